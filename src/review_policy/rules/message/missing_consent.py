"""
MS505 missing-consent.
"""

from __future__ import annotations

import datetime as dt

from collections.abc import Iterator

from attrs import evolve

from review_policy import citations as cite
from review_policy.certainty import Certainty
from review_policy.language import Language
from review_policy.model.marketplace import Marketplace
from review_policy.model.message import Channel
from review_policy.reasons import Reason, ReasonCode
from review_policy.rules._rule import (
    Evidence,
    Example,
    Rule,
    Severity,
    Subject,
    Wording,
)
from review_policy.rules._situation import Situation, in_channels
from review_policy.rules.message._examples import REQUEST
from review_policy.sources import Basis, Confidence
from review_policy.timeline import Local, Revision, Timeline


def detect(situation: Situation) -> Iterator[Evidence]:
    """
    Yield a written request without a recorded consent.
    """
    message = situation.message
    if message is None or message.recipient_consented:
        return
    if message.action is not None:
        return
    known = message.recipient_consented is not None
    yield Evidence(
        certainty=Certainty.LIKELY if known else Certainty.POSSIBLE,
        because=Reason.of(
            ReasonCode.CONSENT_MISSING if known else ReasonCode.CONSENT_UNKNOWN
        ),
    )


RULE = Rule(
    code="MS505",
    name="missing-consent",
    title="Request for a rating is sent without the buyer's consent",
    rationale="""
        For the German Federal Court of Justice (10 July 2018, VI ZR
        225/17) a request for a rating by e-mail is advertising, even
        beside an invoice. Without consent it is in principle unlawful,
        unless the rule for existing customers with its notice of
        objection is met, which Amazon's ban on links for opting out makes
        hard.
    """,
    severity=Severity.WARN,
    subject=Subject.MESSAGE,
    term="electronic mail as advertising without consent (German law)",
    languages=frozenset(Language),
    in_force=Timeline(
        history=(),
        elsewhere=(
            Local(
                marketplaces=frozenset({Marketplace.DE}),
                history=(
                    Revision(
                        start=dt.date(2018, 7, 10),
                        value=Wording.IN_FORCE,
                        source=cite.BGH_2018,
                        basis=Basis.ANNOUNCED,
                        confidence=Confidence.HIGH,
                        note="The day of the judgement.",
                    ),
                ),
            ),
        ),
    ),
    sources=(cite.BGH_2018,),
    limits=(
        "This is law and no rule of Amazon's, for Germany alone; no legal "
        "advice is given."
    ),
    instead="Use Request a Review, which Amazon sends.",
    needs=(in_channels(Channel.REVIEW_REQUEST),),
    needs_text=False,
    detector=detect,
    examples=(
        Example(
            text="Bitte bewerten Sie den Kauf ganz nach Ihrer Erfahrung.",
            message=evolve(REQUEST, recipient_consented=False),
            language=Language.DE,
        ),
        Example(
            text="Bitte bewerten Sie den Kauf ganz nach Ihrer Erfahrung.",
            why="The buyer agreed.",
            message=evolve(REQUEST, recipient_consented=True),
            language=Language.DE,
        ),
    ),
)
