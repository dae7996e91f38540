"""
Settings of the documentation, and the writing of its generated pages.
"""

from __future__ import annotations

import pathlib
import re
import shutil
import sys

from typing import Any, Final

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.roles import AnyXRefRole


HERE: Final = pathlib.Path(__file__).parent
sys.path.insert(0, str(HERE.parent))

import review_policy as rp  # noqa: E402

from docs import _pages  # noqa: E402


project = "review_policy"
author = "The review_policy authors"
project_copyright = f"2026, {author}"
version = release = rp.__version__

extensions = [
    "myst_nb",
    "sphinx.ext.autodoc",
    "sphinx.ext.napoleon",
]
exclude_patterns = ["_build"]
nitpicky = True
# Quoted words stand as their writers set them.
smartquotes = False
# Types of the standard library, whose own docs are not fetched, and those
# that callers meet only as they pass them on.
nitpick_ignore_regex = [
    (
        "py:.*",
        r"(?:_?abc|collections|decimal|dt|datetime|enum|fractions|typing)\..*",
    ),
    ("py:.*", r"(?:Callable|Iterable|Iterator|Mapping|Sequence|T|optional)"),
    ("py:.*", r"(?:review_policy\.)?(?:[a-z_]+\.)+(?:_[A-Za-z]+|T)"),
    ("py:.*", r"review_policy\.(?:model\.days\.Moment|reasons\.Fact)"),
    ("py:.*", r"review_policy\.health\._(?:book|buckets|tally)\..*"),
    ("py:.*", r"review_policy\.parameters\.health\..*"),
    ("py:.*", r"review_policy\.(?:reading\.[a-z_]+|records)\..*"),
    ("py:.*", r"review_policy\.(?:rules\._rule\.Detector|timeline\..*)"),
]

html_theme = "furo"
html_title = f"review_policy {version}"
html_copy_source = False

autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_preserve_defaults = True
napoleon_google_docstring = False
myst_heading_anchors = 3
# A cell that raises breaks the build, and no output is kept from before.
nb_execution_mode = "force"
nb_execution_raise_on_error = True

default_role = "name"

_PUBLIC: Final = {
    **{name: f"review_policy.spapi.{name}" for name in rp.spapi.__all__},
    **{name: f"review_policy.{name}" for name in rp.__all__},
}
del _PUBLIC["citations"], _PUBLIC["spapi"]


class NameRole(AnyXRefRole):
    """
    A name in single backticks: a link if it is public, else code.

    Members of public classes must exist.
    Everything else that is set in code (fields, values, words) may be found
    in several places, and a link to any of them would be a guess.
    """

    def run(self) -> tuple[list[nodes.Node], list[nodes.system_message]]:
        """
        Make the link or the code.
        """
        name, dot, member = self.text.removesuffix("()").partition(".")
        if name not in _PUBLIC:
            return [nodes.literal(self.rawtext, self.text)], []
        self.name = "any"
        self.has_explicit_title = True
        self.title, self.target = self.text, f"{_PUBLIC[name]}{dot}{member}"
        return super().run()


_SECTION: Final = re.compile(r"-{3,}")
_AS_WRITTEN: Final[dict[str, list[str]]] = {}


def before_napoleon(
    _: Sphinx, what: str, name: str, __: object, ___: object, lines: list[str]
) -> None:
    """
    Give examples after a section a heading, and keep lines of attributes.

    Napoleon takes examples for a part of the section before them, and the
    first words of an attribute, up to a colon, for its type.
    """
    if what in {"attribute", "property", "data"}:
        _AS_WRITTEN[name] = list(lines)
        return
    sections = [at for at, line in enumerate(lines) if _SECTION.match(line)]
    examples = [at for at, line in enumerate(lines) if line.startswith(">>>")]
    if sections and examples and examples[0] > sections[0]:
        lines[examples[0] : examples[0]] = ["Examples", "--------"]


def after_napoleon(
    _: Sphinx, what: str, name: str, __: object, ___: object, lines: list[str]
) -> None:
    """
    Put back the lines of attributes.
    """
    if name in _AS_WRITTEN and what in {"attribute", "property", "data"}:
        lines[:] = _AS_WRITTEN[name]


def write_pages(_: Sphinx) -> None:
    """
    Write the pages of rules, parameters, windows and lists anew.
    """
    folder = HERE / "reference" / "generated"
    shutil.rmtree(folder, ignore_errors=True)
    for name, page in _pages.pages().items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(page, "utf-8")


def setup(app: Sphinx) -> dict[str, Any]:
    """
    Put the role and the writing of pages into the build.
    """
    app.add_role("name", NameRole(warn_dangling=True))
    app.connect("builder-inited", write_pages)
    app.connect("autodoc-process-docstring", before_napoleon, priority=400)
    app.connect("autodoc-process-docstring", after_napoleon, priority=600)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
