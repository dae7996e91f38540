"""
Tests of plans.
"""

from __future__ import annotations

import datetime as dt

from typing import Any, Final

import attrs
import pytest

from hypothesis import given
from hypothesis import strategies as st

import review_policy as rp

from review_policy.playbook.tactics import TACTICS
from tests import strategies as own


ON: Final = dt.date(2026, 11, 21)
ID: Final = "111-2345678-9012345"
LEFT: Final = dt.date(2026, 11, 15)
POLICY: Final = rp.Policy("US", on=ON)
BARRED: Final = {"forbidden", "gone"}
PRODUCT: Final = "The blender leaks and is far too loud."
SERVICE: Final = "The seller never answered my questions about the refund."


def order(**facts: Any) -> rp.Order:
    """
    Make an order that was delivered a fortnight ago.
    """
    given: dict[str, Any] = {
        "purchased_at": dt.datetime(2026, 11, 1, tzinfo=dt.UTC),
        "delivered_at": dt.datetime(2026, 11, 7, tzinfo=dt.UTC),
        "fulfillment": rp.Fulfillment.MERCHANT,
        **facts,
    }
    return rp.Order(id=ID, **given)


def plan_of(
    comment: str | None,
    *events: rp.EventKind,
    stars: int = 1,
    policy: rp.Policy = POLICY,
    **facts: Any,
) -> rp.Plan:
    """
    Plan for one feedback, with steps done on the 18th and after.
    """
    feedback = rp.Feedback(
        order_id=ID, rating=stars, comment=comment, left_at=LEFT
    )
    history = [
        rp.Event(kind, dt.date(2026, 11, 18 + at), order_id=ID)
        for at, kind in enumerate(events)
    ]
    case = policy.assess_feedback(feedback, order(**facts), history=history)
    return policy.plan(case)


def tactics(plan: rp.Plan) -> list[str]:
    """
    List the tactics of a plan about its case, not about the whole account.
    """
    return [step.tactic for step in plan if step.subject is not None]


def codes(plan: rp.Plan) -> set[rp.ReasonCode]:
    """
    Collect why things are left.
    """
    return {reason.code for reason in plan.left}


def test_a_clear_case_is_requested() -> None:
    """
    A ground leads to a request with its last day and a draft.
    """
    plan = plan_of(PRODUCT)
    step = next(
        each for each in plan if each.tactic == "request-removal-by-amazon"
    )
    assert step.key == f"request-removal-by-amazon:{ID}"
    assert step.subject == ID
    assert (step.first, step.last) == (ON, LEFT + dt.timedelta(days=90))
    assert step.draft is not None
    assert step.draft.is_ready
    assert step.draft.language is rp.Language.EN
    assert step.sources
    # A request and a public reply do not go together.
    assert "reply-publicly-to-feedback" not in tactics(plan)


def test_service_is_solved_before_it_is_answered() -> None:
    """
    The one public reply comes after the problem is solved.
    """
    plan = plan_of(SERVICE)
    assert tactics(plan) == [
        "offer-refund-or-replacement",
        "reply-publicly-to-feedback",
    ]
    solve, reply, *_ = plan
    assert reply.needs == (solve.key,)
    assert solve.draft is not None
    assert solve.draft.channel is rp.Channel.ORDER_MESSAGE
    assert solve.last == dt.date(2026, 12, 7)
    message = solve.draft.message(order())
    assert message is not None
    assert message.purpose is rp.Purpose.SOLVE_PROBLEM
    assert not POLICY.check_message(message, order(), history=()).findings


def test_what_is_done_is_not_proposed_again() -> None:
    """
    Each step leads on to the next, and none comes twice.
    """
    kind = rp.EventKind
    request = "request-removal-by-amazon"
    waiting = plan_of(PRODUCT, kind.REMOVAL_REQUESTED)
    assert f"wait-for-decision:{ID}" in [each.key for each in waiting]
    refused = plan_of(PRODUCT, kind.REMOVAL_REQUESTED, kind.REMOVAL_REFUSED)
    assert request not in tactics(refused)
    assert "reply-publicly-to-feedback" in tactics(refused)
    written = plan_of(SERVICE, kind.MESSAGE_SENT)
    assert tactics(written) == ["reply-publicly-to-feedback"]
    assert rp.ReasonCode.PLAN_ALREADY_WRITTEN in codes(written)
    replied = plan_of(SERVICE, kind.MESSAGE_SENT, kind.REPLY_POSTED)
    assert "reply-publicly-to-feedback" not in tactics(replied)


def test_a_buyer_who_wrote_is_answered_in_the_thread() -> None:
    """
    An answer is open even to those who take no unsolicited messages.
    """
    plan = plan_of(
        SERVICE, rp.EventKind.MESSAGE_RECEIVED, buyer_opted_out=True
    )
    step = plan.steps[0]
    assert step.draft is not None
    assert step.draft.channel is rp.Channel.SUPPORT_REPLY
    assert step.last is None
    assert rp.ReasonCode.PLAN_IN_THREAD in {each.code for each in step.reasons}


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        ({"buyer_opted_out": True}, rp.ReasonCode.PLAN_BUYER_OPTED_OUT),
        (
            {"delivered_at": dt.datetime(2026, 9, 1, tzinfo=dt.UTC)},
            rp.ReasonCode.PLAN_TOO_LATE_TO_WRITE,
        ),
    ],
)
def test_who_cannot_be_written_to_is_not(
    facts: dict[str, Any], code: rp.ReasonCode
) -> None:
    """
    Where no way to the buyer is open, the public reply is left.
    """
    plan = plan_of(SERVICE, **facts)
    assert tactics(plan) == ["reply-publicly-to-feedback"]
    assert code in codes(plan)
    assert "left: " in str(plan)


def test_what_talking_cannot_mend_is_left() -> None:
    """
    Taste and price are answered in public and not pursued.
    """
    plan = plan_of("The price is far too high, daylight robbery.", stars=2)
    assert rp.ReasonCode.PLAN_TALK_HARDLY_HELPS in codes(plan)
    assert tactics(plan) == ["reply-publicly-to-feedback"]
    assert "fix-price-policy" in [each.tactic for each in plan]


def test_after_solving_comes_the_notice() -> None:
    """
    A solved case leads to the neutral notice, and a reply that says so.
    """
    kind = rp.EventKind
    plan = plan_of(SERVICE, kind.MESSAGE_RECEIVED, kind.PROBLEM_SOLVED)
    assert tactics(plan) == [
        "ask-feedback-removal-after-solving",
        "reply-publicly-to-feedback",
    ]
    notice, reply, *_ = plan
    assert notice.draft is not None
    assert notice.draft.kind is rp.DraftKind.FEEDBACK_NOTICE
    assert reply.draft is not None
    assert "settled" in reply.draft.text
    blocked = plan_of(SERVICE, kind.PROBLEM_SOLVED, buyer_opted_out=True)
    assert tactics(blocked) == ["reply-publicly-to-feedback"]


def test_praise_is_kept() -> None:
    """
    Positive feedback stays, whatever it is about.
    """
    plan = plan_of("Great blender, very quiet.", stars=5)
    assert [each.tactic for each in plan] == ["keep-positive-feedback"]
    assert plan.left == ()
    gone = plan_of("Great blender.", rp.EventKind.REPLY_POSTED, stars=5)
    assert tactics(gone) == ["keep-positive-feedback"]


def test_stars_alone_are_reported() -> None:
    """
    Feedback without a comment cannot be requested, only reported.
    """
    plan = plan_of("")
    assert plan.steps[0].key.startswith(("report-violation", "ask-what"))
    assert f"report-violation:{ID}" in [each.key for each in plan]


def test_amazon_mends_its_own_delivery() -> None:
    """
    A late parcel that Amazon ships is no fault to mend at home.
    """
    late = "The parcel came three weeks late."
    own_plan = plan_of(late)
    assert "fix-delivery" in [each.tactic for each in own_plan]
    fba = plan_of(late, fulfillment=rp.Fulfillment.AMAZON)
    assert "fix-delivery" not in [each.tactic for each in fba]
    assert "request-removal-by-amazon" in tactics(fba)


def test_reviews_are_reported_or_answered_by_amazons_tool() -> None:
    """
    A review is reported for its ground, and brands may contact the customer.
    """
    review = rp.Review(
        rating=1,
        id="R1",
        body="The seller ships late and never answers.",
        posted_at=dt.date(2026, 11, 10),
        seller_of_record=True,
    )
    brand = rp.Policy(
        "US",
        on=ON,
        seller=rp.Seller(
            brand_owner=True, brand_representative=True, professional=True
        ),
    )
    plan = brand.plan(brand.assess_review(review, history=()))
    assert set(tactics(plan)) == {
        "report-review-abuse",
        "contact-customer-tool",
    }
    report = next(
        each for each in plan if each.tactic == "report-review-abuse"
    )
    assert report.key == "report-review-abuse:R1"
    assert report.draft is not None
    assert "R1" in report.draft.text
    done = [
        rp.Event("review_reported", dt.date(2026, 11, 12), review_id="R1"),
        rp.Event("customer_contacted", dt.date(2026, 11, 12), review_id="R1"),
    ]
    waits = brand.plan(brand.assess_review(review), history=done)
    assert [each.key for each in waits if each.subject] == [
        "wait-for-decision:R1"
    ]
    other = [
        rp.Event("review_reported", ON, review_id="R2"),
        rp.Event("message_sent", ON, order_id=ID),
    ]
    again = brand.plan(brand.assess_review(review), history=other)
    assert "report-review-abuse" in tactics(again)


def test_reviews_had_public_comments_once() -> None:
    """
    Before December 2020 a seller could comment, and the draft is there.
    """
    old = rp.Policy("US", on=dt.date(2019, 6, 1), languages=("en",))
    review = rp.Review(
        rating=2,
        body="It broke after two days.",
        order_id=ID,
        posted_at=dt.date(2019, 5, 20),
    )
    plan = old.plan(old.assess_review(review, history=()))
    step = next(
        each for each in plan if each.tactic == "comment-publicly-on-review"
    )
    assert step.key.endswith(ID)
    assert step.draft is not None
    new = POLICY.plan(
        POLICY.assess_review(rp.Review(rating=2, body="It broke."), history=())
    )
    assert "comment-publicly-on-review" not in tactics(new)


def test_a_ledger_says_what_a_removal_changes() -> None:
    """
    With a ledger, the request carries its effect on the metrics.
    """
    orders = [
        rp.Order(
            id=f"111-{at:07}-0000000",
            purchased_at=dt.datetime(2026, 10, 1, tzinfo=dt.UTC),
            fulfillment=rp.Fulfillment.MERCHANT,
        )
        for at in range(50)
    ]
    feedback = rp.Feedback(
        order_id=orders[0].id, rating=1, comment=PRODUCT, left_at=LEFT
    )
    ledger = rp.Ledger(orders=orders, feedback=[feedback])
    case = POLICY.assess_feedback(feedback, orders[0], history=())
    (step,) = [
        each
        for each in POLICY.plan(case, ledger)
        if each.tactic == "request-removal-by-amazon"
    ]
    changes = {each.metric: each.change for each in step.effects}
    assert changes["order-defect-rate"] is not None
    assert changes["order-defect-rate"] < 0
    assert POLICY.plan(case).steps[0].effects == ()


def test_several_cases_make_one_plan() -> None:
    """
    Steps of all cases stand in one order, what to mend at the end.
    """
    cases = [
        POLICY.assess_feedback(
            rp.Feedback(
                order_id=f"111-{at:07}-0000000",
                rating=1,
                comment=PRODUCT,
                left_at=day,
            ),
            history=(),
        )
        for at, day in enumerate((LEFT, dt.date(2026, 9, 1)))
    ]
    plan = POLICY.plan(cases)
    requests = [
        each for each in plan if each.tactic == "request-removal-by-amazon"
    ]
    lasts = [each.last for each in requests]
    assert lasts == sorted(lasts, key=lambda day: day or dt.date.max)
    (fix,) = [each for each in plan if each.subject is None]
    assert plan.steps[-1] == fix
    assert dict(fix.reasons[0].facts)["count"] == 2
    assert len(plan) == len(plan.steps)
    assert POLICY.plan(()).steps == ()


def test_plans_show_themselves() -> None:
    """
    A plan reads as text, as HTML with markup shown as text, and as a record.
    """
    plan = plan_of("<b>Junk</b>: the seller never answered my mails.")
    assert str(plan).startswith("1. ")
    shown = plan._repr_html_()
    assert "<b>Junk" not in shown
    assert "<blockquote><bdi>" in shown
    record = rp.to_record(plan)
    assert record["steps"][0]["key"].endswith(ID)
    assert "Junk" not in repr(plan)
    kept = plan_of("Lovely.", stars=5)
    assert "<blockquote>" not in kept._repr_html_()


def test_a_reason_is_shown_once() -> None:
    """
    Two reasons with one text, such as of two sources, stand there once.
    """
    reasons = tuple(
        rp.Reason.of(rp.ReasonCode.ONE_REPLY, source=name)
        for name in ("one", "two")
    )
    plan = plan_of("The charger is missing.")
    step = attrs.evolve(plan.steps[0], reasons=reasons)
    shown = attrs.evolve(plan, steps=(step,))._repr_html_()
    assert shown.count(reasons[0].text) == 1


@given(own.whole_feedback(), own.whole_orders(), st.lists(own.events()))
def test_no_plan_holds_what_is_barred(
    feedback: rp.Feedback, order: rp.Order, history: list[rp.Event]
) -> None:
    """
    Whatever the case, each tactic is one that stands, and keys are unique.
    """
    policy = rp.Policy(
        feedback.marketplace or order.marketplace or "US", on=ON
    )
    if order.marketplace not in {None, policy.marketplace}:
        order = rp.Order(id=order.id)
    case = policy.assess_feedback(feedback, order, history=history)
    plan = policy.plan(case)
    known = {tactic.name for tactic in TACTICS}
    for step in plan:
        assert step.tactic in known
        assert policy.tactic(step.tactic).verdict not in BARRED
        assert step.last is None or step.last >= ON
    keys = [step.key for step in plan]
    assert len(keys) == len(set(keys))
    assert keys
