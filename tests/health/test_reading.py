"""
Tests of a reading from counts: target, line, headroom, and what is unknown.
"""

from __future__ import annotations

import datetime as dt

from fractions import Fraction
from typing import Any, Final

import pytest

from hypothesis import given
from hypothesis import strategies as st

import review_policy as rp

from review_policy.health._reading import Reading
from tests.ledgers import ON, codes, policy


ODR: Final = "order-defect-rate"
COUNTS: Final = st.integers(1, 2_000).flatmap(
    lambda of: st.tuples(st.integers(0, of), st.just(of))
)
ONE: Final = rp.Target("less_than", Fraction(1, 100))
ABOVE: Final = rp.Target("greater_than", Fraction(1, 100))


def reading(**fields: Any) -> Reading:
    """
    Make a reading of four in a thousand, held to one percent.
    """
    given_fields: dict[str, Any] = {
        "metric": ODR,
        "on": ON,
        "count": 4,
        "of": 1000,
        "is_defect_rate": True,
        "target": ONE,
        "sanction": ABOVE,
        "consequence": rp.Consequence.ACCOUNT_DEACTIVATION,
        **fields,
    }
    return Reading(**given_fields)


@given(COUNTS)
def test_rates_are_integer_comparisons(counts: tuple[int, int]) -> None:
    """
    Meeting, breaching and the boundary are comparisons of whole numbers.
    """
    count, of = counts
    found = policy().reading(ODR, count=count, of=of)
    assert found.rate == Fraction(count, of)
    assert found.meets is (100 * count < of)
    assert found.breaches is (100 * count > of)
    assert found.at_boundary is (100 * count == of)
    assert ("on_target_exactly" in codes(found)) is (100 * count == of)
    assert found.low_volume is (of <= 100)
    assert not found.lower_bound


@given(COUNTS)
def test_headroom_and_needed_are_exact(counts: tuple[int, int]) -> None:
    """
    The last unit within and the first one beyond are as they say.
    """
    count, of = counts
    found = policy().reading(ODR, count=count, of=of)
    assert found.headroom is not None
    assert found.needed is not None
    if found.meets:
        assert 100 * (count + found.headroom) < of
        assert 100 * (count + found.headroom + 1) >= of
        assert found.needed == 0
    else:
        assert found.headroom == 0
        assert 100 * count < of + found.needed
        assert 100 * count >= of + found.needed - 1


def test_four_of_four_hundred() -> None:
    """
    One percent is off the target, and not above it.
    """
    found = policy().reading(ODR, count=4, of=400)
    assert found.metric == ODR
    assert (found.meets, found.breaches, found.at_boundary) == (
        False,
        False,
        True,
    )
    assert (found.headroom, found.needed) == (0, 1)
    assert found.enforced is True
    assert found.consequence is rp.Consequence.ACCOUNT_DEACTIVATION
    assert (found.first, found.last) == (
        dt.date(2026, 9, 8),
        dt.date(2026, 11, 6),
    )
    assert str(found) == (
        "order-defect-rate: 4 of 400 = 1 %, target less than 1 %: missed"
    )
    assert [each.key for each in found.sources] == [
        "H-ODR-US",
        "H-A21-US",
        "H-SCHEMA",
        "H-A5",
        "H-ODR-SA",
    ]


def test_no_orders_are_no_rate() -> None:
    """
    Without units nothing is judged, and the reason stands first.
    """
    found = policy().reading(ODR, count=0, of=0)
    assert found.rate is None
    assert found.counts is None
    for name in (
        "meets",
        "breaches",
        "at_boundary",
        "low_volume",
        "headroom",
        "needed",
    ):
        assert getattr(found, name) is None
    assert codes(found)[0] == "no_data"
    assert str(found) == (
        "order-defect-rate: not known. There are no units to count, so there "
        "is no rate."
    )
    assert found.bar() == ""
    assert found.verdict == "not known"


def test_a_lower_bound_is_never_called_healthy() -> None:
    """
    More bad units may be there, so only a missed target is certain.
    """
    low = reading(lower_bound=True)
    assert (low.meets, low.breaches) == (None, None)
    assert (low.headroom, low.needed) == (None, None)
    assert low.verdict == "no verdict"
    assert "at least 0.4 %" in str(low)
    high = reading(count=20, lower_bound=True)
    assert (high.meets, high.breaches) == (False, True)
    assert high.headroom == 0
    assert high.needed is None
    assert high.verdict == "beyond the line"
    edge = reading(count=10, lower_bound=True)
    assert (edge.meets, edge.breaches) == (False, None)
    assert edge.verdict == "missed"


def test_a_partial_count_is_never_judged() -> None:
    """
    Where units are missing the rate may lie on either side.
    """
    found = reading(count=20, partial=True)
    assert (found.meets, found.breaches, found.is_judged) == (
        None,
        None,
        False,
    )
    assert found.rate == Fraction(1, 50)


@pytest.mark.parametrize(("of", "judged"), [(19, False), (20, True)])
def test_least_units(of: int, judged: object) -> None:
    """
    Below the least number there is no verdict; with it there is.
    """
    found = reading(count=1, of=of, least=20)
    assert found.is_judged is judged
    assert found.meets is (False if judged else None)
    assert found.breaches is (True if judged else None)


def test_without_a_target() -> None:
    """
    A rate without a target is a rate, and no verdict.
    """
    found = reading(target=None, sanction=None, consequence=None)
    assert found.rate == Fraction(4, 1000)
    assert (found.meets, found.breaches, found.at_boundary) == (
        None,
        None,
        None,
    )
    assert (found.enforced, found.low_volume) == (None, None)
    assert (found.headroom, found.needed) == (None, None)
    assert found.bar() == ""
    assert found.strain == 0
    assert str(found) == "order-defect-rate: 4 of 1000 = 0.4 %: no verdict"


def test_not_known_at_all() -> None:
    """
    Without counts there is nothing to show but the reason.
    """
    found = reading(count=None, of=None, scope=rp.Fulfillment.AMAZON)
    assert found.rate is None
    assert str(found) == "order-defect-rate (amazon): not known."


@pytest.mark.parametrize(
    ("count", "of", "low"), [(99, 100, False), (9, 10, True), (19, 19, True)]
)
def test_low_volume_of_good_units(count: int, of: int, low: object) -> None:
    """
    Where good units are counted, one bad one among all would miss.
    """
    target = rp.Target("greater_than", Fraction(95, 100))
    found = reading(count=count, of=of, target=target, is_defect_rate=False)
    assert found.low_volume is low


def test_strain_is_the_share_that_is_used_up() -> None:
    """
    One at the target's value, whichever way the rate counts.
    """
    assert reading(count=10).strain == 1
    assert reading(count=5).strain == Fraction(1, 2)
    floor = rp.Target("at_least", Fraction(9, 10))
    good = {"is_defect_rate": False, "target": floor}
    assert reading(count=900, **good).strain == 1
    assert reading(count=950, **good).strain == Fraction(1, 2)
    zero = rp.Target("equals", Fraction(0))
    assert reading(count=500, target=zero).strain == Fraction(1, 2)


def test_what_is_worst() -> None:
    """
    Beyond the line goes before missed, that before unknown, then met.
    """
    advice = {"consequence": rp.Consequence.NONE}
    order = [
        reading(count=30),
        reading(count=20),
        reading(count=20, **advice),
        reading(count=10),
        reading(count=10, **advice),
        reading(count=9, lower_bound=True),
        reading(count=9),
        reading(count=4),
        reading(count=20, target=None, sanction=None),
        reading(count=None, of=None),
    ]
    mixed = order[::-1]
    assert sorted(mixed, key=lambda each: each.severity) == order


@pytest.mark.parametrize(
    ("fields", "width", "color"),
    [
        ({}, 20, "#2e7d32"),
        ({"count": 10}, 50, "#c62828"),
        ({"count": 500}, 100, "#c62828"),
        ({"lower_bound": True}, 20, "#9e9e9e"),
    ],
)
def test_bars(fields: dict[str, Any], width: int, color: str) -> None:
    """
    The bar is as long as the target is used up, its line is the target.
    """
    drawn = reading(**fields).bar()
    assert drawn.startswith('<svg role="img" aria-label="')
    assert f'width="{width}" height="8" fill="{color}"' in drawn
    assert "target less than 1 %" in drawn


@pytest.mark.parametrize("count", [-1, 1001, 0.5, None])
def test_wrong_counts_are_refused(count: object) -> None:
    """
    A reading is made of whole numbers, and of no more units than there are.
    """
    with pytest.raises(rp.InvalidValueError):
        reading(count=count)


@pytest.mark.parametrize(
    ("consequence", "enforced"),
    [
        ("none", False),
        ("paused", False),
        ("not_yet", False),
        ("account_deactivation", True),
        ("own_shipping_deactivation", True),
        ("category_deactivation", True),
        ("listing_deactivation", True),
    ],
)
def test_what_is_enforced(consequence: str, enforced: object) -> None:
    """
    Advice, a pause, and what comes later are not acted on.
    """
    found = reading(consequence=rp.Consequence(consequence))
    assert found.enforced is enforced
