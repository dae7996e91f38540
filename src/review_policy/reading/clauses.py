"""
Cutting a text into clauses, within which one thing is spoken of.
"""

from __future__ import annotations

import re

from bisect import bisect_left
from collections.abc import Sequence
from typing import Final, NamedTuple

from review_policy.text import Word


_BREAK: Final = re.compile(
    r"[.!?;:…。！？；][\"')\]]?\s*(?=\s|[^\s\W\d]|$)|\n+|--+|\s-\s"
)
"""Ends of sentences, lines and dashes; a full stop inside a number is none."""


class Clause(NamedTuple):
    """
    A stretch of folded text and its words.
    """

    start: int
    end: int
    words: tuple[Word, ...]


def clauses_of(
    folded: str,
    words: Sequence[Word],
    openers: frozenset[str],
    whole: Sequence[tuple[int, int]] = (),
) -> list[Clause]:
    """
    Cut a folded text at sentence ends and before words that turn the topic.

    Every word of the text is in exactly one clause; ranges in *whole*, such
    as web addresses, are not cut.
    """
    cuts = [match.end() for match in _BREAK.finditer(folded)]
    if whole:
        cuts = [
            cut
            for cut in cuts
            if not any(start < cut < end for start, end in whole)
        ]
    cuts += [word.start for word in words[1:] if word.text in openers]
    if not cuts:
        if not words:
            return []
        return [Clause(words[0].start, words[-1].end, tuple(words))]
    cuts.sort()
    clauses: list[Clause] = []
    at = 0
    starts = [word.start for word in words]
    for cut in (*cuts, len(folded)):
        end = bisect_left(starts, cut, at)
        if end > at:
            inside = tuple(words[at:end])
            clauses.append(Clause(inside[0].start, inside[-1].end, inside))
            at = end
    return clauses
