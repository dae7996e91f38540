"""
When a granted claim may be appealed.
"""

from __future__ import annotations

from attrs import evolve

from review_policy.model.claim import AToZClaim, ClaimOutcome
from review_policy.parameters.orders import APPEAL_CLAIM_WITHIN
from review_policy.reasons import Reason, ReasonCode
from review_policy.windows._window import Setting, Window, closing_window


def window(claim: AToZClaim | None, setting: Setting) -> Window:
    """
    Give the days on which the decision on *claim* may be appealed.

    Only a granted claim can be, from the day on which it was granted.
    """
    is_granted = claim is not None and claim.outcome is ClaimOutcome.GRANTED
    found = closing_window(
        "appeal-claim",
        APPEAL_CLAIM_WITHIN,
        claim.decided_at if claim is not None and is_granted else None,
        setting,
        counted_from="claim.decided_at",
    )
    if claim is None or is_granted:
        return found
    if claim.outcome is None:
        return evolve(found, missing=("claim.outcome", *found.missing))
    reason = Reason.of(
        ReasonCode.CIRCUMSTANCE_NOT_MET, fact="the claim was not granted"
    )
    return evolve(found, missing=(), reasons=(reason,))
