"""
Tests of reading the answers of the Solicitations API.
"""

from __future__ import annotations

import json

from types import SimpleNamespace
from typing import Any

import pytest

import review_policy as rp


ID = "903-1671087-0812628"
SAMPLE: dict[str, Any] = {
    "_links": {
        "actions": [
            {
                "href": f"/solicitations/v1/orders/{ID}/solicitations/"
                "productReviewAndSellerFeedback?marketplaceIds=A",
                "name": "productReviewAndSellerFeedback",
            }
        ],
        "self": {"href": f"/solicitations/v1/orders/{ID}?marketplaceIds=A"},
    }
}


class Answer:
    """
    An object of a client.
    """

    def to_dict(self) -> dict[str, Any]:
        """
        Give the sample.
        """
        return SAMPLE


class Wrapped:
    """
    An answer of a client that looks up attributes in what it wraps.
    """

    def __init__(self, payload: object) -> None:
        self.payload = payload
        self.errors = None

    def __getattr__(self, name: str) -> object:
        return vars(self)["payload"].get(name)


def renamed(links: dict[str, Any]) -> dict[str, Any]:
    """
    Name the links as Amazon's own client does.
    """
    return {"actions": links["actions"], "var_self": links["self"]}


@pytest.mark.parametrize(
    "payload",
    [
        SAMPLE,
        json.dumps(SAMPLE),
        json.dumps(SAMPLE).encode(),
        {"payload": SAMPLE},
        {"links": SAMPLE["_links"]},
        Answer(),
        Wrapped(SAMPLE),
        SimpleNamespace(payload=Wrapped({"_links": SAMPLE["_links"]})),
        SimpleNamespace(links=renamed(SAMPLE["_links"])),
        {"links": renamed(SAMPLE["_links"]), "embedded": None, "errors": None},
    ],
)
def test_amazons_sample_is_read(payload: object) -> None:
    """
    The published example offers the request, in any form.
    """
    actions = rp.spapi.actions_from_payload(payload)
    assert actions.may_request_review
    assert actions.order_id == ID


def test_names_are_read_out_of_links() -> None:
    """
    An action without a name is known by its link, others by neither.
    """
    href = SAMPLE["_links"]["actions"][0]["href"]
    answer = {"_links": {"actions": [{"href": href}, {"x": 1}, "y"]}}
    actions = rp.spapi.actions_from_payload(answer)
    assert actions.names == ("productReviewAndSellerFeedback",)
    assert actions.order_id == ID


def test_no_actions_are_no_offer() -> None:
    """
    An empty list says that nothing is offered now.
    """
    actions = rp.spapi.actions_from_payload({"_links": {"actions": []}})
    assert not actions.may_request_review
    assert actions.order_id is None


@pytest.mark.parametrize("name", ["self", "var_self"])
def test_the_order_is_known_without_an_offer(name: str) -> None:
    """
    The link to the answer names the order, by whatever name a client has.
    """
    link = SAMPLE["_links"]["self"]
    answer = {"links": {"actions": [], name: link}}
    assert rp.spapi.actions_from_payload(answer).order_id == ID


@pytest.mark.parametrize(
    ("payload", "words"),
    [
        (3, "payload must be a mapping"),
        ("{", "payload must be JSON"),
        ({}, "payload must have _links with actions"),
        ({"_links": {"actions": "x"}}, "payload must have _links"),
        ({"errors": [{"code": "x"}]}, "payload must be an answer without"),
        (
            {"payload": {"errors": [{"code": "x"}]}},
            "payload must be an answer without",
        ),
        (
            {"payload": SAMPLE, "errors": [{"code": "x"}]},
            "payload must be an answer without",
        ),
        (None, "payload must be a mapping, JSON, or a client's answer"),
        ([SAMPLE], "payload must be a mapping"),
        (object(), "payload must be a mapping"),
        (Wrapped({}), "payload must have _links with actions"),
        ({"payload": "x"}, "payload must have _links with actions"),
    ],
)
def test_other_answers_say_why(payload: object, words: str) -> None:
    """
    What is no answer raises, with what it must be.
    """
    with pytest.raises(rp.InvalidValueError, match=words):
        rp.spapi.actions_from_payload(payload)
