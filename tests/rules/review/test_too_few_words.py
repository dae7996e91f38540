"""
Tests of too-few-words, which is historic.
"""

from __future__ import annotations

import datetime as dt

import pytest

import review_policy as rp

from review_policy.rules.review.too_few_words import LEAST, RULE, detect
from tests.situations import (
    DAY,
    quoted,
    review,
    review_situation,
    situation,
    small_model,
)


THEN = dt.date(2014, 6, 1)
with small_model():
    POLICY = rp.Policy("US", on=THEN, languages=("en",), rules=(RULE,))


def judged(
    body: str | None, title: str = "", policy: rp.Policy = POLICY
) -> rp.ReviewAssessment:
    """
    Judge a review by this rule.
    """
    return policy.assess_review(review(body, title), history=())


@pytest.mark.parametrize("count", [1, 2, LEAST - 1, LEAST, LEAST + 1])
def test_twenty_words_are_enough(count: int) -> None:
    """
    A body of fewer than twenty words is marked, with the number.
    """
    text = " ".join(f"word{at}" for at in range(count))
    case = judged(f" {text}! ")
    if count >= LEAST:
        assert case.findings == ()
        return
    (found,) = case.findings
    assert quoted([found], RULE) == [("body", text)]
    assert found.reasons == (
        rp.Reason.of(rp.ReasonCode.TOO_FEW_WORDS, count=count, least=20),
    )


def test_the_title_does_not_count() -> None:
    """
    Words of the title make the body no longer.
    """
    assert judged("Good lamp.", "word " * 30).findings
    assert judged("word " * 30, "Good").findings == ()


@pytest.mark.parametrize("text", ["", "!!!", "😀"])
def test_without_words_it_is_another_matter(text: str) -> None:
    """
    A body without words is not a written review.
    """
    assert list(detect(review_situation(text))) == []
    assert list(detect(situation())) == []


@pytest.mark.parametrize(
    ("on", "policy", "code"),
    [
        (dt.date(2013, 9, 29), "uncertain", rp.ReasonCode.RULE_NOT_RECORDED),
        (dt.date(2013, 9, 30), "violation", None),
        (dt.date(2015, 10, 2), "violation", None),
        (dt.date(2015, 10, 3), "uncertain", None),
        (dt.date(2023, 8, 31), "uncertain", None),
        (dt.date(2023, 9, 1), "allowed", rp.ReasonCode.RULE_NOT_IN_FORCE),
        (DAY, "allowed", rp.ReasonCode.RULE_NOT_IN_FORCE),
    ],
)
def test_its_days(
    on: dt.date, policy: str, code: rp.ReasonCode | None
) -> None:
    """
    The rule held in 2013 to 2015, and is gone by September 2023.
    """
    setting = rp.Policy("US", on=on, languages=("en",), rules=(RULE,))
    case = judged("Good lamp.", policy=setting)
    assert case.standing.policy == policy
    assert [
        reason.code for each in case.skipped for reason in each.reasons
    ] == ([] if code is None else [code])


def test_elsewhere_no_source_shows_it() -> None:
    """
    Outside amazon.com no number of words is recorded.
    """
    policy = rp.Policy("UK", on=THEN, languages=("en",), rules=(RULE,))
    assert judged("Good lamp.", policy=policy).findings == ()
