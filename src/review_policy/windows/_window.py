"""
One window of days, and the setting in which windows are computed.
"""

from __future__ import annotations

import datetime as dt
import enum

from typing import Any, ClassVar

from attrs import evolve, field, frozen

from review_policy.assumptions import Assumption
from review_policy.model.days import Moment, add_days, day_of
from review_policy.model.marketplace import Marketplace
from review_policy.reasons import Reason, ReasonCode
from review_policy.sources import Basis, Confidence, Source
from review_policy.timeline import Answer, Parameter, Revision, State


class WindowState(enum.StrEnum):
    """
    Where the day of judgement lies.
    """

    NOT_YET = "not_yet"
    OPEN = "open"
    CLOSED = "closed"
    UNKNOWN = "unknown"


@frozen
class Setting:
    """
    The store, the day and the zone in which everything is judged.
    """

    marketplace: Marketplace
    on: dt.date
    zone: dt.tzinfo = field(repr=False)
    assumptions: tuple[Assumption, ...] = ()

    def assumed(self, parameter: Parameter[Any]) -> Assumption | None:
        """
        Give what the caller assumes instead of *parameter*, if anything.
        """
        for assumption in self.assumptions:
            if assumption.name == parameter.name:
                return assumption
        return None


@frozen(kw_only=True)
class Window:
    """
    The days on which something may be done, both ends included.

    `first` is None where no source names an opening day and then the window
    counts as open from the start; `last` is None where it is not known, and
    `reasons` or `missing` say why.
    `counted_from` names the fact whose day, `anchor`, is day 0; before it
    nothing is open.
    """

    record_properties: ClassVar[tuple[str, ...]] = ("state", "days_left")

    name: str
    on: dt.date
    first: dt.date | None
    last: dt.date | None
    counted_from: str
    anchor: dt.date | None = field(default=None, repr=False)
    missing: tuple[str, ...] = ()
    basis: Basis | None = None
    confidence: Confidence | None = None
    sources: tuple[Source, ...] = field(default=(), repr=False)
    reasons: tuple[Reason, ...] = field(default=(), repr=False)

    @property
    def state(self) -> WindowState:
        """
        Whether the day of judgement lies before, in or after the window.
        """
        if self.missing or (self.first is None and self.last is None):
            return WindowState.UNKNOWN
        begins = self.first or self.anchor
        if begins is not None and self.on < begins:
            return WindowState.NOT_YET
        if self.last is None:
            return WindowState.UNKNOWN
        return WindowState.OPEN if self.on <= self.last else WindowState.CLOSED

    @property
    def days_left(self) -> int | None:
        """
        Days from the day of judgement to the last one, negative after it.
        """
        return None if self.last is None else (self.last - self.on).days

    def __contains__(self, day: dt.date) -> bool:
        begins = self.first or self.anchor
        return (
            self.last is not None
            and (begins is None or begins <= day)
            and day <= self.last
        )

    def __str__(self) -> str:
        if self.last is None:
            return f"{self.name}: {self.state}"
        return f"{self.name}: {self.state}, until {self.last}"


def anchor_day(moment: Moment | None, setting: Setting) -> dt.date | None:
    """
    Give the day of *moment* in the setting's zone, None if not known.
    """
    return None if moment is None else day_of(moment, setting.zone)


def unanswered(name: str, answer: Answer[Any]) -> Reason:
    """
    Say why a parameter has no value on the day asked for.
    """
    revision = answer.revision
    if answer.state is State.NOT_RECORDED or revision is None:
        if answer.earliest is None:
            return Reason.of(ReasonCode.PARAMETER_NOT_IN_STORE, parameter=name)
        return Reason.of(
            ReasonCode.PARAMETER_NOT_RECORDED,
            parameter=name,
            day=answer.day,
            earliest=answer.earliest,
        )
    if answer.state is State.NOT_IN_FORCE:
        return Reason.of(
            ReasonCode.PARAMETER_NOT_IN_FORCE,
            parameter=name,
            day=answer.day,
            since=revision.first,
        )
    return Reason.of(
        ReasonCode.PARAMETER_UNCERTAIN,
        parameter=name,
        day=answer.day,
        first=revision.first,
        last=revision.settled,
    )


def assumption_used(assumption: Assumption) -> Reason:
    """
    Say that a number is the caller's.
    """
    return Reason.of(
        ReasonCode.ASSUMPTION_USED,
        parameter=assumption.name,
        days=assumption.value.days,
    )


def closing_window(
    name: str,
    parameter: Parameter[dt.timedelta],
    moment: Moment | None,
    setting: Setting,
    *,
    counted_from: str,
) -> Window:
    """
    Make a window that opens with its anchor and closes a time later.

    The anchor's day is day 0, so "within n days" ends on anchor plus n,
    included.
    """
    day = anchor_day(moment, setting)
    window = Window(
        name=name,
        on=setting.on,
        first=day,
        last=None,
        counted_from=counted_from,
        anchor=day,
        missing=(counted_from,) if day is None else (),
    )
    if day is None:
        return window
    assumed = setting.assumed(parameter)
    if assumed is not None:
        return _closed_after(
            evolve(
                window,
                basis=Basis.ASSUMED,
                reasons=(assumption_used(assumed),),
            ),
            day,
            assumed.value,
        )
    answer = parameter.answer(day, setting.marketplace)
    revision = answer.revision
    if answer.value is None or revision is None:
        return evolve(window, reasons=(unanswered(parameter.name, answer),))
    return _closed_after(
        evolve(
            window,
            basis=revision.basis,
            confidence=revision.confidence,
            sources=(revision.source,),
            reasons=rival_deadlines(revision, day),
        ),
        day,
        answer.value,
    )


def beyond_calendar(time: dt.timedelta) -> Reason:
    """
    Say that a day lies behind the end of the calendar.
    """
    return Reason.of(ReasonCode.BEYOND_CALENDAR, days=time.days)


def _closed_after(window: Window, day: dt.date, time: dt.timedelta) -> Window:
    """
    Close *window* a time after *day*, or say that the calendar ends before.
    """
    last = add_days(day, time.days)
    if last is None:
        reasons = (*window.reasons, beyond_calendar(time))
        return evolve(window, reasons=reasons)
    return evolve(window, last=last)


def rival_deadlines(
    revision: Revision[dt.timedelta], first: dt.date
) -> tuple[Reason, ...]:
    """
    List the other last days that other sources give.
    """
    return tuple(
        Reason.of(
            ReasonCode.RIVAL_DEADLINE,
            days=rival.value.days,
            last=add_days(first, rival.value.days),
            source=rival.source.key,
        )
        for rival in revision.rivals
        if isinstance(rival.value, dt.timedelta)
    )
