"""
Tests of applying rules to a situation.
"""

from __future__ import annotations

import datetime as dt

from collections.abc import Iterator
from typing import Any, Final

import attrs
import pytest

from hypothesis import given
from hypothesis import strategies as st

import review_policy as rp

from review_policy.citations import REMOVAL_US
from review_policy.judging import Judge, Verdict
from review_policy.rules import RULES
from tests.situations import (
    ALWAYS,
    DAY,
    READERS,
    REMOVABLE,
    REPORTABLE,
    STRIKABLE,
    read,
    review_situation,
    situation,
)


Code = rp.ReasonCode
FEEDBACK: Final = rp.Subject.FEEDBACK
REVIEW: Final = rp.Subject.REVIEW
CHANGE: Final = dt.date(2020, 1, 1)
SETTLED: Final = dt.date(2021, 1, 1)


def judge(*rules: rp.Rule, on: dt.date = DAY, store: str = "US") -> Judge:
    """
    Make a judge of some rules on a day in a store.
    """
    setting = rp.Setting(rp.Marketplace.of(store), on, dt.UTC)
    return Judge(rules, setting, READERS)


def judged(
    text: str, *rules: rp.Rule, on: dt.date = DAY, store: str = "US"
) -> Verdict:
    """
    Judge a comment by some rules.
    """
    return judge(*rules, on=on, store=store).judge(
        FEEDBACK, situation(read(text))
    )


def since(
    start: dt.date | rp.Between = CHANGE,
    value: Any = rp.Wording.FOCUS_ON,
    confidence: rp.Confidence = rp.Confidence.HIGH,
) -> rp.Revision[Any]:
    """
    Make a revision that holds from a day on.
    """
    return rp.Revision(
        start=start,
        value=value,
        source=REMOVAL_US,
        basis=rp.Basis.ASSUMED,
        confidence=confidence,
        note="For the tests.",
    )


def dated(*history: rp.Revision[Any], rule: rp.Rule = REMOVABLE) -> rp.Rule:
    """
    Give a rule another history.
    """
    return attrs.evolve(rule, in_force=rp.Timeline(history))


def worded(wording: rp.Wording | None) -> rp.Rule:
    """
    Make a rule whose evidence counts under one wording, or under any.

    It is "focus on" at first, and "only focus on" after a range of days.
    """

    def detect(situation: rp.Situation) -> Iterator[rp.Evidence]:
        for each in REMOVABLE.detector(situation):
            yield attrs.evolve(each, wording=wording)

    return attrs.evolve(
        dated(
            since(dt.date(2015, 1, 1)),
            since(rp.Between(CHANGE, SETTLED), rp.Wording.ONLY_FOCUS_ON),
        ),
        detector=detect,
    )


def codes(verdict: Verdict) -> list[rp.ReasonCode]:
    """
    List the codes of the reasons for skipping.
    """
    return [reason.code for each in verdict.skipped for reason in each.reasons]


# -- findings and doubts ------------------------------------------------------


def test_sure_evidence_is_found() -> None:
    """
    What is certain or likely is found, what is possible is doubted.
    """
    found = judged("removable, maybe removable, removable", REMOVABLE)
    (sure,), (unsure,) = found.findings, found.doubts
    assert [span.start for span in sure.spans] == [0, 28]
    assert [span.start for span in unsure.spans] == [17]
    assert sure.reasons == unsure.reasons == (rp.Reason.of(Code.WORD_OBSCENE),)
    assert found.skipped == ()


def test_nothing_is_nothing() -> None:
    """
    A rule that sees nothing leaves no trace.
    """
    assert judged("fine", REMOVABLE, STRIKABLE) == Verdict((), (), ())


def test_rules_keep_their_order() -> None:
    """
    Findings stand in the order of the rules.
    """
    text = "removable strikable"
    for rules in ((REMOVABLE, STRIKABLE), (STRIKABLE, REMOVABLE)):
        found = judged(text, *rules).findings
        assert tuple(each.rule for each in found) == rules


def test_the_surest_piece_grades_a_finding() -> None:
    """
    A finding is as sure as its surest evidence.
    """

    def detect(situation: rp.Situation) -> Iterator[rp.Evidence]:
        because = rp.Reason.of(Code.WORD_OBSCENE)
        for each in (rp.Certainty.LIKELY, rp.Certainty.CERTAIN):
            yield rp.Evidence(certainty=each, because=because)

    (found,) = judged("x", attrs.evolve(REMOVABLE, detector=detect)).findings
    assert found.certainty is rp.Certainty.CERTAIN
    assert len(found.reasons) == 1


def test_places_are_in_the_order_of_the_fields() -> None:
    """
    Places of several fields are sorted by field and place, each once.
    """
    seen = review_situation("reportable and reportable", "reportable")

    def detect(situation: rp.Situation) -> Iterator[rp.Evidence]:
        yield from reversed(list(REPORTABLE.detector(situation)))
        yield from REPORTABLE.detector(situation)

    rule = attrs.evolve(REPORTABLE, detector=detect)
    (found,) = judge(rule).judge(REVIEW, seen).findings
    assert found.spans == (
        rp.Span("body", 0, 10),
        rp.Span("body", 15, 25),
        rp.Span("title", 0, 10),
    )
    assert found.quotes == ("reportable",) * 3


def test_other_subjects_are_left_alone() -> None:
    """
    Each subject has its own rules.
    """
    seen = review_situation("removable reportable")
    both = judge(REMOVABLE, REPORTABLE)
    assert [each.rule for each in both.judge(REVIEW, seen).findings] == [
        REPORTABLE
    ]
    assert both.judge(rp.Subject.MESSAGE, seen) == Verdict((), (), ())


# -- days and wordings --------------------------------------------------------


def test_before_the_first_source() -> None:
    """
    On a day before the records a rule is skipped; its words could be met.
    """
    rule = dated(since())
    before = CHANGE - dt.timedelta(days=1)
    (met,) = judged("removable", rule, on=before).skipped
    assert met.reasons == (
        rp.Reason.of(Code.RULE_NOT_RECORDED, day=before, earliest=CHANGE),
    )
    assert met.could_become is rp.Outcome.REMOVE
    (unmet,) = judged("fine", rule, on=before).skipped
    assert unmet.could_become is None


@pytest.mark.parametrize("text", ["removable", "fine"])
def test_what_was_not_there(text: str) -> None:
    """
    A rule that a source shows not to be there could become nothing.
    """
    rule = dated(since(value=rp.NOT_IN_FORCE))
    (skipped,) = judged(text, rule).skipped
    assert skipped.reasons == (
        rp.Reason.of(Code.RULE_NOT_IN_FORCE, day=DAY, since=CHANGE),
    )
    assert skipped.could_become is None


@pytest.mark.parametrize("text", ["removable", "fine"])
def test_what_no_source_shows_in_a_store(text: str) -> None:
    """
    A rule without any record for the store names the store.
    """
    rule = attrs.evolve(
        REMOVABLE,
        in_force=rp.Timeline(
            (),
            (
                rp.Local(
                    marketplaces=frozenset({rp.Marketplace.JP}),
                    history=(since(),),
                ),
            ),
        ),
    )
    (skipped,) = judged(text, rule, store="DE").skipped
    assert skipped.reasons == (
        rp.Reason.of(Code.RULE_NOT_IN_STORE, store="DE"),
    )
    assert skipped.could_become is None
    assert judged("removable", rule, store="JP").findings


@pytest.mark.parametrize(
    ("day", "is_doubt"),
    [
        (CHANGE, True),
        (SETTLED - dt.timedelta(days=1), True),
        (SETTLED, False),
    ],
)
def test_while_a_rule_may_have_come(day: dt.date, is_doubt: bool) -> None:  # noqa: FBT001
    """
    A rule that may not be there yet finds nothing and doubts, with the days.
    """
    rule = dated(
        since(dt.date(2015, 1, 1), rp.NOT_IN_FORCE),
        since(rp.Between(CHANGE, SETTLED)),
    )
    found = judged("removable", rule, on=day)
    assert bool(found.doubts) is is_doubt
    assert bool(found.findings) is not is_doubt
    if is_doubt:
        (doubt,) = found.doubts
        assert doubt.certainty is rp.Certainty.POSSIBLE
        assert doubt.reasons[-1] == rp.Reason.of(
            Code.RULE_UNCERTAIN, first=CHANGE, last=SETTLED
        )


BEFORE: Final = dt.date(2019, 6, 1)
BETWEEN: Final = dt.date(2020, 6, 1)
AFTER: Final = dt.date(2022, 6, 1)


@pytest.mark.parametrize(
    ("wording", "day", "found", "doubts"),
    [
        (None, BEFORE, 1, 0),
        (None, BETWEEN, 1, 0),
        (None, AFTER, 1, 0),
        (rp.Wording.FOCUS_ON, BEFORE, 1, 0),
        (rp.Wording.FOCUS_ON, BETWEEN, 0, 1),
        (rp.Wording.FOCUS_ON, AFTER, 0, 0),
        (rp.Wording.ONLY_FOCUS_ON, BEFORE, 0, 0),
        (rp.Wording.ONLY_FOCUS_ON, BETWEEN, 0, 1),
        (rp.Wording.ONLY_FOCUS_ON, AFTER, 1, 0),
    ],
)
def test_evidence_counts_under_its_wording(
    wording: rp.Wording | None, day: dt.date, found: int, doubts: int
) -> None:
    """
    Evidence of one wording counts while that holds, and is doubted between.
    """
    verdict = judged("removable", worded(wording), on=day)
    assert (len(verdict.findings), len(verdict.doubts)) == (found, doubts)


@pytest.mark.parametrize("confidence", rp.Confidence)
def test_weak_sources_are_said(confidence: rp.Confidence) -> None:
    """
    A finding whose rule rests on a weak source says which.
    """
    rule = dated(since(confidence=confidence))
    (found,) = judged("removable", rule).findings
    weak = rp.Reason.of(
        Code.LOW_CONFIDENCE, confidence="low", source=REMOVAL_US.key
    )
    assert (weak in found.reasons) is (confidence is rp.Confidence.LOW)


# -- circumstances ------------------------------------------------------------


def needing(*, holds: bool | None, name: str = "order.id") -> rp.Need:
    """
    Make a circumstance that holds, does not, or is not known.
    """
    return rp.Need((name,), "it does not hold", lambda _: holds)


def test_a_circumstance_against_a_rule() -> None:
    """
    A rule is skipped where one need fails, whatever else is not known.
    """
    rule = attrs.evolve(
        REMOVABLE, needs=(needing(holds=None), needing(holds=False))
    )
    (skipped,) = judged("removable", rule).skipped
    assert skipped.reasons == (
        rp.Reason.of(Code.CIRCUMSTANCE_NOT_MET, fact="it does not hold"),
    )
    assert skipped.missing == ()
    assert skipped.could_become is None


@pytest.mark.parametrize(
    ("text", "could"), [("removable", rp.Outcome.REMOVE), ("fine", None)]
)
def test_missing_facts(text: str, could: rp.Outcome | None) -> None:
    """
    Facts that are missing are listed once; the words say what could become.
    """
    needs = (
        needing(holds=None),
        needing(holds=True, name="order.buy_shipping"),
        needing(holds=None, name="order.ship_by"),
        needing(holds=None),
    )
    rule = attrs.evolve(REMOVABLE, needs=needs)
    (skipped,) = judged(text, rule).skipped
    assert skipped.missing == ("order.id", "order.ship_by")
    assert [dict(each.facts)["fact"] for each in skipped.reasons] == [
        "order.id",
        "order.ship_by",
    ]
    assert skipped.could_become is could


# -- texts and languages ------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "languages", "code"),
    [
        ("en", "en", None),
        ("de", "en", Code.LANGUAGE_NOT_COVERED),
        ("de", "de", Code.LANGUAGE_NOT_LOADED),
        ("de", "de und", None),
        ("und", "en", Code.LANGUAGE_UNKNOWN),
        ("und", "en und", None),
        ("zh-Hant", "en", Code.LANGUAGE_NOT_COVERED),
        ("zh-Hant", "zh", Code.LANGUAGE_NOT_LOADED),
    ],
)
@pytest.mark.parametrize("needs_text", [True, False])
def test_languages_of_a_rule(
    language: str,
    languages: str,
    code: rp.ReasonCode | None,
    needs_text: bool,  # noqa: FBT001
) -> None:
    """
    A rule reads its languages where they are loaded, or needs no words.
    """
    rule = attrs.evolve(
        REMOVABLE,
        languages=frozenset(map(rp.Language, languages.split())),
        needs_text=needs_text,
    )
    seen = situation(read("removable", rp.Language(language)))
    verdict = judge(rule).judge(FEEDBACK, seen)
    if code is None or not needs_text:
        assert len(verdict.findings) == 1
        return
    assert codes(verdict) == [code]
    assert verdict.skipped[0].could_become is rp.Outcome.REMOVE


def test_a_language_is_met_again() -> None:
    """
    A judge says of a language the same each time, subject by subject.
    """
    german = situation(read("Kaputt", rp.Language.DE))
    both = judge(
        attrs.evolve(REMOVABLE, languages=frozenset({rp.Language.EN})),
        attrs.evolve(REPORTABLE, languages=frozenset({rp.Language.EN})),
    )
    first = both.judge(FEEDBACK, german)
    other = both.judge(REVIEW, german)
    assert both.judge(FEEDBACK, german) == first
    assert [each.rule.code for each in first.skipped] == ["XX101"]
    assert [each.rule.code for each in other.skipped] == ["XX301"]


@pytest.mark.parametrize("text", ["", "!!!", "😀"])
def test_signs_alone_are_in_no_language(text: str) -> None:
    """
    A text without words is looked at by every rule.
    """
    rule = attrs.evolve(REMOVABLE, languages=frozenset({rp.Language.EN}))
    seen = situation(read(text, rp.Language.DE))
    assert judge(rule).judge(FEEDBACK, seen) == Verdict((), (), ())


def test_unknown_texts() -> None:
    """
    Where a text is not known, rules over words are skipped, others are not.
    """
    always = attrs.evolve(
        REPORTABLE,
        code="XX302",
        needs_text=False,
        detector=lambda _: [
            rp.Evidence(
                certainty=rp.Certainty.LIKELY,
                because=rp.Reason.of(Code.TOO_FEW_WORDS, count=0, least=1),
            )
        ],
    )
    unknown = review_situation(None, None)
    verdict = judge(REPORTABLE, always).judge(REVIEW, unknown)
    assert [each.rule for each in verdict.findings] == [always]
    (skipped,) = verdict.skipped
    assert skipped.rule is REPORTABLE
    assert skipped.reasons == (rp.Reason.of(Code.BODY_NOT_GIVEN),)
    assert skipped.missing == ("review.body",)
    assert skipped.could_become is rp.Outcome.REMOVE


@given(st.permutations(RULES), st.sampled_from(("en", "de", "und")))
def test_the_order_of_rules_is_irrelevant(
    rules: list[rp.Rule], language: str
) -> None:
    """
    The catalogue says the same in any order.
    """
    text = "Holy shit, call 619 555 0173 or see www.shop.example"
    seen = review_situation(text, language=rp.Language(language))
    one, other = (judge(*each).judge(REVIEW, seen) for each in (RULES, rules))
    assert set(one.findings) == set(other.findings)
    assert set(one.doubts) == set(other.doubts)
    assert set(one.skipped) == set(other.skipped)


def test_what_is_known_of_each_rule() -> None:
    """
    A judge shows by code what is known of each rule on the day.
    """
    rule = dated(since())
    answer = judge(rule).in_force[rule.code]
    assert answer.state is rp.State.KNOWN
    assert answer.value is rp.Wording.FOCUS_ON
    assert judge(REMOVABLE).in_force["XX101"].revision is ALWAYS.history[0]
