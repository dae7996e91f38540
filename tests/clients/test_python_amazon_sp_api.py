"""
Tests of reading the answers of the client `python-amazon-sp-api`.
"""

from __future__ import annotations

import gzip
import json

from importlib import import_module
from types import SimpleNamespace
from typing import Any

import pytest

import review_policy as rp

from tests.clients.answers import (
    FEEDBACK,
    ID,
    MESSAGING,
    NOTHING_OFFERED,
    SAMPLES,
    assert_same_orders,
    samples,
)


# Imported by name, so that type checkers need no client.
core = import_module("sp_api.base._core")
documents = import_module("sp_api.util.report_document")


def made(answer: object) -> Any:
    """
    Let the client make its answer of JSON, without asking for one.
    """
    response = SimpleNamespace(
        status_code=200, headers={}, json=lambda: answer
    )
    return core.parse_response(response, method="GET")


def downloaded(content: bytes, encoding: str) -> Any:
    """
    Make what `get_report_document(..., download=True)` gives for a document.
    """
    answer = made(
        {
            "reportDocumentId": "x",
            "url": "https://documents.example/x",
            "compressionAlgorithm": "GZIP",
        }
    )
    plain = documents.decompress_bytes(gzip.compress(content), "GZIP")
    document = documents.decode_document(plain, encoding)
    answer.payload.update({"document": document})
    answer.character_code = encoding
    return answer


@pytest.mark.parametrize(
    "answer",
    [
        *samples("ordersV0.getOrders"),
        *samples("ordersV0.getOrder"),
        *samples("ordersV0.getOrderItems"),
        *samples("orders_2026-01-01.searchOrders"),
        *samples("orders_2026-01-01.getOrder"),
    ],
)
def test_orders(answer: dict[str, Any]) -> None:
    """
    Orders of both versions are read as in JSON, pages of them too.
    """
    found = made(answer)
    assert_same_orders(found, answer)
    assert_same_orders([found, found], [answer, answer])
    expected = rp.spapi.orders_from_payload(answer)
    assert rp.spapi.orders_from_payload(found.payload).rows == expected.rows


def test_further_pages_are_known_by_the_whole_answer() -> None:
    """
    The newer version's token lies beside the payload, not in it.
    """
    (answer,) = samples("orders_2026-01-01.searchOrders")[0].values
    found = made(answer)
    whole = rp.spapi.orders_from_payload(found)
    inner = rp.spapi.orders_from_payload(found.payload)
    assert [each.what for each in whole.notes] == ["pages", "version"]
    assert [each.what for each in inner.notes] == ["version"]


@pytest.mark.parametrize("items", samples("ordersV0.getOrderItems"))
def test_items_are_put_into_an_order_of_v0(items: dict[str, Any]) -> None:
    """
    The items of the other answer go in beside the fields of the order.
    """
    (answer,) = samples("ordersV0.getOrder")[0].values
    assert_same_orders(
        {**made(answer).payload, "OrderItems": made(items).OrderItems},
        {**answer["payload"], "OrderItems": items["payload"]["OrderItems"]},
    )


@pytest.mark.parametrize(
    "answer", [{"payload": {"Orders": []}}, {"orders": []}]
)
def test_no_orders(answer: object) -> None:
    """
    A page without orders has no problems either.
    """
    parsed = rp.spapi.orders_from_payload(made(answer))
    assert (parsed.rows, parsed.problems) == ((), ())


@pytest.mark.parametrize(
    "answer",
    [
        *samples("solicitations.getSolicitationActionsForOrder"),
        NOTHING_OFFERED,
    ],
)
def test_solicitations(answer: dict[str, Any]) -> None:
    """
    What may be asked, and for which order, is read as in JSON.
    """
    actions = rp.spapi.actions_from_payload(made(answer))
    assert actions == rp.spapi.actions_from_payload(answer)
    assert actions.order_id is not None


def test_messaging() -> None:
    """
    What may be sent, and for which order, is read as in JSON.
    """
    offer = rp.spapi.messaging_actions_from_payload(made(MESSAGING))
    assert offer == rp.spapi.messaging_actions_from_payload(MESSAGING)
    assert offer.actions == (rp.ApiAction.CONFIRM_ORDER_DETAILS,)
    assert offer.order_id == ID


def test_an_empty_answer() -> None:
    """
    An answer without links is no offer of nothing.
    """
    with pytest.raises(rp.InvalidValueError, match="have _links"):
        rp.spapi.actions_from_payload(made({}))


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252"])
def test_feedback_report(encoding: str) -> None:
    """
    The document's text is read as the bytes are, where the client is right.
    """
    content = FEEDBACK.encode(encoding)
    answer = downloaded(content, encoding)
    found = rp.spapi.feedback_from_report(answer.payload["document"], "DE")
    assert found.problems == ()
    assert found.rows == rp.spapi.feedback_from_report(content, "DE").rows
    assert found.rows[0].comment == "Falsche Größe geliefert."


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252"])
def test_bytes_out_of_a_document(encoding: str) -> None:
    """
    Asked for ISO 8859-1, the client's text gives back the bytes as they were.
    """
    content = FEEDBACK.encode(encoding)
    answer = downloaded(content, "iso-8859-1")
    document = answer.payload["document"].encode("iso-8859-1")
    assert document == content
    found = rp.spapi.feedback_from_report(document, "DE")
    assert found.rows[1].comment == "Kam spät – und nass."


def test_performance_report() -> None:
    """
    The report is read out of the client's answer as out of the file.
    """
    path = SAMPLES / "accountHealthReport-2020-11-18.example.json"
    content = path.read_bytes()
    expected = rp.spapi.performance_report(json.loads(content))
    answer = downloaded(content, "utf-8")
    assert expected.stores
    assert rp.spapi.performance_report(answer) == expected
    assert rp.spapi.performance_report(answer.payload["document"]) == expected


@pytest.mark.parametrize("report", samples("sellerSalesAndTrafficReport"))
def test_sales_report(report: dict[str, Any]) -> None:
    """
    The sales report is read out of the client's answer as out of JSON.
    """
    answer = downloaded(json.dumps(report).encode(), "utf-8")
    expected = rp.spapi.sales_and_traffic(report)
    assert expected.rows
    assert rp.spapi.sales_and_traffic(answer) == expected
