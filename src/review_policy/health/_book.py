"""
A ledger opened for one question: what it holds, and what is missing.
"""

from __future__ import annotations

import datetime as dt

from collections.abc import Iterable, Iterator
from typing import cast

from attrs import field, frozen

from review_policy.health._buckets import Buckets
from review_policy.model.days import Days, Moment
from review_policy.model.ledger import Ledger, RecordKind
from review_policy.model.marketplace import Marketplace
from review_policy.model.not_given import NotGiven
from review_policy.model.order import Fulfillment, Order, OrderStatus
from review_policy.reasons import Reason, ReasonCode
from review_policy.windows._window import Setting


Channel = Fulfillment | None


@frozen
class Orders:
    """
    The orders of a period, each once, and how many there are by channel.

    `by_id` holds those of the period alone; `of` counts them by channel, in
    each bucket.
    """

    by_id: dict[str, Order] = field(repr=False)
    of: dict[Channel, list[int]]
    reasons: tuple[Reason, ...]
    buckets: Buckets = field(repr=False)

    def index(self, order: Order) -> int:
        """
        Give the bucket of an order of the period.
        """
        return self.buckets.index(cast("Moment", order.purchased_at))


class Book:
    """
    A ledger as one question sees it.

    Every order is looked at once for each period asked for, however many
    metrics do so.
    """

    __slots__ = ("_orders", "ledger", "setting")

    def __init__(self, ledger: Ledger, setting: Setting) -> None:
        self.ledger = ledger
        self.setting = setting
        self._orders: dict[Buckets, Orders] = {}

    def gaps(
        self, kinds: Iterable[RecordKind], first: dt.date, last: dt.date
    ) -> Iterator[Reason]:
        """
        Say which of *kinds* are not given, or not complete, for these days.

        Records later than the day of judgement are not expected.
        """
        covers = {each.kind: each.days for each in self.ledger.covers}
        last = min(last, self.setting.on)
        for kind in kinds:
            name = kind.value
            if isinstance(getattr(self.ledger, name), NotGiven):
                yield Reason.of(ReasonCode.KIND_NOT_GIVEN, kind=name)
                continue
            days: Days | None = covers.get(kind)
            if days is not None and not (first in days and last in days):
                yield Reason.of(
                    ReasonCode.KIND_INCOMPLETE,
                    kind=name,
                    first=days.first,
                    last=days.last,
                )

    def is_elsewhere(self, store: Marketplace | None) -> bool:
        """
        Whether a record belongs to another store.
        """
        return store is not None and store is not self.setting.marketplace

    def orders(self, buckets: Buckets) -> Orders:
        """
        Give the orders whose purchase falls into *buckets*.

        Pending ones and those of other stores are left out and counted; an
        order that comes twice is one order.
        """
        found = self._orders.get(buckets)
        if found is None:
            found = self._orders[buckets] = self._placed(buckets)
        return found

    def _placed(self, buckets: Buckets) -> Orders:
        by_id: dict[str, Order] = {}
        of: dict[Channel, list[int]] = {}
        undated = pending = elsewhere = 0
        given = self.ledger.orders
        size = len(buckets)
        start, end = buckets.starts[0], buckets.starts[-1]
        first, after = buckets.days[0], buckets.days[-1]
        index = buckets.index
        # The one loop over all orders: outside the period it reads a single
        # field, and compares it with instants made beforehand.
        for order in () if isinstance(given, NotGiven) else given:
            moment = order.purchased_at
            if isinstance(moment, dt.datetime):
                if not start <= moment < end:
                    continue
            elif moment is None:
                undated += 1
                continue
            elif not first <= moment < after:
                continue
            if order.status is OrderStatus.PENDING:
                pending += 1
            elif self.is_elsewhere(order.marketplace):
                elsewhere += 1
            elif order.id not in by_id:
                by_id[order.id] = order
                channel = of.get(order.fulfillment)
                if channel is None:
                    channel = of[order.fulfillment] = [0] * size
                channel[0 if size == 1 else index(moment)] += 1
        reasons = tuple(_left_out(undated, pending, elsewhere))
        return Orders(by_id, of, reasons, buckets)


def _left_out(undated: int, pending: int, elsewhere: int) -> Iterator[Reason]:
    """
    Say how many orders were left out, and why.
    """
    if undated:
        yield Reason.of(
            ReasonCode.RECORDS_UNDATED,
            count=undated,
            kind="orders",
            fact="purchased_at",
        )
    if pending:
        yield Reason.of(ReasonCode.ORDERS_PENDING, count=pending)
    if elsewhere:
        yield Reason.of(ReasonCode.OTHER_STORE, count=elsewhere, kind="orders")


def counted(code: ReasonCode, count: int, **facts: str) -> Iterator[Reason]:
    """
    Give a reason with a count, nothing where there is nothing to count.
    """
    if count:
        yield Reason.of(code, count=count, **facts)
