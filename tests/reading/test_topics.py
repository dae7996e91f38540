"""
Tests of topics, with small models made here.
"""

from __future__ import annotations

import math

import pytest

from hypothesis import given
from hypothesis import strategies as st

import review_policy as rp

from review_policy.language import READ_LANGUAGES
from review_policy.phrases import phrases_of
from review_policy.reading import topics
from review_policy.reading.clauses import Clause, clauses_of
from review_policy.reading.lexicon import Lexicon
from review_policy.reading.topics import (
    ABOUT,
    TOPICS,
    WHOLES,
    TextTopics,
    Topic,
    TopicModel,
    Whole,
)
from review_policy.reading.weighing import CLIP
from review_policy.text import fold, words_of
from tests.situations import FILLER, SUMMARY, model


NOTHING = (0.0,) * len(WHOLES)
MODEL = model()


def clauses(text: str) -> list[Clause]:
    """
    Cut *text* into clauses.
    """
    folded = fold(text).folded
    return clauses_of(folded, words_of(folded), frozenset({"but"}))


def read(text: str) -> TextTopics:
    """
    Give the topics of *text* by the small model.
    """
    return MODEL.read(clauses(text))


def test_no_clauses_have_no_topics() -> None:
    """
    A text without words speaks of nothing and is about nothing.
    """
    found = read("!!!")
    assert found.clauses == ()
    assert all(found.wholly(whole) is None for whole in Whole)


def test_filler_is_about_nothing() -> None:
    """
    A text that speaks of nothing is about nothing.
    """
    found = read("A plus")
    assert all(found.wholly(whole) is None for whole in Whole)


def test_a_clause_has_its_strongest_topic() -> None:
    """
    Each clause has the topic that its words weigh most for, and its place.
    """
    text = "The blender leaks. Courier was rude but the seller helped. Hm"
    found = read(text)
    assert [each.topic for each in found.clauses] == [
        Topic.PRODUCT,
        Topic.DELIVERY,
        Topic.SERVICE,
        Topic.NONE,
    ]
    assert [text[each.start : each.end] for each in found.clauses] == [
        "The blender leaks",
        "Courier was rude",
        "but the seller helped",
        "Hm",
    ]


def test_wholly_about_the_product() -> None:
    """
    A text whose clauses all speak of the product is about the product.
    """
    found = read("The blender leaks. What a blender")
    assert found.wholly(Whole.PRODUCT) is rp.Certainty.LIKELY
    assert found.wholly(Whole.DELIVERY) is None


def test_a_foreign_clause_spoils_the_whole() -> None:
    """
    One clause about the seller keeps a text from being about the product.
    """
    found = read("The blender leaks. The seller is silent")
    assert found.wholly(Whole.PRODUCT) is None


@pytest.mark.parametrize(
    ("likely", "possible", "certainty"),
    [
        (-9, -9, rp.Certainty.LIKELY),
        (9, -9, rp.Certainty.POSSIBLE),
        (9, 9, None),
    ],
)
def test_two_bounds_grade_a_whole(
    likely: float, possible: float, certainty: rp.Certainty | None
) -> None:
    """
    A score makes a whole likely from one bound on, possible from a lower.
    """
    graded = TopicModel(
        Lexicon(),
        (),
        (*FILLER, *NOTHING),
        [(Whole.PRODUCT, possible, likely, ())],
    )
    assert graded.read(clauses("Hm")).wholly(Whole.PRODUCT) is certainty


def test_what_is_said_again_and_again_weighs_once() -> None:
    """
    A word that stands in a clause many times counts once.
    """
    once, often = (
        MODEL.weigh([words_of("blender " * count)]) for count in (1, 100_000)
    )
    assert often == once


def test_sums_are_exact_with_many_clauses() -> None:
    """
    A text of a hundred thousand clauses weighs exactly as its clauses do.
    """
    count = 100_000
    strengths, whole = MODEL.weigh([words_of("blender")] * count)
    assert whole[0] == pytest.approx(count)
    assert strengths[0] == strengths[-1] == pytest.approx((4, *[0] * 6, 1))


def test_clauses_weigh_apart_and_the_text_together() -> None:
    """
    Each clause has strengths of its own, the whole those of all.
    """
    both = [each.words for each in clauses("Blender. Seller blender")]
    strengths, whole = MODEL.weigh(both)
    product, service = TOPICS.index(Topic.PRODUCT), TOPICS.index(Topic.SERVICE)
    assert [each[product] for each in strengths] == pytest.approx([4, 4])
    assert [each[service] for each in strengths] == pytest.approx([0, 4])
    assert whole[0] == pytest.approx(2)


STRENGTHS = st.lists(
    st.tuples(*[st.floats(-50, 50)] * len(TOPICS)), min_size=1, max_size=8
)


@given(STRENGTHS)
def test_a_summary_is_bounded(strengths: list[tuple[float, ...]]) -> None:
    """
    A summary has one length, and no number in it runs away.
    """
    summary = topics.summarise(strengths, NOTHING)
    assert len(summary) == SUMMARY
    bound = max(CLIP, math.log(len(strengths)))
    assert all(-bound <= each <= bound for each in summary)


@given(STRENGTHS, st.sampled_from(Whole))
def test_margins_are_bounded(
    strengths: list[tuple[float, ...]], whole: Whole
) -> None:
    """
    Margins are clipped, and the greatest is never below the smallest.
    """
    found = topics.margins_of(strengths, whole)
    assert all(-CLIP <= each <= CLIP for each in found)
    assert found[0] >= found[1]
    assert found[3] >= found[4]


@given(STRENGTHS, st.sampled_from(Whole))
def test_the_order_of_clauses_is_irrelevant(
    strengths: list[tuple[float, ...]], whole: Whole
) -> None:
    """
    What a text is about does not depend on the order of its clauses.
    """
    turned = strengths[::-1]
    assert topics.summarise(turned, NOTHING) == pytest.approx(
        topics.summarise(strengths, NOTHING)
    )
    assert topics.margins_of(turned, whole) == pytest.approx(
        topics.margins_of(strengths, whole)
    )


def test_wholes_have_topics() -> None:
    """
    Every whole says of which topics it may be, and filler is never one.
    """
    assert set(ABOUT) == set(Whole)
    assert not any(Topic.NONE in each for each in ABOUT.values())


def learned_in(language: rp.Language) -> TopicModel:
    """
    Load the model of a language.
    """
    lexicon = Lexicon.of(phrases_of(language))
    return topics.topic_model(lexicon, language)


@pytest.mark.parametrize("language", READ_LANGUAGES)
def test_learned_weights_fit(language: rp.Language) -> None:
    """
    The weights of each language fill every lane and judge every whole.
    """
    learned = learned_in(language)
    assert len(learned._weights.lanes(0)) == len(TOPICS) + len(WHOLES)
    assert set(learned._verdicts) == set(Whole)
    for whole, (possible, likely, weights) in learned._verdicts.items():
        margins = topics.margins_of([FILLER], whole)
        assert possible < likely
        assert len(weights) == SUMMARY + len(margins)


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("The blender leaks and is far too loud.", Whole.PRODUCT),
        ("NEVER ARRIVED", Whole.LATE_DELIVERY),
        ("NEVER ARRIVED", Whole.DELIVERY),
    ],
)
def test_plain_texts(text: str, whole: Whole) -> None:
    """
    English as learned sees what a plain text may be about.
    """
    learned = learned_in(rp.Language.EN)
    assert learned.read(clauses(text)).wholly(whole) is not None
