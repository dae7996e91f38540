"""
What may follow where a message that breaks a rule is sent all the same.
"""

from __future__ import annotations

from typing import Final

from review_policy import citations as cite
from review_policy.assessments import EnforcementStep, MessageCheck
from review_policy.model.marketplace import Marketplace
from review_policy.model.message import Channel
from review_policy.model.outcome import Outcome
from review_policy.parameters.messages import RESTRICTED_FOR
from review_policy.reasons import Reason, ReasonCode
from review_policy.sources import Confidence
from review_policy.windows._window import unanswered


MANIPULATION: Final = frozenset(
    {
        "incentive",
        "positive-review-request",
        "conditional-review-request",
        "review-change-request",
        "insider-review",
        "content-direction",
        "selective-solicitation",
    }
)
"""The rules that the policies on product reviews name as manipulation."""


def consequences_of(check: MessageCheck) -> tuple[EnforcementStep, ...]:
    """
    List the steps that may follow, the mildest first; none after a pass.
    """
    if check.verdict is Outcome.PASS:
        return ()
    found: list[EnforcementStep] = []
    store = check.setting.marketplace
    if check.subject.channel in _SCREENED:
        found += _ladder(check)
    if any(each.rule.name in MANIPULATION for each in check.findings):
        found.append(
            EnforcementStep(
                Reason.of(
                    ReasonCode.STEP_MANIPULATION_SOFT
                    if store in _POLICIES
                    else ReasonCode.STEP_MANIPULATION
                ),
                _POLICIES.get(store, cite.REVIEW_POLICIES_IT),
                Confidence.HIGH,
            )
        )
    return tuple(found)


_POLICIES: Final = {
    Marketplace.UK: cite.REVIEW_POLICIES_UK,
    Marketplace.DE: cite.REVIEW_POLICIES_DE,
}
"""The stores whose page names softer consequences."""

_SCREENED: Final = frozenset(
    {Channel.ORDER_MESSAGE, Channel.REVIEW_REQUEST, Channel.SUPPORT_REPLY}
)


def _ladder(check: MessageCheck) -> list[EnforcementStep]:
    """
    List the steps against messages, as far as they stand on the day.
    """
    answer = RESTRICTED_FOR.answer(check.setting.on, check.setting.marketplace)
    revision = answer.revision
    if answer.value is None or revision is None:
        return [
            EnforcementStep(
                unanswered(RESTRICTED_FOR.name, answer),
                cite.RESTRICTION_TOOL,
                Confidence.LOW,
            )
        ]
    days = answer.value.days
    return [
        EnforcementStep(reason, source, confidence)
        for reason, source, confidence in (
            (
                Reason.of(ReasonCode.STEP_BLOCKED),
                revision.source,
                Confidence.MEDIUM,
            ),
            (
                Reason.of(ReasonCode.STEP_RESTRICTED, days=days),
                revision.source,
                revision.confidence,
            ),
            (
                Reason.of(ReasonCode.STEP_RESTRICTED_OPEN),
                revision.source,
                Confidence.MEDIUM,
            ),
            (
                Reason.of(ReasonCode.STEP_SUSPENDED),
                cite.GUIDELINES_MODERATOR_UK,
                Confidence.HIGH,
            ),
        )
    ]
