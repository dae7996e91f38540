"""
Tests of what the example for Spark does without Spark.

They run where pyspark and pyarrow are installed, and before the example
itself: tox run -e spark.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest


pa = pytest.importorskip("pyarrow")
pytest.importorskip("pyspark")

from examples import spark_triage as demo  # noqa: E402


ROWS = 60
Rows = list[dict[str, Any]]


@pytest.fixture(scope="module")
def found() -> Rows:
    """
    Assess some rows as a worker does, in batches of other sizes.
    """
    ids = [range(25), range(25, 26), range(26, ROWS)]
    batches = (pa.RecordBatch.from_pydict({"id": [*each]}) for each in ids)
    return [
        row
        for batch in demo.assess(demo.make(batches))
        for row in batch.to_pylist()
    ]


def test_batches_give_what_the_loop_gives(found: Rows) -> None:
    """
    Every row comes out, in order, however the rows are cut.
    """
    assert [each["id"] for each in found] == list(range(ROWS))
    assert any(each["findings"] for each in found)
    assert len({each["language"] for each in found}) > 1
    done, _, equal = demo.run_loop(ROWS, 1, iter(found))
    assert (done, equal) == (ROWS, True)
    done, _, equal = demo.run_loop(ROWS, 7, iter(found[::7]))
    assert (done, equal) == (len(found[::7]), True)


@pytest.mark.parametrize(
    "change",
    [
        lambda rows: rows[:-1],
        lambda rows: [*rows, rows[-1]],
        lambda rows: [*rows[1:], rows[0]],
        lambda rows: [{**rows[0], "standing": "other"}, *rows[1:]],
    ],
)
def test_a_difference_is_seen(
    found: Rows, change: Callable[[Rows], Rows]
) -> None:
    """
    A row that is lost, doubled, moved or changed is a difference.
    """
    _, _, equal = demo.run_loop(ROWS, 1, iter(change(found)))
    assert not equal


def test_rows_without_stars_keep_their_reason() -> None:
    """
    A row that cannot be judged comes out with its reason.
    """
    row = {**demo.review_at(3), "rating": None}
    (given,) = demo.verdicts([row])
    assert given["id"] == 3
    assert "rating" in given["problem"]


def test_reviews_are_the_same_every_time() -> None:
    """
    A review is made from its index alone.
    """
    assert demo.review_at(5) == demo.review_at(5) != demo.review_at(6)


@pytest.mark.parametrize("argv", [["--rows", "0"], ["--compare", "-1"]])
def test_numbers_are_checked(argv: list[str]) -> None:
    """
    No rows are no job.
    """
    with pytest.raises(SystemExit) as stopped:
        demo.main(argv)
    assert stopped.value.code == 2
