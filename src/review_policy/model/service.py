"""
What buyers write, send back, vote and complain of.
"""

from __future__ import annotations

from attrs import field, frozen

from review_policy.model import checks
from review_policy.model.days import Moment


@frozen(kw_only=True)
class BuyerMessage:
    """
    A message that a buyer sent, and when the seller answered it.

    An automatic answer is none.
    `is_answered` is False where it waits for one; `needs_answer` is False
    where it was marked as needing none.
    """

    received_at: Moment = field(validator=checks.moment)
    answered_at: Moment | None = field(
        default=None, validator=checks.optional_moment
    )
    is_answered: bool | None = field(
        default=None, validator=checks.optional_flag
    )
    order_id: str | None = field(
        default=None, validator=checks.optional_order_id
    )
    needs_answer: bool | None = field(
        default=None, validator=checks.optional_flag, repr=False
    )
    id: str | None = field(
        default=None, validator=checks.optional_text, repr=False
    )


@frozen(kw_only=True)
class ReturnRequest:
    """
    A buyer's request to send something back; None means "not known".

    `is_answered` is False where it waits for an answer; `is_unresolved` is
    what the buyer said when asked, and `is_wrongly_rejected` that it was
    turned down against the policy.
    """

    order_id: str = field(validator=checks.order_id)
    requested_at: Moment | None = field(
        default=None, validator=checks.optional_moment
    )
    answered_at: Moment | None = field(
        default=None, validator=checks.optional_moment
    )
    is_answered: bool | None = field(
        default=None, validator=checks.optional_flag
    )
    is_unresolved: bool | None = field(
        default=None, validator=checks.optional_flag, repr=False
    )
    is_wrongly_rejected: bool | None = field(
        default=None, validator=checks.optional_flag, repr=False
    )
    has_claim: bool | None = field(
        default=None, validator=checks.optional_flag, repr=False
    )
    reason: str | None = field(
        default=None, validator=checks.optional_text, repr=checks.length_only
    )


@frozen(kw_only=True)
class Vote:
    """
    A buyer's answer to whether the seller's reply solved the problem.
    """

    order_id: str = field(validator=checks.order_id)
    voted_at: Moment = field(validator=checks.moment)
    is_solved: bool

    def __attrs_post_init__(self) -> None:
        checks.flag("is_solved", self.is_solved)


@frozen(kw_only=True)
class Complaint:
    """
    A buyer's report of a problem, in a return, refund, contact or review.

    `is_about_delivery` takes it out of the negative customer experiences.
    """

    order_id: str = field(validator=checks.order_id)
    reported_at: Moment | None = field(
        default=None, validator=checks.optional_moment
    )
    is_about_delivery: bool | None = field(
        default=None, validator=checks.optional_flag
    )
