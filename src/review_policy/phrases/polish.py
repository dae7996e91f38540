"""
Polish: what people say, sorted by meaning.
"""

from __future__ import annotations

from typing import Final

from review_policy.language import Language
from review_policy.phrases._phrases import Phrases, listed
from review_policy.phrases._polish_meanings import MEANINGS


PHRASES: Final = Phrases(
    language=Language.PL,
    function_words=listed(
        """
        i w nie się na to jest z do że jak ale o po tak za od co mi mnie
        ja są był była było być już tylko bardzo jako dla przez bez czy
        przy ten ta te tego tej może też jeszcze nic wszystko dobrze źle
        nigdy polecam mam ma będzie bo gdy kiedy tym ze pod sobie ich jego
        """
    ),
    meanings=(MEANINGS,),
)
