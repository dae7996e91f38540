"""
The request to take feedback out, short and in Amazon's own terms.
"""

from __future__ import annotations

from typing import Final

from review_policy.assessments import FeedbackAssessment, Finding
from review_policy.playbook._quoting import quoted
from review_policy.rules._rule import Severity


QUOTED: Final = 120
"""Characters of the comment that a request quotes at most."""

_HIDDEN: Final = frozenset({"personal-information", "obscene-language"})
"""Rules whose words are hidden when quoted; the case itself has them."""


def removal_request(case: FeedbackAssessment, ground: Finding) -> str:
    """
    Word the request for *ground*, in three sentences at most.

    Obscene words and personal data are quoted with their letters hidden,
    whatever the ground.
    """
    hidden = [
        span
        for finding in (*case.findings, *case.doubts)
        if finding.rule.name in _HIDDEN
        for span in finding.spans
    ]
    comment = case.subject.comment or ""
    quote = " … ".join(quoted(comment, span, hidden) for span in ground.spans)
    if len(quote) > QUOTED:
        quote = f"{quote[: QUOTED - 1].rstrip()}…"
    ask = (
        "Please remove the feedback"
        if ground.rule.severity is Severity.REMOVE
        else "Please strike through the feedback"
    )
    shows = _SHOWS.get(ground.rule.name, "The ground is: {term}")
    return (
        f"{ask} for order {case.subject.order_id}. "
        f"{shows.format(term=ground.rule.term)}: “{quote}”."
    )


_SHOWS: Final = {
    "obscene-language": "It contains {term}",
    "personal-information": "It contains {term}",
    "product-review-only": "By your policy {term}, with no word about the "
    "seller's service",
    "fba-delivery-only": "By your policy {term}",
    "buy-shipping-delay-only": "By your policy {term}",
    "easy-ship-delivery-only": "By your policy {term}",
}
