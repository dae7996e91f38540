"""
Dutch: what people say, sorted by meaning.

The words are those of the Netherlands and of Flanders.
"""

from __future__ import annotations

from typing import Final

from review_policy.language import Language
from review_policy.phrases._dutch_meanings import MEANINGS
from review_policy.phrases._dutch_obscene import OBSCENE
from review_policy.phrases._phrases import Phrases, listed, phrased


PHRASES: Final = Phrases(
    language=Language.NL,
    function_words=listed(
        """
        de het een en is niet ik van op dat die in te met voor zijn was aan er
        maar ook om bij naar nog heb hebt heeft hebben had wel geen dit zo'n
        uit mijn je jij jullie we wij hij hem hun ons onze uw dan wat al heel
        erg meer zeer kan kunnen kon werd wordt worden ben bent waren geweest
        zou moet moest gaat komt nooit altijd weer alleen omdat want goed goede
        slecht slechte na nu iets niets iemand deze dus toch zonder tegen veel
        gewoon helemaal helaas snel mooi mooie tevreden besteld geleverd
        ontvangen gekregen kreeg kwaliteit bestelling verkoper twee keer dagen
        weken of hoe toen bedankt
        """
    ),
    clause_words=listed(
        """
        maar echter evenwel hoewel alhoewel ofschoon desondanks niettemin
        desalniettemin nochtans daarentegen terwijl behalve enkel alleen helaas
        anderzijds enerzijds weliswaar integendeel tenzij ondanks overigens
        daarnaast bovendien spijtig jammer tenminste
        """
    ),
    own_objects=listed("me mij ons mezelf mijzelf onszelf"),
    own_possessives=listed("mijn m'n mn mijne onze ons"),
    reach_words=listed(
        """
        bel bellen belt beld gebeld belde opbellen telefoneer telefoneren
        telefoneert sms smsen sms't sms'en app appen appt app't whatsapp
        whatsappen mail mailen mailt gemaild schrijf schrijven schrijft stuur
        sturen stuurt bericht berichten contacteer contacteren contacteert
        bereik bereiken bereikt benader benaderen zend zenden verwittig
        verwittigen
        """
    ),
    contact_words=listed(
        """
        nummer nummers nr telefoon telefoonnummer telefoonnummers telnr tel gsm
        gsmnummer gsmnr mobiel mobiele mobieltje mobielnummer 06nummer vast
        vaste toestelnummer fax faxnummer mail mails mailtje mailadres
        mailadressen email emails emailadres emailadressen e adres adressen
        huisadres thuisadres postadres privéadres privénummer whatsapp
        whatsappnummer contactgegevens gegevens
        """
    ),
    introductions=phrased(
        """
        ik ben
        ben ik
        mijn naam
        mijn naam is
        m'n naam is
        naam is
        ik heet
        heet ik
        ik noem
        u spreekt met
        je spreekt met
        spreekt met
        hier is
        met mij
        """
    ),
    sign_offs=listed(
        """
        groet groeten groetjes groetje vriendelijke hartelijke mvg mvrgr gr grt
        grtz grtjs hoogachtend getekend ondertekend liefs xx xxx doei mzzl
        afzender
        """
    ),
    third_persons=listed(
        """
        chauffeur chauffeurs chauffeuse bezorger bezorgers bezorgster postbode
        postbodes postbodin facteur facteurs postbezorger pakketbezorger
        pakketbezorgers pakjesbezorger koerier koeriers koerierster besteller
        leverancier buur buren buurman buurmans buurmannen buurvrouw
        buurvrouwen buurjongen buurmeisje conciërge portier huismeester
        receptioniste receptionist vreemde vreemdeling onbekende man echtgenoot
        vrouw echtgenote dochter dochters zoon zoons zoontje dochtertje moeder
        mama mam ma vader papa pap pa oma oma's opa opa's bomma bompa moemoe
        grootmoeder grootvader broer broers zus zusje zuster tante nonkel oom
        neef neefje nicht nichtje kleinzoon kleindochter schoonmoeder
        schoonvader schoonzoon schoondochter schoonbroer schoonzus zwager
        schoonzusje vriend vriendin leraar lerares juf juffrouw meester arts
        dokter huisarts tandarts dierenarts auteur schrijver schrijfster zanger
        zangeres acteur actrice regisseur componist illustrator verteller
        geadresseerde ontvanger huurder verhuurder huisbaas klant klanten koper
        kopers depot postpunt
        """
    ),
    person_words=listed(
        """
        hij zij hem haar zijn hun wie wiens iemand niemand persoon heer heren
        dhr mevrouw mevr mw meneer mijnheer mr drs ir dr prof juffrouw dame
        dames vent kerel gast gozer man vrouw mens jongen meisje meid jongeman
        collega collega's medewerker medewerkers medewerkster medewerksters
        werknemer bediende personeel personeelslid contactpersoon eigenaar
        eigenares eigenaars zaakvoerder zaakvoerster uitbater uitbaatster baas
        bazin chef directeur directrice bestuurder manager bedrijfsleider
        oprichter leidinggevende hoofd vertegenwoordiger adviseur verkoper
        verkopers verkoopster handelaar winkelier secretaresse assistent
        assistente stagiair stagiaire verantwoordelijke team klantenservice
        klantendienst helpdesk kantoor magazijn verzending boekhouding retour
        retouren afdeling werkplaats receptie winkel zaak heet heette genaamd
        noemt noemde naam namen ondertekend ondertekende getekend vroeg vraagt
        gevraagd vragen zei zegt gezegd zeggen beweerde beweert vertelde
        vertelt verteld schreef schrijft geschreven mailde mailt gemaild
        antwoordde antwoordt geantwoord reageerde reageert gereageerd belde
        belt gebeld telefoneerde getelefoneerd sprak spreekt gesproken praatte
        chatte gechat beloofde belooft beloofd weigerde weigert geweigerd
        zweert excuseerde verontschuldigde hielp helpt geholpen regelde regelt
        geregeld loste oploste legde uitgelegd uitlegde pakte ingepakt inpakte
        verstuurde verstuurd stuurde gestuurd stuurt terugbetaald terugbetaalde
        verschuldigd werkt werkte runt leidt bedank bedankt bedanken dank
        dankje merci hulde complimenten compliment pluim groet groeten groetjes
        contact contacteer gecontacteerd contacteerde onderhandeld
        onderhandelde geadviseerd adviseerde factuur paypal rekening
        rekeningnummer rekeninghouder tnv tav briefje brief etiket afzender
        aanbevolen onbeleefd onbeschoft beledigde beledigd
        """
    ),
    private_persons=listed(
        """
        buur buren buurman buurvrouw buurjongen buurmeisje man echtgenoot vrouw
        echtgenote moeder mama mam ma vader papa pap pa oma opa bomma bompa
        grootmoeder grootvader zus zusje zuster broer broertje tante oom nonkel
        neef neefje nicht nichtje zoon zoontje dochter dochtertje kleinzoon
        kleindochter kleinkind stiefzoon stiefdochter stiefvader stiefmoeder
        schoonmoeder schoonvader schoonzoon schoondochter schoonbroer schoonzus
        zwager petekind peetoom peter verloofde vriend vriendin vrienden
        vriendje vriendinnetje partner ex exman exvrouw maat kameraad
        huisgenoot huisgenote kotgenoot huisbaas verhuurder huurder
        onderhuurder collega collega's baas bazin chef leidinggevende manager
        afdelingshoofd eigenaar eigenares zaakvoerder zaakvoerster uitbater
        verkoper verkoopster inpakker magazijnier kassier kassierster kassière
        chauffeur koerier bezorger bezorgster postbode facteur pakketbezorger
        vertegenwoordiger medewerker medewerkster werknemer bediende stagiair
        stagiaire technieker monteur installateur loodgieter elektricien
        klusjesman bouwvakker brandweerman leraar lerares juf tandarts
        dierenarts arts dokter huisarts verpleegster verpleegkundige verpleger
        therapeut kinesist fysiotherapeut advocaat advocate vroedvrouw
        verloskundige oppas babysitter onthaalmoeder trainer coach pastoor
        dominee conciërge huismeester heer dhr mevrouw mevr mw meneer mijnheer
        juffrouw heet genaamd ondertekend contactpersoon adres woont wonend
        woonachtig wonen klant koper recensent recensente hiernaast beneden
        straat vent kerel gozer gast dame jongen meisje badge dorp voordeur
        """
    ),
    public_persons=listed(
        """
        auteur auteurs schrijver schrijvers schrijfster romanschrijver dichter
        dichteres gedicht gedichten zanger zangers zangeres lied liedje liedjes
        liederen song songs band acteur acteurs actrice actrices
        regisseur regie componist componiste illustrator illustratrice
        illustraties tekenaar verteller vertelster vertaler vertaalster
        vertaald vertaling redacteur roman romans boek boeken boekje thriller
        thrillers detective detectiveverhaal film films memoires biografie
        autobiografie trilogie reeks serie seizoen deel album cd luisterboek
        hoorspel voorgelezen merk personage personages held heldin hoofdpersoon
        hoofdpersonage hoofdrol protagonist rechercheur inspecteur commissaris
        speurder schurk proza plot hoofdstuk hoofdstukken verhaal verhalen
        novelle toneelstuk schilder schilderes schilderij schilderijen filosoof
        president minister premier koningin koning keizer prins prinses paus
        heilige ontwerper ontwerpster moordenaar dader fans concert tournee
        optreden geregisseerd verfilmd verfilming zingt gezongen speelt
        vertolkt strip stripreeks
        """
    ),
    platform_words=listed(
        """
        amazon amazons amazon's prime amazonservice amazonklantenservice
        amazonsupport
        """
    ),
    buyer_possessives=listed(
        """
        uw je jouw jullie zijn z'n haar hun hij zij klants klant kopers koper
        """
    ),
    given_words=listed(
        """
        gaf gaven gegeven opgegeven opgaf doorgegeven doorgaf meegegeven
        ingevuld invulde ingevoerd invoerde ingegeven vermeld vermelde
        achtergelaten achterliet verstrekt verstrekte aangeleverd meegedeeld
        genoteerd geregistreerd
        """
    ),
    greetings=listed(
        """
        hallo hoi hey hé hi dag beste geachte lieve waarde goedemorgen
        goedemiddag goedenavond goedendag goeiemorgen goeiemiddag goeienavond
        goeiedag goede morgen middag avond heer dhr mevrouw mevr mw meneer
        mijnheer juffrouw mr drs dr aan bedankt
        """
    ),
    scan_words=listed(
        """
        scan scannen scant gescand scande inscannen ingescand scanner scanning
        richt richten houd hou houden fotografeer fotograferen
        """
    ),
    code_words=listed(
        """
        qr code codes qrcode qrcodes barcode barcodes streepjescode
        streepjescodes vierkantje vierkant
        """
    ),
    parcel_words=listed(
        """
        volg volgen volgt gevolgd opvolgen traceer traceren trackcode track
        trace tracking tracken tracering traceercode trackingcode
        trackingnummer trackinglink zending zendingen zendingsnummer verzending
        verzendstatus pakket pakketje pakje pakketten pakketnummer levering
        leverstatus bezorging bezorgstatus vervoerder vervoerders pakketdienst
        transporteur koerier koeriersdienst
        """
    ),
    third_lines=listed(
        """
        vervoerder vervoerders transporteur transportbedrijf transportfirma
        expediteur koerier koeriers koeriersdienst pakketdienst bezorgdienst
        bezorger chauffeur depot sorteercentrum postkantoor postpunt afhaalpunt
        fabrikant fabrikants fabriek producent maker garantie garantiegever
        waarborg verzekeraar verzekering importeur ups fedex dhl dpd gls postnl
        bpost tnt usps hermes
        """
    ),
    opt_out_words=listed(
        """
        afmelden afmeld afmelding afmeldlink uitschrijven uitschrijf
        uitschrijving uitschrijflink opzeggen opzegging unsubscribe optout
        """
    ),
    may_double=listed(
        """
        dat die het er was is je we ze wij zij hem haar ik zo heel erg veel te
        ja nee neen oh ach ha haha he hé hè ho hoe hoi nou kom tik tok klop bla
        door over aan in op na van voor tot om uit met lang nooit altijd echt
        snel vlug goed super top leuk mooi nog weer meer stukje beetje dag doei
        bye allemaal zeer werken had wie wat waar mama papa pom pim
        """
    ),
    obscene=OBSCENE,
    limits=(
        (
            "Words of three letters with a star in them are found in fixed "
            "phrases only."
        ),
    ),
    meanings=(MEANINGS,),
)
