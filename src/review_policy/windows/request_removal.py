"""
When a seller may ask Amazon to take feedback out.
"""

from __future__ import annotations

from review_policy.model.feedback import Feedback
from review_policy.parameters.feedback import REMOVAL_REQUESTED_WITHIN
from review_policy.windows._window import Setting, Window, closing_window


def window(feedback: Feedback | None, setting: Setting) -> Window:
    """
    Give the days on which removal of *feedback* may be requested.
    """
    return closing_window(
        "request-removal",
        REMOVAL_REQUESTED_WITHIN,
        None if feedback is None else feedback.left_at,
        setting,
        counted_from="feedback.left_at",
    )
