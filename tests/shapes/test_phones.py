"""
Telephone numbers, and what only looks like one.
"""

from __future__ import annotations

import sys

import pytest

from hypothesis import given
from hypothesis import strategies as st

from review_policy.shapes import _regions, phones
from review_policy.text import fold


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (
            "Rang the number on the slip, 01632 960417, four times",
            "01632960417",
        ),
        ("Call (212) 555-0147 and enjoy the music", "2125550147"),
        ("Customer service ((212) 555-0147) hung up on me", "2125550147"),
        ("whatsapp +44 7700 900318 is where they want you", "+447700900318"),
        ("it says +44 (0)20 7946 0018 inside", "+4402079460018"),
        ("text me on 212-555-0148.", "2125550148"),
        ("US: 212-555-0148", "2125550148"),
        ("212-555-0148", "2125550148"),
        ("212-555-0148 ext. 12", "2125550148"),
        ("they answer (212) 555-0147 after ten", "2125550147"),
        ("call 2125550148 now", "2125550148"),
        ("call 4402079460018", "4402079460018"),
        ("tel. 960417", "960417"),
        ("nobody phones back, 555-0142, ever", "5550142"),
        ("The desk, 646 555 0151.", "6465550151"),
        ("040 66969318, der sei zuständig", "04066969318"),
        ("schreib dem Chef, 0176 04069055, der weiß es", "017604069055"),
        ("02.74.00.06.67 pour le sav", "0274000667"),
        ("1-800-555-0199 is their line", "18005550199"),
        ("o dono, (11) 90000-4321, some", "11900004321"),
        ("pod 512 000 348 nikt", "512000348"),
        ("de zaak op 06-12345678 weet van niets", "0612345678"),
        ("老板138-0000-0000失联", "13800000000"),
        ("手机13800000000", "13800000000"),
        ("他的号13800000001关机了", "13800000001"),
        ("رقم ٠١٠٠٠٠٠٠١٤٣ مغلق", "01000000143"),
        ("٠١٠٠٠٠٠٠١٤٣ ما يرد", "01000000143"),
        ("ご相談は042-000-5519まで", "0420005519"),
        ("番号０９０ー００００ー８８２３、留守", "09000008823"),
        ("delivered 12.05.2024 01632 960417 called", "01632960417"),
        ("2 01632 960417 ring", "01632960417"),
        ("tel0163 2960417", "01632960417"),
        ("Call them:\n01632960417", "01632960417"),
        ("01632 960417 is what they told me to ring", "01632960417"),
        ("call 01632 960417 or 01632 960418", "01632960417"),
        ("0️⃣1️⃣6️⃣3️⃣2️⃣960417 ring me", "01632960417"),
    ],
)
def test_numbers_are_found(text: str, value: str) -> None:
    """
    A clear form or a word nearby makes a number one to dial.
    """
    found = phones.find(fold(text))

    assert value == found[0].value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("oh one six three two, nine six oh, double two five", "01632960225"),
        (
            "five five five, oh one nine two, area code six four six",
            "5550192646",
        ),
        ("plus one 503 555 01 88 in case", "15035550188"),
        ("nul zes 12 34 56 78 of gewoon appen", "0612345678"),
        ("0163 twenty five 960 thirty four", "01632596034"),
        ("seis once, cero cero cero, siete ocho nueve", "611000789"),
        (
            "zéro six, douze, trente-quatre, quatre-vingt-douze, dix",
            "0612349210",
        ),
        ("zéro six soixante-quinze douze treize quatorze", "0675121314"),
        ("czterysta, siedemset trzydzieści, dwieście osiem", "400730208"),
        ("sıfır beş yüz otuz üç, üç sıfır, on dört, yetmiş iki", "0533301472"),
        (
            "onze nove cinco cinco cinco cinco zero um quatro três",
            "11955550143",
        ),
        ("打幺五四零三幺二八八七六找", "15403128876"),
        ("공일공 다시 공사팔이 다시 칠칠일구 걸었더니", "01004827719"),
        ("call O77OO 9OO461", "07700900461"),
        ("ring 0 7 7 0 0 9 0 0 4 6 1", "07700900461"),
    ],
)
def test_disguised_ones_are_read(text: str, value: str) -> None:
    """
    Words, letters for digits and spaced digits are read.
    """
    (shape,) = phones.find(fold(text))

    assert value == shape.value
    assert shape.disguised


@pytest.mark.parametrize(
    "text",
    [
        "My case 4155550132 is still open",
        "case number is 415-555-0132",
        "in reference to 4155550132 as they say",
        "part no. 415-555-0132 does not fit",
        "the slot wants 212-555-0173 housings",
        "Mine is a 212-555-0173 housing",
        "part 555-0132-B was missing",
        "I phoned about order 4155550132",
        "called them about 4155550132 twice",
        "they called it 415-555-0132 as order number",
        "phone case 4155550132",
        "order 111-2345678-9012345 was lost, call me",
        "Called UPS, 771997968728 is unknown",
        "Paid $1,299.00 and £1.299.000",
        "Rs. 4155550132 is what they called a fee",
        "it cost 12 000 000 €, I rang them",
        "called on 12.05.2024, 2024-05-12 08:15 and 20240512",
        "called from 12.05.24 - 19.05.24",
        "1979-2011 100 calls",
        "jeans 34x32 10-12 days, call 100-200-300",
        "ISBN 978-3-16-148410-0, I rang",
        "9783161484100 and 4006381333931 phone",
        "card 1234 5678 9012 3456 call",
        "10.20.30.40 is what tel said",
        "phone 5551234567mah",
        "tel 555 123 4567 mah",
        "J'avais pris la réf. 06-3998-4127, j'ai reçu 06-3998-4172",
        "Ersatzteil 4047-1182-2307153 passt",
        "call 0000000",
        "call 555-0132:30",
        "call A-5550132-4",
        "call_5550132 #5550132",
        "+999 123 456 789",
        "+1 23",
        "+44 1",
        "555 0142",
        "12345678",
        "4155550132 came. Call me",
        "one two three four five six seven and out",
        "one of the two arrived, three days later, four broken",
        "double one two three",
        "12 34 56 78 90 12 34 56 78",
        "5073 0858 0064 3512 5435 is lost",
        "I called. 555",
        "a 5l can of 10l oil, 2o2o",
        "hundreds: vier fünf",
        "five or six of 12 34 56 78 90 boxes",
        "one two 3",
        "零零零零零零零",
        "order oh one six three two nine six oh double two five",
        "1 2 3 4 five",
        "555 1 2 3 4 5 6 7 8 9 one",
        "00 00 00 00 00",
        "order 111 2222 call",
    ],
)
def test_other_numbers_are_none(text: str) -> None:
    """
    Cases, parts, prices, dates, sizes and codes are no telephone numbers.
    """
    assert phones.find(fold(text)) == []


def test_a_number_in_digits_keeps_its_own_range() -> None:
    """
    A word after a number in digits is no part of it.
    """
    text = fold("I rang 555-0142 one two times")
    (shape,) = phones.find(text)

    assert text.quote(shape.start, shape.end) == "555-0142"


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("call 212-555-0148 ext. 12, ok", "212-555-0148 ext. 12"),
        ("tel 04 65 00 22 08, poste 3, rien", "04 65 00 22 08, poste 3"),
    ],
)
def test_an_extension_belongs_to_the_number(text: str, quote: str) -> None:
    """
    The range takes the extension with it.
    """
    folded = fold(text)
    (shape,) = phones.find(folded)

    assert quote == folded.quote(shape.start, shape.end)


def test_two_numbers_that_run_together_are_parted() -> None:
    """
    More digits than a number has are cut where a new one begins.
    """
    found = phones.find(fold("ring 01632 960417 01632 960418 01632 960419"))

    assert [shape.value for shape in found] == [
        "01632960417",
        "01632960418",
        "01632960419",
    ]


@pytest.mark.parametrize(
    ("region", "count"),
    [("US", 0), ("ZA", 1), ("za", 1), ("XX", 0), (None, 0)],
)
def test_the_region_settles_a_doubtful_form(
    region: str | None, count: int
) -> None:
    """
    Groups of three, three and four count where they are dialled so.
    """
    found = phones.find(fold("the note says 082 733 6998 inside"), region)

    assert count == len(found)


def test_a_bare_mobile_counts_in_its_country() -> None:
    """
    Bare digits are a mobile number in China, and nothing elsewhere.
    """
    text = fold("the note says 13800000001 inside")

    assert len(phones.find(text, "CN")) == 1
    assert phones.find(text, "US") == []


@given(st.integers(0, 9999999999))
def test_a_case_number_is_never_one(number: int) -> None:
    """
    Ten digits after "case" are a case, whatever they are.
    """
    assert phones.find(fold(f"My case {number:010} is still open")) == []


@given(st.integers(0, 999), st.integers(0, 999), st.integers(0, 9999))
def test_a_part_number_is_never_one(
    first: int, second: int, third: int
) -> None:
    """
    Three groups without a word nearby may be a part.
    """
    text = f"I needed the {first:03}-{second:03}-{third:04} filter"

    assert phones.find(fold(text)) == []


def test_without_number_plans_form_and_cue_words_decide(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """
    Telephone numbers are found where the package of plans was left out.
    """
    monkeypatch.setitem(sys.modules, "phonenumbers", None)
    plans, codes = _regions.plans, _regions._country_codes
    monkeypatch.setattr(_regions, "plans", plans.__wrapped__)
    monkeypatch.setattr(_regions, "_country_codes", codes.__wrapped__)
    assert not _regions.plans()
    text = "Call me at 0301234567 or +44 7700 900318 today, part 123-456-7890."
    found = [shape.value for shape in phones.find(fold(text), "US")]
    assert found == ["0301234567", "+447700900318"]
