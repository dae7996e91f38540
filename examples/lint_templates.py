"""
Check a folder of message templates against Amazon's rules, like a linter.

Run it as it is for the invented templates in `examples/data/templates`, or
with your own folder::

    python examples/lint_templates.py templates --store US --on 2026-11-21

Each file is one message; the channel is the name of its folder or the first
part of its name, such as `review_request.polite.txt`. Files that end in .html
are HTML, all others text. Findings are printed as
`file:line:column CODE name: words`. The exit status is 1 if a template fails.
With `--baseline FILE`, findings listed there are left out, and
`--write-baseline FILE` lists those of today. `--since DAY` shows only what
would not have been found on that day.
"""

from __future__ import annotations

import argparse
import datetime as dt
import io
import sys

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final, NamedTuple

import review_policy as rp


TEMPLATES: Final = Path(__file__).resolve().parent / "data" / "templates"
DAY: Final = dt.date(2026, 11, 21)
"""The day for which the invented templates are judged."""

ENDINGS: Final = frozenset({".txt", ".html", ".htm", ".md"})
SHOWN: Final = 60
"""Characters of the words that a line shows."""

PASSED, FAILED = 0, 1


class Line(NamedTuple):
    """
    One finding of one template.
    """

    path: str
    row: int
    column: int
    finding: rp.Finding
    doubtful: bool

    @property
    def key(self) -> str:
        """
        What a baseline lists: it survives moved text.
        """
        return f"{self.path} {self.finding.fingerprint}"

    def __str__(self) -> str:
        grade = "doubt" if self.doubtful else self.finding.severity
        words = " ".join(self.finding.text.split())[:SHOWN]
        said = words or " ".join(each.text for each in self.finding.reasons)
        return (
            f"{self.path}:{self.row}:{self.column} "
            f"{self.finding.rule.code} {self.finding.rule.name} "
            f"[{grade}]: {said}"
        )


def main(argv: Sequence[str] | None = None) -> int:
    """
    Print the findings and give the exit status.
    """
    parser = _parser()
    given = parser.parse_args(argv)
    if isinstance(sys.stdout, io.TextIOWrapper):
        # A terminal that lacks a letter is no reason to stop.
        sys.stdout.reconfigure(errors="replace")
    try:
        policy = rp.Policy(given.store, on=given.on)
        before = given.since and rp.Policy(given.store, on=given.since)
        known = _baseline(given.baseline)
        templates = list(_templates(given.folder))
    except (OSError, ValueError, LookupError) as error:
        parser.error(str(error))
    lines = list(lint(policy, templates))
    if before:
        old = {each.key for each in lint(before, templates)}
        lines = [each for each in lines if each.key not in old]
    if given.write_baseline is not None:
        keys = sorted({each.key for each in lines})
        given.write_baseline.write_text("".join(f"{key}\n" for key in keys))
    lines = [each for each in lines if each.key not in known]
    for line in lines:
        print(line)
    fails = [
        each
        for each in lines
        if not each.doubtful and each.finding.severity is rp.Severity.FAIL
    ]
    print(
        f"{len(templates)} templates, {len(fails)} failures, "
        f"{len(lines) - len(fails)} warnings ({policy.marketplace.code}, "
        f"{policy.on})"
    )
    return FAILED if fails else PASSED


def lint(
    policy: rp.Policy, templates: Iterable[tuple[str, rp.Message]]
) -> Iterator[Line]:
    """
    Yield the findings and doubts of every template, in order of their places.
    """
    for path, message in templates:
        check = policy.check_message(message, history=())
        found = [(each, False) for each in check.findings]
        found += [(each, True) for each in check.doubts]
        lines = [
            Line(path, *_place(message.body, each), each, doubtful)
            for each, doubtful in found
        ]
        yield from sorted(lines, key=lambda each: each[1:3])


def _place(body: str, finding: rp.Finding) -> tuple[int, int]:
    """
    Give row and column of the first words, both counted from 1.
    """
    starts = [span.start for span in finding.spans if span.field == "body"]
    before = body[: min(starts, default=0)]
    return before.count("\n") + 1, len(before) - before.rfind("\n")


def _templates(folder: Path) -> Iterator[tuple[str, rp.Message]]:
    """
    Read every template of a folder, by name.
    """
    if not folder.is_dir():
        message = f"no folder {folder}"
        raise FileNotFoundError(message)
    for path in sorted(folder.rglob("*")):
        if path.suffix.lower() not in ENDINGS or not path.is_file():
            continue
        is_html = path.suffix.lower() in {".html", ".htm"}
        yield (
            path.relative_to(folder).as_posix(),
            rp.Message(
                channel=_channel(path),
                body=path.read_text("utf-8"),
                body_format=(
                    rp.BodyFormat.HTML if is_html else rp.BodyFormat.TEXT
                ),
                template=True,
            ),
        )


def _channel(path: Path) -> rp.Channel:
    """
    Give the channel that a file's or folder's name says.
    """
    for name in (path.name.partition(".")[0], path.parent.name):
        if name in set(rp.Channel):
            return rp.Channel(name)
    return rp.Channel.ORDER_MESSAGE


def _baseline(path: Path | None) -> frozenset[str]:
    if path is None:
        return frozenset()
    return frozenset(path.read_text("utf-8").splitlines())


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n\n")[0])
    parser.add_argument("folder", nargs="?", type=Path, default=TEMPLATES)
    parser.add_argument("--store", default="US")
    parser.add_argument("--on", type=dt.date.fromisoformat, default=DAY)
    parser.add_argument("--since", type=dt.date.fromisoformat)
    parser.add_argument("--baseline", type=Path)
    parser.add_argument("--write-baseline", type=Path)
    return parser


if __name__ == "__main__":
    sys.exit(main())
