"""
Tests of the numbers of messages.
"""

from __future__ import annotations

import datetime as dt

from fractions import Fraction

import pytest

import review_policy as rp

from review_policy.parameters import messages


NOW = dt.date(2026, 11, 21)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("messages.proactive_within", dt.timedelta(days=30)),
        ("messages.requests_per_order", 1),
        ("messages.attachment_megabytes", 10),
        ("messages.reply_characters", 4000),
        ("messages.response_within", dt.timedelta(hours=24)),
        ("messages.margin_share", Fraction(1, 5)),
        ("messages.image_share", Fraction(4, 5)),
        ("messages.font_sizes", 3),
        ("messages.line_breaks", 2),
        ("messages.daily_cap", rp.DailyCap(5, 600)),
        ("messages.restricted_for", dt.timedelta(days=30)),
        ("messages.bracket_word", rp.BracketWord.AMAZON),
        ("solicitations.opens_after", dt.timedelta(days=5)),
        ("solicitations.closes_after", dt.timedelta(days=30)),
        ("solicitations.request_or_message", 1),
    ],
)
def test_values_of_today(name: str, value: object) -> None:
    """
    The numbers are those of the fact sheet.
    """
    policy = rp.Policy("US", on=NOW, languages=())
    assert policy.parameter(name).at(NOW) == value


def test_the_button_opened_earlier_at_its_launch() -> None:
    """
    The window of four days is of low confidence and of 2019 or 2020.
    """
    answer = messages.OPENS_AFTER.answer(dt.date(2020, 8, 15))
    assert answer.state is rp.State.UNCERTAIN
    assert set(answer.candidates) == {
        dt.timedelta(days=4),
        dt.timedelta(days=5),
    }


@pytest.mark.parametrize(
    ("limits", "text"),
    [
        (rp.ActionLimits(800, 0, 5), "up to 800 characters, 0 to 5 files"),
        (
            rp.ActionLimits(None, 0, 5, is_critical=True),
            "no text, 0 to 5 files, critical",
        ),
        (rp.DailyCap(5, 600), "5 for each average daily order, and 600"),
    ],
)
def test_values_read_as_sentences(limits: object, text: str) -> None:
    """
    Pages show them in words.
    """
    assert str(limits) == text


def test_every_type_of_the_api_has_its_limits() -> None:
    """
    No type is without a parameter.
    """
    assert set(messages.API_ACTIONS) == set(rp.ApiAction)


@pytest.mark.parametrize(
    ("action", "last_day"),
    [
        (rp.ApiAction.NEGATIVE_FEEDBACK_REMOVAL, dt.date(2025, 8, 3)),
        (rp.ApiAction.AMAZON_MOTORS, dt.date(2026, 1, 29)),
    ],
)
def test_types_that_are_gone(action: rp.ApiAction, last_day: dt.date) -> None:
    """
    A type that went has a last day.
    """
    parameter = messages.API_ACTIONS[action]
    assert parameter.answer(last_day).value is not None
    gone = parameter.answer(last_day + dt.timedelta(days=1))
    assert gone.state is rp.State.NOT_IN_FORCE


def test_invoices_came_later() -> None:
    """
    The type for invoices came on 21 July 2022.
    """
    parameter = messages.API_INVOICE
    assert parameter.answer(dt.date(2022, 7, 20)).value is None
    assert parameter.answer(dt.date(2022, 7, 21)).value is not None
