"""
The days from which the guidelines for messages hold, shared by rules.

Most of the rules came with one list. It was announced for 2020-11-03 and
then moved to 2020-11-06, so that it is uncertain in between.
"""

from __future__ import annotations

import datetime as dt

from typing import Final

from review_policy import citations as cite
from review_policy.rules._rule import Wording
from review_policy.sources import Basis, Confidence
from review_policy.timeline import Between, Revision, Timeline


GUIDELINES_REVISION: Final = Revision(
    start=Between(dt.date(2020, 11, 3), dt.date(2020, 11, 6)),
    value=Wording.IN_FORCE,
    source=cite.GUIDELINES_MOVED_DE,
    basis=Basis.ANNOUNCED,
    confidence=Confidence.MEDIUM,
    note=(
        "Announced for 3 November 2020 and moved to 6 November; the list is "
        "read in copies that are nearly word for word."
    ),
)
"""The guidelines of 2020 for all stores."""

GUIDELINES: Final = Timeline(history=(GUIDELINES_REVISION,))
"""What came with them."""

GUIDELINES_AND_BEFORE: Final = Timeline(
    history=(
        Revision(
            start=dt.date(2019, 1, 1),
            value=Wording.IN_FORCE,
            source=cite.GUIDELINES_OLD_DE,
            basis=Basis.INFERRED,
            confidence=Confidence.MEDIUM,
            note="An undated short list of about 2019.",
        ),
        GUIDELINES_REVISION,
    ),
)
"""What stood on the short list before them too."""

REVIEW_POLICIES_REVISION: Final = Revision(
    start=dt.date(2018, 1, 1),
    value=Wording.IN_FORCE,
    source=cite.REVIEW_POLICIES_2018,
    basis=Basis.INFERRED,
    confidence=Confidence.MEDIUM,
    note="Sellers discuss the page as new in 2018.",
)

REVIEW_POLICIES: Final = Timeline(history=(REVIEW_POLICIES_REVISION,))
"""The policies on product reviews."""

CODE_OF_CONDUCT: Final = Timeline(
    history=(
        Revision(
            start=dt.date(2020, 11, 6),
            value=Wording.IN_FORCE,
            source=cite.CODE_OF_CONDUCT_DE,
            basis=Basis.INFERRED,
            confidence=Confidence.HIGH,
            note=(
                "The page bears no date and is older; the day is that of the "
                "newest guidelines."
            ),
        ),
    ),
)
"""The code of conduct, and what follows from it."""
