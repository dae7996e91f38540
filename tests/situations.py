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
from review_policy.phrases import Phrases
from review_policy.reading.reading import Readers, Reading
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
        {},
        "\n".join(
            (
                weighed("blender", product=4, whole_product=1),
                weighed("leaks", product=4),
                weighed("courier", delivery=4),
                weighed("arrived", late_delivery=4),
                weighed("seller", service=4),
            )
        ),
        (*FILLER, *(0.0,) * len(WHOLES)),
        [(whole, 3.0, 4.0, (*(0.0,) * SUMMARY, *margins)) for whole in Whole],
    )


def _model_of(phrases: Phrases) -> TopicModel | None:
    return model() if phrases.language is rp.Language.EN else None


@contextmanager
def small_model() -> Iterator[None]:
    """
    Let every policy that is made meanwhile know plain words only.
    """
    with pytest.MonkeyPatch.context() as patch:
        name = "review_policy.reading.reading.topic_model"
        patch.setattr(name, _model_of)
        yield


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
