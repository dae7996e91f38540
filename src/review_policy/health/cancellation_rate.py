"""
Orders that the seller or Amazon cancelled before shipping, among all orders.
"""

from __future__ import annotations

from typing import Final

from review_policy import citations as cite
from review_policy.health._book import Book
from review_policy.health._buckets import Buckets
from review_policy.health._metric import Metric
from review_policy.health._tally import Tallies
from review_policy.health._units import last_day, order_units
from review_policy.model.ledger import RecordKind
from review_policy.model.not_given import NotGiven
from review_policy.model.order import CancelledBy, Order, OrderStatus
from review_policy.parameters.health import (
    CANCELLATION_RATE_ENFORCEMENT,
    CANCELLATION_RATE_LAG,
    CANCELLATION_RATE_SANCTION,
    CANCELLATION_RATE_TARGET,
    CANCELLATION_RATE_WINDOW,
    DEFECTS_UNUSED_BEFORE,
)


def count(book: Book, buckets: Buckets) -> Tallies:
    """
    Count the orders cancelled by the seller, or by Amazon for want of it.

    What the buyer asked for does not count.
    Without a list of cancellations the orders themselves tell, where their
    status is known.
    """
    given = book.ledger.cancellations
    listed = () if isinstance(given, NotGiven) else given
    by: dict[str, set[CancelledBy | None]] = {}
    for each in listed:
        by.setdefault(each.order_id, set()).add(each.by)
    gaps = tuple(
        book.gaps(
            (RecordKind.CANCELLATIONS,), buckets.days[0], last_day(buckets)
        )
    )

    def is_cancelled(order: Order) -> bool | None:
        who = by.get(order.id, set())
        if order.cancelled_by is not None:
            who = who | {order.cancelled_by}
        if not who.isdisjoint({CancelledBy.SELLER, CancelledBy.AMAZON}):
            return True
        if None in who:
            return None
        if who:
            return False
        if order.status is OrderStatus.CANCELLED:
            return None
        return None if order.status is None and gaps else False

    return order_units(
        book,
        buckets,
        is_cancelled,
        "order.cancelled_by",
        own_shipping=True,
    )


METRIC: Final = Metric(
    name="cancellation-rate",
    title="Cancellation rate before fulfilment",
    formula=(
        "Orders cancelled by the seller, or by Amazon since shipment was "
        "never confirmed, out of all orders of the period"
    ),
    is_defect_rate=True,
    counts="orders",
    kept_over="own shipping",
    needs=(RecordKind.ORDERS,),
    placed_by="order.purchased_at",
    limits=(
        "Wording for Canada and the UK counts cancelled items too. After the "
        "shipment is confirmed it is a refund, and no cancellation."
    ),
    sources=(cite.CANCELLATION_CA,),
    target=CANCELLATION_RATE_TARGET,
    sanction=CANCELLATION_RATE_SANCTION,
    window=CANCELLATION_RATE_WINDOW,
    lag=CANCELLATION_RATE_LAG,
    enforcement=CANCELLATION_RATE_ENFORCEMENT,
    others=(DEFECTS_UNUSED_BEFORE,),
    is_placing_assumed=True,
    count=count,
)
