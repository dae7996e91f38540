"""
A small job of the standard library, to hold the library's own speed against.

It does on each text what the least that reads comments would do: fold case,
split into words, look the words up, search for mail, telephone and web.
Machines differ, and so does one machine from minute to minute; the ratio of
two measurements made in turn does so much less.
"""

from __future__ import annotations

import re

from itertools import islice, product
from typing import Final


SIZE: Final = 8_000
"""How many words the set holds."""

_WORD: Final = re.compile(r"[^\W_]+")
_MAIL: Final = re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+")
_PHONE: Final = re.compile(r"\+?\d[\d ().-]{7,}\d")
_URL: Final = re.compile(r"(?:https?://|www\.)\S+")

_BEGINNINGS: Final = "b br c cl d f g gr h k l m n p pl r s st t tr".split()
_MIDDLES: Final = "a ai e ea i o oo u au ou".split()
_ENDINGS: Final = (
    "ck d ft g ll lt m mp n nd nt p r rk s sh ss st t tch".split()
)
_TAILS: Final = ("", "ing")

WORDS: Final = frozenset(
    islice(
        map("".join, product(_BEGINNINGS, _MIDDLES, _ENDINGS, _TAILS)), SIZE
    )
)
"""Words that look like English ones, a few of which are."""


def yardstick(text: str) -> tuple[int, bool, bool, bool]:
    """
    Count the known words of *text*, and say whether it has contact details.
    """
    folded = text.casefold()
    known = sum(word in WORDS for word in _WORD.findall(folded))
    return (
        known,
        _MAIL.search(folded) is not None,
        _PHONE.search(folded) is not None,
        _URL.search(folded) is not None,
    )
