"""
How a draft is written: its language, its words and its blanks.
"""

from __future__ import annotations

import datetime as dt

from collections.abc import Mapping
from typing import Final

from attrs import field, frozen

from review_policy.assessments import (
    FeedbackAssessment,
    Finding,
    ReviewAssessment,
    Stamp,
)
from review_policy.exceptions import InvalidTypeError, InvalidValueError
from review_policy.language import Language
from review_policy.model import checks
from review_policy.model.days import check_day
from review_policy.model.message import Channel
from review_policy.model.order import Order
from review_policy.parameters.messages import (
    API_CONFIRM_CUSTOMIZATION_DETAILS,
    API_CONFIRM_DELIVERY_DETAILS,
    API_UNEXPECTED_PROBLEM,
    REPLY_CHARACTERS,
)
from review_policy.playbook._quoting import HIDDEN, QUOTED
from review_policy.playbook.drafts import DRAFT_LANGUAGES, draft_texts_of
from review_policy.playbook.drafts._draft import Draft, DraftKind
from review_policy.playbook.drafts._draft_texts import (
    Address,
    DraftTexts,
    Remedy,
)
from review_policy.playbook.drafts._stores import FIRST_LANGUAGE
from review_policy.playbook.removal_request import removal_request
from review_policy.playbook.review_report import review_report
from review_policy.reading.causes import Cause
from review_policy.reasons import Reason, ReasonCode
from review_policy.windows._window import Setting


Case = FeedbackAssessment | ReviewAssessment

TO_AMAZON: Final = frozenset(
    {DraftKind.REMOVAL_REQUEST, DraftKind.REVIEW_REPORT}
)
"""What Amazon's staff reads."""

WHOLE: Final[dict[DraftKind, str]] = {
    kind: kind.value
    for kind in (
        DraftKind.CHECK_IN,
        DraftKind.FEEDBACK_NOTICE,
        DraftKind.REVIEW_REQUEST,
        DraftKind.DELAY_NOTICE,
        DraftKind.CANNOT_SHIP_NOTICE,
        DraftKind.RETURN_QUESTION,
        DraftKind.CUSTOMIZATION_QUESTION,
        DraftKind.DELIVERY_QUESTION,
    )
}
"""Kinds that are one text, by the field that holds it."""

_API_LIMITS: Final = {
    DraftKind.DELAY_NOTICE: API_UNEXPECTED_PROBLEM,
    DraftKind.CANNOT_SHIP_NOTICE: API_UNEXPECTED_PROBLEM,
    DraftKind.CUSTOMIZATION_QUESTION: API_CONFIRM_CUSTOMIZATION_DETAILS,
    DraftKind.DELIVERY_QUESTION: API_CONFIRM_DELIVERY_DETAILS,
}
"""The types of the Messaging API by which a kind may be sent."""


class _Blanks(dict[str, str]):
    """
    Values for the blanks of a text; a blank without one stays, and is noted.
    """

    def __init__(self, values: Mapping[str, str | None]) -> None:
        super().__init__(
            (name, value)
            for name, value in values.items()
            if value is not None
        )
        self.missing: list[str] = []

    def __missing__(self, key: str) -> str:
        self.missing.append(key)
        return f"{{{key}}}"


@frozen(kw_only=True)
class DraftFacts:
    """
    What a draft may be told; None in a field means "not given".

    `words` are the buyer's own, to be quoted; `ground` is the name of the
    rule on which a request rests; `remedy` is what the seller does;
    `channel` stands in for that of the kind.
    """

    case: Case | None = None
    order: Order | None = None
    order_id: str | None = field(
        default=None, validator=checks.optional_order_id
    )
    review_id: str | None = field(default=None, validator=checks.optional_text)
    cause: Cause | None = None
    remedy: Remedy | None = None
    ground: str | None = field(default=None, validator=checks.optional_text)
    words: str | None = field(default=None, validator=checks.optional_text)
    new_date: dt.date | None = None
    question: str | None = field(default=None, validator=checks.optional_text)
    solved: bool = False
    channel: Channel | None = None
    familiar: bool | None = field(default=None, validator=checks.optional_flag)

    def __attrs_post_init__(self) -> None:
        if self.new_date is not None:
            check_day("new_date", self.new_date)
        if self.case is not None and not isinstance(
            self.case, (FeedbackAssessment, ReviewAssessment)
        ):
            raise InvalidTypeError("case", "be an assessment", self.case)
        if self.order is not None and not isinstance(self.order, Order):
            raise InvalidTypeError("order", "be an Order", self.order)
        if not isinstance(self.solved, bool):
            raise InvalidTypeError("solved", "be True or False", self.solved)


@frozen
class Writer:
    """
    Writes drafts for one store and day.
    """

    setting: Setting
    stamp: Stamp

    def write(
        self, kind: DraftKind, facts: DraftFacts, language: Language | None
    ) -> Draft:
        """
        Write a draft of a kind in *language*, None for the one that fits.
        """
        chosen, reason = self._language(kind, facts, language)
        texts = draft_texts_of(chosen)
        cause = facts.cause or _cause_of(facts.case)
        words = facts.words or _own_words(facts.case, cause)
        blanks = _blanks(facts, texts, words)
        if kind is DraftKind.REMOVAL_REQUEST:
            text = _removal_request(facts, texts, blanks)
        elif kind is DraftKind.REVIEW_REPORT:
            text = _review_report(facts, texts, blanks)
        else:
            address = texts.polite
            if kind is DraftKind.PUBLIC_REPLY:
                text = _public_reply(texts, address, cause, facts)
            elif kind is DraftKind.SUPPORT_REPLY:
                text = _support_reply(texts, address, cause, facts, words)
            else:
                text = getattr(texts, WHOLE[kind])
            text = text.format_map(blanks)
        return Draft(
            kind=kind,
            language=chosen,
            text=text,
            channel=facts.channel or kind.channel,
            cause=cause,
            missing=tuple(dict.fromkeys(blanks.missing)),
            limit=self._limit(kind),
            quotes=(words,) if words and words in text else (),
            reasons=(reason,),
            stamp=self.stamp,
        )

    def _language(
        self, kind: DraftKind, facts: DraftFacts, language: Language | None
    ) -> tuple[Language, Reason]:
        """
        Choose the language of a draft, and say why it is that one.
        """
        if language is not None:
            if language not in DRAFT_LANGUAGES:
                must = f"be one of {', '.join(DRAFT_LANGUAGES)}"
                raise InvalidValueError("language", must, language)
            return language, _why(ReasonCode.DRAFT_LANGUAGE_CHOSEN, language)
        if kind in TO_AMAZON:
            english = Language.EN
            return english, _why(ReasonCode.DRAFT_LANGUAGE_AMAZON, english)
        if kind is DraftKind.PUBLIC_REPLY and facts.case is not None:
            found = facts.case.language
            if found in DRAFT_LANGUAGES:
                return found, _why(ReasonCode.DRAFT_LANGUAGE_COMMENT, found)
        order = facts.order or _order_of(facts.case)
        if kind is not DraftKind.PUBLIC_REPLY and order is not None:
            found = _locale(order)
            if found in DRAFT_LANGUAGES:
                return found, _why(ReasonCode.DRAFT_LANGUAGE_BUYER, found)
        found = FIRST_LANGUAGE[self.setting.marketplace]
        return found, _why(ReasonCode.DRAFT_LANGUAGE_STORE, found)

    def _limit(self, kind: DraftKind) -> int | None:
        """
        Give the most characters that the way of sending takes.
        """
        on, store = self.setting.on, self.setting.marketplace
        action = _API_LIMITS.get(kind)
        if action is not None:
            limits = action.answer(on, store).value
            if limits is not None:
                return limits.most_characters
        if kind in {DraftKind.SUPPORT_REPLY, DraftKind.CHECK_IN}:
            return REPLY_CHARACTERS.answer(on, store).value
        return None


def _why(code: ReasonCode, language: Language) -> Reason:
    return Reason.of(code, language=language.value)


def _locale(order: Order) -> Language:
    """
    Give the language of the buyer's locale, unknown where it is no tag.
    """
    if order.buyer_locale is None:
        return Language.UNKNOWN
    try:
        return Language.of(order.buyer_locale)
    except InvalidValueError:
        return Language.UNKNOWN


def _order_of(case: Case | None) -> Order | None:
    return case.order if isinstance(case, FeedbackAssessment) else None


def _order_id(facts: DraftFacts) -> str | None:
    if facts.order_id is not None:
        return facts.order_id
    if facts.order is not None:
        return facts.order.id
    return None if facts.case is None else facts.case.subject.order_id


def _cause_of(case: Case | None) -> Cause | None:
    """
    Give the first cause of a case that talking can put right, else any.
    """
    if case is None or not case.causes:
        return None
    causes = [each.cause for each in case.causes]
    return next(
        (each for each in causes if each.can_be_talked_right), causes[0]
    )


def _own_words(case: Case | None, cause: Cause | None) -> str | None:
    """
    Quote what the buyer says of a cause, if it is short and fit to be quoted.
    """
    if case is None or any(
        finding.rule.name in HIDDEN
        for finding in (*case.findings, *case.doubts)
    ):
        return None
    quotes = (
        quote
        for each in case.causes
        if each.cause is cause
        for quote in each.quotes
        if len(quote) <= QUOTED
    )
    return next(quotes, None)


def _blanks(
    facts: DraftFacts, texts: DraftTexts, words: str | None
) -> _Blanks:
    day = facts.new_date
    return _Blanks(
        {
            "order_id": _order_id(facts),
            "review": facts.review_id,
            "words": words,
            "new_date": None if day is None else texts.day(day),
            "question": facts.question,
        }
    )


def _removal_request(
    facts: DraftFacts, texts: DraftTexts, blanks: _Blanks
) -> str:
    """
    Word the request for the ground that was named, or else the surest.
    """
    case = facts.case
    if isinstance(case, FeedbackAssessment):
        ground = _ground(case, facts.ground)
        if ground is not None:
            return removal_request(case, ground, texts)
    wording = texts.removal_requests.get(facts.ground or "")
    if wording is None:
        blanks.missing.append("ground")
        return ""
    return wording.format_map(blanks)


def _ground(case: FeedbackAssessment, name: str | None) -> Finding | None:
    """
    Find the ground of a name, or the one that the outcome rests on.
    """
    for finding in case.findings:
        if name == finding.rule.name or (
            name is None and finding.rule.severity.outcome is case.outcome
        ):
            return finding
    return None


def _review_report(
    facts: DraftFacts, texts: DraftTexts, blanks: _Blanks
) -> str:
    case = facts.case
    if isinstance(case, ReviewAssessment) and case.findings:
        findings = [
            each
            for each in case.findings
            if facts.ground in {None, each.rule.name}
        ]
        if facts.review_id is None and case.subject.id is None:
            blanks.missing.append("review")
        return review_report(
            case.subject, findings, case.doubts, texts, facts.review_id
        )
    ground = texts.review_grounds.get(facts.ground or "")
    if ground is None:
        blanks.missing.append("ground")
        return ""
    sentences = (texts.review_report, ground, texts.review_words)
    return texts.joined(sentences).format_map(blanks)


def _public_reply(
    texts: DraftTexts, address: Address, cause: Cause | None, facts: DraftFacts
) -> str:
    end = address.public_solved if facts.solved else address.public_invitation
    return texts.joined((address.public_replies[cause], end))


def _support_reply(
    texts: DraftTexts,
    address: Address,
    cause: Cause | None,
    facts: DraftFacts,
    words: str | None,
) -> str:
    quoting = address.quoting if words else ""
    remedy = address.remedies[facts.remedy or Remedy.CHOICE]
    body = texts.joined((address.support_replies[cause], quoting, remedy))
    return f"{address.greeting}\n\n{body}\n\n{address.closing}"
