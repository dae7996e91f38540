"""
CD107 review-change-by-request.
"""

from __future__ import annotations

from review_policy import citations as cite
from review_policy.language import Language
from review_policy.rules._rule import Example, Rule, Severity, Subject
from review_policy.rules.conduct._nothing import nothing
from review_policy.rules.message._dates import REVIEW_POLICIES


RULE = Rule(
    code="CD107",
    name="review-change-by-request",
    title="Buyer is asked to change or remove a review",
    rationale="""
        To ask for a change or the removal of a review is not allowed,
        with or without pay, even after the issue is fixed. It may be
        lawful and still breaks this.
    """,
    severity=Severity.FAIL,
    subject=Subject.CONDUCT,
    term=(
        "asking a customer to change or remove their review, with or without "
        "compensation"
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
        "`review-change-request` finds it in messages. Nothing in a text "
        "shows it, so it is never found by itself."
    ),
    instead="Solve the problem and leave it there.",
    needs_text=False,
    detector=nothing,
    examples=(
        Example(
            text="After the refund the shop asks for two more stars.",
        ),
        Example(
            text="After the refund the shop writes no more.",
            why="Nothing is asked.",
        ),
    ),
)
