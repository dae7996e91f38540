"""
MS210 logo-link.
"""

from __future__ import annotations

from collections.abc import Iterator

from review_policy import citations as cite
from review_policy.certainty import Certainty
from review_policy.language import Language
from review_policy.reading.addresses import parts_of
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
from review_policy.rules.message._examples import REPLY
from review_policy.rules.message._marks import markup_of, shown
from review_policy.shapes.amazon_links import amazon_link


def detect(situation: Situation) -> Iterator[Evidence]:
    """
    Yield pictures inside links that lead out of Amazon.
    """
    markup = markup_of(situation)
    for anchor in () if markup is None else markup.anchors:
        href = (anchor.element.get("href") or "").strip().lower()
        _, host = parts_of(href)
        if not host or amazon_link(host, href) is not None:
            continue
        for image in anchor.images:
            names = f"{image.get('alt')} {image.get('src')}".lower()
            sure = "logo" in names
            yield shown(
                image,
                Reason.of(ReasonCode.LOGO_LEADS_OUT),
                Certainty.LIKELY if sure else Certainty.POSSIBLE,
            )


RULE = Rule(
    code="MS210",
    name="logo-link",
    title="Message contains a logo that leads to the seller's site",
    rationale="""
        A logo is allowed as long as it neither contains nor shows a link
        to the seller's own site.
    """,
    severity=Severity.FAIL,
    subject=Subject.MESSAGE,
    term="logos that contain or display a link to your website",
    languages=frozenset(Language),
    in_force=GUIDELINES_AND_BEFORE,
    sources=(
        cite.GUIDELINES_ZONGURU,
        cite.GUIDELINES_OLD_DE,
        cite.MAIL_CONTENT_TOOL,
    ),
    limits=(
        "A web address that is painted into a logo is not seen. A picture "
        "that is not called a logo is a doubt."
    ),
    instead="Show the logo without a link.",
    detector=detect,
    examples=(
        Example(
            text=(
                '<a href="https://lampshop.example"><img '
                'src="https://lampshop.example/logo.png" alt="Logo"></a>'
            ),
            marked=(
                ('<img src="https://lampshop.example/logo.png" alt="Logo">'),
            ),
            message=REPLY,
        ),
        Example(
            text=(
                '<img src="https://lampshop.example/logo.png" '
                'alt="Logo"><p>The lid turns left.</p>'
            ),
            why="A logo without a link.",
            message=REPLY,
        ),
        Example(
            text=(
                '<a href="https://www.amazon.com/your-orders"><img '
                'src="https://lampshop.example/logo.png" alt="Logo"></a>'
            ),
            why="It leads to Amazon.",
            message=REPLY,
        ),
    ),
)
