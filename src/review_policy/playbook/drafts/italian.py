"""
Drafts in Italian.
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
    greeting="Buongiorno,",
    closing="Cordiali saluti",
    public_replies={
        None: (
            "Grazie per averci detto che cosa non è andato. Ci dispiace che "
            "questo ordine non sia stato all'altezza."
        ),
        Cause.LISTING_PROMISE: (
            "L'articolo non era come la descrizione lasciava credere, e ce ne "
            "scusiamo. Stiamo rileggendo la pagina riga per riga."
        ),
        Cause.DEFECT: (
            "Un prodotto guasto non doveva lasciare il nostro magazzino. Ci "
            "scusiamo; chi fa i controlli è stato avvisato."
        ),
        Cause.LATE_OR_LOST: (
            "Aspettare più di quanto annunciato è seccante, e ce ne scusiamo. "
            "Abbiamo chiesto spiegazioni al corriere."
        ),
        Cause.DAMAGE: (
            "Aprire la scatola e trovare qualcosa di rotto è una delusione. "
            "Ci dispiace, e ora imballiamo meglio."
        ),
        Cause.WRONG_ITEM: (
            "Nel pacco c'era l'articolo sbagliato: lo sbaglio è nostro, e "
            "chiediamo scusa."
        ),
        Cause.MISSING_PART: (
            "Nel pacco mancava qualcosa, e ce ne rammarichiamo. Ogni set "
            "viene ora contato prima della chiusura."
        ),
        Cause.SERVICE: (
            "L'assistenza non è stata quella che doveva essere. Ci scusiamo e "
            "ne abbiamo parlato con tutto il gruppo."
        ),
        Cause.EXPECTATION: (
            "Capiamo che l'articolo è diverso da come se lo immaginava. "
            "Rivedremo misure e foto della pagina."
        ),
        Cause.TASTE: (
            "Grazie della sincerità. I gusti sono diversi, e ci dispiace che "
            "questo non Le sia piaciuto."
        ),
        Cause.MISUNDERSTANDING: (
            "Le nostre spiegazioni non erano chiare, e ce ne scusiamo. Le "
            "stiamo riscrivendo."
        ),
        Cause.PRICE: (
            "Comprendiamo il disappunto per il prezzo. Segue i nostri costi, "
            "che controlliamo spesso."
        ),
        Cause.PRICE_CUT: (
            "Vedere il prezzo scendere poco dopo l'acquisto dà fastidio, e lo "
            "capiamo."
        ),
        Cause.SUSPECTED_COMPETITOR: (
            "Abbiamo letto con attenzione il Suo confronto. Ogni critica ai "
            "nostri articoli conta, da qualunque parte venga."
        ),
        Cause.OUTSIDE_EVENT: (
            "Questa volta la causa era fuori dal nostro controllo, ma il "
            "disagio resta. Ce ne dispiace."
        ),
        Cause.FEATURE_WISH: (
            "Bella idea, grazie. È già sul tavolo di chi prepara la prossima "
            "versione."
        ),
    },
    public_invitation=(
        "Per permetterci di occuparcene, apra l'ordine nel Suo account Amazon "
        "e segnali lì il problema."
    ),
    public_solved="Nel frattempo la questione si è risolta, e ne siamo lieti.",
    support_replies={
        None: (
            "grazie per averci scritto sull'ordine {order_id}. Mi dispiace "
            "per l'inconveniente, me ne occupo io."
        ),
        Cause.LISTING_PROMISE: (
            "ho confrontato l'articolo dell'ordine {order_id} con la pagina e "
            "vedo che cosa intende. Me ne scuso."
        ),
        Cause.DEFECT: (
            "mi dispiace che l'articolo dell'ordine {order_id} non funzioni "
            "come dovrebbe."
        ),
        Cause.LATE_OR_LOST: (
            "ho controllato presso il corriere il pacco dell'ordine "
            "{order_id}. Mi scusi per l'attesa."
        ),
        Cause.DAMAGE: (
            "mi rincresce che l'articolo dell'ordine {order_id} sia arrivato "
            "danneggiato. Non servono altre prove."
        ),
        Cause.WRONG_ITEM: (
            "con l'ordine {order_id} Le è arrivato un altro articolo. Lo "
            "scambio è avvenuto da noi, e me ne scuso."
        ),
        Cause.MISSING_PART: (
            "il contenuto dell'ordine {order_id} non era completo. Ho "
            "annotato che cosa manca e Le chiedo scusa."
        ),
        Cause.SERVICE: (
            "per l'ordine {order_id} aveva diritto ad aspettarsi di più da "
            "noi. Me ne scuso, e ora seguo io il caso."
        ),
        Cause.EXPECTATION: (
            "capisco che l'articolo dell'ordine {order_id} non sia quello che "
            "aveva in mente."
        ),
        Cause.TASTE: (
            "peccato che l'articolo dell'ordine {order_id} non La soddisfi. "
            "Vorrei rimediare."
        ),
        Cause.MISUNDERSTANDING: (
            "ho letto le Sue righe sull'ordine {order_id}. Le nostre "
            "istruzioni lasciano un dubbio, e mi dispiace."
        ),
        Cause.PRICE: (
            "capisco che l'ordine {order_id} Le sembri caro per quello che "
            "offre."
        ),
        Cause.PRICE_CUT: (
            "il prezzo è sceso dopo il Suo ordine {order_id}, ed è "
            "comprensibile che La infastidisca."
        ),
        Cause.SUSPECTED_COMPETITOR: (
            "ho preso nota delle Sue osservazioni sull'ordine {order_id}. Se "
            "l'articolo stesso ha un difetto, provvedo."
        ),
        Cause.OUTSIDE_EVENT: (
            "né Lei né noi potevamo evitare quanto è successo all'ordine "
            "{order_id}. Non voglio comunque lasciarLa senza aiuto."
        ),
        Cause.FEATURE_WISH: (
            "ho passato al reparto prodotti il Suo suggerimento sull'ordine "
            "{order_id}."
        ),
    },
    quoting="Lei ha scritto: «{words}».",
    remedies={
        Remedy.REFUND: (
            "Le rimborso l'intero prezzo dell'articolo; l'importo torna sul "
            "metodo con cui ha pagato."
        ),
        Remedy.REPLACEMENT: (
            "Oggi prepariamo per Lei un articolo nuovo, senza spese. Il "
            "tracciamento comparirà nel Suo account Amazon."
        ),
        Remedy.PART: (
            "Il pezzo che Le serve è in viaggio, senza nulla da pagare."
        ),
        Remedy.RETURN: (
            "Può rendere l'articolo a nostre spese: avvii il reso nel Suo "
            "account Amazon, lì trova l'etichetta. Segue il rimborso."
        ),
        Remedy.HELP: (
            "Mi dica a che punto si è fermato tutto, e procediamo insieme "
            "passo per passo."
        ),
        Remedy.CHOICE: (
            "Che cosa preferisce, un articolo nuovo o il rimborso? Mi "
            "risponda, e lo avvio in giornata."
        ),
    },
)

TEXTS: Final = DraftTexts(
    language=Language.IT,
    polite=POLITE,
    date="%d/%m/%Y",
    removal_requests={
        "obscene-language": (
            "Vi preghiamo di rimuovere il feedback sull'ordine {order_id}. "
            "Contiene parole comunemente considerate oscene o volgari: "
            "«{words}»."
        ),
        "personal-information": (
            "Vi preghiamo di rimuovere il feedback sull'ordine {order_id}. "
            "Contiene dati personali del venditore: «{words}»."
        ),
        "product-review-only": (
            "Vi preghiamo di rimuovere il feedback sull'ordine {order_id}. "
            "L'intero commento è una recensione del prodotto e non dice nulla "
            "del servizio del venditore: «{words}»."
        ),
        "fba-delivery-only": (
            "Vi preghiamo di barrare il feedback sull'ordine {order_id}. "
            "L'intero commento riguarda la consegna di un ordine spedito da "
            "Amazon: «{words}»."
        ),
        "buy-shipping-delay-only": (
            "Vi preghiamo di barrare il feedback sull'ordine {order_id}. "
            "L'intero commento riguarda il ritardo o la mancata consegna di "
            "un pacco spedito in tempo con Buy Shipping: «{words}»."
        ),
        "easy-ship-delivery-only": (
            "Vi preghiamo di barrare il feedback sull'ordine {order_id}. "
            "L'intero commento riguarda la consegna di un ordine portato da "
            "Amazon (Easy Ship): «{words}»."
        ),
    },
    review_report=(
        "Vi preghiamo di verificare la recensione {review} secondo le Linee "
        "guida della community."
    ),
    review_grounds={
        "seller-order-shipping": (
            "Riguarda il venditore, l'ordine o la spedizione."
        ),
        "price-availability": (
            "Commenta prezzo o disponibilità in un caso personale o in un "
            "negozio preciso."
        ),
        "unsupported-language": (
            "È scritta in una lingua non supportata o ne mescola più d'una."
        ),
        "spam-gibberish": "È un testo ripetitivo o privo di senso.",
        "too-few-words": "È più breve di quanto fosse richiesto.",
        "private-information": "Rivela informazioni private.",
        "profanity": "Contiene volgarità o oscenità.",
        "harassment": "Insulta, molesta o minaccia persone.",
        "hate-speech": "Esprime odio verso persone per ciò che sono.",
        "sexual-content": "Contiene descrizioni sessualmente esplicite.",
        "external-link": (
            "Rimanda a un sito esterno o contiene un link di affiliazione."
        ),
        "promotional-content": (
            "Serve soprattutto a promuovere un'azienda, un sito o un'offerta."
        ),
        "conflict-of-interest": (
            "Chi la scrive ha un interesse economico o personale nel prodotto."
        ),
        "compensated-review": (
            "È stata scritta o cambiata in cambio di un compenso."
        ),
        "medical-claim": (
            "Sostiene che il prodotto prevenga o guarisca una malattia grave."
        ),
        "illegal-or-dangerous": (
            "Incita ad attività illegali o a un uso pericoloso del prodotto."
        ),
        "comment-on-review": "Parla di altre recensioni e non del prodotto.",
        "duplicate-review": (
            "Lo stesso testo è stato pubblicato più volte o da più account."
        ),
    },
    review_words="Le parole sono: «{words}».",
    check_in=(
        "Buongiorno,\n\nci aveva scritto per l'ordine {order_id}. Quanto "
        "concordato è stato fatto da parte nostra. È arrivato tutto come "
        "doveva, o resta qualcosa in sospeso?\n\nCordiali saluti"
    ),
    feedback_notice=(
        "Buongiorno,\n\nil problema con l'ordine {order_id} è risolto da "
        "parte nostra. Se la soluzione La soddisfa, può modificare o "
        "rimuovere il feedback sul venditore ne «I miei ordini». La decisione "
        "spetta solo a Lei, e noi La aiutiamo comunque.\n\nCordiali saluti"
    ),
    review_request=(
        "Buongiorno,\n\nha acquistato da noi con l'ordine {order_id}. "
        "Qualunque sia il Suo parere, una recensione sincera su Amazon aiuta "
        "altri clienti a scegliere. Grazie per il Suo tempo.\n\nCordiali "
        "saluti"
    ),
    delay_notice=(
        "Buongiorno,\n\nci sono novità sull'ordine {order_id}: arriverà più "
        "tardi del previsto, il {new_date}. Mi dispiace per l'attesa. Se per "
        "Lei è troppo tardi, risponda qui e troveremo una "
        "soluzione.\n\nCordiali saluti"
    ),
    cannot_ship_notice=(
        "Buongiorno,\n\npurtroppo non possiamo spedire l'ordine {order_id}: "
        "l'ultimo pezzo in magazzino è risultato difettoso. La rimborsiamo "
        "per intero e non deve fare nulla. Ci scusi per il "
        "disagio.\n\nCordiali saluti"
    ),
    return_question=(
        "Buongiorno,\n\nil Suo reso per l'ordine {order_id} è arrivato da "
        "noi. Prima di chiuderlo abbiamo una domanda: {question}\n\nCordiali "
        "saluti"
    ),
    customization_question=(
        "Buongiorno,\n\nvogliamo realizzare l'articolo dell'ordine {order_id} "
        "proprio come lo desidera, e ci manca un dettaglio: {question} "
        "Cominciamo appena abbiamo la Sua risposta.\n\nCordiali saluti"
    ),
    delivery_question=(
        "Buongiorno,\n\nnon possiamo ancora affidare l'ordine {order_id} al "
        "corriere, perché un dato per la consegna non è chiaro: {question} "
        "Risponda qui, e il pacco parte in giornata.\n\nCordiali saluti"
    ),
)
