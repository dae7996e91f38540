"""
CD108 selective-solicitation.
"""

from __future__ import annotations

from review_policy import citations as cite
from review_policy.language import Language
from review_policy.rules._rule import Example, Rule, Severity, Subject
from review_policy.rules.conduct._laws import FTC
from review_policy.rules.conduct._nothing import nothing
from review_policy.rules.message._dates import REVIEW_POLICIES


RULE = Rule(
    code="CD108",
    name="selective-solicitation",
    title="Only satisfied buyers are asked for reviews",
    rationale="""
        Whoever asks must not choose by satisfaction: not by ratings,
        comments, complaints or praise, and not by sending the unhappy
        elsewhere. That holds where a buyer volunteers praise too.
    """,
    severity=Severity.FAIL,
    subject=Subject.CONDUCT,
    term=(
        "diverting negative reviews, or asking only customers who had a "
        "positive experience"
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
        "`Policy.check_campaign` judges filters; it knows only the fields "
        "that are listed. Nothing in a text shows it, so it is never found by"
        " itself."
    ),
    instead="Ask every buyer, or none.",
    laws=(FTC,),
    needs_text=False,
    detector=nothing,
    examples=(
        Example(
            text=(
                "The tool asks only buyers who left five stars as feedback."
            ),
        ),
        Example(
            text="The tool asks every buyer ten days after the delivery.",
            why="A choice by date.",
        ),
    ),
)
