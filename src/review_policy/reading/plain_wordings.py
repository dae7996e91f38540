"""
Finding plain wordings, sentence by sentence.

What was learned from texts knows the sly wordings better than the plain ones;
these are read by patterns, so that the plainest are never missed.
"""

from __future__ import annotations

import re

from collections.abc import Iterator, Mapping
from typing import Final

from review_policy.phrases._wordings import Wordings
from review_policy.reading.acts import Offence
from review_policy.text.pattern import Pattern


LONGEST: Final = 400
"""Characters of a sentence that are looked at."""

_SENTENCE: Final = re.compile(r"[^.!?\n…]++(?:\.(?=\w)[^.!?\n…]++)*+")


class PlainWordings:
    """
    The wordings of one language, ready to be looked for.
    """

    __slots__ = ("_bounds", "_wordings")

    def __init__(self, wordings: Mapping[str, Wordings]) -> None:
        self._wordings: list[tuple[Offence, Pattern, Pattern | None]] = []
        self._bounds: dict[Offence, tuple[Pattern | None, Pattern | None]] = {}
        for name, each in wordings.items():
            patterns, vetoes, needs, innocent = each.compiled()
            self._bounds[Offence(name)] = needs, innocent
            if patterns is not None:
                self._wordings.append((Offence(name), patterns, vetoes))

    def find(self, folded: str) -> Iterator[tuple[Offence, int, int]]:
        """
        Yield what a text says plainly, and the range of the words.
        """
        for sentence in _SENTENCE.finditer(folded):
            start = sentence.start()
            words = sentence.group()[:LONGEST]
            for offence, patterns, vetoes in self._wordings:
                match = patterns.search(words)
                if match is None:
                    continue
                if vetoes is not None and vetoes.search(words) is not None:
                    continue
                yield offence, start + match.start(), start + match.end()

    def may_stand(self, offence: Offence, folded: str) -> bool:
        """
        Whether what was learned to be an offence may stand in this text.
        """
        needs, innocent = self._bounds.get(offence, (None, None))
        if needs is not None and needs.search(folded) is None:
            return False
        return innocent is None or innocent.search(folded) is None
