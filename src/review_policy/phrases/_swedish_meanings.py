"""
Swedish words by what they mean.
"""

from __future__ import annotations

from typing import Final


MEANINGS: Final = """
you
    du dig dej ditt din
we
    vi oss vårt vår våra
me
    mig mej jag mig_själv
they
    de dom dem dessa deras
he
    han honom hans
and
    och samt o
thank
    tack tacka* tacksam* tackar_för thanks
she
    hon henne hennes
in
    i inuti inne in inom
be
    är vara var varit blir
one
    en ett enda en_enda
day
    dag* dar dygn*
at
    på vid hos i
rate
    betyg* sätta_betyg ge_betyg gradera* ränta*
amazon
    amazon*
would
    skulle hade ville skulle_vilja
or
    eller alt alternativt antingen
for
    för till åt för_att
week
    vecka* vecko*
if
    om ifall såvida förutsatt ifall_att
box
    låda* lådor kartong* box* ask
have
    har ha hade haft äger
come
    kom kommer komma kommit anländ*
who
    vem vilka som vilken vem_som
on
    på
driver
    chaufför* förare* bud budet budfirma*
feedback
    feedback* återkoppling* omdöme* respons* synpunkt*
order
    order* köp* ordning* bestäl* best_varan
like
    gilla* som liksom tycker_om typ
less
    mindre färre mindre_än
review
    recens* omdöme* betyg* review* utvärder*
leave
    lämna* skriva skriv lagt ställ*
this
    detta denna den_här det_här denne
bit
    bit* lite något aningen smått
shop
    butik* affär* shop* handla* webbutik*
tell
    berätta* säg säga sa sagt
say
    säg säga säger sa sade
answer
    svar* besvara* återkom*
star
    stjärn*
refund
    återbetal* pengarna_tillbaka pengar_tillbaka refund* kompens*
same
    samma likadan* samme densamm* identisk*
that
    det att den som den_där
now
    nu numera just_nu nu_för_tiden
page
    sida* sidor* hemsida*
wrap
    slå_in inslag* paketer* omslag* inlindad*
with
    med tillsammans_med m
seller
    försäljare* butik* handlare* leverantör* företaget
can
    kan kunna kunde burk* kunnat
do
    gör göra gjorde gjort göre
so
    så alltså därför så_att
every
    varje varenda vartenda var varje_gång
of
    av från ur utav
here
    här hit härifrån
ask
    fråga* be bad bett ber
since
    sedan sen eftersom sedan_dess alltsedan
these
    dessa de_här dom_här dehär
back
    tillbaka åter rygg* baksida* bak
month
    månad* mån
bag
    väska* väskor påse* påsar kasse*
write
    skriv skriver skriva skrev skrivit
good
    bra god gott goda fin
word
    ord orden ordval*
read
    läs läsa läser läste läst
no
    nej inte ingen inga inget
half
    halv* hälft*
mine
    min mitt mina
door
    dörr* port porten ytterdörr* entré*
send
    skicka* sänd* postat
old
    gammal* gamla äldre åldrad* begagnad*
to
    till att åt för_att
still
    fortfarande ännu stilla än ändå
dear
    kära käre hej dyr* bästa
first
    först* initialt 1a
get
    få får fick fått hämta*
name
    namn* heter kallad*
night
    natt* kväll* inatt
pack
    pack* förpack* paket* emballage*
wait
    vänta* inväntar* avvakta* dröj*
comment
    kommentar* kommentera* komentar* synpunkt*
then
    då sen sedan därefter så
not
    inte ej icke inget ingen
when
    när då nä
never
    aldrig alldrig ingen_gång
up
    upp uppe uppåt
put
    ställ* lägg* la lagt sätt*
gate
    grind* port porten
cancel
    avbeställ* avbok* annuller* avbryt* cancel*
what
    vad va vilken vilket vilka
free
    gratis kostnadsfri* fri fritt fria
enough
    nog räcker tillräcklig*
nice
    fin fint fina finare trevlig*
sign
    skriv_under underteckn* signer* skylt* tecken*
woman
    kvinna* kvinno* tjej* dam
make
    gör göra tillverka* skapa* gjord*
late
    sen sent försen* för_sent senare
feel
    känn* kändes känsla* känt
own
    egen eget egna äger ägde
again
    igen åter ännu_en_gång på_nytt igenn
please
    snälla vänligen tack var_god gärna
about
    om ungefär kring cirka ca
sorry
    ledsen ursäkt* förlåt* beklag* tyvärr
hour
    timme* tim h timma*
through
    genom igenom via
card
    kort* lapp* vykort* gratulationskort* bankkort*
somebody
    någon nån någon_annan
nothing
    inget ingenting noll inte_något inge
money
    peng* kr krona* kronor* stålar*
those
    de dem dom de_där dom_där
run
    spring* sprang köra kör rinn*
our
    vår vårt våra
parcel
    paket* försändelse* kolli* leverans* packet*
without
    utan förutan
minute
    minut* min ögonblick*
go
    gå går gick åk åker
all
    alla allt all hela alltihop
marketplace
    marketplace* marknad* blocket tradera plattform*
pad
    kudd* dyna* block* bomull* vaddering*
arrive
    anländ* kom kommer kommit framme
before
    innan före förut tidigare förr
love
    älska* kärlek* förälsk* jätteglad*
mail
    mejl* mail* post* brev*
people
    folk* människor* personer* andra
where
    var vart där varifrån
take
    ta tar tog tagit tas
nobody
    ingen inte_någon ingen_människa
each
    varje var styck* st vardera
after
    efter därefter efteråt
tape
    tejp* band*
depot
    depå* terminal* lager* utlämning* ombud*
return
    retur* skicka_tillbaka lämna_tillbaka återlämn* skickade_tillbaka
courier
    bud budet budfirma* budbil* kurir*
there
    där dit det_finns finns
by
    av vid med genom förbi
quick
    snabb* fort kvick* rask* direkt
wrong
    fel* tokig* galet
postage
    porto* frakt* frimärk*
both
    båda både bägge
pay
    betal* lön* swisha* pröjs* lägga_ut
than
    än
off
    av bort rabatt* iväg borta
from
    från ifrån av
post
    post* brev* inlägg*
soft
    mjuk* len lent lena gosig*
hold
    håll* höll rymmer
charge
    ladda* laddning* avgift* debiter* ta_betalt
which
    vilken vilket vilka som
lot
    mycket många massa massor mkt
little
    lite liten litet små lilla
but
    men fast utan dock
price
    pris* kostnad*
cheap
    billig* prisvärd* lågpris* budget* spottstyver*
already
    redan
light
    ljus* lampa* lampor lätt* belysning*
down
    ner ned nere dun nedåt
rang
    ringde ringt plingade ringde_på
reviewer
    recensent* recenserare* omdömesskriv* testare* granskare*
out
    ut ute slut utanför
delivery
    leverans* leverer* frakt* utkörning* utleverans*
once
    en_gång engång någonsin gång genast
carton
    kartong* låda* pappkartong* förpackning*
buy
    köp* inhandla* handla*
picture
    bild* foto* kort målning* tavla*
phone
    telefon* mobil* lur ringa ring
knock
    knacka* bank* knackning*
under
    under nedanför inunder
miss
    missa* sakna* fattas fröken
number
    nummer* nr antal* siffr* tal
should
    borde ska bör skulle skall
photo
    foto* bild* kort
open
    öppna* öppen öppet öppning*
wash
    tvätt* diska* sköljs*
size
    storlek* stl mått* size strl
last
    sist* senaste förra håll* räck*
show
    visa* show* program*
chapter
    kapitel* avsnitt* kapitlet
how
    hur huruvida
message
    medd sms* pm mess* meddela*
full
    full* fyll* hela proppfull*
new
    ny nytt nya nyare splitterny*
hand
    hand händer* handen räck* nävar
paper
    papper* papp pappen pappret tidning*
label
    etikett* märk* lapp* fraktsedel* adressetikett*
hedge
    häck*
know
    vet veta visste känner kunskap*
also
    också även oxå dessutom likaså
roll
    rull*
lid
    lock locket kapsyl*
lady
    dam damer damen tant* kvinna*
handle
    handtag* hantera* hantering* greppa* skaft*
only
    bara endast enbart blott ba
ship
    skicka* frakt* sänd* leverer* fartyg*
remove
    ta_bort tog_bort tagit_bort radera* avlägsn*
time
    tid tiden gång gången gånger
track
    spår* kollinummer* låt
flat
    lägenhet* platt* lgh lya flat
wife
    fru frun hustru* sambo* fruga*
taste
    smak*
fast
    snabb* fort rask* kvickt expressnabb*
book
    böcker bok*
ring
    ring*
keep
    behåll* behöll håll* spara* fortsätt*
invoice
    faktur* kvitto* räkning*
date
    datum* dejt* bäst_före träff
scan
    skann* scanna* avläs*
much
    mycket mkt mycke
girl
    tjej* flick* töser tös brud
cut
    skär skära skurit klipp* skärsår*
kind
    snäll* vänlig* sort* slags typ
buyer
    köpar* kund* beställar*
look
    titta* ser såg kolla* utseende*
over
    över slut ovanför kvar
sleep
    sov sover sova sömn* sovit
smell
    lukt* doft* stank* stinker os
close
    nära stäng* nästan
find
    hitta* finna fann funnit leta*
decent
    hyfsad* hyfsat okej helt_ok hygglig*
heavy
    tung* tyngd* tyngre
hello
    hej hejsan tjena hallå goddag
opinion
    åsikt* tyck* mening* uppfattning* omdöme*
game
    spel* match*
man
    man mannen karl* gubbe* kille*
next
    nästa näst intill härnäst
mum
    mamm* mor morsan mams
crack
    sprick* sprack* spruck*
bin
    soptunn* papperskorg* sopor* slänga*
change
    ändra* byt* förändr* växel* utbyt*
work
    funka* fungera* jobb* arbet*
year
    år åren året års årig*
fit
    pass* sitter
need
    behöv* måste
strong
    stark* kraftig* hållbar*
stay
    stanna* håll* förbli* kvar sitter_kvar
reply
    svar* återkoppl* besvar*
fine
    bra fin fint okej ok
slide
    glid* rutschkana* rutschban* halka* skjut*
strap
    rem remmen remmar* band spänn*
colour
    färg* kulör* nyans*
chat
    chatt* prata* snack* chat
stick
    pinne* pinnar klistra* sticka* fäst*
big
    stor stora stort större störst*
will
    ska skall kommer_att vill vilja
sister
    syster* syrra* systrar
right
    rätt* höger* korrekt* precis
real
    äkta riktig* verklig* på_riktigt
bell
    klocka* ringklocka* dörrklocka* bjäll* plinga*
promise
    lova* löfte*
code
    kod* qr qr_kod*
boil
    kok koka* böld*
cure
    bota* botemed* kur läkt läka
clear
    klar klara tydlig* genomskinlig* klart
must
    måste ska tvungen nödvändig*
sharp
    vass* skarp* slö slöa
folk
    folk* människor personer
third
    tredje tredjedel* 3e
loud
    hög_ljud* högljud* högt bullr* hög_volym
ignore
    ignorer* strunt* skit_i bry_sig nonchal*
give
    ge ger gav gett givit
sort
    sort* fixa* ordna* typ slags
between
    mellan emellan
offer
    erbjud* erbjöd bud bjud*
hot
    het heta varm* hett glöd*
hope
    hopp hoppas hoppades förhopp*
call
    ring* samtal* kalla*
its
    dess sin sitt sina
step
    steg* trapp* kliv*
second
    andra sekund* sek 2a näst
see
    se ser såg sett syns
deliver
    levere* leverans* utdela* kör_ut
thin
    tunn* tunt smal smalt smala
form
    form* blankett*
face
    ansikt* fejs* vänd*
home
    hem hemma hemmet hus huset
today
    idag i_dag dagens
mark
    märk* fläck* repa repor
side
    sida* sidor kant*
lose
    förlor* tappa* bort borttapp* tappat_bort
top
    topp toppen_av top ovansida* översta
copy
    kopi* piratkopi* exemplar*
dog
    hund hundens hundar hunden jycke*
email
    mejl* mail* epost* e_post* email*
purchase
    köp* inköp* anskaff*
drive
    kör* hårddisk* bilresa*
birthday
    födelsedag* fyller_år bday kalas*
van
    skåpbil* van budbil* lastbil* transportbil*
fold
    vik vek vika vikt fälla_ihop
thick
    tjock* grov*
just
    bara just precis nyss ba
while
    medan stund* under_tiden ett_tag
even
    även till_och_med t.o.m ens jämn*
warranty
    garanti* reklam*
plastic
    plast*
text
    text* sms* skriv skriver skriva
squeak
    gnissl* pip* knarr*
whole
    hela hel helt helhet*
cover
    fodral* skal skalet mobilskal* överdrag*
app
    app*
leg
    ben benet benen byxben*
polite
    artig* hövlig* trevlig* väluppfostr*
other
    annan annat andra övrig* nån_annan
long
    lång långt långa länge längre
small
    liten litet små mindre pytteliten*
rain
    regn* ösregn* spöregn*
scratch
    repa repor repig* repad* rispa*
straight
    rak rakt direkt raka
proper
    riktig* ordentlig* rejäl* korrekt*
morning
    morgon* morron* förmiddag* imorse fm
someone
    någon nån någon_annan
until
    tills till förrän
firm
    fast hård hårt hårda hårdare
stop
    stopp* sluta* stanna* lägga_av
type
    typ typen sort* skriv skriver
too
    för också oxå alltför även
though
    fast dock fastän även_om däremot
account
    konto kontot konton
envelope
    kuvert* vadderat_kuvert brev*
try
    prov* försök* testa*
warm
    varm*
fortnight
    två_veckor 14_dagar fjorton_dagar ett_par_veckor
set
    set* uppsättning* sätt* ställ_in ställa*
dad
    pappa* far farsan
heart
    hjärt*
mention
    nämn* omnämn* påpeka*
bring
    ta_med hämta* medför* kom_med bära*
behind
    bakom efter bak
hair
    hår håret hårstrå* hårbot* frisyr*
knee
    knä knän knäna knäskydd*
pick
    välj* valde plocka* hämta* pick
store
    butik* affär* lagra* förvara* förvaring*
inside
    inuti insida* innanför inne i
sell
    sälj* såld* sålt
list
    lista* listor annons* lägg_upp
dry
    torr* torka* uttorka*
something
    något nåt någonting nånting
battery
    batteri* ackumulat*
block
    block* spärra* kloss*
site
    sida* sajt* hemsida* webbplats* webbsida*
smooth
    slät* mjuk* smidig* jämn* len
below
    nedan nedanför under
clean
    ren rent rengör* städa* rena
glass
    glas glaset glasskiv* glasburk*
solid
    stabil* solid* rejäl* massiv* gedig*
cancer
    cancer* kräft* tumör*
bad
    dålig* kass kasst usel* ond*
place
    plats* ställ* placer*
address
    adress* leveransadress* postadress*
throw
    kasta* släng*
twice
    två_gånger dubbelt 2_gånger
more
    mer mera fler flera ytterligare
husband
    man maken mannen make gubben
snap
    gick_av knäck* bryt* bröts tryckknapp*
sheet
    lakan* blad* ark underlakan* papper*
end
    slut* ände* avslut*
reach
    nå når kontakt* få_tag räck*
baby
    bebis* baby* spädbarn* bäbis* liten
road
    väg vägen gata* vägar
yet
    än ännu dock
head
    huvud* huvet skalle* chef*
signature
    underskrift* signatur* namnteckning* kvittering*
screw
    skruv* bult*
weak
    svag* klen* vek* bräcklig*
ever
    någonsin nånsin alltid
round
    rund* runt omkring
carry
    bär bära bärs burit
everyone
    alla varenda_en samtliga var_och_en
let
    låt låta låter hyra*
kid
    barn* unge ungen ungar kid*
case
    fodral* skal skalet mobilskal* väska*
stock
    lager* lagret i_lager aktie*
sound
    ljud* låter lät låta*
hung
    hängd* hängt hängt_sig
outside
    utanför ute utomhus* utsida* utifrån
refresh
    uppdater* fräsch* ladda_om uppfrisk*
custom
    anpassa* specialbeställ* skräddarsy* egen tull*
clip
    klämma* klipp* clip* gem spänne*
praise
    beröm* lovord* hylla* ros
agree
    håller_med överens* instämm* gick_med_på godkänn*
use
    använd* bruk* nyttja* använt
question
    fråga* frågor frågeställ* fundering*
wipe
    torka* våtservett* avtork* servett*
house
    hus huset villa* hem
cat
    katt* kisse* missen
great
    toppen jättebra super* utmärkt* fantastisk*
kick
    spark* kick*
reminder
    påminn* erinr*
note
    lapp* notering* anteckning* notera* meddelande*
line
    linje* rad rader lina* kö
grip
    grepp* fäste* handtag*
shift
    skift* arbetspass* flytta* byta
zip
    dragkedj* blixtlås* zip*
product
    produkt* vara varan varor artikel*
child
    barn* unge ungar
way
    sätt väg vägen vis sättet
group
    grupp* facebookgrupp*
replace
    byt* ersätt* utbyt* ny_vara
slow
    långsam* seg segt sega sakta
worth
    värd värt värde värdet värda
turn
    vänd* vrid* tur sväng* snurra*
platform
    plattform* sajt* platform*
deal
    deal* erbjud* affär* fynd* överenskommel*
delete
    radera* ta_bort tog_bort tagit_bort borttag*
happy
    glad* nöjd* lycklig* jättenöjd* supernöjd*
brother
    bror* broder*
some
    några någon vissa lite nåra
created
    skapa* gjord*
cash
    kontant* cash reda_pengar
mouth
    mun munnen käft* trut
slot
    fack* springa plats* lucka* spår
plug
    kontakt* stickkontakt* plugg* stickpropp* propp*
tag
    etikett* lapp* märk* tagg* prislapp*
country
    land landet länder lands*
tissue
    näsduk* silkespapper* servett* vävnad*
edit
    redigera* ändra* redigering*
leak
    läck* rinn*
glad
    glad* glatt tacksam*
wave
    våg vågen vinka* vågor
guard
    vakt* skydd* portvakt*
think
    tror tänk* tycker trodde tyckte
honest
    ärlig* uppriktig* hederlig*
seal
    försegl* plombering* tätning* packning* sigill*
customer
    kund* konsument*
bench
    bänk* arbetsbänk*
letter
    brev* bokstav*
transit
    transport* under_transport på_väg transit*
wear
    bär bära bärs ha_på slit*
clinic
    klinik* vårdcentral* mottagning*
heat
    värm* hetta* upphett*
mind
    sinne* tänk* bry åsikt* ta_illa
want
    vill ville vilja önska* velat
walk
    gå gick promen* gång
quiet
    tyst* lugn*
well
    bra väl brunn* gott
expect
    förvänt* räkna* vänta*
term
    villkor* termin* period*
drip
    dropp* läck* rinner
bed
    säng* bädd*
brain
    hjärn* huvud
public
    offentlig* publik* allmän* öppet
helpful
    hjälpsam* tillmötesgå* behjälplig* serviceminded
roof
    tak taket takbox*
friend
    vän vänn* vänin* kompis* polare*
apology
    ursäkt* bad_om_ursäkt
floor
    golv* våning*
water
    vatten* vattna* vattnet
warehouse
    lager* lagret centrallager*
update
    uppdater* ändra*
postman
    brevbärar* postbud* postiljon* lantbrevbär*
tablet
    surfplatta* tablett* platta* padda* ipad
town
    stad staden ort* by
move
    flytt* röra_sig rör röra rören
per
    per st styck*
hard
    hård hårt hårda hårdare svår*
always
    alltid jämt varje_gång
soup
    soppa* soppor
edge
    kant* egg*
rave
    hylla* rave* lovord*
save
    spara* rädd*
lobby
    entré* trapphus* trappuppgång* lobby* reception*
spare
    reserv* extra* över
lock
    lås låset låsa* låst låser
very
    mycket väldigt jätte* mkt riktigt
needle
    nål* stickor spruta* kanyl*
car
    bil bilen bilar bilens
pillow
    kudd* huvudkudd*
seem
    verka* tycks ser_ut
against
    mot emot
evaluation
    utvärder* bedömning* omdöme* betyg*
voucher
    presentkort* värdekod* värdecheck* kupong* tillgodo*
son
    son sonen grabben söner pojken
channel
    kanal* youtubekanal*
reason
    anledning* skäl* orsak* därför
laugh
    skratt* haha garv*
ribbon
    band* snöre* rosett* färgband*
fence
    staket* stängsel* plank*
room
    rum rummet plats* utrymme*
link
    länk*
team
    team* lag lagen supportteam*
into
    in_i in till
near
    nära nästan intill närheten
gift
    present* gåva* gåvor julklapp* klapp*
cold
    kall kallt kalla kyla förkyl*
red
    röd rött röda rödaktig*
because
    för eftersom därför_att pga på_grund_av
finish
    slut* avslut* klar färdig* bli_klar
anything
    något nåt någonting vad_som_helst inget
black
    svart* kolsvart*
bright
    ljus* klar stark* skarp*
yes
    ja jo japp jajamen ok
wobble
    vingla* vicka* vobbl* ostadig* rangl*
teacher
    lärare* fröken fritids* pedagog* magister
tomorrow
    imorgon i_morgon imorron imorn
fake
    falsk* fejk* oäkta kopia* fake*
score
    poäng* betyg* mål
brand
    märke* varumärke* fabrikat*
might
    kanske kan_ha möjligen skulle_kunna
wet
    våt* blöt* fuktig* dyngsur* genomblöt*
slip
    halka* glid* lapp* avi* följesedel*
different
    annorlunda olika annan annat skiljer*
smile
    le leende* smajl* ler smile*
dent
    buckl* jack intryckt*
fall
    fall* ramla* föll trilla* höst*
pretty
    ganska rätt fin söt* snygg*
piece
    bit bitar bitarna del delar
claim
    påstå* hävda* anspråk* reklam* skadeanmäl*
boss
    chef* boss* ägaren
stall
    fastna* stånd* stå_still stannat
window
    fönst* rutan ruta
publish
    publicer* lägga_upp lägg_ut posta*
test
    test* prov* kontroll*
instead
    istället i_stället istälet hellre
drop
    tapp* släpp* dropp* sänk* ramla*
itself
    sig själv själva självt i_sig
pocket
    ficka* fickor jackficka*
hip
    höft*
replacement
    ersättning* utbyt* ny_vara byte* reserv*
tied
    knut* bunden bundet fastknut* knöt
play
    lek* spel*
fun
    kul rolig* skoj* kuligt
cousin
    kusin*
tin
    burk* plåt* konservburk* tenn
chair
    stol stols* stolen stolar fåtölj*
insulin
    insulin*
club
    klubb* förening*
fair
    rimlig* rättvis* schysst* ärlig* just
cost
    kosta* kostnad* pris* avgift*
rating
    betyg* omdöme* stjärn* snittbetyg*
rust
    rost rostig* rosta*
live
    bo bor leva lever levande
seat
    sits* säte* stol stols* sittplats*
map
    karta* kartor
average
    medel* genomsnitt* snitt* medioker* mellanmjölk*
tiny
    minimal* jätteliten* pytte* ynklig*
check
    kolla* kontroll* check* dubbelkoll* undersök*
count
    räkna* antal*
withdraw
    dra_tillbaka återta* ångra* ta_ut uttag*
hamper
    presentkorg* korg* tvättkorg* julkorg*
video
    video* film* klipp
kitchen
    kök*
join
    gå_med delta* ansluta* medlem* skarv*
away
    bort borta iväg undan bortrest*
why
    varför hur_kommer_det
boat
    båt*
eat
    äta* äter åt ätit käka*
design
    design* formgivning* utformning* mönster*
dm
    dm pm dma pma direktmeddelande*
drawer
    låda* byrålåda* lådor
everything
    allt alltihop allting rubbet
mistake
    misstag* fel* miss tabbe* blunder*
feet
    fötter* fot ben
wide
    bred* vid brett vidd*
grey
    grå grått gråa mörkgrå* ljusgrå*
across
    tvärs över genom
street
    gata* gatu*
stamp
    stämpel* frimärk* stämpl*
most
    mest* flesta oftast
market
    marknad* torg* loppis*
whether
    om huruvida ifall
swap
    byt* utbyt*
request
    begär* förfråg* önskemål* önskan be_om
job
    jobb* arbete*
carrier
    fraktbolag* transportör* speditör* bärsele* bur
guy
    kille* snubbe* gubbe* typ karl*
teach
    lär lära undervis* lärde
bottom
    botten* undersida* nederst* rumpa* stjärt*
touch
    rör röra rören touch* vidrör*
wood
    trä träet träig* ved veden
spring
    fjäder* fjädr* resår* vår våren
gorgeous
    underbar* jättefin* vacker* jättesnygg* ljuvlig*
park
    park*
proud
    stolt*
sturdy
    stadig* robust* rejäl* stabil* gedig*
facility
    anläggning* lokal*
start
    start* börja*
blue
    blå blått blåa mörkblå* ljusblå*
hook
    krok* häng* haken hake
somewhere
    någonstans nånstans någon_annanstans
everywhere
    överallt överalt
wish
    önska* önskning* hade_önskat
follow
    följ*
glue
    lim* klister*
charger
    laddar* snabbladdar*
secret
    hemlig*
bow
    rosett* båge* pilbåge* stråke*
stiff
    stel* styv*
tent
    tält*
knife
    kniv*
sit
    sitta sitter satt suttit
welcome
    välkom*
mobile
    mobil* bärbar*
talk
    prata* snacka* tala* samtal*
sea
    hav havet sjö*
sale
    rea rean såld* försäljning* realisation*
evening
    kväll* ikväll afton*
bubble
    bubbl* bubbelplast* bubbelfolie*
fuck
    fan fy_fan jävla* helvete fuck*
sticker
    klistermärk* dekal* etikett* klisterlapp* klisterdekal*
any
    någon några något nån alls
table
    bord bordet soffbord* matbord* tabell*
school
    skol* dagis*
comfy
    skön* bekväm* mysig* gosig*
direct
    direkt* privat
resident
    boende* invånar* granne*
thumb
    tumme* tummar
short
    kort korta kortare för_kort
empty
    tom tomt tömma* tom_låda
grandson
    barnbarn* dotterson* sonson*
cool
    cool* häftig* sval* ball tuff*
alone
    ensam* själv
cardboard
    kartong* papp pappen wellpapp* pappkartong*
safe
    säker* trygg* ofarlig* kassaskåp*
robbery
    rån* stöld*
paste
    klistra_in klistra* pasta* kräm*
liar
    lögnare* lögnhals* ljuger ljugande
another
    en_annan annan annat ytterligare till
air
    luft*
exact
    exakt* precis
toast
    rosta* rostat_bröd rostbröd* toast* skål
helpline
    hjälplinje* kundtjänst* stödlinje* jourlinje* support*
tight
    trång* tajt* tight* åtsittande hårt
past
    förbi över förra tidigare
idiot
    idiot* dumskalle* pucko* dåre* jubelidiot*
help
    hjälp* assist*
service
    service* tjänst* kundservice* bemötande* kundtjänst*
print
    tryck* skriva_ut utskrift* skriv_ut print*
tank
    tank vattentank* behållare* akvari*
anyone
    någon nån någon_annan vem_som_helst
key
    nyckel* nycklar tangent* knapp*
watch
    klocka* ur titta* se armbandsur*
bother
    bry bry_sig orka* stör störa
stuff
    grej* prylar saker sak saken
bank
    bank*
drink
    drick* dryck* drack druckit
within
    inom innanför
scroll
    scrolla* skrolla* bläddr*
attach
    fäst* bifog* montera* sätta_fast
rude
    otrevlig* oförskämd* ohövlig* fräck* nonchalant*
together
    tillsammans ihop samman
satisfy
    nöjd* tillfredsställ* belåten*
thing
    sak saken saker grej* pryl*
doctor
    läkare* doktor* läkarn*
fly
    flug* flyg* flög
finger
    finger* fingr*
desk
    skrivbord* bord bordet disk disken
uncle
    farbror* morbror*
speak
    tala* prata* språk*
break
    gick_sönder går_sönder sönder bryta* brast
swear
    svär* svor svordom*
perfect
    perfekt* klockren* felfri* perfa
mile
    mil kilometer engelska_mil
none
    ingen inga inget noll
brass
    mässing*
story
    berättelse* historia* historien story* handling*
shut
    stäng* håll_käft tyst
seam
    söm sömm*
instruction
    instruktion* bruksanvisning* manual* anvisning* beskrivning*
kit
    kit* set* sats* uppsättning*
bath
    bad* duscha*
button
    knapp*
else
    annars annan annat mer
receipt
    kvitto* orderbekräft*
used
    begagnad* använd* använt begagnat van
bike
    cykel* cyklar elcykel*
whistle
    vissla* vissel*
bus
    buss*
paint
    färg* måla*
tonight
    ikväll i_kväll inatt i_natt
wheel
    hjul* däck* ratt*
easy
    lätt* enkel* smidig*
rest
    resten rest vila* övriga
eye
    öga* ögon*
paragraph
    stycke* paragraf*
powder
    pulver* puder* pulvret krut*
breed
    ras rasen avel* föda_upp uppföd*
board
    bräd* skiva* tavla* kretskort*
moan
    gnäll* klaga* stön* tjat*
survive
    överlev* klara* höll
nurse
    sjuksköt* sköterska* syster syrra
support
    support* stöd* kundtjänst* hjälp*
dead
    död* dött stendöd* livlös* trasig*
locker
    skåp* paketskåp* förvaringsskåp* paketbox* instabox
tune
    stämma stämd låt melodi* stämning*
cloth
    tyg* trasa* duk* trasor
trade
    handel* byt* bransch* handla
few
    få några fåtal* ett_par
range
    räckvidd* utbud* sortiment* räcker
bare
    bar naken* barfot* bart
garden
    trädgård* tomt*
toy
    leksak*
pass
    passera* klara* godkänd* förbi
frame
    ram ramen ramar stomme* båg*
office
    kontor* jobbet
meter
    meter* mätare* m
wall
    vägg* mur
settle
    göra_upp lös* avgör* nöja
crowd
    folkmassa* publik* trängsel*
row
    rad rader bråk* ro
square
    fyrkant* kvadrat* torg* rutig*
sag
    säck* häng* sjunk* nersutten*
anywhere
    någonstans nånstans varsomhelst var_som_helst
ceiling
    tak taket innertak* taklamp*
verdict
    omdöme* slutsats* dom betyg*
beep
    pip* tut*
string
    sträng* snöre* tråd* lina
hum
    brum* surr* nynna*
longer
    längre längre_tid
person
    person* människa* individ*
enjoy
    njut* gilla* uppskatta*
click
    klick* tryck
private
    privat* enskilt
overnight
    över_natten över_natt nästa_dag expressfrakt*
party
    fest* kalas* parti part
owner
    ägare* innehavare*
bent
    böjd* böjt krokig* skev* vriden
beautiful
    vacker* vackra fin underbar* jättefin*
green
    grön* mörkgrön*
stand
    stå står stativ* ställ* stod
trust
    lita* förtroende* tillit* pålitlig*
rather
    ganska hellre snarare rätt
law
    lag lagen lagar konsumentköplag* lagstift*
pull
    dra drar drog dragit
lower
    sänk* lägre nedre
cheese
    ost osten hårdost*
station
    station* laddstation*
foam
    skum* frigolit*
engineer
    ingenjör* tekniker*
policy
    policy* regler* villkor*
funny
    rolig* kul skojig* konstig* lustig*
early
    tidig*
holder
    hållar* innehavare*
judge
    döm* bedöm*
double
    dubbel* dubbla
ran
    sprang körde rann
odd
    konstig* udda märklig* skum*
sew
    sy sydd* sytt
vet
    veterinär* vetten djursjukhus*
bar
    bar stång* stav* baren
chart
    diagram* tabell* storlekstabell* storleksguide*
nephew
    brorson* systerson*
idea
    idé* tanke* aning*
staff
    personal* anställd* medarbetar*
wrist
    handled* armband*
member
    medlem*
quibble
    anmärkning* invänd* krångel*
daughter
    dotter* döttrar tjejen
weekend
    helg* veckoslut*
deep
    djup*
guarantee
    garant* utlova*
disc
    skiva* skivor cd dvd bromsskiv*
catch
    fånga* fångst* hake greppa*
ferry
    färja*
screen
    skärm* display* bildskärm*
centre
    mitten center* centrum*
fault
    fel* defekt* brist* skuld*
entry
    ingång* entré* inlägg*
bill
    räkning* sedel* sedlar nota*
transfer
    överför* föra_över swish* banköverför*
library
    bibliotek*
build
    bygg* konstru*
inhaler
    inhalator* astmaspray* bricanyl
camera
    kamera* kameror
bone
    ben skelett* benet
flung
    slängt kastade slängd* hivade
match
    match* passa_ihop stämmer
listen
    lyssna* höra_på
grandma
    mormor* farmor* gumma*
shout
    skrik* skrek vrål* gapa*
dearer
    dyrare
press
    tryck* press*
their
    deras sin sitt sina
profile
    profil*
shower
    dusch*
notice
    märk* lapp* lagt_märke upptäck*
licence
    körkort* licens* tillstånd*
dust
    damm dammig* dammet
manager
    chef* föreståndare* butikschef*
believe
    tro tror trodde trott
screenshot
    skärmdump* skärmbild* screenshot* skärmklipp* printscreen
hepatitis
    hepatit* gulsot*
pump
    pump*
soon
    snart strax inom_kort
met
    träffa* mötte
boy
    pojke* kille* grabb*
dark
    mörk*
degree
    grad* examen
engrave
    graver* ingraver* gravyr*
smoke
    rök* ryker
hear
    hör hörs höra hörde hört
elastic
    resår* elastisk* gummiband* töjbar* stretch*
balance
    balans* saldo*
bend
    böj* vika krök*
lung
    lung* kol
pavement
    trottoar* gatan
corner
    hörn* kant*
ear
    öra öron öronen örat
stone
    sten*
brush
    borst* pensel*
flap
    flik* lucka* lock*
yourself
    dig_själv själv er_själva själva
skip
    hoppa_över skippa* container* strunta_i
large
    stor stora stort rymlig* large
crisp
    krispig* knaprig* chips* skarp*
class
    klass* kurs* lektion*
rope
    rep repet lina* tåg
speedy
    snabb* rask* blixtsnabb*
share
    dela delar andel* aktie*
toe
    tå tår tårna tåhätt*
wind
    vind* blås*
guess
    gissa* antar gissning*
fix
    fixa* laga lagar lagat lagad
gym
    gym* träning* träna*
hospital
    sjukhus* lasarett* akuten
meet
    träffa* möt*
lying
    ljuger ljög ligger låg lögn*
lean
    luta* mager
identical
    identisk* likadan* precis_samma
sing
    sjung* sjöng sång*
yoga
    yoga*
machine
    maskin* apparat*
season
    säsong* krydda* årstid*
prove
    bevis* visa_sig
confirm
    bekräft* intyga*
flight
    flyg* flight
film
    film* plastfilm* folie*
mate
    polare* kompis* kamrat* sambo
snug
    tight* tajt* åtsittande mysig* ombonad*
gentleman
    herre* gentleman* herrn
learn
    lär lära lärde lärt
accord
    enligt
shed
    skjul* förråd* bod friggebod* uthus*
land
    land länder landa* mark
item
    vara varan artikel* produkt* sak
correct
    korrekt* rätt* riktig*
official
    officiell* myndighet* auktoriserad*
life
    liv livet livslängd*
ticket
    biljett* böter ärende* lott*
hang
    häng* upphäng*
heel
    häl hälen klack*
arm
    ärm*
foot
    fot foten fötter
include
    ingå* ingick inkl* medfölj*
landlord
    hyresvärd* värd
apart
    isär sönder i_bitar förutom
wool
    ull* ylle* garn*
wow
    wow oj jösses wooow
stitch
    söm sömm* stygn* sy
search
    sök* leta*
front
    fram framsida* framför framme
single
    enkel* singel* enstaka ensam*
student
    student* elev* plugga*
steel
    stål* rostfri*
sentence
    mening* straff*
lump
    knöl* klump*
problem
    problem* strul* krångel* bekymmer
whatsapp
    whatsapp* wapp watsapp whatsup
stood
    stod stått
copper
    koppar* snut*
understand
    förstå* fattar begrip* fatta
shoulder
    axel* axlar skuldr*
telephone
    telefon* tfn tel
chemist
    apotek* kemist*
due
    på_grund_av pga förfall*
either
    heller antingen varken
matter
    spela_roll sak ärende* ämne
dribble
    dropp* dregl*
fresh
    färsk* fräsch* nybak*
thriller
    thriller* deckare* spänningsroman*
handy
    praktisk* smidig* användbar* händig*
christmas
    jul julen juls julklapp* julafton*
hole
    hål hålet hålen
point
    poäng* punkt* spets* peka*
proof
    bevis* leveransbevis* belägg*
shade
    nyans* skugga* lampskärm*
motor
    motor*
winter
    vinter*
pair
    par paret para_ihop
fight
    slåss slagsmål* bråk* kamp kampen
sun
    sol solen solsken*
arch
    valv* hålfot*
lane
    väg vägen gränd* fil
shame
    skam* synd* pinsam*
arthritis
    artrit* artros* reumat* ledvärk*
normal
    normal* vanlig*
fan
    fläkt* fan beundrar*
author
    författar* skribent*
chew
    tugg* gnag*
gold
    guld* gyllene
value
    värde värdet prisvärd* valuta*
absolute
    absolut* fullständig* total*
beg
    be ber tigg* bönar
revise
    ändra* revidera* omarbeta* justera*
surgeon
    kirurg*
pin
    nål* stift* sprint* pinkod* pin
retire
    pension*
draw
    rita* teckna* dra
colleague
    kollega* arbetskamrat* kollegor jobbarkompis*
restock
    påfyll* fylla_på återlager*
lift
    hiss* lyft*
burn
    bränn* brinner bränd*
skin
    hud* skinn*
credit
    kredit* tillgodo*
extra
    extra* tillägg*
joke
    skämt* skoja* vits
strike
    slå slog strejk*
pole
    stång* stolpe* stav*
chip
    flisa* flis kantstött* nagg* chips*
record
    skiva* rekord* spela_in vinyl* inspel*
hardware
    hårdvara* järnaffär* beslag*
scuff
    repor skråm* skav*
biscuit
    kex* kaka kakor småkak*
describe
    beskriv* beskrev enligt_beskrivning*
helmet
    hjälm* cykelhjälm*
voice
    röst*
pour
    häll* ösregn*
waterproof
    vattentät* vattenfast* regntät*
blunt
    slö slöa trubbig* oslip* rak
mint
    mynta* nyskick* skick
parent
    förälder* föräldrar* päron
god
    gud* herregud
episode
    avsnitt* episod*
bolt
    bult* skruv* regel
genius
    geni* smart*
issue
    problem* ärende* fråga* nummer
calm
    lugn*
cord
    sladd* snöre* kabel* lina*
rule
    regel* regler
complain
    klaga* klagomål* reklamera* gnäll*
tip
    tips* spets* dricks* tippa*
band
    band* rem
cube
    kub kuber tärning*
epilepsy
    epileps* epilepti* ep
newspaper
    tidning* dagstidning* aftonblad*
online
    online nätet på_nätet internet* näthandel*
torch
    ficklamp* pannlampa* fackla*
maker
    tillverkar* skapare*
young
    ung unga ungdom* yngre
borrow
    lån*
attempt
    försök* leveransförsök*
low
    låg lågt låga lägre
bird
    fågel* fåglar* småfågl*
batch
    sats* parti* batch* omgång*
rattle
    skramla* skrammel* rassla* skallr*
dinner
    middag* kvällsmat*
supermarket
    ica coop mataffär* stormarknad* willys
shit
    skit* bajs* shit skräp*
natural
    natur*
advent
    advent* julkalender*
teeth
    tand*
cheat
    fusk* lura* lurendrej* blåst
gypsy
    zigenar* romer tattar* romsk*
swing
    gunga* gungor sväng* gungställ*
wake
    vakna* väck*
level
    nivå* jämn* plan vattenpass*
manner
    sätt* vis uppför* hyfs*
barn
    lada* ladugård* loge
rat
    råtta* råttor
thyroid
    sköldkörtel* hypotyreo* ämnesomsättning* levaxin
dentist
    tandläkar* tandvård*
drone
    drönar*
plain
    enkel* enfärg* slät* vanlig*
family
    familj* släkt*
essay
    uppsats* essä* roman*
remark
    anmärkning* kommentar* påpek*
far
    långt fjärran avlägs*
letterbox
    brevlåda* brevinkast* postlåda*
middle
    mitten mitt mellerst*
sprinkler
    vattenspridar* sprinkler*
weight
    vikt vikten vikter väger tyngd*
vanish
    försvann* försvinn* försvunn* puts_väck spårlöst
scale
    våg vågen skala* badrumsvåg* köksvåg*
church
    kyrka* kyrko*
spot
    fläck* plats* prick* upptäck*
clock
    klocka* väckarklock* väggklock*
smash
    kross* slog_sönder
critic
    kritik* kritisk*
pink
    rosa ljusrosa ceris
factory
    fabrik*
patio
    uteplats* altan* terrass*
cheer
    hurra* heja* glädj* uppmuntra*
along
    längs med utmed
bias
    partisk* opartisk* fördom* jäv*
ready
    redo klar färdig* klart
collect
    hämta* samla* utlämning*
thread
    tråd* gänga* gängor
hood
    huva* luva* kapuschong* motorhuv*
tube
    tub* rör röra rören slang*
reverse
    omvänd* backa* baksida* vända
pity
    synd tråkigt medlid* trist
quite
    ganska rätt helt tämligen
shelf
    hylla hyllan hyllor hyllplan*
brake
    broms*
cap
    keps* kapsyl* kork korken mössa*
cot
    spjälsäng* barnsäng* säng*
later
    senare sen efteråt sedan
leather
    läder* skinn* konstläder*
feeder
    fågelmatar* foderautomat* matare* foderskål*
goodbye
    hejdå hej_då adjö farväl
ride
    åk åka rider ridit cykla*
sweet
    söt* godis* gullig*
drill
    borr* skruvdragar*
cough
    host*
pattern
    mönster* mönstr*
asthma
    astma*
department
    avdelning*
world
    värld*
win
    vinn* vann vunnit
prayer
    bön bönen böner bönematt*
myself
    mig_själv själv mej_själv
base
    bas botten* fot sockel* underred*
aisle
    gång gången altargång*
lunch
    lunch* matlåda*
bribe
    mutor muta* mutförsök* bestick*
handsome
    snygg* stilig* ståtlig*
subscribe
    prenumer* abonn*
split
    sprick* sprucken delad* klyv* spräck*
true
    sant sann sanna sanning* äkta
repair
    repara* reparera* laga lagar lagat
tongue
    tunga* plös
apparently
    tydligen uppenbarligen visst
wheelie
    sopkärl* soptunn* hjul*
ground
    mark marken jord* malet
freebie
    gratisgrej* gratispryl* gratisprov* freebie*
storm
    storm* oväder*
cable
    kabel* kablar sladd* laddkabel*
buzz
    surr* brum* vibrer* ringde_på
her
    henne hennes sin
serve
    tjäna* server* expedier*
warden
    vakt* parkeringsvakt* lapplis*
anyway
    ändå iallafall i_alla_fall hursomhelst
meant
    menade tänkt avsedd* menat
merchant
    handlare* köpman* säljare* försäljar*
stair
    trapp*
silence
    tystnad* tyst tysta
puzzle
    pussel* pussla* pusslet
contact
    kontakt* hör_av höra_av
access
    åtkomst* tillgång* tillträd*
human
    människ* mänsklig*
reader
    läsare* läsplatta* läsarn
stain
    fläck*
tap
    kran kranen knacka* tryck
lawn
    gräsmatt* gräsklipp*
jar
    burk* glasburk*
submit
    skicka_in lämna_in sända_in inskick*
coin
    mynt* slant* enkrona*
foil
    folie* aluminiumfolie* stanniol*
liver
    lever levern leverns
min
    min minut*
visit
    besök* hälsa_på
silent
    tyst* ljudlös*
greeting
    hälsning* hälsa* mvh
mirror
    spegel* speglar backspegel*
puddle
    pöl pölen pölar vattenpöl*
died
    dog dött avled avlid* gick_bort
iron
    järn* strykjärn* gjutjärn* stryka
polish
    puts* polera* polsk* polermedel* nagellack*
otherwise
    annars i_övrigt
generation
    generation*
drum
    trum*
pop
    pop poppa* smäll* titta_förbi
pinch
    nyp* kläm*
miracle
    mirakel* mirakul* under
trip
    resa resan tripp* snubbla* resor
suppose
    antar antagligen förmodlig* ska_väl
neat
    prydlig* snygg* fiffig* välgjord*
recommend
    rekommender* tipsa* rekomenderar* tips
around
    runt omkring ungefär kring
bucket
    hink* spann
police
    polis* snut*
squash
    kläm* mosad* intryckt* mosa
doorbell
    dörrklocka* ringklocka* ringde_på
mass
    mässa* massor
further
    vidare ytterligare längre
fray
    frans* nötts nött uppfläkt*
pill
    piller* tablett* noppr* pillret
holiday
    semester* lov helgdag* resa* ledig*
heater
    element* värmare* värmefläkt* doppvärmare*
serial
    serie*
cork
    kork korken
fuss
    krångel* bråk* tjafs* strul*
poor
    dålig* fattig* stackars kass kasst
unit
    enhet* apparat* exemplar*
slap
    slå örfil* smäll*
waste
    slöseri* slösa* avfall* bortkast* sopor
care
    omsorg* bry vård* bryr sköts*
verified
    verifier* bekräftat verifierat_köp*
mean
    elak* menar mena betyder snål*
literally
    bokstavligen bokstavligt* verkligen
self
    själv själva
volume
    volym* ljudvolym* band
grateful
    tacksam*
fill
    fyll*
chilli
    chili* chilli* stark*
calmer
    lugnare
part
    del delen delar* reservdel* komponent*
physio
    sjukgymnast* fysioterap* naprapat*
race
    ras rasen lopp tävling*
net
    nät nätet netto*
english
    engelsk*
remain
    återstå* kvar rester*
drain
    avlopp* ladda_ur dränera* brunn*
nation
    nation* land länder folk
truck
    lastbil* pickup* truck*
white
    vit vitt vita kritvit*
snow
    snö snön snöig* snöslask*
monitor
    skärm* monitor* övervak* babyvakt*
superb
    utmärkt* superb* strålande toppen kanon*
company
    företag* bolag* firma* sällskap*
add
    lägg_till tillägg* tillsätt* la_till
favourite
    favorit* älskling*
receive
    få fick mottag* emottag* erhåll*
whatever
    vad_som_helst strunt* spelar_ingen_roll skitsamma
cook
    laga_mat kock* tillaga* koka*
village
    by byn byar
kiss
    kyss* puss*
bless
    välsign* gud_välsigne
flower
    blom*
buzzer
    porttelefon* ringklocka* summer*
exam
    tenta* prov examen*
apologise
    be_om_ursäkt bad_om_ursäkt ursäkta* ber_om_ursäkt
leaflet
    broschyr* lapp* flygblad* reklamblad* bipacksedel*
patience
    tålamod* tålig*
king
    kung*
newest
    nyaste senaste nyast
cry
    gråt* grina*
bulb
    glödlampa* lampa* lök lökar blomsterlök*
escalate
    eskaler* gå_vidare
cushion
    kudde* dyna* dynor sittdyna*
shine
    skina skiner sken glans* lys*
tax
    skatt* moms* tull* avgift*
prom
    bal balen studentbal* skolbal*
dye
    färg* hårfärg*
oak
    ek eken ekträ*
patent
    patent*
index
    index* register* pekfinger*
previous
    förra tidigare föregående
moment
    stund* ögonblick* sekund*
dull
    tråkig* trist* slö matt
frost
    frost* minusgrad*
twin
    tvilling*
himself
    sig själv han_själv
fabric
    tyg* textil*
error
    fel*
deaf
    döv döva dövst*
mouse
    mus musen möss
fish
    fisk*
shopper
    kund* shoppar* handlar
drunk
    full berusad* packad fyll* onykter*
toddler
    småbarn* ettåring* tvååring* lillgrabb*
stuck
    fast fastna* kilat
logo
    logga* logo* märke*
yellow
    gul gult gula gulaktig*
easter
    påsk*
free_of_charge
    gratis kostnadsfri* utan_kostnad utan_avgift avgiftsfri*
gift_card
    presentkort* gåvokort* värdekort* giftcard*
five_stars
    fem_stjärnor 5_stjärnor femstjärn* femma* full_pott
one_star
    en_stjärna 1_stjärna enstjärn* etta* ett_stjärna
star_rating
    stjärnbetyg* stjärnor stjärnbedöm* betyg*
cashback
    cashback* återbäring* pengar_tillbaka
voucher_code
    rabattkod* värdekod* presentkortskod* kupongkod*
raffle
    utlott* lotteri* lotta* tombola* dragning*
giveaway
    giveaway* utlottning* tävling* lottar_ut
bonus
    bonus* premie* extra
reward
    belön* bonus* tack_för_hjälpen
compensation
    kompens* ersättning* gottgör* plåster_på_såren skadestånd*
store_credit
    tillgodo* butikskredit*
warranty_extension
    förläng* garantiförläng* förlängd_garanti extra_garanti
donate
    donera* donation* skänk*
make_it_right
    gottgör* rätta_till ställa_tillrätta göra_det_bra fixa_till
reach_out
    hör_av_dig höra_av_sig kontakta_oss kontakta* ta_kontakt
before_you
    innan_du innan_ni
let_us_know
    meddela_oss låt_oss_veta hör_av_dig säg_till
contact_us
    kontakta_oss mejla_oss hör_av_dig skriv_till_oss ring_oss
small_business
    småföretag* litet_företag liten_firma litet_familjeföretag enmansföretag*
family_business
    familjeföretag* familjefirma* familjeägd*
livelihood
    levebröd* försörj* överlevnad*
keep_secret
    hålla_hemligt håll_tyst hemlig* inte_avslöja
between_us
    mellan_oss oss_emellan oss_två stannar_mellan_oss
not_mention
    inte_nämn* nämn_inte utan_att_nämna ej_nämna
do_not_tell
    berätta_inte säg_inget säg_inte inte_berätta
update_review
    uppdatera_recension* uppdatera_omdömet uppdatera_din_recension
    uppdaterar_recensionen
change_review
    ändra_recension* ändra_omdöm* ändra_betyg* ändra_din_recension höja_betyg*
remove_feedback
    ta_bort_omdömet ta_bort_recensionen radera_omdöm* radera_recension*
    tar_bort_recensionen
leave_feedback
    lämna_feedback lämna_omdöm* ge_feedback lämna_återkoppling
leave_review
    lämna_recension* lämna_en_recension skriva_recension* skriv_en_recension
    skriva_omdöm*
scan_code
    skanna_koden skanna_qr* scanna_koden qr_kod* qrkod*
follow_us
    följ_oss följa_oss gilla_oss
newsletter
    nyhetsbrev* mejllista*
bank_transfer
    banköverföring* överföring* swish* bankgiro* plusgiro*
bank_account
    bankkonto* kontonummer* konto iban clearingnummer*
pay_directly
    betala_direkt betala_via_swish swisha* betala_utanför
profile_link
    profillänk* länk_i_profilen länk_i_bio
out_of_stock
    slut_i_lager slutsåld* ej_i_lager restnoterad* tagit_slut
cancel_order
    avbeställ* avboka_order* annullera_beställning* avbryta_köp*
    makulera_order*
pricing_error
    felpris* prisfel* fel_pris
amazon_team
    amazons_team amazon_teamet amazons_kundtjänst amazon_support*
customer_service
    kundtjänst* kundservice* kundsupport* support*
seller_account
    säljarkonto* säljkonto* säljarprofil*
negative
    negativ* minus dålig_recension dåligt_omdöme
positive
    positiv* plus bra_omdöme
unhappy
    missnöjd* besviken* besvikna onöjd* ledsen
satisfied
    nöjd* belåten* jättenöjd* supernöjd*
dissatisfied
    missnöjd* besvik* inte_nöjd* ej_nöjd*
experience
    erfarenhet* upplev*
last_week
    förra_veckan i_förra_veckan veckan_som_var
asked_before
    frågat_tidigare frågat_förut redan_frågat frågade_tidigare frågat_innan
again_please
    igen_tack en_gång_till snälla_igen återigen
copy_and_paste
    kopiera_och_klistra klistra_in copy_paste copypaste* klipp_och_klistra
keyword
    nyckelord* sökord*
words_like
    ord_som orden
in_exchange
    i_utbyte i_gengäld mot_att i_byte
in_return
    i_gengäld i_retur som_motprestation motprestation* tillbaka
thank_you_gift
    tackpresent* tackgåva* present_som_tack liten_tackpresent
as_a_thank_you
    som_tack som_ett_tack tack_för_hjälpen som_tacksam*
on_the_house
    på_huset bjuder_på vi_bjuder gratis bjuds
discount
    rabatt* avdrag* nedsatt* prisavdrag* prisnedsätt*
coupon
    kupong* rabattkupong* värdecheck* rabattkod*
promo_code
    rabattkod* kampanjkod* promokod* kod
influencer
    influencer* influerare* bloggare* youtuber* tiktokare*
competitor
    konkurrent* konkurrerande konkurrens*
my_company
    mitt_företag min_firma mitt_bolag vårt_företag vår_firma
work_for
    jobbar_på jobbar_för arbetar_på jobbar_åt arbetar_för
employee
    anställd* medarbetare* personal*
founder
    grundar* grundade
inventor
    uppfinn* uppfann
own_brand
    eget_märke eget_varumärke egna_märke egna_varumärke
my_husband
    min_man mannen maken min_gubbe min_make
my_brother
    min_bror min_brorsa brorsan min_lillebror min_storebror
my_friend
    min_vän min_kompis min_polare en_kompis min_väninna
wrote_this
    skrev_den skrivit_den skrev_denna skrivit_boken skrev_boken
author_is
    författaren_är författarinnan_är
got_it_free
    fick_den_gratis fått_den_gratis fick_gratis fick_produkten_gratis
    gratisexemplar*
paid_me
    betalade_mig betalt_mig betalar_mig betalt_för
offered_me
    erbjöd_mig erbjudit_mig erbjöds erbjuden
refund_if
    pengarna_tillbaka_om återbetalning_om återbetala_om återbetalar_om
tester_program
    testpanel* produkttestar* testgrupp* testprogram* vine
cheaper_elsewhere
    billigare_på billigare_hos finns_billigare billigare_annanstans billigare_i
half_the_price
    halva_priset halva_pris* hälften_så_billig* för_halva
price_went_up
    höjt_priset prishöj* höjde_priset dyrare_nu priset_har_höjts
sold_out
    slutsåld* slutsålt utsåld* tog_slut
in_stock
    i_lager på_lager finns_i_lager åter_i_lager
other_reviews
    andra_recension* andra_omdöm* övriga_recension* alla_recensioner
    andras_omdömen
reviewers
    recensent* recenserare* de_som_recenserat
fake_reviews
    falska_recension* fejkrecension* fejkade_recension* köpta_recension*
    falska_omdöm*
thief
    tjuv* snattar*
scammer
    bedragare* bluff* skojare* lurendrejar* bondfångar*
stupid
    dum dumma dumt korkad* idiotisk*
shame_on_you
    skäms skäms_på_er skäms_på_dig fy_skäms ni_borde_skämmas
threaten
    hota* hot hotelse*
sue
    stämma* stämning* stämmer_er rättslig* dra_inför_rätta
lawyer
    advokat* jurist* juridisk* ombud
report_you
    anmäl* anmäler_er anmäla_er anmäler_dig polisanmäl*
blacklist
    svartlist* blockera*
heal
    läka läker läkte läkt bota*
diabetes
    diabet* sockersjuk* blodsocker*
medication
    medicin* läkemed*
replace_medicine
    ersätt*_medicin* istället_för_medicin sluta_med_medicin*
    slutat_med_medicin* slipper_medicin*
side_effect
    biverk*
steal
    stjäl* stulit stal sno* stulen*
burglary
    inbrott* bryta_sig_in
smuggle
    smuggl*
drug
    droger drogen drogad* knark* narkotik*
weapon
    vapen* vapnet pistol* kniv*
kill
    döda* mord* ihjäl
hurt
    ont skada* gjorde_ont sårad* värk*
explode
    explod* sprängd* small
fire
    eld* brand* brann fatta_eld sparka*
alcohol
    alkohol* sprit* öl vin
drive_drunk
    köra_full köra_berusad rattfyll* kört_full
forge_document
    förfalska* falska_papper falskt_intyg fejka_intyg*
hide_from_police
    gömma_för_polisen undan_polisen polisen_hitta* undvika_polisen
    dölja_för_polis*
remove_safety
    ta_bort_skyddet tog_bort_skyddet ta_bort_spärren koppla_bort kringgå*
foreigners
    utlänning* invandrar* blattar* svartskall* flyktingar
women
    kvinnor* kvinnfolk* kärring* tjejer fruntimmer*
religion
    religion* religiös* muslim* kristen* islam*
gay
    gay bög* lesbisk* flata hbtq*
sexy
    sexig* kåt* läcker* förförisk*
erection
    erektion* stånd ståkuk* stake
orgasm
    orgasm* utlösning* kom
naked
    naken nakna naket näck* nakenbild*
condom
    kondom* gummi
vibrator
    vibrator* dildo* sexleksak*
phone_number
    telefonnummer* mobilnummer* tel_nr tfn nummer
email_address
    mejladress* mailadress* epostadress* e_postadress*
telegram
    telegram*
wechat
    wechat* weixin
instagram
    instagram* insta instan
website
    hemsida* webbplats* sajt* webbsida* www
shop_online
    nätbutik* webbshop* webbutik* handla_online handla_på_nätet
order_number
    ordernummer* beställningsnummer* ordernr* order_nr
full_name
    fullständigt_namn hela_namn* för_och_efternamn efternamn*
deliver_late
    levererades_sent sen_leverans försenad_leverans kom_för_sent
    leveransförsen*
never_arrived
    kom_aldrig aldrig_kommit aldrig_fram aldrig_fått dök_aldrig_upp
lost_parcel
    borttappat_paket försvunnet_paket tappat_bort kommit_bort försvann*
tracking_number
    spårningsnummer* kollinummer* kolli_id sändningsnummer* spårningskod*
neighbour
    granne* grannar*
thrown
    slängd* slängt kastad* kastat
left_outside
    lämnat_utanför ställt_utanför lämnades_utanför lämnad_utanför ute_i_regnet
damaged_box
    skadad_kartong trasig_kartong skadat_paket trasigt_paket trasig_låda
well_packed
    välpackad* välförpackad* väl_förpackad* bra_förpackad* bra_packad*
fast_delivery
    snabb_leverans snabbt_levererat snabb_frakt snabba_leveranser
    blixtsnabb_leverans
wrong_item
    fel_vara fel_produkt fel_artikel fel_sak fick_fel
used_item
    begagnad* använd_vara begagnad_vara redan_använd* använd_tidigare
broken_on_arrival
    trasig_vid_leverans kom_trasig* trasig_från_start sönder_vid_ankomst
    trasig_när_den
missing_part
    saknas_delar saknas_skruv* del_saknas fattas_delar saknades
counterfeit_item
    förfalskning* kopia piratkopi* falsk_vara ej_äkta
return_label
    retursedel* returetikett* returfraktsedel* returlapp*
no_answer
    inget_svar svarar_inte svarar_ej svarade_aldrig inte_svarat
friendly
    vänlig* trevlig* snäll*
refund_refused
    vägrar_återbetala vägrade_återbetala nekad_återbetalning får_inte_tillbaka
    vägrar_betala
customs
    tull* förtull*
works_well
    fungerar_bra funkar_bra fungerar_perfekt funkar_fint funkar_perfekt
stopped_working
    slutade_fungera slutade_funka slutat_fungera la_av lade_av
poor_quality
    dålig_kvalitet dålig_kvalité kass_kvalitet låg_kvalitet undermålig*
good_quality
    bra_kvalitet bra_kvalité hög_kvalitet god_kvalitet fin_kvalitet
value_for_money
    prisvärd* prisvärt valuta_för_pengarna värd_pengarna värd_priset
too_small
    för_liten för_litet för_små för_trång* liten_i_storlek*
too_big
    för_stor för_stort för_stora jättestor stor_i_storlek*
comfortable
    bekväm* skön*
ugly
    ful fult fula anskrämlig* fulare
smells
    lukt* doftar stinker stank* unken*
tastes
    smak* eftersmak* bismak*
noise
    ljud* oljud* oväsen* buller* bullrig*
instructions
    bruksanvisning* instruktion* manual* monteringsanvisning* beskrivning*
material
    material* tyg*
@carrier
    ups fedex gls schenker* bring budbee* instabox* instabee* airmee*
    early_bird transportbolag* posten citymail
@courier_staff
    budtjej*
@vehicle
    cykel cykeln moped* elcykel* lådcykel* flyg flyget tåg tåget buss*
    släpvagn*
@route
    sorter* stan postnummer* rutt* körning* arlanda rosersberg
@parcel
    sändning* varorna gods* avi* påse*
@delivery_place
    garage* carport* farstu* ombud* hallmatta* veranda* buske* utanför
@neighbour
    rumskompis* inneboende* okänd* främling* kollega*
@lateness
    väntade fortfarande_inte inte_kommit aldrig_kom uteblev utebliv* borta
    äntligen lovade veckor_senare
@quick
    supersnabb* jättesnabb* express* omgående redan_dagen dagen_efter smidig*
    i_tid utan_dröjsmål
@arrival
    fram mottog avlämna* landade
@courier_act
    skrev_under leverera* avi aviser* åkte körde_iväg legitimation*
@waiting
    väntetid* otålig* kö köa* telefonkö* fortfarande_inte stå_i_kö längtar*
@tracking
    status* scann* track* följa* levererat avsänd* sorterad* terminal*
@dispatch
    sänt avsänd* ivägskick* expedier* avgick
@weekday
    måndag* tisdag* onsdag* torsdag* fredag* lördag* söndag* vardag* igår
    i_förrgår i_övermorgon i_tisdags i_fredags mån tis ons tors fre
@month
    januari februari mars april maj juni juli augusti september oktober
    november december jan feb aug sept okt nov
@feast
    bröllop* midsommar* student* dop dopet dopgåva* nyår* halloween mors_dag
    fars_dag alla_hjärtans lucia konfirmation* begravning*
@day_time
    eftermiddag* frukost* midnatt* middag* klockan kl em gryning*
@time_span
    årets vardagar arbetsdag* halvår* kvart* länge
@weather
    snöa* storm* väder* kyla dimma* åska* åskväder* hagel fukt* genomblöt*
@number
    två tre fyra fem sex sju åtta nio tio elva tolv tjugo hundra tusen femtio
    tjugofem fjorton
@seller
    återförsäljar* tredjepartssäljar*
@staff
    handläggar* ägaren expedit* agent* de_som_svarar
@answering
    skrev skrivit hörde_av hört_av
@refund
    prisavdrag* chargeback tvist* reklamation* insatt återbäring*
@return
    öppet_köp skickat_tillbaka skickar_tillbaka
@cancel
    avbröt avbruten häva hävde hävt uppsag* sa_upp återkall* upphör*
@fraud
    bedräg* scam* ljug* skojar* svindl* bondfång* skumrask* vilseled* blåsta
    blåsning* oseriös*
@conduct
    professionell* bemöt* tålmod* seriös* schysst* generös* förstående
    omtänksam*
@rudeness
    oartig* dryg* snäsig* snäste arrogant* spydig* skällde utskäll* sur surt
    sura kaxig* bitsk* oprofessionell* respektlös* skrattade_åt
@bribe
    tiggde tigger tiggeri* pengar_för gratis utlova* belön* tystnad* erbjöd
    kickback*
@order
    best betala*
@listing
    produktsida* produktbild* produktbeskriv* angiv* angav stod_att står_att
    utlovat som_på_bilden marknadsför* utannonser* specifikation* titeln
@instruction
    montera* montering* handbok* guide* översättning* översatt ritning*
    diagram* installation* skötselråd* ihopsättning*
@wrong_item
    fel_vara fel_sak fel_produkt fel_färg fel_storlek fel_modell fel_artikel
    förväxl* ihopbland* blandat_ihop helt_annat dubbletter inte_det_jag
@used_item
    uppackad* öppnad* öppnat redan_öppnad* smutsig* slit* smulor rekonditioner*
    luktade b_vara* testad tidigare_ägar*
@damage
    skad* bruten avbruten brutet vattenskad* tillknöl*
@missing
    saknas saknades saknade saknar fattas fattades borta glömt glömde halva
    ofullständig* inkomplett bristande inte_med medföljde_inte ingick_inte
    för_få försvunn*
@fake
    äkta efterapning* original* äkthet* autentisk* replika* felstav* kinakopi*
    licensierad*
@expiry
    utgång* gått_ut gick_ut datum* bäst_före passerat_datum gammal* mögl*
    mögel* ruttn* rutten ruttet härsk* surn* unken* torr dålig* skämd*
@newness
    som_ny original* oöppnad* oanvänd* förseglad* obruten plomber* hel intakt*
    oskadad* fabriksny*
@packing_material
    bubbelpåse* vadder* fyllning* emballage* sugrör buntband* krympplast*
@packing_verb
    slog_in inplast* tejpa* vadderad* emballera* uppackning*
@packing_verdict
    välpackad* välförpackad* välpaketerad* väl_förpackad* dåligt_förpackad*
    dåligt_packad* slarvig* löst lös diskret* onödigt_mycket ordentligt
    noggrant oskyddad* överförpack* skydda* bristfällig* säkert_packad*
@money
    spänn euro dollar pund tusenlapp* hundralapp* hundring* belopp* summa*
    konto kontot konton swish* klarna lapp
@price_word
    pris* kampanj* erbjud* fynd* överpris* ocker* hutlös* kostar kostade
    svindyr* bortkasta*
@shop_elsewhere
    clas_ohlson clasohlson biltema* jula lidl elgiganten netonnet mediamarkt
    webhallen cdon tradera blocket temu wish aliexpress ebay ikea systembolag*
@amazon
    prime kindle alexa echo fba bezos amzn skickad_av_amazon audible subscribe
@kitchenware
    kastrull* stekpann* gryta* tallrik* skål skålar glas glasen kopp koppar
    koppen mugg* bestick* sked* gaffel* skärbräd* bricka* form
@appliance
    vattenkokar* kaffebrygg* kaffemaskin* kylskåp* kyl frys frysen spis* ugn*
    mikro* diskmaskin* tvättmaskin* torktumlar* dammsugar* robotdammsugar*
    brödrost* mixer* airfryer*
@electronics
    kablar* fjärrkontroll* adapter* tv teven tvn larm* sensor* powerbank* usb*
    hdmi* elektronik* uttag* transformator*
@phone
    iphone* samsung* android* luren simkort* smartphone* sim pekskärm*
    surfplatt*
@computer
    dator* laptop* tangentbord* skrivar* minne* hårddisk* ssd programvara*
    mjukvara* wifi wi_fi router* internet* drivrutin* skärm* bluetooth* windows
    usb_minne*
@audio
    högtalar* hörlur* lurar lurarna bas basen mikrofon* mick micken headset*
    bluetooth* soundbar* förstärkar* skivspelar* öronsnäck* earbuds brus*
    diskant*
@camera
    objektiv* fota* stativ* zoom* upplösning* kikare* teleskop* lins*
    webbkamera* webcam* actionkamera* suddig* åtelkamera*
@clothes
    byxa* byxor* jacka* skjorta* klänning* kjol* strumpor* strumpa kalsong*
    trosor trosa mössa* vantar vante handskar* halsduk* t_shirt* tshirt*
@shoes
    sko skor skorna skon stövel* stövlar* känga* kängor* sandal* toffel*
    tofflor* sneakers gympasko* löparsko* sula* sulor skosnör* inläggssul*
@jewellery
    smycke* halsband* armband* örhäng* berlock* kedja* silver* brosch* diamant*
    pärl* ädelsten* nickel* förlovningsring* vigselring* hänge klocka*
@bag
    väskor* ryggsäck* handväska* resväska* plånbok* datorväska* necessär*
    sportbag* fack korthållar* kabinväska* gymväska* midjeväska*
@beauty_hair
    schampo* shampo* balsam* tvål* kräm* ansiktskräm* smink* mascara*
    läppstift* nagellack* naglar* parfym* peruk* hårtork* plattång* locktång*
    rakapparat* rakblad*
@health
    eltandborst* termometer* blodtrycks* massage* munskydd* plåster* bandage*
    rullstol* rollator* glasögon* hörapparat* ortos* kompression* knäskydd*
    vitamin* inlägg spikmatta* värmedyna*
@baby
    barnvagn* vagn vagnen blöja* blöjor* napp nappen nappar nappflask* nyfödd*
    tvilling* haklapp* bärsele* amning* amma* dop dopet barnstol*
@toys_games
    sällskapsspel* brädspel* lego* docka* nalle* gosedjur* mjukisdjur* boll*
    tåg robot* radiostyrd* studsmatta* sparkcykel* kortspel* leka lekte
    playstation* nintendo*
@book
    böcker* pocket* inbunden* häfte* roman* kokbok* barnbok* ljudbok* kindle
    utgåva* text* översättning* lärobok*
@music_media
    bluray* blu_ray* vinyl* lp album* låt låtar* låten musik* serie* säsong*
    textning* undertext* soundtrack* inspelning* konsert* artist* box
@instrument
    gitarr* piano* ukulele* fiol* flöjt* dragspel* bas basgitarr* keyboard*
    synt* sträng* stämapparat* kapodaster* munspel* saxofon* notställ*
    plektrum* cello*
@art_craft
    sticka* stickor* stickning* virka* virkning* syr symaskin* tyg* penna*
    pennor* färgpenn* akvarell* pensel* penslar* måla* pärlor* pyssel* pyssla*
@tools_fixings
    hammare* såg sågen sågblad* tång* mutter* muttrar spik* plugg* gångjärn*
    beslag* stege* verktyg* insexnyckel* hylsnyck* nyckelsats* mejsel* kniv*
@building
    blandar* handfat* diskho* kakel* klinker* tegel* golv* tapet* rör röra
    rören ventil* persienn* rullgardin* gardin* isolering* toalett* toa
@garden
    gräs* häcksax* slang* vattenslang* kruka* krukor* växthus* spade* kratta*
    sekatör* odling* odla* jord* grill* balkong* hängmatta* fågelmat*
    robotgräsklippar*
@plants
    växt* plant* frö fröer* fröna lökar* tulpan* ros rosor* rosen träd trädet
    blad* lavendel* orkidé* kaktus* gro grodde
@pet_goods
    hundbädd* koppel* kopplet halsband* sele selen bur buren filter* foder*
    hundfoder* kattmat* hundmat* kattsand* kattlåda* klösträd* klösbräd*
    fästing*
@animal
    hundar* häst* kanin* marsvin* hamster* höna* höns* hönor ko kor får get
    getter djur* husdjur* papegoj* sköldpadd* råtta*
@vehicle_part
    kedja* pedal* sadel* torkarblad* vindrut* bilbatteri* motor* tändstift*
    bensin* diesel* olja* oljefilter* fälg* strålkastar* avgas* slang*
    dragkrok*
@sport
    fotboll* handboll* innebandy* hockey* skridsko* skidor* hantel* hantlar*
    löpning* löpband* simma* simglasögon* boll* racket* golf* padel* handskar*
    benskydd*
@camping_fishing
    sovsäck* liggunderlag* campingstol* husvagn* husbil* ryggsäck* spö spöet
    rulle* wobbler* drag bete* krok* pannlamp* stormkök* gasol* termos*
    vandring*
@furniture
    bordsskiv* stolar* soffa* hylla* hyllor* bokhyll* byrå byrån skåp*
    garderob* madrass* pall* möbel* möbler* bordsben* hallmöb*
@bedding
    täcke* madrass* bäddmadrass* lakan* påslakan* örngott* sängkläder* filt
    filten filtar handduk* överkast* tyngdtäcke* dun badlakan* bäddset*
    fluffig* noppig*
@lighting
    lampor* lampskärm* glödlampor* led ledlampa* ledlist* taklampa* bordslampa*
    golvlampa* lykta* lyktor* dimmer* dimbar* flimr* blinkar lyser lyste
    värmeljus*
@office
    penna* pennor* kulspetspenn* skrivare* bläck* patron* toner* papper* häfte
    häften häftapparat* linjal* kalender* almanack* pärm* block anteckningsbok*
    skrivbord*
@party
    ballong* girlang* konfetti* serpentin* fest* kalas* partyhatt* servett*
    tårta* tårtljus* tårtdekor* julgran* tomte* krans* fyrverk* maskerad*
    dräkt* studentmössa*
@food_spices
    bröd* smör* ägg* ris pasta* honung* sylt* choklad* godis* kaka* salt*
    peppar* krydda* kryddor* socker* olja* olivolja* mjöl*
@drink
    te teet kaffe* ölen vinet saft* juice* läsk* flaska* flaskor* kapslar*
    bönor espresso* energidryck* snaps* whisky* cola* tepås*
@supplement
    protein* kapsel* kapslar* kosttillskott* tillskott* vitamin* d_vitamin*
    omega* fiskolja* magnesium* kreatin* kollagen* probioti* gurkmeja* zink*
    dos dosen dosering*
@cleaning
    tvål* tvättmedel* diskmedel* sköljmedel* rengöring* städ* mopp* trasa*
    svamp* borste* spray* sprej* klorin* avkalk* dammsug* puts* fönsterputs*
    fläckbort*
@part
    hölje* ryggstöd* filter*
@material
    metall* lädret bomull* polyester* gummi* aluminium* silikon* keramik* järn*
    linne* siden* sammet* nylon* bambu* porslin*
@colour
    brun brunt bruna lila orange* beige* turkos* silver* guld* bleknad*
@size
    minst cm mm xl
@senses
    lät sträv* klibb* kladd* kli kliar halt hal
@looks
    fint fina finare ser_ut såg_ut elegant* läcker* stilren* billig_ut
    färgglad* glansig* gullig* estetisk*
@quality_praise
    kvalite* slitstark* perfekt* utmärkt* toppen prisvärd* proffsig* lyxig*
    slitstyrk* välsydd* kanon* fungerar_bra
@quality_blame
    skräp* skit skiten undermål* plastig* ostadig* vingli* tunn* trasig* skev*
    snett sned fuskbygge* krånglig* hafsverk* slarvig* skruttig* rangl*
@fail_verb
    gått_sönder lossna* släppte släpper krångl* strula* lade_av paja*
    hängde_sig kärvar glappar* kraschar*
@work_verb
    klarar klarade gör gjorde satt går gick tål
@use_verb
    koppla* installera*
@body_part
    huvud* huvet hand handen händer* rygg* nacke* axlar* mage* näsa* hals
    halsen bröst* midja*
@room
    vardagsrum* sovrum* badrum* toa toaletten hall hallen källar* vind* garage*
    kontor* arbetsrum* barnrum* balkong* tvättstuga* trapp* garderob* stuga*
@family
    morfar* farfar* moster* faster* svärmor* svärfar* tonåring* familj*
@comparison
    bättre sämre jämför* mer mindre större dyrare billigare snabbare skillnad*
    motsvar* ersätt* till_skillnad lika
@negation
    varken ingenstans knappt inte_alls vägra* omöjlig* vart_ej ikke knappast
@intensifier
    otroligt extremt alldeles skit* as svin* sjukt grymt oerhört fruktansvärt
    enormt
@hedge
    nog väl lite något liksom nästan egentligen hyfsat helt_ok
@verdict
    suverän* underbar* ok fynd* hatar sådär helt_okej skräp* bedrövlig*
@stars
    omdöm* femma* etta* trea* fyra tvåa fem_av_fem femstjärn* en_stjärna
    fem_stjärnor enstjärnig* toppbetyg* minus drar_av
@recommendation
    rekomendera* rekommendation* köp_inte köp_den köp_ej undvik* varna*
    varning* akta_er akta_dig passa_er håll_er_borta rör_inte köper_igen
    köpa_igen köper_gärna handlar_igen aldrig_mer
@courtesy
    tack_så_mycket mvh vänliga_hälsningar hälsning* med_vänlig_hälsning
    god_morgon varsågod välkom* ha_en_bra trevlig_helg ursäkta förlåt ödmjuk*
    bästa_hälsningar tack_på_förhand
@swearing
    jävl* jäkla helvete* satan fitt* kuk* förbann* hora* horunge* röv* jävel
    jäveln wtf svin* as håll_käften sablans
@place_name
    sverige* stockholm* göteborg* malmö* uppsala* örebro* västerås* linköping*
    norrköping* umeå* luleå* lund helsingborg* jönköping* gävle* sundsvall*
    kiruna* gotland*
@me
    ja
@kin
    moster* farfar* morfar* svåger* svärmor* svärson*
@companion
    polarn kollegor* partner* rumskompis* bekant* flickvän* pojkvän*
    barndomsvän*
@spouse
    kärring* flickvän* pojkvän* partner* fästman* fästmö* gift gifta bröllop*
    exet ex särbo* äktenskap*
@child
    ungar* tonåring* treåring* femåring* sjuåring* dagis* lillkill* lillen
@maker
    konstnär* hantverkar* formgivar* designer* producent* utvecklar* redaktör*
    översättar* snickar* bagar* skräddar* skapar* uppläsar* regissör*
@making
    gjort tillverk* utveckla* uppfann producer* handgjord* snickra* sticka*
    måla* hemmagjord*
@workplace
    jobb* verkstad* verkstan huvudkontor* produktion* byggarbetsplats*
    arbetsplats* skola* sjukhus* packar kundtjänstavdel*
@employment
    anställ* delägar* lön lönen sparken uppsagd* vd säljchef* praktik*
    uppdragsgiv*
@business
    verksamhet* verkstad* näringsidk* småföretag* egenföretag* omsättning*
    startup* ab
@rivalry
    konkurrera* kopier* plagier* stulit stjäl* patent* sabotera* sabotage*
    smutskast* förtal* efterapar* jämfört mot_oss originalet deras_produkt
    svartmål* baktala*
@promotion_place
    webbshop* facebook* fb tiktok* youtube* blogg* etsy bio
@promotion_call
    kolla_in följ_oss gå_in kontakta_oss ring_oss hör_av_dig beställ* ange_kod
    använd_koden länk_i sök_på sök_efter gilla
@coupon
    kampanj* procent spar gratis_frakt
@gift
    gåvor* födelsedagspresent* prov varuprov* gratisexemplar* tackpresent*
    överrask* extra* bjöd give_away
@payback
    hela_summan hela_beloppet full_återbetal* paypal* ersätt* sätta_in utbetal*
@bargain_for
    om_du om_ni mot_att i_utbyte i_gengäld erbjöd* villkor* krav krävde kräver
    kräva uppgörelse* press* ber_mig övertala*
@review_words
    omdöm* publicer* lämna_omdöme
@review_change
    tar_bort höja höjer höjt höjde edit tillägg* korrigera*
@reviewers
    andra_köpare läsarna folk användar* andra_kunder kommentator* ni_som de_som
    troll*
@evidence
    övervakningskamera* dokumentera*
@openness
    sanning* sant objektiv* egen_åsikt erkänn* öppet transparent*
    fick_den_gratis i_utbyte_mot sponsra* reklamsamarb* samarbete* vine
    inte_betalt
@disease
    stroke* ledgångs* demens* alzheimer* parkinson* psoriasis* eksem*
    depression* adhd autis* ms fibromyalgi* hjärtinfarkt* kol covid* corona*
    borrelia* högt_blodtryck
@ailment
    smärt* huvudvärk* ryggont* ryggvärk* kli klåda* kliar utslag* feber*
    förkyl* illamå* kräks kräktes yr yrsel* trött* sjuk sjuka
@medicine
    kortison* antibioti* penicillin* alvedon* ipren* spruta* sprutor* vaccin*
    recept* apotek* cellgift* cytostatik* operation* behandling* blodtrycksmed*
    blodförtunn* levaxin* salva*
@healer
    specialist* terapeut* psykolog* barnmorsk* kiroprakt* dermatolog* hudläkar*
    vården
@healing
    frisk friska friskt lindra* lindring* hjälpte_mot bättre_efter av_med
    blev_av symptomfri* symtomfri* smärtfri* kurerar* tillfriskn* cancerfri*
    räddade_livet förebygg* kuren
@test_result
    värden värdena blodprov* blodtryck* blodsocker* blodsockret kolesterol*
    puls pulsen mätning* mäta mäter mätte röntgen* positiv* ekg resultat*
    sänkt*
@weapon
    gevär* bomb* ammunition* patron* kulor luftgevär* pepparspray* batong*
    elpistol* machete* knogjärn* svärd* yxa* skjut* sköt ljuddämpar* sprängmed*
    granat*
@drug
    droger* cannabis* gräs weed hasch* marijuana* kokain* kola amfetamin* tjack
    heroin* ecstasy mdma lsd tramadol* joint* braj* röka_på
@alcohol
    ölen ölet vinet vodka* whisky* gin rom snaps* brännvin* hembränt* bakfull*
    bakis pub puben krogen systemet* systembolag* drink*
@police
    aina lagligt olaglig* brott* rätten åtal* fängelse* arn konsumentverk*
    konsumentombud* allmänna_reklamation* kontroll* flygplatskontroll*
    säkerhetskontroll* myndighet*
@theft
    stulna snatteri* ficktjuv* porttjuv* norpa* knyck* plundra* åkte_på_stöld
    larmbåg* dyrka*
@stealth
    smyg* smög gömma* göm gömt gömd* gömmer dölj* dold* dolt utan_att_märka
    märker_inte märks_inte obemärkt* ingen_märker oupptäck* osynlig* diskret*
@violence
    slår slagit slag misshand* skjuta* sköt hugga* högg knivhugg* blod* stryp*
    tortera* plåga* spöa* spräng* våld* förgift* gift
@safety_device
    spärr* säkerhetsspärr* barnspärr* bälte* säkerhetsbält* brandvarnar* larm*
    jordfelsbryt* säkring* ventil* säkerhetsventil* handskar* nödstopp*
    brytare* sensor* hastighetsbegräns* krockkudd* munskydd*
@disabling
    koppla_bort kopplade_bort kopplat_bort koppla_ur kringgå* kringgick
    förbikoppl* inaktiver* avaktiver* stäng_av stänga_av stängde_av stängt_av
    skruva_bort skruvade_bort klippa_av klippte_av bryta_upp
@hazard
    farlig* livsfarlig* brinn* överhett* glödhet* kortslut* stöt stötar gnist*
    giftig* gift kväv* vass vassa skar_mig smält* elsäkerhet* skaderisk*
@insult_noun
    tjuv* bedragar* skojare* clown* mongo* dårar åsna* svin* as aset
    skitstövel* rövhål* fitta* hora* horunge* kärring* gubbjävel* parasit*
@insult_adjective
    korkat puckat cp cp_skad* lat lata jävla jäkla sjuk sjuka vidrig* äcklig*
    patetisk* löjlig* värdelös* inkompetent* oduglig* hjärndöd*
@wits
    dum dumt intelligens* intelligent* iq vett* klok* sunt_förnuft logik*
    korkad*
@contempt
    skandal* löjlig* patetisk* hata* avsky* förakt* äckla* äcklig* spott* fy
    usch blä haha hahaha lol jaha_du hånskratt* skratta*
@curse
    hoppas_du hoppas_ni dö dör brinn brinna helvete* förbanna* cancer ruttna*
    dra_åt_helvete far_åt_helvete gå_och_dö ångra_er ångra_dig straff* karma
    lida
@nation
    svensk* norsk* norrmän* dansk* finsk* finländ* tysk* polack* rysk* ryssar
    rysse engelsmän* amerikan* jänkar* kines* indisk* indier* arab*
@faith_group
    moské* koran* imam* kristna katolik* katolsk* judar* judisk* synagog*
    präst* biskop* bibel* hindu* buddhist* sikh* halal* kosher* ramadan*
@gender_group
    brud* gubbar* killar* pojkar* bimbo* feminist* slampa* slampor subba*
    blondin*
@orientation_group
    gay* flata* flator* lebb* homo* transa* trans transperson* transor*
    regnbåg* pride* woke* queer* drag dragqueen* bisex* fjoll* onaturlig*
@disability_group
    handikapp* funktionshind* funktionsned* funkis* blind* rullstol* autis*
    adhd cp cp_skad* mongo* downs utvecklingsstör* efterbliv* förståndshand*
    dement* demens* bipolär*
@age_group
    ungar* tonåring* fjortis* gammal* gamla gubbe* gubbar* tant* pensionär*
    äldre åldring* senior* 40_talist* boomer* gamling* vuxen vuxna åring*
@newcomer
    flykting* migrant* asyl* utländsk* främling* nyanländ* papperslös* turist*
    besökar* pass gräns* utomlands hemland* åk_hem ensamkommand* återvandr*
    bidragstag*
@generalising
    allihop sådana såna typisk* samma_skrot såna_där slag ni ert_folk
@inferiority
    lägre mindervärd* sämre värdelös* smuts* äcklig* lat lata primitiv*
    bakåtsträv* efterbliv* djur råttor* kackerlack* ohyra* parasit* slödder*
    avskum*
@sex_act
    sex sexuell* knull* runk* suga sug suger avsugn* avsug slicka* ligga_med
    samlag* onan* porr* bdsm analsex* oralsex* trekant*
@body_part_intimate
    kuk* snopp* penis* pung pungen ballar fitta* vagina* slida* snippa*
    klitoris* klitta bröst* tuttar* pattar* röv* rumpa* stjärt*
@intimate_goods
    glidmed* handboj* underkläd* spets* trosor trosa stringtros* string bh
    behå* babydoll* korsett* strumpeband* lack latex* ögonbind* analplugg*
    buttplug*
@shop_name
    hemköp lidl ikea clas_ohlson clasohlson biltema jula bauhaus hornbach
    byggmax elgiganten netonnet mediamarkt webhallen kjell cdon temu wish
@cheapness
    halva_priset halva halverad* dubbla_priset mindre_pengar kampanj* höjt
    för_under
@stock
    slut slutsåld* slutsålt utsåld* tog_slut ta_slut tagit_slut restnot*
    restorder* tillgäng* finns_inte finns_kvar finns_hemma utgått utgående
    upplaga* hemma_igen beställningsvara*
@shopping_time
    igår black_friday måndag* fredag* lördag* strax dagen_efter häromdagen
@seller_words
    bemöt* ärende*
@quality
    kvalite* bra dålig* lätt slitstark* passform* funktion* känns
@goods_kitchen
    kastrull* stekpann* gryta* tallrik* kopp koppar koppen mugg* skål sked*
    vattenkokar* kaffebrygg* kaffekann* brödrost* airfryer* mixer* kylskåp*
    frys*
@goods_electronic
    tv dator* surfplatt* hörlur* högtalar* skrivar* tangentbord* router*
    powerbank* smartklock* klocka* fjärrkontroll* spelkonsol* usb* adapter*
    dammsugar*
@goods_clothing
    jacka* byxor* byxa* tröja tröjan skjorta* klänning* kjol* strumpor* skor
    skorna sko stövlar* kängor* handskar* vantar* halsduk* bälte*
@goods_book_media
    böcker* roman* kokbok* ljudbok* pocket* skivor cd dvd musik* album* serie*
    kalender* häfte* noter tecknad* manga*
@goods_tool_garden
    såg sågen hammare* verktyg* stege* spade* kratta* sekatör* slang*
    vattenslang* kruka* krukor* växthus* frön fröer* tång* skottkärra* yxa*
@goods_toy_pet_baby
    docka* lego* gosedjur* nalle* boll* robot* blöja* blöjor* nappflask*
    bilbarnstol* koppel* hundbädd* hundfoder* klösträd* buren akvari* barn*
@goods_beauty_health
    kräm* schampo* shampo* balsam* tvål* smink* mascara* läppstift* parfym*
    nagellack* serum* rakapparat* rakhyvel* hårtork* tandborst* tandkräm* olja*
    salva*
@goods_food_drink
    te kaffe* choklad* nötter* honung* krydda* kryddor* olja* olivolja* pasta*
    ris mjöl* bröd* smör* juice* saft* vin öl
@goods_home_furniture
    stolar* soffa* madrass* hylla* byrå byrån skåp* garderob* matta* gardin*
    täcke* påslakan* handduk* tavla* duschdraperi* förvaring* vas vasen
@goods_sport_car
    cyklar* hjälm* hantel* hantlar* sovsäck* fiskespö* löpband* boll*
    skridskor* skidor* bilar* bilbatteri* dashcam* torkarblad* takbox*
    bilmatta* simglasögon* handskar*
@fiction
    böcker* roman* karaktär* huvudperson* huvudkaraktär* slutet fantasy*
    mördar* spännande serie* hjälte* spöke* trollkarl* intrig* skildr* mordgåt*
    saga*
@pet
    hundar* kanin* hamster* marsvin* häst* papegoj* undulat* höns* hönor
    husdjur* djur djuret schäfer* labrador* tax taxen chihuahua* pudel*
"""
