"""
Orders with a claim that counts, among all orders.
"""

from __future__ import annotations

from typing import Final

from review_policy import citations as cite
from review_policy.health._book import Book
from review_policy.health._buckets import Buckets
from review_policy.health._defects import claims, tallies
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
    part = (RecordKind.CLAIMS, claims)
    return tallies(book, buckets, (part,))


METRIC: Final = Metric(
    name="a-to-z-claim-rate",
    title="A-to-z claim rate",
    formula=(
        "Orders with an A-to-z claim that counts, out of all orders of the "
        "period"
    ),
    is_defect_rate=True,
    counts="orders",
    kept_over="own shipping and Amazon's, each apart",
    apart_by="order.fulfillment",
    needs=(RecordKind.ORDERS, RecordKind.CLAIMS),
    placed_by="order.purchased_at",
    limits=(
        "Amazon's own list of claims that do not count was not read whole; "
        "undecided claims are listed apart."
    ),
    sources=(cite.CLAIM_US, cite.CLAIM_MODERATOR, cite.CLAIM_BUY_SHIPPING),
    window=ORDER_DEFECT_RATE_WINDOW,
    lag=ORDER_DEFECT_RATE_LAG,
    part_of="order-defect-rate",
    count=count,
)
