"""
Where a fact comes from, and how far it can be trusted.
"""

from __future__ import annotations

import datetime as dt
import enum

from attrs import field, frozen

from review_policy.exceptions import InvalidTypeError, InvalidValueError


class Basis(enum.StrEnum):
    """
    What a date means.
    """

    ANNOUNCED = "announced"
    """The source names the day from which the value holds."""

    FIRST_SEEN = "first_seen"
    """The source shows the value on that day; it may be older."""

    INFERRED = "inferred"
    """The day follows from several sources and stands in none of them."""

    ASSUMED = "assumed"
    """Nobody published it; the library chose a default and says so."""


class Confidence(enum.StrEnum):
    """
    How well a fact is supported.
    """

    HIGH = "high"
    """Amazon's own words, in a copy that was read."""

    MEDIUM = "medium"
    """Several independent sources, or a transcription of Amazon's page."""

    LOW = "low"
    """One secondary source, or an inference."""


@frozen
class Source:
    """
    A page or document that shows a fact.

    `published` is the publisher's own day, where the page bears one;
    `seen` is the day whose state the copy shows, where that is known.
    """

    key: str
    title: str
    link: str = field(repr=False)
    checked: dt.date = field(repr=False)
    published: dt.date | None = field(default=None, repr=False)

    def __attrs_post_init__(self) -> None:
        what = f"link of source {self.key!r}"
        if not isinstance(self.link, str):
            raise InvalidTypeError(what, "be a URL", self.link)
        if not self.link.startswith(("https://", "http://")):
            raise InvalidValueError(what, "be a URL", self.link)

    def __str__(self) -> str:
        day = f", {self.published}" if self.published else ""
        return f"{self.title}{day} <{self.link}>"


@frozen
class Claim:
    """
    What another source says instead, kept beside the default.
    """

    value: object
    source: Source
    note: str = ""
