"""
Tests of unsupported-language.
"""

from __future__ import annotations

import datetime as dt

import pytest

from hypothesis import given

import review_policy as rp

from review_policy.rules.review.unsupported_language import RULE, detect
from tests.situations import (
    DAY,
    quoted,
    review,
    review_situation,
    situation,
    small_model,
)
from tests.strategies import texts


with small_model():
    POLICY = rp.Policy("US", on=DAY, languages=("en",), rules=(RULE,))
    UK = rp.Policy("UK", on=DAY, languages=("en",), rules=(RULE,))
GERMAN = "Die Pfanne ist schon nach einer Woche kaputt."
OTHER = rp.ReasonCode.OTHER_LANGUAGE
MIXES = rp.ReasonCode.MIXES_LANGUAGE


def judged(
    body: str, title: str = "", policy: rp.Policy = POLICY, **more: object
) -> rp.ReviewAssessment:
    """
    Judge a review by this rule, its language to be found.
    """
    fields: dict[str, object] = {"language": None, **more}
    return policy.assess_review(review(body, title, **fields), history=())


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (GERMAN, "de"),
        ("Le manche est cassé et je ne suis pas content du tout", "fr"),
        ("Het handvat is kapot en de verkoper reageert niet", "nl"),
        ("商品が届きません。最悪です。", "ja"),
        ("没有收到货,质量很差,非常失望", "zh"),
        ("المنتج رديء ولم يصل في الموعد", "ar"),
        ("배송이 너무 늦어요", "ko"),
    ],
)
def test_another_language_is_found(text: str, language: str) -> None:
    """
    A review in a language that the store lacks is marked as a whole.
    """
    case = judged(text)
    (found,) = case.findings
    assert found.certainty is rp.Certainty.LIKELY
    assert found.reasons == (rp.Reason.of(OTHER, language=language),)
    ((field, quote),) = quoted([found], RULE)
    assert field == "body"
    assert quote == text.rstrip("。.")


def test_title_and_body_are_marked() -> None:
    """
    Where the review is in another language, so are both of its fields.
    """
    case = judged(GERMAN, "Leider nicht gut")
    assert sorted(quoted(case.findings, RULE)) == [
        ("body", GERMAN.rstrip(".")),
        ("title", "Leider nicht gut"),
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "The pan leaks, aber der Griff ist wacklig und wird heiß.",
            ["aber der", "ist wacklig und wird heiß"],
        ),
        ("The pan leaks 商品が届きません very sharp", ["商品が届きません"]),
    ],
)
def test_mixed_languages_are_found(text: str, words: list[str]) -> None:
    """
    A mix is marked where the other language stands, supported or not.
    """
    case = judged(text, language="en")
    (found,) = case.findings
    assert found.quotes == tuple(words)
    assert found.reasons == (rp.Reason.of(MIXES, language="en"),)


def test_a_mix_of_two_supported_languages() -> None:
    """
    English and Spanish are supported in the US, but not mixed.
    """
    text = "La sartén es muy bonita y no gotea, but the lid of it was not"
    case = judged(text, language="es")
    (found,) = case.findings
    assert found.reasons == (rp.Reason.of(MIXES, language="es"),)
    assert "but the" in found.text


def test_title_and_body_add_up() -> None:
    """
    What is foreign is weighed over title and body together.
    """
    case = judged("The aber und of it", "The und and der", language="en")
    assert sorted(quoted(case.findings, RULE)) == [
        ("body", "aber und"),
        ("title", "der"),
        ("title", "und"),
    ]
    assert judged("The aber und of it", language="en").findings == ()
    assert judged("The und and der", language="en").findings == ()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "!!! 😀",
        "The pan leaks and is far too loud.",
        "La sartén es muy bonita y no gotea.",
        "Has a certain je ne sais quoi on the shelf.",
        'She read "Die Verwandlung von Kafka" in one evening.',
        "The Griff in my car is der best",
        "A café with crème brûlée",
    ],
)
@pytest.mark.parametrize("language", ["en", None])
def test_supported_languages_are_fine(text: str, language: str | None) -> None:
    """
    English, Spanish, loans, names and titles are no other language.
    """
    if language is not None and text.startswith("La "):
        language = "es"
    case = judged(text, language=language)
    assert (case.findings, case.doubts) == ((), ())


@pytest.mark.parametrize(
    "text",
    [
        "Works with lenovo ideapad and roku firestick chromecast",
        "fits my yamaha grizzly kodiak rhino",
        "contains niacinamide panthenol tocopherol hyaluronate squalane",
        "tagliatelle pappardelle orecchiette rigatoni and what not",
        "the peppa pikachu charizard bulbasaur squirtle of my kids",
    ],
)
def test_unknown_words_are_no_language(text: str) -> None:
    """
    Names, ingredients and dishes in lower case speak for no language.
    """
    assert judged(text, language="en").findings == ()


@pytest.mark.parametrize("text", [GERMAN, "Nice aber der Griff ist und wird"])
@pytest.mark.parametrize("store", ["UK", "DE", "CA", "MX", "BR", "JP"])
def test_other_stores_are_not_judged(text: str, store: str) -> None:
    """
    Outside the US no source of weight says which languages there are.
    """
    policy = rp.Policy(store, on=DAY, languages=(), rules=(RULE,))
    case = judged(text, policy=policy)
    assert (case.findings, case.doubts) == ((), ())
    (skipped,) = case.skipped
    assert skipped.reasons == (
        rp.Reason.of(rp.ReasonCode.RULE_NOT_IN_STORE, store=store),
    )
    assert skipped.could_become is None


@pytest.mark.parametrize(
    "text", ["asdf jklj asdf qwpoei", "und und und und und und und und"]
)
def test_noise_is_no_language(text: str) -> None:
    """
    What says nothing is in no language at all.
    """
    assert judged(text).findings == ()


def test_feedback_has_no_such_fields() -> None:
    """
    Without a review there is nothing to judge.
    """
    assert list(detect(situation())) == []
    assert list(detect(review_situation(GERMAN, language=None)))


def test_its_first_day() -> None:
    """
    The guidelines of September 2023 are the first source.
    """
    for on, found in ((dt.date(2023, 8, 31), 0), (dt.date(2023, 9, 1), 1)):
        policy = rp.Policy("US", on=on, languages=("en",), rules=(RULE,))
        assert len(judged(GERMAN, policy=policy).findings) == found


@given(texts(), texts())
def test_any_text_is_judged(title: str, body: str) -> None:
    """
    Whatever the language, quotes are true and lie in their fields.
    """
    case = judged(body, title)
    given_texts = {"title": title, "body": body}
    for found in (*case.findings, *case.doubts):
        assert found.spans
        for span, quote in zip(found.spans, found.quotes, strict=True):
            assert span.of(given_texts[span.field]) == quote
            assert quote
