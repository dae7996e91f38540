"""
Tests of external-link.
"""

from __future__ import annotations

from typing import Any

import pytest

from hypothesis import given

import review_policy as rp

from review_policy.rules.review.external_link import RULE, detect
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


@pytest.mark.parametrize("field", ["title", "body"])
@pytest.mark.parametrize(
    ("text", "words", "code"),
    [
        (
            "Manual is at www.fixmyfan.example for free.",
            "www.fixmyfan.example",
            "link_outside",
        ),
        ("see knitnook dot com", "knitnook dot com", "link_outside"),
        (
            "https://amazon.com.shop.example/dp fits",
            "https://amazon.com.shop.example/dp",
            "link_outside",
        ),
        (
            "https://www.amazon.com/dp/B0FAKE1234?tag=pal-20 fits.",
            "https://www.amazon.com/dp/B0FAKE1234?tag=pal-20",
            "link_with_tag",
        ),
        (
            "AMAZON.DE/dp/B0FAKE1234?LINKCODE=ll1",
            "AMAZON.DE/dp/B0FAKE1234?LINKCODE=ll1",
            "link_with_tag",
        ),
    ],
)
def test_links_are_findings(
    field: str, text: str, words: str, code: str
) -> None:
    """
    Links out of Amazon, and those with a tag, are quoted from their field.
    """
    fields: dict[str, Any] = {"body": "", field: text}
    case = judged(**fields)
    (found,) = case.findings
    assert found.certainty is rp.Certainty.LIKELY
    assert quoted([found], RULE) == [(field, words)]
    assert found.reasons == (rp.Reason.of(rp.ReasonCode(code)),)
    assert case.doubts == ()


@pytest.mark.parametrize("words", ["a.co/d/x1", "https://amzn.to/3xyz"])
def test_shortened_links_are_doubts(words: str) -> None:
    """
    Where a shortened link of Amazon leads cannot be seen.
    """
    case = judged(f"It is {words} again")
    assert case.findings == ()
    assert quoted(case.doubts, RULE) == [("body", words)]
    assert case.doubts[0].reasons == (
        rp.Reason.of(rp.ReasonCode.LINK_SHORTENED),
    )


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Better than https://www.amazon.com/dp/B0FAKE1234 for me.",
        "amazon.co.uk/dp/B0FAKE1234?th=1",
        "Mail ann@shop.example",
        "It broke.The lid came off.So sad.",
        "Good chapters on Node.js, padding on the dot-com years.",
    ],
)
def test_other_things_are_none(text: str) -> None:
    """
    Plain links to Amazon, mail addresses and lost blanks are no such link.
    """
    assert list(detect(review_situation(text))) == []


def test_several_links_are_one_finding() -> None:
    """
    All links of a kind stand in one finding, with each reason once.
    """
    case = judged(
        "www.one.example, www.two.example and amazon.de/x?tag=pal-21",
        "three.com",
    )
    (found,) = case.findings
    assert len(found.spans) == 4
    assert {reason.code.value for reason in found.reasons} == {
        "link_outside",
        "link_with_tag",
    }


@pytest.mark.parametrize("language", ["de", "ja", "und"])
def test_links_are_found_in_any_language(language: str) -> None:
    """
    A link has a form, whatever language stands around it.
    """
    case = judged("官网shop.example很好", language=language)
    assert quoted(case.findings, RULE) == [("body", "shop.example")]


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
