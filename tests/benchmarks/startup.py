"""
How long it takes to import the library and to make a policy.
"""

from __future__ import annotations

from typing import Final

from tests.benchmarks.figures import Figure, Section
from tests.benchmarks.timing import RUNS, fresh


_DEPENDENCIES: Final = (
    "import attrs, dateutil.relativedelta, phonenumbers, regex"
)
_POLICY: Final = """
import datetime as dt
import review_policy as rp
def make(name, **more):
    start = time.process_time()
    rp.Policy("US", on=dt.date(2026, 11, 21), **more)
    noted[name] = time.process_time() - start
"""
_SCRIPTS: Final[dict[str, str]] = {
    "empty": "",
    "dependencies": _DEPENDENCIES,
    "library": "import review_policy",
    "all": f"{_POLICY}make('first')\nmake('second')",
    "english": f"{_POLICY}make('first', languages=('en',))",
}


def measure() -> Section:
    """
    Measure in fresh interpreters.
    """
    names = tuple(_SCRIPTS)
    starts = dict(zip(names, fresh(_SCRIPTS.values()), strict=True))
    empty = starts["empty"]
    figures = [
        Figure(
            what,
            (starts[name].processor - empty.processor) * 1e3,
            "ms",
            f"by the clock {(starts[name].wall - empty.wall) * 1e3:.0f} ms",
        )
        for what, name in (
            ("`import review_policy`", "library"),
            ("its four dependencies alone", "dependencies"),
        )
    ]
    figures += [
        Figure(what, starts[script].noted[name] * 1e3, "ms")
        for what, script, name in (
            ("first `Policy`, all languages", "all", "first"),
            ("first `Policy`, English alone", "english", "first"),
            ("second `Policy`, all languages", "all", "second"),
        )
    ]
    figures.append(
        Figure(
            "the empty interpreter itself",
            empty.processor * 1e3,
            "ms",
            f"by the clock {empty.wall * 1e3:.0f} ms",
        )
    )
    return Section(
        "Start",
        f"Over an empty interpreter, warm; the median of {RUNS} fresh ones.",
        tuple(figures),
    )
