"""
What a seller writes: to a buyer, in public, or on paper in the parcel.
"""

from __future__ import annotations

import enum

from attrs import field, frozen

from review_policy.exceptions import InvalidTypeError, InvalidValueError
from review_policy.language import Language, optional_language
from review_policy.model import checks
from review_policy.model.days import Moment
from review_policy.model.marketplace import Marketplace, optional_marketplace


class Channel(enum.StrEnum):
    """
    The way in which a text reaches its readers.
    """

    ORDER_MESSAGE = "order_message"
    """The seller writes first, about an order."""

    REVIEW_REQUEST = "review_request"
    """The seller writes first, to ask for a review or feedback."""

    SUPPORT_REPLY = "support_reply"
    """The seller answers the buyer."""

    PUBLIC_REPLY = "public_reply"
    """The seller answers feedback, for all to read."""

    INSERT = "insert"
    """Paper in the parcel, or the packaging itself."""

    @property
    def is_proactive(self) -> bool:
        """
        Whether the seller writes first, through Amazon's messages.
        """
        return self in {Channel.ORDER_MESSAGE, Channel.REVIEW_REQUEST}


class Purpose(enum.StrEnum):
    """
    Why a seller writes first; the permitted reasons, and all others.
    """

    SOLVE_PROBLEM = "solve_problem"
    ORDER_INFORMATION = "order_information"
    RETURN_QUESTION = "return_question"
    INVOICE = "invoice"
    REVIEW_REQUEST = "review_request"
    SCHEDULE_DELIVERY = "schedule_delivery"
    CUSTOM_DESIGN = "custom_design"
    NEEDED_FOR_DELIVERY = "needed_for_delivery"
    SERVICE_APPOINTMENT = "service_appointment"
    OTHER = "other"


class ApiAction(enum.StrEnum):
    """
    The types of message that the Messaging API knows or knew.
    """

    CONFIRM_CUSTOMIZATION_DETAILS = "confirm_customization_details"
    CONFIRM_DELIVERY_DETAILS = "confirm_delivery_details"
    CONFIRM_ORDER_DETAILS = "confirm_order_details"
    CONFIRM_SERVICE_DETAILS = "confirm_service_details"
    UNEXPECTED_PROBLEM = "unexpected_problem"
    DIGITAL_ACCESS_KEY = "digital_access_key"
    LEGAL_DISCLOSURE = "legal_disclosure"
    WARRANTY = "warranty"
    INVOICE = "invoice"
    AMAZON_MOTORS = "amazon_motors"
    NEGATIVE_FEEDBACK_REMOVAL = "negative_feedback_removal"


class BodyFormat(enum.StrEnum):
    """
    How a body is written.
    """

    TEXT = "text"
    HTML = "html"


class AttachmentKind(enum.StrEnum):
    """
    What an attachment or a picture is, as far as the caller knows.
    """

    INSTRUCTIONS = "instructions"
    WARRANTY = "warranty"
    INVOICE = "invoice"
    LEGAL_NOTICE = "legal_notice"
    LOGO = "logo"
    PRODUCT_IMAGE = "product_image"
    OTHER = "other"


@frozen(kw_only=True)
class Attachment:
    """
    A file that goes with a message; it is not opened. None is "not known".

    `size` counts bytes, `media_type` is such as "application/pdf".
    """

    name: str = field(validator=checks.text, repr=checks.length_only)
    kind: AttachmentKind | None = None
    size: int | None = None
    media_type: str | None = field(
        default=None, validator=checks.optional_text
    )

    def __attrs_post_init__(self) -> None:
        checks.members(self, kind=AttachmentKind)
        if self.size is not None:
            checks.whole_number("size", self.size, least=0)


def _channel(channel: Channel | str) -> Channel:
    if not isinstance(channel, str):
        raise InvalidTypeError("channel", "be a Channel", channel)
    try:
        return Channel(channel)
    except ValueError:
        must = f"be one of {', '.join(Channel)}"
        raise InvalidValueError("channel", must, channel) from None


@frozen(kw_only=True)
class Message:
    """
    A text of a seller; None in a field means "not known".

    `id` is the caller's own. `body` is text or HTML, found out where
    `body_format` is None; `links` are addresses outside the body, those of
    printed codes among them. `quotes` are the buyer's own words that stand in
    the body; they are not judged. `action` is the type of the Messaging API
    by which it is sent. `recipient_consented` says that the buyer agreed to
    be asked for ratings. `finished` is False for a text that is still being
    typed, `template` True for one whose blanks are filled later.
    """

    channel: Channel = field(converter=_channel)
    body: str = field(validator=checks.text, repr=checks.length_only)
    id: str | None = field(default=None, validator=checks.optional_text)
    purpose: Purpose | None = None
    action: ApiAction | None = None
    subject: str | None = field(
        default=None, validator=checks.optional_text, repr=checks.length_only
    )
    body_format: BodyFormat | None = field(default=None, repr=False)
    attachments: tuple[Attachment, ...] = field(default=(), repr=False)
    links: tuple[str, ...] = field(default=(), repr=False)
    quotes: tuple[str, ...] = field(default=(), repr=False)
    language: Language | None = field(
        default=None, converter=optional_language
    )
    recipient_language: Language | None = field(
        default=None, converter=optional_language
    )
    recipient_consented: bool | None = field(
        default=None, validator=checks.optional_flag, repr=False
    )
    order_id: str | None = field(
        default=None, validator=checks.optional_order_id
    )
    sent_at: Moment | None = field(
        default=None, validator=checks.optional_moment
    )
    important: bool | None = field(
        default=None, validator=checks.optional_flag, repr=False
    )
    marketplace: Marketplace | None = field(
        default=None, converter=optional_marketplace
    )
    finished: bool = True
    template: bool = False

    def __attrs_post_init__(self) -> None:
        checks.members(
            self, purpose=Purpose, action=ApiAction, body_format=BodyFormat
        )
        for name, kind in (
            ("attachments", Attachment),
            ("links", str),
            ("quotes", str),
        ):
            value = getattr(self, name)
            if value is None:
                must = f"be a tuple of {kind.__name__}"
                raise InvalidTypeError(name, must, None)
            checks.tuple_of(name, value, kind)
        for name in ("finished", "template"):
            if not isinstance(getattr(self, name), bool):
                must = "be True or False"
                raise InvalidTypeError(name, must, getattr(self, name))
