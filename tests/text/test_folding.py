"""
Tests of folding and of the way back to the original.
"""

from __future__ import annotations

import unicodedata

import pytest
import regex

from hypothesis import assume, example, given
from hypothesis import strategies as st

from review_policy.text import fold
from review_policy.text.folding import MARKS_KEPT
from tests.strategies import texts


LONG_RUN = regex.compile(rf"\p{{M}}{{{MARKS_KEPT - 2},}}")


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("", ""),
        ("The LAMP hums", "the lamp hums"),
        ("don`t", "don't"),
        ("don’t “buy” – «it»", 'don\'t "buy" - "it"'),
        ("ＦＲＥＥ", "free"),
        ("Straße", "strasse"),
        ("ſhip", "ship"),
        ("ﬁne ½", "fine 1⁄2"),
        ("gut\u00adschein", "gutschein"),
        ("f\u200bu\u2060n\ufeff", "fun"),
        ("\u0130stanbul", "istanbul"),
        ("ｶﾞｰﾄﾞ", "ガード"),
        ("cafe\u0301", "café"),
        ("\u1112\u1161\u11ab", "한"),
        ("\ud800x", "\ud800x"),
        ("a\x00B", "a\x00b"),
        ("❤\ufe0f", "❤"),
    ],
)
def test_folded(text: str, folded: str) -> None:
    """
    Case, width, ligatures, quotes and ignorable characters disappear.
    """
    assert fold(text).folded == folded


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("sh\u0456t", "shit"),
        ("\u0430m\u0430zon", "amazon"),
        ("\u0430b, \u0430", "ab, \u0430"),
        ("\u0433\u043e\u0440\u0430", "\u0433\u043e\u0440\u0430"),
        ("\u03b1\u03b2\u03b3", "\u03b1\u03b2\u03b3"),
        ("go \u0433\u043e", "go \u0433\u043e"),
    ],
)
def test_lookalikes(text: str, folded: str) -> None:
    """
    Letters that look Latin are folded in words with Latin letters only.
    """
    assert fold(text).folded == folded


def test_plain_text_keeps_its_places() -> None:
    """
    Where no length changes, a range stands for itself.
    """
    text = fold("Ｔhe LAMP")
    assert text.original_range(4, 8) == (4, 8)
    assert text.quote(0, 3) == "Ｔhe"


def test_ranges_lead_back() -> None:
    """
    A quote comes from the original, with what was folded away inside it.
    """
    text = fold("Stra\u00dfe gut\u00adschein!")
    assert text.folded == "strasse gutschein!"
    assert text.quote(8, 17) == "gut\u00adschein"
    assert text.quote(4, 5) == text.quote(5, 6) == "\u00df"


@pytest.mark.parametrize(("at", "place"), [(0, 0), (4, 4), (6, 5), (7, 6)])
def test_empty_ranges_lead_to_a_place(at: int, place: int) -> None:
    """
    An empty range gives one place, the end of the text at its end.
    """
    text = fold("Stra\u00dfe")
    assert text.original_range(at, at) == (place, place)


def test_marks_beyond_any_language_are_cut() -> None:
    """
    Of a pile of marks the first ones are folded, and all are quoted.
    """
    text = "a" + "\u0301" * 1000 + "b"
    folded = fold(text)
    assert len(folded.folded) == MARKS_KEPT + 1
    assert folded.quote(0, MARKS_KEPT) == text[:-1]
    assert folded.folded.endswith("b")


@given(texts(), st.data())
def test_pieces_lead_to_pieces(text: str, data: st.DataObject) -> None:
    """
    A non-empty piece of the folded text has a non-empty piece behind it.
    """
    folded = fold(text)
    size = len(folded.folded)
    assume(size)
    start = data.draw(st.integers(0, size - 1))
    end = data.draw(st.integers(start + 1, size))
    first, last = folded.original_range(start, end)
    assert 0 <= first < last <= len(text)
    assert folded.quote(start, end) == text[first:last]


@given(texts())
def test_places_ascend(text: str) -> None:
    """
    What stands later in the folded text stands no earlier in the original.
    """
    folded = fold(text)
    places = [
        folded.original_range(at, at + 1) for at in range(len(folded.folded))
    ]
    assert places == sorted(places)


@given(texts(), texts())
def test_lines_fold_alone(first: str, second: str) -> None:
    """
    A line is folded as if it stood alone.
    """
    whole = fold(f"{first}\n{second}").folded
    assert whole == f"{fold(first).folded}\n{fold(second).folded}"


@given(texts())
@example("\u0130")
@example("\u1ffd")
@example("ｶﾞ한글é\u0323")
def test_composition_changes_nothing(text: str) -> None:
    """
    Composed and decomposed text fold alike.
    """
    assume(LONG_RUN.search(unicodedata.normalize("NFD", text)) is None)
    expected = fold(text).folded
    assert fold(unicodedata.normalize("NFC", text)).folded == expected
    assert fold(unicodedata.normalize("NFD", text)).folded == expected


def test_decomposed_hangul_is_read_to_its_end() -> None:
    """
    A long Korean word folds alike composed and decomposed.
    """
    word = "배송이너무너무너무늦어요정말로"
    decomposed = unicodedata.normalize("NFD", word)
    assert fold(decomposed).folded == word


@pytest.mark.parametrize("letter", ["a", "ä", "\u0301", "ß", "한", "\u00ad"])
def test_long_texts(letter: str) -> None:
    """
    A hundred thousand characters of one letter fold and lead back.
    """
    text = letter * 100_000
    folded = fold(text)
    assert folded.quote(0, len(folded.folded)) in {text, ""}


def test_repeated_folding_is_the_same() -> None:
    """
    The same text always folds to the same.
    """
    one, two = fold("Ｆ\u00adü"), fold("Ｆ\u00adü")
    assert one.folded == two.folded
    assert one.original_range(0, 2) == two.original_range(0, 2)
