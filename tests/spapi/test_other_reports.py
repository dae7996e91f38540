"""
Tests of sales, returns and the notification on the account's status.
"""

from __future__ import annotations

import datetime as dt
import json

from fractions import Fraction
from typing import Any, Final

import pytest

from hypothesis import given

import review_policy as rp

from tests.strategies import texts


ID: Final = "111-2345678-9012345"
SALES: Final[dict[str, Any]] = {
    "date": "2021-06-11",
    "salesByDate": {
        "unitsOrdered": 23,
        "unitsRefunded": 1,
        "refundRate": 4.35,
        "claimsGranted": 0,
    },
    "trafficByDate": {
        "feedbackReceived": 10,
        "negativeFeedbackReceived": 1,
        "receivedNegativeFeedbackRate": 10.0,
    },
}


def sales(**fields: Any) -> rp.spapi.Parsed[rp.spapi.SalesDay]:
    """
    Read one day.
    """
    return rp.spapi.sales_and_traffic(
        {"salesAndTrafficByDate": [{**SALES, **fields}]}
    )


def test_rates_of_sales_are_fractions() -> None:
    """
    The report's percents become fractions, and the counts stand beside.
    """
    parsed = sales()
    (day,) = parsed.rows
    assert parsed.problems == ()
    assert day.date == dt.date(2021, 6, 11)
    assert (day.units_ordered, day.units_refunded) == (23, 1)
    assert day.claims_granted == 0
    assert day.refund_rate == Fraction(1, 23)
    assert day.given_refund_rate == Fraction(435, 10_000)
    assert day.negative_share == day.given_negative_rate == Fraction(1, 10)
    assert [str(each) for each in parsed.notes] == [
        "rates: fractions (the report gives percents)"
    ]
    assert json.dumps(rp.to_record(parsed))


def test_nothing_sold_is_no_rate() -> None:
    """
    Without units or feedback there is no rate, and without a field no count.
    """
    (day,) = sales(
        salesByDate={"unitsOrdered": 0, "unitsRefunded": 0}, trafficByDate={}
    ).rows
    assert (day.units_ordered, day.refund_rate) == (0, None)
    assert (day.feedback_received, day.negative_share) == (None, None)
    assert (day.given_refund_rate, day.given_negative_rate) == (None, None)


@pytest.mark.parametrize("units", [-1, 0.5, "many", True])
def test_wrong_counts_are_problems(units: object) -> None:
    """
    The count is None and the day is kept.
    """
    parsed = sales(salesByDate={"unitsOrdered": units})
    assert parsed.rows[0].units_ordered is None
    (problem,) = parsed.problems
    assert (problem.column, problem.kept) == ("unitsOrdered", True)


def test_a_day_needs_a_date() -> None:
    """
    A row without one is a problem; a client may have parsed it.
    """
    parsed = sales(date="soon")
    assert parsed.rows == ()
    assert parsed.problems[0].column == "date"
    (day,) = sales(date=dt.date(2026, 1, 1)).rows
    assert day.date == dt.date(2026, 1, 1)
    none = rp.spapi.sales_and_traffic({})
    assert (
        str(none.problems[0]) == "0: payload must hold salesAndTrafficByDate"
    )
    assert rp.spapi.sales_and_traffic("{").rows == ()


# -- returns -----------------------------------------------------------------


HEADER: Final = "Order ID\tReturn request date\tA-to-Z Claim\tReturn Reason"


def returns(
    *rows: str, store: str = "US", header: str = HEADER, **more: Any
) -> rp.spapi.Parsed[rp.ReturnRequest]:
    """
    Read rows of the flat file.
    """
    text = "\n".join((header, *rows))
    return rp.spapi.returns_from_report(text, store, **more)


@pytest.mark.parametrize(
    ("text", "store", "day"),
    [
        ("11/02/2026", "US", dt.date(2026, 11, 2)),
        ("02/11/2026", "UK", dt.date(2026, 11, 2)),
        ("2026/11/02", "JP", dt.date(2026, 11, 2)),
        ("02-Nov-2026", "US", dt.date(2026, 11, 2)),
        ("2 nov 2026", "BR", dt.date(2026, 11, 2)),
        ("31-Nov-2026", "US", None),
        ("02-Nix-2026", "US", None),
        ("2026-11-02", "US", dt.date(2026, 11, 2)),
        (
            "2026-11-02T08:00:00Z",
            "US",
            dt.datetime(2026, 11, 2, 8, tzinfo=dt.UTC),
        ),
        ("2026-11-02T08:00:00", "US", None),
        ("2026-13-02", "US", None),
        ("25/11/2026", "BR", dt.date(2026, 11, 25)),
        ("03/04/2026", "BR", None),
        ("soon", "US", None),
    ],
)
def test_when_a_return_was_requested(
    text: str, store: str, day: object
) -> None:
    """
    A date is read as the store writes it, or left open with a problem.
    """
    parsed = returns(f"{ID}\t{text}\tN\tDefective", store=store)
    (row,) = parsed.rows
    assert row.requested_at == day
    assert len(parsed.problems) == (day is None)
    if day is None:
        assert parsed.problems[0].kept
        assert parsed.problems[0].column == "return request date"


def test_a_return_as_the_file_has_it() -> None:
    """
    What the file does not say is None.
    """
    parsed = returns(f'"{ID}"\t\tY\t', f"{ID}\t\t\tToo big")
    first, second = parsed.rows
    assert (first.has_claim, first.reason) == (True, None)
    assert (second.has_claim, second.reason) == (None, "Too big")
    assert first.requested_at is None
    assert parsed.problems == ()
    assert (first.answered_at, first.is_answered) == (None, None)
    assert [note.what for note in parsed.notes] == ["encoding", "date order"]
    given_order = returns(
        f"{ID}\t03/04/2026\tno\tx",
        store="BR",
        date_order=rp.spapi.DateOrder.DAY_MONTH_YEAR,
    )
    assert given_order.rows[0].requested_at == dt.date(2026, 4, 3)
    assert given_order.rows[0].has_claim is False


@pytest.mark.parametrize(
    ("rows", "header", "reason"),
    [
        (["x\t2026-11-02\tN\tx"], HEADER, "2: order id must be 3, 7 and 7"),
        ([f"{ID}\t2026-11-02"], HEADER, "2: row must have 4 columns (got 2)"),
        ([], "Date\tRating", "1: header must name Order ID and Return"),
        ([], "", "1: header must name Order ID and Return"),
        ([], "Order ID\tx", "1: header must name Order ID and Return"),
    ],
)
def test_what_is_no_return(rows: list[str], header: str, reason: str) -> None:
    """
    A row that cannot be read is a problem and no row.
    """
    parsed = returns(*rows, header=header)
    assert parsed.rows == ()
    assert str(parsed.problems[0]).startswith(reason)


def test_the_encoding_may_be_given() -> None:
    """
    Bytes are decoded as asked for.
    """
    report = f"{HEADER}\n{ID}\t2026-11-02\tN\tgröße".encode("cp1252")
    parsed = rp.spapi.returns_from_report(report, "DE", encoding="cp1252")
    assert parsed.rows[0].reason == "größe"


@given(texts())
def test_no_flat_file_raises(text: str) -> None:
    """
    Whatever the text is, it is read or named as a problem.
    """
    assert rp.spapi.returns_from_report(text, "US").rows == ()
    parsed = returns(f"{ID}\t{text}\tN\tx", text)
    assert len(parsed.rows) <= 2


# -- the notification --------------------------------------------------------


def changed(**fields: Any) -> rp.spapi.Parsed[rp.spapi.AccountStatusChange]:
    """
    Read a notification.
    """
    notice = {
        "previousAccountStatus": "NORMAL",
        "currentAccountStatus": "AT_RISK",
        **fields,
    }
    at = notice.pop("eventTime", "2026-11-20T08:00:00Z")
    return rp.spapi.account_status_changed(
        {
            "notificationType": "ACCOUNT_STATUS_CHANGED",
            "eventTime": at,
            "payload": {"accountStatusChangeNotification": notice},
        }
    )


def test_a_status_that_changed() -> None:
    """
    From which to which, and when.
    """
    parsed = changed()
    (change,) = parsed.rows
    assert parsed.problems == ()
    assert change.at == dt.datetime(2026, 11, 20, 8, tzinfo=dt.UTC)
    assert change.previous is rp.spapi.AccountState.NORMAL
    assert change.current is rp.spapi.AccountState.AT_RISK
    assert str(change) == "2026-11-20 08:00:00+00:00: NORMAL to AT_RISK"
    assert json.dumps(rp.to_record(parsed))


@pytest.mark.parametrize(
    ("fields", "column"),
    [
        ({"previousAccountStatus": "SUSPENDED"}, "previousAccountStatus"),
        ({"currentAccountStatus": "SUSPENDED"}, "currentAccountStatus"),
        ({"eventTime": "soon"}, "eventTime"),
        ({"eventTime": 5}, "eventTime"),
    ],
)
def test_unknown_words_are_kept(fields: dict[str, Any], column: str) -> None:
    """
    What is not known is None, and the word stays.
    """
    parsed = changed(**fields)
    (change,) = parsed.rows
    (problem,) = parsed.problems
    assert (problem.column, problem.kept) == (column, True)
    assert None in (change.previous, change.current, change.at)
    assert ("SUSPENDED" in str(change)) is (column != "eventTime")


def test_moments_of_a_client() -> None:
    """
    A moment may be parsed already, or be missing.
    """
    at = dt.datetime(2026, 11, 20, tzinfo=dt.UTC)
    assert changed(eventTime=at).rows[0].at == at
    assert changed(eventTime=None).rows[0].at is None
    naive = dt.datetime(2026, 11, 20)  # noqa: DTZ001
    assert changed(eventTime=naive).rows[0].at is None


@pytest.mark.parametrize("payload", [{}, {"payload": {}}, "{}"])
def test_other_notifications(payload: object) -> None:
    """
    A notification of another kind is a problem.
    """
    parsed = rp.spapi.account_status_changed(payload)
    assert parsed.rows == ()
    assert str(parsed.problems[0]) == (
        "0: payload must hold accountStatusChangeNotification"
    )
    assert rp.spapi.account_status_changed("{").rows == ()
