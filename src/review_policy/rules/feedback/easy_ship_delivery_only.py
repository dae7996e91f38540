"""
FB203 easy-ship-delivery-only.
"""

from __future__ import annotations

import datetime as dt

from collections.abc import Iterator
from typing import Final

from review_policy import citations as cite
from review_policy.language import READ_LANGUAGES
from review_policy.model.marketplace import Marketplace
from review_policy.model.order import Fulfillment, Order
from review_policy.reading.topics import Whole
from review_policy.reasons import ReasonCode
from review_policy.rules._rule import (
    Evidence,
    Example,
    Rule,
    Severity,
    Subject,
    Wording,
)
from review_policy.rules._situation import WITH_EASY_SHIP, Situation
from review_policy.rules.feedback._wholly import ANY_DELIVERY, wholly_about
from review_policy.sources import Basis, Confidence
from review_policy.timeline import Local, Revision, Timeline


def detect(situation: Situation) -> Iterator[Evidence]:
    """
    Give the comment if every statement in it is about the delivery.
    """
    return wholly_about(
        situation,
        Whole.DELIVERY,
        ReasonCode.WHOLLY_DELIVERY,
        ANY_DELIVERY,
    )


_ORDER: Final = Order(
    id="111-2345678-9012345",
    fulfillment=Fulfillment.MERCHANT,
    easy_ship=True,
)

RULE = Rule(
    code="FB203",
    name="easy-ship-delivery-only",
    title="The whole comment is about a delivery by Easy Ship",
    rationale="""
        With Easy Ship Amazon picks up and delivers the seller's parcels, and
        feedback that is wholly about the delivery is struck through with the
        note that Amazon delivered it: at once where the buyer picked shipping
        as the reason, else on request. Any part about the item's condition or
        the seller's service keeps it as it is.
    """,
    severity=Severity.STRIKE_THROUGH,
    subject=Subject.FEEDBACK,
    term=(
        "the entire comment is about the delivery of an order delivered by "
        "Amazon (Easy Ship)"
    ),
    languages=frozenset(READ_LANGUAGES),
    in_force=Timeline(
        history=(),
        elsewhere=(
            Local(
                marketplaces=frozenset({Marketplace.AE}),
                history=(
                    Revision(
                        start=dt.date(2021, 1, 1),
                        value=Wording.IN_FORCE,
                        source=cite.EASY_SHIP_AE,
                        basis=Basis.FIRST_SEEN,
                        confidence=Confidence.HIGH,
                        note="The page bears the year 2021 and no day.",
                    ),
                ),
            ),
            Local(
                marketplaces=frozenset({Marketplace.IN}),
                history=(
                    Revision(
                        start=dt.date(2021, 1, 1),
                        value=Wording.IN_FORCE,
                        source=cite.EASY_SHIP_AE,
                        basis=Basis.INFERRED,
                        confidence=Confidence.LOW,
                        note="Easy Ship is offered in India; no page seen.",
                    ),
                ),
            ),
        ),
    ),
    sources=(cite.EASY_SHIP_AE,),
    limits="Shown for the Emirates, inferred for India, else not recorded.",
    needs=(WITH_EASY_SHIP,),
    detector=detect,
    examples=(
        Example(
            text="Delivery boy came five days late and shouted at me.",
            marked=("Delivery boy came five days late and shouted at me",),
            order=_ORDER,
        ),
        Example(
            text="Came late and the kettle was an old used one.",
            why="The condition of the item is spoken of too.",
            order=_ORDER,
        ),
    ),
)
