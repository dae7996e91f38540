"""
RV204 sexual-content.
"""

from __future__ import annotations

import datetime as dt

from collections.abc import Iterator

from review_policy import citations as cite
from review_policy.language import READ_LANGUAGES
from review_policy.reading.claims import Charge
from review_policy.reasons import ReasonCode
from review_policy.rules._rule import (
    Evidence,
    Example,
    Rule,
    Severity,
    Subject,
    Wording,
)
from review_policy.rules._situation import Situation
from review_policy.rules.review._charged import charged
from review_policy.sources import Basis, Confidence
from review_policy.timeline import (
    Revision,
    Timeline,
)


def detect(situation: Situation) -> Iterator[Evidence]:
    """
    Yield the clauses that tell of sex explicitly.
    """
    return charged(situation, Charge.SEXUAL, ReasonCode.SAYS_SEXUAL)


RULE = Rule(
    code="RV204",
    name="sexual-content",
    title="Review tells of sex explicitly",
    rationale="""
        Explicit descriptions of sex are not allowed. It is fine to discuss
        goods for sex and works with sexual content soberly.
    """,
    severity=Severity.REMOVE,
    subject=Subject.REVIEW,
    term="sexually explicit images or descriptions",
    languages=frozenset(READ_LANGUAGES),
    in_force=Timeline(
        history=(
            Revision(
                start=dt.date(2019, 11, 25),
                value=Wording.IN_FORCE,
                source=cite.REVIEW_DIGEST_2019,
                basis=Basis.FIRST_SEEN,
                confidence=Confidence.MEDIUM,
                note="Lewd, pornographic or sexually explicit content.",
            ),
            Revision(
                start=dt.date(2023, 9, 1),
                value=Wording.IN_FORCE,
                source=cite.GUIDELINES_2023,
                basis=Basis.FIRST_SEEN,
                confidence=Confidence.MEDIUM,
                note="With the permission to discuss such goods.",
            ),
        ),
    ),
    sources=(
        cite.GUIDELINES_2025,
        cite.GUIDELINES_2023,
        cite.REVIEW_DIGEST_2019,
    ),
    limits=(
        "Blind to images. Allusions that only grown readers understand are "
        "missed now and then."
    ),
    detector=detect,
    examples=(
        Example(
            text=(
                "My wife rode me on this sofa all night, moaning, and it "
                "never creaked."
            ),
            marked=("My wife rode me on this sofa all night, moaning",),
        ),
        Example(
            text="The condoms are thin, true to size and do not smell.",
            why="Plain talk on an intimate product.",
        ),
        Example(
            text="A steamy romance, but the love scenes drag on.",
            why="A book judged as a book.",
        ),
        Example(
            text="Great tits and robins love this feeder.",
            why="Birds.",
        ),
    ),
)
