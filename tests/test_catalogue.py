"""
Tests that walk the whole catalogue, so that what is added is covered at once.
"""

from __future__ import annotations

import datetime as dt
import functools
import importlib
import pathlib
import pkgutil
import re

from types import ModuleType
from typing import Any, Final

import attrs
import pytest

import review_policy as rp

from docs import _pages
from review_policy import citations, rules
from review_policy._version import VERSION
from review_policy.parameters import PARAMETERS
from review_policy.reasons import _TEXTS
from review_policy.rules import RULES


ROOT: Final = pathlib.Path(__file__).parent.parent
PACKAGE: Final = pathlib.Path(rp.__file__).parent
FRESH: Final = dt.timedelta(days=366)
"""How long before a release a source may have been checked."""

LETTERS: Final = {
    rp.Subject.FEEDBACK: "FB",
    rp.Subject.REVIEW: "RV",
    rp.Subject.MESSAGE: "MS",
    rp.Subject.CONDUCT: "CD",
}
DATED: Final[dict[str, rp.Parameter[Any] | rp.Timeline[Any]]] = {
    **{str(rule): rule.in_force for rule in RULES},
    **{parameter.name: parameter for parameter in PARAMETERS},
}
EXAMPLES: Final = [
    (rule, example) for rule in RULES for example in rule.examples
]
# What sellers do is looked up by name; no text shows it.
JUDGED: Final = [
    each for each in EXAMPLES if each[0].subject is not rp.Subject.CONDUCT
]
BAD: Final = [each for each in JUDGED if each[1].is_bad]
GOOD: Final = [each for each in JUDGED if not each[1].is_bad]
SUBJECTS: Final = tuple(
    importlib.import_module(f"{rules.__name__}.{each.name}")
    for each in pkgutil.iter_modules(rules.__path__)
    if each.ispkg
)
RULE_FILES: Final = tuple(
    f"{subject.__name__}.{each.name}"
    for subject in SUBJECTS
    for each in pkgutil.iter_modules(subject.__path__)
    if not each.name.startswith("_")
)


def named(value: rp.Rule | rp.Example) -> str:
    """
    Name a case by its rule's code and the beginning of its text.
    """
    if isinstance(value, rp.Rule):
        return value.code
    return ascii(value.text[:24])[1:-1]


def release_day() -> dt.date:
    """
    Give the day of the newest release in the changelog.

    Before there is one, it is the day on which the sources were compared.
    """
    text = (ROOT / "CHANGELOG.md").read_text("utf-8")
    days = re.findall(r"(?m)^## [0-9.]+ \(([0-9-]{10})\)$", text)
    return max(map(dt.date.fromisoformat, days), default=citations.CHECKED)


@functools.cache
def policy_of(store: rp.Marketplace, on: dt.date) -> rp.Policy:
    """
    Make a policy once for all examples.
    """
    return rp.Policy(store, on=on)


def policy_for(rule: rp.Rule) -> rp.Policy:
    """
    Make a policy for a store and a day in which *rule* is in force.

    The day is the newest that serves: the one of the last check, or the
    settled day of a revision.
    """
    settled = {
        revision.settled or revision.first
        for revision in _pages.revisions_of(rule.in_force)
    }
    store, day = next(
        (store, day)
        for day in (citations.CHECKED, *sorted(settled, reverse=True))
        for store in rp.Marketplace
        if rule.in_force.answer(day, store).state is rp.State.KNOWN
    )
    return policy_of(store, day)


Case = rp.FeedbackAssessment | rp.ReviewAssessment | rp.MessageCheck


def judged(rule: rp.Rule, example: rp.Example) -> Case:
    """
    Judge an example as a caller would.
    """
    if rule.subject is rp.Subject.REVIEW:
        return judged_review(rule, example)
    if rule.subject is rp.Subject.MESSAGE:
        return judged_message(rule, example)
    order = example.order
    feedback = rp.Feedback(
        order_id="111-2345678-9012345" if order is None else order.id,
        rating=1,
        comment=example.text,
        left_at=citations.CHECKED,
        language=example.language,
    )
    return policy_for(rule).assess_feedback(feedback, order, history=())


def judged_review(rule: rp.Rule, example: rp.Example) -> rp.ReviewAssessment:
    """
    Judge the body of a review beside those of other customers.
    """
    review, *others = (
        rp.Review(
            rating=1,
            title="",
            body=text,
            id=f"R{at}",
            author=f"A{at}",
            language=example.language,
        )
        for at, text in enumerate((example.text, *example.others))
    )
    return policy_for(rule).assess_review(review, others=others, history=())


def judged_message(rule: rp.Rule, example: rp.Example) -> rp.MessageCheck:
    """
    Check the message of an example, in its language.
    """
    assert example.message is not None
    message = attrs.evolve(
        example.message, body=example.text, language=example.language
    )
    policy = policy_for(rule)
    if message.channel.is_proactive:
        seller = rp.Seller(average_daily_orders=1)
        policy = attrs.evolve(policy, seller=seller)
    return policy.check_message(
        message, example.order, history=example.history
    )


# -- rules -------------------------------------------------------------------


@pytest.mark.parametrize("name", RULE_FILES)
def test_every_rule_file_is_registered(name: str) -> None:
    """
    A file in a subject's folder stands in the subject's list, once.
    """
    rule = importlib.import_module(name).RULE
    assert [each for each in RULES if each is rule] == [rule]


@pytest.mark.parametrize("name", RULE_FILES)
def test_rule_names_match_their_files(name: str) -> None:
    """
    A rule is called as its file is, and its docstring says both names.
    """
    module = importlib.import_module(name)
    assert name.rpartition(".")[2].replace("_", "-") == module.RULE.name
    assert (module.__doc__ or "").split("\n")[1] == f"{module.RULE}."


def test_every_rule_has_a_file() -> None:
    """
    No rule is registered that has no file of its own.
    """
    assert len(RULES) == len(RULE_FILES)


def test_codes_are_unique() -> None:
    """
    No two rules have the same code.
    """
    codes = [rule.code for rule in RULES]
    assert len(codes) == len(set(codes))


@pytest.mark.parametrize("subject", SUBJECTS, ids=lambda each: each.__name__)
def test_codes_ascend_within_a_subject(subject: ModuleType) -> None:
    """
    A subject lists its rules by code, all with the subject's letters.
    """
    codes = [rule.code for rule in subject.RULES]
    assert codes == sorted(codes)
    assert {code[:2] for code in codes} == {
        LETTERS[rule.subject] for rule in subject.RULES
    }


@pytest.mark.parametrize("rule", RULES, ids=str)
def test_rules_say_all_that_a_page_needs(rule: rp.Rule) -> None:
    """
    A rule has a reason, limits, a term, and examples of both kinds.
    """
    assert len(" ".join(rule.rationale.split())) >= 40
    assert rule.limits
    assert rule.term
    assert not rule.title.endswith(".")
    assert {example.is_bad for example in rule.examples} == {True, False}


@pytest.mark.parametrize(("rule", "example"), EXAMPLES, ids=named)
def test_examples_are_bad_or_good(rule: rp.Rule, example: rp.Example) -> None:
    """
    A bad example says what is marked, a good one why it is innocent.

    Where no text is needed, circumstances alone make an example bad.
    """
    marks = example.is_bad and rule.needs_text
    assert bool(example.marked) is marks
    assert all(words in example.text for words in example.marked)


@pytest.mark.parametrize(("rule", "example"), BAD, ids=named)
def test_bad_examples_are_found(rule: rp.Rule, example: rp.Example) -> None:
    """
    A bad example is found by its rule, which marks the words shown.

    But for messages, no other rule finds it.
    """
    case = judged(rule, example)
    found = [finding.rule for finding in case.findings]
    if rule.subject is rp.Subject.MESSAGE:
        # One wording may break several rules over messages at once.
        assert rule in found
    else:
        assert found == [rule]
    finding = case.findings[found.index(rule)]
    for words in example.marked:
        at = example.text.index(words)
        inside = range(at, at + len(words))
        covered = {
            place
            for span in finding.spans
            for place in range(span.start, span.end)
        }
        assert covered.issuperset(inside)
    for span, quote in zip(finding.spans, finding.quotes, strict=True):
        if span.field in {"comment", "body"}:
            assert example.text[span.start : span.end] == quote


@pytest.mark.parametrize(("rule", "example"), GOOD, ids=named)
def test_good_examples_are_left_alone(
    rule: rp.Rule, example: rp.Example
) -> None:
    """
    A good example is looked at by its rule and not found.
    """
    case = judged(rule, example)
    assert rule not in [finding.rule for finding in case.findings]
    assert rule not in [skipped.rule for skipped in case.skipped]


# -- facts -------------------------------------------------------------------


@pytest.mark.parametrize("name", DATED)
def test_every_revision_says_how_it_is_known(name: str) -> None:
    """
    A revision has a source of the list, a basis and a confidence.
    """
    found = list(_pages.revisions_of(DATED[name]))
    assert found
    for revision in found:
        assert revision.source in _pages.SOURCES
        assert isinstance(revision.basis, rp.Basis)
        assert isinstance(revision.confidence, rp.Confidence)
        assert all(each.source in _pages.SOURCES for each in revision.rivals)


@pytest.mark.parametrize("name", DATED)
def test_doubt_comes_with_a_note(name: str) -> None:
    """
    What is inferred, rivalled or of a range of days says why.
    """
    for revision in _pages.revisions_of(DATED[name]):
        if revision.basis is rp.Basis.INFERRED or isinstance(
            revision.start, rp.Between
        ):
            assert revision.note or revision.rivals
        assert all(rival.note for rival in revision.rivals)


def test_parameter_names_are_unique() -> None:
    """
    No two parameters share a name, and each begins with its subject.
    """
    names = [parameter.name for parameter in PARAMETERS]
    assert len(names) == len(set(names))
    assert all(re.fullmatch(r"[a-z]+\.[a-z_]+", name) for name in names)


@pytest.mark.parametrize("store", rp.Marketplace, ids=lambda each: each.code)
@pytest.mark.parametrize("name", DATED)
def test_every_day_has_an_answer(name: str, store: rp.Marketplace) -> None:
    """
    On every day around a change, in every store, the answer has a reason.
    """
    dated = DATED[name]
    for revision in _pages.revisions_of(dated):
        for day in (revision.first, revision.settled or revision.first):
            for shift in (-1, 0, 1):
                answer = dated.answer(day + dt.timedelta(shift), store)
                known = answer.state is rp.State.KNOWN
                assert (answer.value is not None) is known


# -- sources -----------------------------------------------------------------


def test_source_keys_are_unique() -> None:
    """
    No two sources share a key or a link.
    """
    for name in ("key", "link"):
        values = [getattr(source, name) for source in _pages.SOURCES]
        assert len(values) == len(set(values))


@pytest.mark.parametrize(
    "name",
    [
        name
        for name, value in vars(citations).items()
        if isinstance(value, rp.Source)
    ],
)
def test_every_source_is_cited(name: str) -> None:
    """
    A source that nothing cites is not in the list.
    """
    cited = re.compile(rf"\b(?:cite|citations)\.{name}\b")
    assert any(
        cited.search(path.read_text("utf-8")) for path in PACKAGE.rglob("*.py")
    )


@pytest.mark.parametrize("source", _pages.SOURCES, ids=lambda each: each.key)
def test_sources_were_checked_before_the_release(source: rp.Source) -> None:
    """
    A source was checked within a year before the newest release.
    """
    assert source.checked <= citations.CHECKED
    assert release_day() - source.checked <= FRESH


def test_checked_on_is_the_newest_check() -> None:
    """
    The day that results carry is the day of the newest check.
    """
    checked = max(source.checked for source in _pages.SOURCES)
    assert rp.checked_on == citations.CHECKED == checked


# -- reasons and versions ----------------------------------------------------


def test_every_reason_has_a_text() -> None:
    """
    No code is without a text, and no text ends without a full stop.
    """
    assert set(_TEXTS) == set(rp.ReasonCode)
    assert all(text.endswith(".") for text in _TEXTS.values())


@pytest.mark.parametrize("code", rp.ReasonCode)
def test_every_reason_is_given_somewhere(code: rp.ReasonCode) -> None:
    """
    A code that nothing gives is not in the list.
    """
    uses = sum(
        len(re.findall(rf"\bReasonCode\.{code.name}\b", text))
        for path in PACKAGE.rglob("*.py")
        if path.name != "reasons.py"
        for text in (path.read_text("utf-8"),)
    )
    assert uses


def test_version_is_the_day() -> None:
    """
    The version is year, number in the year, and number of the fix.
    """
    assert re.fullmatch(r"[0-9]{2}\.[0-9]+\.[0-9]+", VERSION)
    assert rp.__version__ == VERSION
