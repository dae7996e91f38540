"""
Places in a text as it was given.
"""

from __future__ import annotations

from attrs import field, frozen


@frozen(order=True)
class Span:
    """
    A half-open range of code points in one field of what was judged.

    >>> Span("comment", 4, 8).of("The lamp hums")
    'lamp'
    """

    field: str
    start: int = field()
    end: int = field()

    @start.validator
    def _starts_in_the_text(self, _: object, value: int) -> None:
        if value < 0:
            msg = f"start must be 0 or more (got {value!r})"
            raise ValueError(msg)

    @end.validator
    def _ends_after_the_start(self, _: object, value: int) -> None:
        if value < self.start:
            msg = f"end must not lie before start {self.start} (got {value!r})"
            raise ValueError(msg)

    def of(self, text: str) -> str:
        """
        Cut the range out of *text*, the field as it was given.
        """
        return text[self.start : self.end]

    def utf16(self, text: str) -> tuple[int, int]:
        """
        Count the range in UTF-16 units of *text*, as browsers do.

        >>> Span("comment", 2, 5).utf16("😀 bad")
        (3, 6)
        """
        before = _utf16_length(text[: self.start])
        return before, before + _utf16_length(self.of(text))


def _utf16_length(text: str) -> int:
    return len(text) + sum(char > "\uffff" for char in text)
