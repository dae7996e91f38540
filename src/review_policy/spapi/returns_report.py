"""
Return requests out of the flat file of returns.
"""

from __future__ import annotations

import datetime as dt
import re

from typing import Final

from review_policy.exceptions import InvalidValueError
from review_policy.model.days import Moment, parse_moment
from review_policy.model.marketplace import Marketplace
from review_policy.model.service import ReturnRequest
from review_policy.spapi.parsed import Parsed, RowProblem
from review_policy.spapi.report_dates import (
    DateOrder,
    ReportDate,
    given_order,
    order_of,
)
from review_policy.spapi.report_rows import bare_columns, lines_of
from review_policy.spapi.report_text import decoded


_ORDER_ID: Final = "order id"
_REQUESTED: Final = "return request date"
_CLAIM: Final = "a-to-z claim"
_REASON: Final = "return reason"
_ID: Final = re.compile(r"[0-9]{3}-[0-9]{7}-[0-9]{7}")
_ISO: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}.*")
_FLAGS: Final = {"y": True, "yes": True, "n": False, "no": False}
_MONTHS: Final = {
    name: at
    for at, name in enumerate(
        "jan feb mar apr may jun jul aug sep oct nov dec".split(), 1
    )
}
_NAMED: Final = re.compile(r"([0-9]{1,2})[- ]([A-Za-z]{3})[- ]([0-9]{4})")


def returns_from_report(
    report: str | bytes,
    marketplace: Marketplace | str,
    *,
    encoding: str | None = None,
    date_order: DateOrder | None = None,
) -> Parsed[ReturnRequest]:
    r"""
    Read `GET_FLAT_FILE_RETURNS_DATA_BY_RETURN_DATE`.

    The file does not say when a request was answered, nor whether the buyer
    was content; those facts are None.
    A header is needed, since no source shows the order of the columns for
    every store.

    >>> parsed = returns_from_report(
    ...     "Order ID\tReturn request date\tA-to-Z Claim\tReturn Reason\n"
    ...     "111-2345678-9012345\t2026-11-02\tN\tDefective\n",
    ...     "US",
    ... )
    >>> parsed.rows[0].requested_at, parsed.rows[0].has_claim
    (datetime.date(2026, 11, 2), False)
    """
    store = Marketplace.of(marketplace)
    given = None if date_order is None else given_order(date_order)
    source = decoded(report, store, encoding)
    lines = list(lines_of(source.text))
    rows = [
        (
            number,
            [_plain(each) for each in bare_columns(source.text[start:end])],
        )
        for number, start, end in lines
    ]
    header = [name.casefold() for name in rows[0][1]] if rows else []
    notes = [source.note]
    if _ORDER_ID not in header or _REQUESTED not in header:
        must = "header must name Order ID and Return request date"
        return Parsed((), (RowProblem(1, must),), tuple(notes))
    dates = (
        ReportDate.read(row[header.index(_REQUESTED)])
        for _, row in rows[1:]
        if len(row) == len(header)
    )
    order, note = order_of(store, given, (each for each in dates if each))
    notes.append(note)
    made: list[ReturnRequest] = []
    problems: list[RowProblem] = []
    for number, row in rows[1:]:
        if len(row) != len(header):
            must = f"row must have {len(header)} columns (got {len(row)})"
            problems.append(RowProblem(number, must))
            continue
        named = dict(zip(header, row, strict=True))
        found = _row(number, named, order, problems)
        if found is not None:
            made.append(found)
    return Parsed(tuple(made), tuple(problems), tuple(notes))


def _plain(column: str) -> str:
    return column.strip().strip('"').strip()


def _row(
    number: int,
    row: dict[str, str],
    order: DateOrder | None,
    problems: list[RowProblem],
) -> ReturnRequest | None:
    """
    Read one row, None without an order id; a date may stay unknown.
    """
    order_id = row.get(_ORDER_ID, "")
    if _ID.fullmatch(order_id) is None:
        must = "order id must be 3, 7 and 7 digits joined by hyphens"
        problems.append(RowProblem(number, must, _ORDER_ID))
        return None
    text = row.get(_REQUESTED, "")
    requested = _moment(text, order)
    if text and requested is None:
        must = "return request date must be a date in a known order"
        problems.append(RowProblem(number, must, _REQUESTED, kept=True))
    return ReturnRequest(
        order_id=order_id,
        requested_at=requested,
        has_claim=_FLAGS.get(row.get(_CLAIM, "").casefold()),
        reason=row.get(_REASON) or None,
    )


def _moment(text: str, order: DateOrder | None) -> Moment | None:
    """
    Read a date of numbers, one with the month's name, or one of ISO 8601.
    """
    named = _NAMED.fullmatch(text)
    if named is not None:
        day, month, year = named.groups()
        try:
            return dt.date(
                int(year), _MONTHS.get(month.casefold(), 0), int(day)
            )
        except ValueError:
            return None
    if _ISO.fullmatch(text):
        try:
            return parse_moment(_REQUESTED, text)
        except InvalidValueError:
            return None
    date = ReportDate.read(text)
    if date is None:
        return None
    order = order or date.shows
    return None if order is None else date.day(order)
