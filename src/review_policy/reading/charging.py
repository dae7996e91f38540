"""
What the clauses of a text say, and what the whole text is charged with.

The words of each clause are weighed for every claim of a scheme, and those of
the whole text for every charge (see `weighing`).
What these sums mean together is judged by a second, small set of weights: how
strong the claim of a charge is at its strongest, its second strongest and on
the average, what else is said, and how the whole text weighs.
"""

from __future__ import annotations

import enum
import math

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from itertools import compress
from operator import mul
from typing import NamedTuple

from attrs import field, frozen

from review_policy.certainty import Certainty
from review_policy.reading.clauses import Clause
from review_policy.reading.lexicon import Lexicon
from review_policy.reading.weighing import WeightTable, clip
from review_policy.text import Word


SHOWS = 0.0
"""From which strength on a clause shows a claim."""


@frozen(slots=False, eq=False)
class Scheme:
    """
    What may be said in one kind of text, and what it may be charged with.

    `claims` are what single clauses say, `nothing` the one of clauses without
    content, and `charges` what a whole text may be charged with, each shown by
    the claim in `shown_by`.
    A charge in `foreign` is of saying one thing alone: it falls where one of
    the foreign claims is made.
    """

    claims: tuple[enum.StrEnum, ...]
    nothing: enum.StrEnum
    shown_by: Mapping[enum.StrEnum, enum.StrEnum]
    foreign: Mapping[enum.StrEnum, frozenset[enum.StrEnum]]

    @cached_property
    def charges(self) -> tuple[enum.StrEnum, ...]:
        """
        All charges, in their order.
        """
        return tuple(self.shown_by)

    @cached_property
    def lanes(self) -> tuple[ChargeLanes, ...]:
        """
        Where the numbers of each charge lie.
        """
        return tuple(
            ChargeLanes(
                charge,
                self.claims.index(claim),
                self.claims.index(self.nothing),
                at,
                tuple(each in foreign for each in self.claims)
                if (foreign := self.foreign.get(charge))
                else None,
            )
            for at, (charge, claim) in enumerate(self.shown_by.items())
        )


class ChargeLanes(NamedTuple):
    """
    Where the numbers of one charge lie among those of clauses and text.
    """

    charge: enum.StrEnum
    claim: int
    nothing: int
    text: int
    foreign: tuple[bool, ...] | None


class MarkedClause(NamedTuple):
    """
    A clause of one part, with marks: what stands in it beside its words.
    """

    part: int
    clause: Clause
    marks: tuple[str, ...] = ()


@frozen
class Said:
    """
    A clause, as a range of the folded text of a part, and what it says.

    `strengths` are those of each claim of the scheme.
    """

    part: int
    start: int
    end: int
    claim: enum.StrEnum
    strengths: tuple[float, ...] = field(repr=False)


@frozen
class Charged:
    """
    A text: what its clauses say and the charges that stand.
    """

    scheme: Scheme = field(repr=False)
    clauses: tuple[Said, ...]
    charges: Mapping[enum.StrEnum, Certainty] = field(eq=False)

    def shown_by(self, charge: enum.StrEnum) -> tuple[Said, ...]:
        """
        Give the clauses that show a charge, at least the one that does most.
        """
        claim = self.scheme.shown_by[charge]
        lane = self.scheme.claims.index(claim)
        alone = charge in self.scheme.foreign
        shown = tuple(
            each
            for each in self.clauses
            if (
                each.claim is claim if alone else each.strengths[lane] >= SHOWS
            )
        )
        if shown:
            return shown
        return (max(self.clauses, key=lambda each: each.strengths[lane]),)


class Verdict(NamedTuple):
    """
    How one charge is judged: two bounds and the weights of its summary.
    """

    possible: float
    likely: float
    weights: tuple[float, ...]


class ChargeModel:
    """
    The weights of one scheme in one language.
    """

    __slots__ = ("_scheme", "_verdicts", "_weights")

    def __init__(
        self,
        scheme: Scheme,
        lexicon: Lexicon,
        weights: Iterable[str],
        bias: tuple[float, ...],
        verdicts: Iterable[Verdict],
    ) -> None:
        self._scheme = scheme
        self._weights = WeightTable(weights, bias, lexicon)
        self._verdicts = tuple(zip(scheme.lanes, verdicts, strict=False))

    def read(self, clauses: Sequence[MarkedClause]) -> Charged:
        """
        Give what each clause says and the charges that stand.
        """
        if not clauses:
            return Charged(self._scheme, (), {})
        strengths, text = self.weigh(
            [(each.clause.words, each.marks) for each in clauses]
        )
        claims = self._scheme.claims
        return Charged(
            self._scheme,
            tuple(
                [
                    Said(
                        each.part,
                        each.clause.start,
                        each.clause.end,
                        claims[own.index(max(own))],
                        own,
                    )
                    for each, own in zip(clauses, strengths, strict=True)
                ]
            ),
            self._judge(strengths, text),
        )

    def weigh(
        self, clauses: Iterable[tuple[Sequence[Word], tuple[str, ...]]]
    ) -> tuple[list[tuple[float, ...]], tuple[float, ...]]:
        """
        Sum the weights of each clause by claim, and of all by charge.

        What stands in a clause several times counts once.
        """
        table = self._weights
        totals = [table.total(words, marks) for words, marks in clauses]
        count = len(self._scheme.claims)
        strengths = [table.lanes(total, 0, count) for total in totals]
        return strengths, table.lanes(sum(totals), count)

    def _judge(
        self, strengths: Sequence[Sequence[float]], text: Sequence[float]
    ) -> dict[enum.StrEnum, Certainty]:
        """
        Say which charges stand, and how surely.
        """
        tops = tops_of(strengths)
        shared = summarise(tops, len(strengths))
        found: dict[enum.StrEnum, Certainty] = {}
        for lanes, verdict in self._verdicts:
            own = own_summary(lanes, tops, strengths, text)
            score = sum(map(mul, verdict.weights, (*own, *shared)))
            if score >= verdict.likely:
                found[lanes.charge] = Certainty.LIKELY
            elif score >= verdict.possible:
                found[lanes.charge] = Certainty.POSSIBLE
        return found


def tops_of(
    clauses: Sequence[Sequence[float]],
) -> list[tuple[float, float, float]]:
    """
    Give the greatest strength of each claim, the second and the mean, clipped.

    The second of a single clause is that of one much weaker.
    """
    count = len(clauses)
    if count == 1:
        return [
            (only, clip(strength - 2.0), only)
            for strength, only in zip(
                clauses[0], map(clip, clauses[0]), strict=True
            )
        ]
    found: list[tuple[float, float, float]] = []
    for lane in zip(*clauses, strict=True):
        ordered = sorted(lane)
        found.append(
            (clip(ordered[-1]), clip(ordered[-2]), clip(sum(lane) / count))
        )
    return found


def summarise(
    tops: Sequence[tuple[float, float, float]], count: int
) -> list[float]:
    """
    Describe what a text says by numbers that all charges share.

    The greatest strength of each claim, and how many clauses there are.
    """
    return [first for first, _, _ in tops] + [1 / count, math.log(count)]


def own_summary(
    lanes: ChargeLanes,
    tops: Sequence[tuple[float, float, float]],
    clauses: Sequence[Sequence[float]],
    text: Sequence[float],
) -> tuple[float, ...]:
    """
    Describe how a text speaks of one charge.

    One, what `tops_of` gives for its claim, and what the whole text weighs for
    it, each clipped.
    A charge of saying one thing alone adds how far foreign claims outdo its
    own and filler: the greatest lead, the second greatest and the sum of
    leads, and how clear its own claim is at most and at least.
    """
    summary = (1.0, *tops[lanes.claim], clip(text[lanes.text]))
    if lanes.foreign is None:
        return summary
    mine = [clause[lanes.claim] for clause in clauses]
    others = [max(compress(clause, lanes.foreign)) for clause in clauses]
    leads = sorted(
        [
            other - max(own, clause[lanes.nothing])
            for other, own, clause in zip(others, mine, clauses, strict=True)
        ],
        reverse=True,
    )
    back = [own - other for own, other in zip(mine, others, strict=True)]
    return (
        *summary,
        clip(leads[0]),
        clip(leads[1] if len(leads) > 1 else leads[0] - 2.0),
        clip(sum([lead for lead in leads if lead > 0])),
        clip(max(back)),
        clip(min(back)),
    )
