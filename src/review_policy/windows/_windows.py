"""
All windows of an order and of what belongs to it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any, ClassVar, Final, Generic, TypeVar, overload

from attrs import evolve, field, frozen

from review_policy.model.claim import AToZClaim
from review_policy.model.event import Event, EventKind
from review_policy.model.feedback import Feedback
from review_policy.model.not_given import NOT_GIVEN, NotGiven
from review_policy.model.order import Order
from review_policy.model.review import Review
from review_policy.model.service import BuyerMessage, ReturnRequest
from review_policy.reasons import Reason, ReasonCode
from review_policy.windows._deadline import Deadline
from review_policy.windows._window import Setting, Window, anchor_day
from review_policy.windows.answer_claim import window as _answer_claim
from review_policy.windows.answer_message import window as _answer_message
from review_policy.windows.answer_return import window as _answer_return
from review_policy.windows.appeal_claim import window as _appeal_claim
from review_policy.windows.appeal_shown import window as _appeal_shown
from review_policy.windows.automatic_cancellation import (
    window as _automatic_cancellation,
)
from review_policy.windows.confirm_shipment import window as _confirm_shipment
from review_policy.windows.contact_customer import window as _contact_customer
from review_policy.windows.count_as_defect import window as _count_as_defect
from review_policy.windows.feedback_reminder import (
    window as _feedback_reminder,
)
from review_policy.windows.leave_feedback import window as _leave_feedback
from review_policy.windows.provide_invoice import window as _provide_invoice
from review_policy.windows.remove_feedback import window as _remove_feedback
from review_policy.windows.request_removal import window as _request_removal
from review_policy.windows.request_review import window as _request_review
from review_policy.windows.solve_before_claim import (
    window as _solve_before_claim,
)
from review_policy.windows.write_to_buyer import window as _write_to_buyer


W_co = TypeVar("W_co", covariant=True)
Deadlines = tuple[Deadline, ...]


class _Computed(Generic[W_co]):
    """
    A window that is computed when it is read.

    `of` names what it is computed from, and `listed_with` what has to be
    handed in for it to be listed, the same unless said; "" for always.
    """

    def __init__(
        self,
        of: str,
        window: Callable[[Any, Setting], W_co],
        *,
        listed_with: str | None = None,
    ) -> None:
        self.of = of
        self.window = window
        self.listed_with = of if listed_with is None else listed_with
        self.__doc__ = window.__doc__

    @overload
    def __get__(self, windows: None, owner: type) -> _Computed[W_co]: ...

    @overload
    def __get__(self, windows: Windows, owner: type) -> W_co: ...

    def __get__(
        self, windows: Windows | None, owner: type
    ) -> _Computed[W_co] | W_co:
        return self if windows is None else self.read(windows)

    def read(self, windows: Windows) -> W_co:
        """
        Compute the window.
        """
        return self.window(getattr(windows, self.of), windows.setting)


class _Once(_Computed[Window]):
    """
    A window for a step of which there is one, with what the history says.
    """

    def read(self, windows: Windows) -> Window:
        """
        Compute the window and add the step, if it was taken.
        """
        return _noted(windows, super().read(windows))


class _Each(_Computed[Deadlines]):
    """
    A deadline of each of several things.
    """

    def __init__(
        self, of: str, window: Callable[[Any, Setting], Deadline]
    ) -> None:
        def windows(several: Iterable[Any], setting: Setting) -> Deadlines:
            return tuple(window(each, setting) for each in several)

        windows.__doc__ = window.__doc__
        super().__init__(of, windows)


@frozen
class Windows:
    """
    The windows of an order and what belongs to it, each computed when read.

    Listing them leaves out those of what was not handed in and those that no
    source shows for the store, but for the three of the feedback.
    """

    feedback: Feedback | None = field(repr=False)
    order: Order | None = field(repr=False)
    setting: Setting
    review: Review | None = field(default=None, repr=False)
    claim: AToZClaim | None = field(default=None, repr=False)
    messages: tuple[BuyerMessage, ...] = field(default=(), repr=False)
    returns: tuple[ReturnRequest, ...] = field(default=(), repr=False)
    history: tuple[Event, ...] | NotGiven = field(
        default=NOT_GIVEN, repr=False
    )

    record_properties: ClassVar[tuple[str, ...]]

    # One line a window, in the order in which they are listed.
    leave = _Computed("order", _leave_feedback, listed_with="")
    remove = _Computed("feedback", _remove_feedback, listed_with="")
    request_removal = _Computed("feedback", _request_removal, listed_with="")
    contact_customer = _Computed("review", _contact_customer)
    feedback_reminder = _Computed("order", _feedback_reminder)
    request_review = _Once("order", _request_review)
    write_to_buyer = _Once("order", _write_to_buyer)
    confirm_shipment = _Computed("order", _confirm_shipment)
    automatic_cancellation = _Computed("order", _automatic_cancellation)
    provide_invoice = _Computed("order", _provide_invoice)
    count_as_defect = _Computed("order", _count_as_defect)
    answer_claim = _Computed("claim", _answer_claim)
    appeal_claim = _Computed("claim", _appeal_claim)
    appeal_shown = _Computed("claim", _appeal_shown)
    answer_messages = _Each("messages", _answer_message)
    solve_before_claim = _Each("messages", _solve_before_claim)
    answer_returns = _Each("returns", _answer_return)

    def __iter__(self) -> Iterator[Window | Deadline]:
        for name, subject in _SUBJECTS.items():
            if subject and not getattr(self, subject):
                continue
            found: Window | Deadline | Deadlines = getattr(self, name)
            if isinstance(found, tuple):
                yield from found
            elif not subject or found.missing or found.days_left is not None:
                yield found


_SUBJECTS: Final[dict[str, str]] = {
    name: value.listed_with
    for name, value in vars(Windows).items()
    if isinstance(value, _Computed)
}
"""What each window is listed with, by its name; empty for "always"."""

Windows.record_properties = tuple(_SUBJECTS)

_ONCE: Final = {
    EventKind.REVIEW_REQUESTED: ReasonCode.REVIEW_REQUESTED,
    EventKind.MESSAGE_SENT: ReasonCode.MESSAGE_SENT,
}


def _noted(windows: Windows, window: Window) -> Window:
    """
    Say whether the step was taken already, as far as the history tells.
    """
    if isinstance(windows.history, NotGiven):
        reason = Reason.of(ReasonCode.HISTORY_NOT_GIVEN)
        return evolve(window, reasons=(*window.reasons, reason))
    order_id = None if windows.order is None else windows.order.id
    steps = tuple(
        Reason.of(_ONCE[event.kind], day=anchor_day(event.at, windows.setting))
        for event in windows.history
        if event.kind in _ONCE and event.order_id == order_id
    )
    return evolve(window, reasons=(*window.reasons, *steps))
