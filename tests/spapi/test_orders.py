"""
Tests of reading orders out of payloads.
"""

from __future__ import annotations

import datetime as dt
import enum
import json
import pickle

from collections.abc import Mapping
from types import SimpleNamespace
from typing import Any, Final

import pytest

from hypothesis import example, given
from hypothesis import strategies as st

from review_policy.exceptions import InvalidTypeError
from review_policy.model.marketplace import Marketplace
from review_policy.model.order import (
    CancelledBy,
    Fulfillment,
    Order,
    OrderItem,
    OrderStatus,
)
from review_policy.spapi import Parsed, orders_from_payload


ID: Final = "111-2345678-9012345"
NAIVE: Final = dt.datetime(2026, 11, 1)  # noqa: DTZ001
V0: Final[dict[str, Any]] = {
    "AmazonOrderId": ID,
    "PurchaseDate": "2026-11-01T08:00:00Z",
    "OrderStatus": "Shipped",
    "FulfillmentChannel": "MFN",
    "MarketplaceId": "ATVPDKIKX0DER",
    "EarliestShipDate": "2026-11-01T08:00:00Z",
    "LatestShipDate": "2026-11-04T07:59:59Z",
    "EarliestDeliveryDate": "2026-11-06T08:00Z",
    "LatestDeliveryDate": "2026-11-10T07:59:59.5Z",
    "IsBusinessOrder": False,
    "EasyShipShipmentStatus": "Delivered",
    "ShippingAddress": {"Name": "Jo Bloggs"},
    "OrderItems": [
        {"ASIN": "B000000001", "SellerSKU": "MUG", "QuantityOrdered": 2}
    ],
}
V0_ORDER: Final = Order(
    id=ID,
    purchased_at=dt.datetime(2026, 11, 1, 8, tzinfo=dt.UTC),
    fulfillment=Fulfillment.MERCHANT,
    marketplace=Marketplace.US,
    items=(OrderItem(asin="B000000001", sku="MUG", units=2),),
    status=OrderStatus.SHIPPED,
    ship_by=dt.datetime(2026, 11, 4, 7, 59, 59, tzinfo=dt.UTC),
    easy_ship=True,
    deliver_after=dt.datetime(2026, 11, 6, 8, tzinfo=dt.UTC),
    deliver_by=dt.datetime(2026, 11, 10, 7, 59, 59, 500_000, tzinfo=dt.UTC),
    is_business=False,
)
V2026: Final[dict[str, Any]] = {
    "orderId": ID,
    "createdTime": "2026-11-01T08:00:00Z",
    "programs": ["PRIME", "AMAZON_BUSINESS"],
    "salesChannel": {"marketplaceId": "A1PA6795UKMFR9"},
    "fulfillment": {
        "fulfillmentStatus": "SHIPPED",
        "fulfilledBy": "MERCHANT",
        "shipByWindow": {"latestDateTime": "2026-11-04T07:59:59Z"},
        "deliverByWindow": {
            "earliestDateTime": "2026-11-06T08:00:00Z",
            "latestDateTime": "2026-11-10T07:59:59Z",
        },
    },
    "orderItems": [
        {
            "quantityOrdered": 2,
            "product": {"asin": "B000000001", "sellerSku": "MUG"},
        }
    ],
    "packages": [
        {"shipTime": "2026-11-02T08:00:00Z"},
        {"shipTime": "2026-11-03T08:00:00Z"},
        {"packageStatus": {"status": "CANCELLED"}},
    ],
}
V2026_ORDER: Final = Order(
    id=ID,
    purchased_at=dt.datetime(2026, 11, 1, 8, tzinfo=dt.UTC),
    fulfillment=Fulfillment.MERCHANT,
    marketplace=Marketplace.DE,
    items=(OrderItem(asin="B000000001", sku="MUG", units=2),),
    status=OrderStatus.SHIPPED,
    ship_by=dt.datetime(2026, 11, 4, 7, 59, 59, tzinfo=dt.UTC),
    shipped_at=dt.datetime(2026, 11, 3, 8, tzinfo=dt.UTC),
    easy_ship=False,
    deliver_after=dt.datetime(2026, 11, 6, 8, tzinfo=dt.UTC),
    deliver_by=dt.datetime(2026, 11, 10, 7, 59, 59, tzinfo=dt.UTC),
    is_business=True,
)
V0_SNAKE: Final = {
    "amazon_order_id": ID,
    "purchase_date": "2026-11-01T08:00:00Z",
    "order_status": "Shipped",
    "fulfillment_channel": "MFN",
    "marketplace_id": "ATVPDKIKX0DER",
    "latest_ship_date": "2026-11-04T07:59:59Z",
    "earliest_delivery_date": "2026-11-06T08:00:00Z",
    "latest_delivery_date": "2026-11-10T07:59:59.5Z",
    "is_business_order": False,
    "easy_ship_shipment_status": "Delivered",
    "order_items": [
        {"asin": "B000000001", "seller_sku": "MUG", "quantity_ordered": 2}
    ],
}


class ToDict:
    """
    A model of a generated client: attributes, and `to_dict()` for all.
    """

    def __init__(self, values: object) -> None:
        self._values = values

    def to_dict(self) -> object:
        """
        Give the values in snake_case.
        """
        if isinstance(self._values, Exception):
            raise self._values
        return self._values


class Answer:
    """
    A client's answer that looks its other attributes up in the payload.
    """

    def __init__(self, payload: dict[str, object]) -> None:
        self.payload = payload

    def __getattr__(self, name: str) -> object:
        if name.startswith("__"):
            raise AttributeError(name)
        return self.payload[name]


def only(parsed: Parsed[Order]) -> Order:
    """
    Give the one order of a payload without problems.
    """
    assert parsed.problems == ()
    (order,) = parsed.rows
    return order


def attributes(value: object) -> object:
    """
    Turn mappings into objects with attributes, all the way down.
    """
    if isinstance(value, Mapping):
        return SimpleNamespace(
            **{key: attributes(each) for key, each in value.items()}
        )
    if isinstance(value, list):
        return [attributes(each) for each in value]
    return value


@pytest.mark.parametrize(
    "payload",
    [
        {"payload": {"Orders": [V0]}},
        {"Orders": [V0]},
        {"payload": V0},
        [V0],
        (V0,),
        V0,
        json.dumps({"payload": {"Orders": [V0]}}),
        "\ufeff" + json.dumps(V0),
        json.dumps([V0]).encode("utf-8-sig"),
        bytearray(json.dumps([V0]).encode("utf-16")),
        [json.dumps({"Orders": [V0]})],
        V0_SNAKE,
        {"payload": {"orders": [V0_SNAKE], "next_token": None}},
        ToDict({"payload": {"orders": [V0_SNAKE]}, "errors": None}),
        ToDict(V0_SNAKE),
        SimpleNamespace(payload={"Orders": [V0]}),
        SimpleNamespace(payload=ToDict({"orders": [V0_SNAKE]})),
        SimpleNamespace(payload=SimpleNamespace(orders=[ToDict(V0_SNAKE)])),
        Answer({"Orders": [V0]}),
        attributes(V0),
        attributes(V0_SNAKE),
        attributes({"payload": {"Orders": [V0]}}),
        V0 | {None: None, "IsBusinessOrder": "false"},
    ],
)
def test_v0(payload: object) -> None:
    """
    Orders of v0 are met in every shape that clients give them.
    """
    parsed = orders_from_payload(payload)

    assert only(parsed) == V0_ORDER
    assert [str(each) for each in parsed.notes] == [
        "version: v0 (by the names of the fields)"
    ]


@pytest.mark.parametrize(
    "payload",
    [
        {"orders": [V2026]},
        {"order": V2026},
        V2026,
        SimpleNamespace(payload={"orders": [V2026]}),
        json.dumps({"orders": [V2026], "pagination": {}}),
        attributes({"orders": [V2026]}),
        {
            "orders": [
                V2026
                | {
                    "created_time": dt.datetime(
                        2026,
                        11,
                        1,
                        9,
                        tzinfo=dt.timezone(dt.timedelta(0, 3600)),
                    ),
                }
            ]
        },
    ],
)
def test_v2026(payload: object) -> None:
    """
    Orders of 2026-01-01 are met in the same shapes.
    """
    parsed = orders_from_payload(payload)

    assert only(parsed) == V2026_ORDER
    assert [each.how for each in parsed.notes] == ["2026-01-01"]


def test_generated_attributes() -> None:
    """
    Attributes in snake_case and members of enums are read too.
    """

    class Status(enum.Enum):
        """
        A status as a client makes it.
        """

        SHIPPED = "SHIPPED"
        BUSINESS = "AMAZON_BUSINESS"

    payload = SimpleNamespace(
        order_id=ID,
        created_time=dt.datetime(2026, 11, 1, tzinfo=dt.UTC),
        programs=[Status.BUSINESS],
        sales_channel=SimpleNamespace(marketplace_id="A1PA6795UKMFR9"),
        fulfillment=SimpleNamespace(
            fulfillment_status=Status.SHIPPED, fulfilled_by="AMAZON"
        ),
    )

    assert only(orders_from_payload(payload)) == Order(
        id=ID,
        purchased_at=dt.datetime(2026, 11, 1, tzinfo=dt.UTC),
        fulfillment=Fulfillment.AMAZON,
        marketplace=Marketplace.DE,
        status=OrderStatus.SHIPPED,
        easy_ship=False,
        is_business=True,
    )


@pytest.mark.parametrize("name", ["AmazonOrderId", "orderId"])
def test_unknown_is_none(name: str) -> None:
    """
    Only the id must be there; None means that it is not known.
    """
    blank = {
        "PurchaseDate": " ",
        "MarketplaceId": "",
        "OrderStatus": "",
        "IsBusinessOrder": None,
        "OrderItems": None,
        "createdTime": None,
    }

    assert only(orders_from_payload({name: ID} | blank)) == Order(id=ID)


def test_several_pages() -> None:
    """
    Pages come in a list, and a token for the next one is said.
    """
    first = {"payload": {"Orders": [V0], "NextToken": "x"}}
    second = {"orders": [V2026], "pagination": {"nextToken": "x"}}

    parsed = orders_from_payload([first, second])

    assert parsed.rows == (V0_ORDER, V2026_ORDER)
    assert [each.how for each in parsed.notes] == [
        "more to come",
        "v0",
        "2026-01-01",
    ]


def test_no_orders() -> None:
    """
    An empty list holds no orders and is no problem.
    """
    assert orders_from_payload({"Orders": []}) == Parsed(())
    assert orders_from_payload([]) == Parsed(())


@pytest.mark.parametrize(
    ("payload", "reason"),
    [
        ("", "payload must be JSON"),
        ("{", "payload must be JSON"),
        (b"\xff\xfe\xff", "payload must be JSON"),
        ("[" * 100_000, "payload must be JSON"),
        ("9" * 10_000, "payload must be JSON"),
        ("null", "order must have an id"),
        ("5", "order must have an id"),
        ({}, "order must have an id"),
        (object(), "order must have an id"),
        (ToDict([]), "order must have an id"),
        (ToDict(KeyError("x")), "order must have an id"),
        (Order, "order must have an id"),
        ([None], "order must have an id"),
        ({"Orders": None}, "order must have an id"),
        (
            {"Orders": [{"AmazonOrderId": ""}]},
            "AmazonOrderId must be 3, 7 and 7 digits joined by hyphens",
        ),
        (
            {"payload": None, "errors": [{"code": "x"}]},
            "payload must hold orders (got errors)",
        ),
        (
            [[[[[[[V0]]]]]]],
            "orders must not lie that deep in the payload",
        ),
        (
            V0 | {"AmazonOrderId": "S01-2345678-9012345"},
            "AmazonOrderId must be 3, 7 and 7 digits joined by hyphens",
        ),
        (
            V0 | {"AmazonOrderId": 5},
            "AmazonOrderId must be 3, 7 and 7 digits joined by hyphens",
        ),
        (
            V2026 | {"orderId": ["x"]},
            "orderId must be 3, 7 and 7 digits joined by hyphens",
        ),
        (
            V0 | {"PurchaseDate": "2026-11-01T08:00:00"},
            "PurchaseDate must be a date, or a date and time with a time zone",
        ),
        (
            V0 | {"PurchaseDate": NAIVE},
            "PurchaseDate must be a date, or a date and time with a time zone",
        ),
        (
            V0 | {"LatestShipDate": 1_790_000_000},
            (
                "LatestShipDate must be a date, or a date and time with a "
                "time zone"
            ),
        ),
        (
            V2026 | {"packages": [{"shipTime": "yesterday"}]},
            "packages must be a date, or a date and time with a time zone",
        ),
        (
            V0 | {"MarketplaceId": "A00000000000"},
            (
                "MarketplaceId must be the id of a known store (got "
                "'A00000000000')"
            ),
        ),
        (
            V0 | {"MarketplaceId": "somebody's words"},
            "MarketplaceId must be the id of a known store",
        ),
        (
            V2026 | {"salesChannel": {"marketplaceId": 5}},
            "marketplaceId must be the id of a known store",
        ),
    ],
)
def test_unreadable(payload: object, reason: str) -> None:
    """
    What cannot be read is a problem with its index, beside the others.
    """
    alone = orders_from_payload(payload)
    assert alone.rows == ()
    assert [each.reason for each in alone.problems] == [reason]
    if "deep" in reason:
        return

    parsed = orders_from_payload([V0, payload, V0])

    assert parsed.rows == (V0_ORDER, V0_ORDER)
    (problem,) = parsed.problems
    assert (problem.line, problem.reason, problem.kept) == (1, reason, False)


@pytest.mark.parametrize(
    ("payload", "field", "column"),
    [
        (V0 | {"OrderStatus": "Teleported"}, "status", "OrderStatus"),
        (V0 | {"OrderStatus": 5}, "status", "OrderStatus"),
        (
            V0 | {"FulfillmentChannel": "XFN"},
            "fulfillment",
            "FulfillmentChannel",
        ),
        (V0 | {"IsBusinessOrder": "maybe"}, "is_business", "IsBusinessOrder"),
        (V0 | {"IsBusinessOrder": 1}, "is_business", "IsBusinessOrder"),
        (V0 | {"OrderItems": [{"ASIN": 5}]}, "items", "OrderItems"),
        (
            V0 | {"OrderItems": [{"QuantityOrdered": -1}]},
            "items",
            "OrderItems",
        ),
        (
            V0 | {"OrderItems": [{"QuantityOrdered": "x"}]},
            "items",
            "OrderItems",
        ),
    ],
)
def test_unreadable_field(payload: object, field: str, column: str) -> None:
    """
    A field that cannot be read is None, and the order is kept.
    """
    parsed = orders_from_payload([V0, payload])

    assert getattr(parsed.rows[1], field) is None
    assert parsed.rows[1].purchased_at == V0_ORDER.purchased_at
    (problem,) = parsed.problems
    assert (problem.line, problem.column, problem.kept) == (1, column, True)


def test_problems_of_lost_orders() -> None:
    """
    An order that is lost has one problem, whatever else is wrong with it.
    """
    payload = V0 | {"FulfillmentChannel": "XFN", "LatestShipDate": "x"}

    (problem,) = orders_from_payload(payload).problems

    assert not problem.kept


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        ("Pending", OrderStatus.PENDING),
        ("PendingAvailability", OrderStatus.PENDING),
        ("Unshipped", OrderStatus.UNSHIPPED),
        ("PartiallyShipped", OrderStatus.PARTIALLY_SHIPPED),
        ("Shipped", OrderStatus.SHIPPED),
        ("InvoiceUnconfirmed", OrderStatus.SHIPPED),
        ("Canceled", OrderStatus.CANCELLED),
        ("Unfulfillable", OrderStatus.UNFULFILLABLE),
        ("PARTIALLY_SHIPPED", OrderStatus.PARTIALLY_SHIPPED),
        ("CANCELLED", OrderStatus.CANCELLED),
    ],
)
def test_statuses(status: str, expected: OrderStatus) -> None:
    """
    Every status of both versions has a place.
    """
    old = orders_from_payload(V0 | {"OrderStatus": status})
    new = orders_from_payload(
        V2026 | {"fulfillment": {"fulfillmentStatus": status}}
    )

    assert (old.rows[0].status, new.rows[0].status) == (expected, expected)


@pytest.mark.parametrize(
    ("flags", "status", "expected"),
    [
        (["true"], "Canceled", CancelledBy.BUYER),
        (["true", "true"], "Canceled", CancelledBy.BUYER),
        (["true", "false"], "Canceled", None),
        (["false"], "Canceled", None),
        ([None], "Canceled", None),
        ([], "Canceled", None),
        (["true"], "Unshipped", None),
    ],
)
def test_v0_cancellation(
    flags: list[str | None], status: str, expected: CancelledBy | None
) -> None:
    """
    The buyer cancelled where every item says that the buyer asked.
    """
    items = [
        {"BuyerRequestedCancel": {"IsBuyerRequestedCancel": flag}}
        for flag in flags
    ]
    parsed = orders_from_payload(
        V0 | {"OrderStatus": status, "OrderItems": items}
    )

    assert only(parsed).cancelled_by is expected


def cancellation(
    requester: str | None = None, by: str | None = None
) -> dict[str, object]:
    """
    Give an item of 2026-01-01 that was cancelled.
    """
    return {
        "cancellation": {
            "cancellationRequest": {"requester": requester},
            "cancellationExecution": {"cancelledBy": by},
        }
    }


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        ([cancellation("BUYER", "MERCHANT")], CancelledBy.BUYER),
        ([cancellation(by="MERCHANT")], CancelledBy.SELLER),
        ([cancellation(by="AMAZON")] * 2, CancelledBy.AMAZON),
        ([cancellation(by="BUYER")], CancelledBy.BUYER),
        ([{}], None),
        ([], None),
    ],
)
def test_v2026_cancellation(
    items: list[dict[str, object]], expected: CancelledBy | None
) -> None:
    """
    What the buyer asked for is the buyer's, whoever carried it out.
    """
    fulfillment = {"fulfillmentStatus": "CANCELLED"}
    parsed = orders_from_payload(
        V2026 | {"fulfillment": fulfillment, "orderItems": items}
    )

    assert only(parsed).cancelled_by is expected


def test_v2026_cancellation_by_several() -> None:
    """
    Where items differ in who cancelled, nobody did for the whole order.
    """
    fulfillment = {"fulfillmentStatus": "CANCELLED"}
    items = [cancellation(by="MERCHANT"), cancellation("BUYER")]
    parsed = orders_from_payload(
        V2026 | {"fulfillment": fulfillment, "orderItems": items}
    )

    assert parsed.rows[0].cancelled_by is None
    assert [each.column for each in parsed.problems] == ["cancellation"]


@pytest.mark.parametrize(
    ("packages", "status"),
    [
        ([{"shipTime": "2026-11-02T08:00:00Z"}, {}], "SHIPPED"),
        ([{"shipTime": "2026-11-02T08:00:00Z"}], "PARTIALLY_SHIPPED"),
        ([{"packageStatus": {"status": "CANCELLED"}}], "SHIPPED"),
        ([{"shipTime": "2026-11-02"}], "SHIPPED"),
        ([], "SHIPPED"),
        (None, "SHIPPED"),
    ],
)
def test_not_wholly_shipped(packages: object, status: str) -> None:
    """
    An order is shipped once its last package is, and not before.
    """
    parsed = orders_from_payload(
        V2026
        | {"packages": packages, "fulfillment": {"fulfillmentStatus": status}}
    )

    assert only(parsed).shipped_at is None


def test_programs_not_given() -> None:
    """
    Without a list of programs, none is known to be missing.
    """
    payload = {key: V2026[key] for key in V2026 if key != "programs"}

    order = only(orders_from_payload(payload))

    assert (order.easy_ship, order.is_business) == (None, None)


def test_units_as_text() -> None:
    """
    Quantities come as text from some clients.
    """
    items = [{"QuantityOrdered": "3"}, {}]

    order = only(orders_from_payload(V0 | {"OrderItems": items}))

    assert order.items == (OrderItem(units=3), OrderItem(units=1))


@pytest.mark.parametrize(
    "payload", [None, 5, 1.5, True, dt.date(2026, 11, 1), Fulfillment.AMAZON]
)
def test_wrong_argument(payload: object) -> None:
    """
    What can hold no orders is refused.
    """
    with pytest.raises(InvalidTypeError, match="payload must be"):
        orders_from_payload(payload)


def test_buyers_stay_private() -> None:
    """
    Names and addresses of buyers are not read.
    """
    parsed = orders_from_payload([V0, V0 | {"PurchaseDate": "Jo Bloggs"}])

    assert b"Bloggs" not in pickle.dumps(parsed)
    assert "Bloggs" not in repr((parsed.rows, parsed.problems))


NAMES: Final = st.sampled_from(
    sorted(
        {*V0, *V2026, *V0_SNAKE, "payload", "Orders", "order", "errors"}
        | {"asin", "shipTime", "fulfillmentStatus", "cancellation"}
    )
)
LEAVES: Final = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(max_size=8),
    st.just(ID),
    st.just("2026-11-01T08:00:00Z"),
    st.just("CANCELLED"),
    st.datetimes(),
)
PAYLOADS: Final = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(NAMES, inner, max_size=6),
        st.dictionaries(NAMES, inner, max_size=4).map(attributes),
    ),
    max_leaves=20,
)


@given(st.lists(PAYLOADS, max_size=4))
def test_any_payload(payload: list[object]) -> None:
    """
    No payload raises, and every order in it is a row or a problem.
    """
    parsed = orders_from_payload([*payload, V0])

    assert parsed.rows[-1] == V0_ORDER
    lost = sum(not each.kept for each in parsed.problems)
    indices = {each.line for each in parsed.problems}
    assert all(0 <= index < len(parsed.rows) + lost for index in indices)


@given(st.one_of(st.text(), st.binary()))
def test_any_text(payload: str | bytes) -> None:
    """
    No text and no bytes raise.
    """
    parsed = orders_from_payload(payload)

    assert parsed.rows == ()


@given(
    st.dictionaries(
        NAMES, st.one_of(LEAVES, st.just([]), st.just({})), max_size=8
    )
)
@example({"order": [], "AmazonOrderId": None})
@example({"payload": [], "AmazonOrderId": None})
def test_any_order(changes: dict[str, object]) -> None:
    """
    An order with any fields is a row or a problem.
    """
    for order in (V0, V2026):
        parsed = orders_from_payload([order | changes])
        lost = [each for each in parsed.problems if not each.kept]

        assert parsed.rows or lost or not changes
