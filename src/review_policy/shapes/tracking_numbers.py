"""
Carriers' tracking numbers, by their own form or by the label before them.
"""

from __future__ import annotations

import re

from typing import TYPE_CHECKING, Final

from review_policy.shapes._places import in_order
from review_policy.shapes._shape import Shape, ShapeKind
from review_policy.shapes._writing import has_digit, with_ascii_digits
from review_policy.text.pattern import Pattern


if TYPE_CHECKING:
    from review_policy.text import FoldedText


_GATE: Final = Pattern(r"\d\d[ -]?\d\d[ -]?\d\d|1[ -]?z|(?:\d[ ]){6}")
_OWN_FORM: Final = Pattern(
    r"(?<![\w-])(?:"
    r"1z(?:[ -]?[0-9a-z]){16}"  # UPS
    r"|tba ?\d{9,15}"  # Amazon
    r"|jjd ?\d{14,20}|jvgl ?\d{10,20}|gm\d{16,20}|00340\d{15}"  # DHL
    r"|(?:420\d{5}[ ]?)?9[1-5](?:[ ]?\d{2}){9,10}"  # USPS
    r"|96\d{20}"  # FedEx
    r")(?![\w])",
    re.ASCII,
)
_UPU: Final = Pattern(
    r"(?<![\w-])([a-z]{2})[ ]?(\d{4}[ ]?\d{4}|\d{3}[ ]?\d{3}[ ]?\d{2})[ ]?"
    r"(\d)[ ]?([a-z]{2})(?!\w)",
    re.ASCII,
)
_LABEL: Final = Pattern(
    r"(?:tracking|track\s?(?:&|and|en)\s?trace|consignment|shipment|waybill"
    r"|awb"
    r"|sendungs?(?:nummer|nr|verfolgung\w{0,8})|paketnummer|sendung"
    r"|suivi|colis|seguimiento|rastreo|guía|rastreio|rastreamento"
    r"|tracciamento|spedizione|zending\w{0,8}|barcode|kolli\w{0,8}"
    r"|spårnings?\w{0,8}|przesyłk\w{0,3}|paczk\w{0,3}"
    r"|list(?:u)? przewozow\w{1,4}"
    r"|takip|kargo|التتبع|تتبع|الشحنة|追跡\w{0,2}|伝票\w{0,2}|お?問い?合わ?せ番号"
    r"|운송장\w{0,2}|송장\w{0,2}|快递单号|快遞單號|物流单号|运单号?|運單號?|单号|單號"
    r"|追蹤\w{0,2}|ups|usps|fedex|dhl|dpd|hermes|gls|evri|yodel|royal mail)"
    r"[\s:#.\-'\"(]{0,4}"
    r"(?:(?:number|numbers|no|nr|num|id|code|ref|is|was|says|nummer|numéro"
    r"|numero"
    r"|número|numer|numarası|n°|nº|de|del|di|do|lautet|ist|est|es|è|é|är|jest"
    r"|رقم|は|が|は、|是|:|#)[\s:#.\-'\"(]{0,4}){0,3}"
    r"(?P<number>(?=[a-z]{0,6}[ -]?(?:[0-9a-z]?[ -]?\d){6})"
    r"[0-9a-z](?:[ -]?[0-9a-z]){7,33})(?![0-9a-z])",
)
_LETTERS_AT_THE_END: Final = Pattern(r"(?:[ -][a-z]+)+\Z")
_LONGEST_IN_WORDS: Final = 2
_WEIGHTS: Final = (8, 6, 4, 2, 3, 5, 9, 7)


def find(text: FoldedText) -> list[Shape]:
    """
    Find tracking numbers.
    """
    if not has_digit(text.folded) or _GATE.search(text.folded) is None:
        return []
    folded = with_ascii_digits(text.folded)
    found = [
        _shape(folded, match.start(), match.end())
        for match in _OWN_FORM.finditer(folded)
        if sum(char.isdigit() for char in match.group()) >= len("12345678")
    ]
    found += [
        _shape(folded, match.start(), match.end())
        for match in _UPU.finditer(folded)
        if _has_check_digit(match)
    ]
    for match in _LABEL.finditer(folded):
        start = match.start("number")
        number = _cut(match.group("number"))
        if sum(char.isdigit() for char in number) >= len("12345678"):
            found.append(_shape(folded, start, start + len(number)))
    return in_order(found)


def _shape(folded: str, start: int, end: int) -> Shape:
    value = re.sub(r"[ -]", "", folded[start:end]).upper()
    return Shape(ShapeKind.TRACKING_NUMBER, start, end, value)


def _has_check_digit(match: re.Match[str]) -> bool:
    serial = match.group(2).replace(" ", "")
    total = sum(
        weight * int(digit)
        for weight, digit in zip(_WEIGHTS, serial, strict=True)
    )
    expected = {10: 0, 11: 5}.get(11 - total % 11, 11 - total % 11)
    return expected == int(match.group(3))


def _cut(number: str) -> str:
    """
    Leave off words that follow a number after a blank.
    """
    pieces = re.split(r"([ -])", number)
    kept = len(pieces)
    for at in range(0, len(pieces), 2):
        piece = pieces[at]
        is_word = piece.isalpha() and len(piece) > _LONGEST_IN_WORDS
        if at and is_word:
            kept = at - 1
            break
    return _LETTERS_AT_THE_END.sub("", "".join(pieces[:kept]))
