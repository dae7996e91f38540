"""
When the buyer may leave feedback on an order.
"""

from __future__ import annotations

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
        return evolve(
            closing,
            first=add_days(day, assumed.value.days),
            reasons=(*closing.reasons, assumption_used(assumed)),
        )
    opening = LEAVE_OPENS_AFTER.answer(day, setting.marketplace)
    revision = opening.revision
    if opening.value is None or revision is None:
        reason = unanswered(LEAVE_OPENS_AFTER.name, opening)
        return evolve(closing, first=None, reasons=(*closing.reasons, reason))
    return evolve(
        closing,
        first=add_days(day, opening.value.days),
        sources=(*closing.sources, revision.source),
    )
