"""
MS503 buyer-opted-out.
"""

from __future__ import annotations

import datetime as dt

from collections.abc import Iterator

from review_policy import citations as cite
from review_policy.certainty import Certainty
from review_policy.language import Language
from review_policy.model.order import Order
from review_policy.parameters.messages import API_ACTIONS
from review_policy.reasons import Reason, ReasonCode
from review_policy.rules._rule import (
    Evidence,
    Example,
    Rule,
    Severity,
    Subject,
    Wording,
)
from review_policy.rules._situation import PROACTIVE, Need, Situation
from review_policy.rules.message._earlier import sent_on
from review_policy.rules.message._examples import ORDER
from review_policy.sources import Basis, Confidence
from review_policy.timeline import Revision, Timeline


def detect(situation: Situation) -> Iterator[Evidence]:
    """
    Yield a first message to a buyer who opted out.
    """
    message, order = situation.message, situation.order
    if message is None or order is None or not order.buyer_opted_out:
        return
    if message.action is not None:
        limits = (
            API_ACTIONS[message.action.value]
            .answer(sent_on(situation), situation.setting.marketplace)
            .value
        )
        if limits is not None and limits.is_critical:
            return
    yield Evidence(
        certainty=Certainty.CERTAIN, because=Reason.of(ReasonCode.OPTED_OUT)
    )


def _is_known(situation: Situation) -> bool | None:
    order = situation.order
    if order is None or order.buyer_opted_out is None:
        return None
    return True


RULE = Rule(
    code="MS503",
    name="buyer-opted-out",
    title="Buyer takes no unsolicited messages",
    rationale="""
        Buyers can opt out of unsolicited messages from all sellers.
        Answers in the buyer's own thread and critical templates of Amazon
        still pass; anything else bounces.
    """,
    severity=Severity.FAIL,
    subject=Subject.MESSAGE,
    term="unsolicited messages to buyers who opted out",
    languages=frozenset(Language),
    in_force=Timeline(
        history=(
            Revision(
                start=dt.date(2017, 3, 29),
                value=Wording.IN_FORCE,
                source=cite.OPT_OUT_2017,
                basis=Basis.ANNOUNCED,
                confidence=Confidence.MEDIUM,
            ),
        ),
    ),
    sources=(cite.MESSAGING_FAQ, cite.OPT_OUT_TOOL, cite.OPT_OUT_2017),
    limits="Orders of custom goods may be exempt; one tool says so.",
    instead=(
        "Wait for the buyer to write, or use a critical template where it is "
        "due."
    ),
    needs=(
        PROACTIVE,
        Need(
            ("order.buyer_opted_out",),
            "the buyer takes messages",
            _is_known,
        ),
    ),
    needs_text=False,
    detector=detect,
    examples=(
        Example(
            text="Which of the two lids is missing?",
            message=ORDER,
            order=Order(id="111-2345678-9012345", buyer_opted_out=True),
        ),
        Example(
            text="Which of the two lids is missing?",
            why="The buyer takes messages.",
            message=ORDER,
            order=Order(id="111-2345678-9012345", buyer_opted_out=False),
        ),
        Example(
            text="You opted out of gift wrapping, is that right?",
            why="Another kind of opting out.",
            message=ORDER,
            order=Order(id="111-2345678-9012345", buyer_opted_out=False),
        ),
    ),
)
