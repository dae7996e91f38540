"""
Tests of every example in a docstring of the installed package.
"""

from __future__ import annotations

import doctest
import importlib
import pkgutil

from typing import Final

import pytest

import review_policy


MODULES: Final = (
    review_policy.__name__,
    *sorted(
        each.name
        for each in pkgutil.walk_packages(
            review_policy.__path__, f"{review_policy.__name__}."
        )
    ),
)
AT_LEAST: Final = 10
"""How many examples there must be, so that a lost walk is noticed."""


@pytest.mark.parametrize("name", MODULES)
def test_examples_hold(name: str) -> None:
    """
    Every example in the module's docstrings gives what it shows.
    """
    assert not doctest.testmod(importlib.import_module(name)).failed


def test_examples_are_found() -> None:
    """
    The walk finds the examples at all.
    """
    finder = doctest.DocTestFinder()
    found = [
        example
        for name in MODULES
        for test in finder.find(importlib.import_module(name))
        for example in test.examples
    ]
    assert len(found) >= AT_LEAST
