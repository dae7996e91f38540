"""
The numbers and choices of product reviews, each with its history.

Where a page bears no date, its revision starts with the year in which a copy
was seen, and earlier days are not recorded.
"""

from __future__ import annotations

import datetime as dt
import enum

from decimal import Decimal
from typing import Final

from attrs import frozen

from review_policy import citations as cite
from review_policy.model.marketplace import EUROPE, Marketplace
from review_policy.sources import Basis, Claim, Confidence
from review_policy.timeline import (
    NOT_IN_FORCE,
    Between,
    Clock,
    Local,
    Parameter,
    Revision,
)


# -- reporting a review ------------------------------------------------------


class ChannelState(enum.StrEnum):
    """
    How a way of reporting a review stands.
    """

    CURRENT = "current"
    """Sources of this time show it in use."""

    LAST_CONFIRMED = "last_confirmed"
    """Confirmed once, by Amazon's staff; its state today is not known."""

    HISTORIC = "historic"
    """It existed; nothing shows it today."""


REPORT_LINK: Final = Parameter(
    name="reviews.report_link",
    title="The report link at the review",
    clock=Clock.JUDGEMENT,
    history=(
        Revision(
            start=dt.date(2012, 10, 29),
            value=ChannelState.CURRENT,
            source=cite.GUIDELINES_2025,
            basis=Basis.INFERRED,
            confidence=Confidence.MEDIUM,
            note="In every source from 2012 to 2026.",
        ),
        Revision(
            start=dt.date(2026, 9, 21),
            value=ChannelState.CURRENT,
            source=cite.GUIDELINES_SOP_2026,
            basis=Basis.FIRST_SEEN,
            confidence=Confidence.MEDIUM,
        ),
    ),
)

DASHBOARD_REPORT: Final = Parameter(
    name="reviews.dashboard_report",
    title="Reporting from the Customer Reviews dashboard of brand owners",
    clock=Clock.JUDGEMENT,
    history=(
        Revision(
            start=dt.date(2024, 1, 1),
            value=ChannelState.CURRENT,
            source=cite.REVIEWS_DASHBOARD_CA,
            basis=Basis.FIRST_SEEN,
            confidence=Confidence.HIGH,
            note="Seen for Canada; the page bears no date.",
        ),
    ),
)

BRAND_REGISTRY: Final = Parameter(
    name="reviews.brand_registry",
    title="Report a Violation in Brand Registry, under other issues",
    clock=Clock.JUDGEMENT,
    history=(),
    elsewhere=(
        Local(
            marketplaces=frozenset({Marketplace.US}),
            history=(
                Revision(
                    start=dt.date(2026, 9, 21),
                    value=ChannelState.CURRENT,
                    source=cite.GUIDELINES_SOP_2026,
                    basis=Basis.FIRST_SEEN,
                    confidence=Confidence.LOW,
                    rivals=(
                        Claim(
                            value="a topic of Brand Registry's support",
                            source=cite.BRAND_REGISTRY_COURSE,
                            note="An undated course.",
                        ),
                    ),
                    note="One seller's procedure calls it the primary route.",
                ),
            ),
        ),
    ),
)

COMPENSATION_FORM: Final = Parameter(
    name="reviews.compensation_form",
    title="The Report Review Compensation form",
    clock=Clock.JUDGEMENT,
    history=(),
    elsewhere=(
        Local(
            marketplaces=frozenset({Marketplace.US}),
            history=(
                Revision(
                    start=dt.date(2025, 4, 1),
                    value=ChannelState.CURRENT,
                    source=cite.GUIDELINES_2025,
                    basis=Basis.FIRST_SEEN,
                    confidence=Confidence.MEDIUM,
                    note="In the text of April 2025 or later.",
                ),
            ),
        ),
    ),
)

COMMUNITY_MAILBOX: Final = Parameter(
    name="reviews.community_mailbox",
    title="The mailbox for reports of reviews",
    clock=Clock.JUDGEMENT,
    history=(),
    elsewhere=(
        Local(
            marketplaces=frozenset({Marketplace.US}),
            history=(
                Revision(
                    start=dt.date(2017, 8, 2),
                    value=ChannelState.CURRENT,
                    source=cite.EFFICIENT_ERA,
                    basis=Basis.FIRST_SEEN,
                    confidence=Confidence.MEDIUM,
                    note="community-help@amazon.com, named until 2023.",
                ),
                Revision(
                    start=Between(dt.date(2024, 1, 1), dt.date(2026, 9, 21)),
                    value=NOT_IN_FORCE,
                    source=cite.GUIDELINES_SOP_2026,
                    basis=Basis.FIRST_SEEN,
                    confidence=Confidence.MEDIUM,
                    note=(
                        "Called retired in September 2026, and absent from "
                        "the text of 2025."
                    ),
                ),
            ),
        ),
        Local(
            marketplaces=frozenset({Marketplace.UK}),
            history=(
                Revision(
                    start=dt.date(2024, 1, 1),
                    value=ChannelState.LAST_CONFIRMED,
                    source=cite.FORUM_REVIEWS_UK,
                    basis=Basis.FIRST_SEEN,
                    confidence=Confidence.HIGH,
                    note=(
                        "reviews-help@amazon.co.uk, named by a moderator; "
                        "several reviews may stand in one mail."
                    ),
                ),
            ),
        ),
        Local(
            marketplaces=frozenset({Marketplace.FR}),
            history=(
                Revision(
                    start=dt.date(2024, 1, 1),
                    value=ChannelState.LAST_CONFIRMED,
                    source=cite.FORUM_REVIEWS_FR,
                    basis=Basis.FIRST_SEEN,
                    confidence=Confidence.HIGH,
                    note="community-help@amazon.fr, named by a moderator.",
                ),
            ),
        ),
    ),
)

APPEALS_MAILBOX: Final = Parameter(
    name="reviews.appeals_mailbox",
    title="The mailbox for reports of offers to reviewers",
    clock=Clock.JUDGEMENT,
    history=(),
    elsewhere=(
        Local(
            marketplaces=frozenset({Marketplace.US}),
            history=(
                Revision(
                    start=dt.date(2016, 11, 11),
                    value=ChannelState.HISTORIC,
                    source=cite.MAIL_TO_REVIEWERS_2016,
                    basis=Basis.FIRST_SEEN,
                    confidence=Confidence.MEDIUM,
                    note=(
                        "review-appeals@amazon.com, for reports of paid "
                        "reviews; its state today is not known, and it is "
                        "never proposed."
                    ),
                ),
            ),
        ),
    ),
)

PUBLIC_COMMENT: Final = Parameter(
    name="reviews.public_comment",
    title="A seller's public comment on a review",
    clock=Clock.JUDGEMENT,
    history=(
        Revision(
            start=dt.date(2018, 1, 22),
            value=ChannelState.CURRENT,
            source=cite.REVIEW_COMMENT_2018,
            basis=Basis.FIRST_SEEN,
            confidence=Confidence.MEDIUM,
            note="A seller used it; an older dashboard page has its icon.",
        ),
        Revision(
            start=Between(dt.date(2020, 12, 1), dt.date(2021, 1, 1)),
            value=NOT_IN_FORCE,
            source=cite.COMMENTS_END_2020,
            basis=Basis.INFERRED,
            confidence=Confidence.MEDIUM,
            note=(
                "Announced in December 2020 with immediate effect; the day "
                "is not known."
            ),
        ),
    ),
)


# -- contacting the customer -------------------------------------------------


class ContactOption(enum.StrEnum):
    """
    What a brand owner may offer by Contact Customer, in fixed templates.
    """

    COURTESY_REFUND = "courtesy_refund"
    """A full refund."""

    CUSTOMER_SUPPORT = "customer_support"
    """To ask for details, and for leave to go on in Amazon's messages."""


@frozen
class ContactOptions:
    """
    The options of a time, in the order of the tool.
    """

    options: tuple[ContactOption, ...]

    def __str__(self) -> str:
        return " or ".join(each.replace("_", " ") for each in self.options)


CONTACT_CUSTOMER: Final = Parameter(
    name="reviews.contact_customer",
    title="What Contact Customer offers to brand owners",
    clock=Clock.JUDGEMENT,
    history=(
        Revision(
            start=dt.date(2023, 9, 24),
            value=ContactOptions(
                (ContactOption.COURTESY_REFUND, ContactOption.CUSTOMER_SUPPORT)
            ),
            source=cite.CONTACT_CUSTOMER_2023,
            basis=Basis.FIRST_SEEN,
            confidence=Confidence.MEDIUM,
            note=(
                "Fixed texts that cannot be edited; to ask for a change, a "
                "removal or a positive review is not allowed."
            ),
        ),
    ),
)

CONTACT_STARS: Final = Parameter(
    name="reviews.contact_stars_at_most",
    title="Stars up to which a customer may be contacted",
    clock=Clock.JUDGEMENT,
    history=(
        Revision(
            start=dt.date(2023, 9, 24),
            value=3,
            source=cite.REVIEWS_DASHBOARD_CA,
            basis=Basis.INFERRED,
            confidence=Confidence.MEDIUM,
            rivals=(
                Claim(
                    value="1 or 3 stars",
                    source=cite.CONTACT_CUSTOMER_2023,
                    note="Most likely a clumsy wording of 1 to 3.",
                ),
                Claim(
                    value="less than 3 stars",
                    source=cite.CONTACT_THRESHOLD,
                    note="Against Amazon's own page.",
                ),
            ),
            note='Amazon\'s undated page says "lower than four".',
        ),
    ),
)

CONTACT_SHOWN_AFTER: Final = Parameter(
    name="reviews.contact_shown_after",
    title="Time until a review shows in the brand owner's dashboard",
    clock=Clock.LEFT,
    history=(
        Revision(
            start=dt.date(2018, 1, 22),
            value=dt.timedelta(days=1),
            source=cite.REVIEWS_DASHBOARD_IT,
            basis=Basis.INFERRED,
            confidence=Confidence.MEDIUM,
            note="An older page, of the time of public comments.",
        ),
        Revision(
            start=Between(dt.date(2020, 12, 1), dt.date(2024, 1, 1)),
            value=dt.timedelta(days=2),
            source=cite.REVIEWS_DASHBOARD_CA,
            basis=Basis.FIRST_SEEN,
            confidence=Confidence.HIGH,
            note="Within 48 hours; the page bears no date.",
        ),
    ),
)

CONTACT_WITHIN: Final = Parameter(
    name="reviews.contact_within",
    title="Time for which a review stays in the brand owner's dashboard",
    clock=Clock.LEFT,
    history=(
        Revision(
            start=dt.date(2018, 1, 22),
            value=dt.timedelta(days=30),
            source=cite.REVIEWS_DASHBOARD_IT,
            basis=Basis.INFERRED,
            confidence=Confidence.MEDIUM,
            note="An older page, of the time of public comments.",
        ),
        Revision(
            start=Between(dt.date(2020, 12, 1), dt.date(2024, 1, 1)),
            value=dt.timedelta(days=90),
            source=cite.REVIEWS_DASHBOARD_CA,
            basis=Basis.FIRST_SEEN,
            confidence=Confidence.HIGH,
            rivals=(
                Claim(
                    value=dt.timedelta(days=30),
                    source=cite.REVIEWS_DASHBOARD_CA,
                    note="A stray number on the same page.",
                ),
            ),
            note="The page bears no date.",
        ),
    ),
)


# -- ratings and stars -------------------------------------------------------


class RatingWithoutText(enum.StrEnum):
    """
    What a rating without text is to a seller.
    """

    COUNTED = "counted"
    """It counts, and shows nobody to report or to contact."""


RATINGS_WITHOUT_TEXT: Final = Parameter(
    name="reviews.ratings_without_text",
    title="Ratings of a product without a text",
    clock=Clock.LEFT,
    history=(
        Revision(
            start=dt.date(2019, 9, 13),
            value=RatingWithoutText.COUNTED,
            source=cite.ONE_TAP_RATINGS_2019,
            basis=Basis.FIRST_SEEN,
            confidence=Confidence.HIGH,
            rivals=(
                Claim(
                    value="a comment is demanded",
                    source=cite.COMMENT_DEMANDED,
                    note="On some screens, from early 2025 on.",
                ),
                Claim(
                    value="not listed in the dashboards",
                    source=cite.RATINGS_NOT_LISTED,
                    note="So nobody can be reported or contacted.",
                ),
            ),
            note="A test at first, of verified purchases alone.",
        ),
    ),
)


class StarMethod(enum.StrEnum):
    """
    How the stars that Amazon shows for a product come about.
    """

    PLAIN_MEAN = "plain_mean"
    WEIGHTED = "weighted"
    """Learned weights, recency and verified purchase among them."""


STAR_METHOD: Final = Parameter(
    name="reviews.star_method",
    title="How the stars shown for a product come about",
    clock=Clock.JUDGEMENT,
    history=(
        Revision(
            start=dt.date(2013, 9, 30),
            value=StarMethod.PLAIN_MEAN,
            source=cite.STARS_WEIGHTED_2015,
            basis=Basis.INFERRED,
            confidence=Confidence.HIGH,
            note="Said of the time before 2015.",
        ),
        Revision(
            start=Between(dt.date(2015, 1, 1), dt.date(2015, 12, 31)),
            value=StarMethod.WEIGHTED,
            source=cite.STARS_WEIGHTED_2015,
            basis=Basis.ANNOUNCED,
            confidence=Confidence.HIGH,
            rivals=(
                Claim(
                    value="recency and verified purchase weigh",
                    source=cite.STAR_METHOD,
                    note="The inputs named today; in 2015 helpful votes too.",
                ),
            ),
            note=(
                "In 2015; the weights are not published, so the shown value "
                "cannot be computed from counts."
            ),
        ),
    ),
)


class VariationPooling(enum.StrEnum):
    """
    Whether variations of a product show each other's reviews.
    """

    ALL = "all"
    MINOR_DIFFERENCES = "minor_differences"
    """Only those that differ in colour, pack, size or fit."""


_POOLED_BEFORE: Final = Revision(
    start=dt.date(2024, 1, 1),
    value=VariationPooling.ALL,
    source=cite.VARIATIONS_2026,
    basis=Basis.INFERRED,
    confidence=Confidence.MEDIUM,
    note="Said of the time before the change of 2026.",
)

VARIATION_POOLING: Final = Parameter(
    name="reviews.variation_pooling",
    title="Reviews shared across the variations of a product",
    clock=Clock.JUDGEMENT,
    history=(_POOLED_BEFORE,),
    elsewhere=(
        Local(
            marketplaces=EUROPE | {Marketplace.US},
            history=(
                _POOLED_BEFORE,
                Revision(
                    start=Between(dt.date(2026, 2, 12), dt.date(2026, 5, 31)),
                    value=VariationPooling.MINOR_DIFFERENCES,
                    source=cite.VARIATIONS_2026,
                    basis=Basis.ANNOUNCED,
                    confidence=Confidence.MEDIUM,
                    rivals=(
                        Claim(
                            value=dt.date(2025, 12, 1),
                            source=cite.VARIATIONS_2026_ZH,
                            note="Trial splits in December 2025.",
                        ),
                    ),
                    note=(
                        "Category by category, with 30 days' notice by "
                        "mail; flavours and formulas are not shared."
                    ),
                ),
            ),
        ),
    ),
)


# -- who may review ----------------------------------------------------------


@frozen
class Spend:
    """
    What a customer must have spent to review, and in which time.

    `within` is None where no time was named.
    """

    amount: Decimal
    currency: str
    within: dt.timedelta | None = None

    def __str__(self) -> str:
        time = "ever" if self.within is None else f"in {self.within.days} days"
        return f"{self.currency} {self.amount} {time}"


_YEAR: Final = dt.timedelta(days=365)

SPEND_TO_REVIEW: Final = Parameter(
    name="reviews.spend_to_review",
    title="What a customer must have spent to review",
    clock=Clock.LEFT,
    history=(),
    elsewhere=(
        Local(
            marketplaces=frozenset({Marketplace.US}),
            history=(
                Revision(
                    start=Between(dt.date(2016, 7, 28), dt.date(2016, 8, 5)),
                    value=Spend(Decimal(5), "USD"),
                    source=cite.SPEND_5_2016,
                    basis=Basis.FIRST_SEEN,
                    confidence=Confidence.MEDIUM,
                    note="Reported by tools on 2 and 5 August.",
                ),
                Revision(
                    start=dt.date(2016, 9, 23),
                    value=Spend(Decimal(50), "USD"),
                    source=cite.SPEND_50_2016,
                    basis=Basis.FIRST_SEEN,
                    confidence=Confidence.MEDIUM,
                    note="Without a time limit, still so on 7 December 2017.",
                ),
                Revision(
                    start=Between(dt.date(2018, 4, 1), dt.date(2018, 4, 30)),
                    value=Spend(Decimal(50), "USD", _YEAR),
                    source=cite.SPEND_12_MONTHS,
                    basis=Basis.INFERRED,
                    confidence=Confidence.MEDIUM,
                    note=(
                        '"In the past 12 months", by credit or debit card; '
                        "discounts do not count. From archived copies."
                    ),
                ),
            ),
        ),
        Local(
            marketplaces=frozenset({Marketplace.UK}),
            history=(
                Revision(
                    start=dt.date(2024, 1, 1),
                    value=Spend(Decimal(40), "GBP", _YEAR),
                    source=cite.GUIDELINES_UK,
                    basis=Basis.FIRST_SEEN,
                    confidence=Confidence.MEDIUM,
                    note="In 12 months, by card; the copy bears no date.",
                ),
            ),
        ),
        Local(
            marketplaces=frozenset({Marketplace.DE}),
            history=(
                Revision(
                    start=dt.date(2016, 9, 23),
                    value=NOT_IN_FORCE,
                    source=cite.SPEND_50_2016,
                    basis=Basis.FIRST_SEEN,
                    confidence=Confidence.MEDIUM,
                    note="None in Germany in September 2016.",
                ),
                Revision(
                    start=Between(dt.date(2016, 9, 24), dt.date(2021, 5, 31)),
                    value=Spend(Decimal(50), "EUR", _YEAR),
                    source=cite.REVIEWS_DE,
                    basis=Basis.INFERRED,
                    confidence=Confidence.MEDIUM,
                    note=(
                        "There by May 2021; a first review only 48 hours "
                        "after the first order was shipped."
                    ),
                ),
            ),
        ),
        Local(
            marketplaces=frozenset({Marketplace.JP}),
            history=(
                Revision(
                    start=dt.date(2024, 1, 1),
                    value=Spend(Decimal(5000), "JPY", _YEAR),
                    source=cite.SPEND_JP,
                    basis=Basis.FIRST_SEEN,
                    confidence=Confidence.MEDIUM,
                    note="Still named in 2025; discounts do not count.",
                ),
            ),
        ),
    ),
)

UNVERIFIED_WEEKLY: Final = Parameter(
    name="reviews.unverified_weekly_at_most",
    title="Reviews a week that a customer may write without a purchase",
    clock=Clock.LEFT,
    history=(),
    elsewhere=(
        Local(
            marketplaces=frozenset({Marketplace.US}),
            history=(
                Revision(
                    start=Between(
                        dt.date(2016, 11, 21), dt.date(2016, 11, 26)
                    ),
                    value=5,
                    source=cite.WEEKLY_CAP_2016,
                    basis=Basis.FIRST_SEEN,
                    confidence=Confidence.HIGH,
                    note=(
                        "Sunday 00:00 to Saturday 23:59 UTC; not for Vine, "
                        "books, music and video. Whether it still holds is "
                        "not known."
                    ),
                ),
            ),
        ),
        Local(
            marketplaces=frozenset({Marketplace.DE}),
            history=(
                Revision(
                    start=dt.date(2016, 11, 30),
                    value=5,
                    source=cite.GOLEM_2016,
                    basis=Basis.ANNOUNCED,
                    confidence=Confidence.HIGH,
                    note=(
                        "The day is the press's; a support mail adds ten a "
                        "week for each product."
                    ),
                ),
            ),
        ),
    ),
)


class RefusedReview(enum.StrEnum):
    """
    What a customer can do about a review that Amazon refused or removed.
    """

    BARRED = "barred"
    """No new review of that product."""

    EDIT_ONCE = "edit_once"
    """Refused before publication, it may be edited and sent again."""


REFUSED_REVIEW: Final = Parameter(
    name="reviews.refused_review",
    title="What follows for a customer whose review was refused",
    clock=Clock.JUDGEMENT,
    history=(),
    elsewhere=(
        Local(
            marketplaces=frozenset({Marketplace.US}),
            history=(
                Revision(
                    start=dt.date(2025, 4, 1),
                    value=RefusedReview.BARRED,
                    source=cite.GUIDELINES_2025,
                    basis=Basis.FIRST_SEEN,
                    confidence=Confidence.MEDIUM,
                    note=(
                        "An older course says that sending again was "
                        "possible; the day of the change is not known."
                    ),
                ),
            ),
        ),
        Local(
            marketplaces=frozenset({Marketplace.JP}),
            history=(
                Revision(
                    start=dt.date(2025, 5, 7),
                    value=RefusedReview.EDIT_ONCE,
                    source=cite.REFUSED_REVIEW_JP,
                    basis=Basis.FIRST_SEEN,
                    confidence=Confidence.MEDIUM,
                    note=(
                        "One customer's refused review came back with an "
                        "invitation to edit it; a removed one is final."
                    ),
                ),
            ),
        ),
    ),
)

PARAMETERS: Final = (
    REPORT_LINK,
    DASHBOARD_REPORT,
    BRAND_REGISTRY,
    COMPENSATION_FORM,
    COMMUNITY_MAILBOX,
    APPEALS_MAILBOX,
    PUBLIC_COMMENT,
    CONTACT_CUSTOMER,
    CONTACT_STARS,
    CONTACT_SHOWN_AFTER,
    CONTACT_WITHIN,
    RATINGS_WITHOUT_TEXT,
    STAR_METHOD,
    VARIATION_POOLING,
    SPEND_TO_REVIEW,
    UNVERIFIED_WEEKLY,
    REFUSED_REVIEW,
)
"""All parameters of product reviews."""
