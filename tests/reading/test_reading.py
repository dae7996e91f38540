"""
Tests of reading a text once, for all rules.
"""

from __future__ import annotations

import pytest

from hypothesis import given

import review_policy as rp

from review_policy.language import READ_LANGUAGES
from review_policy.phrases import phrases_of
from review_policy.reading.charging import ChargeModel
from review_policy.reading.obscenity import ObscenityFinder
from review_policy.reading.reading import LanguageReader, Readers, Reading
from review_policy.reading.topics import TopicModel
from review_policy.shapes import ShapeKind
from review_policy.text import words_of
from tests.situations import READERS, read
from tests.strategies import texts


GERMAN = Readers((rp.Language.DE,))


def test_a_declared_language_wins() -> None:
    """
    What the caller says of the language is not looked at again.
    """
    reading = read("The lamp was not what they said", rp.Language.FR)
    assert reading.language is rp.Language.FR
    assert read("Xyzzy", rp.Language.UNKNOWN).language is rp.Language.UNKNOWN


def test_a_language_is_found() -> None:
    """
    Without a declaration the language is found, loaded or not.
    """
    english = read("The lamp was not what they said", None)
    german = read("Die Lampe ist leider nicht angekommen", None)
    assert english.language is rp.Language.EN
    assert german.language is rp.Language.DE
    assert english.reader is not None
    assert german.reader is None


def test_a_vocabulary_settles_what_small_words_do_not() -> None:
    """
    Known words of a loaded language tell it where small words are lacking.
    """
    assert read("Broken, returned", None).language is rp.Language.EN
    assert read("qwxzv vrtplk", None).language is rp.Language.UNKNOWN
    assert read("?!", None).language is rp.Language.UNKNOWN


def test_languages_without_a_model_are_not_guessed() -> None:
    """
    A language without weights cannot be told by its vocabulary.
    """
    reading = GERMAN.read(
        "comment", "Broken, returned", declared=None, region=None
    )
    assert reading.language is rp.Language.UNKNOWN


def test_traditional_chinese_is_read() -> None:
    """
    Traditional Chinese has the reader of Chinese.
    """
    readers = Readers((rp.Language.ZH_HANT,))
    reader = readers.reader(rp.Language.ZH_HANT)
    assert reader is not None
    assert reader.language is rp.Language.ZH
    assert readers.reader(rp.Language.ZH) is reader


def test_share_known() -> None:
    """
    The share of known words counts the first fifty words.
    """
    reader = LanguageReader(phrases_of(rp.Language.EN))
    assert reader.share_known(words_of("blender xyzzyq")) == 0.5
    many = "blender " * 50 + "xyzzyq " * 50
    assert reader.share_known(words_of(many)) == 1


@pytest.mark.parametrize("language", READ_LANGUAGES)
def test_a_reader_has_what_its_language_has(language: rp.Language) -> None:
    """
    Every language brings obscene words, topics, claims and acts.
    """
    reader = LanguageReader(phrases_of(language))
    assert isinstance(reader.obscenity, ObscenityFinder)
    assert isinstance(reader.topics, TopicModel)
    assert isinstance(reader.claims, ChargeModel)
    assert isinstance(reader.acts, ChargeModel)


def test_parts_of_a_reading() -> None:
    """
    Words, clauses, shapes, obscene words and topics all have their places.
    """
    text = "Fuck this. Mail sales@lampshop.example"
    reading = read(text)
    assert [word.text for word in reading.words][:2] == ["fuck", "this"]
    assert [
        reading.span(each.start, each.end).of(text)
        for each in reading.obscenities
    ] == ["Fuck"]
    assert [shape.kind for shape in reading.shapes] == [ShapeKind.EMAIL]
    assert reading.topics is not None
    assert len(reading.topics.clauses) == len(reading.clauses)


def test_words_of_the_language_open_clauses() -> None:
    """
    A word that turns the topic cuts only in its own language.
    """
    text = "Nice lamp but late"
    assert len(read(text).clauses) == 2
    assert len(read(text, rp.Language.DE).clauses) == 1


@pytest.mark.parametrize("language", [rp.Language.DE, rp.Language.UNKNOWN])
def test_what_is_not_loaded_is_not_read(language: rp.Language) -> None:
    """
    Without a reader there are neither obscene words nor topics.
    """
    reading = read("Fuck, the blender leaks", language)
    assert reading.obscenities == []
    assert reading.topics is None


def test_words_of_another_language_are_not_obscene() -> None:
    """
    A Spanish word is not looked for in German.
    """
    reading = GERMAN.read(
        "comment", "cabrón", declared=rp.Language.DE, region="DE"
    )
    assert reading.reader is not None
    assert reading.obscenities == []


def test_spans_name_their_field() -> None:
    """
    A span names the field that was read and lies in it as given.
    """
    reading = Reading("body", "Ｇut\u00ad!", READERS, None, None)
    span = reading.span(0, 3)
    assert span == rp.Span("body", 0, 3)
    assert reading.span(0, 4).of(reading.text) == "Ｇut\u00ad!"


@given(texts())
def test_any_text_is_read(text: str) -> None:
    """
    Every part of a reading has an answer for any text, twice the same.
    """
    first, second = read(text, None), read(text, None)
    for name in ("language", "words", "shapes", "obscenities", "topics"):
        assert getattr(first, name) == getattr(second, name)
    for shape in first.shapes:
        assert first.span(shape.start, shape.end).of(text)
