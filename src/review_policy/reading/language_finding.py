"""
Finding the language of a short text by script and small words.
"""

from __future__ import annotations

import re

from collections.abc import Iterable, Sequence
from typing import Final

from review_policy.language import Language
from review_policy.phrases import Phrases
from review_policy.text import Word
from review_policy.text.pattern import Pattern


_KANA: Final = re.compile(r"[\u3041-\u3096\u30a1-\u30fa]")
_HANGUL: Final = re.compile(r"[\uac00-\ud7a3]")
_HAN: Final = re.compile(r"[\u3400-\u9fff]")
_ARABIC: Final = re.compile(r"[\u0621-\u064a]")
_LATIN: Final = Pattern(r"\p{Latin}", by_property=True)
_OTHER: Final = Pattern(
    r"[\p{L}--\p{Latin}--\p{Arabic}--\p{Han}--\p{Hangul}--\p{Katakana}"
    r"--\p{Hiragana}]",
    by_property=True,
)
# Letters that one of the languages has and the others have not.
_LETTERS: Final[dict[str, tuple[Language, ...]]] = {
    "ñ": (Language.ES,),
    "¿": (Language.ES,),
    "ã": (Language.PT,),
    "õ": (Language.PT,),
    "å": (Language.SV,),
    "ł": (Language.PL,),
    "ą": (Language.PL,),
    "ę": (Language.PL,),
    "ś": (Language.PL,),
    "ż": (Language.PL,),
    "ź": (Language.PL,),
    "ć": (Language.PL,),
    "ı": (Language.TR,),
    "ş": (Language.TR,),
    "ğ": (Language.TR,),
    "œ": (Language.FR,),
    "ê": (Language.FR, Language.PT),
    "è": (Language.FR, Language.IT),
    "ù": (Language.FR, Language.IT),
    "ò": (Language.IT,),
    "ì": (Language.IT,),
    "ç": (Language.FR, Language.PT, Language.TR),
    "ä": (Language.DE, Language.SV),
    "ö": (Language.DE, Language.SV, Language.TR),
    "ü": (Language.DE, Language.TR),
}
_LETTER: Final = re.compile(f"[{''.join(_LETTERS)}]")
_LETTER_WEIGHT: Final = 0.7
_SCRIPT_SHARE: Final = 3
"""How many Latin letters one of another script outweighs."""

_MARGIN: Final = 1.15
"""How many times the runner-up the best language must score."""


# Small words of Hindi, Tagalog, Indonesian, Vietnamese, Finnish, Czech and the
# Scandinavian languages, in Latin letters: they tell that a text is in none
# of the fourteen.
_OTHER_WORDS: Final = frozenset(
    """
    hai hain bahut nahi nahin lekin aur kya accha acha achha theek thik
    ekdum badhiya jaldi mera meri yeh woh raha rahi gaya karna wala hota
    ang mga hindi naman yung kasi maganda sobrang talaga nang
    yang tidak sangat bagus untuk dengan saya
    ikke jeg minun hyvä oli tämä mutta että velmi jsem není být
    """.split()
)


class LanguageFinder:
    """
    Finds languages; built once from the small words of each language.
    """

    __slots__ = ("_weights",)

    def __init__(self, phrases: Iterable[Phrases]) -> None:
        owners: dict[str, list[Language]] = {}
        for each in phrases:
            if each.spaced:
                for word in each.function_words:
                    owners.setdefault(word, []).append(each.language)
        for word in _OTHER_WORDS:
            owners.setdefault(word, []).append(Language.UNKNOWN)
        self._weights: dict[str, tuple[tuple[Language, float], ...]] = {
            word: tuple((language, 1 / len(found)) for language in found)
            for word, found in owners.items()
        }

    def find(self, folded: str, words: Sequence[Word]) -> Language:
        """
        Give the language of a folded text, `UNKNOWN` where it is not clear.
        """
        if not folded.isascii():
            by_script = _by_script(folded)
            if by_script is not None:
                return by_script
        scores: dict[Language, float] = {}
        weights = self._weights
        for word in words[:200]:
            for language, weight in weights.get(word.text, ()):
                scores[language] = scores.get(language, 0.0) + weight
        if not folded.isascii():
            for letter in _LETTER.findall(folded[:2000]):
                for language in _LETTERS[letter]:
                    scores[language] = (
                        scores.get(language, 0.0) + _LETTER_WEIGHT
                    )
        if not scores:
            return Language.UNKNOWN
        ranked = sorted(scores.items(), key=lambda item: -item[1])
        best, score = ranked[0]
        if len(ranked) > 1 and score < _MARGIN * ranked[1][1]:
            return Language.UNKNOWN
        return best

    def speaks_for(self, word: str) -> dict[Language, float]:
        """
        Give the languages that a folded word speaks for, with its weight.

        A small word that several languages share weighs less for each; a
        letter of its own speaks for a language too, and so does a script.
        """
        found = dict(self._weights.get(word, ()))
        if word.isascii():
            return found
        script = _by_script(word)
        if script is not None:
            return {script: 1.0}
        for letter in set(_LETTER.findall(word)):
            for language in _LETTERS[letter]:
                found[language] = max(found.get(language, 0.0), _LETTER_WEIGHT)
        return found


def is_other_script(word: str) -> bool:
    """
    Whether a word is written in a script other than the Latin one.
    """
    return _LATIN.search(word) is None


def _by_script(folded: str) -> Language | None:
    """
    Settle the language by script, or give None for Latin letters.
    """
    sample = folded[:2000]
    latin = len(_LATIN.findall(sample))
    kana = len(_KANA.findall(sample))
    if kana and kana * _SCRIPT_SHARE >= latin:
        return Language.JA
    hangul = len(_HANGUL.findall(sample))
    if hangul and hangul * _SCRIPT_SHARE >= latin:
        return Language.KO
    han = len(_HAN.findall(sample))
    if han and han * _SCRIPT_SHARE >= latin:
        return Language.ZH
    arabic = len(_ARABIC.findall(sample))
    if arabic and arabic * _SCRIPT_SHARE >= latin:
        return Language.AR
    if len(_OTHER.findall(sample)) > latin:
        return Language.UNKNOWN
    return None
