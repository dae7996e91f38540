"""
What the rules over whole comments share.
"""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from typing import Final

from review_policy.reading.reading import Reading
from review_policy.reading.topics import Topic, Whole
from review_policy.reasons import Reason, ReasonCode
from review_policy.rules._rule import Evidence
from review_policy.rules._situation import Situation
from review_policy.text import Span


ANY_DELIVERY: Final = frozenset({Topic.DELIVERY, Topic.LATE_DELIVERY})
"""The topics of a comment on a delivery, late or not."""


def wholly_about(
    situation: Situation,
    whole: Whole,
    because: ReasonCode,
    topics: AbstractSet[Topic],
) -> Iterator[Evidence]:
    """
    Yield the comment if every statement in it is about *whole*.
    """
    read = situation.reading.topics
    certainty = None if read is None else read.wholly(whole)
    if certainty is not None:
        yield Evidence(
            certainty=certainty,
            because=Reason.of(because),
            spans=spans_about(situation.reading, topics),
        )


def spans_about(
    reading: Reading, topics: AbstractSet[Topic]
) -> tuple[Span, ...]:
    """
    Give the clauses that speak of one of *topics*, or all of them.

    A comment may be wholly about a thing that no single clause names clearly;
    then the whole comment is shown.
    """
    found = reading.topics
    if found is None:
        return ()
    about = tuple(
        span
        for clause, span in zip(
            found.clauses, reading.clause_spans, strict=True
        )
        if clause.topic in topics
    )
    return about or reading.clause_spans
