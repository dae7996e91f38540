"""
The text of a report: which encoding it has, and which rows do not fit it.
"""

from __future__ import annotations

import codecs
import re

from typing import Final

from attrs import frozen

from review_policy.exceptions import InvalidTypeError, InvalidValueError
from review_policy.model.marketplace import Marketplace
from review_policy.spapi.parsed import Note


STORE_ENCODINGS: Final = {Marketplace.JP: "cp932"}
"""What reports of a store come in where they are not UTF-8."""

ELSEWHERE: Final = "cp1252"
"""The same for every other store; users report it, Amazon says UTF-8."""

_MARKS: Final = (
    # The mark of UTF-16 begins that of UTF-32, which therefore comes first.
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

_ESCAPED: Final = re.compile("[\udc80-\udcff]")
_REPLACED: Final = re.compile("\N{REPLACEMENT CHARACTER}")
_NOT_ASCII: Final = re.compile(rb"[^\r\n]*[\x80-\xff][^\r\n]*")

# Codecs are modules; what reports need is loaded here, not when one is read.
for _name in (*STORE_ENCODINGS.values(), ELSEWHERE, *dict(_MARKS).values()):
    codecs.lookup(_name)


@frozen
class ReportText:
    """
    A report as text; `broken` finds what did not fit the encoding.
    """

    text: str
    note: Note
    broken: re.Pattern[str] | None = None


def decoded(
    report: object, marketplace: Marketplace, encoding: str | None
) -> ReportText:
    """
    Turn *report* into text, by the encoding given or else the one it shows.

    Bytes are UTF-8 if they begin with its mark or if more of their lines
    outside ASCII fit it than do not, and in the store's older encoding else.
    """
    codec = None if encoding is None else _codec(encoding)
    if isinstance(report, str):
        note = Note("encoding", "text", "given as a string")
        return ReportText(report.removeprefix("\ufeff"), note)
    if not isinstance(report, (bytes, bytearray)):
        must = "be a string or bytes"
        raise InvalidTypeError("report", must, type(report))
    content = bytes(report)
    if codec is not None:
        return _read(content, codec, "as given")
    for mark, marked in _MARKS:
        if content.startswith(mark):
            return _read(content, marked, "by its byte order mark")
    try:
        text = content.decode()
    except UnicodeDecodeError:
        fitting, others = _fit(content)
        if fitting > others:
            why = f"fits {fitting} of {fitting + others} lines beyond ASCII"
            return _read(content, "utf-8", why)
        store = STORE_ENCODINGS.get(marketplace, ELSEWHERE)
        return _read(content, store, "not UTF-8, so the store's older one")
    return ReportText(text, Note("encoding", "utf-8", "fits throughout"))


def _codec(encoding: object) -> str:
    """
    Check the name of an encoding that the caller gave.
    """
    if not isinstance(encoding, str):
        must = "be the name of a text encoding or None"
        raise InvalidTypeError("encoding", must, type(encoding))
    try:
        name = codecs.lookup(encoding).name
        "a".encode(name)
    except (LookupError, ValueError):
        must = "be the name of a text encoding"
        raise InvalidValueError("encoding", must, encoding) from None
    # A mark in front is no part of the first column.
    return "utf-8-sig" if name == "utf-8" else name


def _read(content: bytes, codec: str, why: str) -> ReportText:
    """
    Decode, and where bytes do not fit, keep them apart from good ones.
    """
    note = Note("encoding", codec.removesuffix("-sig"), why)
    broken: re.Pattern[str] | None = None
    try:
        text = content.decode(codec)
    except UnicodeError:
        try:
            text = content.decode(codec, "surrogateescape")
            broken = _ESCAPED
        except UnicodeError:
            text = _replaced(content, codec)
            broken = _REPLACED
    return ReportText(text.removeprefix("\ufeff"), note, broken)


def _replaced(content: bytes, codec: str) -> str:
    try:
        return content.decode(codec, "replace")
    except UnicodeError:
        must = "be the name of an encoding of reports"
        raise InvalidValueError("encoding", must, codec) from None


def _fit(content: bytes) -> tuple[int, int]:
    """
    Count the lines beyond ASCII that are UTF-8, and those that are not.
    """
    fitting = others = 0
    for line in _NOT_ASCII.findall(content):
        try:
            line.decode()
        except UnicodeDecodeError:
            others += 1
        else:
            fitting += 1
    return fitting, others
