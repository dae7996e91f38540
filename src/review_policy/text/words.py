"""
Words of a folded text, with their places.
"""

from __future__ import annotations

import re

from typing import Final, NamedTuple


_WORD: Final = re.compile(r"[^\W_]+(?:'[^\W_]+)*")


class Word(NamedTuple):
    """
    A word of a folded text, and its half-open range there.
    """

    text: str
    start: int
    end: int


def words_of(
    folded: str, start: int = 0, end: int | None = None
) -> list[Word]:
    """
    List the words between *start* and *end* of a folded text.

    Letters and digits make words, an apostrophe joins them; a script without
    spaces comes out as one long word and needs its own way of finding words.

    >>> [word.text for word in words_of("don't buy 2 of these")]
    ["don't", 'buy', '2', 'of', 'these']
    """
    stop = len(folded) if end is None else end
    return [
        Word(match[0], match.start(), match.end())
        for match in _WORD.finditer(folded, start, stop)
    ]
