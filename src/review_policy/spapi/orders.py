"""
Orders out of the payloads of the Orders API, v0 and 2026-01-01.

Payloads are met by shape: mappings, JSON, or a client's objects, with the
API's names or in snake_case; fields by other names are left alone.
"""

from __future__ import annotations

import datetime as dt
import enum
import json
import re

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final, TypeVar, cast

from review_policy.exceptions import (
    InvalidTypeError,
    InvalidValueError,
    ReviewPolicyError,
    UnknownNameError,
)
from review_policy.model.days import Moment, check_moment, parse_moment
from review_policy.model.marketplace import Marketplace
from review_policy.model.order import (
    CancelledBy,
    Fulfillment,
    Order,
    OrderItem,
    OrderStatus,
)
from review_policy.spapi.parsed import Note, Parsed, RowProblem


V0: Final = "v0"
V2026: Final = "2026-01-01"

_DEPTH: Final = 6
"""How deep orders may lie in answers, lists of answers, and so on."""

_FULFILLMENTS: Final = {
    "afn": Fulfillment.AMAZON,
    "amazon": Fulfillment.AMAZON,
    "mfn": Fulfillment.MERCHANT,
    "merchant": Fulfillment.MERCHANT,
}
_STATUSES: Final = {
    "pending": OrderStatus.PENDING,
    # Pre-orders that wait for their day and their payment.
    "pendingavailability": OrderStatus.PENDING,
    "unshipped": OrderStatus.UNSHIPPED,
    "partiallyshipped": OrderStatus.PARTIALLY_SHIPPED,
    "shipped": OrderStatus.SHIPPED,
    # Everything is shipped, and only the invoice is not confirmed.
    "invoiceunconfirmed": OrderStatus.SHIPPED,
    "canceled": OrderStatus.CANCELLED,
    "cancelled": OrderStatus.CANCELLED,
    "unfulfillable": OrderStatus.UNFULFILLABLE,
}
_CANCELLED_BY: Final = {
    "buyer": CancelledBy.BUYER,
    "merchant": CancelledBy.SELLER,
    "amazon": CancelledBy.AMAZON,
}
_FLAGS: Final = {"true": True, "false": False}

_ORDER_ID: Final = re.compile(r"[0-9]{3}-[0-9]{7}-[0-9]{7}")
_UNITS: Final = re.compile(r"[0-9]{1,9}")
_CODE: Final = re.compile(r"[A-Za-z0-9_]{1,40}")
_WORD: Final = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")

_E = TypeVar("_E", bound=enum.Enum)
_Value = object
"""Anything that JSON or a client may hold."""


def orders_from_payload(payload: object) -> Parsed[Order]:
    """
    Read the orders of an answer of the Orders API, v0 or 2026-01-01.

    *payload* is a mapping, JSON as text or bytes, a client's answer with
    `payload` or `to_dict()`, one order, or a list of any of these, such as
    the pages of a search.
    What it does not say is None.

    An order without a readable id, with a date that cannot be read or has no
    time zone, or of a store that is not known, is a problem and no row: were
    its store None, every policy would take it for its own.
    A status or channel that is not known, and items that cannot be read, are
    problems too, but the order is kept, with None in their place.

    In v0, items and who asked for a cancellation come from another call; its
    `OrderItems` may be put into the order beforehand.

    Raises
    ------
    InvalidTypeError
        *payload* is none of these; what it holds never raises.

    >>> parsed = orders_from_payload(
    ...     {
    ...         "Orders": [
    ...             {
    ...                 "AmazonOrderId": "111-2345678-9012345",
    ...                 "PurchaseDate": "2026-11-01T08:00:00Z",
    ...                 "FulfillmentChannel": "AFN",
    ...             }
    ...         ]
    ...     }
    ... )
    >>> parsed.rows[0].fulfillment
    <Fulfillment.AMAZON: 'amazon'>
    """
    if payload is None or isinstance(
        payload, (bool, int, float, dt.date, enum.Enum)
    ):
        must = "be a mapping, a list, JSON, or a client's answer"
        raise InvalidTypeError("payload", must, type(payload))
    rows: list[Order] = []
    problems: list[RowProblem] = []
    notes: dict[Note, None] = {}
    for index, found in enumerate(_orders_in(payload, notes, _DEPTH)):
        if isinstance(found, str):
            problems.append(RowProblem(index, found))
            continue
        reader = _Reader(found, index)
        order = reader.order()
        problems += reader.problems
        if order is not None:
            rows.append(order)
            why = "by the names of the fields"
            notes[Note("version", reader.version, why)] = None
    return Parsed(tuple(rows), tuple(problems), tuple(notes))


class _Fields:
    """
    The fields of a mapping or of a client's object, by the API's names.
    """

    def __init__(self, value: _Value) -> None:
        known = _as_mapping(value)
        self._object = value if known is None else None
        self._names = [key for key in known or {} if isinstance(key, str)]
        self._values = {
            _folded(key): each
            for key, each in (known or {}).items()
            if isinstance(key, str)
        }

    def get(self, name: str) -> _Value:
        """
        Give the field that the API calls *name*, None if there is none.
        """
        if self._object is None:
            return self._values.get(_folded(name))
        snake = "_".join(_WORD.findall(name)).lower()
        for each in (name, snake, name[0].lower() + name[1:], name.lower()):
            value = _attribute(self._object, each)
            if value is not None:
                return value
        return None

    def has(self, name: str) -> bool:
        """
        Whether the field *name* is there, be it empty.
        """
        return _folded(name) in self._values or bool(self.get(name))

    def names(self) -> list[str]:
        """
        Give the names of the fields of a mapping.
        """
        return list(self._names)

    def inner(self, name: str) -> _Fields:
        """
        Give the fields of the field *name*, none if it has none.
        """
        value = self.get(name)
        return _Fields({} if value is None else value)


def _folded(name: str) -> str:
    return name.replace("_", "").lower()


def _attribute(value: _Value, name: str) -> _Value:
    """
    Read an attribute that a client may look up in ways of its own.
    """
    try:
        return getattr(value, name, None)
    except (LookupError, TypeError, ValueError):
        return None


def _as_mapping(value: _Value) -> Mapping[object, object] | None:
    if isinstance(value, Mapping):
        return cast("Mapping[object, object]", value)
    method = _attribute(value, "to_dict")
    if not callable(method):
        return None
    try:
        made = method()
    except (LookupError, TypeError, ValueError):
        return None
    if not isinstance(made, Mapping):
        return None
    return cast("Mapping[object, object]", made)


def _as_list(value: _Value) -> Sequence[_Value] | None:
    if isinstance(value, (list, tuple)):
        return cast("Sequence[_Value]", value)
    return None


def _orders_in(
    value: _Value, notes: dict[Note, None], depth: int
) -> Iterator[_Fields | str]:
    """
    Yield every order in an answer; a string says why there is none.
    """
    if isinstance(value, (str, bytes, bytearray)):
        try:
            value = _from_json(value)
        except (ValueError, RecursionError):
            yield "payload must be JSON"
            return
    if depth == 0:
        yield "orders must not lie that deep in the payload"
        return
    several = _as_list(value)
    if several is not None:
        for each in several:
            yield from _orders_in(each, notes, depth - 1)
        return
    fields = _Fields(value)
    if fields.has("AmazonOrderId") or fields.has("orderId"):
        yield fields
    else:
        yield from _orders_inside(fields, notes, depth)


def _orders_inside(
    fields: _Fields, notes: dict[Note, None], depth: int
) -> Iterator[_Fields | str]:
    """
    Yield the orders in what is no order itself.
    """
    if fields.get("NextToken") or fields.inner("Pagination").get("NextToken"):
        note = Note("pages", "more to come", "the payload has a next token")
        notes[note] = None
    for name in ("payload", "Orders", "order"):
        inner = fields.get(name)
        # A list of orders may be empty; the one order of an answer may not.
        if inner is not None and (name != "order" or inner != []):
            yield from _orders_in(inner, notes, depth - 1)
            return
    if fields.get("errors"):
        yield "payload must hold orders (got errors)"
    else:
        yield "order must have an id"


def _from_json(text: str | bytes | bytearray) -> _Value:
    if isinstance(text, str):
        text = text.removeprefix("\ufeff")
    value: _Value = json.loads(text)
    return value


class _UnreadableError(Exception):
    """
    The order cannot be read; it never leaves this module.
    """

    def __init__(self, column: str, must: str) -> None:
        super().__init__(column, must)
        self.column = column
        self.must = must


class _Reader:
    """
    One order being read.
    """

    def __init__(self, fields: _Fields, index: int) -> None:
        self.fields = fields
        self.index = index
        self.problems: list[RowProblem] = []
        is_v0 = fields.get("AmazonOrderId") is not None
        self.version = V0 if is_v0 else V2026

    def order(self) -> Order | None:
        """
        Give the order, or None and a problem.
        """
        try:
            return self._v0() if self.version is V0 else self._v2026()
        except _UnreadableError as error:
            reason = f"{error.column} must {error.must}"
            # What was wrong besides is of no use without the order.
            self.problems = [RowProblem(self.index, reason, error.column)]
            return None

    def _v0(self) -> Order:
        fields = self.fields
        status = self._member(fields, "OrderStatus", _STATUSES)
        return Order(
            id=self._id("AmazonOrderId"),
            purchased_at=self._moment(fields, "PurchaseDate"),
            fulfillment=self._member(
                fields, "FulfillmentChannel", _FULFILLMENTS
            ),
            marketplace=self._store(fields, "MarketplaceId"),
            items=self._items("OrderItems", self._v0_item),
            status=status,
            ship_by=self._moment(fields, "LatestShipDate"),
            easy_ship=True if fields.get("EasyShipShipmentStatus") else None,
            deliver_after=self._moment(fields, "EarliestDeliveryDate"),
            deliver_by=self._moment(fields, "LatestDeliveryDate"),
            cancelled_by=self._v0_cancelled_by(status),
            is_business=self._flag(fields, "IsBusinessOrder"),
        )

    def _v2026(self) -> Order:
        fields = self.fields
        sold = fields.inner("fulfillment")
        status = self._member(sold, "fulfillmentStatus", _STATUSES)
        return Order(
            id=self._id("orderId"),
            purchased_at=self._moment(fields, "createdTime"),
            fulfillment=self._member(sold, "fulfilledBy", _FULFILLMENTS),
            marketplace=self._store(
                fields.inner("salesChannel"), "marketplaceId"
            ),
            items=self._items("orderItems", self._v2026_item),
            status=status,
            ship_by=self._moment(
                sold.inner("shipByWindow"), "latestDateTime", "shipByWindow"
            ),
            shipped_at=self._shipped_at(status),
            easy_ship=self._program("AMAZON_EASY_SHIP"),
            deliver_after=self._moment(
                sold.inner("deliverByWindow"),
                "earliestDateTime",
                "deliverByWindow",
            ),
            deliver_by=self._moment(
                sold.inner("deliverByWindow"),
                "latestDateTime",
                "deliverByWindow",
            ),
            cancelled_by=self._v2026_cancelled_by(status),
            is_business=self._program("AMAZON_BUSINESS"),
        )

    def _keep(self, column: str, must: str) -> None:
        """
        Note that a field could not be read, though the order can.
        """
        self.problems.append(
            RowProblem(self.index, f"{column} must {must}", column, kept=True)
        )

    def _id(self, name: str) -> str:
        value = self.fields.get(name)
        if isinstance(value, str) and _ORDER_ID.fullmatch(value.strip()):
            return value.strip()
        must = "be 3, 7 and 7 digits joined by hyphens"
        raise _UnreadableError(name, must)

    def _moment(
        self, fields: _Fields, name: str, column: str | None = None
    ) -> Moment | None:
        value = fields.get(name)
        if value is None or (isinstance(value, str) and not value.strip()):
            return None
        column = column or name
        try:
            if isinstance(value, str):
                return parse_moment(column, value.strip())
            return check_moment(column, value)
        except InvalidValueError:
            must = "be a date, or a date and time with a time zone"
            raise _UnreadableError(column, must) from None

    def _store(self, fields: _Fields, name: str) -> Marketplace | None:
        value = fields.get(name)
        if value is None or value == "":
            return None
        try:
            return Marketplace.of(value)  # type: ignore[arg-type]
        except (InvalidTypeError, UnknownNameError):
            must = f"be the id of a known store{_shown(value)}"
            raise _UnreadableError(name, must) from None

    def _member(
        self, fields: _Fields, name: str, members: Mapping[str, _E]
    ) -> _E | None:
        """
        Read one of the API's own words.
        """
        value = fields.get(name)
        if isinstance(value, enum.Enum):
            value = value.value
        if value is None or value == "":
            return None
        found = members.get(_folded(value)) if isinstance(value, str) else None
        if found is None:
            self._keep(name, f"be a known one{_shown(value)}")
        return found

    def _flag(self, fields: _Fields, name: str) -> bool | None:
        value = fields.get(name)
        if isinstance(value, str):
            value = _FLAGS.get(value.strip().lower(), value)
        if isinstance(value, bool):
            return value
        if value is not None and value != "":
            self._keep(name, "be true or false")
        return None

    def _program(self, program: str) -> bool | None:
        """
        Say whether the order is in *program*; without a list it is not known.
        """
        programs = _as_list(self.fields.get("programs"))
        if programs is None:
            return None
        names = (
            each.value if isinstance(each, enum.Enum) else each
            for each in programs
        )
        return program in names

    def _inner_list(self, name: str) -> list[_Fields] | None:
        values = _as_list(self.fields.get(name))
        return None if values is None else [_Fields(each) for each in values]

    def _items(
        self, name: str, read: Callable[[_Fields], OrderItem]
    ) -> tuple[OrderItem, ...] | None:
        items = self._inner_list(name)
        if items is None:
            return None
        try:
            return tuple(read(item) for item in items)
        except ReviewPolicyError:
            self._keep(name, "be a list of items with asin, sku and quantity")
            return None

    def _v0_item(self, item: _Fields) -> OrderItem:
        return _item(item.get("ASIN"), item.get("SellerSKU"), item)

    def _v2026_item(self, item: _Fields) -> OrderItem:
        product = item.inner("product")
        return _item(product.get("asin"), product.get("sellerSku"), item)

    def _v0_cancelled_by(
        self, status: OrderStatus | None
    ) -> CancelledBy | None:
        """
        Say that the buyer asked, where all items of a cancelled order say so.

        Without a request v0 does not say who cancelled.
        """
        items = self._inner_list("OrderItems")
        if status is not OrderStatus.CANCELLED or not items:
            return None
        asked = [
            self._flag(
                item.inner("BuyerRequestedCancel"), "IsBuyerRequestedCancel"
            )
            for item in items
        ]
        return CancelledBy.BUYER if all(asked) else None

    def _v2026_cancelled_by(
        self, status: OrderStatus | None
    ) -> CancelledBy | None:
        """
        Say who cancelled, where all items of a cancelled order agree.

        What the buyer asked for counts as the buyer's, whoever carried it out.
        """
        items = self._inner_list("orderItems")
        if status is not OrderStatus.CANCELLED or not items:
            return None
        found = {self._v2026_item_cancelled_by(item) for item in items}
        if len(found) > 1:
            self._keep("cancellation", "be the same for all items")
            return None
        return found.pop()

    def _v2026_item_cancelled_by(self, item: _Fields) -> CancelledBy | None:
        cancellation = item.inner("cancellation")
        return self._member(
            cancellation.inner("cancellationRequest"),
            "requester",
            _CANCELLED_BY,
        ) or self._member(
            cancellation.inner("cancellationExecution"),
            "cancelledBy",
            _CANCELLED_BY,
        )

    def _shipped_at(self, status: OrderStatus | None) -> Moment | None:
        """
        Give when the last package was handed over, once all are.
        """
        packages = self._inner_list("packages")
        if status is not OrderStatus.SHIPPED or not packages:
            return None
        times = [
            self._moment(package, "shipTime", "packages")
            for package in packages
            if package.inner("packageStatus").get("status") != "CANCELLED"
        ]
        moments = [each for each in times if isinstance(each, dt.datetime)]
        if len(moments) != len(times):
            return None
        return max(moments, default=None)


def _shown(value: _Value) -> str:
    """
    Show a code of the API; anything else may be somebody's words.
    """
    if isinstance(value, str) and _CODE.fullmatch(value):
        return f" (got {value!r})"
    return ""


def _item(asin: _Value, sku: _Value, item: _Fields) -> OrderItem:
    units = item.get("QuantityOrdered")
    if isinstance(units, str) and _UNITS.fullmatch(units):
        units = int(units)
    if units is None:
        units = 1
    return OrderItem(asin=asin, sku=sku, units=units)  # type: ignore[arg-type]
