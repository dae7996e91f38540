"""
Tests of what `import review_policy` offers.
"""

from __future__ import annotations

import importlib.util
import inspect
import re
import subprocess
import sys
import typing

from types import FunctionType, ModuleType

import pytest

import review_policy as rp


CLASSES = [name for name in rp.__all__ if inspect.isclass(getattr(rp, name))]
FUNCTIONS = [
    name for name in rp.__all__ if inspect.isfunction(getattr(rp, name))
]


@pytest.mark.parametrize("name", rp.__all__)
def test_public_names_exist(name: str) -> None:
    """
    Every name in `__all__` can be imported.
    """
    assert getattr(rp, name) is not None


def test_nothing_public_is_left_out() -> None:
    """
    Every name of the package that is public stands in `__all__`.
    """
    public = {
        name
        for name, value in vars(rp).items()
        if not name.startswith("_")
        and name != "annotations"
        and not isinstance(value, ModuleType)
    }
    assert public <= set(rp.__all__)


def test_names_that_do_not_exist_are_refused() -> None:
    """
    Another name than a public one raises, and `dir` lists those.
    """
    with pytest.raises(AttributeError, match="has no attribute 'Nothing'"):
        rp.Nothing  # type: ignore[attr-defined]  # noqa: B018
    with pytest.raises(AttributeError):
        rp._nothing  # type: ignore[attr-defined]  # noqa: B018
    assert set(rp.__all__) <= set(dir(rp))


@pytest.mark.parametrize("name", [*CLASSES, *FUNCTIONS])
def test_public_names_are_documented(name: str) -> None:
    """
    A class or function has a docstring of its own, not an inherited one.
    """
    assert vars(getattr(rp, name)).get("__doc__") or name in FUNCTIONS
    assert len(inspect.getdoc(getattr(rp, name)) or "") > 10


@pytest.mark.parametrize("name", CLASSES)
def test_public_methods_are_documented_and_typed(name: str) -> None:
    """
    A public method has a docstring, and all its arguments have types.
    """
    for member, value in vars(getattr(rp, name)).items():
        if member.startswith("_"):
            continue
        for function in functions_of(value):
            assert function.__doc__, f"{name}.{member}"
            check_types(function)


@pytest.mark.parametrize("name", FUNCTIONS)
def test_public_functions_are_typed(name: str) -> None:
    """
    A public function has types for all arguments and its answer.
    """
    check_types(getattr(rp, name))


@pytest.mark.parametrize("name", [*CLASSES, *FUNCTIONS])
def test_no_type_of_a_dependency_is_public(name: str) -> None:
    """
    No public annotation needs the stubs of what the library is built on.
    """
    value = getattr(rp, name)
    hints = " ".join(
        str(annotation)
        for function in (value, *vars(value).values())
        for annotation in getattr(function, "__annotations__", {}).values()
    )
    assert not re.search(r"\b(regex|dateutil|phonenumbers)\b", hints)


@pytest.mark.parametrize(
    "name",
    [name for name in CLASSES if issubclass(getattr(rp, name), Exception)],
)
def test_errors_are_of_one_tree(name: str) -> None:
    """
    Every error is a `ReviewPolicyError` and also a builtin one.
    """
    error = getattr(rp, name)
    assert issubclass(error, rp.ReviewPolicyError)
    if error is not rp.ReviewPolicyError:
        assert issubclass(error, (ValueError, LookupError, TypeError))


def test_import_loads_neither_telephones_nor_languages() -> None:
    """
    Importing the package is light; a policy loads what it needs.
    """
    heavy = (
        "phonenumbers",
        "review_policy.phrases.english",
        "review_policy.reading.weights.english_topics",
        "review_policy.reading.weights.english_claims",
    )
    assert all(map(importlib.util.find_spec, heavy))
    script = (
        "import sys, review_policy\n"
        f"print([name for name in {heavy} if name in sys.modules])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        check=True,
        text=True,
    )
    assert done.stdout.strip() == "[]"


def functions_of(value: object) -> list[FunctionType]:
    """
    Give the functions behind a method or a property.
    """
    found: list[object] = [value]
    for name in ("fget", "__func__", "func"):
        found += [getattr(value, name, None)]
    return [each for each in found if isinstance(each, FunctionType)]


def check_types(function: FunctionType) -> None:
    """
    Fail if an argument or the answer of *function* has no type.
    """
    hints = typing.get_type_hints(function, include_extras=True)
    names = set(inspect.signature(function).parameters) - {"self", "cls"}
    missing = (names | {"return"}) - set(hints)
    assert not missing, function.__qualname__
