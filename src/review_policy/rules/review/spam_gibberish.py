"""
RV104 spam-gibberish.
"""

from __future__ import annotations

import datetime as dt

from collections.abc import Iterator
from typing import Final

from review_policy import citations as cite
from review_policy.certainty import Certainty
from review_policy.language import Language
from review_policy.reading.gibberish import Noise
from review_policy.reasons import Reason, ReasonCode
from review_policy.rules._rule import (
    Evidence,
    Example,
    Rule,
    Severity,
    Subject,
    Wording,
)
from review_policy.rules._situation import Situation
from review_policy.sources import Basis, Confidence
from review_policy.timeline import Revision, Timeline


TITLE_SAYS: Final = 3
"""From how many words on a title is an opinion by itself."""


def detect(situation: Situation) -> Iterator[Evidence]:
    """
    Yield what says nothing in the body, or in a title without a body.

    Symbols below a title that says something are possible only.
    """
    review = situation.review_reading
    if review is None:
        return
    title, body = review.fields
    judged = body if body.folded.folded.strip() else title
    for place in judged.noise:
        says_something = (
            judged is body
            and len(title.words) >= TITLE_SAYS
            and not title.noise
            and place.noise in {Noise.SYMBOLS, Noise.MASH}
        )
        yield Evidence(
            certainty=(
                Certainty.POSSIBLE if says_something else Certainty.LIKELY
            ),
            because=Reason.of(_CODES[place.noise]),
            spans=(judged.span(place.start, place.end),),
        )


_CODES: Final = {
    Noise.SYMBOLS: ReasonCode.NOISE_SYMBOLS,
    Noise.DRAWING: ReasonCode.NOISE_DRAWING,
    Noise.REPETITION: ReasonCode.NOISE_REPETITION,
    Noise.MASH: ReasonCode.NOISE_MASH,
}


RULE = Rule(
    code="RV104",
    name="spam-gibberish",
    title="Review repeats itself, is gibberish or made of symbols",
    rationale="""
        Repetitive text, nonsense, content that is just punctuation or
        symbols, and pictures made of symbols distract other customers. A
        short plain opinion is fine.
    """,
    severity=Severity.REMOVE,
    subject=Subject.REVIEW,
    term=(
        "repetitive text, nonsense and gibberish, content that's just "
        "punctuation and symbols, or ASCII art"
    ),
    languages=frozenset(Language),
    in_force=Timeline(
        history=(
            Revision(
                start=dt.date(2023, 9, 1),
                value=Wording.IN_FORCE,
                source=cite.GUIDELINES_2023,
                basis=Basis.FIRST_SEEN,
                confidence=Confidence.MEDIUM,
            ),
        ),
    ),
    sources=(cite.GUIDELINES_2025, cite.GUIDELINES_2023),
    limits=(
        "Told by form alone: real words in a random order, and numbers "
        "counted up, are not seen."
    ),
    detector=detect,
    examples=(
        Example(
            text="good good good good good good good good",
            marked=("good good good good good good good good",),
        ),
        Example(
            text="asdf jklj asdf qwpoei zmxn",
            marked=("asdf jklj asdf qwpoei zmxn",),
        ),
        Example(text="★★★★★ !!!!! ★★★★★", marked=("★★★★★",)),
        Example(
            text="/\\_/\\\n( o.o )\n > ^ <",
            marked=("( o.o )",),
        ),
        Example(text="good", why="A short plain opinion."),
        Example(
            text="Very, very, very good. Works, works well, just works.",
            why="Emphasis, and different words between.",
        ),
        Example(
            text="The qwerty keys on this keyboard feel great.",
            why="A row of keys as a word.",
        ),
    ),
)
