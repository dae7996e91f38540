"""
Tests of returns, votes, messages, refunds and complaints.
"""

from __future__ import annotations

import datetime as dt

from typing import Any, Final

import attrs
import pytest

import review_policy as rp

from review_policy.health._within import is_over, moment_of, within
from review_policy.health.return_dissatisfaction_rate import is_bad
from tests.ledgers import (
    AMAZON,
    INSIDE,
    MERCHANT,
    ON,
    codes,
    facts,
    order,
    order_id,
    policy,
    setting,
)


HOUR: Final = dt.timedelta(hours=1)
DAY: Final = dt.timedelta(days=1)
AT: Final = dt.datetime(2026, 11, 10, 12, tzinfo=dt.UTC)
PERIOD: Final = rp.Days(dt.date(2026, 11, 1), ON)


# -- in time -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("moment", "in_time"),
    [
        (AT + 24 * HOUR, True),
        (AT + 24 * HOUR + HOUR / 3600, False),
        (AT - HOUR, True),
        (AT.date(), True),
        (AT.date() + DAY, None),
        (AT.date() + 2 * DAY, False),
    ],
)
def test_within_a_day(moment: rp.Moment, in_time: object) -> None:
    """
    Hours decide where both are known, else days where they can.
    """
    assert within(AT, moment, DAY, dt.UTC) is in_time


@pytest.mark.parametrize(
    ("days", "in_time"), [(0, True), (1, True), (2, None), (3, False)]
)
def test_within_two_days_of_a_day(days: int, in_time: object) -> None:
    """
    From a day, 48 hours surely hold one more day and surely end on the third.
    """
    first = dt.date(2026, 11, 10)
    found = within(first, first + days * DAY, 2 * DAY, dt.UTC)
    assert found is in_time


@pytest.mark.parametrize(
    ("anchor", "over"),
    [
        (dt.datetime(2026, 11, 20, tzinfo=dt.UTC), True),
        (dt.datetime(2026, 11, 20, 0, 0, 1, tzinfo=dt.UTC), False),
        (dt.date(2026, 11, 19), True),
        (dt.date(2026, 11, 20), False),
    ],
)
def test_what_was_over_when_the_day_began(
    anchor: rp.Moment, over: object
) -> None:
    """
    A whole day has to lie between, whatever the hour was.
    """
    assert is_over(anchor, DAY, ON, dt.UTC) is over


def test_days_sort_as_their_beginning() -> None:
    """
    A day stands for its first moment, in the zone.
    """
    tokyo = dt.timezone(9 * HOUR)
    assert moment_of(ON, tokyo) == dt.datetime(2026, 11, 20, 15, tzinfo=dt.UTC)
    assert moment_of(AT, tokyo) is AT


# -- returns -----------------------------------------------------------------


def request(**fields: Any) -> rp.ReturnRequest:
    """
    Make a return request that went well.
    """
    given: dict[str, Any] = {
        "order_id": order_id(0),
        "requested_at": AT,
        "answered_at": AT + HOUR,
        "is_unresolved": False,
        "is_wrongly_rejected": False,
        **fields,
    }
    return rp.ReturnRequest(**given)


@pytest.mark.parametrize(
    ("fields", "bad"),
    [
        ({}, False),
        ({"is_unresolved": True}, True),
        ({"is_wrongly_rejected": True}, True),
        ({"answered_at": AT + 48 * HOUR}, False),
        ({"answered_at": AT + 49 * HOUR}, True),
        ({"answered_at": AT.date() + 2 * DAY}, None),
        ({"answered_at": None}, None),
        ({"answered_at": None, "is_answered": False}, True),
        ({"answered_at": None, "is_answered": True}, None),
        (
            {
                "answered_at": None,
                "is_answered": False,
                "requested_at": ON - DAY,
            },
            False,
        ),
        ({"is_unresolved": None}, None),
        ({"is_unresolved": None, "is_wrongly_rejected": True}, True),
        ({"requested_at": None}, None),
    ],
)
def test_which_returns_went_badly(fields: dict[str, Any], bad: object) -> None:
    """
    Unresolved, wrongly rejected, or answered after more than 48 hours.
    """
    assert is_bad(request(**fields), setting()) is bad


def test_before_a_source_shows_the_hours_lateness_is_not_known() -> None:
    """
    On a day without a recorded time nothing is called late.
    """
    early = setting(on=dt.date(2023, 12, 31))
    assert is_bad(request(answered_at=AT + 99 * DAY), early) is None


def test_return_dissatisfaction() -> None:
    """
    The period has to be handed in, since no source states it.
    """
    ledger = rp.Ledger(
        returns=[
            request(),
            request(is_unresolved=True),
            request(is_unresolved=None),
            request(requested_at=None),
            request(requested_at=dt.date(2026, 10, 31)),
        ]
    )
    found = policy().reading(
        "return-dissatisfaction-rate", ledger, period=PERIOD
    )
    assert (found.count, found.of, found.scope) == (1, 3, MERCHANT)
    assert (found.first, found.last) == (PERIOD.first, PERIOD.last)
    assert (found.meets, found.lower_bound) == (False, True)
    assert facts(found, rp.ReasonCode.RECORDS_UNDATED) == {
        "count": 1,
        "kind": "returns",
        "fact": "requested_at",
    }
    assert facts(found, rp.ReasonCode.FACTS_UNKNOWN) == {
        "count": 1,
        "fact": "how it was answered",
    }
    without = policy().reading("return-dissatisfaction-rate", ledger)
    assert (without.rate, without.of, without.first) == (None, None, None)
    assert codes(without)[0] == "period_not_published"
    asked = policy().reading(
        "return-dissatisfaction-rate", ledger, scope="merchant"
    )
    assert asked.scope is MERCHANT
    none = policy().reading(
        "return-dissatisfaction-rate", rp.Ledger(), period=PERIOD
    )
    assert none.scope is MERCHANT
    assert "kind_not_given" in codes(none)


# -- votes -------------------------------------------------------------------


def vote(number: int, at: rp.Moment, *, solved: bool) -> rp.Vote:
    """
    Make a vote on an order.
    """
    return rp.Vote(order_id=order_id(number), voted_at=at, is_solved=solved)


@pytest.mark.parametrize(
    ("votes", "count", "of"),
    [
        ([vote(0, AT, solved=False)], 1, 1),
        ([vote(0, AT, solved=True)], 0, 1),
        # Only the latest vote of an order counts, in whichever order.
        ([vote(0, AT, solved=False), vote(0, AT + HOUR, solved=True)], 0, 1),
        ([vote(0, AT + HOUR, solved=True), vote(0, AT, solved=False)], 0, 1),
        ([vote(0, AT, solved=True), vote(0, AT, solved=False)], 1, 1),
        ([vote(0, AT.date(), solved=False), vote(0, AT, solved=True)], 0, 1),
        ([vote(0, AT, solved=False), vote(1, AT, solved=True)], 1, 2),
        # A later vote takes the order out of the period.
        (
            [
                vote(0, AT, solved=False),
                vote(0, dt.date(2026, 11, 22), solved=True),
            ],
            0,
            0,
        ),
    ],
)
def test_the_latest_vote_counts(
    votes: list[rp.Vote], count: int, of: int
) -> None:
    """
    An order has one vote, its latest.
    """
    found = policy().reading(
        "customer-service-dissatisfaction-rate",
        rp.Ledger(votes=votes),
        period=PERIOD,
    )
    assert (found.count, found.of, found.scope) == (count, of, MERCHANT)
    assert found.meets is None
    assert "parameter_not_in_force" in codes(found)


# -- messages ----------------------------------------------------------------


@pytest.mark.parametrize(
    ("fields", "counts", "bound"),
    [
        ({"answered_at": AT + 24 * HOUR}, (1, 1), False),
        ({"answered_at": AT + 25 * HOUR}, (0, 1), False),
        ({"answered_at": AT.date() + DAY}, (1, 1), True),
        ({"is_answered": False}, (0, 1), False),
        ({}, (1, 1), True),
        ({"is_answered": True}, (1, 1), True),
        ({"needs_answer": False, "is_answered": False}, (0, 0), False),
        ({"needs_answer": True, "is_answered": False}, (0, 1), False),
        ({"received_at": ON, "is_answered": False}, (0, 0), False),
        ({"received_at": ON, "answered_at": ON}, (1, 1), False),
    ],
)
def test_messages_answered_within_a_day(
    fields: dict[str, Any], counts: tuple[int, int], bound: object
) -> None:
    """
    Good messages are counted, open ones only once their day is over.
    """
    message = rp.BuyerMessage(**{"received_at": AT, **fields})
    found = policy().reading(
        "contact-response-rate", rp.Ledger(messages=[message])
    )
    assert (found.count, found.of) == counts
    assert found.lower_bound is bound
    assert ("facts_unknown" in codes(found)) is bound
    if fields.get("received_at") == ON and fields.get("is_answered") is False:
        assert facts(found, rp.ReasonCode.NOT_DUE) == {
            "count": 1,
            "kind": "messages",
        }
    else:
        assert "not_due" not in codes(found)


def test_seven_and_ninety_days_can_be_asked_for() -> None:
    """
    Amazon showed three periods; thirty days are the default.
    """
    ledger = rp.Ledger(
        messages=[
            rp.BuyerMessage(
                received_at=ON - days * DAY, answered_at=ON - days * DAY
            )
            for days in range(100)
        ]
    )
    name = "contact-response-rate"
    assert policy().reading(name, ledger).of == 30
    for days in (7, 90):
        period = rp.Days(ON - (days - 1) * DAY, ON)
        assert policy().reading(name, ledger, period=period).of == days


# -- refunds and complaints --------------------------------------------------


def test_refunds() -> None:
    """
    An order was refunded by its own date or by an event.
    """
    orders = (
        order(0, refunded_at=ON),
        order(1),
        order(2, fulfillment=AMAZON),
        order(3),
    )
    events = (
        rp.Event("refunded", ON, order_id(1)),
        rp.Event("replaced", ON, order_id(3)),
    )
    period = rp.Days(dt.date(2026, 10, 1), ON)
    ledger = rp.Ledger(orders=orders, events=events)
    found = policy().reading("refund-rate", ledger, period=period)
    assert (found.count, found.of, found.scope) == (2, 4, None)
    assert not found.lower_bound
    without = attrs.evolve(ledger, events=rp.NOT_GIVEN)
    found = policy().reading("refund-rate", without, period=period)
    assert (found.count, found.of, found.lower_bound) == (1, 4, True)
    assert facts(found, rp.ReasonCode.KIND_NOT_GIVEN) == {"kind": "events"}


@pytest.mark.parametrize(
    ("about", "count", "bound"),
    [
        ((False,), 1, False),
        ((True,), 0, False),
        ((None,), 0, True),
        ((None, False), 1, False),
        ((True, None), 0, True),
        ((), 0, False),
        (None, 0, True),
    ],
)
def test_complaints_about_the_delivery_do_not_count(
    about: tuple[bool | None, ...] | None, count: int, bound: object
) -> None:
    """
    A product or listing problem counts, once an order.
    """
    complaints: Any = rp.NOT_GIVEN
    if about is not None:
        complaints = [
            rp.Complaint(order_id=order_id(0), is_about_delivery=each)
            for each in about
        ]
    ledger = rp.Ledger(orders=(order(0),), complaints=complaints)
    period = rp.Days(INSIDE.date(), ON)
    found = policy().reading("ncx-rate", ledger, period=period)
    assert (found.count, found.of, found.scope) == (count, 1, None)
    assert found.lower_bound is bound
    if about is not None and bound:
        assert facts(found, rp.ReasonCode.FACTS_UNKNOWN) == {
            "count": 1,
            "fact": "complaint.is_about_delivery",
        }
