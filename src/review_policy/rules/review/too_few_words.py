"""
RV601 too-few-words.
"""

from __future__ import annotations

import datetime as dt

from collections.abc import Iterator
from typing import Final

from review_policy import citations as cite
from review_policy.certainty import Certainty
from review_policy.language import Language
from review_policy.model.marketplace import Marketplace
from review_policy.reasons import Reason, ReasonCode
from review_policy.rules._rule import (
    Evidence,
    Example,
    Rule,
    Severity,
    Subject,
    Wording,
)
from review_policy.rules._situation import Situation
from review_policy.sources import Basis, Confidence
from review_policy.timeline import (
    NOT_IN_FORCE,
    Between,
    Local,
    Revision,
    Timeline,
)


LEAST: Final = 20
"""
How many words a written review had to have; sources G23 and G24.
"""


def detect(situation: Situation) -> Iterator[Evidence]:
    """
    Yield the body if it has fewer than twenty words.
    """
    review = situation.review_reading
    if review is None:
        return
    body = review.fields[-1]
    count = len(body.words)
    if 0 < count < LEAST:
        yield Evidence(
            certainty=Certainty.LIKELY,
            because=Reason.of(
                ReasonCode.TOO_FEW_WORDS, count=count, least=LEAST
            ),
            spans=(body.span(body.words[0].start, body.words[-1].end),),
        )


RULE = Rule(
    code="RV601",
    name="too-few-words",
    title="Review has fewer than twenty words",
    rationale="""
        Until 2015 at least, a written review on amazon.com had to have
        twenty words. Today a short plain opinion is fine.
    """,
    severity=Severity.REMOVE,
    subject=Subject.REVIEW,
    term="written reviews must be at least 20 words",
    languages=frozenset(Language),
    in_force=Timeline(
        history=(),
        elsewhere=(
            Local(
                marketplaces=frozenset({Marketplace.US}),
                history=(
                    Revision(
                        start=dt.date(2013, 9, 30),
                        value=Wording.IN_FORCE,
                        source=cite.REVIEW_GUIDELINES_2013,
                        basis=Basis.FIRST_SEEN,
                        confidence=Confidence.MEDIUM,
                        note="Copied in September 2013.",
                    ),
                    Revision(
                        start=dt.date(2015, 10, 2),
                        value=Wording.IN_FORCE,
                        source=cite.REVIEW_GUIDELINES_2015,
                        basis=Basis.FIRST_SEEN,
                        confidence=Confidence.MEDIUM,
                        note='"Should be" in place of "must be".',
                    ),
                    Revision(
                        start=Between(
                            dt.date(2015, 10, 3), dt.date(2023, 9, 1)
                        ),
                        value=NOT_IN_FORCE,
                        source=cite.GUIDELINES_2023,
                        basis=Basis.INFERRED,
                        confidence=Confidence.MEDIUM,
                        note="The text of 2023 names no length.",
                    ),
                ),
            ),
        ),
    ),
    sources=(cite.REVIEW_GUIDELINES_2013, cite.REVIEW_GUIDELINES_2015),
    limits=(
        "Words of languages without blanks are not counted rightly. The "
        "ideal of 75 to 500 words was advice and no rule."
    ),
    detector=detect,
    examples=(
        Example(
            text="Good lamp.",
            marked=("Good lamp",),
        ),
        Example(
            text=(
                "This lamp is bright enough for my desk, the arm stays where "
                "I put it, and the switch has a firm click."
            ),
            why="It has more than twenty words.",
        ),
    ),
)
