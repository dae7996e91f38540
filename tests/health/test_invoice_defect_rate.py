"""
Tests of which invoices are missing or late.
"""

from __future__ import annotations

import datetime as dt

from typing import Final

import pytest

import review_policy as rp

from tests.ledgers import facts, order, order_id, policy


# On this day the period is 8 to 14 November 2026.
PLACED: Final = dt.date(2026, 11, 9)
FRIDAY: Final = dt.date(2026, 11, 13)
MONDAY: Final = dt.date(2026, 11, 16)
NAME: Final = "invoice-defect-rate"
DAY: Final = dt.timedelta(days=1)


def read(*invoices: rp.Moment | None, **fields: object) -> rp.Reading:
    """
    Read a business order shipped on a Friday, with some invoices.
    """
    one = order(
        0,
        **{
            "purchased_at": PLACED,
            "is_business": True,
            "shipped_at": FRIDAY,
            **fields,
        },
    )
    listed = [
        rp.Invoice(order_id=order_id(0), provided_at=each) for each in invoices
    ]
    ledger = rp.Ledger(orders=(one,), invoices=listed)
    return policy("DE").reading(NAME, ledger)


@pytest.mark.parametrize(
    ("invoices", "fields", "count", "bound"),
    [
        ((FRIDAY,), {}, 0, False),
        ((MONDAY,), {}, 0, False),
        ((dt.datetime(2026, 11, 16, 23, 59, tzinfo=dt.UTC),), {}, 0, False),
        ((MONDAY + DAY,), {}, 1, False),
        ((MONDAY + DAY, MONDAY), {}, 0, False),
        ((), {}, 1, False),
        ((None,), {}, 0, True),
        ((None, MONDAY), {}, 0, False),
        ((None, MONDAY + DAY), {}, 0, True),
        # Shipped on Thursday the nineteenth, Friday the twentieth is over.
        ((), {"shipped_at": dt.date(2026, 11, 19)}, 1, False),
        # Due on Monday the twenty-third, which is to come.
        ((), {"shipped_at": dt.date(2026, 11, 20)}, 0, False),
        # Not shipped, so not due.
        (
            (),
            {"shipped_at": None, "status": rp.OrderStatus.UNSHIPPED},
            0,
            False,
        ),
        ((), {"shipped_at": None, "status": rp.OrderStatus.SHIPPED}, 0, True),
        ((), {"shipped_at": None}, 0, True),
    ],
)
def test_when_an_invoice_is_late(
    invoices: tuple[rp.Moment | None, ...],
    fields: dict[str, object],
    count: int,
    bound: object,
) -> None:
    """
    It is due by the end of the first working day after the shipment.
    """
    found = read(*invoices, **fields)
    assert (found.count, found.of) == (count, 1)
    assert found.lower_bound is bound
    if bound:
        assert facts(found, rp.ReasonCode.FACTS_UNKNOWN) == {
            "count": 1,
            "fact": "order.shipped_at or invoice.provided_at",
        }


def test_on_the_day_it_is_due_it_is_not_late() -> None:
    """
    The day lasts until its end.
    """
    one = order(0, purchased_at=FRIDAY, is_business=True, shipped_at=FRIDAY)
    ledger = rp.Ledger(orders=(one,), invoices=())
    lag = rp.Assumption("health.invoice_defect_rate_lag", dt.timedelta(0))
    for day, count in ((MONDAY, 0), (MONDAY + DAY, 1)):
        found = policy("DE", day, assume=(lag,)).reading(NAME, ledger)
        assert (found.count, found.of) == (count, 1)


def test_only_business_orders_count() -> None:
    """
    Others are left out, and unknown ones make the count partial.
    """
    assert read(is_business=False).of == 0
    unknown = read(is_business=None)
    assert (unknown.of, unknown.partial) == (0, True)
    assert facts(unknown, rp.ReasonCode.FACTS_UNKNOWN) == {
        "count": 1,
        "fact": "order.is_business",
    }
    assert not read().partial
    both = read(fulfillment=rp.Fulfillment.AMAZON)
    assert (both.of, both.scope) == (1, None)


def test_without_invoices_nothing_is_called_bad() -> None:
    """
    Orders are counted, and that defects are not known is said.
    """
    one = order(0, purchased_at=PLACED, is_business=True, shipped_at=FRIDAY)
    found = policy("DE").reading(NAME, rp.Ledger(orders=(one,)))
    assert (found.count, found.of, found.lower_bound) == (0, 1, True)
    assert facts(found, rp.ReasonCode.KIND_NOT_GIVEN) == {"kind": "invoices"}
