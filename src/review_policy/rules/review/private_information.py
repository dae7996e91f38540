"""
RV105 private-information.
"""

from __future__ import annotations

import datetime as dt

from collections.abc import Iterator
from typing import Final

from review_policy import citations as cite
from review_policy.certainty import Certainty
from review_policy.language import Language
from review_policy.reading.reading import Reading
from review_policy.reasons import Reason, ReasonCode
from review_policy.rules._names import (
    is_told_of_a_work,
    stands_by_a_person,
)
from review_policy.rules._rule import (
    Evidence,
    Example,
    Rule,
    Severity,
    Subject,
    Wording,
)
from review_policy.rules._situation import Situation
from review_policy.shapes import Shape, ShapeKind
from review_policy.shapes.licence_plates import licence_plates
from review_policy.sources import Basis, Confidence
from review_policy.timeline import Revision, Timeline


_KINDS: Final = {
    ShapeKind.EMAIL: "e-mail address",
    ShapeKind.PHONE: "telephone number",
    ShapeKind.STREET_ADDRESS: "postal address",
    ShapeKind.ORDER_ID: "order number",
}


def detect(situation: Situation) -> Iterator[Evidence]:
    """
    Yield every piece of private data, whoever's it is.

    A full name counts where words beside it show a private person; the names
    of authors, makers and brands are doubts.
    """
    for reading in situation.readings:
        for shape in reading.shapes:
            if shape.kind is ShapeKind.PERSONAL_NAME:
                yield _named(reading, shape)
            elif shape.kind in _KINDS:
                invented = (
                    shape.kind is ShapeKind.STREET_ADDRESS
                    and is_told_of_a_work(reading, shape)
                )
                yield Evidence(
                    certainty=(
                        Certainty.POSSIBLE if invented else Certainty.LIKELY
                    ),
                    because=Reason.of(
                        ReasonCode.DATA_IN_REVIEW, kind=_KINDS[shape.kind]
                    ),
                    spans=(reading.span(shape.start, shape.end),),
                )
        for start, end in licence_plates(reading.folded):
            yield Evidence(
                certainty=Certainty.LIKELY,
                because=Reason.of(
                    ReasonCode.DATA_IN_REVIEW, kind="licence plate"
                ),
                spans=(reading.span(start, end),),
            )


def _named(reading: Reading, shape: Shape) -> Evidence:
    sure = stands_by_a_person(reading, shape)
    return Evidence(
        certainty=Certainty.LIKELY if sure else Certainty.POSSIBLE,
        because=Reason.of(
            ReasonCode.DATA_IN_REVIEW if sure else ReasonCode.NAME_ALONE,
            kind="full name",
        ),
        spans=(reading.span(shape.start, shape.end),),
    )


RULE = Rule(
    code="RV105",
    name="private-information",
    title="Review contains private information",
    rationale="""
        Telephone numbers, e-mail and postal addresses, licence plates and
        order numbers have no place in a review, the writer's own neither.
        The full name of a private person is treated alike; authors, artists
        and brands are public.
    """,
    severity=Severity.REMOVE,
    subject=Subject.REVIEW,
    term=(
        "private information (phone number, e-mail address, mailing "
        "address, license plate, data source name, order number)"
    ),
    languages=frozenset(Language),
    in_force=Timeline(
        history=(
            Revision(
                start=dt.date(2019, 11, 25),
                value=Wording.IN_FORCE,
                source=cite.REVIEW_DIGEST_2019,
                basis=Basis.FIRST_SEEN,
                confidence=Confidence.MEDIUM,
                note="Personal information of others, such as telephone "
                "numbers and e-mail addresses.",
            ),
            Revision(
                start=dt.date(2023, 9, 1),
                value=Wording.IN_FORCE,
                source=cite.GUIDELINES_2023,
                basis=Basis.FIRST_SEEN,
                confidence=Confidence.MEDIUM,
                note="One's own too, and order numbers among them.",
            ),
        ),
    ),
    sources=(
        cite.GUIDELINES_2025,
        cite.GUIDELINES_2023,
        cite.REVIEW_DIGEST_2019,
    ),
    limits=(
        "Full names are not in Amazon's list of examples. Whether one is a "
        "private person's is told by nearby words in English only; elsewhere "
        "it is a doubt. First names, streets without a number and places "
        "are no finding."
    ),
    detector=detect,
    examples=(
        Example(
            text="The camera read his plate, 7ABC123, from far away.",
            marked=("7ABC123",),
        ),
        Example(
            text="My neighbour Rosalind Peverell lent me hers.",
            marked=("Rosalind Peverell",),
        ),
        Example(
            text="John le Carré makes an empty car park feel dangerous.",
            why="The full name of an author.",
        ),
        Example(
            text="Bracket part no. 555-0199-2 fits the old rail.",
            why="A part number in the shape of a telephone number.",
        ),
        Example(
            text="The number plate light is bright and easy to fit.",
            why="A part of a car, and no plate.",
        ),
    ),
)
