"""
Tests of the obscene words of Swedish, and of their innocent doubles.
"""

from __future__ import annotations

import pytest

from review_policy.certainty import Certainty
from review_policy.language import Language
from review_policy.reading.reading import Readers


READERS = Readers((Language.SV,))


def found_in(text: str) -> list[str]:
    """
    Give the obscene words of *text* as written, without the mild ones.
    """
    reading = READERS.read("comment", text, declared=Language.SV, region="US")
    return [
        reading.folded.quote(each.start, each.end)
        for each in reading.obscenities
        if each.certainty is not Certainty.POSSIBLE
    ]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Vilken jävla skitfirma.", "jävla"),
        ("Det tog hela JÄVLA sommaren", "JÄVLA"),
        ("djävla bedragare", "djävla"),
        ("Den jäveln svarar inte.", "jäveln"),
        ("Era jävlar, ge mig pengarna!", "jävlar"),
        ("De där idiotjävlarna på lagret", "idiotjävlarna"),
        ("Säljaren är en fitta.", "fitta"),
        ("FITTOR hela bunten", "FITTOR"),
        ("Fittjävel som inte svarar", "Fittjävel"),
        ("En riktig storfitta i kundtjänsten", "storfitta"),
        ("Fet kuk är vad ni får.", "kuk"),
        ("Sug kuken!", "kuken"),
        ("kuksugare allihop", "kuksugare"),
        ("Ditt kukhuvud.", "kukhuvud"),
        ("Din jävla hora!", "hora"),
        ("Hon är en hora.", "hora"),
        ("Horungar, betala tillbaka!", "Horungar"),
        ("Ditt luder svarar aldrig.", "luder"),
        ("Vilken slampa i kassan", "slampa"),
        ("Jag blev knullad på 500 kronor.", "knullad"),
        ("Gå och knulla dig själv.", "knulla"),
        ("Mammaknullare!", "Mammaknullare"),
        ("De är rövknullade allihop", "rövknullade"),
        ("Ägaren är ett rövhål.", "rövhål"),
        ("Kyss mig i röven.", "Kyss mig i röven"),
        ("Ni kan stoppa upp det i röven", "stoppa upp det i röven"),
        ("Han är ett arsle.", "arsle"),
        ("Runka inte bort min tid", "Runka"),
        ("Bilden visar ett par pattar.", "pattar"),
        ("Er jävla bög till chaufför", "bög"),
        ("Budet var en blattejävel, skrev grannen", "blattejävel"),
        ("Svartskallar packar, vad väntar man sig", "Svartskallar"),
        ("Fuck you, vilken service", "Fuck"),
        ("Allt är fuckat.", "fuckat"),
        ("Ät skit och dö.", "skit"),
        ("Rent bullshit till svar", "bullshit"),
        ("Din f*tta!", "f*tta"),
        ("F***a dig, säljare, din f***a", "f***a"),
        ("j*vla skräp", "j*vla"),
        ("Vilken j***a firma", "j***a"),
        ("Kn*lla er!", "Kn*lla"),
        ("Knu11a dig", "Knu11a"),
        ("Din h*ra", "h*ra"),
        ("Din h0ra", "h0ra"),
        ("F1ttor", "F1ttor"),
        ("r*vhål", "r*vhål"),
        ("k u k e n också", "k u k e n"),
        ("f.i.t.t.a", "f.i.t.t.a"),
        ("FIIIITTA", "FIIIITTA"),
        ("Jääävla skräp", "Jääävla"),
    ],
)
def test_obscene_words_are_found(text: str, word: str) -> None:
    """
    Obscene words are found in every form, and in disguise.
    """
    assert word in found_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "Varan var slut och pengarna tog slut.",
        "Slutligen kom paketet, slutbetyget är gott.",
        "Datorns fan låter mycket, annars en bra fan.",
        "Min son är ett stort fan av serien, som fan av spelet är jag nöjd.",
        "Fy fan vad bra!",
        "Vad fan är det här för skit?",
        "Dra åt helvete med er skit.",
        "Sladden är skit, smuts och skit i lådan, skitig yta.",
        "Skitbra kniv, skitsnygg färg.",
        "Jävligt bra hörlurar.",
        "Jävla bra grej!",
        "Lite jävlar anamma i receptet.",
        "Boken tar upp jäv och jäviga domare.",
        "Djävulen spelas bra, djävulsk dräkt.",
        "Leverans till Fittja gick fort.",
        "Rörets fittings passar, fitting i mässing.",
        "Fittstim är en läsvärd bok.",
        "Vi dricker kaffe ur en kuksa, fin kuksa i masurbjörk.",
        "Kukeliku säger tuppen i boken.",
        "Kukrikniven från Nepal är vass, kukuinötsolja också.",
        "Dräkt för Kuk Sool Won, bra tyg.",
        "Rövare och pirater, rövarspråket är kul.",
        "Rövarpris för en sån väska.",
        "Israelisk hora är en dans på bröllop.",
        "Undvik horungar i texten, sättningen ser ful ut, rader på ny sida.",
        "Horisonten, hornet och hormonerna.",
        "Vi fick aldrig h?ra av er.",
        "Fick aldrig hora av er, gar inte att hora ljudet.",
        "Väskan är av äkta l?der.",
        "Samisk kåta för fjällen, en kåta med plats för eld.",
        "Författaren är bög och boken handlar om det.",
        "Komikern är öppet bög, många bögar gillar filmen.",
        "Vår hynda äter fodret, hunden är nöjd.",
        "En hynda med valpar.",
        "Brad Pitt är bra i filmen, Pitt spelar bäst.",
        "Spelet ballar ur, ballongen sprack.",
        "En pick för gitarren, pick-up och prickigt tyg.",
        "Avsugning av damm fungerar, spån också.",
        "Knullrufsig frisyr med vaxet, knullrufs hela dagen.",
        "Runkelbetor till djuren, Runkeeper på klockan.",
        "Facket rymmer allt, fickan och ficklampan också.",
        "Dick är nöjd, kocken är nöjd, pussar och kramar.",
        "Tio små negrer är bokens gamla titel.",
        "Bastarden av två rosor blommar fint, en korsning.",
        "Kurvan i röret är fin, musen och pungen också.",
        "Shiitake, torkad, från assistenten i Scunthorpe.",
        "Modell F1TT-22 och kod K0K-1 passade inte.",
        "Betyg: F-, K**, hotell med 4****, artikel Fu*.",
        "Slim fit ta en storlek större.",
        "Pris f.n. 200 kr, slida till kniven ingår.",
        "Kunder*na är nöjda, se not* och fan*.",
        "Shit vad snabbt det gick!",
        "Batteriet pissar på mig, pissdålig räckvidd.",
        "Vännen Luder sjöng i kören.",
    ],
)
def test_innocent_doubles_are_let_be(text: str) -> None:
    """
    Innocent words that hold or equal an obscene one are no finding.
    """
    assert not found_in(text)
