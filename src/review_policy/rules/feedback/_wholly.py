"""
What the rules over whole comments share.
"""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from review_policy.reading.reading import Reading
from review_policy.reading.topics import Topic
from review_policy.text import Span


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
