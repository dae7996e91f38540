"""
Invented texts to measure with: comments of buyers, and patterns that grow.
"""

from __future__ import annotations

import datetime as dt
import random

from collections.abc import Iterator
from typing import Final

import review_policy as rp


LENGTH: Final = 155
"""Characters of a comment; few buyers write more."""

ON: Final = dt.date(2026, 11, 21)
ORDER_ID: Final = "111-2345678-9012345"

_PRODUCT: Final = (
    "The kettle takes ages to boil and the lid never closes properly.",
    "Colour is nothing like the picture, more of a dull green.",
    "It stopped charging after two weeks and the button sticks.",
    "Lovely fabric but the seams came apart in the first wash.",
    "Far too loud for a bedroom and it smells of plastic.",
    "The blade is blunt, the handle wobbles, and the motor gets hot.",
    "Great sound for the money although the strap feels cheap.",
    "Runs a size small, so order one up, otherwise it fits well.",
)
_DELIVERY: Final = (
    "It was meant to come on Monday and turned up nine days later.",
    "The driver left it in the rain behind the bins without ringing.",
    "Tracking said delivered but nobody here ever saw the parcel.",
    "I waited at home all day and then had to fetch it from a depot.",
    "The box was crushed on one side, though what was in it is fine.",
    "I asked where it was and was told to be patient for a few days.",
    "Second attempt failed as well because they had the wrong street.",
    "It went round half of the country before it reached our village.",
)
_OBSCENE: Final = (
    "What a load of bullshit, they never answered me once.",
    "Total f*cking waste of money and of my whole afternoon.",
    "The seller is an asshole and told me to read the manual.",
    "This sh1t broke on day one and they do not give a damn.",
    "Shitty box, shitty tape, and the wrong thing was in it.",
    "Do not buy from these pricks, they keep your cash.",
)
_CONTACT: Final = (
    "Ring me on 212-555-0142 when you have found my parcel please.",
    "Write to marianne.holt@lampshop.example and they will sort it out.",
    "My number is +44 7700 900318 and I am at home in the evenings.",
    "Ask for Marianne Holloway at 12 High Street, she has the receipt.",
    "Go to www.lampshop.example instead, it is cheaper over there.",
    "I mailed holt (at) lampshop (dot) example twice about the refund.",
)
_GERMAN: Final = (
    "Die Lieferung kam viel zu spät und der Karton war aufgerissen.",
    "Leider passt der Deckel nicht richtig und das Wasser läuft aus.",
    "Der Verkäufer hat auf meine Nachricht bis heute nicht geantwortet.",
    "Schöne Farbe, aber nach dem ersten Waschen ging die Naht auf.",
    "Für den Preis völlig in Ordnung, würde ich wieder bestellen.",
    "Das Gerät ist viel zu laut und riecht stark nach Kunststoff.",
)
KINDS: Final[dict[str, tuple[tuple[str, ...], tuple[str, ...]]]] = {
    "plain product": (_PRODUCT, _PRODUCT),
    "delivery story": (_DELIVERY, _DELIVERY),
    "obscene": (_OBSCENE, (*_PRODUCT, *_DELIVERY)),
    "with telephone or mail": (_CONTACT, (*_PRODUCT, *_DELIVERY)),
    "German": (_GERMAN, _GERMAN),
}
"""What a comment of each kind begins with, and what it goes on with."""

GROWING: Final[dict[str, str]] = {
    "one letter": "a",
    "one capital letter": "A",
    "`A'`": "A'",
    "`A.`": "A.",
    "`a.`": "a.",
    "one long word": "counterrevolutionaries",
    "letters with an accent (a + U+0301)": "a\u0301",
    "accents alone (U+0301)": "\u0301",
    "zero width": "\u200b",
    "`f u c k `": "f u c k ",
    "`*`": "*",
    "`a@`": "a@",
    "`1 `": "1 ",
    "`(`": "(",
    "`555-`": "555-",
    "`John Smith `": "John Smith ",
    "`12 High Street, `": "12 High Street, ",
    "`jo@shop.example `": "jo@shop.example ",
    "`www.shop.example `": "www.shop.example ",
    "`212-555-0142 `": "212-555-0142 ",
    "`ass `": "ass ",
    "`f*ck `": "f*ck ",
    "`bad. `": "bad. ",
    "one comment over and over": f"{' '.join(_PRODUCT[:3])} ",
    "emoji": "\U0001f600",
    "Han": "好",
    "Kana": "カ",
    "Hangul": "한",
    "Arabic with marks": "مُحَمَّد ",
    "look-alikes": "раура1 ",
    "full width": "ＦＲＥＥ　",
    "lone surrogates": "\ud800",
    "line breaks": "\n",
}
"""What a pattern repeats."""


def comments(kind: str, count: int) -> list[str]:
    """
    Make *count* comments of one kind, all of the same length.
    """
    chance = random.Random(kind)
    return [_comment(kind, chance) for _ in range(count)]


def _comment(kind: str, chance: random.Random) -> str:
    openings, others = KINDS[kind]
    opening = chance.choice(openings)
    rest = chance.sample([each for each in others if each != opening], 4)
    return " ".join((opening, *rest))[:LENGTH]


def endless_comments() -> Iterator[str]:
    """
    Make comments of all kinds in turn.
    """
    chance = random.Random("endless")
    while True:
        for kind in KINDS:
            yield _comment(kind, chance)


def repeated(unit: str, length: int) -> str:
    """
    Repeat *unit* up to exactly *length* characters.
    """
    return (unit * (length // len(unit) + 1))[:length]


def feedback_of(comment: str) -> rp.Feedback:
    """
    Make a feedback of one star with *comment*.
    """
    return rp.Feedback(
        order_id=ORDER_ID,
        rating=1,
        comment=comment,
        left_at=dt.date(2026, 11, 15),
    )


def order() -> rp.Order:
    """
    Make the order that all comments belong to.
    """
    return rp.Order(
        id=ORDER_ID,
        purchased_at=dt.datetime(2026, 11, 1, tzinfo=dt.UTC),
        fulfillment=rp.Fulfillment.AMAZON,
    )
