"""
German: what people say, sorted by meaning.
"""

from __future__ import annotations

from typing import Final

from review_policy.language import Language
from review_policy.phrases._german_meanings import MEANINGS
from review_policy.phrases._phrases import Phrases, listed


PHRASES: Final = Phrases(
    language=Language.DE,
    function_words=listed(
        """
        der die das und ist nicht ich ein eine einen mit von zu den dem
        des auf für war sich auch es an als aber bei nach wie aus hat habe
        wurde nur noch kein keine sehr mir mich wir sie er ihr ihn über
        dass wenn oder schon immer nie mehr so was im am zum zur bin
        sind gut schlecht nichts alles leider wieder hier dann doch mal
        ganz
        """
    ),
    meanings=(MEANINGS,),
)
