"""
Amazon's own report on account health, read leniently.

Amazon's sample breaks its own schema and contradicts itself, so what is given
and what follows from the counts stand side by side, and neither replaces the
other.
"""

from __future__ import annotations

import datetime as dt
import enum
import math

from collections.abc import Iterator
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from typing import ClassVar, Final

from attrs import evolve, field, frozen

from review_policy.exceptions import InvalidTypeError, InvalidValueError
from review_policy.model.days import day_of, parse_moment
from review_policy.model.marketplace import Marketplace
from review_policy.spapi.orders import (
    _as_list,
    _as_mapping,
    _Fields,
    _folded,
    _from_json,
)
from review_policy.spapi.parsed import RowProblem
from review_policy.targets import Condition, Target, percent


class AccountState(enum.StrEnum):
    """
    What Amazon says of an account.
    """

    NORMAL = "normal"
    AT_RISK = "at_risk"
    DEACTIVATED = "deactivated"


@frozen
class AccountStatus:
    """
    The status of an account in one store.

    `state` is None for a word that the schema does not know; `given` keeps
    it.
    """

    marketplace_id: str
    given: str
    marketplace: Marketplace | None = None
    state: AccountState | None = None


@frozen
class Part:
    """
    A count within a metric, with Amazon's verdict on it.
    """

    name: str
    count: int
    status: str = ""


@frozen
class Contradiction:
    """
    Two things in the report that cannot both be true.
    """

    metric: str
    what: str
    given: str
    found: str

    def __str__(self) -> str:
        return f"{self.metric}: {self.what} is {self.given}, not {self.found}"


@frozen(kw_only=True)
class ReportedMetric:
    """
    One metric of the report as given, beside what follows from its counts.

    `name` is Amazon's, `metric` that of this library where there is one.
    A metric that `is_given` not to be there has None in all else.
    """

    name: str
    metric: str | None = None
    is_given: bool = True
    first: dt.date | None = None
    last: dt.date | None = None
    count: int | None = None
    of: int | None = None
    parts: tuple[Part, ...] = field(default=(), repr=False)
    given_rate: Fraction | None = None
    target: Target | None = None
    target_count: int | None = None
    status: str = ""
    contradictions: tuple[Contradiction, ...] = field(default=(), repr=False)

    record_properties: ClassVar[tuple[str, ...]] = ("recomputed", "meets")

    @property
    def recomputed(self) -> Fraction | None:
        """
        The rate of the counts, None without them.
        """
        if self.count is None or not self.of:
            return None
        return Fraction(self.count, self.of)

    @property
    def meets(self) -> bool | None:
        """
        Whether the counts meet the target that the report gives.
        """
        if self.target_count is not None and self.count is not None:
            return self.count == self.target_count
        if self.target is None or self.count is None or not self.of:
            return None
        return self.target.holds(self.count, self.of)

    def __str__(self) -> str:
        if not self.is_given:
            return f"{self.name}: not in the report"
        if self.recomputed is None:
            return f"{self.name}: {self.count} {self.status}".rstrip()
        given = (
            ""
            if self.given_rate is None
            else f" (given as {percent(self.given_rate)})"
        )
        return (
            f"{self.name}: {self.count} of {self.of} = "
            f"{percent(self.recomputed)}{given} {self.status}".rstrip()
        )


@frozen(kw_only=True)
class StorePerformance:
    """
    The metrics of one store, every one that Amazon's schema knows.

    `unknown` names what the schema does not know.
    """

    marketplace_id: str
    marketplace: Marketplace | None
    metrics: tuple[ReportedMetric, ...] = field(repr=False)
    rating: str = ""
    rating_score: Fraction | None = None
    warnings: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()

    def metric(self, name: str) -> ReportedMetric | None:
        """
        Give a metric by Amazon's name or by this library's, None if unknown.
        """
        for each in self.metrics:
            if name in {each.name, each.metric} and each.is_given:
                return each
        for each in self.metrics:
            if name in {each.name, each.metric}:
                return each
        return None


@frozen(kw_only=True)
class PerformanceReport:
    """
    The whole report: accounts, stores, and what could not be read.
    """

    accounts: tuple[AccountStatus, ...]
    stores: tuple[StorePerformance, ...]
    problems: tuple[RowProblem, ...] = ()

    record_properties: ClassVar[tuple[str, ...]] = ("contradictions",)

    @property
    def contradictions(self) -> tuple[Contradiction, ...]:
        """
        Everything in the report that contradicts itself.
        """
        return tuple(
            each
            for store in self.stores
            for metric in store.metrics
            for each in metric.contradictions
        )


@frozen
class _Shape:
    """
    How a metric lies in the report.
    """

    name: str
    metric: str | None = None
    count: tuple[str, ...] = ("defectsCount",)
    of: str | None = None
    parts: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()


_ORDER_PARTS: Final = ("claims", "chargebacks", "negativeFeedback")
_ORDERS: Final = _Shape(
    "orderDefectRate",
    "order-defect-rate",
    ("orderWithDefects", "count"),
    "orderCount",
    _ORDER_PARTS,
)
_SHAPES: Final = (
    _Shape(
        "lateShipmentRate",
        "late-shipment-rate-30",
        ("lateShipmentCount",),
        "orderCount",
    ),
    _Shape(
        "preFulfillmentCancellationRate",
        "cancellation-rate",
        ("cancellationCount",),
        "orderCount",
        aliases=("prefulfillmentCancelRate",),
    ),
    _Shape(
        "validTrackingRate",
        "valid-tracking-rate",
        ("validTrackingCount",),
        "shipmentCount",
    ),
    _Shape(
        "onTimeDeliveryRate",
        None,
        ("onTimeDeliveryCount",),
        "shipmentCountWithValidTracking",
    ),
    _Shape(
        "unitOnTimeDeliveryRate",
        "on-time-delivery-rate",
        ("unitOnTimeDeliveryCount",),
        "totalUnitCount",
    ),
    _Shape(
        "invoiceDefectRate",
        "invoice-defect-rate",
        ("invoiceDefect", "count"),
        "orderCount",
        ("missingInvoice", "lateInvoice"),
    ),
    _Shape("listingPolicyViolations"),
    _Shape("productAuthenticityCustomerComplaints"),
    _Shape("productConditionCustomerComplaints"),
    _Shape("productSafetyCustomerComplaints"),
    _Shape("receivedIntellectualPropertyComplaints"),
    _Shape("restrictedProductPolicyViolations"),
    _Shape("suspectedIntellectualPropertyViolations"),
    _Shape("foodAndProductSafetyIssues"),
    _Shape("otherPolicyViolations"),
    _Shape("documentRequests", aliases=("documentRequest",)),
)
_CHANNELS: Final = ("mfn", "afn")
_RATING: Final = "accountHealthRating"
_WARNINGS: Final = ("warningStates", "warningState")
_ACCOUNT_STATES: Final = {state.name: state for state in AccountState}
_CONDITIONS: Final = {
    "LESS_THAN": Condition.LESS_THAN,
    "GREATER_THAN": Condition.GREATER_THAN,
    "EQUALS": Condition.EQUALS,
}
_KNOWN: Final = frozenset(
    _folded(name)
    for name in (
        "marketplaceId",
        _RATING,
        *_WARNINGS,
        _ORDERS.name,
        *(name for each in _SHAPES for name in (each.name, *each.aliases)),
    )
)


def performance_report(payload: object) -> PerformanceReport:
    """
    Read `GET_V2_SELLER_PERFORMANCE_REPORT`.

    *payload* is a mapping, JSON as text or bytes, or a client's answer.
    Words that the schema does not know are kept, and a metric that is not
    there is listed as such.

    Raises
    ------
    InvalidTypeError
        *payload* is none of these; what it holds never raises.

    >>> report = performance_report(
    ...     {
    ...         "performanceMetrics": [
    ...             {
    ...                 "marketplaceId": "ATVPDKIKX0DER",
    ...                 "lateShipmentRate": {
    ...                     "orderCount": 100,
    ...                     "lateShipmentCount": 3,
    ...                     "rate": 0.03,
    ...                     "targetValue": 0.04,
    ...                     "targetCondition": "LESS_THAN",
    ...                 },
    ...             }
    ...         ]
    ...     }
    ... )
    >>> late = report.stores[0].metric("late-shipment-rate-30")
    >>> str(late), late.meets, report.contradictions
    ('lateShipmentRate: 3 of 100 = 3 % (given as 3 %)', True, ())
    """
    problems: list[RowProblem] = []
    fields = opened(payload, problems)
    accounts: list[AccountStatus] = []
    stores: list[StorePerformance] = []
    if fields is not None:
        for at, each in enumerate(_listed(fields, "accountStatuses")):
            accounts.append(_account(at, each, problems))
        for at, each in enumerate(_listed(fields, "performanceMetrics")):
            stores.append(_store(at, each, problems))
        if not accounts and not stores:
            must = "payload must hold performanceMetrics or accountStatuses"
            problems.append(RowProblem(0, must))
    return PerformanceReport(
        accounts=tuple(accounts),
        stores=tuple(stores),
        problems=tuple(problems),
    )


def opened(payload: object, problems: list[RowProblem]) -> _Fields | None:
    """
    Give the fields of a payload, which may lie in a client's answer.
    """
    if payload is None or isinstance(
        payload, (bool, int, float, dt.date, enum.Enum)
    ):
        must = "be a mapping, JSON, or a client's answer"
        raise InvalidTypeError("payload", must, type(payload))
    value = payload
    for _ in range(4):
        if isinstance(value, (str, bytes, bytearray)):
            try:
                value = _from_json(value)
            except (ValueError, RecursionError):
                problems.append(RowProblem(0, "payload must be JSON"))
                return None
        fields = _Fields(value)
        inner = fields.get("payload")
        document = None if inner is None else _Fields(inner).get("document")
        if document is not None:
            inner = document
        if inner is None or fields.has("performanceMetrics"):
            break
        if fields.has("notificationType"):
            break
        value = inner
    if _as_mapping(value) is None and not hasattr(value, "__dict__"):
        problems.append(RowProblem(0, "payload must be a mapping"))
        return None
    return _Fields(value)


def _listed(fields: _Fields, name: str) -> Iterator[_Fields]:
    for each in _as_list(fields.get(name)) or ():
        yield _Fields(each)


def text_of(value: object) -> str:
    """
    Give a code of the API as text, empty where it is none.
    """
    if isinstance(value, enum.Enum):
        value = value.value
    return value if isinstance(value, str) else ""


def store_of(
    at: int, fields: _Fields, problems: list[RowProblem]
) -> tuple[str, Marketplace | None]:
    """
    Give the store's id as given and the store, None if it is not known.
    """
    given = text_of(fields.get("marketplaceId"))
    for store in Marketplace:
        if store.id == given:
            return given, store
    must = "marketplaceId must be the id of a known store"
    problems.append(RowProblem(at, must, "marketplaceId", kept=True))
    return given, None


def _account(
    at: int, fields: _Fields, problems: list[RowProblem]
) -> AccountStatus:
    given = text_of(fields.get("status"))
    state = _ACCOUNT_STATES.get(given)
    if state is None:
        must = f"status must be one of {', '.join(_ACCOUNT_STATES)}"
        problems.append(RowProblem(at, must, "status", kept=True))
    name, store = store_of(at, fields, problems)
    return AccountStatus(name, given, store, state)


def _store(
    at: int, fields: _Fields, problems: list[RowProblem]
) -> StorePerformance:
    name, store = store_of(at, fields, problems)
    reader = _Reader(at, problems)
    orders = fields.inner(_ORDERS.name)
    metrics = [
        reader.metric(_ORDERS, orders.get(channel), channel)
        for channel in _CHANNELS
    ]
    for shape in _SHAPES:
        values = (fields.get(each) for each in (shape.name, *shape.aliases))
        value = next((each for each in values if each is not None), None)
        metrics.append(reader.metric(shape, value))
    rating = fields.inner(_RATING)
    status = rating.get("ahrStatus") or rating.get("accountHealthRatingStatus")
    first, last = reader.dates(rating, _RATING)
    metrics.append(
        ReportedMetric(
            name=_RATING,
            is_given=fields.get(_RATING) is not None,
            first=first,
            last=last,
            status=text_of(status),
        )
    )
    return StorePerformance(
        marketplace_id=name,
        marketplace=store,
        metrics=tuple(metrics),
        rating=text_of(status),
        rating_score=number(rating.get("ahrScore")),
        warnings=tuple(_warnings(fields)),
        unknown=tuple(
            sorted(key for key in fields.names() if _folded(key) not in _KNOWN)
        ),
    )


def _warnings(fields: _Fields) -> Iterator[str]:
    for name in _WARNINGS:
        for each in _as_list(fields.get(name)) or ():
            if isinstance(each, str):
                yield each
            else:
                yield text_of(_Fields(each).get("warningType"))


class _Reader:
    """
    The metrics of one store being read.
    """

    def __init__(self, at: int, problems: list[RowProblem]) -> None:
        self.at = at
        self.problems = problems

    def metric(
        self, shape: _Shape, value: object, channel: str | None = None
    ) -> ReportedMetric:
        """
        Read one metric.
        """
        name = shape.name if channel is None else f"{shape.name}.{channel}"
        if value is None:
            return ReportedMetric(
                name=name, metric=shape.metric, is_given=False
            )
        fields = _Fields(value)
        count = self._count(fields, shape.count, name)
        of = (
            None
            if shape.of is None
            else self._count(fields, (shape.of,), name)
        )
        parts = tuple(
            Part(
                each,
                found,
                text_of(fields.inner(each).get("status")),
            )
            for each in shape.parts
            for found in (self._count(fields, (each, "count"), name),)
            if found is not None
        )
        rate = number(fields.get("rate"))
        status = text_of(fields.get("status"))
        bound = number(fields.get("targetValue"))
        condition = _CONDITIONS.get(text_of(fields.get("targetCondition")))
        target: Target | None = None
        target_count: int | None = None
        if shape.of is None:
            if bound is not None and bound.denominator == 1:
                target_count = bound.numerator
        elif bound is not None and condition is not None:
            try:
                target = Target(condition, bound)
            except InvalidValueError:
                self._keep(name, "targetValue", "lie from 0 to 1")
        first, last = self.dates(fields, name)
        found = ReportedMetric(
            name=name,
            metric=shape.metric,
            first=first,
            last=last,
            count=count,
            of=of,
            parts=parts,
            given_rate=rate,
            target=target,
            target_count=target_count,
            status=status,
        )
        wrong = tuple(_contradictions(found, fields, channel))
        return evolve(found, contradictions=wrong)

    def dates(
        self, fields: _Fields, name: str
    ) -> tuple[dt.date | None, dt.date | None]:
        """
        Read the days that a metric covers.
        """
        stretch = fields.inner("reportingDateRange")
        return (
            self._day(stretch, "reportingDateFrom", name),
            self._day(stretch, "reportingDateTo", name),
        )

    def _day(self, fields: _Fields, column: str, name: str) -> dt.date | None:
        value = fields.get(column)
        if value is None:
            return None
        if isinstance(value, dt.date):
            return day_of(value, dt.UTC)
        try:
            return day_of(parse_moment(column, text_of(value)), dt.UTC)
        except InvalidValueError:
            self._keep(name, column, "be an ISO 8601 date and time")
            return None

    def _count(
        self, fields: _Fields, path: tuple[str, ...], name: str
    ) -> int | None:
        for step in path[:-1]:
            fields = fields.inner(step)
        value = fields.get(path[-1])
        if value is None:
            return None
        found = number(value)
        if found is None or found < 0 or found.denominator != 1:
            self._keep(name, ".".join(path), "be a whole number, 0 or more")
            return None
        return found.numerator

    def _keep(self, name: str, column: str, must: str) -> None:
        self.problems.append(
            RowProblem(
                self.at, f"{name}.{column} must {must}", column, kept=True
            )
        )


def number(value: object) -> Fraction | None:
    """
    Read a number as the decimal that it is written as, None if it is none.
    """
    if isinstance(value, bool):
        return None
    if isinstance(value, float) and not math.isfinite(value):
        return None
    if not isinstance(value, (int, float, str, Decimal)):
        return None
    try:
        exact = Decimal(str(value))
    except InvalidOperation:
        return None
    if not exact.is_finite() or abs(exact.adjusted()) > _DIGITS:
        return None
    return Fraction(exact)


_DIGITS: Final = 30
"""Numbers beyond so many places are no counts or rates."""


def _contradictions(
    metric: ReportedMetric, fields: _Fields, channel: str | None
) -> Iterator[Contradiction]:
    """
    List what in one metric cannot be true together.
    """
    name = metric.name
    if metric.first and metric.last and metric.last < metric.first:
        yield Contradiction(
            name, "the last day", str(metric.last), f"after {metric.first}"
        )
    given_channel = text_of(fields.get("fulfillmentType"))
    if channel and given_channel and given_channel.lower() != channel:
        yield Contradiction(name, "fulfillmentType", given_channel, channel)
    if None not in (metric.count, metric.of) and (metric.recomputed or 0) > 1:
        yield Contradiction(
            name, "the count", str(metric.count), f"at most {metric.of}"
        )
    yield from _rates(metric, fields)
    yield from _parts(metric)
    yield from _verdict(metric)


def _rates(metric: ReportedMetric, fields: _Fields) -> Iterator[Contradiction]:
    """
    Compare the rate given with that of the counts, to the places given.
    """
    given, found = metric.given_rate, metric.recomputed
    if given is None or found is None:
        return
    written = Decimal(str(fields.get("rate"))).normalize()
    places = max(0, -int(written.as_tuple().exponent))
    # Amazon rounds in some places and cuts off in others.
    if abs(given - found) >= Fraction(1, 10**places):
        yield Contradiction(
            metric.name, "the rate", percent(given), percent(found)
        )


def _parts(metric: ReportedMetric) -> Iterator[Contradiction]:
    """
    Compare a count with its parts: no less than any, no more than all.
    """
    counts = [each.count for each in metric.parts]
    if metric.count is None or not counts:
        return
    if metric.count < max(counts):
        yield Contradiction(
            metric.name,
            "the count",
            str(metric.count),
            f"{max(counts)} or more",
        )
    elif metric.count > sum(counts):
        yield Contradiction(
            metric.name,
            "the count",
            str(metric.count),
            f"{sum(counts)} or less",
        )


_GOOD: Final = "GOOD"
_BAD: Final = "BAD"


def _verdict(metric: ReportedMetric) -> Iterator[Contradiction]:
    """
    Compare Amazon's verdict with its target, by its own rate where given.
    """
    meets = metric.meets
    if metric.target is not None and metric.given_rate is not None:
        rate = metric.given_rate
        meets = metric.target.holds(rate.numerator, rate.denominator)
    if meets is False and metric.status == _GOOD:
        yield Contradiction(metric.name, "the status", _GOOD, _BAD)
    if meets is True and metric.status == _BAD:
        yield Contradiction(metric.name, "the status", _BAD, _GOOD)
