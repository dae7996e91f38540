"""
Tests of the rules over the words of messages.
"""

from __future__ import annotations

import pytest

import review_policy as rp

from review_policy import citations
from tests.rules.message.wordings import ALLOWED, DISALLOWED


ID = "111-2345678-9012345"
US = rp.Policy("US", on=citations.CHECKED)
ON_PAPER = {rp.Channel.INSERT, rp.Channel.PUBLIC_REPLY}


def check(
    channel: rp.Channel, text: str, policy: rp.Policy = US
) -> rp.MessageCheck:
    """
    Check a text in its channel, its order named where it must be.
    """
    named = channel not in ON_PAPER
    message = rp.Message(
        channel=channel,
        body=text,
        subject=f"Order {ID}" if named else None,
        order_id=ID if named else None,
    )
    return policy.check_message(message, history=())


@pytest.mark.parametrize(
    ("name", "channel", "text"),
    [
        (name, channel, text)
        for name, channel, several in DISALLOWED
        for text in several
    ],
)
def test_disallowed_wordings_are_found(
    name: str, channel: rp.Channel, text: str
) -> None:
    """
    Every wording that is not allowed is found by its rule.
    """
    case = check(channel, text)
    assert name in [each.rule.name for each in case.findings]
    assert case.verdict is not rp.Outcome.PASS


@pytest.mark.parametrize(
    ("channel", "text"),
    [(channel, text) for channel, several in ALLOWED for text in several],
)
def test_allowed_wordings_pass(channel: rp.Channel, text: str) -> None:
    """
    In every wording that is allowed nothing is found.
    """
    case = check(channel, text)
    assert case.findings == ()
    assert case.verdict is not rp.Outcome.FAIL


REMOVAL = "Would you please remove the negative feedback you left us?"


@pytest.mark.parametrize(
    ("store", "verdict", "doubtful"),
    [
        ("JP", rp.Outcome.FAIL, False),
        ("AU", rp.Outcome.WARN, False),
        ("US", rp.Outcome.WARN, False),
        ("IT", rp.Outcome.WARN, True),
    ],
)
def test_asking_for_removal_differs_by_store(
    store: str,
    verdict: rp.Outcome,
    doubtful: bool,  # noqa: FBT001
) -> None:
    """
    Japan names it a violation, Italy lets sellers ask, others are at risk.
    """
    policy = rp.Policy(store, on=citations.CHECKED)
    case = check(rp.Channel.SUPPORT_REPLY, REMOVAL, policy)
    assert case.verdict is verdict
    lists = case.doubts if doubtful else case.findings
    assert "feedback-removal-request" in [each.rule.name for each in lists]


def test_another_language_warns_and_says_so() -> None:
    """
    Words that no rule reads yet are no pass.
    """
    case = check(rp.Channel.INSERT, "Tämä on hyvä mutta kansi aukeaa väärin.")
    assert case.verdict is rp.Outcome.WARN
    assert rp.ReasonCode.MESSAGE_UNREAD in [each.code for each in case.notes]


def test_an_unfinished_text_is_not_judged_as_a_whole() -> None:
    """
    While it is typed, rules over the whole text wait.
    """
    message = rp.Message(
        channel=rp.Channel.ORDER_MESSAGE, body="Thank you", finished=False
    )
    case = US.check_message(message, history=())
    waiting = {each.rule.name for each in case.skipped}
    assert {"unnecessary-message", "missing-order-id"} <= waiting
    assert case.verdict is rp.Outcome.PASS


def test_the_buyers_words_are_not_the_sellers() -> None:
    """
    An insult that is quoted from the buyer is none of the seller's.
    """
    said = "you are a liar"
    message = rp.Message(
        channel=rp.Channel.SUPPORT_REPLY,
        body=f"You wrote: {said}. The lid is in the mail.",
        quotes=(said,),
        order_id=ID,
    )
    case = US.check_message(message, history=())
    assert case.findings == ()


def test_an_attachment_brings_something() -> None:
    """
    A message with an attachment is not merely a courtesy.
    """
    message = rp.Message(
        channel=rp.Channel.ORDER_MESSAGE,
        body="Thank you so much for your order!",
        subject=f"Order {ID}",
        attachments=(
            rp.Attachment(name="a.pdf", kind=rp.AttachmentKind.INVOICE),
        ),
    )
    assert US.check_message(message, history=()).findings == ()


def test_a_subject_is_read_too() -> None:
    """
    What a subject line offers is found there.
    """
    message = rp.Message(
        channel=rp.Channel.REVIEW_REQUEST,
        body="Please tell others what you think of the lamp, good or bad.",
        subject=f"A gift card for your review of the lamp, order {ID}",
    )
    case = US.check_message(message, history=())
    found = [each for each in case.findings if each.rule.name == "incentive"]
    assert found[0].spans[0].field == "subject"


def test_courtesy_is_about_the_body() -> None:
    """
    A polite subject over a body of substance is no courtesy alone.
    """
    message = rp.Message(
        channel=rp.Channel.ORDER_MESSAGE,
        body=f"Which of the two lids is missing from order {ID}?",
        subject="Thank you so very much for your order",
    )
    names = [each.rule.name for each in US.check_message(message).findings]
    assert "unnecessary-message" not in names


@pytest.mark.parametrize(
    ("channel", "severity"),
    [
        (rp.Channel.ORDER_MESSAGE, rp.Severity.FAIL),
        (rp.Channel.SUPPORT_REPLY, rp.Severity.WARN),
    ],
)
def test_a_request_amid_service(
    channel: rp.Channel, severity: rp.Severity
) -> None:
    """
    It fails where the seller writes first, and warns in the buyer's thread.
    """
    text = (
        "Your parcel is delayed until Friday, we are sorry. Please write a "
        "review of the lamp on Amazon."
    )
    case = check(channel, text)
    found = [
        each
        for each in (*case.findings, *case.doubts)
        if each.rule.name == "review-request-in-service-message"
    ]
    assert found[0].severity is severity
