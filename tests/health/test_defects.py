"""
Tests of which feedback, claims and chargebacks count.
"""

from __future__ import annotations

import datetime as dt

from typing import Any, Final, cast

import attrs
import pytest

from hypothesis import given

import review_policy as rp

from review_policy.health._defects import (
    claim_counts,
    not_after,
    shipped_on_time,
)
from tests.ledgers import (
    INSIDE,
    ON,
    codes,
    drawn_claims,
    facts,
    ledger,
    ledgers,
    negative,
    order,
    order_id,
    orders,
    policy,
)


DAY: Final = dt.timedelta(days=1)
IN_TIME: Final = {
    "buy_shipping": True,
    "ship_by": INSIDE + 2 * DAY,
    "shipped_at": INSIDE + DAY,
}


def claim(outcome: str | None = "granted", **fields: object) -> rp.AToZClaim:
    """
    Make a claim on the first order.
    """
    made = rp.AToZClaim(
        order_id=order_id(0),
        outcome=None if outcome is None else rp.ClaimOutcome(outcome),
    )
    return attrs.evolve(made, **cast("Any", fields))


DELIVERY: Final = rp.ClaimAbout.DELIVERY


@pytest.mark.parametrize(
    ("given_claim", "fields", "counts"),
    [
        (claim("granted"), {}, True),
        (claim("refunded"), {}, True),
        (claim("denied"), {}, False),
        (claim("withdrawn"), {}, False),
        (claim("pending"), {}, None),
        (claim(None), {}, None),
        # Won on appeal.
        (claim("granted", is_reversed=True), {}, False),
        (claim("granted", reversed_at=ON), {}, False),
        (claim("granted", is_reversed=False), {}, True),
        (claim("refunded", is_reversed=True), {}, False),
        # The order was cancelled by the seller or by Amazon.
        (claim("pending"), {"cancelled_by": rp.CancelledBy.SELLER}, True),
        (claim("pending"), {"cancelled_by": rp.CancelledBy.AMAZON}, True),
        (claim("pending"), {"cancelled_by": rp.CancelledBy.BUYER}, None),
        (claim("denied"), {"cancelled_by": rp.CancelledBy.SELLER}, False),
        # Delivery claims on orders shipped on time with Buy Shipping.
        (claim("granted", about=DELIVERY), IN_TIME, False),
        (claim("granted", about=rp.ClaimAbout.CONDITION), IN_TIME, True),
        (claim("granted", about=None), IN_TIME, True),
        (claim("refunded", about=DELIVERY), IN_TIME, True),
        (
            claim("granted", about=DELIVERY),
            {**IN_TIME, "buy_shipping": None},
            True,
        ),
        (
            claim("granted", about=DELIVERY),
            {**IN_TIME, "shipped_at": INSIDE + 3 * DAY},
            True,
        ),
        (
            claim("granted", about=DELIVERY),
            {**IN_TIME, "shipped_at": None},
            True,
        ),
        # What the caller knows goes first.
        (claim("granted", counts=False), {}, False),
        (claim("denied", counts=True), {}, True),
        (claim("pending", counts=False), {}, False),
    ],
)
def test_which_claims_count(
    given_claim: rp.AToZClaim, fields: dict[str, object], counts: object
) -> None:
    """
    Amazon's list of claims that count and that do not, one by one.
    """
    found = claim_counts(given_claim, order(0, **fields), dt.UTC)
    assert found is counts


def test_a_claim_without_its_order() -> None:
    """
    Without the order nothing excuses a granted claim, nor decides an open one.
    """
    assert claim_counts(claim("granted", about=DELIVERY), None, dt.UTC) is True
    assert claim_counts(claim("pending"), None, dt.UTC) is None


@pytest.mark.parametrize(
    ("moment", "limit", "in_time"),
    [
        (None, INSIDE, None),
        (INSIDE, None, None),
        (INSIDE, INSIDE, True),
        (INSIDE + dt.timedelta(seconds=1), INSIDE, False),
        (INSIDE - dt.timedelta(seconds=1), INSIDE, True),
        (INSIDE + dt.timedelta(hours=3), INSIDE.date(), True),
        (INSIDE + DAY, INSIDE.date(), False),
        (INSIDE.date(), INSIDE, True),
        (INSIDE.date() + DAY, INSIDE, False),
    ],
)
def test_shipped_on_time(
    moment: rp.Moment | None, limit: rp.Moment | None, in_time: object
) -> None:
    """
    The limit itself is in time; with a day on either side days decide.
    """
    assert not_after(moment, limit, dt.UTC) is in_time
    shipped = order(0, shipped_at=moment, ship_by=limit)
    assert shipped_on_time(shipped, dt.UTC) is in_time


def test_days_are_those_of_the_zone() -> None:
    """
    What is in time in UTC may be late in Tokyo.
    """
    late = dt.datetime(2026, 10, 1, 20, tzinfo=dt.UTC)
    tokyo = dt.timezone(dt.timedelta(hours=9))
    assert not_after(late, dt.date(2026, 10, 1), dt.UTC) is True
    assert not_after(late, dt.date(2026, 10, 1), tokyo) is False


# -- one metric at a time ----------------------------------------------------


@pytest.mark.parametrize(
    ("stars", "count"), [(1, 1), (2, 1), (3, 0), (4, 0), (5, 0)]
)
def test_only_one_and_two_stars_count(stars: int, count: int) -> None:
    """
    Three stars are neutral and no defect.
    """
    books = ledger(orders=orders(10), feedback=negative(0, rating=stars))
    for name in ("negative-feedback-rate", "order-defect-rate"):
        found = policy().reading(name, books)
        assert (found.count, found.of) == (count, 10)


@pytest.mark.parametrize(
    ("state", "count"),
    [
        (None, 1),
        (rp.FeedbackState.PUBLISHED, 1),
        (rp.FeedbackState.STRUCK_THROUGH, 0),
        (rp.FeedbackState.REMOVED_BY_AMAZON, 0),
        (rp.FeedbackState.REMOVED_BY_BUYER, 0),
    ],
)
def test_removed_and_struck_through_feedback_does_not_count(
    state: rp.FeedbackState | None, count: int
) -> None:
    """
    What is taken out of the rating is taken out of the rate.
    """
    books = ledger(orders=orders(10), feedback=negative(0, state=state))
    found = policy().reading("negative-feedback-rate", books)
    assert found.count == count


def test_feedback_of_other_stores_is_left_out_and_counted() -> None:
    """
    A German feedback is no defect in the US.
    """
    feedback = negative(0, 1, marketplace="DE") + negative(2)
    books = ledger(orders=orders(10), feedback=feedback)
    found = policy().reading("negative-feedback-rate", books)
    assert found.count == 1
    assert facts(found, rp.ReasonCode.OTHER_STORE) == {
        "count": 2,
        "kind": "feedback",
    }


def test_claims_are_listed_apart() -> None:
    """
    Undecided claims, those that Amazon paid, and those that Buy Shipping may
    excuse are counted beside the rate.
    """
    claims = (
        claim("pending", order_id=order_id(0)),
        claim(None, order_id=order_id(1)),
        claim("granted", order_id=order_id(2), paid_by=rp.Payer.AMAZON),
        claim("granted", order_id=order_id(3), about=DELIVERY),
        claim("granted", order_id=order_id(4), about=rp.ClaimAbout.CONDITION),
        claim("pending", order_id=order_id(5), counts=False),
        # Orders that are not there are of no matter.
        claim("pending", order_id=order_id(90)),
    )
    books = ledger(orders=orders(10), claims=claims)
    found = policy().reading("a-to-z-claim-rate", books)
    assert (found.count, found.of) == (3, 10)
    assert facts(found, rp.ReasonCode.CLAIMS_PENDING)["count"] == 2
    assert facts(found, rp.ReasonCode.CLAIMS_PAID_BY_AMAZON)["count"] == 1
    # Two: what the one that Amazon paid is about is not known either.
    unclear = facts(found, rp.ReasonCode.CLAIM_EXCLUSION_UNKNOWN)
    assert unclear["count"] == 2


@pytest.mark.parametrize(
    "fields",
    [
        {"buy_shipping": False},
        {"ship_by": INSIDE, "shipped_at": INSIDE + DAY},
    ],
)
def test_some_claims_cannot_be_excused(fields: dict[str, object]) -> None:
    """
    Without Buy Shipping, or shipped late, a granted claim counts for sure.
    """
    claims = (claim("granted", about=DELIVERY),)
    books = ledger(orders=(order(0, **fields),), claims=claims)
    found = policy().reading("a-to-z-claim-rate", books)
    assert found.count == 1
    assert "claim_exclusion_unknown" not in codes(found)


def test_only_service_chargebacks_count() -> None:
    """
    Fraud is Amazon's; what a chargeback is about may be unknown.
    """
    kinds = (
        rp.ChargebackKind.SERVICE,
        rp.ChargebackKind.FRAUD,
        None,
        rp.ChargebackKind.SERVICE,
    )
    chargebacks = tuple(
        rp.Chargeback(order_id=order_id(at), kind=kind)
        for at, kind in enumerate(kinds)
    )
    books = ledger(orders=orders(10), chargebacks=chargebacks)
    found = policy().reading("chargeback-rate", books)
    assert (found.count, found.of) == (2, 10)
    assert facts(found, rp.ReasonCode.CHARGEBACKS_UNKNOWN) == {"count": 1}
    assert found.lower_bound
    outside = attrs.evolve(
        books, chargebacks=(rp.Chargeback(order_id=order_id(90)),)
    )
    assert not policy().reading("chargeback-rate", outside).lower_bound


# -- together ----------------------------------------------------------------


def test_one_order_counts_once() -> None:
    """
    Feedback, a claim and a chargeback on one order are one defect.
    """
    books = ledger(
        orders=orders(10),
        feedback=negative(0, 1),
        claims=(claim("granted", about=rp.ClaimAbout.CONDITION),),
        chargebacks=(
            rp.Chargeback(
                order_id=order_id(0), kind=rp.ChargebackKind.SERVICE
            ),
        ),
    )
    found = policy().reading("order-defect-rate", books)
    assert (found.count, found.of) == (2, 10)


@given(ledgers())
def test_the_rate_is_at_most_the_sum_of_its_parts(books: rp.Ledger) -> None:
    """
    No part is more than the whole, and the whole no more than all parts.
    """
    for scope in rp.Fulfillment:
        whole, *parts = (
            policy().reading(name, books, scope=scope).count or 0
            for name in (
                "order-defect-rate",
                "negative-feedback-rate",
                "a-to-z-claim-rate",
                "chargeback-rate",
            )
        )
        assert max(parts) <= whole <= sum(parts)


@given(ledgers(), drawn_claims())
def test_another_defect_never_lowers_a_rate(
    books: rp.Ledger, claims: tuple[rp.AToZClaim, ...]
) -> None:
    """
    Whatever claims come on top, no defect rate falls.
    """
    assert isinstance(books.claims, tuple)
    more = attrs.evolve(books, claims=books.claims + claims)
    for name in ("order-defect-rate", "a-to-z-claim-rate"):
        before, after = (
            policy().reading(name, each).rate for each in (books, more)
        )
        assert (before is None) is (after is None)
        if before is not None and after is not None:
            assert before <= after


@given(ledgers())
def test_removal_never_raises_a_rate(books: rp.Ledger) -> None:
    """
    Whichever feedback goes, no defect rate rises.
    """
    assert isinstance(books.feedback, tuple)
    for gone in books.feedback:
        less = books.without_feedback({gone.order_id})
        for name in ("order-defect-rate", "negative-feedback-rate"):
            before, after = (
                policy().reading(name, each).rate for each in (books, less)
            )
            if before is not None and after is not None:
                assert after <= before


def test_defects_without_their_order() -> None:
    """
    A defect of an order that was not given is said, unless it lies elsewhere.
    """
    books = ledger(orders=orders(10), feedback=negative(0, 90, 91))
    found = policy().reading("order-defect-rate", books)
    assert facts(found, rp.ReasonCode.DEFECTS_WITHOUT_ORDER) == {"count": 2}
    outside = order(90, purchased_at=dt.date(2026, 1, 1))
    known = attrs.evolve(books, orders=(*orders(10), outside))
    found = policy().reading("order-defect-rate", known)
    assert facts(found, rp.ReasonCode.DEFECTS_WITHOUT_ORDER) == {"count": 1}
    covered = attrs.evolve(
        books, covers={"orders": rp.Days(dt.date(2026, 9, 1), ON)}
    )
    found = policy().reading("order-defect-rate", covered)
    assert "defects_without_order" not in codes(found)
    short = attrs.evolve(
        books, covers={"orders": rp.Days(dt.date(2026, 10, 1), ON)}
    )
    found = policy().reading("order-defect-rate", short)
    assert "defects_without_order" in codes(found)
    other = attrs.evolve(
        books, covers={"feedback": rp.Days(dt.date(2026, 9, 1), ON)}
    )
    found = policy().reading("order-defect-rate", other)
    assert "defects_without_order" in codes(found)
