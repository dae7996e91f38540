"""
Links to Amazon: plain ones, those with a referral tag, and shortened ones.
"""

from __future__ import annotations

import enum
import re

from typing import Final


class AmazonLink(enum.StrEnum):
    """
    What an address of Amazon is.
    """

    PLAIN = "plain"
    WITH_TAG = "with_tag"
    """It carries a referrer tag or affiliate code."""

    SHORTENED = "shortened"
    """Where it leads cannot be seen."""


_HOST: Final = re.compile(
    r"(?:[\w-]+\.){0,4}amazon\.(?:com|[a-z]{2}|co\.[a-z]{2}|com\.[a-z]{2})"
)
_SHORTENERS: Final = frozenset({"amzn.to", "amzn.eu", "amzn.asia", "a.co"})
_TAG: Final = re.compile(r"[?&;](?:tag|linkcode|ascsubtag|linkid)=[\w%-]")


def amazon_link(host: str, words: str) -> AmazonLink | None:
    """
    Tell what an address is by its *host* and its *words*, None if foreign.

    >>> amazon_link("amazon.co.uk", "amazon.co.uk/dp/b0?tag=me-21").value
    'with_tag'
    """
    if host in _SHORTENERS:
        return AmazonLink.SHORTENED
    if _HOST.fullmatch(host) is None:
        return None
    if _TAG.search(words) is not None:
        return AmazonLink.WITH_TAG
    return AmazonLink.PLAIN
