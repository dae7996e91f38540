"""
Whether a campaign may choose in this way whom it asks for reviews.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from review_policy.assessments import CampaignCheck, FilterFinding, Stamp
from review_policy.model.filter import Filter
from review_policy.model.outcome import Outcome
from review_policy.reasons import Reason, ReasonCode
from review_policy.rules._rule import Rule
from review_policy.windows._window import Setting


SATISFACTION: Final = frozenset(
    {
        "feedback.rating",
        "feedback.comment",
        "feedback.state",
        "feedback.exists",
        "review.rating",
        "review.title",
        "review.body",
        "review.exists",
        "message.sentiment",
        "message.topic",
        "message.received",
        "buyer.survey",
        "buyer.satisfaction",
        "buyer.complaint",
        "buyer.reviews_written",
        "buyer.average_rating",
        "order.claim",
        "order.chargeback",
        "order.complaint",
        "order.support_contact",
    }
)
"""Fields that are signs of how satisfied a buyer is."""

PRUDENCE: Final = frozenset(
    {
        "order.refunded_at",
        "order.returned_at",
        "order.replaced_at",
        "order.delivered_late",
    }
)
"""Fields by which orders that went wrong are left out."""

NEUTRAL: Final = frozenset(
    {
        "order.id",
        "order.purchased_at",
        "order.shipped_at",
        "order.delivered_at",
        "order.deliver_after",
        "order.deliver_by",
        "order.status",
        "order.cancelled_by",
        "order.fulfillment",
        "order.marketplace",
        "order.items.asin",
        "order.items.sku",
        "order.items.category",
        "order.items.units",
        "order.total",
        "order.is_business",
        "order.buyer_locale",
        "order.buyer_opted_out",
        "order.country",
        "order.review_requested",
        "order.message_sent",
        "message.recipient_language",
        "message.recipient_consented",
    }
)
"""Fields that say nothing of it: days, products, countries, languages."""

FIELDS: Final = SATISFACTION | PRUDENCE | NEUTRAL
"""Every field that is known."""


def check_campaign(
    filters: Iterable[Filter], *, rule: Rule, setting: Setting, stamp: Stamp
) -> CampaignCheck:
    """
    Judge each filter; the gravest decides.
    """
    findings = tuple(_judged(each) for each in filters)
    verdicts = {each.verdict for each in findings}
    verdict = next(
        (each for each in (Outcome.FAIL, Outcome.WARN) if each in verdicts),
        Outcome.PASS,
    )
    return CampaignCheck(
        verdict=verdict,
        findings=findings,
        rule=rule,
        on=setting.on,
        stamp=stamp,
    )


def _judged(given: Filter) -> FilterFinding:
    for fields, verdict, code in (
        (SATISFACTION, Outcome.FAIL, ReasonCode.FILTER_SELECTS),
        (PRUDENCE, Outcome.WARN, ReasonCode.FILTER_SKIPS),
        (NEUTRAL, Outcome.PASS, ReasonCode.FILTER_NEUTRAL),
    ):
        if given.field in fields:
            return FilterFinding(
                given, verdict, Reason.of(code, field=given.field)
            )
    return FilterFinding(
        given,
        Outcome.WARN,
        Reason.of(ReasonCode.FILTER_UNKNOWN, field=given.field),
    )
