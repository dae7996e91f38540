"""
Capitals and digits of a text, laid over its folded form.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from review_policy.text.pattern import Pattern


if TYPE_CHECKING:
    from review_policy.text import FoldedText


_STRIDE: Final = 32
_OTHER_DIGITS: Final = Pattern(r"[٠-٩۰-۹०-९]")
_TO_ASCII_DIGITS: Final = str.maketrans(
    "٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९", "0123456789" * 3
)
_PLAIN_LETTERS: Final = str.maketrans(
    "àáâãäåāăąçćĉċčďđèéêëēĕėęěĝğġģĥìíîïĩīĭįıĵķĺļľłñńņňòóôõöøōŏőŕŗřśŝşšșţťțùúûü"
    "ũūŭůűųŵýÿŷźżžðþ’",
    "aaaaaaaaacccccddeeeeeeeeegggghiiiiiiiiijkllllnnnnooooooooorrrsssssttt"
    "uuuuuuuuuuwyyyzzzdt'",
)


_EAST_ASIAN: Final = Pattern(
    "[\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"
)


_ANY_DIGIT: Final = Pattern(r"\d")


def has_digit(folded: str) -> bool:
    """
    Whether there is a digit of any script.
    """
    if any(map(folded.__contains__, "0123456789")):
        return True
    return not folded.isascii() and _ANY_DIGIT.search(folded) is not None


def without_east_asian(folded: str) -> str:
    """
    Give the folded text with a blank for every letter of East Asia.

    They stand next to Latin ones without a blank in between.
    """
    if folded.isascii():
        return folded
    return _EAST_ASIAN.sub(" ", folded)


def as_written(text: FoldedText) -> str:
    """
    Give the folded text with the capitals of the original put back.

    Both have the same length, so that a place in one is a place in the other.
    """
    original, folded = text.original, text.folded
    if original.isascii():
        return original
    written: list[str] = []
    for start in range(0, len(folded), _STRIDE):
        piece = folded[start : start + _STRIDE]
        first, last = text.original_range(start, start + len(piece))
        source = original[first:last]
        if len(source) == len(piece) and source.lower() == piece:
            written.append(source)
            continue
        for at, char in enumerate(piece, start):
            place = text.original_range(at, at + 1)[0]
            capital = char.upper()
            is_capital = original[place].isupper() and len(capital) == 1
            written.append(capital if is_capital else char)
    return "".join(written)


def with_ascii_digits(folded: str) -> str:
    """
    Give the folded text with Arabic and Indic digits as 0 to 9.
    """
    if folded.isascii() or _OTHER_DIGITS.search(folded) is None:
        return folded
    return folded.translate(_TO_ASCII_DIGITS)


def without_accents(word: str) -> str:
    """
    Give a folded Latin word in the letters a to z.

    >>> without_accents("rosângela")
    'rosangela'
    """
    return word if word.isascii() else word.translate(_PLAIN_LETTERS)
