"""
The shape of the drafts of one language.
"""

from __future__ import annotations

import datetime as dt
import enum

from collections.abc import Iterable, Mapping

from attrs import field, frozen

from review_policy.language import Language
from review_policy.reading.causes import Cause


class Remedy(enum.StrEnum):
    """
    What a seller does, or offers, to solve a problem.
    """

    REFUND = "refund"
    REPLACEMENT = "replacement"
    PART = "part"
    """The part that is missing or broken is sent."""

    RETURN = "return"
    """The buyer sends the item back, at the seller's expense."""

    HELP = "help"
    """Help with setting up or using the item."""

    CHOICE = "choice"
    """The buyer is asked which remedy would be right."""


@frozen(kw_only=True)
class Address:
    """
    The texts that speak to a buyer, in one degree of politeness.

    A public reply is one of `public_replies` and `public_invitation` or
    `public_solved`; a support reply is `greeting`, one of `support_replies`,
    one of `remedies` and `closing`.
    `None` in place of a cause stands for any other, or an unknown one.
    """

    greeting: str
    closing: str
    public_replies: Mapping[Cause | None, str] = field(repr=False)
    public_invitation: str = field(repr=False)
    public_solved: str = field(repr=False)
    support_replies: Mapping[Cause | None, str] = field(repr=False)
    quoting: str = field(repr=False)
    """It names `{words}`, the buyer's own."""

    remedies: Mapping[Remedy, str] = field(repr=False)


@frozen(kw_only=True)
class DraftTexts:
    """
    The drafts of one language, as a support agent would write them.

    Blanks stand in braces: `{order_id}`, `{words}` (quoted ones),
    `{review}` (id and product), `{new_date}`, `{question}`.
    `gap` stands between two sentences.
    `date` is how a day is written, for `strftime`, without names.
    """

    language: Language
    polite: Address = field(repr=False)
    date: str = field(repr=False)
    gap: str = field(default=" ", repr=False)

    removal_requests: Mapping[str, str] = field(repr=False)
    """By the name of the rule; each names `{order_id}` and `{words}`."""

    review_report: str = field(repr=False)
    """The first sentence; it names `{review}`."""

    review_grounds: Mapping[str, str] = field(repr=False)
    """By the name of the rule, a sentence in the guidelines' own term."""

    review_words: str = field(repr=False)
    """The sentence that quotes `{words}`."""

    check_in: str = field(repr=False)
    feedback_notice: str = field(repr=False)
    review_request: str = field(repr=False)
    delay_notice: str = field(repr=False)
    cannot_ship_notice: str = field(repr=False)
    return_question: str = field(repr=False)
    customization_question: str = field(repr=False)
    delivery_question: str = field(repr=False)

    def joined(self, sentences: Iterable[str]) -> str:
        """
        Join sentences into a paragraph.
        """
        return self.gap.join(filter(None, sentences))

    def day(self, day: dt.date) -> str:
        """
        Write a day as the language does.
        """
        return day.strftime(self.date)
