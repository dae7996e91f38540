"""
Swedish: what people say, sorted by meaning.
"""

from __future__ import annotations

from typing import Final

from review_policy.language import Language
from review_policy.phrases._phrases import Phrases, listed
from review_policy.phrases._swedish_meanings import MEANINGS


PHRASES: Final = Phrases(
    language=Language.SV,
    function_words=listed(
        """
        och att det är inte en ett jag som på för med av till den har de
        om var så men från vi man mig min mitt kan inget ingen bara mycket
        även när efter helt bra dåligt aldrig alltid nu där här eller hade
        skulle blir fick får igen utan mer än sig sin dom detta denna vid
        över
        """
    ),
    meanings=(MEANINGS,),
)
