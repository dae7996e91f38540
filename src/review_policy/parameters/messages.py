"""
The numbers of messages and requests for reviews, each with its history.

Pages without a date start on the day of the newest guidelines that they show.
"""

from __future__ import annotations

import datetime as dt
import enum

from fractions import Fraction
from typing import Any, Final

from attrs import frozen

from review_policy import citations as cite
from review_policy.sources import Basis, Claim, Confidence
from review_policy.timeline import (
    NOT_IN_FORCE,
    Between,
    Clock,
    Parameter,
    Revision,
)


@frozen
class ActionLimits:
    """
    What one type of the Messaging API takes: characters and attachments.

    `most_characters` is None for a type without a text.
    """

    most_characters: int | None
    least_attachments: int
    most_attachments: int
    is_critical: bool = False

    def __str__(self) -> str:
        text = (
            "no text"
            if self.most_characters is None
            else f"up to {self.most_characters} characters"
        )
        files = f"{self.least_attachments} to {self.most_attachments} files"
        return f"{text}, {files}{', critical' if self.is_critical else ''}"


@frozen
class DailyCap:
    """
    How many messages a day: so many per average daily order, and some more.
    """

    per_average_order: int
    beside: int

    def __str__(self) -> str:
        return (
            f"{self.per_average_order} for each average daily order, "
            f"and {self.beside}"
        )


class BracketWord(enum.StrEnum):
    """
    Who sets the word in brackets that passes an opt-out.
    """

    SELLER = "seller"
    """The seller, in the subject line of a critical message."""

    AMAZON = "amazon"
    """Amazon alone, on critical templates."""


PROACTIVE_WITHIN: Final = Parameter(
    name="messages.proactive_within",
    title=(
        "Time from the completion of the order in which the "
        "seller may write first"
    ),
    clock=Clock.DELIVERY,
    history=(
        Revision(
            start=Between(dt.date(2020, 11, 3), dt.date(2020, 11, 6)),
            value=dt.timedelta(days=30),
            source=cite.MAIL_COMPLIANCE_TOOL,
            basis=Basis.ANNOUNCED,
            confidence=Confidence.MEDIUM,
            rivals=(
                Claim(
                    dt.timedelta(days=30),
                    cite.GUIDE_30_DAYS_2020,
                    "Counted from the order instead of the delivery.",
                ),
            ),
            note=(
                "No page defines completion; a tool sets it equal to the "
                "delivery, which fits the window of Request a Review, and"
                " guides count from the order."
            ),
        ),
    ),
)

SURELY_LATE: Final = Parameter(
    name="messages.surely_late",
    title=("Time from the order after which a message is late by any count"),
    clock=Clock.ORDER,
    history=(
        Revision(
            start=dt.date(2020, 11, 6),
            value=dt.timedelta(days=45),
            source=cite.MAIL_COMPLIANCE_TOOL,
            basis=Basis.ASSUMED,
            confidence=Confidence.LOW,
            note=(
                "Where the delivery is not known: 30 days and two weeks "
                "for the way."
            ),
        ),
    ),
)

MAILS_PER_ORDER: Final = Parameter(
    name="messages.per_order",
    title="Messages for one order before 2020",
    clock=Clock.ORDER,
    history=(
        Revision(
            start=dt.date(2017, 5, 16),
            value=4,
            source=cite.MAIL_TERMS_TRENDLE,
            basis=Basis.FIRST_SEEN,
            confidence=Confidence.LOW,
            note="None of them later than six months after the order.",
        ),
        Revision(
            start=dt.date(2020, 11, 6),
            value=NOT_IN_FORCE,
            source=cite.GUIDELINES_MOVED_DE,
            basis=Basis.INFERRED,
            confidence=Confidence.LOW,
            note="The guidelines of 2020 name no such number.",
        ),
    ),
)

REQUESTS_PER_ORDER: Final = Parameter(
    name="messages.requests_per_order",
    title="Requests for a review or feedback on one order",
    clock=Clock.JUDGEMENT,
    history=(
        Revision(
            start=Between(dt.date(2020, 11, 3), dt.date(2020, 11, 6)),
            value=1,
            source=cite.GUIDELINES_ENIDA,
            basis=Basis.ANNOUNCED,
            confidence=Confidence.MEDIUM,
            note="The Solicitations API refuses a second one too.",
        ),
    ),
)

DAILY_CAP: Final = Parameter(
    name="messages.daily_cap",
    title="Messages by e-mail on one day",
    clock=Clock.REQUEST,
    history=(
        Revision(
            start=dt.date(2020, 11, 6),
            value=DailyCap(5, 600),
            source=cite.MAIL_TERMS_TRENDLE,
            basis=Basis.FIRST_SEEN,
            confidence=Confidence.MEDIUM,
            note=("Amazon says that there is a formula and does not give it."),
        ),
    ),
)

ATTACHMENT_MEGABYTES: Final = Parameter(
    name="messages.attachment_megabytes",
    title="Size of the attachments of a message, in megabytes",
    clock=Clock.REQUEST,
    history=(
        Revision(
            start=dt.date(2020, 11, 6),
            value=10,
            source=cite.MESSAGING_SG,
            basis=Basis.FIRST_SEEN,
            confidence=Confidence.HIGH,
            note="Whether a megabyte is a million bytes is not said.",
        ),
    ),
)

REPLY_CHARACTERS: Final = Parameter(
    name="messages.reply_characters",
    title="Characters of a reply in Seller Central",
    clock=Clock.REQUEST,
    history=(
        Revision(
            start=dt.date(2020, 11, 6),
            value=4000,
            source=cite.REPLY_LENGTH_JP,
            basis=Basis.FIRST_SEEN,
            confidence=Confidence.LOW,
            rivals=(
                Claim(
                    2000,
                    cite.MESSAGING_API,
                    "The most that any type of the Messaging API takes.",
                ),
            ),
            note="An old seller manual; no page of Amazon names it.",
        ),
    ),
)

RESPONSE_WITHIN: Final = Parameter(
    name="messages.response_within",
    title="Time in which a buyer's message is to be answered",
    clock=Clock.REQUEST,
    history=(
        Revision(
            start=dt.date(2020, 11, 6),
            value=dt.timedelta(hours=24),
            source=cite.RESPONSE_TIME_US,
            basis=Basis.FIRST_SEEN,
            confidence=Confidence.HIGH,
            note=(
                "Weekends and holidays included; an automatic answer does"
                " not count."
            ),
        ),
    ),
)

MARGIN_SHARE: Final = Parameter(
    name="messages.margin_share",
    title="Share of the width that margins may take",
    clock=Clock.REQUEST,
    history=(
        Revision(
            start=Between(dt.date(2020, 11, 3), dt.date(2020, 11, 6)),
            value=Fraction(20, 100),
            source=cite.GUIDELINES_ZONGURU,
            basis=Basis.ANNOUNCED,
            confidence=Confidence.MEDIUM,
            note="A copy of Amazon's list, nearly word for word.",
        ),
    ),
)

IMAGE_SHARE: Final = Parameter(
    name="messages.image_share",
    title="Share of the width that a picture may take",
    clock=Clock.REQUEST,
    history=(
        Revision(
            start=Between(dt.date(2020, 11, 3), dt.date(2020, 11, 6)),
            value=Fraction(80, 100),
            source=cite.GUIDELINES_ZONGURU,
            basis=Basis.ANNOUNCED,
            confidence=Confidence.MEDIUM,
            note="A copy of Amazon's list, nearly word for word.",
        ),
    ),
)

FONT_SIZES: Final = Parameter(
    name="messages.font_sizes",
    title="Font sizes in one message",
    clock=Clock.REQUEST,
    history=(
        Revision(
            start=Between(dt.date(2020, 11, 3), dt.date(2020, 11, 6)),
            value=3,
            source=cite.GUIDELINES_ZONGURU,
            basis=Basis.ANNOUNCED,
            confidence=Confidence.MEDIUM,
            note="A copy of Amazon's list, nearly word for word.",
        ),
    ),
)

LINE_BREAKS: Final = Parameter(
    name="messages.line_breaks",
    title="Line breaks in a row between paragraphs",
    clock=Clock.REQUEST,
    history=(
        Revision(
            start=Between(dt.date(2020, 11, 3), dt.date(2020, 11, 6)),
            value=2,
            source=cite.GUIDELINES_ZONGURU,
            basis=Basis.ANNOUNCED,
            confidence=Confidence.MEDIUM,
            note="A copy of Amazon's list, nearly word for word.",
        ),
    ),
)

CONTRAST: Final = Parameter(
    name="messages.contrast",
    title=("Least contrast of text and background, by WCAG level AA"),
    clock=Clock.REQUEST,
    history=(
        Revision(
            start=Between(dt.date(2020, 11, 3), dt.date(2020, 11, 6)),
            value=Fraction(9, 2),
            source=cite.GUIDELINES_ZONGURU,
            basis=Basis.ANNOUNCED,
            confidence=Confidence.MEDIUM,
            note=(
                "The guidelines name WCAG; 4.5 to 1 is its level AA for "
                "text of common size."
            ),
        ),
    ),
)

RESTRICTED_FOR: Final = Parameter(
    name="messages.restricted_for",
    title="Time for which proactive messages are usually blocked",
    clock=Clock.JUDGEMENT,
    history=(
        Revision(
            start=dt.date(2020, 11, 6),
            value=dt.timedelta(days=30),
            source=cite.RESTRICTION_TOOL,
            basis=Basis.FIRST_SEEN,
            confidence=Confidence.MEDIUM,
            rivals=(
                Claim(
                    dt.timedelta(days=5),
                    cite.RESTRICTION_LENGTH,
                    "At least 120 hours, in an older guide.",
                ),
            ),
            note=(
                "At least or usually 30 days; repeated, it may have no end."
            ),
        ),
    ),
)

BRACKET_WORD: Final = Parameter(
    name="messages.bracket_word",
    title="Who sets the word in brackets in the subject line",
    clock=Clock.REQUEST,
    history=(
        Revision(
            start=dt.date(2017, 5, 16),
            value=BracketWord.SELLER,
            source=cite.SUBJECT_LINES_DE,
            basis=Basis.INFERRED,
            confidence=Confidence.LOW,
            note=(
                "The day is that of a rule on subject lines, which a tool"
                " reports."
            ),
        ),
        Revision(
            start=Between(dt.date(2025, 4, 25), dt.date(2026, 1, 1)),
            value=BracketWord.AMAZON,
            source=cite.IMPORTANT_ENDED,
            basis=Basis.ANNOUNCED,
            confidence=Confidence.LOW,
            rivals=(
                Claim(
                    BracketWord.AMAZON, cite.TERMS_EDESK, "From 2025-04-25 on."
                ),
            ),
            note=(
                "Announced in 2025, without a day; a tool names "
                "2025-04-25, press places it just before Prime Day."
            ),
        ),
    ),
)

OPENS_AFTER: Final = Parameter(
    name="solicitations.opens_after",
    title="Time from the delivery until a review may be requested",
    clock=Clock.REQUEST,
    history=(
        Revision(
            start=Between(dt.date(2019, 11, 1), dt.date(2020, 8, 1)),
            value=dt.timedelta(days=4),
            source=cite.BUTTON_LAUNCH,
            basis=Basis.INFERRED,
            confidence=Confidence.LOW,
            note=(
                "An undated guide to the button at its launch, about "
                "November 2019."
            ),
        ),
        Revision(
            start=Between(dt.date(2020, 8, 1), dt.date(2020, 11, 19)),
            value=dt.timedelta(days=5),
            source=cite.SOLICITATION_ERROR_2020,
            basis=Basis.FIRST_SEEN,
            confidence=Confidence.HIGH,
            rivals=(
                Claim(
                    dt.timedelta(days=4),
                    cite.BUTTON_LAUNCH,
                    "At the launch of the button.",
                ),
            ),
            note=(
                "From the delivery by an error text, from the earliest "
                "promised day by the guide."
            ),
        ),
    ),
)

CLOSES_AFTER: Final = Parameter(
    name="solicitations.closes_after",
    title="Time from the delivery until requesting a review ends",
    clock=Clock.REQUEST,
    history=(
        Revision(
            start=Between(dt.date(2019, 11, 1), dt.date(2020, 8, 1)),
            value=dt.timedelta(days=30),
            source=cite.BUTTON_LAUNCH,
            basis=Basis.INFERRED,
            confidence=Confidence.LOW,
            note=(
                "An undated guide to the button at its launch, about "
                "November 2019."
            ),
        ),
        Revision(
            start=Between(dt.date(2020, 8, 1), dt.date(2020, 11, 19)),
            value=dt.timedelta(days=30),
            source=cite.SOLICITATION_WINDOW_2026,
            basis=Basis.FIRST_SEEN,
            confidence=Confidence.HIGH,
            note=(
                "From the delivery by an error text, from the latest "
                "promised day by the guide."
            ),
        ),
    ),
)

REQUEST_OR_MESSAGE: Final = Parameter(
    name="solicitations.request_or_message",
    title="Requests and free messages for one order together",
    clock=Clock.REQUEST,
    history=(
        Revision(
            start=dt.date(2020, 9, 28),
            value=1,
            source=cite.SOLICITATIONS_API,
            basis=Basis.ANNOUNCED,
            confidence=Confidence.HIGH,
            note=(
                "One solicitation or one free-form proactive message, not"
                " both."
            ),
        ),
    ),
)

API_CONFIRM_CUSTOMIZATION_DETAILS: Final = Parameter(
    name="messages.api_confirm_customization_details",
    title=(
        "What the type confirm customization details of the "
        "Messaging API takes"
    ),
    clock=Clock.REQUEST,
    history=(
        Revision(
            start=dt.date(2020, 10, 23),
            value=ActionLimits(800, 0, 5),
            source=cite.MESSAGING_API,
            basis=Basis.ANNOUNCED,
            confidence=Confidence.HIGH,
        ),
    ),
)

API_CONFIRM_DELIVERY_DETAILS: Final = Parameter(
    name="messages.api_confirm_delivery_details",
    title=(
        "What the type confirm delivery details of the Messaging API takes"
    ),
    clock=Clock.REQUEST,
    history=(
        Revision(
            start=dt.date(2020, 10, 23),
            value=ActionLimits(2000, 0, 0),
            source=cite.MESSAGING_API,
            basis=Basis.ANNOUNCED,
            confidence=Confidence.HIGH,
        ),
    ),
)

API_CONFIRM_ORDER_DETAILS: Final = Parameter(
    name="messages.api_confirm_order_details",
    title=("What the type confirm order details of the Messaging API takes"),
    clock=Clock.REQUEST,
    history=(
        Revision(
            start=dt.date(2020, 10, 23),
            value=ActionLimits(2000, 0, 0),
            source=cite.MESSAGING_API,
            basis=Basis.ANNOUNCED,
            confidence=Confidence.HIGH,
        ),
    ),
)

API_CONFIRM_SERVICE_DETAILS: Final = Parameter(
    name="messages.api_confirm_service_details",
    title=("What the type confirm service details of the Messaging API takes"),
    clock=Clock.REQUEST,
    history=(
        Revision(
            start=dt.date(2020, 10, 23),
            value=ActionLimits(2000, 0, 0),
            source=cite.MESSAGING_API,
            basis=Basis.ANNOUNCED,
            confidence=Confidence.HIGH,
        ),
    ),
)

API_UNEXPECTED_PROBLEM: Final = Parameter(
    name="messages.api_unexpected_problem",
    title=("What the type unexpected problem of the Messaging API takes"),
    clock=Clock.REQUEST,
    history=(
        Revision(
            start=dt.date(2020, 10, 23),
            value=ActionLimits(2000, 0, 0, is_critical=True),
            source=cite.MESSAGING_API,
            basis=Basis.ANNOUNCED,
            confidence=Confidence.HIGH,
            note="Documented for NA and FE only, yet seen on a UK order.",
        ),
    ),
)

API_DIGITAL_ACCESS_KEY: Final = Parameter(
    name="messages.api_digital_access_key",
    title=("What the type digital access key of the Messaging API takes"),
    clock=Clock.REQUEST,
    history=(
        Revision(
            start=dt.date(2020, 10, 23),
            value=ActionLimits(400, 0, 5),
            source=cite.MESSAGING_API,
            basis=Basis.ANNOUNCED,
            confidence=Confidence.HIGH,
        ),
    ),
)

API_LEGAL_DISCLOSURE: Final = Parameter(
    name="messages.api_legal_disclosure",
    title=("What the type legal disclosure of the Messaging API takes"),
    clock=Clock.REQUEST,
    history=(
        Revision(
            start=dt.date(2020, 10, 23),
            value=ActionLimits(None, 0, 5, is_critical=True),
            source=cite.MESSAGING_API,
            basis=Basis.ANNOUNCED,
            confidence=Confidence.HIGH,
        ),
    ),
)

API_WARRANTY: Final = Parameter(
    name="messages.api_warranty",
    title="What the type warranty of the Messaging API takes",
    clock=Clock.REQUEST,
    history=(
        Revision(
            start=dt.date(2020, 10, 23),
            value=ActionLimits(None, 1, 5),
            source=cite.MESSAGING_API,
            basis=Basis.ANNOUNCED,
            confidence=Confidence.HIGH,
        ),
    ),
)

API_INVOICE: Final = Parameter(
    name="messages.api_invoice",
    title="What the type invoice of the Messaging API takes",
    clock=Clock.REQUEST,
    history=(
        Revision(
            start=dt.date(2020, 10, 23),
            value=NOT_IN_FORCE,
            source=cite.MESSAGING_API,
            basis=Basis.ANNOUNCED,
            confidence=Confidence.HIGH,
        ),
        Revision(
            start=dt.date(2022, 7, 21),
            value=ActionLimits(None, 1, 5),
            source=cite.MESSAGING_API,
            basis=Basis.ANNOUNCED,
            confidence=Confidence.HIGH,
        ),
    ),
)

API_AMAZON_MOTORS: Final = Parameter(
    name="messages.api_amazon_motors",
    title="What the type amazon motors of the Messaging API takes",
    clock=Clock.REQUEST,
    history=(
        Revision(
            start=dt.date(2020, 10, 23),
            value=ActionLimits(None, 0, 5),
            source=cite.MESSAGING_API,
            basis=Basis.ANNOUNCED,
            confidence=Confidence.HIGH,
        ),
        Revision(
            start=dt.date(2026, 1, 30),
            value=NOT_IN_FORCE,
            source=cite.MESSAGING_API,
            basis=Basis.ANNOUNCED,
            confidence=Confidence.HIGH,
        ),
    ),
)

API_NEGATIVE_FEEDBACK_REMOVAL: Final = Parameter(
    name="messages.api_negative_feedback_removal",
    title=(
        "What the type negative feedback removal of the Messaging API takes"
    ),
    clock=Clock.REQUEST,
    history=(
        Revision(
            start=dt.date(2020, 10, 23),
            value=ActionLimits(None, 0, 0),
            source=cite.MESSAGING_API,
            basis=Basis.ANNOUNCED,
            confidence=Confidence.HIGH,
        ),
        Revision(
            start=dt.date(2025, 8, 4),
            value=NOT_IN_FORCE,
            source=cite.MESSAGING_API,
            basis=Basis.ANNOUNCED,
            confidence=Confidence.HIGH,
        ),
    ),
)

API_ACTIONS: Final = {
    "confirm_customization_details": API_CONFIRM_CUSTOMIZATION_DETAILS,
    "confirm_delivery_details": API_CONFIRM_DELIVERY_DETAILS,
    "confirm_order_details": API_CONFIRM_ORDER_DETAILS,
    "confirm_service_details": API_CONFIRM_SERVICE_DETAILS,
    "unexpected_problem": API_UNEXPECTED_PROBLEM,
    "digital_access_key": API_DIGITAL_ACCESS_KEY,
    "legal_disclosure": API_LEGAL_DISCLOSURE,
    "warranty": API_WARRANTY,
    "invoice": API_INVOICE,
    "amazon_motors": API_AMAZON_MOTORS,
    "negative_feedback_removal": API_NEGATIVE_FEEDBACK_REMOVAL,
}
"""The types of the Messaging API, by name."""

PARAMETERS: Final[tuple[Parameter[Any], ...]] = (
    PROACTIVE_WITHIN,
    SURELY_LATE,
    MAILS_PER_ORDER,
    REQUESTS_PER_ORDER,
    DAILY_CAP,
    ATTACHMENT_MEGABYTES,
    REPLY_CHARACTERS,
    RESPONSE_WITHIN,
    MARGIN_SHARE,
    IMAGE_SHARE,
    FONT_SIZES,
    LINE_BREAKS,
    CONTRAST,
    RESTRICTED_FOR,
    BRACKET_WORD,
    OPENS_AFTER,
    CLOSES_AFTER,
    REQUEST_OR_MESSAGE,
    API_CONFIRM_CUSTOMIZATION_DETAILS,
    API_CONFIRM_DELIVERY_DETAILS,
    API_CONFIRM_ORDER_DETAILS,
    API_CONFIRM_SERVICE_DETAILS,
    API_UNEXPECTED_PROBLEM,
    API_DIGITAL_ACCESS_KEY,
    API_LEGAL_DISCLOSURE,
    API_WARRANTY,
    API_INVOICE,
    API_AMAZON_MOTORS,
    API_NEGATIVE_FEEDBACK_REMOVAL,
)
"""All of them."""
