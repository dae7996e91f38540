"""
Obscene words of Dutch, and what their innocent doubles stand next to.

The words are those of the Netherlands and of Flanders. Dutch swears by
diseases too: "kanker" before a noun is as grave as the words for sex.
"""

from __future__ import annotations

from typing import Final

from review_policy.certainty import Certainty
from review_policy.phrases._obscene import (
    Homograph,
    InContext,
    ObsceneWords,
    lines,
    words,
)


_ABUSED: Final = words(
    """
    zooi zooitje troep rotzooi bende boel spul spullen ding dingen dingetje
    dinges prul winkel winkels tent zaak bedrijf bedrijven firma verkoper
    verkopers bezorger bezorgers bezorging koerier koeriers chauffeur postbode
    wijf wijven hoer hoeren hoertje lijer lijers leier leiers hond honden kop
    koppen smoel zak zakken lul lullen vent kerel gast gasten volk joch rat
    ratten rotzak hoerenzoon klootzak jood joden homo homos nikker nikkers
    neger negers marokkaan marokkanen marokkaantje marokkaantjes turk turken
    moslim moslims belg belgen hollander hollanders duitser duitsers flikker
    flikkers mongool mongolen debiel debielen idioot idioten slet sletten
    sletje teef teven trut trutten mof moffen zwerver zwervers junk junks kech
    streek streken grap smoes smoesjes apparaat apparaten toestel telefoon
    laptop kabel kabels kabeltje lader oplader batterij printer machine fiets
    auto rits scherm hoesje stank lawaai herrie gedoe gezeik gezeur geouwehoer
    gelul levering verpakking klantenservice klantendienst helpdesk kwaliteit
    prijs prijzen duur dure slecht slechte lelijk lelijke traag trage irritant
    irritante vervelend dom domme goedkoop goedkope
    """
)
"""What people swear at, and what they call it, written behind the oath."""

_KUT_ONLY: Final = words(
    """
    product producten artikel artikelen spel spelletje game film boek serie
    muziek lied liedje nummer merk service site website webshop systeem update
    software accu app idee actie weer dag week jaar leven werk baan baas school
    stad land dorp mens mensen kind kinderen kat stof plastic materiaal schroef
    schroeven handleiding kast stoel lamp geluid geur smaak kleur vraag
    antwoord mail mails figuur hoofd bek muil haar reet amazon post pakket
    pakketje doos boot trein bus verhaal einde manier excuus excuses zender
    internet bol knop knopje wedstrijd vakantie smoelwerk
    """
)
"""What stands behind "kut" too, but might be an innocent word of a disease."""


def _sworn_at(fronts: str, tails: frozenset[str]) -> frozenset[str]:
    return frozenset(
        front + tail for front in fronts.split() for tail in tails
    )


_FUCKED: Final = frozenset(
    front + tail
    for front in (
        "geiten", "schapen", "honden", "paarden", "koeien", "varkens",
        "ezel", "ezels", "kamelen", "kippen", "kinder", "moeder", "oma",
        "kont", "reet", "aars", "zuster", "opa", "lijken", "bil", "kut",
        "hersen", "kanker", "tering", "baby", "beesten",
    )
    for tail in ("neuker", "neukers", "neuken", "neukende", "neukertje")
)  # fmt: skip

_ALWAYS: Final = (
    _FUCKED
    | _sworn_at("kut", _ABUSED | _KUT_ONLY)
    | _sworn_at("kanker kk kkr kenker kankr", _ABUSED)
    | words(
        """
        kut kutten kutje kutjes kuttekop kuttekoppen kuttenkop kuttenkoppen
        kutverdomme kutsmoelen kuthuis kutpoes kutrotzooi kutlikker kutlikkers
        kutlikken kutneuker muilkut hondekut kankerverkoopster kankerop
        opkankeren opkanker opgekankerd weggekankerd kankermoeder kankermoer
        kankerlijertje kankerkut kankerflikkers kankertyfus kankertering
        teringkanker tyfuskanker

        klootzak klootzakken klootzakje klootzakkerig kloothond klootwijf

        hoerenzoon hoerenzoons hoerenzonen hoerezoon hoerezoons hoerenkind
        hoerenwijf hoerenwijven hoerenkop hoerenkoppen hoerenpack hoerentent
        hoerenzooi hoerending hoerenmoeder hoerenbende hoerenhond hoerig
        hoerige neukhoer neukhoeren crackhoer crackhoeren stoephoer stoephoeren
        straathoer straathoeren heroïnehoer aandachtshoer spermahoer
        spermahoeren spermaslet spermasletten kontslet

        pesthoer pokkehoer pokkenhoer klerehoer kolerehoer pleurishoer
        takkehoer rothoer rothoeren moffenhoer moffenhoeren

        slettebak slettebakken slettenbak slettenbakken sletterig sletterige
        neukslet pijpslet pijphoer pijpbeurt pijpbeurten pikzuiger pikzuigers
        lulzuiger lulzuigers kontlul

        neuk neuken neukt neukte neukten neuker neukers neukende neukpartij
        geneukt geneukte geneuk opneuken neukend aarsgat aarsgaten reetneuken

        fuck fucks fucked fucker fuckers fuckin fucking fucken fuckt fuckte
        gefuckt gefuckte gefucked verfuckt opgefuckt fuckface fuckoff fuckup
        fuckzooi fuckding fuckingzooi motherfucker motherfuckers motherfucking
        mindfuck clusterfuck bullshit bullshitter horseshit shithole shithead
        asshole assholes dickhead dickheads cocksucker cocksuckers cunt cunts
        whore whores blowjob blowjobs gangbang gangbangs handjob handjobs
        rimjob bukkake deepthroat deepthroating cumshot cumshots

        nigger niggers nigga niggas zandneger zandnegers zandnikker zandnikkers
        geitenneuker kankerjodin zwartjoekel zwartjoekels
        """
    )
)

_RESPELT: Final = words(
    """
    kutt kuttt kutwinkl kutzooy kudtzooi

    klootsak klootsakken klotzak klotzakken kloodzak kloodzakken klootzk
    klootzag klootzaq klootzakk klootzaken kloozak klotezak klotezakken

    hoerenjoch hoeresoon hoerensoon hoerenzn hoererzoon hoernzoon hoerzoon

    neuke neukuh neukn gneukt geneukd

    kankerleier kankerlier kankerlyer kankrlijer kkleier kkhoerr

    fuk fuking fukking fukken fukn fckin fcking fckng fcked fckd fkn fkin fking
    fuckn fuckng fukoff fuckoffs fvck phuck fackyou fukyou fuckyou fakjou
    fakyou fokjou fokyou fackoff fakking fakkin fakkingzooi facking fackin
    fokking fokkin fokkingzooi fukker fukkers fcker fckers moederfokker
    moederfokkers moederfucker moederfuckers motherfokker motherfokkers
    motherfakker muthafucka mothafucka motherfucka

    bullshyt niggah niggaz bitchez biatch byatch
    """
)

_DISEASES: Final = "tering tyfus tiefus tyfes tyfuz typhus teringe"

_COARSE: Final = (
    _sworn_at(_DISEASES, _ABUSED)
    | _sworn_at("klote kloten", _ABUSED | _KUT_ONLY)
    | _sworn_at(
        "klere kolere pokke pokken pleuris pleures takke takken lazer",
        words(
            "wijf wijven lijer lijers leier leiers kop hond teef slet jood "
            "mongool kutwijf"
        ),
    )
    | _sworn_at("shit fok fock fack fak mongolen", words("zooi ding wijf"))
    | _sworn_at("schijt stront", words("zooi ding tent bak bedrijf wijf"))
    | words(
        """
        klote kloote kloterig klotig kloteproduct klotespul klootviool
        klootviolen kloothommel kloothommels kloothannes

        boerenlul boerenlullen oetlul oetlullen lamlul lamlullen droplul
        droplullen flaplul flaplullen slaplul hondelul hondenlul hondelullen
        hondenlullen paardelul paardenlul paardelullen lulhoofd lulkop kwallul
        zaklul zaklullen

        verneuken verneukt verneukte verneukten verneuker verneukers
        verneukerij verneuk

        tyfusop opgetyft optyfen optyft opgetieft optiefen optieft tyfop tiefop
        opteringen tyfuslul teringlul teringjong tyfusjong

        tieten tietjes hangtieten neptieten flamoes flamoezen preut preuten
        snol snollen hoertje hoertjes sletje sletjes sletten breezerslet
        breezersletje breezersletjes hoerenkast hoerenkot befborstel beflap
        beffer beffers gebeft zeikwijf zeikwijven kuttig kuttige gekut rukkert
        droogrukker droogrukkers matennaaier matennaaiers gepijpt gevingerd

        reetlikker reetlikkers reetkever kontlikker kontlikkers kontgat
        schijtgat reetridder reetridders aarsridder aarslikker bruinwerker
        bruinwerkers holmaatje rugridder

        shit shitty shitzooi shitding shitproduct shitbedrijf shitkwaliteit
        bitchen milf milfs

        nikker nikkers spleetoog spleetogen poepchinees poepchinezen
        pindachinees pindachinezen roetmop roetmoppen spaghettivreter
        spaghettivreters knoflookvreter knoflookvreters bougnoul bougnouls
        bougnoules polakken spast spasten kehba sharmoeta pestwijf pestwijven
        faggot faggots
        """
    )
)

_ABUSE: Final = words(
    """
    jij jullie gij gulle gullie ge ulle wat welke zulke zo'n zoon'n stelletje
    bende bunch verdomde vervloekte godverdomde godverdomse verrekte fucking
    fokking kut klote kanker tering tyfus pokke stomme domme achterlijke
    debiele dwaze lelijke vieze vuile gore smerige smerig vuil ranzige
    walgelijke enge valse gemene gierige inhalige luie laffe liegende
    leugenachtige bedrieglijke oneerlijke brutale onbeschofte onbeleefde
    arrogante ongemanierde incompetente onbekwame criminele asociale hypocriete
    zielige trieste miezerige schijnheilige hooghartige kleinzielige slappe
    totale complete volslagen ongelooflijke ongelofelijke onvoorstelbare
    regelrechte rasechte ouwe uitgesproken achterbakse
    """
)

_PEOPLE: Final = words(
    """
    hij zij ze je jij jullie wie verkoper verkopers verkoopster handelaar
    handelaars winkelier kerel vent gast gozer man mannen vrouw vrouwen mens
    mensen lui jongen jongens meid meisje chauffeur bezorger bezorgers postbode
    koerier facteur chef baas bazin eigenaar zaakvoerder uitbater directeur
    medewerker medewerkers medewerkster personeel klantenservice klantendienst
    helpdesk team bedrijf winkel firma persoon leverancier iedereen allemaal
    buurman buurvrouw collega
    """
)

_LINKS: Final = words(
    "is zijn was waren ben bent zijt lijkt lijken blijft blijven klinkt"
)

_FILLERS: Final = words(
    """
    een n ne nen ene de het die dat echt echte gewoon maar toch wel ook zo heel
    zeer hele grote kleine eigenlijk nogal behoorlijk gewone ouwe zo'n allemaal
    allen gvd verdomme
    """
)

_DOGS: Final = words(
    """
    hond honden hondje pup pups puppy puppy's nest nestje nestjes fokker
    fokkers fokken gefokt ras kennel loops loopse loopsheid loopsheidsbroekje
    loopsbroekje gesteriliseerd sterilisatie ongesteriliseerde reu reuen reutje
    drachtig drachtige labrador lab herder retriever teckel poedel spaniel
    terriër collie husky beagle rottweiler dobermann wolf wolven vos wolvin
    dekken dekreu zogende zogen tepels dierenarts halsband halsbandje riem tuig
    tuigje mand bench luier pootjes vacht ras maanden jarige
    """
)

_OAKS: Final = words(
    """
    groeit eik eiken boom bomen bos herfst herfstkrans krans knutselen
    geknutseld decoratie kastanje kastanjes dennenappel dennenappels
    beukennootjes eekhoorn eekhoorns varken varkens blad bladeren motief hanger
    kralen kraal hout houten knop noten noot zaaien planten bonsai brons
    bronzen messing oorbellen ketting koffie meel ringmaat huid voorhuid penis
    eikelbekers gaai scandinavische verzamelen gordijnroede
    """
)

_FIGURE: Final = words(
    """
    zuig zuigen zuigt zuigend lik likken likt pijp pijpen pijpt aftrekken
    rukken neuken neuk neukt geile geil harde stijve kleine slappe mijn mn m'n
    lekkere sperma tieten kut kont erectie
    """
)

_HISTORY: Final = words(
    """
    babylon bijbel openbaring roman romans boek boeken middeleeuwen
    middeleeuwse historisch historische film serie eeuw rachab rosse
    prostitutie wallen
    """
)

_LAMPS: Final = words(
    """
    lamp lampen lampje lampjes led leds ledlamp licht lichten lichtje kaars
    kaarsen vlam vlammen vlammetje scherm beeldscherm beeld monitor tv
    televisie display dimmer dimmen gedimd dimbaar verlichting ledstrip strip
    tl buis peer lantaarn lantaarns zaklamp fietslamp vuur hz spot spots
    """
)

_MILD: Final = InContext(
    words=words(
        """
        verdomme verdomd verdomde verdommese godver godverdorie godsamme
        godsakker godsakkerju godnondeju nondeju nondedju miljaar miljaarde
        sodeju verdju godverdju gvd gvdd potverdomme godverdoeme godverdoemme

        sodemieter sodemieters sodemieteren sodemietert gesodemieter
        opsodemieteren opgesodemieterd opsodemieter besodemieteren
        besodemieterd besodemietert oppleuren pleurop oprotten tyfen tiefen
        getyft

        gelul lulkoek lulverhaal lulverhalen lullo ouwehoeren ouwehoer
        ouwehoert geouwehoer oudehoeren kankeren kankert gekanker gekankerd
        mierenneuker mierenneukers mierenneuken mierenneukerij kommaneuker
        kommaneukers kommaneuken verneukeratief verkloot verkloten verklootte
        verklote gekloot

        schijten geschijt bescheten strontvervelend kakzooi kakding kakhoofd
        poephoofd zeiken gezeik afzeiken zeikerd zeikerds zeikstraal pislul
        klerezooi kolerezooi pokkeding pokkezooi pokkenzooi pleuriszooi
        takkezooi takkeding pestzooi klereding kolereding klereherrie
        kolereherrie pokkeherrie kolere klere

        trut trutten stomtrut rotwijf rotwijven rotzak rotzakken hufter hufters
        piemel piemels snikkel geilneef geilaard

        wtf omfg stfu gtfo lmfao
        """
    ),
    reason="Mild: rude or an oath, and printed in newspapers.",
    innocent=words("piraat dolfijn speelgoed"),
    bare=Certainty.POSSIBLE,
    most=Certainty.POSSIBLE,
    is_masked=False,
)

IN_CONTEXT: Final = (
    _MILD,
    InContext(
        words=words(
            """
            godverdomme godverdomse godverdomde godverdegodver godverdommese
            godfuckingverdomme godverdegodverdomme godverredomme godverdommes
            godverdomie godverdoms
            """
        ),
        reason="A curse, and the gravest one to those who believe.",
        innocent=words("vloeken bond boek roman titel dimitri verhulst dagen"),
        bare=Certainty.LIKELY,
    ),
    InContext(
        words=words("lul lullen"),
        reason="To talk nonsense; a fool in fixed phrases.",
        innocent=words("behanger raimundus ramon llull etherische"),
        vulgar=_FIGURE,
        bare=Certainty.LIKELY,
        insults=True,
    ),
    InContext(
        words=words("lult geluld lulde"),
        reason="To talk nonsense, and mild.",
        bare=Certainty.POSSIBLE,
        most=Certainty.POSSIBLE,
        is_masked=False,
    ),
    InContext(
        words=words("eikel eikels"),
        reason="An acorn; the end of the penis in plain speech.",
        innocent=_OAKS,
        vulgar=words("onbeschofte achterlijke arrogante enorme"),
        insults=True,
        is_masked=False,
    ),
    InContext(
        words=words("pik pikken"),
        reason="To peck, to pick up, to steal, to put up with; pitch; a pick.",
        innocent=words(
            """
            kip kippen vogel vogels houweel zwart teer voer zaad zaadjes
            schaats vuil
            """
        ),
        vulgar=words(
            "zuig zuigen zuigt lik likken geile harde stijve slappe zuiger "
            "zuigers rukken aftrekken neuken"
        ),
        is_masked=False,
    ),
    InContext(
        words=words("hoer"),
        reason="An old word in the Bible, in history and in novels.",
        innocent=_HISTORY,
        bare=Certainty.LIKELY,
        insults=True,
    ),
    InContext(
        words=words("hoeren"),
        reason="The same; and a slip for the verb to hear.",
        innocent=_HISTORY
        | words(
            "niets graag laten laat geluid muziek stem kunt kon luid zacht "
            "goed slecht amper nauwelijks"
        ),
        bare=Certainty.LIKELY,
        insults=True,
    ),
    InContext(
        words=words("hoerenjong hoerenjongen hoerejong"),
        reason="A last line of a paragraph alone on a page.",
        innocent=words(
            "typografie regel regels pagina bladzijde alinea weesregel zetwerk"
        ),
        bare=Certainty.LIKELY,
        insults=True,
    ),
    InContext(
        words=words("slet"),
        reason="Wore out, of cloth, tyres and soles.",
        innocent=words(
            """
            snel sneller hard harder vlug gauw langzaam zool zolen stof stoffen
            band banden rubber profiel lager remblokken hak hakken af uit weg
            door schoenen broek bekleding hout coating slijtage ketting tapijt
            verf plek borstel
            """
        ),
        vulgar=words("geile goedkope vieze vuile neuken mijn"),
        bare=Certainty.POSSIBLE,
        insults=True,
        is_masked=False,
    ),
    InContext(
        words=words("teef teven"),
        reason="A female dog, to those who breed or keep them.",
        innocent=_DOGS,
        vulgar=words("geile neuken loeder klantenservice klantendienst"),
        insults=True,
        bare=None,
        is_masked=False,
    ),
    InContext(
        words=words("kanker kankr kenker"),
        reason="The disease, which is cancer.",
        innocent=words(
            """
            patiënt patiënten patienten ziekte ziekenhuis onderzoek behandeling
            chemo chemotherapie bestraling diagnose tumor overleden gestorven
            genezen genezing verwekkend verwekkende stichting fonds kwf hospice
            risico vorm vormen borst long huid darm prostaat kreeg heeft mutsje
            pruik sjaaltje oncologie steun strijd vechten tegen vrij boek
            cellen medicijn medicijnen hulpmiddel lotgenoten stoffen astrologie
            overlevers dierenarts
            """
        ),
        vulgar=words(
            "kut hoer lijer lijers wijf jood homo mongool flikker klootzak "
            "rot fucking tyfus tering godverdomme zooi"
        ),
        bare=Certainty.POSSIBLE,
    ),
    InContext(
        words=words("kankerlijder kankerlijders"),
        reason="One who has cancer, which is also called in abuse.",
        innocent=words(
            "patiënt patiënten arts artsen ziekte behandeling chemo steun "
            "genezing onderzoek helpen boek voor"
        ),
        bare=Certainty.POSSIBLE,
        insults=True,
        is_masked=False,
    ),
    InContext(
        words=words("tering tyfus tiefus typhus tyfes pleuris pokken"),
        reason="Old diseases; oaths that are mild alone.",
        innocent=words(
            """
            nering vaccin vaccinatie inenting ziekte bacterie buiktyfus reizen
            roman geschiedenis eeuw epidemie cholera wetering rickettsia virus
            apenpokken waterpokken
            """
        ),
        vulgar=words("kanker kut hoer lijer wijf jood fucking godverdomme"),
        bare=Certainty.POSSIBLE,
        is_masked=False,
    ),
    InContext(
        words=words("kloot kloten"),
        reason="A ball, as of earth or for a game; else vulgar.",
        innocent=words(
            "aarde bol sport klootschieten schieten kogel twente achterhoek "
            "gooien baan wedstrijd"
        ),
        vulgar=words("kus kussen lik likken mijn mn m'n uw jouw stomme"),
        bare=Certainty.POSSIBLE,
        insults=True,
    ),
    InContext(
        words=words("reet"),
        reason="A crack of a door or wall; tore, of cloth.",
        innocent=words(
            "kier kieren spleet deur muur raam plank planken open uiteen hond "
            "papier doormidden los"
        ),
        vulgar=words(
            "steek stop steken stoppen duw schuif lik likken likt dikke vette "
            "vieze neuken schop vuile"
        ),
        bare=Certainty.POSSIBLE,
        is_masked=False,
    ),
    InContext(
        words=words("stront schijt drol drollen kak"),
        reason="What animals and babies leave, in plain if rude words.",
        innocent=words(
            """
            hond honden hondendrol hondendrollen kat katten kattenbak bak
            kattenbakkorrels paard paarden koe koeien kippen konijn konijnen
            vogel vogels cavia luier luiers baby schep schepje zakjes opruimen
            opscheppen mest vliegen gras hok stal tuin emoji korrels klompje
            """
        ),
        bare=Certainty.POSSIBLE,
        most=Certainty.POSSIBLE,
        is_masked=False,
    ),
    InContext(
        words=words("flikker"),
        reason="Flickers; else a slur.",
        innocent=_LAMPS,
        vulgar=words("kanker teringhomo homo poot neuken"),
        insults=True,
        is_masked=False,
    ),
    InContext(
        words=words("flikkers"),
        reason="Flickers of light; else a slur.",
        innocent=_LAMPS,
        vulgar=words("kanker homo's homos neuken"),
        bare=Certainty.POSSIBLE,
        insults=True,
        is_masked=False,
    ),
    InContext(
        words=words("homo homo's homos"),
        reason="A plain word for gay people that some call in abuse.",
        innocent=words("sapiens erectus ludens huwelijk film roman boek deus"),
        vulgar=words(
            "vuile vieze gore smerige kanker kut tering tyfus achterlijke "
            "stomme domme fucking flikker"
        ),
        is_masked=False,
    ),
    InContext(
        words=words("janet janetten jeanet jeanetten"),
        reason="A slur in Flanders; given names.",
        innocent=words("jackson groet groeten mevrouw zus juf oma tante"),
        insults=True,
        bare=None,
        is_name=True,
        is_masked=False,
    ),
    InContext(
        words=words("mietje mietjes"),
        reason="Mild: a coward; a given name.",
        bare=None,
        most=Certainty.POSSIBLE,
        insults=True,
        is_name=True,
        is_masked=False,
    ),
    InContext(
        words=words("neger negers negerin"),
        reason="A slur today; old titles, sweets and the Bronneger hamlet.",
        innocent=words(
            """
            zoen zoenen hut oom boek roman titel klassieker vertaling woord
            tien kleine geschiedenis slavernij suriname finn twain
            """
        ),
        bare=Certainty.POSSIBLE,
        insults=True,
        is_masked=False,
    ),
    InContext(
        words=words("makak makaken"),
        reason="A monkey; in Flanders a slur.",
        innocent=words("aap apen dierentuin zoo knuffel indonesië japanse"),
        insults=True,
        is_masked=False,
    ),
    InContext(
        words=words("polak mof moffen"),
        reason="A family name; muffs and sockets of pipes; old slurs.",
        innocent=words(
            """
            oorlog bezetting wo2 film boek handen buis buizen pvc lijm
            koppeling krimpmof verbinding bont bonten kinderwagen stuur handvat
            handwarmers
            """
        ),
        insults=True,
        bare=None,
        is_masked=False,
    ),
    InContext(
        words=words("mongool mongolen mongo mongos"),
        reason="People of Mongolia; a database.",
        innocent=words(
            """
            mongolië dzjengis khan ruiters rijk steppe paard paarden
            geschiedenis boek db mongodb database invasie boogschutter horde
            """
        ),
        insults=True,
        bare=Certainty.POSSIBLE,
        is_masked=False,
    ),
    InContext(
        words=words("rukker rukkers"),
        reason="Who pulls; else abuse.",
        innocent=words("gras onkruid wortel machine hendel touw wind"),
        bare=Certainty.POSSIBLE,
        insults=True,
        is_masked=False,
    ),
    InContext(
        words=words("naaier naaiers"),
        reason="Who sews.",
        innocent=words(
            "machine naaimachine stof garen patroon kleermaker atelier naald"
        ),
        insults=True,
        is_masked=False,
    ),
    InContext(
        words=words("tiet"),
        reason="Goes like a bomb, in a fixed phrase.",
        innocent=words("als gaat loopt tiet"),
        vulgar=_FIGURE,
        bare=Certainty.POSSIBLE,
        is_masked=False,
    ),
    InContext(
        words=words("poes poesje doos gleuf pruim spleet"),
        reason="A cat, a box, a slot, a plum, a gap.",
        vulgar=words("geile geschoren neuken neuk beffen pijpen vingeren"),
        is_masked=False,
    ),
    InContext(
        words=words("beffen"),
        reason="White bands on the gown of lawyers and ministers.",
        innocent=words(
            "toga toga's advocaat advocaten dominee wit witte katoen plooi"
        ),
        bare=Certainty.LIKELY,
        is_masked=False,
    ),
    InContext(
        words=words("pijpen pijpt"),
        reason="Legs of trousers, pipes, tubes.",
        innocent=words(
            """
            broek broeken broekspijpen jeans lange korte wijde smalle te lang
            kort wijd smal tabak roken rook kachel dansen zoom rits onder
            """
        ),
        vulgar=words("lul pik geil geile sperma hoer slet neuken kut"),
        is_masked=False,
    ),
    InContext(
        words=words("fck"),
        reason="Football clubs of Kaiserslautern and Copenhagen.",
        innocent=words(
            "voetbal club sjaal shirt vlag kaiserslautern kopenhagen wedstrijd"
        ),
        bare=Certainty.LIKELY,
    ),
    InContext(
        words=words("kech kechs"),
        reason="Slang for a whore; short for Marrakech.",
        insults=True,
        is_masked=False,
    ),
    InContext(
        words=words("bitch bitches"),
        reason="English, in titles and on mugs and shirts.",
        innocent=words(
            "resting basic boss lied nummer boek titel film opdruk"
        ),
        bare=Certainty.LIKELY,
        insults=True,
    ),
    InContext(
        words=words("pussy pussies"),
        reason="English for a cat; a band; names of plays.",
        innocent=words("riot cat kat katten poes willow galore bond hello"),
        vulgar=_FIGURE,
        bare=Certainty.POSSIBLE,
        insults=True,
    ),
    InContext(
        words=words("bastaard bastaards bastaarden bastard bastards"),
        reason="A cross of dogs or plants; a sugar; a file; an old word.",
        innocent=words(
            """
            hond honden hondje suiker vijl vijlen ras kruising koning roman
            adel troon plant kat game thrones zoon film inglourious
            """
        ),
        insults=True,
        bare=None,
        is_masked=False,
    ),
    InContext(
        words=words("retard retards"),
        reason="Slow release of a medicine.",
        innocent=words(
            "tablet tabletten capsule capsules mg dosis magnesium vitamine "
            "b12 ijzer melatonine"
        ),
        insults=True,
        is_masked=False,
    ),
    InContext(
        words=words("fok fokt gefokt fokken"),
        reason="To breed; a foresail; reading glasses in slang.",
        vulgar=words("jou joe you jullie moeder"),
        innocent=words(
            "zeil mast giek schoot rolfok zeilboot dieren hond honden paarden "
            "konijnen vissen garnalen"
        ),
        is_masked=False,
    ),
    InContext(
        words=words("geil geile geiler"),
        reason="Lush or great; else lewd, but in every newspaper.",
        bare=Certainty.POSSIBLE,
        most=Certainty.POSSIBLE,
        is_masked=False,
    ),
    InContext(
        words=words("naaien genaaid naai kont ballen zak moer bal gat bek"),
        reason="Everyday words that only fixed phrases make vulgar.",
        is_masked=False,
    ),
)

_GRAVE: Final = words(
    """
    slecht slechte duur dure lelijk lelijke traag trage irritant irritante
    vervelend dom domme zooi troep bende ding dingen winkel bedrijf verkoper
    verkopers bezorger lijer lijers hond wijf wijven hoer hoeren klote vies
    vieze spul kop
    """
)

_VULGAR_PHRASES: Final = (
    frozenset(
        f"{oath} {each}"
        for oath in ("kanker", "kk", "tering", "tyfus", "tiefus")
        for each in _GRAVE
    )
    | frozenset(
        f"{oath} {each}"
        for oath in ("tering", "tyfus", "tiefus")
        for each in ("op", "hard", "zwaar", "groot", "lang", "veel", "zak")
    )
    | frozenset(
        f"{each} de {oath}"
        for oath in ("kanker", "tering", "tyfus", "tiefus")
        for each in ("krijg", "vliegende")
    )
    | frozenset(
        f"{front} k t {tail}"
        for front in ("een", "wat een", "echt", "gewoon", "heel", "zo'n")
        for tail in (
            "zooi", "winkel", "kwaliteit", "service", "verkoper", "kabel",
            "ding", "product", "bedrijf", "spul", "apparaat", "bezorger",
        )
    )
    | frozenset(
        f"k t {tail}"
        for tail in (
            "zooi", "zooitje", "winkel", "kwaliteit", "service", "verkoper",
            "verkopers", "kabel", "levering", "bezorger", "hoer", "verpakking",
            "klantenservice", "prijs", "troep", "telefoon", "tent", "lader",
        )
    )
    | lines(
        """
        een k t
        wat een k t

        kanker op met
        kanker toch op
        kanker allemaal op
        tyf op
        tief op
        tyf allemaal op
        tief allemaal op
        tyf toch op
        tief toch op
        neuk op
        optering dan
        op te tiefen

        kloot zak
        kloot zakken
        klote zak
        klote zakken
        hoeren zoon
        hoeren zonen
        zoon van een hoer
        zonen van een hoer
        kind van een hoer
        hoeren kind
        je moeder is een hoer
        neuk je moeder
        naai je moeder
        je moeder genaaid
        moeder neuker
        moeder neukers
        kut wijf
        kus mijn kloten
        kust mijn kloten
        kus m'n kloten
        kust m'n kloten
        kus ons kloten
        mijn kloten kussen
        geen kloten
        geen kloot
        geen ene kloot
        naar de kloten
        naar zijn kloten
        naar z'n kloten
        naar de klote
        naar de tyfus
        naar de tering
        naar de kanker
        op mijn kloten
        op de kloten
        in zijn kloten
        op mijn klote
        eikel van een
        eikel aan de telefoon
        eikel van de klantenservice
        teef aan de telefoon
        teef van de klantenservice
        teef van de klantendienst
        teef van een
        geen reet
        geen ene reet
        je reet
        jouw reet
        jullie reet
        uw reet
        in de reet
        hun reet
        haar reet
        zijn reet
        mijn reet
        m'n reet
        mn reet
        me reet
        reet gat
        lik mijn kont
        lik m'n kont
        lik me kont
        kus mijn kont
        kus m'n kont
        kus mijn gat
        kust mijn gat
        kus m'n gat
        lik mijn gat
        in uw gat steken
        steek het in uw gat
        steek het in je gat
        steekt het in uw gat
        lik mijn ballen
        lik m'n ballen
        zuig mijn ballen
        zuig m'n ballen
        kus mijn ballen
        mijn lul
        me lul
        lik mijn lul
        zuig mijn lul
        zuig m'n lul
        mijn pik
        m'n pik
        mn pik
        me pik
        zijn pik
        je pik
        slet aan de telefoon
        slet van de klantenservice
        slet van een
        pijp me
        pijp mij
        me pijpen
        mij pijpen
        laten pijpen
        laat je pijpen
        zich pijpen
        schijt aan
        scheit aan
        heb schijt
        hebben schijt
        heeft schijt
        wat een stront
        stuk stront
        stukken stront
        vuile jood
        vuile joden
        kut jood
        fok jou
        fok you
        fok jullie
        fok off
        what the fok
        wat de fok
        fak jou
        fak you
        fak jullie
        fak off
        fack you
        fack jou
        wat de fak
        what the fak
        mother fokker
        fu ck
        f ck
        fuc k
        f cking
        ne uken
        kank er
        kl ootzak
        kut zooi
        son of a bitch
        blow job
        blow jobs
        piss off
        dick head
        suck my dick
        """
    )
)  # fmt: skip

_MILD_PHRASES: Final = lines(
    """
    krijg de klere
    krijg de kolere
    krijg de pest
    krijg de pleuris
    krijg de pokken
    krijg het heen en weer
    kolere op
    pleur op
    rot op joh
    flikker op
    flikker toch op
    sodemieter op
    sodemieter toch op
    geen flikker
    geen ene flikker
    geen sodemieter
    hou je bek
    houd je bek
    hou jullie bek
    hou uw bakkes
    houd uw bakkes
    hou je muil
    hou je smoel
    kop dicht
    ouwe zak
    ouwe zakken
    wat een zak
    stelletje zakken
    ben genaaid
    bent genaaid
    zijn genaaid
    worden genaaid
    wordt genaaid
    voel me genaaid
    me genaaid
    mij genaaid
    ons genaaid
    genaaid door
    genaaid waar je bij staat
    laten naaien
    een oor aangenaaid
    je moer
    kloten van de bok
    als een tiet
    lul niet
    lul de behanger
    f woord
    up yours
    """
)

_INNOCENT_PHRASES: Final = lines(
    """
    al kut
    kut al amara
    kut el amara
    slag om kut
    beleg van kut
    lul de behanger
    hoer van babylon
    de tering naar de nering
    tering naar de nering
    tering naar nering
    shit happens
    shih tzu
    shit tzu
    pussy riot
    pussy cat
    als een tiet
    kloten van de bok
    de bok zijn kloten
    naar mijn pijpen
    naar zijn pijpen
    naar haar pijpen
    naar hun pijpen
    naar jullie pijpen
    netjes genaaid
    goed genaaid
    slecht genaaid
    mooi genaaid
    met de hand genaaid
    genaaid door mijn
    genaaid door een
    zelf genaaid
    wordt genaaid met
    worden genaaid met
    worden genaaid in
    zijn genaaid met
    zijn genaaid van
    fok off road
    cum laude
    """
)

_HOMOGRAPHS: Final = (
    # What stems, roots and stretched letters would catch.
    Homograph("neukirch", "Towns of Germany."),
    Homograph("neuköl", "A quarter of Berlin."),
    Homograph("neukoel", "A quarter of Berlin, spelt without its umlaut."),
    Homograph("neukoll", "A quarter of Berlin, spelt without its umlaut."),
    Homograph("neukamp", "A family name."),
    Homograph("neukomm", "A family name."),
    Homograph("neukum", "A family name."),
    Homograph("neukermans", "A family name of Flanders."),
    Homograph("neukuhren", "A former town by the Baltic."),
    Homograph("neukunde", "A new customer, in German."),
    Homograph("neukauf", "A purchase of new ware, in German."),
    Homograph("neukaledon", "New Caledonia, in German."),
    Homograph("kuut", "Spawn of fish.", whole=True),
    Homograph("kuutje", "A shed for calves or pigs."),
    Homograph("fuchsia", "A plant, and its colour."),
    Homograph("shiitake", "A mushroom; its double i is no stretching."),
    Homograph("shitake", "A mushroom, misspelt."),
    Homograph("shih", "A breed of dog, the shih tzu."),
    Homograph("hoerenloper", "The Dutch title of novels and plays."),
    # What only looks like an obscene word.
    Homograph("kutch", "A district of India, known for its weaving."),
    Homograph("kutaisi", "A town in Georgia."),
    Homograph("kutuzov", "A Russian general."),
    Homograph("kutcher", "A family name."),
    Homograph("kuttner", "A family name."),
    Homograph("kuta", "A beach on Bali.", whole=True),
    Homograph("kutno", "A town in Poland, and a typeface."),
    Homograph("irkutsk", "A town in Siberia; a board game."),
    Homograph("akutsu", "A Japanese name."),
    Homograph("hoera", "Hurrah; banners at birthdays."),
    Homograph("rumoer", "Noise."),
    Homograph("lullig", "Silly; nearly a pleasantry."),
    Homograph("lulletje", "A wimp; lulletje rozenwater is jocular."),
    Homograph("lullaby", "A song, in English."),
    Homograph("honolulu", "A town on Hawaii."),
    Homograph("cellulitis", "Dimples of the skin."),
    Homograph("cellulose", "What paper is made of."),
    Homograph("eikelboom", "A family name; an oak."),
    Homograph("heikel", "Delicate, of a matter."),
    Homograph("kankerpatiënt", "One who has cancer."),
    Homograph("kankergezwel", "A tumour."),
    Homograph("kankerbestrijding", "The fight against cancer."),
    Homograph("kankeronderzoek", "Research on cancer."),
    Homograph("kankerverwekkend", "Carcinogenic."),
    Homograph("borstkanker", "A disease."),
    Homograph("bosneger", "An old name of a people in Suriname."),
    Homograph("investering", "An investment; it ends like an oath."),
    Homograph("verbetering", "An improvement; it ends like an oath."),
    Homograph("wetering", "A ditch; a family name."),
    Homograph("catering", "What feeds a feast."),
    Homograph("tyfoon", "A storm; a fighter plane."),
    Homograph("knikker", "A marble."),
    Homograph("jaknikker", "A pump for oil; a yes-man."),
    Homograph("flikkering", "Flickering of a lamp."),
    Homograph("flikkert", "Flickers, of a lamp.", whole=True),
    Homograph("flikkeren", "To flicker.", whole=True),
    Homograph("kuitenflikker", "A leap in a dance."),
    Homograph("negerzoen", "A sweet, by its old name."),
    Homograph("wentelteef", "Bread fried in egg."),
    Homograph("teveel", "Too much."),
    Homograph("versleten", "Worn out."),
    Homograph("newsletter", "A letter with news, in English."),
    Homograph("klootschieten", "A game of throwing balls."),
    Homograph("klootjesvolk", "The small man; bookish."),
    Homograph("aardkloot", "The globe; bookish."),
    Homograph("kneukel", "A knuckle, in Flanders."),
    Homograph("sneukel", "To nibble sweets, in Flanders."),
    Homograph("verkneukel", "To chuckle with glee."),
    Homograph("pikzwart", "Black as pitch."),
    Homograph("pikdonker", "Dark as pitch."),
    Homograph("pikhouweel", "A pickaxe."),
    Homograph("pikant", "Spicy."),
    Homograph("rotzooi", "A mess."),
    Homograph("fokker", "A breeder; a maker of planes."),
    Homograph("opgefokt", "Worked up; rude to nobody."),
    Homograph("schijterig", "Timid."),
    Homograph("schijtlijster", "A coward; jocular."),
    Homograph("pissebed", "A woodlouse."),
    Homograph("paardenbloem", "A dandelion."),
    Homograph("dick", "A given name.", whole=True),
    Homograph("slut", "The end, in Swedish on the same label.", whole=True),
    Homograph("scunthorpe", "A town in England."),
)

OBSCENE: Final = ObsceneWords(
    always=_ALWAYS,
    respelt=_RESPELT,
    coarse=_COARSE,
    stems=words(
        """
        neuk geneuk opneuk opgeneuk wegneuk doorneuk afgeneuk sufgeneuk
        rondneuk rondgeneuk kontneuk moederneuk vuistneuk keelneuk klootzak
        hoerenzoon kankerlijer kankerhoer kankerwijf kankerjood kankerzooi
        kutwijf kuthoer kutmarokka kutzooi kuttekop kutwinkel kutbedrijf
        kutverkoper kutproduct kutding kkhoer kklijer pikzuig fuckin motherfuck
        gefuck nigger bullshit cocksuck slettebak
        """
    ),
    roots=words("fuck klootzak kankerlijer kankerhoer kutwijf moederneuk"),
    in_context=IN_CONTEXT,
    vulgar_phrases=_VULGAR_PHRASES,
    mild_phrases=_MILD_PHRASES,
    innocent_phrases=_INNOCENT_PHRASES,
    homographs=_HOMOGRAPHS,
    abuse=_ABUSE,
    people=_PEOPLE,
    links=_LINKS,
    fillers=_FILLERS,
    by_initial=words(
        """
        kut klootzak klootzakken hoer neuken fuck fucking lul godverdomme
        """
    ),
    beheaded=words(
        """
        utzooi utding utwijf utwinkel lootzak lootzakken oerenzoon ankerlijer
        ankerhoer eringlijer euken eukt uck ucking odverdomme
        """
    ),
    footnoted=words(
        """
        hoe kan kon fok klo tee ti tie ree pi pij pis ne neu nik lu ho ko ku go
        god ge ver be te ka kl sl sle sc sh mo mon in an en een de bi bit ha he
        bo ni te tyf ter fla flik hoera pr ste str
        """
    ),
    numbered=words(
        """
        nr nummer no art artikel artikelnr artikelnummer model modelnummer type
        onderdeel onderdelen onderdeelnummer serienummer bestelnummer
        ordernummer bestelling order referentie ref maat code asin ean mpn sku
        cas din klasse versie serie productnummer typenummer
        """
    ),
    titles=words(
        """
        heer dhr mevrouw mevr mw meneer mijnheer mr dr drs van door aan beste
        geachte hallo dag naam namens genaamd heet klasse categorie groep merk
        hotel restaurant collega verkoper groet groeten met
        """
    ),
    drops_accents=True,
)
"""What the Dutch finder is built from."""
