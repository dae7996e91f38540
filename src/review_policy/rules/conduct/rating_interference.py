"""
CD114 rating-interference.
"""

from __future__ import annotations

from review_policy import citations as cite
from review_policy.language import Language
from review_policy.rules._rule import Example, Rule, Severity, Subject
from review_policy.rules.conduct._nothing import nothing
from review_policy.rules.message._dates import CODE_OF_CONDUCT


RULE = Rule(
    code="CD114",
    name="rating-interference",
    title="Seller tries to influence ratings, feedback or reviews",
    rationale="""
        The code of conduct forbids any attempt to influence ratings,
        feedback and reviews, and to damage another seller's.
    """,
    severity=Severity.FAIL,
    subject=Subject.CONDUCT,
    term=("attempting to influence customers' ratings, feedback, and reviews"),
    languages=frozenset(Language),
    in_force=CODE_OF_CONDUCT,
    sources=(cite.CODE_OF_CONDUCT_COPY, cite.CODE_OF_CONDUCT_DE),
    limits=(
        "Read in a copy. Nothing in a text shows it, so it is never found by "
        "itself."
    ),
    instead="Serve well and ask neutrally.",
    needs_text=False,
    detector=nothing,
    examples=(
        Example(
            text="A shop orders from a rival to leave bad feedback.",
        ),
        Example(
            text=("A shop asks Amazon to remove feedback that breaks a rule."),
            why="Amazon's own way.",
        ),
    ),
)
