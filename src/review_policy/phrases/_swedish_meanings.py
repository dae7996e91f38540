"""
Swedish words by what they mean.
"""

from __future__ import annotations

from typing import Final


MEANINGS: Final = """
you
    du dig dej ditt din dina ni er ert era ni_andra nån_annan
we
    vi oss vårt vår våra
me
    mig mej jag mig_själv
they
    de dom dem dessa deras
he
    han honom hans
and
    och samt & o
thank
    tack tacka* tackar tackade tacksam* tackar_för thanks tusen_tack
she
    hon henne hennes
in
    i inuti inne in inom
be
    är vara var varit blir blev blivit va bli vore
one
    en ett enda en_enda
day
    dag* dar dygn*
at
    på vid hos i
rate
    betyg* betygsätt* sätta_betyg ge_betyg gradera* ränta*
amazon
    amazon* amazons amazon.se
would
    skulle hade ville skulle_vilja
or
    eller alt alternativt antingen
for
    för till åt för_att
week
    vecka* vecko* veckor
if
    om ifall såvida förutsatt ifall_att
box
    låda* lådor kartong* box* ask* paket* förpackning* lådan
come
    kom kommer komma kommit anländ* dyker_upp dök_upp
who
    vem vilka som vilken vem_som
on
    på
driver
    chaufför* förare* bud* budbil* utkörare* budkille* leverantör* föraren
feedback
    feedback* återkoppling* omdöme* respons* synpunkt* recension* betyg*
order
    beställ* order* köp* ordning* köpte bestäl* best_varan ordernummer*
like
    gilla* som liksom tycker_om typ likt lik såsom gillar
less
    mindre färre mindre_än
review
    recension* recens* omdöme* betyg* review* recenser* utvärder* omdömme*
    resension*
leave
    lämna* skriva skriv lämnade lämnat lagt ställ* låt kvar
this
    detta denna den_här det_här denne denhär dehär
bit
    bit* lite något aningen smått en_aning
shop
    butik* affär* shop* handla* handlare* webbutik* nätbutik*
tell
    berätta* säg säga sa sagt tala_om sade talade_om
say
    säg säga säger sa sade sagt påstå* påstod står
answer
    svar* besvara* svarade återkom*
star
    stjärn* stjärnor* stjärna* stjärnig*
refund
    återbetal* pengarna_tillbaka pengar_tillbaka refund* återbetalning*
    kompens* ersättning* återköp* pengarna_åter betala_tillbaka få_tillbaka
    kreditera*
same
    samma likadan* samme densamm* identisk*
that
    det att den som den_där det_där detta
now
    nu numera just_nu nu_för_tiden
page
    sida* sidor* hemsida* sidan
wrap
    slå_in inslag* paketer* omslag* inlindad* lindad* presentpapper* linda*
with
    med tillsammans_med m
seller
    säljare* försäljare* säljarn* butik* handlare* leverantör* företaget sälj*
    saljare*
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
    fråga* frågade be bad bett ber undra* begär* bett_om
since
    sedan sen eftersom sedan_dess alltsedan
these
    dessa de_här dom_här dehär
back
    tillbaka åter rygg* baksida* bak tbx tebax
month
    månad* mån manad*
bag
    väska* väskor påse* påsar kasse* bag* säck*
write
    skriv* skrev skrivit skrift* skriver
good
    bra god* gott fin* bäst* braiga schysst* toppen najs
word
    ord* orden ordval*
read
    läs* läste läst läser läsning*
no
    nej inte ingen inga inget nä nope näe
half
    halv* hälft* halva
mine
    min mitt mina
door
    dörr* dörren port* ytterdörr* entré* lucka*
send
    skicka* sänd* skickade skickat postat skickas
old
    gammal* gamla äldre åldrad* begagnad* gammalt
to
    till att åt för_att
still
    fortfarande ännu stilla än ändå
dear
    kära käre hej dyr* bästa snälla kär
first
    först* första initialt 1:a
get
    få får fick fått hämta* skaffa* erhåll* bli
name
    namn* heter kallad* namnet
night
    natt* nätter* kväll* inatt
pack
    pack* packa* förpack* paket* emballage* packad*
wait
    vänta* väntan* väntade inväntar* avvakta* dröj*
comment
    kommentar* kommentera* komentar* synpunkt*
then
    då sen sedan därefter så
not
    inte ej icke inget ingen ite int
when
    när då nä
never
    aldrig alldrig ingen_gång
put
    ställ* lägg* la lagt sätt* satt satte lade stoppa* placera*
up
    upp uppe uppåt
gate
    grind* port* grinden
cancel
    avbeställ* avbok* annuller* avbryt* cancel* makuler* ångra_köp* säga_upp
    häva_köpet
what
    vad va vilken vilket vilka
free
    gratis kostnadsfri* fri* kostnadsfritt utan_kostnad bjud*
enough
    nog tillräckligt räcker tillräcklig*
nice
    fin* trevlig* snygg* skön* nice najs mysig* fint snäll*
sign
    skriv_under underteckn* signer* skylt* tecken* skrev_på kvittera* signatur*
woman
    kvinna* kvinno* tjej* dam* tjejen
make
    gör göra tillverka* skapa* gjord* fixa* märke*
late
    sen sent försen* för_sent försening* senare dröj* dröjde sena
feel
    känn* känns kändes känsla* känner känt
own
    egen eget egna äger ägde
again
    igen åter ännu_en_gång på_nytt igenn
please
    snälla vänligen tack var_god gärna var_vänlig snälla_du
about
    om ungefär kring cirka ca angående ang gällande
sorry
    ledsen ursäkt* förlåt* beklag* tyvärr sorry tråkigt
hour
    timme* timmar* tim h timma*
through
    genom igenom via
card
    kort* kortet lapp* vykort* gratulationskort* bankkort*
somebody
    någon nån nå'n någon_annan
nothing
    inget ingenting noll inte_något inge
money
    pengar* peng* kr krona* kronor* stålar* cash deg slantar*
those
    de dem dom de_där dom_där
run
    spring* sprang köra kör rinn* fungera* gå
our
    vår vårt våra
parcel
    paket* försändelse* kolli* leverans* packet* postpaket*
without
    utan förutan
minute
    minut* min ögonblick*
go
    gå går gick åk åker gått fara
all
    alla allt all hela alltihop samtliga
marketplace
    marknadsplats* marketplace* marknad* blocket tradera plattform*
pad
    kudd* dyna* block* bomull* vaddering* platta* underlägg*
arrive
    anländ* kom kommer kommit framme ankom* dök_upp komma_fram
before
    innan före förut tidigare förr
love
    älska* kärlek* älskar förälsk* jätteglad*
mail
    mejl* mail* post* brev* maila* mejla*
people
    folk* människor* personer* andra
where
    var vart där varifrån
take
    ta tar tog tagit tas taga
nobody
    ingen inte_någon ingen_människa
each
    varje var styck* st vardera per
after
    efter därefter efteråt
tape
    tejp* tejpa* tejpad* band*
depot
    depå* terminal* lager* utlämning* ombud* postombud*
return
    retur* returner* skicka_tillbaka lämna_tillbaka återlämn* skickade_tillbaka
    returrätt* ångerrätt*
courier
    bud* budfirma* kurir* fraktbolag* postnord* transportör* budbil* dhl
there
    där dit det_finns finns
by
    av vid med genom förbi senast
quick
    snabb* fort kvick* rask* kvickt direkt
wrong
    fel* felaktig* tokig* felet galet
postage
    porto* frakt* fraktkostnad* fraktavgift* frimärk*
both
    båda både bägge
pay
    betal* betala* lön* swisha* pröjs* lägga_ut
than
    än
off
    av bort rabatt* iväg borta
from
    från ifrån av
post
    post* brev* posta* inlägg* postnord* postat
soft
    mjuk* len* gosig* mysig* lena
hold
    håll* höll hållit hålls rymmer
charge
    ladda* laddar laddning* avgift* debiter* ta_betalt laddad* kosta*
which
    vilken vilket vilka som
lot
    mycket många massa massor mkt mycke mängd*
little
    lite liten litet små lilla litta
but
    men fast utan dock
price
    pris* priset kostnad* prislapp* prise
cheap
    billig* billigt prisvärd* lågpris* budget* spottstyver* billi
already
    redan
light
    ljus* lampa* lampor lätt* lättvikt* belysning* lampan
down
    ner ned nere dun* nedåt
rang
    ringde ringt plingade ringde_på
reviewer
    recensent* recenserare* omdömesskriv* testare* granskare*
out
    ut ute slut utanför
delivery
    leverans* leverer* frakt* utkörning* utleverans* hemleverans* leveransen
    hemkörning*
once
    en_gång engång någonsin gång genast
carton
    kartong* låda* pappkartong* förpackning*
buy
    köp* köpa köpte köpt inhandla* handla*
picture
    bild* bilder* foto* kort målning* tavla*
phone
    telefon* mobil* lur ringa ring ringde tfn tel mobilen
knock
    knacka* knackade bank* knackning*
under
    under nedanför inunder
miss
    missa* sakna* fattas fröken missad*
number
    nummer* nr antal* siffr* tal
should
    borde ska bör skulle skall
photo
    foto* bild* fotografi* bilder* kort
open
    öppna* öppen öppet öppnad* öppnade öppning*
wash
    tvätt* tvätta* diska* sköljs* tvättas tvättning*
size
    storlek* stl mått* size strl dimension*
last
    sist* senaste förra håll* hålla hållbar* räck* vara
show
    visa* visar visade show* program*
chapter
    kapitel* avsnitt* kapitlet
how
    hur huruvida
message
    meddelande* medd sms* pm mess* meddela* mejl*
full
    full* fyll* fullt hela proppfull*
new
    ny nytt nya nyare splitterny* nyköpt* helt_ny
hand
    hand* händer* handen räck* nävar
paper
    papper* papp* pappret tidning*
label
    etikett* märk* lapp* fraktsedel* adressetikett* fraktetikett* retursedel*
hedge
    häck* häcksax* häcken
know
    vet veta visste känner kunskap* känna_till vetat
also
    också även oxå dessutom likaså
roll
    rulle* rullar rull* rulla*
lid
    lock* locket kapsyl*
lady
    dam* tant* kvinna* damen tjej*
handle
    handtag* hantera* hantering* greppa* skaft* vred*
only
    bara endast enbart blott ba
"""
