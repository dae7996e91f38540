"""
Tests of reviews and their earlier versions.
"""

from __future__ import annotations

import datetime as dt
import pickle

from typing import Any, Final, cast

import attrs
import pytest

from hypothesis import given
from hypothesis import strategies as st

import review_policy as rp

from tests.strategies import review_versions, texts, whole_reviews


MAKE: Final[Any] = rp.Review
TYPES: Final = (rp.Review, rp.ReviewVersion)


@pytest.mark.parametrize("kind", TYPES, ids=lambda each: each.__name__)
@pytest.mark.parametrize("stars", [0, 6, -1, True, "5", 5.0, None])
def test_other_stars_are_refused(kind: type, stars: object) -> None:
    """
    There are one to five stars, as a whole number.
    """
    make = cast("Any", kind)
    with pytest.raises(rp.InvalidValueError) as caught:
        make(rating=stars)
    assert str(caught.value) == (
        f"rating must be a whole number, from 1 to 5 (got {stars!r})"
    )


@pytest.mark.parametrize("stars", [1, 2, 3, 4, 5])
def test_stars_are_all_that_is_needed(stars: int) -> None:
    """
    A review has stars; all else may be unknown.
    """
    review = rp.Review(rating=stars)
    assert review.rating == stars
    assert review.is_rating_only is None
    for each in attrs.fields(rp.Review):
        if each.name not in {"rating", "versions"}:
            assert getattr(review, each.name) is None
    assert review.versions == ()
    with pytest.raises(TypeError, match="rating"):
        MAKE()


@pytest.mark.parametrize(
    ("title", "body", "expected"),
    [
        (None, None, None),
        ("", "", True),
        (" ", "\n\t\u3000", True),
        ("Fine", None, False),
        (None, "Fine", False),
        ("", "Fine", False),
        ("Fine", "", False),
        ("\ud800", None, False),
    ],
)
def test_ratings_without_text(
    title: str | None,
    body: str | None,
    expected: bool | None,  # noqa: FBT001
) -> None:
    """
    A review whose known texts are blank is a rating; unknown ones tell not.
    """
    review = rp.Review(rating=1, title=title, body=body)
    assert review.is_rating_only is expected


@pytest.mark.parametrize(("title", "body"), [("", None), (None, "")])
def test_an_unknown_text_is_not_blank(
    title: str | None, body: str | None
) -> None:
    """
    Beside a blank text, one that is not known may say anything.
    """
    assert rp.Review(rating=1, title=title, body=body).is_rating_only is None


@pytest.mark.parametrize(
    "name", ["title", "body", "id", "asin", "variation", "author"]
)
@pytest.mark.parametrize("value", [5, b"bad", ["bad"]])
def test_words_are_strings(name: str, value: object) -> None:
    """
    What was written, and the names of things, are strings or not known.
    """
    with pytest.raises(rp.InvalidTypeError) as caught:
        MAKE(rating=1, **{name: value})
    assert str(caught.value) == (
        f"{name} must be a string or None (got {value!r})"
    )


@pytest.mark.parametrize("name", ["verified", "vine", "seller_of_record"])
@pytest.mark.parametrize("value", [0, 1, "yes"])
def test_flags_are_booleans(name: str, value: object) -> None:
    """
    What may be so or not is True, False or not known.
    """
    with pytest.raises(rp.InvalidTypeError) as caught:
        MAKE(rating=1, **{name: value})
    assert str(caught.value) == (
        f"{name} must be True, False or None (got {value!r})"
    )


@pytest.mark.parametrize("order_id", ["", "111-2345678-90123"])
def test_malformed_orders_are_refused(order_id: str) -> None:
    """
    The order id is three, seven and seven digits, if there is one.
    """
    with pytest.raises(rp.InvalidValueError) as caught:
        MAKE(rating=1, order_id=order_id)
    assert str(caught.value) == (
        "order_id must be 3, 7 and 7 digits joined by hyphens "
        f"(got {order_id!r})"
    )


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        (rp.Review, "posted_at"),
        (rp.Review, "edited_at"),
        (rp.ReviewVersion, "until"),
    ],
)
def test_naive_datetimes_are_refused(kind: type, name: str) -> None:
    """
    A time of day without a zone does not say on which day it was.
    """
    make = cast("Any", kind)
    naive = dt.datetime(2026, 11, 1, 12)  # noqa: DTZ001
    with pytest.raises(rp.InvalidValueError) as caught:
        make(rating=1, **{name: naive})
    assert str(caught.value) == (
        f"{name} must be a date or a datetime with a time zone "
        "(got datetime.datetime(2026, 11, 1, 12, 0))"
    )


@pytest.mark.parametrize("name", ["images", "videos"])
@pytest.mark.parametrize("value", ["a.jpg", ["a.jpg"], (1,), ("a", None)])
def test_pictures_are_a_tuple_of_strings(name: str, value: object) -> None:
    """
    The names of pictures are several strings, and cannot change.
    """
    with pytest.raises(rp.InvalidTypeError) as caught:
        MAKE(rating=1, **{name: value})
    assert str(caught.value).startswith(f"{name} must be a tuple of str")
    given_none = MAKE(rating=1, **{name: ()})
    assert given_none != rp.Review(rating=1)


@pytest.mark.parametrize("value", ["old", [], (1,), (None,), ("old",)])
def test_versions_are_a_tuple_of_versions(value: object) -> None:
    """
    Earlier texts are values of their own type.
    """
    with pytest.raises(rp.InvalidTypeError, match="be a tuple of ReviewVers"):
        MAKE(rating=1, versions=value)


def test_versions_are_not_unknown() -> None:
    """
    There is no None for versions: those that are known are listed.
    """
    with pytest.raises(rp.InvalidValueError) as caught:
        MAKE(rating=1, versions=None)
    assert str(caught.value) == (
        "versions must be a tuple of ReviewVersion (got None)"
    )


def test_stores_and_languages_are_found() -> None:
    """
    A store's name and a language's tag become store and language.
    """
    review = MAKE(rating=1, marketplace="amazon.de", language="de-AT")
    assert review.marketplace is rp.Marketplace.DE
    assert review.language is rp.Language.DE


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("marketplace", "XX", "marketplace must be a known one (got 'XX')"),
        ("marketplace", 5, "marketplace must be a store's code, id, domain"),
        ("language", "e", "language must be a BCP 47 tag (got 'e')"),
        ("language", 5, "language must be a BCP 47 tag (got 5)"),
    ],
)
def test_unknown_stores_and_languages_are_refused(
    name: str, value: object, message: str
) -> None:
    """
    A store that is none and a tag that is none are refused.
    """
    with pytest.raises(rp.ReviewPolicyError) as caught:
        MAKE(rating=1, **{name: value})
    assert str(caught.value).startswith(message)


@given(texts(), texts(), texts())
def test_repr_shows_lengths_alone(title: str, body: str, author: str) -> None:
    """
    The repr, which ends up in logs, does not depend on a customer's words.
    """
    version = rp.ReviewVersion(rating=1, title=title, body=body)
    review = rp.Review(
        rating=2,
        title=title,
        body=body,
        author=author,
        images=("secret.jpg",),
        versions=(version,),
    )
    assert repr(version) == (
        f"ReviewVersion(rating=1, title=<{len(title)} characters>, "
        f"body=<{len(body)} characters>, until=None)"
    )
    assert repr(review) == (
        f"Review(rating=2, title=<{len(title)} characters>, "
        f"body=<{len(body)} characters>, id=None, asin=None, "
        f"variation=None, author=<{len(author)} characters>, verified=None, "
        "vine=None, seller_of_record=None, order_id=None, posted_at=None, "
        "marketplace=None, language=None)"
    )


def test_repr_tells_blank_from_unknown() -> None:
    """
    No body is not the same as a body that is not known.
    """
    assert "body=None" in repr(rp.Review(rating=1))
    assert "body=<0 characters>" in repr(rp.Review(rating=1, body=""))


@given(st.one_of(whole_reviews(), review_versions()))
def test_reviews_are_values(review: rp.Review | rp.ReviewVersion) -> None:
    """
    A review and a version hash, pickle, and compare by value, on one line.
    """
    again = pickle.loads(pickle.dumps(review))
    assert {review, again} == {review}
    assert attrs.evolve(review) == review
    assert "\n" not in repr(review)


@pytest.mark.parametrize("kind", TYPES, ids=lambda each: each.__name__)
def test_reviews_stay_as_they_are(
    kind: type[rp.Review | rp.ReviewVersion],
) -> None:
    """
    No field can be set.
    """
    value = kind(rating=1)
    for each in attrs.fields(kind):
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            setattr(value, each.name, None)
