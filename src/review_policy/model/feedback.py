"""
Feedback that a buyer left about a seller.
"""

from __future__ import annotations

import enum

from typing import Final

from attrs import field, frozen

from review_policy.language import Language, optional_language
from review_policy.model import checks
from review_policy.model.days import Moment
from review_policy.model.marketplace import Marketplace, optional_marketplace


class FeedbackState(enum.StrEnum):
    """
    What became of the feedback.
    """

    PUBLISHED = "published"
    STRUCK_THROUGH = "struck_through"
    REMOVED_BY_AMAZON = "removed_by_amazon"
    REMOVED_BY_BUYER = "removed_by_buyer"


class RatingClass(enum.StrEnum):
    """
    How Amazon counts a number of stars.

    Source: `citations.RATING_US`.
    """

    POSITIVE = "positive"
    NEUTRAL = "neutral"
    NEGATIVE = "negative"


_CLASSES: Final = {
    1: RatingClass.NEGATIVE,
    2: RatingClass.NEGATIVE,
    3: RatingClass.NEUTRAL,
    4: RatingClass.POSITIVE,
    5: RatingClass.POSITIVE,
}


@frozen(kw_only=True)
class Feedback:
    """
    One buyer's feedback on one order; the order id is its identity.

    A blank `comment` means stars alone, None that the comment is not known.
    `reasons` are the pre-set reasons that the buyer picked, if known.
    """

    order_id: str = field(validator=checks.order_id)
    rating: int = field(validator=checks.stars)
    comment: str | None = field(
        default=None, validator=checks.optional_text, repr=checks.length_only
    )
    left_at: Moment | None = field(
        default=None, validator=checks.optional_moment
    )
    marketplace: Marketplace | None = field(
        default=None,
        converter=optional_marketplace,
    )
    language: Language | None = field(
        default=None,
        converter=optional_language,
    )
    response: str | None = field(
        default=None, validator=checks.optional_text, repr=checks.length_only
    )
    state: FeedbackState | None = None
    reasons: tuple[str, ...] | None = field(default=None, repr=False)

    def __attrs_post_init__(self) -> None:
        checks.members(self, state=FeedbackState)
        checks.tuple_of("reasons", self.reasons, str)

    @property
    def rating_class(self) -> RatingClass:
        """
        Positive for 4 and 5 stars, neutral for 3, negative for 1 and 2.
        """
        return _CLASSES[self.rating]
