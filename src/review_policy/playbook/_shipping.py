"""
Who ships an order that a case is about.
"""

from __future__ import annotations

from review_policy.assessments import FeedbackAssessment, ReviewAssessment
from review_policy.model.order import Fulfillment


def is_shipped_by_amazon(case: FeedbackAssessment | ReviewAssessment) -> bool:
    """
    Whether Amazon ships the order, so that its delivery is not the seller's.
    """
    return (
        isinstance(case, FeedbackAssessment)
        and case.order is not None
        and case.order.fulfillment is Fulfillment.AMAZON
    )
