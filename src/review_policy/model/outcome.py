"""
What Amazon's rules make of a feedback.
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
