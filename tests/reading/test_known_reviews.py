"""
Tests of finding near-copies and reviews by one customer.
"""

from __future__ import annotations

import itertools
import random

from typing import Any, cast

import attrs
import pytest

from hypothesis import given
from hypothesis import strategies as st

import review_policy as rp

from review_policy.reading import known_reviews
from review_policy.reading.known_reviews import (
    AKIN,
    ALIKE,
    BANDS,
    FEWEST_RUNS,
    MOST_IN_BUCKET,
    RUN,
    is_same,
)
from tests.strategies import reviews


LONG = (
    "Keeps my coffee hot until noon, the lid never leaks and the handle fits "
    "my big hands, so I bought a second one for my husband who loses them."
)
OTHER = (
    "My tea stays warm until lunch in this mug, and neither top nor grip "
    "gave any trouble during a year of daily use on a building site."
)
JAPANESE = "このマグカップはお昼までコーヒーが温かく、ふたも漏れません。"
CHINESE = "这个杯子保温效果很好，从早上到中午咖啡还是热的，盖子也不漏水。"


def of(body: str, **more: object) -> rp.Review:
    """
    Make a review of a text.
    """
    fields: dict[str, Any] = {"rating": 5, "body": body, **more}
    return rp.Review(**fields)


def copies(body: str, *known: str) -> list[float]:
    """
    Give the shares that *body* has in common with known texts.
    """
    index = rp.KnownReviews(
        of(text, id=f"K{at}") for at, text in enumerate(known)
    )
    return [each.share for each in index.copies_of(of(body, id="R"))]


# -- near-copies --------------------------------------------------------------


@pytest.mark.parametrize(
    "copy",
    [
        LONG,
        LONG.upper(),
        LONG.replace(",", " -"),
        LONG.replace(" ", "  "),
        f"{LONG}!!! 😀",
        LONG.replace("e", "e\u00ad"),
        "Ｋ" + LONG[1:],
    ],
)
def test_copies_are_found(copy: str) -> None:
    """
    Case, signs, blanks and disguises do not hide a copy.
    """
    assert copies(copy, LONG) == [1.0]


@pytest.mark.parametrize(
    ("copy", "alike"),
    [
        (LONG.replace("noon", "lunch"), True),
        (f"Great mug. {LONG}", True),
        (LONG.rpartition(" for ")[0], False),
        (LONG.replace("coffee", "tea").replace("lid", "top"), False),
    ],
)
def test_near_copies_are_found(copy: str, alike: bool) -> None:  # noqa: FBT001
    """
    A word changed, put in front or cut off leaves most runs in common.
    """
    (share,) = copies(copy, LONG)
    assert AKIN <= share < 1
    assert (share >= ALIKE) is alike


@pytest.mark.parametrize("text", [JAPANESE, CHINESE])
def test_scripts_without_blanks(text: str) -> None:
    """
    Where no blanks stand between words, runs of characters are compared.
    """
    assert copies(text, text) == [1.0]
    (share,) = copies(f"{text}とても", text)
    assert share >= ALIKE
    assert copies(text, JAPANESE if text is CHINESE else CHINESE) == []


def test_the_title_counts() -> None:
    """
    A text that moved from body to title is a copy.
    """
    index = rp.KnownReviews([of("", title=LONG, id="K")])
    (copy,) = index.copies_of(of(LONG, id="R"))
    assert copy.share == 1.0


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (LONG, OTHER),
        ("Great product, works as described.",) * 2,
        ("", ""),
        ("!!!", "!!!"),
        ("good " * 50, "good " * 50),
        (JAPANESE[:9], JAPANESE[:9]),
    ],
)
def test_short_and_other_texts_are_none(one: str, other: str) -> None:
    """
    The same opinion in other words, and short texts, are no copies.
    """
    assert copies(one, other) == []


def test_texts_from_so_many_runs_on() -> None:
    """
    Texts are compared from so many runs of words on.
    """
    words = [f"word{at}" for at in range(FEWEST_RUNS + RUN)]
    enough = " ".join(words[: FEWEST_RUNS + RUN - 1])
    few = " ".join(words[: FEWEST_RUNS + RUN - 2])
    assert copies(enough, enough) == [1.0]
    assert copies(few, few) == []


def test_the_most_alike_comes_first() -> None:
    """
    Copies are listed by what they have in common.
    """
    one = LONG.replace("noon", "lunch")
    two = one.replace("husband", "wife")
    found = copies(LONG, two, LONG, one)
    assert len(found) == 3
    assert found == sorted(found, reverse=True)


def test_order_is_irrelevant() -> None:
    """
    What is found does not depend on the order in which reviews came.
    """
    known = [
        of(LONG, id="1"),
        of(OTHER, id="2"),
        of(LONG.replace("noon", "lunch"), id="3"),
        of(f"Great mug. {LONG}", id="4"),
    ]
    expected = rp.KnownReviews(known).copies_of(of(LONG, id="R"))
    assert len(expected) == 3
    for order in itertools.permutations(known):
        found = rp.KnownReviews(order).copies_of(of(LONG, id="R"))
        assert set(found) == set(expected)
        assert [each.share for each in found] == [
            each.share for each in expected
        ]


@given(st.integers(0, 2**32), st.integers(0, 24))
def test_any_one_word_may_be_changed(seed: int, at: int) -> None:
    """
    A text of which one word in forty is changed is found again.
    """
    draw = random.Random(seed)
    words = ["".join(draw.choices("abcdefgh", k=6)) for _ in range(40)]
    changed = [*words]
    changed[at] = "zzz"
    (share,) = copies(" ".join(changed), " ".join(words))
    assert share >= ALIKE


# -- which is which -----------------------------------------------------------


def test_a_review_is_no_copy_of_itself() -> None:
    """
    A review among the known ones is left out: by id, or where it is equal.
    """
    own = of(LONG, id="1")
    assert rp.KnownReviews([own]).copies_of(own) == ()
    edited = of(LONG.replace("noon", "lunch"), id="1")
    assert rp.KnownReviews([edited]).copies_of(own) == ()
    nameless = of(LONG)
    assert rp.KnownReviews([of(LONG)]).copies_of(nameless) == ()
    assert len(rp.KnownReviews([of(LONG, rating=1)]).copies_of(nameless)) == 1


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (of("a", id="1"), of("b", id="1"), True),
        (of("a", id="1"), of("a", id="2"), False),
        (of("a"), of("a"), True),
        (of("a"), of("b"), False),
        (of("a", id="1"), of("a"), False),
    ],
)
def test_is_same(one: rp.Review, other: rp.Review, same: bool) -> None:  # noqa: FBT001
    """
    Ids tell reviews apart, and without them only equal ones are one.
    """
    assert is_same(one, other) is same
    assert is_same(other, one) is same


def test_one_customer() -> None:
    """
    Other reviews of a product by its customer are listed.
    """
    first = of("fine", id="1", author="A", asin="B0FAKE1234")
    known = [
        first,
        of("bad", id="2", author="A", asin="B0FAKE1234"),
        of("fine", id="3", author="A", asin="B0OTHER123"),
        of("fine", id="4", author="B", asin="B0FAKE1234"),
        of("fine", id="5", author=None, asin="B0FAKE1234"),
        of("fine", id="6", author="A", asin=None),
    ]
    index = rp.KnownReviews(known)
    assert [each.id for each in index.by_same_customer(first)] == ["2"]
    for unknown in (
        attrs.evolve(first, author=None),
        attrs.evolve(first, asin=None),
    ):
        assert index.by_same_customer(unknown) == ()


# -- making one ---------------------------------------------------------------


def test_an_index_is_taken_as_it_is() -> None:
    """
    Known reviews are indexed once.
    """
    index = rp.KnownReviews([of(LONG)])
    assert rp.KnownReviews.of(index) is index
    assert len(rp.KnownReviews.of(iter([of(LONG), of(OTHER)]))) == 2


def test_a_repr_has_a_number_alone() -> None:
    """
    The repr says how many reviews there are, and nothing of them.
    """
    index = rp.KnownReviews([of(LONG), of(OTHER)])
    assert repr(index) == "KnownReviews(<2 reviews>)"


@pytest.mark.parametrize("value", [None, "text", 5, rp.Seller()])
def test_only_reviews_are_known(value: object) -> None:
    """
    Anything else is refused by its type, its words left out.
    """
    with pytest.raises(rp.InvalidTypeError) as caught:
        rp.KnownReviews([cast("Any", value)])
    assert str(caught.value) == (
        f"others must hold values of Review (got {type(value)!r})"
    )


# -- how much work it is ------------------------------------------------------


def places(index: rp.KnownReviews) -> list[int]:
    """
    Count the entries of each bucket.
    """
    return [len(each) for each in index._buckets.values()]


@pytest.mark.parametrize("count", [100, 1_000])
def test_the_index_grows_with_the_reviews(count: int) -> None:
    """
    Each review stands in a bucket for each band, whatever else is known.
    """
    index = rp.KnownReviews(
        of(" ".join(f"w{at}x{place}" for place in range(20)), id=str(at))
        for at in range(count)
    )
    assert len(index) == count
    assert sum(places(index)) == BANDS * count


def test_a_flood_of_copies_is_cut_off() -> None:
    """
    However many copies there are, a bucket keeps so many and no more.
    """
    index = rp.KnownReviews(of(LONG, id=str(at)) for at in range(1_000))
    assert len(index) == 1_000
    assert max(places(index)) == MOST_IN_BUCKET
    assert len(index.copies_of(of(LONG, id="R"))) == MOST_IN_BUCKET


@pytest.mark.parametrize("text", [LONG, OTHER])
def test_a_look_up_compares_few(
    text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """
    A look-up compares what lies in its buckets, not all that is known.
    """
    index = rp.KnownReviews(
        [
            *(of(LONG, id=str(at)) for at in range(500)),
            *(
                of(" ".join(f"w{at}x{n}" for n in range(20)), id=f"o{at}")
                for at in range(500)
            ),
        ]
    )
    compared: list[object] = []
    share = known_reviews._share

    def counted(one: Any, other: Any) -> float:
        compared.append(other)
        return share(one, other)

    monkeypatch.setattr(known_reviews, "_share", counted)
    index.copies_of(of(text, id="R"))
    assert len(compared) <= BANDS * MOST_IN_BUCKET


@given(reviews(), st.lists(reviews(), max_size=4))
def test_any_reviews_are_compared(
    review: rp.Review, known: list[rp.Review]
) -> None:
    """
    No text makes comparing fail, and a review is never its own copy.
    """
    index = rp.KnownReviews([*known, review])
    assert len(index) == len(known) + 1
    for copy in index.copies_of(review):
        assert AKIN <= copy.share <= 1
        assert not is_same(copy.review, review)
    for other in index.by_same_customer(review):
        assert not is_same(other, review)


@pytest.mark.parametrize("author", ["Amazon Customer", " amazon kunde "])
def test_names_of_many_are_nobody(author: str) -> None:
    """
    A name that Amazon shows for many customers makes nobody the same.
    """
    reviews = [
        rp.Review(rating=1, id=name, author=author, asin="A1")
        for name in ("R1", "R2")
    ]
    assert rp.KnownReviews(reviews).by_same_customer(reviews[0]) == ()


def test_a_flood_of_one_customer_is_bounded() -> None:
    """
    Of a customer's reviews of one product only so many are kept.
    """
    many = [
        rp.Review(rating=1, id=f"R{at}", author="A", asin="A1")
        for at in range(known_reviews.MOST_IN_BUCKET + 9)
    ]
    found = rp.KnownReviews(many).by_same_customer(many[0])
    assert len(found) == known_reviews.MOST_IN_BUCKET - 1
