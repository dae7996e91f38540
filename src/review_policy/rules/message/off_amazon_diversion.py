"""
MS203 off-amazon-diversion.
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
from review_policy.rules.message._examples import INSERT, ORDER, REPLY


def detect(situation: Situation) -> Iterator[Evidence]:
    """
    Yield attempts to move something off Amazon.
    """
    return charged(situation, Offence.DIVERSION, ReasonCode.MOVES_OFF_AMAZON)


RULE = Rule(
    code="MS203",
    name="off-amazon-diversion",
    title="Message moves the sale, the return or the talk off Amazon",
    rationale="""
        What began on Amazon stays there: sale, return, refund, payment
        and conversation. Any attempt to lead buyers to another site or
        process is banned.
    """,
    severity=Severity.FAIL,
    subject=Subject.MESSAGE,
    term="attempts to divert transactions or buyers",
    languages=frozenset(READ_LANGUAGES),
    in_force=CODE_OF_CONDUCT,
    sources=(
        cite.PROHIBITED_ACTIVITIES_PL,
        cite.PROHIBITED_ACTIVITIES_AU,
        cite.CODE_OF_CONDUCT_DE,
        cite.INSERTS_MODERATOR_DE,
        cite.MESSAGING_SG,
    ),
    limits=(
        "The words are weighed by what was learned from invented texts, so "
        "rare wordings are missed; only English is read so far."
    ),
    instead=(
        "Point to Your Orders, to the return there, and to Amazon's messages."
    ),
    detector=detect,
    examples=(
        Example(
            text=(
                "Please do not open a return on Amazon, send it to us and we "
                "refund you by PayPal."
            ),
            marked=("do not open a return on Amazon",),
            message=REPLY,
        ),
        Example(
            text=(
                "Next time order directly on our website and save the Amazon "
                "fees."
            ),
            marked=("order directly on our website",),
            message=INSERT,
        ),
        Example(
            text=(
                "Please start the return under Your Orders, the label is free."
            ),
            why="Amazon's own way.",
            message=REPLY,
        ),
        Example(
            text=(
                "The sofa is delivered by a haulage firm, who will call you "
                "on the day."
            ),
            why="The carrier calls for the delivery.",
            message=ORDER,
        ),
    ),
)
