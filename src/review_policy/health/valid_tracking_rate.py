"""
Packages with valid tracking, among the packages of a category.
"""

from __future__ import annotations

from operator import attrgetter
from typing import Final

from review_policy import citations as cite
from review_policy.health._book import Book, counted
from review_policy.health._buckets import Buckets, place
from review_policy.health._metric import Metric
from review_policy.health._tally import Tallies
from review_policy.health._units import Sheet, missing
from review_policy.model.ledger import RecordKind
from review_policy.model.not_given import NotGiven
from review_policy.parameters.health import (
    VALID_TRACKING_RATE_ENFORCEMENT,
    VALID_TRACKING_RATE_LAG,
    VALID_TRACKING_RATE_SANCTION,
    VALID_TRACKING_RATE_TARGET,
    VALID_TRACKING_RATE_WINDOW,
)
from review_policy.reasons import ReasonCode


def count(book: Book, buckets: Buckets) -> Tallies:
    """
    Count the packages with valid tracking, category by category.

    Exempt packages leave both numbers.
    """
    given = book.ledger.shipments
    sheet = Sheet(buckets)
    gaps = missing(book, buckets, RecordKind.SHIPMENTS, sheet)
    shipments = () if isinstance(given, NotGiven) else given
    placed = place(shipments, attrgetter("promised_at"), buckets)
    exempt = unknown = 0
    for at, inside in enumerate(placed.inside):
        for each in inside:
            if each.is_exempt:
                exempt += 1
                continue
            valid = each.has_valid_tracking
            unknown += valid is None
            sheet.add(
                each.category, at, is_bad=None if valid is None else not valid
            )
    return sheet.tallies(
        (
            *gaps,
            *counted(ReasonCode.EXEMPT_LEFT_OUT, exempt),
            *counted(
                ReasonCode.RECORDS_UNDATED,
                placed.undated,
                kind="shipments",
                fact="promised_at",
            ),
            *counted(
                ReasonCode.FACTS_UNKNOWN,
                unknown,
                fact="shipment.has_valid_tracking",
            ),
        ),
        of_good=True,
    )


METRIC: Final = Metric(
    name="valid-tracking-rate",
    title="Valid tracking rate",
    formula=(
        "Packages with valid tracking, out of all packages shipped and "
        "confirmed that are not exempt, in each category"
    ),
    is_defect_rate=False,
    counts="packages",
    kept_over="own shipping, each category apart",
    apart_by="shipment.category",
    needs=(RecordKind.SHIPMENTS,),
    placed_by="shipment.promised_at",
    limits=(
        "Which packages need how many scans depends on value, origin and "
        "store; whether tracking is valid is taken as given."
    ),
    sources=(cite.TRACKING_US,),
    target=VALID_TRACKING_RATE_TARGET,
    sanction=VALID_TRACKING_RATE_SANCTION,
    window=VALID_TRACKING_RATE_WINDOW,
    lag=VALID_TRACKING_RATE_LAG,
    enforcement=VALID_TRACKING_RATE_ENFORCEMENT,
    count=count,
)
