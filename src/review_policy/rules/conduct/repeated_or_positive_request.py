"""
CD112 repeated-or-positive-request.
"""

from __future__ import annotations

from review_policy import citations as cite
from review_policy.language import Language
from review_policy.rules._rule import Example, Rule, Severity, Subject
from review_policy.rules.conduct._nothing import nothing
from review_policy.rules.message._dates import GUIDELINES


RULE = Rule(
    code="CD112",
    name="repeated-or-positive-request",
    title="Buyer is asked twice, or for a positive review",
    rationale="""
        One neutral request per order is allowed. A second one, or one for
        a positive review, is not.
    """,
    severity=Severity.FAIL,
    subject=Subject.CONDUCT,
    term="asking for positive reviews, or more than once per order",
    languages=frozenset(Language),
    in_force=GUIDELINES,
    sources=(
        cite.REVIEW_ANSWERS_US,
        cite.MAIL_COMPLIANCE_TOOL,
        cite.INSERTS_2019,
    ),
    limits=(
        "`repeat-contact` and `positive-review-request` find it in messages. "
        "Nothing in a text shows it, so it is never found by itself."
    ),
    instead="Ask once, neutrally.",
    needs_text=False,
    detector=nothing,
    examples=(
        Example(
            text=("The button is pressed and a mail asks again a week later."),
        ),
        Example(
            text="The button is pressed once.",
            why="One request.",
        ),
    ),
)
