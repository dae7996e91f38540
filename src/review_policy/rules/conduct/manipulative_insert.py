"""
CD110 manipulative-insert.
"""

from __future__ import annotations

from review_policy import citations as cite
from review_policy.language import Language
from review_policy.rules._rule import Example, Rule, Severity, Subject
from review_policy.rules.conduct._laws import DMCC, FTC, OMNIBUS
from review_policy.rules.conduct._nothing import nothing
from review_policy.rules.message._dates import REVIEW_POLICIES


RULE = Rule(
    code="CD110",
    name="manipulative-insert",
    title="Paper in the parcel rewards or steers reviews",
    rationale="""
        Inserts and packaging may thank and ask neutrally. They may not
        ask for positive reviews, offer a reward, or tell buyers to write
        to the seller instead.
    """,
    severity=Severity.FAIL,
    subject=Subject.CONDUCT,
    term=(
        "product packaging and inserts that ask for positive reviews or offer"
        " a reward"
    ),
    languages=frozenset(Language),
    in_force=REVIEW_POLICIES,
    sources=(
        cite.INSERTS_REMINDER_2019,
        cite.INSERTS_MODERATOR_DE,
        cite.INSERTS_2019,
    ),
    limits=(
        "The text of an insert is judged as a message of the channel "
        "`insert`. Nothing in a text shows it, so it is never found by "
        "itself."
    ),
    instead="Print a thank-you and a neutral request, or nothing.",
    laws=(FTC, DMCC, OMNIBUS),
    needs_text=False,
    detector=nothing,
    examples=(
        Example(
            text="A card promises money for five stars.",
        ),
        Example(
            text="A card says thank you and where reviews are written.",
            why="Neutral.",
        ),
    ),
)
