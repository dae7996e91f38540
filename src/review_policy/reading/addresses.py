"""
The addresses of a message: seen, behind links and pictures, or beside it.
"""

from __future__ import annotations

import enum
import re

from collections.abc import Iterator
from typing import Final

from attrs import frozen

from review_policy.reading.markup import Element, Markup
from review_policy.reading.reading import Reading
from review_policy.shapes import ShapeKind, web_addresses
from review_policy.text import Span


class Place(enum.StrEnum):
    """
    Where an address stands.
    """

    SEEN = "seen"
    LINK = "link"
    IMAGE = "image"
    BESIDE = "beside"
    """Among the links that the caller names beside the body."""


@frozen
class Address:
    """
    An address in lower case: its scheme and its host, either may be empty.

    `start` is its place in the folded text where it is seen, else None.
    """

    whole: str
    scheme: str
    host: str
    place: Place
    span: Span
    start: int | None = None
    element: Element | None = None


_PARTS: Final = re.compile(
    r"\s*(?:(?P<scheme>[a-z][a-z0-9+.-]{0,20}):)?(?://)?(?:[^/@\s]{0,64}@)?"
    r"(?P<host>[^/?#\s:@]{0,255})"
)
_IS_BARE: Final = re.compile(r"[\w-]+(?:\.[\w-]+)+(?:[/?#:]|$)")
_LOADS: Final = {"img": "src", "a": "href", "area": "href", "link": "href"}


def parts_of(address: str) -> tuple[str, str]:
    """
    Give scheme and host of an address in lower case.

    >>> parts_of("HTTP://www.Shop.example/x".lower())
    ('http', 'www.shop.example')
    """
    match = next(_PARTS.finditer(address))
    scheme = match.group("scheme") or ""
    if scheme and "." in scheme:
        # "shop.example:8080" has a port and no scheme.
        return "", scheme
    return scheme, match.group("host")


def seen_in(reading: Reading) -> Iterator[Address]:
    """
    Yield the web addresses in the words of a field.
    """
    shapes = [
        each for each in reading.shapes if each.kind is ShapeKind.WEB_ADDRESS
    ]
    if "//" in reading.folded.folded:
        # An address that holds a tracking number is a web address here.
        shapes = web_addresses.find(reading.folded)
    for shape in shapes:
        words = reading.folded.folded[shape.start : shape.end]
        scheme, _ = parts_of(words.replace("hxxp", "http"))
        yield Address(
            words,
            scheme if "//" in words else "",
            shape.value,
            Place.SEEN,
            reading.span(shape.start, shape.end),
            shape.start,
        )


def named_by(reading: Reading) -> Address:
    """
    Give the address that a whole field is.
    """
    whole = reading.folded.folded.strip()
    scheme, host = parts_of(whole)
    span = Span(reading.field, 0, len(reading.text))
    return Address(whole, scheme, host, Place.BESIDE, span)


def behind(markup: Markup, field: str) -> Iterator[Address]:
    """
    Yield the addresses behind the links and pictures of a markup.
    """
    for element in markup.elements:
        given = element.get(_LOADS.get(element.name, ""))
        if not given:
            continue
        whole = given.strip().lower()
        scheme, host = parts_of(whole)
        is_bare = not scheme and _IS_BARE.match(whole) is not None
        if not scheme and not is_bare and not whole.startswith("//"):
            continue
        yield Address(
            whole,
            scheme,
            host,
            Place.IMAGE if element.name == "img" else Place.LINK,
            Span(field, element.start, element.end),
            None,
            element,
        )
