"""
Tests of when a buyer may take feedback back.
"""

from __future__ import annotations

import datetime as dt
import zoneinfo

from typing import Final

import pytest

from hypothesis import given

import review_policy as rp

from review_policy.windows.remove_feedback import window
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


@given(days(dt.date(2024, 1, 1)), stores())
def test_sixty_days_from_the_rating(
    day: dt.date, store: rp.Marketplace
) -> None:
    """
    Feedback is taken back from its own day to the sixtieth after it.
    """
    found = of(day, rp.Setting(store, ON, dt.UTC))
    assert found.name == "remove-feedback"
    assert found.counted_from == "feedback.left_at"
    assert (found.on, found.missing, found.reasons) == (ON, (), ())
    assert found.first == day
    assert found.last == day + dt.timedelta(days=60)


@pytest.mark.parametrize(
    ("left", "last"),
    [
        ("2024-01-01", "2024-03-01"),
        ("2023-12-31", "None"),
        ("2025-01-01", "2025-03-02"),
        ("2024-12-31", "2025-03-01"),
    ],
)
def test_last_days(left: str, last: str) -> None:
    """
    Leap days and year ends count, and before 2024 nothing is recorded.
    """
    assert str(of(dt.date.fromisoformat(left)).last) == last


@pytest.mark.parametrize(
    ("on", "state", "left"),
    [
        (dt.date(2023, 12, 31), "not_yet", 61),
        (dt.date(2024, 1, 1), "open", 60),
        (dt.date(2024, 3, 1), "open", 0),
        (dt.date(2024, 3, 2), "closed", -1),
    ],
)
def test_states(on: dt.date, state: str, left: int) -> None:
    """
    The window opens with the feedback and closes after day sixty.
    """
    setting = rp.Setting(rp.Marketplace.US, on, dt.UTC)
    found = of(dt.date(2024, 1, 1), setting)
    assert (found.state.value, found.days_left) == (state, left)


@pytest.mark.parametrize(
    ("store", "source", "confidence"),
    [("JP", "S31", "high"), ("US", "S26", "medium"), ("DE", "S26", "medium")],
)
def test_how_it_is_known(store: str, source: str, confidence: str) -> None:
    """
    Amazon's own page says it for Japan alone.
    """
    setting = rp.Setting(rp.Marketplace.of(store), ON, dt.UTC)
    found = of(dt.date(2026, 11, 1), setting)
    assert [each.key for each in found.sources] == [source]
    assert (found.basis, found.confidence) == ("first_seen", confidence)


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


def test_before_2024_nothing_is_recorded() -> None:
    """
    The last day of older feedback is not known, and a reason says so.
    """
    (reason,) = of(dt.date(2023, 12, 31)).reasons
    assert reason.code is rp.ReasonCode.PARAMETER_NOT_RECORDED
    assert dict(reason.facts) == {
        "parameter": "feedback.buyer_removes_within",
        "day": dt.date(2023, 12, 31),
        "earliest": dt.date(2024, 1, 1),
    }


def test_days_are_counted_in_the_zone() -> None:
    """
    In Tokyo feedback of a UTC afternoon is of the next day.
    """
    left = dt.datetime(2024, 2, 29, 15, tzinfo=dt.UTC)
    tokyo = zoneinfo.ZoneInfo("Asia/Tokyo")
    found = of(left, rp.Setting(rp.Marketplace.JP, ON, tokyo))
    assert found.first == dt.date(2024, 3, 1)
    assert found.last == dt.date(2024, 4, 30)
    assert of(left).last == dt.date(2024, 4, 29)


def test_the_time_may_be_assumed() -> None:
    """
    The caller's number takes the place of the catalogue's, and shows.
    """
    mine = rp.Assumption(
        "feedback.buyer_removes_within", dt.timedelta(days=90)
    )
    setting = rp.Setting(rp.Marketplace.US, ON, dt.UTC, (mine,))
    found = of(dt.date(2023, 1, 1), setting)
    assert found.last == dt.date(2023, 4, 1)
    assert found.basis is rp.Basis.ASSUMED
    assert [each.code for each in found.reasons] == [
        rp.ReasonCode.ASSUMPTION_USED
    ]


@given(days(dt.date(2024, 1, 1)), days(dt.date(2024, 1, 1)))
def test_later_feedback_never_closes_earlier(
    one: dt.date, other: dt.date
) -> None:
    """
    What was left later can be taken back longer.
    """
    early, late = of(min(one, other)), of(max(one, other))
    assert early.last is not None
    assert late.last is not None
    assert early.last <= late.last
