"""
Orders with a chargeback about service, among all orders.
"""

from __future__ import annotations

from typing import Final

from review_policy import citations as cite
from review_policy.health._book import Book
from review_policy.health._buckets import Buckets
from review_policy.health._defects import chargebacks, tallies
from review_policy.health._metric import Metric
from review_policy.health._tally import Tallies
from review_policy.model.ledger import RecordKind
from review_policy.parameters.health import (
    ORDER_DEFECT_RATE_LAG,
    ORDER_DEFECT_RATE_WINDOW,
)


def count(book: Book, buckets: Buckets) -> Tallies:
    """
    Count the orders with this defect alone.
    """
    part = (RecordKind.CHARGEBACKS, chargebacks)
    return tallies(book, buckets, (part,))


METRIC: Final = Metric(
    name="chargeback-rate",
    title="Chargeback rate",
    formula=(
        "Orders with a chargeback about service, out of all orders of the "
        "period"
    ),
    is_defect_rate=True,
    counts="orders",
    kept_over="own shipping and Amazon's, each apart",
    apart_by="order.fulfillment",
    needs=(RecordKind.ORDERS, RecordKind.CHARGEBACKS),
    placed_by="order.purchased_at",
    limits=("Chargebacks for payment fraud are Amazon's and do not count."),
    sources=(cite.CHARGEBACK_US,),
    window=ORDER_DEFECT_RATE_WINDOW,
    lag=ORDER_DEFECT_RATE_LAG,
    part_of="order-defect-rate",
    count=count,
)
