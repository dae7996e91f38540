"""
What the policy's methods answer.

Every answer leads back to its rule, its source and its day.
"""

from __future__ import annotations

import datetime as dt
import enum
import hashlib

from collections.abc import Callable, Mapping
from typing import ClassVar

from attrs import field, frozen

from review_policy.certainty import Certainty
from review_policy.display import (
    STYLE,
    escape,
    folded,
    marked,
    redact,
    stars,
)
from review_policy.language import Language
from review_policy.model.event import Event
from review_policy.model.feedback import Feedback
from review_policy.model.filter import Filter
from review_policy.model.marketplace import Marketplace
from review_policy.model.message import Message
from review_policy.model.not_given import NotGiven
from review_policy.model.order import Order
from review_policy.model.outcome import Outcome
from review_policy.model.review import Review
from review_policy.model.seller import Seller
from review_policy.parameters.reviews import ChannelState
from review_policy.reading.acts import Act
from review_policy.reading.causes import Cause, causes_in
from review_policy.reading.claims import Claim
from review_policy.reading.topics import Topic
from review_policy.reasons import Reason, ReasonCode
from review_policy.rules._rule import Rule, Severity
from review_policy.sources import Confidence, Source
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
    _severity: Severity | None = field(default=None, repr=False)

    record_properties: ClassVar[tuple[str, ...]] = (
        "severity",
        "text",
        "fingerprint",
    )

    @property
    def severity(self) -> Severity:
        """
        The severity of this case, that of the rule where it is not its own.
        """
        return self._severity or self.rule.severity

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


@frozen
class CauseMention:
    """
    Why the buyer complains, and the clauses that say so.

    `quotes` are the words at `spans`.
    """

    cause: Cause
    spans: tuple[Span, ...]
    quotes: tuple[str, ...] = field(default=(), repr=False)

    record_properties: ClassVar[tuple[str, ...]] = ("can_be_talked_right",)

    @property
    def can_be_talked_right(self) -> bool:
        """
        Whether talking with the buyer, and a remedy, can put it right.
        """
        return self.cause.can_be_talked_right

    def redacted(self) -> str:
        """
        Give the quoted words with all but the first letters hidden.
        """
        return redact(" … ".join(self.quotes))

    def __str__(self) -> str:
        quoted = " … ".join(self.quotes)
        return f"{self.cause.replace('_', ' ')}: {quoted}"


def _causes(
    case: FeedbackAssessment | ReviewAssessment,
    texts: Mapping[str, str],
    about: Mapping[Span, str],
) -> tuple[CauseMention, ...]:
    """
    Gather the causes of some fields, none where the language was not loaded.
    """
    if any(
        reason.code is ReasonCode.LANGUAGE_NOT_LOADED
        for each in case.skipped
        for reason in each.reasons
    ):
        return ()
    spans: dict[Cause, list[Span]] = {}
    for cause, span in causes_in(
        texts.items(),
        case.language,
        region=case.setting.marketplace.region,
        rating=case.subject.rating,
        about=about,
    ):
        spans.setdefault(cause, []).append(span)
    return tuple(
        CauseMention(
            cause,
            tuple(found),
            tuple(span.of(texts[span.field]) for span in found),
        )
        for cause, found in spans.items()
    )


class ActionKind(enum.StrEnum):
    """
    Something that a seller may do about feedback or a review.
    """

    REQUEST_REMOVAL = "request_removal"
    REPORT_REVIEW = "report_review"
    CONTACT_CUSTOMER = "contact_customer"
    COMMENT_PUBLICLY = "comment_publicly"
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

    record_properties: ClassVar[tuple[str, ...]] = (
        "windows",
        "causes",
        "actions",
    )

    @property
    def causes(self) -> tuple[CauseMention, ...]:
        """
        Why the buyer complains, clause by clause; found when read.
        """
        about = {
            s: str(each.topic) for each in self.topics for s in each.spans
        }
        return _causes(self, {"comment": self.subject.comment or ""}, about)

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
        text = f"<p>{marked(self.subject.comment or '', spans)}</p>"
        return _as_html(self, self.outcome, self.subject.order_id, text)


def _as_html(
    case: FeedbackAssessment | ReviewAssessment,
    verdict: str,
    name: str,
    texts: str,
) -> str:
    """
    Lay out an assessment; *texts* is HTML, all else is escaped here.
    """
    rows = "".join(
        f"<tr><td>{escape(str(each.rule))}</td>"
        f"<td>{escape(each.certainty)}</td>"
        f"<td>{escape(each.text)}</td></tr>"
        for each in (*case.findings, *case.doubts)
    )
    steps = "".join(f"<li>{escape(str(each))}</li>" for each in case.actions)
    return (
        f'{STYLE}<div class="review-policy"><strong>{escape(verdict)}'
        f"</strong> {escape(name)}{texts}"
        f"<table>{rows}</table><ol>{steps}</ol>"
        f"{folded('not looked at', case.skipped)}"
        f"<small>{escape(str(case.stamp))}</small></div>"
    )


@frozen
class ClaimMention:
    """
    What a review says somewhere, and where.
    """

    claim: Claim
    spans: tuple[Span, ...]


class PolicyStanding(enum.StrEnum):
    """
    What the community guidelines say of a review.
    """

    VIOLATION = "violation"
    UNCERTAIN = "uncertain"
    ALLOWED = "allowed"


class PracticeStanding(enum.StrEnum):
    """
    What reports say of Amazon's way with such reviews.
    """

    LIKELY = "likely"
    UNLIKELY = "unlikely"
    UNKNOWN = "unknown"


@frozen
class Standing:
    """
    How a review stands: by the policy, and by the practice that is reported.

    `reasons` name the reported cases behind `practice`, or that there are
    none.
    """

    policy: PolicyStanding
    practice: PracticeStanding
    reasons: tuple[Reason, ...] = field(default=(), repr=False)

    def __str__(self) -> str:
        return f"policy: {self.policy}, practice: {self.practice}"


@frozen
class ReportChannel:
    """
    A way of reporting a review, as it stands on the day in the store.

    `for_rules` are the only rules that it is for, empty where it takes all;
    `missing` are facts that decide whether the seller may use it.
    """

    name: str
    title: str
    state: ChannelState
    confidence: Confidence
    source: Source = field(repr=False)
    note: str = field(default="", repr=False)
    for_rules: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f"{self.title} ({self.state.replace('_', ' ')})"


@frozen
class ReviewAdvice:
    """
    What is to be made of an assessed review.

    `not_reportable` lists what is no ground for a report; `consequences` are
    those for the reviewer; `report` is a text for a report, empty where there
    is no ground.
    """

    standing: Standing
    channels: tuple[ReportChannel, ...] = field(repr=False)
    not_reportable: tuple[Reason, ...] = field(repr=False)
    consequences: tuple[Reason, ...] = field(repr=False)
    report: str = field(repr=lambda text: f"<{len(text)} characters>")
    actions: tuple[Action, ...] = field(repr=False)


@frozen(kw_only=True)
class ReviewAssessment:
    """
    Whether a review breaks the guidelines, shown by what, and what to do.

    `findings` are certain or likely; `doubts` are possible, or rest on a rule
    that is uncertain on that day; `skipped` were not applied.
    """

    subject: Review
    history: tuple[Event, ...] | NotGiven = field(repr=False)
    seller: Seller = field(repr=False)
    language: Language
    findings: tuple[Finding, ...]
    doubts: tuple[Finding, ...]
    skipped: tuple[Skipped, ...] = field(repr=False)
    claims: tuple[ClaimMention, ...] = field(repr=False)
    notes: tuple[Reason, ...] = field(repr=False)
    setting: Setting = field(repr=False)
    stamp: Stamp = field(repr=False)
    _advise: Callable[[ReviewAssessment], ReviewAdvice] = field(
        repr=False, eq=False, alias="advise"
    )

    record_properties: ClassVar[tuple[str, ...]] = (
        "windows",
        "causes",
        "advice",
    )

    @property
    def causes(self) -> tuple[CauseMention, ...]:
        """
        Why the buyer complains, clause by clause; found when read.
        """
        about = {
            s: str(each.claim) for each in self.claims for s in each.spans
        }
        review = self.subject
        texts = {"title": review.title or "", "body": review.body or ""}
        return _causes(self, texts, about)

    @property
    def advice(self) -> ReviewAdvice:
        """
        Standing, channels, report and actions in one.
        """
        return self._advise(self)

    @property
    def standing(self) -> Standing:
        """
        How the review stands by policy, and by reported practice.
        """
        return self.advice.standing

    @property
    def channels(self) -> tuple[ReportChannel, ...]:
        """
        The ways of reporting it, the one to use first in front.
        """
        return self.advice.channels

    @property
    def not_reportable(self) -> tuple[Reason, ...]:
        """
        What is no ground for a report, and why.
        """
        return self.advice.not_reportable

    @property
    def consequences(self) -> tuple[Reason, ...]:
        """
        What may follow for the reviewer.
        """
        return self.advice.consequences

    @property
    def report(self) -> str:
        """
        A text for the report, in the guideline's own term.
        """
        return self.advice.report

    @property
    def actions(self) -> tuple[Action, ...]:
        """
        What may be done, best first; what was done already is left out.
        """
        return self.advice.actions

    @property
    def windows(self) -> Windows:
        """
        The windows of the review.
        """
        return Windows(
            None,
            None,
            self.setting,
            review=self.subject,
            history=self.history,
        )

    def redacted(self) -> str:
        """
        Give the verdict in one line, its quotes hidden.
        """
        quotes = "; ".join(
            f"{each.rule.name}: {each.redacted()}" for each in self.findings
        )
        name = self.subject.id or "review"
        return f"{name} {self.standing.policy} {quotes}".strip()

    def __str__(self) -> str:
        lines = [f"{self.subject.id or 'review'}: {self.standing}"]
        lines += [f"  {each}" for each in self.findings]
        lines += [f"  doubtful: {each}" for each in self.doubts]
        lines += [f"  not looked at: {each}" for each in self.skipped]
        return "\n".join(lines)

    def _repr_html_(self) -> str:
        spans = [s for each in self.findings for s in each.spans]
        texts = "".join(
            f"<p>{marked(text, [s for s in spans if s.field == name])}</p>"
            for name, text in (
                ("title", self.subject.title),
                ("body", self.subject.body),
            )
            if text
        )
        name = stars(self.subject.rating)
        return _as_html(self, self.standing.policy, name, texts)


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


@frozen
class ActMention:
    """
    What a message does somewhere, and where.
    """

    act: Act
    spans: tuple[Span, ...]


@frozen
class EnforcementStep:
    """
    A step that may follow, and by whom it is told.
    """

    reason: Reason
    source: Source = field(repr=False)
    confidence: Confidence

    def __str__(self) -> str:
        return self.reason.text


@frozen(kw_only=True)
class MessageCheck:
    """
    Whether a message may be sent, shown by what, and what may follow.

    `findings` are certain or likely; `doubts` are possible, or rest on a rule
    that is uncertain on that day; `skipped` were not applied. Doubts, and
    words that could not be read, make a warning at most.
    """

    subject: Message
    order: Order | None = field(repr=False)
    history: tuple[Event, ...] | NotGiven = field(repr=False)
    language: Language
    verdict: Outcome
    findings: tuple[Finding, ...]
    doubts: tuple[Finding, ...]
    skipped: tuple[Skipped, ...] = field(repr=False)
    acts: tuple[ActMention, ...] = field(repr=False)
    notes: tuple[Reason, ...] = field(repr=False)
    setting: Setting = field(repr=False)
    stamp: Stamp = field(repr=False)
    _enforce: Callable[[MessageCheck], tuple[EnforcementStep, ...]] = field(
        repr=False, eq=False, alias="enforce"
    )

    record_properties: ClassVar[tuple[str, ...]] = ("consequences",)

    @property
    def consequences(self) -> tuple[EnforcementStep, ...]:
        """
        The steps that may follow where it is sent, the mildest first.
        """
        return self._enforce(self)

    def redacted(self) -> str:
        """
        Give the verdict in one line, its quotes hidden.
        """
        quotes = "; ".join(
            f"{each.rule.name}: {each.redacted()}" for each in self.findings
        )
        name = self.subject.id or self.subject.channel
        return f"{name} {self.verdict} {quotes}".strip()

    def __str__(self) -> str:
        lines = [f"{self.subject.id or self.subject.channel}: {self.verdict}"]
        for each in self.findings:
            lines.append(f"  {each.severity}: {each}")
            if each.rule.instead:
                lines.append(f"    instead: {each.rule.instead}")
        lines += [f"  doubtful: {each}" for each in self.doubts]
        lines += [f"  not looked at: {each}" for each in self.skipped]
        return "\n".join(lines)

    def _repr_html_(self) -> str:
        message = self.subject
        fields = [("subject", message.subject or ""), ("body", message.body)]
        fields += [
            (f"links[{at}]", link) for at, link in enumerate(message.links)
        ]
        spans = [s for each in self.findings for s in each.spans]
        texts = "".join(
            f"<p>{marked(text, [s for s in spans if s.field == name])}</p>"
            for name, text in fields
            if text
        )
        rows = "".join(
            f"<tr><td>{escape(str(each.rule))}</td>"
            f"<td>{escape(each.severity)}, {escape(each.certainty)}</td>"
            f"<td>{escape(each.text)}</td>"
            f"<td>{escape(each.rule.instead)}</td></tr>"
            for each in (*self.findings, *self.doubts)
        )
        steps = "".join(
            f"<li>{escape(str(each))}</li>" for each in self.consequences
        )
        name = message.id or message.channel.replace("_", " ")
        return (
            f'{STYLE}<div class="review-policy"><strong>'
            f"{escape(self.verdict)}</strong> {escape(name)}{texts}"
            f"<table>{rows}</table><ol>{steps}</ol>"
            f"{folded('not looked at', self.skipped)}"
            f"<small>{escape(str(self.stamp))}</small></div>"
        )


class EligibilityState(enum.StrEnum):
    """
    Whether a review may be requested for an order.
    """

    ALLOWED = "allowed"
    NOT_YET = "not_yet"
    CLOSED = "closed"
    BLOCKED = "blocked"
    UNCERTAIN = "uncertain"


@frozen(kw_only=True)
class Eligibility:
    """
    Whether a review may be requested for an order on the day, and why.

    `opens` and `closes` are the first and the last day, None where they are
    not known; `missing` are the facts that would decide. It never depends on
    a rating, a comment or a claim: that would be a selection.
    """

    state: EligibilityState
    on: dt.date
    reasons: tuple[Reason, ...] = field(default=(), repr=False)
    missing: tuple[str, ...] = ()
    opens: dt.date | None = None
    closes: dt.date | None = None
    sources: tuple[Source, ...] = field(default=(), repr=False)
    stamp: Stamp = field(repr=False)

    def __bool__(self) -> bool:
        return self.state is EligibilityState.ALLOWED

    def __str__(self) -> str:
        reasons = " ".join(each.text for each in self.reasons)
        return f"{self.state.replace('_', ' ')}: {reasons}".rstrip(": ")


@frozen
class FilterFinding:
    """
    What one filter of a campaign does.
    """

    filter: Filter
    verdict: Outcome
    reason: Reason

    def __str__(self) -> str:
        return f"{self.verdict}: {self.reason.text}"


@frozen(kw_only=True)
class CampaignCheck:
    """
    Whether a campaign may choose its buyers in this way.

    `rule` is the one that a selection by satisfaction breaks.
    """

    verdict: Outcome
    findings: tuple[FilterFinding, ...]
    rule: Rule
    on: dt.date
    stamp: Stamp = field(repr=False)

    def __str__(self) -> str:
        lines = [f"campaign: {self.verdict}"]
        return "\n".join([*lines, *(f"  {each}" for each in self.findings)])
