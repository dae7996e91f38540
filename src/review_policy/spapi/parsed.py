"""
What reading a report or a payload gives: rows, problems, and how it was read.
"""

from __future__ import annotations

from typing import Generic, TypeVar

from attrs import field, frozen


T = TypeVar("T")


@frozen
class RowProblem:
    """
    A row, or one field of it, that could not be read, and why.

    `line` is the line of the report on which the row starts, counted from 1,
    or the index of the order in its payload, counted from 0; `lines` is how
    many lines the row takes.
    A row that was `kept` is among the rows, with None in the field that
    `column` names; any other row is not.
    Nothing here quotes the row, since its words are a buyer's.
    """

    line: int
    reason: str
    column: str | None = None
    lines: int = 1
    kept: bool = False

    def __str__(self) -> str:
        return f"{self.line}: {self.reason}"


@frozen
class Note:
    """
    One choice that was made while reading, and what it rests on.
    """

    what: str
    how: str
    why: str

    def __str__(self) -> str:
        return f"{self.what}: {self.how} ({self.why})"


def _count(values: tuple[object, ...]) -> str:
    """
    Show rows by their number, since a repr is one line.
    """
    return f"<{len(values)}>"


@frozen
class Parsed(Generic[T]):
    """
    The rows that could be read, what could not, and how it was read.

    `notes` say which encoding, layout, order of dates or version was taken,
    and why.
    """

    rows: tuple[T, ...] = field(repr=_count)
    problems: tuple[RowProblem, ...] = field(default=(), repr=_count)
    notes: tuple[Note, ...] = ()
