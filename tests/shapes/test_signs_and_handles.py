"""
Tests of picture signs, handles and carriers.
"""

from __future__ import annotations

import pytest

from hypothesis import given

from review_policy.shapes import carriers, handles, picture_signs
from review_policy.text import fold
from tests.strategies import texts


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Thanks 💛", ["emoji"]),
        ("❤\ufe0f 👍🏽 1\ufe0f\u20e3 🇩🇪", ["emoji"] * 4),
        ("👨\u200d👩\u200d👧", ["emoji"]),
        ("★ ☆ ♥ ♡", ["symbol"] * 4),
        ("✓ done ✗", ["tick", "tick"]),
        ("5™ × © → • – é 你好", []),
        ("plain :)", []),
    ],
)
def test_picture_signs(text: str, kinds: list[str]) -> None:
    """
    Emoji, symbols and ticks are told apart, other signs are left alone.
    """
    found = [kind.value for kind, *_ in picture_signs.find(text)]
    assert found == kinds


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Follow @mosskettle now", ["@mosskettle"]),
        ("on wechat: boltbarn77. Add us", ["boltbarn77"]),
        ("telegram instead, at crumbco underscore help", None),
        ("LINE: lamp_shop7", ["lamp_shop7"]),
        ("the finish line: great", []),
        ("mail jo@shop.example", []),
        ("@media print", []),
        ("ask us on WhatsApp", []),
        ("Telegram @anna_b", ["@anna_b"]),
    ],
)
def test_handles(text: str, names: list[str] | None) -> None:
    """
    Names on messengers are found, spelt out too, and mail is none.
    """
    folded = fold(text)
    found = [folded.quote(*place) for place in handles.find(folded)]
    if names is None:
        assert found == ["crumbco underscore help"]
    else:
        assert found == names


@pytest.mark.parametrize(
    ("address", "follows"),
    [
        ("https://www.ups.com/track?n=1", True),
        ("https://haul.example/tracking/7", True),
        ("https://track.haul.example/7", True),
        ("https://lamp.example/size", False),
        ("lamp.example", False),
    ],
)
def test_carriers(address: str, follows: bool) -> None:  # noqa: FBT001
    """
    A carrier's name, or a word for following a parcel, makes such a link.
    """
    host = address.removeprefix("https://").partition("/")[0]
    assert carriers.follows_parcel(host, address) is follows


@given(texts())
def test_no_text_breaks_them(text: str) -> None:
    """
    Any text is read, and every place lies in it.
    """
    folded = fold(text)
    for _, start, end in picture_signs.find(text):
        assert 0 <= start < end <= len(text)
    for start, end in handles.find(folded):
        assert 0 <= start < end <= len(folded.folded)
