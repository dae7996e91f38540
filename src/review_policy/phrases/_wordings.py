"""
Plain wordings: patterns that show a meaning, and others that take it away.
"""

from __future__ import annotations

from attrs import frozen

from review_policy.text.pattern import Pattern


def _joined(sources: tuple[str, ...]) -> Pattern | None:
    if not sources:
        return None
    return Pattern("|".join(f"(?:{each})" for each in sources))


@frozen
class Wordings:
    """
    What is said plainly, and what takes a meaning away.

    `patterns` and `vetoes` are looked for in one sentence of folded text.
    What was learned, and is less plain, stands only if one of `needs` is in
    the text, where there are any, and none of `innocent`.
    """

    patterns: tuple[str, ...]
    vetoes: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    innocent: tuple[str, ...] = ()

    def compiled(self) -> tuple[Pattern | None, ...]:
        """
        Give one expression for each of the four.
        """
        return tuple(
            map(
                _joined,
                (self.patterns, self.vetoes, self.needs, self.innocent),
            )
        )
