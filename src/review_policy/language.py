"""
The languages in which texts are read.
"""

from __future__ import annotations

import enum

from review_policy.exceptions import InvalidValueError


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

        >>> Language.of("pt-BR"), Language.of("zh_TW"), Language.of("fi")
        (<Language.PT: 'pt'>, <Language.ZH_HANT: 'zh-Hant'>, <Language.UNKNOWN: 'und'>)
        """
        parts = tag.replace("_", "-").split("-")
        if not all(
            part.isascii() and part.isalnum() and len(part) <= 8
            for part in parts
        ) or not (2 <= len(parts[0]) <= 3 and parts[0].isalpha()):
            raise InvalidValueError("language", "be a BCP 47 tag", tag)
        rest = {part.lower() for part in parts[1:]}
        first = parts[0].lower()
        if first == "zh" and rest & {"hant", "tw", "hk", "mo"}:
            return cls.ZH_HANT
        try:
            return cls(first)
        except ValueError:
            return cls.UNKNOWN


READ_LANGUAGES: tuple[Language, ...] = tuple(
    language
    for language in Language
    if language not in {Language.ZH_HANT, Language.UNKNOWN}
)
"""The fourteen languages that have phrases of their own."""
