"""
Tests of how sure a finding is.
"""

from __future__ import annotations

import pickle

import review_policy as rp


def test_ranks_go_from_surest_to_least_sure() -> None:
    """
    Certain comes first, then likely, then possible.
    """
    assert rp.Certainty.CERTAIN.rank == 0
    assert rp.Certainty.LIKELY.rank == 1
    assert rp.Certainty.POSSIBLE.rank == 2


def test_values_stay() -> None:
    """
    The strings that records carry never change.
    """
    assert [str(each) for each in rp.Certainty] == [
        "certain",
        "likely",
        "possible",
    ]


def test_members_are_single() -> None:
    """
    A certainty that crosses a process is the same one.
    """
    for member in rp.Certainty:
        assert pickle.loads(pickle.dumps(member)) is member
