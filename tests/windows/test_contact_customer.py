"""
Tests of when a brand owner may contact the customer behind a review.
"""

from __future__ import annotations

import datetime as dt
import zoneinfo

from typing import Final

import pytest

from hypothesis import given

import review_policy as rp

from review_policy.windows.contact_customer import window
from tests.strategies import days, stores


ON: Final = dt.date(2026, 11, 21)
US: Final = rp.Setting(rp.Marketplace.US, ON, dt.UTC)
LATER: Final = dt.date(2024, 1, 1)
"""From here on a review shows within two days and stays ninety."""


def of(posted: rp.Moment | None, setting: rp.Setting = US) -> rp.Window:
    """
    Give the window of a review that was posted on a day.
    """
    return window(rp.Review(rating=1, posted_at=posted), setting)


@given(days(LATER), stores())
def test_ninety_days_from_the_review(
    day: dt.date, store: rp.Marketplace
) -> None:
    """
    A review shows after two days and stays until the ninetieth.
    """
    found = of(day, rp.Setting(store, ON, dt.UTC))
    assert found.name == "contact-customer"
    assert found.counted_from == "review.posted_at"
    assert (found.on, found.missing, found.anchor) == (ON, (), day)
    assert found.first == day + dt.timedelta(days=2)
    assert found.last == day + dt.timedelta(days=90)
    assert [each.key for each in found.sources] == ["G12"]
    assert (found.basis, found.confidence) == ("first_seen", "high")


@given(days(LATER), stores())
def test_thirty_days_are_the_rival(
    day: dt.date, store: rp.Marketplace
) -> None:
    """
    Every window carries the stray number of the same page.
    """
    (reason,) = of(day, rp.Setting(store, ON, dt.UTC)).reasons
    assert reason == rp.Reason.of(
        rp.ReasonCode.RIVAL_DEADLINE,
        days=30,
        last=day + dt.timedelta(days=30),
        source="G12",
    )


@pytest.mark.parametrize(
    ("posted", "first", "last"),
    [
        ("2018-01-21", "2018-01-21", "None"),
        ("2018-01-22", "2018-01-23", "2018-02-21"),
        ("2020-01-31", "2020-02-01", "2020-03-01"),
        ("2020-11-30", "2020-12-01", "2020-12-30"),
        ("2020-12-01", "2020-12-01", "None"),
        ("2023-12-31", "2023-12-31", "None"),
        ("2024-01-01", "2024-01-03", "2024-03-31"),
        ("2026-11-20", "2026-11-22", "2027-02-18"),
    ],
)
def test_days(posted: str, first: str, last: str) -> None:
    """
    The older page had one day and thirty; in between it is not known.
    """
    found = of(dt.date.fromisoformat(posted))
    assert (str(found.first), str(found.last)) == (first, last)


@pytest.mark.parametrize(
    ("on", "state", "left"),
    [
        (dt.date(2026, 5, 31), "not_yet", 91),
        (dt.date(2026, 6, 1), "not_yet", 90),
        (dt.date(2026, 6, 2), "not_yet", 89),
        (dt.date(2026, 6, 3), "open", 88),
        (dt.date(2026, 8, 30), "open", 0),
        (dt.date(2026, 8, 31), "closed", -1),
    ],
)
def test_states(on: dt.date, state: str, left: int) -> None:
    """
    The window opens on the second day and closes after day ninety.
    """
    setting = rp.Setting(rp.Marketplace.US, on, dt.UTC)
    found = of(dt.date(2026, 6, 1), setting)
    assert (found.state.value, found.days_left) == (state, left)
    assert (on in found) is (state == "open")


@pytest.mark.parametrize("review", [None, rp.Review(rating=1)])
def test_an_unknown_day_is_missing(review: rp.Review | None) -> None:
    """
    Without a review, or without its day, there is nothing to count from.
    """
    found = window(review, US)
    assert found.missing == ("review.posted_at",)
    assert (found.first, found.last) == (None, None)
    assert found.state is rp.WindowState.UNKNOWN


@pytest.mark.parametrize(
    ("posted", "code"),
    [
        (dt.date(2018, 1, 21), rp.ReasonCode.PARAMETER_NOT_RECORDED),
        (dt.date(2021, 6, 1), rp.ReasonCode.PARAMETER_UNCERTAIN),
    ],
)
def test_days_without_a_number_say_so(
    posted: dt.date, code: rp.ReasonCode
) -> None:
    """
    Where the time is not recorded or uncertain, a reason says so.
    """
    found = of(posted)
    assert [reason.code for reason in found.reasons] == [code]
    assert found.last is None


def test_days_are_counted_in_the_zone() -> None:
    """
    West of Greenwich a review of a UTC morning is of the day before.
    """
    posted = dt.datetime(2026, 6, 2, 5, tzinfo=dt.UTC)
    angeles = zoneinfo.ZoneInfo("America/Los_Angeles")
    found = of(posted, rp.Setting(rp.Marketplace.US, ON, angeles))
    assert found.first == dt.date(2026, 6, 3)
    assert found.last == dt.date(2026, 8, 30)
    assert of(posted).last == dt.date(2026, 8, 31)


@pytest.mark.parametrize(
    ("name", "days", "first", "last"),
    [
        ("contact_shown_after", 5, "2026-06-06", "2026-08-30"),
        ("contact_within", 30, "2026-06-03", "2026-07-01"),
    ],
)
def test_each_time_may_be_assumed(
    name: str, days: int, first: str, last: str
) -> None:
    """
    The caller's number takes the place of one of the catalogue's.
    """
    mine = rp.Assumption(f"reviews.{name}", dt.timedelta(days=days))
    setting = rp.Setting(rp.Marketplace.US, ON, dt.UTC, (mine,))
    found = of(dt.date(2026, 6, 1), setting)
    assert (str(found.first), str(found.last)) == (first, last)


def test_an_assumed_first_day_shows() -> None:
    """
    A window whose first day rests on the caller's number says so.
    """
    mine = rp.Assumption("reviews.contact_shown_after", dt.timedelta(days=5))
    setting = rp.Setting(rp.Marketplace.US, ON, dt.UTC, (mine,))
    reasons = of(dt.date(2026, 6, 1), setting).reasons
    assert rp.ReasonCode.ASSUMPTION_USED in [each.code for each in reasons]


@pytest.mark.parametrize("days", [1, 90])
def test_the_end_of_the_calendar(days: int) -> None:
    """
    A review of the calendar's last days has a window without a last day.
    """
    posted = dt.date.max - dt.timedelta(days=days - 1)
    found = of(posted)
    assert found.last is None
    assert rp.ReasonCode.BEYOND_CALENDAR in [
        reason.code for reason in found.reasons
    ]
    assert found.state is not rp.WindowState.OPEN


@given(days(LATER), days(LATER))
def test_later_reviews_never_close_earlier(
    one: dt.date, other: dt.date
) -> None:
    """
    What was posted later opens and closes no earlier.
    """
    early, late = of(min(one, other)), of(max(one, other))
    assert early.first is not None
    assert late.first is not None
    assert early.last is not None
    assert late.last is not None
    assert early.first <= late.first
    assert early.last <= late.last
