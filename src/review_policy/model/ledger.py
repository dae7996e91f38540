"""
Everything that is known of an account, kind by kind.
"""

from __future__ import annotations

import enum

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any, Final, cast

from attrs import field, frozen

from review_policy.exceptions import InvalidTypeError, InvalidValueError
from review_policy.model import checks
from review_policy.model.claim import AToZClaim, Chargeback
from review_policy.model.days import Days
from review_policy.model.event import Event
from review_policy.model.feedback import Feedback
from review_policy.model.not_given import NOT_GIVEN, NotGiven
from review_policy.model.order import Order
from review_policy.model.service import (
    BuyerMessage,
    Complaint,
    ReturnRequest,
    Vote,
)
from review_policy.model.shipment import Cancellation, Invoice, Shipment


class RecordKind(enum.StrEnum):
    """
    A kind of record that a ledger holds.
    """

    ORDERS = "orders"
    SHIPMENTS = "shipments"
    FEEDBACK = "feedback"
    CLAIMS = "claims"
    CHARGEBACKS = "chargebacks"
    CANCELLATIONS = "cancellations"
    MESSAGES = "messages"
    RETURNS = "returns"
    INVOICES = "invoices"
    VOTES = "votes"
    COMPLAINTS = "complaints"
    EVENTS = "events"


@frozen
class Coverage:
    """
    The days for which a kind of record is complete.
    """

    kind: RecordKind
    days: Days

    def __attrs_post_init__(self) -> None:
        checks.members(self, kind=RecordKind)
        if not isinstance(self.days, Days):
            raise InvalidTypeError("days", "be Days", self.days)


def _orders(
    given: Iterable[Order] | NotGiven,
) -> tuple[Order, ...] | NotGiven:
    return given if isinstance(given, NotGiven) else tuple(given)


def _shipments(
    given: Iterable[Shipment] | NotGiven,
) -> tuple[Shipment, ...] | NotGiven:
    return given if isinstance(given, NotGiven) else tuple(given)


def _feedback(
    given: Iterable[Feedback] | NotGiven,
) -> tuple[Feedback, ...] | NotGiven:
    return given if isinstance(given, NotGiven) else tuple(given)


def _claims(
    given: Iterable[AToZClaim] | NotGiven,
) -> tuple[AToZClaim, ...] | NotGiven:
    return given if isinstance(given, NotGiven) else tuple(given)


def _chargebacks(
    given: Iterable[Chargeback] | NotGiven,
) -> tuple[Chargeback, ...] | NotGiven:
    return given if isinstance(given, NotGiven) else tuple(given)


def _cancellations(
    given: Iterable[Cancellation] | NotGiven,
) -> tuple[Cancellation, ...] | NotGiven:
    return given if isinstance(given, NotGiven) else tuple(given)


def _messages(
    given: Iterable[BuyerMessage] | NotGiven,
) -> tuple[BuyerMessage, ...] | NotGiven:
    return given if isinstance(given, NotGiven) else tuple(given)


def _returns(
    given: Iterable[ReturnRequest] | NotGiven,
) -> tuple[ReturnRequest, ...] | NotGiven:
    return given if isinstance(given, NotGiven) else tuple(given)


def _invoices(
    given: Iterable[Invoice] | NotGiven,
) -> tuple[Invoice, ...] | NotGiven:
    return given if isinstance(given, NotGiven) else tuple(given)


def _votes(
    given: Iterable[Vote] | NotGiven,
) -> tuple[Vote, ...] | NotGiven:
    return given if isinstance(given, NotGiven) else tuple(given)


def _complaints(
    given: Iterable[Complaint] | NotGiven,
) -> tuple[Complaint, ...] | NotGiven:
    return given if isinstance(given, NotGiven) else tuple(given)


def _events(
    given: Iterable[Event] | NotGiven,
) -> tuple[Event, ...] | NotGiven:
    return given if isinstance(given, NotGiven) else tuple(given)


def _covers(
    given: Iterable[Coverage] | Mapping[str, Days] | Mapping[RecordKind, Days],
) -> tuple[Coverage, ...]:
    if not isinstance(given, Mapping):
        return tuple(given)
    by_kind = cast("Mapping[str, Days]", given)
    for name in by_kind:
        if name not in list(RecordKind):
            must = f"name kinds of record: {', '.join(RecordKind)}"
            raise InvalidValueError("covers", must, name)
    return tuple(
        Coverage(RecordKind(name), days) for name, days in by_kind.items()
    )


def _count(given: Sequence[object] | NotGiven) -> str:
    return repr(given) if isinstance(given, NotGiven) else f"<{len(given)}>"


@frozen(kw_only=True)
class Ledger:
    """
    The records of one account, from which its health is read.

    A kind that was not given is unknown, an empty one means that there was
    none.
    `covers` says for which days a kind is complete, as a mapping of kinds to
    `Days` or as `Coverage`; without it, a kind that is given counts as
    complete.
    Tuples are taken as they are and never copied.
    """

    orders: tuple[Order, ...] | NotGiven = field(
        default=NOT_GIVEN, converter=_orders, repr=_count
    )
    shipments: tuple[Shipment, ...] | NotGiven = field(
        default=NOT_GIVEN, converter=_shipments, repr=_count
    )
    feedback: tuple[Feedback, ...] | NotGiven = field(
        default=NOT_GIVEN, converter=_feedback, repr=_count
    )
    claims: tuple[AToZClaim, ...] | NotGiven = field(
        default=NOT_GIVEN, converter=_claims, repr=_count
    )
    chargebacks: tuple[Chargeback, ...] | NotGiven = field(
        default=NOT_GIVEN, converter=_chargebacks, repr=_count
    )
    cancellations: tuple[Cancellation, ...] | NotGiven = field(
        default=NOT_GIVEN, converter=_cancellations, repr=_count
    )
    messages: tuple[BuyerMessage, ...] | NotGiven = field(
        default=NOT_GIVEN, converter=_messages, repr=_count
    )
    returns: tuple[ReturnRequest, ...] | NotGiven = field(
        default=NOT_GIVEN, converter=_returns, repr=_count
    )
    invoices: tuple[Invoice, ...] | NotGiven = field(
        default=NOT_GIVEN, converter=_invoices, repr=_count
    )
    votes: tuple[Vote, ...] | NotGiven = field(
        default=NOT_GIVEN, converter=_votes, repr=_count
    )
    complaints: tuple[Complaint, ...] | NotGiven = field(
        default=NOT_GIVEN, converter=_complaints, repr=_count
    )
    events: tuple[Event, ...] | NotGiven = field(
        default=NOT_GIVEN, converter=_events, repr=_count
    )
    covers: tuple[Coverage, ...] = field(default=(), converter=_covers)

    def __attrs_post_init__(self) -> None:
        for name, kind in _KINDS.items():
            given = getattr(self, name)
            if not isinstance(given, NotGiven):
                checks.tuple_of(name, given, kind)
        checks.tuple_of("covers", self.covers, Coverage)

    @property
    def missing(self) -> tuple[RecordKind, ...]:
        """
        The kinds that were not given.
        """
        return tuple(
            kind
            for kind in RecordKind
            if isinstance(getattr(self, kind.value), NotGiven)
        )

    def without_feedback(self, order_ids: Collection[str]) -> Ledger:
        """
        Give the ledger as if the feedback on these orders were gone.

        Everything else is shared, nothing is copied.
        """
        if isinstance(order_ids, str):
            must = "be several order ids"
            raise InvalidTypeError("order_ids", must, order_ids)
        gone = frozenset(order_ids)
        if isinstance(self.feedback, NotGiven):
            return self
        kept = tuple(
            each for each in self.feedback if each.order_id not in gone
        )
        made = object.__new__(Ledger)
        for name in (*_KINDS, "covers"):
            value = kept if name == "feedback" else getattr(self, name)
            object.__setattr__(made, name, value)
        return made


_KINDS: Final[dict[str, type[Any]]] = {
    "orders": Order,
    "shipments": Shipment,
    "feedback": Feedback,
    "claims": AToZClaim,
    "chargebacks": Chargeback,
    "cancellations": Cancellation,
    "messages": BuyerMessage,
    "returns": ReturnRequest,
    "invoices": Invoice,
    "votes": Vote,
    "complaints": Complaint,
    "events": Event,
}
