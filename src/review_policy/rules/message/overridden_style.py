"""
MS404 overridden-style.
"""

from __future__ import annotations

import re

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from review_policy import citations as cite
from review_policy.certainty import Certainty
from review_policy.language import Language
from review_policy.parameters.messages import (
    FONT_SIZES,
    IMAGE_SHARE,
    LINE_BREAKS,
    MARGIN_SHARE,
)
from review_policy.reading.markup import Element
from review_policy.reading.message_reading import BODY, MessageReading
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
from review_policy.rules.message._marks import number_of, styles_in, tag
from review_policy.text import Span
from review_policy.timeline import Parameter


def detect(situation: Situation) -> Iterator[Evidence]:
    """
    Yield what the markup sets that is not the seller's to set.
    """
    read = situation.message_reading
    if read is None:
        return
    yield from _breaks(situation, read)
    if read.markup is None:
        return
    sizes: dict[str, Span] = {}
    for span, name, value in styles_in(read.body.text, read.markup):
        if (
            name in OWN
            or (name == "text-align" and value in OTHER_SIDES)
            or name == "font"
        ):
            yield _overridden(span, name)
        elif name == "font-size":
            sizes.setdefault(value, span)
        yield from _widths(situation, span, name, value)
    for element in read.markup.elements:
        yield from _element(situation, element, sizes)
    most = FONT_SIZES.answer(
        situation.setting.on, situation.setting.marketplace
    ).value
    if most is not None and len(sizes) > most:
        yield Evidence(
            certainty=Certainty.LIKELY,
            because=Reason.of(
                ReasonCode.TOO_MANY_SIZES, count=len(sizes), most=most
            ),
            spans=tuple(dict.fromkeys(sizes.values())),
        )


def _overridden(span: Span, name: str) -> Evidence:
    return Evidence(
        certainty=Certainty.LIKELY,
        because=Reason.of(ReasonCode.STYLE_OVERRIDDEN, property=name),
        spans=(span,),
    )


def _element(
    situation: Situation, element: Element, sizes: dict[str, Span]
) -> Iterator[Evidence]:
    """
    Yield what a tag and its attributes set.
    """
    if element.name == "center":
        yield _overridden(tag(element), "center")
    if (element.get("align") or "").lower() in OTHER_SIDES:
        yield _overridden(tag(element), "align")
    if element.name == "font":
        for name in ("face", "color"):
            if element.get(name) is not None:
                yield _overridden(tag(element), name)
        size = element.get("size")
        if size is not None:
            sizes.setdefault(f"size {size}", tag(element))
    if element.name == "img":
        width = element.get("width") or ""
        yield from _too_wide(
            situation, tag(element), "width", width, IMAGE_SHARE
        )


def _widths(
    situation: Situation, span: Span, name: str, value: str
) -> Iterator[Evidence]:
    """
    Yield margins, and pictures in style, that take too much of the width.
    """
    if name.startswith(("margin", "padding")):
        for each in value.split():
            yield from _too_wide(situation, span, name, each, MARGIN_SHARE)


def _too_wide(
    situation: Situation,
    span: Span,
    name: str,
    value: str,
    parameter: Parameter[Fraction],
) -> Iterator[Evidence]:
    number = number_of(value)
    most = parameter.answer(
        situation.setting.on, situation.setting.marketplace
    ).value
    if number is None or number[1] != "%" or most is None:
        return
    if number[0] > most * 100:
        yield Evidence(
            certainty=Certainty.LIKELY,
            because=Reason.of(
                ReasonCode.TOO_WIDE,
                property=name,
                percent=int(number[0]),
                most=int(most * 100),
            ),
            spans=(span,),
        )


def _breaks(situation: Situation, read: MessageReading) -> Iterator[Evidence]:
    """
    Yield runs of line breaks.
    """
    message = situation.message
    most = LINE_BREAKS.answer(
        situation.setting.on, situation.setting.marketplace
    ).value
    if message is None or most is None:
        return
    pattern = _BLANK_LINES if read.markup is None else _BREAK_TAGS
    for match in pattern.finditer(message.body):
        yield Evidence(
            certainty=Certainty.LIKELY,
            because=Reason.of(ReasonCode.TOO_MANY_BREAKS, most=most),
            spans=(Span(BODY, *match.span()),),
            severity=Severity.WARN,
        )


OWN: Final = frozenset({"line-height", "font-family", "color"})
"""The properties that Amazon sets itself."""

OTHER_SIDES: Final = frozenset({"center", "right", "justify"})
"""Alignments that are not the default one."""

_BREAK_TAGS: Final = re.compile(
    r"<br[^<>]{0,40}+>(?:\s{0,40}+<br[^<>]{0,40}+>){2,1000}", re.IGNORECASE
)
_BLANK_LINES: Final = re.compile(r"\n(?:[ \t\r]{0,40}\n){3,1000}")


RULE = Rule(
    code="MS404",
    name="overridden-style",
    title="Message overrides Amazon's layout",
    rationale="""
        Margins take at most a fifth of the width and pictures four
        fifths; line height, font and colour of the text, and its
        alignment are Amazon's; three font sizes and two line breaks in a
        row are the most.
    """,
    severity=Severity.FAIL,
    subject=Subject.MESSAGE,
    term=(
        "styles that override Amazon's default settings for line height, font"
        " family, font colour or alignment"
    ),
    languages=frozenset(Language),
    in_force=GUIDELINES,
    sources=(cite.GUIDELINES_ZONGURU,),
    limits=(
        "Style from sheets outside the message is not seen, and percentages "
        "are taken for shares of the width."
    ),
    instead="Send plain paragraphs without any style.",
    detector=detect,
    examples=(
        Example(
            text='<p style="font-family: Papyrus">The lid turns left.</p>',
            marked=('<p style="font-family: Papyrus">',),
            message=REPLY,
        ),
        Example(
            text="<center>The lid turns left.</center>",
            marked=("<center>",),
            message=REPLY,
        ),
        Example(
            text='<div style="margin: 0 30%">The lid turns left.</div>',
            marked=('<div style="margin: 0 30%">',),
            message=REPLY,
        ),
        Example(
            text=(
                "<p>The lid turns left.</p><br><br><p>The line height of the "
                "tent rope is 2 m.</p>"
            ),
            why="Two breaks, and words that only sound like style.",
            message=REPLY,
        ),
        Example(
            text=(
                '<div style="margin: 0 10%"><img '
                'src="https://lampshop.example/lid.png" width="80%" '
                'alt="Lid"></div>'
            ),
            why="Within the shares.",
            message=REPLY,
        ),
    ),
)
