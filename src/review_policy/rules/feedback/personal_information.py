"""
FB102 personal-information.
"""

from __future__ import annotations

import datetime as dt

from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from review_policy import citations as cite
from review_policy.certainty import Certainty
from review_policy.language import Language
from review_policy.phrases import Phrases
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
from review_policy.shapes import Shape, ShapeKind
from review_policy.sources import Basis, Confidence
from review_policy.timeline import Between, Revision, Timeline


_KINDS: Final = {
    ShapeKind.EMAIL: "e-mail address",
    ShapeKind.PHONE: "telephone number",
    ShapeKind.PERSONAL_NAME: "full name",
    ShapeKind.STREET_ADDRESS: "street address",
}
NEAR: Final = 7
"""How many words before a piece of data may say whose it is."""

NEAR_AFTER: Final = 5
"""How many words after it may."""

BESIDE: Final = 4
"""How many words on either side may show that a name is a person's."""

_NEVER_SURE: Final = {
    ReasonCode.DATA_STREET_ADDRESS,
    ReasonCode.NAME_ALONE,
}
"""What stays a doubt even where any personal data were barred."""


def detect(situation: Situation) -> Iterator[Evidence]:
    """
    Yield every piece of personal data, as possible where it is not a seller's.
    """
    reading = situation.reading
    starts = [word.start for word in reading.words]
    any_data = (
        Wording.ANY_PERSONAL_DATA in situation.in_force[RULE.code].candidates
    )
    for shape in reading.shapes:
        kind = _KINDS.get(shape.kind)
        if kind is None:
            continue
        code = _whose(shape, reading, starts)
        is_sellers = code is ReasonCode.DATA_OF_SELLER
        sure = is_sellers or (any_data and code not in _NEVER_SURE)
        yield Evidence(
            certainty=Certainty.LIKELY if sure else Certainty.POSSIBLE,
            because=Reason.of(code, kind=kind),
            wording=(
                Wording.ANY_PERSONAL_DATA if sure and not is_sellers else None
            ),
            spans=(reading.span(shape.start, shape.end),),
        )


def _whose(shape: Shape, reading: Reading, starts: list[int]) -> ReasonCode:
    """
    Say whose the data seem to be; the seller's where the text is silent.
    """
    if shape.kind is ShapeKind.STREET_ADDRESS:
        return ReasonCode.DATA_STREET_ADDRESS
    if reading.reader is None:
        return ReasonCode.DATA_OF_SELLER
    phrases = reading.reader.phrases
    first = bisect_left(starts, shape.start)
    last = bisect_left(starts, shape.end)
    words = reading.words
    before = [word.text for word in words[max(0, first - NEAR) : first]]
    after = [word.text for word in words[last : last + NEAR_AFTER + 1]]
    if _is_own(shape, before, after, phrases):
        return ReasonCode.DATA_OF_WRITER
    near = {*before, *after[:NEAR_AFTER]}
    if near & phrases.third_persons:
        return ReasonCode.DATA_OF_THIRD_PERSON
    if shape.kind is ShapeKind.PERSONAL_NAME and phrases.person_words:
        beside = {*before[-BESIDE:], *after[:BESIDE]}
        if not beside & phrases.person_words:
            return ReasonCode.NAME_ALONE
    return ReasonCode.DATA_OF_SELLER


def _is_own(
    shape: Shape, before: list[str], after: list[str], phrases: Phrases
) -> bool:
    """
    Whether the writer gives data of their own.
    """
    if phrases.sign_offs & set(before[-2:]) and len(after) <= NEAR_AFTER:
        return True
    around = [*before, "", *after[:NEAR_AFTER]]
    asked = any(
        first in phrases.reach_words and second in phrases.own_objects
        for first, second in pairwise(around)
    )
    if shape.kind is ShapeKind.PERSONAL_NAME:
        return any(
            tuple(before[-length:]) in phrases.introductions
            for length in (1, 2, 3)
        )
    mine = any(
        first in phrases.own_possessives and second in phrases.contact_words
        for first, second in pairwise(before)
    )
    return asked or mine


RULE = Rule(
    code="FB102",
    name="personal-information",
    title="Comment contains personal information of the seller",
    rationale="""
        Amazon removes feedback that contains seller-specific personal
        identifiers: e-mail addresses, full names and telephone numbers.
        One of them is enough. The 2012 text barred any personal data.
        A name beside which nothing speaks of a person may be a brand's, and
        is a doubt.
        Where a comment does not say whose the data are, they may well be the
        seller's; the writer's own and other people's are doubts.
    """,
    severity=Severity.REMOVE,
    subject=Subject.FEEDBACK,
    term=(
        "seller-specific, personally identifiable information (e-mail "
        "addresses, full names or telephone numbers)"
    ),
    languages=frozenset(Language),
    in_force=Timeline(
        history=(
            Revision(
                start=dt.date(2012, 10, 29),
                value=Wording.ANY_PERSONAL_DATA,
                source=cite.SELLER_SUPPORT_BLOG_2012,
                basis=Basis.FIRST_SEEN,
                confidence=Confidence.HIGH,
            ),
            Revision(
                start=Between(dt.date(2012, 10, 30), dt.date(2016, 7, 5)),
                value=Wording.SELLER_SPECIFIC,
                source=cite.EFFICIENT_ERA,
                basis=Basis.FIRST_SEEN,
                confidence=Confidence.MEDIUM,
                note="Seen on 5 July 2016; the day of the change is unknown.",
            ),
            Revision(
                start=dt.date(2023, 4, 5),
                value=Wording.SELLER_SPECIFIC,
                source=cite.REMOVAL_US,
                basis=Basis.FIRST_SEEN,
                confidence=Confidence.HIGH,
                note="With the three examples.",
            ),
        ),
    ),
    sources=(
        cite.REMOVAL_US,
        cite.EFFICIENT_ERA,
        cite.SELLER_SUPPORT_BLOG_2012,
    ),
    limits=(
        "A first name, a surname with a title, a shop's name and a city are "
        "no full names. Names that no list and no cue shows are missed. "
        "Whose the data are, and whether a name is a person's or a brand's, "
        "is told from nearby words in English only."
    ),
    detector=detect,
    examples=(
        Example(
            text="Mail sales@lampshop.example if you want an answer.",
            marked=("sales@lampshop.example",),
        ),
        Example(
            text="They only react on whatsapp +44 7700 900318",
            marked=("+44 7700 900318",),
        ),
        Example(
            text="Ask for Marianne Holloway, she sorted it.",
            marked=("Marianne Holloway",),
        ),
        Example(
            text="sales (at) lampshop (dot) example never answers",
            marked=("sales (at) lampshop (dot) example",),
        ),
        Example(
            text="Order 111-2345678-9012345 came without a manual.",
            why="An order id is no personal data.",
        ),
        Example(
            text="I asked for part 555-0132-B and got 555-0123-D.",
            why="Part numbers in the shape of telephone numbers.",
        ),
        Example(
            text="Please ring me on 07700 900461.",
            why="The writer's own number is a doubt and no finding.",
        ),
        Example(
            text="Clara Ridgewell quality as always.",
            why="A name that may be a brand's is a doubt and no finding.",
        ),
        Example(
            text="Black Friday order, Denise sorted it.",
            why="A day of sales and a first name alone.",
        ),
    ),
)
