"""
Tests of the numbers of seller feedback, day by day and store by store.

Days and values are those of the fact sheet, written out.
"""

from __future__ import annotations

import datetime as dt
import pickle
import re

from typing import Any, Final

import pytest

import review_policy as rp

from review_policy.parameters import PARAMETERS, feedback
from review_policy.parameters.feedback import RemovalChannel, StarsOnly


NAMED: Final[dict[str, rp.Parameter[Any]]] = {
    each.name: each for each in feedback.PARAMETERS
}
EUROPE: Final = frozenset("BE DE ES FR IE IT NL PL SE UK".split())
ALL: Final = frozenset(each.code for each in rp.Marketplace)
GULF: Final = frozenset({"AE", "SA"})


def said(number: rp.Parameter[Any], day: str, store: str) -> str:
    """
    Put an answer into words.
    """
    answer = number.answer(dt.date.fromisoformat(day), store)
    if answer.state in {rp.State.NOT_RECORDED, rp.State.NOT_IN_FORCE}:
        return answer.state.value.replace("_", " ")
    values = " or ".join(
        f"{each.days} days" if isinstance(each, dt.timedelta) else str(each)
        for each in answer.candidates
    )
    known = answer.state is rp.State.KNOWN
    return values if known else f"perhaps {values}"


DAYS: Final[list[tuple[str, frozenset[str], dict[str, str]]]] = [
    (
        "feedback.leave_opens_after",
        ALL,
        {
            "2012-10-29": "not recorded",
            "2023-12-31": "not recorded",
            "2024-01-01": "3 days",
            "2024-01-02": "3 days",
            "2026-11-21": "3 days",
        },
    ),
    (
        "feedback.leave_closes_after",
        ALL,
        {
            "2012-10-29": "not recorded",
            "2023-12-31": "not recorded",
            "2024-01-01": "90 days",
            "2024-01-02": "90 days",
            "2026-11-21": "90 days",
        },
    ),
    (
        "feedback.buyer_removes_within",
        ALL,
        {
            "2012-10-29": "not recorded",
            "2023-12-31": "not recorded",
            "2024-01-01": "60 days",
            "2024-01-02": "60 days",
            "2026-11-21": "60 days",
        },
    ),
    (
        "feedback.removal_requested_within",
        ALL,
        {
            "2012-10-29": "not recorded",
            "2023-04-04": "not recorded",
            "2023-04-05": "90 days",
            "2023-04-06": "90 days",
            "2026-11-21": "90 days",
        },
    ),
    (
        "feedback.removal_channel",
        ALL,
        {
            "2012-10-29": "not recorded",
            "2016-07-04": "not recorded",
            "2016-07-05": "seller_support",
            "2016-07-06": "seller_support",
            "2017-07-23": "seller_support",
            "2017-07-24": "perhaps seller_support or feedback_manager",
            "2017-07-25": "perhaps seller_support or feedback_manager",
            "2017-08-01": "perhaps seller_support or feedback_manager",
            "2017-08-02": "feedback_manager",
            "2017-08-03": "feedback_manager",
            "2026-11-21": "feedback_manager",
        },
    ),
    (
        "feedback.stars_only",
        ALL - EUROPE,
        {
            "2012-10-28": "not recorded",
            "2012-10-29": "not in force",
            "2012-10-30": "not in force",
            "2025-07-01": "not in force",
            "2025-08-03": "not in force",
            "2025-08-04": "report_only",
            "2025-08-05": "report_only",
            "2026-11-21": "report_only",
        },
    ),
    (
        "feedback.stars_only",
        EUROPE,
        {
            "2012-10-28": "not recorded",
            "2012-10-29": "not in force",
            "2012-10-30": "not in force",
            "2025-06-30": "not in force",
            "2025-07-01": "perhaps report_only",
            "2025-07-02": "perhaps report_only",
            "2025-08-03": "perhaps report_only",
            "2025-08-04": "report_only",
            "2025-08-05": "report_only",
            "2026-11-21": "report_only",
        },
    ),
]


@pytest.mark.parametrize(
    ("name", "stores", "answers"),
    DAYS,
    ids=[f"{name}-{min(stores)}" for name, stores, _ in DAYS],
)
def test_days_around_changes(
    name: str, stores: frozenset[str], answers: dict[str, str]
) -> None:
    """
    The value is right before, on and after each change, in each store.
    """
    number = NAMED[name]
    for store in sorted(stores):
        found = {day: said(number, day, store) for day in answers}
        assert found == answers, store


def test_every_parameter_is_tested() -> None:
    """
    No number stands in the catalogue whose days are not written out here.
    """
    listed = {name for name, _, _ in DAYS}
    assert listed == set(NAMED)
    assert set(feedback.PARAMETERS) <= set(PARAMETERS)
    for name in listed:
        stores = [each for other, each, _ in DAYS if other == name]
        assert sorted(code for each in stores for code in each) == sorted(ALL)


@pytest.mark.parametrize(
    ("name", "store", "source", "basis", "confidence"),
    [
        ("leave_opens_after", "US", "S16", "first_seen", "medium"),
        ("leave_opens_after", "JP", "S16", "first_seen", "medium"),
        ("leave_opens_after", "UK", "S7", "first_seen", "high"),
        ("leave_opens_after", "DE", "S7", "first_seen", "high"),
        ("leave_opens_after", "AE", "S8", "first_seen", "high"),
        ("leave_opens_after", "SA", "S8", "first_seen", "high"),
        ("leave_closes_after", "US", "S9", "first_seen", "medium"),
        ("leave_closes_after", "DE", "S26", "first_seen", "medium"),
        ("buyer_removes_within", "JP", "S31", "first_seen", "high"),
        ("buyer_removes_within", "DE", "S26", "first_seen", "medium"),
        ("removal_requested_within", "US", "S18", "first_seen", "medium"),
        ("removal_channel", "US", "S19", "inferred", "medium"),
        ("stars_only", "US", "S22", "announced", "medium"),
        ("stars_only", "DE", "S22", "announced", "medium"),
    ],
)
def test_how_today_is_known(
    name: str, store: str, source: str, basis: str, confidence: str
) -> None:
    """
    Source, basis and confidence are those of the fact sheet.
    """
    today = dt.date(2026, 11, 21)
    revision = NAMED[f"feedback.{name}"].answer(today, store).revision
    assert revision is not None
    assert revision.source.key == source
    assert (revision.basis, revision.confidence) == (basis, confidence)


@pytest.mark.parametrize(
    ("name", "clock"),
    [
        ("leave_opens_after", "order"),
        ("leave_closes_after", "order"),
        ("buyer_removes_within", "left"),
        ("removal_requested_within", "left"),
        ("removal_channel", "judgement"),
        ("stars_only", "left"),
    ],
)
def test_clocks(name: str, clock: str) -> None:
    """
    The event whose day counts is written at each number.
    """
    assert NAMED[f"feedback.{name}"].clock.value == clock


def test_sixty_days_are_the_rival_of_ninety() -> None:
    """
    Blogs that give sellers sixty days are kept beside the default.
    """
    number = NAMED["feedback.removal_requested_within"]
    (revision,) = number.history
    assert {claim.value for claim in revision.rivals} == {
        dt.timedelta(days=60)
    }
    assert {"S24"} <= {claim.source.key for claim in revision.rivals}


def test_july_is_the_rival_in_europe() -> None:
    """
    One source has stars alone in Europe from July 2025 on.
    """
    day = dt.date(2025, 7, 15)
    revision = feedback.STARS_ONLY.answer(day, "DE").revision
    assert revision is not None
    (claim,) = revision.rivals
    assert claim.value == dt.date(2025, 7, 1)
    assert claim.source.key == "S35"
    elsewhere = feedback.STARS_ONLY.answer(dt.date(2026, 1, 1), "US")
    assert elsewhere.revision is not None
    assert elsewhere.revision.rivals == ()


def test_no_rival_contradicts_its_source() -> None:
    """
    The page that counts ninety days from the order claims no other number.
    """
    claims = [
        claim.value
        for each in feedback.LEAVE_CLOSES_AFTER.history
        for claim in each.rivals
        if claim.source.key == "S37"
    ]
    assert set(claims) <= {dt.timedelta(days=90)}


def test_values_stay() -> None:
    """
    The strings that records carry never change.
    """
    assert [str(each) for each in RemovalChannel] == [
        "seller_support",
        "feedback_manager",
    ]
    assert [str(each) for each in StarsOnly] == ["report_only"]


@pytest.mark.parametrize("name", NAMED)
def test_parameters_are_values(name: str) -> None:
    """
    A parameter has a title, hashes, pickles, and compares by value.
    """
    number = NAMED[name]
    again = pickle.loads(pickle.dumps(number))
    assert {number, again} == {number}
    assert re.fullmatch(r"[A-Z][^.]{8,72}", number.title)
