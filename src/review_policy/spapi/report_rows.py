"""
The rows of a tab separated report, whatever its quotes and line breaks.

Comments come with line breaks inside, in quotes or bare, and with quotes that
never close.
A line that begins like a row begins one, so a stray quote costs one row at
most; a row that is complete takes no further line.
"""

from __future__ import annotations

import re

from collections.abc import Callable, Iterator
from typing import Final

from attrs import frozen


_BREAK: Final = re.compile(r"\r\n|\r|\n")
_ORDER_ID: Final = re.compile(
    r'(?:^|\t)[ ]*"?[ ]*[0-9]{3}-[0-9]{7}-[0-9]{7}[ ]*"?[ ]*(?:\t|$)'
)


@frozen
class Row:
    """
    The text of one row, where it starts, and how many lines it takes.
    """

    line: int
    text: str
    lines: int


def lines_of(text: str) -> Iterator[tuple[int, int, int]]:
    """
    Yield number, start and end of each line that is not blank.

    Lines end at carriage returns and line feeds only; other separators are
    the writer's.
    """
    start = 0
    number = 1
    for match in _BREAK.finditer(text):
        if text[start : match.start()].strip():
            yield number, start, match.start()
        start = match.end()
        number += 1
    if text[start:].strip():
        yield number, start, len(text)


class _Open:
    """
    A row that is being put together.
    """

    def __init__(self, number: int, start: int) -> None:
        self.number = number
        self.start = start
        self.end = start
        self.last = number
        self.in_quote = False
        self.has_id = False
        self.quoted_tabs = 0
        self.bare_tabs = 0

    def add(self, line: str, number: int, end: int) -> None:
        """
        Take *line* in.
        """
        self.end = end
        self.last = number
        self.bare_tabs += line.count("\t")
        self.has_id = self.has_id or _ORDER_ID.search(line) is not None
        if self.in_quote or '"' in line:
            tabs, self.in_quote = _tabs_outside_quotes(
                line, in_quote=self.in_quote
            )
            self.quoted_tabs += tabs
        else:
            self.quoted_tabs += line.count("\t")

    def is_complete(self, columns: int) -> bool:
        """
        Whether the row has all its columns, by its quotes or without them.
        """
        if not self.in_quote and self.quoted_tabs >= columns - 1:
            return True
        return self.has_id and self.bare_tabs >= columns - 1

    def row(self, text: str) -> Row:
        """
        Give the row as it stands in *text*.
        """
        return Row(
            self.number,
            text[self.start : self.end],
            self.last - self.number + 1,
        )


def rows_of(
    text: str,
    lines: Iterator[tuple[int, int, int]],
    columns: int,
    begins: Callable[[str], bool],
) -> Iterator[Row]:
    """
    Put *lines* of *text* together to rows of so many *columns*.

    *begins* says whether a line looks like the start of a row.
    """
    row: _Open | None = None
    for number, start, end in lines:
        line = text[start:end]
        if row is not None and (
            row.is_complete(columns)
            or begins(line)
            or _stands_alone(line, columns)
        ):
            yield row.row(text)
            row = None
        if row is None:
            row = _Open(number, start)
        row.add(line, number, end)
    if row is not None:
        yield row.row(text)


def _stands_alone(line: str, columns: int) -> bool:
    return line.count("\t") == columns - 1 and bool(_ORDER_ID.search(line))


def _closing(text: str, start: int) -> int:
    """
    Find the quote that closes a column opened before *start*, -1 if none.

    It stands before a tab or the end; two quotes are one of the writer's, and
    any other quote is the writer's too.
    """
    at = text.find('"', start)
    while at >= 0:
        after = at + 1
        if after == len(text) or text[after] == "\t":
            return at
        if text[after] == '"':
            after += 1
        at = text.find('"', after)
    return -1


def _tabs_outside_quotes(line: str, *, in_quote: bool) -> tuple[int, bool]:
    """
    Count tabs outside quotes, and say whether one is open at the end.
    """
    tabs = 0
    at = 0
    while True:
        if in_quote:
            at = _closing(line, at)
            if at < 0:
                return tabs, True
            at += 1
        elif line.startswith('"', at):
            in_quote = True
            at += 1
            continue
        at = line.find("\t", at)
        if at < 0:
            return tabs, False
        tabs += 1
        in_quote = False
        at += 1


def bare_columns(text: str) -> list[str]:
    """
    Split a row at every tab.
    """
    return text.split("\t")


def quoted_columns(text: str) -> list[str]:
    """
    Split a row at the tabs outside quotes, and take the quotes off.

    From a quote that never closes on, quotes mean nothing.
    """
    if '"' not in text:
        return text.split("\t")
    columns: list[str] = []
    at = 0
    while at <= len(text):
        if text.startswith('"', at):
            end = _closing(text, at + 1)
            if end < 0:
                return columns + text[at:].split("\t")
            columns.append(text[at + 1 : end].replace('""', '"'))
            end += 1
        else:
            end = text.find("\t", at)
            end = len(text) if end < 0 else end
            columns.append(text[at:end])
        at = end + 1
    return columns
