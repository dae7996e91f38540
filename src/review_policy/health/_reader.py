"""
From counts or a ledger to a reading: period, scope, target and reasons.
"""

from __future__ import annotations

import datetime as dt

from collections.abc import Iterator
from fractions import Fraction
from typing import Any, TypeVar

from attrs import field, frozen

from review_policy.health._book import Book, counted
from review_policy.health._buckets import Buckets
from review_policy.health._metric import Metric
from review_policy.health._reading import Reading
from review_policy.health._tally import Scope, Tallies, Tally, merged
from review_policy.model.days import Days, add_days
from review_policy.parameters.health import (
    DEFECTS_UNUSED_BEFORE,
    Consequence,
)
from review_policy.reasons import Reason, ReasonCode
from review_policy.sources import Source
from review_policy.targets import Target
from review_policy.timeline import Parameter
from review_policy.windows._window import (
    Setting,
    assumption_used,
    unanswered,
)


T = TypeVar("T")


@frozen
class Held:
    """
    What a metric is held to on one day, and why anything of it is not known.
    """

    target: Target | None = None
    sanction: Target | None = None
    least: int | None = None
    consequence: Consequence | None = None
    reasons: tuple[Reason, ...] = ()
    sources: tuple[Source, ...] = ()


@frozen
class Period:
    """
    The days that a metric covers, None where no source states them.
    """

    days: Days | None
    window: int | None = None
    lag: int | None = None
    reasons: tuple[Reason, ...] = field(default=(), repr=False)
    sources: tuple[Source, ...] = field(default=(), repr=False)


class _Notes:
    """
    Reasons and sources as they are gathered.
    """

    def __init__(self) -> None:
        self.reasons: list[Reason] = []
        self.sources: list[Source] = []

    def value(self, parameter: Parameter[T], setting: Setting) -> T | None:
        """
        Give the value on the day, and note its source or why there is none.
        """
        answer = parameter.answer(setting.on, setting.marketplace)
        revision = answer.revision
        if answer.value is None or revision is None:
            self.reasons.append(unanswered(parameter.name, answer))
            return None
        self.sources.append(revision.source)
        self.reasons += [
            Reason.of(
                ReasonCode.RIVAL_TARGET,
                target=str(rival.value),
                source=rival.source.key,
            )
            for rival in revision.rivals
            if isinstance(rival.value, Target)
        ]
        self.reasons += [
            Reason.of(
                ReasonCode.RIVAL_PERIOD,
                days=rival.value.days,
                source=rival.source.key,
            )
            for rival in revision.rivals
            if isinstance(rival.value, dt.timedelta)
        ]
        return answer.value

    def days(self, parameter: Parameter[Any], setting: Setting) -> int | None:
        """
        Give a number of days, the caller's own where there is one.
        """
        assumed = setting.assumed(parameter)
        if assumed is not None:
            self.reasons.append(assumption_used(assumed))
            return assumed.value.days
        time: dt.timedelta | None = self.value(parameter, setting)
        return None if time is None else time.days


def period_of(metric: Metric, setting: Setting) -> Period:
    """
    Give the days that *metric* covers on the day of judgement.

    The last one lies the lag before the day, the first one the window less
    one day before the last.
    """
    notes = _Notes()
    if metric.window is None or metric.lag is None:
        reason = Reason.of(ReasonCode.PERIOD_NOT_PUBLISHED, metric=metric.name)
        return Period(None, reasons=(reason,))
    window = notes.days(metric.window, setting)
    lag = notes.days(metric.lag, setting)
    days: Days | None = None
    if window is not None and lag is not None and window > 0:
        last = add_days(setting.on, -lag)
        first = add_days(setting.on, 1 - lag - window)
        if first is not None and last is not None:
            days = Days(first, last)
        else:
            notes.reasons.append(
                Reason.of(ReasonCode.BEYOND_CALENDAR, days=lag + window)
            )
    return Period(
        days, window, lag, tuple(notes.reasons), tuple(notes.sources)
    )


def held_to(metric: Metric, setting: Setting) -> Held:
    """
    Give what *metric* is held to on the day of judgement.
    """
    notes = _Notes()
    target: Target | None = None
    if metric.target is not None:
        target = notes.value(metric.target, setting)
    elif metric.part_of is not None:
        notes.reasons.append(
            Reason.of(ReasonCode.PART_OF, metric=metric.part_of)
        )
    else:
        notes.reasons.append(
            Reason.of(ReasonCode.TARGET_NOT_PUBLISHED, metric=metric.name)
        )
    sanction: Target | None = None
    if metric.sanction is not None:
        sanction = notes.value(metric.sanction, setting)
    consequence: Consequence | None = None
    if metric.enforcement is not None:
        consequence = notes.value(metric.enforcement, setting)
    if metric.sanction is None or metric.enforcement is None:
        notes.reasons.append(Reason.of(ReasonCode.SANCTION_NOT_NAMED))
    least: int | None = None
    if metric.least is not None:
        # A store without such a number judges any volume; that is no gap.
        answer = metric.least.answer(setting.on, setting.marketplace)
        least = answer.value
    return Held(
        target,
        sanction,
        least,
        consequence,
        tuple(dict.fromkeys(notes.reasons)),
        tuple(dict.fromkeys(notes.sources)),
    )


@frozen
class Chosen:
    """
    The tally of the scope that is read.
    """

    scope: Scope
    tally: Tally


def rate_of(tally: Tally, at: int) -> Fraction | None:
    """
    Give the rate in one bucket, None without units.
    """
    of = tally.of[at]
    return Fraction(tally.count[at], of) if of else None


def choose(
    metric: Metric, tallies: Tallies, scope: Scope, at: int = 0
) -> Chosen:
    """
    Give the tally of *scope*, or of the worst one where none is asked for.

    Where the scope of some units is not known, all are read together, since
    they may belong to any.
    """
    unknown = _unknown_scope(metric, tallies)
    if scope is not None:
        return Chosen(scope, _of_scope(tallies, scope, unknown))
    if unknown:
        together = merged(tallies.values())
        return Chosen(None, _with(together, unknown))
    worst = min(tallies, key=lambda each: _goodness(metric, tallies, each, at))
    chosen = tallies[worst]
    if len(tallies) > 1:
        reason = Reason.of(ReasonCode.WORST_SCOPE, scope=str(worst))
        chosen = _with(chosen, (reason,))
    return Chosen(worst, chosen)


def _goodness(
    metric: Metric, tallies: Tallies, scope: Scope, at: int
) -> tuple[bool, Fraction, str]:
    rate = rate_of(tallies[scope], at)
    if rate is None:
        return True, Fraction(0), str(scope)
    return False, -rate if metric.is_defect_rate else rate, str(scope)


def _unknown_scope(metric: Metric, tallies: Tallies) -> tuple[Reason, ...]:
    """
    Say how many units of a metric that tells scopes apart have none.
    """
    if metric.apart_by is None or None not in tallies:
        return ()
    count = sum(tallies[None].of)
    if metric.apart_by == "order.fulfillment":
        return tuple(counted(ReasonCode.CHANNEL_UNKNOWN, count))
    return tuple(
        counted(ReasonCode.FACTS_UNKNOWN, count, fact=metric.apart_by)
    )


def _with(tally: Tally, reasons: tuple[Reason, ...]) -> Tally:
    return Tally(
        tally.of,
        tally.count,
        (*reasons, *tally.reasons),
        tally.is_lower_bound,
        tally.is_partial,
    )


def _of_scope(
    tallies: Tallies, scope: Scope, unknown: tuple[Reason, ...]
) -> Tally:
    """
    Give the tally of one scope; units of unknown scope make it partial.
    """
    some = next(iter(tallies.values()))
    none = (0,) * len(some.of)
    found = tallies.get(
        scope,
        Tally(none, none, some.reasons, some.is_lower_bound, some.is_partial),
    )
    if not unknown:
        return found
    return Tally(
        found.of,
        found.count,
        (*unknown, *found.reasons),
        found.is_lower_bound,
        is_partial=True,
    )


def read_counts(
    metric: Metric, setting: Setting, count: int, of: int, scope: Scope
) -> Reading:
    """
    Read *metric* from bare counts.
    """
    period = period_of(metric, setting)
    tally = Tally((of,), (count,))
    return reading(metric, setting, period, Chosen(scope, tally))


def read(
    metric: Metric, book: Book, scope: Scope, days: Days | None
) -> Reading:
    """
    Read one scope of *metric*, the worst where none is asked for.
    """
    period, tallies = _count(metric, book, days)
    if tallies is None:
        return reading(metric, book.setting, period, None, scope)
    chosen = choose(metric, tallies, scope)
    return reading(metric, book.setting, period, chosen)


def read_all(metric: Metric, book: Book) -> Iterator[Reading]:
    """
    Read every scope of *metric* that is there.
    """
    period, tallies = _count(metric, book, None)
    if tallies is None:
        yield reading(metric, book.setting, period, None)
    elif _unknown_scope(metric, tallies):
        chosen = choose(metric, tallies, None)
        yield reading(metric, book.setting, period, chosen)
    else:
        for scope, tally in tallies.items():
            yield reading(metric, book.setting, period, Chosen(scope, tally))


def _count(
    metric: Metric, book: Book, days: Days | None
) -> tuple[Period, Tallies | None]:
    period = period_of(metric, book.setting)
    if days is not None:
        period = Period(days)
    if period.days is None:
        return period, None
    buckets = Buckets.of(period.days, book.setting.zone)
    return period, metric.count(book, buckets)


def reading(
    metric: Metric,
    setting: Setting,
    period: Period,
    chosen: Chosen | None,
    scope: Scope = None,
) -> Reading:
    """
    Put together what was counted and what it is held to.
    """
    held = held_to(metric, setting)
    days = period.days
    tally = None if chosen is None else chosen.tally
    count = None if tally is None else tally.count[0]
    of = None if tally is None else tally.of[0]
    reasons = [] if tally is None else list(tally.reasons)
    if of == 0:
        reasons.insert(0, Reason.of(ReasonCode.NO_DATA))
    if tally is not None and tally.is_partial:
        reasons.append(Reason.of(ReasonCode.COUNT_INCOMPLETE))
    elif tally is not None and tally.is_lower_bound:
        reasons.append(Reason.of(ReasonCode.LOWER_BOUND))
    if held.least is not None and of is not None and of < held.least:
        reasons.append(Reason.of(ReasonCode.BELOW_LEAST, least=held.least))
    if (
        held.target
        and count is not None
        and of
        and held.target.is_at(count, of)
    ):
        reasons.append(Reason.of(ReasonCode.ON_TARGET_EXACTLY))
    if metric.is_placing_assumed and days is not None:
        reasons.append(
            Reason.of(ReasonCode.PLACING_ASSUMED, fact=metric.placed_by)
        )
    reasons += [
        *period.reasons,
        *held.reasons,
        *_unused(metric, setting, days),
    ]
    return Reading(
        metric=metric.name,
        on=setting.on,
        scope=scope if chosen is None else chosen.scope,
        count=count,
        of=of,
        is_defect_rate=metric.is_defect_rate,
        target=held.target,
        sanction=held.sanction,
        least=held.least,
        consequence=held.consequence,
        first=None if days is None else days.first,
        last=None if days is None else days.last,
        lower_bound=tally is not None and tally.is_lower_bound,
        partial=tally is not None and tally.is_partial,
        reasons=tuple(dict.fromkeys(reasons)),
        sources=tuple(
            dict.fromkeys((*held.sources, *period.sources, *metric.sources))
        ),
    )


def _unused(
    metric: Metric, setting: Setting, days: Days | None
) -> Iterator[Reason]:
    """
    Say that some defects are not used, after the pause of 2020.
    """
    if DEFECTS_UNUSED_BEFORE not in metric.others or days is None:
        return
    answer = DEFECTS_UNUSED_BEFORE.answer(setting.on, setting.marketplace)
    before = answer.value
    if before is not None and days.first < before:
        yield Reason.of(ReasonCode.DEFECTS_UNUSED, before=before)
