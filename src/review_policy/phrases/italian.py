"""
Italian: what people say, sorted by meaning.
"""

from __future__ import annotations

from typing import Final

from review_policy.language import Language
from review_policy.phrases._phrases import Phrases, listed


PHRASES: Final = Phrases(
    language=Language.IT,
    function_words=listed(
        """
        il lo la gli le di del della e è non che un una uno in con per si
        ma mi ho ha sono molto più anche come al alla nel nella dal dalla
        questo questa mai tutto niente bene male era stato stata ci se sul
        da dei delle poi solo già perché cosa io quando ancora senza dopo
        troppo essere c'è l'ho
        """
    ),
)
