"""
Tests of the example for pandas, polars and pyarrow.

They run where all three are installed: tox run -e frames.
"""

from __future__ import annotations

import datetime as dt
import math

from pathlib import Path
from typing import Any, Final

import pytest

import review_policy as rp


np = pytest.importorskip("numpy")
pd = pytest.importorskip("pandas")
pl = pytest.importorskip("polars")
pa = pytest.importorskip("pyarrow")

from examples import data_frames as demo  # noqa: E402


SHOWN: Final = Path(demo.__file__).parent / "data" / "data_frames.txt"
ORDER_ID: Final = "111-2345678-9012345"
LEAKS: Final = "The blender leaks."
DAY: Final = dt.date(2026, 11, 15)
ROWS: Final[list[dict[str, Any]]] = [
    {
        "order_id": ORDER_ID,
        "rating": 1,
        "comment": LEAKS,
        "left_at": dt.datetime(2026, 11, 15, 23, 30),  # noqa: DTZ001
    },
    {"order_id": ORDER_ID, "rating": None, "comment": "", "left_at": None},
    {"order_id": ORDER_ID, "rating": 2, "comment": None, "left_at": None},
    {"order_id": None, "rating": 5, "comment": "", "left_at": None},
]


@pytest.fixture(scope="module")
def policy() -> rp.Policy:
    """
    Make the policy of the tests.
    """
    return rp.Policy("US", on=demo.DAY)


def rows_of(frame: Any) -> list[dict[Any, Any]]:
    """
    Give the rows of a frame of pandas as the example does.
    """
    rows: list[dict[Any, Any]] = (
        frame.astype(object).where(frame.notna(), None).to_dict("records")
    )
    return rows


def test_it_prints_what_the_page_shows(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """
    The output is the one that the page includes.
    """
    assert demo.main() == 0
    assert capsys.readouterr().out == SHOWN.read_text("utf-8")


@pytest.mark.parametrize(
    "rows",
    [
        pytest.param(lambda: ROWS, id="plain"),
        pytest.param(lambda: rows_of(pd.DataFrame(ROWS)), id="pandas"),
        pytest.param(
            lambda: rows_of(pd.DataFrame(ROWS).convert_dtypes()),
            id="pandas, nullable",
        ),
        pytest.param(
            lambda: rows_of(pd.DataFrame(ROWS, dtype=object)),
            id="pandas, objects",
        ),
        pytest.param(
            lambda: pl.DataFrame(ROWS).iter_rows(named=True), id="polars"
        ),
        pytest.param(
            lambda: pa.Table.from_pylist(ROWS).to_pylist(), id="pyarrow"
        ),
        pytest.param(
            lambda: pa.Table.from_pandas(pd.DataFrame(ROWS)).to_pylist(),
            id="pyarrow from pandas",
        ),
    ],
)
def test_every_frame_gives_the_same(policy: rp.Policy, rows: Any) -> None:
    """
    One set of rows gives one set of tables, whatever held it.
    """
    tables = demo.tabulate(policy, rp.Feedback, rows())
    assert [each["row"] for each in tables.cases] == [0, 2]
    assert [each["row"] for each in tables.aside] == [1, 3]
    assert "rating" in tables.aside[0]["reason"]
    assert "order_id" in tables.aside[1]["reason"]
    assert [each["quote"] for each in tables.findings] == [LEAKS[:-1]]
    first, second = (each.subject for each in tables.results)
    assert isinstance(first, rp.Feedback)
    assert isinstance(second, rp.Feedback)
    assert (first.rating, first.left_at) == (1, DAY)
    assert (second.comment, second.left_at) == (None, None)


@pytest.mark.parametrize(
    ("held", "taken"),
    [
        (np.int64(4), 4),
        (np.float64(4), 4),
        (np.float64("nan"), None),
        (math.nan, None),
        (2.5, 2.5),
        (math.inf, math.inf),
        (np.bool_(True), True),  # noqa: FBT003
        (np.str_("text"), "text"),
        (None, None),
        ("text", "text"),
        (pd.Timestamp("2026-11-15 23:30"), DAY),
        (dt.datetime(2026, 11, 15, 23, 30), DAY),  # noqa: DTZ001
        (DAY, DAY),
        (
            pd.Timestamp("2026-11-15 23:30:00.000001002", tz="Europe/Berlin"),
            dt.datetime(2026, 11, 15, 22, 30, 0, 1, dt.UTC),
        ),
    ],
)
def test_values_become_plain(held: object, taken: object) -> None:
    """
    Numbers, gaps and moments become what the library takes.
    """
    given = demo.plain(held)
    assert given == taken
    assert type(given) is type(taken)


@pytest.mark.parametrize("held", [pd.NaT, pd.NA])
def test_gaps_that_slip_through_are_kept_aside(
    policy: rp.Policy, held: object
) -> None:
    """
    A gap of pandas that nobody replaced costs its row, and no other one.
    """
    rows = [{**ROWS[0], "left_at": held}, ROWS[0]]
    tables = demo.tabulate(policy, rp.Feedback, rows)
    assert [each["row"] for each in tables.cases] == [1]
    assert [each["row"] for each in tables.aside] == [0]


def test_rows_of_another_store_are_kept_aside(policy: rp.Policy) -> None:
    """
    What the policy refuses stands aside too, and other columns do not matter.
    """
    rows = [{**ROWS[0], "marketplace": "DE", "seen_by": 7}, ROWS[0]]
    tables = demo.tabulate(policy, rp.Feedback, rows)
    assert [each["row"] for each in tables.cases] == [1]
    assert [each["row"] for each in tables.aside] == [0]


def test_verdicts_join_their_rows(policy: rp.Policy) -> None:
    """
    The number of the row leads back to the frame.
    """
    frame = pd.DataFrame(ROWS, index=[*"dcba"])
    tables = demo.tabulate(policy, rp.Feedback, rows_of(frame))
    cases = pd.DataFrame(tables.cases, columns=[*demo.CASES])
    joined = frame.reset_index(drop=True).join(cases.set_index("row"))
    assert joined["verdict"].notna().tolist() == [True, False, True, False]


def test_no_rows_give_empty_tables(policy: rp.Policy) -> None:
    """
    Columns stand even where no row does.
    """
    tables = demo.tabulate(policy, rp.Review, [])
    assert tables == demo.Tables()
    assert pl.DataFrame(tables.cases, schema=demo.CASES).columns == [
        *demo.CASES
    ]
    schema = demo.arrow_schema(demo.FINDINGS)
    assert pa.Table.from_pylist([], schema).column_names == [*demo.FINDINGS]
