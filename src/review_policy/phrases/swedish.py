"""
Swedish: what people say, sorted by meaning.
"""

from __future__ import annotations

from typing import Final

from review_policy.language import Language
from review_policy.phrases._phrases import Phrases, listed, phrased
from review_policy.phrases._swedish_meanings import MEANINGS
from review_policy.phrases._swedish_obscene import OBSCENE


PHRASES: Final = Phrases(
    language=Language.SV,
    function_words=listed(
        """
        och att det är inte en ett jag som på för med av till den har var så
        men från vi min mitt mina mig ingen inget inga bara mycket även när
        efter helt bra dåligt aldrig alltid nu där här eller hade skulle blir
        blev blivit fick får fått igen än detta denna dessa vid över ej också
        redan väldigt lite något någon några vad hur varför ska vill måste
        kunde kunnat kommer varit gick går gör gjorde sedan därför eftersom
        trots tyvärr tack hej tillbaka både mellan hos genom innan ännu samt
        varken ganska ju allt andra sådan sånt sina deras vår våra hela honom
        henne mej dig bättre två fungerar köpte beställde
        """
    ),
    clause_words=listed(
        """
        men dock däremot fast fastän ändå trots emellertid medan annars förutom
        visserligen tyvärr likväl ehuru iofs samtidigt istället snarare utom
        """
    ),
    own_objects=listed("mig mej oss"),
    own_possessives=listed("min mitt mina vår vårt våra"),
    reach_words=listed(
        """
        ring ringa ringer ringt ringde smsa smsar sms skriv skriva skriver
        maila mailar mejla mejlar mejl mail kontakta kontaktar nå når nås
        kontakt messa messar slå sök söka whatsappa whatsapp
        """
    ),
    contact_words=listed(
        """
        nummer numret nr telefon telefonen telefonnummer telefonnumret tel tfn
        tlf mobil mobilen mobilnummer mobilnumret mobiltelefon hemnummer
        hemtelefon jobbtelefon direktnummer fasttelefon växelnummer faxnummer
        fax e epost epostadress mail mailen mailadress mailadressen mejl mejlen
        mejladress mejladressen email emailadress adress adressen hemadress
        postadress privatadress privatnummer whatsapp kontaktuppgifter
        kontaktuppgift swish swishnummer
        """
    ),
    introductions=phrased(
        """
        jag är
        jag heter
        heter
        mitt namn
        mitt namn är
        namnet är
        jag kallas
        kallas
        det är jag
        undertecknad
        """
    ),
    sign_offs=listed(
        """
        hälsningar hälsning hälsar mvh vh hälsn hälsningarna vänligen vänligast
        kram kramar tack högaktningsfullt undertecknad undertecknat signerat
        ciao hejdå
        """
    ),
    third_persons=listed(
        """
        chaufför chauffören chaufförens chaufförer förare föraren förarens bud
        budet budets budbil budbilen budföraren kurir kuriren kurirens kurirer
        brevbärare brevbäraren brevbärarens brevbärarna postbud lantbrevbärare
        lantbrevbäraren utkörare utköraren utkörarens granne grannen grannens
        grannar grannarna grannfrun vaktmästare vaktmästaren portvakt
        receptionist receptionisten främling främlingen främlings man make
        maken fru frun hustru hustrun sambo sambon dotter dottern dotterns son
        sonen sonens mamma mamman mor mödrar pappa pappan far fader farmor
        mormor farfar morfar bror brodern brorsan syster systern syrran moster
        faster farbror morbror kusin kusinen brorson systerson systerdotter
        svåger svägerska svärmor svärfar svärson svärdotter kompis kompisen vän
        vännen väninna lärare läraren läkare läkaren veterinär veterinären
        tandläkare tandläkaren författare författaren författarens berättare
        uppläsare sångare sångerska skådespelare skådespelaren regissör
        regissören kompositör illustratör adressat adressaten mottagare
        mottagaren mottagarens hyresgäst hyresgästen kund kunden kundens köpare
        köparen köparens ombud ombudet terminal terminalen depå
        """
    ),
    person_words=listed(
        """
        han hon honom henne hans hennes hen vem vems någon nån ingen person
        personen herr fru fröken dr doktor herre herren dam damen kille killen
        snubbe snubben gubbe gubben tjej tjejen kvinna kvinnan man mannen pojke
        pojken flicka flickan karl karln typ typen ägare ägaren innehavare
        innehavaren chef chefen föreståndare direktör grundare grundaren
        företagare handlare handlaren säljare säljaren säljarens butiksägare
        kontorist handläggare handläggaren ombud representant representanten
        assistent assistenten medarbetare medarbetaren anställd anställde
        anställda personal personalen kollega kollegan kollegor team teamet
        support supporten kundtjänst kundservice kundtjänsten kundservicen
        helpdesk kontor kontoret retur returer returavdelningen ekonomi
        bokföring lager lagret reception receptionen verkstad verkstaden disken
        avdelning avdelningen heter hette kallad kallas kallar namn namnet
        ringde ringer signerat signerad undertecknad underskrift frågade frågar
        fråga bad ber sa sade säger sagt påstod påstår hävdade hävdar skrev
        skriver skrivit mailade mailar mejlade mejlar svarade svarar svarat
        svar ringt talade talat talar pratade pratat pratar chattade chattat
        lovade lovar lovat vägrade vägrar vägrat svor bedyrade ursäkt hjälpte
        hjälper hjälpt hjälpsam fixade fixat fixar ordnade ordnat ordnar
        förklarade förklarat packade packat packar skickade skickat skickar
        återbetalade betalade skyldig äger ägde driver drev sköter jobbar
        arbetar arbetade tackar tack beröm eloge hälsa hälsar hälsningar affär
        affärer kontakta kontaktade kontaktat kontakt från mvh vänligen faktura
        fakturan paypal konto kontot swish swisha mottagare brev brevet lapp
        lappen etikett avsändare bemötande bemötte bemött otrevlig trevlig
        oförskämd snäsig kunnig
        """
    ),
    private_persons=listed(
        """
        granne grannen grannens grannar grannarna fru frun hustru hustrun make
        maken man mannen sambo sambon särbo mamma mamman mor morsan pappa
        pappan far farsan farmor mormor farfar morfar syster systern syrran
        bror brodern brorsan moster faster farbror morbror kusin kusinen
        brorson brorsdotter systerson systerdotter son sonen dotter dottern
        barnbarn styvson styvdotter styvmor styvfar bonusson bonusdotter
        bonusmamma bonuspappa svåger svägerska svärmor svärfar svärson
        svärdotter gudmor gudfar fadder fästmö fästmön fästman fästmannen
        flickvän flickvännen pojkvän pojkvännen partner partnern ex exet exman
        exfru vän vännen vänner väninna väninnan kompis kompisen kompisar
        polare polaren rumskamrat rumskompis lägenhetskamrat hyresvärd
        hyresvärden hyresgäst hyresgästen inneboende kollega kollegan kollegor
        arbetskamrat arbetskamraten chef chefen chefens arbetsledare
        arbetsledaren säljare säljaren handlare handlaren ägare ägaren
        innehavare innehavaren lagerarbetare packare packaren kassör kassörska
        kassörskan chaufför chauffören förare föraren bud budet kurir kuriren
        brevbärare brevbäraren brevbärarna utkörare utköraren lantbrevbärare
        representant ombud medarbetare medarbetaren anställd anställde
        handläggare handläggaren tekniker teknikern montör montören rörmokare
        rörmokaren elektriker elektrikern snickare snickaren hantverkare
        hantverkaren byggare målare lärare läraren fröken förskollärare
        dagmamma tandläkare tandläkaren veterinär veterinären läkare läkaren
        sjuksköterska sjuksköterskan undersköterska terapeut sjukgymnast
        fysioterapeut jurist advokat advokaten barnmorska barnmorskan barnvakt
        barnvakten tränare tränaren präst prästen vaktmästare vaktmästaren
        städare städerska brandman mekaniker mekanikern herr heter hette kallad
        kallas undertecknad kontakta kontaktperson fråga adress adressen bor
        bodde bosatt kund kunden köpare köparen recensent recensenten
        nedervåningen övervåningen gata gatan kille killen snubbe snubben gubbe
        tjej tjejen kvinna kvinnan dam legitimation legitimationen
        tjänstebricka by byn porten port
        """
    ),
    public_persons=listed(
        """
        författare författaren författarens författarinna författarinnan
        skriftställare poet poeten diktare dikter dikt sångare sångaren
        sångerska sångerskan artist artisten sång sånger låt låten låtar
        låtarna band bandet skådespelare skådespelaren skådespelerska
        skådespelerskan regissör regissören regi regisserad regisserat
        kompositör kompositören tonsättare illustratör illustratören tecknare
        tecknaren berättare berättaren berättarröst uppläsare uppläsaren
        inläsare inläsaren inläst översättare översättaren översatt
        översättning redaktör redaktören roman romanen romaner bok boken bokens
        böcker böckerna deckare deckaren kriminalroman thriller film filmen
        filmer filmerna memoarer biografi biografin självbiografi trilogi
        trilogin serie serien serier säsong säsongen avsnitt album albumet
        skiva skivan skivor vinyl ljudbok ljudboken märke märket karaktär
        karaktären karaktärer romanfigur hjälte hjälten hjältinna hjältinnan
        huvudperson huvudpersonen huvudroll huvudrollen protagonist kommissarie
        kommissarien detektiv detektiven kriminalinspektör skurk skurken
        handling handlingen intrig kapitel kapitlet berättelse berättelsen
        historia historien novell noveller pjäs pjäsen teater konstnär
        konstnären konstnärinna målning målningen tavla tavlan filosof
        filosofen president presidenten statsminister statsministern minister
        ministern drottning drottningen kung kungen kejsare prins prinsen
        prinsessa prinsessan helgon formgivare formgivaren designer designern
        mördare mördaren seriemördare gärningsman fans konsert konserten turné
        filmatisering filmatiserad skriven sjunger sjöng spelar spelade
        """
    ),
    platform_words=listed(
        "amazon amazons amazon's amazonsupport amazonkundtjänst prime"
    ),
    buyer_possessives=listed(
        """
        din ditt dina er ert era hans hennes hens deras köparens köpares
        kundens kunders kundernas mottagarens beställarens mannens damens sin
        sitt sina
        """
    ),
    given_words=listed(
        """
        gav gett givit angav angett angivit angiven angivna angivet uppgav
        uppgett uppgivit uppgivna uppgivet lämnade lämnat lämnades lämnats
        fyllde fyllt ifyllt ifyllda skrev skrivit angivits registrerade
        registrerat registrerad registrerats lade lagt uppgavs angavs meddelade
        meddelat delgav
        """
    ),
    greetings=listed(
        """
        hej hejsan hallå hallo tja tjena tjenare tjo hi hello käre kära käraste
        bästa bäste god goddag godmorgon godkväll godafton morgon dag förmiddag
        eftermiddag kväll afton välkommen herr fru fröken frk hr dr till tack
        """
    ),
    scan_words=listed(
        """
        skanna skannar skannade skannat skannas scanna scannar scannade scannat
        scannas scan scanning skanning inskanna läs läsa läser avläs avläsa
        rikta riktar håll håller fota fotografera
        """
    ),
    code_words=listed(
        """
        qr kod koden koder koderna qrkod qrkoden qrkoder streckkod streckkoden
        streckkoder barcode qrcode code ruta rutan fyrkanten
        """
    ),
    parcel_words=listed(
        """
        spåra spårar spårade spårat spåras spårning spårningen spårningslänk
        spårningslänken spårningsnummer spårningsnumret spårbar spårbart track
        tracking följ följa följer kolli kollit kollinummer kollinumret
        sändning sändningen sändnings försändelse försändelsen paket paketet
        paketets paketspårning leverans leveransen leveransstatus frakt frakten
        fraktbolag fraktbolaget transportör transportören speditör avi avin
        fraktsedel fraktsedelsnummer sändningsnummer
        """
    ),
    third_lines=listed(
        """
        transportör transportören transportörens transportbolag
        transportbolaget fraktbolag fraktbolaget fraktbolagets budfirma
        budfirman bud budet kurir kuriren speditör speditören åkeri åkeriet
        terminal terminalen depå chaufför chauffören förare föraren ombud
        ombudet tillverkare tillverkaren tillverkarens producent producenten
        generalagent generalagenten garanti garantin garantiärenden
        garantiärende serviceverkstad reservdel försäkring försäkringsbolag
        försäkringsbolaget ups fedex dhl dpd gls postnord schenker bring budbee
        instabox instabee airmee earlybird tnt usps posten
        """
    ),
    opt_out_words=listed(
        """
        avregistrera avregistrering avregistreringslänk avanmäl avanmäla
        avanmälan avanmälningslänk avprenumerera avprenumerering
        avprenumeration avbeställ avbeställa avsluta säga unsubscribe optout
        """
    ),
    may_double=listed(
        """
        det den de är var har hade får fick kan blev blir i på av för om med
        till från in ut upp ner vid då där här så som ni dem att ja jo nej nä
        nja ha haha hehe ho hej tack mycket väldigt riktigt jätte bra fort
        snabbt långt länge långsamt sakta mer många aldrig snart alltid igen
        knack tick bye hå usch oj aj fy blä bla pip vov mjau hurra man sa hörru
        du snälla tut ding pang
        """
    ),
    obscene=OBSCENE,
    limits=("A question mark for a lost letter may be read as a mask.",),
    meanings=(MEANINGS,),
)
