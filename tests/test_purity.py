"""
Tests that the library reads no clock, file, environment or network.
"""

from __future__ import annotations

import ast
import datetime as dt
import pathlib
import random
import subprocess
import sys
import time

from collections.abc import Iterator
from typing import Final, NoReturn

import pytest

import review_policy as rp


PACKAGE: Final = pathlib.Path(rp.__file__).parent
FILES: Final = tuple(sorted(PACKAGE.rglob("*.py")))
WORLDLY_MODULES: Final = frozenset(
    {
        "asyncio",
        "ctypes",
        "glob",
        "http",
        "locale",
        "logging",
        "multiprocessing",
        "os",
        "pathlib",
        "platform",
        "random",
        "secrets",
        "shutil",
        "socket",
        "sqlite3",
        "subprocess",
        "sys",
        "tempfile",
        "threading",
        "time",
        "urllib",
        "uuid",
    }
)
WORLDLY_CALLS: Final = frozenset(
    {"__import__", "eval", "exec", "input", "open", "print"}
)
WORLDLY_ATTRIBUTES: Final = frozenset(
    {"environ", "fromtimestamp", "getenv", "now", "today", "utcnow"}
)
ONLY_IN: Final = {
    "dateutil": "model/days.py",
    "zoneinfo": "model/zones.py",
    "phonenumbers": "shapes/_regions.py",
}
"""Modules that one file of ours alone may use."""


def imports_of(tree: ast.Module) -> Iterator[str]:
    """
    List the first parts of all modules that a file imports.
    """
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (name.name.split(".")[0] for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module.split(".")[0]


def short(path: pathlib.Path) -> str:
    """
    Name a file by its place in the package.
    """
    return path.relative_to(PACKAGE).as_posix()


@pytest.mark.parametrize("path", FILES, ids=short)
def test_no_file_names_the_world(path: pathlib.Path) -> None:
    """
    No file imports, calls or reads what reaches beyond the process.
    """
    tree = ast.parse(path.read_text("utf-8"))
    assert not WORLDLY_MODULES.intersection(imports_of(tree))
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            assert node.attr not in WORLDLY_ATTRIBUTES, node.lineno
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            assert node.func.id not in WORLDLY_CALLS, node.lineno


@pytest.mark.parametrize("module", ONLY_IN)
def test_what_touches_the_world_stands_in_one_place(module: str) -> None:
    """
    Zones, telephone metadata and dateutil are each used by one file.
    """
    users = [
        short(path)
        for path in FILES
        if module in imports_of(ast.parse(path.read_text("utf-8")))
    ]
    assert users in ([], [ONLY_IN[module]])


def watched_run(*arguments: str) -> str:
    """
    Run every public call under an audit hook and give what it saw.
    """
    script = pathlib.Path(__file__).with_name("purity_run.py")
    done = subprocess.run(
        [sys.executable, str(script), *arguments],
        capture_output=True,
        check=False,
        text=True,
    )
    assert not done.stderr
    return done.stdout


def test_no_call_touches_the_world() -> None:
    """
    After a policy is made, no call opens, connects, starts or imports.
    """
    assert not watched_run()


def test_the_hook_sees_the_world() -> None:
    """
    A file that is opened among the calls is seen.
    """
    assert watched_run("touch").startswith("open ")


class _Real(type):
    """
    A metaclass for stand-ins that real values are instances of.
    """

    def __instancecheck__(cls, value: object) -> bool:
        return isinstance(value, cls.__mro__[1])


class _Day(dt.date, metaclass=_Real):
    """
    A date that does not know which day it is.
    """

    @classmethod
    def today(cls) -> NoReturn:
        """
        Fail instead of reading the clock.
        """
        pytest.fail("the clock was read")


class _Moment(dt.datetime, metaclass=_Real):
    """
    A datetime that does not know what time it is.
    """

    @classmethod
    def now(cls, tz: dt.tzinfo | None = None) -> NoReturn:
        """
        Fail instead of reading the clock.
        """
        pytest.fail("the clock was read")

    today = utcnow = now


def test_no_call_reads_a_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """
    With every clock and all chance taken away, the answer is the same.
    """
    policy = rp.Policy("US", on=dt.date(2026, 11, 21))
    feedback = rp.Feedback(
        order_id="111-2345678-9012345",
        rating=1,
        comment="The blender leaks. Mail sales@lampshop.example",
        left_at=dt.datetime(2026, 11, 15, tzinfo=dt.UTC),
    )
    expected = rp.to_record(policy.assess_feedback(feedback))

    def fail(*_: object, **__: object) -> NoReturn:
        pytest.fail("the clock or chance was asked")

    with monkeypatch.context() as patched:
        for name in ("time", "time_ns", "monotonic", "localtime", "gmtime"):
            patched.setattr(time, name, fail)
        for name in ("random", "randrange", "choice", "getrandbits"):
            patched.setattr(random, name, fail)
        patched.setattr(dt, "date", _Day)
        patched.setattr(dt, "datetime", _Moment)
        got = rp.to_record(policy.assess_feedback(feedback))
    assert got == expected


def test_order_of_sets_changes_nothing() -> None:
    """
    Two processes with other hashes of strings give the same answer.
    """
    script = (
        "import datetime as dt, json, review_policy as rp\n"
        "policy = rp.Policy('US', on=dt.date(2026, 11, 21))\n"
        "comment = 'It leaks, damn. Mail sales@lampshop.example, John Smith'\n"
        "feedback = rp.Feedback(order_id='111-2345678-9012345', rating=1,"
        " comment=comment)\n"
        "case = policy.assess_feedback(feedback)\n"
        "print(json.dumps(rp.to_record(case)))\n"
    )
    answers = {
        subprocess.run(
            [sys.executable, "-c", script],
            capture_output=True,
            check=True,
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(sys.path)},
            text=True,
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(answers) == 1
