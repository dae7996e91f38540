"""
What people say, one file a language, one shape.

A language is imported when a policy that reads it is made.
"""

from __future__ import annotations

from importlib import import_module
from typing import Final, cast

from review_policy.language import Language
from review_policy.phrases._phrases import Phrases


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
}


def phrases_of(language: Language) -> Phrases:
    """
    Load the phrases of one of the fourteen languages.
    """
    name = _MODULES[language.reading]
    module = import_module(f"{__name__}.{name}")
    return cast("Phrases", module.PHRASES)


def cause_words_of(language: Language) -> str:
    """
    Load the words by which the causes of complaints are told in a language.
    """
    name = _MODULES[language.reading]
    return cast("str", import_module(f"{__name__}._{name}_causes").CAUSES)


__all__ = ["Phrases", "cause_words_of", "phrases_of"]
