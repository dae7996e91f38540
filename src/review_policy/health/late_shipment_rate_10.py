"""
Orders confirmed late, among the orders of ten days.
"""

from __future__ import annotations

from typing import Final

from review_policy import citations as cite
from review_policy.health._late_shipment import count
from review_policy.health._metric import Metric
from review_policy.model.ledger import RecordKind
from review_policy.parameters.health import (
    DEFECTS_UNUSED_BEFORE,
    LATE_SHIPMENT_RATE_ENFORCEMENT,
    LATE_SHIPMENT_RATE_LAG,
    LATE_SHIPMENT_RATE_SANCTION,
    LATE_SHIPMENT_RATE_SHORT_WINDOW,
    LATE_SHIPMENT_RATE_TARGET,
)


METRIC: Final = Metric(
    name="late-shipment-rate-10",
    title="Late shipment rate over 10 days",
    formula=(
        "Orders confirmed as shipped after their expected ship date, out of "
        "all orders of the period"
    ),
    is_defect_rate=True,
    counts="orders",
    kept_over="own shipping",
    needs=(RecordKind.ORDERS,),
    placed_by="order.purchased_at",
    limits=(
        "The confirmation counts, not the carrier's scan. Amazon moves the "
        "expected date for national holidays; that date is taken as given."
    ),
    sources=(cite.LATE_SHIPMENT_AU,),
    target=LATE_SHIPMENT_RATE_TARGET,
    sanction=LATE_SHIPMENT_RATE_SANCTION,
    window=LATE_SHIPMENT_RATE_SHORT_WINDOW,
    lag=LATE_SHIPMENT_RATE_LAG,
    enforcement=LATE_SHIPMENT_RATE_ENFORCEMENT,
    others=(DEFECTS_UNUSED_BEFORE,),
    is_placing_assumed=True,
    count=count,
)
