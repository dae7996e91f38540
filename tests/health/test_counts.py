"""
Tests that what is left out or not known is counted to the last unit.
"""

from __future__ import annotations

import datetime as dt

from fractions import Fraction
from typing import Any, Final, cast

import pytest

import review_policy as rp

from review_policy.health import _account_health_rating as rating
from tests.ledgers import (
    ON,
    codes,
    facts,
    ledger,
    negative,
    order,
    order_id,
    policy,
)


DAY: Final = dt.date(2026, 11, 10)
EARLY: Final = dt.date(2026, 11, 3)
PERIOD: Final = rp.Days(dt.date(2026, 11, 1), ON)
THREE: Final = range(3)


def unknown(reading: rp.Reading, fact: str) -> int:
    """
    Give for how many units a fact is not known.
    """
    found: int = facts(reading, rp.ReasonCode.FACTS_UNKNOWN)["count"]
    assert facts(reading, rp.ReasonCode.FACTS_UNKNOWN)["fact"] == fact
    return found


@pytest.mark.parametrize(
    ("name", "kinds", "fact"),
    [
        (
            "valid-tracking-rate",
            {
                "shipments": [
                    rp.Shipment(
                        order_id=order_id(at), promised_at=EARLY, category="x"
                    )
                    for at in THREE
                ]
            },
            "shipment.has_valid_tracking",
        ),
        (
            "return-dissatisfaction-rate",
            {
                "returns": [
                    rp.ReturnRequest(order_id=order_id(at), requested_at=DAY)
                    for at in THREE
                ]
            },
            "how it was answered",
        ),
        (
            "contact-response-rate",
            {"messages": [rp.BuyerMessage(received_at=DAY) for _ in THREE]},
            "message.answered_at",
        ),
        (
            "on-time-delivery-rate",
            {
                "shipments": [
                    rp.Shipment(order_id=order_id(at), promised_at=EARLY)
                    for at in THREE
                ]
            },
            "shipment.delivered_at",
        ),
    ],
)
def test_unknown_units_are_counted(
    name: str, kinds: dict[str, Any], fact: str
) -> None:
    """
    Three are three.
    """
    here = policy()
    days = here.period(name) or PERIOD
    found = here.reading(name, rp.Ledger(**kinds), period=days)
    assert unknown(found, fact) == 3


def test_invoices_are_counted() -> None:
    """
    Unknown buyers and unknown shipments, each by its number.
    """
    buyers = [order(at, purchased_at=DAY) for at in THREE]
    unclear = policy("DE").reading(
        "invoice-defect-rate", rp.Ledger(orders=buyers, invoices=())
    )
    assert unknown(unclear, "order.is_business") == 3
    assert not unclear.lower_bound
    several = [order(at, purchased_at=DAY, is_business=True) for at in THREE]
    shipped = [
        order(9, purchased_at=DAY, is_business=True, shipped_at=ON),
    ]
    open_ones = policy("DE").reading(
        "invoice-defect-rate",
        rp.Ledger(orders=(*several, *shipped), invoices=()),
    )
    assert unknown(open_ones, "order.shipped_at or invoice.provided_at") == 3
    short = rp.Ledger(
        orders=shipped, invoices=(), covers={"invoices": rp.Days(DAY, ON)}
    )
    found = policy("DE").reading("invoice-defect-rate", short)
    assert found.lower_bound
    whole = rp.Ledger(
        orders=shipped,
        invoices=(),
        covers={"invoices": rp.Days(dt.date(2026, 11, 8), ON)},
    )
    assert not policy("DE").reading("invoice-defect-rate", whole).lower_bound
    gone = rp.Ledger(invoices=())
    lost = policy("DE").reading("invoice-defect-rate", gone)
    assert (lost.lower_bound, lost.partial) == (True, True)


def test_before_invoices_were_asked_for_nothing_is_known_to_be_late() -> None:
    """
    In a store without the rule no day is due.
    """
    one = order(0, purchased_at=DAY, is_business=True, shipped_at=DAY)
    found = policy().reading(
        "invoice-defect-rate",
        rp.Ledger(orders=(one,), invoices=()),
        period=PERIOD,
    )
    assert (found.count, found.lower_bound) == (0, True)


def test_open_messages_are_counted_and_passed_over() -> None:
    """
    What is not due yet is left out, and what follows is still looked at.
    """
    waits = rp.BuyerMessage(received_at=ON, is_answered=False)
    done = rp.BuyerMessage(received_at=ON, answered_at=ON)
    found = policy().reading(
        "contact-response-rate", rp.Ledger(messages=(waits, waits, done))
    )
    assert (found.count, found.of) == (1, 1)
    assert facts(found, rp.ReasonCode.NOT_DUE)["count"] == 2


def test_protected_units_add_up() -> None:
    """
    Two packages of two units are four.
    """
    late = rp.Shipment(
        order_id=order_id(0),
        promised_at=EARLY,
        delivered_at=ON,
        is_protected=True,
        units=2,
    )
    found = policy().reading(
        "on-time-delivery-rate", rp.Ledger(shipments=(late, late))
    )
    assert facts(found, rp.ReasonCode.PROTECTED_LEFT_OUT) == {"count": 4}
    assert (found.of, found.scope) == (0, rp.Fulfillment.MERCHANT)


@pytest.mark.parametrize(
    ("name", "kind", "extra"),
    [("refund-rate", "events", {}), ("ncx-rate", "complaints", {})],
)
def test_gaps_begin_with_the_period(
    name: str, kind: str, extra: dict[str, Any]
) -> None:
    """
    What is complete from the period's first day on is complete.
    """
    books: dict[str, Any] = {"orders": [order(0, purchased_at=DAY)], kind: ()}
    for first, bound in ((PERIOD.first, False), (DAY, True)):
        covers = {kind: rp.Days(first, ON)}
        found = policy().reading(
            name, rp.Ledger(**books, covers=covers, **extra), period=PERIOD
        )
        assert found.lower_bound is bound
        assert ("kind_incomplete" in codes(found)) is bound


def test_a_message_to_another_order_is_no_refund() -> None:
    """
    Only refunds count, only those of the order.
    """
    books = rp.Ledger(
        orders=[order(0, purchased_at=DAY)],
        events=[rp.Event("replaced", ON, order_id(0))],
    )
    found = policy().reading("refund-rate", books, period=PERIOD)
    assert found.count == 0


def test_the_report_carries_its_stamp_and_words() -> None:
    """
    Stamp, headings and unknown rates stand in the view.
    """
    books = ledger(orders=[order(0, purchased_at=DAY)], feedback=negative(0))
    found = policy().health(books)
    assert found.stamp.on == ON
    assert found.stamp.marketplace is rp.Marketplace.US
    html = found._repr_html_()
    assert (
        "</strong><table><tr><th>Metric</th><th>Scope</th><th>Rate</th>"
        in html
    )
    assert "<strong>2026-11-21: not known</strong>" in html
    assert f"<summary>not read: {len(found.unread)}</summary>" in html
    assert "<td>not known</td>" in html
    assert "<td>less than 1 %</td>" in html
    assert "<td></td>" in html
    assert "XX" not in html
    assert "</tr><tr>" in html
    last = found.unread[-1]
    assert str(last).startswith("ncx-rate: No complaints were given")
    assert "known. No source" in str(last)


def test_the_bar_is_drawn_to_scale() -> None:
    """
    The frame, the fill and the mark of the target, as SVG has it.
    """
    drawn = policy().reading("order-defect-rate", count=1, of=200).bar()
    assert drawn == (
        '<svg role="img" aria-label="0.5 %, target less than 1 %" '
        'width="104" height="12" viewBox="0 0 104 12">'
        '<rect x="1" y="1" width="102" height="10" fill="none" '
        'stroke="#9e9e9e"/>'
        '<rect x="2" y="2" width="25" height="8" fill="#2e7d32"/>'
        '<line x1="52" y1="0" x2="52" y2="12" stroke="#757575"/></svg>'
    )


@pytest.mark.parametrize(
    ("call", "what", "shown"),
    [
        (lambda: rp.stars_needed(0, 1, 5), "mean", 0),
        (lambda: rp.stars_needed(cast("Any", "4"), 1, 5), "mean", "4"),
        (lambda: rp.mean_without(9, 2, 1), "mean", 9),
        (
            lambda: rp.FeedbackShare(positive=-1, neutral=0, negative=0),
            "positive",
            -1,
        ),
        (
            lambda: rp.FeedbackShare(positive=0, neutral=-1, negative=0),
            "neutral",
            -1,
        ),
        (
            lambda: rp.FeedbackShare(positive=0, neutral=0, negative=-1),
            "negative",
            -1,
        ),
        (
            lambda: rp.FeedbackShare(
                positive=0, neutral=0, negative=1
            ).positives_needed(rp.Target("equals", Fraction(1, 2))),
            "target",
            "equals 50 %",
        ),
        (lambda: policy().feedback_rating(cast("Any", [5])), "feedback", 5),
        (
            lambda: rating.checked_weights(cast("Any", {"high": 1})),
            "weights",
            "high",
        ),
        (lambda: rp.half_stars(float("nan")), "mean", None),
        (lambda: rp.half_stars(7.5), "mean", 7.5),
    ],
)
def test_errors_name_the_field_and_what_was_given(
    call: Any, what: str, shown: object
) -> None:
    """
    The facts of an error are its attributes.
    """
    with pytest.raises(rp.InvalidValueError) as caught:
        call()
    assert caught.value.what == what
    assert "XX" not in str(caught.value)
    if shown is not None:
        assert caught.value.given == shown
    else:
        assert caught.value.given is not None


@pytest.mark.parametrize("store", ["US", "DE", "JP"])
def test_reasons_name_the_parameter(store: str) -> None:
    """
    What is not recorded says which number that is.
    """
    early = policy(store, dt.date(2019, 1, 1))
    found = early.account_health_rating(orders_fulfilled=0, violations=())
    names = {dict(each.facts).get("parameter") for each in found.reasons}
    assert names == {
        "health.rating_bands",
        "health.rating_growth",
        "health.rating_points",
        "health.assurance",
    }
    shares = early.feedback_rating([])
    assert {dict(each.facts)["parameter"] for each in shares.reasons} == {
        "health.feedback_share_target",
        "health.feedback_shown_above",
    }


def test_undated_feedback_adds_up() -> None:
    """
    Two without a day are two.
    """
    feedback = negative(0, 1, left_at=None)
    found = policy().feedback_rating(feedback)
    assert facts(found, rp.ReasonCode.RECORDS_UNDATED)["count"] == 2


def test_assurance_goes_by_store() -> None:
    """
    In the US it is known from 2023 on, elsewhere from 2024 on.
    """
    on = dt.date(2023, 6, 1)
    for store, known in (("US", True), ("DE", False)):
        found = policy(
            store, on, seller=rp.Seller(professional=True)
        ).account_health_rating(
            orders_fulfilled=0,
            violations=(),
            days_below=0,
            emergency_contact=True,
        )
        assert (found.is_assured is True) is known
