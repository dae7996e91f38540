"""
RV103 unsupported-language.
"""

from __future__ import annotations

import datetime as dt

from collections.abc import Iterator
from typing import Final

from review_policy import citations as cite
from review_policy.certainty import Certainty
from review_policy.language import Language
from review_policy.model.marketplace import Marketplace
from review_policy.reading.mixed_languages import weight_of
from review_policy.reading.review_reading import ReviewReading
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
from review_policy.sources import Basis, Confidence
from review_policy.text import Span
from review_policy.timeline import Local, Revision, Timeline


WHOLLY: Final = 1.3
"""From which weight of foreign words on a text is in another language."""

MIXED: Final = 2.3
"""From which weight of foreign words on a text mixes two."""


def detect(situation: Situation) -> Iterator[Evidence]:
    """
    Yield a review in another language, or the words that mix one in.
    """
    review = situation.review_reading
    if review is None or any(each.noise for each in review.fields):
        return
    supported = [
        each.language for each in situation.setting.marketplace.languages
    ]
    language = review.language
    if language in supported:
        yield from _found(review, language, MIXED, ReasonCode.MIXES_LANGUAGE)
    else:
        yield from _found(
            review, supported[0], WHOLLY, ReasonCode.OTHER_LANGUAGE
        )


def _found(
    review: ReviewReading, own: Language, enough: float, code: ReasonCode
) -> Iterator[Evidence]:
    found = review.foreign_words(own)
    if weight_of(found) < enough:
        return
    spans: tuple[Span, ...] = tuple(
        reading.span(start, end)
        for reading, each in zip(review.fields, found, strict=True)
        for start, end in each.ranges
    )
    if code is ReasonCode.OTHER_LANGUAGE:
        spans = tuple(
            reading.span(reading.words[0].start, reading.words[-1].end)
            for reading in review.fields
            if reading.words
        )
    yield Evidence(
        certainty=Certainty.LIKELY,
        because=Reason.of(code, language=review.language.value),
        spans=spans,
    )


RULE = Rule(
    code="RV103",
    name="unsupported-language",
    title="Review is in a language that the store does not support",
    rationale="""
        Reviews are to be written in a language that the store supports, and
        in one alone: a mix of two supported languages is not allowed either.
        Only for the US a source says which languages these are: English and
        Spanish.
    """,
    severity=Severity.REMOVE,
    subject=Subject.REVIEW,
    term="content written in unsupported languages, or in a mix of languages",
    languages=frozenset(Language),
    in_force=Timeline(
        history=(),
        elsewhere=(
            Local(
                marketplaces=frozenset({Marketplace.US}),
                history=(
                    Revision(
                        start=dt.date(2023, 9, 1),
                        value=Wording.IN_FORCE,
                        source=cite.GUIDELINES_2023,
                        basis=Basis.FIRST_SEEN,
                        confidence=Confidence.MEDIUM,
                        note="Amazon's own example is French on amazon.com.",
                    ),
                ),
            ),
        ),
    ),
    sources=(cite.GUIDELINES_2025, cite.GUIDELINES_2023),
    limits=(
        "Reports for other stores are of low confidence, so their languages "
        "are not judged. A few words in another language, titles and "
        "quotations are no mix. Mixed words are found where the small words "
        "of a language show them, or several unknown words stand in a row."
    ),
    detector=detect,
    examples=(
        Example(
            text="Der Griff ist schon nach einer Woche gebrochen.",
            language=Language.DE,
            marked=("Der Griff ist schon nach einer Woche gebrochen",),
        ),
        Example(
            text="Nice pan, aber der Griff ist locker und wird heiß.",
            marked=("der", "und wird heiß"),
        ),
        Example(
            text="La tetera es muy bonita y no gotea.",
            why="Spanish is supported in the US.",
            language=Language.ES,
        ),
        Example(
            text="Has a certain je ne sais quoi on the shelf.",
            why="A phrase that English has taken in.",
        ),
        Example(
            text='She read "Die Verwandlung" in one evening.',
            why="The title of a book.",
        ),
    ),
)
