"""
Obscene words of Swedish, and what their innocent doubles stand next to.

Oaths on the devil and on hell are the everyday swearing of Swedish and are
mild; "jävla", which stands where English has the f-word, is not.
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


_DEVILS: Final = frozenset(
    front + tail
    for front in (
        "", "d", "idiot", "as", "skit", "svin", "gubb", "kärring", "fet",
        "tjuv", "bedragar", "lögnar", "kuk", "fitt", "hor", "rövar", "rass",
        "ras", "bög", "flat", "mongo", "cp", "pucko", "apa", "ap", "nazist",
        "turk", "arab", "blatte", "jude", "jud", "neger", "muslim", "zigenar",
        "tattar", "lapp", "finn", "dansk", "norsk", "ryss", "polack",
        "kines", "afrikan", "chaufför", "säljar", "post", "pedofil",
        "fjoll", "mes", "blåsar", "snål", "lat", "dum", "ful", "kass",
        "sjuk", "tölp", "maskin", "data", "hund", "katt",
    )
    for tail in ("jävel", "jäveln", "jävels", "jävlarna", "jävlarnas")
) | frozenset(
    front + "jävlar"
    for front in (
        "idiot", "as", "skit", "svin", "gubb", "kärring", "tjuv", "bedragar",
        "lögnar", "kuk", "fitt", "hor", "rövar", "bög", "mongo", "cp", "ap",
        "pucko", "nazist", "turk", "arab", "blatte", "jude", "jud", "neger",
        "muslim", "zigenar", "tattar", "lapp", "pedofil", "fjoll",
        "post", "säljar", "snål",
    )
)  # fmt: skip
"""The second half makes an abuse of every noun."""

_MEMBERS: Final = frozenset(
    front + "kuk" + ending
    for front in (
        "", "stå", "fläsk", "häst", "jätte", "små", "lill", "slem", "svin",
        "åsne", "stor", "slapp", "gubb", "lös", "skit",
    )
    for ending in ("", "en", "ens", "ar", "arna", "arnas", "s")
)  # fmt: skip

_ALWAYS: Final = _MEMBERS | words(
    """
    knulla knullar knullade knullat knullas knullats knullad knullande knull
    knullet knullen knullare knullbar knullig knullkompis knullkompisar
    mammaknullare morsknullare moderknullare rövknulla rövknullad rövknullare

    fitta fittan fittans fittor fittorna fittig fittiga fittigt fittjävel
    fittunge fittungar fitthuvud fittnylle fittansikte fittslickare fitthår
    fitthål fittsaft hästfitta skitfitta surfitta diskofitta äckelfitta

    kukhuvud kukhuvuden kukhuvudet kukskalle kukskallar kukansikte kuktryne
    kukfejs kukfan kuksugare kuksugarna kuksugning kuksugande kukslickare
    kukluder kukhora kukunge kukig kukigt kukiga

    horson horan horans horor hororna horors horjävel horbock horbockar horkund
    horkunder horig horigt horiga hormamma hormorsa hormorsan horstövel lyxhora
    gathora billighora knarkhora skithora äckelhora

    rövhål rövhålet rövhålen rövhåls rövslickare rövslickeri rövpulare rövpulad
    rövpula rövpular rövpulade rövpulat rövpirat rövkrypare rövtratt rövnylle
    rövsex rövludd arselhål arslehål arselslickare arsleslickare

    runka runkar runkade runkat runkare runkaren runkande runkhuvud runkfitta
    avrunkad avrunkning

    luderfitta bögknullare kuksugarbög tjockfitta hästknullare getknullare
    hundknullare

    nigger niggers niggrar niggrarna niggern nigga niggas niggah bögsvin
    bögäckel judesvin judesvinet judesvinen judeäckel negersvin negerslyna
    negerhora turksvin blattesvin blattehora blattefitta

    fuck fucks fucked fucker fuckers fuckin fucking fucka fuckar fuckad fuckade
    fuckat fuckface fuckoff fuckup fuckyou motherfucker motherfuckers
    motherfucking uppfuckad uppfuckat uppfuckade clusterfuck mindfuck
    bullshitter dipshit shithead shithole asshole assholes dickhead dickheads
    cocksucker cocksuckers cunt cunts whore whores wanker wankers faggot
    faggots arsehole arseholes blowjob blowjobs handjob gangbang gangbangs
    bukkake deepthroat cumshot cumshots rimjob

    vittu kurwa kurwas sharmuta sharmouta orospu kahba
    """
)

_RESPELT: Final = words(
    """
    knular knulade knulat knullaa knulllla knulah qnulla qnull mammaknularre
    mammaknulare

    phitta fhitta fitthan ffitta fittta fittah fittjvel fittjavel fittjavlar
    fittjefel fittjevel

    kukk kukken kukhuve kukhuvet kuksuggare khuken qukk kuuk

    h0ra h0ran h0ror hooora hoora horjavel horjavlar horjevel huora horunje

    rövhol rövhåll rövhal rovhal rovhål rövhaal roevhaal roevhål roevhal
    rovslickare

    runkka runkarr runckar

    jäävla jääävla jäääävla jääääävla jävlaa jävlaaa jävlaaaa jävvvla jävllla

    fukk fukking fuking fukn fckn fcking fakking fakkin fakk fackoff fackyou
    fakyou fuckyou fukyou phuck phuk fvck motherfucka mothafucka muthafucka
    madafaka madafakka mothafakka niggaz nygga bitchez asshol
    """
)

_COARSE: Final = _DEVILS | words(
    """
    jävla jefla jäfla jäffla jävvla jävlla jevla jæfla jævla jævel jaevla
    jaevel jaevlar djävla djefla djäfla djevla javla jvla jvlar jefel jäfel
    jevel jeveln jäwla jäwel djävel djäveln helvetesjävla skitjävla

    skithuvud skithuvudet skithuvuden slampa slampan slampor slamporna slampas
    slampig slampiga slampigt slampjävel kåtbock kåtbockar hängpattar pattar
    pattarna jättepattar storpattar fnaskjävel horeri svartskalle svartskallar
    svartskallarna svartskallen blatte blattar blattarna blatten blattes
    kamelknullare spaghettiapa ragghuvud cpunge mongolojd dampråtta bögjävel
    bögunge bögfan bullshit bitches milf milfs
    """
)

_ABUSE: Final = words(
    """
    du din ditt dina dig ni er ert era sån sånt såna sånna sådan sådant sådana
    vilken vilket vilka jävla djävla javla jefla jäkla jäkliga förbannade
    förbannad förbaskade fördömda satans helvetes fucking dum dumma dumme
    korkad korkade korkat ful fula fule fet feta fete äcklig äckliga äcklige
    äckligt vidrig vidriga vidrige vidrigt lat lata late girig giriga girige
    snål snåla snåle elak elaka elake sjuk sjuka sjuke falsk falska falske feg
    fega fege arrogant arroganta otrevlig otrevliga otrevlige oförskämd
    oförskämda oförskämde kriminell kriminella ohederliga lögnaktig lögnaktiga
    patetisk patetiska patetiske idiotisk idiotiska inkompetent inkompetenta
    oduglig odugliga usel usla usle värdelös värdelösa värdelöst gammal gamla
    gamle liten lilla lille stor stora store riktig riktiga riktigt total
    totalt komplett fullständig äkta ren rena rent bunt gäng samling hög hop
    skara skock kallade kalla kallar
    """
)

_PEOPLE: Final = words(
    """
    han hon hen de dom dem som den säljare säljaren säljarna handlare handlaren
    kille killen snubbe snubben karl karln gubbe gubben kärring kärringen tjej
    tjejen kvinna kvinnan människa människan person personen personal
    personalen chaufför chauffören förare föraren bud budet kurir kuriren
    brevbärare brevbäraren granne grannen chef chefen ägare ägaren kundtjänst
    kundtjänsten kundservice support supporten företag företaget firma firman
    butik butiken leverantör leverantören medarbetare medarbetaren expedit
    expediten killarna tjejerna folk folket alla jag mamma morsa morsan någon
    nån vem ex exet exman
    """
)

_LINKS: Final = words(
    "är va var vart varit blir blivit blev vara verkar verkade låter lät e ä"
)

_FILLERS: Final = words(
    """
    en ett den det de bara ju nog väl verkligen faktiskt så helt rent också
    ännu enda som jätte riktig riktigt riktiga rätt ganska lite liten litet små
    total totala totalt stor stora största värsta av a'v ba
    """
)

_LUST: Final = words(
    """
    suga sug suger sög sugit slicka slickar slick slickade slickat kyss kyssa
    kysser pussa ta tar köra kör upp stoppa stoppar tryck trycka trycker stick
    sticka knulla knullar kåt kåta kåtaste runka runkar våt hårig håriga rakad
    stor stånd stenhård hård sprut spruta sprutar porr naken nakna sex sexig
    tafsa tafsade smiska daska fingra fingrar
    """
)

_MILD: Final = InContext(
    words=words(
        """
        skit skiten skits skita skiter sket skitit skitprodukt skitprodukter
        skitprodukten skitgrej skitgrejer skitfirma skitföretag skitservice
        skitkvalitet skitkvalité skitkvalite skitsnack skitprat skitleverans
        skitkundtjänst skitköp skitförsäljare skitsäljare skitbutik skitsida
        skitmaskin skitmobil skitteknik skitsak skitsaker skitunge skitungar
        skitungen skitkärring skitgubbe skithög skithögar skithögen skitstövel
        skitstöveln skitstövlar skitstövlarna hästskit hundskit skitdålig
        skitdåligt skitdåliga skitförbannad skitarg shit shitty shitsnack
        helvetes satans satmara satkäring satkärring satunge satungar fanskap
        fanskapet fanstyg fyfan fifan fyfaan förfan vafan vaffan vadfan faan
        förbannat förbannade herrejävlar jävligt jävlig jävliga jävligaste
        jävlas jävlats jävlades djävlig djävligt djävliga djävlas javligt
        jefligt jävlarns kåt kåtare kåthet kåtheten tuttar tuttarna pissa
        pissar pissade pissat piss pisset pissdålig pissdåligt pissig pissigt
        pissiga pissigare bajskorv bajskorvar pök pöka pökar pökade pökat nussa
        nussar nussade nussat efterbliven efterblivna efterblivet miffo miffon
        miffot dampunge dampungar perkele saatana faen
        """
    ),
    reason="Mild: rude or an oath, and printed in newspapers.",
    innocent=words("smuts damm lera dammet smutsen"),
    bare=Certainty.POSSIBLE,
    most=Certainty.POSSIBLE,
    is_masked=False,
)

IN_CONTEXT: Final = (
    _MILD,
    InContext(
        words=words("jävlar djävlar javlar jævlar"),
        reason="An outcry on the devils, mild; and what people are called.",
        innocent=words("anamma annamma"),
        vulgar=words(
            """
            knulla knullar fula feta lata dumma äckliga vidriga giriga snåla
            lögnaktiga kriminella korkade kåta skäms
            """
        ),
        bare=Certainty.POSSIBLE,
        insults=True,
        is_masked=False,
    ),
    InContext(
        words=words("hora horas"),
        reason="A round dance of weddings; Spanish and Portuguese for hour.",
        innocent=words(
            """
            dans dansen dansa dansar folkdans klezmer rumänsk rumänska
            israelisk israeliska judisk judiska bröllop ringdans noter hava
            nagila enescu spanska spanskt spansk portugisiska timme la por
            media una
            """
        ),
        vulgar=words(
            "jävla din äckliga billiga feta fula knulla kåt kåta fitta jävel"
        ),
        bare=Certainty.LIKELY,
        insults=True,
        # "h?ra" is "höra" in a broken encoding; "h ra" finds the stars.
        is_masked=False,
    ),
    InContext(
        words=words(
            "horunge horungen horungar horungarna horungars horungens"
        ),
        reason="The last line of a paragraph alone on a page.",
        innocent=words(
            """
            typografi typografiska typografisk sättning sättningen sats satsen
            radbrytning rad rader raden raderna sida sidan sidor sidbrytning
            stycke stycket spalt spalten layout layouten indesign word
            ombrytning änka änkor franska fransk tryckeri inlagan
            """
        ),
        vulgar=words("jävla din ditt era fula äckliga"),
        bare=Certainty.LIKELY,
        insults=True,
    ),
    InContext(
        words=words("röv röven rövar rövarna rövens rövs"),
        reason="The seat of the body, coarse; and robs, robbed, robbers.",
        innocent=words(
            """
            bort bank banken guld skatt skatten kamomilla kasper jesper jonatan
            pirat pirater skogen slott slottet ronja
            """
        ),
        vulgar=_LUST
        | words(
            """
            jävla fet feta fitta kuk kuken hål upp uppe pulad hästens mitt min
            tummen kör körde körd stoppa dit
            """
        ),
        insults=True,
        is_masked=False,
    ),
    InContext(
        words=words("arsle arslet arslen arslena arslets arsel arslehålet"),
        reason="The seat of the body, coarse rather than obscene.",
        vulgar=_LUST | words("jävla upp feta fet"),
        bare=Certainty.POSSIBLE,
        insults=True,
    ),
    InContext(
        words=words("luder ludret ludren luderet lyxluder luderaktig"),
        reason="A family name; masked, it would be leather without its ä.",
        innocent=words("martin peter owe"),
        vulgar=words("jävla din billiga fula äckliga feta kåta"),
        bare=Certainty.LIKELY,
        insults=True,
        is_name=True,
        is_masked=False,
    ),
    InContext(
        words=words("fnask fnasket fnasken"),
        reason="Rude, dated; masked, it would be tinder without its ö.",
        vulgar=words("jävla din billiga fula äckliga feta kåta"),
        bare=Certainty.POSSIBLE,
        insults=True,
        is_masked=False,
    ),
    InContext(
        words=words("runk runken runket"),
        reason="A short word, and part of a name of music and of games.",
        vulgar=words("jävla din kåt kuk porr fitta ta tar tog"),
        bare=Certainty.POSSIBLE,
        is_masked=False,
    ),
    InContext(
        words=words("hynda hyndan hyndor hyndorna"),
        reason="A female dog or wolf, to those who breed them.",
        innocent=words(
            """
            hund hunden hundar valp valpar valparna kull kullen varg vargar
            varghynda räv rävar kennel uppfödare löp löper dräktig avel tik
            """
        ),
        vulgar=words("jävla äckliga fula feta dumma"),
        bare=Certainty.POSSIBLE,
        insults=True,
        is_masked=False,
    ),
    InContext(
        words=words("bitch bitchen bitchar bitchig bitchigt bitchiga"),
        reason="English, in titles and names of products.",
        innocent=words(
            "resting stitch bok boken titel låt låten face doftljus mugg"
        ),
        vulgar=words("jävla feta fula dumma son"),
        bare=Certainty.POSSIBLE,
        insults=True,
    ),
    InContext(
        words=words("subba subban subbor satsubba"),
        reason="Rude, and a sub that one listens to or subscribes to.",
        innocent=words("kanal kanalen twitch youtube bas basen"),
        vulgar=words("jävla äckliga fula feta"),
        bare=Certainty.POSSIBLE,
        insults=True,
        is_masked=False,
    ),
    InContext(
        words=words("pussy"),
        reason="English for a cat; a band.",
        innocent=words(
            "riot cat cats katt katten galore bond goldfinger boots willow"
        ),
        vulgar=_LUST,
        bare=Certainty.POSSIBLE,
        insults=True,
    ),
    InContext(
        words=words("bög bögen bögar bögarna bögs bögig bögigt bögiga"),
        reason="What gay men call themselves; a slur in abuse only.",
        innocent=words("stolt öppet komma pride bok film rfsl"),
        vulgar=words(
            "jävla djävla javla äckliga äcklig fula feta din ditt dina sjuka "
            "förbannade"
        ),
        is_masked=False,
    ),
    InContext(
        words=words("neger negern negrer negrerna negrers negerns"),
        reason="A slur today; old titles, and words about words.",
        innocent=words(
            """
            små boll bollar bok boken roman klassiker titel titeln utgåva
            utgåvan översättning ordet begreppet ord twain finn sawyer christie
            agatha astrid lindgren pippi kung historia kolonialtiden filmen
            """
        ),
        vulgar=words("jävla äckliga fula"),
        bare=Certainty.LIKELY,
        insults=True,
        is_masked=False,
    ),
    InContext(
        words=words(
            "zigenare zigenaren zigenarna zigenerska zigensk tattare tattaren "
            "tattarna tattarunge"
        ),
        reason="A slur to many; sauces, music and history.",
        innocent=words(
            """
            sås musik operett jazz baronen strauss roman bok boken historia
            film filmen resande romer visa visor dans
            """
        ),
        vulgar=words("jävla äckliga tjuvaktiga"),
        bare=Certainty.POSSIBLE,
        insults=True,
        is_masked=False,
    ),
    InContext(
        words=words("mongo mongot mongon mongos mongona"),
        reason="A database; a planet in a comic; a way to skate.",
        innocent=words(
            "db mongodb databas databasen flash gordon planet planeten serie "
            "skateboard push santamaria"
        ),
        vulgar=words("jävla äckliga dumma"),
        insults=True,
        is_masked=False,
    ),
    InContext(
        words=words("cp"),
        reason="An illness; a plan of a product, a brand, a number.",
        vulgar=words("jävla skadad skadade unge ungar"),
        most=Certainty.POSSIBLE,
        is_masked=False,
    ),
    InContext(
        words=words("bastard bastarden bastarder bastarderna bastards"),
        reason="A cross of plants or dogs; an old legal word; a cut of file.",
        innocent=words(
            """
            fil filen filar hugg huggning korsning korsningar hybrid växt
            växten ros rosor sort hund hundar katt kung kungen kungens tron
            svärd adel roman film filmen inglourious thrones basterds
            medeltiden snow
            """
        ),
        vulgar=words("jävla"),
        bare=Certainty.POSSIBLE,
        insults=True,
    ),
    InContext(
        words=words("pitt pitten pittar pittarna"),
        reason="A family name of film; a dialect word for the member.",
        innocent=words("brad william bull film filmen angelina"),
        vulgar=words("suga sug slicka min din jävla kåt stor knulla runka"),
        is_name=True,
        is_masked=False,
    ),
    InContext(
        words=words("balle ballen ballar ballarna"),
        reason="A brand and nickname; to go haywire.",
        innocent=words("ur ballat alfons robb"),
        vulgar=words("suga sug slicka slick kyss jävla kuk fitta svettiga"),
        is_name=True,
        is_masked=False,
    ),
    InContext(
        words=words("pick picken"),
        reason="What one plays a guitar with; a small tool.",
        innocent=words("gitarr plektrum up mat and"),
        vulgar=words("suga sug suger kåt stor hård runka jävla"),
        is_name=True,
        is_masked=False,
    ),
    InContext(
        words=words("avsugning avsugningen avsugen avsugna"),
        reason="How dust, smoke or phlegm is drawn off.",
        innocent=words(
            """
            damm dammet spån rök röken luft luften gas slem slemmet fläkt
            fläkten svets lödrök filter slang slangen maskin nageldamm patient
            """
        ),
        vulgar=words("fick få får gav ge ger bra min kåt"),
        bare=Certainty.POSSIBLE,
        is_masked=False,
    ),
    InContext(
        words=words("kåta kåtan kåtor kåtorna"),
        reason="A tent or hut of the Sami.",
        innocent=words(
            """
            tält tältet same samisk samiska sami fjällen fjället eld elden
            eldstad torv torvkåta duk stänger lappland renar kåtan grill
            """
        ),
        vulgar=words(
            "jävla brudar tjejer gubbar gubbe fitta kuk knulla så våta"
        ),
        most=Certainty.POSSIBLE,
        is_masked=False,
    ),
    InContext(
        words=words("patte pattes patta"),
        reason="A nickname; what a child sucks.",
        innocent=words("napp nappen nappflaska kalv lamm ko"),
        vulgar=words("suga stora kåt"),
        is_name=True,
        is_masked=False,
    ),
)

_VULGAR_PHRASES: Final = lines(
    """
    kyss mig i röven
    kyss mej i röven
    kyss min röv
    slicka mig i röven
    slick mig i röven
    slicka min röv
    ta mig i röven
    ta dig i röven
    ta er i röven
    ta det i röven
    tagen i röven
    tog mig i röven
    körd i röven
    kör upp den i röven
    köra upp den i röven
    kör upp det i röven
    köra upp det i röven
    stoppa upp den i röven
    stoppa upp det i röven
    stoppa den i röven
    stoppa det i röven
    trycka upp den i röven
    trycka upp det i röven
    trycka in den i röven
    upp i röven
    uppi röven
    i röven på dig
    i röven på er
    din röv
    era rövar
    ditt rövhål
    upp i arslet
    kyss mig i arslet
    kyss mej i arslet
    kyss mig i arslet
    slicka mig i arslet
    ät skit
    ät min skit
    ät bajs
    röv hål
    röv hålet
    kuk huvud
    kuk sugare
    kuk jävel
    fitt jävel
    fitt jävlar
    hor jävel
    hor jävlar
    bög jävel
    bög jävlar
    bög fan
    idiot jävel
    idiot jävlar
    mamma knullare
    morsan är en hora
    mamma är en hora
    son till en hora
    horans son
    h ra
    h ran
    h ror
    sug av mig
    suga av mig
    suga av dig
    suga av honom
    sög av mig
    sög av honom
    suger av mig
    slicka mina ballar
    sug mina ballar
    suga mina ballar
    slicka pung
    slicka min pung
    slicka mina kulor
    sätta på din mamma
    satte på din mamma
    sätter på din mamma
    sätta på din morsa
    satte på din morsa
    f uck
    fu ck
    fuck dig
    fack you
    fack off
    fack ju
    fuck you
    blow job
    piss off
    son of a bitch
    kn ulla
    knu lla
    knul la
    jäv la
    jä vla
    j ävla
    """
)

_MILD_PHRASES: Final = lines(
    """
    fy fan
    fi fan
    för fan
    vad fan
    va fan
    var fan
    hur fan
    vem fan
    vilken fan
    när fan
    varför fan
    vart fan
    fan vad
    fan ta
    fan heller
    fan också
    fan inte
    fan i mig
    fan i mej
    fan mig
    fan ta dig
    fan ta er
    fan i helvete
    som fan
    ge fan i
    åt fan
    ta mig fan
    ta mej fan
    ta me fan
    inte fan
    nej fan
    men fan
    ja fan
    åh fan
    jo fan
    dra åt helvete
    far åt helvete
    dra till helvete
    drar åt helvete
    gå åt helvete
    åt helvete
    till helvetet
    för i helvete
    i helvete heller
    för helvete
    fy satan
    för satan
    håll käften
    håll klaffen
    hålla käften
    skita ner
    skita på
    skit ner dig
    skit på dig
    jävlar i mig
    jävlar vad
    stackars jävel
    stackars jävlar
    jävla bra
    jävla snygg
    jävla snyggt
    jävla snygga
    jävla kul
    jävla gott
    jävla god
    jävla skön
    jävla skönt
    jävla grym
    jävla grymt
    jävla fin
    jävla fint
    jävla nöjd
    jävla härlig
    jävla härligt
    jävla fantastisk
    jävla fantastiskt
    jävla bäst
    jävla jobb
    jävla otur
    jävla tur
    cp skadad
    cp skadade
    """
)

_INNOCENT_PHRASES: Final = lines(
    """
    jävlar anamma
    jävlar annamma
    brad pitt
    shit happens
    holy shit
    pussy riot
    pussy cat
    pussy galore
    bastard fil
    bastard filen
    små negrer
    tio små negrer
    hava nagila hora
    hora av
    hora ifran
    hora ljudet
    hora ljud
    hora musik
    kan hora
    att hora
    inte hora
    aldrig hora
    hora att
    hora vad
    lata hora
    far hora
    fick hora
    hora talas
    ballar ur
    kuk sool
    kuk sool won
    som fan av
    som fan till
    var fan av
    för fan av
    inte fan av
    men fan av
    vilken fan av
    hur fan till
    pick up
    pick and place
    """
)

_HOMOGRAPHS: Final = (
    # What stems and roots would catch.
    Homograph("fittja", "A suburb of Stockholm.", whole=True),
    Homograph("fittjas", "Of a suburb of Stockholm.", whole=True),
    Homograph("fittjaskolan", "A school in a suburb of Stockholm."),
    Homograph("fittjaviken", "A bay near Stockholm."),
    Homograph("fittings", "Fittings of pipes."),
    Homograph("fittable", "English: that can be fitted."),
    Homograph("fitting", "A fitting of a pipe."),
    Homograph("fittstim", "The title of a book of essays."),
    Homograph("soffitta", "Italian for an attic."),
    Homograph("affitta", "Italian: to let."),
    Homograph("sconfitta", "Italian for a defeat."),
    Homograph("profitta", "To profit."),
    Homograph("knullruf", "Hair that is tousled in bed; jocular."),
    Homograph("runkelbet", "A fodder beet."),
    Homograph("runkel", "A fodder beet."),
    Homograph("runkeeper", "A program that counts a runner's steps."),
    # What only looks like an obscene word.
    Homograph("slut", "The end; out of stock.", whole=True),
    Homograph("sluts", "Of the end.", whole=True),
    Homograph("slutt", "Sloping."),
    Homograph("fan", "A ventilator; an admirer; the devil.", whole=True),
    Homograph("fack", "A compartment; a trade union.", whole=True),
    Homograph("facket", "The compartment; the union.", whole=True),
    Homograph("fackla", "A torch."),
    Homograph("fick", "Got."),
    Homograph("ficka", "A pocket."),
    Homograph("fickor", "Pockets."),
    Homograph("ficklampa", "A torch."),
    Homograph("puss", "A kiss; a puddle."),
    Homograph("dick", "A first name.", whole=True),
    Homograph("prick", "A dot."),
    Homograph("kock", "A cook."),
    Homograph("kuksa", "A wooden cup of the Sami."),
    Homograph("kuksan", "The wooden cup."),
    Homograph("kuksor", "Wooden cups."),
    Homograph("kukeliku", "What a rooster says."),
    Homograph("kukri", "A knife of Nepal."),
    Homograph("kukui", "A nut and its oil."),
    Homograph("kukkola", "Rapids in the north of Sweden."),
    Homograph("kukicha", "A tea of Japan."),
    Homograph("rövare", "A robber."),
    Homograph("rövarpris", "A price that robs one, or a bargain."),
    Homograph("rövarspråk", "A secret language of children."),
    Homograph("rövade", "Robbed."),
    Homograph("horisont", "The horizon."),
    Homograph("horn", "A horn."),
    Homograph("hormon", "A hormone."),
    Homograph("horoskop", "A horoscope."),
    Homograph("pittoresk", "Picturesque."),
    Homograph("ballong", "A balloon."),
    Homograph("jäv", "A conflict of interest.", whole=True),
    Homograph("jävig", "With a conflict of interest."),
    Homograph("jävs", "Of a conflict of interest."),
    Homograph("djävul", "The devil; of costumes, films and cards."),
    Homograph("negerboll", "A sweet, by its old name."),
    Homograph("kåta", "A tent of the Sami."),
    Homograph("kåtan", "The tent of the Sami."),
    Homograph("torvkåta", "A turf hut of the Sami."),
    Homograph("skithus", "A privy."),
    Homograph("skitig", "Dirty."),
    Homograph("skitbra", "Very good."),
    Homograph("skitsnygg", "Very pretty."),
    Homograph("skithäftig", "Very cool."),
    Homograph("assistent", "An assistant."),
    Homograph("cockpit", "Where a pilot sits."),
    Homograph("cocker", "A breed of dog."),
    Homograph("shiitake", "A mushroom; its double i is no stretching."),
    Homograph("shitake", "A mushroom, misspelt."),
    Homograph("scunthorpe", "A town in England."),
    Homograph("kurva", "A curve."),
    Homograph("picka", "To peck."),
    Homograph("lapp", "A slip of paper; a patch."),
    Homograph("slida", "A sheath of a knife."),
    Homograph("mus", "A mouse.", whole=True),
    Homograph("pung", "A purse.", whole=True),
)

OBSCENE: Final = ObsceneWords(
    always=_ALWAYS,
    respelt=_RESPELT,
    coarse=_COARSE,
    stems=words(
        """
        knull fitta fittor fittjä fittung fitthuv fittslick fitthå fittnyll
        fittig fittskall kukhuv kuksug kukskall kukjäv horjäv rövhål rövslick
        rövknull rövpul rövkryp arselhål runkar runkad fucka fucked fuckin
        motherfuck cocksuck nigger judesvin judeäck bögjäv bögsvin
        """
    ),
    roots=words("knull fitta fuck rövhål kuksug mammaknull"),
    in_context=IN_CONTEXT,
    mild=words(
        """
        wtf omfg ffs stfu gtfo fml lmfao
        """
    ),
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
        fuck fucking fitta fittan fittor hora horor knulla knullad knullar
        kuken
        """
    ),
    beheaded=words(
        """
        uck ucking nulla nullar nullad nullade ittan ittor ävla ävel övhål
        """
    ),
    footnoted=words(
        """
        fan fit fi fu fö få fa kn ku ko kr hor ho hö ha rö ru jä ja slut ne ni
        bu bi bö be de du en ett i på av om as run mus ra li lu na bo ka sh
        """
    ),
    numbered=words(
        """
        nr nummer no art artikel artikelnr artikelnummer modell modellen
        modellnummer typ del delnummer reservdel reservdelsnummer serienummer
        ordernummer ordernr beställningsnummer referens ref storlek stl kod
        asin ean mpn sku cas version serie klass
        """
    ),
    titles=words(
        """
        herr hr fru fröken frk dr namn namnet heter hette klass grupp märke
        märket hotell restaurang firma från av
        """
    ),
)
"""What the Swedish finder is built from."""
