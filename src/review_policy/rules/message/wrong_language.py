"""
MS402 wrong-language.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from attrs import evolve

from review_policy import citations as cite
from review_policy.certainty import Certainty
from review_policy.exceptions import InvalidValueError
from review_policy.language import Language
from review_policy.reasons import Reason, ReasonCode
from review_policy.rules._rule import (
    Evidence,
    Example,
    Rule,
    Severity,
    Subject,
)
from review_policy.rules._situation import (
    FINISHED,
    THROUGH_AMAZON,
    Need,
    Situation,
)
from review_policy.rules.message._dates import GUIDELINES
from review_policy.rules.message._examples import ORDER, REPLY


def detect(situation: Situation) -> Iterator[Evidence]:
    """
    Yield a text in another language than the buyer's.
    """
    read = situation.message_reading
    expected = _expected(situation)
    if read is None or expected is None or not read.body.words:
        return
    given = read.language
    if given is Language.UNKNOWN:
        code, certainty = ReasonCode.LANGUAGE_NOT_KNOWN, Certainty.POSSIBLE
    elif given.reading is expected.reading:
        return
    else:
        is_long = len(read.body.words) >= ENOUGH
        code = ReasonCode.LANGUAGE_DIFFERS
        certainty = Certainty.LIKELY if is_long else Certainty.POSSIBLE
    yield Evidence(
        certainty=certainty,
        because=Reason.of(code, given=given.value, expected=expected.value),
    )


def _expected(situation: Situation) -> Language | None:
    """
    Give the language that the buyer reads, None where it is not known.
    """
    message, order = situation.message, situation.order
    if message is not None and message.recipient_language is not None:
        return message.recipient_language
    if order is None or order.buyer_locale is None:
        return None
    try:
        return Language.of(order.buyer_locale)
    except InvalidValueError:
        return None


def _is_known(situation: Situation) -> bool | None:
    return None if _expected(situation) is None else True


ENOUGH: Final = 5
"""From how many words on the language of a text is sure."""


RULE = Rule(
    code="MS402",
    name="wrong-language",
    title="Message is not in the buyer's language",
    rationale="""
        A message must be in the language that the buyer prefers, which
        need not be that of the store. The API names it (`buyer.locale`).
    """,
    severity=Severity.FAIL,
    subject=Subject.MESSAGE,
    term="the buyer's preferred language",
    languages=frozenset(Language),
    in_force=GUIDELINES,
    sources=(
        cite.GUIDELINES_ANNOUNCED_US,
        cite.MESSAGING_API,
        cite.BUYER_LANGUAGE_TOOL,
    ),
    limits=(
        "Texts inside attachments are not read. The language of a very short "
        "text is a doubt."
    ),
    instead=(
        "Write it in the buyer's language, or use an Amazon template, which "
        "is translated."
    ),
    needs=(
        THROUGH_AMAZON,
        FINISHED,
        Need(
            ("message.recipient_language",),
            "the buyer reads any language",
            _is_known,
        ),
    ),
    needs_text=False,
    detector=detect,
    examples=(
        Example(
            text=(
                "The sofa is delivered on Thursday between eight and twelve."
            ),
            message=evolve(ORDER, recipient_language="es"),
        ),
        Example(
            text=(
                "The sofa is delivered on Thursday between eight and twelve."
            ),
            why="The buyer reads English.",
            message=evolve(ORDER, recipient_language="en-GB"),
        ),
        Example(
            text="Der Schlafsack ist wasserdicht und wiegt ein Kilo.",
            why="The buyer reads German.",
            message=evolve(REPLY, recipient_language="de"),
            language=Language.DE,
        ),
    ),
)
