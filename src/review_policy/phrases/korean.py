"""
Korean: what people say, sorted by meaning.
"""

from __future__ import annotations

from typing import Final

from review_policy.language import Language
from review_policy.phrases._korean_meanings import MEANINGS
from review_policy.phrases._phrases import Phrases, listed


PHRASES: Final = Phrases(
    language=Language.KO,
    function_words=listed(
        """
        이 그 저 것 수 등 를 을 은 는 가 에 의 도 로 와 과 하고 에서
        합니다 했습니다 있습니다 없습니다 너무 정말 안 못 잘 다 더 그냥
        진짜 아주 매우 왜 좀 제가 저는 근데 그런데 하지만 배송이 상품이
        제품이
        """
    ),
    meanings=(MEANINGS,),
)
