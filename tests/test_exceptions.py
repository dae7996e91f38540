"""
Tests of the errors.
"""

from __future__ import annotations

import copy
import datetime as dt
import pickle

from typing import Any, Final

import pytest

from hypothesis import given
from hypothesis import strategies as st

import review_policy as rp

from tests.strategies import texts


DAY: Final = dt.date(2020, 2, 29)
CASES: Final[
    list[tuple[rp.ReviewPolicyError, type[Exception], dict[str, Any], str]]
] = [
    (
        rp.InvalidValueError("rating", "be from 1 to 5", 6),
        ValueError,
        {"what": "rating", "must": "be from 1 to 5", "given": 6},
        "rating must be from 1 to 5 (got 6)",
    ),
    (
        rp.InvalidTypeError("rating", "be a number", "5"),
        TypeError,
        {"what": "rating", "must": "be a number", "given": "5"},
        "rating must be a number (got '5')",
    ),
    (
        rp.UnknownNameError("rule", "obscen"),
        LookupError,
        {"kind": "rule", "name": "obscen", "near": ()},
        "rule must be a known one (got 'obscen')",
    ),
    (
        rp.UnknownNameError("rule", "obscen", ("obscene-language",)),
        LookupError,
        {"near": ("obscene-language",)},
        (
            "rule must be a known one (got 'obscen'); "
            "did you mean obscene-language"
        ),
    ),
    (
        rp.UnknownNameError("store", "U", ("US", "UK")),
        LookupError,
        {"near": ("US", "UK")},
        "store must be a known one (got 'U'); did you mean US or UK",
    ),
    (
        rp.AmbiguousNameError("external-link", ("RV110", "MS110")),
        LookupError,
        {"name": "external-link", "codes": ("RV110", "MS110")},
        (
            "rule name must be unique or come with a subject (got "
            "'external-link', which is RV110 and MS110)"
        ),
    ),
    (
        rp.MarketplaceMismatchError("order", "US", "DE"),
        ValueError,
        {"what": "order", "expected": "US", "given": "DE"},
        "order must belong to store US (got DE)",
    ),
    (
        rp.NotRecordedError("feedback.x", DAY, dt.date(2024, 1, 1)),
        LookupError,
        {"name": "feedback.x", "day": DAY, "earliest": dt.date(2024, 1, 1)},
        (
            "feedback.x must be asked for 2024-01-01 or later, the start of "
            "its earliest recorded revision (got 2020-02-29)"
        ),
    ),
    (
        rp.NotRecordedError("feedback.x", DAY, None),
        LookupError,
        {"earliest": None},
        "feedback.x has no recorded revision for this store",
    ),
    (
        rp.NotInForceError("feedback.x", DAY, dt.date(2012, 10, 29)),
        LookupError,
        {"name": "feedback.x", "day": DAY, "since": dt.date(2012, 10, 29)},
        "feedback.x was not in force on 2020-02-29 (since 2012-10-29)",
    ),
    (
        rp.UncertainDayError(
            "feedback.x", DAY, dt.date(2020, 1, 1), dt.date(2020, 12, 31)
        ),
        LookupError,
        {
            "name": "feedback.x",
            "day": DAY,
            "first": dt.date(2020, 1, 1),
            "last": dt.date(2020, 12, 31),
        },
        (
            "feedback.x must be asked for a day outside 2020-01-01 to "
            "2020-12-31, in which it changed on an unknown day "
            "(got 2020-02-29)"
        ),
    ),
    (
        rp.UncertainDayError("feedback.x", DAY, dt.date(2020, 1, 1), None),
        LookupError,
        {"last": None},
        (
            "feedback.x must be asked for a day outside 2020-01-01 to an "
            "unknown day, in which it changed on an unknown day "
            "(got 2020-02-29)"
        ),
    ),
]


@pytest.mark.parametrize(
    ("error", "builtin", "facts", "message"), CASES, ids=lambda each: ""
)
def test_errors_say_what_must_be_what(
    error: rp.ReviewPolicyError,
    builtin: type[Exception],
    facts: dict[str, Any],
    message: str,
) -> None:
    """
    An error is a builtin one too, keeps its facts, and says them.
    """
    assert isinstance(error, rp.ReviewPolicyError)
    assert isinstance(error, builtin)
    assert {name: getattr(error, name) for name in facts} == facts
    assert str(error) == message


@pytest.mark.parametrize("error", [each[0] for each in CASES], ids=str)
def test_errors_pickle_and_copy(error: rp.ReviewPolicyError) -> None:
    """
    An error that crosses a process keeps its type, facts and message.
    """
    for again in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
        assert type(again) is type(error)
        assert vars(again) == vars(error)
        assert str(again) == str(error)


def test_type_errors_are_value_errors() -> None:
    """
    Whoever catches wrong values catches wrong types with them.
    """
    assert issubclass(rp.InvalidTypeError, rp.InvalidValueError)
    assert issubclass(rp.InvalidTypeError, ValueError)
    assert not issubclass(rp.InvalidValueError, TypeError)


@pytest.mark.parametrize(
    ("length", "shown"),
    [
        (75, "'" + "x" * 75 + "'"),
        (76, "'" + "x" * 76 + "..."),
    ],
)
def test_long_values_are_cut(length: int, shown: str) -> None:
    """
    Of what was given 77 characters are shown, and dots for the rest.
    """
    error = rp.InvalidValueError("comment", "be short", "x" * length)
    assert str(error) == f"comment must be short (got {shown})"


@given(texts(), st.sampled_from((rp.InvalidValueError, rp.InvalidTypeError)))
def test_messages_stay_short(
    value: str, kind: type[rp.InvalidValueError]
) -> None:
    """
    Whatever was given, the message has one line, an end, and no surrogates.
    """
    message = str(kind("a", "be b", value))
    assert len(message) <= len("a must be b (got )") + 80
    assert message.isprintable()
    assert message.encode()
