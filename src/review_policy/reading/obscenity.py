"""
Obscene words in a text, plain or in disguise.

Every word of a text is looked up once.
Only what looks like a disguise (a mark inside a word, a digit beside letters,
single letters in a row, stretched letters) is read again without it, and the
outcome is looked up the same way.
"""

from __future__ import annotations

import re
import unicodedata

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Final

from attrs import evolve, frozen

from review_policy.certainty import Certainty
from review_policy.phrases._obscene import Grade, InContext, ObsceneWords
from review_policy.text import FoldedText, Word, fold


HEAD: Final = 3
"""How many first letters tell that a word may begin with a stem."""

REACH: Final = 20
"""How many words away an innocent neighbour still tells."""

BESIDE: Final = 2
"""How many words away a neighbour outweighs all others."""

BEFORE: Final = 5
"""How many words back abuse is sought."""

AROUND: Final = 14
"""How many characters around a word tell in a text without blanks."""

LONGEST: Final = 40
"""The longest stretch without blanks that is read as one disguised word."""

GAP: Final = 3
"""The most characters between two words of a phrase or letters of a word."""

SHORTEST_RUN_ON: Final = 7
"""The shortest phrase that is known without its blanks too."""

SHORTEST_SPELT: Final = 3
"""The shortest word that is looked for in letters set apart."""


@frozen
class Obscenity:
    """
    An obscene word, and where it stands.

    `start` and `end` are half-open places in the folded text; `word` is the
    word without its disguise.
    """

    start: int
    end: int
    word: str
    grade: Grade
    certainty: Certainty
    masked: bool = False


@frozen
class _Known:
    """
    What is known of one written form; no certainty means none by itself.
    """

    word: str
    grade: Grade
    certainty: Certainty | None
    context: InContext | None = None
    respelt: bool = False
    common: bool = False

    @property
    def disguised(self) -> Certainty | None:
        """
        How sure it is in disguise, which few choose for an innocent sense.
        """
        if self.context is None:
            return None if self.respelt else self.certainty
        if not self.context.is_masked:
            return None
        return self.context.most

    @property
    def strong(self) -> bool:
        """
        Whether it is obscene in every sense.
        """
        return self.grade is Grade.ALWAYS


@frozen
class _Phrase:
    """
    The words of a phrase around the one by which it is found.
    """

    before: tuple[str, ...]
    after: tuple[str, ...]
    certainty: Certainty | None
    """No certainty makes the phrase an innocent one."""

    @property
    def neighbour(self) -> str:
        """
        The nearest other word and on which side it stands, as `_beside` says.
        """
        if self.before:
            return f"{self.before[-1]} "
        return f" {self.after[0]}" if self.after else ""


@frozen
class _Site:
    """
    Where a disguise stands: the text, its words, and the word behind it.
    """

    text: FoldedText
    words: Sequence[Word]
    start: int
    at: int


_RUN_OF_THREE: Final = re.compile(r"([^\W\d_])\1{2,}")
_RUN_OF_TWO: Final = re.compile(r"([^\W\d_])\1+")
_STRETCHED: Final = re.compile(r"([^\W\d_])\1\1|uu|ii|aa")

# What a plain sentence does not have: a mark, a digit, or a letter right
# behind punctuation.
_GATE: Final = re.compile(r"[^\w\s'\",.!?:;()\-/]|[\d_]|[.!?\-][^\W\d_]|--")
_CHUNK: Final = re.compile(r"[^\s,;:()\[\]{}<>\"/\\]+")
_PIECE: Final = re.compile(r"[^.\-?_!]+")
_SEPARATOR: Final = re.compile(r"[.\-?_!]")
_MARK: Final = re.compile(r"[\W_]")
_DOUBLED: Final = re.compile(r"[\-_]{2}")
_MAIL: Final = re.compile(r"@[^@]+\.[^\W\d_]{2,}\Z")
_PRICE: Final = re.compile(r"[$€£¢]\d")
_PAUSE: Final = re.compile(r"[.!?;,\n]")
_BREAK: Final = re.compile(r"[^\s'\"*_\-]")

_BEFORE_A_WORD: Final = ".!?'#&-¿¡"
_AFTER_A_WORD: Final = ".!?'"
_WRAPS: Final = "*_~|"
_WEAK: Final = frozenset(".-_'")
_TAILS: Final = frozenset("*-_#@$%&^")
_APART: Final = str.maketrans("", "", ".-_'·•~|*+=")
_LEET: Final = str.maketrans("@$!|0134578+€£¢", "asiioieastbtelc")
_LEET_L: Final = str.maketrans("1!|", "lll")
_LOOKS: Final = "@$!|0134578+€£¢"
_SMALL_CAPITALS: Final = str.maketrans(
    "øłđħıᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ", "oldhiabcdefghijklmnoprstuvwyz"
)
_VOWELS: Final = frozenset("aeiouy")


class ObscenityFinder:
    """
    A finder of one language's obscene words; build it once and keep it.

    >>> from review_policy.phrases._english_obscene import OBSCENE
    >>> from review_policy.text import words_of
    >>> text = fold("What the f*ck, a shiitake from Scunthorpe?")
    >>> found = ObscenityFinder(OBSCENE).find(text, words_of(text.folded))
    >>> [(text.quote(x.start, x.end), x.word) for x in found]
    [('f*ck', 'fuck')]
    """

    __slots__ = (
        "_abuse",
        "_beheaded",
        "_by_ends",
        "_by_initial",
        "_by_start",
        "_drops_accents",
        "_fillers",
        "_firsts",
        "_footnoted",
        "_forms",
        "_heads",
        "_innocent",
        "_innocent_lengths",
        "_innocent_starts",
        "_known",
        "_links",
        "_masked_root_lengths",
        "_masked_roots",
        "_numbered",
        "_people",
        "_phrases",
        "_roots",
        "_spaced",
        "_spelt",
        "_spelt_lengths",
        "_stem_heads",
        "_stem_lengths",
        "_stems",
        "_titles",
        "_width",
    )

    def __init__(self, data: ObsceneWords) -> None:
        self._spaced = data.spaced
        self._drops_accents = data.drops_accents
        self._abuse = _folded(data.abuse)
        self._people = _folded(data.people)
        self._links = _folded(data.links)
        self._fillers = _folded(data.fillers)
        self._beheaded = _folded(data.beheaded)
        self._footnoted = _folded(data.footnoted)
        self._numbered = _folded(data.numbered)
        self._titles = _folded(data.titles)
        self._known = known = _known_forms(data)
        self._roots = tuple(sorted(_folded(data.roots)))
        self._stems = _folded(data.stems).union(self._roots)
        self._stems |= _with_fronts(self._stems, data)
        self._stem_lengths = _lengths(self._stems)
        self._innocent = _folded(
            x.word for x in data.homographs if x.whole
        ).union([] if data.spaced else _folded(data.innocent_phrases))
        self._innocent_starts = _folded(
            x.word for x in data.homographs if not x.whole
        )
        self._innocent_lengths = _lengths(self._innocent_starts)
        self._phrases = _phrases_by_word(data, known)
        masked = sorted(
            form for form, entry in known.items() if entry.disguised
        )
        self._by_ends = _grouped(masked, lambda form: form[0] + form[-1])
        self._by_start = _grouped(masked, lambda form: form[0])
        self._by_initial = _grouped(
            sorted(_folded(data.by_initial)), lambda form: form[0]
        )
        self._masked_roots = _masked_forms(self._roots)
        self._masked_root_lengths = _lengths(self._masked_roots)
        self._spelt = frozenset(
            form
            for form in masked
            if len(form) >= SHORTEST_SPELT
            and known[form].grade is not Grade.NEVER_ALONE
        )
        self._spelt_lengths = _lengths(self._spelt)
        self._width = min([HEAD, *map(len, self._stems)])
        self._stem_heads = frozenset(x[: self._width] for x in self._stems)
        triggers = set("".join(self._spelt)) - _VOWELS
        self._forms = triggers.union(known, self._phrases)
        self._heads = self._stem_heads.union(
            head
            for form in self._stems | _folded(data.by_initial)
            for head in _heads(form, self._width)
        )
        self._firsts = _lengths_by_first(
            (*known, *self._stems, *self._innocent, *self._innocent_starts)
        )

    def __repr__(self) -> str:
        return f"<ObscenityFinder: {len(self._known)} forms>"

    def find(self, text: FoldedText, words: Sequence[Word]) -> list[Obscenity]:
        """
        List the obscene words of *text* in order; *words* are its words.
        """
        if not self._spaced:
            return list(self._anywhere(text.folded))
        folded = text.folded
        found: list[Obscenity] = []
        width = self._width
        heads = self._heads
        forms = self._forms
        read = 0
        for at, word in enumerate(words):
            if word[0] in forms or word[0][:width] in heads:
                found += self._plain(text, words, at)
                if len(word[0]) == 1 and at >= read:
                    more, read = self._spelt_out(text, words, at)
                    found += more
        for root in self._roots:
            if root in folded:
                found += self._inside(folded, root)
        if self._drops_accents and not folded.isascii():
            found += self._unaccented(text, words)
        if not _is_plain(folded) and _GATE.search(folded) is not None:
            found += self._masked(text, words)
        return _without_overlaps(found) if len(found) > 1 else found

    # Plain words

    def _plain(
        self, text: FoldedText, words: Sequence[Word], at: int
    ) -> list[Obscenity]:
        """
        Judge the word at *at* as it stands, alone and in phrases.
        """
        form, start, end = words[at]
        entry = self._look_up(form)
        for phrase in self._phrases_beside(words, at):
            if not _stands(phrase, text.folded, words, at):
                continue
            if phrase.certainty is None:
                return []
            whole = " ".join((*phrase.before, form, *phrase.after))
            if entry is None or entry.certainty is None:
                start = words[at - len(phrase.before)].start
                end = words[at + len(phrase.after)].end
                form = whole
            return [
                Obscenity(
                    start, end, form, Grade.NEVER_ALONE, phrase.certainty
                )
                if entry is None
                else Obscenity(start, end, form, entry.grade, phrase.certainty)
            ]
        masked = entry is None and _STRETCHED.search(form) is not None
        if masked:
            entry = self._shortened(form)
        if entry is None:
            return []
        certainty = self._certainty(entry, text, words, at)
        if certainty is None:
            return []
        return [
            Obscenity(start, end, entry.word, entry.grade, certainty, masked)
        ]

    def _phrases_beside(
        self, words: Sequence[Word], at: int
    ) -> Sequence[_Phrase]:
        """
        List the phrases of the word at *at* that go on with a word beside it.
        """
        groups = self._phrases.get(words[at].text)
        if groups is None:
            return ()
        found = [
            each for key in _beside(words, at) for each in groups.get(key, ())
        ]
        if len(found) > 1:
            found.sort()
        return [phrase for _, phrase in found]

    def _look_up(self, form: str) -> _Known | None:
        entry = self._known.get(form)
        if entry is not None or form[: self._width] not in self._stem_heads:
            return entry
        for length in self._stem_lengths:
            if form[:length] in self._stems:
                if self._is_innocent(form):
                    return None
                return _Known(form[:length], Grade.ALWAYS, Certainty.CERTAIN)
        return None

    def _is_innocent(self, form: str) -> bool:
        return form in self._innocent or any(
            form[:length] in self._innocent_starts
            for length in self._innocent_lengths
        )

    def _certainty(  # noqa: PLR0911 (one answer a kind of neighbour)
        self,
        entry: _Known,
        text: FoldedText,
        words: Sequence[Word],
        at: int,
    ) -> Certainty | None:
        """
        Weigh the neighbours of the word at *at*, the nearest first.
        """
        context = entry.context
        if context is None:
            return entry.certainty
        beside = [
            words[near].text
            for near in range(
                max(0, at - BESIDE), min(len(words), at + BESIDE + 1)
            )
            if near != at and _is_joined(text.folded, words, near, at)
        ]
        if not context.innocent.isdisjoint(beside):
            return None
        if context.insults and self._is_abuse(
            text.folded, words, at, words[at].start
        ):
            return context.most
        if context.is_name and _is_capitalised(text, words[at]):
            return None
        if not context.vulgar.isdisjoint(beside):
            return context.most
        around = words[max(0, at - REACH) : at + REACH + 1]
        if not context.innocent.isdisjoint(word.text for word in around):
            return None
        if context.bare is None or context.innocent.isdisjoint(
            word.text for word in words
        ):
            return context.bare
        return Certainty.POSSIBLE

    def _is_abuse(
        self, folded: str, words: Sequence[Word], at: int, edge: int
    ) -> bool:
        """
        Whether the words before *at*, which ends at *edge*, call names.
        """
        linked = False
        for back in range(at - 1, max(-1, at - 1 - BEFORE), -1):
            form, start, end = words[back]
            if _PAUSE.search(folded, end, min(edge, end + GAP)) is not None:
                return False
            if form in self._abuse or (linked and form in self._people):
                return True
            linked = linked or form in self._links
            if form not in self._links and form not in self._fillers:
                return False
            edge = start
        return False

    def _inside(self, folded: str, root: str) -> Iterator[Obscenity]:
        """
        Find a root in the middle of words.
        """
        size = len(root)
        at = folded.find(root)
        start = end = 0
        while at >= 0:
            floor = max(end, at - LONGEST)
            start = at
            while start > floor and folded[start - 1].isalnum():
                start -= 1
            end = at + size
            ceiling = min(len(folded), end + LONGEST)
            while end < ceiling and folded[end].isalnum():
                end += 1
            if not self._is_innocent(folded[start:end]):
                yield Obscenity(
                    start, end, root, Grade.ALWAYS, Certainty.CERTAIN
                )
            at = folded.find(root, end)

    # Letters set apart: "f u c k", "F.U.C.K"

    def _spelt_out(
        self, text: FoldedText, words: Sequence[Word], at: int
    ) -> tuple[list[Obscenity], int]:
        """
        Read the single letters around *at* as one word.

        The second value is the first word behind them.
        """
        folded = text.folded
        first = at
        while first > max(0, at - GAP) and _is_next_letter(
            folded, words, first - 1
        ):
            first -= 1
        last = at
        while last + 1 < len(words) and _is_next_letter(folded, words, last):
            last += 1
        letters = "".join([word.text for word in words[first : last + 1]])
        found: list[Obscenity] = []
        if len(letters) < SHORTEST_SPELT or self._is_innocent(letters):
            return found, last + 1
        here = 0
        while here < len(letters):
            size = next(
                (
                    size
                    for size in self._spelt_lengths
                    if letters[here : here + size] in self._spelt
                    and here + size <= len(letters)
                ),
                0,
            )
            form = letters[here : here + size]
            if size:
                certainty = self._spelt_certainty(
                    form, letters, folded, words, first + here
                )
                if certainty is not None:
                    found.append(
                        Obscenity(
                            words[first + here].start,
                            words[first + here + size - 1].end,
                            self._known[form].word,
                            self._known[form].grade,
                            certainty,
                            masked=True,
                        )
                    )
            here += max(1, size)
        return found, last + 1

    def _spelt_certainty(
        self,
        form: str,
        letters: str,
        folded: str,
        words: Sequence[Word],
        at: int,
    ) -> Certainty | None:
        entry = self._known[form]
        if len(form) > SHORTEST_SPELT and (
            entry.strong or form == letters.lstrip("ai")
        ):
            return entry.disguised
        if form != letters:
            return None
        before = words[at - 1].text if at else ""
        tells = entry.context is not None and before in entry.context.vulgar
        if tells or self._is_abuse(folded, words, at, words[at].start):
            return entry.disguised
        return None

    # Stretched letters, accents

    def _shortened(self, form: str) -> _Known | None:
        """
        Look *form* up without its repeated letters.
        """
        if self._is_innocent(form):
            return None
        for run, kept in ((_RUN_OF_THREE, r"\1"), (_RUN_OF_THREE, r"\1\1")):
            short = run.sub(kept, form)
            entry = None if short == form else self._look_up(short)
            if entry is not None:
                return entry
        short = _RUN_OF_TWO.sub(r"\1", form)
        entry = None if short == form else self._look_up(short)
        if entry is None or self._is_innocent(short):
            return None
        return entry if entry.strong else None

    def _unaccented(
        self, text: FoldedText, words: Sequence[Word]
    ) -> Iterator[Obscenity]:
        """
        Look words up without their accents.
        """
        for at, word in enumerate(words):
            if word.text.isascii():
                continue
            plain = "".join(
                char
                for char in unicodedata.normalize("NFD", word.text)
                if not unicodedata.combining(char)
            ).translate(_SMALL_CAPITALS)
            entry = None if plain == word.text else self._look_up(plain)
            if entry is None:
                continue
            certainty = self._certainty(entry, text, words, at)
            if certainty is not None:
                yield Obscenity(
                    word.start,
                    word.end,
                    entry.word,
                    entry.grade,
                    certainty,
                    masked=True,
                )

    # Masks: "f*ck", "sh1t", "f.u.c.k", "f***"

    def _masked(
        self, text: FoldedText, words: Sequence[Word]
    ) -> Iterator[Obscenity]:
        """
        Read stretches without blanks that have marks or digits in them.
        """
        starts: list[int] = []
        for match in _CHUNK.finditer(text.folded):
            chunk = match.group()
            if chunk.isalpha() or (chunk.isascii() and not chunk.islower()):
                continue
            inner = chunk.strip(_AFTER_A_WORD).replace("'", "")
            if inner.isalpha() or len(inner) < SHORTEST_SPELT:
                continue
            bare = chunk.lstrip(_BEFORE_A_WORD)
            start = match.start() + len(chunk) - len(bare)
            bare = bare.rstrip(_AFTER_A_WORD)
            starts = starts or [word[1] for word in words]
            site = _Site(text, words, start, bisect_left(starts, start))
            yield from self._chunk(bare, site)

    def _chunk(self, chunk: str, site: _Site) -> Iterator[Obscenity]:
        """
        Read *chunk*, which stands at *site*, as a whole or in pieces.
        """
        if _MAIL.search(chunk) is not None:
            return
        if chunk[:1] and chunk[0] in _WRAPS:
            inner = chunk.lstrip(chunk[0])
            site = evolve(site, start=site.start + len(chunk) - len(inner))
            if inner in self._beheaded and len(chunk) == len(inner) + 1:
                yield Obscenity(
                    site.start - 1,
                    site.start + len(inner),
                    inner,
                    Grade.ALWAYS,
                    Certainty.LIKELY,
                    masked=True,
                )
            chunk = inner.rstrip(chunk[0]) if chunk else inner
        found = self._disguise(chunk, site)
        if found is not None:
            yield found
            return
        pieces = [
            (piece.group(), piece.start()) for piece in _PIECE.finditer(chunk)
        ]
        if len(pieces) < 2 or any(  # noqa: PLR2004
            piece.isdigit() for piece, _ in pieces
        ):
            return
        for piece, offset in pieces:
            if not piece.isalpha():
                found = self._disguise(
                    piece, evolve(site, start=site.start + offset)
                )
                if found is not None:
                    yield found

    def _disguise(self, form: str, site: _Site) -> Obscenity | None:
        """
        Read *form* in every way that a disguise allows.
        """
        if not SHORTEST_SPELT <= len(form) <= LONGEST or form.isalpha():
            return None
        digits = any(char.isdigit() for char in form)
        if digits and not self._may_be_digits(form, site):
            return None
        seen = (
            self._joined(form) or self._leet(form) or self._starred(form, site)
        )
        if seen is None:
            return None
        entry, certainty = seen
        return Obscenity(
            site.start,
            site.start + len(form),
            entry.word,
            entry.grade,
            certainty,
            masked=True,
        )

    def _may_be_digits(self, form: str, site: _Site) -> bool:
        """
        Whether digits may be letters: no price, size or part number.
        """
        if _PRICE.search(form) is not None or form[-1] in "%+":
            return False
        letters = sum(char.isalpha() for char in form)
        digits = sum(char.isdigit() for char in form)
        if digits > letters or len(form) <= SHORTEST_SPELT:
            return False
        before = site.words[max(0, site.at - BESIDE) : site.at]
        return self._numbered.isdisjoint(word.text for word in before)

    def _joined(  # noqa: PLR0911 (one answer a way to be set apart)
        self, form: str
    ) -> tuple[_Known, Certainty] | None:
        """
        Read letters that are set apart without blanks: "f.u.c.k", "fu-ck".
        """
        joined = form.translate(_APART)
        if len(joined) < SHORTEST_SPELT or not joined.isalpha():
            return None
        if (
            form.startswith(joined)
            or form.endswith(joined)
            or _NO_BLANK.fullmatch(form)
        ):
            return None
        entry = self._known.get(joined)
        if entry is None:
            for root in self._roots:
                if joined.startswith(root):
                    entry = self._known.get(root)
        if entry is None or self._is_innocent(joined):
            return None
        if entry.strong:
            return entry, entry.certainty or Certainty.LIKELY
        apart = all(a.isalpha() != b.isalpha() for a, b in pairwise(form))
        if not apart or entry.certainty is None or entry.disguised is None:
            return None
        if len(joined) <= SHORTEST_SPELT:
            return None
        return entry, entry.disguised

    def _leet(self, form: str) -> tuple[_Known, Certainty] | None:
        """
        Read digits and signs as the letters that they look like.
        """
        if not any(char in _LOOKS for char in form):
            return None
        for plain in (
            form.translate(_LEET),
            form.translate(_LEET_L).translate(_LEET),
            form.replace("11", "ll").translate(_LEET),
        ):
            if not plain.isalpha():
                continue
            entry = self._look_up(plain) or self._shortened(plain)
            if entry is None:
                continue
            certainty = entry.certainty if entry.strong else entry.disguised
            if certainty is not None:
                return entry, certainty
        return None

    def _starred(
        self, form: str, site: _Site
    ) -> tuple[_Known, Certainty] | None:
        """
        Read every mark as a letter that was left out.
        """
        starred = _MARK.sub("*", form)
        if "*" not in starred:
            return None
        read: tuple[_Known, Certainty] | None = None
        if starred[0] != "*" and not any(x.isdigit() for x in starred):
            read = self._fitting(form, starred, site)
        if read is None:
            looked = form.translate(_LEET)
            again = _MARK.sub("*", looked)
            if again != starred and "*" in again and again[0] != "*":
                read = self._fitting(looked, again, site)
        return read

    def _fitting(  # noqa: PLR0911 (one answer a way to hide letters)
        self, form: str, starred: str, site: _Site
    ) -> tuple[_Known, Certainty] | None:
        """
        Find the words that *starred* may stand for, and how sure that is.
        """
        size = len(starred)
        letters = size - starred.count("*")
        if starred[-1] == "*":
            return self._cut_short(form, starred, letters, site)
        marks = [char for char in form if not char.isalnum()]
        weak = _WEAK.issuperset(marks) and not _DOUBLED.search(form)
        if weak and len(marks) > 1:
            return None
        if size <= SHORTEST_SPELT or letters < (3 if weak else 2):
            return None
        candidates = self._by_ends.get(starred[0] + starred[-1], ())
        fits = [
            self._known[word]
            for word in candidates
            if len(word) == size and _agrees(word, starred)
        ]
        if weak:
            fits = [entry for entry in fits if entry.strong]
        if fits:
            return _weighed(fits, letters, size)
        inner = self._around_root(starred)
        if inner is not None and _SEPARATOR.search(form) is None:
            return inner
        start, _, end = starred.partition("*")
        end = end.lstrip("*")
        if weak or "*" in end or starred.count("*") == 1:
            return None
        slack = 2 if letters < 4 else LONGEST  # noqa: PLR2004
        fits = [
            self._known[word]
            for word in candidates
            if word.startswith(start)
            and word.endswith(end)
            and letters < len(word) <= size + slack
            and len(word) >= size - slack
            and self._known[word].strong
        ]
        if not fits:
            return None
        return min(fits, key=_gravity), Certainty.LIKELY

    def _around_root(self, starred: str) -> tuple[_Known, Certainty] | None:
        """
        Find a starred root in a longer word: "sh*tshow".
        """
        for size in self._masked_root_lengths:
            for at in range(len(starred) - size + 1):
                root = self._masked_roots.get(starred[at : at + size])
                if root is not None:
                    return (
                        _Known(root, Grade.ALWAYS, Certainty.CERTAIN),
                        Certainty.CERTAIN,
                    )
        return None

    def _cut_short(
        self, form: str, starred: str, letters: int, site: _Site
    ) -> tuple[_Known, Certainty] | None:
        """
        Read a word whose end was left out: "f***", "sh**".
        """
        size = len(starred)
        start = starred.rstrip("*")
        tail = form[len(start) :]
        count = len(tail)
        if not _TAILS.issuperset(tail) or ("*" in start and letters == 1):
            return None
        dashes = not set(tail) - {"-", "_"}
        if letters == 1:
            return self._by_first_letter(start, size, site, dashes=dashes)
        if (
            start in self._footnoted
            or start in self._known
            or count < (2 if len(start) < 3 or dashes else 1)  # noqa: PLR2004
        ):
            return None
        fits = [
            self._known[word]
            for word in self._by_start.get(starred[0], ())
            if len(word) == size and _agrees(word, starred)
        ]
        if dashes:
            fits = [entry for entry in fits if entry.strong]
        return _weighed(fits, letters, size) if fits else None

    def _by_first_letter(
        self, start: str, size: int, site: _Site, *, dashes: bool
    ) -> tuple[_Known, Certainty] | None:
        """
        Read a first letter with marks behind it.
        """
        if size - 1 < (3 if dashes else 2):
            return None
        before = site.words[site.at - 1].text if site.at else ""
        if before in self._titles:
            return None
        words = self._by_initial.get(start, ())
        exact = [self._known[x] for x in words if len(x) == size]
        fits = exact or [
            self._known[x] for x in words if abs(len(x) - size) == 1
        ]
        if not fits or (not exact and _follows_on(site)):
            return None
        best = min(fits, key=_gravity)
        meant = (
            (exact and all(entry.strong for entry in exact))
            or (best.context is not None and before in best.context.vulgar)
            or self._is_abuse(
                site.text.folded, site.words, site.at, site.start
            )
        )
        mild = best.disguised is Certainty.POSSIBLE
        return best, (
            Certainty.LIKELY if meant and not mild else Certainty.POSSIBLE
        )

    # Texts without blanks between words

    def _anywhere(self, folded: str) -> Iterator[Obscenity]:
        """
        Find the longest known piece at every place.
        """
        at = 0
        while at < len(folded):
            step = 1
            for length in self._firsts.get(folded[at], ()):
                piece = folded[at : at + length]
                if piece in self._innocent or piece in self._innocent_starts:
                    step = length
                    break
                entry = self._piece(folded, at, piece)
                if entry is None:
                    continue
                step = length
                certainty = _judged_around(entry, folded, at, at + length)
                if certainty is not None:
                    yield Obscenity(
                        at, at + length, entry.word, entry.grade, certainty
                    )
                break
            at += step

    def _piece(self, folded: str, at: int, piece: str) -> _Known | None:
        """
        Look *piece* up, unless it is cut out of a Latin word.
        """
        entry = self._known.get(piece)
        if entry is None:
            if piece not in self._stems:
                return None
            return _Known(piece, Grade.ALWAYS, Certainty.CERTAIN)
        end = at + len(piece)
        if (_is_latin(folded[at]) and at and _is_latin(folded[at - 1])) or (
            end < len(folded)
            and _is_latin(folded[end - 1])
            and _is_latin(folded[end])
        ):
            return None
        return entry


def _is_plain(folded: str) -> bool:
    """
    Whether there are words and plain punctuation only, told fast.
    """
    return (
        folded.replace(". ", "")
        .replace(", ", "")
        .replace("'", "")
        .replace(" ", "")
        .rstrip(".!?")
        .isalpha()
    )


def _heads(form: str, width: int) -> Iterator[str]:
    """
    Give the first letters of *form*, also where one of them is stretched.
    """
    yield form[:width]
    if width == HEAD and len(form) > HEAD:
        first, second = form[0], form[1]
        yield first + first + second
        yield first + second + second
        yield first * HEAD


def _folded(forms: Iterable[str]) -> frozenset[str]:
    return frozenset([fold(form).folded for form in forms])


def _lengths(forms: Iterable[str]) -> tuple[int, ...]:
    """
    The lengths that occur, the longest first.
    """
    return tuple(sorted({len(form) for form in forms}, reverse=True))


def _lengths_by_first(forms: Iterable[str]) -> dict[str, tuple[int, ...]]:
    by_first: defaultdict[str, list[str]] = defaultdict(list)
    for form in forms:
        by_first[form[0]].append(form)
    return {first: _lengths(group) for first, group in by_first.items()}


def _grouped(
    forms: Iterable[str], key: Callable[[str], str]
) -> dict[str, tuple[str, ...]]:
    groups: defaultdict[str, list[str]] = defaultdict(list)
    for form in forms:
        groups[key(form)].append(form)
    return {name: tuple(group) for name, group in groups.items()}


def _with_fronts(forms: Iterable[str], data: ObsceneWords) -> frozenset[str]:
    fronts = _folded(data.fronts)
    return frozenset([front + form for form in forms for front in fronts])


def _known_forms(data: ObsceneWords) -> dict[str, _Known]:
    """
    Collect every written form; the graver reading of a form wins.
    """
    known: dict[str, _Known] = {}
    common = _folded(data.by_initial)
    phrases = (
        ()
        if data.spaced
        else (
            (data.mild_phrases, Grade.NEVER_ALONE, Certainty.POSSIBLE),
            (data.vulgar_phrases, Grade.NEVER_ALONE, Certainty.LIKELY),
        )
    )
    for forms, grade, certainty in (
        *phrases,
        (data.mild, Grade.NEVER_ALONE, Certainty.POSSIBLE),
        (data.coarse, Grade.ALWAYS, Certainty.LIKELY),
        (data.respelt, Grade.ALWAYS, Certainty.CERTAIN),
        (data.always, Grade.ALWAYS, Certainty.CERTAIN),
    ):
        for form in sorted(_folded(forms)):
            entry = _Known(
                form,
                grade,
                certainty,
                respelt=forms is data.respelt,
                common=form in common,
            )
            known[form] = entry
            for longer in _with_fronts((form,), data):
                known.setdefault(longer, entry)
    for form, certainty in _run_on(data):
        known.setdefault(
            form, _Known(form, Grade.NEVER_ALONE, certainty, respelt=True)
        )
    for context in data.in_context:
        read = evolve(
            context,
            innocent=_folded(context.innocent),
            vulgar=_folded(context.vulgar),
        )
        for form in sorted(_folded(context.words)):
            entry = _Known(
                form,
                context.grade,
                context.bare,
                read,
                common=form in common,
            )
            known.setdefault(form, entry)
            for longer in _with_fronts((form,), data):
                known.setdefault(longer, entry)
            if data.spaced:
                known.setdefault(form + "'s", entry)
    return known


def _run_on(data: ObsceneWords) -> Iterator[tuple[str, Certainty]]:
    """
    Write phrases of spaced languages without their blanks.
    """
    if data.spaced:
        for lines, certainty in (
            (data.mild_phrases, Certainty.POSSIBLE),
            (data.vulgar_phrases, Certainty.LIKELY),
        ):
            for line in sorted(_folded(lines)):
                form = line.replace(" ", "")
                if len(form) >= SHORTEST_RUN_ON:
                    yield form, certainty


def _phrases_by_word(
    data: ObsceneWords, known: dict[str, _Known]
) -> dict[str, dict[str, tuple[tuple[int, _Phrase], ...]]]:
    """
    Group phrases by a letter or known word in them, or their longest word.

    In each group they are grouped by the word beside it, since a common word
    has many phrases and few of them go on with the word that follows.
    The longest phrases come first, innocent ones before others, and each has
    its place in that order, which no other has.
    """
    common = _folded(data.abuse | data.people | data.links | data.fillers)
    phrases: defaultdict[str, list[_Phrase]] = defaultdict(list)
    for lines, certainty in (
        (data.innocent_phrases, None),
        (data.vulgar_phrases, Certainty.LIKELY),
        (data.mild_phrases, Certainty.POSSIBLE),
    ):
        for line in sorted(_folded(lines)):
            parts = tuple(line.split())
            at = max(
                range(len(parts)),
                key=lambda x: (
                    len(parts[x]) == 1 and parts[x] not in _VOWELS,
                    parts[x] in known
                    and known[parts[x]].certainty is not None,
                    parts[x] in known,
                    parts[x] not in common,
                    len(parts[x]),
                ),
            )
            phrases[parts[at]].append(
                _Phrase(parts[:at], parts[at + 1 :], certainty)
            )
    return {word: _by_neighbour(group) for word, group in phrases.items()}


def _by_neighbour(
    phrases: list[_Phrase],
) -> dict[str, tuple[tuple[int, _Phrase], ...]]:
    groups: defaultdict[str, list[tuple[int, _Phrase]]] = defaultdict(list)
    phrases.sort(
        key=lambda x: (
            -len(x.before) - len(x.after),
            x.certainty is not None,
        )
    )
    for place, phrase in enumerate(phrases):
        groups[phrase.neighbour].append((place, phrase))
    return {word: tuple(group) for word, group in groups.items()}


def _masked_forms(roots: Iterable[str]) -> dict[str, str]:
    """
    Write *roots* with stars inside, so that they stay unmistakable.
    """
    masked: dict[str, str] = {}
    for root in roots:
        for start in range(1, len(root) - 1):
            for end in range(start + 1, len(root)):
                hidden = end - start
                if hidden == 1 or len(root) - hidden > hidden:
                    form = root[:start] + "*" * hidden + root[end:]
                    masked[form] = root
    return masked


def _agrees(word: str, starred: str) -> bool:
    return all(
        mark in ("*", letter)
        for letter, mark in zip(word, starred, strict=True)
    )


def _weighed(
    fits: list[_Known], letters: int, size: int
) -> tuple[_Known, Certainty]:
    """
    Say how sure a starred word is, given all the words that fit.
    """
    best = min(fits, key=_gravity)
    certainty = best.disguised or Certainty.POSSIBLE
    sure = all(entry.strong for entry in fits) and letters * 2 >= size
    if certainty is Certainty.CERTAIN and not (
        sure and (len(fits) == 1 or letters > 2)  # noqa: PLR2004
    ):
        certainty = Certainty.LIKELY
    return best, certainty


def _gravity(entry: _Known) -> tuple[bool, bool, int, int, str]:
    """
    Sort the commonest, gravest and shortest first.
    """
    certainty = entry.disguised or Certainty.POSSIBLE
    return (
        not entry.common,
        not entry.strong,
        certainty.rank,
        len(entry.word),
        entry.word,
    )


def _judged_around(
    entry: _Known, folded: str, start: int, end: int
) -> Certainty | None:
    """
    Weigh the characters around a word in a text without blanks.
    """
    context = entry.context
    if context is None:
        return entry.certainty
    around = folded[max(0, start - AROUND) : end + AROUND]
    if any(word in around for word in context.innocent):
        return None
    if any(word in around for word in context.vulgar):
        return context.most
    return context.bare


def _is_latin(char: str) -> bool:
    return char.isascii() and char.isalnum()


def _is_next_letter(folded: str, words: Sequence[Word], at: int) -> bool:
    """
    Whether the word at *at* and the next are letters that stand close.
    """
    here, there = words[at], words[at + 1]
    return (
        len(here.text) == 1
        and len(there.text) == 1
        and there.start - here.end <= GAP
        and "\n" not in folded[here.end : there.start]
    )


_NO_BLANK: Final = re.compile(r"[^\W\d_]{3,}\.[^\W\d_]{2,}")
"""A full stop after which the blank is missing: "sur mer.Des photos"."""


def _is_joined(
    folded: str, words: Sequence[Word], one: int, other: int
) -> bool:
    """
    Whether no punctuation parts two words.
    """
    start = words[min(one, other)].end
    end = words[max(one, other)].start
    return _PAUSE.search(folded, start, end) is None


def _beside(words: Sequence[Word], at: int) -> Iterator[str]:
    """
    Give the words beside the one at *at*, a blank on its side of each.

    Nothing comes first: a phrase of one word needs none beside it.
    """
    yield ""
    if at:
        yield f"{words[at - 1].text} "
    if at + 1 < len(words):
        yield f" {words[at + 1].text}"


def _stands(
    phrase: _Phrase, folded: str, words: Sequence[Word], at: int
) -> bool:
    """
    Whether *phrase* stands around the word at *at*, in one breath.
    """
    first = at - len(phrase.before)
    last = at + len(phrase.after)
    if first < 0 or last >= len(words):
        return False
    if any(
        word.text != part
        for word, part in zip(
            words[at + 1 : last + 1], phrase.after, strict=True
        )
    ) or any(
        word.text != part
        for word, part in zip(words[first:at], phrase.before, strict=True)
    ):
        return False
    return all(
        words[here + 1].start - words[here].end <= GAP
        and not _BREAK.search(folded, words[here].end, words[here + 1].start)
        for here in range(first, last)
    )


def _is_capitalised(text: FoldedText, word: Word) -> bool:
    original = text.quote(word.start, word.end)
    return original[:1].isupper() and original[1:].islower()


def _follows_on(site: _Site) -> bool:
    """
    Whether a capital stands in the middle of a sentence, as in a name.
    """
    if (
        not site.at
        or not site.text.quote(site.start, site.start + 1).isupper()
    ):
        return False
    before = site.words[site.at - 1]
    return (
        _PAUSE.search(site.text.folded, before.end, site.start) is None
        and not site.text.quote(before.start, before.end).isupper()
    )


def _without_overlaps(found: list[Obscenity]) -> list[Obscenity]:
    """
    Keep the surest, then the longest, of findings that overlap.
    """
    kept: list[Obscenity] = []
    for new in sorted(found, key=lambda x: (x.start, -x.end)):
        if not kept or new.start >= kept[-1].end:
            kept.append(new)
        elif _weight(new) < _weight(kept[-1]):
            kept[-1] = new
    return kept


def _weight(found: Obscenity) -> tuple[int, int, bool]:
    return found.certainty.rank, found.start - found.end, found.masked
