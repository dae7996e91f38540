"""
MS107 content-direction.
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
from review_policy.rules.message._dates import REVIEW_POLICIES
from review_policy.rules.message._examples import INSERT, ORDER, REPLY, REQUEST


def detect(situation: Situation) -> Iterator[Evidence]:
    """
    Yield what the buyer is told to write.
    """
    return charged(situation, Offence.DIRECTION, ReasonCode.DIRECTS_CONTENT)


RULE = Rule(
    code="MS107",
    name="content-direction",
    title="Message says what to write in the review",
    rationale="""
        A review is the customer's own. To give a text to paste, words to
        use, pictures to add, or to ask that feedback be copied into a
        review is to influence it.
    """,
    severity=Severity.FAIL,
    subject=Subject.MESSAGE,
    term="attempting to influence the content of a review",
    languages=frozenset(READ_LANGUAGES),
    in_force=REVIEW_POLICIES,
    sources=(
        cite.REVIEW_POLICIES_US,
        cite.INSERT_CHECKLIST,
    ),
    limits=(
        "The words are weighed by what was learned from invented texts, so "
        "rare wordings are missed; only English is read so far. That texts to"
        " paste are banned stands in a vendor's list; the ban on influence is"
        " Amazon's."
    ),
    instead="Let the buyer choose words and pictures.",
    detector=detect,
    examples=(
        Example(
            text=(
                "In your review please mention how quiet the fan is and add "
                "three photos."
            ),
            marked=("mention how quiet the fan is",),
            message=REQUEST,
        ),
        Example(
            text=(
                "Just copy and paste this text into the review box: Great "
                "lamp, fast delivery!"
            ),
            marked=("copy and paste this text into the review box",),
            message=INSERT,
        ),
        Example(
            text=(
                "Please write the name for the engraving exactly as it should"
                " appear."
            ),
            why="Words for an engraving.",
            message=ORDER,
        ),
        Example(
            text=(
                "Could you send us a photo of the cracked lid so that we can "
                "replace it?"
            ),
            why="A picture for a complaint.",
            message=REPLY,
        ),
    ),
)
