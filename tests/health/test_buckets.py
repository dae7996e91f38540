"""
Tests of days as instants, and of which records fall into them.
"""

from __future__ import annotations

import datetime as dt
import zoneinfo

from operator import attrgetter
from typing import Final

import pytest

from hypothesis import example, given
from hypothesis import strategies as st

import review_policy as rp

from review_policy.health._buckets import Buckets, place
from review_policy.model.days import day_of, start_of
from tests.ledgers import order


ZONES: Final = (
    dt.UTC,
    zoneinfo.ZoneInfo("America/Los_Angeles"),
    zoneinfo.ZoneInfo("Europe/Berlin"),
    zoneinfo.ZoneInfo("Asia/Tokyo"),
    zoneinfo.ZoneInfo("Australia/Sydney"),
    zoneinfo.ZoneInfo("Asia/Kolkata"),
    # Clocks went forward at midnight, so that a day began at one.
    zoneinfo.ZoneInfo("America/Sao_Paulo"),
    zoneinfo.ZoneInfo("Africa/Cairo"),
)
MOMENTS: Final = st.one_of(
    st.dates(dt.date(2012, 1, 1), dt.date(2027, 12, 31)),
    st.datetimes(
        dt.datetime(2012, 1, 1),  # noqa: DTZ001
        dt.datetime(2027, 12, 31),  # noqa: DTZ001
        timezones=st.sampled_from(
            [dt.UTC, dt.timezone(dt.timedelta(hours=9))]
        ),
    ),
)
SAO_PAULO: Final = dt.datetime(2018, 11, 4, 3, tzinfo=dt.UTC)


@given(
    MOMENTS,
    st.dates(dt.date(2012, 1, 1), dt.date(2027, 12, 1)),
    st.integers(0, 90),
    st.sampled_from(ZONES),
)
@example(SAO_PAULO, dt.date(2018, 11, 4), 0, ZONES[6])
@example(
    SAO_PAULO - dt.timedelta(microseconds=1), dt.date(2018, 11, 4), 0, ZONES[6]
)
def test_a_unit_is_in_exactly_the_periods_that_its_date_says(
    moment: rp.Moment, first: dt.date, more: int, zone: dt.tzinfo
) -> None:
    """
    Instants agree with turning the moment into a day, daily and as a whole.
    """
    days = rp.Days(first, first + dt.timedelta(more))
    day = day_of(moment, zone)
    whole = Buckets.of(days, zone).index(moment)
    assert (whole == 0) is (day in days)
    daily = Buckets.daily(days, zone).index(moment)
    expected = (day - first).days if day in days else -1
    assert daily == expected


@pytest.mark.parametrize("zone", ZONES, ids=str)
@given(day=st.dates(dt.date(2012, 1, 1), dt.date(2027, 12, 31)))
def test_a_day_begins_where_the_day_before_ends(
    day: dt.date, zone: dt.tzinfo
) -> None:
    """
    The start of a day is on it, and a microsecond before it is not.
    """
    start = start_of(day, zone)
    assert start.tzinfo is dt.UTC
    assert day_of(start, zone) == day
    before = start - dt.timedelta(microseconds=1)
    assert day_of(before, zone) == day - dt.timedelta(days=1)


def test_clocks_that_go_back_over_midnight_begin_the_day_twice() -> None:
    """
    In Newfoundland clocks once went back at one minute past midnight.
    """
    zone = zoneinfo.ZoneInfo("America/St_Johns")
    start = start_of(dt.date(2010, 11, 7), zone)
    assert start == dt.datetime(2010, 11, 7, 3, 30, tzinfo=dt.UTC)


@pytest.mark.parametrize("hours", [-14, 14])
def test_the_calendar_ends(hours: int) -> None:
    """
    At its ends a day begins as if it were in UTC.
    """
    zone = dt.timezone(dt.timedelta(hours=hours))
    for day in (dt.date.min, dt.date.max):
        start = start_of(day, zone)
        assert start.tzinfo is dt.UTC
        assert abs(start - start_of(day, dt.UTC)) in {
            dt.timedelta(0),
            dt.timedelta(hours=14),
        }
    days = rp.Days(dt.date.max, dt.date.max)
    assert len(Buckets.of(days, dt.UTC)) == 1


def test_placed_records_and_those_without_a_date() -> None:
    """
    Records come into their buckets in order; the undated are counted.
    """
    days = rp.Days(dt.date(2026, 1, 1), dt.date(2026, 1, 3))
    records = [
        order(1, purchased_at=dt.date(2026, 1, 1)),
        order(2, purchased_at=dt.date(2026, 1, 3)),
        order(3, purchased_at=None),
        order(4, purchased_at=dt.date(2025, 12, 31)),
        order(5, purchased_at=dt.date(2026, 1, 4)),
        order(6, purchased_at=dt.date(2026, 1, 1)),
        order(7, purchased_at=None),
    ]
    placed = place(
        records, attrgetter("purchased_at"), Buckets.daily(days, dt.UTC)
    )
    assert placed.undated == 2
    assert placed.inside == (
        [records[0], records[5]],
        [],
        [records[1]],
    )
