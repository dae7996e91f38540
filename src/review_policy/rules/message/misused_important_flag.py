"""
MS307 misused-important-flag.
"""

from __future__ import annotations

import datetime as dt
import re

from collections.abc import Iterator
from typing import Final

from review_policy import citations as cite
from review_policy.certainty import Certainty
from review_policy.language import Language
from review_policy.model.message import Channel, Message, Purpose
from review_policy.parameters.messages import BRACKET_WORD, BracketWord
from review_policy.reasons import Reason, ReasonCode
from review_policy.rules._rule import (
    Evidence,
    Example,
    Rule,
    Severity,
    Subject,
    Wording,
)
from review_policy.rules._situation import THROUGH_AMAZON, Situation
from review_policy.rules.message._earlier import sent_on
from review_policy.rules.message._examples import ORDER, REPLY
from review_policy.sources import Basis, Confidence
from review_policy.text import Span
from review_policy.timeline import Revision, Timeline


def detect(situation: Situation) -> Iterator[Evidence]:
    """
    Yield the word in brackets where it must not stand.
    """
    message = situation.message
    if message is None:
        return
    match = _BRACKETS.search(message.subject or "")
    if match is None and not message.important:
        return
    answer = BRACKET_WORD.answer(
        sent_on(situation), situation.setting.marketplace
    )
    certainty, code = Certainty.POSSIBLE, ReasonCode.IMPORTANT_MISUSED
    severity: Severity | None = Severity.WARN
    if answer.value is BracketWord.AMAZON:
        certainty, code = Certainty.LIKELY, ReasonCode.IMPORTANT_GONE
    elif message.purpose in CRITICAL:
        return
    elif (
        message.purpose is not None
        or message.channel is Channel.REVIEW_REQUEST
    ):
        certainty, severity = Certainty.LIKELY, None
    spans = () if match is None else (Span("subject", *match.span()),)
    yield Evidence(
        certainty=certainty,
        because=Reason.of(code),
        spans=spans,
        severity=severity,
    )


CRITICAL: Final = frozenset(
    {
        Purpose.SOLVE_PROBLEM,
        Purpose.ORDER_INFORMATION,
        Purpose.SCHEDULE_DELIVERY,
        Purpose.CUSTOM_DESIGN,
        Purpose.NEEDED_FOR_DELIVERY,
    }
)
"""The purposes that are critical to the order."""

_BRACKETS: Final = re.compile(
    r"[\[［【]\s{0,2}(?:important|wichtig|importante|重要)\s{0,2}[\]］】]",
    re.IGNORECASE,
)


RULE = Rule(
    code="MS307",
    name="misused-important-flag",
    title="Message bears the word in brackets without being critical",
    rationale="""
        From 2017 on a word in brackets in the subject line, such as
        [Important], let critical messages pass an opt-out: questions on a
        design, on a delivery date, on an address. To set it on anything
        else was misuse. In 2025 it was taken from sellers, and Amazon
        sets it itself on critical templates.
    """,
    severity=Severity.FAIL,
    subject=Subject.MESSAGE,
    term=(
        "marking messages as important that are not critical to completing "
        "the order"
    ),
    languages=frozenset(Language),
    in_force=Timeline(
        history=(
            Revision(
                start=dt.date(2017, 5, 16),
                value=Wording.IN_FORCE,
                source=cite.SUBJECT_LINES_DE,
                basis=Basis.INFERRED,
                confidence=Confidence.LOW,
                note=(
                    "The day is that of a rule on subject lines, which a "
                    "tool reports."
                ),
            ),
        ),
    ),
    sources=(
        cite.SUBJECT_LINES_DE,
        cite.MESSAGING_FAQ_OLD,
        cite.IMPORTANT_ENDED,
        cite.OPT_OUT_TOOL,
        cite.OPT_OUT_2017,
        cite.RESTRICTION_TOOL,
    ),
    limits=(
        "Whether a message is critical is taken from the purpose that the "
        "caller names."
    ),
    instead=(
        "Leave the word out; Amazon's own templates carry it where it is due."
    ),
    needs=(THROUGH_AMAZON,),
    needs_text=False,
    detector=detect,
    examples=(
        Example(
            text="Please write a review of the lamp.",
            message=Message(
                channel=Channel.REVIEW_REQUEST,
                body="",
                subject="[Important] Order 111-2345678-9012345",
            ),
        ),
        Example(
            text="Important: tighten all four screws before first use.",
            why="The word without brackets.",
            message=REPLY,
        ),
        Example(
            text=(
                "Which of the two dates suits you for the delivery of the "
                "sofa?"
            ),
            why="No word in brackets.",
            message=ORDER,
        ),
    ),
)
