"""
Tests of weighing words.
"""

from __future__ import annotations

import pytest

from hypothesis import given
from hypothesis import strategies as st

from review_policy.language import Language
from review_policy.phrases import phrases_of
from review_policy.reading import weighing
from review_policy.reading.lexicon import Lexicon
from review_policy.reading.weighing import (
    LEAST,
    MOST,
    OFFSET,
    STEP,
    WeightTable,
)
from review_policy.text import fold, words_of


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
    # What stands there several times counts once.
    known = {each for each in picked if each < len(table)}
    words = words_of(" ".join(f"w{each}" for each in picked))
    total = drawn.total([], (word.text for word in words))
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


@pytest.mark.parametrize("language", ["en", "de", "fr", "ar", "ja"])
@given(st.data())
def test_a_clause_weighs_what_its_features_weigh(
    language: str, data: st.DataObject
) -> None:
    """
    The fast way of summing gives what a sum over all features gives.
    """
    lexicon = Lexicon.of(phrases_of(Language(language)))
    listed = sorted({*lexicon._exact, "van", "2"})[:400]
    drawn = st.lists(st.sampled_from(listed), min_size=1, max_size=12)
    text = " ".join(data.draw(drawn))
    words = lexicon.words(words_of(fold(text).folded))
    features = sorted({*lexicon.features(words)})
    known = data.draw(st.lists(st.sampled_from(features), unique=True))
    table = WeightTable(
        [f"{chr(OFFSET + at % 9)}{each}" for at, each in enumerate(known)],
        (0.0,),
        lexicon,
    )
    assert all(each in table for each in known)
    assert table.lanes(table.total(words)) == pytest.approx(
        (sum(at % 9 for at, _ in enumerate(known)) * STEP,)
    )


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
