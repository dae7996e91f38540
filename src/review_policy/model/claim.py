"""
A-to-z Guarantee claims and chargebacks.
"""

from __future__ import annotations

import enum

from attrs import field, frozen

from review_policy.model import checks
from review_policy.model.days import Moment


class ClaimOutcome(enum.StrEnum):
    """
    Where a claim stands.
    """

    PENDING = "pending"
    GRANTED = "granted"
    REFUNDED = "refunded"
    """The seller gave the money back after the claim was filed."""

    DENIED = "denied"
    WITHDRAWN = "withdrawn"
    """The buyer took it back."""


class ClaimAbout(enum.StrEnum):
    """
    What the buyer claims.
    """

    DELIVERY = "delivery"
    """The order did not arrive, or late."""

    CONDITION = "condition"
    """The goods are not as described, defective, or damaged."""

    OTHER = "other"


class Payer(enum.StrEnum):
    """
    Who paid the buyer.
    """

    SELLER = "seller"
    AMAZON = "amazon"


@frozen(kw_only=True)
class AToZClaim:
    """
    A claim under the A-to-z Guarantee; None in a field means "not known".

    `asked_at` is when Amazon asked the seller about it, `decided_at` when it
    was granted or denied, and `reversed_at` when an appeal took it out of the
    order defect rate, which `is_reversed` says where the day is not known.
    `counts` is the caller's own knowledge of whether Amazon counts it, as its
    download of order defects shows, and goes before every rule.
    """

    order_id: str = field(validator=checks.order_id)
    filed_at: Moment | None = field(
        default=None, validator=checks.optional_moment
    )
    outcome: ClaimOutcome | None = None
    about: ClaimAbout | None = None
    paid_by: Payer | None = field(default=None, repr=False)
    asked_at: Moment | None = field(
        default=None, validator=checks.optional_moment, repr=False
    )
    decided_at: Moment | None = field(
        default=None, validator=checks.optional_moment, repr=False
    )
    is_reversed: bool | None = field(
        default=None, validator=checks.optional_flag, repr=False
    )
    reversed_at: Moment | None = field(
        default=None, validator=checks.optional_moment, repr=False
    )
    counts: bool | None = field(
        default=None, validator=checks.optional_flag, repr=False
    )

    def __attrs_post_init__(self) -> None:
        checks.members(
            self, outcome=ClaimOutcome, about=ClaimAbout, paid_by=Payer
        )


class ChargebackKind(enum.StrEnum):
    """
    What a chargeback is about; only those about service count.
    """

    SERVICE = "service"
    """Not received, not as described, and the like: the seller answers."""

    FRAUD = "fraud"
    """Payment fraud: Amazon answers."""


@frozen(kw_only=True)
class Chargeback:
    """
    Money that a card's bank took back.
    """

    order_id: str = field(validator=checks.order_id)
    kind: ChargebackKind | None = None
    received_at: Moment | None = field(
        default=None, validator=checks.optional_moment
    )

    def __attrs_post_init__(self) -> None:
        checks.members(self, kind=ChargebackKind)
