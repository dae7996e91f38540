"""
What a finder of shapes returns.
"""

from __future__ import annotations

import enum

from attrs import frozen


class ShapeKind(enum.StrEnum):
    """
    What a stretch of text is, whatever the language around it.
    """

    EMAIL = "email"
    PHONE = "phone"
    WEB_ADDRESS = "web_address"
    STREET_ADDRESS = "street_address"
    PERSONAL_NAME = "personal_name"
    ORDER_ID = "order_id"
    TRACKING_NUMBER = "tracking_number"


@frozen
class Shape:
    """
    A stretch of folded text that has a known form.

    `start` and `end` are half-open places in the folded text; `value` is the
    thing without its disguise ("john@shop.example"); `disguised` says that
    it was written to dodge filters or in words.
    """

    kind: ShapeKind
    start: int
    end: int
    value: str
    disguised: bool = False
