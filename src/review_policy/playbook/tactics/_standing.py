"""
How a tactic stands on a day: by its rules, or by the function it uses.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from attrs import field, frozen

from review_policy.assessments import Stamp
from review_policy.playbook.tactics._tactic import (
    Tactic,
    TacticAnswer,
    TacticVerdict,
    lowest,
)
from review_policy.reasons import Reason, ReasonCode
from review_policy.rules._rule import Law, Rule, Subject, Wording
from review_policy.timeline import Answer, State
from review_policy.windows._window import Setting


@frozen
class Standings:
    """
    What says how tactics stand in one store on one day.
    """

    rules: tuple[Rule, ...] = field(repr=False)
    in_force: Mapping[str, Answer[Wording]] = field(repr=False)
    setting: Setting
    stamp: Stamp

    def answer(self, tactic: Tactic) -> TacticAnswer:
        """
        Say how a tactic stands, by what, and what to do instead.
        """
        rules = self._rules_of(tactic)
        answers: list[Answer[Any]] = [
            self.in_force[rule.code] for rule in rules
        ]
        on, store = self.setting.on, self.setting.marketplace
        if tactic.exists is not None:
            answers.append(tactic.exists.answer(on, store))
        verdict = _verdict(tactic, answers)
        own = tactic.elsewhere.get(store)
        if own is not None and verdict is tactic.verdict:
            verdict = own
        in_force = tuple(
            rule
            for rule in rules
            if self.in_force[rule.code].state is State.KNOWN
        )
        revisions = [
            each.revision
            for each in answers
            if each.revision is not None
            and each.state in {State.KNOWN, State.NOT_IN_FORCE}
        ]
        sources = (
            *(each.source for each in revisions),
            *tactic.sources,
        )
        reasons = (
            ()
            if sources
            else (Reason.of(ReasonCode.TACTIC_NO_RULE, tactic=tactic.name),)
        )
        return TacticAnswer(
            name=tactic.name,
            title=tactic.title,
            verdict=verdict,
            on=on,
            marketplace=store,
            advice=tactic.advice,
            why=tactic.why,
            instead=tactic.instead,
            conditions=(
                tactic.conditions if verdict is TacticVerdict.ONLY_IF else ()
            ),
            rules=in_force,
            laws=self._laws(tactic, rules),
            sources=tuple(dict.fromkeys(sources)),
            confidence=lowest(each.confidence for each in revisions),
            reasons=reasons,
            stamp=self.stamp,
        )

    def _rules_of(self, tactic: Tactic) -> list[Rule]:
        """
        Find the rules behind a tactic: those over messages before conduct.
        """
        order = (Subject.MESSAGE, Subject.CONDUCT)
        found: list[Rule] = []
        for name in tactic.rules:
            named = [
                rule
                for rule in self.rules
                if rule.name == name and rule.subject in order
            ]
            found += sorted(named, key=lambda each: order.index(each.subject))[
                :1
            ]
        return found

    def _laws(self, tactic: Tactic, rules: Iterable[Rule]) -> tuple[Law, ...]:
        """
        List the laws that bite in the store on the day.
        """
        laws = (*tactic.laws, *(law for rule in rules for law in rule.laws))
        return tuple(
            law
            for law in dict.fromkeys(laws)
            if self.setting.marketplace in law.marketplaces
            and law.start <= self.setting.on
        )


def _verdict(tactic: Tactic, answers: Iterable[Answer[Any]]) -> TacticVerdict:
    """
    Give the verdict that the answers of rules and functions lead to.
    """
    states = [each.state for each in answers]
    if not states or State.KNOWN in states:
        return tactic.verdict
    if State.UNCERTAIN in states:
        return TacticVerdict.UNCERTAIN
    if State.NOT_IN_FORCE in states:
        # A rule that did not hold bars nothing; a function that is gone does.
        return TacticVerdict.GONE if tactic.exists else TacticVerdict.OK
    return TacticVerdict.NOT_RECORDED
