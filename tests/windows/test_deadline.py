"""
Tests of deadlines of hours.
"""

from __future__ import annotations

import datetime as dt

from typing import Any, Final

import pytest

from hypothesis import given
from hypothesis import strategies as st

import review_policy as rp

from review_policy.windows import (
    answer_claim,
    answer_message,
    answer_return,
    solve_before_claim,
)
from review_policy.windows._deadline import Deadline
from tests.ledgers import ON, codes, facts, order_id, setting


AT: Final = dt.datetime(2026, 11, 20, 12, tzinfo=dt.UTC)
DAY: Final = dt.timedelta(days=1)
HOUR: Final = dt.timedelta(hours=1)


def message(**fields: Any) -> rp.BuyerMessage:
    """
    Make a message that waits.
    """
    return rp.BuyerMessage(**{"received_at": AT, **fields})


def answer(**fields: Any) -> Deadline:
    """
    Give the deadline of a message.
    """
    return answer_message.window(message(**fields), setting())


def test_a_moment_gives_a_moment() -> None:
    """
    Twenty-four hours run from the moment, weekends included.
    """
    found = answer()
    assert (found.name, found.on) == ("answer-message", ON)
    assert (found.at, found.day) == (AT + DAY, ON)
    assert (found.counted_from, found.anchor) == ("message.received_at", AT)
    assert (found.missing, found.state.value) == ((), "today")
    assert found.days_left == 0
    assert found.left_at(AT + 20 * HOUR) == 4 * HOUR
    assert found.left_at(AT + 25 * HOUR) == -HOUR
    assert (found.basis, found.confidence) == ("first_seen", "high")
    assert [each.key for each in found.sources] == ["H-D1"]
    assert facts(found, rp.ReasonCode.RIVAL_HOURS) == {
        "hours": 12,
        "source": "H-A10-2015",
    }
    assert str(found) == "answer-message: today, by 2026-11-21 12:00:00+00:00"


def test_a_day_gives_a_day() -> None:
    """
    From a day the time may be over at any hour of the next one.
    """
    found = answer(received_at=AT.date())
    assert (found.at, found.day) == (None, ON)
    assert "hour_unknown" in codes(found)
    assert "hour_unknown" not in codes(answer())
    assert found.left_at(AT) is None
    assert str(found) == "answer-message: today, by 2026-11-21"


@pytest.mark.parametrize(
    ("received", "state", "left"),
    [
        (AT - 2 * DAY, "over", -2),
        (AT - DAY, "over", -1),
        (AT, "today", 0),
        (AT + DAY, "open", 1),
    ],
)
def test_where_the_day_lies(
    received: rp.Moment, state: str, left: int
) -> None:
    """
    Before the deadline, on it, or after it.
    """
    found = answer(received_at=received)
    assert (found.state.value, found.days_left) == (state, left)


@pytest.mark.parametrize(
    ("received", "answered", "met", "state"),
    [
        (AT, AT + DAY, True, "met"),
        (AT, AT + DAY + HOUR, False, "over"),
        (AT, AT.date(), True, "met"),
        (AT, AT.date() + DAY, None, "unknown"),
        (AT, AT.date() + 2 * DAY, False, "over"),
        (AT.date(), AT, True, "met"),
        (AT.date(), AT + DAY, None, "unknown"),
        (AT.date(), AT + 2 * DAY, False, "over"),
        # Answered too late, though the day of judgement is earlier.
        (AT + DAY, AT + 3 * DAY, False, "over"),
    ],
)
def test_what_was_done(
    received: rp.Moment, answered: rp.Moment, met: object, state: str
) -> None:
    """
    It was kept, missed, or the hour that would tell is not known.
    """
    found = answer(received_at=received, answered_at=answered)
    assert found.is_met is met
    assert found.state.value == state
    assert "answered" in codes(found)
    assert found.done_at == answered


def test_no_answer_is_needed() -> None:
    """
    A message marked so has no deadline.
    """
    found = answer(needs_answer=False)
    assert (found.at, found.day, found.state.value) == (None, None, "unknown")
    assert codes(found) == ["circumstance_not_met"]
    assert str(found) == "answer-message: unknown"
    assert answer(needs_answer=True).day == ON


def test_nothing_handed_in() -> None:
    """
    Without the fact there is no deadline, and it is named.
    """
    for module, fact in (
        (answer_message, "message.received_at"),
        (solve_before_claim, "message.received_at"),
        (answer_claim, "claim.asked_at"),
        (answer_return, "return.requested_at"),
    ):
        found: Deadline = module.window(None, setting())
        assert found.missing == (fact,)
        assert found.counted_from == fact
        assert (found.at, found.day, found.days_left) == (None, None, None)
        assert found.state is rp.DeadlineState.UNKNOWN


def test_before_a_source_shows_it() -> None:
    """
    On an early day the time is not recorded.
    """
    found = answer(received_at=dt.date(2023, 12, 31))
    assert (found.day, found.missing) == (None, ())
    assert codes(found) == ["parameter_not_recorded"]


def test_a_time_of_the_callers() -> None:
    """
    An assumed time runs in whole days and says whose it is.
    """
    mine = rp.Assumption("messages.answer_within", 2 * DAY)
    here = rp.Setting(rp.Marketplace.US, ON, dt.UTC, (mine,))
    found = answer_message.window(message(), here)
    assert found.at == AT + 2 * DAY
    assert (found.basis, found.confidence) == ("assumed", None)
    assert codes(found) == ["assumption_used"]


def test_the_calendar_ends() -> None:
    """
    A deadline beyond the calendar is none.
    """
    late = dt.datetime(9999, 12, 31, 12, tzinfo=dt.UTC)
    found = answer(received_at=late)
    assert (found.at, found.day) == (None, None)
    assert "beyond_calendar" in codes(found)


def test_days_are_those_of_the_zone() -> None:
    """
    The moment is the same, its day is the zone's.
    """
    tokyo = dt.timezone(9 * HOUR)
    late = dt.datetime(2026, 11, 20, 20, tzinfo=dt.UTC)
    found = answer_message.window(
        message(received_at=late), setting(zone=tokyo)
    )
    assert found.at == late + DAY
    assert found.day == dt.date(2026, 11, 22)
    kept = answer_message.window(
        message(received_at=late, answered_at=dt.date(2026, 11, 21)),
        setting(zone=tokyo),
    )
    assert kept.is_met is True


@given(st.datetimes(dt.datetime(2024, 1, 2), dt.datetime(2027, 12, 1)))  # noqa: DTZ001
def test_later_messages_never_have_earlier_deadlines(
    moment: dt.datetime,
) -> None:
    """
    An hour later is an hour later.
    """
    at = moment.replace(tzinfo=dt.UTC)
    first, second = (answer(received_at=each).at for each in (at, at + HOUR))
    assert first is not None
    assert second == first + HOUR


# -- each of them ------------------------------------------------------------


def test_solving_before_a_claim() -> None:
    """
    The buyer waits 48 hours after writing.
    """
    found = solve_before_claim.window(message(), setting())
    assert (found.name, found.at) == ("solve-before-claim", AT + 2 * DAY)
    assert found.state.value == "open"
    assert [each.key for each in found.sources] == ["H-CLAIM-US"]


def test_answering_about_a_claim() -> None:
    """
    Newer text gives 72 hours, older text 48.
    """
    claim = rp.AToZClaim(order_id=order_id(0), asked_at=AT)
    found = answer_claim.window(claim, setting())
    assert (found.name, found.at) == ("answer-claim", AT + 3 * DAY)
    assert facts(found, rp.ReasonCode.RIVAL_HOURS) == {
        "hours": 48,
        "source": "H-CLAIM-US",
    }
    unknown = rp.AToZClaim(order_id=order_id(0))
    assert answer_claim.window(unknown, setting()).missing == (
        "claim.asked_at",
    )


def test_germany_counts_calendar_days() -> None:
    """
    Three calendar days, the last one included, whatever the hour.
    """
    for asked in (AT, AT.date()):
        claim = rp.AToZClaim(order_id=order_id(0), asked_at=asked)
        found = answer_claim.window(claim, setting("DE"))
        assert (found.at, found.day) == (None, dt.date(2026, 11, 23))
        assert "hour_unknown" not in codes(found)
        assert facts(found, rp.ReasonCode.RIVAL_HOURS)["hours"] == 72
    on_day = setting("DE", dt.date(2026, 11, 23))
    day = rp.AToZClaim(order_id=order_id(0), asked_at=AT.date())
    assert answer_claim.window(day, on_day).state.value == "today"
    assert "hour_unknown" in codes(answer_claim.window(day, setting()))
    early = rp.AToZClaim(order_id=order_id(0), asked_at=dt.date(2023, 1, 1))
    assert answer_claim.window(early, setting("DE")).day is None


def test_answering_a_return() -> None:
    """
    Forty-eight hours from the request.
    """
    request = rp.ReturnRequest(order_id=order_id(0), requested_at=AT)
    found = answer_return.window(request, setting())
    assert (found.name, found.at) == ("answer-return", AT + 2 * DAY)
    answered = rp.ReturnRequest(
        order_id=order_id(0), requested_at=AT, answered_at=AT + HOUR
    )
    assert answer_return.window(answered, setting()).state.value == "met"
