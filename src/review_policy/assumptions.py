"""
What a caller takes for granted instead of what the catalogue holds.
"""

from __future__ import annotations

import datetime as dt

from attrs import frozen

from review_policy.exceptions import InvalidTypeError, InvalidValueError


@frozen
class Assumption:
    """
    A number of the caller's own; it shows in every result that rests on it.

    `name` is that of a parameter that is a time, `value` takes its place.
    """

    name: str
    value: dt.timedelta

    def __attrs_post_init__(self) -> None:
        if not isinstance(self.name, str):
            must = "be a parameter's name"
            raise InvalidTypeError("name", must, self.name)
        if not isinstance(self.value, dt.timedelta):
            raise InvalidTypeError("value", "be a timedelta", self.value)
        if self.value < dt.timedelta(0) or self.value % dt.timedelta(days=1):
            must = "be a whole number of days, 0 or more"
            raise InvalidValueError("value", must, self.value)
