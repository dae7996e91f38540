"""
Every error that this library raises.

All of them are `ReviewPolicyError`, and each is also the builtin that
describes it, so that both ways of catching work.
Facts about the error are attributes; the message says what must be what.
"""

from __future__ import annotations

import datetime as dt

from typing import Final


SHOWN: Final = 77
"""Characters of a wrong value that a message shows at most."""


class ReviewPolicyError(Exception):
    """
    Something about the input or the question is wrong.
    """


class InvalidValueError(ReviewPolicyError, ValueError):
    """
    A value is not what its field needs.
    """

    def __init__(self, what: str, must: str, given: object) -> None:
        super().__init__(what, must, given)
        self.what = what
        self.must = must
        self.given = given

    def __str__(self) -> str:
        given = repr(self.given)
        if len(given) > SHOWN:
            given = f"{given[:SHOWN]}..."
        return f"{self.what} must {self.must} (got {given})"


class InvalidTypeError(InvalidValueError, TypeError):
    """
    A value is of a type that its field does not take.
    """


class UnknownNameError(ReviewPolicyError, LookupError):
    """
    No rule, parameter, store or metric goes by that name.
    """

    def __init__(
        self, kind: str, name: str, near: tuple[str, ...] = ()
    ) -> None:
        super().__init__(kind, name, near)
        self.kind = kind
        self.name = name
        self.near = near

    def __str__(self) -> str:
        hint = f"; did you mean {' or '.join(self.near)}" if self.near else ""
        return f"{self.kind} must be a known one (got {self.name!r}){hint}"


class AmbiguousNameError(ReviewPolicyError, LookupError):
    """
    A name is shared by rules of several subjects.
    """

    def __init__(self, name: str, codes: tuple[str, ...]) -> None:
        super().__init__(name, codes)
        self.name = name
        self.codes = codes

    def __str__(self) -> str:
        return (
            f"rule name must be unique or come with a subject (got "
            f"{self.name!r}, which is {' and '.join(self.codes)})"
        )


class MarketplaceMismatchError(ReviewPolicyError, ValueError):
    """
    A record belongs to another store than the policy.
    """

    def __init__(self, what: str, expected: str, given: str) -> None:
        super().__init__(what, expected, given)
        self.what = what
        self.expected = expected
        self.given = given

    def __str__(self) -> str:
        return (
            f"{self.what} must belong to store {self.expected} "
            f"(got {self.given})"
        )


class NotRecordedError(ReviewPolicyError, LookupError):
    """
    The day lies before the first revision that a source shows.
    """

    def __init__(
        self, name: str, day: dt.date, earliest: dt.date | None
    ) -> None:
        super().__init__(name, day, earliest)
        self.name = name
        self.day = day
        self.earliest = earliest

    def __str__(self) -> str:
        if self.earliest is None:
            return f"{self.name} has no recorded revision for this store"
        return (
            f"{self.name} must be asked for {self.earliest} or later, the "
            f"start of its earliest recorded revision (got {self.day})"
        )


class NotInForceError(ReviewPolicyError, LookupError):
    """
    A source shows that there was no such rule or number on that day.
    """

    def __init__(self, name: str, day: dt.date, since: dt.date) -> None:
        super().__init__(name, day, since)
        self.name = name
        self.day = day
        self.since = since

    def __str__(self) -> str:
        since = f"since {self.since}"
        return f"{self.name} was not in force on {self.day} ({since})"


class UncertainDayError(ReviewPolicyError, LookupError):
    """
    The day lies where the sources only know that a change came somewhere.
    """

    def __init__(
        self, name: str, day: dt.date, first: dt.date, last: dt.date | None
    ) -> None:
        super().__init__(name, day, first, last)
        self.name = name
        self.day = day
        self.first = first
        self.last = last

    def __str__(self) -> str:
        until = "an unknown day" if self.last is None else str(self.last)
        return (
            f"{self.name} must be asked for a day outside {self.first} to "
            f"{until}, in which it changed on an unknown day (got {self.day})"
        )
