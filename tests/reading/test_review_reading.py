"""
Tests of reading title and body of a review together.
"""

from __future__ import annotations

import pytest

from hypothesis import given

import review_policy as rp

from review_policy.reading.marking import OBSCENE, marked
from review_policy.reading.reading import Readers
from review_policy.reading.review_reading import (
    BODY,
    IN_TITLE,
    TITLE,
    ReviewReading,
)
from tests.situations import SMALL, read_review
from tests.strategies import texts


GERMAN = Readers((rp.Language.DE,))


def test_fields_are_title_and_body() -> None:
    """
    Title and body are read apart, each under its name.
    """
    found = read_review("It leaks.", "Never again")
    title, body = found.fields
    assert (title.field, title.text) == (TITLE, "Never again")
    assert (body.field, body.text) == (BODY, "It leaks.")
    assert title.language is body.language is rp.Language.EN


@pytest.mark.parametrize(
    ("body", "spam"),
    [
        ("It leaks and leaks.", False),
        ("It leaks at the base. " * 6, True),
        ("It is fine. " + "good " * 3, False),
        ("!!!", False),
        ("", False),
    ],
)
def test_a_body_that_repeats_itself_is_spam(body: str, *, spam: bool) -> None:
    """
    A body is spam where all of its words say nothing.
    """
    assert read_review(body, "A title").is_spam is spam


@pytest.mark.parametrize(
    ("title", "body", "language"),
    [
        ("", "The lamp was not what they said", "en"),
        ("Die Lampe ist leider nicht", "schön und auch noch schief", "de"),
        ("OK", "Die Lampe ist leider nicht angekommen", "de"),
        ("商品", "とても良いです", "ja"),
        ("", "", "und"),
        ("Qwxzv", "vrtplk", "und"),
    ],
)
def test_the_language_is_of_both_together(
    title: str, body: str, language: str
) -> None:
    """
    Without a declaration the language is found in title and body at once.
    """
    found = read_review(body, title, declared=None)
    assert found.language is rp.Language(language)


def test_a_declared_language_wins() -> None:
    """
    What the caller says of the language is not looked at again.
    """
    found = read_review("The lamp was not", declared=rp.Language.FR)
    assert found.language is rp.Language.FR
    assert found.reader is None
    assert found.charged is None


def test_clauses_of_both_fields_are_marked() -> None:
    """
    Clauses of the title come first and are marked as such.
    """
    found = read_review("It leaks. Never again", "Bad. Worse")
    assert [(each.part, each.marks) for each in found.marked_clauses] == [
        (0, IN_TITLE),
        (0, IN_TITLE),
        (1, ()),
        (1, ()),
    ]


@pytest.mark.parametrize(
    ("body", "marks"),
    [
        ("Fine", [()]),
        ("Order 111-2345678-9012345 came. Fine", [("@order_id",), ()]),
        ("Fine. What the fuck", [(), (OBSCENE,)]),
        (
            "fuck order 111-2345678-9012345. Call 07700 900461",
            [(OBSCENE, "@order_id"), ("@phone",)],
        ),
    ],
)
def test_clauses_are_marked_by_what_stands_in_them(
    body: str, marks: list[tuple[str, ...]]
) -> None:
    """
    Shapes and obscene words mark the clause in which they begin.
    """
    assert [each.marks for each in read_review(body).marked_clauses] == marks


def test_an_address_is_not_cut() -> None:
    """
    A web address lies in one clause.
    """
    body = "Manual is at www.fixmyfan.example for free"
    assert len(read_review(body).marked_clauses) == 1


def test_what_is_charged_has_its_field() -> None:
    """
    A clause that says something lies in the field of its part.
    """
    found = read_review("Well, cowards. Fine", "Cheaper there")
    assert found.charged is not None
    assert [
        found.fields[each.part].span(each.start, each.end).field
        for each in found.charged.clauses
    ] == [TITLE, BODY, BODY]
    assert set(found.charged.charges) == {"price", "insult"}


def test_foreign_words_are_found_in_each_field() -> None:
    """
    Words of another language are listed field by field.
    """
    found = read_review(
        "The handle is loose und wird heiß", "Nice aber der pan"
    )
    title, body = found.foreign_words(rp.Language.EN)
    assert title.ranges
    assert body.ranges
    assert [each.ranges for each in found.foreign_words(rp.Language.DE)] != [
        title.ranges,
        body.ranges,
    ]


@given(texts(), texts())
def test_any_review_is_read(title: str, body: str) -> None:
    """
    Every part has an answer for any text, and all clauses are marked.
    """
    first, second = (
        ReviewReading(SMALL, title, body, declared=None, region="US")
        for _ in range(2)
    )
    assert first.language is second.language
    assert first.charged == second.charged
    assert first.marked_clauses == second.marked_clauses
    clauses = [each for reading in first.fields for each in reading.clauses]
    assert [each.clause for each in first.marked_clauses] == clauses
    for at, reading in enumerate(first.fields):
        assert list(marked(at, reading, [])) == []
