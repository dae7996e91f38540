"""
Where an account stands: all readings, the worst first.
"""

from __future__ import annotations

import datetime as dt

from collections.abc import Iterable
from typing import ClassVar

from attrs import field, frozen

from review_policy.assessments import Stamp
from review_policy.display import STYLE, escape, folded
from review_policy.health._book import Book
from review_policy.health._metric import Metric
from review_policy.health._reader import period_of, read_all
from review_policy.health._reading import Reading
from review_policy.model.not_given import NotGiven
from review_policy.reasons import Reason, ReasonCode
from review_policy.targets import percent


@frozen
class Unread:
    """
    A metric that could not be read, and why.
    """

    metric: str
    reasons: tuple[Reason, ...]

    def __str__(self) -> str:
        return f"{self.metric}: {' '.join(each.text for each in self.reasons)}"


@frozen(kw_only=True)
class HealthReport:
    """
    All readings that the facts allow, the worst first.
    """

    on: dt.date
    readings: tuple[Reading, ...]
    unread: tuple[Unread, ...] = field(repr=False)
    stamp: Stamp = field(repr=False)

    record_properties: ClassVar[tuple[str, ...]] = ("is_healthy",)

    @property
    def is_healthy(self) -> bool | None:
        """
        Whether every target that Amazon acts on is met.

        None where none is missed and some could not be judged, or none was
        read at all.
        """
        judged = [each for each in self.readings if each.enforced]
        if any(each.meets is False for each in judged):
            return False
        if not judged or any(each.meets is None for each in judged):
            return None
        return True

    def reading(self, metric: str) -> Reading | None:
        """
        Give the worst reading of *metric*, None if it was not read.
        """
        for each in self.readings:
            if each.metric == metric:
                return each
        return None

    def __str__(self) -> str:
        state = {True: "healthy", False: "not healthy", None: "not known"}
        lines = [f"{self.on}: {state[self.is_healthy]}"]
        lines += [f"  {each}" for each in self.readings]
        lines += [f"  not read: {each}" for each in self.unread]
        return "\n".join(lines)

    def _repr_html_(self) -> str:
        rows = "".join(
            f"<tr><td>{escape(each.metric)}</td>"
            f"<td>{escape(str(each.scope or ''))}</td>"
            f"<td>{escape(_rate(each))}</td>"
            f"<td>{escape(str(each.target or ''))}</td>"
            f"<td>{each.bar()}</td><td>{escape(each.verdict)}</td></tr>"
            for each in self.readings
        )
        state = str(self).partition("\n")[0]
        return (
            f'{STYLE}<div class="review-policy"><strong>{escape(state)}'
            "</strong><table><tr><th>Metric</th><th>Scope</th><th>Rate</th>"
            f"<th>Target</th><th></th><th>Verdict</th></tr>{rows}</table>"
            f"{folded('not read', self.unread)}"
            f"<small>{escape(str(self.stamp))}</small></div>"
        )


def _rate(reading: Reading) -> str:
    if reading.rate is None:
        return "not known"
    rate = f"{reading.bound}{percent(reading.rate)}"
    return f"{rate} ({reading.count} of {reading.of})"


def report(
    metrics: Iterable[Metric], book: Book, stamp: Stamp
) -> HealthReport:
    """
    Read every metric that *book* and the published periods allow.
    """
    readings: list[Reading] = []
    unread: list[Unread] = []
    for metric in metrics:
        reasons = _hindrances(metric, book)
        if reasons:
            unread.append(Unread(metric.name, reasons))
        else:
            readings += read_all(metric, book)
    readings.sort(
        key=lambda each: (each.severity, each.metric, str(each.scope))
    )
    return HealthReport(
        on=book.setting.on,
        readings=tuple(readings),
        unread=tuple(unread),
        stamp=stamp,
    )


def _hindrances(metric: Metric, book: Book) -> tuple[Reason, ...]:
    """
    Say why *metric* cannot be read at all, nothing if it can.
    """
    units, *others = metric.needs
    reasons = [
        Reason.of(ReasonCode.KIND_NOT_GIVEN, kind=kind.value)
        for kind in (units, *others)
        if isinstance(getattr(book.ledger, kind.value), NotGiven)
    ]
    is_lacking = isinstance(getattr(book.ledger, units.value), NotGiven) or (
        bool(others) and len(reasons) == len(others)
    )
    period = period_of(metric, book.setting)
    if period.days is None:
        return (*reasons, *period.reasons)
    return tuple(reasons) if is_lacking else ()
