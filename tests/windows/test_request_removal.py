"""
Tests of when a seller may ask Amazon to take feedback out.
"""

from __future__ import annotations

import datetime as dt
import zoneinfo

from typing import Final

import pytest

from hypothesis import given

import review_policy as rp

from review_policy.windows.request_removal import window
from tests.strategies import days, stores


ON: Final = dt.date(2026, 11, 21)
ID: Final = "111-2345678-9012345"
US: Final = rp.Setting(rp.Marketplace.US, ON, dt.UTC)


def of(left: rp.Moment | None, setting: rp.Setting = US) -> rp.Window:
    """
    Give the window of feedback that was left on a day.
    """
    feedback = rp.Feedback(order_id=ID, rating=1, left_at=left)
    return window(feedback, setting)


@given(days(dt.date(2023, 4, 5)), stores())
def test_ninety_days_from_the_feedback(
    day: dt.date, store: rp.Marketplace
) -> None:
    """
    Removal is requested from the feedback's day to the ninetieth after it.
    """
    found = of(day, rp.Setting(store, ON, dt.UTC))
    assert found.name == "request-removal"
    assert found.counted_from == "feedback.left_at"
    assert (found.on, found.missing) == (ON, ())
    assert found.first == day
    assert found.last == day + dt.timedelta(days=90)
    assert [each.key for each in found.sources] == ["S18"]
    assert (found.basis, found.confidence) == ("first_seen", "medium")


@given(days(dt.date(2023, 4, 5)), stores())
def test_sixty_days_are_the_rival(day: dt.date, store: rp.Marketplace) -> None:
    """
    Every window carries the day on which others say that it ends.
    """
    found = of(day, rp.Setting(store, ON, dt.UTC))
    assert found.reasons
    for reason in found.reasons:
        facts = dict(reason.facts)
        assert reason.code is rp.ReasonCode.RIVAL_DEADLINE
        assert facts["days"] == 60
        assert facts["last"] == day + dt.timedelta(days=60)
    sources = [dict(each.facts)["source"] for each in found.reasons]
    assert sources[0] == "S24"


@pytest.mark.parametrize(
    ("left", "last"),
    [
        ("2023-04-04", "None"),
        ("2023-04-05", "2023-07-04"),
        ("2023-12-01", "2024-02-29"),
        ("2024-12-01", "2025-03-01"),
        ("2026-11-15", "2027-02-13"),
    ],
)
def test_last_days(left: str, last: str) -> None:
    """
    Leap days and year ends count; before April 2023 nothing is recorded.
    """
    assert str(of(dt.date.fromisoformat(left)).last) == last


@pytest.mark.parametrize(
    ("on", "state", "left"),
    [
        (dt.date(2023, 11, 30), "not_yet", 91),
        (dt.date(2023, 12, 1), "open", 90),
        (dt.date(2024, 1, 31), "open", 29),
        (dt.date(2024, 2, 29), "open", 0),
        (dt.date(2024, 3, 1), "closed", -1),
    ],
)
def test_states(on: dt.date, state: str, left: int) -> None:
    """
    The window opens with the feedback and closes after day ninety.
    """
    setting = rp.Setting(rp.Marketplace.US, on, dt.UTC)
    found = of(dt.date(2023, 12, 1), setting)
    assert (found.state.value, found.days_left) == (state, left)


@pytest.mark.parametrize(
    "feedback", [None, rp.Feedback(order_id=ID, rating=1)]
)
def test_an_unknown_day_is_missing(feedback: rp.Feedback | None) -> None:
    """
    Without feedback, or without its day, there is nothing to count from.
    """
    found = window(feedback, US)
    assert found.missing == ("feedback.left_at",)
    assert found.state is rp.WindowState.UNKNOWN


def test_before_april_2023_nothing_is_recorded() -> None:
    """
    The last day of older feedback is not known, and a reason says so.
    """
    (reason,) = of(dt.date(2023, 4, 4)).reasons
    assert reason.code is rp.ReasonCode.PARAMETER_NOT_RECORDED
    assert dict(reason.facts) == {
        "parameter": "feedback.removal_requested_within",
        "day": dt.date(2023, 4, 4),
        "earliest": dt.date(2023, 4, 5),
    }


def test_days_are_counted_in_the_zone() -> None:
    """
    West of Greenwich feedback of a UTC morning is of the day before.
    """
    left = dt.datetime(2024, 1, 1, 7, tzinfo=dt.UTC)
    angeles = zoneinfo.ZoneInfo("America/Los_Angeles")
    found = of(left, rp.Setting(rp.Marketplace.US, ON, angeles))
    assert found.first == dt.date(2023, 12, 31)
    assert found.last == dt.date(2024, 3, 30)
    assert of(left).last == dt.date(2024, 3, 31)


def test_the_time_may_be_assumed() -> None:
    """
    The caller's number takes the place of the catalogue's, without rivals.
    """
    mine = rp.Assumption(
        "feedback.removal_requested_within", dt.timedelta(days=60)
    )
    setting = rp.Setting(rp.Marketplace.US, ON, dt.UTC, (mine,))
    found = of(dt.date(2023, 1, 1), setting)
    assert found.last == dt.date(2023, 3, 2)
    assert found.basis is rp.Basis.ASSUMED
    assert [each.code for each in found.reasons] == [
        rp.ReasonCode.ASSUMPTION_USED
    ]


@given(days(dt.date(2023, 4, 5)), days(dt.date(2023, 4, 5)))
def test_later_feedback_never_closes_earlier(
    one: dt.date, other: dt.date
) -> None:
    """
    What was left later can be requested away longer.
    """
    early, late = of(min(one, other)), of(max(one, other))
    assert early.last is not None
    assert late.last is not None
    assert early.last <= late.last
