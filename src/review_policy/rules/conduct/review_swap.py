"""
CD113 review-swap.
"""

from __future__ import annotations

import datetime as dt

from review_policy import citations as cite
from review_policy.language import Language
from review_policy.rules._rule import Example, Rule, Severity, Subject, Wording
from review_policy.rules.conduct._laws import DMCC, FTC, OMNIBUS
from review_policy.rules.conduct._nothing import nothing
from review_policy.sources import Basis, Confidence
from review_policy.timeline import Revision, Timeline


RULE = Rule(
    code="CD113",
    name="review-swap",
    title="Sellers review each other",
    rationale="""
        Reviews in exchange for reviews are not named in the visible text
        of the policy; they are reviews of a rival's goods and pay in
        kind.
    """,
    severity=Severity.FAIL,
    subject=Subject.CONDUCT,
    term="exchange of reviews",
    languages=frozenset(Language),
    in_force=Timeline(
        history=(
            Revision(
                start=dt.date(2018, 1, 1),
                value=Wording.IN_FORCE,
                source=cite.REVIEW_SWAPS,
                basis=Basis.INFERRED,
                confidence=Confidence.LOW,
                note=(
                    "Covered by the bans on reviews of competitors and on "
                    "pay, which sellers discuss as new in 2018."
                ),
            ),
        ),
    ),
    sources=(cite.REVIEW_SWAPS, cite.REVIEW_VIOLATIONS_BR),
    limits=(
        "Only guides name it. Nothing in a text shows it, so it is never "
        "found by itself."
    ),
    instead="Leave it.",
    laws=(FTC, DMCC, OMNIBUS),
    needs_text=False,
    detector=nothing,
    examples=(
        Example(
            text="Two shops agree to review each other's lamps.",
        ),
        Example(
            text="Two shops compare their carriers.",
            why="No review.",
        ),
    ),
)
