"""
Drafts in Swedish.
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
    greeting="Hej!",
    closing="Vänliga hälsningar",
    public_replies={
        None: (
            "Tack för att du berättar vad som gick snett. Vi beklagar att "
            "köpet blev en besvikelse."
        ),
        Cause.LISTING_PROMISE: (
            "Varan motsvarade inte det som beskrivningen gav sken av, och vi "
            "ber om ursäkt. Vi går igenom texten rad för rad."
        ),
        Cause.DEFECT: (
            "En vara som inte fungerar borde aldrig ha lämnat vårt lager. "
            "Förlåt; de som kontrollerar är underrättade."
        ),
        Cause.LATE_OR_LOST: (
            "Att vänta längre än utlovat är tråkigt, och vi ber om ursäkt. Vi "
            "har frågat transportören vad som hände."
        ),
        Cause.DAMAGE: (
            "Att öppna lådan och hitta något trasigt är en besvikelse. Vi är "
            "ledsna och packar numera bättre."
        ),
        Cause.WRONG_ITEM: (
            "Fel vara hamnade i ditt paket. Misstaget är vårt, och vi ber om "
            "ursäkt."
        ),
        Cause.MISSING_PART: (
            "Något saknades i ditt paket, vilket vi beklagar. Varje sats "
            "räknas nu en gång till innan den stängs."
        ),
        Cause.SERVICE: (
            "Vårt bemötande var inte som det ska vara. Vi ber om ursäkt och "
            "har gått igenom ärendet tillsammans."
        ),
        Cause.EXPECTATION: (
            "Vi förstår att varan blev annorlunda än du tänkt dig. Mått och "
            "bilder på sidan ses över."
        ),
        Cause.TASTE: (
            "Tack för att du säger vad du inte tyckte om. Smaken är olika, "
            "och det är synd att den här inte passade."
        ),
        Cause.MISUNDERSTANDING: (
            "Våra anvisningar gick att missförstå, och det är vi ledsna för. "
            "De skrivs om nu."
        ),
        Cause.PRICE: (
            "Vi förstår att priset känns högt. Det följer våra kostnader, som "
            "vi ser över ofta."
        ),
        Cause.PRICE_CUT: (
            "Att se priset sjunka strax efter köpet är irriterande, det "
            "förstår vi."
        ),
        Cause.SUSPECTED_COMPETITOR: (
            "Vi har läst din jämförelse noga. Kritik mot våra varor tar vi på "
            "allvar, varifrån den än kommer."
        ),
        Cause.OUTSIDE_EVENT: (
            "Den här gången låg orsaken utanför vår kontroll, men vi vet att "
            "det inte gör saken roligare. Vi beklagar."
        ),
        Cause.FEATURE_WISH: (
            "En bra idé, tack. Den finns nu hos dem som arbetar med nästa "
            "utförande."
        ),
    },
    public_invitation=(
        "För att vi ska kunna ta hand om det, öppna beställningen i ditt "
        "Amazon-konto och anmäl problemet där."
    ),
    public_solved="Saken har ordnat sig under tiden, och det är vi glada för.",
    support_replies={
        None: (
            "tack för att du skrev om beställning {order_id}. Jag är ledsen "
            "för besväret och tar hand om det."
        ),
        Cause.LISTING_PROMISE: (
            "jag har jämfört varan i beställning {order_id} med sidan och ser "
            "vad du menar. Det beklagar jag."
        ),
        Cause.DEFECT: (
            "jag är ledsen att varan i beställning {order_id} inte fungerar "
            "som den ska."
        ),
        Cause.LATE_OR_LOST: (
            "jag har spårat paketet till beställning {order_id} hos "
            "transportören. Förlåt att du fått vänta."
        ),
        Cause.DAMAGE: (
            "tråkigt att varan i beställning {order_id} var skadad när du "
            "öppnade lådan. Fler bevis behövs inte."
        ),
        Cause.WRONG_ITEM: (
            "med beställning {order_id} kom en annan vara än din. "
            "Förväxlingen skedde hos oss, förlåt."
        ),
        Cause.MISSING_PART: (
            "innehållet i beställning {order_id} var inte komplett. Jag har "
            "antecknat vad som saknas och ber om ursäkt."
        ),
        Cause.SERVICE: (
            "i beställning {order_id} hade du rätt att vänta dig mer av oss. "
            "Jag ber om ursäkt och sköter ärendet själv nu."
        ),
        Cause.EXPECTATION: (
            "jag förstår att varan i beställning {order_id} inte är vad du "
            "hade tänkt dig."
        ),
        Cause.TASTE: (
            "synd att varan i beställning {order_id} inte faller dig i "
            "smaken. Jag vill gärna ordna det."
        ),
        Cause.MISUNDERSTANDING: (
            "jag har läst dina rader om beställning {order_id}. Våra "
            "anvisningar lämnar en fråga öppen, och det är jag ledsen för."
        ),
        Cause.PRICE: (
            "jag förstår att beställning {order_id} känns dyr för det den ger."
        ),
        Cause.PRICE_CUT: (
            "priset sjönk efter din beställning {order_id}, och det är "
            "begripligt att det stör."
        ),
        Cause.SUSPECTED_COMPETITOR: (
            "jag har noterat det du skriver om beställning {order_id}. Är det "
            "fel på själva varan så ordnar jag det."
        ),
        Cause.OUTSIDE_EVENT: (
            "det som hände med beställning {order_id} kunde varken du eller "
            "vi förhindra. Jag vill ändå hjälpa dig."
        ),
        Cause.FEATURE_WISH: (
            "ditt förslag om beställning {order_id} har jag lämnat till "
            "produktgruppen."
        ),
    },
    quoting="Du skrev: ”{words}”.",
    remedies={
        Remedy.REFUND: (
            "Jag betalar tillbaka hela priset för varan; pengarna går samma "
            "väg som du betalade."
        ),
        Remedy.REPLACEMENT: (
            "En ny vara packas åt dig i dag, utan kostnad. Spårningen syns i "
            "ditt Amazon-konto."
        ),
        Remedy.PART: (
            "Delen du behöver är på väg, och du betalar ingenting för den."
        ),
        Remedy.RETURN: (
            "Du kan skicka tillbaka varan på vår bekostnad: starta returen i "
            "ditt Amazon-konto, där finns etiketten. Pengarna kommer sedan."
        ),
        Remedy.HELP: (
            "Berätta vid vilket steg det tar stopp, så går vi igenom det "
            "tillsammans."
        ),
        Remedy.CHOICE: (
            "Vad hjälper dig mest, en ny vara eller pengarna tillbaka? Svara "
            "här, så sätter jag i gång samma dag."
        ),
    },
)

TEXTS: Final = DraftTexts(
    language=Language.SV,
    polite=POLITE,
    date="%Y-%m-%d",
    removal_requests={
        "obscene-language": (
            "Vänligen ta bort säljaromdömet för beställning {order_id}. Det "
            "innehåller ord som allmänt uppfattas som obscena eller vulgära: "
            "”{words}”."
        ),
        "personal-information": (
            "Vänligen ta bort säljaromdömet för beställning {order_id}. Det "
            "innehåller personuppgifter om säljaren: ”{words}”."
        ),
        "product-review-only": (
            "Vänligen ta bort säljaromdömet för beställning {order_id}. Hela "
            "kommentaren är en produktrecension och säger inget om säljarens "
            "service: ”{words}”."
        ),
        "fba-delivery-only": (
            "Vänligen stryk säljaromdömet för beställning {order_id}. Hela "
            "kommentaren gäller leveransen av en beställning som Amazon "
            "skickade: ”{words}”."
        ),
        "buy-shipping-delay-only": (
            "Vänligen stryk säljaromdömet för beställning {order_id}. Hela "
            "kommentaren gäller en försenad eller utebliven leverans som "
            "skickades i tid med Buy Shipping: ”{words}”."
        ),
        "easy-ship-delivery-only": (
            "Vänligen stryk säljaromdömet för beställning {order_id}. Hela "
            "kommentaren gäller leveransen av en beställning som Amazon körde "
            "ut (Easy Ship): ”{words}”."
        ),
    },
    review_report=(
        "Vänligen granska recension {review} enligt riktlinjerna för "
        "communityn."
    ),
    review_grounds={
        "seller-order-shipping": (
            "Den handlar om säljaren, beställningen eller frakten."
        ),
        "price-availability": (
            "Den kommenterar pris eller tillgång i ett enskilt fall eller en "
            "viss butik."
        ),
        "unsupported-language": (
            "Den är skriven på ett språk som inte stöds eller blandar språk."
        ),
        "spam-gibberish": "Den är upprepningar eller text utan mening.",
        "too-few-words": "Den är kortare än vad som krävdes.",
        "private-information": "Den röjer privata uppgifter.",
        "profanity": "Den innehåller svordomar eller obsceniteter.",
        "harassment": "Den förolämpar, trakasserar eller hotar personer.",
        "hate-speech": "Den uttrycker hat mot människor för vad de är.",
        "sexual-content": "Den innehåller sexuellt utmanande beskrivningar.",
        "external-link": (
            "Den länkar till en extern sida eller har en värvningslänk."
        ),
        "promotional-content": (
            "Den gör främst reklam för ett företag, en sida eller ett "
            "erbjudande."
        ),
        "conflict-of-interest": (
            "Skribenten har ett ekonomiskt eller personligt intresse i "
            "produkten."
        ),
        "compensated-review": "Den skrevs eller ändrades mot ersättning.",
        "medical-claim": (
            "Den påstår att produkten förebygger eller botar en allvarlig "
            "sjukdom."
        ),
        "illegal-or-dangerous": (
            "Den uppmanar till olagligheter eller farligt bruk av en produkt."
        ),
        "comment-on-review": (
            "Den handlar om andra recensioner och inte om produkten."
        ),
        "duplicate-review": (
            "Samma text har publicerats flera gånger eller från flera konton."
        ),
    },
    review_words="Orden är: ”{words}”.",
    check_in=(
        "Hej!\n\nDu skrev till oss om beställning {order_id}. Det vi kom "
        "överens om är gjort från vår sida. Har allt kommit fram som det ska, "
        "eller är något kvar?\n\nVänliga hälsningar"
    ),
    feedback_notice=(
        "Hej!\n\nProblemet med beställning {order_id} är löst från vår sida. "
        "Är du nöjd med lösningen kan du uppdatera eller ta bort ditt "
        "säljaromdöme under ”Mina beställningar”. Det bestämmer du helt "
        "själv, och vi hjälper dig i vilket fall som helst.\n\nVänliga "
        "hälsningar"
    ),
    review_request=(
        "Hej!\n\nDu har handlat hos oss med beställning {order_id}. Vad du än "
        "tycker hjälper en ärlig recension på Amazon andra kunder att välja. "
        "Tack för din tid.\n\nVänliga hälsningar"
    ),
    delay_notice=(
        "Hej!\n\nDet finns nytt om beställning {order_id}: den kommer senare "
        "än planerat, den {new_date}. Jag är ledsen att du får vänta. Är det "
        "för sent för dig, svara här så hittar vi en lösning.\n\nVänliga "
        "hälsningar"
    ),
    cannot_ship_notice=(
        "Hej!\n\nTyvärr kan vi inte skicka beställning {order_id}: det sista "
        "exemplaret på lagret visade sig ha ett fel. Du får hela beloppet "
        "tillbaka och behöver inte göra något. Förlåt för "
        "besväret.\n\nVänliga hälsningar"
    ),
    return_question=(
        "Hej!\n\nDin retur för beställning {order_id} har kommit till oss. "
        "Innan vi kan avsluta den har vi en fråga: {question}\n\nVänliga "
        "hälsningar"
    ),
    customization_question=(
        "Hej!\n\nVi vill göra varan i beställning {order_id} precis som du "
        "vill ha den och saknar en uppgift: {question} Vi börjar så snart du "
        "svarat.\n\nVänliga hälsningar"
    ),
    delivery_question=(
        "Hej!\n\nVi kan ännu inte lämna beställning {order_id} till "
        "transportören, eftersom en uppgift om leveransen är oklar: "
        "{question} Svara här, så går paketet samma dag.\n\nVänliga hälsningar"
    ),
)
