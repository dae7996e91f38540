"""
National telephone number plans, from the metadata of `phonenumbers`.

The metadata are imported on first use, by `load()`; afterwards nothing is
imported, since only the plans listed here are asked for.
Where the package was left out (`pip install --no-deps`), no plan is known:
telephone numbers are then told by their form and cue words alone.
"""

from __future__ import annotations

import re

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Final

from attrs import field, frozen


REGIONS: Final = tuple(
    "US CA GB IE AU NZ IN ZA SG DE AT CH FR BE LU ES MX AR CL CO IT PT BR NL"
    " SE PL TR AE SA EG JP KR CN TW HK".split()
)
"""Regions whose plans are known: Amazon's stores and their languages."""

_LONGEST: Final = 15
_SHORTEST: Final = 7


@frozen
class Plan:
    """
    The numbers that one region gives out.
    """

    country_code: str
    trunk_prefix: str
    lengths: frozenset[int]
    pattern: str = field(repr=False)

    def admits(self, digits: str) -> bool:
        """
        Whether *digits* are a number of this plan, as dialled inside it.
        """
        bare = digits
        if self.trunk_prefix and digits.startswith(self.trunk_prefix):
            bare = digits[len(self.trunk_prefix) :]
        pattern = _compiled(self.pattern)
        return any(
            pattern.fullmatch(number) is not None for number in {bare, digits}
        )


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


@cache
def plans() -> Mapping[str, Plan]:
    """
    Give the plans by region.
    """
    try:
        from phonenumbers import (  # noqa: PLC0415 (heavy)
            PhoneMetadata,
            PhoneNumberDesc,
        )
    except ModuleNotFoundError:
        return MappingProxyType({})

    found: dict[str, Plan] = {}
    for metadata in filter(
        None, map(PhoneMetadata.metadata_for_region, REGIONS)
    ):
        general = metadata.general_desc or PhoneNumberDesc()
        found[metadata.id or ""] = Plan(
            country_code=str(metadata.country_code),
            trunk_prefix=metadata.national_prefix or "",
            lengths=frozenset(general.possible_length),
            pattern=general.national_number_pattern or "",
        )
    return MappingProxyType(found)


@cache
def _country_codes() -> Mapping[str, tuple[str, ...]]:
    try:
        from phonenumbers import (  # noqa: PLC0415 (heavy)
            COUNTRY_CODE_TO_REGION_CODE,
        )
    except ModuleNotFoundError:
        return MappingProxyType({})

    return MappingProxyType(
        {
            str(code): tuple(regions)
            for code, regions in COUNTRY_CODE_TO_REGION_CODE.items()
        }
    )


def load() -> None:
    """
    Import the metadata, so that no later call has to.
    """
    plans()
    _country_codes()


def is_international(digits: str) -> bool:
    """
    Whether *digits*, that followed a plus sign, may be a telephone number.

    Country code and length have to fit; whether the number is given out does
    not matter, so that the fictitious ones count.
    """
    if not _SHORTEST <= len(digits) <= _LONGEST:
        return False
    codes = _country_codes()
    if not codes:
        return True
    for width in (1, 2, 3):
        regions = codes.get(digits[:width])
        if regions is None:
            continue
        rest = digits[width:]
        known = [plan for code, plan in plans().items() if code in regions]
        if not known:
            return len(rest) >= _SHORTEST - 2
        return any(
            len(number) in plan.lengths
            for plan in known
            for number in _readings(rest, plan)
        )
    return False


def _readings(digits: str, plan: Plan) -> tuple[str, ...]:
    """
    Give the national number with and without a needless trunk prefix.
    """
    prefix = plan.trunk_prefix
    if prefix and digits.startswith(prefix):
        return digits, digits[len(prefix) :]
    return (digits,)
