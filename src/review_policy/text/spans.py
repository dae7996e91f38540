"""
Places in a text as it was given.
"""

from __future__ import annotations

from attrs import frozen

from review_policy.exceptions import InvalidValueError


@frozen(order=True)
class Span:
    """
    A half-open range of code points in one field of what was judged.

    >>> Span("comment", 4, 8).of("The lamp hums")
    'lamp'
    """

    field: str
    start: int
    end: int

    def __attrs_post_init__(self) -> None:
        if self.start < 0:
            raise InvalidValueError("start", "be 0 or more", self.start)
        if self.end < self.start:
            must = f"not lie before start {self.start}"
            raise InvalidValueError("end", must, self.end)

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
