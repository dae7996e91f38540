"""
The numbers of account health, each with its history.

Most help pages bear no date; their revisions start with the year in which a
copy was seen, and earlier days are not recorded.
"""

from __future__ import annotations

import datetime as dt
import enum

from fractions import Fraction
from typing import Final

from attrs import frozen

from review_policy import citations as cite
from review_policy.model.marketplace import EUROPE, Marketplace
from review_policy.sources import Basis, Claim, Confidence
from review_policy.targets import Condition, Target
from review_policy.timeline import (
    NOT_IN_FORCE,
    Between,
    Clock,
    Local,
    Parameter,
    Revision,
)


class Consequence(enum.StrEnum):
    """
    What Amazon says that a missed target may lead to.
    """

    NONE = "none"
    """Advice, or no sanction is named."""

    PAUSED = "paused"
    """Amazon stopped acting on it for a time."""

    NOT_YET = "not_yet"
    """Required already, and acted on from a later day."""

    ACCOUNT_DEACTIVATION = "account_deactivation"
    OWN_SHIPPING_DEACTIVATION = "own_shipping_deactivation"
    CATEGORY_DEACTIVATION = "category_deactivation"
    LISTING_DEACTIVATION = "listing_deactivation"

    @property
    def is_enforced(self) -> bool:
        """
        Whether Amazon acts on it.
        """
        return self not in {
            Consequence.NONE,
            Consequence.PAUSED,
            Consequence.NOT_YET,
        }


class DeliveryUnit(enum.StrEnum):
    """
    What is counted as delivered on time or late.
    """

    PACKAGE = "package"
    UNIT = "unit"


@frozen(kw_only=True)
class RatingBands:
    """
    Where the account health rating starts, ends, and changes its colour.
    """

    healthy: int
    at_risk: int
    most: int
    start: int

    def __str__(self) -> str:
        return (
            f"healthy from {self.healthy}, at risk from {self.at_risk}, "
            f"0 to {self.most}, start at {self.start}"
        )


@frozen(kw_only=True)
class RatingGrowth:
    """
    How many points how many orders of how many days add.
    """

    points: int
    orders: int
    days: int

    def __str__(self) -> str:
        return (
            f"{self.points} points for every {self.orders} orders of "
            f"{self.days} days"
        )


@frozen(kw_only=True)
class RatingPoints:
    """
    How many points a violation typically takes, at least and at most.
    """

    least: int
    most: int

    def __str__(self) -> str:
        return f"{self.least} to {self.most} points"


@frozen(kw_only=True)
class AssuranceTerms:
    """
    The rating to hold, for how many months, and the days allowed below it.
    """

    least: int
    months: int
    days_below: int

    def __str__(self) -> str:
        return (
            f"{self.least} or more for {self.months} months, with at most "
            f"{self.days_below} days below"
        )


FOUR: Final = frozenset(
    {Marketplace.DE, Marketplace.FR, Marketplace.IT, Marketplace.ES}
)
"""The stores that took the on-time delivery policy on one day."""

FIVE: Final = FOUR | {Marketplace.UK}
"""The stores that require invoices for business buyers."""

TRACKING_EUROPE: Final = FOUR | {
    Marketplace.NL,
    Marketplace.PL,
    Marketplace.SE,
    Marketplace.BE,
}
"""The European stores that the tracking rules of 2025 name, less the UK."""

EUROPEAN_UNION: Final = EUROPE - {Marketplace.UK}
"""The stores of the European Union."""


ORDER_DEFECT_RATE_TARGET: Final = Parameter(
    name="health.order_defect_rate_target",
    title="Order defect rate that an account has to keep",
    clock=Clock.JUDGEMENT,
    history=(
        Revision(
            start=dt.date(2023, 1, 1),
            value=Target(Condition.LESS_THAN, Fraction(1, 100)),
            source=cite.ODR_US,
            basis=Basis.FIRST_SEEN,
            confidence=Confidence.HIGH,
            note="The page bears no date; a copy of about 2023 says the same.",
        ),
    ),
    elsewhere=(
        Local(
            marketplaces=frozenset({Marketplace.US}),
            history=(
                Revision(
                    start=dt.date(2008, 8, 29),
                    value=Target(Condition.LESS_THAN, Fraction(1, 100)),
                    source=cite.BREWS_2008,
                    basis=Basis.FIRST_SEEN,
                    confidence=Confidence.LOW,
                    note=(
                        "A holiday rule of that year judged 91 days of orders."
                    ),
                ),
                Revision(
                    start=dt.date(2023, 1, 1),
                    value=Target(Condition.LESS_THAN, Fraction(1, 100)),
                    source=cite.ODR_US,
                    basis=Basis.FIRST_SEEN,
                    confidence=Confidence.HIGH,
                    note=(
                        "The page bears no date; a copy of about 2023 says "
                        "the same."
                    ),
                ),
            ),
        ),
        Local(
            marketplaces=frozenset({Marketplace.IN}),
            history=(
                Revision(
                    start=dt.date(2017, 1, 1),
                    value=Target(Condition.LESS_THAN, Fraction(1, 100)),
                    source=cite.HEALTH_IN_2017,
                    basis=Basis.FIRST_SEEN,
                    confidence=Confidence.HIGH,
                    note="Copies of 2017 and 2020 agree.",
                ),
            ),
        ),
    ),
)

ORDER_DEFECT_RATE_SANCTION: Final = Parameter(
    name="health.order_defect_rate_sanction",
    title="Order defect rate from which Amazon threatens",
    clock=Clock.JUDGEMENT,
    history=(
        Revision(
            start=dt.date(2023, 1, 1),
            value=Target(Condition.GREATER_THAN, Fraction(1, 100)),
            source=cite.ODR_US,
            basis=Basis.FIRST_SEEN,
            confidence=Confidence.HIGH,
            note="Exactly 1 % is off the target and not above it.",
        ),
    ),
)

ORDER_DEFECT_RATE_WINDOW: Final = Parameter(
    name="health.order_defect_rate_window",
    title="Days of orders that the order defect rate covers",
    clock=Clock.JUDGEMENT,
    history=(
        Revision(
            start=dt.date(2020, 11, 19),
            value=dt.timedelta(days=60),
            source=cite.HEALTH_SCHEMA,
            basis=Basis.FIRST_SEEN,
            confidence=Confidence.HIGH,
            rivals=(
                Claim(
                    value=dt.timedelta(days=90),
                    source=cite.PERFORMANCE_FAQ,
                    note=(
                        "Older text: ninety days give the most accurate view."
                    ),
                ),
            ),
            note=(
                "Both ends included; a live report of 2022-01-11 shows sixty "
                "days too."
            ),
        ),
    ),
)

ORDER_DEFECT_RATE_LAG: Final = Parameter(
    name="health.order_defect_rate_lag",
    title="Days between the last order counted and the day of judgement",
    clock=Clock.JUDGEMENT,
    history=(
        Revision(
            start=dt.date(2020, 11, 19),
            value=dt.timedelta(days=15),
            source=cite.MODELS_2165,
            basis=Basis.INFERRED,
            confidence=Confidence.MEDIUM,
            note="Amazon states no lag; three observations show fifteen days.",
        ),
    ),
)

ORDER_DEFECT_RATE_ENFORCEMENT: Final = Parameter(
    name="health.order_defect_rate_enforcement",
    title="What an order defect rate above the line leads to",
    clock=Clock.JUDGEMENT,
    history=(
        Revision(
            start=dt.date(2023, 1, 1),
            value=Consequence.ACCOUNT_DEACTIVATION,
            source=cite.ODR_US,
            basis=Basis.FIRST_SEEN,
            confidence=Confidence.HIGH,
            note=(
                "Newer wording names offers of the seller's own shipping "
                "instead."
            ),
        ),
    ),
    elsewhere=(
        Local(
            marketplaces=frozenset({Marketplace.US}),
            history=(
                Revision(
                    start=Between(dt.date(2020, 4, 1), dt.date(2020, 4, 15)),
                    value=Consequence.PAUSED,
                    source=cite.PAUSE_US_2020,
                    basis=Basis.INFERRED,
                    confidence=Confidence.HIGH,
                    note=(
                        "From early April 2020 on, first until 15 May and "
                        "then until 31 May."
                    ),
                ),
                Revision(
                    start=dt.date(2020, 6, 1),
                    value=Consequence.ACCOUNT_DEACTIVATION,
                    source=cite.PAUSE_US_2020,
                    basis=Basis.ANNOUNCED,
                    confidence=Confidence.HIGH,
                    note=(
                        "Enforced again, and defects before 1 June are not "
                        "used."
                    ),
                ),
            ),
        ),
        Local(
            marketplaces=EUROPE,
            history=(
                Revision(
                    start=Between(dt.date(2020, 4, 1), dt.date(2020, 4, 15)),
                    value=Consequence.PAUSED,
                    source=cite.PAUSE_EU_2020,
                    basis=Basis.INFERRED,
                    confidence=Confidence.HIGH,
                    note=(
                        "From early April 2020 on, first until 15 May and "
                        "then until 31 May."
                    ),
                ),
                Revision(
                    start=dt.date(2020, 6, 1),
                    value=Consequence.ACCOUNT_DEACTIVATION,
                    source=cite.PAUSE_EU_2020,
                    basis=Basis.ANNOUNCED,
                    confidence=Confidence.HIGH,
                    note=(
                        "Enforced again, and defects before 1 June are not "
                        "used."
                    ),
                ),
            ),
        ),
        Local(
            marketplaces=frozenset({Marketplace.SA}),
            history=(
                Revision(
                    start=dt.date(2023, 1, 1),
                    value=Consequence.OWN_SHIPPING_DEACTIVATION,
                    source=cite.ODR_SA,
                    basis=Basis.FIRST_SEEN,
                    confidence=Confidence.HIGH,
                    note="The page bears no date.",
                ),
            ),
        ),
    ),
)

DEFECTS_UNUSED_BEFORE: Final = Parameter(
    name="health.defects_unused_before",
    title="First day whose defects are used after the pause of 2020",
    clock=Clock.JUDGEMENT,
    history=(),
    elsewhere=(
        Local(
            marketplaces=frozenset({Marketplace.US}),
            history=(
                Revision(
                    start=dt.date(2020, 6, 1),
                    value=dt.date(2020, 6, 1),
                    source=cite.PAUSE_US_2020,
                    basis=Basis.ANNOUNCED,
                    confidence=Confidence.HIGH,
                ),
            ),
        ),
        Local(
            marketplaces=EUROPE,
            history=(
                Revision(
                    start=dt.date(2020, 6, 1),
                    value=dt.date(2020, 6, 1),
                    source=cite.PAUSE_EU_2020,
                    basis=Basis.ANNOUNCED,
                    confidence=Confidence.HIGH,
                ),
            ),
        ),
    ),
)

LATE_SHIPMENT_RATE_TARGET: Final = Parameter(
    name="health.late_shipment_rate_target",
    title="Late shipment rate that an account has to keep",
    clock=Clock.JUDGEMENT,
    history=(
        Revision(
            start=dt.date(2022, 1, 1),
            value=Target(Condition.LESS_THAN, Fraction(4, 100)),
            source=cite.LATE_SHIPMENT_AU,
            basis=Basis.FIRST_SEEN,
            confidence=Confidence.HIGH,
            note="Copies up to 2022 say the same; any lateness counts.",
        ),
    ),
    elsewhere=(
        Local(
            marketplaces=frozenset({Marketplace.US}),
            history=(
                Revision(
                    start=dt.date(2008, 8, 29),
                    value=Target(Condition.LESS_THAN, Fraction(5, 100)),
                    source=cite.BREWS_2008,
                    basis=Basis.FIRST_SEEN,
                    confidence=Confidence.LOW,
                    note=(
                        "Late then meant confirmed three or more days after "
                        "the expected day."
                    ),
                ),
                Revision(
                    start=dt.date(2022, 1, 1),
                    value=Target(Condition.LESS_THAN, Fraction(4, 100)),
                    source=cite.LATE_SHIPMENT_AU,
                    basis=Basis.FIRST_SEEN,
                    confidence=Confidence.HIGH,
                    note=(
                        "Copies up to 2022 say the same; any lateness counts."
                    ),
                ),
            ),
        ),
        Local(
            marketplaces=frozenset({Marketplace.IN}),
            history=(
                Revision(
                    start=dt.date(2017, 1, 1),
                    value=Target(Condition.LESS_THAN, Fraction(4, 100)),
                    source=cite.HEALTH_IN_2017,
                    basis=Basis.FIRST_SEEN,
                    confidence=Confidence.HIGH,
                    note="Copies of 2017 and 2020 agree.",
                ),
            ),
        ),
    ),
)

LATE_SHIPMENT_RATE_SANCTION: Final = Parameter(
    name="health.late_shipment_rate_sanction",
    title="Late shipment rate from which Amazon threatens",
    clock=Clock.JUDGEMENT,
    history=(
        Revision(
            start=dt.date(2022, 1, 1),
            value=Target(Condition.GREATER_THAN, Fraction(4, 100)),
            source=cite.LATE_SHIPMENT_AU,
            basis=Basis.FIRST_SEEN,
            confidence=Confidence.HIGH,
            note="The pages bear no date.",
        ),
    ),
)

LATE_SHIPMENT_RATE_SHORT_WINDOW: Final = Parameter(
    name="health.late_shipment_rate_short_window",
    title="Days of the shorter late shipment rate",
    clock=Clock.JUDGEMENT,
    history=(
        Revision(
            start=dt.date(2022, 1, 1),
            value=dt.timedelta(days=10),
            source=cite.LATE_SHIPMENT_AU,
            basis=Basis.FIRST_SEEN,
            confidence=Confidence.HIGH,
            note="The pages bear no date.",
        ),
    ),
)

LATE_SHIPMENT_RATE_LONG_WINDOW: Final = Parameter(
    name="health.late_shipment_rate_long_window",
    title="Days of the longer late shipment rate",
    clock=Clock.JUDGEMENT,
    history=(
        Revision(
            start=dt.date(2020, 11, 19),
            value=dt.timedelta(days=30),
            source=cite.HEALTH_SCHEMA,
            basis=Basis.FIRST_SEEN,
            confidence=Confidence.HIGH,
            note="The help pages say thirty days too.",
        ),
    ),
)

LATE_SHIPMENT_RATE_LAG: Final = Parameter(
    name="health.late_shipment_rate_lag",
    title="Days between the last order counted and the day of judgement",
    clock=Clock.JUDGEMENT,
    history=(
        Revision(
            start=dt.date(2020, 11, 19),
            value=dt.timedelta(days=0),
            source=cite.HEALTH_SCHEMA,
            basis=Basis.INFERRED,
            confidence=Confidence.MEDIUM,
            note="The range in Amazon's sample ends on the day of the report.",
        ),
    ),
)

LATE_SHIPMENT_RATE_ENFORCEMENT: Final = Parameter(
    name="health.late_shipment_rate_enforcement",
    title="What a late shipment rate above the line leads to",
    clock=Clock.JUDGEMENT,
    history=(
        Revision(
            start=dt.date(2022, 1, 1),
            value=Consequence.OWN_SHIPPING_DEACTIVATION,
            source=cite.LATE_SHIPMENT_AU,
            basis=Basis.FIRST_SEEN,
            confidence=Confidence.HIGH,
            note="Older text names the account.",
        ),
    ),
    elsewhere=(
        Local(
            marketplaces=frozenset({Marketplace.US}),
            history=(
                Revision(
                    start=dt.date(2020, 3, 20),
                    value=Consequence.PAUSED,
                    source=cite.PAUSE_US_2020,
                    basis=Basis.ANNOUNCED,
                    confidence=Confidence.HIGH,
                    note="First until 15 May, then until 31 May 2020.",
                ),
                Revision(
                    start=dt.date(2020, 6, 1),
                    value=Consequence.OWN_SHIPPING_DEACTIVATION,
                    source=cite.PAUSE_US_2020,
                    basis=Basis.ANNOUNCED,
                    confidence=Confidence.HIGH,
                    note=(
                        "Enforced again, and defects before 1 June are not "
                        "used."
                    ),
                ),
            ),
        ),
        Local(
            marketplaces=EUROPE,
            history=(
                Revision(
                    start=dt.date(2020, 3, 20),
                    value=Consequence.PAUSED,
                    source=cite.PAUSE_EU_2020,
                    basis=Basis.ANNOUNCED,
                    confidence=Confidence.HIGH,
                    note="First until 15 May, then until 31 May 2020.",
                ),
                Revision(
                    start=dt.date(2020, 6, 1),
                    value=Consequence.OWN_SHIPPING_DEACTIVATION,
                    source=cite.PAUSE_EU_2020,
                    basis=Basis.ANNOUNCED,
                    confidence=Confidence.HIGH,
                    note=(
                        "Enforced again, and defects before 1 June are not "
                        "used."
                    ),
                ),
            ),
        ),
    ),
)

CANCELLATION_RATE_TARGET: Final = Parameter(
    name="health.cancellation_rate_target",
    title="Cancellation rate that an account has to keep",
    clock=Clock.JUDGEMENT,
    history=(
        Revision(
            start=dt.date(2023, 1, 1),
            value=Target(Condition.LESS_THAN, Fraction(25, 1000)),
            source=cite.CANCELLATION_CA,
            basis=Basis.FIRST_SEEN,
            confidence=Confidence.HIGH,
            note=(
                "The page bears no date; Amazon's sample of a report shows 1 "
                "% and contradicts itself."
            ),
        ),
    ),
    elsewhere=(
        Local(
            marketplaces=frozenset({Marketplace.US}),
            history=(
                Revision(
                    start=dt.date(2008, 8, 29),
                    value=Target(Condition.LESS_THAN, Fraction(25, 1000)),
                    source=cite.BREWS_2008,
                    basis=Basis.FIRST_SEEN,
                    confidence=Confidence.LOW,
                    note="As a seller read the rules of 2008.",
                ),
                Revision(
                    start=dt.date(2023, 1, 1),
                    value=Target(Condition.LESS_THAN, Fraction(25, 1000)),
                    source=cite.CANCELLATION_CA,
                    basis=Basis.FIRST_SEEN,
                    confidence=Confidence.HIGH,
                    note=(
                        "The page bears no date; Amazon's sample of a report "
                        "shows 1 % and contradicts itself."
                    ),
                ),
            ),
        ),
        Local(
            marketplaces=frozenset({Marketplace.IN}),
            history=(
                Revision(
                    start=dt.date(2017, 1, 1),
                    value=Target(Condition.LESS_THAN, Fraction(25, 1000)),
                    source=cite.HEALTH_IN_2017,
                    basis=Basis.FIRST_SEEN,
                    confidence=Confidence.HIGH,
                    note="Copies of 2017 and 2020 agree.",
                ),
            ),
        ),
    ),
)

CANCELLATION_RATE_SANCTION: Final = Parameter(
    name="health.cancellation_rate_sanction",
    title="Cancellation rate from which Amazon threatens",
    clock=Clock.JUDGEMENT,
    history=(
        Revision(
            start=dt.date(2023, 1, 1),
            value=Target(Condition.GREATER_THAN, Fraction(25, 1000)),
            source=cite.CANCELLATION_CA,
            basis=Basis.FIRST_SEEN,
            confidence=Confidence.HIGH,
            note="The pages bear no date.",
        ),
    ),
)

CANCELLATION_RATE_WINDOW: Final = Parameter(
    name="health.cancellation_rate_window",
    title="Days of orders that the cancellation rate covers",
    clock=Clock.JUDGEMENT,
    history=(
        Revision(
            start=dt.date(2020, 11, 19),
            value=dt.timedelta(days=7),
            source=cite.HEALTH_SCHEMA,
            basis=Basis.FIRST_SEEN,
            confidence=Confidence.HIGH,
            note="The help pages say seven days too.",
        ),
    ),
)

CANCELLATION_RATE_LAG: Final = Parameter(
    name="health.cancellation_rate_lag",
    title="Days between the last order counted and the day of judgement",
    clock=Clock.JUDGEMENT,
    history=(
        Revision(
            start=dt.date(2020, 11, 19),
            value=dt.timedelta(days=1),
            source=cite.HEALTH_SCHEMA,
            basis=Basis.INFERRED,
            confidence=Confidence.MEDIUM,
            note="The range in Amazon's sample ends a day before the report.",
        ),
    ),
)

CANCELLATION_RATE_ENFORCEMENT: Final = Parameter(
    name="health.cancellation_rate_enforcement",
    title="What a cancellation rate above the line leads to",
    clock=Clock.JUDGEMENT,
    history=(
        Revision(
            start=dt.date(2023, 1, 1),
            value=Consequence.OWN_SHIPPING_DEACTIVATION,
            source=cite.CANCELLATION_CA,
            basis=Basis.FIRST_SEEN,
            confidence=Confidence.HIGH,
            note="The pages bear no date.",
        ),
    ),
    elsewhere=(
        Local(
            marketplaces=frozenset({Marketplace.US}),
            history=(
                Revision(
                    start=dt.date(2020, 3, 20),
                    value=Consequence.PAUSED,
                    source=cite.PAUSE_US_2020,
                    basis=Basis.ANNOUNCED,
                    confidence=Confidence.HIGH,
                    note="First until 15 May, then until 31 May 2020.",
                ),
                Revision(
                    start=dt.date(2020, 6, 1),
                    value=Consequence.OWN_SHIPPING_DEACTIVATION,
                    source=cite.PAUSE_US_2020,
                    basis=Basis.ANNOUNCED,
                    confidence=Confidence.HIGH,
                    note=(
                        "Enforced again, and defects before 1 June are not "
                        "used."
                    ),
                ),
            ),
        ),
        Local(
            marketplaces=EUROPE,
            history=(
                Revision(
                    start=dt.date(2020, 3, 20),
                    value=Consequence.PAUSED,
                    source=cite.PAUSE_EU_2020,
                    basis=Basis.ANNOUNCED,
                    confidence=Confidence.HIGH,
                    note="First until 15 May, then until 31 May 2020.",
                ),
                Revision(
                    start=dt.date(2020, 6, 1),
                    value=Consequence.OWN_SHIPPING_DEACTIVATION,
                    source=cite.PAUSE_EU_2020,
                    basis=Basis.ANNOUNCED,
                    confidence=Confidence.HIGH,
                    note=(
                        "Enforced again, and defects before 1 June are not "
                        "used."
                    ),
                ),
            ),
        ),
    ),
)

VALID_TRACKING_RATE_TARGET: Final = Parameter(
    name="health.valid_tracking_rate_target",
    title="Valid tracking rate that each category has to keep",
    clock=Clock.JUDGEMENT,
    history=(),
    elsewhere=(
        Local(
            marketplaces=frozenset({Marketplace.US}),
            history=(
                Revision(
                    start=dt.date(2020, 11, 19),
                    value=Target(Condition.GREATER_THAN, Fraction(95, 100)),
                    source=cite.HEALTH_SCHEMA,
                    basis=Basis.FIRST_SEEN,
                    confidence=Confidence.HIGH,
                    rivals=(
                        Claim(
                            value=Target(
                                Condition.AT_LEAST, Fraction(95, 100)
                            ),
                            source=cite.TRACKING_US,
                            note=(
                                "The help page says at least 95 %, Amazon's "
                                "news and schema above it."
                            ),
                        ),
                    ),
                    note=(
                        "Sellers who ship from China had a rule of their own "
                        "from 2016-10-12 on."
                    ),
                ),
                Revision(
                    start=dt.date(2025, 1, 15),
                    value=Target(Condition.GREATER_THAN, Fraction(95, 100)),
                    source=cite.TRACKING_US_2025,
                    basis=Basis.ANNOUNCED,
                    confidence=Confidence.HIGH,
                    rivals=(
                        Claim(
                            value=Target(
                                Condition.AT_LEAST, Fraction(95, 100)
                            ),
                            source=cite.TRACKING_US,
                            note=(
                                "The help page says at least 95 %, Amazon's "
                                "news and schema above it."
                            ),
                        ),
                    ),
                    note=(
                        "All carriers are measured, not only integrated ones."
                    ),
                ),
            ),
        ),
        Local(
            marketplaces=frozenset({Marketplace.UK}),
            history=(
                Revision(
                    start=dt.date(2021, 4, 19),
                    value=Target(Condition.GREATER_THAN, Fraction(95, 100)),
                    source=cite.TRACKING_UK,
                    basis=Basis.ANNOUNCED,
                    confidence=Confidence.HIGH,
                    rivals=(
                        Claim(
                            value=Target(
                                Condition.AT_LEAST, Fraction(95, 100)
                            ),
                            source=cite.TRACKING_US,
                            note=(
                                "The help page says at least 95 %, Amazon's "
                                "news and schema above it."
                            ),
                        ),
                    ),
                    note="Whether 95 % itself is enough, sources differ.",
                ),
                Revision(
                    start=dt.date(2025, 1, 15),
                    value=Target(Condition.GREATER_THAN, Fraction(95, 100)),
                    source=cite.TRACKING_EU_2025,
                    basis=Basis.ANNOUNCED,
                    confidence=Confidence.MEDIUM,
                    rivals=(
                        Claim(
                            value=Target(
                                Condition.AT_LEAST, Fraction(95, 100)
                            ),
                            source=cite.TRACKING_US,
                            note=(
                                "The help page says at least 95 %, Amazon's "
                                "news and schema above it."
                            ),
                        ),
                    ),
                    note=(
                        "All carriers are measured, not only integrated ones."
                    ),
                ),
            ),
        ),
        Local(
            marketplaces=frozenset({Marketplace.CA}),
            history=(
                Revision(
                    start=dt.date(2021, 8, 9),
                    value=Target(Condition.GREATER_THAN, Fraction(95, 100)),
                    source=cite.TRACKING_CA,
                    basis=Basis.ANNOUNCED,
                    confidence=Confidence.MEDIUM,
                    rivals=(
                        Claim(
                            value=Target(
                                Condition.AT_LEAST, Fraction(95, 100)
                            ),
                            source=cite.TRACKING_US,
                            note=(
                                "The help page says at least 95 %, Amazon's "
                                "news and schema above it."
                            ),
                        ),
                    ),
                    note=(
                        "First not enforced; the year follows from the "
                        "context."
                    ),
                ),
            ),
        ),
        Local(
            marketplaces=TRACKING_EUROPE,
            history=(
                Revision(
                    start=dt.date(2025, 1, 15),
                    value=Target(Condition.GREATER_THAN, Fraction(95, 100)),
                    source=cite.TRACKING_EU_2025,
                    basis=Basis.ANNOUNCED,
                    confidence=Confidence.MEDIUM,
                    rivals=(
                        Claim(
                            value=Target(
                                Condition.AT_LEAST, Fraction(95, 100)
                            ),
                            source=cite.TRACKING_US,
                            note=(
                                "The help page says at least 95 %, Amazon's "
                                "news and schema above it."
                            ),
                        ),
                    ),
                    note=(
                        "Domestic above 15 euros; across borders unless under "
                        "20 euros and by letter."
                    ),
                ),
            ),
        ),
        Local(
            marketplaces=frozenset({Marketplace.JP}),
            history=(
                Revision(
                    start=dt.date(2024, 1, 1),
                    value=Target(Condition.GREATER_THAN, Fraction(95, 100)),
                    source=cite.TRACKING_JP,
                    basis=Basis.FIRST_SEEN,
                    confidence=Confidence.MEDIUM,
                    rivals=(
                        Claim(
                            value=Target(
                                Condition.AT_LEAST, Fraction(95, 100)
                            ),
                            source=cite.TRACKING_US,
                            note=(
                                "The help page says at least 95 %, Amazon's "
                                "news and schema above it."
                            ),
                        ),
                    ),
                    note="The thread bears no date.",
                ),
            ),
        ),
    ),
)

VALID_TRACKING_RATE_SANCTION: Final = Parameter(
    name="health.valid_tracking_rate_sanction",
    title="Valid tracking rate from which Amazon threatens",
    clock=Clock.JUDGEMENT,
    history=(),
    elsewhere=(
        Local(
            marketplaces=frozenset({Marketplace.US}),
            history=(
                Revision(
                    start=dt.date(2020, 11, 19),
                    value=Target(Condition.LESS_THAN, Fraction(95, 100)),
                    source=cite.TRACKING_US,
                    basis=Basis.FIRST_SEEN,
                    confidence=Confidence.HIGH,
                    note="Below it a category may be lost.",
                ),
            ),
        ),
        Local(
            marketplaces=frozenset({Marketplace.UK}),
            history=(
                Revision(
                    start=dt.date(2021, 4, 19),
                    value=Target(Condition.LESS_THAN, Fraction(95, 100)),
                    source=cite.TRACKING_UK,
                    basis=Basis.FIRST_SEEN,
                    confidence=Confidence.HIGH,
                    note="Below it a category may be lost.",
                ),
            ),
        ),
        Local(
            marketplaces=frozenset({Marketplace.CA}),
            history=(
                Revision(
                    start=dt.date(2021, 8, 9),
                    value=Target(Condition.LESS_THAN, Fraction(95, 100)),
                    source=cite.TRACKING_CA,
                    basis=Basis.FIRST_SEEN,
                    confidence=Confidence.MEDIUM,
                    note="Below it a category may be lost.",
                ),
            ),
        ),
        Local(
            marketplaces=TRACKING_EUROPE,
            history=(
                Revision(
                    start=dt.date(2025, 1, 15),
                    value=Target(Condition.LESS_THAN, Fraction(95, 100)),
                    source=cite.TRACKING_EU_2025,
                    basis=Basis.FIRST_SEEN,
                    confidence=Confidence.MEDIUM,
                    note="Below it a category may be lost.",
                ),
            ),
        ),
        Local(
            marketplaces=frozenset({Marketplace.JP}),
            history=(
                Revision(
                    start=dt.date(2024, 1, 1),
                    value=Target(Condition.LESS_THAN, Fraction(95, 100)),
                    source=cite.TRACKING_JP,
                    basis=Basis.FIRST_SEEN,
                    confidence=Confidence.MEDIUM,
                    note="Below it a category may be lost.",
                ),
            ),
        ),
    ),
)

VALID_TRACKING_RATE_WINDOW: Final = Parameter(
    name="health.valid_tracking_rate_window",
    title="Days of promised deliveries that the valid tracking rate covers",
    clock=Clock.JUDGEMENT,
    history=(
        Revision(
            start=dt.date(2020, 11, 19),
            value=dt.timedelta(days=30),
            source=cite.HEALTH_SCHEMA,
            basis=Basis.FIRST_SEEN,
            confidence=Confidence.HIGH,
            note="The help pages say thirty days too.",
        ),
    ),
)

VALID_TRACKING_RATE_LAG: Final = Parameter(
    name="health.valid_tracking_rate_lag",
    title=(
        "Days between the last promised delivery counted and the day of "
        "judgement"
    ),
    clock=Clock.JUDGEMENT,
    history=(
        Revision(
            start=dt.date(2020, 11, 19),
            value=dt.timedelta(days=14),
            source=cite.TRACKING_US,
            basis=Basis.INFERRED,
            confidence=Confidence.MEDIUM,
            rivals=(
                Claim(
                    value=dt.timedelta(days=10),
                    source=cite.HEALTH_SCHEMA,
                    note="The range in Amazon's sample ends ten days earlier.",
                ),
            ),
            note="Amazon's page says two weeks and bears no date.",
        ),
    ),
)

VALID_TRACKING_RATE_ENFORCEMENT: Final = Parameter(
    name="health.valid_tracking_rate_enforcement",
    title="What a valid tracking rate below the line leads to",
    clock=Clock.JUDGEMENT,
    history=(),
    elsewhere=(
        Local(
            marketplaces=frozenset({Marketplace.US}),
            history=(
                Revision(
                    start=dt.date(2020, 11, 19),
                    value=Consequence.CATEGORY_DEACTIVATION,
                    source=cite.TRACKING_US,
                    basis=Basis.FIRST_SEEN,
                    confidence=Confidence.HIGH,
                    note="The pages bear no date.",
                ),
            ),
        ),
        Local(
            marketplaces=frozenset({Marketplace.UK}),
            history=(
                Revision(
                    start=dt.date(2021, 4, 19),
                    value=Consequence.CATEGORY_DEACTIVATION,
                    source=cite.TRACKING_UK,
                    basis=Basis.FIRST_SEEN,
                    confidence=Confidence.HIGH,
                    note="The pages bear no date.",
                ),
            ),
        ),
        Local(
            marketplaces=frozenset({Marketplace.CA}),
            history=(
                Revision(
                    start=Between(dt.date(2021, 8, 9), dt.date(2022, 1, 1)),
                    value=Consequence.CATEGORY_DEACTIVATION,
                    source=cite.TRACKING_CA,
                    basis=Basis.FIRST_SEEN,
                    confidence=Confidence.MEDIUM,
                    note=(
                        "First not enforced; sellers were suspended in the "
                        "autumn and then given more time."
                    ),
                ),
            ),
        ),
        Local(
            marketplaces=TRACKING_EUROPE,
            history=(
                Revision(
                    start=dt.date(2025, 1, 15),
                    value=Consequence.CATEGORY_DEACTIVATION,
                    source=cite.TRACKING_EU_2025,
                    basis=Basis.FIRST_SEEN,
                    confidence=Confidence.MEDIUM,
                    note="The pages bear no date.",
                ),
            ),
        ),
        Local(
            marketplaces=frozenset({Marketplace.JP}),
            history=(
                Revision(
                    start=dt.date(2024, 1, 1),
                    value=Consequence.CATEGORY_DEACTIVATION,
                    source=cite.TRACKING_JP,
                    basis=Basis.FIRST_SEEN,
                    confidence=Confidence.MEDIUM,
                    note=(
                        "Paused once during a fault of tracking ids, without "
                        "a date."
                    ),
                ),
            ),
        ),
    ),
)

ON_TIME_DELIVERY_RATE_TARGET: Final = Parameter(
    name="health.on_time_delivery_rate_target",
    title="On-time delivery rate that an account has to keep",
    clock=Clock.JUDGEMENT,
    history=(
        Revision(
            start=dt.date(2022, 1, 1),
            value=Target(Condition.GREATER_THAN, Fraction(97, 100)),
            source=cite.ON_TIME_LEGACY_CA,
            basis=Basis.FIRST_SEEN,
            confidence=Confidence.HIGH,
            note="Advised for packages, with no penalty.",
        ),
    ),
    elsewhere=(
        Local(
            marketplaces=frozenset({Marketplace.US}),
            history=(
                Revision(
                    start=dt.date(2022, 1, 1),
                    value=Target(Condition.GREATER_THAN, Fraction(97, 100)),
                    source=cite.ON_TIME_LEGACY_US,
                    basis=Basis.FIRST_SEEN,
                    confidence=Confidence.HIGH,
                    note=(
                        "Advised for packages, with no penalty; the page "
                        "bears no date."
                    ),
                ),
                Revision(
                    start=dt.date(2024, 9, 25),
                    value=Target(Condition.AT_LEAST, Fraction(9, 10)),
                    source=cite.ON_TIME_US_2024,
                    basis=Basis.ANNOUNCED,
                    confidence=Confidence.HIGH,
                    rivals=(
                        Claim(
                            value=Target(
                                Condition.GREATER_THAN, Fraction(9, 10)
                            ),
                            source=cite.HEALTH_SCHEMA,
                            note=(
                                "The report's schema compares strictly; the "
                                "policy speaks of a minimum."
                            ),
                        ),
                    ),
                    note=(
                        "Of units, before promises are extended; 95 % is "
                        "advised."
                    ),
                ),
            ),
        ),
        Local(
            marketplaces=frozenset({Marketplace.UK}),
            history=(
                Revision(
                    start=dt.date(2022, 1, 1),
                    value=Target(Condition.GREATER_THAN, Fraction(97, 100)),
                    source=cite.ON_TIME_LEGACY_US,
                    basis=Basis.FIRST_SEEN,
                    confidence=Confidence.HIGH,
                    note=(
                        "Advised for packages, with no penalty; the page "
                        "bears no date."
                    ),
                ),
                Revision(
                    start=dt.date(2025, 9, 16),
                    value=Target(Condition.AT_LEAST, Fraction(9, 10)),
                    source=cite.ON_TIME_UK_2025,
                    basis=Basis.ANNOUNCED,
                    confidence=Confidence.HIGH,
                    rivals=(
                        Claim(
                            value=Target(
                                Condition.GREATER_THAN, Fraction(9, 10)
                            ),
                            source=cite.HEALTH_SCHEMA,
                            note=(
                                "The report's schema compares strictly; the "
                                "policy speaks of a minimum."
                            ),
                        ),
                    ),
                    note="Of units with a delivery scan.",
                ),
            ),
        ),
        Local(
            marketplaces=FOUR,
            history=(
                Revision(
                    start=dt.date(2022, 1, 1),
                    value=Target(Condition.GREATER_THAN, Fraction(97, 100)),
                    source=cite.ON_TIME_LEGACY_US,
                    basis=Basis.FIRST_SEEN,
                    confidence=Confidence.HIGH,
                    note=(
                        "Advised for packages, with no penalty; the page "
                        "bears no date."
                    ),
                ),
                Revision(
                    start=dt.date(2026, 7, 15),
                    value=Target(Condition.AT_LEAST, Fraction(9, 10)),
                    source=cite.OWN_SHIPPING_EU_2026,
                    basis=Basis.ANNOUNCED,
                    confidence=Confidence.HIGH,
                    rivals=(
                        Claim(
                            value=Target(
                                Condition.GREATER_THAN, Fraction(9, 10)
                            ),
                            source=cite.HEALTH_SCHEMA,
                            note=(
                                "The report's schema compares strictly; the "
                                "policy speaks of a minimum."
                            ),
                        ),
                    ),
                    note="Required from this day, enforced from 2026-09-01.",
                ),
            ),
        ),
    ),
)

ON_TIME_DELIVERY_RATE_SANCTION: Final = Parameter(
    name="health.on_time_delivery_rate_sanction",
    title="On-time delivery rate from which Amazon threatens",
    clock=Clock.JUDGEMENT,
    history=(
        Revision(
            start=dt.date(2022, 1, 1),
            value=NOT_IN_FORCE,
            source=cite.ON_TIME_LEGACY_CA,
            basis=Basis.FIRST_SEEN,
            confidence=Confidence.HIGH,
            note="Advice has no penalty.",
        ),
    ),
    elsewhere=(
        Local(
            marketplaces=frozenset({Marketplace.US}),
            history=(
                Revision(
                    start=dt.date(2022, 1, 1),
                    value=NOT_IN_FORCE,
                    source=cite.ON_TIME_LEGACY_US,
                    basis=Basis.FIRST_SEEN,
                    confidence=Confidence.HIGH,
                    note="Advice has no penalty.",
                ),
                Revision(
                    start=dt.date(2024, 9, 25),
                    value=Target(Condition.LESS_THAN, Fraction(9, 10)),
                    source=cite.ON_TIME_US_2024,
                    basis=Basis.ANNOUNCED,
                    confidence=Confidence.HIGH,
                ),
            ),
        ),
        Local(
            marketplaces=frozenset({Marketplace.UK}),
            history=(
                Revision(
                    start=dt.date(2022, 1, 1),
                    value=NOT_IN_FORCE,
                    source=cite.ON_TIME_LEGACY_US,
                    basis=Basis.FIRST_SEEN,
                    confidence=Confidence.HIGH,
                    note="Advice has no penalty.",
                ),
                Revision(
                    start=dt.date(2025, 9, 16),
                    value=Target(Condition.LESS_THAN, Fraction(9, 10)),
                    source=cite.ON_TIME_UK_2025,
                    basis=Basis.ANNOUNCED,
                    confidence=Confidence.HIGH,
                ),
            ),
        ),
        Local(
            marketplaces=FOUR,
            history=(
                Revision(
                    start=dt.date(2022, 1, 1),
                    value=NOT_IN_FORCE,
                    source=cite.ON_TIME_LEGACY_US,
                    basis=Basis.FIRST_SEEN,
                    confidence=Confidence.HIGH,
                    note="Advice has no penalty.",
                ),
                Revision(
                    start=dt.date(2026, 7, 15),
                    value=Target(Condition.LESS_THAN, Fraction(9, 10)),
                    source=cite.OWN_SHIPPING_EU_2026,
                    basis=Basis.ANNOUNCED,
                    confidence=Confidence.HIGH,
                ),
            ),
        ),
    ),
)

ON_TIME_DELIVERY_RATE_WINDOW: Final = Parameter(
    name="health.on_time_delivery_rate_window",
    title="Days of promised deliveries that the on-time delivery rate covers",
    clock=Clock.JUDGEMENT,
    history=(
        Revision(
            start=dt.date(2020, 11, 19),
            value=dt.timedelta(days=30),
            source=cite.HEALTH_SCHEMA,
            basis=Basis.FIRST_SEEN,
            confidence=Confidence.HIGH,
            note="Of packages.",
        ),
    ),
    elsewhere=(
        Local(
            marketplaces=frozenset({Marketplace.US}),
            history=(
                Revision(
                    start=dt.date(2020, 11, 19),
                    value=dt.timedelta(days=30),
                    source=cite.HEALTH_SCHEMA,
                    basis=Basis.FIRST_SEEN,
                    confidence=Confidence.HIGH,
                    note="Of packages.",
                ),
                Revision(
                    start=dt.date(2024, 9, 25),
                    value=dt.timedelta(days=14),
                    source=cite.ON_TIME_WINDOW,
                    basis=Basis.ANNOUNCED,
                    confidence=Confidence.HIGH,
                    note="Promised in the last 21 days, less the last 7.",
                ),
            ),
        ),
        Local(
            marketplaces=frozenset({Marketplace.UK}),
            history=(
                Revision(
                    start=dt.date(2020, 11, 19),
                    value=dt.timedelta(days=30),
                    source=cite.HEALTH_SCHEMA,
                    basis=Basis.FIRST_SEEN,
                    confidence=Confidence.HIGH,
                    note="Of packages.",
                ),
                Revision(
                    start=dt.date(2025, 9, 16),
                    value=dt.timedelta(days=14),
                    source=cite.ON_TIME_UK_2025,
                    basis=Basis.ANNOUNCED,
                    confidence=Confidence.HIGH,
                ),
            ),
        ),
        Local(
            marketplaces=FOUR,
            history=(
                Revision(
                    start=dt.date(2020, 11, 19),
                    value=dt.timedelta(days=30),
                    source=cite.HEALTH_SCHEMA,
                    basis=Basis.FIRST_SEEN,
                    confidence=Confidence.HIGH,
                    note="Of packages.",
                ),
                Revision(
                    start=dt.date(2026, 7, 15),
                    value=dt.timedelta(days=14),
                    source=cite.ON_TIME_WINDOW,
                    basis=Basis.INFERRED,
                    confidence=Confidence.LOW,
                    note="Stated for the US and the UK only.",
                ),
            ),
        ),
    ),
)

ON_TIME_DELIVERY_RATE_LAG: Final = Parameter(
    name="health.on_time_delivery_rate_lag",
    title=(
        "Days between the last promised delivery counted and the day of "
        "judgement"
    ),
    clock=Clock.JUDGEMENT,
    history=(
        Revision(
            start=dt.date(2020, 11, 19),
            value=dt.timedelta(days=10),
            source=cite.HEALTH_SCHEMA,
            basis=Basis.INFERRED,
            confidence=Confidence.MEDIUM,
            note=(
                "The range in Amazon's sample ends ten days before the report."
            ),
        ),
    ),
    elsewhere=(
        Local(
            marketplaces=frozenset({Marketplace.US}),
            history=(
                Revision(
                    start=dt.date(2020, 11, 19),
                    value=dt.timedelta(days=10),
                    source=cite.HEALTH_SCHEMA,
                    basis=Basis.INFERRED,
                    confidence=Confidence.MEDIUM,
                    note=(
                        "The range in Amazon's sample ends ten days before "
                        "the report."
                    ),
                ),
                Revision(
                    start=dt.date(2024, 9, 25),
                    value=dt.timedelta(days=7),
                    source=cite.ON_TIME_WINDOW,
                    basis=Basis.ANNOUNCED,
                    confidence=Confidence.HIGH,
                ),
            ),
        ),
        Local(
            marketplaces=frozenset({Marketplace.UK}),
            history=(
                Revision(
                    start=dt.date(2020, 11, 19),
                    value=dt.timedelta(days=10),
                    source=cite.HEALTH_SCHEMA,
                    basis=Basis.INFERRED,
                    confidence=Confidence.MEDIUM,
                    note=(
                        "The range in Amazon's sample ends ten days before "
                        "the report."
                    ),
                ),
                Revision(
                    start=dt.date(2025, 9, 16),
                    value=dt.timedelta(days=7),
                    source=cite.ON_TIME_WINDOW,
                    basis=Basis.INFERRED,
                    confidence=Confidence.HIGH,
                    note="The fourteen days end a week before the day.",
                ),
            ),
        ),
        Local(
            marketplaces=FOUR,
            history=(
                Revision(
                    start=dt.date(2020, 11, 19),
                    value=dt.timedelta(days=10),
                    source=cite.HEALTH_SCHEMA,
                    basis=Basis.INFERRED,
                    confidence=Confidence.MEDIUM,
                    note=(
                        "The range in Amazon's sample ends ten days before "
                        "the report."
                    ),
                ),
                Revision(
                    start=dt.date(2026, 7, 15),
                    value=dt.timedelta(days=7),
                    source=cite.ON_TIME_WINDOW,
                    basis=Basis.INFERRED,
                    confidence=Confidence.LOW,
                    note="Stated for the US and the UK only.",
                ),
            ),
        ),
    ),
)

ON_TIME_DELIVERY_RATE_UNIT: Final = Parameter(
    name="health.on_time_delivery_rate_unit",
    title="What the on-time delivery rate counts",
    clock=Clock.JUDGEMENT,
    history=(
        Revision(
            start=dt.date(2022, 1, 1),
            value=DeliveryUnit.PACKAGE,
            source=cite.ON_TIME_LEGACY_CA,
            basis=Basis.FIRST_SEEN,
            confidence=Confidence.HIGH,
        ),
    ),
    elsewhere=(
        Local(
            marketplaces=frozenset({Marketplace.US}),
            history=(
                Revision(
                    start=dt.date(2022, 1, 1),
                    value=DeliveryUnit.PACKAGE,
                    source=cite.ON_TIME_LEGACY_US,
                    basis=Basis.FIRST_SEEN,
                    confidence=Confidence.HIGH,
                ),
                Revision(
                    start=dt.date(2024, 9, 25),
                    value=DeliveryUnit.UNIT,
                    source=cite.ON_TIME_US_2024,
                    basis=Basis.ANNOUNCED,
                    confidence=Confidence.HIGH,
                ),
            ),
        ),
        Local(
            marketplaces=frozenset({Marketplace.UK}),
            history=(
                Revision(
                    start=dt.date(2022, 1, 1),
                    value=DeliveryUnit.PACKAGE,
                    source=cite.ON_TIME_LEGACY_US,
                    basis=Basis.FIRST_SEEN,
                    confidence=Confidence.HIGH,
                ),
                Revision(
                    start=dt.date(2025, 9, 16),
                    value=DeliveryUnit.UNIT,
                    source=cite.ON_TIME_UK_2025,
                    basis=Basis.ANNOUNCED,
                    confidence=Confidence.HIGH,
                ),
            ),
        ),
        Local(
            marketplaces=FOUR,
            history=(
                Revision(
                    start=dt.date(2022, 1, 1),
                    value=DeliveryUnit.PACKAGE,
                    source=cite.ON_TIME_LEGACY_US,
                    basis=Basis.FIRST_SEEN,
                    confidence=Confidence.HIGH,
                ),
                Revision(
                    start=dt.date(2026, 7, 15),
                    value=DeliveryUnit.UNIT,
                    source=cite.OWN_SHIPPING_EU_2026,
                    basis=Basis.ANNOUNCED,
                    confidence=Confidence.HIGH,
                ),
            ),
        ),
    ),
)

ON_TIME_DELIVERY_RATE_LEAST_UNITS: Final = Parameter(
    name="health.on_time_delivery_rate_least_units",
    title="Units in the period from which the on-time delivery rate is judged",
    clock=Clock.JUDGEMENT,
    history=(),
    elsewhere=(
        Local(
            marketplaces=frozenset({Marketplace.UK}),
            history=(
                Revision(
                    start=dt.date(2025, 9, 16),
                    value=20,
                    source=cite.ON_TIME_UK_2025,
                    basis=Basis.ANNOUNCED,
                    confidence=Confidence.HIGH,
                ),
            ),
        ),
    ),
)

ON_TIME_DELIVERY_RATE_ENFORCEMENT: Final = Parameter(
    name="health.on_time_delivery_rate_enforcement",
    title="What an on-time delivery rate below the line leads to",
    clock=Clock.JUDGEMENT,
    history=(
        Revision(
            start=dt.date(2022, 1, 1),
            value=Consequence.NONE,
            source=cite.ON_TIME_LEGACY_CA,
            basis=Basis.FIRST_SEEN,
            confidence=Confidence.HIGH,
            note="Advice; for Canada and Japan no minimum was found.",
        ),
    ),
    elsewhere=(
        Local(
            marketplaces=frozenset({Marketplace.US}),
            history=(
                Revision(
                    start=dt.date(2022, 1, 1),
                    value=Consequence.NONE,
                    source=cite.ON_TIME_LEGACY_US,
                    basis=Basis.FIRST_SEEN,
                    confidence=Confidence.HIGH,
                    note="Advice.",
                ),
                Revision(
                    start=dt.date(2024, 9, 25),
                    value=Consequence.OWN_SHIPPING_DEACTIVATION,
                    source=cite.ON_TIME_US_2024,
                    basis=Basis.ANNOUNCED,
                    confidence=Confidence.HIGH,
                ),
                Revision(
                    start=dt.date(2026, 2, 28),
                    value=Consequence.LISTING_DEACTIVATION,
                    source=cite.ON_TIME_US_2026,
                    basis=Basis.ANNOUNCED,
                    confidence=Confidence.MEDIUM,
                    note=(
                        "The worst listings first; all of own shipping if far "
                        "below or repeatedly."
                    ),
                ),
            ),
        ),
        Local(
            marketplaces=frozenset({Marketplace.UK}),
            history=(
                Revision(
                    start=dt.date(2022, 1, 1),
                    value=Consequence.NONE,
                    source=cite.ON_TIME_LEGACY_US,
                    basis=Basis.FIRST_SEEN,
                    confidence=Confidence.HIGH,
                    note="Advice.",
                ),
                Revision(
                    start=dt.date(2025, 9, 16),
                    value=Consequence.OWN_SHIPPING_DEACTIVATION,
                    source=cite.ON_TIME_UK_2025,
                    basis=Basis.ANNOUNCED,
                    confidence=Confidence.HIGH,
                    note=(
                        "Stricter from September 2026 on, by the trade press."
                    ),
                ),
            ),
        ),
        Local(
            marketplaces=FOUR,
            history=(
                Revision(
                    start=dt.date(2022, 1, 1),
                    value=Consequence.NONE,
                    source=cite.ON_TIME_LEGACY_US,
                    basis=Basis.FIRST_SEEN,
                    confidence=Confidence.HIGH,
                    note="Advice.",
                ),
                Revision(
                    start=dt.date(2026, 7, 15),
                    value=Consequence.NOT_YET,
                    source=cite.OWN_SHIPPING_EU_2026,
                    basis=Basis.ANNOUNCED,
                    confidence=Confidence.HIGH,
                    note="Required, and enforced from 2026-09-01 on.",
                ),
                Revision(
                    start=dt.date(2026, 9, 1),
                    value=Consequence.LISTING_DEACTIVATION,
                    source=cite.OWN_SHIPPING_EU_2026,
                    basis=Basis.ANNOUNCED,
                    confidence=Confidence.HIGH,
                    note="Listings, or the right to list.",
                ),
            ),
        ),
    ),
)

BUSINESS_HOURS_DELIVERY_RATE_TARGET: Final = Parameter(
    name="health.business_hours_delivery_rate_target",
    title="Share of deliveries to business buyers within their opening hours",
    clock=Clock.JUDGEMENT,
    history=(),
    elsewhere=(
        Local(
            marketplaces=EUROPEAN_UNION,
            history=(
                Revision(
                    start=dt.date(2026, 9, 30),
                    value=Target(Condition.AT_LEAST, Fraction(9, 10)),
                    source=cite.OWN_SHIPPING_EU_2026,
                    basis=Basis.ANNOUNCED,
                    confidence=Confidence.MEDIUM,
                    rivals=(
                        Claim(
                            value=Marketplace.DE.code,
                            source=cite.MARKETMAZE,
                            note="The trade press names Germany alone.",
                        ),
                    ),
                    note=(
                        "Amazon names the stores of the EU, the trade press "
                        "Germany; no window is stated."
                    ),
                ),
            ),
        ),
    ),
)

BUSINESS_HOURS_DELIVERY_RATE_ENFORCEMENT: Final = Parameter(
    name="health.business_hours_delivery_rate_enforcement",
    title="What too few deliveries within opening hours lead to",
    clock=Clock.JUDGEMENT,
    history=(),
    elsewhere=(
        Local(
            marketplaces=EUROPEAN_UNION,
            history=(
                Revision(
                    start=dt.date(2026, 9, 30),
                    value=Consequence.NOT_YET,
                    source=cite.OWN_SHIPPING_EU_2026,
                    basis=Basis.ANNOUNCED,
                    confidence=Confidence.MEDIUM,
                    note="Which stores, sources differ.",
                ),
                Revision(
                    start=dt.date(2026, 10, 30),
                    value=Consequence.LISTING_DEACTIVATION,
                    source=cite.OWN_SHIPPING_EU_2026,
                    basis=Basis.ANNOUNCED,
                    confidence=Confidence.MEDIUM,
                    note="Listings are closed to business buyers.",
                ),
            ),
        ),
    ),
)

INVOICE_DEFECT_RATE_TARGET: Final = Parameter(
    name="health.invoice_defect_rate_target",
    title="Invoice defect rate that an account has to keep",
    clock=Clock.JUDGEMENT,
    history=(),
    elsewhere=(
        Local(
            marketplaces=FIVE,
            history=(
                Revision(
                    start=dt.date(2021, 4, 5),
                    value=Target(Condition.LESS_THAN, Fraction(5, 100)),
                    source=cite.INVOICE_2021,
                    basis=Basis.ANNOUNCED,
                    confidence=Confidence.LOW,
                    note=(
                        "The day is one secondary source's; earlier text "
                        "recommends only."
                    ),
                ),
            ),
        ),
    ),
)

INVOICE_DEFECT_RATE_SANCTION: Final = Parameter(
    name="health.invoice_defect_rate_sanction",
    title="Invoice defect rate from which Amazon threatens",
    clock=Clock.JUDGEMENT,
    history=(),
    elsewhere=(
        Local(
            marketplaces=FIVE,
            history=(
                Revision(
                    start=dt.date(2021, 4, 5),
                    value=Target(Condition.AT_LEAST, Fraction(5, 100)),
                    source=cite.INVOICE_FR,
                    basis=Basis.INFERRED,
                    confidence=Confidence.MEDIUM,
                    note=(
                        "Below 5 % is required; whether 5 % itself is "
                        "threatened, nobody says."
                    ),
                ),
            ),
        ),
    ),
)

INVOICE_DEFECT_RATE_WINDOW: Final = Parameter(
    name="health.invoice_defect_rate_window",
    title="Days of orders that the invoice defect rate covers",
    clock=Clock.JUDGEMENT,
    history=(),
    elsewhere=(
        Local(
            marketplaces=FIVE,
            history=(
                Revision(
                    start=dt.date(2021, 4, 5),
                    value=dt.timedelta(days=7),
                    source=cite.INVOICE_FR,
                    basis=Basis.FIRST_SEEN,
                    confidence=Confidence.HIGH,
                    note="On 2 May, 19 to 25 April.",
                ),
            ),
        ),
    ),
)

INVOICE_DEFECT_RATE_LAG: Final = Parameter(
    name="health.invoice_defect_rate_lag",
    title="Days between the last order counted and the day of judgement",
    clock=Clock.JUDGEMENT,
    history=(),
    elsewhere=(
        Local(
            marketplaces=FIVE,
            history=(
                Revision(
                    start=dt.date(2021, 4, 5),
                    value=dt.timedelta(days=7),
                    source=cite.INVOICE_FR,
                    basis=Basis.FIRST_SEEN,
                    confidence=Confidence.HIGH,
                    note="On 2 May, 19 to 25 April.",
                ),
            ),
        ),
    ),
)

INVOICE_DEFECT_RATE_ENFORCEMENT: Final = Parameter(
    name="health.invoice_defect_rate_enforcement",
    title="What too many invoice defects lead to",
    clock=Clock.JUDGEMENT,
    history=(),
    elsewhere=(
        Local(
            marketplaces=FIVE,
            history=(
                Revision(
                    start=dt.date(2021, 4, 5),
                    value=Consequence.ACCOUNT_DEACTIVATION,
                    source=cite.INVOICE_2021,
                    basis=Basis.ANNOUNCED,
                    confidence=Confidence.LOW,
                    note="The day is one secondary source's.",
                ),
            ),
        ),
    ),
)

RETURN_DISSATISFACTION_RATE_TARGET: Final = Parameter(
    name="health.return_dissatisfaction_rate_target",
    title="Return dissatisfaction rate that an account should keep",
    clock=Clock.JUDGEMENT,
    history=(
        Revision(
            start=dt.date(2024, 1, 1),
            value=Target(Condition.LESS_THAN, Fraction(1, 10)),
            source=cite.RETURNS_EU,
            basis=Basis.FIRST_SEEN,
            confidence=Confidence.HIGH,
            note="The pages bear no date.",
        ),
    ),
)

RETURN_DISSATISFACTION_RATE_ENFORCEMENT: Final = Parameter(
    name="health.return_dissatisfaction_rate_enforcement",
    title="What return dissatisfaction leads to",
    clock=Clock.JUDGEMENT,
    history=(
        Revision(
            start=dt.date(2024, 1, 1),
            value=Consequence.NONE,
            source=cite.RETURNS_EU,
            basis=Basis.FIRST_SEEN,
            confidence=Confidence.HIGH,
            note="The pages bear no date.",
        ),
    ),
)

CUSTOMER_SERVICE_DISSATISFACTION_RATE_TARGET: Final = Parameter(
    name="health.customer_service_dissatisfaction_rate_target",
    title="Customer service dissatisfaction rate that an account should keep",
    clock=Clock.JUDGEMENT,
    history=(
        Revision(
            start=dt.date(2018, 1, 1),
            value=Target(Condition.LESS_THAN, Fraction(1, 4)),
            source=cite.DISSATISFACTION_COPY,
            basis=Basis.INFERRED,
            confidence=Confidence.LOW,
            note=(
                "The copy bears no date; the metric stood until its "
                "withdrawal."
            ),
        ),
        Revision(
            start=dt.date(2018, 10, 1),
            value=NOT_IN_FORCE,
            source=cite.FEEDVISOR_2018,
            basis=Basis.ANNOUNCED,
            confidence=Confidence.LOW,
            note=(
                "One source gives the day; Amazon Japan confirms that metrics "
                "went."
            ),
        ),
    ),
)

CONTACT_RESPONSE_RATE_TARGET: Final = Parameter(
    name="health.contact_response_rate_target",
    title="Share of messages to be answered within a day",
    clock=Clock.JUDGEMENT,
    history=(
        Revision(
            start=dt.date(2015, 12, 1),
            value=Target(Condition.AT_LEAST, Fraction(9, 10)),
            source=cite.CONTACT_RESPONSE_MAIL,
            basis=Basis.INFERRED,
            confidence=Confidence.LOW,
            note=(
                "The mail bears no date; twelve hours were asked for in "
                "December 2015."
            ),
        ),
        Revision(
            start=dt.date(2018, 10, 1),
            value=NOT_IN_FORCE,
            source=cite.FEEDVISOR_2018,
            basis=Basis.ANNOUNCED,
            confidence=Confidence.LOW,
            note=(
                "One source gives the day; Amazon Japan confirms that metrics "
                "went."
            ),
        ),
    ),
)

REFUND_RATE_TARGET: Final = Parameter(
    name="health.refund_rate_target",
    title="Refund rate that an account should keep",
    clock=Clock.JUDGEMENT,
    history=(
        Revision(
            start=dt.date(2018, 1, 1),
            value=Target(Condition.LESS_THAN, Fraction(5, 100)),
            source=cite.REFUND_RATE_FAQ,
            basis=Basis.INFERRED,
            confidence=Confidence.LOW,
            note=(
                "The page bears no date; the metric stood until its "
                "withdrawal."
            ),
        ),
        Revision(
            start=dt.date(2018, 10, 1),
            value=NOT_IN_FORCE,
            source=cite.FEEDVISOR_2018,
            basis=Basis.ANNOUNCED,
            confidence=Confidence.LOW,
            note=(
                "One source gives the day; Amazon Japan confirms that metrics "
                "went."
            ),
        ),
    ),
)

CONTACT_RESPONSE_RATE_WINDOW: Final = Parameter(
    name="health.contact_response_rate_window",
    title="Days of messages that the contact response rate covers",
    clock=Clock.JUDGEMENT,
    history=(
        Revision(
            start=dt.date(2015, 12, 1),
            value=dt.timedelta(days=30),
            source=cite.CONTACT_RESPONSE_US,
            basis=Basis.INFERRED,
            confidence=Confidence.MEDIUM,
            rivals=(
                Claim(
                    value=dt.timedelta(days=7),
                    source=cite.CONTACT_RESPONSE_US,
                    note="Shown beside it.",
                ),
                Claim(
                    value=dt.timedelta(days=90),
                    source=cite.CONTACT_RESPONSE_US,
                    note="Shown beside it.",
                ),
            ),
            note="Amazon shows 7, 30 and 90 days; the library takes 30.",
        ),
    ),
)

CONTACT_RESPONSE_RATE_LAG: Final = Parameter(
    name="health.contact_response_rate_lag",
    title="Days between the last message counted and the day of judgement",
    clock=Clock.JUDGEMENT,
    history=(
        Revision(
            start=dt.date(2015, 12, 1),
            value=dt.timedelta(days=0),
            source=cite.CONTACT_RESPONSE_US,
            basis=Basis.ASSUMED,
            confidence=Confidence.LOW,
            note="No lag is stated.",
        ),
    ),
)

FEEDBACK_SHARE_TARGET: Final = Parameter(
    name="health.feedback_share_target",
    title="Share of positive feedback that Amazon asks sellers to aim for",
    clock=Clock.JUDGEMENT,
    history=(
        Revision(
            start=dt.date(2024, 1, 1),
            value=Target(Condition.AT_LEAST, Fraction(95, 100)),
            source=cite.FEEDBACK_MATTERS,
            basis=Basis.FIRST_SEEN,
            confidence=Confidence.HIGH,
            note="Advice with no sanction; the page bears no date.",
        ),
    ),
)

FEEDBACK_SHOWN_ABOVE: Final = Parameter(
    name="health.feedback_shown_above",
    title="Feedbacks in twelve months above which buyers see their share",
    clock=Clock.JUDGEMENT,
    history=(
        Revision(
            start=dt.date(2024, 1, 1),
            value=10,
            source=cite.FEEDBACK_SCORE_US,
            basis=Basis.FIRST_SEEN,
            confidence=Confidence.HIGH,
            note=(
                "Fewer than ten show lifetime; exactly ten is undefined and "
                "treated as lifetime."
            ),
        ),
    ),
)

LEGACY_NEGATIVE_SHARE: Final = Parameter(
    name="health.legacy_negative_share",
    title="Share of negative feedback that guides for sellers warn of",
    clock=Clock.JUDGEMENT,
    history=(
        Revision(
            start=dt.date(2016, 6, 27),
            value=Target(Condition.AT_MOST, Fraction(5, 100)),
            source=cite.EEPELICAN_GUIDE,
            basis=Basis.FIRST_SEEN,
            confidence=Confidence.LOW,
            note=(
                "Unofficial and off by default; above it sellers are to "
                "review and adjust their practices."
            ),
        ),
    ),
)

RATING_BANDS: Final = Parameter(
    name="health.rating_bands",
    title="Bands of the account health rating",
    clock=Clock.JUDGEMENT,
    history=(
        Revision(
            start=Between(dt.date(2023, 1, 1), dt.date(2024, 1, 1)),
            value=RatingBands(healthy=200, at_risk=100, most=1000, start=200),
            source=cite.RATING_2022,
            basis=Basis.ANNOUNCED,
            confidence=Confidence.MEDIUM,
            note="Announced for other stores in 2023; no source gives a day.",
        ),
    ),
    elsewhere=(
        Local(
            marketplaces=frozenset({Marketplace.US, Marketplace.CA}),
            history=(
                Revision(
                    start=Between(dt.date(2022, 8, 1), dt.date(2022, 9, 1)),
                    value=RatingBands(
                        healthy=200, at_risk=100, most=1000, start=200
                    ),
                    source=cite.RATING_2022,
                    basis=Basis.ANNOUNCED,
                    confidence=Confidence.HIGH,
                    note="Rolled out from this month on.",
                ),
            ),
        ),
        Local(
            marketplaces=frozenset(
                {
                    Marketplace.UK,
                    Marketplace.FR,
                    Marketplace.DE,
                    Marketplace.IT,
                    Marketplace.ES,
                    Marketplace.NL,
                    Marketplace.PL,
                    Marketplace.SE,
                    Marketplace.BE,
                    Marketplace.TR,
                }
            ),
            history=(
                Revision(
                    start=Between(dt.date(2023, 2, 1), dt.date(2023, 3, 1)),
                    value=RatingBands(
                        healthy=200, at_risk=100, most=1000, start=200
                    ),
                    source=cite.RATING_EU_2023,
                    basis=Basis.ANNOUNCED,
                    confidence=Confidence.HIGH,
                    note="A seller quotes 15 February.",
                ),
            ),
        ),
    ),
)

RATING_GROWTH: Final = Parameter(
    name="health.rating_growth",
    title="Points that fulfilled orders add to the account health rating",
    clock=Clock.JUDGEMENT,
    history=(
        Revision(
            start=dt.date(2022, 8, 1),
            value=RatingGrowth(points=4, orders=200, days=180),
            source=cite.RATING_STEP,
            basis=Basis.FIRST_SEEN,
            confidence=Confidence.HIGH,
            note="Whether orders fulfilled by Amazon count is unclear.",
        ),
    ),
)

RATING_POINTS: Final = Parameter(
    name="health.rating_points",
    title="Points that a violation takes from the account health rating",
    clock=Clock.JUDGEMENT,
    history=(
        Revision(
            start=dt.date(2022, 8, 1),
            value=RatingPoints(least=2, most=8),
            source=cite.RATING_POINTS,
            basis=Basis.FIRST_SEEN,
            confidence=Confidence.HIGH,
            note=(
                "Typically, and by severity; which severity takes how many is "
                "not published, and a critical one sets the rating to 0."
            ),
        ),
    ),
)

ASSURANCE: Final = Parameter(
    name="health.assurance",
    title="What Account Health Assurance asks for",
    clock=Clock.JUDGEMENT,
    history=(
        Revision(
            start=Between(dt.date(2023, 1, 1), dt.date(2024, 1, 1)),
            value=AssuranceTerms(least=250, months=6, days_below=10),
            source=cite.ASSURANCE_COPY,
            basis=Basis.ANNOUNCED,
            confidence=Confidence.HIGH,
            note="Worldwide in 2023; no source gives a day.",
        ),
    ),
    elsewhere=(
        Local(
            marketplaces=frozenset({Marketplace.US, Marketplace.CA}),
            history=(
                Revision(
                    start=Between(dt.date(2022, 10, 1), dt.date(2023, 1, 1)),
                    value=AssuranceTerms(least=250, months=6, days_below=10),
                    source=cite.ASSURANCE_COPY,
                    basis=Basis.ANNOUNCED,
                    confidence=Confidence.HIGH,
                    note="Late in 2022.",
                ),
            ),
        ),
    ),
)

PARAMETERS: Final = (
    ORDER_DEFECT_RATE_TARGET,
    ORDER_DEFECT_RATE_SANCTION,
    ORDER_DEFECT_RATE_WINDOW,
    ORDER_DEFECT_RATE_LAG,
    ORDER_DEFECT_RATE_ENFORCEMENT,
    DEFECTS_UNUSED_BEFORE,
    LATE_SHIPMENT_RATE_TARGET,
    LATE_SHIPMENT_RATE_SANCTION,
    LATE_SHIPMENT_RATE_SHORT_WINDOW,
    LATE_SHIPMENT_RATE_LONG_WINDOW,
    LATE_SHIPMENT_RATE_LAG,
    LATE_SHIPMENT_RATE_ENFORCEMENT,
    CANCELLATION_RATE_TARGET,
    CANCELLATION_RATE_SANCTION,
    CANCELLATION_RATE_WINDOW,
    CANCELLATION_RATE_LAG,
    CANCELLATION_RATE_ENFORCEMENT,
    VALID_TRACKING_RATE_TARGET,
    VALID_TRACKING_RATE_SANCTION,
    VALID_TRACKING_RATE_WINDOW,
    VALID_TRACKING_RATE_LAG,
    VALID_TRACKING_RATE_ENFORCEMENT,
    ON_TIME_DELIVERY_RATE_TARGET,
    ON_TIME_DELIVERY_RATE_SANCTION,
    ON_TIME_DELIVERY_RATE_WINDOW,
    ON_TIME_DELIVERY_RATE_LAG,
    ON_TIME_DELIVERY_RATE_UNIT,
    ON_TIME_DELIVERY_RATE_LEAST_UNITS,
    ON_TIME_DELIVERY_RATE_ENFORCEMENT,
    BUSINESS_HOURS_DELIVERY_RATE_TARGET,
    BUSINESS_HOURS_DELIVERY_RATE_ENFORCEMENT,
    INVOICE_DEFECT_RATE_TARGET,
    INVOICE_DEFECT_RATE_SANCTION,
    INVOICE_DEFECT_RATE_WINDOW,
    INVOICE_DEFECT_RATE_LAG,
    INVOICE_DEFECT_RATE_ENFORCEMENT,
    RETURN_DISSATISFACTION_RATE_TARGET,
    RETURN_DISSATISFACTION_RATE_ENFORCEMENT,
    CUSTOMER_SERVICE_DISSATISFACTION_RATE_TARGET,
    CONTACT_RESPONSE_RATE_TARGET,
    REFUND_RATE_TARGET,
    CONTACT_RESPONSE_RATE_WINDOW,
    CONTACT_RESPONSE_RATE_LAG,
    FEEDBACK_SHARE_TARGET,
    FEEDBACK_SHOWN_ABOVE,
    LEGACY_NEGATIVE_SHARE,
    RATING_BANDS,
    RATING_GROWTH,
    RATING_POINTS,
    ASSURANCE,
)
"""All parameters of account health."""
