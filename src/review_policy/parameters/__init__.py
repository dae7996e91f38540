"""
The numbers of Amazon's policies, with their histories and sources.
"""

from __future__ import annotations

from typing import Any, Final

from review_policy.parameters import (
    feedback,
    health,
    messages,
    orders,
    reviews,
)
from review_policy.timeline import Parameter


PARAMETERS: Final[tuple[Parameter[Any], ...]] = (
    *feedback.PARAMETERS,
    *reviews.PARAMETERS,
    *health.PARAMETERS,
    *orders.PARAMETERS,
    *messages.PARAMETERS,
)
"""The whole catalogue, subject by subject."""
