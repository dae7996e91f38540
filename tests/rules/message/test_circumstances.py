"""
Tests of the rules over the circumstances of messages.
"""

from __future__ import annotations

import datetime as dt

from typing import Any

import pytest

import review_policy as rp

from review_policy import citations
from tests.rules.message.test_form import case, codes


ID = "111-2345678-9012345"
ON = citations.CHECKED
ASK = "Please tell other shoppers what you think of the lamp, good or bad."


def days_ago(days: int) -> dt.date:
    """
    Give a day before the day of judgement.
    """
    return ON - dt.timedelta(days=days)


def events(*kinds: tuple[str, int], order_id: str | None = ID) -> list[Any]:
    """
    Make a history out of kinds and how many days ago they were.
    """
    return [rp.Event(kind, days_ago(days), order_id) for kind, days in kinds]


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"delivered_at": days_ago(30)}, []),
        ({"delivered_at": days_ago(31)}, ["finding sent_too_late"]),
        ({"shipped_at": days_ago(30)}, []),
        ({"shipped_at": days_ago(31)}, ["doubt sent_perhaps_late"]),
        ({"shipped_at": days_ago(45)}, ["doubt sent_perhaps_late"]),
        ({"purchased_at": days_ago(46)}, ["finding sent_too_late"]),
        ({}, []),
    ],
)
def test_the_window(fields: dict[str, Any], expected: list[str]) -> None:
    """
    Thirty days from the delivery; by other days a doubt, then a finding.
    """
    found = case(
        "Which lid?",
        "order_message",
        order=rp.Order(id=ID, **fields),
    )
    said = codes(found, "outside-window")
    assert [f"{grade} {code}" for grade, code, _ in said] == expected


def test_the_window_by_assumption() -> None:
    """
    A caller may count otherwise.
    """
    policy = rp.Policy(
        "US",
        on=ON,
        languages=("en",),
        assume=(
            rp.Assumption("messages.proactive_within", dt.timedelta(days=60)),
        ),
    )
    order = rp.Order(id=ID, delivered_at=days_ago(50))
    found = case("Which lid?", "order_message", order=order, policy=policy)
    assert codes(found, "outside-window") == []


def test_days_before_the_guidelines_are_not_judged_by_them() -> None:
    """
    Between the two announced days the rule is a doubt, before it nothing.
    """
    for day, expected in (
        (dt.date(2020, 11, 2), []),
        (dt.date(2020, 11, 4), []),
        (dt.date(2020, 11, 6), ["finding"]),
    ):
        policy = rp.Policy("US", on=day, languages=("en",))
        order = rp.Order(id=ID, delivered_at=day - dt.timedelta(days=40))
        found = case("Which lid?", "order_message", order=order, policy=policy)
        assert [each[0] for each in codes(found, "outside-window")] == expected


def test_the_announced_days_are_advisory() -> None:
    """
    From 3 to 5 November 2020 the guidelines warn, from the sixth they fail.
    """
    body = "Which lid is it? \U0001f642"
    verdicts = [
        case(
            body,
            "order_message",
            subject=f"Order {ID}",
            policy=rp.Policy("US", on=day, languages=("en",)),
        ).verdict.value
        for day in (
            dt.date(2020, 11, 2),
            dt.date(2020, 11, 3),
            dt.date(2020, 11, 5),
            dt.date(2020, 11, 6),
        )
    ]
    assert verdicts == ["warn", "warn", "warn", "fail"]


@pytest.mark.parametrize(
    ("channel", "body", "history", "expected"),
    [
        ("review_request", ASK, [("review_requested", 3)], ["finding"]),
        ("review_request", ASK, [("message_sent", 3)], ["doubt"]),
        (
            "review_request",
            ASK,
            [("message_received", 4), ("message_sent", 3)],
            [],
        ),
        ("review_request", ASK, [], []),
        ("insert", ASK, [("review_requested", 3)], ["doubt"]),
        ("insert", ASK, [("message_sent", 3)], []),
        (
            "order_message",
            "Which lid is it, the red or the blue one?",
            [("review_requested", 3)],
            [],
        ),
        ("review_request", ASK, [("review_requested", -3)], []),
    ],
)
def test_second_requests(
    channel: str,
    body: str,
    history: list[tuple[str, int]],
    expected: list[str],
) -> None:
    """
    One request for an order, whatever the way.
    """
    found = case(body, channel, history=events(*history))
    assert [each[0] for each in codes(found, "repeat-contact")] == expected


def test_second_requests_need_an_order_and_a_history() -> None:
    """
    Without either, the rule waits for them.
    """
    for fields in (
        {"order_id": None, "history": events(("review_requested", 3))},
        {"history": rp.NOT_GIVEN},
    ):
        found = case(ASK, "review_request", **fields)
        waiting = {each.rule.name: each.missing for each in found.skipped}
        assert waiting["repeat-contact"]


def test_sent_at_is_the_day_that_counts() -> None:
    """
    A message that was sent before the request is no second one.
    """
    found = case(
        ASK,
        "review_request",
        sent_at=days_ago(9),
        history=events(("review_requested", 3)),
    )
    assert codes(found, "repeat-contact") == []


@pytest.mark.parametrize(
    ("opted_out", "fields", "expected"),
    [
        (True, {}, ["finding"]),
        (False, {}, []),
        (None, {}, []),
        (
            True,
            {"action": rp.ApiAction.UNEXPECTED_PROBLEM},
            [],
        ),
        (
            True,
            {"action": rp.ApiAction.CONFIRM_ORDER_DETAILS},
            ["finding"],
        ),
    ],
)
def test_opting_out(
    opted_out: bool | None,  # noqa: FBT001
    fields: dict[str, Any],
    expected: list[str],
) -> None:
    """
    Critical templates pass an opt-out, anything else does not.
    """
    found = case(
        "Which lid?",
        "order_message",
        order=rp.Order(id=ID, buyer_opted_out=opted_out),
        **fields,
    )
    assert [each[0] for each in codes(found, "buyer-opted-out")] == expected


@pytest.mark.parametrize(
    ("sent", "orders", "expected", "waits"),
    [
        (599, None, [], False),
        (600, None, [], True),
        (600, 0, ["finding"], False),
        (604, 1, [], False),
        (605, 1, ["finding"], False),
    ],
)
def test_the_daily_cap(
    sent: int,
    orders: int | None,
    expected: list[str],
    waits: bool,  # noqa: FBT001
) -> None:
    """
    Below the fixed part of the cap no average is needed.
    """
    policy = rp.Policy(
        "US",
        on=ON,
        languages=("en",),
        seller=rp.Seller(average_daily_orders=orders),
    )
    found = case(
        "Which lid?",
        "order_message",
        policy=policy,
        history=events(*[("message_sent", 0)] * sent, order_id=None),
    )
    assert [each[0] for each in codes(found, "over-daily-cap")] == expected
    skipped = [each.rule.name for each in found.skipped]
    assert ("over-daily-cap" in skipped) is waits


@pytest.mark.parametrize(
    ("store", "fields", "expected"),
    [
        ("DE", {"recipient_consented": False}, ["finding"]),
        ("DE", {}, ["doubt"]),
        ("DE", {"recipient_consented": True}, []),
        ("DE", {"action": rp.ApiAction.CONFIRM_ORDER_DETAILS}, []),
        ("US", {"recipient_consented": False}, []),
    ],
)
def test_german_consent(
    store: str, fields: dict[str, Any], expected: list[str]
) -> None:
    """
    In Germany a request by mail needs a consent that is recorded.
    """
    policy = rp.Policy(store, on=ON)
    found = case(ASK, "review_request", policy=policy, **fields)
    assert [each[0] for each in codes(found, "missing-consent")] == expected
