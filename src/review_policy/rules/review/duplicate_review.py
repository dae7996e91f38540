"""
RV502 duplicate-review.
"""

from __future__ import annotations

import datetime as dt

from collections.abc import Iterator

from review_policy import citations as cite
from review_policy.certainty import Certainty
from review_policy.language import Language
from review_policy.model.not_given import NotGiven
from review_policy.model.review import Review
from review_policy.reading.known_reviews import ALIKE
from review_policy.reasons import Reason, ReasonCode
from review_policy.rules._rule import (
    Evidence,
    Example,
    Rule,
    Severity,
    Subject,
    Wording,
)
from review_policy.rules._situation import WITH_OTHERS, Situation
from review_policy.sources import Basis, Confidence
from review_policy.timeline import Revision, Timeline


def detect(situation: Situation) -> Iterator[Evidence]:
    """
    Yield a second review by one customer, and near-copies of other reviews.

    A copy by the same customer on another product is possible only: some
    write alike of alike goods.
    """
    review, others = situation.review, situation.others
    if review is None or isinstance(others, NotGiven):
        return
    same = others.by_same_customer(review)
    if same:
        yield Evidence(
            certainty=Certainty.LIKELY,
            because=Reason.of(
                ReasonCode.SAME_CUSTOMER,
                asin=review.asin,
                count=len(same) + 1,
            ),
        )
    for copy in others.copies_of(review)[:1]:
        by_another = _are_different(review, copy.review)
        sure = copy.share >= ALIKE and by_another
        yield Evidence(
            certainty=Certainty.LIKELY if sure else Certainty.POSSIBLE,
            because=Reason.of(
                ReasonCode.NEAR_COPY,
                other=copy.review.id,
                percent=int(100 * copy.share),
            ),
        )


def _are_different(one: Review, other: Review) -> bool:
    """
    Whether two reviews are known to be by different customers.
    """
    return (
        one.author is not None
        and other.author is not None
        and one.author != other.author
    )


RULE = Rule(
    code="RV502",
    name="duplicate-review",
    title="Review repeats another one, or is the customer's second",
    rationale="""
        A customer may review a product once. Posting from several accounts
        or together with others to drown out opinions, and repeating text,
        are not allowed.
    """,
    severity=Severity.REMOVE,
    subject=Subject.REVIEW,
    term=(
        "repetitive text, or posting from multiple accounts or coordinating "
        "with others"
    ),
    languages=frozenset(Language),
    needs_text=False,
    in_force=Timeline(
        history=(
            Revision(
                start=dt.date(2013, 9, 30),
                value=Wording.IN_FORCE,
                source=cite.REVIEW_GUIDELINES_2013,
                basis=Basis.FIRST_SEEN,
                confidence=Confidence.MEDIUM,
                note="One review a product; copied in September 2013.",
            ),
            Revision(
                start=dt.date(2019, 11, 25),
                value=Wording.IN_FORCE,
                source=cite.REVIEW_DIGEST_2019,
                basis=Basis.FIRST_SEEN,
                confidence=Confidence.MEDIUM,
                note="Posting from several accounts or with others.",
            ),
            Revision(
                start=dt.date(2023, 9, 1),
                value=Wording.IN_FORCE,
                source=cite.GUIDELINES_2023,
                basis=Basis.FIRST_SEEN,
                confidence=Confidence.MEDIUM,
                note=(
                    "Repetitive text, and drowning out opinions; that a "
                    "customer has one review a product is not said again."
                ),
            ),
        ),
    ),
    sources=(
        cite.GUIDELINES_2025,
        cite.GUIDELINES_2023,
        cite.REVIEW_DIGEST_2019,
        cite.REVIEW_GUIDELINES_2013,
    ),
    limits=(
        "Short texts are alike by chance and are not compared. A copy that "
        "was reworded is not seen, and neither are customers whose names "
        "differ. Without the authors' names a near-copy is a doubt."
    ),
    needs=(WITH_OTHERS,),
    detector=detect,
    examples=(
        Example(
            text=(
                "Keeps my coffee hot until noon, the lid never leaks and the "
                "handle fits my big hands, so I bought a second one."
            ),
            others=(
                (
                    "Keeps my coffee hot until noon, the lid never leaks and "
                    "the handle fits my big hands, so I bought a second one!"
                ),
            ),
        ),
        Example(
            text="Great product, works as described.",
            others=("Great product, works as described.",),
            why="Short texts are alike by chance.",
        ),
        Example(
            text=(
                "Keeps my coffee hot until noon, the lid never leaks and the "
                "handle fits my big hands, so I bought a second one."
            ),
            others=(
                (
                    "My tea stays hot until lunch in this mug, and neither "
                    "lid nor handle gave me any trouble in a year of use."
                ),
            ),
            why="The same opinion in other words.",
        ),
    ),
)
