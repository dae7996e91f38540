"""
MS201 contact-details.
"""

from __future__ import annotations

import re

from collections.abc import Iterator
from typing import Final

from review_policy import citations as cite
from review_policy.certainty import Certainty
from review_policy.language import Language
from review_policy.model.message import Channel
from review_policy.reading.message_reading import Passage
from review_policy.reasons import Reason, ReasonCode
from review_policy.rules._names import words_beside
from review_policy.rules._rule import (
    Evidence,
    Example,
    Rule,
    Severity,
    Subject,
)
from review_policy.rules._situation import Situation
from review_policy.rules.message._dates import GUIDELINES
from review_policy.rules.message._examples import INSERT, REPLY
from review_policy.rules.message._whose import is_buyers
from review_policy.shapes import Shape, ShapeKind, handles


def detect(situation: Situation) -> Iterator[Evidence]:
    """
    Yield mail addresses, telephones and handles that are not the buyer's.
    """
    read = situation.message_reading
    message = situation.message
    if read is None or message is None:
        return
    on_paper = message.channel is Channel.INSERT
    for passage in read.written:
        taken: list[tuple[int, int]] = []
        for shape in passage.shapes:
            kind = _KINDS.get(shape.kind)
            if kind is not None and not is_buyers(passage, shape):
                taken.append((shape.start, shape.end))
                yield _contact(passage, shape, kind)
        for start, end in handles.find(passage.folded):
            if any(start < last and first < end for first, last in taken):
                continue
            code = (
                ReasonCode.CONTACT_ON_PAPER
                if on_paper
                else ReasonCode.GIVES_CONTACT
            )
            yield Evidence(
                certainty=Certainty.LIKELY,
                because=Reason.of(code, kind="handle"),
                spans=(passage.span(start, end),),
                severity=Severity.WARN if on_paper else None,
            )
    for address in read.addresses:
        reached = _SCHEMES.get(address.scheme)
        if reached is None and address.host in MESSENGERS:
            reached = "messenger link"
        if reached is not None:
            yield Evidence(
                certainty=Certainty.LIKELY,
                because=Reason.of(ReasonCode.GIVES_CONTACT, kind=reached),
                spans=(address.span,),
            )


def _contact(passage: Passage, shape: Shape, kind: str) -> Evidence:
    certainty, code = Certainty.LIKELY, ReasonCode.GIVES_CONTACT
    if passage.reader is not None:
        before, after = words_beside(passage, shape, NEAR, NEAR_AFTER)
        third = passage.reader.phrases.third_lines
        if not third.isdisjoint({*before, *after}):
            certainty, code = Certainty.POSSIBLE, ReasonCode.CONTACT_OF_THIRD
    if _is_quoted(passage.folded.folded, shape):
        certainty = Certainty.POSSIBLE
    return Evidence(
        certainty=certainty,
        because=Reason.of(code, kind=kind),
        spans=(passage.span(shape.start, shape.end),),
    )


def _is_quoted(folded: str, shape: Shape) -> bool:
    """
    Whether a contact stands between quotation marks, as for an engraving.
    """
    before = folded[max(0, shape.start - QUOTED) : shape.start]
    after = folded[shape.end : shape.end + QUOTED]
    return any(
        re.search(rf"(?:^|\s){mark}(?!\s)[^{mark}]*$", before)
        and re.match(rf"[^{mark}]*{mark}", after)
        for mark in "\"'"
    )


_KINDS: Final = {
    ShapeKind.EMAIL: "mail address",
    ShapeKind.PHONE: "telephone number",
}
_SCHEMES: Final = {
    "mailto": "mail address",
    "tel": "telephone number",
    "sms": "telephone number",
    "callto": "telephone number",
    "whatsapp": "messenger link",
}
MESSENGERS: Final = frozenset(
    "wa.me api.whatsapp.com t.me telegram.me line.me lin.ee m.me viber.me"
    " u.wechat.com open.kakao.com pf.kakao.com".split()
)
"""Hosts that open a talk on a messenger."""

NEAR: Final = 6
"""How many words before a contact may say whose it is."""

NEAR_AFTER: Final = 4
"""How many words after it may."""

QUOTED: Final = 60
"""How far off quotation marks are looked for."""


RULE = Rule(
    code="MS201",
    name="contact-details",
    title="Message gives a way of reaching the seller outside Amazon",
    rationale="""
        Amazon's messages are the only approved way of contact. E-mail
        addresses, telephone numbers, and names on messengers and social
        networks may not stand in a message, spelt out neither. A number
        that is clearly a carrier's, a manufacturer's or a warranty line
        is a doubt, since a later guide allows it.
    """,
    severity=Severity.FAIL,
    subject=Subject.MESSAGE,
    term="email addresses and telephone numbers",
    languages=frozenset(Language),
    in_force=GUIDELINES,
    sources=(
        cite.GUIDELINES_ZONGURU,
        cite.MAIL_CONTENT_TOOL,
        cite.CODE_OF_CONDUCT_DE,
        cite.INSERTS_MODERATOR_DE,
    ),
    limits=(
        "Contacts in pictures are not seen. Whose a number is, is told from "
        "nearby words in English only. On paper a social handle is a warning,"
        " since a moderator allows it."
    ),
    instead="Write that a reply to this message reaches you.",
    detector=detect,
    examples=(
        Example(
            text="Mail us at help@lampshop.example and we sort it out.",
            marked=("help@lampshop.example",),
            message=REPLY,
        ),
        Example(
            text="Add me on WeChat: lampshop77",
            marked=("lampshop77",),
            message=REPLY,
        ),
        Example(
            text="Call 1-800-555-0133 if the lid does not fit.",
            marked=("1-800-555-0133",),
            message=INSERT,
        ),
        Example(
            text="Your tracking number is 9400 1000 0000 0000 0000 00.",
            why="A number of a parcel.",
            message=REPLY,
        ),
        Example(
            text="Is the case number 555-01-33 printed on the plate?",
            why="A number of a case.",
            message=REPLY,
        ),
    ),
)
