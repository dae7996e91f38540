"""
MS205 personal-data-request.
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
from review_policy.rules.message._examples import ORDER, REPLY


def detect(situation: Situation) -> Iterator[Evidence]:
    """
    Yield requests for data.
    """
    return charged(situation, Offence.DATA, ReasonCode.ASKS_FOR_DATA)


RULE = Rule(
    code="MS205",
    name="personal-data-request",
    title="Message asks for data that the order does not need",
    rationale="""
        Names, addresses and numbers serve to fulfil the order and nothing
        else. To ask for an e-mail address, a phone number, a payment
        account, a social profile, the name behind a review or a
        screenshot of it collects data, or matches reviewers to orders.
        What delivery or a custom design needs is fine.
    """,
    severity=Severity.FAIL,
    subject=Subject.MESSAGE,
    term="collecting customer data, or using it for anything but the order",
    languages=frozenset(READ_LANGUAGES),
    in_force=CODE_OF_CONDUCT,
    sources=(
        cite.CODE_OF_CONDUCT_DE,
        cite.MESSAGING_SG,
        cite.REVIEW_GIFT_SCREENSHOT,
    ),
    limits=(
        "The words are weighed by what was learned from invented texts, so "
        "rare wordings are missed; only English is read so far. No page of "
        "Amazon bans matching reviewers in so many words."
    ),
    instead=(
        "Ask only for what delivery or the design needs, in Amazon's messages."
    ),
    detector=detect,
    examples=(
        Example(
            text="Please send us your email address and phone number.",
            marked=("email address and phone number",),
            message=REPLY,
        ),
        Example(
            text=(
                "Send us a screenshot of your review and your profile name."
            ),
            marked=("screenshot of your review",),
            message=REPLY,
        ),
        Example(
            text="DHL needs the apartment number, could you reply with it?",
            why="Needed for the delivery.",
            message=ORDER,
        ),
        Example(
            text="Please send us a photo of the broken handle.",
            why="A photo for a complaint.",
            message=REPLY,
        ),
    ),
)
