"""
Whether a full name in a text is a private person's.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import Final

from review_policy.reading.reading import Reading
from review_policy.shapes import Shape


BESIDE: Final = 4
"""How many words on either side may show that a name is a person's."""


def words_beside(
    reading: Reading, shape: Shape, before: int, after: int
) -> tuple[list[str], list[str]]:
    """
    Give so many words before and after a shape.
    """
    starts = [word.start for word in reading.words]
    first = bisect_left(starts, shape.start)
    last = bisect_left(starts, shape.end)
    words = reading.words
    return (
        [word.text for word in words[max(0, first - before) : first]],
        [word.text for word in words[last : last + after]],
    )


def stands_by_a_person(reading: Reading, shape: Shape) -> bool:
    """
    Whether words beside a name show a private person, and none a public one.
    """
    if reading.reader is None:
        return False
    phrases = reading.reader.phrases
    before, after = words_beside(reading, shape, BESIDE, BESIDE)
    beside = {*before, *after}
    return beside.isdisjoint(phrases.public_persons) and not (
        beside.isdisjoint(phrases.private_persons)
    )


AROUND: Final = 8
"""How many words on either side may show that a place is a story's."""


def is_told_of_a_work(reading: Reading, shape: Shape) -> bool:
    """
    Whether words around a shape speak of a book, a film or a story.
    """
    if reading.reader is None:
        return False
    before, after = words_beside(reading, shape, AROUND, AROUND)
    public = reading.reader.phrases.public_persons
    return not public.isdisjoint((*before, *after))
