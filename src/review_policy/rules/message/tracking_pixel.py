"""
MS208 tracking-pixel.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from review_policy import citations as cite
from review_policy.language import Language
from review_policy.reading.markup import Element
from review_policy.reasons import Reason, ReasonCode
from review_policy.rules._rule import (
    Evidence,
    Example,
    Rule,
    Severity,
    Subject,
)
from review_policy.rules._situation import Situation
from review_policy.rules.message._dates import GUIDELINES
from review_policy.rules.message._examples import ORDER, REPLY
from review_policy.rules.message._marks import markup_of, number_of, shown


def detect(situation: Situation) -> Iterator[Evidence]:
    """
    Yield pictures too small or too hidden to be seen.
    """
    markup = markup_of(situation)
    for element in () if markup is None else markup.elements:
        if element.name == "img" and _is_unseen(element):
            yield shown(element, Reason.of(ReasonCode.IMAGE_COUNTS_OPENINGS))


def _is_unseen(element: Element) -> bool:
    """
    Whether a picture cannot be seen.
    """
    styles = dict(element.styles)
    if styles.get("display") == "none" or styles.get("visibility") == "hidden":
        return True
    sizes = [
        number_of(element.get(name) or styles.get(name) or "")
        for name in ("width", "height")
    ]
    return any(
        size is not None and size[1] in {"", "px"} and size[0] <= SMALLEST
        for size in sizes
    )


SMALLEST: Final = 2
"""Pixels up to which a picture shows nothing."""


RULE = Rule(
    code="MS208",
    name="tracking-pixel",
    title="Message contains a picture that counts openings",
    rationale="""
        Pictures that only report that a message was opened are not
        allowed. They are known by a size of at most two pixels, or by
        being hidden.
    """,
    severity=Severity.FAIL,
    subject=Subject.MESSAGE,
    term="tracking pixels or images",
    languages=frozenset(Language),
    in_force=GUIDELINES,
    sources=(cite.GUIDELINES_ZONGURU,),
    limits=(
        "A picture of common size may count openings too; that cannot be seen."
    ),
    instead="Leave it out.",
    detector=detect,
    examples=(
        Example(
            text=(
                "<p>Your invoice is attached.</p><img "
                'src="https://shop.example/o.gif" width="1" height="1" '
                'alt="">'
            ),
            marked=(
                (
                    '<img src="https://shop.example/o.gif" width="1" '
                    'height="1" alt="">'
                ),
            ),
            message=ORDER,
        ),
        Example(
            text=(
                '<p>Step one:</p><img src="https://shop.example/step1.png" '
                'width="300" height="200" alt="Lid">'
            ),
            why="A picture that can be seen.",
            message=REPLY,
        ),
        Example(
            text="<p>Press the 1 x 1 pixel button on the screen.</p>",
            why="A pixel of a screen.",
            message=REPLY,
        ),
    ),
)
