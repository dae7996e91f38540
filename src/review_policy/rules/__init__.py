"""
The rules, one a file, gathered here.
"""

from __future__ import annotations

from typing import Final

from review_policy.rules import conduct, feedback, message, review
from review_policy.rules._rule import Rule


RULES: Final[tuple[Rule, ...]] = (
    *feedback.RULES,
    *review.RULES,
    *message.RULES,
    *conduct.RULES,
)
"""The whole catalogue, subject by subject."""
