"""
Chinese: what people say, sorted by meaning.
"""

from __future__ import annotations

from typing import Final

from review_policy.language import Language
from review_policy.phrases._chinese_meanings import MEANINGS
from review_policy.phrases._phrases import Phrases, listed


PHRASES: Final = Phrases(
    language=Language.ZH,
    spaced=False,
    function_words=listed(
        """
        的 了 是 我 不 在 有 个 这 就 人 都 一 没 也 很 到 说 要 去 你
        会 着 看 好 还 吗 吧 呢 们 卖家 快递 东西 质量 这個 沒 個 還 嗎
        們
        """
    ),
    meanings=(MEANINGS,),
)
