"""
The rules, one a file, gathered here.
"""

from __future__ import annotations

from typing import Final

from review_policy.rules import feedback, review
from review_policy.rules._rule import Rule


RULES: Final[tuple[Rule, ...]] = (*feedback.RULES, *review.RULES)
"""The whole catalogue, subject by subject."""
