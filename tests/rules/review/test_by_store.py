"""
Tests of rules over reviews that differ from store to store.
"""

from __future__ import annotations

import datetime as dt

from collections.abc import Iterator

import pytest

import review_policy as rp

from review_policy.rules.review import compensated_review, medical_claim
from tests.situations import DAY, review, small_model


PAID = compensated_review.RULE
CURE = medical_claim.RULE
WORDS = {PAID: "A voucher came for it.", CURE: "So my diabetes is gone."}


@pytest.fixture(autouse=True, scope="module")
def _plain_words() -> Iterator[None]:
    """
    Make no test depend on what was learned of English.
    """
    with small_model():
        yield


@pytest.mark.parametrize(
    ("rule", "store", "day", "standing"),
    [
        (PAID, "US", "2013-09-29", "uncertain"),
        (PAID, "US", "2013-09-30", "allowed"),
        (PAID, "US", "2016-10-02", "allowed"),
        (PAID, "US", "2016-10-03", "violation"),
        (PAID, "US", "2016-10-04", "violation"),
        (PAID, "US", "2026-09-21", "violation"),
        (PAID, "DE", "2016-11-20", "uncertain"),
        (PAID, "DE", "2016-11-21", "uncertain"),
        (PAID, "DE", "2016-11-28", "violation"),
        (PAID, "FR", "2016-11-28", "uncertain"),
        (PAID, "FR", "2023-08-31", "uncertain"),
        (PAID, "FR", "2023-09-01", "violation"),
        (CURE, "US", "2023-08-31", "uncertain"),
        (CURE, "US", "2023-09-01", "violation"),
        (CURE, "UK", "2023-08-31", "uncertain"),
        (CURE, "JP", "2023-08-31", "uncertain"),
        (CURE, "JP", "2023-09-01", "violation"),
    ],
)
def test_days_and_stores(
    rule: rp.Rule, store: str, day: str, standing: str
) -> None:
    """
    On each day in each store the rule is as the sources show it.
    """
    on = dt.date.fromisoformat(day)
    policy = rp.Policy(store, on=on, languages=("en",), rules=(rule,))
    case = policy.assess_review(review(WORDS[rule]), history=())
    assert case.standing.policy == standing


@pytest.mark.parametrize(
    ("rule", "store", "is_weak"),
    [
        (PAID, "US", False),
        (PAID, "DE", False),
        (CURE, "US", False),
        (CURE, "UK", True),
        (CURE, "JP", True),
    ],
)
def test_weak_sources_are_said(
    rule: rp.Rule,
    store: str,
    is_weak: bool,  # noqa: FBT001
) -> None:
    """
    Where a store's own text is not known, the finding says so.
    """
    policy = rp.Policy(store, on=DAY, languages=("en",), rules=(rule,))
    case = policy.assess_review(review(WORDS[rule]), history=())
    (found,) = case.findings
    codes = [reason.code for reason in found.reasons]
    assert (rp.ReasonCode.LOW_CONFIDENCE in codes) is is_weak


def test_before_the_ban_it_was_allowed() -> None:
    """
    Free goods were allowed before October 2016, and a reason says since when.
    """
    policy = rp.Policy(
        "US", on=dt.date(2016, 10, 2), languages=("en",), rules=(PAID,)
    )
    (skipped,) = policy.assess_review(review(WORDS[PAID])).skipped
    assert skipped.reasons == (
        rp.Reason.of(
            rp.ReasonCode.RULE_NOT_IN_FORCE,
            day=dt.date(2016, 10, 2),
            since=dt.date(2013, 9, 30),
        ),
    )


def test_a_complaint_that_is_eased_is_no_cure() -> None:
    """
    Relief of a slight complaint is no claim of a cure.
    """
    policy = rp.Policy("US", on=DAY, languages=("en",), rules=(CURE,))
    case = policy.assess_review(review("My headache is gone."), history=())
    assert (case.findings, case.doubts) == ((), ())
