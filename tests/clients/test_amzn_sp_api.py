"""
Tests of reading the objects of Amazon's own client, `amzn-sp-api`.
"""

from __future__ import annotations

import json

from importlib import import_module
from types import SimpleNamespace
from typing import Any

import pytest

import review_policy as rp

from tests.clients.answers import (
    ID,
    MESSAGING,
    NOTHING_OFFERED,
    assert_same_orders,
    samples,
)


# Imported by name, so that type checkers need no client.
spapi = import_module("spapi")

V0 = "spapi.models.orders_v0"
V2026 = "spapi.models.orders_v2026_01_01"
SOLICITATIONS = "spapi.models.solicitations_v1"
MESSAGES = "spapi.models.messaging_v1"
REPORTS = "spapi.models.reports_v2021_06_30"


def made(answer: object, models: str, kind: str) -> Any:
    """
    Let the client make its object of an answer, without asking for one.
    """
    configuration = spapi.Configuration()
    configuration.access_token_cache = None
    client = spapi.ApiClient(configuration)
    client.api_models_module = models
    return client.deserialize(SimpleNamespace(data=json.dumps(answer)), kind)


@pytest.mark.parametrize("answer", samples("ordersV0.getOrders"))
def test_orders_of_v0(answer: dict[str, Any]) -> None:
    """
    A page of orders is read as its JSON is.
    """
    found = made(answer, V0, "GetOrdersResponse")
    assert_same_orders(found, answer)
    assert_same_orders(found.payload, answer["payload"])
    assert_same_orders(found.payload.orders, answer["payload"]["Orders"])


@pytest.mark.parametrize("answer", samples("ordersV0.getOrder"))
def test_one_order_of_v0(answer: dict[str, Any]) -> None:
    """
    One order is read as its JSON is, out of the answer or by itself.
    """
    found = made(answer, V0, "GetOrderResponse")
    assert_same_orders(found, answer)
    assert_same_orders(found.payload, answer["payload"])


@pytest.mark.parametrize("items", samples("ordersV0.getOrderItems"))
def test_items_are_put_into_an_order_of_v0(items: dict[str, Any]) -> None:
    """
    The items of the other answer go in beside the fields of the order.
    """
    (answer,) = samples("ordersV0.getOrder")[0].values
    order = made(answer, V0, "GetOrderResponse").payload
    listed = made(items, V0, "GetOrderItemsResponse").payload
    assert_same_orders(
        {**order.to_dict(), "order_items": listed.order_items},
        {**answer["payload"], "OrderItems": items["payload"]["OrderItems"]},
    )


@pytest.mark.parametrize("answer", samples("orders_2026-01-01.searchOrders"))
def test_orders_of_2026(answer: dict[str, Any]) -> None:
    """
    A page of the newer version is read as its JSON is.
    """
    found = made(answer, V2026, "SearchOrdersResponse")
    assert_same_orders(found, answer)
    assert_same_orders(found.orders, answer["orders"])
    assert_same_orders([found, found], [answer, answer])


@pytest.mark.parametrize("answer", samples("orders_2026-01-01.getOrder"))
def test_one_order_of_2026(answer: dict[str, Any]) -> None:
    """
    One order of the newer version is read as its JSON is.
    """
    found = made(answer, V2026, "GetOrderResponse")
    assert_same_orders(found, answer)
    assert_same_orders(found.order, answer["order"])


@pytest.mark.parametrize(
    ("answer", "models", "kind"),
    [
        ({"payload": {"Orders": []}}, V0, "GetOrdersResponse"),
        ({"orders": []}, V2026, "SearchOrdersResponse"),
    ],
)
def test_no_orders(answer: object, models: str, kind: str) -> None:
    """
    A page without orders has no problems either.
    """
    parsed = rp.spapi.orders_from_payload(made(answer, models, kind))
    assert (parsed.rows, parsed.problems) == ((), ())


@pytest.mark.parametrize(
    "answer",
    [
        samples("solicitations.getSolicitationActionsForOrder")[0],
        NOTHING_OFFERED,
    ],
)
def test_solicitations(answer: dict[str, Any]) -> None:
    """
    What may be asked, and for which order, is read as in JSON.

    The link to the answer is the only one that names an order without offers.
    """
    kind = "GetSolicitationActionsForOrderResponse"
    found = made(answer, SOLICITATIONS, kind)
    actions = rp.spapi.actions_from_payload(found)
    assert actions == rp.spapi.actions_from_payload(answer)
    assert actions.order_id is not None


def test_messaging() -> None:
    """
    What may be sent, and for which order, is read as in JSON.
    """
    found = made(MESSAGING, MESSAGES, "GetMessagingActionsForOrderResponse")
    offer = rp.spapi.messaging_actions_from_payload(found)
    assert offer == rp.spapi.messaging_actions_from_payload(MESSAGING)
    assert offer.actions == (rp.ApiAction.CONFIRM_ORDER_DETAILS,)
    assert offer.order_id == ID


def test_an_answer_with_errors() -> None:
    """
    Errors are seen in the client's object too.
    """
    answer = {"errors": [{"code": "InvalidInput", "message": "No."}]}
    found = made(answer, MESSAGES, "GetMessagingActionsForOrderResponse")
    with pytest.raises(rp.InvalidValueError, match="without errors"):
        rp.spapi.messaging_actions_from_payload(found)
    (problem,) = rp.spapi.orders_from_payload(
        made(answer, V0, "GetOrdersResponse")
    ).problems
    assert problem.reason == "payload must hold orders (got errors)"


def test_a_document_is_not_its_content() -> None:
    """
    The client gives a link to a report; what is wrong with it is said.
    """
    answer = {"reportDocumentId": "x", "url": "https://documents.example/x"}
    document = made(answer, REPORTS, "ReportDocument")
    with pytest.raises(rp.InvalidTypeError, match="report must be"):
        rp.spapi.feedback_from_report(document, "DE")
    (problem,) = rp.spapi.performance_report(document).problems
    assert problem.reason.startswith("payload must hold performanceMetrics")
