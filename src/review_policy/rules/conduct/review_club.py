"""
CD106 review-club.
"""

from __future__ import annotations

from review_policy import citations as cite
from review_policy.language import Language
from review_policy.rules._rule import Example, Rule, Severity, Subject
from review_policy.rules.conduct._laws import DMCC, FTC, OMNIBUS
from review_policy.rules.conduct._nothing import nothing
from review_policy.rules.message._dates import REVIEW_POLICIES


RULE = Rule(
    code="CD106",
    name="review-club",
    title="Service gives goods in return for reviews",
    rationale="""
        Services of third parties that give free or discounted goods tied
        to reviews are not allowed, clubs that demand one among them.
    """,
    severity=Severity.FAIL,
    subject=Subject.CONDUCT,
    term=(
        "using a third-party service that offers free or discounted products "
        "tied to a review"
    ),
    languages=frozenset(Language),
    in_force=REVIEW_POLICIES,
    sources=(
        cite.REVIEW_POLICIES_US,
        cite.REVIEW_VIOLATIONS_BR,
        cite.REVIEW_POLICIES_2018,
        cite.REVIEW_POLICIES_IT,
    ),
    limits=(
        "What a club demands is often hidden. Nothing in a text shows it, so "
        "it is never found by itself."
    ),
    instead="Use Amazon Vine.",
    laws=(FTC, DMCC, OMNIBUS),
    needs_text=False,
    detector=nothing,
    examples=(
        Example(
            text=("The shop gives codes to a club whose members must review."),
        ),
        Example(
            text=(
                "The shop runs a discount for everybody, with no word of "
                "reviews."
            ),
            why="A plain discount.",
        ),
    ),
)
