"""
Italian words by what they mean.
"""

from __future__ import annotations

from typing import Final


MEANINGS: Final = """
you
    tu lei voi ti te
we
    noi ci nostro nostra nostri
me
    mi me io mio mia
they
    loro essi questi costoro hanno
he
    lui egli ha
and
    e ed anche oltre
thank
    grazie ringrazi* grz graz thanks
she
    lei ella ha
in
    in nel nello nella nei
be
    è e' essere sono era
one
    uno una un 1 sola
day
    giorn* gg dì
at
    a al allo alla ai
rate
    valut* voto tariff* percentual*
amazon
    amaz* amzn
would
    vorrei vorremmo vorrebb* sarebb* avrei
or
    o oppure od
for
    per x da
week
    settiman* sett
if
    se qualora caso_mai nel_caso casomai
box
    scatol* pacc* confezion* cartone
have
    ho hai ha abbiamo avete
come
    vien* venut* venire arriv* vengo
who
    chi che quale
on
    su sul sullo sulla sui
driver
    autist* corrier* fattorin* conducent* guidator*
feedback
    feedback valutazion* giudiz* riscontr* commento
order
    ordin* acquist* comprat* comandato
like
    come piac* mi_piace tipo simil*
less
    meno minor* inferior*
review
    recens* recenz* valutazion* giudizi* parere
leave
    lasc* abbandon* partit* partire
this
    quest* sto sta
bit
    po' po pochin* pezzett* un_po
shop
    negoz* bottega shop store spesa
tell
    dire dico dice dici dicono
say
    dire dico dice dici dicono
answer
    rispond* rispos*
star
    stell*
refund
    rimbo* refund resi_soldi soldi_indietro riaccredit*
same
    stess* medesim* ugual* identic*
that
    quel* che ciò
now
    ora adesso ormai mo attualmente
page
    pagin* pag
wrap
    incart* avvolg* avvolt* impacchett* imball*
with
    con col coi insieme
seller
    venditor* venditric* negoziant* commerciant* rivenditor*
can
    può poss* potet* potrest* lattin*
do
    fare fa fai fate fatto
so
    così quindi perciò talmente dunque
every
    ogni ognuno tutt* qualsiasi
of
    di del dello della dei
here
    qui qua ecco
ask
    chied* chiest* domand* richied* richiest*
since
    da dal dalla poiché visto_che
these
    quest*
back
    indietro schien* retro restitu* torn*
month
    mese mesi mensil*
bag
    bors* sacchett* bust* sacco sacca
write
    scriv* scritt* scriss*
good
    buon* bene ben ottim* bell*
word
    parol* termin*
read
    legg* letto letta letti lettur*
no
    no nessun* niente non nope
half
    metà mezz* dimezz*
mine
    mio mia miei mie
door
    porta porte portone portoni ingresso
send
    invi* spedi* mand*
old
    vecch* anzian* vetust* datat*
to
    a ad per da verso
still
    ancora tuttora sempre tuttavia
dear
    caro cara cari care carissim*
first
    prim* inizialment*
get
    ricev* otten* prend* preso arriv*
name
    nome nomi cognom* nominativ* chiam*
night
    nott* sera stanotte
pack
    pacc* confezion* imball* set impacchett*
wait
    aspett* attend* attes* pazient*
comment
    comment* osservazion* opinion*
then
    poi allora quindi dopo
not
    non nn no mica neanche
when
    quando qnd appena allorché
never
    mai giammai
up
    su sopra fino alto
put
    messo messa messi messe mett*
gate
    cancell* portone
cancel
    annull* cancell* disd* revoc*
what
    cosa che quale cos' ke
free
    gratis gratuit* omaggi* liber* free
enough
    abbastanza sufficient* basta bastano bastare
nice
    bell* carin* gradevol* piacevol* simpatic*
sign
    firma firmare firmat* segno segni
woman
    donn* signor* femmin* ragazz*
make
    fare fatto fatta fatti fatte
late
    ritard* in_ritardo fuori_tempo tard*
feel
    sento sente sentire sentit* sensazion*
own
    propri* possied* possegg* personal*
again
    ancora nuovament* di_nuovo un'altra_volta rifar*
please
    per_favore perfavore prego cortes* gentilment*
about
    circa riguard* su proposito quasi
sorry
    scus* mi_dispiace dispiac* spiac* perdon*
hour
    ora ore orario oretta
through
    attravers* tramite mediante via
card
    carta carte cartoncin* cartolin* bigliett*
somebody
    qualcun* tizio persona
nothing
    nient* nulla zero nnt
money
    sold* denar* euro danaro quattrin*
those
    quell* quei quegli
run
    corre correre corsa corso funzion*
our
    nostr*
parcel
    pacc* collo spedizion* plico
without
    senza privo priva sprovvist*
minute
    minut* attim* min
go
    andare andat* andiamo andrò vai
all
    tutt* intero
marketplace
    marketplace mercat* piattaform* vendor*
pad
    cuscinett* tappetin* blocco imbottit* tamponcin*
arrive
    arriv* giunt* giung* recapit* pervenut*
before
    prima antecedent* precedent* davanti
love
    amor* amo ama amare amato
mail
    mail email posta e_mail lettera
people
    gente person* individ*
where
    dove dov' laddove
take
    prend* preso presa presi prese
nobody
    nessun*
each
    ciascun* ognun* ogni cadauno cad
after
    dopo poi successiv* trascors*
tape
    nastr* scotch adesiv* nastro_adesivo
depot
    deposit* magazzin* centro_smistamento smistament* filial*
return
    reso resi resa restitu* rendere
courier
    corrier* fattorin* spedizionier* bartolini brt
there
    lì là ci vi
by
    da dal dalla entro vicino
quick
    rapid* veloc* celer* svelt* immediat*
wrong
    sbagliat* errat* errore torto scorrett*
postage
    spese_spedizione spedizion* affrancatur* porto spese_postali
both
    entramb* ambedue tutt'e_due
pay
    paga pago pagat* pagament* pagar*
than
    di che rispetto piuttosto
off
    via spent* spegn* giù scont*
from
    da dal dallo dalla dai
post
    posta poste spedi* post pubblic*
soft
    morbid* soffic* tener* vellutat*
hold
    tien* tener* regg* tenut* trattien*
charge
    caric* ricaric* addebit* addebb* fattur*
which
    quale quali qual che
lot
    molt* tant* sacco mucchio parecch*
little
    poco poca pochi poche pochissim*
but
    ma però tuttavia bensì tranne
price
    prezz* costo costi costa costano
cheap
    econom* poco_prezzo scadent* conveni* buon_mercato
already
    già ormai
light
    luce luci lucin* luminos* lampad*
down
    giù sotto basso ribass*
rang
    suon* citofon* bussat* telefonat*
reviewer
    recensor* recensit* opinionist*
out
    fuori esaurit* uscire uscit* esce
delivery
    consegn* recapit* spedizion*
once
    volta una_volta appena
carton
    cartone cartoni scatol*
buy
    compr* acquist* prend* preso
picture
    foto* immagin* quadr* figur*
phone
    telefon* cell* smartphone tel chiam*
knock
    buss* picchiat* urto urti urtat*
under
    sotto inferior* meno
miss
    manca mancia mancano mancat* mancav*
number
    numer* num nr n° cifr*
should
    dovrebb* dovrei dovrest* dovess* bisogn*
photo
    foto* immagin*
open
    apri apro apre aprir* aprite
wash
    lava lavo lavat* lavar* lavagg*
size
    taglia taglie misur* dimension* grandezz*
last
    ultim* scors* duro dura duri
show
    mostr* fa_vedere spettacol* dimostr*
chapter
    capitol*
how
    come quanto
message
    messagg* msg sms
full
    pien* complet* inter* totale
new
    nuov* novità recent*
hand
    mano mani manina
paper
    carta carte foglio cartace* giornal*
label
    etichett* targhett* cartellin* marchio
hedge
    siep*
know
    so sa sapere sapev* conosc*
also
    anche pure inoltre altresì
roll
    rotol* rull* arrotol*
lid
    coperch* tapp*
lady
    signor* donna ragazza
handle
    manic* manigli* impugnatur* gestire gestion*
only
    solo soltanto solament* unic* sole
ship
    spedi* nave navi
remove
    rimuov* rimoss* togli* tolt* elimin*
time
    tempo volt* ora ore orario
track
    tracc* tracking pista piste monitor*
flat
    piatt* appartament* alloggio sgonf* piano
wife
    moglie mogli consorte compagn*
taste
    gust* sapor* assaggi* sa_di
fast
    veloc* rapid* fulmine* celer* lampo
book
    libr* volum* romanz* prenot*
ring
    anell* suon* squill* citofon* fede
keep
    tenere tenut* tengo tien* conserv*
invoice
    fattur* ricevut* scontrin*
date
    data dato date dati datat*
scan
    scans* inquadr* scanner* scannarizz*
much
    molt* tant* assai quanto parecchi*
girl
    ragazz* bambin* bimb* figlia fanciull*
cut
    tagl*
kind
    gentil* tipo genere cortes* sort*
buyer
    acquirent* client* compratori* compratore compratric*
look
    guard* sembr* aspett* pare paiono
over
    sopra oltre finit* più
sleep
    dorm* sonn* addorment*
smell
    odor* puzz* profum* olezz* tanf*
close
    chius* chiud* vicin* stretto
find
    trov* rinven* scov*
decent
    decent* discret* dignitos* passabil* accettabil*
heavy
    pesant* peso pesa pesi pesano
hello
    ciao salve buongiorno buonasera buondì
opinion
    opinion* parer* giudizi* pensier* punto_di_vista
game
    gioc* partit* videogioc*
man
    uomo uomini signor* tizio tipo
next
    prossim* seguent* success* accanto
mum
    madre mamm* mamy mami
crack
    crep* incrinat* rott* spacc*
bin
    bidon* cestin* spazzatur* pattum* immondizia
change
    cambi* modific* resto vario varia
work
    funzion* lavor* va funge opera
year
    anno anni annual*
fit
    calz* entr* veste vestit* vestire
need
    bisogn* serve servono servire servit*
strong
    forte forti fortissim* robust* resistent*
stay
    resta resto restare restat* restano
reply
    rispond* rispos* replic*
fine
    bene ok multa sottil* va_bene
slide
    scivol* scorr* slitta diapositiv*
strap
    cingh* tracoll* laccett* cintur* bretell*
colour
    color* tint* tonalit* sfumatur*
chat
    chat chatt* chiacchier* convers*
stick
    incoll* attacc* baston* stecc* aderi*
big
    grand* gross* enorm* ampi*
will
    verrò verrà verranno sarà farò
sister
    sorell* sister
right
    giust* destr* diritt* corrett* ragion*
real
    reale reali realtà realment* vero
bell
    citofon* campan* sonagli*
promise
    promes* promett*
code
    codic* code qr
boil
    bolle bollire bollent* bollit* ebolliz*
cure
    cura cure curat* curar* guari*
clear
    chiar* trasparent* limpid* nitid*
must
    deve devo devi devono dovet*
sharp
    affilat* taglient* appuntit* nitid*
folk
    gente person* popolar* folk
third
    terz*
loud
    rumoros* forte forti fortissim* alto
ignore
    ignor* snobb* menefregh* fregat*
give
    dare darmi darci darti dato
sort
    tipo gener* sistem* ordin* specie
between
    tra fra
offer
    offer* offr* propost* propon* promozion*
hot
    cald* bollent* scott* piccant* rovent*
hope
    sper* auguro auspic*
call
    chiam* telefon*
its
    suo sua suoi sue
step
    passo passa passare passat* gradin*
second
    second* sec
see
    vedo vede vedi veder* vedono
deliver
    consegn* recapit*
thin
    sottil* fine fino finir* finit*
form
    modul* forma forme formulari*
face
    faccia facce faccio facciamo viso
home
    casa case domicil* abitazion*
today
    oggi odiern* stamattina stamani
mark
    segno segni segnat* macch* voto
side
    lato lati laterale fianc* parte
lose
    perd* pers* smarr*
top
    top cima sopra parte_superiore magliett*
copy
    copi* imitazion* fotocopi*
dog
    cane cani cagn* pelos* cucciol*
email
    email mail e_mail posta_elettronica
purchase
    acquist* compr* spesa
drive
    guid* auto
birthday
    complean* compl
van
    furgon* camionc*
fold
    pieg* ripieg*
thick
    spess* grosso denso densa
just
    solo appena proprio giust* soltanto
while
    mentre intanto durante
even
    anche perfino persino addirittura neanche
warranty
    garanzi* garantit*
plastic
    plastic*
text
    testo testi messagg* sms scritt*
squeak
    cigol* scricchiol* stridi* fischi*
whole
    inter* tutt* complet* integral*
cover
    cover custodi* copr* coper*
app
    app applicaz*
leg
    gamb* zamp* piedin*
polite
    educat* cortes* gentil* garbat*
other
    altr* diver*
long
    lung* tanto_tempo
small
    piccol* minuscol* piccin* ridott* strett*
rain
    piogg* piov* diluvi* acquazzon*
scratch
    graff* riga righe rigat* rigo
straight
    dritt* diritt* rett* subito direttament*
proper
    corrett* adeguat* appropriat* vero giust*
morning
    mattin* stamattina buongiorno stamane
someone
    qualcun* tizio
until
    fino finché sino
firm
    sodo soda sodi rigid* ditta
stop
    smett* smess* fermo ferma fermi
type
    tipo tipi gener* modello digit*
too
    tropp* anche pure eccessiv*
though
    però sebbene benché tuttavia anche_se
account
    account conto conti contare contat*
envelope
    bust* plico
try
    prov* tent* cerco cerca cercare
warm
    cald* calor* tiepid* riscald*
fortnight
    due_settimane quindici_giorni 15_giorni quindicin*
set
    set serie kit impost* complet*
dad
    papà babbo padre papi
heart
    cuor* cardiac*
mention
    menzion* nomin* accenn* cita citare
bring
    porta porto porte portat* consegn*
behind
    dietro retro indietro
hair
    capell* pelo peli chioma
knee
    ginocch*
pick
    ritir* scegli* scelt* raccogli* prelev*
store
    negozi* store conserv* magazzin*
inside
    dentro intern* all'interno
sell
    vend*
list
    list* elenc*
dry
    secc* asciug* asciutt*
something
    qualcos* qlcs qualche_cosa
battery
    batteri* pila pile accumulator*
block
    blocc*
site
    sito siti portale cantiere
smooth
    lisc* fluid* scorrevol* levigat*
below
    sotto seguito inferiore
clean
    pulit* pulir* pulisc* puliz*
glass
    vetr* bicchier* calic*
solid
    solid* robust* massicc* stabil*
cancer
    tumor* canc* oncologic*
bad
    male malissimo mali malament* cattiv*
place
    posto posti posta luog* poggia*
address
    indirizz* recapito
throw
    butt* lanc* gett* tira tiro
twice
    due_volte doppio 2_volte
more
    più maggior* ulterior* di_più
husband
    marito mariti sposo consorte
snap
    spezz* rott* scatt* romp*
sheet
    fogli* lenzuol*
end
    fine final* termin* finit* estremit*
reach
    raggiung* arriv* raggiunt* portata
baby
    neonat* bimb* bambin* bebè piccin*
road
    strad* via
yet
    ancora eppure già
head
    testa teste capo
signature
    firma firmare firmat*
screw
    vite viti avvit* svit*
weak
    debol* fragil* fiacc* scars*
ever
    mai sempre assolut*
round
    roton* tond* intorno giro
carry
    porta porto porte portare portat*
everyone
    tutt* ognuno chiunque
let
    lasc* permett* faccia faccio facce
kid
    bambin* bimb* figli* ragazzin*
case
    custodi* caso casi cover astuccio
stock
    scort* magazzin* disponib* giacenz* stock
sound
    suon* audio sonor* rumor*
hung
    appes* append* attacc*
outside
    fuori estern* all'esterno
refresh
    aggiorn* rinfresc* ricaric*
custom
    dogan* personalizz* misura abitudin*
clip
    clip mollett* gancett* fermo ferma
praise
    lodo lodi lode lodare elogi*
agree
    accord* concord* accett* d'accordo
use
    uso usa usi usare usato
question
    domand* quesit* question*
wipe
    salviett* puli* strofin* asciug*
house
    casa case abitazione villett*
cat
    gatt* mici* felin*
great
    ottim* fantastic* grand* eccellent* magnific*
kick
    calcio calci scalci*
reminder
    promemor* sollecit* ricord* avviso
note
    nota note notato notar* bigliett*
line
    linea linee fila riga filo
grip
    presa impugnatur* grip ader* afferr*
shift
    turno turni spost* cambio
zip
    zip cernier* lampo chiusura_lampo
product
    prodott* articol* merce
child
    bambin* bimb* figl* minor*
way
    modo modi via manier* strada
group
    grupp* comitiv*
replace
    sostit* rimpiazz* cambi*
slow
    lent* piano
worth
    vale valgono valido valso valor*
turn
    gira giro giri girare girat*
platform
    piattaform* banchina pedan*
deal
    affar* offert* occasion* accord* trattativ*
delete
    cancell* elimin* rimuov* rimoss* togli*
happy
    felic* content* soddisfatt* liet*
brother
    fratell* cognat*
some
    alcun* qualche dei degli delle
created
    creat* crea creare realizzat* ideat*
cash
    contant* cash liquid*
mouth
    bocc*
slot
    fessur* slot fascia_oraria scompart* scanalatur*
plug
    spina spine spinott* preso presa
tag
    etichett* targhett* tag cartellin*
country
    paes* nazion* stato campagn*
tissue
    fazzolett* tessut* velin*
edit
    modific* corregg* edit* aggiorn*
leak
    perd* gocciol* fuoriusc* colla cola
glad
    content* felic* liet*
wave
    onda onde ondulat* salut*
guard
    guardi* portinai* protezion* custod* vigil*
think
    pens* credo crede credete creder*
honest
    onest* sincer*
seal
    sigill* guarnizion* foca
customer
    client*
bench
    panc* banco
letter
    letter*
transit
    transit* in_transito viaggi*
wear
    indoss* porta porto portare portat*
clinic
    clinic* ambulator* studio_medico
heat
    calor* cald* scald* riscald*
mind
    mente idea importa dispiac*
want
    vogl* vuol* volev* vorre* vuoi
walk
    cammin* passegg* piedi
quiet
    tranquill* zitt* silenz*
well
    bene ben pozz* bè beh
expect
    aspett* preved* previst* pretend* mi_aspettavo
term
    termin* condizion* scadenz*
drip
    gocc* sgocciol*
bed
    letto letti lettin*
brain
    cervell* cerebral*
public
    pubblic*
helpful
    util* disponib* d'aiuto
roof
    tetto tetti tettoia
friend
    amic*
apology
    scus*
floor
    paviment* piano piani
water
    acqu* innaffi*
warehouse
    magazzin* deposit* warehouse
update
    aggiorn* update
postman
    postin* portalettere
tablet
    tablet compress* pastigl* pasticc*
town
    citt* paes*
move
    spost* muov* trasloc* moss*
per
    per al
hard
    duro dura duri dure durat*
always
    sempre ogni_volta smpr
soup
    zupp* minestr* brodo
edge
    bord* spigol* orlo orli margin*
rave
    entusiast* elogi* delir*
save
    risparmi* salva salvare salvat* conserv*
lobby
    atrio androne ingresso
spare
    ricambi* scorta
lock
    serratur* blocc* lucchett* chius*
very
    molto assai davvero tanto parecchio
needle
    ago aghi
car
    auto macchin* automobil* vettur*
pillow
    cuscin* guancial*
seem
    sembr* pare paiono parev* appar*
against
    contro contrari*
evaluation
    valut* giudizio
voucher
    buon* voucher coupon
son
    figli*
channel
    canal*
reason
    motiv* ragion* caus*
laugh
    ridere ride ridono rido riso
ribbon
    nastr* fiocco
fence
    recinzion* recint* staccionat*
room
    stanz* camer* spazi*
link
    link collegament* linkin*
team
    team squadr* staff
into
    dentro in nel nella
near
    vicin* presso accanto nei_pressi
gift
    regal* omagg* dono doni pensier*
cold
    fredd* raffredd* gelid*
red
    ross*
because
    perche poiché xké xche siccome
finish
    fine fino finir* finit* termin*
anything
    qualcosa niente qualsiasi_cosa nulla
black
    nero nera neri nere black
bright
    luminos* brillant* vivac* accec*
yes
    sì certo esatto
wobble
    traball* dondol* balla ballano ballerin*
teacher
    insegnant* maestr* professor* prof
tomorrow
    domani dopodomani
fake
    fals* tarocc* fint* contraffat* fake
score
    voto voti votat* punt*
brand
    marc* brand
might
    potrebb* forse magari
wet
    bagnat* umid* fradic* zupp*
slip
    scivol* foglietto slitt* sottovest*
different
    divers* different* altr*
smile
    sorris* sorrid*
dent
    ammacc* bozz*
fall
    cade cadono cadut* cadere cadendo
pretty
    carin* bell* abbastanza grazios* piuttosto
piece
    pezz* parte
claim
    reclam* richiest* afferm* sostien* denunc*
boss
    capo capi titolar* principale
stall
    bancarell* blocc* fermo ferma fermi
window
    finestr* vetrin*
publish
    pubblic*
test
    test prov* collaud* testat* esame
instead
    invece anziché al_posto piuttosto
drop
    cade cadono cadut* cadere cadendo
itself
    stesso stessa da_solo se_stess*
pocket
    tasc*
hip
    anca anche fianco fianchi
replacement
    sostituz* ricambi* sostitut* rimpiazz*
tied
    legat* legge leggi annod*
play
    gioc* suon* riprod*
fun
    divert* spass*
cousin
    cugin*
tin
    latt* barattol* stagn* scatolett*
chair
    sedi* poltron* seggiol*
insulin
    insulin*
club
    club circolo mazza
fair
    onest* giust* corrett* equo fier*
cost
    costo costi costa costano costat*
rating
    valutazion* punteggi* voto stelle giudizi*
rust
    ruggin* arrugg*
live
    vivo viva vivere vive vivono
seat
    sedil* posto posti posta sedut*
map
    mapp* cartin*
average
    medio media nella_media mediocr*
tiny
    minuscol* piccol* microscop*
check
    controll* verific* assegn* check
count
    conto conti contare contat* conteggi*
withdraw
    ritir* prelev* revoc*
hamper
    cesto cesta cestin* ceste
video
    video filmat* videogioc*
kitchen
    cucin*
join
    unisc* iscriv* partecip* unire unito
away
    via lontan* fuori
why
    perche xké come_mai
boat
    barc* gommon*
eat
    mang*
design
    design disegn* progett* linea
dm
    dm pvt privato messaggio_privato
drawer
    cassett*
everything
    ogni_cosa tutt*
mistake
    error* sbagl* svist*
feet
    pied*
wide
    larg* ampi*
grey
    grig*
across
    attraverso dall'altra
street
    strad* via vicolo
stamp
    francoboll* timbr*
most
    maggior* più gran_parte
market
    mercat* supermercat*
whether
    se
swap
    scamb* cambi* sostit*
request
    richiest* richied* domand*
job
    lavor* mestier* impiego compit*
carrier
    corrier* vettor* spedizionier* trasport*
guy
    tipo tizio ragazzo uomo
teach
    insegn* impar* spieg*
bottom
    fondo fondi sotto base
touch
    tocc* tatto touch
wood
    legn*
spring
    molla molle primaver*
gorgeous
    splendid* stupend* meraviglios* bellissim*
park
    parc*
proud
    orgoglios* fier* orgoglio
sturdy
    robust* solid* resistent* stabil*
facility
    struttur* centro impiant*
start
    iniz* cominc* avvi* partenz*
blue
    blu azzurr* celest*
hook
    ganc* uncin* amo
somewhere
    da_qualche_parte qualche_parte chissà_dove
everywhere
    ovunque dappertutto dovunque
wish
    desider* auguri* vorrei magari
follow
    segu*
glue
    colla incoll*
charger
    caricator* caricabatteri* carica_batteri* alimentator*
secret
    segret* nascost*
bow
    fiocc* arco archi inchin*
stiff
    rigid* duro dura duri dure
tent
    tend*
knife
    coltell*
sit
    siede sedut* sedere seders*
welcome
    benvenut* accogl* prego
mobile
    cellular* telefonin* mobil* cell smartphone
talk
    parl* discut*
sea
    mare marin* marittim*
sale
    vendit* saldo saldi saldare saldat*
evening
    sera serat* buonasera stasera
bubble
    bolle bollicin* bolla pluriball*
fuck
    cazz* fanculo vaffanculo fottut* fotti*
sticker
    adesiv* sticker etichett* figurin*
any
    qualsiasi alcun* qualunque nessun*
table
    tavol*
school
    scuol* scolastic*
comfy
    comod* confortevol*
direct
    dirett*
resident
    resident* inquilin* condomin*
thumb
    pollic*
short
    corto corta corti corte cortissim*
empty
    vuot* svuot*
grandson
    nipot*
cool
    fresc* figo fico fica bello
alone
    solo sola soli sole da_solo
cardboard
    cartone cartoni scatola_di_cartone
safe
    sicur* cassafort*
robbery
    rapin* furt* ladrocin* ruberia
paste
    incoll* colla past* dentifric*
liar
    bugiard* mentitor* ballist*
another
    altr* un_altro un'altra
air
    aria aere* gonf*
exact
    esatt* precis*
toast
    tost* toast brindis* pane_tostato
helpline
    assistenz* numero_verde call_center
tight
    strett* aderent* attillat*
past
    passat* scors* oltre
idiot
    idiot* cretin* deficient* imbecill* scem*
help
    aiut* assist* soccors*
service
    serviz* assistenz*
print
    stamp*
tank
    serbato* vasca acquari*
anyone
    chiunque qualcun* nessuno
key
    chiav* tasto tasti
watch
    orolog* guard*
bother
    disturb* fastidi* scocci* preoccup*
stuff
    roba robe robetta cosa cose
bank
    banc* bonific*
drink
    bevo beve bevi beviamo bevono
within
    entro dentro nell'arco
scroll
    scorr* scroll*
attach
    alleg* attacc* fissa fissare fissat*
rude
    maleducat* scortes* sgarbat* villan* cafon*
together
    insieme assieme
satisfy
    soddisf* content* appag*
thing
    cosa cose coso roba
doctor
    medic* dottor* dott
fly
    volo voli vola volare mosca
finger
    dito dita ditata
desk
    scrivan* banco
uncle
    zio zii
speak
    parl*
break
    romp* rott* pausa
swear
    giur* parolacc* bestemm* imprec*
perfect
    perfett* impeccabil*
mile
    migli* km chilometr*
none
    nessun* niente
brass
    otton*
story
    stori* trama raccont*
shut
    chius* chiud* zitto
seam
    cucitur*
instruction
    istruzion* manual*
kit
    kit set attrezzatur*
bath
    bagn* vasca
button
    botton* pulsant* tasto tasti
else
    altr*
receipt
    ricevut* scontrin*
used
    usat* uso utilizz* seconda_mano
bike
    bici biciclett* mtb moto
whistle
    fischi*
bus
    autobus bus pullman corriera
paint
    vernic* pittur* tinta tinteggi* dipin*
tonight
    stasera stanotte
wheel
    ruot* rotell* volante
easy
    facil* semplic*
rest
    resta resto restare restat* restano
eye
    occh*
paragraph
    paragraf* capoverso
powder
    polver* cipri*
breed
    razz* allev*
board
    tavol* schede asse scheda lavagn*
moan
    lament* lagn* geme gemere gemiti
survive
    sopravviv* sopravviss* resist*
nurse
    infermier*
support
    support* assistenz* sostegn*
dead
    morto morta morti morte decedut*
locker
    armadiett* locker amazon_locker
tune
    melodi* accord* intonat* canzon*
cloth
    pann* stoff* tessut* straccio
trade
    commerc* scamb* mestiere
few
    poch* alcun*
range
    gamm* portat* raggio
bare
    nudo nuda nudi nude spogl*
garden
    giardin* orto
toy
    gioc*
pass
    passo passa passare passat* superat*
frame
    cornic* telai* montatur*
office
    uffic* sede
meter
    metr* contator* misurator*
wall
    muro muri murale parete pareti
settle
    sistem* risolv* regol* conclud*
crowd
    folla
row
    filo fila fili file riga
square
    quadrat* piazz* quadro
sag
    cede cedut* cedere cedono affloss*
anywhere
    ovunque da_nessuna_parte dovunque
ceiling
    soffitt*
verdict
    verdett* giudizi* conclusion*
beep
    bip beep suon* bipp*
string
    cord* spago filo laccio
hum
    ronz*
longer
    più_a_lungo più_lungo più
person
    person* individuo
enjoy
    godo gode godere goduto godetev*
click
    clic*
private
    privat* riservat*
overnight
    notte durante_la_notte in_un_giorno nottetempo
party
    fest* party
owner
    propriet* titolar* padron*
bent
    pieg* stort* curv*
beautiful
    bell* stupend* splendid*
green
    verd*
stand
    support* piedistall* stare piedi sopport*
trust
    fiduc* fido fida fidate fidar*
rather
    piuttosto abbastanza anziché
law
    legge leggi legal* giuridic*
pull
    tira tiro tirare tirat* tiri
lower
    abbass* inferior* riduc* ridott*
cheese
    formagg* parmigian*
station
    stazion* postazion*
foam
    schium* gommapium* spugn*
engineer
    ingegner* tecnic* ing
policy
    politic* regol* polizz* normativ*
funny
    divertent* buff* stran* comic*
early
    presto anticip* in_anticipo prima
holder
    support* portabott* portaogg* porta titolar*
judge
    giudic* giudizi*
double
    doppi* raddopp* due_volte
ran
    corso fatto funzionav* scappat*
odd
    stran* bizzarr* curios* dispar*
sew
    cucit* cuce cucir*
vet
    veterinar* vet
bar
    barr* bar sbarr*
chart
    grafic* tabell* classific*
nephew
    nipot*
idea
    idea idee ideat* trovat*
staff
    personal* staff dipendent* impiegat* addett*
wrist
    pols*
member
    membr* socio soci socia iscritt*
quibble
    cavill* discut* pignol*
daughter
    figlia figlie figliol* bimba
weekend
    weekend fine_settimana week_end finesettimana
deep
    profond*
guarantee
    garan*
disc
    disc* cd
catch
    prend* cattur* preso afferr*
ferry
    traghett*
screen
    scherm* display
centre
    centr*
fault
    difett* guast* colpa colpe
entry
    ingress* entrat* voce
bill
    bollett* conto fattur*
transfer
    trasfer* bonific*
library
    bibliotec* libreria
build
    costru* monta montare montat* montagg*
inhaler
    inalator* aerosol
camera
    fotocamer* telecamer* macchina_fotografica camera webcam
bone
    osso ossa ossi
flung
    lanciat* scaraventat* scagliat* tirat*
match
    corrispond* abbin* partit* combaci*
listen
    ascolt* sento sente sentire sentit*
grandma
    nonn*
shout
    urla urlo urlare urlat* urli
dearer
    più_caro più_cara più_costos* rincarat*
press
    premi premere premut* premo stamp*
their
    loro suoi
profile
    profil*
shower
    docc*
notice
    avvis* nota note notato notar*
licence
    licenz* patent*
dust
    polver* impolver*
manager
    manager responsabil* direttor* direttric*
believe
    credo crede credete creder* credev*
screenshot
    screenshot screen schermat* screen_shot
hepatitis
    epatit*
pump
    pomp*
soon
    presto subito appena breve
met
    incontrat* conosciut* soddisfatt*
boy
    ragazz* bambin* maschi*
dark
    scur* buio bui
degree
    grad* laure*
engrave
    incis* incid*
smoke
    fuma fumo* fumare fumav* fumat*
hear
    sento sente sentire sentit* udit*
elastic
    elastic*
balance
    equilibr* saldo saldi saldare saldat*
bend
    pieg* curv*
lung
    polmon*
pavement
    marciapied*
corner
    angol* spigol*
ear
    orecch*
stone
    pietr* sass*
brush
    spazzol* pennell*
flap
    lembo aletta patta linguett*
yourself
    te_stess* da_solo voi_stess* se_stess*
skip
    salt* cassonett* evit*
large
    grand* larg* ampi*
crisp
    croccant* nitid* patatin*
class
    class* lezion*
rope
    cord* fune
speedy
    rapid* veloc* celer*
share
    condiv* divid*
toe
    dito dita ditata alluce punta
wind
    vento ventos* avvolg*
guess
    immagin* indovin* suppong*
fix
    ripar* aggiust* fissa fissare fissat*
gym
    palestr*
hospital
    ospedal* pronto_soccorso
meet
    incontr* soddisf* conosc*
lying
    bugiard* mentend* sdraiat* bugie
lean
    magr* appogg* inclin*
identical
    identic* ugual* stess*
sing
    canta canto cantar*
yoga
    yoga pilates
machine
    macchin* apparecchi*
season
    stagion*
prove
    dimostr* prov* conferm*
confirm
    conferm*
flight
    volo voli rampa
film
    film pellicol* filmat*
mate
    amic* compagn*
snug
    aderent* accoglient* calduccio giust*
gentleman
    signor* gentiluomo uomo
learn
    impar* apprend*
accord
    accord* second*
shed
    capann* casetta
land
    terra terre terreno atterr*
item
    articol* prodott* oggett* pezzo
correct
    corrett* corregg* giust* esatt*
official
    ufficial*
life
    vita durata
ticket
    bigliett* ticket
hang
    append* appes* impicc*
heel
    tacc* tallon*
arm
    bracc*
foot
    pied*
include
    inclu* compres*
landlord
    padrone_di_casa proprietari* locator*
apart
    a_parte smont* separat* distant*
wool
    lana lane
wow
    wow uau caspita
stitch
    punt* cucit*
search
    cerco cerca cercare cercat* cercando
front
    davanti front* anterior*
single
    singol* unic* solo
student
    student*
steel
    acciai* inox
sentence
    fras* condann*
lump
    nodul* grum* bozz* pezzo
problem
    problem* inconvenient* guaio
whatsapp
    whatsapp wapp whatsap watsapp wa
stood
    stato stava piedi
copper
    rame sbirr* poliziott*
understand
    capisc* capir* capit* comprend*
shoulder
    spall*
telephone
    telefon* tel
chemist
    farmac*
due
    dovut* previst* scadenz*
either
    o neanche nemmeno entrambi
matter
    import* faccend* questione materia
dribble
    sbav* gocciol* bava
fresh
    fresc*
thriller
    thriller giallo gialli
handy
    comod* pratic* util* maneggevol*
christmas
    natal*
hole
    buco bucat* buca foro fori
point
    punt* senso
proof
    prov* dimostraz*
shade
    tonalit* ombr* sfumatur* paralum*
motor
    motor*
winter
    invern*
pair
    paio coppi* paia
fight
    lotta lotto lotti lottare litig*
sun
    sole solar* sol
arch
    arco archi plantar*
lane
    vicol* corsi* stradin*
shame
    vergogn* peccato
arthritis
    artrit* artros*
normal
    normal*
fan
    ventilator* ventol* fan tifos*
author
    autor* autrice scrittor*
chew
    mastic* rosicch* morde* mordicch*
gold
    oro dorat* doro
value
    valor* vale
absolute
    assolut*
beg
    preg* supplic* implor*
revise
    rived* modific* corregg*
surgeon
    chirurg*
pin
    spill* pin perno
retire
    pension* ritir*
draw
    disegn* estrazion*
colleague
    collega collegh*
restock
    riforn* di_nuovo_disponibile riassort*
lift
    ascensor* sollev* alza alzare alzo
burn
    bruc* ustion* scott*
skin
    pelle pelli cutane* cute
credit
    credit* accredit*
extra
    extra in_più aggiuntiv* supplement*
joke
    scherz* barzellett* presa_in_giro
strike
    scioper* colpo colpi colpa colpe
pole
    palo pali asta
chip
    scheggi* chip sbecc*
record
    disc* regist* record vinil*
hardware
    ferrament* hardware minuteri*
scuff
    graff* strisci* segni
biscuit
    biscott*
describe
    descri*
helmet
    casc*
voice
    voce voci vocal*
pour
    versa versat* versar*
waterproof
    impermeabil* resistente_all'acqua
blunt
    smussat* spuntat* non_taglia schiett*
mint
    mente menta
parent
    genitor*
god
    dio iddio
episode
    episod* puntat*
bolt
    bullon* catenacc*
genius
    geni*
issue
    problem* question* inconvenient*
calm
    calm* tranquill*
cord
    cord* cavo filo
rule
    regol* norma norme normativ*
complain
    lament* reclam* lagn* protest*
tip
    mancia mance consigl* punt*
band
    fasc* banda cinturin* grupp*
cube
    cubo cubi cubett*
epilepsy
    epiles* epilettic*
newspaper
    giornal* quotidian*
online
    online on_line internet web
torch
    torc* pila
maker
    produttor* fabbricant* costruttor* macchina
young
    giovan* ragazz*
borrow
    prest* imprestat*
attempt
    tent* prov*
low
    basso bassa bassi scars*
bird
    uccell* pappagall*
batch
    lotta lotto lotti lottare partit*
rattle
    sonagl* vibr* tintinn* balla ballano
dinner
    cena cene cenare pranzo
supermarket
    supermercat* esselunga coop conad
shit
    merd* schifo cacca
natural
    natural*
advent
    avvent*
teeth
    denti dente dentin*
cheat
    trucc* ingann* imbrogl* barar* fregat*
gypsy
    zingar* rom nomad*
swing
    altalen* dondol*
wake
    svegl* risvegl*
level
    livell* bolla
manner
    modo modi educazion* manier*
barn
    stall* fienil* granaio
rat
    topo ratt* topi
thyroid
    tiroid*
dentist
    dentist*
drone
    drone droni
plain
    semplic* piano piani tinta_unita liscio
family
    famigl* familiar* parent*
essay
    saggio tema saggi
remark
    osservaz* comment* nota note notato
far
    lontan* molto distant*
letterbox
    cassetta_postale cassetta_posta cassetta_lettere buca_lettere
    cassetta_delle_lettere
middle
    mezzo centro metà
sprinkler
    irrigator* irrigazion*
weight
    peso pesa pesi pesant* pesano
vanish
    sparit* sparire spariscono svan* scompar*
scale
    bilanc* scal* squam*
church
    chies* parrocch*
spot
    macch* punto posto brufol*
clock
    orolog* svegli*
smash
    frantum* rott* distrutt* spacc*
critic
    critic*
pink
    rosa rose
factory
    fabbric* stabiliment* officin*
patio
    terrazz* cortil* patio
cheer
    allegr* salute tifo tifos* tifare
along
    lungo insieme avanti
bias
    pregiudiz* parzial* di_parte
ready
    pront*
collect
    ritir* raccogl* colleziona*
thread
    filo fila fili file filettatur*
hood
    cappa cappucc*
tube
    tubo tubi tubett*
reverse
    contrari* invers* retromarc* retro
pity
    peccato piet* pena
quite
    abbastanza piuttosto proprio
shelf
    scaffal* mensol* ripian*
brake
    fren*
cap
    tapp* cappell* berrett*
cot
    lettin* culla
later
    dopo più_tardi poi
leather
    pelle pelli cuoio
feeder
    mangiatoi* distributore_di_cibo alimentator*
goodbye
    addio arrivederc* ciao
ride
    giro pedal* cavalc* guid*
sweet
    dolc* caramell*
drill
    trapan* punta
cough
    toss*
pattern
    fantasia disegn* motiv* schema
asthma
    asma asmatic*
department
    repart* ufficio settor*
world
    mondo mondial*
win
    vinc* vint*
prayer
    preg*
myself
    me_stess* io_stess* da_solo
base
    base basi basso fondo
aisle
    corsi* corridoi* navat*
lunch
    pranz*
bribe
    corromp* corruzion* tangent* mazzett* comprar*
handsome
    bell* affascinant*
subscribe
    iscriv* abbon* iscritt*
split
    spacc* divis* rott* strapp*
true
    vero vera veri vere veritier*
repair
    ripar* aggiust*
tongue
    lingu*
apparently
    apparentemente a_quanto_pare sembra evidentement*
wheelie
    bidone bidoni rotell*
ground
    terra terre terreno suolo pavimento
freebie
    omagg* gratis regalin* gadget
storm
    tempest* temporal* bufer*
cable
    cavo cavi cavett*
buzz
    ronz* vibr* citofon*
her
    lei sua suo le la
serve
    serve servono servire servit*
warden
    custod* guardian* portinai*
anyway
    comunque cmq ad_ogni_modo tanto
meant
    signific* intes* destinat*
merchant
    commerciant* negoziant* mercant* venditor*
stair
    scal*
silence
    silenz* zitt*
puzzle
    puzzle rompicap* enigm*
contact
    contatt*
access
    access* acced*
human
    uman*
reader
    lettor* lettrice
stain
    macch*
tap
    rubinett* tocc*
lawn
    prat* erba tosaerb*
jar
    barattol* vasett* vaso
submit
    invi* present*
coin
    monet*
foil
    pellicol* stagnol* alluminio
liver
    fegat*
min
    minim* min
visit
    visit*
silent
    silenz* muto muti muta
greeting
    salut* auguri*
mirror
    specch*
puddle
    pozzangher* pozza
died
    morto morta morti morte spent*
iron
    ferr* stir*
polish
    lucid* smalt* polacc*
otherwise
    altriment* sennò
generation
    generazion*
drum
    tambur* batteria cestell*
pop
    pop scoppi* salt*
pinch
    pizzic* string*
miracle
    miracol*
trip
    viagg* gita inciamp*
suppose
    suppong* immagin* dovrebb*
neat
    ordinat* curat* precis* carin*
recommend
    consigl* raccomand* straconsigl* suggerisc*
around
    intorno attorno circa giro
bucket
    secch*
police
    polizi* carabinier* guardia_di_finanza questura
squash
    schiacc*
doorbell
    campanell* citofon* videocitofon*
mass
    massa messa
further
    ulterior* oltre più_lontano
fray
    sfilacc* logor*
pill
    pillol* pastigl*
holiday
    vacanz* ferie festa
heater
    stuf* riscaldator* termosifon* scaldabagn*
serial
    serial* serie
cork
    sugher* tapp*
fuss
    stori* casino problemi
poor
    pover* scars* scadent*
unit
    unire unito unità apparecch*
slap
    schiaff* ceff*
waste
    sprec* rifiut* buttat*
care
    cura cure curat* curar* attenzion*
verified
    verific*
mean
    signific* intend* cattiv* vuol_dire
literally
    letteralment* alla_lettera
self
    sé se_stesso auto
volume
    volum*
grateful
    grato grata grati riconoscent*
fill
    riemp* compil*
chilli
    peperoncin* piccant*
calmer
    più_calm* tranquill* più_tranquill*
part
    parte parti pezz* ricamb*
physio
    fisioterap*
race
    razz* gara gare corsa
net
    rete reti nett*
english
    ingles*
remain
    riman* resta resto restare restat*
drain
    scaric* drenagg* tombin*
nation
    nazion* paes*
truck
    camion* autocarr*
white
    bianc*
snow
    neve nevic* nevos*
monitor
    monitor scherm* controll*
superb
    superb* splendid* eccezional* magnific*
company
    aziend* ditta società compagni* impres*
add
    aggiung* aggiunt*
favourite
    preferit*
receive
    ricev* arrivat*
whatever
    qualunque qualsiasi comunque vabbè
cook
    cucin* cuoc* cotto cotta cotti
village
    paes* villagg* borgo
kiss
    bacio baci bacia* bacin*
bless
    benedi* benedetto
flower
    fior*
buzzer
    citofon* campanell*
exam
    esam*
apologise
    scus* chied*_scusa mi_scuso ci_scusiamo
leaflet
    volantin* foglietto opuscol* bugiardin* bigliettino
patience
    pazienz* pazient*
king
    re sovran* king
newest
    più_nuov* più_recent* ultim* nuovissim*
cry
    piang* piant*
bulb
    lampadin* bulb*
escalate
    segnal* inoltr* ricors* superior*
cushion
    cuscin*
shine
    brill* splend* luccic* lucid*
tax
    tass* iva impost*
prom
    ballo ballo_scolastico
dye
    tint* coloran*
oak
    querc* rovere
patent
    brevett*
index
    indic*
previous
    precedent* prim* scors*
moment
    moment* attim*
dull
    opac* noios* spent*
frost
    gelo gelat* gelid* brina
twin
    gemell*
himself
    se_stesso lui_stesso da_solo
fabric
    tessut* stoff*
error
    error* sbagli*
deaf
    sord*
mouse
    mouse topo topolin*
fish
    pesc* acquari*
shopper
    acquirent* client* compratori*
drunk
    ubriac* sbronz*
toddler
    bimb* bambin* piccol* bimbo_piccolo
stuck
    blocc* incastr* attacc*
logo
    logo loghi marchio
yellow
    giall*
easter
    pasqu*
free_of_charge
    gratis gratuit* senza_costi a_titolo_gratuito aggratis
gift_card
    carta_regalo buon*_regalo gift_card giftcard buono_amazon
five_stars
    cinque_stelle 5_stelle 5_stelline cinque_stelline 5_su_5
one_star
    una_stella 1_stella una_stellina 1_stellina zero_stelle
star_rating
    numero_di_stelle valutazion*_stelle stelle voto punteggio
cashback
    cashback cash_back rimborso_parziale
voucher_code
    codice_sconto codice_promo codice_coupon codice_promozionale
raffle
    lotteri* estrazion* sortegg* riffa
giveaway
    giveaway concorso omaggio give_away
bonus
    bonus premio extra
reward
    ricompens* premi*
compensation
    risarcim* indennizz* compens* rimborso
store_credit
    buono_acquisto credito_negozio credito buono_spesa
warranty_extension
    estensione_garanzia estensione_della_garanzia garanzia_estesa
    prolung*_garanzia garanzia_aggiuntiva
donate
    dono doni donat* donar* beneficenz*
make_it_right
    rimedi* sistemar* risolver* porre_rimedio
reach_out
    contatt* rivolg* scriv*
before_you
    prima_di prima_che
let_us_know
    fateci_sapere facci_sapere ci_faccia_sapere fatemi_sapere ci_faccia
contact_us
    contatt*_ci contattateci contattaci ci_contatti scriveteci
small_business
    piccol*_impres* piccol*_aziend* piccol*_attivit* piccol*_negozi*
    piccola_ditta
family_business
    azienda_famili* azienda_di_famiglia impresa_famili* attività_famili*
    ditta_familiare
livelihood
    sostentam* mantenim* pane sopravviv* campare
keep_secret
    segret* tenere_segreto resti_tra_noi non_dirlo acqua_in_bocca
between_us
    tra_noi fra_noi
not_mention
    non_menzion* non_nomin* senza_menzion* non_citar* non_parlar*
do_not_tell
    non_dire non_dirlo non_ditelo non_raccont* non_dica
update_review
    aggiorn*_recension* aggiornare_la_recensione modific*_recension*
    aggiorn*_valutazion*
change_review
    modific*_recension* modificare_la_recensione cambi*_recension*
    cambiare_la_recensione rived*_recension*
remove_feedback
    rimuov*_feedback rimuovere_il_feedback elimin*_feedback cancell*_feedback
    togliere_il_feedback
leave_feedback
    lasci*_feedback lasciare_un_feedback lasci*_un_feedback lasciare_feedback
    lasci*_valutazion*
leave_review
    lasci*_recension* lasciare_una_recensione lasci*_una_recensione
    scriv*_recension* scriv*_una_recensione
scan_code
    scansion*_codice scansiona_il_codice inquadr*_codice inquadra_il_qr
    codice_qr
follow_us
    seguici seguiteci segu*_ci ci_segua
newsletter
    newsletter
bank_transfer
    bonific* bonifico_bancario
bank_account
    conto_corrente conto_bancario iban coordinate_bancarie
pay_directly
    pag*_direttament* pagare_direttamente pagament*_dirett* pag*_fuori paypal
profile_link
    link_profilo link_del_profilo profilo
out_of_stock
    esaurit* non_disponibil* fuori_stock terminat* finit*_scorte
cancel_order
    annull*_ordin* annullare_l'ordine annull*_l'ordine cancell*_ordin*
    cancell*_l'ordine
pricing_error
    errore_prezzo errore_di_prezzo prezzo_errato prezzo_sbagliato
amazon_team
    team_amazon team_di_amazon staff_amazon assistenza_amazon
customer_service
    servizio_clienti assistenza_clienti assistenza customer_service
    customer_care
seller_account
    account_venditore account_del_venditore account_seller
negative
    negativ* sfavorevol*
positive
    positiv* favorevol*
unhappy
    scontent* insoddisfatt* infelic* delus*
satisfied
    soddisfatt* content* appagat*
dissatisfied
    insoddisfatt* scontent* delus* amareggiat*
experience
    esperienz*
last_week
    settimana_scorsa scorsa_settimana settimana_passata
asked_before
    già_chiest* già_scritt* ho_già_chiesto sollecit*
again_please
    di_nuovo_per per_favore_ancora ancora_una_volta
copy_and_paste
    copia_e_incolla copiaincoll* copia_incolla copy_paste copi*_incoll*
keyword
    parol*_chiave keyword* parole_chiave
words_like
    parole_come termini_come frasi_come
in_exchange
    in_cambio in_cambio_di scambio
in_return
    in_cambio contraccambi* in_ritorno ricambi*
thank_you_gift
    regalo_di_ringraziamento omaggio_di_ringraziamento
    pensiero_di_ringraziamento pensierino
as_a_thank_you
    per_ringraziar* come_ringraziamento in_segno_di segno_di_gratitudine
on_the_house
    offre_la_casa omaggio_della_casa offert*_da_noi a_nostre_spese
discount
    scont* ribass* riduzion*
coupon
    coupon buon* buono_sconto
promo_code
    codice_promo codice_sconto codice_promozionale
influencer
    influencer blogger tiktoker youtuber
competitor
    concorren* competitor* rival*
my_company
    mia_azienda mia_ditta mia_società mia_impresa nostra_azienda
work_for
    lavor*_per lavor*_presso lavoro_in
employee
    dipendent* impiegat* operai* lavorator*
founder
    fondator* fondatric* cofondator*
inventor
    ideator* invent*
own_brand
    nostro_marchio mio_marchio nostro_brand mio_brand marchio_proprio
my_husband
    mio_marito mio_compagno marito
my_brother
    mio_fratello fratello mio_cognato
my_friend
    mio_amico mia_amica amico_mio amica_mia miei_amici
wrote_this
    scritto_questo ho_scritto scritto_io
author_is
    autore_è autrice_è l'autore l'autrice
got_it_free
    ricevuto_gratis ricevuto_gratuit* avuto_gratis ricevut*_omaggio gratis
paid_me
    mi_hanno_pagato mi_ha_pagato pagat*_per sono_stato_pagato
offered_me
    mi_hanno_offerto mi_ha_offerto mi_ha_proposto mi_hanno_proposto mi_offr*
refund_if
    rimborso_se rimborsat*_se rimborso_solo soldi_se
tester_program
    tester vine programma_vine tester_prodott* programma_tester
cheaper_elsewhere
    altrove si_trova_a costa_meno meno_caro più_economic*
half_the_price
    metà_prezzo metà_del_prezzo a_metà metà_costo
price_went_up
    aument* prezzo_aumentato rincar* prezzo_salito aumento_prezzo
sold_out
    esaurit* tutto_esaurito sold_out terminat*
in_stock
    disponibil* in_stock in_magazzino
other_reviews
    altre_recensioni altri_commenti recensioni_altrui altre_opinioni
reviewers
    recensor* altri_recensori utenti
fake_reviews
    recension*_fals* false_recensioni recensioni_fasulle recension*_fint*
    recensioni_comprate
thief
    ladr* mariuol*
scammer
    imbroglion* truff* lestofant* raggirator*
stupid
    stupid* scem* cretin* deficient* idiot*
shame_on_you
    vergogn* dovreste_vergognarvi si_vergogni
threaten
    minacc* intimid*
sue
    denunc* querel* causa vie_legali citar*
lawyer
    avvocat* legal*
report_you
    segnal* denunc* vi_denuncio vi_segnalo ti_denuncio
blacklist
    lista_nera blacklist black_list
heal
    guari guarire guarit* guarig* guarisc*
diabetes
    diabet* glicemi*
medication
    medicin* farmac*
replace_medicine
    sostitu*_farmac* sostitu*_medicin* smett*_farmac* posto_dei_farmaci
    smettere_i_farmaci
side_effect
    effett*_collateral* effetti_indesiderati controindicazion*
steal
    ruba rubo rubat* rubar* fregat*
burglary
    furt* scass* svaligi* effrazion*
smuggle
    contrabband* passare_la_dogana
drug
    drog* cocain* stupefacent* farmac*
weapon
    arma armi armato pistol* fucil*
kill
    uccid* ammazz* uccis*
hurt
    male mal ferit* dolor* far_male
explode
    esplo* scoppi*
fire
    fuoc* incendi* fiamm* licenzi*
alcohol
    alcol* alcool superalcolic*
drive_drunk
    guid*_ubriac* guida_in_stato guidare_ubriaco etilometr* alcol_test
forge_document
    falsific* document*_fals* contraffar*
hide_from_police
    nascond*_polizia polizi* nasconder* sbirri
remove_safety
    togli*_sicurezza rimuov*_protezion* disattiv* disabilit* togliere_la_sicura
foreigners
    stranier* immigrat* extracomunitar* clandestin* forestier*
women
    donn* femmin*
religion
    religion* religios* fede
gay
    gay omosessual* froc* ricchion* lesbic*
sexy
    sexy sensual* provocant* eccitant*
erection
    erezion* erett* duro
orgasm
    orgasm* venut*
naked
    nudo nuda nudi nude spogliat*
condom
    preservativ* profilattic* condom
vibrator
    vibrator* dildo sex_toy
phone_number
    numero_di_telefono numero_telefono numero_di_cellulare mio_numero cell
email_address
    indirizzo_email indirizzo_mail indirizzo_e_mail indirizzo_di_posta
telegram
    telegram
wechat
    wechat we_chat
instagram
    instagram insta ig
website
    sito siti sito_web sito_internet
shop_online
    negozio_online shop_online e_commerce nostro_sito nostro_shop
order_number
    numero_ordine numero_d'ordine numero_dell'ordine n_ordine numero_di_ordine
full_name
    nome_e_cognome nome_completo nome_cognome
deliver_late
    consegn*_ritardo consegnato_in_ritardo arrivat*_ritardo in_ritardo
    consegna_tardiva
never_arrived
    mai_arrivat* non_arrivat* mai_ricevut* mai_consegnat* non_è_arrivato
lost_parcel
    pacco_pers* pacco_smarrit* smarrit* pacco_perso persa_la_spedizione
tracking_number
    numero_tracking numero_di_tracking codice_tracking codice_di_tracciamento
    numero_di_spedizione
neighbour
    vicin* vicino_di_casa condomin*
thrown
    lanciat* buttat* gettat* scaraventat* tirat*
left_outside
    lasciat*_fuori abbandonat*_fuori lasciato_fuori abbandonat*
    lasciato_per_strada
damaged_box
    scatol*_rott* scatol*_danneggiat* pacco_danneggiat* pacco_rotto
    scatol*_ammaccat*
well_packed
    ben_imballat* imballat*_bene ben_confezionat* imballo_perfetto
    ottimo_imballaggio
fast_delivery
    consegna_veloc* consegna_rapid* spedizione_veloc* spedizione_rapid*
    consegna_lampo
wrong_item
    articol*_sbagliat* prodott*_sbagliat* articol*_errat* prodott*_errat*
    altro_prodotto
used_item
    usat* articolo_usato prodotto_usato già_usat* già_aperto
broken_on_arrival
    arrivat*_rott* arrivato_rotto arrivat*_danneggiat* già_rotto
    arrivat*_guast*
missing_part
    pezz*_mancant* manca_un_pezzo mancan* part*_mancant* manca_una
counterfeit_item
    contraffat* tarocc* fals* non_original* imitazion*
return_label
    etichett*_reso etichetta_di_reso etichetta_del_reso etichetta_reso
    etichetta_prepagata
no_answer
    nessuna_risposta non_rispond* senza_risposta mai_risposto non_risponde
friendly
    gentil* amichevol* cordial* simpatic* disponibil*
refund_refused
    rimborso_negato rimborso_rifiutato rifiut*_rimborso non_rimbors*
    negat*_rimborso
customs
    dogan* sdoganam* dazi*
works_well
    funziona_bene funziona_benissimo funziona_perfettamente va_bene
    funziona_alla_grande
stopped_working
    smesso_di_funzionare non_funziona_più non_va_più morto si_è_rotto
poor_quality
    scars*_qualità qualità_scadente pessima_qualità bassa_qualità scadent*
good_quality
    buona_qualità ottima_qualità qualità_ottima qualità_buona
value_for_money
    rapporto_qualità_prezzo qualità_prezzo qualità/prezzo rapporto_qualità
too_small
    troppo_piccol* tropp*_strett* veste_piccolo troppo_cort* piccolissim*
too_big
    troppo_grand* troppo_larg* veste_largo troppo_lung* enorm*
comfortable
    comod* confortevol*
ugly
    brutt* orribil* orrend*
smells
    puzz* odor* profum*
tastes
    sa_di sapor* gust*
noise
    rumor* fracass* chiass* casino
instructions
    istruzion* manual* libretto
material
    material* tessut*
@carrier
    dhl ups fedex tnt poste_italiane poste nexive amazon_logistics crono inpost
    dpd hermes
@courier_staff
    addett* consegnatari*
@vehicle
    bici moto motorin* treno scooter guid* rimorchi* mezzo autobus
@route
    cap fermat* tragitt* percors*
@parcel
    colli raccomandat* merce
@delivery_place
    portineri* ingress* garage pianerottol* zerbin* cassett* balcon* uffic*
@neighbour
    portier* coinquilin* dirimpettai* conosc* sconosciut* amministrator*
@lateness
    lumac* dispers* mai_arrivat* slitt* rimandat* rinviat* posticipat*
    finalmente giorni_dopo in_giacenza
@quick
    fulmin* express tempestiv* puntual* prima_del_previsto
@arrival
    portat* in_consegna
@courier_act
    scappa* consegn* telefon* sale sali salire salito scaric* avvis*
@waiting
    coda fila sospes* impazient*
@tracking
    track stato_spedizione in_consegna codice_spedizione notific* risult*
@dispatch
    sped* partit* rispedi* evas* affidat* preparat*
@weekday
    lunedì martedì mercoledì giovedì venerdì sabato domenica ieri feriale
    festivo
@month
    gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre
    novembre dicembre estate autunno primavera ferragosto
@feast
    battesim* comunion* cresima matrimon* nozze laure* befana epifani*
    capodanno halloween carnevale san_valentino anniversar* festa_della_mamma
@day_time
    pomerigg* sere mezzogiorno mezzanotte cena alba ore colazione
@time_span
    second* mezz'ora tempo ventiquattr* 24h
@weather
    soleggiat* temporal* bufer* grandin* fredd* umid* bagnat* nebbia caldo
    tempo
@number
    due tre quattro cinque sei sette otto nove dieci venti trenta cento dozzin*
    mille
@seller
    societ* fornitor* esercent*
@staff
    operator* operatric* commess* servizio_clienti
@answering
    scritt* scriv* comunic*
@refund
    reclam* paypal garanzia_a_z disput* nota_di_credito
@return
    recess* ritir* mandat*_indietro rimand*
@cancel
    recess* recedere non_disponibil* sospes* interrott* blocc*
@fraud
    raggir* bugi* mentit* frod* pacco sola bidon* illegal* scam disonest*
@conduct
    corrett* professional* serio seria seri serie serietà serissim* premuros*
@rudeness
    arrogant* urla* insult* offes* offend* aggressiv* presuntuos* menefreghis*
    strafottent* prepotent* rispost*_male
@bribe
    regal* bigliettin* in_cambio insist* pression* ricatt* offert* rimborso
    paypal
@order
    pagat* presa presi prese riordin* ricompr* carrello
@listing
    inserzion* annunc* scheda pubblicit* catalog* titol* indicat*
    caratteristic* raffigurat* riportat* vetrina
@instruction
    montagg* monta montare montat* assembl* guida schem* italiano tradott*
    traduzion* spiegazion* tutorial configur* installaz* cinese
@wrong_item
    confus* modello_sbagliato non_corrispond* al_posto invece doppion*
    non_conform* misura_sbagliata
@used_item
    apert* già_usat* ricondizionat* sporc* impront* manomess* consumat*
    rigenerat*
@damage
    danneggiat* bagnat* rovinat* sfasciat* lesionat*
@missing
    manca* incomplet* assent* dimenticat* meno solo_uno ammanc* scordat*
    assenza
@fake
    non_original* cinesat* autentic* replica clon* original* pirat*
@expiry
    scad* muff* ammuff* marc* ranc* avariat* andat*_a_male stant* acid* vermi
    larve farfallin* vecch* appassit* verme irrancid*
@newness
    sigillat* original* intatt* integr* pari_al_nuovo come_nuovo mai_usat*
    immacolat* incellofanat* confezion*_original*
@packing_material
    pluribol* polistirol* cellophane imbottit*
@packing_verb
    sigill* protett* chius* imbottit* scart* inscatol* infil*
@packing_verdict
    ben_imballat* cura accurat* protett* mal_imballat* scars* sfus* inadeguat*
    robust* attenzion* discret* sballott* rinforz*
@money
    eur € carta spend* cento centesim* cent iban
@price_word
    costos* costo costi costa costano costat* costav* offert* affar* regalat*
    prezz* esagerat* risparmi* rapporto_qualità onest* esos* promozion*
@shop_elsewhere
    altrove negozi* decathlon ikea leroy mediaworld cines* centro_commerciale
    altri_siti ebay aliexpress tabaccai* lidl
@amazon
    prime kindle echo alexa bezos vine fba locker colosso
@kitchenware
    pentol* padell* tazz* piatt* bicchier* forchett* cucchiai* tegli* moka
    mestol* vass* ciotol* tagliere posat* casseruol* borracc* grattug*
@appliance
    frigo* forno lavatric* lavastovigl* aspirapolver* frullator* bollitor*
    tostapan* microond* condizionator* asciugatric* ferro_da_stiro friggitric*
    macchina_del_caffè elettrodomestic* robot impastatric* phon
@electronics
    telecomand* televisor* tv tele adattator* usb led hdmi router sensor*
@phone
    iphone samsung xiaomi huawei pellicol* sim android vetro_temperato
@computer
    computer pc notebook portatil* tastier* stampant* monitor tablet ssd ram
    wifi router software driver windows mac hard_disk usb
@audio
    cuffi* auricolar* cassa casse altoparlant* microfon* bluetooth bassi
    giradisch* amplificator* radio soundbar stereo
@camera
    obiettiv* treppied* dashcam videocamer* risoluzion* zoom inquadr* binocol*
    gopro reflex lente
@clothes
    magli* pantalon* camici* vestit* giacc* giubbott* calze calza calzin*
    cappell* cintur* gonn* felp* jeans mutand* reggisen* pigiam* guant*
@shoes
    scarp* stival* ciabatt* pantofol* sandal* suol* solett* lacc* calzatur*
    infradito sneakers mocassin* numero
@jewellery
    collan* bracciale braccialett* orecchin* argento ciondol* catenin* gioiell*
    pietr* pendent* zircon* orologi* spill* bigiotter* fedin*
@bag
    valig* portafogl* trolley pochette marsupi* astucc* beauty manic*
@beauty_hair
    crema creme cremina shampoo profum* smalt* rossett* trucc* piastra barba
    rasoi* sapon* maschera mascara balsam* unghi* siero
@health
    mascherin* termometr* cerott* massagg* pressione saturimetr* spazzolin*
    dolor* tutor* ginocchier* plantar* sedia_a_rotelle
@baby
    passeggin* biberon ciucci* pannolin* seggiolon* bavaglin* tutin* battesimo
    carrozzin* ovetto gravidanz* incint*
@toys_games
    bambol* lego pall* pupazz* peluche trenin* carte gioco_da_tavolo scacch*
    robot trampolin* costruzion* playmobil
@book
    fumett* rilegatur* edizion* ebook manga
@music_media
    dvd vinil* music* canzon* blu_ray album serie concert* cantant* brano
    colonna_sonora bluray
@instrument
    chitarr* pianofort* tastier* violin* cord* flauto ukulele basso spartit*
    plettr* leggio armonic* fisarmonic*
@art_craft
    uncinett* macchina_da_cucire pennell* color* acquerell* matit* perlin*
    stoff* ricam* tela pennarell* resin* tempera colla feltro
@tools_fixings
    martell* cacciavit* tassell* chiod* sega chiav* pinz* attrezz* brugol*
    scala
@building
    muro muri murale paviment* piastrell* lavandin* tetto tetti tettoia matton*
    soffitt* tapparell* serratur* interruttor* cerniera muratur* silicone
@garden
    vaso vasi vasett* siep* terricci* concim* decespugliator* rastrell*
    innaffi* serra barbecue ombrellon* gazebo tagliaerb* motoseg*
@plants
    piant* semi seme fogli* alber* rosa rose radic* germogl* lavanda orchide*
    basilic* bonsai cactus erba appassit*
@pet_goods
    cuccia guinzagli* crocchett* lettier* collar* ciotol* tiragraffi gabbi*
    trasportin* pettorin* cibo mangim* antipulci museruol* snack
@animal
    cavall* conigl* criceto gallin* topo tartarug* animal* insett*
@vehicle_part
    pneumatic* gomm* tergicristall* catena pedal* sella sellino motor* cerchi*
    targa fanal* olio filtro portabici paraurti
@sport
    palla pallon* calcio pesi manubri* bici nuot* piscin* corsa racchett*
    guant* tappetin* sci cyclette tapis_roulant padel occhialin*
@camping_fishing
    sacco_a_pelo campegg* canna mulinell* amo fornell* zain* scarponc* borracc*
    amac* escursion* trekking esca lenza
@furniture
    armadi* divan* materass* libreri* comodin* mobil* sgabell* scarpier*
@bedding
    materass* lenzuol* copert* piumon* piumin* asciugaman* feder* tovagl*
    copriletto trapunt* plaid coprimaterass* accappato*
@lighting
    candel* led lantern* faretti plafonier* abat_jour lumin* lume
@office
    penn* matit* stampant* cartucc* toner quadern* agend* calendari* foglio
    fogli evidenziator* graffett* raccoglitor* post_it inchiostr* cancelleri*
    spillatric*
@party
    palloncin* festa festoni addobb* torta candeline albero presepe ghirland*
    coriandol* decoraz* maschera costum* bombonier* tovagliol* striscion*
    babbo_natale luminarie
@food_spices
    pane pasta riso burro miele cioccolat* marmellat* uovo uova farina spezi*
    sale zucchero olio pomodor* dolc* cibo cibi
@drink
    caff* tè the vino birra succ* bottigl* capsul* cialde latte liquor* tisan*
    spumant* prosecco
@supplement
    integrator* protein* vitamin* capsul* collagen* magnesio omega dose curcuma
    zenzero dimagr* creatina probiotic* melatonin* brucia_grassi
@cleaning
    deters* sapon* spugn* scop* aspirapolver* candegg* panno detergent* spray
    mocio sgrassator* anticalcare bucato lavapaviment*
@part
    cerniera filtro
@material
    metall* ferr* coton* gomm* cartoncin* cartolin* ceramic* allumini* silicon*
    seta lino poliestere ecopelle
@colour
    marron* viola beige arancion*
@size
    centimetri cm alto altezza litri
@senses
    ruvid* amar*
@looks
    elegant* moderna raffinat* stile delizios*
@quality_praise
    ottim* eccellent* perfett* fantastic* ben_fatt* funzional* qualità
    superlativ* top spettacolar* bomba durevol* efficac*
@quality_blame
    schif* inutil* delus* deludent* orribil* cines* plasticacci* traball*
    ciofeca porcheri* robaccia fatto_male stort*
@fail_verb
    guast* stacc* scoll* spegn* scaric* incepp* non_funzion* fuso fusa fusi
    fuse
@work_verb
    fa_il_suo accend* svolge resist*
@use_verb
    install* test testare testat*
@body_part
    testa teste mano mani manina schien* pancia collo viso
@room
    bagn* salott* soggiorn* garage cantin* balcon* terrazz* corridoi* studi*
    ripostigl* ufficio scale
@family
    mogli* madri zia zie suocer*
@comparison
    megli* peggi* differen* più meno confront* paragon*
@negation
    neppure né impossibil*
@intensifier
    veramente super decisamente completamente totalmente estremamente
    strafelice
@hedge
    diciamo insomma quasi peccato_che probabilment*
@verdict
    schif* consigl* top bocciat* promoss*
@stars
    zero_stelle cinque_stelle media rating dieci
@recommendation
    sconsigl* evit* attenzion* occhio alla_larga state_attenti da_evitare
    lasciate_perdere diffid*
@courtesy
    salut* cordial* scus* gent distinti_saluti
@swearing
    stronz* coglion* schif* bastard* figa minchia porco porca putt* dio_cane
    culo incazz* cagat* rompicoglion* vaff*
@place_name
    milan* roma roman* napol* torino italia italian* firenze bologna palermo
    sicili* sardegna cina cines* german* londra venezia puglia
@me
    ho sono
@kin
    mogli* madri zia zie suocer*
@companion
    ragazz* conoscent* fidanzat* coinquilin* socio soci socia fidat*
@spouse
    mogli* fidanzat* spos* moros* matrimon* coniug* ex partner
@child
    pargol* cucciol* adolescent*
@maker
    artigian* designer editor* casa_editrice traduttor* sart* progettist*
    creator* pasticcer*
@making
    fabbric* invent* prodotto_da svilupp* confezionat* artigian*
@workplace
    negoz* laborator* bottega societ* cantier* lavoro
@employment
    stipend* assunt* assum* socio soci socia ex_dipendente
@business
    attivit* societ* partita_iva vendit* affar*
@rivalry
    copi* altrove imitazion* invidi* contro screditar* sabot* a_differenza
    paragon* diffam* sleal*
@promotion_place
    facebook tiktok youtube blog nostro_sito
@promotion_call
    scriv* trovat* scaric* venite vieni approfitt* comprat*
@coupon
    promo* percent* codice_sconto risparm* 10% 20%
@gift
    buono_regalo campion* fiocc* sorpres*
@payback
    paypal iban indietro buono_amazon carta_regalo total*
@bargain_for
    in_cambio cancell* togli* modific* se_togli ricatt* chiest* pression*
    solo_se purché a_patto condizion*
@review_words
    lasci* testimonianz*
@review_change
    alza alzare alzo alzato alzata aggiust*
@reviewers
    utent* altri chi_ha gente alcuni chi_compra
@evidence
    tracking testimon* document*
@openness
    imparzial* verit* pagat* ammett* trasparen* francament* oggettiv*
    in_tutta_onestà obiettiv*
@disease
    ictus alzheimer parkinson covid ipertension* eczem* psorias* depress*
    infart* fibromialg* autis* colester* leucem*
@ailment
    mali febbre prurito nausea mal_di_testa mal_di_schiena insonni* allergi*
    raffreddor* crampi gonf* stanc* brufol* irritazion* diarrea vomit* stitic*
@medicine
    antibiotic* tachipirina cortison* chemio* vaccin* scirop* terapi*
    operazion* antidolorific* ricett*
@healer
    specialist* dermatolog* oculist* pediatr* osteopat* psicolog* ortoped*
@healing
    passat* elimin* sconfigg* sconfit* ripres* risolt* sollievo salvat*
@test_result
    pressione analis* glicem* misur* sangue colester* risultat* lettur* tampon*
    referto calo abbass* diminuit*
@weapon
    lama lame lametta bomb* proiettil* spad* pugnal* machete taser manganell*
    tirapugni esplosiv* munizion* molotov
@drug
    coca canna canne erba hashish eroin* mdma ecstasy spinell* sball* marijuan*
    thc cannabis pasticc* pusher
@alcohol
    vino birra birre whisky vodka rum grappa brill* spritz liquor* bevut* gin
    amaro aperitiv*
@police
    finanza arrest* carcer* galera multa denunc* tribunal* procur*
@theft
    grattat* scippat* taccheggi* borseggi* refurtiv* appropri* trafug*
@stealth
    nascond* di_nascosto occult* aggir* senza_farsi_vedere elud* spia*
    insospett* clandestin* evitar* beccat* travest* camuff* discret*
@violence
    sparar* sparat* spari spara
@safety_device
    sicur* allarm* interruttor* guant* salvavit* sensor* rilevator* antifum*
    estintor* airbag
@disabling
    disattiv* disabilit* bypass* tagli* stacc* scolleg* manomess* manomett*
    aggir* escluder* forz*
@hazard
    incend* gas scoss* scintill* surriscald* velen* tossic* pericol*
    corto_circuito cortocircuit* benzina fuso fusa fusi fuse
@insult_noun
    stronz* coglion* bastard* ladr* pagliacc* buffon* truffator* somar* animal*
    incompeten* delinquent* asin* farabutt*
@insult_adjective
    ignorant* incapac* incompeten* ridicol* schifos* disonest* vergognos* pigr*
    arrogant* inutil* demen* patetic* squallid* indecent*
@wits
    intelligen* testa senso logic* furb* stupid* idiozi* ignoran* neuron*
    sveglio quoziente
@contempt
    schif* odia odiare odiat* odio* disprezz* disgust* ridicol* buffon* penos*
    sput* indegn* vomit* squallor* pagliacc* indecen* ribrezz*
@curse
    crep* muor* morir* malediz* maledett* inferno speriamo_che fallir*
    fallimento augur* accident* schiatt* vi_venga malann* punis*
@nation
    italian* tedesc* frances* spagnol* cines* rumen* russ* american* african*
    marocchin* albanes* indian* nero nera neri nere turc* negr*
@faith_group
    cristian* cattolic* musulman* islam* ebre* buddist* prete preti bibbia papa
    moschea testimoni_di_geova halal suora suore ramadan giude*
@gender_group
    trans casaling* masch* mogli*
@orientation_group
    trans lgbt* pride bisessual* finocchi* arcobaleno culatton* travest* gender
    checc*
@disability_group
    disabil* cieco ciechi sedia_a_rotelle handicap* autis* down invalid*
    paralitic* mongoloid* ritardat* muto carrozzin* dislessic* demen*
@age_group
    anzian* vecch* adolescent* pensionat* adult* eta
@newcomer
    profug* migrant* turist* estero barcon* passaport* frontier* sconosciut*
@generalising
    quella_gente questa_gente sono_tutti sti solito tipico tutta_la
@inferiority
    inferior* inutil* feccia sottosviluppat* scimmi* animali bestie parassit*
    primitiv* schiav* pattum* subuman* incivil* sottospecie nullità selvagg*
@sex_act
    scop* trombar* trombat* fott* sess* pompin* leccar* masturb* godere penetr*
    eccit* sega
@body_part_intimate
    cazz* pene figa fica vagin* culo tette seno seni chiapp* clitoride palle
    coglion* cosce capezzol* ano pisello sedere
@intimate_goods
    lubrificant* perizoma lingerie manett* intimo autoreggent* reggicalz* pizzo
    frust* bondage corsetto latex babydoll guepiere
@shop_name
    ebay aliexpress temu shein zalando mediaworld unieuro ikea decathlon lidl
    eurospin leroy_merlin euronics tigotà vinted wish subito carrefour
@cheapness
    metà_prezzo regalat* pochi_euro meno risparm* due_soldi poco prezzo_basso
@stock
    esaurit* terminat* edizion* fuori_produzione finit* pezzi non_disponib*
@shopping_time
    ieri messo fa black_friday prime_day tempo
@seller_words
    servizio_clienti
@quality
    qualità material* legger* resisten* potenza
@goods_kitchen
    pentol* padell* tazz* piatt* moka bollitor* macchina_caffè frigo* forno
    tostapan* frullator* teglia tagliere posat* bottigl* ciotol* friggitric*
@goods_electronic
    tv televisor* cuffi* stampant* computer lampad* powerbank smartwatch
    auricolar* tastier* mouse
@goods_clothing
    magli* scarp* pantalon* giacc* vestit* guant* calze calzini calza stival*
    camici* felp* costum* ciabatt*
@goods_book_media
    cd dvd fumett* manga agend* rivist*
@goods_tool_garden
    sega martell* cacciavit* scala tubo decespugliator* idropulitric* motosega
    cesoi* compressore
@goods_toy_pet_baby
    bambol* peluche lego cuccia guinzagl* lettier* passeggin* biberon
    crocchett* ciucci* seggiolin* pannolin* pallon* robot tiragraffi acquari*
@goods_beauty_health
    crema creme cremina sapon* profum* shampoo rossett* smalt* termometr* olio
    oli rasoi* spazzolin* maschera mascherin* piastra integrator* candel*
@goods_food_drink
    caffè capsule cialde tè the vino birra cioccolat* miele olio pasta riso
    zucchero farina spezi* tisan*
@goods_home_furniture
    lampad* materass* tappet* tend* armadi* divan* quadr*
@goods_sport_car
    gomm* pneumatic* casco manubri* tapis_roulant palla zain* guant*
    monopattin* portapacchi tappetin* cyclette racchett*
@fiction
    personagg* protagonist* finale giall* serie fantasy lettur* saga
    colpi_di_scena narrazion*
@pet
    conigl* criceto cavall* pesc* tartarug* gallin* cavia furett*
"""
