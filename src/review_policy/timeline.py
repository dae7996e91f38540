"""
Values with dates: what held on a day in a store, and how that is known.
"""

from __future__ import annotations

import datetime as dt
import enum

from collections.abc import Iterator
from itertools import pairwise
from typing import Final, Generic, Literal, TypeVar, cast

from attrs import field, frozen

from review_policy.exceptions import (
    InvalidValueError,
    NotInForceError,
    NotRecordedError,
    UncertainDayError,
)
from review_policy.model.days import check_day
from review_policy.model.marketplace import Marketplace
from review_policy.sources import Basis, Claim, Confidence, Source


T = TypeVar("T")


class NotInForce(enum.Enum):
    """
    The type of `NOT_IN_FORCE`.
    """

    NOT_IN_FORCE = "not_in_force"

    def __repr__(self) -> str:
        return "NOT_IN_FORCE"

    def __str__(self) -> str:
        return "not in force"


NOT_IN_FORCE: Final = NotInForce.NOT_IN_FORCE
"""A source shows that there was no such rule or number."""


class Clock(enum.StrEnum):
    """
    Which event's day picks the revision.
    """

    ORDER = "order"
    DELIVERY = "delivery"
    LEFT = "left"
    REQUEST = "request"
    JUDGEMENT = "judgement"


class State(enum.StrEnum):
    """
    What is known about a day.
    """

    KNOWN = "known"
    UNCERTAIN = "uncertain"
    NOT_IN_FORCE = "not_in_force"
    NOT_RECORDED = "not_recorded"


@frozen
class Between:
    """
    A change whose day is not known: not before `earliest`, done by `latest`.

    `latest` is None where no source shows the new value yet.
    """

    earliest: dt.date
    latest: dt.date | None = None

    def __attrs_post_init__(self) -> None:
        check_day("earliest", self.earliest)
        if self.latest is not None:
            check_day("latest", self.latest)
        if self.latest is not None and self.latest <= self.earliest:
            must = f"lie after earliest {self.earliest}"
            raise InvalidValueError("latest", must, self.latest)

    def __str__(self) -> str:
        return f"{self.earliest} to {self.latest or 'unknown'}"


@frozen(kw_only=True)
class Revision(Generic[T]):
    """
    The whole truth from its day on.

    `rivals` are what other sources say instead.
    """

    start: dt.date | Between
    value: T | NotInForce
    source: Source
    basis: Basis
    confidence: Confidence
    rivals: tuple[Claim, ...] = ()
    note: str = ""

    def __attrs_post_init__(self) -> None:
        if not isinstance(self.start, Between):
            check_day("start", self.start)

    def __str__(self) -> str:
        return f"{self.start}: {self.value!s} ({self.source.key})"

    @property
    def first(self) -> dt.date:
        """
        The first day on which the value may hold.
        """
        if isinstance(self.start, Between):
            return self.start.earliest
        return self.start

    @property
    def settled(self) -> dt.date | None:
        """
        The first day on which the value certainly holds, if any.
        """
        if isinstance(self.start, Between):
            return self.start.latest
        return self.start


@frozen
class Local(Generic[T]):
    """
    Stores whose history replaces the general one as a whole.
    """

    marketplaces: frozenset[Marketplace]
    history: tuple[Revision[T], ...]


@frozen
class Answer(Generic[T]):
    """
    What is known about one day in one store.

    `revision` is the one in force, or the one that may have come in;
    `before` is the one that it may have replaced, on uncertain days.
    """

    state: State
    day: dt.date
    revision: Revision[T] | None = None
    before: Revision[T] | None = None
    earliest: dt.date | None = None

    @property
    def value(self) -> T | None:
        """
        The value on a known day, else None; `state` says why.
        """
        if self.state is State.KNOWN and self.revision is not None:
            return cast("T", self.revision.value)
        return None

    @property
    def candidates(self) -> tuple[T, ...]:
        """
        The values that may hold: one when known, up to two when uncertain.
        """
        return tuple(
            revision.value
            for revision in (self.before, self.revision)
            if revision is not None and revision.value is not NOT_IN_FORCE
            if self.state in {State.KNOWN, State.UNCERTAIN}
        )


@frozen
class Timeline(Generic[T]):
    """
    A value through time, with stores that have a history of their own.
    """

    history: tuple[Revision[T], ...]
    elsewhere: tuple[Local[T], ...] = ()

    def __attrs_post_init__(self) -> None:
        check_histories("history", self.history, self.elsewhere)

    def __str__(self) -> str:
        return _written(self.history, self.elsewhere)

    def answer(self, day: dt.date, store: Marketplace) -> Answer[T]:
        """
        Say what is known about *day* in *store*; never raises.
        """
        return _answer(self.history, self.elsewhere, day, store)


@frozen(kw_only=True)
class Parameter(Generic[T]):
    """
    A number or choice of Amazon's, with its history and its sources.

    `clock` says which event's day picks the revision.
    """

    name: str
    title: str
    clock: Clock
    history: tuple[Revision[T], ...] = field(repr=False)
    elsewhere: tuple[Local[T], ...] = field(default=(), repr=False)

    def __attrs_post_init__(self) -> None:
        check_histories(self.name, self.history, self.elsewhere)

    def __str__(self) -> str:
        return f"{self.name}: {_written(self.history, self.elsewhere)}"

    def answer(
        self, day: dt.date, store: Marketplace | str = Marketplace.US
    ) -> Answer[T]:
        """
        Say what is known about *day* in *store*.
        """
        check_day("day", day)
        return _answer(
            self.history, self.elsewhere, day, Marketplace.of(store)
        )

    def at(self, day: dt.date, store: Marketplace | str = Marketplace.US) -> T:
        """
        Give the value on *day* in *store*.

        Raises
        ------
        NotRecordedError
            The day lies before the earliest recorded revision.
        NotInForceError
            A source shows that there was no such thing.
        UncertainDayError
            The day lies inside a range in which the value changed.
        """
        answer = self.answer(day, store)
        if answer.state is State.NOT_RECORDED:
            raise NotRecordedError(self.name, day, answer.earliest)
        revision = cast("Revision[T]", answer.revision)
        if answer.state is State.NOT_IN_FORCE:
            raise NotInForceError(self.name, day, revision.first)
        if answer.state is State.UNCERTAIN:
            settled = revision.settled
            last = settled and settled - dt.timedelta(days=1)
            raise UncertainDayError(self.name, day, revision.first, last)
        return cast("T", revision.value)


ChangeKind = Literal["rule", "parameter"]


@frozen
class Change(Generic[T]):
    """
    One change of a rule or parameter, in all stores that it concerns.

    `marketplaces` is empty for the general history; `earlier` is None for
    the first recorded revision.
    """

    kind: ChangeKind
    name: str
    first: dt.date
    settled: dt.date | None
    revision: Revision[T]
    earlier: Revision[T] | None
    marketplaces: frozenset[Marketplace] = frozenset()

    def __str__(self) -> str:
        days = (
            str(self.first)
            if self.first == self.settled
            else f"{self.first} to {self.settled or 'unknown'}"
        )
        before = "none" if self.earlier is None else self.earlier.value
        return f"{days} {self.name}: {before!s} -> {self.revision.value!s}"


def changes_of(
    kind: ChangeKind,
    name: str,
    history: tuple[Revision[T], ...],
    elsewhere: tuple[Local[T], ...],
) -> Iterator[Change[T]]:
    """
    List every change of one rule or parameter, store by store.
    """
    histories = [(frozenset[Marketplace](), history)]
    histories += [(local.marketplaces, local.history) for local in elsewhere]
    for marketplaces, revisions in histories:
        earlier: Revision[T] | None = None
        for revision in revisions:
            yield Change(
                kind,
                name,
                revision.first,
                revision.settled,
                revision,
                earlier,
                marketplaces,
            )
            earlier = revision


def _written(
    history: tuple[Revision[T], ...], elsewhere: tuple[Local[T], ...]
) -> str:
    """
    Write histories out, the stores in order, for people and for digests.
    """
    lines = ["; ".join(map(str, history)) or "not recorded"]
    for local in elsewhere:
        codes = ", ".join(sorted(each.code for each in local.marketplaces))
        lines.append(f"{codes}: {'; '.join(map(str, local.history))}")
    return " | ".join(lines)


def _answer(
    history: tuple[Revision[T], ...],
    elsewhere: tuple[Local[T], ...],
    day: dt.date,
    store: Marketplace,
) -> Answer[T]:
    for local in elsewhere:
        if store in local.marketplaces:
            history = local.history
            break
    before: Revision[T] | None = None
    current: Revision[T] | None = None
    for revision in history:
        if revision.first > day:
            break
        before, current = current, revision
    if current is None:
        earliest = history[0].first if history else None
        return Answer(State.NOT_RECORDED, day, earliest=earliest)
    if current.settled is None or day < current.settled:
        return Answer(State.UNCERTAIN, day, current, before)
    if current.value is NOT_IN_FORCE:
        return Answer(State.NOT_IN_FORCE, day, current)
    return Answer(State.KNOWN, day, current)


def check_histories(
    name: str,
    history: tuple[Revision[T], ...],
    elsewhere: tuple[Local[T], ...],
) -> None:
    """
    Refuse histories out of order and stores that stand twice.
    """
    for revisions in (history, *(local.history for local in elsewhere)):
        days = [revision.first for revision in revisions]
        if days != sorted(set(days)):
            raise InvalidValueError(name, "have revisions in order", days)
        for revision, following in pairwise(revisions):
            if revision.settled is None or revision.settled > following.first:
                must = "have ranges that do not overlap"
                raise InvalidValueError(name, must, str(revision.start))
    stores = [store for local in elsewhere for store in local.marketplaces]
    if len(stores) != len(set(stores)):
        raise InvalidValueError(name, "name each store once", stores)
