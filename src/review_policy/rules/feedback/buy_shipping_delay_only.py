"""
FB202 buy-shipping-delay-only.
"""

from __future__ import annotations

import datetime as dt

from collections.abc import Iterator
from typing import Final

from review_policy import citations as cite
from review_policy.language import READ_LANGUAGES
from review_policy.model.marketplace import Marketplace
from review_policy.model.order import Fulfillment, Order
from review_policy.reading.topics import Topic, Whole
from review_policy.reasons import ReasonCode
from review_policy.rules._rule import (
    Evidence,
    Example,
    Rule,
    Severity,
    Subject,
    Wording,
)
from review_policy.rules._situation import (
    BY_MERCHANT,
    SHIPPED_ON_TIME,
    WITH_BUY_SHIPPING,
    Situation,
)
from review_policy.rules.feedback._wholly import wholly_about
from review_policy.sources import Basis, Confidence
from review_policy.timeline import (
    NOT_IN_FORCE,
    Between,
    Local,
    Revision,
    Timeline,
)


def detect(situation: Situation) -> Iterator[Evidence]:
    """
    Give the comment if all of it is about a late or missing parcel.
    """
    return wholly_about(
        situation,
        Whole.LATE_DELIVERY,
        ReasonCode.WHOLLY_LATE_DELIVERY,
        {Topic.LATE_DELIVERY},
    )


_ORDER: Final = Order(
    id="111-2345678-9012345",
    fulfillment=Fulfillment.MERCHANT,
    buy_shipping=True,
    ship_by=dt.date(2026, 11, 4),
    shipped_at=dt.date(2026, 11, 3),
)

RULE = Rule(
    code="FB202",
    name="buy-shipping-delay-only",
    title="The whole comment is about a delay under Buy Shipping",
    rationale="""
        Amazon may strike feedback through when the whole comment is about a
        late or missing parcel, the seller shipped on time, and the label was
        bought through Buy Shipping.
    """,
    severity=Severity.STRIKE_THROUGH,
    subject=Subject.FEEDBACK,
    term=(
        "the entire comment is about a delayed or undelivered order that was "
        "shipped on time using Buy Shipping"
    ),
    languages=frozenset(READ_LANGUAGES),
    in_force=Timeline(
        history=(),
        elsewhere=(
            Local(
                marketplaces=frozenset({Marketplace.US}),
                history=(
                    Revision(
                        start=dt.date(2012, 10, 29),
                        value=NOT_IN_FORCE,
                        source=cite.SELLER_SUPPORT_BLOG_2012,
                        basis=Basis.FIRST_SEEN,
                        confidence=Confidence.HIGH,
                        note="The list of 2012 does not have it.",
                    ),
                    Revision(
                        start=Between(
                            dt.date(2018, 5, 10), dt.date(2021, 5, 10)
                        ),
                        value=Wording.IN_FORCE,
                        source=cite.BUY_SHIPPING_LETTER,
                        basis=Basis.ANNOUNCED,
                        confidence=Confidence.LOW,
                        note=(
                            "The letter names 10 May and no year; it is one "
                            "of 2018 to 2021."
                        ),
                    ),
                    Revision(
                        start=dt.date(2023, 4, 5),
                        value=Wording.IN_FORCE,
                        source=cite.REMOVAL_US,
                        basis=Basis.FIRST_SEEN,
                        confidence=Confidence.HIGH,
                    ),
                ),
            ),
        ),
    ),
    sources=(cite.REMOVAL_US, cite.BUY_SHIPPING_LETTER),
    limits=(
        "No source shows the ground outside the US. A rude courier or a "
        "parcel left in the rain is not a delay."
    ),
    needs=(BY_MERCHANT, WITH_BUY_SHIPPING, SHIPPED_ON_TIME),
    detector=detect,
    examples=(
        Example(
            text="Still waiting after five weeks, tracking stopped in May.",
            marked=("Still waiting after five weeks",),
            order=_ORDER,
        ),
        Example(
            text="Never turned up.", marked=("Never turned up",), order=_ORDER
        ),
        Example(
            text="The courier was rude and threw it over the fence.",
            why="A complaint about delivery, but not about a delay.",
            order=_ORDER,
        ),
        Example(
            text="Two weeks late and they ignore my messages.",
            why="The seller's service is spoken of too.",
            order=_ORDER,
        ),
    ),
)
