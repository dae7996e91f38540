"""
Tests of reasons.
"""

from __future__ import annotations

import datetime as dt
import pickle
import re
import string

from typing import Final

import attrs
import pytest

from hypothesis import given
from hypothesis import strategies as st

import review_policy as rp

from review_policy.reasons import _TEXTS


DAY: Final = dt.date(2023, 3, 7)
FACTS: Final = st.one_of(
    st.text(max_size=20), st.integers(), st.dates(), st.none()
)


def placeholders(code: rp.ReasonCode) -> set[str]:
    """
    Give the names of the facts that the text of *code* shows.
    """
    parts = string.Formatter().parse(_TEXTS[code])
    return {name for _, name, _, _ in parts if name}


@pytest.mark.parametrize(
    ("reason", "text"),
    [
        (
            rp.Reason.of(rp.ReasonCode.FACT_MISSING, fact="order"),
            "Not known: order.",
        ),
        (
            rp.Reason.of(rp.ReasonCode.RIVAL_DEADLINE, days=60, last=DAY),
            "Other sources end this after 60 days, on 2023-03-07.",
        ),
        (
            rp.Reason.of(
                rp.ReasonCode.PARAMETER_NOT_IN_FORCE,
                parameter="feedback.stars_only",
                day=DAY,
                since=dt.date(2012, 10, 29),
            ),
            (
                "feedback.stars_only was not in force on 2023-03-07 (since "
                "2012-10-29)."
            ),
        ),
        (
            rp.Reason.of(rp.ReasonCode.COMMENT_BLANK),
            "The feedback has stars and no comment.",
        ),
    ],
)
def test_reasons_read_as_sentences(reason: rp.Reason, text: str) -> None:
    """
    The text shows the facts, and is what `str` gives.
    """
    assert reason.text == str(reason) == text


@pytest.mark.parametrize("code", rp.ReasonCode)
def test_texts_need_no_facts(code: rp.ReasonCode) -> None:
    """
    A fact that was not handed in is called unknown, by its name.
    """
    text = rp.Reason.of(code).text
    assert not re.search(r"[{}]", text)
    for name in placeholders(code):
        assert f"an unknown {name}" in text


@pytest.mark.parametrize(
    "reason",
    [
        rp.Reason.of(rp.ReasonCode.RULE_UNCERTAIN, first=DAY, last=None),
        rp.Reason.of(
            rp.ReasonCode.PARAMETER_UNCERTAIN,
            parameter="feedback.removal_channel",
            first=DAY,
            last=None,
        ),
        rp.Reason.of(
            rp.ReasonCode.PARAMETER_NOT_RECORDED,
            parameter="feedback.stars_only",
            day=DAY,
            earliest=None,
        ),
        rp.Reason.of(rp.ReasonCode.RIVAL_DEADLINE, days=60, last=None),
    ],
    ids=lambda each: each.code.value,
)
def test_unknown_facts_are_called_unknown(reason: rp.Reason) -> None:
    """
    A fact that is not known reads like one that was not handed in.
    """
    assert "None" not in reason.text
    assert "an unknown" in reason.text


@given(
    st.dictionaries(
        st.sampled_from(("day", "first", "last", "name")), FACTS, min_size=1
    )
)
def test_order_of_facts_does_not_matter(facts: dict[str, rp.Moment]) -> None:
    """
    The same facts in another order are the same reason, sorted by name.
    """
    backwards = dict(reversed(facts.items()))
    reason = rp.Reason.of(rp.ReasonCode.NO_GROUND, **facts)
    assert reason == rp.Reason.of(rp.ReasonCode.NO_GROUND, **backwards)
    assert list(reason.facts) == sorted(facts.items())
    assert dict(reason.facts) == facts


@given(st.text(max_size=30))
def test_facts_are_shown_literally(fact: str) -> None:
    """
    Braces and signs in a fact stay as they are.
    """
    reason = rp.Reason.of(rp.ReasonCode.FACT_MISSING, fact=fact)
    assert reason.text == f"Not known: {fact}."


def test_reasons_are_values() -> None:
    """
    A reason hashes, pickles, compares by value, and cannot be changed.
    """
    reason = rp.Reason.of(rp.ReasonCode.REQUEST_CLOSED, last=DAY)
    again = pickle.loads(pickle.dumps(reason))
    assert {reason, again} == {reason}
    assert reason != rp.Reason.of(rp.ReasonCode.REQUEST_CLOSED)
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        reason.facts = ()  # type: ignore[misc]


def test_codes_are_their_names() -> None:
    """
    A code's string is its name in lower case, so that neither can drift.
    """
    for code in rp.ReasonCode:
        assert code.value == code.name.lower()
