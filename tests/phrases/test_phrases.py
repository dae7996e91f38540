"""
Tests of the shape of the language files.
"""

from __future__ import annotations

from collections.abc import Mapping

import attrs
import pytest

import review_policy as rp

from review_policy.language import READ_LANGUAGES
from review_policy.phrases import Phrases, phrases_of
from review_policy.phrases._phrases import listed, phrased
from review_policy.text import fold, words_of


def words_in(phrases: Phrases) -> dict[str, list[str]]:
    """
    Give every word that is written in the sets and tables of a language.
    """
    found: dict[str, list[str]] = {}
    for name, value in attrs.asdict(phrases, recurse=False).items():
        if isinstance(value, frozenset):
            found[name] = [
                word
                for each in value
                for word in ((each,) if isinstance(each, str) else each)
            ]
        elif isinstance(value, Mapping) and name != "wordings":
            for meaning, words in value.items():
                found[f"{name} {meaning}"] = list(words)
    return found


@pytest.mark.parametrize("language", READ_LANGUAGES)
def test_nobody_is_both_private_and_public(language: rp.Language) -> None:
    """
    A word shows a person of private life or one of public life.
    """
    phrases = phrases_of(language)
    assert phrases.private_persons.isdisjoint(phrases.public_persons)


@pytest.mark.parametrize("language", READ_LANGUAGES)
def test_every_language_has_a_file(language: rp.Language) -> None:
    """
    Each of the fourteen has phrases of its own, small words among them.
    """
    phrases = phrases_of(language)
    assert phrases.language is language
    assert phrases.function_words


def test_traditional_chinese_is_read_like_chinese() -> None:
    """
    The two scripts of Chinese share their phrases.
    """
    assert phrases_of(rp.Language.ZH_HANT) is phrases_of(rp.Language.ZH)


def test_only_scripts_without_spaces_are_unspaced() -> None:
    """
    Japanese and Chinese are written without blanks, the others with them.
    """
    unspaced = {
        language
        for language in READ_LANGUAGES
        if not phrases_of(language).spaced
    }
    assert unspaced == {rp.Language.JA, rp.Language.ZH}


@pytest.mark.parametrize("language", READ_LANGUAGES)
def test_words_are_written_as_they_are_folded(language: rp.Language) -> None:
    """
    A word that folds to another one would never be met.
    """
    for name, words in words_in(phrases_of(language)).items():
        wrong = [word for word in words if fold(word).folded != word]
        assert not wrong, name


@pytest.mark.parametrize("language", READ_LANGUAGES)
def test_words_are_single_words(language: rp.Language) -> None:
    """
    A word that is cut in two when a text is read would never be met.
    """
    phrases = phrases_of(language)
    if not phrases.spaced:
        return
    for name, words in words_in(phrases).items():
        wrong = [
            word
            for word in words
            if [each.text for each in words_of(word)] != [word]
        ]
        assert not wrong, name


def test_introductions_are_of_one_to_three_words() -> None:
    """
    More words than three are not looked at before a name.
    """
    for language in READ_LANGUAGES:
        introductions = phrases_of(language).introductions
        assert all(1 <= len(each) <= 3 for each in introductions)


def test_listed() -> None:
    """
    Words stand between blanks and ends of lines.
    """
    assert listed(" one two\n  one ") == {"one", "two"}


def test_phrased() -> None:
    """
    Each line is a phrase, and blank lines are none.
    """
    assert phrased("\n i am \n\n name\n") == {("i", "am"), ("name",)}
