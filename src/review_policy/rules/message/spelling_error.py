"""
MS406 spelling-error.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from attrs import evolve

from review_policy import citations as cite
from review_policy.certainty import Certainty
from review_policy.language import Language
from review_policy.reading.message_reading import BODY, Passage
from review_policy.reasons import Reason, ReasonCode
from review_policy.rules._rule import (
    Evidence,
    Example,
    Rule,
    Severity,
    Subject,
)
from review_policy.rules._situation import FINISHED, Situation
from review_policy.rules.message._dates import GUIDELINES
from review_policy.rules.message._examples import REPLY
from review_policy.text import Span


def detect(situation: Situation) -> Iterator[Evidence]:
    """
    Yield doubled words and unfilled blanks.
    """
    read = situation.message_reading
    message = situation.message
    if read is None or message is None:
        return
    if not message.template:
        for blank in read.placeholders:
            yield Evidence(
                certainty=Certainty.POSSIBLE,
                because=Reason.of(ReasonCode.BLANK_LEFT),
                spans=(Span(BODY, blank.start, blank.end),),
            )
    for passage in read.written:
        yield from _doubled(passage)


def _doubled(passage: Passage) -> Iterator[Evidence]:
    """
    Yield words that stand twice with nothing but a blank between.
    """
    if passage.reader is None or not passage.reader.phrases.may_double:
        return
    folded = passage.folded.folded
    for first, second in pairwise(passage.words):
        if (
            first.text == second.text
            and first.text.isalpha()
            and folded[first.end : second.start].isspace()
            and "\n" not in folded[first.end : second.start]
            and first.text not in passage.reader.phrases.may_double
        ):
            yield Evidence(
                certainty=Certainty.LIKELY,
                because=Reason.of(ReasonCode.WORD_DOUBLED),
                spans=(passage.span(first.start, second.end),),
            )


RULE = Rule(
    code="MS406",
    name="spelling-error",
    title="Message contains a slip that needs no dictionary",
    rationale="""
        Messages must be free of spelling and grammar errors. Without a
        dictionary only two slips are sure: a word twice in a row, and a
        blank of a template that was left unfilled. They warn and never
        fail.
    """,
    severity=Severity.WARN,
    subject=Subject.MESSAGE,
    term="spelling errors or grammar issues",
    languages=frozenset(Language),
    in_force=GUIDELINES,
    sources=(cite.GUIDELINES_ZONGURU,),
    limits=(
        "There is no dictionary: all other errors are missed. Doubled words "
        "are looked for in English only."
    ),
    instead="Read it once more.",
    needs=(FINISHED,),
    detector=detect,
    examples=(
        Example(
            text="The lid turns to the the left.",
            marked=("the the",),
            message=REPLY,
        ),
        Example(
            text="We know that that lid is stiff. Turn, turn, turn it.",
            why="Words that may stand twice.",
            message=REPLY,
        ),
        Example(
            text="Hello {{name}}, the lid turns left.",
            why="A blank in a template.",
            message=evolve(REPLY, template=True),
        ),
    ),
)
