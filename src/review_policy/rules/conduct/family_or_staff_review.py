"""
CD103 family-or-staff-review.
"""

from __future__ import annotations

from review_policy import citations as cite
from review_policy.language import Language
from review_policy.rules._rule import Example, Rule, Severity, Subject
from review_policy.rules.conduct._laws import DMCC, FTC, OMNIBUS
from review_policy.rules.conduct._nothing import nothing
from review_policy.rules.message._dates import REVIEW_POLICIES


RULE = Rule(
    code="CD103",
    name="family-or-staff-review",
    title="Family or staff review the seller's or a rival's goods",
    rationale="""
        Reviews by family members and employees of the seller, of its
        goods or of a rival's, are not allowed.
    """,
    severity=Severity.FAIL,
    subject=Subject.CONDUCT,
    term="a family member or employee of a seller posts a review",
    languages=frozenset(Language),
    in_force=REVIEW_POLICIES,
    sources=(
        cite.REVIEW_POLICIES_US,
        cite.REVIEW_VIOLATIONS_BR,
        cite.REVIEW_POLICIES_2018,
        cite.REVIEW_POLICIES_IT,
    ),
    limits=(
        "Whether somebody is kin cannot be seen from outside. Nothing in a "
        "text shows it, so it is never found by itself."
    ),
    instead="Ask real buyers, all alike.",
    laws=(FTC, DMCC, OMNIBUS),
    needs_text=False,
    detector=nothing,
    examples=(
        Example(
            text="The packers each post five stars for the new lamp.",
        ),
        Example(
            text="The packers test the lamp and fix the switch.",
            why="Testing is fine.",
        ),
    ),
)
