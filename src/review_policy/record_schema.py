"""
The JSON Schema of the records that callers hand in.
"""

from __future__ import annotations

import datetime as dt
import enum
import inspect
import types

from typing import (
    Any,
    Final,
    Union,
    cast,
    get_args,
    get_origin,
    get_type_hints,
)

import attrs

from review_policy.exceptions import InvalidTypeError
from review_policy.language import Language
from review_policy.model.marketplace import Marketplace
from review_policy.model.not_given import NOT_GIVEN, NotGiven
from review_policy.records import READABLE, SCHEMA, Record, type_name


DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"

_DATE: Final = {"type": "string", "format": "date"}
_PLAIN: Final[dict[Any, Record]] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    bool: {"type": "boolean"},
    dt.date: _DATE,
    type(None): {"type": "null"},
    NotGiven: {"const": NOT_GIVEN.value},
    dt.timedelta: {"type": "string", "pattern": "^P[0-9]{1,9}D$"},
    Language: {
        "type": "string",
        "pattern": "^[A-Za-z]{2,3}([-_][A-Za-z0-9]{1,8}){0,8}$",
        "description": "A BCP 47 tag.",
    },
    Marketplace: {
        "type": "string",
        "description": "A store's code, marketplace id or domain.",
    },
}


def json_schema(kind: type | None = None) -> Record:
    """
    Give the JSON Schema of the records of *kind*, or of every kind.

    It describes what `to_record` writes and `from_record` reads.

    Raises
    ------
    InvalidTypeError
        *kind* cannot be read from a record.

    >>> from review_policy.model.event import Event
    >>> json_schema(Event)["$ref"]
    '#/$defs/event'
    """
    if kind is not None and kind not in READABLE:
        names = ", ".join(each.__name__ for each in READABLE)
        raise InvalidTypeError("kind", f"be one of {names}", kind)
    wanted = READABLE if kind is None else _reached(kind)
    definitions = {type_name(each): _object(each) for each in wanted}
    root = (
        {"anyOf": [{"$ref": _ref(each)} for each in READABLE]}
        if kind is None
        else {"$ref": _ref(kind)}
    )
    return {"$schema": DIALECT, **root, "$defs": definitions}


def _ref(kind: type) -> str:
    return f"#/$defs/{type_name(kind)}"


def _hints(kind: type) -> dict[str, Any]:
    hints = get_type_hints(kind)
    fields = attrs.fields(cast("Any", kind))
    return {field.name: hints[field.name] for field in fields}


def _reached(kind: type) -> list[type]:
    """
    List a type and those that its fields hold, however deep.
    """
    found = [kind]
    for each in found:
        for hint in _hints(each).values():
            found += [
                part
                for part in _parts(hint)
                if part in READABLE and part not in found
            ]
    return found


def _parts(hint: Any) -> list[Any]:
    inner = get_args(hint)
    return [hint, *(part for each in inner for part in _parts(each))]


def _object(kind: type) -> Record:
    hints = _hints(kind)
    required = [
        field.name
        for field in attrs.fields(cast("Any", kind))
        if field.default is attrs.NOTHING
    ]
    return {
        "type": "object",
        "description": " ".join((inspect.getdoc(kind) or "").split()),
        "properties": {
            "schema": {"const": SCHEMA},
            "type": {"const": type_name(kind)},
            **{name: _value(hint) for name, hint in hints.items()},
        },
        "required": required,
        "additionalProperties": False,
    }


def _value(hint: Any) -> Record:
    """
    Describe the values of a field of the type *hint*.
    """
    if get_origin(hint) in {Union, types.UnionType}:
        kinds = list(get_args(hint))
        if {dt.datetime, dt.date} <= set(kinds):
            kinds.remove(dt.datetime)
            kinds.remove(dt.date)
            moment: list[Record] = [
                _DATE,
                {"type": "string", "format": "date-time"},
            ]
        else:
            moment = []
        return {"anyOf": [*moment, *map(_value, kinds)]}
    if get_origin(hint) is tuple:
        return {"type": "array", "items": _value(get_args(hint)[0])}
    if hint in READABLE:
        return {"$ref": _ref(hint)}
    if hint in _PLAIN:
        return _PLAIN[hint]
    return {"enum": [each.value for each in cast("type[enum.Enum]", hint)]}
