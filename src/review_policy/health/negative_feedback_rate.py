"""
Orders with feedback of one or two stars, among all orders.
"""

from __future__ import annotations

from typing import Final

from review_policy import citations as cite
from review_policy.health._book import Book
from review_policy.health._buckets import Buckets
from review_policy.health._defects import negative_feedback, tallies
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
    part = (RecordKind.FEEDBACK, negative_feedback)
    return tallies(book, buckets, (part,))


METRIC: Final = Metric(
    name="negative-feedback-rate",
    title="Negative feedback rate",
    formula=(
        "Orders with feedback of one or two stars that still stands, out of "
        "all orders of the period"
    ),
    is_defect_rate=True,
    counts="orders",
    kept_over="own shipping and Amazon's, each apart",
    apart_by="order.fulfillment",
    needs=(RecordKind.ORDERS, RecordKind.FEEDBACK),
    placed_by="order.purchased_at",
    limits=(
        "It goes by the day of the order; the share of negative feedback "
        "that buyers see goes by the day on which it was left, and is "
        "another figure."
    ),
    sources=(cite.ODR_US, cite.FEEDBACK_SCORE_US),
    window=ORDER_DEFECT_RATE_WINDOW,
    lag=ORDER_DEFECT_RATE_LAG,
    part_of="order-defect-rate",
    count=count,
)
