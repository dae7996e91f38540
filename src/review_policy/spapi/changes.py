"""
What changed between two reports of feedback.
"""

from __future__ import annotations

import datetime as dt

from collections.abc import Iterable

from attrs import field, frozen

from review_policy.exceptions import InvalidTypeError
from review_policy.model.days import Days, day_of
from review_policy.model.feedback import Feedback


def _count(values: tuple[object, ...]) -> str:
    """
    Show feedback by its number, since a repr is one line.
    """
    return f"<{len(values)}>"


@frozen(kw_only=True)
class FeedbackChanges:
    """
    How a newer snapshot of feedback differs from an older one.

    A report of one to three stars leaves out what was raised to four or five
    stars, so `gone` means gone from the report: removed by Amazon or by the
    buyer, or made positive.
    Feedback can be in `changed` and in `answered` at once.
    """

    new: tuple[Feedback, ...] = field(repr=_count)
    """In the newer one only."""

    changed: tuple[tuple[Feedback, Feedback], ...] = field(repr=_count)
    """Pairs of the older and the newer, with other stars or other words."""

    answered: tuple[Feedback, ...] = field(repr=_count)
    """The newer ones that have a response which the older ones had not."""

    gone: tuple[Feedback, ...] = field(repr=_count)
    """In the older one only, though the newer report covers their day."""

    unknown: tuple[Feedback, ...] = field(repr=_count)
    """In the older one only, and their day is not known."""

    outside: tuple[Feedback, ...] = field(repr=_count)
    """In the older one only, and the newer report does not cover their day."""


def feedback_changes(
    before: Iterable[Feedback], after: Iterable[Feedback], *, covers: Days
) -> FeedbackChanges:
    """
    Compare two snapshots of feedback by order id.

    Where a snapshot has an order id twice, the later entry counts.
    A comment that is not known in one of the two is not a changed one.

    Parameters
    ----------
    before, after
        The feedback of the older and of the newer report.
    covers
        The days that the newer report covers.

    >>> old = Feedback(
    ...     order_id="111-2345678-9012345",
    ...     rating=1,
    ...     left_at=dt.date(2026, 11, 3),
    ... )
    >>> covers = Days(dt.date(2026, 11, 1), dt.date(2026, 11, 21))
    >>> feedback_changes([old], [], covers=covers).gone == (old,)
    True
    """
    if not isinstance(covers, Days):
        raise InvalidTypeError("covers", "be Days", type(covers))
    older = _by_order("before", before)
    newer = _by_order("after", after)
    both = [
        (old, newer[order_id])
        for order_id, old in older.items()
        if order_id in newer
    ]
    left = [
        (each, None if each.left_at is None else day_of(each.left_at, dt.UTC))
        for order_id, each in older.items()
        if order_id not in newer
    ]
    return FeedbackChanges(
        new=tuple(
            each for order_id, each in newer.items() if order_id not in older
        ),
        changed=tuple(pair for pair in both if _differ(*pair)),
        answered=tuple(
            new for old, new in both if _answers(new) and not _answers(old)
        ),
        gone=tuple(each for each, day in left if day and day in covers),
        unknown=tuple(each for each, day in left if day is None),
        outside=tuple(each for each, day in left if day and day not in covers),
    )


def _by_order(name: str, feedback: Iterable[Feedback]) -> dict[str, Feedback]:
    found: dict[str, Feedback] = {}
    for each in feedback:
        if not isinstance(each, Feedback):
            raise InvalidTypeError(name, "hold Feedback only", type(each))
        found[each.order_id] = each
    return found


def _differ(old: Feedback, new: Feedback) -> bool:
    if old.rating != new.rating:
        return True
    known = old.comment is not None and new.comment is not None
    return known and old.comment != new.comment


def _answers(feedback: Feedback) -> bool:
    return bool(feedback.response and feedback.response.strip())
