"""
MS209 opt-out-link.
"""

from __future__ import annotations

import re

from collections.abc import Iterator
from typing import Final

from review_policy import citations as cite
from review_policy.certainty import Certainty
from review_policy.language import Language
from review_policy.reading.message_reading import BODY
from review_policy.reasons import Reason, ReasonCode
from review_policy.rules._rule import (
    Evidence,
    Example,
    Rule,
    Severity,
    Subject,
)
from review_policy.rules._situation import Situation
from review_policy.rules.message._dates import GUIDELINES_AND_BEFORE
from review_policy.rules.message._examples import ORDER, REQUEST
from review_policy.rules.message._marks import shown
from review_policy.text import Span


def detect(situation: Situation) -> Iterator[Evidence]:
    """
    Yield links, blanks and words for opting out.
    """
    read = situation.message_reading
    if read is None:
        return
    because = Reason.of(ReasonCode.LINK_TO_OPT_OUT)
    for address in read.addresses:
        if _OPT_OUT.search(address.whole) is not None:
            yield Evidence(
                certainty=Certainty.LIKELY,
                because=because,
                spans=(address.span,),
            )
    for blank in read.placeholders:
        if _OPT_OUT.search(blank.name.lower()) is not None:
            yield Evidence(
                certainty=Certainty.LIKELY,
                because=because,
                spans=(Span(BODY, blank.start, blank.end),),
            )
    if read.markup is None or read.body.reader is None:
        return
    words = read.body.reader.phrases.opt_out_words
    for anchor in read.markup.anchors:
        inside = read.markup.text[anchor.start : anchor.end].lower()
        if words.intersection(inside.split()):
            yield shown(anchor.element, because)


_OPT_OUT: Final = re.compile(
    r"unsubscri|opt[-_]?out|abmeld|abbestell|desinscri|desabonn|desuscri"
    r"|disiscri|afmeld|avregistrer|wypisz"
)


RULE = Rule(
    code="MS209",
    name="opt-out-link",
    title="Message contains a link for opting out",
    rationale="""
        Buyers opt out at Amazon, for all sellers at once. A link of the
        seller's for opting out of messages is not allowed.
    """,
    severity=Severity.FAIL,
    subject=Subject.MESSAGE,
    term="links to opt out of messaging",
    languages=frozenset(Language),
    in_force=GUIDELINES_AND_BEFORE,
    sources=(cite.GUIDELINES_ZONGURU, cite.GUIDELINES_OLD_DE),
    limits="A link that hides what it does is missed.",
    instead="Leave it out; Amazon handles opting out.",
    detector=detect,
    examples=(
        Example(
            text=(
                "Stop these mails: https://lampshop.example/unsubscribe?u=1"
            ),
            marked=("https://lampshop.example/unsubscribe?u=1",),
            message=REQUEST,
        ),
        Example(
            text=(
                "<p>Your invoice is attached.</p><a "
                'href="https://lampshop.example/x">unsubscribe</a>'
            ),
            marked=('<a href="https://lampshop.example/x">',),
            message=ORDER,
        ),
        Example(
            text="You can opt out of gift wrapping until noon, just reply.",
            why="Another kind of opting out.",
            message=ORDER,
        ),
    ),
)
