"""
MS206 buyer-data-exposed.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from review_policy import citations as cite
from review_policy.certainty import Certainty
from review_policy.language import Language
from review_policy.model.message import Channel
from review_policy.reading.acts import Act
from review_policy.reading.message_reading import ChargedPassage, Passage
from review_policy.reasons import Reason, ReasonCode
from review_policy.rules._names import words_beside
from review_policy.rules._rule import (
    Evidence,
    Example,
    Rule,
    Severity,
    Subject,
)
from review_policy.rules._situation import IN_PUBLIC, Situation
from review_policy.rules.message._dates import CODE_OF_CONDUCT
from review_policy.rules.message._examples import PUBLIC
from review_policy.rules.message._whose import is_buyers
from review_policy.shapes import Shape, ShapeKind


def detect(situation: Situation) -> Iterator[Evidence]:
    """
    Yield data of the buyer.
    """
    read = situation.message_reading
    message = situation.message
    if read is None or message is None:
        return
    for passage in read.written:
        charged = next(
            (each for each in read.charged if each.passage is passage), None
        )
        for shape in passage.shapes:
            kind = _KINDS.get(shape.kind)
            if kind is None:
                continue
            certainty = _certainty(passage, shape, charged, message.channel)
            if certainty is not None:
                yield Evidence(
                    certainty=certainty,
                    because=Reason.of(ReasonCode.BUYER_DATA_SHOWN, kind=kind),
                    spans=(passage.span(shape.start, shape.end),),
                )


def _certainty(
    passage: Passage,
    shape: Shape,
    charged: ChargedPassage | None,
    channel: Channel,
) -> Certainty | None:
    """
    Say how surely data are the buyer's, None where they are not.
    """
    if shape.kind is ShapeKind.ORDER_ID:
        return Certainty.LIKELY
    if shape.kind in {ShapeKind.PHONE, ShapeKind.EMAIL}:
        return Certainty.LIKELY if is_buyers(passage, shape) else None
    if shape.kind is ShapeKind.PERSONAL_NAME and _is_signed(passage, shape):
        return None
    if charged is not None and _is_exposed(charged, shape):
        return Certainty.LIKELY
    if shape.kind is ShapeKind.STREET_ADDRESS:
        in_reply = channel is Channel.PUBLIC_REPLY
        return Certainty.LIKELY if in_reply else Certainty.POSSIBLE
    return _of_name(passage, shape, channel)


def _is_signed(passage: Passage, shape: Shape) -> bool:
    """
    Whether a name stands under the text, where writers put their own.
    """
    if passage.reader is None:
        return False
    before, after = words_beside(passage, shape, 2, 1)
    signed = passage.reader.phrases.sign_offs & set(before)
    return bool(signed) or not after


def _of_name(
    passage: Passage, shape: Shape, channel: Channel
) -> Certainty | None:
    """
    Judge a full name: one that is spoken to is the buyer's.
    """
    if passage.reader is None:
        return Certainty.POSSIBLE
    before, _ = words_beside(passage, shape, 2, 1)
    is_first = not before
    if channel is Channel.PUBLIC_REPLY and (
        is_first or passage.reader.phrases.greetings & set(before)
    ):
        return Certainty.LIKELY
    return Certainty.POSSIBLE


def _is_exposed(charged: ChargedPassage, shape: Shape) -> bool:
    """
    Whether the clause around a piece of data was read as showing it.
    """
    return any(
        clause.strengths[_LANE] >= 0
        for clause in charged.charged.clauses
        if clause.start < shape.end and shape.start < clause.end
    )


_LANE: Final = tuple(Act).index(Act.EXPOSURE)
_KINDS: Final = {
    ShapeKind.ORDER_ID: "order id",
    ShapeKind.PERSONAL_NAME: "full name",
    ShapeKind.STREET_ADDRESS: "street address",
    ShapeKind.PHONE: "telephone number",
    ShapeKind.EMAIL: "mail address",
}


RULE = Rule(
    code="MS206",
    name="buyer-data-exposed",
    title="Text shows the buyer's data in public",
    rationale="""
        What all can read must not show who the buyer is: no full name,
        address, telephone number, e-mail address or order number. No page
        of Amazon says so for public replies; it follows from the ban on
        using buyers' data for anything but the order, and from the ground
        on which feedback with personal data is removed.
    """,
    severity=Severity.FAIL,
    subject=Subject.MESSAGE,
    term="using customers' data for anything but fulfilling the order",
    languages=frozenset(Language),
    in_force=CODE_OF_CONDUCT,
    sources=(cite.CODE_OF_CONDUCT_DE, cite.REMOVAL_US),
    limits=(
        "A first name alone and a surname with a title are no full names. "
        "Whose a name is, is told from its place and from nearby words in "
        "English only."
    ),
    instead=(
        "Answer without any name, number or place; what needs them goes into "
        "Amazon's messages."
    ),
    needs=(IN_PUBLIC,),
    detector=detect,
    examples=(
        Example(
            text="Resolved under order 111-2345678-9012345 last week.",
            marked=("111-2345678-9012345",),
            message=PUBLIC,
        ),
        Example(
            text=(
                "Good evening Jonathan Miller, the missing bolts went out on "
                "Monday."
            ),
            marked=("Jonathan Miller",),
            message=PUBLIC,
        ),
        Example(
            text=(
                "We are sorry that the shelf came late. The refund was made "
                "on 4 March."
            ),
            why="No data in it.",
            message=PUBLIC,
        ),
        Example(
            text="The Model 300 needs two hands. Regards, Maria Lopez",
            why="The seller's own name under the text.",
            message=PUBLIC,
        ),
    ),
)
