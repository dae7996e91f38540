"""
Tests of how words are spelled for comparison, and of their stems.
"""

from __future__ import annotations

import pytest

from review_policy.language import Language
from review_policy.reading.stems import stemmer_of


@pytest.mark.parametrize(
    ("language", "word", "bare"),
    [
        ("ar", "والمنتج", "منتج"),
        ("ar", "منتجاتكم", "منتجات"),
        # Without its first letter too little would be left.
        ("ar", "وله", "وله"),
        ("fr", "l'appareil", "appareil"),
        ("it", "dell'", "dell'"),
        ("en", "don't", "don't"),
    ],
)
def test_what_is_written_together_is_taken_off(
    language: str, word: str, bare: str
) -> None:
    """
    Articles, particles and pronouns come off, if enough is left.
    """
    assert stemmer_of(Language(language)).bare(word) == bare


@pytest.mark.parametrize(
    ("language", "word", "stems"),
    [
        ("en", "delivered", ["deliv*"]),
        ("de", "lieferungsverzug", ["liefe*", "*erzug"]),
        ("fr", "l'appareil", ["appar*"]),
        ("ko", "배송이", ["배송*"]),
        ("ja", "配送業者", []),
    ],
)
def test_words_share_weights_by_their_stems(
    language: str, word: str, stems: list[str]
) -> None:
    """
    A long word has a beginning, a compound an end as well.
    """
    assert list(stemmer_of(Language(language)).stems([word])) == stems
