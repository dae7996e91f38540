"""
What may be done about one feedback, best first.
"""

from __future__ import annotations

import datetime as dt

from typing import Final

from review_policy import citations as cite
from review_policy.assessments import Action, ActionKind, FeedbackAssessment
from review_policy.model.days import day_of
from review_policy.model.event import Event, EventKind
from review_policy.model.feedback import FeedbackState, RatingClass
from review_policy.model.outcome import Outcome
from review_policy.parameters.feedback import STARS_ONLY
from review_policy.playbook._done import Done
from review_policy.playbook.removal_request import removal_request
from review_policy.reasons import Reason, ReasonCode
from review_policy.timeline import State
from review_policy.windows._window import WindowState


_GONE: Final = {
    FeedbackState.REMOVED_BY_AMAZON: ReasonCode.ALREADY_REMOVED,
    FeedbackState.REMOVED_BY_BUYER: ReasonCode.ALREADY_REMOVED,
    FeedbackState.STRUCK_THROUGH: ReasonCode.ALREADY_STRUCK_THROUGH,
}


def actions_for(case: FeedbackAssessment) -> tuple[Action, ...]:
    """
    List what may be done about *case*, best first.

    Asking for removal is for one to three stars; a positive vote is kept,
    since its removal would cost the rating.
    Nothing that was done is proposed again, and after a refusal there is no
    second request.
    """
    feedback = case.subject
    gone = _GONE.get(feedback.state) if feedback.state else None
    if gone is not None:
        return (Action(ActionKind.KEEP, (Reason.of(gone),)),)
    if feedback.rating_class is RatingClass.POSITIVE:
        kept = Reason.of(ReasonCode.POSITIVE_KEPT, stars=feedback.rating)
        return (Action(ActionKind.KEEP, (kept,), sources=(cite.RATING_US,)),)
    done = Done(
        case.history,
        lambda event: _concerns(event, feedback.order_id),
        case.setting,
    )
    request = _request(case, done)
    actions = [request] if request else []
    solve = EventKind.PROBLEM_SOLVED not in done.days
    if solve:
        actions.append(
            Action(
                ActionKind.SOLVE_PROBLEM, (Reason.of(ReasonCode.SOLVE_FIRST),)
            )
        )
    notice = _notice(case, done)
    if notice:
        actions.append(notice)
    reply = _reply(case, done, request)
    if reply:
        actions.append(reply)
    if not actions:
        reasons = (*_why_not(case, done), *_answered(case, done))
        actions.append(Action(ActionKind.KEEP, reasons))
    return tuple(actions)


def _concerns(event: Event, order_id: str) -> bool:
    """
    Whether an event may be about the order, or about nothing in particular.
    """
    if event.order_id is None and event.review_id is not None:
        return False
    return event.order_id in {None, order_id}


def _why_not(case: FeedbackAssessment, done: Done) -> tuple[Reason, ...]:
    """
    Say why there is no removal to ask for.
    """
    refused = done.days.get(EventKind.REMOVAL_REFUSED)
    if refused is not None:
        return (Reason.of(ReasonCode.REQUEST_REFUSED, day=refused),)
    window = case.windows.request_removal
    if case.findings and window.state is WindowState.CLOSED:
        return (Reason.of(ReasonCode.REQUEST_CLOSED, last=window.last),)
    waiting = [each for each in case.skipped if each.could_become]
    if waiting and not case.doubts:
        reasons = [reason for each in waiting for reason in each.reasons]
        return tuple(dict.fromkeys(reasons))
    if case.doubts:
        return tuple(
            Reason.of(ReasonCode.GROUND_UNCERTAIN, rule=each.rule.name)
            for each in case.doubts
        )
    return (Reason.of(ReasonCode.NO_GROUND),)


def _answered(case: FeedbackAssessment, done: Done) -> tuple[Reason, ...]:
    """
    Say what became of the public reply, and of the buyer's own window.
    """
    reasons: list[Reason] = []
    deleted = done.days.get(EventKind.REPLY_DELETED)
    posted = done.days.get(EventKind.REPLY_POSTED)
    if deleted is not None:
        reasons.append(Reason.of(ReasonCode.REPLY_DELETED, day=deleted))
    else:
        reasons.append(Reason.of(ReasonCode.REPLY_POSTED, day=posted))
    window = case.windows.remove
    if window.state is WindowState.CLOSED:
        last = window.last
        reasons.append(Reason.of(ReasonCode.BUYER_WINDOW_CLOSED, last=last))
    return tuple(reasons)


def _request(case: FeedbackAssessment, done: Done) -> Action | None:
    """
    Give the request for removal, the wait for it, or a report.
    """
    requested = done.days.get(EventKind.REMOVAL_REQUESTED)
    if EventKind.REMOVAL_REFUSED in done.days:
        return None
    if requested is not None:
        pending = Reason.of(ReasonCode.REQUEST_PENDING, day=requested)
        waits = Reason.of(ReasonCode.REPLY_WAITS)
        return Action(ActionKind.WAIT_FOR_DECISION, (pending, waits))
    if any(note.code is ReasonCode.COMMENT_BLANK for note in case.notes):
        return _report(case, done)
    if case.outcome not in {Outcome.REMOVE, Outcome.STRIKE_THROUGH}:
        return None
    window = case.windows.request_removal
    if window.state in {WindowState.CLOSED, WindowState.NOT_YET}:
        return None
    ground = next(
        each
        for each in case.findings
        if each.rule.severity.outcome is case.outcome
    )
    reasons = (
        Reason.of(ReasonCode.GROUND_FOUND, rule=ground.rule.name),
        *(
            each
            for each in window.reasons
            if each.code is not ReasonCode.RIVAL_DEADLINE
            or _is_past(each, case.setting.on)
        ),
        *(Reason.of(ReasonCode.FACT_MISSING, fact=f) for f in window.missing),
        Reason.of(ReasonCode.REPLY_WAITS),
        *done.unknown(),
    )
    return Action(
        ActionKind.REQUEST_REMOVAL,
        reasons,
        window.last,
        removal_request(case, ground),
        (*ground.rule.sources[:1], *window.sources),
    )


def _is_past(reason: Reason, on: dt.date) -> bool:
    last = dict(reason.facts).get("last")
    return isinstance(last, dt.date) and last < on


def _report(case: FeedbackAssessment, done: Done) -> Action | None:
    """
    Give the report of feedback without a comment, where it exists.
    """
    if done.days.keys() & {
        EventKind.REVIEW_REPORTED,
        EventKind.REPORT_REFUSED,
    }:
        return None
    left = case.subject.left_at
    day = case.setting.on if left is None else day_of(left, case.setting.zone)
    answer = STARS_ONLY.answer(day, case.setting.marketplace)
    if answer.state is State.KNOWN:
        code = ReasonCode.STARS_ONLY
    elif answer.state is State.UNCERTAIN:
        code = ReasonCode.STARS_ONLY_UNCERTAIN
    else:
        return None
    sources = () if answer.revision is None else (answer.revision.source,)
    return Action(
        ActionKind.REPORT_VIOLATION,
        (Reason.of(code, day=day), *done.unknown()),
        sources=sources,
    )


def _notice(case: FeedbackAssessment, done: Done) -> Action | None:
    """
    Give the neutral notice, once the problem is solved and in time.
    """
    solved = done.days.get(EventKind.PROBLEM_SOLVED)
    window = case.windows.remove
    if solved is None or window.state is not WindowState.OPEN:
        return None
    sent = done.days.get(EventKind.MESSAGE_SENT)
    if sent is not None and sent >= solved:
        return None
    return Action(
        ActionKind.SEND_NEUTRAL_NOTICE,
        (
            Reason.of(ReasonCode.NEUTRAL_NOTICE),
            Reason.of(ReasonCode.STILL_REMOVABLE_BY_BUYER, last=window.last),
        ),
        window.last,
        sources=(
            cite.NEGATIVE_FEEDBACK_AU,
            cite.REMOVE_FEEDBACK_IT,
            *window.sources,
        ),
    )


def _reply(
    case: FeedbackAssessment, done: Done, request: Action | None
) -> Action | None:
    """
    Give the public reply, unless one stands or a request is open.
    """
    if (case.subject.response or "").strip():
        return None
    if EventKind.REPLY_POSTED in done.days:
        return None
    if EventKind.REPLY_DELETED in done.days:
        return None
    if request is not None:
        return None
    return Action(
        ActionKind.POST_PUBLIC_REPLY,
        (Reason.of(ReasonCode.ONE_REPLY), *_why_not(case, done)),
        sources=(cite.NEGATIVE_FEEDBACK_AU,),
    )
