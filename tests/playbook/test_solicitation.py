"""
Tests of whether a review may be requested.
"""

from __future__ import annotations

import datetime as dt

from typing import Any

import pytest

from hypothesis import given
from hypothesis import strategies as st

import review_policy as rp

from tests import strategies as own


ID = "111-2345678-9012345"
ON = dt.date(2026, 11, 21)
US = rp.Policy("US", on=ON, languages=("en",))
ALLOWED, NOT_YET, CLOSED, BLOCKED, UNCERTAIN = rp.EligibilityState
OFFER = rp.SolicitationActions(names=("productReviewAndSellerFeedback",))


def order(**fields: Any) -> rp.Order:
    """
    Make a shipped order, delivered ten days before.
    """
    given: dict[str, Any] = {
        "status": rp.OrderStatus.SHIPPED,
        "delivered_at": dt.date(2026, 11, 11),
        **fields,
    }
    return rp.Order(id=ID, **given)


def codes(answer: rp.Eligibility) -> set[str]:
    """
    Give the codes of the reasons.
    """
    return {each.code.value for each in answer.reasons}


def test_a_delivered_order_is_allowed() -> None:
    """
    Ten days after the delivery, with nothing sent, a review may be requested.
    """
    answer = US.may_request_review(order(), history=())
    assert answer.state is ALLOWED
    assert answer
    assert answer.opens == dt.date(2026, 11, 16)
    assert answer.closes == dt.date(2026, 12, 11)
    assert answer.missing == ()
    assert str(answer).startswith("allowed: Only order.delivered_at")


@pytest.mark.parametrize(
    ("days", "state"),
    [(4, NOT_YET), (5, ALLOWED), (30, ALLOWED), (31, CLOSED), (0, NOT_YET)],
)
def test_the_window_has_two_ends(
    days: int, state: rp.EligibilityState
) -> None:
    """
    The fifth and the thirtieth day after the delivery are both inside.
    """
    delivered = ON - dt.timedelta(days=days)
    answer = US.may_request_review(order(delivered_at=delivered), history=())
    assert answer.state is state
    assert bool(answer) is (state is ALLOWED)
    assert ("launch_window" in codes(answer)) is (days == 4)


def test_both_readings_must_hold() -> None:
    """
    Where delivery and promised days are known, the day lies in both windows.
    """
    early = order(
        deliver_after=dt.date(2026, 11, 18), deliver_by=dt.date(2026, 11, 20)
    )
    answer = US.may_request_review(early, history=())
    assert answer.state is NOT_YET
    assert answer.opens == dt.date(2026, 11, 23)
    assert "readings_differ" in codes(answer)
    late = order(
        deliver_after=dt.date(2026, 10, 1), deliver_by=dt.date(2026, 10, 5)
    )
    assert US.may_request_review(late, history=()).state is CLOSED


def test_promised_days_alone_are_a_reading() -> None:
    """
    The window of the guide opens by the first and closes by the last day.
    """
    promised = order(
        delivered_at=None,
        deliver_after=dt.date(2026, 11, 10),
        deliver_by=dt.date(2026, 11, 14),
    )
    answer = US.may_request_review(promised, history=())
    assert answer.state is ALLOWED
    assert answer.opens == dt.date(2026, 11, 15)
    assert answer.closes == dt.date(2026, 12, 14)


@pytest.mark.parametrize(
    ("fields", "missing"),
    [
        ({}, {"order.delivered_at", "order.deliver_by"}),
        (
            {"deliver_by": dt.date(2026, 11, 14)},
            {
                "order.delivered_at",
                "order.deliver_by",
                "order.deliver_after",
            },
        ),
    ],
)
def test_no_delivery_day_is_no_refusal(
    fields: dict[str, Any], missing: set[str]
) -> None:
    """
    Orders v0 has no delivery day: the answer is uncertain and names it.
    """
    answer = US.may_request_review(
        order(delivered_at=None, **fields), history=()
    )
    assert answer.state is UNCERTAIN
    assert set(answer.missing) == missing
    assert not answer


@pytest.mark.parametrize(
    ("fields", "state", "code"),
    [
        ({"status": rp.OrderStatus.UNSHIPPED}, NOT_YET, "not_shipped"),
        ({"status": rp.OrderStatus.CANCELLED}, BLOCKED, "blocked_cancelled"),
        (
            {"cancelled_by": rp.CancelledBy.BUYER},
            BLOCKED,
            "blocked_cancelled",
        ),
        ({"refunded_at": ON}, BLOCKED, "blocked_refunded"),
        ({"returned_at": ON}, BLOCKED, "blocked_returned"),
        ({"buyer_opted_out": True}, BLOCKED, "opted_out"),
        (
            {
                "status": None,
                "delivered_at": None,
                "deliver_after": dt.date(2026, 11, 10),
                "deliver_by": dt.date(2026, 11, 14),
            },
            UNCERTAIN,
            "status_not_known",
        ),
    ],
)
def test_what_became_of_the_order(
    fields: dict[str, Any], state: rp.EligibilityState, code: str
) -> None:
    """
    Each thing that stands against a request gives its state and reason.
    """
    answer = US.may_request_review(order(**fields), history=())
    assert answer.state is state
    assert code in codes(answer)


def test_a_delivered_order_was_shipped() -> None:
    """
    Where the delivery is known, the status need not be.
    """
    assert US.may_request_review(order(status=None), history=())


def test_prudence_can_be_switched_off() -> None:
    """
    No source forbids a request after a refund, so the caller decides.
    """
    refunded = order(refunded_at=ON)
    answer = US.may_request_review(refunded, history=(), prudent=False)
    assert answer.state is ALLOWED
    assert "prudence_off" in codes(answer)
    assert "prudence_off" not in codes(
        US.may_request_review(order(), history=(), prudent=False)
    )


@pytest.mark.parametrize(
    ("events", "state", "code"),
    [
        ([("review_requested", 12)], BLOCKED, "asked_before"),
        ([("message_sent", 12)], BLOCKED, "message_before"),
        ([("message_received", 11), ("message_sent", 12)], ALLOWED, None),
        ([("message_sent", 10), ("message_received", 11)], BLOCKED, None),
        ([("message_sent", 25)], ALLOWED, None),
        ([("refunded", 12)], ALLOWED, None),
    ],
)
def test_what_was_sent_before(
    events: list[tuple[str, int]],
    state: rp.EligibilityState,
    code: str | None,
) -> None:
    """
    One request, or one message that answered none of the buyer's.
    """
    history = [
        rp.Event(kind, dt.date(2026, 11, day), ID) for kind, day in events
    ]
    answer = US.may_request_review(order(), history=history)
    assert answer.state is state
    assert code is None or code in codes(answer)


def test_before_the_rule_messages_do_not_count() -> None:
    """
    Before 28 September 2020 no source sets a message against a request.
    """
    policy = rp.Policy("US", on=dt.date(2020, 9, 1), languages=("en",))
    event = rp.Event("message_sent", dt.date(2020, 8, 20), ID)
    answer = policy.may_request_review(
        order(delivered_at=dt.date(2020, 8, 22)), history=[event]
    )
    assert "message_before" not in codes(answer)
    assert answer.state is UNCERTAIN


def test_an_unknown_history_is_uncertain() -> None:
    """
    Without a history, whether it was asked before is not known.
    """
    answer = US.may_request_review(order())
    assert answer.state is UNCERTAIN
    assert answer.missing == ("history",)


def test_amazons_answer_decides() -> None:
    """
    What Amazon offers is allowed, and what it does not offer is blocked.
    """
    refused = rp.SolicitationActions(order_id=ID)
    offered = US.may_request_review(order(delivered_at=None), actions=OFFER)
    assert offered.state is ALLOWED
    assert offered.missing == ()
    assert (
        US.may_request_review(order(), history=(), actions=refused).state
        is BLOCKED
    )
    early = order(delivered_at=ON)
    assert (
        US.may_request_review(early, history=(), actions=refused).state
        is NOT_YET
    )


def test_an_answer_on_another_order_is_left_aside() -> None:
    """
    Actions of another order decide nothing, and that is said.
    """
    other = rp.SolicitationActions(
        names=OFFER.names, order_id="999-2345678-9012345"
    )
    answer = US.may_request_review(order(delivered_at=ON), actions=other)
    assert answer.state is NOT_YET
    assert "actions_of_other" in codes(answer)


def test_assumptions_move_the_window() -> None:
    """
    A caller's own number takes the place of the catalogue's, and shows.
    """
    policy = rp.Policy(
        "US",
        on=ON,
        languages=("en",),
        assume=(
            rp.Assumption("solicitations.opens_after", dt.timedelta(days=4)),
        ),
    )
    answer = policy.may_request_review(
        order(delivered_at=dt.date(2026, 11, 17)), history=()
    )
    assert answer.state is ALLOWED
    assert "assumption_used" in codes(answer)


def test_the_end_of_the_calendar() -> None:
    """
    A delivery at the end of the calendar opens nothing and raises nothing.
    """
    answer = US.may_request_review(
        order(delivered_at=dt.date(9999, 12, 30)), history=()
    )
    assert answer.state is NOT_YET
    assert answer.opens is None
    policy = rp.Policy("US", on=dt.date(9999, 12, 31), languages=("en",))
    answer = policy.may_request_review(
        order(delivered_at=dt.date(9999, 12, 20)), history=()
    )
    assert answer.state is ALLOWED
    assert answer.closes is None


def test_another_store_is_refused() -> None:
    """
    An order of another store raises.
    """
    with pytest.raises(rp.MarketplaceMismatchError):
        US.may_request_review(order(marketplace="DE"))


@given(own.whole_orders(), st.lists(own.events(), max_size=4), own.days())
def test_any_order_has_an_answer(
    given: rp.Order, history: list[rp.Event], day: dt.date
) -> None:
    """
    No order and no history make it raise, and every refusal has a reason.
    """
    policy = rp.Policy("US", on=day, languages=())
    plain = rp.Order(
        id=given.id,
        status=given.status,
        delivered_at=given.delivered_at,
        deliver_after=given.deliver_after,
        deliver_by=given.deliver_by,
        refunded_at=given.refunded_at,
    )
    answer = policy.may_request_review(plain, history=history)
    assert answer or answer.reasons
    rp.to_record(answer)


@pytest.mark.parametrize(
    ("filters", "verdict"),
    [
        ([], "pass"),
        ([("order.purchased_at", "at_least", ON)], "pass"),
        ([("order.items.asin", "in", ("B0",))], "pass"),
        ([("order.refunded_at", "is_not_known", None)], "warn"),
        ([("moon.phase", "is", "full")], "warn"),
        ([("feedback.rating", "at_least", 4)], "fail"),
        (
            [
                ("order.country", "is", "US"),
                ("buyer.complaint", "is", False),
            ],
            "fail",
        ),
    ],
)
def test_campaigns(filters: list[tuple[Any, ...]], verdict: str) -> None:
    """
    A sign of satisfaction fails, prudence warns, days and goods pass.
    """
    check = US.check_campaign([rp.Filter(*each) for each in filters])
    assert check.verdict == verdict
    assert check.rule.name == "selective-solicitation"
    assert str(check).startswith(f"campaign: {verdict}")
    assert rp.to_record(check)["rule"]["code"] == "CD108"
