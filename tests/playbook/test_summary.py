"""
Tests of what many cases say together.
"""

from __future__ import annotations

import datetime as dt

from typing import Any, Final

from hypothesis import given
from hypothesis import strategies as st

import review_policy as rp

from tests import strategies as own


ON: Final = dt.date(2026, 11, 21)
POLICY: Final = rp.Policy("US", on=ON)


def case(
    at: int,
    comment: str,
    *,
    stars: int = 1,
    asin: str | None = "B0TEST0001",
    left: dt.date | None = dt.date(2026, 11, 10),
    **facts: Any,
) -> rp.FeedbackAssessment:
    """
    Assess feedback on an invented order.
    """
    name = f"111-{at:07}-0000000"
    items = None if asin is None else (rp.OrderItem(asin=asin),)
    return POLICY.assess_feedback(
        rp.Feedback(
            order_id=name, rating=stars, comment=comment, left_at=left
        ),
        rp.Order(id=name, items=items, **facts),
        history=(),
    )


def counts(found: tuple[rp.Count, ...]) -> dict[str, int]:
    """
    Turn counts into a mapping.
    """
    return {each.name: each.count for each in found}


LEAK: Final = case(1, "The blender leaks.")
LEAK_TOO: Final = case(2, "It leaks from the base.", left=dt.date(2026, 10, 2))
GONE: Final = case(3, "The charger is missing.", asin="B0TEST0002")
LOST: Final = case(
    4,
    "The parcel came three weeks late.",
    asin=None,
    left=None,
    fulfillment=rp.Fulfillment.AMAZON,
)
CURSED: Final = case(5, "The fucking charger is missing.")


def test_cases_are_counted() -> None:
    """
    Outcomes, certainty, topics and causes are counted by case.
    """
    summary = POLICY.summary([LEAK, LEAK_TOO, GONE, LOST])
    assert summary.cases == 4
    assert counts(summary.outcomes)["remove"] == 2
    assert counts(summary.causes)["defect"] == 2
    assert counts(summary.topics)["product"] == 2
    assert sum(counts(summary.certainties).values()) >= 2


def test_products_months_and_stores_have_parts() -> None:
    """
    The largest product comes first, months in their order, unknown last.
    """
    summary = POLICY.summary([LEAK, LEAK_TOO, GONE, LOST])
    assert [(each.name, each.cases) for each in summary.products] == [
        ("B0TEST0001", 2),
        ("B0TEST0002", 1),
        (None, 1),
    ]
    assert [(each.name, each.cases) for each in summary.months] == [
        ("2026-10", 1),
        ("2026-11", 2),
        (None, 1),
    ]
    assert [(each.name, each.cases) for each in summary.stores] == [("US", 4)]
    assert counts(summary.products[0].causes) == {"defect": 2}
    assert counts(summary.products[0].outcomes) == {"remove": 2}


def test_what_to_fix_has_quotes_behind_it() -> None:
    """
    What is named most comes first, with words of buyers and products.
    """
    first, second = POLICY.summary([LEAK, LEAK_TOO, GONE, LOST]).to_fix
    assert (first.fix, first.count) == (rp.Fix.PRODUCT, 2)
    assert first.quotes == ("The blender leaks", "It leaks from the base")
    assert counts(first.products) == {"B0TEST0001": 2}
    assert first.redacted()[0].startswith("T")
    assert "leaks" not in first.redacted()[0]
    assert second.fix is rp.Fix.PICKING
    assert "leaks" not in repr(first)


def test_private_words_are_not_quoted() -> None:
    """
    A comment with obscene words or personal data counts without a quote.
    """
    (fix,) = POLICY.summary([CURSED]).to_fix
    assert (fix.count, fix.quotes) == (1, ())


def test_reviews_count_by_product() -> None:
    """
    A review has its own product and its standing.
    """
    review = rp.Review(
        rating=1,
        asin="B0TEST0003",
        body="Mail me: ann@shop.example. It broke.",
        posted_at=dt.date(2026, 11, 1),
    )
    bare = rp.Review(rating=1, body="It broke.")
    summary = POLICY.summary(
        POLICY.assess_review(each, history=()) for each in (review, bare)
    )
    assert counts(summary.outcomes)["violation"] == 1
    assert [each.name for each in summary.products] == ["B0TEST0003", None]
    assert [each.name for each in summary.months] == ["2026-11", None]


def test_nothing_is_counted_as_nothing() -> None:
    """
    Without cases all counts are empty.
    """
    summary = POLICY.summary([])
    assert summary.cases == 0
    assert not any((summary.outcomes, summary.to_fix, summary.products))
    assert str(summary) == "0 cases\noutcomes: -\ncauses: -"


def test_summaries_show_themselves() -> None:
    """
    A summary reads as text and as a record.
    """
    summary = POLICY.summary([LEAK, GONE])
    assert "to fix: product (1)" in str(summary)
    record = rp.to_record(summary)
    assert record["to_fix"][0]["fix"] in {"product", "picking"}


@given(st.lists(own.whole_feedback(), max_size=4))
def test_parts_add_up(items: list[rp.Feedback]) -> None:
    """
    Each case stands in one month and has one outcome.
    """
    cases = [
        each
        for each in POLICY.assess_many(items)
        if isinstance(each, rp.FeedbackAssessment)
    ]
    summary = POLICY.summary(cases)
    assert sum(each.cases for each in summary.months) == len(cases)
    assert sum(each.count for each in summary.outcomes) == len(cases)
    assert all(each.count <= len(cases) for each in summary.causes)
