"""
RV203 hate-speech.
"""

from __future__ import annotations

import datetime as dt

from collections.abc import Iterator

from review_policy import citations as cite
from review_policy.language import READ_LANGUAGES
from review_policy.reading.claims import Charge
from review_policy.reasons import ReasonCode
from review_policy.rules._rule import (
    Evidence,
    Example,
    Rule,
    Severity,
    Subject,
    Wording,
)
from review_policy.rules._situation import Situation
from review_policy.rules.review._charged import charged
from review_policy.sources import Basis, Confidence
from review_policy.timeline import (
    Revision,
    Timeline,
)


def detect(situation: Situation) -> Iterator[Evidence]:
    """
    Yield the clauses that show contempt for a protected group.
    """
    return charged(situation, Charge.HATE, ReasonCode.SAYS_HATE)


RULE = Rule(
    code="RV203",
    name="hate-speech",
    title="Review shows contempt for a protected group",
    rationale="""
        Hatred for people because of their race, ethnicity, nationality,
        gender, gender identity, sexual orientation, religion, age or
        disability is not allowed, in jest neither.
    """,
    severity=Severity.REMOVE,
    subject=Subject.REVIEW,
    term=(
        "hate speech: hatred for people based on characteristics such as "
        "race, nationality, gender, sexual orientation, religion, age or "
        "disability"
    ),
    languages=frozenset(READ_LANGUAGES),
    in_force=Timeline(
        history=(
            Revision(
                start=dt.date(2019, 11, 25),
                value=Wording.IN_FORCE,
                source=cite.REVIEW_DIGEST_2019,
                basis=Basis.FIRST_SEEN,
                confidence=Confidence.MEDIUM,
                note=(
                    "Language that is intolerant of race, ethnicity, "
                    "nationality, gender identity, religion or sexual "
                    "orientation."
                ),
            ),
            Revision(
                start=dt.date(2023, 9, 1),
                value=Wording.IN_FORCE,
                source=cite.GUIDELINES_2023,
                basis=Basis.FIRST_SEEN,
                confidence=Confidence.MEDIUM,
                note="Age and disability are named too.",
            ),
        ),
    ),
    sources=(
        cite.GUIDELINES_2025,
        cite.GUIDELINES_2023,
        cite.REVIEW_DIGEST_2019,
    ),
    limits=(
        "Contempt that names its group only by a hint, and quotations that "
        "a book review rejects, are misjudged now and then."
    ),
    detector=detect,
    examples=(
        Example(
            text=(
                "Handle snapped. Women should not be let near tools anyway."
            ),
            marked=("Women should not be let near tools anyway",),
        ),
        Example(
            text="Chinese green tea with a clean, grassy taste.",
            why="A nation named innocently.",
        ),
        Example(
            text=("A moving history of slavery and the people who fought it."),
            why="A book about hatred.",
        ),
        Example(
            text=("The black ones are rubbish, the white ones are fine mugs."),
            why="Colours of mugs.",
        ),
    ),
)
