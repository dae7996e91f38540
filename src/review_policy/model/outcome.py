"""
What Amazon's rules make of a feedback, or of a message.
"""

from __future__ import annotations

import enum


class Outcome(enum.StrEnum):
    """
    What the ground alone calls for, whatever the stars and the deadlines.
    """

    REMOVE = "remove"
    """Amazon says that it takes such feedback out."""

    STRIKE_THROUGH = "strike_through"
    """Amazon says that it may strike it through and answer for it."""

    KEEP = "keep"
    """No ground was found, and every rule was looked at."""

    UNCERTAIN = "uncertain"
    """A ground is doubtful, or a rule could not be looked at."""

    FAIL = "fail"
    """A message breaks a rule as it stands."""

    WARN = "warn"
    """A message may break a rule, or breaks one that sources differ on."""

    PASS = "pass"  # noqa: S105
    """No rule was found broken by a message, and its words were read."""
