"""
MS501 outside-window.
"""

from __future__ import annotations

import datetime as dt

from collections.abc import Iterator

from review_policy import citations as cite
from review_policy.certainty import Certainty
from review_policy.language import Language
from review_policy.model.days import add_days
from review_policy.model.order import Order
from review_policy.parameters.messages import PROACTIVE_WITHIN, SURELY_LATE
from review_policy.reasons import Reason, ReasonCode
from review_policy.rules._rule import (
    Evidence,
    Example,
    Rule,
    Severity,
    Subject,
)
from review_policy.rules._situation import PROACTIVE, Situation
from review_policy.rules.message._dates import GUIDELINES
from review_policy.rules.message._earlier import WITH_ORDER, sent_on
from review_policy.rules.message._examples import ORDER
from review_policy.timeline import Parameter
from review_policy.windows._window import anchor_day


def detect(situation: Situation) -> Iterator[Evidence]:
    """
    Yield a message that is sent too late.
    """
    order, setting = situation.order, situation.setting
    day = sent_on(situation)
    within = _days(PROACTIVE_WITHIN, situation)
    late = _days(SURELY_LATE, situation)
    if order is None or within is None or late is None:
        return
    delivered = anchor_day(order.delivered_at, setting)
    if delivered is not None:
        if (day - delivered).days > within.days:
            yield Evidence(
                certainty=Certainty.LIKELY,
                because=Reason.of(
                    ReasonCode.SENT_TOO_LATE,
                    days=(day - delivered).days,
                    event="the delivery",
                    last=add_days(delivered, within.days),
                ),
            )
        return
    for event, moment in (
        ("the dispatch", order.shipped_at),
        ("the order", order.purchased_at),
    ):
        since = anchor_day(moment, setting)
        if since is None:
            continue
        days = (day - since).days
        if days > late.days:
            yield Evidence(
                certainty=Certainty.LIKELY,
                because=Reason.of(
                    ReasonCode.SENT_TOO_LATE,
                    days=days,
                    event=event,
                    last=add_days(since, within.days),
                ),
            )
        elif days > within.days:
            yield Evidence(
                certainty=Certainty.POSSIBLE,
                because=Reason.of(
                    ReasonCode.SENT_PERHAPS_LATE, days=days, event=event
                ),
            )
        return


def _days(
    parameter: Parameter[dt.timedelta], situation: Situation
) -> dt.timedelta | None:
    assumed = situation.setting.assumed(parameter)
    if assumed is not None:
        return assumed.value
    return parameter.answer(
        situation.setting.on, situation.setting.marketplace
    ).value


RULE = Rule(
    code="MS501",
    name="outside-window",
    title="Message is sent too long after the order",
    rationale="""
        A seller may write first within thirty days of the completion of
        the order. No page defines completion; counted from the delivery,
        it is a finding. Where only the day of dispatch or of the order is
        known, it is a doubt after thirty days and a finding after forty-
        five.
    """,
    severity=Severity.FAIL,
    subject=Subject.MESSAGE,
    term="messages sent more than 30 days after order completion",
    languages=frozenset(Language),
    in_force=GUIDELINES,
    sources=(
        cite.MAIL_COMPLIANCE_TOOL,
        cite.GUIDE_30_DAYS_2020,
        cite.GUIDELINES_ENIDA,
        cite.TERMS_EDESK,
    ),
    limits="An order that is not yet delivered has no end of its own.",
    instead="Answer when the buyer writes.",
    needs=(PROACTIVE, WITH_ORDER),
    needs_text=False,
    detector=detect,
    examples=(
        Example(
            text="Which of the two lids is missing?",
            message=ORDER,
            order=Order(
                id="111-2345678-9012345",
                delivered_at=dt.date(2026, 9, 1),
            ),
        ),
        Example(
            text="Which of the two lids is missing?",
            why="Twenty days after the delivery.",
            message=ORDER,
            order=Order(
                id="111-2345678-9012345",
                delivered_at=dt.date(2026, 11, 1),
            ),
        ),
        Example(
            text="The paint dries within 30 days of opening.",
            why="Days of something else.",
            message=ORDER,
            order=Order(
                id="111-2345678-9012345",
                delivered_at=dt.date(2026, 11, 1),
            ),
        ),
    ),
)
