"""
Weighing words: what of a clause carries weights, and how they are summed.

Every feature of a clause (see `lexicon`) carries a weight for each lane of a
table: for each topic, say, and for each thing that a whole text may be about.
The weights are learned by the scripts in `training/` from the texts beside
them, rounded and written out as plain data, so that the same text always
weighs the same, and each clause shows what it weighs.
"""

from __future__ import annotations

import math
import struct

from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import chain
from math import exp
from typing import Final

from review_policy.reading.lexicon import REMEMBERED, Lexicon
from review_policy.text import Word


OFFSET: Final = 83
"""What is added to a rounded weight, to make it a printable character."""

STEP: Final = 0.1
"""What one unit of a rounded weight is worth."""

LEAST: Final = 40
MOST: Final = 126
"""The characters between which rounded weights lie."""

CLIP: Final = 6.0
"""Beyond this a sum of weights is as clear as can be."""

_LANE_BITS: Final = 32


class WeightTable:
    """
    The weights of features, with one lane for each thing weighed.

    Each written line has one character a lane, and then the feature; in
    memory a feature is an integer with a lane for each of them and one that
    counts, so that one addition sums all lanes.
    """

    __slots__ = (
        "_bias",
        "_layout",
        "_lexicon",
        "_pairs",
        "_table",
        "_words",
    )

    def __init__(
        self,
        written: Iterable[str],
        bias: Sequence[float],
        lexicon: Lexicon | None = None,
    ) -> None:
        lanes = len(bias)
        width = _LANE_BITS // 8
        one = 1 << (_LANE_BITS * lanes)
        packed = bytearray(lanes * width)
        self._table: dict[str, int] = {}
        self._pairs: dict[str, dict[str, int]] = {}
        for line in chain.from_iterable(map(str.splitlines, written)):
            packed[::width] = line[:lanes].encode("ascii")
            weights = int.from_bytes(packed, "little") + one
            first, is_pair, second = line[lanes:].partition(" ")
            if is_pair:
                self._pairs.setdefault(first, {})[second] = weights
            else:
                self._table[first] = weights
        self._bias = tuple(bias)
        self._layout = struct.Struct(f"<{lanes + 1}I")

        self._lexicon = lexicon or Lexicon()
        self._words = lru_cache(REMEMBERED)(self._of_word)

    def __contains__(self, feature: str) -> bool:
        first, is_pair, second = feature.partition(" ")
        if is_pair:
            return second in self._pairs.get(first, ())
        return first in self._table

    def _of_word(self, text: str) -> tuple[tuple[str, int], ...]:
        """
        Give what of a word carries weights, with them.
        """
        known = self._table
        return tuple(
            (feature, known[feature])
            for feature in self._lexicon.of_word(text)
            if feature in known
        )

    def total(self, words: Sequence[Word], marks: Iterable[str] = ()) -> int:
        """
        Sum all lanes of a clause, as one integer; sums may be added.

        What stands in a clause several times counts once.
        """
        texts = self._lexicon.texts(words)
        known, pairs, of_word = self._table, self._pairs, self._words
        found: dict[str | tuple[str, str], int] = {}
        before = "<"
        for text in texts:
            found.update(of_word(text))
            after = pairs.get(before)
            if after is not None and text in after:
                found[before, text] = after[text]
            before = text
        after = pairs.get(before)
        if after is not None and ">" in after:
            found[before, ">"] = after[">"]
        for feature in (*self._lexicon.spoken(texts), *marks):
            if feature in known:
                found[feature] = known[feature]
        return sum(found.values())

    def lanes(
        self, total: int, start: int = 0, stop: int | None = None
    ) -> tuple[float, ...]:
        """
        Take the lanes from *start* to *stop* out of a sum.
        """
        sums = self._layout.unpack(total.to_bytes(self._layout.size, "little"))
        shift = OFFSET * sums[-1]
        return tuple(
            [
                (each - shift) * STEP + more
                for each, more in zip(
                    sums[start:stop], self._bias[start:stop], strict=False
                )
            ]
        )


def clip(value: float) -> float:
    """
    Keep *value* within what counts as clear.
    """
    if -CLIP <= value <= CLIP:
        return value
    return CLIP if value > 0 else -CLIP


def shares(strengths: Sequence[float]) -> list[float]:
    """
    Turn strengths into shares of one.
    """
    top = max(strengths)
    powers = [exp(value - top) for value in strengths]
    total = sum(powers)
    return [power / total for power in powers]


def log_odds(chance: float) -> float:
    """
    Turn a chance into the sum of weights that stands for it.

    >>> log_odds(0.5)
    0.0
    """
    return math.log(chance / (1 - chance))
