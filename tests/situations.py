"""
Small policies, readings and rules, for tests that need no learned weights.
"""

from __future__ import annotations

import datetime as dt

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any, Final

import attrs
import pytest

import review_policy as rp

from review_policy.citations import REMOVAL_US
from review_policy.reading.charging import ChargeModel, Verdict
from review_policy.reading.claims import REVIEWS, Claim
from review_policy.reading.known_reviews import KnownReviews
from review_policy.reading.lexicon import Lexicon
from review_policy.reading.reading import Readers, Reading
from review_policy.reading.review_reading import ReviewReading
from review_policy.reading.topics import (
    TOPICS,
    WHOLES,
    ClauseTopics,
    TextTopics,
    Topic,
    TopicModel,
    Whole,
    summarise,
)
from review_policy.reading.weighing import OFFSET, STEP
from review_policy.rules import RULES
from review_policy.text import words_of


DAY: Final = dt.date(2026, 11, 21)
ORDER_ID: Final = "111-2345678-9012345"
OTHER_ID: Final = "222-2345678-9012345"
READERS: Final = Readers((rp.Language.EN,))
ALWAYS: Final = rp.Timeline(
    (
        rp.Revision(
            start=dt.date(2012, 1, 1),
            value=rp.Wording.IN_FORCE,
            source=REMOVAL_US,
            basis=rp.Basis.ASSUMED,
            confidence=rp.Confidence.HIGH,
        ),
    )
)
"""In force on every day that the tests ask for, in every store."""


FILLER: Final = tuple(float(topic is Topic.NONE) for topic in TOPICS)
"""A bias by which a clause without known words speaks of nothing."""

SUMMARY: Final = len(summarise([FILLER], (0.0,) * len(WHOLES)))
"""How many numbers describe a text, before the margins."""


def weighed(feature: str, **strengths: float) -> str:
    """
    Write the weights of one feature as a line of a weights file.
    """
    lanes = [
        round(strengths.get(name, 0) / STEP) + OFFSET
        for name in (*TOPICS, *(f"whole_{each}" for each in WHOLES))
    ]
    return "".join(map(chr, lanes)) + feature


def model() -> TopicModel:
    """
    Make a model that knows a handful of plain words.

    A text is wholly about a thing if no clause speaks more of another.
    """
    margins = (-2.0, 0.0, 0.0, 1.0, 0.0)
    return TopicModel(
        Lexicon(),
        (
            weighed("blender", product=4, whole_product=1),
            weighed("leaks", product=4),
            weighed("courier", delivery=4),
            weighed("arrived", late_delivery=4),
            weighed("seller", service=4),
        ),
        (*FILLER, *(0.0,) * len(WHOLES)),
        [(whole, 3.0, 4.0, (*(0.0,) * SUMMARY, *margins)) for whole in Whole],
    )


SAYINGS: Final = {
    "leaks": Claim.PRODUCT,
    "sharp": Claim.PRODUCT,
    "late": Claim.ORDER,
    "seller": Claim.ORDER,
    "cheaper": Claim.PRICE,
    "reviewers": Claim.REVIEWS,
    "cowards": Claim.INSULT,
    "foreigners": Claim.HATE,
    "moaning": Claim.SEXUAL,
    "subscribe": Claim.PROMOTION,
    "invented": Claim.INTEREST,
    "voucher": Claim.REWARD,
    "diabetes": Claim.CURE,
    "headache": Claim.RELIEF,
    "vodka": Claim.CRIME,
}
"""The one thing that each word says in a review, to the small model."""

CLEAR: Final = 1.6
UNCLEAR: Final = -0.36
"""What a saying weighs, and what "perhaps" takes from everything."""


def charged(feature: str, claim: Claim | None = None) -> str:
    """
    Write the weights of one feature in reviews as a line of a weights file.
    """
    lanes = [
        UNCLEAR if claim is None else CLEAR * (each is claim)
        for each in REVIEWS.claims
    ]
    lanes += [0.0] * len(REVIEWS.charges)
    return (
        "".join(chr(round(each / STEP) + OFFSET) for each in lanes) + feature
    )


def charges() -> ChargeModel:
    """
    Make a model in which one word makes a claim, "perhaps" an unclear one.

    A review is charged by its clearest clause, or with saying one thing alone
    where no clause says another more clearly.
    """
    alone = (0.0, 3.0, 0.0, 0.0, 0.0, -1.0)
    return ChargeModel(
        REVIEWS,
        Lexicon(),
        [
            charged("perhaps"),
            *(charged(word, claim) for word, claim in SAYINGS.items()),
        ],
        (
            *(0.0 if each is REVIEWS.nothing else -1.0 for each in Claim),
            *(0.0,) * len(REVIEWS.charges),
        ),
        [
            Verdict(1.5, 2.6, alone)
            if charge in REVIEWS.foreign
            else Verdict(0.2, 0.5, (0.0, 1.0))
            for charge in REVIEWS.charges
        ],
    )


def _model_of(*_: object) -> TopicModel:
    return model()


def _charges_of(*_: object) -> ChargeModel:
    return charges()


@contextmanager
def small_model() -> Iterator[None]:
    """
    Let every policy that is made meanwhile know plain words only.
    """
    with pytest.MonkeyPatch.context() as patch:
        name = "review_policy.reading.reading"
        patch.setattr(f"{name}.topic_model", _model_of)
        patch.setattr(f"{name}.claim_model", _charges_of)
        yield


with small_model():
    SMALL: Final = Readers((rp.Language.EN,))
    """Readers that know plain English words."""


def feedback(
    comment: str | None = "", left_at: rp.Moment | None = DAY, **more: object
) -> rp.Feedback:
    """
    Make feedback of one star on the order of the tests.
    """
    fields: dict[str, Any] = {
        "order_id": ORDER_ID,
        "rating": 1,
        "comment": comment,
        "left_at": left_at,
        "language": rp.Language.EN,
        "state": rp.FeedbackState.PUBLISHED,
    }
    return rp.Feedback(**{**fields, **more})


def review(
    body: str | None = "", title: str | None = "", **more: object
) -> rp.Review:
    """
    Make an English review of one star.
    """
    fields: dict[str, Any] = {
        "rating": 1,
        "title": title,
        "body": body,
        "id": "R1",
        "language": rp.Language.EN,
        **more,
    }
    return rp.Review(**fields)


def read_review(
    body: str,
    title: str = "",
    declared: rp.Language | None = rp.Language.EN,
    readers: Readers = SMALL,
) -> ReviewReading:
    """
    Read a review with a small English loaded.
    """
    return ReviewReading(readers, title, body, declared=declared, region="US")


def read(text: str, declared: rp.Language | None = rp.Language.EN) -> Reading:
    """
    Read *text* with English loaded.
    """
    return READERS.read("comment", text, declared=declared, region="US")


def told(
    text: str,
    topics: Iterable[Topic] = (),
    wholly: Iterable[tuple[Whole, rp.Certainty]] = (),
) -> Reading:
    """
    Read *text* as if its clauses had been told to have these topics.
    """
    reading = read(text)
    reading.__dict__["topics"] = TextTopics(
        tuple(
            ClauseTopics(
                clause.start,
                clause.end,
                tuple(float(each is topic) for each in TOPICS),
            )
            for clause, topic in zip(reading.clauses, topics, strict=True)
        ),
        dict(wholly).get,
    )
    return reading


def situation(
    reading: Reading | None = None,
    order: rp.Order | None = None,
    *,
    store: rp.Marketplace = rp.Marketplace.US,
    on: dt.date = DAY,
    zone: dt.tzinfo = dt.UTC,
) -> rp.Situation:
    """
    Make what a detector of the catalogue looks at.
    """
    return rp.Situation(
        readings=(read("") if reading is None else reading,),
        setting=rp.Setting(store, on, zone),
        in_force={
            rule.code: rule.in_force.answer(on, store) for rule in RULES
        },
        order=order,
        history=(),
        seller=rp.Seller(),
    )


def review_situation(
    body: str | None,
    title: str | None = "",
    *,
    others: Iterable[rp.Review] | rp.NotGiven = rp.NOT_GIVEN,
    store: rp.Marketplace = rp.Marketplace.US,
    on: dt.date = DAY,
    **more: object,
) -> rp.Situation:
    """
    Make what a detector over reviews looks at.
    """
    judged = review(body, title, **more)
    reading = read_review(body or "", title or "", judged.language)
    return attrs.evolve(
        situation(store=store, on=on),
        readings=reading.fields,
        review=judged,
        review_reading=reading,
        others=(
            others if isinstance(others, rp.NotGiven) else KnownReviews(others)
        ),
    )


def quoted(
    found: Iterable[rp.Finding], rule: rp.Rule
) -> list[tuple[str, str]]:
    """
    Give the field and the words of each place that *rule* found.
    """
    return [
        (span.field, quote)
        for each in found
        if each.rule is rule
        for span, quote in zip(each.spans, each.quotes, strict=True)
    ]


def found(
    policy: rp.Policy, rule: rp.Rule, comment: str, **more: object
) -> tuple[list[str], list[str]]:
    """
    Give what *rule* quotes in its findings and in its doubts.
    """
    fields: dict[str, Any] = more
    case = policy.assess_feedback(feedback(comment, **fields), history=())
    findings, doubts = (
        [
            quote
            for each in several
            if each.rule is rule
            for quote in each.quotes
        ]
        for several in (case.findings, case.doubts)
    )
    return findings, doubts


def _marks(situation: rp.Situation, word: str) -> Iterator[rp.Evidence]:
    """
    Yield every place of *word*; "maybe" before it makes a doubt of it.
    """
    for reading in situation.readings:
        words = words_of(reading.folded.folded)
        for before, each in zip([None, *words], words, strict=False):
            if each.text != word:
                continue
            unsure = before is not None and before.text == "maybe"
            yield rp.Evidence(
                certainty=(
                    rp.Certainty.POSSIBLE if unsure else rp.Certainty.CERTAIN
                ),
                because=rp.Reason.of(rp.ReasonCode.WORD_OBSCENE),
                spans=(reading.span(each.start, each.end),),
            )


def detect_removable(situation: rp.Situation) -> Iterator[rp.Evidence]:
    """
    Yield the word "removable".
    """
    return _marks(situation, "removable")


def detect_reportable(situation: rp.Situation) -> Iterator[rp.Evidence]:
    """
    Yield the word "reportable".
    """
    return _marks(situation, "reportable")


def detect_strikable(situation: rp.Situation) -> Iterator[rp.Evidence]:
    """
    Yield the word "strikable".
    """
    return _marks(situation, "strikable")


REMOVABLE: Final = rp.Rule(
    code="XX101",
    name="removable-word",
    title="Comment contains the word removable",
    rationale="A rule of the tests.",
    severity=rp.Severity.REMOVE,
    subject=rp.Subject.FEEDBACK,
    term="the word removable",
    languages=frozenset(rp.Language),
    in_force=ALWAYS,
    sources=(REMOVAL_US,),
    limits="None.",
    detector=detect_removable,
)
STRIKABLE: Final = attrs.evolve(
    REMOVABLE,
    code="XX201",
    name="strikable-word",
    title="Comment contains the word strikable",
    severity=rp.Severity.STRIKE_THROUGH,
    term="the word strikable",
    detector=detect_strikable,
)
POLICY: Final = rp.Policy(
    "US", on=DAY, languages=("en",), rules=(REMOVABLE, STRIKABLE)
)
"""A policy of two rules that look for one word each."""

REPORTABLE: Final = attrs.evolve(
    REMOVABLE,
    code="XX301",
    name="reportable-word",
    title="Review contains the word reportable",
    subject=rp.Subject.REVIEW,
    term="the word reportable",
    detector=detect_reportable,
)
REVIEWER: Final = rp.Policy(
    "US",
    on=DAY,
    languages=("en",),
    rules=(REPORTABLE,),
    seller=rp.Seller(
        brand_owner=True, brand_representative=True, professional=True
    ),
)
"""A brand owner's policy of one rule over reviews."""
