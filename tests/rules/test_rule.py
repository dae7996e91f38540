"""
Tests of the shape of a rule.
"""

from __future__ import annotations

import pickle

import attrs
import pytest

import review_policy as rp

from review_policy.rules import RULES
from tests.situations import REMOVABLE


@pytest.mark.parametrize("code", ["", "F101", "fb101", "FB1011", "FB101\n"])
def test_codes(code: str) -> None:
    """
    A code is two capitals and three digits.
    """
    with pytest.raises(rp.InvalidValueError, match="two capitals and three"):
        attrs.evolve(REMOVABLE, code=code)


@pytest.mark.parametrize(
    "name", ["", "Words", "two words", "under_score", "-a", "a--b", "a\n"]
)
def test_names(name: str) -> None:
    """
    A name is lower-case words with hyphens between them.
    """
    with pytest.raises(rp.InvalidValueError, match="joined by hyphens"):
        attrs.evolve(REMOVABLE, name=name)


def test_sources() -> None:
    """
    A rule without a source cannot be made.
    """
    with pytest.raises(rp.InvalidValueError, match="at least one Source"):
        attrs.evolve(REMOVABLE, sources=())


@pytest.mark.parametrize("severity", rp.Severity)
def test_severities_have_outcomes(severity: rp.Severity) -> None:
    """
    What follows from a rule is an outcome of the same name.
    """
    assert severity.outcome is rp.Outcome(severity.value)


def test_examples_are_bad_without_an_excuse() -> None:
    """
    An example that says why it is innocent is a good one.
    """
    assert rp.Example(text="It leaks", marked=("It leaks",)).is_bad
    assert not rp.Example(text="Fine", why="Nothing in it.").is_bad


def test_rules_are_called_by_code_and_name() -> None:
    """
    A rule shows itself by code and name, and no more in its repr.
    """
    assert str(REMOVABLE) == "XX101 removable-word"
    assert repr(REMOVABLE) == "Rule(code='XX101', name='removable-word')"


@pytest.mark.parametrize("rule", RULES, ids=str)
def test_rules_are_values(rule: rp.Rule) -> None:
    """
    A rule pickles, compares and hashes by what it holds.
    """
    copy = pickle.loads(pickle.dumps(rule))
    assert copy == rule
    assert hash(copy) == hash(rule)
