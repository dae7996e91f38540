"""
RV304 compensated-review.
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
    NOT_IN_FORCE,
    Between,
    Local,
    Revision,
    Timeline,
)


def detect(situation: Situation) -> Iterator[Evidence]:
    """
    Yield the clauses that tell of a reward for a review.
    """
    return charged(situation, Charge.REWARD, ReasonCode.SAYS_REWARD)


RULE = Rule(
    code="RV304",
    name="compensated-review",
    title="Review was given, or offered, something of value",
    rationale="""
        Reviews that are created, edited or removed for cash, discounts, free
        goods, gift cards or refunds are not allowed. A review that only
        reports such an offer shows that the seller made it. Amazon Vine is
        allowed, and so are free copies of books without strings.
    """,
    severity=Severity.REMOVE,
    subject=Subject.REVIEW,
    term=(
        "reviews created, edited or removed in exchange for compensation "
        "(cash, discounts, free products, gift cards, refunds)"
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
            ),
        ),
        elsewhere=(
            Local(
                marketplaces=frozenset({Marketplace.US}),
                history=(
                    Revision(
                        start=dt.date(2013, 9, 30),
                        value=NOT_IN_FORCE,
                        source=cite.REVIEW_GUIDELINES_2013,
                        basis=Basis.FIRST_SEEN,
                        confidence=Confidence.MEDIUM,
                        note=(
                            "Free goods were allowed if the review said so; "
                            "what was said of money is not recorded."
                        ),
                    ),
                    Revision(
                        start=dt.date(2016, 10, 3),
                        value=Wording.IN_FORCE,
                        source=cite.INCENTIVES_BANNED_2016,
                        basis=Basis.ANNOUNCED,
                        confidence=Confidence.MEDIUM,
                        note=(
                            "At once; Vine and free copies of books were "
                            "excepted."
                        ),
                    ),
                    Revision(
                        start=dt.date(2023, 9, 1),
                        value=Wording.IN_FORCE,
                        source=cite.GUIDELINES_2023,
                        basis=Basis.FIRST_SEEN,
                        confidence=Confidence.MEDIUM,
                        note="A section of its own.",
                    ),
                    Revision(
                        start=dt.date(2026, 9, 21),
                        value=Wording.IN_FORCE,
                        source=cite.GUIDELINES_SOP_2026,
                        basis=Basis.FIRST_SEEN,
                        confidence=Confidence.MEDIUM,
                        note=(
                            'The heading is "Compensated or incentivized '
                            'reviews" now.'
                        ),
                    ),
                ),
            ),
            Local(
                marketplaces=frozenset({Marketplace.DE}),
                history=(
                    Revision(
                        start=Between(
                            dt.date(2016, 11, 21), dt.date(2016, 11, 28)
                        ),
                        value=Wording.IN_FORCE,
                        source=cite.GOLEM_2016,
                        basis=Basis.ANNOUNCED,
                        confidence=Confidence.MEDIUM,
                        note=(
                            "Reported by the press of that week; Amazon Vine "
                            "was excepted."
                        ),
                    ),
                    Revision(
                        start=dt.date(2023, 9, 1),
                        value=Wording.IN_FORCE,
                        source=cite.GUIDELINES_2023,
                        basis=Basis.FIRST_SEEN,
                        confidence=Confidence.MEDIUM,
                    ),
                ),
            ),
        ),
    ),
    sources=(
        cite.GUIDELINES_2025,
        cite.GUIDELINES_2023,
        cite.INCENTIVES_BANNED_2016,
        cite.GOLEM_2016,
    ),
    limits=(
        "A raised rating after a replacement is a doubt for careful "
        "readers. Free copies of books from author or publisher without "
        "strings are allowed and not told apart."
    ),
    detector=detect,
    examples=(
        Example(
            text=(
                "Works. The card in the box promised $15 for five stars, so "
                "here they are."
            ),
            marked=("The card in the box promised $15 for five stars",),
        ),
        Example(
            text=("They offered me a full refund if I take this review down."),
            marked=(
                "They offered me a full refund if I take this review down",
            ),
        ),
        Example(
            text="Got these slippers through Amazon Vine, warm as toast.",
            why="Vine is allowed.",
        ),
        Example(
            text="The tin holds one gift card and a ribbon.",
            why="The product is a box for gift cards.",
        ),
        Example(
            text="It broke, they refunded me, end of story.",
            why="A refund without a tie to a review.",
        ),
    ),
)
