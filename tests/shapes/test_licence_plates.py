"""
Licence plates behind a word that says plate.
"""

from __future__ import annotations

import pytest

from hypothesis import given

from review_policy.shapes.licence_plates import licence_plates
from review_policy.text import fold
from tests.strategies import texts


def plates(text: str) -> list[str]:
    """
    Quote the plates of a text.
    """
    folded = fold(text)
    return [folded.quote(*each) for each in licence_plates(folded)]


@pytest.mark.parametrize(
    ("text", "plate"),
    [
        ("The driver's plate was 7ABC123, report him.", "7ABC123"),
        ("plate: 7ABC123", "7ABC123"),
        ("licence plate AB12 CDE blue van", "AB12 CDE"),
        ("license plate number is 8XYZ999", "8XYZ999"),
        ("the reg AB12 CDE", "AB12 CDE"),
        ("Kennzeichen B-AB 1234 war es", "B-AB 1234"),
        ("das Nummernschild: HH XY 123", "HH XY 123"),
        ("plaque est AB-123-CD", "AB-123-CD"),
        ("matrícula 1234 BCD", "1234 BCD"),
        ("placa ABC1D23 preta", "ABC1D23"),
        ("targa AB 123 CD", "AB 123 CD"),
        ("kenteken: 12-ABC-3", "12-ABC-3"),
        ("plate was ＡＢ１２ＣＤＥ", "ＡＢ１２ＣＤＥ"),
    ],
)
def test_plates_are_read(text: str, plate: str) -> None:
    """
    Letters and digits behind such a word are a plate, as written.
    """
    assert plates(text) == [plate]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "The driver was rude",
        "7ABC123 without a word before",
        "The number plate light is bright and easy to fit.",
        "a set of 6 plates",
        "plate 12345",
        "plate ABCDEF",
        "plate A1",
        "plate ABCDE1",
        "plate was\n7ABC123",
        "plate ABCDE12345",
    ],
)
def test_other_things_are_none(text: str) -> None:
    """
    Without such a word, or in another form, it is something else.
    """
    assert plates(text) == []


@pytest.mark.parametrize(
    ("text", "plate"),
    [
        ("plate 7ABC123 driving off", "7ABC123"),
        ("plate AB12 CDE dark", "AB12 CDE"),
        ("plate AB12  CDE", "AB12 CDE"),
    ],
)
def test_a_plate_ends_with_its_parts(text: str, plate: str) -> None:
    """
    Words of more than three letters behind it are no part of it.
    """
    assert plates(text) in ([plate], [])


@pytest.mark.parametrize(
    "text",
    [
        "plate 7ABC123, plate 8XYZ999",
        "plate 7ABC123 and plate 8XYZ999",
    ],
)
def test_several_plates(text: str) -> None:
    """
    Each plate behind its own word is one.
    """
    assert plates(text) == ["7ABC123", "8XYZ999"]


def test_words_between_are_whole() -> None:
    """
    A word between cue and plate is taken as a whole.
    """
    assert plates("das Nummernschild ist HH XY 123") == ["HH XY 123"]


@pytest.mark.parametrize(
    "text",
    [
        "these plates are 27cm wide",
        "served it on a plate, 10 out of 10",
        "plates of 10in and 8in",
        "a plate for 20 usd",
        "plates 12 pcs of 24",
    ],
)
def test_measures_are_no_plates(text: str) -> None:
    """
    Sizes, prices and counts behind a word for plates are none.
    """
    assert plates(text) == []


@given(texts())
def test_any_text_is_searched(text: str) -> None:
    """
    What is found lies in the text, in order, and has letters and digits.
    """
    folded = fold(text)
    done = 0
    for start, end in licence_plates(folded):
        assert done <= start < end <= len(folded.folded)
        done = end
        plate = folded.folded[start:end]
        assert any(map(str.isdigit, plate))
        assert any(map(str.isalpha, plate))
