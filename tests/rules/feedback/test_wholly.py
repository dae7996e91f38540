"""
Tests of which clauses show what a whole comment is about.
"""

from __future__ import annotations

import review_policy as rp

from review_policy.reading.topics import Topic
from review_policy.rules.feedback._wholly import spans_about
from tests.situations import read, told


TEXT = "Late. Very late. Hm"


def test_clauses_about_the_topics_are_shown() -> None:
    """
    Only the clauses that speak of one of the topics are marked.
    """
    topics = (Topic.LATE_DELIVERY, Topic.DELIVERY, Topic.NONE)
    spans = spans_about(told(TEXT, topics), {Topic.DELIVERY})
    assert [span.of(TEXT) for span in spans] == ["Very late"]


def test_without_such_a_clause_all_are_shown() -> None:
    """
    Where no clause names the topic clearly, the whole comment is marked.
    """
    spans = spans_about(told(TEXT, (Topic.NONE,) * 3), {Topic.DELIVERY})
    assert [span.of(TEXT) for span in spans] == ["Late", "Very late", "Hm"]


def test_what_is_not_read_shows_nothing() -> None:
    """
    A text in a language without topics has no clauses to mark.
    """
    reading = read(TEXT, rp.Language.DE)
    assert spans_about(reading, {Topic.DELIVERY}) == ()
