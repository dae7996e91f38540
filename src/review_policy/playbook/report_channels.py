"""
The ways of reporting a review, in the order in which to use them.
"""

from __future__ import annotations

from typing import Final

from attrs import frozen

from review_policy.assessments import ReportChannel
from review_policy.model.seller import Seller
from review_policy.parameters.reviews import (
    APPEALS_MAILBOX,
    BRAND_REGISTRY,
    COMMUNITY_MAILBOX,
    COMPENSATION_FORM,
    DASHBOARD_REPORT,
    REPORT_LINK,
    ChannelState,
)
from review_policy.timeline import Parameter, Revision, State
from review_policy.windows._window import Setting


@frozen
class _Way:
    """
    A way of reporting, for whom and for which rules.
    """

    parameter: Parameter[ChannelState]
    for_rules: tuple[str, ...] = ()
    for_brands: bool = False


_WAYS: Final = (
    _Way(COMPENSATION_FORM, for_rules=("compensated-review",)),
    _Way(BRAND_REGISTRY, for_brands=True),
    _Way(DASHBOARD_REPORT, for_brands=True),
    _Way(REPORT_LINK),
    _Way(COMMUNITY_MAILBOX),
    _Way(APPEALS_MAILBOX, for_rules=("compensated-review",)),
)
"""In the order in which to use them; the form for bribes goes first."""


def report_channels(
    setting: Setting, seller: Seller
) -> tuple[ReportChannel, ...]:
    """
    List the ways that exist on the day in the store, for this seller.

    Those in use come first, then those last confirmed, then historic ones.
    A way for brand owners stays in where it is not known whether the seller
    is one, with the fact that is missing.
    """
    found = [
        channel
        for way in _WAYS
        if (channel := _channel(way, setting, seller)) is not None
    ]
    states = tuple(ChannelState)
    return tuple(sorted(found, key=lambda each: states.index(each.state)))


def _channel(
    way: _Way, setting: Setting, seller: Seller
) -> ReportChannel | None:
    if way.for_brands and seller.brand_owner is False:
        return None
    answer = way.parameter.answer(setting.on, setting.marketplace)
    revision = answer.revision
    state = answer.value
    if answer.state is State.UNCERTAIN:
        # It may have ended: nothing later than the revision before shows it.
        revision = answer.before
        state = ChannelState.HISTORIC
    if state is None or revision is None:
        return None
    missing = way.for_brands and seller.brand_owner is None
    return _shown(way, state, revision, missing=missing)


def _shown(
    way: _Way,
    state: ChannelState,
    revision: Revision[ChannelState],
    *,
    missing: bool,
) -> ReportChannel:
    return ReportChannel(
        name=way.parameter.name.partition(".")[2],
        title=way.parameter.title,
        state=state,
        confidence=revision.confidence,
        source=revision.source,
        note=revision.note,
        for_rules=way.for_rules,
        missing=("seller.brand_owner",) if missing else (),
    )
