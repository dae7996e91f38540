"""
Tests of which orders count as shipped late.
"""

from __future__ import annotations

import datetime as dt

from typing import Final

import pytest

import review_policy as rp

from tests.ledgers import (
    AMAZON,
    MERCHANT,
    ON,
    codes,
    facts,
    order,
    order_id,
    policy,
)


AT: Final = dt.datetime(2026, 11, 16, 12, tzinfo=dt.UTC)
DAY: Final = dt.timedelta(days=1)
TEN: Final = "late-shipment-rate-10"
THIRTY: Final = "late-shipment-rate-30"


def late(**fields: object) -> rp.Reading:
    """
    Read one order, placed on the sixteenth.
    """
    one = order(0, **{"purchased_at": AT, **fields})
    return policy().reading(TEN, rp.Ledger(orders=(one,)))


@pytest.mark.parametrize(
    ("fields", "count", "bound"),
    [
        ({"ship_by": AT, "shipped_at": AT}, 0, False),
        (
            {"ship_by": AT, "shipped_at": AT + dt.timedelta(seconds=1)},
            1,
            False,
        ),
        ({"ship_by": AT.date(), "shipped_at": AT + DAY / 4}, 0, False),
        ({"ship_by": AT.date(), "shipped_at": AT + DAY}, 1, False),
        # Not shipped: not late while there is time, then not known.
        ({"ship_by": ON, "status": rp.OrderStatus.UNSHIPPED}, 0, False),
        (
            {"ship_by": ON, "status": rp.OrderStatus.PARTIALLY_SHIPPED},
            0,
            False,
        ),
        ({"ship_by": ON - DAY, "status": rp.OrderStatus.UNSHIPPED}, 0, True),
        ({"ship_by": ON, "status": rp.OrderStatus.SHIPPED}, 0, True),
        ({"ship_by": ON}, 0, True),
        ({"shipped_at": AT}, 0, True),
        # Never shipped at all.
        (
            {
                "ship_by": AT,
                "shipped_at": AT + DAY,
                "status": rp.OrderStatus.CANCELLED,
            },
            0,
            False,
        ),
    ],
)
def test_which_orders_are_late(
    fields: dict[str, object], count: int, bound: object
) -> None:
    """
    Later than the expected moment, or day where only that is known.
    """
    found = late(**fields)
    assert (found.count, found.of) == (count, 1)
    assert found.lower_bound is bound
    if bound:
        assert facts(found, rp.ReasonCode.FACTS_UNKNOWN) == {
            "count": 1,
            "fact": "order.ship_by and order.shipped_at",
        }


@pytest.mark.parametrize(
    ("confirmed", "count", "bound"),
    [
        ((AT,), 0, False),
        ((AT, AT + DAY), 1, False),
        ((AT + DAY, AT), 1, False),
        ((AT, AT.date() - DAY), 0, False),
        ((AT, None), 0, True),
        ((None, AT + DAY), 0, True),
        ((), 0, True),
    ],
)
def test_shipments_tell_where_the_order_does_not(
    confirmed: tuple[rp.Moment | None, ...], count: int, bound: object
) -> None:
    """
    The last package counts, and one without a time leaves it open.
    """
    ledger = rp.Ledger(
        orders=(order(0, purchased_at=AT, ship_by=AT),),
        shipments=[
            rp.Shipment(order_id=order_id(0), confirmed_at=each)
            for each in confirmed
        ],
    )
    found = policy().reading(TEN, ledger)
    assert (found.count, found.lower_bound) == (count, bound)


@pytest.mark.parametrize(
    ("day", "ten", "thirty"),
    [
        ("2026-10-22", 0, 0),
        ("2026-10-23", 0, 1),
        ("2026-11-11", 0, 1),
        ("2026-11-12", 1, 1),
        ("2026-11-21", 1, 1),
        ("2026-11-22", 0, 0),
    ],
)
def test_ten_and_thirty_days(day: str, ten: int, thirty: int) -> None:
    """
    Both periods end on the day of judgement and hold their first day.
    """
    one = order(0, purchased_at=dt.date.fromisoformat(day))
    ledger = rp.Ledger(orders=(one,))
    assert policy().reading(TEN, ledger).of == ten
    assert policy().reading(THIRTY, ledger).of == thirty


def test_only_own_shipping_counts() -> None:
    """
    What Amazon ships is left out; an unknown shipper makes it partial.
    """
    ledger = rp.Ledger(
        orders=(
            order(0, purchased_at=AT, ship_by=AT, shipped_at=AT),
            order(1, purchased_at=AT, fulfillment=AMAZON),
            order(
                2,
                purchased_at=AT,
                ship_by=AT,
                shipped_at=AT + DAY,
                fulfillment=None,
            ),
        )
    )
    found = policy().reading(TEN, ledger)
    assert (found.count, found.of, found.scope) == (1, 2, MERCHANT)
    assert (found.partial, found.meets) == (True, None)
    assert facts(found, rp.ReasonCode.CHANNEL_UNKNOWN) == {"count": 1}
    assert "count_incomplete" in codes(found)
    assert facts(found, rp.ReasonCode.PLACING_ASSUMED) == {
        "fact": "order.purchased_at"
    }
