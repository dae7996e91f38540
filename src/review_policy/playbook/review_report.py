"""
The report of a review, short and in the guideline's own terms.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from review_policy.assessments import Finding
from review_policy.model.review import Review
from review_policy.playbook._quoting import quoted
from review_policy.text import Span


QUOTED: Final = 120
"""Characters of the review that a report quotes at most."""

NAMED: Final = 2
"""How many grounds a report names at most, the surest first."""

_HIDDEN: Final = frozenset(
    {"private-information", "profanity", "sexual-content", "hate-speech"}
)
"""Rules whose words are hidden when quoted; the case itself has them."""


def review_report(
    review: Review,
    findings: Sequence[Finding],
    doubts: Iterable[Finding] = (),
) -> str:
    """
    Word a report for *findings*, in two sentences for each ground at most.

    Obscene words and private data are quoted with their letters hidden,
    whatever the ground.
    """
    if not findings:
        return ""
    hidden = [
        span
        for finding in (*findings, *doubts)
        if finding.rule.name in _HIDDEN
        for span in finding.spans
    ]
    ranked = sorted(findings, key=lambda each: each.certainty.rank)
    grounds = " ".join(
        _ground(review, each, hidden) for each in ranked[:NAMED]
    )
    which = "this review" if review.id is None else f"review {review.id}"
    product = "" if review.asin is None else f" of {review.asin}"
    return (
        f"Please check {which}{product} against the Community Guidelines. "
        f"{grounds}"
    )


def _ground(review: Review, finding: Finding, hidden: Sequence[Span]) -> str:
    said = f"They do not allow {finding.rule.term}"
    texts = {"title": review.title or "", "body": review.body or ""}
    quote = " … ".join(
        _quoted(texts[span.field], span, hidden) for span in finding.spans
    )
    if not quote:
        return f"{said}: {' '.join(each.text for each in finding.reasons)}"
    if len(quote) > QUOTED:
        quote = f"{quote[: QUOTED - 1].rstrip()}…"
    return f"{said}: “{quote}”."


def _quoted(text: str, span: Span, hidden: Iterable[Span]) -> str:
    return quoted(
        text, span, [each for each in hidden if each.field == span.field]
    )
