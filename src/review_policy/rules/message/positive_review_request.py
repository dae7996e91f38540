"""
MS102 positive-review-request.
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
from review_policy.rules.message._examples import REPLY, REQUEST


def detect(situation: Situation) -> Iterator[Evidence]:
    """
    Yield requests for a good review or rating.
    """
    return charged(situation, Offence.POSITIVE, ReasonCode.ASKS_POSITIVE)


RULE = Rule(
    code="MS102",
    name="positive-review-request",
    title="Message asks for a good review or rating",
    rationale="""
        Asking for a review is allowed if it is neutral. To ask for a
        positive review, for five stars, or to say that only five stars
        help, is not, in a message or on paper, with or without a reward.
    """,
    severity=Severity.FAIL,
    subject=Subject.MESSAGE,
    term="asking for positive reviews",
    languages=frozenset(READ_LANGUAGES),
    in_force=REVIEW_POLICIES,
    sources=(
        cite.REVIEW_ANSWERS_US,
        cite.REVIEW_POLICIES_US,
        cite.INSERTS_REMINDER_2019,
        cite.GUIDELINES_ENIDA,
    ),
    limits=(
        "The words are weighed by what was learned from invented texts, so "
        "rare wordings are missed; only English is read so far."
    ),
    instead=(
        "Ask for an honest review, good or bad, and name no number of stars."
    ),
    detector=detect,
    examples=(
        Example(
            text="Please give us a five-star review on Amazon.",
            marked=("five-star review",),
            message=REQUEST,
        ),
        Example(
            text="Could you leave a positive rating for our shop?",
            marked=("positive rating",),
            message=REQUEST,
        ),
        Example(
            text=(
                "Please share your experience on Amazon, good or bad, in your"
                " own words."
            ),
            why="Both directions are welcome.",
            message=REQUEST,
        ),
        Example(
            text=(
                "The five-star hotel bedding needs a wash at 60 degrees "
                "before first use."
            ),
            why="A grade of bedding.",
            message=REPLY,
        ),
    ),
)
