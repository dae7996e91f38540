"""
MS302 abusive-tone.
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
from review_policy.rules.message._dates import CODE_OF_CONDUCT
from review_policy.rules.message._examples import PUBLIC, REPLY


def detect(situation: Situation) -> Iterator[Evidence]:
    """
    Yield insults, blame, argument and threats.
    """
    return charged(situation, Offence.ABUSE, ReasonCode.IS_ABUSIVE)


RULE = Rule(
    code="MS302",
    name="abusive-tone",
    title="Message insults, blames or threatens the buyer",
    rationale="""
        Replies are to be brief and professional. Insults, sarcasm, blame,
        argument and threats, legal ones among them, are inappropriate,
        and in public they backfire.
    """,
    severity=Severity.FAIL,
    subject=Subject.MESSAGE,
    term="inappropriate messages; adult or offensive language",
    languages=frozenset(READ_LANGUAGES),
    in_force=CODE_OF_CONDUCT,
    sources=(
        cite.NEGATIVE_FEEDBACK_AU,
        cite.CODE_OF_CONDUCT_DE,
        cite.GUIDELINES_ZONGURU,
        cite.REVIEWERS_PURSUED_FR,
    ),
    limits=(
        "The words are weighed by what was learned from invented texts, so "
        "rare wordings are missed; only English is read so far. Sarcasm is "
        "missed easily."
    ),
    instead="Say what was done, without a word on the buyer.",
    detector=detect,
    examples=(
        Example(
            text="You are a liar and we will report you to the police.",
            marked=("You are a liar",),
            message=PUBLIC,
        ),
        Example(
            text=(
                "Maybe you should have read the description before buying, it"
                " is your own fault."
            ),
            marked=("you should have read the description",),
            message=REPLY,
        ),
        Example(
            text=(
                "The saw blade is sharp, please wear gloves or you may hurt "
                "yourself."
            ),
            why="A warning and no threat.",
            message=REPLY,
        ),
        Example(
            text=(
                "It was our fault: we should have read your note before "
                "packing."
            ),
            why="The seller blames itself.",
            message=REPLY,
        ),
    ),
)
