"""
By when a business buyer's invoice is to be provided.
"""

from __future__ import annotations

import datetime as dt


SATURDAY = 5


def due_day(shipped: dt.date, within: int) -> dt.date:
    """
    Give the working day, so many after *shipped*, on which it is due.

    Monday to Friday are working days, whatever the holidays.
    """
    day = shipped
    while within:
        day += dt.timedelta(days=1)
        within -= day.weekday() < SATURDAY
    return day
