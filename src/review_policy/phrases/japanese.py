"""
Japanese: what people say, sorted by meaning.
"""

from __future__ import annotations

from typing import Final

from review_policy.language import Language
from review_policy.phrases._japanese_meanings import MEANINGS
from review_policy.phrases._phrases import Phrases, listed


PHRASES: Final = Phrases(
    language=Language.JA,
    spaced=False,
    function_words=listed(
        """
        の に は を た が で て と し れ さ ある いる も する から な
        こと として い や れる など なっ ない この ため その です ます
        でした ました ません ください ので けど まで よう
        """
    ),
    meanings=(MEANINGS,),
)
