"""
Tests of records in and out.
"""

from __future__ import annotations

import datetime as dt
import enum
import functools
import json
import zoneinfo

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Any, Final, TypeVar, cast

import attrs
import pytest

from hypothesis import given
from hypothesis import strategies as st

import review_policy as rp

from review_policy import citations as cite
from review_policy.records import READABLE
from tests import strategies as own


ID: Final = "111-2345678-9012345"
DAY: Final = dt.date(2026, 11, 21)
BAD: Final = rp.Feedback(
    order_id=ID,
    rating=1,
    comment="This is bullshit.",
    left_at=dt.date(2026, 11, 15),
)
BAD_REVIEW: Final = rp.Review(
    rating=1,
    title="Holy shit",
    body="See www.shop.example, it came weeks late.",
    id="R1",
    author="A1",
    posted_at=dt.date(2026, 11, 1),
    versions=(rp.ReviewVersion(rating=2, body="Fine", until=DAY),),
)
T = TypeVar("T")
STRATEGIES: Final[dict[type, st.SearchStrategy[Any]]] = {
    rp.Order: own.whole_orders(),
    rp.OrderItem: own.order_items(),
    rp.Feedback: own.whole_feedback(),
    rp.Review: own.whole_reviews(),
    rp.ReviewVersion: own.review_versions(),
    rp.Event: own.events(),
    rp.Seller: own.sellers(),
    rp.Assumption: own.assumptions(),
    rp.Days: own.stretches(),
    **own.ledger_records(),
    rp.Message: own.whole_messages(),
    rp.Attachment: own.attachments(),
    rp.SolicitationActions: own.solicitation_actions(),
}
EXAMPLES: Final[dict[type, Any]] = {
    rp.Order: rp.Order(id=ID),
    rp.OrderItem: rp.OrderItem(),
    rp.Feedback: rp.Feedback(order_id=ID, rating=1),
    rp.Review: rp.Review(rating=1),
    rp.ReviewVersion: rp.ReviewVersion(rating=1),
    rp.Event: rp.Event(rp.EventKind.REFUNDED, DAY),
    rp.Seller: rp.Seller(),
    rp.Assumption: rp.Assumption("feedback.x", dt.timedelta(0)),
    rp.Days: rp.Days(DAY, DAY),
    rp.AToZClaim: rp.AToZClaim(order_id=ID),
    rp.Chargeback: rp.Chargeback(order_id=ID),
    rp.Shipment: rp.Shipment(order_id=ID),
    rp.Cancellation: rp.Cancellation(order_id=ID),
    rp.Invoice: rp.Invoice(order_id=ID),
    rp.BuyerMessage: rp.BuyerMessage(received_at=DAY),
    rp.ReturnRequest: rp.ReturnRequest(order_id=ID),
    rp.Vote: rp.Vote(order_id=ID, voted_at=DAY, is_solved=True),
    rp.Complaint: rp.Complaint(order_id=ID),
    rp.Violation: rp.Violation(severity=None),
    rp.Coverage: rp.Coverage(rp.RecordKind.ORDERS, rp.Days(DAY, DAY)),
    rp.Ledger: rp.Ledger(),
    rp.Message: rp.Message(channel=rp.Channel.INSERT, body=""),
    rp.Attachment: rp.Attachment(name="a.pdf"),
    rp.SolicitationActions: rp.SolicitationActions(),
}
TYPES: Final = {
    rp.Order: "order",
    rp.OrderItem: "order_item",
    rp.Feedback: "feedback",
    rp.Review: "review",
    rp.ReviewVersion: "review_version",
    rp.Event: "event",
    rp.Seller: "seller",
    rp.Assumption: "assumption",
    rp.Days: "days",
    rp.AToZClaim: "a_to_z_claim",
    rp.Chargeback: "chargeback",
    rp.Shipment: "shipment",
    rp.Cancellation: "cancellation",
    rp.Invoice: "invoice",
    rp.BuyerMessage: "buyer_message",
    rp.ReturnRequest: "return_request",
    rp.Vote: "vote",
    rp.Complaint: "complaint",
    rp.Violation: "violation",
    rp.Coverage: "coverage",
    rp.Ledger: "ledger",
    rp.Message: "message",
    rp.Attachment: "attachment",
    rp.SolicitationActions: "solicitation_actions",
}


@functools.cache
def policy(store: str = "US") -> rp.Policy:
    """
    Make a policy once for all tests.
    """
    mine = rp.Assumption(
        "feedback.buyer_removes_within", dt.timedelta(days=45)
    )
    return rp.Policy(store, on=DAY, languages=("en",), assume=(mine,))


def case(
    feedback: rp.Feedback = BAD,
    order: rp.Order | None = None,
    history: tuple[rp.Event, ...] | rp.NotGiven = rp.NOT_GIVEN,
) -> rp.FeedbackAssessment:
    """
    Judge feedback that breaks a rule, unless other is given.
    """
    return policy().assess_feedback(feedback, order, history=history)


def there_and_back(value: T) -> T:
    """
    Send a value through JSON.
    """
    text = json.dumps(rp.to_record(value), allow_nan=False)
    return rp.from_record(type(value), json.loads(text))


# -- there and back ----------------------------------------------------------


def test_every_readable_type_is_tested() -> None:
    """
    A type that can be read has a strategy here.
    """
    assert set(READABLE) == set(STRATEGIES) == set(TYPES)


@pytest.mark.parametrize("kind", READABLE, ids=lambda each: each.__name__)
@given(data=st.data())
def test_records_come_back(kind: type, data: st.DataObject) -> None:
    """
    A value becomes a record, JSON, a record and the same value again.
    """
    value = data.draw(STRATEGIES[kind])
    again = there_and_back(value)
    assert type(again) is kind
    assert again == value
    assert hash(again) == hash(value)
    assert rp.to_record(again) == json.loads(json.dumps(rp.to_record(again)))


@pytest.mark.parametrize("kind", READABLE, ids=lambda each: each.__name__)
@given(data=st.data())
def test_keys_are_the_fields(kind: type, data: st.DataObject) -> None:
    """
    A record has the schema, the type, and every field by its name.
    """
    record = rp.to_record(data.draw(STRATEGIES[kind]))
    names = [each.name for each in attrs.fields(cast("Any", kind))]
    assert list(record) == ["schema", "type", *names]
    assert (record["schema"], record["type"]) == (1, TYPES[kind])


def test_offsets_below_a_minute_come_back() -> None:
    """
    Berlin was 53 minutes and 28 seconds ahead of Greenwich until 1893.
    """
    berlin = zoneinfo.ZoneInfo("Europe/Berlin")
    at = dt.datetime(1890, 1, 1, 12, tzinfo=berlin)
    assert at.utcoffset() == dt.timedelta(minutes=53, seconds=28)
    order = rp.Order(id=ID, purchased_at=at)
    assert there_and_back(order) == order


@pytest.mark.parametrize("days", [999_999, 1_000_000, 999_999_999])
def test_long_times_come_back(days: int) -> None:
    """
    Any number of days that an assumption takes can be read.
    """
    value = rp.Assumption("feedback.x", dt.timedelta(days=days))
    assert there_and_back(value) == value


# -- out ---------------------------------------------------------------------


def test_how_an_order_is_written() -> None:
    """
    Days are ISO 8601, stores are codes, choices strings, unknowns null.
    """
    order = rp.Order(
        id=ID,
        purchased_at=dt.datetime(2026, 11, 1, 8, tzinfo=dt.UTC),
        fulfillment=rp.Fulfillment.AMAZON,
        marketplace=rp.Marketplace.UK,
        items=(rp.OrderItem(asin="B000000000", units=2),),
        ship_by=dt.date(2026, 11, 3),
        buy_shipping=True,
    )
    assert rp.to_record(order) == {
        "schema": 1,
        "type": "order",
        "id": ID,
        "purchased_at": "2026-11-01T08:00:00+00:00",
        "fulfillment": "amazon",
        "marketplace": "UK",
        "items": [
            {
                "asin": "B000000000",
                "sku": None,
                "units": 2,
                "category": None,
            }
        ],
        "status": None,
        "ship_by": "2026-11-03",
        "shipped_at": None,
        "buy_shipping": True,
        "easy_ship": None,
        "deliver_after": None,
        "deliver_by": None,
        "delivered_at": None,
        "cancelled_by": None,
        "refunded_at": None,
        "returned_at": None,
        "is_business": None,
        "buyer_locale": None,
        "buyer_opted_out": None,
    }


def test_how_results_are_written() -> None:
    """
    A rule is its code and name, and what was not given says so.
    """
    record = rp.to_record(case())
    assert record["type"] == "feedback_assessment"
    assert record["outcome"] == "remove"
    assert record["language"] == "en"
    assert record["history"] == "not_given"
    assert record["order"] is None
    finding = record["findings"][0]
    assert finding["rule"] == {"code": "FB101", "name": "obscene-language"}
    assert finding["text"] == "bullshit"
    assert len(finding["fingerprint"]) == 16
    assert record["windows"]["request_removal"]["last"] == "2027-02-13"
    assert record["windows"]["remove"]["last"] == "2026-12-30"
    assert record["setting"]["assumptions"] == [
        {"name": "feedback.buyer_removes_within", "value": "P45D"}
    ]
    assert record["stamp"]["zone"] == record["setting"]["zone"] == "UTC"
    assert record["actions"][0]["kind"] == "request_removal"
    assert not any(key.startswith("_") for key in record)


def test_how_a_review_is_written() -> None:
    """
    A review's earlier versions are records in it, and pictures are a list.
    """
    own_review = rp.Review(
        rating=2,
        title="Leaks",
        id="R1",
        verified=True,
        posted_at=dt.date(2026, 11, 1),
        images=("a.jpg",),
        marketplace=rp.Marketplace.UK,
        language=rp.Language.EN,
        versions=(rp.ReviewVersion(rating=1, body="Bad", until=DAY),),
    )
    assert rp.to_record(own_review) == {
        "schema": 1,
        "type": "review",
        "rating": 2,
        "title": "Leaks",
        "body": None,
        "id": "R1",
        "asin": None,
        "variation": None,
        "author": None,
        "verified": True,
        "vine": None,
        "seller_of_record": None,
        "order_id": None,
        "posted_at": "2026-11-01",
        "edited_at": None,
        "images": ["a.jpg"],
        "videos": None,
        "marketplace": "UK",
        "language": "en",
        "versions": [
            {
                "rating": 1,
                "title": None,
                "body": "Bad",
                "until": "2026-11-21",
            }
        ],
    }


def test_how_a_reviewed_case_is_written() -> None:
    """
    A case of a review has its advice and windows, and no seller's secret.
    """
    judged = policy().assess_review(BAD_REVIEW, history=())
    record = rp.to_record(judged)
    assert record["type"] == "review_assessment"
    assert record["language"] == "en"
    assert record["history"] == []
    assert record["advice"]["standing"]["policy"] == "violation"
    assert record["advice"]["report"] == judged.report
    assert record["advice"]["actions"][0]["kind"] == "report_review"
    assert record["advice"]["channels"][0]["source"]["key"] == "G1"
    assert {each["rule"]["code"] for each in record["findings"]} >= {
        "RV201",
        "RV301",
    }
    assert record["windows"]["contact_customer"]["last"] == "2027-01-30"
    assert not any(key.startswith("_") for key in record)


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (Decimal("4.50"), "4.50"),
        (Decimal(5000), "5000"),
        (dt.timedelta(days=60), "P60D"),
        (dt.timedelta(0), "P0D"),
        (dt.timedelta(hours=36), "PT129600S"),
        (dt.timedelta(days=1, seconds=1), "PT86401S"),
        (rp.NOT_IN_FORCE, "not_in_force"),
        (rp.Wording.SELLER_SPECIFIC, "seller_specific"),
        (rp.Marketplace.UK, "UK"),
        (dt.date(2025, 7, 1), "2025-07-01"),
        (dt.UTC, "UTC"),
        (Fraction(4, 400), {"count": 1, "of": 100}),
        (zoneinfo.ZoneInfo("Asia/Tokyo"), "Asia/Tokyo"),
        (True, True),
        (5, 5),
        (None, None),
        ((1, (2, "a")), [1, [2, "a"]]),
        (
            frozenset({rp.Marketplace.UK, rp.Marketplace.DE}),
            ["DE", "UK"],
        ),
        (
            cite.REMOVAL_TOOL_JP_2023,
            {
                "key": "S33",
                "title": cite.REMOVAL_TOOL_JP_2023.title,
                "link": "https://ima2018.com/amazon2023-3-6/",
            },
        ),
    ],
)
def test_how_values_are_written(value: object, written: object) -> None:
    """
    What a claim may hold is written in JSON's types.
    """
    claim = rp.Claim(value, cite.REMOVAL_US)
    assert rp.to_record(claim)["value"] == written


def results() -> dict[str, object]:
    """
    Give at least one value of every type that callers are handed.
    """
    history = (rp.Event(rp.EventKind.REFUNDED, DAY, order_id=ID),)
    order = rp.Order(id=ID, purchased_at=DAY)
    judged = case(order=order, history=history)
    parsed = rp.spapi.feedback_from_report(
        "Date\tRating\tComments\tYour Response\tOrder ID\tRater Email\n"
        f"11/15/26\t1\tBad\t\t{ID}\tx@marketplace.amazon.com\n"
        "11/15/26\t9\tBad\t\t1\tx@marketplace.amazon.com\n",
        "US",
    )
    problem = next(iter(policy().assess_many([cast("Any", 5)])))
    reviewed = [
        policy().assess_review(each, others=[BAD_REVIEW], history=history)
        for each in (BAD_REVIEW, rp.Review(rating=1), rp.Review(rating=5))
    ]
    changes = policy().changes(dt.date(2012, 1, 1), DAY)
    number = policy().parameter("feedback.stars_only")
    answers = [
        number.answer(dt.date.fromisoformat(day), "DE")
        for day in ("2012-01-01", "2020-01-01", "2025-07-15", "2026-01-01")
    ]
    values: list[object] = [
        judged,
        case(),
        *judged.actions,
        *judged.findings,
        *judged.skipped,
        *judged.topics,
        *policy().assess_review(rp.Review(rating=1, body="It leaks.")).causes,
        *judged.notes,
        *judged.windows,
        judged.windows,
        judged.stamp,
        judged.setting,
        judged.subject,
        *reviewed,
        *(each.advice for each in reviewed),
        *(each.standing for each in reviewed),
        *(claim for each in reviewed for claim in each.claims),
        *(way for each in reviewed for way in each.channels),
        *(step for each in reviewed for step in each.actions),
        *(each.windows for each in reviewed),
        reviewed[0].subject,
        rp.Spend(Decimal("4.50"), "EUR", dt.timedelta(days=365)),
        rp.ContactOptions(tuple(rp.ContactOption)),
        problem,
        parsed,
        *parsed.rows,
        *parsed.problems,
        *parsed.notes,
        *changes,
        *answers,
        *policy().rules,
        *policy().parameters,
        *(each.in_force for each in policy().rules),
        policy(),
        rp.spapi.feedback_changes(
            parsed.rows, (), covers=rp.Days(dt.date(2026, 1, 1), DAY)
        ),
        *health_results(order),
        *checked(),
        *played(judged),
        rp.Between(DAY),
        rp.Marketplace.US.languages[0],
    ]
    return {
        f"{type(each).__name__}{at}": each for at, each in enumerate(values)
    }


def health_results(order: rp.Order) -> list[object]:
    """
    Give a value of every type that account health answers with.
    """
    claim = rp.AToZClaim(order_id=ID, asked_at=DAY)
    messages = [rp.BuyerMessage(received_at=DAY)]
    ledger = rp.Ledger(orders=(order,), feedback=(BAD,))
    rating = policy().feedback_rating((BAD,))
    report = policy().health(ledger)
    removals = policy().rank_removals([case()], ledger)
    forecast = policy().forecast(ledger, 1, 1)
    return [
        *policy().windows(order, claim=claim, messages=messages),
        policy().reading("order-defect-rate", count=4, of=400),
        report,
        *report.readings,
        *report.unread,
        forecast,
        *forecast.days,
        policy().recovery("order-defect-rate", ledger, 1),
        *removals,
        *removals[0].effects,
        rating,
        rating.over(30),
        rating.shown,
        rating.legacy_guidance(),
        policy().account_health_rating(orders_fulfilled=1, violations=()),
        *rp.FOLKLORE,
        rp.Target("less_than", Fraction(1, 100)),
    ]


def played(judged: rp.FeedbackAssessment) -> list[object]:
    """
    Give a value of every type that the playbook answers with.
    """
    feedback = rp.Feedback(order_id=ID, rating=1, comment="It leaks.")
    order = rp.Order(id=ID, items=(rp.OrderItem(asin="B0TEST0001"),))
    triage = policy().triage([feedback], [order])
    summary = policy().summary(triage)
    plan = policy().plan(judged)
    return [
        triage,
        *triage.groups,
        *triage.cases[0].causes,
        summary,
        *summary.causes,
        *summary.products,
        *summary.to_fix,
        plan,
        *plan,
        policy().draft("check_in"),
        policy().tactic("check-in-after-solving"),
        *policy().tactic("check-in-after-solving").conditions,
    ]


def test_how_a_reading_is_written() -> None:
    """
    Rates are a count and what it is out of, and verdicts stand beside.
    """
    reading = policy().reading("order-defect-rate", count=4, of=400)
    record = rp.to_record(reading)
    assert (record["count"], record["of"]) == (4, 400)
    assert record["rate"] == {"count": 1, "of": 100}
    assert record["target"] == {
        "condition": "less_than",
        "value": {"count": 1, "of": 100},
    }
    assert (record["meets"], record["headroom"], record["needed"]) == (
        False,
        0,
        1,
    )
    assert (record["first"], record["last"]) == ("2026-09-08", "2026-11-06")
    assert rp.to_record(rp.Ledger())["orders"] == "not_given"
    metric = policy().metric("order-defect-rate")
    assert rp.to_record(rp.Claim(metric, cite.REMOVAL_US))["value"] == {
        "name": "order-defect-rate",
        "title": "Order defect rate",
    }


def checked() -> list[object]:
    """
    Give every type of value that a message, request or campaign brings.
    """
    message = rp.Message(
        channel=rp.Channel.REVIEW_REQUEST,
        body="Leave a review and receive a gift card.",
    )
    check = policy().check_message(message)
    campaign = policy().check_campaign([rp.Filter("order.id", "is", ID)])
    return [
        check,
        *check.acts,
        *check.consequences,
        policy().may_request_review(rp.Order(id=ID)),
        campaign,
        *campaign.findings,
        rp.Filter("order.purchased_at", rp.FilterTest.AT_LEAST, DAY),
        rp.DailyCap(5, 600),
        rp.ActionLimits(800, 0, 5),
        policy().rule("paid-review").laws[0],
    ]


@pytest.mark.parametrize("name", results())
def test_every_result_is_written_as_json(name: str) -> None:
    """
    The record of any result goes through JSON unchanged.
    """
    record = rp.to_record(results()[name])
    text = json.dumps(record, allow_nan=False)
    assert json.loads(text) == record
    assert record["schema"] == 1
    kind = type(results()[name]).__name__
    assert record["type"].replace("_", "") == kind.lower()


def test_every_public_type_is_among_the_results() -> None:
    """
    A public type of values is written in the test above, or is input.
    """
    seen = {type(each) for each in results().values()}
    seen |= {rp.Revision, rp.Local, rp.Claim, rp.Source, rp.Span}
    seen |= {
        rp.Tactic,
        rp.Evidence,
        rp.Example,
        rp.Need,
        rp.Situation,
        rp.Metric,
    }
    public = {
        each for name in rp.__all__ if attrs.has(each := getattr(rp, name))
    }
    assert public <= seen | set(READABLE)


@given(own.reviews(), st.lists(own.reviews(), max_size=2))
def test_every_reviewed_case_is_written_as_json(
    review: rp.Review, others: list[rp.Review]
) -> None:
    """
    Whatever review was judged, the record is of JSON's types.
    """
    judged = policy().assess_review(review, others=others)
    record = rp.to_record(judged)
    assert json.loads(json.dumps(record, allow_nan=False))["schema"] == 1


@given(own.feedback(), own.orders())
def test_every_assessment_is_written_as_json(
    feedback: rp.Feedback, order: rp.Order
) -> None:
    """
    Whatever was judged, the record is of JSON's types.
    """
    linked = attrs.evolve(order, id=feedback.order_id)
    record = rp.to_record(case(feedback, order=linked))
    assert json.loads(json.dumps(record, allow_nan=False))["schema"] == 1


@pytest.mark.parametrize(
    "value",
    [
        None,
        5,
        "text",
        (),
        {"id": ID},
        dt.date(2026, 11, 1),
        rp.Marketplace.US,
        rp.Order,
        object(),
    ],
)
def test_other_values_have_no_record(value: object) -> None:
    """
    Only this library's values become records.
    """
    with pytest.raises(rp.InvalidTypeError) as caught:
        rp.to_record(value)
    assert str(caught.value) == (
        f"value must be a value of this library (got {type(value)!r})"
    )


@pytest.mark.parametrize("value", [0.5, {"a": 1}, b"a", object(), 1j])
def test_parts_that_json_cannot_hold_are_refused(value: object) -> None:
    """
    A part of another type is refused, not written in some way.
    """
    with pytest.raises(rp.InvalidTypeError) as caught:
        rp.to_record(rp.Claim(value, cite.REMOVAL_US))
    assert caught.value.given is type(value)


# -- in ----------------------------------------------------------------------


def test_defaults_may_be_left_out() -> None:
    """
    The fields that a type needs are enough.
    """
    order = rp.from_record(rp.Order, {"id": ID})
    assert order == rp.Order(id=ID)
    feedback = rp.from_record(rp.Feedback, {"order_id": ID, "rating": 1})
    assert feedback == rp.Feedback(order_id=ID, rating=1)
    event = rp.from_record(rp.Event, {"kind": "refunded", "at": "2026-11-02"})
    refunded = rp.Event(rp.EventKind.REFUNDED, dt.date(2026, 11, 2))
    assert event == refunded
    assert rp.from_record(rp.Seller, {}) == rp.Seller()


def test_values_may_be_made_already() -> None:
    """
    A day, a time or a choice that is one is taken as it is.
    """
    days = rp.Days(DAY, DAY)
    assert rp.from_record(rp.Days, {"first": DAY, "last": DAY}) == days
    time = dt.timedelta(days=3)
    assumption = rp.from_record(rp.Assumption, {"name": "x", "value": time})
    assert assumption.value is time
    order = rp.from_record(
        rp.Order,
        {
            "id": ID,
            "purchased_at": DAY,
            "fulfillment": rp.Fulfillment.AMAZON,
            "marketplace": rp.Marketplace.DE,
            "items": (),
        },
    )
    assert order.purchased_at is DAY
    assert order.fulfillment is rp.Fulfillment.AMAZON
    assert order.marketplace is rp.Marketplace.DE


@pytest.mark.parametrize("kind", READABLE, ids=lambda each: each.__name__)
def test_unknown_keys_are_refused_unless_ignored(kind: type) -> None:
    """
    A key that no field has is an error, or ignored on request.
    """
    value = EXAMPLES[kind]
    record = {**rp.to_record(value), "colour": "red"}
    with pytest.raises(rp.InvalidValueError) as caught:
        rp.from_record(kind, record)
    assert caught.value.what == "key"
    assert caught.value.given == "colour"
    assert caught.value.must == "be one of " + ", ".join(
        each.name for each in attrs.fields(cast("Any", kind))
    )
    assert rp.from_record(kind, record, unknown="ignore") == value


@pytest.mark.parametrize(
    ("kind", "record", "message"),
    [
        (
            rp.Order,
            {"id": ID, "schema": 2},
            "schema must be 1 (got 2)",
        ),
        (
            rp.Order,
            {"id": ID, "type": "feedback"},
            "type must be 'order' (got 'feedback')",
        ),
        (
            rp.OrderItem,
            {"type": "OrderItem"},
            "type must be 'order_item' (got 'OrderItem')",
        ),
        (rp.Order, {}, "id must be given (got None)"),
        (
            rp.Feedback,
            {"order_id": ID},
            "rating must be given (got None)",
        ),
        (
            rp.Order,
            {"id": ID, "fulfillment": "FBA"},
            "fulfillment must be one of amazon, merchant (got 'FBA')",
        ),
        (
            rp.Order,
            {"id": ID, "fulfillment": []},
            "fulfillment must be one of amazon, merchant (got [])",
        ),
        (
            rp.Order,
            {"id": ID, "purchased_at": "yesterday"},
            (
                "purchased_at must be an ISO 8601 date, or date and time "
                "(got 'yesterday')"
            ),
        ),
        (
            rp.Order,
            {"id": ID, "purchased_at": 5},
            (
                "purchased_at must be a date or a datetime with a time zone "
                "(got 5)"
            ),
        ),
        (
            rp.Order,
            {"id": ID, "items": "ab"},
            "items must be a list (got <class 'str'>)",
        ),
        (
            rp.Order,
            {"id": ID, "items": [None]},
            "record must be a mapping (got <class 'NoneType'>)",
        ),
        (
            rp.Order,
            {"id": ID, "items": [{"units": -1}]},
            "units must be a whole number, 0 or more (got -1)",
        ),
        (
            rp.Order,
            {"id": "1"},
            "id must be 3, 7 and 7 digits joined by hyphens (got '1')",
        ),
        (
            rp.Feedback,
            {"order_id": ID, "rating": 6},
            "rating must be a whole number, from 1 to 5 (got 6)",
        ),
        (
            rp.Feedback,
            {"order_id": ID, "rating": 1, "language": "e"},
            "language must be a BCP 47 tag (got 'e')",
        ),
        (
            rp.Feedback,
            {"order_id": ID, "rating": 1, "language": 5},
            "language must be a BCP 47 tag (got 5)",
        ),
        (
            rp.Feedback,
            {"order_id": ID, "rating": 1, "state": "gone"},
            (
                "state must be one of published, struck_through, "
                "removed_by_amazon, removed_by_buyer (got 'gone')"
            ),
        ),
        (
            rp.Feedback,
            {"order_id": ID, "rating": 1, "reasons": "late"},
            "reasons must be a list (got <class 'str'>)",
        ),
        (
            rp.Feedback,
            {"order_id": ID, "rating": 1, "marketplace": 5},
            (
                "marketplace must be a store's code, id, domain or a "
                "Marketplace (got 5)"
            ),
        ),
        (
            rp.Review,
            {"rating": 1, "versions": None},
            "versions must be a list (got <class 'NoneType'>)",
        ),
        (
            rp.Review,
            {"rating": 1, "versions": [{"rating": 0}]},
            "rating must be a whole number, from 1 to 5 (got 0)",
        ),
        (
            rp.Review,
            {"rating": 1, "versions": "old"},
            "versions must be a list (got <class 'str'>)",
        ),
        (
            rp.Review,
            {"rating": 1, "images": "a.jpg"},
            "images must be a list (got <class 'str'>)",
        ),
        (
            rp.Review,
            {"rating": 1, "order_id": "1"},
            "order_id must be 3, 7 and 7 digits joined by hyphens (got '1')",
        ),
        (
            rp.Assumption,
            {"name": "x", "value": "60 days"},
            "value must be a period such as 'P60D' (got '60 days')",
        ),
        (
            rp.Assumption,
            {"name": "x", "value": "P-1D"},
            "value must be a period such as 'P60D' (got 'P-1D')",
        ),
        (
            rp.Assumption,
            {"name": "x", "value": 60},
            "value must be a timedelta (got 60)",
        ),
        (
            rp.Days,
            {"first": "2026-11-01", "last": "2026-02-30"},
            "last must be an ISO 8601 date (got '2026-02-30')",
        ),
        (
            rp.Ledger,
            {"orders": "none"},
            "orders must be a list (got <class 'str'>)",
        ),
        (
            rp.Ledger,
            {"covers": [{"kind": "order", "days": {}}]},
            (
                "kind must be one of orders, shipments, feedback, claims, "
                "chargebacks, cancellations, messages, returns, invoices, "
                "votes, complaints, events (got 'order')"
            ),
        ),
        (
            rp.Vote,
            {"order_id": ID, "voted_at": "2026-11-01"},
            "is_solved must be given (got None)",
        ),
        (
            rp.Days,
            {"first": 5, "last": 6},
            "first must be a date, not a datetime (got 5)",
        ),
        (
            rp.Days,
            {"first": None, "last": "2026-11-01"},
            "first must be a date, not a datetime (got None)",
        ),
    ],
)
def test_what_cannot_be_read_says_why(
    kind: type, record: dict[str, Any], message: str
) -> None:
    """
    The error names the field, what it must be, and what was given.
    """
    with pytest.raises(rp.InvalidValueError) as caught:
        rp.from_record(kind, record)
    assert str(caught.value) == message


def test_unknown_stores_are_refused() -> None:
    """
    A store that is none is refused as everywhere.
    """
    with pytest.raises(rp.UnknownNameError, match="marketplace must be"):
        rp.from_record(rp.Order, {"id": ID, "marketplace": "XX"})


@pytest.mark.parametrize("record", [None, 5, "text", [], [("id", ID)]])
def test_records_are_mappings(record: object) -> None:
    """
    What is no mapping is no record; its contents are not shown.
    """
    with pytest.raises(rp.InvalidTypeError) as caught:
        rp.from_record(rp.Order, cast("Mapping[str, Any]", record))
    assert str(caught.value) == (
        f"record must be a mapping (got {type(record)!r})"
    )


@pytest.mark.parametrize("kind", [rp.Policy, rp.Finding, dict, None, "order"])
def test_other_types_are_not_read(kind: object) -> None:
    """
    Only what callers hand in can be read.
    """
    with pytest.raises(rp.InvalidTypeError) as caught:
        rp.from_record(cast("Any", kind), {})
    assert caught.value.must == (
        "be one of Order, OrderItem, Feedback, Review, ReviewVersion, Event, "
        "Seller, Assumption, Days, AToZClaim, Chargeback, Shipment, "
        "Cancellation, Invoice, BuyerMessage, ReturnRequest, Vote, "
        "Complaint, Violation, Coverage, Ledger, Message, Attachment, "
        "SolicitationActions"
    )


def test_records_are_not_changed() -> None:
    """
    Reading leaves the mapping as it was.
    """
    record = rp.to_record(rp.Order(id=ID))
    before = dict(record)
    rp.from_record(rp.Order, record)
    assert record == before


JSON: Final = st.recursive(
    st.one_of(
        st.none(), st.booleans(), st.integers(), st.floats(), own.json_texts()
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(st.text(max_size=8), inner, max_size=3),
    ),
    max_leaves=5,
)


@pytest.mark.parametrize("kind", READABLE, ids=lambda each: each.__name__)
@given(data=st.data())
def test_no_json_brings_another_error(kind: type, data: st.DataObject) -> None:
    """
    Whatever JSON a field holds, it is read or refused by this library.
    """
    names = [each.name for each in attrs.fields(cast("Any", kind))]
    record = rp.to_record(EXAMPLES[kind])
    name = data.draw(st.sampled_from(["schema", "type", *names]))
    record[name] = data.draw(JSON)
    try:
        value: object = rp.from_record(kind, record)
    except rp.ReviewPolicyError:
        return
    assert there_and_back(value) == value


def test_members_of_enums_are_permanent_strings() -> None:
    """
    Every string of a public enum is a word or a tag in lower case.
    """
    for name in rp.__all__:
        kind = getattr(rp, name)
        if not isinstance(kind, enum.EnumMeta) or kind is rp.Language:
            continue
        for member in cast("type[enum.Enum]", kind):
            assert member.value == member.value.lower()
            assert member.value.replace("_", "").isalpha()
