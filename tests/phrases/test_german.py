"""
Tests of the obscene words of German, and of their innocent doubles.
"""

from __future__ import annotations

import pytest

from review_policy.certainty import Certainty
from review_policy.language import Language
from review_policy.reading.reading import Readers


READERS = Readers((Language.DE,))


def found_in(text: str) -> list[str]:
    """
    Give the obscene words of *text* as written, without the mild ones.
    """
    reading = READERS.read("comment", text, declared=Language.DE, region="US")
    return [
        reading.folded.quote(each.start, each.end)
        for each in reading.obscenities
        if each.certainty is not Certainty.POSSIBLE
    ]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("So eine Scheiße, nach zwei Tagen kaputt.", "Scheiße"),
        ("Scheiss Qualität, nie wieder.", "Scheiss"),
        ("Was für ein Scheißladen!", "Scheißladen"),
        ("Der Artikel ist Oberscheisse.", "Oberscheisse"),
        ("Die haben mich beschissen.", "beschissen"),
        ("Beschissener Service, Finger weg.", "Beschissener"),
        ("Alles scheise verpackt", "scheise"),
        ("Der Verkäufer ist ein Arschloch.", "Arschloch"),
        ("Alles Arschlöcher dort!", "Arschlöcher"),
        ("So a Oaschloch hab i no nie erlebt.", "Oaschloch"),
        ("Du Arsch, schick mir mein Geld zurück!", "Arsch"),
        ("Der Fahrer ist ein Arsch.", "Arsch"),
        ("Leck mich am Arsch, ist das teuer.", "Arsch"),
        ("Könnt ihr euch in den Arsch stecken.", "Arsch"),
        ("Fick dich, Verkäufer.", "Fick"),
        ("Fickt euch alle!", "Fickt"),
        ("Ich wurde hier richtig gefickt.", "gefickt"),
        ("Die verfickten Schrauben passen nicht.", "verfickten"),
        ("Dieser Mutterficker antwortet nicht.", "Mutterficker"),
        ("Hurensöhne, nichts geliefert.", "Hurensöhne"),
        ("Der Huresohn het mi bschisse.", "Huresohn"),
        ("Sie sind eine Hure.", "Hure"),
        ("Wichser, gebt mir mein Geld.", "Wichser"),
        ("Lauter dreckswichser in dem Laden", "dreckswichser"),
        ("Die Fotze am Telefon legte auf.", "Fotze"),
        ("Diese Nutten vom Kundendienst.", "Nutten"),
        ("Dumme Schlampe am Telefon.", "Schlampe"),
        ("Du Schwanzlutscher!", "Schwanzlutscher"),
        ("Lutsch meinen Schwanz.", "Lutsch meinen Schwanz"),
        ("Sieht aus wie ein Pimmel.", "Pimmel"),
        ("Auf dem Bild sind nur Titten zu sehen.", "Titten"),
        ("Verpisst euch mit dem Mist.", "Verpisst"),
        ("So ein Spast, keine Antwort.", "Spast"),
        ("Der Bote ist eine Schwuchtel.", "Schwuchtel"),
        ("Der Laden ist total abgefuckt.", "abgefuckt"),
        ("What the fuck, nur Schrott.", "fuck"),
        ("Du Bastard hast mich betrogen.", "Bastard"),
        ("So eine Schei**e!", "Schei**e"),
        ("So ein Sch***, nie wieder, Schei*e.", "Schei*e"),
        ("Sch**ß Laden", "Sch**ß"),
        ("F*ck dich!", "F*ck"),
        ("Fu** you", "Fu**"),
        ("Figg di!", "Figg di"),
        ("Ihr A*schlöcher!", "A*schlöcher"),
        ("Du Arschl0ch!", "Arschl0ch"),
        ("Ihr Hurens*hne!", "Hurens*hne"),
        ("Du W1chser!", "W1chser"),
        ("f i c k e n könnt ihr euch", "f i c k e n"),
        ("H.u.r.e.n.s.o.h.n", "H.u.r.e.n.s.o.h.n"),
        ("Scheeeeiße!", "Scheeeeiße"),
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
        "Der Schwanz vom Hund wedelt, super Spielzeug.",
        "Der Drache hat einen langen Schwanz aus Stoff.",
        "Die Lampe ist geil, macht geiles Licht.",
        "Der Sack mit 25 kg kam ohne Schaden, ein voller Sack.",
        "Das Rohr leckt und der Nippel tropft.",
        "Die Latte war gebrochen, der Ständer auch.",
        "Das Buch ist zu dick, das Garn nicht dick genug.",
        "Wir füttern mit den Vögeln im Garten auch die Igel.",
        "Unsere Muschi liebt das Futter, die Katze ist satt.",
        "Schuhwichse mit gutem Glanz.",
        "Stiefel gewichst, Leder glänzt.",
        "Die Bartwichse hält den ganzen Tag.",
        "Schlampige Verpackung, reine Schlamperei.",
        "Die schlampen leider beim Versand.",
        "Nutte und Feder passen beim Laminat nicht.",
        "Roman über eine Hure im Mittelalter.",
        "Die Hure Babylon wird gut erklärt.",
        "Hurenkinder und Schusterjungen stören den Satz.",
        "Fotzelschnitten gelingen in der Pfanne gut.",
        "Der Verkäufer war hinterfotzig.",
        "Der Fotzhobel klingt gut.",
        "Klugscheißer ist ein lustiges Spiel.",
        "Strampler mit Aufdruck Hosenscheißer, sehr süß.",
        "Ficken ist ein leckerer Schnaps.",
        "Der Wixxer ist ein lustiger Film.",
        "Trafficking ist das Thema der Doku.",
        "Die Grafikkarte ist defekt.",
        "Marschmusik, Barsch und Harsch.",
        "Arschbombe im Pool, Kinder hatten Spaß.",
        "Mit Eicheln gebastelt, die Eichel passt.",
        "Möpse als Motiv, zwei dicke Möpse.",
        "FUT Coins für FIFA kamen sofort.",
        "Der Bastard aus zwei Rosen blüht schön.",
        "Urlaub auf Fidschi, Inseln wie im Bild.",
        "MongoDB, das Buch erklärt Mongo gut.",
        "Ein Shitstorm wäre verdient.",
        "Shiitake getrocknet, gute Ware.",
        "Trikot vom FCK, Fan zufrieden.",
        "Ein Fliegenschiss auf dem Rahmen.",
        "Die Verkäufer*innen und Mitarbeiter*innen sind nett.",
        "Nut** und Bit* siehe Anmerkung.",
        "Beim Assistenten ein Ass im Ärmel, As* im Spiel.",
        "Klasse A***, Hotel mit 4**** und S****.",
        "Verdammt gutes Messer.",
        "Man kann nichts h?ren, die Sch?sse sind zu laut.",
        "So ein Mist, alles Dreck, totale Verarsche.",
        "Wir schießen mit dem Bogen, ich schiesse gut.",
        "Das Teil ist für den Arsch.",
        "Am Arsch vorbei geht auch ein Weg, gutes Buch.",
        "Sprühflasche vom Modell F1CK-22 defekt.",
        "Diese Pistazien und das Pissoir sind ok.",
        "Der Ort Fucking in Oberösterreich heißt heute Fugging.",
    ],
)
def test_innocent_doubles_are_let_be(text: str) -> None:
    """
    Innocent words that hold or equal an obscene one are no finding.
    """
    assert not found_in(text)
