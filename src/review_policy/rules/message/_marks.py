"""
Places of markup, for the rules over HTML.
"""

from __future__ import annotations

import re

from collections.abc import Iterator
from typing import Final

from review_policy.certainty import Certainty
from review_policy.reading.markup import (
    Element,
    Markup,
    sheet_declarations,
)
from review_policy.reading.message_reading import BODY
from review_policy.reasons import Reason
from review_policy.rules._rule import Evidence, Severity
from review_policy.rules._situation import Situation
from review_policy.text import Span


_NUMBER: Final = re.compile(
    r"([0-9]{1,6}(?:\.[0-9]{1,4})?)\s*(px|%|pt|em|rem)?"
)


def markup_of(situation: Situation) -> Markup | None:
    """
    Give the body as HTML, None where it is plain text.
    """
    read = situation.message_reading
    return None if read is None else read.markup


def tag(element: Element) -> Span:
    """
    Give the place of a start tag.
    """
    return Span(BODY, element.start, element.end)


def shown(
    element: Element,
    because: Reason,
    certainty: Certainty = Certainty.LIKELY,
    severity: Severity | None = None,
) -> Evidence:
    """
    Make evidence out of one tag.
    """
    return Evidence(
        certainty=certainty,
        because=because,
        spans=(tag(element),),
        severity=severity,
    )


def styles_in(body: str, markup: Markup) -> Iterator[tuple[Span, str, str]]:
    """
    Yield every declaration of style: its place, property and value.
    """
    for element in markup.elements:
        for name, value in element.styles:
            yield tag(element), name, value
    for start, end, name, value in sheet_declarations(body, markup):
        yield Span(BODY, start, end), name, value


def number_of(value: str) -> tuple[float, str] | None:
    """
    Read a length such as "30%", None where it is no number.

    >>> number_of("30%"), number_of("auto")
    ((30.0, '%'), None)
    """
    match = _NUMBER.fullmatch(value.strip())
    if match is None:
        return None
    return float(match.group(1)), match.group(2) or ""
