"""
Plain records in and out: JSON-safe mappings with stable keys.
"""

from __future__ import annotations

import datetime as dt
import enum
import re
import types

from collections.abc import Callable, Mapping
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from typing import (
    Any,
    Final,
    Literal,
    TypeVar,
    Union,
    cast,
    get_args,
    get_origin,
    get_type_hints,
)

import attrs

from review_policy.assumptions import Assumption
from review_policy.exceptions import InvalidTypeError, InvalidValueError
from review_policy.health._metric import Metric
from review_policy.language import Language
from review_policy.model.claim import AToZClaim, Chargeback
from review_policy.model.days import Days, parse_moment
from review_policy.model.event import Event
from review_policy.model.feedback import Feedback
from review_policy.model.ledger import Coverage, Ledger
from review_policy.model.marketplace import Marketplace
from review_policy.model.message import Attachment, Message
from review_policy.model.not_given import NOT_GIVEN, NotGiven
from review_policy.model.order import Order, OrderItem
from review_policy.model.review import Review, ReviewVersion
from review_policy.model.seller import Seller
from review_policy.model.service import (
    BuyerMessage,
    Complaint,
    ReturnRequest,
    Vote,
)
from review_policy.model.shipment import Cancellation, Invoice, Shipment
from review_policy.model.solicitation import SolicitationActions
from review_policy.model.violation import Violation
from review_policy.model.zones import zone_name
from review_policy.rules._rule import Rule
from review_policy.sources import Source


SCHEMA: Final = 1
"""The version of the records; it grows when a key changes its meaning."""

Record = dict[str, Any]
"""A mapping of strings to JSON values."""

T = TypeVar("T")

READABLE: Final = (
    Order,
    OrderItem,
    Feedback,
    Review,
    ReviewVersion,
    Event,
    Seller,
    Assumption,
    Days,
    AToZClaim,
    Chargeback,
    Shipment,
    Cancellation,
    Invoice,
    BuyerMessage,
    ReturnRequest,
    Vote,
    Complaint,
    Violation,
    Coverage,
    Ledger,
    Message,
    Attachment,
    SolicitationActions,
)
"""The types that `from_record` makes."""


def to_record(value: object) -> Record:
    """
    Turn a value of this library into a record.

    Days and moments are ISO 8601 strings, stores their codes, languages their
    tags, times periods such as "P60D", rules their code and name.
    What was not given is the string "not_given", what is not known is None;
    rates are a count and what it is out of.

    Raises
    ------
    InvalidTypeError
        *value* is not one of this library's values.

    >>> from review_policy.model.event import Event
    >>> record = to_record(Event("refunded", dt.date(2026, 11, 2)))
    >>> record["type"], record["kind"], record["at"]
    ('event', 'refunded', '2026-11-02')
    """
    if not attrs.has(type(value)) or isinstance(value, type):
        must = "be a value of this library"
        raise InvalidTypeError("value", must, type(value))
    body = cast("Record", _out(value))
    return {"schema": SCHEMA, "type": type_name(type(value)), **body}


def from_record(
    kind: type[T],
    record: Mapping[str, Any],
    *,
    unknown: Literal["refuse", "ignore"] = "refuse",
) -> T:
    """
    Make a value that callers hand in out of a record.

    Keys may be left out where the type has a default.

    Raises
    ------
    InvalidTypeError
        *kind* cannot be read, or a field's value has the wrong type.
    InvalidValueError
        A field's value is not what it must be, or a key is not known.
    """
    if kind not in READABLE:
        names = ", ".join(each.__name__ for each in READABLE)
        raise InvalidTypeError("kind", f"be one of {names}", kind)
    if not isinstance(cast("object", record), Mapping):
        raise InvalidTypeError("record", "be a mapping", type(record))
    readers = _readers(cast("Any", kind))
    given = dict(record)
    schema = given.pop("schema", SCHEMA)
    if schema != SCHEMA:
        raise InvalidValueError("schema", f"be {SCHEMA}", schema)
    name = given.pop("type", type_name(kind))
    if name != type_name(kind):
        raise InvalidValueError("type", f"be {type_name(kind)!r}", name)
    fields: dict[str, Any] = {}
    for key, value in given.items():
        if key in readers:
            fields[key] = readers[key](key, value)
        elif unknown == "refuse":
            must = f"be one of {', '.join(readers)}"
            raise InvalidValueError("key", must, key)
    for field in attrs.fields(cast("Any", kind)):
        if field.default is attrs.NOTHING and field.name not in fields:
            raise InvalidValueError(field.name, "be given", None)
    return kind(**fields)


_WORD_STARTS: Final = re.compile(
    "(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])"
)


def type_name(kind: type) -> str:
    """
    Give the name of a type as records have it.
    """
    return _WORD_STARTS.sub("_", kind.__name__).lower()


def _out(value: object) -> object:
    """
    Turn any part of a value into JSON's types.
    """
    for kinds, convert in _PLAIN:
        if isinstance(value, kinds):
            return convert(value)
    if attrs.has(type(value)):
        extra = getattr(type(value), "record_properties", ())
        names = [
            field.name
            for field in attrs.fields(cast("Any", type(value)))
            if not field.name.startswith("_")
        ]
        return {name: _out(getattr(value, name)) for name in (*names, *extra)}
    must = "be a value of this library"
    raise InvalidTypeError("value", must, type(value))


def _period(value: dt.timedelta) -> str:
    if value % dt.timedelta(days=1):
        return f"PT{int(value.total_seconds())}S"
    return f"P{value.days}D"


def _scalar(value: object) -> object:
    return value.value if isinstance(value, enum.Enum) else value


_PLAIN: Final[tuple[tuple[Any, Callable[[Any], object]], ...]] = (
    ((str, bool, int, type(None)), _scalar),
    (Marketplace, lambda value: value.code),
    (enum.Enum, lambda value: value.value),
    (dt.date, lambda value: value.isoformat()),
    (dt.timedelta, _period),
    (Decimal, str),
    (
        Fraction,
        lambda value: {"count": value.numerator, "of": value.denominator},
    ),
    (dt.tzinfo, zone_name),
    (Rule, lambda value: {"code": value.code, "name": value.name}),
    (
        Metric,
        lambda value: {"name": value.name, "title": value.title},
    ),
    (
        Source,
        lambda value: {
            "key": value.key,
            "title": value.title,
            "link": value.link,
        },
    ),
    ((tuple, list), lambda value: [_out(each) for each in value]),
    (
        frozenset,
        lambda value: sorted(cast("Any", [_out(each) for each in value])),
    ),
)


@lru_cache(maxsize=len(READABLE))
def _readers(kind: type) -> dict[str, Callable[[str, Any], Any]]:
    """
    Give for each field of *kind* how its record is read.
    """
    hints = get_type_hints(kind)
    return {
        field.name: _reader(hints[field.name])
        for field in attrs.fields(cast("Any", kind))
    }


def _reader(hint: Any) -> Callable[[str, Any], Any]:
    """
    Give the way of reading a field of the type *hint*.
    """
    if get_origin(hint) in {Union, types.UnionType}:
        kinds = set(get_args(hint))
        optional = type(None) in kinds
        kinds.discard(type(None))
        if NotGiven in kinds:
            kinds.discard(NotGiven)
            return _unless_not_given(_reader(kinds.pop()))
        inner = (
            _moment
            if kinds == {dt.datetime, dt.date}
            else _reader(kinds.pop())
        )
        return _optional(inner) if optional else inner
    if get_origin(hint) is tuple:
        return _several(_reader(get_args(hint)[0]))
    if hint in READABLE:
        return lambda _, value: from_record(hint, value)
    return _READERS.get(hint) or _member(hint)


def _optional(
    inner: Callable[[str, Any], Any],
) -> Callable[[str, Any], Any]:
    return lambda key, value: None if value is None else inner(key, value)


def _unless_not_given(
    inner: Callable[[str, Any], Any],
) -> Callable[[str, Any], Any]:
    def read(key: str, value: Any) -> Any:
        if value == NOT_GIVEN.value:
            return NOT_GIVEN
        return inner(key, value)

    return read


def _several(
    inner: Callable[[str, Any], Any],
) -> Callable[[str, Any], Any]:
    def read(key: str, value: Any) -> Any:
        if not isinstance(value, (list, tuple)):
            given = type(cast("object", value))
            raise InvalidTypeError(key, "be a list", given)
        several = cast("list[Any]", value)
        return tuple(inner(key, each) for each in several)

    return read


def _member(kind: Any) -> Callable[[str, Any], Any]:
    """
    Give the way of reading a member of an enum.
    """

    def read(key: str, value: Any) -> Any:
        try:
            return kind(value)
        except ValueError:
            values = ", ".join(each.value for each in kind)
            raise InvalidValueError(
                key, f"be one of {values}", value
            ) from None

    return read


def _moment(key: str, value: Any) -> Any:
    if isinstance(value, str):
        return parse_moment(key, value)
    return value


def _day(key: str, value: Any) -> Any:
    if isinstance(value, str):
        try:
            return dt.date.fromisoformat(value)
        except ValueError:
            must = "be an ISO 8601 date"
            raise InvalidValueError(key, must, value) from None
    return value


_PERIOD: Final = re.compile(r"P([0-9]{1,9})D")


def _time(key: str, value: Any) -> Any:
    if isinstance(value, str):
        match = _PERIOD.fullmatch(value)
        if match is None:
            raise InvalidValueError(key, "be a period such as 'P60D'", value)
        return dt.timedelta(days=int(match.group(1)))
    return value


def _as_given(_: str, value: Any) -> Any:
    return value


_READERS: Final[dict[Any, Callable[[str, Any], Any]]] = {
    str: _as_given,
    int: _as_given,
    bool: _as_given,
    dt.date: _day,
    dt.timedelta: _time,
    Marketplace: lambda _, value: Marketplace.of(value),
    Language: lambda _, value: Language.of(value),
}
