"""
Buyers' messages answered within a day, among all that need an answer.
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
from review_policy.health._within import is_over, within
from review_policy.model.ledger import RecordKind
from review_policy.model.not_given import NotGiven
from review_policy.parameters.health import (
    CONTACT_RESPONSE_RATE_LAG,
    CONTACT_RESPONSE_RATE_TARGET,
    CONTACT_RESPONSE_RATE_WINDOW,
)
from review_policy.reasons import ReasonCode


LIMIT: Final = dt.timedelta(hours=24)
"""What the metric itself counts by, on every day; weekends count."""


def count(book: Book, buckets: Buckets) -> Tallies:
    """
    Count the messages answered within 24 hours.

    Those marked as needing no answer are left out, and so are open ones whose
    time is not over.
    """
    given = book.ledger.messages
    sheet = Sheet(buckets)
    gaps = missing(book, buckets, RecordKind.MESSAGES, sheet)
    zone, on = book.setting.zone, book.setting.on
    messages = () if isinstance(given, NotGiven) else given
    placed = place(messages, attrgetter("received_at"), buckets)
    early = unknown = 0
    for at, inside in enumerate(placed.inside):
        for each in inside:
            if each.needs_answer is False:
                continue
            late: bool | None = None
            if each.answered_at is not None:
                in_time = within(
                    each.received_at, each.answered_at, LIMIT, zone
                )
                late = None if in_time is None else not in_time
            elif each.is_answered is False:
                late = True
                if not is_over(each.received_at, LIMIT, on, zone):
                    early += 1
                    continue
            unknown += late is None
            sheet.add(None, at, is_bad=late)
    return sheet.tallies(
        (
            *gaps,
            *counted(ReasonCode.NOT_DUE, early, kind="messages"),
            *counted(
                ReasonCode.FACTS_UNKNOWN, unknown, fact="message.answered_at"
            ),
        ),
        of_good=True,
    )


METRIC: Final = Metric(
    name="contact-response-rate",
    title="Messages answered within 24 hours",
    formula=(
        "Messages answered within 24 hours, weekends and holidays included, "
        "out of all messages that need an answer"
    ),
    is_defect_rate=False,
    counts="messages",
    kept_over="own shipping and Amazon's together",
    needs=(RecordKind.MESSAGES,),
    placed_by="message.received_at",
    limits=(
        "Withdrawn as a metric on 2018-10-01; answering within 24 hours "
        "remains the rule. Amazon showed 7, 30 and 90 days."
    ),
    sources=(cite.CONTACT_RESPONSE_US, cite.CONTACT_RESPONSE_RULES),
    target=CONTACT_RESPONSE_RATE_TARGET,
    window=CONTACT_RESPONSE_RATE_WINDOW,
    lag=CONTACT_RESPONSE_RATE_LAG,
    is_placing_assumed=True,
    count=count,
)
