"""
Texts per second, and the same of the yardstick.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

import review_policy as rp

from tests.benchmarks import texts
from tests.benchmarks.figures import Figure, Section
from tests.benchmarks.timing import best_in_turn
from tests.benchmarks.yardstick import yardstick


COUNT: Final = 200
"""How many texts of each kind a round reads."""

ROUNDS: Final = 9


def measure() -> Section:
    """
    Measure each kind of text by itself, and all of them.
    """
    policy = rp.Policy("US", on=texts.ON)
    order = texts.order()
    figures: list[Figure] = []
    total = small = full = 0.0
    for kind in texts.KINDS:
        written = texts.comments(kind, COUNT)
        cases = [texts.feedback_of(comment) for comment in written]
        ours, theirs, more = best_in_turn(
            (
                _assessing(policy, order, cases),
                _yardstick(written),
                _assessing(policy, order, cases, everything=True),
            ),
            ROUNDS,
        )
        total, small, full = total + ours, small + theirs, full + more
        figures.append(
            Figure(
                kind,
                COUNT / ours,
                "texts/s",
                f"{ours / theirs:.1f} times the yardstick",
            )
        )
    count = COUNT * len(texts.KINDS)
    return Section(
        "Speed",
        f"`assess_feedback` on {COUNT} texts of {texts.LENGTH} characters of "
        f"each kind, with the order and its history; best of {ROUNDS} rounds.",
        (
            Figure(
                "**all kinds**",
                count / total,
                "texts/s",
                f"{total / small:.1f} times the yardstick",
            ),
            *figures,
            Figure(
                "all kinds, windows and actions read too",
                count / full,
                "texts/s",
                f"{full / small:.1f} times the yardstick",
            ),
            Figure("yardstick", count / small, "texts/s"),
        ),
    )


def _assessing(
    policy: rp.Policy,
    order: rp.Order,
    cases: Sequence[rp.Feedback],
    *,
    everything: bool = False,
) -> Callable[[], None]:
    def run() -> None:
        for feedback in cases:
            case = policy.assess_feedback(feedback, order, history=())
            if everything:
                tuple(case.windows)
                case.actions  # noqa: B018 (it is computed when read)

    return run


def _yardstick(written: Sequence[str]) -> Callable[[], None]:
    def run() -> None:
        for text in written:
            yardstick(text)

    return run
