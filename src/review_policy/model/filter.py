"""
A filter by which a campaign chooses the buyers whom it asks for reviews.
"""

from __future__ import annotations

import enum

import attrs

from review_policy.exceptions import InvalidTypeError, InvalidValueError
from review_policy.model import checks
from review_policy.model.days import Moment, check_moment


class FilterTest(enum.StrEnum):
    """
    How a field is compared.
    """

    IS = "is"
    IS_NOT = "is_not"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    IN = "in"
    NOT_IN = "not_in"
    IS_KNOWN = "is_known"
    IS_NOT_KNOWN = "is_not_known"


FilterValue = str | int | bool | Moment | tuple[str, ...] | None
"""What a field may be compared with."""


def _test(test: FilterTest | str) -> FilterTest:
    if not isinstance(test, str):
        raise InvalidTypeError("test", "be a FilterTest", test)
    try:
        return FilterTest(test)
    except ValueError:
        must = f"be one of {', '.join(FilterTest)}"
        raise InvalidValueError("test", must, test) from None


@attrs.frozen
class Filter:
    """
    One condition: a field such as "order.purchased_at", a test and a value.
    """

    field: str = attrs.field(validator=checks.text)
    test: FilterTest = attrs.field(converter=_test)
    value: FilterValue = None

    def __attrs_post_init__(self) -> None:
        value = self.value
        if isinstance(value, (str, int)) or value is None:
            return
        if isinstance(value, tuple):
            checks.tuple_of("value", value, str)
            return
        check_moment("value", value)

    def __str__(self) -> str:
        return f"{self.field} {self.test.replace('_', ' ')} {self.value}"
