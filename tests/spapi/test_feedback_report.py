"""
Tests of reading the report of seller feedback.
"""

from __future__ import annotations

import csv
import datetime as dt
import io
import os
import pickle
import subprocess
import sys

from collections.abc import Sequence
from typing import Any, Final

import pytest

from hypothesis import example, given
from hypothesis import strategies as st

from review_policy.exceptions import (
    InvalidTypeError,
    InvalidValueError,
    UnknownNameError,
)
from review_policy.model.feedback import Feedback
from review_policy.model.marketplace import Marketplace
from review_policy.spapi import (
    DateOrder,
    Parsed,
    RowProblem,
    feedback_from_report,
)
from review_policy.spapi.report_dates import STORE_ORDERS


SIX: Final = (
    "Date",
    "Rating",
    "Comments",
    "Your Response",
    "Order ID",
    "Rater Email",
)
NINE: Final = (
    *SIX[:4],
    "Arrived on Time",
    "Item as Described",
    "Customer Service",
    *SIX[4:],
)
TEN: Final = (*NINE, "Rater Role")
ID: Final = "111-2345678-9012345"
MAIL: Final = "rater@marketplace.example"


def order_id(number: int) -> str:
    """
    Give an order id of one's own to each number.
    """
    return f"111-{number:07}-{number:07}"


def report(*rows: Sequence[str], header: Sequence[str] | None = SIX) -> str:
    """
    Write a report as a spreadsheet would.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text, "excel-tab")
    writer.writerows([header, *rows] if header else rows)
    return text.getvalue()


def row(
    date: str = "11/15/2026",
    rating: str = "1",
    comment: str = "It leaks.",
    response: str = "",
    order: str = ID,
) -> tuple[str, ...]:
    """
    Give the columns of a row of six.
    """
    return date, rating, comment, response, order, MAIL


def only(parsed: Parsed[Feedback]) -> Feedback:
    """
    Give the one row of a report without problems.
    """
    assert parsed.problems == ()
    (feedback,) = parsed.rows
    return feedback


def problem(parsed: Parsed[Feedback]) -> RowProblem:
    """
    Give the one problem of a report without rows.
    """
    assert parsed.rows == ()
    (found,) = parsed.problems
    return found


def note(parsed: Parsed[Feedback], what: str) -> tuple[str, str]:
    """
    Give what was chosen, and why.
    """
    (found,) = (each for each in parsed.notes if each.what == what)
    return found.how, found.why


class TestLayouts:
    """
    Columns are found by name, or by position.
    """

    def test_six_columns(self) -> None:
        """
        The columns of today go by the names of the header.
        """
        parsed = feedback_from_report(
            report(row(response="We are sorry.")), "US"
        )

        assert only(parsed) == Feedback(
            order_id=ID,
            rating=1,
            comment="It leaks.",
            left_at=dt.date(2026, 11, 15),
            marketplace=Marketplace.US,
            response="We are sorry.",
        )
        assert note(parsed, "layout") == (
            "6 columns",
            "by the names of the header",
        )

    @pytest.mark.parametrize("header", [NINE, TEN])
    @pytest.mark.parametrize("how", ["named", "localised", "missing"])
    def test_older_columns(self, header: tuple[str, ...], how: str) -> None:
        """
        The older columns put three answers before the order id.
        """
        full = f"11/15/26 2 Bad Sorry Yes No - {ID} {MAIL} Buyer"
        body = full.split()[: len(header)]
        heads = {
            "named": header,
            "localised": tuple("abcdefghij"[: len(header)]),
            "missing": None,
        }

        feedback = only(
            feedback_from_report(report(body, header=heads[how]), "US")
        )

        assert (feedback.order_id, feedback.comment, feedback.response) == (
            ID,
            "Bad",
            "Sorry",
        )

    def test_names_in_any_order(self) -> None:
        """
        Names count more than positions, in any case and with any blanks.
        """
        header = ("ORDER-ID", "comments", "rating", "e-mail", "Date")
        body = (ID, "Bad", "3", MAIL, "11/15/26")

        feedback = only(
            feedback_from_report(report(body, header=header), "US")
        )

        assert (feedback.rating, feedback.response) == (3, None)

    def test_rows_in_any_order_with_line_breaks(self) -> None:
        """
        A row begins by its date and stars, wherever they stand.
        """
        text = (
            "Rating\tOrder ID\tDate\tComments\n"
            f'1\t{order_id(1)}\t11/15/26\t"Bad\n'
            f"2\t{order_id(2)}\t11/15/26\tWorse\n"
        )

        parsed = feedback_from_report(text, "US")

        assert [each.order_id for each in parsed.rows] == [
            order_id(1),
            order_id(2),
        ]

    def test_localised_header(self) -> None:
        """
        A header in another language is no row, and positions count.
        """
        header = ("日付", "評価", "コメント", "回答", "注文番号", "メール")
        parsed = feedback_from_report(
            report(row("2026/11/15"), header=header), "JP"
        )

        assert only(parsed).left_at == dt.date(2026, 11, 15)
        assert note(parsed, "layout")[1].startswith("by position, since the")

    def test_missing_header(self) -> None:
        """
        Without a header the first row is a row.
        """
        parsed = feedback_from_report(report(row(), header=None), "US")

        assert only(parsed).order_id == ID
        assert note(parsed, "layout") == (
            "6 columns",
            "by position, since there is no header",
        )

    def test_columns_without_response(self) -> None:
        """
        Where no column holds the response, it is not known.
        """
        text = f"11/15/26\t1\tBad\t{ID}\n"

        assert only(feedback_from_report(text, "US")).response is None

    def test_unknown_columns(self) -> None:
        """
        Where the order id stands in an unknown place, nothing is guessed.
        """
        text = f"11/15/26\t1\t{ID}\tBad\tx\ty\n" * 2

        parsed = feedback_from_report(text, "US")

        assert parsed.rows == ()
        assert [each.line for each in parsed.problems] == [1, 2]

    def test_localised_header_without_any_order_id(self) -> None:
        """
        The number of columns tells where an order id should have been.
        """
        text = "\t".join("abcdefghi") + "\n11/15/26\t1\ta\tb\tc\td\te\tf\tg"

        found = problem(feedback_from_report(text, "US"))

        assert (found.line, found.column) == (2, "order id")

    @pytest.mark.parametrize("width", [4, 5, 6])
    def test_narrow_header(self, width: int) -> None:
        """
        A header of any width leaves room for an order id.
        """
        text = (
            "\t".join("abcdef"[:width]) + "\n11/15/26\t1" + "\tx" * (width - 2)
        )

        found = problem(feedback_from_report(text, "US"))

        assert found.column == "order id"

    def test_header_with_a_tab_at_its_end(self) -> None:
        """
        A blank name at the end is no column.
        """
        text = "\t".join(SIX) + "\t\n" + "\t".join(row()) + "\n"

        assert only(feedback_from_report(text, "US")).order_id == ID

    def test_repeated_header(self) -> None:
        """
        Reports put one behind the other repeat the header.
        """
        parsed = feedback_from_report(report(row()) * 2, "US")

        assert len(parsed.rows) == 2
        assert parsed.problems == ()

    @pytest.mark.parametrize(
        "text", ["", "\n\r\n \t \n", b"", b"\xef\xbb\xbf"]
    )
    def test_nothing(self, text: str | bytes) -> None:
        """
        An empty report has no rows and no problems.
        """
        parsed = feedback_from_report(text, "US")

        assert (parsed.rows, parsed.problems) == ((), ())

    def test_header_only(self) -> None:
        """
        A header alone has no rows and no problems.
        """
        parsed = feedback_from_report(report(), "US")

        assert (parsed.rows, parsed.problems) == ((), ())

    def test_something_else(self) -> None:
        """
        What is no report is one problem.
        """
        found = problem(feedback_from_report("<html>\nno\n</html>", "US"))

        assert (found.line, found.lines) == (1, 3)
        assert found.reason == "row must have 6 columns (got 1)"


class TestColumns:
    """
    Quotes, line breaks and tabs in comments.
    """

    @pytest.mark.parametrize(
        "comment",
        [
            "two\nlines",
            "two\r\nlines, \r three",
            'said "no"',
            '"no"',
            '"no',
            'no"',
            '"',
            '""',
            "a\tb",
            'a "quote" at the end of a "line"\nand more',
            "line\u2028separator\x0b\x0c\x1c\x85",
            "null\x00byte",
            "\n\n\nblank lines",
            "lone \ud800 surrogate",
        ],
    )
    def test_quoted_comments(self, comment: str) -> None:
        """
        Quoted comments come out as they went in, and hurt no other row.
        """
        before, after = row(order=order_id(1)), row(order=order_id(2))

        parsed = feedback_from_report(
            report(before, row(comment=comment), after), "US"
        )

        assert parsed.problems == ()
        assert [each.comment for each in parsed.rows] == [
            "It leaks.",
            comment,
            "It leaks.",
        ]

    @pytest.mark.parametrize(
        "comment",
        [
            '"Never again',
            'Never "again',
            '"Never" again',
            '"Never" again"s',
            '""Never" again',
            "Never\nagain",
            "Never\n\nagain, \r\nnever",
            'Never\n"again',
        ],
    )
    def test_bare_comments(self, comment: str) -> None:
        """
        Stray quotes and bare line breaks cost no row.
        """
        text = "".join(
            "\t".join(row(comment=comment, order=order_id(number))) + "\n"
            for number in range(4)
        )

        parsed = feedback_from_report(text, "US")

        assert parsed.problems == ()
        assert [each.comment for each in parsed.rows] == [comment] * 4

    def test_quote_that_closes_in_the_next_row(self) -> None:
        """
        A stray quote does not swallow the rows up to the next stray quote.
        """
        text = "".join(
            "\t".join(row(comment=comment, order=order_id(number))) + "\n"
            for number, comment in enumerate(['"Bad', 'A "bad thing"', "Bad"])
        )

        parsed = feedback_from_report(text, "US")

        assert [each.comment for each in parsed.rows] == [
            '"Bad',
            'A "bad thing"',
            "Bad",
        ]

    def test_row_that_never_ends(self) -> None:
        """
        A row with an open quote and no end is a problem of its own.
        """
        text = report(row(order=order_id(1)))
        text += '11/16/2026\t1\t"Bad\n'
        text += report(row(order=order_id(2)), header=None)
        # The next begins with no date, yet it is as wide as a row.
        text += '11/16/2026\t1\t"Bad\n'
        text += report(row("soon", order=order_id(3)), header=None)

        parsed = feedback_from_report(text, "US")

        assert [each.order_id for each in parsed.rows] == [
            order_id(1),
            order_id(2),
        ]
        assert [(each.line, each.column) for each in parsed.problems] == [
            (3, None),
            (5, None),
            (6, "date"),
        ]

    def test_stars_only(self) -> None:
        """
        No comment, or a blank one, is an empty comment and not None.
        """
        parsed = feedback_from_report(
            report(row(comment=""), row(comment="  ")), "US"
        )

        assert [each.comment for each in parsed.rows] == ["", ""]

    @pytest.mark.parametrize(
        ("extra", "count"),
        [("\tmore", 7), ("\tmore\tand more", 8)],
    )
    def test_extra_columns(self, extra: str, count: int) -> None:
        """
        A row that is too wide is a problem.
        """
        text = "\t".join(SIX) + "\n" + "\t".join(row()) + extra

        found = problem(feedback_from_report(text, "US"))

        assert found.reason == f"row must have 6 columns (got {count})"

    def test_blank_extra_columns(self) -> None:
        """
        Tabs at the end of the line lose nothing.
        """
        text = "\t".join(SIX) + "\n" + "\t".join(row()) + "\t\t"

        assert only(feedback_from_report(text, "US")).order_id == ID

    def test_missing_column(self) -> None:
        """
        A row that is too narrow is a problem, and the next row is none.
        """
        text = report(row()[:5], row())

        parsed = feedback_from_report(text, "US")

        assert len(parsed.rows) == 1
        assert parsed.problems == (
            RowProblem(2, "row must have 6 columns (got 5)"),
        )

    def test_wide_row_with_a_stray_quote(self) -> None:
        """
        A tab inside a quote that never closes makes the row too wide.
        """
        text = report(row(), header=None)
        text += "\t".join(row(comment='"a\tb')) + "\n"

        parsed = feedback_from_report(text, "US")

        assert len(parsed.rows) == 1
        assert parsed.problems[0].reason == "row must have 6 columns (got 7)"

    def test_quoted_row_without_an_order_id(self) -> None:
        """
        Where neither reading gives an order id, the one with columns counts.
        """
        stray = "\t".join(row(comment='"a', order="none"))
        tab = "\t".join(row(comment='"a\tb"', order="none"))
        text = report() + stray + "\n" + tab

        parsed = feedback_from_report(text, "US")

        assert [each.column for each in parsed.problems] == ["order id"] * 2

    def test_bare_reading_of_a_row_without_order_id(self) -> None:
        """
        Quotes around two columns are stray if only that makes a row.
        """
        text = report() + f'11/15/26\t1\t"a\tb"\tnone\t{MAIL}\n'

        found = problem(feedback_from_report(text, "US"))

        assert found.column == "order id"

    @pytest.mark.parametrize(
        "rating", ["0", "6", "", "x", "1.5", "-1", "11", "５", "five"]
    )
    def test_rating(self, rating: str) -> None:
        """
        Stars are a whole number from one to five.
        """
        found = problem(feedback_from_report(report(row(rating=rating)), "US"))

        assert found == RowProblem(
            2, "rating must be a whole number from 1 to 5", "rating"
        )

    @pytest.mark.parametrize(
        "order",
        ["", "111-2345678", "S01-2345678-9012345", "１11-2345678-9012345"],
    )
    def test_order_id(self, order: str) -> None:
        """
        An order id is three, seven and seven digits.
        """
        found = problem(feedback_from_report(report(row(order=order)), "US"))

        assert found.column == "order id"

    @pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
    def test_line_ends(self, end: str) -> None:
        """
        Lines end in three ways, and are counted alike.
        """
        text = report(row(), row(rating="9"), row()).replace("\r\n", end)

        parsed = feedback_from_report(text, "US")

        assert len(parsed.rows) == 2
        assert [each.line for each in parsed.problems] == [3]


class TestDates:
    """
    The store decides what 03/04 means.
    """

    @pytest.mark.parametrize(
        ("store", "text", "day"),
        [
            ("US", "03/04/26", dt.date(2026, 3, 4)),
            ("US", "3/4/2026", dt.date(2026, 3, 4)),
            ("US", "2026-03-04", dt.date(2026, 3, 4)),
            ("UK", "03/04/26", dt.date(2026, 4, 3)),
            ("GB", "03/04/2026", dt.date(2026, 4, 3)),
            ("DE", "03.04.26", dt.date(2026, 4, 3)),
            ("FR", "3/4/2026", dt.date(2026, 4, 3)),
            ("JP", "2026/03/04", dt.date(2026, 3, 4)),
            ("JP", "26/03/04", dt.date(2026, 3, 4)),
            ("US", "2/29/2024", dt.date(2024, 2, 29)),
        ],
    )
    def test_by_store(self, store: str, text: str, day: dt.date) -> None:
        """
        Years have two digits or four; four in front are always a year.
        """
        parsed = feedback_from_report(report(row(text)), store)

        assert only(parsed).left_at == day
        assert note(parsed, "date order")[1] == "the store's"

    @pytest.mark.parametrize(
        ("store", "text"),
        [
            ("US", "15/11/2026"),
            ("US", "11/31/2026"),
            ("US", "2/29/2026"),
            ("UK", "11/15/2026"),
            ("JP", "15/11/2026"),
            ("US", "11/15/126"),
            ("US", "111/15/26"),
            ("US", "0/1/2026"),
            ("US", "1/1/0000"),
            ("US", "11/15-2026"),
            ("US", "November 15, 2026"),
            ("US", "１１/15/2026"),
            ("US", ""),
        ],
    )
    def test_impossible(self, store: str, text: str) -> None:
        """
        A day that the calendar lacks is a problem, not another day.
        """
        found = problem(feedback_from_report(report(row(text)), store))

        assert (found.line, found.column) == (2, "date")

    @pytest.mark.parametrize("order", [*DateOrder, "day_month_year"])
    def test_given(self, order: DateOrder | str) -> None:
        """
        The caller's order counts more than the store's.
        """
        text = report(row("03/04/05"))
        days = {
            "month_day_year": dt.date(2005, 3, 4),
            "day_month_year": dt.date(2005, 4, 3),
            "year_month_day": dt.date(2003, 4, 5),
        }

        parsed = feedback_from_report(text, "US", date_order=order)

        assert only(parsed).left_at == days[order]
        assert note(parsed, "date order") == (order, "as given")

    @pytest.mark.parametrize(
        ("other", "day"),
        [
            ("25/12/2026", dt.date(2026, 4, 3)),
            ("12/25/2026", dt.date(2026, 3, 4)),
        ],
    )
    def test_shown_by_the_dates(self, other: str, day: dt.date) -> None:
        """
        Where nothing is recorded of the store, other dates may tell.
        """
        parsed = feedback_from_report(
            report(row("03/04/2026"), row(other, order=order_id(1))), "AU"
        )

        assert parsed.rows[0].left_at == day
        assert note(parsed, "date order")[1] == "shown by the dates"

    @pytest.mark.parametrize(
        "others", [(), ("2026-11-15",), ("25/12/2026", "12/25/2026")]
    )
    def test_not_known(self, others: Sequence[str]) -> None:
        """
        Where nothing tells, an ambiguous date is a problem, and no guess.
        """
        rows = [row(other, order=order_id(1)) for other in others]
        parsed = feedback_from_report(report(*rows, row("03/04/2026")), "AU")

        assert len(parsed.rows) == len(others)
        assert "date_order" in parsed.problems[0].reason
        assert note(parsed, "date order")[0] == "unknown"


class TestEncodings:
    """
    Bytes are UTF-8 or in the store's older encoding, and it is said which.
    """

    def test_utf_8(self) -> None:
        """
        UTF-8 is tried first, with and without its mark.
        """
        text = report(row(comment="Sehr ärgerlich – schlecht"))

        plain = feedback_from_report(text.encode(), "US")
        marked = feedback_from_report(text.encode("utf-8-sig"), "US")

        assert plain.rows == marked.rows
        assert note(plain, "encoding") == ("utf-8", "fits throughout")
        assert note(marked, "encoding")[1] == "by its byte order mark"

    @pytest.mark.parametrize(
        ("store", "codec", "comment"),
        [
            ("DE", "cp1252", "Sehr ärgerlich – schlecht"),
            ("US", "cp1252", "“bad”"),
            ("JP", "cp932", "商品が届きません。①"),
        ],
    )
    def test_by_store(self, store: str, codec: str, comment: str) -> None:
        """
        What is not UTF-8 is in the store's older encoding.
        """
        content = report(row("2026/11/15", comment=comment)).encode(codec)

        parsed = feedback_from_report(content, store)

        assert only(parsed).comment == comment
        assert note(parsed, "encoding")[0] == codec

    @pytest.mark.parametrize("codec", ["utf-16", "utf-32"])
    def test_marks(self, codec: str) -> None:
        """
        A byte order mark settles it.
        """
        content = report(row(comment="ärgerlich")).encode(codec)

        parsed = feedback_from_report(content, "US")

        assert only(parsed).comment == "ärgerlich"
        assert note(parsed, "encoding") == (codec, "by its byte order mark")

    @pytest.mark.parametrize("codec", ["utf-8", "cp1250", "utf-16-le", "SJIS"])
    def test_given(self, codec: str) -> None:
        """
        The caller's encoding counts more than anything.
        """
        content = bytearray(report(row("2026-11-15", comment="wietny")), codec)

        parsed = feedback_from_report(content, "PL", encoding=codec)

        assert only(parsed).comment == "wietny"
        assert note(parsed, "encoding")[1] == "as given"

    def test_text(self) -> None:
        """
        Text has no encoding any more, but may still have its mark.
        """
        parsed = feedback_from_report(
            "\ufeff" + report(row()), "US", encoding="cp1252"
        )

        assert only(parsed).order_id == ID
        assert note(parsed, "encoding") == ("text", "given as a string")

    def test_damaged_row_of_utf_8(self) -> None:
        """
        One damaged row does not turn the others into another encoding.
        """
        good = [row(comment="ärgerlich", order=order_id(n)) for n in range(2)]
        content = report(
            *good
        ).encode() + b"11/15/26\t1\tcaf\xc3\t\t%s\t\n" % (ID.encode())

        parsed = feedback_from_report(content, "US")

        assert [each.comment for each in parsed.rows] == ["ärgerlich"] * 2
        assert parsed.problems == (
            RowProblem(4, "comments must be text in utf-8", "comments"),
        )
        assert note(parsed, "encoding") == (
            "utf-8",
            "fits 2 of 3 lines beyond ASCII",
        )

    def test_damaged_address(self) -> None:
        """
        What is dropped may be damaged.
        """
        content = report(row()).encode().replace(b"rater", b"r\xe4ter")

        parsed = feedback_from_report(content, "US", encoding="utf-8")

        assert only(parsed).order_id == ID

    def test_bytes_that_the_store_has_not(self) -> None:
        """
        Bytes without a meaning are problems of their rows.
        """
        content = report(row(comment="caf?"), row()).encode()
        content = content.replace(b"?", b"\x81")

        parsed = feedback_from_report(content, "US")

        assert len(parsed.rows) == 1
        assert parsed.problems[0].reason == "comments must be text in cp1252"

    def test_half_a_character(self) -> None:
        """
        A codec that keeps no bytes apart marks the place all the same.
        """
        content = report(row(), row(comment="x\udc00")).encode(
            "utf-16", "surrogatepass"
        )

        parsed = feedback_from_report(content, "US")

        assert len(parsed.rows) == 1
        assert parsed.problems[0].column == "comments"

    @pytest.mark.parametrize(
        "encoding", ["", "nonsense", "base64", "rot13", "a\x00b"]
    )
    def test_unknown(self, encoding: str) -> None:
        """
        An unknown encoding is the caller's error.
        """
        with pytest.raises(InvalidValueError, match="encoding must be"):
            feedback_from_report(b"x", "US", encoding=encoding)

    def test_unusable(self) -> None:
        """
        An encoding that gives up on what it cannot read is an error too.
        """
        with pytest.raises(InvalidValueError, match="encoding must be"):
            feedback_from_report(b"\xff-x", "US", encoding="idna")


class TestPrivacy:
    """
    The rater's address is dropped, and problems quote nobody.
    """

    def test_address(self) -> None:
        """
        The rater's address is nowhere in what comes back.
        """
        rows = [
            row(),
            row(rating="9"),
            row(order="x"),
            row(date="x"),
            (*row(), "extra"),
            row()[1:],
        ]
        parsed = feedback_from_report(report(*rows), "US")

        assert MAIL.encode() not in pickle.dumps(parsed)
        assert MAIL not in repr((parsed, parsed.rows, parsed.problems))

    def test_words(self) -> None:
        """
        No reason and no representation shows what was written.
        """
        words = "shipped-by-martians"
        rows = [
            row(comment=words),
            row(comment=words, rating=words),
            row(comment=words, order=words),
            row(comment=words, date=words),
        ]
        parsed = feedback_from_report(report(*rows), "US")

        assert words not in repr((parsed, parsed.rows, parsed.problems))
        assert words not in " ".join(map(str, parsed.problems))
        assert len(parsed.problems) == 3
        assert "\n" not in repr(parsed)


class TestArguments:
    """
    Wrong arguments raise, whatever the report holds.
    """

    @pytest.mark.parametrize(
        ("arguments", "error"),
        [
            ({"marketplace": "XX"}, UnknownNameError),
            ({"marketplace": 5}, InvalidTypeError),
            ({"report": None}, InvalidTypeError),
            ({"report": ["x"]}, InvalidTypeError),
            ({"encoding": 5}, InvalidTypeError),
            ({"date_order": 5}, InvalidTypeError),
            ({"date_order": "mdy"}, InvalidValueError),
        ],
    )
    def test_wrong(
        self, arguments: dict[str, Any], error: type[Exception]
    ) -> None:
        """
        The error says which argument must be what.
        """
        right: dict[str, Any] = {"report": "", "marketplace": "US"}

        with pytest.raises(error):
            feedback_from_report(**right | arguments)


REPORT_PIECES: Final = st.sampled_from(
    (
        *("\t", "\n", "\r", "\r\n", '"', '""', " ", "\x00", "\ufeff", "1"),
        *("11/15/26", "2026-11-15", ID, MAIL, "\ud800", "ä", "商", "Date"),
        "\t".join(SIX) + "\n",
        "\t".join(row()) + "\n",
        '11/15/26\t1\t"Bad\n',
    )
)
MESSES: Final = st.lists(
    st.one_of(REPORT_PIECES, st.text(max_size=5)), max_size=30
).map("".join)

BARE_WORDS: Final = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters='"\t\r\n\x00'),
    max_size=20,
)
COMMENTS: Final = st.one_of(
    BARE_WORDS,
    st.lists(
        st.one_of(BARE_WORDS, st.sampled_from(('"', '""', "\n", "\r\n"))),
        max_size=8,
    ).map("".join),
)


class TestProperties:
    """
    What holds of any report.
    """

    @given(MESSES, st.sampled_from(Marketplace))
    @example('11/15/26\t1\t"', Marketplace.US)
    @example('\x00\t\t\t\n\t\t\t"', Marketplace.US)
    @example("a\tb\tc\td\n11/15/26\t1\tx\ty", Marketplace.US)
    def test_any_text(self, text: str, store: Marketplace) -> None:
        """
        No text raises, and every problem stands on a line of it.
        """
        parsed = feedback_from_report(text, store)

        lines = text.count("\n") + text.count("\r") + 1
        for each in parsed.problems:
            assert 1 <= each.line <= each.line + each.lines - 1 <= lines

    @given(
        st.one_of(
            st.binary(max_size=200),
            MESSES.map(lambda text: text.encode("utf-8", "surrogatepass")),
            MESSES.map(lambda text: text.encode("utf-16", "surrogatepass")),
        ),
        st.sampled_from(Marketplace),
        st.sampled_from((None, "utf-8", "cp932", "utf-16", "ascii", "utf-7")),
    )
    def test_any_bytes(
        self, content: bytes, store: Marketplace, encoding: str | None
    ) -> None:
        """
        No bytes raise.
        """
        feedback_from_report(content, store, encoding=encoding)

    @given(
        st.lists(st.one_of(st.none(), MESSES), min_size=1, max_size=8),
        st.booleans(),
    )
    def test_nothing_is_lost(
        self,
        pieces: list[str | None],
        has_header: bool,  # noqa: FBT001
    ) -> None:
        """
        Good rows survive whatever stands between, and the rest is a problem.
        """
        text = report(row(order="999-9999999-9999999"), header=None)
        text = report() + text if has_header else text
        wanted = {"999-9999999-9999999"}
        messes = 0
        for number, piece in enumerate(pieces):
            if piece is None:
                text += report(row(order=order_id(number)), header=None)
                wanted.add(order_id(number))
            else:
                mess = " ".join(piece.replace(ID, "").split()) or "x"
                text += mess + "\n"
                messes += 1

        parsed = feedback_from_report(text, "US")

        assert wanted == {each.order_id for each in parsed.rows}
        assert bool(messes) is bool(parsed.problems)
        covered = sum(each.lines for each in parsed.problems)
        assert covered == messes

    @given(
        st.lists(
            st.tuples(
                st.dates(dt.date(2000, 1, 1), dt.date(2099, 12, 31)),
                st.integers(1, 5),
                COMMENTS,
                COMMENTS,
            ),
            min_size=1,
            max_size=6,
        ),
        st.sampled_from(Marketplace),
        st.sampled_from((SIX, NINE, TEN)),
        st.sampled_from(("named", "localised", "missing")),
        st.sampled_from((2, 4)),
        st.booleans(),
    )
    def test_round_trip(  # noqa: PLR0917
        self,
        entries: list[tuple[dt.date, int, str, str]],
        store: Marketplace,
        columns: tuple[str, ...],
        head: str,
        digits: int,
        in_bytes: bool,  # noqa: FBT001
    ) -> None:
        """
        What is written comes back, in each layout and store.
        """
        order = STORE_ORDERS.get(store, DateOrder.DAY_MONTH_YEAR)
        rows = [
            (
                written(day, order, digits),
                str(rating),
                comment,
                response,
                *("Yes", "No", "-")[: 3 if len(columns) > 6 else 0],
                order_id(number),
                MAIL,
                *("Buyer",)[: len(columns) - 9],
            )
            for number, (day, rating, comment, response) in enumerate(entries)
        ]
        heads = {
            "named": columns,
            "localised": tuple("abcdefghij"[: len(columns)]),
            "missing": None,
        }
        # Where all comments have line breaks, the width shows in no line.
        rows.append((*rows[0][:2], "", "", *rows[0][4:]))
        text = report(*rows, header=heads[head])

        parsed = feedback_from_report(
            text.encode() if in_bytes else text, store, date_order=order
        )

        assert parsed.problems == ()
        assert [
            (each.left_at, each.rating, each.comment, each.response)
            for each in parsed.rows[:-1]
        ] == [
            (day, rating, blank(comment), blank(response))
            for day, rating, comment, response in entries
        ]


def written(day: dt.date, order: DateOrder, digits: int) -> str:
    """
    Write a day as a report does.
    """
    year = str(day.year)[-digits:]
    return {
        DateOrder.MONTH_DAY_YEAR: f"{day.month}/{day.day}/{year}",
        DateOrder.DAY_MONTH_YEAR: f"{day.day:02}.{day.month:02}.{year}",
        DateOrder.YEAR_MONTH_DAY: f"{year}/{day.month:02}/{day.day:02}",
    }[order]


def blank(text: str) -> str:
    """
    Blank texts come back empty.
    """
    return text if text.strip() else ""


@pytest.mark.parametrize(
    "piece",
    [
        "\t".join(row()) + "\n",
        "\t".join(row(comment='"Bad\nthing')) + "\n",
        '11/15/26\t1\t"\n',
        '"a\t',
        '""',
        "x\n",
        '"\n',
        '"a\t\n',
    ],
)
def test_large(piece: str) -> None:
    """
    Half a million characters of anything are read while one waits.

    Were growth quadratic, this would take minutes.
    """
    parsed = feedback_from_report(piece * (500_000 // len(piece)), "US")

    assert parsed.notes


def test_purity() -> None:
    """
    Reading opens no file and imports nothing, whatever the encoding.
    """
    program = """
import sys
import review_policy.spapi as spapi
row = "2026/11/15\\t1\\t\u5546\u54c1 %s\\t\\t111-2345678-9012345\\t"
spapi.orders_from_payload("[]")
seen = []
sys.addaudithook(lambda event, _: seen.append(event))
for codec in ("utf-8", "utf-8-sig", "utf-16", "utf-32", "cp932"):
    spapi.feedback_from_report(row.encode(codec), "JP")
spapi.feedback_from_report(b"caf\\xe9", "US")
spapi.orders_from_payload('{"AmazonOrderId": "111-2345678-9012345"}')
assert not {"open", "import", "socket.connect", "subprocess.Popen"} & set(seen)
"""
    ran = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        check=False,
        env=dict(os.environ) | {"PYTHONPATH": os.pathsep.join(sys.path)},
        timeout=60,
    )

    assert ran.stderr == b""
