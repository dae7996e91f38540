"""
The three defects of an order: negative feedback, claims and chargebacks.
"""

from __future__ import annotations

import datetime as dt

from collections.abc import Callable, Iterable, Iterator
from typing import Final

from attrs import field, frozen

from review_policy.health._book import Book, Orders, counted
from review_policy.health._buckets import Buckets
from review_policy.health._tally import Scope, Tallies, Tally
from review_policy.model.claim import (
    AToZClaim,
    ChargebackKind,
    ClaimAbout,
    ClaimOutcome,
    Payer,
)
from review_policy.model.days import Moment, day_of
from review_policy.model.feedback import FeedbackState, RatingClass
from review_policy.model.ledger import RecordKind
from review_policy.model.not_given import NotGiven
from review_policy.model.order import CancelledBy, Order
from review_policy.reasons import Reason, ReasonCode


@frozen
class Defects:
    """
    The orders with a defect, and how far the list can be trusted.
    """

    order_ids: frozenset[str] = field(repr=False)
    reasons: tuple[Reason, ...] = ()
    is_lower_bound: bool = False


Finder = Callable[[Book, Orders], Defects]
"""How one kind of defect is found; the orders are those of the period."""


def negative_feedback(book: Book, _: Orders) -> Defects:
    """
    Find the orders with feedback of one or two stars that still stands.

    Removed and struck through feedback does not count.
    """
    given = book.ledger.feedback
    if isinstance(given, NotGiven):
        return Defects(frozenset())
    elsewhere = 0
    found: set[str] = set()
    for each in given:
        if each.rating_class is not RatingClass.NEGATIVE:
            continue
        if book.is_elsewhere(each.marketplace):
            elsewhere += 1
        elif each.state in {None, FeedbackState.PUBLISHED}:
            found.add(each.order_id)
    reasons = counted(ReasonCode.OTHER_STORE, elsewhere, kind="feedback")
    return Defects(frozenset(found), tuple(reasons))


def claims(book: Book, orders: Orders) -> Defects:
    """
    Find the orders with a claim that counts.

    Undecided claims are listed apart and do not count yet.
    """
    given = book.ledger.claims
    if isinstance(given, NotGiven):
        return Defects(frozenset())
    found: set[str] = set()
    pending = paid = unclear = 0
    zone = book.setting.zone
    for claim in given:
        order = orders.by_id.get(claim.order_id)
        counts = claim_counts(claim, order, zone)
        if counts:
            found.add(claim.order_id)
        if order is None or claim.counts is not None:
            continue
        pending += counts is None
        paid += bool(counts) and claim.paid_by is Payer.AMAZON
        unclear += bool(counts) and _may_be_excused(claim, order, zone)
    return Defects(
        frozenset(found),
        (
            *counted(ReasonCode.CLAIMS_PENDING, pending),
            *counted(ReasonCode.CLAIMS_PAID_BY_AMAZON, paid),
            *counted(ReasonCode.CLAIM_EXCLUSION_UNKNOWN, unclear),
        ),
    )


def claim_counts(
    claim: AToZClaim, order: Order | None, zone: dt.tzinfo
) -> bool | None:
    """
    Say whether *claim* counts, None while that is undecided.

    A claim granted or refunded after it was filed counts, and so does one on
    an order that the seller or Amazon cancelled.
    A claim denied, taken back or reversed on appeal does not, nor a granted
    one about the delivery of an order shipped on time with Buy Shipping.
    """
    if claim.counts is not None:
        return claim.counts
    is_reversed = claim.is_reversed or claim.reversed_at is not None
    if is_reversed or claim.outcome in _WITHOUT_EFFECT:
        return False
    if claim.outcome is ClaimOutcome.REFUNDED:
        return True
    if claim.outcome is ClaimOutcome.GRANTED:
        return not (
            claim.about is ClaimAbout.DELIVERY
            and order is not None
            and order.buy_shipping is True
            and shipped_on_time(order, zone) is True
        )
    is_cancelled = order is not None and order.cancelled_by in _NOT_BUYER
    return True if is_cancelled else None


_WITHOUT_EFFECT: Final = {ClaimOutcome.DENIED, ClaimOutcome.WITHDRAWN}
_NOT_BUYER: Final = {CancelledBy.SELLER, CancelledBy.AMAZON}


def _may_be_excused(claim: AToZClaim, order: Order, zone: dt.tzinfo) -> bool:
    """
    Whether a granted claim could turn out not to count.
    """
    return (
        claim.outcome is ClaimOutcome.GRANTED
        and claim.about in {None, ClaimAbout.DELIVERY}
        and order.buy_shipping is not False
        and shipped_on_time(order, zone) is not False
    )


def shipped_on_time(order: Order, zone: dt.tzinfo) -> bool | None:
    """
    Whether *order* was shipped by its day, None where that is not known.
    """
    return not_after(order.shipped_at, order.ship_by, zone)


def not_after(
    moment: Moment | None, limit: Moment | None, zone: dt.tzinfo
) -> bool | None:
    """
    Whether *moment* is not after *limit*, None where either is not known.

    Where one of them is a day, whole days are compared.
    """
    if moment is None or limit is None:
        return None
    if isinstance(moment, dt.datetime) and isinstance(limit, dt.datetime):
        return moment <= limit
    return day_of(moment, zone) <= day_of(limit, zone)


def chargebacks(book: Book, orders: Orders) -> Defects:
    """
    Find the orders with a chargeback about service.
    """
    given = book.ledger.chargebacks
    if isinstance(given, NotGiven):
        return Defects(frozenset())
    found = {
        each.order_id for each in given if each.kind is ChargebackKind.SERVICE
    }
    unknown = sum(
        each.kind is None and each.order_id in orders.by_id for each in given
    )
    return Defects(
        frozenset(found),
        tuple(counted(ReasonCode.CHARGEBACKS_UNKNOWN, unknown)),
        bool(unknown),
    )


PARTS: tuple[tuple[RecordKind, Finder], ...] = (
    (RecordKind.FEEDBACK, negative_feedback),
    (RecordKind.CLAIMS, claims),
    (RecordKind.CHARGEBACKS, chargebacks),
)
"""The three parts, by the kind of record that shows them."""


def tallies(
    book: Book, buckets: Buckets, parts: Iterable[tuple[RecordKind, Finder]]
) -> Tallies:
    """
    Count the orders with any of the defects, channel by channel.

    One order counts once, however many defects it has.
    """
    listed = tuple(parts)
    orders = book.orders(buckets)
    defects = [find(book, orders) for _, find in listed]
    bad = frozenset[str]().union(*(each.order_ids for each in defects))
    first = buckets.days[0]
    gaps = tuple(
        book.gaps((kind for kind, _ in listed), first, book.setting.on)
    )
    partial = tuple(book.gaps((RecordKind.ORDERS,), first, _last(buckets)))
    reasons = (
        *partial,
        *gaps,
        *orders.reasons,
        *(reason for each in defects for reason in each.reasons),
        *_without_order(book, orders, bad, is_complete=not partial),
    )
    count: dict[Scope, list[int]] = {
        channel: [0] * len(buckets) for channel in orders.of
    }
    for order_id in bad:
        order = orders.by_id.get(order_id)
        if order is not None:
            count[order.fulfillment][orders.index(order)] += 1
    return {
        channel: Tally(
            tuple(of),
            tuple(count[channel]),
            reasons,
            bool(gaps) or any(each.is_lower_bound for each in defects),
            bool(partial),
        )
        for channel, of in orders.of.items()
    } or {None: nothing(buckets, reasons, is_partial=bool(partial))}


def nothing(
    buckets: Buckets, reasons: Iterable[Reason], *, is_partial: bool
) -> Tally:
    """
    Give the tally of no units at all.
    """
    none = (0,) * len(buckets)
    return Tally(none, none, tuple(reasons), is_partial, is_partial)


def _last(buckets: Buckets) -> dt.date:
    return max(buckets.days[0], buckets.days[-1] - dt.timedelta(days=1))


def _without_order(
    book: Book, orders: Orders, bad: frozenset[str], *, is_complete: bool
) -> Iterator[Reason]:
    """
    Count the defects whose order was not given at all.

    Where it is said for which days orders are complete, such an order lies
    elsewhere and is of no matter.
    """
    given = book.ledger.orders
    is_covered = any(
        each.kind is RecordKind.ORDERS for each in book.ledger.covers
    )
    if isinstance(given, NotGiven) or (is_covered and is_complete):
        return
    rest = set(bad.difference(orders.by_id))
    if rest:
        rest.difference_update(order.id for order in given)
    yield from counted(ReasonCode.DEFECTS_WITHOUT_ORDER, len(rest))
