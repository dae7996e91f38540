"""
Feedback that a buyer left about a seller.
"""

from __future__ import annotations

import enum

from attrs import field, frozen

from review_policy.exceptions import InvalidTypeError
from review_policy.language import Language
from review_policy.model import checks
from review_policy.model.days import Moment
from review_policy.model.marketplace import Marketplace


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
        converter=lambda value: (
            None if value is None else Marketplace.of(value)
        ),
    )
    language: Language | None = field(
        default=None,
        converter=lambda value: Language.of(value)
        if isinstance(value, str)
        else value,
    )
    response: str | None = field(
        default=None, validator=checks.optional_text, repr=checks.length_only
    )
    state: FeedbackState | None = None
    reasons: tuple[str, ...] | None = field(default=None, repr=False)

    def __attrs_post_init__(self) -> None:
        checks.members(self, state=FeedbackState, language=Language)
        if self.reasons is not None and not (
            isinstance(self.reasons, tuple)
            and all(isinstance(reason, str) for reason in self.reasons)
        ):
            raise InvalidTypeError(
                "reasons", "be a tuple of strings or None", self.reasons
            )

    @property
    def rating_class(self) -> RatingClass:
        """
        Positive for 4 and 5 stars, neutral for 3, negative for 1 and 2.
        """
        if self.rating >= 4:
            return RatingClass.POSITIVE
        return (
            RatingClass.NEUTRAL if self.rating == 3 else RatingClass.NEGATIVE
        )
