"""
CD101 own-product-review.
"""

from __future__ import annotations

from review_policy import citations as cite
from review_policy.language import Language
from review_policy.rules._rule import Example, Rule, Severity, Subject
from review_policy.rules.conduct._laws import DMCC, FTC, OMNIBUS
from review_policy.rules.conduct._nothing import nothing
from review_policy.rules.message._dates import REVIEW_POLICIES


RULE = Rule(
    code="CD101",
    name="own-product-review",
    title="Seller reviews a product of its own",
    rationale="""
        Nobody may review what they sell, under whatever name; staff and
        agencies count as the seller, even where it does not know.
    """,
    severity=Severity.FAIL,
    subject=Subject.CONDUCT,
    term="a seller posts a review of their own product",
    languages=frozenset(Language),
    in_force=REVIEW_POLICIES,
    sources=(
        cite.REVIEW_POLICIES_US,
        cite.REVIEW_VIOLATIONS_BR,
        cite.REVIEW_POLICIES_2018,
        cite.REVIEW_POLICIES_IT,
    ),
    limits=(
        "Written under a buyer's account. Nothing in a text shows it, so it "
        "is never found by itself."
    ),
    instead="Let buyers review, or use Amazon Vine.",
    laws=(FTC, DMCC, OMNIBUS),
    needs_text=False,
    detector=nothing,
    examples=(
        Example(
            text="The owner reviews the lamp that the shop sells.",
        ),
        Example(
            text="The owner answers seller feedback in public.",
            why="An answer is no review.",
        ),
    ),
)
