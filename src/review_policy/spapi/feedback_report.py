"""
Feedback out of the report `GET_SELLER_FEEDBACK_DATA`.

The report holds one to three stars only; it names neither the order's day nor
its products, and what was removed is no longer in it.
"""

from __future__ import annotations

import re

from collections import Counter
from collections.abc import Iterator
from itertools import islice
from typing import Final

from attrs import frozen

from review_policy.model.feedback import Feedback
from review_policy.model.marketplace import Marketplace
from review_policy.spapi.parsed import Note, Parsed, RowProblem
from review_policy.spapi.report_dates import (
    DateOrder,
    ReportDate,
    given_order,
    order_of,
)
from review_policy.spapi.report_rows import (
    Row,
    bare_columns,
    lines_of,
    quoted_columns,
    rows_of,
)
from review_policy.spapi.report_text import ReportText, decoded


DATE: Final = "date"
RATING: Final = "rating"
COMMENT: Final = "comments"
RESPONSE: Final = "your response"
ORDER_ID: Final = "order id"

_BY_NAME: Final = {
    "date": DATE,
    "rating": RATING,
    "comments": COMMENT,
    "comment": COMMENT,
    "yourresponse": RESPONSE,
    "response": RESPONSE,
    "orderid": ORDER_ID,
    "amazonorderid": ORDER_ID,
}
_RESPONSES: Final = {3: None, 4: 3, 7: 3}
"""Where the response stands, by where the order id stands.

Six columns have the order id fifth, nine and ten have it eighth.
"""

_ORDER_ID_AT: Final = {4: 3, 9: 7, 10: 7}
"""Where the order id stands in a header; fifth in any other."""

_COLUMNS: Final = 6
_SHORTEST_HEADER: Final = 4
_LOOKED_AT: Final = 200
"""Lines in which the order id is looked for."""

_ORDER: Final = re.compile(r"[0-9]{3}-[0-9]{7}-[0-9]{7}")
_STARS: Final = re.compile(r"[1-5]")
_FORMS: Final = (
    (ORDER_ID, _ORDER, "be 3, 7 and 7 digits joined by hyphens"),
    (RATING, _STARS, "be a whole number from 1 to 5"),
)
_NUMBER: Final = re.compile(r"[0-9]{1,2}")
_NO_LETTER: Final = re.compile(r"[^a-z]")


def feedback_from_report(
    report: str | bytes | bytearray,
    marketplace: Marketplace | str,
    *,
    encoding: str | None = None,
    date_order: DateOrder | str | None = None,
) -> Parsed[Feedback]:
    r"""
    Read the feedback of a report; bytes are better than text.

    Columns go by the header's English names, and by position where it is in
    another language or missing.
    The rater's e-mail address is never kept.
    A client that made text of the bytes may have taken the wrong encoding,
    which cannot be seen here.

    Parameters
    ----------
    report
        The report as downloaded and unzipped.
    marketplace
        The store that it is about: it decides what 03/04 means, and the
        encoding of a report that is not UTF-8.
    encoding
        The encoding of bytes, if the caller knows it.
    date_order
        The order of the dates' parts, if the caller knows it.

    Raises
    ------
    InvalidTypeError, InvalidValueError, UnknownNameError
        An argument is not what it must be; rows never raise.

    >>> parsed = feedback_from_report(
    ...     "11/15/26\t1\tIt leaks.\t\t111-2345678-9012345\t", "US"
    ... )
    >>> str(parsed.rows[0].left_at), parsed.rows[0].comment
    ('2026-11-15', 'It leaks.')
    >>> print(*parsed.notes, sep="\n")
    encoding: text (given as a string)
    layout: 6 columns (by position, since there is no header)
    date order: month_day_year (the store's)
    """
    store = Marketplace.of(marketplace)
    given = None if date_order is None else given_order(date_order)
    source = decoded(report, store, encoding)
    layout = _Layout.of(source.text)
    drafts: list[_Draft] = []
    problems: list[RowProblem] = []
    for row in rows_of(
        source.text, layout.lines(source.text), layout.columns, layout.begins
    ):
        read = _read(row, layout, source)
        if isinstance(read, RowProblem):
            problems.append(read)
        else:
            drafts.append(read)
    order, note = order_of(store, given, (draft.date for draft in drafts))
    rows: list[Feedback] = []
    for draft in drafts:
        made = _feedback(draft, order, store)
        if isinstance(made, RowProblem):
            problems.append(made)
        else:
            rows.append(made)
    return Parsed(
        tuple(rows),
        tuple(sorted(problems, key=lambda each: each.line)),
        (source.note, layout.note, note),
    )


def _plain(column: str) -> str:
    """
    Take blanks and quotes off the ends of a column.
    """
    return column.strip().strip('"').strip()


@frozen
class _Layout:
    """
    Which column is what, and how many there are.
    """

    columns: int
    date: int
    rating: int
    comment: int
    response: int | None
    order_id: int
    note: Note
    header: str | None = None
    is_known: bool = True

    @classmethod
    def of(cls, text: str) -> _Layout:
        """
        Find the layout of a report.
        """
        lines = [
            text[start:end]
            for _, start, end in islice(lines_of(text), _LOOKED_AT)
        ]
        first = lines[0] if lines else ""
        names = [_plain(each) for each in bare_columns(first.rstrip())]
        found = {
            _BY_NAME.get(_NO_LETTER.sub("", name.casefold()), ""): index
            for index, name in enumerate(names)
        }
        if {DATE, RATING, COMMENT, ORDER_ID} <= set(found):
            return cls(
                columns=len(names),
                date=found[DATE],
                rating=found[RATING],
                comment=found[COMMENT],
                response=found.get(RESPONSE),
                order_id=found[ORDER_ID],
                note=_layout_note(len(names), "by the names of the header"),
                header=first,
            )
        if _is_header(names):
            why = "by position, since the header is not the English one"
            return cls._by_position(lines[1:], len(names), why, first)
        return cls._by_position(
            lines, None, "by position, since there is no header", None
        )

    @classmethod
    def _by_position(
        cls,
        lines: list[str],
        columns: int | None,
        why: str,
        header: str | None,
    ) -> _Layout:
        """
        Find the order id in *lines*; it tells where the response stands.
        """
        places: Counter[tuple[int, int]] = Counter()
        for line in lines:
            row = [_plain(each) for each in bare_columns(line)]
            if len(row) == columns or (columns is None and _is_dated(row)):
                places.update(
                    (len(row), index)
                    for index, each in enumerate(row)
                    if _ORDER.fullmatch(each)
                )
        if places:
            # Not `most_common`, which imports a module when it is called.
            width, order_id = max(places, key=places.__getitem__)
        else:
            width = columns or _COLUMNS
            order_id = _ORDER_ID_AT.get(width, 4)
        is_known = order_id in _RESPONSES
        return cls(
            columns=width,
            date=0,
            rating=1,
            comment=2,
            response=_RESPONSES.get(order_id),
            order_id=order_id,
            note=_layout_note(width, why),
            header=header,
            is_known=is_known,
        )

    def lines(self, text: str) -> Iterator[tuple[int, int, int]]:
        """
        Yield the lines of *text* that are no header, repeated or not.
        """
        for number, start, end in lines_of(text):
            if self.header is None or text[start:end] != self.header:
                yield number, start, end

    def begins(self, line: str) -> bool:
        """
        Whether *line* has a date and a number of stars where rows have them.
        """
        last = max(self.date, self.rating)
        row = [_plain(each) for each in line.split("\t", last + 1)]
        return len(row) > last + 1 and _is_dated(
            [row[self.date], row[self.rating]]
        )


def _layout_note(columns: int, why: str) -> Note:
    return Note("layout", f"{columns} columns", why)


def _is_dated(row: list[str]) -> bool:
    """
    Whether a row begins with a date and a number of stars.
    """
    return (
        len(row) > 1
        and _NUMBER.fullmatch(row[1]) is not None
        and ReportDate.read(row[0]) is not None
    )


def _is_header(names: list[str]) -> bool:
    """
    Whether a first line without the English names is a header all the same.

    A header is as wide as a row and has none of what makes a row one.
    """
    return (
        len(names) >= _SHORTEST_HEADER
        and not any(_ORDER.search(name) for name in names)
        and not _NUMBER.fullmatch(names[1])
        and ReportDate.read(names[0]) is None
    )


@frozen
class _Draft:
    """
    A row whose date waits for the order of its parts.
    """

    row: Row
    date: ReportDate
    rating: int
    comment: str
    response: str | None
    order_id: str


def _problem(row: Row, reason: str, column: str | None = None) -> RowProblem:
    return RowProblem(row.line, reason, column, row.lines)


def _read(
    row: Row, layout: _Layout, source: ReportText
) -> _Draft | RowProblem:
    """
    Read all of a row but its day.

    Reasons never quote: where columns are shifted, any of them may hold a
    buyer's words or address.
    """
    if not layout.is_known:
        return _problem(row, "columns must be in a known order")
    columns = _columns(row.text, layout)
    if len(columns) != layout.columns:
        must = f"row must have {layout.columns} columns (got {len(columns)})"
        return _problem(row, must)
    wanted = {
        DATE: columns[layout.date],
        RATING: columns[layout.rating],
        COMMENT: columns[layout.comment],
        RESPONSE: "" if layout.response is None else columns[layout.response],
        ORDER_ID: columns[layout.order_id],
    }
    if source.broken is not None:
        for name, value in wanted.items():
            if source.broken.search(value):
                must = f"{name} must be text in {source.note.how}"
                return _problem(row, must, name)
    for name, form, must in _FORMS:
        if form.fullmatch(wanted[name].strip()) is None:
            return _problem(row, f"{name} must {must}", name)
    date = ReportDate.read(wanted[DATE].strip())
    if date is None:
        return _problem(row, "date must be three numbers", DATE)
    return _Draft(
        row,
        date,
        int(wanted[RATING]),
        _or_empty(wanted[COMMENT]),
        None if layout.response is None else _or_empty(wanted[RESPONSE]),
        wanted[ORDER_ID].strip(),
    )


def _or_empty(text: str) -> str:
    return text if text.strip() else ""


def _columns(text: str, layout: _Layout) -> list[str]:
    """
    Split a row by its quotes, or at every tab where only that gives a row.
    """
    quoted = _fitted(quoted_columns(text), layout.columns)
    if '"' not in text or _is_row(quoted, layout):
        return quoted
    bare = _fitted(bare_columns(text), layout.columns)
    if _is_row(bare, layout) or (len(bare) == layout.columns != len(quoted)):
        return bare
    return quoted


def _is_row(columns: list[str], layout: _Layout) -> bool:
    return (
        len(columns) == layout.columns
        and _ORDER.fullmatch(columns[layout.order_id].strip()) is not None
    )


def _fitted(columns: list[str], wanted: int) -> list[str]:
    """
    Leave out blank columns at the end that are too many.
    """
    while len(columns) > wanted and not columns[-1].strip():
        columns.pop()
    return columns


def _feedback(
    draft: _Draft, order: DateOrder | None, store: Marketplace
) -> Feedback | RowProblem:
    """
    Make feedback of a row, once it is known how dates are written.
    """
    order = order or draft.date.shows
    if order is None:
        must = (
            "date must fit one order of day and month only, or date_order be "
            "given"
        )
        return _problem(draft.row, must, DATE)
    day = draft.date.day(order)
    if day is None:
        must = f"date must be a day of the calendar in the order {order}"
        return _problem(draft.row, must, DATE)
    return Feedback(
        order_id=draft.order_id,
        rating=draft.rating,
        comment=draft.comment,
        left_at=day,
        marketplace=store,
        response=draft.response,
    )
