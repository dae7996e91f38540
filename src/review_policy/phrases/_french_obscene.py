"""
Obscene words of French, and what their innocent doubles stand next to.
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


_ALWAYS: Final = words(
    """
    merde merdes merder merdé merdée merdent merdez merdeux merdeuse merdeuses
    merdier merdiers merdique merdiques merdouille merdouilles merdasse
    merdoie merdoyer merdissime marde

    putain putains putaing putainement pute putes putasse putasses putassier
    putassière putassiers putasserie

    salope salopes salop salops salopard salopards saloparde

    enculé enculés enculée enculées enculer encule encules enculent enculez
    enculait enculeur enculeurs enculeuse enculage enculerie enculade
    enculera enculerai enculant

    connard connards connarde connardes connasse connasses conasse conasses

    trouduc trouducs trouducul trousducul filsdepute foutredieu
    pédé pédés pédoque pédoques tarlouze tarlouzes tarlouse tarlouses tantouze
    tantouzes tantouse tantouses fiotte fiottes gouinasse gouinasses

    bougnoule bougnoules bougnoul bougnouls youpin youpins youpine youpines
    chinetoque chinetoques chintok chintoks niakoué niakoués
    niakouée niakouées niaquoué niaquoués négro négros négrillon

    cramouille chagatte partouze partouzes partouzer partouzeur partouzeurs
    gangbang gangbangs bukkake

    fuck fucks fucked fucker fuckers fucking motherfucker motherfuckers
    """
)

_RESPELT: Final = words(
    """
    merd merdre mrde mairde maird merdde merrde meeerde merdeee
    puttain putainnn ptain ptin p'tain p'tin ptaiin putaiin
    putainn poutaing puteuh
    fils2pute fis2pute filsdeput fisdepute filsdputes
    saloppe saloppes salopp
    anculé anculer anculés enkulé enkulés enkuler enkule ancule enkuley enculay
    enculey
    connar connars konnard konnards konard konards conace konasse
    connase connases conase conases connaud
    pede pedes pedé pédes
    tarlouz tantouz bougnoulle bougnoulles chintoc chintocs
    niquetamere niktamere niktamer niktarace niquetarace nikoumouk
    troudukul troudku
    mèrde mérde mërde mêrde pûtain pùtain pütain pûte pùte püte sâlope
    cönnard cônnard enculè
    vatefairefoutre vatefairenculer vtff
    """
)

_COARSE: Final = words(
    """
    emmerde emmerdes emmerder emmerdé emmerdée emmerdés emmerdent emmerdez
    emmerdait emmerdaient emmerdant emmerdante emmerdants emmerdantes
    emmerdeur emmerdeurs emmerdeuse emmerdeuses emmerdement emmerdements
    emmerdera emmerderait

    chier chie chies chié chiée chiées chiez chiait chiaient chiera
    chieur chieurs chieuse chieuses chierie chieries

    niquer nique niques niqué niquée niqués niquées niquent niquez niquait
    niquaient niquera niqueront niquerai niqueur niqueurs

    branleur branleurs branleuse branleuses branlette branlettes

    baiseur baiseurs baiseuse baiseuses baisable baisables baisodrome

    salaud salauds salaude salopiaud salopiauds salopiot
    pétasse pétasses petasse petasses pouffiasse pouffiasses poufiasse
    poufiasses grognasse grognasses radasse radasses chiennasse chiennasses
    chaudasse chaudasses
    gouine gouines gougnotte lopette lopettes enfifré
    enfifrés empaffé empaffés

    couillemolle casscouille
    chibre chibres bitasse
    foufoune foufounes
    sodomiser sodomisé sodomisée sodomisés
    turlute turlutes

    tabarnak tabarnac tabarnack tabarnaque tabarnouche câlisse câlisser calisse
    calisser décâlisser décalisser décrisser
    bullshit bitch bitches asshole assholes
    ptn
    """
)

_MILD: Final = words(
    """
    bordel bordels bordélique foutre fout foutent foutez foutait foutaient
    foutage foutrait foutront connerie conneries déconner déconne déconnent
    déconnez déconné déconnage saloperie saloperies saloper salopé
    chiant chiante chiants chiantes chiotte chiottes chiasse chiasses
    démerder démerde démerdent démerdez démerdé demerder demerde demerdez
    couillon couillons couillonne couillonner couillonné couillonnés
    couillonnade couillonnades couillu couillus
    pisser pisse pissé pissent pissez étron étrons burnes roubignoles
    roubignolles roustons roupettes nichon nichons nibards boobs bandant
    bandante clito clitos cunni cunnilingus fellation fellations
    sodomie sodomies crosseur crosseurs
    entuber entubé entubés entubée entube entubent enflure enflures
    garce garces catin catins saligaud saligauds
    viarge simonaque guidoune
    osef balec balek wtf ffs jeanfoutre
    """
)

_DOGS: Final = words(
    """
    chien chiens chiot chiots race berger labrador caniche bouledogue teckel
    beagle setter golden rottweiler malinois husky cocker yorkshire épagneul
    croisé croisée croisés croquettes laisse collier harnais panier niche
    vétérinaire véto portée stérilisée chaleur chaleurs kg kilos ma mes mâle
    promenade balade spa poils oreilles gamelle adore adorable éleveur élevage
    gestation gestante allaitante mois ans taille puces animal animaux
    """
)

_BREAD: Final = words(
    """
    pain pains baguette boulanger boulangerie four levain farine pâton pâtons
    lime limes lame taille épée grain écriture calligraphie mortier solution
    roi héritier noblesse trône tronc canal héraldique roman romans pâques
    """
)

IN_CONTEXT: Final = (
    InContext(
        words=words("con"),
        reason="A Spanish and Italian word, as in chili con carne.",
        innocent=words(
            """
            carne chili chile brio dolce latte leche queso gusto moto fuoco
            sordino anima amore el los las il air comic voyage te tutti
            """
        ),
        vulgar=words(
            """
            gros pauvre pauv jeune vieux vieil petit quel sacré fini sombre
            roi grand tellement trop ultra complètement
            """
        ),
        bare=Certainty.POSSIBLE,
        insults=True,
    ),
    InContext(
        words=words("cons"),
        reason="A play and film, Le Dîner de cons; English pros and cons.",
        innocent=words(
            "dîner diner diners dîners film villeret lhermitte veber pièce "
            "théâtre dvd pros and"
        ),
        bare=Certainty.LIKELY,
        insults=True,
    ),
    InContext(
        words=words("conne connes"),
        reason="A slip of the finger for comme.",
        vulgar=words(
            "grosse pauvre jeune vieille petite quelle sale sacrée trop "
            "suis pauv"
        ),
        bare=Certainty.POSSIBLE,
        insults=True,
    ),
    InContext(
        words=words("conard conards"),
        reason="A family name and a publisher.",
        innocent=words(
            "éditions édition éditeur louis flaubert balzac maupassant oeuvres"
        ),
        bare=Certainty.LIKELY,
        insults=True,
        is_name=True,
    ),
    InContext(
        words=words("cul culs"),
        reason="The bottom of a bottle or bowl, and many a compound word.",
        innocent=words(
            """
            bouteille bouteilles verre pot pots bocal poule poules sac sacs
            lampe jatte sec fouet saladier inox mésange bébé couche couches
            goulot pare pousse
            """
        ),
        vulgar=words(
            """
            mon ton votre trou trous plein gros foutre fous foutez lèche
            lécher lécheur lécheurs torcher torche enfoncer enfonce mettre
            carrer film plan histoire lécheuse branler merde
            """
        ),
        bare=Certainty.POSSIBLE,
    ),
    InContext(
        words=words("bite bites"),
        reason="An English word; a misspelt bollard for mooring.",
        innocent=words(
            """
            d'amarrage amarrage quai bateau port corde cordage the me love
            valve big first dog force of one bug frost sound camelbak size
            alert guard mouthguard
            """
        ),
        vulgar=words(
            """
            ma ta sa leur vos mes suce sucer sucez suceur suceurs suceuse
            grosse petite tête face branler bander molle dure couilles
            """
        ),
        bare=Certainty.POSSIBLE,
        insults=True,
    ),
    InContext(
        words=words("couille couilles"),
        reason="The pope's: a variety of fig.",
        innocent=words("pape figue figues figuier figuiers"),
        bare=Certainty.LIKELY,
    ),
    InContext(
        words=words("fdp"),
        reason="Short for postage: frais de port.",
        innocent=words(
            """
            port frais gratuit gratuits offert offerts inclus compris euros
            euro eur livraison envoi colis remboursement remboursé remboursés
            rembourser payer payé payés prix cher chers hors in sans avec les
            commande retour montant élevés élevé excessifs réduits plus
            """
        ),
        insults=True,
        is_masked=False,
    ),
    InContext(
        words=words("ntm"),
        reason="A rap band.",
        innocent=words(
            "suprême supreme rap album cd vinyle concert joeystarr joey "
            "starr kool shen groupe musique hip-hop disque"
        ),
        bare=Certainty.POSSIBLE,
        is_masked=False,
    ),
    InContext(
        words=words("pd pds"),
        reason="Power delivery, the distance of pupils, doctors' letters.",
        innocent=words(
            """
            usb chargeur chargeurs charge rapide type c w watts qc port ports
            power delivery câble adaptateur batterie écart pupillaire lunettes
            verres mm gauche droite dr fast iphone samsung prise v
            """
        ),
        insults=True,
        is_masked=False,
    ),
    InContext(
        words=words("bâtard bâtards batard batards bâtarde batarde"),
        reason="A dog of no breed, a loaf, a cut of file, a legal word.",
        innocent=_DOGS | _BREAD,
        vulgar=words("putain fils"),
        bare=Certainty.POSSIBLE,
        insults=True,
    ),
    InContext(
        words=words("enfoiré enfoirés enfoirée enfoire enfoires enfoirées"),
        reason="Les Enfoirés: singers for a charity and their records.",
        innocent=words(
            """
            restos coeur cœur concert concerts cd dvd spectacle tournée album
            albums coluche chanson chansons troupe chanteurs artistes goldman
            édition zénith
            """
        ),
        bare=Certainty.LIKELY,
        insults=True,
        is_name=True,
    ),
    InContext(
        words=words(
            """
            teub teubs teube tasspé tasspe taspé tepu teupu teupus
            kehba khaba qahba zemel zamel foune founes foufe milf
            milfs sodo sodos travelo travelos plotte plottes
            branlo branlos zob zobs zboub zboubs zbub zgeg zgegs
            zguègue empafé empafés youtre youtres teuch teuche
            beurette beurettes biatch mrdik
            """
        ),
        reason="Slang, which nobody writes with stars.",
        bare=Certainty.LIKELY,
        is_masked=False,
    ),
    InContext(
        words=words("shit shits"),
        reason="Hashish; breeds of dogs, misspelt.",
        innocent=words("zu tzu tsu cannabis hasch chien chiens"),
        bare=Certainty.LIKELY,
        is_masked=False,
    ),
    InContext(
        words=words("chienne chiennes"),
        reason="A female dog.",
        innocent=_DOGS,
        insults=True,
        is_masked=False,
    ),
    InContext(
        words=words("chatte chattes"),
        reason="A female cat.",
        innocent=words(
            """
            chat chats chaton chatons croquettes litière stérilisée race
            siamoise persane vétérinaire véto ans mois griffoir arbre dort
            joue miaule poils patte
            """
        ),
        is_masked=False,
    ),
    InContext(
        words=words("tapette tapettes"),
        reason="A fly swatter, a mousetrap.",
        innocent=words(
            """
            souris mouche mouches rat rats piège pièges insecte insectes
            moustique moustiques appât ressort manche tapis mulot mulots
            guêpe guêpes frelon électrique plastique bois mécanique
            """
        ),
        insults=True,
        is_masked=False,
    ),
    InContext(
        words=words("pédale pédales"),
        reason="What a foot presses.",
        innocent=words(
            """
            vélo frein guitare piano batterie accélérateur embrayage effet
            grosse caisse poubelle sustain wah disto vtt automatiques
            """
        ),
        insults=True,
        is_masked=False,
    ),
    InContext(
        words=words("gland glands"),
        reason="An acorn; a tassel on curtains and shoes.",
        innocent=words(
            """
            chêne chênes rideau rideaux embrasse embrasses passementerie doré
            dorés mocassins mocassin pompon pompons écureuil forêt frange
            cordon fez ceinture bonnet marque-page coussin
            """
        ),
        vulgar=words("pauvre"),
        insults=True,
        is_masked=False,
    ),
    InContext(
        words=words("pine pines"),
        reason="An English word for a tree, as in perfumes and wood.",
        vulgar=words("suce sucer sucez ma ta"),
        is_masked=False,
    ),
    InContext(
        words=words("negro"),
        reason="The Spanish word for black, as in colours and beers.",
        innocent=words(
            "color modelo río rio noir tinto café beer spiritual spirituals "
            "gospel pimiento ajo pueblo"
        ),
        insults=True,
        vulgar=words("gros petit"),
        is_masked=False,
    ),
    InContext(
        words=words("nègre nègres négresse négresses negre negres"),
        reason="An old word in titles of books and art; a ghost writer.",
        innocent=words(
            """
            dix petits agatha christie roman livre titre littéraire art revue
            tête vertes auteur écrivain césaire senghor anthologie poésie
            josephine joséphine baker code esclavage laferrière
            """
        ),
        vulgar=words("sale gros"),
        bare=Certainty.POSSIBLE,
        insults=True,
    ),
    InContext(
        words=words("macaque macaques bamboula bamboulas mongol mongols"),
        reason="A monkey, a feast, a people of Asia.",
        innocent=words(
            """
            singe singes peluche documentaire animal animaux empire gengis
            khan steppe histoire yourte livre rhésus japonais zoo faire
            """
        ),
        insults=True,
        is_masked=False,
    ),
    InContext(
        words=words("roulure roulures raclure raclures"),
        reason="What is rolled or scraped off.",
        insults=True,
        is_masked=False,
    ),
    InContext(
        words=words("fion fions"),
        reason="The finishing touch: coup de fion.",
        innocent=words("coup finition"),
        vulgar=words("dans mon ton"),
        bare=Certainty.POSSIBLE,
        is_masked=False,
    ),
    InContext(
        words=words("baisé baisés baisée baisées"),
        reason="Kissed; a common slip for baissé, lowered.",
        innocent=words(
            "main mains front joue joues lèvres pieds anneau prix qualité "
            "niveau volume tarif tarifs température"
        ),
        vulgar=words("fait faits fais faire suis sommes clients bien"),
        bare=Certainty.POSSIBLE,
        is_masked=False,
    ),
    InContext(
        words=words("baiser baise baisent baisez"),
        reason="To kiss, a kiss; a common slip for baisser, to lower.",
        is_masked=False,
    ),
    InContext(
        words=words("foutu foutue foutus foutues"),
        reason="Mild: broken, done for.",
        bare=Certainty.POSSIBLE,
        most=Certainty.POSSIBLE,
        is_masked=False,
    ),
    InContext(
        words=words(
            """
            branle branler branlent branlez branlé branles suce sucer sucez
            suces suceur suceuse suceurs suceuses queue pipe pipes tringler
            fous gueule gueules boules noeud nœud arabe arabes juif juifs
            juive juives calice câlice crisse ostie osti esti hostie nik
            troncher bander
            """
        ),
        reason="Everyday words that only fixed phrases make vulgar.",
        is_masked=False,
    ),
)

_VULGAR_PHRASES: Final = lines(
    """
    pour un con
    pour des cons
    pour les cons
    pour une conne
    pour des connes
    tête de con
    têtes de con
    tete de con
    gueule de con
    un con
    un gros con
    sale con
    bande de cons
    à la con
    a la con
    mon con
    bâtard de vendeur
    batard de vendeur
    bâtards de vendeurs
    con de vendeur
    con de livreur
    cons de clients
    grosse conne
    pauvre conne
    sale conne
    roi des cons
    mon cul
    ton cul
    votre cul
    leur cul
    torcher le cul
    torchent le cul
    foutez le cul
    trou du cul
    trous du cul
    trou de cul
    trous de cul
    trou d'cul
    plein le cul
    plein l'cul
    dans le cul
    dans l'cul
    au cul
    lèche cul
    lèche culs
    leche cul
    lèches culs
    lécheur de cul
    film de cul
    films de cul
    plan cul
    plans cul
    histoire de cul
    histoires de cul
    tête de cul
    face de cul
    torche cul
    ma bite
    ta bite
    sa bite
    la bite
    une bite
    des bites
    tête de bite
    face de bite
    suce bite
    suce boules
    suce ma queue
    sucer ma queue
    ma queue dans
    sucer des queues
    suceur de queues
    suceuse de queues
    suceur de bites
    suceuse de bites
    suce moi la
    va sucer
    allez sucer
    tailler une pipe
    taille une pipe
    taille moi une pipe
    tailler des pipes
    tailleuse de pipes
    tête de noeud
    tête de nœud
    têtes de noeud
    têtes de nœud
    tete de noeud
    tête de gland
    pauvre gland
    lèche ma chatte
    lèche moi la chatte
    lécher la chatte
    bouffer la chatte
    bouffe ma chatte
    bouffe moi la chatte
    la chatte à ta mère
    la chatte de ta mère
    la chatte a ta mere
    chatte à ta mère
    chatte de ta mère
    nique ta chatte
    dans la chatte
    fils de chienne
    fils de chiennes
    fils de pd
    ta mère la pute
    nik ta mère
    nik ta mere
    nik sa mère
    nik sa mere
    nik ta race
    nik tes morts
    faire foutre
    fair foutre
    rien à foutre de vous
    rien à branler
    rien a branler
    rien branler
    rien branlé
    s'en branle
    s'en branlent
    m'en branle
    t'en branle
    vous en branlez
    branle rien
    branlent rien
    branlez rien
    en branle pas une
    en branlent pas une
    se branler
    te branler
    me branler
    vous branler
    se branle la
    branle toi
    branlez vous
    faire baiser par
    se faire baiser
    me faire baiser
    te faire baiser
    vous faire baiser
    nous faire baiser
    suis fait baiser
    suis faite baiser
    sommes fait baiser
    sommes faits baiser
    s'est fait baiser
    t'es fait baiser
    êtes fait baiser
    sont fait baiser
    se fait baiser
    se font baiser
    me fais baiser
    baise ta mère
    baise ta mere
    baiser ta mère
    baise tes morts
    baise moi
    me faire bander
    fait bander
    faire tringler
    faire troncher
    sale arabe
    sales arabes
    sale juif
    sales juifs
    sale juive
    grosse tapette
    gros pd
    grosse fiotte
    ostie de
    osti de
    esti de
    hostie de
    câlice de
    en câlice
    mon câlice
    mon ostie
    mon osti
    mon crisse
    en crisse
    crisse de
    saint ciboire
    gang bang
    gang bangs
    pu tain
    put ain
    puta in
    p utain
    con nard
    con nards
    con nasse
    sa lope
    sa lopes
    en culé
    en culés
    m erde
    p ute
    """
)

_MILD_PHRASES: Final = lines(
    """
    c'est con
    trop con
    bête et con
    assez con
    si con
    con comme
    plus con
    un peu con
    le con
    sur le cul
    peau du cul
    peau de cul
    cul bordé
    botter le cul
    bouger le cul
    casser le cul
    casse cul
    casses culs
    faux cul
    faux culs
    tire au cul
    tires au cul
    peigne cul
    cul terreux
    culs terreux
    cul serré
    cul béni
    gras du cul
    trou de balle
    trous de balle
    gorge profonde
    ta gueule
    ta geule
    vos gueules
    ferme ta gueule
    fermez vos gueules
    foutage de gueule
    de la gueule du monde
    de la gueule des
    m'en fous
    t'en fous
    fous de ma gueule
    te fous de
    fous toi
    que je me fous
    ta race
    bordel de
    rien à foutre
    rien a foutre
    mange tes morts
    """
)

_INNOCENT_PHRASES: Final = lines(
    """
    pique nique
    pique niques
    pique niquer
    pique niqué
    pique niquée
    pique niqués
    pique niqua
    pique niquent
    pique niquait
    pique niquez
    pique niquons
    pique niqueur
    pique niqueurs
    piques niques
    pic nique
    pic niques
    pick nique
    faire la nique
    fait la nique
    font la nique
    faisait la nique
    faisant la nique
    la nique à
    la nique aux
    ni putes ni soumises
    putain respectueuse
    chili con carne
    con carne
    con brio
    con leche
    con amore
    con dolcezza
    air con
    con air
    dîner de cons
    diner de cons
    dîner de con
    le dîner de cons
    pros and cons
    cul de sac
    culs de sac
    cul de poule
    culs de poule
    cul de bouteille
    culs de bouteille
    cul de lampe
    culs de lampe
    cul de jatte
    culs de jatte
    cul de four
    cul de verre
    cul de porc
    cul sec
    culs secs
    cul rouge
    cul blanc
    tape cul
    tapes culs
    pousse cul
    pare cul
    au cul du camion
    cul du camion
    au cul de la
    le cul de la
    le cul de poule
    le cul du
    le cul de sac
    le cul de la bouteille
    cul de la bouteille
    cul de la casserole
    cul nu
    cul nus
    culs nus
    cul cul
    bite d'amarrage
    bites d'amarrage
    love bite
    big bite
    bite valve
    bite of
    couilles du pape
    couille du pape
    en branle
    branle bas
    branle dans le manche
    mettre en branle
    mis en branle
    baise en ville
    baise main
    baise mains
    baiser de
    tapette à souris
    tapette à mouches
    tapette à mouche
    tapette à rats
    tapettes à souris
    tapettes à mouches
    tête de nègre
    têtes de nègre
    petit nègre
    nègre littéraire
    dix petits nègres
    nègres vertes
    négresses vertes
    coup de fion
    les enfoirés
    des enfoirés de
    """
)

_HOMOGRAPHS: Final = (
    Homograph("merdrignac", "A town in Brittany."),
    Homograph("merdeka", "Freedom, in Malay: a square, a coffee, a march."),
    Homograph("merdle", "A character of Dickens.", whole=True),
    Homograph("merdellou", "A place in the south of France."),
    Homograph("emmerdale", "A British television series."),
    Homograph("boumerdès", "A town in Algeria."),
    Homograph("enculturation", "What a child takes up from its culture."),
    Homograph("l'enculturation", "The same with its article."),
    Homograph("d'enculturation", "The same with a preposition."),
    Homograph("enculturé", "Said of somebody raised in a culture."),
    Homograph("salopette", "Dungarees."),
    Homograph("connaissance", "Knowledge, an acquaintance."),
    Homograph("connaître", "To know."),
    Homograph("connaitre", "To know, in the new spelling."),
    Homograph("connaracées", "A family of plants."),
    Homograph("conasprella", "A genus of sea snails."),
    Homograph("putois", "A polecat."),
    Homograph("putsch", "A coup."),
    Homograph("putatif", "Supposed, in law."),
    Homograph("putative", "Supposed, in law."),
    Homograph("putréf", "Rotting: putréfier, putréfaction."),
    Homograph("putter", "A golf club."),
    Homograph("putting", "A stroke in golf."),
    Homograph("puttanesca", "A pasta sauce."),
    Homograph("putto", "A cherub in art.", whole=True),
    Homograph("putti", "Cherubs in art.", whole=True),
    Homograph("député", "A member of parliament."),
    Homograph("dispute", "A quarrel."),
    Homograph("ampute", "To cut off."),
    Homograph("imputer", "To charge to."),
    Homograph("piquenique", "A meal outdoors, written as one word."),
    Homograph("technique", "Holds another word at its end."),
    Homograph("unique", "Holds another word at its end."),
    Homograph("niquel", "A slip for nickel, spotless.", whole=True),
    Homograph("niquedouille", "An old word for a simpleton."),
    Homograph("branlant", "Wobbly, as of a chair."),
    Homograph("branlebas", "Bustle, an alarm on board."),
    Homograph("chambranle", "The frame of a door."),
    Homograph("ébranle", "To shake."),
    Homograph("chienlit", "A masquerade, disorder."),
    Homograph("chiendent", "Couch grass, of which brushes are made."),
    Homograph("culotte", "Briefs, breeches."),
    Homograph("culasse", "The head of an engine, the breech of a gun."),
    Homograph("culture", "Growing, or the arts."),
    Homograph("culbuto", "A toy that rights itself."),
    Homograph("concombre", "A cucumber."),
    Homograph("concert", "Music played together."),
    Homograph("conserve", "Tinned food."),
    Homograph("console", "A games machine."),
    Homograph("bitume", "Tar on roads."),
    Homograph("bitter", "A bitter drink."),
    Homograph("arbitre", "A referee."),
    Homograph("habite", "Lives somewhere."),
    Homograph("orbite", "The path of a planet."),
    Homograph("couillard", "A family name, a siege engine."),
    Homograph("calissons", "Sweets of Aix."),
    Homograph("calisson", "A sweet of Aix."),
    Homograph("pédestre", "On foot."),
    Homograph("pédiatre", "A doctor for children."),
    Homograph("pédalier", "The crankset of a bicycle."),
    Homograph("troufion", "A private soldier."),
    Homograph("suceptible", "A slip for susceptible."),
)

_ABUSE: Final = words(
    """
    espèce espèces espece especes bande bandes sale sales ramassis putain
    t'es t'étais traiter traité traitée traités foutu foutus foutue sombre
    sacré sinistre immonde fieffé raclure
    """
)

_PEOPLE: Final = words(
    """
    vous tu vendeur vendeurs vendeuse livreur livreurs livreuse transporteur
    transporteurs facteur gars type types mec mecs patron patronne gérant
    gérante responsable responsables employé employés conseiller conseillers
    conseillère commerçant commerçants fournisseur voisin voisins chauffeur
    chauffeurs gens
    """
)

_LINKS: Final = words(
    "est es êtes etes sont était étaient étiez sommes n'est c'est n'êtes "
    "serait semble"
)

_FILLERS: Final = words(
    "un une des de du le la les vrai vraie vrais gros grosse petit "
    "petite ces ce cet cette pauvre bien vraiment juste que tous"
)

OBSCENE: Final = ObsceneWords(
    always=_ALWAYS,
    respelt=_RESPELT,
    coarse=_COARSE,
    stems=words(
        """
        merd putain putass encul enkul connard connass salopard bougnoul
        chinetoq tarlou tantouz fuck motherfuck partouz tabarnak
        """
    ),
    in_context=IN_CONTEXT,
    mild=_MILD,
    vulgar_phrases=_VULGAR_PHRASES,
    mild_phrases=_MILD_PHRASES,
    innocent_phrases=_INNOCENT_PHRASES,
    homographs=_HOMOGRAPHS,
    fronts=words("l' d' j' t' m' s' n' c' qu' jusqu' puisqu' lorsqu'"),
    abuse=_ABUSE,
    people=_PEOPLE,
    links=_LINKS,
    fillers=_FILLERS,
    by_initial=words(
        """
        merde merdes merdique putain putains pute putes connard connards
        connasse connasses salope salopes salaud salauds enculé enculés con
        cons cul bite couilles bordel
        """
    ),
    beheaded=words(
        """
        erde erdes erdique utain utains onnard onnards onnasse alope alopes
        alaud nculé nculés
        """
    ),
    footnoted=words(
        """
        mer con put cul sal bit bon sale niq pin pis mère pur pas par prix
        bais cher chi chien enc foot pub sac ball coup cour mar tas mil bran
        conn travel youpi you plot gouin salo sala bat bât trou fou chin trav
        né ne te ta ma so fi mi cali bitche lope bra
        """
    ),
    numbered=words(
        """
        réf ref référence modèle modele numéro numero n no article art code
        série serie type taille pointure lot version plaque asin pièce norme
        """
    ),
    titles=words(
        "classe mr m mme mlle madame monsieur dr docteur maître signé nom "
        "prénom nommé nommée lettre vitamine hépatite"
    ),
)
"""What the French finder is built from."""
