"""
When a review of an order may be requested.
"""

from __future__ import annotations

import datetime as dt

from attrs import frozen

from review_policy import citations as cite
from review_policy.model.days import Moment, add_days, day_of
from review_policy.model.order import Order
from review_policy.parameters.orders import (
    REVIEW_CLOSES_AFTER,
    REVIEW_OPENS_AFTER,
)
from review_policy.reasons import Reason, ReasonCode
from review_policy.timeline import Parameter, Revision
from review_policy.windows._window import (
    Setting,
    Window,
    assumption_used,
    beyond_calendar,
    unanswered,
)


def window(order: Order | None, setting: Setting) -> Window:
    """
    Give the days on which a review of *order* may be requested.

    It opens after the earliest and closes after the latest promised delivery;
    where the actual delivery is known too, both have to agree, since Amazon's
    guide names the one and its error text the other.
    """
    delivered = None if order is None else order.delivered_at
    earliest = None if order is None else order.deliver_after
    latest = None if order is None else order.deliver_by
    opens = _End.of(REVIEW_OPENS_AFTER, earliest, delivered, setting)
    closes = _End.of(REVIEW_CLOSES_AFTER, latest, delivered, setting)
    names = [
        name
        for name, moment in (
            ("order.deliver_after", earliest),
            ("order.deliver_by", latest),
            ("order.delivered_at", delivered),
        )
        if moment is not None
    ]
    missing: tuple[str, ...] = ()
    if earliest is None and delivered is None:
        missing += ("order.deliver_after",)
    if latest is None and delivered is None:
        missing += ("order.deliver_by",)
    reasons = (*opens.reasons, *closes.reasons)
    if opens.promised and opens.actual and closes.promised and closes.actual:
        both = Reason.of(
            ReasonCode.PROMISED_AND_ACTUAL,
            first=opens.promised,
            last=closes.promised,
        )
        reasons = (both, *reasons)
    revision = closes.revision
    guide = (cite.SOLICITATIONS_SETUP,) if earliest or latest else ()
    first = max(opens.days, default=None)
    last = min(closes.days, default=None)
    anchors = [
        day_of(each, setting.zone)
        for each in (delivered, earliest)
        if each is not None
    ]
    return Window(
        name="request-review",
        on=setting.on,
        first=None if missing else first,
        last=None if missing or first is None else last,
        counted_from=", ".join(names) or "order.delivered_at",
        anchor=min(anchors, default=None),
        missing=missing,
        basis=None if revision is None else revision.basis,
        confidence=None if revision is None else revision.confidence,
        sources=tuple(
            dict.fromkeys(
                (
                    *guide,
                    *(
                        each.revision.source
                        for each in (opens, closes)
                        if each.revision is not None
                    ),
                )
            )
        ),
        reasons=tuple(dict.fromkeys(reasons)),
    )


@frozen
class _End:
    """
    One end, by the promised and by the actual delivery.
    """

    promised: dt.date | None
    actual: dt.date | None
    revision: Revision[dt.timedelta] | None
    reasons: tuple[Reason, ...]

    @property
    def days(self) -> list[dt.date]:
        """
        The days that are known.
        """
        return [each for each in (self.promised, self.actual) if each]

    @classmethod
    def of(
        cls,
        parameter: Parameter[dt.timedelta],
        promised: Moment | None,
        actual: Moment | None,
        setting: Setting,
    ) -> _End:
        """
        Count the parameter's time from both deliveries.
        """
        reasons: list[Reason] = []
        found: list[dt.date | None] = []
        revision: Revision[dt.timedelta] | None = None
        assumed = setting.assumed(parameter)
        for moment in (promised, actual):
            day = None if moment is None else day_of(moment, setting.zone)
            end: dt.date | None = None
            if day is not None:
                if assumed is not None:
                    time: dt.timedelta | None = assumed.value
                    reasons.append(assumption_used(assumed))
                else:
                    answer = parameter.answer(day, setting.marketplace)
                    time = answer.value
                    if time is None:
                        reasons.append(unanswered(parameter.name, answer))
                    else:
                        revision = answer.revision
                if time is not None:
                    end = add_days(day, time.days)
                    if end is None:
                        reasons.append(beyond_calendar(time))
            found.append(end)
        return cls(found[0], found[1], revision, tuple(reasons))
