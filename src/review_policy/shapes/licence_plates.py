"""
Licence plates: letters and digits behind a word that says plate.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from review_policy.shapes._writing import has_digit
from review_policy.text.pattern import Pattern


if TYPE_CHECKING:
    from collections.abc import Iterator

    from review_policy.text import FoldedText


_CUE: Final = (
    r"(?:licen[cs]e|number|reg(?:istration)?)[ ]plates?|\bplates?|\brego?\b"
    r"|\bregistration|kennzeichen|nummernschild"
    r"|plaque|immatriculation|matr[ií]cula|placa|targa|kenteken"
    r"|registreringsskylt|regnummer|tablic\w{0,4}|rejestrac\w{0,4}|plaka\w{0,3}"
    r"|لوحة|ナンバー|번호판|차량번호|车牌|車牌"
)
_PLATED: Final = Pattern(
    rf"(?:{_CUE})[^\w\n]{{0,4}}(?:(?:number|no|nr|is|was|n|num[eé]ro|ist|war"
    r"|est|es|era|[eèé]|:|：|は|是|은|는)[^\w\n]{0,3}){0,3}"
    r"(?P<plate>(?=[^\n]{0,10}\d)(?=[^\n]{0,10}[^\W\d_])"
    r"(?:[^\W_]{1,7}[ -]?){1,3}[^\W_]{0,4})"
)
_PARTS: Final = Pattern(r"[^\W_]+")
_LONGEST_LETTERS: Final = 3
_FEWEST: Final = 5
_MOST: Final = 9


def licence_plates(text: FoldedText) -> Iterator[tuple[int, int]]:
    """
    Yield the ranges of licence plates in the folded text.

    >>> from review_policy.text import fold
    >>> list(licence_plates(fold("his plate was 7ABC123, blue van")))
    [(14, 21)]
    """
    folded = text.folded
    if not has_digit(folded):
        return
    for match in _PLATED.finditer(folded):
        start = match.start("plate")
        end, signs, digits = start, 0, 0
        for part in _PARTS.finditer(folded, start, match.end("plate")):
            word = part.group()
            has_one = any(map(str.isdigit, word))
            if signs and not has_one and len(word) > _LONGEST_LETTERS:
                break
            if signs + len(word) > _MOST or part.start() > end + 1:
                break
            signs += len(word)
            digits += sum(map(str.isdigit, word))
            end = part.end()
        letters = signs - digits
        if _FEWEST <= signs <= _MOST and digits > 1 and letters:
            yield start, end
