"""
Tests of outcomes.
"""

from __future__ import annotations

import pickle

import review_policy as rp


def test_values_stay() -> None:
    """
    The strings that records carry never change.
    """
    assert [str(each) for each in rp.Outcome] == [
        "remove",
        "strike_through",
        "keep",
        "uncertain",
        "fail",
        "warn",
        "pass",
    ]


def test_members_are_single() -> None:
    """
    An outcome that crosses a process is the same one.
    """
    for member in rp.Outcome:
        assert pickle.loads(pickle.dumps(member)) is member
