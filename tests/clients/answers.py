"""
Amazon's sample answers, for clients to make their own objects of.
"""

from __future__ import annotations

import json

from pathlib import Path
from typing import Any, Final

import pytest

import review_policy as rp


SAMPLES: Final = Path(__file__).parents[1] / "spapi" / "samples"
ID: Final = "111-2345678-9012345"
MESSAGING: Final[dict[str, Any]] = {
    "_links": {
        "actions": [
            {
                "href": f"/messaging/v1/orders/{ID}/messages/"
                "confirmOrderDetails?marketplaceIds=A1PA6795UKMFR9",
                "name": "confirmOrderDetails",
            },
            {
                "href": f"/messaging/v1/orders/{ID}/attributes"
                "?marketplaceIds=A1PA6795UKMFR9",
                "name": "attributes",
            },
        ],
        "self": {
            "href": f"/messaging/v1/orders/{ID}?marketplaceIds=A1PA6795UKMFR9"
        },
    }
}
NOTHING_OFFERED: Final[dict[str, Any]] = {
    "_links": {
        "actions": [],
        "self": {
            "href": f"/solicitations/v1/orders/{ID}"
            "?marketplaceIds=A1PA6795UKMFR9"
        },
    }
}
FEEDBACK: Final = (
    "Date\tRating\tComments\tYour Response\tOrder ID\tRater Email\r\n"
    "15.11.26\t1\tFalsche Größe geliefert.\t\t111-2345678-9012345\t"
    "x@marketplace.example\r\n"
    "14.11.26\t2\tKam spät – und nass.\tEntschuldigung!\t"
    "111-2345678-9012346\ty@marketplace.example\r\n"
)
"""A feedback report of Germany, with a dash that ISO 8859-1 does not have."""


def samples(name: str) -> list[Any]:
    """
    List Amazon's samples of good answers in the file *name*.
    """
    text = (SAMPLES / f"{name}.json").read_text(encoding="utf-8")
    return [
        pytest.param(each["response"], id=f"{name} {each['from']}")
        for each in json.loads(text)
        if each["status"] == 200
    ]


def assert_same_orders(answer: object, plain: object) -> None:
    """
    Check that a client's answer gives the orders of the plain JSON.
    """
    found = rp.spapi.orders_from_payload(answer)
    expected = rp.spapi.orders_from_payload(plain)
    assert expected.rows
    assert found == expected
    assert [rp.to_record(each) for each in found.rows] == [
        rp.to_record(each) for each in expected.rows
    ]
