"""
Tests of reading a ledger: scopes, gaps, and what is left out.
"""

from __future__ import annotations

import datetime as dt
import importlib
import pkgutil

from typing import Any, Final

import attrs
import pytest

from hypothesis import given
from hypothesis import strategies as st

import review_policy as rp

from review_policy import health
from review_policy.health import METRICS
from review_policy.health._reader import read_all
from tests.ledgers import (
    AMAZON,
    FIRST,
    INSIDE,
    LAST,
    MERCHANT,
    ON,
    ZONES,
    book,
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
FILES: Final = sorted(
    each.name
    for each in pkgutil.iter_modules(health.__path__)
    if not each.name.startswith("_")
)
PERIOD: Final = rp.Days(dt.date(2026, 8, 1), ON)


def read(metric: rp.Metric, books: rp.Ledger) -> rp.Reading:
    """
    Read a metric, over a period of ours where none is published.
    """
    here = policy("DE")
    days = here.period(metric.name) or PERIOD
    return here.reading(metric.name, books, period=days)


# -- walk everything ---------------------------------------------------------


def test_every_file_is_a_metric_of_the_list() -> None:
    """
    A file of the folder holds a metric of its name, and the list has it.
    """
    found = [
        importlib.import_module(f"{health.__name__}.{name}").METRIC
        for name in FILES
    ]
    assert {metric.name for metric in found} == {
        name.replace("_", "-") for name in FILES
    }
    assert {metric.name for metric in METRICS} == {
        metric.name for metric in found
    }
    assert len(METRICS) == len(FILES)


@pytest.mark.parametrize("metric", METRICS, ids=str)
def test_metrics_say_all_that_a_page_needs(metric: rp.Metric) -> None:
    """
    A metric has words for people, sources, and its parameters at hand.
    """
    assert metric.title
    assert len(metric.formula) > 20
    assert not metric.formula.endswith(".")
    assert metric.limits.endswith(".")
    assert metric.sources
    assert metric.needs
    assert all(isinstance(each, rp.Parameter) for each in metric.parameters)
    if metric.target is not None:
        assert metric.target in metric.parameters
    assert str(metric) == metric.name


@pytest.mark.parametrize("metric", METRICS, ids=str)
def test_an_empty_account_has_no_rate(metric: rp.Metric) -> None:
    """
    With everything given and nothing there, no rate is made up.
    """
    empty: Any = {kind.value: () for kind in rp.RecordKind}
    found = read(metric, rp.Ledger(**empty))
    assert (found.count, found.of, found.rate, found.meets) == (
        0,
        0,
        None,
        None,
    )
    assert codes(found)[0] == "no_data"
    assert not found.lower_bound
    assert not found.partial


@pytest.mark.parametrize("metric", METRICS, ids=str)
def test_nothing_given_is_nothing_known(metric: rp.Metric) -> None:
    """
    Without any record every need is named as missing.
    """
    found = read(metric, rp.Ledger())
    assert (found.rate, found.meets) == (None, None)
    units = metric.needs[0]
    kinds = [
        dict(reason.facts)["kind"]
        for reason in found.reasons
        if reason.code is rp.ReasonCode.KIND_NOT_GIVEN
    ]
    assert units.value in kinds
    assert found.lower_bound
    assert found.partial


@pytest.mark.parametrize("metric", METRICS, ids=str)
@given(books=ledgers(), kind=st.sampled_from(rp.RecordKind))
def test_missing_kinds_never_look_healthier(
    metric: rp.Metric, books: rp.Ledger, kind: rp.RecordKind
) -> None:
    """
    A ledger that lacks a kind is called healthy only if the whole one is.
    """
    gone: Any = {kind.value: rp.NOT_GIVEN}
    whole = read(metric, books)
    less = read(metric, attrs.evolve(books, **gone))
    if less.meets:
        assert whole.meets is not False
    if less.breaches is False:
        assert whole.breaches is not True


@pytest.mark.parametrize("metric", METRICS, ids=str)
@given(books=ledgers(), zone=ZONES)
def test_readings_are_sound(
    metric: rp.Metric, books: rp.Ledger, zone: dt.tzinfo
) -> None:
    """
    Counts fit, whatever is None has a reason, and it shows and compares.
    """
    here = policy("DE", zone=zone)
    days = here.period(metric.name) or PERIOD
    found = here.reading(metric.name, books, period=days)
    assert found.count is not None
    assert found.of is not None
    assert 0 <= found.count <= found.of
    if found.meets is None:
        assert found.reasons
    if found.lower_bound:
        assert found.meets is not True
        assert {"lower_bound", "count_incomplete"} & set(codes(found))
    if found.partial:
        assert "count_incomplete" in codes(found)
        assert found.meets is None
    assert str(found)
    assert found == here.reading(metric.name, books, period=days)


@pytest.mark.parametrize("metric", METRICS, ids=str)
@given(books=ledgers(), days=st.integers(1, 100))
def test_neighbouring_periods_share_no_unit(
    metric: rp.Metric, books: rp.Ledger, days: int
) -> None:
    """
    Two periods side by side hold together what the whole holds.
    """
    edge = PERIOD.first + dt.timedelta(days)
    if edge > PERIOD.last:
        return
    here = policy("DE")
    whole, left, right = (
        here.reading(metric.name, books, scope=None, period=period).of or 0
        for period in (
            PERIOD,
            rp.Days(PERIOD.first, edge - dt.timedelta(1)),
            rp.Days(edge, PERIOD.last),
        )
    )
    if metric.apart_by is None:
        assert whole == left + right


# -- scopes ------------------------------------------------------------------


def mixed(**fields: object) -> tuple[rp.Order, ...]:
    """
    Make ten orders, the last four shipped by Amazon.
    """
    return tuple(
        order(at, fulfillment=MERCHANT if at < 6 else AMAZON, **fields)
        for at in range(10)
    )


def test_the_worse_channel_is_read() -> None:
    """
    Amazon reports each channel apart; the worse one is taken.
    """
    books = ledger(orders=mixed(), feedback=negative(0, 6))
    found = policy().reading(ODR, books)
    assert (found.scope, found.count, found.of) == (AMAZON, 1, 4)
    assert facts(found, rp.ReasonCode.WORST_SCOPE) == {"scope": "amazon"}
    own = policy().reading(ODR, books, scope=MERCHANT)
    assert (own.scope, own.count, own.of) == (MERCHANT, 1, 6)
    assert "worst_scope" not in codes(own)


def test_equal_channels_are_taken_by_name() -> None:
    """
    Where both are as bad, the answer is the same each time.
    """
    books = ledger(orders=mixed())
    assert policy().reading(ODR, books).scope is AMAZON
    assert policy().reading(ODR, ledger(orders=orders(3))).scope is MERCHANT


def test_a_channel_without_orders_has_no_rate() -> None:
    """
    Asked for what is not there, the answer has no units.
    """
    found = policy().reading(ODR, ledger(orders=orders(3)), scope=AMAZON)
    assert (found.scope, found.of, found.rate) == (AMAZON, 0, None)


def test_unknown_channels_are_read_together() -> None:
    """
    An order of which nobody knows who ships it may belong to either.
    """
    books = ledger(
        orders=(*mixed(), order(10, fulfillment=None)), feedback=negative(10)
    )
    found = policy().reading(ODR, books)
    assert (found.scope, found.count, found.of) == (None, 1, 11)
    assert facts(found, rp.ReasonCode.CHANNEL_UNKNOWN) == {"count": 1}
    assert not found.partial
    assert found.meets is False
    own = policy().reading(ODR, books, scope=MERCHANT)
    assert (own.count, own.of, own.partial) == (0, 6, True)
    assert facts(own, rp.ReasonCode.CHANNEL_UNKNOWN) == {"count": 1}


# -- what is left out --------------------------------------------------------


def test_what_is_left_out_is_counted() -> None:
    """
    Pending orders, those of other stores and those without a day.
    """
    books = ledger(
        orders=(
            *orders(5),
            order(5, status=rp.OrderStatus.PENDING),
            order(6, marketplace="DE"),
            order(7, marketplace="DE"),
            order(8, purchased_at=None),
            order(9, marketplace="US"),
        )
    )
    found = policy().reading(ODR, books)
    assert found.of == 6
    assert facts(found, rp.ReasonCode.ORDERS_PENDING) == {"count": 1}
    assert facts(found, rp.ReasonCode.OTHER_STORE) == {
        "count": 2,
        "kind": "orders",
    }
    assert facts(found, rp.ReasonCode.RECORDS_UNDATED) == {
        "count": 1,
        "kind": "orders",
        "fact": "purchased_at",
    }


def test_an_order_that_comes_twice_is_one_order() -> None:
    """
    Pages of a payload overlap; an id is an order.
    """
    books = ledger(orders=(*orders(5), *orders(5)), feedback=negative(0))
    found = policy().reading(ODR, books)
    assert (found.count, found.of) == (1, 5)


@pytest.mark.parametrize(
    ("at", "of"),
    [
        (FIRST - dt.timedelta(1), 0),
        (FIRST, 1),
        (LAST, 1),
        (LAST + dt.timedelta(1), 0),
        (dt.datetime(2026, 9, 7, 23, 59, 59, 999999, dt.UTC), 0),
        (dt.datetime(2026, 9, 8, tzinfo=dt.UTC), 1),
        (dt.datetime(2026, 11, 6, 23, 59, 59, 999999, dt.UTC), 1),
        (dt.datetime(2026, 11, 7, tzinfo=dt.UTC), 0),
        (
            dt.datetime(
                2026, 9, 8, 8, tzinfo=dt.timezone(dt.timedelta(hours=9))
            ),
            0,
        ),
    ],
)
def test_the_edges_of_sixty_days(at: rp.Moment, of: int) -> None:
    """
    First and last day are in, to the microsecond, and neither neighbour.
    """
    books = ledger(orders=(order(0, purchased_at=at),))
    assert policy().reading(ODR, books).of == of


def test_days_are_counted_in_the_zone_asked_for() -> None:
    """
    In Tokyo the period begins nine hours earlier.
    """
    at = dt.datetime(2026, 9, 7, 15, tzinfo=dt.UTC)
    books = ledger(orders=(order(0, purchased_at=at),))
    assert policy().reading(ODR, books).of == 0
    tokyo = policy(zone="Asia/Tokyo")
    assert tokyo.reading(ODR, books).of == 1


# -- gaps --------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["feedback", "claims", "chargebacks"])
def test_each_missing_kind_makes_a_lower_bound(kind: str) -> None:
    """
    A missing part is named, and what is there is still counted.
    """
    books = ledger(
        **{
            "orders": orders(200),
            "feedback": negative(0),
            kind: rp.NOT_GIVEN,
        }
    )
    found = policy().reading(ODR, books)
    assert found.count == (0 if kind == "feedback" else 1)
    assert (found.lower_bound, found.meets) == (True, None)
    assert facts(found, rp.ReasonCode.KIND_NOT_GIVEN) == {"kind": kind}


@pytest.mark.parametrize(
    ("kind", "first", "last", "partial", "bound"),
    [
        ("orders", FIRST, LAST, False, False),
        ("orders", FIRST + dt.timedelta(1), LAST, True, False),
        ("orders", FIRST, LAST - dt.timedelta(1), True, False),
        ("feedback", FIRST, ON, False, False),
        ("feedback", FIRST + dt.timedelta(1), ON, False, True),
        ("feedback", FIRST, ON - dt.timedelta(1), False, True),
        ("claims", FIRST, ON - dt.timedelta(1), False, True),
        ("returns", ON, ON, False, False),
    ],
)
def test_how_far_a_kind_is_complete(
    kind: str, first: dt.date, last: dt.date, partial: object, bound: object
) -> None:
    """
    Orders need the period, defects the time from its start to the day.
    """
    books = ledger(orders=orders(200), covers={kind: rp.Days(first, last)})
    found = policy().reading(ODR, books)
    assert found.partial is partial
    assert found.lower_bound is bound
    if partial or bound:
        assert facts(found, rp.ReasonCode.KIND_INCOMPLETE) == {
            "kind": kind,
            "first": first,
            "last": last,
        }
        assert found.meets is None
    else:
        assert found.meets is True


def test_records_of_days_to_come_are_not_expected() -> None:
    """
    A period of the caller's may reach beyond the day of judgement.
    """
    books = ledger(
        orders=orders(3), covers={"orders": rp.Days(INSIDE.date(), ON)}
    )
    period = rp.Days(INSIDE.date(), ON + dt.timedelta(30))
    assert not policy().reading(ODR, books, period=period).partial


def test_without_a_period_every_scope_is_one_reading() -> None:
    """
    A metric whose days nobody states is read once, as not known.
    """
    metric = policy().metric("ncx-rate")
    (found,) = read_all(metric, book(rp.Ledger()))
    assert (found.rate, found.of) == (None, None)
    assert codes(found)[0] == "period_not_published"
