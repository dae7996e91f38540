"""
Whether a review may be requested for an order.
"""

from __future__ import annotations

import datetime as dt

from collections.abc import Iterable
from typing import Final

from attrs import frozen

from review_policy import citations as cite
from review_policy.assessments import Eligibility, EligibilityState, Stamp
from review_policy.model.days import add_days
from review_policy.model.event import Event, EventKind
from review_policy.model.not_given import NotGiven
from review_policy.model.order import Order, OrderStatus
from review_policy.model.solicitation import SolicitationActions
from review_policy.parameters.messages import (
    CLOSES_AFTER,
    OPENS_AFTER,
    REQUEST_OR_MESSAGE,
)
from review_policy.playbook._done import Done
from review_policy.reasons import Reason, ReasonCode
from review_policy.sources import Source
from review_policy.timeline import Parameter
from review_policy.windows._window import (
    Setting,
    anchor_day,
    assumption_used,
    unanswered,
)


STATES: Final = (
    EligibilityState.BLOCKED,
    EligibilityState.CLOSED,
    EligibilityState.NOT_YET,
    EligibilityState.UNCERTAIN,
)
"""What goes before what, where several things stand against a request."""

LAUNCH_DAY: Final = 4
"""The day that a source on the launch of the button names as the first."""


class _Case:
    """
    One order on its way to an answer.
    """

    def __init__(self, order: Order, setting: Setting) -> None:
        self.order = order
        self.setting = setting
        self.reasons: list[Reason] = []
        self.missing: list[str] = []
        self.states: set[EligibilityState] = set()
        self.opens: dt.date | None = None
        self.closes: dt.date | None = None
        self.sources: list[Source] = [
            cite.SOLICITATIONS_SETUP,
            cite.SOLICITATIONS_GUIDE,
        ]

    def say(
        self,
        code: ReasonCode,
        state: EligibilityState | None,
        **facts: str | int | dt.date | None,
    ) -> None:
        """
        Give a reason, and the state that it leads to, if any.
        """
        self.reasons.append(Reason.of(code, **facts))
        if state is not None:
            self.states.add(state)


@frozen
class ReviewRequests:
    """
    How requests for reviews are judged; *prudent* leaves out refunds.
    """

    setting: Setting
    stamp: Stamp
    prudent: bool

    def eligibility(
        self,
        order: Order,
        history: tuple[Event, ...] | NotGiven,
        actions: SolicitationActions | NotGiven,
    ) -> Eligibility:
        """
        Say whether a review may be requested, every reason listed.

        Where Amazon's own answer is known, it decides; what stands against it
        in the facts is listed all the same.
        """
        case = _Case(order, self.setting)
        _order(case, prudent=self.prudent)
        _window(case)
        _earlier(case, history)
        state = next(
            (each for each in STATES if each in case.states),
            EligibilityState.ALLOWED,
        )
        if not isinstance(actions, NotGiven):
            state = _by_actions(case, actions, state)
        return Eligibility(
            state=state,
            on=self.setting.on,
            reasons=tuple(case.reasons),
            missing=tuple(dict.fromkeys(case.missing)),
            opens=case.opens,
            closes=case.closes,
            sources=tuple(dict.fromkeys(case.sources)),
            stamp=self.stamp,
        )


def _by_actions(
    case: _Case, actions: SolicitationActions, state: EligibilityState
) -> EligibilityState:
    """
    Let Amazon's answer decide, unless it is about another order.
    """
    if actions.order_id not in {None, case.order.id}:
        case.say(ReasonCode.ACTIONS_OF_OTHER, None, given=actions.order_id)
        return state
    case.sources.append(cite.SOLICITATION_WINDOW_2026)
    if actions.may_request_review:
        case.say(ReasonCode.ACTIONS_OFFER, None)
        case.missing.clear()
        return EligibilityState.ALLOWED
    case.say(ReasonCode.ACTIONS_REFUSE, None)
    waiting = {EligibilityState.NOT_YET, EligibilityState.CLOSED}
    return state if state in waiting else EligibilityState.BLOCKED


def _order(case: _Case, *, prudent: bool) -> None:
    """
    Look at what became of the order.
    """
    order = case.order
    blocked = EligibilityState.BLOCKED
    if order.status is OrderStatus.CANCELLED or order.cancelled_by is not None:
        case.say(ReasonCode.BLOCKED_CANCELLED, blocked)
    elif order.status is None:
        if order.shipped_at is None and order.delivered_at is None:
            case.missing.append("order.status")
            case.say(ReasonCode.STATUS_NOT_KNOWN, EligibilityState.UNCERTAIN)
    elif order.status is not OrderStatus.SHIPPED:
        case.say(
            ReasonCode.NOT_SHIPPED,
            EligibilityState.NOT_YET,
            status=order.status.replace("_", " "),
        )
    refunds = (
        (order.refunded_at, ReasonCode.BLOCKED_REFUNDED),
        (order.returned_at, ReasonCode.BLOCKED_RETURNED),
    )
    happened = [code for moment, code in refunds if moment is not None]
    if prudent:
        for code in happened:
            case.say(code, blocked)
    elif happened:
        case.say(ReasonCode.PRUDENCE_OFF, None)
    if order.buyer_opted_out:
        case.say(ReasonCode.OPTED_OUT, blocked)
        case.sources.append(cite.MESSAGING_FAQ)


def _length(
    case: _Case, parameter: Parameter[dt.timedelta]
) -> dt.timedelta | None:
    assumed = case.setting.assumed(parameter)
    if assumed is not None:
        case.reasons.append(assumption_used(assumed))
        return assumed.value
    answer = parameter.answer(case.setting.on, case.setting.marketplace)
    if answer.value is None or answer.revision is None:
        case.reasons.append(unanswered(parameter.name, answer))
        case.states.add(EligibilityState.UNCERTAIN)
        return None
    case.sources.append(answer.revision.source)
    return answer.value


def _window(case: _Case) -> None:
    """
    Look at the window by both of its readings.

    One counts from the delivery, the other from the promised days; where both
    are known, the day must lie in both.
    """
    opens, closes = _length(case, OPENS_AFTER), _length(case, CLOSES_AFTER)
    if opens is None or closes is None:
        return
    order, setting = case.order, case.setting
    delivered = anchor_day(order.delivered_at, setting)
    after = anchor_day(order.deliver_after, setting)
    by = anchor_day(order.deliver_by, setting)
    readings = [
        (event, add_days(first, opens.days), add_days(last, closes.days))
        for event, first, last in (
            ("order.delivered_at", delivered, delivered),
            ("order.deliver_after", after, by),
        )
        if first is not None and last is not None
    ]
    if not readings:
        case.missing += ["order.delivered_at", "order.deliver_by"]
        if after is None and by is not None:
            case.missing.append("order.deliver_after")
        case.say(ReasonCode.DELIVERY_NOT_KNOWN, EligibilityState.UNCERTAIN)
        return
    if len(readings) == 1:
        case.say(ReasonCode.ONE_READING_KNOWN, None, event=readings[0][0])
    _inside(case, readings)
    is_launch_day = delivered == setting.on - dt.timedelta(days=LAUNCH_DAY)
    if is_launch_day and opens.days > LAUNCH_DAY:
        case.say(ReasonCode.LAUNCH_WINDOW, None, days=LAUNCH_DAY)


def _inside(
    case: _Case,
    readings: Iterable[tuple[str, dt.date | None, dt.date | None]],
) -> None:
    """
    Compare the day with each reading, and keep the days that all allow.
    """
    on = case.setting.on
    allowed: list[str] = []
    refused = 0
    for event, first, last in readings:
        if first is not None:
            case.opens = max(case.opens or first, first)
        if last is not None:
            case.closes = min(case.closes or last, last)
        if first is None or on < first or (last is not None and on > last):
            refused += 1
        else:
            allowed.append(event)
    if case.opens is None or on < case.opens:
        case.say(
            ReasonCode.WINDOW_OPENS, EligibilityState.NOT_YET, day=case.opens
        )
    if case.closes is not None and on > case.closes:
        case.say(
            ReasonCode.WINDOW_ENDED, EligibilityState.CLOSED, day=case.closes
        )
    if refused and allowed:
        case.say(ReasonCode.READINGS_DIFFER, None, event=allowed[0])


def _earlier(case: _Case, history: tuple[Event, ...] | NotGiven) -> None:
    """
    Look at what was already sent for the order.
    """
    order, setting = case.order, case.setting
    done = Done(history, lambda event: event.order_id == order.id, setting)
    if isinstance(history, NotGiven):
        case.missing.append("history")
        case.say(ReasonCode.HISTORY_NOT_GIVEN, EligibilityState.UNCERTAIN)
        return
    asked = done.days.get(EventKind.REVIEW_REQUESTED)
    if asked is not None:
        case.say(ReasonCode.ASKED_BEFORE, EligibilityState.BLOCKED, day=asked)
        case.sources.append(cite.SOLICITATION_REPEATED)
    sent = first_unasked(history, order.id, setting)
    if sent is None:
        return
    answer = REQUEST_OR_MESSAGE.answer(setting.on, setting.marketplace)
    if answer.value is None or answer.revision is None:
        return
    case.say(ReasonCode.MESSAGE_BEFORE, EligibilityState.BLOCKED, day=sent)
    case.sources.append(answer.revision.source)


def first_unasked(
    history: tuple[Event, ...], order_id: str, setting: Setting
) -> dt.date | None:
    """
    Give the day of the first message that answered none of the buyer's.
    """
    received: dt.date | None = None
    days = [
        (day, event.kind)
        for event in history
        if event.order_id == order_id
        and (day := anchor_day(event.at, setting)) is not None
        and day <= setting.on
    ]
    for day, kind in sorted(days, key=lambda each: each[0]):
        if kind is EventKind.MESSAGE_RECEIVED:
            received = day
        elif kind is EventKind.MESSAGE_SENT and received is None:
            return day
    return None
