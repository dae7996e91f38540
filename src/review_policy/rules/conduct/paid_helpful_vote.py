"""
CD111 paid-helpful-vote.
"""

from __future__ import annotations

from review_policy import citations as cite
from review_policy.language import Language
from review_policy.rules._rule import Example, Rule, Severity, Subject
from review_policy.rules.conduct._laws import FTC
from review_policy.rules.conduct._nothing import nothing
from review_policy.rules.message._dates import REVIEW_POLICIES


RULE = Rule(
    code="CD111",
    name="paid-helpful-vote",
    title="Helpful votes are bought",
    rationale="""
        Votes that call a review helpful may not be paid for, nor ordered from
        others.
    """,
    severity=Severity.FAIL,
    subject=Subject.CONDUCT,
    term="paying for helpful votes",
    languages=frozenset(Language),
    in_force=REVIEW_POLICIES,
    sources=(cite.REVIEW_ANSWERS_US,),
    limits=(
        "Who voted cannot be seen. Nothing in a text shows it, so it is never"
        " found by itself."
    ),
    instead="Leave votes to readers.",
    laws=(FTC,),
    needs_text=False,
    detector=nothing,
    examples=(
        Example(
            text="An agency sells a hundred votes on the best review.",
        ),
        Example(
            text="Readers vote as they like.",
            why="Nobody pays.",
        ),
    ),
)
