"""
MS108 repeat-request.
"""

from __future__ import annotations

from collections.abc import Iterator

from review_policy import citations as cite
from review_policy.language import READ_LANGUAGES
from review_policy.reading.acts import Offence
from review_policy.reasons import ReasonCode
from review_policy.rules._rule import (
    Evidence,
    Example,
    Rule,
    Severity,
    Subject,
)
from review_policy.rules._situation import Situation
from review_policy.rules.message._charged import charged
from review_policy.rules.message._dates import GUIDELINES
from review_policy.rules.message._examples import ORDER, REPLY, REQUEST


def detect(situation: Situation) -> Iterator[Evidence]:
    """
    Yield what shows that it was asked before.
    """
    return charged(situation, Offence.REPEAT, ReasonCode.ASKS_AGAIN)


RULE = Rule(
    code="MS108",
    name="repeat-request",
    title="Message asks a second time",
    rationale="""
        One request for a review or feedback per order is allowed, by
        message, by the button or by the API. A text that itself says that
        it is a reminder is a second one, whatever the history.
    """,
    severity=Severity.FAIL,
    subject=Subject.MESSAGE,
    term="a second request for a review or feedback on the same order",
    languages=frozenset(READ_LANGUAGES),
    in_force=GUIDELINES,
    sources=(
        cite.GUIDELINES_ENIDA,
        cite.SOLICITATION_REPEATED,
        cite.SOLICITATIONS_API,
    ),
    limits=(
        "The words are weighed by what was learned from invented texts, so "
        "rare wordings are missed; only English is read so far. Whether an "
        "earlier request was really sent is judged by `repeat-contact`."
    ),
    instead="Ask once and leave it.",
    detector=detect,
    examples=(
        Example(
            text=(
                "Just a reminder: last week we asked you for a review and "
                "have not seen it yet."
            ),
            marked=("Just a reminder",),
            message=REQUEST,
        ),
        Example(
            text=(
                "Our second message to you: we still hope to read your review"
                " of the lamp."
            ),
            marked=("second message",),
            message=REQUEST,
        ),
        Example(
            text=(
                "Just a reminder that the sofa is delivered on Thursday "
                "between 8 and 12."
            ),
            why="A reminder of a delivery.",
            message=ORDER,
        ),
        Example(
            text=(
                "You wrote last week about the missing screw; it went out "
                "today."
            ),
            why="The buyer wrote.",
            message=REPLY,
        ),
    ),
)
