"""
Tests of the mark for what the caller did not say.
"""

from __future__ import annotations

import copy
import pickle

import review_policy as rp


def test_mark_is_single() -> None:
    """
    Copies and pickles of the mark are the mark, so that `is` works.
    """
    for again in (
        pickle.loads(pickle.dumps(rp.NOT_GIVEN)),
        copy.deepcopy(rp.NOT_GIVEN),
        rp.NotGiven("not_given"),
    ):
        assert again is rp.NOT_GIVEN


def test_mark_is_false_and_no_empty_tuple() -> None:
    """
    Nothing was given, which is not the same as giving nothing.
    """
    assert not rp.NOT_GIVEN
    nothing: tuple[object, ...] = ((), None, False)
    assert rp.NOT_GIVEN not in nothing
    assert len({rp.NOT_GIVEN, ()}) == 2


def test_repr_is_the_name() -> None:
    """
    The mark shows as callers write it.
    """
    assert repr(rp.NOT_GIVEN) == "NOT_GIVEN"
