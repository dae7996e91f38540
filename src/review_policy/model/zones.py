"""
Time zones; the only module that touches their data.
"""

from __future__ import annotations

import datetime as dt

from zoneinfo import ZoneInfo

from review_policy.exceptions import InvalidTypeError, InvalidValueError


def zone_of(zone: str | dt.tzinfo | None) -> dt.tzinfo:
    """
    Give the zone by its IANA name, UTC for None.

    Zone data are files, so this is called once, when a policy is made.
    """
    if zone is None:
        return dt.UTC
    if isinstance(zone, dt.tzinfo):
        return zone
    if not isinstance(zone, str):
        raise InvalidTypeError("zone", "be an IANA name or a tzinfo", zone)
    try:
        return ZoneInfo(zone)
    except (KeyError, ValueError, OSError):
        raise InvalidValueError("zone", "be an IANA name", zone) from None


def zone_name(zone: dt.tzinfo) -> str:
    """
    Give the name by which results mention *zone*.
    """
    key = zone.key if isinstance(zone, ZoneInfo) else None
    return key or str(zone)
