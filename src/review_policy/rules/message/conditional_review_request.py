"""
MS103 conditional-review-request.
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
from review_policy.rules.message._examples import INSERT, REPLY, REQUEST


def detect(situation: Situation) -> Iterator[Evidence]:
    """
    Yield conditions of satisfaction, and detours for the unhappy.
    """
    return charged(situation, Offence.CONDITION, ReasonCode.ASKS_HAPPY_ONLY)


RULE = Rule(
    code="MS103",
    name="conditional-review-request",
    title=(
        "Message asks only satisfied buyers, or sends the others elsewhere"
    ),
    rationale="""
        Whoever asks must ask everybody alike. To ask on condition of
        being happy, or to send the unhappy to the seller before or
        instead of a review, selects the good voices. A condition of time
        is fine, and so is an offer of help with no such link.
    """,
    severity=Severity.FAIL,
    subject=Subject.MESSAGE,
    term=(
        "asking for a review only if the experience was positive, or "
        "diverting negative reviews"
    ),
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
        "Ask every buyer in the same words, and offer help in a sentence of "
        "its own."
    ),
    detector=detect,
    examples=(
        Example(
            text="If you love it, please leave us a review on Amazon.",
            marked=("If you love it",),
            message=REQUEST,
        ),
        Example(
            text=(
                "Not happy? Please contact us before you leave a negative "
                "review."
            ),
            marked=("contact us before you leave a negative review",),
            message=INSERT,
        ),
        Example(
            text=(
                "If you have a moment, please leave an honest review of your "
                "purchase."
            ),
            why="A condition of time.",
            message=REQUEST,
        ),
        Example(
            text=(
                "If the zip sticks, reply to this message and we will help."
            ),
            why="Help without any word of a review.",
            message=REPLY,
        ),
    ),
)
