"""
The notification that an account's status changed.
"""

from __future__ import annotations

import datetime as dt

from attrs import frozen

from review_policy.exceptions import InvalidValueError
from review_policy.model.days import Moment, parse_moment
from review_policy.spapi.orders import _Fields
from review_policy.spapi.parsed import Parsed, RowProblem
from review_policy.spapi.performance import AccountState, opened, text_of


@frozen(kw_only=True)
class AccountStatusChange:
    """
    From which status to which, and when.

    The states are None for words that are not known; the given ones are kept.
    """

    at: Moment | None
    previous: AccountState | None
    current: AccountState | None
    given_previous: str = ""
    given_current: str = ""

    def __str__(self) -> str:
        return f"{self.at}: {self.given_previous} to {self.given_current}"


def account_status_changed(payload: object) -> Parsed[AccountStatusChange]:
    """
    Read an `ACCOUNT_STATUS_CHANGED` notification.

    *payload* is a mapping, JSON as text or bytes, or an object.

    Raises
    ------
    InvalidTypeError
        *payload* is none of these; what it holds never raises.

    >>> parsed = account_status_changed(
    ...     {
    ...         "notificationType": "ACCOUNT_STATUS_CHANGED",
    ...         "eventTime": "2026-11-20T08:00:00Z",
    ...         "payload": {
    ...             "accountStatusChangeNotification": {
    ...                 "previousAccountStatus": "NORMAL",
    ...                 "currentAccountStatus": "AT_RISK",
    ...             }
    ...         },
    ...     }
    ... )
    >>> parsed.rows[0].current
    <AccountState.AT_RISK: 'at_risk'>
    """
    problems: list[RowProblem] = []
    fields = opened(payload, problems)
    if fields is None:
        return Parsed((), tuple(problems))
    inner = fields.inner("payload").inner("accountStatusChangeNotification")
    if inner.get("currentAccountStatus") is None:
        must = "payload must hold accountStatusChangeNotification"
        return Parsed((), (RowProblem(0, must),))
    change = AccountStatusChange(
        at=_moment(fields, problems),
        previous=_state(inner, "previousAccountStatus", problems),
        current=_state(inner, "currentAccountStatus", problems),
        given_previous=text_of(inner.get("previousAccountStatus")),
        given_current=text_of(inner.get("currentAccountStatus")),
    )
    return Parsed((change,), tuple(problems))


def _moment(fields: _Fields, problems: list[RowProblem]) -> Moment | None:
    value = fields.get("eventTime")
    if value is None:
        return None
    if isinstance(value, dt.datetime) and value.utcoffset() is not None:
        return value
    try:
        return parse_moment("eventTime", text_of(value))
    except InvalidValueError:
        must = "eventTime must be a date and time with a time zone"
        problems.append(RowProblem(0, must, "eventTime", kept=True))
        return None


def _state(
    fields: _Fields, name: str, problems: list[RowProblem]
) -> AccountState | None:
    given = text_of(fields.get(name))
    if given in AccountState.__members__:
        return AccountState[given]
    must = f"{name} must be one of {', '.join(AccountState.__members__)}"
    problems.append(RowProblem(0, must, name, kept=True))
    return None
