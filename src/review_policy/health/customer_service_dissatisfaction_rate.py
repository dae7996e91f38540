"""
Votes that the seller's answer did not solve the problem, among all votes.
"""

from __future__ import annotations

from operator import attrgetter
from typing import Final

from review_policy import citations as cite
from review_policy.health._book import Book
from review_policy.health._buckets import Buckets, place
from review_policy.health._metric import Metric
from review_policy.health._tally import Tallies
from review_policy.health._units import Sheet, missing
from review_policy.health._within import moment_of
from review_policy.model.ledger import RecordKind
from review_policy.model.not_given import NotGiven
from review_policy.model.order import Fulfillment
from review_policy.model.service import Vote
from review_policy.parameters.health import (
    CUSTOMER_SERVICE_DISSATISFACTION_RATE_TARGET,
)


def count(book: Book, buckets: Buckets) -> Tallies:
    """
    Count the orders whose latest vote is No.
    """
    given = book.ledger.votes
    sheet = Sheet(buckets)
    gaps = missing(book, buckets, RecordKind.VOTES, sheet)
    zone = book.setting.zone
    latest: dict[str, Vote] = {}
    for vote in () if isinstance(given, NotGiven) else given:
        before = latest.get(vote.order_id)
        if before is None or moment_of(vote.voted_at, zone) >= moment_of(
            before.voted_at, zone
        ):
            latest[vote.order_id] = vote
    placed = place(latest.values(), attrgetter("voted_at"), buckets)
    for at, inside in enumerate(placed.inside):
        for each in inside:
            sheet.add(Fulfillment.MERCHANT, at, is_bad=not each.is_solved)
    return sheet.tallies(gaps, default=Fulfillment.MERCHANT)


METRIC: Final = Metric(
    name="customer-service-dissatisfaction-rate",
    title="Customer service dissatisfaction rate",
    formula=(
        "Orders whose latest answer to whether the problem was solved is No, "
        "out of all orders with an answer"
    ),
    is_defect_rate=True,
    counts="orders with a vote",
    kept_over="own shipping",
    needs=(RecordKind.VOTES,),
    placed_by="vote.voted_at",
    limits=(
        "Withdrawn on 2018-10-01, and never with a penalty. No source states "
        "the period."
    ),
    sources=(cite.DISSATISFACTION_COPY,),
    target=CUSTOMER_SERVICE_DISSATISFACTION_RATE_TARGET,
    is_placing_assumed=True,
    count=count,
)
