"""
One metric as it stands: counted, compared, and what is not known of it.
"""

from __future__ import annotations

import datetime as dt

from fractions import Fraction
from typing import ClassVar

from attrs import field, frozen

from review_policy.display import escape
from review_policy.health._tally import Scope
from review_policy.parameters.health import Consequence
from review_policy.reasons import Reason
from review_policy.sources import Source
from review_policy.targets import (
    Target,
    check_counts,
    headroom,
    needed,
    percent,
)


@frozen(kw_only=True)
class Reading:
    """
    A metric on a day; whatever is None has a reason in `reasons`.

    `count` are bad units, or good ones where the metric counts those, out of
    `of`.
    Of a `lower_bound` there may be more bad units than were counted, and a
    `partial` reading lacks units, so neither is ever called healthy.
    `consequence` is what Amazon names for missing it.
    """

    metric: str
    on: dt.date
    scope: Scope = None
    count: int | None
    of: int | None
    is_defect_rate: bool = field(repr=False)
    target: Target | None = None
    sanction: Target | None = field(default=None, repr=False)
    least: int | None = field(default=None, repr=False)
    consequence: Consequence | None = None
    first: dt.date | None = None
    last: dt.date | None = None
    lower_bound: bool = False
    partial: bool = False
    reasons: tuple[Reason, ...] = field(default=(), repr=False)
    sources: tuple[Source, ...] = field(default=(), repr=False)

    record_properties: ClassVar[tuple[str, ...]] = (
        "rate",
        "meets",
        "breaches",
        "at_boundary",
        "enforced",
        "low_volume",
        "headroom",
        "needed",
    )

    def __attrs_post_init__(self) -> None:
        if self.count is not None or self.of is not None:
            check_counts(self.count, self.of)

    @property
    def counts(self) -> tuple[int, int] | None:
        """
        Units and all units, None where there is nothing to divide by.
        """
        if self.count is None or not self.of:
            return None
        return self.count, self.of

    @property
    def rate(self) -> Fraction | None:
        """
        The rate as an exact fraction, None without units.
        """
        counts = self.counts
        return None if counts is None else Fraction(*counts)

    @property
    def is_judged(self) -> bool:
        """
        Whether there are enough units, and all of them, for a verdict.
        """
        return (
            self.counts is not None
            and not self.partial
            and (self.least is None or (self.of or 0) >= self.least)
        )

    @property
    def meets(self) -> bool | None:
        """
        Whether the target is met; a lower bound can only tell that it is not.
        """
        counts = self.counts
        if self.target is None or counts is None or not self.is_judged:
            return None
        holds = self.target.holds(*counts)
        return None if holds and self.lower_bound else holds

    @property
    def breaches(self) -> bool | None:
        """
        Whether the rate is beyond the line from which Amazon threatens.
        """
        counts = self.counts
        if self.sanction is None or counts is None or not self.is_judged:
            return None
        beyond = self.sanction.holds(*counts)
        return None if self.lower_bound and not beyond else beyond

    @property
    def at_boundary(self) -> bool | None:
        """
        Whether the rate is exactly the target's value.
        """
        counts = self.counts
        if self.target is None or counts is None:
            return None
        return self.target.is_at(*counts)

    @property
    def enforced(self) -> bool | None:
        """
        Whether Amazon acts on it on the day, None where that is not known.
        """
        if self.consequence is None:
            return None
        return self.consequence.is_enforced

    @property
    def low_volume(self) -> bool | None:
        """
        Whether one bad unit alone would miss the target.
        """
        counts = self.counts
        if self.target is None or counts is None:
            return None
        of = counts[1]
        return not self.target.holds(1 if self.is_defect_rate else of - 1, of)

    @property
    def headroom(self) -> int | None:
        """
        Further bad units before the target is missed, 0 once it is.
        """
        counts = self.counts
        if self.target is None or counts is None or self.meets is None:
            return None
        return headroom(self.target, *counts)

    @property
    def needed(self) -> int | None:
        """
        Further good units until the target is met, 0 once it is.
        """
        counts = self.counts
        if self.target is None or counts is None or self.meets is None:
            return None
        return None if self.lower_bound else needed(self.target, *counts)

    @property
    def verdict(self) -> str:
        """
        The state in a word or two.
        """
        if self.breaches:
            return "beyond the line"
        if self.meets is None:
            return "not known" if self.rate is None else "no verdict"
        return "met" if self.meets else "missed"

    @property
    def severity(self) -> tuple[int, Fraction]:
        """
        Where it stands among others, the worst first.

        What is acted on goes before advice, what is beyond the line before
        what is missed, that before what is unknown and what is met, and what
        has no target comes last; within these, what has used up more of its
        target goes first.
        """
        if self.breaches:
            rank = 0 if self.enforced else 1
        elif self.meets is False:
            rank = 2 if self.enforced else 3
        elif self.rate is None:
            rank = 7
        elif self.target is None:
            rank = 6
        else:
            rank = 5 if self.meets else 4
        return rank, -self.strain

    @property
    def bound(self) -> str:
        """
        The words in front of a rate that is a bound, none where it is exact.
        """
        if not self.lower_bound:
            return ""
        return "at least " if self.is_defect_rate else "at most "

    @property
    def strain(self) -> Fraction:
        """
        The share of what the target bears that is used up, 1 at its value.
        """
        rate = self.rate
        if rate is None or self.target is None:
            return Fraction(0)
        bad = rate if self.is_defect_rate else 1 - rate
        value = self.target.value
        borne = value if self.is_defect_rate else 1 - value
        return bad / borne if borne else bad

    def __str__(self) -> str:
        scope = "" if self.scope is None else f" ({self.scope})"
        if self.rate is None:
            why = self.reasons[0].text if self.reasons else ""
            return f"{self.metric}{scope}: not known. {why}".rstrip()
        target = "" if self.target is None else f", target {self.target}"
        return (
            f"{self.metric}{scope}: {self.count} of {self.of} = {self.bound}"
            f"{percent(self.rate)}{target}: {self.verdict}"
        )

    def bar(self) -> str:
        """
        Draw how much of what the target bears is used up, as inline SVG.
        """
        rate = self.rate
        if rate is None or self.target is None:
            return ""
        width = min(100, round(self.strain * 50))
        color = {True: "#2e7d32", False: "#c62828", None: "#9e9e9e"}[
            self.meets
        ]
        label = escape(f"{self.bound}{percent(rate)}, target {self.target}")
        return (
            f'<svg role="img" aria-label="{label}" width="104" height="12" '
            'viewBox="0 0 104 12"><rect x="1" y="1" width="102" height="10" '
            'fill="none" stroke="#9e9e9e"/>'
            f'<rect x="2" y="2" width="{width}" height="8" fill="{color}"/>'
            '<line x1="52" y1="0" x2="52" y2="12" stroke="#757575"/></svg>'
        )
