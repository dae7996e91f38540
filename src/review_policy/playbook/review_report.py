"""
The report of a review, short and in the guideline's own terms.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from review_policy.assessments import Finding
from review_policy.language import Language
from review_policy.model.review import Review
from review_policy.playbook._quoting import HIDDEN, quoted, shortened
from review_policy.playbook.drafts import english
from review_policy.playbook.drafts._draft_texts import DraftTexts
from review_policy.text import Span


NAMED: Final = 2
"""How many grounds a report names at most, the surest first."""


def review_report(
    review: Review,
    findings: Sequence[Finding],
    doubts: Iterable[Finding] = (),
    texts: DraftTexts = english.TEXTS,
    review_id: str | None = None,
) -> str:
    """
    Word a report for *findings*, in two sentences for each ground at most.

    Obscene words and private data are quoted with their letters hidden,
    whatever the ground; a ground of the caller's own is named in English.
    """
    if not findings:
        return ""
    hidden = [
        span
        for finding in (*findings, *doubts)
        if finding.rule.name in HIDDEN
        for span in finding.spans
    ]
    named = review_id or review.id or "{review}"
    if review.asin is not None:
        named = f"{named} ({review.asin})"
    sentences = [texts.review_report.format_map({"review": named})]
    ranked = sorted(findings, key=lambda each: each.certainty.rank)
    for finding in ranked[:NAMED]:
        sentences += _ground(review, finding, hidden, texts)
    return texts.joined(sentences)


def _ground(
    review: Review,
    finding: Finding,
    hidden: Sequence[Span],
    texts: DraftTexts,
) -> Iterator[str]:
    own = f"The ground is: {finding.rule.term}."
    yield texts.review_grounds.get(finding.rule.name, own)
    fields = {"title": review.title or "", "body": review.body or ""}
    quote = shortened(
        quoted(
            fields[span.field],
            span,
            [each for each in hidden if each.field == span.field],
        )
        for span in finding.spans
    )
    if quote:
        yield texts.review_words.format_map({"words": quote})
    elif texts.language is Language.EN:
        # Reasons have English texts only.
        yield from (each.text for each in finding.reasons)
