"""
Assess reviews by the million with PySpark, and compare with a plain loop.

It needs the packages pyspark, pyarrow and pandas, and Java 17 or later::

    python examples/spark_triage.py --rows 1000000 --master "local[*]"

While it runs, Spark's own page shows how far it is; its address is printed.
Every worker process makes one `Policy` and keeps it.
The reviews are invented from a seed, so that Spark and the loop see the same.
The exit status is 1 if any row of the two differs.
"""

from __future__ import annotations

import argparse
import datetime as dt
import importlib
import os
import random
import sys
import tempfile
import time

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import islice
from pathlib import Path
from typing import Any, Final

import pyarrow as pa
import pyarrow.parquet as pq

from pyspark.sql import SparkSession

import review_policy as rp


Row = dict[str, Any]

STORE: Final = "US"
DAY: Final = dt.date(2026, 11, 21)
"""The day on which the invented reviews are judged."""

SEED: Final = 20_261_121
A_TASK: Final = 5_000
"""Rows of one task: few enough that the progress bar moves."""

A_BATCH: Final = 1_000
"""Rows that a worker holds at a time."""

UNREADABLE: Final = 1_000
"""One row in about so many has no stars, and cannot be judged."""

REVIEWS: Final = pa.schema(
    {
        "id": pa.int64(),
        "rating": pa.int32(),
        "title": pa.string(),
        "body": pa.string(),
        "posted_at": pa.date32(),
    }
)
FINDING: Final = pa.struct(
    {
        "rule": pa.string(),
        "certainty": pa.string(),
        "field": pa.string(),
        "start": pa.int32(),
        "end": pa.int32(),
        "quote": pa.string(),
    }
)
VERDICTS: Final = pa.schema(
    {
        "id": pa.int64(),
        "language": pa.string(),
        "standing": pa.string(),
        "findings": pa.list_(FINDING),
        "doubts": pa.list_(FINDING),
        "actions": pa.list_(pa.string()),
        "problem": pa.string(),
    }
)
"""A row a review; `problem` says why one was not judged."""

# Spark takes the names of types in words of its own.
REVIEWS_IN_SPARK: Final = (
    "id bigint, rating int, title string, body string, posted_at date"
)
FINDINGS_IN_SPARK: Final = (
    "array<struct<rule: string, certainty: string, field: string,"
    " start: int, end: int, quote: string>>"
)
VERDICTS_IN_SPARK: Final = (
    "id bigint, language string, standing string,"
    f" findings {FINDINGS_IN_SPARK}, doubts {FINDINGS_IN_SPARK},"
    " actions array<string>, problem string"
)

TEXTS: Final = (
    (
        "I got a gift card of {n} dollars for these five stars.",
        "The seller never answered and the parcel came {n} days late.",
        "After {n} weeks the lid cracked and the water ran out.",
        "Write to me at buyer{n}@mail.example and I will tell you more.",
        "A solid kettle, boils in {n} seconds, and the handle stays cool.",
        "What a load of bullshit, it died on day {n}.",
        "Bought it for {n} euros, and now it is cheaper in another shop.",
    ),
    (
        "Für die fünf Sterne habe ich einen Gutschein über {n} Euro bekommen.",
        "Der Versand hat {n} Tage gedauert und der Karton war offen.",
        "Nach {n} Wochen ist der Deckel gerissen und das Wasser lief aus.",
        "Kocht in {n} Sekunden, ist leise und lässt sich gut reinigen.",
        "So ein Scheißdreck, nach {n} Tagen war er hinüber.",
    ),
    (
        "On m'a offert un bon de {n} euros contre ces cinq étoiles.",
        "La livraison a pris {n} jours et le vendeur ne répond pas.",
        "Au bout de {n} semaines le couvercle s'est fendu.",
        "Très bonne bouilloire, {n} secondes et l'eau est chaude.",
    ),
    (
        "Me dieron un vale de {n} euros por estas cinco estrellas.",
        "El envío tardó {n} días y la caja llegó rota.",
        "A las {n} semanas se partió la tapa y se salía el agua.",
        "Muy buen hervidor, calienta en {n} segundos y no hace ruido.",
    ),
    (
        "星5のレビューで{n}円のギフト券をもらいました。",
        "配送に{n}日かかり、箱がつぶれていました。",
        "{n}週間でふたが割れて、水が漏れました。",
        "{n}秒でお湯が沸くので、とても便利です。",
    ),
)
"""Sentences of invented reviews, a language a line."""


def review_at(index: int) -> Row:
    """
    Make the review that stands at *index*, always the same one.
    """
    chance = random.Random(SEED + index)  # noqa: S311
    texts = chance.choice(TEXTS)
    title, *body = (
        each.format(n=chance.randrange(2, 10_000))
        for each in chance.sample(texts, chance.randrange(2, 5))
    )
    return {
        "id": index,
        "rating": chance.randrange(1, 6)
        if chance.randrange(UNREADABLE)
        else None,
        "title": title,
        "body": " ".join(body),
        "posted_at": DAY - dt.timedelta(days=chance.randrange(400)),
    }


@lru_cache(maxsize=1)
def policy() -> rp.Policy:
    """
    Make the policy of this process, once.
    """
    return rp.Policy(STORE, on=DAY)


def verdicts(rows: Iterable[Row]) -> Iterator[Row]:
    """
    Assess one row after the other; none is left out.
    """
    for row in rows:
        try:
            review = rp.Review(**{**row, "id": str(row["id"])})
        except rp.ReviewPolicyError as error:
            yield {"id": row["id"], "problem": str(error)}
        else:
            yield verdict_of(row["id"], policy().assess_review(review))


def verdict_of(index: int, case: rp.ReviewAssessment) -> Row:
    """
    Give the columns of a case.
    """
    return {
        "id": index,
        "language": case.language.value,
        "standing": case.standing.policy.value,
        "findings": list(findings_of(case.findings)),
        "doubts": list(findings_of(case.doubts)),
        "actions": [each.kind.value for each in case.actions],
    }


def findings_of(findings: Iterable[rp.Finding]) -> Iterator[Row]:
    """
    Give a row for each place that a finding quotes, or one without a place.
    """
    for each in findings:
        shared = {
            "rule": each.rule.name,
            "certainty": each.certainty.value,
        }
        if not each.spans:
            yield shared
        for span, quote in zip(each.spans, each.quotes, strict=True):
            yield {
                **shared,
                "field": span.field,
                "start": span.start,
                "end": span.end,
                "quote": quote,
            }


def in_batches(rows: Iterable[Row], schema: Any) -> Iterator[Any]:  # noqa: ANN401
    """
    Turn rows into Arrow's batches, holding no more than one of them.
    """
    rows = iter(rows)
    while batch := list(islice(rows, A_BATCH)):
        yield pa.RecordBatch.from_pylist(batch, schema=schema)


def make(batches: Iterator[Any]) -> Iterator[Any]:
    """
    Turn batches of ids into batches of reviews.
    """
    ids = (index for batch in batches for index in batch["id"].to_pylist())
    return in_batches(map(review_at, ids), REVIEWS)


def assess(batches: Iterator[Any]) -> Iterator[Any]:
    """
    Turn batches of reviews into batches of verdicts, row by row.
    """
    rows = (row for batch in batches for row in batch.to_pylist())
    return in_batches(verdicts(rows), VERDICTS)


def session(master: str) -> SparkSession:
    """
    Start Spark, with this file on the path of its workers.
    """
    # Workers run the Python that runs this, whatever "python3" is.
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    spark = (
        SparkSession.builder.master(master)
        .appName("review_policy")
        .config("spark.sql.execution.arrow.maxRecordsPerBatch", A_BATCH)
        .config("spark.ui.showConsoleProgress", sys.stderr.isatty())
        .getOrCreate()
    )
    spark.sparkContext.setLogLevel("ERROR")
    spark.sparkContext.addPyFile(__file__)
    return spark


def run_spark(spark: SparkSession, rows: int, folder: Path) -> float:
    """
    Write the verdicts of *rows* reviews to *folder*; give the seconds taken.
    """
    began = time.perf_counter()
    # The sort of frame that "spark.read.parquet" gives for real reviews.
    reviews = spark.range(
        0, rows, 1, numPartitions=-(-rows // A_TASK)
    ).mapInArrow(make, REVIEWS_IN_SPARK)
    reviews.mapInArrow(assess, VERDICTS_IN_SPARK).write.parquet(str(folder))
    return time.perf_counter() - began


def results(folder: Path) -> Iterator[Row]:
    """
    Read the verdicts back in the order of their rows.
    """
    for path in sorted(folder.glob("part-*.parquet")):
        for batch in pq.ParquetFile(path).iter_batches(A_BATCH):
            yield from batch.to_pylist()


def run_loop(
    rows: int, step: int, found: Iterator[Row]
) -> tuple[int, float, bool]:
    """
    Assess every *step*-th review, and hold each batch against *found*.

    Gives how many there were, the seconds that the loop alone took, and
    whether all were equal.
    """
    done, seconds, equal = 0, 0.0, True
    policy()
    batches = in_batches(
        verdicts(map(review_at, range(0, rows, step))), VERDICTS
    )
    while True:
        began = time.perf_counter()
        batch = next(batches, None)
        seconds += time.perf_counter() - began
        if batch is None:
            # What Spark has beyond the last row is a difference too.
            return done, seconds, equal and next(found, None) is None
        expected = batch.to_pylist()
        done += len(expected)
        equal &= list(islice(found, len(expected))) == expected


def main(argv: Sequence[str] | None = None) -> int:
    """
    Run Spark, then the loop, and say whether they agree.
    """
    parser = argparse.ArgumentParser(
        description="Assess invented reviews with Spark and with a loop."
    )
    parser.add_argument("--rows", type=int, default=200_000)
    parser.add_argument(
        "--master", default="local[2]", help="where Spark runs"
    )
    parser.add_argument(
        "--compare",
        type=int,
        default=None,
        metavar="ROWS",
        help="how many rows the loop takes, spread evenly; all by default",
    )
    given = parser.parse_args(argv)
    if given.rows < 1 or (given.compare is not None and given.compare < 0):
        parser.error("--rows must be 1 or more, --compare 0 or more")
    with tempfile.TemporaryDirectory() as folder:
        return compare(
            given.master, given.rows, given.compare, Path(folder) / "verdicts"
        )


def compare(master: str, rows: int, wanted: int | None, folder: Path) -> int:
    """
    Print the speed of both ways, and return 1 if a row differs.
    """
    spark = session(master)
    try:
        print(f"Progress: {spark.sparkContext.uiWebUrl}", flush=True)
        seconds = run_spark(spark, rows, folder)
    finally:
        spark.stop()
    print(f"Spark, {master}: {rows:,} rows, {rows / seconds:,.0f} rows/s")
    problems = sum(each["problem"] is not None for each in results(folder))
    print(f"Not judged, with the reason beside them: {problems:,} rows")
    if wanted == 0:
        return 0
    step = max(rows // min(wanted or rows, rows), 1)
    found = islice(results(folder), 0, None, step)
    done, seconds, equal = run_loop(rows, step, found)
    sample = "all rows" if step == 1 else f"a sample, every {step:,}th row"
    speed = f"{done / seconds:,.0f} rows/s"
    print(f"Plain loop: {done:,} rows ({sample}), {speed}")
    print(f"Equal: {'yes' if equal else 'no'}, on {sample}")
    return 0 if equal else 1


if __name__ == "__main__":
    # Workers find the functions by the module's name, which is not "__main__".
    sys.exit(importlib.import_module(Path(__file__).stem).main())
