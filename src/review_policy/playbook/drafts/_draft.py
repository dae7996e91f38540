"""
A text to send, and how it came about.
"""

from __future__ import annotations

import enum

from attrs import field, frozen

from review_policy.assessments import Stamp
from review_policy.language import Language
from review_policy.model import checks
from review_policy.model.message import Channel, Message, Purpose
from review_policy.model.order import Order
from review_policy.reading.causes import Cause
from review_policy.reasons import Reason


class DraftKind(enum.StrEnum):
    """
    What a draft is for.
    """

    REMOVAL_REQUEST = "removal_request"
    """Asks Amazon to remove or strike through seller feedback."""

    REVIEW_REPORT = "review_report"
    """Reports a product review to Amazon."""

    PUBLIC_REPLY = "public_reply"
    """Answers seller feedback, for all to read."""

    SUPPORT_REPLY = "support_reply"
    """Answers the buyer: an apology and a solution."""

    CHECK_IN = "check_in"
    """Asks, in the buyer's thread, whether all is well after solving."""

    FEEDBACK_NOTICE = "feedback_notice"
    """Says, after solving, that feedback can be taken back, neutrally."""

    REVIEW_REQUEST = "review_request"
    """Asks for an honest review, once and neutrally."""

    DELAY_NOTICE = "delay_notice"
    CANNOT_SHIP_NOTICE = "cannot_ship_notice"
    RETURN_QUESTION = "return_question"
    CUSTOMIZATION_QUESTION = "customization_question"
    DELIVERY_QUESTION = "delivery_question"

    @property
    def channel(self) -> Channel | None:
        """
        The channel that it is for, None for what goes to Amazon.
        """
        return _CHANNELS.get(self, Channel.ORDER_MESSAGE)

    @property
    def purpose(self) -> Purpose | None:
        """
        Why the seller writes first, None where that is not so.
        """
        return _PURPOSES.get(self)


_CHANNELS: dict[DraftKind, Channel | None] = {
    DraftKind.REMOVAL_REQUEST: None,
    DraftKind.REVIEW_REPORT: None,
    DraftKind.PUBLIC_REPLY: Channel.PUBLIC_REPLY,
    DraftKind.SUPPORT_REPLY: Channel.SUPPORT_REPLY,
    DraftKind.CHECK_IN: Channel.SUPPORT_REPLY,
    DraftKind.FEEDBACK_NOTICE: Channel.SUPPORT_REPLY,
    DraftKind.REVIEW_REQUEST: Channel.REVIEW_REQUEST,
}
_PURPOSES: dict[DraftKind, Purpose] = {
    DraftKind.REVIEW_REQUEST: Purpose.REVIEW_REQUEST,
    DraftKind.DELAY_NOTICE: Purpose.SOLVE_PROBLEM,
    DraftKind.CANNOT_SHIP_NOTICE: Purpose.SOLVE_PROBLEM,
    DraftKind.RETURN_QUESTION: Purpose.RETURN_QUESTION,
    DraftKind.CUSTOMIZATION_QUESTION: Purpose.CUSTOM_DESIGN,
    DraftKind.DELIVERY_QUESTION: Purpose.NEEDED_FOR_DELIVERY,
}


@frozen(kw_only=True)
class Draft:
    """
    A text to send, with the blanks that are still open.

    `text` is empty where the store does not allow such a text on the day,
    and `reasons` say so; they also say why it is in this language.
    `missing` names the facts that were not given; each stands in the text as
    a blank, such as `{order_id}`.
    `channel` is None for what goes to Amazon.
    `limit` is the number of characters that the channel takes at most, None
    where no source names one.
    """

    kind: DraftKind
    language: Language
    text: str = field(repr=checks.length_only)
    channel: Channel | None = None
    cause: Cause | None = None
    missing: tuple[str, ...] = ()
    limit: int | None = None
    quotes: tuple[str, ...] = field(default=(), repr=False)
    reasons: tuple[Reason, ...] = field(default=(), repr=False)
    stamp: Stamp = field(repr=False)

    @property
    def is_ready(self) -> bool:
        """
        Whether there is a text without open blanks.
        """
        return bool(self.text) and not self.missing

    def message(self, order: Order | None = None) -> Message | None:
        """
        Give the message to check and send, None for what goes to Amazon.
        """
        if self.channel is None or not self.text:
            return None
        purpose = self.kind.purpose
        if purpose is None and self.channel is Channel.ORDER_MESSAGE:
            purpose = Purpose.SOLVE_PROBLEM
        return Message(
            channel=self.channel,
            purpose=purpose,
            body=self.text,
            language=self.language,
            quotes=self.quotes,
            order_id=None if order is None else order.id,
            template=bool(self.missing),
        )

    def __str__(self) -> str:
        return self.text
