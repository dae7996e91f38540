"""
Orders that were refunded, among all orders.
"""

from __future__ import annotations

from typing import Final

from review_policy import citations as cite
from review_policy.health._book import Book
from review_policy.health._buckets import Buckets
from review_policy.health._metric import Metric
from review_policy.health._tally import Tallies
from review_policy.health._units import order_units
from review_policy.model.event import EventKind
from review_policy.model.ledger import RecordKind
from review_policy.model.not_given import NotGiven
from review_policy.model.order import Order
from review_policy.parameters.health import REFUND_RATE_TARGET


def count(book: Book, buckets: Buckets) -> Tallies:
    """
    Count the orders that were refunded, by themselves or by an event.

    An order without a refund is not known to have had none, unless events
    were given.
    """
    events = book.ledger.events
    refunded = {
        event.order_id
        for event in (() if isinstance(events, NotGiven) else events)
        if event.kind is EventKind.REFUNDED
    }
    gaps = tuple(
        book.gaps((RecordKind.EVENTS,), buckets.days[0], book.setting.on)
    )

    def is_refunded(order: Order) -> bool:
        return order.refunded_at is not None or order.id in refunded

    return order_units(
        book,
        buckets,
        is_refunded,
        "order.refunded_at",
        own_shipping=False,
        reasons=gaps,
        is_lower_bound=bool(gaps),
    )


METRIC: Final = Metric(
    name="refund-rate",
    title="Refund rate",
    formula="Refunded orders, out of all orders of the period",
    is_defect_rate=True,
    counts="orders",
    kept_over="own shipping and Amazon's together",
    needs=(RecordKind.ORDERS, RecordKind.EVENTS),
    placed_by="order.purchased_at",
    limits=(
        "Withdrawn on 2018-10-01. No source states the period. Amazon's "
        "sales reports count refunded units instead."
    ),
    sources=(cite.REFUND_RATE_FAQ,),
    target=REFUND_RATE_TARGET,
    is_placing_assumed=True,
    count=count,
)
