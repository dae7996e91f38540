"""
Showing texts to people: marks, escapes, and quotes without personal data.
"""

from __future__ import annotations

import html

from collections.abc import Iterable, Sequence
from typing import Final

from review_policy.text.pattern import Pattern
from review_policy.text.spans import Span


STYLE = (
    "<style>.review-policy{--text:#1a1a1a;--page:#fff;--line:#d0d0d0;"
    "--mark:#ffe08a;font:14px/1.5 system-ui,sans-serif;color:var(--text);"
    "background:var(--page);padding:.75em 1em;border:1px solid var(--line);"
    "border-radius:6px;overflow-x:auto}"
    "@media (prefers-color-scheme:dark){.review-policy{--text:#eee;"
    "--page:#1e1e1e;--line:#444;--mark:#6b5500}}"
    ".review-policy mark{color:var(--text);background:var(--mark)}"
    ".review-policy table{border-collapse:collapse}"
    # The page around may be dark where the screen is light, and colours
    # what it knows, such as every second row.
    ".review-policy h4,.review-policy td,.review-policy th,"
    ".review-policy blockquote{color:var(--text);background:var(--page)}"
    ".review-policy td,.review-policy th{padding:.2em .6em;text-align:left;"
    "vertical-align:top}.review-policy blockquote{border-left:3px solid "
    "var(--line);margin:.5em 0;padding:.25em 1em;font-style:normal}"
    # Lines break where the writer broke them, and long words anywhere.
    ".review-policy bdi{white-space:pre-wrap;overflow-wrap:break-word}"
    "</style>"
)
"""Style of the HTML views, for light and dark."""


def stars(rating: int) -> str:
    """
    Name a rating in words.

    >>> stars(1), stars(4)
    ('1 star', '4 stars')
    """
    return f"{rating} star" if rating == 1 else f"{rating} stars"


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


def folded(title: str, lines: Iterable[object]) -> str:
    """
    Give *lines* as a list that opens on demand, nothing where there are none.

    >>> folded("left", ["a < b"])
    '<details><summary>left: 1</summary><ul><li>a &lt; b</li></ul></details>'
    """
    items = [f"<li>{escape(str(each))}</li>" for each in lines]
    if not items:
        return ""
    return (
        f"<details><summary>{escape(title)}: {len(items)}</summary>"
        f"<ul>{''.join(items)}</ul></details>"
    )


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
