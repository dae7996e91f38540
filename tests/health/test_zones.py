"""
Tests that days are those of the zone, in every metric.
"""

from __future__ import annotations

import datetime as dt

from typing import Any, Final

import attrs
import pytest

from hypothesis import given

import review_policy as rp

from review_policy.health import METRICS
from tests.ledgers import ON, ledgers, policy


ZONE: Final = dt.timezone(dt.timedelta(hours=9))
PERIOD: Final = rp.Days(dt.date(2026, 8, 1), ON)


def as_if_in_utc(value: Any) -> Any:
    """
    Give a value whose moments show in UTC what they showed in the zone.
    """
    if isinstance(value, dt.datetime):
        return value.astimezone(ZONE).replace(tzinfo=dt.UTC)
    if isinstance(value, tuple):
        return tuple(as_if_in_utc(each) for each in value)
    if attrs.has(type(value)) and not isinstance(value, rp.Days):
        return attrs.evolve(
            value,
            **{
                field.name: as_if_in_utc(getattr(value, field.name))
                for field in attrs.fields(type(value))
            },
        )
    return value


@pytest.mark.parametrize("metric", METRICS, ids=str)
@given(books=ledgers())
def test_a_zone_shows_what_clocks_show(
    metric: rp.Metric, books: rp.Ledger
) -> None:
    """
    A ledger read in a zone reads as one whose clocks are that zone's.
    """
    here, there = policy("DE"), policy("DE", zone=ZONE)
    days = here.period(metric.name) or PERIOD
    found = there.reading(metric.name, books, period=days)
    same = here.reading(metric.name, as_if_in_utc(books), period=days)
    assert found == same


def test_tokyo_is_ahead_in_each_metric() -> None:
    """
    At eight in the evening of UTC it is the next day in Tokyo.
    """
    at = dt.datetime(2026, 11, 3, 20, tzinfo=dt.UTC)
    day = dt.date(2026, 11, 3)
    late = rp.Shipment(
        order_id="111-2345678-0000001", promised_at=day, delivered_at=at
    )
    promised = rp.Shipment(
        order_id="111-2345678-0000001",
        promised_at=at,
        delivered_at=day + dt.timedelta(1),
    )
    books = rp.Ledger(shipments=(late, promised))
    found = policy().reading("on-time-delivery-rate", books)
    assert (found.count, found.of) == (1, 2)
    tokyo = policy(zone="Asia/Tokyo").reading("on-time-delivery-rate", books)
    assert (tokyo.count, tokyo.of) == (1, 2)
    one = rp.Ledger(shipments=(late,))
    for zone, count in ((None, 1), ("Asia/Tokyo", 0)):
        here = policy(zone=zone)
        assert here.reading("on-time-delivery-rate", one).count == count
    vote = rp.Vote(
        order_id="111-2345678-0000001", voted_at=at, is_solved=False
    )
    later = rp.Vote(
        order_id="111-2345678-0000001",
        voted_at=day + dt.timedelta(1),
        is_solved=True,
    )
    votes = rp.Ledger(votes=(later, vote))
    for zone, count in ((None, 0), ("Asia/Tokyo", 1)):
        found = policy(zone=zone).reading(
            "customer-service-dissatisfaction-rate", votes, period=PERIOD
        )
        assert found.count == count
