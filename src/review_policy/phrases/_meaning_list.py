"""
How meanings are written down: a line each, its words indented below it.

    gift
        geschenk* kleinigkeit
    @disease
        krebs* diabetes*

A meaning without a sign is a narrow one: what one English word says in the
texts of buyers and sellers, `WIDER` says to which wider ones it belongs.
With "@" it is a wide one, such as all diseases.
A word that ends in "*" stands for all words that begin so, and "_" joins the
words of a phrase.
"""

from __future__ import annotations

from collections.abc import Iterator


NARROW = "="
"""What the name of a narrow meaning begins with where it carries weights."""

WIDE = "@"
"""What the name of a wide meaning begins with."""


def meaning_lines(text: str) -> Iterator[tuple[str, list[str]]]:
    r"""
    Yield each meaning and some of its words.

    >>> list(meaning_lines("\ngift\n    geschenk* gabe\n    präsent\n"))
    [('=gift', ['geschenk*', 'gabe']), ('=gift', ['präsent'])]
    """
    name = ""
    for line in text.splitlines():
        if line.startswith(" "):
            yield name, line.split()
        elif line:
            name = line if line.startswith(WIDE) else NARROW + line
