"""
Quoting texts in requests, reports and replies.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from review_policy.display import redact
from review_policy.text import Span


QUOTED: Final = 120
"""Characters of a text that are quoted at most."""

HIDDEN: Final = frozenset(
    {
        "personal-information",
        "obscene-language",
        "private-information",
        "profanity",
        "sexual-content",
        "hate-speech",
    }
)
"""Rules whose words are hidden when quoted; the case itself has them."""


def quoted(text: str, span: Span, hidden: Iterable[Span]) -> str:
    """
    Give the words at *span*, with what overlaps *hidden* made unreadable.
    """
    quote = list(span.of(text))
    for other in hidden:
        start = max(other.start, span.start) - span.start
        end = min(other.end, span.end) - span.start
        if start < end:
            quote[start:end] = redact("".join(quote[start:end]))
    return "".join(quote)


def shortened(quotes: Iterable[str]) -> str:
    """
    Join quotes into one of at most `QUOTED` characters.
    """
    quote = " … ".join(quotes)
    if len(quote) > QUOTED:
        quote = f"{quote[: QUOTED - 1].rstrip()}…"
    return quote
