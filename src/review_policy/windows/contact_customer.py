"""
When a brand owner may contact the customer behind a review.
"""

from __future__ import annotations

import datetime as dt

from attrs import evolve

from review_policy.model.days import add_days
from review_policy.model.review import Review
from review_policy.parameters.reviews import (
    CONTACT_SHOWN_AFTER,
    CONTACT_WITHIN,
)
from review_policy.windows._window import Setting, Window, closing_window


def window(review: Review | None, setting: Setting) -> Window:
    """
    Give the days on which *review* shows in the brand owner's dashboard.

    Both ends are counted from the day on which it was posted; it may show up
    as late as the first day named.
    """
    closing = closing_window(
        "contact-customer",
        CONTACT_WITHIN,
        None if review is None else review.posted_at,
        setting,
        counted_from="review.posted_at",
    )
    day = closing.anchor
    if day is None:
        return closing
    opens = _opens_after(day, setting)
    return closing if opens is None else evolve(closing, first=opens)


def _opens_after(day: dt.date, setting: Setting) -> dt.date | None:
    assumed = setting.assumed(CONTACT_SHOWN_AFTER)
    if assumed is not None:
        return add_days(day, assumed.value.days)
    answer = CONTACT_SHOWN_AFTER.answer(day, setting.marketplace)
    return None if answer.value is None else add_days(day, answer.value.days)
