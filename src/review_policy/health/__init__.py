"""
The rates that Amazon keeps of an account, one a file.
"""

from __future__ import annotations

from typing import Final

from review_policy.health import (
    a_to_z_claim_rate,
    cancellation_rate,
    chargeback_rate,
    contact_response_rate,
    customer_service_dissatisfaction_rate,
    invoice_defect_rate,
    late_shipment_rate_10,
    late_shipment_rate_30,
    ncx_rate,
    negative_feedback_rate,
    on_time_delivery_rate,
    order_defect_rate,
    refund_rate,
    return_dissatisfaction_rate,
    valid_tracking_rate,
)
from review_policy.health._metric import Metric


METRICS: Final[tuple[Metric, ...]] = (
    order_defect_rate.METRIC,
    negative_feedback_rate.METRIC,
    a_to_z_claim_rate.METRIC,
    chargeback_rate.METRIC,
    late_shipment_rate_10.METRIC,
    late_shipment_rate_30.METRIC,
    cancellation_rate.METRIC,
    valid_tracking_rate.METRIC,
    on_time_delivery_rate.METRIC,
    invoice_defect_rate.METRIC,
    return_dissatisfaction_rate.METRIC,
    customer_service_dissatisfaction_rate.METRIC,
    contact_response_rate.METRIC,
    refund_rate.METRIC,
    ncx_rate.METRIC,
)
"""All of them, in the order in which a page lists them."""
