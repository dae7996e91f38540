"""
Lay the findings of a general word filter beside those of this library.

It needs the package better-profanity. Run it as it is for the invented data
in `examples/data`, or with a report of your own::

    python examples/moderation_adapter.py report.txt --on 2026-11-21

The filter knows words and no policy: what it alone finds goes to a person,
and changes neither an outcome nor a request.
"""

from __future__ import annotations

import argparse
import datetime as dt
import sys

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from attrs import frozen
from better_profanity import profanity

import review_policy as rp


REPORT: Final = (
    Path(__file__).resolve().parent / "data" / "seller_feedback.txt"
)
DAY: Final = dt.date(2026, 11, 21)
"""The day on which the invented data are judged."""

TOOL: Final = "better-profanity"
COMPARED: Final = frozenset({"obscene-language"})
"""The rules of this library that ask what the filter asks."""

MARK: Final = "\ue000"
"""What the filter puts in place of a word; no text holds it on purpose."""


@frozen
class Flagged:
    """
    Words that another tool flagged, and where they stand.
    """

    tool: str
    span: rp.Span
    quote: str

    def redacted(self) -> str:
        """
        Give the words with all but the first letter hidden.
        """
        return f"{self.quote[:1]}{'•' * (len(self.quote) - 1)}"


@frozen
class Beside:
    """
    What both saw in one comment, and what only one of them saw.
    """

    case: rp.FeedbackAssessment
    both: tuple[Flagged, ...]
    only_other: tuple[Flagged, ...]
    only_ours: tuple[rp.Finding, ...]


def flagged(text: str, field: str = "comment") -> tuple[Flagged, ...]:
    """
    Ask the filter about *text*, and find the places of what it hides.

    It hides words and says no places. Where what is left cannot be laid over
    the text without doubt, the whole text is the place.
    """
    hidden = str(profanity.censor(text, MARK))
    if hidden == text:
        return ()
    spans = list(_gaps(text, hidden.split(MARK * 4)))
    if not all(_is_flagged(text[start:end]) for start, end in spans):
        spans = [(0, len(text))]
    return tuple(
        Flagged(TOOL, rp.Span(field, start, end), text[start:end])
        for start, end in spans
    )


def _gaps(text: str, left: Sequence[str]) -> Iterator[tuple[int, int]]:
    """
    Yield the ranges of *text* between the pieces that were *left*.
    """
    at = len(left[0])
    for piece in left[1:-1]:
        end = text.find(piece, at + 1)
        yield at, end
        at = end + len(piece)
    yield at, len(text) - len(left[-1])


def _is_flagged(quote: str) -> bool:
    return bool(quote) and bool(profanity.contains_profanity(quote))


def beside(case: rp.FeedbackAssessment) -> Beside:
    """
    Sort what the filter flags by whether a finding or doubt covers it.
    """
    theirs = flagged(case.subject.comment or "")
    ours = tuple(
        each
        for each in (*case.findings, *case.doubts)
        if each.rule.name in COMPARED
    )
    places = [span for each in ours for span in each.spans]
    both = tuple(
        each
        for each in theirs
        if any(_overlap(each.span, span) for span in places)
    )
    return Beside(
        case=case,
        both=both,
        only_other=tuple(each for each in theirs if each not in both),
        only_ours=tuple(
            each
            for each in ours
            if not any(
                _overlap(other.span, span)
                for other in theirs
                for span in each.spans
            )
        ),
    )


def _overlap(one: rp.Span, other: rp.Span) -> bool:
    return one.start < other.end and other.start < one.end


def main(argv: Sequence[str] | None = None) -> int:
    """
    Print what both saw, and what only one of them saw, comment by comment.
    """
    parser = argparse.ArgumentParser(description=__doc__.partition("\n\n")[0])
    parser.add_argument("report", nargs="?", type=Path, default=REPORT)
    parser.add_argument("--store", default="US")
    parser.add_argument("--on", type=dt.date.fromisoformat, default=DAY)
    given = parser.parse_args(argv)
    try:
        policy = rp.Policy(given.store, on=given.on)
        parsed = rp.spapi.feedback_from_report(
            given.report.read_bytes(), given.store
        )
    except (OSError, ValueError, LookupError) as error:
        parser.error(str(error))
    for feedback in parsed.rows:
        found = beside(policy.assess_feedback(feedback))
        for said, seen in (
            ("both", found.both),
            (TOOL, found.only_other),
            ("review_policy", found.only_ours),
        ):
            for each in seen:
                print(f"{feedback.order_id} {said}: {each.redacted()}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
