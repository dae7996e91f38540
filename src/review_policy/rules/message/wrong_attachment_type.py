"""
MS409 wrong-attachment-type.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from attrs import evolve

from review_policy import citations as cite
from review_policy.certainty import Certainty
from review_policy.language import Language
from review_policy.model.message import Attachment, AttachmentKind
from review_policy.parameters.messages import API_ACTIONS, ActionLimits
from review_policy.reasons import Reason, ReasonCode
from review_policy.rules._rule import (
    Evidence,
    Example,
    Rule,
    Severity,
    Subject,
)
from review_policy.rules._situation import THROUGH_AMAZON, Situation
from review_policy.rules.message._dates import GUIDELINES
from review_policy.rules.message._earlier import sent_on
from review_policy.rules.message._examples import ORDER, REPLY


def detect(situation: Situation) -> Iterator[Evidence]:
    """
    Yield attachments of another kind, or of an unusual format.
    """
    message = situation.message
    if message is None:
        return
    limits = _limits(situation)
    count = len(message.attachments)
    if message.action is not None and limits is not None:
        action = message.action.replace("_", " ")
        if count > limits.most_attachments:
            yield Evidence(
                certainty=Certainty.LIKELY,
                because=Reason.of(
                    ReasonCode.ATTACHMENTS_TAKEN,
                    action=action,
                    most=limits.most_attachments,
                ),
            )
        if count < limits.least_attachments:
            yield Evidence(
                certainty=Certainty.LIKELY,
                because=Reason.of(ReasonCode.ATTACHMENT_NEEDED, action=action),
            )
    for each in message.attachments:
        yield from _judged(each)


def _limits(situation: Situation) -> ActionLimits | None:
    message = situation.message
    if message is None or message.action is None:
        return None
    return (
        API_ACTIONS[message.action.value]
        .answer(sent_on(situation), situation.setting.marketplace)
        .value
    )


def _judged(attachment: Attachment) -> Iterator[Evidence]:
    kind = attachment.kind
    if kind is None:
        yield Evidence(
            certainty=Certainty.POSSIBLE,
            because=Reason.of(ReasonCode.ATTACHMENT_UNKNOWN),
        )
    elif kind not in ALLOWED:
        yield Evidence(
            certainty=Certainty.LIKELY,
            because=Reason.of(
                ReasonCode.ATTACHMENT_OTHER, kind=kind.replace("_", " ")
            ),
        )
    ending = attachment.name.rpartition(".")[2].lower()
    if ending not in COMMON:
        yield Evidence(
            certainty=Certainty.POSSIBLE,
            because=Reason.of(ReasonCode.ATTACHMENT_FORMAT, ending=ending),
        )


ALLOWED: Final = frozenset(
    {
        AttachmentKind.INSTRUCTIONS,
        AttachmentKind.WARRANTY,
        AttachmentKind.INVOICE,
        AttachmentKind.LEGAL_NOTICE,
    }
)
"""The kinds of attachment that are allowed."""

COMMON: Final = frozenset({"pdf", "doc", "docx", "txt", "jpg", "jpeg", "png"})
"""Endings that are taken to be supported; Amazon's list is not known."""


RULE = Rule(
    code="MS409",
    name="wrong-attachment-type",
    title="Message bears an attachment that is not allowed",
    rationale="""
        Attachments are for product instructions, warranty information and
        invoices, and by the Messaging API for documents that the law
        requires. Which file formats are taken is announced by Amazon and
        not known; common ones pass, others are a doubt.
    """,
    severity=Severity.FAIL,
    subject=Subject.MESSAGE,
    term=(
        "attachments other than product instructions, warranty information "
        "and invoices"
    ),
    languages=frozenset(Language),
    in_force=GUIDELINES,
    sources=(cite.GUIDELINES_ZONGURU, cite.MESSAGING_API, cite.MESSAGING_SG),
    limits="Files are not opened; what they are is what the caller says.",
    instead="Attach instructions, a warranty or an invoice, as PDF.",
    needs=(THROUGH_AMAZON,),
    needs_text=False,
    detector=detect,
    examples=(
        Example(
            text="The catalogue is attached.",
            message=evolve(
                ORDER,
                attachments=(
                    Attachment(
                        name="catalogue.pdf", kind=AttachmentKind.OTHER
                    ),
                ),
            ),
        ),
        Example(
            text="Your invoice is attached.",
            why="An invoice.",
            message=evolve(
                ORDER,
                attachments=(
                    Attachment(
                        name="invoice.pdf", kind=AttachmentKind.INVOICE
                    ),
                ),
            ),
        ),
        Example(
            text="The hook for attachments is on the left of the mixer.",
            why="Another kind of attachment.",
            message=REPLY,
        ),
    ),
)
