"""
Tracking numbers.
"""

from __future__ import annotations

import pytest

from review_policy.shapes import tracking_numbers
from review_policy.text import fold


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1Z 999 AA1 01 2345 6784 lost", "1Z999AA10123456784"),
        ("TBA123456789012 is stuck", "TBA123456789012"),
        ("JJD000390007778881234", "JJD000390007778881234"),
        ("00340434161094021501 fehlt", "00340434161094021501"),
        ("9400 1112 0255 5842 3326 89", "9400111202555842332689"),
        ("RR 4731 2482 9 GB never came", "RR473124829GB"),
        ("RR100000000GB", ""),
        ("tracking number: 123456789012 unknown", "123456789012"),
        ("FedEx 1234 5678 9012 lost it", "123456789012"),
        ("Sendungsnummer 12345678901 unbekannt", "12345678901"),
        ("追跡番号0000-1111-2222を入れて", "000011112222"),
        ("运单号SF1234567890123", "SF1234567890123"),
        ("التتبع رقم ١٢٣٤٥٦٧٨٩٠", "1234567890"),
        ("tracking 12345678 12 was lost", "1234567812"),
        ("tracking 12345678 or so", "12345678"),
        ("parcels: none, tracking 12345678 xy", "12345678"),
        ("tracking ab 12345678 lost", "AB12345678"),
    ],
)
def test_numbers_are_read(text: str, value: str) -> None:
    """
    A carrier's own form or a label before the number settles it.
    """
    found = tracking_numbers.find(fold(text))

    assert ([value] if value else []) == [shape.value for shape in found]


@pytest.mark.parametrize(
    "text",
    [
        "tracking does not move",
        "no tracking since 16 May, 2 calls",
        "1Z is not enough, 12 34 56",
        "RR473124820GB",
        "order 12345678",
        "1zabcdefghijklmnopqr",
        "tracking 123456 ab",
        "tracking a1b2c3d4e5f6g7",
    ],
)
def test_other_numbers_are_none(text: str) -> None:
    """
    Without its form, its check digit or a label a number is none.
    """
    assert tracking_numbers.find(fold(text)) == []


@pytest.mark.parametrize(
    ("serial", "check"), [("10000000", 3), ("10100000", 0), ("00000000", 5)]
)
def test_the_check_digit_follows_the_rule(serial: str, check: int) -> None:
    """
    Of the ten check digits exactly one holds.
    """
    kept = [
        digit
        for digit in range(10)
        if tracking_numbers.find(fold(f"RR{serial}{digit}GB"))
    ]

    assert [check] == kept
