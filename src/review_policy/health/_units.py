"""
Counting units one by one, scope by scope and bucket by bucket.
"""

from __future__ import annotations

import datetime as dt

from collections.abc import Callable, Iterable

from review_policy.health._book import Book, counted
from review_policy.health._buckets import Buckets
from review_policy.health._tally import Scope, Tallies, Tally
from review_policy.model.days import add_days
from review_policy.model.ledger import RecordKind
from review_policy.model.order import Fulfillment, Order
from review_policy.reasons import Reason, ReasonCode


class Sheet:
    """
    Units and bad units as they are counted.

    What is not known to be bad counts as good, and then the bad ones are a
    lower bound.
    """

    __slots__ = ("_bad", "_of", "_size", "is_lower_bound", "is_partial")

    def __init__(self, buckets: Buckets) -> None:
        self._size = len(buckets)
        self._of: dict[Scope, list[int]] = {}
        self._bad: dict[Scope, list[int]] = {}
        self.is_lower_bound = False
        self.is_partial = False

    def add(
        self, scope: Scope, at: int, *, is_bad: bool | None, units: int = 1
    ) -> None:
        """
        Count *units* of one bucket; None for "not known" makes a bound.
        """
        if scope not in self._of:
            self._of[scope] = [0] * self._size
            self._bad[scope] = [0] * self._size
        self._of[scope][at] += units
        if is_bad:
            self._bad[scope][at] += units
        elif is_bad is None:
            self.is_lower_bound = True

    def tallies(
        self,
        reasons: Iterable[Reason],
        *,
        of_good: bool = False,
        default: Scope = None,
    ) -> Tallies:
        """
        Give what was counted; *of_good* counts the good units instead.
        """
        given = tuple(reasons)
        scopes = self._of or {default: [0] * self._size}
        return {
            scope: Tally(
                tuple(of),
                tuple(
                    whole - bad if of_good else bad
                    for whole, bad in zip(
                        of,
                        self._bad.get(scope, [0] * self._size),
                        strict=True,
                    )
                ),
                given,
                self.is_lower_bound,
                self.is_partial,
            )
            for scope, of in scopes.items()
        }


def last_day(buckets: Buckets) -> dt.date:
    """
    Give the last day that *buckets* hold.
    """
    return add_days(buckets.days[-1], -1) or buckets.days[0]


def missing(
    book: Book, buckets: Buckets, kind: RecordKind, sheet: Sheet
) -> tuple[Reason, ...]:
    """
    Say whether the units themselves are missing.
    """
    gaps = tuple(book.gaps((kind,), buckets.days[0], last_day(buckets)))
    if gaps:
        sheet.is_lower_bound = sheet.is_partial = True
    return gaps


def order_units(  # noqa: PLR0913 - all but three are by keyword.
    book: Book,
    buckets: Buckets,
    judge: Callable[[Order], bool | None],
    fact: str,
    *,
    own_shipping: bool,
    reasons: Iterable[Reason] = (),
    is_lower_bound: bool = False,
) -> Tallies:
    """
    Count orders of which *judge* says whether they are bad.

    *fact* names what is missing where it gives None; with *own_shipping*
    orders that Amazon ships are left out.
    """
    orders = book.orders(buckets)
    sheet = Sheet(buckets)
    gaps = missing(book, buckets, RecordKind.ORDERS, sheet)
    sheet.is_lower_bound |= is_lower_bound
    scope = Fulfillment.MERCHANT if own_shipping else None
    unknown = unclear = 0
    for order in orders.by_id.values():
        if own_shipping and order.fulfillment is not Fulfillment.MERCHANT:
            if order.fulfillment is Fulfillment.AMAZON:
                continue
            unclear += 1
        is_bad = judge(order)
        unknown += is_bad is None
        sheet.add(scope, orders.index(order), is_bad=is_bad)
    if unclear:
        sheet.is_partial = True
    return sheet.tallies(
        (
            *gaps,
            *reasons,
            *orders.reasons,
            *counted(ReasonCode.CHANNEL_UNKNOWN, unclear),
            *counted(ReasonCode.FACTS_UNKNOWN, unknown, fact=fact),
        ),
        default=scope,
    )
