"""
Tests of spam-gibberish.
"""

from __future__ import annotations

import pytest

from hypothesis import given

import review_policy as rp

from review_policy.rules.review.spam_gibberish import RULE, detect
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


def judged(body: str, title: str = "", **more: object) -> rp.ReviewAssessment:
    """
    Judge a review by this rule.
    """
    return POLICY.assess_review(review(body, title, **more), history=())


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("good good good good good good", "noise_repetition"),
        ("asdf jklj asdf qwpoei zmxn", "noise_mash"),
        ("★★★★★ !!!!! ★★★★★", "noise_symbols"),
        ("/\\_/\\\n( o.o )\n > ^ <", "noise_drawing"),
        ("商品商品商品商品商品商品", "noise_repetition"),
        ("ㅋㅋㅋㅋㅋㅋㅋㅋ", "noise_mash"),
        ("جيد جيد جيد جيد جيد جيد", "noise_repetition"),
        ("好好好好好好好好好好好好好", "noise_mash"),
    ],
)
@pytest.mark.parametrize("language", ["en", "ja", "und", None])
def test_noise_is_found_in_any_script(
    text: str, code: str, language: str | None
) -> None:
    """
    What says nothing is quoted whole, in any language.
    """
    case = judged(text, language=language)
    (found,) = case.findings
    assert found.certainty is rp.Certainty.LIKELY
    assert quoted([found], RULE) == [("body", text)]
    assert found.reasons == (rp.Reason.of(rp.ReasonCode(code)),)


@pytest.mark.parametrize("text", ["★★★★★", "asdf jklj asdf"])
@pytest.mark.parametrize(
    ("title", "is_sure"),
    [
        ("", True),
        ("Nice", True),
        ("Nice pan", True),
        ("A nice pan", False),
        ("!!! ???", True),
        ("asdf jklj asdf", True),
    ],
)
def test_a_title_that_says_something(
    text: str,
    title: str,
    is_sure: bool,  # noqa: FBT001
) -> None:
    """
    Symbols and mash below a title of three words are a doubt.
    """
    case = judged(text, title)
    assert bool(case.findings) is is_sure
    assert quoted((*case.findings, *case.doubts), RULE) == [("body", text)]


@pytest.mark.parametrize(
    "text", ["good good good good good good", "/\\_/\\\n( o.o )\n > ^ <"]
)
def test_no_title_excuses_spam(text: str) -> None:
    """
    Repetition and pictures of symbols are found below any title.
    """
    assert judged(text, "A nice pan in all").findings


def test_a_title_alone_is_judged() -> None:
    """
    Where the body is blank, the title has to say something.
    """
    assert quoted(judged(" \n", "asdf jklj").findings, RULE) == [
        ("title", "asdf jklj")
    ]
    assert judged("", "Nice").findings == ()


def test_a_title_beside_a_body_is_not_judged() -> None:
    """
    Symbols in a title, above a body that says something, are no spam.
    """
    case = judged("A nice pan that lasts.", "!!!!!")
    assert (case.findings, case.doubts) == ((), ())


@pytest.mark.parametrize(
    "text", ["", "good", "ok!!", "1234", "Works. Works. Works."]
)
def test_short_opinions_are_fine(text: str) -> None:
    """
    A short plain opinion says something.
    """
    assert list(detect(review_situation(text))) == []


@pytest.mark.parametrize(
    "text",
    [
        "A+++++++++",
        "OK!!!!!!!!",
        "10/10 !!!!!!!!",
        "5/5 ★★★★★★★★★★",
        "好！！！！！！！！",
        "굿!!!!!!!!!",
    ],
)
def test_enthusiasm_is_no_drawing(text: str) -> None:
    """
    A mark or a word of praise with many signs behind it is an opinion.
    """
    assert list(detect(review_situation(text))) == []


@pytest.mark.parametrize("text", ["DVD VHS", "Hmmmmmm", "Mmmmmmm!"])
def test_abbreviations_and_hums_are_no_mash(text: str) -> None:
    """
    Abbreviations, and sounds that everybody writes so, are words.
    """
    assert list(detect(review_situation(text))) == []


def test_feedback_has_no_such_fields() -> None:
    """
    Without a review there is nothing to judge.
    """
    assert list(detect(situation())) == []


@given(texts(), texts())
def test_any_text_is_judged(title: str, body: str) -> None:
    """
    One field is judged, and its quotes are true.
    """
    case = judged(body, title)
    given_texts = {"title": title, "body": body}
    places = [
        (span, quote)
        for each in (*case.findings, *case.doubts)
        for span, quote in zip(each.spans, each.quotes, strict=True)
    ]
    assert len({span.field for span, _ in places}) <= 1
    for span, quote in places:
        assert span.of(given_texts[span.field]) == quote
