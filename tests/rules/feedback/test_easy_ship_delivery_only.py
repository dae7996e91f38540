"""
Tests of easy-ship-delivery-only.
"""

from __future__ import annotations

import datetime as dt

import pytest

import review_policy as rp

from review_policy.reading.topics import Topic, Whole
from review_policy.rules.feedback.easy_ship_delivery_only import RULE, detect
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
        TEXT, (Topic.DELIVERY, Topic.NONE), [(Whole.DELIVERY, certainty)]
    )
    (evidence,) = detect(situation(reading))
    assert evidence.certainty is certainty
    assert evidence.because.code is rp.ReasonCode.WHOLLY_DELIVERY
    assert [span.of(TEXT) for span in evidence.spans] == ["One thing"]


def test_a_comment_about_something_else_is_none() -> None:
    """
    Being wholly about another thing shows nothing.
    """
    others = [
        (whole, rp.Certainty.LIKELY)
        for whole in Whole
        if whole is not Whole.DELIVERY
    ]
    reading = told(TEXT, (Topic.DELIVERY, Topic.NONE), others)
    assert not list(detect(situation(reading)))


def test_what_is_not_read_is_none() -> None:
    """
    A text without topics shows nothing.
    """
    reading = read(TEXT, rp.Language.DE)
    assert not list(detect(situation(reading)))


def test_being_late_is_delivery_too() -> None:
    """
    A clause about a late parcel speaks of the delivery.
    """
    reading = told(
        TEXT,
        (Topic.NONE, Topic.LATE_DELIVERY),
        [(Whole.DELIVERY, rp.Certainty.LIKELY)],
    )
    (evidence,) = detect(situation(reading))
    assert [span.of(TEXT) for span in evidence.spans] == ["Another"]


@pytest.mark.parametrize(
    ("on", "store", "state"),
    [
        (dt.date(2020, 12, 31), "AE", rp.State.NOT_RECORDED),
        (dt.date(2021, 1, 1), "AE", rp.State.KNOWN),
        (DAY, "IN", rp.State.KNOWN),
        (DAY, "US", rp.State.NOT_RECORDED),
    ],
)
def test_its_days(on: dt.date, store: str, state: rp.State) -> None:
    """
    The ground is recorded for the Emirates and India from 2021 on.
    """
    answer = RULE.in_force.answer(on, rp.Marketplace.of(store))
    assert answer.state is state
