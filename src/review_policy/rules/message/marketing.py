"""
MS204 marketing.
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
from review_policy.rules.message._dates import GUIDELINES_AND_BEFORE
from review_policy.rules.message._examples import INSERT, ORDER, REPLY


def detect(situation: Situation) -> Iterator[Evidence]:
    """
    Yield promotion of any kind.
    """
    return charged(situation, Offence.MARKETING, ReasonCode.ADVERTISES)


RULE = Rule(
    code="MS204",
    name="marketing",
    title="Message promotes something",
    rationale="""
        Buyers may never be written to for marketing: no coupons, no other
        products, no newsletter, no page to follow, by any channel.
    """,
    severity=Severity.FAIL,
    subject=Subject.MESSAGE,
    term="marketing or promotional messaging, including coupons",
    languages=frozenset(READ_LANGUAGES),
    in_force=GUIDELINES_AND_BEFORE,
    sources=(
        cite.GUIDELINES_MODERATOR_UK,
        cite.GUIDELINES_OLD_DE,
        cite.GUIDELINES_ZONGURU,
        cite.CODE_OF_CONDUCT_DE,
    ),
    limits=(
        "The words are weighed by what was learned from invented texts, so "
        "rare wordings are missed; only English is read so far."
    ),
    instead="Keep to the order.",
    detector=detect,
    examples=(
        Example(
            text="Get 20% off your next purchase with code SAVE20.",
            marked=("20% off your next purchase",),
            message=INSERT,
        ),
        Example(
            text="Follow us on social media for news and special offers.",
            marked=("Follow us on social media",),
            message=INSERT,
        ),
        Example(
            text=(
                "The coupon you used at checkout was taken off, as the "
                "invoice shows."
            ),
            why="A discount on this order.",
            message=REPLY,
        ),
        Example(
            text=(
                "The other product in your order, the blue kettle, ships "
                "tomorrow."
            ),
            why="Part of the order.",
            message=ORDER,
        ),
    ),
)
