"""
Whether contact data in a message are the buyer's.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from review_policy.reading.reading import Reading
from review_policy.rules._names import words_beside
from review_policy.shapes import Shape


NEAR: Final = 5
"""How many words on either side may say that data are the buyer's."""


def is_buyers(reading: Reading, shape: Shape) -> bool:
    """
    Whether words such as "your e-mail" or "that you gave us" stand beside.
    """
    if reading.reader is None:
        return False
    phrases = reading.reader.phrases
    before, after = words_beside(reading, shape, NEAR, NEAR)
    owned = any(
        first in phrases.buyer_possessives and second in phrases.contact_words
        for first, second in pairwise(before)
    )
    given = not phrases.contact_words.isdisjoint(after) and (
        not phrases.given_words.isdisjoint(after)
    )
    return owned or given
