"""
Tests of reading HTML: what is seen, and where it stands.
"""

from __future__ import annotations

import pytest

from hypothesis import given
from hypothesis import strategies as st

from review_policy.reading import markup
from tests.strategies import texts


TAGS = st.sampled_from(
    (
        "<p>",
        "</p>",
        "<br/>",
        "<b>",
        "<div style='margin:0 30%'>",
        "<img src=x alt='one two three'>",
        "<a href='http://x.example'>",
        "</a>",
        "<!--",
        "-->",
        "<script>",
        "</script>",
        "<style>p{color:red}",
        "</style>",
        "<title>",
        "</title>",
        "&amp;",
        "&#8203;",
        "&nosuch;",
        "&#x1F600;",
        "&",
        "<",
        "<a href=",
        "<![CDATA[",
        "<!doctype html>",
        "<?xml?>",
        '"',
        "'",
    )
)


@pytest.mark.parametrize(
    ("source", "seen"),
    [
        ("<p>Fish &amp; chips</p>", "\nFish & chips\n"),
        ("a<!-- no -->b", "ab"),
        ("a<!-- unclosed", "a"),
        ("a<script>if (1 < 2) x()</script>b", "ab"),
        ("a<script>never closed", "a"),
        ("a<style>p{}</style", "a"),
        ("<head><title>x</title></head>y", "y"),
        ("<title/>y", "y"),
        ("a<br>b", "a\nb"),
        ("line\none", "line one"),
        ("<img alt='Lid of steel' src=x>a", "\nLid of steel\na"),
        ("<img alt='Logo' src=x>a", "a"),
        ("5 < 6 and <3", "5 < 6 and <3"),
        ("<b>bo</b>ld &nosuch; &nbsp;x", "bold &nosuch;  x"),
        ("<!doctype html><?xml version='1'?>a", "a"),
    ],
)
def test_what_is_seen(source: str, seen: str) -> None:
    """
    Tags, comments, scripts and heads are not seen, references are read.
    """
    assert markup.read_markup(source).text == seen


@pytest.mark.parametrize(
    ("text", "is_html"),
    [
        ("<p>a", True),
        ("a<br/>b", True),
        ("<BR>", True),
        ("a < b > c", False),
        ("<order id>", False),
        ("plain", False),
    ],
)
def test_html_is_known_by_its_tags(text: str, is_html: bool) -> None:  # noqa: FBT001
    """
    Only tags that mail uses make a text HTML.
    """
    assert markup.is_html(text) is is_html


def test_links_know_their_words_and_pictures() -> None:
    """
    A link ends where it is closed, where the next begins, or with the text.
    """
    read = markup.read_markup(
        "<a href=x>one <img src=y></a><a href=z>two<a href=w>three"
    )
    shown = [read.text[each.start : each.end] for each in read.anchors]
    assert shown == ["one ", "two", "three"]
    assert [len(each.images) for each in read.anchors] == [1, 0, 0]


def test_long_attributes_are_cut() -> None:
    """
    A picture that is written into an attribute is not read whole.
    """
    read = markup.read_markup(f'<img src="data:{"x" * 9000}" alt="a">')
    element = read.elements[0]
    assert len(element.get("src") or "") <= markup.VALUE_KEPT
    assert element.get("alt") == "a"
    single = markup.read_markup(f"<img src='data:{'x' * 9000}' alt='a'>")
    assert single.elements[0].get("alt") == "a"
    assert element.get("width") is None


def test_style_sheets_are_read() -> None:
    """
    Declarations of sheets come with their places.
    """
    source = "<style>p { Color: RED; margin:0 }</style>"
    read = markup.read_markup(source)
    found = list(markup.sheet_declarations(source, read))
    assert [each[2:] for each in found] == [("color", "red"), ("margin", "0")]
    start, end, *_ = found[0]
    assert source[start:end].strip() == "Color: RED"


def test_a_thousand_tags_deep() -> None:
    """
    Nesting costs nothing.
    """
    read = markup.read_markup("<div>" * 1000 + "x" + "</div>" * 999)
    assert read.text.strip() == "x"
    assert len(read.elements) == 1000


@given(st.lists(st.one_of(TAGS, texts(3)), max_size=30).map("".join))
def test_pieces_lead_back(source: str) -> None:
    """
    Whatever stands there, each literal piece is found in the source.
    """
    read = markup.read_markup(source)
    at = 0
    for piece in read.pieces:
        assert piece.at == at
        at += piece.length
        assert 0 <= piece.start <= piece.end <= len(source)
        if piece.literal:
            shown = read.text[piece.at : piece.at + piece.length]
            there = source[piece.start : piece.end]
            assert shown.split() == there.split()
    assert at == len(read.text)
