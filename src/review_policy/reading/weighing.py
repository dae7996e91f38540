"""
Weighing words: what of a clause carries weights, and how they are summed.

Every word, pair of words, beginning of a longer word and meaning carries a
weight for each lane of a table: for each topic, say, and for each thing that
a whole text may be about.
The weights are learned by the scripts in `training/` from the texts beside
them, rounded and written out as plain data, so that the same text always
weighs the same, and each clause shows what it weighs.
"""

from __future__ import annotations

import math
import struct

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain, pairwise
from math import exp
from typing import Final

from review_policy.text import Word


OFFSET: Final = 83
"""What is added to a rounded weight, to make it a printable character."""

STEP: Final = 0.1
"""What one unit of a rounded weight is worth."""

FINE_STEP: Final = 0.05
"""The same where weights are small, since many features share the work."""

LEAST: Final = 40
MOST: Final = 126
"""The characters between which rounded weights lie."""

LONG: Final = 5
"""Words longer than this share weights by their beginning."""

CLIP: Final = 6.0
"""Beyond this a sum of weights is as clear as can be."""

_LANE_BITS: Final = 32

Meanings = Mapping[str, tuple[str, ...]]
"""The meanings of each word, as `meanings_of` gives them."""

NUMBER: Final = ("@number",)
"""The meaning of words that begin with a digit."""


def meanings_of(*tables: Mapping[str, frozenset[str]]) -> Meanings:
    """
    Turn tables of meanings round: from word to meanings.
    """
    found: dict[str, tuple[str, ...]] = {}
    for table in tables:
        for meaning, words in table.items():
            for word in words:
                found[word] = (*found.get(word, ()), f"@{meaning}")
    return found


def features(words: Sequence[Word], meanings: Meanings) -> list[str]:
    """
    List what of a clause carries weights.

    Words and their pairs, the beginnings of longer words, the meanings of
    words and the pairs of meanings that follow each other, and pairs in which
    a word is replaced by its first meaning.

    >>> features([Word("van", 0, 3), Word("2", 4, 5)], {"van": ("@carrier",)})
    ... # doctest: +NORMALIZE_WHITESPACE
    ['van', '0', '< van', 'van 0', '0 >', '@carrier', '@number',
    '@carrier>@number', '<~@carrier', '@carrier~@number', '@number~>']
    """
    texts = [word.text for word in words]
    if not "".join(texts).isalpha():
        texts = [_shape_of_numbers(text) for text in texts]
    found = list(texts)
    found += [f"{text[:LONG]}*" for text in texts if len(text) > LONG]
    found += [f"{one} {two}" for one, two in pairwise(("<", *texts, ">"))]
    known = [
        meanings.get(text) or (NUMBER if text[0] == "0" else ())
        for text in texts
    ]
    sequence = [each for each in known if each]
    found += chain.from_iterable(sequence)
    found += [
        f"{first}>{second}"
        for one, two in pairwise(sequence)
        for first in one
        for second in two
    ]
    mixed = [
        each[0] if each else text
        for text, each in zip(texts, known, strict=True)
    ]
    found += [
        f"{one}~{two}"
        for one, two in pairwise(("<", *mixed, ">"))
        if one[0] == "@" or two[0] == "@"
    ]
    return found


def _shape_of_numbers(text: str) -> str:
    if text.isalpha():
        return text
    return "".join("0" if char.isdigit() else char for char in text[:12])


class WeightTable:
    """
    The weights of features, with one lane for each thing weighed.

    Each written line has one character a lane, and then the feature; in
    memory a feature is an integer with a lane for each of them and one that
    counts, so that one addition sums all lanes.
    """

    __slots__ = ("_bias", "_layout", "_step", "_table")

    def __init__(
        self, written: str, bias: Sequence[float], step: float = STEP
    ) -> None:
        lanes = len(bias)
        width = _LANE_BITS // 8
        one = 1 << (_LANE_BITS * lanes)
        packed = bytearray(lanes * width)
        self._table: dict[str, int] = {}
        for line in written.splitlines():
            packed[::width] = line[:lanes].encode("ascii")
            self._table[line[lanes:]] = int.from_bytes(packed, "little") + one
        self._bias = tuple(bias)
        self._step = step
        self._layout = struct.Struct(f"<{lanes + 1}I")

    def __contains__(self, feature: str) -> bool:
        return feature in self._table

    def total(self, found: Iterable[str]) -> int:
        """
        Sum all lanes of some features, as one integer; sums may be added.
        """
        return sum(filter(None, map(self._table.get, found)))

    def lanes(
        self, total: int, start: int = 0, stop: int | None = None
    ) -> tuple[float, ...]:
        """
        Take the lanes from *start* to *stop* out of a sum.
        """
        sums = self._layout.unpack(total.to_bytes(self._layout.size, "little"))
        shift, step = OFFSET * sums[-1], self._step
        return tuple(
            [
                (each - shift) * step + more
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
