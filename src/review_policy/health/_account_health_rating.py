"""
The account health rating: points for orders, less points for violations.
"""

from __future__ import annotations

import enum

from collections.abc import Iterable, Mapping
from typing import ClassVar

from attrs import field, frozen

from review_policy import citations as cite
from review_policy.exceptions import InvalidTypeError
from review_policy.model import checks
from review_policy.model.seller import Seller
from review_policy.model.violation import Violation, ViolationSeverity
from review_policy.parameters.health import (
    ASSURANCE,
    RATING_BANDS,
    RATING_GROWTH,
    RATING_POINTS,
    RatingBands,
)
from review_policy.reasons import Reason, ReasonCode
from review_policy.sources import Source
from review_policy.windows._window import Setting, unanswered


class RatingBand(enum.StrEnum):
    """
    The colour of a rating.
    """

    HEALTHY = "healthy"
    AT_RISK = "at_risk"
    UNHEALTHY = "unhealthy"


@frozen(kw_only=True)
class AccountHealthRating:
    """
    The account health rating that facts and weights give.

    `least` and `most` bound it, and are one number where the weights are
    known or nothing was taken.
    `is_assured` says whether Account Health Assurance holds.
    """

    least: int | None
    most: int | None
    bands: RatingBands | None = field(repr=False)
    is_assured: bool | None
    reasons: tuple[Reason, ...] = field(default=(), repr=False)
    sources: tuple[Source, ...] = field(default=(), repr=False)

    record_properties: ClassVar[tuple[str, ...]] = ("score", "band")

    @property
    def score(self) -> int | None:
        """
        The rating, None where it is a range or not known.
        """
        return self.least if self.least == self.most else None

    @property
    def band(self) -> RatingBand | None:
        """
        The band, None where the range lies in several.
        """
        if self.bands is None or self.least is None or self.most is None:
            return None
        least = _band(self.least, self.bands)
        return least if least is _band(self.most, self.bands) else None

    def __str__(self) -> str:
        if self.least is None:
            return "account health rating not known"
        if self.score is not None:
            return f"account health rating {self.score}"
        return f"account health rating {self.least} to {self.most}"


def _band(score: int, bands: RatingBands) -> RatingBand:
    if score >= bands.healthy:
        return RatingBand.HEALTHY
    if score >= bands.at_risk:
        return RatingBand.AT_RISK
    return RatingBand.UNHEALTHY


@frozen(kw_only=True)
class AssuranceFacts:
    """
    What the rating alone does not tell of Account Health Assurance.

    `days_below` are the days below the level in the months that count,
    `emergency_contact` that a valid number is on file.
    """

    days_below: int | None = None
    emergency_contact: bool | None = None

    def __attrs_post_init__(self) -> None:
        if self.days_below is not None:
            checks.whole_number("days_below", self.days_below, least=0)
        if self.emergency_contact is not None:
            checks.flag("emergency_contact", self.emergency_contact)


def account_health_rating(  # noqa: PLR0913 - all but two are by keyword.
    setting: Setting,
    seller: Seller,
    *,
    orders_fulfilled: int,
    violations: Iterable[Violation],
    weights: Mapping[ViolationSeverity, int] | None,
    assurance: AssuranceFacts,
) -> AccountHealthRating:
    """
    Work the rating out, as a range where weights are not known.
    """
    checks.whole_number("orders_fulfilled", orders_fulfilled, least=0)
    listed = tuple(violations)
    checks.tuple_of("violations", listed, Violation)
    reasons: list[Reason] = []
    sources: list[Source] = []
    for parameter in (RATING_BANDS, RATING_GROWTH, RATING_POINTS):
        answer = parameter.answer(setting.on, setting.marketplace)
        if answer.value is None or answer.revision is None:
            reasons.append(unanswered(parameter.name, answer))
        else:
            sources.append(answer.revision.source)
    day = (setting.on, setting.marketplace)
    bands = RATING_BANDS.answer(*day).value
    growth = RATING_GROWTH.answer(*day).value
    points = RATING_POINTS.answer(*day).value
    least: int | None = None
    most: int | None = None
    if bands and growth and points:
        earned = bands.start + growth.points * (
            orders_fulfilled // growth.orders
        )
        active = [
            each
            for each in listed
            if not each.is_addressed
            and each.severity is not ViolationSeverity.NONE
        ]
        taken = _taken(active, weights, (points.least, points.most))
        if taken.reason is not None:
            reasons.append(taken.reason)
        policies = [each.policy for each in active if each.policy is not None]
        if len(policies) > len(set(policies)):
            reasons.append(Reason.of(ReasonCode.REPEATS_UNKNOWN))
        least, most = (
            0 if zero else max(0, min(bands.most, earned - less))
            for zero, less in (
                (taken.is_zero_at_worst, taken.at_most),
                (taken.is_zero, taken.at_least),
            )
        )
    is_assured = _assured(setting, seller, assurance, reasons)
    return AccountHealthRating(
        least=least,
        most=most,
        bands=bands,
        is_assured=is_assured,
        reasons=tuple(reasons),
        sources=tuple(dict.fromkeys((*sources, cite.RATING_RULES_IN))),
    )


@frozen
class _Taken:
    at_least: int
    at_most: int
    is_zero: bool
    is_zero_at_worst: bool
    reason: Reason | None


def _taken(
    violations: list[Violation],
    weights: Mapping[ViolationSeverity, int] | None,
    typical: tuple[int, int],
) -> _Taken:
    """
    Add up what *violations* take, at least and at most.
    """
    at_least = at_most = 0
    is_unknown = False
    for each in violations:
        known = None
        if weights is not None and each.severity is not None:
            known = weights.get(each.severity)
        if known is not None:
            checks.whole_number("weights", known, least=0)
            at_least += known
            at_most += known
        elif each.severity is not ViolationSeverity.CRITICAL:
            is_unknown = True
            at_least += 0 if each.severity is None else typical[0]
            at_most += typical[1]
    severities = {each.severity for each in violations}
    is_zero = ViolationSeverity.CRITICAL in severities
    return _Taken(
        at_least,
        at_most,
        is_zero,
        is_zero or None in severities,
        Reason.of(
            ReasonCode.WEIGHTS_UNKNOWN, least=typical[0], most=typical[1]
        )
        if is_unknown
        else None,
    )


def _assured(
    setting: Setting,
    seller: Seller,
    facts: AssuranceFacts,
    reasons: list[Reason],
) -> bool | None:
    """
    Whether Account Health Assurance holds, None where a fact is missing.
    """
    answer = ASSURANCE.answer(setting.on, setting.marketplace)
    terms = answer.value
    if terms is None:
        reasons.append(unanswered(ASSURANCE.name, answer))
        return None
    days = facts.days_below
    if days is not None and days > terms.days_below:
        return False
    if seller.professional is False or facts.emergency_contact is False:
        return False
    missing = [
        name
        for name, value in (
            ("days_below", days),
            ("seller.professional", seller.professional),
            ("emergency_contact", facts.emergency_contact),
        )
        if value is None
    ]
    reasons += [
        Reason.of(ReasonCode.FACT_MISSING, fact=name) for name in missing
    ]
    return None if missing else True


def checked_weights(
    weights: Mapping[ViolationSeverity, int] | None,
) -> Mapping[ViolationSeverity, int] | None:
    """
    Refuse weights of anything but severities.
    """
    for severity in weights or {}:
        if not isinstance(severity, ViolationSeverity):
            must = "have values of ViolationSeverity as keys"
            raise InvalidTypeError("weights", must, severity)
    return weights
