"""
What a seller ships, cancels and bills.
"""

from __future__ import annotations

from attrs import field, frozen

from review_policy.model import checks
from review_policy.model.days import Moment
from review_policy.model.order import CancelledBy


@frozen(kw_only=True)
class Shipment:
    """
    A package that the seller ships; None means "not known".

    `promised_at` is the end of the promised delivery, before any extension;
    `attempted_at` the first attempt, which stands for the delivery where the
    buyer was absent or asked for another day.
    `has_valid_tracking` is what the category's tracking rules say of it, and
    `is_exempt` takes it out of that count.
    `is_protected` says that automation, automated handling time and a
    protected label were used and it was shipped on time.
    """

    order_id: str = field(validator=checks.order_id)
    promised_at: Moment | None = field(
        default=None, validator=checks.optional_moment
    )
    confirmed_at: Moment | None = field(
        default=None, validator=checks.optional_moment, repr=False
    )
    attempted_at: Moment | None = field(
        default=None, validator=checks.optional_moment, repr=False
    )
    delivered_at: Moment | None = field(
        default=None, validator=checks.optional_moment
    )
    has_valid_tracking: bool | None = field(
        default=None, validator=checks.optional_flag
    )
    is_exempt: bool | None = field(
        default=None, validator=checks.optional_flag, repr=False
    )
    is_protected: bool | None = field(
        default=None, validator=checks.optional_flag, repr=False
    )
    units: int = field(default=1, repr=False)
    category: str | None = field(
        default=None, validator=checks.optional_text, repr=False
    )

    def __attrs_post_init__(self) -> None:
        checks.whole_number("units", self.units, least=0)


@frozen(kw_only=True)
class Cancellation:
    """
    An order, or an item of it, that was cancelled before it was shipped.

    `by` is who wanted it: what the buyer asked for through Amazon is the
    buyer's, whoever carried it out.
    """

    order_id: str = field(validator=checks.order_id)
    by: CancelledBy | None = None
    cancelled_at: Moment | None = field(
        default=None, validator=checks.optional_moment
    )

    def __attrs_post_init__(self) -> None:
        checks.members(self, by=CancelledBy)


@frozen(kw_only=True)
class Invoice:
    """
    An invoice that was provided for an order.
    """

    order_id: str = field(validator=checks.order_id)
    provided_at: Moment | None = field(
        default=None, validator=checks.optional_moment
    )
