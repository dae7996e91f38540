"""
Tests of all windows together.
"""

from __future__ import annotations

import datetime as dt
import importlib
import pickle
import pkgutil

from typing import Any, Final, cast

import pytest

from hypothesis import given

import review_policy as rp

from review_policy import windows
from tests.ledgers import ON, codes, facts, order_id, policy
from tests.strategies import feedback, orders


PLACED: Final = dt.date(2026, 11, 1)
ORDER: Final = rp.Order(
    id=order_id(0),
    purchased_at=PLACED,
    delivered_at=PLACED,
    ship_by=PLACED,
    shipped_at=PLACED,
    is_business=True,
)
CLAIM: Final = rp.AToZClaim(
    order_id=order_id(0),
    outcome=rp.ClaimOutcome.GRANTED,
    asked_at=PLACED,
    decided_at=PLACED,
    reversed_at=PLACED,
)
MESSAGES: Final = [rp.BuyerMessage(received_at=day) for day in (PLACED, ON)]
RETURNS: Final = [rp.ReturnRequest(order_id=order_id(0), requested_at=ON)]
FILES: Final = sorted(
    each.name
    for each in pkgutil.iter_modules(windows.__path__)
    if not each.name.startswith("_")
)


def test_every_file_is_a_window_of_the_list() -> None:
    """
    A window that nobody lists is found here.
    """
    here = policy("AE").windows(
        ORDER, claim=CLAIM, messages=MESSAGES, returns=RETURNS
    )
    names = {
        each.name
        for name in rp.Windows.record_properties
        for found in (getattr(here, name),)
        for each in (found if isinstance(found, tuple) else (found,))
    }
    assert names == {name.replace("_", "-") for name in FILES}
    for name in FILES:
        module = importlib.import_module(f"{windows.__name__}.{name}")
        assert module.__doc__
        assert module.window.__doc__


def test_nothing_handed_in() -> None:
    """
    The three of the feedback are listed all the same.
    """
    names = [each.name for each in policy().windows(None)]
    assert names == ["leave-feedback", "remove-feedback", "request-removal"]


def test_what_belongs_to_what() -> None:
    """
    Each thing that is handed in brings its windows, in order.
    """
    here = policy("JP")
    base = 3
    order = [each.name for each in here.windows(ORDER)][base:]
    assert order == [
        "request-review",
        "write-to-buyer",
        "confirm-shipment",
        "automatic-cancellation",
        "count-as-defect",
    ]
    claim = [each.name for each in here.windows(None, claim=CLAIM)][base:]
    assert claim == ["answer-claim", "appeal-claim", "appeal-shown"]
    messages = [each.name for each in here.windows(None, messages=MESSAGES)][
        base:
    ]
    assert messages == ["answer-message"] * 2 + ["solve-before-claim"] * 2
    returns = [each.name for each in here.windows(None, returns=RETURNS)]
    assert returns[base:] == ["answer-return"]
    german = [each.name for each in policy("DE").windows(ORDER)]
    assert "provide-invoice" in german
    gulf = [each.name for each in policy("SA").windows(ORDER)]
    assert "feedback-reminder" in gulf
    unknown = rp.Order(id=order_id(0))
    assert "request-review" in [each.name for each in here.windows(unknown)]


def test_windows_read_by_name() -> None:
    """
    Every window is an attribute, several of a kind are a tuple.
    """
    found = policy().windows(
        ORDER, claim=CLAIM, messages=iter(MESSAGES), returns=iter(RETURNS)
    )
    assert found.appeal_claim.last == PLACED + dt.timedelta(30)
    assert [each.day for each in found.answer_messages] == [
        PLACED + dt.timedelta(1),
        ON + dt.timedelta(1),
    ]
    assert len(found.solve_before_claim) == 2
    (answer,) = found.answer_returns
    assert answer.name == "answer-return"
    assert found.answer_claim.day == PLACED + dt.timedelta(3)
    assert found.appeal_shown.last == PLACED + dt.timedelta(7)
    assert (found.setting.on, found.order) == (ON, ORDER)
    assert pickle.loads(pickle.dumps(found)) == found
    assert "last day" not in repr(found)
    assert rp.Windows.leave.__doc__


def test_what_the_history_says() -> None:
    """
    A request or message was sent, or nothing is known of earlier steps.
    """
    here = policy()
    events = (
        rp.Event("review_requested", PLACED, order_id(0)),
        rp.Event("message_sent", ON, order_id(0)),
        rp.Event("refunded", ON, order_id(0)),
        rp.Event("message_sent", ON, order_id(1)),
    )
    found = here.windows(ORDER, history=iter(events))
    for window in (found.request_review, found.write_to_buyer):
        assert facts(window, rp.ReasonCode.REVIEW_REQUESTED) == {"day": PLACED}
        assert facts(window, rp.ReasonCode.MESSAGE_SENT) == {"day": ON}
        assert "history_not_given" not in codes(window)
    unknown = here.windows(ORDER)
    assert "history_not_given" in codes(unknown.request_review)
    assert "history_not_given" not in codes(unknown.confirm_shipment)
    none = here.windows(ORDER, history=())
    assert codes(none.request_review) == []
    nobody = here.windows(None, history=events)
    assert codes(nobody.request_review) == []


def test_other_stores_are_refused() -> None:
    """
    An order or feedback of another store is not judged here.
    """
    german = rp.Order(id=order_id(0), marketplace="DE")
    with pytest.raises(rp.MarketplaceMismatchError):
        policy().windows(german)
    other = rp.Feedback(order_id=order_id(0), rating=1, marketplace="DE")
    with pytest.raises(rp.MarketplaceMismatchError):
        policy().windows(None, feedback=other)


@given(orders(), feedback())
def test_windows_are_sound(order: rp.Order, said: rp.Feedback) -> None:
    """
    Whatever is known, no window raises, and what is None has a reason.
    """
    for store in ("US", "DE", "JP", "AE"):
        found = policy(store).windows(order, feedback=said)
        for window in found:
            assert str(window)
            assert isinstance(window, rp.Window)
            if window.first and window.last and window.first <= window.last:
                assert window.first in window
                assert window.last in window
                assert window.last + dt.timedelta(1) not in window
            if window.last is None:
                assert window.missing or window.reasons
        assert rp.to_record(found)


def test_reasons_name_their_facts() -> None:
    """
    Why there is no window is said with the fact or the number behind it.
    """
    here = policy()
    denied = rp.AToZClaim(order_id=order_id(0), outcome=rp.ClaimOutcome.DENIED)
    quiet = rp.BuyerMessage(received_at=ON, needs_answer=False)
    private = rp.Order(id=order_id(0), is_business=False)
    circumstance = rp.ReasonCode.CIRCUMSTANCE_NOT_MET
    appeal = here.windows(None, claim=denied).appeal_claim
    assert facts(appeal, circumstance) == {"fact": "the claim was not granted"}
    (answer,) = here.windows(None, messages=[quiet]).answer_messages
    assert facts(answer, circumstance) == {"fact": "no answer is needed"}
    german = policy("DE").windows(private).provide_invoice
    assert facts(german, circumstance) == {"fact": "the buyer is no business"}
    assert german.missing == ()
    elsewhere = rp.ReasonCode.PARAMETER_NOT_IN_STORE
    for found, name in (
        (
            here.windows(ORDER).feedback_reminder,
            "feedback.reminder_after_order",
        ),
        (
            here.windows(ORDER).automatic_cancellation,
            "shipments.cancelled_after",
        ),
        (here.windows(ORDER).provide_invoice, "invoices.provide_within"),
    ):
        assert facts(found, elsewhere)["parameter"] == name
    unknown = rp.ReasonCode.PARAMETER_NOT_RECORDED
    early = rp.BuyerMessage(received_at=dt.date(2023, 1, 1))
    (answer,) = here.windows(None, messages=[early]).answer_messages
    assert facts(answer, unknown)["parameter"] == "messages.answer_within"
    old = rp.Order(id=order_id(0), delivered_at=dt.date(2019, 1, 1))
    request = here.windows(old).request_review
    assert {dict(each.facts).get("parameter") for each in request.reasons} == {
        None,
        "requests.review_opens_after",
        "requests.review_closes_after",
    }
    gulf = (
        policy("AE")
        .windows(rp.Order(id=order_id(0), purchased_at=PLACED))
        .feedback_reminder
    )
    assert facts(gulf, rp.ReasonCode.FACT_MISSING) == {
        "fact": "order.deliver_by"
    }


def test_what_was_answered_says_when() -> None:
    """
    The day of the answer is that of the zone.
    """
    late = dt.datetime(2026, 11, 20, 20, tzinfo=dt.UTC)
    message = rp.BuyerMessage(received_at=PLACED, answered_at=late)
    for zone, day in ((None, 20), ("Asia/Tokyo", 21)):
        (found,) = (
            policy(zone=zone).windows(None, messages=[message]).answer_messages
        )
        assert facts(found, rp.ReasonCode.ANSWERED) == {
            "day": dt.date(2026, 11, day)
        }
        hours = facts(found, rp.ReasonCode.RIVAL_HOURS)["hours"]
        assert isinstance(hours, int)


def test_some_days_known_for_a_review() -> None:
    """
    Only where all four days are known the promised ones stand beside.
    """
    here = policy()
    for fields in (
        {"deliver_after": PLACED, "delivered_at": PLACED},
        {"deliver_by": PLACED, "delivered_at": PLACED},
        {"deliver_after": PLACED, "deliver_by": PLACED},
    ):
        order = rp.Order(id=order_id(0), **cast("Any", fields))
        found = here.windows(order).request_review
        assert "promised_and_actual" not in codes(found)
        assert "M27" in [each.key for each in found.sources]
    evening = dt.datetime(2026, 11, 1, 20, tzinfo=dt.UTC)
    tokyo = policy(zone="Asia/Tokyo")
    found = tokyo.windows(
        rp.Order(id=order_id(0), delivered_at=evening)
    ).request_review
    assert found.anchor == dt.date(2026, 11, 2)
    claim = rp.AToZClaim(order_id=order_id(0), asked_at=evening)
    german = policy("DE", zone="Asia/Tokyo").windows(None, claim=claim)
    assert german.answer_claim.day == dt.date(2026, 11, 5)
