"""
RV402 illegal-or-dangerous.
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
    Yield the clauses that encourage crime or danger.
    """
    return charged(situation, Charge.CRIME, ReasonCode.SAYS_CRIME)


RULE = Rule(
    code="RV402",
    name="illegal-or-dangerous",
    title="Review encourages crime, violence, drugs or dangerous misuse",
    rationale="""
        Content that encourages violence, illegal drugs, underage drinking,
        fraud or the dangerous misuse of a product is not allowed; jokes about
        harm are not allowed either. Warnings are fine.
    """,
    severity=Severity.REMOVE,
    subject=Subject.REVIEW,
    term=(
        "content that encourages illegal activity (violence, drugs, "
        "underage drinking, fraud) or the dangerous misuse of a product"
    ),
    languages=frozenset(READ_LANGUAGES),
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
    sources=(cite.GUIDELINES_2025, cite.GUIDELINES_2023, cite.GUIDELINES_UK),
    limits=(
        "A boast that reads like a normal use, and dry irony, are missed "
        "now and then."
    ),
    detector=detect,
    examples=(
        Example(
            text=(
                "Tape the trigger down and take the guard off, cuts twice "
                "as fast."
            ),
            marked=("take the guard off",),
        ),
        Example(
            text="Perfect for sneaking vodka into the school prom.",
            marked=("Perfect for sneaking vodka into the school prom",),
        ),
        Example(
            text="Never remove the guard, my uncle lost a thumb that way.",
            why="A warning.",
        ),
        Example(
            text="A gripping novel about a bank robbery.",
            why="Crime in a story.",
        ),
        Example(
            text="The killer bass blew us all away.",
            why="A violent idiom.",
        ),
    ),
)
