"""
Tests of the numbers and choices of product reviews, day by day.

Days and values are those of the fact sheet, written out.
"""

from __future__ import annotations

import datetime as dt
import pickle
import re

from decimal import Decimal
from typing import Any, Final

import pytest

import review_policy as rp

from review_policy.parameters import PARAMETERS, reviews


NAMED: Final[dict[str, rp.Parameter[Any]]] = {
    each.name: each for each in reviews.PARAMETERS
}
TODAY: Final = dt.date(2026, 11, 21)
EUROPE: Final = frozenset("BE DE ES FR IE IT NL PL SE UK".split())
ALL: Final = frozenset(each.code for each in rp.Marketplace)
US: Final = frozenset({"US"})
DAYS: Final[list[tuple[str, frozenset[str], dict[str, str]]]] = [
    (
        "reviews.report_link",
        ALL,
        {
            "2012-10-28": "not recorded",
            "2012-10-29": "current",
            "2012-10-30": "current",
            "2026-09-20": "current",
            "2026-09-21": "current",
            "2026-09-22": "current",
            "2026-11-21": "current",
        },
    ),
    (
        "reviews.dashboard_report",
        ALL,
        {
            "2023-12-31": "not recorded",
            "2024-01-01": "current",
            "2024-01-02": "current",
            "2026-11-21": "current",
        },
    ),
    (
        "reviews.brand_registry",
        US,
        {
            "2026-09-20": "not recorded",
            "2026-09-21": "current",
            "2026-09-22": "current",
            "2026-11-21": "current",
        },
    ),
    (
        "reviews.brand_registry",
        ALL - US,
        {
            "2026-09-21": "not recorded",
            "2026-11-21": "not recorded",
        },
    ),
    (
        "reviews.compensation_form",
        US,
        {
            "2025-03-31": "not recorded",
            "2025-04-01": "current",
            "2025-04-02": "current",
            "2026-11-21": "current",
        },
    ),
    (
        "reviews.compensation_form",
        ALL - US,
        {
            "2025-04-01": "not recorded",
            "2026-11-21": "not recorded",
        },
    ),
    (
        "reviews.community_mailbox",
        US,
        {
            "2017-08-01": "not recorded",
            "2017-08-02": "current",
            "2017-08-03": "current",
            "2023-12-31": "current",
            "2024-01-01": "perhaps current",
            "2024-01-02": "perhaps current",
            "2026-09-20": "perhaps current",
            "2026-09-21": "not in force",
            "2026-09-22": "not in force",
            "2026-11-21": "not in force",
        },
    ),
    (
        "reviews.community_mailbox",
        frozenset({"FR", "UK"}),
        {
            "2023-12-31": "not recorded",
            "2024-01-01": "last_confirmed",
            "2024-01-02": "last_confirmed",
            "2026-11-21": "last_confirmed",
        },
    ),
    (
        "reviews.community_mailbox",
        ALL - {"FR", "UK", "US"},
        {
            "2024-01-01": "not recorded",
            "2026-11-21": "not recorded",
        },
    ),
    (
        "reviews.appeals_mailbox",
        US,
        {
            "2016-11-10": "not recorded",
            "2016-11-11": "historic",
            "2016-11-12": "historic",
            "2026-11-21": "historic",
        },
    ),
    (
        "reviews.appeals_mailbox",
        ALL - US,
        {
            "2016-11-11": "not recorded",
            "2026-11-21": "not recorded",
        },
    ),
    (
        "reviews.public_comment",
        ALL,
        {
            "2018-01-21": "not recorded",
            "2018-01-22": "current",
            "2018-01-23": "current",
            "2020-11-30": "current",
            "2020-12-01": "perhaps current",
            "2020-12-02": "perhaps current",
            "2020-12-15": "perhaps current",
            "2020-12-31": "perhaps current",
            "2021-01-01": "not in force",
            "2021-01-02": "not in force",
            "2026-11-21": "not in force",
        },
    ),
    (
        "reviews.contact_customer",
        ALL,
        {
            "2023-09-23": "not recorded",
            "2023-09-24": "courtesy refund or customer support",
            "2023-09-25": "courtesy refund or customer support",
            "2026-11-21": "courtesy refund or customer support",
        },
    ),
    (
        "reviews.contact_stars_at_most",
        ALL,
        {
            "2023-09-23": "not recorded",
            "2023-09-24": "3",
            "2023-09-25": "3",
            "2026-11-21": "3",
        },
    ),
    (
        "reviews.contact_shown_after",
        ALL,
        {
            "2018-01-21": "not recorded",
            "2018-01-22": "1 days",
            "2018-01-23": "1 days",
            "2020-11-30": "1 days",
            "2020-12-01": "perhaps 1 days or 2 days",
            "2020-12-02": "perhaps 1 days or 2 days",
            "2023-12-31": "perhaps 1 days or 2 days",
            "2024-01-01": "2 days",
            "2024-01-02": "2 days",
            "2026-11-21": "2 days",
        },
    ),
    (
        "reviews.contact_within",
        ALL,
        {
            "2018-01-21": "not recorded",
            "2018-01-22": "30 days",
            "2018-01-23": "30 days",
            "2020-11-30": "30 days",
            "2020-12-01": "perhaps 30 days or 90 days",
            "2020-12-02": "perhaps 30 days or 90 days",
            "2023-12-31": "perhaps 30 days or 90 days",
            "2024-01-01": "90 days",
            "2024-01-02": "90 days",
            "2026-11-21": "90 days",
        },
    ),
    (
        "reviews.ratings_without_text",
        ALL,
        {
            "2019-09-12": "not recorded",
            "2019-09-13": "counted",
            "2019-09-14": "counted",
            "2026-11-21": "counted",
        },
    ),
    (
        "reviews.star_method",
        ALL,
        {
            "2013-09-29": "not recorded",
            "2013-09-30": "plain_mean",
            "2013-10-01": "plain_mean",
            "2014-12-31": "plain_mean",
            "2015-01-01": "perhaps plain_mean or weighted",
            "2015-01-02": "perhaps plain_mean or weighted",
            "2015-12-30": "perhaps plain_mean or weighted",
            "2015-12-31": "weighted",
            "2016-01-01": "weighted",
            "2026-11-21": "weighted",
        },
    ),
    (
        "reviews.variation_pooling",
        EUROPE | US,
        {
            "2023-12-31": "not recorded",
            "2024-01-01": "all",
            "2024-01-02": "all",
            "2025-12-31": "all",
            "2026-02-11": "all",
            "2026-02-12": "perhaps all or minor_differences",
            "2026-02-13": "perhaps all or minor_differences",
            "2026-05-30": "perhaps all or minor_differences",
            "2026-05-31": "minor_differences",
            "2026-06-01": "minor_differences",
            "2026-11-21": "minor_differences",
        },
    ),
    (
        "reviews.variation_pooling",
        ALL - EUROPE - US,
        {
            "2023-12-31": "not recorded",
            "2024-01-01": "all",
            "2024-01-02": "all",
            "2026-11-21": "all",
        },
    ),
    (
        "reviews.spend_to_review",
        US,
        {
            "2016-07-27": "not recorded",
            "2016-07-28": "perhaps USD 5 ever",
            "2016-07-29": "perhaps USD 5 ever",
            "2016-08-04": "perhaps USD 5 ever",
            "2016-08-05": "USD 5 ever",
            "2016-08-06": "USD 5 ever",
            "2016-09-22": "USD 5 ever",
            "2016-09-23": "USD 50 ever",
            "2016-09-24": "USD 50 ever",
            "2017-12-07": "USD 50 ever",
            "2018-03-31": "USD 50 ever",
            "2018-04-01": "perhaps USD 50 ever or USD 50 in 365 days",
            "2018-04-02": "perhaps USD 50 ever or USD 50 in 365 days",
            "2018-04-29": "perhaps USD 50 ever or USD 50 in 365 days",
            "2018-04-30": "USD 50 in 365 days",
            "2018-05-01": "USD 50 in 365 days",
            "2022-07-08": "USD 50 in 365 days",
            "2026-11-21": "USD 50 in 365 days",
        },
    ),
    (
        "reviews.spend_to_review",
        frozenset({"UK"}),
        {
            "2023-12-31": "not recorded",
            "2024-01-01": "GBP 40 in 365 days",
            "2024-01-02": "GBP 40 in 365 days",
            "2026-11-21": "GBP 40 in 365 days",
        },
    ),
    (
        "reviews.spend_to_review",
        frozenset({"DE"}),
        {
            "2016-09-22": "not recorded",
            "2016-09-23": "not in force",
            "2016-09-24": "perhaps EUR 50 in 365 days",
            "2016-09-25": "perhaps EUR 50 in 365 days",
            "2021-05-30": "perhaps EUR 50 in 365 days",
            "2021-05-31": "EUR 50 in 365 days",
            "2021-06-01": "EUR 50 in 365 days",
            "2026-11-21": "EUR 50 in 365 days",
        },
    ),
    (
        "reviews.spend_to_review",
        frozenset({"JP"}),
        {
            "2023-12-31": "not recorded",
            "2024-01-01": "JPY 5000 in 365 days",
            "2024-01-02": "JPY 5000 in 365 days",
            "2026-11-21": "JPY 5000 in 365 days",
        },
    ),
    (
        "reviews.spend_to_review",
        ALL - {"DE", "JP", "UK", "US"},
        {
            "2016-09-23": "not recorded",
            "2026-11-21": "not recorded",
        },
    ),
    (
        "reviews.unverified_weekly_at_most",
        US,
        {
            "2016-11-20": "not recorded",
            "2016-11-21": "perhaps 5",
            "2016-11-22": "perhaps 5",
            "2016-11-25": "perhaps 5",
            "2016-11-26": "5",
            "2016-11-27": "5",
            "2026-11-21": "5",
        },
    ),
    (
        "reviews.unverified_weekly_at_most",
        frozenset({"DE"}),
        {
            "2016-11-29": "not recorded",
            "2016-11-30": "5",
            "2016-12-01": "5",
            "2026-11-21": "5",
        },
    ),
    (
        "reviews.unverified_weekly_at_most",
        ALL - {"DE", "US"},
        {
            "2016-11-30": "not recorded",
            "2026-11-21": "not recorded",
        },
    ),
    (
        "reviews.refused_review",
        ALL - {"JP", "US"},
        {
            "2025-04-01": "not recorded",
            "2026-11-21": "not recorded",
        },
    ),
    (
        "reviews.refused_review",
        frozenset({"US"}),
        {
            "2025-03-31": "not recorded",
            "2025-04-01": "barred",
            "2025-04-02": "barred",
            "2026-11-21": "barred",
        },
    ),
    (
        "reviews.refused_review",
        frozenset({"JP"}),
        {
            "2025-05-06": "not recorded",
            "2025-05-07": "edit_once",
            "2025-05-08": "edit_once",
            "2026-11-21": "edit_once",
        },
    ),
]


def said(number: rp.Parameter[Any], day: str, store: str) -> str:
    """
    Put an answer into words.
    """
    answer = number.answer(dt.date.fromisoformat(day), store)
    if answer.state in {rp.State.NOT_RECORDED, rp.State.NOT_IN_FORCE}:
        return answer.state.value.replace("_", " ")
    values = " or ".join(
        f"{each.days} days" if isinstance(each, dt.timedelta) else str(each)
        for each in answer.candidates
    )
    known = answer.state is rp.State.KNOWN
    return values if known else f"perhaps {values}"


@pytest.mark.parametrize(
    ("name", "stores", "answers"),
    DAYS,
    ids=[f"{name}-{min(stores)}" for name, stores, _ in DAYS],
)
def test_days_around_changes(
    name: str, stores: frozenset[str], answers: dict[str, str]
) -> None:
    """
    The value is right before, on and after each change, in each store.
    """
    number = NAMED[name]
    for store in sorted(stores):
        found = {day: said(number, day, store) for day in answers}
        assert found == answers, store


def test_every_parameter_is_tested() -> None:
    """
    No number stands in the catalogue whose days are not written out here.
    """
    listed = {name for name, _, _ in DAYS}
    assert listed == set(NAMED)
    assert set(reviews.PARAMETERS) <= set(PARAMETERS)
    for name in listed:
        stores = [each for other, each, _ in DAYS if other == name]
        assert sorted(code for each in stores for code in each) == sorted(ALL)


@pytest.mark.parametrize(
    ("name", "store", "source", "basis", "confidence"),
    [
        ("report_link", "US", "G3", "first_seen", "medium"),
        ("dashboard_report", "CA", "G12", "first_seen", "high"),
        ("brand_registry", "US", "G3", "first_seen", "low"),
        ("compensation_form", "US", "G1", "first_seen", "medium"),
        ("community_mailbox", "US", "G3", "first_seen", "medium"),
        ("community_mailbox", "UK", "G10", "first_seen", "high"),
        ("community_mailbox", "FR", "G11", "first_seen", "high"),
        ("appeals_mailbox", "US", "G34", "first_seen", "medium"),
        ("public_comment", "DE", "G33", "inferred", "medium"),
        ("contact_customer", "US", "G14", "first_seen", "medium"),
        ("contact_stars_at_most", "US", "G12", "inferred", "medium"),
        ("contact_shown_after", "US", "G12", "first_seen", "high"),
        ("contact_within", "US", "G12", "first_seen", "high"),
        ("ratings_without_text", "US", "G18", "first_seen", "high"),
        ("star_method", "US", "G17", "announced", "high"),
        ("variation_pooling", "DE", "G28", "announced", "medium"),
        ("spend_to_review", "US", "G31", "inferred", "medium"),
        ("spend_to_review", "UK", "G6", "first_seen", "medium"),
        ("spend_to_review", "DE", "G8", "inferred", "medium"),
        ("spend_to_review", "JP", "G30", "first_seen", "medium"),
        ("unverified_weekly_at_most", "US", "G20", "first_seen", "high"),
        ("unverified_weekly_at_most", "DE", "G35", "announced", "high"),
        ("refused_review", "US", "G1", "first_seen", "medium"),
        ("refused_review", "JP", "G38", "first_seen", "medium"),
    ],
)
def test_how_today_is_known(
    name: str, store: str, source: str, basis: str, confidence: str
) -> None:
    """
    Source, basis and confidence are those of the fact sheet.
    """
    revision = NAMED[f"reviews.{name}"].answer(TODAY, store).revision
    assert revision is not None
    assert revision.source.key == source
    assert (revision.basis, revision.confidence) == (basis, confidence)


@pytest.mark.parametrize("name", NAMED)
def test_clocks(name: str) -> None:
    """
    What a customer did counts by the day of the review, all else by today.
    """
    left = {
        "contact_shown_after",
        "contact_within",
        "ratings_without_text",
        "spend_to_review",
        "unverified_weekly_at_most",
    }
    expected = "left" if name.partition(".")[2] in left else "judgement"
    assert NAMED[name].clock.value == expected


@pytest.mark.parametrize(
    ("name", "store", "rivals"),
    [
        ("contact_stars_at_most", "US", {"G14", "G15"}),
        ("contact_within", "US", {"G12"}),
        ("variation_pooling", "UK", {"G40"}),
    ],
)
def test_what_other_sources_say_is_kept(
    name: str, store: str, rivals: set[str]
) -> None:
    """
    A losing claim of the sheet stands beside the default, with a note.
    """
    revision = NAMED[f"reviews.{name}"].answer(TODAY, store).revision
    assert revision is not None
    assert {claim.source.key for claim in revision.rivals} == rivals
    assert all(claim.note for claim in revision.rivals)


@pytest.mark.parametrize("store", sorted(ALL - {"US", "UK", "DE", "JP"}))
def test_the_threshold_is_never_converted(store: str) -> None:
    """
    Where no source names an amount, there is none on any day.
    """
    number = NAMED["reviews.spend_to_review"]
    for year in range(2012, 2028):
        answer = number.answer(dt.date(year, 6, 1), store)
        assert answer.state is rp.State.NOT_RECORDED


@pytest.mark.parametrize(
    ("spend", "shown"),
    [
        (rp.Spend(Decimal(5), "USD"), "USD 5 ever"),
        (
            rp.Spend(Decimal("4.50"), "EUR", dt.timedelta(days=30)),
            "EUR 4.50 in 30 days",
        ),
    ],
)
def test_spending_is_shown(spend: rp.Spend, shown: str) -> None:
    """
    An amount shows its currency, and the time in which it was spent.
    """
    assert str(spend) == shown


@pytest.mark.parametrize(
    ("options", "shown"),
    [
        ((), ""),
        ((rp.ContactOption.COURTESY_REFUND,), "courtesy refund"),
        (
            tuple(rp.ContactOption),
            "courtesy refund or customer support",
        ),
    ],
)
def test_options_are_shown(
    options: tuple[rp.ContactOption, ...], shown: str
) -> None:
    """
    The options of a time are joined in the order of the tool.
    """
    assert str(rp.ContactOptions(options)) == shown


def test_values_stay() -> None:
    """
    The strings that records carry never change.
    """
    assert {
        kind.__name__: [str(each) for each in kind]
        for kind in (
            rp.ChannelState,
            rp.ContactOption,
            rp.RatingWithoutText,
            rp.StarMethod,
            rp.VariationPooling,
            rp.RefusedReview,
        )
    } == {
        "ChannelState": ["current", "last_confirmed", "historic"],
        "ContactOption": ["courtesy_refund", "customer_support"],
        "RatingWithoutText": ["counted"],
        "StarMethod": ["plain_mean", "weighted"],
        "VariationPooling": ["all", "minor_differences"],
        "RefusedReview": ["barred", "edit_once"],
    }


@pytest.mark.parametrize("name", NAMED)
def test_parameters_are_values(name: str) -> None:
    """
    A parameter has a title, hashes, pickles, and compares by value.
    """
    number = NAMED[name]
    again = pickle.loads(pickle.dumps(number))
    assert {number, again} == {number}
    assert re.fullmatch(r"[A-Z][^.]{8,72}", number.title)
