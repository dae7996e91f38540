"""
Tests of what the policy's methods answer.
"""

from __future__ import annotations

import datetime as dt
import pickle

from typing import Any

import attrs
import pytest

from hypothesis import given

import review_policy as rp

from tests.situations import (
    DAY,
    ORDER_ID,
    POLICY,
    REMOVABLE,
    REPORTABLE,
    REVIEWER,
    STRIKABLE,
    feedback,
    review,
    small_model,
)
from tests.strategies import texts


COMMENT = "<b>Removable</b> & maybe strikable"
CASE = POLICY.assess_feedback(feedback(COMMENT), history=())
TITLE = "<i>Reportable</i>"
BODY = '<b>maybe reportable</b> & reportable, "so" leaks'
OWN = review(
    BODY,
    TITLE,
    author="Rosalind Peverell",
    posted_at=DAY - dt.timedelta(days=14),
    seller_of_record=True,
)
REVIEWED = REVIEWER.assess_review(OWN, history=())


def finding(*quotes: str, rule: rp.Rule = REMOVABLE) -> rp.Finding:
    """
    Make a finding that quotes some words.
    """
    return rp.Finding(rule, rp.Certainty.LIKELY, (), quotes)


def test_stamps_show_by_what_a_verdict_was_made() -> None:
    """
    A stamp names version, digest, store and day.
    """
    stamp = CASE.stamp
    assert str(stamp) == (
        f"review_policy {rp.__version__} ({stamp.digest}), US on 2026-11-21"
    )
    assert stamp.checked_on == rp.checked_on
    assert stamp.zone == "UTC"


def test_findings_show_their_words() -> None:
    """
    A finding joins the words that it quotes.
    """
    several = finding("one", "two")
    assert several.text == "one … two"
    assert str(several) == "XX101 removable-word (likely): one … two"
    assert finding().text == ""


def test_findings_hide_their_words() -> None:
    """
    Of hidden words the first letters stand.
    """
    assert finding("very rude").redacted() == "v••• r•••"


def test_fingerprints_survive_moved_words() -> None:
    """
    A fingerprint depends on rule and words, and not on their places.
    """
    first = finding("one", "two")
    moved = attrs.evolve(
        finding("two", "one"), spans=(rp.Span("comment", 7, 9),)
    )
    assert moved.fingerprint == first.fingerprint
    assert finding("one").fingerprint != first.fingerprint
    other = finding("one", "two", rule=STRIKABLE)
    assert other.fingerprint != first.fingerprint
    assert finding("\ud800").fingerprint


def test_skipped_rules_say_why() -> None:
    """
    A rule that was not applied shows its reasons.
    """
    skipped = rp.Skipped(
        REMOVABLE,
        (
            rp.Reason.of(rp.ReasonCode.FACT_MISSING, fact="order.id"),
            rp.Reason.of(rp.ReasonCode.LANGUAGE_UNKNOWN),
        ),
    )
    assert str(skipped) == (
        "XX101 removable-word: Not known: order.id. "
        "The language of the text was not recognised."
    )


@pytest.mark.parametrize(
    ("last", "text"),
    [(None, "keep"), (DAY, "keep until 2026-11-21")],
)
def test_actions_show_their_last_day(last: dt.date | None, text: str) -> None:
    """
    An action shows its kind, and its last day where there is one.
    """
    action = rp.Action(rp.ActionKind.KEEP, last=last, draft="secret")
    assert str(action) == text
    assert "secret" not in repr(action)
    assert "<6 characters>" in repr(action)


def test_windows_are_listed() -> None:
    """
    The windows of feedback and of a review come one after the other.
    """
    always = ["leave-feedback", "remove-feedback", "request-removal"]
    assert [window.name for window in CASE.windows][:3] == always
    assert [window.name for window in REVIEWED.windows] == [
        *always,
        "contact-customer",
    ]


def test_cases_show_everything() -> None:
    """
    A case shows its outcome, findings, doubts and what was skipped.
    """
    skipped = rp.Skipped(
        STRIKABLE, (rp.Reason.of(rp.ReasonCode.LANGUAGE_UNKNOWN),)
    )
    case = attrs.evolve(CASE, skipped=(skipped,))
    assert str(case).split("\n") == [
        f"{ORDER_ID}: remove",
        "  XX101 removable-word (certain): Removable",
        "  doubtful: XX201 strikable-word (possible): strikable",
        f"  not looked at: {skipped}",
    ]


def test_a_repr_has_no_words_of_the_buyer() -> None:
    """
    A repr ends up in logs, so it has lengths and places only.
    """
    shown = repr(CASE)
    assert "emovable<" not in shown
    assert f"<{len(COMMENT)} characters>" in shown
    assert "\n" not in shown


def test_cases_hide_their_words() -> None:
    """
    A redacted case says the outcome and hides the words.
    """
    assert CASE.redacted() == (f"{ORDER_ID} remove removable-word: R••••••••")
    clean = POLICY.assess_feedback(feedback("fine"), history=())
    assert clean.redacted() == f"{ORDER_ID} keep"


def test_the_html_view_escapes_and_marks() -> None:
    """
    The comment stands escaped in the view, and what was found is marked.
    """
    html = CASE._repr_html_()
    assert (
        "&lt;b&gt;<mark>Removable</mark>&lt;/b&gt; &amp; maybe strikable"
    ) in html
    assert "<b>" not in html
    assert "XX101 removable-word" in html
    assert "XX201 strikable-word" in html
    assert "request removal until" in html
    assert CASE.stamp.digest in html


def test_the_html_view_says_what_was_not_looked_at() -> None:
    """
    Rules that were skipped fold out in the view, where there are any.
    """
    case = POLICY.assess_feedback(feedback(None), history=())
    count = f"<summary>not looked at: {len(case.skipped)}</summary>"
    assert case.skipped
    assert count in case._repr_html_()


def test_the_html_view_of_an_unknown_comment() -> None:
    """
    Where the comment is not known, the view has an empty one.
    """
    case = POLICY.assess_feedback(feedback(None), history=())
    assert "<p><bdi></bdi></p>" in case._repr_html_()


@given(texts())
def test_any_case_can_be_shown(text: str) -> None:
    """
    Every view of a case takes any text, and its HTML can be written out.
    """
    case = POLICY.assess_feedback(feedback(f"removable {text}"), history=())
    assert case._repr_html_().encode("utf-8")
    assert ": r••••••••" in case.redacted()
    assert str(case)
    assert repr(case).isprintable()


def test_problems_show_their_place() -> None:
    """
    A problem shows which item it was.
    """
    assert str(rp.Problem(3, "it must be", "str")) == "item 3: it must be"


def test_cases_are_values() -> None:
    """
    A case compares, hashes and pickles, and acts alike afterwards.
    """
    copy = pickle.loads(pickle.dumps(CASE))
    assert copy == CASE
    assert hash(copy) == hash(CASE)
    assert copy.actions == CASE.actions
    assert list(copy.windows) == list(CASE.windows)
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        CASE.outcome = rp.Outcome.KEEP  # type: ignore[misc]


# -- reviews ------------------------------------------------------------------


def test_reviewed_cases_show_everything() -> None:
    """
    A case shows its standing, findings, doubts and what was skipped.
    """
    skipped = rp.Skipped(
        STRIKABLE, (rp.Reason.of(rp.ReasonCode.LANGUAGE_UNKNOWN),)
    )
    case = attrs.evolve(REVIEWED, skipped=(skipped,))
    assert str(case).split("\n") == [
        "R1: policy: violation, practice: unknown",
        "  XX301 reportable-word (certain): reportable … Reportable",
        "  doubtful: XX301 reportable-word (possible): reportable",
        f"  not looked at: {skipped}",
    ]
    nameless = attrs.evolve(REVIEWED, subject=attrs.evolve(OWN, id=None))
    assert str(nameless).startswith("review: policy: violation")


def test_a_repr_has_no_words_of_the_reviewer() -> None:
    """
    A repr ends up in logs, so it has lengths and places only.
    """
    shown = repr(REVIEWED)
    assert "eportable<" not in shown
    assert "Peverell" not in shown
    assert f"<{len(BODY)} characters>" in shown
    assert f"<{len(TITLE)} characters>" in shown
    assert "\n" not in shown
    for part in (REVIEWED.advice, *REVIEWED.actions, *REVIEWED.findings):
        assert "“" not in repr(part)
        assert 'eportable"' not in repr(part)


def test_reviewed_cases_hide_their_words() -> None:
    """
    A redacted case says the standing and hides the words.
    """
    assert REVIEWED.redacted() == (
        "R1 violation reportable-word: r••••••••• … R•••••••••"
    )
    clean = REVIEWER.assess_review(review("fine", id=None), history=())
    assert clean.redacted() == "review allowed"


def test_the_html_view_of_a_review() -> None:
    """
    Title and body stand escaped in the view, each with its own marks.
    """
    html = REVIEWED._repr_html_()
    assert "&lt;i&gt;<mark>Reportable</mark>&lt;/i&gt;" in html
    assert (
        "&lt;b&gt;maybe reportable&lt;/b&gt; &amp; <mark>reportable</mark>, "
        "&quot;so&quot; leaks"
    ) in html
    assert "<b>" not in html
    assert "<i>" not in html
    assert "<strong>violation</strong> 1 star" in html
    assert "XX301 reportable-word" in html
    assert "report review" in html
    assert REVIEWED.stamp.digest in html
    assert "Peverell" not in html


@pytest.mark.parametrize(
    ("title", "body", "paragraphs"),
    [(None, None, 0), ("", "", 0), ("A", None, 1), ("A", "B", 2)],
)
def test_the_html_view_has_what_is_known(
    title: str | None, body: str | None, paragraphs: int
) -> None:
    """
    A text that is blank or not known has no paragraph.
    """
    case = REVIEWER.assess_review(review(body, title), history=())
    assert case._repr_html_().count("<p>") == paragraphs


@given(texts(), texts())
def test_any_reviewed_case_can_be_shown(title: str, body: str) -> None:
    """
    Every view of a case takes any text, and its HTML can be written out.
    """
    case = REVIEWER.assess_review(
        review(f"reportable {body}", title), history=()
    )
    html = case._repr_html_()
    assert html.encode("utf-8")
    assert "r•••••••••" in case.redacted()
    assert str(case)
    assert repr(case).isprintable()
    assert "<script" not in html


SCRIPT = "<script>alert(1)</script>&<mark>"


@pytest.mark.parametrize("field", ["title", "body"])
def test_markup_of_a_reviewer_is_escaped(field: str) -> None:
    """
    Whatever a reviewer writes stands in the view as text.
    """
    fields: dict[str, Any] = {field: f"reportable {SCRIPT}"}
    own = attrs.evolve(review("", ""), **fields)
    html = REVIEWER.assess_review(own, history=())._repr_html_()
    assert "<script>" not in html
    assert html.count("<mark>") == 1


def test_advice_is_one_value() -> None:
    """
    What a case says of standing, ways and steps is its advice.
    """
    advice = REVIEWED.advice
    assert REVIEWED.standing == advice.standing
    assert REVIEWED.channels == advice.channels
    assert REVIEWED.not_reportable == advice.not_reportable
    assert REVIEWED.consequences == advice.consequences
    assert REVIEWED.report == advice.report
    assert REVIEWED.actions == advice.actions
    assert advice.report not in repr(advice)
    assert f"<{len(advice.report)} characters>" in repr(advice)


def test_reviewed_cases_are_values() -> None:
    """
    A case compares, hashes and pickles, and advises alike afterwards.
    """
    copy = pickle.loads(pickle.dumps(REVIEWED))
    assert copy == REVIEWED
    assert hash(copy) == hash(REVIEWED)
    assert copy.advice == REVIEWED.advice
    assert list(copy.windows) == list(REVIEWED.windows)
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        REVIEWED.findings = ()  # type: ignore[misc]


def test_cases_of_the_catalogue_pickle() -> None:
    """
    A case of all rules goes to another process and back.
    """
    with small_model():
        policy = rp.Policy("US", on=DAY, languages=("en",))
    for own in (OWN, review("So late"), review("Kaputt", language="de")):
        case = policy.assess_review(own, others=[OWN], history=())
        copy = pickle.loads(pickle.dumps(case))
        assert copy == case
        assert copy.advice == case.advice


def test_both_subjects_share_their_findings() -> None:
    """
    A finding of a review has text, fingerprint and redaction like any other.
    """
    (found,) = REVIEWED.findings
    assert found.rule is REPORTABLE
    assert found.text == "reportable … Reportable"
    assert len(found.fingerprint) == 16
    assert found.redacted() == "r••••••••• … R•••••••••"


def test_causes_show_and_hide_their_words() -> None:
    """
    A cause has its words in its text, and none in its repr.
    """
    mention = rp.CauseMention(
        rp.Cause.MISSING_PART,
        (rp.Span("comment", 0, 8),),
        ("no screw",),
    )
    assert str(mention) == "missing part: no screw"
    assert mention.can_be_talked_right
    assert "screw" not in repr(mention)
    assert "screw" not in mention.redacted()


@pytest.mark.parametrize("languages", [None, ("de",)])
def test_cases_have_causes(languages: tuple[str, ...] | None) -> None:
    """
    Cases tell why a buyer complains, survive pickling, and make records.
    """
    policy = rp.Policy("US", on=dt.date(2026, 11, 21), languages=languages)
    feedback = rp.Feedback(
        order_id="111-2345678-9012345",
        rating=1,
        comment="It leaks.",
        language="en",
    )
    review = rp.Review(rating=1, body="It leaks.", language="en")
    wanted = [("defect", ("It leaks",))] if languages is None else []
    for case in (
        policy.assess_feedback(feedback),
        policy.assess_review(review),
    ):
        assert [(c.cause.value, c.quotes) for c in case.causes] == wanted
        again = pickle.loads(pickle.dumps(case))
        assert again == case
        assert again.causes == case.causes
        assert len(rp.to_record(case)["causes"]) == len(wanted)
