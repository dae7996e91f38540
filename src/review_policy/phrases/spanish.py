"""
Spanish: what people say, sorted by meaning.
"""

from __future__ import annotations

from typing import Final

from review_policy.language import Language
from review_policy.phrases._phrases import Phrases, listed
from review_policy.phrases._spanish_meanings import MEANINGS


PHRASES: Final = Phrases(
    language=Language.ES,
    function_words=listed(
        """
        el la los las de del y es no que en un una con por para se lo me
        mi muy pero más ha he le su sin al está esta este como todo nada
        nunca ya bien mal son fue era porque también hay cuando yo nos
        tiene tengo hasta si ni desde sólo solo muchas gracias después eso
        ser
        """
    ),
    meanings=(MEANINGS,),
)
