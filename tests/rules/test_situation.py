"""
Tests of circumstances without which rules do not apply.
"""

from __future__ import annotations

import datetime as dt

from typing import Any

import pytest

from hypothesis import given

import review_policy as rp

from review_policy.model.days import day_of
from review_policy.rules._situation import (
    BY_AMAZON,
    BY_MERCHANT,
    SHIPPED_ON_TIME,
    WITH_BUY_SHIPPING,
    WITH_EASY_SHIP,
    not_later,
)
from tests.situations import ORDER_ID, read, situation
from tests.strategies import moments


AMAZON = rp.Fulfillment.AMAZON
MERCHANT = rp.Fulfillment.MERCHANT
NEEDS = (
    BY_AMAZON,
    BY_MERCHANT,
    WITH_BUY_SHIPPING,
    WITH_EASY_SHIP,
    SHIPPED_ON_TIME,
)
FIRST = dt.date(2026, 11, 3)
SECOND = dt.date(2026, 11, 4)


@pytest.mark.parametrize("need", NEEDS, ids=lambda need: need.otherwise)
def test_without_an_order_nothing_is_known(need: rp.Need) -> None:
    """
    No circumstance holds or fails where no order was given.
    """
    assert need.holds(situation()) is None


@pytest.mark.parametrize(
    ("need", "fields", "holds"),
    [
        (BY_AMAZON, {}, None),
        (BY_AMAZON, {"fulfillment": AMAZON}, True),
        (BY_AMAZON, {"fulfillment": MERCHANT}, False),
        (BY_MERCHANT, {}, None),
        (BY_MERCHANT, {"fulfillment": AMAZON}, False),
        (BY_MERCHANT, {"fulfillment": MERCHANT}, True),
        (WITH_BUY_SHIPPING, {}, None),
        (WITH_BUY_SHIPPING, {"buy_shipping": True}, True),
        (WITH_BUY_SHIPPING, {"buy_shipping": False}, False),
        (WITH_EASY_SHIP, {}, None),
        (WITH_EASY_SHIP, {"fulfillment": MERCHANT}, None),
        (WITH_EASY_SHIP, {"fulfillment": AMAZON}, False),
        (WITH_EASY_SHIP, {"easy_ship": True}, True),
        (WITH_EASY_SHIP, {"easy_ship": False}, False),
        (SHIPPED_ON_TIME, {}, None),
        (SHIPPED_ON_TIME, {"shipped_at": FIRST}, None),
        (SHIPPED_ON_TIME, {"ship_by": FIRST}, None),
        (SHIPPED_ON_TIME, {"shipped_at": FIRST, "ship_by": SECOND}, True),
        (SHIPPED_ON_TIME, {"shipped_at": FIRST, "ship_by": FIRST}, True),
        (SHIPPED_ON_TIME, {"shipped_at": SECOND, "ship_by": FIRST}, False),
    ],
)
def test_needs(
    need: rp.Need,
    fields: dict[str, Any],
    holds: bool | None,  # noqa: FBT001
) -> None:
    """
    A circumstance holds, fails, or is not known where its facts are not.
    """
    order = rp.Order(id=ORDER_ID, **fields)
    assert need.holds(situation(order=order)) is holds


def test_moments_compare_by_the_second() -> None:
    """
    Two moments are compared as such, whatever their zones.
    """
    earlier = dt.datetime(2026, 11, 3, 12, tzinfo=dt.UTC)
    later = dt.datetime(
        2026, 11, 3, 8, tzinfo=dt.timezone(dt.timedelta(hours=-5))
    )
    assert not_later(earlier, later, dt.UTC)
    assert not not_later(later, earlier, dt.UTC)


def test_a_day_compares_by_days_in_the_zone() -> None:
    """
    Against a day, a moment counts by the day that it has in the zone.
    """
    night = dt.datetime(2026, 11, 4, 2, tzinfo=dt.UTC)
    west = dt.timezone(dt.timedelta(hours=-8))
    assert not not_later(night, FIRST, dt.UTC)
    assert not_later(night, FIRST, west)
    assert not_later(SECOND, night, dt.UTC)
    assert not not_later(SECOND, night, west)


@given(moments(), moments())
def test_one_of_two_is_not_later(
    first: dt.date | dt.datetime, second: dt.date | dt.datetime
) -> None:
    """
    Of two moments at least one is not later, and both only if equal.
    """
    forth = not_later(first, second, dt.UTC)
    back = not_later(second, first, dt.UTC)
    assert forth or back
    if forth and back:
        assert day_of(first, dt.UTC) == day_of(second, dt.UTC)


def test_the_reading_is_the_first_text() -> None:
    """
    A situation of one text reads that one.
    """
    reading = read("It leaks")
    assert situation(reading).reading is reading
