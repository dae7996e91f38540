"""
Obscene words of Italian, and what their innocent doubles stand next to.
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


_ELIDED: Final = frozenset(
    before + word
    for before in words("l' un' m' t' s' v' c' n' dell' all' quest' quell'")
    for word in words(
        """
        inculo inculi incula inculano inculata inculate inculato inculati
        inculare
        """
    )
)
"""Small words that lose their vowel are written together with the next."""

_ALWAYS: Final = _ELIDED | words(
    """
    cazzo cazzi cazzone cazzona cazzoni cazzetto cazzetti cazzaccio cazzacci
    stocazzo stocazzi grancazzo stracazzo stracazzi testadicazzo testedicazzo
    testadiminchia facciadicazzo facciadimerda rompicazzo rompicazzi cagacazzo
    cagacazzi cacacazzo cacacazzi scassacazzo scassacazzi succhiacazzi
    succhiacazzo ciucciacazzi ciucciacazzo rizzacazzi rizzacazzo leccacazzi
    pigliacazzi mangiacazzi ammazzacazzi

    merda merde merdoso merdosa merdosi merdose merdata merdate merdaccia
    merdaio mangiamerda spalamerda smerdare smerdato smerdata smerdati smerdano
    immerdare immerdato

    vaffanculo fanculo affanculo mavaffanculo rivaffanculo fanculizzare
    rottinculo rottoinculo

    inculare inculato inculata inculate inculati incula inculano inculo inculi
    inculatevi inculatore inculatori inculando inculiamo inculerei inculavano

    stronzo stronza stronzi stronze stronzetto stronzetta stronzetti stronzone
    stronzoni stronzissimo superstronzo strunzo strunza

    coglione cogliona coglioni coglionazzo coglioncello rompicoglioni cojone
    cojoni cojona spaccacoglioni scassacoglioni cacacoglioni

    puttana puttane puttanella puttanelle puttanone puttanona puttaniere
    puttanieri puttanaccia buttana buttane baldracca baldracche bagascia
    bagasce mignotta mignotte mignottone mignottona mignottaro troietta
    troiette troione troiona troioni zoccolona

    fottuto fottuta fottuti fottute fottutissimo fottutamente fottiti fottetevi
    fottitene vaffottiti

    pompino pompini pompinara pompinare pompinaro pompinari spompinare
    spompinata bocchinara bocchinare bocchinaro bocchinari bucchinara sborra
    sborrata sborrate sborrare sborrato sborri sborro sbora sborata sborate
    sborare sborato sditalinare sditalinata nerchia nerchie

    frocio froci frocia frocetto frocetti frocione frociaccio frociata
    ricchione ricchioni culattone culattoni bucaiolo bucaioli bucaiola
    culorotto

    porcodio mapporcodio porcoddio diocane dioccane dioporco porcamadonna
    madonnaputtana madonnatroia diomerda diobestia dioboia diomaiale
    diobastardo porcocristo cristoporco orcodio porcogesù

    fuck fucking fucked fucker fuckers motherfucker motherfuckers shit bullshit
    asshole assholes
    """
)

_RESPELT: Final = words(
    """
    kazzo kazzi kazzone kazzata kazzate caxxo caxxi caxxata caxxate caxxone
    kaxxo cxxxo cazxo catzo katzo ca22o ca220 ca22i czz sto'cazzo sti'cazzi
    che'cazzo mxxda mxrda merdq merdha mmerda mmerde mierda vafanculo vafancul
    vaffankulo vafankulo vaffanqulo vaffangulo vafangulo vaffangul vafangul
    vaffanc vaffancu vaffanxulo fankulo fankul fanqulo fangul fangulo affankulo
    affangulo vffnclo vffncl fncl fnculo vffanculo vaffaculo vaffancuolo
    vaffacul baffanculo strxnzo strxnzi stronxo stronxi strnz strnzo strnzi
    sronzo stornzo koglione koglioni kojoni coglone puttxna puxxana puttanah
    porkodio porkoddio porcodyo dyocane diokane dioporko frxcio frokio rikkione
    rikkioni
    """
)

_COARSE: Final = words(
    """
      cazzatona cazzatone stracazzata sticazzi minchia minchie minchiata
      minchiate minkia minkiata minkiate minchiona minchiam cazzum rompiminchia
      scassaminchia cacaminchia sucaminchia sucaminchie coglionata coglionate
      coglionaggine coglioneria rincoglionito rincoglionita rincoglioniti
      rincoglionite rincoglionire incoglionito scoglionato scoglionata
      scoglionati scoglionare scogliona mecojoni

      incazzato incazzata incazzati incazzate incazzatissimo incazzatissima
      incazzare incazzarmi incazzarsi incazzarti incazzarvi incazzo incazzi
      incazza incazzano incazzatura incazzature incazzoso incazzosa incazzosi
      incazzerei incazzavo incazzando m'incazzo s'incazza s'incazzano t'incazzi
      un'incazzatura l'incazzatura

      stronzata stronzate stronzatina stronzaggine puttanata puttanate troiata
      troiate cagata cagate cacata cacate stracagata scagazzare cagone cagona
      leccaculo leccaculi baciaculo leccafiga leccafica leccapalle

      fottere fottersi fotterti fottermi fottervi fotterci fotte fotto fotti
      fottono fottete fottendo fottevano fotterà fotteranno fotterlo fregna
      fregne patonza sorcona chiavata chiavate chiavare chiavarsi chiavarla
      chiavarmela segaiolo segaioli buliccio arruso arrusi suca sucamela
      sucamelo succhiamelo succhiamela ciucciamelo ciucciamela cunnu bucchino
      chitemmuort chitemmurt chitammuort kitemmuort kitemmurt kitammurt
      """
)

_ABUSE: Final = words(
    """
    siete brutto brutta brutti brutte maledetto maledetta maledetti maledette
    lurido lurida luridi luride sporco sporca sporchi sporche schifoso schifosa
    schifosi schifose fottuto fottuta fottuti fottute stupido stupida stupidi
    stupide idiota idioti porca porco porci branco razza banda massa manica
    ammasso emerito emeriti emerita grandissimo grandissima grandissimi
    grandissime pezzo figlio figli figlia ladro ladri ladra cesso ignobile
    ignobili disonesto disonesti disonesta vigliacco vigliacchi infame infami
    pezzente pezzenti stramaledetto stramaledetti dannato dannata dannati
    voialtri
    """
)

_PEOPLE: Final = words(
    """
    tu voi lui lei loro chi venditore venditori venditrice negoziante
    negozianti commerciante commercianti corriere corrieri postino portalettere
    fattorino autista commesso commessa titolare titolari proprietario
    proprietaria gestore gestori capo operatore operatori operatrice impiegato
    impiegata addetto addetti tecnico tecnici tizio tizia tipo tipi uomo uomini
    donna donne ragazzo ragazza ragazzi signore signora persona persone gente
    rivenditore rivenditori dipendente dipendenti responsabile vicino marito
    moglie suocera arbitro
    """
)

_LINKS: Final = words(
    "è sei siete sono era erano sarà saranno fosse sembra sembrano pare"
)

_FILLERS: Final = words(
    "un una uno dei degli delle di da il la i gli le gran grandi proprio solo "
    "soltanto davvero veramente tutti tutte pure anche vero vera veri"
)

_DOGS: Final = words(
    """
    cane cani cagna cagnolina cagnolino cucciolo cuccioli cucciola cucciolata
    razza taglia labrador pastore setter segugio bracco beagle meticcio
    meticcia meticci incrocio canile allevamento guinzaglio collare pettorina
    crocchette sterilizzata calore kg veterinario lupa lupo allatta incinta
    gravida zampe pelo pedigree adottato adottata trovatello gatto gatti
    """
)

_SAILING: Final = words(
    """
    randa scotta scotte vela vele fiocco cima cime drizza drizze barca genoa
    gennaker spinnaker winch bozzello strozzascotte bolina vento poppa deriva
    catamarano regata nautica cazzascotte paranco
    """
)

_SAWS: Final = words(
    " farsi farti farmi farvi fatti fattela tirarsi tirati capisce "
    "capiscono capite vale valgono mezza mezze frega"
)

_CLEANING: Final = words(
    """
    pavimento pavimenti terra casa cucina stanza balcone cortile foglie polvere
    briciole pulire pulizia pulizie spazzare spazzola setole manico paletta
    aspirapolvere lavare moquette tappeto tappeti garage terrazzo elettrica
    elettrico vapore parquet piastrelle sporco peli capelli marciapiede
    giardino vialetto spolverare passare
    """
)

_AMULETS: Final = words(
    """
    amuleto amuleti ciondolo ciondoli portafortuna mano brasiliana brasiliano
    corallo cornetto corno pendente collana argento oro scaramanzia simbolo
    charm braccialetto bracciale india albero pianta foglia marmellata
    """
)

_FOOD: Final = words(
    """
    insalata semi seme tisana infuso verdura verdure piselli zuppa minestra
    brodo pasta gratin forno orto raccolto salsiccia salame tritato olio kg
    grammi gr surgelati scatola barattolo conserva ricetta cucinare cotti cotto
    crudo crudi selvatico selvatici dolce sapore gusto aroma liquore coltivare
    seminare rigati rigate peperoncino taralli pesce arance grumolo germinati
    piantine bustine bulbo bulbi fresco freschi sughi spezie
    """
)

_SEX: Final = words(
    """
    leccare lecca leccata leccami pelosa pelose bagnata rasata depilata scopare
    scopata porca succhiare succhiami troia puttana
    """
)

IN_CONTEXT: Final = (
    InContext(
        words=words("culo culi"),
        reason="The seat of trousers and people, the bottom of a bottle; "
        "luck: coarse in fixed phrases, else only familiar.",
        innocent=words(
            """
            bottiglia bottiglie bicchiere bicchieri sella bici bicicletta
            pannolino sederino imbottito cuscino leggings jeans glutei squat
            balena fondoschiena pantaloncini ciclismo peloso scimmia babbuino
            """
        ),
        vulgar=words(
            "fottuto leccare leccano lecca leccami baciami rotto rompere"
        ),
        bare=Certainty.POSSIBLE,
    ),
    InContext(
        words=words("troia troie troja"),
        reason="Troy, its horse, a town and a grape of Apulia; a sow.",
        innocent=words(
            """
            cavallo cavalli guerra guerre assedio elena ettore achille enea
            ulisse omero priamo paride iliade odissea schliemann rovine mura
            città caduta nero uva vino vitigno puglia foggia cattedrale rosone
            mito trojan virus malware antivirus scrofa maiali suini film
            romanzo turchia eroi greci principe
            """
        ),
        vulgar=words(
            "porca figlio figli madre mamma sorella merda lurida vecchia gran"
        ),
        bare=Certainty.LIKELY,
        insults=True,
        is_name=True,
    ),
    InContext(
        words=words("zoccola zoccole"),
        reason="A sewer rat in the South; clogs, misspelt.",
        innocent=words(
            """
            topo topi ratto ratti fogna fogne trappola veleno esche
            derattizzare legno sandalo sandali ciabatte scarpe calzature
            sanitarie suola zoccolo zoccoli
            """
        ),
        vulgar=words("figlio figli gran vecchia mamma madre"),
        bare=Certainty.LIKELY,
        insults=True,
        is_masked=False,
    ),
    InContext(
        words=words("figa fica fighe"),
        reason="Said of smart things and people; an amulet, a hand so held.",
        innocent=_AMULETS,
        vulgar=_SEX,
        bare=Certainty.POSSIBLE,
    ),
    InContext(
        words=words("cagna cagne"),
        reason="A female dog.",
        innocent=_DOGS - words("cagna"),
        vulgar=words("lurida luride schifosa schifose sporca maledetta"),
        is_masked=False,
    ),
    InContext(
        words=words("bastardo bastarda bastardi bastarde bastardone"),
        reason="A dog of mixed breed; a natural child; films and novels.",
        innocent=_DOGS
        | words(
            """
            gloria pizzofalcone giovanni trono spade snow jon film dvd serie
            libro romanzo tarantino spada lima lime medioevo re erede
            """
        ),
        vulgar=words("merda fottuti fottuto ladri ladro"),
        bare=Certainty.POSSIBLE,
        insults=True,
    ),
    InContext(
        words=words("cazzare cazza cazzato cazzati cazzando"),
        reason="To haul in the sheet of a sail.",
        innocent=_SAILING,
        is_masked=False,
    ),
    InContext(
        words=words("cazzata cazzate"),
        reason="Said of a sheet of a sail that was hauled in.",
        innocent=_SAILING,
        bare=Certainty.LIKELY,
    ),
    InContext(
        words=words("recchione recchioni strunz"),
        reason="Family names, one of an author and one of a guitarist.",
        bare=Certainty.LIKELY,
        insults=True,
        is_name=True,
        is_masked=False,
    ),
    InContext(
        words=words("finocchio finocchi"),
        reason="Fennel, a vegetable.",
        innocent=_FOOD,
        vulgar=words("frocio froci"),
        insults=True,
        is_masked=False,
    ),
    InContext(
        words=words("checca checche"),
        reason="Short for Francesca.",
        vulgar=words("isterica isteriche sfranta frocio pazza"),
        bare=Certainty.POSSIBLE,
        insults=True,
        is_name=True,
        is_masked=False,
    ),
    InContext(
        words=words("negro negra negri negre"),
        reason="Spanish for black; rivers, mountains and family names.",
        innocent=words(
            """
            rio ada toni antonio monte spirituals spiritual bianco color colore
            cerro puerto pelle jamon mole tinta camiseta zapatos spagnolo sacro
            letteratura art arte
            """
        ),
        vulgar=words("merda sporco sporchi cazzo maledetti"),
        bare=Certainty.POSSIBLE,
        insults=True,
        is_name=True,
    ),
    InContext(
        words=words("terrone terroni terrona terronaccio"),
        reason="Said among friends too; a book has the name.",
        innocent=words(
            "libro aprile pino saggio autore sud pagine lettura torrone bonito"
        ),
        vulgar=words("merda"),
        bare=Certainty.POSSIBLE,
        insults=True,
        is_masked=False,
    ),
    InContext(
        words=words("mongolo mongola mongoli mongole ritardato ritardata"),
        reason="Of Mongolia; what comes late.",
        innocent=words(
            """
            impero gengis khan cavalli mongolia gerbillo consegna rilascio
            accensione effetto scatto assorbimento partenza combustibile volo
            apertura chiusura
            """
        ),
        insults=True,
        most=Certainty.POSSIBLE,
        is_masked=False,
    ),
    InContext(
        words=words("bocchino bocchini"),
        reason="The mouthpiece of a trumpet, a pipe or a cigarette holder.",
        innocent=words(
            """
            tromba trombone sax sassofono clarinetto flauto corno ottone pipa
            sigaretta sigarette sigaro sigari fumare filtro filtri narghilè
            shisha svapo strumento ancia suono intonazione boccaglio plastica
            silicone tubo
            """
        ),
        vulgar=words("fammi fare farmi fatti fai fatevi farvi"),
        is_masked=False,
    ),
    InContext(
        words=words("ditalino ditalini"),
        reason="Small pasta; a small thimble.",
        innocent=_FOOD | words("rigati cucito cucire ago dito"),
        vulgar=words("fare farsi fammi farle fatti fatto"),
        is_masked=False,
    ),
    InContext(
        words=words("sega seghe segone"),
        reason="A saw, a tool.",
        vulgar=_SAWS,
        innocent=words(
            """
            legno lama lame taglio tagliare denti circolare nastro traforo
            ferro potare potatura rami tavola giapponese troncatrice batteria
            elettrica motosega manico metallo pesce tagli
            """
        ),
        most=Certainty.POSSIBLE,
        is_masked=False,
    ),
    InContext(
        words=words("scopare scopi scopa scopano scopato scopavo scoparsi"),
        reason="To sweep; a broom; a game of cards; aims.",
        innocent=_CLEANING | words("carte briscola strega halloween"),
        vulgar=words("puttana troia fica figa"),
        is_masked=False,
    ),
    InContext(
        words=words("scopata scopate scopatore scoparti scoparmi scoparla"),
        reason="What has been swept; a little sweeping.",
        innocent=_CLEANING,
        vulgar=words("puttana troia fica figa"),
        bare=Certainty.POSSIBLE,
        is_masked=False,
    ),
    InContext(
        words=words("trombare trombata trombate trombato tromba trombano"),
        reason="A trumpet; what it sounds; who was voted down.",
        innocent=words(
            """
            elezioni esame jazz strumento banda orchestra suonare scale d'aria
            marina sax clarinetto bocchino note suono acqua
            """
        ),
        vulgar=words("puttana troia fica figa"),
        is_masked=False,
    ),
    InContext(
        words=words("mona"),
        reason="Leonardo's lady and other names; a she-monkey in Spanish.",
        innocent=words("lisa leonardo vinci gioconda louvre quadro puzzle"),
        vulgar=words("va vai andate vaffanculo"),
        insults=True,
        is_name=True,
        is_masked=False,
    ),
    InContext(
        words=words("sorca sorche topa tope"),
        reason="A female mouse or rat.",
        innocent=words(
            "topo topi topolino sorcio sorci ratto gabbia criceto trappola"
        ),
        vulgar=_SEX,
        is_masked=False,
    ),
    InContext(
        words=words("passera passere patata patatina pisello uccello"),
        reason="A sparrow, a potato, a pea, a bird.",
        innocent=_FOOD | words("nido mangiatoia uccellini gabbia piume"),
        vulgar=words("leccami leccare pelosa depilata succhiami ciucciami"),
        is_masked=False,
    ),
    InContext(
        words=words("sticchio"),
        reason="A family name as well.",
        bare=Certainty.LIKELY,
        is_name=True,
        is_masked=False,
    ),
    InContext(
        words=words(
            """
            cagare cacare cago caghi caga cagano cagato cagarsi cagarmi cagando
            caca cacano cacato cacarsi
            """
        ),
        reason="What animals and babies do, said coarsely.",
        innocent=words(
            """
            gatto gatti gatta cane cani cagnolino lettiera lettierina uccelli
            piccioni piccione neonato bimbo bimba pannolino vasino coniglio
            criceto mucca galline
            """
        ),
        bare=Certainty.POSSIBLE,
        most=Certainty.POSSIBLE,
        is_masked=False,
    ),
    InContext(
        words=words(
            """
            pisciare piscio piscia pisci pisciano pisciato pisciata pisciate
            pisciarsi piscione
            """
        ),
        reason="What animals do, said coarsely.",
        innocent=words(
            "gatto gatti gatta cane cani cagnolino lettiera lettierina "
            "pannolino tappetino traversina traversine puzza odore cavallo"
        ),
        bare=Certainty.POSSIBLE,
        most=Certainty.POSSIBLE,
        is_masked=False,
    ),
    InContext(
        words=words("tette tetta tettona tettone zinne zinna"),
        reason="Familiar for breasts, of which makers of bras speak too.",
        innocent=words(
            """
            reggiseno reggiseni seno coppa coppe taglia costume bikini
            allattamento latte tiralatte sostegno ferretto scollatura top
            """
        ),
        bare=Certainty.POSSIBLE,
        most=Certainty.POSSIBLE,
        is_masked=False,
    ),
    InContext(
        words=words("cornuto cornuta cornuti cornute"),
        reason="Horned; a deceived husband.",
        innocent=words(
            "elmo maschera diavolo rospo vipera animale cervo toro casco"
        ),
        insults=True,
        most=Certainty.POSSIBLE,
        is_masked=False,
    ),
    InContext(
        words=words("palle pippa pippe cappella"),
        reason="Everyday words that only fixed phrases make vulgar.",
        is_masked=False,
    ),
)

_MILD: Final = words(
    """
    vaffa minchione minchioni minkione cazzeggio cazzeggiare cazzeggiando
    cazzuto cazzuta cazzuti cazzute cazzaro cazzara cazzari cazziata cazziate
    cazziatone cazziare cazziato scazzo scazzi scazzato scazzata scazzati
    scazzare cazzimma cazzabubbola sputtanare sputtanato sputtanata sputtanati
    sputtanano sputtanarsi rompipalle scassapalle spaccapalle paraculo paracula
    paraculi paraculata cagasotto cacasotto culone culona culoni pirla belin
    belino belinone belinata fregnaccia fregnacce sgualdrina sgualdrine battona
    battone pappone papponi magnaccia bastardata bastardate strafiga strafica
    figona ficona trombamico scopamico fottio pugnetta pugnette pippaiolo
    troiaio sborone sboroni mongoloide mongoloidi handicappato handicappati
    spastico spastici cerebroleso cerebrolesi mortacci wtf stfu sfanculare
    sfanculato sfanculati stica
    """
)

_VULGAR_PHRASES: Final = lines(
    """
    in culo
    nel culo
    dal culo
    per il culo
    per culo
    sta sul culo
    stanno sul culo
    state sul culo
    stare sul culo
    faccia da culo
    facce da culo
    faccia di culo
    faccia come il culo
    fatto col culo
    fatta col culo
    fatti col culo
    fatte col culo
    fatto con il culo
    fatta con il culo
    fatti con il culo
    fatte con il culo
    cucito col culo
    cucita col culo
    scritto col culo
    scritte col culo
    imballato col culo
    lavorano col culo
    lavorate col culo
    tradotto col culo
    leccare il culo
    lecca il culo
    leccano il culo
    leccami il culo
    leccatemi il culo
    baciami il culo
    baciatemi il culo
    rompo il culo
    rompere il culo
    spacco il culo
    spaccare il culo
    fatto il culo
    farsi il culo
    faccio il culo
    dar via il culo
    dare via il culo
    dare il culo
    vendere il culo
    culo rotto
    culi rotti
    pezzo di culo
    buco di culo
    buco del culo
    buchi di culo
    bucio di culo
    bucio de culo
    culo di merda
    fa cagare
    fanno cagare
    faceva cagare
    fate cagare
    fa cacare
    fanno cacare
    far cagare
    fa proprio cagare
    fa davvero cagare
    va a cagare
    vai a cagare
    vada a cagare
    andate a cagare
    andare a cagare
    vadano a cagare
    vacci a cagare
    andatevene a cagare
    va a cacare
    vai a cacare
    andate a cacare
    ma va cagare
    vai cagare
    farti fottere
    farsi fottere
    fatti fottere
    porca troia
    porca di quella troia
    figlio di troia
    figli di troia
    figlio di una troia
    figlio di zoccola
    figli di zoccola
    figlio di una cagna
    figli di una cagna
    figli di cagna
    figlio di cagna
    figlio di p
    figli di p
    figlia di p
    testa di c
    teste di c
    faccia di m
    porca t
    sei un finocchio
    brutto finocchio
    brutti finocchi
    sei una checca
    pezzo di figa
    pezzo di fica
    testa di figa
    testa di fica
    testa di cappella
    fare un bocchino
    fammi un bocchino
    fatti un bocchino
    fare i bocchini
    fa i bocchini
    fare un ditalino
    farsi un ditalino
    farsi una scopata
    fatti una scopata
    una sana scopata
    scopare tua madre
    scopare tua moglie
    scopo tua madre
    scopo tua moglie
    scopo tua sorella
    trombo tua madre
    trombo tua moglie
    farsi una sega
    fatti una sega
    fatevi una sega
    farsi le seghe
    farsi delle seghe
    fatevi le seghe
    tirati una sega
    tirarsi una sega
    va in mona
    vai in mona
    andate in mona
    vada in mona
    va' in mona
    succhiami l'uccello
    succhiatemi l'uccello
    porco dio
    porco ddio
    porco il dio
    porco d'un dio
    dio porco
    dio cane
    dio can
    dio maiale
    dio bestia
    dio boia
    dio ladro
    dio merda
    dio bastardo
    dio stronzo
    dio infame
    dio porcone
    dio cagnaccio
    dio canaglia
    dio canaja
    dio schifoso
    orco dio
    porca madonna
    madonna porca
    madonna puttana
    madonna troia
    madonna cagna
    madonna ladra
    madonna maiala
    porca la madonna
    porca di quella madonna
    porco cristo
    cristo porco
    cristo cane
    cristo maiale
    gesù porco
    porco gesù
    mocc'a chi t'è muort
    mocc a chi t'è muort
    mocc a chi t'è murt
    ca zzo
    caz zo
    cazz o
    c azzo
    che cazz
    m erda
    merd a
    stron zo
    stron zi
    stron zata
    vaffan culo
    vaf fanculo
    va ffanculo
    fan culo
    a fan culo
    co glione
    co glioni
    cog lione
    cogl ioni
    coglio ni
    coglio ne
    put tana
    putt ana
    """
)

_MILD_PHRASES: Final = lines(
    """
    in culo al mondo
    in culo ai lupi
    in culo alla luna
    che culo
    fare il culo
    fanno il culo
    che palle
    due palle così
    che due palle
    rotto le palle
    rompere le palle
    rompete le palle
    rompe le palle
    rompono le palle
    rottura di palle
    girare le palle
    girano le palle
    girato le palle
    sulle palle
    pieno le palle
    piene le palle
    palle piene
    par di palle
    par de palle
    paio di palle così
    senza palle
    mezza sega
    mezze seghe
    vale una sega
    capisce una sega
    capiscono una sega
    capite una sega
    frega una sega
    funziona una sega
    serve a una sega
    sei una pippa
    siete una pippa
    siete delle pippe
    farsi una pippa
    farsi le pippe
    figlio di buona donna
    figli di buona donna
    figlio di un cane
    figli di un cane
    porca vacca
    porco cane
    porco giuda
    porca miseria ladra
    porco zio
    zio cane
    dio bono
    li mortacci
    mortacci tua
    mortacci tuoi
    mortacci vostri
    mortacci loro
    musi gialli
    muso giallo
    vu cumprà
    """
)

_INNOCENT_PHRASES: Final = lines(
    """
    in culo alla balena
    coglioni di mulo
    coglione di mulo
    coglioni del mulo
    coglioni di toro
    coglione di toro
    palle del nonno
    cavallo di troia
    cavalli di troia
    guerra di troia
    nero di troia
    uva di troia
    mura di troia
    elena di troia
    città di troia
    caduta di troia
    merda d'artista
    merda di artista
    cazza la randa
    cazzare la randa
    cazza la scotta
    cazzare la scotta
    scotta cazzata
    scotte cazzate
    vela cazzata
    vele cazzate
    randa cazzata
    ben cazzata
    culo di bottiglia
    culo di bicchiere
    culo di una bottiglia
    culo della bottiglia
    culo del bicchiere
    nel culo della bottiglia
    culi di bottiglia
    passera scopaiola
    passera mattugia
    passera europea
    passera di mare
    bastardi senza gloria
    bastardi di pizzofalcone
    mona lisa
    mano figa
    mano fica
    figa brasiliana
    semi di finocchio
    finocchio selvatico
    sega a mano
    mezza sega circolare
    che palle di natale
    girano le palle di
    sulle palle di
    sulle palle da
    sulle palle decorative
    senza palle di
    senza palle da
    rompere le palle di
    ada negri
    rio negro
    """
)

_HOMOGRAPHS: Final = (
    Homograph("stronzio", "Strontium, a metal and its salts."),
    Homograph("stronzian", "Strontianite and other words of strontium."),
    Homograph("puttanesc", "A sauce of olives, capers and anchovies."),
    Homograph("inculc", "To inculcate: inculcare, inculcato."),
    Homograph("incultur", "Inculturation, in sociology and theology."),
    Homograph("incult", "Uncultivated, an older spelling of incolto."),
    Homograph("inculp", "To accuse, an older spelling of incolpare."),
    Homograph("merdeka", "Freedom in Malay: squares, towers, currencies."),
    Homograph("smerdjakov", "A brother Karamazov."),
    Homograph("smerdiakov", "A brother Karamazov, spelt otherwise."),
    Homograph("smerdi", "A king of Persia in Herodotus.", whole=True),
    Homograph("cazzuol", "A mason's trowel; a dish of Lombardy is so named."),
    Homograph("cazzott", "A blow with the fist: cazzotto, cazzottata."),
    Homograph("scazzott", "A fist fight: scazzottata, scazzottarsi."),
    Homograph("cazzascott", "A cleat that holds a sheet on a boat."),
    Homograph("cazzarola", "A casserole in the South; a polite oath."),
    Homograph("cazzeruola", "A casserole in an older spelling."),
    Homograph("cazzill", "Potato croquettes of Palermo."),
    Homograph("cazzago", "Towns near Brescia and Varese."),
    Homograph("cazzano", "Towns near Bergamo and Verona."),
    Homograph("cazzaniga", "A family name of Lombardy."),
    Homograph("cazzola", "A family name."),
    Homograph("cazzullo", "A family name."),
    Homograph("sfott", "To tease: sfottere, sfottò."),
    Homograph("strafott", "Arrogant: strafottente, strafottenza."),
    Homograph("chiavari", "A town in Liguria and its light chairs."),
    Homograph("chiavard", "A bolt."),
    Homograph("chiavett", "A memory stick; a small key."),
    Homograph("troian", "Of Troy; a virus."),
    Homograph("troika", "A sledge; three who govern."),
    Homograph("tettarell", "The teat of a baby's bottle."),
    Homograph("finocchion", "A salami of Tuscany with fennel."),
    Homograph("finocchiett", "Wild fennel."),
    Homograph("culatell", "A ham of Parma."),
    Homograph("culatta", "A ham; the breech of a gun.", whole=True),
    Homograph("culaccia", "A ham of Parma, cut with the rind."),
    Homograph("culott", "Wide trousers; a cut of beef."),
    Homograph("negroni", "A cocktail of gin, vermouth and bitters."),
    Homograph("negroamaro", "A wine of Apulia."),
    Homograph("sfig", "Bad luck, and who has it."),
    Homograph("figat", "Said of a great thing."),
    Homograph("zoccolo", "A clog, a hoof, a skirting board."),
    Homograph("bastardin", "A small mongrel, said with love."),
    Homograph("segatur", "Sawdust."),
    Homograph("scopett", "A small broom."),
    Homograph("scopin", "The brush for a toilet."),
    Homograph("monat", "A month in German."),
    Homograph("cagliar", "Of Cagliari, in Sardinia."),
    Homograph("piscin", "A swimming pool."),
    Homograph("riccione", "A seaside town in Romagna."),
    Homograph("putanges", "A town in Normandy."),
    Homograph("shitake", "The mushroom, misspelt."),
    Homograph("shiitake", "The mushroom."),
)

OBSCENE: Final = ObsceneWords(
    always=_ALWAYS,
    respelt=_RESPELT,
    coarse=_COARSE,
    stems=words(
        """
        vaffancul stronz strunzo strunzi puttan merd smerd coglion cojon incul
        sborr spompin pompinar bocchinar mignott froci ricchion culatton fottut
        porcodd porcamadonn testadicazz
        """
    ),
    roots=words("fancul stronz"),
    in_context=IN_CONTEXT,
    mild=_MILD,
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
        cazzo cazzi merda culo stronzo stronzi stronza coglione coglioni
        vaffanculo fanculo puttana puttane bastardi
        """
    ),
    beheaded=words(
        """
        azzo azzi azzata azzate erda tronzo tronzi tronza tronzate oglione
        oglioni uttana uttane ompino
        """
    ),
    footnoted=words("fig fic cul tro put tett neg minc fot"),
    numbered=words(
        """
        articolo art codice cod modello mod numero num n nr rif riferimento
        tipo serie seriale matricola taglia misura asin sku ean ref versione
        lotto ordine
        """
    ),
    titles=words(
        """
        sig ra signor signora signore signorina dott dottor dottoressa prof
        gruppo classe categoria da nome cliente firmato
        """
    ),
    drops_accents=True,
)
"""What the Italian finder is built from."""
