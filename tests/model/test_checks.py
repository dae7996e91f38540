"""
Tests of the checks that the model's fields share.
"""

from __future__ import annotations

import enum

from typing import Any, Final

import attrs
import pytest

from hypothesis import given
from hypothesis import strategies as st

import review_policy as rp

from review_policy.model import checks
from tests.strategies import order_ids, texts


FIELD: Final[Any] = attrs.fields(rp.Event).order_id


@given(order_ids())
def test_order_ids_pass(value: str) -> None:
    """
    Three, seven and seven digits pass, whether needed or not.
    """
    checks.order_id(None, FIELD, value)
    checks.optional_order_id(None, FIELD, value)


@given(texts())
def test_other_texts_are_no_order_ids(value: str) -> None:
    """
    No other text passes.
    """
    digits = [part for part in value.split("-") if part.isdigit()]
    if value.isascii() and [len(each) for each in digits] == [3, 7, 7]:
        return
    with pytest.raises(rp.InvalidValueError, match=r"^order_id must be 3, 7"):
        checks.order_id(None, FIELD, value)


def test_only_optional_checks_pass_none() -> None:
    """
    Where a field may be unknown, None passes, and nowhere else.
    """
    checks.optional_order_id(None, FIELD, None)
    checks.optional_moment(None, FIELD, None)
    checks.optional_text(None, FIELD, None)
    checks.optional_flag(None, FIELD, None)
    for check in (checks.order_id, checks.moment, checks.text, checks.stars):
        with pytest.raises(rp.InvalidTypeError, match=r"\(got None\)$"):
            check(None, FIELD, None)


@given(st.integers(), st.integers(-5, 5), st.integers(0, 9))
def test_whole_numbers_lie_between_their_bounds(
    value: int, least: int, more: int
) -> None:
    """
    A whole number passes if, and only if, it is between both bounds.
    """
    most = least + more
    if value in range(least, most + 1):
        checks.whole_number("n", value, least=least, most=most)
        return
    with pytest.raises(rp.InvalidValueError) as caught:
        checks.whole_number("n", value, least=least, most=most)
    must = f"be a whole number, from {least} to {most}"
    assert caught.value.must == must


def test_without_a_bound_there_is_no_most() -> None:
    """
    A number without an upper bound may be as large as it likes.
    """
    checks.whole_number("n", 10**30, least=0)
    with pytest.raises(rp.InvalidValueError) as caught:
        checks.whole_number("n", -1, least=0)
    assert str(caught.value) == "n must be a whole number, 0 or more (got -1)"


@given(texts())
def test_lengths_alone_are_shown(value: str) -> None:
    """
    A text shows as its length in characters.
    """
    checks.text(None, FIELD, value)
    assert checks.length_only(value) == f"<{len(value)} characters>"


def test_no_text_shows_as_none() -> None:
    """
    What is not known shows as None.
    """
    assert checks.length_only(None) == "None"


@attrs.frozen
class Owner:
    """
    A value with two choices.
    """

    state: object = None
    basis: object = None


def test_members_are_checked_each() -> None:
    """
    Each named field is a member of its own enum or None.
    """
    kinds: dict[str, type[enum.Enum]] = {
        "state": rp.State,
        "basis": rp.Basis,
    }
    checks.members(Owner(), **kinds)
    checks.members(Owner(rp.State.KNOWN, rp.Basis.ASSUMED), **kinds)
    with pytest.raises(rp.InvalidTypeError) as caught:
        checks.members(Owner(rp.State.KNOWN, rp.State.KNOWN), **kinds)
    assert caught.value.what == "basis"
    assert caught.value.must == "be a Basis or None"


@pytest.mark.parametrize("value", [None, (), (1,), (1, 2)])
def test_tuples_of_one_kind_pass(value: object) -> None:
    """
    None, an empty tuple and a tuple of the kind pass.
    """
    checks.tuple_of("counts", value, int)


@pytest.mark.parametrize("value", [[1], 1, (1, "2"), (None,), "12"])
def test_other_collections_are_refused(value: object) -> None:
    """
    A list, a single value and a tuple with something else are refused.
    """
    with pytest.raises(rp.InvalidTypeError, match=r"^counts must be a tuple"):
        checks.tuple_of("counts", value, int)
