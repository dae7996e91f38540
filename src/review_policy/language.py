"""
The languages in which texts are read.
"""

from __future__ import annotations

import enum
import re

from typing import Final

from review_policy.exceptions import InvalidTypeError, InvalidValueError


_TAG: Final = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8}){0,8}")
_TRADITIONAL: Final = frozenset({"hant", "tw", "hk", "mo"})


class Language(enum.StrEnum):
    """
    A language as a BCP 47 tag, or not known.
    """

    EN = "en"
    DE = "de"
    FR = "fr"
    ES = "es"
    IT = "it"
    PT = "pt"
    NL = "nl"
    SV = "sv"
    PL = "pl"
    TR = "tr"
    AR = "ar"
    JA = "ja"
    KO = "ko"
    ZH = "zh"
    ZH_HANT = "zh-Hant"
    """Traditional Chinese, kept apart for drafts and read like Chinese."""

    UNKNOWN = "und"

    @property
    def reading(self) -> Language:
        """
        The language whose phrases read this one.
        """
        return Language.ZH if self is Language.ZH_HANT else self

    @classmethod
    def of(cls, tag: str) -> Language:
        """
        Give the language of a BCP 47 *tag*, whatever its region.

        A well-formed tag of another language gives `UNKNOWN`.

        >>> [Language.of(tag).value for tag in ("pt-BR", "zh_TW", "fi")]
        ['pt', 'zh-Hant', 'und']
        """
        if not isinstance(tag, str):
            raise InvalidTypeError("language", "be a BCP 47 tag", tag)
        if _TAG.fullmatch(tag) is None:
            raise InvalidValueError("language", "be a BCP 47 tag", tag)
        parts = tag.replace("_", "-").split("-")
        rest = {part.lower() for part in parts[1:]}
        first = parts[0].lower()
        is_traditional = "hans" not in rest and rest & _TRADITIONAL
        if first == "zh" and is_traditional:
            return cls.ZH_HANT
        try:
            return cls(first)
        except ValueError:
            return cls.UNKNOWN


def optional_language(tag: Language | str | None) -> Language | None:
    """
    Give the language of a tag, or None back where it is not declared.
    """
    if tag is None or isinstance(tag, Language):
        return tag
    return Language.of(tag)


READ_LANGUAGES: tuple[Language, ...] = tuple(
    language
    for language in Language
    if language not in {Language.ZH_HANT, Language.UNKNOWN}
)
"""The fourteen languages that have phrases of their own."""
