"""
How long a buyer's problem can be solved before a claim can be filed.
"""

from __future__ import annotations

from review_policy.model.service import BuyerMessage
from review_policy.parameters.orders import SOLVE_BEFORE_CLAIM_WITHIN
from review_policy.windows._deadline import Deadline, deadline
from review_policy.windows._window import Setting


def window(message: BuyerMessage | None, setting: Setting) -> Deadline:
    """
    Give the moment until which the buyer of *message* has to wait.

    What is solved by then, before a claim, leaves the order defect rate
    alone.
    """
    return deadline(
        "solve-before-claim",
        SOLVE_BEFORE_CLAIM_WITHIN,
        None if message is None else message.received_at,
        setting,
        counted_from="message.received_at",
    )
