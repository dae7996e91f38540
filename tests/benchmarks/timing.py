"""
Measuring calls by the processor time of this process.

Other processes take turns on the same cores; their time does not count.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import time

from collections.abc import Callable, Iterable, Sequence
from typing import Final, NamedTuple


RUNS: Final = 7
"""How many fresh interpreters a median is taken of."""


class Start(NamedTuple):
    """
    How long fresh interpreters took: the medians, in seconds.
    """

    wall: float
    processor: float
    noted: dict[str, float]


def processor_time(call: Callable[[], object]) -> float:
    """
    Give the processor time of one call, in seconds.
    """
    start = time.process_time()
    call()
    return time.process_time() - start


def best_in_turn(
    calls: Sequence[Callable[[], object]], rounds: int
) -> list[float]:
    """
    Run *calls* in turn, *rounds* times, and give the best time of each.
    """
    best = [float("inf")] * len(calls)
    for _ in range(rounds):
        for at, call in enumerate(calls):
            best[at] = min(best[at], processor_time(call))
    return best


def fresh(scripts: Iterable[str]) -> list[Start]:
    """
    Run *scripts* in turn in fresh interpreters, after one run to warm up.

    A script may put seconds into the mapping `noted`.
    """
    listed = list(scripts)
    runs: list[list[Start]] = [[] for _ in listed]
    for run in range(RUNS + 1):
        for at, script in enumerate(listed):
            found = _fresh(script)
            if run:
                runs[at].append(found)
    return [
        Start(
            statistics.median(each.wall for each in found),
            statistics.median(each.processor for each in found),
            {
                name: statistics.median(each.noted[name] for each in found)
                for name in found[0].noted
            },
        )
        for found in runs
    ]


def _fresh(script: str) -> Start:
    # Warm means that byte code is there, so that it must be written.
    environment = {
        name: value
        for name, value in os.environ.items()
        if name != "PYTHONDONTWRITEBYTECODE"
    }
    # What the report imports is loaded before the script begins in all of
    # them, the empty one too, but `json` is kept out of the way.
    whole = (
        "import time\n"
        "noted = {}\n"
        f"{script}\n"
        "processor = time.process_time()\n"
        "print('{', ', '.join(f'\"{k}\": {v}' for k, v in "
        "{**noted, 'processor': processor}.items()), '}')\n"
    )
    start = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-c", whole],
        check=True,
        capture_output=True,
        env=environment,
        text=True,
    )
    wall = time.perf_counter() - start
    noted: dict[str, float] = json.loads(done.stdout)
    return Start(wall, noted.pop("processor"), noted)
