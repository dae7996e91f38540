"""
What was measured, as values, and as a page.
"""

from __future__ import annotations

import json
import os
import platform

from collections.abc import Sequence
from importlib import metadata
from typing import Final, NamedTuple

import review_policy as rp


DEPENDENCIES: Final = ("attrs", "phonenumberslite", "python-dateutil", "regex")


class Figure(NamedTuple):
    """
    One thing measured.
    """

    name: str
    value: float | None
    """None where it could not be measured; *note* says why."""

    unit: str = ""
    note: str = ""

    def __str__(self) -> str:
        if self.value is None:
            return "not measured"
        size = abs(self.value)
        digits = 0 if size >= 100 or self.value == int(self.value) else 1
        digits = 2 if size < 1 else digits
        return f"{self.value:,.{digits}f} {self.unit}".rstrip()


class Section(NamedTuple):
    """
    Figures that belong together, and how they came about.
    """

    title: str
    how: str
    figures: tuple[Figure, ...]

    def __str__(self) -> str:
        lines = [f"## {self.title}", "", self.how, ""]
        lines += ["| what | figure | note |", "| --- | ---: | --- |"]
        lines += [
            f"| {each.name} | {each} | {each.note} |" for each in self.figures
        ]
        return "\n".join(lines).replace(" |  |", " | |")


def circumstances() -> dict[str, str]:
    """
    Say on what was measured; no day among it, so that pages compare.
    """
    versions = ", ".join(
        f"{name} {metadata.version(name)}" for name in DEPENDENCIES
    )
    return {
        "library": f"review_policy {rp.__version__}",
        "interpreter": (
            f"{platform.python_implementation()} {platform.python_version()}"
        ),
        "machine": (
            f"{platform.system()} {platform.machine()}, "
            f"{os.cpu_count()} cores, one used"
        ),
        "dependencies": versions,
    }


INTRODUCTION: Final = """\
---
orphan: true
---

# Benchmarks

Written by `python tests/benchmarks/run.py --write docs/benchmarks.md`; \
edit that, not this page.
All texts are invented, and times are processor time unless a line says \
otherwise.
Machines differ, so the ratios tell more than the times: the yardstick is a \
small job of the standard library on the same texts in the same run, and \
growth compares a text with another ten times as long.
"""


def page(sections: Sequence[Section]) -> str:
    """
    Give all figures as a page of Markdown.
    """
    parts = [INTRODUCTION, "| measured on | |\n| --- | --- |"]
    parts[-1] += "".join(
        f"\n| {name} | {value} |" for name, value in circumstances().items()
    )
    parts[-1] += "\n"
    parts += [f"{section}\n" for section in sections]
    return "\n".join(parts)


def as_json(sections: Sequence[Section]) -> str:
    """
    Give all figures as JSON.
    """
    record = {
        "measured_on": circumstances(),
        "sections": [
            {
                "title": section.title,
                "figures": [each._asdict() for each in section.figures],
            }
            for section in sections
        ],
    }
    return json.dumps(record, indent=2, ensure_ascii=False) + "\n"
