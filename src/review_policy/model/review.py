"""
A customer's review of a product.
"""

from __future__ import annotations

from attrs import field, frozen

from review_policy.exceptions import InvalidValueError
from review_policy.language import Language, optional_language
from review_policy.model import checks
from review_policy.model.days import Moment
from review_policy.model.marketplace import Marketplace, optional_marketplace


@frozen(kw_only=True)
class ReviewVersion:
    """
    What a review said before it was edited.

    `until` is when it was replaced, None if that is not known.
    """

    rating: int = field(validator=checks.stars)
    title: str | None = field(
        default=None, validator=checks.optional_text, repr=checks.length_only
    )
    body: str | None = field(
        default=None, validator=checks.optional_text, repr=checks.length_only
    )
    until: Moment | None = field(
        default=None, validator=checks.optional_moment
    )


@frozen(kw_only=True)
class Review:
    """
    One customer's review of one product; None means "not known".

    A review whose `title` and `body` are both blank is a rating without text.
    `id` and `author` are the caller's own names for the review and for the
    customer; equal authors are one customer.
    `seller_of_record` says whether the caller's own offer sold the order.
    `images` and `videos` are the caller's names for them; they are not looked
    at. `versions` are earlier texts, oldest first.
    """

    rating: int = field(validator=checks.stars)
    title: str | None = field(
        default=None, validator=checks.optional_text, repr=checks.length_only
    )
    body: str | None = field(
        default=None, validator=checks.optional_text, repr=checks.length_only
    )
    id: str | None = field(default=None, validator=checks.optional_text)
    asin: str | None = field(default=None, validator=checks.optional_text)
    variation: str | None = field(default=None, validator=checks.optional_text)
    author: str | None = field(
        default=None, validator=checks.optional_text, repr=checks.length_only
    )
    verified: bool | None = field(default=None, validator=checks.optional_flag)
    vine: bool | None = field(default=None, validator=checks.optional_flag)
    seller_of_record: bool | None = field(
        default=None, validator=checks.optional_flag
    )
    order_id: str | None = field(
        default=None, validator=checks.optional_order_id
    )
    posted_at: Moment | None = field(
        default=None, validator=checks.optional_moment
    )
    edited_at: Moment | None = field(
        default=None, validator=checks.optional_moment, repr=False
    )
    images: tuple[str, ...] | None = field(default=None, repr=False)
    videos: tuple[str, ...] | None = field(default=None, repr=False)
    marketplace: Marketplace | None = field(
        default=None, converter=optional_marketplace
    )
    language: Language | None = field(
        default=None, converter=optional_language
    )
    versions: tuple[ReviewVersion, ...] = field(default=(), repr=False)

    def __attrs_post_init__(self) -> None:
        checks.tuple_of("images", self.images, str)
        checks.tuple_of("videos", self.videos, str)
        if self.versions is None:
            must = "be a tuple of ReviewVersion"
            raise InvalidValueError("versions", must, None)
        checks.tuple_of("versions", self.versions, ReviewVersion)

    @property
    def is_rating_only(self) -> bool | None:
        """
        Whether it has stars and no text; None where a text is not known.
        """
        if f"{self.title or ''}{self.body or ''}".strip():
            return False
        if self.title is None or self.body is None:
            return None
        return True
