"""
All windows of an order and of what belongs to it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import ClassVar, Final, Generic, TypeVar, overload

from attrs import evolve, field, frozen

from review_policy.model.claim import AToZClaim
from review_policy.model.event import Event, EventKind
from review_policy.model.feedback import Feedback
from review_policy.model.not_given import NOT_GIVEN, NotGiven
from review_policy.model.order import Order
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

    `subject` names what has to be handed in for it to be listed.
    """

    def __init__(
        self,
        subject: str,
        compute: Callable[[Windows], W_co],
        doc: str | None,
    ) -> None:
        self.subject = subject
        self.compute = compute
        self.__doc__ = doc

    @overload
    def __get__(self, windows: None, owner: type) -> _Computed[W_co]: ...

    @overload
    def __get__(self, windows: Windows, owner: type) -> W_co: ...

    def __get__(
        self, windows: Windows | None, owner: type
    ) -> _Computed[W_co] | W_co:
        return self if windows is None else self.compute(windows)


def _of_feedback(
    window: Callable[[Feedback | None, Setting], Window],
) -> _Computed[Window]:
    def compute(windows: Windows) -> Window:
        return window(windows.feedback, windows.setting)

    return _Computed("", compute, window.__doc__)


def _of_order(
    window: Callable[[Order | None, Setting], Window],
    *,
    subject: str = "order",
) -> _Computed[Window]:
    def compute(windows: Windows) -> Window:
        return window(windows.order, windows.setting)

    return _Computed(subject, compute, window.__doc__)


def _of_order_once(
    window: Callable[[Order | None, Setting], Window],
) -> _Computed[Window]:
    """
    Add to *window* what the history says, since there is one such step.
    """

    def compute(windows: Windows) -> Window:
        return _noted(windows, window(windows.order, windows.setting))

    return _Computed("order", compute, window.__doc__)


def _of_claim(
    window: Callable[[AToZClaim | None, Setting], W_co],
) -> _Computed[W_co]:
    def compute(windows: Windows) -> W_co:
        return window(windows.claim, windows.setting)

    return _Computed("claim", compute, window.__doc__)


def _of_messages(
    window: Callable[[BuyerMessage | None, Setting], Deadline],
) -> _Computed[Deadlines]:
    def compute(windows: Windows) -> Deadlines:
        setting = windows.setting
        return tuple(window(each, setting) for each in windows.messages)

    return _Computed("messages", compute, window.__doc__)


def _of_returns(
    window: Callable[[ReturnRequest | None, Setting], Deadline],
) -> _Computed[Deadlines]:
    def compute(windows: Windows) -> Deadlines:
        setting = windows.setting
        return tuple(window(each, setting) for each in windows.returns)

    return _Computed("returns", compute, window.__doc__)


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
    review: object | None = field(default=None, repr=False)
    claim: AToZClaim | None = field(default=None, repr=False)
    messages: tuple[BuyerMessage, ...] = field(default=(), repr=False)
    returns: tuple[ReturnRequest, ...] = field(default=(), repr=False)
    history: tuple[Event, ...] | NotGiven = field(
        default=NOT_GIVEN, repr=False
    )

    record_properties: ClassVar[tuple[str, ...]]

    # One line a window, in the order in which they are listed.
    leave = _of_order(_leave_feedback, subject="")
    remove = _of_feedback(_remove_feedback)
    request_removal = _of_feedback(_request_removal)
    feedback_reminder = _of_order(_feedback_reminder)
    request_review = _of_order_once(_request_review)
    write_to_buyer = _of_order_once(_write_to_buyer)
    confirm_shipment = _of_order(_confirm_shipment)
    automatic_cancellation = _of_order(_automatic_cancellation)
    provide_invoice = _of_order(_provide_invoice)
    count_as_defect = _of_order(_count_as_defect)
    answer_claim = _of_claim(_answer_claim)
    appeal_claim = _of_claim(_appeal_claim)
    appeal_shown = _of_claim(_appeal_shown)
    answer_messages = _of_messages(_answer_message)
    solve_before_claim = _of_messages(_solve_before_claim)
    answer_returns = _of_returns(_answer_return)

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
    name: value.subject
    for name, value in vars(Windows).items()
    if isinstance(value, _Computed)
}
"""What each window belongs to, by its name; empty for "always listed"."""

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
