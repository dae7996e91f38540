"""
Everything, seen from one day in one store.
"""

from __future__ import annotations

import datetime as dt
import difflib
import enum
import hashlib

from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction
from functools import cached_property, partial
from operator import attrgetter
from typing import Any, Final, TypeVar, cast

from attrs import define, field

from review_policy import citations as cite
from review_policy._version import VERSION
from review_policy.assessments import (
    CampaignCheck,
    ClaimMention,
    Eligibility,
    FeedbackAssessment,
    MessageCheck,
    Problem,
    ReviewAssessment,
    Stamp,
    TopicMention,
)
from review_policy.assumptions import Assumption
from review_policy.checking import Checker
from review_policy.exceptions import (
    AmbiguousNameError,
    InvalidTypeError,
    InvalidValueError,
    MarketplaceMismatchError,
    ReviewPolicyError,
    UnknownNameError,
)
from review_policy.health import METRICS
from review_policy.health import _account_health_rating as _rating
from review_policy.health._desk import Desk, metric_of
from review_policy.health._feedback_rating import (
    FeedbackRating,
    feedback_rating,
)
from review_policy.health._forecast import Forecast, Recovery
from review_policy.health._metric import Metric
from review_policy.health._reading import Reading as MetricReading
from review_policy.health._removals import Effect, Removal
from review_policy.health._report import HealthReport
from review_policy.health._tally import Scope
from review_policy.judging import Judge, Verdict
from review_policy.language import (
    READ_LANGUAGES,
    Language,
    optional_language,
)
from review_policy.model.claim import AToZClaim
from review_policy.model.days import Days, check_day, day_of
from review_policy.model.event import Event
from review_policy.model.feedback import Feedback, FeedbackState
from review_policy.model.filter import Filter
from review_policy.model.ledger import Ledger
from review_policy.model.marketplace import Marketplace
from review_policy.model.message import Message
from review_policy.model.not_given import NOT_GIVEN, NotGiven
from review_policy.model.order import Order
from review_policy.model.outcome import Outcome
from review_policy.model.review import Review
from review_policy.model.seller import Seller
from review_policy.model.service import BuyerMessage, ReturnRequest
from review_policy.model.solicitation import SolicitationActions
from review_policy.model.violation import Violation, ViolationSeverity
from review_policy.model.zones import zone_name, zone_of
from review_policy.parameters import PARAMETERS
from review_policy.parameters.reviews import (
    RATINGS_WITHOUT_TEXT,
    VARIATION_POOLING,
)
from review_policy.playbook.campaign import check_campaign
from review_policy.playbook.drafts import (
    DRAFT_LANGUAGES,
    Draft,
    DraftKind,
    Remedy,
    draft_texts_of,
)
from review_policy.playbook.drafts._writer import DraftFacts, Writer
from review_policy.playbook.feedback_actions import actions_for
from review_policy.playbook.plan import Plan, Planner, with_history
from review_policy.playbook.review_advice import advise
from review_policy.playbook.solicitation import ReviewRequests
from review_policy.playbook.summary import Summary, summary
from review_policy.playbook.tactics import (
    TACTICS,
    Standings,
    TacticAnswer,
)
from review_policy.playbook.triage import Triage, triage
from review_policy.reading.causes import Cause
from review_policy.reading.claims import Claim
from review_policy.reading.known_reviews import KnownReviews
from review_policy.reading.reading import Readers, Reading
from review_policy.reading.review_reading import ReviewReading
from review_policy.reading.topics import Topic
from review_policy.reasons import Reason, ReasonCode
from review_policy.rules import RULES
from review_policy.rules._rule import Rule, Subject
from review_policy.rules._situation import Situation
from review_policy.text import Span
from review_policy.timeline import (
    Change,
    Parameter,
    State,
    changes_of,
)
from review_policy.windows._window import Setting
from review_policy.windows._windows import Windows


E = TypeVar("E", bound=enum.StrEnum)

COMMENT: Final = "comment"
"""The field of feedback that is read."""

_UNKNOWN_SELLER: Final = Seller()


def _marketplace(store: Marketplace | str) -> Marketplace:
    return Marketplace.of(store)


def _assumed(assume: Iterable[Assumption]) -> tuple[Assumption, ...]:
    return tuple(assume)


def _member(name: str, value: E | str | None, kind: type[E]) -> E | None:
    """
    Give the member of an enum, or None back where none was given.
    """
    if value is None or isinstance(value, kind):
        return value
    if not isinstance(value, str):
        raise InvalidTypeError(name, f"be a {kind.__name__}", value)
    try:
        return kind(value)
    except ValueError:
        must = f"be one of {', '.join(kind)}"
        raise InvalidValueError(name, must, value) from None


def _rules(rules: Iterable[Rule]) -> tuple[Rule, ...]:
    return tuple(rules)


def _languages(
    languages: Iterable[Language | str] | None,
) -> tuple[Language, ...]:
    if languages is None:
        return READ_LANGUAGES
    if isinstance(languages, str):
        must = "be several languages, such as ('en', 'de')"
        raise InvalidTypeError("languages", must, languages)
    found = tuple(
        each if isinstance(each, Language) else Language.of(each)
        for each in languages
    )
    if Language.UNKNOWN in found:
        must = "be among the fourteen that are read"
        raise InvalidValueError("languages", must, found)
    return found


@define(frozen=True, slots=False)
class Policy:
    """
    Amazon's rules as they stand in one store on one day.

    Making a policy loads the languages; after that no call opens a file.
    `rules` is the whole catalogue; `in_force` follows from the day.

    Parameters
    ----------
    marketplace
        The store: a seller's code ("US", "UK" or "GB"), a marketplace id, a
        domain, or a `Marketplace`.
    on
        The day of judgement, a date.
    seller
        What is known of the seller.
    assume
        Numbers of the caller's own in place of the catalogue's.
    languages
        The languages to load, all fourteen by default.
    zone
        The zone in which days are counted, UTC by default.
    """

    marketplace: Marketplace = field(converter=_marketplace)
    on: dt.date = field(kw_only=True)
    seller: Seller = field(default=_UNKNOWN_SELLER, kw_only=True)
    assume: tuple[Assumption, ...] = field(
        default=(), converter=_assumed, kw_only=True
    )
    languages: tuple[Language, ...] = field(
        default=READ_LANGUAGES,
        converter=_languages,
        kw_only=True,
        repr=False,
    )
    zone: dt.tzinfo = field(
        default=dt.UTC, converter=zone_of, kw_only=True, repr=zone_name
    )
    rules: tuple[Rule, ...] = field(
        default=RULES, converter=_rules, kw_only=True, repr=False
    )
    _readers: Readers = field(init=False, eq=False, repr=False)
    _setting: Setting = field(init=False, eq=False, repr=False)
    _judge: Judge = field(init=False, eq=False, repr=False)
    _stamp: Stamp = field(init=False, eq=False, repr=False)
    _desk: Desk = field(init=False, eq=False, repr=False)
    _writer: Writer = field(init=False, eq=False, repr=False)
    _standings: Standings = field(init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        check_day("on", self.on)
        if not isinstance(self.seller, Seller):
            raise InvalidTypeError("seller", "be a Seller", self.seller)
        known = {parameter.name for parameter in self.parameters}
        for assumption in self.assume:
            if not isinstance(assumption, Assumption):
                must = "hold values of Assumption"
                raise InvalidTypeError("assume", must, assumption)
            if assumption.name not in known:
                near = difflib.get_close_matches(assumption.name, known)
                raise UnknownNameError(
                    "assumption", assumption.name, tuple(near)
                )
        for rule in self.rules:
            if not isinstance(rule, Rule):
                raise InvalidTypeError("rules", "hold values of Rule", rule)
        codes = [rule.code for rule in self.rules]
        if len(codes) != len(set(codes)):
            raise InvalidValueError("rules", "have codes of their own", codes)
        # Everything that a call may need is made here, so that none loads.
        for language in DRAFT_LANGUAGES:
            draft_texts_of(language)
        setting = Setting(self.marketplace, self.on, self.zone, self.assume)
        readers = Readers(self.languages)
        judge = Judge(self.rules, setting, readers)
        stamp = self._make_stamp()
        for name, value in (
            ("_readers", readers),
            ("_setting", setting),
            ("_judge", judge),
            ("_stamp", stamp),
            ("_desk", Desk(setting, stamp)),
            ("_writer", Writer(setting, stamp)),
            (
                "_standings",
                Standings(self.rules, judge.in_force, setting, stamp),
            ),
        ):
            object.__setattr__(self, name, value)

    # -- the catalogue -----------------------------------------------------

    @cached_property
    def in_force(self) -> tuple[Rule, ...]:
        """
        The rules that hold on the day, or may hold where that is uncertain.
        """
        return tuple(
            rule
            for rule in self.rules
            if self._judge.in_force[rule.code].state
            in {State.KNOWN, State.UNCERTAIN}
        )

    @property
    def parameters(self) -> tuple[Parameter[Any], ...]:
        """
        The numbers of the catalogue; `assume` puts others in their place.
        """
        return PARAMETERS

    @property
    def assumptions(self) -> tuple[Assumption, ...]:
        """
        What the caller assumes in place of the catalogue.
        """
        return self.assume

    def rule(self, name: str, subject: Subject | None = None) -> Rule:
        """
        Find a rule by its name or code.

        Raises
        ------
        UnknownNameError
            No rule goes by that name.
        AmbiguousNameError
            Rules of several subjects do, and no *subject* was given.
        """
        found = [
            rule
            for rule in self.rules
            if name in {rule.name, rule.code}
            and subject in {None, rule.subject}
        ]
        if not found:
            names = [rule.name for rule in self.rules]
            near = difflib.get_close_matches(str(name), names)
            raise UnknownNameError("rule", name, tuple(near))
        if len(found) > 1:
            codes = tuple(rule.code for rule in found)
            raise AmbiguousNameError(name, codes)
        return found[0]

    def parameter(self, name: str) -> Parameter[Any]:
        """
        Find a parameter by its name.
        """
        for parameter in self.parameters:
            if parameter.name == name:
                return parameter
        names = [parameter.name for parameter in self.parameters]
        near = difflib.get_close_matches(str(name), names)
        raise UnknownNameError("parameter", name, tuple(near))

    @cached_property
    def tactics(self) -> tuple[TacticAnswer, ...]:
        """
        How each piece of advice stands on the day in the store.
        """
        return tuple(map(self._standings.answer, TACTICS))

    def tactic(self, name: str) -> TacticAnswer:
        """
        Say how a piece of advice stands on the day in the store.

        Raises
        ------
        UnknownNameError
            No tactic goes by that name.
        """
        for tactic in TACTICS:
            if tactic.name == name:
                return self._standings.answer(tactic)
        names = [tactic.name for tactic in TACTICS]
        near = difflib.get_close_matches(str(name), names)
        raise UnknownNameError("tactic", str(name), tuple(near))

    def changes(
        self, first: dt.date, last: dt.date
    ) -> tuple[Change[Any], ...]:
        """
        List every change of a rule or parameter from *first* to *last*.

        Both days are included; a change on an unknown day counts if any of
        its possible days lies between them.
        """
        check_day("first", first)
        check_day("last", last)
        found = [
            change
            for change in self._all_changes()
            if change.first <= last
            and (change.settled is None or change.settled >= first)
        ]
        return tuple(sorted(found, key=attrgetter("first", "name")))

    def _all_changes(self) -> Iterator[Change[Any]]:
        for rule in self.rules:
            line = rule.in_force
            yield from changes_of(
                "rule", rule.name, line.history, line.elsewhere
            )
        for parameter in self.parameters:
            yield from changes_of(
                "parameter",
                parameter.name,
                parameter.history,
                parameter.elsewhere,
            )

    # -- feedback ----------------------------------------------------------

    def assess_feedback(
        self,
        feedback: Feedback,
        order: Order | None = None,
        *,
        history: Iterable[Event] | NotGiven = NOT_GIVEN,
    ) -> FeedbackAssessment:
        """
        Say whether *feedback* breaks the rules, and what may be done.

        Raises
        ------
        MarketplaceMismatchError
            The feedback or the order belongs to another store.
        """
        self._check_store("feedback", feedback.marketplace)
        notes = self._notes_on(feedback)
        if order is not None:
            self._check_store("order", order.marketplace)
            if order.id != feedback.order_id:
                notes.append(
                    Reason.of(
                        ReasonCode.OTHER_ORDER,
                        given=order.id,
                        expected=feedback.order_id,
                    )
                )
                order = None
        events, unknown = self._known_history(history)
        notes += unknown
        reading = self._readers.read(
            COMMENT,
            feedback.comment or "",
            declared=feedback.language,
            region=self.marketplace.region,
        )
        situation = Situation(
            readings=(reading,),
            setting=self._setting,
            in_force=self._judge.in_force,
            feedback=feedback,
            order=order,
            history=events,
            seller=self.seller,
        )
        if feedback.comment is None:
            notes.append(Reason.of(ReasonCode.COMMENT_NOT_GIVEN))
        elif not reading.folded.folded.strip():
            notes.append(Reason.of(ReasonCode.COMMENT_BLANK))
        verdict = self._judge.judge(Subject.FEEDBACK, situation)
        return FeedbackAssessment(
            subject=feedback,
            order=order,
            history=events,
            language=reading.language,
            outcome=_outcome(verdict),
            findings=verdict.findings,
            doubts=verdict.doubts,
            skipped=verdict.skipped,
            topics=_mentions(reading),
            notes=tuple(notes),
            setting=self._setting,
            stamp=self._stamp,
            propose=actions_for,
        )

    # -- reviews -----------------------------------------------------------

    def assess_review(
        self,
        review: Review,
        *,
        others: Iterable[Review] | KnownReviews | NotGiven = NOT_GIVEN,
        history: Iterable[Event] | NotGiven = NOT_GIVEN,
    ) -> ReviewAssessment:
        """
        Say whether *review* breaks the guidelines, and what may be done.

        *others* are reviews to compare it with; hand in `KnownReviews` where
        many are judged, since it is built once.

        Raises
        ------
        MarketplaceMismatchError
            The review belongs to another store.
        """
        self._check_store("review", review.marketplace)
        events, notes = self._known_history(history)
        notes += self._notes_on_review(review)
        read = ReviewReading(
            self._readers,
            review.title or "",
            review.body or "",
            declared=review.language,
            region=self.marketplace.region,
        )
        situation = Situation(
            readings=read.fields,
            setting=self._setting,
            in_force=self._judge.in_force,
            review=review,
            review_reading=read,
            others=(
                NOT_GIVEN
                if isinstance(others, NotGiven)
                else KnownReviews.of(others)
            ),
            history=events,
            seller=self.seller,
        )
        verdict = self._judge.judge(Subject.REVIEW, situation)
        return ReviewAssessment(
            subject=review,
            history=events,
            seller=self.seller,
            language=read.language,
            findings=verdict.findings,
            doubts=verdict.doubts,
            skipped=verdict.skipped,
            claims=_claims(read),
            notes=tuple(notes),
            setting=self._setting,
            stamp=self._stamp,
            advise=advise,
        )

    # -- messages ----------------------------------------------------------

    def check_message(
        self,
        message: Message,
        order: Order | None = None,
        *,
        history: Iterable[Event] | NotGiven = NOT_GIVEN,
    ) -> MessageCheck:
        """
        Say whether *message* may be sent: which words break which rule.

        Raises
        ------
        MarketplaceMismatchError
            The message or the order belongs to another store.
        """
        self._check_store("message", message.marketplace)
        if order is not None:
            self._check_store("order", order.marketplace)
        events, notes = self._known_history(history)
        checker = Checker(
            self._judge,
            self._readers,
            self._setting,
            self.seller,
            self._stamp,
        )
        notes = [*self._zone_notes(), *notes]
        return checker.check(message, order, events, notes)

    def may_request_review(
        self,
        order: Order,
        *,
        history: Iterable[Event] | NotGiven = NOT_GIVEN,
        actions: SolicitationActions | NotGiven = NOT_GIVEN,
        prudent: bool = True,
    ) -> Eligibility:
        """
        Say whether a review may be requested for *order* on the day.

        *actions* is Amazon's own answer, which decides where it is given.
        *prudent* leaves out refunded and returned orders, which no source
        asks for.

        Raises
        ------
        MarketplaceMismatchError
            The order belongs to another store.
        """
        self._check_store("order", order.marketplace)
        events, _ = self._known_history(history)
        requests = ReviewRequests(self._setting, self._stamp, prudent)
        return requests.eligibility(order, events, actions)

    def check_campaign(self, filters: Iterable[Filter]) -> CampaignCheck:
        """
        Say whether a campaign may choose by *filters* whom it asks.
        """
        return check_campaign(
            filters,
            rule=self.rule("selective-solicitation"),
            setting=self._setting,
            stamp=self._stamp,
        )

    # -- many --------------------------------------------------------------

    def assess_many(
        self,
        items: Iterable[Feedback | Review],
        orders: Iterable[Order] | Mapping[str, Order] | NotGiven = NOT_GIVEN,
        *,
        others: Iterable[Review] | KnownReviews | NotGiven = NOT_GIVEN,
        history: Iterable[Event] | NotGiven = NOT_GIVEN,
    ) -> Iterator[FeedbackAssessment | ReviewAssessment | Problem]:
        """
        Assess one feedback or review after the other, in the same order.

        An item that cannot be judged comes out as a `Problem` in its place.
        *orders* may be an iterable or a mapping by order id; reviews are
        compared with *others*.
        """
        by_id = _by_id(orders)
        known = (
            NOT_GIVEN
            if isinstance(others, NotGiven)
            else KnownReviews.of(others)
        )
        events = None if isinstance(history, NotGiven) else _Events(history)
        for index, item in enumerate(items):
            try:
                if isinstance(item, Feedback):
                    yield self.assess_feedback(
                        item,
                        by_id.get(item.order_id),
                        history=(
                            NOT_GIVEN
                            if events is None
                            else events.of_order(item.order_id)
                        ),
                    )
                elif isinstance(item, Review):
                    yield self.assess_review(
                        item,
                        others=known,
                        history=(
                            NOT_GIVEN
                            if events is None
                            else events.of_review(item)
                        ),
                    )
                else:
                    must = "be a Feedback or a Review"
                    error = InvalidTypeError(f"item {index}", must, type(item))
                    yield Problem(index, str(error), type(item).__name__)
            except ReviewPolicyError as error:
                yield Problem(index, str(error), type(item).__name__)

    def triage(
        self,
        items: Iterable[Feedback | Review],
        orders: Iterable[Order] | Mapping[str, Order] | NotGiven = NOT_GIVEN,
        ledger: Ledger | None = None,
        *,
        others: Iterable[Review] | KnownReviews | NotGiven = NOT_GIVEN,
        history: Iterable[Event] | NotGiven = NOT_GIVEN,
    ) -> Triage:
        """
        Assess feedback and reviews, in the order in which to work on them.

        With a *ledger*, removals that help its rates most go first among
        those of one last day.
        """
        results = list(
            self.assess_many(items, orders, others=others, history=history)
        )
        ranks: dict[int, int] = {}
        if ledger is not None:
            cases = [
                each
                for each in results
                if isinstance(each, FeedbackAssessment)
            ]
            removals = self.rank_removals(cases, ledger)
            ranks = {id(each.case): rank for rank, each in enumerate(removals)}
        return triage(results, ranks, self._stamp)

    def summary(
        self, cases: Iterable[FeedbackAssessment | ReviewAssessment]
    ) -> Summary:
        """
        Count what many cases say, and name what to mend.
        """
        return summary(cases, self._stamp)

    # -- the playbook ------------------------------------------------------

    def plan(
        self,
        cases: (
            FeedbackAssessment
            | ReviewAssessment
            | Iterable[FeedbackAssessment | ReviewAssessment]
        ),
        ledger: Ledger | None = None,
        *,
        history: Iterable[Event] | NotGiven = NOT_GIVEN,
    ) -> Plan:
        """
        Say what to do about one case or several, the most urgent first.

        *history* stands in for the one with which the cases were assessed.
        With a *ledger*, a removal says what it would change.
        """
        if isinstance(cases, (FeedbackAssessment, ReviewAssessment)):
            cases = (cases,)

        def weigh(case: FeedbackAssessment) -> tuple[Effect, ...]:
            if ledger is None:
                return ()
            (removal,) = self.rank_removals((case,), ledger)
            return removal.effects

        events = history if isinstance(history, NotGiven) else tuple(history)
        planner = Planner(self._writer, self.tactic, weigh)
        return planner.plan([with_history(each, events) for each in cases])

    def draft(  # noqa: PLR0913 - all but one are by keyword.
        self,
        kind: DraftKind | str,
        *,
        language: Language | str | None = None,
        case: FeedbackAssessment | ReviewAssessment | None = None,
        order: Order | None = None,
        order_id: str | None = None,
        review_id: str | None = None,
        cause: Cause | str | None = None,
        remedy: Remedy | str | None = None,
        ground: str | None = None,
        words: str | None = None,
        new_date: dt.date | None = None,
        question: str | None = None,
        solved: bool = False,
    ) -> Draft:
        """
        Write a text to send; facts that are missing stay as blanks.

        Without a *language*, a public reply takes that of the comment, a
        message that of the buyer or else of the store, and what goes to
        Amazon is English.

        Parameters
        ----------
        case
            An assessed feedback or review, from which facts are taken.
        cause
            Why the buyer complains, that of the case unless given.
        remedy
            What the seller does; without one, the buyer is asked.
        ground
            The name of the rule on which a request or report rests.
        words
            The buyer's own words, to be quoted.
        new_date
            The new day of a late delivery.
        question
            What is to be asked, a sentence in the language of the draft.
        solved
            Whether the problem is solved already, for a public reply.

        Raises
        ------
        InvalidValueError
            There is no such kind, language, cause or remedy.
        """
        facts = DraftFacts(
            case=case,
            order=order,
            order_id=order_id,
            review_id=review_id,
            cause=_member("cause", cause, Cause),
            remedy=_member("remedy", remedy, Remedy),
            ground=ground,
            words=words,
            new_date=new_date,
            question=question,
            solved=solved,
        )
        known = _member("kind", kind, DraftKind)
        if known is None:
            raise InvalidTypeError("kind", "be a DraftKind", kind)
        return self._writer.write(known, facts, optional_language(language))

    def windows(  # noqa: PLR0913 - all but one are by keyword.
        self,
        order: Order | None,
        *,
        feedback: Feedback | None = None,
        review: Review | None = None,
        claim: AToZClaim | None = None,
        messages: Iterable[BuyerMessage] = (),
        returns: Iterable[ReturnRequest] = (),
        history: Iterable[Event] | NotGiven = NOT_GIVEN,
    ) -> Windows:
        """
        Give the windows of *order* and of what belongs to it.
        """
        if order is not None:
            self._check_store("order", order.marketplace)
        if feedback is not None:
            self._check_store("feedback", feedback.marketplace)
        if review is not None:
            self._check_store("review", review.marketplace)
        return Windows(
            feedback,
            order,
            self._setting,
            review=review,
            claim=claim,
            messages=tuple(messages),
            returns=tuple(returns),
            history=(
                NOT_GIVEN if isinstance(history, NotGiven) else tuple(history)
            ),
        )

    # -- account health ----------------------------------------------------

    @property
    def metrics(self) -> tuple[Metric, ...]:
        """
        The rates that Amazon keeps of an account.
        """
        return METRICS

    def metric(self, name: str) -> Metric:
        """
        Find a metric by its name.
        """
        return metric_of(name)

    def period(self, metric: str) -> Days | None:
        """
        Give the days that a metric covers, None where no source states them.

        The metric's `placed_by` says which date puts a unit into them.
        """
        return self._desk.period(metric)

    def reading(  # noqa: PLR0913 - all but two are by keyword.
        self,
        metric: str,
        ledger: Ledger | None = None,
        *,
        count: int | None = None,
        of: int | None = None,
        scope: Scope = None,
        period: Days | None = None,
    ) -> MetricReading:
        """
        Read one metric from a ledger, or from *count* units out of *of*.

        Without a *scope* the worst is read, since Amazon judges each apart;
        *period* stands in where no source states one, or for another.

        Raises
        ------
        UnknownNameError
            No metric goes by that name.
        InvalidValueError
            Neither a ledger nor both counts are given, or *count* is more
            than *of*.
        """
        return self._desk.reading(metric, ledger, (count, of), scope, period)

    def health(self, ledger: Ledger) -> HealthReport:
        """
        Read every metric that the ledger allows, the worst first.
        """
        return self._desk.health(ledger)

    def forecast(  # noqa: PLR0913 - all but three are by keyword.
        self,
        ledger: Ledger,
        orders_per_day: int | Fraction,
        days: int,
        *,
        defects_per_day: int | Fraction = 0,
        metric: str = "order-defect-rate",
        scope: Scope = None,
    ) -> Forecast:
        """
        Move the period of a metric day by day.

        Days already past hold the orders that are known, days to come
        *orders_per_day* with *defects_per_day* among them, or units where the
        metric counts others.
        """
        return self._desk.forecast(
            ledger, orders_per_day, days, defects_per_day, metric, scope
        )

    def recovery(
        self,
        metric: str,
        ledger: Ledger,
        orders_per_day: int | Fraction,
        *,
        scope: Scope = None,
    ) -> Recovery:
        """
        Give the first day on which a target is met with no new defects.
        """
        return self._desk.recovery(metric, ledger, orders_per_day, scope)

    def rank_removals(
        self, cases: Iterable[FeedbackAssessment], ledger: Ledger
    ) -> tuple[Removal, ...]:
        """
        Weigh what the removal of each case would change, the best first.
        """
        return self._desk.rank_removals(cases, ledger)

    def feedback_rating(
        self, feedback: Iterable[Feedback], *, is_whole: bool | None = None
    ) -> FeedbackRating:
        """
        Sort feedback by day and class, for the shares that Amazon shows.

        Amazon's feedback report holds no positive feedback, so without any
        the share is not known, unless *is_whole* says that there is none.
        """
        return feedback_rating(feedback, self._setting, is_whole=is_whole)

    def account_health_rating(
        self,
        *,
        orders_fulfilled: int,
        violations: Iterable[Violation],
        weights: Mapping[ViolationSeverity, int] | None = None,
        days_below: int | None = None,
        emergency_contact: bool | None = None,
    ) -> _rating.AccountHealthRating:
        """
        Work out the account health rating of the last 180 days.

        Which severity takes how many points is not published: without
        *weights* the rating is a range.
        *days_below* and *emergency_contact* tell whether Account Health
        Assurance holds.
        """
        return _rating.account_health_rating(
            self._setting,
            self.seller,
            orders_fulfilled=orders_fulfilled,
            violations=violations,
            weights=_rating.checked_weights(weights),
            assurance=_rating.AssuranceFacts(
                days_below=days_below, emergency_contact=emergency_contact
            ),
        )

    # -- how it is done ----------------------------------------------------

    def _known_history(
        self, history: Iterable[Event] | NotGiven
    ) -> tuple[tuple[Event, ...] | NotGiven, list[Reason]]:
        """
        Keep the history, or note that there is none.
        """
        if isinstance(history, NotGiven):
            return NOT_GIVEN, [Reason.of(ReasonCode.HISTORY_NOT_GIVEN)]
        return tuple(history), []

    def _zone_notes(self) -> list[Reason]:
        if self.zone is dt.UTC:
            return []
        zone = zone_name(self.zone)
        return [Reason.of(ReasonCode.ZONE_USED, zone=zone)]

    def _notes_on_review(self, review: Review) -> list[Reason]:
        notes = self._zone_notes()
        if review.is_rating_only is None:
            notes.append(Reason.of(ReasonCode.BODY_NOT_GIVEN))
        elif review.is_rating_only:
            notes += self._notes_on_rating(review)
        if review.variation is not None:
            notes += self._notes_on_variations()
        return notes

    def _notes_on_rating(self, review: Review) -> list[Reason]:
        """
        Say what a rating without text is, and whether there was such a thing.
        """
        posted = review.posted_at
        day = self.on if posted is None else day_of(posted, self.zone)
        answer = RATINGS_WITHOUT_TEXT.answer(day, self.marketplace)
        notes = [
            Reason.of(ReasonCode.RATING_ONLY),
            Reason.of(ReasonCode.STARS_NOT_COMPUTED),
        ]
        if answer.value is None:
            notes.append(Reason.of(ReasonCode.RATING_ONLY_BEFORE, day=day))
        return notes

    def _notes_on_variations(self) -> list[Reason]:
        """
        Say whether the review may be of another variation.
        """
        answer = VARIATION_POOLING.answer(self.on, self.marketplace)
        revision = answer.revision
        if answer.state is State.UNCERTAIN and revision is not None:
            return [
                Reason.of(
                    ReasonCode.REVIEWS_POOLED_UNCERTAIN,
                    first=revision.first,
                    last=revision.settled,
                )
            ]
        if answer.value is None:
            return []
        pooling = answer.value.replace("_", " ")
        return [Reason.of(ReasonCode.REVIEWS_POOLED, pooling=pooling)]

    def _notes_on(self, feedback: Feedback) -> list[Reason]:
        notes = self._zone_notes()
        if feedback.state is None:
            notes.append(Reason.of(ReasonCode.STATE_NOT_GIVEN))
        elif feedback.state is FeedbackState.STRUCK_THROUGH:
            notes.append(Reason.of(ReasonCode.ALREADY_STRUCK_THROUGH))
        elif feedback.state is not FeedbackState.PUBLISHED:
            notes.append(Reason.of(ReasonCode.ALREADY_REMOVED))
        return notes

    def _check_store(self, what: str, given: Marketplace | None) -> None:
        if given is not None and given is not self.marketplace:
            raise MarketplaceMismatchError(
                what, self.marketplace.code, given.code
            )

    def _make_stamp(self) -> Stamp:
        parts = [
            f"{rule.code} {rule.term} {rule.in_force} {rule.needs} "
            f"{getattr(rule.detector, '__qualname__', '')}"
            for rule in self.rules
        ]
        parts += [f"{each.name} {each}" for each in self.parameters]
        parts += [repr(assumption) for assumption in self.assume]
        digest = hashlib.sha256("\n".join(parts).encode()).hexdigest()
        return Stamp(
            version=VERSION,
            checked_on=cite.CHECKED,
            marketplace=self.marketplace,
            on=self.on,
            zone=zone_name(self.zone),
            digest=digest[:16],
        )

    def __reduce__(self) -> tuple[partial[Policy], tuple[Marketplace]]:
        make = partial(
            Policy,
            on=self.on,
            seller=self.seller,
            assume=self.assume,
            languages=self.languages,
            zone=self.zone,
            rules=self.rules,
        )
        return make, (self.marketplace,)


def _by_id(
    orders: Iterable[Order] | Mapping[str, Order] | NotGiven,
) -> Mapping[str, Order]:
    if isinstance(orders, NotGiven):
        return {}
    if isinstance(orders, Mapping):
        return cast("Mapping[str, Order]", orders)
    return {order.id: order for order in orders}


class _Events:
    """
    The events of a history, by order and by review.
    """

    def __init__(self, history: Iterable[Event]) -> None:
        self._orders: dict[str | None, list[Event]] = {}
        self._reviews: dict[str, list[Event]] = {}
        for event in history:
            if event.review_id is not None:
                self._reviews.setdefault(event.review_id, []).append(event)
            else:
                self._orders.setdefault(event.order_id, []).append(event)

    def of_order(self, order_id: str) -> tuple[Event, ...]:
        """
        Give those of an order, and those about nothing in particular.
        """
        return (
            *self._orders.get(None, ()),
            *self._orders.get(order_id, ()),
        )

    def of_review(self, review: Review) -> tuple[Event, ...]:
        """
        Give those of a review and its order, and those about nothing.
        """
        of_order = () if review.order_id is None else (review.order_id,)
        return (
            *self._orders.get(None, ()),
            *(each for key in of_order for each in self._orders.get(key, ())),
            *self._reviews.get(review.id or "", ()),
        )


def _mentions(reading: Reading) -> tuple[TopicMention, ...]:
    if reading.topics is None:
        return ()
    spans: dict[Topic, list[Span]] = {}
    for clause, span in zip(
        reading.topics.clauses, reading.clause_spans, strict=True
    ):
        spans.setdefault(clause.topic, []).append(span)
    return tuple(
        TopicMention(topic, tuple(found))
        for topic, found in spans.items()
        if topic is not Topic.NONE
    )


def _claims(read: ReviewReading) -> tuple[ClaimMention, ...]:
    if read.charged is None:
        return ()
    spans: dict[Claim, list[Span]] = {}
    for each in read.charged.clauses:
        span = read.fields[each.part].span(each.start, each.end)
        spans.setdefault(Claim(each.claim), []).append(span)
    return tuple(
        ClaimMention(claim, tuple(found))
        for claim, found in spans.items()
        if claim is not Claim.NONE
    )


def _outcome(verdict: Verdict) -> Outcome:
    """
    Draw the outcome from the grounds; removal goes before striking through.
    """
    outcomes = {finding.rule.severity.outcome for finding in verdict.findings}
    for outcome in (Outcome.REMOVE, Outcome.STRIKE_THROUGH):
        if outcome in outcomes:
            return outcome
    if verdict.doubts or any(each.could_become for each in verdict.skipped):
        return Outcome.UNCERTAIN
    return Outcome.KEEP
