"""
Tests of duplicate-review.
"""

from __future__ import annotations

import datetime as dt

import attrs
import pytest

from hypothesis import given
from hypothesis import strategies as st

import review_policy as rp

from review_policy.rules.review.duplicate_review import RULE, detect
from tests.situations import (
    DAY,
    review,
    review_situation,
    situation,
    small_model,
)
from tests.strategies import reviews


with small_model():
    POLICY = rp.Policy("US", on=DAY, languages=("en",), rules=(RULE,))
TEXT = (
    "Keeps my coffee hot until noon, the lid never leaks and the handle fits "
    "my big hands, so I bought a second one for my husband who loses them."
)
NEAR = TEXT.replace("coffee", "tea").replace("lid", "top")
"""Less than four fifths of its runs are those of the text."""

SAME = rp.ReasonCode.SAME_CUSTOMER
COPY = rp.ReasonCode.NEAR_COPY


def judged(
    own: rp.Review, *others: rp.Review, policy: rp.Policy = POLICY
) -> rp.ReviewAssessment:
    """
    Judge a review beside others.
    """
    return policy.assess_review(own, others=others, history=())


def reasons(found: tuple[rp.Finding, ...]) -> list[rp.Reason]:
    """
    List the reasons of some findings.
    """
    return [reason for each in found for reason in each.reasons]


# -- near-copies --------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "author", "other", "certainty"),
    [
        (TEXT, "A", "B", "likely"),
        (TEXT, "A", "A", "possible"),
        (TEXT, "A", None, "possible"),
        (TEXT, None, "B", "possible"),
        (TEXT, None, None, "possible"),
        (NEAR, "A", "B", "possible"),
        (NEAR, "A", "A", "possible"),
    ],
)
def test_copies(
    text: str, author: str | None, other: str | None, certainty: str
) -> None:
    """
    A near-copy by another customer is found, any other one is a doubt.
    """
    own = review(TEXT, author=author)
    copied = review(text, id="R2", author=other)
    case = judged(own, copied)
    (found,) = case.findings or case.doubts
    assert found.certainty == certainty
    assert (found.spans, found.quotes) == ((), ())
    (reason,) = found.reasons
    assert reason.code is COPY
    facts = dict(reason.facts)
    assert facts["other"] == "R2"
    assert facts["percent"] == (100 if text is TEXT else facts["percent"])


def test_the_most_alike_copy_is_named() -> None:
    """
    Of several copies the one that has most in common is given.
    """
    case = judged(
        review(TEXT, author="A"),
        review(NEAR, id="R2", author="B"),
        review(TEXT, id="R3", author="C"),
        review(NEAR, id="R4", author="D"),
    )
    (reason,) = reasons(case.findings)
    assert dict(reason.facts) == {"other": "R3", "percent": 100}


def test_percents_are_rounded_down() -> None:
    """
    A copy that differs somewhere is never said to be a whole one.
    """
    own = review(TEXT + " " + "one more word " * 9, author="A")
    other = review(TEXT, id="R2", author="B")
    found = reasons((*judged(own, other).findings, *judged(own, other).doubts))
    for reason in found:
        assert dict(reason.facts)["percent"] in range(55, 100)


@pytest.mark.parametrize(
    "text", ["Great product, works as described.", "", "!!!", "good " * 40]
)
def test_short_texts_are_not_compared(text: str) -> None:
    """
    Short texts are alike by chance.
    """
    case = judged(review(text, author="A"), review(text, id="R2", author="B"))
    assert (case.findings, case.doubts) == ((), ())


# -- one customer -------------------------------------------------------------


def test_a_second_review_of_a_product() -> None:
    """
    A customer's second review of a product is found, whatever it says.
    """
    own = review("Fine", author="A", asin="B0FAKE1234")
    others = [
        review("Bad", id=f"R{at}", author="A", asin="B0FAKE1234")
        for at in (2, 3)
    ]
    case = judged(own, *others)
    (found,) = case.findings
    assert found.certainty is rp.Certainty.LIKELY
    assert found.reasons == (rp.Reason.of(SAME, asin="B0FAKE1234", count=3),)
    assert case.report
    assert "has 3 reviews of B0FAKE1234" in case.report


def test_other_products_and_customers() -> None:
    """
    One review of each product by each customer is fine.
    """
    own = review("Fine", author="A", asin="B0FAKE1234")
    for other in (
        attrs.evolve(own, id="R2", asin="B0OTHER123"),
        attrs.evolve(own, id="R2", author="B"),
    ):
        assert judged(own, other).findings == ()


def test_the_same_review_is_no_second_one() -> None:
    """
    A review that stands among the others is not held against itself.
    """
    own = review(TEXT, author="A", asin="B0FAKE1234")
    case = judged(own, own, attrs.evolve(own, rating=2))
    assert (case.findings, case.doubts) == ((), ())


def test_both_at_once() -> None:
    """
    A customer's copy on the same product is a second review and a doubt.
    """
    own = review(TEXT, author="A", asin="B0FAKE1234")
    case = judged(own, attrs.evolve(own, id="R2"))
    assert [each.code for each in reasons(case.findings)] == [SAME]
    assert [each.code for each in reasons(case.doubts)] == [COPY]


# -- what is needed -----------------------------------------------------------


def test_without_others_it_is_skipped() -> None:
    """
    Reviews that were not given are missing, an empty list of them is not.
    """
    (skipped,) = POLICY.assess_review(review(TEXT), history=()).skipped
    assert skipped.missing == ("others",)
    assert skipped.reasons == (
        rp.Reason.of(rp.ReasonCode.FACT_MISSING, fact="others"),
    )
    assert judged(review(TEXT)).skipped == ()


def test_no_text_is_needed() -> None:
    """
    A second review is found where its words are not known, in any language.
    """
    own = rp.Review(rating=1, id="R1", author="A", asin="B0FAKE1234")
    for language in (None, "de", "und"):
        case = judged(
            attrs.evolve(own, language=language), attrs.evolve(own, id="R2")
        )
        assert [each.code for each in reasons(case.findings)] == [SAME]


def test_an_index_serves_many() -> None:
    """
    Known reviews that were indexed give what a list of them gives.
    """
    own = review(TEXT, author="A")
    others = [review(TEXT, id="R2", author="B")]
    index = rp.KnownReviews(others)
    one = POLICY.assess_review(own, others=index, history=())
    assert one == judged(own, *others)


def test_nothing_to_compare_is_nothing_found() -> None:
    """
    Without a review, or without others, there is nothing to show.
    """
    assert list(detect(situation())) == []
    assert list(detect(review_situation(TEXT))) == []
    assert list(detect(review_situation(TEXT, others=[]))) == []


@pytest.mark.parametrize(
    ("on", "is_known"),
    [(dt.date(2013, 9, 29), False), (dt.date(2013, 9, 30), True), (DAY, True)],
)
def test_its_days(on: dt.date, is_known: bool) -> None:  # noqa: FBT001
    """
    One review a product is the rule since September 2013 at least.
    """
    policy = rp.Policy("US", on=on, languages=("en",), rules=(RULE,))
    own = review("Fine", author="A", asin="B0FAKE1234")
    case = judged(own, attrs.evolve(own, id="R2"), policy=policy)
    assert bool(case.findings) is is_known


def test_rules_pickle() -> None:
    """
    A finding of the rule goes to another process and back.
    """
    import pickle  # noqa: PLC0415

    case = judged(review(TEXT, author="A"), review(TEXT, id="R2", author="B"))
    assert pickle.loads(pickle.dumps(case)) == case


@given(reviews(), st.lists(reviews(), max_size=3))
def test_the_order_of_others_is_irrelevant(
    own: rp.Review, others: list[rp.Review]
) -> None:
    """
    What is found does not depend on the order of the other reviews.
    """
    forth, back = (judged(own, *several) for several in (others, others[::-1]))
    assert [each.rule for each in forth.findings] == [
        each.rule for each in back.findings
    ]
    assert [each.certainty for each in forth.doubts] == [
        each.certainty for each in back.doubts
    ]
