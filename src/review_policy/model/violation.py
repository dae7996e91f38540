"""
Violations of policy, as the account health rating counts them.
"""

from __future__ import annotations

import enum

from attrs import field, frozen

from review_policy.model import checks
from review_policy.model.days import Moment


class ViolationSeverity(enum.StrEnum):
    """
    How grave Amazon calls a violation.
    """

    CRITICAL = "critical"
    """Sets the rating to 0."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"
    NONE = "none"
    """Without effect on the rating."""


@frozen(kw_only=True)
class Violation:
    """
    A violation on the account health page.

    One that `is_addressed`, by appeal, acknowledgement or mending, or that
    was overturned, takes no points.
    """

    severity: ViolationSeverity | None
    at: Moment | None = field(default=None, validator=checks.optional_moment)
    policy: str | None = field(default=None, validator=checks.optional_text)
    is_addressed: bool | None = field(
        default=None, validator=checks.optional_flag
    )

    def __attrs_post_init__(self) -> None:
        checks.members(self, severity=ViolationSeverity)
