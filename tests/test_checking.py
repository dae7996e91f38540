"""
Tests of what a check of a message says.
"""

from __future__ import annotations

import pickle

import attrs
import pytest

import review_policy as rp

from review_policy import citations


ID = "111-2345678-9012345"
US = rp.Policy("US", on=citations.CHECKED)
BAD = rp.Message(
    channel=rp.Channel.REVIEW_REQUEST,
    id="T7",
    body="Leave a review & receive a gift card. <3",
    subject=f"Order {ID}",
    order_id=ID,
    links=("https://lamp.example/x",),
)


def test_a_check_leads_back_to_rule_words_and_cure() -> None:
    """
    Each finding has its rule, its words, and what would be fine instead.
    """
    check = US.check_message(BAD, history=())
    assert check.verdict is rp.Outcome.FAIL
    finding = next(
        each for each in check.findings if each.rule.name == "incentive"
    )
    assert "gift card" in finding.text
    assert finding.rule.instead
    assert finding.severity is rp.Severity.FAIL
    assert finding.spans[0].of(BAD.body) in finding.text
    text = str(check)
    assert text.startswith("T7: fail\n  fail: MS101 incentive")
    assert "    instead: " in text
    assert str(check.stamp) in check._repr_html_()


def test_the_view_is_escaped_and_marked() -> None:
    """
    The HTML view shows all fields, their words marked, and escapes them.
    """
    page = US.check_message(BAD, history=())._repr_html_()
    assert "<mark>" in page
    assert "&lt;3" in page
    assert "https://lamp.example/x" in page
    assert "<summary>not looked at: " in page


def test_redacted_hides_the_words() -> None:
    """
    One line for logs, without the words.
    """
    line = US.check_message(BAD, history=()).redacted()
    assert line.startswith("T7 fail incentive: ")
    assert "gift" not in line
    assert "gift" not in repr(US.check_message(BAD, history=()))


def test_checks_are_values() -> None:
    """
    The same question gives an equal answer, which pickles.
    """
    one, two = (US.check_message(BAD, history=()) for _ in range(2))
    assert one == two
    assert pickle.loads(pickle.dumps(one)) == one
    record = rp.to_record(one)
    assert record["verdict"] == "fail"
    assert record["findings"][0]["severity"] == "fail"
    assert record["consequences"]


def test_without_an_id_the_channel_names_it() -> None:
    """
    A message without the caller's id goes by its channel.
    """
    message = rp.Message(channel=rp.Channel.INSERT, body="Thank you.")
    check = US.check_message(message)
    assert str(check).startswith("insert: ")
    assert check.redacted() == "insert pass"
    assert "insert" in check._repr_html_()


def test_an_order_of_another_message_is_left_aside() -> None:
    """
    An order that is not the message's is not used, and that is said.
    """
    other = rp.Order(id="999-2345678-9012345", buyer_opted_out=True)
    check = US.check_message(BAD, other, history=())
    assert check.order is None
    assert "message_other_order" in [each.code.value for each in check.notes]
    names = [each.rule.name for each in check.findings]
    assert "buyer-opted-out" not in names


def test_notes_say_what_was_not_known() -> None:
    """
    No history, a zone of one's own and a template are noted.
    """
    policy = rp.Policy("US", on=citations.CHECKED, zone="Europe/Berlin")
    message = rp.Message(
        channel=rp.Channel.INSERT, body="Thank you.", template=True
    )
    codes = [each.code.value for each in policy.check_message(message).notes]
    assert codes == ["zone_used", "history_not_given", "template_replies"]


def test_what_a_message_does_is_listed() -> None:
    """
    The acts of the clauses come with their places.
    """
    check = US.check_message(BAD, history=())
    assert rp.Act.ASK in [each.act for each in check.acts]
    assert all(each.spans for each in check.acts)


@pytest.mark.parametrize(
    ("message", "order"),
    [
        (rp.Message(channel="insert", body="", marketplace="DE"), None),
        (
            rp.Message(channel="insert", body=""),
            rp.Order(id=ID, marketplace="DE"),
        ),
    ],
)
def test_other_stores_are_refused(
    message: rp.Message, order: rp.Order | None
) -> None:
    """
    A message or an order of another store raises.
    """
    with pytest.raises(rp.MarketplaceMismatchError):
        US.check_message(message, order)


def test_doubts_warn_at_most() -> None:
    """
    A doubt alone makes a warning.
    """
    message = rp.Message(
        channel=rp.Channel.SUPPORT_REPLY,
        body="The spare lid: https://www.amazon.com/dp/B0FAKE1234",
        order_id=ID,
    )
    check = US.check_message(message, history=())
    assert check.findings == ()
    assert [each.rule.name for each in check.doubts] == ["external-link"]
    assert check.verdict is rp.Outcome.WARN
    assert "doubtful: MS202" in str(check)


def test_a_callers_own_rule_may_know_no_cure() -> None:
    """
    A rule without anything to do instead shows none.
    """
    rule = attrs.evolve(US.rule("incentive"), instead="")
    policy = attrs.evolve(US, rules=(rule,))
    assert "instead" not in str(policy.check_message(BAD, history=()))


def test_conduct_is_looked_up_by_name() -> None:
    """
    What no text shows is found by its name, with the law that applies.
    """
    rule = US.rule("paid-review")
    assert rule.subject is rp.Subject.CONDUCT
    assert [law.name.split()[0] for law in rule.laws] == [
        "FTC",
        "Digital",
        "Directive",
    ]
    assert "from 2024-10-21" in str(rule.laws[0])
    assert tuple(rule.detector(None)) == ()  # type: ignore[arg-type]


def test_names_shared_by_subjects_need_one() -> None:
    """
    A rule of reviews and one of messages may share a name.
    """
    with pytest.raises(rp.AmbiguousNameError, match="RV301 and MS202"):
        US.rule("external-link")
    assert US.rule("external-link", rp.Subject.MESSAGE).code == "MS202"
