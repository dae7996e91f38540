"""
What the rules over the words of messages share.
"""

from __future__ import annotations

from collections.abc import Iterator

from review_policy.certainty import Certainty
from review_policy.reading.acts import Offence
from review_policy.reasons import Reason, ReasonCode
from review_policy.rules._rule import Evidence, Severity
from review_policy.rules._situation import Situation


def charged(
    situation: Situation,
    offence: Offence,
    because: ReasonCode,
    *,
    severity: Severity | None = None,
    at_most: Certainty = Certainty.CERTAIN,
) -> Iterator[Evidence]:
    """
    Yield the clauses that show *offence*, in each field charged with it.

    No evidence is surer than *at_most*.
    """
    read = situation.message_reading
    if read is None or offence not in read.offences:
        return
    for each in read.charged:
        places = each.plain.get(offence, ())
        certainty = Certainty.LIKELY
        if each.stands(offence):
            shown = each.charged.shown_by(offence)
            places += tuple((clause.start, clause.end) for clause in shown)
            if offence not in each.plain:
                certainty = Certainty(each.charged.charges[offence])
        if places:
            yield Evidence(
                certainty=max(certainty, at_most, key=_rank),
                because=Reason.of(because),
                spans=tuple(
                    each.passage.span(*place) for place in _merged(places)
                ),
                severity=severity,
            )


def _merged(
    places: tuple[tuple[int, int], ...],
) -> Iterator[tuple[int, int]]:
    """
    Join places that overlap, so that no words are quoted twice.
    """
    start, end = min(places)
    for first, last in sorted(places):
        if first > end:
            yield start, end
            start = first
        end = max(last, end)
    yield start, end


def _rank(certainty: Certainty) -> int:
    return certainty.rank
