"""
Tests of profanity.
"""

from __future__ import annotations

import datetime as dt

import pytest

from hypothesis import given

import review_policy as rp

from review_policy.rules.review.profanity import RULE, detect
from tests.situations import DAY, quoted, review, review_situation, small_model
from tests.strategies import texts


with small_model():
    POLICY = rp.Policy("US", on=DAY, languages=("en",), rules=(RULE,))
LINE = "Hello there.\n"


def judged(
    body: str, title: str = "", policy: rp.Policy = POLICY, **more: object
) -> rp.ReviewAssessment:
    """
    Judge a review by this rule.
    """
    return policy.assess_review(review(body, title, **more), history=())


def test_words_of_title_and_body() -> None:
    """
    Each obscene word is quoted from its field, in one finding.
    """
    case = judged("What the fuck. Bullshit!", "Fucking pan")
    (found,) = case.findings
    assert sorted(quoted([found], RULE)) == [
        ("body", "Bullshit"),
        ("body", "fuck"),
        ("title", "Fucking"),
    ]
    assert found.reasons == (rp.Reason.of(rp.ReasonCode.WORD_OBSCENE),)


def test_mild_words_are_doubts() -> None:
    """
    A mild word is a doubt, beside the finding of a strong one.
    """
    case = judged("Damn good, no bullshit")
    assert quoted(case.findings, RULE) == [("body", "bullshit")]
    assert quoted(case.doubts, RULE) == [("body", "Damn")]
    assert case.doubts[0].reasons == (rp.Reason.of(rp.ReasonCode.WORD_MILD),)


@pytest.mark.parametrize(
    "words",
    [
        "f*cking",
        "sh1t",
        "s h i t",
        "Ｆuck",
        "f\u00adu\u00adc\u00adk",
        "fuuuuck",
    ],
)
def test_masked_words_are_quoted_as_they_stand(words: str) -> None:
    """
    Stars, figures, blanks and width do not hide a word.
    """
    assert quoted(judged(f"so {words} here").findings, RULE) == [
        ("body", words)
    ]


@pytest.mark.parametrize("rating", [1, 2, 3, 4, 5])
def test_praise_does_not_excuse_it(rating: int) -> None:
    """
    One word is enough, whatever the rest and the stars say.
    """
    assert judged("Fucking great pan, thanks!", rating=rating).findings


@pytest.mark.parametrize(
    "text", ["", "It leaks", "Scunthorpe scarf", "A cock on the weathervane"]
)
def test_innocent_words_are_none(text: str) -> None:
    """
    A review without such a word shows nothing.
    """
    assert not list(detect(review_situation(text)))


def test_a_list_is_for_its_language() -> None:
    """
    In a language that is not loaded the rule is skipped.
    """
    case = judged("fuck", language="de")
    (skipped,) = case.skipped
    assert skipped.reasons == (
        rp.Reason.of(rp.ReasonCode.LANGUAGE_NOT_LOADED, language="de"),
    )


@pytest.mark.parametrize(
    ("on", "is_known"),
    [
        (dt.date(2013, 9, 29), False),
        (dt.date(2013, 9, 30), True),
        (dt.date(2019, 11, 24), True),
        (dt.date(2019, 11, 25), True),
    ],
)
def test_its_days(on: dt.date, is_known: bool) -> None:  # noqa: FBT001
    """
    The guidelines of September 2013 are the first source.
    """
    policy = rp.Policy("US", on=on, languages=("en",), rules=(RULE,))
    assert bool(judged("Holy shit", policy=policy).findings) is is_known


@given(texts(), texts())
def test_a_line_in_front_moves_it(title: str, body: str) -> None:
    """
    An innocent line in front moves spans by its length and hides nothing.
    """
    plain, moved = judged(body, title), judged(LINE + body, title)
    for before, after in zip(
        (*plain.findings, *plain.doubts),
        (*moved.findings, *moved.doubts),
        strict=True,
    ):
        assert after.quotes == before.quotes
        assert [
            span.start - len(LINE) * (span.field == "body")
            for span in after.spans
        ] == [span.start for span in before.spans]
