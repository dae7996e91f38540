"""
Regular expressions that are compiled when they are first asked for.

There are more than a hundred of them; compiled at import they would cost
every program a tenth of a second, and most texts need only a few.
"""

from __future__ import annotations

import re

from collections.abc import Callable, Iterator
from functools import cached_property
from typing import Final, cast

import regex


END: Final = 2**31 - 1
"""A place behind the end of any text."""


class Pattern:
    r"""
    A regular expression with the methods of `re.Pattern`.

    With *by_property* it may name Unicode properties, as in `\p{Latin}`.

    >>> Pattern(r"o+").search("foo").span()
    (1, 3)
    """

    def __init__(
        self, source: str, flags: int = 0, *, by_property: bool = False
    ) -> None:
        self._source = source
        self._flags = flags
        self._by_property = by_property

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        if self._by_property:
            flags = self._flags | regex.VERSION1
            compiled = regex.compile(self._source, flags)
            return cast("re.Pattern[str]", compiled)
        return re.compile(self._source, self._flags)

    def search(
        self, text: str, start: int = 0, end: int = END
    ) -> re.Match[str] | None:
        """
        Look for the first match between *start* and *end*.
        """
        return self._compiled.search(text, start, end)

    def match(
        self, text: str, start: int = 0, end: int = END
    ) -> re.Match[str] | None:
        """
        Match at *start*.
        """
        return self._compiled.match(text, start, end)

    def fullmatch(
        self, text: str, start: int = 0, end: int = END
    ) -> re.Match[str] | None:
        """
        Match all between *start* and *end*.
        """
        return self._compiled.fullmatch(text, start, end)

    def finditer(
        self, text: str, start: int = 0, end: int = END
    ) -> Iterator[re.Match[str]]:
        """
        Yield every match between *start* and *end*.
        """
        return self._compiled.finditer(text, start, end)

    def findall(self, text: str, start: int = 0, end: int = END) -> list[str]:
        """
        List what every match between *start* and *end* matched.
        """
        return [match.group() for match in self.finditer(text, start, end)]

    def split(self, text: str) -> list[str]:
        """
        Split *text* at every match.
        """
        return self._compiled.split(text)

    def sub(self, new: str | Callable[[re.Match[str]], str], text: str) -> str:
        """
        Put *new* in the place of every match.
        """
        return self._compiled.sub(new, text)
