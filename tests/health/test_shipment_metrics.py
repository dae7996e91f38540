"""
Tests of valid tracking and of deliveries on time.
"""

from __future__ import annotations

import datetime as dt

from fractions import Fraction
from typing import Any, Final

import pytest

import review_policy as rp

from review_policy.health.on_time_delivery_rate import is_late
from tests.ledgers import MERCHANT, ON, codes, facts, order_id, policy


DAY: Final = dt.date(2026, 11, 3)
NEXT: Final = dt.timedelta(days=1)
TRACKING: Final = "valid-tracking-rate"
ON_TIME: Final = "on-time-delivery-rate"


def shipment(number: int = 0, **fields: Any) -> rp.Shipment:
    """
    Make a package promised for the third, tracked and in time.
    """
    given: dict[str, Any] = {
        "order_id": order_id(number),
        "promised_at": DAY,
        "delivered_at": DAY,
        "has_valid_tracking": True,
        "category": "Toys",
        **fields,
    }
    return rp.Shipment(**given)


def read(
    name: str,
    *shipments: rp.Shipment,
    store: str = "US",
    **more: Any,
) -> rp.Reading:
    """
    Read a metric over some packages.
    """
    ledger = rp.Ledger(shipments=shipments)
    return policy(store).reading(name, ledger, **more)


def test_good_packages_are_counted() -> None:
    """
    The rate is of good packages, and bad ones are the rest.
    """
    found = read(
        TRACKING,
        *(shipment() for _ in range(19)),
        shipment(has_valid_tracking=False),
    )
    assert (found.count, found.of, found.scope) == (19, 20, "Toys")
    assert (found.rate, found.meets) == (Fraction(19, 20), False)
    assert not found.is_defect_rate


def test_exempt_packages_leave_both_numbers() -> None:
    """
    Ninety-nine exempt ones and one bad one are none of one.
    """
    found = read(
        TRACKING,
        *(shipment(is_exempt=True) for _ in range(99)),
        shipment(has_valid_tracking=False, is_exempt=False),
    )
    assert (found.count, found.of) == (0, 1)
    assert facts(found, rp.ReasonCode.EXEMPT_LEFT_OUT) == {"count": 99}


def test_tracking_that_is_not_known_makes_a_bound() -> None:
    """
    It is not called bad, and the account not healthy.
    """
    found = read(TRACKING, shipment(), shipment(has_valid_tracking=None))
    assert (found.count, found.of) == (2, 2)
    assert (found.lower_bound, found.meets) == (True, None)
    assert facts(found, rp.ReasonCode.FACTS_UNKNOWN) == {
        "count": 1,
        "fact": "shipment.has_valid_tracking",
    }
    assert str(found).startswith(
        "valid-tracking-rate (Toys): 2 of 2 = at most 100 %"
    )


def test_the_worst_category_is_read() -> None:
    """
    Amazon judges each category apart; any of them can be asked for.
    """
    packages = (
        shipment(category="Toys"),
        shipment(category="Books", has_valid_tracking=False),
        shipment(category="Books"),
        shipment(category="Games", has_valid_tracking=False),
        shipment(category="Games"),
        shipment(category="Games"),
    )
    worst = read(TRACKING, *packages)
    assert (worst.scope, worst.rate) == ("Books", Fraction(1, 2))
    assert facts(worst, rp.ReasonCode.WORST_SCOPE) == {"scope": "Books"}
    toys = read(TRACKING, *packages, scope="Toys")
    assert (toys.scope, toys.rate) == ("Toys", Fraction(1))
    assert "worst_scope" not in codes(toys)
    none = read(TRACKING, *packages, scope="Garden")
    assert (none.rate, none.of) == (None, 0)


def test_an_unknown_category_could_be_any() -> None:
    """
    Then all are read together, and a single one is partial.
    """
    packages = (shipment(), shipment(category=None, has_valid_tracking=False))
    whole = read(TRACKING, *packages)
    assert (whole.scope, whole.count, whole.of) == (None, 1, 2)
    assert facts(whole, rp.ReasonCode.FACTS_UNKNOWN) == {
        "count": 1,
        "fact": "shipment.category",
    }
    toys = read(TRACKING, *packages, scope="Toys")
    assert (toys.count, toys.of, toys.partial) == (1, 1, True)


@pytest.mark.parametrize("name", [TRACKING, ON_TIME])
def test_packages_without_a_promise_are_counted_apart(name: str) -> None:
    """
    Without a promised day a package is in no period.
    """
    found = read(name, shipment(), shipment(promised_at=None))
    assert found.of == 1
    assert facts(found, rp.ReasonCode.RECORDS_UNDATED) == {
        "count": 1,
        "kind": "shipments",
        "fact": "promised_at",
    }


@pytest.mark.parametrize("name", [TRACKING, ON_TIME])
def test_without_shipments_nothing_is_known(name: str) -> None:
    """
    No list of shipments is no rate, an empty one is none either.
    """
    unknown = policy().reading(name, rp.Ledger())
    assert (unknown.rate, unknown.meets) == (None, None)
    assert facts(unknown, rp.ReasonCode.KIND_NOT_GIVEN) == {
        "kind": "shipments"
    }
    assert unknown.lower_bound
    empty = policy().reading(name, rp.Ledger(shipments=()))
    assert codes(empty)[0] == "no_data"
    assert not empty.lower_bound


def test_shipments_complete_for_other_days() -> None:
    """
    A list that ends before the period is partial.
    """
    ledger = rp.Ledger(
        shipments=[shipment()], covers={"shipments": rp.Days(DAY, ON)}
    )
    found = policy().reading(ON_TIME, ledger)
    assert (found.partial, found.meets) == (True, None)
    assert facts(found, rp.ReasonCode.KIND_INCOMPLETE) == {
        "kind": "shipments",
        "first": DAY,
        "last": ON,
    }


# -- on time -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("fields", "late"),
    [
        ({}, False),
        ({"delivered_at": DAY + NEXT}, True),
        ({"delivered_at": DAY - NEXT}, False),
        ({"delivered_at": None}, None),
        ({"promised_at": None}, None),
        # The customer was absent, or asked for another day.
        ({"attempted_at": DAY, "delivered_at": DAY + NEXT}, False),
        ({"attempted_at": DAY + NEXT, "delivered_at": DAY + NEXT}, True),
        ({"attempted_at": DAY, "delivered_at": None}, False),
        (
            {
                "delivered_at": dt.datetime(2026, 11, 3, 23, tzinfo=dt.UTC),
                "promised_at": dt.datetime(2026, 11, 3, 1, tzinfo=dt.UTC),
            },
            False,
        ),
    ],
)
def test_what_is_late(fields: dict[str, Any], late: object) -> None:
    """
    On or before the promised day is in time; the first attempt counts.
    """
    assert is_late(shipment(**fields), dt.UTC) is late


def test_units_and_before_the_policy_packages() -> None:
    """
    From the policy's first day in a store on, units are counted.
    """
    packages = (shipment(units=3), shipment(units=2, delivered_at=DAY + NEXT))
    units = read(ON_TIME, *packages)
    assert (units.count, units.of, units.scope) == (3, 5, MERCHANT)
    single = read(ON_TIME, *packages, store="JP")
    assert (single.count, single.of) == (1, 2)


def test_130_promised_and_30_of_them_in_the_last_week() -> None:
    """
    Amazon's example: of the hundred left ninety are on time.
    """
    packages = (
        *(
            shipment(promised_at=ON - 7 * NEXT, delivered_at=ON - 7 * NEXT)
            for _ in range(45)
        ),
        *(
            shipment(promised_at=ON - 20 * NEXT, delivered_at=ON - 20 * NEXT)
            for _ in range(45)
        ),
        *(shipment(delivered_at=DAY + NEXT) for _ in range(10)),
        *(shipment(promised_at=ON - 6 * NEXT) for _ in range(30)),
        shipment(promised_at=ON - 21 * NEXT),
    )
    found = read(ON_TIME, *packages)
    assert (found.count, found.of) == (90, 100)
    assert (found.meets, found.at_boundary, found.headroom) == (True, True, 0)


def test_protected_and_unscanned_units_are_left_out() -> None:
    """
    Late but protected does not hurt; a package without a scan is not known.
    """
    found = read(
        ON_TIME,
        shipment(units=2),
        shipment(units=3, delivered_at=DAY + NEXT, is_protected=True),
        shipment(units=4, delivered_at=None),
        shipment(is_protected=True),
    )
    assert (found.count, found.of) == (3, 3)
    assert facts(found, rp.ReasonCode.PROTECTED_LEFT_OUT) == {"count": 3}
    assert facts(found, rp.ReasonCode.FACTS_UNKNOWN) == {
        "count": 4,
        "fact": "shipment.delivered_at",
    }
    assert found.lower_bound
    sure = read(ON_TIME, shipment())
    assert not sure.lower_bound
