"""
By when a buyer's message is to be answered.
"""

from __future__ import annotations

from attrs import evolve

from review_policy.model.service import BuyerMessage
from review_policy.parameters.orders import ANSWER_MESSAGE_WITHIN
from review_policy.reasons import Reason, ReasonCode
from review_policy.windows._deadline import Deadline, deadline
from review_policy.windows._window import Setting


def window(message: BuyerMessage | None, setting: Setting) -> Deadline:
    """
    Give the moment by which *message* is to be answered.

    Weekends and holidays count, and an automatic answer is none.
    """
    found = deadline(
        "answer-message",
        ANSWER_MESSAGE_WITHIN,
        None if message is None else message.received_at,
        setting,
        counted_from="message.received_at",
        done_at=None if message is None else message.answered_at,
    )
    if message is not None and message.needs_answer is False:
        reason = Reason.of(
            ReasonCode.CIRCUMSTANCE_NOT_MET, fact="no answer is needed"
        )
        return evolve(found, at=None, day=None, is_met=None, reasons=(reason,))
    return found
