"""
Tests of what a caller takes for granted.
"""

from __future__ import annotations

import datetime as dt
import pickle

from typing import Any, cast

import attrs
import pytest

from hypothesis import given
from hypothesis import strategies as st

import review_policy as rp


@given(st.integers(0, 999_999_999))
def test_whole_days_are_taken(days: int) -> None:
    """
    Any number of whole days is kept as it is.
    """
    value = dt.timedelta(days=days)
    assert rp.Assumption("feedback.x", value).value == value


@given(st.timedeltas())
def test_other_times_are_refused(value: dt.timedelta) -> None:
    """
    A time is taken if, and only if, it is whole days and not negative.
    """
    whole = value.seconds == value.microseconds == 0 and value.days >= 0
    try:
        rp.Assumption("feedback.x", value)
    except rp.InvalidValueError:
        assert not whole
    else:
        assert whole


@pytest.mark.parametrize(
    "value",
    [
        dt.timedelta(days=-1),
        dt.timedelta(hours=25),
        dt.timedelta(microseconds=1),
    ],
)
def test_messages_of_times(value: dt.timedelta) -> None:
    """
    A time that is refused is shown.
    """
    with pytest.raises(rp.InvalidValueError) as caught:
        rp.Assumption("feedback.x", value)
    assert str(caught.value) == (
        f"value must be a whole number of days, 0 or more (got {value!r})"
    )


@pytest.mark.parametrize("value", [60, 60.0, "P60D", None, True])
def test_what_is_no_time_is_refused(value: object) -> None:
    """
    A number without a unit is refused.
    """
    with pytest.raises(rp.InvalidTypeError) as caught:
        rp.Assumption("feedback.x", cast("Any", value))
    assert str(caught.value) == f"value must be a timedelta (got {value!r})"


@pytest.mark.parametrize("name", [None, 5, b"feedback.x"])
def test_what_is_no_name_is_refused(name: object) -> None:
    """
    The name is a string.
    """
    with pytest.raises(rp.InvalidTypeError) as caught:
        rp.Assumption(cast("Any", name), dt.timedelta(0))
    assert str(caught.value) == (
        f"name must be a parameter's name (got {name!r})"
    )


def test_assumptions_are_values() -> None:
    """
    An assumption hashes, pickles, compares by value, and stays as it is.
    """
    one = rp.Assumption("feedback.x", dt.timedelta(days=60))
    again = pickle.loads(pickle.dumps(one))
    assert {one, again} == {one}
    assert one != rp.Assumption("feedback.x", dt.timedelta(days=61))
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        one.value = dt.timedelta(0)  # type: ignore[misc]
