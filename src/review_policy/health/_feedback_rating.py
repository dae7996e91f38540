"""
The feedback rating: shares by the day on which feedback was left.

It is another figure than the negative feedback rate, which goes by orders.
"""

from __future__ import annotations

import datetime as dt

from collections.abc import Iterable
from fractions import Fraction
from typing import ClassVar

from attrs import evolve, field, frozen

from review_policy.exceptions import InvalidTypeError, InvalidValueError
from review_policy.model import checks
from review_policy.model.days import add_days, day_of
from review_policy.model.feedback import Feedback, FeedbackState, RatingClass
from review_policy.parameters.health import (
    FEEDBACK_SHARE_TARGET,
    FEEDBACK_SHOWN_ABOVE,
    LEGACY_NEGATIVE_SHARE,
)
from review_policy.reasons import Reason, ReasonCode
from review_policy.targets import (
    Condition,
    Target,
    needed,
    percent,
    whole_percent,
)
from review_policy.windows._window import Setting, unanswered


YEAR = 365
"""The days of the twelve months that buyers see."""

FINE_UP_TO = Fraction(2, 100)
"""
The level that guides for sellers call fine.

No source was found for it, so it is no parameter, and every answer that
rests on it says so.
"""


@frozen(kw_only=True)
class FeedbackShare:
    """
    Feedback by class; `positive` is None where it is not known.

    >>> share = FeedbackShare(positive=1001, neutral=15, negative=4)
    >>> share.percentages, share.positives_needed(Fraction(99, 100))
    ((98, 1, 0), 880)
    """

    positive: int | None
    neutral: int
    negative: int
    reasons: tuple[Reason, ...] = field(default=(), repr=False)

    record_properties: ClassVar[tuple[str, ...]] = (
        "total",
        "score",
        "percentages",
    )

    def __attrs_post_init__(self) -> None:
        if self.positive is not None:
            checks.whole_number("positive", self.positive, least=0)
        checks.whole_number("neutral", self.neutral, least=0)
        checks.whole_number("negative", self.negative, least=0)

    @property
    def total(self) -> int | None:
        """
        All feedback, None where positive feedback is not known.
        """
        if self.positive is None:
            return None
        return self.positive + self.neutral + self.negative

    @property
    def score(self) -> Fraction | None:
        """
        The share of positive feedback, None without feedback.
        """
        return self._share(self.positive)

    @property
    def negative_share(self) -> Fraction | None:
        """
        The share of negative feedback, None without feedback.
        """
        return self._share(self.negative)

    @property
    def percentages(self) -> tuple[int, int, int] | None:
        """
        Positive, neutral and negative in whole percents, as Amazon shows them.

        Each is rounded on its own, so that they need not add up to 100.
        """
        shares = (
            self.score,
            self._share(self.neutral),
            self.negative_share,
        )
        known = [whole_percent(each) for each in shares if each is not None]
        return (
            None
            if len(known) < len(shares)
            else (known[0], known[1], known[2])
        )

    def positives_needed(self, target: Target | Fraction | int) -> int | None:
        """
        Give how many further positives lift the share to *target*.

        A fraction means at least that; None where no number does, or where
        positive feedback is not known.
        """
        if not isinstance(target, Target):
            target = Target(Condition.AT_LEAST, Fraction(target))
        if target.is_ceiling:
            must = "be a share to reach, such as at least 95 %"
            raise InvalidValueError("target", must, str(target))
        if self.positive is None or self.total is None:
            return None
        return needed(target, self.positive, self.total)

    def without(
        self, *, positive: int = 0, neutral: int = 0, negative: int = 0
    ) -> FeedbackShare:
        """
        Give the share as if so many feedbacks were gone.
        """
        return evolve(
            self,
            positive=None
            if self.positive is None
            else self.positive - positive,
            neutral=self.neutral - neutral,
            negative=self.negative - negative,
        )

    def _share(self, part: int | None) -> Fraction | None:
        total = self.total
        if part is None or not total:
            return None
        return Fraction(part, total)

    def __str__(self) -> str:
        if self.score is None:
            return "no share of feedback"
        return f"{percent(self.score)} positive of {self.total}"


@frozen(kw_only=True)
class ShownToBuyers:
    """
    The share that buyers see on the offer page, and over which days.

    `days` is None for lifetime; `count` is that of all feedback.
    """

    share: FeedbackShare
    days: int | None
    count: int | None
    reasons: tuple[Reason, ...] = field(default=(), repr=False)


@frozen(kw_only=True)
class LegacyGuidance:
    """
    What guides for sellers made of the share of negative feedback.

    Unofficial: no page of Amazon's says so.
    """

    is_fine: bool | None
    is_warned: bool | None
    reasons: tuple[Reason, ...] = field(repr=False)


@frozen(kw_only=True)
class FeedbackRating:
    """
    All feedback that counts, by day and class.

    Struck through and removed feedback and that of other stores is left out.
    `days` holds the day of each, None where it is not known; such feedback is
    part of lifetime alone.
    """

    on: dt.date
    days: tuple[tuple[dt.date | None, RatingClass], ...] = field(repr=False)
    has_positives: bool
    target: Target | None
    shown_above: int | None = field(repr=False)
    reasons: tuple[Reason, ...] = field(default=(), repr=False)

    record_properties: ClassVar[tuple[str, ...]] = ("shown",)

    def over(self, days: int | None) -> FeedbackShare:
        """
        Give the share over so many days up to the day, None for lifetime.

        Amazon shows 30, 90 and 365 days and lifetime; any other number is a
        period of the caller's.
        """
        first = dt.date.min
        if days is not None:
            checks.whole_number("days", days, least=1)
            first = add_days(self.on, 1 - days) or dt.date.min
        counts = dict.fromkeys(RatingClass, 0)
        for day, kind in self.days:
            if days is None or (day is not None and first <= day):
                counts[kind] += 1
        return FeedbackShare(
            positive=(
                counts[RatingClass.POSITIVE] if self.has_positives else None
            ),
            neutral=counts[RatingClass.NEUTRAL],
            negative=counts[RatingClass.NEGATIVE],
            reasons=self.reasons,
        )

    @property
    def shown(self) -> ShownToBuyers:
        """
        What buyers see: twelve months, or lifetime where that is too few.
        """
        year, whole = self.over(YEAR), self.over(None)
        reasons = self.reasons
        above = self.shown_above
        recent = year.total
        if above is not None and recent == above:
            reason = Reason.of(ReasonCode.EXACTLY_AT_LEAST, count=above)
            reasons = (reason, *reasons)
        is_year = (
            above is not None
            and recent is not None
            and recent > above
            and recent != whole.total
        )
        return ShownToBuyers(
            share=year if is_year else whole,
            days=YEAR if is_year else None,
            count=whole.total,
            reasons=reasons,
        )

    def legacy_guidance(self, days: int | None = 30) -> LegacyGuidance:
        """
        Say what guides of about 2016 made of the negative share over *days*.

        It is off unless asked for: below 2 % they call it fine, above 5 %
        they speak of a letter that asks to review one's practices.
        """
        share = self.over(days).negative_share
        reasons: tuple[Reason, ...] = (
            Reason.of(ReasonCode.LEGACY_GUIDANCE),
            Reason.of(
                ReasonCode.LEVEL_WITHOUT_SOURCE, level=percent(FINE_UP_TO)
            ),
        )
        if share is None:
            reasons = (Reason.of(ReasonCode.NO_DATA), *reasons)
            return LegacyGuidance(
                is_fine=None, is_warned=None, reasons=reasons
            )
        limit = LEGACY_NEGATIVE_SHARE.history[-1].value
        return LegacyGuidance(
            is_fine=share <= FINE_UP_TO,
            is_warned=(
                isinstance(limit, Target)
                and not limit.holds(share.numerator, share.denominator)
            ),
            reasons=reasons,
        )

    def __str__(self) -> str:
        lifetime = self.over(None)
        return f"{self.on}: {lifetime}"


def feedback_rating(
    feedback: Iterable[Feedback], setting: Setting, *, is_whole: bool | None
) -> FeedbackRating:
    """
    Sort *feedback* by day and class.

    Amazon's feedback report holds one to three stars only; without any
    positive feedback the share is therefore not known, unless *is_whole*.
    """
    days: list[tuple[dt.date | None, RatingClass]] = []
    gone = elsewhere = undated = 0
    for each in feedback:
        if not isinstance(each, Feedback):
            raise InvalidTypeError("feedback", "hold values of Feedback", each)
        if each.state not in {None, FeedbackState.PUBLISHED}:
            gone += 1
            continue
        if each.marketplace not in {None, setting.marketplace}:
            elsewhere += 1
            continue
        day = (
            None
            if each.left_at is None
            else day_of(each.left_at, setting.zone)
        )
        if day is None:
            undated += 1
        elif day > setting.on:
            continue
        days.append((day, each.rating_class))
    kinds = {kind for _, kind in days}
    has_positives = bool(is_whole) or (
        is_whole is None and (not kinds or RatingClass.POSITIVE in kinds)
    )
    reasons = [
        Reason.of(code, count=count, **facts)
        for code, count, facts in (
            (ReasonCode.FEEDBACK_LEFT_OUT, gone, {}),
            (ReasonCode.OTHER_STORE, elsewhere, {"kind": "feedback"}),
            (
                ReasonCode.RECORDS_UNDATED,
                undated,
                {"kind": "feedback", "fact": "left_at"},
            ),
        )
        if count
    ]
    if not has_positives:
        reasons.append(Reason.of(ReasonCode.POSITIVES_NOT_GIVEN))
    target = FEEDBACK_SHARE_TARGET.answer(setting.on, setting.marketplace)
    above = FEEDBACK_SHOWN_ABOVE.answer(setting.on, setting.marketplace)
    if target.value is None:
        reasons.append(unanswered(FEEDBACK_SHARE_TARGET.name, target))
    if above.value is None:
        reasons.append(unanswered(FEEDBACK_SHOWN_ABOVE.name, above))
    return FeedbackRating(
        on=setting.on,
        days=tuple(days),
        has_positives=has_positives,
        target=target.value,
        shown_above=above.value,
        reasons=tuple(reasons),
    )
