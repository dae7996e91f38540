"""
Tests of what is to be made of a review.
"""

from __future__ import annotations

import datetime as dt

from typing import Any, Final

import attrs
import pytest

from hypothesis import given
from hypothesis import strategies as st

import review_policy as rp

from review_policy.playbook.review_advice import (
    NOT_REPORTABLE,
    NOT_REPORTABLE_SOURCES,
    advise,
)
from review_policy.rules.review import (
    compensated_review,
    seller_order_shipping,
)
from tests.situations import (
    DAY,
    ORDER_ID,
    OTHER_ID,
    REPORTABLE,
    REVIEWER,
    review,
    small_model,
)


Kind = rp.ActionKind
Code = rp.ReasonCode
WEEK_AGO: Final = DAY - dt.timedelta(days=7)
POSTED: Final = DAY - dt.timedelta(days=14)
ORDER: Final = seller_order_shipping.RULE


def event(
    kind: str,
    at: rp.Moment = WEEK_AGO,
    review_id: str | None = "R1",
    order_id: str | None = None,
) -> rp.Event:
    """
    Make an event of a week ago about the review of the tests.
    """
    return rp.Event(
        rp.EventKind(kind), at, order_id=order_id, review_id=review_id
    )


def judged(
    body: str | None = "reportable",
    *events: rp.Event,
    policy: rp.Policy = REVIEWER,
    **more: object,
) -> rp.ReviewAssessment:
    """
    Judge a review on an own order that was posted two weeks ago.
    """
    fields: dict[str, Any] = {
        "posted_at": POSTED,
        "seller_of_record": True,
        **more,
    }
    return policy.assess_review(review(body, **fields), history=events)


def kinds(case: rp.ReviewAssessment) -> list[rp.ActionKind]:
    """
    List what may be done.
    """
    return [action.kind for action in case.actions]


def action(case: rp.ReviewAssessment, kind: rp.ActionKind) -> rp.Action:
    """
    Give the one action of a kind.
    """
    (found,) = (each for each in case.actions if each.kind is kind)
    return found


def kept(*reasons: rp.Reason) -> tuple[rp.Action, ...]:
    """
    Give the one action of a review that is left alone.
    """
    return (rp.Action(Kind.KEEP, reasons, sources=NOT_REPORTABLE_SOURCES),)


def codes(found: rp.Action) -> list[rp.ReasonCode]:
    """
    List the codes of an action's reasons.
    """
    return [reason.code for reason in found.reasons]


def on(day: dt.date, store: str = "US", **more: object) -> rp.Policy:
    """
    Make the policy of another day or store.
    """
    fields: dict[str, Any] = more
    return attrs.evolve(REVIEWER, marketplace=store, on=day, **fields)


# -- standing -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "policy"),
    [
        ("reportable", "violation"),
        ("reportable, maybe reportable", "violation"),
        ("maybe reportable", "uncertain"),
        ("fine", "allowed"),
        ("", "allowed"),
    ],
)
def test_the_policy_is_by_findings(body: str, policy: str) -> None:
    """
    A finding is a violation, a doubt uncertain, and nothing allowed.
    """
    standing = judged(body).standing
    assert standing.policy == policy
    assert standing.practice is rp.PracticeStanding.UNKNOWN
    assert standing.reasons == (rp.Reason.of(Code.PRACTICE_UNKNOWN),)
    assert str(standing) == f"policy: {policy}, practice: unknown"


def test_what_is_not_read_is_uncertain() -> None:
    """
    A rule that could be met leaves the policy open.
    """
    with small_model():
        policy = rp.Policy("US", on=DAY, languages=("en",), rules=(ORDER,))
    case = policy.assess_review(review("Kaputt", language="de"), history=())
    assert case.standing.policy is rp.PolicyStanding.UNCERTAIN
    case = policy.assess_review(review(None, None), history=())
    assert case.standing.policy is rp.PolicyStanding.UNCERTAIN


def told(
    *found: tuple[rp.Rule, rp.ReasonCode], doubtful: bool = False
) -> rp.Standing:
    """
    Give the standing of a case that is told what was found.
    """
    findings = tuple(
        rp.Finding(
            rule, rp.Certainty.LIKELY, reasons=(rp.Reason.of(code, kind="x"),)
        )
        for rule, code in found
    )
    case = judged("fine")
    if doubtful:
        return advise(attrs.evolve(case, doubts=findings)).standing
    return advise(attrs.evolve(case, findings=findings)).standing


@pytest.mark.parametrize(
    ("found", "practice", "code"),
    [
        (
            [(ORDER, Code.WHOLLY_ORDER)],
            "unknown",
            Code.PRACTICE_UNKNOWN,
        ),
        (
            [(ORDER, Code.CONDITION_IN_REVIEW)],
            "unlikely",
            Code.PRACTICE_OFTEN_REFUSED,
        ),
        (
            [(ORDER, Code.FOCUSES_ON_ORDER)],
            "unlikely",
            Code.PRACTICE_MIXED_STAYS,
        ),
        (
            [
                (ORDER, Code.CONDITION_IN_REVIEW),
                (REPORTABLE, Code.WORD_OBSCENE),
            ],
            "unknown",
            Code.PRACTICE_UNKNOWN,
        ),
        (
            [(REPORTABLE, Code.CONDITION_IN_REVIEW)],
            "unknown",
            Code.PRACTICE_UNKNOWN,
        ),
    ],
)
def test_practice_is_another_matter(
    found: list[tuple[rp.Rule, rp.ReasonCode]],
    practice: str,
    code: rp.ReasonCode,
) -> None:
    """
    What Amazon is reported to do stands beside what the guidelines say.

    Reports of damaged goods are often refused, mixed reviews stay; another
    ground makes that irrelevant.
    """
    standing = told(*found)
    assert standing.policy is rp.PolicyStanding.VIOLATION
    assert standing.practice == practice
    assert standing.reasons == (rp.Reason.of(code),)


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        (Code.FOCUSES_ON_ORDER, Code.PRACTICE_MIXED_STAYS),
        (Code.CONDITION_IN_REVIEW, Code.PRACTICE_OFTEN_REFUSED),
    ],
)
def test_practice_counts_for_doubts(
    code: rp.ReasonCode, reason: rp.ReasonCode
) -> None:
    """
    A doubt about the order has the same practice as a finding.
    """
    standing = told((ORDER, code), doubtful=True)
    assert standing.policy is rp.PolicyStanding.UNCERTAIN
    assert standing.practice is rp.PracticeStanding.UNLIKELY
    assert standing.reasons == (rp.Reason.of(reason),)


def test_values_stay() -> None:
    """
    The strings that records carry never change.
    """
    assert [str(each) for each in rp.PolicyStanding] == [
        "violation",
        "uncertain",
        "allowed",
    ]
    assert [str(each) for each in rp.PracticeStanding] == [
        "likely",
        "unlikely",
        "unknown",
    ]


# -- what is no ground, and what follows --------------------------------------


@pytest.mark.parametrize("body", ["reportable", "fine", "", None])
def test_what_is_no_ground(body: str | None) -> None:
    """
    Harsh, unfair and wrong reviews, comparisons and stars are no ground.
    """
    assert judged(body).not_reportable == NOT_REPORTABLE
    assert [each.code.value for each in NOT_REPORTABLE] == [
        "not_reportable_harsh",
        "not_reportable_unfair",
        "not_reportable_wrong",
        "not_reportable_comparison",
        "not_reportable_rating",
    ]


@pytest.mark.parametrize(
    ("store", "day", "expected"),
    [
        ("US", dt.date(2025, 3, 31), [Code.REVIEWER_UNKNOWN]),
        (
            "US",
            dt.date(2025, 4, 1),
            [Code.REVIEWER_REMOVAL, Code.REVIEWER_BARRED],
        ),
        ("US", DAY, [Code.REVIEWER_REMOVAL, Code.REVIEWER_BARRED]),
        ("JP", dt.date(2025, 5, 6), [Code.REVIEWER_UNKNOWN]),
        (
            "JP",
            dt.date(2025, 5, 7),
            [Code.REVIEWER_REMOVAL, Code.REVIEWER_MAY_EDIT],
        ),
    ],
)
def test_consequences(
    store: str, day: dt.date, expected: list[rp.ReasonCode]
) -> None:
    """
    A removed review bars another one; in Japan a refused one is edited.
    """
    case = judged("fine", policy=on(day, store))
    assert [each.code for each in case.consequences] == expected


# -- reporting ----------------------------------------------------------------


@pytest.mark.parametrize("rating", [1, 2, 3])
def test_a_ground_leads_to_a_report(rating: int) -> None:
    """
    For one to three stars a finding is reported, in the rule's own term.
    """
    case = judged(rating=rating)
    assert kinds(case) == [Kind.REPORT_REVIEW, Kind.CONTACT_CUSTOMER]
    report = case.actions[0]
    assert report.reasons == (
        rp.Reason.of(Code.GROUND_FOUND, rule=REPORTABLE.name),
        rp.Reason.of(Code.PRACTICE_UNKNOWN),
    )
    assert report.draft == case.report
    assert REPORTABLE.term in report.draft
    assert report.last is None


def test_the_report_names_the_ways() -> None:
    """
    The sources are those of the ways in use, and of the rule.
    """
    report = judged().actions[0]
    assert [each.key for each in report.sources] == ["G3", "G12", "S1"]


def test_the_form_for_bribes_is_for_bribes() -> None:
    """
    The form for paid reviews is among the ways for that ground alone.
    """
    with small_model():
        policy = rp.Policy(
            "US",
            on=dt.date(2025, 6, 1),
            languages=("en",),
            rules=(REPORTABLE, compensated_review.RULE),
        )
    paid = judged("A voucher came for it", policy=policy).actions[0]
    other = judged("reportable", policy=policy).actions[0]
    # G1 names the form and the link, G12 the dashboard.
    assert [each.key for each in paid.sources][:2] == ["G1", "G12"]
    assert [each.key for each in other.sources] == ["G12", "G1", "S1"]


@pytest.mark.parametrize("rating", [4, 5])
@pytest.mark.parametrize("body", ["reportable", "", "fine", None])
def test_good_reviews_are_kept(body: str | None, rating: int) -> None:
    """
    A review of four or five stars is left alone, and why.
    """
    case = judged(body, event("review_reported"), rating=rating)
    assert case.actions == (
        rp.Action(
            Kind.KEEP,
            (rp.Reason.of(Code.OWN_POSITIVE_KEPT, stars=rating),),
        ),
    )


def test_a_report_is_waited_for() -> None:
    """
    After a report there is no second one.
    """
    case = judged("reportable", event("review_reported"))
    assert kinds(case) == [Kind.WAIT_FOR_DECISION, Kind.CONTACT_CUSTOMER]
    assert case.actions[0].reasons == (
        rp.Reason.of(Code.REPORT_PENDING, day=WEEK_AGO),
    )


def test_an_open_report_is_waited_for_without_a_ground() -> None:
    """
    A report that was made is waited for, even where no ground is seen now.
    """
    case = judged("fine", event("review_reported"))
    assert case.actions[0].kind is Kind.WAIT_FOR_DECISION


@pytest.mark.parametrize("reported", [True, False])
def test_a_refused_report_is_not_made_again(reported: bool) -> None:  # noqa: FBT001
    """
    A report that was refused is not proposed a second time.
    """
    events = [event("report_refused")]
    if reported:
        events.append(event("review_reported", DAY))
    case = judged("reportable", *events, seller_of_record=False)
    assert case.actions == kept(
        rp.Reason.of(Code.REPORT_REFUSED, day=WEEK_AGO)
    )


@pytest.mark.parametrize(
    ("body", "reasons"),
    [
        ("fine", (rp.Reason.of(Code.NO_GROUND),)),
        (None, (rp.Reason.of(Code.NO_GROUND),)),
        ("", (rp.Reason.of(Code.RATING_ONLY),)),
        (
            "maybe reportable",
            (rp.Reason.of(Code.GROUND_UNCERTAIN, rule=REPORTABLE.name),),
        ),
    ],
)
def test_why_nothing_is_reported(
    body: str | None, reasons: tuple[rp.Reason, ...]
) -> None:
    """
    Where nothing is left to do, the one action is to keep it, with reasons.
    """
    case = judged(body, seller_of_record=False, title=body)
    assert case.actions == kept(*reasons)
    assert case.report == ""


def test_unknown_history_is_said() -> None:
    """
    Without a history each step says that earlier ones are unknown.
    """
    case = REVIEWER.assess_review(review("reportable", posted_at=POSTED))
    assert kinds(case) == [Kind.REPORT_REVIEW, Kind.CONTACT_CUSTOMER]
    for each in case.actions:
        assert Code.HISTORY_NOT_GIVEN in codes(each)
    for each in judged().actions:
        assert Code.HISTORY_NOT_GIVEN not in codes(each)


# -- contacting the customer --------------------------------------------------


def test_a_contact() -> None:
    """
    A brand owner may contact the customer, with the tool's own options.
    """
    case = judged("fine")
    (contact,) = case.actions
    assert contact.kind is Kind.CONTACT_CUSTOMER
    assert contact.reasons[:2] == (
        rp.Reason.of(
            Code.CONTACT_OPTIONS,
            options="courtesy refund or customer support",
        ),
        rp.Reason.of(Code.CONTACT_STARS, stars=3),
    )
    assert contact.last == POSTED + dt.timedelta(days=90)
    assert contact.draft == ""
    assert [each.key for each in contact.sources] == ["G14", "P3", "G12"]
    assert Code.FACT_MISSING not in codes(contact)


@pytest.mark.parametrize(
    "name", ["brand_owner", "brand_representative", "professional"]
)
@pytest.mark.parametrize("value", [False, None])
def test_who_may_contact(name: str, value: bool | None) -> None:  # noqa: FBT001
    """
    Whoever is no brand owner's representative may not; unknowns are named.
    """
    fields: dict[str, Any] = {name: value}
    seller = attrs.evolve(REVIEWER.seller, **fields)
    case = judged("fine", policy=on(DAY, seller=seller))
    if value is False:
        assert Kind.CONTACT_CUSTOMER not in kinds(case)
        return
    assert [
        dict(reason.facts)["fact"]
        for reason in action(case, Kind.CONTACT_CUSTOMER).reasons
        if reason.code is Code.FACT_MISSING
    ] == [f"seller.{name}"]


@pytest.mark.parametrize("value", [False, None])
def test_whose_order_it_was(value: bool | None) -> None:  # noqa: FBT001
    """
    A customer of another seller's order may not be contacted.
    """
    case = judged("fine", seller_of_record=value)
    assert (Kind.CONTACT_CUSTOMER in kinds(case)) is (value is None)
    if value is None:
        assert (
            rp.Reason.of(Code.FACT_MISSING, fact="review.seller_of_record")
            in case.actions[0].reasons
        )


@pytest.mark.parametrize(
    ("days", "may"),
    [(0, False), (1, False), (2, True), (90, True), (91, False)],
)
def test_when_a_contact_is_made(days: int, may: bool) -> None:  # noqa: FBT001
    """
    The customer is contacted from the second day to the ninetieth.
    """
    case = judged("fine", posted_at=DAY - dt.timedelta(days=days))
    assert (Kind.CONTACT_CUSTOMER in kinds(case)) is may


def test_an_unknown_day_does_not_close_the_window() -> None:
    """
    Where the day of the review is not known, that is named as missing.
    """
    contact = action(judged("fine", posted_at=None), Kind.CONTACT_CUSTOMER)
    assert contact.last is None
    assert (
        rp.Reason.of(Code.FACT_MISSING, fact="review.posted_at")
        in contact.reasons
    )


@pytest.mark.parametrize(
    ("day", "may"),
    [(dt.date(2023, 9, 23), False), (dt.date(2023, 9, 24), True)],
)
def test_before_the_tool_there_is_no_contact(day: dt.date, may: bool) -> None:  # noqa: FBT001
    """
    On days on which no source shows the tool, it is not proposed.
    """
    case = judged("fine", policy=on(day), posted_at=day - dt.timedelta(days=3))
    assert (Kind.CONTACT_CUSTOMER in kinds(case)) is may


@pytest.mark.parametrize("body", ["", " "])
def test_ratings_have_nobody_to_contact(body: str) -> None:
    """
    Behind stars without a text nobody can be reported or contacted.
    """
    assert judged(body).actions == kept(rp.Reason.of(Code.RATING_ONLY))


def test_a_contact_is_made_once() -> None:
    """
    A customer who was contacted is not contacted again.
    """
    case = judged("fine", event("customer_contacted"))
    assert case.actions == kept(
        rp.Reason.of(Code.NO_GROUND),
        rp.Reason.of(Code.CONTACTED, day=WEEK_AGO),
    )
    both = judged("reportable", event("customer_contacted"))
    assert kinds(both) == [Kind.REPORT_REVIEW]


# -- commenting in public -----------------------------------------------------


@pytest.mark.parametrize(
    ("day", "may"),
    [
        (dt.date(2018, 1, 21), False),
        (dt.date(2018, 1, 22), True),
        (dt.date(2020, 11, 30), True),
        (dt.date(2020, 12, 1), False),
        (dt.date(2020, 12, 15), False),
        (dt.date(2021, 1, 1), False),
        (DAY, False),
    ],
)
@pytest.mark.parametrize("store", ["US", "DE"])
def test_comments_ended_in_december_2020(
    store: str,
    day: dt.date,
    may: bool,  # noqa: FBT001
) -> None:
    """
    A seller could comment before December 2020, and not after.
    """
    case = judged("fine", policy=on(day, store), posted_at=None)
    assert (Kind.COMMENT_PUBLICLY in kinds(case)) is may
    if may:
        comment = action(case, Kind.COMMENT_PUBLICLY)
        assert comment.reasons == (rp.Reason.of(Code.COMMENT_POSSIBLE),)
        assert [each.key for each in comment.sources] == ["B6"]


def test_a_comment_is_made_once() -> None:
    """
    A comment that stands is not written again.
    """
    day = dt.date(2020, 11, 30)
    case = judged(
        "fine", event("reply_posted", day), policy=on(day), posted_at=None
    )
    assert kinds(case) == [Kind.KEEP]


# -- which events count -------------------------------------------------------


@pytest.mark.parametrize(
    "other",
    [
        event("review_reported", review_id="R2"),
        event("review_reported", review_id="R2", order_id=ORDER_ID),
        event("review_reported", review_id=None, order_id=OTHER_ID),
        event("review_reported", DAY + dt.timedelta(days=1)),
        event("review_reported", dt.datetime(2026, 11, 22, tzinfo=dt.UTC)),
    ],
)
def test_other_reviews_and_later_days_do_not_count(other: rp.Event) -> None:
    """
    What concerns another review or order, or lies later, changes nothing.
    """
    case = judged("reportable", other, order_id=ORDER_ID)
    assert case.actions == judged(order_id=ORDER_ID).actions


@pytest.mark.parametrize(
    "own",
    [
        event("review_reported"),
        event("review_reported", order_id=OTHER_ID),
        event("review_reported", review_id=None, order_id=ORDER_ID),
        event("review_reported", review_id=None),
    ],
)
def test_own_events_count(own: rp.Event) -> None:
    """
    An event counts by the review, by the order, or if it names neither.
    """
    case = judged("reportable", own, order_id=ORDER_ID)
    assert case.actions[0].kind is Kind.WAIT_FOR_DECISION


def test_days_are_counted_in_the_zone() -> None:
    """
    An event of the next day in UTC counts where it is still the same day.
    """
    at = dt.datetime(2026, 11, 22, 3, tzinfo=dt.UTC)
    west = on(DAY, zone=dt.timezone(dt.timedelta(hours=-8)))
    reported = event("review_reported", at)
    assert judged("reportable", reported).actions[0].kind is (
        Kind.REPORT_REVIEW
    )
    case = judged("reportable", reported, policy=west)
    assert case.actions[0].kind is Kind.WAIT_FOR_DECISION


# -- whatever was done --------------------------------------------------------

EVENTS = st.lists(
    st.builds(
        rp.Event,
        st.sampled_from(rp.EventKind),
        st.dates(DAY - dt.timedelta(days=20), DAY + dt.timedelta(days=5)),
        order_id=st.sampled_from((None, ORDER_ID, OTHER_ID)),
        review_id=st.sampled_from((None, "R1", "R2")),
    ),
    max_size=8,
)
BODIES = st.sampled_from((None, "", "fine", "reportable", "maybe reportable"))


@given(EVENTS, BODIES, st.integers(1, 5), st.integers(-2, 100))
def test_nothing_is_done_twice(
    events: list[rp.Event], body: str | None, rating: int, days: int
) -> None:
    """
    There is always something to say, and never what was done already.
    """
    case = judged(
        body,
        *events,
        rating=rating,
        order_id=ORDER_ID,
        posted_at=DAY - dt.timedelta(days=days),
    )
    done = {
        each.kind.value
        for each in events
        if each.review_id == "R1"
        or (each.review_id is None and each.order_id != OTHER_ID)
        if each.at <= DAY
    }
    found = kinds(case)
    assert found
    assert len(found) == len(set(found))
    asked = {"review_reported", "report_refused"}
    assert not (Kind.REPORT_REVIEW in found and done & asked)
    if "customer_contacted" in done:
        assert Kind.CONTACT_CUSTOMER not in found
    if Kind.KEEP in found:
        assert found == [Kind.KEEP]
    assert all(each.reasons for each in case.actions)
    assert all(each.last is None or each.last >= DAY for each in case.actions)


@given(EVENTS, BODIES)
def test_the_order_of_events_is_irrelevant(
    events: list[rp.Event], body: str | None
) -> None:
    """
    A history says the same from either end.
    """
    forth = judged(body, *events).actions
    assert judged(body, *reversed(events)).actions == forth
