"""
Tests of cutting texts into clauses.
"""

from __future__ import annotations

import pytest

from hypothesis import given

from review_policy.reading.clauses import clauses_of
from review_policy.text import fold, words_of
from tests.strategies import texts


OPENERS = frozenset({"but", "though"})


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("", []),
        ("...", []),
        ("!\n?", []),
        ("It leaks", ["it leaks"]),
        ("It leaks.", ["it leaks"]),
        ("It leaks. Never again!", ["it leaks", "never again"]),
        ("It broke.Then it", ["it broke", "then it"]),
        ("Sold as (new). Used", ["sold as (new", "used"]),
        ("Paid 4.99 for it", ["paid 4.99 for it"]),
        ("One\nTwo\n\nThree", ["one", "two", "three"]),
        ("It leaks - never again", ["it leaks", "never again"]),
        ("It leaks--never", ["it leaks", "never"]),
        ("A well-made lamp", ["a well-made lamp"]),
        ("Nice lamp but late", ["nice lamp", "but late"]),
        ("But late", ["but late"]),
        ("Nice. But late", ["nice", "but late"]),
        ("壊れた。遅い", ["壊れた", "遅い"]),
    ],
)
def test_clauses(text: str, clauses: list[str]) -> None:
    """
    Sentence ends, lines, dashes and words that turn the topic cut.
    """
    folded = fold(text).folded
    found = clauses_of(folded, words_of(folded), OPENERS)
    assert [folded[each.start : each.end] for each in found] == clauses


@given(texts(24))
def test_every_word_is_in_one_clause(text: str) -> None:
    """
    The clauses have all words of the text, each once and in order.
    """
    folded = fold(text).folded
    words = words_of(folded)
    clauses = clauses_of(folded, words, OPENERS)
    assert [word for clause in clauses for word in clause.words] == words
    for clause in clauses:
        assert clause.start == clause.words[0].start
        assert clause.end == clause.words[-1].end
