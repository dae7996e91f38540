"""
MS104 review-change-request.
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
from review_policy.rules.message._examples import REPLY


def detect(situation: Situation) -> Iterator[Evidence]:
    """
    Yield requests to change or remove a review.
    """
    return charged(situation, Offence.CHANGE, ReasonCode.ASKS_REVIEW_CHANGE)


RULE = Rule(
    code="MS104",
    name="review-change-request",
    title="Message asks the buyer to change or remove a product review",
    rationale="""
        A seller may never ask for a change or the removal of a product
        review, with or without pay, politely or not, not even after the
        problem is solved.
    """,
    severity=Severity.FAIL,
    subject=Subject.MESSAGE,
    term="asking a customer to change or remove their review",
    languages=frozenset(READ_LANGUAGES),
    in_force=REVIEW_POLICIES,
    sources=(
        cite.REVIEW_POLICIES_US,
        cite.REVIEW_VIOLATIONS_BR,
        cite.GUIDELINES_ENIDA,
        cite.REVIEWER_MAILED_2021,
    ),
    limits=(
        "The words are weighed by what was learned from invented texts, so "
        "rare wordings are missed; only English is read so far. Where only a "
        "review is named, a product review is taken to be meant."
    ),
    instead="Solve the problem and leave the review to the buyer.",
    detector=detect,
    examples=(
        Example(
            text=(
                "Now that it is solved, would you kindly update your review?"
            ),
            marked=("update your review",),
            message=REPLY,
        ),
        Example(
            text="Please consider deleting your one-star product review.",
            marked=("deleting your one-star product review",),
            message=REPLY,
        ),
        Example(
            text=(
                "We have updated the manual because of your review, thank you."
            ),
            why="The manual was changed.",
            message=REPLY,
        ),
        Example(
            text="Please remove the film from the lens before first use.",
            why="Something else is removed.",
            message=REPLY,
        ),
    ),
)
