"""
The shape of a tactic, and how it stands on a day.
"""

from __future__ import annotations

import datetime as dt
import enum

from collections.abc import Iterable, Mapping
from typing import Any

from attrs import field, frozen

from review_policy.assessments import Stamp
from review_policy.exceptions import InvalidValueError
from review_policy.model.marketplace import Marketplace
from review_policy.reasons import Reason
from review_policy.rules._rule import Law, Rule
from review_policy.sources import Confidence, Source
from review_policy.timeline import Parameter


class TacticVerdict(enum.StrEnum):
    """
    How a tactic stands on a day in a store.
    """

    OK = "ok"

    ONLY_IF = "only_if"
    """It is fine where all of its conditions hold."""

    FORBIDDEN = "forbidden"

    GONE = "gone"
    """The function that it used no longer exists."""

    UNKNOWN = "unknown"
    """No current source says how it stands."""

    FOLKLORE = "folklore"
    """No rule is behind the advice."""

    UNCERTAIN = "uncertain"
    """It changed around this day, and no source names the day."""

    NOT_RECORDED = "not_recorded"
    """No dated source says how it stood on this day."""


@frozen
class TacticCondition:
    """
    A fact on which a tactic hangs, and what it must be.

    `fact` is a stable name, so that a tool can ask for it.
    """

    fact: str
    text: str
    must: bool = field(default=True, kw_only=True)

    def __str__(self) -> str:
        return self.text


@frozen(kw_only=True)
class Tactic:
    """
    A piece of advice that guides give to sellers.

    `verdict` is how it stands where `rules` are in force, or `exists` shows
    the function that it uses; where both are empty, no rule of Amazon's
    concerns it and it stands so on any day.
    `elsewhere` are stores in which it stands otherwise.
    """

    name: str
    title: str
    advice: str = field(repr=False)
    verdict: TacticVerdict
    rules: tuple[str, ...] = field(default=(), repr=False)
    exists: Parameter[Any] | None = field(default=None, repr=False)
    elsewhere: Mapping[Marketplace, TacticVerdict] = field(
        factory=dict[Marketplace, TacticVerdict], repr=False
    )
    why: str = field(repr=False)
    instead: str = field(default="", repr=False)
    conditions: tuple[TacticCondition, ...] = field(default=(), repr=False)
    sources: tuple[Source, ...] = field(default=(), repr=False)
    laws: tuple[Law, ...] = field(default=(), repr=False)

    def __attrs_post_init__(self) -> None:
        verdicts = {self.verdict, *self.elsewhere.values()}
        if TacticVerdict.ONLY_IF in verdicts and not self.conditions:
            must = "hold what an only-if depends on"
            raise InvalidValueError("conditions", must, self.name)
        if TacticVerdict.FORBIDDEN in verdicts and not self.instead:
            must = "say what is fine in place of what is forbidden"
            raise InvalidValueError("instead", must, self.name)

    def __str__(self) -> str:
        return self.name


@frozen(kw_only=True)
class TacticAnswer:
    """
    How a tactic stands on a day in a store, by which rules and sources.

    `rules` are those behind the verdict that are in force; `laws` hold
    outside Amazon, and this is no legal advice.
    `confidence` is None where no source stands behind the verdict, which
    `reasons` then say.
    """

    name: str
    title: str
    verdict: TacticVerdict
    on: dt.date
    marketplace: Marketplace
    advice: str = field(repr=False)
    why: str = field(repr=False)
    instead: str = field(repr=False)
    conditions: tuple[TacticCondition, ...] = field(repr=False)
    rules: tuple[Rule, ...] = field(repr=False)
    laws: tuple[Law, ...] = field(repr=False)
    sources: tuple[Source, ...] = field(repr=False)
    confidence: Confidence | None = field(repr=False)
    reasons: tuple[Reason, ...] = field(repr=False)
    stamp: Stamp = field(repr=False)

    def open_conditions(
        self, facts: Mapping[str, bool | None]
    ) -> tuple[TacticCondition, ...]:
        """
        List the conditions that are not met, or of which nothing is known.
        """
        return tuple(
            each
            for each in self.conditions
            if facts.get(each.fact) is not each.must
        )

    def is_fine(self, facts: Mapping[str, bool | None]) -> bool:
        """
        Whether nothing stands against it, with the facts as given.
        """
        if self.verdict is TacticVerdict.ONLY_IF:
            return not self.open_conditions(facts)
        return self.verdict is TacticVerdict.OK

    def __str__(self) -> str:
        verdict = self.verdict.replace("_", " ")
        instead = f" Instead: {self.instead}" if self.instead else ""
        return f"{self.name}: {verdict}. {self.why}{instead}"


def lowest(confidences: Iterable[Confidence]) -> Confidence | None:
    """
    Give the lowest of some confidences, None of none.
    """
    order = (Confidence.LOW, Confidence.MEDIUM, Confidence.HIGH)
    return min(confidences, key=order.index, default=None)
