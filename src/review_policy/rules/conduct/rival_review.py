"""
CD102 rival-review.
"""

from __future__ import annotations

from review_policy import citations as cite
from review_policy.language import Language
from review_policy.rules._rule import Example, Rule, Severity, Subject
from review_policy.rules.conduct._laws import DMCC, FTC, OMNIBUS
from review_policy.rules.conduct._nothing import nothing
from review_policy.rules.message._dates import REVIEW_POLICIES


RULE = Rule(
    code="CD102",
    name="rival-review",
    title="Seller reviews a competitor's product",
    rationale="""
        Nobody may review, or have reviewed, what a competitor sells, well
        or badly.
    """,
    severity=Severity.FAIL,
    subject=Subject.CONDUCT,
    term="a seller posts a review of a competitor's product",
    languages=frozenset(Language),
    in_force=REVIEW_POLICIES,
    sources=(
        cite.REVIEW_POLICIES_US,
        cite.REVIEW_VIOLATIONS_BR,
        cite.REVIEW_POLICIES_2018,
        cite.REVIEW_POLICIES_IT,
    ),
    limits=(
        "Ordered from others just the same. Nothing in a text shows it, so it"
        " is never found by itself."
    ),
    instead="Compete by product and service.",
    laws=(FTC, DMCC, OMNIBUS),
    needs_text=False,
    detector=nothing,
    examples=(
        Example(
            text="The shop posts one star on a rival's kettle.",
        ),
        Example(
            text="The shop reads a rival's reviews to learn from them.",
            why="Reading is fine.",
        ),
    ),
)
