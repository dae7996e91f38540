"""
Small policies, readings and rules, for tests that need no learned weights.
"""

from __future__ import annotations

import datetime as dt

from collections.abc import Iterable, Iterator
from typing import Any, Final

import attrs

import review_policy as rp

from review_policy.citations import REMOVAL_US
from review_policy.reading.reading import Reading, Readers
from review_policy.reading.topics import (
    TOPICS,
    ClauseTopics,
    TextTopics,
    Topic,
    Whole,
)
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
            confidence=rp.Confidence.LOW,
        ),
    )
)
"""In force on every day that the tests ask for, in every store."""


def feedback(
    comment: str | None = "", left_at: rp.Moment | None = DAY, **more: Any
) -> rp.Feedback:
    """
    Make feedback of one star on the order of the tests.
    """
    return rp.Feedback(
        **{
            "order_id": ORDER_ID,
            "rating": 1,
            "comment": comment,
            "left_at": left_at,
            "language": rp.Language.EN,
            "state": rp.FeedbackState.PUBLISHED,
            **more,
        }
    )


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
        tuple(wholly),
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


def found(
    policy: rp.Policy, rule: rp.Rule, comment: str, **more: Any
) -> tuple[list[str], list[str]]:
    """
    Give what *rule* quotes in its findings and in its doubts.
    """
    case = policy.assess_feedback(feedback(comment, **more), history=())
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
    reading = situation.reading
    words = words_of(reading.folded.folded)
    for before, each in zip([None, *words], words, strict=False):
        if each.text == word:
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
