"""
Quoting texts in requests and reports.
"""

from __future__ import annotations

from collections.abc import Iterable

from review_policy.display import redact
from review_policy.text import Span


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
