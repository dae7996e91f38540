"""
Marking clauses by what stands in them beside their words.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Final

from review_policy.reading.charging import MarkedClause
from review_policy.reading.clauses import Clause
from review_policy.reading.reading import Reading


OBSCENE: Final = "@obscene"
"""The mark of an obscene word, beside one for each kind of shape."""


def marked(
    part: int,
    reading: Reading,
    clauses: Sequence[Clause],
    always: tuple[str, ...] = (),
) -> Iterator[MarkedClause]:
    """
    Mark clauses by the shapes and obscene words in them, and by *always*.
    """
    things = sorted(
        [(each.start, f"@{each.kind.value}") for each in reading.shapes]
        + [(each.start, OBSCENE) for each in reading.obscenities]
    )
    places = [start for start, _ in things]
    for clause in clauses:
        first = bisect_left(places, clause.start)
        last = bisect_left(places, clause.end, first)
        marks = [mark for _, mark in things[first:last]]
        yield MarkedClause(part, clause, (*always, *marks))
