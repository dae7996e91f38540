"""
The shape of a rule.
"""

from __future__ import annotations

import datetime as dt
import enum
import re

from collections.abc import Callable, Iterable

from attrs import field, frozen

from review_policy.certainty import Certainty
from review_policy.exceptions import InvalidValueError
from review_policy.language import Language
from review_policy.model.event import Event
from review_policy.model.marketplace import Marketplace
from review_policy.model.message import Message
from review_policy.model.order import Order
from review_policy.model.outcome import Outcome
from review_policy.reasons import Reason
from review_policy.rules._situation import Need, Situation
from review_policy.sources import Confidence, Source
from review_policy.text import Span
from review_policy.timeline import Timeline


class Subject(enum.StrEnum):
    """
    What a rule judges.
    """

    FEEDBACK = "feedback"
    REVIEW = "review"
    MESSAGE = "message"
    CONDUCT = "conduct"


class Severity(enum.StrEnum):
    """
    What follows when the rule is met.
    """

    REMOVE = "remove"
    """Amazon says that it takes such feedback, or such a review, out."""

    STRIKE_THROUGH = "strike_through"
    """Amazon may strike the feedback through on request."""

    FAIL = "fail"
    """A message that breaks the rule must not be sent."""

    WARN = "warn"
    """A message that breaks it is at risk, or sources differ on the rule."""

    @property
    def outcome(self) -> Outcome:
        """
        The outcome for what is judged.
        """
        return Outcome(self.value)


class Wording(enum.StrEnum):
    """
    Which of its wordings a rule had on a day.
    """

    IN_FORCE = "in_force"
    ANY_PERSONAL_DATA = "any_personal_data"
    SELLER_SPECIFIC = "seller_specific"
    FULFILMENT_OR_SERVICE = "fulfilment_or_service"
    DELIVERY_ONLY = "delivery_only"
    FOCUS_ON = "focus_on"
    ONLY_FOCUS_ON = "only_focus_on"
    NAMED_VIOLATION = "named_violation"
    NOT_UNDER_PRESSURE = "not_under_pressure"
    MAY_BE_ASKED = "may_be_asked"
    IF_OUT_OF_STOCK = "if_out_of_stock"


@frozen(kw_only=True)
class Evidence:
    """
    What a detector saw: words, or facts, and how sure it is of them.

    `wording` is the one under which alone it counts, None if under any;
    `severity` replaces that of the rule where a case is graver or lighter.
    """

    certainty: Certainty
    because: Reason
    wording: Wording | None = None
    spans: tuple[Span, ...] = ()
    severity: Severity | None = None


@frozen(kw_only=True)
class Example:
    """
    A text that the rule finds, or must leave alone.

    `marked` are the exact words of a bad one, none where the circumstances
    make it bad; `why` says why a good one is innocent. `order` gives the
    circumstances, `others` the texts of other customers' reviews. `message`
    is the one whose body is the text, `history` what came before it.
    """

    text: str
    marked: tuple[str, ...] = ()
    why: str = ""
    language: Language = Language.EN
    order: Order | None = None
    others: tuple[str, ...] = ()
    message: Message | None = None
    history: tuple[Event, ...] = ()

    @property
    def is_bad(self) -> bool:
        """
        Whether the rule must find it.
        """
        return not self.why


@frozen(kw_only=True)
class Law:
    """
    A law outside Amazon on the same conduct; this is no legal advice.
    """

    name: str
    marketplaces: frozenset[Marketplace]
    start: dt.date
    bars: str
    penalty: str
    sources: tuple[Source, ...]
    confidence: Confidence

    def __str__(self) -> str:
        return f"{self.name}, from {self.start}: {self.bars}"


Detector = Callable[[Situation], Iterable[Evidence]]


@frozen(kw_only=True)
class Rule:
    """
    One thing that Amazon's policy names, and how to see it.

    `term` is the policy's own expression for the ground, for requests;
    `needs` are circumstances without which the rule does not apply;
    `needs_text` says that it reads words, and is skipped where none are known;
    `limits` are the blind spots that are known; `instead` says what would be
    fine in place of what the rule finds; `laws` are those outside Amazon on
    the same conduct.
    """

    code: str
    name: str
    title: str = field(repr=False)
    rationale: str = field(repr=False)
    severity: Severity = field(repr=False)
    subject: Subject = field(repr=False)
    term: str = field(repr=False)
    languages: frozenset[Language] = field(repr=False)
    in_force: Timeline[Wording] = field(repr=False)
    sources: tuple[Source, ...] = field(repr=False)
    limits: str = field(repr=False)
    instead: str = field(default="", repr=False)
    laws: tuple[Law, ...] = field(default=(), repr=False)
    needs: tuple[Need, ...] = field(default=(), repr=False)
    needs_text: bool = field(default=True, repr=False)
    detector: Detector = field(repr=False)
    examples: tuple[Example, ...] = field(default=(), repr=False)

    def __attrs_post_init__(self) -> None:
        if re.fullmatch(r"[A-Z]{2}[0-9]{3}", self.code) is None:
            must = "be two capitals and three digits"
            raise InvalidValueError("code", must, self.code)
        if re.fullmatch(r"[a-z]+(?:-[a-z]+)*", self.name) is None:
            must = "be lower-case words joined by hyphens"
            raise InvalidValueError("name", must, self.name)
        if not self.sources:
            must = "hold at least one Source"
            raise InvalidValueError("sources", must, self.sources)

    def __str__(self) -> str:
        return f"{self.code} {self.name}"
