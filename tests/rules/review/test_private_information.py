"""
Tests of private-information.
"""

from __future__ import annotations

import datetime as dt

from typing import Any

import pytest

from hypothesis import example, given

import review_policy as rp

from review_policy.rules.review.private_information import RULE, detect
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
    ("text", "words", "kind"),
    [
        ("Call me on 619 555 0173", "619 555 0173", "telephone number"),
        ("Mail ann@shop.example", "ann@shop.example", "e-mail address"),
        ("ann at shop dot com", "ann at shop dot com", "e-mail address"),
        (
            "I live at 12 High Street, Springfield",
            "12 High Street",
            "postal address",
        ),
        (
            "Where is order 111-2345678-9012345?",
            "111-2345678-9012345",
            "order number",
        ),
        ("His plate was 7ABC123", "7ABC123", "licence plate"),
        (
            "My neighbour Rosalind Peverell lent it",
            "Rosalind Peverell",
            "full name",
        ),
    ],
)
def test_each_kind_is_quoted(
    field: str, text: str, words: str, kind: str
) -> None:
    """
    Private data are quoted from title or body, with what they are.
    """
    fields: dict[str, Any] = {"body": "", field: text}
    case = judged(**fields)
    (found,) = case.findings
    assert quoted(case.findings, RULE) == [(field, words)]
    assert found.certainty is rp.Certainty.LIKELY
    assert found.reasons == (
        rp.Reason.of(rp.ReasonCode.DATA_IN_REVIEW, kind=kind),
    )


@pytest.mark.parametrize(
    "text",
    [
        "My number is 07700 900461, call me",
        "The driver left his number +44 7700 900318",
        "The seller answers on +44 7700 900318",
    ],
)
def test_it_matters_not_whose_they_are(text: str) -> None:
    """
    The writer's own data, a third person's and the seller's count alike.
    """
    policy = rp.Policy("UK", on=DAY, languages=(), rules=(RULE,))
    assert len(judged(text, policy=policy).findings) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Rosalind Peverell quality",
        "The book that Rosalind Peverell and my neighbour read",
    ],
)
def test_names_of_the_public_are_doubts(text: str) -> None:
    """
    A full name is a finding only beside a word for people of private life.
    """
    case = judged(text)
    assert case.findings == ()
    (doubt,) = case.doubts
    assert doubt.quotes == ("Rosalind Peverell",)
    assert doubt.reasons == (
        rp.Reason.of(rp.ReasonCode.NAME_ALONE, kind="full name"),
    )


@pytest.mark.parametrize(
    ("text", "language", "certainty"),
    [
        ("The detective of the novel lives at 221 Baker Street", "en", "pos"),
        ("I live at 12 High Street, as I said", "en", "likely"),
        (
            (
                "A fine novel for the winter nights at home with my family, "
                "and mine was left at 12 High Street"
            ),
            "en",
            "likely",
        ),
        ("The detective of the novel lives at 221 Baker Street", "de", "like"),
    ],
)
def test_places_of_stories_are_doubts(
    text: str, language: str, certainty: str
) -> None:
    """
    An address beside words for a book is a doubt, as far as they are read.
    """
    case = judged(text, language=language)
    (found,) = (*case.findings, *case.doubts)
    assert found.certainty.startswith(certainty)
    assert found.reasons == (
        rp.Reason.of(rp.ReasonCode.DATA_IN_REVIEW, kind="postal address"),
    )


def test_a_word_far_away_says_nothing() -> None:
    """
    Only the few words on either side tell whose a name is.
    """
    text = "My neighbour has one since last year and it is Rosalind Peverell"
    assert judged(text).findings == ()


def test_names_are_doubts_in_other_languages() -> None:
    """
    Where no words tell private from public, a name is a doubt.
    """
    text = "My neighbour Rosalind Peverell lent it"
    case = judged(text, language="de")
    assert case.findings == ()
    assert [each.quotes for each in case.doubts] == [("Rosalind Peverell",)]


@pytest.mark.parametrize("language", ["de", "ja", "und"])
def test_data_are_found_in_any_language(language: str) -> None:
    """
    What has a form is found in languages that are not loaded.
    """
    case = judged("ann@shop.example 111-2345678-9012345", language=language)
    assert case.findings[0].quotes == (
        "ann@shop.example",
        "111-2345678-9012345",
    )


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Marianne from next door has one",
        "The author Rosalind Peverell lent her voice",
        "High Street, Springfield",
        "Bracket part no. 555-0199-2 fits the old rail.",
        "The number plate light is bright and easy to fit.",
        "See www.shop.example",
        "B07XJ8C8F5 and 1200 x 800",
    ],
)
def test_other_things_are_none(text: str) -> None:
    """
    First names, streets without a number, parts and links are none.
    """
    assert list(detect(review_situation(text))) == []


@pytest.mark.parametrize(
    ("on", "state"),
    [
        (dt.date(2019, 11, 24), rp.State.NOT_RECORDED),
        (dt.date(2019, 11, 25), rp.State.KNOWN),
        (DAY, rp.State.KNOWN),
    ],
)
def test_its_days(on: dt.date, state: rp.State) -> None:
    """
    The digest of November 2019 is the first source.
    """
    assert RULE.in_force.answer(on, rp.Marketplace.US).state is state


@given(texts(), texts())
@example("call 07700 900461", "619 555 0173")
def test_a_line_in_front_moves_it(title: str, body: str) -> None:
    """
    An innocent line in front moves spans by its length and hides nothing.
    """
    plain = judged(body, title)
    for moved in (judged(LINE + body, title), judged(body, LINE + title)):
        shift = {
            "body": len(moved.subject.body or "") - len(body),
            "title": len(moved.subject.title or "") - len(title),
        }
        for before, after in zip(
            (*plain.findings, *plain.doubts),
            (*moved.findings, *moved.doubts),
            strict=True,
        ):
            assert after.quotes == before.quotes
            assert after.fingerprint == before.fingerprint
            assert [
                (
                    span.field,
                    span.start - shift[span.field],
                    span.end - shift[span.field],
                )
                for span in after.spans
            ] == [(span.field, span.start, span.end) for span in before.spans]
