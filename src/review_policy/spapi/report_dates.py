"""
The dates of a report: 03/04 is a day in March or in April, by the store.
"""

from __future__ import annotations

import datetime as dt
import enum
import re

from collections.abc import Iterable
from typing import Final

from attrs import frozen

from review_policy.exceptions import InvalidTypeError, InvalidValueError
from review_policy.model.marketplace import EUROPE, Marketplace
from review_policy.spapi.parsed import Note


class DateOrder(enum.StrEnum):
    """
    In which order a date names its parts.
    """

    MONTH_DAY_YEAR = "month_day_year"
    DAY_MONTH_YEAR = "day_month_year"
    YEAR_MONTH_DAY = "year_month_day"


STORE_ORDERS: Final = {
    Marketplace.US: DateOrder.MONTH_DAY_YEAR,
    Marketplace.JP: DateOrder.YEAR_MONTH_DAY,
    **dict.fromkeys(EUROPE, DateOrder.DAY_MONTH_YEAR),
}
"""
The order of the stores for which readers' code shows one.

For the others no source was found, so only the dates themselves can tell.
"""

_DATE: Final = re.compile(
    r"[ ]*([0-9]{1,4})([-/.])([0-9]{1,2})\2([0-9]{1,4})[ ]*"
)

_MONTHS: Final = 12
_DAYS: Final = 31
_FULL_YEAR: Final = 4
_SHORT: Final = 2
_CENTURY: Final = 2000
"""Added to years of two digits; the first store opened in 1995."""


@frozen
class ReportDate:
    """
    The three numbers of a date as the report has them.
    """

    first: int
    second: int
    third: int
    digits: tuple[int, int]
    """How many digits the first and the third number have."""

    @property
    def shows(self) -> DateOrder | None:
        """
        The order that the numbers themselves show, None if several fit.

        A year in front is only known by its four digits.
        """
        if self.digits[0] == _FULL_YEAR:
            return DateOrder.YEAR_MONTH_DAY
        if self.second <= _MONTHS < self.first <= _DAYS:
            return DateOrder.DAY_MONTH_YEAR
        if self.first <= _MONTHS < self.second <= _DAYS:
            return DateOrder.MONTH_DAY_YEAR
        return None

    @classmethod
    def read(cls, text: str) -> ReportDate | None:
        """
        Read three numbers, None if *text* is something else.
        """
        match = _DATE.fullmatch(text)
        if match is None:
            return None
        first, _, second, third = match.groups()
        return cls(
            int(first), int(second), int(third), (len(first), len(third))
        )

    def day(self, order: DateOrder) -> dt.date | None:
        """
        Give the day that the numbers mean in *order*, None if there is none.

        Four digits in front are a year, whatever the order.
        """
        if self.digits[0] == _FULL_YEAR or order is DateOrder.YEAR_MONTH_DAY:
            year, month, day = self.first, self.second, self.third
            digits, others = self.digits
        else:
            year, digits, others = self.third, self.digits[1], self.digits[0]
            month, day = self.first, self.second
            if order is DateOrder.DAY_MONTH_YEAR:
                month, day = day, month
        if others > _SHORT or digits not in {_SHORT, _FULL_YEAR}:
            return None
        if digits == _SHORT:
            year += _CENTURY
        try:
            return dt.date(year, month, day)
        except ValueError:
            return None


def given_order(value: object) -> DateOrder:
    """
    Check an order of dates that the caller gave.
    """
    if not isinstance(value, str):
        must = "be a DateOrder or None"
        raise InvalidTypeError("date_order", must, type(value))
    try:
        return DateOrder(value)
    except ValueError:
        values = ", ".join(DateOrder)
        raise InvalidValueError(
            "date_order", f"be one of {values}", value
        ) from None


def order_of(
    marketplace: Marketplace,
    given: DateOrder | None,
    dates: Iterable[ReportDate],
) -> tuple[DateOrder | None, Note]:
    """
    Say in which order the *dates* of a report name their parts.

    The caller's word counts first, then what is recorded of the store; for a
    store of which nothing is recorded, what all dates that fit only one order
    agree on.
    """
    if given is not None:
        return given, Note("date order", given.value, "as given")
    recorded = STORE_ORDERS.get(marketplace)
    if recorded is not None:
        return recorded, Note("date order", recorded.value, "the store's")
    shown = {
        each.shows
        for each in dates
        if each.digits[0] != _FULL_YEAR and each.shows
    }
    if len(shown) == 1:
        order = shown.pop()
        return order, Note("date order", order.value, "shown by the dates")
    why = "contradicted by the dates" if shown else "not shown by any date"
    return None, Note("date order", "unknown", f"none recorded, {why}")
