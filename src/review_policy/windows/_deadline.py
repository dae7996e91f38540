"""
A moment by which something is to be done.
"""

from __future__ import annotations

import datetime as dt
import enum

from typing import ClassVar

from attrs import evolve, field, frozen

from review_policy.model.days import Moment, day_of
from review_policy.reasons import Reason, ReasonCode
from review_policy.sources import Basis, Confidence, Source
from review_policy.timeline import Parameter
from review_policy.windows._window import (
    Setting,
    assumption_used,
    beyond_calendar,
    unanswered,
)


class DeadlineState(enum.StrEnum):
    """
    Where the day of judgement lies.
    """

    OPEN = "open"
    """The deadline lies after the day."""

    TODAY = "today"
    """It falls on the day, which the hour decides."""

    OVER = "over"
    MET = "met"
    """It was done in time."""

    UNKNOWN = "unknown"


@frozen(kw_only=True)
class Deadline:
    """
    The moment by which something is to be done, counted in hours.

    `at` is None where only days are known; then `day` is the first day on
    which the time may be over, and the safe one to keep.
    `counted_from` names the fact from which the time runs.
    """

    record_properties: ClassVar[tuple[str, ...]] = ("state", "days_left")

    name: str
    on: dt.date
    at: dt.datetime | None
    day: dt.date | None
    counted_from: str
    anchor: Moment | None = field(default=None, repr=False)
    done_at: Moment | None = field(default=None, repr=False)
    is_met: bool | None = field(default=None, repr=False)
    missing: tuple[str, ...] = ()
    basis: Basis | None = None
    confidence: Confidence | None = None
    sources: tuple[Source, ...] = field(default=(), repr=False)
    reasons: tuple[Reason, ...] = field(default=(), repr=False)

    @property
    def state(self) -> DeadlineState:
        """
        Whether it was met, or else lies before, on or after the day.
        """
        if self.is_met:
            return DeadlineState.MET
        if self.day is None or (
            self.done_at is not None and self.is_met is None
        ):
            return DeadlineState.UNKNOWN
        if self.is_met is False or self.day < self.on:
            return DeadlineState.OVER
        return (
            DeadlineState.TODAY if self.day == self.on else DeadlineState.OPEN
        )

    @property
    def days_left(self) -> int | None:
        """
        Days from the day of judgement to that of the deadline.
        """
        return None if self.day is None else (self.day - self.on).days

    def left_at(self, moment: dt.datetime) -> dt.timedelta | None:
        """
        Give the time left at *moment*, below 0 once it is over.
        """
        return None if self.at is None else self.at - moment

    def __str__(self) -> str:
        until = self.at or self.day
        by = "" if until is None else f", by {until}"
        return f"{self.name}: {self.state}{by}"


def deadline(  # noqa: PLR0913 - all but four are by keyword.
    name: str,
    parameter: Parameter[dt.timedelta],
    anchor: Moment | None,
    setting: Setting,
    *,
    counted_from: str,
    done_at: Moment | None = None,
) -> Deadline:
    """
    Make a deadline that lies a time after its anchor.

    *done_at* is when it was done, if it was.
    """
    made = Deadline(
        name=name,
        on=setting.on,
        at=None,
        day=None,
        counted_from=counted_from,
        anchor=anchor,
        done_at=done_at,
        missing=(counted_from,) if anchor is None else (),
    )
    if anchor is None:
        return made
    assumed = setting.assumed(parameter)
    if assumed is not None:
        reasons = (assumption_used(assumed),)
        made = evolve(made, basis=Basis.ASSUMED, reasons=reasons)
        return _timed(made, anchor, assumed.value, setting)
    day = day_of(anchor, setting.zone)
    answer = parameter.answer(day, setting.marketplace)
    revision = answer.revision
    if answer.value is None or revision is None:
        return evolve(made, reasons=(unanswered(parameter.name, answer),))
    rivals = tuple(
        Reason.of(
            ReasonCode.RIVAL_HOURS,
            hours=rival.value // dt.timedelta(hours=1),
            source=rival.source.key,
        )
        for rival in revision.rivals
        if isinstance(rival.value, dt.timedelta)
    )
    made = evolve(
        made,
        basis=revision.basis,
        confidence=revision.confidence,
        sources=(revision.source,),
        reasons=rivals,
    )
    return _timed(made, anchor, answer.value, setting)


def _timed(
    made: Deadline, anchor: Moment, time: dt.timedelta, setting: Setting
) -> Deadline:
    """
    Put the moment in, and whether it was kept.
    """
    is_moment = isinstance(anchor, dt.datetime)
    try:
        end = anchor + time
    except OverflowError:
        return evolve(made, reasons=(*made.reasons, beyond_calendar(time)))
    day = day_of(end, setting.zone)
    done = made.done_at
    is_met: bool | None = None
    if done is not None:
        if isinstance(done, dt.datetime) and isinstance(end, dt.datetime):
            is_met = done <= end
        else:
            done_day = day_of(done, setting.zone)
            # On the day itself the hour decides, and it is not known.
            is_met = None if done_day == day else done_day < day
    reasons = made.reasons
    if not is_moment:
        reasons = (*reasons, Reason.of(ReasonCode.HOUR_UNKNOWN))
    if done is not None:
        answered = Reason.of(
            ReasonCode.ANSWERED, day=day_of(done, setting.zone)
        )
        reasons = (*reasons, answered)
    return evolve(
        made,
        at=end if isinstance(end, dt.datetime) else None,
        day=day,
        is_met=is_met,
        reasons=reasons,
    )
