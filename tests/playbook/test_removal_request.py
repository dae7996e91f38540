"""
Tests of the words by which removal is requested.
"""

from __future__ import annotations

import re

import attrs
import pytest

from hypothesis import given
from hypothesis import strategies as st

import review_policy as rp

from review_policy.playbook._quoting import QUOTED
from review_policy.playbook.removal_request import removal_request
from review_policy.rules import RULES
from tests.situations import (
    DAY,
    ORDER_ID,
    REMOVABLE,
    STRIKABLE,
    feedback,
    small_model,
)
from tests.strategies import texts


with small_model():
    POLICY = rp.Policy("US", on=DAY, languages=("en",))


def case_of(
    comment: str, *spans: tuple[int, int], rule: rp.Rule = REMOVABLE
) -> rp.FeedbackAssessment:
    """
    Make a case whose one finding has places, or all of the comment.
    """
    places = [
        rp.Span("comment", *each) for each in spans or ((0, len(comment)),)
    ]
    ground = rp.Finding(
        rule,
        rp.Certainty.LIKELY,
        tuple(places),
        tuple(place.of(comment) for place in places),
    )
    case = POLICY.assess_feedback(feedback(comment), history=())
    return attrs.evolve(case, findings=(ground,), doubts=())


def request(case: rp.FeedbackAssessment) -> str:
    """
    Word the request for the first finding of a case.
    """
    return removal_request(case, case.findings[0])


def drafts(comment: str) -> list[str]:
    """
    Give the requests that a comment leads to.
    """
    case = POLICY.assess_feedback(feedback(comment), history=())
    return [
        action.draft
        for action in case.actions
        if action.kind is rp.ActionKind.REQUEST_REMOVAL
    ]


GROUNDS = [each for each in RULES if each.subject is rp.Subject.FEEDBACK]


@pytest.mark.parametrize("rule", [*GROUNDS, REMOVABLE, STRIKABLE], ids=str)
def test_a_request_names_the_ground(rule: rp.Rule) -> None:
    """
    A request names the order and the ground in the policy's own terms.
    """
    text = request(case_of("words", rule=rule))
    assert ORDER_ID in text
    assert rule.term.lower() in text.lower()
    assert ("strike through" in text) is (
        rule.severity is rp.Severity.STRIKE_THROUGH
    )


@pytest.mark.parametrize("rule", [*RULES, REMOVABLE], ids=str)
def test_a_request_is_short(rule: rp.Rule) -> None:
    """
    A request has three sentences at most, however long the comment is.
    """
    text = request(case_of("word " * 500, rule=rule))
    assert len(re.findall(r"[.!?](?:\s|$)", text)) <= 3
    assert len(text) <= 500


def test_long_quotes_are_cut() -> None:
    """
    Of a long quote the beginning stands, and a sign that more follows.
    """
    text = request(case_of("ab" * QUOTED))
    assert f"“{('ab' * QUOTED)[: QUOTED - 1]}…”" in text
    short = "a" * QUOTED
    assert f"“{short}”" in request(case_of(short))


def test_several_quotes_are_joined() -> None:
    """
    Several places of a comment stand in one quote.
    """
    text = request(case_of("one or two", (0, 3), (7, 10)))
    assert "“one … two”" in text


@pytest.mark.parametrize(
    ("comment", "words"),
    [
        ("They are fucking thieves", "fucking"),
        ("Mail sales@lampshop.example or wait", "sales@lampshop.example"),
        ("They only react on +44 7700 900318", "7700 900318"),
        ("Ask for Marianne Holloway, she sorted it.", "Marianne Holloway"),
        ("They wrote: s h i t happens.", "s h i t"),
        ("f\u00adu\u00adc\u00adk this shop", "f\u00adu\u00adc\u00adk"),
    ],
)
def test_requests_hide_what_they_are_about(comment: str, words: str) -> None:
    """
    Obscene words and personal data do not stand in the request.
    """
    (text,) = drafts(comment)
    assert words not in text
    assert "•" in text


def test_product_opinions_are_quoted() -> None:
    """
    What is neither obscene nor personal is quoted as it stands.
    """
    (text,) = drafts("The blender leaks and is far too loud.")
    assert "“The blender leaks and is far too loud”" in text


@pytest.mark.parametrize(
    ("comment", "words"),
    [
        ("This removable damn lamp", "damn"),
        ("removable, call me on 07700 900461", "07700 900461"),
    ],
)
def test_requests_on_other_grounds_hide_them_too(
    comment: str, words: str
) -> None:
    """
    A request that quotes the whole comment hides what is a doubt in it.
    """
    policy = attrs.evolve(
        POLICY, rules=(*RULES[:2], attrs.evolve(REMOVABLE, detector=_whole))
    )
    case = policy.assess_feedback(feedback(comment), history=())
    assert [each.rule.name for each in case.findings] == [REMOVABLE.name]
    assert len(case.doubts) == 1
    assert words not in case.actions[0].draft


def _whole(situation: rp.Situation) -> list[rp.Evidence]:
    """
    Yield the whole comment, as the rules on whole comments do.
    """
    span = rp.Span("comment", 0, len(situation.reading.text))
    return [
        rp.Evidence(
            certainty=rp.Certainty.LIKELY,
            because=rp.Reason.of(rp.ReasonCode.WHOLLY_PRODUCT),
            spans=(span,),
        )
    ]


@given(st.sampled_from(RULES), texts())
def test_any_quote_makes_a_request(rule: rp.Rule, text: str) -> None:
    """
    Any words can be quoted, and the request stays short.
    """
    case = case_of(text, rule=rule)
    found = request(case)
    assert found == request(case)
    assert found.startswith("Please ")
    assert rule.term.lower() in found.lower()
    assert len(found) <= QUOTED + 300


def test_only_what_overlaps_is_hidden() -> None:
    """
    Words that are hidden elsewhere in the comment leave a quote as it is.
    """
    policy = attrs.evolve(POLICY, rules=(*RULES[:2], REMOVABLE))
    comment = "removable! Mail sales@lampshop.example"
    case = policy.assess_feedback(feedback(comment), history=())
    text = removal_request(case, case.findings[-1])
    assert "“removable”" in text
