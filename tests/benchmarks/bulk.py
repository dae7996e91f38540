"""
A long run of feedback: texts per second, and whether memory stays flat.
"""

from __future__ import annotations

import tracemalloc

from collections import deque
from collections.abc import Iterator
from itertools import islice
from typing import Final

import review_policy as rp

from tests.benchmarks import texts
from tests.benchmarks.figures import Figure, Section
from tests.benchmarks.timing import processor_time


FEW: Final = 5_000
MANY: Final = 20_000


def _run(policy: rp.Policy, count: int) -> None:
    comments = islice(texts.endless_comments(), count)
    cases: Iterator[rp.Feedback] = map(texts.feedback_of, comments)
    # A queue of length nothing takes all and keeps none.
    deque(policy.assess_many(cases), maxlen=0)


def _peak(policy: rp.Policy, count: int) -> float:
    tracemalloc.start()
    try:
        _run(policy, count)
        return float(tracemalloc.get_traced_memory()[1])
    finally:
        tracemalloc.stop()


def measure() -> Section:
    """
    Measure `assess_many` over what no list holds.
    """
    policy = rp.Policy("US", on=texts.ON)
    _run(policy, FEW)
    seconds = processor_time(lambda: _run(policy, MANY))
    few, many = _peak(policy, FEW), _peak(policy, MANY)
    return Section(
        "Many",
        f"`assess_many` over {MANY:,} different feedbacks of all kinds, made "
        "as they are asked for; the making counts.",
        (
            Figure(f"{MANY:,} feedbacks", MANY / seconds, "texts/s"),
            Figure(f"peak of memory at {FEW:,}", few / 1e3, "kB"),
            Figure(
                f"peak of memory at {MANY:,}",
                many / 1e3,
                "kB",
                f"{many / few:.2f} times",
            ),
        ),
    )
