"""
Tests of feedback.
"""

from __future__ import annotations

import datetime as dt
import pickle

from typing import Any, Final

import attrs
import pytest

from hypothesis import given
from hypothesis import strategies as st

import review_policy as rp

from tests.strategies import texts, whole_feedback


ID: Final = "111-2345678-9012345"
MAKE: Final[Any] = rp.Feedback


@pytest.mark.parametrize(
    ("stars", "counted"),
    [
        (1, "negative"),
        (2, "negative"),
        (3, "neutral"),
        (4, "positive"),
        (5, "positive"),
    ],
)
def test_stars_are_counted_as_amazon_does(stars: int, counted: str) -> None:
    """
    Four and five are positive, three is neutral, one and two are negative.
    """
    feedback = rp.Feedback(order_id=ID, rating=stars)
    assert feedback.rating_class.value == counted


@pytest.mark.parametrize(
    ("stars", "kind"),
    [
        (0, rp.InvalidValueError),
        (6, rp.InvalidValueError),
        (-1, rp.InvalidValueError),
        (True, rp.InvalidTypeError),
        (False, rp.InvalidTypeError),
        ("5", rp.InvalidTypeError),
        (5.0, rp.InvalidTypeError),
        (None, rp.InvalidTypeError),
    ],
)
def test_other_stars_are_refused(
    stars: object, kind: type[rp.InvalidValueError]
) -> None:
    """
    There are one to five stars, as a whole number.
    """
    with pytest.raises(rp.InvalidValueError) as caught:
        MAKE(order_id=ID, rating=stars)
    assert type(caught.value) is kind
    assert str(caught.value) == (
        f"rating must be a whole number, from 1 to 5 (got {stars!r})"
    )


@given(st.integers())
def test_whole_numbers_are_stars_from_one_to_five(stars: int) -> None:
    """
    A whole number is taken if, and only if, it is from one to five.
    """
    try:
        assert rp.Feedback(order_id=ID, rating=stars).rating == stars
    except rp.InvalidValueError:
        assert stars < 1 or stars > 5
    else:
        assert 1 <= stars <= 5


@pytest.mark.parametrize("name", ["order_id", "rating"])
def test_what_is_needed(name: str) -> None:
    """
    Feedback belongs to an order and has stars.
    """
    given_fields = {"order_id": ID, "rating": 1}
    del given_fields[name]
    with pytest.raises(TypeError, match=name):
        MAKE(**given_fields)


@pytest.mark.parametrize(
    "order_id", ["", "111-2345678-90123", "111 2345678 9012345"]
)
def test_malformed_ids_are_refused(order_id: str) -> None:
    """
    The order id is three, seven and seven digits.
    """
    with pytest.raises(rp.InvalidValueError) as caught:
        MAKE(order_id=order_id, rating=1)
    assert str(caught.value) == (
        "order_id must be 3, 7 and 7 digits joined by hyphens "
        f"(got {order_id!r})"
    )


@pytest.mark.parametrize("name", ["comment", "response"])
@pytest.mark.parametrize("value", [5, b"bad", ["bad"]])
def test_words_are_strings(name: str, value: object) -> None:
    """
    What was written is a string or not known.
    """
    with pytest.raises(rp.InvalidTypeError) as caught:
        MAKE(order_id=ID, rating=1, **{name: value})
    assert str(caught.value) == (
        f"{name} must be a string or None (got {value!r})"
    )


def test_naive_datetimes_are_refused() -> None:
    """
    A time of day without a zone does not say on which day it was left.
    """
    naive = dt.datetime(2026, 11, 1, 12)  # noqa: DTZ001
    with pytest.raises(rp.InvalidValueError) as caught:
        rp.Feedback(order_id=ID, rating=1, left_at=naive)
    assert str(caught.value) == (
        "left_at must be a date or a datetime with a time zone "
        "(got datetime.datetime(2026, 11, 1, 12, 0))"
    )


def test_stores_and_languages_are_found() -> None:
    """
    A store's name and a language's tag become store and language.
    """
    feedback = MAKE(
        order_id=ID, rating=1, marketplace="amazon.de", language="de-AT"
    )
    assert feedback.marketplace is rp.Marketplace.DE
    assert feedback.language is rp.Language.DE
    assert rp.Feedback(order_id=ID, rating=1).language is None


def test_unknown_stores_and_languages_are_refused() -> None:
    """
    A store that is none and a tag that is none are refused.
    """
    for name, value, message in (
        ("marketplace", "XX", "marketplace must be a known one (got 'XX')"),
        ("marketplace", 5, "marketplace must be a store's code, id, domain"),
        ("language", "e", "language must be a BCP 47 tag (got 'e')"),
        ("language", 5, "language must be a BCP 47 tag (got 5)"),
    ):
        with pytest.raises(rp.ReviewPolicyError) as caught:
            MAKE(order_id=ID, rating=1, **{name: value})
        assert str(caught.value).startswith(message)


@pytest.mark.parametrize("state", ["published", 1, rp.Outcome.REMOVE])
def test_states_are_members(state: object) -> None:
    """
    The state is a member of its enum.
    """
    with pytest.raises(rp.InvalidTypeError) as caught:
        MAKE(order_id=ID, rating=1, state=state)
    assert str(caught.value) == (
        f"state must be a FeedbackState or None (got {state!r})"
    )


@pytest.mark.parametrize("reasons", ["late", ["late"], (1,), ("late", None)])
def test_reasons_are_a_tuple_of_strings(reasons: object) -> None:
    """
    The pre-set reasons are several strings, and cannot change.
    """
    with pytest.raises(rp.InvalidTypeError) as caught:
        MAKE(order_id=ID, rating=1, reasons=reasons)
    assert str(caught.value).startswith("reasons must be a tuple of str")


def test_no_reasons_are_not_unknown_reasons() -> None:
    """
    An empty tuple says that none was picked, None that nobody knows.
    """
    none = rp.Feedback(order_id=ID, rating=1, reasons=())
    assert none != rp.Feedback(order_id=ID, rating=1)


@given(texts(), texts())
def test_repr_shows_lengths_alone(comment: str, response: str) -> None:
    """
    The repr, which ends up in logs, does not depend on the words.
    """
    feedback = rp.Feedback(
        order_id=ID,
        rating=1,
        comment=comment,
        response=response,
        reasons=("arrived late",),
    )
    assert repr(feedback) == (
        f"Feedback(order_id='{ID}', rating=1, "
        f"comment=<{len(comment)} characters>, left_at=None, "
        f"marketplace=None, language=None, "
        f"response=<{len(response)} characters>, state=None)"
    )


def test_repr_tells_blank_from_unknown() -> None:
    """
    No comment is not the same as a comment that is not known.
    """
    assert "comment=None" in repr(rp.Feedback(order_id=ID, rating=1))
    blank = rp.Feedback(order_id=ID, rating=1, comment="")
    assert "comment=<0 characters>" in repr(blank)


@given(whole_feedback())
def test_feedback_is_a_value(feedback: rp.Feedback) -> None:
    """
    Feedback hashes, pickles, and compares by value, on one line.
    """
    again = pickle.loads(pickle.dumps(feedback))
    assert {feedback, again} == {feedback}
    assert attrs.evolve(feedback) == feedback
    assert "\n" not in repr(feedback)


def test_feedback_stays_as_it_is() -> None:
    """
    No field can be set.
    """
    feedback = rp.Feedback(order_id=ID, rating=1)
    for each in attrs.fields(rp.Feedback):
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            setattr(feedback, each.name, None)


def test_values_stay() -> None:
    """
    The strings that records carry never change.
    """
    assert [str(each) for each in rp.FeedbackState] == [
        "published",
        "struck_through",
        "removed_by_amazon",
        "removed_by_buyer",
    ]
    assert [str(each) for each in rp.RatingClass] == [
        "positive",
        "neutral",
        "negative",
    ]
