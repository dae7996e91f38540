"""
Rules over product reviews: what the community guidelines do not allow.
"""

from __future__ import annotations

from typing import Final

from review_policy.rules._rule import Rule
from review_policy.rules.review import (
    comment_on_review,
    compensated_review,
    conflict_of_interest,
    duplicate_review,
    external_link,
    harassment,
    hate_speech,
    illegal_or_dangerous,
    medical_claim,
    price_availability,
    private_information,
    profanity,
    promotional_content,
    seller_order_shipping,
    sexual_content,
    spam_gibberish,
    too_few_words,
    unsupported_language,
)


RULES: Final[tuple[Rule, ...]] = (
    seller_order_shipping.RULE,
    price_availability.RULE,
    unsupported_language.RULE,
    spam_gibberish.RULE,
    private_information.RULE,
    profanity.RULE,
    harassment.RULE,
    hate_speech.RULE,
    sexual_content.RULE,
    external_link.RULE,
    promotional_content.RULE,
    conflict_of_interest.RULE,
    compensated_review.RULE,
    medical_claim.RULE,
    illegal_or_dangerous.RULE,
    comment_on_review.RULE,
    duplicate_review.RULE,
    too_few_words.RULE,
)
"""All of them, by code."""
