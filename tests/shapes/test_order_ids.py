"""
Order ids.
"""

from __future__ import annotations

import pytest

from review_policy.shapes import order_ids
from review_policy.text import fold


@pytest.mark.parametrize(
    ("text", "value", "disguised"),
    [
        ("order 111-2345678-9012345 lost", "111-2345678-9012345", False),
        ("订单111-2345678-9012345已退", "111-2345678-9012345", False),
        ("D01-2345678-9012345", "D01-2345678-9012345", False),
        ("111–2345678–9012345", "111-2345678-9012345", False),
        ("111 2345678 9012345", "111-2345678-9012345", True),
        ("order no. 11123456789012345 lost", "111-2345678-9012345", True),
        ("الطلب ١١١-٢٣٤٥٦٧٨-٩٠١٢٣٤٥", "111-2345678-9012345", False),
    ],
)
def test_ids_are_read(text: str, value: str, *, disguised: bool) -> None:
    """
    Three, seven and seven digits are an order id, whatever parts them.
    """
    (shape,) = order_ids.find(fold(text))

    assert (value, disguised) == (shape.value, shape.disguised)


@pytest.mark.parametrize(
    "text",
    [
        "no digits here",
        "call 555-0142",
        "1111-2345678-9012345",
        "111-2345678-90123456",
        "11123456789012345",
        "part 111-2345678-9012345-7",
    ],
)
def test_other_numbers_are_none(text: str) -> None:
    """
    Longer or shorter groups are something else.
    """
    assert order_ids.find(fold(text)) == []
