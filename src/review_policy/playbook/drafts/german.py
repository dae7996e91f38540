"""
Drafts in German.
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
    greeting="Guten Tag,",
    closing="Freundliche Grüße",
    public_replies={
        None: (
            "Vielen Dank für Ihre offenen Worte. Dass bei dieser Bestellung "
            "etwas schiefging, tut uns leid."
        ),
        Cause.LISTING_PROMISE: (
            "Der Artikel hat nicht gehalten, was die Beschreibung erwarten "
            "ließ. Das bedauern wir und gehen den Text gerade Zeile für Zeile "
            "durch."
        ),
        Cause.DEFECT: (
            "Ein Gerät, das nicht funktioniert, darf unser Lager nicht "
            "verlassen. Bitte entschuldigen Sie; die Endkontrolle weiß "
            "Bescheid."
        ),
        Cause.LATE_OR_LOST: (
            "Auf ein Paket länger zu warten als angekündigt, ist ärgerlich, "
            "und wir bitten um Entschuldigung. Beim Zusteller haben wir "
            "nachgefragt."
        ),
        Cause.DAMAGE: (
            "Beschädigte Ware auszupacken, macht keine Freude. Es tut uns "
            "leid, und wir polstern diesen Artikel inzwischen besser."
        ),
        Cause.WRONG_ITEM: (
            "Da lag der falsche Artikel im Paket, und das war unser Fehler. "
            "Wir bitten um Entschuldigung und haben das Regalfach geprüft."
        ),
        Cause.MISSING_PART: (
            "Leider war Ihre Lieferung nicht vollständig. Vor dem "
            "Verschließen wird jetzt jeder Satz noch einmal gezählt."
        ),
        Cause.SERVICE: (
            "So sollte niemand von uns betreut werden. Wir entschuldigen uns "
            "und haben den Fall im Team besprochen."
        ),
        Cause.EXPECTATION: (
            "Sie hatten sich den Artikel anders vorgestellt, das verstehen "
            "wir gut. Maße und Bilder auf der Seite sehen wir uns noch einmal "
            "an."
        ),
        Cause.TASTE: (
            "Danke, dass Sie sagen, was Ihnen nicht gefallen hat. Geschmäcker "
            "sind verschieden, und schade ist es trotzdem."
        ),
        Cause.MISUNDERSTANDING: (
            "Hier ist etwas missverständlich geblieben, und das liegt an "
            "unserer Seite. Die Anleitung wird klarer formuliert."
        ),
        Cause.PRICE: (
            "Dass Sie den Preis zu hoch finden, nehmen wir ernst. Er folgt "
            "unseren Kosten, die wir laufend prüfen."
        ),
        Cause.PRICE_CUT: (
            "Kurz nach dem Kauf einen niedrigeren Preis zu sehen, ist "
            "ärgerlich. Das können wir nachvollziehen."
        ),
        Cause.SUSPECTED_COMPETITOR: (
            "Ihren Vergleich haben wir aufmerksam gelesen. Kritik an unseren "
            "Artikeln nehmen wir ernst, von welcher Seite sie auch kommt."
        ),
        Cause.OUTSIDE_EVENT: (
            "Diesmal lag die Ursache außerhalb unserer Hand. Wir wissen, dass "
            "Ihnen das den Ärger nicht erspart, und bedauern ihn."
        ),
        Cause.FEATURE_WISH: (
            "Eine gute Anregung, vielen Dank. Sie liegt bei den Kollegen, die "
            "an der nächsten Ausführung arbeiten."
        ),
    },
    public_invitation=(
        "Damit wir uns darum kümmern können, öffnen Sie bitte die Bestellung "
        "in Ihrem Amazon-Konto und melden dort das Problem."
    ),
    public_solved=(
        "Inzwischen ist die Sache geklärt, und darüber freuen wir uns."
    ),
    support_replies={
        None: (
            "danke für Ihre Nachricht zur Bestellung {order_id}. Dass etwas "
            "nicht gestimmt hat, tut mir leid; ich kümmere mich darum."
        ),
        Cause.LISTING_PROMISE: (
            "den Artikel aus Bestellung {order_id} habe ich mit der "
            "Angebotsseite verglichen und sehe, was Sie meinen. Das bedaure "
            "ich."
        ),
        Cause.DEFECT: (
            "es tut mir leid, dass der Artikel aus Bestellung {order_id} "
            "nicht so arbeitet, wie er soll."
        ),
        Cause.LATE_OR_LOST: (
            "die Sendung zu Bestellung {order_id} habe ich beim Zusteller "
            "nachverfolgt. Bitte entschuldigen Sie die Wartezeit."
        ),
        Cause.DAMAGE: (
            "dass der Artikel aus Bestellung {order_id} beschädigt bei Ihnen "
            "ankam, bedaure ich sehr. Mehr Nachweise brauche ich nicht."
        ),
        Cause.WRONG_ITEM: (
            "mit Bestellung {order_id} kam bei Ihnen der falsche Artikel an. "
            "Die Verwechslung ist bei uns passiert, bitte entschuldigen Sie."
        ),
        Cause.MISSING_PART: (
            "in der Lieferung zu Bestellung {order_id} hat etwas gefehlt. Ich "
            "habe notiert, was es ist, und bitte um Entschuldigung."
        ),
        Cause.SERVICE: (
            "bei Bestellung {order_id} durften Sie mehr von uns erwarten. Ich "
            "entschuldige mich und bearbeite den Fall jetzt selbst."
        ),
        Cause.EXPECTATION: (
            "ich verstehe, dass der Artikel aus Bestellung {order_id} nicht "
            "Ihrer Vorstellung entspricht."
        ),
        Cause.TASTE: (
            "schade, dass Ihnen der Artikel aus Bestellung {order_id} nicht "
            "zusagt. Ich möchte das gern in Ordnung bringen."
        ),
        Cause.MISUNDERSTANDING: (
            "Ihre Zeilen zu Bestellung {order_id} habe ich gelesen. Unsere "
            "Anleitung lässt da eine Frage offen, das tut mir leid."
        ),
        Cause.PRICE: (
            "ich kann verstehen, dass Ihnen Bestellung {order_id} für das "
            "Gebotene zu teuer erscheint."
        ),
        Cause.PRICE_CUT: (
            "dass der Preis nach Ihrer Bestellung {order_id} gesunken ist, "
            "ärgert Sie verständlicherweise."
        ),
        Cause.SUSPECTED_COMPETITOR: (
            "Ihre Hinweise zu Bestellung {order_id} habe ich aufgenommen. "
            "Falls am Artikel selbst etwas nicht stimmt, bringe ich es in "
            "Ordnung."
        ),
        Cause.OUTSIDE_EVENT: (
            "die Umstände bei Bestellung {order_id} konnten weder Sie noch "
            "wir verhindern. Allein lassen möchte ich Sie damit trotzdem "
            "nicht."
        ),
        Cause.FEATURE_WISH: (
            "Ihren Vorschlag zu Bestellung {order_id} habe ich an die "
            "Produktentwicklung weitergegeben."
        ),
    },
    quoting="Sie schrieben: „{words}“.",
    remedies={
        Remedy.REFUND: (
            "Ich erstatte Ihnen den Kaufpreis vollständig; das Geld geht auf "
            "dem Weg zurück, auf dem Sie bezahlt haben."
        ),
        Remedy.REPLACEMENT: (
            "Ein neuer Artikel wird heute für Sie gepackt, ohne Kosten für "
            "Sie. Die Sendungsnummer finden Sie in Ihrem Amazon-Konto."
        ),
        Remedy.PART: (
            "Das passende Teil ist auf dem Weg zu Ihnen; Sie zahlen dafür "
            "nichts."
        ),
        Remedy.RETURN: (
            "Sie können den Artikel auf unsere Kosten zurückschicken: Starten "
            "Sie die Rücksendung in Ihrem Amazon-Konto, dort liegt auch das "
            "Etikett. Die Erstattung folgt."
        ),
        Remedy.HELP: (
            "Sagen Sie mir bitte, an welcher Stelle Sie nicht weiterkommen, "
            "dann gehen wir es Schritt für Schritt durch."
        ),
        Remedy.CHOICE: (
            "Was wäre Ihnen lieber, ein neuer Artikel oder Ihr Geld zurück? "
            "Schreiben Sie mir kurz, dann veranlasse ich es noch am selben "
            "Tag."
        ),
    },
)

TEXTS: Final = DraftTexts(
    language=Language.DE,
    polite=POLITE,
    date="%d.%m.%Y",
    removal_requests={
        "obscene-language": (
            "Bitte entfernen Sie die Verkäuferbewertung zur Bestellung "
            "{order_id}. Sie enthält Ausdrücke, die allgemein als obszön oder "
            "vulgär gelten: „{words}“."
        ),
        "personal-information": (
            "Bitte entfernen Sie die Verkäuferbewertung zur Bestellung "
            "{order_id}. Sie enthält personenbezogene Angaben zum Verkäufer: "
            "„{words}“."
        ),
        "product-review-only": (
            "Bitte entfernen Sie die Verkäuferbewertung zur Bestellung "
            "{order_id}. Der gesamte Kommentar ist eine Produktbewertung und "
            "sagt nichts über den Service des Verkäufers: „{words}“."
        ),
        "fba-delivery-only": (
            "Bitte streichen Sie die Verkäuferbewertung zur Bestellung "
            "{order_id} durch. Der gesamte Kommentar betrifft die Lieferung "
            "einer durch Amazon versandten Bestellung: „{words}“."
        ),
        "buy-shipping-delay-only": (
            "Bitte streichen Sie die Verkäuferbewertung zur Bestellung "
            "{order_id} durch. Der gesamte Kommentar betrifft die verspätete "
            "oder ausgebliebene Zustellung einer Sendung, die pünktlich mit "
            "Buy Shipping versandt wurde: „{words}“."
        ),
        "easy-ship-delivery-only": (
            "Bitte streichen Sie die Verkäuferbewertung zur Bestellung "
            "{order_id} durch. Der gesamte Kommentar betrifft die Zustellung "
            "einer von Amazon gelieferten Bestellung (Easy Ship): „{words}“."
        ),
    },
    review_report=(
        "Bitte prüfen Sie die Rezension {review} anhand der "
        "Community-Richtlinien."
    ),
    review_grounds={
        "seller-order-shipping": (
            "Sie handelt vom Verkäufer, von der Bestellung oder vom Versand."
        ),
        "price-availability": (
            "Sie äußert sich zu Preis oder Verfügbarkeit in einem Einzelfall "
            "oder einem bestimmten Geschäft."
        ),
        "unsupported-language": (
            "Sie ist in einer nicht unterstützten Sprache oder in mehreren "
            "Sprachen verfasst."
        ),
        "spam-gibberish": (
            "Sie besteht aus Wiederholungen oder sinnlosen Zeichen."
        ),
        "too-few-words": "Sie ist kürzer, als eine Rezension sein musste.",
        "private-information": "Sie gibt private Daten preis.",
        "profanity": "Sie enthält Schimpfwörter oder Obszönitäten.",
        "harassment": "Sie beleidigt, belästigt oder bedroht Personen.",
        "hate-speech": (
            "Sie drückt Hass gegen Menschen wegen ihrer Merkmale aus."
        ),
        "sexual-content": "Sie enthält sexuell eindeutige Beschreibungen.",
        "external-link": (
            "Sie verweist auf eine externe Website oder enthält einen "
            "Empfehlungslink."
        ),
        "promotional-content": (
            "Sie dient vor allem der Werbung für eine Firma, eine Website "
            "oder ein Angebot."
        ),
        "conflict-of-interest": (
            "Der Verfasser hat ein finanzielles oder persönliches Interesse "
            "am Produkt."
        ),
        "compensated-review": (
            "Sie wurde gegen eine Gegenleistung geschrieben oder geändert."
        ),
        "medical-claim": (
            "Sie behauptet, das Produkt verhindere oder heile eine ernste "
            "Krankheit."
        ),
        "illegal-or-dangerous": (
            "Sie ruft zu verbotenem Handeln oder gefährlichem Missbrauch "
            "eines Produkts auf."
        ),
        "comment-on-review": (
            "Sie handelt von anderen Rezensionen und nicht vom Produkt."
        ),
        "duplicate-review": (
            "Derselbe Text wurde mehrfach oder von mehreren Konten "
            "veröffentlicht."
        ),
    },
    review_words="Die Worte lauten: „{words}“.",
    check_in=(
        "Guten Tag,\n\nSie hatten uns zu Bestellung {order_id} geschrieben. "
        "Was wir vereinbart haben, ist von unserer Seite erledigt. Ist alles "
        "richtig bei Ihnen angekommen, oder ist noch etwas "
        "offen?\n\nFreundliche Grüße"
    ),
    feedback_notice=(
        "Guten Tag,\n\ndas Problem mit Bestellung {order_id} ist von unserer "
        "Seite gelöst. Wenn Sie mit der Lösung zufrieden sind, können Sie "
        "Ihre Verkäuferbewertung unter „Meine Bestellungen“ aktualisieren "
        "oder entfernen. Das entscheiden allein Sie, und wir helfen Ihnen in "
        "jedem Fall.\n\nFreundliche Grüße"
    ),
    review_request=(
        "Guten Tag,\n\nSie haben mit Bestellung {order_id} bei uns "
        "eingekauft. Wie auch immer Ihr Urteil ausfällt: Eine ehrliche "
        "Rezension bei Amazon hilft anderen Kunden bei der Auswahl. Vielen "
        "Dank für Ihre Zeit.\n\nFreundliche Grüße"
    ),
    delay_notice=(
        "Guten Tag,\n\nzu Bestellung {order_id} gibt es Neues: Sie trifft "
        "später ein als geplant, voraussichtlich am {new_date}. Dass Sie "
        "warten müssen, tut mir leid. Ist Ihnen das zu spät, antworten Sie "
        "bitte hier, dann finden wir einen Weg.\n\nFreundliche Grüße"
    ),
    cannot_ship_notice=(
        "Guten Tag,\n\nleider können wir Bestellung {order_id} nicht "
        "versenden, denn das letzte Stück im Lager hat einen Mangel. Wir "
        "erstatten Ihnen den vollen Betrag; Sie müssen nichts weiter tun. "
        "Bitte entschuldigen Sie die Umstände.\n\nFreundliche Grüße"
    ),
    return_question=(
        "Guten Tag,\n\nIhre Rücksendung zu Bestellung {order_id} ist bei uns "
        "eingetroffen. Bevor wir sie abschließen können, haben wir eine "
        "Frage: {question}\n\nFreundliche Grüße"
    ),
    customization_question=(
        "Guten Tag,\n\nwir möchten den Artikel aus Bestellung {order_id} "
        "genau nach Ihrem Wunsch anfertigen. Dafür fehlt uns noch eine "
        "Angabe: {question} Sobald Ihre Antwort da ist, beginnen "
        "wir.\n\nFreundliche Grüße"
    ),
    delivery_question=(
        "Guten Tag,\n\nBestellung {order_id} können wir noch nicht an den "
        "Zusteller übergeben, weil eine Angabe zur Lieferung unklar ist: "
        "{question} Bitte antworten Sie hier, dann geht das Paket am selben "
        "Tag hinaus.\n\nFreundliche Grüße"
    ),
)
