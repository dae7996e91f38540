"""
Dutch: what people say, sorted by meaning.
"""

from __future__ import annotations

from typing import Final

from review_policy.language import Language
from review_policy.phrases._dutch_meanings import MEANINGS
from review_policy.phrases._phrases import Phrases, listed


PHRASES: Final = Phrases(
    language=Language.NL,
    function_words=listed(
        """
        de het een en is niet ik van op dat die in te met voor zijn was
        aan er maar ook om als bij naar nog heb heeft wel geen dit zo uit
        mijn je ze we wij hij door over dan wat al heel erg meer zeer kan
        werd nooit weer alleen omdat goed slecht na nu iets niets alles
        worden
        """
    ),
    meanings=(MEANINGS,),
)
