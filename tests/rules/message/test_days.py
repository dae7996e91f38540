"""
Tests of the days on which rules over messages hold, store by store.
"""

from __future__ import annotations

import datetime as dt

from typing import Final

import pytest

import review_policy as rp

from review_policy.rules import conduct, message


RULES: Final = (*message.RULES, *conduct.RULES)
BY_NAME: Final = {rule.name: rule for rule in RULES}

FROM_GUIDELINES: Final = {
    "2020-11-02": "not_recorded",
    "2020-11-03": "uncertain",
    "2020-11-05": "uncertain",
    "2020-11-06": "known",
}
FROM_SHORT_LIST: Final = {
    "2018-12-31": "not_recorded",
    "2019-01-01": "known",
    "2020-11-03": "uncertain",
    "2020-11-06": "known",
}
FROM_REVIEW_POLICIES: Final = {
    "2017-12-31": "not_recorded",
    "2018-01-01": "known",
}
FROM_CODE: Final = {"2020-11-05": "not_recorded", "2020-11-06": "known"}

DAYS: Final[tuple[tuple[str, str, dict[str, str]], ...]] = (
    *(
        (name, "US", FROM_GUIDELINES)
        for name in (
            "repeat-request",
            "contact-details",
            "insecure-link",
            "tracking-pixel",
            "review-request-in-service-message",
            "sensitive-content",
            "missing-order-id",
            "wrong-language",
            "emoji",
            "overridden-style",
            "inaccessible-markup",
            "spelling-error",
            "product-image",
            "unrelated-image",
            "wrong-attachment-type",
            "outside-window",
            "repeat-contact",
            "over-daily-cap",
            "repeated-or-positive-request",
        )
    ),
    *(
        (name, "US", FROM_SHORT_LIST)
        for name in ("external-link", "marketing", "opt-out-link", "logo-link")
    ),
    *(
        (name, "US", FROM_REVIEW_POLICIES)
        for name in (
            "positive-review-request",
            "conditional-review-request",
            "review-change-request",
            "emotional-pressure",
            "content-direction",
            "insider-review",
            "concealment",
            "own-product-review",
            "rival-review",
            "family-or-staff-review",
            "paid-review",
            "refund-after-review",
            "review-club",
            "review-change-by-request",
            "selective-solicitation",
            "variation-abuse",
            "manipulative-insert",
            "paid-helpful-vote",
            "review-swap",
        )
    ),
    *(
        (name, "US", FROM_CODE)
        for name in (
            "off-amazon-diversion",
            "personal-data-request",
            "buyer-data-exposed",
            "abusive-tone",
            "amazon-impersonation",
            "oversized-attachment",
            "rating-interference",
            "sales-rank-manipulation",
            "cancel-request",
        )
    ),
    ("cancel-request", "DE", FROM_CODE),
    (
        "incentive",
        "US",
        {
            "2016-10-02": "not_recorded",
            "2016-10-03": "known",
            "2018-01-01": "known",
            "2020-11-04": "uncertain",
            "2020-11-06": "known",
        },
    ),
    (
        "unnecessary-message",
        "US",
        {
            "2018-12-31": "not_recorded",
            "2019-01-01": "not_in_force",
            "2020-11-03": "uncertain",
            "2020-11-06": "known",
        },
    ),
    *(
        (
            "feedback-removal-request",
            store,
            {"2023-12-31": before, "2024-01-01": "known"},
        )
        for store, before in (
            ("US", "known"),
            ("JP", "not_recorded"),
            ("IT", "not_recorded"),
        )
    ),
    (
        "misused-important-flag",
        "US",
        {"2017-05-15": "not_recorded", "2017-05-16": "known"},
    ),
    (
        "buyer-opted-out",
        "US",
        {"2017-03-28": "not_recorded", "2017-03-29": "known"},
    ),
    (
        "over-api-text-limit",
        "US",
        {"2020-10-22": "not_recorded", "2020-10-23": "known"},
    ),
    ("missing-consent", "US", {"2026-11-21": "not_recorded"}),
    (
        "missing-consent",
        "DE",
        {"2018-07-09": "not_recorded", "2018-07-10": "known"},
    ),
)


@pytest.mark.parametrize(("name", "store", "answers"), DAYS)
def test_days_around_changes(
    name: str, store: str, answers: dict[str, str]
) -> None:
    """
    The state is right before, on and after each change.
    """
    line = BY_NAME[name].in_force
    found = {
        day: line.answer(
            dt.date.fromisoformat(day), rp.Marketplace.of(store)
        ).state.value
        for day in answers
    }
    assert found == answers


def test_every_rule_is_tested() -> None:
    """
    No rule stands in the catalogue whose days are not written out here.
    """
    assert {name for name, *_ in DAYS} == set(BY_NAME)


@pytest.mark.parametrize("rule", message.RULES, ids=str)
def test_every_rule_says_what_would_be_fine(rule: rp.Rule) -> None:
    """
    A rule over messages says what to write or do instead.
    """
    assert rule.instead
    assert rule.severity in {rp.Severity.FAIL, rp.Severity.WARN}
