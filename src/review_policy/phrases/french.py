"""
French: what people say, sorted by meaning.
"""

from __future__ import annotations

from typing import Final

from review_policy.language import Language
from review_policy.phrases._french_meanings import MEANINGS
from review_policy.phrases._phrases import Phrases, listed


PHRASES: Final = Phrases(
    language=Language.FR,
    function_words=listed(
        """
        le la les de des du et est pas je un une en que qui dans pour ne
        sur ce il elle avec au aux par plus mais très c'est j'ai n'est
        qu'il d'un d'une l'article mon ma mes nous vous on été était tout
        rien jamais aussi bien sans cette ces sont fait trop donc alors
        après chez moi ça suis avoir être toujours encore
        """
    ),
    meanings=(MEANINGS,),
)
