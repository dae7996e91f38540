"""
What sellers' messages do with words, and what a whole message is charged with.
"""

from __future__ import annotations

import enum

from typing import Final

from review_policy.language import Language
from review_policy.reading.charging import ChargeModel, Scheme, Verdict
from review_policy.reading.lexicon import Lexicon
from review_policy.reading.weights import weights_of


class Act(enum.StrEnum):
    """
    What a clause of a message does.
    """

    SERVICE = "service"
    """News, questions, answers, help or a remedy for the order."""

    COURTESY = "courtesy"
    """Thanks and greetings, confirmations, "here if you need us"."""

    ASK = "ask"
    """A request for a review, rating or feedback."""

    NOTICE = "notice"
    """That feedback can be updated or removed by who is satisfied."""

    REWARD = "reward"
    """Something of value, tied to a review, rating or feedback."""

    POSITIVE = "positive"
    """A request for a good review, or that only five stars help."""

    CONDITION = "condition"
    """A request to the happy alone, or the unhappy sent elsewhere first."""

    CHANGE = "change"
    """A request to change or remove a product review."""

    REMOVAL = "removal"
    """A request to change or remove seller feedback."""

    PRESSURE = "pressure"
    """Pleading, guilt, or a livelihood at stake."""

    DIRECTION = "direction"
    """What to write, or a text to paste."""

    REPEAT = "repeat"
    """That it was asked before."""

    CONTACT = "contact"
    """A way of reaching the seller outside Amazon."""

    LINK = "link"
    """An address out of Amazon."""

    DIVERSION = "diversion"
    """Sale, return, refund or talk moved off Amazon."""

    MARKETING = "marketing"
    """Promotion, coupons, other products, "follow us"."""

    DATA = "data"
    """A request for personal data that the order does not need."""

    ABUSE = "abuse"
    """Insult, sarcasm, blame, argument or threat."""

    CONCEALMENT = "concealment"
    """A request to keep something secret."""

    IMPERSONATION = "impersonation"
    """The pose of Amazon."""

    INSIDER = "insider"
    """Reviews by staff, friends or family, swapped or bought."""

    CANCELLATION = "cancellation"
    """A request to cancel for the seller's own reason."""

    EXPOSURE = "exposure"
    """The buyer's data, shown in public."""


class Offence(enum.StrEnum):
    """
    What a whole message may be charged with.
    """

    ONLY_COURTESY = "only_courtesy"
    """It says nothing that the buyer needs."""

    REWARD = "reward"
    POSITIVE = "positive"
    CONDITION = "condition"
    CHANGE = "change"
    REMOVAL = "removal"
    PRESSURE = "pressure"
    DIRECTION = "direction"
    REPEAT = "repeat"
    CONTACT = "contact"
    DIVERSION = "diversion"
    MARKETING = "marketing"
    DATA = "data"
    ABUSE = "abuse"
    CONCEALMENT = "concealment"
    IMPERSONATION = "impersonation"
    INSIDER = "insider"
    CANCELLATION = "cancellation"


MESSAGES: Final = Scheme(
    claims=tuple(Act),
    nothing=Act.COURTESY,
    shown_by={
        Offence.ONLY_COURTESY: Act.COURTESY,
        Offence.REWARD: Act.REWARD,
        Offence.POSITIVE: Act.POSITIVE,
        Offence.CONDITION: Act.CONDITION,
        Offence.CHANGE: Act.CHANGE,
        Offence.REMOVAL: Act.REMOVAL,
        Offence.PRESSURE: Act.PRESSURE,
        Offence.DIRECTION: Act.DIRECTION,
        Offence.REPEAT: Act.REPEAT,
        Offence.CONTACT: Act.CONTACT,
        Offence.DIVERSION: Act.DIVERSION,
        Offence.MARKETING: Act.MARKETING,
        Offence.DATA: Act.DATA,
        Offence.ABUSE: Act.ABUSE,
        Offence.CONCEALMENT: Act.CONCEALMENT,
        Offence.IMPERSONATION: Act.IMPERSONATION,
        Offence.INSIDER: Act.INSIDER,
        Offence.CANCELLATION: Act.CANCELLATION,
    },
    foreign={Offence.ONLY_COURTESY: frozenset(Act) - {Act.COURTESY}},
)
"""What is told apart in messages."""


def act_model(lexicon: Lexicon, language: Language) -> ChargeModel:
    """
    Load the weights of a language.
    """
    weights = weights_of("acts", language)
    return ChargeModel(
        MESSAGES,
        lexicon,
        weights.written,
        weights.bias,
        [
            Verdict(possible, likely, judged)
            for _, possible, likely, judged in weights.verdicts
        ],
    )
