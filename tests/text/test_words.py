"""
Tests of finding words.
"""

from __future__ import annotations

import pytest

from hypothesis import given

from review_policy.text import fold, words_of
from tests.strategies import texts


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", []),
        ("...", []),
        ("don't buy 2", ["don't", "buy", "2"]),
        ("'quoted' it's'", ["quoted", "it's"]),
        ("snake_case", ["snake", "case"]),
        ("e-mail", ["e", "mail"]),
        ("商品が届かない", ["商品が届かない"]),
    ],
)
def test_words(text: str, words: list[str]) -> None:
    """
    Letters and digits make words, and an apostrophe inside joins them.
    """
    assert [word.text for word in words_of(text)] == words


def test_words_of_a_part() -> None:
    """
    Only words between the two places are listed, with places in the whole.
    """
    words = words_of("one two three", 4, 7)
    assert words == [("two", 4, 7)]
    assert [word.text for word in words_of("one two", 4)] == ["two"]


@given(texts())
def test_every_letter_is_in_one_word(text: str) -> None:
    """
    Words come in order, do not overlap, and leave no letter or digit out.
    """
    folded = fold(text).folded
    words = words_of(folded)
    places = [at for word in words for at in range(word.start, word.end)]
    assert places == sorted(set(places))
    assert all(folded[word.start : word.end] == word.text for word in words)
    inside = set(places)
    assert not any(
        char.isalnum() and at not in inside for at, char in enumerate(folded)
    )
