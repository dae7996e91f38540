"""
Portuguese: what people say, sorted by meaning.
"""

from __future__ import annotations

from typing import Final

from review_policy.language import Language
from review_policy.phrases._phrases import Phrases, listed
from review_policy.phrases._portuguese_meanings import MEANINGS


PHRASES: Final = Phrases(
    language=Language.PT,
    function_words=listed(
        """
        o a os as de do da dos das e é não que um uma em no na com por
        para se mas mais muito eu me meu minha foi está esta este isso
        tudo nada nunca já bem mal são ao à pelo pela como também até só
        sem nem tem tenho quando depois ser você vocês ainda ótimo pra
        """
    ),
    meanings=(MEANINGS,),
)
