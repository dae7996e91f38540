"""
FB103 product-review-only.
"""

from __future__ import annotations

import datetime as dt

from collections.abc import Iterator

from review_policy import citations as cite
from review_policy.language import READ_LANGUAGES
from review_policy.reading.topics import Topic, Whole
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
from review_policy.rules.feedback._wholly import wholly_about
from review_policy.sources import Basis, Confidence
from review_policy.timeline import Revision, Timeline


def detect(situation: Situation) -> Iterator[Evidence]:
    """
    Give the comment if every statement in it is about the product.
    """
    return wholly_about(
        situation,
        Whole.PRODUCT,
        ReasonCode.WHOLLY_PRODUCT,
        {Topic.PRODUCT},
    )


RULE = Rule(
    code="FB103",
    name="product-review-only",
    title="The whole comment is a product review",
    rationale="""
        Feedback is about the seller. Amazon removes it when the whole comment
        is a review of the product; any word about the seller's service, the
        delivery, the packing or the condition against the listing keeps it.
        Filler such as "never again" changes nothing, and value for money is
        an opinion on the product.
    """,
    severity=Severity.REMOVE,
    subject=Subject.FEEDBACK,
    term="the entire comment is a product review",
    languages=frozenset(READ_LANGUAGES),
    in_force=Timeline(
        history=(
            Revision(
                start=dt.date(2012, 10, 29),
                value=Wording.IN_FORCE,
                source=cite.SELLER_SUPPORT_BLOG_2012,
                basis=Basis.FIRST_SEEN,
                confidence=Confidence.HIGH,
            ),
            Revision(
                start=dt.date(2016, 7, 5),
                value=Wording.IN_FORCE,
                source=cite.EFFICIENT_ERA,
                basis=Basis.FIRST_SEEN,
                confidence=Confidence.MEDIUM,
                note="From here on the rule on mixed comments is written out.",
            ),
            Revision(
                start=dt.date(2023, 4, 5),
                value=Wording.IN_FORCE,
                source=cite.REMOVAL_US,
                basis=Basis.FIRST_SEEN,
                confidence=Confidence.HIGH,
            ),
        ),
    ),
    sources=(
        cite.REMOVAL_US,
        cite.EFFICIENT_ERA,
        cite.SELLER_SUPPORT_BLOG_2012,
    ),
    limits=(
        "Goods that are dead on first use may be a defect or a condition on "
        "arrival; readers differ and so does the library. A word on the "
        "seller that speaks of neither seller nor service is missed now and "
        "then, most of all in one clause at the end of a long story."
    ),
    detector=detect,
    examples=(
        Example(
            text="The blender leaks and is far too loud.",
            marked=("The blender leaks and is far too loud",),
        ),
        Example(
            text="Battery dies after two hours. Never again.",
            marked=("Battery dies after two hours",),
        ),
        Example(
            text="The sleep tracking is useless and the strap itches.",
            marked=("The sleep tracking is useless and the strap itches",),
        ),
        Example(
            text="The blender leaks and nobody answers my messages.",
            why="The second half is about the seller's service.",
        ),
        Example(
            text="Lovely scarf, but it came two weeks late.",
            why="The delivery is spoken of too.",
        ),
        Example(
            text="Sold as new, full of scratches and somebody's crumbs.",
            why="The condition against the listing.",
        ),
        Example(text="A+++++", why="No statement with content."),
    ),
)
