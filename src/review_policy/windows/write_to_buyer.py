"""
When a seller may write to the buyer of an order unasked.
"""

from __future__ import annotations

import datetime as dt

from attrs import evolve

from review_policy.model.days import add_days
from review_policy.model.order import Order
from review_policy.parameters.orders import WRITE_WITHIN
from review_policy.reasons import Reason, ReasonCode
from review_policy.windows._window import (
    Setting,
    Window,
    anchor_day,
    closing_window,
)


def window(order: Order | None, setting: Setting) -> Window:
    """
    Give the days on which the buyer of *order* may be written to unasked.

    They end a time after the delivery, which stands for the completion of the
    order; guides that count from the order are named in `reasons`.
    """
    found = closing_window(
        "write-to-buyer",
        WRITE_WITHIN,
        None if order is None else order.delivered_at,
        setting,
        counted_from="order.delivered_at",
    )
    ordered = anchor_day(
        None if order is None else order.purchased_at, setting
    )
    # Nothing says that a seller has to wait for the delivery.
    found = evolve(found, first=ordered, anchor=ordered)
    answer = WRITE_WITHIN.answer(ordered or setting.on, setting.marketplace)
    if ordered is None or answer.value is None or answer.revision is None:
        return found
    rivals = tuple(
        _rival(ordered, answer.value, each.source.key)
        for each in answer.revision.rivals
    )
    return evolve(found, reasons=(*found.reasons, *rivals))


def _rival(ordered: dt.date, time: dt.timedelta, source: str) -> Reason:
    return Reason.of(
        ReasonCode.RIVAL_ANCHOR,
        anchor="order.purchased_at",
        last=add_days(ordered, time.days),
        source=source,
    )
