"""
MS407 product-image.
"""

from __future__ import annotations

import re

from collections.abc import Iterator
from typing import Final

from review_policy import citations as cite
from review_policy.certainty import Certainty
from review_policy.language import Language
from review_policy.model.message import AttachmentKind
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
from review_policy.rules.message._marks import markup_of, shown


def detect(situation: Situation) -> Iterator[Evidence]:
    """
    Yield pictures of the product.
    """
    message = situation.message
    because = Reason.of(ReasonCode.SHOWS_PRODUCT)
    for each in () if message is None else message.attachments:
        if each.kind is AttachmentKind.PRODUCT_IMAGE:
            yield Evidence(certainty=Certainty.LIKELY, because=because)
    markup = markup_of(situation)
    for element in () if markup is None else markup.elements:
        source = (element.get("src") or "").lower()
        if element.name == "img" and _CATALOGUE.search(source) is not None:
            yield shown(element, because)


_CATALOGUE: Final = re.compile(
    r"^https?://[\w.-]{0,80}(?:media-amazon|images-amazon)[\w.-]{0,40}"
    r"/images/i/"
)


RULE = Rule(
    code="MS407",
    name="product-image",
    title="Message shows the product",
    rationale="""
        Amazon adds the picture of the purchased product itself; the
        seller's message must not contain one.
    """,
    severity=Severity.FAIL,
    subject=Subject.MESSAGE,
    term="images of the purchased product",
    languages=frozenset(Language),
    in_force=GUIDELINES,
    sources=(cite.GUIDELINES_ZONGURU, cite.MAIL_CONTENT_TOOL),
    limits=(
        "What a picture shows is known only where the caller says so or the "
        "picture is Amazon's own."
    ),
    instead="Leave it out.",
    detector=detect,
    examples=(
        Example(
            text=(
                '<img src="https://m.media-amazon.com/images/I/71abc.jpg" '
                'alt="Lamp"><p>Which colour?</p>'
            ),
            marked=(
                (
                    '<img src="https://m.media-amazon.com/images/I/71abc.jpg"'
                    ' alt="Lamp">'
                ),
            ),
            message=ORDER,
        ),
        Example(
            text=(
                '<img src="https://lampshop.example/step1.png" alt="Step '
                'one"><p>Turn it left.</p>'
            ),
            why="A picture of a step.",
            message=REPLY,
        ),
        Example(
            text=(
                "The product image on the page shows the old colour, yours is"
                " the new one."
            ),
            why="Words on a picture.",
            message=REPLY,
        ),
    ),
)
