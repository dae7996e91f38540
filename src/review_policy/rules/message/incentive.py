"""
MS101 incentive.
"""

from __future__ import annotations

import datetime as dt

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
    Wording,
)
from review_policy.rules._situation import Situation
from review_policy.rules.message._charged import charged
from review_policy.rules.message._dates import (
    GUIDELINES_REVISION,
    REVIEW_POLICIES_REVISION,
)
from review_policy.rules.message._examples import INSERT, REPLY
from review_policy.sources import Basis, Confidence
from review_policy.timeline import Revision, Timeline


def detect(situation: Situation) -> Iterator[Evidence]:
    """
    Yield what is offered for a review, rating or feedback.
    """
    return charged(situation, Offence.REWARD, ReasonCode.OFFERS_REWARD)


RULE = Rule(
    code="MS101",
    name="incentive",
    title="Message ties something of value to a review, rating or feedback",
    rationale="""
        Reviews may not be paid for, in money or in kind, whether the
        reward is for writing, for not writing, for changing or for
        removing, and whether the review is good or bad. Seller feedback
        may not be rewarded either. To refund or replace what went wrong
        is fine as long as no tie is made.
    """,
    severity=Severity.FAIL,
    subject=Subject.MESSAGE,
    term="compensation or incentives for a review, implicit or explicit",
    languages=frozenset(READ_LANGUAGES),
    in_force=Timeline(
        history=(
            Revision(
                start=dt.date(2016, 10, 3),
                value=Wording.IN_FORCE,
                source=cite.INCENTIVES_BANNED_2016,
                basis=Basis.ANNOUNCED,
                confidence=Confidence.MEDIUM,
                note="Reviews for free or discounted goods, outside Vine.",
            ),
            REVIEW_POLICIES_REVISION,
            GUIDELINES_REVISION,
        ),
    ),
    sources=(
        cite.REVIEW_ANSWERS_US,
        cite.REVIEW_POLICIES_US,
        cite.REVIEW_VIOLATIONS_BR,
        cite.NEGATIVE_FEEDBACK_AU,
        cite.INSERTS_MODERATOR_DE,
        cite.REFUND_WORDING_ZH,
        cite.INCENTIVES_BANNED_2016,
    ),
    limits=(
        "The words are weighed by what was learned from invented texts, so "
        "rare wordings are missed; only English is read so far. A reward that"
        " stands only in a picture is not seen."
    ),
    instead=(
        "Solve the problem without a tie, or ask for an honest review and "
        "offer nothing."
    ),
    detector=detect,
    examples=(
        Example(
            text="Leave a review and we will send you a $10 gift card.",
            marked=("gift card",),
            message=INSERT,
        ),
        Example(
            text="Give us a five-star review and collect a $5 coupon.",
            marked=("$5 coupon",),
            message=INSERT,
        ),
        Example(
            text="Full refund by PayPal once you have deleted your review.",
            marked=("Full refund",),
            message=REPLY,
        ),
        Example(
            text=(
                "We will review your refund request today, the money is back "
                "by Friday."
            ),
            why=(
                "Here to review is what the seller does, and the refund has "
                "no tie."
            ),
            message=REPLY,
        ),
        Example(
            text=(
                "Your gift receipt is in the box; nothing needs to be done "
                "for it."
            ),
            why="A gift that is a present of the buyer's.",
            message=REPLY,
        ),
    ),
)
