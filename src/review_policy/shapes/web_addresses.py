"""
Web addresses: with a scheme, bare, and spelt out.

A bare one needs an ending from `_domains`; an ending that is a word as well
("it", "so") needs more, since people leave out the blank after a full stop.
"""

from __future__ import annotations

import re

from typing import TYPE_CHECKING, Final

from review_policy.shapes import _domains
from review_policy.shapes._places import in_order, joined
from review_policy.shapes._shape import Shape, ShapeKind
from review_policy.shapes._writing import as_written, without_east_asian
from review_policy.text.pattern import Pattern


if TYPE_CHECKING:
    from collections.abc import Iterator

    from review_policy.text import FoldedText


_LABEL: Final = r"[^\W_](?:[\w-]{0,61}[^\W_])?"
_SCHEME: Final = Pattern(
    r"(?<![^\W_])h(?:tt|xx)ps?[ ]?:[ ]?//[ ]?(?:[^\s/@]{1,64}@)?"
    rf"(?P<host>(?:{_LABEL}\.){{0,8}}{_LABEL}|\d{{1,3}}(?:\.\d{{1,3}}){{3}})"
    r"(?P<port>:\d{2,5})?(?P<rest>[/?#][^\s<>\"]{0,2000})?"
)
_BARE: Final = Pattern(
    r"(?<![\w@.+/-])(?:(?:https?:)?//)?"
    rf"(?P<host>(?:{_LABEL}\.){{1,8}}(?P<ending>xn--[\w-]{{2,40}}"
    rf"|[^\W\d_]{{2,14}}))"
    r"(?P<port>:\d{2,5})?(?P<rest>[/?#][^\s<>\"]{0,2000})?"
    r"(?![\w@]|-\w|\.[^\W_]+@)"
)
_SPELT: Final = Pattern(
    rf"(?<![\w@.-])(?P<host>(?:www(?:\."
    rf"|{_domains.SPELT_DOT}))?[^\W_][\w-]{{1,40}}"
    rf"(?:{_domains.SPELT_DOT}[^\W_][\w-]{{1,30}}){{1,4}})(?![\w@])"
)
_SPACED: Final = Pattern(
    r"(?<![\w.])(?:w[ ]?w[ ]?w[ ]?\.[ ]?)"
    r"(?P<host>[^\W_][\w-]{1,40}(?:[ ]?\.[ ]?[^\W_][\w-]{1,30}){1,3})"
)
_A_SPELT_DOT: Final = Pattern(_domains.SPELT_DOT)
_DOT_WORDS: Final = tuple(_domains.DOT_WORDS.split("|"))
_DOT_AMID: Final = Pattern(r"[^\W_]\.[^\W\d_]{2}")
_TRAILING: Final = ".,;:!?'\")]}…*"
_CUE_BEFORE: Final = Pattern(
    r"(?:\b(?:at|on|from|visit|site|website|web|shop|store|url|link|page|see"
    r"|www|google|via|bei|auf|von|unter|seite|sur|chez|site|en|sitio|página"
    r"|web|su|sul|da"
    r"|sito|no|na|pelo|op|via|bij|på|hos|från|na|w|z|strona|stronie|sitesi"
    r"|adresi|called|named|is|ist)[ ]|[:(\"'] ?)\Z"
)
_NOT_HOSTS: Final = frozenset(
    "the a an this that my your his her its our their one any some no every"
    " these those on at in whole big little huge first second last single"
    " polka silver red green black white blue connect quantum micro old"
    " amp each small".split()
) | frozenset(_DOT_WORDS)
_KNOWN_HOSTS: Final = frozenset(
    "amazon google ebay etsy facebook youtube instagram paypal aliexpress temu"
    " walmart wikipedia idealo zalando otto bol allegro leboncoin fnac"
    " mercadolibre rakuten vinted wish alibaba shein".split()
)
_NO_HOSTS: Final = frozenset("asp.net vb.net ado.net ml.net".split())
"""Names of technologies in the form of a host."""

_SHORTEST_HOST: Final = 2


def find(text: FoldedText) -> list[Shape]:
    """
    Find web addresses; `value` is the host, such as "amazon.de".
    """
    folded = text.folded
    found: list[Shape] = []
    if "//" in folded:
        found = in_order(list(_with_scheme(folded)))
    if "." in folded and _DOT_AMID.search(folded) is not None:
        written = as_written(text)
        for view in dict.fromkeys((without_east_asian(folded), folded)):
            found = joined(found, list(_bare(view, written)))
    if "w w" in folded or "www ." in folded:
        found = joined(found, list(_spaced(folded)))
    if any(map(folded.__contains__, _DOT_WORDS)):
        found = joined(found, list(_spelt(folded)))
    return found


def _end(match: re.Match[str]) -> int:
    """
    Give the end without the marks of the sentence around.
    """
    whole = match.group()
    kept = whole.rstrip(_TRAILING)
    while whole[len(kept) : len(kept) + 1] in {")", "]"}:
        opening = {")": "(", "]": "["}[whole[len(kept)]]
        if kept.count(opening) <= kept.count(whole[len(kept)]):
            break
        kept = whole[: len(kept) + 1]
    return match.start() + len(kept)


def _with_scheme(folded: str) -> Iterator[Shape]:
    for match in _SCHEME.finditer(folded):
        host = match.group("host")
        follows = folded[match.end() : match.end() + 1]
        if follows == "_" or "_" in host:
            continue
        ending = host.rpartition(".")[2]
        if (
            "." in host
            and not ending.isdigit()
            and len(ending) < _SHORTEST_HOST
        ):
            continue
        yield Shape(
            ShapeKind.WEB_ADDRESS,
            match.start(),
            _end(match),
            host,
            disguised=match.group().startswith("hx") or " " in match.group(),
        )


def _bare(folded: str, written: str) -> Iterator[Shape]:
    for match in _BARE.finditer(folded):
        host = match.group("host")
        name = host.rpartition(".")[0]
        if (
            "_" not in host
            and host not in _NO_HOSTS
            and not _is_file(match)
            and any(map(str.isalpha, name))
            and _is_ending(match, folded, written)
            and (len(name) > 1 or match.group("rest") is not None)
        ):
            yield Shape(
                ShapeKind.WEB_ADDRESS, match.start(), _end(match), host
            )


_FILE_ENDINGS: Final = frozenset("py rs sh md ps".split())
"""Countries whose letters end the names of program files too."""


def _is_file(match: re.Match[str]) -> bool:
    """
    Whether a bare name is a file's, such as "main.py".
    """
    return (
        match.group("ending") in _FILE_ENDINGS
        and match.group("rest") is None
        and not match.group().startswith(("www.", "http", "//"))
    )


def _is_ending(match: re.Match[str], folded: str, written: str) -> bool:
    ending = match.group("ending")
    labels = match.group("host").split(".")
    if ending.startswith("xn--"):
        return True
    if labels[0] == "www" and len(labels) > _SHORTEST_HOST:
        return True
    if ending not in _domains.ENDINGS:
        return False
    start, end = match.span("ending")
    as_typed = written[start:end]
    name = written[match.start("host") : start - 1]
    if as_typed[0].isupper() and not (as_typed.isupper() and name.isupper()):
        # "It broke.The lid": a sentence begins, no host ends.
        is_shouted = as_typed.isupper() and ending in {"com", "net", "org"}
        if not is_shouted and ending != "com":
            return False
    has_more = match.group("rest") is not None or labels[0] == "www"
    if ending in _domains.SURE_ENDINGS or has_more:
        return _is_host_like(labels, ending, has_more=has_more)
    name = labels[-2]
    return (
        name in _KNOWN_HOSTS
        or "-" in name
        or any(char.isdigit() for char in name)
        or len(labels) > _SHORTEST_HOST
        or _CUE_BEFORE.search(
            folded[max(0, match.start() - 14) : match.start()]
        )
        is not None
    ) and len(name) > 1


_COMMON_ENDINGS: Final = frozenset(
    "com net org edu gov info biz shop store example test uk fr pl nl eu ch"
    " br jp kr cn tw de tr mx ae sa eg au ca io xyz online site"
    " website".split()
)


def _is_host_like(labels: list[str], ending: str, *, has_more: bool) -> bool:
    """
    Whether an ending that is an English word too ("live", "house") counts.
    """
    if ending in _COMMON_ENDINGS or has_more or len(ending) == _SHORTEST_HOST:
        return True
    return ending.isalpha() and (
        len(labels) > _SHORTEST_HOST
        or "-" in labels[-2]
        or any(char.isdigit() for char in labels[-2])
        or not ending.isascii()
        or ending
        in {"app", "dev", "blog", "club", "tech", "agency", "tel", "tv", "fm"}
    )


def _spaced(folded: str) -> Iterator[Shape]:
    """
    Yield addresses whose letters or dots stand apart ("w w w . shop . com").
    """
    for match in _SPACED.finditer(folded):
        host = match.group("host").replace(" ", "")
        if host.rpartition(".")[2] in _domains.ENDINGS:
            yield Shape(
                ShapeKind.WEB_ADDRESS,
                match.start(),
                match.end(),
                f"www.{host}",
                disguised=True,
            )


def _spelt(folded: str) -> Iterator[Shape]:
    for match in _SPELT.finditer(folded):
        dots = list(_A_SPELT_DOT.finditer(folded, match.start(), match.end()))
        labels = _A_SPELT_DOT.split(match.group("host"))
        kept = _kept(labels)
        is_marked = any(char in "([{<*" for char in dots[0].group())
        if kept >= _SHORTEST_HOST and _is_said(labels[:kept], is_marked):
            dropped = len(labels) - kept
            end = dots[-dropped].start() if dropped else match.end()
            yield Shape(
                ShapeKind.WEB_ADDRESS,
                match.start(),
                end,
                ".".join(labels[:kept]),
                disguised=True,
            )


def _kept(labels: list[str]) -> int:
    """
    Count the labels up to the last one that can end a host.
    """
    kept = len(labels)
    while kept and labels[kept - 1] not in _domains.SPOKEN_ENDINGS:
        kept -= 1
    return kept


def _is_said(labels: list[str], is_marked: bool) -> bool:  # noqa: FBT001
    """
    Whether the labels are a host and no figure of speech.
    """
    is_wordy = (
        labels[-1] in _domains.WORDY_ENDINGS - {"it"}
        and len(labels) == _SHORTEST_HOST
        and not is_marked
    )
    return not is_wordy and _NOT_HOSTS.isdisjoint(labels[:-1])
