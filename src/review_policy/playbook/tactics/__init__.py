"""
What guides advise, by name, and how each piece stands on a day.
"""

from __future__ import annotations

from typing import Final

from review_policy.playbook.tactics import (
    asking,
    contacting,
    removing,
    replying,
    solving,
)
from review_policy.playbook.tactics._standing import Standings
from review_policy.playbook.tactics._tactic import (
    Tactic,
    TacticAnswer,
    TacticCondition,
    TacticVerdict,
)


TACTICS: Final[tuple[Tactic, ...]] = (
    *replying.TACTICS,
    *contacting.TACTICS,
    *solving.TACTICS,
    *removing.TACTICS,
    *asking.TACTICS,
)
"""Every tactic, by theme."""

__all__ = [
    "TACTICS",
    "Standings",
    "Tactic",
    "TacticAnswer",
    "TacticCondition",
    "TacticVerdict",
]
