"""
Emoji, and signs that are used like them.
"""

from __future__ import annotations

import enum

from collections.abc import Iterator
from typing import Final

from review_policy.text.pattern import Pattern


class PictureSign(enum.StrEnum):
    """
    What a picture sign is.
    """

    EMOJI = "emoji"
    SYMBOL = "symbol"
    """A star, a heart, a flower: a sign of text that serves as a picture."""

    TICK = "tick"
    """A tick or a cross, as lists have them."""


_PLAIN: Final = r"©®™‼⁉ℹ\u2190-\u21ff⌨⏏▪▫▶◀\u25fb-\u25fe⤴⤵⬅-⬇〰〽㊗㊙Ⓜ"
_TICKS: Final = r"✓✔✕✖✗✘☑☒"
_ARROWS: Final = r"\u2794-\u27be\u275b-\u2760\u2768-\u2793"
_SIGNS: Final = Pattern(
    r"(?P<emoji>[0-9#*]\ufe0f?\u20e3|\p{Regional_Indicator}{2}"
    rf"|[\p{{Emoji_Presentation}}--[{_TICKS}★]]"
    rf"(?:[\ufe0f\p{{EMod}}]|\u200d\p{{ExtPict}})*+"
    rf"|[\p{{ExtPict}}--[{_PLAIN}{_TICKS}★☆♥♡\u2600-\u27bf]]"
    r"(?:[\ufe0f\p{EMod}]|\u200d\p{ExtPict})*+"
    rf"|[\p{{ExtPict}}--[{_PLAIN}{_TICKS}]]\ufe0f)"
    rf"|(?P<tick>[{_TICKS}]\ufe0f?)"
    rf"|(?P<symbol>[[\u2600-\u27bf]--[{_TICKS}{_ARROWS}]])",
    by_property=True,
)


def find(text: str) -> Iterator[tuple[PictureSign, int, int]]:
    """
    Yield picture signs and their places in *text*.

    >>> [kind.value for kind, *_ in find("Thanks 💛 ★ ✓ 5™ → ok")]
    ['emoji', 'symbol', 'tick']
    """
    if text.isascii():
        return
    for match in _SIGNS.finditer(text):
        kind = PictureSign(match.lastgroup or PictureSign.EMOJI)
        yield kind, match.start(), match.end()
