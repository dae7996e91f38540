"""
Rules over conduct: what sellers may not do about reviews, text or no text.
"""

from __future__ import annotations

from typing import Final

from review_policy.rules._rule import Rule
from review_policy.rules.conduct import (
    family_or_staff_review,
    manipulative_insert,
    own_product_review,
    paid_helpful_vote,
    paid_review,
    rating_interference,
    refund_after_review,
    repeated_or_positive_request,
    review_change_by_request,
    review_club,
    review_swap,
    rival_review,
    sales_rank_manipulation,
    selective_solicitation,
    variation_abuse,
)


RULES: Final[tuple[Rule, ...]] = (
    own_product_review.RULE,
    rival_review.RULE,
    family_or_staff_review.RULE,
    paid_review.RULE,
    refund_after_review.RULE,
    review_club.RULE,
    review_change_by_request.RULE,
    selective_solicitation.RULE,
    variation_abuse.RULE,
    manipulative_insert.RULE,
    paid_helpful_vote.RULE,
    repeated_or_positive_request.RULE,
    review_swap.RULE,
    rating_interference.RULE,
    sales_rank_manipulation.RULE,
)
"""All of them, by code."""
