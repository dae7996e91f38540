"""
Drafts in Polish.
"""

from __future__ import annotations

from typing import Final

from review_policy.language import Language
from review_policy.playbook.drafts._draft_texts import (
    Address,
    DraftTexts,
    Remedy,
)
from review_policy.reading.causes import Cause


POLITE: Final = Address(
    greeting="Dzień dobry,",
    closing="Z poważaniem",
    public_replies={
        None: (
            "Dziękujemy za szczerą opinię o tym zamówieniu. Przykro nam, że "
            "coś poszło nie tak."
        ),
        Cause.LISTING_PROMISE: (
            "Produkt nie był taki, jak można było sądzić z opisu, i za to "
            "przepraszamy. Sprawdzamy stronę wiersz po wierszu."
        ),
        Cause.DEFECT: (
            "Niesprawny produkt nie powinien był opuścić magazynu. "
            "Przepraszamy; kontrola jakości już o tym wie."
        ),
        Cause.LATE_OR_LOST: (
            "Dłuższe czekanie na paczkę bywa uciążliwe, za co przepraszamy. "
            "Zapytaliśmy przewoźnika, co się stało."
        ),
        Cause.DAMAGE: (
            "Uszkodzony produkt w pudełku to duży zawód. Bardzo nam przykro, "
            "od teraz pakujemy go staranniej."
        ),
        Cause.WRONG_ITEM: (
            "Do paczki trafił niewłaściwy produkt. To nasz błąd i "
            "przepraszamy."
        ),
        Cause.MISSING_PART: (
            "W paczce czegoś zabrakło, czego żałujemy. Każdy zestaw jest "
            "teraz liczony przed zamknięciem."
        ),
        Cause.SERVICE: (
            "Obsługa nie była taka, jak być powinna. Przepraszamy i "
            "omówiliśmy tę sprawę w zespole."
        ),
        Cause.EXPECTATION: (
            "Rozumiemy, że produkt okazał się inny niż w wyobrażeniu. Wymiary "
            "i zdjęcia na stronie zostaną przejrzane."
        ),
        Cause.TASTE: (
            "Dziękujemy za szczerość. Gusta są różne i szkoda, że ten produkt "
            "się nie spodobał."
        ),
        Cause.MISUNDERSTANDING: (
            "Nasze wskazówki można było zrozumieć opacznie, przepraszamy. "
            "Piszemy je od nowa."
        ),
        Cause.PRICE: (
            "Rozumiemy uwagę o cenie. Wynika ona z naszych kosztów, którym "
            "stale się przyglądamy."
        ),
        Cause.PRICE_CUT: (
            "Niższa cena tuż po zakupie potrafi zirytować i dobrze to "
            "rozumiemy."
        ),
        Cause.SUSPECTED_COMPETITOR: (
            "Przeczytaliśmy to porównanie z uwagą. Każda krytyka naszych "
            "produktów się liczy, skądkolwiek pochodzi."
        ),
        Cause.OUTSIDE_EVENT: (
            "Tym razem przyczyna leżała poza nami, choć wiemy, że to marna "
            "pociecha. Ubolewamy nad tym."
        ),
        Cause.FEATURE_WISH: (
            "Dobry pomysł, dziękujemy. Trafił do osób, które pracują nad "
            "kolejną wersją."
        ),
    },
    public_invitation=(
        "Abyśmy mogli się tym zająć, prosimy otworzyć zamówienie na swoim "
        "koncie Amazon i tam zgłosić problem."
    ),
    public_solved="Sprawa została tymczasem załatwiona, co nas cieszy.",
    support_replies={
        None: (
            "dziękuję za wiadomość w sprawie zamówienia {order_id}. Przykro "
            "mi z powodu kłopotu, zajmę się tym."
        ),
        Cause.LISTING_PROMISE: (
            "porównanie produktu z zamówienia {order_id} z jego stroną "
            "pokazuje, o co chodzi. Przepraszam za tę różnicę."
        ),
        Cause.DEFECT: (
            "przykro mi, że produkt z zamówienia {order_id} nie działa, jak "
            "należy."
        ),
        Cause.LATE_OR_LOST: (
            "przesyłka do zamówienia {order_id} została sprawdzona u "
            "przewoźnika. Przepraszam za czekanie."
        ),
        Cause.DAMAGE: (
            "ubolewam, że produkt z zamówienia {order_id} dotarł uszkodzony. "
            "Dalsze dowody nie są potrzebne."
        ),
        Cause.WRONG_ITEM: (
            "z zamówieniem {order_id} przyszedł inny produkt. Pomyłka zaszła "
            "u nas, przepraszam."
        ),
        Cause.MISSING_PART: (
            "zawartość zamówienia {order_id} nie była pełna. Mam zapisane, "
            "czego brakuje, i przepraszam."
        ),
        Cause.SERVICE: (
            "w sprawie zamówienia {order_id} można było oczekiwać od nas "
            "więcej. Przepraszam i od teraz prowadzę ją osobiście."
        ),
        Cause.EXPECTATION: (
            "rozumiem, że produkt z zamówienia {order_id} nie jest tym, czego "
            "Państwo oczekiwali."
        ),
        Cause.TASTE: (
            "szkoda, że produkt z zamówienia {order_id} nie przypadł do "
            "gustu. Zależy mi, by to naprawić."
        ),
        Cause.MISUNDERSTANDING: (
            "uwagi do zamówienia {order_id} są dla mnie jasne. Nasza "
            "instrukcja zostawia pytanie bez odpowiedzi, przepraszam."
        ),
        Cause.PRICE: (
            "rozumiem, że zamówienie {order_id} wydaje się drogie jak na to, "
            "co daje."
        ),
        Cause.PRICE_CUT: (
            "cena spadła po złożeniu zamówienia {order_id} i rozumiem, że to "
            "drażni."
        ),
        Cause.SUSPECTED_COMPETITOR: (
            "uwagi do zamówienia {order_id} zostały zapisane. Jeśli z samym "
            "produktem jest coś nie tak, naprawię to."
        ),
        Cause.OUTSIDE_EVENT: (
            "tego, co spotkało zamówienie {order_id}, nikt z nas nie mógł "
            "uniknąć. Mimo to chcę pomóc."
        ),
        Cause.FEATURE_WISH: (
            "propozycja do zamówienia {order_id} jest już w zespole "
            "produktowym."
        ),
    },
    quoting="Słowa z wiadomości: „{words}”.",
    remedies={
        Remedy.REFUND: (
            "Zwracam pełną cenę produktu; pieniądze wrócą tą samą drogą, "
            "którą zapłacono."
        ),
        Remedy.REPLACEMENT: (
            "Nowy produkt jest dziś pakowany, bez żadnych kosztów. Numer "
            "przesyłki pojawi się na koncie Amazon."
        ),
        Remedy.PART: "Potrzebna część jest już w drodze, bez żadnej opłaty.",
        Remedy.RETURN: (
            "Produkt można odesłać na nasz koszt: wystarczy rozpocząć zwrot "
            "na koncie Amazon, tam jest etykieta. Potem nastąpi zwrot "
            "pieniędzy."
        ),
        Remedy.HELP: (
            "Proszę napisać, na którym kroku pojawia się kłopot, a "
            "przejdziemy przez to razem."
        ),
        Remedy.CHOICE: (
            "Co bardziej pomoże, nowy produkt czy zwrot pieniędzy? Po "
            "odpowiedzi uruchomię to jeszcze tego samego dnia."
        ),
    },
)

TEXTS: Final = DraftTexts(
    language=Language.PL,
    polite=POLITE,
    date="%d.%m.%Y",
    removal_requests={
        "obscene-language": (
            "Proszę o usunięcie opinii o sprzedawcy do zamówienia {order_id}. "
            "Zawiera ona słowa powszechnie uważane za obsceniczne lub "
            "wulgarne: „{words}”."
        ),
        "personal-information": (
            "Proszę o usunięcie opinii o sprzedawcy do zamówienia {order_id}. "
            "Zawiera ona dane osobowe sprzedawcy: „{words}”."
        ),
        "product-review-only": (
            "Proszę o usunięcie opinii o sprzedawcy do zamówienia {order_id}. "
            "Cały komentarz jest recenzją produktu i nie mówi nic o obsłudze "
            "sprzedawcy: „{words}”."
        ),
        "fba-delivery-only": (
            "Proszę o przekreślenie opinii o sprzedawcy do zamówienia "
            "{order_id}. Cały komentarz dotyczy dostawy zamówienia wysłanego "
            "przez Amazon: „{words}”."
        ),
        "buy-shipping-delay-only": (
            "Proszę o przekreślenie opinii o sprzedawcy do zamówienia "
            "{order_id}. Cały komentarz dotyczy opóźnionej lub "
            "niedostarczonej przesyłki wysłanej na czas przez Buy Shipping: "
            "„{words}”."
        ),
        "easy-ship-delivery-only": (
            "Proszę o przekreślenie opinii o sprzedawcy do zamówienia "
            "{order_id}. Cały komentarz dotyczy dostawy zamówienia "
            "dowiezionego przez Amazon (Easy Ship): „{words}”."
        ),
    },
    review_report=(
        "Proszę o sprawdzenie recenzji {review} pod kątem wytycznych dla "
        "społeczności."
    ),
    review_grounds={
        "seller-order-shipping": "Dotyczy sprzedawcy, zamówienia lub wysyłki.",
        "price-availability": (
            "Komentuje cenę lub dostępność w jednostkowym przypadku albo w "
            "określonym sklepie."
        ),
        "unsupported-language": (
            "Jest napisana w nieobsługiwanym języku lub miesza języki."
        ),
        "spam-gibberish": "To tekst powtarzający się lub bez sensu.",
        "too-few-words": "Jest krótsza, niż wymagano.",
        "private-information": "Ujawnia dane prywatne.",
        "profanity": "Zawiera wulgaryzmy lub słowa obsceniczne.",
        "harassment": "Obraża, nęka lub straszy osoby.",
        "hate-speech": "Wyraża nienawiść do ludzi za to, kim są.",
        "sexual-content": "Zawiera opisy o treści jednoznacznie seksualnej.",
        "external-link": (
            "Odsyła do zewnętrznej strony lub zawiera link partnerski."
        ),
        "promotional-content": (
            "Służy głównie reklamie firmy, strony lub oferty."
        ),
        "conflict-of-interest": (
            "Autor ma finansowy lub osobisty interes w tym produkcie."
        ),
        "compensated-review": (
            "Została napisana lub zmieniona w zamian za korzyść."
        ),
        "medical-claim": (
            "Twierdzi, że produkt zapobiega poważnej chorobie lub ją leczy."
        ),
        "illegal-or-dangerous": (
            "Zachęca do czynów niezgodnych z prawem lub niebezpiecznego "
            "użycia produktu."
        ),
        "comment-on-review": "Dotyczy innych recenzji, a nie produktu.",
        "duplicate-review": (
            "Ten sam tekst opublikowano wiele razy lub z wielu kont."
        ),
    },
    review_words="Słowa brzmią: „{words}”.",
    check_in=(
        "Dzień dobry,\n\notrzymaliśmy wiadomość w sprawie zamówienia "
        "{order_id}. To, co zostało ustalone, z naszej strony jest zrobione. "
        "Czy wszystko dotarło jak trzeba, czy coś jeszcze czeka na "
        "załatwienie?\n\nZ poważaniem"
    ),
    feedback_notice=(
        "Dzień dobry,\n\nproblem z zamówieniem {order_id} jest z naszej "
        "strony rozwiązany. Jeśli rozwiązanie jest zadowalające, opinię o "
        "sprzedawcy można zaktualizować lub usunąć w zakładce „Twoje "
        "zamówienia”. To wyłącznie Państwa decyzja, a my pomożemy w każdym "
        "przypadku.\n\nZ poważaniem"
    ),
    review_request=(
        "Dzień dobry,\n\nzamówienie {order_id} złożono u nas. Jakakolwiek "
        "jest opinia o produkcie, szczera recenzja na Amazon pomaga innym "
        "klientom w wyborze. Dziękujemy za poświęcony czas.\n\nZ poważaniem"
    ),
    delay_notice=(
        "Dzień dobry,\n\nmam nowe informacje o zamówieniu {order_id}: dotrze "
        "później, niż planowano, dnia {new_date}. Przykro mi z powodu "
        "czekania. Jeśli to za późno, proszę odpisać tutaj, a znajdziemy "
        "rozwiązanie.\n\nZ poważaniem"
    ),
    cannot_ship_notice=(
        "Dzień dobry,\n\nniestety nie możemy wysłać zamówienia {order_id}: "
        "ostatnia sztuka w magazynie okazała się wadliwa. Zwracamy całą kwotę "
        "i nic nie trzeba robić. Przepraszamy za kłopot.\n\nZ poważaniem"
    ),
    return_question=(
        "Dzień dobry,\n\nzwrot do zamówienia {order_id} dotarł do nas. Zanim "
        "go zakończymy, mamy jedno pytanie: {question}\n\nZ poważaniem"
    ),
    customization_question=(
        "Dzień dobry,\n\nchcemy wykonać produkt z zamówienia {order_id} "
        "dokładnie według życzenia i brakuje nam jednej informacji: "
        "{question} Zaczniemy zaraz po otrzymaniu odpowiedzi.\n\nZ poważaniem"
    ),
    delivery_question=(
        "Dzień dobry,\n\nnie możemy jeszcze przekazać zamówienia {order_id} "
        "przewoźnikowi, ponieważ jedna informacja o dostawie jest niejasna: "
        "{question} Prosimy o odpowiedź tutaj, a paczka wyjdzie tego samego "
        "dnia.\n\nZ poważaniem"
    ),
)
