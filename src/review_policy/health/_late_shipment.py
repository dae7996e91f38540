"""
Which orders were confirmed late, for both late shipment rates.
"""

from __future__ import annotations

import datetime as dt

from review_policy.health._book import Book
from review_policy.health._buckets import Buckets
from review_policy.health._defects import not_after
from review_policy.health._tally import Tallies
from review_policy.health._units import order_units
from review_policy.health._within import moment_of
from review_policy.model.days import Moment, day_of
from review_policy.model.not_given import NotGiven
from review_policy.model.order import Order, OrderStatus


def count(book: Book, buckets: Buckets) -> Tallies:
    """
    Count the orders confirmed after their expected ship date.

    An order that is not shipped yet is not late before that date is over, and
    not known after it, since it may still be cancelled.
    """
    zone, on = book.setting.zone, book.setting.on
    confirmed = _confirmed(book, zone)

    def is_late(order: Order) -> bool | None:
        if order.status is OrderStatus.CANCELLED:
            return False
        shipped = order.shipped_at or confirmed.get(order.id)
        in_time = not_after(shipped, order.ship_by, zone)
        if in_time is not None:
            return not in_time
        is_open = (
            order.ship_by is not None and day_of(order.ship_by, zone) >= on
        )
        waits = order.status in {
            OrderStatus.UNSHIPPED,
            OrderStatus.PARTIALLY_SHIPPED,
        }
        return False if waits and is_open else None

    return order_units(
        book,
        buckets,
        is_late,
        "order.ship_by and order.shipped_at",
        own_shipping=True,
    )


def _confirmed(book: Book, zone: dt.tzinfo) -> dict[str, Moment]:
    """
    Give when the last package of each order was confirmed.

    An order of which one package has no such time is left out.
    """
    given = book.ledger.shipments
    found: dict[str, Moment] = {}
    open_ids: set[str] = set()
    for each in () if isinstance(given, NotGiven) else given:
        before = found.get(each.order_id)
        if each.confirmed_at is None:
            open_ids.add(each.order_id)
        elif before is None or moment_of(each.confirmed_at, zone) > moment_of(
            before, zone
        ):
            found[each.order_id] = each.confirmed_at
    return {key: each for key, each in found.items() if key not in open_ids}
