"""
MS202 external-link.
"""

from __future__ import annotations

import re

from bisect import bisect_left
from collections.abc import Iterator
from typing import Final

from review_policy import citations as cite
from review_policy.certainty import Certainty
from review_policy.language import Language
from review_policy.model.message import Channel
from review_policy.reading.acts import Offence
from review_policy.reading.addresses import Address, Place
from review_policy.reading.message_reading import MessageReading, Passage
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
from review_policy.rules.message._examples import INSERT, ORDER, REPLY, REQUEST
from review_policy.shapes.amazon_links import AmazonLink, amazon_link
from review_policy.shapes.carriers import follows_parcel
from review_policy.text import Span


def detect(situation: Situation) -> Iterator[Evidence]:
    """
    Yield links out of Amazon, and codes on paper that lead nobody knows where.
    """
    read = situation.message_reading
    message = situation.message
    if read is None or message is None:
        return
    severity = _severity(situation, message.channel)
    for address in read.addresses:
        if address.place is Place.IMAGE or not address.host:
            continue
        judged = _judged(address, read)
        if judged is None:
            continue
        certainty, code = judged
        if severity is not None and code is ReasonCode.LINK_OUTSIDE:
            code = ReasonCode.LINK_ON_PAPER
        yield Evidence(
            certainty=certainty,
            because=Reason.of(code),
            spans=(address.span,),
            severity=severity,
        )
    on_paper = message.channel is Channel.INSERT
    for passage in read.written:
        for span in _codes(passage):
            yield Evidence(
                certainty=(
                    Certainty.LIKELY if on_paper else Certainty.POSSIBLE
                ),
                because=Reason.of(ReasonCode.CODE_TO_SCAN),
                spans=(span,),
                severity=severity,
            )


def _severity(situation: Situation, channel: Channel) -> Severity | None:
    """
    Take a link on paper lightly, unless it sells, pays or diverts.
    """
    read = situation.message_reading
    if channel is not Channel.INSERT or read is None:
        return None
    said = {
        offence for each in read.charged for offence in each.charged.charges
    }
    return None if said & _GRAVE else Severity.WARN


def _judged(
    address: Address, read: MessageReading
) -> tuple[Certainty, ReasonCode] | None:
    if address.scheme not in {"", "http", "https"}:
        return None
    if address.scheme == "http":
        return Certainty.LIKELY, ReasonCode.LINK_NOT_SECURE
    kind = amazon_link(address.host, address.whole)
    if kind is not None:
        return _of_amazon(kind, address.whole)
    if follows_parcel(address.host, address.whole):
        return None
    if _is_for_parcel(address, read):
        return Certainty.POSSIBLE, ReasonCode.LINK_FOR_ORDER
    return Certainty.LIKELY, ReasonCode.LINK_OUTSIDE


def _of_amazon(
    kind: AmazonLink, whole: str
) -> tuple[Certainty, ReasonCode] | None:
    if kind is AmazonLink.WITH_TAG:
        return Certainty.LIKELY, ReasonCode.LINK_WITH_TAG
    if kind is AmazonLink.SHORTENED:
        return Certainty.POSSIBLE, ReasonCode.LINK_SHORTENED
    if _PRODUCT_PAGE.search(whole) is not None:
        return Certainty.POSSIBLE, ReasonCode.LINK_TO_PRODUCT
    return None


def _is_for_parcel(address: Address, read: MessageReading) -> bool:
    """
    Whether words beside a secure link speak of following a parcel.
    """
    passage = read.body
    if (
        address.start is None
        or address.scheme != "https"
        or address.span.field != passage.field
        or passage.reader is None
    ):
        return False
    words = passage.reader.phrases.parcel_words
    at = bisect_left([word.start for word in passage.words], address.start)
    near = passage.words[max(0, at - NEAR) : at]
    return not words.isdisjoint(word.text for word in near)


def _codes(passage: Passage) -> Iterator[Span]:
    """
    Yield clauses that tell to scan a code, unless Amazon is named there.
    """
    if passage.reader is None:
        return
    phrases = passage.reader.phrases
    for clause in passage.clauses:
        words = {word.text for word in clause.words}
        if (
            words & phrases.scan_words
            and words & phrases.code_words
            and not words & phrases.platform_words
        ):
            yield passage.span(clause.start, clause.end)


_GRAVE: Final = frozenset(
    {Offence.MARKETING, Offence.REWARD, Offence.DIVERSION, Offence.DATA}
)
_PRODUCT_PAGE: Final = re.compile(
    r"/(?:dp|gp/product|gp/aw/d|stores?|shops|s|sp|exec/obidos)(?:[/?]|$)"
)
NEAR: Final = 12
"""How many words before a link may say what it is for."""


RULE = Rule(
    code="MS202",
    name="external-link",
    title="Message links to a page off Amazon",
    rationale="""
        Links may lead to Amazon, or serve to complete the order by a
        secure address, such as a carrier's tracking page. Everything else
        is an external link, a printed code included. Sources differ on
        product pages and storefronts, so these are a doubt. On paper a
        moderator allows neutral links, so they are a warning there.
    """,
    severity=Severity.FAIL,
    subject=Subject.MESSAGE,
    term=(
        "external links unless they are secure working links necessary for "
        "order completion, or links to Amazon"
    ),
    languages=frozenset(Language),
    in_force=GUIDELINES_AND_BEFORE,
    sources=(
        cite.GUIDELINES_ZONGURU,
        cite.MAIL_CONTENT_TOOL,
        cite.GUIDELINES_OLD_DE,
        cite.INSERTS_MODERATOR_DE,
        cite.SELLER_QUOTES_CONDUCT,
    ),
    limits=(
        "Where a link or a code leads is not looked up. Carriers are known by"
        " a list of names."
    ),
    instead=(
        "Link to Amazon's own pages or, for the parcel, to the carrier's "
        "tracking page over https."
    ),
    detector=detect,
    examples=(
        Example(
            text="The manual is at https://manuals.lampshop.example/x2",
            marked=("https://manuals.lampshop.example/x2",),
            message=REPLY,
        ),
        Example(
            text="Look at lampshop dot shop for the size chart.",
            marked=("lampshop dot shop",),
            message=REPLY,
        ),
        Example(
            text="Follow it at http://track.parcelhop.example/88213",
            marked=("http://track.parcelhop.example/88213",),
            message=ORDER,
        ),
        Example(
            text="Scan the code to watch the film on our channel.",
            marked=("Scan the code to watch the film on our channel",),
            message=INSERT,
        ),
        Example(
            text=(
                "Your parcel is here: "
                "https://www.ups.com/track?tracknum=1Z999AA10123456784"
            ),
            why="A carrier's tracking page.",
            message=REPLY,
        ),
        Example(
            text=(
                "You can write it at https://www.amazon.com/review/create-"
                "review"
            ),
            why="Amazon's own page.",
            message=REQUEST,
        ),
        Example(
            text="The board runs Node.js, version 18.",
            why="A technology that looks like a link.",
            message=REPLY,
        ),
    ),
)
