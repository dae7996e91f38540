"""
Tests of fba-delivery-only.
"""

from __future__ import annotations

import datetime as dt

import pytest

import review_policy as rp

from review_policy.reading.topics import Topic, Whole
from review_policy.rules.feedback.fba_delivery_only import RULE, detect
from tests.situations import DAY, read, situation, told


LIKELY = rp.Certainty.LIKELY
POSSIBLE = rp.Certainty.POSSIBLE
TEXT = "Came late. Nobody answered"
NAMED = "Came late. Amazon never answered"
TOPICS = (Topic.LATE_DELIVERY, Topic.SERVICE)
WIDE = dt.date(2021, 6, 1)


def test_a_comment_wholly_about_the_delivery_is_evidence() -> None:
    """
    A comment about nothing but the delivery is shown by its clauses.
    """
    reading = told(
        TEXT, TOPICS, [(Whole.DELIVERY, LIKELY), (Whole.FULFILMENT, LIKELY)]
    )
    (evidence,) = detect(situation(reading))
    assert evidence.certainty is LIKELY
    assert evidence.because.code is rp.ReasonCode.WHOLLY_DELIVERY
    assert [span.of(TEXT) for span in evidence.spans] == ["Came late"]


@pytest.mark.parametrize(
    ("text", "certainty"), [(TEXT, POSSIBLE), (NAMED, LIKELY)]
)
def test_service_counted_under_the_wide_wording(
    text: str, certainty: rp.Certainty
) -> None:
    """
    Until 2021 customer service counted, surely where Amazon is named.
    """
    reading = told(text, TOPICS, [(Whole.FULFILMENT, LIKELY)])
    (evidence,) = detect(situation(reading, on=WIDE))
    assert evidence.certainty is certainty
    assert evidence.because.code is rp.ReasonCode.WHOLLY_FULFILMENT
    assert len(evidence.spans) == 2


@pytest.mark.parametrize(
    ("on", "store", "count"),
    [
        (dt.date(2012, 10, 28), "US", 0),
        (dt.date(2012, 10, 29), "US", 1),
        (dt.date(2021, 12, 31), "US", 1),
        (dt.date(2022, 6, 1), "US", 1),
        (dt.date(2023, 1, 1), "US", 0),
        (DAY, "US", 0),
        (DAY, "DE", 0),
        (DAY, "JP", 1),
    ],
)
def test_service_counts_while_the_wide_wording_may_hold(
    on: dt.date, store: str, count: int
) -> None:
    """
    From 2023 on only Japan may still take customer service.
    """
    reading = told(NAMED, TOPICS, [(Whole.FULFILMENT, LIKELY)])
    found = detect(situation(reading, on=on, store=rp.Marketplace.of(store)))
    assert len(list(found)) == count


def test_mixed_comments_are_none() -> None:
    """
    A comment about neither whole shows nothing under either wording.
    """
    for on in (WIDE, DAY):
        assert not list(detect(situation(told(TEXT, TOPICS), on=on)))


@pytest.mark.parametrize(
    ("text", "topics", "count"),
    [
        (
            "Came late. The mug was smashed",
            (Topic.LATE_DELIVERY, Topic.CONDITION),
            1,
        ),
        (
            "Came late. It was a used one",
            (Topic.LATE_DELIVERY, Topic.CONDITION),
            0,
        ),
        (
            "It was smashed. Nobody answered",
            (Topic.CONDITION, Topic.SERVICE),
            0,
        ),
        (
            "Left outside. It was smashed. Hums too",
            (Topic.DELIVERY, Topic.CONDITION, Topic.PRODUCT),
            0,
        ),
    ],
)
def test_damage_on_the_way_is_a_doubt(
    text: str, topics: tuple[Topic, ...], count: int
) -> None:
    """
    Delivery and damage alone may be one or the other; a used item is not.
    """
    found = list(detect(situation(told(text, topics))))
    assert len(found) == count
    for evidence in found:
        assert evidence.certainty is POSSIBLE
        assert evidence.because.code is rp.ReasonCode.DAMAGE_ON_ARRIVAL


def test_what_is_not_read_is_none() -> None:
    """
    A text without topics shows nothing.
    """
    reading = read(TEXT, rp.Language.DE)
    assert not list(detect(situation(reading, on=WIDE)))


@pytest.mark.parametrize(
    ("on", "store", "state"),
    [
        (dt.date(2012, 10, 28), "US", rp.State.NOT_RECORDED),
        (dt.date(2021, 12, 31), "DE", rp.State.KNOWN),
        (dt.date(2022, 1, 1), "US", rp.State.UNCERTAIN),
        (dt.date(2022, 12, 31), "US", rp.State.UNCERTAIN),
        (dt.date(2023, 1, 1), "US", rp.State.KNOWN),
        (dt.date(2022, 6, 1), "JP", rp.State.KNOWN),
        (dt.date(2023, 3, 6), "JP", rp.State.KNOWN),
        (dt.date(2023, 3, 7), "JP", rp.State.UNCERTAIN),
        (DAY, "JP", rp.State.UNCERTAIN),
    ],
)
def test_its_days(on: dt.date, store: str, state: rp.State) -> None:
    """
    The narrowing lies in 2022, in Japan on an unknown later day.
    """
    answer = RULE.in_force.answer(on, rp.Marketplace.of(store))
    assert answer.state is state


@pytest.mark.parametrize(
    ("on", "wordings"),
    [
        (WIDE, (rp.Wording.FULFILMENT_OR_SERVICE,)),
        (
            dt.date(2022, 6, 1),
            (rp.Wording.FULFILMENT_OR_SERVICE, rp.Wording.DELIVERY_ONLY),
        ),
        (DAY, (rp.Wording.DELIVERY_ONLY,)),
    ],
)
def test_its_wordings(on: dt.date, wordings: tuple[rp.Wording, ...]) -> None:
    """
    The wide wording gave way to the narrow one, in 2022 both may hold.
    """
    answer = RULE.in_force.answer(on, rp.Marketplace.US)
    assert answer.candidates == wordings
