"""
Orders with negative feedback, a claim or a chargeback, among all orders.
"""

from __future__ import annotations

from typing import Final

from review_policy import citations as cite
from review_policy.health._book import Book
from review_policy.health._buckets import Buckets
from review_policy.health._defects import PARTS, tallies
from review_policy.health._metric import Metric
from review_policy.health._tally import Tallies
from review_policy.model.ledger import RecordKind
from review_policy.parameters.health import (
    DEFECTS_UNUSED_BEFORE,
    ORDER_DEFECT_RATE_ENFORCEMENT,
    ORDER_DEFECT_RATE_LAG,
    ORDER_DEFECT_RATE_SANCTION,
    ORDER_DEFECT_RATE_TARGET,
    ORDER_DEFECT_RATE_WINDOW,
)


def count(book: Book, buckets: Buckets) -> Tallies:
    """
    Count the orders with one or more of the three defects.
    """
    return tallies(book, buckets, PARTS)


METRIC: Final = Metric(
    name="order-defect-rate",
    title="Order defect rate",
    formula=(
        "Orders with one or more defects, out of all orders of the period; "
        "one order counts once, however many defects it has"
    ),
    is_defect_rate=True,
    counts="orders",
    kept_over="own shipping and Amazon's, each apart",
    apart_by="order.fulfillment",
    needs=(
        RecordKind.ORDERS,
        RecordKind.FEEDBACK,
        RecordKind.CLAIMS,
        RecordKind.CHARGEBACKS,
    ),
    placed_by="order.purchased_at",
    limits=(
        "Whether Amazon counts pending, cancelled and replacement orders is "
        "not published; here all but pending ones count."
    ),
    sources=(cite.ODR_US, cite.ODR_SA),
    target=ORDER_DEFECT_RATE_TARGET,
    sanction=ORDER_DEFECT_RATE_SANCTION,
    window=ORDER_DEFECT_RATE_WINDOW,
    lag=ORDER_DEFECT_RATE_LAG,
    enforcement=ORDER_DEFECT_RATE_ENFORCEMENT,
    others=(DEFECTS_UNUSED_BEFORE,),
    count=count,
)
