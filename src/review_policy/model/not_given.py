"""
The mark for "the caller did not say", which is not "there is none".
"""

from __future__ import annotations

import enum

from typing import Final, Literal


class NotGiven(enum.Enum):
    """
    The type of `NOT_GIVEN`.
    """

    NOT_GIVEN = "not_given"

    def __repr__(self) -> str:
        return "NOT_GIVEN"

    def __bool__(self) -> Literal[False]:
        return False


NOT_GIVEN: Final = NotGiven.NOT_GIVEN
"""Nothing was handed in, so nothing is known; an empty tuple means none."""
