"""
Tests of which cancelled orders count.
"""

from __future__ import annotations

import datetime as dt

from typing import Final

import pytest

import review_policy as rp

from tests.ledgers import ON, codes, facts, order, order_id, policy


DAY: Final = dt.date(2026, 11, 16)
NAME: Final = "cancellation-rate"
BUYER: Final = rp.CancelledBy.BUYER
SELLER: Final = rp.CancelledBy.SELLER
CANCELLED: Final = rp.OrderStatus.CANCELLED
SHIPPED: Final = rp.OrderStatus.SHIPPED


@pytest.mark.parametrize(
    ("fields", "listed", "count", "bound"),
    [
        ({"cancelled_by": SELLER}, (), 1, False),
        ({"cancelled_by": rp.CancelledBy.AMAZON}, (), 1, False),
        ({"cancelled_by": BUYER}, (), 0, False),
        ({"cancelled_by": BUYER}, (SELLER,), 1, False),
        ({"status": CANCELLED}, (), 0, True),
        ({"status": CANCELLED}, (BUYER,), 0, False),
        ({"status": CANCELLED}, (SELLER,), 1, False),
        ({"status": CANCELLED}, (None,), 0, True),
        ({"status": CANCELLED}, (None, SELLER), 1, False),
        ({"status": CANCELLED, "cancelled_by": BUYER}, (), 0, False),
        ({"status": SHIPPED}, (), 0, False),
        ({}, (), 0, False),
        # Without a list the orders tell, where their status is known.
        ({"status": SHIPPED}, None, 0, False),
        ({"status": CANCELLED}, None, 0, True),
        ({"cancelled_by": SELLER}, None, 1, False),
        ({"cancelled_by": BUYER}, None, 0, False),
        ({}, None, 0, True),
    ],
)
def test_which_cancellations_count(
    fields: dict[str, object],
    listed: tuple[rp.CancelledBy | None, ...] | None,
    count: int,
    bound: object,
) -> None:
    """
    The seller's and Amazon's count, the buyer's do not.
    """
    ledger = rp.Ledger(
        orders=(order(0, purchased_at=DAY, **fields),),
        cancellations=(
            rp.NOT_GIVEN
            if listed is None
            else [
                rp.Cancellation(order_id=order_id(0), by=each)
                for each in listed
            ]
        ),
    )
    found = policy().reading(NAME, ledger)
    assert (found.count, found.of) == (count, 1)
    assert found.lower_bound is bound
    if bound:
        assert facts(found, rp.ReasonCode.FACTS_UNKNOWN) == {
            "count": 1,
            "fact": "order.cancelled_by",
        }


@pytest.mark.parametrize(
    ("day", "of"),
    [
        ("2026-11-13", 0),
        ("2026-11-14", 1),
        ("2026-11-20", 1),
        ("2026-11-21", 0),
    ],
)
def test_seven_days_that_end_the_day_before(day: str, of: int) -> None:
    """
    The period holds its first and last day and neither neighbour.
    """
    one = order(0, purchased_at=dt.date.fromisoformat(day), status=SHIPPED)
    assert policy().reading(NAME, rp.Ledger(orders=(one,))).of == of


def test_pending_orders_are_left_out() -> None:
    """
    What a buyer cancels before it is an order is no cancellation.
    """
    one = order(
        0,
        purchased_at=DAY,
        status=rp.OrderStatus.PENDING,
        cancelled_by=SELLER,
    )
    found = policy().reading(NAME, rp.Ledger(orders=(one,), cancellations=()))
    assert (found.count, found.of) == (0, 0)
    assert facts(found, rp.ReasonCode.ORDERS_PENDING) == {"count": 1}


def test_an_incomplete_list_is_as_good_as_none() -> None:
    """
    Where cancellations are known for other days only, the orders tell.
    """
    ledger = rp.Ledger(
        orders=(order(0, purchased_at=DAY),),
        cancellations=(),
        covers={"cancellations": rp.Days(DAY, ON)},
    )
    assert policy().reading(NAME, ledger).lower_bound
    whole = rp.Ledger(
        orders=(order(0, purchased_at=DAY),),
        cancellations=(),
        covers={
            "cancellations": rp.Days(
                dt.date(2026, 11, 14), dt.date(2026, 11, 20)
            )
        },
    )
    found = policy().reading(NAME, whole)
    assert not found.lower_bound
    assert "lower_bound" not in codes(found)
