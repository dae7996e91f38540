"""
On which days an order counts in the order defect rate.
"""

from __future__ import annotations

import datetime as dt

from attrs import evolve

from review_policy.model.days import add_days
from review_policy.model.order import Order
from review_policy.parameters.health import (
    ORDER_DEFECT_RATE_LAG,
    ORDER_DEFECT_RATE_WINDOW,
)
from review_policy.windows._judged import Judged
from review_policy.windows._window import (
    Setting,
    Window,
    anchor_day,
    beyond_calendar,
)


def window(order: Order | None, setting: Setting) -> Window:
    """
    Give the days on which the rate covers *order*, counted from its purchase.

    A defect weighs on these days alone, however early or late it came.
    """
    day = anchor_day(None if order is None else order.purchased_at, setting)
    lag = Judged.of(ORDER_DEFECT_RATE_LAG, setting)
    length = Judged.of(ORDER_DEFECT_RATE_WINDOW, setting)
    # The lag is the weaker of the two, so the whole is no surer than it.
    revision = lag.revision
    found = Window(
        name="count-as-defect",
        on=setting.on,
        first=None,
        last=None,
        counted_from="order.purchased_at",
        anchor=day,
        missing=("order.purchased_at",) if day is None else (),
        basis=lag.basis,
        confidence=None if revision is None else revision.confidence,
        sources=tuple(
            each.revision.source
            for each in (lag, length)
            if each.revision is not None
        ),
        reasons=(*lag.reasons, *length.reasons),
    )
    wait, days = lag.days, length.days
    if day is None or wait is None or days is None:
        return found
    first, last = add_days(day, wait), add_days(day, wait + days - 1)
    if first is None or last is None:
        reason = beyond_calendar(dt.timedelta(days=wait + days))
        return evolve(found, reasons=(*found.reasons, reason))
    return evolve(found, first=first, last=last)
