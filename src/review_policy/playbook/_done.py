"""
What was already done about a feedback or a review.
"""

from __future__ import annotations

import datetime as dt

from collections.abc import Callable

from review_policy.model.days import day_of
from review_policy.model.event import Event, EventKind
from review_policy.model.not_given import NotGiven
from review_policy.reasons import Reason, ReasonCode
from review_policy.windows._window import Setting


class Done:
    """
    What a history says up to the day: the last day of each kind of step.
    """

    def __init__(
        self,
        history: tuple[Event, ...] | NotGiven,
        concerns: Callable[[Event], bool],
        setting: Setting,
    ) -> None:
        self.known = not isinstance(history, NotGiven)
        self.days: dict[EventKind, dt.date] = {}
        events = () if isinstance(history, NotGiven) else history
        for event in filter(concerns, events):
            day = day_of(event.at, setting.zone)
            if day > setting.on:
                continue
            known = self.days.get(event.kind)
            self.days[event.kind] = day if known is None else max(known, day)

    def unknown(self) -> tuple[Reason, ...]:
        """
        The reason that earlier steps are unknown, where they are.
        """
        if self.known:
            return ()
        return (Reason.of(ReasonCode.HISTORY_NOT_GIVEN),)
