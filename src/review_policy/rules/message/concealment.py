"""
MS110 concealment.
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
from review_policy.rules.message._examples import INSERT, REPLY


def detect(situation: Situation) -> Iterator[Evidence]:
    """
    Yield requests for silence.
    """
    return charged(situation, Offence.CONCEALMENT, ReasonCode.ASKS_FOR_SILENCE)


RULE = Rule(
    code="MS110",
    name="concealment",
    title="Message asks the buyer to keep it from Amazon or from others",
    rationale="""
        To ask that a card, an offer or a talk be kept secret shows that
        the sender knows better. No page of Amazon names it; it comes with
        offers that are banned.
    """,
    severity=Severity.FAIL,
    subject=Subject.MESSAGE,
    term="asking a customer not to mention an offer",
    languages=frozenset(READ_LANGUAGES),
    in_force=REVIEW_POLICIES,
    sources=(
        cite.REVIEW_VIOLATIONS_BR,
        cite.CARD_HUSHED_IT,
    ),
    limits=(
        "The words are weighed by what was learned from invented texts, so "
        "rare wordings are missed; only English is read so far. The ban "
        "follows from that of hidden incentives; only press names it."
    ),
    instead="Offer nothing that has to be hidden.",
    detector=detect,
    examples=(
        Example(
            text="Please do not mention this card in your review.",
            marked=("do not mention this card",),
            message=INSERT,
        ),
        Example(
            text=(
                "Keep this offer between us and don't tell Amazon about it."
            ),
            marked=("don't tell Amazon",),
            message=REPLY,
        ),
        Example(
            text=(
                "Your secret santa gift ships tomorrow without a price on the"
                " slip."
            ),
            why="A game with gifts.",
            message=REPLY,
        ),
    ),
)
