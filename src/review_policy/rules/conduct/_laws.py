"""
The law outside Amazon on reviews, where it touches what sellers do.

This is no legal advice.
"""

from __future__ import annotations

import datetime as dt

from typing import Final

from review_policy import citations as cite
from review_policy.model.marketplace import EUROPE, Marketplace
from review_policy.rules._rule import Law
from review_policy.sources import Confidence


FTC: Final = Law(
    name="FTC rule on consumer reviews and testimonials, 16 CFR Part 465",
    marketplaces=frozenset({Marketplace.US}),
    start=dt.date(2024, 10, 21),
    bars=(
        "fake or false reviews, paying for a stated sentiment, undisclosed "
        "insiders, suppression of reviews, fake signs of influence"
    ),
    penalty=(
        "civil, 53,088 dollars for each knowing violation (2025); first "
        "warning letters on 22 December 2025"
    ),
    sources=(cite.FTC_RULE_2024, cite.FTC_LETTERS_2025),
    confidence=Confidence.HIGH,
)
DMCC: Final = Law(
    name="Digital Markets, Competition and Consumers Act 2024, Schedule 20",
    marketplaces=frozenset({Marketplace.UK}),
    start=dt.date(2025, 4, 6),
    bars=(
        "submitting or commissioning fake reviews or ones that hide an "
        "incentive, publishing them, and services for doing so"
    ),
    penalty="fines of the CMA up to 10 % of global turnover",
    sources=(cite.DMCC_2025,),
    confidence=Confidence.MEDIUM,
)
OMNIBUS: Final = Law(
    name="Directive (EU) 2019/2161",
    marketplaces=EUROPE - {Marketplace.UK},
    start=dt.date(2022, 5, 28),
    bars=(
        "fake, commissioned or manipulated reviews, and calling reviews real "
        "without reasonable checks"
    ),
    penalty="by national law, which came later in some countries",
    sources=(cite.EU_OMNIBUS,),
    confidence=Confidence.HIGH,
)
