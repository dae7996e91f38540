"""
Tests of the obscene words of Dutch, and of their innocent doubles.
"""

from __future__ import annotations

import pytest

from review_policy.certainty import Certainty
from review_policy.language import Language
from review_policy.reading.reading import Readers


READERS = Readers((Language.NL,))


def found_in(text: str) -> list[str]:
    """
    Quote the obscene words that are found without much doubt.
    """
    reading = READERS.read("comment", text, declared=Language.NL, region="US")
    return [
        reading.folded.quote(each.start, each.end)
        for each in reading.obscenities
        if each.certainty in {Certainty.LIKELY, Certainty.CERTAIN}
    ]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Kut product, na twee dagen kapot.", "Kut"),
        ("Wat een kutwinkel zeg", "kutwinkel"),
        ("Die kutkabel past nergens op", "kutkabel"),
        ("Wat een kutzooi", "kutzooi"),
        ("Kuttttt weer te laat", "Kuttttt"),
        ("Die kuttekop van een verkoper reageert niet", "kuttekop"),
        ("De verkoper is een klootzak.", "klootzak"),
        ("Stelletje klootzakken", "klootzakken"),
        ("Klote kwaliteit, nooit meer", "Klote"),
        ("Klotezooi, niets werkt", "Klotezooi"),
        ("Alles is naar de kloten", "kloten"),
        ("Ge kunt mijn kloten kussen", "kloten"),
        ("Wat een lul is die bezorger", "lul"),
        ("Jullie zijn lullen", "lullen"),
        ("Stomme boerenlul", "boerenlul"),
        ("De verkoper is een eikel", "eikel"),
        ("Die eikel van een bezorger gooide het", "eikel van een"),
        ("Neuk je moeder", "Neuk"),
        ("Wij zijn geneukt door deze firma", "geneukt"),
        ("Mijn hele verjaardag is verneukt", "verneukt"),
        ("Hoerenzonen, geef mijn geld terug", "Hoerenzonen"),
        ("Vuile hoer aan de telefoon", "hoer"),
        ("kankerlijers zijn het", "kankerlijers"),
        ("Kankerzooi", "Kankerzooi"),
        ("kanker duur voor wat het is", "kanker"),
        ("Krijg de tyfus met je winkel", "tyfus"),
        ("Teringlijers, weer niet geleverd", "Teringlijers"),
        ("kkhoer geef antwoord", "kkhoer"),
        ("Tyf op met je excuses", "Tyf op"),
        ("Steek het maar in je reet", "reet"),
        ("Het interesseert ze geen reet", "reet"),
        ("Ze hebben schijt aan hun klanten", "schijt"),
        ("Domme teef in die winkel", "teef"),
        ("Wat een achterlijke slet", "slet"),
        ("Vieze flikker", "flikker"),
        ("Die geitenneuker wil niet terugbetalen", "geitenneuker"),
        ("Godverdomme, weer kapot", "Godverdomme"),
        ("Fokking duur voor zo'n prul", "Fokking"),
        ("What the fuck is dit", "fuck"),
        ("Zuig mijn pik", "mijn pik"),
        ("Op de foto zie je haar tieten", "tieten"),
        ("Gij zijt ne kloot", "kloot"),
        ("Wat een k**", "k**"),
        ("K*tzooi is het", "K*tzooi"),
        ("Een k*t winkel", "Een k*t winkel"),
        ("Kl*tezooi", "Kl*tezooi"),
        ("Stelletje kl**tzakken", "kl**tzakken"),
        ("kl00tzak", "kl00tzak"),
        ("Die h*erenzoon", "h*erenzoon"),
        ("k4nkerlijer", "k4nkerlijer"),
        ("g*dverdomme", "g*dverdomme"),
        ("n*uken", "n*uken"),
        ("K.U.T. spul", "K.U.T"),
        ("k l o o t z a k", "k l o o t z a k"),
    ],
)
def test_obscene_words_are_found(text: str, word: str) -> None:
    """
    Obscene words are found in every form, and in disguise.
    """
    assert found_in(text) == [word]


@pytest.mark.parametrize(
    "text",
    [
        "Een eikel van messing als decoratie, past bij de herfstkrans.",
        "Eikeltje voor de gordijnroede, eikels van hout.",
        "Onze teef is loops en draagt dit broekje.",
        "Zo'n teefje van tien maanden heeft maat S nodig.",
        "De stof slet snel, na een maand was de broek versleten.",
        "De lamp flikkert en het licht dimt niet, die flikker is irritant.",
        "Boek over kanker, mijn man heeft kanker.",
        "Kankerpatiënten krijgen korting, goed voor kankeronderzoek.",
        "Kanker op jonge leeftijd is zwaar.",
        "Roman over de hoer van Babylon.",
        "Je kunt niets hoeren door de koptelefoon.",
        "Hoera, de slinger is er op tijd!",
        "Een verbetering, goede investering en catering.",
        "De tering naar de nering zetten.",
        "Vaccin tegen buiktyfus en de tyfoon op zee.",
        "Ik pik mijn pakket op bij het postpunt.",
        "De kippen pikken het voer zo uit de bak.",
        "Pikzwart scherm en een pikhouweel.",
        "De deur heeft een reet van een centimeter, veel kieren.",
        "De zak reet open bij het uitpakken.",
        "Hondendrollen en stront opscheppen gaat goed met dit schepje.",
        "De pijpen van de broek zijn te lang.",
        "Hij moet naar zijn pijpen dansen.",
        "De jas is netjes genaaid, met de hand genaaid.",
        "De fokker heeft de pup goed gefokt.",
        "Fok en grootzeil voor de zeilboot.",
        "Wij spelen klootschieten met houten kloten.",
        "Lullig dat het cadeautje te laat kwam, wat een lulletje rozenwater.",
        "Negerzoenen smaken prima, De negerhut van oom Tom ook.",
        "De Mongolen van Dzjengis Khan, mooi boek.",
        "Moffen voor de pvc buis sluiten goed aan.",
        "Knikkers en een knikkerbaan, de kinderen zijn opgefokt.",
        "Dick en Janet kregen het op tijd.",
        "Neukölln en Neukirchen op de kaart, familie Neukermans.",
        "Bordspel Irkutsk en een sjaal uit Kutch.",
        "Kuit en kuut van de karper.",
        "Shiitake gedroogd, shih tzu op de mok.",
        "Honolulu, cellulose en een lullaby.",
        "Het slot van het tuigje kneukelt, verkneukelen deden we ons.",
        "Bastaardvijl en bastaard van twee rassen, hond is lief.",
        "Magnesium retard tabletten, een per dag.",
        "Deze pestkop uit het kinderboek leert bij.",
        "Nikka whisky en wijn uit Neuquén.",
        "Dat 'k 't niet weet, en toen 'k 't ding uitpakte.",
        "Poes ligt in de doos en onder de naaimachine.",
        "Model K7T-12 en art. nr. K0T33.",
        "Ik kan* het niet zeggen, hoe* dan ook **** sterren.",
        "Beste mevrouw K**, bedankt.",
        "Verdorie, wat een rotzooi, verdomd jammer, waardeloos.",
        "Wat een gelul, mierenneukers zijn het.",
        "De toga met beffen van de advocaat.",
        "Loopt als een tiet, die boor.",
        "De patiënt reed, de pati?nt hoort weer; ge?nteresseerd in de k?r.",
    ],
)
def test_innocent_doubles_are_let_be(text: str) -> None:
    """
    Innocent words that hold or equal an obscene one are no finding.
    """
    assert not found_in(text)
