"""
MS504 over-daily-cap.
"""

from __future__ import annotations

import datetime as dt

from collections.abc import Iterator

from review_policy import citations as cite
from review_policy.certainty import Certainty
from review_policy.language import Language
from review_policy.model.days import day_of
from review_policy.model.event import Event, EventKind
from review_policy.model.not_given import NotGiven
from review_policy.parameters.messages import DAILY_CAP
from review_policy.reasons import Reason, ReasonCode
from review_policy.rules._rule import (
    Evidence,
    Example,
    Rule,
    Severity,
    Subject,
)
from review_policy.rules._situation import PROACTIVE, Need, Situation
from review_policy.rules.message._dates import GUIDELINES
from review_policy.rules.message._earlier import sent_on
from review_policy.rules.message._examples import ORDER


def detect(situation: Situation) -> Iterator[Evidence]:
    """
    Yield a message above the cap of its day.
    """
    sent = _sent(situation)
    cap = DAILY_CAP.answer(
        sent_on(situation), situation.setting.marketplace
    ).value
    orders = situation.seller.average_daily_orders
    if cap is None or orders is None or sent is None:
        return
    most = cap.per_average_order * orders + cap.beside
    if sent > most:
        yield Evidence(
            certainty=Certainty.LIKELY,
            because=Reason.of(
                ReasonCode.OVER_DAILY_CAP,
                sent=sent,
                day=sent_on(situation),
                cap=most,
            ),
        )


def _sent(situation: Situation) -> int | None:
    """
    Count the messages of the day with this one, None without a history.
    """
    history = situation.history
    if isinstance(history, NotGiven):
        return None
    day, zone = sent_on(situation), situation.setting.zone
    return 1 + sum(
        event.kind is EventKind.MESSAGE_SENT and day_of(event.at, zone) == day
        for event in history
    )


def _is_known(situation: Situation) -> bool | None:
    """
    Whether the cap can be told: below its fixed part no orders are needed.
    """
    sent = _sent(situation)
    cap = DAILY_CAP.answer(
        sent_on(situation), situation.setting.marketplace
    ).value
    if sent is None:
        return None
    if cap is not None and sent <= cap.beside:
        return True
    return None if situation.seller.average_daily_orders is None else True


RULE = Rule(
    code="MS504",
    name="over-daily-cap",
    title="Too many messages are sent on one day",
    rationale="""
        Messages by e-mail are capped by a formula: five for each average
        daily order, and six hundred beside. Amazon says that there is a
        formula; guides give it.
    """,
    severity=Severity.FAIL,
    subject=Subject.MESSAGE,
    term="the daily limit of e-mailed messages",
    languages=frozenset(Language),
    in_force=GUIDELINES,
    sources=(cite.MAIL_TERMS_TRENDLE,),
    limits=(
        "Only the messages in the history are counted, and only those of its "
        "day in the zone of the policy."
    ),
    instead="Spread messages over the days.",
    needs=(
        PROACTIVE,
        Need(
            ("history", "seller.average_daily_orders"),
            "there is no cap",
            _is_known,
        ),
    ),
    needs_text=False,
    detector=detect,
    examples=(
        Example(
            text="Which of the two lids is missing?",
            message=ORDER,
            history=(Event(EventKind.MESSAGE_SENT, dt.date(2026, 11, 21)),)
            * 700,
        ),
        Example(
            text="Which of the two lids is missing?",
            why="The first message of the day.",
            message=ORDER,
        ),
        Example(
            text="The cap of the bottle was sent daily to test it.",
            why="A cap of a bottle.",
            message=ORDER,
        ),
    ),
)
