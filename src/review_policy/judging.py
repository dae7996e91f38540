"""
Applying rules to a situation: what is found, doubted, and not looked at.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from operator import attrgetter
from typing import Any, Final

from attrs import frozen

from review_policy.assessments import Finding, Skipped
from review_policy.certainty import Certainty
from review_policy.language import Language
from review_policy.model.outcome import Outcome
from review_policy.reading.reading import Readers
from review_policy.reasons import Reason, ReasonCode
from review_policy.rules._rule import (
    Evidence,
    Rule,
    Severity,
    Subject,
    Wording,
)
from review_policy.rules._situation import Need, Situation
from review_policy.sources import Confidence
from review_policy.timeline import Answer, State
from review_policy.windows._window import Setting


@frozen
class Verdict:
    """
    What the rules of one subject say of a situation.
    """

    findings: tuple[Finding, ...]
    doubts: tuple[Finding, ...]
    skipped: tuple[Skipped, ...]


class Judge:
    """
    The rules as they stand on one day in one store.

    `in_force` holds, by rule code, what is known of each on the day.
    """

    __slots__ = (
        "_by_subject",
        "_closed",
        "_readers",
        "_unmet",
        "_unread_by",
        "in_force",
    )

    def __init__(
        self, rules: Iterable[Rule], setting: Setting, readers: Readers
    ) -> None:
        listed = tuple(rules)
        self._readers = readers
        self._by_subject = {
            subject: tuple(each for each in listed if each.subject is subject)
            for subject in Subject
        }
        self.in_force: Mapping[str, Answer[Wording]] = {
            rule.code: rule.in_force.answer(setting.on, setting.marketplace)
            for rule in listed
        }
        # Filled when a language is first met; the same rule in the same
        # language is skipped for the same reason.
        self._unread_by: dict[
            tuple[Subject, tuple[str, ...] | Language], Mapping[str, Skipped]
        ] = {}
        self._unmet: dict[tuple[str, str], Skipped] = {}
        self._closed = {
            rule.code: _close(rule, self.in_force[rule.code], setting)
            for rule in listed
        }

    def judge(self, subject: Subject, situation: Situation) -> Verdict:
        """
        Apply every rule over *subject*.
        """
        findings: list[Finding] = []
        doubts: list[Finding] = []
        skipped: list[Skipped] = []
        unread = self._unread(subject, situation)
        held: dict[Need, bool | None] = {}
        for rule in self._by_subject[subject]:
            closed = self._closed[rule.code]
            missing: tuple[str, ...] = ()
            if closed is None and rule.needs:
                closed, missing = self._circumstances(rule, situation, held)
            if closed is None:
                closed = unread.get(rule.code)
            if closed is None:
                closed = self._apply(
                    rule, situation, missing, findings, doubts
                )
            if closed is not None:
                skipped.append(closed)
        return Verdict(tuple(findings), tuple(doubts), tuple(skipped))

    def _circumstances(
        self, rule: Rule, situation: Situation, held: dict[Need, bool | None]
    ) -> tuple[Skipped | None, tuple[str, ...]]:
        """
        Skip *rule* where a circumstance is against it, and list missing facts.

        *held* keeps what is known already, since many rules need the same.
        """
        missing: tuple[str, ...] = ()
        for need in rule.needs:
            if need not in held:
                held[need] = need.holds(situation)
            holds = held[need]
            if holds is False:
                return self._skip_unmet(rule, need), ()
            if holds is None:
                missing += need.missing(situation)
        return None, tuple(dict.fromkeys(missing)) if missing else ()

    def _skip_unmet(self, rule: Rule, need: Need) -> Skipped:
        key = rule.code, need.otherwise
        skipped = self._unmet.get(key)
        if skipped is None:
            reason = Reason.of(
                ReasonCode.CIRCUMSTANCE_NOT_MET, fact=need.otherwise
            )
            skipped = self._unmet[key] = Skipped(rule, (reason,))
        return skipped

    def _apply(
        self,
        rule: Rule,
        situation: Situation,
        missing: tuple[str, ...],
        findings: list[Finding],
        doubts: list[Finding],
    ) -> Skipped | None:
        """
        Put what *rule* says into one of two lists, or say why it does not.
        """
        answer = self.in_force[rule.code]
        evidence = tuple(rule.detector(situation))
        if missing or answer.state is State.NOT_RECORDED:
            could = rule.severity.outcome if evidence else None
            return _conditional(rule, missing, answer, could)
        if not evidence:
            return None
        sure: list[Evidence] = []
        unsure: list[Evidence] = []
        for each in evidence:
            if each.wording not in {None, *answer.candidates}:
                continue
            (sure if _is_sure(each, answer) else unsure).append(each)
        more = _weak(answer)
        if sure:
            findings.append(_finding(rule, sure, situation, more))
        if unsure:
            if answer.state is State.UNCERTAIN:
                more = (_uncertain(answer), *more)
            doubts.append(_finding(rule, unsure, situation, more))
        return None

    def _unread(
        self, subject: Subject, situation: Situation
    ) -> Mapping[str, Skipped]:
        """
        Give the rules whose text is not known or not of their languages.
        """
        facts = situation.unknown_texts
        if not facts and not any(each.words for each in situation.readings):
            return {}
        key = facts or situation.language
        found = self._unread_by.get((subject, key))
        if found is None:
            found = {
                rule.code: skipped
                for rule in self._by_subject[subject]
                if rule.needs_text
                and (skipped := self._unread_rule(rule, key)) is not None
            }
            self._unread_by[subject, key] = found
        return found

    def _unread_rule(
        self, rule: Rule, key: tuple[str, ...] | Language
    ) -> Skipped | None:
        if isinstance(key, Language):
            return self._unread_in(rule, key)
        reasons = tuple(Reason.of(_UNKNOWN_TEXT[fact]) for fact in key)
        return Skipped(rule, reasons, key, rule.severity.outcome)

    def _unread_in(self, rule: Rule, language: Language) -> Skipped | None:
        """
        Say that *rule* does not read *language*, None if it does.
        """
        if language.reading not in rule.languages:
            if language is Language.UNKNOWN:
                reason = Reason.of(ReasonCode.LANGUAGE_UNKNOWN)
            else:
                reason = Reason.of(
                    ReasonCode.LANGUAGE_NOT_COVERED, language=language.value
                )
        elif (
            Language.UNKNOWN not in rule.languages
            and self._readers.reader(language) is None
        ):
            reason = Reason.of(
                ReasonCode.LANGUAGE_NOT_LOADED, language=language.value
            )
        else:
            return None
        return Skipped(rule, (reason,), (), rule.severity.outcome)


def _finding(
    rule: Rule,
    evidence: Iterable[Evidence],
    situation: Situation,
    more: tuple[Reason, ...] = (),
) -> Finding:
    """
    Gather the evidence of one rule, in the order of the text.
    """
    listed = list(evidence)
    certainty = min((each.certainty for each in listed), key=_RANK)
    if any(reason.code is ReasonCode.RULE_UNCERTAIN for reason in more):
        certainty = Certainty.POSSIBLE
    spans = sorted(
        dict.fromkeys(span for each in listed for span in each.spans),
        key=attrgetter("field", "start", "end"),
    )
    texts = {reading.field: reading.text for reading in situation.readings}
    severities = {each.severity or rule.severity for each in listed}
    return Finding(
        rule,
        certainty,
        tuple(spans),
        tuple(span.of(texts[span.field]) for span in spans),
        (*dict.fromkeys(each.because for each in listed), *more),
        min(severities, key=tuple(Severity).index),
    )


_RANK = attrgetter("rank")

_UNKNOWN_TEXT: Final = {
    "feedback.comment": ReasonCode.COMMENT_NOT_GIVEN,
    "review.body": ReasonCode.BODY_NOT_GIVEN,
}


def _close(
    rule: Rule, answer: Answer[Wording], setting: Setting
) -> Skipped | None:
    """
    Skip *rule* for good where the day or the store rules it out.
    """
    if answer.state is State.NOT_IN_FORCE:
        return Skipped(rule, (_not_in_force(answer),))
    if answer.state is State.NOT_RECORDED and answer.earliest is None:
        store = setting.marketplace.code
        reason = Reason.of(ReasonCode.RULE_NOT_IN_STORE, store=store)
        return Skipped(rule, (reason,))
    return None


def _is_sure(evidence: Evidence, answer: Answer[Wording]) -> bool:
    """
    Whether evidence makes a finding: likely, and under any wording in force.

    On a day on which one wording may have replaced another, what both cover
    is a finding; a rule that may not have been there at all finds nothing.
    """
    if evidence.certainty is Certainty.POSSIBLE:
        return False
    if answer.state is State.KNOWN:
        return True
    return evidence.wording is None and len(answer.candidates) > 1


def _conditional(
    rule: Rule,
    missing: tuple[str, ...],
    answer: Answer[Any],
    could: Outcome | None,
) -> Skipped:
    """
    Skip *rule* because facts are missing, or its day is not recorded.
    """
    facts = tuple(dict.fromkeys(missing))
    reasons = [Reason.of(ReasonCode.FACT_MISSING, fact=fact) for fact in facts]
    if answer.state is State.NOT_RECORDED:
        reasons.append(_not_recorded(answer))
    return Skipped(rule, tuple(reasons), missing, could)


def _not_recorded(answer: Answer[Any]) -> Reason:
    return Reason.of(
        ReasonCode.RULE_NOT_RECORDED, day=answer.day, earliest=answer.earliest
    )


def _not_in_force(answer: Answer[Any]) -> Reason:
    revision = answer.revision
    return Reason.of(
        ReasonCode.RULE_NOT_IN_FORCE,
        day=answer.day,
        since=None if revision is None else revision.first,
    )


def _weak(answer: Answer[Any]) -> tuple[Reason, ...]:
    """
    Say that the rule's dates rest on a weak source, where they do.
    """
    revision = answer.revision
    if revision is None or revision.confidence is not Confidence.LOW:
        return ()
    return (
        Reason.of(
            ReasonCode.LOW_CONFIDENCE,
            confidence=revision.confidence.value,
            source=revision.source.key,
        ),
    )


def _uncertain(answer: Answer[Any]) -> Reason:
    revision = answer.revision
    return Reason.of(
        ReasonCode.RULE_UNCERTAIN,
        first=None if revision is None else revision.first,
        last=None if revision is None else revision.settled,
    )
