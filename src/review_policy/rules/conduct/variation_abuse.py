"""
CD109 variation-abuse.
"""

from __future__ import annotations

from review_policy import citations as cite
from review_policy.language import Language
from review_policy.rules._rule import Example, Rule, Severity, Subject
from review_policy.rules.conduct._nothing import nothing
from review_policy.rules.message._dates import REVIEW_POLICIES


RULE = Rule(
    code="CD109",
    name="variation-abuse",
    title="Variations are made to pool reviews",
    rationale="""
        To join products as variations so that one shows the reviews of
        another misleads buyers.
    """,
    severity=Severity.FAIL,
    subject=Subject.CONDUCT,
    term=(
        "creating a variation relationship between products to manipulate "
        "reviews"
    ),
    languages=frozenset(Language),
    in_force=REVIEW_POLICIES,
    sources=(cite.REVIEW_POLICIES_US,),
    limits=(
        "The sentence on the page is cut; that it is listed is sure. The FTC "
        "proposed to forbid the re-use of reviews and dropped it. Nothing in "
        "a text shows it, so it is never found by itself."
    ),
    instead="Join only what differs in size, colour and the like.",
    needs_text=False,
    detector=nothing,
    examples=(
        Example(
            text=(
                "A new lamp becomes a variation of an old kettle with good "
                "reviews."
            ),
        ),
        Example(
            text="The lamp in red joins the lamp in blue.",
            why="A true variation.",
        ),
    ),
)
