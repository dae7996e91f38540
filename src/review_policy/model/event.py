"""
What was already done or happened around an order or a review.
"""

from __future__ import annotations

import enum

from attrs import field, frozen

from review_policy.exceptions import InvalidTypeError, InvalidValueError
from review_policy.model import checks
from review_policy.model.days import Moment


class EventKind(enum.StrEnum):
    """
    A step that changes what may be done next.
    """

    REVIEW_REQUESTED = "review_requested"
    MESSAGE_SENT = "message_sent"
    MESSAGE_RECEIVED = "message_received"
    REPLY_POSTED = "reply_posted"
    REPLY_DELETED = "reply_deleted"
    REMOVAL_REQUESTED = "removal_requested"
    REMOVAL_REFUSED = "removal_refused"
    REVIEW_REPORTED = "review_reported"
    REPORT_REFUSED = "report_refused"
    CUSTOMER_CONTACTED = "customer_contacted"
    REFUNDED = "refunded"
    REPLACED = "replaced"
    PROBLEM_SOLVED = "problem_solved"


def _kind(kind: EventKind | str) -> EventKind:
    if not isinstance(kind, str):
        raise InvalidTypeError("kind", "be an EventKind", kind)
    try:
        return EventKind(kind)
    except ValueError:
        must = f"be one of {', '.join(EventKind)}"
        raise InvalidValueError("kind", must, kind) from None


@frozen
class Event:
    """
    One step of the history, about an order, a review, or neither.
    """

    kind: EventKind = field(converter=_kind)
    at: Moment = field(validator=checks.moment)
    order_id: str | None = field(
        default=None, validator=checks.optional_order_id
    )
    review_id: str | None = field(default=None, validator=checks.optional_text)
    note: str = field(
        default="", validator=checks.text, repr=checks.length_only
    )
