"""
Ledgers for tests: small ones by hand, and any that hypothesis draws.
"""

from __future__ import annotations

import datetime as dt
import functools

from typing import Any, Final, cast

import attrs

from hypothesis import strategies as st

import review_policy as rp

from review_policy.health._book import Book


ON: Final = dt.date(2026, 11, 21)
FIRST: Final = dt.date(2026, 9, 8)
LAST: Final = dt.date(2026, 11, 6)
"""The sixty days of the order defect rate on that day."""

INSIDE: Final = dt.datetime(2026, 10, 1, 12, tzinfo=dt.UTC)
MERCHANT: Final = rp.Fulfillment.MERCHANT
AMAZON: Final = rp.Fulfillment.AMAZON
BERLIN: Final = dt.timezone(dt.timedelta(hours=1))


def setting(
    store: str = "US", on: dt.date = ON, zone: dt.tzinfo = dt.UTC
) -> rp.Setting:
    """
    Make the setting of a test.
    """
    return rp.Setting(rp.Marketplace.of(store), on, zone)


@functools.cache
def _made(store: str, on: dt.date, zone: str | dt.tzinfo | None) -> rp.Policy:
    return rp.Policy(store, on=on, zone=zone, languages=())


def policy(
    store: str = "US",
    on: dt.date = ON,
    *,
    zone: str | dt.tzinfo | None = None,
    **more: object,
) -> rp.Policy:
    """
    Make a policy that loads no language, each once.
    """
    made = _made(store, on, zone)
    return attrs.evolve(made, **cast("Any", more)) if more else made


def book(ledger: rp.Ledger, **more: object) -> Book:
    """
    Open a ledger on the day of the tests.
    """
    return Book(ledger, setting(**cast("Any", more)))


def order_id(number: int) -> str:
    """
    Give the id of the order with a number.
    """
    return f"111-2345678-{number:07d}"


def order(number: int, **fields: object) -> rp.Order:
    """
    Make an order of the period, shipped by the merchant unless said.
    """
    given: dict[str, Any] = {
        "id": order_id(number),
        "purchased_at": INSIDE,
        "fulfillment": MERCHANT,
        **fields,
    }
    return rp.Order(**given)


def orders(count: int, **fields: object) -> tuple[rp.Order, ...]:
    """
    Make so many orders of the period.
    """
    return tuple(order(at, **fields) for at in range(count))


def negative(*numbers: int, **fields: object) -> tuple[rp.Feedback, ...]:
    """
    Make feedback of one star on some orders.
    """
    given: dict[str, Any] = {"rating": 1, "left_at": ON, **fields}
    return tuple(
        rp.Feedback(order_id=order_id(number), **given) for number in numbers
    )


def ledger(**kinds: object) -> rp.Ledger:
    """
    Make a ledger in which the three kinds of defect are known.
    """
    known: dict[str, Any] = {
        "feedback": (),
        "claims": (),
        "chargebacks": (),
        **kinds,
    }
    return rp.Ledger(**known)


def codes(value: object) -> list[str]:
    """
    Give the codes of a result's reasons.
    """
    return [reason.code.value for reason in cast("Any", value).reasons]


def facts(value: object, code: rp.ReasonCode) -> dict[str, Any]:
    """
    Give the facts of the one reason with a code.
    """
    (reason,) = [
        each for each in cast("Any", value).reasons if each.code is code
    ]
    return dict(reason.facts)


# -- drawn -------------------------------------------------------------------

SIZE: Final = 12
"""How many different orders a drawn ledger can have."""

ZONES: Final = st.sampled_from(
    [
        dt.UTC,
        dt.timezone(dt.timedelta(hours=9)),
        dt.timezone(-dt.timedelta(hours=8)),
    ]
)


def near() -> st.SearchStrategy[rp.Moment]:
    """
    Draw a day or a moment around the day of the tests.
    """
    days = st.dates(ON - dt.timedelta(110), ON + dt.timedelta(10))
    times = st.builds(
        lambda day, hour, ahead: dt.datetime(
            day.year,
            day.month,
            day.day,
            hour,
            tzinfo=dt.timezone(dt.timedelta(hours=ahead)),
        ),
        days,
        st.integers(0, 23),
        st.integers(-12, 14),
    )
    return st.one_of(days, times)


def maybe(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """
    Draw from *strategy* or None.
    """
    return st.one_of(st.none(), strategy)


def flags() -> st.SearchStrategy[bool | None]:
    """
    Draw True, False or None.
    """
    return maybe(st.booleans())


IDS: Final = st.integers(0, SIZE - 1).map(order_id)


def drawn_orders() -> st.SearchStrategy[tuple[rp.Order, ...]]:
    """
    Draw orders, each id once.
    """
    one = st.builds(
        rp.Order,
        id=IDS,
        purchased_at=maybe(near()),
        fulfillment=maybe(st.sampled_from(rp.Fulfillment)),
        status=maybe(st.sampled_from(rp.OrderStatus)),
        cancelled_by=maybe(st.sampled_from(rp.CancelledBy)),
        ship_by=maybe(near()),
        shipped_at=maybe(near()),
        buy_shipping=flags(),
        is_business=flags(),
        marketplace=maybe(st.sampled_from(["US", "DE"])),
        refunded_at=maybe(near()),
    )
    return st.lists(one, max_size=SIZE, unique_by=lambda each: each.id).map(
        tuple
    )


def drawn_feedback() -> st.SearchStrategy[tuple[rp.Feedback, ...]]:
    """
    Draw feedback on the orders of a drawn ledger.
    """
    one = st.builds(
        rp.Feedback,
        order_id=IDS,
        rating=st.integers(1, 5),
        left_at=maybe(near()),
        state=maybe(st.sampled_from(rp.FeedbackState)),
    )
    return st.lists(one, max_size=SIZE, unique_by=lambda f: f.order_id).map(
        tuple
    )


def drawn_claims() -> st.SearchStrategy[tuple[rp.AToZClaim, ...]]:
    """
    Draw claims on the orders of a drawn ledger.
    """
    one = st.builds(
        rp.AToZClaim,
        order_id=IDS,
        outcome=maybe(st.sampled_from(rp.ClaimOutcome)),
        about=maybe(st.sampled_from(rp.ClaimAbout)),
        paid_by=maybe(st.sampled_from(rp.Payer)),
        is_reversed=flags(),
        counts=flags(),
    )
    return st.lists(one, max_size=6).map(tuple)


def drawn_chargebacks() -> st.SearchStrategy[tuple[rp.Chargeback, ...]]:
    """
    Draw chargebacks on the orders of a drawn ledger.
    """
    one = st.builds(
        rp.Chargeback,
        order_id=IDS,
        kind=maybe(st.sampled_from(rp.ChargebackKind)),
    )
    return st.lists(one, max_size=4).map(tuple)


def drawn_shipments() -> st.SearchStrategy[tuple[rp.Shipment, ...]]:
    """
    Draw shipments.
    """
    one = st.builds(
        rp.Shipment,
        order_id=IDS,
        promised_at=maybe(near()),
        confirmed_at=maybe(near()),
        attempted_at=maybe(near()),
        delivered_at=maybe(near()),
        has_valid_tracking=flags(),
        is_exempt=flags(),
        is_protected=flags(),
        units=st.integers(0, 3),
        category=maybe(st.sampled_from(["Toys", "Books"])),
    )
    return st.lists(one, max_size=SIZE).map(tuple)


def drawn_service() -> dict[str, st.SearchStrategy[Any]]:
    """
    Draw what buyers write, send back, vote and complain of.
    """
    return {
        "messages": st.lists(
            st.builds(
                rp.BuyerMessage,
                received_at=near(),
                answered_at=maybe(near()),
                is_answered=flags(),
                needs_answer=flags(),
            ),
            max_size=6,
        ).map(tuple),
        "returns": st.lists(
            st.builds(
                rp.ReturnRequest,
                order_id=IDS,
                requested_at=maybe(near()),
                answered_at=maybe(near()),
                is_answered=flags(),
                is_unresolved=flags(),
                is_wrongly_rejected=flags(),
            ),
            max_size=6,
        ).map(tuple),
        "votes": st.lists(
            st.builds(
                rp.Vote,
                order_id=IDS,
                voted_at=near(),
                is_solved=st.booleans(),
            ),
            max_size=6,
        ).map(tuple),
        "complaints": st.lists(
            st.builds(rp.Complaint, order_id=IDS, is_about_delivery=flags()),
            max_size=6,
        ).map(tuple),
        "invoices": st.lists(
            st.builds(rp.Invoice, order_id=IDS, provided_at=maybe(near())),
            max_size=6,
        ).map(tuple),
        "events": st.lists(
            st.builds(
                rp.Event,
                st.sampled_from(rp.EventKind),
                near(),
                order_id=maybe(IDS),
            ),
            max_size=6,
        ).map(tuple),
    }


def ledgers() -> st.SearchStrategy[rp.Ledger]:
    """
    Draw a ledger in which every kind is given.
    """
    return st.builds(
        rp.Ledger,
        orders=drawn_orders(),
        feedback=drawn_feedback(),
        claims=drawn_claims(),
        chargebacks=drawn_chargebacks(),
        shipments=drawn_shipments(),
        cancellations=st.just(()),
        **drawn_service(),
    )
