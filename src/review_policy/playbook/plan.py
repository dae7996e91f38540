"""
What should be done, step by step, about cases that were assessed.
"""

from __future__ import annotations

import datetime as dt

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Final

from attrs import evolve, field, frozen

from review_policy.assessments import (
    Action,
    ActionKind,
    FeedbackAssessment,
    ReviewAssessment,
    Stamp,
)
from review_policy.display import STYLE, escape, marked
from review_policy.health._removals import Effect
from review_policy.model.event import Event, EventKind
from review_policy.model.message import Channel
from review_policy.model.not_given import NotGiven
from review_policy.playbook._done import Done
from review_policy.playbook._shipping import is_shipped_by_amazon
from review_policy.playbook.drafts import Draft, DraftKind
from review_policy.playbook.drafts._writer import Case, DraftFacts, Writer
from review_policy.playbook.tactics import TacticAnswer, TacticVerdict
from review_policy.reading.causes import Cause
from review_policy.reasons import Reason, ReasonCode
from review_policy.sources import Source
from review_policy.windows._window import Window, WindowState


FIXES: Final[dict[Cause, str]] = {
    Cause.LISTING_PROMISE: "fix-listing",
    Cause.EXPECTATION: "fix-listing",
    Cause.MISUNDERSTANDING: "fix-listing",
    Cause.DEFECT: "fix-quality",
    Cause.DAMAGE: "fix-quality",
    Cause.WRONG_ITEM: "fix-picking",
    Cause.MISSING_PART: "fix-picking",
    Cause.LATE_OR_LOST: "fix-delivery",
    Cause.SERVICE: "fix-service",
    Cause.PRICE: "fix-price-policy",
    Cause.PRICE_CUT: "fix-price-policy",
}
"""What to mend in one's own house, by cause."""

_BARRED: Final = frozenset({TacticVerdict.FORBIDDEN, TacticVerdict.GONE})

_RANK: Final = (
    "request-removal-by-amazon",
    "report-review-abuse",
    "contact-through-buyer-seller-messaging",
    "offer-refund-or-replacement",
    "ask-what-would-help",
    "ask-feedback-removal-after-solving",
    "check-in-after-solving",
    "contact-customer-tool",
    "comment-publicly-on-review",
    "reply-publicly-to-feedback",
    *dict.fromkeys(FIXES.values()),
    "keep-positive-feedback",
    "accept-and-learn",
)
"""Which steps go before which, where no last day decides."""


@frozen(kw_only=True)
class Step:
    """
    One thing to do, why, from when and until when.

    `key` stays the same for the same step of the same case; `subject` is the
    order or review that it is about, None for the whole account.
    `needs` names facts that are missing and keys of steps that come before.
    `effects` are what it would change in the metrics where it succeeds,
    empty without a ledger.
    """

    key: str
    tactic: str
    subject: str | None
    reasons: tuple[Reason, ...] = field(default=(), repr=False)
    first: dt.date
    last: dt.date | None = None
    needs: tuple[str, ...] = ()
    effects: tuple[Effect, ...] = field(default=(), repr=False)
    draft: Draft | None = field(default=None, repr=False)
    sources: tuple[Source, ...] = field(default=(), repr=False)

    def __str__(self) -> str:
        until = f" until {self.last}" if self.last else ""
        return f"{self.key}{until}"


@frozen(kw_only=True)
class Plan:
    """
    Steps in the order in which to take them, and what is better left.

    `left` says what is not proposed, and why.
    """

    steps: tuple[Step, ...]
    left: tuple[Reason, ...] = field(default=(), repr=False)
    stamp: Stamp = field(repr=False)

    def __iter__(self) -> Iterator[Step]:
        return iter(self.steps)

    def __len__(self) -> int:
        return len(self.steps)

    def __str__(self) -> str:
        lines = [
            f"{number}. {step}" for number, step in enumerate(self.steps, 1)
        ]
        lines += [f"left: {reason.text}" for reason in self.left]
        return "\n".join(lines)

    def _repr_html_(self) -> str:
        rows = "".join(
            f"<li><strong>{escape(str(step))}</strong> "
            f"{escape(_said(step))}"
            + (
                f"<blockquote>{marked(step.draft.text, ())}</blockquote>"
                if step.draft
                else ""
            )
            + "</li>"
            for step in self.steps
        )
        left = "".join(f"<li>{escape(each.text)}</li>" for each in self.left)
        return (
            f'{STYLE}<div class="review-policy"><ol>{rows}</ol>'
            f"<ul>{left}</ul><small>{escape(str(self.stamp))}</small></div>"
        )


def _said(step: Step) -> str:
    """
    Join the reasons of *step*; two with one text differ in facts alone.
    """
    return " ".join(dict.fromkeys(each.text for each in step.reasons))


Weigh = Callable[[FeedbackAssessment], tuple[Effect, ...]]
Stands = Callable[[str], TacticAnswer]


@frozen
class Planner:
    """
    Makes plans for one store and day.

    `stands` says how a tactic stands, `weigh` what a removal would change.
    """

    writer: Writer
    stands: Stands
    weigh: Weigh

    def plan(self, cases: Sequence[Case]) -> Plan:
        """
        Plan what to do about *cases*, the most urgent first.
        """
        steps: list[Step] = []
        left: list[Reason] = []
        for case in cases:
            page = _Page(self, case)
            page.fill()
            steps += page.steps
            left += page.left
        steps += self._fixes(cases)
        allowed = [
            each
            for each in steps
            if self.stands(each.tactic).verdict not in _BARRED
        ]
        if any(_is_negative(case) for case in cases):
            left.append(Reason.of(ReasonCode.PLAN_MIX_IS_HONEST))
        return Plan(
            steps=tuple(sorted(allowed, key=_urgency)),
            left=tuple(dict.fromkeys(left)),
            stamp=self.writer.stamp,
        )

    def _fixes(self, cases: Sequence[Case]) -> Iterator[Step]:
        """
        Yield what to mend in one's own house, by how often it is named.
        """
        counts: dict[str, dict[Cause, int]] = {}
        for case in cases:
            for cause in {each.cause for each in case.causes}:
                tactic = FIXES.get(cause)
                if tactic is None or (
                    cause is Cause.LATE_OR_LOST and is_shipped_by_amazon(case)
                ):
                    continue
                found = counts.setdefault(tactic, {})
                found[cause] = found.get(cause, 0) + 1
        ranked = sorted(
            counts.items(), key=lambda each: (-sum(each[1].values()), each[0])
        )
        for tactic, causes in ranked:
            yield Step(
                key=tactic,
                tactic=tactic,
                subject=None,
                reasons=tuple(
                    Reason.of(
                        ReasonCode.PLAN_CAUSE_NAMED,
                        cause=cause.value.replace("_", " "),
                        count=count,
                    )
                    for cause, count in sorted(causes.items())
                ),
                first=self.writer.setting.on,
                sources=self.stands(tactic).sources,
            )


def _is_negative(case: Case) -> bool:
    return case.subject.rating <= NEGATIVE


NEGATIVE: Final = 2
"""Up to how many stars a rating is negative."""


def _urgency(step: Step) -> tuple[int, dt.date, int, str]:
    """
    Put steps with a last day first, then by what goes before what.
    """
    rank = _RANK.index(step.tactic) if step.tactic in _RANK else len(_RANK)
    is_account = step.subject is None
    return (is_account, step.last or dt.date.max, rank, step.key)


class _Page:
    """
    The steps of one case, while they are gathered.
    """

    def __init__(self, planner: Planner, case: Case) -> None:
        self.planner = planner
        self.case = case
        self.on = planner.writer.setting.on
        self.steps: list[Step] = []
        self.left: list[Reason] = []
        if isinstance(case, FeedbackAssessment):
            self.name: str | None = case.subject.order_id
        else:
            self.name = case.subject.id or case.subject.order_id
        self.done = Done(case.history, self._concerns, case.setting)
        self.is_solved = EventKind.PROBLEM_SOLVED in self.done.days
        self.causes = [each.cause for each in case.causes]

    def _concerns(self, event: Event) -> bool:
        subject = self.case.subject
        if isinstance(self.case, ReviewAssessment):
            if event.review_id is not None:
                return event.review_id == self.case.subject.id
        elif event.review_id is not None and event.order_id is None:
            return False
        return event.order_id in {None, subject.order_id}

    def fill(self) -> None:
        """
        Turn each action of the case into a step, or say why there is none.
        """
        for action in self.case.actions:
            _STEPS[action.kind](self, action)
        if not self.steps:
            self.keep(Action(ActionKind.KEEP))

    def add(  # noqa: PLR0913 - the parts of a step.
        self,
        tactic: str,
        action: Action,
        *,
        prefix: str | None = None,
        last: dt.date | None = None,
        reasons: tuple[Reason, ...] = (),
        needs: tuple[str, ...] = (),
        effects: tuple[Effect, ...] = (),
        draft: Draft | None = None,
    ) -> None:
        """
        Add a step for an action.
        """
        answer = self.planner.stands(tactic)
        missing = (
            str(dict(each.facts)["fact"])
            for each in action.reasons
            if each.code is ReasonCode.FACT_MISSING
            # A reply needs no fact; those of others say why there is no more.
            and action.kind is not ActionKind.POST_PUBLIC_REPLY
        )
        blanks = () if draft is None else draft.missing
        self.steps.append(
            Step(
                key=f"{prefix or tactic}:{self.name or 'unnamed'}",
                tactic=tactic,
                subject=self.name,
                reasons=(*action.reasons, *reasons),
                first=self.on,
                last=last or action.last,
                needs=tuple(dict.fromkeys((*missing, *blanks, *needs))),
                effects=effects,
                draft=draft,
                sources=tuple(
                    dict.fromkeys((*action.sources, *answer.sources))
                ),
            )
        )

    def write(self, kind: DraftKind, **facts: object) -> Draft:
        """
        Draft a text about the case.
        """
        given = DraftFacts(case=self.case, **facts)  # type: ignore[arg-type]
        return self.planner.writer.write(kind, given, None)

    # -- by kind of action -------------------------------------------------

    def request(self, action: Action) -> None:
        """
        Request removal of a clear case.
        """
        case = self.case
        self.add(
            "request-removal-by-amazon",
            action,
            effects=(
                self.planner.weigh(case)
                if isinstance(case, FeedbackAssessment)
                else ()
            ),
            draft=self.write(DraftKind.REMOVAL_REQUEST),
        )

    def violation(self, action: Action) -> None:
        """
        Report stars without a comment.
        """
        self.add(
            "request-removal-by-amazon", action, prefix="report-violation"
        )

    def wait(self, action: Action) -> None:
        """
        Wait for what Amazon decides.
        """
        is_review = isinstance(self.case, ReviewAssessment)
        self.add(
            "report-review-abuse"
            if is_review
            else "request-removal-by-amazon",
            action,
            prefix="wait-for-decision",
        )

    def solve(self, action: Action) -> None:
        """
        Write to the buyer where words can help and may be sent.
        """
        talk = [each for each in self.causes if each.can_be_talked_right]
        if self.causes and not talk:
            causes = ", ".join(
                each.value.replace("_", " ")
                for each in dict.fromkeys(self.causes)
            )
            self.leave(ReasonCode.PLAN_TALK_HARDLY_HELPS, causes=causes)
            return
        channel = self._way()
        if channel is None:
            return
        tactic = (
            "offer-refund-or-replacement" if talk else ("ask-what-would-help")
        )
        way = (
            ReasonCode.PLAN_IN_THREAD
            if channel is Channel.SUPPORT_REPLY
            else ReasonCode.PLAN_WRITE_FIRST
        )
        window = self._write_window()
        self.add(
            tactic,
            action,
            last=(window.last if channel is Channel.ORDER_MESSAGE else None),
            reasons=(Reason.of(way),),
            needs=(window.missing if channel is Channel.ORDER_MESSAGE else ()),
            draft=self.write(DraftKind.SUPPORT_REPLY, channel=channel),
        )

    def notice(self, action: Action) -> None:
        """
        Say, neutrally, that feedback can be taken back.
        """
        channel = self._way()
        if channel is None:
            return
        self.add(
            "ask-feedback-removal-after-solving",
            action,
            draft=self.write(DraftKind.FEEDBACK_NOTICE, channel=channel),
        )

    def reply(self, action: Action) -> None:
        """
        Reply in public, once the problem is solved.
        """
        before = tuple(
            each.key
            for each in self.steps
            if each.tactic
            in {"offer-refund-or-replacement", "ask-what-would-help"}
        )
        self.add(
            "reply-publicly-to-feedback",
            action,
            needs=before,
            draft=self.write(DraftKind.PUBLIC_REPLY, solved=self.is_solved),
        )

    def report(self, action: Action) -> None:
        """
        Report a review.
        """
        self.add(
            "report-review-abuse",
            action,
            draft=self.write(DraftKind.REVIEW_REPORT),
        )

    def contact(self, action: Action) -> None:
        """
        Contact the customer by Amazon's templates.
        """
        self.add("contact-customer-tool", action)

    def comment(self, action: Action) -> None:
        """
        Comment in public, on days on which that was possible.
        """
        self.add(
            "comment-publicly-on-review",
            action,
            draft=self.write(DraftKind.PUBLIC_REPLY),
        )

    def keep(self, action: Action) -> None:
        """
        Leave it as it is.
        """
        is_positive = any(
            each.code is ReasonCode.POSITIVE_KEPT for each in action.reasons
        )
        self.add(
            "keep-positive-feedback" if is_positive else "accept-and-learn",
            action,
        )

    # -- whether the buyer may be written to -------------------------------

    def leave(self, code: ReasonCode, **facts: str | dt.date | None) -> None:
        """
        Say what is not proposed, and why.
        """
        self.left.append(Reason.of(code, subject=self.name, **facts))

    def _write_window(self) -> Window:
        return self.case.windows.write_to_buyer

    def _way(self) -> Channel | None:
        """
        Give the way to the buyer that is open, None where there is none.

        An answer in the buyer's own thread is always open; writing first is
        for one message, in time, to a buyer who takes messages.
        """
        received = self.done.days.get(EventKind.MESSAGE_RECEIVED)
        sent = self.done.days.get(EventKind.MESSAGE_SENT)
        if received is not None and (sent is None or sent <= received):
            return Channel.SUPPORT_REPLY
        if sent is not None:
            self.leave(ReasonCode.PLAN_ALREADY_WRITTEN, day=sent)
            return None
        order = (
            self.case.order
            if isinstance(self.case, FeedbackAssessment)
            else None
        )
        if order is not None and order.buyer_opted_out:
            self.leave(ReasonCode.PLAN_BUYER_OPTED_OUT)
            return None
        window = self._write_window()
        if window.state in {WindowState.CLOSED, WindowState.NOT_YET}:
            self.leave(ReasonCode.PLAN_TOO_LATE_TO_WRITE, last=window.last)
            return None
        return Channel.ORDER_MESSAGE


_STEPS: Final[Mapping[ActionKind, Callable[[_Page, Action], None]]] = {
    ActionKind.REQUEST_REMOVAL: _Page.request,
    ActionKind.REPORT_VIOLATION: _Page.violation,
    ActionKind.WAIT_FOR_DECISION: _Page.wait,
    ActionKind.SOLVE_PROBLEM: _Page.solve,
    ActionKind.SEND_NEUTRAL_NOTICE: _Page.notice,
    ActionKind.POST_PUBLIC_REPLY: _Page.reply,
    ActionKind.REPORT_REVIEW: _Page.report,
    ActionKind.CONTACT_CUSTOMER: _Page.contact,
    ActionKind.COMMENT_PUBLICLY: _Page.comment,
    ActionKind.KEEP: _Page.keep,
}
"""What each kind of action becomes."""


def with_history(case: Case, history: Iterable[Event] | NotGiven) -> Case:
    """
    Put another history in place of that of a case.
    """
    if isinstance(history, NotGiven):
        return case
    return evolve(case, history=tuple(history))
