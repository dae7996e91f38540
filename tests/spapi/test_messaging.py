"""
Tests of reading the answers of the Messaging API.
"""

from __future__ import annotations

import json

from types import SimpleNamespace
from typing import Any

import pytest

from hypothesis import given
from hypothesis import strategies as st

import review_policy as rp


ID = "111-2345678-9012345"
NAMES = (
    "confirmCustomizationDetails",
    "confirmDeliveryDetails",
    "confirmOrderDetails",
    "confirmServiceDetails",
    "unexpectedProblem",
    "digitalAccessKey",
    "legalDisclosure",
    "warranty",
    "invoice",
    "amazonMotors",
    "negativeFeedbackRemoval",
)


def answer(*names: str) -> dict[str, Any]:
    """
    Make an answer that offers *names*.
    """
    order = f"/messaging/v1/orders/{ID}"
    return {
        "_links": {
            "actions": [
                {"href": f"{order}/messages/{name}?a=b", "name": name}
                for name in names
            ],
            "self": {"href": f"{order}?a=b"},
        }
    }


@pytest.mark.parametrize(
    "payload",
    [
        answer("confirmOrderDetails", "attributes"),
        json.dumps(answer("confirmOrderDetails", "attributes")),
        {"payload": answer("confirmOrderDetails", "attributes")},
        SimpleNamespace(payload=answer("confirmOrderDetails", "attributes")),
    ],
)
def test_an_answer_is_read_in_any_form(payload: object) -> None:
    """
    What is offered is known by name and by type.
    """
    offer = rp.spapi.messaging_actions_from_payload(payload)
    assert offer.names == ("confirmOrderDetails", "attributes")
    assert offer.actions == (rp.ApiAction.CONFIRM_ORDER_DETAILS,)
    assert offer.unknown == ()
    assert offer.order_id == ID
    assert offer.may_send(rp.ApiAction.CONFIRM_ORDER_DETAILS)
    assert offer.may_send("confirm_order_details")
    assert not offer.may_send(rp.ApiAction.WARRANTY)


def test_every_type_is_known_by_amazons_name() -> None:
    """
    No type of message is without a name, the withdrawn ones included.
    """
    offer = rp.spapi.messaging_actions_from_payload(answer(*NAMES))
    assert offer.actions == tuple(rp.ApiAction)
    assert offer.unknown == ()


def test_a_type_that_is_not_known_is_kept_by_name() -> None:
    """
    What Amazon adds one day is in the names, and no type.
    """
    offer = rp.spapi.messaging_actions_from_payload(
        answer("sendPostcard", "warranty", "warranty")
    )
    assert offer.names == ("sendPostcard", "warranty")
    assert offer.actions == (rp.ApiAction.WARRANTY,)
    assert offer.unknown == ("sendPostcard",)
    record = rp.to_record(offer)
    assert record["actions"] == ["warranty"]
    assert record["unknown"] == ["sendPostcard"]


def test_a_type_without_a_name_is_known_by_its_link() -> None:
    """
    The last part of a link to a message is the type's name.
    """
    href = f"/messaging/v1/orders/{ID}/messages/legalDisclosure"
    offer = rp.spapi.messaging_actions_from_payload(
        {"_links": {"actions": [{"href": href}]}}
    )
    assert offer.actions == (rp.ApiAction.LEGAL_DISCLOSURE,)
    assert offer.order_id == ID


def test_no_actions_are_no_offer() -> None:
    """
    An empty list says that nothing may be sent now.
    """
    offer = rp.spapi.messaging_actions_from_payload(answer())
    assert offer.names == offer.actions == offer.unknown == ()
    assert not any(map(offer.may_send, rp.ApiAction))


def test_an_answer_with_errors_is_no_offer() -> None:
    """
    What is no answer raises, with what it must be.
    """
    with pytest.raises(rp.InvalidValueError, match="without errors"):
        rp.spapi.messaging_actions_from_payload({"errors": [{"code": "x"}]})


def test_another_word_is_no_type() -> None:
    """
    Asking for what is no type of message raises instead of saying no.
    """
    offer = rp.spapi.messaging_actions_from_payload(answer("warranty"))
    with pytest.raises(rp.InvalidValueError, match="action must be one of"):
        offer.may_send("postcard")
    with pytest.raises(rp.InvalidTypeError, match="be an ApiAction"):
        offer.may_send(3)  # type: ignore[arg-type]


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)


@given(links=JSON, errors=JSON, action=JSON, name=JSON, href=JSON)
def test_no_answer_raises_anything_else(
    links: object, errors: object, action: object, name: object, href: object
) -> None:
    """
    Whatever lies in an answer is read, or refused by a named error.
    """
    listed = [action, {"name": name}, {"href": href}]
    for payload in (
        {"_links": links, "errors": errors},
        {"_links": {"actions": listed, "self": links}},
        {"payload": links},
        links,
    ):
        try:
            offer = rp.spapi.messaging_actions_from_payload(payload)
            rp.spapi.actions_from_payload(payload)
        except (rp.InvalidTypeError, rp.InvalidValueError):
            continue
        assert all(isinstance(each, str) for each in offer.names)
        assert len(offer.actions) + len(offer.unknown) <= len(offer.names)
