"""
Tests of seller-order-shipping.
"""

from __future__ import annotations

import datetime as dt

from collections.abc import Iterator

import pytest

import review_policy as rp

from review_policy.rules.review.seller_order_shipping import RULE, detect
from tests.situations import (
    DAY,
    quoted,
    review,
    review_situation,
    small_model,
    told,
)


MIXED = "It came late. The seller is silent. It leaks."
"""Two clauses on the order beside one on the product."""

FOCUS_ON = (dt.date(2019, 11, 25), dt.date(2023, 9, 1), dt.date(2025, 3, 31))
BETWEEN = (dt.date(2025, 4, 1), dt.date(2026, 9, 20))
ONLY = (dt.date(2026, 9, 21), DAY)


@pytest.fixture(autouse=True, scope="module")
def _plain_words() -> Iterator[None]:
    """
    Make no test depend on what was learned of English.
    """
    with small_model():
        yield


def judged(
    body: str, on: dt.date = DAY, title: str = ""
) -> rp.ReviewAssessment:
    """
    Judge a review by this rule on a day.
    """
    policy = rp.Policy("US", on=on, languages=("en",), rules=(RULE,))
    return policy.assess_review(review(body, title), history=())


@pytest.mark.parametrize("on", [*FOCUS_ON, *BETWEEN, *ONLY])
def test_the_order_alone_is_a_finding(on: dt.date) -> None:
    """
    A review of the order alone breaks either wording, on every day.
    """
    case = judged("It came late. The seller is silent.", on)
    (found,) = case.findings
    assert found.certainty is rp.Certainty.LIKELY
    assert found.quotes == ("It came late", "The seller is silent")
    assert case.doubts == ()
    assert case.standing.policy is rp.PolicyStanding.VIOLATION


@pytest.mark.parametrize("on", [*FOCUS_ON, *BETWEEN])
def test_a_mixed_review_may_focus_on_it(on: dt.date) -> None:
    """
    While reviews must not focus on the order, most of one is a doubt.
    """
    case = judged(MIXED, on)
    assert case.findings == ()
    (doubt,) = case.doubts
    assert doubt.quotes == ("It came late", "The seller is silent")
    assert doubt.reasons[0].code is rp.ReasonCode.FOCUSES_ON_ORDER
    assert case.standing == rp.Standing(
        rp.PolicyStanding.UNCERTAIN,
        rp.PracticeStanding.UNLIKELY,
        (rp.Reason.of(rp.ReasonCode.PRACTICE_MIXED_STAYS),),
    )


@pytest.mark.parametrize("on", ONLY)
def test_under_only_a_mixed_review_stays(on: dt.date) -> None:
    """
    Since reviews must not only focus on the order, a mixed one is allowed.
    """
    case = judged(MIXED, on)
    assert case.findings == ()
    assert case.doubts == ()
    assert case.standing.policy is rp.PolicyStanding.ALLOWED


@pytest.mark.parametrize("on", BETWEEN)
def test_the_days_between_are_said(on: dt.date) -> None:
    """
    While the wording may have changed, a doubt names the days.
    """
    (doubt,) = judged(MIXED, on).doubts
    assert (
        rp.Reason.of(
            rp.ReasonCode.RULE_UNCERTAIN,
            first=dt.date(2025, 4, 1),
            last=dt.date(2026, 9, 21),
        )
        in doubt.reasons
    )


@pytest.mark.parametrize(
    "text",
    [
        "It came late. It leaks.",
        "It leaks. It is sharp. The seller is silent.",
        "It leaks.",
        "Well, well. Hm.",
    ],
)
def test_half_of_it_is_no_focus(text: str) -> None:
    """
    Half of a review or less is not what it focuses on.
    """
    assert list(detect(review_situation(text, on=FOCUS_ON[0]))) == []


def test_filler_is_not_counted() -> None:
    """
    Clauses that say nothing do not make the order the lesser part.
    """
    text = "Hm. Well. It came late. The seller is silent. It leaks. Hm."
    (evidence,) = detect(review_situation(text, on=FOCUS_ON[0]))
    assert evidence.wording is rp.Wording.FOCUS_ON


def test_the_title_counts() -> None:
    """
    Title and body are one review: what the title says may clear it.
    """
    assert quoted(judged("It came late", title="Seller").findings, RULE) == [
        ("body", "It came late"),
        ("title", "Seller"),
    ]
    assert judged("It came late", title="Leaks").findings == ()


def test_the_condition_is_named() -> None:
    """
    Clauses on the condition of the goods are evidence of their own.
    """
    seen = review_situation("It came late. Smashed!")
    body = told(
        "It came late. Smashed!",
        [rp.Topic.LATE_DELIVERY, rp.Topic.CONDITION],
    )
    title = seen.readings[0]
    body.field = "body"
    object.__setattr__(seen, "readings", (title, body))
    order, condition = detect(seen)
    assert order.because.code is rp.ReasonCode.WHOLLY_ORDER
    assert condition.because.code is rp.ReasonCode.CONDITION_IN_REVIEW
    assert condition.certainty is order.certainty
    assert [span.of(body.text) for span in condition.spans] == ["Smashed"]


def test_without_a_model_of_topics_the_condition_is_not_seen() -> None:
    """
    Where topics are not read, the order alone is found.
    """
    seen = review_situation("It came late.")
    for reading in seen.readings:
        reading.__dict__["topics"] = None
    (evidence,) = detect(seen)
    assert evidence.because.code is rp.ReasonCode.WHOLLY_ORDER
