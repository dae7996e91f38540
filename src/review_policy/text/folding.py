"""
Folding of text for comparison, with a map back to the original.

Compatibility forms, case, ignorable characters, typographic quotes and
look-alike letters disappear; what is quoted to people always comes from the
original, through `FoldedText.original_range`.
"""

from __future__ import annotations

import re
import unicodedata

from functools import lru_cache
from typing import Final

from attrs import field, frozen

from review_policy.text.pattern import Pattern


MARKS_KEPT: Final = 30
"""
Combining marks of one cluster that are folded; normalising is quadratic in
them, and no language stacks more.
"""

_COMPOSING: Final = r"\p{M}\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff\uff9e\uff9f"
_HAS_COMPOSING: Final = Pattern(f"[{_COMPOSING}]", by_property=True)
_PIECES: Final = Pattern(
    rf"[^{_COMPOSING}]+(?![{_COMPOSING}])|\X", by_property=True
)
# Arabic is written without the signs of its vowels, and stretched at will.
_IGNORABLE: Final = Pattern(
    r"[\p{Default_Ignorable_Code_Point}\u064b-\u0652\u0670\u0640]+",
    by_property=True,
)
_FOREIGN: Final = Pattern(
    r"[\p{Cyrillic}\p{Greek}\p{Cherokee}\p{Armenian}]",
    by_property=True,
)

_TYPOGRAPHY: Final = str.maketrans(
    {
        **dict.fromkeys("‘’‚‛ʼʹ′´＇`\u1fef\u1ffd", "'"),
        **dict.fromkeys("“”„‟″«»", '"'),
        **dict.fromkeys("‐‑‒–—―−", "-"),
        "\u0130": "i",
        "ſ": "s",
    }
)
# Letters of other alphabets that look like Latin ones, folded only inside a
# word that has Latin letters too (Unicode Technical Standard 39, section 4).
_LOOKALIKES: Final = str.maketrans(
    "авекмнорстухіјѕһԁԛԝѵьгпшςαβεικνορτυχωηɡ",
    "abekmhopctyxijshdqwvbrnwcabeikvoptuxwng",
)


@frozen(eq=False)
class FoldedText:
    """
    A text as it is compared, and where each of its characters came from.
    """

    original: str
    folded: str
    _starts: tuple[int, ...] | None = field(default=None, repr=False)
    _ends: tuple[int, ...] | None = field(default=None, repr=False)

    def original_range(self, start: int, end: int) -> tuple[int, int]:
        """
        Give the range of the original behind a range of the folded text.

        >>> fold("Stra\u00dfe gut\u00adschein").original_range(8, 17)
        (7, 17)
        """
        if self._starts is None or self._ends is None:
            return start, end
        if start == end:
            at = self._starts[start] if start < len(self._starts) else None
            at = len(self.original) if at is None else at
            return at, at
        return self._starts[start], self._ends[end - 1]

    def quote(self, start: int, end: int) -> str:
        """
        Give the original words behind a range of the folded text.
        """
        first, last = self.original_range(start, end)
        return self.original[first:last]


def fold(text: str) -> FoldedText:
    """
    Fold *text* for comparison.

    >>> fold("ＦＲＥＥ gut\u00adschein Straße").folded
    'free gutschein strasse'
    """
    if text.isascii():
        return FoldedText(text, text.lower().replace("`", "'"))
    pieces: list[tuple[str, int]] = []
    if _HAS_COMPOSING.search(text) is None:
        pieces = [(_fold_piece(char), 1) for char in text]
    else:
        for match in _PIECES.finditer(text):
            piece = match.group()
            if _HAS_COMPOSING.search(piece) is None:
                pieces += [(_fold_piece(char), 1) for char in piece]
            else:
                kept = piece[: MARKS_KEPT + 1]
                pieces.append((_fold_piece(kept), len(piece)))
    folded = "".join([piece for piece, _ in pieces])
    starts: tuple[int, ...] | None = None
    ends: tuple[int, ...] | None = None
    if any(width != 1 or len(piece) != 1 for piece, width in pieces):
        starts, ends = _positions(pieces)
    if _FOREIGN.search(folded) is not None:
        folded = _without_lookalikes(folded)
    return FoldedText(text, folded, starts, ends)


def _positions(
    pieces: list[tuple[str, int]],
) -> tuple[tuple[int, ...], tuple[int, ...]]:
    starts: list[int] = []
    ends: list[int] = []
    at = 0
    for piece, width in pieces:
        starts += [at] * len(piece)
        ends += [at + width] * len(piece)
        at += width
    return tuple(starts), tuple(ends)


@lru_cache(maxsize=8192)
def _fold_piece(piece: str) -> str:
    plain = unicodedata.normalize("NFKC", piece.translate(_TYPOGRAPHY))
    plain = plain.translate(_TYPOGRAPHY).casefold()
    plain = unicodedata.normalize("NFKC", plain)
    return _IGNORABLE.sub("", plain.translate(_TYPOGRAPHY))


_WORD: Final = re.compile(r"[^\W_]+")
_HAS_LATIN: Final = Pattern(r"\p{Latin}", by_property=True)


def _without_lookalikes(folded: str) -> str:
    def replace(match: re.Match[str]) -> str:
        word = match.group()
        if _FOREIGN.search(word) and _HAS_LATIN.search(word):
            return word.translate(_LOOKALIKES)
        return word

    return _WORD.sub(replace, folded)
