"""
Tests of the shares of feedback that Amazon shows.
"""

from __future__ import annotations

import datetime as dt

from collections import Counter
from fractions import Fraction
from typing import Any, Final

import pytest

from hypothesis import given
from hypothesis import strategies as st

import review_policy as rp

from tests.ledgers import ON, codes, facts, maybe, near, order_id, policy


DAY: Final = dt.timedelta(days=1)


def left(
    *stars: int,
    ago: int | None = 0,
    first: int = 0,
    **fields: Any,
) -> list[rp.Feedback]:
    """
    Make feedback of these stars, left so many days ago.
    """
    at = None if ago is None else ON - ago * DAY
    return [
        rp.Feedback(
            order_id=order_id(first + number),
            rating=each,
            left_at=at,
            **fields,
        )
        for number, each in enumerate(stars)
    ]


def test_the_rounding_example() -> None:
    """
    Amazon shows 1001, 15 and 4 of 1020 as 98, 1 and 0 percent.
    """
    share = rp.FeedbackShare(positive=1001, neutral=15, negative=4)
    assert share.total == 1020
    assert share.percentages == (98, 1, 0)
    assert share.score == Fraction(1001, 1020)
    assert share.negative_share == Fraction(4, 1020)
    assert str(share) == "98.14 % positive of 1020"


def test_the_worked_example() -> None:
    """
    55, 35, 5, 3 and 2 for five stars to one are ninety percent.
    """
    stars = [5] * 55 + [4] * 35 + [3] * 5 + [2] * 3 + [1] * 2
    share = policy().feedback_rating(left(*stars)).over(30)
    assert (share.positive, share.neutral, share.negative) == (90, 5, 5)
    assert share.score == Fraction(9, 10)


def test_no_feedback_is_no_share() -> None:
    """
    Nothing of nothing is not 0 %.
    """
    share = rp.FeedbackShare(positive=0, neutral=0, negative=0)
    assert share.total == 0
    assert (share.score, share.negative_share, share.percentages) == (
        None,
        None,
        None,
    )
    assert str(share) == "no share of feedback"
    assert share.positives_needed(Fraction(95, 100)) == 1


@pytest.mark.parametrize(
    ("target", "needed"),
    [
        (Fraction(9, 10), 9),
        (Fraction(95, 100), 19),
        (Fraction(98, 100), 49),
        (Fraction(99, 100), 99),
        (rp.Target("greater_than", Fraction(9, 10)), 10),
        (Fraction(12, 13), 12),
        (0, 0),
        (1, None),
    ],
)
def test_positives_to_make_up_for_one_negative(
    target: Any,
    needed: int | None,
) -> None:
    """
    To hold a share of p after one negative takes p / (1 - p) positives.
    """
    share = rp.FeedbackShare(positive=0, neutral=0, negative=1)
    assert share.positives_needed(target) == needed


def test_a_share_to_stay_under_is_no_share_to_reach() -> None:
    """
    A ceiling is refused.
    """
    share = rp.FeedbackShare(positive=1, neutral=0, negative=1)
    with pytest.raises(rp.InvalidValueError, match="be a share to reach"):
        share.positives_needed(rp.Target("less_than", Fraction(1, 2)))


def test_unknown_positives_are_unknown() -> None:
    """
    Without positive feedback there is no share, and None says so.
    """
    share = rp.FeedbackShare(positive=None, neutral=1, negative=2)
    assert (share.total, share.score, share.negative_share) == (
        None,
        None,
        None,
    )
    assert share.percentages is None
    assert share.positives_needed(Fraction(1, 2)) is None
    less = share.without(positive=1, neutral=1, negative=1)
    assert less == rp.FeedbackShare(positive=None, neutral=0, negative=1)


@pytest.mark.parametrize("field", ["positive", "neutral", "negative"])
def test_counts_are_whole_numbers(field: str) -> None:
    """
    Less than nothing is refused.
    """
    counts: dict[str, Any] = {
        "positive": 1,
        "neutral": 1,
        "negative": 1,
        field: -1,
    }
    with pytest.raises(rp.InvalidValueError, match=field):
        rp.FeedbackShare(**counts)


def test_without_some() -> None:
    """
    Each class is taken from its own number.
    """
    share = rp.FeedbackShare(positive=5, neutral=4, negative=3)
    assert share.without(positive=1) == rp.FeedbackShare(
        positive=4, neutral=4, negative=3
    )
    assert share.without(neutral=1, negative=2) == rp.FeedbackShare(
        positive=5, neutral=3, negative=1
    )
    assert share.without() == share


# -- periods -----------------------------------------------------------------


@pytest.mark.parametrize("days", [30, 90, 365])
def test_a_period_holds_its_first_day_and_the_day_itself(days: int) -> None:
    """
    Thirty days are the day and the twenty-nine before it.
    """
    feedback = [
        each
        for ago in (-1, 0, days - 1, days)
        for each in left(5, ago=ago, first=ago + 1)
    ]
    rating = policy().feedback_rating(feedback)
    assert rating.over(days).total == 2
    assert rating.over(None).total == 3
    assert rating.over(10**9).total == 3


@pytest.mark.parametrize("days", [0, -1, 0.5])
def test_periods_are_whole_days(days: Any) -> None:
    """
    A period of no days is none.
    """
    with pytest.raises(rp.InvalidValueError, match="days must be"):
        policy().feedback_rating([]).over(days)


@given(
    st.lists(
        st.tuples(
            st.integers(1, 5),
            maybe(near()),
            maybe(st.sampled_from(rp.FeedbackState)),
            maybe(st.sampled_from(["US", "DE"])),
        ),
        max_size=12,
    ),
    st.integers(1, 120),
)
def test_shares_are_plain_counts(
    rows: list[tuple[int, Any, Any, Any]], days: int
) -> None:
    """
    What counts is what still stands here and was left in the period.
    """
    feedback = [
        rp.Feedback(
            order_id=order_id(at),
            rating=stars,
            left_at=when,
            state=state,
            marketplace=store,
        )
        for at, (stars, when, state, store) in enumerate(rows)
    ]
    first = ON - (days - 1) * DAY

    def day(moment: Any) -> dt.date | None:
        if isinstance(moment, dt.datetime):
            return moment.astimezone(dt.UTC).date()
        found: dt.date | None = moment
        return found

    counts = Counter(
        "positive" if stars > 3 else "neutral" if stars == 3 else "negative"
        for stars, when, state, store in rows
        if state in {None, rp.FeedbackState.PUBLISHED}
        and store in {None, "US"}
        and (found := day(when)) is not None
        and first <= found <= ON
    )
    share = policy().feedback_rating(feedback, is_whole=True).over(days)
    assert share.positive == counts["positive"]
    assert share.neutral == counts["neutral"]
    assert share.negative == counts["negative"]


def test_what_is_left_out_is_counted() -> None:
    """
    Removed, struck through, of another store, without a day.
    """
    feedback = [
        *left(1, 1, state=rp.FeedbackState.STRUCK_THROUGH),
        *left(1, state=rp.FeedbackState.REMOVED_BY_BUYER),
        *left(5, 5, marketplace="DE"),
        *left(5, ago=None),
        *left(4, 1),
    ]
    rating = policy().feedback_rating(feedback)
    assert rating.over(30).total == 2
    assert rating.over(None).total == 3
    assert facts(rating, rp.ReasonCode.FEEDBACK_LEFT_OUT) == {"count": 3}
    assert facts(rating, rp.ReasonCode.OTHER_STORE) == {
        "count": 2,
        "kind": "feedback",
    }
    assert facts(rating, rp.ReasonCode.RECORDS_UNDATED) == {
        "count": 1,
        "kind": "feedback",
        "fact": "left_at",
    }
    assert rating.over(30).reasons == rating.reasons
    assert str(rating) == "2026-11-21: 66.67 % positive of 3"


def test_days_are_those_of_the_zone() -> None:
    """
    Feedback of yesterday evening is today's in Tokyo.
    """
    at = dt.datetime(2026, 10, 22, 20, tzinfo=dt.UTC)
    feedback = [rp.Feedback(order_id=order_id(0), rating=5, left_at=at)]
    assert policy().feedback_rating(feedback).over(30).total == 0
    assert (
        policy(zone="Asia/Tokyo").feedback_rating(feedback).over(30).total == 1
    )


# -- what is not known -------------------------------------------------------


@pytest.mark.parametrize(
    ("stars", "whole", "score"),
    [
        ((1, 3), None, None),
        ((1, 3), False, None),
        ((1, 3), True, 0),
        ((1, 5), None, Fraction(1, 2)),
        ((1, 5), False, None),
        ((5,), True, 1),
    ],
)
def test_amazons_report_holds_no_positive_feedback(
    stars: tuple[int, ...],
    whole: Any,
    score: object,
) -> None:
    """
    Without any the share is not known, unless the list is said to be whole.
    """
    rating = policy().feedback_rating(left(*stars), is_whole=whole)
    assert rating.over(None).score == score
    assert ("positives_not_given" in codes(rating)) is (score is None)


def test_nothing_at_all_is_nothing() -> None:
    """
    An empty list is no feedback, and not unknown.
    """
    share = policy().feedback_rating([]).over(None)
    assert (share.total, share.score) == (0, None)


def test_only_feedback_is_taken() -> None:
    """
    Anything else in the list is an error.
    """
    with pytest.raises(rp.InvalidTypeError, match="hold values of Feedback"):
        policy().feedback_rating([5])  # type: ignore[list-item]


def test_before_a_source_the_target_is_not_known() -> None:
    """
    On an early day the aim and the number shown are not recorded.
    """
    early = policy(on=dt.date(2023, 1, 1)).feedback_rating([])
    assert (early.target, early.shown_above) == (None, None)
    assert codes(early) == ["parameter_not_recorded"] * 2
    assert early.shown.days is None
    today = policy().feedback_rating([])
    assert str(today.target) == "at least 95 %"
    assert today.reasons == ()


# -- what buyers see ---------------------------------------------------------


@pytest.mark.parametrize(
    ("recent", "old", "days", "exactly"),
    [
        (11, 1, 365, False),
        (10, 1, None, True),
        (9, 1, None, False),
        (11, 0, None, False),
        (0, 3, None, False),
    ],
)
def test_what_buyers_see(
    recent: int, old: int, days: int | None, exactly: object
) -> None:
    """
    More than ten in twelve months show those, unless that is all there is.
    """
    feedback = left(*(5,) * recent) + left(*(1,) * old, ago=400, first=50)
    rating = policy().feedback_rating(feedback, is_whole=True)
    shown = rating.shown
    assert shown.days == days
    assert shown.count == recent + old
    assert shown.share == rating.over(days)
    assert ("exactly_at_least" in codes(shown)) is exactly


def test_what_buyers_see_without_positives() -> None:
    """
    Where positive feedback is not known, nor is what buyers see.
    """
    shown = policy().feedback_rating(left(1)).shown
    assert (shown.days, shown.count, shown.share.score) == (None, None, None)


# -- legacy guidance ---------------------------------------------------------


@pytest.mark.parametrize(
    ("negative", "of", "fine", "warned"),
    [
        (2, 100, True, False),
        (3, 100, False, False),
        (5, 100, False, False),
        (6, 100, False, True),
    ],
)
def test_legacy_guidance_is_asked_for_and_labelled(
    negative: int, of: int, fine: object, warned: object
) -> None:
    """
    Up to 2 % is called fine, above 5 % is warned of, and neither is official.
    """
    stars = (1,) * negative + (5,) * (of - negative)
    found = policy().feedback_rating(left(*stars)).legacy_guidance()
    assert (found.is_fine, found.is_warned) == (fine, warned)
    assert codes(found) == ["legacy_guidance", "level_without_source"]
    assert facts(found, rp.ReasonCode.LEVEL_WITHOUT_SOURCE) == {"level": "2 %"}


def test_legacy_guidance_over_a_period() -> None:
    """
    Thirty days unless said; without feedback it says nothing.
    """
    rating = policy().feedback_rating(left(1, 5, ago=40))
    recent = rating.legacy_guidance()
    assert (recent.is_fine, recent.is_warned) == (None, None)
    assert codes(recent)[0] == "no_data"
    assert rating.legacy_guidance(90).is_warned is True
