"""
A long run of feedback: texts per second, and whether memory stays flat.
"""

from __future__ import annotations

import gc
import tracemalloc

from collections import deque
from collections.abc import Iterable, Iterator
from functools import partial
from itertools import islice
from typing import Final

import review_policy as rp

from tests.benchmarks import texts
from tests.benchmarks.figures import Figure, Section
from tests.benchmarks.timing import processor_time


FEW: Final = 5_000
MANY: Final = 20_000


def _cases(count: int) -> Iterator[rp.Feedback]:
    return map(texts.feedback_of, islice(texts.endless_comments(), count))


def _run(policy: rp.Policy, cases: Iterable[rp.Feedback]) -> None:
    # A queue of length nothing takes all and keeps none.
    deque(policy.assess_many(cases), maxlen=0)


def _memory(policy: rp.Policy, count: int) -> tuple[float, float]:
    """
    Give the peak of memory, and what is kept when all is done, in bytes.
    """
    gc.collect()
    tracemalloc.start()
    try:
        _run(policy, _cases(count))
        peak = tracemalloc.get_traced_memory()[1]
        gc.collect()
        return float(peak), float(tracemalloc.get_traced_memory()[0])
    finally:
        tracemalloc.stop()


def measure() -> Section:
    """
    Measure `assess_many` over what no list holds.
    """
    policy = rp.Policy("US", on=texts.ON)
    _run(policy, _cases(FEW))
    seconds = processor_time(partial(_run, policy, list(_cases(MANY))))
    (few, _), (many, kept) = _memory(policy, FEW), _memory(policy, MANY)
    return Section(
        "Many",
        f"`assess_many` over {MANY:,} different feedbacks of all kinds, "
        "without orders; for memory they come from a generator and nothing "
        "is kept.",
        (
            Figure(f"{MANY:,} feedbacks", MANY / seconds, "texts/s"),
            Figure(f"peak of memory at {FEW:,}", few / 1e3, "kB"),
            Figure(
                f"peak of memory at {MANY:,}",
                many / 1e3,
                "kB",
                f"{many / few:.2f} times, {kept / 1e3:.1f} kB kept",
            ),
        ),
    )
