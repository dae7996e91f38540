"""
By when a business buyer's invoice is to be provided.
"""

from __future__ import annotations

import datetime as dt

from typing import Final

from attrs import evolve

from review_policy.model.days import add_days
from review_policy.model.order import Order
from review_policy.parameters.orders import INVOICE_WITHIN
from review_policy.reasons import Reason, ReasonCode
from review_policy.windows._judged import Judged
from review_policy.windows._window import (
    Setting,
    Window,
    anchor_day,
    beyond_calendar,
)


SATURDAY: Final = 5
"""The first day of the week, counted from Monday, that is no working day."""


def window(order: Order | None, setting: Setting) -> Window:
    """
    Give the days from the shipment of *order* until its invoice is due.

    Monday to Friday are working days, whatever the holidays; only orders of
    business buyers need one.
    """
    shipped = anchor_day(None if order is None else order.shipped_at, setting)
    is_business = None if order is None else order.is_business
    missing = [
        name
        for name, value in (
            ("order.is_business", is_business),
            ("order.shipped_at", shipped),
        )
        if value is None
    ]
    judged = Judged.of(INVOICE_WITHIN, setting)
    revision = judged.revision
    found = Window(
        name="provide-invoice",
        on=setting.on,
        first=shipped,
        last=None,
        counted_from="order.shipped_at",
        anchor=shipped,
        missing=tuple(missing) if judged.basis else (),
        basis=judged.basis,
        confidence=None if revision is None else revision.confidence,
        sources=() if revision is None else (revision.source,),
        reasons=judged.reasons,
    )
    if is_business is False:
        reason = Reason.of(
            ReasonCode.CIRCUMSTANCE_NOT_MET, fact="the buyer is no business"
        )
        return evolve(found, first=None, missing=(), reasons=(reason,))
    days = judged.days
    if missing or shipped is None or days is None:
        return found
    last = due_day(shipped, days)
    if last is None:
        reason = beyond_calendar(dt.timedelta(days=days))
        return evolve(found, reasons=(*found.reasons, reason))
    return evolve(found, last=last)


def due_day(shipped: dt.date, within: int) -> dt.date | None:
    """
    Give the working day, so many after *shipped*, on which it is due.

    None beyond the calendar.
    """
    day = shipped
    while within:
        following = add_days(day, 1)
        if following is None:
            return None
        day = following
        within -= day.weekday() < SATURDAY
    return day
