"""
One metric of account health: what it counts, and what it is held to.
"""

from __future__ import annotations

from typing import Any

from attrs import field, frozen

from review_policy.health._tally import Counter
from review_policy.model.ledger import RecordKind
from review_policy.parameters.health import Consequence
from review_policy.sources import Source
from review_policy.targets import Target
from review_policy.timeline import Parameter


@frozen(kw_only=True)
class Metric:
    """
    A rate that Amazon keeps of an account.

    `placed_by` is the fact whose day puts a unit into a period, and
    `is_placing_assumed` says that no source names it.
    Without a `target` none is published; without a `window` the period has to
    be handed in.
    `apart_by` is the fact by which scopes are told apart, and `part_of` the
    metric of which it is a part.
    """

    name: str
    title: str
    formula: str
    is_defect_rate: bool
    counts: str
    kept_over: str
    needs: tuple[RecordKind, ...]
    placed_by: str
    limits: str
    sources: tuple[Source, ...] = field(repr=False)
    target: Parameter[Target] | None = field(default=None, repr=False)
    sanction: Parameter[Target] | None = field(default=None, repr=False)
    window: Parameter[Any] | None = field(default=None, repr=False)
    lag: Parameter[Any] | None = field(default=None, repr=False)
    least: Parameter[int] | None = field(default=None, repr=False)
    enforcement: Parameter[Consequence] | None = field(
        default=None, repr=False
    )
    others: tuple[Parameter[Any], ...] = field(default=(), repr=False)
    apart_by: str | None = None
    part_of: str | None = None
    is_placing_assumed: bool = False
    count: Counter = field(repr=False)

    def __str__(self) -> str:
        return self.name

    @property
    def parameters(self) -> tuple[Parameter[Any], ...]:
        """
        The parameters that it rests on.
        """
        return tuple(
            each
            for each in (
                self.target,
                self.sanction,
                self.window,
                self.lag,
                self.least,
                self.enforcement,
                *self.others,
            )
            if each is not None
        )
