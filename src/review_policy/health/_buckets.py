"""
Stretches of days as instants, and which records fall into them.
"""

from __future__ import annotations

import datetime as dt

from bisect import bisect_right
from collections.abc import Callable, Iterable
from typing import Generic, TypeVar

from attrs import field, frozen

from review_policy.model.days import Days, Moment, add_days, start_of


T = TypeVar("T")


@frozen
class Buckets:
    """
    Days in a row, cut into one or more buckets, both as dates and instants.

    The edges become instants here, once, so that no moment is ever turned
    into a day.
    """

    days: tuple[dt.date, ...]
    starts: tuple[dt.datetime, ...] = field(repr=False)

    @classmethod
    def of(cls, days: Days, zone: dt.tzinfo) -> Buckets:
        """
        Make one bucket of *days*.
        """
        return cls.cut((days.first, add_days(days.last, 1)), zone)

    @classmethod
    def daily(cls, days: Days, zone: dt.tzinfo) -> Buckets:
        """
        Make a bucket of each of *days*.
        """
        count = (days.last - days.first).days + 1
        return cls.cut(
            tuple(add_days(days.first, at) for at in range(count + 1)), zone
        )

    @classmethod
    def cut(
        cls, edges: tuple[dt.date | None, ...], zone: dt.tzinfo
    ) -> Buckets:
        """
        Make buckets between *edges*; None is the end of the calendar.
        """
        days = tuple(dt.date.max if day is None else day for day in edges)
        return cls(days, tuple(start_of(day, zone) for day in days))

    def __len__(self) -> int:
        return len(self.days) - 1

    def index(self, moment: Moment) -> int:
        """
        Give the bucket of *moment*, -1 if it lies in none.
        """
        if isinstance(moment, dt.datetime):
            at = bisect_right(self.starts, moment) - 1
        else:
            at = bisect_right(self.days, moment) - 1
        return at if at < len(self) else -1


@frozen
class Placed(Generic[T]):
    """
    Records by bucket, and how many have no date.
    """

    inside: tuple[list[T], ...]
    undated: int


def place(
    records: Iterable[T],
    when: Callable[[T], Moment | None],
    buckets: Buckets,
) -> Placed[T]:
    """
    Put *records* into *buckets* by the moment that *when* gives.
    """
    inside: tuple[list[T], ...] = tuple([] for _ in range(len(buckets)))
    undated = 0
    for record in records:
        moment = when(record)
        if moment is None:
            undated += 1
            continue
        at = buckets.index(moment)
        if at >= 0:
            inside[at].append(record)
    return Placed(inside, undated)
