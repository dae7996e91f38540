"""
A snapshot of every fact, so that a change of a fact is a change of a line.

Run `tox run -e facts` to write `facts.txt` anew, and read what changed.
"""

from __future__ import annotations

import pathlib

from collections.abc import Iterator
from typing import Any, Final

import review_policy as rp

from docs import _pages
from review_policy.parameters import PARAMETERS
from review_policy.rules import RULES


SNAPSHOT: Final = pathlib.Path(__file__).with_name("facts.txt")


def lines() -> Iterator[str]:
    """
    Write every rule and parameter, store by store and change by change.
    """
    for rule in RULES:
        yield from _of(f"{rule.code} {rule.name}", rule.in_force)
    for parameter in PARAMETERS:
        yield from _of(parameter.name, parameter)


def _of(
    name: str, dated: rp.Parameter[Any] | rp.Timeline[Any]
) -> Iterator[str]:
    groups = [("*", dated.history)]
    groups += [
        (
            ",".join(sorted(each.code for each in local.marketplaces)),
            local.history,
        )
        for local in dated.elsewhere
    ]
    for stores, history in groups:
        if not history:
            yield f"{name} | {stores} | not recorded"
        for revision in history:
            yield " | ".join(
                (
                    name,
                    stores,
                    _pages.start(revision),
                    _pages.shown(revision.value),
                    f"{revision.basis}, {revision.confidence}",
                    revision.source.key,
                    *(
                        f"rival {_pages.shown(each.value)} {each.source.key}"
                        for each in revision.rivals
                    ),
                )
            )


def test_facts_are_those_of_the_snapshot() -> None:
    """
    No fact differs from the snapshot that was reviewed.
    """
    assert list(lines()) == SNAPSHOT.read_text("utf-8").splitlines()


if __name__ == "__main__":
    SNAPSHOT.write_text("".join(f"{line}\n" for line in lines()), "utf-8")
