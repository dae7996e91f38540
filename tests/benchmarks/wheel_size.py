"""
How large the wheel is.
"""

from __future__ import annotations

import pathlib
import subprocess
import sys
import tempfile
import zipfile

from typing import Final

from tests.benchmarks.figures import Figure, Section


ROOT: Final = pathlib.Path(__file__).parents[2]
LARGEST: Final = 4
"""How many of the largest files are named."""


def measure() -> Section:
    """
    Build a wheel and weigh it; without a builder, say so.
    """
    title, how = "Size", "The wheel, and the largest files in it, compressed."
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(
            [
                *(sys.executable, "-m", "pip", "wheel", "--quiet"),
                *("--no-deps", "--wheel-dir", folder, str(ROOT)),
            ],
            check=False,
            capture_output=True,
            text=True,
        )
        wheels = list(pathlib.Path(folder).glob("*.whl"))
        if done.returncode or not wheels:
            said = done.stderr.strip().splitlines() or ["no wheel was made"]
            why = said[-1].replace("|", "/")
            return Section(title, how, (Figure("wheel", None, "", why),))
        size = wheels[0].stat().st_size
        with zipfile.ZipFile(wheels[0]) as wheel:
            files = sorted(
                wheel.infolist(), key=lambda file: -file.compress_size
            )
    figures = [Figure("wheel", size / 1e3, "kB", f"{len(files)} files")]
    figures += [
        Figure(f"`{file.filename}`", file.compress_size / 1e3, "kB")
        for file in files[:LARGEST]
    ]
    return Section(title, how, tuple(figures))
