"""
What a policy answers about account health.
"""

from __future__ import annotations

import difflib

from collections.abc import Iterable
from typing import Final

from review_policy.assessments import FeedbackAssessment, Stamp
from review_policy.exceptions import (
    InvalidTypeError,
    InvalidValueError,
    UnknownNameError,
)
from review_policy.health import METRICS, negative_feedback_rate
from review_policy.health import order_defect_rate as odr
from review_policy.health._book import Book
from review_policy.health._forecast import (
    Forecast,
    Rates,
    Recovery,
    forecast,
    recovery,
)
from review_policy.health._metric import Metric
from review_policy.health._reader import period_of, read, read_counts
from review_policy.health._reading import Reading
from review_policy.health._removals import Removal, rank_removals
from review_policy.health._report import HealthReport, report
from review_policy.health._tally import Scope
from review_policy.model import checks
from review_policy.model.days import Days
from review_policy.model.ledger import Ledger
from review_policy.model.order import Fulfillment
from review_policy.windows._window import Setting


_BY_NAME: Final = {metric.name: metric for metric in METRICS}
_REMOVABLE: Final = (odr.METRIC, negative_feedback_rate.METRIC)


def metric_of(name: str) -> Metric:
    """
    Find a metric by its name.
    """
    found = _BY_NAME.get(name)
    if found is None:
        near = difflib.get_close_matches(str(name), _BY_NAME)
        raise UnknownNameError("metric", name, tuple(near))
    return found


class Desk:
    """
    Account health as seen from one day in one store.
    """

    __slots__ = ("_setting", "_stamp")

    def __init__(self, setting: Setting, stamp: Stamp) -> None:
        self._setting = setting
        self._stamp = stamp

    def period(self, name: str) -> Days | None:
        """
        Give the days that a metric covers.
        """
        return period_of(metric_of(name), self._setting).days

    def reading(
        self,
        name: str,
        ledger: Ledger | None,
        counts: tuple[int | None, int | None],
        scope: Scope,
        period: Days | None,
    ) -> Reading:
        """
        Read a metric from a ledger or from counts.
        """
        metric = metric_of(name)
        count, of = counts
        if ledger is None:
            if count is None or of is None:
                must = "be given, or both count and of"
                raise InvalidValueError("ledger", must, None)
            return read_counts(metric, self._setting, count, of, _scope(scope))
        if count is not None or of is not None:
            must = "not be given beside a ledger"
            raise InvalidValueError("count", must, counts)
        if period is not None and not isinstance(period, Days):
            raise InvalidTypeError("period", "be Days", period)
        return read(metric, self._book(ledger), _scope(scope), period)

    def health(self, ledger: Ledger) -> HealthReport:
        """
        Read every metric.
        """
        return report(METRICS, self._book(ledger), self._stamp)

    def forecast(  # noqa: PLR0913, PLR0917 - the policy's keywords, in order.
        self,
        ledger: Ledger,
        orders_per_day: object,
        days: int,
        defects_per_day: object,
        metric: str,
        scope: Scope,
    ) -> Forecast:
        """
        Move the period of a metric day by day.
        """
        rates = Rates.of(orders_per_day, defects_per_day)
        checks.whole_number("days", days, least=0)
        book = self._book(ledger)
        return forecast(metric_of(metric), book, _scope(scope), rates, days)

    def recovery(
        self, name: str, ledger: Ledger, orders_per_day: object, scope: Scope
    ) -> Recovery:
        """
        Give the first day on which a target is met.
        """
        rates = Rates.of(orders_per_day, 0)
        book = self._book(ledger)
        return recovery(metric_of(name), book, _scope(scope), rates)

    def rank_removals(
        self, cases: Iterable[FeedbackAssessment], ledger: Ledger
    ) -> tuple[Removal, ...]:
        """
        Weigh removals.
        """
        return rank_removals(_REMOVABLE, cases, self._book(ledger))

    def _book(self, ledger: Ledger) -> Book:
        if not isinstance(ledger, Ledger):
            raise InvalidTypeError("ledger", "be a Ledger", type(ledger))
        return Book(ledger, self._setting)


def _scope(scope: Scope) -> Scope:
    """
    Take "merchant" and "amazon" for who ships, other words for categories.
    """
    if scope is None or isinstance(scope, Fulfillment):
        return scope
    if not isinstance(scope, str):
        must = "be a Fulfillment, the name of a category, or None"
        raise InvalidTypeError("scope", must, scope)
    try:
        return Fulfillment(scope)
    except ValueError:
        return scope
