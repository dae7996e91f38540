"""
Tests of time zones.
"""

from __future__ import annotations

import datetime as dt
import io
import struct
import zoneinfo

from typing import Any, cast

import pytest

from hypothesis import example, given

import review_policy as rp

from review_policy.model.zones import zone_name, zone_of
from tests.strategies import texts


def test_none_is_utc() -> None:
    """
    Without a zone days are counted in UTC.
    """
    assert zone_of(None) is dt.UTC


def test_a_zone_stays_as_it_is() -> None:
    """
    A zone that is made already is taken.
    """
    zone = dt.timezone(dt.timedelta(hours=9), "JST")
    assert zone_of(zone) is zone


@pytest.mark.parametrize("store", rp.Marketplace, ids=lambda each: each.code)
def test_names_give_zones(store: rp.Marketplace) -> None:
    """
    The zone of each store is found by its IANA name, and named by it.
    """
    zone = zone_of(store.zone)
    assert isinstance(zone, zoneinfo.ZoneInfo)
    assert zone_name(zone) == store.zone


@pytest.mark.parametrize(
    "name",
    [
        "",
        ".",
        "..",
        "/",
        "Nowhere/City",
        "Europe",
        "Europe/",
        "../../etc/passwd",
        "/etc/passwd",
        "Europe/Berlin\x00",
        "\ud800",
        "x" * 5000,
        "tzdata.zi",
    ],
)
def test_unknown_names_are_refused(name: str) -> None:
    """
    What the zone data do not have is refused, paths among it.
    """
    with pytest.raises(rp.InvalidValueError) as caught:
        zone_of(name)
    assert caught.value.given == name
    assert str(caught.value).startswith("zone must be an IANA name (got ")


@pytest.mark.parametrize("zone", [9, b"UTC", dt.timedelta(hours=9), True])
def test_other_types_are_refused(zone: object) -> None:
    """
    An offset is no zone.
    """
    with pytest.raises(rp.InvalidTypeError) as caught:
        zone_of(cast("Any", zone))
    assert str(caught.value) == (
        f"zone must be an IANA name or a tzinfo (got {zone!r})"
    )


@given(texts())
@example("Europe/Berlin/x")
def test_no_text_brings_another_error(name: str) -> None:
    """
    Any text names a zone or is refused.
    """
    try:
        zone = zone_of(name)
    except rp.InvalidValueError:
        return
    assert zone_name(zone) == name


@pytest.mark.parametrize(
    ("zone", "name"),
    [
        (dt.UTC, "UTC"),
        (dt.timezone(dt.timedelta(hours=9)), "UTC+09:00"),
        (dt.timezone(dt.timedelta(hours=9), "JST"), "JST"),
        (zoneinfo.ZoneInfo("UTC"), "UTC"),
    ],
)
def test_zones_have_names(zone: dt.tzinfo, name: str) -> None:
    """
    A zone without an IANA name is called what it calls itself.
    """
    assert zone_name(zone) == name


def test_a_zone_without_a_key_has_a_name() -> None:
    """
    A zone that was read from a file of the caller's has a name too.
    """
    # The smallest file of one: a header, and UTC as the only type of time.
    header = struct.pack(">4sc15x6l", b"TZif", b"1", 0, 0, 0, 0, 1, 4)
    utc = struct.pack(">lbb4s", 0, 0, 0, b"UTC\0")
    zone = zoneinfo.ZoneInfo.from_file(io.BytesIO(header + utc))
    assert isinstance(zone_name(zone), str)
