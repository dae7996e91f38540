"""
What a caller takes for granted instead of what the catalogue holds.
"""

from __future__ import annotations

import datetime as dt

from attrs import field, frozen

from review_policy.exceptions import InvalidTypeError, InvalidValueError


@frozen
class Assumption:
    """
    A number of the caller's own; it shows in every result that rests on it.

    `name` is that of a parameter that is a time, `value` takes its place.
    """

    name: str = field()
    value: dt.timedelta = field()

    @name.validator
    def _is_a_name(self, _: object, value: object) -> None:
        if not isinstance(value, str):
            raise InvalidTypeError("name", "be a parameter's name", value)

    @value.validator
    def _is_a_time(self, _: object, value: object) -> None:
        if not isinstance(value, dt.timedelta):
            raise InvalidTypeError("value", "be a timedelta", value)
        if value < dt.timedelta(0) or value % dt.timedelta(days=1):
            must = "be a whole number of days, 0 or more"
            raise InvalidValueError("value", must, value)
