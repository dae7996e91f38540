"""
Tests of what may be done about feedback.
"""

from __future__ import annotations

import datetime as dt

from typing import Any

import attrs
import pytest

from hypothesis import given
from hypothesis import strategies as st

import review_policy as rp

from tests.situations import (
    DAY,
    ORDER_ID,
    OTHER_ID,
    POLICY,
    REMOVABLE,
    STRIKABLE,
    feedback,
)


Kind = rp.ActionKind
Code = rp.ReasonCode
WEEK_AGO = DAY - dt.timedelta(days=7)


def event(
    kind: str, at: rp.Moment = WEEK_AGO, order_id: str | None = ORDER_ID
) -> rp.Event:
    """
    Make an event of a week ago on the order of the tests.
    """
    return rp.Event(rp.EventKind(kind), at, order_id)


def judged(
    comment: str | None = "removable",
    *events: rp.Event,
    policy: rp.Policy = POLICY,
    **more: object,
) -> rp.FeedbackAssessment:
    """
    Judge feedback that was left two weeks ago.
    """
    left_at = DAY - dt.timedelta(days=14)
    fields: dict[str, Any] = {"left_at": left_at, **more}
    return policy.assess_feedback(feedback(comment, **fields), history=events)


def kinds(case: rp.FeedbackAssessment) -> list[rp.ActionKind]:
    """
    List what may be done.
    """
    return [action.kind for action in case.actions]


def action(case: rp.FeedbackAssessment, kind: rp.ActionKind) -> rp.Action:
    """
    Give the one action of a kind.
    """
    (found,) = (each for each in case.actions if each.kind is kind)
    return found


def codes(found: rp.Action) -> list[rp.ReasonCode]:
    """
    List the codes of an action's reasons.
    """
    return [reason.code for reason in found.reasons]


@pytest.mark.parametrize("rule", [REMOVABLE, STRIKABLE], ids=str)
@pytest.mark.parametrize("rating", [1, 2, 3])
def test_a_ground_leads_to_a_request(rule: rp.Rule, rating: int) -> None:
    """
    For one to three stars a ground leads to a request, and the reply waits.
    """
    case = judged(rule.name.partition("-")[0], rating=rating)
    assert kinds(case) == [Kind.REQUEST_REMOVAL, Kind.SOLVE_PROBLEM]
    request = case.actions[0]
    assert request.reasons[0] == rp.Reason.of(
        Code.GROUND_FOUND, rule=rule.name
    )
    assert Code.REPLY_WAITS in codes(request)
    assert request.last == case.windows.request_removal.last
    assert rule.term in request.draft
    assert request.sources[0] is rule.sources[0]


def test_removal_is_asked_for_before_striking_through() -> None:
    """
    Where both grounds are met, the request names the one for removal.
    """
    request = judged("strikable and removable").actions[0]
    assert REMOVABLE.term in request.draft
    assert STRIKABLE.term not in request.draft


@pytest.mark.parametrize("rating", [4, 5])
@pytest.mark.parametrize("comment", ["removable", "", "fine"])
def test_positive_votes_are_kept(comment: str, rating: int) -> None:
    """
    For four and five stars the only action is to keep them, and why.
    """
    case = judged(comment, event("removal_requested"), rating=rating)
    assert kinds(case) == [Kind.KEEP]
    assert case.actions[0].reasons == (
        rp.Reason.of(Code.POSITIVE_KEPT, stars=rating),
    )
    assert case.actions[0].sources


@pytest.mark.parametrize(
    ("state", "code"),
    [
        ("removed_by_amazon", Code.ALREADY_REMOVED),
        ("removed_by_buyer", Code.ALREADY_REMOVED),
        ("struck_through", Code.ALREADY_STRUCK_THROUGH),
    ],
)
def test_what_is_gone_needs_nothing(state: str, code: rp.ReasonCode) -> None:
    """
    Feedback that is removed or struck through already is left alone.
    """
    case = judged(state=rp.FeedbackState(state))
    assert kinds(case) == [Kind.KEEP]
    assert codes(case.actions[0]) == [code]


@pytest.mark.parametrize("state", [None, rp.FeedbackState.PUBLISHED])
def test_what_stands_is_acted_upon(state: rp.FeedbackState | None) -> None:
    """
    Feedback that stands, or may stand, can be requested away.
    """
    assert Kind.REQUEST_REMOVAL in kinds(judged(state=state))


@pytest.mark.parametrize("comment", ["removable", "fine", ""])
def test_an_open_request_is_waited_for(comment: str) -> None:
    """
    After a request there is neither a second one nor a public reply.
    """
    case = judged(comment, event("removal_requested"))
    assert kinds(case) == [Kind.WAIT_FOR_DECISION, Kind.SOLVE_PROBLEM]
    assert case.actions[0].reasons[0] == rp.Reason.of(
        Code.REQUEST_PENDING, day=WEEK_AGO
    )


@pytest.mark.parametrize("requested", [True, False])
def test_a_refused_request_is_not_made_again(requested: bool) -> None:  # noqa: FBT001
    """
    After a refusal there is a public reply and no second request.
    """
    events = [event("removal_refused")]
    if requested:
        events.append(event("removal_requested", DAY))
    case = judged("removable", *events)
    assert kinds(case) == [Kind.SOLVE_PROBLEM, Kind.POST_PUBLIC_REPLY]
    assert action(case, Kind.POST_PUBLIC_REPLY).reasons == (
        rp.Reason.of(Code.ONE_REPLY),
        rp.Reason.of(Code.REQUEST_REFUSED, day=WEEK_AGO),
    )


def test_without_a_ground_there_is_a_reply() -> None:
    """
    Without a ground the reply says that none was found.
    """
    case = judged("fine")
    assert case.outcome is rp.Outcome.KEEP
    assert kinds(case) == [Kind.SOLVE_PROBLEM, Kind.POST_PUBLIC_REPLY]
    assert codes(case.actions[1]) == [Code.ONE_REPLY, Code.NO_GROUND]


def test_a_doubt_is_no_ground() -> None:
    """
    On a doubt no request is made, and the reply names the doubtful ground.
    """
    case = judged("maybe removable")
    assert case.outcome is rp.Outcome.UNCERTAIN
    assert Kind.REQUEST_REMOVAL not in kinds(case)
    assert action(case, Kind.POST_PUBLIC_REPLY).reasons[1] == rp.Reason.of(
        Code.GROUND_UNCERTAIN, rule=REMOVABLE.name
    )


@pytest.mark.parametrize("kind", ["reply_posted", "reply_deleted"])
def test_a_reply_is_given_once(kind: str) -> None:
    """
    A reply that stands or was deleted is not written again.
    """
    assert kinds(judged("fine", event(kind))) == [Kind.SOLVE_PROBLEM]


def test_a_response_is_a_reply() -> None:
    """
    Feedback that comes with a response has its reply.
    """
    assert kinds(judged("fine", response="We are sorry.")) == [
        Kind.SOLVE_PROBLEM
    ]
    assert Kind.POST_PUBLIC_REPLY in kinds(judged("fine", response=""))


@pytest.mark.parametrize(
    ("days", "is_open"), [(-1, False), (0, True), (90, True), (91, False)]
)
def test_a_request_is_made_in_its_window(days: int, is_open: bool) -> None:  # noqa: FBT001
    """
    Removal is requested from the day of the feedback to ninety days later.
    """
    case = judged(left_at=DAY - dt.timedelta(days=days))
    assert (Kind.REQUEST_REMOVAL in kinds(case)) is is_open


def test_a_closed_window_is_named() -> None:
    """
    A ground that comes too late leads to a reply that says until when.
    """
    left = DAY - dt.timedelta(days=91)
    reply = action(judged(left_at=left), Kind.POST_PUBLIC_REPLY)
    assert reply.reasons[1] == rp.Reason.of(
        Code.REQUEST_CLOSED, last=left + dt.timedelta(days=90)
    )


def test_an_unknown_day_does_not_close_the_window() -> None:
    """
    Feedback whose day is not known can be requested away, without a last day.
    """
    request = judged(left_at=None).actions[0]
    assert request.kind is Kind.REQUEST_REMOVAL
    assert request.last is None


@pytest.mark.parametrize(("days", "warned"), [(60, False), (61, True)])
def test_the_shorter_reading_warns(days: int, warned: bool) -> None:  # noqa: FBT001
    """
    From day 61 on the request says that some sources ended it after 60 days.
    """
    left = DAY - dt.timedelta(days=days)
    request = judged(left_at=left).actions[0]
    assert (Code.RIVAL_DEADLINE in codes(request)) is warned


def test_a_day_without_a_rule_for_the_window_says_so() -> None:
    """
    Where the window is not recorded, the request carries the reason.
    """
    policy = attrs.evolve(POLICY, on=dt.date(2023, 4, 20))
    case = judged(policy=policy, left_at=dt.date(2023, 4, 1))
    assert Code.PARAMETER_NOT_RECORDED in codes(case.actions[0])
    assert case.actions[0].last is None


def test_unknown_history_is_said() -> None:
    """
    Without a history the request says that earlier steps are unknown.
    """
    known = judged().actions[0]
    case = POLICY.assess_feedback(feedback("removable"))
    assert Code.HISTORY_NOT_GIVEN in codes(case.actions[0])
    assert Code.HISTORY_NOT_GIVEN not in codes(known)
    assert Code.HISTORY_NOT_GIVEN in [each.code for each in case.notes]


# -- stars alone --------------------------------------------------------------


@pytest.mark.parametrize("comment", ["", " ", "\n\t"])
@pytest.mark.parametrize(
    ("store", "left_at", "code"),
    [
        ("US", dt.date(2025, 8, 3), None),
        ("US", dt.date(2025, 8, 4), Code.STARS_ONLY),
        ("US", None, Code.STARS_ONLY),
        ("JP", dt.date(2025, 7, 31), None),
        ("DE", dt.date(2025, 6, 30), None),
        ("DE", dt.date(2025, 7, 1), Code.STARS_ONLY_UNCERTAIN),
        ("DE", dt.date(2025, 8, 3), Code.STARS_ONLY_UNCERTAIN),
        ("DE", dt.date(2025, 8, 4), Code.STARS_ONLY),
        ("US", dt.date(2012, 10, 28), None),
    ],
)
def test_stars_alone_are_reported(
    comment: str,
    store: str,
    left_at: dt.date | None,
    code: rp.ReasonCode | None,
) -> None:
    """
    Stars without a comment are kept and reported, from their first day on.
    """
    policy = rp.Policy(store, on=DAY, languages=("en",))
    case = judged(comment, policy=policy, left_at=left_at)
    assert case.outcome is rp.Outcome.KEEP
    assert Code.COMMENT_BLANK in [note.code for note in case.notes]
    assert Kind.REQUEST_REMOVAL not in kinds(case)
    if code is None:
        assert Kind.REPORT_VIOLATION not in kinds(case)
    else:
        report = case.actions[0]
        assert report.kind is Kind.REPORT_VIOLATION
        assert codes(report) == [code]
        assert report.sources
        assert not report.draft


def test_stars_alone_are_reported_once() -> None:
    """
    A violation that was reported is not reported again.
    """
    assert kinds(judged("", event("review_reported"))) == [
        Kind.SOLVE_PROBLEM,
        Kind.POST_PUBLIC_REPLY,
    ]


def test_a_refused_report_is_not_made_again() -> None:
    """
    A report that was refused is not proposed a second time.
    """
    case = judged("", event("report_refused"))
    assert Kind.REPORT_VIOLATION not in kinds(case)


# -- the buyer's own window ---------------------------------------------------


def test_a_solved_problem_allows_a_neutral_notice() -> None:
    """
    Once the problem is solved, the buyer may be told until when they can act.
    """
    case = judged("fine", event("problem_solved"))
    assert kinds(case) == [Kind.SEND_NEUTRAL_NOTICE, Kind.POST_PUBLIC_REPLY]
    notice = case.actions[0]
    last = DAY + dt.timedelta(days=46)
    assert notice.last == last
    assert notice.reasons == (
        rp.Reason.of(Code.NEUTRAL_NOTICE),
        rp.Reason.of(Code.STILL_REMOVABLE_BY_BUYER, last=last),
    )


@pytest.mark.parametrize(("days", "may"), [(60, True), (61, False)])
def test_the_notice_ends_with_the_window(days: int, may: bool) -> None:  # noqa: FBT001
    """
    After sixty days the buyer can no longer act, and is not told.
    """
    left = DAY - dt.timedelta(days=days)
    case = judged("fine", event("problem_solved"), left_at=left)
    assert (Kind.SEND_NEUTRAL_NOTICE in kinds(case)) is may


@pytest.mark.parametrize(("days", "may"), [(-1, True), (0, False), (1, False)])
def test_one_notice_is_enough(days: int, may: bool) -> None:  # noqa: FBT001
    """
    A message since the problem was solved stands for the notice.
    """
    sent = event("message_sent", WEEK_AGO + dt.timedelta(days=days))
    case = judged("fine", event("problem_solved"), sent)
    assert (Kind.SEND_NEUTRAL_NOTICE in kinds(case)) is may


def test_the_last_message_counts() -> None:
    """
    Of several messages the last one counts, in whatever order they come.
    """
    early = event("message_sent", WEEK_AGO - dt.timedelta(days=3))
    late = event("message_sent", DAY)
    solved = event("problem_solved")
    for events in ((early, late, solved), (late, solved, early)):
        case = judged("fine", *events)
        assert Kind.SEND_NEUTRAL_NOTICE not in kinds(case)


def test_when_all_is_done_it_is_kept() -> None:
    """
    When nothing is left to do, the one action is to keep it, with reasons.
    """
    left = DAY - dt.timedelta(days=95)
    done = (event("problem_solved"), event("reply_posted"))
    case = judged("removable", *done, left_at=left)
    assert kinds(case) == [Kind.KEEP]
    assert codes(case.actions[0]) == [
        Code.REQUEST_CLOSED,
        Code.REPLY_POSTED,
        Code.BUYER_WINDOW_CLOSED,
    ]


def test_when_all_is_done_early_it_is_kept() -> None:
    """
    A deleted reply and a refusal are named where nothing is left to do.
    """
    case = judged(
        "removable",
        event("removal_refused"),
        event("problem_solved"),
        event("message_sent"),
        event("reply_posted"),
        event("reply_deleted"),
    )
    assert kinds(case) == [Kind.KEEP]
    assert codes(case.actions[0]) == [
        Code.REQUEST_REFUSED,
        Code.REPLY_DELETED,
    ]


def test_a_response_is_named_where_nothing_is_left() -> None:
    """
    A response without a day is named as a reply without one.
    """
    case = judged(
        "fine",
        event("problem_solved"),
        event("message_sent"),
        response="Sorry",
    )
    assert case.actions == (
        rp.Action(
            Kind.KEEP,
            (
                rp.Reason.of(Code.NO_GROUND),
                rp.Reason.of(Code.REPLY_POSTED, day=None),
            ),
        ),
    )


# -- which events count -------------------------------------------------------


@pytest.mark.parametrize(
    "other",
    [
        event("removal_requested", order_id=OTHER_ID),
        event("removal_requested", DAY + dt.timedelta(days=1)),
        event("removal_requested", dt.datetime(2026, 11, 22, tzinfo=dt.UTC)),
    ],
)
def test_other_orders_and_later_days_do_not_count(other: rp.Event) -> None:
    """
    What concerns another order, or lies after the day, changes nothing.
    """
    assert judged("removable", other).actions == judged().actions


def test_events_without_an_order_count() -> None:
    """
    An event that names neither an order nor a review is about this one.
    """
    case = judged("removable", event("removal_requested", order_id=None))
    assert case.actions[0].kind is Kind.WAIT_FOR_DECISION


@pytest.mark.parametrize(
    ("comment", "kind"),
    [("", "review_reported"), ("fine", "reply_posted")],
)
def test_events_about_reviews_do_not_count(comment: str, kind: str) -> None:
    """
    What was done about a product review changes nothing for feedback.
    """
    about_review = rp.Event(rp.EventKind(kind), WEEK_AGO, None, "R1")
    assert judged(comment, about_review).actions == judged(comment).actions


def test_days_are_counted_in_the_zone() -> None:
    """
    An event of the next day in UTC counts where it is still the same day.
    """
    at = dt.datetime(2026, 11, 22, 3, tzinfo=dt.UTC)
    west = attrs.evolve(POLICY, zone=dt.timezone(dt.timedelta(hours=-8)))
    requested = event("removal_requested", at)
    assert Kind.WAIT_FOR_DECISION not in kinds(judged("fine", requested))
    case = judged("fine", requested, policy=west)
    assert Kind.WAIT_FOR_DECISION in kinds(case)


# -- whatever was done --------------------------------------------------------

EVENTS = st.lists(
    st.builds(
        rp.Event,
        st.sampled_from(rp.EventKind),
        st.dates(DAY - dt.timedelta(days=20), DAY + dt.timedelta(days=5)),
        st.sampled_from((None, ORDER_ID, OTHER_ID)),
    ),
    max_size=8,
)
COMMENTS = st.sampled_from(
    (None, "", "fine", "removable", "maybe removable", "strikable")
)


@given(EVENTS, COMMENTS, st.integers(1, 5), st.integers(-2, 100))
def test_nothing_is_done_twice(
    events: list[rp.Event], comment: str | None, rating: int, days: int
) -> None:
    """
    There is always something to say, and never what was done already.
    """
    case = judged(
        comment,
        *events,
        rating=rating,
        left_at=DAY - dt.timedelta(days=days),
    )
    done = {
        each.kind.value
        for each in events
        if each.order_id != OTHER_ID and each.at <= DAY
    }
    found = kinds(case)
    assert found
    assert len(found) == len(set(found))
    asked = {"removal_requested", "removal_refused"}
    assert not (Kind.REQUEST_REMOVAL in found and done & asked)
    replied = {"reply_posted", "reply_deleted"}
    assert not (Kind.POST_PUBLIC_REPLY in found and done & replied)
    waiting = {Kind.REQUEST_REMOVAL, Kind.WAIT_FOR_DECISION}
    assert not (Kind.POST_PUBLIC_REPLY in found and waiting & {*found})
    if Kind.KEEP in found:
        assert found == [Kind.KEEP]
    assert all(each.reasons for each in case.actions)
    assert all(each.last is None or each.last >= DAY for each in case.actions)


@given(EVENTS, COMMENTS)
def test_the_order_of_events_is_irrelevant(
    events: list[rp.Event], comment: str | None
) -> None:
    """
    A history says the same from either end.
    """
    forth = judged(comment, *events).actions
    assert judged(comment, *reversed(events)).actions == forth
