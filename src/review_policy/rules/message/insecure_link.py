"""
MS207 insecure-link.
"""

from __future__ import annotations

from collections.abc import Iterator

from review_policy import citations as cite
from review_policy.certainty import Certainty
from review_policy.language import Language
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


def detect(situation: Situation) -> Iterator[Evidence]:
    """
    Yield addresses of links and pictures with http.
    """
    read = situation.message_reading
    for address in () if read is None else read.addresses:
        if address.scheme == "http":
            yield Evidence(
                certainty=Certainty.CERTAIN,
                because=Reason.of(ReasonCode.LINK_NOT_SECURE),
                spans=(address.span,),
            )


RULE = Rule(
    code="MS207",
    name="insecure-link",
    title="Message uses an address that is not secure",
    rationale="""
        Links and pictures must use https. An address with http is neither
        working by today's standard nor allowed, wherever it leads.
    """,
    severity=Severity.FAIL,
    subject=Subject.MESSAGE,
    term="links and images that are not secure (https)",
    languages=frozenset(Language),
    in_force=GUIDELINES,
    sources=(cite.GUIDELINES_ZONGURU, cite.MAIL_CONTENT_TOOL),
    limits="An address without http or https is not judged here.",
    instead="Use https.",
    detector=detect,
    examples=(
        Example(
            text=(
                "Your parcel is at "
                "http://www.ups.com/track?n=1Z999AA10123456784"
            ),
            marked=("http://www.ups.com/track?n=1Z999AA10123456784",),
            message=REPLY,
        ),
        Example(
            text=(
                "Our parcel page is "
                "https://www.ups.com/track?n=1Z999AA10123456784"
            ),
            why="It is secure.",
            message=REPLY,
        ),
        Example(
            text=(
                "The sticker says http only, which is the name of the lamp's "
                "protocol."
            ),
            why="A protocol's name.",
            message=REPLY,
        ),
    ),
)
