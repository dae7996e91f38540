"""
The numbers of seller feedback, each with its history.

Where a page bears no date, its revision starts with the year in which a copy
was seen, and earlier days are not recorded.
"""

from __future__ import annotations

import datetime as dt
import enum

from typing import Final

from review_policy import citations as cite
from review_policy.model.marketplace import EUROPE, Marketplace
from review_policy.sources import Basis, Claim, Confidence
from review_policy.timeline import (
    NOT_IN_FORCE,
    Between,
    Clock,
    Local,
    Parameter,
    Revision,
)


LEAVE_OPENS_AFTER: Final = Parameter(
    name="feedback.leave_opens_after",
    title="Time from the order until the buyer may leave feedback",
    clock=Clock.ORDER,
    history=(
        Revision(
            start=dt.date(2024, 1, 1),
            value=dt.timedelta(days=3),
            source=cite.FORUM_FEEDBACK_IN,
            basis=Basis.FIRST_SEEN,
            confidence=Confidence.MEDIUM,
            note=(
                "Counted from the confirmation of the order; the pages for "
                "Europe and the Emirates say the same and bear no date."
            ),
        ),
    ),
    elsewhere=(
        Local(
            marketplaces=frozenset({Marketplace.AE, Marketplace.SA}),
            history=(
                Revision(
                    start=dt.date(2024, 1, 1),
                    value=dt.timedelta(days=3),
                    source=cite.FEEDBACK_MANAGER_AE,
                    basis=Basis.FIRST_SEEN,
                    confidence=Confidence.HIGH,
                    note="Counted from the confirmation of the order.",
                ),
            ),
        ),
        Local(
            marketplaces=EUROPE,
            history=(
                Revision(
                    start=dt.date(2024, 1, 1),
                    value=dt.timedelta(days=3),
                    source=cite.FEEDBACK_MANAGER_EU,
                    basis=Basis.FIRST_SEEN,
                    confidence=Confidence.HIGH,
                    note="Counted from the confirmation of the order.",
                ),
            ),
        ),
    ),
)

LEAVE_CLOSES_AFTER: Final = Parameter(
    name="feedback.leave_closes_after",
    title="Time from the order until leaving feedback ends",
    clock=Clock.ORDER,
    history=(
        Revision(
            start=dt.date(2024, 1, 1),
            value=dt.timedelta(days=90),
            source=cite.LHR_DE,
            basis=Basis.FIRST_SEEN,
            confidence=Confidence.MEDIUM,
            note=(
                "An undated page says the same of the day of the order; "
                "guides for sellers count the 90 days from the third day "
                "after the confirmation instead, and cite nothing."
            ),
        ),
    ),
    elsewhere=(
        Local(
            marketplaces=frozenset({Marketplace.US}),
            history=(
                Revision(
                    start=dt.date(2024, 1, 1),
                    value=dt.timedelta(days=90),
                    source=cite.FEEDBACK_POPUP,
                    basis=Basis.FIRST_SEEN,
                    confidence=Confidence.MEDIUM,
                    note="Amazon's own words, on a page of an old layout.",
                ),
            ),
        ),
    ),
)

BUYER_REMOVES_WITHIN: Final = Parameter(
    name="feedback.buyer_removes_within",
    title="Time from the first rating in which the buyer may remove it",
    clock=Clock.LEFT,
    history=(
        Revision(
            start=dt.date(2024, 1, 1),
            value=dt.timedelta(days=60),
            source=cite.LHR_DE,
            basis=Basis.FIRST_SEEN,
            confidence=Confidence.MEDIUM,
            note=(
                "Removing is what Amazon's steps show; whether a buyer can "
                "edit is unknown and is never promised."
            ),
        ),
    ),
    elsewhere=(
        Local(
            marketplaces=frozenset({Marketplace.JP}),
            history=(
                Revision(
                    start=dt.date(2024, 1, 1),
                    value=dt.timedelta(days=60),
                    source=cite.NEGATIVE_FEEDBACK_JP,
                    basis=Basis.FIRST_SEEN,
                    confidence=Confidence.HIGH,
                    note="Counted from the day of the first rating.",
                ),
            ),
        ),
    ),
)

REMOVAL_REQUESTED_WITHIN: Final = Parameter(
    name="feedback.removal_requested_within",
    title="Time from the feedback in which a seller may request removal",
    clock=Clock.LEFT,
    history=(
        Revision(
            start=dt.date(2023, 4, 5),
            value=dt.timedelta(days=90),
            source=cite.AGENCY_2023,
            basis=Basis.FIRST_SEEN,
            confidence=Confidence.MEDIUM,
            rivals=(
                Claim(
                    value=dt.timedelta(days=60),
                    source=cite.AMZEC_2025,
                    note=(
                        "Most likely the buyer's 60 days, mistaken for the "
                        "seller's."
                    ),
                ),
                Claim(
                    value=dt.timedelta(days=60),
                    source=cite.SELLERS_56OK_2025,
                    note="The same number in another seller's blog.",
                ),
            ),
            note=(
                "A copy of Amazon's help of about 2023 and the letter on Buy "
                "Shipping say 90 days too."
            ),
        ),
    ),
)


class RemovalChannel(enum.StrEnum):
    """
    Where a seller asks Amazon to take feedback out.
    """

    SELLER_SUPPORT = "seller_support"
    FEEDBACK_MANAGER = "feedback_manager"


REMOVAL_CHANNEL: Final = Parameter(
    name="feedback.removal_channel",
    title="Channel for removal requests",
    clock=Clock.JUDGEMENT,
    history=(
        Revision(
            start=dt.date(2016, 7, 5),
            value=RemovalChannel.SELLER_SUPPORT,
            source=cite.EFFICIENT_ERA,
            basis=Basis.FIRST_SEEN,
            confidence=Confidence.MEDIUM,
        ),
        Revision(
            start=Between(dt.date(2017, 7, 24), dt.date(2017, 8, 2)),
            value=RemovalChannel.FEEDBACK_MANAGER,
            source=cite.EFFICIENT_ERA,
            basis=Basis.INFERRED,
            confidence=Confidence.MEDIUM,
            note=(
                "Since late July 2017 only there; asking elsewhere can put "
                "the account at risk."
            ),
        ),
    ),
)


class StarsOnly(enum.StrEnum):
    """
    What a seller can do about feedback without a comment.
    """

    REPORT_ONLY = "report_only"


STARS_ONLY: Final = Parameter(
    name="feedback.stars_only",
    title="Feedback of stars alone, and what can be done about it",
    clock=Clock.LEFT,
    history=(
        Revision(
            start=dt.date(2012, 10, 29),
            value=NOT_IN_FORCE,
            source=cite.VALUEZON_2025,
            basis=Basis.INFERRED,
            confidence=Confidence.MEDIUM,
            note="Until the change a comment was compulsory.",
        ),
        Revision(
            start=dt.date(2025, 8, 4),
            value=StarsOnly.REPORT_ONLY,
            source=cite.VALUEZON_2025,
            basis=Basis.ANNOUNCED,
            confidence=Confidence.MEDIUM,
            note=(
                "Request removal is disabled for it; Report a violation "
                "starts a check by Amazon."
            ),
        ),
    ),
    elsewhere=(
        Local(
            marketplaces=EUROPE,
            history=(
                Revision(
                    start=dt.date(2012, 10, 29),
                    value=NOT_IN_FORCE,
                    source=cite.VALUEZON_2025,
                    basis=Basis.INFERRED,
                    confidence=Confidence.MEDIUM,
                    note="Until the change a comment was compulsory.",
                ),
                Revision(
                    start=Between(dt.date(2025, 7, 1), dt.date(2025, 8, 4)),
                    value=StarsOnly.REPORT_ONLY,
                    source=cite.VALUEZON_2025,
                    basis=Basis.ANNOUNCED,
                    confidence=Confidence.MEDIUM,
                    rivals=(
                        Claim(
                            value=dt.date(2025, 7, 1),
                            source=cite.METAPRICE_2025,
                            note="July 2025 in all European stores.",
                        ),
                    ),
                    note=(
                        "Request removal is disabled for it; Report a "
                        "violation starts a check by Amazon."
                    ),
                ),
            ),
        ),
    ),
)

PARAMETERS: Final = (
    LEAVE_OPENS_AFTER,
    LEAVE_CLOSES_AFTER,
    BUYER_REMOVES_WITHIN,
    REMOVAL_REQUESTED_WITHIN,
    REMOVAL_CHANNEL,
    STARS_ONLY,
)
"""All parameters of seller feedback."""
