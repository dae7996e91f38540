"""
When the buyer may take back feedback.
"""

from __future__ import annotations

from review_policy.model.feedback import Feedback
from review_policy.parameters.feedback import BUYER_REMOVES_WITHIN
from review_policy.windows._window import Setting, Window, closing_window


def window(feedback: Feedback | None, setting: Setting) -> Window:
    """
    Give the days on which the buyer may remove *feedback*.
    """
    return closing_window(
        "remove-feedback",
        BUYER_REMOVES_WITHIN,
        None if feedback is None else feedback.left_at,
        setting,
        counted_from="feedback.left_at",
    )
