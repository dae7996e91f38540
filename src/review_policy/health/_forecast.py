"""
How a metric goes on: day by day, and the day on which it is met again.

The whole period moves. Days already past are filled by the orders that are
known, so that known defects of the lag still come in while others leave;
only days to come are filled by what is assumed.
"""

from __future__ import annotations

import datetime as dt

from collections.abc import Iterator
from fractions import Fraction
from itertools import accumulate
from typing import ClassVar

from attrs import evolve, field, frozen

from review_policy.exceptions import InvalidTypeError, InvalidValueError
from review_policy.health._book import Book
from review_policy.health._buckets import Buckets
from review_policy.health._metric import Metric
from review_policy.health._reader import choose, period_of, read
from review_policy.health._reading import Reading
from review_policy.health._tally import Scope, merged
from review_policy.model.days import Days, add_days
from review_policy.reasons import Reason, ReasonCode
from review_policy.targets import Target, percent


@frozen(kw_only=True)
class ForecastDay:
    """
    What a metric would read on one day.

    `meets` is what these numbers say, whatever is not known of them.
    """

    on: dt.date
    first: dt.date
    last: dt.date
    count: int
    of: int
    target: Target | None = field(default=None, repr=False)

    record_properties: ClassVar[tuple[str, ...]] = ("rate", "meets")

    @property
    def rate(self) -> Fraction | None:
        """
        The rate, None without units.
        """
        return Fraction(self.count, self.of) if self.of else None

    @property
    def meets(self) -> bool | None:
        """
        Whether these numbers meet the day's target, None without either.
        """
        if self.target is None or not self.of:
            return None
        return self.target.holds(self.count, self.of)

    def __str__(self) -> str:
        rate = "no units" if self.rate is None else percent(self.rate)
        return f"{self.on}: {self.count} of {self.of} = {rate}"


@frozen(kw_only=True)
class Forecast:
    """
    A metric from the day of judgement on; `days` is empty where `reasons` say.

    With no new defects assumed it is a lower bound, since feedback and claims
    arrive late.
    """

    metric: str
    scope: Scope
    days: tuple[ForecastDay, ...] = field(repr=False)
    orders_per_day: Fraction
    defects_per_day: Fraction
    lower_bound: bool
    reasons: tuple[Reason, ...] = field(default=(), repr=False)

    def __str__(self) -> str:
        lines = [f"{self.metric} for {len(self.days)} days"]
        return "\n  ".join((*lines, *map(str, self.days)))


@frozen(kw_only=True)
class Recovery:
    """
    The first day on which a target is met; `on` is None where `reasons` say.

    `stays_until` is the last day before known units break it again, None
    where they do not.
    `is_exact` says that the day rests on known orders alone.
    """

    metric: str
    scope: Scope
    on: dt.date | None
    stays_until: dt.date | None = None
    is_exact: bool | None = None
    reasons: tuple[Reason, ...] = field(default=(), repr=False)

    def __str__(self) -> str:
        if self.on is None:
            return f"{self.metric}: not known when"
        until = f" until {self.stays_until}" if self.stays_until else ""
        return f"{self.metric}: met from {self.on}{until}"


@frozen
class Rates:
    """
    Units and bad ones a day, as they are assumed.
    """

    units: Fraction
    bad: Fraction

    @classmethod
    def of(cls, units: object, bad: object) -> Rates:
        """
        Check both, and refuse more bad units than units.
        """
        rates = cls(
            _rate("orders_per_day", units), _rate("defects_per_day", bad)
        )
        if rates.bad > rates.units:
            must = f"be at most orders_per_day, which is {rates.units}"
            raise InvalidValueError("defects_per_day", must, bad)
        return rates

    def over(self, days: int) -> tuple[int, int]:
        """
        Give whole units and bad ones of so many days, on the careful side.
        """
        units = (self.units * days).__floor__()
        return units, min(units, (self.bad * days).__ceil__())


def _rate(name: str, value: object) -> Fraction:
    must = "be a whole number or a Fraction, 0 or more"
    if isinstance(value, bool) or not isinstance(value, (int, Fraction)):
        raise InvalidTypeError(name, must, value)
    if value < 0:
        raise InvalidValueError(name, must, value)
    return Fraction(value)


class _Course:
    """
    A metric's known days, and what follows from them.
    """

    def __init__(self, metric: Metric, book: Book, scope: Scope) -> None:
        self.metric = metric
        self.setting = book.setting
        self.reading: Reading = read(metric, book, scope, None)
        self.scope = self.reading.scope
        period = period_of(metric, book.setting)
        self.window = period.window or 0
        self.lag = period.lag or 0
        self.is_known = period.days is not None and self.reading.of is not None
        if period.days is None:
            return
        known = Days(period.days.first, book.setting.on)
        tallies = metric.count(book, Buckets.daily(known, book.setting.zone))
        tally = (
            merged(tallies.values())
            if self.scope is None
            else choose(metric, tallies, self.scope).tally
        )
        self.of = (0, *accumulate(tally.of))
        self.count = (0, *accumulate(tally.count))

    @property
    def length(self) -> int:
        """
        The days after which every known unit has left the period.
        """
        return self.window + self.lag

    def at(self, ahead: int, rates: Rates) -> ForecastDay | None:
        """
        Give the day so many *ahead*, None beyond the calendar.
        """
        on = add_days(self.setting.on, ahead)
        first = add_days(self.setting.on, ahead + 1 - self.length)
        last = add_days(self.setting.on, ahead - self.lag)
        if on is None or first is None or last is None:
            return None
        start = min(ahead, self.length)
        end = min(ahead + self.window, self.length)
        units, bad = rates.over(min(self.window, max(0, ahead - self.lag)))
        new = bad if self.metric.is_defect_rate else units - bad
        target = self.metric.target
        return ForecastDay(
            on=on,
            first=first,
            last=last,
            count=self.count[end] - self.count[start] + new,
            of=self.of[end] - self.of[start] + units,
            target=(
                None
                if target is None
                else target.answer(on, self.setting.marketplace).value
            ),
        )

    def days(self, count: int, rates: Rates) -> Iterator[ForecastDay]:
        """
        Give the day of judgement and so many after it.
        """
        for ahead in range(count + 1):
            day = self.at(ahead, rates)
            if day is None:
                return
            yield day


def forecast(
    metric: Metric, book: Book, scope: Scope, rates: Rates, days: int
) -> Forecast:
    """
    Move the period of *metric* day by day.
    """
    course = _Course(metric, book, scope)
    found = tuple(course.days(days, rates)) if course.is_known else ()
    reasons = list(course.reading.reasons)
    if not rates.bad:
        reasons.append(Reason.of(ReasonCode.NO_NEW_DEFECTS))
    return Forecast(
        metric=metric.name,
        scope=course.scope,
        days=found,
        orders_per_day=rates.units,
        defects_per_day=rates.bad,
        lower_bound=course.reading.lower_bound or not rates.bad,
        reasons=tuple(dict.fromkeys(reasons)),
    )


def recovery(
    metric: Metric, book: Book, scope: Scope, rates: Rates
) -> Recovery:
    """
    Give the first day on which the target of *metric* is met.
    """
    course = _Course(metric, book, scope)
    reasons = (
        *course.reading.reasons,
        Reason.of(ReasonCode.NO_NEW_DEFECTS),
    )
    found = Recovery(
        metric=metric.name, scope=course.scope, on=None, reasons=reasons
    )
    if not course.is_known:
        return found
    # After this many days only assumed units are left, and nothing changes.
    days = tuple(course.days(course.length, rates))
    good = [each.meets is True for each in days]
    if True not in good:
        reason = Reason.of(ReasonCode.NEVER_MET, days=course.length)
        return evolve(found, reasons=(reason, *reasons))
    start = good.index(True)
    found = evolve(found, on=days[start].on, is_exact=start <= course.lag)
    if start > course.lag:
        reason = Reason.of(ReasonCode.RATE_ESTIMATED, orders=str(rates.units))
        found = evolve(found, reasons=(reason, *reasons))
    if False not in good[start:]:
        return found
    end = good.index(False, start)
    reason = Reason.of(ReasonCode.BROKEN_AGAIN, day=days[end].on)
    return evolve(
        found,
        stays_until=days[end - 1].on,
        reasons=(reason, *found.reasons),
    )
