"""
Amazon order ids: three, seven and seven digits.
"""

from __future__ import annotations

import re

from typing import TYPE_CHECKING, Final

from review_policy.shapes._places import in_order
from review_policy.shapes._shape import Shape, ShapeKind
from review_policy.shapes._writing import has_digit, with_ascii_digits
from review_policy.text.pattern import Pattern


if TYPE_CHECKING:
    from review_policy.text import FoldedText


_ORDER_ID: Final = Pattern(
    r"(?<![\w.-])"
    r"([ds]\d{2}|\d{3})[ ]?[-._/ ー~][ ]?(\d{7})[ ]?[-._/ ー~][ ]?(\d{7})"
    r"(?![^\W_]|-\d)",
    re.ASCII,
)
_RUN_TOGETHER: Final = Pattern(
    r"(?:order|bestell\w{0,12}|commande|pedido|ordine|zamówieni\w{0,4}|sipariş"
    r"|beställning\w{0,6}|注文|주문|订单|訂單|الطلب)[^\d\n]{0,16}"
    r"(?<!\d)(\d{3})(\d{7})(\d{7})(?!\d)"
)
_GATE: Final = Pattern(r"\d{7}")


def find(text: FoldedText) -> list[Shape]:
    """
    Find order ids, also with blanks or other marks between the groups.
    """
    if not has_digit(text.folded) or _GATE.search(text.folded) is None:
        return []
    folded = with_ascii_digits(text.folded)
    found = [
        Shape(
            ShapeKind.ORDER_ID,
            match.start(),
            match.end(),
            "-".join(match.groups()).upper(),
            disguised=match.group().count("-") != len("--"),
        )
        for match in _ORDER_ID.finditer(folded)
    ]
    found += [
        Shape(
            ShapeKind.ORDER_ID,
            match.start(1),
            match.end(),
            "-".join(match.groups()),
            disguised=True,
        )
        for match in _RUN_TOGETHER.finditer(folded)
    ]
    return in_order(found)
