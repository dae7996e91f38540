"""
Tests of Amazon's own report on account health.
"""

from __future__ import annotations

import datetime as dt
import enum
import json
import pathlib
import pickle

from decimal import Decimal
from fractions import Fraction
from types import SimpleNamespace
from typing import Any, Final

import pytest

from hypothesis import given
from hypothesis import strategies as st

import review_policy as rp

from review_policy.spapi.performance import number


SAMPLE: Final = (
    pathlib.Path(__file__).parent
    / "samples"
    / "accountHealthReport-2020-11-18.example.json"
).read_text("utf-8")
US: Final = "ATVPDKIKX0DER"
LATE: Final[dict[str, Any]] = {
    "reportingDateRange": {
        "reportingDateFrom": "2026-10-23T00:00:00Z",
        "reportingDateTo": "2026-11-21T23:59:59Z",
    },
    "orderCount": 200,
    "lateShipmentCount": 5,
    "status": "GOOD",
    "rate": 0.025,
    "targetValue": 0.04,
    "targetCondition": "LESS_THAN",
}
ODR: Final[dict[str, Any]] = {
    "reportingDateRange": {
        "reportingDateFrom": "2026-09-08T00:00:00Z",
        "reportingDateTo": "2026-11-06T23:59:59Z",
    },
    "orderCount": 500,
    "orderWithDefects": {"count": 4, "status": "GOOD"},
    "claims": {"count": 2, "status": "NONE"},
    "chargebacks": {"count": 0, "status": "NONE"},
    "negativeFeedback": {"count": 3, "status": "NONE"},
    "fulfillmentType": "mfn",
    "status": "GOOD",
    "rate": 0.008,
    "targetValue": 0.01,
    "targetCondition": "LESS_THAN",
}


def report(**metrics: Any) -> rp.spapi.PerformanceReport:
    """
    Read a report on one store.
    """
    return rp.spapi.performance_report(
        {"performanceMetrics": [{"marketplaceId": US, **metrics}]}
    )


def late(**fields: Any) -> rp.spapi.ReportedMetric:
    """
    Read a late shipment rate with some fields changed.
    """
    found = report(lateShipmentRate={**LATE, **fields})
    metric = found.stores[0].metric("lateShipmentRate")
    assert metric is not None
    return metric


def whats(metric: rp.spapi.ReportedMetric) -> list[str]:
    """
    Give what a metric contradicts itself in.
    """
    return [each.what for each in metric.contradictions]


# -- Amazon's sample ---------------------------------------------------------


def test_the_sample_reads_whole() -> None:
    """
    All nineteen metrics are there, two of them as not in the report.
    """
    found = rp.spapi.performance_report(SAMPLE)
    (store,) = found.stores
    assert store.marketplace is rp.Marketplace.US
    assert len(store.metrics) == 19
    assert [each.name for each in store.metrics if not each.is_given] == [
        "restrictedProductPolicyViolations",
        "suspectedIntellectualPropertyViolations",
    ]
    assert (store.rating, store.rating_score) == ("WARNED", None)
    assert store.warnings == ("spammingSellerMessaging",)
    assert store.unknown == ()
    assert [each.given for each in found.accounts] == [
        "AT_RISK",
        "NORMAL",
        "SUSPENDED",
    ]
    assert found.accounts[2].state is None
    assert found.accounts[0].state is rp.spapi.AccountState.AT_RISK
    assert [str(each) for each in found.problems] == [
        "2: status must be one of NORMAL, AT_RISK, DEACTIVATED"
    ]
    assert pickle.loads(pickle.dumps(found)) == found
    assert json.loads(json.dumps(rp.to_record(found)))


def test_every_contradiction_of_the_sample_is_listed() -> None:
    """
    Given and recomputed stand side by side; nothing is overwritten.
    """
    found = rp.spapi.performance_report(SAMPLE)
    assert [str(each) for each in found.contradictions] == [
        "orderDefectRate.mfn: the rate is 0.9 %, not 0.2 %",
        "orderDefectRate.afn: fulfillmentType is mfn, not afn",
        "orderDefectRate.afn: the rate is 0.9 %, not 0.2 %",
        "preFulfillmentCancellationRate: the rate is 0.5 %, not 3.2 %",
        "validTrackingRate: the count is 896462, not at most 878443",
        "validTrackingRate: the rate is 95.29 %, not 102.05 %",
        "onTimeDeliveryRate: the count is 847987, not at most 808046",
        "onTimeDeliveryRate: the rate is 95.29 %, not 104.94 %",
        "unitOnTimeDeliveryRate: the status is GOOD, not BAD",
        "documentRequests: the last day is 2020-11-19, not after 2020-11-21",
        "documentRequests: the status is GOOD, not BAD",
    ]
    cancelled = found.stores[0].metric("cancellation-rate")
    assert cancelled is not None
    assert cancelled.given_rate == Fraction(1, 200)
    assert cancelled.recomputed == Fraction(551, 17197)


def test_the_sample_goes_by_bytes_and_by_snake_case() -> None:
    """
    However it comes, it is the same report.
    """
    expected = rp.spapi.performance_report(SAMPLE)
    parsed = json.loads(SAMPLE)
    for payload in (
        SAMPLE.encode(),
        parsed,
        {"payload": parsed},
        {"payload": {"document": SAMPLE}},
        SimpleNamespace(payload=parsed),
    ):
        assert rp.spapi.performance_report(payload) == expected
    (store,) = rp.spapi.performance_report(
        {
            "performance_metrics": [
                {
                    "marketplace_id": US,
                    "late_shipment_rate": {
                        "order_count": 10,
                        "late_shipment_count": 1,
                    },
                }
            ]
        }
    ).stores
    metric = store.metric("lateShipmentRate")
    assert metric is not None
    assert (metric.count, metric.of) == (1, 10)


# -- one metric --------------------------------------------------------------


def test_a_sound_metric() -> None:
    """
    Days, counts, parts, target and verdict, and nothing against them.
    """
    found = report(orderDefectRate={"mfn": ODR})
    own = found.stores[0].metric("order-defect-rate")
    assert own is not None
    assert own.name == "orderDefectRate.mfn"
    assert (own.first, own.last) == (
        dt.date(2026, 9, 8),
        dt.date(2026, 11, 6),
    )
    assert (own.count, own.of) == (4, 500)
    assert own.recomputed == own.given_rate == Fraction(1, 125)
    assert own.target == rp.Target("less_than", Fraction(1, 100))
    assert own.meets is True
    assert [(each.name, each.count, each.status) for each in own.parts] == [
        ("claims", 2, "NONE"),
        ("chargebacks", 0, "NONE"),
        ("negativeFeedback", 3, "NONE"),
    ]
    assert own.contradictions == found.contradictions == ()
    assert str(own) == (
        "orderDefectRate.mfn: 4 of 500 = 0.8 % (given as 0.8 %) GOOD"
    )
    other = found.stores[0].metric("orderDefectRate.afn")
    assert other is not None
    assert not other.is_given
    assert str(other) == "orderDefectRate.afn: not in the report"
    assert (other.recomputed, other.meets) == (None, None)
    assert found.stores[0].metric("nothing") is None


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, []),
        ({"rate": 0.03}, []),
        ({"rate": 0.02}, []),
        ({"rate": 0.04}, ["the rate", "the status"]),
        ({"rate": 0.0251}, ["the rate"]),
        ({"rate": 2.5}, ["the rate", "the status"]),
        ({"rate": None}, []),
        ({"rate": None, "lateShipmentCount": 8}, ["the status"]),
        ({"rate": None, "status": "BAD"}, ["the status"]),
        ({"rate": None, "status": "NONE", "lateShipmentCount": 8}, []),
        ({"status": "BAD"}, ["the status"]),
        ({"lateShipmentCount": 201, "rate": 1}, ["the count", "the status"]),
        ({"lateShipmentCount": 200, "rate": 1, "status": "BAD"}, []),
        ({"orderCount": 0, "lateShipmentCount": 0}, []),
        ({"targetValue": None, "status": "BAD"}, []),
        ({"targetCondition": "NEAR", "status": "BAD"}, []),
        ({"orderCount": None}, []),
    ],
)
def test_what_contradicts_what(
    fields: dict[str, Any], expected: list[str]
) -> None:
    """
    The rate is compared to the places given, the verdict by Amazon's rate.
    """
    assert whats(late(**fields)) == expected


def test_days_that_run_backwards() -> None:
    """
    A last day before the first one is said, the same day is fine.
    """
    day = "2026-11-21T00:00Z"
    for end, expected in ((day, []), ("2026-11-20T23:59Z", ["the last day"])):
        stretch = {"reportingDateFrom": day, "reportingDateTo": end}
        assert whats(late(reportingDateRange=stretch)) == expected


@pytest.mark.parametrize(
    ("count", "expected"), [(2, 1), (3, 0), (5, 0), (6, 1)]
)
def test_parts_and_the_whole(count: int, expected: int) -> None:
    """
    The whole is no less than any part and no more than all of them.
    """
    given_part = {
        **ODR,
        "orderWithDefects": {"count": count},
        "rate": None,
        "status": "NONE",
    }
    found = report(orderDefectRate={"mfn": given_part})
    assert len(found.contradictions) == expected


def test_the_channel_says_which_it_is() -> None:
    """
    A metric of one channel that names the other is a contradiction.
    """
    for name, expected in (("MFN", 0), ("afn", 1), (None, 0)):
        part = {**ODR, "fulfillmentType": name}
        found = report(orderDefectRate={"mfn": part})
        assert len(found.contradictions) == expected


@pytest.mark.parametrize(
    ("count", "target", "meets"),
    [
        (0, 0, True),
        (3, 0, False),
        (3, None, None),
        (2, 2, True),
        (2, 0.5, None),
    ],
)
def test_counters_have_a_number_to_be(
    count: int, target: object, meets: object
) -> None:
    """
    Violations are held to a count, not to a rate.
    """
    found = report(
        otherPolicyViolations={"defectsCount": count, "targetValue": target}
    )
    metric = found.stores[0].metric("otherPolicyViolations")
    assert metric is not None
    assert metric.meets is meets
    assert metric.recomputed is None
    assert str(metric) == f"otherPolicyViolations: {count}"


@pytest.mark.parametrize("name", ["ahrStatus", "accountHealthRatingStatus"])
def test_the_rating_under_either_name(name: str) -> None:
    """
    The schema declares one name and requires the other.
    """
    found = report(accountHealthRating={name: "GREAT", "ahrScore": 532.0})
    store = found.stores[0]
    assert (store.rating, store.rating_score) == ("GREAT", Fraction(532))
    metric = store.metric("accountHealthRating")
    assert metric is not None
    assert metric.is_given


def test_warnings_and_unknown_keys() -> None:
    """
    Warnings come as objects or as strings; what is new is named.
    """
    found = report(
        warningStates=["tooMany", {"warningType": "spam"}],
        lateShipmentRateList=[],
        policyViolationWarnings={},
    )
    assert found.stores[0].warnings == ("tooMany", "spam")
    assert found.stores[0].unknown == (
        "lateShipmentRateList",
        "policyViolationWarnings",
    )


@pytest.mark.parametrize(
    ("fields", "column"),
    [
        ({"orderCount": -1}, "orderCount"),
        ({"orderCount": 0.5}, "orderCount"),
        ({"orderCount": "many"}, "orderCount"),
        ({"orderCount": True}, "orderCount"),
        ({"targetValue": 4}, "targetValue"),
        (
            {"reportingDateRange": {"reportingDateTo": "soon"}},
            "reportingDateTo",
        ),
        (
            {"reportingDateRange": {"reportingDateFrom": 5}},
            "reportingDateFrom",
        ),
    ],
)
def test_what_cannot_be_read_is_a_problem(
    fields: dict[str, Any], column: str
) -> None:
    """
    The field is None, the rest is read, and the problem names it.
    """
    found = report(lateShipmentRate={**LATE, **fields})
    (problem,) = found.problems
    assert (problem.column, problem.kept) == (column, True)
    assert problem.reason.startswith(f"lateShipmentRate.{column} must")


def test_dates_may_be_dates() -> None:
    """
    A client may have parsed them already.
    """
    stretch = {
        "reportingDateFrom": dt.date(2026, 10, 23),
        "reportingDateTo": dt.datetime(2026, 11, 21, tzinfo=dt.UTC),
    }
    metric = late(reportingDateRange=stretch)
    assert (metric.first, metric.last) == (
        dt.date(2026, 10, 23),
        dt.date(2026, 11, 21),
    )


@pytest.mark.parametrize(
    ("value", "read"),
    [
        (1, 1),
        (0.009, Fraction(9, 1000)),
        ("0.009", Fraction(9, 1000)),
        (Decimal("1.5"), Fraction(3, 2)),
        (True, None),
        (None, None),
        ("many", None),
        (float("nan"), None),
        (float("inf"), None),
        (Decimal("NaN"), None),
        ("1e999999", None),
        ([], None),
    ],
)
def test_numbers_are_exact(value: object, read: object) -> None:
    """
    A number is the decimal that it is written as.
    """
    assert number(value) == read


# -- what is no report -------------------------------------------------------


@pytest.mark.parametrize(
    ("payload", "reason"),
    [
        ("{", "payload must be JSON"),
        (b"\xff", "payload must be JSON"),
        ("[]", "payload must be a mapping"),
        ("5", "payload must be a mapping"),
        ({}, "payload must hold performanceMetrics or accountStatuses"),
        ({"performanceMetrics": 5}, "payload must hold performanceMetrics"),
    ],
)
def test_what_is_no_report(payload: object, reason: str) -> None:
    """
    What it holds never raises.
    """
    found = rp.spapi.performance_report(payload)
    assert (found.accounts, found.stores) == ((), ())
    assert found.problems[0].reason.startswith(reason)


@pytest.mark.parametrize("payload", [None, 5, 0.5, True, dt.date(2026, 1, 1)])
def test_other_payloads_are_refused(payload: object) -> None:
    """
    A number is no payload.
    """
    for call in (
        rp.spapi.performance_report,
        rp.spapi.sales_and_traffic,
        rp.spapi.account_status_changed,
    ):
        with pytest.raises(rp.InvalidTypeError, match="payload must be"):
            call(payload)


def test_unknown_stores_are_kept() -> None:
    """
    The id is kept, the store is None, and a problem says so.
    """
    found = rp.spapi.performance_report(
        {
            "performanceMetrics": [{"marketplaceId": "X"}],
            "accountStatuses": [{"marketplaceId": "Y", "status": "NORMAL"}],
        }
    )
    assert found.stores[0].marketplace is None
    assert found.stores[0].marketplace_id == "X"
    assert found.accounts[0].marketplace is None
    assert [each.column for each in found.problems] == ["marketplaceId"] * 2


JSON: Final = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text()),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(
            st.sampled_from(
                (
                    "performanceMetrics",
                    "accountStatuses",
                    "salesAndTrafficByDate",
                    "salesByDate",
                    "date",
                    "payload",
                    "orderDefectRate",
                    "lateShipmentRate",
                    "mfn",
                    "orderCount",
                    "rate",
                    "claims",
                    "count",
                    "targetValue",
                    "reportingDateRange",
                    "accountStatusChangeNotification",
                    "currentAccountStatus",
                )
            ),
            inner,
            max_size=4,
        ),
    ),
    max_leaves=12,
)


@given(st.dictionaries(st.text(max_size=3), JSON) | JSON)
def test_no_payload_raises(payload: Any) -> None:
    """
    Whatever JSON holds, it is read or named as a problem.
    """
    text = json.dumps(payload)
    for call in (
        rp.spapi.performance_report,
        rp.spapi.sales_and_traffic,
        rp.spapi.account_status_changed,
    ):
        assert rp.to_record(call(text))
        wrapped = {
            "performanceMetrics": [payload],
            "accountStatuses": [payload],
        }
        assert rp.spapi.performance_report(wrapped).stores


def test_answers_within_answers() -> None:
    """
    A report may lie a few answers deep, and no deeper.
    """
    inner: Any = {"accountStatuses": [{"marketplaceId": US}]}
    for depth in range(6):
        found = rp.spapi.performance_report(inner)
        assert bool(found.accounts) is (depth < 5)
        inner = {"payload": inner}


def test_words_may_be_members_of_an_enum() -> None:
    """
    A client may have made members of the words.
    """

    class Status(enum.Enum):
        NORMAL = "NORMAL"

    found = rp.spapi.performance_report(
        {"accountStatuses": [{"marketplaceId": US, "status": Status.NORMAL}]}
    )
    assert found.accounts[0].state is rp.spapi.AccountState.NORMAL
