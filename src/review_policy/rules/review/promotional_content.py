"""
RV302 promotional-content.
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
    Yield the clauses that advertise something else.
    """
    return charged(situation, Charge.PROMOTION, ReasonCode.SAYS_PROMOTION)


RULE = Rule(
    code="RV302",
    name="promotional-content",
    title="Review advertises something else",
    rationale="""
        A review whose main purpose is to promote another product, a shop, a
        channel, a service or a code is an advertisement. To name a rival in a
        comparison is fine.
    """,
    severity=Severity.REMOVE,
    subject=Subject.REVIEW,
    term=(
        "content whose main purpose is to promote a company, website, "
        "author or special offer"
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
    sources=(cite.GUIDELINES_2025, cite.GUIDELINES_2023),
    limits=(
        "Whether advertising is the main purpose is judged by the clauses "
        "that advertise, not by how much else is said."
    ),
    detector=detect,
    examples=(
        Example(
            text=(
                "Good mug. Visit my store for better ones and use code SAVE10."
            ),
            marked=("Visit my store for better ones and use code SAVE10",),
        ),
        Example(
            text="Subscribe to my channel for more tests like this one!",
            marked=("Subscribe to my channel for more tests like this one",),
        ),
        Example(
            text="My old Braun shaved closer than this one.",
            why="A rival in a comparison, with nowhere to buy it.",
        ),
        Example(
            text="The mixer has four channels and a clear headphone jack.",
            why="Channels of a mixer.",
        ),
        Example(
            text="The error code E4 showed up after a month.",
            why="A code of the device.",
        ),
    ),
)
