"""
Rates as exact fractions, and what they are held to.

Whether a bound itself still counts is part of the fact, so that a target
without a condition does not exist, and no verdict rests on floating point.
"""

from __future__ import annotations

import enum
import operator

from collections.abc import Callable
from fractions import Fraction
from typing import Final

from attrs import field, frozen

from review_policy.exceptions import InvalidTypeError, InvalidValueError
from review_policy.model import checks


class Condition(enum.StrEnum):
    """
    On which side of its value a rate has to lie.

    Amazon's reports know the first, third and last; its help pages say "at
    least" and "minimum" too.
    """

    LESS_THAN = "less_than"
    AT_MOST = "at_most"
    GREATER_THAN = "greater_than"
    AT_LEAST = "at_least"
    EQUALS = "equals"

    @property
    def takes_bound(self) -> bool:
        """
        Whether the value itself is enough.
        """
        return self not in {Condition.LESS_THAN, Condition.GREATER_THAN}


def _condition(condition: Condition | str) -> Condition:
    if not isinstance(condition, str):
        raise InvalidTypeError("condition", "be a Condition", condition)
    try:
        return Condition(condition)
    except ValueError:
        must = f"be one of {', '.join(Condition)}"
        raise InvalidValueError("condition", must, condition) from None


_COMPARE: Final[dict[Condition, Callable[[int, int], bool]]] = {
    Condition.LESS_THAN: operator.lt,
    Condition.AT_MOST: operator.le,
    Condition.GREATER_THAN: operator.gt,
    Condition.AT_LEAST: operator.ge,
    Condition.EQUALS: operator.eq,
}


@frozen
class Target:
    """
    A rate and the side of it on which an account has to be.

    >>> target = Target("less_than", Fraction(1, 100))
    >>> target.holds(4, 400), target.is_at(4, 400), str(target)
    (False, True, 'less than 1 %')
    """

    condition: Condition = field(converter=_condition)
    value: Fraction

    def __attrs_post_init__(self) -> None:
        if not isinstance(self.value, Fraction):
            must = "be a Fraction, which is exact"
            raise InvalidTypeError("value", must, self.value)
        if not 0 <= self.value <= 1:
            raise InvalidValueError("value", "lie from 0 to 1", self.value)

    @property
    def is_ceiling(self) -> bool:
        """
        Whether less is better, as with defects.
        """
        return self.condition in {
            Condition.LESS_THAN,
            Condition.AT_MOST,
            Condition.EQUALS,
        }

    def holds(self, count: int, of: int) -> bool:
        """
        Whether *count* units of *of* are on the right side.

        Whole numbers are compared, nothing is divided.
        """
        left = count * self.value.denominator
        right = of * self.value.numerator
        return _COMPARE[self.condition](left, right)

    def is_at(self, count: int, of: int) -> bool:
        """
        Whether the rate is the value itself.
        """
        return count * self.value.denominator == of * self.value.numerator

    def __str__(self) -> str:
        words = self.condition.value.replace("_", " ")
        return f"{words} {percent(self.value)}"


def percent(rate: Fraction) -> str:
    """
    Write a rate with up to two decimals, halves up, for people alone.

    >>> percent(Fraction(1, 40)), percent(Fraction(1, 3)), percent(Fraction(1))
    ('2.5 %', '33.33 %', '100 %')
    """
    hundredths = (rate * 20_000 + 1).__floor__() // 2
    whole, rest = divmod(abs(hundredths), 100)
    sign = "-" if hundredths < 0 else ""
    decimals = f"{rest:02d}".rstrip("0")
    return f"{sign}{whole}{'.' if decimals else ''}{decimals} %"


def whole_percent(rate: Fraction) -> int:
    """
    Round a rate to whole percents, halves up, as feedback is shown.

    >>> whole_percent(Fraction(1001, 1020)), whole_percent(Fraction(4, 1020))
    (98, 0)
    """
    return (rate * 200 + 1).__floor__() // 2


def headroom(target: Target, count: int, of: int) -> int:
    """
    Give how many further bad units the target bears.

    Under a ceiling units go bad among those that are there, so *of* stays and
    is the most there can be; over a floor every bad unit is one more.
    A target that is missed bears none.

    >>> headroom(Target("less_than", Fraction(1, 100)), 1, 400)
    2
    >>> headroom(Target("at_least", Fraction(9, 10)), 95, 100)
    5
    """
    if not target.holds(count, of):
        return 0
    if target.condition is Condition.EQUALS:
        return 0
    if target.is_ceiling:
        limit = target.value * of
        most = (
            limit.__floor__()
            if target.condition.takes_bound
            else limit.__ceil__() - 1
        )
        return min(most, of) - count
    limit = count / target.value if target.value else Fraction(0)
    most = (
        limit.__floor__()
        if target.condition.takes_bound
        else limit.__ceil__() - 1
    )
    return max(0, most - of)


def needed(target: Target, count: int, of: int) -> int | None:
    """
    Give how many further good units it takes, None if no number does.

    >>> needed(Target("less_than", Fraction(1, 100)), 4, 400)
    1
    >>> needed(Target("greater_than", Fraction(95, 100)), 190, 200)
    1
    """
    if of and target.holds(count, of):
        return 0
    if target.is_ceiling:
        if not target.value or target.condition is Condition.EQUALS:
            return None
        if not count:
            return 1
        limit = count / target.value
        least = (
            limit.__ceil__()
            if target.condition.takes_bound
            else limit.__floor__() + 1
        )
        return least - of
    if target.value == 1:
        is_reachable = count == of and target.condition.takes_bound
        return 1 if is_reachable else None
    limit = (target.value * of - count) / (1 - target.value)
    least = (
        limit.__ceil__()
        if target.condition.takes_bound
        else limit.__floor__() + 1
    )
    return max(least, 1)


def check_counts(count: object, of: object) -> None:
    """
    Refuse what cannot be a number of units out of a number of units.
    """
    checks.whole_number("of", of, least=0)
    checks.whole_number("count", count, least=0)
    if isinstance(count, int) and isinstance(of, int) and count > of:
        raise InvalidValueError(
            "count", f"be at most of, which is {of}", count
        )
