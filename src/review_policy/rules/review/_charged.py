"""
What the rules over the words of reviews share.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from review_policy.certainty import Certainty
from review_policy.reading.claims import Charge
from review_policy.reasons import Reason, ReasonCode
from review_policy.rules._rule import Evidence
from review_policy.rules._situation import Situation


TOLD: Final = frozenset(
    {
        Charge.WHOLLY_ORDER,
        Charge.WHOLLY_REVIEWS,
        Charge.PRICE,
        Charge.INTEREST,
        Charge.REWARD,
        Charge.CURE,
    }
)
"""Charges of telling something; spam tells nothing, but can insult."""


def charged(
    situation: Situation, charge: Charge, because: ReasonCode
) -> Iterator[Evidence]:
    """
    Yield the clauses that show *charge*, where the review is charged with it.
    """
    review = situation.review_reading
    said = None if review is None else review.charged
    if review is None or said is None or charge not in said.charges:
        return
    if charge in TOLD and review.is_spam:
        return
    yield Evidence(
        certainty=Certainty(said.charges[charge]),
        because=Reason.of(because),
        spans=tuple(
            review.fields[clause.part].span(clause.start, clause.end)
            for clause in said.shown_by(charge)
        ),
    )
