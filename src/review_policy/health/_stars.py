"""
Star arithmetic: exact numbers beside the folklore.

Amazon says that it does not show a simple mean of a product's ratings, so
that this is an approximation there; seller feedback has no weights.
"""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Final

from attrs import field, frozen

from review_policy import citations as cite
from review_policy.exceptions import InvalidTypeError, InvalidValueError
from review_policy.model import checks
from review_policy.sources import Source


Number = int | float | Decimal | Fraction
"""A number of stars; a float means the decimal that it is written as."""

_MOST: Final = 5


def stars_needed(mean: Number, count: int, target: Number) -> int | None:
    """
    Give how many five-star ratings lift *mean* of *count* ratings to *target*.

    None where no number does.

    >>> stars_needed(1, 1, 4.5), stars_needed(1, 1, 4.8)
    (7, 19)
    """
    now, wanted = _stars("mean", mean), _stars("target", target)
    checks.whole_number("count", count, least=0)
    if count and now >= wanted:
        return 0
    if wanted == _MOST:
        return None if count else 1
    return max(
        1 if not count else 0,
        (count * (wanted - now) / (_MOST - wanted)).__ceil__(),
    )


def mean_without(mean: Number, count: int, stars: int) -> Fraction | None:
    """
    Give the mean after one rating of *stars* is gone, None for the only one.

    >>> mean_without(4, 10, 1)
    Fraction(13, 3)
    """
    now = _stars("mean", mean)
    checks.whole_number("count", count, least=1)
    checks.whole_number("stars", stars, least=1, most=_MOST)
    if count == 1:
        return None
    rest = (now * count - stars) / (count - 1)
    return min(max(rest, Fraction(1)), Fraction(_MOST))


def half_stars(mean: Number) -> Fraction:
    """
    Give the stars of the icon: the nearest half of the unrounded mean.

    An approximation that fits what sellers saw; halves of halves go up.

    >>> half_stars(4.3), half_stars(4.24)
    (Fraction(9, 2), Fraction(4, 1))
    """
    now = _stars("mean", mean)
    return Fraction((now * 2 + Fraction(1, 2)).__floor__(), 2)


def _stars(name: str, value: Number) -> Fraction:
    must = "be a number of stars from 1 to 5"
    if isinstance(value, bool) or not isinstance(
        value, (int, float, Decimal, Fraction)
    ):
        raise InvalidTypeError(name, must, value)
    try:
        exact = Fraction(str(value) if isinstance(value, float) else value)
    except (ValueError, OverflowError):
        raise InvalidValueError(name, must, value) from None
    if not 1 <= exact <= _MOST:
        raise InvalidValueError(name, must, value)
    return exact


@frozen
class Saying:
    """
    A number that is often repeated, what is known of it, and the exact one.
    """

    name: str
    claim: str
    verdict: str
    exact: str
    sources: tuple[Source, ...] = field(repr=False)

    def __str__(self) -> str:
        return f"{self.claim}: {self.verdict}. {self.exact}"


FOLKLORE: Final = (
    Saying(
        "twelve-to-one",
        "Twelve good experiences make up for one bad",
        (
            "credited to a trainer, with no published study behind it, and no "
            "rule of Amazon's"
        ),
        (
            "Twelve to one is a share of 92.3 %; a share of 95 % takes 19 "
            "positives for each negative, 99 % takes 99."
        ),
        (cite.TWELVE_TO_ONE,),
    ),
    Saying(
        "four-percent-complain",
        "Only 4 % of unhappy customers complain",
        "folklore, and not what the survey found that is named as its source",
        "The survey of 1979 found that 69 % of them complained.",
        (cite.FOUR_PERCENT,),
    ),
)
"""Sayings that guides repeat; no arithmetic here uses them."""

SOURCES: Final = (cite.STARS_AU, cite.HALF_STARS_EU)
"""What the approximations rest on."""
