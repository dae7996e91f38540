"""
Tests of the README and the docs: every example runs, every page renders.
"""

from __future__ import annotations

import ast
import doctest
import pathlib
import re

from typing import Final

import pytest

import review_policy as rp

from docs import _pages
from review_policy.parameters import PARAMETERS
from review_policy.rules import RULES


ROOT: Final = pathlib.Path(__file__).parent.parent
PAGES: Final = tuple(
    path
    for path in (
        ROOT / "README.md",
        ROOT / "CONTRIBUTING.md",
        *sorted((ROOT / "docs").rglob("*.md")),
    )
    if "generated" not in path.parts and "_build" not in path.parts
)
AT_LEAST: Final = 20
"""How many examples there must be, so that a lost fence is noticed."""

FENCE: Final = re.compile(r"(?m)^ *```.*$")
CELL: Final = re.compile(r"(?ms)^```\{code-cell\}[^\n]*\n(.*?)^```$")
NOTEBOOKS: Final = tuple(
    path for path in PAGES if CELL.search(path.read_text("utf-8"))
)
SCRIPT: Final = re.compile(r"(?ms)^```python\n(?! *>>>)(.*?)^```$")
UNRUN: Final = re.compile(r"(?ms)^```py\n(.*?)^```$")
"""A fence of Python that needs an account or a client, so that none runs it.
"""


def examples_of(path: pathlib.Path) -> doctest.DocTest:
    """
    Gather the examples of a page, its fences blanked so that lines count.
    """
    text = FENCE.sub("", path.read_text("utf-8"))
    return doctest.DocTestParser().get_doctest(
        text, {"__name__": "__main__"}, path.name, str(path), 0
    )


@pytest.mark.parametrize("path", PAGES, ids=lambda path: str(path.name))
def test_examples_hold(
    path: pathlib.Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """
    The examples of a page give what it shows, one after the other.
    """
    monkeypatch.chdir(ROOT)
    shown: list[str] = []
    runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS)
    runner.run(examples_of(path), out=shown.append)
    assert not shown, "".join(shown)


@pytest.mark.parametrize("path", PAGES, ids=lambda path: str(path.name))
def test_scripts_run(
    path: pathlib.Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """
    Fences of Python without a prompt run too, one after the other.
    """
    monkeypatch.chdir(ROOT)
    names: dict[str, object] = {"__name__": "__main__"}
    for script in SCRIPT.findall(path.read_text("utf-8")):
        exec(compile(script, str(path), "exec"), names)


@pytest.mark.parametrize("path", PAGES, ids=lambda path: str(path.name))
def test_scripts_that_do_not_run_compile(path: pathlib.Path) -> None:
    """
    Fences that need a client are Python all the same.
    """
    for script in UNRUN.findall(path.read_text("utf-8")):
        compile(script, str(path), "exec")


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: str(path.name))
def test_notebooks_run(
    path: pathlib.Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """
    The cells of a notebook run where it stands, and the last values show.
    """
    monkeypatch.chdir(path.parent)
    names: dict[str, object] = {"__name__": "__main__"}
    shown: list[object] = []
    for cell in CELL.findall(path.read_text("utf-8")):
        *lines, last = ast.parse(cell, str(path)).body
        if isinstance(last, ast.Expr):
            code = compile(ast.Expression(last.value), str(path), "eval")
        else:
            lines.append(last)
            code = None
        exec(compile(ast.Module(lines, []), str(path), "exec"), names)
        if code is not None:
            shown.append(eval(code, names))
    views = [each for each in shown if hasattr(each, "_repr_html_")]
    assert {type(each) for each in views} == {
        rp.Triage,
        rp.FeedbackAssessment,
        rp.Plan,
        rp.MessageCheck,
        rp.ReviewAssessment,
        rp.HealthReport,
    }


def test_examples_are_found() -> None:
    """
    The pages hold examples at all.
    """
    found = sum(len(examples_of(path).examples) for path in PAGES)
    assert found > AT_LEAST


@pytest.mark.parametrize("name", _pages.pages())
def test_generated_pages_have_a_title(name: str) -> None:
    """
    Every page written from values has one title and no empty section.
    """
    page = _pages.pages()[name]
    titles = re.findall(r"(?m)^# .+$", page)
    assert len(titles) == 1
    assert not re.search(r"(?m)^## .+\n+(?=## |\Z)", page)


@pytest.mark.parametrize("rule", RULES, ids=str)
def test_rule_pages_show_their_examples(rule: rp.Rule) -> None:
    """
    A rule's page has each marked word in bold and each reason why.
    """
    page = _pages.rule_page(rule)
    for example in rule.examples:
        for words in example.marked:
            assert f"**{_pages.plain(words)}**" in page
        assert _pages.plain(example.why) in page


@pytest.mark.parametrize("parameter", PARAMETERS, ids=lambda each: each.name)
def test_parameter_pages_show_every_revision(
    parameter: rp.Parameter[object],
) -> None:
    """
    A parameter's page has a line for each revision, ranges as ranges.
    """
    page = _pages.parameter_page(parameter)
    for revision in _pages.revisions_of(parameter):
        assert f"| {_pages.start(revision)} |" in page
        assert _pages.link(revision.source) in page
        assert all(
            _pages.link(each.source) in page for each in revision.rivals
        )


def test_pages_hold_their_own_examples() -> None:
    """
    The examples in the docstrings of the page writer hold.
    """
    assert not doctest.testmod(_pages).failed
