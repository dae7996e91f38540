"""
Obscene words of Polish, and what their innocent doubles stand next to.

Many people write without Polish letters, so both spellings are listed; an
accent is no disguise, because "pierdół" is no form of what "pierdol" is.
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


_FRONTS: Final = (
    "", "po", "za", "wy", "na", "u", "od", "do", "przy", "prze", "pod", "roz",
    "z", "w", "o", "nie", "roze", "ode",
)  # fmt: skip

_COMPOUNDS: Final = (
    frozenset(
        front + "jeb" + tail
        for front in _FRONTS
        for tail in (
            "ać", "ac", "ał", "al", "ała", "ala", "ało", "alo", "ali", "ały",
            "aly", "aj", "ajcie", "ię", "ie", "iesz", "iemy", "iecie", "ią",
            "ia", "any", "ana", "ane", "ani", "aną", "anego", "anej", "anemu",
            "anych", "anym", "anymi", "anie", "ania", "ałem", "alem", "ałam",
            "alam", "aliście", "ałeś", "nąć", "nac", "nął", "nęła", "nela",
            "nęło", "nęli", "neli", "nie", "nij", "nijcie", "nięty", "niety",
            "nięta", "nieta", "nięte", "niete", "nięci",
        )
    )
    | frozenset(
        front + "pierdol" + tail
        for front in (*_FRONTS, "s")
        for tail in (
            "ić", "ic", "ił", "il", "iła", "ila", "iło", "ilo", "ili", "iły",
            "ę", "e", "i", "isz", "imy", "icie", "ą", "ony", "ona", "one",
            "oną", "onego", "onej", "onemu", "onych", "onym", "onymi", "eni",
            "enie", "enia", "ił", "iłem", "ilem", "iłam", "iliście", "nąć",
            "nac", "nął", "nęła", "nięty", "niety", "nięta", "nięte", "nięci",
        )
    )
    | frozenset(
        front + "pierdal" + tail
        for front in (*_FRONTS, "s")
        for tail in (
            "ać", "ac", "ał", "ała", "ali", "am", "asz", "a", "amy", "acie",
            "ają", "aja", "aj", "ajcie", "ajmy", "ając", "ajac", "anie",
        )
    )
)  # fmt: skip
"""Verbs take any prefix, faster than a list can follow."""

_ALWAYS: Final = _COMPOUNDS | words(
    """
    kurwa kurwy kurwie kurwę kurwe kurwą kurwo kurwom kurwami kurwach kurew
    kurewka kurewki kurewski kurewska kurewskie kurewskiego kurewskiej kurewsko
    kurewstwo kurestwo kurwić kurwi kurwią kurwica kurwicy kurwicę kurwiarz
    kurwiarze kurwiszon kurwiszona kurwidołek wkurwić wkurwiać wkurwia
    wkurwiają wkurwiał wkurwił wkurwiła wkurwili wkurwiony wkurwiona wkurwieni
    wkurwiające wkurwiający wkurwiająca podkurwić zakurwić przekurwić
    skurwysyn skurwysyna skurwysynu skurwysyny skurwysynów skurwysynow
    skurwysynem skurwysynom skurwysyństwo skurwiel skurwiela skurwiele
    skurwielu skurwieli skurwielem skurwiały skurwić skurwiony

    chuj chuja chujowi chujem chuju chuje chujów chujow chujom chujami chujach
    chujek chujki chujnia chujni chujnię chujnie chujowy chujowa chujowe
    chujowo chujowego chujowej chujową chujowych chujowym chujowi chujowizna
    chujowszy chujowsze chujoza chujstwo chujwie chujaszczy ochujeć ochujał
    ochujali ochujeli ochuj wychujać wychujali wychujał dochujać nachuj wchuj
    pochuj pochuju niechuj

    pizda pizdy pizdę pizde pizdą pizdo pizd pizdom pizdami pizdach pizdeczka
    pizdeczki pizdowaty pizdowata pizdowate pizdzielec pizdzielca pizdu wpizdu
    piździ piździec wypizdów wypizdowie wypizdowa

    cipa cipy cipę cipe cipą cipo cipie cipom cipami cipach cipka cipki cipkę
    cipke cipką cipko cipce cipek cipkami cipkach cipeczka cipeczki cipsko
    cipuszka cipuszki cipolizka

    kutafon kutafona kutafony kutafonie kutafonów kutasiarz kutasiarze
    kutasiarza

    jebaka jebaki jebako jebaniec jebańcy jebańca jebańcu jebadło jebanko
    jebaństwo jebnięcie jebcie pojeb pojeba pojeby pojebie pojebów pojebem
    pojebus pojebaniec pojebańcy zjeb zjeba zjeby zjebie zjebów zjebem zjebus
    zjebami niedojeb niedojeby matkojebca matkojebcy matkojebco matkojebcą
    kozojebca kozojebcy koniojebca psiojebca

    pierdolnik pierdolca pierdolec spierdolina spierdoliny wpierdol wpierdolu
    opierdol opierdolu zapierdol zapierdolu rozpierdol rozpierducha
    rozpierduchę spierdalajcie odpierdol odpierdolcie pierdolcie spierdol

    ruchać ruchac rucham ruchasz rucha ruchamy ruchacie ruchają ruchaja ruchał
    ruchała ruchali ruchaj ruchajcie ruchany ruchana ruchane ruchanie ruchania
    ruchaniem ruchanko ruchacz wyruchać wyruchac wyruchał wyruchała wyruchali
    wyruchany wyruchana wyruchani wyrucha wyruchają zruchać zruchany
    przeruchać przeruchany poruchać poruchał naruchać

    dupczyć dupczyc dupczy dupczą dupczył wydupczyć wydupczony zdupczyć
    zdupczony

    sukinsyn sukinsyna sukinsynu sukinsynem sukinsyny sukinsynów sukinsynow
    sukinsynom sukinsyństwo sukisyn sukisyny

    dziwka dziwki dziwkę dziwke dziwką dziwko dziwce dziwek dziwkom dziwkami
    dziwkach dziwkarz dziwkarza dziwkarze dziwkarski

    cwel cwela cwele cwelu cwelem cwelowi cwelów cwelow cweli cwelom cwelami
    cweluch cwelucha cweluchy scwelony scwelić cwelować lachociąg lachociągi
    lachociag lachociagi

    czarnuch czarnucha czarnuchu czarnuchem czarnuchy czarnuchów czarnuchow
    czarnuchom czarnuchami

    fuck fucks fucked fucker fuckers fuckin fucking motherfucker motherfuckers
    cunt cunts asshole assholes bullshit cocksucker cocksuckers nigger niggers
    """
)

_RESPELT: Final = words(
    """
    kurva kurvy kurvę kurve kurfa kurfy kurfę kurffa kórwa kórwy kórwe kórwę
    qrwa qrwy qrwe qrwę qrva qrvy qurwa qurwy kvrwa kurwaa kuhwa kurwamać
    kurwamac qrwamać wqrwić wqrwiony wqrwiona wqrwia wqrwił wkórwiony
    wkórwia wkurviony sqrwysyn sqrwysyny sqrwiel skórwysyn skórwysyny
    skurwesyn skurwesyny skurvysyn skurvysyny skurvesyn

    huj huja huje hujem hujowi huju hujów hujow hujek hujowy hujowa hujowe
    hujowo hujowego hujowej hujowych hujowym hujnia hujni hujwie ohujeć
    ohujali wyhujali nahuj nahui pohuj pohuju wchuj whuj chój chója chóju
    chóje chójem chójowy chójowa chójowe hój hója hóje hójowy hójowa hójowe
    chooj chooja choojowy chuuj

    pierdoleee pierdooli pjerdole pjerdol pjerdolony pieldole
    pierdlony pierdlone pierodlony pierodle pierodlone spierdlaj
    spierdaalaj spjerdalaj wypjerdalaj wyperdalaj sperdalaj wypierdlaj

    jebanny jebanyy zjebanny zyeb

    pisda pisdy pizdaa piździelec peezda phuck fuk fukin fcuk fuckju fakju
    motherfucka madafaka madafaki
    """
)

_COARSE: Final = words(
    """
    gówno gówna gównu gównem gównie gówien gównom gównami gówienko gówniany
    gówniana gówniane gównianego gównianej gównianą gównianych gównianym
    gówniani gównianie gównojad gównojady gówniaki gównoburza gównoprawda
    gówniasty gówniaste gowno gowna gownem gownie gowniany gowniana gowniane
    gownianego gownianej gownianych guwno guwna guwniany guwniane gófno gufno

    zasrany zasrana zasrane zasrani zasranego zasranej zasraną zasranych
    zasraniec zasrańca zasrańcy zasrańcu zasrańcem obsrany obsrana obsrane
    obsrał obesrany obesrana osrany osrana osrane posrany posrana posrane
    posrani posrało posralo posrał posrać zesrać zesrac zesrał zesrała
    zesrali zesrany nasrać nasrac nasrał nasrała nasrali nasrane wysrać
    wysrał wysrany srajcie

    zajebisty zajebista zajebiste zajebistego zajebistej zajebistą zajebistych
    zajebistym zajebiści zajebiście zajebiscie zajebistość najzajebistszy
    zajebiaszczy zajebiaszcza zajebiaszcze zajebioza jebutny jebutna jebutne
    jebitny jebitna jebitne

    ciul ciulu ciule ciulem ciulowi ciulów ciulowy ciulowa ciulowe ciulowo

    zdzira zdziry zdzirę zdzire zdzirą zdziro zdzirze zdzir zdzirowaty
    zdzirowata

    ciota cioty ciotę ciote ciotą cioto ciot ciotami ciotowaty ciotowata
    pedzio pedzie pedalski pedalska pedalskie pedalstwo pedalsko lesba lesby
    lesbę

    ciapaty ciapaci ciapatego ciapatych ciapak ciapaki ciapaków gudłaj gudłaje
    gudłajski gudłajów parchaty parchaci żydłak żydłaki

    kozojeb kozojeby kozojebów koniobijca koniobijcy obciągara obciągary
    hwdp chwdp shit shitu shitem shity shitowy shitowa shitowe bitch bitches
    blyat bljat jobany jobane
    """
)

_ABUSE: Final = words(
    """
    ty wy jesteś jestes jesteście jestescie nazwał nazwała nazwali nazwany
    bezczelny bezczelna bezczelni chamski chamska chamscy wredny wredna wredne
    zakłamany zakłamana zakłamane podły podła podłe oszukańczy złodziejski
    złodziejska złodziejskie perfidny perfidna obleśny obleśna pazerny pazerna
    pazerne zawistny zawistna zakompleksiony zakompleksiona niewychowany
    niewychowana bezmyślny bezmyślna jebany jebana jebane jebani pierdolony
    pierdolona pierdolone pierdoleni zasrany zasrana zasrane pojebany pojebana
    zjebany zjebana kurewski kurewska kurewskie banda bandę zgraja zgraję
    """
)

_PEOPLE: Final = words(
    """
    sprzedawca sprzedawcy sprzedający sprzedajacy sprzedawczyni handlarz
    handlarze kurier kurierzy kurierka dostawca listonosz listonoszka
    doręczyciel kierowca kierownik kierowniczka szef szefowa właściciel
    właścicielka wlasciciel pracownik pracownicy pracownica konsultant
    konsultantka facet faceci gość goście koleś kolesie gościu typek baba babka
    kobieta pani pan panowie ludzie sąsiad sąsiadka ekipa prezes kasjer
    kasjerka kolega koleżanka on oni
    """
)

_LINKS: Final = words(
    "jest są sa był byl była byla byli to okazał okazała okazali się sie bywa"
)

_FILLERS: Final = words(
    """
    a i to po prostu zwykły zwykli zwykłe zwykła jakiś jakaś jakieś taki taka
    takie tacy ten ta te naprawdę totalny totalna totalne totalni kompletny
    kompletna straszny straszna zwyczajny zwyczajna wielki wielka mały mała
    stary stara głupi głupia głupie głupim głupią tępy tępa tępe tępym durny
    durna durne durnym ostatni ostatnia skończony skończona zwykłym wielkim
    skończonym skończoną zwykłą też tylko serio chyba jeden jedna mnie
    nas go ją
    """
)

_DOGS: Final = words(
    """
    pies psa psu psem psie psy psów psom psami psiak psiaka pieska piesek
    suczka suczki suczkę suczce suczką sunia suni sunię szczeniak szczeniaka
    szczeniaki szczeniaków szczenię szczenięta szczeniąt szczeniętami szczenna
    szczennej miot miotu miotem miocie rasa rasy rasie rasowa rasowej hodowla
    hodowli hodowlana hodowlanej hodowca cieczka cieczki cieczkę cieczce rujka
    rui ciąża ciąży ciążę sterylizacja sterylizacji sterylizowana
    wysterylizowana wysterylizowanej sterylizowanej kastracji kastrowana
    karmiąca karmiącej owczarek owczarka owczarków labrador labradora
    labradorka golden retriever retrievera buldog buldoga buldożka jamnik
    jamnika york yorka yorki beagle husky mops mopsa malamut rottweiler
    rottweilera doberman dobermana amstaff amstaffa border collie maltańczyk
    shih tzu terier teriera wilczyca wilk wilka wilki wilków lis lisa lisica
    karma karmę karmy karmą smycz smyczy smyczka smyczkę obroża obrożę obroży
    obróżka szelki szelek szelkach kaganiec kagańca legowisko posłanie
    kennel kojec kubrak kubraczek ubranko majtki weterynarz weterynarza wet
    szczeka gryzie gryzak gryzaki przysmak przysmaki samiec samiczka samica
    samice samce wabi kg moja mojej moją mojego nasza naszej naszą swojej
    naszych moje adoptowana schroniska schronisko letnia letniej roczna rocznej
    """
)

_TASSELS: Final = words(
    """
    pas pasa pasie pasem pasy kontusz kontusza kontuszowy kontuszowego
    kontuszu frędzle frędzli frędzel frędzlami chwost chwosty sznur sznura
    sznury sznurek sznurem zasłona zasłony zasłon zasłonę kotara kotary
    firana firany szlachecki szlacheckiego szabla szabli szablę mundur
    munduru kita pompon pompony ozdobny ozdobne ozdobnym ozdobnymi ozdobnych
    złote złotymi złoty jedwabne jedwabnymi poduszka poduszki czapka czapki
    czapkę krakowska krakowski
    """
)

_PEDALS: Final = words(
    """
    rower roweru rowerze rowerem rowery rowerowy rowerowe rowerowych
    rowerowego rowerka rowerek rowerku korba korby korbę korbie korb gaz gazu
    gazem sprzęgło sprzęgła sprzęgle hamulec hamulca hamulcem gitara gitary
    gitarę gitarowy gitarowe gitarzysta efekt efektu efekty efektów perkusja
    perkusji perkusję perkusyjny perkusyjna stopa stopy bęben pianino pianina
    pianinie fortepian fortepianu keyboard keyboardu keyboardem organy looper
    wah overdrive distortion delay reverb sustain sustainu auto auta aucie
    samochód samochodu samochodzie kierownica kierownicy kierownicę fotel
    skrzynia skrzyni symulator symulatora thrustmaster logitech noga nogi nogę
    nogą nogami stopą obroty obrotowy kosz kosza koszu kubeł śmieci naciska
    naciskać nacisnąć nacisk naciśnięciu wcisnąć wciska wciskać skrzypi
    skrzypią trzeszczy gwint gwintu gwintem łożysko łożyska łożyskach łańcuch
    łańcucha platformowe platformowy spd shimano noski noskami odblask odblaski
    odblaskami maszyna maszyny maszynie szycia overlock dziecka dziecięcy
    steper stepper orbitrek orbitreka rehabilitacyjny magnetyczny zestaw
    zestawie prawy lewy prawego lewego prawym lewym metalowy metalowe
    plastikowy
    plastikowe plastikowych aluminiowe aluminiowy ośka oś osi klucz kluczem
    dokręcić odkręcił odkręca odpadł pękł pękły złamał wajcha gokart gokarta
    """
)

_CLEANING: Final = words(
    """
    podłoga podłogi podłóg podłogę okna okien szyby szyb kurz kurze kurzu mop
    mopa mopem mikrofibra mikrofibry bawełniana bawełniane wiadro wiadra
    czyszczenia czyszczenie czyści czyścić sprzątania sprzątanie sprząta
    sprzątać wytrzeć wyciera wycierać wycierania zmywać zmywania wchłania
    chłonna chłonne mokra mokrą mokre sucha suchą suche brudna brudną brudne
    naczyń naczynia kuchnia kuchni kuchenna ścierka ścierki ścierkę pranie
    prania pralka pralki pralce prać materiał materiału tkanina sukienka
    sukienki sukienkę bluzka bluzki bluzkę koszulka koszulki koszulkę spodnie
    ubranie ubrania ciuch ciuchy wygląda jak lumpeks cienka cienkie
    """
)

_KISS: Final = words(
    """
    pocałuj pocaluj pocałujcie pocalujcie pocałować pocalowac całuj całujcie
    liż lizać wsadź wsadz wsadźcie wsadzcie wsadzić wsadzic włóż wloz włóżcie
    wepchnij wepchnijcie wepchnąć jebany jebana jebać ruchać wyruchać
    wyruchali chuj pierdolona pierdolony
    """
)

_MILD: Final = InContext(
    words=words(
        """
        cholera cholery cholerę cholere cholerny cholerna cholerne cholernie
        cholerstwo kurna kuźwa kuzwa kurde kurła psiakrew psiajucha psiamać
        skurczybyk skurczybyka skurczybyki skurczysyn sukinkot
        pieprzony pieprzona pieprzone pieprzonego pieprzonej pieprzonych
        pieprzyć pieprzą pieprzeni spieprzyć spieprzył spieprzyli spieprzone
        spieprzony spieprzaj spieprzajcie odpieprz odpieprzcie popieprzony
        popieprzone popieprzona wpieprzać opieprz pieprzcie
        dupcia dupci dupcię dupeczka dupny dupna dupne
        dupiasty dupiaste dupowaty dupowata dupiaty dupiate zadupie zadupiu
        lizodup lizodupy dupoliz wydymać wydymali wydymał wydymany wydymana
        dymać dymają cycki cycków cyckami cyckach cycek cyce cyców cycata
        cycate cycuszki
        srać srac sra srał srali srają sraj sracz sracza sraczka
        sraczki sraczkę srajtaśma
        sranie srania przesrane przesrany szczać szczac szcza szczają szczał
        szczała zeszczać zeszczał oszczany oszczana naszczać szczochy szczyny
        szczynami gówniarz gówniarze gówniarza gówniara gówniary gówniarski
        gówniarzy gówniarstwo gowniarz gowniarze
        burdel burdelu burdelem bajzel bękart bękarty lafirynda lafiryndy
        wywłoka wywłoki puszczalska prukwa prukwy szwab szwaby szwabski szwabów
        szkop szkopy kacap kacapy kacapski kacapów żabojad żabojady
        makaroniarz makaroniarze żydek polaczek polaczki polaczków pederasta
        pederasty turas turasy kitajec kitajce żydki chędożyć chędożony
        ścierwo ścierwa pindol pindola pindolek kuśka pierdziel pierdziele
        gnój gnoje gnojek gnojki
        """
    ),
    reason="Mild: an oath, or coarse words that many say aloud.",
    innocent=words(
        """
        epidemia epidemii zaraza czasach szczepionka bakteria chata chacie
        niemowlaka niemowlę dziecka dziecko pieluszka pieluszki pieluchy
        pielucha stanik stanika biustonosz biustonosza karmienia obornik
        obornika rozrzutnik nawóz nawozu widły
        """
    ),
    bare=Certainty.POSSIBLE,
    most=Certainty.POSSIBLE,
    is_masked=False,
)

IN_CONTEXT: Final = (
    _MILD,
    InContext(
        words=words("dupa dupy dupę dupą dupo dupie dupsko dupska dupsku"),
        reason="The seat of the body, coarse rather than obscene.",
        innocent=words("niemowlaka niemowlęcia pieluszka pieluchy odparzenia"),
        vulgar=_KISS,
        bare=Certainty.POSSIBLE,
        is_masked=False,
    ),
    InContext(
        words=words("dupe"),
        reason="A cheap double of a scent or a cosmetic, from English.",
        innocent=words(
            """
            perfum perfumy perfumów zapach zapachu zapachów podkład podkładu
            szminka pomadka kosmetyk kosmetyki marki odpowiednik zamiennik
            chanel dior tańszy tani to
            """
        ),
        vulgar=_KISS,
        is_masked=False,
    ),
    InContext(
        words=words(
            "dupek dupka dupki dupkę dupkiem dupkowi dupku dupków dupkami"
        ),
        reason="The knave in a game of cards; a child's bottom.",
        innocent=words(
            """
            karty kart karta karcie talia talii walet król as dziesiątka
            niemowlaka dziecka pieluszka pieluszki pieluchy pupa krem maść
            puder chusteczki chusteczka nocnik
            """
        ),
        vulgar=words(
            """
            głupi głupie głupich durny durne tępy tępe cholerny pieprzony
            skończony skończonym bezczelne bezczelnych arogancki ale
            """
        ),
        bare=Certainty.POSSIBLE,
        insults=True,
        is_masked=False,
    ),
    InContext(
        words=words("suka suki sukę sukom suką suce sukami"),
        reason="A female dog, to those who breed or keep them.",
        innocent=_DOGS,
        vulgar=words(
            """
            głupia głupie głupią durna durne tępa tępe wredna wredne stara
            pieprzona cholerna blyat bljat blać syn jebana jebane pierdolona
            zdzira dziwka
            """
        ),
        bare=Certainty.POSSIBLE,
        insults=True,
        is_name=True,
        is_masked=False,
    ),
    InContext(
        words=words("suko"),
        reason="Said to a dog too, though rarely.",
        innocent=_DOGS,
        vulgar=words("ty głupia jebana"),
        bare=Certainty.LIKELY,
    ),
    InContext(
        words=words(
            "kutas kutasa kutasem kutasowi kutasie kutasy kutasów kutasow "
            "kutasom kutasami kutasach kutasik kutasiki kutasie"
        ),
        reason="A tassel of a sash, a curtain or a cap, in older Polish.",
        innocent=_TASSELS,
        vulgar=words("ty wy jesteś jebany jebane ssij ssać possij obciągnij"),
        bare=Certainty.CERTAIN,
        most=Certainty.CERTAIN,
    ),
    InContext(
        words=words("fiut fiuta fiutem fiutowi fiucie fiuty fiutów fiutek"),
        reason="A family name.",
        innocent=words("profesor prof autor autora książka książki pan pana"),
        vulgar=words("jebany jebane mały ssij possij głupi ty"),
        bare=Certainty.LIKELY,
        insults=True,
        is_name=True,
    ),
    InContext(
        words=words(
            "pedał pedały pedałem pedałów pedałami pedałowi pedałek pedałki "
            "pedal pedaly pedalow pedalem pedale"
        ),
        reason="What a bicycle, a car or a piano has.",
        innocent=_PEDALS,
        vulgar=words("ciota cioty pedofil pedofile wypierdalaj spierdalaj"),
        insults=True,
        is_masked=False,
    ),
    InContext(
        words=words("szmata szmaty szmatą szmatę szmat szmate"),
        reason="A rag for cleaning; poor cloth.",
        innocent=_CLEANING,
        vulgar=words("kurwa dziwka suka jebana jebane pierdolona zdzira"),
        insults=True,
        is_masked=False,
    ),
    InContext(
        words=words("szmato"),
        reason="A rag is not spoken to, but the compound is so begun.",
        innocent=_CLEANING,
        vulgar=words("ty jebana"),
        bare=Certainty.LIKELY,
        is_masked=False,
    ),
    InContext(
        words=words("lodziara lodziary lodziarą lodziarę lodziaro"),
        reason="A woman who sells ice cream.",
        innocent=words("lody lodów lodziarnia lodziarni budka budki"),
        insults=True,
        is_masked=False,
    ),
    InContext(
        words=words("bambus bambusa bambusie bambusy bambusem bambusów"),
        reason="A plant, and what is made of it.",
        innocent=words(
            """
            drewno drewna deska deski roślina rośliny doniczka mata maty włókno
            włókna skarpetki pościel ręcznik ręczniki patyczki tyczki tyczka
            ogród ogrodu panda krzesło stołek półka wykonane
            """
        ),
        vulgar=words("czarny jebany jebane czarnuch"),
        insults=True,
        is_masked=False,
    ),
    InContext(
        words=words("pipa pipy pipę pipą pipo pipka pipki pipkę"),
        reason="The tap of a barrel; a Chinese lute; a soft word for vulva.",
        innocent=words(
            "piwo piwa beczka beczki kran kranik lutnia instrument nalewak"
        ),
        vulgar=words("mokra lizać liż ogolona jebana"),
        bare=Certainty.POSSIBLE,
        most=Certainty.POSSIBLE,
        is_masked=False,
    ),
    InContext(
        words=words("pała pały pałę pałą pało pale"),
        reason="A club, a drumstick of a bird, a bad mark, a head.",
        innocent=words(
            """
            policyjna teleskopowa bejsbolowa kij kurczaka indyka perkusja
            szkoła szkole sprawdzian ocena policja gumowa
            """
        ),
        vulgar=words("ssij possij ssać obciągnij obciągaj obciągać liż"),
        is_masked=False,
    ),
    InContext(
        words=words("obciągać obciągnij obciągaj obciąga obciągają ssij ssać"),
        reason="To cover with cloth or pull down; what babies and pumps do.",
        innocent=words("skórą materiałem tkaniną guziki guzik fotel tapicer"),
        vulgar=words("kutasa chuja fiuta pałę druta pałe kutasy chuje"),
        is_masked=False,
    ),
    InContext(
        words=words("laska laskę loda konia druta minetę"),
        reason="A cane or girl, ice cream, a horse, wire: only phrases tell.",
        is_masked=False,
    ),
)

_VULGAR_PHRASES: Final = lines(
    """
    wsadź sobie w dupę
    wsadzcie sobie w dupe
    wsadź to sobie w dupę
    wsadźcie to sobie w dupę
    wsadźcie sobie w dupę
    wsadzić sobie w dupę
    wsadzcie to sobie w dupe
    wsadz to sobie w dupe
    włóż to sobie w dupę
    wsadzić w dupę
    sobie w dupę wsadzić
    sobie w dupę wsadźcie
    sobie wsadzić w dupę
    możecie sobie w dupę
    mozecie sobie w dupe
    może sobie w dupę
    mogą sobie w dupę
    niech sobie w dupę
    pocałuj mnie w dupę
    pocałujcie mnie w dupę
    pocaluj mnie w dupe
    pocalujcie mnie w dupe
    całujcie mnie w dupę
    całuj mnie w dupę
    pocałować w dupę
    pocałować mnie w dupę
    w dupę pocałować
    w dupę jeb
    rżnąć w dupę
    zrób mi loda
    zróbcie mi loda
    zrob mi loda
    zrobiła mi loda
    zrobi mi loda
    zrobić mi loda
    obciągnij mi
    obciągaj mi
    obciagnij mi
    ssij pałę
    ssij pałe
    ssij mi
    possij mi
    possij pałę
    wal konia
    walić konia
    wali konia
    walą konia
    walicie konia
    zwal konia
    zwalić konia
    zwalcie konia
    waliłem konia
    ciągnij druta
    obciągnij druta
    obciągać druta
    obciąganie druta
    syn dziwki
    syn suki
    job twoju mać
    job twoju mac
    job waszu mać
    idi nahui
    suka blyat
    fak ju
    mada faka
    ku rwa
    ku rwy
    kur wa
    kur wy
    k urwa
    k urwy
    kurw a
    s kurwysyn
    skurwy syn
    skurwy syny
    sukin syn
    sukin syny
    chu j
    chu jowy
    chu jowe
    c huj
    ch uj
    ch ujowy
    ch ujowe
    ch ujowa
    ch uja
    pier dol
    pier dole
    pier dolę
    pier dolić
    pier dolony
    pier dolone
    pierd ol
    pierd olę
    pierd ole
    spier dalaj
    spier dalajcie
    wypier dalaj
    wypier dalajcie
    je bać
    je bany
    je bana
    je bane
    jeb any
    jeb ane
    jeb ana
    jeb ać
    j ebać
    j ebany
    j ebane
    j ebana
    za jebisty
    za jebiste
    piz da
    piz dy
    pi zda
    pi zdy
    p izda
    gów no
    g ówno
    ku tas
    k utas
    """
)

_MILD_PHRASES: Final = lines(
    """
    ma w dupie
    mają w dupie
    mam w dupie
    mamy w dupie
    macie w dupie
    w dupe
    na dupe
    mam to w dupie
    pieprzyć to
    wal się
    walcie się
    wal sie
    walcie sie
    odwal się
    odwalcie się
    odczep się pan
    stul pysk
    stul ryj
    zamknij ryj
    zamknij mordę
    robić loda
    zrobić loda
    zrobiła loda
    robić laskę
    zrobić laskę
    zrób laskę
    robić minetę
    kurna mać
    kurka mać
    psia mać
    psia krew
    do diabła
    do cholery
    bzykać się
    bzykanko
    spuszczać się na
    """
)

_INNOCENT_PHRASES: Final = lines(
    """
    kurna chata
    kurnej chacie
    kurnej chaty
    pedał gazu
    pedał sprzęgła
    pedał hamulca
    pedał efektowy
    pedał sustain
    dupa jasiu
    suka w cieczce
    suka rasy
    suki rasy
    sukę rasy
    suki hodowlane
    suka hodowlana
    suka i pies
    pies i suka
    pies czy suka
    psy i suki
    psa i suki
    dla suki
    dla suk
    pies suka
    pipa do piwa
    pas z kutasami
    kutasy przy pasie
    kutas u pasa
    shit happens
    """
)

_HOMOGRAPHS: Final = (
    # What stems and roots would catch.
    Homograph("kurwatura", "A bend, in old books.", whole=True),
    Homograph("kurwaturą", "The same, in another case.", whole=True),
    Homograph("kurwatury", "The same, in another case.", whole=True),
    Homograph("brainfuck", "A programming language."),
    Homograph("kurwenal", "A knight in an opera of Tristan."),
    Homograph("pierdola", "A trifle or a clumsy man, without ł.", whole=True),
    Homograph("pierdoly", "Trifles, without ł.", whole=True),
    Homograph("pierdolom", "Trifles, without ł.", whole=True),
    Homograph("pierdolach", "Trifles, without ł.", whole=True),
    Homograph("pierdolami", "Trifles, without ł.", whole=True),
    Homograph("pierdolka", "A small trifle, without ł.", whole=True),
    Homograph("pierdolki", "Small trifles, without ł.", whole=True),
    Homograph("pierdolek", "Small trifles, without ł.", whole=True),
    Homograph("pierdolkami", "Small trifles, without ł.", whole=True),
    Homograph("pierdolowaty", "Clumsy, without ł.", whole=True),
    Homograph("pierdolowata", "Clumsy, without ł.", whole=True),
    Homograph("popierdolk", "A trifle, without ł."),
    Homograph("jebel", "A mountain, in names from Arabic."),
    Homograph("jebali", "A family name and a place.", whole=True),
    Homograph("jebi", "The name of a typhoon.", whole=True),
    Homograph("najeb", "A given name from Arabic.", whole=True),
    Homograph("najeba", "The same, in another case.", whole=True),
    Homograph("ruchami", "Movements, where the stem is a verb.", whole=True),
    # What only looks like an obscene word.
    Homograph("podsłuchuj", "Overhears; verbs in -chuje hold the word."),
    Homograph("nadmuchuj", "Inflates."),
    Homograph("wydmuchuj", "Blows out, of a hair dryer."),
    Homograph("cechuj", "Is marked by."),
    Homograph("zakochuj", "Falls in love."),
    Homograph("wymachuj", "Waves, brandishes."),
    Homograph("obwąchuj", "Sniffs at, of a dog."),
    Homograph("szachuj", "Gives check; holds at bay."),
    Homograph("pierdoł", "A trifle; a clumsy man."),
    Homograph("popierdółk", "A trifle, a flimsy thing."),
    Homograph("pierdząc", "That breaks wind, of toys and cushions."),
    Homograph("duperel", "Trifles."),
    Homograph("dupleks", "Printing on both sides; a flat of two storeys."),
    Homograph("duplo", "Bricks for small children.", whole=True),
    Homograph("kurz", "Dust; to make dust."),
    Homograph("kurczak", "A chicken."),
    Homograph("kurtyzan", "A courtesan, in history."),
    Homograph("wkurz", "Annoyed, fit to print."),
    Homograph("sukienk", "A dress."),
    Homograph("sukno", "Woollen cloth.", whole=True),
    Homograph("sukces", "Success."),
    Homograph("sukulent", "A succulent plant."),
    Homograph("pedałow", "To pedal."),
    Homograph("ciotka", "An aunt."),
    Homograph("ciocie", "Aunts.", whole=True),
    Homograph("ciułać", "To save coin by coin.", whole=True),
    Homograph("ciula", "Saves coin by coin, without ł.", whole=True),
    Homograph("łask", "Grace, and a town: robić łaskę is no laskę."),
    Homograph("ruchy", "Movements.", whole=True),
    Homograph("ruchach", "In movements.", whole=True),
    Homograph("ruchom", "Movable; to movements."),
    Homograph("ruchadł", "An old plough."),
    Homograph("szczaw", "Sorrel."),
    Homograph("srebr", "Silver."),
    Homograph("sraluch", "A nickname of a small child."),
    Homograph("czarnuszk", "Nigella, a plant and a spice."),
    Homograph("żółtek", "Of yolks.", whole=True),
    Homograph("pieprz", "Pepper.", whole=True),
    Homograph("pieprzu", "Of pepper.", whole=True),
    Homograph("pieprzn", "Peppery; a pepper mill."),
    Homograph("cypel", "A cape.", whole=True),
    Homograph("hujer", "A family name."),
    Homograph("fiuk", "The noise of a bird."),
    Homograph("cwelich", "Ticking, a cloth.", whole=True),
    Homograph("cwał", "A gallop."),
    Homograph("shitake", "A mushroom, misspelt."),
    Homograph("shiitake", "A mushroom; its double i is no stretching."),
    Homograph("shih", "A breed of dog."),
    Homograph("scunthorpe", "A town in England."),
)

OBSCENE: Final = ObsceneWords(
    always=_ALWAYS,
    respelt=_RESPELT,
    coarse=_COARSE,
    stems=words(
        """
        kurew skurw chuj ochuj nachuj wchuj wychuj zachuj hujow hujni
        jeba jebi jebn jebl jebą jebc pojeb zajeb wyjeb najeb ujeb odjeb dojeb
        przyjeb przejeb podjeb rozjeb objeb zjeb wjeb ojeb niedojeb pozajeb
        powyjeb porozjeb poprzejeb matkojeb psiojeb koniojeb niepojeb
        niezjeb niezajeb zejeb rozpierduch
        piźdz rozpiźdz rozpiżdż wypiżdż zapiździ zapizdzi
        wyrucha przerucha porucha zrucha narucha ruchan
        dupcz wydupcz zdupcz sukinsyn dziwkarst cwelow scwel kutafon kutasiar
        lachociąg motherfuck
        """
    ),
    roots=words("kurw pierdol pierdal pizd fuck"),
    in_context=IN_CONTEXT,
    mild=words(
        """
        jprdl jpdl jprd japrdl wtf omfg stfu ffs kuzwaa szit szajs szajsu
        szajsem dupencja
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
        kurwa kurwy chuj chuja chuje chujowy gówno pizda jebany jebane jebana
        jebać pierdolę pierdol pierdolony pierdolone spierdalaj wypierdalaj
        skurwysyn skurwysyny fuck
        """
    ),
    beheaded=words(
        """
        urwa urwy urwę urwą hujowy hujowa hujowe hujnia huj ebać ebany ebane
        ebana ierdol ierdolę ierdole ierdolony ierdolone izda izdy utas utasy
        pierdalaj ówno kurwysyn
        """
    ),
    footnoted=words(
        """
        ku do du na po za od go ci je su pi wy ko ty ni ki cip dup sra fi pe
        ka ja by to tu mu wa so pa pal ru ruch cho ciu
        """
    ),
    numbered=words(
        """
        nr numer numeru model modelu modele art artykuł część części seria
        serii kod kodu symbol ean asin sku mpn ref referencyjny rozmiar rozm
        klasa typ wersja partia indeks produkt cas katalogowy seryjny
        """
    ),
    titles=words(
        """
        pan pani pana panu panem panią panie państwo dr mgr inż prof firma
        firmy hotel klasa klasy kategoria imię nazwisko od dla grupa litera
        """
    ),
)
"""What the Polish finder is built from."""
