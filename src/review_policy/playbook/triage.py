"""
Many cases in the order in which a person should work.
"""

from __future__ import annotations

import datetime as dt
import enum

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, overload

from attrs import field, frozen

from review_policy.assessments import (
    ActionKind,
    FeedbackAssessment,
    PolicyStanding,
    Problem,
    Stamp,
)
from review_policy.display import STYLE, escape, folded, stars
from review_policy.model.outcome import Outcome
from review_policy.playbook.drafts._writer import Case


class Work(enum.StrEnum):
    """
    What kind of work a case is, in the order in which it is done.
    """

    REQUEST = "request"
    """A clear case: ask Amazon, before the last day."""

    LOOK = "look"
    """Doubtful: a person has to read it first."""

    SOLVE = "solve"
    """Talking with the buyer may put it right."""

    ANSWER = "answer"
    """A public answer, or Amazon's own templates, and no more."""

    WAIT = "wait"
    """Amazon has been asked and has not decided."""

    LEAVE = "leave"
    """Nothing to do."""


_REQUESTS: Final = frozenset(
    {
        ActionKind.REQUEST_REMOVAL,
        ActionKind.REPORT_REVIEW,
        ActionKind.REPORT_VIOLATION,
    }
)
_ANSWERS: Final = frozenset(
    {
        ActionKind.POST_PUBLIC_REPLY,
        ActionKind.CONTACT_CUSTOMER,
        ActionKind.COMMENT_PUBLICLY,
        ActionKind.SEND_NEUTRAL_NOTICE,
    }
)


def _how_many(cases: Sequence[Case]) -> str:
    """
    Show only how many there are, since a repr ends up in logs.
    """
    return f"<{len(cases)} cases>"


@frozen
class WorkGroup:
    """
    Cases with the same kind of work, the most urgent first.
    """

    work: Work
    cases: tuple[Case, ...] = field(repr=_how_many)

    def __len__(self) -> int:
        return len(self.cases)


@frozen(kw_only=True)
class Triage:
    """
    Cases in the order of work, grouped, with what could not be judged.

    It is a sequence of cases.
    """

    groups: tuple[WorkGroup, ...]
    problems: tuple[Problem, ...] = ()
    stamp: Stamp = field(repr=False)

    @property
    def cases(self) -> tuple[Case, ...]:
        """
        All cases, the first to work on in front.
        """
        return tuple(case for group in self.groups for case in group.cases)

    def __iter__(self) -> Iterator[Case]:
        return iter(self.cases)

    def __len__(self) -> int:
        return sum(map(len, self.groups))

    @overload
    def __getitem__(self, at: int) -> Case: ...

    @overload
    def __getitem__(self, at: slice) -> tuple[Case, ...]: ...

    def __getitem__(self, at: int | slice) -> Case | tuple[Case, ...]:
        return self.cases[at]

    def __str__(self) -> str:
        lines: list[str] = []
        for group in self.groups:
            lines.append(f"{group.work}: {len(group)}")
            lines += [f"  {_line(case)}" for case in group.cases]
        lines += [f"not judged: {each}" for each in self.problems]
        return "\n".join(lines)

    def _repr_html_(self) -> str:
        groups = "".join(
            f"<h4>{escape(group.work)} ({len(group)})</h4><ol>"
            + "".join(
                f"<li>{escape(_line(case))}</li>" for case in group.cases
            )
            + "</ol>"
            for group in self.groups
        )
        return (
            f'{STYLE}<div class="review-policy">{groups}'
            f"{folded('not judged', self.problems)}"
            f"<small>{escape(str(self.stamp))}</small></div>"
        )


def _line(case: Case) -> str:
    if isinstance(case, FeedbackAssessment):
        name = case.subject.order_id
    else:
        name = case.subject.id or "review"
    return f"{name}, {stars(case.subject.rating)}: {case.actions[0]}"


def triage(
    results: Sequence[Case | Problem],
    ranks: Mapping[int, int],
    stamp: Stamp,
) -> Triage:
    """
    Sort assessed cases by work and urgency.

    *ranks* tells, by the identity of a case, how much its removal would help,
    the best first.
    """
    sorted_in: dict[Work, list[Case]] = {work: [] for work in Work}
    problems: list[Problem] = []
    for each in results:
        if isinstance(each, Problem):
            problems.append(each)
        else:
            sorted_in[work_of(each)].append(each)

    def urgency(case: Case) -> tuple[dt.date, int, int]:
        rank = ranks.get(id(case), len(ranks))
        return _last_day(case), rank, case.subject.rating

    return Triage(
        groups=tuple(
            WorkGroup(work, tuple(sorted(cases, key=urgency)))
            for work, cases in sorted_in.items()
            if cases
        ),
        problems=tuple(problems),
        stamp=stamp,
    )


def work_of(case: Case) -> Work:
    """
    Say what kind of work a case is.
    """
    kinds = {action.kind for action in case.actions}
    if kinds & _REQUESTS:
        return Work.REQUEST
    if ActionKind.WAIT_FOR_DECISION in kinds:
        return Work.WAIT
    if kinds == {ActionKind.KEEP}:
        return Work.LEAVE
    if _is_doubtful(case):
        return Work.LOOK
    helps = not case.causes or any(
        each.cause.can_be_talked_right for each in case.causes
    )
    if ActionKind.SOLVE_PROBLEM in kinds and helps:
        return Work.SOLVE
    return Work.ANSWER if kinds & _ANSWERS else Work.LEAVE


def _is_doubtful(case: Case) -> bool:
    if isinstance(case, FeedbackAssessment):
        return case.outcome is Outcome.UNCERTAIN
    return case.standing.policy is PolicyStanding.UNCERTAIN


def _last_day(case: Case) -> dt.date:
    """
    Give the last day of the first action, or of the request that may follow.
    """
    days = [each.last for each in case.actions if each.last is not None]
    if isinstance(case, FeedbackAssessment) and _is_doubtful(case):
        last = case.windows.request_removal.last
        days += [last] if last is not None else []
    return min(days, default=dt.date.max)
