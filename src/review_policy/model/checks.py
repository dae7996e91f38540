"""
Checks that the fields of the model share.
"""

from __future__ import annotations

import enum
import re

from typing import TYPE_CHECKING, Any, Final, cast

from review_policy.exceptions import InvalidTypeError, InvalidValueError
from review_policy.model.days import check_moment


if TYPE_CHECKING:
    from attrs import Attribute

_ORDER_ID: Final = re.compile(r"[0-9]{3}-[0-9]{7}-[0-9]{7}")


def order_id(_: object, attribute: Attribute[str], value: object) -> None:
    """
    Check for an order id of three, seven and seven digits.
    """
    if not isinstance(value, str):
        raise InvalidTypeError(attribute.name, "be a string", value)
    if _ORDER_ID.fullmatch(value) is None:
        must = "be 3, 7 and 7 digits joined by hyphens"
        raise InvalidValueError(attribute.name, must, value)


def optional_order_id(
    owner: object, attribute: Attribute[Any], value: object
) -> None:
    """
    Check for an order id or None.
    """
    if value is not None:
        order_id(owner, attribute, value)


def stars(_: object, attribute: Attribute[int], value: object) -> None:
    """
    Check for one to five stars.
    """
    whole_number(attribute.name, value, least=1, most=5)


def whole_number(
    name: str, value: object, *, least: int, most: int | None = None
) -> None:
    """
    Check for a whole number of at least *least* and at most *most*.
    """
    up_to = f"{least} or more" if most is None else f"from {least} to {most}"
    must = f"be a whole number, {up_to}"
    if isinstance(value, bool) or not isinstance(value, int):
        raise InvalidTypeError(name, must, value)
    if value < least or (most is not None and value > most):
        raise InvalidValueError(name, must, value)


def moment(_: object, attribute: Attribute[Any], value: object) -> None:
    """
    Check for an aware datetime or a date.
    """
    check_moment(attribute.name, value)


def optional_moment(
    _: object, attribute: Attribute[Any], value: object
) -> None:
    """
    Check for an aware datetime, a date, or None.
    """
    if value is not None:
        check_moment(attribute.name, value)


def text(_: object, attribute: Attribute[str], value: object) -> None:
    """
    Check for a string, whatever it holds.
    """
    if not isinstance(value, str):
        raise InvalidTypeError(attribute.name, "be a string", value)


def optional_text(_: object, attribute: Attribute[Any], value: object) -> None:
    """
    Check for a string or None.
    """
    if value is not None and not isinstance(value, str):
        raise InvalidTypeError(attribute.name, "be a string or None", value)


def optional_flag(_: object, attribute: Attribute[Any], value: object) -> None:
    """
    Check for True, False, or None where it is not known.
    """
    if value is not None and not isinstance(value, bool):
        must = "be True, False or None"
        raise InvalidTypeError(attribute.name, must, value)


def length_only(value: object) -> str:
    """
    Show a text by its length, since a repr ends up in logs.
    """
    return f"<{len(value)} characters>" if isinstance(value, str) else "None"


def members(owner: object, **types: type[enum.Enum]) -> None:
    """
    Check that each named field of *owner* holds a member of its enum or None.
    """
    for name, kind in types.items():
        value = getattr(owner, name)
        if value is not None and not isinstance(value, kind):
            raise InvalidTypeError(
                name, f"be a {kind.__name__} or None", value
            )


def tuple_of(name: str, value: object, kind: type) -> None:
    """
    Check for a tuple of one kind of value, or None.
    """
    if value is None:
        return
    must = f"be a tuple of {kind.__name__} or None"
    if not isinstance(value, tuple):
        raise InvalidTypeError(name, must, value)
    for each in cast("tuple[object, ...]", value):
        if not isinstance(each, kind):
            raise InvalidTypeError(name, must, type(each))


def flag(name: str, value: object) -> None:
    """
    Check for True or False.
    """
    if not isinstance(value, bool):
        raise InvalidTypeError(name, "be True or False", value)
