"""
MS403 emoji.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

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
from review_policy.rules._situation import PROACTIVE, Situation
from review_policy.rules.message._dates import GUIDELINES
from review_policy.rules.message._examples import ORDER
from review_policy.shapes import picture_signs
from review_policy.shapes.picture_signs import PictureSign


def detect(situation: Situation) -> Iterator[Evidence]:
    """
    Yield emoji and picture signs.
    """
    read = situation.message_reading
    for passage in () if read is None else read.written:
        for kind, start, end in picture_signs.find(passage.seen):
            certainty, severity = _JUDGED[kind]
            yield Evidence(
                certainty=certainty,
                because=Reason.of(ReasonCode.HAS_EMOJI),
                spans=(passage.place(start, end),),
                severity=severity,
            )


_JUDGED: Final = {
    PictureSign.EMOJI: (Certainty.CERTAIN, None),
    PictureSign.SYMBOL: (Certainty.LIKELY, Severity.WARN),
    PictureSign.TICK: (Certainty.POSSIBLE, Severity.WARN),
}


RULE = Rule(
    code="MS403",
    name="emoji",
    title="Message contains emoji or picture signs",
    rationale="""
        A message that the seller sends first must not contain emoji.
        Stars, hearts and other signs that serve as pictures are a
        warning, ticks and crosses of lists a doubt.
    """,
    severity=Severity.FAIL,
    subject=Subject.MESSAGE,
    term="emojis",
    languages=frozenset(Language),
    in_force=GUIDELINES,
    sources=(cite.GUIDELINES_ZONGURU, cite.GUIDELINES_ENIDA),
    limits=(
        "Faces made of punctuation are left alone, and so are emoji inside "
        "pictures."
    ),
    instead="Say it in words.",
    needs=(PROACTIVE,),
    detector=detect,
    examples=(
        Example(
            text="Your sofa comes on Thursday 🚚 which time suits you?",
            marked=("🚚",),
            message=ORDER,
        ),
        Example(
            text="★ Which time suits you for the sofa? ★",
            marked=("★",),
            message=ORDER,
        ),
        Example(
            text="CleanPress™ 5 × 7 → which of the two sizes did you mean?",
            why="A trade mark, a cross of sizes and an arrow.",
            message=ORDER,
        ),
    ),
)
