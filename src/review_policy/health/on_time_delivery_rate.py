"""
Units delivered by their promised day, among all units delivered.
"""

from __future__ import annotations

import datetime as dt

from operator import attrgetter
from typing import Final

from review_policy import citations as cite
from review_policy.health._book import Book, counted
from review_policy.health._buckets import Buckets, place
from review_policy.health._metric import Metric
from review_policy.health._tally import Tallies
from review_policy.health._units import Sheet, missing
from review_policy.model.days import day_of
from review_policy.model.ledger import RecordKind
from review_policy.model.not_given import NotGiven
from review_policy.model.order import Fulfillment
from review_policy.model.shipment import Shipment
from review_policy.parameters.health import (
    ON_TIME_DELIVERY_RATE_ENFORCEMENT,
    ON_TIME_DELIVERY_RATE_LAG,
    ON_TIME_DELIVERY_RATE_LEAST_UNITS,
    ON_TIME_DELIVERY_RATE_SANCTION,
    ON_TIME_DELIVERY_RATE_TARGET,
    ON_TIME_DELIVERY_RATE_UNIT,
    ON_TIME_DELIVERY_RATE_WINDOW,
    DeliveryUnit,
)
from review_policy.reasons import ReasonCode


def count(book: Book, buckets: Buckets) -> Tallies:
    """
    Count the units, or before the policy of a store the packages, in time.

    A first attempt stands for the delivery.
    What has no delivery scan, and what is late but protected, is left out.
    """
    given = book.ledger.shipments
    setting = book.setting
    unit = ON_TIME_DELIVERY_RATE_UNIT.answer(setting.on, setting.marketplace)
    by_units = unit.value is DeliveryUnit.UNIT
    sheet = Sheet(buckets)
    gaps = missing(book, buckets, RecordKind.SHIPMENTS, sheet)
    shipments = () if isinstance(given, NotGiven) else given
    placed = place(shipments, attrgetter("promised_at"), buckets)
    unknown = protected = 0
    for at, inside in enumerate(placed.inside):
        for each in inside:
            units = each.units if by_units else 1
            late = is_late(each, setting.zone)
            if late is None:
                unknown += units
            elif late and each.is_protected:
                protected += units
            else:
                sheet.add(Fulfillment.MERCHANT, at, is_bad=late, units=units)
    sheet.is_lower_bound |= bool(unknown)
    return sheet.tallies(
        (
            *gaps,
            *counted(
                ReasonCode.RECORDS_UNDATED,
                placed.undated,
                kind="shipments",
                fact="promised_at",
            ),
            *counted(ReasonCode.PROTECTED_LEFT_OUT, protected),
            *counted(
                ReasonCode.FACTS_UNKNOWN,
                unknown,
                fact="shipment.delivered_at",
            ),
        ),
        of_good=True,
        default=Fulfillment.MERCHANT,
    )


def is_late(shipment: Shipment, zone: dt.tzinfo) -> bool | None:
    """
    Whether *shipment* came after its promised day, None if not known.
    """
    came = shipment.attempted_at or shipment.delivered_at
    if came is None or shipment.promised_at is None:
        return None
    return day_of(came, zone) > day_of(shipment.promised_at, zone)


METRIC: Final = Metric(
    name="on-time-delivery-rate",
    title="On-time delivery rate",
    formula=(
        "Units delivered by their promised day, before any extension, out of "
        "all units with a delivery scan; before a store's policy, packages"
    ),
    is_defect_rate=False,
    counts="units, or packages before a store's policy",
    kept_over="own shipping",
    needs=(RecordKind.SHIPMENTS,),
    placed_by="shipment.promised_at",
    limits=(
        "How Amazon counts protected late units is not said beyond that they "
        "do not hurt; here they are left out. Only in the UK does a source "
        "say that units without a delivery scan do not count."
    ),
    sources=(cite.ON_TIME_US_2024, cite.ON_TIME_UK_2025),
    target=ON_TIME_DELIVERY_RATE_TARGET,
    sanction=ON_TIME_DELIVERY_RATE_SANCTION,
    window=ON_TIME_DELIVERY_RATE_WINDOW,
    lag=ON_TIME_DELIVERY_RATE_LAG,
    least=ON_TIME_DELIVERY_RATE_LEAST_UNITS,
    enforcement=ON_TIME_DELIVERY_RATE_ENFORCEMENT,
    others=(ON_TIME_DELIVERY_RATE_UNIT,),
    count=count,
)
