"""
MS502 repeat-contact.
"""

from __future__ import annotations

import datetime as dt

from collections.abc import Iterator
from typing import Final

from attrs import evolve

from review_policy import citations as cite
from review_policy.certainty import Certainty
from review_policy.language import Language
from review_policy.model.event import Event, EventKind
from review_policy.model.message import Channel
from review_policy.reading.acts import Act
from review_policy.reasons import Reason, ReasonCode
from review_policy.rules._rule import (
    Evidence,
    Example,
    Rule,
    Severity,
    Subject,
)
from review_policy.rules._situation import Situation
from review_policy.rules.message._dates import GUIDELINES
from review_policy.rules.message._earlier import (
    WITH_HISTORY,
    messaged_on,
    requested_on,
)
from review_policy.rules.message._examples import ORDER, REQUEST


def detect(situation: Situation) -> Iterator[Evidence]:
    """
    Yield a request after a request, or after a message.
    """
    message = situation.message
    if message is None or not _asks(situation):
        return
    requested = requested_on(situation)
    if requested is not None:
        on_paper = message.channel is Channel.INSERT
        yield Evidence(
            certainty=(Certainty.POSSIBLE if on_paper else Certainty.LIKELY),
            because=Reason.of(ReasonCode.ASKED_BEFORE, day=requested),
        )
        return
    sent = messaged_on(situation)
    if sent is not None and message.channel.is_proactive:
        yield Evidence(
            certainty=Certainty.POSSIBLE,
            because=Reason.of(ReasonCode.MESSAGE_BEFORE, day=sent),
        )


def _asks(situation: Situation) -> bool:
    """
    Whether the text asks for a review: by its channel, or by its words.
    """
    message, read = situation.message, situation.message_reading
    if message is not None and message.channel is Channel.REVIEW_REQUEST:
        return True
    return read is not None and any(
        clause.claim in _REQUESTS
        for each in read.charged
        for clause in each.charged.clauses
    )


_REQUESTS: Final = frozenset({Act.ASK, Act.POSITIVE, Act.CONDITION})


RULE = Rule(
    code="MS502",
    name="repeat-contact",
    title="Message asks again, or comes beside another request",
    rationale="""
        One request for a review or feedback per order: by the button, by
        the API or by message. The Solicitations API says one request or
        one free message; a request by message beside the button is a
        second one. After an earlier message of another kind, and on paper
        beside the button, it is a doubt.
    """,
    severity=Severity.FAIL,
    subject=Subject.MESSAGE,
    term="a second request for a review or feedback on the same order",
    languages=frozenset(Language),
    in_force=GUIDELINES,
    sources=(
        cite.GUIDELINES_ENIDA,
        cite.SOLICITATIONS_API,
        cite.SOLICITATION_REPEATED,
    ),
    limits="Only what the history holds is known.",
    instead="Leave it at the first request.",
    needs=(WITH_HISTORY,),
    needs_text=False,
    detector=detect,
    examples=(
        Example(
            text="Please tell other shoppers what you think of the lamp.",
            message=evolve(REQUEST, order_id="111-2345678-9012345"),
            history=(
                Event(
                    EventKind.REVIEW_REQUESTED,
                    dt.date(2026, 11, 10),
                    "111-2345678-9012345",
                ),
            ),
        ),
        Example(
            text="Please tell other shoppers what you think of the lamp.",
            why="Nothing was sent before.",
            message=evolve(REQUEST, order_id="111-2345678-9012345"),
        ),
        Example(
            text="The lid you asked for ships again tomorrow.",
            why="No request.",
            message=evolve(ORDER, order_id="111-2345678-9012345"),
            history=(
                Event(
                    EventKind.REVIEW_REQUESTED,
                    dt.date(2026, 11, 10),
                    "111-2345678-9012345",
                ),
            ),
        ),
    ),
)
