"""
MS301 unnecessary-message.
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
)
from review_policy.rules._situation import FINISHED, PROACTIVE, Situation
from review_policy.rules.message._charged import charged
from review_policy.rules.message._dates import GUIDELINES_REVISION
from review_policy.rules.message._examples import ORDER
from review_policy.sources import Basis, Confidence
from review_policy.timeline import NOT_IN_FORCE, Revision, Timeline


def detect(situation: Situation) -> Iterator[Evidence]:
    """
    Yield a message without anything that the buyer needs.
    """
    read = situation.message_reading
    message = situation.message
    if read is None or message is None or message.attachments:
        return
    for each in charged(
        situation, Offence.ONLY_COURTESY, ReasonCode.ONLY_COURTESY
    ):
        if each.spans and each.spans[0].field == read.body.field:
            yield each


RULE = Rule(
    code="MS301",
    name="unnecessary-message",
    title="Message only says thanks, confirms, or offers help",
    rationale="""
        A seller writes first only where the order needs it. A message
        that merely thanks, confirms the order, the dispatch or the
        delivery, or says that the seller is there if needed, is not
        allowed: Amazon sends these itself. Until 2020 a shipping
        confirmation was even required.
    """,
    severity=Severity.FAIL,
    subject=Subject.MESSAGE,
    term=(
        "order or shipping confirmations, and messages that say only thank "
        "you or that you are available to help"
    ),
    languages=frozenset(READ_LANGUAGES),
    in_force=Timeline(
        history=(
            Revision(
                start=dt.date(2019, 1, 1),
                value=NOT_IN_FORCE,
                source=cite.SHIPMENT_MAIL_REQUIRED,
                basis=Basis.INFERRED,
                confidence=Confidence.MEDIUM,
                note="The guidelines required a shipping confirmation.",
            ),
            GUIDELINES_REVISION,
        ),
    ),
    sources=(
        cite.GUIDELINES_ENIDA,
        cite.GUIDELINES_ZONGURU,
        cite.SHIPMENT_MAIL_REQUIRED,
    ),
    limits=(
        "The words are weighed by what was learned from invented texts, so "
        "rare wordings are missed; only English is read so far. A message "
        "with an attachment is taken to bring something."
    ),
    instead=(
        "Leave it to Amazon, or write with what the buyer needs to know or "
        "answer."
    ),
    needs=(
        PROACTIVE,
        FINISHED,
    ),
    detector=detect,
    examples=(
        Example(
            text="Thank you so much for your order!",
            marked=("Thank you so much for your order",),
            message=ORDER,
        ),
        Example(
            text=(
                "Your order has shipped and is on its way. Thanks for "
                "shopping with us."
            ),
            marked=("Your order has shipped and is on its way",),
            message=ORDER,
        ),
        Example(
            text=(
                "Your parcel is delayed by snow and will arrive on Friday "
                "instead of Tuesday. We are sorry."
            ),
            why="News that the buyer needs.",
            message=ORDER,
        ),
    ),
)
