"""
The messages in which the examples of rules stand.
"""

from __future__ import annotations

from typing import Final

from review_policy.model.message import Channel, Message


_ORDER: Final = "Order 111-2345678-9012345"

ORDER: Final = Message(channel=Channel.ORDER_MESSAGE, body="", subject=_ORDER)
REQUEST: Final = Message(
    channel=Channel.REVIEW_REQUEST, body="", subject=_ORDER
)
REPLY: Final = Message(
    channel=Channel.SUPPORT_REPLY, body="", order_id="111-2345678-9012345"
)
PUBLIC: Final = Message(channel=Channel.PUBLIC_REPLY, body="")
INSERT: Final = Message(channel=Channel.INSERT, body="")
