"""
Tests of the steps of a history.
"""

from __future__ import annotations

import datetime as dt
import pickle

from typing import Any, Final

import attrs
import pytest

from hypothesis import given

import review_policy as rp

from tests.strategies import events, texts


DAY: Final = dt.date(2026, 11, 2)
MAKE: Final[Any] = rp.Event
KINDS: Final = """
review_requested message_sent message_received reply_posted reply_deleted
removal_requested removal_refused review_reported report_refused
customer_contacted refunded replaced problem_solved
""".split()


def test_values_stay() -> None:
    """
    The strings that records carry never change.
    """
    assert [str(each) for each in rp.EventKind] == KINDS


@pytest.mark.parametrize("kind", KINDS)
def test_kinds_may_be_strings(kind: str) -> None:
    """
    A kind's string and the kind make the same event.
    """
    assert MAKE(kind, DAY) == rp.Event(rp.EventKind(kind), DAY)
    assert MAKE(kind, DAY).kind is rp.EventKind(kind)


@pytest.mark.parametrize("kind", ["", "Refunded", "refund", "REFUNDED"])
def test_unknown_kinds_are_refused(kind: str) -> None:
    """
    A string that is no kind is refused, and the kinds are named.
    """
    with pytest.raises(rp.InvalidValueError) as caught:
        MAKE(kind, DAY)
    assert str(caught.value) == (
        f"kind must be one of {', '.join(KINDS)} (got {kind!r})"
    )


@pytest.mark.parametrize("kind", [None, 5, b"refunded"])
def test_other_types_of_kind_are_refused(kind: object) -> None:
    """
    A kind is a member or its string.
    """
    with pytest.raises(rp.InvalidTypeError) as caught:
        MAKE(kind, DAY)
    assert str(caught.value) == f"kind must be an EventKind (got {kind!r})"


@pytest.mark.parametrize("at", [None, "2026-11-02", 5])
def test_events_have_a_day(at: object) -> None:
    """
    When it was is needed, as a date or an aware datetime.
    """
    with pytest.raises(rp.InvalidTypeError) as caught:
        MAKE("refunded", at)
    assert str(caught.value) == (
        f"at must be a date or a datetime with a time zone (got {at!r})"
    )


def test_naive_datetimes_are_refused() -> None:
    """
    A time of day without a zone is no moment.
    """
    naive = dt.datetime(2026, 11, 2)  # noqa: DTZ001
    with pytest.raises(rp.InvalidValueError, match=r"^at must be a date or"):
        MAKE("refunded", naive)


@pytest.mark.parametrize(
    ("field", "value", "message"),
    [
        (
            "order_id",
            "111",
            "order_id must be 3, 7 and 7 digits joined by hyphens (got '111')",
        ),
        ("order_id", 5, "order_id must be a string (got 5)"),
        ("review_id", 5, "review_id must be a string or None (got 5)"),
        ("note", 5, "note must be a string (got 5)"),
        ("note", None, "note must be a string (got None)"),
    ],
)
def test_other_fields_are_checked(
    field: str, value: object, message: str
) -> None:
    """
    Ids may be unknown, and a note is a string.
    """
    with pytest.raises(rp.InvalidValueError) as caught:
        MAKE("refunded", DAY, **{field: value})
    assert str(caught.value) == message


@given(texts())
def test_repr_shows_the_length_of_the_note(note: str) -> None:
    """
    A note may quote a buyer, so the repr does not show it.
    """
    event = rp.Event(rp.EventKind.MESSAGE_RECEIVED, DAY, note=note)
    assert repr(event) == (
        "Event(kind=<EventKind.MESSAGE_RECEIVED: 'message_received'>, "
        "at=datetime.date(2026, 11, 2), order_id=None, review_id=None, "
        f"note=<{len(note)} characters>)"
    )


@given(events())
def test_events_are_values(event: rp.Event) -> None:
    """
    An event hashes, pickles, compares by value, and stays as it is.
    """
    again = pickle.loads(pickle.dumps(event))
    assert {event, again} == {event}
    assert attrs.evolve(event) == event
    for each in attrs.fields(rp.Event):
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            setattr(event, each.name, None)
