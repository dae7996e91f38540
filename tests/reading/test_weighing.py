"""
Tests of weighing words.
"""

from __future__ import annotations

import pytest

from hypothesis import given
from hypothesis import strategies as st

from review_policy.reading import weighing
from review_policy.reading.weighing import (
    LEAST,
    MOST,
    OFFSET,
    STEP,
    WeightTable,
)


@given(st.data())
def test_lanes_add_up(data: st.DataObject) -> None:
    """
    One addition of integers sums the weights of every lane.
    """
    lanes = data.draw(st.integers(1, 30))
    weights = st.integers(LEAST, MOST)
    table = data.draw(
        st.lists(
            st.lists(weights, min_size=lanes, max_size=lanes),
            min_size=1,
            max_size=6,
        )
    )
    picked = data.draw(st.lists(st.integers(0, 9), max_size=20))
    written = "\n".join(
        "".join(map(chr, line)) + f"w{at}" for at, line in enumerate(table)
    )
    drawn = WeightTable([written], (0.5,) * lanes)
    known = [each for each in picked if each < len(table)]
    total = drawn.total(f"w{each}" for each in picked)
    expected = [
        0.5 + sum((table[each][lane] - OFFSET) * STEP for each in known)
        for lane in range(lanes)
    ]
    assert drawn.lanes(total) == pytest.approx(expected)
    assert drawn.lanes(total, 0, 1) == pytest.approx(expected[:1])


def test_a_table_knows_its_features() -> None:
    """
    A feature is known by its own name, without the weights before it.
    """
    table = WeightTable(["SSblender"], (0.0, 0.0))
    assert "blender" in table
    assert "SSblender" not in table


@given(st.floats(0.01, 0.99))
def test_log_odds_mirror(chance: float) -> None:
    """
    A chance and its opposite have opposite sums.
    """
    assert weighing.log_odds(chance) == pytest.approx(
        -weighing.log_odds(1 - chance)
    )


@given(st.lists(st.floats(-80, 80), min_size=1, max_size=9))
def test_shares_make_one(strengths: list[float]) -> None:
    """
    Shares are of one whole, in the order of the strengths.
    """
    found = weighing.shares(strengths)
    assert sum(found) == pytest.approx(1)
    assert found[strengths.index(max(strengths))] == max(found)
