"""
Text as given, text as compared, and the way back from one to the other.
"""

from __future__ import annotations

from review_policy.text.folding import FoldedText, fold
from review_policy.text.spans import Span
from review_policy.text.words import Word, words_of


__all__ = ["FoldedText", "Span", "Word", "fold", "words_of"]
