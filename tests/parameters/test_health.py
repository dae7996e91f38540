"""
Tests of the numbers of account health and of orders, as values.

Their days and stores are tested where metrics and windows are.
"""

from __future__ import annotations

import datetime as dt
import pickle
import re

import pytest

import review_policy as rp

from review_policy.parameters import PARAMETERS, health, orders
from review_policy.parameters.health import (
    FIVE,
    FOUR,
    Consequence,
    DeliveryUnit,
)
from review_policy.parameters.orders import Counted


@pytest.mark.parametrize(
    "parameter", [*health.PARAMETERS, *orders.PARAMETERS], ids=lambda p: p.name
)
def test_parameters_are_values(parameter: rp.Parameter[object]) -> None:
    """
    A parameter has a title, hashes, pickles, and compares by value.
    """
    again = pickle.loads(pickle.dumps(parameter))
    assert {parameter, again} == {parameter}
    assert re.fullmatch(r"[A-Z][^.]{8,72}", parameter.title)
    assert parameter in PARAMETERS


def test_values_stay() -> None:
    """
    The strings that records carry never change.
    """
    assert [str(each) for each in Consequence] == [
        "none",
        "paused",
        "not_yet",
        "account_deactivation",
        "own_shipping_deactivation",
        "category_deactivation",
        "listing_deactivation",
    ]
    assert [str(each) for each in DeliveryUnit] == ["package", "unit"]
    assert [str(each) for each in Counted] == ["hours", "calendar_days"]


def test_groups_of_stores() -> None:
    """
    The four of the delivery policy, and the five that ask for invoices.
    """
    assert {each.code for each in FOUR} == {"DE", "FR", "IT", "ES"}
    assert {rp.Marketplace.UK} == FIVE - FOUR


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        (
            "rating_bands",
            "healthy from 200, at risk from 100, 0 to 1000, start at 200",
        ),
        ("rating_growth", "4 points for every 200 orders of 180 days"),
        ("rating_points", "2 to 8 points"),
        ("assurance", "250 or more for 6 months, with at most 10 days below"),
    ],
)
def test_what_the_rating_rests_on(name: str, shown: str) -> None:
    """
    The numbers of the account health rating, in words.
    """
    found = next(
        each for each in health.PARAMETERS if each.name == f"health.{name}"
    )
    assert str(found.at(dt.date(2026, 11, 21), "US")) == shown


@pytest.mark.parametrize(
    ("day", "said"),
    [
        ("2026-09-29", "not_recorded"),
        ("2026-09-30", "not_yet"),
        ("2026-10-29", "not_yet"),
        ("2026-10-30", "listing_deactivation"),
    ],
)
def test_business_hours_in_the_european_union(day: str, said: str) -> None:
    """
    Ninety percent from 2026-09-30, acted on from 2026-10-30.
    """
    on = dt.date.fromisoformat(day)
    for store in ("DE", "IE", "PL"):
        answer = health.BUSINESS_HOURS_DELIVERY_RATE_ENFORCEMENT.answer(
            on, store
        )
        assert str(answer.value or answer.state.value) == said
    uk = health.BUSINESS_HOURS_DELIVERY_RATE_TARGET.answer(on, "UK")
    assert uk.state is rp.State.NOT_RECORDED
