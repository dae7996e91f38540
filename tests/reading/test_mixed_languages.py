"""
Tests of finding words of another language, with a vocabulary made here.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

from hypothesis import given

import review_policy as rp

from review_policy.language import READ_LANGUAGES
from review_policy.phrases import phrases_of
from review_policy.reading.language_finding import LanguageFinder
from review_policy.reading.mixed_languages import (
    BESIDE_A_SIGN,
    IN_LONG_RUN,
    IN_SHORT_RUN,
    MOST_OF_SCRIPT,
    ForeignWords,
    foreign_words,
    weight_of,
)
from review_policy.text import fold, words_of
from tests.strategies import texts


FINDER = LanguageFinder([phrases_of(each) for each in READ_LANGUAGES])
KNOWN = frozenset(
    "nice pan lovely shelf hot quickly reads evening certain handle".split()
)
"""Words that the vocabulary of these tests has, besides small ones."""


def read(
    text: str,
    own: rp.Language = rp.Language.EN,
    is_known: Callable[[str], bool] | None = KNOWN.__contains__,
) -> ForeignWords:
    """
    Find the foreign words of *text*.
    """
    folded = fold(text)
    words = words_of(folded.folded)
    return foreign_words(folded, words, own, FINDER, is_known)


def quotes(
    text: str,
    own: rp.Language = rp.Language.EN,
    is_known: Callable[[str], bool] | None = KNOWN.__contains__,
) -> list[str]:
    """
    Quote the foreign stretches of *text*.
    """
    folded = fold(text)
    return [folded.quote(*each) for each in read(text, own, is_known).ranges]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Nice pan, aber der Griff ist locker und wird heiß.",
            ["aber der", "ist locker und wird heiß"],
        ),
        ("Nice pan. Muy bonita y no gotea.", ["Muy bonita y"]),
        ("Nice handle 商品が届きません hot", ["商品が届きません"]),
        ("der pan und nice", ["der", "und"]),
        ("nice: Aber der", ["Aber der"]),
    ],
)
def test_small_words_speak_for_a_language(text: str, found: list[str]) -> None:
    """
    Small words of another language are foreign, with unknown ones beside.
    """
    assert quotes(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Nice pan",
        "und",
        "und und und",
        "Nice pan XYZ-4",
        "a lovely café with crème brûlée on the shelf",
        'She reads "die Verwandlung von Kafka" in the evening',
        "He reads Die Blechtrommel and Der Prozess",
        "nice 123 4x pan",
        "the pan xyzzy hot",
    ],
)
def test_names_loans_and_quotations_are_not_foreign(text: str) -> None:
    """
    What English has taken in, names and quotes says nothing.
    """
    assert read(text) == ForeignWords()


def test_long_quotations_count() -> None:
    """
    A quotation of a whole review is no title.
    """
    inside = "aber der Griff ist locker und wird nach einer Woche auch noch h"
    assert quotes(f'nice "{inside}" pan')


@pytest.mark.parametrize(
    ("text", "weight"),
    [
        ("the pan xyzzy plugh frobnicate hot", 0),
        ("the pan xyzzy plugh frobnicate hot und", 1 + 3 * IN_LONG_RUN),
        ("the pan xyzzy plugh hot und", 1 + 2 * IN_SHORT_RUN),
        ("the pan xyzzy hot", 0),
        ("the pan xyzzy, plugh hot", 0),
        ("the pan xyzzy und hot der", 2 + BESIDE_A_SIGN),
        ("the pan 商品が届きませんので hot", MOST_OF_SCRIPT),
    ],
)
def test_weights(text: str, weight: float) -> None:
    """
    Unknown words weigh by how many stand in a row, and by their neighbours.
    """
    assert weight_of([read(text)]) == pytest.approx(weight)


def test_a_word_said_again_weighs_once() -> None:
    """
    What returns in a text or in another one adds nothing.
    """
    once, often = read("und der"), read("und der und der")
    assert weight_of([often]) == weight_of([once])
    assert weight_of([once, often]) == weight_of([once])
    assert weight_of([]) == 0
    assert weight_of([once, read("aber ich")]) > weight_of([once])


def test_without_a_vocabulary_only_signs_count() -> None:
    """
    Where no words are known, unknown ones say nothing.
    """
    text = "the pan xyzzy plugh frobnicate und der"
    assert quotes(text, is_known=None) == ["und der"]


def test_the_own_language_is_not_foreign() -> None:
    """
    What is foreign in one language is not in its own.
    """
    text = "Die Pfanne ist gut und der Griff auch"
    assert quotes(text)
    assert quotes(text, rp.Language.DE, is_known=None) == []
    assert quotes("Nice pan and the handle of it", rp.Language.DE, None)


@pytest.mark.parametrize("text", ["größe", "the größe"])
def test_letters_of_its_own_count_for_two(text: str) -> None:
    """
    One word with foreign letters is enough.
    """
    assert quotes(text) == ["größe"]
    assert quotes("the ist") == []


@given(texts())
def test_stretches_lie_in_the_text(text: str) -> None:
    """
    Stretches are words of the text, in order and apart.
    """
    folded = fold(text)
    for own in (rp.Language.EN, rp.Language.DE, rp.Language.JA):
        found = read(text, own)
        done = 0
        for start, end in found.ranges:
            assert done <= start < end <= len(folded.folded)
            done = end
        assert bool(found.ranges) is bool(weight_of([found]))
