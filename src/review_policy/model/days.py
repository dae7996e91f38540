"""
Days and moments: what is taken, and how a moment becomes a day.

This module is the only one that uses dateutil.
"""

from __future__ import annotations

import datetime as dt
import re

from typing import Final

from attrs import frozen
from dateutil.parser import isoparse

from review_policy.exceptions import InvalidTypeError, InvalidValueError


_DATE: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")

Moment = dt.datetime | dt.date
"""An aware datetime, or a date where only the day is known."""


def check_day(what: str, value: object) -> dt.date:
    """
    Give *value* back if it is a date and no datetime.
    """
    if isinstance(value, dt.datetime) or not isinstance(value, dt.date):
        raise InvalidTypeError(what, "be a date, not a datetime", value)
    return value


def check_moment(what: str, value: object) -> Moment:
    """
    Give *value* back if it is an aware datetime or a date.
    """
    if isinstance(value, dt.datetime):
        if value.utcoffset() is None:
            must = "be a date or a datetime with a time zone"
            raise InvalidValueError(what, must, value)
        return value
    if isinstance(value, dt.date):
        return value
    raise InvalidTypeError(
        what, "be a date or a datetime with a time zone", value
    )


def day_of(moment: Moment, zone: dt.tzinfo) -> dt.date:
    """
    Give the day on which *moment* falls in *zone*.

    A date stays as it is.
    """
    if not isinstance(moment, dt.datetime):
        return moment
    try:
        return moment.astimezone(zone).date()
    except OverflowError:
        return moment.date()


def parse_moment(what: str, text: str) -> Moment:
    """
    Read an ISO 8601 date, or date and time with an offset.

    >>> parse_moment("purchased_at", "2026-11-01T08:00Z")
    datetime.datetime(2026, 11, 1, 8, 0, tzinfo=datetime.timezone.utc)
    """
    try:
        if _DATE.fullmatch(text):
            return dt.date.fromisoformat(text)
        try:
            # Offsets of seconds, as before 1900, are read here alone.
            moment = dt.datetime.fromisoformat(text)
        except ValueError:
            moment = isoparse(text)
        if moment.utcoffset() is not None:
            moment = moment.astimezone(dt.UTC)
    except (ValueError, OverflowError):
        must = "be an ISO 8601 date, or date and time"
        raise InvalidValueError(what, must, text) from None
    return check_moment(what, moment)


def add_days(day: dt.date, days: int) -> dt.date | None:
    """
    Give the day *days* later, or None beyond the calendar.
    """
    try:
        return day + dt.timedelta(days=days)
    except OverflowError:
        return None


@frozen
class Days:
    """
    A stretch of days, both ends included.
    """

    first: dt.date
    last: dt.date

    def __attrs_post_init__(self) -> None:
        check_day("first", self.first)
        check_day("last", self.last)
        if self.last < self.first:
            must = f"not lie before first {self.first}"
            raise InvalidValueError("last", must, self.last)

    def __contains__(self, day: dt.date) -> bool:
        return self.first <= day <= self.last

    def __str__(self) -> str:
        return f"{self.first} to {self.last}"


def start_of(day: dt.date, zone: dt.tzinfo) -> dt.datetime:
    """
    Give the moment at which *day* begins in *zone*, in UTC.

    Where clocks go forward at midnight, the day begins an hour into it; where
    they go back over midnight, its second beginning is taken.
    The calendar's ends stand for days beyond them.

    >>> from zoneinfo import ZoneInfo
    >>> start_of(dt.date(2026, 7, 1), ZoneInfo("Europe/Berlin"))
    datetime.datetime(2026, 6, 30, 22, 0, tzinfo=datetime.timezone.utc)
    """
    midnight = dt.datetime.combine(day, dt.time(), zone)
    try:
        start = midnight.astimezone(dt.UTC)
        again = midnight.replace(fold=1).astimezone(dt.UTC)
    except OverflowError:
        return midnight.replace(tzinfo=dt.UTC)
    # In a gap the second reading lies before the first, and is none.
    return max(start, again)
