"""
Read a feedback report and its orders, and say what to do about each entry.

Run it as it is for the invented data in `examples/data`, or with your own::

    python examples/triage_feedback.py report.txt orders.json --on 2026-11-21

The removal requests are for the clear cases only; everything else needs a
person, for whom the plan says what to do first, and with which words.
At the end stands what the removals would change in the account's health.
"""

from __future__ import annotations

import argparse
import datetime as dt
import io
import json
import sys
import textwrap

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final, TextIO, TypeVar

import attrs

import review_policy as rp


T = TypeVar("T")

DATA: Final = Path(__file__).resolve().parent / "data"
DAY: Final = dt.date(2026, 11, 21)
"""The day on which the invented data are judged."""

MANY: Final = 1_000
"""Above so many rows, a bar shows how far it is."""

BAR: Final = 40
QUOTE: Final = 44
HEADINGS: Final = (
    "order id",
    "stars",
    "outcome",
    "ground",
    "quoted words",
    "last day",
    "what to do",
)


def main(argv: Sequence[str] | None = None) -> int:
    """
    Print the table, the removal requests and the problems.
    """
    parser = _parser()
    given = parser.parse_args(argv)
    if isinstance(sys.stdout, io.TextIOWrapper):
        # A terminal that lacks a letter is no reason to stop.
        sys.stdout.reconfigure(errors="replace")
    try:
        policy = rp.Policy(given.store, on=given.on)
        parsed = rp.spapi.feedback_from_report(
            given.feedback.read_bytes(), given.store
        )
        orders = rp.spapi.orders_from_payload(given.orders.read_bytes())
        shipped = with_shipments(orders.rows, given.shipments.read_bytes())
    except (OSError, ValueError, LookupError) as error:
        parser.error(str(error))
    results = list(
        with_progress(
            policy.assess_many(parsed.rows, shipped),
            len(parsed.rows),
            sys.stderr,
        )
    )
    cases = [
        each for each in results if isinstance(each, rp.FeedbackAssessment)
    ]
    cases.sort(key=_deadline)
    print(f"Feedback in store {policy.marketplace.code} on {policy.on}")
    for note in (*parsed.notes, *orders.notes):
        print(f"  {note}")
    print()
    print_table([HEADINGS, *(table_row(case) for case in cases)])
    print_requests(cases)
    print_plan(policy.plan(cases))
    print_health(policy, cases, parsed.rows, shipped)
    print_summary(policy.summary(cases))
    print_problems(given.feedback.name, "line", parsed.problems)
    print_problems(given.orders.name, "order", orders.problems)
    for each in results:
        if isinstance(each, rp.Problem):
            print(f"\nNot judged: {_printable(str(each))}")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        description="Judge a report of seller feedback."
    )
    parser.add_argument(
        "feedback",
        nargs="?",
        type=Path,
        default=DATA / "seller_feedback.txt",
        help="a report GET_SELLER_FEEDBACK_DATA",
    )
    parser.add_argument(
        "orders",
        nargs="?",
        type=Path,
        default=DATA / "orders.json",
        help="an answer of the Orders API as JSON",
    )
    parser.add_argument(
        "--shipments",
        type=Path,
        default=DATA / "shipments.json",
        help="which labels were bought through Buy Shipping, as JSON",
    )
    parser.add_argument(
        "--on",
        type=dt.date.fromisoformat,
        default=DAY,
        metavar="DAY",
        help="the day of judgement, such as 2026-11-21",
    )
    parser.add_argument(
        "--store", default="US", help="the store's code, such as US or DE"
    )
    return parser


def with_shipments(
    orders: Iterable[rp.Order], content: bytes
) -> tuple[rp.Order, ...]:
    """
    Add to *orders* how and when they were shipped, as far as known.
    """
    shipments = {
        each["order_id"]: each for each in json.loads(content)["shipments"]
    }
    return tuple(
        attrs.evolve(
            order,
            buy_shipping=shipments[order.id]["buy_shipping"],
            shipped_at=dt.datetime.fromisoformat(
                shipments[order.id]["shipped_at"]
            ),
        )
        if order.id in shipments
        else order
        for order in orders
    )


def with_progress(
    items: Iterable[T], total: int, stream: TextIO
) -> Iterator[T]:
    """
    Yield *items*, with a bar on *stream* if they are many and it is a screen.
    """
    if total <= MANY or not stream.isatty():
        yield from items
        return
    step = max(total // 100, 1)
    for done, item in enumerate(items, start=1):
        yield item
        if done % step == 0 or done == total:
            filled = "#" * (BAR * done // total)
            stream.write(f"\r[{filled:.<{BAR}}] {100 * done // total:3} %")
            stream.flush()
    stream.write("\n")


def _deadline(case: rp.FeedbackAssessment) -> tuple[dt.date, str]:
    last = case.actions[0].last
    return last or dt.date.max, case.subject.order_id


def table_row(case: rp.FeedbackAssessment) -> tuple[str, ...]:
    """
    Give what the table says of *case*; personal data are hidden.
    """
    shown = case.findings or case.doubts
    private = any(
        each.rule.name == "personal-information"
        for each in (*case.findings, *case.doubts)
    )
    quotes = "; ".join(
        each.redacted() if private else each.text for each in shown
    )
    ground = ", ".join(dict.fromkeys(each.rule.name for each in shown))
    if shown and not case.findings:
        ground += "?"
    first = case.actions[0]
    return (
        case.subject.order_id,
        str(case.subject.rating),
        case.outcome.value.replace("_", " "),
        ground or "-",
        textwrap.shorten(_printable(quotes), QUOTE, placeholder="…") or "-",
        str(first.last or "-"),
        first.kind.value.replace("_", " "),
    )


def _printable(text: str) -> str:
    """
    Make one line of *text*, without signs that would command a terminal.
    """
    plain = "".join(each if each.isprintable() else " " for each in text)
    return " ".join(plain.split())


def print_table(rows: Sequence[Sequence[str]]) -> None:
    """
    Print *rows* as columns, the first row underlined.
    """
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    ruled = [rows[0], tuple("-" * width for width in widths), *rows[1:]]
    for row in ruled:
        cells = (
            cell.ljust(width) for cell, width in zip(row, widths, strict=True)
        )
        print("  ".join(cells).rstrip())


def print_requests(cases: Iterable[rp.FeedbackAssessment]) -> None:
    """
    Print the removal requests of the clear cases, soonest deadline first.
    """
    requests = [
        action
        for case in cases
        for action in case.actions
        if action.kind is rp.ActionKind.REQUEST_REMOVAL and action.draft
    ]
    print(f"\nRemoval requests: {len(requests)}")
    for number, action in enumerate(requests, start=1):
        until = f"until {action.last}" if action.last else "no last day known"
        print(f"\n{number}. ({until})")
        print(textwrap.indent(textwrap.fill(_printable(action.draft)), "   "))


def print_plan(plan: rp.Plan) -> None:
    """
    Print what to do, step by step, with the drafts to buyers and in public.
    """
    print(f"\nPlan: {len(plan)} steps")
    for number, step in enumerate(plan, start=1):
        print(f"\n{number}. {step}")
        if step.needs:
            print(f"   needs: {', '.join(step.needs)}")
        if step.draft is not None and step.draft.channel is not None:
            text = textwrap.fill(_printable(step.draft.text))
            print(textwrap.indent(text, "   "))
    for reason in plan.left:
        print(f"   {textwrap.shorten(reason.text, 76)}")


def print_health(
    policy: rp.Policy,
    cases: Iterable[rp.FeedbackAssessment],
    feedback: Sequence[rp.Feedback],
    orders: Sequence[rp.Order],
) -> None:
    """
    Print the feedback's part of the account's health, now and afterwards.
    """
    ledger = rp.Ledger(orders=orders, feedback=feedback)
    asked = [
        case.subject.order_id
        for case in cases
        if case.actions[0].kind is rp.ActionKind.REQUEST_REMOVAL
    ]
    rates = [
        policy.reading("negative-feedback-rate", each)
        for each in (ledger, ledger.without_feedback(asked))
    ]
    now, then = (f"{each.count} of {each.of} orders" for each in rates)
    print(f"\nNegative feedback: {now}; if all removals succeed: {then}")


def print_summary(summary: rp.Summary) -> None:
    """
    Print what to mend, and how often it is named.
    """
    print("\nTo fix")
    for each in summary.to_fix:
        print(f"  {each.fix}: {each.count}")


def print_problems(
    name: str, unit: str, problems: Sequence[rp.spapi.RowProblem]
) -> None:
    """
    Print what could not be read in the file *name*.
    """
    if problems:
        print(f"\nNot read in {name}: {len(problems)}")
    for each in problems:
        print(f"  {unit} {each.line}: {each.reason}")


if __name__ == "__main__":
    sys.exit(main())
