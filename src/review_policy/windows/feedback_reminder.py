"""
By when Amazon reminds the buyer of an order to leave feedback.
"""

from __future__ import annotations

from attrs import evolve

from review_policy.model.order import Order
from review_policy.parameters.orders import (
    REMINDER_AFTER_DELIVERY,
    REMINDER_AFTER_ORDER,
)
from review_policy.reasons import Reason, ReasonCode
from review_policy.windows._window import (
    Setting,
    Window,
    anchor_day,
    closing_window,
    unanswered,
)


def window(order: Order | None, setting: Setting) -> Window:
    """
    Give the days within which Amazon reminds the buyer of *order*.

    They end a time after the latest promised delivery or after the order,
    whichever comes first.
    """
    ordered = None if order is None else order.purchased_at
    promised = None if order is None else order.deliver_by
    by_order = closing_window(
        "feedback-reminder",
        REMINDER_AFTER_ORDER,
        ordered,
        setting,
        counted_from="order.purchased_at",
    )
    by_delivery = closing_window(
        "feedback-reminder",
        REMINDER_AFTER_DELIVERY,
        promised,
        setting,
        counted_from="order.deliver_by",
    )
    known = [each for each in (by_order, by_delivery) if each.last is not None]
    if not known:
        return _unknown(
            by_order if ordered is not None else by_delivery, setting
        )
    found = min(known, key=lambda each: each.last or each.on)
    reasons = found.reasons
    if len(known) == 1:
        lacking = by_delivery if found is by_order else by_order
        reasons += tuple(
            Reason.of(ReasonCode.FACT_MISSING, fact=each)
            for each in lacking.missing
        )
    day = anchor_day(ordered, setting)
    return Window(
        name=found.name,
        on=setting.on,
        first=day,
        last=found.last,
        counted_from=found.counted_from,
        anchor=day or found.anchor,
        basis=found.basis,
        confidence=found.confidence,
        sources=found.sources,
        reasons=reasons,
    )


def _unknown(window: Window, setting: Setting) -> Window:
    """
    Say that no source shows a reminder in the store, whatever is missing.
    """
    answer = REMINDER_AFTER_ORDER.answer(setting.on, setting.marketplace)
    if answer.value is not None:
        return window
    reason = unanswered(REMINDER_AFTER_ORDER.name, answer)
    return evolve(window, missing=(), first=None, reasons=(reason,))
