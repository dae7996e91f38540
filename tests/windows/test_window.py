"""
Tests of what all windows share.
"""

from __future__ import annotations

import datetime as dt
import pickle
import zoneinfo

from typing import Any, Final

import attrs
import pytest

from hypothesis import given
from hypothesis import strategies as st

import review_policy as rp

from review_policy import citations as cite
from review_policy.windows._window import (
    anchor_day,
    assumption_used,
    closing_window,
    rival_deadlines,
    unanswered,
)
from tests.strategies import given_moments


ON: Final = dt.date(2024, 3, 1)
SETTING: Final = rp.Setting(rp.Marketplace.US, ON, dt.UTC)
ANYTIME: Final = st.one_of(st.none(), st.dates())


def window(
    first: dt.date | None,
    last: dt.date | None,
    on: dt.date = ON,
    missing: tuple[str, ...] = (),
    anchor: dt.date | None = None,
) -> rp.Window:
    """
    Make a window.
    """
    return rp.Window(
        name="a-window",
        on=on,
        first=first,
        last=last,
        counted_from="a.day",
        missing=missing,
        anchor=anchor,
    )


def parameter(
    start: dt.date | rp.Between = dt.date(2020, 1, 1),
    value: dt.timedelta | rp.NotInForce = dt.timedelta(days=90),
    rivals: tuple[rp.Claim, ...] = (),
) -> rp.Parameter[dt.timedelta]:
    """
    Make an invented time.
    """
    revision = rp.Revision(
        start=start,
        value=value,
        source=cite.REMOVAL_US,
        basis=rp.Basis.ANNOUNCED,
        confidence=rp.Confidence.LOW,
        rivals=rivals,
    )
    return rp.Parameter(
        name="feedback.invented",
        title="An invented time",
        clock=rp.Clock.LEFT,
        history=(revision,),
    )


def closing(
    moment: rp.Moment | None,
    number: rp.Parameter[dt.timedelta],
    setting: rp.Setting = SETTING,
) -> rp.Window:
    """
    Make a window that closes after an invented time.
    """
    return closing_window(
        "a-window", number, moment, setting, counted_from="a.day"
    )


# -- state, days left, membership --------------------------------------------


@pytest.mark.parametrize(
    ("on", "state", "left"),
    [
        (dt.date(2024, 2, 27), "not_yet", 3),
        (dt.date(2024, 2, 28), "open", 2),
        (dt.date(2024, 2, 29), "open", 1),
        (dt.date(2024, 3, 1), "open", 0),
        (dt.date(2024, 3, 2), "closed", -1),
    ],
)
def test_states_around_both_ends(on: dt.date, state: str, left: int) -> None:
    """
    Both ends are in the window, and a leap day counts.
    """
    found = window(dt.date(2024, 2, 28), dt.date(2024, 3, 1), on)
    assert (found.state.value, found.days_left) == (state, left)


@pytest.mark.parametrize(
    ("first", "last", "missing", "state"),
    [
        (None, None, (), "unknown"),
        (None, None, ("a.day",), "unknown"),
        (ON, ON, ("a.day",), "unknown"),
        (None, ON, (), "open"),
        (None, dt.date(2024, 2, 29), (), "closed"),
        (ON, None, (), "unknown"),
        (dt.date(2024, 3, 2), None, (), "not_yet"),
    ],
)
def test_states_where_an_end_is_unknown(
    first: dt.date | None,
    last: dt.date | None,
    missing: tuple[str, ...],
    state: str,
) -> None:
    """
    An unknown last day leaves the state unknown, unless it has not begun.
    """
    assert window(first, last, missing=missing).state.value == state


def test_unknown_last_days_have_no_days_left() -> None:
    """
    Where the last day is not known, nothing is counted.
    """
    assert window(ON, None).days_left is None


@given(st.dates(), st.dates())
def test_a_window_holds_its_ends_and_neither_neighbour(
    one: dt.date, other: dt.date
) -> None:
    """
    First and last are in it, the day before and the day after are not.
    """
    first, last = min(one, other), max(one, other)
    found = window(first, last)
    assert first in found
    assert last in found
    if first > dt.date.min:
        assert first - dt.timedelta(days=1) not in found
    if last < dt.date.max:
        assert last + dt.timedelta(days=1) not in found


@given(ANYTIME, ANYTIME, st.dates(), ANYTIME)
def test_membership_is_the_state(
    first: dt.date | None,
    last: dt.date | None,
    on: dt.date,
    anchor: dt.date | None,
) -> None:
    """
    A day is in the window if judging on that day finds it open.
    """
    found = window(first, last, on, anchor=anchor)
    assert (on in found) is (found.state is rp.WindowState.OPEN)
    if found.days_left is not None:
        begins = first or anchor
        closed = begins is None or begins <= on
        closed = closed and found.days_left < 0
        assert closed is (found.state is rp.WindowState.CLOSED)


def test_nothing_is_open_before_the_anchor() -> None:
    """
    Where no source names an opening day, the day counted from is the first.
    """
    for on, state in (("2024-02-28", "not_yet"), ("2024-02-29", "open")):
        found = window(
            None,
            ON,
            dt.date.fromisoformat(on),
            anchor=dt.date(2024, 2, 29),
        )
        assert found.state.value == state


def test_windows_read_as_lines() -> None:
    """
    A window shows its state, and its last day if it has one.
    """
    assert str(window(ON, ON)) == "a-window: open, until 2024-03-01"
    assert str(window(ON, None)) == "a-window: unknown"


def test_repr_is_one_line() -> None:
    """
    The repr leaves sources and reasons out.
    """
    assert repr(window(ON, None)) == (
        "Window(name='a-window', on=datetime.date(2024, 3, 1), "
        "first=datetime.date(2024, 3, 1), last=None, counted_from='a.day', "
        "missing=(), basis=None, confidence=None)"
    )


def test_records_hold_state_and_days_left() -> None:
    """
    Another program need not compute where the day lies.
    """
    record = rp.to_record(window(ON, dt.date(2024, 3, 4)))
    assert record.get("state") == "open"
    assert record.get("days_left") == 3


# -- closing windows ---------------------------------------------------------


@given(given_moments(), st.integers(0, 400))
def test_within_n_days_ends_on_the_anchor_plus_n(
    moment: rp.Moment, days: int
) -> None:
    """
    The anchor's day is day 0, and the window runs from it to day n.
    """
    number = parameter(dt.date.min, dt.timedelta(days=days))
    found = closing(moment, number)
    day = moment.date() if isinstance(moment, dt.datetime) else moment
    if isinstance(moment, dt.datetime):
        day = moment.astimezone(dt.UTC).date()
    assert found.first == day
    if found.last is not None:
        assert (found.last - day).days == days
    else:
        assert (dt.date.max - day).days < days
    assert (found.name, found.on, found.counted_from, found.missing) == (
        "a-window",
        ON,
        "a.day",
        (),
    )
    assert found.sources == (cite.REMOVAL_US,)
    assert (found.basis, found.confidence) == ("announced", "low")


@given(st.dates(), st.dates(), st.integers(0, 400))
def test_a_later_anchor_never_closes_earlier(
    one: dt.date, other: dt.date, days: int
) -> None:
    """
    While one revision holds, what began later ends later.
    """
    number = parameter(dt.date.min, dt.timedelta(days=days))
    early = closing(min(one, other), number)
    late = closing(max(one, other), number)
    assert early.first is not None
    assert late.first is not None
    assert early.first <= late.first
    if early.last is not None and late.last is not None:
        assert early.last <= late.last


@pytest.mark.parametrize(
    ("zone", "first"),
    [
        (dt.UTC, dt.date(2023, 12, 31)),
        (zoneinfo.ZoneInfo("Asia/Tokyo"), dt.date(2024, 1, 1)),
        (zoneinfo.ZoneInfo("America/Los_Angeles"), dt.date(2023, 12, 31)),
        (dt.timezone(dt.timedelta(hours=14)), dt.date(2024, 1, 1)),
    ],
)
def test_days_are_counted_in_the_zone(zone: dt.tzinfo, first: dt.date) -> None:
    """
    Ahead of UTC a moment may fall into the next day and year.
    """
    moment = dt.datetime(2023, 12, 31, 15, tzinfo=dt.UTC)
    setting = attrs.evolve(SETTING, zone=zone)
    found = closing(moment, parameter(), setting)
    assert found.first == anchor_day(moment, setting) == first
    assert found.last == first + dt.timedelta(days=90)
    assert anchor_day(None, setting) is None


def test_the_zone_picks_the_revision() -> None:
    """
    The day that picks the revision is the day in the zone.
    """
    number = parameter(dt.date(2024, 1, 1))
    moment = dt.datetime(2023, 12, 31, 15, tzinfo=dt.UTC)
    tokyo = attrs.evolve(SETTING, zone=zoneinfo.ZoneInfo("Asia/Tokyo"))
    assert closing(moment, number).last is None
    assert closing(moment, number, tokyo).last == dt.date(2024, 3, 31)


def test_an_unknown_anchor_is_missing() -> None:
    """
    Without the day to count from, its name stands among what is missing.
    """
    found = closing(None, parameter())
    assert found == rp.Window(
        name="a-window",
        on=ON,
        first=None,
        last=None,
        counted_from="a.day",
        missing=("a.day",),
    )
    assert found.state is rp.WindowState.UNKNOWN


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (
            parameter(dt.date(2024, 2, 2)),
            (
                "No source shows feedback.invented on 2024-02-01; the "
                "earliest is of 2024-02-02."
            ),
        ),
        (
            parameter(dt.date(2024, 2, 1), rp.NOT_IN_FORCE),
            (
                "feedback.invented was not in force on 2024-02-01 (since "
                "2024-02-01)."
            ),
        ),
        (
            parameter(rp.Between(dt.date(2024, 2, 1), dt.date(2024, 2, 2))),
            (
                "feedback.invented changed on an unknown day between "
                "2024-02-01 and 2024-02-02."
            ),
        ),
    ],
)
def test_days_without_a_value_say_why(
    number: rp.Parameter[dt.timedelta], text: str
) -> None:
    """
    Not recorded, not in force and uncertain are three reasons.
    """
    found = closing(dt.date(2024, 2, 1), number)
    (reason,) = found.reasons
    assert reason.text == text
    assert dict(reason.facts)["day"] == dt.date(2024, 2, 1)
    assert dict(reason.facts)["parameter"] == "feedback.invented"
    assert found.first == dt.date(2024, 2, 1)
    assert found.last is None
    assert (found.basis, found.confidence) == (None, None)
    assert found.sources == ()
    assert found.state is rp.WindowState.UNKNOWN
    answer = number.answer(dt.date(2024, 2, 1))
    assert unanswered(number.name, answer) == reason


@pytest.mark.parametrize("left", [dt.date.max, dt.date(9999, 12, 1)])
def test_the_end_of_the_calendar_is_said(left: dt.date) -> None:
    """
    A last day beyond the calendar is not known, and a reason says so.
    """
    found = closing(left, parameter())
    assert found.last is None
    (reason,) = found.reasons
    assert reason.code is rp.ReasonCode.BEYOND_CALENDAR
    assert reason.text == "The calendar ends before 90 days are over."


# -- assumptions and rivals --------------------------------------------------


def test_an_assumption_takes_the_place_of_the_value() -> None:
    """
    The caller's number is used, on any day, and shows in the result.
    """
    other = rp.Assumption("feedback.other", dt.timedelta(days=1))
    mine = rp.Assumption("feedback.invented", dt.timedelta(days=30))
    setting = attrs.evolve(SETTING, assumptions=(other, mine))
    for start in (dt.date(2020, 1, 1), dt.date(2025, 1, 1)):
        found = closing(dt.date(2024, 2, 1), parameter(start), setting)
        assert found == rp.Window(
            name="a-window",
            on=ON,
            first=dt.date(2024, 2, 1),
            last=dt.date(2024, 3, 2),
            counted_from="a.day",
            anchor=dt.date(2024, 2, 1),
            basis=rp.Basis.ASSUMED,
            reasons=(assumption_used(mine),),
        )
    assert assumption_used(mine).text == (
        "feedback.invented is assumed by the caller to be 30 days."
    )


def test_assumptions_are_found_by_name() -> None:
    """
    The first assumption of a parameter's name counts, none of another's.
    """
    other = rp.Assumption("feedback.other", dt.timedelta(days=1))
    mine = rp.Assumption("feedback.invented", dt.timedelta(days=30))
    number = parameter()
    assert SETTING.assumed(number) is None
    for assumptions, expected in (
        ((other,), None),
        ((mine,), mine),
        ((other, mine), mine),
    ):
        setting = attrs.evolve(SETTING, assumptions=assumptions)
        assert setting.assumed(number) is expected


def test_an_assumption_needs_a_day_too() -> None:
    """
    A number of days is no last day before there is a day to count from.
    """
    mine = rp.Assumption("feedback.invented", dt.timedelta(days=30))
    setting = attrs.evolve(SETTING, assumptions=(mine,))
    assert closing(None, parameter(), setting).missing == ("a.day",)


def test_rivals_that_are_times_give_other_last_days() -> None:
    """
    Each rival time is a reason with its days, last day and source.
    """
    claims = (
        rp.Claim(dt.timedelta(days=60), cite.AMZEC_2025),
        rp.Claim(dt.date(2024, 1, 1), cite.AMZEC_2025),
        rp.Claim(dt.timedelta(days=0), cite.LHR_DE),
    )
    number = parameter(rivals=claims)
    found = closing(dt.date(2024, 1, 1), number)
    assert [dict(each.facts) for each in found.reasons] == [
        {"days": 60, "last": dt.date(2024, 3, 1), "source": "S24"},
        {"days": 0, "last": dt.date(2024, 1, 1), "source": "S26"},
    ]
    assert {each.code for each in found.reasons} == {
        rp.ReasonCode.RIVAL_DEADLINE
    }
    (revision,) = number.history
    day = dt.date(2024, 1, 1)
    assert rival_deadlines(revision, day) == found.reasons


# -- values ------------------------------------------------------------------


def test_windows_and_settings_are_values() -> None:
    """
    Both hash, pickle, compare by value, and stay as they are.
    """
    values: list[Any] = [
        SETTING,
        window(ON, None),
        closing(ON, parameter()),
    ]
    for value in values:
        again = pickle.loads(pickle.dumps(value))
        assert {value, again} == {value}
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            value.on = ON


def test_values_stay() -> None:
    """
    The strings that records carry never change.
    """
    assert [str(each) for each in rp.WindowState] == [
        "not_yet",
        "open",
        "closed",
        "unknown",
    ]
