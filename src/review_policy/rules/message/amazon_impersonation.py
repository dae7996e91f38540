"""
MS303 amazon-impersonation.
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
from review_policy.rules.message._dates import CODE_OF_CONDUCT
from review_policy.rules.message._examples import INSERT, REPLY


def detect(situation: Situation) -> Iterator[Evidence]:
    """
    Yield where the sender poses as Amazon.
    """
    return charged(
        situation, Offence.IMPERSONATION, ReasonCode.POSES_AS_AMAZON
    )


RULE = Rule(
    code="MS303",
    name="amazon-impersonation",
    title="Message poses as Amazon",
    rationale="""
        A seller speaks as a seller. To write as Amazon's team or customer
        service misleads the buyer.
    """,
    severity=Severity.FAIL,
    subject=Subject.MESSAGE,
    term="impersonating Amazon",
    languages=frozenset(READ_LANGUAGES),
    in_force=CODE_OF_CONDUCT,
    sources=(
        cite.CODE_OF_CONDUCT_DE,
        cite.POSING_AS_AMAZON_ES,
    ),
    limits=(
        "The words are weighed by what was learned from invented texts, so "
        "rare wordings are missed; only English is read so far."
    ),
    instead="Sign with the shop's name.",
    detector=detect,
    examples=(
        Example(
            text=(
                "This is the Amazon customer service team, please delete your"
                " comment."
            ),
            marked=("Amazon customer service team",),
            message=REPLY,
        ),
        Example(
            text=(
                "Amazon Review Department: your account was selected for a "
                "survey."
            ),
            marked=("Amazon Review Department",),
            message=INSERT,
        ),
        Example(
            text=(
                "Amazon will refund you within five days, as its message says."
            ),
            why="Amazon acts, and the seller says so.",
            message=REPLY,
        ),
        Example(
            text=(
                "We sell on Amazon and are not Amazon; only they can change "
                "the delivery day."
            ),
            why="The seller says who it is.",
            message=REPLY,
        ),
    ),
)
