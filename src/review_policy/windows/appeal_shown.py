"""
By when a won appeal shows in the order defect rate.
"""

from __future__ import annotations

from review_policy.model.claim import AToZClaim
from review_policy.parameters.orders import APPEAL_SHOWN_WITHIN
from review_policy.windows._window import Setting, Window, closing_window


def window(claim: AToZClaim | None, setting: Setting) -> Window:
    """
    Give the days within which the reversal of *claim* shows.
    """
    return closing_window(
        "appeal-shown",
        APPEAL_SHOWN_WITHIN,
        None if claim is None else claim.reversed_at,
        setting,
        counted_from="claim.reversed_at",
    )
