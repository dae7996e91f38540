"""
The seller, as far as the caller says.
"""

from __future__ import annotations

from attrs import field, frozen

from review_policy.model import checks


@frozen(kw_only=True)
class Seller:
    """
    Who sells; None in a field means "not known".

    `ships_from` is the ISO 3166 code of the country of dispatch,
    `average_daily_orders` is rounded down.
    """

    brand_owner: bool | None = field(
        default=None, validator=checks.optional_flag
    )
    brand_representative: bool | None = field(
        default=None, validator=checks.optional_flag
    )
    professional: bool | None = field(
        default=None, validator=checks.optional_flag
    )
    ships_from: str | None = field(
        default=None, validator=checks.optional_text
    )
    average_daily_orders: int | None = None

    def __attrs_post_init__(self) -> None:
        if self.average_daily_orders is not None:
            checks.whole_number(
                "average_daily_orders", self.average_daily_orders, least=0
            )
