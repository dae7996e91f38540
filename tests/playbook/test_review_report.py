"""
Tests of the words by which a review is reported.
"""

from __future__ import annotations

import re

from typing import Any

import attrs
import pytest

from hypothesis import given
from hypothesis import strategies as st

import review_policy as rp

from review_policy.playbook._quoting import QUOTED
from review_policy.playbook.review_report import (
    NAMED,
    review_report,
)
from review_policy.rules import RULES
from tests.situations import DAY, REPORTABLE, review, small_model
from tests.strategies import texts


OF_REVIEWS = [each for each in RULES if each.subject is rp.Subject.REVIEW]
with small_model():
    POLICY = rp.Policy("US", on=DAY, languages=("en",))


def finding(
    text: str,
    *spans: tuple[int, int],
    rule: rp.Rule = REPORTABLE,
    field: str = "body",
    certainty: rp.Certainty = rp.Certainty.LIKELY,
) -> rp.Finding:
    """
    Make a finding of places, or of all of *text*.
    """
    places = [rp.Span(field, *each) for each in spans or ((0, len(text)),)]
    return rp.Finding(
        rule,
        certainty,
        tuple(places),
        tuple(place.of(text) for place in places),
    )


def report(body: str, title: str = "", **more: object) -> str:
    """
    Give the report that a review leads to, by the catalogue.
    """
    case = POLICY.assess_review(review(body, title, **more), history=())
    return case.report


def test_without_a_ground_there_is_none() -> None:
    """
    A review without a finding is not reported, whatever is doubtful.
    """
    doubt = finding("words")
    assert review_report(review("words"), ()) == ""
    assert review_report(review("words"), (), (doubt,)) == ""


@pytest.mark.parametrize("rule", [*OF_REVIEWS, REPORTABLE], ids=str)
def test_a_report_names_the_ground(rule: rp.Rule) -> None:
    """
    A report names the guideline in its own terms, and asks for a check.
    """
    text = review_report(review("words"), (finding("words", rule=rule),))
    assert text.startswith("Please check review R1 against the Community Gui")
    assert rule.term in text
    assert re.search("The words are: “w.{4}”[.]$", text)


@pytest.mark.parametrize(
    ("fields", "named"),
    [
        ({"id": None}, "review {review}"),
        ({"id": "R1"}, "review R1"),
        ({"id": "R1", "asin": "B0FAKE1234"}, "review R1 (B0FAKE1234)"),
        ({"id": None, "asin": "B0FAKE1234"}, "review {review} (B0FAKE1234)"),
    ],
)
def test_a_report_names_the_review(fields: dict[str, Any], named: str) -> None:
    """
    Review and product are named where they are known.
    """
    own = attrs.evolve(review("words"), **fields)
    text = review_report(own, (finding("words"),))
    assert text.startswith(f"Please check {named} against ")


@pytest.mark.parametrize("rule", [*OF_REVIEWS, REPORTABLE], ids=str)
def test_a_report_is_short(rule: rp.Rule) -> None:
    """
    A report has a sentence and two for each ground, however long a review.
    """
    body = "word " * 500
    found = [finding(body, rule=rule)] * 3
    text = review_report(review(body), found)
    assert len(re.findall(r"[.!?](?:\s|$)", text)) == 1 + 2 * NAMED
    assert len(text) <= 80 + NAMED * (len(rule.term) + QUOTED + 60)


def test_the_surest_grounds_are_named() -> None:
    """
    Of several grounds the surest two are named, in their order.
    """
    rules = [
        attrs.evolve(REPORTABLE, code=f"XX30{at}", term=f"term {at}")
        for at in range(3)
    ]
    sure = [rp.Certainty.LIKELY, rp.Certainty.LIKELY, rp.Certainty.CERTAIN]
    found = [
        finding("words", rule=rule, certainty=each)
        for rule, each in zip(rules, sure, strict=True)
    ]
    text = review_report(review("words"), found)
    assert text.index("term 2") < text.index("term 0")
    assert "term 1" not in text


def test_long_quotes_are_cut() -> None:
    """
    Of a long quote the beginning stands, and a sign that more follows.
    """
    body = "ab" * QUOTED
    text = review_report(review(body), (finding(body),))
    assert f"“{body[: QUOTED - 1]}…”" in text
    short = "a" * QUOTED
    assert f"“{short}”" in review_report(review(short), (finding(short),))


def test_quotes_of_title_and_body_are_joined() -> None:
    """
    Places of both fields stand in one quote, each from its own text.
    """
    both = attrs.evolve(
        finding("one or two", (0, 3), (7, 10)),
        spans=(rp.Span("title", 0, 3), rp.Span("body", 4, 7)),
    )
    text = review_report(review("not two", "one"), (both,))
    assert "“one … two”" in text


def test_circumstances_are_told_by_their_reasons() -> None:
    """
    A ground without words is told by its facts.
    """
    reason = rp.Reason.of(
        rp.ReasonCode.SAME_CUSTOMER, asin="B0FAKE1234", count=2
    )
    found = rp.Finding(REPORTABLE, rp.Certainty.LIKELY, reasons=(reason,))
    text = review_report(review("words"), (found,))
    assert text.endswith(f"{REPORTABLE.term}. {reason.text}")


@pytest.mark.parametrize(
    ("title", "body", "words"),
    [
        ("", "They are fucking useless", "fucking"),
        ("Holy shit", "It leaks", "shit"),
        ("", "Mail ann@shop.example for one", "ann@shop.example"),
        ("Call 619 555 0173", "It leaks", "619 555 0173"),
        ("", "My neighbour Rosalind Peverell has one", "Rosalind Peverell"),
        ("", "Order 111-2345678-9012345 leaks", "111-2345678-9012345"),
        ("", "So s h i t happens", "s h i t"),
        ("", "We heard moaning all night", "moaning"),
        ("", "Made by foreigners alone", "foreigners"),
    ],
)
def test_reports_hide_what_they_are_about(
    title: str, body: str, words: str
) -> None:
    """
    Obscene words, private data, hate and sex are not spelt out in a report.
    """
    text = report(body, title)
    assert text
    assert words not in text
    assert "•" in text


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("So damn cheaper elsewhere", "damn"),
        ("It is cheaper, call 619 555 0173", "619 555 0173"),
        ("Rosalind Peverell has it cheaper", "Rosalind Peverell"),
    ],
)
def test_other_grounds_hide_them_too(body: str, words: str) -> None:
    """
    A report that quotes a whole clause hides what is private in it.
    """
    text = report(body)
    assert "pricing" in text
    assert words not in text
    assert "cheaper" in text


def test_what_stands_in_another_field_hides_nothing() -> None:
    """
    A place in the title is no place in the body.
    """
    text = report("It is cheaper there", "damn")
    assert "“It is cheaper there”" in text


@given(st.sampled_from(OF_REVIEWS), texts(), texts())
def test_any_quote_makes_a_report(
    rule: rp.Rule, title: str, body: str
) -> None:
    """
    Any words can be quoted, and the report stays short.
    """
    found = (
        finding(title, rule=rule, field="title"),
        finding(body, rule=rule),
    )
    text = review_report(review(body, title), found)
    assert text == review_report(review(body, title), found)
    assert text.startswith("Please check review R1")
    assert len(text) <= 80 + NAMED * (len(rule.term) + QUOTED + 60)
