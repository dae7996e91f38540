"""
How the words of a language are spelled for comparison, and their stems.
"""

from __future__ import annotations

import re
import unicodedata

from collections.abc import Iterable, Sequence
from typing import Final

from review_policy.language import Language


LONG: Final = 5
"""Words longer than this share weights by their beginning."""

_ENDED: Final = 9
"""From how many letters a compound shares weights by its end."""

_SHORT_SYLLABLES: Final = 2
"""The same in Korean, where each character is a syllable."""

_PLAIN: Final = str.maketrans(
    {
        chr(code): base
        for code in range(0xC0, 0x250)
        if (base := unicodedata.normalize("NFD", chr(code))[0]) != chr(code)
    }
    | {"ł": "l", "ı": "i", "ø": "o", "đ": "d", "æ": "ae", "œ": "oe"}
)
"""Letters with marks, which many leave out, and the letters below."""

_ARABIC: Final = str.maketrans(
    dict.fromkeys("أإآٱ", "ا") | {"ى": "ي", "ة": "ه", "ؤ": "و", "ئ": "ي"}
    | dict.fromkeys("ـًٌٍَُِّْ")
)  # fmt: skip
_LEAST_ARABIC: Final = 3
_BEFORE_ARABIC: Final = re.compile(
    "^(?:وال|فال|بال|كال|ولل|هال|عال|ال|لل|و|ف|ب|ك|ل|س|ح)"
)
_AFTER_ARABIC: Final = re.compile(
    "(?:تها|ناها|كم|هم|ها|هن|نا|ني|وا|ات|ين|ون|ان|تي|ه|ي|ك|ت|ا)$"
)


class Stemmer:
    """
    The common way: marks are dropped, and long words have a beginning.
    """

    def spelling(self, word: str) -> str:
        """
        Spell a folded word as it is compared.
        """
        return word if word.isascii() else word.translate(_PLAIN)

    def bare(self, word: str) -> str:
        """
        Take from a word what is written together with it.
        """
        return word

    def stems(self, words: Sequence[str]) -> Iterable[str]:
        """
        Yield the stems by which words share weights.
        """
        return [f"{word[:LONG]}*" for word in words if len(word) > LONG]


class _Exact(Stemmer):
    """
    English, in which marks are rare.
    """

    def spelling(self, word: str) -> str:
        return word


class _Elided(Stemmer):
    """
    French and Italian, whose small words lose their vowel before others.
    """

    def bare(self, word: str) -> str:
        """
        Take off what stands before an apostrophe.
        """
        return word.rpartition("'")[2] or word

    def stems(self, words: Sequence[str]) -> Iterable[str]:
        return super().stems(list(map(self.bare, words)))


class _Compounds(Stemmer):
    """
    Languages that write compounds together: their ends tell too.
    """

    def stems(self, words: Sequence[str]) -> Iterable[str]:
        yield from super().stems(words)
        for word in words:
            if len(word) >= _ENDED:
                yield f"*{word[-LONG:]}"


class _Korean(Stemmer):
    """
    Korean, in which endings and particles follow short stems.
    """

    def spelling(self, word: str) -> str:
        return word

    def stems(self, words: Sequence[str]) -> Iterable[str]:
        return [
            f"{word[:_SHORT_SYLLABLES]}*"
            for word in words
            if len(word) > _SHORT_SYLLABLES
        ]


class _Arabic(Stemmer):
    """
    Arabic, in which article, particles and pronouns are written together.
    """

    def spelling(self, word: str) -> str:
        return word.translate(_ARABIC)

    def bare(self, word: str) -> str:
        """
        Take the article and particles off, then pronouns and endings.
        """
        found = _BEFORE_ARABIC.sub("", word)
        if len(found) < _LEAST_ARABIC:
            found = word
        bare = _AFTER_ARABIC.sub("", found)
        return bare if len(bare) >= _LEAST_ARABIC else found

    def stems(self, words: Sequence[str]) -> Iterable[str]:
        for word in words:
            bare = self.bare(word)
            if bare != word:
                yield f"{bare}*"


class _Characters(Stemmer):
    """
    Japanese and Chinese, whose words have no stems to share.
    """

    def spelling(self, word: str) -> str:
        return word

    def stems(self, words: Sequence[str]) -> Iterable[str]:
        return words[:0]


_STEMMERS: Final[dict[Language, type[Stemmer]]] = {
    Language.EN: _Exact,
    Language.FR: _Elided,
    Language.IT: _Elided,
    Language.DE: _Compounds,
    Language.NL: _Compounds,
    Language.SV: _Compounds,
    Language.KO: _Korean,
    Language.AR: _Arabic,
    Language.JA: _Characters,
    Language.ZH: _Characters,
}


def stemmer_of(language: Language) -> Stemmer:
    """
    Give the stemmer of one of the fourteen languages.
    """
    return _STEMMERS.get(language, Stemmer)()
