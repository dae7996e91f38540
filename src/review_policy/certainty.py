"""
How sure a finding is.
"""

from __future__ import annotations

import enum


class Certainty(enum.StrEnum):
    """
    How sure a finding is, in three steps with written meanings.
    """

    CERTAIN = "certain"
    """The words alone settle it."""

    LIKELY = "likely"
    """A careful reader would say so."""

    POSSIBLE = "possible"
    """Careful readers differ, or the rule itself is uncertain that day."""

    @property
    def rank(self) -> int:
        """
        Its place from surest, 0, to least sure, 2.
        """
        return _ORDER.index(self)


_ORDER = tuple(Certainty)
