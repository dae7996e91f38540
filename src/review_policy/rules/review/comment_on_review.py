"""
RV501 comment-on-review.
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
    Yield the review if it speaks of other reviews and not of the product.
    """
    return charged(situation, Charge.WHOLLY_REVIEWS, ReasonCode.WHOLLY_REVIEWS)


RULE = Rule(
    code="RV501",
    name="comment-on-review",
    title="Review speaks of other reviews only",
    rationale="""
        A review is about the product. One that only answers, thanks, doubts
        or scolds other reviewers says nothing of it. To mention other reviews
        beside an opinion of one's own is fine.
    """,
    severity=Severity.REMOVE,
    subject=Subject.REVIEW,
    term="content that is not about the product but about other reviews",
    languages=frozenset(READ_LANGUAGES),
    in_force=Timeline(
        history=(
            Revision(
                start=dt.date(2019, 11, 25),
                value=Wording.IN_FORCE,
                source=cite.REVIEW_DIGEST_2019,
                basis=Basis.INFERRED,
                confidence=Confidence.LOW,
                note=(
                    "The digest says that what is not about the product can "
                    "be removed; it does not name comments on reviews."
                ),
            ),
            Revision(
                start=dt.date(2023, 9, 1),
                value=Wording.IN_FORCE,
                source=cite.GUIDELINES_2023,
                basis=Basis.INFERRED,
                confidence=Confidence.LOW,
                note=(
                    "Community content is to tell of the product itself; "
                    "comments on reviews are not named."
                ),
            ),
        ),
    ),
    sources=(
        cite.GUIDELINES_2025,
        cite.GUIDELINES_2023,
        cite.REVIEW_DIGEST_2019,
    ),
    limits=(
        "The guidelines do not name comments on reviews; the ground is "
        "inferred, and so of low confidence."
    ),
    detector=detect,
    examples=(
        Example(
            text="Thanks Barney, your review answered all my questions.",
            marked=("Thanks Barney, your review answered all my questions",),
        ),
        Example(
            text="All these five star reviews are fake, look at the dates.",
            marked=("All these five star reviews are fake",),
        ),
        Example(
            text="A fine guide to peer review for young scientists.",
            why="A book about another kind of review.",
        ),
    ),
)
