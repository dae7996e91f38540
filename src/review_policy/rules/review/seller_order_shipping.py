"""
RV101 seller-order-shipping.
"""

from __future__ import annotations

import datetime as dt

from collections.abc import Iterator

from review_policy import citations as cite
from review_policy.certainty import Certainty
from review_policy.language import READ_LANGUAGES
from review_policy.reading import claims
from review_policy.reading.charging import Charged
from review_policy.reading.claims import Charge
from review_policy.reading.lexicon import DAMAGE
from review_policy.reading.reading import Reading
from review_policy.reading.topics import Topic
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
from review_policy.rules.review._charged import charged
from review_policy.sources import Basis, Claim, Confidence
from review_policy.text import Span
from review_policy.timeline import Between, Revision, Timeline


def detect(situation: Situation) -> Iterator[Evidence]:
    """
    Yield the review if it speaks of the order and not of the product.

    Where the wording is that reviews must not focus on the order, a review
    most of whose clauses do is possible, whatever else it says.
    """
    sure = False
    for evidence in charged(
        situation, Charge.WHOLLY_ORDER, ReasonCode.WHOLLY_ORDER
    ):
        sure = True
        yield evidence
        yield from _on_condition(situation, evidence.certainty)
    review = situation.review_reading
    if sure or review is None or review.charged is None:
        return
    about = [
        each
        for each in review.charged.clauses
        if each.claim is claims.Claim.ORDER
    ]
    if 2 * len(about) > _with_content(review.charged):
        yield Evidence(
            certainty=Certainty.POSSIBLE,
            because=Reason.of(ReasonCode.FOCUSES_ON_ORDER),
            wording=Wording.FOCUS_ON,
            spans=tuple(
                review.fields[each.part].span(each.start, each.end)
                for each in about
            ),
        )


def _on_condition(
    situation: Situation, certainty: Certainty
) -> Iterator[Evidence]:
    """
    Yield the clauses on the condition of the goods, which practice spares.
    """
    for reading in situation.readings:
        spans = tuple(_condition_spans(reading))
        if spans:
            yield Evidence(
                certainty=certainty,
                because=Reason.of(ReasonCode.CONDITION_IN_REVIEW),
                spans=spans,
            )


def _condition_spans(reading: Reading) -> Iterator[Span]:
    """
    Yield the clauses whose topic is the condition, or that name a damage.
    """
    if reading.topics is None or reading.reader is None:
        return
    meanings = reading.reader.lexicon.meanings
    for topics, clause, span in zip(
        reading.topics.clauses,
        reading.clauses,
        reading.clause_spans,
        strict=True,
    ):
        if topics.topic is Topic.CONDITION or any(
            DAMAGE in meanings(word.text) for word in clause.words
        ):
            yield span


def _with_content(said: Charged) -> int:
    return sum(each.claim is not claims.Claim.NONE for each in said.clauses)


RULE = Rule(
    code="RV101",
    name="seller-order-shipping",
    title="Review is about the seller, the order or the shipping",
    rationale="""
        Reviews are about the product. What happened with the seller, the
        order, returns, packaging, shipping, and the condition in which the
        goods came belongs into seller feedback. Until 2025 at least reviews
        must not focus on these; the wording of September 2026 is that they
        must not only focus on them, so that a review with an opinion on the
        product stays.
    """,
    severity=Severity.REMOVE,
    subject=Subject.REVIEW,
    term=(
        "reviews that focus on sellers and the customer service they "
        "provide, ordering issues and returns, shipping packaging, product "
        "condition and damage, or shipping cost and speed"
    ),
    languages=frozenset(READ_LANGUAGES),
    in_force=Timeline(
        history=(
            Revision(
                start=dt.date(2019, 11, 25),
                value=Wording.FOCUS_ON,
                source=cite.REVIEW_DIGEST_2019,
                basis=Basis.FIRST_SEEN,
                confidence=Confidence.MEDIUM,
                note=(
                    "The digest says that reviews not about the product can "
                    "be removed, and sends words on the seller to feedback."
                ),
            ),
            Revision(
                start=dt.date(2023, 9, 1),
                value=Wording.FOCUS_ON,
                source=cite.GUIDELINES_2023,
                basis=Basis.FIRST_SEEN,
                confidence=Confidence.MEDIUM,
                note='The wording is "focus on".',
            ),
            Revision(
                start=Between(dt.date(2025, 4, 1), dt.date(2026, 9, 21)),
                value=Wording.ONLY_FOCUS_ON,
                source=cite.GUIDELINES_SOP_2026,
                basis=Basis.FIRST_SEEN,
                confidence=Confidence.MEDIUM,
                rivals=(
                    Claim(
                        value=Wording.FOCUS_ON,
                        source=cite.GUIDELINES_PARAPHRASE_2026,
                        note="A summary, which may have dropped the word.",
                    ),
                ),
                note=(
                    'Quoted with "only" on 21 September 2026; a text of '
                    "April 2025 or later has no "
                    '"only".'
                ),
            ),
        ),
    ),
    sources=(
        cite.GUIDELINES_SOP_2026,
        cite.GUIDELINES_2025,
        cite.GUIDELINES_2023,
        cite.REVIEW_DIGEST_2019,
    ),
    limits=(
        "Whether goods that came dead or incomplete are a defect or a "
        "condition on arrival is told by the words around. One opinion on "
        "the product, hidden in a long story about the order, is missed now "
        "and then."
    ),
    detector=detect,
    examples=(
        Example(
            text="Three weeks late and the seller never answered.",
            marked=("Three weeks late and the seller never answered",),
        ),
        Example(
            text="Arrived smashed, one sheet of paper around it.",
            marked=("Arrived smashed, one sheet of paper around it",),
        ),
        Example(
            text="Came late in a torn box, but it cuts like a razor.",
            why="An opinion on the product stands beside it.",
        ),
        Example(
            text="The order of the chapters makes no sense.",
            why="The order is the sequence in a book.",
        ),
        Example(
            text=(
                "The box spring is firm and the mattress springs back to its "
                "shape."
            ),
            why="Words of shipping in another sense.",
        ),
    ),
)
