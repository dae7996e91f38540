"""
The benchmarks: `python tests/benchmarks/run.py` prints all figures.

Nothing is asserted here; figures are for people to compare.
"""

from __future__ import annotations

import argparse
import pathlib
import sys

from collections.abc import Callable, Sequence
from typing import Final


# The folder of a script comes first otherwise, and its modules would be
# found under two names.
sys.path[0] = str(pathlib.Path(__file__).parents[2])

from tests.benchmarks import (  # noqa: E402
    bulk,
    growth,
    ledgers,
    speed,
    startup,
    wheel_size,
)
from tests.benchmarks.figures import Section, as_json, page  # noqa: E402


PARTS: Final[dict[str, Callable[[], Section]]] = {
    "speed": speed.measure,
    "growth": growth.measure,
    "start": startup.measure,
    "many": bulk.measure,
    "size": wheel_size.measure,
    "ledgers": ledgers.measure,
}


def main(arguments: Sequence[str] | None = None) -> None:
    """
    Measure, print a page, and write it where it is wanted.
    """
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--json", type=pathlib.Path, help="write the figures there as JSON"
    )
    parser.add_argument(
        "--write",
        type=pathlib.Path,
        help="write the page there (docs/benchmarks.md)",
    )
    parser.add_argument(
        "--only",
        nargs="+",
        choices=tuple(PARTS),
        default=tuple(PARTS),
        help="measure these parts alone",
    )
    given = parser.parse_args(arguments)
    sections: list[Section] = []
    for name in given.only:
        sys.stderr.write(f"measuring {name} ...\n")
        sections.append(PARTS[name]())
    written = page(sections)
    sys.stdout.write(written)
    if given.json is not None:
        given.json.write_text(as_json(sections), "utf-8")
    if given.write is not None:
        given.write.write_text(written, "utf-8")


if __name__ == "__main__":
    main()
