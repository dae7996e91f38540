"""
The request to take feedback out, short and in Amazon's own terms.
"""

from __future__ import annotations

from review_policy.assessments import FeedbackAssessment, Finding
from review_policy.playbook._quoting import HIDDEN, quoted, shortened
from review_policy.playbook.drafts import english
from review_policy.playbook.drafts._draft_texts import DraftTexts
from review_policy.rules._rule import Severity


def removal_request(
    case: FeedbackAssessment,
    ground: Finding,
    texts: DraftTexts = english.TEXTS,
) -> str:
    """
    Word the request for *ground*, in three sentences at most.

    Obscene words and personal data are quoted with their letters hidden,
    whatever the ground; a ground of the caller's own is named in English.
    """
    wording = texts.removal_requests.get(ground.rule.name)
    if wording is None:
        wording = _own(ground)
    hidden = [
        span
        for finding in (*case.findings, *case.doubts)
        if finding.rule.name in HIDDEN
        for span in finding.spans
    ]
    comment = case.subject.comment or ""
    words = shortened(quoted(comment, span, hidden) for span in ground.spans)
    return wording.format_map(
        {"order_id": case.subject.order_id, "words": words}
    )


def _own(ground: Finding) -> str:
    ask = (
        "Please remove the feedback"
        if ground.rule.severity is Severity.REMOVE
        else "Please strike through the feedback"
    )
    term = ground.rule.term.replace("{", "{{").replace("}", "}}")
    return f"{ask} for order {{order_id}}. The ground is: {term}: “{{words}}”."
