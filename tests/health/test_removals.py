"""
Tests of which removal would help most.
"""

from __future__ import annotations

import datetime as dt

from fractions import Fraction
from typing import Final

import attrs
import pytest

import review_policy as rp

from tests.ledgers import (
    AMAZON,
    INSIDE,
    ON,
    ledger,
    negative,
    order,
    order_id,
    orders,
)
from tests.situations import small_model


ODR: Final = "order-defect-rate"
NEGATIVE: Final = "negative-feedback-rate"
DAY: Final = dt.timedelta(days=1)
OBSCENE: Final = "This is bullshit."

with small_model():
    US: Final = rp.Policy("US", on=ON, languages=("en",))


def feedback(
    number: int, comment: str = "Fine.", **fields: object
) -> rp.Feedback:
    """
    Make feedback of one star with a comment.
    """
    (made,) = negative(
        number,
        **{
            "comment": comment,
            "language": "en",
            "state": rp.FeedbackState.PUBLISHED,
            "left_at": ON - 10 * DAY,
            **fields,
        },
    )
    return made


def ranked(*several: rp.Feedback, **kinds: object) -> tuple[rp.Removal, ...]:
    """
    Rank all feedback of a ledger of two hundred orders.
    """
    books = ledger(**{"orders": orders(200), "feedback": several, **kinds})
    cases = [US.assess_feedback(each, history=()) for each in several]
    return US.rank_removals(cases, books)


def test_the_effect_on_each_rate() -> None:
    """
    Before and after, with the target, and by how much.
    """
    (found, _) = ranked(feedback(0, OBSCENE), feedback(1))
    effect = found.effect(ODR)
    assert effect is not None
    assert effect.scope is rp.Fulfillment.MERCHANT
    assert (effect.before, effect.after) == (
        Fraction(1, 100),
        Fraction(1, 200),
    )
    assert effect.change == Fraction(-1, 200)
    assert (effect.meets_before, effect.meets_after) == (False, True)
    part = found.effect(NEGATIVE)
    assert part is not None
    assert (part.meets_before, part.meets_after) == (None, None)
    assert part.change == Fraction(-1, 200)
    assert found.effect("nothing") is None
    assert [each.metric for each in found.effects] == [
        ODR,
        NEGATIVE,
        "positive-feedback-30-days",
        "positive-feedback-90-days",
        "positive-feedback-365-days",
        "positive-feedback-lifetime",
    ]
    assert found.order_id == order_id(0)
    assert found.certainty is rp.Certainty.CERTAIN
    assert found.last == ON + 80 * DAY
    assert found.days_left == 80
    assert found.state is rp.WindowState.OPEN
    assert str(found) == f"{order_id(0)}: certain, until 2027-02-09"


def test_an_order_that_stays_defective_gains_nothing() -> None:
    """
    A claim on the same order keeps the defect; its own rate still falls.
    """
    claim = rp.AToZClaim(
        order_id=order_id(0), outcome=rp.ClaimOutcome.REFUNDED
    )
    (found,) = ranked(feedback(0, OBSCENE), claims=(claim,))
    effect, part = found.effect(ODR), found.effect(NEGATIVE)
    assert effect is not None
    assert part is not None
    assert effect.change == 0
    assert part.change == Fraction(-1, 200)


def test_each_case_is_weighed_alone_in_its_channel() -> None:
    """
    An order of Amazon's weighs among Amazon's orders.
    """
    mixed = (
        *orders(200),
        *(order(300 + at, fulfillment=AMAZON) for at in range(10)),
    )
    first, second = ranked(
        feedback(0, OBSCENE), feedback(300, OBSCENE), orders=mixed
    )
    assert first.order_id == order_id(300)
    effect = first.effect(ODR)
    assert effect is not None
    assert (effect.before, effect.after) == (Fraction(1, 10), Fraction(0))
    assert second.order_id == order_id(0)


def test_who_comes_first() -> None:
    """
    Findings before none, effects before none, open before closed.
    """
    closed = feedback(4, OBSCENE, left_at=ON - 200 * DAY)
    found = ranked(
        closed,
        feedback(3),
        feedback(250, OBSCENE),
        feedback(1, OBSCENE, left_at=ON - 9 * DAY),
        feedback(0, OBSCENE, left_at=ON - 20 * DAY),
        feedback(2, "What a damn mess."),
    )
    assert [each.order_id for each in found] == [
        order_id(number) for number in (0, 1, 250, 2, 3, 4)
    ]
    assert [each.certainty for each in found] == [
        rp.Certainty.CERTAIN,
        rp.Certainty.CERTAIN,
        rp.Certainty.CERTAIN,
        rp.Certainty.POSSIBLE,
        None,
        rp.Certainty.CERTAIN,
    ]
    assert found[-1].state is rp.WindowState.CLOSED
    assert str(found[-2]).startswith(f"{order_id(3)}: no ground, until")


@pytest.mark.parametrize(
    ("fields", "code", "day"),
    [
        ({"purchased_at": INSIDE - 60 * DAY}, "not_counted", None),
        (
            {"purchased_at": dt.date(2026, 11, 10)},
            "effect_later",
            dt.date(2026, 11, 25),
        ),
        ({"purchased_at": None}, "fact_missing", None),
        (None, "fact_missing", None),
    ],
)
def test_an_order_outside_the_period(
    fields: dict[str, object] | None, code: str, day: dt.date | None
) -> None:
    """
    It has left the period, comes into it later, or is not known.
    """
    others = orders(200)
    outside = () if fields is None else (order(300, **fields),)
    (found,) = ranked(feedback(300, OBSCENE), orders=(*others, *outside))
    effect = found.effect(ODR)
    assert effect is not None
    assert (effect.before, effect.after, effect.change) == (None, None, None)
    (reason,) = {each for each in found.reasons if each.code.value == code}
    assert dict(reason.facts).get("day") == day


def test_without_orders_the_share_remains() -> None:
    """
    The share of positive feedback needs no orders.
    """
    praise = feedback(1, rating=5)
    books = rp.Ledger(feedback=(feedback(0, OBSCENE), praise))
    case = US.assess_feedback(feedback(0, OBSCENE), history=())
    (found,) = US.rank_removals([case], books)
    share = found.effect("positive-feedback-30-days")
    assert share is not None
    assert (share.before, share.after) == (Fraction(1, 2), Fraction(1))
    assert share.change == Fraction(1, 2)


@pytest.mark.parametrize(
    ("left_at", "state", "changes"),
    [
        (ON - 10 * DAY, None, (True, True, True, True)),
        (ON - 29 * DAY, None, (True, True, True, True)),
        (ON - 30 * DAY, None, (False, True, True, True)),
        (ON - 90 * DAY, None, (False, False, True, True)),
        (ON - 365 * DAY, None, (False, False, False, True)),
        (None, None, (False, False, False, True)),
        (ON, None, (True, True, True, True)),
        (ON, rp.FeedbackState.STRUCK_THROUGH, (False, False, False, False)),
    ],
)
def test_periods_of_the_shares(
    left_at: dt.date | None,
    state: rp.FeedbackState | None,
    changes: tuple[bool, ...],
) -> None:
    """
    Feedback counts in the periods that hold its day, and in lifetime.
    """
    one = feedback(0, left_at=left_at, state=state)
    praise = feedback(1, rating=5, left_at=ON)
    books = rp.Ledger(feedback=(one, praise))
    (found,) = US.rank_removals([US.assess_feedback(one, history=())], books)
    shares = found.effects[2:]
    assert tuple(bool(each.change) for each in shares) == changes


@pytest.mark.parametrize(
    ("stars", "after"),
    [(5, Fraction(1, 3)), (3, Fraction(2, 3)), (1, Fraction(2, 3))],
)
def test_each_class_leaves_its_own_number(stars: int, after: Fraction) -> None:
    """
    Removing praise lowers the share, removing anything else raises it.
    """
    several = tuple(
        feedback(at, rating=rating) for at, rating in enumerate((5, 5, 3, 1))
    )
    books = rp.Ledger(feedback=several)
    one = next(each for each in several if each.rating == stars)
    (found,) = US.rank_removals([US.assess_feedback(one, history=())], books)
    share = found.effects[-1]
    assert (share.before, share.after) == (Fraction(1, 2), after)


def test_feedback_that_is_not_in_the_ledger_changes_nothing() -> None:
    """
    What does not count cannot be taken out.
    """
    case = US.assess_feedback(feedback(5, OBSCENE), history=())
    books = ledger(orders=orders(10), feedback=(feedback(1, rating=5),))
    (found,) = US.rank_removals([case], books)
    assert [each.change for each in found.effects] == [0] * 6
    missing = attrs.evolve(books, feedback=rp.NOT_GIVEN)
    (found,) = US.rank_removals([case], missing)
    assert {each.change for each in found.effects[2:]} == {None}


def test_a_removal_is_what_a_ledger_without_it_reads() -> None:
    """
    The effect is the difference of two readings.
    """
    several = tuple(feedback(at, OBSCENE) for at in range(5))
    books = ledger(orders=orders(150), feedback=several)
    for found in US.rank_removals(
        [US.assess_feedback(each, history=()) for each in several], books
    ):
        less = books.without_feedback({found.order_id})
        effect = found.effect(ODR)
        assert effect is not None
        assert effect.before == US.reading(ODR, books).rate
        assert effect.after == US.reading(ODR, less).rate


def test_certainty_and_last_day_break_ties() -> None:
    """
    Among equal effects the surest goes first, then the earliest deadline.
    """
    sooner = feedback(0, OBSCENE, left_at=ON - 40 * DAY)
    later = feedback(1, OBSCENE, left_at=ON - 39 * DAY)
    found = ranked(later, sooner)
    assert [each.order_id for each in found] == [order_id(0), order_id(1)]
    undated = feedback(2, OBSCENE, left_at=None)
    found = ranked(undated, later, sooner)
    assert [each.order_id for each in found][-1] == order_id(2)
    assert str(found[-1]) == f"{order_id(2)}: certain"


def test_a_greater_share_gained_goes_first() -> None:
    """
    Where no order counts, the lifetime share decides.
    """
    praise = feedback(10, rating=5)
    blame = feedback(11, "This is bullshit.")
    applause = feedback(9, "This is bullshit.", rating=5)
    books = rp.Ledger(feedback=(praise, blame, applause))
    cases = [
        US.assess_feedback(each, history=()) for each in (applause, blame)
    ]
    found = US.rank_removals(cases, books)
    assert [each.order_id for each in found] == [order_id(11), order_id(9)]


def test_reasons_of_each_rate_are_kept() -> None:
    """
    An order that was not given is named, and when it will count.
    """
    (found,) = ranked(feedback(900, OBSCENE))
    assert [dict(each.facts) for each in found.reasons] == [{"fact": "order"}]
    edge = order(300, purchased_at=dt.date(2026, 11, 7))
    (soon,) = ranked(feedback(300, OBSCENE), orders=(*orders(3), edge))
    assert [dict(each.facts) for each in soon.reasons] == [
        {"day": dt.date(2026, 11, 22)}
    ]
    with small_model():
        tokyo = rp.Policy("US", on=ON, languages=("en",), zone="Asia/Tokyo")
    evening = order(
        300, purchased_at=dt.datetime(2026, 11, 6, 20, tzinfo=dt.UTC)
    )
    case = tokyo.assess_feedback(feedback(300, OBSCENE), history=())
    books = ledger(
        orders=(*orders(3), evening), feedback=(feedback(300, OBSCENE),)
    )
    (ahead,) = tokyo.rank_removals([case], books)
    assert dict(ahead.reasons[0].facts) == {"day": dt.date(2026, 11, 22)}


def test_a_store_whose_period_is_not_known() -> None:
    """
    Before the period is recorded no effect on orders is.
    """
    with small_model():
        early = rp.Policy("US", on=dt.date(2020, 1, 1), languages=("en",))
    one = feedback(0, OBSCENE, left_at=dt.date(2019, 12, 1))
    case = early.assess_feedback(one, history=())
    books = ledger(orders=orders(3), feedback=(one,))
    (found,) = early.rank_removals([case], books)
    assert found.effects[0].change is None
