"""
Tests of the account health rating.
"""

from __future__ import annotations

import datetime as dt

from typing import Any, Final

import pytest

from hypothesis import given
from hypothesis import strategies as st

import review_policy as rp

from tests.ledgers import codes, facts, policy


HIGH: Final = rp.ViolationSeverity.HIGH
LOW: Final = rp.ViolationSeverity.LOW
CRITICAL: Final = rp.ViolationSeverity.CRITICAL
NONE: Final = rp.ViolationSeverity.NONE


def violation(
    severity: rp.ViolationSeverity | None = HIGH,
    **fields: Any,
) -> rp.Violation:
    """
    Make a violation.
    """
    return rp.Violation(severity=severity, **fields)


def rated(
    orders: int = 0,
    *violations: rp.Violation,
    here: rp.Policy | None = None,
    **more: Any,
) -> rp.AccountHealthRating:
    """
    Work a rating out.
    """
    return (here or policy()).account_health_rating(
        orders_fulfilled=orders, violations=violations, **more
    )


@pytest.mark.parametrize(
    ("orders", "score"),
    [
        (0, 200),
        (199, 200),
        (200, 204),
        # Scores that sellers published.
        (2_200, 244),
        (9_200, 384),
        (16_600, 532),
        (40_000, 1000),
        (10**9, 1000),
    ],
)
def test_without_violations(orders: int, score: int) -> None:
    """
    Two hundred to start, four for every two hundred orders, a thousand most.
    """
    found = rated(orders)
    assert (found.score, found.least, found.most) == (score, score, score)
    assert found.band is rp.RatingBand.HEALTHY
    assert str(found) == f"account health rating {score}"
    assert [each.key for each in found.sources] == [
        "H-E1",
        "H-E3",
        "H-E4",
        "H-E7",
    ]


def test_points_by_severity_are_not_known() -> None:
    """
    Two to eight a violation are typical, so the rating is a range.
    """
    found = rated(200, violation(), violation(LOW))
    assert (found.least, found.most, found.score) == (188, 200, None)
    assert found.band is None
    assert facts(found, rp.ReasonCode.WEIGHTS_UNKNOWN) == {
        "least": 2,
        "most": 8,
    }
    assert str(found) == "account health rating 188 to 200"


def test_weights_of_the_callers() -> None:
    """
    With weights for all the rating is one number.
    """
    found = rated(0, violation(), violation(LOW), weights={HIGH: 8, LOW: 2})
    assert (found.score, found.band) == (190, rp.RatingBand.AT_RISK)
    assert "weights_unknown" not in codes(found)
    some = rated(0, violation(), violation(LOW), weights={HIGH: 8})
    assert (some.least, some.most) == (184, 190)
    assert "weights_unknown" in codes(some)


@pytest.mark.parametrize(
    ("violations", "least", "most"),
    [
        ((violation(CRITICAL),), 0, 0),
        ((violation(CRITICAL, is_addressed=True),), 200, 200),
        ((violation(CRITICAL, is_addressed=False),), 0, 0),
        ((violation(NONE),), 200, 200),
        ((violation(is_addressed=True),), 200, 200),
        ((violation(None),), 0, 200),
        ((violation(),) * 13, 96, 174),
        ((violation(),) * 200, 0, 0),
    ],
)
def test_what_takes_points(
    violations: tuple[rp.Violation, ...], least: int, most: int
) -> None:
    """
    A critical one sets it to 0, what is addressed takes nothing.
    """
    found = rated(0, *violations)
    assert (found.least, found.most) == (least, most)


@pytest.mark.parametrize(
    ("weight", "band"),
    [
        (0, rp.RatingBand.HEALTHY),
        (1, rp.RatingBand.AT_RISK),
        (100, rp.RatingBand.AT_RISK),
        (101, rp.RatingBand.UNHEALTHY),
        (999, rp.RatingBand.UNHEALTHY),
    ],
)
def test_bands(weight: int, band: rp.RatingBand) -> None:
    """
    Healthy from 200, at risk from 100, unhealthy below.
    """
    assert rated(0, violation(), weights={HIGH: weight}).band is band


def test_repeats_may_take_more() -> None:
    """
    The same policy twice is said, another is not.
    """
    twice = rated(0, violation(policy="ip"), violation(policy="ip"))
    assert "repeats_unknown" in codes(twice)
    for others in (
        (violation(policy="ip"), violation(policy="safety")),
        (violation(), violation()),
        (violation(policy="ip"), violation(policy="ip", is_addressed=True)),
    ):
        assert "repeats_unknown" not in codes(rated(0, *others))


@given(
    st.integers(0, 50_000),
    st.lists(st.sampled_from([*rp.ViolationSeverity, None]), max_size=9),
    st.dictionaries(st.sampled_from(rp.ViolationSeverity), st.integers(0, 20)),
)
def test_a_rating_lies_in_its_range(
    orders: int,
    severities: list[rp.ViolationSeverity | None],
    weights: dict[rp.ViolationSeverity, int],
) -> None:
    """
    It never leaves 0 to 1000, and further orders never lower it.
    """
    several = [violation(each) for each in severities]
    found = rated(orders, *several, weights=weights)
    more = rated(orders + 200, *several, weights=weights)
    assert found.least is not None
    assert found.most is not None
    assert 0 <= found.least <= found.most <= 1000
    assert more.least is not None
    assert more.least >= found.least


@pytest.mark.parametrize(
    ("store", "day", "state"),
    [
        ("US", "2022-07-31", "parameter_not_recorded"),
        ("US", "2022-08-15", "parameter_uncertain"),
        ("US", "2022-09-01", None),
        ("DE", "2023-01-31", "parameter_not_recorded"),
        ("DE", "2023-02-15", "parameter_uncertain"),
        ("TR", "2023-03-01", None),
        ("JP", "2023-06-01", "parameter_uncertain"),
        ("JP", "2024-01-01", None),
    ],
)
def test_from_when_there_is_a_number(
    store: str, day: str, state: str | None
) -> None:
    """
    Before the roll-out of a store there is no number, and a reason.
    """
    found = rated(here=policy(store, dt.date.fromisoformat(day)))
    if state is None:
        assert found.score == 200
    else:
        assert (found.score, found.band, found.is_assured) == (
            None,
            None,
            None,
        )
        assert state in codes(found)
        assert str(found) == "account health rating not known"


# -- assurance ---------------------------------------------------------------


@pytest.mark.parametrize(
    ("days", "contact", "professional", "assured", "missing"),
    [
        (10, True, True, True, []),
        (0, True, True, True, []),
        (11, True, True, False, []),
        (10, False, True, False, []),
        (10, True, False, False, []),
        (None, True, True, None, ["days_below"]),
        (10, None, True, None, ["emergency_contact"]),
        (10, True, None, None, ["seller.professional"]),
        (11, None, None, False, []),
    ],
)
def test_assurance(
    days: int | None,
    contact: Any,
    professional: Any,
    assured: object,
    missing: list[str],
) -> None:
    """
    At most ten days below, a contact on file, and a professional plan.
    """
    found = rated(
        here=policy(seller=rp.Seller(professional=professional)),
        days_below=days,
        emergency_contact=contact,
    )
    assert found.is_assured is assured
    assert [
        dict(reason.facts)["fact"]
        for reason in found.reasons
        if reason.code is rp.ReasonCode.FACT_MISSING
    ] == missing


@pytest.mark.parametrize(
    ("more", "message"),
    [
        ({"orders_fulfilled": -1}, "orders_fulfilled must be"),
        ({"violations": [5]}, "violations must be a tuple of Violation"),
        ({"weights": {"high": 2}}, "weights must have values of Viol"),
        ({"weights": {HIGH: -1}, "violations": [violation()]}, "weights must"),
        ({"days_below": -1}, "days_below must be"),
        ({"emergency_contact": 1}, "emergency_contact must be True or False"),
    ],
)
def test_wrong_facts_are_refused(more: dict[str, Any], message: str) -> None:
    """
    Each argument says what it must be.
    """
    given_facts: dict[str, Any] = {
        "orders_fulfilled": 0,
        "violations": (),
        **more,
    }
    with pytest.raises(rp.InvalidValueError) as caught:
        policy().account_health_rating(**given_facts)
    assert str(caught.value).startswith(message)
