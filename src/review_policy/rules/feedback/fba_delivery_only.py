"""
FB201 fba-delivery-only.
"""

from __future__ import annotations

import datetime as dt

from collections.abc import Iterator
from typing import Final

from attrs import evolve

from review_policy import citations as cite
from review_policy.certainty import Certainty
from review_policy.language import READ_LANGUAGES
from review_policy.model.marketplace import Marketplace
from review_policy.model.order import Fulfillment, Order
from review_policy.reading.lexicon import DAMAGE
from review_policy.reading.topics import Topic, Whole
from review_policy.reasons import Reason, ReasonCode
from review_policy.rules._rule import (
    Evidence,
    Example,
    Rule,
    Severity,
    Subject,
    Wording,
)
from review_policy.rules._situation import BY_AMAZON, Situation
from review_policy.rules.feedback._wholly import ANY_DELIVERY, wholly_about
from review_policy.sources import Basis, Confidence
from review_policy.timeline import Between, Local, Revision, Timeline


def detect(situation: Situation) -> Iterator[Evidence]:
    """
    Yield the comment if every statement in it is about the delivery.

    Under the wider wording Amazon's customer service counts too; damage on
    arrival beside the delivery is a doubt, since readers differ on whose it
    is.
    """
    wholly = tuple(
        wholly_about(
            situation,
            Whole.DELIVERY,
            ReasonCode.WHOLLY_DELIVERY,
            ANY_DELIVERY,
        )
    )
    yield from wholly or _damaged_on_the_way(situation)
    wide = Wording.FULFILMENT_OR_SERVICE
    if wholly or wide not in situation.in_force[RULE.code].candidates:
        return
    for evidence in wholly_about(
        situation,
        Whole.FULFILMENT,
        ReasonCode.WHOLLY_FULFILMENT,
        ANY_DELIVERY | {Topic.SERVICE},
    ):
        sure = evidence.certainty if _names_amazon(situation) else None
        yield evolve(
            evidence, certainty=sure or Certainty.POSSIBLE, wording=wide
        )


def _damaged_on_the_way(situation: Situation) -> Iterator[Evidence]:
    """
    Yield the comment if it speaks of the delivery and of damage alone.
    """
    reading = situation.reading
    if reading.topics is None or reading.reader is None:
        return
    about = {each.topic for each in reading.topics.clauses} - {Topic.NONE}
    if Topic.CONDITION not in about or not about & ANY_DELIVERY:
        return
    meanings = reading.reader.lexicon.meanings
    if about <= ANY_DELIVERY | {Topic.CONDITION} and all(
        any(DAMAGE in meanings(word.text) for word in clause.words)
        for clause, told in zip(
            reading.clauses, reading.topics.clauses, strict=True
        )
        if told.topic is Topic.CONDITION
    ):
        yield Evidence(
            certainty=Certainty.POSSIBLE,
            because=Reason.of(ReasonCode.DAMAGE_ON_ARRIVAL),
            spans=reading.clause_spans,
        )


def _names_amazon(situation: Situation) -> bool:
    reader = situation.reading.reader
    return reader is not None and any(
        word.text in reader.phrases.platform_words
        for word in situation.reading.words
    )


_ORDER: Final = Order(id="111-2345678-9012345", fulfillment=Fulfillment.AMAZON)

RULE = Rule(
    code="FB201",
    name="fba-delivery-only",
    title="The whole comment is about a delivery by Amazon",
    rationale="""
        For an order that Amazon fulfilled, Amazon may strike feedback through
        and take responsibility for it when the whole comment is explicitly
        about the delivery. Any part about the item's condition against the
        listing, or about a service that the seller supplied, keeps it as it
        is. An older wording took fulfilment or customer service.
    """,
    severity=Severity.STRIKE_THROUGH,
    subject=Subject.FEEDBACK,
    term=(
        "the entire comment is explicitly about the delivery experience of "
        "an order fulfilled by Amazon"
    ),
    languages=frozenset(READ_LANGUAGES),
    in_force=Timeline(
        history=(
            Revision(
                start=dt.date(2012, 10, 29),
                value=Wording.FULFILMENT_OR_SERVICE,
                source=cite.SELLER_SUPPORT_BLOG_2012,
                basis=Basis.FIRST_SEEN,
                confidence=Confidence.HIGH,
            ),
            Revision(
                start=Between(dt.date(2022, 1, 1), dt.date(2023, 1, 1)),
                value=Wording.DELIVERY_ONLY,
                source=cite.HELP_COPY_2023,
                basis=Basis.INFERRED,
                confidence=Confidence.LOW,
                note=(
                    "The narrowing bears no date; it lies between a "
                    "transcript of about 2021 to 2022 and a copy of about "
                    "2023."
                ),
            ),
        ),
        elsewhere=(
            Local(
                marketplaces=frozenset({Marketplace.JP}),
                history=(
                    Revision(
                        start=dt.date(2012, 10, 29),
                        value=Wording.FULFILMENT_OR_SERVICE,
                        source=cite.SELLER_SUPPORT_BLOG_2012,
                        basis=Basis.INFERRED,
                        confidence=Confidence.LOW,
                        note=(
                            "Taken over from the US; an undated Japanese "
                            "page says that such feedback could once not be "
                            "struck through at a seller's request."
                        ),
                    ),
                    Revision(
                        start=dt.date(2023, 3, 6),
                        value=Wording.FULFILMENT_OR_SERVICE,
                        source=cite.REMOVAL_TOOL_JP_2023,
                        basis=Basis.FIRST_SEEN,
                        confidence=Confidence.MEDIUM,
                    ),
                    Revision(
                        start=Between(dt.date(2023, 3, 7)),
                        value=Wording.DELIVERY_ONLY,
                        source=cite.REMOVAL_US,
                        basis=Basis.INFERRED,
                        confidence=Confidence.LOW,
                        note="No later Japanese source was found.",
                    ),
                ),
            ),
        ),
    ),
    sources=(
        cite.REMOVAL_US,
        cite.FBA_FEEDBACK_EU,
        cite.FBA_FEEDBACK_CA,
        cite.HELP_COPY_2023,
        cite.AMAZOWL_REMOVAL,
        cite.REMOVAL_TOOL_JP_2023,
        cite.SELLER_SUPPORT_BLOG_2012,
    ),
    limits=(
        "Damage on the way may count as delivery or as condition; it is a "
        'doubt at most. Amazon writes "might", so a request can be refused.'
    ),
    needs=(BY_AMAZON,),
    detector=detect,
    examples=(
        Example(
            text="Three days late and left in the rain.",
            marked=("Three days late and left in the rain",),
            order=_ORDER,
        ),
        Example(
            text="NEVER ARRIVED",
            marked=("NEVER ARRIVED",),
            order=_ORDER,
        ),
        Example(
            text="Three days late, and the mug inside was broken.",
            why="The condition of the item is spoken of too.",
            order=_ORDER,
        ),
        Example(
            text="Parcel lost and the seller never answered.",
            why="The seller's own service is spoken of too.",
            order=_ORDER,
        ),
        Example(
            text="The narrator's delivery is wooden.",
            why="The delivery of a reading, not of a parcel.",
            order=_ORDER,
        ),
    ),
)
