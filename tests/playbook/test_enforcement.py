"""
Tests of what may follow where a message is sent all the same.
"""

from __future__ import annotations

import datetime as dt

import pytest

import review_policy as rp

from review_policy import citations


ID = "111-2345678-9012345"
REWARD = "Leave a review and receive a gift card."


def check(
    channel: str, body: str, store: str = "US", on: dt.date = citations.CHECKED
) -> rp.MessageCheck:
    """
    Check a text.
    """
    message = rp.Message(
        channel=channel,
        body=body,
        subject=f"Order {ID}" if channel != "insert" else None,
    )
    return rp.Policy(store, on=on).check_message(message, history=())


@pytest.mark.parametrize(
    ("channel", "store", "expected"),
    [
        (
            "review_request",
            "US",
            [
                "step_blocked",
                "step_restricted",
                "step_restricted_open",
                "step_suspended",
                "step_manipulation",
            ],
        ),
        ("insert", "US", ["step_manipulation"]),
        ("insert", "UK", ["step_manipulation_soft"]),
        ("insert", "DE", ["step_manipulation_soft"]),
    ],
)
def test_steps_by_channel_and_store(
    channel: str, store: str, expected: list[str]
) -> None:
    """
    Messages have a ladder, manipulation its own steps, softer in two stores.
    """
    found = check(channel, REWARD, store).consequences
    assert [each.reason.code.value for each in found] == expected
    assert str(found[0]) == found[0].reason.text
    assert all(each.source in citations.SOURCES for each in found)


def test_nothing_follows_a_pass() -> None:
    """
    A message that passes has no consequences.
    """
    found = check("support_reply", "The lid turns to the left.")
    assert found.verdict is rp.Outcome.PASS
    assert found.consequences == ()


def test_steps_before_they_were_recorded() -> None:
    """
    Before the guidelines of 2020 the steps are not known, and that is said.
    """
    found = check("review_request", REWARD, on=dt.date(2020, 1, 1))
    codes = [each.reason.code.value for each in found.consequences]
    assert codes == ["parameter_not_recorded", "step_manipulation"]
