"""
Tests of the example that puts a word filter beside the library.

They run where that filter is installed: tox run -e adapters.
"""

from __future__ import annotations

import pytest

import review_policy as rp


pytest.importorskip("better_profanity")

from examples import moderation_adapter as demo


def judged(policy: rp.Policy, comment: str) -> demo.Beside:
    """
    Judge a comment, and lay the filter's answer beside it.
    """
    feedback = rp.Feedback(
        order_id="111-2345678-9012345", rating=1, comment=comment
    )
    return demo.beside(policy.assess_feedback(feedback, history=()))


@pytest.fixture(scope="module")
def policy() -> rp.Policy:
    """
    Make the policy of the tests.
    """
    return rp.Policy("US", on=demo.DAY, languages=("en", "fr"))


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("", []),
        ("A fine lamp from Scunthorpe.", []),
        ("What bullshit, people.", ["bullshit"]),
        ("Bullshit", ["Bullshit"]),
        ("😀 bullshit", ["bullshit"]),
        ("shit shit", ["shit", "shit"]),
        ("shit, damn!", ["shit", "damn"]),
    ],
)
def test_places_are_found(text: str, quotes: list[str]) -> None:
    """
    Each flagged word is quoted from the text, at its place.
    """
    found = demo.flagged(text)
    assert [each.quote for each in found] == quotes
    assert all(each.span.of(text) == each.quote for each in found)


def test_a_doubtful_place_is_the_whole_text() -> None:
    """
    Where words cannot be told apart again, the whole text is the place.
    """
    text = "blow job shit ok"
    assert [each.quote for each in demo.flagged(text)] == [text]


def test_three_lists(policy: rp.Policy) -> None:
    """
    What both saw stands apart from what one of them saw.
    """
    both = judged(policy, "What a load of bullshit.")
    assert [each.quote for each in both.both] == ["bullshit"]
    assert not both.only_other
    assert not both.only_ours
    theirs = judged(policy, "Dick, who runs the shop, was kind.")
    assert [each.quote for each in theirs.only_other] == ["Dick"]
    assert not theirs.case.findings
    ours = judged(policy, "Vendeur de merde, il ne répond jamais.")
    assert [each.rule.name for each in ours.only_ours] == ["obscene-language"]
    assert not ours.both


def test_words_are_hidden(capsys: pytest.CaptureFixture[str]) -> None:
    """
    The report of the example is printed without the words themselves.
    """
    assert demo.main([]) == 0
    assert capsys.readouterr().out == "111-9034127-6648250 both: b•••••••\n"


def test_wrong_arguments(capsys: pytest.CaptureFixture[str]) -> None:
    """
    A report that is not there ends the run with a sentence.
    """
    with pytest.raises(SystemExit) as ended:
        demo.main(["no-such-file.txt"])
    assert ended.value.code == 2
    assert "error:" in capsys.readouterr().err
