"""
Tests of the rules over what a review says, by the small model of the tests.
"""

from __future__ import annotations

import datetime as dt
import importlib
import pkgutil

from typing import Final

import attrs
import pytest

from hypothesis import given
from hypothesis import strategies as st

import review_policy as rp

from review_policy.reading.claims import REVIEWS, Charge
from review_policy.rules import RULES
from review_policy.rules import review as folder
from review_policy.rules.review._charged import TOLD, charged
from tests.situations import (
    DAY,
    SAYINGS,
    quoted,
    review,
    review_situation,
    situation,
    small_model,
)
from tests.strategies import texts


CHARGES: Final = {
    "seller-order-shipping": (Charge.WHOLLY_ORDER, "wholly_order"),
    "price-availability": (Charge.PRICE, "says_price"),
    "harassment": (Charge.INSULT, "says_insult"),
    "hate-speech": (Charge.HATE, "says_hate"),
    "sexual-content": (Charge.SEXUAL, "says_sexual"),
    "promotional-content": (Charge.PROMOTION, "says_promotion"),
    "conflict-of-interest": (Charge.INTEREST, "says_interest"),
    "compensated-review": (Charge.REWARD, "says_reward"),
    "medical-claim": (Charge.CURE, "says_cure"),
    "illegal-or-dangerous": (Charge.CRIME, "says_crime"),
    "comment-on-review": (Charge.WHOLLY_REVIEWS, "wholly_reviews"),
}
"""What each rule charges a review with, and the reason that it gives."""

NAMED: Final = {rule.name: rule for rule in RULES}
with small_model():
    POLICY = rp.Policy("US", on=DAY, languages=("en", "de"))
    BEFORE = rp.Policy("US", on=dt.date(2019, 11, 24), languages=("en",))
    IN_2021 = rp.Policy("US", on=dt.date(2021, 6, 1), languages=("en",))


def word_of(name: str) -> str:
    """
    Give the word by which a rule is met.
    """
    claim = REVIEWS.shown_by[CHARGES[name][0]]
    return next(word for word in SAYINGS if SAYINGS[word] is claim)


def judged(
    body: str, title: str = "", policy: rp.Policy = POLICY, **more: object
) -> rp.ReviewAssessment:
    """
    Judge a review with a known history.
    """
    return policy.assess_review(review(body, title, **more), history=())


def test_every_such_rule_is_tested() -> None:
    """
    No rule charges a review with something that is not tested here.
    """
    modules = [
        importlib.import_module(f"{folder.__name__}.{each.name}")
        for each in pkgutil.iter_modules(folder.__path__)
        if not each.name.startswith("_")
    ]
    assert {
        module.RULE.name
        for module in modules
        if getattr(module, "charged", None) is charged
    } == set(CHARGES)
    assert {charge for charge, _ in CHARGES.values()} == set(Charge)


@pytest.mark.parametrize("name", CHARGES)
def test_what_is_said_in_the_body(name: str) -> None:
    """
    The clause that says it is quoted from the body, with the reason.
    """
    case = judged(f"Well then. So {word_of(name)} here! Hm.")
    (found,) = case.findings
    assert found.rule is NAMED[name]
    assert found.certainty is rp.Certainty.LIKELY
    assert quoted(case.findings, found.rule) == [
        ("body", f"So {word_of(name)} here")
    ]
    assert found.reasons[0] == rp.Reason.of(rp.ReasonCode(CHARGES[name][1]))
    assert case.standing.policy is rp.PolicyStanding.VIOLATION


@pytest.mark.parametrize("name", CHARGES)
def test_spam_tells_nothing(name: str) -> None:
    """
    What is repeated without end is spam and no report, though it may insult.
    """
    case = judged(f"So {word_of(name)} here. " * 8)
    names = {each.rule.name for each in case.findings}
    assert "spam-gibberish" in names
    assert (name in names) is (CHARGES[name][0] not in TOLD)


@pytest.mark.parametrize("name", CHARGES)
def test_what_is_said_in_the_title(name: str) -> None:
    """
    The clause that says it is quoted from the title.
    """
    case = judged("Well then.", f"So {word_of(name)} here")
    assert quoted(case.findings, NAMED[name]) == [
        ("title", f"So {word_of(name)} here")
    ]


@pytest.mark.parametrize("name", CHARGES)
def test_every_clause_that_says_it_is_quoted(name: str) -> None:
    """
    Title and body may both show it, in one finding.
    """
    word = word_of(name)
    case = judged(f"Hm. So {word}. Well. Still {word}!", word)
    (found,) = case.findings
    assert sorted(quoted([found], NAMED[name])) == [
        ("body", f"So {word}"),
        ("body", f"Still {word}"),
        ("title", word),
    ]


@pytest.mark.parametrize("name", CHARGES)
def test_what_is_hardly_said_is_a_doubt(name: str) -> None:
    """
    Where readers would differ, the rule doubts and finds nothing.
    """
    case = judged(f"Well. Perhaps {word_of(name)} here.")
    assert case.findings == ()
    (doubt,) = case.doubts
    assert doubt.rule is NAMED[name]
    assert doubt.certainty is rp.Certainty.POSSIBLE
    assert case.standing.policy is rp.PolicyStanding.UNCERTAIN
    assert case.report == ""


@pytest.mark.parametrize("name", CHARGES)
@pytest.mark.parametrize("text", ["", " \n", "!!!", "It leaks. Well."])
def test_what_is_not_said_is_not_found(name: str, text: str) -> None:
    """
    A blank review, signs alone and words on the product meet no such rule.
    """
    detector = NAMED[name].detector
    assert list(detector(review_situation(text))) == []


@pytest.mark.parametrize("name", CHARGES)
def test_nothing_to_read_is_nothing_said(name: str) -> None:
    """
    Without a review, or without a model of its language, nothing is shown.
    """
    detector = NAMED[name].detector
    assert list(detector(situation())) == []
    german = review_situation(word_of(name), language=rp.Language.DE)
    assert list(detector(german)) == []


@pytest.mark.parametrize("name", CHARGES)
@pytest.mark.parametrize(
    ("language", "code"),
    [
        ("fr", rp.ReasonCode.LANGUAGE_NOT_LOADED),
        ("und", rp.ReasonCode.LANGUAGE_UNKNOWN),
    ],
)
def test_other_languages_are_not_read(
    name: str, language: str, code: rp.ReasonCode
) -> None:
    """
    In another language the rule is skipped, and could be met.
    """
    case = judged("Kaputt", language=language)
    (skipped,) = (each for each in case.skipped if each.rule is NAMED[name])
    assert [reason.code for reason in skipped.reasons] == [code]
    assert skipped.could_become is rp.Outcome.REMOVE


@pytest.mark.parametrize("name", CHARGES)
@pytest.mark.parametrize("rating", [1, 2, 3, 4, 5])
def test_stars_change_nothing(name: str, rating: int) -> None:
    """
    What is found does not depend on the stars.
    """
    case = judged(f"So {word_of(name)} here.", rating=rating)
    assert [each.rule.name for each in case.findings] == [name]


@pytest.mark.parametrize("name", CHARGES)
def test_no_rule_finds_what_another_says(name: str) -> None:
    """
    A clause that says one thing meets the one rule over it.
    """
    for other in CHARGES:
        case = judged(f"So {word_of(other)} here.")
        found = [each.rule.name for each in (*case.findings, *case.doubts)]
        assert (name in found) is (name == other)


DIGEST = {
    "seller-order-shipping",
    "price-availability",
    "harassment",
    "hate-speech",
    "sexual-content",
    "comment-on-review",
}
"""The rules that a source shows from November 2019 on."""


@pytest.mark.parametrize("name", sorted(set(CHARGES) - {"medical-claim"}))
def test_before_a_source_shows_it(name: str) -> None:
    """
    On days before the first source, the rule is skipped and could be met.

    Paid reviews are barred in the US since October 2016.
    """
    text = f"So {word_of(name)} here."
    for policy, known in (
        (BEFORE, {"compensated-review"}),
        (IN_2021, DIGEST | {"compensated-review"}),
    ):
        case = judged(text, policy=policy)
        found = [each.rule.name for each in case.findings]
        if name in known:
            assert found == [name]
            continue
        assert found == []
        (skipped,) = (each for each in case.skipped if each.rule.name == name)
        assert [reason.code for reason in skipped.reasons] == [
            rp.ReasonCode.RULE_NOT_RECORDED
        ]
        assert skipped.could_become is rp.Outcome.REMOVE
        assert case.standing.policy is rp.PolicyStanding.UNCERTAIN


WHOLLY = [
    name for name, (charge, _) in CHARGES.items() if charge in REVIEWS.foreign
]


@pytest.mark.parametrize("name", WHOLLY)
def test_the_product_beside_it_clears(name: str) -> None:
    """
    A review with an opinion on the product is not wholly on something else.
    """
    case = judged(f"So {word_of(name)} here. It leaks. Sharp.")
    found = [each.rule.name for each in (*case.findings, *case.doubts)]
    assert name not in found


def test_weak_grounds_are_said() -> None:
    """
    A ground that the guidelines do not name says that it is a weak one.
    """
    (found,) = judged(f"So {word_of('comment-on-review')} here.").findings
    assert rp.ReasonCode.LOW_CONFIDENCE in [
        reason.code for reason in found.reasons
    ]


@given(st.sampled_from([*CHARGES]), texts(), texts())
def test_quotes_are_true(name: str, title: str, body: str) -> None:
    """
    Whatever stands around it, what is quoted stands in its field.
    """
    text = f"{body}\n{word_of(name)}"
    case = judged(text, title)
    given_texts = {"title": title, "body": text}
    for found in (*case.findings, *case.doubts):
        for span, quote in zip(found.spans, found.quotes, strict=True):
            assert span.of(given_texts[span.field]) == quote
            assert quote


@pytest.mark.parametrize("name", CHARGES)
def test_a_rule_alone_finds_the_same(name: str) -> None:
    """
    What one rule says does not depend on the others.
    """
    text = f"So {word_of(name)} here. Perhaps vodka. Cowards!"
    case = judged(text)
    alone = judged(text, policy=_with(NAMED[name]))
    assert alone.findings == tuple(
        each for each in case.findings if each.rule is NAMED[name]
    )
    assert alone.claims == case.claims


def _with(rule: rp.Rule) -> rp.Policy:
    with small_model():
        return attrs.evolve(POLICY, rules=(rule,))
