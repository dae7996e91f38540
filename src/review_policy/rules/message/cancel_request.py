"""
MS304 cancel-request.
"""

from __future__ import annotations

import datetime as dt

from collections.abc import Iterator

from review_policy import citations as cite
from review_policy.language import READ_LANGUAGES
from review_policy.model.marketplace import Marketplace
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
from review_policy.rules.message._examples import ORDER, REPLY
from review_policy.sources import Basis, Confidence
from review_policy.timeline import Local, Revision, Timeline


def detect(situation: Situation) -> Iterator[Evidence]:
    """
    Yield requests to cancel.
    """
    return charged(situation, Offence.CANCELLATION, ReasonCode.ASKS_TO_CANCEL)


RULE = Rule(
    code="MS304",
    name="cancel-request",
    title="Message asks the buyer to cancel for the seller's reason",
    rationale="""
        If an item cannot be shipped, the seller cancels, refunds the full
        amount and gives the reason. The buyer must not be asked to
        cancel. Pages for CA, MX and JP limit this to being out of stock;
        those for DE and FR do not.
    """,
    severity=Severity.FAIL,
    subject=Subject.MESSAGE,
    term="asking the buyer to submit a cancellation",
    languages=frozenset(READ_LANGUAGES),
    in_force=Timeline(
        history=(
            Revision(
                start=dt.date(2020, 11, 6),
                value=Wording.IF_OUT_OF_STOCK,
                source=cite.GUIDELINES_CA,
                basis=Basis.INFERRED,
                confidence=Confidence.MEDIUM,
                note=(
                    "Seen for CA, MX and JP on pages of after 2020, which "
                    "bear no date."
                ),
            ),
        ),
        elsewhere=(
            Local(
                marketplaces=frozenset({Marketplace.DE, Marketplace.FR}),
                history=(
                    Revision(
                        start=dt.date(2020, 11, 6),
                        value=Wording.IN_FORCE,
                        source=cite.GUIDELINES_DE,
                        basis=Basis.INFERRED,
                        confidence=Confidence.MEDIUM,
                        note=(
                            "Without the limit to goods out of stock, "
                            "possibly on older copies."
                        ),
                    ),
                ),
            ),
        ),
    ),
    sources=(
        cite.GUIDELINES_DE,
        cite.GUIDELINES_CA,
        cite.SELLER_CANCELS,
    ),
    limits=(
        "The words are weighed by what was learned from invented texts, so "
        "rare wordings are missed; only English is read so far. Why the "
        "seller wants it is not told apart, so the limit to goods out of "
        "stock is not applied. Since 2022 buyers ask for a cancellation "
        "outside of messages."
    ),
    instead="Cancel it yourself with the reason, refund in full and say so.",
    detector=detect,
    examples=(
        Example(
            text="The lamp is out of stock, please cancel your order.",
            marked=("please cancel your order",),
            message=ORDER,
        ),
        Example(
            text=(
                "We made a price mistake, could you cancel the order from "
                "your side?"
            ),
            marked=("cancel the order from your side",),
            message=ORDER,
        ),
        Example(
            text=(
                "It ships a week late; if that is too late for you, you can "
                "cancel in Your Orders."
            ),
            why="The buyer's free choice.",
            message=ORDER,
        ),
        Example(
            text="You asked us to cancel, and it is done.",
            why="The buyer asked.",
            message=REPLY,
        ),
    ),
)
