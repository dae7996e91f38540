"""
Learned weights: those that all languages share, and each language's own.
"""

from __future__ import annotations

from importlib import import_module
from typing import NamedTuple

from review_policy.language import Language


class Weights(NamedTuple):
    """
    The weights of one kind of text in one language, as they are written.
    """

    written: tuple[str, ...]
    bias: tuple[float, ...]
    verdicts: tuple[tuple[str, float, float, tuple[float, ...]], ...]


KINDS = ("topics", "claims", "acts")
"""What is learned of feedback, of reviews and of messages."""

NAMES = {
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
"""What the files of a language are called."""


def weights_of(kind: str, language: Language) -> Weights:
    """
    Load the weights of one of `KINDS`.
    """
    shared = import_module(f"{__name__}.shared_{kind}")
    own = import_module(f"{__name__}.{NAMES[language]}_{kind}")
    return Weights((shared.WEIGHTS, own.WEIGHTS), shared.BIAS, shared.VERDICTS)
