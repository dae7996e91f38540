"""
By when the shipment of an order is to be confirmed.
"""

from __future__ import annotations

from review_policy.model.order import Order
from review_policy.parameters.health import LATE_SHIPMENT_RATE_TARGET
from review_policy.windows._judged import Judged
from review_policy.windows._window import Setting, Window, anchor_day


def window(order: Order | None, setting: Setting) -> Window:
    """
    Give the days from *order* to its expected ship date.

    What is confirmed later counts as a late shipment.
    """
    ordered = anchor_day(
        None if order is None else order.purchased_at, setting
    )
    last = anchor_day(None if order is None else order.ship_by, setting)
    judged = Judged.of(LATE_SHIPMENT_RATE_TARGET, setting)
    revision = judged.revision
    return Window(
        name="confirm-shipment",
        on=setting.on,
        first=ordered,
        last=last,
        counted_from="order.ship_by",
        anchor=ordered,
        missing=("order.ship_by",) if last is None else (),
        basis=judged.basis,
        confidence=None if revision is None else revision.confidence,
        sources=() if revision is None else (revision.source,),
        reasons=judged.reasons,
    )
