"""
Amazon's rules on seller feedback, each with its source and its day.

Make a `Policy` for a store and a day, and ask it:

>>> import datetime as dt
>>> import review_policy as rp
>>> policy = rp.Policy("US", on=dt.date(2026, 11, 21), languages=("en",))
>>> feedback = rp.Feedback(
...     order_id="111-2345678-9012345",
...     rating=1,
...     comment="The blender leaks and is far too loud.",
...     left_at=dt.date(2026, 11, 15),
... )
>>> case = policy.assess_feedback(feedback)
>>> str(case.outcome), case.findings[0].rule.name
('remove', 'product-review-only')
>>> str(case.windows.request_removal.last)
'2027-02-13'

The library reads no clock, no file and no network: the caller brings the
facts and the day.
"""

from __future__ import annotations

import importlib.util
import typing


_SPECIAL: typing.Final = frozenset({"__all__", "__version__"})


def _load(name: str) -> object:
    """
    Load every public name when the first of them is asked for.

    The import alone costs next to nothing, and no later call loads anything.
    """
    if name.startswith("_") and name not in _SPECIAL:
        raise AttributeError(name)
    if importlib.util.find_spec(f"{__name__}.{name}") is not None:
        return importlib.import_module(f"{__name__}.{name}")
    public = importlib.import_module(f"{__name__}._public")
    values = {each: getattr(public, each) for each in public.__all__}
    globals().update(values, __all__=public.__all__)
    if name not in globals():
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    return globals()[name]


if typing.TYPE_CHECKING:
    from review_policy._public import *  # noqa: F403 - `__all__` lists them.
    from review_policy._public import __all__ as __all__
else:
    # Out of the type checkers' sight, to which every name would exist.
    __getattr__ = _load


def __dir__() -> list[str]:
    """
    List every public name, loaded or not.
    """
    return sorted({*globals(), *_load("__all__")})  # type: ignore[misc]
