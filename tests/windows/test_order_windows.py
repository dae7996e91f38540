"""
Tests of the windows of orders and claims that are counted in days.
"""

from __future__ import annotations

import datetime as dt
import zoneinfo

from collections.abc import Callable
from typing import Any, Final

import pytest

from hypothesis import given
from hypothesis import strategies as st

import review_policy as rp

from review_policy.windows import (
    appeal_claim,
    appeal_shown,
    automatic_cancellation,
    confirm_shipment,
    count_as_defect,
    feedback_reminder,
    provide_invoice,
    request_review,
    write_to_buyer,
)
from tests.ledgers import ON, codes, facts, order_id, policy, setting


DAY: Final = dt.timedelta(days=1)
PLACED: Final = dt.date(2026, 11, 1)
KIRITIMATI: Final = zoneinfo.ZoneInfo("Pacific/Kiritimati")
DAYS: Final = st.dates(dt.date(2024, 1, 1), dt.date(2027, 12, 31))


def order(**fields: Any) -> rp.Order:
    """
    Make an order.
    """
    return rp.Order(id=order_id(0), **fields)


def ends(window: rp.Window) -> tuple[str, str]:
    """
    Give both ends as text.
    """
    return str(window.first), str(window.last)


def assumed(name: str, days: int, store: str = "US") -> rp.Setting:
    """
    Make a setting with a number of the caller's.
    """
    mine = rp.Assumption(name, days * DAY)
    return rp.Setting(rp.Marketplace.of(store), ON, dt.UTC, (mine,))


def holds_its_ends_and_neither_neighbour(window: rp.Window) -> None:
    """
    Fail unless a window contains its first and last day and no more.
    """
    assert window.first is not None
    assert window.last is not None
    assert window.first in window
    assert window.last in window
    assert window.first - DAY not in window
    assert window.last + DAY not in window


# -- request a review --------------------------------------------------------


@pytest.mark.parametrize(
    ("fields", "first", "last", "missing"),
    [
        (
            {"deliver_after": PLACED, "deliver_by": PLACED + 4 * DAY},
            "2026-11-06",
            "2026-12-05",
            (),
        ),
        ({"delivered_at": PLACED}, "2026-11-06", "2026-12-01", ()),
        # Both have to agree.
        (
            {
                "deliver_after": PLACED,
                "deliver_by": PLACED + 4 * DAY,
                "delivered_at": PLACED + 2 * DAY,
            },
            "2026-11-08",
            "2026-12-03",
            (),
        ),
        (
            {
                "deliver_after": PLACED,
                "deliver_by": PLACED + 4 * DAY,
                "delivered_at": PLACED + 9 * DAY,
            },
            "2026-11-15",
            "2026-12-05",
            (),
        ),
        (
            {"deliver_by": PLACED, "delivered_at": PLACED + 2 * DAY},
            "2026-11-08",
            "2026-12-01",
            (),
        ),
        ({"deliver_by": PLACED}, "None", "None", ("order.deliver_after",)),
        ({"deliver_after": PLACED}, "None", "None", ("order.deliver_by",)),
        ({}, "None", "None", ("order.deliver_after", "order.deliver_by")),
        # At its launch the button opened a day earlier.
        (
            {"delivered_at": dt.date(2019, 11, 1)},
            "2019-11-05",
            "2019-12-01",
            (),
        ),
        (
            {"delivered_at": dt.date(2020, 11, 19)},
            "2020-11-24",
            "2020-12-19",
            (),
        ),
        ({"delivered_at": dt.date(2020, 5, 1)}, "None", "None", ()),
        ({"delivered_at": dt.date(2019, 10, 31)}, "None", "None", ()),
        # A leap day, and the turn of a year.
        (
            {"delivered_at": dt.date(2024, 2, 10)},
            "2024-02-15",
            "2024-03-11",
            (),
        ),
        (
            {"delivered_at": dt.date(2026, 12, 28)},
            "2027-01-02",
            "2027-01-27",
            (),
        ),
    ],
)
def test_requesting_a_review(
    fields: dict[str, Any], first: str, last: str, missing: tuple[str, ...]
) -> None:
    """
    From five days after the earliest to thirty after the latest delivery.
    """
    found = request_review.window(order(**fields), setting())
    assert found.name == "request-review"
    assert ends(found) == (first, last)
    assert found.missing == missing


def test_both_deliveries_are_shown() -> None:
    """
    Where promise and delivery are known, the promised days stand beside.
    """
    found = request_review.window(
        order(
            deliver_after=PLACED,
            deliver_by=PLACED + 4 * DAY,
            delivered_at=PLACED + 2 * DAY,
        ),
        setting(),
    )
    assert facts(found, rp.ReasonCode.PROMISED_AND_ACTUAL) == {
        "first": PLACED + 5 * DAY,
        "last": PLACED + 34 * DAY,
    }
    assert found.counted_from == (
        "order.deliver_after, order.deliver_by, order.delivered_at"
    )
    assert [each.key for each in found.sources] == ["M27", "M29"]
    assert (found.basis, found.confidence) == ("first_seen", "high")
    assert found.anchor == PLACED
    alone = request_review.window(order(delivered_at=PLACED), setting())
    assert codes(alone) == []
    assert alone.counted_from == "order.delivered_at"
    assert [each.key for each in alone.sources] == ["M29"]


def test_a_review_window_that_never_opens() -> None:
    """
    On a day whose revision is uncertain there is no day, and a reason.
    """
    found = request_review.window(
        order(delivered_at=dt.date(2020, 5, 1)), setting()
    )
    assert "parameter_uncertain" in codes(found)
    assert found.state is rp.WindowState.UNKNOWN
    none = request_review.window(None, setting())
    assert none.counted_from == "order.delivered_at"


def test_review_windows_with_numbers_of_the_callers() -> None:
    """
    An assumed opening moves the first day alone.
    """
    here = assumed("requests.review_opens_after", 7)
    found = request_review.window(order(delivered_at=PLACED), here)
    assert ends(found) == ("2026-11-08", "2026-12-01")
    assert "assumption_used" in codes(found)


def test_review_windows_at_the_end_of_the_calendar() -> None:
    """
    What lies beyond the calendar is not known.
    """
    late = order(delivered_at=dt.date(9999, 12, 30))
    found = request_review.window(late, setting())
    assert ends(found) == ("None", "None")
    assert "beyond_calendar" in codes(found)
    early = order(delivered_at=dt.date(9999, 12, 20))
    found = request_review.window(early, setting())
    assert ends(found) == ("9999-12-25", "None")


@given(DAYS, st.integers(0, 20))
def test_later_delivery_never_opens_earlier(day: dt.date, more: int) -> None:
    """
    While one revision holds, a later delivery opens no earlier.
    """
    first, second = (
        request_review.window(order(delivered_at=each), setting())
        for each in (day, day + more * DAY)
    )
    assert first.first is not None
    assert second.first is not None
    assert second.first - first.first == more * DAY
    holds_its_ends_and_neither_neighbour(first)


# -- write to the buyer ------------------------------------------------------


def test_writing_to_the_buyer() -> None:
    """
    Until thirty days after the delivery; guides count from the order.
    """
    found = write_to_buyer.window(
        order(purchased_at=PLACED, delivered_at=PLACED + 4 * DAY), setting()
    )
    assert found.name == "write-to-buyer"
    assert ends(found) == ("2026-11-01", "2026-12-05")
    assert (found.anchor, found.counted_from) == (PLACED, "order.delivered_at")
    assert facts(found, rp.ReasonCode.RIVAL_ANCHOR) == {
        "anchor": "order.purchased_at",
        "last": PLACED + 30 * DAY,
        "source": "M21",
    }
    assert found.confidence == "medium"
    holds_its_ends_and_neither_neighbour(found)


@pytest.mark.parametrize(
    ("fields", "missing", "expected"),
    [
        ({}, ("order.delivered_at",), []),
        ({"delivered_at": PLACED}, (), []),
        ({"purchased_at": PLACED}, ("order.delivered_at",), ["rival_anchor"]),
        (
            {"purchased_at": dt.date(2020, 11, 5)},
            ("order.delivered_at",),
            [],
        ),
    ],
)
def test_writing_without_some_day(
    fields: dict[str, Any], missing: tuple[str, ...], expected: list[str]
) -> None:
    """
    Without the delivery there is no last day, but the rival's is said.
    """
    found = write_to_buyer.window(order(**fields), setting())
    assert found.missing == missing
    assert codes(found) == expected
    assert write_to_buyer.window(None, setting()).missing == (
        "order.delivered_at",
    )


# -- the reminder ------------------------------------------------------------


@pytest.mark.parametrize(
    ("fields", "last", "counted"),
    [
        (
            {"purchased_at": PLACED, "deliver_by": PLACED + 5 * DAY},
            "2026-11-08",
            "order.deliver_by",
        ),
        (
            {"purchased_at": PLACED, "deliver_by": PLACED + 30 * DAY},
            "2026-11-23",
            "order.purchased_at",
        ),
        ({"purchased_at": PLACED}, "2026-11-23", "order.purchased_at"),
        ({"deliver_by": PLACED}, "2026-11-03", "order.deliver_by"),
    ],
)
def test_the_reminder_in_the_gulf(
    fields: dict[str, Any], last: str, counted: str
) -> None:
    """
    Two days after the latest delivery or 22 after the order, if earlier.
    """
    found = feedback_reminder.window(order(**fields), setting("AE"))
    assert found.name == "feedback-reminder"
    assert (str(found.last), found.counted_from) == (last, counted)
    assert found.first == (PLACED if "purchased_at" in fields else None)
    assert found.anchor == PLACED
    assert ("fact_missing" in codes(found)) is (len(fields) == 1)
    assert [each.key for each in found.sources] == ["S8"]
    assert (found.basis, found.confidence) == ("first_seen", "high")


def test_no_reminder_elsewhere() -> None:
    """
    Where no source shows one nothing is missing, and nothing said to come.
    """
    for fields in ({}, {"purchased_at": PLACED}, {"deliver_by": PLACED}):
        found = feedback_reminder.window(order(**fields), setting())
        assert (found.first, found.last, found.missing) == (None, None, ())
        assert codes(found) == ["parameter_not_in_store"]
    gulf = feedback_reminder.window(order(), setting("SA"))
    assert gulf.missing == ("order.deliver_by",)
    early = feedback_reminder.window(
        order(purchased_at=dt.date(2023, 1, 1)), setting("SA")
    )
    assert (early.counted_from, early.last) == ("order.purchased_at", None)
    assert feedback_reminder.window(None, setting("SA")).last is None


# -- claims ------------------------------------------------------------------


def claim(**fields: Any) -> rp.AToZClaim:
    """
    Make a granted claim.
    """
    return rp.AToZClaim(
        **{
            "order_id": order_id(0),
            "outcome": rp.ClaimOutcome.GRANTED,
            **fields,
        }
    )


def test_appealing_a_claim() -> None:
    """
    Thirty calendar days from the day on which it was granted.
    """
    found = appeal_claim.window(claim(decided_at=PLACED), setting())
    assert found.name == "appeal-claim"
    assert ends(found) == ("2026-11-01", "2026-12-01")
    assert found.counted_from == "claim.decided_at"
    holds_its_ends_and_neither_neighbour(found)
    missing = appeal_claim.window(claim(), setting())
    assert missing.missing == ("claim.decided_at",)


@pytest.mark.parametrize(
    ("outcome", "missing", "expected"),
    [
        (None, ("claim.outcome", "claim.decided_at"), []),
        (rp.ClaimOutcome.DENIED, (), ["circumstance_not_met"]),
        (rp.ClaimOutcome.PENDING, (), ["circumstance_not_met"]),
        (rp.ClaimOutcome.REFUNDED, (), ["circumstance_not_met"]),
    ],
)
def test_only_granted_claims_can_be_appealed(
    outcome: rp.ClaimOutcome | None,
    missing: tuple[str, ...],
    expected: list[str],
) -> None:
    """
    Any other has no window, and the reason says so.
    """
    found = appeal_claim.window(
        claim(outcome=outcome, decided_at=PLACED), setting()
    )
    assert ends(found) == ("None", "None")
    assert (found.missing, codes(found)) == (missing, expected)
    none = appeal_claim.window(None, setting())
    assert none.missing == ("claim.decided_at",)


def test_a_won_appeal_shows_within_a_week() -> None:
    """
    Seven calendar days from the reversal.
    """
    found = appeal_shown.window(claim(reversed_at=PLACED), setting())
    assert found.name == "appeal-shown"
    assert ends(found) == ("2026-11-01", "2026-11-08")
    assert appeal_shown.window(None, setting()).missing == (
        "claim.reversed_at",
    )
    assert appeal_shown.window(claim(), setting()).missing == (
        "claim.reversed_at",
    )


# -- shipping and billing ----------------------------------------------------


def test_confirming_a_shipment() -> None:
    """
    From the order to its expected ship date.
    """
    found = confirm_shipment.window(
        order(purchased_at=PLACED, ship_by=PLACED + 2 * DAY), setting()
    )
    assert found.name == "confirm-shipment"
    assert ends(found) == ("2026-11-01", "2026-11-03")
    assert (found.anchor, found.missing) == (PLACED, ())
    assert found.counted_from == "order.ship_by"
    assert [each.key for each in found.sources] == ["H-C1-AU"]
    assert (found.basis, found.confidence) == ("first_seen", "high")
    holds_its_ends_and_neither_neighbour(found)
    for one in (None, order(purchased_at=PLACED)):
        missing = confirm_shipment.window(one, setting())
        assert missing.missing == ("order.ship_by",)
        assert missing.last is None
    early = confirm_shipment.window(
        order(ship_by=PLACED), setting(on=dt.date(2007, 1, 1))
    )
    assert (early.sources, early.confidence) == ((), None)
    assert codes(early) == ["parameter_not_recorded"]


@pytest.mark.parametrize(
    ("on", "last"),
    [
        ("2020-09-28", "None"),
        ("2020-09-29", "2026-12-01"),
        ("2020-09-30", "2026-11-08"),
        ("2026-11-21", "2026-11-08"),
    ],
)
def test_automatic_cancellation_in_japan(on: str, last: str) -> None:
    """
    Seven days after the expected ship date, thirty before the change.
    """
    here = setting("JP", dt.date.fromisoformat(on))
    found = automatic_cancellation.window(order(ship_by=PLACED), here)
    assert found.name == "automatic-cancellation"
    assert (found.first, str(found.last)) == (PLACED, last)
    assert (found.anchor, found.counted_from) == (PLACED, "order.ship_by")
    if last != "None":
        assert found.confidence == "high"
        assert [each.key for each in found.sources] == ["H-C2-JP"]
        holds_its_ends_and_neither_neighbour(found)


def test_automatic_cancellation_elsewhere_and_without_a_day() -> None:
    """
    In other stores no source shows it, so nothing is missing.
    """
    elsewhere = automatic_cancellation.window(order(), setting())
    assert (elsewhere.missing, elsewhere.last) == ((), None)
    assert codes(elsewhere) == ["parameter_not_in_store"]
    for one in (None, order()):
        found = automatic_cancellation.window(one, setting("JP"))
        assert found.missing == ("order.ship_by",)
    mine = assumed("shipments.cancelled_after", 3)
    found = automatic_cancellation.window(order(ship_by=PLACED), mine)
    assert (found.last, found.basis) == (PLACED + 3 * DAY, "assumed")
    assert codes(found) == ["assumption_used"]
    end = automatic_cancellation.window(
        order(ship_by=dt.date.max), setting("JP")
    )
    assert end.last is None
    assert facts(end, rp.ReasonCode.BEYOND_CALENDAR) == {"days": 7}


@pytest.mark.parametrize(
    ("shipped", "last"),
    [
        ("2026-11-16", "2026-11-17"),
        ("2026-11-19", "2026-11-20"),
        ("2026-11-20", "2026-11-23"),
        ("2026-11-21", "2026-11-23"),
        ("2026-11-22", "2026-11-23"),
        # Holidays are working days.
        ("2026-12-24", "2026-12-25"),
    ],
)
def test_providing_an_invoice(shipped: str, last: str) -> None:
    """
    Until the end of the next working day, Monday to Friday.
    """
    found = provide_invoice.window(
        order(is_business=True, shipped_at=dt.date.fromisoformat(shipped)),
        setting("DE"),
    )
    assert found.name == "provide-invoice"
    assert ends(found) == (shipped, last)
    assert found.counted_from == "order.shipped_at"
    assert str(found.anchor) == shipped
    assert (found.basis, found.confidence) == ("first_seen", "high")
    assert [each.key for each in found.sources] == ["H-D9"]
    holds_its_ends_and_neither_neighbour(found)


def test_who_needs_no_invoice() -> None:
    """
    Private buyers and other stores need none; unknown ones are named.
    """
    private = provide_invoice.window(
        order(is_business=False, shipped_at=PLACED), setting("DE")
    )
    assert (private.first, private.last, private.missing) == (None, None, ())
    assert codes(private) == ["circumstance_not_met"]
    unknown = provide_invoice.window(order(), setting("DE"))
    assert unknown.missing == ("order.is_business", "order.shipped_at")
    assert unknown.last is None
    none = provide_invoice.window(None, setting("DE"))
    assert none.missing == unknown.missing
    unclear = provide_invoice.window(order(shipped_at=PLACED), setting("DE"))
    assert (unclear.missing, unclear.last) == (("order.is_business",), None)
    elsewhere = provide_invoice.window(order(is_business=True), setting())
    assert (elsewhere.missing, elsewhere.last) == ((), None)
    assert (elsewhere.sources, elsewhere.confidence) == ((), None)
    assert codes(elsewhere) == ["parameter_not_in_store"]
    end = provide_invoice.window(
        order(is_business=True, shipped_at=dt.date.max), setting("DE")
    )
    assert (end.last, facts(end, rp.ReasonCode.BEYOND_CALENDAR)) == (
        None,
        {"days": 1},
    )


# -- the days on which an order counts ---------------------------------------


def test_when_an_order_counts() -> None:
    """
    From fifteen days after the order on, for sixty days.
    """
    found = count_as_defect.window(order(purchased_at=PLACED), setting())
    assert found.name == "count-as-defect"
    assert ends(found) == ("2026-11-16", "2027-01-14")
    assert (found.basis, found.confidence) == ("inferred", "medium")
    assert [each.key for each in found.sources] == ["H-A5", "H-SCHEMA"]
    assert found.counted_from == "order.purchased_at"
    assert found.anchor == PLACED
    holds_its_ends_and_neither_neighbour(found)


@given(DAYS, st.integers(0, 90))
def test_an_order_counts_on_the_days_whose_period_holds_it(
    placed: dt.date, later: int
) -> None:
    """
    The window is the other side of the metric's period.
    """
    on = placed + later * DAY
    found = count_as_defect.window(order(purchased_at=placed), setting(on=on))
    period = policy(on=on).period("order-defect-rate")
    assert period is not None
    assert (on in found) is (placed in period)


def test_when_it_is_not_known_whether_an_order_counts() -> None:
    """
    A missing day is named, an early one is not recorded, a late one is none.
    """
    for one in (None, order()):
        missing = count_as_defect.window(one, setting())
        assert missing.missing == ("order.purchased_at",)
        assert ends(missing) == ("None", "None")
    early = count_as_defect.window(
        order(purchased_at=PLACED), setting(on=dt.date(2020, 1, 1))
    )
    assert codes(early) == ["parameter_not_recorded"] * 2
    assert (early.sources, early.confidence, early.last) == ((), None, None)
    end = count_as_defect.window(
        order(purchased_at=dt.date(9999, 12, 1)), setting()
    )
    assert ends(end) == ("None", "None")
    assert facts(end, rp.ReasonCode.BEYOND_CALENDAR) == {"days": 75}
    mine = count_as_defect.window(
        order(purchased_at=PLACED), assumed("health.order_defect_rate_lag", 0)
    )
    assert ends(mine) == ("2026-11-01", "2026-12-30")
    assert (mine.basis, mine.confidence) == ("assumed", None)
    assert [each.key for each in mine.sources] == ["H-SCHEMA"]


# -- zones -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("window", "fields", "first"),
    [
        (request_review.window, {"delivered_at": True}, 7),
        (write_to_buyer.window, {"purchased_at": True}, 2),
        (confirm_shipment.window, {"purchased_at": True}, 2),
        (count_as_defect.window, {"purchased_at": True}, 17),
    ],
)
def test_zones_ahead_of_utc(
    window: Callable[[rp.Order, rp.Setting], rp.Window],
    fields: dict[str, Any],
    first: int,
) -> None:
    """
    Fourteen hours ahead, noon of the first is the second.
    """
    noon = dt.datetime(2026, 11, 1, 12, tzinfo=dt.UTC)
    one = order(**dict.fromkeys(fields, noon))
    found = window(one, setting(zone=KIRITIMATI))
    assert found.first == dt.date(2026, 11, first)
    assert window(one, setting()).first == dt.date(2026, 11, first - 1)


def test_summer_time_begins() -> None:
    """
    A moment after the change belongs to the day that the clock showed.
    """
    berlin = zoneinfo.ZoneInfo("Europe/Berlin")
    for minute, day in ((59, 28), (0, 29)):
        at = dt.datetime(2026, 3, 28, 22, 59, tzinfo=dt.UTC)
        if not minute:
            at += dt.timedelta(minutes=1)
        found = request_review.window(
            order(delivered_at=at), setting("DE", zone=berlin)
        )
        assert found.first == dt.date(2026, 3, day) + 5 * DAY
