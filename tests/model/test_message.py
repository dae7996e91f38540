"""
Tests of messages as they are handed in.
"""

from __future__ import annotations

import datetime as dt

from typing import Any

import pytest

import review_policy as rp


def test_channels_may_be_given_by_name() -> None:
    """
    A channel's string is enough, and it is permanent.
    """
    message = rp.Message(channel="insert", body="")
    assert message.channel is rp.Channel.INSERT
    assert [each.value for each in rp.Channel] == [
        "order_message",
        "review_request",
        "support_reply",
        "public_reply",
        "insert",
    ]


def test_who_writes_first() -> None:
    """
    Two channels are those in which the seller writes first.
    """
    assert [each for each in rp.Channel if each.is_proactive] == [
        rp.Channel.ORDER_MESSAGE,
        rp.Channel.REVIEW_REQUEST,
    ]


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"channel": "mail"}, "channel must be one of order_message"),
        ({"channel": 3}, "channel must be a Channel"),
        ({"body": None}, "body must be a string"),
        ({"purpose": "sale"}, "purpose must be a Purpose or None"),
        ({"action": "x"}, "action must be a ApiAction or None"),
        ({"links": None}, "links must be a tuple of str"),
        ({"quotes": "x"}, "quotes must be a tuple of str"),
        ({"attachments": ("x",)}, "attachments must be a tuple of Attachm"),
        ({"finished": 1}, "finished must be True or False"),
        ({"template": None}, "template must be True or False"),
        ({"order_id": "12"}, "order_id must be 3, 7 and 7 digits"),
    ],
)
def test_wrong_fields_say_why(fields: dict[str, Any], words: str) -> None:
    """
    A wrong field is refused, with what it must be.
    """
    given: dict[str, Any] = {"channel": "insert", "body": "", **fields}
    with pytest.raises(rp.InvalidValueError, match=words):
        rp.Message(**given)


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"name": 1}, "name must be a string"),
        ({"name": "a", "size": -1}, "size must be a whole number, 0"),
        ({"name": "a", "kind": "x"}, "kind must be a AttachmentKind"),
    ],
)
def test_wrong_attachments_say_why(fields: dict[str, Any], words: str) -> None:
    """
    A wrong attachment is refused, with what it must be.
    """
    with pytest.raises(rp.InvalidValueError, match=words):
        rp.Attachment(**fields)


def test_logs_hold_no_words() -> None:
    """
    The repr shows lengths in place of words.
    """
    message = rp.Message(
        channel=rp.Channel.INSERT, body="secret words", subject="more"
    )
    assert "secret" not in repr(message)
    assert "<12 characters>" in repr(message)


@pytest.mark.parametrize(
    "value", ["x", 3, True, None, ("a", "b"), dt.date(2026, 1, 1)]
)
def test_filters_take_plain_values(value: Any) -> None:
    """
    A filter compares with a string, number, flag, day or list of strings.
    """
    made = rp.Filter("order.total", "at_least", value)
    assert made.test is rp.FilterTest.AT_LEAST
    assert str(made).startswith("order.total at least")


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        (("x", "like", 1), "test must be one of is"),
        (("x", 1, 1), "test must be a FilterTest"),
        ((1, "is", 1), "field must be a string"),
        (("x", "is", ("a", 1)), "value must be a tuple of str"),
        (("x", "is", 1.5), "value must be a date or a datetime"),
    ],
)
def test_wrong_filters_say_why(fields: tuple[Any, ...], words: str) -> None:
    """
    A wrong filter is refused, with what it must be.
    """
    with pytest.raises(rp.InvalidValueError, match=words):
        rp.Filter(*fields)


def test_sellers_have_whole_orders() -> None:
    """
    The average of daily orders is a whole number.
    """
    assert rp.Seller(average_daily_orders=3).average_daily_orders == 3
    with pytest.raises(rp.InvalidValueError, match="average_daily_orders"):
        rp.Seller(average_daily_orders=-1)
