"""
Orders of business buyers without an invoice in time, among all of theirs.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from review_policy import citations as cite
from review_policy.health._book import Book, counted
from review_policy.health._buckets import Buckets
from review_policy.health._metric import Metric
from review_policy.health._tally import Tallies
from review_policy.health._units import Sheet, missing
from review_policy.model.days import day_of
from review_policy.model.ledger import RecordKind
from review_policy.model.not_given import NotGiven
from review_policy.model.order import Order, OrderStatus
from review_policy.model.shipment import Invoice
from review_policy.parameters.health import (
    INVOICE_DEFECT_RATE_ENFORCEMENT,
    INVOICE_DEFECT_RATE_LAG,
    INVOICE_DEFECT_RATE_SANCTION,
    INVOICE_DEFECT_RATE_TARGET,
    INVOICE_DEFECT_RATE_WINDOW,
)
from review_policy.parameters.orders import INVOICE_WITHIN
from review_policy.reasons import ReasonCode
from review_policy.windows.provide_invoice import due_day


def count(book: Book, buckets: Buckets) -> Tallies:
    """
    Count the business orders without an invoice by the day it was due.
    """
    given = book.ledger.invoices
    invoices: dict[str, list[Invoice]] = {}
    for each in () if isinstance(given, NotGiven) else given:
        invoices.setdefault(each.order_id, []).append(each)
    orders = book.orders(buckets)
    sheet = Sheet(buckets)
    gaps = missing(book, buckets, RecordKind.ORDERS, sheet)
    lack = tuple(
        book.gaps((RecordKind.INVOICES,), buckets.days[0], book.setting.on)
    )
    is_listed = not isinstance(given, NotGiven)
    sheet.is_lower_bound |= bool(lack)
    unclear = unknown = 0
    for order in orders.by_id.values():
        if order.is_business is False:
            continue
        if order.is_business is None:
            unclear += 1
            continue
        bad = _is_bad(order, invoices, book) if is_listed else None
        unknown += bad is None and is_listed
        sheet.add(None, orders.index(order), is_bad=bad)
    sheet.is_partial |= bool(unclear)
    return sheet.tallies(
        (
            *gaps,
            *lack,
            *orders.reasons,
            *counted(
                ReasonCode.FACTS_UNKNOWN, unclear, fact="order.is_business"
            ),
            *counted(
                ReasonCode.FACTS_UNKNOWN,
                unknown,
                fact="order.shipped_at or invoice.provided_at",
            ),
        )
    )


def _is_bad(
    order: Order, invoices: Mapping[str, list[Invoice]], book: Book
) -> bool | None:
    """
    Whether the invoice of *order* is missing or late, None if not known.
    """
    zone, on = book.setting.zone, book.setting.on
    if order.shipped_at is None:
        waits = order.status not in {None, OrderStatus.SHIPPED}
        return False if waits else None
    within = INVOICE_WITHIN.answer(on, book.setting.marketplace).value
    if within is None:
        return None
    due = due_day(day_of(order.shipped_at, zone), within)
    provided = [each.provided_at for each in invoices.get(order.id, ())]
    days = [day_of(each, zone) for each in provided if each is not None]
    if due is None or (days and min(days) <= due):
        return False
    if len(days) < len(provided):
        return None
    # Nothing provided, or too late; it is bad once the day is over.
    return due < on


METRIC: Final = Metric(
    name="invoice-defect-rate",
    title="Invoice defect rate",
    formula=(
        "Orders of business buyers without an invoice by the end of the "
        "first working day after the shipment was confirmed, out of all "
        "orders of business buyers in the period"
    ),
    is_defect_rate=True,
    counts="orders of business buyers",
    kept_over="own shipping and Amazon's together",
    needs=(RecordKind.ORDERS, RecordKind.INVOICES),
    placed_by="order.purchased_at",
    limits="Whether an invoice is correct is not looked at.",
    sources=(cite.INVOICE_FR,),
    target=INVOICE_DEFECT_RATE_TARGET,
    sanction=INVOICE_DEFECT_RATE_SANCTION,
    window=INVOICE_DEFECT_RATE_WINDOW,
    lag=INVOICE_DEFECT_RATE_LAG,
    enforcement=INVOICE_DEFECT_RATE_ENFORCEMENT,
    others=(INVOICE_WITHIN,),
    count=count,
)
