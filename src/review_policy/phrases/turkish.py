"""
Turkish: what people say, sorted by meaning.
"""

from __future__ import annotations

from typing import Final

from review_policy.language import Language
from review_policy.phrases._phrases import Phrases, listed
from review_policy.phrases._turkish_meanings import MEANINGS


PHRASES: Final = Phrases(
    language=Language.TR,
    function_words=listed(
        """
        ve bir bu da de çok için ile ama değil var yok ben o ne gibi daha
        en kadar hiç sonra olarak oldu geldi her şey mi mı mu mü ki çünkü
        ancak bana beni benim size sizin iyi kötü güzel ürün kargo tavsiye
        teşekkürler hala hâlâ şu biz siz diye göre aldım dedi gün tam
        """
    ),
    meanings=(MEANINGS,),
)
