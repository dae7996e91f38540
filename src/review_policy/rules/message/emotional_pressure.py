"""
MS106 emotional-pressure.
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
from review_policy.rules.message._examples import ORDER, REPLY, REQUEST


def detect(situation: Situation) -> Iterator[Evidence]:
    """
    Yield pleading, guilt and livelihoods.
    """
    return charged(situation, Offence.PRESSURE, ReasonCode.PRESSURES)


RULE = Rule(
    code="MS106",
    name="emotional-pressure",
    title="Message pleads, or puts guilt or a livelihood on the buyer",
    rationale="""
        A buyer must not be pressed: with a small family business at
        stake, an account that may be closed, reviews that mean the world,
        or begging. Plain thanks and plain appreciation of honest reviews
        are fine; mild gratitude is a doubt at most.
    """,
    severity=Severity.FAIL,
    subject=Subject.MESSAGE,
    term="attempts to influence or pressure a customer",
    languages=frozenset(READ_LANGUAGES),
    in_force=REVIEW_POLICIES,
    sources=(
        cite.NEGATIVE_FEEDBACK_AU,
        cite.REVIEW_POLICIES_US,
        cite.BGH_2018,
        cite.REVIEW_PLEA,
        cite.MESSAGING_SKILL,
    ),
    limits=(
        "The words are weighed by what was learned from invented texts, so "
        "rare wordings are missed; only English is read so far. No page of "
        "Amazon lists wordings; the limit between thanks and pleading is the "
        "library's."
    ),
    instead="Say plainly that honest reviews are welcome.",
    detector=detect,
    examples=(
        Example(
            text=(
                "We are a small family business and our livelihood depends on"
                " your review."
            ),
            marked=("our livelihood depends on your review",),
            message=REQUEST,
        ),
        Example(
            text=(
                "Please help us, one more bad rating and our account will be "
                "closed."
            ),
            marked=("our account will be closed",),
            message=REPLY,
        ),
        Example(
            text="We appreciate every honest review, long or short.",
            why="Plain appreciation.",
            message=REQUEST,
        ),
        Example(
            text=(
                "Our family workshop turns each bowl by hand; yours ships on "
                "Monday."
            ),
            why="A family without a plea.",
            message=ORDER,
        ),
    ),
)
