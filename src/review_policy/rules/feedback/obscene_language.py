"""
FB101 obscene-language.
"""

from __future__ import annotations

import datetime as dt

from collections.abc import Iterator

from review_policy import citations as cite
from review_policy.language import READ_LANGUAGES
from review_policy.rules._obscene import obscene_words
from review_policy.rules._rule import (
    Evidence,
    Example,
    Rule,
    Severity,
    Subject,
    Wording,
)
from review_policy.rules._situation import Situation
from review_policy.sources import Basis, Confidence
from review_policy.timeline import Revision, Timeline


def detect(situation: Situation) -> Iterator[Evidence]:
    """
    Yield every obscene word, and mild ones as possible.
    """
    return obscene_words(situation.reading)


RULE = Rule(
    code="FB101",
    name="obscene-language",
    title="Comment contains obscene or profane words",
    rationale="""
        Amazon removes feedback that contains words commonly understood as
        obscene or profane. One such word is enough, whatever the rest says,
        and praise does not excuse it. Amazon publishes no list of words.
    """,
    severity=Severity.REMOVE,
    subject=Subject.FEEDBACK,
    term="words commonly understood as obscene or profane",
    languages=frozenset(READ_LANGUAGES),
    in_force=Timeline(
        history=(
            Revision(
                start=dt.date(2012, 10, 29),
                value=Wording.IN_FORCE,
                source=cite.SELLER_SUPPORT_BLOG_2012,
                basis=Basis.FIRST_SEEN,
                confidence=Confidence.HIGH,
            ),
            Revision(
                start=dt.date(2023, 4, 5),
                value=Wording.IN_FORCE,
                source=cite.REMOVAL_US,
                basis=Basis.FIRST_SEEN,
                confidence=Confidence.HIGH,
                note=(
                    'The wording "commonly understood"; a copy of about '
                    "2023 has it, the page itself bears no date."
                ),
            ),
        ),
    ),
    sources=(cite.REMOVAL_US, cite.SELLER_SUPPORT_BLOG_2012),
    limits=(
        "Blind to words drawn with emoji or hidden in acrostics. Mild words "
        "(damn, crap, hell, bloody) are doubts, since no list says where "
        "Amazon draws the line."
    ),
    detector=detect,
    examples=(
        Example(
            text="Worst seller, total bullshit from start to finish",
            marked=("bullshit",),
        ),
        Example(text="what the f*ck is this", marked=("f*ck",)),
        Example(text="They wrote: s h i t happens.", marked=("s h i t",)),
        Example(text="ＦＵＣＫ this shop", marked=("ＦＵＣＫ",)),
        Example(text="f\u200bucking thieves", marked=("f\u200bucking",)),
        Example(
            text="Posted to Scunthorpe in two days, thank you.",
            why="A place whose name contains an obscene string.",
        ),
        Example(
            text="The cockpit canopy fits and the shiitake kit grows well.",
            why="Innocent compounds and a mushroom.",
        ),
        Example(
            text="Great tits and blue tits come to this feeder.",
            why="The birds of that name.",
        ),
        Example(
            text="I wanted a bastard file and got a smooth one.",
            why="A grade of metalworking file.",
        ),
        Example(
            text="This damn shop is slow.",
            why="A mild word is a doubt and no finding.",
        ),
    ),
)
