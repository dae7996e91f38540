"""
Tests of the demo.
"""

from __future__ import annotations

import datetime as dt
import io
import json
import os
import pathlib
import re
import subprocess
import sys

from pathlib import Path
from typing import Final

import pytest

import review_policy as rp

from examples import triage_feedback as demo


DATA: Final = Path(demo.__file__).parent / "data"
ROWS: Final = rp.spapi.feedback_from_report(
    (DATA / "seller_feedback.txt").read_bytes(), "US"
)


class Screen(io.StringIO):
    """
    A stream that says that it is a terminal.
    """

    def isatty(self) -> bool:
        """
        Say yes.
        """
        return True


@pytest.fixture
def out(capsys: pytest.CaptureFixture[str]) -> str:
    """
    Run the demo on its own data.
    """
    assert demo.main([]) == 0
    captured = capsys.readouterr()
    assert captured.err == ""
    return captured.out


def test_every_row_is_shown(out: str) -> None:
    """
    Every row that can be read has its line, the other has its reason.
    """
    table = out.split("\n\n")[1].splitlines()[2:]

    assert {line.split()[0] for line in table} == {
        each.order_id for each in ROWS.rows
    }
    assert len(table) == len(ROWS.rows) == 23
    assert "Not read in seller_feedback.txt: 1\n  line 26: date must" in out


def test_order_by_deadline(out: str) -> None:
    """
    Rows with a last day come first, the soonest on top.
    """
    table = out.split("\n\n")[1].splitlines()[2:]
    days = [re.search(r"20[0-9]{2}-[0-9]{2}-[0-9]{2}", each) for each in table]
    known = [each.group() for each in days if each]

    assert known == sorted(known)
    assert not any(days[len(known) :])


def test_grounds(out: str) -> None:
    """
    The clear grounds of the data are all found.
    """
    for name in (
        "product-review-only",
        "personal-information",
        "obscene-language",
        "fba-delivery-only",
        "buy-shipping-delay-only",
    ):
        assert name in out


def test_no_personal_data(out: str) -> None:
    """
    Neither the table nor the requests show an address or a number.
    """
    assert "555-01" not in out
    assert "@" in out
    assert "sales@" not in out
    assert "marketplace.example" not in out


def test_requests_are_for_clear_cases(out: str) -> None:
    """
    There is a request for each row whose next step is to ask, and no other.
    """
    requested = re.findall(r"feedback for\s+order\s+([0-9-]{19})", out)
    asking = re.findall(
        r"^([0-9-]{19}) .* request removal$", out, re.MULTILINE
    )

    assert requested == asking
    assert f"Removal requests: {len(asking)}" in out


def test_older_day(capsys: pytest.CaptureFixture[str]) -> None:
    """
    Later, fewer requests are in time.
    """
    assert demo.main(["--on", "2027-06-01"]) == 0

    assert "Removal requests: 0" in capsys.readouterr().out


def test_other_store(capsys: pytest.CaptureFixture[str]) -> None:
    """
    Orders of another store are not judged, and the output says so.
    """
    report = DATA / "seller_feedback.txt"

    assert demo.main([str(report), "--store", "JP"]) == 0

    out = capsys.readouterr().out
    assert "Feedback in store JP" in out
    assert "in the order year_month_day" in out


def test_orders_of_another_store(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """
    Feedback whose order belongs elsewhere is left to a person.
    """
    report = tmp_path / "report.txt"
    report.write_text(
        f"11/15/26\t1\tIt leaks.\t\t{ROWS.rows[0].order_id}\t\n"
        "11/15/26\t1\t\x1b[2Jleaks\t\t111-0000000-0000000\t\n"
    )
    orders = tmp_path / "orders.json"
    orders.write_text(
        json.dumps(
            [
                {
                    "AmazonOrderId": ROWS.rows[0].order_id,
                    "MarketplaceId": "A1PA6795UKMFR9",
                    "OrderStatus": "Teleported",
                }
            ]
        )
    )

    assert demo.main([str(report), str(orders)]) == 0

    out = capsys.readouterr().out
    assert "Not judged: " in out
    assert "order 0: OrderStatus must be a known one" in out
    assert "\x1b" not in out


@pytest.mark.parametrize(
    "argv",
    [
        ["no-such-file.txt"],
        ["--store", "XX"],
        ["--on", "yesterday"],
        ["--shipments", str(DATA / "seller_feedback.txt")],
    ],
)
def test_wrong_arguments(
    argv: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    """
    Wrong arguments end with a sentence and not with a traceback.
    """
    with pytest.raises(SystemExit) as ended:
        demo.main(argv)

    assert ended.value.code == 2
    assert "error:" in capsys.readouterr().err


def test_bar() -> None:
    """
    Many rows on a terminal show a bar up to the end.
    """
    screen = Screen()

    items = list(demo.with_progress(range(1_001), 1_001, screen))

    assert items == list(range(1_001))
    assert screen.getvalue().endswith(f"\r[{'#' * demo.BAR}] 100 %\n")


@pytest.mark.parametrize(
    ("total", "stream"), [(1_000, Screen()), (5_000, io.StringIO())]
)
def test_no_bar(total: int, stream: io.StringIO) -> None:
    """
    Few rows, or a stream that is no terminal, show none.
    """
    assert len(list(demo.with_progress(range(total), total, stream))) == total
    assert stream.getvalue() == ""


def test_as_a_script() -> None:
    """
    The file runs by itself, from anywhere, in any encoding.
    """
    environment = dict(os.environ) | {
        "PYTHONIOENCODING": "ascii",
        "PYTHONPATH": os.pathsep.join(sys.path),
    }
    ran = subprocess.run(
        [sys.executable, demo.__file__],
        capture_output=True,
        check=False,
        cwd=DATA,
        env=environment,
        timeout=120,
    )

    assert ran.stderr == b""
    assert ran.returncode == 0
    assert ran.stdout.startswith(b"Feedback in store US on 2026-11-21")


def test_data_are_invented() -> None:
    """
    The data hold reserved numbers and addresses only.
    """
    for path in filter(pathlib.Path.is_file, DATA.iterdir()):
        text = path.read_text("utf-8")
        domains = set(re.findall(r"@([a-z.]+)", text))
        numbers = re.findall(r"[0-9]{3}\)?[- ][0-9]{3}-[0-9]{4}\b", text)
        assert all(each.endswith(".example") for each in domains)
        assert all("555-01" in each for each in numbers)


def test_shipments_are_described() -> None:
    """
    The side file says what it is, and fits orders by merchant.
    """
    content = (DATA / "shipments.json").read_bytes()
    orders = rp.spapi.orders_from_payload((DATA / "orders.json").read_bytes())
    known = {each.id: each for each in orders.rows}

    assert "Buy Shipping" in json.loads(content)["about"]
    for order in demo.with_shipments(orders.rows, content):
        if order.buy_shipping:
            assert known[order.id].fulfillment is rp.Fulfillment.MERCHANT
            assert isinstance(order.shipped_at, dt.datetime)
            assert isinstance(order.ship_by, dt.datetime)
            assert order.shipped_at < order.ship_by
