"""
MS408 unrelated-image.
"""

from __future__ import annotations

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
from review_policy.rules.message._examples import ORDER
from review_policy.rules.message._marks import markup_of, shown


def detect(situation: Situation) -> Iterator[Evidence]:
    """
    Yield animated pictures, and those called unrelated.
    """
    message = situation.message
    for each in () if message is None else message.attachments:
        name = each.name.lower()
        media = (each.media_type or "").lower()
        is_image = media.startswith("image/") or name.endswith(_IMAGES)
        code: ReasonCode | None = None
        if name.endswith(".gif") or media == "image/gif":
            code = ReasonCode.IMAGE_ANIMATED
        elif is_image and each.kind is AttachmentKind.OTHER:
            code = ReasonCode.IMAGE_OF_OTHER
        if code is not None:
            yield Evidence(certainty=Certainty.LIKELY, because=Reason.of(code))
    markup = markup_of(situation)
    for element in () if markup is None else markup.elements:
        source = (element.get("src") or "").lower().partition("?")[0]
        if element.name == "img" and source.endswith(".gif"):
            yield shown(element, Reason.of(ReasonCode.IMAGE_ANIMATED))


_IMAGES: Final = (".png", ".jpg", ".jpeg", ".webp")


RULE = Rule(
    code="MS408",
    name="unrelated-image",
    title=(
        "Message shows an animated picture, or one that is not the brand's"
    ),
    rationale="""
        Pictures that do not relate to the seller's brand or company are
        not allowed, and animated ones are not either.
    """,
    severity=Severity.FAIL,
    subject=Subject.MESSAGE,
    term="images that do not relate to your brand or company; GIFs",
    languages=frozenset(Language),
    in_force=GUIDELINES,
    sources=(cite.GUIDELINES_ZONGURU,),
    limits=(
        "Pictures are not looked at; that one is unrelated is known only "
        "where the caller says so. A GIF that does not move counts too."
    ),
    instead="Leave it out, or show a step of the instructions.",
    detector=detect,
    examples=(
        Example(
            text=(
                '<img src="https://lampshop.example/party.gif" '
                'alt="Party"><p>Which colour?</p>'
            ),
            marked=(
                ('<img src="https://lampshop.example/party.gif" alt="Party">'),
            ),
            message=ORDER,
        ),
        Example(
            text=(
                '<img src="https://lampshop.example/lid.png" '
                'alt="Lid"><p>Which lid is yours?</p>'
            ),
            why="A picture that does not move.",
            message=ORDER,
        ),
        Example(
            text="Is the gif on the card to be printed in colour?",
            why="A word on a design.",
            message=ORDER,
        ),
    ),
)
