"""
RV303 conflict-of-interest.
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
    Yield the clauses that show the writer's own tie.
    """
    return charged(situation, Charge.INTEREST, ReasonCode.SAYS_INTEREST)


RULE = Rule(
    code="RV303",
    name="conflict-of-interest",
    title="Writer is tied to the maker, the seller or a rival",
    rationale="""
        Nobody may review their own goods, nor those of friends, relatives,
        employers, business associates or competitors.
    """,
    severity=Severity.REMOVE,
    subject=Subject.REVIEW,
    term=(
        "reviews by someone with a financial or personal interest in the "
        "product: own products, and those of friends, relatives, employers, "
        "business associates or competitors"
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
    sources=(
        cite.GUIDELINES_2025,
        cite.GUIDELINES_2023,
        cite.REVIEW_POLICIES_US,
    ),
    limits=(
        "Sees only what the writer lets slip. A tie that is hinted at by a "
        "first person plural alone is missed now and then."
    ),
    detector=detect,
    examples=(
        Example(
            text=(
                "My brother invented this lamp and I helped him package it."
            ),
            marked=("My brother invented this lamp",),
        ),
        Example(
            text="I work for the company that makes these, buy two.",
            marked=("I work for the company that makes these",),
        ),
        Example(
            text=(
                "My brother hangs kitchens for a living and likes the hinges."
            ),
            why="A relative without a tie to the maker.",
        ),
        Example(
            text="I am a nurse and these clogs survive twelve hour shifts.",
            why="A profession is no interest.",
        ),
        Example(
            text="My son made a birdhouse with this saw.",
            why="He made something with the product.",
        ),
    ),
)
