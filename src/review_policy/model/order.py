"""
An order, as far as the caller knows it.
"""

from __future__ import annotations

import enum

from attrs import field, frozen

from review_policy.model import checks
from review_policy.model.days import Moment
from review_policy.model.marketplace import Marketplace, optional_marketplace


class Fulfillment(enum.StrEnum):
    """
    Who ships the order.
    """

    AMAZON = "amazon"
    MERCHANT = "merchant"


class OrderStatus(enum.StrEnum):
    """
    Where the order stands.
    """

    PENDING = "pending"
    UNSHIPPED = "unshipped"
    PARTIALLY_SHIPPED = "partially_shipped"
    SHIPPED = "shipped"
    CANCELLED = "cancelled"
    UNFULFILLABLE = "unfulfillable"


class CancelledBy(enum.StrEnum):
    """
    Who cancelled the order.
    """

    BUYER = "buyer"
    SELLER = "seller"
    AMAZON = "amazon"


@frozen(kw_only=True)
class OrderItem:
    """
    One line of an order.
    """

    asin: str | None = field(default=None, validator=checks.optional_text)
    sku: str | None = field(default=None, validator=checks.optional_text)
    units: int = 1
    category: str | None = field(default=None, validator=checks.optional_text)

    def __attrs_post_init__(self) -> None:
        checks.whole_number("units", self.units, least=0)


@frozen(kw_only=True)
class Order:
    """
    An order; None in a field means "not known", never "did not happen".

    `easy_ship` is Amazon's own pick-up and delivery for sellers, known in
    India and the Emirates; `buy_shipping` says that the label was bought
    through Amazon's Buy Shipping; `buyer_opted_out` that the buyer takes no
    unsolicited messages.
    """

    id: str = field(validator=checks.order_id)
    purchased_at: Moment | None = field(
        default=None, validator=checks.optional_moment
    )
    fulfillment: Fulfillment | None = None
    marketplace: Marketplace | None = field(
        default=None,
        converter=optional_marketplace,
    )
    items: tuple[OrderItem, ...] | None = field(default=None, repr=False)
    status: OrderStatus | None = None
    ship_by: Moment | None = field(
        default=None, validator=checks.optional_moment, repr=False
    )
    shipped_at: Moment | None = field(
        default=None, validator=checks.optional_moment, repr=False
    )
    buy_shipping: bool | None = field(
        default=None, validator=checks.optional_flag
    )
    easy_ship: bool | None = field(
        default=None, validator=checks.optional_flag
    )
    deliver_after: Moment | None = field(
        default=None, validator=checks.optional_moment, repr=False
    )
    deliver_by: Moment | None = field(
        default=None, validator=checks.optional_moment, repr=False
    )
    delivered_at: Moment | None = field(
        default=None, validator=checks.optional_moment, repr=False
    )
    cancelled_by: CancelledBy | None = field(default=None, repr=False)
    refunded_at: Moment | None = field(
        default=None, validator=checks.optional_moment, repr=False
    )
    returned_at: Moment | None = field(
        default=None, validator=checks.optional_moment, repr=False
    )
    is_business: bool | None = field(
        default=None, validator=checks.optional_flag, repr=False
    )
    buyer_locale: str | None = field(
        default=None, validator=checks.optional_text, repr=False
    )
    buyer_opted_out: bool | None = field(
        default=None, validator=checks.optional_flag, repr=False
    )

    def __attrs_post_init__(self) -> None:
        checks.members(
            self,
            fulfillment=Fulfillment,
            status=OrderStatus,
            cancelled_by=CancelledBy,
        )
        checks.tuple_of("items", self.items, OrderItem)
