"""
Tests of what product reviews may say, and of the weights learned for it.
"""

from __future__ import annotations

import pytest

import review_policy as rp

from review_policy.language import READ_LANGUAGES
from review_policy.phrases import phrases_of
from review_policy.reading import claims
from review_policy.reading.charging import (
    own_summary,
    summarise,
    tops_of,
)
from review_policy.reading.claims import REVIEWS, Charge, Claim
from review_policy.reading.lexicon import Lexicon
from tests.situations import CLEAR, SAYINGS, UNCLEAR, read_review


def charges_of(text: str, title: str = "") -> dict[str, str]:
    """
    Give what a review is charged with by the small model of the tests.
    """
    charged = read_review(text, title).charged
    assert charged is not None
    return {str(key): str(each) for key, each in charged.charges.items()}


def test_every_charge_is_shown_by_a_claim() -> None:
    """
    Every charge has a claim that shows it, and filler shows none.
    """
    assert set(REVIEWS.shown_by) == set(Charge)
    assert REVIEWS.claims == tuple(Claim)
    assert Claim.NONE not in REVIEWS.shown_by.values()
    assert REVIEWS.nothing is Claim.NONE


def test_charges_are_called_like_their_claims() -> None:
    """
    A charge of saying a thing has that thing's name.
    """
    for charge, claim in REVIEWS.shown_by.items():
        assert charge.removeprefix("wholly_") == claim


@pytest.mark.parametrize("charge", REVIEWS.foreign)
def test_saying_one_thing_alone(charge: Charge) -> None:
    """
    A review is wholly of a thing if it says nothing of the product.
    """
    foreign = REVIEWS.foreign[charge]
    assert Claim.PRODUCT in foreign
    assert REVIEWS.shown_by[charge] not in foreign
    assert Claim.NONE not in foreign


def test_public_claims_are_these() -> None:
    """
    The package shows claims by a name that says whose they are.
    """
    assert rp.ReviewClaim is Claim
    assert [str(each) for each in Claim] == [
        "product",
        "order",
        "price",
        "reviews",
        "insult",
        "hate",
        "sexual",
        "promotion",
        "interest",
        "reward",
        "cure",
        "relief",
        "crime",
        "none",
    ]


# -- by the small model -------------------------------------------------------


@pytest.mark.parametrize(("word", "claim"), SAYINGS.items(), ids=[*SAYINGS])
def test_each_word_says_its_thing(word: str, claim: Claim) -> None:
    """
    A clause says what its word says, and one without such a word nothing.
    """
    charged = read_review(f"So {word} here. Well").charged
    assert charged is not None
    assert [each.claim for each in charged.clauses] == [claim, Claim.NONE]
    assert charged.clauses[0].strengths[REVIEWS.claims.index(claim)] == (
        pytest.approx(CLEAR - 1)
    )


@pytest.mark.parametrize("charge", Charge)
def test_each_charge_is_likely_or_possible(charge: Charge) -> None:
    """
    A clear word makes a charge likely, one after "perhaps" possible.
    """
    claim = REVIEWS.shown_by[charge]
    word = next(each for each in SAYINGS if SAYINGS[each] is claim)
    assert charges_of(f"So {word} here. Well") == {charge: "likely"}
    assert charges_of(f"Perhaps {word} here. Well") == {charge: "possible"}
    assert UNCLEAR < 0


@pytest.mark.parametrize(
    ("text", "charges"),
    [
        ("It came late. It leaks", {}),
        ("It came late. Cowards", {"wholly_order": 1, "insult": 1}),
        ("Reviewers say so. It is late", {}),
        ("It leaks", {}),
        ("A headache is gone", {}),
        ("It leaks and is cheaper there", {"price": 1}),
    ],
)
def test_one_thing_alone_falls_by_another(
    text: str, charges: dict[str, int]
) -> None:
    """
    The product beside the order clears a review of being wholly on it.
    """
    assert set(charges_of(text)) == set(charges)


def test_title_and_body_are_one_text() -> None:
    """
    What the title says counts with the body.
    """
    assert "wholly_order" in charges_of("It came late", title="Late")
    assert charges_of("It came late", title="Leaks") == {}


# -- as learned ---------------------------------------------------------------


@pytest.mark.parametrize("language", READ_LANGUAGES)
def test_learned_weights_fit(language: rp.Language) -> None:
    """
    The weights of each language fill every lane and judge every charge.
    """
    lexicon = Lexicon.of(phrases_of(language))
    learned = claims.claim_model(lexicon, language)
    lanes = learned._weights.lanes(0)
    assert len(lanes) == len(Claim) + len(Charge)
    assert [each.charge for each, _ in learned._verdicts] == [*Charge]
    nothing = [(0.0,) * len(Claim)]
    for each, verdict in learned._verdicts:
        own = own_summary(
            each, tops_of(nothing), nothing, (0.0,) * len(Charge)
        )
        assert len(verdict.weights) == len(own) + len(
            summarise(tops_of(nothing), len(nothing))
        )
        assert verdict.possible <= verdict.likely


def test_learned_charges_are_in_order() -> None:
    """
    The file of weights names its charges in the order of the scheme.
    """
    from review_policy.reading.weights import (  # noqa: PLC0415
        shared_claims,
    )

    assert [each[0] for each in shared_claims.VERDICTS] == [*Charge]
