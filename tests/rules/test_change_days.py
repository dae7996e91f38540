"""
Tests of the days on which rules changed, store by store.

Days and wordings are those of the fact sheet, written out.
"""

from __future__ import annotations

import datetime as dt

from typing import Final

import pytest

import review_policy as rp

from review_policy import rules


RULES: Final = (*rules.feedback.RULES, *rules.review.RULES)
"""Rules over messages have a table of their own."""

ALL: Final = frozenset(each.code for each in rp.Marketplace)
DAYS: Final[list[tuple[str, frozenset[str], dict[str, str]]]] = [
    (
        "obscene-language",
        ALL,
        {
            "2012-10-28": "not recorded",
            "2012-10-29": "in_force S14",
            "2012-10-30": "in_force S14",
            "2023-04-04": "in_force S14",
            "2023-04-05": "in_force S1",
            "2026-11-21": "in_force S1",
        },
    ),
    (
        "personal-information",
        ALL,
        {
            "2012-10-28": "not recorded",
            "2012-10-29": "any_personal_data S14",
            "2012-10-30": "perhaps any_personal_data or seller_specific",
            "2016-07-04": "perhaps any_personal_data or seller_specific",
            "2016-07-05": "seller_specific S19",
            "2016-07-06": "seller_specific S19",
            "2023-04-04": "seller_specific S19",
            "2023-04-05": "seller_specific S1",
            "2026-11-21": "seller_specific S1",
        },
    ),
    (
        "product-review-only",
        ALL,
        {
            "2012-10-28": "not recorded",
            "2012-10-29": "in_force S14",
            "2016-07-04": "in_force S14",
            "2016-07-05": "in_force S19",
            "2016-07-06": "in_force S19",
            "2023-04-04": "in_force S19",
            "2023-04-05": "in_force S1",
            "2026-11-21": "in_force S1",
        },
    ),
    (
        "fba-delivery-only",
        ALL - {"JP"},
        {
            "2012-10-28": "not recorded",
            "2012-10-29": "fulfilment_or_service S14",
            "2012-10-30": "fulfilment_or_service S14",
            "2021-12-31": "fulfilment_or_service S14",
            "2022-01-01": "perhaps fulfilment_or_service or delivery_only",
            "2022-01-02": "perhaps fulfilment_or_service or delivery_only",
            "2022-12-31": "perhaps fulfilment_or_service or delivery_only",
            "2023-01-01": "delivery_only S17",
            "2023-01-02": "delivery_only S17",
            "2026-11-21": "delivery_only S17",
        },
    ),
    (
        "fba-delivery-only",
        frozenset({"JP"}),
        {
            "2012-10-28": "not recorded",
            "2012-10-29": "fulfilment_or_service S14",
            "2022-06-01": "fulfilment_or_service S14",
            "2023-03-05": "fulfilment_or_service S14",
            "2023-03-06": "fulfilment_or_service S33",
            "2023-03-07": "perhaps fulfilment_or_service or delivery_only",
            "2023-03-08": "perhaps fulfilment_or_service or delivery_only",
            "2026-11-21": "perhaps fulfilment_or_service or delivery_only",
        },
    ),
    (
        "buy-shipping-delay-only",
        frozenset({"US"}),
        {
            "2012-10-28": "not recorded",
            "2012-10-29": "not in force",
            "2012-10-30": "not in force",
            "2018-05-09": "not in force",
            "2018-05-10": "perhaps in_force",
            "2018-05-11": "perhaps in_force",
            "2021-05-09": "perhaps in_force",
            "2021-05-10": "in_force S20",
            "2021-05-11": "in_force S20",
            "2023-04-04": "in_force S20",
            "2023-04-05": "in_force S1",
            "2026-11-21": "in_force S1",
        },
    ),
    (
        "buy-shipping-delay-only",
        ALL - {"US"},
        {
            "2012-10-29": "not recorded",
            "2018-05-10": "not recorded",
            "2026-11-21": "not recorded",
        },
    ),
    (
        "easy-ship-delivery-only",
        frozenset({"AE", "IN"}),
        {
            "2020-12-31": "not recorded",
            "2021-01-01": "in_force S5",
            "2021-01-02": "in_force S5",
            "2026-11-21": "in_force S5",
        },
    ),
    (
        "easy-ship-delivery-only",
        ALL - {"AE", "IN"},
        {
            "2021-01-01": "not recorded",
            "2026-11-21": "not recorded",
        },
    ),
    (
        "seller-order-shipping",
        ALL,
        {
            "2019-11-24": "not recorded",
            "2019-11-25": "focus_on G25",
            "2019-11-26": "focus_on G25",
            "2023-08-31": "focus_on G25",
            "2023-09-01": "focus_on G29",
            "2023-09-02": "focus_on G29",
            "2025-03-31": "focus_on G29",
            "2025-04-01": "perhaps focus_on or only_focus_on",
            "2025-04-02": "perhaps focus_on or only_focus_on",
            "2026-08-05": "perhaps focus_on or only_focus_on",
            "2026-09-20": "perhaps focus_on or only_focus_on",
            "2026-09-21": "only_focus_on G3",
            "2026-09-22": "only_focus_on G3",
            "2026-11-21": "only_focus_on G3",
        },
    ),
    (
        "price-availability",
        ALL,
        {
            "2019-11-24": "not recorded",
            "2019-11-25": "in_force G25",
            "2019-11-26": "in_force G25",
            "2023-08-31": "in_force G25",
            "2023-09-01": "in_force G29",
            "2023-09-02": "in_force G29",
            "2026-11-21": "in_force G29",
        },
    ),
    (
        "unsupported-language",
        frozenset({"US"}),
        {
            "2019-11-25": "not recorded",
            "2023-08-31": "not recorded",
            "2023-09-01": "in_force G29",
            "2023-09-02": "in_force G29",
            "2026-11-21": "in_force G29",
        },
    ),
    (
        "unsupported-language",
        ALL - {"US"},
        {
            "2023-09-01": "not recorded",
            "2026-11-21": "not recorded",
        },
    ),
    (
        "spam-gibberish",
        ALL,
        {
            "2019-11-25": "not recorded",
            "2023-08-31": "not recorded",
            "2023-09-01": "in_force G29",
            "2023-09-02": "in_force G29",
            "2026-11-21": "in_force G29",
        },
    ),
    (
        "private-information",
        ALL,
        {
            "2019-11-24": "not recorded",
            "2019-11-25": "in_force G25",
            "2019-11-26": "in_force G25",
            "2023-08-31": "in_force G25",
            "2023-09-01": "in_force G29",
            "2023-09-02": "in_force G29",
            "2026-11-21": "in_force G29",
        },
    ),
    (
        "profanity",
        ALL,
        {
            "2013-09-29": "not recorded",
            "2013-09-30": "in_force G23",
            "2013-10-01": "in_force G23",
            "2019-11-24": "in_force G23",
            "2019-11-25": "in_force G25",
            "2019-11-26": "in_force G25",
            "2023-08-31": "in_force G25",
            "2023-09-01": "in_force G29",
            "2023-09-02": "in_force G29",
            "2026-11-21": "in_force G29",
        },
    ),
    (
        "harassment",
        ALL,
        {
            "2019-11-24": "not recorded",
            "2019-11-25": "in_force G25",
            "2019-11-26": "in_force G25",
            "2023-08-31": "in_force G25",
            "2023-09-01": "in_force G29",
            "2023-09-02": "in_force G29",
            "2026-11-21": "in_force G29",
        },
    ),
    (
        "hate-speech",
        ALL,
        {
            "2019-11-24": "not recorded",
            "2019-11-25": "in_force G25",
            "2019-11-26": "in_force G25",
            "2023-08-31": "in_force G25",
            "2023-09-01": "in_force G29",
            "2023-09-02": "in_force G29",
            "2026-11-21": "in_force G29",
        },
    ),
    (
        "sexual-content",
        ALL,
        {
            "2019-11-24": "not recorded",
            "2019-11-25": "in_force G25",
            "2019-11-26": "in_force G25",
            "2023-08-31": "in_force G25",
            "2023-09-01": "in_force G29",
            "2023-09-02": "in_force G29",
            "2026-11-21": "in_force G29",
        },
    ),
    (
        "external-link",
        ALL,
        {
            "2019-11-25": "not recorded",
            "2023-08-31": "not recorded",
            "2023-09-01": "in_force G29",
            "2023-09-02": "in_force G29",
            "2026-11-21": "in_force G29",
        },
    ),
    (
        "promotional-content",
        ALL,
        {
            "2019-11-25": "not recorded",
            "2023-08-31": "not recorded",
            "2023-09-01": "in_force G29",
            "2023-09-02": "in_force G29",
            "2026-11-21": "in_force G29",
        },
    ),
    (
        "conflict-of-interest",
        ALL,
        {
            "2019-11-25": "not recorded",
            "2023-08-31": "not recorded",
            "2023-09-01": "in_force G29",
            "2023-09-02": "in_force G29",
            "2026-11-21": "in_force G29",
        },
    ),
    (
        "compensated-review",
        frozenset({"US"}),
        {
            "2013-09-29": "not recorded",
            "2013-09-30": "not in force",
            "2013-10-01": "not in force",
            "2016-10-02": "not in force",
            "2016-10-03": "in_force G41",
            "2016-10-04": "in_force G41",
            "2023-08-31": "in_force G41",
            "2023-09-01": "in_force G29",
            "2023-09-02": "in_force G29",
            "2026-09-20": "in_force G29",
            "2026-09-21": "in_force G3",
            "2026-09-22": "in_force G3",
            "2026-11-21": "in_force G3",
        },
    ),
    (
        "compensated-review",
        frozenset({"DE"}),
        {
            "2016-11-20": "not recorded",
            "2016-11-21": "perhaps in_force",
            "2016-11-23": "perhaps in_force",
            "2016-11-27": "perhaps in_force",
            "2016-11-28": "in_force G35",
            "2016-11-29": "in_force G35",
            "2023-08-31": "in_force G35",
            "2023-09-01": "in_force G29",
            "2023-09-02": "in_force G29",
            "2026-11-21": "in_force G29",
        },
    ),
    (
        "compensated-review",
        ALL - {"DE", "US"},
        {
            "2019-11-25": "not recorded",
            "2023-08-31": "not recorded",
            "2023-09-01": "in_force G29",
            "2023-09-02": "in_force G29",
            "2026-11-21": "in_force G29",
        },
    ),
    (
        "medical-claim",
        ALL - {"JP", "UK"},
        {
            "2019-11-25": "not recorded",
            "2023-08-31": "not recorded",
            "2023-09-01": "in_force G29",
            "2023-09-02": "in_force G29",
            "2026-11-21": "in_force G29",
        },
    ),
    (
        "medical-claim",
        frozenset({"UK"}),
        {
            "2019-11-25": "not recorded",
            "2023-08-31": "not recorded",
            "2023-09-01": "in_force G29",
            "2023-09-02": "in_force G29",
            "2026-11-21": "in_force G29",
        },
    ),
    (
        "medical-claim",
        frozenset({"JP"}),
        {
            "2019-11-25": "not recorded",
            "2023-08-31": "not recorded",
            "2023-09-01": "in_force G39",
            "2023-09-02": "in_force G39",
            "2026-11-21": "in_force G39",
        },
    ),
    (
        "illegal-or-dangerous",
        ALL,
        {
            "2019-11-25": "not recorded",
            "2023-08-31": "not recorded",
            "2023-09-01": "in_force G29",
            "2023-09-02": "in_force G29",
            "2026-11-21": "in_force G29",
        },
    ),
    (
        "comment-on-review",
        ALL,
        {
            "2019-11-24": "not recorded",
            "2019-11-25": "in_force G25",
            "2019-11-26": "in_force G25",
            "2023-08-31": "in_force G25",
            "2023-09-01": "in_force G29",
            "2023-09-02": "in_force G29",
            "2026-11-21": "in_force G29",
        },
    ),
    (
        "duplicate-review",
        ALL,
        {
            "2013-09-29": "not recorded",
            "2013-09-30": "in_force G23",
            "2013-10-01": "in_force G23",
            "2019-11-24": "in_force G23",
            "2019-11-25": "in_force G25",
            "2019-11-26": "in_force G25",
            "2023-08-31": "in_force G25",
            "2023-09-01": "in_force G29",
            "2023-09-02": "in_force G29",
            "2026-11-21": "in_force G29",
        },
    ),
    (
        "too-few-words",
        frozenset({"US"}),
        {
            "2013-09-29": "not recorded",
            "2013-09-30": "in_force G23",
            "2013-10-01": "in_force G23",
            "2015-10-01": "in_force G23",
            "2015-10-02": "in_force G24",
            "2015-10-03": "perhaps in_force",
            "2015-10-04": "perhaps in_force",
            "2023-08-31": "perhaps in_force",
            "2023-09-01": "not in force",
            "2023-09-02": "not in force",
            "2026-11-21": "not in force",
        },
    ),
    (
        "too-few-words",
        ALL - {"US"},
        {
            "2013-09-30": "not recorded",
            "2026-11-21": "not recorded",
        },
    ),
]


def said(rule: rp.Rule, day: str, store: str) -> str:
    """
    Put what is known of a rule on a day into words.
    """
    on = dt.date.fromisoformat(day)
    answer = rule.in_force.answer(on, rp.Marketplace.of(store))
    if answer.state in {rp.State.NOT_RECORDED, rp.State.NOT_IN_FORCE}:
        return answer.state.value.replace("_", " ")
    if answer.state is rp.State.UNCERTAIN:
        return f"perhaps {' or '.join(map(str, answer.candidates))}"
    assert answer.revision is not None
    return f"{answer.value} {answer.revision.source.key}"


@pytest.mark.parametrize(
    ("name", "stores", "answers"),
    DAYS,
    ids=[f"{name}-{min(stores)}" for name, stores, _ in DAYS],
)
def test_days_around_changes(
    name: str, stores: frozenset[str], answers: dict[str, str]
) -> None:
    """
    The wording is right before, on and after each change, in each store.
    """
    (rule,) = (each for each in RULES if each.name == name)
    for store in sorted(stores):
        found = {day: said(rule, day, store) for day in answers}
        assert found == answers, store


def test_every_rule_is_tested() -> None:
    """
    No rule stands in the catalogue whose days are not written out here.
    """
    assert {name for name, _, _ in DAYS} == {each.name for each in RULES}
    for rule in RULES:
        stores = [each for name, each, _ in DAYS if name == rule.name]
        assert sorted(code for each in stores for code in each) == sorted(ALL)


@pytest.mark.parametrize(
    ("name", "store", "source", "basis", "confidence"),
    [
        ("seller-order-shipping", "US", "G3", "first_seen", "medium"),
        ("price-availability", "US", "G29", "first_seen", "medium"),
        ("unsupported-language", "US", "G29", "first_seen", "medium"),
        ("compensated-review", "US", "G3", "first_seen", "medium"),
        ("medical-claim", "US", "G29", "first_seen", "medium"),
        ("medical-claim", "UK", "G29", "inferred", "low"),
        ("medical-claim", "JP", "G39", "inferred", "low"),
        ("comment-on-review", "US", "G29", "inferred", "low"),
    ],
)
def test_how_todays_wording_is_known(
    name: str, store: str, source: str, basis: str, confidence: str
) -> None:
    """
    What the sheet infers is of low confidence; a copy that was read is not.
    """
    (rule,) = (each for each in RULES if each.name == name)
    answer = rule.in_force.answer(
        dt.date(2026, 11, 21), rp.Marketplace.of(store)
    )
    assert answer.revision is not None
    assert answer.revision.source.key == source
    assert answer.revision.basis == basis
    assert answer.revision.confidence == confidence


def test_the_digest_of_2019() -> None:
    """
    On the day of the digest its rules hold, and none that it does not name.
    """
    day = dt.date(2019, 11, 25)
    held = {
        rule.name
        for rule in RULES
        if rule.subject is rp.Subject.REVIEW
        and rule.in_force.answer(day, rp.Marketplace.FR).state
        is rp.State.KNOWN
    }
    assert held == {
        "seller-order-shipping",
        "price-availability",
        "private-information",
        "profanity",
        "harassment",
        "hate-speech",
        "sexual-content",
        "comment-on-review",
        "duplicate-review",
    }
