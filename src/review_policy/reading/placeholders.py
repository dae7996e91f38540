"""
Blanks of the common tools for templates, such as `{order_id}`.
"""

from __future__ import annotations

import re

from typing import Final

from attrs import frozen


_PLACEHOLDER: Final = re.compile(
    r"\{\{\{?\s{0,3}(?P<a>[\w.|: -]{1,60}?)\s{0,3}\}?\}\}"
    r"|\$?\{(?P<b>[\w.-]{1,60})\}"
    r"|\[\[(?P<c>[\w .:-]{1,60})\]\]"
    r"|\[(?P<d>[a-z]+(?:[ _.-][a-z]+){0,4})\]"
    r"|%%?(?P<e>[a-z][\w.-]{1,40})%%?(?![\w])"
    r"|<<(?P<f>[\w .-]{1,60})>>"
    r"|#(?P<g>[a-z]+(?:_[a-z]+){1,4})#",
    re.IGNORECASE,
)
_ORDER: Final = re.compile(
    r"(?:order|purchase|bestell|commande|pedido|ordine|zamow|siparis)"
    r"[\s_.-]{0,2}(?:id|no|nr|num|number|nummer|numero|code|ref|reference)?"
    r"|order[\s_.-]?(?:id|number)",
    re.IGNORECASE,
)
_OPENERS: Final = "{[%<#"


@frozen
class Placeholder:
    """
    A blank that a tool fills: its name, and its place in the source.
    """

    name: str
    start: int
    end: int

    @property
    def is_order_id(self) -> bool:
        """
        Whether the tool puts the id of the order there.

        >>> find("[[order-id]]")[0].is_order_id
        True
        """
        return any(
            _ORDER.fullmatch(name) is not None
            for name in (self.name, self.name.rpartition(".")[2])
        )


def find(source: str) -> tuple[Placeholder, ...]:
    """
    Find the blanks of a template, in order.

    >>> [each.name for each in find("Hi %name%, [[buyer-name]] {{ x.y }}")]
    ['name', 'buyer-name', 'x.y']
    """
    if not any(sign in source for sign in _OPENERS):
        return ()
    return tuple(
        Placeholder(
            next(filter(None, match.groups())).strip(),
            match.start(),
            match.end(),
        )
        for match in _PLACEHOLDER.finditer(source)
    )
