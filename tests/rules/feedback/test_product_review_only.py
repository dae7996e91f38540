"""
Tests of product-review-only.
"""

from __future__ import annotations

import pytest

import review_policy as rp

from review_policy.reading.topics import Topic, Whole
from review_policy.rules.feedback.product_review_only import detect
from tests.situations import read, situation, told


TEXT = "One thing. Another"


@pytest.mark.parametrize(
    "certainty", [rp.Certainty.LIKELY, rp.Certainty.POSSIBLE]
)
def test_a_comment_wholly_about_it_is_evidence(
    certainty: rp.Certainty,
) -> None:
    """
    The clauses that speak of it are shown, as surely as the whole does.
    """
    reading = told(
        TEXT, (Topic.PRODUCT, Topic.NONE), [(Whole.PRODUCT, certainty)]
    )
    (evidence,) = detect(situation(reading))
    assert evidence.certainty is certainty
    assert evidence.because.code is rp.ReasonCode.WHOLLY_PRODUCT
    assert [span.of(TEXT) for span in evidence.spans] == ["One thing"]


def test_a_comment_about_something_else_is_none() -> None:
    """
    Being wholly about another thing shows nothing.
    """
    others = [
        (whole, rp.Certainty.LIKELY)
        for whole in Whole
        if whole is not Whole.PRODUCT
    ]
    reading = told(TEXT, (Topic.PRODUCT, Topic.NONE), others)
    assert not list(detect(situation(reading)))


def test_what_is_not_read_is_none() -> None:
    """
    A text without topics shows nothing.
    """
    reading = read(TEXT, rp.Language.DE)
    assert not list(detect(situation(reading)))
