"""
Tests of words by what they mean.
"""

from __future__ import annotations

import pytest

from hypothesis import given
from hypothesis import strategies as st

import review_policy as rp

from review_policy.language import READ_LANGUAGES
from review_policy.phrases import phrases_of
from review_policy.phrases._meaning_list import meaning_lines
from review_policy.reading.lexicon import NUMBER, Lexicon
from review_policy.reading.stems import stemmer_of
from review_policy.text import Word, fold, words_of
from tests.strategies import texts


LISTED = """
gift
    geschenk* gabe
@disease
    krebs* gabe
leave_review
    bewertung*_schreiben
"""
SMALL = Lexicon([LISTED])
LEXICONS = {
    language: Lexicon.of(phrases_of(language)) for language in READ_LANGUAGES
}


def test_a_word_has_all_its_meanings() -> None:
    """
    Narrow meanings bring the wide ones to which they belong.
    """
    assert {"=gift", "@gift", "@disease"} <= set(SMALL.meanings("gabe"))


def test_a_stem_stands_for_every_ending() -> None:
    """
    The longest stem that begins a word tells.
    """
    assert SMALL.meanings("geschenke") == SMALL.meanings("geschenkt")
    assert SMALL.meanings("gaben") == ()


def test_a_phrase_is_more_than_its_words() -> None:
    """
    Words of a phrase mean something together, in their order.
    """
    together = words_of("eine bewertung schreiben")
    apart = words_of("schreiben sie bewertung")
    assert "=leave_review" in SMALL.features(together)
    assert "=leave_review" not in SMALL.features(apart)


def test_numbers() -> None:
    """
    Digits become noughts, and mean a number.
    """
    assert SMALL.meanings("17th") == NUMBER
    assert SMALL.texts(words_of("delivered 17th")) == ["delivered", "00th"]


@pytest.mark.parametrize(
    ("language", "word", "other"),
    [
        (rp.Language.FR, "l'emballage", "emballage"),
        (rp.Language.PL, "zwrocic", "zwrócić"),
        (rp.Language.TR, "degistir", "değiştir"),
        (rp.Language.AR, "والهدية", "هدية"),
    ],
)
def test_spellings_share_meanings(
    language: rp.Language, word: str, other: str
) -> None:
    """
    What people leave out, or write together, changes no meaning.
    """
    lexicon = LEXICONS[language]
    assert lexicon.meanings(word)
    assert set(lexicon.meanings(word)) <= set(lexicon.meanings(other))


@pytest.mark.parametrize("language", [rp.Language.JA, rp.Language.ZH])
@given(texts())
def test_words_without_blanks_cover_the_text(
    language: rp.Language, text: str
) -> None:
    """
    Cutting loses no character and adds none.
    """
    words = words_of(fold(text).folded)
    pieces = LEXICONS[language].words(words)
    assert "".join(each.text for each in pieces) == "".join(
        each.text for each in words
    )
    assert all(each.end - each.start == len(each.text) for each in pieces)


@pytest.mark.parametrize("language", READ_LANGUAGES)
@given(texts())
def test_features_never_fail(language: rp.Language, text: str) -> None:
    """
    Whatever is written has features, the same each time.
    """
    lexicon = LEXICONS[language]
    words = lexicon.words(words_of(fold(text).folded))
    assert lexicon.features(words) == lexicon.features(words)


@pytest.mark.parametrize("language", READ_LANGUAGES)
@given(st.data())
def test_listed_words_are_found(
    language: rp.Language, data: st.DataObject
) -> None:
    """
    A word of a list has its meaning, spelled as listed.
    """
    phrases = phrases_of(language)
    lines = [
        line for listed in phrases.meanings for line in meaning_lines(listed)
    ]
    name, words = data.draw(st.sampled_from(lines))
    word = data.draw(st.sampled_from(words))
    if "_" in word or word.endswith("*"):
        return
    assert name in LEXICONS[language].meanings(word)


@pytest.mark.parametrize("language", READ_LANGUAGES)
def test_lists_are_tidy(language: rp.Language) -> None:
    """
    Words are listed as they are folded, each once under a meaning.
    """
    stemmer = stemmer_of(language)
    for listed in phrases_of(language).meanings:
        seen: dict[str, set[str]] = {}
        for name, words in meaning_lines(listed):
            known = seen.setdefault(name, set())
            for word in words:
                plain = word.replace("*", "").replace("_", " ")
                assert fold(plain).folded == plain
                spelled = stemmer.spelling(word)
                assert spelled not in known, (name, word)
                known.add(spelled)


def test_a_word_without_end_is_cut() -> None:
    """
    Of a word that is longer than any listed one, its beginning counts.
    """
    vans = Lexicon(["@carrier\n  van*"])
    word = Word("van" + "s" * 100_000, 0, 100_003)
    assert vans.meanings(word.text) == ("@carrier",)
    assert "@carrier" in vans.features([word])
    assert max(map(len, vans.features([word]))) < 100
