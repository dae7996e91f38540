"""
Tests that threads may share a policy.
"""

from __future__ import annotations

import datetime as dt
import sys

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Final

import pytest

import review_policy as rp


COMMENTS: Final = (
    "The blender leaks.",
    "Three weeks late and nobody answers.",
    "What a load of bullshit.",
    "Call 212 555 0143.",
    "Der Mixer ist undicht und viel zu laut.",
    "Le colis est en retard.",
    "Het pakket kwam te laat.",
    "配送が遅い。",
)


@pytest.fixture
def hasty() -> Iterator[None]:
    """
    Let threads take turns as often as the interpreter can.
    """
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(before)


@pytest.mark.usefixtures("hasty")
def test_threads_share_a_policy() -> None:
    """
    What threads ask at once of a new policy is what one asks after another.
    """
    on = dt.date(2026, 11, 21)
    alone, shared = (rp.Policy("US", on=on) for _ in range(2))
    feedback = [
        rp.Feedback(order_id="111-2345678-9012345", rating=1, comment=comment)
        for comment in COMMENTS * 4
    ]

    def judge(each: rp.Feedback) -> dict[str, Any]:
        return rp.to_record(shared.assess_feedback(each))

    with ThreadPoolExecutor(max_workers=8) as pool:
        found = list(pool.map(judge, feedback))
    assert found == [
        rp.to_record(alone.assess_feedback(each)) for each in feedback
    ]
