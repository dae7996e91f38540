"""
HTML as read: what the reader sees, where it stands, and what the markup does.

Each tag is read by the standard library's parser. The walk from tag to tag is
done here: given a whole text, that parser needs time that grows with the
square of unclosed comments, tags and quotes.
"""

from __future__ import annotations

import html
import re

from collections.abc import Iterator
from html.parser import HTMLParser
from typing import Final

from attrs import frozen


VALUE_KEPT: Final = 400
"""Characters of an attribute that are read; a picture may be written in it."""

_MARKUP: Final = re.compile(
    r"<!--|<[!?][a-z\[][^<>]*+>"
    r"|</?+[a-z][a-z0-9:-]*+(?>(?:[^\"'<>]++|\"[^\"<]*+\"|'[^'<]*+')*+)>",
    re.IGNORECASE,
)
_LONG: Final = re.compile(
    rf"(\"[^\"]{{{VALUE_KEPT}}})[^\"]*\"|('[^']{{{VALUE_KEPT}}})[^']*'"
)
_REFERENCE: Final = re.compile(
    r"&(?:#[0-9]{1,7}|#x[0-9a-f]{1,6}|[a-z0-9]{1,31});?", re.IGNORECASE
)
_BLANK: Final = str.maketrans("\n\r\t\f", "    ")
_DECLARATION: Final = re.compile(r"([\w-]{1,40})\s*:\s*([^;{}\"]{1,200})")

_UNSEEN: Final = frozenset({"script", "style", "head", "title", "template"})
_RAW: Final = frozenset({"script", "style"})
_CLOSES: Final = {
    name: re.compile(f"</{name}", re.IGNORECASE) for name in _RAW
}
_INLINE: Final = frozenset(
    "a abbr b bdi bdo big cite code em font i img ins kbd mark q s small span"
    " strike strong sub sup tt u var wbr".split()
)
_KNOWN: Final = re.compile(
    r"<(?:!doctype|html|head|body|p|br|div|span|a|img|table|tr|td|ul|ol|li"
    r"|b|i|u|em|strong|font|center|h[1-6]|style|blockquote|hr)(?=[\s/>])",
    re.IGNORECASE,
)
_SPOKEN: Final = 3
"""From how many words on the text of a picture says something."""


@frozen
class Element:
    """
    A start tag: its attributes, its declarations of style, and its place.
    """

    name: str
    attributes: tuple[tuple[str, str], ...]
    start: int
    end: int

    def get(self, name: str) -> str | None:
        """
        Give the value of an attribute, None if it is absent.
        """
        for key, value in self.attributes:
            if key == name:
                return value
        return None

    @property
    def styles(self) -> tuple[tuple[str, str], ...]:
        """
        The properties that its own style declares, in lower case.
        """
        return declarations(self.get("style") or "")


@frozen
class Piece:
    """
    A stretch of what is seen, and the stretch of source behind it.

    One that is not `literal` stands for its whole source.
    """

    at: int
    length: int
    start: int
    end: int
    literal: bool


@frozen
class Anchor:
    """
    A link: its tag, the range of what is seen in it, and its pictures.
    """

    element: Element
    start: int
    end: int
    images: tuple[Element, ...]


@frozen(eq=False)
class Markup:
    """
    A body of HTML: the text seen, its pieces, its tags, sheets and links.
    """

    text: str
    pieces: tuple[Piece, ...]
    elements: tuple[Element, ...]
    sheets: tuple[tuple[int, int], ...]
    anchors: tuple[Anchor, ...]


def is_html(text: str) -> bool:
    """
    Whether a text has a tag that mail uses.

    >>> is_html("<p>Hello"), is_html("5 < 6 and 7 > 3")
    (True, False)
    """
    return "<" in text and _KNOWN.search(text) is not None


def declarations(style: str) -> tuple[tuple[str, str], ...]:
    """
    List the declarations of a style, in lower case.

    >>> declarations("Margin: 0 30%; color:RED")
    (('margin', '0 30%'), ('color', 'red'))
    """
    return tuple(
        (name.lower(), value.strip().lower())
        for name, value in _DECLARATION.findall(style)
    )


class _Tag(HTMLParser):
    """
    The parser of one start tag.
    """

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._name = ""
        self._attributes: list[tuple[str, str | None]] = []

    def handle_starttag(
        self, tag: str, attrs: list[tuple[str, str | None]]
    ) -> None:
        """
        Keep the tag.
        """
        self._name, self._attributes = tag, attrs

    def read(self, source: str) -> tuple[str, tuple[tuple[str, str], ...]]:
        """
        Give name and attributes of the tag in *source*.
        """
        self.reset()
        self._name, self._attributes = "", []
        self.feed(_LONG.sub(_shortened, source))
        return self._name, tuple(
            (key, value or "") for key, value in self._attributes
        )


def _shortened(match: re.Match[str]) -> str:
    kept = match.group(1) or match.group(2)
    return f"{kept}{kept[0]}"


class _Walk:
    """
    One way through a body, from tag to tag.
    """

    def __init__(self, source: str) -> None:
        self._source = source
        self._tag = _Tag()
        self._seen: list[str] = []
        self._length = 0
        self._pieces: list[Piece] = []
        self._elements: list[Element] = []
        self._sheets: list[tuple[int, int]] = []
        self._unseen = 0
        self._anchors: list[Anchor] = []
        self._open: tuple[Element, int] | None = None
        self._images: list[Element] = []

    def read(self) -> Markup:
        """
        Walk to the end.
        """
        at = 0
        source = self._source
        while match := _MARKUP.search(source, at):
            self._text(at, match.start())
            at = self._markup(match)
        self._text(at, len(source))
        self._close()
        return Markup(
            "".join(self._seen),
            tuple(self._pieces),
            tuple(self._elements),
            tuple(self._sheets),
            tuple(self._anchors),
        )

    def _close(self) -> None:
        """
        Close the link that is open, if any.
        """
        if self._open is not None:
            element, start = self._open
            self._anchors.append(
                Anchor(element, start, self._length, tuple(self._images))
            )
        self._open = None
        self._images = []

    def _markup(self, match: re.Match[str]) -> int:
        """
        Read one piece of markup and give the place behind it.
        """
        start, end = match.span()
        words = match.group()
        if words == "<!--":
            close = self._source.find("-->", end - 2)
            return len(self._source) if close < 0 else close + 3
        if words[1] in "!?":
            return end
        if words[1] == "/":
            name = words[2:-1].split()[0].lower()
            if name == "a":
                self._close()
            if name in _UNSEEN:
                self._unseen = max(0, self._unseen - 1)
            elif name not in _INLINE:
                self._show("\n", start, end)
            return end
        return self._element(words, start, end)

    def _element(self, words: str, start: int, end: int) -> int:
        name, attributes = self._tag.read(words)
        element = Element(name, attributes, start, end)
        self._elements.append(element)
        if name == "a":
            self._close()
            self._open = element, self._length
        elif name == "img":
            self._images.append(element)
        if name in _RAW:
            return self._raw(name, end)
        if name in _UNSEEN:
            self._unseen += not words.endswith("/>")
        elif name == "img":
            said = element.get("alt") or ""
            if len(said.split()) >= _SPOKEN:
                self._show(f"\n{said.translate(_BLANK)}\n", start, end)
        elif name not in _INLINE:
            self._show("\n", start, end)
        return end

    def _raw(self, name: str, start: int) -> int:
        """
        Pass over a script or a style sheet, the latter kept.
        """
        close = _CLOSES[name].search(self._source, start)
        end = len(self._source) if close is None else close.start()
        if name == "style":
            self._sheets.append((start, end))
        behind = self._source.find(">", end)
        return len(self._source) if behind < 0 else behind + 1

    def _text(self, start: int, end: int) -> None:
        """
        Show a stretch of text, its character references read.
        """
        at = start
        if "&" in self._source[start:end]:
            for match in _REFERENCE.finditer(self._source, start, end):
                sign = html.unescape(match.group())
                if sign == match.group():
                    continue
                self._literal(at, match.start())
                shown = sign.replace("\xa0", " ").translate(_BLANK)
                self._show(shown, *match.span())
                at = match.end()
        self._literal(at, end)

    def _literal(self, start: int, end: int) -> None:
        if start < end:
            words = self._source[start:end].translate(_BLANK)
            self._show(words, start, end, literal=True)

    def _show(
        self, words: str, start: int, end: int, *, literal: bool = False
    ) -> None:
        if self._unseen:
            return
        self._pieces.append(
            Piece(self._length, len(words), start, end, literal)
        )
        self._seen.append(words)
        self._length += len(words)


def read_markup(source: str) -> Markup:
    r"""
    Read a body of HTML; never raises, however broken it is.

    >>> read_markup("<p>Fish &amp; chips<!-- no -->").text
    '\nFish & chips'
    """
    return _Walk(source).read()


def sheet_declarations(
    source: str, markup: Markup
) -> Iterator[tuple[int, int, str, str]]:
    """
    Yield the declarations in style sheets: place, property and value.
    """
    for start, end in markup.sheets:
        for match in _DECLARATION.finditer(source, start, end):
            name, value = match.groups()
            yield (*match.span(), name.lower(), value.strip().lower())
