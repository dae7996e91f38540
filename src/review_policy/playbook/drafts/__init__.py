"""
Texts to send, one file a language, one shape.

They are imported when a policy is made.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import Final, cast

from review_policy.language import READ_LANGUAGES, Language
from review_policy.playbook.drafts._draft import Draft, DraftKind
from review_policy.playbook.drafts._draft_texts import (
    Address,
    DraftTexts,
    Remedy,
)


DRAFT_LANGUAGES: Final = (*READ_LANGUAGES, Language.ZH_HANT)
"""The languages in which there are drafts."""


@cache
def draft_texts_of(language: Language) -> DraftTexts:
    """
    Load the drafts of a language.
    """
    module = import_module(f"{__name__}.{_MODULES[language]}")
    return cast("DraftTexts", module.TEXTS)


_MODULES: Final[dict[Language, str]] = {
    Language.EN: "english",
    Language.DE: "german",
    Language.FR: "french",
    Language.ES: "spanish",
    Language.IT: "italian",
    Language.PT: "portuguese",
    Language.NL: "dutch",
    Language.SV: "swedish",
    Language.PL: "polish",
    Language.TR: "turkish",
    Language.AR: "arabic",
    Language.JA: "japanese",
    Language.KO: "korean",
    Language.ZH: "chinese",
    Language.ZH_HANT: "traditional_chinese",
}

__all__ = [
    "DRAFT_LANGUAGES",
    "Address",
    "Draft",
    "DraftKind",
    "DraftTexts",
    "Remedy",
    "draft_texts_of",
]
