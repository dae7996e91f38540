"""
Which removal would help most.
"""

from __future__ import annotations

import datetime as dt

from collections.abc import Iterable, Mapping
from fractions import Fraction
from typing import ClassVar

from attrs import field, frozen

from review_policy.assessments import FeedbackAssessment
from review_policy.certainty import Certainty
from review_policy.health._book import Book
from review_policy.health._buckets import Buckets
from review_policy.health._defects import PARTS, negative_feedback
from review_policy.health._feedback_rating import (
    YEAR,
    FeedbackShare,
    feedback_rating,
)
from review_policy.health._metric import Metric
from review_policy.health._reader import held_to, period_of
from review_policy.health._tally import Scope
from review_policy.model.days import Days, add_days, day_of
from review_policy.model.feedback import FeedbackState, RatingClass
from review_policy.model.not_given import NotGiven
from review_policy.model.order import Order
from review_policy.reasons import Reason, ReasonCode
from review_policy.targets import Target
from review_policy.windows._window import WindowState


@frozen(kw_only=True)
class Effect:
    """
    What one removal does to one rate; None where it is not known.
    """

    metric: str
    scope: Scope = None
    before: Fraction | None
    after: Fraction | None
    meets_before: bool | None = None
    meets_after: bool | None = None

    record_properties: ClassVar[tuple[str, ...]] = ("change",)

    @property
    def change(self) -> Fraction | None:
        """
        By how much the rate changes, below 0 where it falls.
        """
        if self.before is None or self.after is None:
            return None
        return self.after - self.before


@frozen(kw_only=True)
class Removal:
    """
    A feedback whose removal was weighed.

    `certainty` is that of its surest ground, None where it has none; `last`
    is the last day to ask.
    """

    case: FeedbackAssessment = field(repr=False)
    effects: tuple[Effect, ...] = field(repr=False)
    certainty: Certainty | None
    state: WindowState
    last: dt.date | None
    days_left: int | None
    reasons: tuple[Reason, ...] = field(default=(), repr=False)

    @property
    def order_id(self) -> str:
        """
        The order that the feedback is on.
        """
        return self.case.subject.order_id

    def effect(self, metric: str) -> Effect | None:
        """
        Give the effect on *metric*, None if it was not weighed.
        """
        for each in self.effects:
            if each.metric == metric:
                return each
        return None

    def __str__(self) -> str:
        last = "" if self.last is None else f", until {self.last}"
        sure = "no ground" if self.certainty is None else self.certainty.value
        return f"{self.order_id}: {sure}{last}"


def rank_removals(
    metrics: Iterable[Metric], cases: Iterable[FeedbackAssessment], book: Book
) -> tuple[Removal, ...]:
    """
    Weigh each case alone, and put first what is best removed first.

    What may still be asked for and rests on a finding goes before doubts and
    those before the rest; then by the effect on the first of *metrics*, then
    by certainty, by the share of positive feedback, and by the last day.
    """
    listed = tuple(cases)
    rates = [_Rate(metric, book, listed) for metric in metrics]
    shares = _Shares(book)
    removals = [_removal(case, rates, shares) for case in listed]
    return tuple(sorted(removals, key=_key))


def _removal(
    case: FeedbackAssessment, rates: Iterable[_Rate], shares: _Shares
) -> Removal:
    window = case.windows.request_removal
    grounds = [each.certainty for each in (*case.findings, *case.doubts)]
    effects: list[Effect] = []
    reasons: list[Reason] = []
    for rate in rates:
        effect, why = rate.without(case)
        effects.append(effect)
        reasons += why
    effects += shares.without(case)
    return Removal(
        case=case,
        effects=tuple(effects),
        certainty=min(grounds, key=lambda each: each.rank, default=None),
        state=window.state,
        last=window.last,
        days_left=window.days_left,
        reasons=tuple(dict.fromkeys(reasons)),
    )


def _key(removal: Removal) -> tuple[object, ...]:
    rank = 3 if removal.certainty is None else removal.certainty.rank
    is_doubt = not removal.case.findings
    first, *_, last = removal.effects
    return (
        removal.state is WindowState.CLOSED,
        removal.certainty is None,
        is_doubt,
        first.change or Fraction(0),
        rank,
        -(last.change or Fraction(0)),
        removal.last or dt.date.max,
        removal.order_id,
    )


class _Rate:
    """
    One rate over orders, and what single feedbacks do to it.
    """

    def __init__(
        self, metric: Metric, book: Book, cases: Iterable[FeedbackAssessment]
    ) -> None:
        self.metric = metric
        self.zone = book.setting.zone
        self.target: Target | None = held_to(metric, book.setting).target
        self.period: Days | None = period_of(metric, book.setting).days
        self.lag = period_of(metric, book.setting).lag or 0
        self.orders: Mapping[str, Order] = {}
        self.of: dict[Scope, int] = {}
        self.count: dict[Scope, int] = {}
        self.alone: frozenset[str] = frozenset()
        self.later: dict[str, Order] = {}
        if self.period is None:
            return
        buckets = Buckets.of(self.period, self.zone)
        orders = book.orders(buckets)
        tallies = metric.count(book, buckets)
        self.orders = orders.by_id
        self.of = {scope: each.of[0] for scope, each in tallies.items()}
        self.count = {scope: each.count[0] for scope, each in tallies.items()}
        others = frozenset[str]().union(
            *(
                find(book, orders).order_ids
                for kind, find in PARTS
                if find is not negative_feedback and kind in metric.needs
            )
        )
        self.alone = negative_feedback(book, orders).order_ids - others
        wanted = {each.subject.order_id for each in cases} - set(self.orders)
        given = book.ledger.orders
        if wanted and not isinstance(given, NotGiven):
            self.later = {
                order.id: order for order in given if order.id in wanted
            }

    def without(
        self, case: FeedbackAssessment
    ) -> tuple[Effect, tuple[Reason, ...]]:
        """
        Give the rate with and without the feedback of *case*.
        """
        order_id = case.subject.order_id
        order = self.orders.get(order_id)
        if order is None or self.period is None:
            return (
                Effect(metric=self.metric.name, before=None, after=None),
                self._outside(order_id),
            )
        scope = order.fulfillment
        of, count = self.of[scope], self.count[scope]
        less = count - (order_id in self.alone)
        return (
            Effect(
                metric=self.metric.name,
                scope=scope,
                before=Fraction(count, of),
                after=Fraction(less, of),
                meets_before=self._meets(count, of),
                meets_after=self._meets(less, of),
            ),
            (),
        )

    def _meets(self, count: int, of: int) -> bool | None:
        return None if self.target is None else self.target.holds(count, of)

    def _outside(self, order_id: str) -> tuple[Reason, ...]:
        order = self.later.get(order_id)
        if order is None or order.purchased_at is None or self.period is None:
            return (Reason.of(ReasonCode.FACT_MISSING, fact="order"),)
        day = day_of(order.purchased_at, self.zone)
        if day > self.period.last:
            starts = add_days(day, self.lag)
            return (Reason.of(ReasonCode.EFFECT_LATER, day=starts),)
        return (Reason.of(ReasonCode.NOT_COUNTED),)


PERIODS = (30, 90, YEAR, None)
"""The periods over which Amazon shows the share of positive feedback."""


class _Shares:
    """
    The shares of positive feedback, and what single feedbacks do to them.
    """

    def __init__(self, book: Book) -> None:
        self.setting = book.setting
        given = book.ledger.feedback
        listed = () if isinstance(given, NotGiven) else given
        rating = feedback_rating(listed, book.setting, is_whole=None)
        self.shares: list[tuple[int | None, FeedbackShare]] = [
            (days, rating.over(days)) for days in PERIODS
        ]
        self.ids = {
            each.order_id
            for each in listed
            if each.state in {None, FeedbackState.PUBLISHED}
        }

    def without(self, case: FeedbackAssessment) -> Iterable[Effect]:
        """
        Give each share with and without the feedback of *case*.
        """
        subject = case.subject
        day = (
            None
            if subject.left_at is None
            else day_of(subject.left_at, self.setting.zone)
        )
        for days, share in self.shares:
            age = None if day is None else (self.setting.on - day).days
            counts = subject.order_id in self.ids and (
                days is None or (age is not None and 0 <= age < days)
            )
            less = (
                share.without(
                    positive=subject.rating_class is RatingClass.POSITIVE,
                    neutral=subject.rating_class is RatingClass.NEUTRAL,
                    negative=subject.rating_class is RatingClass.NEGATIVE,
                )
                if counts
                else share
            )
            name = "lifetime" if days is None else f"{days}-days"
            yield Effect(
                metric=f"positive-feedback-{name}",
                before=share.score,
                after=less.score,
            )
