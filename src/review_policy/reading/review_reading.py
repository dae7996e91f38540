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
        self._declared = declared
        self.fields = tuple(
            readers.read(name, text, declared=declared, region=region)
            for name, text in ((TITLE, title), (BODY, body))
        )

    @cached_property
    def language(self) -> Language:
        """
        The declared language, or the one of title and body together.
        """
        if self._declared is not None:
            return self._declared
        title, body = self.fields
        return self._readers.find_language(
            f"{title.folded.folded}\n{body.folded.folded}",
            [*title.words, *body.words],
        )

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
    def charged(self) -> Charged | None:
        """
        What it says and is charged with, None where the language is not read.
        """
        if self.reader is None or self.reader.claims is None:
            return None
        return self.reader.claims.read(self.marked_clauses)

    def foreign_words(self, own: Language) -> tuple[ForeignWords, ...]:
        """
        Find the words of each field that do not belong to *own*.
        """
        return tuple(
            self._readers.foreign_words(each, own) for each in self.fields
        )
