"""
MS401 missing-order-id.
"""

from __future__ import annotations

from collections.abc import Iterator

from review_policy import citations as cite
from review_policy.certainty import Certainty
from review_policy.language import Language
from review_policy.model.message import Channel, Message
from review_policy.reasons import Reason, ReasonCode
from review_policy.rules._rule import (
    Evidence,
    Example,
    Rule,
    Severity,
    Subject,
)
from review_policy.rules._situation import FINISHED, THROUGH_AMAZON, Situation
from review_policy.rules.message._dates import GUIDELINES
from review_policy.rules.message._earlier import order_id_of
from review_policy.shapes import ShapeKind


def detect(situation: Situation) -> Iterator[Evidence]:
    """
    Yield a message without an order's id.
    """
    read = situation.message_reading
    message = situation.message
    if read is None or message is None or message.action is not None:
        return
    if read.has_order_placeholder or any(
        shape.kind is ShapeKind.ORDER_ID
        for passage in read.written
        for shape in passage.shapes
    ):
        return
    is_reply = message.channel is Channel.SUPPORT_REPLY
    if is_reply and order_id_of(situation) is not None:
        return
    yield Evidence(
        certainty=Certainty.POSSIBLE if is_reply else Certainty.LIKELY,
        because=Reason.of(ReasonCode.ORDER_ID_MISSING),
        severity=Severity.WARN if is_reply else None,
    )


RULE = Rule(
    code="MS401",
    name="missing-order-id",
    title="Message does not name the order",
    rationale="""
        Whoever writes first must name the order by its id of seventeen
        digits. A blank of a template for it is enough. Amazon's own
        templates put it in themselves. In an answer it is a doubt, and
        none where the caller names the order, since the thread does.
    """,
    severity=Severity.FAIL,
    subject=Subject.MESSAGE,
    term="the 17-digit order ID",
    languages=frozenset(Language),
    in_force=GUIDELINES,
    sources=(
        cite.MAIL_COMPLIANCE_TOOL,
        cite.GUIDELINES_ENIDA,
        cite.SOLICITATION_ERROR_2020,
    ),
    limits="Whether the id is that of the buyer's order is not checked.",
    instead="Write the order's id, or put the tool's blank for it.",
    needs=(THROUGH_AMAZON, FINISHED),
    needs_text=False,
    detector=detect,
    examples=(
        Example(
            text="Which of the two dates suits you for the sofa?",
            message=Message(channel=Channel.ORDER_MESSAGE, body=""),
        ),
        Example(
            text=(
                "About order {{order_id}}: which of the two dates suits you?"
            ),
            why="A blank for the id.",
            message=Message(channel=Channel.ORDER_MESSAGE, body=""),
        ),
        Example(
            text="About order 111-2345678-9012345: which date suits you?",
            why="The id itself.",
            message=Message(channel=Channel.ORDER_MESSAGE, body=""),
        ),
    ),
)
