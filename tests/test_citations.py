"""
Tests of the list of sources.
"""

from __future__ import annotations

import datetime as dt
import re

import pytest

import review_policy as rp

from review_policy import citations


def test_list_holds_all_in_order() -> None:
    """
    Every source of the file stands in the list, in the file's order.
    """
    found = [
        value
        for value in vars(citations).values()
        if isinstance(value, rp.Source)
    ]
    assert list(citations.SOURCES) == found


@pytest.mark.parametrize("source", citations.SOURCES, ids=lambda s: s.key)
def test_sources_are_complete(source: rp.Source) -> None:
    """
    A source has a key as in the fact sheets, a title, and a web address.
    """
    assert re.fullmatch(r"[A-Z](?:[0-9]{1,2}|(?:-[A-Z0-9.]+)+)", source.key)
    assert source.title == source.title.strip() != ""
    assert re.fullmatch(r"https?://[a-z0-9.-]+/[^\s<>]*", source.link)
    assert source.published is None or source.published <= source.checked


@pytest.mark.parametrize(
    ("source", "day"),
    [
        (citations.SELLER_SUPPORT_BLOG_2012, dt.date(2012, 10, 29)),
        (citations.AGENCY_2023, dt.date(2023, 4, 5)),
        (citations.REMOVAL_TOOL_JP_2023, dt.date(2023, 3, 6)),
        (citations.GUIDELINES_SOP_2026, dt.date(2026, 9, 21)),
        (citations.REMOVAL_US, None),
        (citations.HELP_COPY_2023, None),
        (citations.BUY_SHIPPING_LETTER, None),
    ],
    ids=lambda each: getattr(each, "key", ""),
)
def test_days_of_publication(source: rp.Source, day: dt.date | None) -> None:
    """
    A source has a day where its page bears one, and none elsewhere.
    """
    assert source.published == day


def test_catalogue_was_checked_on_one_day() -> None:
    """
    The day of the last comparison is the one that results carry.
    """
    assert dt.date(2026, 11, 21) == citations.CHECKED
    assert {each.checked for each in citations.SOURCES} == {rp.checked_on}
