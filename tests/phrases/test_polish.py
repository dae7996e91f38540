"""
Tests of the obscene words of Polish, and of their innocent doubles.
"""

from __future__ import annotations

import pytest

from review_policy.certainty import Certainty
from review_policy.language import Language
from review_policy.reading.reading import Readers


READERS = Readers((Language.PL,))


def found_in(text: str) -> list[str]:
    """
    Give the obscene words of *text* as written, without the mild ones.
    """
    reading = READERS.read("comment", text, declared=Language.PL, region="US")
    return [
        reading.folded.quote(each.start, each.end)
        for each in reading.obscenities
        if each.certainty is not Certainty.POSSIBLE
    ]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Kurwa mać, znowu to samo.", "Kurwa"),
        ("Wkurwili mnie tym opóźnieniem.", "Wkurwili"),
        ("Co za kurewska obsługa.", "kurewska"),
        ("Sprzedawca to skurwysyn.", "skurwysyn"),
        ("Same skurwiele w tej firmie.", "skurwiele"),
        ("Chuj wam w oko, oszuści.", "Chuj"),
        ("Chujowa jakość, nie polecam.", "Chujowa"),
        ("Kabel hujowy, nie działa.", "hujowy"),
        ("Mają klienta w chuju.", "chuju"),
        ("Ja pierdolę, co za szrot.", "pierdolę"),
        ("Pierdole taki sklep.", "Pierdole"),
        ("Spierdalajcie z taką obsługą!", "Spierdalajcie"),
        ("Wszystko się rozpierdoliło po tygodniu.", "rozpierdoliło"),
        ("Popierdolony sprzedawca.", "Popierdolony"),
        ("Jebana paczka nie doszła.", "Jebana"),
        ("Zostałem zjebany przez telefon.", "zjebany"),
        ("Pojebało was z tą ceną.", "Pojebało"),
        ("Zajebiste buty.", "Zajebiste"),
        ("Pizda nie sprzedawca.", "Pizda"),
        ("Zimno w tej kurtce, piździ na wylot.", "piździ"),
        ("Gówno, nie zegarek.", "Gówno"),
        ("Gowniany plastik.", "Gowniany"),
        ("Zasrany sklep, oddajcie pieniądze.", "Zasrany"),
        ("Wyruchali mnie na 200 zł.", "Wyruchali"),
        ("Ty kutasie, oddaj kasę.", "kutasie"),
        ("Właściciel jest kutasem.", "kutasem"),
        ("Kurier to dupek.", "dupek"),
        ("Banda dupków bez honoru.", "dupków"),
        ("Ty głupia suko, nie odpisujesz.", "suko"),
        ("Głupia suka z infolinii się rozłączyła.", "suka"),
        ("Ty szmato, oszukałaś mnie.", "szmato"),
        ("Sprzedawca jest szmatą.", "szmatą"),
        ("Ty pedale jebany.", "jebany"),
        ("Sprzedawca to pedał.", "pedał"),
        ("Wysłała mi to jakaś dziwka.", "dziwka"),
        ("Sukinsyny nie oddały pieniędzy.", "Sukinsyny"),
        ("Wsadźcie sobie w dupę taki towar.", "Wsadźcie sobie w dupę"),
        ("Pocałujcie mnie w dupę.", "Pocałujcie mnie w dupę"),
        ("Co za k*rwa z obsługi.", "k*rwa"),
        ("K***a, znowu zepsute.", "K***a"),
        ("K**wa mać!", "K**wa"),
        ("Ch*j z taką firmą.", "Ch*j"),
        ("Ja p*erdolę.", "p*erdolę"),
        ("P********** firma, sp***dalaj.", "sp***dalaj"),
        ("J*bany złom.", "J*bany"),
        ("Ch0jowy? Nie, chuj0wy.", "chuj0wy"),
        ("kurw4 mać", "kurw4"),
        ("P1zda z telefonu.", "P1zda"),
        ("K u r w a, ile można czekać.", "K u r w a"),
        ("c.h.u.j.o.w.y produkt", "c.h.u.j.o.w.y"),
        ("Kuuuurwa, ile można.", "Kuuuurwa"),
        ("Spier*alaj, oszuście.", "Spier*alaj"),
        ("G*wno, nie produkt.", "G*wno"),
        ("Co za *urwa z infolinii.", "*urwa"),
        ("Qrwa, nie działa.", "Qrwa"),
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
        "Moja suka labradora uwielbia tę karmę.",
        "Majtki dla suki w cieczce, polecam.",
        "Suka ma 3 lata, szelki pasują.",
        "Sukienka ładna, sukno grube, sukces.",
        "Pedał od roweru odpadł po tygodniu.",
        "Pedały skrzypią i trzeba je odkręcić.",
        "Pedał gazu działa jak trzeba.",
        "Ta szmata dobrze czyści podłogę.",
        "Stara brudna szmata byłaby lepsza.",
        "Pompka szybko nadmuchuje materac.",
        "Suszarka wydmuchuje zimne powietrze.",
        "Produkt cechuje się dobrą jakością.",
        "Niania podsłuchuje, dziecko nasłuchuje.",
        "Książka, w której bohater zakochuje się bez pamięci.",
        "Kurz osiada, kurczak smaczny, kurtka ciepła.",
        "Masa pierdół w zestawie, same pierdoły.",
        "Same pierdoly, zwykla popierdolka.",
        "Poduszka pierdząca, dzieci zachwycone.",
        "Pieprz świeżo mielony, młynek do pieprzu.",
        "Do dupy, nie polecam.",
        "Krem na odparzenia, dupka niemowlaka zdrowa.",
        "Cholera, a miało być tak pięknie.",
        "Ładny pas kontuszowy z kutasami.",
        "Kutasy przy pasie złote, frędzle też.",
        "Nie można wykonać pewnych ruchów, sztywne w ruchach.",
        "Części ruchome, ruchami okrężnymi.",
        "Robią łaskę, że wysyłają.",
        "Ciocia i ciocie zadowolone z prezentu od ciotki.",
        "Czarnuszka mielona i żółtek z jajek.",
        "Rozpuszczać w wodzie, szczaw i srebro.",
        "Druk dupleks, klocki duplo, duperele.",
        "Ten dupe perfum pachnie podobnie.",
        "Wkurzyłem się, kurde, kurczę blade.",
        "Podkładka z bambusa, bambus dobrej jakości.",
        "Forma na lody, można zrobić loda w domu.",
        "Pała teleskopowa solidna.",
        "Dzieci ssą smoczek, ssać łatwo.",
        "Stanik na duże cycki, wygodny.",
        "Kalosze na śnieg, gnój i błoto.",
        "Gówniarz z infolinii nic nie wiedział.",
        "Przewodnik po Jebel Ali i okolicach.",
        "Opera z Kurwenalem i Tristanem na płycie.",
        "Model PI2DA-4 oraz kod CHU7 nie pasują.",
        "Ocena 5***, klasa A***, hotel 4****.",
        "Pan K*** i pani P**** byli mili.",
        "Cip cip, wołają kury, kogut i kur.",
        "Grzyby shiitake suszone, pies shih tzu je lubi.",
        "Bankructwo, skurcz mięśni, skorupa pękła.",
        "Kod QR nie działa, dziwny zapach, dziwne.",
        "Płyta CD, kolęda, kolejka do kasy, rzepa.",
        "Zajęty, objęty, ujęty, zjedzony, wjazd, pojemny.",
        "Dostępny od-do, wy-do, na-je, e-mail.",
        "Sprz*dawca i klient* są zadowoleni.",
    ],
)
def test_innocent_doubles_are_let_be(text: str) -> None:
    """
    Innocent words that hold or equal an obscene one are no finding.
    """
    assert not found_in(text)
