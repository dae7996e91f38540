"""
Until when an order can be confirmed before Amazon cancels it.
"""

from __future__ import annotations

import datetime as dt

from attrs import evolve

from review_policy.model.days import add_days
from review_policy.model.order import Order
from review_policy.parameters.orders import CANCELLED_AFTER
from review_policy.windows._judged import Judged
from review_policy.windows._window import (
    Setting,
    Window,
    anchor_day,
    beyond_calendar,
)


def window(order: Order | None, setting: Setting) -> Window:
    """
    Give the days after the expected ship date on which *order* still stands.

    From the next day on Amazon cancels it, which counts against the seller.
    """
    day = anchor_day(None if order is None else order.ship_by, setting)
    judged = Judged.of(CANCELLED_AFTER, setting)
    revision = judged.revision
    found = Window(
        name="automatic-cancellation",
        on=setting.on,
        first=day,
        last=None,
        counted_from="order.ship_by",
        anchor=day,
        missing=("order.ship_by",) if day is None and judged.basis else (),
        basis=judged.basis,
        confidence=None if revision is None else revision.confidence,
        sources=() if revision is None else (revision.source,),
        reasons=judged.reasons,
    )
    days = judged.days
    if day is None or days is None:
        return found
    last = add_days(day, days)
    if last is None:
        reason = beyond_calendar(dt.timedelta(days=days))
        return evolve(found, reasons=(*found.reasons, reason))
    return evolve(found, last=last)
