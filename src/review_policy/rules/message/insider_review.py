"""
MS109 insider-review.
"""

from __future__ import annotations

from collections.abc import Iterator

from review_policy import citations as cite
from review_policy.language import READ_LANGUAGES
from review_policy.reading.acts import Offence
from review_policy.reasons import ReasonCode
from review_policy.rules._rule import (
    Evidence,
    Example,
    Rule,
    Severity,
    Subject,
)
from review_policy.rules._situation import Situation
from review_policy.rules.message._charged import charged
from review_policy.rules.message._dates import REVIEW_POLICIES
from review_policy.rules.message._examples import INSERT


def detect(situation: Situation) -> Iterator[Evidence]:
    """
    Yield requests to insiders, swaps and trade.
    """
    return charged(situation, Offence.INSIDER, ReasonCode.ASKS_INSIDERS)


RULE = Rule(
    code="MS109",
    name="insider-review",
    title="Message asks insiders for reviews, or trades in them",
    rationale="""
        Reviews by the seller's family, friends and staff, reviews for
        reviews, and reviews bought from a service are not allowed, on
        one's own goods or on a rival's.
    """,
    severity=Severity.FAIL,
    subject=Subject.MESSAGE,
    term=(
        "reviews by family members, employees or friends; review swaps; paid "
        "reviews"
    ),
    languages=frozenset(READ_LANGUAGES),
    in_force=REVIEW_POLICIES,
    sources=(
        cite.REVIEW_POLICIES_US,
        cite.REVIEW_VIOLATIONS_BR,
        cite.REVIEW_SWAPS,
    ),
    limits=(
        "The words are weighed by what was learned from invented texts, so "
        "rare wordings are missed; only English is read so far."
    ),
    instead="Ask real buyers, all of them alike.",
    detector=detect,
    examples=(
        Example(
            text=(
                "Dear friends and family, please write a review of our new "
                "lamp on Amazon."
            ),
            marked=("friends and family",),
            message=INSERT,
        ),
        Example(
            text=(
                "Team, every employee should post a review for our new kettle"
                " today."
            ),
            marked=("employee should post a review",),
            message=INSERT,
        ),
        Example(
            text=(
                "A gift for friends and family: the box holds four glasses."
            ),
            why="People to give to.",
            message=INSERT,
        ),
        Example(
            text="Our staff tested every seam before it was packed.",
            why="Staff who test.",
            message=INSERT,
        ),
    ),
)
