"""
Tests of buy-shipping-delay-only.
"""

from __future__ import annotations

import datetime as dt

import pytest

import review_policy as rp

from review_policy.reading.topics import Topic, Whole
from review_policy.rules.feedback.buy_shipping_delay_only import RULE, detect
from tests.situations import DAY, read, situation, told


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
        TEXT,
        (Topic.LATE_DELIVERY, Topic.NONE),
        [(Whole.LATE_DELIVERY, certainty)],
    )
    (evidence,) = detect(situation(reading))
    assert evidence.certainty is certainty
    assert evidence.because.code is rp.ReasonCode.WHOLLY_LATE_DELIVERY
    assert [span.of(TEXT) for span in evidence.spans] == ["One thing"]


def test_a_comment_about_something_else_is_none() -> None:
    """
    Being wholly about another thing shows nothing.
    """
    others = [
        (whole, rp.Certainty.LIKELY)
        for whole in Whole
        if whole is not Whole.LATE_DELIVERY
    ]
    reading = told(TEXT, (Topic.LATE_DELIVERY, Topic.NONE), others)
    assert not list(detect(situation(reading)))


def test_what_is_not_read_is_none() -> None:
    """
    A text without topics shows nothing.
    """
    reading = read(TEXT, rp.Language.DE)
    assert not list(detect(situation(reading)))


@pytest.mark.parametrize(
    ("on", "store", "state"),
    [
        (dt.date(2012, 10, 28), "US", rp.State.NOT_RECORDED),
        (dt.date(2012, 10, 29), "US", rp.State.NOT_IN_FORCE),
        (dt.date(2018, 5, 9), "US", rp.State.NOT_IN_FORCE),
        (dt.date(2018, 5, 10), "US", rp.State.UNCERTAIN),
        (dt.date(2021, 5, 9), "US", rp.State.UNCERTAIN),
        (dt.date(2021, 5, 10), "US", rp.State.KNOWN),
        (DAY, "US", rp.State.KNOWN),
        (DAY, "DE", rp.State.NOT_RECORDED),
    ],
)
def test_its_days(on: dt.date, store: str, state: rp.State) -> None:
    """
    The ground came to the US on a tenth of May between 2018 and 2021.
    """
    answer = RULE.in_force.answer(on, rp.Marketplace.of(store))
    assert answer.state is state


def test_it_needs_every_circumstance() -> None:
    """
    All of merchant, Buy Shipping and the day of dispatch must be known.
    """
    facts = [fact for need in RULE.needs for fact in need.facts]
    assert facts == [
        "order.fulfillment",
        "order.buy_shipping",
        "order.shipped_at",
        "order.ship_by",
    ]
