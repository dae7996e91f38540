"""
Tests of sources and claims.
"""

from __future__ import annotations

import datetime as dt
import pickle

from typing import Any, Final, cast

import attrs
import pytest

import review_policy as rp


SOURCE: Final = rp.Source(
    key="X1",
    title="A page",
    link="https://policy.example/page",
    checked=dt.date(2026, 11, 21),
)


def test_source_shows_title_and_link() -> None:
    """
    A source reads as its title and link, with the publisher's day if any.
    """
    dated = attrs.evolve(SOURCE, published=dt.date(2012, 10, 29))
    assert str(SOURCE) == "A page <https://policy.example/page>"
    assert str(dated) == "A page, 2012-10-29 <https://policy.example/page>"


def test_source_repr_is_short() -> None:
    """
    The repr names the source without its link and days.
    """
    assert repr(SOURCE) == "Source(key='X1', title='A page')"


def test_both_schemes_are_links() -> None:
    """
    An old page may have no encryption.
    """
    link = "http://policy.example"
    assert attrs.evolve(SOURCE, link=link).link == link


@pytest.mark.parametrize("link", ["", "policy.example", "ftp://x.example"])
def test_other_links_are_refused(link: str) -> None:
    """
    A source without a link to read is no source.
    """
    with pytest.raises(rp.ReviewPolicyError) as caught:
        attrs.evolve(SOURCE, link=link)
    assert repr(link) in str(caught.value)
    assert isinstance(caught.value, ValueError)


@pytest.mark.parametrize("link", [None, 5, b"https://policy.example"])
def test_links_that_are_no_strings_are_refused(link: object) -> None:
    """
    A link of another type is refused in the same way.
    """
    with pytest.raises(rp.ReviewPolicyError):
        attrs.evolve(SOURCE, link=cast("Any", link))


def test_sources_and_claims_are_values() -> None:
    """
    They compare by value, hash, pickle, and cannot be changed.
    """
    claim = rp.Claim(dt.timedelta(days=60), SOURCE, "A guide.")
    for value in (SOURCE, claim):
        again = pickle.loads(pickle.dumps(value))
        assert again == value
        assert hash(again) == hash(value)
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            value.__setattr__("note", "")
    assert rp.Claim(1, SOURCE) == rp.Claim(1, SOURCE, "")


def test_values_of_basis_and_confidence_stay() -> None:
    """
    The strings that records carry never change.
    """
    assert [str(each) for each in rp.Basis] == [
        "announced",
        "first_seen",
        "inferred",
        "assumed",
    ]
    assert [str(each) for each in rp.Confidence] == ["high", "medium", "low"]
