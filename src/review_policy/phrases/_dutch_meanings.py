"""
Dutch words by what they mean.
"""

from __future__ import annotations

from typing import Final


MEANINGS: Final = """
you
    je jij jou jouw u
we
    we wij ons onze wij_zelf
me
    me mij ik mn mijzelf
they
    ze zij hun hen die
he
    hij hem ie em die
and
    en plus alsook alsmede evenals
thank
    dank* bedank* merci thx thanks
she
    ze zij haar
in
    in erin binnen waarin hierin
be
    zijn ben bent is was
one
    een eentje 1 ene n
day
    dag dagen daags dagje dagelijks*
at
    bij op aan te om
rate
    beoordeel* waardeer* score* cijfer* beoordeling*
amazon
    amazon* amz
would
    zou zouden zouwen had hadden
or
    of oftewel ofwel dan_wel
for
    voor vr om tbv ervoor
week
    week weken weekje wekenlang* wekelijks*
if
    als indien of wanneer mits
box
    doos* dozen karton* kist* pakket*
have
    heb hebt heeft hebben had
come
    kom komt kwam kwamen gekomen
who
    wie die welke wiens
on
    op erop aan hierop daarop
driver
    chauffeur* bezorger* koerier* pakketbezorger* besteller*
feedback
    feedback* terugkoppeling* beoordeling* reactie* verkopersfeedback*
order
    bestel* order* geordert georderd* aankoop*
like
    leuk leuke leuker leukste vind
less
    minder* geringer*
review
    review* recensie* beoordeling* recenseer* gereviewd
leave
    achterlat* achterlaat* achtergelaten laat laten
this
    deze dit die dees hier
bit
    beetje bietje ietsje iets ietwat
shop
    winkel* shop* webshop* webwinkel* zaak
tell
    vertel* zeg zegt zeggen zei
say
    zeg zegt zeggen zei zeiden
answer
    antwoord* beantwoord* geantwoord* reactie* reageer*
star
    ster sterren sterretje* 1ster 5sterren
refund
    terugbetal* terugbetaal* geld_terug restitutie* terugstort*
same
    hetzelfde dezelfde zelfd* identiek* eender*
that
    dat die da dad diegene
now
    nu nou inmiddels ondertussen momenteel
page
    pagina* bladzijde* blz bladzij blad
wrap
    inpak* ingepakt* verpak* omwikkel* gewikkeld*
with
    met mee samen_met incl inclusief
seller
    verkoper* verkopende* verkooper* handelaar* handelaren
can
    kan kunt kun kunnen kon
do
    doe doet doen deed deden
so
    zo dus daarom zodat zoo
every
    elk elke ieder* alle
of
    van vd uit ervan hiervan
here
    hier hierbij hiero alhier hierzo
ask
    vraag* vragen vroeg vroegen gevraagd*
since
    sinds sedert aangezien vermits sindsdien
these
    deze die dees
back
    terug trug weer rug achterkant*
month
    maand maanden maandje* maandenlang* maandelijks*
bag
    tas tassen tasje* zak zakken
write
    schrijf* schrijven schreef schreven geschreven
good
    goed goede goeie* prima oke
word
    woord* bewoording*
read
    lees* lezen las lazen gelezen
no
    nee neen geen nope neeje
half
    half halve helft halfje halverwege
mine
    mijne mijn mn van_mij m'n
door
    deur* voordeur* portier*
send
    stuur* sturen gestuurd* verstuur* opgestuurd*
old
    oud oude ouder* oudje* ouwe
to
    naar te om aan tot
still
    nog steeds nogsteeds alsnog toch
dear
    beste lieve* geachte* duur dure
first
    eerst* 1e allereerst* 1ste
get
    krijg* kreeg kregen gekregen ontvang*
name
    naam* namen genaamd benaming* merknaam*
night
    nacht* avond* savonds snachts
pack
    pak pakken pakket* pakje* inpak*
wait
    wacht wachten wachtte* wachttijd* wachtrij*
comment
    opmerking* reactie* comment* reageer* aanmerking*
then
    dan toen daarna vervolgens daarop
not
    niet nie niets geen nt
when
    wanneer toen als zodra
never
    nooit nimmer noit nooit_meer never
up
    op omhoog boven opwaarts
put
    zet zette* gezet leg legt
gate
    poort* hek hekje* tuinpoort* traphek*
cancel
    annuleer* annuler* geannuleerd* annulatie* cancel*
what
    wat welk welke wa watte
free
    gratis vrij vrije kosteloos* kado
enough
    genoeg voldoende zat toereikend*
nice
    leuk leuke leuker leukste mooi*
sign
    tekenen teken getekend* handtekening* onderteken*
woman
    vrouw* dame* mevrouw madam*
make
    maak* maken gemaakt* fabriceer* merk
late
    laat late te_laat later vertraag*
feel
    voel* gevoel* aanvoel*
own
    eigen eigenaar* bezit* zelf
again
    weer opnieuw nogmaals wederom terug
please
    alsjeblieft alstublieft aub svp graag
about
    over ongeveer rond omtrent ca
sorry
    sorry spijt* excuus* excuses excuseer*
hour
    uur uren uurtje* urenlang*
through
    door doorheen via doormidden
card
    kaart* bonuskaart* visitekaart* pasje pas
somebody
    iemand een_ander
nothing
    niets niks nix nikske nul
money
    geld* centen euro* poen bedrag*
those
    die dat diegenen degene*
run
    loop* lopen liep gelopen ren
our
    ons onze ons_eigen
parcel
    pakket* pakje* zending* postpakket* colli
without
    zonder ontbrekend* excl exclusief
minute
    minuut* minuten min
go
    ga gaan gaat ging gingen
all
    alle alles allemaal al geheel
marketplace
    marktplaats* marketplace* mp marktplein* 2dehands*
pad
    pad kussentje* onderlegger* mat matje*
arrive
    aankom* aangekomen aankwam* kwam_aan komt_aan
before
    voor voordat voorheen vooraleer eerder
love
    liefde* hou houd houdt houden
mail
    mail* email* post* gemaild* e_mail*
people
    mensen mens lui volk* personen
where
    waar waarheen waarvandaan alwaar waarnaar
take
    neem* nemen nam namen genomen
nobody
    niemand geen_mens geen_kat geen_hond
each
    elk elke ieder* per_stuk stuk
after
    na nadat erna achteraf daarna
tape
    tape plakband* ducttape* plakkertje* getapet
depot
    depot* sorteercentrum* distributiecentrum* magazijn* postpunt*
return
    retour* geretourneerd* terugstur* terugstuur* teruggestuurd*
courier
    koerier* bezorger* bezorgdienst* pakketdienst* postbode*
there
    daar er daarheen ginder daaro
by
    door bij per via tegen
quick
    snel* vlot* vlug* rap rappe
wrong
    verkeerd* fout* mis onjuist* niet_juist
postage
    verzendkosten* porto* postzegel* frankering* verzendkost
both
    beide* allebei alletwee alle_twee tweeën
pay
    betaal* betal* afreken* afgerekend* afbetal*
than
    dan als
off
    af uit eraf korting uitgeschakeld
from
    van vanaf uit afkomstig vanuit
post
    post* gepost* plaats* geplaatst* bpost
soft
    zacht* soepel* slap fluweel*
hold
    houd houdt houden hou gehouden
charge
    oplad* opgeladen laad* aangerekend* aanreken*
which
    welk welke die dat wat
lot
    veel heel_veel boel hoop heleboel
little
    klein kleine kleiner kleintje* weinig
but
    maar echter doch mar mr
price
    prijs* prijzen geprijsd* kostprijs* aankoopprijs*
cheap
    goedkoop* goedkope* voordelig* spotgoedkoop* spotprijs*
already
    al reeds alweer
light
    licht* lamp* verlichting*
down
    neer omlaag naar_beneden onder beneden
rang
    belde aangebeld belden aanbel* gebeld
reviewer
    reviewer* recensent* beoordelaar* schrijver*
out
    uit buiten eruit
delivery
    bezorg* lever* aflevering* zending* bestelling*
once
    eens eenmaal ooit zodra één_keer
carton
    karton* doos dozen slof*
buy
    koop* kopen kocht* gekocht* aanschaf*
picture
    foto* plaatje* afbeelding* prent* beeld*
phone
    telefoon* mobiel* gsm* smartphone* bel
knock
    klop* geklopt* aanklop* aangeklopt bonk*
under
    onder eronder minder_dan onderaan
miss
    mis mist missen gemist* misgelopen
number
    nummer* aantal* cijfer* getal* nr
should
    moet moeten zou moest* hoor*
photo
    foto* afbeelding*
open
    open opent openen geopend* opengemaakt*
wash
    was wassen wast waste* wasbeurt*
size
    maat* maten afmeting* formaat* grootte*
last
    laatst* vorig* afgelopen duurt blijft
show
    toon* getoond* laat_zien laten_zien zien
chapter
    hoofdstuk* chapter*
how
    hoe hoezo waarop
message
    bericht* boodschap* melding* app appje*
full
    vol volle volledig* gevuld* heel
new
    nieuw* splinternieuw* gloednieuw* spiksplinternieuw* ongebruikt*
hand
    hand handen handje* overhandig* handmatig*
paper
    papier* krant* paperas*
label
    label* etiket* sticker* retourlabel* verzendlabel*
hedge
    heg heggen haag hagen haagje
know
    weet weten wist wisten geweten
also
    ook tevens eveneens bovendien daarnaast
roll
    rol rollen rolt rolletje* gerold*
lid
    deksel* dop klep
lady
    dame* mevrouw vrouw* madam* mw
handle
    handvat* hendel* handgreep* steel greep
only
    alleen* enkel slechts maar enige
ship
    verzend* verzond* verstuur* schip* schepen
remove
    verwijder* weghal* weggehaald* haal_weg eraf_hal*
time
    tijd* keer keren maal moment*
track
    volg* gevolgd* track* traceer* spoor
flat
    plat platte flat* appartement* leeg
wife
    vrouw vrouwtje* echtgenote* vriendin* eega
taste
    smaak* smaken gesmaakt* proef* geproefd
fast
    snel* vlot* vlug* rap rappe
book
    boek* leesboek* roman*
ring
    ring* bel belt bellen belde
keep
    houd houdt houden hou hield
invoice
    factuur* facturen rekening* nota bonnetje*
date
    datum* data houdbaarheidsdatum* vervaldatum* leverdatum*
scan
    scan* gescand* inscannen qr ingescand*
much
    veel vele zeer erg vel
girl
    meisje* meid* meiske* dochter* griet
cut
    snijd* snij sneed gesneden knip*
kind
    soort* vriendelijk* aardig* lief lieve
buyer
    koper* klant* afnemer*
look
    kijk* kek keek gekeken uitzie*
over
    over boven voorbij overheen
sleep
    slaap* slapen sliep* geslapen
smell
    ruik* rook geroken geur* stank*
close
    dicht* sluit* gesloten sloot nabij
find
    vind* vond* gevonden teruggevonden terugvind*
decent
    degelijk* fatsoenlijk* behoorlijk* redelijk* deftig*
heavy
    zwaar* zware loodzwaar*
hello
    hallo hoi dag goedendag hey
opinion
    mening* oordeel* opinie* menig visie*
game
    spel* game* gezelschapsspel* bordspel*
man
    man mannen kerel* vent heer
next
    volgend* daarna naast eerstvolgend* aanstaande
mum
    mama* moeder* mam ma moeke
crack
    barst* scheur* gebarsten* kraak* gescheurd*
bin
    vuilnisbak* prullenbak* container* vuilbak* kliko*
change
    verander* wijzig* gewijzigd* aanpas* aangepast*
work
    werk werkt werken werkte* gewerkt*
year
    jaar jaren jaartje* jaarlijks* jarenlang*
fit
    pas past passen gepast paste*
need
    nodig moet moeten behoefte* noodzak*
strong
    sterk* stevig* krachtig* fors* solide*
stay
    blijf* blijven bleef bleven gebleven
reply
    antwoord* reactie* reageer* gereageerd* reply*
fine
    prima fijn fijne goed oké
slide
    schuif* schuiven glij* gegleden schoof
strap
    riem* band bandje* horlogeband* draagriem*
colour
    kleur* gekleurd* tint*
chat
    chat* gechat* livechat* babbel* praatje*
stick
    stok* plak plakt plakken geplakt*
big
    groot grootste grote* grooter reuze*
will
    zal zullen zult wil wilt
sister
    zus*
right
    juist* rechts rechter* goed correct*
real
    echt echte* werkelijk* authentiek* reeel*
bell
    bel belletje* deurbel* klok* bellen
promise
    beloof* belofte* toegezegd* toezeg* belov*
code
    code* kortingscode* pincode* qrcode*
boil
    kook* koken gekookt* steenpuist* zweer
cure
    genees* genezen* genas genezing* medicijn*
clear
    duidelijk* helder* doorzichtig* klaar transparant*
must
    moet moeten moest* dient dienen
sharp
    scherp* messcherp* vlijmscherp* puntig*
folk
    volk* mensen lui lieden folk*
third
    derde* 3e
loud
    luid* hard harde lawaaierig* herrie
ignore
    negeer* genegeerd* neger* ignore* doodgezwegen
give
    geef* geven gaf gaven gegeven
sort
    soort* sorteer* gesorteerd* regel regels
between
    tussen tussenin onderling
offer
    aanbied* aangeboden bied* bood aanbod*
hot
    heet hete warm* gloeiend* heter
hope
    hoop hopen hoopt hoopte* gehoopt
call
    bel bellen belt belde* gebeld*
its
    zijn haar ervan zn
step
    stap* trede* traptrede* opstap* stoep*
second
    tweede* seconde* 2e
see
    zie ziet zien zag zagen
deliver
    lever* geleverd* bezorg* aflever* afgeleverd*
thin
    dun* iel flinterdun* smal
form
    formulier* vorm* gevormd*
face
    gezicht* gelaat* aangezicht* smoel*
home
    thuis* huis huizen huisje* naar_huis
today
    vandaag vndg heden
mark
    merk* vlek* teken* markeer* gemarkeerd*
side
    kant kanten zijkant* zijde* zij
lose
    verlies* verloor* verloren kwijt kwijtgeraakt*
top
    top bovenkant* boven bovenop bovenste*
copy
    kopie* gekopieerd* exemplaar* namaak* copy*
dog
    hond honden hondje* pup puppy*
email
    email* e_mail* mail* gemaild* e_mail
purchase
    aankoop* aankopen aanschaf* aangekocht* koop
drive
    rijd* reed gereden rit harde_schijf
birthday
    jarig* verjaar* bday
van
    busje* bestelbus* bestelwagen* camionette* bus
fold
    vouw* gevouwen* opvouw* inklapbaar* uitklap*
thick
    dik*
just
    net gewoon enkel slechts alleen
while
    terwijl tijdje poosje ondertussen tijdens
even
    zelfs ook_nog gelijk gelijkmatig* eens
warranty
    garantie* waarborg*
plastic
    plastic* plastiek* kunststof* plestik*
text
    tekst* sms* app appje*
squeak
    piep* gepiep* kraak* knars*
whole
    heel hele geheel* gehele volledig*
cover
    hoes hoesje* hoezen omslag* kaft*
app
    app apps applicatie* appje
leg
    been benen poot poten beentje*
polite
    beleefd* netjes correct* vriendelijk* hoffelijk*
other
    ander* overig*
long
    lang lange* langdurig* lengte*
small
    klein kleintje* kleine* petieterig* piepklein*
rain
    regen* geregend* nat plensbui*
scratch
    kras* bekrast* gekrast* krab* gekrabd
straight
    recht rechten rechte rechtstreeks* meteen
proper
    degelijk* fatsoenlijk* goed deugdelijk* behoorlijk*
morning
    ochtend* morgen* sochtends smorgens voormiddag*
someone
    iemand iemand_anders
until
    tot totdat tem t/m tot_aan
firm
    stevig* firma* bedrijf* bedrijven hard
stop
    stop* gestopt* ophoud* opgehouden* halte*
type
    typ* soort* getypt*
too
    te ook teveel tevens al_te
though
    hoewel ofschoon echter toch alhoewel
account
    account* rekening* profiel* gebruikersaccount*
envelope
    envelop* omslag* briefomslag* luchtkussenenvelop*
try
    probeer* geprobeerd* poging* prober* uitgeprobeerd*
warm
    warm* lauw*
fortnight
    twee_weken 2_weken veertien_dagen 14_dagen
set
    set setje* sets instellen ingesteld*
dad
    papa* vader* pa pap paps
heart
    hart harten hartje* harte
mention
    vermeld* noem* genoemd* benoem* vernoem*
bring
    breng* bracht* gebracht* meebreng* meegebracht*
behind
    achter erachter achterop achteraan
hair
    haar haren haartje* kapsel* haarborstel*
knee
    knie*
pick
    kies* gekozen koos uitgekozen ophal*
store
    winkel* zaak bewaar* opslag* opgeslagen*
inside
    binnen* erin inhoud*
sell
    verkoop* verkopen verkocht* doorverkop* doorverkocht*
list
    lijst* vermeld* opsomming*
dry
    droog* droge* gedroogd* opgedroogd* uitgedroogd*
something
    iets wat ietske
battery
    batterij* accu* knoopcel*
block
    blok blokken blokje* blokkeer* geblokkeerd*
site
    site* website* webpagina* pagina* webstek*
smooth
    glad* vloeiend* soepel* vlot* egaal
below
    onder hieronder beneden onderaan onderstaand*
clean
    schoon* schone* proper* reinig* poets*
glass
    glas* glazen glaasje*
solid
    stevig* solide* massief* degelijk* robuust*
cancer
    kanker* borstkanker* tumor* chemo* longkanker*
bad
    slecht slechtste slechte* beroerd* belabberd*
place
    plaats* plek* geplaatst*
address
    adres* bezorgadres* afleveradres* leveringsadres*
throw
    gooi* gegooid* smijt* gesmeten smeet
twice
    tweemaal twee_keer 2x dubbel* twee_maal
more
    meer meerdere extra nog
husband
    man echtgenoot* ventje partner manlief
snap
    knap* geknapt* afgeknapt* breek* brak
sheet
    laken* vel vellen blad hoeslaken*
end
    einde* eind eindig* geëindigd uiteinde*
reach
    bereik* reik* contacteer* onbereikbaar*
baby
    baby* kindje* kleintje* zuigeling* pasgeboren*
road
    weg wegen straat* baan rijbaan*
yet
    nog toch al nog_niet vooralsnog
head
    hoofd hoofden kop koppen kopje
signature
    handtekening* krabbel* onderteken* getekend*
screw
    schroef* schroeven vijs vijzen geschroefd*
weak
    zwak* slap*
ever
    ooit altijd immer
round
    rond*
carry
    draag* dragen droeg gedragen meedrag*
everyone
    iedereen eenieder alleman ieder iedere
let
    laat laten liet lieten gelaten
kid
    kind kinderen kids kindje* kleine
case
    hoes hoesje* hoezen geval* koffer*
stock
    voorraad* voorraden stock op_voorraad leverbaar*
sound
    geluid* klank* klink* toon sound*
hung
    hing hingen gehangen opgehangen hangt
outside
    buiten*
refresh
    ververs* verfris* opfris* vernieuw* refresh*
custom
    douane* maatwerk* gepersonaliseerd* op_maat aangepast*
clip
    clip* klem* filmpje*
praise
    lof* loof* prijs prijzen geprezen
agree
    eens akkoord* mee_eens afgesproken* instem*
use
    gebruik* benut* toepass*
question
    vraag vragen vraagje* vraagstuk* vraagteken*
wipe
    doekje* veeg* vegen afveg* geveegd*
house
    huis huizen huisje* woning* huishoud*
cat
    kat katten poes* poezen kater*
great
    geweldig* fantastisch* super* top prachtig*
kick
    schop* geschopt* trap trappen trapje*
reminder
    reminder* aanmaning* herinner*
note
    briefje* notitie* noot bericht* kaartje*
line
    lijn* regel regels rij streep*
grip
    grip* greep* houvast* vastgrijp*
shift
    dienst* ploeg* verschuif* verschoven shift*
zip
    rits* tirette* rist*
product
    product* produkt* artikel* koopwaar*
child
    kind kinderen kindje* kleinkind* kleuter*
way
    manier* weg wijze* onderweg
group
    groep* appgroep* facebookgroep*
replace
    vervang* ruil* omruil* omgeruild* verving*
slow
    traag* trage* langzaam* langzame* sloom*
worth
    waard* moeite_waard de_moeite waard_is
turn
    draai* gedraaid* beurt* omdraai* keer
platform
    platform* perron*
deal
    deal* koopje* aanbieding* afspraak* overeenkomst*
delete
    verwijder* wis wissen gewist* delete*
happy
    blij blije gelukkig* tevreden* vrolijk*
brother
    broer* broeder*
some
    sommige* enkele enige wat een_paar
created
    gemaakt* aangemaakt* gecreëerd* ontworpen* creëer*
cash
    contant* cash* baar geld
mouth
    mond monden mondje* bek muil
slot
    gleuf* sleuf* slot sleuven tijdslot*
plug
    stekker* stop plug* stopcontact*
tag
    label* kaartje* tag* prijskaartje* etiket*
country
    land landen platteland*
tissue
    zakdoek* tissue* weefsel* vloeipapier*
edit
    bewerk* aanpass* aangepast* wijzig* edit
leak
    lek lekke lekt lekken gelekt*
glad
    blij blije verheugd* opgelucht* gelukkig
wave
    golf* golven zwaai* gezwaaid*
guard
    beveiliging* bescherming* beschermkap* beveiliger* bewak*
think
    denk* dacht* gedacht* vind* vermoed*
honest
    eerlijk* oprecht* openhartig*
seal
    zegel* verzegel* seal* geseald* afdichting*
customer
    klant* cliënt* afnemer* consument*
bench
    bank bankje* banken werkbank* tuinbank*
letter
    brief* brieven letter*
transit
    transport* onderweg transit* doorvoer* vervoer*
wear
    draag* dragen droeg gedragen slijt*
clinic
    kliniek* ziekenhuis* praktijk* polikliniek*
heat
    warmte* hitte* verwarm* verhit* opwarm*
mind
    geest* verstand* gedachten erg vind_je_het
want
    wil wilt willen wilde* wou
walk
    loop* lopen liep gelopen wandel*
quiet
    stil stille rustig* zacht geluidloos*
well
    goed wel nou put fijn
expect
    verwacht*
term
    term* voorwaarde*
drip
    druppel* druip* drup gedruppeld* lek
bed
    bed bedden bedje* ledikant* hondenbed*
brain
    hersen* brein* verstand*
public
    openbaar* openbare publiek*
helpful
    behulpzaam* nuttig* handig* hulpvaardig* bereidwillig*
roof
    dak daken dakje* dakkoffer*
friend
    vriend* maat maatje* kameraad* kennis
apology
    excuus* excuses verontschuldig* spijtbetuiging* sorry
floor
    vloer* verdieping* grond parket*
water
    water*
warehouse
    magazijn* loods* depot* opslag* warehouse*
update
    update* bijwerk* bijgewerkt* geupdate* aanvulling*
postman
    postbode* bezorger* facteur* postbesteller* brievenbesteller*
tablet
    tablet* pil pillen ipad*
town
    stad* dorp* steden gemeente*
move
    beweeg* bewegen bewogen verhuis* verplaats*
per
    per p/s elk
hard
    hard harde moeilijk* stevig* lastig*
always
    altijd steeds telkens altyd immer
soup
    soep*
edge
    rand* kant kanten snede zijkant*
rave
    lovend* juich* lyrisch* enthousiast* laaiend*
save
    bespaar* red redt gered opslaan
lobby
    hal lobby* inkomhal* portiek* entree*
spare
    reserve* extra wisselstuk* over
lock
    slot* hangslot* vergrendel* afsluit* op_slot
very
    heel zeer erg super* hele
needle
    naald* breinaald*
car
    auto* wagen* bak bolide*
pillow
    kussen* hoofdkussen* nekkussen*
seem
    lijk* leek leken schijn* blijk*
against
    tegen ertegen versus
evaluation
    evaluatie* beoordeling* evalueer* toets*
voucher
    bon bonnen cadeaubon* tegoedbon* voucher*
son
    zoon* zonen
channel
    kanaal* kanalen zender* youtubekanaal*
reason
    reden* oorzaak* aanleiding* beweegreden*
laugh
    lach* gelachen haha* hihi lol
ribbon
    lint* strik*
fence
    hek hekken schutting* omheining* hekje*
room
    kamer* ruimte* vertrek* plaats
link
    link* koppeling* url verwijzing*
team
    team* ploeg* team_van
into
    in erin naar_binnen tot
near
    dichtbij nabij naast vlakbij bij
gift
    cadeau* kado* geschenk* presentje* gift*
cold
    koud* kou verkouden* koelt
red
    rood rode roder roodkleurig*
because
    omdat want doordat wegens vanwege
finish
    afwerking* afgewerkt* klaar afmak* eindig*
anything
    iets alles niets wat_dan_ook
black
    zwart*
bright
    helder* fel felle licht* slim
yes
    ja jawel jazeker yes joh
wobble
    wiebel* wankel* waggel* gammel* instabiel*
teacher
    leraar* leraren juf* meester* lerares*
tomorrow
    morgen morgenochtend overmorgen
fake
    nep* fake* namaak* vals* vervalst*
score
    score* cijfer* punten puntentelling*
brand
    merk* huismerk*
might
    misschien zou kan wellicht mogelijk*
wet
    nat natte doornat* vochtig* kletsnat*
slip
    glij* uitglij* gleed uitgegleden slip
different
    ander* afwijk* verschil*
smile
    glimlach* lach lachje* smile* grijns*
dent
    deuk* gedeukt* ingedeukt* blutsen bluts
fall
    val vallen valt viel vielen
pretty
    mooi* behoorlijk* leuk leuke leuker
piece
    stuk* deel onderdeel* exemplaar* delen
claim
    claim* beweer* geclaimd* bewering* aanspraak*
boss
    baas* bazen bazin* chef* leidinggevende*
stall
    kraam* stand marktkraam* stal
window
    raam* ramen venster* ruit*
publish
    publiceer* gepubliceerd* plaats* geplaatst* publicer*
test
    test* getest* uitgetest* toets* uitprob*
instead
    plaats_daarvan in_plaats ipv i.p.v inplaats
drop
    druppel* laat_vallen liet_vallen laten_vallen gevallen
itself
    zichzelf zelf vanzelf zich
pocket
    zak zakken broekzak* vakje* jaszak*
hip
    heup*
replacement
    vervang* omruil* nieuw_exemplaar ruil*
tied
    vastgebonden* gebonden knoop* geknoopt* bind*
play
    speel* spelen gespeeld* afspel* afspeel*
fun
    leuk leuke leuker leukste plezier*
cousin
    neef* nicht* neven
tin
    blik* trommel* tin tinnen
chair
    stoel* zetel* bureaustoel* kinderstoel* fauteuil*
insulin
    insuline*
club
    club* vereniging* knuppel*
fair
    eerlijk* redelijk* beurs fair* kermis*
cost
    kost* gekost* onkosten*
rating
    beoordeling* score* waardering* rating* cijfer*
rust
    roest* verroest* geroest*
live
    woon* leef* live leven gewoond*
seat
    zitting* stoel* zit zitplaats* zadel*
map
    kaart* landkaart* plattegrond* wegenkaart*
average
    gemiddeld* matig* middelmatig* doorsnee*
tiny
    piepklein* minuscuul* klein kleine kleiner
check
    gecontroleerd* check* gecheckt* nakijk* nagekeken
count
    tel telt tellen geteld* aantal*
withdraw
    intrek* ingetrokken* terugtrek* teruggetrokken* trek_in
hamper
    mand* pakket* geschenkmand* picknickmand* wasmand*
video
    video* film*
kitchen
    keuken*
join
    aansluit* aangesloten word_lid lid meedoe*
away
    weg afwezig* vertrok* verwijderd
why
    waarom vanwaar wrm hoezo
boat
    boot* boten schip*
eat
    eet eten at aten gegeten
design
    ontwerp* design* ontworpen* dessin* vormgev*
dm
    dm dmen pm privebericht* pb
drawer
    lade* la laatje* schuif*
everything
    alles al allemaal
mistake
    fout* vergiss* vergist* misser*
feet
    voeten voet voetjes pootjes
wide
    breed* brede* wijd* ruim
grey
    grijs* grijze* grijzig*
across
    over overkant* door dwars tegenover
street
    straat* straten laan
stamp
    stempel* postzegel* gestempeld* zegel*
most
    meest* merendeel* vooral grootste
market
    markt* rommelmarkt* kermis
whether
    of hetzij
swap
    ruil* geruild* omruil* omgeruild* wissel*
request
    verzoek* aanvraag* aangevraagd* gevraagd* aanvrag*
job
    baan banen werk job* klus*
carrier
    vervoerder* koerier* pakketdienst* postnl dhl
guy
    kerel* gast* vent man jongen*
teach
    leer leren leert onderwijs* geleerd*
bottom
    bodem* onderkant* onderaan onder onderste*
touch
    raak* aanraak* aanrak* aangeraakt* voel*
wood
    hout* bos bossen
spring
    veer veren veertje* lente* voorjaar*
gorgeous
    prachtig* schitterend* beeldschoon* beeldig* bloedmooi*
park
    park parken parkeer* geparkeerd*
proud
    trots* fier*
sturdy
    stevig* robuust* degelijk* solide* onverwoestbaar*
facility
    voorziening* faciliteit* gebouw* centrum*
start
    begin* begon* start* gestart* opstart*
blue
    blauw* donkerblauw* lichtblauw*
hook
    haak* haken ophanghaak*
somewhere
    ergens ergens_anders
everywhere
    overal alom allerwegen
wish
    wens* gewenst* zou_willen had_liever verlanglijst*
follow
    volg* gevolgd* opvolg*
glue
    lijm* gelijmd* plak plakt plakken
charger
    oplader* laadkabel* lader* laadstation* oplaadkabel*
secret
    geheim* stiekem* stilhoud*
bow
    boog* strik* buig* bogen
stiff
    stijf* stijve* stug*
tent
    tent* partytent*
knife
    mes messen mesje* zakmes* keukenmes*
sit
    zit zitten zat zaten gezeten
welcome
    welkom* verwelkom* graag_gedaan
mobile
    mobiel* gsm* telefoon* draagbaar*
talk
    praat* praten gepraat* spreek* gesproken
sea
    zee zeeën strand* zeewater*
sale
    verkoop* uitverkoop* sale solden koopjes*
evening
    avond* savonds vanavond
bubble
    bubbel* noppenfolie* bel bellen luchtkussen*
fuck
    fuck* kut* verdomme* godver* klote*
sticker
    sticker* plakker* etiket*
any
    enige enkele geen elk een_of_ander
table
    tafel* bijzettafel* eettafel*
school
    school* scholen basisschool*
comfy
    comfortabel* lekker* knus* aangenaam* zit_lekker
direct
    direct* rechtstreeks* meteen onmiddellijk*
resident
    bewoner* inwoner* buurtbewoner*
thumb
    duim*
short
    kort korte* te_kort tekort*
empty
    leeg lege leger leegstaand* leeggehaald*
grandson
    kleinzoon* kleinkind*
cool
    koel koele koelt cool* tof*
alone
    alleen* eenzaam* enkel in_mijn_eentje
cardboard
    karton* golfkarton*
safe
    veilig* kluis*
robbery
    overval* beroving* roof* diefstal* afzetterij*
paste
    pasta* plak plakt plakken geplakt*
liar
    leugen* liegbeest*
another
    ander* een_ander nog_een ene
air
    lucht* airco*
exact
    exact* precies* nauwkeurig*
toast
    toast* geroosterd* proost* tosti* tosten
helpline
    hulplijn* helpdesk* klantenservice* infolijn* klantendienst*
tight
    strak* krap* nauw nauwe spannend*
past
    voorbij verleden* langs vroeger* afgelopen
idiot
    idioot* idioten sukkel* debiel* mongool*
help
    help* geholpen hulp* hielp* assist*
service
    service* dienst* klantenservice* klantendienst* bediening*
print
    print* geprint* afdruk* gedrukt* druk
tank
    tank* reservoir* aquarium* waterreservoir*
anyone
    iemand wie_dan_ook iedereen
key
    sleutel* toets*
watch
    horloge* kijk* bekijk* gekeken smartwatch*
bother
    moeite* stoor* lastigval* lastiggevallen* gestoord*
stuff
    spul* dingen zooi troep gerief
bank
    bank* oever*
drink
    drink* dronk* gedronken drank*
within
    binnen binnenin
scroll
    scroll* gescrold* rol
attach
    bevestig* vastmak* vastgemaakt* bijlage* bijgevoegd*
rude
    onbeleefd* onbeschoft* bot botte grof
together
    samen tezamen elkaar bijeen
satisfy
    tevreden* voldoe* voldaan* bevredig*
thing
    ding* zaak iets spul
doctor
    dokter* arts* huisarts* doktoor* specialist*
fly
    vlieg* vloog gevlogen
finger
    vinger*
desk
    bureau* balie* schrijftafel*
uncle
    oom* nonkel*
speak
    spreek* spreken sprak gesproken praat*
break
    breek* brak braken gebroken kapot*
swear
    zweer* zweren vloek* gevloekt* zwoer
perfect
    perfect* perfekt* volmaakt* foutloos* ideaal
mile
    mijl* kilometer* km
none
    geen niets niemand nul
brass
    messing* koper*
story
    verhaal* verhalen
shut
    dicht* sluit* gesloten toe
seam
    naad* naden stiksel* stiknaad*
instruction
    instructie* handleiding* gebruiksaanwijzing* uitleg* aanwijzing*
kit
    kit* set setje* pakket* bouwpakket*
bath
    bad baden badje* badkuip* badkamer*
button
    knop* knoop* drukknop*
else
    anders nog iets_anders
receipt
    bon bonnetje* kassabon* kassaticket* ontvangstbewijs*
used
    gebruikt* tweedehands* 2dehands* gedragen* occasion*
bike
    fiets* brommer* velo*
whistle
    fluit* gefloten
bus
    bus bussen busje* autobus*
paint
    verf* schilder* geschilderd* geverfd* verven
tonight
    vanavond vannacht
wheel
    wiel* stuur zwenkwiel*
easy
    makkelijk* gemakkelijk* eenvoudig* simpel* easy
rest
    rust rustig rest resten overige*
eye
    oog ogen oogje*
paragraph
    alinea* paragraaf* paragrafen
powder
    poeder*
breed
    ras rassen fok*
board
    bord borden bordje plank* printplaat*
moan
    zeur* klaag* geklaag* mopper* gezeur*
survive
    overleef* overleven doorsta*
nurse
    verpleeg* verpleger* zuster*
support
    steun* ondersteun* support* helpdesk*
dead
    dood dode* overleden* leeg kapot
locker
    locker* kluis* afhaalautomaat* pakketautomaat* pakketkluis*
tune
    stem stemmen gestemd* deuntje* melodie*
cloth
    doek* stof stoffen lap
trade
    handel* ruil* vak
few
    weinig paar enkele een_paar paartje
range
    bereik* assortiment* reeks* gamma* reikwijdte*
bare
    kaal kale naakt* bloot blote
garden
    tuin* hof hofje
toy
    speelgoed* speeltje*
pass
    doorgev* doorgegeven pas passeer* slaag*
frame
    frame* lijst* kader* montuur* fotolijst*
office
    kantoor* kantoren bureau* postkantoor*
meter
    meter*
wall
    muur* muren wand wanden
settle
    schik* regel regels geregeld* afhandel*
crowd
    menigte* massa* volk* drukte*
row
    rij rijd rijdt rijden rijen
square
    vierkant* plein*
sag
    doorzak* zak_door doorgezakt* verzakt* uitgezakt*
anywhere
    ergens nergens overal
ceiling
    plafond* zoldering*
verdict
    oordeel* eindoordeel* conclusie* vonnis* uitspraak*
beep
    piep* gepiep* biep*
string
    touw* koord* snaar* draad* snaren
hum
    zoem* brom* gezoem* gebrom*
longer
    langer* niet_meer niet_langer
person
    persoon* personen mens* iemand*
enjoy
    geniet* genoten genoot plezier* veel_plezier
click
    klik klikt klikken geklikt* aanklik*
private
    prive* persoonlijk* vertrouwelijk*
overnight
    overnacht* volgende_dag de_nacht
party
    feest* fuif* partij* kinderfeest*
owner
    eigenaar* eigenaren eigenares* bezitter* zaakvoerder*
bent
    verbogen krom* gebogen scheef scheve
beautiful
    mooi* prachtig* schitterend* wondermooi*
green
    groen*
stand
    sta staat staan stond stonden
trust
    vertrouw* betrouwbaar*
rather
    liever eerder nogal vrij tamelijk
law
    wet wetten recht rechten wettelijk*
pull
    trek* trok getrokken
lower
    lager* lage verlaag* onderste
cheese
    kaas* kazen
station
    station* halte* laadstation* treinstation*
foam
    schuim* piepschuim* foam*
engineer
    ingenieur* monteur* technieker* technicus*
policy
    beleid* voorwaarden polis* regels retourbeleid*
funny
    grappig* raar rare gek gekke
early
    vroeg* eerder* te_vroeg
holder
    houder* bekerhouder*
judge
    oordeel* beoordeel* rechter* veroordeel*
double
    dubbel* tweemaal verdubbel*
ran
    liep liepen rende* gelopen
odd
    vreemd* raar rare apart* oneven
sew
    naai* genaaid* stik stikken gestikt*
vet
    dierenarts* veearts* dierendokter*
bar
    bar reep* staaf* stang* balk
chart
    grafiek* tabel* kaart* maattabel* schema*
nephew
    neef* neven
idea
    idee* gedachte*
staff
    personeel* medewerker* werknemer* staf collega*
wrist
    pols*
member
    lid leden lidmaatschap* ledenaccount*
quibble
    gezeur* mier* minpuntje* puntje kleinigheid*
daughter
    dochter*
weekend
    weekend* weekeinde*
deep
    diep*
guarantee
    garantie* garandeer* gegarandeerd* waarborg* garander*
disc
    schijf* disc* cd cds dvd*
catch
    vang* ving gevangen addertje*
ferry
    veerboot* veerpont* ferry* pont overzetboot*
screen
    scherm* beeldscherm* display* hor
centre
    centrum* midden* centra center*
fault
    fout* defect* schuld* gebrek* storing*
entry
    ingang* inschrijving* deelname* toegang* inzending*
bill
    rekening* factuur* nota biljet*
transfer
    overschrijv* overmak* overgemaakt* overboek* overgeboekt*
library
    bibliotheek* bieb* bibliotheken
build
    bouw* gebouwd* opbouw*
inhaler
    inhalator* puffer* inhaleer* inhaler*
camera
    camera* fototoestel* webcam* beveiligingscamera*
bone
    bot botten been kluif* botje*
flung
    gesmeten gegooid* smeet slinger* geslingerd*
match
    past_bij match* wedstrijd* overeenkom* lucifer*
listen
    luister* geluisterd* beluister*
grandma
    oma* grootmoeder* bomma* opoe*
shout
    schreeuw* geschreeuwd* roep* riep geroepen
dearer
    duurder* prijziger*
press
    druk* gedrukt* pers indruk*
their
    hun hen haar zijn
profile
    profiel*
shower
    douche* gedoucht* bui
notice
    merk* opgemerkt* opmerk* gemerkt* kennisgeving*
licence
    licentie* rijbewijs* vergunning* gelicenseerd*
dust
    stof stoffig* stofje* stofzuig* afstof*
manager
    manager* chef* bedrijfsleider* leidinggevende* zaakvoerder*
believe
    geloof* geloven ongelofelijk* ongelooflijk*
screenshot
    screenshot* schermafbeelding* schermafdruk* printscreen* schermfoto*
hepatitis
    hepatitis* geelzucht* leverontsteking*
pump
    pomp* opgepompt* oppomp*
soon
    snel gauw spoedig* binnenkort weldra
met
    ontmoet* voldaan kennisgemaakt tegengekomen
boy
    jongen* jongetje* zoontje* knul* gast
dark
    donker* duister*
degree
    graad* graden diploma*
engrave
    graveer* gegraveerd* inscriptie* graver*
smoke
    rook* roken gerookt*
hear
    hoor* horen gehoord*
elastic
    elastiek* elastisch* rekker* rekbaar*
balance
    balans* evenwicht* saldo* balanceer*
bend
    buig* boog gebogen verbuig* krom*
lung
    long longen longarts* longontsteking*
pavement
    stoep* trottoir* voetpad*
corner
    hoek*
ear
    oor oren oortje*
stone
    steen* stenen natuursteen*
brush
    borstel* kwast* penseel* geborsteld* tandenborstel*
flap
    flap* klep*
yourself
    jezelf uzelf zelf
skip
    overslaan overgeslagen* sla_over skip*
large
    groot grootste grote* ruim* large
crisp
    knapperig* krokant* chips* scherp helder*
class
    klas* les lessen cursus*
rope
    touw* koord* springtouw*
speedy
    snel* vlot* spoedig* supersnel*
share
    deel deelt delen gedeeld* aandeel*
toe
    teen tenen teentje*
wind
    wind* opwinden*
guess
    gok* raad* geraden vermoed* gegokt*
fix
    gerepareerd* maak* gemaakt herstel* oplos*
gym
    sportschool* fitness* gym* sportzaal* turn*
hospital
    ziekenhuis* ziekenhuizen hospitaal* kliniek*
meet
    ontmoet* afspreek* afgesproken voldoe*
lying
    lig ligt liggen lag lagen
lean
    leun* geleund* slank* mager*
identical
    identiek* zelfde hetzelfde precies_hetzelfde exact_hetzelfde
sing
    zing* zong gezongen zangeres* meezing*
yoga
    yoga* pilates*
machine
    machine* apparaat* apparaten toestel* wasmachine*
season
    seizoen* jaargetijde* kruid* gekruid*
prove
    bewijs* bewezen bewees aantoon* aangetoond*
confirm
    bevestig* confirm*
flight
    vlucht* vliegreis*
film
    film* folie* gefilmd* speelfilm*
mate
    maat maatje* vriend* kameraad* makker*
snug
    knus* strak* nauwsluitend* lekker_warm aansluitend*
gentleman
    heer heren meneer mijnheer gentleman*
learn
    leer leren leert leerde* geleerd*
accord
    akkoord* eigen_beweging eigen_initiatief overeenstemming* volgens
shed
    schuur* tuinhuis* berging* verhaar*
land
    land* geland* grond
item
    artikel* item* product* stuk voorwerp*
correct
    correct* juist* goed verbeter* corrigeer*
official
    officieel* officiële*
life
    leven* bestaan
ticket
    ticket* kaartje* bon bekeuring*
hang
    hang hangt hangen hing gehangen
heel
    hak hakken hiel* hakje*
arm
    arm armen armpje* leuning*
foot
    voet voeten voetje*
include
    bevat* inbegrepen inclusief meegeleverd* bijgeleverd*
landlord
    huisbaas* verhuurder* kotbaas* kotmadam*
apart
    apart* uit_elkaar uiteen los losse
wool
    wol wollen garen* breiwol*
wow
    wow wauw jeetje tjonge
stitch
    steek steken stiksel* gestikt* hechting*
search
    zoek* zocht gezocht doorzoek*
front
    voorkant* voor vooraan voorzijde* voorste*
single
    enkel* alleenstaand* vrijgezel* eenpersoons* elk
student
    student* leerling* scholier*
steel
    staal* stalen rvs roestvrij* inox*
sentence
    zin zinnen zinnetje* straf
lump
    klont* brok bult* knobbel*
problem
    probleem* problemen storing* issue* gedoe
whatsapp
    whatsapp* appen app watsapp* geappt
stood
    stond stonden gestaan stonden_er
copper
    koper* agent* smeris
understand
    begrijp* begreep begrepen snap* gesnapt*
shoulder
    schouder*
telephone
    telefoon* telefonisch* telefoneer* gsm* opbel*
chemist
    apotheek* drogist* apotheker* kruidvat* etos*
due
    verwacht* vanwege door verschuldigd* wegens
either
    ook_niet of een_van_beide evenmin hetzij
matter
    zaak* kwestie* maakt_uit uitmaak* probleem*
dribble
    druppel* lekt kwijl* druip* straaltje*
fresh
    vers verse* fris*
thriller
    thriller* detective* spannend* misdaadroman*
handy
    handig* praktisch* gemakkelijk*
christmas
    kerst* sinterklaas* sint
hole
    gat gaten gaatje* opening*
point
    punt* aanwijz* wijs* zin
proof
    bewijs* bewijzen aankoopbewijs* verzendbewijs*
shade
    schaduw* tint* kleur* lampenkap* zonnescherm*
motor
    motor*
winter
    winter*
pair
    paar paartje* koppel* stel
fight
    vecht* gevecht* vocht ruzie* gevochten*
sun
    zon zonnig* zonlicht* zonnetje*
arch
    boog* bogen voetboog* wreef*
lane
    laan* rijstrook* weggetje* steeg*
shame
    schande* schaam* beschamend* jammer* zonde
arthritis
    artritis* artrose* reuma* gewrichtspijn*
normal
    normaal* normale* gewoon* gewone*
fan
    ventilator* fan fans waaier*
author
    auteur* schrijver* schrijfster*
chew
    kauw* gekauwd* knaag* kluif* knabbel*
gold
    goud* verguld*
value
    waarde* prijs_kwaliteit prijskwaliteit*
absolute
    absoluut* absolute* totaal totale
beg
    smeek* gesmeekt* bedel* smeken
revise
    herzie* aanpas* aangepast* wijzig*
surgeon
    chirurg* specialist*
pin
    pin speld* pinnen pincode* pinnetje*
retire
    pensioen* gepensioneerd* met_pensioen
draw
    teken* getekend* loting* trek*
colleague
    collega* werkmakker*
restock
    aanvul* voorraad* bijbestel* weer_leverbaar herbevoorraad*
lift
    lift* til tillen tilt getild*
burn
    brand* verbrand* gebrand* aangebrand* schroei*
skin
    huid* vel
credit
    krediet* tegoed* crediteer* gecrediteerd* creditcard*
extra
    extra* bijkomend* additioneel*
joke
    grap* mop lachertje* aanfluiting*
strike
    staking* sla slaat geslagen staak*
pole
    paal* stok* mast palen hengel*
chip
    chip* scherfje* schilfer* afgebroken*
record
    plaat platen lp elpee* vinyl*
hardware
    ijzerwaren* hardware* gereedschap* bouwmarkt* doe_het_zelf*
scuff
    schuurplek* kras* slijtplek* schaaf* gebruikssporen*
biscuit
    koekje* koek koeken biscuit*
describe
    beschrijf* beschreven omschrijf* omschreven* omschrijving*
helmet
    helm* fietshelm*
voice
    stem stemmen geluid* voice*
pour
    giet* schenk* gegoten uitschenk*
waterproof
    waterdicht* waterproof* waterbestendig* waterafstotend* regendicht*
blunt
    bot botte stomp* botweg
mint
    munt* pepermunt* nieuwstaat* als_nieuw
parent
    ouder* vader* moeder*
god
    god goden godsnaam* hemel godverdomme
episode
    aflevering* episode*
bolt
    bout bouten boutje* grendel*
genius
    genie* geniaal* geniale*
issue
    probleem* problemen kwestie* issue* nummer
calm
    rustig* kalm* bedaar* rustgevend*
cord
    koord* snoer* draad*
rule
    regel regels voorschrift*
complain
    klaag* klagen geklaagd* klacht* beklag*
tip
    tip tips punt fooi* puntje*
band
    band* groep
cube
    kubus* blokje* dobbelsteen*
epilepsy
    epilepsie* epileptisch*
newspaper
    krant* dagblad* nieuwsblad*
online
    online* internet* via_internet
torch
    zaklamp* zaklantaarn* pillamp* fakkel*
maker
    maker* fabrikant* producent* vervaardiger*
young
    jong jonge jonger jongeren
borrow
    leen* lenen geleend* ontleen*
attempt
    poging* probeer* geprobeerd*
low
    laag* lage* leeg
bird
    vogel* parkiet*
batch
    partij* lading* batch* reeks* productiepartij*
rattle
    rammel* ratel* gerammel*
dinner
    diner* avondeten* eten avondmaal* warm_eten
supermarket
    supermarkt* ah albert_heijn jumbo lidl
shit
    shit* stront* kut* bagger* troep*
natural
    natuur* naturel* puur*
advent
    advent*
teeth
    tanden tand tandjes gebit*
cheat
    bedrieg* bedrogen bedroog vals_speel* oplicht*
gypsy
    zigeuner* woonwagen*
swing
    schommel* slinger* zwaai*
wake
    wakker* wek wekt gewekt* wakker_word*
level
    niveau* waterpas* level* vlak vlakke
manner
    manier* wijze* fatsoen*
barn
    schuur* stal* schuren
rat
    rat ratten muizen ratje
thyroid
    schildklier*
dentist
    tandarts* mondhygiënist*
drone
    drone*
plain
    effen* eenvoudig* simpel* gewoon* saai*
family
    familie* gezin*
essay
    opstel* essay* verhandeling* werkstuk*
remark
    opmerking* aanmerking* bemerking*
far
    ver verre veel verder ver_weg
letterbox
    brievenbus*
middle
    midden* middel*
sprinkler
    sproeier* sprinkler* tuinsproeier*
weight
    gewicht* weeg* kilo* zwaarte*
vanish
    verdwijn* verdween* verdwenen*
scale
    weegschaal* schaal* schub*
church
    kerk*
spot
    plek* vlek* stip* spot*
clock
    klok* wekker* uurwerk*
smash
    verbrijzel* kapotgeslag* aan_diggelen stukgeslagen* kapotgegooid*
critic
    criticus* critici recensent* kritiek* kritisch*
pink
    roze* rose roos_kleurig
factory
    fabriek*
patio
    terras* patio* binnenplaats*
cheer
    juich* proost* moedig* opvrolijk* vrolijk*
along
    mee langs samen
bias
    bevooroordeeld* partijdig* vooroordeel* gekleurd*
ready
    klaar gereed kant_en_klaar paraat*
collect
    ophal* opgehaald* afhal* afgehaald* verzamel*
thread
    draad* garen* draden schroefdraad*
hood
    capuchon* kap afzuigkap* motorkap*
tube
    buis* tube* slang buizen
reverse
    omgekeerd* achteruit* omdraai* terugdraai* teruggedraaid*
pity
    jammer* medelijden* spijtig* zonde
quite
    best vrij nogal redelijk* behoorlijk*
shelf
    plank* schap* legplank* rek boekenplank*
brake
    rem remmen remt remblok*
cap
    pet petten dop* petje* muts*
cot
    ledikant* babybed* kinderbed* wieg* campingbed*
later
    later* naderhand erna nadien straks
leather
    leer leren leder* kunstleer*
feeder
    voederbak* voederhuis* voerbak* voederautomaat* voersilo*
goodbye
    doei tot_ziens vaarwel* dag groetjes
ride
    rit ritje* rijd* reed gereden
sweet
    zoet* lief lieve liefste snoep*
drill
    boor* boren geboord* accuboor*
cough
    hoest* gehoest*
pattern
    patroon* patronen motief* dessin* print
asthma
    astma* benauwd* copd
department
    afdeling* departement* dienst*
world
    wereld*
win
    win wint winnen won gewonnen
prayer
    gebed* bid bidden
myself
    mezelf mijzelf zelf
base
    basis* voet voeten onderstel* voetstuk*
aisle
    gang* winkelpad* rayon
lunch
    lunch* middageten* middagmaal*
bribe
    omkoop* omkop* omgekocht* steekpenning* smeergeld*
handsome
    knap* mooi*
subscribe
    abonnement* geabonneerd* abonner* inschrijv* abonnee*
split
    splijt* gespleten scheur* gescheurd* verdeel*
true
    waar ware echt echte klopt
repair
    reparatie* repareer* gerepareerd* herstel* maak*
tongue
    tong*
apparently
    blijkbaar* kennelijk* schijnbaar* klaarblijkelijk*
wheelie
    kliko* rolcontainer* vuilcontainer* trolley* container*
ground
    grond grondig* aarde* gemalen
freebie
    gratis_product gratis_ding weggever* extraatje* gratis_cadeau
storm
    storm* onweer* noodweer*
cable
    kabel* snoer* laadkabel*
buzz
    zoem* gezoem* bromt brommen bromgeluid*
her
    haar ze d'r
serve
    dient dienen bedien* serveer* geserveerd*
warden
    opzichter* bewaker* conciërge* beheerder* parkeerwachter*
anyway
    toch sowieso hoe_dan_ook trouwens alleszins
meant
    bedoeld* gemeend* betekende*
merchant
    handelaar* verkoper* koopman* winkelier*
stair
    trap trappen trapje* traptrede*
silence
    stilte* zwijg* gezwegen radiostilte*
puzzle
    puzzel* raadsel* gepuzzeld* legpuzzel*
contact
    contact* gecontacteerd* contact_opgenomen bereik*
access
    toegang* toegankelijk* inloggen
human
    mens*
reader
    lezer* ereader* e_reader*
stain
    vlek* gevlekt* bevlekt*
tap
    kraan* kranen tik tikt tap
lawn
    gazon* gras*
jar
    pot potten potje* bokaal*
submit
    indien* ingediend* dien_in insturen ingestuurd*
coin
    munt munten muntje* muntstuk*
foil
    folie* aluminiumfolie* zilverpapier*
liver
    lever levers leverpaté
min
    min minuten minuut minimum* minstens
visit
    bezoek* bezocht* langskom* langsgekomen
silent
    stil stille geluidloos* zwijgzaam* geruisloos*
greeting
    groet* begroet* wenskaart*
mirror
    spiegel*
puddle
    plas*
died
    overleden* gestorven* dood stierf overleed
iron
    strijk* ijzer* gestreken*
polish
    pools* poets* polijst* gepoetst* nagellak*
otherwise
    anders verder overigens
generation
    generatie*
drum
    trommel* drum*
pop
    pop poppen plof* geknald* popmuziek*
pinch
    knijp* geknepen snufje* knel*
miracle
    wonder* mirakel*
trip
    reis* reizen trip* struikel* uitstap*
suppose
    veronderstel* neem_aan vermoed* zogenaamd*
neat
    netjes* net nette* ordelijk* keurig*
recommend
    aanraad* aanrad* aanbevel* aanbevolen aangeraden
around
    rond rondom omheen ongeveer omstreeks
bucket
    emmer*
police
    politie* agent* aangifte* flik*
squash
    platgedrukt* geplet* verpletterd* ingedrukt* plat
doorbell
    deurbel* bel aanbel* videodeurbel*
mass
    massa* mis
further
    verder* nader*
fray
    rafel* gerafeld* uitrafel*
pill
    pil pillen pilletje* tablet*
holiday
    vakantie* feestdag* verlof*
heater
    kachel* verwarming* verwarmer* heater* straalkachel*
serial
    serie*
cork
    kurk* dop
fuss
    gedoe* poeha* ophef* heisa* gezeur*
poor
    slecht slechte slechter slechtste arm
unit
    unit* eenheid* apparaat* stuk toestel*
slap
    klap* geklapt* sla mep oorvijg*
waste
    verspil* afval* zonde weggegooid*
care
    zorg* verzorg* geef_om nazorg*
verified
    geverifieerd* gecontroleerd* bevestigd* verifieer*
mean
    bedoel* gemeen* beteken* meen
literally
    letterlijk* echt_waar
self
    zelf eigen zelfs
volume
    volume* deel inhoud* geluidssterkte*
grateful
    dankbaar* erkentelijk*
fill
    vul vult vullen gevuld* bijvul*
chilli
    chili* peper* pikant*
calmer
    rustiger* kalmer* tot_rust
part
    deel deelt delen onderdeel* onderdelen
physio
    fysio* kine*
race
    race* ras wedstrijd* koers*
net
    net netten netto* netje*
english
    engels*
remain
    blijf* bleef gebleven resteer* overblijf*
drain
    afvoer* leegloop* leeggelop* riool* putje*
nation
    natie* land* volk* staat
truck
    vrachtwagen* vrachtauto* truck* camion*
white
    wit*
snow
    sneeuw* gesneeuwd*
monitor
    monitor* beeldscherm* meter* babyfoon* bloeddrukmeter*
superb
    voortreffelijk* uitstekend* subliem* super* uitmuntend*
company
    bedrijf* bedrijven firma* onderneming* maatschappij*
add
    toevoeg* toegevoegd* voeg* bijvoeg* erbij
favourite
    favoriet* lievelings*
receive
    ontvang* ontving* krijg* kreeg* gekregen
whatever
    wat_dan_ook maakt_niet_uit boeien eender_wat
cook
    kook* gekookt* kok koken bak
village
    dorp* gehucht*
kiss
    kus kussen kusje* gekust* zoen*
bless
    zegen* gezegend* gods_zegen
flower
    bloem* boeket*
buzzer
    zoemer* bel deurbel* buzzer*
exam
    examen* tentamen* toets*
apologise
    verontschuldig* excuses excuseer* sorry_zeg* bied_excuses
leaflet
    folder* flyer* bijsluiter* blaadje* strooibiljet*
patience
    geduld*
king
    koning*
newest
    nieuwste* laatste recentste* meest_recent*
cry
    huil* gehuild* ween* schreeuw*
bulb
    lamp* peertje* bol bollen bloembol*
escalate
    escaleer* geëscaleerd* doorstur* hogerop*
cushion
    kussen* zitkussen* stoelkussen*
shine
    schijn* glans* glim* straal* schitter*
tax
    belasting* btw accijns* invoerrechten*
prom
    schoolbal* gala* bal
dye
    verf* kleurstof* haarverf* geverfd* kleurspoeling*
oak
    eik*
patent
    patent* octrooi* gepatenteerd*
index
    index* register* inhoudsopgave* wijsvinger*
previous
    vorig* eerder* voorgaand* voormalig*
moment
    moment* ogenblik* even
dull
    saai* dof doffe* mat bot
frost
    vorst* vries* bevroren* rijp ijzel*
twin
    tweeling* dubbel*
himself
    zichzelf hemzelf zelf
fabric
    stof stoffen weefsel* textiel*
error
    fout* error* storing* vergissing*
deaf
    doof* dove slechthorend* hardhorig*
mouse
    muis* muizen
fish
    vis vissen visje* gevist*
shopper
    shopper* koper* klant* boodschappentas*
drunk
    dronken* zat bezopen* beschonken* zattekul
toddler
    peuter* kleuter* dreumes*
stuck
    vast* geklemd* blijft_hangen bleef_steken klem
logo
    logo* embleem* beeldmerk*
yellow
    geel gele vergeeld*
easter
    pasen* paas*
free_of_charge
    gratis kosteloos* voor_niets voor_niks gratis_en_voor_niks
gift_card
    cadeaukaart* cadeaubon* giftcard* gift_card kadobon*
five_stars
    vijf_sterren 5_sterren vijfsterren* 5sterren* 5_ster
one_star
    een_ster 1_ster eensterren* 1ster* 1_sterretje
star_rating
    sterren_beoordeling sterrenbeoordeling* sterrenscore* aantal_sterren
    sterrenwaardering*
cashback
    cashback* cash_back geld_terug geldteruggave* terugbetaalactie*
voucher_code
    kortingscode* actiecode* couponcode* waardebon* voucher*
raffle
    loterij* verloting* tombola* lotje* loting*
giveaway
    giveaway* give_away weggeefactie* winactie* weggev*
bonus
    bonus* premie* extraatje* toegift*
reward
    beloning* beloon* belonen vergoeding*
compensation
    compensatie* vergoeding* schadevergoeding* compenseer* gecompenseerd*
store_credit
    tegoed* winkeltegoed* shoptegoed* saldo* waardebon*
warranty_extension
    garantieverlenging* verlengde_garantie extra_garantie garantie_verleng*
    langere_garantie
donate
    doneer* gedoneerd* donatie* schenk* geschonken*
make_it_right
    goedmak* goed_mak* goed_te_maken rechtzet* rechtgezet*
reach_out
    contact_op* contacteer* neem_contact contact_opnemen stuur_ons
before_you
    voor_u voordat_u voordat_je alvorens* vooraleer_u
let_us_know
    laat_het_ons laat_ons_weten laat_weten laat_maar_weten geef_ons_een
contact_us
    neem_contact_op contacteer_ons contact_met_ons mail_ons bel_ons
small_business
    klein_bedrijf* klein_bedrijfje kleine_onderneming* kleine_ondernemer*
    kleine_zelfstandige*
family_business
    familiebedrijf* familiezaak* gezinsbedrijf* familie_bedrijf
livelihood
    broodwinning* levensonderhoud* bestaan brood_op inkomen*
keep_secret
    geheim_houd* geheimhoud* geheim_te_houden stil_houd* voor_jezelf
between_us
    onder_ons tussen_ons onderonsje* onder_vier_ogen tussen_jou_en
not_mention
    niet_vermeld* niet_noem* niets_vermeld* vermeld_niet* noem_niet*
do_not_tell
    vertel_niet* niet_vertel* zeg_niet* niemand_vertel* niet_zegg*
update_review
    review_aanpas* review_wijzig* beoordeling_aanpas* beoordeling_wijzig*
    review_aan_te
change_review
    review_verander* review_wijzig* beoordeling_verander* beoordeling_wijzig*
    recensie_wijzig*
remove_feedback
    feedback_verwijder* review_verwijder* beoordeling_verwijder*
    recensie_verwijder* review_weghal*
leave_feedback
    feedback_gev* feedback_achterlat* feedback_achter beoordeling_achterlat*
    feedback_te_geven
leave_review
    review_achterlat* review_plaats* review_schrijv* review_gev*
    beoordeling_achterlat*
scan_code
    code_scan* scan_de_code qr_code qrcode* scan_de_qr
follow_us
    volg_ons volg_onze volg_mij* like_ons volg_onze_pagina
newsletter
    nieuwsbrief* newsletter* nieuwsbrieven mailinglijst*
bank_transfer
    bankoverschrijving* overboeking* overmak* overgemaakt* tikkie*
bank_account
    bankrekening* rekeningnummer* iban* banknummer* bankgegevens*
pay_directly
    rechtstreeks_betal* direct_betal* buiten_amazon_om* tikkie* betaalverzoek*
profile_link
    profiellink* link_in_profiel link_in_bio profielpagina* profiel_link
out_of_stock
    uitverkocht* niet_op_voorraad niet_leverbaar* niet_meer_leverbaar
    geen_voorraad
cancel_order
    bestelling_annuleer* bestelling_annuler* bestelling_geannuleerd*
    order_geannuleerd* order_annuler*
pricing_error
    prijsfout* prijs_fout verkeerde_prijs foute_prijs prijsvergissing*
amazon_team
    amazon_team amazonteam* team_van_amazon amazon_medewerker*
    medewerkers_van_amazon
customer_service
    klantenservice* klantendienst* klantservice* klanten_service helpdesk*
seller_account
    verkopersaccount* verkoopaccount* verkoper_account verkopersprofiel*
    seller_account
negative
    negatief* negatieve* slecht slechte slechter
positive
    positief* positieve* pluspunt* voordeel* lovend*
unhappy
    ontevreden* teleurgesteld* ongelukkig* niet_blij niet_tevreden
satisfied
    tevreden* voldaan* content* blij dik_tevreden
dissatisfied
    ontevreden* teleurgesteld* niet_tevreden ontgoocheld* misnoegd*
experience
    ervaring* ervaar* ervaren meegemaakt* beleving*
last_week
    vorige_week afgelopen_week verleden_week laatste_week
asked_before
    eerder_gevraagd* al_gevraagd* nogmaals al_eens_gevraagd eerder_verzoek
again_please
    nogmaals opnieuw_aub nog_eens_vraag* nogmaals_vriendelijk* nogmaals_verzoek
copy_and_paste
    kopieer_en_plak* kopiëren_en_plakken knip_en_plak* knippen_en_plakken
    copy_paste
keyword
    trefwoord* zoekwoord* keyword* sleutelwoord* zoekterm*
words_like
    woorden_zoals woorden_als termen_als termen_zoals
in_exchange
    in_ruil in_ruil_voor in_ruil_daarvoor ruil_voor als_tegenprestatie
in_return
    in_ruil als_tegenprestatie als_wederdienst wederdienst* tegenprestatie*
thank_you_gift
    bedankje* bedankcadeau* bedankgeschenk* dank_cadeau als_dank
as_a_thank_you
    als_dank als_bedankje* als_bedanking* uit_dank bij_wijze_van_dank
on_the_house
    van_het_huis op_onze_kosten van_de_zaak op_kosten_van gratis_van_ons
discount
    korting* afgeprijsd* kortinkje* prijsverlaging* reductie*
coupon
    coupon* kortingsbon* bon bonnen waardebon*
promo_code
    promocode* kortingscode* actiecode* promotiecode* couponcode*
influencer
    influencer* youtuber* instagrammer* vlogger* blogger*
competitor
    concurrent* concurrerend* concullega*
my_company
    mijn_bedrijf* ons_bedrijf* mijn_zaak onze_firma mijn_firma
work_for
    werk_voor werk_bij werkzaam* in_dienst werken_bij
employee
    medewerker* werknemer* personeel* bediende* arbeider*
founder
    oprichter* stichter* grondlegger* oprichtster* mede_oprichter*
inventor
    uitvinder* uitgevonden* bedenker* uitvinding*
own_brand
    eigen_merk* huismerk* ons_merk mijn_merk ons_eigen_merk
my_husband
    mijn_man mn_man m'n_man mijn_echtgenoot manlief
my_brother
    mijn_broer* mn_broer* m'n_broer* broerlief mijn_broertje
my_friend
    mijn_vriend* mn_vriend* m'n_vriend* vriend_van_mij vriendin_van_mij
wrote_this
    schreef_dit* dit_geschreven heb_geschreven schreef_het_boek zelf_geschreven
author_is
    auteur_is schrijver_is de_schrijfster_is de_auteur
got_it_free
    gratis_gekregen* gratis_ontvangen* gratis_verkregen* kosteloos_ontvangen*
    gratis_toegestuurd*
paid_me
    betaalde_mij* mij_betaald* kreeg_betaald betaald_gekregen betaalden_mij*
offered_me
    bood_mij* bood_me boden_mij* boden_me mij_aangeboden*
refund_if
    terugbetaling_als geld_terug_als terug_als terugbetaal*_als
    terugbetaald_als
tester_program
    testprogramma* testpanel* producttest* testpersoon* tester*
cheaper_elsewhere
    elders_goedkoper* goedkoper_elders goedkoper_bij goedkoper_op
    ergens_anders_goedkoper*
half_the_price
    halve_prijs helft_van_de_prijs de_helft_goedkoper halfprijs* halve_geld
price_went_up
    prijs_gestegen* prijs_omhoog* prijsstijging* duurder_geworden*
    prijsverhoging*
sold_out
    uitverkocht* niet_meer_te_krijgen niet_meer_verkrijgbaar
    niet_meer_leverbaar op_is_op
in_stock
    op_voorraad in_voorraad in_stock leverbaar* voorradig*
other_reviews
    andere_review* andere_recensie* andere_beoordeling* overige_review*
    overige_recensie*
reviewers
    reviewer* recensent* beoordelaar* reviewschrijver* andere_kopers
fake_reviews
    nepreview* neprecensie* fake_review* nep_review* nepbeoordeling*
thief
    dief dieven jatter* zakkenvuller* boef*
scammer
    oplichter* oplichting* bedrieger* scam* zwendelaar*
stupid
    dom domme stom stomme achterlijk*
shame_on_you
    schaam_je schaam_u schaamt_u jullie_schamen schande*
threaten
    dreig* bedreig* gedreigd*
sue
    aanklag* aangeklaagd* aanklacht* rechtszaak* naar_de_rechter
lawyer
    advocaat* advocaten jurist* juridisch* rechtsbijstand*
report_you
    aangeven aangifte* meld_u meld_jullie rapporteer*
blacklist
    zwarte_lijst blacklist* geblacklist* zwartlijst* op_de_zwarte
heal
    genees* genezen heel* geheeld* helen
diabetes
    diabetes* diabeet* diabeten diabetici bloedsuiker*
medication
    medicatie* medicijn* geneesmiddel* medicament* pillen
replace_medicine
    vervang_medicijn* medicijnen_vervang* medicatie_vervang* zonder_medicijn*
    gestopt_met_medicijn*
side_effect
    bijwerking* neveneffect* nevenwerking*
steal
    steel* stelen stal gestolen* jat*
burglary
    inbraak* inbraken ingebroken* inbrek* inbreek*
smuggle
    smokkel* gesmokkeld*
drug
    drug* wiet* coke* cocaïne* xtc*
weapon
    wapen* vuurwapen* pistool* geweer* steekwapen*
kill
    dood dode doden vermoord* gedood*
hurt
    pijn* bezeer* gewond* verwond* kwets*
explode
    ontplof* explodeer* geëxplodeerd* explosie* knalt*
fire
    brand* vuur* vlam* afgefikt* fik
alcohol
    alcohol* drank* sterke_drank* bier* wijn*
drive_drunk
    dronken_rij* dronken_achter rijden_onder_invloed dronken_stuur
    dronken_gereden
forge_document
    vals_document* vervals* documentfraude* valse_papieren vervalst_document*
hide_from_police
    politie_ontwijk* verbergen_voor_politie voor_de_politie verstop*
    uit_handen_van
remove_safety
    beveiliging_verwijder* beveiliging_omzeil* veiligheid_uitschakel*
    beveiliging_uitschakel* beveiliging_eraf
foreigners
    buitenlander* allochtoon* allochtonen asielzoeker* vreemdeling*
women
    vrouwen vrouw wijven wijf dames
religion
    religie* geloof* godsdienst* christen* moslim*
gay
    homo* gay* lesbisch* nicht flikker*
sexy
    sexy* opwindend* geil* verleidelijk* hitsig*
erection
    erectie* stijve potentie* viagra*
orgasm
    orgasme* klaarkom* klaargekomen* hoogtepunt* kwam_klaar
naked
    naakt* bloot blote uitgekleed* poedelnaakt*
condom
    condoom* kapotje* durex*
vibrator
    vibrator* dildo* seksspeeltje* sekstoy* satisfyer*
phone_number
    telefoonnummer* gsmnummer* gsm_nummer* telnr* mobiele_nummer
email_address
    emailadres* e_mailadres* mailadres* email_adres e_mail_adres
telegram
    telegram*
wechat
    wechat* weixin*
instagram
    instagram* insta ig instastory*
website
    website* site* webshop* webpagina* webstek*
shop_online
    webshop* webwinkel* online_winkel* onlineshop* onlinewinkel*
order_number
    bestelnummer* ordernummer* order_nummer bestel_nummer ordernr*
full_name
    volledige_naam voor_en_achternaam achternaam* naam_en_adres hele_naam
deliver_late
    te_laat_geleverd* te_laat_bezorgd* laat_geleverd* laat_bezorgd*
    later_geleverd*
never_arrived
    nooit_aangekomen* nooit_ontvangen* niet_aangekomen* niet_ontvangen*
    nooit_geleverd*
lost_parcel
    pakket_kwijt* pakket_verloren* pakje_kwijt* kwijtgeraakt* verloren_gegaan*
tracking_number
    trackingnummer* track_and_trace track_trace track&trace* volgnummer*
neighbour
    buur buren buurman* buurvrouw* overbuur*
thrown
    gegooid* gesmeten gooide* over_de_schutting over_het_hek
left_outside
    buiten_gelegd* buiten_gezet* buiten_achtergelat* buiten_neergelegd*
    voor_de_deur
damaged_box
    doos_beschadigd* beschadigde_doos* doos_kapot kapotte_doos* gedeukte_doos*
well_packed
    goed_verpakt* goed_ingepakt* netjes_verpakt* netjes_ingepakt*
    stevig_verpakt*
fast_delivery
    snelle_levering* snel_geleverd* snel_bezorgd* vlotte_levering*
    snelle_bezorging*
wrong_item
    verkeerd_artikel* verkeerde_artikel* verkeerd_product* verkeerde_product*
    verkeerde_gekregen*
used_item
    gebruikt_product* gebruikt_artikel* gebruikt_exemplaar al_gebruikt*
    tweedehands*
broken_on_arrival
    kapot_aangekomen* kapot_geleverd* stuk_aangekomen* kapot_ontvangen*
    beschadigd_aangekomen*
missing_part
    onderdeel_ontbreekt ontbrekend_onderdeel* ontbreekt* onderdelen_ontbreken*
    mist_een*
counterfeit_item
    namaak* nepartikel* nepproduct* vervalsing* niet_origineel*
return_label
    retourlabel* retour_label retouretiket* verzendlabel* retourzegel*
no_answer
    geen_antwoord* geen_reactie* reageert_niet* reageren_niet* antwoordt_niet*
friendly
    vriendelijk* aardig* sympathiek* hartelijk* beleefd*
refund_refused
    terugbetaling_geweigerd* weigert_terug* weigeren_terug* weigert_geld*
    geen_terugbetaling*
customs
    douane* invoerrechten* inklaring* invoerkosten* importkosten*
works_well
    werkt_goed* werkt_prima* werkt_perfect* doet_het_goed werkt_uitstekend*
stopped_working
    werkt_niet_meer doet_het_niet_meer doet_niets_meer gestopt_met_werken
    stopte_met_werken
poor_quality
    slechte_kwaliteit* matige_kwaliteit* kwaliteit_slecht* inferieur*
    bagger_kwaliteit*
good_quality
    goede_kwaliteit* goeie_kwaliteit* prima_kwaliteit* topkwaliteit*
    hoge_kwaliteit*
value_for_money
    waar_voor_je prijs_kwaliteit prijs_kwaliteit* prijskwaliteit*
    prijs/kwaliteit*
too_small
    te_klein* veel_te_klein te_krap* te_nauw* valt_klein*
too_big
    te_groot* te_ruim* veel_te_groot te_wijd* valt_groot*
comfortable
    comfortabel* lekker_zit* zit_lekker* zitten_lekker* aangenaam*
ugly
    lelijk* foeilelijk* spuuglelijk* afzichtelijk*
smells
    stank* geur* ruik* meurt* stink*
tastes
    smaak* smaken vies_smaak* lekker
noise
    lawaai* geluid* herrie* kabaal* geruis*
instructions
    handleiding* gebruiksaanwijzing* instructie* montagehandleiding* uitleg*
material
    materiaal* materialen stof stoffen grondstof*
@carrier
    postnl* bpost* dhl* dpd* gls* ups fedex* homerr* mondial_relay
    transporteur* tnt trunkrs* budbee* amazon_logistics logistiek*
@courier_staff
    medewerker* bezorgster*
@vehicle
    trein* scooter* fiets* gereden rijd* steekkar* karretje*
@route
    postcode* route* rit haltes ophaalpunt* pakketpunt*
@parcel
    pak
@delivery_place
    garage* balkon* achtertuin* veranda* oprit* drempel* carport* afdak*
@neighbour
    huisgenoot* conciërge* vreemde* buurt*
@lateness
    wacht wachten wachtte* wachttijd* wachtrij* eindelijk beloofd* nooit
    vermist* zoek uitgesteld* weken nergens langer
@quick
    razendsnel* bliksemsnel* zelfde_dag express* meteen direct binnen_24
    binnen_een_dag rapido
@arrival
    binnen in_huis
@courier_act
    aan_te_bellen belde* achtergelat* afgegeven neergelegd* neergezet*
    overhandigd* gelegd weggereden doorgereden afgelever*
@waiting
    ongeduldig* duurt duurde lang_wachten verwacht*
@tracking
    status* track_and_trace t&t barcode* afgeleverd* bezorgstatus*
    verzendstatus*
@dispatch
    verstur* geleverd* lever*
@weekday
    maandag* dinsdag* woensdag* donderdag* vrijdag* zaterdag* zondag* gisteren
    eergisteren ma di wo vr za werkdag* doordeweeks*
@month
    januari februari maart april mei juni juli augustus september oktober
    november december jan feb aug sept okt nov
@feast
    pakjesavond* bruiloft* trouw* huwelijk* moederdag* vaderdag* valentijn*
    communie* jubileum* koningsdag* nieuwjaar* begrafenis* babyshower*
    oud_en_nieuw doop* suikerfeest*
@day_time
    middag* namiddag* smiddags s_avonds s_ochtends s_nachts vanmiddag
    middernacht* ontbijt* uur
@time_span
    seconde* kwartier* halfuur* eeuw* kwartaal* paar_dagen half_jaar anderhalf*
@weather
    natte storm* ijs mist weer hagel* koud* kou warm* onweer* vochtig*
    doorweekt* hitte* bui buien
@number
    twee drie vier vijf zes zeven acht negen tien elf twaalf twintig honderd*
    duizend* veertig vijftig dertig anderhalf*
@seller
    partij
@staff
    verkoopster*
@answering
    reager* teruggebeld* terugbel* respons*
@refund
    chargeback* storner* gestorneerd* retourneren
@cancel
    stopzet* afbestel* beëindig* bedenktijd*
@fraud
    fraude* bedrog* gescamd* misleid* zwendel* louche* afgezet* malafide* truc
    trucje* frauduleus* phishing* onbetrouwbaar* flessentrek* boerenbedrog*
@conduct
    begripvol* professioneel* klantvriendelijk* coulant* respect*
@rudeness
    arrogant* chagrijnig* gescholden uitgescholden schold snauw* gesnauwd*
    hufter* asociaal* respectloos* afgesnauwd* klantonvriendelijk* ongepast*
@bribe
    kaartje* tegoed* in_ruil gratis smeek* review_verwijder* zwijggeld*
    chanteer* bonnetje* tegenprestatie* 5_sterren beloning*
@order
    betaald*
@listing
    advertentie* aangeboden titel* pagina* productbeschrijving* productpagina*
    productomschrijving* staat_vermeld specificatie*
@instruction
    boekje* vertaling* montage* installatie* installer* geïnstalleerd* monteer*
    gemonteerd* in_elkaar stappenplan* instel* tekening* schema*
    google_translate
@wrong_item
    omgewisseld* dubbel* niet_besteld niet_wat_ik iets_anders niet_hetzelfde
    komt_niet_overeen in_plaats_van
@used_item
    geopend* open_geweest gebruikssporen* vies vuil vieze kruimels plakkerig*
    opengemaakt* refurbished* al_gebruikt vettig* smerig*
@damage
    beschadigd* beschadiging* stukken schade* gebutst* gekreukt* verfrommeld*
    gesprongen
@missing
    ontbreek* ontbrek* ontbrak* mist miste missen incompleet* onvolledig*
    vergeten kwijt niet_bijgeleverd niet_meegeleverd* zat_er_niet te_weinig
    zit_er_niet niet_compleet
@fake
    vervals* replica* niet_origineel* origineel* authentiek* illegaal* chinees*
    echtheid* counterfeit*
@expiry
    verlopen vervallen over_datum houdbaarheid* thd tht bedorven schimmel*
    beschimmeld* rot rotte ranzig* muf muffe vervaldatum* oudbakken zuur
    verrot*
@newness
    ongeopend* verzegeld* geseald* onbeschadigd* origineel* puntgaaf* intact*
    fonkelnieuw*
@packing_material
    tape* vulling* opvulmateriaal*
@packing_verb
    uitpak* uitgepakt* dichtgeplakt* dichtgetapet* verzegel* gevuld* gestopt
    opgevuld* gepropt*
@packing_verdict
    goed_verpakt slecht_verpakt* goed_ingepakt* slecht_ingepakt*
    netjes_verpakt* stevig_verpakt* zorgvuldig* los losse ondersteboven
    discreet* overdreven_verpakt* degelijk_verpakt* dubbel_verpakt*
    mooi_ingepakt* onvoldoende_verpakt* veilig_verpakt*
@money
    eur € duur honderd cent weggegooid_geld creditcard* ideal
@price_word
    aanbieding* te_duur actie* schappelijk* woekerprijs* pittig*
@shop_elsewhere
    winkel* elders ergens_anders action hema blokker bol.com bol coolblue*
    mediamarkt* ikea gamma praxis hornbach aliexpress* ali temu* krefel
@amazon
    prime* kindle* echo alexa* bezos fba fulfilled
@kitchenware
    pan pannen pannetje* koekenpan* vork* lepel* bord borden kop kopje* mok
    mokken beker* glas glazen kom kommen schaal*
@appliance
    waterkoker* koelkast* frigo* vriezer* diepvries* diepvriezer* oven*
    magnetron* microgolf* vaatwas* droger* droogkast* stofzuiger* broodrooster*
    blender* mixer* airfryer* koffiezetapparaat*
@electronics
    afstandsbediening* tv televisie* alarm* adapter* usb* powerbank*
    smartwatch* drone* elektrisch* hdmi* wekker* printplaat*
@phone
    iphone* samsung* screenprotector* screen_protector simkaart* sim
    touchscreen* android* xiaomi* beltegoed* galaxy
@computer
    computer* pc laptop* tablet* toetsenbord* printer* printen inkt* software*
    wifi* wi_fi internet* router* geheugen* usb* ssd sd_kaart* harde_schijf
@audio
    speaker* luidspreker* koptelefoon* oortje* oordop* headset* bluetooth* bas
    microfoon* micro versterker* platenspeler* airpods* ruis kraakt karaoke*
    box boxen
@camera
    lens lenzen zoom* statief* verrekijker* telescoop* beeldkwaliteit*
    resolutie* objectief* opname* dashcam* nachtzicht* gopro* microscoop*
    korrelig*
@clothes
    shirt* t_shirt* broek* jas jassen jurk* trui truien rok sok sokken bh
    ondergoed* riem* muts* pet handschoen* sjaal*
@shoes
    schoen* laars laarzen slipper* sandaal* sandalen sneaker* pantoffel*
    sloffen zool zolen veter* laarsjes botten inlegzool* gympen sportschoen*
    instapper*
@jewellery
    ketting* armband* oorbel* zilver* sieraad* sieraden juweel* juwelen hanger*
    bedel* gravure* edelsteen* horloge* oorring* piercing* enkelbandje* broche*
@bag
    koffer* portemonnee* portefeuille* beurs etui* toilettas* boekentas*
    schooltas* valies* trolley* heuptas* sporttas* reistas* laptoptas* shopper*
    portomonee* fietstas*
@beauty_hair
    shampoo* crème* zeep* make_up* makeup* lippenstift* mascara* parfum* föhn*
    krultang* stijltang* nagel* gel baard* scheer* balsem* serum* deo
@health
    tandarts* bloeddruk* thermometer* mondkapje* mondmasker* pijn* massage*
    rolstoel* rollator* brace* gehoorapparaat* steunkous* pleister* verband*
    bril* medicijn* zelftest* krukken
@baby
    fles flesje* speen fopspeen* tut tutje* luier* pamper* kinderwagen* buggy*
    box slab slabbetje* romper* autostoel* maxi_cosi* maxicosi* borstvoeding*
@toys_games
    pop poppen lego* knuffel* bal ballen robot* trein treintje* playmobil*
    trampoline* playstation* nintendo* xbox* kaartspel* blokken slijm barbie*
@book
    drukfouten kookboek* kinderboek* stripboek* strip ebook* e_book* paperback*
    prentenboek* luisterboek*
@music_media
    muziek* bluray* blu_ray* lp lps elpee* plaat platen vinyl* serie series
    nummer nummers liedje* lied album* concert* koor
@instrument
    gitaar* piano* viool* ukelele* ukulele* keyboard* fluit* blokfluit* snaar*
    snaren saxofoon* trompet* stemapparaat* cello* basgitaar* plectrum*
    muziekstandaard* accordeon*
@art_craft
    verf* verven penseel* kwast* potlood* potloden stift* schilder* haak* haken
    gehaakt* brei breien breit gebreid* kralen klei knutsel*
@tools_fixings
    gereedschap* zaag* schroevendraaier* hamer* tang tangen moer moeren plug
    pluggen tape* ladder* trapje scharnier* spijker* waterpas* sleutel* inbus*
@building
    muur* muren vloer* tegel* wastafel* lavabo* gordijn* rolgordijn* plafond*
    wc toilet* dak daken zonnescherm* jaloezie* plissé* verwarming* radiator*
@garden
    maaier* schep schop hark* snoeischaar* heggenschaar* gieter* bloempot*
    plantenbak* kas barbecue* bbq parasol* hangmat* schuur* moestuin* balkon*
    compost*
@plants
    plant planten plantje* boom bomen boompje* zaad zaden zaadje* blad bladeren
    roos rozen kiem* ontkiem* gekiemd* groei* gegroeid*
@pet_goods
    mand mandje* hondenmand* riem* halsband* tuigje* tuig voerbak* drinkbak*
    krabpaal* kattenbak* hondenvoer* kattenvoer* brokken brokjes snoepjes kooi*
    vogelhuis*
@animal
    paard* konijn* hamster* cavia* muis muizen rat ratten kip kippen vlieg
    vliegen mug muggen koe schaap geit* slak*
@vehicle_part
    band banden ketting* zadel* bougie* motor* benzine* velg* stuur*
    ruitenwisser* pedaal* pedalen dakkoffer* trekhaak* koplamp* auto*
    snelbinder* bel
@sport
    sport* voetbal* tennis* mat bal ballen racket* dumbbell* gewichten halter*
    hardlo* zwem* fietsen schaats* ski* skeeler* boks* hometrainer*
@camping_fishing
    luifel* slaapzak* luchtbed* kampeer* camping* caravan* camper* koelbox*
    hengel* visspullen haakje* aas molen* thermos* rugzak* hangmat* gasfles*
    kookstel*
@furniture
    kast kasten kruk* barkruk* nachtkastje* matras* boekenkast* meubel* poef
    salontafel* kapstok* schoenenkast* stapelbed* commode*
@bedding
    dekbed* deken* laken* hoeslaken* matras* topper* handdoek* plaid*
    donsdeken* donsovertrek* tafelkleed* sprei* dons badhanddoek* molton*
    theedoek* badlaken* badjas*
@lighting
    led leds kaars* spot spots spotje* ledstrip* bureaulamp* nachtlamp* dimmer*
    dimbaar* dimmen zonnelamp* knipper* flikker* kerstverlichting* lantaarn*
    lumen
@office
    pen pennen stift* potlood* papier* printer* nietmachine* nieten agenda*
    kalender* notitieboek* schrift schriften map ordner* gum liniaal* plakband*
@party
    feest* ballon* slinger* vlaggetjes versiering* taart* kaarsjes confetti*
    vuurwerk* servet* kerstboom* kerstbal* kostuum* verkleed* carnaval* bruid*
    krans* decoratie*
@food_spices
    brood* boter melk ei eieren rijst* pasta* chocola* snoep* honing* jam
    kruiden* specerij* zout* suiker* noten olie vlees
@drink
    koffie* thee* sap limonade* frisdrank* cola* fles flessen whisky* gin rum
    melk siroop* jenever* espresso* prosecco* champagne* energiedrank*
@supplement
    supplement* voedingssupplement* vitamine* capsule* eiwit* proteïne* shake*
    magnesium* omega* collageen* creatine* kurkuma* dosering* tablet* afslank*
    afvallen afgevallen vetverbrander*
@cleaning
    zeep* dweil* mop spons* bezem* stofzuig* schoonmaak* schoonmak*
    schoongemaakt* poets* gepoetst* kuis* reinig* wasmiddel* afwas* bleek*
    ontkalk* ontvet*
@part
    rubber* scharnier* rits* slang* filter* houder* sluiting* bodem*
    mechanisme* hengsel*
@material
    metaal* metalen leert katoen* rubber* ijzer* aluminium* zilver* keramiek*
    porselein* silicone* polyester* linnen zijde fluweel* bamboe* mdf
@colour
    bruin* paars* oranje* beige* crème* turquoise* goudkleurig* antraciet*
    zilverkleurig* lila*
@size
    te_klein te_groot smalle licht* hoog hoge laag xl xxl cm
@senses
    zout* zuur bitter* ruw* vies vieze plakkerig* kriebel* prikt jeuk*
@looks
    zien_er schattig* stijlvol* elegant* glans* strak* chique chic kleurrijk*
    look oogt netjes sierlijk* goedkoop_uit
@quality_praise
    goede goeie kwaliteit* duurzaam* topkwaliteit* uitstekend* betrouwbaar*
    prima perfect* top super* kwalitatief* fijne stabiel*
@quality_blame
    flut flutding* rommel* prul prullen* prut* troep* rotzooi* brol gammel*
    wankel* wiebel* krom* scheef* scheve dun waardeloze* inferieur*
@fail_verb
    begaf begeven losgelat* loslaat* losraak* valt_uit uitgevallen uitviel*
    haper* loopt_vast sneuvel* gesneuveld* weigert* crasht* gaat_stuk ging_stuk
@work_verb
    doet deed functioner* gaat bleef maakt
@use_verb
    geïnstalleerd* monteer* ophang* aangesloten aansluit* getest* uitgetest*
    snij* maak* gemonteerd* aangebracht*
@body_part
    hand handen hoofd hoofden nek rug neus buik* maag* enkel* elleboog* borst
    borsten gezicht*
@room
    woonkamer* slaapkamer* badkamer* wc toilet* gang* zolder* kelder* garage*
    kantoor* woning* zitkamer* living* kinderkamer* babykamer* berging*
    bijkeuken* balkon*
@family
    opa* tante* kleindochter* gezin* familie* schoonmoeder* schoonouders*
    bompa*
@comparison
    beter* vergelijk* vergeleken vorige in_plaats_van goedkoper* even_goed
    dan_de
@negation
    nergens noch evenmin geenszins geeneens amper nauwelijks allesbehalve
@intensifier
    echt mega* enorm* veel ongelooflijk* ongelofelijk* extreem* totaal*
    helemaal volledig* veel_te zo'n gewoonweg wel vreselijk* keihard*
    ontiegelijk* onwijs*
@hedge
    beetje eigenlijk* waarschijnlijk* soort_van volgens_mij bijna ergens
    kan_zijn precies
@verdict
    teleurstell* tegenvaller* tegengevallen valt_tegen miskoop* aanrader* ok
    drama* ontgoochel* rommel nooit_meer valt_mee
@stars
    een_ster 1_ster 5_sterren vijf_sterren 4_sterren minpunt* nul_sterren
    0_sterren twee_sterren 3_sterren 10/10 tien
@recommendation
    afrader* afgeraden afraad* niet_kopen koop_niet vermijd* pas_op waarschuw*
    opgepast let_op nooit_meer weer_kopen opnieuw_bestel* wegblijven
    trap_er_niet blijf_weg raad_iedereen
@courtesy
    groet* met_vriendelijke sorry excuses hoogachtend* fijne_dag
    vriendelijke_groet* gr alvast_bedankt
@swearing
    gvd kanker* tyfus* klojo* lul* klootzak* hoer* hel verrekt* godsklere*
    verdomd* flikker_op kak rot_op krijg_de potverdorie* nondeju* jezus
@place_name
    nederland* belgië* vlaanderen* amsterdam* rotterdam* utrecht* den_haag
    brussel* antwerpen* gent brugge* leuven* eindhoven* groningen* duitsland*
    frankrijk* china* shenzhen*
@me
    k 'k ikzelf onszelf
@kin
    tante* opa* kleindochter* schoonmoeder* schoonvader* schoonzus* zwager*
    bompa* schoonbroer* stiefzoon*
@companion
    kennissen huisgenoot* klasgenoot* partner* kotgenoot*
@spouse
    partner* verloofde* ex wederhelft* getrouwd* huwelijk* bruid* gescheiden*
    trouwdag* weduwe*
@child
    tiener* puber* jongste oudste
@maker
    ontwerper* ontwikkelaar* vertaler* redacteur* bakker* kunstenaar* merk
    vormgever* illustrator* ambacht* regisseur*
@making
    produceer* geproduceerd* ontwikkel* handgemaakt* gefabriceerd* opgericht*
    bedacht* zelfgemaakt*
@workplace
    werkplaats* werkvloer* zaak winkel* atelier* filiaal* hoofdkantoor*
    drukkerij* werk productie* callcenter* verzendafdeling*
@employment
    werkzaam* in_dienst werkgever* ontslag* salaris* loon stage*
    vertegenwoordiger* freelance*
@business
    ondernemer* omzet* zelfstandig* startup* familiebedrijf* leverancier*
    verkoop* zzp* groothandel* faillissement* failliet*
@rivalry
    concurreer* rivaal* gekopieerd* kopieer* vergeleken vergelijk* beter_dan
    slechter_dan andere_merken ander_merk elders zwartmak* zwartgemaakt*
    afgekeken* sabot* laster*
@promotion_place
    facebook* youtube* tiktok* bio blog* vinted* etsy* bol.com
@promotion_call
    kijk_op bestel* stuur* koop bekijk* schrijf_je like neem_contact surf_naar
    ga_naar meld_je zoek_op kom_langs kijk_eens neem_een_kijkje profiteer*
    gebruik_code
@coupon
    promo* procent percent 10% 20%
@gift
    verrassing* verjaardag* verrast* attentie* proefje* monster* staaltje*
    sinterklaas* kerstcadeau* sample*
@payback
    volledig_bedrag paypal* tikkie* aankoopbedrag* iban
    volledige_terugbetaling*
@bargain_for
    in_ruil tegenprestatie* als_u als_je mits voorwaarde* druk onder_druk
    gevraagd_om voorstel* voorgesteld* schik* vervanging*
@review_words
    beoordel*
@review_change
    verhog* verhoogd* offline corriger*
@reviewers
    anderen mensen gebruiker* vine_reviewers schrijvers_van
@evidence
    handtekening* zie_foto
@openness
    onafhankelijk* objectief* gratis_gekregen gratis_ontvangen vine*
    testproduct* gesponsord* betaald transparant* disclaimer* toegegeven*
    toegeven onpartijdig* in_alle_eerlijkheid ter_beoordeling samenwerking*
@disease
    hartaanval* beroerte* cva alzheimer* dementie* parkinson* corona* covid* ms
    eczeem* psoriasis* autisme* adhd depressie* fibromyalgie* migraine*
    leukemie* schimmelinfectie*
@ailment
    hoofdpijn* rugpijn* jeuk* uitslag* misselijk* ziek ziekte* moe vermoeid*
    verkouden* koorts* allergie* allergisch* blaren blaar puist* wond wonden
@medicine
    antibiotica* paracetamol* ibuprofen* chemo* capsule* zalf druppels spuit
    operatie* pijnstiller* bloedverdunner* dosis vaccin* recept* cortison*
    hormoonzalf* statine* antidepressiva*
@healer
    therapeut* dermatoloog* oogarts* osteopaat* cardioloog* psycholoog*
    huidarts*
@healing
    weg helpt_tegen verlicht* pijnvrij* klachtenvrij* opgeknapt* verholpen
    heilzaam* over beter afgenomen pijn_weg
@test_result
    uitslag* bloeddruk* bloedwaarde* bloedsuiker* suikerspiegel* cholesterol*
    meting* gemeten meet hartslag* temperatuur* positief* bloedonderzoek*
    zelftest* zwangerschapstest* saturatie* meetwaarde* bloedprikken
@weapon
    kogel* bom bommen granaat* pijl* boksbeugel* zwaard* dolk* pepperspray*
    luchtbuks* buks katapult* kruisboog* taser* stroomstoot* munitie*
    gaspistool* honkbalknuppel*
@drug
    mdma* lsd ketamine* ghb lachgas* paddo* blowen dealer* snuif* snuiven high
    stoned crack amfetamine* grinder* thc
@alcohol
    whisky* vodka* gin rum jenever* cognac* likeur* kater* pils* nuchter*
    kroeg* café* slijterij* aangeschoten* zuipen* gezopen*
@police
    rechtbank* gevangenis* cel recherche* opsporing* boete* justitie* arrest*
    gearresteerd* aangehouden meldpunt* proces_verbaal* fod cipier*
@theft
    pikken beroofd* geroofd* gestolen_pakket heler* zakkenroller* oplichter*
    winkeldief*
@stealth
    verborg* verberg* verstop* ongemerkt* onopvallend* onopgemerkt* heimelijk*
    spion* afluister* camoufl* omzeil* ontwijk* onzichtbaar* discreet* betrap*
    stilletjes ongezien*
@violence
    geweld* slaan slagen steek gestoken bloed* moord* mishandel* schiet*
    geschoten wurg* gewurgd* verkracht* martel* aanval* aangevallen
    in_elkaar_geslagen afranseling*
@safety_device
    alarm* gordel* autogordel* veiligheid* kinderslot* airbag* zekering*
    brandblusser* handschoen* mondkapje* noodstop* snelheidsbegrenzer*
    reflector* koolmonoxide* begrenzer* filter*
@disabling
    uitschakel* uitgeschakeld* omzeil* uitzet* uitgezet* overbrug* losmak*
    losgemaakt* afplak* doorknip* doorgeknipt* deactiveer* ontgrendel* hack*
    gehackt* kraak* gekraakt* opvoer*
@hazard
    gas gasfles* gif* kortsluiting* schok* elektrocut* oververhit* smelt*
    gesmolten gevaar* levensgevaarlijk* vonk* benzine* chemisch* stikken
    verstikking* chloor* snijwond*
@insult_noun
    klootzak* lul lullen oplichter* klootviool* hufter* kneus trut* bitch* wijf
    loser* ezel* lapzwans* clown* klojo* boef* boeven prutser*
@insult_adjective
    idioot* belachelijk* lui luie incompetent* waardeloos* gestoord* verdomd*
    laf laffe schijnheilig* zielig* gek gekke dwaas dwaze triest* walgelijk*
@wits
    nadenk* nagedacht* slim* intelligen* dom iq logisch* zin nuchter* logica*
    doordacht* lezen opletten intellect* gezond_verstand
@contempt
    walg* haat haten veracht* minacht* spuug* spuw* belachelijk* zielig*
    triest* lach_me_rot bah pfff pff respectloos* afschuwelijk*
    misselijkmakend* gotspe
@curse
    hoop* sterf* sterven doodgaan hel verrek* krijg_de krijg_kanker val_dood
    failliet* verdoem* karma* spijt wraak* vervloek* barst rot_op creper*
@nation
    nederland* hollands* hollander* belg belgen belgisch* vlaming* vlaams* waal
    walen duits* frans* chinees* chinezen chinese pool polen turk
@faith_group
    katholiek* protestant* joods* moskee* bijbel* koran* priester* dominee*
    pastoor* imam* ramadan* hindoe* halal* koosjer* gelovig* jehova*
    gereformeerd* boeddhis*
@gender_group
    griet* mannelijk* huisvrouw* huismoeder* feminist*
@orientation_group
    lesbienne* trans transgender* pot potten queer* regenboog* pride lhbti*
    lgbt* woke* biseksueel* travestiet* geaardheid* drag hetero* non_binair*
    genderneutraal*
@disability_group
    blind* slechtziend* gehandicapt* handicap* invalide* rolstoel* rollator*
    autist* autisme* dement* verlamd* beperking* down mongool* debiel* spast*
    adhd mank
@age_group
    tiener* puber* jongere* jeugd* bejaard* oud oude ouderen senior* opa*
    gepensioneerd* leeftijd* volwassen* jarige boomer* jarig 65+ oudje*
@newcomer
    immigrant* import grens* grenzen azc buitenland* illegaal* illegalen
    toerist* statushouder* eigen_land paspoort* expat* nieuwkomer*
    transmigrant*
@generalising
    dat_soort dit_soort zulke dat_volk die_mensen stelletje* zoals_altijd
    stuk_voor_stuk
@inferiority
    minderwaardig* achterlijk* primitief* lui luie vies vieze smerig*
    ongedierte* uitschot* tuig beesten dieren apen parasiet* onderontwikkeld*
    dom domme
@sex_act
    seks* sex neuk* geneukt* vrij vrijen gevreeën pijp* gepijpt* beft beffen
    masturb* aftrek* rukken hijg* bdsm* porno* erotiek*
@body_part_intimate
    penis* piemel* lul pik vagina* kut poes doos borst borsten tieten tiet
    tepel* kont billen bil reet anus*
@intimate_goods
    glijmiddel* lingerie* string* seksspeel* boeien handboeien* blinddoek*
    buttplug* plug masturbator* cockring* penisring* zweep* korset* jarretel*
    bdsm* opblaaspop* erotiek*
@shop_name
    bol.com bol coolblue* mediamarkt* action hema ikea wehkamp* zalando*
    vinted* aliexpress* temu* shein* krefel vandenborre gamma praxis hornbach
@cheapness
    zakt halve_prijs black_friday prime_day euro_minder scheelt bespaar*
    dumpprijs* prikkie habbekrats*
@stock
    niet_leverbaar* voorradig* beschikbaar* onbeschikbaar*
    niet_meer_verkrijgbaar verkrijgbaar* op_is_op nabestel* uit_assortiment
    assortiment* restock* laatste_exemplaar* uit_productie nalever*
@shopping_time
    gisteren vorige_week deze_week onlangs binnenkort elke_dag tijdelijk*
    nog_steeds recent* net intussen
@seller_words
    beste geachte bestelling* ons onze wij oplossing* tevreden*
    vriendelijke_groet* bestelnummer* hartelijk_dank bedankt_voor_uw uw_aankoop
@quality
    kwaliteit* ruw* flexibel* stabiel* duurzaam*
@goods_kitchen
    pan pannen pot potten bord borden mok mokken beker* waterkoker* koffiezet*
    koffiemachine* oven* koelkast* airfryer* magnetron* snijplank* blender*
@goods_electronic
    laptop* powerbank* koptelefoon* oortjes speaker* tv televisie* printer*
    router* smartwatch* usb* toetsenbord* afstandsbediening* muis adapter*
@goods_clothing
    jas jassen broek* shirt* t_shirt* trui truien jurk* rok schoen* laarzen
    sokken sjaal* handschoen* bh ondergoed* tas tassen
@goods_book_media
    kaft* strip dvd* cd cds serie kalender* muziek* tijdschrift* ebook*
    kookboek* kleurboek* handleiding* album* blu_ray*
@goods_tool_garden
    zaag* hamer* tang ladder* snoeischaar* schep schop hark* parasol*
    hogedrukreiniger* zaklamp* kruiwagen* bladblazer* bbq barbecue* plantenbak*
    bosmaaier* kettingzaag*
@goods_toy_pet_baby
    pop lego* knuffel* bal autootje* trein* hondenmand* kattenbak* krabpaal*
    riem* hondenvoer* kattenvoer* aquarium* kinderwagen* buggy* luier* speen
    fles
@goods_beauty_health
    crème* shampoo* zeep* parfum* make_up* lippenstift* mascara* nagellak*
    föhn* scheerapparaat* tandenborstel* tandpasta* capsules* vitamine* spray*
    olie zalf thermometer*
@goods_food_drink
    koffie* thee* wijn* bier* brood* boter melk chocola* honing* olie zout*
    kruiden* rijst* pasta* noten saus* sap suiker*
@goods_home_furniture
    kast* matras* dekbed* gordijn* tapijt* kleed vloerkleed* mat kapstok*
    handdoek* deken* prullenbak* vaas* schilderij* deurmat* kaars* badmat*
    rolgordijn*
@goods_sport_car
    band banden helm* slaapzak* dumbbell* bal racket* hometrainer* loopband*
    slot step handschoenen zwembril* dakkoffer* ruitenwisser* dashcam* hengel*
    skeelers
@fiction
    personage* plot* einde serie sprookje* fantasy* fictie* moordenaar*
    hoofdpersoon* hoofdpersonage* held heldin* novelle* draak* spook*
    leest_lekker deel_twee vervolg*
@pet
    konijn* hamster* cavia* papegaai* vis vissen paard* kip kippen huisdier*
    labrador* schildpad* dier dieren teckel* kanarie* goudvis*
"""
