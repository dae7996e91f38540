"""
CD105 refund-after-review.
"""

from __future__ import annotations

from review_policy import citations as cite
from review_policy.language import Language
from review_policy.rules._rule import Example, Rule, Severity, Subject
from review_policy.rules.conduct._laws import DMCC, FTC, OMNIBUS
from review_policy.rules.conduct._nothing import nothing
from review_policy.rules.message._dates import REVIEW_POLICIES


RULE = Rule(
    code="CD105",
    name="refund-after-review",
    title="Buyer is refunded once a review is up",
    rationale="""
        A refund or reimbursement after the review, outside Amazon too, is
        pay for it.
    """,
    severity=Severity.FAIL,
    subject=Subject.CONDUCT,
    term="a refund or reimbursement after a review was posted",
    languages=frozenset(Language),
    in_force=REVIEW_POLICIES,
    sources=(
        cite.REVIEW_POLICIES_US,
        cite.REVIEW_VIOLATIONS_BR,
        cite.REVIEW_POLICIES_2018,
        cite.REVIEW_POLICIES_IT,
    ),
    limits=(
        "It often runs by other payment services. Nothing in a text shows it,"
        " so it is never found by itself."
    ),
    instead="Refund what went wrong, with no word of reviews.",
    laws=(FTC, DMCC, OMNIBUS),
    needs_text=False,
    detector=nothing,
    examples=(
        Example(
            text=(
                "The price of the lamp comes back by another service once the"
                " review is up."
            ),
        ),
        Example(
            text="A lamp that arrived broken is refunded.",
            why="A remedy without a tie.",
        ),
    ),
)
