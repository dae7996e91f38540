"""
Why a buyer complains, as far as the words tell.
"""

from __future__ import annotations

import enum


class Cause(enum.StrEnum):
    """
    The likely cause of a complaint.
    """

    LISTING_PROMISE = "listing_promise"
    DEFECT = "defect"
    LATE_OR_LOST = "late_or_lost"
    DAMAGE = "damage"
    WRONG_ITEM = "wrong_item"
    MISSING_PART = "missing_part"
    SERVICE = "service"
    EXPECTATION = "expectation"
    TASTE = "taste"
    MISUNDERSTANDING = "misunderstanding"
    PRICE = "price"
    PRICE_CUT = "price_cut"
    SUSPECTED_COMPETITOR = "suspected_competitor"
    OUTSIDE_EVENT = "outside_event"
    FEATURE_WISH = "feature_wish"
