"""
Arabic: what people say, sorted by meaning.
"""

from __future__ import annotations

from typing import Final

from review_policy.language import Language
from review_policy.phrases._arabic_meanings import MEANINGS
from review_policy.phrases._phrases import Phrases, listed


PHRASES: Final = Phrases(
    language=Language.AR,
    function_words=listed(
        """
        في من على إلى عن ما لا لم هذا هذه التي الذي كان أن إن هو هي و أنا
        مع كل بعد قبل ولا غير جدا ليس ولم لكن كما أو ثم حتى عند لي كنت شي
        مو ايش بس وين ليش ان الى انا اللي يوم مرة جيد سيء لقد قد تم
        """
    ),
    meanings=(MEANINGS,),
)
