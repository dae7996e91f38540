"""
MS405 inaccessible-markup.
"""

from __future__ import annotations

import re

from collections.abc import Iterator
from typing import Final

from review_policy import citations as cite
from review_policy.language import Language
from review_policy.parameters.messages import CONTRAST
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
from review_policy.rules.message._examples import REPLY
from review_policy.rules.message._marks import markup_of, shown


def detect(situation: Situation) -> Iterator[Evidence]:
    """
    Yield what of the markup keeps readers out.
    """
    markup = markup_of(situation)
    if markup is None:
        return
    before = 0
    for element in markup.elements:
        if element.name == "img" and element.get("alt") is None:
            yield shown(element, Reason.of(ReasonCode.NO_ALTERNATIVE))
        level = _LEVELS.get(element.name)
        if level is not None:
            if before and level > before + 1:
                yield shown(
                    element,
                    Reason.of(
                        ReasonCode.HEADINGS_SKIP, level=level, before=before
                    ),
                )
            before = level
        yield from _contrast(situation, element)
    for anchor in markup.anchors:
        seen = markup.text[anchor.start : anchor.end].strip()
        if (
            not seen
            and anchor.element.get("href")
            and not anchor.element.get("aria-label")
            and not any(image.get("alt") for image in anchor.images)
        ):
            yield shown(anchor.element, Reason.of(ReasonCode.NO_LABEL))


def _contrast(situation: Situation, element: Element) -> Iterator[Evidence]:
    styles = dict(element.styles)
    front = _colour(styles.get("color", ""))
    back = _colour(
        styles.get("background-color", styles.get("background", ""))
    )
    least = CONTRAST.answer(
        situation.setting.on, situation.setting.marketplace
    ).value
    if front is None or back is None or least is None:
        return
    bright, dark = sorted((_light(front), _light(back)), reverse=True)
    ratio = (bright + 0.05) / (dark + 0.05)
    if ratio < least:
        yield shown(
            element,
            Reason.of(
                ReasonCode.LOW_CONTRAST,
                ratio=f"{ratio:.1f}",
                least=f"{float(least):.1f}",
            ),
        )


def _colour(value: str) -> tuple[int, int, int] | None:
    """
    Read a colour, None where it is not written in a common way.
    """
    value = _NAMES.get(value, value)
    match = _HEX.fullmatch(value)
    if match is None:
        return None
    digits = match.group(1)
    if len(digits) == SHORT:
        digits = "".join(each * 2 for each in digits)
    red, green, blue = (int(digits[at : at + 2], 16) for at in (0, 2, 4))
    return red, green, blue


def _light(colour: tuple[int, int, int]) -> float:
    """
    Give the relative luminance of WCAG.
    """
    parts = [
        each / 255 / 12.92
        if each / 255 <= LINEAR
        else ((each / 255 + 0.055) / 1.055) ** 2.4
        for each in colour
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


LINEAR: Final = 0.04045
"""Up to which share sRGB is linear, by the formula of WCAG."""

SHORT: Final = 3
"""Digits of a colour in its short form."""

_LEVELS: Final = {f"h{level}": level for level in range(1, 7)}
_HEX: Final = re.compile(r"#([0-9a-f]{6}|[0-9a-f]{3})")
_NAMES: Final = {
    "black": "#000",
    "white": "#fff",
    "gray": "#808080",
    "grey": "#808080",
    "silver": "#c0c0c0",
    "yellow": "#ff0",
    "red": "#f00",
    "lime": "#0f0",
    "green": "#008000",
    "blue": "#00f",
    "navy": "#000080",
    "orange": "#ffa500",
}


RULE = Rule(
    code="MS405",
    name="inaccessible-markup",
    title="Message has markup that not everybody can read",
    rationale="""
        Messages must not break the Web Content Accessibility Guidelines.
        What can be seen in markup is judged: pictures without alternative
        text, headings that skip a level, links without words, and colours
        too close to each other.
    """,
    severity=Severity.FAIL,
    subject=Subject.MESSAGE,
    term=(
        "accessibility issues, per the Web Content Accessibility Guidelines"
    ),
    languages=frozenset(Language),
    in_force=GUIDELINES,
    sources=(cite.GUIDELINES_ZONGURU,),
    limits=(
        "Colours are compared where one tag sets both, in hexadecimal or by a"
        " common name."
    ),
    instead=(
        "Give pictures an alt text, headings in order, links with words, and "
        "leave colours alone."
    ),
    detector=detect,
    examples=(
        Example(
            text=(
                "<p>Turn it left:</p><img "
                'src="https://lampshop.example/lid.png">'
            ),
            marked=('<img src="https://lampshop.example/lid.png">',),
            message=REPLY,
        ),
        Example(
            text="<h1>Lid</h1><h3>Turning</h3><p>Turn it left.</p>",
            marked=("<h3>",),
            message=REPLY,
        ),
        Example(
            text=(
                '<p style="color:#777;background-color:#888">Turn it left.</p>'
            ),
            marked=('<p style="color:#777;background-color:#888">',),
            message=REPLY,
        ),
        Example(
            text=(
                "<h1>Lid</h1><h2>Turning</h2><img "
                'src="https://lampshop.example/lid.png" alt="">'
            ),
            why="An empty alternative marks a picture that says nothing.",
            message=REPLY,
        ),
    ),
)
