"""
Text that says nothing: repetition, keyboard mash, symbols, drawings.

Told by form alone, so that any script can be read.
"""

from __future__ import annotations

import enum
import re

from collections import Counter
from collections.abc import Iterator, Sequence
from operator import add
from typing import Final

from attrs import frozen

from review_policy.text import FoldedText, Word
from review_policy.text.pattern import Pattern


class Noise(enum.StrEnum):
    """
    A way of saying nothing.
    """

    SYMBOLS = "symbols"
    """Punctuation, symbols or emoji, and no words."""

    DRAWING = "drawing"
    """A picture made of symbols."""

    REPETITION = "repetition"
    """The same words again and again."""

    MASH = "mash"
    """Keys struck at random."""


@frozen
class NoisePlace:
    """
    A stretch of folded text that says nothing.
    """

    noise: Noise
    start: int
    end: int


SYMBOLS_LEAST: Final = 2
"""How many symbols without a word are noise; one may be a slip."""

LINES_LEAST: Final = 2
"""How many lines of symbols make a drawing."""

DRAWN_LEAST: Final = 8
"""From how many symbols on a text with letters may be a drawing."""

MOSTLY_SIGNS: Final = 3
"""With more than one letter or digit in so many characters it is none."""

DIFFERENT_LEAST: Final = 4
"""How many different symbols make a drawing; fewer are enthusiasm."""

LONGEST_DRAWN: Final = 2
"""Longer runs of letters are words, and no part of a drawing."""

REPEATED_WORDS: Final = 6
"""From how many words on a text may count as repetition."""

REPEATED_SHARE: Final = 0.4
"""Up to which share of different words it does."""

LONG_TEXT: Final = 60
"""From how many words on a text repeats small words anyway."""

LONG_SHARE: Final = 0.12
"""Up to which share of different words a long text is repetition."""

TIMES: Final = 3
"""How often a phrase stands in a row to be repetition."""

LONGEST_PHRASE: Final = 24
"""Up to how many words a repeated phrase may have."""

UNSPACED_LEAST: Final = 12
"""From how many characters without blanks repetition is looked for."""

MASHED_LEAST: Final = 6
"""How many characters of mash are noise."""

_SIGN: Final = Pattern(r"[\p{L}\p{N}]", by_property=True)
_SYMBOL: Final = Pattern(r"[\p{P}\p{S}]", by_property=True)
_LETTERS: Final = Pattern(r"\p{L}+", by_property=True)
_ROWS: Final = (
    "qwertyuiop",
    "asdfghjkl",
    "zxcvbnm",
    "qwertzuiop",
    "yxcvbnm",
    "azertyuiop",
    "qsdfghjklm",
    "wxcvbn",
    "йцукенгшщз",
    "фывапролдж",
    "ضصثقفغعهخحجد",
    "شسيبلاتنمكط",
)
_ALONG: Final = 4
"""How many keys in a row along the keyboard are no word."""

_WORDS_WITH_RUNS: Final = frozenset(
    "property properties were power tree qwerty qwertz azerty typewriter"
    " pretty power powered powers".split()
)
_SHORT_RUNS: Final = frozenset(
    "asd sdf dfg fgh ghj hjk jkl qwe zxc xcv cvb vbn bnm lkj kjh jhg hgf gfd"
    " fds dsa mnb nbv bvc vcx cxz".split()
)
"""Three keys in a row that are no word."""

_UNLIKELY: Final = frozenset(
    """
    bd bf bg bj bk bn bp bq bv bw bx bz cb cd cf cg cn cp cq cv cw cx dq dx
    fb fc fg fh fj fk fm fn fp fq fv fx fz gc gf gj gk gm gq gv gx gz hc hf
    hg hh hj hk hp hq hv hx hz jb jc jh jj jl jm jq jr js jt jv jw jx jy jz
    kj kq kx kz lj lq lx mg mh mj mk mq mv mw mx mz pg pj pn pq pv pw px pz
    qa qb qc qd qe qf qg qh qi qj qk ql qm qn qo qp qq qr qs qt qv qw qx qy
    qz rx sj sx tq tv tx uq vb vc vd vf vg vh vj vk vm vn vp vq vs vt vv vw
    vx vz wg wj wm wp wq wv ww wx wz xb xd xf xg xj xk xn xq xr xs xv xw xx
    xz yj yq yv yx yy yz zb zf zg zj zp zq zr zs zv zx
    """.split()
)
"""Pairs of letters that the words of the languages with Latin letters lack."""

_ALONG_ROWS: Final = frozenset(
    "sd df fg jk kl xc cv nm ghj hg gf fd lk kj zx yx".split()
)
_TELLING: Final = _UNLIKELY | _ALONG_ROWS
"""Pairs of letters that tell of keys struck at random."""


def _pairs(text: str) -> set[str]:
    return set(map(add, text, text[1:]))


_RUNS: Final = frozenset(
    run
    for row in _ROWS
    for keys in (row, row[::-1])
    for at in range(len(keys) - _ALONG + 1)
    for run in (keys[at : at + _ALONG],)
    # Others, such as "wert", are runs of letters that words have too.
    if not run.isascii() or not _pairs(run).isdisjoint(_TELLING)
)
_ASCII_WORD: Final = re.compile(r"[a-z]+")
_JAMO: Final = re.compile(r"[ㄱ-ㅎㅏ-ㅣ\u1100-\u11ff]{4,}")
_REPEATED_UNIT: Final = re.compile(r"(.{1,24}?)\1{3,}", re.DOTALL)
_MOST: Final = 2_000
"""How many characters are looked at for units that repeat without blanks."""


_TRIPLED: Final = re.compile(r"(\w)\1\1")


def _may_be_mash(folded: str) -> bool:
    """
    Whether a text holds anything by which keys may be struck at random.
    """
    if not folded.isascii():
        return True
    return (
        not _pairs(folded).isdisjoint(_TELLING)
        or _TRIPLED.search(folded) is not None
    )


def noise_in(text: FoldedText, words: Sequence[Word]) -> Iterator[NoisePlace]:
    """
    Yield what in a text says nothing: all of it, or a phrase said over again.

    >>> from review_policy.text import fold, words_of
    >>> text = fold("asdf jkl; asdf qwpoei")
    >>> [each.noise.value for each in noise_in(text, words_of(text.folded))]
    ['mash']
    """
    folded = text.folded
    start, end = _inner(folded)
    if start == end:
        return
    signs = sum(map(str.isalnum, folded))
    if not signs and _SIGN.search(folded) is None:
        if len(_SYMBOL.findall(folded)) >= SYMBOLS_LEAST:
            lines = sum(bool(each.strip()) for each in folded.splitlines())
            drawn = lines >= LINES_LEAST
            noise = Noise.DRAWING if drawn else Noise.SYMBOLS
            yield NoisePlace(noise, start, end)
        return
    if signs * MOSTLY_SIGNS < end - start and _is_drawing(folded):
        yield NoisePlace(Noise.DRAWING, start, end)
    elif _may_be_mash(folded) and _is_mash(words):
        yield NoisePlace(Noise.MASH, start, end)
    elif _is_repetition(words):
        yield NoisePlace(Noise.REPETITION, start, end)
    else:
        yield from _repeated(folded, words)


def _inner(folded: str) -> tuple[int, int]:
    """
    Give the range without blanks at either end.
    """
    stripped = folded.strip()
    start = folded.find(stripped) if stripped else 0
    return start, start + len(stripped)


def _is_drawing(folded: str) -> bool:
    """
    Whether symbols outnumber letters by far, and no word is longer than two.
    """
    symbols = len(_SYMBOL.findall(folded))
    signs = _SIGN.findall(folded)
    return (
        symbols >= DRAWN_LEAST
        and len(set(_SYMBOL.findall(folded))) >= DIFFERENT_LEAST
        and symbols >= 2 * len(signs)
        and max(map(len, _LETTERS.findall(folded)), default=0) <= LONGEST_DRAWN
    )


def _is_mash(words: Sequence[Word]) -> bool:
    """
    Whether most of the words are keys struck at random.
    """
    mashed = [word for word in words if _is_mashed(word.text)]
    length = sum(len(word.text) for word in mashed)
    everything = sum(
        len(word.text) for word in words if not word.text.isdigit()
    )
    return length >= MASHED_LEAST and length * 3 >= everything * 2


def _is_mashed(word: str) -> bool:
    length = len(word)
    if length < _ALONG - 1 or word in _WORDS_WITH_RUNS:
        return False
    letters = set(word)
    if letters <= _HUMS:
        return length >= LONG_HUM
    if len(letters) == 1 or _JAMO.fullmatch(word) is not None:
        return True
    if word in _SHORT_RUNS or any(
        word[at : at + _ALONG] in _RUNS for at in range(length - 3)
    ):
        return True
    return (
        length >= _ALONG
        and _ASCII_WORD.fullmatch(word) is not None
        and not _pairs(word).isdisjoint(_UNLIKELY)
    )


_HUMS: Final = frozenset("hmrgzs")
"""Letters of "hmm", "brr" and "zzz"."""

LONG_HUM: Final = 10
"""From how many letters on a hum is noise."""


def _is_repetition(words: Sequence[Word]) -> bool:
    """
    Whether few different words make up a long text.
    """
    count = len(words)
    if count < REPEATED_WORDS:
        return False
    counted = Counter(word.text for word in words)
    allowed = REPEATED_SHARE if count < LONG_TEXT else LONG_SHARE
    return len(counted) <= max(1, allowed * count)


def _repeated(folded: str, words: Sequence[Word]) -> Iterator[NoisePlace]:
    """
    Yield a phrase that stands several times in a row.
    """
    texts = [word.text for word in words]
    done = 0
    for at, length in _returns(texts):
        if at < done:
            continue
        times = _times(texts, at, length)
        if times >= TIMES and times * length >= REPEATED_WORDS + 2:
            last = at + times * length - 1
            yield NoisePlace(
                Noise.REPETITION, words[at].start, words[last].end
            )
            done = last + 1
    if folded.isascii():
        return
    for match in _REPEATED_UNIT.finditer(folded[:_MOST]):
        unit = match.group(1)
        if (
            len(match.group()) >= UNSPACED_LEAST
            and _LETTERS.search(unit) is not None
            and not unit.isascii()
        ):
            yield NoisePlace(Noise.REPETITION, match.start(), match.end())


def _returns(texts: Sequence[str]) -> Iterator[tuple[int, int]]:
    """
    Yield where a word returns twice at the same distance, and the distance.
    """
    last: dict[str, list[int]] = {}
    for at, text in enumerate(texts):
        seen = last.setdefault(text, [])
        for before in reversed(seen[-TIMES:]):
            length = at - before
            if length <= LONGEST_PHRASE and texts[
                at + length : at + length + 1
            ] == [text]:
                yield before, length
        seen.append(at)


def _times(texts: Sequence[str], at: int, length: int) -> int:
    """
    Count how often the phrase at a place stands there in a row.
    """
    phrase = texts[at : at + length]
    times = 1
    while texts[at + times * length : at + (times + 1) * length] == phrase:
        times += 1
    return times
