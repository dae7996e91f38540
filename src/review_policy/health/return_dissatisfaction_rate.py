"""
Return requests that went badly, among all return requests.
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
from review_policy.health._within import is_over, within
from review_policy.model.ledger import RecordKind
from review_policy.model.not_given import NotGiven
from review_policy.model.order import Fulfillment
from review_policy.model.service import ReturnRequest
from review_policy.parameters.health import (
    RETURN_DISSATISFACTION_RATE_ENFORCEMENT,
    RETURN_DISSATISFACTION_RATE_TARGET,
)
from review_policy.parameters.orders import ANSWER_RETURN_WITHIN
from review_policy.reasons import ReasonCode
from review_policy.windows._window import Setting


def count(book: Book, buckets: Buckets) -> Tallies:
    """
    Count the requests that the buyer calls unresolved, that were answered
    late or never, or that were rejected against the policy.
    """
    given = book.ledger.returns
    sheet = Sheet(buckets)
    gaps = missing(book, buckets, RecordKind.RETURNS, sheet)
    returns = () if isinstance(given, NotGiven) else given
    placed = place(returns, attrgetter("requested_at"), buckets)
    unknown = 0
    for at, inside in enumerate(placed.inside):
        for each in inside:
            bad = is_bad(each, book.setting)
            unknown += bad is None
            sheet.add(Fulfillment.MERCHANT, at, is_bad=bad)
    return sheet.tallies(
        (
            *gaps,
            *counted(
                ReasonCode.RECORDS_UNDATED,
                placed.undated,
                kind="returns",
                fact="requested_at",
            ),
            *counted(
                ReasonCode.FACTS_UNKNOWN, unknown, fact="how it was answered"
            ),
        ),
        default=Fulfillment.MERCHANT,
    )


def is_bad(request: ReturnRequest, setting: Setting) -> bool | None:
    """
    Whether *request* counts as dissatisfaction, None if not known.
    """
    late = _is_late(request, setting)
    facts = (request.is_unresolved, request.is_wrongly_rejected, late)
    if True in facts:
        return True
    return None if None in facts else False


def _is_late(request: ReturnRequest, setting: Setting) -> bool | None:
    answer = ANSWER_RETURN_WITHIN.answer(setting.on, setting.marketplace)
    if request.requested_at is None or answer.value is None:
        return None
    if request.answered_at is not None:
        in_time = within(
            request.requested_at,
            request.answered_at,
            answer.value,
            setting.zone,
        )
        return None if in_time is None else not in_time
    if request.is_answered is False:
        return is_over(
            request.requested_at, answer.value, setting.on, setting.zone
        )
    return None


METRIC: Final = Metric(
    name="return-dissatisfaction-rate",
    title="Return dissatisfaction rate",
    formula=(
        "Return requests that the buyer calls unresolved, that were not "
        "answered within 48 hours, or that were rejected against the policy, "
        "out of all return requests of the period"
    ),
    is_defect_rate=True,
    counts="return requests",
    kept_over="own shipping",
    needs=(RecordKind.RETURNS,),
    placed_by="return.requested_at",
    limits="No source states the period.",
    sources=(cite.RETURNS_EU,),
    target=RETURN_DISSATISFACTION_RATE_TARGET,
    enforcement=RETURN_DISSATISFACTION_RATE_ENFORCEMENT,
    others=(ANSWER_RETURN_WITHIN,),
    is_placing_assumed=True,
    count=count,
)
