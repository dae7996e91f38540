"""
Things in a text that have a form of their own, whatever the language.

`load()` reads what the finders need; after it no call imports or opens
anything. `find_all()` gives every shape of a text, each stretch of the text
to one of them at most.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from review_policy.shapes import (
    _number_words,
    _regions,
    emails,
    first_names,
    not_names,
    order_ids,
    personal_names,
    phones,
    street_addresses,
    surnames,
    tracking_numbers,
    web_addresses,
)
from review_policy.shapes._places import joined
from review_policy.shapes._shape import Shape, ShapeKind


if TYPE_CHECKING:
    from review_policy.text import FoldedText


__all__ = ["Shape", "ShapeKind", "find_all", "load"]


def load() -> None:
    """
    Read telephone plans and names, so that no later call has to.
    """
    _regions.load()
    first_names.load()
    surnames.load()
    not_names.load()
    _number_words.load()


def find_all(
    text: FoldedText, *, region: str | None = None
) -> tuple[Shape, ...]:
    """
    Find all shapes, in the order of their places; none overlaps another.

    Where two finders want the same stretch, the more particular form wins:
    an order id or a tracking number over a telephone number, an e-mail
    address over a web address. *region* ("US") is where a telephone number
    without a country code is dialled.

    >>> from review_policy.text import fold
    >>> [shape.value for shape in find_all(fold("mail jo@shop.example"))]
    ['jo@shop.example']
    """
    taken: list[Shape] = []
    for found in (
        order_ids.find(text),
        tracking_numbers.find(text),
        emails.find(text),
        phones.find(text, region),
        web_addresses.find(text),
        street_addresses.find(text),
        personal_names.find(text),
    ):
        taken = joined(taken, found)
    return tuple(taken)
