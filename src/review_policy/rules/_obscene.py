"""
What the rules over obscene words share.
"""

from __future__ import annotations

from collections.abc import Iterator

from review_policy.certainty import Certainty
from review_policy.reading.reading import Reading
from review_policy.reasons import Reason, ReasonCode
from review_policy.rules._rule import Evidence


def obscene_words(reading: Reading) -> Iterator[Evidence]:
    """
    Yield every obscene word, and mild ones as possible.
    """
    for word in reading.obscenities:
        code = (
            ReasonCode.WORD_MILD
            if word.certainty is Certainty.POSSIBLE
            else ReasonCode.WORD_OBSCENE
        )
        yield Evidence(
            certainty=word.certainty,
            because=Reason.of(code),
            spans=(reading.span(word.start, word.end),),
        )
