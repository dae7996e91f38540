"""
Rules over seller feedback: what Amazon removes, and what it strikes through.
"""

from __future__ import annotations

from typing import Final

from review_policy.rules._rule import Rule
from review_policy.rules.feedback import (
    buy_shipping_delay_only,
    easy_ship_delivery_only,
    fba_delivery_only,
    obscene_language,
    personal_information,
    product_review_only,
)


RULES: Final[tuple[Rule, ...]] = (
    obscene_language.RULE,
    personal_information.RULE,
    product_review_only.RULE,
    fba_delivery_only.RULE,
    buy_shipping_delay_only.RULE,
    easy_ship_delivery_only.RULE,
)
"""All of them, by code."""
