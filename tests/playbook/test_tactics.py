"""
Tests of what guides advise, and how it stands.
"""

from __future__ import annotations

import datetime as dt
import re

from functools import cache
from typing import Final

import attrs
import pytest

import review_policy as rp

from review_policy.playbook.tactics import TACTICS
from review_policy.playbook.tactics._tactic import lowest
from review_policy.rules import RULES


TODAY: Final = dt.date(2026, 11, 21)
VERDICTS: Final = (
    # name, 2026-11-21, 2019-06-01 and 2011-01-01, all in the US
    ("monitor-daily", "ok", "ok", "ok"),
    ("answer-within-a-day", "ok", "ok", "ok"),
    ("stay-polite", "ok", "ok", "ok"),
    ("ignore-trolls", "ok", "ok", "ok"),
    ("apologise", "ok", "ok", "ok"),
    ("explain-gently", "only_if", "not_recorded", "not_recorded"),
    ("reply-publicly-to-feedback", "ok", "ok", "ok"),
    ("comment-publicly-on-review", "gone", "ok", "not_recorded"),
    (
        "put-contact-details-in-public-reply",
        "forbidden",
        "not_recorded",
        "not_recorded",
    ),
    ("link-seller-contact-page", "only_if", "only_if", "not_recorded"),
    (
        "invite-contact-through-amazon",
        "only_if",
        "not_recorded",
        "not_recorded",
    ),
    ("state-remedy-in-public-reply", "only_if", "only_if", "not_recorded"),
    ("ask-removal-in-public-reply", "forbidden", "forbidden", "not_recorded"),
    ("leave-brand-out-of-reply", "folklore", "folklore", "folklore"),
    ("point-to-track-record", "only_if", "only_if", "not_recorded"),
    ("accept-and-learn", "ok", "ok", "ok"),
    (
        "contact-through-buyer-seller-messaging",
        "only_if",
        "not_recorded",
        "not_recorded",
    ),
    ("contact-off-amazon", "forbidden", "not_recorded", "not_recorded"),
    (
        "ask-phone-then-follow-up-by-sms",
        "forbidden",
        "not_recorded",
        "not_recorded",
    ),
    ("identify-reviewer", "only_if", "not_recorded", "not_recorded"),
    ("contact-customer-tool", "only_if", "not_recorded", "not_recorded"),
    ("send-bonus-material", "only_if", "only_if", "not_recorded"),
    (
        "ask-feedback-removal-after-solving",
        "only_if",
        "only_if",
        "not_recorded",
    ),
    ("ask-feedback-removal-directly", "only_if", "only_if", "not_recorded"),
    ("give-removal-instructions", "only_if", "only_if", "not_recorded"),
    ("check-in-after-solving", "only_if", "ok", "not_recorded"),
    ("send-delay-updates", "ok", "ok", "ok"),
    ("repeat-messages", "forbidden", "not_recorded", "not_recorded"),
    ("mass-mail-customers", "forbidden", "forbidden", "not_recorded"),
    ("mail-past-customers", "forbidden", "not_recorded", "not_recorded"),
    ("social-and-own-site-contact", "only_if", "not_recorded", "not_recorded"),
    (
        "collect-feedback-off-amazon",
        "forbidden",
        "not_recorded",
        "not_recorded",
    ),
    ("offer-refund-or-replacement", "ok", "ok", "ok"),
    ("ask-what-would-help", "ok", "ok", "ok"),
    ("keep-the-promise", "ok", "ok", "ok"),
    ("offer-discount-on-next-order", "forbidden", "forbidden", "not_recorded"),
    ("bypass-returns", "forbidden", "not_recorded", "not_recorded"),
    ("fix-listing", "ok", "ok", "ok"),
    ("fix-quality", "ok", "ok", "ok"),
    ("fix-price-policy", "ok", "ok", "ok"),
    ("fix-delivery", "ok", "ok", "ok"),
    ("fix-picking", "ok", "ok", "ok"),
    ("fix-service", "ok", "ok", "ok"),
    ("share-with-staff", "ok", "ok", "ok"),
    ("set-goals", "ok", "ok", "ok"),
    ("watch-other-sites", "ok", "ok", "ok"),
    ("learn-from-rivals", "ok", "ok", "ok"),
    ("request-removal-by-amazon", "ok", "ok", "not_recorded"),
    ("keep-positive-feedback", "ok", "ok", "ok"),
    ("report-defamation", "only_if", "only_if", "not_recorded"),
    ("contact-support-about-review", "unknown", "unknown", "unknown"),
    ("request-removal-in-bulk", "forbidden", "not_recorded", "not_recorded"),
    ("report-review-abuse", "ok", "ok", "not_recorded"),
    ("write-to-community-help", "only_if", "only_if", "only_if"),
    ("write-to-review-appeals", "unknown", "unknown", "unknown"),
    ("review-rival-badly", "forbidden", "forbidden", "not_recorded"),
    ("delete-negative-comments", "forbidden", "not_recorded", "not_recorded"),
    ("request-review-button", "ok", "not_recorded", "not_recorded"),
    ("mobile-friendly-request", "ok", "ok", "ok"),
    ("neutral-review-request", "ok", "ok", "ok"),
    ("ask-only-happy-customers", "forbidden", "forbidden", "not_recorded"),
    ("ask-for-more-stars", "forbidden", "forbidden", "not_recorded"),
    ("ask-review-change", "forbidden", "forbidden", "not_recorded"),
    ("incentive-for-change", "forbidden", "forbidden", "not_recorded"),
    ("plead-small-business", "forbidden", "forbidden", "not_recorded"),
    (
        "ask-to-move-feedback-to-review",
        "forbidden",
        "forbidden",
        "not_recorded",
    ),
    ("insert-card", "only_if", "only_if", "not_recorded"),
    ("incentive-for-review", "forbidden", "forbidden", "not_recorded"),
    ("order-reviews", "forbidden", "forbidden", "not_recorded"),
    ("drown-in-positives", "only_if", "only_if", "not_recorded"),
    ("reward-silence", "forbidden", "forbidden", "not_recorded"),
)
"""How each tactic stands, by day."""


@cache
def policy(store: str, day: dt.date) -> rp.Policy:
    """
    Make a policy that reads no language, since tactics need none.
    """
    return rp.Policy(store, on=day, languages=("en",))


@pytest.mark.parametrize(("name", "today", "in_2019", "in_2011"), VERDICTS)
def test_tactics_stand_by_day(
    name: str, today: str, in_2019: str, in_2011: str
) -> None:
    """
    A tactic stands by the rules and functions of the day.
    """
    for day, verdict in (
        (TODAY, today),
        (dt.date(2019, 6, 1), in_2019),
        (dt.date(2011, 1, 1), in_2011),
    ):
        assert policy("US", day).tactic(name).verdict.value == verdict


def test_every_tactic_is_in_the_table() -> None:
    """
    None is left out, and none goes by two names.
    """
    names = [tactic.name for tactic in TACTICS]
    assert names == [name for name, *_ in VERDICTS]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("tactic", TACTICS, ids=str)
def test_tactics_are_whole(tactic: rp.Tactic) -> None:
    """
    Each says what it is and why it stands so, and cites rules that exist.
    """
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", tactic.name)
    assert len(tactic.title) > 8
    assert tactic.advice.endswith(".")
    assert tactic.why.endswith(".")
    assert {*tactic.rules} <= {rule.name for rule in RULES}
    answer = policy("US", TODAY).tactic(tactic.name)
    if answer.verdict is rp.TacticVerdict.FORBIDDEN:
        assert answer.instead
        assert answer.rules
        assert answer.sources
    if answer.verdict is rp.TacticVerdict.ONLY_IF:
        assert answer.conditions
    assert answer.sources or answer.reasons
    assert repr(answer).count("\n") == 0
    assert answer.name in str(answer)
    assert rp.to_record(answer)["verdict"] == answer.verdict.value


def test_comments_on_reviews_end() -> None:
    """
    The month of their end is known, the day is not.
    """
    name = "comment-publicly-on-review"
    verdicts = [
        policy("US", day).tactic(name).verdict
        for day in (
            dt.date(2020, 11, 30),
            dt.date(2020, 12, 15),
            dt.date(2021, 1, 1),
        )
    ]
    assert verdicts == [
        rp.TacticVerdict.OK,
        rp.TacticVerdict.UNCERTAIN,
        rp.TacticVerdict.GONE,
    ]


def test_japan_forbids_asking_directly() -> None:
    """
    Where a store names a violation, the tactic is forbidden there.
    """
    name = "ask-feedback-removal-directly"
    assert policy("JP", TODAY).tactic(name).verdict == "forbidden"
    assert policy("IT", TODAY).tactic(name).verdict == "only_if"


def test_laws_bite_in_their_stores() -> None:
    """
    A law is named from its day on, in the stores that it reaches.
    """
    name = "incentive-for-review"
    found = {
        store: [law.name for law in policy(store, day).tactic(name).laws]
        for store, day in (
            ("US", TODAY),
            ("UK", TODAY),
            ("DE", TODAY),
            ("JP", TODAY),
        )
    }
    assert "FTC" in found["US"][0]
    assert "Consumers Act" in found["UK"][0]
    assert "2019/2161" in found["DE"][0]
    assert found["JP"] == []
    before = policy("US", dt.date(2024, 10, 20)).tactic(name)
    assert before.laws == ()


def test_conditions_can_be_checked() -> None:
    """
    A tool learns which facts are open, and whether all is fine.
    """
    answer = policy("US", TODAY).tactic("check-in-after-solving")
    facts = {each.fact: each.must for each in answer.conditions}
    assert answer.is_fine(facts)
    assert answer.open_conditions(facts) == ()
    assert not answer.is_fine({})
    first = answer.conditions[0]
    assert answer.open_conditions({**facts, first.fact: None}) == (first,)
    assert str(first) == first.text
    assert policy("US", TODAY).tactic("apologise").is_fine({})
    assert not policy("US", TODAY).tactic("reward-silence").is_fine({})


def test_unknown_names_are_refused() -> None:
    """
    A name that no tactic has raises, with the nearest that one has.
    """
    with pytest.raises(rp.UnknownNameError, match="ask-review-change"):
        policy("US", TODAY).tactic("ask-review-chance")


def test_tactics_without_conditions_or_cure_are_refused() -> None:
    """
    An only-if needs conditions, and what is forbidden something instead.
    """
    good = TACTICS[0]
    with pytest.raises(rp.InvalidValueError, match="depends on"):
        attrs.evolve(good, verdict=rp.TacticVerdict.ONLY_IF)
    with pytest.raises(rp.InvalidValueError, match="in place of"):
        attrs.evolve(good, verdict=rp.TacticVerdict.FORBIDDEN)


def test_a_rule_that_did_not_hold_bars_nothing() -> None:
    """
    Where a source shows that there was no such rule, the tactic is free.
    """
    tactic = next(
        each for each in TACTICS if each.name == "check-in-after-solving"
    )
    alone = attrs.evolve(tactic, rules=("unnecessary-message",))
    old = policy("US", dt.date(2019, 6, 1))
    assert old._standings.answer(alone).verdict is rp.TacticVerdict.OK


def test_confidence_is_the_lowest() -> None:
    """
    Mixed confidences round down; without any there is none.
    """
    high, low = rp.Confidence.HIGH, rp.Confidence.LOW
    assert lowest([high, low, high]) is low
    assert lowest([]) is None


def test_tactics_come_in_the_order_of_the_catalogue() -> None:
    """
    All answers at once are those of each name.
    """
    found = policy("US", TODAY).tactics
    assert [each.name for each in found] == [each.name for each in TACTICS]
    assert found[0] == policy("US", TODAY).tactic(found[0].name)
