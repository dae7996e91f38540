"""
CD104 paid-review.
"""

from __future__ import annotations

from review_policy import citations as cite
from review_policy.language import Language
from review_policy.rules._rule import Example, Rule, Severity, Subject
from review_policy.rules.conduct._laws import DMCC, FTC, OMNIBUS
from review_policy.rules.conduct._nothing import nothing
from review_policy.rules.message._dates import REVIEW_POLICIES


RULE = Rule(
    code="CD104",
    name="paid-review",
    title="Review is paid for in money or in kind",
    rationale="""
        Money, discounts, free goods or anything else of value for a
        review are not allowed, bought from review sellers and in social
        groups neither. Amazon is stricter than the laws: a disclosed
        incentive may be lawful and still breaks this.
    """,
    severity=Severity.FAIL,
    subject=Subject.CONDUCT,
    term=(
        "money, discounts, free products or other compensation in exchange "
        "for a review"
    ),
    languages=frozenset(Language),
    in_force=REVIEW_POLICIES,
    sources=(
        cite.REVIEW_POLICIES_US,
        cite.REVIEW_VIOLATIONS_BR,
        cite.REVIEW_POLICIES_2018,
        cite.REVIEW_POLICIES_IT,
        cite.INCENTIVES_BANNED_2016,
    ),
    limits=(
        "Vine and, in its time, the Early Reviewer Program are Amazon's own. "
        "Nothing in a text shows it, so it is never found by itself."
    ),
    instead="Use Amazon Vine.",
    laws=(FTC, DMCC, OMNIBUS),
    needs_text=False,
    detector=nothing,
    examples=(
        Example(
            text="A group trades free lamps for reviews.",
        ),
        Example(
            text="Amazon Vine sends the lamp to reviewers of its choice.",
            why="Amazon's own programme.",
        ),
    ),
)
