"""
Tests of star arithmetic.
"""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

from hypothesis import given
from hypothesis import strategies as st

import review_policy as rp


MEANS = st.fractions(1, 5, max_denominator=50)


@pytest.mark.parametrize(
    ("mean", "count", "target", "needed"),
    [
        (1, 1, 4.5, 7),
        (1, 1, 4.8, 19),
        (4.2, 50, 4.2, 0),
        (4.2, 50, 4.5, 30),
        (Decimal("4.2"), 50, Fraction(9, 2), 30),
        (4.9, 10, 5, None),
        (5, 10, 5, 0),
        (1, 0, 4.5, 1),
        (1, 0, 1, 1),
        (1, 0, 5, 1),
    ],
)
def test_stars_needed(
    mean: Any,
    count: int,
    target: Any,
    needed: int | None,
) -> None:
    """
    The exact number of five-star ratings, None where none is enough.
    """
    assert rp.stars_needed(mean, count, target) == needed


@given(MEANS, st.integers(1, 300), st.fractions(1, 5, max_denominator=20))
def test_stars_needed_is_exact(
    mean: Fraction, count: int, target: Fraction
) -> None:
    """
    So many lift the mean to the target, and one fewer does not.
    """
    more = rp.stars_needed(mean, count, target)
    if more is None:
        assert target == 5 != mean
        return

    def after(fives: int) -> Fraction:
        return (mean * count + 5 * fives) / (count + fives)

    assert after(more) >= target
    assert more == 0 or after(more - 1) < target


@pytest.mark.parametrize(
    ("mean", "count", "stars", "after"),
    [
        (4, 10, 1, Fraction(13, 3)),
        (4, 10, 4, Fraction(4)),
        (3, 1, 3, None),
        # A rounded mean need not fit the ratings.
        (4.9, 2, 1, Fraction(5)),
        (1.1, 2, 5, Fraction(1)),
    ],
)
def test_one_rating_less(
    mean: Any,
    count: int,
    stars: int,
    after: Fraction | None,
) -> None:
    """
    The mean of the others, which never leaves one to five.
    """
    assert rp.mean_without(mean, count, stars) == after


@pytest.mark.parametrize(
    ("mean", "icon"),
    [
        (4.3, 4.5),
        (4.25, 4.5),
        (4.2, 4),
        (4.24, 4),
        (4.74, 4.5),
        (4.75, 5),
        (1, 1),
        (5, 5),
    ],
)
def test_the_icon_shows_halves(mean: float, icon: float) -> None:
    """
    The nearest half of the unrounded mean, ties up.
    """
    assert rp.half_stars(mean) == Fraction(icon)


@pytest.mark.parametrize(
    "mean",
    [0.9, 5.1, True, "4", None, float("nan"), float("inf"), Decimal("NaN")],
)
def test_stars_lie_from_one_to_five(mean: Any) -> None:
    """
    Anything else is refused.
    """
    with pytest.raises(rp.InvalidValueError, match="mean must be a number of"):
        rp.half_stars(mean)


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: rp.stars_needed(4, -1, 5), "count must be a whole number, 0"),
        (lambda: rp.stars_needed(4, 1, 6), "target must be a number of"),
        (lambda: rp.mean_without(4, 0, 1), "count must be a whole number, 1"),
        (lambda: rp.mean_without(4, 2, 0), "stars must be a whole number"),
        (lambda: rp.mean_without(4, 2, 6), "stars must be a whole number"),
    ],
)
def test_counts_are_checked(call: Any, message: str) -> None:
    """
    The error names the argument.
    """
    with pytest.raises(rp.InvalidValueError) as caught:
        call()
    assert str(caught.value).startswith(message)


def test_folklore_is_called_folklore() -> None:
    """
    Both sayings stand beside the exact numbers, with a source.
    """
    names = [each.name for each in rp.FOLKLORE]
    assert names == ["twelve-to-one", "four-percent-complain"]
    for saying in rp.FOLKLORE:
        assert saying.sources
        assert saying.claim in str(saying)
        assert saying.exact in str(saying)
    share = rp.FeedbackShare(positive=0, neutral=0, negative=1)
    assert share.positives_needed(Fraction(12, 13)) == 12
