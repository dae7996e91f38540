"""
Tests of the causes of complaints, on texts of our own in all languages.
"""

from __future__ import annotations

import datetime as dt
import pickle

from pathlib import Path

import pytest

from hypothesis import example, given
from hypothesis import strategies as st

import review_policy as rp

from review_policy.language import READ_LANGUAGES
from review_policy.phrases import cause_words_of
from review_policy.phrases._meaning_list import meaning_lines
from review_policy.reading.causes import cause_of, cause_reader, causes_in
from review_policy.text import Span, words_of
from tests.strategies import texts


POLICY = rp.Policy("US", on=dt.date(2026, 11, 21))
FOLDER = Path(__file__).parent / "causes"
NONE = "none"

PRECISION = 0.9
RECALL = 0.8
"""What each half of the texts of a language must reach."""

Rows = list[tuple[str, str]]


def rows_of(language: rp.Language) -> tuple[Rows, Rows]:
    """
    Give the texts of a language: those to tune by, and those to measure by.
    """
    halves: tuple[Rows, Rows] = ([], [])
    cause, at = "", 0
    path = FOLDER / f"{language.value}.txt"
    for line in path.read_text("utf-8").splitlines():
        if line.startswith("["):
            cause, at = line[1:-1], 0
        elif line and not line.startswith("#"):
            halves[at % 2].append((cause, line))
            at += 1
    return halves


def found(text: str, language: rp.Language, rating: int) -> set[str]:
    """
    Give the causes that a feedback is found to have.
    """
    feedback = rp.Feedback(
        order_id="111-2345678-9012345",
        rating=rating,
        comment=text,
        language=language,
    )
    case = POLICY.assess_feedback(feedback)
    return {each.cause.value for each in case.causes}


def cues(text: str, language: rp.Language = rp.Language.EN) -> set[str]:
    """
    Give the cues of a text of one clause.
    """
    reader = cause_reader(language)
    return reader.cues(reader.cut(words_of(text)))


@pytest.mark.parametrize("language", READ_LANGUAGES)
@pytest.mark.parametrize("half", [0, 1])
def test_texts_have_their_causes(half: int, language: rp.Language) -> None:
    """
    Few causes are wrong, and few are missed, in every language.
    """
    right = wrong = missed = 0
    for cause, text in rows_of(language)[half]:
        wanted = {cause} - {NONE}
        got = found(text, language, 5 if cause == NONE else 2)
        right += len(got & wanted)
        wrong += len(got - wanted)
        missed += len(wanted - got)
    assert right / (right + wrong) >= PRECISION
    assert right / (right + missed) >= RECALL


@pytest.mark.parametrize("language", READ_LANGUAGES)
def test_every_cause_has_texts(language: rp.Language) -> None:
    """
    Each language has texts for each cause, and clean ones.
    """
    causes = [cause for half in rows_of(language) for cause, _ in half]
    assert set(causes) == {*map(str, rp.Cause), NONE}
    assert causes.count(NONE) >= 15


@pytest.mark.parametrize("language", READ_LANGUAGES)
def test_languages_share_their_cues(language: rp.Language) -> None:
    """
    No language has a cue that English does not know.
    """
    known = {name for name, _ in meaning_lines(cause_words_of(rp.Language.EN))}
    mine = {name for name, _ in meaning_lines(cause_words_of(language))}
    assert mine <= known


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("it leaks", "faulty"),
        ("it does not leak", "not_faulty"),
        ("never, it leaks", "faulty"),
        ("no power cable", "bare_part"),
        ("black and pink", "two_colours"),
        ("never arrived", "lost"),
    ],
)
def test_negations_reach_what_follows(text: str, cue: str) -> None:
    """
    A negation turns the cues near it, and none beyond a comma.
    """
    assert cue in cues(text)


def test_korean_negates_in_front_and_behind() -> None:
    """
    A short negation stands before the word, a long one behind.
    """
    assert "not_faulty" in cues("안 새요", rp.Language.KO)
    assert "not_faulty" in cues("고장나지 않았어요", rp.Language.KO)


@pytest.mark.parametrize(
    ("given", "rating", "cause"),
    [
        ({"faulty"}, None, rp.Cause.DEFECT),
        ({"faulty", "earlier"}, 1, None),
        ({"faulty", "praise"}, 4, None),
        ({"faulty", "praise"}, 3, rp.Cause.DEFECT),
        ({"faulty"}, 5, rp.Cause.DEFECT),
        ({"ugly"}, 5, None),
        ({"damaged", "about_order"}, 1, rp.Cause.DAMAGE),
        ({"damaged", "about_product"}, 1, None),
        ({"damaged", "about_product", "in_use"}, 1, rp.Cause.DEFECT),
        (set(), 1, None),
    ],
)
def test_cues_make_causes(
    given: set[str], rating: int | None, cause: rp.Cause | None
) -> None:
    """
    The first line of the table that holds tells the cause.
    """
    assert cause_of(given, rating) is cause


def test_a_turn_belongs_to_the_clause_before() -> None:
    """
    What a listing says is a broken promise where the next clause turns.
    """
    text = "The listing says steel but a magnet falls off."
    [first, *_] = causes_in([("comment", text)], rp.Language.EN)
    assert first.cause is rp.Cause.LISTING_PROMISE


def test_addresses_show_a_competitor() -> None:
    """
    A better product with an address is a suspected competitor's.
    """
    text = "Far better ones at pans.example.com"
    [only] = causes_in([("body", text)], rp.Language.EN)
    assert only.cause is rp.Cause.SUSPECTED_COMPETITOR
    assert only.span == Span("body", 0, len(text))


def test_unknown_languages_have_no_causes() -> None:
    """
    Nothing is told of a text whose language is not known.
    """
    text = [("comment", "It leaks.")]
    assert list(causes_in(text, rp.Language.UNKNOWN)) == []
    assert list(causes_in([("comment", None)], rp.Language.EN)) == []


def test_some_can_be_talked_right() -> None:
    """
    What a remedy mends can be talked right, taste and money hardly.
    """
    assert {each.value for each in rp.Cause if each.can_be_talked_right} == {
        "service",
        "late_or_lost",
        "damage",
        "wrong_item",
        "missing_part",
        "misunderstanding",
        "defect",
    }


@given(texts(), st.sampled_from(READ_LANGUAGES), st.integers(1, 5))
@example("It leaks \ud800 and Ｂｒｏｋｅ", rp.Language.EN, 1)
def test_any_text_can_be_read(
    text: str, language: rp.Language, rating: int
) -> None:
    """
    No text raises, and quotes are the words at the spans.
    """
    review = rp.Review(
        rating=rating, title="Broken", body=text, language=language
    )
    case = POLICY.assess_review(review)
    given_texts = {"title": "Broken", "body": text}
    for each in case.causes:
        for span, quote in zip(each.spans, each.quotes, strict=True):
            whole = given_texts[span.field]
            assert 0 <= span.start < span.end <= len(whole)
            assert span.of(whole) == quote
    assert pickle.loads(pickle.dumps(case.causes)) == case.causes
