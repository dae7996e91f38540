"""
What is to be made of a review: its standing, a report, and what to do.
"""

from __future__ import annotations

from typing import Final

from review_policy import citations as cite
from review_policy.assessments import (
    Action,
    ActionKind,
    PolicyStanding,
    PracticeStanding,
    ReportChannel,
    ReviewAdvice,
    ReviewAssessment,
    Standing,
)
from review_policy.model.event import Event, EventKind
from review_policy.model.review import Review
from review_policy.parameters.reviews import (
    CONTACT_CUSTOMER,
    CONTACT_STARS,
    PUBLIC_COMMENT,
    REFUSED_REVIEW,
    ChannelState,
    RefusedReview,
)
from review_policy.playbook._done import Done
from review_policy.playbook.report_channels import report_channels
from review_policy.playbook.review_report import review_report
from review_policy.reasons import Reason, ReasonCode
from review_policy.windows._window import Setting, WindowState


ORDER_RULE: Final = "seller-order-shipping"

POSITIVE: Final = 4
"""From how many stars on a review helps the product."""

NOT_REPORTABLE: Final = tuple(
    Reason.of(code)
    for code in (
        ReasonCode.NOT_REPORTABLE_HARSH,
        ReasonCode.NOT_REPORTABLE_UNFAIR,
        ReasonCode.NOT_REPORTABLE_WRONG,
        ReasonCode.NOT_REPORTABLE_COMPARISON,
        ReasonCode.NOT_REPORTABLE_RATING,
    )
)
"""What is no ground."""

NOT_REPORTABLE_SOURCES: Final = (
    cite.GUIDELINES_SOP_2026,
    cite.REVIEW_ANSWERS_US,
)
"""Where that list comes from: a procedure that quotes Amazon's answers."""


def advise(case: ReviewAssessment) -> ReviewAdvice:
    """
    Draw the standing, the report and the actions out of an assessment.
    """
    channels = report_channels(case.setting, case.seller)
    report = review_report(case.subject, case.findings, case.doubts)
    return ReviewAdvice(
        standing=_standing(case),
        channels=channels,
        not_reportable=NOT_REPORTABLE,
        consequences=_consequences(case.setting),
        report=report,
        actions=_actions(case, channels, report),
    )


def _standing(case: ReviewAssessment) -> Standing:
    """
    Keep what the guidelines say apart from what Amazon is reported to do.
    """
    if case.findings:
        policy = PolicyStanding.VIOLATION
    elif case.doubts or any(each.could_become for each in case.skipped):
        policy = PolicyStanding.UNCERTAIN
    else:
        policy = PolicyStanding.ALLOWED
    practice, reason = PracticeStanding.UNKNOWN, ReasonCode.PRACTICE_UNKNOWN
    codes = {
        reason.code
        for each in (*case.findings, *case.doubts)
        if each.rule.name == ORDER_RULE
        for reason in each.reasons
    }
    others = [each for each in case.findings if each.rule.name != ORDER_RULE]
    if not others and ReasonCode.FOCUSES_ON_ORDER in codes:
        practice = PracticeStanding.UNLIKELY
        reason = ReasonCode.PRACTICE_MIXED_STAYS
    elif not others and ReasonCode.CONDITION_IN_REVIEW in codes:
        practice = PracticeStanding.UNLIKELY
        reason = ReasonCode.PRACTICE_OFTEN_REFUSED
    return Standing(policy, practice, (Reason.of(reason),))


def _consequences(setting: Setting) -> tuple[Reason, ...]:
    """
    List what may follow for the reviewer.
    """
    answer = REFUSED_REVIEW.answer(setting.on, setting.marketplace)
    if answer.value is None:
        return (Reason.of(ReasonCode.REVIEWER_UNKNOWN),)
    code = {
        RefusedReview.BARRED: ReasonCode.REVIEWER_BARRED,
        RefusedReview.EDIT_ONCE: ReasonCode.REVIEWER_MAY_EDIT,
    }[answer.value]
    return (Reason.of(ReasonCode.REVIEWER_REMOVAL), Reason.of(code))


def _actions(
    case: ReviewAssessment, channels: tuple[ReportChannel, ...], report: str
) -> tuple[Action, ...]:
    """
    List what may be done, best first; nothing done is proposed again.
    """
    review = case.subject
    if review.rating >= POSITIVE:
        kept = Reason.of(ReasonCode.OWN_POSITIVE_KEPT, stars=review.rating)
        return (Action(ActionKind.KEEP, (kept,)),)
    done = Done(
        case.history, lambda event: _concerns(event, review), case.setting
    )
    steps = (
        _report(case, channels, report, done),
        _contact(case, done),
        _comment(case, done),
    )
    actions = tuple(each for each in steps if each is not None)
    if actions:
        return actions
    return (
        Action(
            ActionKind.KEEP,
            _why_not(case, done),
            sources=NOT_REPORTABLE_SOURCES,
        ),
    )


def _concerns(event: Event, review: Review) -> bool:
    """
    Whether an event may be about the review, or about nothing in particular.
    """
    if event.review_id is not None:
        return event.review_id == review.id
    return event.order_id is None or event.order_id == review.order_id


def _why_not(case: ReviewAssessment, done: Done) -> tuple[Reason, ...]:
    """
    Say why there is nothing to report.
    """
    refused = done.days.get(EventKind.REPORT_REFUSED)
    if refused is not None:
        return (Reason.of(ReasonCode.REPORT_REFUSED, day=refused),)
    if case.subject.is_rating_only:
        reasons = [Reason.of(ReasonCode.RATING_ONLY)]
    else:
        reasons = [
            Reason.of(ReasonCode.GROUND_UNCERTAIN, rule=each.rule.name)
            for each in case.doubts
        ] or [Reason.of(ReasonCode.NO_GROUND)]
    contacted = done.days.get(EventKind.CUSTOMER_CONTACTED)
    if contacted is not None:
        reasons.append(Reason.of(ReasonCode.CONTACTED, day=contacted))
    return tuple(reasons)


def _report(
    case: ReviewAssessment,
    channels: tuple[ReportChannel, ...],
    report: str,
    done: Done,
) -> Action | None:
    """
    Give the report of a clear case, or the wait for its decision.
    """
    if EventKind.REPORT_REFUSED in done.days:
        return None
    reported = done.days.get(EventKind.REVIEW_REPORTED)
    if reported is not None:
        pending = Reason.of(ReasonCode.REPORT_PENDING, day=reported)
        return Action(ActionKind.WAIT_FOR_DECISION, (pending,))
    if not report:
        return None
    grounds = tuple(
        Reason.of(ReasonCode.GROUND_FOUND, rule=each.rule.name)
        for each in case.findings
    )
    sources = [each.source for each in _usable(case, channels)]
    sources += [each.rule.sources[0] for each in case.findings]
    return Action(
        ActionKind.REPORT_REVIEW,
        (*grounds, *_standing(case).reasons, *done.unknown()),
        draft=report,
        sources=tuple(dict.fromkeys(sources)),
    )


def _usable(
    case: ReviewAssessment, channels: tuple[ReportChannel, ...]
) -> list[ReportChannel]:
    """
    List the channels in use that take a ground of the case.
    """
    names = {each.rule.name for each in case.findings}
    return [
        each
        for each in channels
        if each.state is ChannelState.CURRENT
        and (not each.for_rules or names & set(each.for_rules))
    ]


def _contact(case: ReviewAssessment, done: Done) -> Action | None:
    """
    Give the contact of the customer, where the seller may and did not yet.
    """
    review, seller, setting = case.subject, case.seller, case.setting
    facts = {
        "seller.brand_owner": seller.brand_owner,
        "seller.brand_representative": seller.brand_representative,
        "seller.professional": seller.professional,
        "review.seller_of_record": review.seller_of_record,
    }
    window = case.windows.contact_customer
    options = CONTACT_CUSTOMER.answer(setting.on, setting.marketplace)
    stars = CONTACT_STARS.answer(setting.on, setting.marketplace).value
    if (
        False in facts.values()
        or EventKind.CUSTOMER_CONTACTED in done.days
        or review.is_rating_only
        or options.value is None
        or stars is None
        or review.rating > stars
        or window.state in {WindowState.CLOSED, WindowState.NOT_YET}
    ):
        return None
    missing = [name for name, value in facts.items() if value is None]
    missing += window.missing
    return Action(
        ActionKind.CONTACT_CUSTOMER,
        (
            Reason.of(ReasonCode.CONTACT_OPTIONS, options=str(options.value)),
            Reason.of(ReasonCode.CONTACT_STARS, stars=stars),
            *(Reason.of(ReasonCode.FACT_MISSING, fact=f) for f in missing),
            *window.reasons,
            *done.unknown(),
        ),
        window.last,
        sources=(
            cite.CONTACT_CUSTOMER_2023,
            cite.REVIEW_POLICIES_US,
            *window.sources,
        ),
    )


def _comment(case: ReviewAssessment, done: Done) -> Action | None:
    """
    Give the public comment, on days on which there was one.
    """
    setting = case.setting
    answer = PUBLIC_COMMENT.answer(setting.on, setting.marketplace)
    if answer.value is None or EventKind.REPLY_POSTED in done.days:
        return None
    sources = () if answer.revision is None else (answer.revision.source,)
    return Action(
        ActionKind.COMMENT_PUBLICLY,
        (Reason.of(ReasonCode.COMMENT_POSSIBLE),),
        sources=sources,
    )
