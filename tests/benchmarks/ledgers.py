"""
A ledger of a million orders: how long a metric takes, and how it grows.
"""

from __future__ import annotations

import datetime as dt
import gc
import tracemalloc

from collections.abc import Callable
from functools import partial
from itertools import islice
from typing import Final

import review_policy as rp

from tests.benchmarks import texts
from tests.benchmarks.figures import Figure, Section
from tests.benchmarks.timing import best_in_turn


ORDERS: Final = 1_000_000
FEEDBACK: Final = 50_000
FEW: Final = 10
"""By how much smaller the ledger is with which growth is measured."""

DAYS: Final = 365
ROUNDS: Final = 3


def _id(number: int) -> str:
    return f"111-{number // 10_000_000:07d}-{number % 10_000_000:07d}"


def ledger(orders: int, feedback: int) -> rp.Ledger:
    """
    Make a ledger whose orders are spread over the year before the day.
    """
    end = dt.datetime.combine(texts.ON, dt.time(), dt.UTC)
    step = dt.timedelta(days=DAYS) / orders
    every = orders // feedback
    return rp.Ledger(
        orders=tuple(
            rp.Order(
                id=_id(number),
                purchased_at=end - number * step,
                fulfillment=rp.Fulfillment.MERCHANT,
                status=rp.OrderStatus.SHIPPED,
            )
            for number in range(orders)
        ),
        feedback=tuple(
            rp.Feedback(
                order_id=_id(number * every),
                rating=1 + number % 5,
                left_at=texts.ON,
            )
            for number in range(feedback)
        ),
        claims=(),
        chargebacks=(),
        cancellations=(),
    )


def _seconds(policy: rp.Policy, books: rp.Ledger) -> dict[str, float]:
    cases = [
        policy.assess_feedback(each)
        for each in islice(books.feedback or (), 100)
    ]
    calls: dict[str, Callable[[], object]] = {
        "order defect rate": partial(
            policy.reading, "order-defect-rate", books
        ),
        "cancellation rate": partial(
            policy.reading, "cancellation-rate", books
        ),
        "whole health report": partial(policy.health, books),
        "forecast of 90 days": partial(policy.forecast, books, 2_700, 90),
        "recovery": partial(
            policy.recovery, "order-defect-rate", books, 2_700
        ),
        "rank 100 removals": partial(policy.rank_removals, cases, books),
    }
    return dict(
        zip(calls, best_in_turn(list(calls.values()), ROUNDS), strict=True)
    )


def _kept(policy: rp.Policy, books: rp.Ledger) -> tuple[float, float]:
    """
    Give the peak of memory of a reading, and what is kept, in bytes.
    """
    gc.collect()
    tracemalloc.start()
    try:
        policy.reading("order-defect-rate", books)
        peak = tracemalloc.get_traced_memory()[1]
        gc.collect()
        return float(peak), float(tracemalloc.get_traced_memory()[0])
    finally:
        tracemalloc.stop()


def measure() -> Section:
    """
    Measure what a ledger is asked, small and whole.
    """
    policy = rp.Policy("US", on=texts.ON)
    small = _seconds(policy, ledger(ORDERS // FEW, FEEDBACK // FEW))
    books = ledger(ORDERS, FEEDBACK)
    whole = _seconds(policy, books)
    figures = [
        Figure(
            name,
            seconds * 1e3,
            "ms",
            f"{seconds / small[name]:.1f} times that of {ORDERS // FEW:,}",
        )
        for name, seconds in whole.items()
    ]
    peak, kept = _kept(policy, books)
    figures.append(
        Figure(
            "memory of one reading",
            peak / 1e6,
            "MB",
            f"for the orders of sixty days, {kept / 1e3:.1f} kB kept",
        )
    )
    return Section(
        "Ledgers",
        f"A ledger of {ORDERS:,} orders of a year and {FEEDBACK:,} feedbacks; "
        f"ten times the orders in ten times the time would be in proportion.",
        tuple(figures),
    )
