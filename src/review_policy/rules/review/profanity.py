"""
RV201 profanity.
"""

from __future__ import annotations

import datetime as dt

from collections.abc import Iterator

from review_policy import citations as cite
from review_policy.language import READ_LANGUAGES
from review_policy.rules._obscene import obscene_words
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


def detect(situation: Situation) -> Iterator[Evidence]:
    """
    Yield every obscene word of title and body, and mild ones as possible.
    """
    for reading in situation.readings:
        yield from obscene_words(reading)


RULE = Rule(
    code="RV201",
    name="profanity",
    title="Review contains obscene or profane words",
    rationale="""
        Profanity and obscenities are not allowed in title or body, masked
        ones and praise neither. Amazon publishes no list of words.
    """,
    severity=Severity.REMOVE,
    subject=Subject.REVIEW,
    term="profanity, obscenities, or name-calling",
    languages=frozenset(READ_LANGUAGES),
    in_force=Timeline(
        history=(
            Revision(
                start=dt.date(2013, 9, 30),
                value=Wording.IN_FORCE,
                source=cite.REVIEW_GUIDELINES_2013,
                basis=Basis.FIRST_SEEN,
                confidence=Confidence.MEDIUM,
                note="Obscene or distasteful content; copied in September.",
            ),
            Revision(
                start=dt.date(2019, 11, 25),
                value=Wording.IN_FORCE,
                source=cite.REVIEW_DIGEST_2019,
                basis=Basis.FIRST_SEEN,
                confidence=Confidence.MEDIUM,
                note="Obscene language.",
            ),
            Revision(
                start=dt.date(2023, 9, 1),
                value=Wording.IN_FORCE,
                source=cite.GUIDELINES_2023,
                basis=Basis.FIRST_SEEN,
                confidence=Confidence.MEDIUM,
            ),
        ),
    ),
    sources=(
        cite.GUIDELINES_2025,
        cite.GUIDELINES_2023,
        cite.REVIEW_DIGEST_2019,
        cite.REVIEW_GUIDELINES_2013,
    ),
    limits=(
        "Blind to words drawn with emoji. Mild words (damn, crap, hell) are "
        "doubts, since no list says where Amazon draws the line."
    ),
    detector=detect,
    examples=(
        Example(
            text="Holy shit, this knife is sharp.",
            marked=("shit",),
        ),
        Example(text="what a f*cking great pan", marked=("f*cking",)),
        Example(
            text="Little tin cock on the weathervane spins freely.",
            why="A bird on a roof.",
        ),
        Example(
            text="Scunthorpe scarf in the right claret.",
            why="A place whose name contains an obscene string.",
        ),
        Example(
            text="Damn good chili oil.",
            why="A mild word is a doubt and no finding.",
        ),
    ),
)
