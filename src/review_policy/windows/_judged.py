"""
Windows whose numbers are those of the day of judgement.
"""

from __future__ import annotations

import datetime as dt

from typing import Any

from attrs import frozen

from review_policy.reasons import Reason
from review_policy.sources import Basis
from review_policy.timeline import Parameter, Revision
from review_policy.windows._window import (
    Setting,
    assumption_used,
    unanswered,
)


@frozen
class Judged:
    """
    A parameter as it stands on the day of judgement.
    """

    value: Any
    revision: Revision[Any] | None
    reasons: tuple[Reason, ...]
    basis: Basis | None

    @classmethod
    def of(cls, parameter: Parameter[Any], setting: Setting) -> Judged:
        """
        Give the value, the caller's own where there is one.
        """
        assumed = setting.assumed(parameter)
        if assumed is not None:
            return cls(
                assumed.value,
                None,
                (assumption_used(assumed),),
                Basis.ASSUMED,
            )
        answer = parameter.answer(setting.on, setting.marketplace)
        revision = answer.revision
        if answer.value is None or revision is None:
            return cls(None, None, (unanswered(parameter.name, answer),), None)
        return cls(answer.value, revision, (), revision.basis)

    @property
    def days(self) -> int | None:
        """
        The value as a number of days.
        """
        if isinstance(self.value, dt.timedelta):
            return self.value.days
        return self.value if isinstance(self.value, int) else None
