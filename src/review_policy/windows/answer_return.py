"""
By when a return request is to be answered.
"""

from __future__ import annotations

from review_policy.model.service import ReturnRequest
from review_policy.parameters.orders import ANSWER_RETURN_WITHIN
from review_policy.windows._deadline import Deadline, deadline
from review_policy.windows._window import Setting


def window(request: ReturnRequest | None, setting: Setting) -> Deadline:
    """
    Give the moment by which *request* is to be answered.
    """
    return deadline(
        "answer-return",
        ANSWER_RETURN_WITHIN,
        None if request is None else request.requested_at,
        setting,
        counted_from="return.requested_at",
        done_at=None if request is None else request.answered_at,
    )
