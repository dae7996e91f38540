"""
RV401 medical-claim.
"""

from __future__ import annotations

import datetime as dt

from collections.abc import Iterator

from review_policy import citations as cite
from review_policy.language import READ_LANGUAGES
from review_policy.model.marketplace import Marketplace
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
    Local,
    Revision,
    Timeline,
)


def detect(situation: Situation) -> Iterator[Evidence]:
    """
    Yield the clauses that claim a cure or protection.
    """
    return charged(situation, Charge.CURE, ReasonCode.SAYS_CURE)


RULE = Rule(
    code="RV401",
    name="medical-claim",
    title="Review claims that the product prevents or cures an illness",
    rationale="""
        Statements that a product prevents or cures serious conditions or
        severe symptoms are not allowed, for any kind of product.
    """,
    severity=Severity.REMOVE,
    subject=Subject.REVIEW,
    term=(
        "statements or claims related to preventing or curing serious "
        "medical conditions or severe symptoms"
    ),
    languages=frozenset(READ_LANGUAGES),
    in_force=Timeline(
        history=(
            Revision(
                start=dt.date(2023, 9, 1),
                value=Wording.IN_FORCE,
                source=cite.GUIDELINES_2023,
                basis=Basis.FIRST_SEEN,
                confidence=Confidence.MEDIUM,
                note=(
                    "There on 1 September 2023; an earlier text of that year "
                    "had no such section, and the day of the change is not "
                    "known."
                ),
            ),
        ),
        elsewhere=(
            Local(
                marketplaces=frozenset({Marketplace.UK}),
                history=(
                    Revision(
                        start=dt.date(2023, 9, 1),
                        value=Wording.IN_FORCE,
                        source=cite.GUIDELINES_2023,
                        basis=Basis.INFERRED,
                        confidence=Confidence.LOW,
                        note=(
                            "The US text; an undated British list of "
                            "headings has no such section."
                        ),
                    ),
                ),
            ),
            Local(
                marketplaces=frozenset({Marketplace.JP}),
                history=(
                    Revision(
                        start=dt.date(2023, 9, 1),
                        value=Wording.IN_FORCE,
                        source=cite.BANNED_LIST_JP,
                        basis=Basis.INFERRED,
                        confidence=Confidence.LOW,
                        note=(
                            "Japan has a wording of its own, undated: no "
                            "drug-like effects for goods that are no drugs, "
                            "no effects on health or beauty for food."
                        ),
                    ),
                ),
            ),
        ),
    ),
    sources=(
        cite.GUIDELINES_2025,
        cite.GUIDELINES_2023,
        cite.GUIDELINES_UK,
        cite.BANNED_LIST_JP,
    ),
    limits=(
        "Slight complaints (a headache, a sore back) are doubts. Claims "
        "that name neither illness nor remedy are missed now and then."
    ),
    detector=detect,
    examples=(
        Example(
            text="Three weeks of this tea and my diabetes is gone.",
            marked=("my diabetes is gone",),
        ),
        Example(
            text="This bracelet cured my arthritis.",
            marked=("This bracelet cured my arthritis",),
        ),
        Example(
            text="Keeps my insulin cold for six days on a beach.",
            why="A function of the product, and no cure.",
        ),
        Example(
            text="A clear book on living with cancer.",
            why="A book about an illness.",
        ),
        Example(
            text="The pill box has a lid that clicks.",
            why="Goods for the sick, without a claim.",
        ),
    ),
)
