"""
Tests of places in a text.
"""

from __future__ import annotations

import pytest

from hypothesis import given
from hypothesis import strategies as st

from review_policy.text import Span
from tests.strategies import texts


def test_span_cuts_its_text() -> None:
    """
    A span gives the characters from its start up to its end.
    """
    assert Span("comment", 4, 8).of("The lamp hums") == "lamp"


@pytest.mark.parametrize(
    ("start", "end", "message"),
    [
        (-1, 2, r"start must be 0 or more \(got -1\)"),
        (3, 2, r"end must not lie before start 3 \(got 2\)"),
    ],
)
def test_spans_lie_in_a_text(start: int, end: int, message: str) -> None:
    """
    A span neither starts before the text nor ends before it starts.
    """
    with pytest.raises(ValueError, match=message):
        Span("comment", start, end)


def test_spans_sort_by_place() -> None:
    """
    Spans of one field sort from left to right.
    """
    late, early = Span("comment", 5, 6), Span("comment", 1, 9)
    assert sorted([late, early]) == [early, late]


def test_utf16_counts_pairs_twice() -> None:
    """
    Characters beyond the basic plane count as the two units that they are.
    """
    assert Span("comment", 2, 5).utf16("😀 bad") == (3, 6)
    assert Span("comment", 0, 1).utf16("😀 bad") == (0, 2)


@given(texts(), st.data())
def test_utf16_cuts_the_same_words(text: str, data: st.DataObject) -> None:
    """
    The units of a span are those of the words that it cuts out.
    """
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    span = Span("comment", start, end)
    first, last = span.utf16(text)
    units = text.encode("utf-16-le", "surrogatepass")
    cut = units[2 * first : 2 * last]
    assert cut == span.of(text).encode("utf-16-le", "surrogatepass")
