"""
Whether something came in time, as far as days and hours tell.
"""

from __future__ import annotations

import datetime as dt

from review_policy.model.days import Moment, day_of, start_of


DAY = dt.timedelta(days=1)


def within(
    anchor: Moment, moment: Moment, time: dt.timedelta, zone: dt.tzinfo
) -> bool | None:
    """
    Whether *moment* came no more than *time* after *anchor*.

    None where only days are known and the hour would decide.
    """
    if isinstance(anchor, dt.datetime) and isinstance(moment, dt.datetime):
        return moment - anchor <= time
    days = (day_of(moment, zone) - day_of(anchor, zone)).days
    if (days + 1) * DAY <= time:
        return True
    return False if (days - 1) * DAY >= time else None


def is_over(
    anchor: Moment, time: dt.timedelta, on: dt.date, zone: dt.tzinfo
) -> bool:
    """
    Whether *time* after *anchor* was over when the day *on* began.
    """
    if isinstance(anchor, dt.datetime):
        return start_of(on, zone) - anchor >= time
    return ((on - anchor).days - 1) * DAY >= time


def moment_of(moment: Moment, zone: dt.tzinfo) -> dt.datetime:
    """
    Give *moment* for sorting; a day stands for its beginning.
    """
    if isinstance(moment, dt.datetime):
        return moment
    return start_of(moment, zone)
