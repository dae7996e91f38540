"""
Conditions that several tactics share.
"""

from __future__ import annotations

from typing import Final

from review_policy.playbook.tactics._tactic import TacticCondition


NO_CONTACT_DATA: Final = TacticCondition(
    "text.has_contact_data",
    "It names no telephone number, mail address or handle.",
    must=False,
)
NO_BUYER_DATA: Final = TacticCondition(
    "text.has_buyer_data",
    "It shows nothing that tells who bought.",
    must=False,
)
NO_BLAME: Final = TacticCondition(
    "text.blames_buyer", "It does not blame the buyer.", must=False
)
NO_MARKETING: Final = TacticCondition(
    "text.has_marketing", "It advertises nothing.", must=False
)
NO_CONDITION: Final = TacticCondition(
    "text.has_condition", "It ties nothing to a rating or review.", must=False
)
NO_REWARD: Final = TacticCondition(
    "text.has_reward", "It offers nothing in return.", must=False
)
IS_NEUTRAL: Final = TacticCondition(
    "text.is_neutral", "It asks for no particular opinion."
)
IS_SOLVED: Final = TacticCondition(
    "history.problem_solved", "The buyer's problem is solved."
)
NOT_OPTED_OUT: Final = TacticCondition(
    "order.buyer_opted_out",
    "The buyer has not opted out of unsolicited messages.",
    must=False,
)
IN_TIME: Final = TacticCondition(
    "windows.write_to_buyer_open",
    "The time in which the buyer may be written to is not over.",
)
HAS_ORDER_ID: Final = TacticCondition(
    "text.has_order_id", "It names the 17-digit order id."
)
IN_BUYERS_LANGUAGE: Final = TacticCondition(
    "text.in_buyers_language", "It is in the buyer's language."
)
IN_THREAD: Final = TacticCondition(
    "history.message_received",
    "The buyer wrote first, and it answers in that thread.",
)
BREAKS_A_RULE: Final = TacticCondition(
    "case.has_finding", "A clear ground for it was found."
)
