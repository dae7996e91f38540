"""
Tests of the days on which rules changed, store by store.

Days and wordings are those of the fact sheet, written out.
"""

from __future__ import annotations

import datetime as dt

from typing import Final

import pytest

import review_policy as rp

from review_policy.rules import RULES


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
