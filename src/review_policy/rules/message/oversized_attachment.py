"""
MS410 oversized-attachment.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from attrs import evolve

from review_policy import citations as cite
from review_policy.certainty import Certainty
from review_policy.language import Language
from review_policy.model.message import Attachment, AttachmentKind
from review_policy.parameters.messages import ATTACHMENT_MEGABYTES
from review_policy.reasons import Reason, ReasonCode
from review_policy.rules._rule import (
    Evidence,
    Example,
    Rule,
    Severity,
    Subject,
)
from review_policy.rules._situation import THROUGH_AMAZON, Situation
from review_policy.rules.message._dates import CODE_OF_CONDUCT
from review_policy.rules.message._earlier import sent_on
from review_policy.rules.message._examples import REPLY


def detect(situation: Situation) -> Iterator[Evidence]:
    """
    Yield attachments that are too large together.
    """
    message = situation.message
    answer = ATTACHMENT_MEGABYTES.answer(
        sent_on(situation), situation.setting.marketplace
    )
    if message is None or answer.value is None:
        return
    sizes = [each.size or 0 for each in message.attachments]
    surely = answer.value * MEBI
    if max(sizes, default=0) > surely:
        yield Evidence(
            certainty=Certainty.CERTAIN,
            because=Reason.of(
                ReasonCode.ATTACHMENT_TOO_LARGE,
                size=max(sizes),
                most=surely,
            ),
        )
    elif sum(sizes) > answer.value * MILLION:
        yield Evidence(
            certainty=Certainty.POSSIBLE,
            because=Reason.of(
                ReasonCode.ATTACHMENT_PERHAPS_LARGE, size=sum(sizes)
            ),
        )


MEBI: Final = 2**20
"""The most bytes that a megabyte may mean."""

MILLION: Final = 10**6
"""The fewest."""


RULE = Rule(
    code="MS410",
    name="oversized-attachment",
    title="Message has attachments that are too large",
    rationale="""
        Attachments may have ten megabytes. Whether that is for one or for
        all, and whether a megabyte is a million bytes, is not said; what
        any reading forbids is a finding, the rest a doubt.
    """,
    severity=Severity.FAIL,
    subject=Subject.MESSAGE,
    term="attachments up to 10 MB",
    languages=frozenset(Language),
    in_force=CODE_OF_CONDUCT,
    sources=(cite.MESSAGING_SG,),
    limits="An attachment of unknown size counts as none.",
    instead="Make the file smaller, or send less.",
    needs=(THROUGH_AMAZON,),
    needs_text=False,
    detector=detect,
    examples=(
        Example(
            text="The manual is attached.",
            message=evolve(
                REPLY,
                attachments=(
                    Attachment(
                        name="manual.pdf",
                        kind=AttachmentKind.INSTRUCTIONS,
                        size=12_000_000,
                    ),
                ),
            ),
        ),
        Example(
            text="The manual is attached.",
            why="It is small enough.",
            message=evolve(
                REPLY,
                attachments=(
                    Attachment(
                        name="manual.pdf",
                        kind=AttachmentKind.INSTRUCTIONS,
                        size=2_000_000,
                    ),
                ),
            ),
        ),
        Example(
            text="The hard disk holds 10 MB of pictures.",
            why="A size of something else.",
            message=REPLY,
        ),
    ),
)
