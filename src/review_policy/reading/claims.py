"""
What product reviews say, and what a whole review is charged with.
"""

from __future__ import annotations

import enum

from typing import Final

from review_policy.language import Language
from review_policy.reading.charging import ChargeModel, Scheme, Verdict
from review_policy.reading.lexicon import Lexicon
from review_policy.reading.weights import weights_of


class Claim(enum.StrEnum):
    """
    What a clause of a review says.
    """

    PRODUCT = "product"
    """Something of the product, value for money among it."""

    ORDER = "order"
    """The seller, ordering, shipping, packaging, condition or a return."""

    PRICE = "price"
    """A personal comparison of prices, or where it is in stock."""

    REVIEWS = "reviews"
    """Other reviews, reviewers or ratings."""

    INSULT = "insult"
    """Name-calling, mockery of or a threat against a person or a group."""

    HATE = "hate"
    """Contempt for a protected group."""

    SEXUAL = "sexual"
    """A sexual act or scene, told explicitly."""

    PROMOTION = "promotion"
    """An advertisement for something else."""

    INTEREST = "interest"
    """The writer's own tie to maker, seller or author, or to a rival."""

    REWARD = "reward"
    """Something of value given or offered for a review."""

    CURE = "cure"
    """That the product prevents or cures a serious condition."""

    RELIEF = "relief"
    """That it eases a slight complaint, which readers judge differently."""

    CRIME = "crime"
    """Encouragement of crime, violence, drugs or dangerous misuse."""

    NONE = "none"
    """Nothing with content."""


class Charge(enum.StrEnum):
    """
    What a whole review may be charged with.
    """

    WHOLLY_ORDER = "wholly_order"
    """It speaks of the order and says nothing of the product."""

    WHOLLY_REVIEWS = "wholly_reviews"
    """It speaks of other reviews and says nothing of the product."""

    PRICE = "price"
    INSULT = "insult"
    HATE = "hate"
    SEXUAL = "sexual"
    PROMOTION = "promotion"
    INTEREST = "interest"
    REWARD = "reward"
    CURE = "cure"
    CRIME = "crime"


_OF_THE_PRODUCT: Final = frozenset({Claim.PRODUCT, Claim.RELIEF, Claim.CURE})

REVIEWS: Final = Scheme(
    claims=tuple(Claim),
    nothing=Claim.NONE,
    shown_by={
        Charge.WHOLLY_ORDER: Claim.ORDER,
        Charge.WHOLLY_REVIEWS: Claim.REVIEWS,
        Charge.PRICE: Claim.PRICE,
        Charge.INSULT: Claim.INSULT,
        Charge.HATE: Claim.HATE,
        Charge.SEXUAL: Claim.SEXUAL,
        Charge.PROMOTION: Claim.PROMOTION,
        Charge.INTEREST: Claim.INTEREST,
        Charge.REWARD: Claim.REWARD,
        Charge.CURE: Claim.CURE,
        Charge.CRIME: Claim.CRIME,
    },
    foreign={
        Charge.WHOLLY_ORDER: (_OF_THE_PRODUCT | {Claim.PRICE, Claim.REVIEWS}),
        Charge.WHOLLY_REVIEWS: (_OF_THE_PRODUCT | {Claim.PRICE, Claim.ORDER}),
    },
)
"""What is told apart in product reviews."""


def claim_model(lexicon: Lexicon, language: Language) -> ChargeModel:
    """
    Load the weights of a language.
    """
    weights = weights_of("claims", language)
    return ChargeModel(
        REVIEWS,
        lexicon,
        weights.written,
        weights.bias,
        [
            Verdict(possible, likely, judged)
            for _, possible, likely, judged in weights.verdicts
        ],
    )
