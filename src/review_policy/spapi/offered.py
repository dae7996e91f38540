"""
What an answer of the Solicitations or Messaging API offers for an order.

Both list actions as links; answers are met by shape: mappings, JSON, or a
client's objects.
"""

from __future__ import annotations

import re

from collections.abc import Iterator, Sequence
from typing import Final

from attrs import frozen

from review_policy.exceptions import InvalidTypeError, InvalidValueError
from review_policy.spapi.orders import (
    _as_list,
    _as_mapping,
    _Fields,
    _from_json,
)


_ORDER: Final = re.compile(r"/orders/([0-9]{3}-[0-9]{7}-[0-9]{7})(?![0-9])")
_SELF: Final = ("self", "varSelf")
"""The link to the answer itself; the second name is that of Amazon's client.

Python has a use of its own for the first.
"""


@frozen
class Offered:
    """
    The names of the actions that an answer lists, and the order they are for.
    """

    names: tuple[str, ...]
    order_id: str | None


def offered(payload: object, href: re.Pattern[str]) -> Offered:
    """
    Read the actions of an answer; *href* finds a name in a link without one.

    Raises
    ------
    InvalidTypeError
        *payload* is neither JSON nor a mapping nor a client's answer.
    InvalidValueError
        It is an answer with errors, or has no links to actions.
    """
    answer = _answer(payload)
    if answer.get("errors"):
        must = "be an answer without errors"
        raise InvalidValueError("payload", must, sorted(answer.names()))
    links = answer.inner("_links")
    actions = _as_list(links.get("actions"))
    if actions is None:
        must = "have _links with actions"
        raise InvalidValueError("payload", must, sorted(answer.names()))
    listed = [_Fields(action) for action in actions]
    hrefs = [links.inner(name).get("href") for name in _SELF]
    hrefs += [action.get("href") for action in listed]
    names = (name for action in listed for name in _names(action, href))
    return Offered(
        names=tuple(dict.fromkeys(names)),
        order_id=next(_orders(hrefs), None),
    )


def _answer(payload: object) -> _Fields:
    """
    Give the fields of the answer, which may lie in a client's own.
    """
    if isinstance(payload, (str, bytes, bytearray)):
        try:
            payload = _from_json(payload)
        except (ValueError, RecursionError):
            must = "be JSON"
            raise InvalidValueError(
                "payload", must, type(payload).__name__
            ) from None
    fields = _Fields(payload)
    if fields.get("_links") is not None or fields.get("errors"):
        return fields
    inner = fields.get("payload")
    if inner is not None:
        return _Fields(inner)
    if _as_mapping(payload) is None:
        must = "be a mapping, JSON, or a client's answer"
        raise InvalidTypeError("payload", must, type(payload))
    return fields


def _names(action: _Fields, link: re.Pattern[str]) -> Iterator[str]:
    name, href = action.get("name"), action.get("href")
    if isinstance(name, str):
        yield name
    elif isinstance(href, str) and (match := link.search(href)):
        yield match.group(1)


def _orders(hrefs: Sequence[object]) -> Iterator[str]:
    for href in hrefs:
        if isinstance(href, str) and (match := _ORDER.search(href)):
            yield match.group(1)
