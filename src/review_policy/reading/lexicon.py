"""
What the words of one language mean, and what of a clause carries weights.

Meanings are the same in every language, so that what is learned from texts of
one language helps to read the others; words, their beginnings and their pairs
are a language's own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import chain, pairwise, repeat
from typing import Final, NamedTuple

from review_policy.phrases import Phrases
from review_policy.phrases._meaning_list import NARROW, WIDE, meaning_lines
from review_policy.phrases._wider import WIDER
from review_policy.reading.stems import Stemmer, stemmer_of
from review_policy.text import Word


NUMBER: Final = ("@number",)
"""The meaning of words that begin with a digit."""

DAMAGE: Final = "@damage"
"""The meaning of words for damage."""

REMEMBERED: Final = 20_000
"""For how many words of a language the meanings are kept at hand."""

_STEM: Final = "*"
_JOINS: Final = "_"
_LONGEST_PIECE: Final = 10
"""Characters of the longest word sought where no blanks part words."""

_LONGEST_WORD: Final = 64
"""Characters of a word that are looked at; no listed word is as long."""

_KEY: Final = 2
"""By how many first characters phrases that begin with a stem are sought."""


class _Phrase(NamedTuple):
    words: tuple[str, ...]
    names: tuple[str, ...]


class Place(NamedTuple):
    """
    A meaning among some words: from which word to before which it stands.
    """

    meaning: str
    start: int
    end: int


class Lexicon:
    """
    The words of one language by what they mean.
    """

    __slots__ = (
        "_begun",
        "_exact",
        "_meanings",
        "_phrases",
        "_shortest",
        "_spaced",
        "_stemmer",
        "_stems",
    )

    def __init__(
        self,
        lists: Iterable[str] = (),
        *,
        stemmer: Stemmer | None = None,
        spaced: bool = True,
    ) -> None:
        self._stemmer = stemmer or Stemmer()
        self._spaced = spaced
        self._exact: dict[str, tuple[str, ...]] = {}
        self._stems: dict[str, tuple[str, ...]] = {}
        self._phrases: dict[str, tuple[_Phrase, ...]] = {}
        self._begun: dict[str, tuple[_Phrase, ...]] = {}
        for listed in lists:
            for name, words in meaning_lines(listed):
                names = (name, *_wider().get(name, ()))
                for word in words:
                    self._add(word, names)
        self._shortest = min(map(len, self._stems), default=0)
        self._meanings = lru_cache(REMEMBERED)(self._look_up)

    @classmethod
    def of(cls, phrases: Phrases) -> Lexicon:
        """
        Make the lexicon of a language.
        """
        return cls(
            phrases.meanings,
            stemmer=stemmer_of(phrases.language),
            spaced=phrases.spaced,
        )

    def _add(self, word: str, names: tuple[str, ...]) -> None:
        spelled = self._stemmer.spelling(word)
        if not self._spaced:
            spelled = spelled.replace(_JOINS, "")
        if _JOINS in spelled:
            words = tuple(spelled.split(_JOINS))
            key, opened = words[0], self._phrases
            if key.endswith(_STEM):
                key, opened = key[:_KEY], self._begun
            phrase = _Phrase(words, names)
            opened[key] = (*opened.get(key, ()), phrase)
            return
        table = self._exact
        if spelled.endswith(_STEM):
            table, spelled = self._stems, spelled[:-1]
        known = table.get(spelled, ())
        table[spelled] = (*known, *(x for x in names if x not in known))

    def meanings(self, word: str) -> tuple[str, ...]:
        """
        Give the meanings of a word as it is folded.
        """
        return self._meanings(self._stemmer.spelling(word[:_LONGEST_WORD]))

    def _look_up(self, word: str) -> tuple[str, ...]:
        """
        Give the meanings of the word itself and of its longest stem.
        """
        found = self._exact.get(word, ()) + self._by_stem(word)
        if not found:
            bare = self._stemmer.bare(word)
            if bare != word:
                found = self._exact.get(bare, ()) + self._by_stem(bare)
        if not found and word[0].isdigit():
            return NUMBER
        return found

    def _by_stem(self, word: str) -> tuple[str, ...]:
        for end in range(len(word), self._shortest - 1, -1):
            found = self._stems.get(word[:end])
            if found is not None:
                return found
        return ()

    def words(self, words: Sequence[Word]) -> Sequence[Word]:
        """
        Cut what stands between blanks into words where blanks part none.

        The longest known word is taken at each place, a single character
        where none is known.
        """
        if self._spaced:
            return words
        return list(chain.from_iterable(map(self._pieces, words)))

    def _pieces(self, word: Word) -> Iterable[Word]:
        text = word.text
        if text.isascii():
            yield word
            return
        at, known = 0, self._exact
        while at < len(text):
            end = next(
                (
                    end
                    for end in range(
                        min(len(text), at + _LONGEST_PIECE), at + 1, -1
                    )
                    if text[at:end] in known
                ),
                at + 1,
            )
            yield Word(text[at:end], word.start + at, word.start + end)
            at = end

    def texts(self, words: Sequence[Word]) -> list[str]:
        """
        Spell words as they carry weights, digits as noughts.
        """
        texts = [word.text for word in words]
        joined = "".join(texts)
        if len(joined) > _LONGEST_WORD:
            texts = [text[:_LONGEST_WORD] for text in texts]
        if not joined.isascii():
            texts = list(map(self._stemmer.spelling, texts))
        if not joined.isalpha():
            texts = [_shape_of_numbers(text) for text in texts]
        return texts

    def of_word(self, text: str) -> list[str]:
        """
        List what a word carries weights by: itself, its stems and meanings.
        """
        return [text, *self._stemmer.stems([text]), *self._meanings(text)]

    def spoken(self, texts: Sequence[str]) -> list[str]:
        """
        List the meanings of the phrases among some words.
        """
        return [
            name
            for _, phrase in self._phrases_in(texts)
            for name in phrase.names
        ]

    def _phrases_in(
        self, texts: Sequence[str]
    ) -> Iterator[tuple[int, _Phrase]]:
        """
        Yield the phrases among some words, and where each begins.
        """
        exact, begun = self._phrases, self._begun
        for at, text in enumerate(texts):
            for phrase in exact.get(text, ()):
                if _stands(phrase, texts, at):
                    yield at, phrase
            for phrase in begun.get(text[:_KEY], ()):
                if _stands(phrase, texts, at):
                    yield at, phrase

    def places(self, words: Sequence[Word]) -> Iterator[Place]:
        """
        Yield the meanings of words and phrases, and where they stand.
        """
        texts = [
            self._stemmer.spelling(word.text[:_LONGEST_WORD]) for word in words
        ]
        for at, text in enumerate(texts):
            for name in self._meanings(text):
                yield Place(name, at, at + 1)
        for at, phrase in self._phrases_in(texts):
            for name in phrase.names:
                yield Place(name, at, at + len(phrase.words))

    def features(self, words: Sequence[Word]) -> list[str]:
        r"""
        List what of a clause carries weights.

        Words and their pairs, the stems of longer words, and the meanings of
        words and phrases.

        >>> vans = Lexicon(["@carrier\n  van"])
        >>> vans.features([Word("van", 0, 3), Word("2", 4, 5)])
        ['van', '@carrier', '0', '@number', '< van', 'van 0', '0 >']
        """
        texts = self.texts(words)
        found = list(chain.from_iterable(map(self.of_word, texts)))
        found += [f"{one} {two}" for one, two in pairwise(("<", *texts, ">"))]
        found += self.spoken(texts)
        return found


def _stands(phrase: _Phrase, texts: Sequence[str], at: int) -> bool:
    """
    Whether a phrase stands at a place.
    """
    words = texts[at : at + len(phrase.words)]
    return len(words) == len(phrase.words) and all(
        map(_is, words, phrase.words)
    )


def _is(word: str, pattern: str) -> bool:
    if pattern[-1] == _STEM:
        return word.startswith(pattern[:-1])
    return word == pattern


def _shape_of_numbers(text: str) -> str:
    if text.isalpha():
        return text
    return "".join("0" if char.isdigit() else char for char in text[:12])


@lru_cache(1)
def _wider() -> dict[str, tuple[str, ...]]:
    """
    List the wide meanings to which each meaning belongs, directly or not.
    """
    above: dict[str, tuple[str, ...]] = {}
    for name, words in meaning_lines(WIDER):
        for word in words:
            below = word if word.startswith(WIDE) else NARROW + word
            above[below] = (*above.get(below, ()), name)
    return {
        name: tuple(
            dict.fromkeys(
                [*wide, *chain.from_iterable(map(above.get, wide, repeat(())))]
            )
        )
        for name, wide in above.items()
    }
