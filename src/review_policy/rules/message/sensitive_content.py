"""
MS306 sensitive-content.
"""

from __future__ import annotations

from collections.abc import Iterator

from review_policy import citations as cite
from review_policy.language import READ_LANGUAGES
from review_policy.reasons import Reason, ReasonCode
from review_policy.rules._obscene import obscene_words
from review_policy.rules._rule import (
    Evidence,
    Example,
    Rule,
    Severity,
    Subject,
)
from review_policy.rules._situation import Situation
from review_policy.rules.message._dates import GUIDELINES
from review_policy.rules.message._examples import REPLY


def detect(situation: Situation) -> Iterator[Evidence]:
    """
    Yield obscene words, and mild ones as possible.
    """
    read = situation.message_reading
    for passage in () if read is None else read.written:
        for each in obscene_words(passage):
            yield Evidence(
                certainty=each.certainty,
                because=Reason.of(ReasonCode.WORD_SENSITIVE),
                spans=each.spans,
            )


RULE = Rule(
    code="MS306",
    name="sensitive-content",
    title="Message contains adult, violent or offensive content",
    rationale="""
        Offensive or adult language, bare skin, violence and gore may not
        stand in a message, in words or pictures.
    """,
    severity=Severity.FAIL,
    subject=Subject.MESSAGE,
    term="sensitive content in images or text",
    languages=frozenset(READ_LANGUAGES),
    in_force=GUIDELINES,
    sources=(cite.GUIDELINES_ZONGURU,),
    limits="Pictures are not looked at, and violence in words is not read.",
    instead="Say it without the word.",
    detector=detect,
    examples=(
        Example(
            text="Don't give us this bullshit about the zip.",
            marked=("bullshit",),
            message=REPLY,
        ),
        Example(
            text="The cockpit of the toy plane opens by the red lever.",
            why="A word inside another one.",
            message=REPLY,
        ),
        Example(
            text="The breast pump needs new valves, they ship today.",
            why="Plain talk of a product.",
            message=REPLY,
        ),
    ),
)
