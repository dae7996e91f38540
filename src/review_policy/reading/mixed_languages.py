"""
Words of another language within a text, such as German amid English.

A word speaks for a foreign language if it is one of that language's small
words or has letters of its own; words that nobody knows speak for one beside
such a word, or in a row where such words are.
"""

from __future__ import annotations

import re

from collections.abc import (
    Callable,
    Collection,
    Iterable,
    Mapping,
    Sequence,
)
from typing import Final

from attrs import field, frozen

from review_policy.language import Language
from review_policy.reading.language_finding import (
    LanguageFinder,
    is_other_script,
)
from review_policy.shapes._writing import as_written
from review_policy.text import FoldedText, Word


FEWEST: Final = 2
"""
How many different foreign words it takes; one with letters of its own counts
for two.
"""

PER_LETTER: Final = 0.3
MOST_OF_SCRIPT: Final = 3.0
"""What a word of another script weighs, a letter each, and at most."""

LONG_RUN: Final = 3
"""How many unknown words in a row speak for a language by themselves."""

IN_LONG_RUN: Final = 0.8
IN_SHORT_RUN: Final = 0.4
BESIDE_A_SIGN: Final = 0.4
"""
What an unknown word weighs: in a long run, in a run of two, and beside a
word that speaks for a language. Alone it weighs nothing.
"""

LONGEST_QUOTE: Final = 60
"""Quotations up to this length are somebody else's words, or titles."""

_QUOTED: Final = re.compile(rf'"[^"\n]{{1,{LONGEST_QUOTE}}}"')
_LOANS: Final = frozenset(
    """
    café cafés cliché clichés décor déjà vu fiancé fiancée naïve résumé
    purée sauté soufflé entrée crème brûlée crêpe crêpes pâté jalapeño
    jalapeños piñata señor señora señorita doppelgänger über açaí façade
    voilà risqué protégé matinée née blasé passé touché rosé chaise à la
    carte mode ciao bon appétit voyage piqué appliqué pokémon beyoncé gruyère
    très chic sais quoi jägermeister müsli müesli jäger smörgåsbord gravlax
    vis adiós olé
    """.split()
)
"""Words with foreign letters, and phrases, that English has taken in."""


@frozen
class ForeignWords:
    """
    Stretches of folded text that are foreign, and what each word weighs.
    """

    ranges: tuple[tuple[int, int], ...] = ()
    weights: Mapping[str, float] = field(factory=dict[str, float])


def foreign_words(
    text: FoldedText,
    words: Sequence[Word],
    own: Language,
    finder: LanguageFinder,
    is_known: Callable[[str], bool] | None,
) -> ForeignWords:
    """
    Find the words of *words* that do not belong to the language *own*.

    A capital amid a sentence is a name. Where no vocabulary tells what
    *is_known*, only words that speak for another language count.
    """
    folded, written = text.folded, as_written(text)
    quotes = [match.span() for match in _QUOTED.finditer(folded)]
    signs: dict[int, float] = {}
    unknown: list[int] = []
    for at, word in enumerate(words):
        if is_known is not None and is_known(word.text):
            continue
        if (
            word.text in _LOANS
            or not word.text.isalpha()
            or _is_inside(word, quotes)
            or _is_name(word, written, folded)
        ):
            continue
        found = finder.speaks_for(word.text)
        if own in found:
            continue
        if not word.text.isascii() and is_other_script(word.text):
            signs[at] = min(MOST_OF_SCRIPT, PER_LETTER * len(word.text))
        elif found:
            signs[at] = max(found.values())
        elif is_known is not None and len(word.text) > 1:
            unknown.append(at)
    weights = signs | _weights_of(unknown, signs, words, folded)
    by_word: dict[str, float] = {}
    for at, weight in weights.items():
        word_text = words[at].text
        by_word[word_text] = max(by_word.get(word_text, 0.0), weight)
    different = len(by_word) + sum(not each.isascii() for each in by_word)
    if different < FEWEST:
        return ForeignWords()
    return ForeignWords(
        tuple(
            (words[group[0]].start, words[group[-1]].end)
            for group in _neighbours(sorted(weights), words, folded)
        ),
        by_word,
    )


def weight_of(found: Iterable[ForeignWords]) -> float:
    """
    Weigh what several texts have, a word that returns once.
    """
    weights: dict[str, float] = {}
    for each in found:
        for word, weight in each.weights.items():
            weights[word] = max(weights.get(word, 0.0), weight)
    return sum(weights.values())


def _weights_of(
    unknown: Sequence[int],
    signs: Collection[int],
    words: Sequence[Word],
    folded: str,
) -> dict[int, float]:
    """
    Weigh unknown words by their neighbours.
    """
    found: dict[int, float] = {}
    if not signs:
        # Brands, dishes and ingredients stand in a row as well.
        return found
    for run in _neighbours(unknown, words, folded):
        beside = run[0] - 1 in signs or run[-1] + 1 in signs
        if len(run) >= LONG_RUN:
            weight = IN_LONG_RUN
        elif len(run) > 1:
            weight = IN_SHORT_RUN
        else:
            weight = 0.0
        if beside:
            weight = max(weight, BESIDE_A_SIGN)
        if weight:
            found |= dict.fromkeys(run, weight)
    return found


def _is_inside(word: Word, ranges: Sequence[tuple[int, int]]) -> bool:
    return any(start <= word.start < end for start, end in ranges)


def _is_name(word: Word, written: str, folded: str) -> bool:
    """
    Whether a word begins with a capital amid a sentence.
    """
    if not written[word.start].isupper():
        return False
    before = folded[: word.start].rstrip(" \"'(")
    return bool(before) and before[-1] not in ".!?:\n"


def _neighbours(
    places: Sequence[int], words: Sequence[Word], folded: str
) -> list[list[int]]:
    """
    Give the runs of words that stand side by side, with a blank between.
    """
    runs: list[list[int]] = []
    for at in places:
        if (
            runs
            and runs[-1][-1] == at - 1
            and folded[words[at - 1].end : words[at].start] == " "
        ):
            runs[-1].append(at)
        else:
            runs.append([at])
    return runs
