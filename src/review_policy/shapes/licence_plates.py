"""
Licence plates: letters and digits behind a word that says plate.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from review_policy.shapes._writing import as_written, has_digit
from review_policy.text.pattern import Pattern


if TYPE_CHECKING:
    from collections.abc import Iterator

    from review_policy.text import FoldedText


_CUE: Final = Pattern(
    r"\b(?:plates?|rego?|registration|kennzeichen|nummernschild|plaque"
    r"|immatriculation|matr[ií]cula|placa|targa|kenteken|registreringsskylt"
    r"|regnummer|tablic\w{0,4}|rejestrac\w{0,4}|plaka\w{0,3})\b"
    r"|لوحة|ナンバー|번호판|차량번호|车牌|車牌"
)
_PLATE: Final = Pattern(
    r"[^\w\n]{0,4}(?:[^\W\d_]{1,7}[^\w\n]{1,3}){0,3}?"
    r"(?P<plate>[A-Z0-9]{1,8}(?:[ -][A-Z0-9]{1,5}){0,3}"
    r"|(?=[a-z]*[0-9])(?=[0-9]*[a-z])[a-z0-9]{6,8}"
    r"|[0-9]{2,3}[가-힣][ ]?[0-9]{4})(?![\w])"
)
"""Written in capitals, or in one piece of letters and digits."""

_MEASURE: Final = Pattern(r"[0-9]+[a-z]{1,4}")
_FEWEST: Final = 5
_MOST: Final = 9
_FEWEST_DIGITS: Final = 2


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
    written = ""
    for cue in _CUE.finditer(folded):
        written = written or as_written(text)
        match = _PLATE.match(written, cue.end())
        if match is not None and _is_plate(match.group("plate")):
            yield match.span("plate")


def _is_plate(plate: str) -> bool:
    signs = [char for char in plate if char.isalnum()]
    digits = sum(map(str.isdigit, signs))
    return (
        _FEWEST <= len(signs) <= _MOST
        and _FEWEST_DIGITS <= digits < len(signs)
        and _MEASURE.fullmatch(plate) is None
    )
