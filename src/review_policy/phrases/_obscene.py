"""
The shape of a language's obscene words.

The words are written as people write them; the finder folds them.
"""

from __future__ import annotations

import enum

from attrs import field, frozen
from attrs.validators import min_len

from review_policy.certainty import Certainty


class Grade(enum.StrEnum):
    """
    What a word needs before it counts as obscene.
    """

    ALWAYS = "always"
    """Nothing: it is obscene wherever it stands."""

    IN_CONTEXT = "in_context"
    """It has an innocent sense as well, and its neighbours decide."""

    NEVER_ALONE = "never_alone"
    """Company: it is mild, or obscene in a few fixed phrases only."""


@frozen(kw_only=True)
class InContext:
    """
    Words with two senses, and the neighbours that tell which is meant.

    `vulgar` neighbours count within two words, `innocent` ones next to the
    word or, where nothing vulgar stands beside it, further away too.
    """

    words: frozenset[str] = field(validator=min_len(1))
    reason: str = field(validator=min_len(8))
    """Which innocent sense there is, or why the word is mild."""

    innocent: frozenset[str] = frozenset()
    vulgar: frozenset[str] = frozenset()
    bare: Certainty | None = None
    """How sure it is when no neighbour tells; `None` is no finding."""

    most: Certainty = Certainty.LIKELY
    """How sure neighbours can make it; mild words stay `POSSIBLE`."""

    insults: bool = False
    """Whether people are called so, so that words of abuse before it tell."""

    is_name: bool = False
    """Whether it is a name too, so that a capital letter is innocent."""

    is_masked: bool = True
    """Whether people write it with stars, so that a mask may stand for it."""

    @property
    def grade(self) -> Grade:
        """
        What the words need before they count.
        """
        if self.bare is None or self.most is Certainty.POSSIBLE:
            return Grade.NEVER_ALONE
        return Grade.IN_CONTEXT


@frozen
class Homograph:
    """
    An innocent word that equals or holds an obscene one.
    """

    word: str = field(validator=min_len(2))
    reason: str = field(validator=min_len(4))
    whole: bool = field(default=False, kw_only=True)
    """Whether only the whole word is innocent, not every word so begun."""


@frozen(kw_only=True)
class ObsceneWords:
    """
    The obscene words of one language, sorted by what they need.
    """

    always: frozenset[str]
    """Obscene in every sense."""

    coarse: frozenset[str] = frozenset()
    """Without an innocent sense too, but not obscene to every reader."""

    respelt: frozenset[str] = frozenset()
    """Other spellings of such words, which nobody writes with stars."""

    stems: frozenset[str] = frozenset()
    """Beginnings of obscene words, whatever ending follows."""

    roots: frozenset[str] = frozenset()
    """Obscene anywhere in a word; keep them few, each text is searched."""

    in_context: tuple[InContext, ...] = ()
    """Words with two senses, and mild ones."""

    mild: frozenset[str] = frozenset()
    """Words on which careful readers differ, with no other sense."""

    vulgar_phrases: frozenset[str] = frozenset()
    """Fixed phrases of words that are no ground alone."""

    mild_phrases: frozenset[str] = frozenset()
    """Phrases on which careful readers differ."""

    innocent_phrases: frozenset[str] = frozenset()
    """Phrases that make a word of `in_context` innocent."""

    homographs: tuple[Homograph, ...] = ()
    """Innocent words that a stem, a root or a disguise would catch."""

    fronts: frozenset[str] = frozenset()
    """Particles that are written together with the word after them."""

    abuse: frozenset[str] = frozenset()
    """Words that make an insult of the noun after them."""

    people: frozenset[str] = frozenset()
    """Who is called something when one of `links` stands between."""

    links: frozenset[str] = frozenset()
    """Forms of *to be*."""

    fillers: frozenset[str] = frozenset()
    """Small words between abuse and the noun."""

    by_initial: frozenset[str] = frozenset()
    """Words that readers know by their first letter and stars."""

    beheaded: frozenset[str] = frozenset()
    """What is left of a word whose first letter is a star."""

    footnoted: frozenset[str] = frozenset()
    """Innocent words that begin like obscene ones; stars are footnotes."""

    numbered: frozenset[str] = frozenset()
    """Words before a part number, which is no word in disguise."""

    titles: frozenset[str] = frozenset()
    """Words before a name cut to its first letter."""

    drops_accents: bool = False
    """Whether an accent is a disguise, not a different letter."""

    spaced: bool = True
    """
    Whether blanks part the words; without, words, stems, phrases and
    homographs are sought at every place of the text.
    """


def words(text: str) -> frozenset[str]:
    """
    Read words that are parted by blanks.

    >>> sorted(words("damn crap"))
    ['crap', 'damn']
    """
    return frozenset(text.split())


def lines(text: str) -> frozenset[str]:
    r"""
    Read phrases, one a line.

    >>> sorted(lines("tit for tat\n  pain in the ass"))
    ['pain in the ass', 'tit for tat']
    """
    read = [" ".join(line.split()) for line in text.split("\n")]
    return frozenset(line for line in read if line)
