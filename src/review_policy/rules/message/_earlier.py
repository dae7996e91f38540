"""
What was sent earlier for the order of a message.
"""

from __future__ import annotations

import datetime as dt

from review_policy.model.days import day_of
from review_policy.model.event import Event, EventKind
from review_policy.model.not_given import NotGiven
from review_policy.rules._situation import Need, Situation


def order_id_of(situation: Situation) -> str | None:
    """
    Give the order that a message is about, as far as it is known.
    """
    message = situation.message
    if message is not None and message.order_id is not None:
        return message.order_id
    return None if situation.order is None else situation.order.id


def sent_on(situation: Situation) -> dt.date:
    """
    Give the day on which a message is sent, the day of judgement if unknown.
    """
    message, setting = situation.message, situation.setting
    if message is None or message.sent_at is None:
        return setting.on
    return day_of(message.sent_at, setting.zone)


def requested_on(situation: Situation) -> dt.date | None:
    """
    Give the first day on which a review of the order was requested.
    """
    days = [
        day
        for day, event in _before(situation)
        if event.kind is EventKind.REVIEW_REQUESTED
    ]
    return min(days, default=None)


def messaged_on(situation: Situation) -> dt.date | None:
    """
    Give the first day on which a message answered none of the buyer's.
    """
    received = False
    for day, event in sorted(_before(situation), key=lambda each: each[0]):
        if event.kind is EventKind.MESSAGE_RECEIVED:
            received = True
        elif event.kind is EventKind.MESSAGE_SENT and not received:
            return day
    return None


def _before(situation: Situation) -> list[tuple[dt.date, Event]]:
    history = situation.history
    order_id = order_id_of(situation)
    if isinstance(history, NotGiven) or order_id is None:
        return []
    until = sent_on(situation)
    dated = [
        (day_of(event.at, situation.setting.zone), event)
        for event in history
        if event.order_id == order_id
    ]
    return [(day, event) for day, event in dated if day <= until]


def _history_known(situation: Situation) -> bool | None:
    is_known = not isinstance(situation.history, NotGiven)
    return True if is_known and order_id_of(situation) is not None else None


def _order_known(situation: Situation) -> bool | None:
    return None if situation.order is None else True


WITH_HISTORY = Need(
    ("history", "message.order_id"), "nothing was sent earlier", _history_known
)
WITH_ORDER = Need(("order",), "there is no order", _order_known)
