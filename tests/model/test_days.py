"""
Tests of days and moments.
"""

from __future__ import annotations

import datetime as dt
import pickle
import zoneinfo

from typing import Any, Final, cast

import attrs
import pytest

from hypothesis import assume, example, given
from hypothesis import strategies as st

import review_policy as rp

from review_policy.model.days import (
    add_days,
    check_day,
    check_moment,
    day_of,
    parse_moment,
)
from tests.strategies import given_moments, stretches, texts


DAY: Final = dt.date(2024, 2, 29)
NAIVE: Final = dt.datetime(2024, 2, 29, 12)  # noqa: DTZ001
AWARE: Final = NAIVE.replace(tzinfo=dt.UTC)
EAST: Final = dt.timezone(dt.timedelta(hours=14))
WEST: Final = dt.timezone(dt.timedelta(hours=-12))
FIRST: Final = dt.datetime(1, 1, 1, tzinfo=dt.UTC)
LAST: Final = dt.datetime(9999, 12, 31, 23, 59, tzinfo=dt.UTC)


class Nowhere(dt.tzinfo):
    """
    A zone that does not know its offset.
    """

    def utcoffset(self, _: dt.datetime | None) -> None:
        """
        Give no offset.
        """

    def dst(self, _: dt.datetime | None) -> None:
        """
        Give no summer time.
        """

    def tzname(self, _: dt.datetime | None) -> str:
        """
        Give some name.
        """
        return "nowhere"


# -- what is taken -----------------------------------------------------------


def test_a_date_is_a_day() -> None:
    """
    A date is given back as it is.
    """
    assert check_day("on", DAY) is DAY


@pytest.mark.parametrize(
    "value", [NAIVE, AWARE, "2024-02-29", None, 20240229, AWARE.time()]
)
def test_no_other_value_is_a_day(value: object) -> None:
    """
    A datetime is refused where a date is meant, though it is a subclass.
    """
    with pytest.raises(rp.InvalidTypeError) as caught:
        check_day("on", value)
    assert str(caught.value).startswith("on must be a date, not a datetime (")
    assert caught.value.given is value


@pytest.mark.parametrize("value", [DAY, AWARE, AWARE.replace(tzinfo=EAST)])
def test_dates_and_aware_datetimes_are_moments(value: rp.Moment) -> None:
    """
    A moment is given back as it is, its offset kept.
    """
    assert check_moment("at", value) is value


@pytest.mark.parametrize("value", [NAIVE, NAIVE.replace(tzinfo=Nowhere())])
def test_datetimes_without_an_offset_are_no_moments(
    value: dt.datetime,
) -> None:
    """
    A zone that knows no offset is as good as none.
    """
    with pytest.raises(rp.InvalidValueError) as caught:
        check_moment("at", value)
    assert not isinstance(caught.value, TypeError)
    assert str(caught.value).startswith(
        "at must be a date or a datetime with a time zone (got datetime."
    )


@pytest.mark.parametrize("value", [None, "2024-02-29", 0, AWARE.time()])
def test_no_other_value_is_a_moment(value: object) -> None:
    """
    What is neither date nor datetime is refused.
    """
    with pytest.raises(rp.InvalidTypeError) as caught:
        check_moment("at", value)
    assert str(caught.value) == (
        f"at must be a date or a datetime with a time zone (got {value!r})"
    )


# -- the day of a moment -----------------------------------------------------


@pytest.mark.parametrize(
    ("hour", "zone", "day"),
    [
        (12, dt.UTC, dt.date(2024, 2, 29)),
        (9, EAST, dt.date(2024, 2, 29)),
        (10, EAST, dt.date(2024, 3, 1)),
        (11, WEST, dt.date(2024, 2, 28)),
        (12, WEST, dt.date(2024, 2, 29)),
        (15, zoneinfo.ZoneInfo("Asia/Tokyo"), dt.date(2024, 3, 1)),
        (14, zoneinfo.ZoneInfo("Asia/Tokyo"), dt.date(2024, 2, 29)),
        (7, zoneinfo.ZoneInfo("America/Los_Angeles"), dt.date(2024, 2, 28)),
        (8, zoneinfo.ZoneInfo("America/Los_Angeles"), dt.date(2024, 2, 29)),
    ],
)
def test_a_moment_falls_on_the_day_of_the_zone(
    hour: int, zone: dt.tzinfo, day: dt.date
) -> None:
    """
    East of Greenwich the day begins sooner, west of it later.
    """
    assert day_of(AWARE.replace(hour=hour), zone) == day


def test_summer_time_moves_midnight() -> None:
    """
    Berlin's day begins at 22:00 UTC in summer and at 23:00 in winter.
    """
    berlin = zoneinfo.ZoneInfo("Europe/Berlin")
    summer = dt.datetime(2024, 6, 30, 22, tzinfo=dt.UTC)
    winter = dt.datetime(2024, 12, 31, 22, tzinfo=dt.UTC)
    assert day_of(summer, berlin) == dt.date(2024, 7, 1)
    assert day_of(winter, berlin) == dt.date(2024, 12, 31)


@given(st.dates(), st.sampled_from((dt.UTC, EAST, WEST)))
def test_a_date_is_the_same_in_every_zone(
    day: dt.date, zone: dt.tzinfo
) -> None:
    """
    Where only the day is known, no zone changes it.
    """
    assert day_of(day, zone) is day


@given(given_moments(), st.sampled_from((dt.UTC, EAST, WEST)))
def test_days_differ_by_one_at_most(
    moment: rp.Moment, zone: dt.tzinfo
) -> None:
    """
    The day in a zone is a date, next to the day in UTC.
    """
    found = check_day("found", day_of(moment, zone))
    assert abs(found - day_of(moment, dt.UTC)) <= dt.timedelta(days=1)


@pytest.mark.parametrize(
    ("moment", "zone"),
    [
        (LAST, EAST),
        (FIRST, WEST),
        (LAST.replace(tzinfo=WEST), dt.UTC),
        (FIRST.replace(tzinfo=EAST), dt.UTC),
        (LAST, zoneinfo.ZoneInfo("Asia/Tokyo")),
        (FIRST, zoneinfo.ZoneInfo("America/New_York")),
    ],
)
def test_ends_of_the_calendar_have_a_day(
    moment: dt.datetime, zone: dt.tzinfo
) -> None:
    """
    Where the zone's day lies beyond the calendar, the moment's own day is it.
    """
    assert day_of(moment, zone) == moment.date()


# -- reading -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2024-02-29", DAY),
        ("2024-02-29T12:00Z", AWARE),
        ("2024-02-29T12:00:00Z", AWARE),
        ("2024-02-29T12:00:00.000Z", AWARE),
        ("2024-02-29T12:00:00+00:00", AWARE),
        ("2024-02-29T21:00:00+09:00", AWARE),
        ("2024-02-28T22:00:00-14:00", AWARE),
        ("20240229T120000Z", AWARE),
        (
            "2024-02-29T12:00:00.123456Z",
            AWARE.replace(microsecond=123456),
        ),
        (
            "2024-02-29T24:00:00Z",
            dt.datetime(2024, 3, 1, tzinfo=dt.UTC),
        ),
    ],
)
def test_iso_8601_is_read(text: str, moment: rp.Moment) -> None:
    """
    A date is a date, and a time with an offset is a moment in UTC.
    """
    found = parse_moment("at", text)
    assert found == moment
    assert type(found) is type(moment)
    if isinstance(found, dt.datetime):
        assert found.tzinfo is dt.UTC


@pytest.mark.parametrize(
    "text",
    [
        "",
        "yesterday",
        "29.02.2024",
        "2023-02-29",
        "2024-02-30",
        "2024-13-01",
        "2024-02-29 noon",
        "2024-02-29T25:00Z",
        "2024-02-29T12:00+24:00",
        "9999-12-31T24:00Z",
        "２０２４-02-29",
        "2024-02-29\x00",
        "\ud800",
    ],
)
def test_other_texts_are_refused(text: str) -> None:
    """
    Days that do not exist and other ways of writing are refused.
    """
    with pytest.raises(rp.InvalidValueError) as caught:
        parse_moment("at", text)
    assert str(caught.value) == (
        f"at must be an ISO 8601 date, or date and time (got {text!r})"
    )


@pytest.mark.parametrize(
    "text", ["2024", "2024-02", "20240229", "2024-02-29T12:00"]
)
def test_times_without_an_offset_are_refused(text: str) -> None:
    """
    A time of day is no moment before an offset says where.
    """
    with pytest.raises(rp.InvalidValueError) as caught:
        parse_moment("at", text)
    assert str(caught.value).startswith(
        "at must be a date or a datetime with a time zone (got "
    )


@pytest.mark.parametrize(
    "text", ["0001-01-01T00:00+14:00", "9999-12-31T23:59-01:00"]
)
def test_moments_beyond_the_calendar_are_refused(text: str) -> None:
    """
    A moment that UTC cannot show is refused like any other text.
    """
    with pytest.raises(rp.InvalidValueError):
        parse_moment("at", text)


@given(given_moments())
def test_what_is_written_can_be_read(moment: rp.Moment) -> None:
    """
    The ISO 8601 text of a moment leads back to it.
    """
    assert parse_moment("at", moment.isoformat()) == moment


@given(
    st.one_of(
        texts(),
        st.text("0123456789-:TZW+., ", max_size=30),
        st.from_regex(r"\d{4}-\d\d-\d\dT\d\d:\d\d[+-]\d\d:\d\d"),
    )
)
@example("2024-W09-4")
def test_no_text_brings_another_error(text: str) -> None:
    """
    Any text is a moment or is refused.
    """
    try:
        moment = parse_moment("at", text)
    except rp.InvalidValueError:
        return
    assert check_moment("at", moment) is moment


# -- counting ----------------------------------------------------------------


@pytest.mark.parametrize(
    ("day", "days", "later"),
    [
        (dt.date(2024, 2, 28), 1, dt.date(2024, 2, 29)),
        (dt.date(2023, 2, 28), 1, dt.date(2023, 3, 1)),
        (dt.date(2024, 2, 29), 365, dt.date(2025, 2, 28)),
        (dt.date(2024, 2, 29), 366, dt.date(2025, 3, 1)),
        (dt.date(2024, 12, 31), 1, dt.date(2025, 1, 1)),
        (dt.date(2024, 12, 1), 90, dt.date(2025, 3, 1)),
        (dt.date(2023, 12, 1), 90, dt.date(2024, 2, 29)),
        (dt.date(2024, 1, 1), 0, dt.date(2024, 1, 1)),
        (dt.date(9999, 12, 30), 1, dt.date.max),
        (dt.date(9999, 12, 31), 1, None),
        (dt.date(9999, 12, 31), 10**12, None),
        (dt.date(1, 1, 1), -1, None),
    ],
)
def test_days_are_added(
    day: dt.date, days: int, later: dt.date | None
) -> None:
    """
    Leap days and year ends count; beyond the calendar there is no day.
    """
    assert add_days(day, days) == later


@given(st.dates(), st.integers(-4_000_000, 4_000_000))
def test_counting_back_leads_back(day: dt.date, days: int) -> None:
    """
    What was added can be taken off, unless the calendar ended.
    """
    later = add_days(day, days)
    assume(later is not None)
    assert later is not None
    assert (later - day).days == days
    assert add_days(later, -days) == day


# -- stretches ---------------------------------------------------------------


@given(stretches(), st.dates())
def test_a_stretch_holds_both_ends(stretch: rp.Days, day: dt.date) -> None:
    """
    A day is in it if it is neither before the first nor after the last.
    """
    assert stretch.first in stretch
    assert stretch.last in stretch
    assert (day in stretch) is (
        not day < stretch.first and not day > stretch.last
    )


@given(stretches())
def test_a_stretch_holds_neither_neighbour(stretch: rp.Days) -> None:
    """
    The day before the first and the day after the last are outside.
    """
    before = add_days(stretch.first, -1)
    after = add_days(stretch.last, 1)
    assert before is None or before not in stretch
    assert after is None or after not in stretch


def test_a_stretch_may_be_one_day() -> None:
    """
    First and last may be the same day, and it shows as both.
    """
    assert str(rp.Days(DAY, DAY)) == "2024-02-29 to 2024-02-29"
    assert repr(rp.Days(DAY, DAY)) == (
        "Days(first=datetime.date(2024, 2, 29), "
        "last=datetime.date(2024, 2, 29))"
    )


def test_a_stretch_does_not_run_backwards() -> None:
    """
    The last day is not before the first.
    """
    with pytest.raises(rp.InvalidValueError) as caught:
        rp.Days(DAY, dt.date(2024, 2, 28))
    assert str(caught.value) == (
        "last must not lie before first 2024-02-29 "
        "(got datetime.date(2024, 2, 28))"
    )


@pytest.mark.parametrize("wrong", [NAIVE, AWARE, "2024-02-29", None, 5])
def test_a_stretch_is_of_dates(wrong: object) -> None:
    """
    Neither end may be anything but a date.
    """
    for name, ends in (("first", (wrong, DAY)), ("last", (DAY, wrong))):
        with pytest.raises(rp.InvalidTypeError) as caught:
            rp.Days(*cast("Any", ends))
        assert str(caught.value).startswith(
            f"{name} must be a date, not a datetime (got "
        )


@given(stretches())
def test_stretches_are_values(stretch: rp.Days) -> None:
    """
    A stretch hashes, pickles, compares by value, and stays as it is.
    """
    again = pickle.loads(pickle.dumps(stretch))
    assert {stretch, again} == {stretch}
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        stretch.first = DAY  # type: ignore[misc]
