"""
Tests of charging texts by what their clauses say, with a scheme made here.
"""

from __future__ import annotations

import enum
import math

from collections.abc import Sequence

import pytest

from hypothesis import given
from hypothesis import strategies as st

import review_policy as rp

from review_policy.reading import charging
from review_policy.reading.charging import (
    Charged,
    ChargeModel,
    MarkedClause,
    Scheme,
    Verdict,
)
from review_policy.reading.clauses import clauses_of
from review_policy.reading.lexicon import Lexicon
from review_policy.reading.weighing import CLIP, OFFSET, STEP
from review_policy.text import fold, words_of


class Says(enum.StrEnum):
    """
    What a clause of these tests says.
    """

    SKY = "sky"
    SEA = "sea"
    NOTHING = "nothing"


class About(enum.StrEnum):
    """
    What a text of these tests is charged with.
    """

    SKY = "sky"
    ONLY_SEA = "only_sea"


SCHEME = Scheme(
    claims=tuple(Says),
    nothing=Says.NOTHING,
    shown_by={About.SKY: Says.SKY, About.ONLY_SEA: Says.SEA},
    foreign={About.ONLY_SEA: frozenset({Says.SKY})},
)
SKY, SEA = SCHEME.lanes


def weighed(feature: str, *weights: float) -> str:
    """
    Write the weights of a feature, for each claim and for each charge.
    """
    return (
        "".join(chr(round(each / STEP) + OFFSET) for each in weights) + feature
    )


WEIGHTS = (
    weighed("cloud", 1.5, 0, 0, 0.5, 0),
    weighed("wave", 0, 1.5, 0, 0, 0.5),
    weighed("@wet", 0, 1, 0, 0, 0),
    weighed("@title", 1.2, 0, 0, 0, 0),
)
BIAS = (-1.0, -1.0, 0.0, 0.0, 0.0)
MODEL = ChargeModel(
    SCHEME,
    Lexicon(["@wet\n  drops"]),
    WEIGHTS,
    BIAS,
    [
        Verdict(0.25, 0.75, (0.0, 1.0)),
        Verdict(0.25, 0.75, (0.0, 1.0, 0.0, 0.0, 0.0, -1.0)),
    ],
)


def marked(text: str, *marks: str) -> list[MarkedClause]:
    """
    Cut *text* into clauses of one part, all with the same marks.
    """
    folded = fold(text).folded
    return [
        MarkedClause(0, each, marks)
        for each in clauses_of(folded, words_of(folded), frozenset())
    ]


def read(text: str, *marks: str) -> Charged:
    """
    Charge *text* by the model of these tests.
    """
    return MODEL.read(marked(text, *marks))


# -- the scheme ---------------------------------------------------------------


def test_lanes_lie_where_the_scheme_says() -> None:
    """
    Each charge knows the place of its claim, of filler and of its own.
    """
    assert SCHEME.charges == (About.SKY, About.ONLY_SEA)
    assert SKY == (About.SKY, 0, 2, 0, None)
    assert SEA == (About.ONLY_SEA, 1, 2, 1, (True, False, False))


# -- reading ------------------------------------------------------------------


def test_nothing_is_charged_with_nothing() -> None:
    """
    A text without clauses says nothing and stands uncharged.
    """
    found = read("!!!")
    assert found.clauses == ()
    assert found.charges == {}


def test_a_clause_says_what_weighs_most() -> None:
    """
    Each clause has its strongest claim, its place and its part.
    """
    text = "A cloud. A wave. Hm."
    found = read(text)
    assert [each.claim for each in found.clauses] == [
        Says.SKY,
        Says.SEA,
        Says.NOTHING,
    ]
    assert [text[each.start : each.end] for each in found.clauses] == [
        "A cloud",
        "A wave",
        "Hm",
    ]
    assert [each.part for each in found.clauses] == [0, 0, 0]
    assert found.clauses[0].strengths == pytest.approx((0.5, -1, 0))


def test_meanings_weigh_like_words() -> None:
    """
    A word without weights weighs by what it means.
    """
    (said,) = read("drops").clauses
    assert said.strengths == pytest.approx((-1, 0, 0))


def test_marks_weigh_like_words() -> None:
    """
    What stands in a clause beside its words has weights too.
    """
    (said,) = read("Hm", "@title", "@unknown").clauses
    assert said.strengths == pytest.approx((0.2, -1, 0))
    assert said.claim is Says.SKY


@pytest.mark.parametrize(
    "text", ["cloud", "cloud cloud", "cloud, cloud and cloud"]
)
def test_what_is_said_again_counts_once(text: str) -> None:
    """
    A word that returns in a clause makes its claim no stronger.
    """
    (said,) = read(text).clauses
    assert said.strengths[0] == pytest.approx(0.5)


def test_clauses_weigh_apart_and_the_text_together() -> None:
    """
    Each clause has strengths of its own, the text the sums of all.
    """
    words = [(each.clause.words, each.marks) for each in marked("cloud. wave")]
    strengths, text = MODEL.weigh(words)
    assert strengths[0] == pytest.approx((0.5, -1, 0))
    assert strengths[1] == pytest.approx((-1, 0.5, 0))
    assert text == pytest.approx((0.5, 0.5))


# -- charges ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "charges"),
    [
        ("Hm", {}),
        ("A cloud", {About.SKY: "possible"}),
        ("A wave", {About.ONLY_SEA: "likely"}),
        ("A wave. Hm. A wave", {About.ONLY_SEA: "likely"}),
        ("A wave. A cloud", {About.SKY: "possible"}),
    ],
)
def test_charges(text: str, charges: dict[About, str]) -> None:
    """
    A charge stands by its summary; one thing alone falls by another.
    """
    assert read(text).charges == charges


@pytest.mark.parametrize(
    ("possible", "likely", "certainty"),
    [(0, 0.5, "likely"), (0.5, 0.75, "possible"), (0.75, 1, None)],
)
def test_two_bounds_grade_a_charge(
    possible: float, likely: float, certainty: str | None
) -> None:
    """
    A score makes a charge likely from one bound on, possible from a lower.
    """
    verdict = Verdict(possible, likely, (0.5,))
    model = ChargeModel(SCHEME, Lexicon(), (), BIAS, [verdict])
    charges = model.read(marked("Hm")).charges
    assert charges.get(About.SKY) == certainty
    assert About.ONLY_SEA not in charges


def test_clauses_that_show_a_charge() -> None:
    """
    A charge is shown by the clauses in which its claim is clear.
    """
    found = read("A cloud. A wave. Many a cloud")
    assert [each.start for each in found.shown_by(About.SKY)] == [0, 17]


def test_saying_one_thing_alone_is_shown_by_it() -> None:
    """
    Where one thing alone is said, only the clauses that say it show it.
    """
    found = read("A cloud and a wave. A wave", "@title")
    assert [each.claim for each in found.clauses] == [Says.SKY, Says.SEA]
    assert [each.start for each in found.shown_by(About.ONLY_SEA)] == [20]
    assert [each.start for each in found.shown_by(About.SKY)] == [0, 20]


def test_something_always_shows_a_charge() -> None:
    """
    Where no clause is clear, the clearest shows it.
    """
    found = read("Hm. drops. Well")
    for charge in About:
        assert found.shown_by(charge)
    assert [each.start for each in found.shown_by(About.ONLY_SEA)] == [4]


# -- summaries ----------------------------------------------------------------

STRENGTHS = st.lists(
    st.tuples(*[st.floats(-50, 50)] * len(Says)), min_size=1, max_size=8
)
TEXT = (0.0,) * len(About)


def own_summary(
    lanes: charging.ChargeLanes,
    clauses: Sequence[tuple[float, ...]],
    text: tuple[float, ...],
) -> tuple[float, ...]:
    """
    Give how a text speaks of one charge.
    """
    tops = charging.tops_of(clauses)
    return charging.own_summary(lanes, tops, clauses, text)


def shared_summary(clauses: Sequence[tuple[float, ...]]) -> list[float]:
    """
    Give what all charges share of a text.
    """
    return charging.summarise(charging.tops_of(clauses), len(clauses))


@given(STRENGTHS)
def test_a_shared_summary_is_bounded(
    strengths: list[tuple[float, ...]],
) -> None:
    """
    The greatest strength of each claim is clipped, and clauses are counted.
    """
    *tops, share, count = shared_summary(strengths)
    assert len(tops) == len(Says)
    assert all(-CLIP <= each <= CLIP for each in tops)
    assert share == 1 / len(strengths)
    assert count == math.log(len(strengths))


@given(STRENGTHS, st.sampled_from(SCHEME.lanes))
def test_an_own_summary_is_bounded(
    strengths: list[tuple[float, ...]], lanes: charging.ChargeLanes
) -> None:
    """
    The summary of a charge begins with one, and no number runs away.
    """
    one, first, second, mean, text, *alone = own_summary(
        lanes, strengths, TEXT
    )
    assert one == 1
    assert all(
        -CLIP <= each <= CLIP for each in (first, second, mean, text, *alone)
    )
    assert first >= second
    assert len(alone) == (5 if lanes.foreign else 0)


@given(STRENGTHS, st.sampled_from(SCHEME.lanes))
def test_the_order_of_clauses_is_irrelevant(
    strengths: list[tuple[float, ...]], lanes: charging.ChargeLanes
) -> None:
    """
    What a text is charged with does not depend on the order of its clauses.
    """
    turned = strengths[::-1]
    assert own_summary(lanes, turned, TEXT) == pytest.approx(
        own_summary(lanes, strengths, TEXT)
    )
    assert shared_summary(turned) == pytest.approx(shared_summary(strengths))


def test_leads_of_other_claims() -> None:
    """
    How far another claim outdoes the own and filler is told clause by clause.
    """
    clauses = [(2.0, 0.5, 0.0), (-1.0, 1.0, 0.0), (-1.0, -1.0, 0.0)]
    found = own_summary(SEA, clauses, (0.0, 0.25))
    assert found == pytest.approx(
        (1, 1.0, 0.5, 1 / 6, 0.25, 1.5, -1.0, 1.5, 2.0, -1.5)
    )


def test_one_clause_has_no_second() -> None:
    """
    Where there is one clause, the second lies clearly below it.
    """
    found = own_summary(SEA, [(1.0, 0.5, 0.0)], TEXT)
    assert found == pytest.approx(
        (1, 0.5, -1.5, 0.5, 0, 0.5, -1.5, 0.5, -0.5, -0.5)
    )


def test_charged_texts_are_values() -> None:
    """
    Two readings of a text are equal, and certainties are the library's.
    """
    assert read("A wave") == read("A wave")
    assert read("A wave") != read("A cloud")
    assert set(read("A wave").charges.values()) <= set(rp.Certainty)
