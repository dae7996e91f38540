"""
MS305 review-request-in-service-message.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from review_policy import citations as cite
from review_policy.certainty import Certainty
from review_policy.language import READ_LANGUAGES
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
from review_policy.rules._situation import Situation, in_channels
from review_policy.rules.message._dates import GUIDELINES
from review_policy.rules.message._examples import ORDER


def detect(situation: Situation) -> Iterator[Evidence]:
    """
    Yield requests that stand beside service.
    """
    read = situation.message_reading
    message = situation.message
    if read is None or message is None or not read.charged:
        return
    passage, said = read.charged[0].passage, read.charged[0].charged
    asks = [each for each in said.clauses if each.claim in _ASKS]
    served = max(
        (
            each.strengths[_SERVICE]
            for each in said.clauses
            if each.claim is Act.SERVICE
        ),
        default=CLEAR - 1,
    )
    if not asks or served < 0:
        return
    asked = max(max(each.strengths) for each in asks)
    in_reply = message.channel is Channel.SUPPORT_REPLY
    yield Evidence(
        certainty=(
            Certainty.LIKELY
            if min(asked, served) >= CLEAR
            else Certainty.POSSIBLE
        ),
        because=Reason.of(ReasonCode.REQUEST_AMID_SERVICE),
        spans=tuple(passage.span(each.start, each.end) for each in asks),
        severity=(
            Severity.WARN if in_reply and message.action is None else None
        ),
    )


_ASKS: Final = frozenset({Act.ASK, Act.POSITIVE, Act.CONDITION})
_SERVICE: Final = tuple(Act).index(Act.SERVICE)
CLEAR: Final = 1.0
"""From which strength on both acts are clear."""


RULE = Rule(
    code="MS305",
    name="review-request-in-service-message",
    title="Message about something else asks for a review too",
    rationale="""
        A message has one reason. A request for a review inside a delay
        notice, an invoice or an answer mixes a second one in. The types
        of the Messaging API forbid it; in the buyer's own thread it is a
        warning.
    """,
    severity=Severity.FAIL,
    subject=Subject.MESSAGE,
    term="content that is not part of the message's purpose",
    languages=frozenset(READ_LANGUAGES),
    in_force=GUIDELINES,
    sources=(cite.MESSAGING_API, cite.MESSAGING_SKILL, cite.GUIDELINES_ENIDA),
    limits=(
        "Whether a sentence serves the order is weighed by what was learned "
        "from invented texts."
    ),
    instead="Send the request by the button, apart from the service.",
    needs=(in_channels(Channel.ORDER_MESSAGE, Channel.SUPPORT_REPLY),),
    detector=detect,
    examples=(
        Example(
            text=(
                "Your parcel is delayed until Friday, we are sorry. Please "
                "write a review of the lamp on Amazon."
            ),
            marked=("Please write a review of the lamp on Amazon",),
            message=ORDER,
        ),
        Example(
            text=(
                "Your parcel is delayed until Friday, we are sorry. You need "
                "not do anything."
            ),
            why="Service alone.",
            message=ORDER,
        ),
        Example(
            text=(
                "We will review your invoice on Monday and send the corrected"
                " one."
            ),
            why="To review is what the seller does.",
            message=ORDER,
        ),
    ),
)
