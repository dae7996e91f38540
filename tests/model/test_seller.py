"""
Tests of the seller.
"""

from __future__ import annotations

import pickle

from typing import Any, Final

import attrs
import pytest

from hypothesis import given

import review_policy as rp

from tests.strategies import sellers


MAKE: Final[Any] = rp.Seller


def test_nothing_is_known_until_given() -> None:
    """
    Each field is unknown by default.
    """
    assert set(attrs.astuple(rp.Seller())) == {None}


@pytest.mark.parametrize(
    "name", ["brand_owner", "brand_representative", "professional"]
)
@pytest.mark.parametrize("flag", [0, 1, "no"])
def test_flags_are_true_or_false(name: str, flag: object) -> None:
    """
    Nothing but True, False and None says whether.
    """
    with pytest.raises(rp.InvalidTypeError) as caught:
        MAKE(**{name: flag})
    assert str(caught.value) == (
        f"{name} must be True, False or None (got {flag!r})"
    )


def test_country_is_a_string() -> None:
    """
    The country of dispatch is a string or not known.
    """
    assert rp.Seller(ships_from="CN").ships_from == "CN"
    with pytest.raises(rp.InvalidTypeError) as caught:
        MAKE(ships_from=86)
    assert str(caught.value) == (
        "ships_from must be a string or None (got 86)"
    )


@given(sellers())
def test_sellers_are_values(seller: rp.Seller) -> None:
    """
    A seller hashes, pickles, compares by value, and stays as it is.
    """
    again = pickle.loads(pickle.dumps(seller))
    assert {seller, again} == {seller}
    assert attrs.evolve(seller) == seller
    for each in attrs.fields(rp.Seller):
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            setattr(seller, each.name, None)
