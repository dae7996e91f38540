"""
What Amazon says may be asked for an order.
"""

from __future__ import annotations

from attrs import field, frozen

from review_policy.model import checks


REVIEW_AND_FEEDBACK = "productReviewAndSellerFeedback"
"""The only type of solicitation that the API offers."""


@frozen(kw_only=True)
class SolicitationActions:
    """
    The types of solicitation that Amazon offers for an order now.
    """

    names: tuple[str, ...] = ()
    order_id: str | None = field(
        default=None, validator=checks.optional_order_id
    )

    def __attrs_post_init__(self) -> None:
        checks.tuple_of("names", self.names, str)

    @property
    def may_request_review(self) -> bool:
        """
        Whether the request for review and feedback is among them.
        """
        return REVIEW_AND_FEEDBACK in self.names
