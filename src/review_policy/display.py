"""
Showing texts to people: marks, escapes, and quotes without personal data.
"""

from __future__ import annotations

import html

from collections.abc import Sequence
from typing import Final

from review_policy.text.pattern import Pattern
from review_policy.text.spans import Span


STYLE = (
    "<style>.review-policy{font:14px/1.5 system-ui,sans-serif;color:#1a1a1a;"
    "background:#fff;padding:.75em 1em;border:1px solid #d0d0d0;"
    "border-radius:6px}.review-policy mark{background:#ffe08a;color:inherit}"
    ".review-policy table{border-collapse:collapse}.review-policy td,"
    ".review-policy th{padding:.2em .6em;text-align:left;vertical-align:top}"
    "@media (prefers-color-scheme:dark){.review-policy{color:#eee;"
    "background:#1e1e1e;border-color:#444}.review-policy mark{"
    "background:#6b5500}}</style>"
)
"""Style of the HTML views, for light and dark."""


_SIGN: Final = Pattern(r"[\p{L}\p{N}]", by_property=True)
_WORD: Final = Pattern(
    r"[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Default_Ignorable_Code_Point}]*",
    by_property=True,
)


def escape(text: str) -> str:
    """
    Escape *text* for HTML; lone surrogates become replacement characters.
    """
    clean = text.encode("utf-8", "replace").decode("utf-8")
    return html.escape(clean, quote=True)


def marked(text: str, spans: Sequence[Span]) -> str:
    """
    Give *text* as escaped HTML with each of *spans* in a mark.
    """
    parts: list[str] = []
    at = 0
    for span in sorted(spans, key=lambda each: (each.start, -each.end)):
        start = max(span.start, at)
        if span.end <= start:
            continue
        parts += (
            escape(text[at:start]),
            "<mark>",
            escape(text[start : span.end]),
            "</mark>",
        )
        at = span.end
    parts.append(escape(text[at:]))
    return f"<bdi>{''.join(parts)}</bdi>"


def redact(text: str) -> str:
    """
    Hide a quote, keeping all signs and the first letter of each word.

    Of words of one letter only the first keeps it, so that a word that is
    spelled out is hidden too.

    >>> redact("mail sales@shop.example")
    'm••• s••••@s•••.e••••••'
    """
    hidden: list[str] = []
    at = 0
    for word in _WORD.finditer(text):
        first = word.group()[0]
        kept = not first.isdigit() and (
            not hidden or len(_SIGN.findall(word.group())) > 1
        )
        hidden.append(text[at : word.start()])
        hidden.append(first if kept else "•")
        hidden.append("•" * (len(word.group()) - 1))
        at = word.end()
    hidden.append(text[at:])
    return "".join(hidden)
