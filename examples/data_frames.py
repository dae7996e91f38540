"""
Assess what pandas, polars and pyarrow hold, and give frames back.

It needs the packages pandas, polars and pyarrow::

    python examples/data_frames.py

Each frame becomes rows, the rows become feedback or reviews, and three tables
come back: a row a case, a row a finding, and the rows that were not judged.
"""

from __future__ import annotations

import datetime as dt
import io
import math
import sys

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

import pandas as pd
import polars as pl
import pyarrow as pa

from attrs import Factory, frozen
from pyarrow import csv

import review_policy as rp


Row = dict[str, Any]
Kind = type[rp.Feedback] | type[rp.Review]

DAY: Final = dt.date(2026, 11, 21)
"""The day on which the invented rows are judged."""

CASES: Final[dict[str, type]] = {
    "row": int,
    "id": str,
    "verdict": str,
    "to_do": str,
    "last_day": dt.date,
}
FINDINGS: Final[dict[str, type]] = {
    "row": int,
    "rule": str,
    "certainty": str,
    "field": str,
    "start": int,
    "end": int,
    "quote": str,
}
ASIDE: Final[dict[str, type]] = {"row": int, "reason": str}


@frozen
class Tables:
    """
    What became of rows; `row` counts them from 0, and none is lost.

    `results` are the assessments themselves, for whatever else is wanted.
    """

    cases: list[Row] = Factory(list)
    findings: list[Row] = Factory(list)
    aside: list[Row] = Factory(list)
    results: list[rp.FeedbackAssessment | rp.ReviewAssessment] = Factory(list)


def tabulate(
    policy: rp.Policy, kind: Kind, rows: Iterable[Mapping[Any, Any]]
) -> Tables:
    """
    Assess rows whose columns are named as the fields of *kind* are.
    """
    tables = Tables()
    readable: list[tuple[int, rp.Feedback | rp.Review]] = []
    for number, row in enumerate(rows):
        try:
            fields = {name: plain(value) for name, value in row.items()}
            item = rp.from_record(kind, fields, unknown="ignore")
        except (TypeError, ValueError) as error:
            tables.aside.append({"row": number, "reason": str(error)})
        else:
            readable.append((number, item))
    results = policy.assess_many(item for _, item in readable)
    for (number, _), result in zip(readable, results, strict=True):
        if isinstance(result, rp.Problem):
            tables.aside.append({"row": number, "reason": result.error})
        else:
            tables.cases.append({"row": number, **case_row(result)})
            tables.findings.extend(
                {"row": number, **each} for each in finding_rows(result)
            )
            tables.results.append(result)
    return tables


def plain(value: object) -> object:
    """
    Turn what a frame holds into what the library takes.
    """
    if hasattr(value, "item"):
        # A number of numpy's becomes one of Python's.
        value = value.item()
    if isinstance(value, float):
        # Whole numbers become floats in a column that has gaps.
        if math.isnan(value):
            return None
        return int(value) if value.is_integer() else value
    if isinstance(value, dt.datetime):
        # Without a zone the day is all that is known for sure.
        if value.tzinfo is None:
            return value.date()
        return dt.datetime.fromtimestamp(value.timestamp(), dt.UTC)
    return value


def case_row(case: rp.FeedbackAssessment | rp.ReviewAssessment) -> Row:
    """
    Give the columns of a case.
    """
    first = case.actions[0] if case.actions else None
    if isinstance(case, rp.FeedbackAssessment):
        name, verdict = case.subject.order_id, case.outcome.value
    else:
        name, verdict = case.subject.id or "", case.standing.policy.value
    return {
        "id": name,
        "verdict": verdict,
        "to_do": first and first.kind.value,
        "last_day": first and first.last,
    }


def finding_rows(
    case: rp.FeedbackAssessment | rp.ReviewAssessment,
) -> Iterator[Row]:
    """
    Give a row for each finding or doubt, with its first place if it has one.
    """
    for each in (*case.findings, *case.doubts):
        span = each.spans[0] if each.spans else None
        yield {
            "rule": each.rule.name,
            "certainty": each.certainty.value,
            "field": span and span.field,
            "start": span and span.start,
            "end": span and span.end,
            "quote": each.text,
        }


def with_pandas(policy: rp.Policy) -> list[pd.DataFrame]:
    """
    Assess a frame of pandas, with gaps of every kind.
    """
    frame = pd.DataFrame(
        {
            "order_id": [
                "111-2345678-9012345",
                "112-4071836-5520914",
                "114-8827163-4401952",
                "7",
            ],
            "rating": [1, 2, None, 3],
            "comment": [
                "The blender leaks and is far too loud.",
                None,
                "",
                "",
            ],
            "left_at": pd.Series(
                ["2026-11-15", None, "2026-11-14", "2026-11-13"],
                dtype="datetime64[ns]",
            ),
        }
    )
    rows = frame.astype(object).where(frame.notna(), None).to_dict("records")
    tables = tabulate(policy, rp.Feedback, rows)
    cases = pd.DataFrame(tables.cases, columns=[*CASES])
    cases["last_day"] = pd.to_datetime(cases["last_day"])
    findings = pd.DataFrame(tables.findings, columns=[*FINDINGS])
    aside = pd.DataFrame(tables.aside, columns=[*ASIDE])
    records = pd.json_normalize([rp.to_record(x) for x in tables.results])
    last = "windows.request_removal.last"
    return [
        cases,
        findings,
        frame.iloc[aside["row"]].assign(reason=[*aside["reason"]]),
        records[["subject.order_id", "outcome", last]],
    ]


def with_polars(policy: rp.Policy) -> list[pl.DataFrame]:
    """
    Assess a frame of polars: reviews, one of them without stars.
    """
    frame = pl.DataFrame(
        {
            "id": ["R1", "R2", "R3"],
            "rating": [5.0, float("nan"), 4.0],
            "title": ["Stars for sale", "Kaputt", None],
            "body": [
                "I got a gift card for these five stars. The kettle is fine.",
                "Nach zwei Wochen war der Deckel gerissen.",
                "Boils in two minutes and is easy to clean.",
            ],
            "posted_at": [dt.datetime(2026, 11, 2, 8, 30), None, None],  # noqa: DTZ001
        }
    )
    tables = tabulate(policy, rp.Review, frame.iter_rows(named=True))
    aside = pl.DataFrame(tables.aside, schema=ASIDE)
    return [
        pl.DataFrame(tables.cases, schema=CASES),
        pl.DataFrame(tables.findings, schema=FINDINGS),
        frame[aside["row"].to_list()].with_columns(aside["reason"]),
    ]


def with_pyarrow(policy: rp.Policy) -> list[pa.Table]:
    """
    Assess a table of Arrow's, a batch at a time.
    """
    table = pa.table(
        {
            "order_id": ["111-9034127-6648250", "113-7720415-3316208"],
            "rating": pa.array([1, 9], pa.int8()),
            "comment": ["What a load of bullshit, you people are a joke.", ""],
            "left_at": pa.array([dt.date(2026, 11, 16), None], pa.date32()),
        }
    )
    rows = (row for batch in table.to_batches() for row in batch.to_pylist())
    tables = tabulate(policy, rp.Feedback, rows)
    aside = pa.Table.from_pylist(tables.aside, arrow_schema(ASIDE))
    return [
        pa.Table.from_pylist(tables.cases, arrow_schema(CASES)),
        pa.Table.from_pylist(tables.findings, arrow_schema(FINDINGS)),
        table.take(aside["row"]).append_column("reason", aside["reason"]),
    ]


def arrow_schema(columns: Mapping[str, type]) -> pa.Schema:
    """
    Say the types of columns in Arrow's words.
    """
    types = {int: pa.int64(), str: pa.string(), dt.date: pa.date32()}
    return pa.schema({name: types[kind] for name, kind in columns.items()})


def main() -> int:
    """
    Print every table as comma-separated values.
    """
    policy = rp.Policy("US", on=DAY)
    for frame in with_pandas(policy):
        print(frame.to_csv(index=False, lineterminator="\n"))
    for polars_frame in with_polars(policy):
        print(polars_frame.write_csv())
    for table in with_pyarrow(policy):
        written = io.BytesIO()
        csv.write_csv(table, written)
        print(written.getvalue().decode())
    return 0


if __name__ == "__main__":
    sys.exit(main())
