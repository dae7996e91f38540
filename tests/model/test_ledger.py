"""
Tests of ledgers and their records.
"""

from __future__ import annotations

import datetime as dt
import pickle

from typing import Any, Final

import pytest

import review_policy as rp

from tests.ledgers import negative, order_id, orders


ID: Final = "111-2345678-9012345"
DAY: Final = dt.date(2026, 11, 1)
NAIVE: Final = dt.datetime(2026, 11, 1)  # noqa: DTZ001
RECORDS: Final[list[tuple[type, dict[str, Any]]]] = [
    (rp.AToZClaim, {"order_id": ID}),
    (rp.Chargeback, {"order_id": ID}),
    (rp.Shipment, {"order_id": ID}),
    (rp.Cancellation, {"order_id": ID}),
    (rp.Invoice, {"order_id": ID}),
    (rp.BuyerMessage, {"received_at": DAY}),
    (rp.ReturnRequest, {"order_id": ID}),
    (rp.Vote, {"order_id": ID, "voted_at": DAY, "is_solved": True}),
    (rp.Complaint, {"order_id": ID}),
    (rp.Violation, {"severity": None}),
]


@pytest.mark.parametrize(("kind", "fields"), RECORDS)
def test_records_are_values(kind: type, fields: dict[str, Any]) -> None:
    """
    A record compares by value, hashes, pickles, and what is not said is None.
    """
    made = kind(**fields)
    assert {made, kind(**fields)} == {made}
    assert pickle.loads(pickle.dumps(made)) == made
    assert "\n" not in repr(made)


@pytest.mark.parametrize(
    ("kind", "fields", "message"),
    [
        (rp.AToZClaim, {"order_id": "1"}, "order_id must be 3, 7 and 7"),
        (
            rp.AToZClaim,
            {"order_id": ID, "outcome": "granted"},
            "outcome must be a ClaimOutcome",
        ),
        (
            rp.AToZClaim,
            {"order_id": ID, "about": 1},
            "about must be a ClaimAbout",
        ),
        (
            rp.AToZClaim,
            {"order_id": ID, "paid_by": "x"},
            "paid_by must be a Payer",
        ),
        (
            rp.AToZClaim,
            {"order_id": ID, "counts": 1},
            "counts must be True, False",
        ),
        (
            rp.AToZClaim,
            {"order_id": ID, "filed_at": NAIVE},
            "filed_at must be a date or",
        ),
        (
            rp.Chargeback,
            {"order_id": ID, "kind": "fraud"},
            "kind must be a Charge",
        ),
        (rp.Shipment, {"order_id": ID, "units": -1}, "units must be a whole"),
        (
            rp.Shipment,
            {"order_id": ID, "category": 5},
            "category must be a string",
        ),
        (
            rp.Cancellation,
            {"order_id": ID, "by": "seller"},
            "by must be a Cancelled",
        ),
        (
            rp.Invoice,
            {"order_id": ID, "provided_at": 5},
            "provided_at must be a date",
        ),
        (rp.BuyerMessage, {"received_at": None}, "received_at must be a date"),
        (
            rp.BuyerMessage,
            {"received_at": DAY, "order_id": "x"},
            "order_id must be",
        ),
        (
            rp.ReturnRequest,
            {"order_id": ID, "reason": 5},
            "reason must be a string",
        ),
        (
            rp.Vote,
            {"order_id": ID, "voted_at": DAY, "is_solved": None},
            "is_solved must be True or False",
        ),
        (
            rp.Complaint,
            {"order_id": ID, "is_about_delivery": "no"},
            "is_about_delivery must be",
        ),
        (rp.Violation, {"severity": "high"}, "severity must be a Viol"),
        (
            rp.Violation,
            {"severity": None, "is_addressed": 0},
            "is_addressed must be",
        ),
        (
            rp.Coverage,
            {"kind": "orders", "days": rp.Days(DAY, DAY)},
            "kind must be a Rec",
        ),
        (
            rp.Coverage,
            {"kind": rp.RecordKind.ORDERS, "days": 5},
            "days must be Days",
        ),
        (rp.Ledger, {"orders": [5]}, "orders must be a tuple of Order"),
        (
            rp.Ledger,
            {"feedback": orders(1)},
            "feedback must be a tuple of Feedback",
        ),
        (
            rp.Ledger,
            {"covers": {"order": rp.Days(DAY, DAY)}},
            "covers must name kinds",
        ),
        (rp.Ledger, {"covers": {"orders": 5}}, "days must be Days"),
        (rp.Ledger, {"covers": [5]}, "covers must be a tuple of Coverage"),
    ],
)
def test_wrong_fields_are_refused(
    kind: type, fields: dict[str, Any], message: str
) -> None:
    """
    The error names the field and what it must be.
    """
    with pytest.raises(rp.InvalidValueError) as caught:
        kind(**fields)
    assert str(caught.value).startswith(message)


def test_a_buyers_words_stay_out_of_logs() -> None:
    """
    A return's reason shows by its length.
    """
    made = rp.ReturnRequest(order_id=ID, reason="It smells of smoke")
    assert "smoke" not in repr(made)
    assert "<18 characters>" in repr(made)


def test_what_was_not_given_is_named() -> None:
    """
    Every kind defaults to not given, and an empty one is none.
    """
    assert rp.Ledger().missing == tuple(rp.RecordKind)
    ledger = rp.Ledger(orders=[], claims=())
    assert rp.RecordKind.ORDERS not in ledger.missing
    assert len(ledger.missing) == len(rp.RecordKind) - 2
    assert repr(rp.Ledger(orders=orders(3))).startswith(
        "Ledger(orders=<3>, shipments=NOT_GIVEN, feedback=NOT_GIVEN"
    )


def test_tuples_are_taken_as_they_are() -> None:
    """
    A tuple is not copied, any other iterable becomes one.
    """
    given = orders(3)
    assert rp.Ledger(orders=given).orders is given
    assert rp.Ledger(orders=iter(given)).orders == given
    assert rp.Ledger(orders=rp.NOT_GIVEN).orders is rp.NOT_GIVEN


def test_coverage_as_a_mapping_or_as_values() -> None:
    """
    Both ways of saying how far a kind is complete are the same.
    """
    days = rp.Days(DAY, DAY)
    said = (rp.Coverage(rp.RecordKind.ORDERS, days),)
    assert rp.Ledger(covers={"orders": days}).covers == said
    assert rp.Ledger(covers={rp.RecordKind.ORDERS: days}).covers == said
    assert rp.Ledger(covers=said).covers == said


def test_without_feedback() -> None:
    """
    The feedback on some orders is gone, everything else is shared.
    """
    ledger = rp.Ledger(
        orders=orders(3),
        feedback=negative(0, 1, 2),
        covers={"orders": rp.Days(DAY, DAY)},
    )
    less = ledger.without_feedback((order_id(1), order_id(9)))
    assert less.feedback == negative(0, 2)
    assert less.orders is ledger.orders
    assert less.covers == ledger.covers
    assert less.claims is rp.NOT_GIVEN
    assert ledger.feedback == negative(0, 1, 2)
    unknown = rp.Ledger(orders=orders(1))
    assert unknown.without_feedback({order_id(0)}) is unknown
    with pytest.raises(rp.InvalidTypeError, match="be several order ids"):
        ledger.without_feedback(order_id(1))


def test_ledgers_are_values() -> None:
    """
    A ledger compares by its records, hashes and pickles.
    """
    first, second = (rp.Ledger(orders=orders(3)) for _ in range(2))
    assert {first, second} == {first}
    assert pickle.loads(pickle.dumps(first)) == first
    assert first != rp.Ledger(orders=orders(2))
    assert first != rp.Ledger(orders=orders(3), claims=())
