"""
What the clauses of a text speak of, and whether a whole text does.

Every word, pair of words and beginning of a longer word carries weights for
the topics; the weights of a clause are summed.
What the clauses add up to is then judged over the whole text, by a second,
small set of weights: how strong each topic is at its strongest, its second
strongest and on the average.
Both sets are learned by the script in `training/` from the texts beside it,
rounded and written out as plain data, so that the same text always has the
same topics, and each topic shows the clauses that speak of it.
"""

from __future__ import annotations

import enum
import math

from collections.abc import Iterable, Mapping, Sequence
from importlib import import_module
from itertools import chain, pairwise
from math import exp
from operator import mul
from typing import Final

from attrs import field, frozen

from review_policy.certainty import Certainty
from review_policy.language import Language
from review_policy.phrases import Phrases
from review_policy.reading.clauses import Clause
from review_policy.text import Word


class Topic(enum.StrEnum):
    """
    What a clause speaks of.
    """

    PRODUCT = "product"
    """The product itself, value for money among it."""

    CONDITION = "condition"
    """The item against the listing: used, broken, wrong, part missing."""

    LATE_DELIVERY = "late_delivery"
    """A parcel that is late, lost or missing."""

    DELIVERY = "delivery"
    """Anything else about the delivery, praise among it."""

    PACKAGING = "packaging"
    """How the seller packed it."""

    SERVICE = "service"
    """What the seller does: answers, refunds, dispatch, honesty."""

    PRICE = "price"
    """The price alone."""

    NONE = "none"
    """Nothing that bears on the transaction."""


class Whole(enum.StrEnum):
    """
    What a whole text may be about, filler aside.
    """

    PRODUCT = "product"
    DELIVERY = "delivery"
    LATE_DELIVERY = "late_delivery"
    FULFILMENT = "fulfilment"
    """Delivery or customer service, and nothing else."""


TOPICS: Final = tuple(Topic)
LANES: Final = len(TOPICS)
OFFSET: Final = 83
"""What is added to a rounded weight, to make it a printable character."""

STEP: Final = 0.1
"""What one unit of a rounded weight is worth."""

LEAST: Final = 40
MOST: Final = 126
"""The characters between which rounded weights lie."""

_LANE_BITS: Final = 32
_LANES_AT: Final = tuple(range(0, _LANE_BITS * LANES, _LANE_BITS))
_MASK: Final = (1 << _LANE_BITS) - 1
_ONE: Final = 1 << (_LANE_BITS * LANES)
LONG: Final = 5
"""Words longer than this share weights by their beginning."""

CLIP: Final = 6.0
"""Beyond this a topic is as clear as can be."""


Meanings = Mapping[str, tuple[str, ...]]
"""The meanings of each word, as `meanings_of` gives them."""

NUMBER: Final = ("@number",)
"""The meaning of words that begin with a digit."""


def meanings_of(phrases: Phrases) -> Meanings:
    """
    Turn the meanings of a language round: from word to meanings.
    """
    table: dict[str, tuple[str, ...]] = {}
    for meaning, words in phrases.meanings.items():
        for word in words:
            table[word] = (*table.get(word, ()), f"@{meaning}")
    return table


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
    texts = [_shape_of_numbers(word.text) for word in words]
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


@frozen
class ClauseTopics:
    """
    A clause, as a range of folded text, and how strongly it has each topic.
    """

    start: int
    end: int
    strengths: tuple[float, ...] = field(repr=False)

    @property
    def topic(self) -> Topic:
        """
        The strongest topic.
        """
        strengths = self.strengths
        return TOPICS[strengths.index(max(strengths))]


@frozen
class TextTopics:
    """
    The clauses of a text with their topics, and what the whole is about.
    """

    clauses: tuple[ClauseTopics, ...]
    _wholly: tuple[tuple[Whole, Certainty], ...] = field(repr=False)

    def wholly(self, whole: Whole) -> Certainty | None:
        """
        Say how surely the text is about *whole* alone; None if it is not.
        """
        return dict(self._wholly).get(whole)


class TopicModel:
    """
    The weights of one language.
    """

    __slots__ = ("_bias", "_meanings", "_verdicts", "_weights")

    def __init__(
        self,
        meanings: Meanings,
        weights: str,
        bias: tuple[float, ...],
        verdicts: Iterable[tuple[Whole, float, float, tuple[float, ...]]],
    ) -> None:
        self._meanings = meanings
        self._weights = unpack(weights)
        self._bias = bias
        self._verdicts = tuple(verdicts)

    def share_known(self, words: Sequence[Word]) -> float:
        """
        Give the share of words that have weights of their own.
        """
        known = sum(word.text in self._weights for word in words[:50])
        return known / len(words[:50])

    def read(self, clauses: Sequence[Clause]) -> TextTopics:
        """
        Give the topics of each clause and of the whole.
        """
        read = tuple(
            ClauseTopics(clause.start, clause.end, self.strengths(clause.words))
            for clause in clauses
        )
        if not read:
            return TextTopics((), ())
        summary = summarise([clause.strengths for clause in read])
        wholly: list[tuple[Whole, Certainty]] = []
        for whole, possible, likely, weights in self._verdicts:
            score = sum(map(mul, weights, summary))
            if score >= likely:
                wholly.append((whole, Certainty.LIKELY))
            elif score >= possible:
                wholly.append((whole, Certainty.POSSIBLE))
        return TextTopics(read, tuple(wholly))

    def strengths(self, words: Sequence[Word]) -> tuple[float, ...]:
        """
        Sum the weights of the words of a clause, topic by topic.
        """
        get = self._weights.get
        total = sum(
            [get(each, 0) for each in features(words, self._meanings)]
        )
        shift = OFFSET * (total >> (_LANE_BITS * LANES))
        return tuple(
            [
                (((total >> at) & _MASK) - shift) * STEP + bias
                for at, bias in zip(_LANES_AT, self._bias, strict=True)
            ]
        )


def unpack(weights: str) -> dict[str, int]:
    """
    Turn written weights into one integer a feature.

    Each line has one character a topic and then the feature; an integer has
    a lane for each topic and one that counts, so that one addition sums all.
    """
    table: dict[str, int] = {}
    lanes = bytearray(LANES * _LANE_BITS // 8)
    width = _LANE_BITS // 8
    for line in weights.splitlines():
        lanes[::width] = line[:LANES].encode("ascii")
        table[line[LANES:]] = int.from_bytes(lanes, "little") + _ONE
    return table


def summarise(clauses: Sequence[Sequence[float]]) -> list[float]:
    """
    Describe the topics of a text by numbers that do not depend on its length.

    For each topic: its greatest strength, its second greatest and the mean,
    each clipped; then the mean, greatest and smallest share that it has of a
    clause; at last how many clauses there are.
    """
    count = len(clauses)
    shares = [_shares(clause) for clause in clauses]
    summary = [1.0]
    for strengths, share in zip(
        zip(*clauses, strict=True), zip(*shares, strict=True), strict=True
    ):
        first = max(strengths)
        second = first - 2.0 if count == 1 else sorted(strengths)[-2]
        summary += (
            _clip(first),
            _clip(second),
            _clip(sum(strengths) / count),
            sum(share) / count,
            max(share),
            min(share),
        )
    summary += (1 / count, math.log(count))
    return summary


def _clip(value: float) -> float:
    return -CLIP if value < -CLIP else min(value, CLIP)


def _shares(strengths: Sequence[float]) -> list[float]:
    top = max(strengths)
    powers = [exp(value - top) for value in strengths]
    total = sum(powers)
    return [power / total for power in powers]


_MODULES: Final[dict[Language, str]] = {Language.EN: "english"}


def topic_model(phrases: Phrases) -> TopicModel | None:
    """
    Load the weights of a language, None where none are learned yet.
    """
    name = _MODULES.get(phrases.language)
    if name is None:
        return None
    module = import_module(f"review_policy.reading.weights.{name}")
    return TopicModel(
        meanings_of(phrases),
        module.WEIGHTS,
        module.BIAS,
        [
            (Whole(whole), possible, likely, weights)
            for whole, possible, likely, weights in module.VERDICTS
        ],
    )
