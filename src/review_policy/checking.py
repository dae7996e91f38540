"""
Checking a message: reading it, applying the rules, drawing the verdict.
"""

from __future__ import annotations

from typing import Final

from attrs import frozen

from review_policy.assessments import ActMention, MessageCheck, Stamp
from review_policy.judging import Judge, Verdict
from review_policy.model.event import Event
from review_policy.model.message import Message
from review_policy.model.not_given import NotGiven
from review_policy.model.order import Order
from review_policy.model.outcome import Outcome
from review_policy.model.seller import Seller
from review_policy.playbook.enforcement import consequences_of
from review_policy.reading.acts import Act
from review_policy.reading.message_reading import MessageReading
from review_policy.reading.reading import Readers
from review_policy.reasons import Reason, ReasonCode
from review_policy.rules._rule import Severity, Subject
from review_policy.rules._situation import Situation
from review_policy.text import Span
from review_policy.windows._window import Setting


UNREAD: Final = frozenset(
    {
        ReasonCode.LANGUAGE_NOT_COVERED,
        ReasonCode.LANGUAGE_UNKNOWN,
        ReasonCode.LANGUAGE_NOT_LOADED,
    }
)
"""Why the words of a text were not read."""


@frozen(eq=False)
class Checker:
    """
    What a policy brings to checking.
    """

    judge: Judge
    readers: Readers
    setting: Setting
    seller: Seller
    stamp: Stamp

    def check(
        self,
        message: Message,
        order: Order | None,
        history: tuple[Event, ...] | NotGiven,
        notes: list[Reason],
    ) -> MessageCheck:
        """
        Say whether *message* may be sent as it stands.
        """
        if (
            order is not None
            and message.order_id is not None
            and message.order_id != order.id
        ):
            notes.append(
                Reason.of(
                    ReasonCode.MESSAGE_OTHER_ORDER,
                    given=order.id,
                    expected=message.order_id,
                )
            )
            order = None
        read = MessageReading(
            self.readers, message, region=self.setting.marketplace.region
        )
        verdict = self.judge.judge(
            Subject.MESSAGE,
            Situation(
                readings=read.fields,
                setting=self.setting,
                in_force=self.judge.in_force,
                message=message,
                message_reading=read,
                order=order,
                history=history,
                seller=self.seller,
            ),
        )
        if message.template:
            notes.append(Reason.of(ReasonCode.TEMPLATE_REPLIES))
        if _is_unread(verdict):
            notes.append(Reason.of(ReasonCode.MESSAGE_UNREAD))
        return MessageCheck(
            subject=message,
            order=order,
            history=history,
            language=read.language,
            verdict=_verdict(verdict),
            findings=verdict.findings,
            doubts=verdict.doubts,
            skipped=verdict.skipped,
            acts=_acts(read),
            notes=tuple(notes),
            setting=self.setting,
            stamp=self.stamp,
            enforce=consequences_of,
        )


def _is_unread(verdict: Verdict) -> bool:
    return any(
        reason.code in UNREAD
        for skipped in verdict.skipped
        for reason in skipped.reasons
    )


def _verdict(verdict: Verdict) -> Outcome:
    """
    Draw the verdict: what is doubtful or was not read warns at most.
    """
    if any(each.severity is Severity.FAIL for each in verdict.findings):
        return Outcome.FAIL
    could = any(each.could_become for each in verdict.skipped)
    if verdict.findings or verdict.doubts or could:
        return Outcome.WARN
    return Outcome.PASS


def _acts(read: MessageReading) -> tuple[ActMention, ...]:
    spans: dict[Act, list[Span]] = {}
    for said in read.charged:
        for each in said.charged.clauses:
            span = said.passage.span(each.start, each.end)
            spans.setdefault(Act(each.claim), []).append(span)
    return tuple(ActMention(act, tuple(found)) for act, found in spans.items())
