"""
A text as read: its words, language, clauses, shapes and topics.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Final

from review_policy import shapes
from review_policy.language import READ_LANGUAGES, Language
from review_policy.phrases import Phrases, cause_words_of, phrases_of
from review_policy.reading.acts import act_model
from review_policy.reading.charging import ChargeModel
from review_policy.reading.claims import claim_model
from review_policy.reading.clauses import Clause, clauses_of
from review_policy.reading.gibberish import NoisePlace, noise_in
from review_policy.reading.language_finding import LanguageFinder
from review_policy.reading.lexicon import NUMBER, Lexicon
from review_policy.reading.mixed_languages import (
    ForeignWords,
    foreign_words,
)
from review_policy.reading.plain_wordings import PlainWordings
from review_policy.reading.topics import TextTopics, TopicModel, topic_model
from review_policy.reading.weights import KINDS, weights_of
from review_policy.shapes import Shape, ShapeKind
from review_policy.text import FoldedText, Span, Word, fold, words_of


if TYPE_CHECKING:
    from review_policy.reading.obscenity import Obscenity, ObscenityFinder


class LanguageReader:
    """
    What one language brings for reading; made once by a policy.

    Its files are loaded when it is made, and each part is built from them
    when a text first needs it.
    """

    def __init__(self, phrases: Phrases) -> None:
        # Its patterns are compiled when a policy is made, not before.
        from review_policy.reading.obscenity import (  # noqa: PLC0415
            ObscenityFinder,
        )

        self._make_finder = ObscenityFinder
        self._make_topics = topic_model
        self._make_claims = claim_model
        self._make_acts = act_model
        self.language = phrases.language
        self.phrases = phrases
        self.wordings = PlainWordings(phrases.wordings)
        for kind in KINDS:
            weights_of(kind, phrases.language)
        cause_words_of(phrases.language)

    @cached_property
    def obscenity(self) -> ObscenityFinder | None:
        """
        The finder of obscene words, None where none are written.
        """
        obscene = self.phrases.obscene
        return None if obscene is None else self._make_finder(obscene)

    @cached_property
    def lexicon(self) -> Lexicon:
        """
        The words of the language by what they mean.
        """
        return Lexicon.of(self.phrases)

    @cached_property
    def topics(self) -> TopicModel:
        """
        What tells the topics of feedback.
        """
        return self._make_topics(self.lexicon, self.language)

    @cached_property
    def claims(self) -> ChargeModel:
        """
        What tells the claims of reviews.
        """
        return self._make_claims(self.lexicon, self.language)

    @cached_property
    def acts(self) -> ChargeModel:
        """
        What tells the acts of messages.
        """
        return self._make_acts(self.lexicon, self.language)

    def knows(self, word: str) -> bool:
        """
        Whether a word has a meaning or a weight in this language.
        """
        if self.topics.knows(word):
            return True
        return self.lexicon.meanings(word) not in {(), NUMBER}

    def share_known(self, words: Sequence[Word]) -> float:
        """
        Give the share of the first words that the language knows.
        """
        first = words[:_FIRST_WORDS]
        return sum(self.knows(word.text) for word in first) / len(first)


class Reading:
    """
    One text as read; each part is computed when first asked for.
    """

    def __init__(
        self,
        field: str,
        text: str,
        readers: Readers,
        declared: Language | None,
        region: str | None,
    ) -> None:
        self.field = field
        self.text = text
        self._readers = readers
        self._declared = declared
        self._region = region

    @cached_property
    def folded(self) -> FoldedText:
        """
        The text as compared.
        """
        return fold(self.text)

    @cached_property
    def words(self) -> list[Word]:
        """
        The words of the folded text.
        """
        return words_of(self.folded.folded)

    @cached_property
    def language(self) -> Language:
        """
        The declared language, or the one found, or `UNKNOWN`.
        """
        if self._declared is not None:
            return self._declared
        return self._readers.find_language(self.folded.folded, self.words)

    @cached_property
    def reader(self) -> LanguageReader | None:
        """
        The reader of the language, None if it was not loaded.
        """
        return self._readers.reader(self.language)

    @cached_property
    def shapes(self) -> tuple[Shape, ...]:
        """
        Mail addresses, telephones, names and the like, in order.
        """
        return shapes.find_all(self.folded, region=self._region)

    @cached_property
    def obscenities(self) -> list[Obscenity]:
        """
        Obscene words, none where the language has no list.
        """
        if self.reader is None or self.reader.obscenity is None:
            return []
        return self.reader.obscenity.find(self.folded, self.words)

    @cached_property
    def noise(self) -> tuple[NoisePlace, ...]:
        """
        What of the text says nothing, in any script.
        """
        return tuple(noise_in(self.folded, self.words))

    @cached_property
    def clauses(self) -> list[Clause]:
        """
        The clauses of the text.
        """
        openers: frozenset[str] = frozenset()
        words: Sequence[Word] = self.words
        if self.reader is not None:
            openers = self.reader.phrases.clause_words
            words = self.reader.lexicon.words(words)
        whole = [
            (each.start, each.end)
            for each in self.shapes
            if each.kind in _ADDRESSES
        ]
        return clauses_of(self.folded.folded, words, openers, whole)

    @cached_property
    def topics(self) -> TextTopics | None:
        """
        What the clauses speak of, None where the language is not read.
        """
        if self.reader is None:
            return None
        return self.reader.topics.read(self.clauses)

    @cached_property
    def clause_spans(self) -> tuple[Span, ...]:
        """
        The places of the clauses in the original.
        """
        return tuple(self.span(each.start, each.end) for each in self.clauses)

    def span(self, start: int, end: int) -> Span:
        """
        Give the place in the original behind a range of the folded text.
        """
        first, last = self.folded.original_range(start, end)
        return Span(self.field, first, last)


class Readers:
    """
    The readers of the languages that a policy was made for.
    """

    __slots__ = ("_finder", "_readers")

    def __init__(self, languages: Iterable[Language]) -> None:
        wanted = {language.reading for language in languages}
        everything = [phrases_of(language) for language in READ_LANGUAGES]
        self._finder = LanguageFinder(everything)
        self._readers = {
            phrases.language: LanguageReader(phrases)
            for phrases in everything
            if phrases.language in wanted
        }
        shapes.load()

    def reader(self, language: Language) -> LanguageReader | None:
        """
        Give the reader of *language*, None if it was not loaded.
        """
        return self._readers.get(language.reading)

    def find_language(self, folded: str, words: list[Word]) -> Language:
        """
        Find the language of a folded text.

        Where small words do not tell, the vocabulary of the loaded languages
        does.
        """
        found = self._finder.find(folded, words)
        if found is not Language.UNKNOWN or not words:
            return found
        best, known = Language.UNKNOWN, 0.0
        for reader in self._readers.values():
            share = reader.share_known(words)
            if share > known:
                best, known = reader.language, share
        return best if known >= ENOUGH_KNOWN else Language.UNKNOWN

    def foreign_words(self, reading: Reading, own: Language) -> ForeignWords:
        """
        Find the words of a text that do not belong to the language *own*.
        """
        reader = self.reader(own)
        return foreign_words(
            reading.folded,
            reading.words,
            own.reading,
            self._finder,
            None if reader is None else reader.knows,
        )

    def read(
        self,
        field: str,
        text: str,
        *,
        declared: Language | None,
        region: str | None,
    ) -> Reading:
        """
        Read one field of what is judged.
        """
        return Reading(field, text, self, declared, region)


_ADDRESSES: Final = frozenset({ShapeKind.WEB_ADDRESS, ShapeKind.EMAIL})
"""What has full stops inside that end no clause."""

_FIRST_WORDS: Final = 50
"""How many words of a text are looked up to find its language."""

ENOUGH_KNOWN = 0.5
"""Share of known words from which a vocabulary settles the language."""
