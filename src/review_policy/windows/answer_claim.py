"""
By when Amazon's question about a claim is to be answered.
"""

from __future__ import annotations

from attrs import evolve

from review_policy.model.claim import AToZClaim
from review_policy.model.days import day_of
from review_policy.parameters.orders import (
    ANSWER_CLAIM_COUNTED,
    ANSWER_CLAIM_WITHIN,
    Counted,
)
from review_policy.reasons import ReasonCode
from review_policy.windows._deadline import Deadline, deadline
from review_policy.windows._window import Setting


def window(claim: AToZClaim | None, setting: Setting) -> Deadline:
    """
    Give the moment by which the question about *claim* is to be answered.

    Where a store counts calendar days, only the day is given, and it is the
    last one, included.
    """
    asked = None if claim is None else claim.asked_at
    found = deadline(
        "answer-claim",
        ANSWER_CLAIM_WITHIN,
        asked,
        setting,
        counted_from="claim.asked_at",
    )
    if asked is None or found.day is None:
        return found
    day = day_of(asked, setting.zone)
    counted = ANSWER_CLAIM_COUNTED.answer(day, setting.marketplace)
    if counted.value is not Counted.CALENDAR_DAYS:
        return found
    reasons = tuple(
        each
        for each in found.reasons
        if each.code is not ReasonCode.HOUR_UNKNOWN
    )
    return evolve(found, at=None, reasons=reasons)
