"""
A product review as read: title and body, and what they say together.
"""

from __future__ import annotations

from functools import cached_property
from typing import Final

from review_policy.language import Language
from review_policy.reading.charging import Charged, MarkedClause
from review_policy.reading.marking import marked
from review_policy.reading.mixed_languages import ForeignWords
from review_policy.reading.reading import LanguageReader, Readers


TITLE: Final = "title"
BODY: Final = "body"
"""The fields of a review that are read."""

IN_TITLE: Final = ("@title",)
"""The marks of every clause of a title."""


class ReviewReading:
    """
    Title and body of one review; each part is computed when first asked for.
    """

    def __init__(
        self,
        readers: Readers,
        title: str,
        body: str,
        *,
        declared: Language | None,
        region: str | None,
    ) -> None:
        self._readers = readers
        title_reading, body_reading = (
            readers.read(name, text, declared=declared, region=region)
            for name, text in ((TITLE, title), (BODY, body))
        )
        self.fields = (title_reading, body_reading)
        self.language = declared or readers.find_language(
            f"{title_reading.folded.folded}\n{body_reading.folded.folded}",
            [*title_reading.words, *body_reading.words],
        )
        for each in self.fields:
            each.language = self.language

    @cached_property
    def reader(self) -> LanguageReader | None:
        """
        The reader of the language, None if it was not loaded.
        """
        return self._readers.reader(self.language)

    @cached_property
    def marked_clauses(self) -> list[MarkedClause]:
        """
        The clauses of title and body, with their marks.
        """
        return [
            clause
            for at, reading in enumerate(self.fields)
            for clause in marked(
                at, reading, reading.clauses, () if at else IN_TITLE
            )
        ]

    @cached_property
    def is_spam(self) -> bool:
        """
        Whether all words of the body are one stretch that says nothing.
        """
        body = self.fields[1]
        if not body.words:
            return False
        first, last = body.words[0].start, body.words[-1].end
        return any(
            place.start <= first and last <= place.end for place in body.noise
        )

    @cached_property
    def charged(self) -> Charged | None:
        """
        What it says and is charged with, None where the language is not read.
        """
        if self.reader is None:
            return None
        return self.reader.claims.read(self.marked_clauses)

    def foreign_words(self, own: Language) -> tuple[ForeignWords, ...]:
        """
        Find the words of each field that do not belong to *own*.
        """
        return tuple(
            self._readers.foreign_words(each, own) for each in self.fields
        )
