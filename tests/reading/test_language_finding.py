"""
Tests of finding the language of short texts.
"""

from __future__ import annotations

import pytest

from hypothesis import given

import review_policy as rp

from review_policy.language import READ_LANGUAGES
from review_policy.phrases import Phrases, phrases_of
from review_policy.reading.language_finding import LanguageFinder
from review_policy.text import fold, words_of
from tests.strategies import texts


FINDER = LanguageFinder([phrases_of(each) for each in READ_LANGUAGES])


def find(text: str, finder: LanguageFinder = FINDER) -> rp.Language:
    """
    Find the language of *text*.
    """
    folded = fold(text).folded
    return finder.find(folded, words_of(folded))


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("The lamp was not what they said it would be", "en"),
        ("Die Lampe ist leider nicht angekommen und ich warte noch", "de"),
        ("Le colis n'est pas arrivé et je suis très déçu de ce vendeur", "fr"),
        ("El paquete no ha llegado y el vendedor no contesta", "es"),
        ("Il pacco non è arrivato e il venditore non risponde", "it"),
        ("O produto não chegou e o vendedor não responde", "pt"),
        ("Het pakket is niet aangekomen en de verkoper reageert niet", "nl"),
        (
            "Paketet har inte kommit och säljaren svarar inte på mina mejl",
            "sv",
        ),
        ("Paczka nie dotarła i sprzedawca nie odpowiada na wiadomości", "pl"),
        ("Ürün çok kötü ve satıcı bana hiç cevap vermedi", "tr"),
        ("المنتج رديء ولم يصل في الموعد", "ar"),
        ("商品が届きません。最悪です。", "ja"),
        ("배송이 너무 늦어요", "ko"),
        ("没有收到货,质量很差", "zh"),
    ],
)
def test_plain_sentences(text: str, tag: str) -> None:
    """
    A plain sentence of each of the fourteen is found.
    """
    assert find(text) is rp.Language(tag)


@pytest.mark.parametrize(
    "text", ["", "!!!", "12345", "Xyzzy", "Посылка не пришла", "Δεν ήρθε"]
)
def test_unknown_is_said(text: str) -> None:
    """
    Without a small word, or in another script, the language is not known.
    """
    assert find(text) is rp.Language.UNKNOWN


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("Here is the lamp with 한 on it, and that was all", "en"),
        ("Here is the lamp with 好 on it, and that was all", "en"),
        ("Here is the lamp with م on it, and that was all", "en"),
        ("삼성 TV", "ko"),
        ("坏 TV", "zh"),
        ("رديء TV", "ar"),
    ],
)
def test_one_foreign_letter_settles_nothing(text: str, tag: str) -> None:
    """
    A script settles the language only if enough of the text is in it.
    """
    assert find(text) is rp.Language(tag)


def test_a_shrug_is_not_japanese() -> None:
    """
    A kana that is drawn into a face does not make a text Japanese.
    """
    text = "The lamp was not what they said ¯\\_(ツ)_/¯"
    assert find(text) is rp.Language.EN


@pytest.mark.parametrize(
    ("text", "tag"), [("Señal", "es"), ("Łódź", "pl"), ("kağıt", "tr")]
)
def test_letters_of_one_language_count(text: str, tag: str) -> None:
    """
    A letter that one language has alone settles what words do not.
    """
    assert find(text) is rp.Language(tag)


def test_a_draw_is_unknown() -> None:
    """
    Where two languages score alike, neither is chosen.
    """
    finder = LanguageFinder(
        [
            Phrases(
                language=rp.Language.EN, function_words=frozenset({"in", "a"})
            ),
            Phrases(
                language=rp.Language.IT, function_words=frozenset({"in", "o"})
            ),
            Phrases(
                language=rp.Language.ZH,
                spaced=False,
                function_words=frozenset({"a"}),
            ),
        ]
    )
    assert find("in", finder) is rp.Language.UNKNOWN
    assert find("in a", finder) is rp.Language.EN
    assert find("in o", finder) is rp.Language.IT
    assert find("a o", finder) is rp.Language.UNKNOWN


@given(texts())
def test_every_text_has_an_answer(text: str) -> None:
    """
    Any text gives one of the fourteen or unknown, twice the same.
    """
    found = find(text)
    assert found in {*READ_LANGUAGES, rp.Language.UNKNOWN}
    assert find(text) is found
