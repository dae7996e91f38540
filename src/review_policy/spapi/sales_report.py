"""
Feedback, claims and refunds out of the Sales and Traffic report.
"""

from __future__ import annotations

import datetime as dt

from fractions import Fraction
from typing import ClassVar

from attrs import field, frozen

from review_policy.exceptions import InvalidValueError
from review_policy.model.days import day_of, parse_moment
from review_policy.spapi.orders import _as_list, _Fields
from review_policy.spapi.parsed import Note, Parsed, RowProblem
from review_policy.spapi.performance import number, opened, text_of


@frozen(kw_only=True)
class SalesDay:
    """
    What the report says of one day, week or month, which begins on `date`.

    Rates are fractions, though the report gives percents.
    `given_negative_rate` is ambiguous: its description divides by orders, its
    sample by feedback; it is not the negative feedback rate of the order
    defect rate.
    """

    date: dt.date
    units_ordered: int | None = None
    units_refunded: int | None = None
    claims_granted: int | None = None
    feedback_received: int | None = None
    negative_feedback_received: int | None = None
    given_refund_rate: Fraction | None = field(default=None, repr=False)
    given_negative_rate: Fraction | None = field(default=None, repr=False)

    record_properties: ClassVar[tuple[str, ...]] = (
        "refund_rate",
        "negative_share",
    )

    @property
    def refund_rate(self) -> Fraction | None:
        """
        Refunded units out of units ordered, None without any.
        """
        return _share(self.units_refunded, self.units_ordered)

    @property
    def negative_share(self) -> Fraction | None:
        """
        Negative feedback out of feedback received, None without any.
        """
        return _share(self.negative_feedback_received, self.feedback_received)


def _share(count: int | None, of: int | None) -> Fraction | None:
    return None if count is None or not of else Fraction(count, of)


def sales_and_traffic(payload: object) -> Parsed[SalesDay]:
    """
    Read the days of `GET_SALES_AND_TRAFFIC_REPORT`.

    *payload* is a mapping, JSON as text or bytes, or a client's answer.

    Raises
    ------
    InvalidTypeError
        *payload* is none of these; what it holds never raises.

    >>> parsed = sales_and_traffic(
    ...     {
    ...         "salesAndTrafficByDate": [
    ...             {
    ...                 "date": "2021-06-11",
    ...                 "salesByDate": {
    ...                     "unitsOrdered": 23,
    ...                     "unitsRefunded": 1,
    ...                 },
    ...             }
    ...         ]
    ...     }
    ... )
    >>> parsed.rows[0].refund_rate
    Fraction(1, 23)
    """
    problems: list[RowProblem] = []
    fields = opened(payload, problems)
    rows: list[SalesDay] = []
    if fields is not None:
        listed = _as_list(fields.get("salesAndTrafficByDate"))
        if listed is None:
            must = "payload must hold salesAndTrafficByDate"
            problems.append(RowProblem(0, must))
        for at, each in enumerate(listed or ()):
            row = _row(at, _Fields(each), problems)
            if row is not None:
                rows.append(row)
    note = Note("rates", "fractions", "the report gives percents")
    return Parsed(tuple(rows), tuple(problems), (note,))


def _row(
    at: int, fields: _Fields, problems: list[RowProblem]
) -> SalesDay | None:
    given = fields.get("date")
    if isinstance(given, dt.date):
        date = day_of(given, dt.UTC)
    else:
        try:
            date = day_of(parse_moment("date", text_of(given)), dt.UTC)
        except InvalidValueError:
            must = "date must be an ISO 8601 date"
            problems.append(RowProblem(at, must, "date"))
            return None
    sales, traffic = fields.inner("salesByDate"), fields.inner("trafficByDate")

    def count(section: _Fields, column: str) -> int | None:
        value = section.get(column)
        found = number(value)
        if found is not None and found >= 0 and found.denominator == 1:
            return found.numerator
        if value is not None:
            must = f"{column} must be a whole number, 0 or more"
            problems.append(RowProblem(at, must, column, kept=True))
        return None

    def rate(section: _Fields, column: str) -> Fraction | None:
        percent = number(section.get(column))
        return None if percent is None else percent / 100

    return SalesDay(
        date=date,
        units_ordered=count(sales, "unitsOrdered"),
        units_refunded=count(sales, "unitsRefunded"),
        claims_granted=count(sales, "claimsGranted"),
        feedback_received=count(traffic, "feedbackReceived"),
        negative_feedback_received=count(traffic, "negativeFeedbackReceived"),
        given_refund_rate=rate(sales, "refundRate"),
        given_negative_rate=rate(traffic, "receivedNegativeFeedbackRate"),
    )
