"""
Tests of how texts are shown.
"""

from __future__ import annotations

import html
import re
import unicodedata

import pytest

from hypothesis import example, given
from hypothesis import strategies as st

import review_policy as rp

from review_policy.display import STYLE, escape, folded, marked, redact
from tests.strategies import texts


SPANS = st.lists(
    st.tuples(st.integers(0, 40), st.integers(0, 40)).map(
        lambda pair: rp.Span("comment", min(pair), max(pair))
    ),
    max_size=6,
)


def letters_marked(shown: str) -> list[tuple[str, bool]]:
    """
    Read HTML back: each character, and whether it stands in a mark.
    """
    inside = False
    found = []
    for part in re.split(r"(</?mark>)", shown):
        if part in {"<mark>", "</mark>"}:
            assert inside is (part == "</mark>")
            inside = part == "<mark>"
        else:
            found += [(char, inside) for char in html.unescape(part)]
    assert not inside
    return found


def test_escape() -> None:
    """
    What HTML reads as its own is written as text.
    """
    assert escape('<b>"Tom\'s" & co') == (
        "&lt;b&gt;&quot;Tom&#x27;s&quot; &amp; co"
    )


@given(texts())
def test_escaped_texts_are_safe(text: str) -> None:
    """
    No text opens a tag or an attribute, and any can be encoded.
    """
    shown = escape(text)
    assert not set("<>\"'") & set(shown)
    assert shown.encode().decode() == shown


@given(st.text())
def test_escaped_texts_come_back(text: str) -> None:
    """
    Without lone surrogates nothing is lost.
    """
    unescaped = re.sub(
        "&(lt|gt|quot|amp|#x27);",
        lambda match: html.unescape(match.group()),
        escape(text),
    )
    assert unescaped == text


@pytest.mark.parametrize("half", [chr(0xD800), chr(0xDFFF)])
def test_lone_surrogates_are_replaced(half: str) -> None:
    """
    Half a pair becomes one other character, and nothing moves.
    """
    shown = escape(f"a{half}b")
    assert len(shown) == 3
    assert shown[0] + shown[2] == "ab"
    assert shown[1] != half


@pytest.mark.parametrize(
    ("spans", "shown"),
    [
        ([], "a &lt; b"),
        ([(0, 1)], "<mark>a</mark> &lt; b"),
        ([(4, 5), (0, 1)], "<mark>a</mark> &lt; <mark>b</mark>"),
        ([(0, 3), (2, 5)], "<mark>a &lt;</mark><mark> b</mark>"),
        ([(0, 5), (2, 3)], "<mark>a &lt; b</mark>"),
        ([(2, 2)], "a &lt; b"),
        ([(0, 1), (0, 5)], "<mark>a &lt; b</mark>"),
        ([(2, 3), (2, 3)], "a <mark>&lt;</mark> b"),
    ],
)
def test_marks(spans: list[tuple[int, int]], shown: str) -> None:
    """
    Spans are marked once each, in the order of the text, without overlap.
    """
    found = marked("a < b", [rp.Span("comment", *each) for each in spans])
    assert found == f"<bdi>{shown}</bdi>"


@given(st.text("ab<&>\"' é字", max_size=40), SPANS)
def test_marks_cover_the_spans_and_nothing_else(
    text: str, spans: list[rp.Span]
) -> None:
    """
    Every character is there once, marked if a span holds its place.
    """
    shown = marked(text, spans)
    assert shown.startswith("<bdi>")
    assert shown.endswith("</bdi>")
    assert letters_marked(shown[5:-6]) == [
        (char, any(span.start <= at < span.end for span in spans))
        for at, char in enumerate(text)
    ]


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        ("", ""),
        ("John Smith", "J••• S••••"),
        ("mail sales@shop.example", "m••• s••••@s•••.e••••••"),
        ("+44 7700 900318", "+•• •••• ••••••"),
        ("b00k a1", "b••• a•"),
        ("٠١٢", "•••"),
        ("Müller", "M•••••"),
        ("f*ck!", "f*c•!"),
        ("商品 故障", "商• 故•"),
        ("f u c k off", "f • • • o••"),
        ("s.h.i.t", "s.•.•.•"),
        ("- a b", "- a •"),
    ],
)
def test_redact(text: str, hidden: str) -> None:
    """
    First letters and signs stay, all digits and other letters go.
    """
    assert redact(text) == hidden


@given(texts())
@example("ｆｕｌｌ １２３")
def test_redacted_texts_hide_digits_and_keep_lengths(text: str) -> None:
    """
    No digit is left, places stay, and what is hidden stays hidden.
    """
    hidden = redact(text)
    assert len(hidden) == len(text)
    assert not any(char.isdigit() for char in hidden)
    assert all(
        new in {old, "•"} for old, new in zip(text, hidden, strict=True)
    )
    assert not re.search(r"[^\W_][^\W_]", hidden)


@pytest.mark.parametrize("text", ["Müller", "José Núñez", "Zażółć gęślą"])
def test_composition_shows_no_more(text: str) -> None:
    """
    Marks that stand apart from their letters do not begin a word.
    """
    apart = unicodedata.normalize("NFD", text)
    shown = {char for char in redact(apart) if char.isalpha()}
    first = {unicodedata.normalize("NFD", w)[0] for w in text.split()}
    assert shown == first


@pytest.mark.parametrize("sign", ["\u00ad", "\u200b", "\u200d", "\u2060"])
def test_invisible_signs_show_no_more(sign: str) -> None:
    """
    A sign that nobody sees does not begin a word.
    """
    hidden = redact(sign.join("smith"))
    assert [char for char in hidden if char.isalpha()] == ["s"]


def test_style_is_for_light_and_dark() -> None:
    """
    The style is one tag that touches this library's views alone.
    """
    assert STYLE.startswith("<style>.review-policy{")
    assert STYLE.endswith("</style>")
    assert "prefers-color-scheme:dark" in STYLE
    rules = re.findall(r"([^{}]+)\{[^{}]*\}", STYLE[len("<style>") : -8])
    assert all(".review-policy" in rule for rule in rules)


def test_style_leaves_no_part_to_the_page_around() -> None:
    """
    Cells and quotes bring both their colours, since a page may set one.
    """
    both = "color:var(--text);background:var(--page)"
    rule = re.search(r"([^{}]+)\{" + re.escape(both) + r"\}", STYLE)
    assert rule is not None
    assert {each.split()[-1] for each in rule[1].split(",")} == {
        "h4",
        "td",
        "th",
        "blockquote",
    }


def test_style_keeps_the_lines_of_texts() -> None:
    """
    Texts stand in the view with the line breaks that they were given.
    """
    assert ".review-policy bdi{white-space:pre-wrap;" in STYLE


def test_folded_lists() -> None:
    """
    A list is counted in its title and escaped; an empty one is not there.
    """
    assert folded("left", ()) == ""
    assert folded("<left>", ["a", "<b>"]) == (
        "<details><summary>&lt;left&gt;: 2</summary>"
        "<ul><li>a</li><li>&lt;b&gt;</li></ul></details>"
    )
