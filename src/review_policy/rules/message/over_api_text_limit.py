"""
MS411 over-api-text-limit.
"""

from __future__ import annotations

import datetime as dt

from collections.abc import Iterator

from review_policy import citations as cite
from review_policy.certainty import Certainty
from review_policy.language import Language
from review_policy.model.message import (
    ApiAction,
    Attachment,
    AttachmentKind,
    Channel,
    Message,
)
from review_policy.parameters.messages import (
    API_ACTIONS,
    API_CONFIRM_ORDER_DETAILS,
    REPLY_CHARACTERS,
)
from review_policy.reasons import Reason, ReasonCode
from review_policy.rules._rule import (
    Evidence,
    Example,
    Rule,
    Severity,
    Subject,
    Wording,
)
from review_policy.rules._situation import THROUGH_AMAZON, Situation
from review_policy.rules.message._earlier import sent_on
from review_policy.rules.message._examples import REPLY
from review_policy.rules.message._marks import markup_of
from review_policy.sources import Basis, Confidence
from review_policy.timeline import Revision, State, Timeline


def detect(situation: Situation) -> Iterator[Evidence]:
    """
    Yield a text that is too long, or that the type does not take.
    """
    message = situation.message
    if message is None:
        return
    if message.action is None:
        yield from _free(situation, len(message.body))
        return
    day, store = sent_on(situation), situation.setting.marketplace
    answer = API_ACTIONS[message.action.value].answer(day, store)
    action = message.action.replace("_", " ")
    if answer.value is None:
        if answer.state is State.NOT_IN_FORCE:
            yield _evidence(
                ReasonCode.ACTION_NOT_OFFERED, action=action, day=day
            )
        return
    most, count = answer.value.most_characters, len(message.body)
    if most is None and message.body.strip():
        yield _evidence(ReasonCode.ACTION_WITHOUT_TEXT, action=action)
    elif most is not None and not message.body.strip():
        yield _evidence(ReasonCode.ACTION_NEEDS_TEXT, action=action)
    elif most is not None and count > most:
        yield _evidence(
            ReasonCode.OVER_TEXT_LIMIT,
            action=action,
            count=count,
            most=most,
        )
    if markup_of(situation) is not None:
        yield _evidence(ReasonCode.MARKUP_IN_PLAIN_TEXT)


def _evidence(
    code: ReasonCode, **facts: str | int | dt.date | None
) -> Evidence:
    return Evidence(
        certainty=Certainty.CERTAIN, because=Reason.of(code, **facts)
    )


def _free(situation: Situation, count: int) -> Iterator[Evidence]:
    """
    Warn of a long text that no type of the API bounds.
    """
    day, store = sent_on(situation), situation.setting.marketplace
    most = REPLY_CHARACTERS.answer(day, store).value
    api = API_CONFIRM_ORDER_DETAILS.answer(day, store).value
    if most is None or api is None or count <= (api.most_characters or most):
        return
    yield Evidence(
        certainty=(Certainty.LIKELY if count > most else Certainty.POSSIBLE),
        because=Reason.of(ReasonCode.LONG_FOR_REPLY, count=count, most=most),
        severity=Severity.WARN,
    )


RULE = Rule(
    code="MS411",
    name="over-api-text-limit",
    title="Message has more text than it may have",
    rationale="""
        Each type of the Messaging API takes plain text up to a length, or
        none; some types came late and some are gone. For a reply in
        Seller Central an old manual names 4,000 characters; beyond it
        there is a warning, beyond the most of the API a doubt.
    """,
    severity=Severity.FAIL,
    subject=Subject.MESSAGE,
    term="the maximum length of the text of a message type",
    languages=frozenset(Language),
    in_force=Timeline(
        history=(
            Revision(
                start=dt.date(2020, 10, 23),
                value=Wording.IN_FORCE,
                source=cite.MESSAGING_API,
                basis=Basis.ANNOUNCED,
                confidence=Confidence.HIGH,
            ),
        ),
    ),
    sources=(cite.MESSAGING_API, cite.REPLY_LENGTH_JP),
    limits=(
        "Characters are counted as code points; how Amazon counts is not said."
    ),
    instead="Shorten it.",
    needs=(THROUGH_AMAZON,),
    needs_text=False,
    detector=detect,
    examples=(
        Example(
            text=(
                "The engraving is too long for the plate. Which line may we "
                "leave out?"
            ),
            message=Message(
                channel=Channel.ORDER_MESSAGE,
                body="",
                action=ApiAction.INVOICE,
                attachments=(
                    Attachment(
                        name="invoice.pdf", kind=AttachmentKind.INVOICE
                    ),
                ),
            ),
        ),
        Example(
            text="Which line may we leave out?",
            why="Short, and by a type that takes text.",
            message=Message(
                channel=Channel.ORDER_MESSAGE,
                body="",
                action=ApiAction.CONFIRM_CUSTOMIZATION_DETAILS,
            ),
        ),
        Example(
            text=(
                "The limit of 2,000 characters on the plate is the engraver's."
            ),
            why="A limit of something else.",
            message=REPLY,
        ),
    ),
)
