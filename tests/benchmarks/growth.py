"""
How time grows with the length of a text.
"""

from __future__ import annotations

from functools import partial
from typing import Final

import review_policy as rp

from tests.benchmarks import texts
from tests.benchmarks.figures import Figure, Section
from tests.benchmarks.timing import processor_time


SHORT: Final = 10_000
LONG: Final = 100_000
MOST: Final = 12.0
"""The growth from which a pattern is marked."""

ROUNDS: Final = 5
SLOW: Final = 2.0
"""Seconds from which a long text is read once only."""


def measure() -> Section:
    """
    Measure each pattern at both lengths.
    """
    policy = rp.Policy("US", on=texts.ON)
    figures = [
        _growth(policy, name, unit) for name, unit in texts.GROWING.items()
    ]
    return Section(
        "Growth",
        f"Time of `assess_feedback` for {LONG:,} characters against that for "
        f"{SHORT:,}; ten times would be in proportion, and more than "
        f"{MOST:g} times is marked.",
        tuple(figures),
    )


def _growth(policy: rp.Policy, name: str, unit: str) -> Figure:
    short = _best(policy, texts.repeated(unit, SHORT), 2 * ROUNDS)
    long = _best(policy, texts.repeated(unit, LONG), ROUNDS)
    ratio = long / short
    mark = "**more than in proportion**, " if ratio > MOST else ""
    return Figure(
        name,
        ratio,
        "times",
        f"{mark}{short * 1e3:,.1f} ms, {long * 1e3:,.1f} ms",
    )


def _best(policy: rp.Policy, text: str, rounds: int) -> float:
    feedback = texts.feedback_of(text)
    call = partial(policy.assess_feedback, feedback)
    best = float("inf")
    for _ in range(rounds):
        best = min(best, processor_time(call))
        if best > SLOW:
            break
    return best
