"""
Tests of the ways of reporting a review, day by day and store by store.
"""

from __future__ import annotations

import datetime as dt

import pytest

from hypothesis import given
from hypothesis import strategies as st

import review_policy as rp

from review_policy.playbook.report_channels import report_channels
from tests.situations import DAY
from tests.strategies import days, sellers, stores


BRAND = rp.Seller(brand_owner=True)
NO_BRAND = rp.Seller(brand_owner=False)


def channels(
    store: str = "US", on: dt.date = DAY, seller: rp.Seller = BRAND
) -> tuple[rp.ReportChannel, ...]:
    """
    List the ways on a day in a store.
    """
    setting = rp.Setting(rp.Marketplace.of(store), on, dt.UTC)
    return report_channels(setting, seller)


def listed(
    store: str = "US", on: dt.date = DAY, seller: rp.Seller = BRAND
) -> list[str]:
    """
    Name the ways on a day in a store, with their states.
    """
    return [
        f"{each.name} {each.state}" for each in channels(store, on, seller)
    ]


@pytest.mark.parametrize(
    ("store", "on", "expected"),
    [
        (
            "US",
            DAY,
            [
                "compensation_form current",
                "brand_registry current",
                "dashboard_report current",
                "report_link current",
                "appeals_mailbox historic",
            ],
        ),
        (
            "UK",
            DAY,
            [
                "dashboard_report current",
                "report_link current",
                "community_mailbox last_confirmed",
            ],
        ),
        (
            "FR",
            DAY,
            [
                "dashboard_report current",
                "report_link current",
                "community_mailbox last_confirmed",
            ],
        ),
        ("DE", DAY, ["dashboard_report current", "report_link current"]),
        ("US", dt.date(2012, 10, 28), []),
        ("US", dt.date(2012, 10, 29), ["report_link current"]),
        (
            "US",
            dt.date(2016, 11, 11),
            ["report_link current", "appeals_mailbox historic"],
        ),
        (
            "US",
            dt.date(2017, 8, 2),
            [
                "report_link current",
                "community_mailbox current",
                "appeals_mailbox historic",
            ],
        ),
        (
            "US",
            dt.date(2024, 1, 1),
            [
                "dashboard_report current",
                "report_link current",
                "community_mailbox historic",
                "appeals_mailbox historic",
            ],
        ),
        (
            "US",
            dt.date(2026, 9, 20),
            [
                "compensation_form current",
                "dashboard_report current",
                "report_link current",
                "community_mailbox historic",
                "appeals_mailbox historic",
            ],
        ),
    ],
)
def test_channels_of_a_day(
    store: str, on: dt.date, expected: list[str]
) -> None:
    """
    What is in use comes first, then what was last confirmed, then the rest.
    """
    assert listed(store, on) == expected


def test_the_retired_mailbox_is_gone() -> None:
    """
    On the day on which it is called retired, the mailbox is not listed.
    """
    before, after = dt.date(2026, 9, 20), dt.date(2026, 9, 21)
    assert "community_mailbox historic" in listed(on=before)
    assert not any("community" in each for each in listed(on=after))


@pytest.mark.parametrize("name", ["brand_registry", "dashboard_report"])
def test_ways_for_brands(name: str) -> None:
    """
    What is for brand owners is left out for others, and open if unknown.
    """
    ways = {
        owner: {
            each.name: each.missing
            for each in channels(seller=rp.Seller(brand_owner=owner))
        }
        for owner in (True, False, None)
    }
    assert ways[True][name] == ()
    assert name not in ways[False]
    assert ways[None][name] == ("seller.brand_owner",)
    assert ways[None]["report_link"] == ()


def test_ways_for_paid_reviews() -> None:
    """
    The form and the mailbox for bribes are for no other rule.
    """
    assert {
        each.name: each.for_rules for each in channels() if each.for_rules
    } == {
        "compensation_form": ("compensated-review",),
        "appeals_mailbox": ("compensated-review",),
    }


def test_channels_say_how_they_are_known() -> None:
    """
    A way has its source and confidence, and shows its state in words.
    """
    form, registry, *_ = channels()
    assert form.source.key == "G1"
    assert registry.confidence is rp.Confidence.LOW
    assert registry.note
    assert str(form) == "The Report Review Compensation form (current)"
    confirmed = channels("UK")[-1]
    assert str(confirmed).endswith("(last confirmed)")
    assert "reviews-help@amazon.co.uk" in confirmed.note
    assert confirmed.note not in repr(confirmed)


@given(stores(), days(), sellers())
def test_any_day_in_any_store(
    store: rp.Marketplace, day: dt.date, seller: rp.Seller
) -> None:
    """
    Ways are named once, in the order of their states, on every day.
    """
    found = channels(store.code, day, seller)
    assert len({each.name for each in found}) == len(found)
    states = [[*rp.ChannelState].index(each.state) for each in found]
    assert states == sorted(states)
    assert all(each.title and each.source for each in found)


@given(st.sampled_from(rp.Marketplace))
def test_the_link_is_always_there(store: rp.Marketplace) -> None:
    """
    The link at the review is a way in every store today.
    """
    assert "report_link current" in listed(store.code, seller=NO_BRAND)
