"""
Tests of exact rates and what they are held to.
"""

from __future__ import annotations

from fractions import Fraction

import pytest

from hypothesis import given
from hypothesis import strategies as st

import review_policy as rp

from review_policy.targets import (
    check_counts,
    headroom,
    needed,
    percent,
    whole_percent,
)


VALUES = st.fractions(0, 1, max_denominator=1000)
TARGETS = st.builds(rp.Target, st.sampled_from(rp.Condition), VALUES)
COUNTS = st.integers(1, 500).flatmap(
    lambda of: st.tuples(st.integers(0, of), st.just(of))
)


@given(TARGETS, COUNTS)
def test_a_verdict_is_a_comparison_of_integers(
    target: rp.Target, counts: tuple[int, int]
) -> None:
    """
    Whether a target holds is the comparison of the fractions, at it too.
    """
    count, of = counts
    rate = Fraction(count, of)
    assert (
        target.holds(count, of)
        is {
            "less_than": rate < target.value,
            "at_most": rate <= target.value,
            "greater_than": rate > target.value,
            "at_least": rate >= target.value,
            "equals": rate == target.value,
        }[target.condition.value]
    )
    assert target.is_at(count, of) is (rate == target.value)


@given(TARGETS, COUNTS)
def test_headroom_is_exact(target: rp.Target, counts: tuple[int, int]) -> None:
    """
    So many bad units more hold, and one more does not.
    """
    count, of = counts
    room = headroom(target, count, of)
    assert room >= 0

    def holds(more: int) -> bool:
        if target.is_ceiling:
            return count + more <= of and target.holds(count + more, of)
        return target.holds(count, of + more)

    if not target.holds(count, of):
        assert room == 0
        return
    assert holds(room)
    if target.is_ceiling or target.value:
        assert not holds(room + 1)


@given(TARGETS, COUNTS)
def test_needed_is_exact(target: rp.Target, counts: tuple[int, int]) -> None:
    """
    So many good units more are enough, and one fewer is not.
    """
    count, of = counts
    more = needed(target, count, of)

    def holds(good: int) -> bool:
        if target.is_ceiling:
            return target.holds(count, of + good)
        return target.holds(count + good, of + good)

    if more is None:
        tries = [holds(good) for good in (0, 1, 10, 10_000)]
        assert target.condition is rp.Condition.EQUALS or not any(tries)
        return
    assert more >= 0
    assert holds(more)
    assert more == 0 or not holds(more - 1)


@pytest.mark.parametrize(
    ("orders", "most"),
    [(1, 0), (100, 0), (101, 1), (200, 1), (201, 2), (400, 3)],
)
def test_orders_bear_so_many_defects(orders: int, most: int) -> None:
    """
    Under one percent, N orders bear (N - 1) // 100 defects.
    """
    target = rp.Target("less_than", Fraction(1, 100))
    assert headroom(target, 0, orders) == most == (orders - 1) // 100


@pytest.mark.parametrize("defects", [1, 2, 7])
def test_defects_take_so_many_orders(defects: int) -> None:
    """
    Under one percent, d defects take 100 d + 1 orders.
    """
    target = rp.Target("less_than", Fraction(1, 100))
    assert needed(target, defects, defects) == 99 * defects + 1


@pytest.mark.parametrize(
    ("target", "count", "of", "more"),
    [
        (rp.Target("at_least", Fraction(1)), 3, 3, 0),
        (rp.Target("at_least", Fraction(1)), 2, 3, None),
        (rp.Target("at_least", Fraction(1)), 0, 0, 1),
        (rp.Target("greater_than", Fraction(1)), 3, 3, None),
        (rp.Target("greater_than", Fraction(1)), 0, 0, None),
        (rp.Target("less_than", Fraction(0)), 0, 3, None),
        (rp.Target("at_most", Fraction(0)), 1, 3, None),
        (rp.Target("less_than", Fraction(1, 100)), 0, 0, 1),
        (rp.Target("equals", Fraction(1, 2)), 1, 3, None),
        (rp.Target("greater_than", Fraction(0)), 0, 0, 1),
    ],
)
def test_what_no_number_reaches(
    target: rp.Target, count: int, of: int, more: int | None
) -> None:
    """
    Where no number of good units is enough, None says so.
    """
    assert needed(target, count, of) == more


@pytest.mark.parametrize(
    ("target", "count", "of", "room"),
    [
        (rp.Target("equals", Fraction(0)), 0, 5, 0),
        (rp.Target("at_least", Fraction(0)), 0, 5, 0),
        (rp.Target("at_most", Fraction(1)), 2, 5, 3),
        (rp.Target("less_than", Fraction(1)), 2, 5, 2),
        (rp.Target("greater_than", Fraction(1, 2)), 3, 5, 0),
        (rp.Target("greater_than", Fraction(1, 2)), 4, 5, 2),
        (rp.Target("at_least", Fraction(1, 2)), 4, 5, 3),
        (rp.Target("at_most", Fraction(1, 10)), 1, 20, 1),
    ],
)
def test_edges_of_headroom(
    target: rp.Target, count: int, of: int, room: int
) -> None:
    """
    Bounds that belong to the target are used up, others are not.
    """
    assert headroom(target, count, of) == room


@pytest.mark.parametrize(
    ("rate", "shown"),
    [
        (Fraction(0), "0 %"),
        (Fraction(1, 100), "1 %"),
        (Fraction(25, 1000), "2.5 %"),
        (Fraction(1, 3), "33.33 %"),
        (Fraction(2, 3), "66.67 %"),
        (Fraction(1, 20_000), "0.01 %"),
        (Fraction(1, 20_001), "0 %"),
        (Fraction(1), "100 %"),
        (Fraction(-1, 40), "-2.5 %"),
    ],
)
def test_percents_are_for_people(rate: Fraction, shown: str) -> None:
    """
    Up to two decimals, halves up.
    """
    assert percent(rate) == shown


@pytest.mark.parametrize(
    ("rate", "shown"),
    [
        (Fraction(1, 200), 1),
        (Fraction(99, 20_000), 0),
        (Fraction(15, 1020), 1),
        (Fraction(199, 200), 100),
    ],
)
def test_whole_percents_round_halves_up(rate: Fraction, shown: int) -> None:
    """
    A half goes up.
    """
    assert whole_percent(rate) == shown


@pytest.mark.parametrize(
    ("condition", "bound", "ceiling"),
    [
        ("less_than", False, True),
        ("at_most", True, True),
        ("greater_than", False, False),
        ("at_least", True, False),
        ("equals", True, True),
    ],
)
def test_sides_of_conditions(
    condition: str, bound: object, ceiling: object
) -> None:
    """
    A condition says whether the value is enough, and which side is good.
    """
    target = rp.Target(rp.Condition(condition), Fraction(1, 2))
    assert target.condition.takes_bound is bound
    assert target.is_ceiling is ceiling
    assert str(target) == f"{condition.replace('_', ' ')} 50 %"


@pytest.mark.parametrize(
    ("condition", "value", "message"),
    [
        ("below", Fraction(1), "condition must be one of less_than, at_most"),
        (5, Fraction(1), "condition must be a Condition (got 5)"),
        ("less_than", 0.01, "value must be a Fraction, which is exact"),
        ("less_than", Fraction(2), "value must lie from 0 to 1"),
        ("less_than", Fraction(-1), "value must lie from 0 to 1"),
    ],
)
def test_wrong_targets_are_refused(
    condition: object, value: object, message: str
) -> None:
    """
    A target without a known condition or with an inexact value is none.
    """
    with pytest.raises(rp.InvalidValueError) as caught:
        rp.Target(condition, value)  # type: ignore[arg-type]
    assert str(caught.value).startswith(message)


@pytest.mark.parametrize(
    ("count", "of", "message"),
    [
        (2, 1, "count must be at most of, which is 1 (got 2)"),
        (-1, 1, "count must be a whole number, 0 or more (got -1)"),
        (0, -1, "of must be a whole number, 0 or more (got -1)"),
        (0.5, 1, "count must be a whole number, 0 or more (got 0.5)"),
        (True, 1, "count must be a whole number, 0 or more (got True)"),
        (None, 1, "count must be a whole number, 0 or more (got None)"),
    ],
)
def test_wrong_counts_are_refused(
    count: object, of: object, message: str
) -> None:
    """
    More units than all units, or no whole numbers, are an error.
    """
    with pytest.raises(rp.InvalidValueError) as caught:
        check_counts(count, of)
    assert str(caught.value) == message


def test_right_counts_are_taken() -> None:
    """
    None of none and all of all are counts.
    """
    check_counts(0, 0)
    check_counts(3, 3)
