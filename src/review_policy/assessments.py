"""
What the policy's methods answer.

Every answer leads back to its rule, its source and its day.
"""

from __future__ import annotations

import datetime as dt
import enum
import hashlib

from collections.abc import Callable
from typing import ClassVar

from attrs import field, frozen

from review_policy.certainty import Certainty
from review_policy.display import STYLE, escape, marked, redact
from review_policy.language import Language
from review_policy.model.event import Event
from review_policy.model.feedback import Feedback
from review_policy.model.marketplace import Marketplace
from review_policy.model.not_given import NotGiven
from review_policy.model.order import Order
from review_policy.model.outcome import Outcome
from review_policy.reading.topics import Topic
from review_policy.reasons import Reason
from review_policy.rules._rule import Rule
from review_policy.sources import Source
from review_policy.text import Span
from review_policy.windows._window import Setting
from review_policy.windows._windows import Windows


@frozen
class Stamp:
    """
    By what a verdict was made, so that it can be defended later.

    `digest` is a hash over the rules, parameters and assumptions in use.
    """

    version: str
    checked_on: dt.date
    marketplace: Marketplace
    on: dt.date
    zone: str
    digest: str

    def __str__(self) -> str:
        return (
            f"review_policy {self.version} ({self.digest}), "
            f"{self.marketplace.code} on {self.on}"
        )


@frozen
class Finding:
    """
    A rule that was met, and what shows it.

    `spans` are places in the field as given and `quotes` the words there;
    a finding about circumstances has neither but `reasons` with facts.
    """

    rule: Rule
    certainty: Certainty
    spans: tuple[Span, ...] = ()
    quotes: tuple[str, ...] = field(default=(), repr=False)
    reasons: tuple[Reason, ...] = field(default=(), repr=False)

    record_properties: ClassVar[tuple[str, ...]] = ("text", "fingerprint")

    @property
    def text(self) -> str:
        """
        The quoted words, joined where there are several.
        """
        return " … ".join(self.quotes)

    @property
    def fingerprint(self) -> str:
        """
        A short hash of rule and words, the same wherever the words stand.
        """
        words = "\x00".join((self.rule.code, *sorted(self.quotes)))
        digest = hashlib.sha256(words.encode("utf-8", "surrogatepass"))
        return digest.hexdigest()[:16]

    def redacted(self) -> str:
        """
        Give the quoted words with all but the first letters hidden.
        """
        return redact(self.text)

    def __str__(self) -> str:
        return f"{self.rule} ({self.certainty}): {self.text}"


@frozen
class Skipped:
    """
    A rule that was not applied, why, and what is missing for it.

    `could_become` is the outcome that the rule would give if the missing
    facts were favourable, None where its words are not met anyway.
    """

    rule: Rule
    reasons: tuple[Reason, ...]
    missing: tuple[str, ...] = ()
    could_become: Outcome | None = None

    def __str__(self) -> str:
        return f"{self.rule}: {' '.join(each.text for each in self.reasons)}"


@frozen
class TopicMention:
    """
    A topic and where it is spoken of.
    """

    topic: Topic
    spans: tuple[Span, ...]


class ActionKind(enum.StrEnum):
    """
    Something that a seller may do about feedback.
    """

    REQUEST_REMOVAL = "request_removal"
    REPORT_VIOLATION = "report_violation"
    WAIT_FOR_DECISION = "wait_for_decision"
    SOLVE_PROBLEM = "solve_problem"
    POST_PUBLIC_REPLY = "post_public_reply"
    SEND_NEUTRAL_NOTICE = "send_neutral_notice"
    KEEP = "keep"


@frozen
class Action:
    """
    One thing that may be done, why, and until when.

    `last` is None where no last day is known or there is none.
    `draft` is a text to send, empty where there is nothing to word.
    """

    kind: ActionKind
    reasons: tuple[Reason, ...] = field(default=(), repr=False)
    last: dt.date | None = None
    draft: str = field(
        default="", repr=lambda text: f"<{len(text)} characters>"
    )
    sources: tuple[Source, ...] = field(default=(), repr=False)

    def __str__(self) -> str:
        until = f" until {self.last}" if self.last else ""
        return f"{self.kind.value.replace('_', ' ')}{until}"


@frozen(kw_only=True)
class FeedbackAssessment:
    """
    Whether a feedback breaks the rules, shown by what, and what to do.

    `findings` are certain or likely; `doubts` are possible, or rest on a rule
    that is uncertain on that day; `skipped` were not applied.
    """

    subject: Feedback
    order: Order | None = field(repr=False)
    history: tuple[Event, ...] | NotGiven = field(repr=False)
    language: Language
    outcome: Outcome
    findings: tuple[Finding, ...]
    doubts: tuple[Finding, ...]
    skipped: tuple[Skipped, ...] = field(repr=False)
    topics: tuple[TopicMention, ...] = field(repr=False)
    notes: tuple[Reason, ...] = field(repr=False)
    setting: Setting = field(repr=False)
    stamp: Stamp = field(repr=False)
    _propose: Callable[[FeedbackAssessment], tuple[Action, ...]] = field(
        repr=False, eq=False, alias="propose"
    )

    record_properties: ClassVar[tuple[str, ...]] = ("windows", "actions")

    @property
    def windows(self) -> Windows:
        """
        The windows of the feedback.
        """
        return Windows(
            self.subject, self.order, self.setting, history=self.history
        )

    @property
    def actions(self) -> tuple[Action, ...]:
        """
        What may be done, best first; what was done already is left out.
        """
        return self._propose(self)

    def redacted(self) -> str:
        """
        Give the verdict in one line, its quotes hidden.
        """
        quotes = "; ".join(
            f"{each.rule.name}: {each.redacted()}" for each in self.findings
        )
        return f"{self.subject.order_id} {self.outcome} {quotes}".strip()

    def __str__(self) -> str:
        lines = [f"{self.subject.order_id}: {self.outcome}"]
        lines += [f"  {each}" for each in self.findings]
        lines += [f"  doubtful: {each}" for each in self.doubts]
        lines += [f"  not looked at: {each}" for each in self.skipped]
        return "\n".join(lines)

    def _repr_html_(self) -> str:
        spans = [s for each in self.findings for s in each.spans]
        rows = "".join(
            f"<tr><td>{escape(str(each.rule))}</td>"
            f"<td>{escape(each.certainty)}</td>"
            f"<td>{escape(each.text)}</td></tr>"
            for each in (*self.findings, *self.doubts)
        )
        steps = "".join(
            f"<li>{escape(str(each))}</li>" for each in self.actions
        )
        return (
            f'{STYLE}<div class="review-policy"><strong>'
            f"{escape(self.outcome)}</strong> {escape(self.subject.order_id)}"
            f"<p>{marked(self.subject.comment or '', spans)}</p>"
            f"<table>{rows}</table><ol>{steps}</ol>"
            f"<small>{escape(str(self.stamp))}</small></div>"
        )


@frozen
class Problem:
    """
    An item of a collection that could not be judged, in its place.

    `index` counts from 0; `given` is the type of what stood there.
    """

    index: int
    error: str
    given: str = ""

    def __str__(self) -> str:
        return f"item {self.index}: {self.error}"
