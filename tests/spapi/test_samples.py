"""
Tests of reading every sample that Amazon publishes with its API models.
"""

from __future__ import annotations

import datetime as dt
import json

from pathlib import Path
from typing import Any, Final

import pytest

import review_policy as rp


SAMPLES: Final = Path(__file__).parent / "samples"
ORDERS: Final = {
    "ordersV0.getOrder sandbox 1": [
        "902-1845936-5435065 us 1970-01-19 merchant unshipped",
    ],
    "ordersV0.getOrder sandbox 2": [
        "921-3175655-0452641 de 2019-05-07 amazon shipped",
    ],
    "ordersV0.getOrder example": [
        "902-3159896-1390916 us 2017-01-20 merchant pending",
    ],
    "ordersV0.getOrders sandbox 1": [
        "902-1845936-5435065 us 1970-01-19 merchant unshipped",
        "902-8745147-1934268 us 1970-01-19 merchant unshipped",
    ],
    "ordersV0.getOrders sandbox 2": [
        "902-3159896-1390916 us 2017-01-20 merchant pending",
    ],
    "ordersV0.getOrders sandbox 3": [
        "902-3159896-1390916 us 2017-01-20 merchant pending",
    ],
    "ordersV0.getOrders example": [
        "902-3159896-1390916 us 2017-01-20 merchant pending",
    ],
    "ordersV0.getOrderItems sandbox 1": [
        "902-1845936-5435065 None None None None",
    ],
    "ordersV0.getOrderItems example": [
        "903-1671087-0812628 None None None None",
    ],
    "orders_2026-01-01.getOrder sandbox 1": [
        "171-9876543-2109876 br 2024-12-24 merchant unshipped",
    ],
    "orders_2026-01-01.getOrder sandbox 2": [
        "028-1234567-8901234 tr 2025-03-15 merchant shipped",
    ],
    "orders_2026-01-01.getOrder sandbox 3": [
        "114-9876543-1234567 us 2025-03-10 merchant unshipped",
    ],
    "orders_2026-01-01.getOrder example": [
        "202-1234567-8901234 uk 2024-12-25 merchant shipped",
    ],
    "orders_2026-01-01.searchOrders sandbox 1": [
        "250-1234567-8901234 jp 2024-12-25 amazon shipped",
    ],
    "orders_2026-01-01.searchOrders sandbox 2": [
        "202-7654321-1098765 uk 2024-12-24 merchant shipped",
    ],
    "orders_2026-01-01.searchOrders sandbox 3": [
        "171-2345678-9012345 br 2024-12-22 merchant unshipped",
    ],
    "orders_2026-01-01.searchOrders example": [
        "123-4567890-1234567 us 2024-12-25 merchant shipped",
    ],
}
"""Id, store, day, channel and status of each order, by file and sample.

Amazon itself dates three of them in 1970.
"""


def samples(start: str) -> list[Any]:
    """
    List the samples of the files whose names begin with *start*.
    """
    return [
        pytest.param(
            path.stem,
            each,
            id=f"{path.stem} {each['status']} {each['from']}",
        )
        for path in sorted(SAMPLES.glob(f"{start}*.json"))
        for each in json.loads(path.read_text(encoding="utf-8"))
    ]


def shown(order: rp.Order) -> str:
    """
    Show what the table above has of an order.
    """
    day, store = order.purchased_at, order.marketplace
    return " ".join(
        str(each)
        for each in (
            order.id,
            None if store is None else store.value,
            day.date() if isinstance(day, dt.datetime) else day,
            order.fulfillment,
            order.status,
        )
    )


def test_every_sample_has_a_reader() -> None:
    """
    No file is left out; that of account health has tests of its own.
    """
    read = ("accountHealthReport", "orders", "sellerSales", "solicitations")
    names = [path.name for path in SAMPLES.glob("*.json")]
    assert len(names) == 8
    assert all(name.startswith(read) for name in names)


@pytest.mark.parametrize(("name", "sample"), samples("orders"))
def test_orders_of_the_samples(name: str, sample: dict[str, Any]) -> None:
    """
    Every order is read, and an answer with errors says that it is one.
    """
    parsed = rp.spapi.orders_from_payload(sample["response"])
    if sample["status"] != 200:
        assert parsed.rows == ()
        reasons = [each.reason for each in parsed.problems]
        assert reasons == ["payload must hold orders (got errors)"]
        return
    expected = ORDERS[f"{name} {sample['from']}"]
    assert parsed.problems == ()
    assert [shown(order) for order in parsed.rows] == expected
    assert rp.spapi.orders_from_payload(json.dumps(sample["response"])) == (
        parsed
    )


@pytest.mark.parametrize(("name", "sample"), samples("ordersV0.getOrderItems"))
def test_items_of_the_samples(name: str, sample: dict[str, Any]) -> None:
    """
    The items of v0 come in an answer of their own, under the order's id.
    """
    parsed = rp.spapi.orders_from_payload(sample["response"])
    if sample["status"] != 200:
        assert parsed.rows == ()
        return
    (order,) = parsed.rows
    assert order.items
    given = sample["response"]["payload"]["OrderItems"]
    assert [(each.asin, each.sku, each.units) for each in order.items] == [
        (each["ASIN"], each["SellerSKU"], each["QuantityOrdered"])
        for each in given
    ]


@pytest.mark.parametrize(("name", "sample"), samples("orders_2026"))
def test_items_of_the_newer_samples(name: str, sample: dict[str, Any]) -> None:
    """
    The items of the newer version come with the order.
    """
    for order in rp.spapi.orders_from_payload(sample["response"]).rows:
        assert order.items
        assert all(each.asin and each.sku for each in order.items)


@pytest.mark.parametrize(("name", "sample"), samples("solicitations"))
def test_offers_of_the_samples(name: str, sample: dict[str, Any]) -> None:
    """
    Both samples offer the request for the order that they name.
    """
    actions = rp.spapi.actions_from_payload(sample["response"])
    assert actions.may_request_review
    assert actions.order_id in {"123-1234567-1234567", "903-1671087-0812628"}


@pytest.mark.parametrize(("name", "sample"), samples("sellerSales"))
def test_sales_of_the_samples(name: str, sample: dict[str, Any]) -> None:
    """
    Every day, week or month of the samples is read.
    """
    parsed = rp.spapi.sales_and_traffic(sample["response"])
    assert parsed.problems == ()
    given = sample["response"]["salesAndTrafficByDate"]
    assert [
        (str(each.date), each.units_ordered, each.feedback_received)
        for each in parsed.rows
    ] == [
        (
            each["date"],
            each["salesByDate"]["unitsOrdered"],
            each["trafficByDate"]["feedbackReceived"],
        )
        for each in given
    ]
