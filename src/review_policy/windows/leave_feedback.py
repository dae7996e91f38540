"""
When the buyer may leave feedback on an order.
"""

from __future__ import annotations

import datetime as dt

from attrs import evolve

from review_policy.model.days import add_days
from review_policy.model.order import Order
from review_policy.parameters.feedback import (
    LEAVE_CLOSES_AFTER,
    LEAVE_OPENS_AFTER,
)
from review_policy.windows._window import (
    Setting,
    Window,
    assumption_used,
    beyond_calendar,
    closing_window,
    unanswered,
)


def window(order: Order | None, setting: Setting) -> Window:
    """
    Give the days on which the buyer of *order* may leave feedback.

    Both ends are counted from the day of the order, which stands for its
    confirmation.
    """
    closing = closing_window(
        "leave-feedback",
        LEAVE_CLOSES_AFTER,
        None if order is None else order.purchased_at,
        setting,
        counted_from="order.purchased_at",
    )
    day = closing.anchor
    if day is None:
        return closing
    assumed = setting.assumed(LEAVE_OPENS_AFTER)
    if assumed is not None:
        reasons = (*closing.reasons, assumption_used(assumed))
        closing = evolve(closing, reasons=reasons)
        return _opened_after(closing, day, assumed.value)
    opening = LEAVE_OPENS_AFTER.answer(day, setting.marketplace)
    revision = opening.revision
    if opening.value is None or revision is None:
        reason = unanswered(LEAVE_OPENS_AFTER.name, opening)
        return evolve(closing, first=None, reasons=(*closing.reasons, reason))
    closing = evolve(closing, sources=(*closing.sources, revision.source))
    return _opened_after(closing, day, opening.value)


def _opened_after(window: Window, day: dt.date, time: dt.timedelta) -> Window:
    """
    Open *window* a time after *day*; beyond the calendar it never opens.
    """
    first = add_days(day, time.days)
    if first is None:
        reasons = (*window.reasons, beyond_calendar(time))
        return evolve(window, first=None, last=None, reasons=reasons)
    return evolve(window, first=first)
