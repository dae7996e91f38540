"""
Orders with a reported problem of the product or listing, among all orders.
"""

from __future__ import annotations

from typing import Final

from review_policy import citations as cite
from review_policy.health._book import Book
from review_policy.health._buckets import Buckets
from review_policy.health._metric import Metric
from review_policy.health._tally import Tallies
from review_policy.health._units import order_units
from review_policy.model.ledger import RecordKind
from review_policy.model.not_given import NotGiven
from review_policy.model.order import Order


def count(book: Book, buckets: Buckets) -> Tallies:
    """
    Count the orders with a complaint about the product or its listing.

    Complaints about the delivery do not count.
    """
    given = book.ledger.complaints
    complaints = () if isinstance(given, NotGiven) else given
    about: dict[str, set[bool | None]] = {}
    for each in complaints:
        about.setdefault(each.order_id, set()).add(each.is_about_delivery)
    gaps = tuple(
        book.gaps((RecordKind.COMPLAINTS,), buckets.days[0], book.setting.on)
    )

    def is_negative(order: Order) -> bool | None:
        kinds = about.get(order.id, set())
        if False in kinds:
            return True
        return None if None in kinds else False

    return order_units(
        book,
        buckets,
        is_negative,
        "complaint.is_about_delivery",
        own_shipping=False,
        reasons=gaps,
        is_lower_bound=bool(gaps),
    )


METRIC: Final = Metric(
    name="ncx-rate",
    title="Negative customer experience rate",
    formula=(
        "Orders with a reported problem of the product or its listing, out "
        "of all orders of the period"
    ),
    is_defect_rate=True,
    counts="orders",
    kept_over="own shipping and Amazon's together",
    needs=(RecordKind.ORDERS, RecordKind.COMPLAINTS),
    placed_by="order.purchased_at",
    limits=(
        "Amazon compares offers with similar ones and publishes neither a "
        "cut-off nor the period. It has nothing to do with net promoters."
    ),
    sources=(cite.VOICE_OF_CUSTOMER,),
    is_placing_assumed=True,
    count=count,
)
