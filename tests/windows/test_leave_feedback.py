"""
Tests of when a buyer may leave feedback.
"""

from __future__ import annotations

import datetime as dt
import zoneinfo

from typing import Final

import pytest

from hypothesis import given

import review_policy as rp

from review_policy.windows.leave_feedback import window
from tests.strategies import days, stores


ON: Final = dt.date(2026, 11, 21)
ID: Final = "111-2345678-9012345"


def setting(
    store: rp.Marketplace = rp.Marketplace.US,
    on: dt.date = ON,
    zone: dt.tzinfo = dt.UTC,
    **assumed: int,
) -> rp.Setting:
    """
    Make a setting in which numbers of days may be assumed.
    """
    assumptions = tuple(
        rp.Assumption(f"feedback.{name}", dt.timedelta(days=number))
        for name, number in assumed.items()
    )
    return rp.Setting(store, on, zone, assumptions)


def of(
    ordered: rp.Moment | None, within: rp.Setting | None = None
) -> rp.Window:
    """
    Give the window of an order of a day or moment.
    """
    order = rp.Order(id=ID, purchased_at=ordered)
    return window(order, within or setting())


def codes(found: rp.Window) -> list[str]:
    """
    Give the codes of the window's reasons.
    """
    return [each.code.value for each in found.reasons]


@given(days(dt.date(2024, 1, 1)), stores())
def test_day_three_to_day_ninety(day: dt.date, store: rp.Marketplace) -> None:
    """
    Feedback is left from the third day after the order to the ninetieth.
    """
    found = of(day, setting(store))
    assert found.name == "leave-feedback"
    assert found.counted_from == "order.purchased_at"
    assert found.first == day + dt.timedelta(days=3)
    assert found.last == day + dt.timedelta(days=90)
    assert found.on == ON
    assert found.missing == ()


@pytest.mark.parametrize(
    ("ordered", "first", "last"),
    [
        ("2024-01-01", "2024-01-04", "2024-03-31"),
        ("2024-02-28", "2024-03-02", "2024-05-28"),
        ("2025-02-28", "2025-03-03", "2025-05-29"),
        ("2024-12-30", "2025-01-02", "2025-03-30"),
        ("2026-11-01", "2026-11-04", "2027-01-30"),
    ],
)
def test_days_of_orders(ordered: str, first: str, last: str) -> None:
    """
    Leap days and year ends count like any other day.
    """
    found = of(dt.date.fromisoformat(ordered))
    assert (str(found.first), str(found.last)) == (first, last)


@pytest.mark.parametrize(
    ("on", "state"),
    [
        (dt.date(2024, 1, 3), "not_yet"),
        (dt.date(2024, 1, 4), "open"),
        (dt.date(2024, 3, 31), "open"),
        (dt.date(2024, 4, 1), "closed"),
    ],
)
def test_states(on: dt.date, state: str) -> None:
    """
    The window opens on its first day and closes after its last.
    """
    found = of(dt.date(2024, 1, 1), setting(on=on))
    assert found.state.value == state


def test_how_it_is_known() -> None:
    """
    Source, basis and confidence are those of the closing day.
    """
    found = of(dt.date(2024, 1, 1))
    assert [each.key for each in found.sources][:1] == ["S9"]
    assert (found.basis, found.confidence) == ("first_seen", "medium")
    elsewhere = of(dt.date(2024, 1, 1), setting(rp.Marketplace.DE))
    assert [each.key for each in elsewhere.sources][:1] == ["S26"]


def test_sources_show_the_opening_day_too() -> None:
    """
    The first day is a fact, so its source is among those of the window.
    """
    found = of(dt.date(2024, 1, 1))
    assert {each.key for each in found.sources} == {"S9", "S16"}


@pytest.mark.parametrize("order", [None, rp.Order(id=ID)])
def test_an_unknown_day_of_order_is_missing(order: rp.Order | None) -> None:
    """
    Without an order, or without its day, there is nothing to count from.
    """
    found = window(order, setting())
    assert found.missing == ("order.purchased_at",)
    assert (found.first, found.last) == (None, None)
    assert found.state is rp.WindowState.UNKNOWN


def test_orders_before_2024_are_not_recorded() -> None:
    """
    Neither end is known for an order of 2023, and both say so.
    """
    found = of(dt.date(2023, 12, 31))
    assert (found.first, found.last) == (None, None)
    assert codes(found) == ["parameter_not_recorded"] * 2
    assert [dict(each.facts)["parameter"] for each in found.reasons] == [
        "feedback.leave_closes_after",
        "feedback.leave_opens_after",
    ]
    assert found.state is rp.WindowState.UNKNOWN


def test_the_zone_picks_the_day() -> None:
    """
    In Tokyo an order of the last evening of 2023 is one of 2024.
    """
    evening = dt.datetime(2023, 12, 31, 15, tzinfo=dt.UTC)
    tokyo = zoneinfo.ZoneInfo("Asia/Tokyo")
    assert of(evening).first is None
    assert of(evening, setting(zone=tokyo)).first == dt.date(2024, 1, 4)


def test_both_ends_may_be_assumed() -> None:
    """
    Numbers of the caller's take the place of either end, and both show.
    """
    day = dt.date(2024, 1, 1)
    both = of(day, setting(leave_opens_after=1, leave_closes_after=10))
    assert both.first == dt.date(2024, 1, 2)
    assert both.last == dt.date(2024, 1, 11)
    assert both.basis is rp.Basis.ASSUMED
    assert codes(both) == ["assumption_used"] * 2
    assert [dict(each.facts)["days"] for each in both.reasons] == [10, 1]


def test_one_end_may_be_assumed() -> None:
    """
    The other end stays that of the catalogue, whether it is known or not.
    """
    day = dt.date(2024, 1, 1)
    opening = of(day, setting(leave_opens_after=0))
    assert (opening.first, opening.last) == (day, dt.date(2024, 3, 31))
    assert codes(opening)[-1] == "assumption_used"
    closing = of(day, setting(leave_closes_after=10))
    assert closing.first == dt.date(2024, 1, 4)
    assert closing.last == dt.date(2024, 1, 11)
    assert codes(closing) == ["assumption_used"]
    old = dt.date(2023, 1, 1)
    early = of(old, setting(leave_opens_after=1))
    assert (early.first, early.last) == (dt.date(2023, 1, 2), None)
    assert codes(early) == ["parameter_not_recorded", "assumption_used"]
    late = of(old, setting(leave_closes_after=10))
    assert (late.first, late.last) == (None, dt.date(2023, 1, 11))
    assert codes(late) == ["assumption_used", "parameter_not_recorded"]


def test_nobody_leaves_feedback_before_the_order() -> None:
    """
    With an unknown opening day, the window is not open before the order.
    """
    day = dt.date(2023, 6, 1)
    found = of(day, setting(on=dt.date(2023, 5, 1), leave_closes_after=90))
    assert found.state is not rp.WindowState.OPEN


@given(days(dt.date(2024, 1, 1)), days(dt.date(2024, 1, 1)), stores())
def test_a_later_order_never_moves_an_end_back(
    one: dt.date, other: dt.date, store: rp.Marketplace
) -> None:
    """
    What was ordered later opens and closes later.
    """
    early = of(min(one, other), setting(store))
    late = of(max(one, other), setting(store))
    assert early.first is not None
    assert late.first is not None
    assert early.first <= late.first
    assert early.last is not None
    assert late.last is not None
    assert early.last <= late.last


def test_the_end_of_the_calendar_is_said() -> None:
    """
    Ends beyond the calendar are not known, and a reason says so.
    """
    found = of(dt.date.max)
    assert (found.first, found.last) == (None, None)
    assert found.state is rp.WindowState.UNKNOWN
    assert found.reasons or found.missing


def test_an_opening_day_beyond_the_calendar_is_not_open() -> None:
    """
    What opens after the last day of the calendar is open on none.
    """
    day = dt.date(2024, 1, 1)
    found = of(day, setting(on=day, leave_opens_after=999_999_999))
    assert found.state is not rp.WindowState.OPEN
    assert day not in found
