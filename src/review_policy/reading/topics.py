"""
What the clauses of a text speak of, and whether a whole text does.

The words of a clause are weighed for each topic, and those of the whole text
for what it may be about (see `weighing`).
What these sums mean together is judged by a second, small set of weights: how
strong each topic is at its strongest, its second strongest and on the
average, and how the whole text weighs.
"""

from __future__ import annotations

import enum
import math

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from itertools import compress
from operator import mul
from typing import Final

from attrs import field, frozen

from review_policy.certainty import Certainty
from review_policy.language import Language
from review_policy.reading.clauses import Clause
from review_policy.reading.lexicon import Lexicon
from review_policy.reading.weighing import WeightTable, clip, shares
from review_policy.reading.weights import weights_of
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

    __slots__ = ("_verdicts", "_weights")

    def __init__(
        self,
        lexicon: Lexicon,
        weights: Iterable[str],
        bias: tuple[float, ...],
        verdicts: Iterable[tuple[Whole, float, float, tuple[float, ...]]],
    ) -> None:
        self._weights = WeightTable(weights, bias, lexicon)
        self._verdicts = {
            whole: (possible, likely, judged)
            for whole, possible, likely, judged in verdicts
        }

    def knows(self, word: str) -> bool:
        """
        Whether a word has weights of its own.
        """
        return word in self._weights

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

        What stands in a clause several times counts once.
        """
        table = self._weights
        totals = list(map(table.total, clauses))
        count = len(TOPICS)
        strengths = [table.lanes(total, 0, count) for total in totals]
        return strengths, table.lanes(sum(totals), count)


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
    parts_of = [shares(clause) for clause in clauses]
    summary = [1.0]
    if count == 1:
        for strength, share in zip(clauses[0], parts_of[0], strict=True):
            first, second = clip(strength), clip(strength - 2.0)
            summary += (first, second, first, share, share, share)
    else:
        for strengths, parts in zip(
            zip(*clauses, strict=True),
            zip(*parts_of, strict=True),
            strict=True,
        ):
            ordered = sorted(strengths)
            summary += (
                clip(ordered[-1]),
                clip(ordered[-2]),
                clip(sum(ordered) / count),
                sum(parts) / count,
                max(parts),
                min(parts),
            )
    summary += (1 / count, math.log(count))
    summary += map(clip, whole_text)
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
        clip(leads[0]),
        clip(leads[1] if len(leads) > 1 else leads[0] - 2.0),
        clip(sum([lead for lead in leads if lead > 0])),
        clip(max(back)),
        clip(min(back)),
    )


def topic_model(lexicon: Lexicon, language: Language) -> TopicModel:
    """
    Load the weights of a language.
    """
    weights = weights_of("topics", language)
    return TopicModel(
        lexicon,
        weights.written,
        weights.bias,
        [
            (Whole(whole), possible, likely, judged)
            for whole, possible, likely, judged in weights.verdicts
        ],
    )
