"""
Tests of judging reviews, as seen from one day in one store.
"""

from __future__ import annotations

import datetime as dt

from collections.abc import Iterator
from typing import Any, Final

import attrs
import pytest

from hypothesis import example, given
from hypothesis import strategies as st

import review_policy as rp

from review_policy.policy import _Events
from review_policy.rules import RULES
from tests import strategies
from tests.situations import (
    DAY,
    ORDER_ID,
    OTHER_ID,
    REPORTABLE,
    REVIEWER,
    feedback,
    review,
    small_model,
)


with small_model():
    US = rp.Policy("US", on=DAY, languages=("en",))
    BIG = rp.Policy("US", on=DAY)
Code = rp.ReasonCode
LINE: Final = "Hello there.\n"
BY_FORM: Final = ("private-information", "profanity", "external-link")
"""Rules that look for things in a text, wherever they stand."""


@pytest.fixture(autouse=True, scope="module")
def _plain_words() -> Iterator[None]:
    """
    Make no test depend on what was learned of English.
    """
    with small_model():
        yield


def judged(
    body: str | None,
    title: str | None = "",
    policy: rp.Policy = US,
    **more: object,
) -> rp.ReviewAssessment:
    """
    Judge a review with a known history.
    """
    return policy.assess_review(review(body, title, **more), history=())


def noted(case: rp.ReviewAssessment) -> list[rp.ReasonCode]:
    """
    List the codes of the notes.
    """
    return [note.code for note in case.notes]


# -- what is answered ---------------------------------------------------------


def test_a_case_holds_what_was_judged() -> None:
    """
    A case has the review, the history, the language, seller and stamp.
    """
    own = review("It leaks. Hm.", language=None)
    events = (rp.Event(rp.EventKind.REFUNDED, DAY, review_id="R1"),)
    case = US.assess_review(own, history=iter(events))
    assert case.subject is own
    assert case.history == events
    assert case.language is rp.Language.EN
    assert case.seller is US.seller
    assert case.setting == rp.Setting(rp.Marketplace.US, DAY, dt.UTC)
    assert case.stamp == US.assess_feedback(feedback("fine")).stamp
    assert US.assess_review(own).history is rp.NOT_GIVEN


def test_findings_and_doubts_stand_apart() -> None:
    """
    One rule may have sure places and doubtful ones, in both fields.
    """
    case = judged("maybe reportable", "Reportable", REVIEWER)
    (sure,), (doubt,) = case.findings, case.doubts
    assert sure.spans == (rp.Span("title", 0, 10),)
    assert doubt.spans == (rp.Span("body", 6, 16),)


def test_claims_are_listed() -> None:
    """
    A case lists what its clauses say, each claim with its places.
    """
    case = judged("It leaks. It came late. Hm. So sharp.", "Cheaper")
    assert {
        each.claim.value: [(span.field, span.start) for span in each.spans]
        for each in case.claims
    } == {
        "price": [("title", 0)],
        "product": [("body", 0), ("body", 28)],
        "order": [("body", 10)],
    }


@pytest.mark.parametrize(
    ("body", "language"), [("", "en"), ("Hm", "en"), ("It leaks", "de")]
)
def test_without_claims_none_are_listed(body: str, language: str) -> None:
    """
    What says nothing, or is not read, has no claims.
    """
    assert judged(body, language=language).claims == ()


def test_the_language_is_of_both_fields() -> None:
    """
    A declared language holds; else it is found in title and body.
    """
    assert judged("It leaks", language="fr").language is rp.Language.FR
    german = judged("Leider kaputt und auch", "Nicht gut", language=None)
    assert german.language is rp.Language.DE
    assert judged("", language=None).language is rp.Language.UNKNOWN


# -- notes --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fields", "codes"),
    [
        ({}, []),
        ({"body": None, "title": None}, [Code.BODY_NOT_GIVEN]),
        ({"body": ""}, [Code.RATING_ONLY, Code.STARS_NOT_COMPUTED]),
        ({"variation": "red"}, [Code.REVIEWS_POOLED]),
    ],
)
def test_notes(fields: dict[str, Any], codes: list[rp.ReasonCode]) -> None:
    """
    What is special of a review is noted.
    """
    assert noted(judged(**{"body": "It leaks", **fields})) == codes


@pytest.mark.parametrize(
    ("posted", "day"),
    [
        (dt.date(2019, 9, 12), dt.date(2019, 9, 12)),
        (dt.date(2019, 9, 13), None),
        (None, None),
    ],
)
def test_ratings_before_there_were_any(
    posted: dt.date | None, day: dt.date | None
) -> None:
    """
    Before September 2019 no source shows ratings without text.
    """
    notes = judged("", posted_at=posted).notes
    before = [each for each in notes if each.code is Code.RATING_ONLY_BEFORE]
    expected = [rp.Reason.of(Code.RATING_ONLY_BEFORE, day=day)]
    assert before == (expected if day else [])


def test_ratings_are_of_the_day_of_judgement_if_no_other_is_known() -> None:
    """
    Without its own day a rating is held against the day of judgement.
    """
    policy = rp.Policy("US", on=dt.date(2019, 9, 12), languages=("en",))
    assert Code.RATING_ONLY_BEFORE in noted(judged("", policy=policy))


@pytest.mark.parametrize(
    ("store", "day", "note"),
    [
        ("US", dt.date(2023, 12, 31), None),
        (
            "US",
            dt.date(2026, 2, 11),
            rp.Reason.of(Code.REVIEWS_POOLED, pooling="all"),
        ),
        (
            "DE",
            dt.date(2026, 2, 12),
            rp.Reason.of(
                Code.REVIEWS_POOLED_UNCERTAIN,
                first=dt.date(2026, 2, 12),
                last=dt.date(2026, 5, 31),
            ),
        ),
        (
            "UK",
            dt.date(2026, 5, 31),
            rp.Reason.of(Code.REVIEWS_POOLED, pooling="minor differences"),
        ),
        ("JP", DAY, rp.Reason.of(Code.REVIEWS_POOLED, pooling="all")),
    ],
)
def test_pooled_variations_are_noted(
    store: str, day: dt.date, note: rp.Reason | None
) -> None:
    """
    Where a variation is named, it is noted whose reviews it may show.
    """
    policy = rp.Policy(store, on=day, languages=("en",))
    case = judged("It leaks", policy=policy, variation="red")
    assert list(case.notes) == ([] if note is None else [note])
    assert judged("It leaks", policy=policy).notes == ()


def test_unknown_history_and_zone_are_noted() -> None:
    """
    No history is unknown history; days in another zone are said to be so.
    """
    policy = attrs.evolve(US, zone="Asia/Tokyo")
    at = dt.datetime(2026, 11, 14, 20, tzinfo=dt.UTC)
    case = policy.assess_review(review("It leaks", posted_at=at))
    assert case.notes == (
        rp.Reason.of(Code.HISTORY_NOT_GIVEN),
        rp.Reason.of(Code.ZONE_USED, zone="Asia/Tokyo"),
    )
    assert case.windows.contact_customer.anchor == dt.date(2026, 11, 15)


# -- what is not known --------------------------------------------------------


def test_an_unknown_text_leaves_everything_open() -> None:
    """
    Where no text is known, rules over words are skipped and could be met.
    """
    case = judged(None, None)
    assert (case.findings, case.doubts) == ((), ())
    open_rules = {
        each.rule.name
        for each in case.skipped
        if Code.BODY_NOT_GIVEN in [reason.code for reason in each.reasons]
    }
    assert open_rules == {
        rule.name
        for rule in US.in_force
        if rule.subject is rp.Subject.REVIEW and rule.needs_text
    }
    assert case.standing.policy is rp.PolicyStanding.UNCERTAIN


def test_another_store_is_refused() -> None:
    """
    A review of another store is an error with both stores.
    """
    with pytest.raises(rp.MarketplaceMismatchError) as caught:
        judged("It leaks", marketplace="DE")
    assert str(caught.value) == "review must belong to store US (got DE)"
    with pytest.raises(rp.MarketplaceMismatchError, match="review"):
        US.windows(None, review=review("It leaks", marketplace="DE"))
    assert judged("It leaks", marketplace="US").findings == ()


def test_others_must_be_reviews() -> None:
    """
    Reviews to compare with are reviews.
    """
    other: Any = "text"
    with pytest.raises(rp.InvalidTypeError, match="others must hold values"):
        US.assess_review(review("It leaks"), others=[other])


def test_windows() -> None:
    """
    The windows of a review are those of a case of it.
    """
    own = review("It leaks", posted_at=dt.date(2026, 11, 1))
    case = US.assess_review(own, history=())
    assert case.windows == US.windows(None, review=own, history=())
    assert case.windows.contact_customer.last == dt.date(2027, 1, 30)
    assert case.windows.leave.state is rp.WindowState.UNKNOWN


# -- many ---------------------------------------------------------------------


def test_many_of_both_kinds() -> None:
    """
    Feedback and reviews are judged in one go, each in its place.
    """
    first, own, last = feedback("fine"), review("It leaks"), feedback("late")
    assert list(US.assess_many([first, own, last])) == [
        US.assess_feedback(first),
        US.assess_review(own),
        US.assess_feedback(last),
    ]


def test_many_are_compared_with_others() -> None:
    """
    Each review is compared with the same others, indexed once.
    """
    text = " ".join(f"word{at}" for at in range(30))
    items = [
        review(text, id=f"R{at}", author=f"A{at}", language="en")
        for at in range(3)
    ]
    for others in (items, rp.KnownReviews(items), iter(items)):
        found = list(US.assess_many(items, others=others, history=()))
        for each in found:
            assert isinstance(each, rp.ReviewAssessment)
            assert [one.rule.name for one in each.findings] == [
                "duplicate-review"
            ]


def test_many_with_history() -> None:
    """
    Each review has the events of its own, of its order, and free ones.
    """
    own = rp.Event(rp.EventKind.REVIEW_REPORTED, DAY, review_id="R1")
    order = rp.Event(rp.EventKind.REFUNDED, DAY, ORDER_ID)
    other = rp.Event(rp.EventKind.REFUNDED, DAY, OTHER_ID)
    free = rp.Event(rp.EventKind.MESSAGE_SENT, DAY)
    items: list[rp.Review | rp.Feedback] = [
        review("fine", order_id=ORDER_ID),
        review("fine", id="R2"),
        review("fine", id=None, order_id=OTHER_ID),
        feedback("fine"),
    ]
    found = [
        each.history
        for each in US.assess_many(items, history=[own, order, other, free])
        if not isinstance(each, rp.Problem)
    ]
    assert found == [
        (free, order, own),
        (free,),
        (free, other),
        (free, order),
    ]


def test_an_event_of_a_review_is_not_its_orders() -> None:
    """
    An event that names a review is no event of the feedback on its order.
    """
    both = rp.Event(
        rp.EventKind.REVIEW_REPORTED, DAY, ORDER_ID, review_id="R1"
    )
    events = _Events([both])
    assert events.of_order(ORDER_ID) == ()
    assert events.of_review(review("fine")) == (both,)


def test_what_cannot_be_judged_is_a_problem_in_its_place() -> None:
    """
    A review of another store spoils no other.
    """
    items: list[Any] = [
        review("fine"),
        review("fine", marketplace="DE"),
        rp.Seller(),
        review("fine"),
    ]
    first, store, seller, last = US.assess_many(items, history=[])
    assert isinstance(first, rp.ReviewAssessment)
    assert isinstance(last, rp.ReviewAssessment)
    assert store == rp.Problem(
        1, "review must belong to store US (got DE)", "Review"
    )
    assert isinstance(seller, rp.Problem)
    assert "item 2 must be a Feedback or a Review" in seller.error


# -- days ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("day", "found"),
    [
        (dt.date(2013, 9, 29), []),
        (dt.date(2013, 9, 30), ["profanity", "too-few-words"]),
        (dt.date(2019, 11, 24), ["profanity"]),
        (dt.date(2019, 11, 25), ["private-information", "profanity"]),
        (dt.date(2023, 8, 31), ["private-information", "profanity"]),
        (
            dt.date(2023, 9, 1),
            ["private-information", "profanity", "external-link"],
        ),
        (DAY, ["private-information", "profanity", "external-link"]),
    ],
)
def test_rules_come_one_after_the_other(
    day: dt.date, found: list[str]
) -> None:
    """
    On each day the rules that its sources show are applied.
    """
    policy = rp.Policy("US", on=day, languages=("en",))
    text = "Holy shit, call 619 555 0173 or see www.shop.example"
    case = judged(text, policy=policy)
    assert [each.rule.name for each in case.findings] == found


# -- whatever comes -----------------------------------------------------------


@given(
    strategies.reviews(),
    st.lists(strategies.reviews(), max_size=2),
    st.lists(strategies.events(), max_size=3),
)
@example(rp.Review(rating=1, title="\ud800", body="\udc00"), [], [])
def test_any_review_has_an_answer(
    own: rp.Review, others: list[rp.Review], events: list[rp.Event]
) -> None:
    """
    No review, others or history make judging fail, and all quotes are true.
    """
    case = BIG.assess_review(own, others=others, history=events)
    assert case == BIG.assess_review(own, others=others, history=events)
    assert case.actions
    given_texts = {"title": own.title or "", "body": own.body or ""}
    spans = [
        *(span for each in case.findings for span in each.spans),
        *(span for each in case.doubts for span in each.spans),
        *(span for each in case.claims for span in each.spans),
    ]
    for span in spans:
        assert span.of(given_texts[span.field])
        first, last = span.utf16(given_texts[span.field])
        assert last - first >= span.end - span.start
    for found in (*case.findings, *case.doubts):
        for span, quote in zip(found.spans, found.quotes, strict=True):
            assert span.of(given_texts[span.field]) == quote
    for skipped in case.skipped:
        assert all(reason.text for reason in skipped.reasons)


@pytest.mark.parametrize(
    "letter", [*"aAä1. @-'\n\x00★!", *"\ud800\u0301\u202e\u00adשم한好ツ😀"]
)
def test_long_texts_of_one_letter(letter: str) -> None:
    """
    A hundred thousand characters of one letter have an answer.
    """
    text = letter * 100_000
    case = BIG.assess_review(
        review(text, "", language=None), others=[], history=()
    )
    for found in (*case.findings, *case.doubts):
        for span, quote in zip(found.spans, found.quotes, strict=True):
            assert span.of(text) == quote


@given(strategies.texts(), strategies.texts())
@example("", "see www.shop.example or call 619 555 0173, fuck it")
def test_a_line_in_front_hides_nothing_of_a_form(
    title: str, body: str
) -> None:
    """
    A line in front moves links, private data and profanity by its length.
    """
    plain, moved = judged(body, title), judged(LINE + body, title)
    for name in ("findings", "doubts"):
        before, after = (
            [each for each in getattr(case, name) if each.rule.name in BY_FORM]
            for case in (plain, moved)
        )
        assert [each.rule for each in after] == [each.rule for each in before]
        for one, two in zip(before, after, strict=True):
            assert two.quotes == one.quotes
            assert two.fingerprint == one.fingerprint
            assert [
                span.start - len(LINE) * (span.field == "body")
                for span in two.spans
            ] == [span.start for span in one.spans]


OF_REVIEWS: Final = [
    each for each in RULES if each.subject is rp.Subject.REVIEW
]
_POLICIES: dict[tuple[rp.Rule, ...], rp.Policy] = {}


def _with(rules: tuple[rp.Rule, ...]) -> rp.Policy:
    if rules not in _POLICIES:
        _POLICIES[rules] = attrs.evolve(US, rules=rules)
    return _POLICIES[rules]


@given(
    strategies.texts(),
    strategies.texts(),
    st.sampled_from(OF_REVIEWS),
)
def test_a_subset_of_rules_gives_that_subset(
    title: str, body: str, rule: rp.Rule
) -> None:
    """
    What one rule says does not depend on the other rules.
    """
    everything = judged(body, title)
    alone = judged(body, title, _with((rule,)))
    for name in ("findings", "doubts", "skipped"):
        assert getattr(alone, name) == tuple(
            each for each in getattr(everything, name) if each.rule == rule
        )
    assert alone.claims == everything.claims


@given(strategies.days(), strategies.stores(), strategies.texts())
def test_any_day_in_any_store_has_an_answer(
    day: dt.date, store: rp.Marketplace, text: str
) -> None:
    """
    On every day, in every store, each rule is applied or skipped with why.
    """
    policy = rp.Policy(store, on=day, languages=())
    case = judged(text, policy=policy, posted_at=day)
    assert case.advice == case.advice
    for found in case.skipped:
        assert found.reasons
        assert all(reason.text for reason in found.reasons)
    if case.standing.policy is rp.PolicyStanding.ALLOWED:
        assert not case.findings
        assert not case.doubts
    assert case.consequences
    assert case.actions


def test_a_custom_rule() -> None:
    """
    A caller's own rule over reviews is applied beside the catalogue's.
    """
    policy = attrs.evolve(US, rules=(*US.rules, REPORTABLE))
    case = judged("reportable! Mail sales@lampshop.example", policy=policy)
    assert [each.rule.name for each in case.findings] == [
        "private-information",
        REPORTABLE.name,
    ]
