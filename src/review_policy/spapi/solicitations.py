"""
Answers of the Solicitations API: what may be asked for an order.

Answers are met by shape: mappings, JSON, or a client's objects.
"""

from __future__ import annotations

import json
import re

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, cast

from review_policy.exceptions import InvalidTypeError, InvalidValueError
from review_policy.model.solicitation import SolicitationActions


_ORDER: Final = re.compile(r"/orders/([0-9]{3}-[0-9]{7}-[0-9]{7})(?![0-9])")
_NAME: Final = re.compile(r"/solicitations/([A-Za-z]{1,80})(?:[/?]|$)")


def actions_from_payload(payload: object) -> SolicitationActions:
    """
    Read an answer of `getSolicitationActionsForOrder`.

    Raises
    ------
    InvalidTypeError
        *payload* is neither JSON nor a mapping.
    InvalidValueError
        It is an answer with errors, or has no links to actions.

    >>> actions_from_payload({"_links": {"actions": []}}).may_request_review
    False
    """
    answer = _mapping(payload)
    inner = answer.get("payload")
    if isinstance(inner, Mapping):
        answer = cast("Mapping[str, object]", inner)
    if answer.get("errors"):
        must = "be an answer without errors"
        raise InvalidValueError("payload", must, sorted(answer))
    links = answer.get("_links", answer.get("links"))
    actions = _get(links, "actions")
    if not isinstance(actions, Sequence) or isinstance(actions, str):
        must = "have _links with actions"
        raise InvalidValueError("payload", must, sorted(answer))
    hrefs = [_get(_get(links, "self"), "href")]
    names: list[str] = []
    for action in cast("Sequence[object]", actions):
        hrefs.append(_get(action, "href"))
        names += _names(action)
    return SolicitationActions(
        names=tuple(dict.fromkeys(names)),
        order_id=next(_orders(hrefs), None),
    )


def _mapping(payload: object) -> Mapping[str, object]:
    if isinstance(payload, (str, bytes, bytearray)):
        try:
            payload = json.loads(payload)
        except (ValueError, RecursionError):
            must = "be JSON"
            raise InvalidValueError(
                "payload", must, type(payload).__name__
            ) from None
    as_dict = getattr(payload, "to_dict", None)
    if callable(as_dict):
        payload = as_dict()
    if not isinstance(payload, Mapping):
        must = "be a mapping, JSON, or an object with to_dict"
        raise InvalidTypeError("payload", must, type(payload))
    return cast("Mapping[str, object]", payload)


def _get(value: object, key: str) -> object:
    if isinstance(value, Mapping):
        return cast("Mapping[str, object]", value).get(key)
    return None


def _names(action: object) -> Iterator[str]:
    name, href = _get(action, "name"), _get(action, "href")
    if isinstance(name, str):
        yield name
    elif isinstance(href, str) and (match := _NAME.search(href)):
        yield match.group(1)


def _orders(hrefs: Sequence[object]) -> Iterator[str]:
    for href in hrefs:
        if isinstance(href, str) and (match := _ORDER.search(href)):
            yield match.group(1)
