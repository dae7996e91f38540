"""
RV102 price-availability.
"""

from __future__ import annotations

import datetime as dt

from collections.abc import Iterator

from review_policy import citations as cite
from review_policy.language import READ_LANGUAGES
from review_policy.reading.claims import Charge
from review_policy.reasons import ReasonCode
from review_policy.rules._rule import (
    Evidence,
    Example,
    Rule,
    Severity,
    Subject,
    Wording,
)
from review_policy.rules._situation import Situation
from review_policy.rules.review._charged import charged
from review_policy.sources import Basis, Confidence
from review_policy.timeline import (
    Revision,
    Timeline,
)


def detect(situation: Situation) -> Iterator[Evidence]:
    """
    Yield the clauses that compare prices or tell where the goods are.
    """
    return charged(situation, Charge.PRICE, ReasonCode.SAYS_PRICE)


RULE = Rule(
    code="RV102",
    name="price-availability",
    title="Review compares prices or tells where it is in stock",
    rationale="""
        What one customer paid elsewhere, what it cost last week or which shop
        has it on the shelf says nothing to other customers. Value for money
        is an opinion on the product and allowed, and so is the wish for
        another size or format.
    """,
    severity=Severity.REMOVE,
    subject=Subject.REVIEW,
    term=(
        "comments about pricing or availability that relate to an "
        "individual experience or a specific store"
    ),
    languages=frozenset(READ_LANGUAGES),
    in_force=Timeline(
        history=(
            Revision(
                start=dt.date(2019, 11, 25),
                value=Wording.IN_FORCE,
                source=cite.REVIEW_DIGEST_2019,
                basis=Basis.FIRST_SEEN,
                confidence=Confidence.MEDIUM,
                note=(
                    "The digest gives the example of half the price at the "
                    "local store, and allows words on the price itself."
                ),
            ),
            Revision(
                start=dt.date(2023, 9, 1),
                value=Wording.IN_FORCE,
                source=cite.GUIDELINES_2023,
                basis=Basis.FIRST_SEEN,
                confidence=Confidence.MEDIUM,
                note="With the boundary to value for money.",
            ),
        ),
    ),
    sources=(
        cite.GUIDELINES_2025,
        cite.GUIDELINES_2023,
        cite.REVIEW_DIGEST_2019,
    ),
    limits=(
        "The price history on Amazon itself is a doubt for careful readers; "
        "the library does not tell it from prices elsewhere. Shops that no "
        "list names are seen by their context alone."
    ),
    detector=detect,
    examples=(
        Example(
            text=("Same pan is nine quid cheaper at the market on Saturdays."),
            marked=(
                "Same pan is nine quid cheaper at the market on Saturdays",
            ),
        ),
        Example(
            text="Works well. It was sold out in every toy shop in town.",
            marked=("It was sold out in every toy shop in town",),
        ),
        Example(
            text="For only $29 this blender is a bargain.",
            why="Value for money is allowed.",
        ),
        Example(
            text="In the board game Sold Out you bluff with tickets.",
            why="The name of a game, not a note on stock.",
        ),
        Example(
            text="I wish they made it in green as well.",
            why="A wish for another colour.",
        ),
    ),
)
