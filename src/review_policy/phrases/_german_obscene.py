"""
Obscene words of German, and what their innocent doubles stand next to.

The words are those of Germany, Austria and Switzerland.
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


_COMPOUNDS: Final = frozenset(
    front + tail
    for front in (
        "arsch", "hunde", "kinder", "mutter", "ziegen", "schaf", "schafs",
        "esel", "esels", "kamel", "oma", "schwein", "schweine", "pferde",
        "hühner", "hirn", "gesichts", "kopf", "schwanz", "opfer", "daten",
    )
    for tail in (
        "fick", "ficker", "fickers", "fickern", "fickerin", "ficken",
        "fickend", "fickende", "fickender", "gefickt", "gefickte",
        "gefickter", "wichser",
    )
) | frozenset(
    front + tail
    for front in ("drecks", "dreck", "straßen", "hobby", "billig", "edel")
    for tail in (
        "hure", "huren", "nutte", "nutten", "schlampe", "fotze", "fotzen",
    )
)  # fmt: skip
"""Abuse is coined from such halves faster than a list can follow."""

_ALWAYS: Final = _COMPOUNDS | words(
    """
    fickt fickst ficke fickte fickten ficker fickern fickerin fickerei
    gefickt verfickt verfickte verfickter verfickten verficktes verficktem
    abgefickt durchgefickt

    scheiße scheißen scheiß scheiss scheißt scheißer scheißerei scheißdreck
    scheißhaus scheißladen scheißteil scheißding scheißegal bescheißen
    bescheißt anscheißen verscheißern scheise scheisen scheis scheiser
    scheisdreck scheisegal scheisladen schaiße schaisse scheißßse

    arschloch arschloches arschlochs arschlöcher arschlöchern arschloecher
    arschloechern arschlocher oaschloch oaschlöcher oarschloch oarschlecha
    oaschlecha arschlecker arschleckerei arschpirat arschpiraten arschgefickt
    arschgefickte

    hurensohn hurensohns hurensohnes hurensöhne hurensöhnen hurensoehne
    hurensoehnen hurentochter hurenbock hurenböcke hurenbalg hurenkinder
    hurenfotze hurerei rumhuren herumhuren herumgehurt rumgehurt verhurt
    verhurte verhurter verhurten nuttig nuttige nuttiger nuttiges
    nuttensohn nuttensöhne nuttenkind nuttenbalg nuttenficker nuttenpack

    wichser wichsers wichsern wichserin wixer wixern wixers wichsvorlage
    wichsvorlagen wichsfresse wichsfleck wichsflecken wichskopf wichsgriffel
    wichsgesicht wichserei hirnwichser hirnwichserei abwichsen wixen wixt
    gewixt abgewixt

    fotze fotzen fotzenlecker fotzengesicht fotzenknecht votze votzen
    votzenlecker fozze möse mösen moese moesen mösensaft muschilecker
    muschilecken muschisaft

    schwanzlutscher schwanzlutschern schwanzlutscherin schwanzlutschen
    schwanzgesicht schwanzgesichter schwanzkopf schwanznase sacklecker
    sacklutscher eierlecker eierlutscher pimmellutscher pimmelkopf
    pimmelgesicht pimmelfresse pimmelnase pimmelwichser

    gevögelt durchgevögelt gevoegelt durchgevoegelt rumgevögelt tittenfick
    tittenficker blowjob blowjobs gangbang gangbangs handjob bukkake deepthroat
    cumshot

    schwuchtel schwuchteln schwuchtelig schwuchtl schwuchtelhaft nigger niggers
    niggern nigga niggas judensau judensäue saujude saujuden judenschwein
    judenschweine drecksjude drecksjuden judenpack dreckskanake
    dreckskanaken kanakenpack kanakenschwein negerschwein dreckneger
    drecksneger drecksnigger drecksschwuchtel dreckstürke dreckstürken

    fuck fucks fucked fucker fuckers fuckin fuckface fuckoff fuckt fucken
    gefuckt abgefuckt abgefuckte abgefuckter abgefucktes abgefuckten fuckt
    abfucken abfuckt motherfucker motherfuckers motherfucking mindfuck
    clusterfuck bullshit bullshitter horseshit dipshit shithead shithole
    asshole assholes dickhead dickheads cocksucker cocksuckers cunt cunts
    kurwa kurwas

    figgdi figgt gfigget verfiggt verfiggte verfiggti figgä gfickt
    gfickte gfickter hueresohn huresohn hueresöhn huäresohn hurnsohn hurnsöhne
    huansohn huansöhne schiissdräck schiissdreck schiissegal
    gschissener gschissen gschissene gschissenes gschissna gschisse
    verschisse
    """
)

_RESPELT: Final = words(
    """
    fikken fikker fikkt fickn fickän fcken fickdich fickdi fickteuch fickeuch
    gefikt gefikkt figgn fuckn fukk fuq fcking fckn phuck phuk fakyou
    fackyou fuckyou fukyou motherfucka mothafucka muthafucka motherfuker
    mutterfikker mudderficker muddaficker muddafigger

    scheizze scheizz scheisze scheisz schaisze schaise scheixxe scheixx
    scheiise scheisige scheißee sheisse sheiße scheize scheyße
    scheyss schoaß schoass shaize shice

    arschlok arschloh arschlochh arschoch arschlosch arshloch arsloch
    arshlöcher arschlöscher arschlöchr arschlöher

    huhrensohn huhrensöhne hurrensohn hurrensöhne hurensoh hurensonn hurenson
    hurensöne hurnson hurenshon hrnsohn hrnshn hurönsohn

    wichsa wixa wixxa wichzer wickser wicksa wichsr vichser fotsä fotzä futze
    mösä schisse bitchez bytch biatch niggah niggaz nigha schwuchtln schwuchdel
    schwuchtell
    """
)

_COARSE: Final = words(
    """
    beschissen beschissene beschissener beschissenes beschissenen beschissenem
    beschissenere beschissenste beschissensten beschissenster verschissen
    verschissene verschissener verschissenes verschissenen geschissen
    hingeschissen reingeschissen vollgeschissen zugeschissen ausgeschissen
    angeschissen bschissen bschissene bschissener reingschissn higschissn

    arschgeige arschgeigen arschgesicht arschgesichter arschgesichtern
    arschkopf arschköpfe arschkrampe arschkrampen arschfresse arschfressen
    vollarsch vollärsche riesenarsch arschwisch

    schlampe schlampn schlampenpack schlambe titte titten titts tittchen
    tittenmaus tittengrapscher tittengrabscher hängetitten riesentitten
    pimmel pimmels pimmeln pimmelchen pimmelig schniedelwichser fotzig fotzige
    fotziger fotzig pissnelke pissnelken pissflitsche pissbirne pissgesicht
    kackbratze kackbratzen

    shit shits shitty shitladen shitteil bitches milf milfs

    spast spasten spasti spastis spasts vollspast vollspasten vollspasti
    kanacke kanacken kanak polacke polacken itaker itakern itakers
    kümmeltürke kümmeltürken kuemmeltuerke kuemmeltuerken schlitzauge
    schlitzaugen spaghettifresser knoblauchfresser tschusch tschuschen
    zigeunerpack kampflesbe kampflesben negerfotze schwuchtelverein
    """
)

_ABUSE: Final = words(
    """
    du ihr sie dieser diese dieses diesen diesem solch solche solcher solchen
    so sone son welch welche was verdammt verdammte verdammter verdammten
    verdammtes verfluchte verfluchter verfluchten verfickte verfickter
    verfickten blöd blöde blöder blöden blödes dumm dumme dummer dummen dummes
    dämlich dämliche dämlicher dämlichen doof doofe doofer doofen elend elende
    elender elenden elendige elendiger mies miese mieser miesen mieses dreckig
    dreckige dreckiger dreckigen fies fiese fieser fiesen faul faule fauler
    faulen gierig gierige gieriger gierigen verlogen verlogene verlogener
    verlogenen kriminelle krimineller kriminellen asoziale asozialer asozialen
    unverschämte unverschämter unverschämten freche frecher frechen arrogante
    arroganter arroganten ignorante ignoranter hässliche hässlicher hässlichen
    widerliche widerlicher widerlichen ekelhafte ekelhafter ekelhaften feige
    feiger feigen hinterhältige hinterhältiger falsche falscher falschen
    inkompetente inkompetenter unfähige unfähiger unfähigen unfreundliche
    unfreundlicher miserable miserabler lausige lausiger scheiss scheiß drecks
    bescheuerte bescheuerter bescheuerten geizige geiziger arme armer armes
    kleiner kleine totale totaler kompletter komplette absoluter absolute
    richtiger richtige echter echte riesen voller haufen bande verein pack
    truppe
    """
)

_PEOPLE: Final = words(
    """
    er der die wer verkäufer verkäuferin verkäufers händler händlerin
    typ typen kerl kerle mann männer frau frauen leute junge jungs mädel
    fahrer fahrerin kurier zusteller bote postbote paketbote postboten
    paketboten chef chefin inhaber inhaberin besitzer geschäftsführer
    mitarbeiter mitarbeiterin kundendienst kundenservice support team laden
    firma person personal angestellte angestellter vertreter anbieter
    nachbar nachbarin kollege kollegin ich alle beide jemand
    """
)

_LINKS: Final = words(
    "ist sind war waren bist seid bin wäre isch is san bleibt bleiben sein "
    "wirkt"
)

_FILLERS: Final = words(
    """
    ein eine einer einen einem ein'n 'n nen ne n der die das den dem nur doch
    echt wirklich so ja halt einfach auch mal nix als ganz sehr voll alter alte
    alten alle a an kleine kleines grosse grosser großer große größte grösste
    wohl eben schon
    """
)

_ANIMALS: Final = words(
    """
    hund hunde hundes hunden hündin welpe welpen rüde kater katze katzen
    kätzchen pferd pferde pferdes pony esel kuh kühe schwein ferkel maus mäuse
    ratte ratten affe affen löwe löwen tiger fuchs fuchses eichhörnchen biber
    krokodil echse eidechse drache drachen dino dinosaurier fisch fische fischs
    wal hai hais meerjungfrau meerjungfrauen nixe schlange vogel vögel pfau
    hahn papagei meise komet kometen kostüm kuscheltier plüsch plüschtier
    plüschhund stofftier wedelt wedeln wedelte wedel ohren pfote pfoten fell
    mähne schnauze köder gummifisch drachenschwanz teufel einhorn dackel
    """
)

_LUST: Final = words(
    """
    lutschen lutsch lutscht lutschst lutschte gelutscht lutscher wichsen wichst
    gewichst ficken fick fickt gefickt geiler geile geilen geil muschi fotze
    möse titten arsch blasen bläst geblasen eier abspritzen spritzt erigiert
    erigierter lecken leckst nackt nackter porno pornos sex
    """
)

_MILD: Final = InContext(
    words=words(
        """
        verdammt verdammte verdammter verdammtes verdammten verdammtem
        gottverdammt gottverdammte gottverdammter gottverdammtes gottverdammten
        verarschen verarscht verarschst verarsche verarschte verarschten
        verarschung verarscherei kundenverarsche kundenverarschung
        volksverarsche volksverarschung verbraucherverarsche verarschn
        kack kacke kackding kackteil kackladen kackdinger kackdreck kackmist
        verkackt verkacken abgekackt abkackt kackvogel
        beschiss beschisses dünnschiss
        pisse pissen pisst pisste gepisst angepisst verpisst
        arschkalt arschteuer arschlahm arschkriecher arschkriechern
        arschkriecherei arschtritt arschtritte arschbacke arschbacken
        saublöd drecksau drecksäue dreckssau drecksäcke drecksack dreckschwein
        dreckschweine drecksschwein drecksschweine miststück miststücke
        mistkerl mistkerle missgeburt missgeburten sackratte sackgesicht
        dödel schniedel flittchen brunzen brunzt beidl
        kruzitürken himmelherrgott herrgottsakrament sakra
        gopferdammi gopfertami gopferdelli gopfertelli gopfridstutz
        lmaa wtf omfg stfu gtfo
        """
    ),
    reason="Mild: rude or an oath, and printed in newspapers.",
    bare=Certainty.POSSIBLE,
    most=Certainty.POSSIBLE,
    is_masked=False,
)

IN_CONTEXT: Final = (
    _MILD,
    InContext(
        words=words("arsch arsches arschs ärsche ärschen aersche oasch"),
        reason="The seat of the body, coarse rather than obscene.",
        vulgar=words(
            """
            leck lecken leckt leckst ficken fick fickt gefickt gefickte fetter
            schieb schieben schiebt steck stecken stecks stopf verfickter
            verschissener gehirn
            """
        ),
        bare=Certainty.POSSIBLE,
        insults=True,
    ),
    InContext(
        words=words("schwanz schwanzes schwänze schwänzen"),
        reason="A tail of an animal, a kite, a comet or a costume.",
        innocent=_ANIMALS,
        vulgar=_LUST,
        is_masked=False,
    ),
    InContext(
        words=words("muschi muschis"),
        reason="A pet name of cats.",
        innocent=words(
            "katze katzen kater kätzchen futter schnurrt fell pfoten miau"
        ),
        vulgar=_LUST
        | words("feuchte nasse enge rasierte haarige fingern stinkende"),
        is_masked=False,
    ),
    InContext(
        words=words("pussy pussys"),
        reason="English for a cat; a band.",
        innocent=words(
            "riot cat cats katze katzen willow galore bond goldfinger boots"
        ),
        vulgar=_LUST,
        bare=Certainty.POSSIBLE,
        insults=True,
    ),
    InContext(
        words=words("fick ficken"),
        reason="A brand of schnapps that is sold at parties.",
        innocent=words(
            """
            schnaps likör likor liqueur partyschnaps partylikör
            johannisbeerschnaps johannisbeere johannisbeerlikör spirituose
            flasche shots jägermeister
            """
        ),
        vulgar=words("dich euch mich mutter sich ihn sie"),
        bare=Certainty.CERTAIN,
        most=Certainty.CERTAIN,
    ),
    InContext(
        words=words("fucking"),
        reason="A village of Upper Austria, now Fugging; a beer.",
        innocent=words(
            """
            österreich oberösterreich innviertel tarsdorf ortsschild ortstafel
            ort dorf gemeinde fugging hell bier
            """
        ),
        bare=Certainty.LIKELY,
    ),
    InContext(
        words=words("hure huren"),
        reason="An old word in the Bible, in history and in titles of novels.",
        innocent=words(
            """
            babylon babylons bibel wanderhure roman romans romane buch buches
            mittelalter historisch historischer historische film serie
            hörbuch jahrhundert kurtisane kurtisanen schusterjungen typografie
            """
        ),
        bare=Certainty.LIKELY,
        insults=True,
        # "h?ren" is "hören" in a broken encoding.
        is_masked=False,
    ),
    InContext(
        words=words("nutte nutten"),
        reason="A slip for the groove of a board or a profile.",
        innocent=words(
            """
            feder federn brett bretter profil profile profils aluprofil fräsen
            fräser gefräst nutenstein nutensteine mutter schiene schienen
            laminat holz dichtung
            """
        ),
        bare=Certainty.LIKELY,
        insults=True,
    ),
    InContext(
        words=words("schlampen"),
        reason="To work carelessly, which sellers are often told.",
        innocent=words(
            "bei beim mit qualität versand qualitätskontrolle rum rumschlampen"
        ),
        vulgar=words("geile dreckige billige versaute"),
        insults=False,
        is_masked=False,
    ),
    InContext(
        words=words(
            "wichse wichsen wichst wichste wichsten gewichst abgewichst "
            "abgewichste abgewichster"
        ),
        reason="To polish shoes; wax for shoes or moustaches; sly.",
        innocent=words(
            """
            schuh schuhe schuhen schuhwichse stiefel stiefeln leder lederwichse
            lederpflege bart bartwichse schnurrbart schnauzer bürste bürsten
            schuhcreme dose politur poliert polieren glanz glänzt parkett
            boden möbel holz wachs sattel säbel profi pomade creme schuhputz
            """
        ),
        bare=Certainty.LIKELY,
    ),
    InContext(
        words=words("wixxer wixxern wixxers"),
        reason="A film comedy and its sequel.",
        innocent=words(
            "film filme dvd blu-ray bluray neues komödie parodie edgar "
            "wallace krimi kino soundtrack teil kult"
        ),
        bare=Certainty.LIKELY,
        insults=True,
    ),
    InContext(
        words=words("fut fud futt"),
        reason="A mode of a football game; short for future.",
        innocent=words("fifa fc ea ultimate team coins points punkte karten"),
        vulgar=_LUST | words("gestopfte gschissene schiache"),
        is_masked=False,
    ),
    InContext(
        words=words("huso husos"),
        reason="A sturgeon, and its caviar.",
        innocent=words(
            "kaviar stör störe beluga hausen fisch teich rogen donau"
        ),
        insults=True,
        is_masked=False,
    ),
    InContext(
        words=words("bitch"),
        reason="English, in titles and names of products.",
        innocent=words("resting stitch buch roman titel boss song lied"),
        bare=Certainty.LIKELY,
        insults=True,
    ),
    InContext(
        words=words("bastard bastarde bastarden bastards"),
        reason="A cross of plants or dogs; an old legal word; a cut of file.",
        innocent=words(
            """
            feile feilen hieb pflanze pflanzen kreuzung hybride sorte weide
            rose hund hunde könig königs thron schwert anderthalbhänder adel
            roman film inglourious game thrones schrift basterds mittelalter
            """
        ),
        bare=Certainty.POSSIBLE,
        insults=True,
    ),
    InContext(
        words=words("pisser pissern"),
        reason="Rude; and a jar or statue of a boy who passes water.",
        innocent=words("brunnen figur statue brunnenfigur teich brüssel"),
        bare=Certainty.POSSIBLE,
        insults=True,
        is_masked=False,
    ),
    InContext(
        words=words("vögeln vögelt voegeln"),
        reason="Birds, in the dative.",
        innocent=words(
            """
            den von mit bei allen vielen kleinen grossen großen futter
            nistkasten garten vogelhaus meisen wild freilebenden
            """
        ),
        vulgar=words(
            "ficken fick geil geile bett miteinander nackt sex porno wollte"
        ),
        is_masked=False,
    ),
    InContext(
        words=words("bumsen bumst gebumst durchgebumst schnackseln"),
        reason="To thump; else jocular.",
        innocent=words("tür dose puder gesicht wand baby decke zucker"),
        vulgar=_LUST | words("mutter frau ihn sie mich dich"),
        most=Certainty.POSSIBLE,
        is_masked=False,
    ),
    InContext(
        words=words("neger negers negern negerin"),
        reason="A slur today; a family name, old titles and sweets.",
        innocent=words(
            """
            kuss küsse kleine zehn lein roman buch buches klassiker titel twain
            huckleberry finn sawyer christie agatha ausgabe übersetzung
            wort begriff kolonialzeit ernst firma dach
            """
        ),
        bare=Certainty.LIKELY,
        insults=True,
        is_masked=False,
    ),
    InContext(
        words=words("kanake kanaken kanackin"),
        reason="A slur; a people of New Caledonia.",
        innocent=words(
            "neukaledonien neukaledoniens volk ureinwohner melanesien südsee"
        ),
        bare=Certainty.LIKELY,
        insults=True,
        is_masked=False,
    ),
    InContext(
        words=words("zigeuner zigeunern zigeuners zigeunerin"),
        reason="A slur to many; music, operettas and sauces.",
        innocent=words(
            """
            sauce sosse soße schnitzel baron musik jazz geige lieder operette
            strauss roman film tanz wagen art
            """
        ),
        bare=Certainty.POSSIBLE,
        insults=True,
        is_masked=False,
    ),
    InContext(
        words=words("bimbo bimbos"),
        reason="A brand of bread; a name of toys and of a racing team.",
        innocent=words("brot toast toastbrot kuchen figur plüsch elefant"),
        insults=True,
        is_masked=False,
    ),
    InContext(
        words=words("mongo mongos"),
        reason="A database; a planet in a comic; a way to skate.",
        innocent=words(
            "db mongodb datenbank flash gordon planet comic skateboard push "
            "pushen sprache"
        ),
        insults=True,
        is_masked=False,
    ),
    InContext(
        words=words("fidschi fidschis"),
        reason="The islands of Fiji.",
        innocent=words(
            "insel inseln urlaub wasser südsee reise nach auf flagge rugby"
        ),
        insults=True,
        is_masked=False,
    ),
    InContext(
        words=words("tunte tunten transe transen"),
        reason="Rude words that some use of themselves.",
        innocent=words("travestie drag show kostüm kabarett"),
        bare=Certainty.POSSIBLE,
        insults=True,
        is_masked=False,
    ),
)

_VULGAR_PHRASES: Final = lines(
    """
    leck mich am arsch
    leckt mich am arsch
    leck mich doch am arsch
    leckt mich doch am arsch
    leckt mich alle am arsch
    leck mich mal am arsch
    leck mi am arsch
    leck mi am oasch
    legg mi am arsch
    können mich am arsch lecken
    könnt mich am arsch lecken
    kann mich am arsch lecken
    mich am arsch lecken
    am arsch lecken
    in den arsch schieben
    in den arsch stecken
    in arsch schieben
    in arsch stecken
    sonst wohin ficken
    verpiss dich
    verpiss di
    verpisst euch
    verpissen sie sich
    mir einen blasen
    dir einen blasen
    ihm einen blasen
    blas mir einen
    bläst mir einen
    schwanz blasen
    schwanz lutschen
    schwanz lutscher
    lutsch meinen schwanz
    lutscht meinen schwanz
    lutsch mir den schwanz
    mir einen runterholen
    dir einen runterholen
    sich einen runterholen
    leck meine eier
    leckt meine eier
    leck mir die eier
    leckt mir die eier
    leck eier
    eier lecken
    eier lutschen
    leck mir den sack
    am sack lecken
    arsch loch
    arsch löcher
    arsch geige
    arsch gesicht
    huren sohn
    huren söhne
    huren söhnen
    huere sohn
    sohn einer hure
    sohn einer nutte
    mutter ficker
    figg di
    figg dich
    wich ser
    wichs er
    fo tze
    schei sse
    schei ße
    schei se
    sche isse
    sch eisse
    sch eiße
    sch eiss
    sch eiß
    fi cken
    fick en
    fi ck
    f ick
    f ick dich
    f icken
    f uck
    fu ck
    schlam pe
    schwule sau
    schwule säue
    schwule drecksau
    blow job
    piss off
    son of a bitch
    was für ein arsch
    was für ärsche
    drauf geschissen
    du schlampen
    ihr schlampen
    """
)

_MILD_PHRASES: Final = lines(
    """
    leck mich
    leck mi
    leck mich fett
    halt die fresse
    haltet die fresse
    halt deine fresse
    dumme fresse
    auf die fresse
    geht mir auf den sack
    gehen mir auf den sack
    geht auf den sack
    gehst mir auf den sack
    auf den sack gehen
    geht mir auf die eier
    geht auf die eier
    gehen mir auf die eier
    auf die eier gehen
    keine eier in der hose
    du sack
    ihr säcke
    blöder sack
    fauler sack
    f dich
    f wort
    huere guet
    himmel arsch und zwirn
    zur hölle
    """
)

_INNOCENT_PHRASES: Final = lines(
    """
    am arsch vorbei geht auch ein weg
    schlampen mit moral
    hure babylon
    hurenkinder und schusterjungen
    schusterjungen und hurenkinder
    ludwig von ficker
    von ficker
    firma ficker
    herr ficker
    frau ficker
    familie ficker
    shit happens
    pussy riot
    pussy cat
    bastard feile
    leck mich ab
    """
)

_HOMOGRAPHS: Final = (
    # What stems and roots would catch.
    Homograph("fickl", "English fickle; the surname Fickler."),
    Homograph("fickel", "A family name."),
    Homograph("fickert", "A family name."),
    Homograph("fickenscher", "A family name."),
    Homograph("fickentscher", "A family name."),
    Homograph("fickinger", "A family name."),
    Homograph("fickmühl", "A double mill in the game of nine men's morris."),
    Homograph("fickmuehl", "The same without its umlaut."),
    Homograph("fickfack", "An old word for excuses."),
    Homograph("klugscheiß", "A know-all; jocular, and a board game."),
    Homograph("klugscheiss", "A know-all; jocular, and a board game."),
    Homograph("hosenscheiß", "A small child; jocular, of babies' clothes."),
    Homograph("hosenscheiss", "The same in Swiss spelling."),
    Homograph("scheißerle", "A dear child in Swabia."),
    Homograph("scheisserl", "A dear child in Bavaria and Swabia."),
    Homograph("dukatenscheiß", "A figure that passes gold coins."),
    Homograph("geldscheiß", "A figure that passes gold coins."),
    Homograph("goldscheiß", "A figure that passes gold coins."),
    Homograph("scheißens", "In the title of a book on caring less."),
    Homograph("fotzel", "Bread fried in egg, a Swiss dish."),
    Homograph("fotzenhobel", "A mouth organ, in Bavaria."),
    Homograph("fotznhobel", "A mouth organ, in Bavaria."),
    Homograph("fotzhobel", "A mouth organ, in Bavaria."),
    Homograph("fotzenspangler", "A dentist, in Bavaria."),
    Homograph("hinterfotz", "Deceitful; colloquial, of the mouth."),
    Homograph("hurenkind", "A last line alone on a page.", whole=True),
    Homograph("hurenkindern", "Last lines alone on a page.", whole=True),
    Homograph("hurenkinder", "Last lines alone on a page.", whole=True),
    Homograph("schuhwichs", "Polish for shoes."),
    Homograph("stiefelwichs", "Polish for boots."),
    Homograph("bartwichs", "Wax for moustaches."),
    Homograph("lederwichs", "Polish for leather."),
    Homograph("barschloch", "A hole where one fishes perch.", whole=True),
    Homograph("marschloch", "A hole in marshland.", whole=True),
    # What only looks like an obscene word.
    Homograph("wichs", "The festive dress of fraternities.", whole=True),
    Homograph("marsch", "A march, or marshland."),
    Homograph("barsch", "A perch; gruff."),
    Homograph("harsch", "Harsh; crusted snow."),
    Homograph("arschbombe", "A dive with the knees drawn up."),
    Homograph("arschgeweih", "A tattoo above the seat."),
    Homograph("arschleder", "A miner's apron."),
    Homograph("schwanzmeise", "A long-tailed tit."),
    Homograph("schwanzlurch", "A salamander or newt."),
    Homograph("schwanzflosse", "A fin of a fish or a plane."),
    Homograph("schwänzel", "To wag, to prance."),
    Homograph("schlampig", "Sloppy."),
    Homograph("schlamperei", "Sloppiness."),
    Homograph("schlamper", "A pencil case; a sloppy man."),
    Homograph("dick", "Thick.", whole=True),
    Homograph("geil", "Great, to most who say it today."),
    Homograph("ständer", "A stand."),
    Homograph("latte", "A slat; coffee with milk.", whole=True),
    Homograph("sack", "A bag."),
    Homograph("eichel", "An acorn; a suit of cards."),
    Homograph("möpse", "Pugs."),
    Homograph("nippel", "A fitting."),
    Homograph("lecken", "To leak; to lick."),
    Homograph("tittmoning", "A town in Bavaria."),
    Homograph("titting", "A market town in Bavaria."),
    Homograph("fliegenschiss", "A trifle; a dot of a fly."),
    Homograph("vogelschiss", "Droppings of birds; a trifle."),
    Homograph("schissler", "A family name."),
    Homograph("pissoir", "A urinal."),
    Homograph("pistazie", "A pistachio."),
    Homograph("shitstorm", "Outrage online; a word of newspapers."),
    Homograph("shiitake", "A mushroom; its double i is no stretching."),
    Homograph("shitake", "A mushroom, misspelt."),
    Homograph("shih", "A breed of dog."),
    Homograph("scunthorpe", "A town in England."),
    Homograph("fck", "A football club; FCK of Kaiserslautern.", whole=True),
    Homograph("futter", "Food for animals; a lining; a chuck."),
    Homograph("negerkuss", "A sweet, by its old name."),
    Homograph("spastik", "A state of the muscles."),
    Homograph("spastisch", "Of the muscles."),
    Homograph("ass", "An ace in a game of cards.", whole=True),
    Homograph("cocker", "A breed of dog."),
    Homograph("cockpit", "Where a pilot sits."),
    Homograph("slut", "The end, in Swedish on the same label.", whole=True),
)

OBSCENE: Final = ObsceneWords(
    always=_ALWAYS,
    respelt=_RESPELT,
    coarse=_COARSE,
    stems=words(
        """
        fick gefick verfick abfick abgefick anfick angefick durchfick
        durchgefick rumfick rumgefick herumfick herumgefick wegfick weggefick
        totfick totgefick zusammengefick reinfick reingefick arschfick
        mutterfick hurensohn hurensöhn hurenbock wichser wixer
        schwanzlutsch muschileck fuckin motherfuck abgefuck cocksuck nigger
        schwuchtel pimmellutsch fuckboy votze saujude judensau
        """
    ),
    roots=words(
        "scheiß arschloch arschlöch hurensohn hurensöhn wichser fotze "
        "schwuchtel schwanzlutsch mutterfick"
    ),
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
        fick ficken ficker gefickt fuck scheiße arschloch arschlöcher
        """
    ),
    beheaded=words(
        """
        icken ickt uck ucking cheiße cheisse cheiss rschloch rschlöcher
        urensohn urensöhne otze otzen ichser
        """
    ),
    footnoted=words(
        """
        nut hur fut tit bit mus pis was wie wer fo hu wi pi sh mo mö vo ni bi
        ab ge ver be an in im am du da so er es
        """
    ),
    numbered=words(
        """
        nr nummer no art artikel artikelnr artikelnummer modell modellnummer
        typ teil teile teilenummer ersatzteil seriennummer bestellnummer
        bestellnr referenz ref größe grösse gr code asin ean mpn sku cas din
        klasse version serie
        """
    ),
    titles=words(
        """
        herr herrn hr frau fr firma fa dr von namens name heißt heiße klasse
        kategorie gruppe marke hotel restaurant
        """
    ),
    drops_accents=True,
)
"""What the German finder is built from."""
