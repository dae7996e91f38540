"""
The times that run for an order, its messages, claims and returns.

Where a page bears no date, its revision starts with the year in which a copy
was seen, and earlier days are not recorded.
"""

from __future__ import annotations

import datetime as dt
import enum

from typing import Final

from review_policy import citations as cite
from review_policy.model.marketplace import Marketplace
from review_policy.parameters.health import FIVE
from review_policy.sources import Basis, Claim, Confidence
from review_policy.timeline import (
    Between,
    Clock,
    Local,
    Parameter,
    Revision,
)


class Counted(enum.StrEnum):
    """
    What a time is counted in.
    """

    HOURS = "hours"
    CALENDAR_DAYS = "calendar_days"


REVIEW_OPENS_AFTER: Final = Parameter(
    name="requests.review_opens_after",
    title="Time from the earliest delivery until a review may be requested",
    clock=Clock.DELIVERY,
    history=(
        Revision(
            start=dt.date(2019, 11, 1),
            value=dt.timedelta(days=4),
            source=cite.BUTTON_LAUNCH,
            basis=Basis.INFERRED,
            confidence=Confidence.LOW,
            note=(
                "The window of the button's launch, which the guide does not "
                "date."
            ),
        ),
        Revision(
            start=Between(dt.date(2019, 11, 2), dt.date(2020, 11, 19)),
            value=dt.timedelta(days=5),
            source=cite.SOLICITATION_ERROR_2020,
            basis=Basis.FIRST_SEEN,
            confidence=Confidence.HIGH,
            note="Amazon's guide says five days as well.",
        ),
    ),
)

REVIEW_CLOSES_AFTER: Final = Parameter(
    name="requests.review_closes_after",
    title="Time from the latest delivery in which a review may be requested",
    clock=Clock.DELIVERY,
    history=(
        Revision(
            start=dt.date(2019, 11, 1),
            value=dt.timedelta(days=30),
            source=cite.BUTTON_LAUNCH,
            basis=Basis.INFERRED,
            confidence=Confidence.LOW,
            note=(
                "The window of the button's launch, which the guide does not "
                "date."
            ),
        ),
        Revision(
            start=dt.date(2020, 11, 19),
            value=dt.timedelta(days=30),
            source=cite.SOLICITATION_ERROR_2020,
            basis=Basis.FIRST_SEEN,
            confidence=Confidence.HIGH,
            note="Amazon's guide says thirty days as well.",
        ),
    ),
)

WRITE_WITHIN: Final = Parameter(
    name="messages.write_within",
    title="Time from the delivery in which a seller may write unasked",
    clock=Clock.DELIVERY,
    history=(
        Revision(
            start=dt.date(2020, 11, 6),
            value=dt.timedelta(days=30),
            source=cite.MESSAGES_2020,
            basis=Basis.ANNOUNCED,
            confidence=Confidence.MEDIUM,
            rivals=(
                Claim(
                    value="30 days from the order",
                    source=cite.GUIDE_30_DAYS_2020,
                    note="Guides for sellers count from the order.",
                ),
            ),
            note=(
                "Amazon says from the completion of the order and does not "
                "say what that is; delivery is the better supported."
            ),
        ),
    ),
)

ANSWER_MESSAGE_WITHIN: Final = Parameter(
    name="messages.answer_within",
    title="Time in which a buyer's message is to be answered",
    clock=Clock.REQUEST,
    history=(
        Revision(
            start=dt.date(2024, 1, 1),
            value=dt.timedelta(hours=24),
            source=cite.CONTACT_RESPONSE_US,
            basis=Basis.FIRST_SEEN,
            confidence=Confidence.HIGH,
            rivals=(
                Claim(
                    value=dt.timedelta(hours=12),
                    source=cite.CONTACT_RESPONSE_2015,
                    note="Asked for in the US in December 2015.",
                ),
            ),
            note=(
                "Weekends and holidays count; an automatic answer is none. "
                "The page bears no date."
            ),
        ),
    ),
)

SOLVE_BEFORE_CLAIM_WITHIN: Final = Parameter(
    name="claims.solve_within",
    title="Time that a buyer waits after writing before a claim can be filed",
    clock=Clock.REQUEST,
    history=(
        Revision(
            start=dt.date(2024, 1, 1),
            value=dt.timedelta(hours=48),
            source=cite.CLAIM_US,
            basis=Basis.FIRST_SEEN,
            confidence=Confidence.HIGH,
            note=(
                "What is solved before a claim leaves the order defect rate "
                "alone. The page bears no date."
            ),
        ),
    ),
)

ANSWER_CLAIM_WITHIN: Final = Parameter(
    name="claims.answer_within",
    title="Time in which Amazon's question about a claim is to be answered",
    clock=Clock.REQUEST,
    history=(
        Revision(
            start=dt.date(2024, 1, 1),
            value=dt.timedelta(hours=72),
            source=cite.CLAIM_US_NEWER,
            basis=Basis.FIRST_SEEN,
            confidence=Confidence.HIGH,
            rivals=(
                Claim(
                    value=dt.timedelta(hours=48),
                    source=cite.CLAIM_US,
                    note="The older text.",
                ),
            ),
            note="The newer of two undated texts.",
        ),
    ),
    elsewhere=(
        Local(
            marketplaces=frozenset({Marketplace.DE}),
            history=(
                Revision(
                    start=dt.date(2024, 1, 1),
                    value=dt.timedelta(days=3),
                    source=cite.CLAIM_DE,
                    basis=Basis.FIRST_SEEN,
                    confidence=Confidence.HIGH,
                    rivals=(
                        Claim(
                            value=dt.timedelta(hours=72),
                            source=cite.CLAIM_US_NEWER,
                            note="The US text counts hours.",
                        ),
                    ),
                    note="Calendar days. The page bears no date.",
                ),
            ),
        ),
    ),
)

ANSWER_CLAIM_COUNTED: Final = Parameter(
    name="claims.answer_counted",
    title="What the time for answering about a claim is counted in",
    clock=Clock.REQUEST,
    history=(
        Revision(
            start=dt.date(2024, 1, 1),
            value=Counted.HOURS,
            source=cite.CLAIM_US_NEWER,
            basis=Basis.FIRST_SEEN,
            confidence=Confidence.HIGH,
            note="The page bears no date.",
        ),
    ),
    elsewhere=(
        Local(
            marketplaces=frozenset({Marketplace.DE}),
            history=(
                Revision(
                    start=dt.date(2024, 1, 1),
                    value=Counted.CALENDAR_DAYS,
                    source=cite.CLAIM_DE,
                    basis=Basis.FIRST_SEEN,
                    confidence=Confidence.HIGH,
                    note="The page bears no date.",
                ),
            ),
        ),
    ),
)

APPEAL_CLAIM_WITHIN: Final = Parameter(
    name="claims.appeal_within",
    title="Time from a granted claim in which it may be appealed",
    clock=Clock.REQUEST,
    history=(
        Revision(
            start=dt.date(2024, 1, 1),
            value=dt.timedelta(days=30),
            source=cite.CLAIM_US,
            basis=Basis.FIRST_SEEN,
            confidence=Confidence.HIGH,
            note="Calendar days. The page bears no date.",
        ),
    ),
)

APPEAL_SHOWN_WITHIN: Final = Parameter(
    name="claims.appeal_shown_within",
    title="Time from a won appeal until the order defect rate shows it",
    clock=Clock.REQUEST,
    history=(
        Revision(
            start=dt.date(2024, 1, 1),
            value=dt.timedelta(days=7),
            source=cite.CLAIM_US,
            basis=Basis.FIRST_SEEN,
            confidence=Confidence.HIGH,
            note=(
                "Calendar days; an appeal may give back the money, the rate, "
                "or both. The page bears no date."
            ),
        ),
    ),
)

ANSWER_RETURN_WITHIN: Final = Parameter(
    name="returns.answer_within",
    title="Time in which a return request is to be answered",
    clock=Clock.REQUEST,
    history=(
        Revision(
            start=dt.date(2024, 1, 1),
            value=dt.timedelta(hours=48),
            source=cite.RETURNS_EU,
            basis=Basis.FIRST_SEEN,
            confidence=Confidence.HIGH,
            note=(
                "Later answers count as return dissatisfaction. The page "
                "bears no date."
            ),
        ),
    ),
)

INVOICE_WITHIN: Final = Parameter(
    name="invoices.provide_within",
    title=(
        "Working days from the shipment in which a business buyer's invoice "
        "is due"
    ),
    clock=Clock.JUDGEMENT,
    history=(),
    elsewhere=(
        Local(
            marketplaces=FIVE,
            history=(
                Revision(
                    start=dt.date(2021, 4, 5),
                    value=1,
                    source=cite.INVOICE_FR,
                    basis=Basis.FIRST_SEEN,
                    confidence=Confidence.HIGH,
                    note=(
                        "Until 23:59; Monday to Friday are working days "
                        "whatever the holidays."
                    ),
                ),
            ),
        ),
    ),
)

CANCELLED_AFTER: Final = Parameter(
    name="shipments.cancelled_after",
    title="Time from the expected ship date until Amazon cancels",
    clock=Clock.JUDGEMENT,
    history=(),
    elsewhere=(
        Local(
            marketplaces=frozenset({Marketplace.JP}),
            history=(
                Revision(
                    start=dt.date(2020, 9, 29),
                    value=dt.timedelta(days=30),
                    source=cite.CANCELLATION_JP_2020,
                    basis=Basis.INFERRED,
                    confidence=Confidence.HIGH,
                    note=(
                        "Stood until the change; earlier days are not "
                        "recorded."
                    ),
                ),
                Revision(
                    start=dt.date(2020, 9, 30),
                    value=dt.timedelta(days=7),
                    source=cite.CANCELLATION_JP_2020,
                    basis=Basis.ANNOUNCED,
                    confidence=Confidence.HIGH,
                    note=(
                        "From then on it counts as a cancellation instead of "
                        "a late shipment."
                    ),
                ),
            ),
        ),
    ),
)

REMINDER_AFTER_DELIVERY: Final = Parameter(
    name="feedback.reminder_after_delivery",
    title=(
        "Time from the latest estimated delivery until Amazon reminds the "
        "buyer"
    ),
    clock=Clock.DELIVERY,
    history=(),
    elsewhere=(
        Local(
            marketplaces=frozenset({Marketplace.AE, Marketplace.SA}),
            history=(
                Revision(
                    start=dt.date(2024, 1, 1),
                    value=dt.timedelta(days=2),
                    source=cite.FEEDBACK_MANAGER_AE,
                    basis=Basis.FIRST_SEEN,
                    confidence=Confidence.HIGH,
                    note=(
                        "Or 22 days from the order, whichever comes first. "
                        "The page bears no date."
                    ),
                ),
            ),
        ),
    ),
)

REMINDER_AFTER_ORDER: Final = Parameter(
    name="feedback.reminder_after_order",
    title="Time from the order until Amazon reminds the buyer",
    clock=Clock.ORDER,
    history=(),
    elsewhere=(
        Local(
            marketplaces=frozenset({Marketplace.AE, Marketplace.SA}),
            history=(
                Revision(
                    start=dt.date(2024, 1, 1),
                    value=dt.timedelta(days=22),
                    source=cite.FEEDBACK_MANAGER_AE,
                    basis=Basis.FIRST_SEEN,
                    confidence=Confidence.HIGH,
                    note=(
                        "Or two days from the latest estimated delivery, "
                        "whichever comes first."
                    ),
                ),
            ),
        ),
    ),
)

PARAMETERS: Final = (
    REVIEW_OPENS_AFTER,
    REVIEW_CLOSES_AFTER,
    WRITE_WITHIN,
    ANSWER_MESSAGE_WITHIN,
    SOLVE_BEFORE_CLAIM_WITHIN,
    ANSWER_CLAIM_WITHIN,
    ANSWER_CLAIM_COUNTED,
    APPEAL_CLAIM_WITHIN,
    APPEAL_SHOWN_WITHIN,
    ANSWER_RETURN_WITHIN,
    INVOICE_WITHIN,
    CANCELLED_AFTER,
    REMINDER_AFTER_DELIVERY,
    REMINDER_AFTER_ORDER,
)
"""All parameters of orders, messages, claims and returns."""
