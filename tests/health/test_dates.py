"""
Tests of thresholds, periods and consequences by day and store.
"""

from __future__ import annotations

import datetime as dt

from fractions import Fraction
from typing import Any

import pytest

from hypothesis import given
from hypothesis import strategies as st

import review_policy as rp

from review_policy.health import METRICS
from tests.ledgers import ON, codes, facts, policy


def at(store: str, day: str) -> rp.Policy:
    """
    Make a policy of a store and a day.
    """
    return policy(store, dt.date.fromisoformat(day))


@pytest.mark.parametrize(
    ("name", "store", "day", "first", "last"),
    [
        # Seen live: a report of 2022-01-11.
        ("order-defect-rate", "US", "2022-01-11", "2021-10-29", "2021-12-27"),
        ("order-defect-rate", "US", "2026-11-21", "2026-09-08", "2026-11-06"),
        (
            "negative-feedback-rate",
            "US",
            "2026-11-21",
            "2026-09-08",
            "2026-11-06",
        ),
        # Leap years: sixty days that hold 29 February, and the year's end.
        ("order-defect-rate", "US", "2024-03-15", "2024-01-01", "2024-02-29"),
        ("order-defect-rate", "US", "2025-03-15", "2024-12-31", "2025-02-28"),
        # The sample of Amazon's schema, as of 2020-11-19.
        (
            "late-shipment-rate-30",
            "US",
            "2020-11-19",
            "2020-10-21",
            "2020-11-19",
        ),
        (
            "late-shipment-rate-10",
            "US",
            "2026-11-21",
            "2026-11-12",
            "2026-11-21",
        ),
        ("cancellation-rate", "US", "2020-11-19", "2020-11-12", "2020-11-18"),
        (
            "valid-tracking-rate",
            "US",
            "2026-11-21",
            "2026-10-09",
            "2026-11-07",
        ),
        # Promised in the last 21 days, less the last 7.
        (
            "on-time-delivery-rate",
            "US",
            "2026-11-21",
            "2026-11-01",
            "2026-11-14",
        ),
        (
            "on-time-delivery-rate",
            "US",
            "2024-09-24",
            "2024-08-16",
            "2024-09-14",
        ),
        (
            "on-time-delivery-rate",
            "JP",
            "2026-11-21",
            "2026-10-13",
            "2026-11-11",
        ),
        # Amazon's own example: on 2 May, 19 to 25 April.
        (
            "invoice-defect-rate",
            "FR",
            "2026-05-02",
            "2026-04-19",
            "2026-04-25",
        ),
        (
            "contact-response-rate",
            "US",
            "2026-11-21",
            "2026-10-23",
            "2026-11-21",
        ),
    ],
)
def test_periods(
    name: str, store: str, day: str, first: str, last: str
) -> None:
    """
    The last day lies the lag before the day, the first one a window before.
    """
    found = at(store, day).period(name)
    assert found is not None
    assert (str(found.first), str(found.last)) == (first, last)


@pytest.mark.parametrize(
    ("name", "store", "day", "code"),
    [
        (
            "return-dissatisfaction-rate",
            "US",
            "2026-11-21",
            "period_not_published",
        ),
        (
            "customer-service-dissatisfaction-rate",
            "US",
            "2026-11-21",
            "period_not_published",
        ),
        ("refund-rate", "US", "2026-11-21", "period_not_published"),
        ("ncx-rate", "US", "2026-11-21", "period_not_published"),
        ("invoice-defect-rate", "US", "2026-11-21", "parameter_not_in_store"),
        ("order-defect-rate", "US", "2020-11-18", "parameter_not_recorded"),
    ],
)
def test_periods_that_are_not_known(
    name: str, store: str, day: str, code: str
) -> None:
    """
    Where no source states the days there are none, and the reason says so.
    """
    found = at(store, day)
    assert found.period(name) is None
    reading = found.reading(name, count=1, of=200)
    assert (reading.first, reading.last) == (None, None)
    assert code in codes(reading)


def test_the_calendar_ends_before_the_period() -> None:
    """
    On the calendar's last days a long lag reaches nowhere, and says so.
    """
    lag = rp.Assumption(
        "health.order_defect_rate_lag", dt.timedelta(days=999_999)
    )
    found = policy(assume=(lag,)).reading("order-defect-rate", count=0, of=1)
    assert (found.first, found.last) == (None, None)
    assert facts(found, rp.ReasonCode.BEYOND_CALENDAR)["days"] == 1_000_059


def test_a_window_of_no_days_is_none() -> None:
    """
    A caller may assume no days; then there is no period.
    """
    none = rp.Assumption("health.order_defect_rate_window", dt.timedelta(0))
    assert policy(assume=(none,)).period("order-defect-rate") is None


def test_an_assumed_lag_shows() -> None:
    """
    A lag of the caller's moves the period, and the result says whose it is.
    """
    mine = rp.Assumption(
        "health.valid_tracking_rate_lag", dt.timedelta(days=10)
    )
    found = policy(assume=(mine,))
    days = found.period("valid-tracking-rate")
    assert days == rp.Days(dt.date(2026, 10, 13), dt.date(2026, 11, 11))
    reading = found.reading("valid-tracking-rate", count=96, of=100)
    assert "assumption_used" in codes(reading)


@pytest.mark.parametrize(
    ("name", "store", "day", "target", "sanction", "consequence"),
    [
        (
            "order-defect-rate",
            "US",
            "2026-11-21",
            "less than 1 %",
            "greater than 1 %",
            "account_deactivation",
        ),
        (
            "order-defect-rate",
            "SA",
            "2026-11-21",
            "less than 1 %",
            "greater than 1 %",
            "own_shipping_deactivation",
        ),
        ("order-defect-rate", "IN", "2018-01-01", "less than 1 %", None, None),
        ("order-defect-rate", "US", "2009-01-01", "less than 1 %", None, None),
        ("order-defect-rate", "US", "2020-04-10", "less than 1 %", None, None),
        (
            "order-defect-rate",
            "US",
            "2020-04-15",
            "less than 1 %",
            None,
            "paused",
        ),
        ("order-defect-rate", "DE", "2020-05-31", None, None, "paused"),
        (
            "order-defect-rate",
            "DE",
            "2020-06-01",
            None,
            None,
            "account_deactivation",
        ),
        (
            "late-shipment-rate-10",
            "US",
            "2009-01-01",
            "less than 5 %",
            None,
            None,
        ),
        (
            "late-shipment-rate-30",
            "US",
            "2026-11-21",
            "less than 4 %",
            "greater than 4 %",
            "own_shipping_deactivation",
        ),
        (
            "late-shipment-rate-30",
            "US",
            "2020-03-19",
            "less than 5 %",
            None,
            None,
        ),
        (
            "late-shipment-rate-30",
            "US",
            "2020-03-20",
            "less than 5 %",
            None,
            "paused",
        ),
        (
            "late-shipment-rate-30",
            "US",
            "2020-05-31",
            "less than 5 %",
            None,
            "paused",
        ),
        (
            "late-shipment-rate-30",
            "US",
            "2020-06-01",
            "less than 5 %",
            None,
            "own_shipping_deactivation",
        ),
        ("cancellation-rate", "UK", "2020-05-31", None, None, "paused"),
        (
            "cancellation-rate",
            "US",
            "2026-11-21",
            "less than 2.5 %",
            "greater than 2.5 %",
            "own_shipping_deactivation",
        ),
        (
            "cancellation-rate",
            "IN",
            "2026-11-21",
            "less than 2.5 %",
            "greater than 2.5 %",
            "own_shipping_deactivation",
        ),
        (
            "valid-tracking-rate",
            "US",
            "2026-11-21",
            "greater than 95 %",
            "less than 95 %",
            "category_deactivation",
        ),
        ("valid-tracking-rate", "UK", "2021-04-18", None, None, None),
        (
            "valid-tracking-rate",
            "UK",
            "2021-04-19",
            "greater than 95 %",
            "less than 95 %",
            "category_deactivation",
        ),
        (
            "valid-tracking-rate",
            "CA",
            "2021-08-09",
            "greater than 95 %",
            "less than 95 %",
            None,
        ),
        ("valid-tracking-rate", "DE", "2025-01-14", None, None, None),
        (
            "valid-tracking-rate",
            "DE",
            "2025-01-15",
            "greater than 95 %",
            "less than 95 %",
            "category_deactivation",
        ),
        ("valid-tracking-rate", "BR", "2026-11-21", None, None, None),
        (
            "on-time-delivery-rate",
            "US",
            "2024-09-24",
            "greater than 97 %",
            None,
            "none",
        ),
        (
            "on-time-delivery-rate",
            "US",
            "2024-09-25",
            "at least 90 %",
            "less than 90 %",
            "own_shipping_deactivation",
        ),
        (
            "on-time-delivery-rate",
            "US",
            "2026-02-28",
            "at least 90 %",
            "less than 90 %",
            "listing_deactivation",
        ),
        (
            "on-time-delivery-rate",
            "UK",
            "2025-09-15",
            "greater than 97 %",
            None,
            "none",
        ),
        (
            "on-time-delivery-rate",
            "UK",
            "2025-09-16",
            "at least 90 %",
            "less than 90 %",
            "own_shipping_deactivation",
        ),
        (
            "on-time-delivery-rate",
            "DE",
            "2026-07-14",
            "greater than 97 %",
            None,
            "none",
        ),
        (
            "on-time-delivery-rate",
            "FR",
            "2026-07-15",
            "at least 90 %",
            "less than 90 %",
            "not_yet",
        ),
        (
            "on-time-delivery-rate",
            "IT",
            "2026-08-31",
            "at least 90 %",
            "less than 90 %",
            "not_yet",
        ),
        (
            "on-time-delivery-rate",
            "ES",
            "2026-09-01",
            "at least 90 %",
            "less than 90 %",
            "listing_deactivation",
        ),
        (
            "on-time-delivery-rate",
            "CA",
            "2026-11-21",
            "greater than 97 %",
            None,
            "none",
        ),
        (
            "on-time-delivery-rate",
            "JP",
            "2026-11-21",
            "greater than 97 %",
            None,
            "none",
        ),
        ("invoice-defect-rate", "UK", "2021-04-04", None, None, None),
        (
            "invoice-defect-rate",
            "UK",
            "2021-04-05",
            "less than 5 %",
            "at least 5 %",
            "account_deactivation",
        ),
        ("invoice-defect-rate", "US", "2026-11-21", None, None, None),
        (
            "return-dissatisfaction-rate",
            "US",
            "2026-11-21",
            "less than 10 %",
            None,
            "none",
        ),
        (
            "customer-service-dissatisfaction-rate",
            "US",
            "2018-09-30",
            "less than 25 %",
            None,
            None,
        ),
        (
            "customer-service-dissatisfaction-rate",
            "US",
            "2018-10-01",
            None,
            None,
            None,
        ),
        (
            "contact-response-rate",
            "US",
            "2018-09-30",
            "at least 90 %",
            None,
            None,
        ),
        ("contact-response-rate", "US", "2018-10-01", None, None, None),
        ("refund-rate", "US", "2018-09-30", "less than 5 %", None, None),
        ("refund-rate", "US", "2018-10-01", None, None, None),
        ("ncx-rate", "US", "2026-11-21", None, None, None),
        ("chargeback-rate", "US", "2026-11-21", None, None, None),
    ],
)
def test_what_holds_on_a_day(  # noqa: PLR0917
    name: str,
    store: str,
    day: str,
    target: str | None,
    sanction: str | None,
    consequence: str | None,
) -> None:
    """
    Target, line and consequence are those of the fact sheet, by the day.
    """
    found = at(store, day).reading(name, count=1, of=1000)
    assert (found.target and str(found.target)) == target
    assert (found.sanction and str(found.sanction)) == sanction
    assert (found.consequence and found.consequence.value) == consequence


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("order-defect-rate", None),
        ("chargeback-rate", "part_of"),
        ("ncx-rate", "target_not_published"),
        ("return-dissatisfaction-rate", "sanction_not_named"),
        ("refund-rate", "parameter_not_in_force"),
    ],
)
def test_what_is_not_known_has_a_reason(name: str, code: str | None) -> None:
    """
    A target that is none says whether it was withdrawn or never published.
    """
    found = policy().reading(name, count=1, of=1000)
    if code is None:
        assert set(codes(found)) == {"rival_period"}
    else:
        assert code in codes(found)


def test_both_readings_where_sources_differ() -> None:
    """
    At least 95 % beside above 95 %, and ten days beside fourteen.
    """
    found = policy().reading("valid-tracking-rate", count=190, of=200)
    assert (found.meets, found.breaches, found.at_boundary) == (
        False,
        False,
        True,
    )
    assert facts(found, rp.ReasonCode.RIVAL_TARGET) == {
        "target": "at least 95 %",
        "source": "H-C3-US",
    }
    assert facts(found, rp.ReasonCode.RIVAL_PERIOD) == {
        "days": 10,
        "source": "H-SCHEMA",
    }
    late = policy().reading("on-time-delivery-rate", count=90, of=100)
    assert (late.meets, late.at_boundary) == (True, True)


def test_too_few_units_in_the_uk() -> None:
    """
    The UK judges from twenty units on, other stores from the first.
    """
    few = policy("UK").reading("on-time-delivery-rate", count=1, of=19)
    assert (few.meets, few.rate) == (None, Fraction(1, 19))
    assert facts(few, rp.ReasonCode.BELOW_LEAST) == {"least": 20}
    enough = policy("UK").reading("on-time-delivery-rate", count=1, of=20)
    assert enough.meets is False
    assert "below_least" not in codes(enough)
    assert (
        policy().reading("on-time-delivery-rate", count=0, of=1).least is None
    )


@pytest.mark.parametrize(
    ("day", "said"), [("2021-01-10", False), ("2020-12-01", False)]
)
def test_defects_of_the_pause_are_said(day: str, said: object) -> None:
    """
    The note on unused defects needs a period that reaches behind June 2020.
    """
    found = at("US", day).reading("order-defect-rate", count=0, of=9)
    assert ("defects_unused" in codes(found)) is said


def test_defects_before_june_2020_are_not_used() -> None:
    """
    A period with days before the pause's end says that they do not weigh.
    """
    lag = rp.Assumption("health.order_defect_rate_lag", dt.timedelta(days=140))
    for day, said in (("2020-12-16", True), ("2020-12-17", False)):
        found = policy("US", dt.date.fromisoformat(day), assume=(lag,))
        reading = found.reading("order-defect-rate", count=0, of=9)
        assert ("defects_unused" in codes(reading)) is said, reading.first
    other = policy("JP", dt.date(2020, 12, 1), assume=(lag,))
    reading = other.reading("order-defect-rate", count=0, of=9)
    assert "defects_unused" not in codes(reading)


@given(
    st.sampled_from(METRICS),
    st.sampled_from(rp.Marketplace),
    st.dates(dt.date(2008, 1, 1), dt.date(2027, 12, 31)),
)
def test_every_metric_answers_on_every_day(
    metric: rp.Metric, store: rp.Marketplace, day: dt.date
) -> None:
    """
    Whatever is None has a reason, in any store on any day.
    """
    found = rp.Policy(store, on=day, languages=()).reading(
        metric.name, count=3, of=100
    )
    assert found.rate == Fraction(3, 100)
    if None in (found.target, found.first, found.enforced, found.sanction):
        assert found.reasons


def test_wrong_questions_are_refused() -> None:
    """
    An unknown name, no counts, or counts beside a ledger are an error.
    """
    with pytest.raises(rp.UnknownNameError) as unknown:
        policy().reading("order-defect", count=1, of=2)
    assert unknown.value.near == ("order-defect-rate",)
    with pytest.raises(rp.UnknownNameError):
        policy().period("nothing")
    with pytest.raises(rp.UnknownNameError):
        policy().metric("nothing")
    lacking: list[dict[str, Any]] = [{}, {"count": 1}, {"of": 1}]
    for counts in lacking:
        with pytest.raises(rp.InvalidValueError, match="ledger must be given"):
            policy().reading("ncx-rate", **counts)
    beside: list[dict[str, Any]] = [{"count": 1}, {"of": 1}]
    for more in beside:
        with pytest.raises(rp.InvalidValueError, match="beside a ledger"):
            policy().reading("ncx-rate", rp.Ledger(), **more)
    with pytest.raises(rp.InvalidTypeError, match="ledger must be a Ledger"):
        policy().reading("ncx-rate", [])  # type: ignore[arg-type]
    with pytest.raises(rp.InvalidTypeError, match="period must be Days"):
        policy().reading("ncx-rate", rp.Ledger(), period=30)  # type: ignore[arg-type]
    with pytest.raises(rp.InvalidTypeError, match="scope must be a Fulf"):
        policy().reading("ncx-rate", rp.Ledger(), scope=3)  # type: ignore[arg-type]
    with pytest.raises(rp.InvalidValueError, match="count must be at most"):
        policy().reading("ncx-rate", count=3, of=2)


def test_scopes_go_by_their_names() -> None:
    """
    Who ships may be named by a string, any other string is a category.
    """
    for scope, found in (
        ("merchant", rp.Fulfillment.MERCHANT),
        (rp.Fulfillment.AMAZON, rp.Fulfillment.AMAZON),
        ("Toys", "Toys"),
        (None, None),
    ):
        reading = policy().reading("ncx-rate", count=1, of=2, scope=scope)
        assert reading.scope == found


def test_metrics_are_listed() -> None:
    """
    The policy lists the metrics and finds each by its name.
    """
    names = [metric.name for metric in policy().metrics]
    assert names == [
        "order-defect-rate",
        "negative-feedback-rate",
        "a-to-z-claim-rate",
        "chargeback-rate",
        "late-shipment-rate-10",
        "late-shipment-rate-30",
        "cancellation-rate",
        "valid-tracking-rate",
        "on-time-delivery-rate",
        "invoice-defect-rate",
        "return-dissatisfaction-rate",
        "customer-service-dissatisfaction-rate",
        "contact-response-rate",
        "refund-rate",
        "ncx-rate",
    ]
    for metric in policy().metrics:
        assert policy().metric(metric.name) is metric
    assert policy().on == ON
