"""
Obscene words of English, and what their innocent doubles stand next to.
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
    front + tail + number
    for front in (
        "fuck", "shit", "cunt", "dick", "cock", "ass", "arse", "twat",
        "wank", "piss", "jizz", "slut", "cum", "bitch", "prick", "whore",
        "pussy", "fag", "bollock", "skank",
    )
    for tail in (
        "bag", "bandit", "basket", "biscuit", "bite", "brain", "breath",
        "bucket", "canoe", "clown", "dumpster", "eater", "end", "face",
        "fucker", "fuck", "goblin", "gobbler", "guzzler", "hat", "head",
        "hole", "hound", "jockey", "juice", "kisser", "licker", "licking",
        "lord", "monger", "monkey", "muncher", "munch", "nose", "nozzle",
        "nugget", "pirate", "puffin", "rag", "rider", "sack", "shit", "slap",
        "slut", "smoker", "sniffer", "splat", "squirt", "stain", "stick",
        "sucker", "sucking", "tard", "tease", "wad", "waffle", "weasel",
        "weed", "whistle", "wipe", "wit", "wizard", "womble", "lover",
        "blaster", "banger", "pounder", "packer", "queen", "ranger", "lick",
        "kiss", "lips", "bagger", "smack", "whore", "bitch",
    )
    for number in ("", "s")
) - {"fagend", "fagends"}  # fmt: skip
"""Abuse is coined from such halves faster than a list can follow."""

_ALWAYS: Final = _COMPOUNDS | words(
    """
    ballbag ballbags nobhead nobheads titty tittie jiz crackwhore shat scrote
    scrotes sluttish knobhead knobheads knobend knobends knobjockey knobjockeys
    knobcheese knobface buttmunch buttmuncher buttmunchers buttlicker butthole
    buttholes buttfucker buttfucking nutsacks ballsacks bellend bellends
    titface

    fuck fucks fucked fucker fuckers fucking fuckup fuckups fuckoff fuckall
    fuckery fuckable fuckboy motherfuck motherfucker motherfuckers
    motherfucking

    clusterfuck clusterfucks mindfuck headfuck absofuckinglutely

    shit shits shitty shittier shittiest shitted shitter shitters shitting
    shite shites shitey shithouse shitshow shitstorm shitload shitloads
    shitless shitfaced shitlist shitbox shitting bullshit bullshits bullshitted
    bullshitter bullshitters bullshitting horseshit dogshit dipshit dipshits
    batshit apeshit chickenshit cowshit birdshit pigshit ratshit catshit
    dumbshit jackshit holyshit gobshite gobshites

    cunt cunts cunty cuntish thundercunt

    asshole assholes arsehole arseholes assfuck assfucking assram dumbass
    dumbasses dumbarse fatass fatasses lardass lazyass jerkass wiseass smartass
    smartasses bitchass punkass

    cocksuck cocksucks cocksucked cockblock cockblocker cockblocked dickhead
    dickless dickish bitchy bitching bitchslap bitchtits

    wank wanks wanked wanker wankers wanking wanky twats twat twatty twunt
    twunts slut sluts slutty sluttier sluttiest whore whores whored whoring
    whorish whorehouse whorehouses manwhore knobend bellend jizz jizzed jizzing
    jizm jism cumshot cumshots cumming blowjob blowjobs handjob handjobs rimjob
    rimjobs gangbang gangbanged gangbangs bukkake deepthroat deepthroating
    cunnilingus fellatio fingerbang fingerfuck fistfuck fistfucking facefuck
    buttfuck titfuck titwank tittywank buttplug pussies punani punanny poontang
    clunge minge jackoff jerkoff jerkoffs ballsack nutsack muffdiver muffdiving
    rugmuncher carpetmuncher queef queefing felch felching felcher teabagging
    titties skank skanks skanky nigger niggers nigga niggas niggers kike kikes
    gook gooks wetback wetbacks raghead ragheads towelhead towelheads
    porchmonkey beaner beaners paki pakis wog wogs sandnigger sandniggers
    jigaboo jigaboos pickaninny pickaninnies wigger wiggers chinky chinkies
    darkie darkies nignog nignogs yid yids slanteye slanteyes zipperhead
    zipperheads poofter poofters fudgepacker fudgepackers libtard libtards
    """
)

_RESPELT: Final = words(
    """
    nobjockey nobjocky nobjokey knobjocky buttmuch pissin pissers cunn cunntt
    cuntt bytches fucck jizzim jizim jizzum arrse
    arrsehole cok coks coksucker coksucka cokmuncher
    cocksuka cocksukka cocksucer assklown assfukka fukwhit pusse pussi faggitt
    faggs fagging bitcher bitchers bitchboy dumbbitch nobjockey nobjokey
    knobjokey knobead muthafecker mothafecker twunter titjob slutt byatch
    nigguh nigguhs nigra nigras niggahs nlgger

    fuckin fuckyou motherfuckin motherfucka muthafucka muthafuckas muthafucker
    muthafuckers muthafuckin muthafucking mothafucka mothafuckas mothafucker
    mothafuckin mothafucking fuk fuks fuked fuker fukers fukin fuking fukn
    fukkin fukking fukked fukker fukkers fukwit fuc fucc fucced fuccing fuckn
    fuckng fcking fckin fckn fckng fcked fcker fckers fkn fkin fking fkng fkd
    fked fcukin fcuking fcuked fcuker fuq fuqed fuqin fuqing fuqs fux fuxed
    fuxing fuxor fvck fvcked fvcker fvckin fvcking fvk fvking phuc phuck phucks
    phucked phucker phuckers phuckin phucking phuk phuks phuked phuker phukers
    phukin phuking phukked phukking phuq phuqs phuqed phuqer phuqin phuqing
    mofuck mofucker

    fook fooking fooked fooker bollok bolloks bollick kyke kykes niggar shyt
    shyte shyty shytty shiet sheit shitz sht shtty bullsht bullshite kunt kunts
    cvnt cvnts asswhole ashole asholes asholle assole assoles azzhole azzholes
    biatch biatches beeyotch beeyotches beyotch beotch biotch biyatch bytch
    bytches bitchez dickwod whanker wanka wankas fagot fagots faggit faggits
    niggah niggaz
    """
)

_COARSE: Final = words(
    """
    bollocks bollox bollock bollocking ballocks tosspot tosspots minger mingers
    munter munters slapper slappers mofo mofos douchebag douchebags douchecanoe
    douchenozzle douchey shagging shagged shagger boner boners hardon milf
    milfs schlong pisstake pissflaps cuckold retarded nonce nonces
    """
)

_ABUSE: Final = words(
    """
    you u ya yo you're youre ur your yer yous he's hes she's shes they're
    theyre who's what such total totally complete completely absolute
    absolutely utter utterly massive massively fucking fuckin effing freaking
    bloody damn damned goddamn fecking stupid dumb idiotic ignorant arrogant
    rude lying thieving cheating scamming useless worthless greedy dishonest
    nasty pathetic miserable selfish smug snotty condescending patronising
    patronizing crooked sneaky shady sleazy slimy lazy fat sorry spiteful
    obnoxious evil cowardly incompetent moronic clueless entitled pompous whiny
    whining sanctimonious cruel vile vicious miserly tight bunch gang shower
    crowd piece being acting behaving act acts acted behave called calling
    calls shitty crappy lousy
    """
)

_PEOPLE: Final = words(
    """
    he she they who to don't dont seller sellers guy guys dude man men woman
    lady girl boy driver drivers courier manager owner boss staff agent agents
    rep reps person people company shop store vendor supplier team clerk bloke
    fella husband wife ex neighbour neighbor support everyone somebody someone
    dealer dealers trader merchant employee employees assistant
    """
)

_LINKS: Final = words(
    """
    is was are were be been being am isn't wasn't aren't seems sounds sounded r
    looks
    """
)

_FILLERS: Final = words(
    "a an the of little big old another bit this that these those absolute "
    "such some just really so very quite n"
)

_DOGS: Final = words(
    """
    dog dogs puppy puppies pup pups litter litters whelp whelping whelped
    breeder breeders breed breeding bred kennel kennels spayed spay neutered
    heat season stud pedigree labrador lab labradors spaniel collie terrier
    shepherd retriever poodle dachshund hound hounds wolf wolves fox vixen
    lurcher whippet greyhound weimaraner beagle rottweiler mastiff dam sire
    nursing lactating pregnant kc akc crufts harness leash crate canine vet
    nappies teats collar collars muzzle kibble chewer chewers tug rope dane
    danes setter pointer heeler corgi husky malamute akita bulldog bullmastiff
    pit bulls bulldogs collies terriers shepherds retrievers spaniels poodles
    hounds beagles rottweilers mastiffs males paws microchip
    """
)

_BIRDS: Final = words(
    """
    bird birds birdie feeder feeders nest nests nesting nestbox garden blue
    great coal marsh willow long-tailed tailed bearded crested siberian sombre
    tufted azure varied robin robins sparrow sparrows finch finches goldfinch
    blackbird seed seeds suet peanuts fat-balls fatballs fledge fledged chicks
    rspb binoculars birdbath birdhouse woodpecker nuthatch nuthatches wren
    wrens starling starlings
    """
)

_POULTRY: Final = words(
    """
    rooster roosters hen hens chicken chickens chick chicks pheasant pheasants
    turkey poultry bird birds weathervane weathercock vane crow crows crowing
    crowed farmyard farm coop egg eggs capon grouse partridge peafowl plumage
    feather feathers bantam dawn cockerel doodle robin sparrow stop ball drain
    gauge petcock valve tap tank cistern quarter leak leaks drip dripped boiler
    float plumber plumbing pipe pit tail fight fighting rock hammer pistol
    revolver rifle crossbow bow gun trigger lever bolt airgun airsoft nerf
    slide catapult spring bb barrel bull ear eyed head hat brim hay cockerels
    flock fowl orpington leghorn wyandotte sussex silkie pullet pullets coops
    breeding
    """
)

_GARDEN: Final = words(
    """
    garden gardens gardening gardener weed weeds weeding soil tool tools blade
    blades handle handles rake rakes spade shovel trowel dutch draw stirrup
    collinear onion scuffle hand allotment bed beds sharpen ground planting
    potatoes warren swan grub
    """
)

_FIGURE: Final = words(
    "suck sucks sucking lick licking kiss my your his hard tiny small big "
    "huge sweaty hairy slap slapped pic pics"
)

_MILD: Final = InContext(
    words=words(
        """
        damn damned damnit dammit dammed goddamn goddamned goddam goddammit
        goddamnit godammit goddamit godamn bitchin crap crappy crappier
        crappiest crapped crapping crapload crapola bullcrap bugger buggered
        buggers buggering buggery arse arses arsed piss pissed pisses pissing
        pisser pissant
        """
    ),
    reason="Mild: careful readers differ, and the guide calls it no ground.",
    innocent=words("table dice casino"),
    bare=Certainty.POSSIBLE,
    most=Certainty.POSSIBLE,
)

IN_CONTEXT: Final = (
    _MILD,
    InContext(
        words=words("bitch bitches bitch's"),
        reason="A female dog, wolf or fox, to those who breed or keep them.",
        innocent=_DOGS,
        vulgar=words("ass son sons fat ugly move slap please basic crazy"),
        bare=Certainty.LIKELY,
        insults=True,
    ),
    InContext(
        words=words("bastard"),
        reason="A cut of file, a sword, a botanical name, an old legal word.",
        innocent=words(
            """
            file files cut rasp mill flat half-round sword swords saffron
            toadflax wing title amber teak size snow king heir nobility thrones
            novel character son throne medieval steel metalworker smooth
            second-cut font pitch indigo
            """
        ),
        vulgar=words("lucky poor clever tough of thing"),
        bare=Certainty.POSSIBLE,
        insults=True,
    ),
    InContext(
        words=words("bastards bastads basterd bastardo bastid bastids"),
        reason="Files of bastard cut; the film spelt so.",
        innocent=words(
            "file files cut inglourious inglorious tarantino film movie dvd "
            "blu-ray thrones rasp"
        ),
        bare=Certainty.LIKELY,
        insults=True,
    ),
    InContext(
        words=words("ass asses"),
        reason="A donkey; a subtitle format.",
        innocent=words(
            """
            donkey donkeys mule mules wild african somali jenny ox bray brayed
            braying hee-haw subtitles subtitle srt ssa mkv plex nativity stable
            jawbone balaam bridge
            """
        ),
        vulgar=words(
            """
            my your yo ur his her their our lazy dumb fat stupid sorry cheap
            smart broke bitch punk kiss kissed kissing lick kick kicked kicking
            kicks whoop whooping bust busting hole wipe hat big bad half
            long-ass weak weird pain haul hauled cover save saved sweaty grab
            slap bite jack horse up fucking
            """
        ),
        bare=Certainty.POSSIBLE,
        insults=True,
    ),
    InContext(
        words=words("dick dicks dik dikhead"),
        reason="Short for Richard, a family name, an old detective.",
        innocent=words(
            """
            moby smith van dyke tracy turpin cheney whittington francis grayson
            philip sporting goods tom harry spotted custard private detective
            clark bruna nixon wolf andy uncle grandpa advocaat richard jane
            spot emery briefer button digger cavett whale ahab melville whaling
            novel audiobook dragon noir hard-boiled hardboiled dame dame's
            gumshoe sleuth
            """
        ),
        vulgar=_FIGURE
        | words("move moves head heads face cheese pic act total like"),
        bare=Certainty.LIKELY,
        insults=True,
        is_name=True,
    ),
    InContext(
        words=words("cock cocks kock cawk"),
        reason="A male bird, a tap, the hammer of a gun, to tilt.",
        innocent=_POULTRY,
        vulgar=_FIGURE | words("sucker suckers head heads up ups womble"),
        bare=Certainty.POSSIBLE,
        insults=True,
        is_name=True,
    ),
    InContext(
        words=words("pussy"),
        reason="A cat, a willow with soft catkins, names of plays and bands.",
        innocent=words(
            """
            cat cats kitten kittens willow willows willow's puss boots riot
            galore cat's owl toes catkin catkins wreath branch branches
            pussycat fur purr purring collar litter whiskers treats foot
            footing flap flowers stems bouquet
            """
        ),
        vulgar=_FIGURE | words("ass lips grab wet eat eating like"),
        bare=Certainty.POSSIBLE,
        insults=True,
    ),
    InContext(
        words=words("tits"),
        reason="Small birds at a feeder.",
        innocent=_BIRDS | words("tat bits tat's"),
        vulgar=words(
            "my your her nice big huge fake saggy out up get show lick suck "
            "sweaty flash fucking ass jiggly off"
        ),
        bare=Certainty.POSSIBLE,
    ),
    InContext(
        words=words("tit"),
        reason="A small bird; tit for tat.",
        innocent=_BIRDS | words("for tat bit bits"),
        insults=True,
        vulgar=words("my head wank end"),
    ),
    InContext(
        words=words("prick"),
        reason="To make a small hole; the hole of a needle.",
        innocent=words(
            """
            finger fingers fingertip skin needle needles lancet lancets thumb
            thumbs potato potatoes sausage sausages fork pastry dough balloon
            hole holes ears ear eared blood test tests glucose pin pins pierce
            thorn thorns seedlings out allergy conscience toe toes heel all
            """
        ),
        vulgar=words("like of"),
        insults=True,
        bare=Certainty.POSSIBLE,
    ),
    InContext(
        words=words("pricks"),
        reason="Holes of a needle, and what a needle does.",
        innocent=words(
            """
            finger fingers fingertip skin needle needles lancet thumb thumbs
            pin pins thorn thorns ears blood test glucose you your my me him
            her the it every conscience dough holes prick balloon
            """
        ),
        insults=True,
        bare=Certainty.POSSIBLE,
    ),
    InContext(
        words=words("knob knobs nob nobs"),
        reason="What one turns or pulls; a lump of butter.",
        innocent=words(
            """
            door doors drawer drawers volume dial stove oven cabinet cabinets
            turn turns turned turning rotary control controls gear shift handle
            handles brass wooden plastic rubber metal ceramic crystal butter
            tuning adjust adjustment fan heat temperature dresser furniture
            screw loose set shifter burner
            """
        ),
        vulgar=words("jockey cheese end head heads"),
        is_masked=False,
    ),
    InContext(
        words=words("hoe hoes hoez"),
        reason="A garden tool.",
        innocent=_GARDEN,
        vulgar=words("bitch bitches slut sluts bros"),
        is_masked=False,
    ),
    InContext(
        words=words("slag slags slagg"),
        reason="What is left of smelting or welding; to slag off.",
        innocent=words(
            """
            weld welding welds welder hammer flux steel iron furnace chipping
            chip off smelting forge puddle concrete cement wool rod rods stick
            electrode heap
            """
        ),
        insults=True,
        is_masked=False,
    ),
    InContext(
        words=words("tosser tossers"),
        reason="A tool that tosses salads, pancakes, coins or balls.",
        innocent=words(
            """
            salad salads pancake pancakes coin coins caber ball balls bag bags
            pizza dough horseshoe cornhole disc ring wok pasta lettuce pitching
            clay
            """
        ),
        bare=Certainty.LIKELY,
        insults=True,
    ),
    InContext(
        words=words("fag fags"),
        reason="A cigarette, in Britain.",
        innocent=words(
            "packet pack smoke smoking smoked lighter ash ashtray tin "
            "cigarette break butt butts end roll case rolling smell"
        ),
        bare=Certainty.POSSIBLE,
        insults=True,
    ),
    InContext(
        words=words("faggot faggots"),
        reason="A meatball, in Britain; a bundle of sticks.",
        innocent=words(
            "gravy peas mushy pork butcher brains mash onion wood sticks "
            "kindling bundle firewood oven tinned frozen liver meatballs"
        ),
        bare=Certainty.LIKELY,
        insults=True,
    ),
    InContext(
        words=words("retard retards"),
        reason="To delay, as ignition timing, yeast or fire.",
        innocent=words(
            """
            ignition timing spark advance engine growth fire flame dough fridge
            overnight proof fermentation aging ageing spoilage degrees ecu
            knock camber corrosion drying
            """
        ),
        bare=Certainty.LIKELY,
        insults=True,
        is_masked=False,
    ),
    InContext(
        words=words("coon coons chink chinks spic spics spik dago dagos"),
        reason="Raccoons and cats; a gap in armour; spic and span.",
        innocent=words(
            """
            maine cat cats hound hounds dog dogs raccoon skin skins hunting
            trap dogs armor armour light curtain curtains gap gaps wall logs
            glasses blinds span spec chinks
            """
        ),
        insults=True,
        is_masked=False,
    ),
    InContext(
        words=words("jackass jackasses"),
        reason="A male donkey; the name of a television show.",
        innocent=words(
            "donkey donkeys mule penguin penguins movie dvd film show season "
            "forever knoxville number jenny mammoth mules"
        ),
        bare=Certainty.POSSIBLE,
        insults=True,
    ),
    InContext(
        words=words("douche douches"),
        reason="A way to wash, and a product for it.",
        innocent=words(
            "rinse vinegar nasal vaginal bulb bottle nozzle hygiene shower"
        ),
        insults=True,
        bare=None,
        is_masked=False,
    ),
    InContext(
        words=words("fanny fannies"),
        reason="A name; in America the seat, as in fanny pack.",
        innocent=words("pack packs bag bags pouch adams hill price farmer"),
        vulgar=words("my her your hairy wet smelly"),
        most=Certainty.POSSIBLE,
        is_name=True,
        is_masked=False,
    ),
    InContext(
        words=words("spunk"),
        reason="Courage.",
        innocent=words("full lot courage personality character colour"),
        bare=Certainty.POSSIBLE,
        most=Certainty.POSSIBLE,
        is_masked=False,
    ),
    InContext(
        words=words("fck fcks"),
        reason="Football clubs of Kaiserslautern and Copenhagen.",
        innocent=words(
            """
            football soccer club fc kaiserslautern copenhagen kobenhavn scarf
            jersey shirt fan fans match league bundesliga flag
            """
        ),
        bare=Certainty.LIKELY,
    ),
    InContext(
        words=words("fcuk fcuks"),
        reason="A fashion brand, French Connection UK.",
        innocent=words(
            """
            french connection brand perfume cologne fragrance aftershave watch
            shirt shirts t-shirt tee hoodie jeans jacket bag scent her him edt
            spray gift set wallet socks boxers
            """
        ),
        bare=Certainty.POSSIBLE,
        vulgar=words("you this off me it that"),
    ),
    InContext(
        words=words("cnut cnuts"),
        reason="A king of England and Denmark.",
        innocent=words("king canute danish viking england waves tide reign"),
        bare=Certainty.LIKELY,
        insults=True,
    ),
    InContext(
        words=words("badass badasses kickass hardass halfass halfassed"),
        reason="Mild, and often praise.",
        bare=Certainty.POSSIBLE,
        most=Certainty.POSSIBLE,
        is_masked=False,
    ),
    InContext(
        words=words("bloody"),
        reason="Mild; and literally with blood on it.",
        innocent=words(
            """
            mary marys mary's nose nosed finger fingers knuckles steak meat
            knife cut bandage gauze scab sunday valentine roar scalp stool
            costume halloween gums lip toe toes wound wounds diarrhea urine
            discharge battle scene scenes
            """
        ),
        bare=Certainty.POSSIBLE,
        most=Certainty.POSSIBLE,
        is_masked=False,
    ),
    InContext(
        words=words("af"),
        reason="Short for a swear word, for autofocus, for an air force.",
        innocent=words(
            "lens lenses autofocus focus camera canon nikon nikkor sony mode "
            "motor nike air force one ones mm f points"
        ),
        bare=Certainty.POSSIBLE,
        most=Certainty.POSSIBLE,
        is_masked=False,
    ),
    InContext(
        words=words("hell hella"),
        reason="Mild; and a place.",
        innocent=words("heaven kitchen kitchen's angels raiser boy dante"),
        bare=Certainty.POSSIBLE,
        most=Certainty.POSSIBLE,
        is_masked=False,
    ),
    InContext(
        words=words("sucks sucked sux"),
        reason="Mild; and what a vacuum cleaner or a baby does.",
        innocent=words(
            """
            up in out through into air water dust dirt hair debris thumb thumbs
            dummy pacifier bottle nozzle hose lollipop sweets onto down away
            carpet well crumbs straw
            """
        ),
        bare=Certainty.POSSIBLE,
        most=Certainty.POSSIBLE,
        is_masked=False,
    ),
    InContext(
        words=words("turd turds boobs boobies feck fecking fecker feckers"),
        reason="Mild, or a plain word for the thing.",
        innocent=words(
            "litter scoop cat dog bra nursing mastectomy tube blue"
        ),
        bare=Certainty.POSSIBLE,
        most=Certainty.POSSIBLE,
        is_masked=False,
    ),
    InContext(
        words=words(
            """
            suck screw screws screwed screwing balls nuts sod sods blow jack
            jerk job bone hump toss cum boob hole nut sack ho off butt knock
            rod wood bang lick
            """
        ),
        reason="Everyday words that only fixed phrases make vulgar.",
        is_masked=False,
    ),
)

_VULGAR_PHRASES: Final = lines(
    """
    kiss my ass
    kiss ass
    suck my ass
    suck my tits
    kissing my ass
    kiss my arse
    kick your ass
    kick my ass
    shove it up your ass
    up your ass
    up my ass
    up the ass
    up his ass
    up their ass
    up your arse
    up their arse
    up his arse
    pain in the ass
    pain in my ass
    pain in the arse
    pains in the ass
    piece of ass
    ass hole
    ass holes
    ass hat
    ass wipe
    ass clown
    arse hole
    arse holes
    dumb ass
    dumb asses
    smart ass
    fat ass
    lazy ass
    lazy asses
    cheap ass
    my ass
    ass of a
    ass backwards
    ass licker
    son of a bitch
    sons of bitches
    sumbitch
    son of bitch
    sonofabitch
    bitch of a
    a bitch to
    bitch about
    bitch slap
    bitch please
    bastard of a
    prick of a
    this prick
    that prick
    these pricks
    those pricks
    dick of a
    dick move
    dick moves
    dick head
    dick heads
    dick face
    suck my dick
    suck a dick
    suck my cock
    suck my balls
    lick my balls
    suck my nuts
    eat a dick
    eat a bag of dicks
    bag of dicks
    cock sucker
    cock suckers
    cock head
    cock face
    you knob
    you nob
    you knobs
    absolute knob
    absolute knobs
    complete knob
    total knob
    utter knob
    such a knob
    knob of a
    knob head
    you hoe
    you hoes
    stupid hoe
    stupid hoes
    these hoes
    knob end
    bell end
    tits up
    tits out
    my tits
    get your tits out
    piss off
    pissed off
    piss me off
    pissed me off
    pissing me off
    pisses me off
    pissed us off
    pisses us off
    pissed him off
    pissed her off
    pissed them off
    pissing off
    pissing us off
    take the piss
    taking the piss
    takes the piss
    taken the piss
    took the piss
    piss take
    pissing about
    pissing around
    piss poor
    blow job
    blow jobs
    blow me
    hand job
    hand jobs
    rim job
    jerk off
    jerked off
    jerking off
    jack off
    jacking off
    ball sack
    nut sack
    tea bagging
    muff diver
    carpet muncher
    carpet munchers
    towel head
    towel heads
    camel jockey
    camel jockeys
    porch monkey
    porch monkeys
    jungle bunny
    sand nigger
    suck me off
    sucks dick
    suck dick
    eat pussy
    crack whore
    fudge packer
    cum shot
    cum dumpster
    cum rag
    cum stain
    cum slut
    cum dump
    cum bucket
    gang bang
    butt hole
    butt plug
    butt hurt
    butt fuck
    fu ck
    fu cked
    fu cker
    fu cking
    fu ckers
    fuc k
    fuc king
    fuc ked
    fuck ing
    f uck
    f ucking
    f ucked
    f ck
    f cking
    sh it ty
    sh itty
    s hitty
    shi t
    shi tty
    c unt
    c unts
    bull sh it
    bi tch
    wan ker
    wan kers
    mother f
    mutha f
    """
)

_MILD_PHRASES: Final = lines(
    """
    screw you
    screw off
    screw this
    screw that
    screw them
    screw him
    screw her
    screw amazon
    screw these guys
    screw these people
    screw me over
    screws you over
    screw people over
    screw customers over
    screwed over
    screwed me
    screwed us
    screwed me over
    screwed us over
    screwed up
    screwing me
    screwing people
    screwing us
    got screwed
    get screwed
    getting screwed
    been screwed
    totally screwed
    i'm screwed
    was screwed over
    sod off
    sod all
    sod it
    sod this
    sod that
    sod you
    sod them
    poor sod
    lazy sod
    lazy sods
    rude sod
    useless sods
    silly sod
    balls up
    balls to this
    balls to that
    the balls to
    have the balls
    had the balls
    grow some balls
    grow a pair of balls
    bust my balls
    busting my balls
    balls deep
    balls off
    kick in the balls
    kicked in the balls
    by the balls
    my balls
    your balls
    his balls
    sweaty balls
    my nuts
    deez nuts
    kick in the nuts
    cock up
    cocked up
    cock ups
    cocking up
    bad ass
    half ass
    half assed
    kick ass
    kicks ass
    kicked ass
    big ass
    ass kicking
    ass off
    ass over
    suck it
    suck ass
    sucks ass
    suck balls
    sucks balls
    up yours
    f off
    f you
    f this
    f them
    f ing
    f'ing
    f all
    f word
    eff off
    eff you
    eff this
    total bs
    complete bs
    absolute bs
    such bs
    is bs
    what bs
    pure bs
    utter bs
    this bs
    bs excuse
    bs excuses
    cum on
    cum in
    cum all
    my cum
    toss off
    tossed off
    tossing off
    """
)

_INNOCENT_PHRASES: Final = lines(
    """
    tit for tat
    tits for tat
    moby dick
    spotted dick
    dick smith
    dick van dyke
    dick's sporting goods
    dick and jane
    tom dick and harry
    cock and bull
    cock a doodle
    cock a leekie
    cock a hoop
    cock of the rock
    cock of the walk
    stop cock
    ball cock
    hot to trot
    pussy willow
    pussy willows
    pussy cat
    pussy cats
    pussy riot
    pussy galore
    pussy bow
    shit zu
    shit tzu
    pussy foot
    cum laude
    magna cum laude
    summa cum laude
    bastard file
    bastard files
    bastard cut
    bastard sword
    prick up
    prick out
    pricks up
    needle prick
    finger prick
    pin prick
    bitch in heat
    brood bitch
    lead bitch
    alpha bitch
    nursing bitch
    whelping bitch
    craps table
    shag rug
    pancake tosser
    screw this in
    screw this into
    screw this on
    screw this onto
    screw this to
    screw this piece
    screw this part
    screw this down
    screw this together
    screw this back
    screw that in
    screw that into
    screw that on
    screw that holds
    screw that came
    screw that goes
    screw that was
    screw that is
    screw that keeps
    screw that fits
    screw that broke
    screw that attaches
    screw that secures
    screw them in
    screw them into
    screw them on
    screw them together
    screw them down
    screw them to
    screw off the
    screw off lid
    screw off cap
    screw off top
    screw over the
    screwed up tight
    screwed up tightly
    screwed off
    your balls to the
    balls up to the
    jack off the
    jack off road
    jack off grid
    jack off ground
    jerk off the
    blow me away
    blow me down
    blow me over
    suck it up
    suck it in
    suck it through
    suck it out
    """
)

_HOMOGRAPHS: Final = (
    Homograph("scunthorpe", "A town in Lincolnshire."),
    Homograph("shitake", "The mushroom, misspelt."),
    Homograph("shiitake", "The mushroom; its double i is no stretching."),
    Homograph("shitaki", "The mushroom, misspelt."),
    Homograph("shittake", "The mushroom, misspelt."),
    Homograph("shittim", "Acacia wood in the Bible.", whole=True),
    Homograph("shittah", "The acacia tree in the Bible.", whole=True),
    Homograph("shitto", "A pepper sauce of Ghana.", whole=True),
    Homograph("shito", "A pepper sauce of Ghana.", whole=True),
    Homograph("shitor", "A pepper sauce of Ghana.", whole=True),
    Homograph("shitzu", "A breed of dog, misspelt."),
    Homograph("shitsu", "A breed of dog, misspelt."),
    Homograph("shitszu", "A breed of dog, misspelt."),
    Homograph("shittzu", "A breed of dog, misspelt."),
    Homograph("shitennoji", "A temple in Osaka."),
    Homograph("shitamachi", "The old town of Tokyo."),
    Homograph("shitterton", "A village in Dorset."),
    Homograph("shitov", "A family name."),
    Homograph("shitij", "A given name of India."),
    Homograph("shital", "A given name of India."),
    Homograph("cuntz", "A family name."),
    Homograph("fuckingen", "A misspelt village."),
)

OBSCENE: Final = ObsceneWords(
    always=_ALWAYS,
    respelt=_RESPELT,
    coarse=_COARSE,
    stems=words(
        """
        shit bullshit horseshit chickenshit cocksuck dickhead asshol arsehol
        azzhol wanker wanking phuck phuqin fvck biatch beeyotch twatwaf cumshot
        knobhead bellend jackoff jerkoff nigger
        """
    ),
    roots=words("fuck cunt bullshit cocksuck"),
    in_context=IN_CONTEXT,
    mild=words(
        """
        wtf omfg lmfao ffs stfu gtfo fml wtaf rtfm idgaf effing effin effed
        frigging friggin mfer mfers mfing motherfing f'ing f'ed f'd f'in asf
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
        fuck fucks fucked fucker fuckers fucking shit shitty bitch bitches
        asshole assholes bullshit motherfucker motherfuckers motherfucking
        bastard bastards wanker wankers twat cunt cunts dick dicks damn ass
        crap cock pussy prick
        """
    ),
    beheaded=words(
        """
        uck ucks ucked ucker uckers uckin ucking uckwit unt unts hitty hithead
        sshole ssholes ullshit otherfucker ickhead
        """
    ),
    footnoted=words(
        """
        as ass bit pus tit cock but who wan an so be ban bas pi she he fan pen
        pan cu co ho
        """
    ),
    numbered=words(
        """
        part parts model number no nr sku ref reference item article art code
        serial type asin mpn pn size order bin plate grade cas version
        """
    ),
    titles=words(
        "class grade grades mr mrs ms miss dr sir madam from by named name "
        "signed"
    ),
    drops_accents=True,
)
"""What the English finder is built from."""
