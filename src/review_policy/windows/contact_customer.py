"""
When a brand owner may contact the customer behind a review.
"""

from __future__ import annotations

from attrs import evolve

from review_policy.model.days import add_days
from review_policy.model.review import Review
from review_policy.parameters.reviews import (
    CONTACT_SHOWN_AFTER,
    CONTACT_WITHIN,
)
from review_policy.windows._window import (
    Setting,
    Window,
    assumption_used,
    closing_window,
)


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
    assumed = setting.assumed(CONTACT_SHOWN_AFTER)
    if assumed is not None:
        reasons = (*closing.reasons, assumption_used(assumed))
        closing = evolve(closing, reasons=reasons)
        opens = add_days(day, assumed.value.days)
    else:
        answer = CONTACT_SHOWN_AFTER.answer(day, setting.marketplace)
        if answer.value is None:
            return closing
        opens = add_days(day, answer.value.days)
    return closing if opens is None else evolve(closing, first=opens)
