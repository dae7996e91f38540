"""
RV301 external-link.
"""

from __future__ import annotations

import datetime as dt

from collections.abc import Iterator

from review_policy import citations as cite
from review_policy.certainty import Certainty
from review_policy.language import Language
from review_policy.reading.reading import Reading
from review_policy.reasons import Reason, ReasonCode
from review_policy.rules._rule import (
    Evidence,
    Example,
    Rule,
    Severity,
    Subject,
    Wording,
)
from review_policy.rules._situation import Situation
from review_policy.shapes import ShapeKind
from review_policy.shapes.amazon_links import AmazonLink, amazon_link
from review_policy.sources import Basis, Confidence
from review_policy.timeline import Revision, Timeline


def detect(situation: Situation) -> Iterator[Evidence]:
    """
    Yield every web address but plain ones of Amazon.
    """
    for reading in situation.readings:
        yield from _links(reading)


def _links(reading: Reading) -> Iterator[Evidence]:
    for shape in reading.shapes:
        if shape.kind is not ShapeKind.WEB_ADDRESS:
            continue
        words = reading.folded.folded[shape.start : shape.end]
        kind = amazon_link(shape.value, words)
        if kind is AmazonLink.PLAIN:
            continue
        certainty, code = _JUDGED[kind]
        yield Evidence(
            certainty=certainty,
            because=Reason.of(code),
            spans=(reading.span(shape.start, shape.end),),
        )


_JUDGED = {
    None: (Certainty.LIKELY, ReasonCode.LINK_OUTSIDE),
    AmazonLink.WITH_TAG: (Certainty.LIKELY, ReasonCode.LINK_WITH_TAG),
    AmazonLink.SHORTENED: (Certainty.POSSIBLE, ReasonCode.LINK_SHORTENED),
}


RULE = Rule(
    code="RV301",
    name="external-link",
    title="Review contains a link out of Amazon, or one with a referral tag",
    rationale="""
        Links to other products on Amazon are allowed, links to other sites
        are not, however they are spelt out. Neither are addresses of Amazon
        that carry a referrer tag or affiliate code.
    """,
    severity=Severity.REMOVE,
    subject=Subject.REVIEW,
    term="links to external sites, or URLs with referrer tags",
    languages=frozenset(Language),
    in_force=Timeline(
        history=(
            Revision(
                start=dt.date(2023, 9, 1),
                value=Wording.IN_FORCE,
                source=cite.GUIDELINES_2023,
                basis=Basis.FIRST_SEEN,
                confidence=Confidence.MEDIUM,
                note=(
                    "A digest of 2019 names links to phishing and malware "
                    "alone."
                ),
            ),
        ),
    ),
    sources=(cite.GUIDELINES_2025, cite.GUIDELINES_2023),
    limits=(
        "A site's name without an ending is no link. Where a shortened "
        "address of Amazon leads is not looked up, so it is a doubt. Codes "
        "in pictures are not seen."
    ),
    detector=detect,
    examples=(
        Example(
            text="The yarn is soft; the pattern is on knitnook dot com.",
            marked=("knitnook dot com",),
        ),
        Example(
            text="https://www.amazon.com/dp/B0FAKE1234?tag=pal-20 fits.",
            marked=("https://www.amazon.com/dp/B0FAKE1234?tag=pal-20",),
        ),
        Example(
            text="Better than https://www.amazon.com/dp/B0FAKE1234 for me.",
            why="A plain link to a product on Amazon.",
        ),
        Example(
            text="Good chapters on Node.js, padding on the dot-com years.",
            why="A technology and an era that look like links.",
        ),
        Example(
            text="It broke.The lid came off.So sad.",
            why="Blanks left out after full stops.",
        ),
    ),
)
