"""
What the clauses of a text speak of, and whether a whole text does.

Every word, pair of words and beginning of a longer word carries weights for
the topics; the weights of a clause are summed.
They carry weights too for what a whole text may be about, which are summed
over all of it.
What these sums mean together is judged by a second, small set of weights: how
strong each topic is at its strongest, its second strongest and on the
average, and how the whole text weighs.
Both sets are learned by the script in `training/` from the texts beside it,
rounded and written out as plain data, so that the same text always has the
same topics, and each topic shows the clauses that speak of it.
"""

from __future__ import annotations

import enum
import math
import struct

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from importlib import import_module
from itertools import chain, compress, pairwise
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


ABOUT: Final[dict[Whole, frozenset[Topic]]] = {
    Whole.PRODUCT: frozenset({Topic.PRODUCT}),
    Whole.DELIVERY: frozenset({Topic.DELIVERY, Topic.LATE_DELIVERY}),
    Whole.LATE_DELIVERY: frozenset({Topic.LATE_DELIVERY}),
    Whole.FULFILMENT: frozenset(
        {Topic.DELIVERY, Topic.LATE_DELIVERY, Topic.SERVICE}
    ),
}
"""The topics that a whole text may have; filler may always be there."""

TOPICS: Final = tuple(Topic)
WHOLES: Final = tuple(Whole)
LANES: Final = len(TOPICS) + len(WHOLES)
OFFSET: Final = 83
"""What is added to a rounded weight, to make it a printable character."""

STEP: Final = 0.1
"""What one unit of a rounded weight is worth."""

LEAST: Final = 40
MOST: Final = 126
"""The characters between which rounded weights lie."""

_LANE_BITS: Final = 32
_TOPICS_AT: Final = tuple(range(len(TOPICS)))
_WHOLES_AT: Final = tuple(range(len(TOPICS), LANES))
_LAYOUT: Final = struct.Struct(f"<{LANES + 1}I")
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
    _judge: Callable[[Whole], Certainty | None] = field(eq=False, repr=False)

    def wholly(self, whole: Whole) -> Certainty | None:
        """
        Say how surely the text is about *whole* alone; None if it is not.
        """
        return self._judge(whole)


def _nothing(_: Whole) -> Certainty | None:
    """
    A text without words is about nothing.
    """
    return None


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
        self._verdicts = {
            whole: (possible, likely, judged)
            for whole, possible, likely, judged in verdicts
        }

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
        if not clauses:
            return TextTopics((), _nothing)
        strengths, whole_text = self.weigh([each.words for each in clauses])
        return TextTopics(
            tuple(
                ClauseTopics(clause.start, clause.end, each)
                for clause, each in zip(clauses, strengths, strict=True)
            ),
            partial(self._judge, strengths, summarise(strengths, whole_text)),
        )

    def _judge(
        self,
        strengths: Sequence[Sequence[float]],
        summary: Sequence[float],
        whole: Whole,
    ) -> Certainty | None:
        """
        Say how surely a text of such strengths is about *whole* alone.
        """
        possible, likely, weights = self._verdicts[whole]
        margins = margins_of(strengths, whole)
        score = sum(map(mul, weights, (*summary, *margins)))
        if score >= likely:
            return Certainty.LIKELY
        return Certainty.POSSIBLE if score >= possible else None

    def weigh(
        self, clauses: Sequence[Sequence[Word]]
    ) -> tuple[list[tuple[float, ...]], tuple[float, ...]]:
        """
        Sum the weights of each clause by topic, and of the text by whole.
        """
        get = self._weights.get
        totals = [
            sum(filter(None, map(get, features(words, self._meanings))))
            for words in clauses
        ]
        strengths = [
            tuple(_unpacked(total, _TOPICS_AT, self._bias)) for total in totals
        ]
        whole = _unpacked(sum(totals), _WHOLES_AT, self._bias[len(TOPICS) :])
        return strengths, tuple(whole)


def _unpacked(
    total: int, lanes: Sequence[int], bias: Sequence[float]
) -> list[float]:
    """
    Take the sums of some lanes out of an integer.
    """
    sums = _LAYOUT.unpack(total.to_bytes(_LAYOUT.size, "little"))
    shift = OFFSET * sums[LANES]
    return [
        (sums[at] - shift) * STEP + more
        for at, more in zip(lanes, bias, strict=False)
    ]


def unpack(weights: str) -> dict[str, int]:
    """
    Turn written weights into one integer a feature.

    Each line has one character a topic, one a whole, and then the feature;
    an integer has a lane for each of them and one that counts, so that one
    addition sums all.
    """
    table: dict[str, int] = {}
    lanes = bytearray(LANES * _LANE_BITS // 8)
    width = _LANE_BITS // 8
    for line in weights.splitlines():
        lanes[::width] = line[:LANES].encode("ascii")
        table[line[LANES:]] = int.from_bytes(lanes, "little") + _ONE
    return table


def summarise(
    clauses: Sequence[Sequence[float]], whole_text: Sequence[float]
) -> list[float]:
    """
    Describe the topics of a text by numbers that do not depend on its length.

    For each topic: its greatest strength, its second greatest and the mean,
    each clipped; then the mean, greatest and smallest share that it has of a
    clause; at last how many clauses there are, and the weights of the whole.
    """
    count = len(clauses)
    shares = [_shares(clause) for clause in clauses]
    summary = [1.0]
    if count == 1:
        for strength, share in zip(clauses[0], shares[0], strict=True):
            first, second = _clip(strength), _clip(strength - 2.0)
            summary += (first, second, first, share, share, share)
    else:
        for strengths, parts in zip(
            zip(*clauses, strict=True), zip(*shares, strict=True), strict=True
        ):
            ordered = sorted(strengths)
            summary += (
                _clip(ordered[-1]),
                _clip(ordered[-2]),
                _clip(sum(ordered) / count),
                sum(parts) / count,
                max(parts),
                min(parts),
            )
    summary += (1 / count, math.log(count))
    summary += map(_clip, whole_text)
    return summary


_OWN: Final = {
    whole: tuple(topic in topics for topic in TOPICS)
    for whole, topics in ABOUT.items()
}
_FOREIGN: Final = {
    whole: tuple(
        topic not in topics and topic is not Topic.NONE for topic in TOPICS
    )
    for whole, topics in ABOUT.items()
}


def margins_of(
    clauses: Sequence[Sequence[float]], whole: Whole
) -> tuple[float, ...]:
    """
    Say how far foreign topics outdo those of *whole*, clause by clause.

    The greatest and the second greatest lead of a foreign topic over the own
    ones and filler, the sum of such leads, and the greatest and the smallest
    lead of the own topics; each clipped.
    """
    own, foreign = _OWN[whole], _FOREIGN[whole]
    strongest = [max(compress(clause, foreign)) for clause in clauses]
    kept = [max(compress(clause, own)) for clause in clauses]
    leads = sorted(
        [
            other - max(mine, clause[-1])
            for other, mine, clause in zip(
                strongest, kept, clauses, strict=True
            )
        ],
        reverse=True,
    )
    back = [mine - other for mine, other in zip(kept, strongest, strict=True)]
    return (
        _clip(leads[0]),
        _clip(leads[1] if len(leads) > 1 else leads[0] - 2.0),
        _clip(sum([lead for lead in leads if lead > 0])),
        _clip(max(back)),
        _clip(min(back)),
    )


def _clip(value: float) -> float:
    if -CLIP <= value <= CLIP:
        return value
    return CLIP if value > 0 else -CLIP


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
