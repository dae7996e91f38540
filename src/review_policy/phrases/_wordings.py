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
    Patterns over one sentence of folded text.
    """

    patterns: tuple[str, ...]
    vetoes: tuple[str, ...]

    def compiled(self) -> tuple[Pattern | None, Pattern | None]:
        """
        Give one expression for the patterns, and one for the vetoes.
        """
        return _joined(self.patterns), _joined(self.vetoes)
