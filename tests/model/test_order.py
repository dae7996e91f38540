"""
Tests of orders.
"""

from __future__ import annotations

import datetime as dt
import pickle

from typing import Any, Final, cast

import attrs
import pytest

from hypothesis import given

import review_policy as rp

from tests.strategies import order_ids, whole_orders


ID: Final = "111-2345678-9012345"
NAIVE: Final = dt.datetime(2026, 11, 1)  # noqa: DTZ001
MAKE: Final[Any] = rp.Order
MOMENTS: Final = (
    "purchased_at",
    "ship_by",
    "shipped_at",
    "deliver_after",
    "deliver_by",
    "delivered_at",
    "refunded_at",
    "returned_at",
)


def test_only_the_id_is_needed() -> None:
    """
    All else is not known until it is given.
    """
    order = rp.Order(id=ID)
    known = {
        name: value
        for name, value in attrs.asdict(order, recurse=False).items()
        if value is not None
    }
    assert known == {"id": ID}


@given(order_ids())
def test_ids_have_three_seven_and_seven_digits(order_id: str) -> None:
    """
    Any id of that form is taken as it is.
    """
    assert rp.Order(id=order_id).id == order_id


@pytest.mark.parametrize(
    "order_id",
    [
        "",
        "111-2345678-901234",
        "111-2345678-90123456",
        "11123456789012345",
        "111-2345678-9012345 ",
        "111-2345678-9012345\n",
        "111–2345678–9012345",
        "D01-2345678-9012345",
        "١١١-٢٣٤٥٦٧٨-٩٠١٢٣٤٥",
        "１１１-2345678-9012345",
        "order 111-2345678-9012345",
    ],
)
def test_malformed_ids_are_refused(order_id: str) -> None:
    """
    Other lengths, signs and digits are no order id.
    """
    with pytest.raises(rp.InvalidValueError) as caught:
        rp.Order(id=order_id)
    assert not isinstance(caught.value, TypeError)
    assert str(caught.value) == (
        f"id must be 3, 7 and 7 digits joined by hyphens (got {order_id!r})"
    )


@pytest.mark.parametrize("order_id", [None, 11123456789012345, b"111"])
def test_ids_that_are_no_strings_are_refused(order_id: object) -> None:
    """
    An id is a string, since it is no number to count with.
    """
    with pytest.raises(rp.InvalidTypeError) as caught:
        MAKE(id=order_id)
    assert str(caught.value) == f"id must be a string (got {order_id!r})"


@pytest.mark.parametrize("name", MOMENTS)
def test_days_and_moments_are_kept_as_given(name: str) -> None:
    """
    A date stays a date, and a moment keeps its offset.
    """
    zone = dt.timezone(dt.timedelta(hours=9))
    for moment in (
        dt.date(2026, 11, 1),
        dt.datetime(2026, 11, 1, 8, 30, tzinfo=zone),
    ):
        kept = getattr(MAKE(id=ID, **{name: moment}), name)
        assert kept is moment


@pytest.mark.parametrize("name", MOMENTS)
def test_naive_datetimes_are_refused(name: str) -> None:
    """
    A time of day without a zone is no moment.
    """
    with pytest.raises(rp.InvalidValueError) as caught:
        MAKE(id=ID, **{name: NAIVE})
    assert str(caught.value) == (
        f"{name} must be a date or a datetime with a time zone "
        "(got datetime.datetime(2026, 11, 1, 0, 0))"
    )


@pytest.mark.parametrize("name", MOMENTS)
@pytest.mark.parametrize("moment", ["2026-11-01", 1_793_491_200, NAIVE.time()])
def test_what_is_no_moment_is_refused(name: str, moment: object) -> None:
    """
    A string is read by `from_record`, not here.
    """
    with pytest.raises(rp.InvalidTypeError) as caught:
        MAKE(id=ID, **{name: moment})
    assert str(caught.value) == (
        f"{name} must be a date or a datetime with a time zone "
        f"(got {moment!r})"
    )


@pytest.mark.parametrize("name", ["buy_shipping", "easy_ship", "is_business"])
@pytest.mark.parametrize("flag", [0, 1, "yes", "True", 1.0])
def test_flags_are_true_or_false(name: str, flag: object) -> None:
    """
    Nothing but True, False and None says whether.
    """
    with pytest.raises(rp.InvalidTypeError) as caught:
        MAKE(id=ID, **{name: flag})
    assert str(caught.value) == (
        f"{name} must be True, False or None (got {flag!r})"
    )


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("fulfillment", "Fulfillment"),
        ("status", "OrderStatus"),
        ("cancelled_by", "CancelledBy"),
    ],
)
@pytest.mark.parametrize("value", ["amazon", 1, rp.Marketplace.US])
def test_choices_are_members(name: str, kind: str, value: object) -> None:
    """
    A choice is a member of its enum, not its string.
    """
    with pytest.raises(rp.InvalidTypeError) as caught:
        MAKE(id=ID, **{name: value})
    assert str(caught.value) == (
        f"{name} must be a {kind} or None (got {value!r})"
    )


def test_stores_are_found() -> None:
    """
    A store's code, id or domain becomes the store; another is refused.
    """
    order = MAKE(id=ID, marketplace="GB")
    assert order.marketplace is rp.Marketplace.UK
    with pytest.raises(rp.UnknownNameError, match="marketplace must be"):
        MAKE(id=ID, marketplace="XX")
    with pytest.raises(rp.InvalidTypeError, match="marketplace must be"):
        MAKE(id=ID, marketplace=5)


@pytest.mark.parametrize(
    "items", [[], "ab", ("a",), (rp.OrderItem(), None), rp.OrderItem(), 0]
)
def test_items_are_a_tuple(items: object) -> None:
    """
    Only a tuple of items is one, since a list could change.
    """
    with pytest.raises(rp.InvalidTypeError) as caught:
        MAKE(id=ID, items=items)
    assert str(caught.value).startswith(
        "items must be a tuple of OrderItem or None (got "
    )


def test_no_items_are_not_unknown_items() -> None:
    """
    An empty tuple says that there are none, None that nobody knows.
    """
    assert rp.Order(id=ID, items=()) != rp.Order(id=ID)


@pytest.mark.parametrize("units", [0, 1, 10**9])
def test_units_are_counted(units: int) -> None:
    """
    Nought units is a line that was cancelled.
    """
    assert rp.OrderItem(units=units).units == units


@pytest.mark.parametrize(
    ("units", "kind"),
    [
        (-1, rp.InvalidValueError),
        (True, rp.InvalidTypeError),
        (1.0, rp.InvalidTypeError),
        ("1", rp.InvalidTypeError),
        (None, rp.InvalidTypeError),
    ],
)
def test_units_that_do_not_count_are_refused(
    units: object, kind: type[rp.InvalidValueError]
) -> None:
    """
    Units are a whole number, and a truth value is none.
    """
    with pytest.raises(rp.InvalidValueError) as caught:
        rp.OrderItem(units=cast("Any", units))
    assert type(caught.value) is kind
    assert str(caught.value) == (
        f"units must be a whole number, 0 or more (got {units!r})"
    )


@pytest.mark.parametrize("name", ["asin", "sku", "category"])
def test_names_of_items_are_strings(name: str) -> None:
    """
    An item's names are strings or not known.
    """
    make: Any = rp.OrderItem
    with pytest.raises(rp.InvalidTypeError) as caught:
        make(**{name: 5})
    assert str(caught.value) == f"{name} must be a string or None (got 5)"


def test_locale_is_a_string() -> None:
    """
    The buyer's locale is a string or not known.
    """
    with pytest.raises(rp.InvalidTypeError, match=r"^buyer_locale must be"):
        MAKE(id=ID, buyer_locale=5)


@given(whole_orders())
def test_orders_are_values(order: rp.Order) -> None:
    """
    An order hashes, pickles, and compares by value, on one line.
    """
    again = pickle.loads(pickle.dumps(order))
    assert {order, again} == {order}
    assert attrs.evolve(order) == order
    assert "\n" not in repr(order)


def test_orders_stay_as_they_are() -> None:
    """
    No field can be set.
    """
    for value in (rp.Order(id=ID), rp.OrderItem()):
        for each in attrs.fields(type(value)):
            with pytest.raises(attrs.exceptions.FrozenInstanceError):
                setattr(value, each.name, None)


def test_values_stay() -> None:
    """
    The strings that records carry never change.
    """
    assert [str(each) for each in rp.Fulfillment] == ["amazon", "merchant"]
    assert [str(each) for each in rp.OrderStatus] == [
        "pending",
        "unshipped",
        "partially_shipped",
        "shipped",
        "cancelled",
        "unfulfillable",
    ]
    assert [str(each) for each in rp.CancelledBy] == [
        "buyer",
        "seller",
        "amazon",
    ]
