"""
RV202 harassment.
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
    Yield the clauses that insult or threaten persons.
    """
    return charged(situation, Charge.INSULT, ReasonCode.SAYS_INSULT)


RULE = Rule(
    code="RV202",
    name="harassment",
    title="Review insults or threatens a person or a group",
    rationale="""
        Name-calling, mockery and threats against sellers, staff, makers,
        other reviewers or anybody else are not allowed, whatever the product
        deserves. Harsh words about the product are an opinion.
    """,
    severity=Severity.REMOVE,
    subject=Subject.REVIEW,
    term=(
        "profanity, obscenities, name-calling, harassment, threats or "
        "attacks on people"
    ),
    languages=frozenset(READ_LANGUAGES),
    in_force=Timeline(
        history=(
            Revision(
                start=dt.date(2019, 11, 25),
                value=Wording.IN_FORCE,
                source=cite.REVIEW_DIGEST_2019,
                basis=Basis.FIRST_SEEN,
                confidence=Confidence.MEDIUM,
                note="Libelous and harassing language.",
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
    ),
    limits=(
        "A bare cry such as scammers is a doubt for careful readers. "
        "Mockery without a word that is unkind by itself, and insults that "
        "only the plot of a book explains, are misjudged now and then."
    ),
    detector=detect,
    examples=(
        Example(
            text=(
                "Rusted in a week. The idiots who designed it should be "
                "ashamed."
            ),
            marked=("The idiots who designed it should be ashamed",),
        ),
        Example(
            text="This stupid kettle is an insult to tea.",
            why="Harsh words on the product alone.",
        ),
        Example(
            text="I felt like an idiot for not buying it sooner.",
            why="The writer speaks of himself.",
        ),
        Example(
            text=(
                "The villain calls everyone a coward and a fool, great fun."
            ),
            why="An insult in the plot of a book.",
        ),
    ),
)
