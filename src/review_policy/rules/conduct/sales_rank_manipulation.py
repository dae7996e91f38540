"""
CD115 sales-rank-manipulation.
"""

from __future__ import annotations

from review_policy import citations as cite
from review_policy.language import Language
from review_policy.rules._rule import Example, Rule, Severity, Subject
from review_policy.rules.conduct._nothing import nothing
from review_policy.rules.message._dates import CODE_OF_CONDUCT


RULE = Rule(
    code="CD115",
    name="sales-rank-manipulation",
    title="Orders or ranks are faked",
    rationale="""
        To place or accept fake orders, or to raise a rank by them, is a
        neighbour of review manipulation.
    """,
    severity=Severity.FAIL,
    subject=Subject.CONDUCT,
    term="manipulating sales rank",
    languages=frozenset(Language),
    in_force=CODE_OF_CONDUCT,
    sources=(cite.CODE_OF_CONDUCT_COPY, cite.PROHIBITED_ACTIVITIES_AU),
    limits=(
        "The clause is read in a copy. Nothing in a text shows it, so it is "
        "never found by itself."
    ),
    instead="Sell.",
    needs_text=False,
    detector=nothing,
    examples=(
        Example(
            text=("An agency orders a hundred lamps and gets the money back."),
        ),
        Example(
            text="A discount brings a hundred orders.",
            why="True orders.",
        ),
    ),
)
