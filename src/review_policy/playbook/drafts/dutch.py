"""
Drafts in Dutch.
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
    greeting="Goedendag,",
    closing="Met vriendelijke groet",
    public_replies={
        None: (
            "Dank dat u laat weten wat er misging. Het spijt ons dat deze "
            "bestelling tegenviel."
        ),
        Cause.LISTING_PROMISE: (
            "Het artikel was niet wat de beschrijving deed vermoeden, en dat "
            "spijt ons. We lopen de tekst regel voor regel na."
        ),
        Cause.DEFECT: (
            "Een apparaat dat het niet doet, had ons magazijn nooit mogen "
            "verlaten. Onze excuses; de controle weet ervan."
        ),
        Cause.LATE_OR_LOST: (
            "Langer wachten dan beloofd is vervelend, daarvoor onze excuses. "
            "Bij de vervoerder is nagevraagd wat er gebeurde."
        ),
        Cause.DAMAGE: (
            "Een doos openen en iets kapots vinden, is een teleurstelling. "
            "Het spijt ons, en we verpakken dit nu steviger."
        ),
        Cause.WRONG_ITEM: (
            "Er zat een verkeerd artikel in uw pakket. Die fout is van ons, "
            "en we bieden onze excuses aan."
        ),
        Cause.MISSING_PART: (
            "In uw pakket ontbrak iets, wat we betreuren. Elke set wordt nu "
            "nog eens geteld voor hij dichtgaat."
        ),
        Cause.SERVICE: (
            "Onze service was niet zoals die hoort te zijn. Onze excuses; we "
            "hebben het in het team doorgesproken."
        ),
        Cause.EXPECTATION: (
            "We begrijpen dat het artikel anders is dan u zich had "
            "voorgesteld. Naar maten en foto's op de pagina wordt gekeken."
        ),
        Cause.TASTE: (
            "Dank voor uw openheid. Smaken verschillen, en jammer dat dit u "
            "niet beviel."
        ),
        Cause.MISUNDERSTANDING: (
            "Onze uitleg was voor tweeërlei uitleg vatbaar, en dat spijt ons. "
            "Hij wordt herschreven."
        ),
        Cause.PRICE: (
            "We begrijpen uw opmerking over de prijs. Die volgt onze kosten, "
            "waar we geregeld naar kijken."
        ),
        Cause.PRICE_CUT: (
            "Vlak na de koop een lagere prijs zien, steekt. Dat kunnen we ons "
            "voorstellen."
        ),
        Cause.SUSPECTED_COMPETITOR: (
            "Uw vergelijking hebben we aandachtig gelezen. Kritiek op onze "
            "artikelen telt, van wie die ook komt."
        ),
        Cause.OUTSIDE_EVENT: (
            "Ditmaal lag de oorzaak buiten onze macht, al maakt dat het voor "
            "u niet leuker. Het spijt ons."
        ),
        Cause.FEATURE_WISH: (
            "Een goed idee, dank u. Het ligt bij de mensen die aan de "
            "volgende uitvoering werken."
        ),
    },
    public_invitation=(
        "Om ons ernaar te laten kijken, opent u de bestelling in uw "
        "Amazon-account en meldt u daar het probleem."
    ),
    public_solved="Intussen is de zaak opgelost, en daar zijn we blij om.",
    support_replies={
        None: (
            "dank voor uw bericht over bestelling {order_id}. Het spijt me "
            "dat er iets misging; ik pak het op."
        ),
        Cause.LISTING_PROMISE: (
            "ik heb het artikel van bestelling {order_id} naast de pagina "
            "gelegd en zie wat u bedoelt. Dat spijt me."
        ),
        Cause.DEFECT: (
            "het spijt me dat het artikel van bestelling {order_id} niet "
            "werkt zoals het hoort."
        ),
        Cause.LATE_OR_LOST: (
            "het pakket van bestelling {order_id} heb ik bij de vervoerder "
            "nagetrokken. Excuses voor het wachten."
        ),
        Cause.DAMAGE: (
            "wat vervelend dat het artikel van bestelling {order_id} "
            "beschadigd aankwam. Meer bewijs is niet nodig."
        ),
        Cause.WRONG_ITEM: (
            "met bestelling {order_id} kwam een ander artikel bij u aan. De "
            "verwisseling gebeurde bij ons, mijn excuses."
        ),
        Cause.MISSING_PART: (
            "de inhoud van bestelling {order_id} was niet compleet. Ik heb "
            "genoteerd wat er ontbreekt en bied mijn excuses aan."
        ),
        Cause.SERVICE: (
            "bij bestelling {order_id} mocht u meer van ons verwachten. Mijn "
            "excuses; vanaf nu behandel ik het zelf."
        ),
        Cause.EXPECTATION: (
            "ik begrijp dat het artikel van bestelling {order_id} niet is wat "
            "u voor ogen had."
        ),
        Cause.TASTE: (
            "jammer dat het artikel van bestelling {order_id} u niet bevalt. "
            "Ik maak het graag in orde."
        ),
        Cause.MISUNDERSTANDING: (
            "uw regels over bestelling {order_id} heb ik gelezen. Onze "
            "handleiding laat een vraag open, en dat spijt me."
        ),
        Cause.PRICE: (
            "ik begrijp dat bestelling {order_id} duur aanvoelt voor wat u "
            "kreeg."
        ),
        Cause.PRICE_CUT: (
            "na uw bestelling {order_id} is de prijs gedaald, en dat steekt "
            "begrijpelijk."
        ),
        Cause.SUSPECTED_COMPETITOR: (
            "uw opmerkingen over bestelling {order_id} heb ik genoteerd. Is "
            "er met het artikel zelf iets mis, dan zet ik het recht."
        ),
        Cause.OUTSIDE_EVENT: (
            "wat er met bestelling {order_id} gebeurde, kon u noch wij "
            "voorkomen. Toch wil ik u ermee helpen."
        ),
        Cause.FEATURE_WISH: (
            "uw voorstel bij bestelling {order_id} heb ik aan de "
            "productafdeling doorgegeven."
        ),
    },
    quoting="U schreef: “{words}”.",
    remedies={
        Remedy.REFUND: (
            "Ik betaal u de volle prijs van het artikel terug; het bedrag "
            "komt terug zoals u hebt betaald."
        ),
        Remedy.REPLACEMENT: (
            "Vandaag wordt er kosteloos een nieuw artikel voor u ingepakt. De "
            "tracering verschijnt in uw Amazon-account."
        ),
        Remedy.PART: (
            "Het onderdeel dat u nodig hebt is onderweg, en u betaalt er "
            "niets voor."
        ),
        Remedy.RETURN: (
            "U kunt het artikel op onze kosten terugsturen: start de retour "
            "in uw Amazon-account, daar staat het label. Daarna volgt de "
            "terugbetaling."
        ),
        Remedy.HELP: (
            "Laat me weten bij welke stap u vastloopt, dan gaan we er samen "
            "doorheen."
        ),
        Remedy.CHOICE: (
            "Waarmee bent u het meest geholpen, een nieuw artikel of uw geld "
            "terug? Laat het weten, dan regel ik het dezelfde dag."
        ),
    },
)

TEXTS: Final = DraftTexts(
    language=Language.NL,
    polite=POLITE,
    date="%d-%m-%Y",
    removal_requests={
        "obscene-language": (
            "Wilt u de verkopersfeedback bij bestelling {order_id} "
            "verwijderen? Ze bevat woorden die algemeen als obsceen of grof "
            "gelden: “{words}”."
        ),
        "personal-information": (
            "Wilt u de verkopersfeedback bij bestelling {order_id} "
            "verwijderen? Ze bevat persoonsgegevens van de verkoper: "
            "“{words}”."
        ),
        "product-review-only": (
            "Wilt u de verkopersfeedback bij bestelling {order_id} "
            "verwijderen? De hele opmerking is een productrecensie en zegt "
            "niets over de service van de verkoper: “{words}”."
        ),
        "fba-delivery-only": (
            "Wilt u de verkopersfeedback bij bestelling {order_id} doorhalen? "
            "De hele opmerking gaat over de levering van een bestelling die "
            "door Amazon is verzonden: “{words}”."
        ),
        "buy-shipping-delay-only": (
            "Wilt u de verkopersfeedback bij bestelling {order_id} doorhalen? "
            "De hele opmerking gaat over een vertraagde of niet bezorgde "
            "zending die op tijd met Buy Shipping is verzonden: “{words}”."
        ),
        "easy-ship-delivery-only": (
            "Wilt u de verkopersfeedback bij bestelling {order_id} doorhalen? "
            "De hele opmerking gaat over de bezorging van een bestelling door "
            "Amazon (Easy Ship): “{words}”."
        ),
    },
    review_report=(
        "Wilt u recensie {review} toetsen aan de communityrichtlijnen?"
    ),
    review_grounds={
        "seller-order-shipping": (
            "Ze gaat over de verkoper, de bestelling of de verzending."
        ),
        "price-availability": (
            "Ze gaat over prijs of voorraad in een persoonlijk geval of een "
            "bepaalde winkel."
        ),
        "unsupported-language": (
            "Ze is geschreven in een taal die niet wordt ondersteund, of in "
            "talen door elkaar."
        ),
        "spam-gibberish": (
            "Ze bestaat uit herhaling of tekst zonder betekenis."
        ),
        "too-few-words": "Ze is korter dan vereist was.",
        "private-information": "Ze geeft privégegevens prijs.",
        "profanity": "Ze bevat scheldwoorden of obsceniteiten.",
        "harassment": "Ze beledigt, belaagt of bedreigt personen.",
        "hate-speech": "Ze uit haat tegen mensen om wat zij zijn.",
        "sexual-content": "Ze bevat seksueel expliciete beschrijvingen.",
        "external-link": (
            "Ze verwijst naar een externe site of bevat een partnerlink."
        ),
        "promotional-content": (
            "Ze dient vooral om een bedrijf, site of aanbieding te promoten."
        ),
        "conflict-of-interest": (
            "De schrijver heeft een financieel of persoonlijk belang bij het "
            "product."
        ),
        "compensated-review": (
            "Ze is geschreven of gewijzigd in ruil voor een vergoeding."
        ),
        "medical-claim": (
            "Ze beweert dat het product een ernstige ziekte voorkomt of "
            "geneest."
        ),
        "illegal-or-dangerous": (
            "Ze zet aan tot iets verbodens of tot gevaarlijk gebruik van een "
            "product."
        ),
        "comment-on-review": (
            "Ze gaat over andere recensies en niet over het product."
        ),
        "duplicate-review": (
            "Dezelfde tekst is meermaals of vanuit meerdere accounts "
            "geplaatst."
        ),
    },
    review_words="De woorden zijn: “{words}”.",
    check_in=(
        "Goedendag,\n\nu schreef ons over bestelling {order_id}. Wat we "
        "hebben afgesproken, is van onze kant gedaan. Is alles goed bij u "
        "aangekomen, of staat er nog iets open?\n\nMet vriendelijke groet"
    ),
    feedback_notice=(
        "Goedendag,\n\nhet probleem met bestelling {order_id} is van onze "
        "kant opgelost. Bent u tevreden met de oplossing, dan kunt u uw "
        "verkopersfeedback onder “Mijn bestellingen” bijwerken of "
        "verwijderen. Die keuze is geheel aan u, en we helpen u hoe dan "
        "ook.\n\nMet vriendelijke groet"
    ),
    review_request=(
        "Goedendag,\n\nu hebt met bestelling {order_id} bij ons gekocht. Wat "
        "uw mening ook is, een eerlijke recensie op Amazon helpt andere "
        "klanten bij hun keuze. Dank voor uw tijd.\n\nMet vriendelijke groet"
    ),
    delay_notice=(
        "Goedendag,\n\ner is nieuws over bestelling {order_id}: ze komt later "
        "dan gepland, op {new_date}. Het spijt me dat u moet wachten. Is dat "
        "voor u te laat, antwoord dan hier en we vinden een weg.\n\nMet "
        "vriendelijke groet"
    ),
    cannot_ship_notice=(
        "Goedendag,\n\nhelaas kunnen we bestelling {order_id} niet verzenden: "
        "het laatste exemplaar in het magazijn bleek een gebrek te hebben. U "
        "krijgt het hele bedrag terug en hoeft niets te doen. Excuses voor "
        "het ongemak.\n\nMet vriendelijke groet"
    ),
    return_question=(
        "Goedendag,\n\nuw retour bij bestelling {order_id} is bij ons binnen. "
        "Voor we die afronden, hebben we een vraag: {question}\n\nMet "
        "vriendelijke groet"
    ),
    customization_question=(
        "Goedendag,\n\nwe willen het artikel van bestelling {order_id} "
        "precies maken zoals u het wilt, en missen nog één gegeven: "
        "{question} Zodra uw antwoord er is, beginnen we.\n\nMet vriendelijke "
        "groet"
    ),
    delivery_question=(
        "Goedendag,\n\nbestelling {order_id} kunnen we nog niet aan de "
        "vervoerder geven, want een gegeven voor de bezorging is onduidelijk: "
        "{question} Antwoord hier, dan vertrekt het pakket dezelfde "
        "dag.\n\nMet vriendelijke groet"
    ),
)
