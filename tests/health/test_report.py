"""
Tests of where an account stands as a whole.
"""

from __future__ import annotations

import re

from typing import Any, Final

import attrs
import pytest

import review_policy as rp

from tests.ledgers import (
    AMAZON,
    MERCHANT,
    ON,
    ledger,
    negative,
    order,
    order_id,
    orders,
    policy,
)


SHIPPED: Final = rp.OrderStatus.SHIPPED


def good(count: int = 200, **fields: object) -> tuple[rp.Order, ...]:
    """
    Make orders on the day before, all of them in time.
    """
    return tuple(
        order(
            1000 + at,
            purchased_at=ON - (ON - ON.replace(day=20)),
            ship_by=ON,
            shipped_at=ON,
            status=SHIPPED,
            **fields,
        )
        for at in range(count)
    )


def whole(**kinds: object) -> rp.Ledger:
    """
    Make a ledger from which every metric with a period can be read.
    """
    packages = tuple(
        rp.Shipment(
            order_id=order_id(at),
            promised_at=ON.replace(day=3),
            delivered_at=ON.replace(day=3),
            has_valid_tracking=True,
            category="Toys",
        )
        for at in range(30)
    )
    return ledger(
        **{
            "orders": (*orders(200, status=SHIPPED), *good()),
            "shipments": packages,
            "cancellations": (),
            "messages": (),
            **kinds,
        }
    )


def test_a_healthy_account() -> None:
    """
    All targets that are acted on are met.
    """
    found = policy().health(whole())
    assert found.on == ON
    names = [(each.metric, each.scope) for each in found.readings]
    assert set(names) == {
        ("order-defect-rate", MERCHANT),
        ("negative-feedback-rate", MERCHANT),
        ("a-to-z-claim-rate", MERCHANT),
        ("chargeback-rate", MERCHANT),
        ("late-shipment-rate-10", MERCHANT),
        ("late-shipment-rate-30", MERCHANT),
        ("cancellation-rate", MERCHANT),
        ("valid-tracking-rate", "Toys"),
        ("on-time-delivery-rate", MERCHANT),
        ("contact-response-rate", None),
    }
    assert [each.metric for each in found.unread] == [
        "invoice-defect-rate",
        "return-dissatisfaction-rate",
        "customer-service-dissatisfaction-rate",
        "refund-rate",
        "ncx-rate",
    ]
    late = found.reading("late-shipment-rate-30")
    assert late is not None
    assert late.count == 0
    assert found.is_healthy is True
    assert str(found).startswith("2026-11-21: healthy\n")


def test_the_worst_stands_first() -> None:
    """
    What is beyond the line and acted on goes before all else.
    """
    found = policy().health(
        whole(
            feedback=negative(0, 1, 2),
            messages=[
                rp.BuyerMessage(
                    received_at=ON.replace(day=3), is_answered=False
                )
            ],
        )
    )
    assert found.readings[0].metric == "order-defect-rate"
    assert found.is_healthy is False
    assert str(found).startswith("2026-11-21: not healthy\n")
    ranks = [each.severity for each in found.readings]
    assert ranks == sorted(ranks)


def test_unknown_is_neither() -> None:
    """
    A kind that is missing leaves the verdict open.
    """
    found = policy().health(whole(claims=rp.NOT_GIVEN))
    assert found.is_healthy is None
    assert str(found).startswith("2026-11-21: not known\n")
    nothing = policy().health(rp.Ledger())
    assert nothing.readings == ()
    assert nothing.is_healthy is None
    assert len(nothing.unread) == 15
    assert nothing.reading("order-defect-rate") is None


def test_each_channel_and_category_is_read() -> None:
    """
    Amazon reports them apart, and so does the report.
    """
    mixed = (
        *orders(150, status=SHIPPED),
        *(order(300 + at, fulfillment=AMAZON) for at in range(150)),
    )
    found = policy().health(ledger(orders=mixed, feedback=negative(300)))
    scopes = [
        each.scope
        for each in found.readings
        if each.metric == "order-defect-rate"
    ]
    assert sorted(map(str, scopes)) == ["amazon", "merchant"]
    worst = found.reading("order-defect-rate")
    assert worst is not None
    assert worst.scope is AMAZON
    unclear = policy().health(
        ledger(orders=(*mixed, order(999, fulfillment=None)))
    )
    together = unclear.reading("order-defect-rate")
    assert together is not None
    assert (together.scope, together.of) == (None, 301)


@pytest.mark.parametrize(
    ("kinds", "unread"),
    [
        ({}, "No orders were given"),
        ({"orders": ()}, "No feedback were given"),
        ({"orders": (), "claims": ()}, None),
        ({"claims": ()}, "No orders were given"),
    ],
)
def test_what_hinders_a_reading(
    kinds: dict[str, Any], unread: str | None
) -> None:
    """
    Without units, or without any kind of defect, there is nothing to read.
    """
    found = policy().health(rp.Ledger(**kinds))
    whys = {each.metric: str(each) for each in found.unread}
    if unread is None:
        assert "order-defect-rate" not in whys
    else:
        assert unread in whys["order-defect-rate"]


def test_the_html_is_escaped_and_drawn() -> None:
    """
    Categories are escaped, bars are inline, and the stamp stands below.
    """
    package = rp.Shipment(
        order_id=order_id(0),
        promised_at=ON.replace(day=3),
        has_valid_tracking=True,
        category="<b>Toys & Games</b>",
    )
    found = policy().health(whole(shipments=[package], messages=[]))
    html = found._repr_html_()
    assert "<b>Toys" not in html
    assert "&lt;b&gt;Toys &amp; Games&lt;/b&gt;" in html
    assert "<svg " in html
    assert "http" not in html.replace(str(found.stamp), "")
    assert str(found.stamp) in html
    assert "not known" in html
    assert re.search(r"<strong>2026-11-21: ", html)
    assert html.count("<tr>") == len(found.readings) + 1
    assert html.count("<td>") == 6 * len(found.readings)


def test_what_if_feedback_were_gone() -> None:
    """
    A ledger without some feedback reads as if it had never been.
    """
    books = whole(feedback=negative(0, 1, 2))
    assert isinstance(books.feedback, tuple)
    before = policy().health(books).reading("order-defect-rate")
    less = books.without_feedback([order_id(0), order_id(2)])
    after = policy().health(less).reading("order-defect-rate")
    assert before is not None
    assert after is not None
    assert (before.count, after.count) == (3, 1)
    assert less.orders is books.orders
    assert less == attrs.evolve(books, feedback=(books.feedback[1],))


def test_the_view_says_that_a_rate_is_a_bound() -> None:
    """
    Where facts are missing, the view says "at least" as the text does.
    """
    books = whole(feedback=negative(0), claims=rp.NOT_GIVEN)
    found = policy().health(books)
    worst = found.reading("order-defect-rate")
    assert worst is not None
    assert worst.lower_bound
    html = found._repr_html_()
    assert "<td>at least " in html
    assert 'aria-label="at least ' in html
