"""
Tests of how a metric goes on, and of when it is met again.
"""

from __future__ import annotations

import datetime as dt

from fractions import Fraction
from typing import Final

import pytest

from hypothesis import given, settings
from hypothesis import strategies as st

import review_policy as rp

from review_policy.health import METRICS
from review_policy.health._forecast import Rates
from tests.ledgers import (
    AMAZON,
    FIRST,
    MERCHANT,
    ON,
    ZONES,
    codes,
    facts,
    ledger,
    ledgers,
    negative,
    order,
    orders,
    policy,
)


ODR: Final = "order-defect-rate"
DAY: Final = dt.timedelta(days=1)
WINDOWED: Final = [metric.name for metric in METRICS if metric.window]


def spread(
    days: int, per_day: int, bad: dict[int, int] | None = None
) -> rp.Ledger:
    """
    Make so many orders on each day before the day of judgement.

    *bad* holds how many of them have negative feedback, by days before.
    """
    made: list[rp.Order] = []
    rated: list[int] = []
    for before in range(days):
        for at in range(per_day):
            number = before * per_day + at
            if at < (bad or {}).get(before, 0):
                rated.append(number)
            made.append(order(number, purchased_at=ON - before * DAY))
    return ledger(orders=made, feedback=negative(*rated))


@pytest.mark.parametrize("name", WINDOWED)
@settings(max_examples=30)
@given(books=ledgers(), zone=ZONES)
def test_day_0_is_the_reading(
    name: str, books: rp.Ledger, zone: dt.tzinfo
) -> None:
    """
    What is forecast for the day itself is what is read on it.
    """
    here = policy("DE", zone=zone)
    found = here.reading(name, books)
    forecast = here.forecast(books, 5, 3, metric=name)
    first = forecast.days[0]
    assert (first.on, first.count, first.of) == (ON, found.count, found.of)
    assert (first.first, first.last) == (found.first, found.last)
    assert first.target == found.target
    assert first.rate == found.rate
    assert forecast.scope == found.scope
    assert forecast.metric == found.metric == name


@settings(max_examples=50)
@given(books=ledgers(), ahead=st.integers(1, 80))
def test_known_days_move_as_if_time_had_passed(
    books: rp.Ledger, ahead: int
) -> None:
    """
    With no orders assumed, a later day reads what a later policy reads of
    the orders known today.
    """
    assert isinstance(books.orders, tuple)
    past = [
        each
        for each in books.orders
        if each.purchased_at is not None
        and policy()
        .reading(
            ODR,
            ledger(orders=(each,)),
            period=rp.Days(FIRST, ON),
        )
        .of
    ]
    known = rp.Ledger(
        orders=past,
        feedback=books.feedback,
        claims=books.claims,
        chargebacks=books.chargebacks,
    )
    for scope in rp.Fulfillment:
        day = policy().forecast(known, 0, ahead, scope=scope).days[ahead]
        later = policy(on=ON + ahead * DAY).reading(ODR, known, scope=scope)
        assert (day.count, day.of) == (later.count, later.of)


def test_the_whole_period_moves() -> None:
    """
    Known defects of the lag come in while others leave, and assumed orders
    fill days to come alone.
    """
    books = spread(75, 10, {14: 3, 15: 1, 74: 2})
    found = policy().forecast(books, 20, 80)
    assert [day.of for day in found.days[:16]] == [600] * 16
    assert found.days[16].of == 610
    assert found.days[74].of == 1190
    assert found.days[75].of == 1200
    assert found.days[80].of == 1200
    counts = [day.count for day in found.days]
    assert counts[0] == 3
    assert counts[1] == 4
    assert counts[59] == 4
    assert counts[60] == 3
    assert counts[61] == 0
    assert found.days[1].first == FIRST + DAY
    assert found.days[80].on == ON + 80 * DAY
    assert found.days[80].last == ON + 65 * DAY
    assert found.lower_bound
    assert "no_new_defects" in codes(found)
    assert found.orders_per_day == Fraction(20)
    assert found.defects_per_day == Fraction(0)


def test_new_defects_come_with_new_orders() -> None:
    """
    Assumed defects are among the assumed orders, rounded up.
    """
    books = spread(75, 10)
    found = policy().forecast(books, 10, 20, defects_per_day=Fraction(1, 2))
    assert [day.count for day in found.days[14:20]] == [0, 0, 1, 1, 2, 2]
    assert not found.lower_bound
    assert "no_new_defects" not in codes(found)


def test_good_units_are_counted_the_other_way_round() -> None:
    """
    Of a rate over good units the assumed ones are good but for the bad.
    """
    books = rp.Ledger(
        shipments=[
            rp.Shipment(
                order_id=order(0).id,
                promised_at=ON,
                has_valid_tracking=True,
                category="Toys",
            )
        ]
    )
    found = policy().forecast(
        books,
        10,
        15,
        defects_per_day=1,
        metric="valid-tracking-rate",
        scope="Toys",
    )
    assert [(day.count, day.of) for day in found.days[13:]] == [
        (0, 0),
        (1, 1),
        (10, 11),
    ]
    assert found.scope == "Toys"
    assert str(found.days[13]) == "2026-12-04: 0 of 0 = no units"
    assert found.days[13].rate is None
    assert found.days[13].meets is None
    assert str(found).splitlines()[-1] == ("  2026-12-06: 10 of 11 = 90.91 %")
    assert str(found).startswith("valid-tracking-rate for 16 days\n")


@pytest.mark.parametrize(
    ("rate", "days", "units", "bad"),
    [
        (Fraction(5, 2), 1, 2, 0),
        (Fraction(5, 2), 2, 5, 0),
        (3, 0, 0, 0),
    ],
)
def test_whole_units_on_the_careful_side(
    rate: int | Fraction, days: int, units: int, bad: int
) -> None:
    """
    Units are rounded down and bad ones up, and never more than units.
    """
    assert Rates.of(rate, 0).over(days) == (units, bad)
    assert Rates.of(Fraction(1, 3), Fraction(1, 3)).over(1) == (0, 0)
    assert Rates.of(1, Fraction(1, 3)).over(1) == (1, 1)


@pytest.mark.parametrize(
    ("units", "bad", "message"),
    [
        (0.5, 0, "orders_per_day must be a whole number or a Fraction"),
        (True, 0, "orders_per_day must be a whole number or a Fraction"),
        (-1, 0, "orders_per_day must be a whole number or a Fraction"),
        (1, -1, "defects_per_day must be a whole number or a Fraction"),
        (1, 2, "defects_per_day must be at most orders_per_day, which is 1"),
    ],
)
def test_wrong_rates_are_refused(
    units: int,
    bad: int,
    message: str,
) -> None:
    """
    A rate is exact, not below nothing, and holds its defects.
    """
    with pytest.raises(rp.InvalidValueError) as caught:
        policy().forecast(ledger(orders=()), units, 1, defects_per_day=bad)
    assert str(caught.value).startswith(message)


def test_equal_rates_are_taken() -> None:
    """
    Every order may be bad; no days ahead is the day itself.
    """
    found = policy().forecast(ledger(orders=()), 1, 0, defects_per_day=1)
    assert len(found.days) == 1
    with pytest.raises(rp.InvalidValueError, match="days must be"):
        policy().forecast(ledger(orders=()), 1, -1)


def test_a_target_that_changes_is_that_of_the_day() -> None:
    """
    On 2026-07-15 the target of German deliveries changes.
    """
    here = policy("DE", dt.date(2026, 7, 13))
    found = here.forecast(
        rp.Ledger(shipments=()), 1, 3, metric="on-time-delivery-rate"
    )
    assert [str(day.target) for day in found.days] == [
        "greater than 97 %",
        "greater than 97 %",
        "at least 90 %",
        "at least 90 %",
    ]


def test_without_a_period_there_is_no_forecast() -> None:
    """
    Where no source states the period, the reasons say so.
    """
    for name, books in (
        ("ncx-rate", ledger(orders=orders(3), complaints=())),
        ("return-dissatisfaction-rate", rp.Ledger(returns=())),
    ):
        found = policy().forecast(books, 1, 3, metric=name)
        assert found.days == ()
        assert "period_not_published" in codes(found)
        back = policy().recovery(name, books, 1)
        assert back.on is None
        assert "period_not_published" in codes(back)
        assert str(back) == f"{name}: not known when"


def test_without_a_target_nothing_is_met() -> None:
    """
    A part of the order defect rate has no target to recover to.
    """
    books = ledger(orders=orders(3))
    found = policy().recovery("chargeback-rate", books, 1)
    assert (found.on, found.is_exact) == (None, None)
    assert "part_of" in codes(found)
    days = policy().forecast(books, 1, 2, metric="chargeback-rate").days
    assert {day.meets for day in days} == {None}


def test_the_calendar_ends() -> None:
    """
    Days beyond the calendar are left out.
    """
    here = policy(on=dt.date(9999, 12, 30))
    found = here.forecast(ledger(orders=()), 1, 10)
    assert [str(day.on) for day in found.days] == ["9999-12-30", "9999-12-31"]


# -- recovery ----------------------------------------------------------------


def test_met_already() -> None:
    """
    What is met is met today, and stays so.
    """
    found = policy().recovery(ODR, spread(75, 10), 10)
    assert (found.on, found.stays_until, found.is_exact) == (ON, None, True)
    assert str(found) == "order-defect-rate: met from 2026-11-21"
    assert "no_new_defects" in codes(found)


def test_met_when_a_known_defect_leaves() -> None:
    """
    Within the lag the day rests on known orders alone.
    """
    found = policy().recovery(ODR, spread(75, 10, {74: 6}), 10)
    assert (found.on, found.is_exact) == (ON + DAY, True)
    assert "rate_estimated" not in codes(found)
    edge = policy().recovery(ODR, spread(75, 10, {60: 6}), 10)
    assert (edge.on, edge.is_exact) == (ON + 15 * DAY, True)


def test_met_by_orders_that_are_assumed() -> None:
    """
    Behind the lag it rests on the assumed orders, and says so.
    """
    found = policy().recovery(ODR, spread(75, 10, {30: 6}), 15)
    assert found.on == ON + 16 * DAY
    assert found.is_exact is False
    assert facts(found, rp.ReasonCode.RATE_ESTIMATED) == {"orders": "15"}
    slower = policy().recovery(ODR, spread(75, 10, {30: 6}), 10)
    assert slower.on == ON + 45 * DAY


def test_known_defects_may_break_it_again() -> None:
    """
    Defects of the lag come in after the old ones have left.
    """
    found = policy().recovery(ODR, spread(75, 10, {74: 6, 10: 6}), 10)
    assert found.on == ON + DAY
    assert found.stays_until == ON + 4 * DAY
    assert facts(found, rp.ReasonCode.BROKEN_AGAIN) == {"day": ON + 5 * DAY}
    assert str(found) == (
        "order-defect-rate: met from 2026-11-22 until 2026-11-25"
    )


def test_never_met() -> None:
    """
    Without new orders there is nothing left to meet a target with.
    """
    found = policy().recovery(
        ODR, spread(75, 10, dict.fromkeys(range(75), 1)), 0
    )
    assert (found.on, found.stays_until) == (None, None)
    assert facts(found, rp.ReasonCode.NEVER_MET) == {"days": 75}
    met = policy().recovery(
        ODR, spread(75, 10, dict.fromkeys(range(75), 1)), 1000
    )
    assert met.on is not None
    last = policy().recovery(
        ODR, spread(75, 1, dict.fromkeys(range(75), 1)), 1
    )
    assert last.on == ON + 75 * DAY


def test_a_scope_is_followed_throughout() -> None:
    """
    The scope is the one asked for, or the worst of the day.
    """
    books = ledger(
        orders=(*orders(10), order(10, fulfillment=AMAZON)),
        feedback=negative(10),
    )
    worst = policy().recovery(ODR, books, 10)
    assert worst.scope is AMAZON
    own = policy().recovery(ODR, books, 10, scope=MERCHANT)
    assert (own.scope, own.on) == (MERCHANT, ON)
    ahead = policy().forecast(books, 10, 1, scope=MERCHANT)
    assert (ahead.scope, ahead.days[0].of) == (MERCHANT, 10)


def test_a_lower_bound_stays_one() -> None:
    """
    Where a kind is missing, so is it from the forecast.
    """
    books = ledger(orders=orders(200), claims=rp.NOT_GIVEN)
    found = policy().forecast(books, 10, 1, defects_per_day=1)
    assert found.lower_bound
    assert "kind_not_given" in codes(found)
