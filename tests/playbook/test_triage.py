"""
Tests of many cases in the order of work.
"""

from __future__ import annotations

import datetime as dt

from typing import Any, Final

import review_policy as rp

from review_policy.playbook.triage import work_of


ON: Final = dt.date(2026, 11, 21)
POLICY: Final = rp.Policy("US", on=ON)
LEFT: Final = dt.date(2026, 11, 10)


def order_id(at: int) -> str:
    """
    Make the id of an invented order.
    """
    return f"111-{at:07}-0000000"


def feedback(
    at: int, comment: str, stars: int = 1, left: dt.date = LEFT
) -> rp.Feedback:
    """
    Make feedback on an invented order.
    """
    return rp.Feedback(
        order_id=order_id(at), rating=stars, comment=comment, left_at=left
    )


ORDERS: Final = [
    rp.Order(
        id=order_id(at),
        purchased_at=dt.datetime(2026, 11, 1, tzinfo=dt.UTC),
        delivered_at=dt.datetime(2026, 11, 6, tzinfo=dt.UTC),
        fulfillment=rp.Fulfillment.MERCHANT,
    )
    for at in range(9)
]
LATER: Final = feedback(1, "The blender leaks and is far too loud.")
SOONER: Final = feedback(
    2, "The fabric is thin and scratchy.", left=dt.date(2026, 9, 1)
)
RUDE: Final = feedback(3, "The seller never answered my mails.")
PRICEY: Final = feedback(4, "The price is far too high, daylight robbery.", 2)
HAPPY: Final = feedback(5, "Quick and friendly.", 5)
ALL: Final = (HAPPY, PRICEY, RUDE, LATER, SOONER)


def names(triage: rp.Triage) -> dict[str, list[str]]:
    """
    List the orders of each group.
    """
    return {
        group.work.value: [str(case.subject.order_id) for case in group.cases]
        for group in triage.groups
    }


def test_cases_come_in_the_order_of_work() -> None:
    """
    Requests go first by their last day, what needs nothing goes last.
    """
    triage = POLICY.triage(ALL, ORDERS, history=())
    assert names(triage) == {
        "request": [order_id(2), order_id(1)],
        "solve": [order_id(3)],
        "answer": [order_id(4)],
        "leave": [order_id(5)],
    }
    assert [case.subject for case in triage] == [
        SOONER,
        LATER,
        RUDE,
        PRICEY,
        HAPPY,
    ]
    assert triage[0].subject is SOONER
    assert [case.subject for case in triage[-1:]] == [HAPPY]
    assert len(triage) == len(ALL)


def test_what_was_asked_waits() -> None:
    """
    A case that Amazon has is not worked on.
    """
    history = [
        rp.Event("removal_requested", dt.date(2026, 11, 12), order_id(1))
    ]
    triage = POLICY.triage([LATER], ORDERS, history=history)
    assert list(names(triage)) == ["wait"]


def test_doubts_are_looked_at() -> None:
    """
    What a missing fact may decide needs a person, before the last day.
    """
    late = feedback(7, "My parcel is three weeks late and still missing.")
    triage = POLICY.triage([late], history=())
    assert list(names(triage)) == ["look"]
    review = rp.Review(rating=1, body="Damn thing is broken.", id="R1")
    case = POLICY.assess_review(review, history=())
    assert case.standing.policy is rp.PolicyStanding.UNCERTAIN
    assert work_of(case) in {rp.Work.LOOK, rp.Work.LEAVE}


def test_reviews_and_feedback_are_sorted_together() -> None:
    """
    A review is reported or left, beside feedback.
    """
    bad = rp.Review(rating=1, id="R1", body="Mail me: ann@shop.example")
    fine = rp.Review(rating=2, id="R2", body="The lid does not close.")
    triage = POLICY.triage([fine, LATER, bad], ORDERS, history=())
    found = {
        group.work: [case.subject for case in group.cases]
        for group in triage.groups
    }
    assert found[rp.Work.REQUEST] == [LATER, bad]
    assert fine in [case.subject for case in triage]
    assert "R1, 1 star: report review" in str(triage)


def test_bad_items_are_named() -> None:
    """
    What cannot be judged is listed and loses nothing else.
    """
    items: list[Any] = [LATER, "junk", HAPPY]
    triage = POLICY.triage(items, ORDERS, history=())
    assert [each.index for each in triage.problems] == [1]
    assert len(triage) == 2
    assert "not judged: item 1" in str(triage)
    assert POLICY.triage([]).groups == ()


def test_a_ledger_breaks_ties() -> None:
    """
    Among cases of one last day, the one whose removal helps goes first.
    """
    own = rp.Order(
        id=order_id(1),
        purchased_at=dt.datetime(2026, 10, 1, tzinfo=dt.UTC),
        fulfillment=rp.Fulfillment.MERCHANT,
    )
    old = rp.Order(
        id=order_id(0),
        purchased_at=dt.datetime(2025, 1, 1, tzinfo=dt.UTC),
        fulfillment=rp.Fulfillment.MERCHANT,
    )
    twin = feedback(0, "The blender leaks and is far too loud.")
    ledger = rp.Ledger(orders=[old, own], feedback=[twin, LATER])
    for items in ((twin, LATER), (LATER, twin)):
        triage = POLICY.triage(items, [old, own], ledger, history=())
        assert [case.subject for case in triage] == [LATER, twin]


def test_triages_show_themselves() -> None:
    """
    A triage reads as text, as HTML and as a record.
    """
    triage = POLICY.triage(ALL, ORDERS, history=())
    assert str(triage).startswith("request: 2")
    assert "<h4>request (2)</h4>" in triage._repr_html_()
    assert "<details>" not in triage._repr_html_()
    wrong: Any = [*ALL, "<b>"]
    some = POLICY.triage(wrong, ORDERS, history=())
    assert "<summary>not judged: 1</summary>" in some._repr_html_()
    assert rp.to_record(triage)["groups"][0]["work"] == "request"
    assert "leaks" not in repr(triage)
    assert "<2 cases>" in repr(triage)
