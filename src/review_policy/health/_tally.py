"""
What a metric counts: units and bad or good ones, bucket by bucket.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from attrs import field, frozen

from review_policy.health._book import Book
from review_policy.health._buckets import Buckets
from review_policy.model.ledger import RecordKind
from review_policy.model.order import Fulfillment
from review_policy.reasons import Reason


Scope = Fulfillment | str | None
"""Who ships, or a category of goods; None where units are not told apart."""


@frozen
class Tally:
    """
    Units counted in each bucket, and how far the count can be trusted.

    `is_lower_bound` says that there may be more bad units, `is_partial` that
    units may be missing altogether.
    """

    of: tuple[int, ...]
    count: tuple[int, ...]
    reasons: tuple[Reason, ...] = field(default=(), repr=False)
    is_lower_bound: bool = False
    is_partial: bool = False


Tallies = Mapping[Scope, Tally]
"""A tally for each scope that is there."""

Counter = Callable[[Book, Buckets], Tallies]
"""How a metric counts what a book holds."""


def merged(tallies: Iterable[Tally]) -> Tally:
    """
    Add tallies up, for a metric that does not tell scopes apart.
    """
    several = list(tallies)
    return Tally(
        tuple(map(sum, zip(*(each.of for each in several), strict=True))),
        tuple(map(sum, zip(*(each.count for each in several), strict=True))),
        tuple(dict.fromkeys(r for each in several for r in each.reasons)),
        any(each.is_lower_bound for each in several),
        any(each.is_partial for each in several),
    )


KINDS: Mapping[RecordKind, str] = {
    kind: kind.value.replace("_", " ") for kind in RecordKind
}
"""How reasons name the kinds."""
