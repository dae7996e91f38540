"""
Tests of obscene-language.
"""

from __future__ import annotations

import pytest

from hypothesis import given

import review_policy as rp

from review_policy.rules.feedback.obscene_language import RULE, detect
from tests.situations import DAY, feedback, found, read, situation
from tests.strategies import texts


POLICY = rp.Policy("US", on=DAY, languages=("en",), rules=(RULE,))
LINE = "Hello there.\n"


def test_an_obscene_word_is_evidence() -> None:
    """
    Each obscene word is evidence of its own, with its place.
    """
    text = "What the fuck. Bullshit!"
    evidence = list(detect(situation(read(text))))
    assert [each.spans[0].of(text) for each in evidence] == [
        "fuck",
        "Bullshit",
    ]
    assert {each.because.code for each in evidence} == {
        rp.ReasonCode.WORD_OBSCENE
    }


def test_a_mild_word_is_possible() -> None:
    """
    A mild word is a doubt, with a reason of its own.
    """
    (evidence,) = detect(situation(read("This damn shop is slow.")))
    assert evidence.certainty is rp.Certainty.POSSIBLE
    assert evidence.because.code is rp.ReasonCode.WORD_MILD


def test_praise_does_not_excuse_it() -> None:
    """
    One word is enough, whatever the rest and the stars say.
    """
    for rating in range(1, 6):
        findings, _ = found(
            POLICY, RULE, "Fucking great shop, thanks!", rating=rating
        )
        assert findings == ["Fucking"]


@pytest.mark.parametrize("text", ["", "The blender leaks", "Scunthorpe"])
def test_innocent_words_are_none(text: str) -> None:
    """
    A comment without such a word shows nothing.
    """
    assert not list(detect(situation(read(text))))


@pytest.mark.parametrize(
    "text",
    [
        "Ｆuck this",
        "F\u00aduck this",
        "\u202eFuck\u202c 😀",
        "\x00 fuck \ud800",
        "e\u0301 fuck",
    ],
)
def test_disguises_are_quoted_as_they_stand(text: str) -> None:
    """
    What is found is quoted from the comment, signs in between included.
    """
    findings, _ = found(POLICY, RULE, text)
    assert len(findings) == 1
    assert findings[0] in text


@given(texts())
def test_a_line_in_front_moves_it(text: str) -> None:
    """
    An innocent line in front moves spans by its length and hides nothing.
    """
    plain, moved = (
        POLICY.assess_feedback(feedback(each), history=())
        for each in (text, LINE + text)
    )
    assert moved.outcome is plain.outcome
    for before, after in zip(
        (*plain.findings, *plain.doubts),
        (*moved.findings, *moved.doubts),
        strict=True,
    ):
        assert after.quotes == before.quotes
        assert after.fingerprint == before.fingerprint
        assert [
            (span.start - len(LINE), span.end - len(LINE))
            for span in after.spans
        ] == [(span.start, span.end) for span in before.spans]
