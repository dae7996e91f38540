"""
Tests of what changed between two reports.
"""

from __future__ import annotations

import datetime as dt
import pickle

from typing import Any, Final

import attrs
import pytest

from hypothesis import given
from hypothesis import strategies as st

from review_policy.exceptions import InvalidTypeError
from review_policy.model.days import Days
from review_policy.model.feedback import Feedback
from review_policy.spapi import FeedbackChanges, feedback_changes


COVERS: Final = Days(dt.date(2026, 8, 24), dt.date(2026, 11, 21))
OLD: Final = Feedback(
    order_id="111-2345678-9012345",
    rating=1,
    comment="Bad",
    left_at=dt.date(2026, 11, 3),
    response="",
)


def changes(
    before: list[Feedback], after: list[Feedback]
) -> dict[str, tuple[object, ...]]:
    """
    Give what is not empty.
    """
    found = feedback_changes(before, after, covers=COVERS)
    return {
        name: value
        for name, value in attrs.asdict(found, recurse=False).items()
        if value
    }


def test_nothing_changed() -> None:
    """
    Equal snapshots differ in nothing.
    """
    assert changes([OLD], [OLD]) == {}


def test_new() -> None:
    """
    What only the newer one has is new.
    """
    assert changes([], [OLD]) == {"new": (OLD,)}


@pytest.mark.parametrize("change", [{"rating": 2}, {"comment": "Worse"}])
def test_changed(change: dict[str, Any]) -> None:
    """
    Other stars or other words make a pair of old and new.
    """
    new = attrs.evolve(OLD, **change)

    assert changes([OLD], [new]) == {"changed": ((OLD, new),)}


def test_unknown_comment() -> None:
    """
    A comment that is not known in one of the two has not changed.
    """
    unknown = attrs.evolve(OLD, comment=None)

    assert changes([OLD], [unknown]) == {}
    assert changes([unknown], [OLD]) == {}


@pytest.mark.parametrize("earlier", [None, "", " "])
def test_answered(earlier: str | None) -> None:
    """
    A response that was not there before is an answer.
    """
    old = attrs.evolve(OLD, response=earlier)
    new = attrs.evolve(OLD, response="We are sorry.")

    assert changes([old], [new]) == {"answered": (new,)}
    assert changes([new], [new]) == {}
    assert changes([new], [old]) == {}


def test_changed_and_answered() -> None:
    """
    One feedback can be changed and answered at once.
    """
    new = attrs.evolve(OLD, rating=3, response="We are sorry.")

    assert changes([OLD], [new]) == {
        "changed": ((OLD, new),),
        "answered": (new,),
    }


@pytest.mark.parametrize(
    ("left_at", "where"),
    [
        (dt.date(2026, 8, 23), "outside"),
        (dt.date(2026, 8, 24), "gone"),
        (dt.date(2026, 11, 21), "gone"),
        (dt.date(2026, 11, 22), "outside"),
        (dt.datetime(2026, 8, 24, tzinfo=dt.UTC), "gone"),
        (
            dt.datetime(
                2026, 8, 24, 1, tzinfo=dt.timezone(dt.timedelta(hours=2))
            ),
            "outside",
        ),
        (None, "unknown"),
    ],
)
def test_missing(left_at: dt.date | None, where: str) -> None:
    """
    What is missing is gone only if the newer report covers its day.
    """
    old = attrs.evolve(OLD, left_at=left_at)

    assert changes([old], []) == {where: (old,)}


def test_twice() -> None:
    """
    Of two entries for one order the later counts.
    """
    later = attrs.evolve(OLD, rating=2)

    assert changes([OLD, later], [later]) == {}


@pytest.mark.parametrize(
    "arguments", [{"covers": None}, {"after": ["x"]}, {"before": [None]}]
)
def test_wrong_arguments(arguments: dict[str, Any]) -> None:
    """
    What is no feedback, or no period, is refused.
    """
    right: dict[str, Any] = {"before": [], "after": [], "covers": COVERS}

    with pytest.raises(InvalidTypeError):
        feedback_changes(**right | arguments)


FEEDBACK: Final = st.builds(
    Feedback,
    order_id=st.integers(0, 6).map(lambda number: f"111-{number:07}-0000000"),
    rating=st.integers(1, 3),
    comment=st.sampled_from((None, "", "Bad")),
    left_at=st.one_of(
        st.none(), st.dates(dt.date(2026, 8, 1), dt.date(2026, 12, 1))
    ),
    response=st.sampled_from((None, "", "Sorry")),
)


@given(st.lists(FEEDBACK), st.lists(FEEDBACK))
def test_everything_is_accounted_for(
    before: list[Feedback], after: list[Feedback]
) -> None:
    """
    Each order of either snapshot is in both, new, gone, unknown or outside.
    """
    found = feedback_changes(before, after, covers=COVERS)

    older = {each.order_id for each in before}
    newer = {each.order_id for each in after}
    missing = [
        each.order_id
        for part in (found.gone, found.unknown, found.outside)
        for each in part
    ]
    assert sorted(missing) == sorted(older - newer)
    assert {each.order_id for each in found.new} == newer - older
    for old, new in found.changed:
        assert old.order_id == new.order_id
        assert old != new
    assert {each.order_id for each in found.answered} <= older & newer


def test_is_a_value() -> None:
    """
    Changes compare, pickle, and show no words in one line.
    """
    found = feedback_changes([OLD], [], covers=COVERS)

    assert pickle.loads(pickle.dumps(found)) == found
    assert isinstance(found, FeedbackChanges)
    assert repr(found) == (
        "FeedbackChanges(new=<0>, changed=<0>, answered=<0>, gone=<1>, "
        "unknown=<0>, outside=<0>)"
    )
