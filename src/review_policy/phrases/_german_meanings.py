"""
German words by what they mean.
"""

from __future__ import annotations

from typing import Final


MEANINGS: Final = """
you
    du sie dich dir dein*
we
    wir uns
me
    mich mir ich
they
    sie die denen ihnen deren
he
    er ihn ihm der
and
    und u sowie plus samt
thank
    danke* dank bedank* merci dankbar*
she
    sie ihr die
in
    in im rein drin darin
be
    sein bin bist ist sind
one
    ein eine einen einem einer
day
    tag tage tagen tages täglich*
at
    bei beim an am um
rate
    bewert* beurteil* benot* sterne_geb* sterne_vergeb*
amazon
    amazon* amz
would
    würde* wuerde* hätte* haette* wäre*
or
    oder bzw beziehungsweise
for
    für fuer fürs zum zur
week
    woche*
if
    wenn falls sofern ob sollte*
box
    karton* schachtel* kiste* box boxen
have
    haben habe hab hat hast
come
    komm* kam kamen gekommen ankam
who
    wer wem wen der die
on
    auf an drauf darauf am
driver
    fahrer* zusteller* paketbote* lieferant* kurier*
feedback
    feedback* rückmeldung* rueckmeldung* bewertung* verkäuferbewertung*
order
    bestell* auftrag* order* geordert* reihenfolge*
like
    mag mögen gefall* gefiel* wie
less
    weniger geringer* minder*
review
    rezension* rezi rezis bewertung* kundenrezension*
leave
    hinterlass* hinterliess* lass lassen lässt
this
    dies* das hier
bit
    bisschen bischen bissel bisserl etwas
shop
    shop* laden* geschäft* geschaeft* händler*
tell
    sag* erzähl* erzaehl* verrat* mitteil*
say
    sag* gesagt* meint* behaupt* heisst
answer
    antwort* beantwort* geantwortet* rückmeldung* zurückschreib*
star
    stern* einstern* fünfstern* 5sterne
refund
    erstatt* rückerstatt* rueckerstatt* zurückerstatt* rückzahl*
same
    gleich* selb* dasselbe dieselbe* derselbe*
that
    dass das jene* dies
now
    jetzt nun jetz mittlerweile inzwischen
page
    seite* webseite* buchseite*
wrap
    verpack* eingepack* einpack* umwickel* eingewickel*
with
    mit samt inkl inklusive inclusive
seller
    verkäufer* verkaeufer* händler* haendler* anbieter*
can
    kann kannst können könnt koennen
do
    mach* gemacht* tun tut tat
so
    so also daher deshalb sodass
every
    jede* alle
of
    von vom der des davon
here
    hier her hierher da
ask
    frag* gefragt* nachfrag* nachgefrag* anfrag*
since
    seit seitdem da weil
these
    diese* die
back
    zurück* zurueck* wieder rücken rücksend*
month
    monat* mon
bag
    tasche* beutel* tüte* tuete* sack
write
    schreib* schrieb* geschrieben* verfass* angeschrieben*
good
    gut gute guten guter gutes
word
    wort* woerter* stichwort* schlagwort*
read
    lesen lese lest las lies
no
    nein kein* nö nicht nee
half
    halb* hälfte* haelfte*
mine
    mein*
door
    tür tuer tuere tueren haustür*
send
    send* schick* geschickt* zugesandt* gesandt*
old
    alt alte alten altes altem
to
    zu zum zur nach an
still
    noch immer_noch immernoch trotzdem weiterhin
dear
    liebe lieber sehr_geehrte* geehrte* hallo
first
    erste* erst zuerst zunächst anfangs
get
    bekomm* bekam* krieg* erhalt* erhielt*
name
    name* vorname* nachname* nick* benannt*
night
    nacht nachts nächte* nächtlich* abend*
pack
    pack* verpack* gepackt* 2er* 3er*
wait
    wart* abwart* gewartet* abgewartet* gedulden
comment
    kommentar* kommentier* anmerkung* bemerkung*
then
    dann danach anschliessend daraufhin
not
    nicht nich net kein* ned
when
    wenn als wann sobald
never
    nie niemals nimmer nie_wieder nie_mehr
up
    hoch auf oben rauf aufwärts
put
    leg lege legen legt stell*
gate
    tor tore gartentor* pforte* gartentür*
cancel
    stornier* storno* abbestell* kündig* kuendig*
what
    was welche* wat wie
free
    gratis kostenlos* kostenfrei* umsonst frei
enough
    genug ausreich* reicht gereicht* genügend*
nice
    nett nette netten netter nettes
sign
    unterschr* unterzeichn* schild* zeichen*
woman
    frau* weib* dame* mädel*
make
    mach* herstell* hergestellt* fertig* bastel*
late
    spät* spaet* verspät* verspaet* verzöger*
feel
    fühl* fuehl* gefühl* gefuehl* anfühl*
own
    eigen* selbst besitz*
again
    wieder nochmal nochmals erneut noch_einmal
please
    bitte bitten büdde bitteschön bidde
about
    über ueber ungefähr circa ca
sorry
    sorry entschuldig* leid bedauer* verzeih*
hour
    stunde* std stündlich*
through
    durch hindurch durchs
card
    karte* kärtchen* kaertchen* visitenkarte* beilage*
somebody
    jemand* irgendwer irgendjemand* wer
nothing
    nichts nix nüscht nichtmal garnichts
money
    geld* kohle knete euro* eur
those
    die jene* diejenigen denen
run
    lauf* lief gelaufen renn* betreib*
our
    unser* unsre*
parcel
    paket* päckchen* paeckchen* packerl sendung*
without
    ohne ohen
minute
    minute* min minütig*
go
    geh gehe gehen geht gehst
all
    alle alles allen aller sämtliche*
marketplace
    marketplace* marktplatz* handelsplattform* kleinanzeigen ebay*
pad
    polster* pad pads kissen* unterlage*
arrive
    ankomm* ankam* angekommen* eintreff* eingetroff*
before
    bevor vor vorher zuvor ehe
love
    lieb* geliebt* herzallerliebst* begeister*
mail
    mail* email* e_mail* post brief*
people
    leute* menschen* personen* kunden* volk
where
    wo woher wohin worin
take
    nehm* nimm* nahm* genommen* mitnehm*
nobody
    niemand* keiner keinen kein_mensch keine_sau
each
    je jeweil* jede* pro
after
    nach nachdem danach hinterher
tape
    klebeband* tesa* klebestreif* paketband* band
depot
    depot* lager* verteilzentrum* paketzentrum* zustellbasis*
return
    retour* rücksend* ruecksend* zurückschick* zurückgeschick*
courier
    kurier* paketdienst* zusteller* dhl hermes
there
    da dort dorthin dahin es_gibt
by
    von durch bis per bei
quick
    schnell* flott* rasch* zügig* zuegig*
wrong
    falsch* verkehrt* verwechsel* fehlerhaft* unrecht
postage
    porto* versandkosten* rücksendekosten* versandgebühr* frankier*
both
    beide* sowohl
pay
    zahl* bezahl* gezahlt* überweis* blech*
than
    als wie denn
off
    ab aus weg runter
from
    von vom aus ab seit
post
    post* gepostet* veröffentlich* briefkasten*
soft
    weich* sanft* kuschlig* kuschelig* flausch*
hold
    halt* hielt* gehalten* aushalt* festhalt*
charge
    laden lade ladevorgang* lädt geladen*
which
    welche* die der das was
lot
    viel viele vielen vieles menge*
little
    klein* wenig bisschen winzig*
but
    aber jedoch allerdings sondern doch
price
    preis* kosten* betrag*
cheap
    billig* günstig* guenstig* preiswert* preisgünstig*
already
    schon bereits längst
light
    licht* lampe* leucht* leicht* hell*
down
    runter unten herunter ab hinunter
rang
    geklingel* klingel* geläutet* angerufen* läut*
reviewer
    rezensent* bewerter* tester* kritiker* produkttester*
out
    aus raus heraus draussen
delivery
    liefer* zustell* anlieferung* versand*
once
    einmal mal sobald einst
carton
    karton* schachtel* pappkarton* pappe* tetrapack*
buy
    kauf* gekauft* erwerb* erworben* hol
picture
    bild* foto* abbild* photo* produktbild*
phone
    telefon* handy* smartphone* iphone* anruf*
knock
    klopf* geklopft* angeklopft* anklopf*
under
    unter unterhalb darunter
miss
    fehl* vermiss* verpass* gefehlt*
number
    nummer* nr zahl* anzahl* rufnummer*
should
    soll* müsste* muesste*
photo
    foto* photo* bild* aufnahme*
open
    offen* öffn* oeffn* geöffnet* aufgemacht*
wash
    wasch* gewasch* waesch* abwasch* spülmaschine*
size
    grösse* groesse* gr mass masse*
last
    letzt* zuletzt hält haltbar* vorig*
show
    zeig* gezeigt* vorzeig* anzeig* angezeigt*
chapter
    kapitel* abschnitt*
how
    wie wieso
message
    nachricht* mitteilung* botschaft* pn sms
full
    voll* komplett* ganz*
new
    neu neue neuen neuer neues
hand
    hand hände* haende* händisch* überreich*
paper
    papier* zettel* pappe* packpapier*
label
    etikett* aufkleber* label* retourenlabel* rücksendeetikett*
hedge
    hecke* busch gebüsch*
know
    wiss* weiss wusste* kenn* bekannt*
also
    auch ebenfalls ebenso ausserdem zudem
roll
    rolle* rollt gerollt* aufgerollt*
lid
    deckel* verschluss* klappe* abdeckung*
lady
    dame* frau* lady
handle
    griff* henkel* stiel* bearbeit* handhab*
only
    nur bloss lediglich einzig* erst
ship
    versend* verschick* versand* geschickt* schiff*
remove
    entfern* lösch* loesch* gelöscht* rausnehm*
time
    zeit zeiten zeitraum* uhrzeit* mal
track
    verfolg* sendungsverfolg* tracking* nachverfolg* spur
flat
    flach* platt* wohnung* eben
wife
    frau* ehefrau* gattin* meine_frau göttergattin
taste
    schmeck* geschmack* geschmeckt* lecker*
fast
    schnell* flott* rasch* zügig* rasant*
book
    buch buches buchs bücher* buecher*
ring
    ring ringe ringen klingel* läut*
keep
    behalt* behielt* aufheb* bewahr*
invoice
    rechnung* faktura beleg*
date
    datum* date termin* haltbarkeitsdatum* mhd
scan
    scan* gescann* einscann* abscann* qr
much
    viel viele vielen vieles sehr
girl
    mädchen* maedchen* mädel* mädl* tochter
cut
    schneid* schnitt* geschnitten* abgeschnitten* zugeschnitten*
kind
    art nett nette netten netter
buyer
    käufer* kaeufer* kunde* besteller* abnehmer*
look
    schau* guck* aussehen* sieht sah
over
    über ueber vorbei rüber drüber
sleep
    schlaf* schlief* geschlafen* einschlaf* pennen
smell
    riech* geruch* stink* duft* gerochen*
close
    schliess* geschlossen* schloss nah nahe
find
    find* fand* gefunden*
decent
    ordentlich* anständig* brauchbar* passabel* solide*
heavy
    schwer* gewicht* wuchtig*
hello
    hallo hi moin servus grüss*
opinion
    meinung* ansicht* einschätz* urteil* meiner_meinung
game
    spiel* gespielt* game* brettspiel* videospiel*
man
    mann männer* maenner* mensch* kerl*
next
    nächst* naechst* neben* folgend* kommend*
mum
    mama* mutter* mutti* mami mom
crack
    riss* sprung* gesprungen* zerbroch* brüchig*
bin
    müll* muell* tonne* eimer* restmüll
change
    änder* aender* geändert* wechsel* umtausch*
work
    funktion* arbeit* geht klapp* läuft
year
    jahr* jaehrig*
fit
    pass* gepasst* sitzt
need
    brauch* benötig* benoetig* gebraucht* bedarf
strong
    stark* kräftig* stabil* robust* fest
stay
    bleib* blieb* geblieben* halt*
reply
    antwort* geantwortet* rückmeld* zurückschreib* beantwort*
fine
    fein* okay gut in_ordnung ok
slide
    rutsch* gleit* schieb* verrutsch*
strap
    riemen* gurt* band armband* träger*
colour
    farb* verfärb* couleur
chat
    chat* gechattet* livechat* plauder* unterhalt*
stick
    kleb* stock* stecken stick* haft*
big
    gross grosse grossen grosses grossem
will
    wird werd* wirst will
sister
    schwester* schwägerin* sis
right
    richtig* recht* korrekt* stimmt passt
real
    echt* real* wirklich* original* wahr
bell
    klingel* glocke* türklingel* gong*
promise
    versprech* versprich* versprach* versprochen* zusag*
code
    code* qr kode* gutscheincode* pin*
boil
    koch* gekocht* sied* aufkoch*
cure
    heilen heilt heilung* heilmittel* geheilt*
clear
    klar* deutlich* durchsicht* eindeutig* verständlich*
must
    muss* mues* gemusst
sharp
    scharf* spitz* messerscharf*
folk
    leute* volk* leut
third
    dritt*
loud
    laut* lärm* krach
ignore
    ignorier* missacht* nicht_beacht* überseh* übergang*
give
    geb gebe geben gebt gib*
sort
    sortier* klär* geklärt* regel* geregelt*
between
    zwischen dazwischen unter_uns zwischendurch
offer
    angebot* anbiet* biet* offeriert* bot
hot
    heiss heisse heisser heisses warm*
hope
    hoff* gehofft*
call
    ruf rufe rufen ruft anruf*
its
    sein* ihr* dessen
step
    schritt* stufe* treppe* tritt*
second
    zweit* sekunde* sec
see
    sehe sehen seht sehn sieh*
deliver
    liefer* zustell* geliefert* zugestellt* ausliefer*
thin
    dünn* duenn* schmal* hauchdünn* schlank*
form
    form formular* formen
face
    gesicht* fresse*
home
    haus* zuhause zu_hause heim daheim
today
    heute heut heutig* heutzutage
mark
    markier* fleck* zeichen* spur* kratzer*
side
    seite* seitlich*
lose
    verlier* verlor* lose verlust* abhanden
top
    top oben obere* oberste* spitze*
copy
    kopie* nachgemacht* nachbau* exemplar* abklatsch*
dog
    hund* welpe* wauwau köter*
email
    mail* email* e_mail* gemailt*
purchase
    kauf* gekauft* einkauf* erwerb* erworben*
drive
    fahr* fuhr* gefahren* autofahr* laufwerk*
birthday
    geburtstag* geb b_day bday
van
    lieferwagen* transporter* wagen bus sprinter
fold
    falt* gefaltet* klapp* zusammenklapp* zusammenfalt*
thick
    dick* stärke
just
    nur gerade eben grad einfach
while
    während waehrend solange weile zeitlang
even
    sogar selbst nicht_mal nichtmal gar
warranty
    garantie* gewährleist* gewaehrleist* herstellergarantie*
plastic
    plastik* kunststoff* plaste* folie*
text
    text texte texten sms schrieb*
squeak
    quietsch* knarz* knarr* knatsch* gequietsch*
whole
    ganz* gesamt* komplett* vollständig* restlos*
cover
    hülle* huelle* abdeck* bezug* schutzhülle*
app
    app apps application* anwendung* appstore*
leg
    bein beine* schenkel* hosenbein*
polite
    höflich* hoeflich* freundlich* zuvorkommend* nett
other
    ander* andre* sonstig* weiter* übrig*
long
    lang länge* laenger* ewig*
small
    klein* winzig* mini minis
rain
    regen* regn* geregnet* nass
scratch
    kratz* zerkratz* verkratz* gekratzt* schramme*
straight
    gerad* direkt* sofort schnurgerade*
proper
    richtig* ordentlich* anständig* vernünftig* korrekt*
morning
    morgen* vormittag* früh
someone
    jemand* irgendjemand* irgendwer einer
until
    bis solange bis_zu
firm
    firma* firmen* fest feste fester
stop
    stop* aufhör* aufgehört* hör_auf lass_das
type
    typ typen art arten sorte*
too
    auch zu allzu ebenfalls
though
    obwohl aber allerdings trotzdem obgleich
account
    konto* account* kundenkonto* konten* verkäuferkonto*
envelope
    umschlag* kuvert* briefumschlag* couvert* luftpolsterumschlag*
try
    versuch* probier* ausprobier* test* getestet*
warm
    warm* waerm* herzlich* kuschelig*
fortnight
    zwei_wochen 14_tage* vierzehn_tage* 2_wochen
set
    set* eingestellt* einstell* satz* gesetzt*
dad
    papa* vater* vati* papi daddy
heart
    herz*
mention
    erwähn* erwaehn* nenn* genannt* anmerk*
bring
    bring* bracht* gebracht* mitbring* mitgebracht*
behind
    hinter* dahinter hinten
hair
    haar* frisur* härchen*
knee
    knie*
pick
    abhol* abgeholt* aussuch* ausgesucht* wähl*
store
    laden* geschäft* lager* shop* aufbewahr*
inside
    drin drinnen innere* innen* darin
sell
    verkauf* vertreib* vertick* anbiet*
list
    liste* auflist* gelistet* einstell* aufgelistet*
dry
    trocken* trockn* getrocknet* abtrockn*
something
    etwas was irgendwas irgendetwas
battery
    akku* batterie*
block
    block* sperr* gesperrt* geblockt* verstopf*
site
    seite* webseite* website* homepage* standort*
smooth
    glatt* reibungslos* problemlos* geschmeidig* sanft*
below
    unten unterseite* darunter unterhalb
clean
    sauber* reinig* putz* gereinigt* rein
glass
    glas glases gläser* glaeser* glasscheibe*
solid
    solide* massiv* stabil* fest feste
cancer
    krebs* tumor* karzinom*
bad
    schlecht* schlimm* mies* übel* uebel*
place
    ort* platz* stelle* ablageort*
address
    adress* anschrift* lieferadresse* hausnummer* wohnort*
throw
    werf* wirf* warf geworfen* wegwerf*
twice
    zweimal doppelt* 2x zwei_mal 2mal
more
    mehr weitere* zusätzlich* noch
husband
    mann ehemann* gatte* mein_mann göttergatte
snap
    brech* bricht brach abgebrochen* zerbroch*
sheet
    blatt* bettlaken* laken* spannbettlaken* bettbezug*
end
    ende* schluss* endlich beende*
reach
    erreich* kontaktier* meld* gemeldet*
baby
    baby* säugling* neugeboren*
road
    strasse* weg str unterwegs
yet
    noch bisher bislang dennoch
head
    kopf köpfe* haupt schädel* birne
signature
    unterschrift* signatur* unterschrieben* unterschreib*
screw
    schraub* verschraub* geschraubt*
weak
    schwach* kraftlos*
ever
    je jemals immer überhaupt
round
    rund*
carry
    trag* trug getragen* schlepp*
everyone
    jeder alle jedem jeden allen
let
    lass* liess* gelassen vermiet*
kid
    kind* kids bub* kleine* knirps*
case
    hülle* fall fiel fälle* koffer*
stock
    lager* vorrat* bestand* warenbestand*
sound
    ton klang* sound* geräusch* klingt*
hung
    häng* haeng* gehangen* aufgehängt* hing
outside
    draussen aussen* ausserhalb* vor_der_tür
refresh
    auffrisch* aktualisier* erfrisch* neu_lad*
custom
    individuell* massgefertig* personalisiert* zoll* sonderanfertig*
clip
    clip* klammer* klemm* schnalle*
praise
    lob* gelobt*
agree
    einverstanden* zustimm* zugestimmt* stimme_zu einig*
use
    benutz* nutz* verwend* gebrauch* einsatz*
question
    frage* rückfrage* anfrage* anliegen*
wipe
    wisch* abwisch* gewischt* feuchttuch*
house
    haus* haeuser* eigenheim*
cat
    katz* kater* mieze* stubentiger*
great
    toll* super grossartig* klasse genial*
kick
    treten trete tretet tritt trat
reminder
    erinner* mahnung* reminder
note
    zettel* notiz* hinweis* brief* notier*
line
    linie* zeile* leine* schlange* leitung*
grip
    griff* grip greif* halt
shift
    schicht* verschieb* verschob* verrutsch*
zip
    reissverschl* zipper* rv zip
product
    produkt* artikel* ware warensendung* teil
child
    kind* nachwuchs* sprössling*
way
    weg wege weise art möglichkeit*
group
    gruppe* testergruppe* facebookgruppe* whatsappgruppe* telegramgruppe*
replace
    ersetz* ersatz* austausch* ausgetauscht* umtausch*
slow
    langsam* lahm* schleppend* träge* schneckentempo*
worth
    wert* lohn* gelohnt* preiswert
turn
    dreh* gedreht* umdreh* wend* abbieg*
platform
    plattform* portal* platform*
deal
    deal* angebot* schnäppchen* geschäft* vereinbar*
delete
    lösch* loesch* gelöscht* geloescht* entfern*
happy
    glücklich* gluecklich* zufrieden* froh* freu*
brother
    bruder* bro schwager*
some
    einige* etwas manche* ein_paar paar
created
    erstell* geschaffen* erschaffen* kreier* entworfen*
cash
    bar bargeld* cash geld barzahl*
mouth
    mund* maul*
slot
    schlitz* slot* zeitfenster* steckplatz* fach
plug
    stecker* steckdose* stöpsel* einsteck* netzstecker*
tag
    etikett* anhänger* schild* preisschild* tag
country
    land länder* staat* landes
tissue
    taschentuch* tempo seidenpapier* tücher*
edit
    bearbeit* änder* überarbeit* editier* abänder*
leak
    undicht* auslauf* ausgelaufen* tropf* läuft_aus
glad
    froh* freu* erfreut* glücklich*
wave
    well* wink* gewunken*
guard
    schutz* wache* wächter* wachmann*
think
    denk* dacht* gedacht* glaub* meine
honest
    ehrlich* aufrichtig* offen wahrheitsgemäss*
seal
    siegel* versiegel* dicht* verschweiss* plombe*
customer
    kunde* kundin* kundschaft* stammkund* neukund*
bench
    bank bänke* gartenbank* werkbank* sitzbank*
letter
    brief* buchstabe* schreiben
transit
    transport* unterwegs transit*
wear
    trag* getragen* anzieh* angezogen* abgenutzt*
clinic
    klinik* praxis* krankenhaus* ambulanz*
heat
    hitze* wärm* heiz* erhitz* aufheiz*
mind
    sinn verstand* gedanke* egal meinung
want
    will wollt* wollen möcht* moecht*
walk
    lauf* geh gehe gehen geht
quiet
    leise* ruhig* still* lautlos* geräuscharm*
well
    gut wohl brunnen bestens
expect
    erwart* erhoff* rechn* gerechnet* vorgestellt*
term
    begriff* bedingung* laufzeit* agb frist*
drip
    tropf* getropft*
bed
    bett* beet*
brain
    gehirn* hirn* verstand*
public
    öffentlich* oeffentlich* publik*
helpful
    hilfreich* hilfsbereit* nützlich* behilflich*
roof
    dach dächer* dachgepäck*
friend
    freund* kumpel* bekannte* kollege* spezl
apology
    entschuldig* bitte_um_entschuldigung verzeihung* sorry
floor
    boden* fussboden* etage* stock*
water
    wasser* gewässer*
warehouse
    lager* warenlager* amazon_warehouse warehouse* logistikzentrum*
update
    update* aktualis* nachtrag* neuigkeit* edit
postman
    postbote* briefträger* brieftraeger* postler* postbotin*
tablet
    tablet* ipad*
town
    stadt* ort dorf*
move
    beweg* zieh* umzug* umgezogen* rücken
per
    pro je per
hard
    hart* schwer* schwierig* fest
always
    immer stets ständig* jedesmal
soup
    suppe* brühe*
edge
    kante* rand* ecke*
rave
    schwärm* überschwänglich* lobhudel* begeister*
save
    spar* gespart* speicher* rett* erspar*
lobby
    eingang* flur* treppenhaus* hausflur* foyer*
spare
    ersatz* übrig* reserve* erspar*
lock
    schloss schlösser* abschliess* abgeschlossen* verschliess*
very
    sehr echt total richtig wirklich
needle
    nadel* nähnadel* kanüle* stricknadel*
car
    auto autos wagen* pkw kfz
pillow
    kissen* kopfkissen* polster* nackenkissen*
seem
    schein* wirkt wirkte wirken schien*
against
    gegen dagegen wider
evaluation
    bewertung* beurteil* auswert* evaluation* einschätz*
voucher
    gutschein* coupon* bon warengutschein* wertgutschein*
son
    sohn* bub* junior
channel
    kanal* channel* rinne* youtube_kanal
reason
    grund* gruende* ursache* begründ* anlass*
laugh
    lach* gelacht* lustig* auslach*
ribbon
    band schleife* bänder* geschenkband* farbband*
fence
    zaun* gartenzaun*
room
    zimmer* raum* platz wohnzimmer* schlafzimmer*
link
    link* verlink* url klick*
team
    team* mannschaft* kundenteam* amazon_team support*
into
    in hinein rein ins
near
    nah nähe* neben
gift
    geschenk* präsent* praesent* mitbringsel* gratis*
cold
    kalt* kühl* erkält*
red
    rot* knallrot*
because
    weil da denn wegen
finish
    fertig* beend* finish oberfläche* abgeschlossen*
anything
    irgendwas irgendetwas etwas nichts alles
black
    schwarz* pechschwarz*
bright
    hell* leucht* grell* strahl*
yes
    ja jo jup jawohl jep
wobble
    wackel* wackl* gewackelt* kippel* instabil*
teacher
    lehrer* erzieher* pädagog*
tomorrow
    morgen morgige* übermorgen
fake
    fake* fälsch* gefälscht* plagiat* unecht*
score
    punkte* punktzahl* wertung* note* bewertung*
brand
    marke* fabrikat* label
might
    könnte* koennte* vielleicht womöglich eventuell
wet
    nass* feucht* durchnäss* durchweicht*
slip
    rutsch* ausrutsch* zettel* lieferschein* ausgerutscht*
different
    ander* unterschied* verschieden* abweich*
smile
    lächel* laechel* smile* grins*
dent
    delle* beule* verbeult* eingedrückt* eingedellt*
fall
    fall fallen fiel fällt gefallen*
pretty
    hübsch* schön* ziemlich recht
piece
    stück* stueck* teil* exemplar*
claim
    behaupt* anspruch* reklam* a_z_garantie* garantieanspruch*
boss
    chef* boss vorgesetzt* geschäftsführer*
stall
    stand marktstand* stall* abgewürgt* stagnier*
window
    fenster* scheibe* zeitfenster* schaufenster*
publish
    veröffentlich* veroeffentlich* publizier* herausgeb* freischalt*
test
    test* getestet* prüf* ausprobier* produkttest*
instead
    statt stattdessen anstatt anstelle dafür
drop
    fall fallen fiel fallen_lassen fallengelassen*
itself
    selbst sich selber
pocket
    tasche* hosentasche* jackentasche* seitentasche*
hip
    hüft* hueft*
replacement
    ersatz* austausch* umtausch* neulieferung*
tied
    gebunden* festgebunden* angebunden* verknotet* zugebunden*
play
    spiel* gespielt* abspiel* zocken
fun
    spass* lustig* freude* fun
cousin
    cousin* vetter* kusine*
tin
    dose* blech* büchse*
chair
    stuhl* stuehl* sessel* bürostuhl* hocker*
insulin
    insulin*
club
    verein* club* klub*
fair
    fair* gerecht* messe* unfair* jahrmarkt
cost
    kostet kostete gekostet* kosten* versandkosten*
rating
    bewertung* wertung* sterne* benotung* beurteil*
rust
    rost* verrost* angerostet*
live
    leben lebt lebe wohne wohnt
seat
    sitz* platz* sattel* kindersitz*
map
    karte* landkarte* plan stadtplan* navi
average
    durchschnitt* mittel mittelmass*
tiny
    winzig* klein* mini minis
check
    prüf* überprüf* check* kontrollier* nachschau*
count
    zähl* zaehl* gezählt* anzahl* abgezählt*
withdraw
    zurückzieh* zurückgezogen* zurücknehm* zurückgenommen* widerruf*
hamper
    geschenkkorb* präsentkorb* korb* wäschekorb* picknickkorb*
video
    video* film* clip aufnahme*
kitchen
    küche* kueche*
join
    beitret* mitmach* beigetreten* teilnehm* anschliess*
away
    weg fort verreist entfernt*
why
    warum wieso weshalb wofür
boat
    boot* schiff* kahn
eat
    ess esse essen esst iss
design
    design* entwurf* gestalt* motiv* entworfen*
dm
    dm pn privatnachricht* direktnachricht* persönliche_nachricht
drawer
    schublade* schubfach* schubkasten* lade
everything
    alles rundum
mistake
    fehler* irrtum* versehen* missgeschick*
feet
    fuesse* fuss*
wide
    breit* weit weite*
grey
    grau* anthrazit*
across
    über gegenüber quer hinüber
street
    strasse* str gasse* bürgersteig*
stamp
    stempel* briefmarke* gestempelt* marke* frankier*
most
    meist* die_meisten grösste*
market
    markt* wochenmarkt* supermarkt* flohmarkt*
whether
    ob
swap
    tausch* getauscht* austausch* ausgetauscht* umtausch*
request
    bitte* anforder* anfrag* forder* wunsch*
job
    job* arbeit* aufgabe* beruf* stelle
carrier
    paketdienst* spedition* versanddienst* transporteur* träger*
guy
    typ typen kerl* mann bursche*
teach
    lehre lehrt lehren beibring* beigebracht*
bottom
    unten boden* unterseite* hintern
touch
    berühr* beruehr* anfass* angefasst* touch*
wood
    holz* massivholz*
spring
    feder* frühling* fruehling* frühjahr*
gorgeous
    wunderschön* wunderschoen* traumhaft* hinreissend* umwerfend*
park
    park* geparkt*
proud
    stolz*
sturdy
    stabil* robust* standfest* solide* massiv*
facility
    einrichtung* anlage* gebäude* betrieb* verteilzentrum*
start
    start* anfang* begin* begann* angefangen*
blue
    blau* dunkelblau*
hook
    haken* häkchen* einhäng* häkel*
somewhere
    irgendwo woanders irgendwohin
everywhere
    überall ueberall allerorts
wish
    wünsch* wuensch* gewünscht* hätte_gern
follow
    folg* gefolgt* befolg* abonnier* follow*
glue
    kleb* leim* geklebt* verleim*
charger
    ladegerät* ladegeraet* ladekabel* netzteil* lader*
secret
    geheim* heimlich* verschwieg* diskret*
bow
    bogen* schleife* fliege
stiff
    steif* starr* hart* schwergängig*
tent
    zelt* pavillon* vorzelt*
knife
    messer* kochmesser* taschenmesser* klinge*
sit
    sitz* sass gesessen* setz* hinsetz*
welcome
    willkommen* herzlich_willkommen gerne begrüss* bitteschön
mobile
    handy* mobil* smartphone*
talk
    rede reden redet redest sprech*
sea
    meer meeres see ostsee nordsee
sale
    verkauf* angebot* ausverkauf* sale rabattaktion*
evening
    abend* feierabend*
bubble
    blase* bläschen* luftpolster* bubble* luftblase*
fuck
    fick* verdammt* scheiss* gefickt* fuck*
sticker
    aufkleber* sticker* etikett* pickerl
any
    irgendein* irgendwelche* jegliche* kein* etwaige*
table
    tisch* tabelle* esstisch* schreibtisch*
school
    schule* schulkind* schulanfang* einschulung* grundschule*
comfy
    bequem* gemütlich* gemuetlich* kuschelig* angenehm*
direct
    direkt* unmittelbar* gleich
resident
    bewohner* anwohner* mieter* einwohner*
thumb
    daumen* däumchen*
short
    kurz* zu_wenig knapp*
empty
    leer* geleert* leerer_karton
grandson
    enkel*
cool
    cool* kühl* kuehl* abkühl* lässig*
alone
    allein* einsam*
cardboard
    pappe* karton* pappkarton* pappschachtel* pappig*
safe
    sicher* safe tresor* ungefährlich*
robbery
    raub* überfall* abzocke* wucher*
paste
    paste* einfüg* kleister* kopier* eingefügt*
liar
    lügner* luegner* lügt lügen* gelogen*
another
    ander* noch_ein* weiter* nochmal
air
    luft* druckluft*
exact
    genau* exakt* präzise* haargenau*
toast
    toast* getoastet* geröstet* anstoss*
helpline
    hotline* servicenummer* kundenhotline* servicehotline* helpline
tight
    eng enge enger engen fest
past
    vergang* vorbei früher* vorüber*
idiot
    idiot* depp* trottel* vollidiot* dummkopf*
help
    hilf* helf* geholfen* half unterstütz*
service
    service* dienst* kundendienst* kundenservice* bedien*
print
    druck* gedruckt* ausdruck* ausgedruckt* aufdruck*
tank
    tank* wassertank* aquarium* behälter*
anyone
    irgendjemand* jemand* irgendwer jeder niemand*
key
    schlüssel* schluessel* taste*
watch
    uhr* armbanduhr* schau* guck* angeschaut*
bother
    stör* nerv* belästig* mühe* genervt*
stuff
    zeug* sachen* krempel* kram füll*
bank
    bank banken* bankverbindung* sparkasse* iban*
drink
    trink* getränk* trank getrunken* getraenk*
within
    innerhalb binnen in
scroll
    scroll* gescrollt* runterscroll*
attach
    befestig* anbring* angebracht* anhäng* beifüg*
rude
    unhöflich* unhoeflich* unverschämt* frech* unfreundlich*
together
    zusammen miteinander gemeinsam*
satisfy
    zufrieden* befriedig*
thing
    ding* sache* teil
doctor
    arzt* aerzt* doktor* hausarzt*
fly
    flieg* flog geflogen* flug* mücke*
finger
    finger*
desk
    schreibtisch* tisch* schalter* empfang*
uncle
    onkel*
speak
    sprech* sprich* sprach* gesprochen* rede
break
    brech* brich* brach kaputt* gebrochen*
swear
    schwör* schwoer* fluch* geschwor* schimpf*
perfect
    perfekt* perfeckt* einwandfrei* tadellos* ideal*
mile
    meile* kilometer* km
none
    keine* keins kein nichts
brass
    messing* blech*
story
    geschicht* story* handlung* erzähl*
shut
    zu geschlossen* zumach* halt_die schliess*
seam
    naht* naehte* saum*
instruction
    anleitung* gebrauchsanweis* bedienungsanleit* anweis* aufbauanleit*
kit
    set* bausatz* kit* ausrüst* bastelset*
bath
    bad bäder* badewanne* baden* badezimmer*
button
    knopf* taste* knoepf* button* drucktaste*
else
    sonst ander*
receipt
    quittung* beleg* kassenbon* kassenzettel* rechnung*
used
    gebraucht* benutzt* verwendet* genutzt* getragen*
bike
    fahrrad* rad bike* räder* velo*
whistle
    pfeif* pfiff* gepfiffen* trillerpfeife*
bus
    bus busse* reisebus*
paint
    farb* malen male malt maler*
tonight
    heute_abend heut_abend heute_nacht
wheel
    rad räder* raeder* rolle* reifen*
easy
    einfach* leicht* easy unkompliziert* kinderleicht*
rest
    rest reste restlich* übrig* ruhe*
eye
    auge* äuglein
paragraph
    absatz* paragraf* paragraph*
powder
    pulver* puder*
breed
    rasse* zücht* brüt*
board
    brett* platte* tafel* platine* schneidebrett*
moan
    mecker* nörgel* stöhn* jammer* motz*
survive
    überleb* ueberleb* überstand* überstehen* überdauer*
nurse
    krankenschwester* pfleger* pflegekraft* krankenpfleger*
support
    support* unterstütz* stütz* kundendienst* hilfe*
dead
    tot tote* gestorben* verstorben* leblos*
locker
    packstation* spind* schliessfach* locker abholstation*
tune
    melodie* stimm* gestimmt* lied*
cloth
    tuch tücher* lappen* stoff* tuechern
trade
    handel* gewerb* tausch* händler*
few
    wenig* paar ein_paar einige*
range
    reichweite* auswahl* sortiment* bereich* spanne*
bare
    nackt* bloss* blank* kahl* unverpackt*
garden
    gärt* gaerten* schrebergarten*
toy
    spielzeug* spielsache* spielware* kinderspielzeug*
pass
    pass* besteh* bestanden* weitergeb* vorbei*
frame
    rahmen* gestell* bilderrahmen* gerahmt*
office
    büro* buero* amt geschäftsstelle* homeoffice*
meter
    meter* zähler* messgerät* m
wall
    wand wandfarbe* wände* waende* mauer*
settle
    einig* beglich* begleich* klär* regel*
crowd
    menge* menschenmenge* masse* meute*
row
    reihe* streit* ruder*
square
    quadrat* eckig* viereckig* platz
sag
    durchhäng* durchgelegen* absack* schlaff* eingesunken*
anywhere
    irgendwo nirgends nirgendwo überall
ceiling
    decke zimmerdecke* deckenlampe* deckenleuchte*
verdict
    urteil* fazit* endurteil* schlussurteil*
beep
    piep* gepiept*
string
    schnur* saite* faden* kordel*
hum
    brumm* summt summen gebrumm* surr*
longer
    länger* laenger* nicht_mehr
person
    person* mensch* leute
enjoy
    geniess* genoss* freu* spass* gefall*
click
    klick* geklickt* anklick*
private
    privat* persönlich* vertraulich* diskret*
overnight
    über_nacht übernacht nachts
party
    party* feier* fete* geburtstagsfeier*
owner
    besitzer* inhaber* eigentümer* halter*
bent
    verbog* gebog* krumm* geknick* bieg*
beautiful
    schön* schoen* wunderschön* hübsch* traumhaft*
green
    grün grüne grünen grüner grünes
stand
    steh* stand ständer* staender* gestanden*
trust
    vertrau* traue trauen traut misstrau*
rather
    eher lieber ziemlich recht
law
    gesetz* recht rechtlich* jura
pull
    zieh* zog gezogen*
lower
    niedrig* senk* gesenkt* unterseite* günstiger*
cheese
    käse* kaese* parmesan*
station
    station* bahnhof* packstation* revier*
foam
    schaum* memoryschaum* styropor*
engineer
    ingenieur* techniker* mechaniker*
policy
    richtlinie* regel* bedingung* police* rückgaberecht*
funny
    lustig* witzig* komisch* seltsam*
early
    früh* frueh* vorzeitig* eher
holder
    halter* inhaber* ständer* aufbewahr*
judge
    beurteil* urteil* richter* bewert* richten
double
    doppel* verdoppel* zweifach*
ran
    lief liefen gelaufen* rannte* betrieb
odd
    komisch* seltsam* merkwürdig* eigenartig* ungerade*
sew
    nähen näht nähte nähmaschine* naehen
vet
    tierarzt* tieraerzt* veterinär*
bar
    bar stange* riegel* balken* leiste*
chart
    tabelle* diagramm* grössentabelle* groessentabelle* masstabelle*
nephew
    neffe*
idea
    idee* ahnung* vorschlag*
staff
    mitarbeiter* personal* angestellt* belegschaft*
wrist
    handgelenk*
member
    mitglied* prime_mitglied*
quibble
    kleinigkeit* mäkel* diskuss* nörgel* bemängel*
daughter
    tochter* toechter*
weekend
    we wochenend*
deep
    tief*
guarantee
    garantie* zusicher* gewährleist* a_z_garantie
disc
    scheibe* disc cd dvd blu_ray
catch
    fang* fing gefangen* haken* erwisch*
ferry
    fähre* faehre* fährschiff*
screen
    bildschirm* display* monitor* screen* leinwand*
centre
    zentrum* mitte mittel* center* verteilzentrum*
fault
    fehler* schuld* defekt* mangel* störung*
entry
    eingang* eintrag* eintritt* zugang* einfahrt*
bill
    rechnung* schein* mahnung* stromrechnung*
transfer
    überweis* ueberweis* übertrag* transfer* überwies*
library
    bibliothek* bücherei* buecherei* büchersammlung*
build
    bauen baut baue bauteil* gebaut*
inhaler
    inhalator* inhalier* asthmaspray* inhalationsgerät*
camera
    kamera* cam fotoapparat* webcam* überwachungskamera*
bone
    knochen* kauknochen* knöcher*
flung
    geworfen* geschleudert* geschmissen* warf schleuder*
match
    pass* streichholz* spiel* zueinander übereinstimm*
listen
    hör* zuhör* gehört* hoer* zugehört*
grandma
    oma* grossmutter* omi
shout
    schrei* geschrien* brüll* angeschrien* rief*
dearer
    teurer* teuerer* kostspieliger*
press
    drück* drueck* gedrückt* press*
their
    ihr ihre* deren
profile
    profil*
shower
    dusch* geduscht*
notice
    bemerk* merk* auffall* aufgefallen* hinweis*
licence
    führerschein* fuehrerschein* lizenz* lappen genehmig*
dust
    staub* verstaubt* eingestaubt*
manager
    manager* leiter* chef* filialleiter* geschäftsführer*
believe
    glaub* geglaubt* unglaublich* kaum_zu_glauben
screenshot
    screenshot* bildschirmfoto* bildschirmaufnahme* screen
hepatitis
    hepatitis* leberentzünd*
pump
    pump* luftpumpe* gepumpt*
soon
    bald demnächst schnellstmöglich* zeitnah*
met
    getroffen* traf kennengelernt* erfüllt*
boy
    junge* bub* jungs* knabe* kerlchen
dark
    dunkel* dunkle* finster* düster*
degree
    grad abschluss* studium
engrave
    gravier* gravur* eingravier*
smoke
    rauch* qualm* geraucht* verraucht* zigarett*
hear
    hör* hoer* gehört* gehoert*
elastic
    elast* gummi* dehnbar*
balance
    gleichgewicht* saldo* balanc* kontostand* restbetrag*
bend
    bieg* verbieg* bog gebogen* verbogen*
lung
    lunge*
pavement
    gehweg* bürgersteig* gehsteig* pflaster* trottoir
corner
    ecke* eck
ear
    ohr*
stone
    stein*
brush
    buerste* pinsel* zahnbürste* bürst*
flap
    klappe* lasche* katzenklappe* flatter*
yourself
    selbst selber dich dir sich
skip
    überspring* container* auslass* übersprungen* ausgelassen
large
    gross grosse grossen grosses grossem
crisp
    knusprig* chips gestochen* knackig* kross*
class
    klasse* unterricht* kurs* schulklasse*
rope
    seil* tau strick* leine*
speedy
    schnell* flott* zügig* fix* rasch*
share
    teilt teile geteilt* teilen* anteil*
toe
    zeh zehe* fussspitze*
wind
    wind windig* winde sturm* aufwickel*
guess
    rate raten rät vermut* schätz*
fix
    reparier* behob* beheb* fix* gerichtet
gym
    fitness* turnhalle* sporthalle* gym*
hospital
    krankenhaus* klinik* spital* kh
meet
    treff* trifft getroffen* kennenlern* begegn*
lying
    lüg* lueg* liegen* liegt gelogen*
lean
    lehn* neigt neigen geneigt* angelehnt*
identical
    identisch* gleich* exakt_gleich* baugleich* dasselbe
sing
    sing* gesungen* gesang* sang*
yoga
    yoga*
machine
    maschine* gerät* geraet* apparat* waschmaschine*
season
    saison* staffel* jahreszeit* würz*
prove
    beweis* bewies* nachweis* beleg*
confirm
    bestätig* bestaetig*
flight
    flug* flieger* treppe
film
    film* folie* movie* schutzfolie*
mate
    kumpel* freund* alter kollege* spezi*
snug
    gemütlich* eng enge enger engen
gentleman
    herr herren herrn* gentleman*
learn
    lern* gelernt* erlern* erfahr* dazulern*
accord
    laut gemäss* entsprech* zufolge
shed
    schuppen* gartenhaus* gartenhütte* haart fusselt*
land
    land* gelandet* grundstück*
item
    artikel* ware warensendung* produkt* teil*
correct
    richtig* korrekt* korrigier* berichtig* stimmt
official
    offiziell* amtlich* beamt* offizell*
life
    leben* akkulaufzeit*
ticket
    ticket* karte* fahrkarte* strafzettel* knöllchen*
hang
    häng* haeng* hing gehangen* aufhäng*
heel
    ferse* absatz* hacke*
arm
    arm arme armen armlehne* ärmel*
foot
    fuss* pfote*
include
    enthalt* beinhalt* inkl* inbegriffen* dabei
landlord
    vermieter* hausbesitzer* hausverwalt* wirt
apart
    auseinander* getrennt* abgesehen zerfall* ausser
wool
    wollig* wollsocke* wolle* schafwoll* merino*
wow
    wow wahnsinn* boah krass* hammer
stitch
    stich* naht* gestickt* stick* masche*
search
    such* gesucht* recherchier*
front
    vorn* vorder* front*
single
    einzel* einzig* single* ledig
student
    student* studier* schüler* studi
steel
    stahl* edelstahl*
sentence
    satz* saetze* strafe*
lump
    klump* knoten* beule*
problem
    problem* schwierigkeit* ärger
whatsapp
    whats_app wa whatsap* whattsapp*
stood
    stand standen gestanden* rumgestanden*
copper
    kupfer*
understand
    versteh* verstand* verstaend* kapier*
shoulder
    schulter* achsel*
telephone
    telefon* festnetz*
chemist
    apotheke* drogerie* chemiker* dm
due
    fällig* wegen aufgrund geschuldet*
either
    entweder weder auch_nicht beide*
matter
    egal angelegenheit* sache* wichtig* anliegen*
dribble
    tropf* sabber* kleckert* dribbel*
fresh
    frisch*
thriller
    thriller* krimi* spannungsroman*
handy
    praktisch* handlich* nützlich* griffbereit*
christmas
    weihnacht* xmas nikolaus* heiligabend* heilig_abend
hole
    loch* loecher* gelocht*
point
    punkt* spitze* zeig*
proof
    beweis* nachweis* beleg* zustellnachweis* kaufbeleg*
shade
    schatten* farbton* schirm* ton lampenschirm*
motor
    motor* antrieb*
winter
    winter*
pair
    paar* koppel* gekoppelt* kopplung* verbind*
fight
    kampf* kaempf* streit* gekämpft* prügel*
sun
    sonne* sonnig*
arch
    bogen* fussgewölbe* gewölbe* fussbett*
lane
    gasse* weg spur feldweg*
shame
    schade schäm* schaem* schande* peinlich*
arthritis
    arthrit* arthros* rheuma* gicht* gelenkentzünd*
normal
    normal* üblich* gewöhnlich*
fan
    fan fans ventilator* lüfter* luefter*
author
    autor* schriftsteller* verfasser* schreiberling*
chew
    kauen kaut kaue kauspielzeug* gekaut*
gold
    gold* vergoldet*
value
    wert* preisleistung* preis_leistung* gegenwert*
absolute
    absolut* völlig* vollkommen* total*
beg
    bettel* gebettelt* fleh* angefleht* anbettel*
revise
    überarbeit* revidier* änder* geändert* korrigier*
surgeon
    chirurg* arzt operateur*
pin
    pin* nadel* stift* anstecknadel*
retire
    rente* pension* ruhestand* rentner* verrentet*
draw
    zeichn* malen male malt maler*
colleague
    kollege* kollegin* arbeitskolleg*
restock
    auffüll* aufgefüllt* nachbestell* nachschub* wieder_vorrätig
lift
    heben hebt hebe hob gehoben*
burn
    brenn* brannt* verbrann* verbrenn* gebrannt*
skin
    haut* pelle
credit
    guthaben* gutschrift* gutgeschrieben* kredit* gutschreib*
extra
    extra* zusaetzlich* zusatz* aufpreis*
joke
    witz* scherz* spass* lachnummer* verarsch*
strike
    streik* schlag* gestreikt*
pole
    stange* pfahl* mast* stab stäbe*
chip
    chip* absplitter* abgeplatzt* splitter* abgesplittert*
record
    schallplatte* platte* aufnahm* aufgenommen* aufzeichn*
hardware
    hardware* baumarkt* schrauben* eisenwaren* beschläge*
scuff
    schramm* abgewetzt* abschürf* kratzer* verschramm*
biscuit
    keks* plätzchen* plaetzchen* leckerli*
describe
    beschreib* beschrieb* schilder* produktbeschreib*
helmet
    helm* fahrradhelm*
voice
    stimm* sprach*
pour
    giess* goss gegossen* schütt* einschenk*
waterproof
    wasserdicht* wasserfest* wasserabweisend* regenfest*
blunt
    stumpf* schonungslos* unverblümt* direkt*
mint
    minze* pfefferminz* neuwertig* tadellos* minzig*
parent
    eltern* schwiegereltern*
god
    gott* herrgott* oh_gott
episode
    folge* episode* teil
bolt
    schraube* bolzen* riegel* verriegel*
genius
    genial* genie*
issue
    problem* thema* mangel* ausgabe* schwierigkeit*
calm
    ruhig* beruhig* gelassen* ruhe*
cord
    kabel* schnur* kordel* seil* cord
rule
    regel* vorschrift* richtlinie*
complain
    beschwer* reklam* beklag* mecker* bemängel*
tip
    tipp* spitze* trinkgeld* kipp* tip
band
    band bänder* armband* gummiband* musikgruppe*
cube
    würfel* wuerfel* kubus* packwürfel*
epilepsy
    epilep*
newspaper
    zeitung* tageszeitung*
online
    online* internet* im_netz
torch
    taschenlampe* lampe* stirnlampe* fackel*
maker
    hersteller* macher* erzeuger* produzent*
young
    jung* jugendlich*
borrow
    leih* ausleih* geliehen* borg* ausgeliehen*
attempt
    versuch* zustellversuch* anlauf*
low
    niedrig* tief* gering* leise
bird
    vogel* voegel*
batch
    charge* lieferung* ladung* posten
rattle
    klapper* rappel* rassel* scheppe*
dinner
    abendessen* essen* abendbrot* dinner*
supermarket
    supermarkt* discounter* aldi lidl rewe
shit
    scheiss* mist* kacke* dreck* beschissen*
natural
    natur*
advent
    advent*
teeth
    zaehne* gebiss* zahn*
cheat
    betrug* betrog* beschiss* schummel* abzock*
gypsy
    zigeuner* sinti roma
swing
    schaukel* schwing* hollywoodschaukel*
wake
    wach wache aufwach* aufgewacht* geweckt*
level
    ebene* stufe* niveau* level* wasserwaage*
manner
    art weise umgang* benehm* manieren*
barn
    scheune* stall*
rat
    ratte*
thyroid
    schilddrüse* schilddruese* hashimoto
dentist
    zahnarzt* zahnaerzt*
drone
    drohne*
plain
    schlicht* einfach* einfarbig* neutral*
family
    familie* familiär* angehörig*
essay
    aufsatz* roman* abhandlung* essay*
remark
    bemerk* anmerk* kommentar*
far
    weit weite weiten fern bisher
letterbox
    briefkasten* briefschlitz* postkasten*
middle
    mitte mittel* mittler* mittendrin
sprinkler
    sprinkler* rasensprenger* sprenger* bewässer*
weight
    gewicht* wieg* kilo* hantel*
vanish
    verschwind* verschwand* verschwunden* weg spurlos*
scale
    waage* skala* massstab* küchenwaage*
church
    kirche* gemeinde*
spot
    fleck* stelle* punkt* pickel* entdeck*
clock
    uhr* wecker* wanduhr*
smash
    zerschlag* zertrümmer* zerbroch* zerschmetter* zerdeppert*
critic
    kritik* kritisch* kritisier*
pink
    rosa pink* rosé rosafarben*
factory
    fabrik* werk werks hersteller* produktion*
patio
    terrass* veranda* innenhof*
cheer
    freu* jubel* aufmunter* prost* heiter*
along
    entlang mit längs
bias
    voreingenommen* parteiisch* befangen* vorurteil* unparteiisch*
ready
    bereit* fertig* parat startklar*
collect
    sammel* abhol* abgeholt* gesammelt* samml*
thread
    faden* gewinde* garn* thread*
hood
    kapuze* haube* motorhaube* abzugshaube*
tube
    roehre* schlauch* tube* rohr*
reverse
    rückwärts* umkehr* rückgängig* rückseite* stornier*
pity
    schade mitleid* bedauer* leider
quite
    ziemlich ganz recht relativ
shelf
    regal*
brake
    brems*
cap
    kappe* mütze* deckel* verschluss* cap
cot
    gitterbett* kinderbett* babybett* beistellbett*
later
    später* spaeter* nachher danach
leather
    leder* kunstleder* echtleder*
feeder
    futterhaus* futterspender* futterautomat* futterstation* futternapf*
goodbye
    tschüss* tschuess* auf_wiedersehen ciao servus
ride
    fahr* reiten reite reitet ritt
sweet
    süss* suess* niedlich* lieb* goldig*
drill
    bohr* gebohrt* akkuschrauber*
cough
    hust* gehustet*
pattern
    muster* motiv* gemustert* schnittmuster*
asthma
    asthma*
department
    abteilung* fachabteilung* ressort*
world
    welt*
win
    gewinn* gewann* gewonnen* sieg siege
prayer
    gebet* bete betet beten*
myself
    selbst selber mich mir
base
    basis* sockel* boden* fuss* untergestell*
aisle
    gang gänge* regal* ladengang
lunch
    mittag* brotzeit*
bribe
    bestech* bestoch* schmier* gekauft* erkauf*
handsome
    gutaussehend* hübsch* schön* schick* stattlich*
subscribe
    abo* spar_abo sparabo* anmeld*
split
    gerissen* gespalten* geteilt* aufgeplatzt* riss*
true
    wahr wahre wahrheit* stimmt* richtig*
repair
    reparier* reparatur* instandsetz* geflickt* ausgebessert*
tongue
    zunge* lasche*
apparently
    anscheinend offenbar scheinbar offensichtlich* angeblich*
wheelie
    mülltonne* tonne* restmülltonne* papiertonne* biotonne*
ground
    boden* erde* grund* erdboden* gemahlen*
freebie
    werbegeschenk* gratis* kostenlos* zugabe* goodie*
storm
    sturm* unwetter* gewitter*
cable
    kabel* ladekabel* leitung*
buzz
    brumm* summt summen surr* klingel*
her
    ihr ihre* sie
serve
    dienen dient diente bedien* servier*
warden
    hausmeister* aufseher* aufsicht* wärter*
anyway
    jedenfalls sowieso trotzdem ohnehin egal
meant
    gemeint* meinte* sollte* gedacht*
merchant
    händler* haendler* kaufmann* verkäufer*
stair
    treppe* stufe*
silence
    stille* schweig* funkstille* ruhe* totenstille*
puzzle
    puzzle* puzzel* rätsel*
contact
    kontakt* meld* ansprechpartner* wende* angeschrieben*
access
    zugang* zugriff* zutritt* einlogg*
human
    mensch*
reader
    leser* lesegerät* kindle* reader* kartenleser*
stain
    fleck* verfleckt* befleckt* verschmutz* schmutz*
tap
    hahn* wasserhahn* tippen* armatur* antippen
lawn
    rasen* wiese*
jar
    glas einmachglas* gläser* schraubglas* marmeladenglas*
submit
    einreich* abschick* eingereicht* abgeschickt* absend*
coin
    münz* muenz* geldstück*
foil
    folie* alufolie* silberpapier*
liver
    leber*
min
    min minute* mindest*
visit
    besuch* vorbeikomm* vorbeischau*
silent
    still* leise* lautlos* stumm* geräuschlos*
greeting
    gruss* mfg
mirror
    spiegel*
puddle
    pfütze* pfuetze* lache
died
    starb* gestorben* verstorben* tot abgeraucht*
iron
    bügel* buegel* eisen*
polish
    polier* politur* polnisch* nagellack*
otherwise
    sonst ansonsten andernfalls
generation
    generation*
drum
    trommel* schlagzeug* drum*
pop
    knall* platz* geplatzt* plopp*
pinch
    kneif* zwick* klemm* drückt prise*
miracle
    wunder* mirakel*
trip
    reise* ausflug* stolper* trip urlaub*
suppose
    vermut* nehme_an angenommen* angeblich* soll
neat
    ordentlich* sauber* nett nette netten
recommend
    empfehl* empfiehl* empfahl* empfohlen* weiterempf*
around
    um herum rum etwa umher
bucket
    eimer* kübel* kuebel*
police
    polizei* polizist* anzeige* bullen strafanzeige*
squash
    quetsch* zerquetsch* gequetscht* zerdrückt* kürbis*
doorbell
    türklingel* klingel* tuerklingel* haustürklingel* ring
mass
    masse*
further
    weiter* ferner ferne
fray
    ausfrans* ausgefrans* frans*
pill
    pille* tablette* knötchen* pilling
holiday
    urlaub* ferien* feiertag* reise*
heater
    heiz*
serial
    serien* serial*
cork
    kork*
fuss
    aufwand* theater* aufheben* ohne_probleme problemlos*
poor
    arm arme armer armes schlecht*
unit
    gerät* geraet* einheit* stück*
slap
    ohrfeige* klatsch* schlag*
waste
    verschwend* geldverschwend* müll* abfall* rausgeschmissen*
care
    pfleg* kümmer* kuemmer* sorgfalt* interessier*
verified
    verifizier* bestätigt* geprüft* überprüft* verifizierter_kauf
mean
    meine meint meinen bedeut* gemein*
literally
    buchstäblich* wortwörtlich* wirklich tatsächlich*
self
    selbst* selber eigen*
volume
    lautstärke* lautstaerke* band volumen* menge*
grateful
    verbunden dank*
fill
    füll* fuell* gefüllt* auffüll* befüll*
chilli
    chili* chilli* peperoni*
calmer
    ruhiger* gelassener* entspannter*
part
    teil* einzelteil* ersatzteil* bauteil*
physio
    physio* krankengymnast*
race
    rasse* rennen* wettlauf* rennstrecke*
net
    netz netze* netto* moskitonetz*
english
    englisch* engländer* auf_englisch
remain
    bleib* verbleib* geblieben* übrig* restlich*
drain
    abfluss* entleer* entlad* gully* ablauf*
nation
    nation* volk land
truck
    lkw laster* lastwagen* truck* lieferwagen*
white
    weiss* cremeweiss*
snow
    schnee* schnei* verschneit*
monitor
    monitor* bildschirm* überwach* babyphone* blutdruckmess*
superb
    hervorragend* grossartig* ausgezeichnet* fantastisch* grandios*
company
    firma* firmen* unternehmen* betrieb* konzern*
add
    füg* hinzu* ergänz* zufüg*
favourite
    lieblings* favorit* liebste*
receive
    erhalt* erhielt* bekomm* bekam* empfang*
whatever
    was_auch egal was_auch_immer wurscht
cook
    koch* gekocht* backen backe backt
village
    dorf* ortschaft* kaff
kiss
    kuss* kuesse* bussi* geküsst* knutsch*
bless
    segn* segen* gesegnet* gott_segne
flower
    blume* blüte* blüh*
buzzer
    klingel* summer* türsummer* buzzer*
exam
    prüfung* pruefung* klausur* examen* abitur*
apologise
    entschuldig* um_entschuldigung um_verzeihung verzeih* bedauer*
leaflet
    zettel* flyer* beipackzettel* beilage* werbezettel*
patience
    geduld* ausdauer*
king
    könig* koenig* king*
newest
    neuest* neuste* aktuellst*
cry
    weine weinen weint heul* geweint*
bulb
    birne* glühbirne* leuchtmittel* gluehbirne* zwiebel*
escalate
    eskalier* weiterleit* weitergeleitet* eskalation*
cushion
    kissen* polster* sitzkissen* dämpf*
shine
    glanz* glaenz* strahl* leucht* scheint
tax
    steuer* mwst mehrwertsteuer* ust finanzamt*
prom
    abschlussball* abiball* ball
dye
    färb* faerb* haarfarbe* gefärbt*
oak
    eiche*
patent
    patent*
index
    index* verzeichnis* inhaltsverzeichnis* register*
previous
    vorig* vorherig* früher* letzt* vorhergehend*
moment
    moment* augenblick*
dull
    matt* langweil* stumpf* trüb* öde*
frost
    frost* gefror* eis eisig* gefriert
twin
    zwilling* doppelt
himself
    sich selbst selber
fabric
    stoff* gewebe* textil*
error
    fehler* irrtum* error preisfehler*
deaf
    taub* gehörlos* schwerhörig* hörgeschädigt*
mouse
    maus* maeuse*
fish
    fisch* angel* geangelt*
shopper
    käufer* kunde* einkäufer* shopper* kundin*
drunk
    betrunken* besoffen* suff* blau alkoholisiert*
toddler
    kleinkind* krabbelkind*
stuck
    festgesteckt* hängt hängen* festsitz* klemm*
logo
    logo* emblem* schriftzug* markenzeichen*
yellow
    gelb* vergilbt*
easter
    oster*
free_of_charge
    kostenlos* gratis kostenfrei* umsonst unentgeltlich*
gift_card
    gutschein* geschenkkarte* guthaben* geschenkgutschein* amazon_gutschein*
five_stars
    fünf_stern* 5_stern* fuenf_stern* 5_sterne* fünf_sterne*
one_star
    ein_stern einen_stern 1_stern 1_stern* ein_stern*
star_rating
    sterne_bewertung* sternewertung* sternzahl* sternebewert* anzahl_sterne
cashback
    cashback* cash_back* geld_zurück* geld_zurück rückvergüt*
voucher_code
    gutscheincode* gutschein_code* rabattcode* aktionscode* gutscheinnummer*
raffle
    verlos* gewinnspiel* tombola* auslos* preisausschreiben*
giveaway
    gewinnspiel* verlos* give_away* giveaway* gratisaktion*
bonus
    bonus* prämie* praemie* zugabe* boni
reward
    belohn* prämie* praemie* vergüt* entlohn*
compensation
    entschädig* entschaedig* ausgleich* kompensat* schadensersatz*
store_credit
    guthaben* shopguthaben* gutschrift* warengutschein* einkaufsguthaben*
warranty_extension
    garantieverlänger* garantieverlaenger* verlängerte_garantie
    garantie_verläng* erweiterte_garantie
donate
    spend* gespendet* stift*
make_it_right
    wiedergutmach* wieder_gutmachen gutmachen wiedergutzumachen
    in_ordnung_bringen
reach_out
    meld* kontaktier* kontakt_aufnehm* in_verbindung_setz* wenden_sie
before_you
    bevor_sie bevor_du bevor_ihr ehe_sie ehe_du
let_us_know
    bescheid* lass_uns_wissen uns_wissen_lassen sag_bescheid sagen_sie_bescheid
contact_us
    kontaktier*_uns kontaktieren_sie_uns schreib*_uns melde*_uns wende*_uns
small_business
    kleinunternehm* kleinbetrieb* kleine_firma kleines_unternehmen
    kleiner_händler
family_business
    familienbetrieb* familienunternehm* familienfirma* familiengeführt*
livelihood
    existenz* lebensunterhalt* lebensgrundlage* lebt_davon leben_davon
keep_secret
    geheim_halt* geheimhalt* für_sich_behalt* verschwieg* nicht_weitersagen
between_us
    unter_uns zwischen_uns unter_vier_augen unter_uns_bleib*
not_mention
    nicht_erwähn* nichts_erwähn* unerwähnt* nicht_nennen nicht_erwaehn*
do_not_tell
    nicht_sagen nicht_verrat* nichts_sagen niemand*_sagen nicht_weitersag*
update_review
    bewertung_aktualis* rezension_aktualis* bewertung_anpass*
    bewertung_überarbeit* bewertung_angepasst
change_review
    bewertung_änder* rezension_änder* bewertung_aender* bewertung_geändert
    bewertung_abänder*
remove_feedback
    bewertung_entfern* bewertung_lösch* bewertung_loesch* rezension_lösch*
    rezension_entfern*
leave_feedback
    feedback_geb* feedback_hinterlass* bewertung_abgeb* bewertung_hinterlass*
    verkäuferbewertung*
leave_review
    bewertung_hinterlass* bewertung_schreib* bewertung_abgeb*
    rezension_schreib* rezension_hinterlass*
scan_code
    code_scan* qr_code* qr_code qrcode* code_einscan*
follow_us
    folg*_uns folgen_sie_uns folge_uns folgt_uns abonnier*_uns
newsletter
    newsletter* rundmail* mailingliste* infobrief*
bank_transfer
    überweis* ueberweis* banküberweis* überwies* sofortüberweis*
bank_account
    bankkonto* bankverbind* kontonummer* iban* kontodaten*
pay_directly
    direkt_bezahl* direkt_zahl* direkt_überweis* per_paypal direktzahl*
profile_link
    profillink* profil_link* link_profil* amazon_profil* profil_link
out_of_stock
    ausverkauft* nicht_vorrätig nicht_lieferbar nicht_verfügbar vergriffen*
cancel_order
    bestellung_stornier* bestellung_storniert auftrag_stornier*
    bestellung_abbrech* stornier*_bestellung
pricing_error
    preisfehler* falscher_preis falsch_ausgezeichnet* preisirrtum*
    fehler_im_preis
amazon_team
    amazon_team* amazon_team team_von_amazon amazonteam* amazon_mitarbeiter*
customer_service
    kundenservice* kundendienst* kundenbetreu* kundensupport* kunden_service
seller_account
    verkäuferkonto* verkäuferkonten* verkaeuferkonto* händlerkonto*
    verkäuferaccount*
negative
    negativ* schlecht* kritisch* miese* abwert*
positive
    positiv* gute_bewertung wohlwollend* lobend* freundlich*
unhappy
    unzufrieden* unglücklich* enttäusch* verärgert* sauer
satisfied
    zufrieden* befriedigt* sehr_zufrieden rundum_zufrieden glücklich*
dissatisfied
    unzufrieden* nicht_zufrieden enttäuscht* enttaeuscht* verärgert*
experience
    erfahrung* erleb* erfahren* einkaufserlebnis*
last_week
    letzte_woche letzter_woche vorige_woche vergangene_woche vor_einer_woche
asked_before
    schon_gefragt bereits_gefragt mehrfach_gefragt schon_mal_gefragt
    schon_mal_angefragt
again_please
    nochmal_bitte bitte_nochmal bitte_erneut bitte_noch_einmal bitte_nochmals
copy_and_paste
    copy_paste copy_and_paste kopieren_und_einfügen copypaste* copy&paste
keyword
    stichwort* schlüsselwort* schlagwort* keyword*
words_like
    wörter_wie worte_wie begriffe_wie stichworte_wie formulierungen_wie
in_exchange
    im_austausch im_tausch im_gegenzug als_gegenleistung gegenleistung*
in_return
    im_gegenzug als_gegenleistung dafür gegenleistung* zum_dank
thank_you_gift
    dankeschön_geschenk* dankeschöngeschenk* dankesgeschenk* kleines_dankeschön
    geschenk_als_dank
as_a_thank_you
    als_dankeschön als_dank zum_dank als_kleines_dankeschön als_danke
on_the_house
    aufs_haus auf_kosten_hauses geht_auf_uns spendier* auf_unsere_kosten
discount
    rabatt* nachlass* preisnachlass* ermässig* ermaessig*
coupon
    coupon* gutschein* rabattgutschein* kupon*
promo_code
    promocode* promo_code* rabattcode* aktionscode* gutscheincode*
influencer
    influencer* youtuber* blogger* instagrammer* tiktoker*
competitor
    konkurren* mitbewerber* wettbewerb*
my_company
    meine_firma meiner_firma mein_unternehmen unsere_firma unser_unternehmen
work_for
    arbeit*_für arbeite_bei arbeitet_bei angestellt_bei tätig_für
employee
    mitarbeiter* angestellt* beschäftigt* arbeitnehmer* azubi*
founder
    gründer* gruender* firmengründer* gegründet*
inventor
    erfind* erfunden*
own_brand
    eigenmarke* eigene_marke hausmarke* meine_marke unsere_marke
my_husband
    mein_mann meinem_mann meinen_mann mein_ehemann meines_mannes
my_brother
    mein_bruder meinem_bruder meinen_bruder meines_bruders mein_schwager
my_friend
    mein_freund meine_freundin meinem_freund meiner_freundin mein_kumpel
wrote_this
    hab_geschrieben selbst_geschrieben geschrieben_hat das_geschrieben
    diese_zeilen
author_is
    autor_ist autorin_ist der_autor die_autorin
got_it_free
    kostenlos_bekommen gratis_bekommen umsonst_bekommen kostenlos_erhalten
    gratis_erhalten
paid_me
    bezahlt_mich mich_bezahlt mir_geld_gezahlt bezahlt_worden dafür_bezahlt
offered_me
    mir_angeboten bot_mir boten_mir bietet_mir wurde_angeboten
refund_if
    erstattung_wenn geld_zurück_wenn erstatten_wenn erstattung_falls
    erstattung_nur_wenn
tester_program
    testprogramm* produkttest* testerprogramm* vine* tester_programm*
cheaper_elsewhere
    woanders_billiger woanders_günstiger anderswo_günstiger anderswo_billiger
    woanders_guenstiger
half_the_price
    halber_preis halben_preis zum_halben_preis hälfte_des_preises
    hälfte_günstiger
price_went_up
    preis_gestiegen teurer_geworden preiserhöh* preis_erhöht preissteiger*
sold_out
    ausverkauft* vergriffen* restlos_ausverkauft abverkauft*
in_stock
    auf_lager vorrätig* lagernd* verfügbar* lieferbar*
other_reviews
    andere_bewertungen anderen_bewertungen andere_rezensionen
    anderen_rezensionen übrigen_bewertungen
reviewers
    rezensent* bewerter* tester* andere_käufer kritiker*
fake_reviews
    gekaufte_bewertung* gefälschte_bewertung* fake_bewertung* fakebewertung*
    gekaufte_rezension*
thief
    dieb* räuber* langfinger* gauner* klauen
scammer
    betrüger* betrueger* abzocker* gauner* halsabschneider*
stupid
    dumm* blöd* bloed* doof* dämlich*
shame_on_you
    schäm* schaem* schämen_sie_sich schämt_euch schäm_dich
threaten
    droh* gedroht* bedroh* androh*
sue
    verklag* klag* anzeig* vor_gericht anzeige_erstatt*
lawyer
    anwalt* rechtsanwalt* anwaelt* rechtlich*
report_you
    melde_sie melde_dich melde_euch anzeige* amazon_melden
blacklist
    schwarze_liste blacklist* schwarzen_liste sperrliste* schwarze*_liste
heal
    heilen heilt heilung* heilmittel* geheilt*
diabetes
    diabet* zucker zuckerkrank* blutzucker*
medication
    medikament* arznei* medizin* tablette* mittel
replace_medicine
    medikament*_absetz* tabletten_absetz* ersetzt_medikament* statt_medikament*
    statt_tabletten
side_effect
    nebenwirk* nebeneffekt* unverträglich*
steal
    stehl* stiehl* gestohlen* klauen klaut
burglary
    einbruch* einbrech* eingebroch*
smuggle
    schmuggel* schmuggl* geschmuggelt* reinschmuggel*
drug
    droge* rauschgift* kiff* koks* gras
weapon
    waffe* pistole* knarre* bewaffn*
kill
    töt* toet* umbring* umgebracht* ermord*
hurt
    verletz* weh wehtut* schmerz* wehgetan
explode
    explodier* explosion* hochgegangen* geplatzt* hochgeh*
fire
    feuer* brand brände* brannte* gefeuert*
alcohol
    alkohol* schnaps* alk bier* wein*
drive_drunk
    betrunken_fahr* besoffen_fahr* alkohol_am_steuer trunkenheit*
    betrunken_am_steuer
forge_document
    dokument*_fälsch* gefälschte_papiere gefälschter_ausweis urkundenfälsch*
    ausweis_fälsch*
hide_from_police
    vor_der_polizei polizei_versteck* versteckt_polizei polizeikontrolle*
    der_polizei_entkomm*
remove_safety
    sicherung_entfern* schutz_entfern* sicherung_ausbau* schutz_abmontier*
    sicherheits*_entfern*
foreigners
    ausländer* auslaender* migrant* flüchtling* asylant*
women
    frauen* weiber* damen* mädels
religion
    religion* religiös* glaube* islam* christ*
gay
    schwul* homo* lesb* queer* schwuchtel*
sexy
    sexy erotisch* geil* heiss heisse
erection
    erektion* latte ständer steifer potenz*
orgasm
    orgasm* höhepunkt* gekommen
naked
    nackt* nackig* unbekleidet* splitternackt*
condom
    kondom* präser* gummi verhüt* pariser
vibrator
    vibrator* dildo* sextoy* sexspielzeug* massagestab*
phone_number
    telefonnummer* handynummer* tel_nr rufnummer* telefonnr*
email_address
    mailadresse* e_mail_adresse* email_adresse e_mailadresse* mail_adresse*
telegram
    telegram*
wechat
    wechat* we_chat weixin
instagram
    instagram* insta ig
website
    webseite* website* homepage* internetseite* web_seite*
shop_online
    onlineshop* online_shop* webshop* online_bestell* online_kauf*
order_number
    bestellnummer* auftragsnummer* bestellnr* bestell_nr* ordernummer*
full_name
    vollständiger_name voller_name vor_und_nachname vollständigen_namen
    klarname*
deliver_late
    zu_spät_geliefert verspätet_geliefert verspätete_lieferung lieferverzöger*
    zu_spät_angekommen
never_arrived
    nie_angekommen nicht_angekommen nie_ankam nie_erhalten nicht_erhalten
lost_parcel
    verloren_gegangen verlorengegangen* paket_verloren paket_verschwunden
    paket_weg
tracking_number
    sendungsnummer* trackingnummer* paketnummer* tracking_nummer*
    sendungsverfolg*
neighbour
    nachbar* beim_nachbar*
thrown
    geworfen* hingeworfen* geschmissen* hingeschmissen* gepfeffert*
left_outside
    vor_der_tür vor_der_haustür draussen_abgestellt vor_die_tür
    einfach_abgestellt
damaged_box
    beschädigter_karton karton_beschädigt verpackung_beschädigt
    karton_zerdrückt karton_aufgerissen
well_packed
    gut_verpackt sicher_verpackt sorgfältig_verpackt bestens_verpackt
    ordentlich_verpackt
fast_delivery
    schnelle_lieferung schneller_versand schnell_geliefert schnell_da
    prompte_lieferung
wrong_item
    falscher_artikel falschen_artikel falsches_produkt falsche_ware
    falsch_geliefert
used_item
    gebrauchte_ware gebrauchtes_gerät gebrauchter_artikel bereits_benutzt
    schon_benutzt
broken_on_arrival
    kaputt_angekommen defekt_angekommen beschädigt_angekommen defekt_geliefert
    kaputt_geliefert
missing_part
    teil_fehlt teile_fehlen fehlende_teile fehlt_ein_teil fehlteil*
counterfeit_item
    fälschung* faelschung* plagiat* gefälschte_ware nachgemacht*
return_label
    rücksendeetikett* retourenlabel* retourenschein* rücksendelabel*
    retourenetikett*
no_answer
    keine_antwort keine_reaktion keine_rückmeldung antwortet_nicht
    meldet_sich_nicht
friendly
    freundlich* nett nette netten netter
refund_refused
    erstattung_verweiger* erstattung_abgelehnt rückerstattung_verweiger*
    keine_erstattung kein_geld_zurück
customs
    zoll* einfuhr* verzoll*
works_well
    funktioniert_gut funktioniert_super funktioniert_einwandfrei
    funktioniert_prima funktioniert_bestens
stopped_working
    funktioniert_nicht_mehr geht_nicht_mehr nicht_mehr_funktion*
    geist_aufgegeben kaputt_gegangen
poor_quality
    schlechte_qualität miese_qualität minderwert* billige_qualität
    schlechter_qualität
good_quality
    gute_qualität guter_qualität super_qualität tolle_qualität hochwert*
value_for_money
    preis_leistung* preisleistung* preis_leistung preis_leistungs_verhältnis*
    preis_leistungsverhältnis*
too_small
    zu_klein zu_eng zu_kurz fällt_klein_aus viel_zu_klein
too_big
    zu_gross zu_weit zu_lang fällt_gross_aus viel_zu_gross
comfortable
    bequem* gemütlich* komfortabel* angenehm* tragekomfort*
ugly
    hässlich* haesslich* scheusslich* potthässlich* unschön*
smells
    riecht* stinkt* müffelt* duftet* geruch*
tastes
    schmeckt* geschmack* geschmeckt* mundet lecker*
noise
    lärm* geräusch* geraeusch* krach* laut*
instructions
    anleitung* bedienungsanleit* gebrauchsanweis* gebrauchsanleit*
    aufbauanleit*
material
    material* stoff* werkstoff* materiell*
@carrier
    fedex amazon_logistics post deutsche_post versandunternehm* paketunternehm*
    österreichische_post
@courier_staff
    auslieferer* paketmann* paketfahrer* paketzusteller* dhl_mann dhl_bote*
    hermesbote*
@vehicle
    zug flugzeug* motorrad* roller* zustellfahrzeug* anhänger*
@route
    plz postleitzahl* ausland* route* tour*
@parcel
    büchersendung* päckle
@delivery_place
    garage* balkon* papiertonne* ablageort* postfiliale* paketshop* carport*
    hof keller* fussmatte*
@neighbour
    hausmeister* mitbewohner* wg hausbewohner* nebenan fremde* pförtner*
    empfang*
@lateness
    verzoeger* dauer* ewig* warte* versäum* hinaus* immer_noch_nicht
    wochenlang* vertröst*
@quick
    prompt* express* sofort umgehend* pünktlich* puenktlich* unverzüglich*
@arrival
    traf_ein da eingegangen*
@courier_act
    abgestellt* abgelegt* abgegeben* hingestellt* hingelegt* übergeb* abliefer*
    benachrichtig* nicht_angetroffen überreich* hinterlegt*
@waiting
    ungeduldig* vertröst* hinhalt* hingehalten* ausharr* hotline*
@tracking
    sendungsnummer* sendungsstatus* status* zugestellt* paketverfolg* track
    getrackt* lieferstatus* paketnummer* versandbestätig*
@dispatch
    abgeschick* abschick* abgesend* zugesand* losgeschick* auf_den_weg
    nachgeschick* ausliefer*
@weekday
    montag* dienstag* mittwoch* donnerstag* freitag* samstag* sonnabend*
    sonntag* gestern vorgestern werktag* mo di mi fr
@month
    januar* jänner februar* märz maerz april mai juni juli august* september
    oktober november dezember frühling* frühjahr* sommer* herbst*
@feast
    hochzeit* muttertag* vatertag* valentinstag* taufe* kommunion*
    konfirmation* silvester* jubiläum* einschulung* fasching* halloween
@day_time
    nachmittag* mitternacht* uhr frühstück* tagsüber
@time_span
    tage* sekunde* lang lange länger* halbes_jahr zeit zeiten zeitraum* dauer*
    kurz*
@weather
    hitze* kälte* nass* feucht* wetter* gewitter* nebel* hagel* unwetter*
    durchnässt* witterung*
@number
    zwei drei vier fünf fuenf sechs sieben acht neun zehn elf zwölf zwoelf
    zwanzig hundert tausend* dutzend* dreimal
@seller
    versandhändler* lieferant*
@staff
    berater* ansprechpartner* kollege* sachbearbeiter*
@answering
    rueckmeldung* gemeldet* geschrieben* zurückgeschrieben* zurückruf* gesagt*
    rückruf*
@refund
    teilerstatt* rückbuch* käuferschutz* chargeback zurückbekomm*
@return
    rueckgabe* zurückgegeben* umgetauscht* rücknahme* zurückgehen geht_zurück
    zurueckgeschick* rücklieferung*
@cancel
    absag* rücktritt* zurückgetreten* abbrech* abgebrochen* gecancelt* canceln
@fraud
    abgezockt* täusch* schwindel* verarsch* nepp* reingelegt* reinfall*
    bauernfäng* irreführ* scam* kriminell* unseriös*
@conduct
    fair* kulant* kulanz* seriös* kompetent* professionell* respektvoll*
    entgegenkomm* anständig* bemüht*
@rudeness
    unverschaemt* arrogant* respektlos* beleidig* anschrei* dreist* grob* motz*
    ausfallend* schnippisch* herablass* flapsig* genervt* barsch
@bribe
    geschenk* belohn* gegenleistung* im_gegenzug 5_sterne geld_für_bewertung
    beigelegt* kärtchen* schweigegeld*
@order
    nachbestell* vorbestell* warenkorb*
@listing
    artikelbeschreib* abgebildet* angebot* anzeige* inserat* angegeben*
    angaben* artikelbild* produktseite* titel* produktfoto*
@instruction
    handbuch* zusammenbau* aufbau* aufgebaut* montage* montier* erklär*
    übersetz* installation* einricht* schritt*
@wrong_item
    verwechslung* etwas_anderes doppelt* nicht_bestellt stattdessen statt
@used_item
    rückläufer* geöffnet* gebrauchsspur* dreckig* schonmal* aufgerissen*
    krümel* abgenutzt* b_ware fingerabdr* fettfleck* klebrig* ausgepackt*
    vorbesitzer*
@damage
    beschädig* beschaedig* abgebroch* schaden* schrott* hinüber zerstör*
    zerrissen* lädiert*
@missing
    fehl* gefehlt* unvollständig* unvollstaendig* vergessen* nicht_dabei
    nicht_enthalten nur_eine nicht_mitgeliefert nicht_vollständig statt weniger
@fake
    nachahm* billigkopie* original* kein_original echtheit* chinakopie*
    raubkopie* produktpiraterie* replik*
@expiry
    abgelaufen* mhd ablaufdatum* mindesthaltbarkeit* haltbar* verdorben*
    schimmel* verschimmelt* schimmlig* faul* verfault* ranzig* vergammelt*
    gammel* schlecht_geworden maden* motten* verwelkt*
@newness
    ovp original* unbenutzt* ungeöffnet* versiegelt* unversehrt*
    eingeschweisst* unberührt* wie_neu
@packing_material
    umverpackung* füllmaterial* polster* versandtasche*
@packing_verb
    ausgepackt* zugeklebt* verklebt* gepolstert* verschlossen* eingeschweisst*
    beschrift* versiegel*
@packing_verdict
    gut_verpackt sorgfältig* sorgfaeltig* liebevoll* sicher_verpackt
    schlecht_verpackt lieblos* lose nur_in_folie ungepolstert* stabil_verpackt
    doppelt_verpackt diskret* unzureichend* aufwändig* aufwendig* bruchsicher*
    schlampig*
@money
    cent cents konto* bank* summe* kohle* paypal* kreditkarte* teuer* dollar*
    franken*
@price_word
    preis* teuer* teur* überteuert* ueberteuert* sale* kostet kostspielig*
@shop_elsewhere
    laden* geschäft* rossmann müller media_markt mediamarkt saturn ikea ebay*
    temu aliexpress shein otto fachhandel* obi woanders anderswo elektromarkt*
@amazon
    prime* kindle* echo alexa* bezos amazon_logistics
@kitchenware
    topf* pfanne* teller* tasse* gabel* löffel* schüssel* brotdose* kanne*
    becher* backform* schneidebrett* besteck* geschirr* sieb* thermoskanne*
    bräter* auflaufform*
@appliance
    kühlschrank* staubsauger* mixer* toaster* wasserkocher* backofen* ofen*
    herd* mikrowelle* spülmaschine* geschirrspüler* trockner* bügeleisen*
    heissluftfritteuse* airfryer* fritteuse* gefrierschrank* saugroboter*
@electronics
    fernseher* tv fernbedienung* adapter* usb* powerbank* smartwatch* wecker*
    router* alarm* hdmi* elektronik*
@phone
    panzerglas* schutzfolie* sim simkarte* sim_karte* samsung* galaxy* huawei*
    xiaomi* festnetz* klingelton*
@computer
    computer* pc laptop* notebook* rechner* tastatur* drucker* festplatte* ssd
    usb* software* windows* wlan* wifi internet* monitor* app* treiber*
@audio
    lautsprecher* kopfhörer* kopfhoerer* boxen bass* mikrofon* mikro bluetooth*
    headset* verstärker* rauschen* ohrhörer* radio* plattenspieler* earbuds*
    in_ear*
@camera
    objektiv* stativ* auflösung* zoom* fernglas* dashcam* actioncam* teleskop*
    blitz*
@clothes
    hose* jeans* shirt* t_shirt* hemd* kleid kleider* jacke* mantel* pullover*
    pulli* socken* strümpfe* unterhose* bh mütze* schal schals
@shoes
    schuh* stiefel* sandale* hausschuh* sneaker* turnschuh* pantoffel* sohle*
    schnürsenkel* gummistiefel* einlegesohle* wanderschuh* latschen* pumps*
    laufschuh* schlappen* crocs*
@jewellery
    schmuck* kette halskette* armband* ohrring* silber* anhänger* edelstahl*
    uhr armreif* diamant* perle* ohrstecker* verlobungsring* ehering* nickel*
    piercing*
@bag
    koffer* geldbeutel* portemonnaie* brieftasche* geldbörse* umhängetasche*
    schulranzen* trolley* etui* reisetasche* sporttasche* turnbeutel*
    bauchtasche* ranzen*
@beauty_hair
    shampoo* creme* seife* parfum* lippenstift* make_up* makeup* kamm* duft*
    lotion* deo rasier* mascara* bart* serum* nägel* schminke* glätteisen*
@health
    blutdruck* fieberthermometer* maske* massage* hörgerät* rollstuhl*
    rollator* bandage* pflaster* medikament* schmerz* gesundheit* schnelltest*
    orthopäd* salbe* einlagen*
@baby
    kinderwagen* windel* schnuller* fläschchen* hochstuhl* lätzchen* strampler*
    stillen* stillkissen* buggy* krippe* laufstall* taufe* wickel* maxi_cosi
    body
@toys_games
    puppe* lego* ball bälle* teddy* kuscheltier* plüschtier* bausteine*
    roboter* trampolin* playmobil* kartenspiel* konsole* nintendo* playstation*
    eisenbahn*
@book
    lesen* taschenbuch* cover* verlag* einband* sachbuch* kochbuch* kinderbuch*
@music_media
    musik* lied* album* schallplatte* vinyl* serie* staffel* konzert* hörbuch*
    hörspiel* soundtrack* sänger* song* schauspieler* schlager* tonspur*
@instrument
    gitarre* klavier* keyboard* geige* saite* flöte* ukulele* trompete*
    notenständer* saxophon* mundharmonika* piano* akkordeon* cello* verstimmt*
    plektrum*
@art_craft
    malen* gemalt* pinsel* farbe* acryl* stift* buntstift* bastel* häkel*
    strick* nähen nähmaschine* stoff* perlen* kleber* diamond_painting
    leinwand* plotter*
@tools_fixings
    werkzeug* hammer säge* zange* dübel* nagel leiter* scharnier* winkel*
    schleif* inbus* mutter muttern
@building
    wand wandfarbe* dach dächer* fliesen* rohr* waschbecken* toilette* wc_sitz
    heizung* rollo* jalousie* boden* laminat* tapete* silikon* ventil*
    steckdose*
@garden
    mäher* hecke* giesskanne* schlauch* blumentopf* töpfe* gewächshaus*
    hochbeet* grill* hängematte* schaufel* spaten* erde teich* pool*
    sonnenschirm* pavillon* unkraut*
@plants
    pflanze* samen* saatgut* baum* strauch* rose* blätter* wurzel* kräuter*
    tomate* lavendel* keim* gekeimt* orchidee* kaktus* moos* setzling*
    vertrocknet*
@pet_goods
    hundebett* hundefutter* katzenfutter* katzenstreu* katzenklo* kratzbaum*
    leine* halsband* napf* hundegeschirr* futter* leckerli* transportbox*
    hundespielzeug* streu* käfig* zecken* tierbedarf*
@animal
    pferd* hase* kaninchen* hamster* meerschwein* huhn* maus mäuse* ratte*
    papagei* tier* fliege* ameise* schaf* ziege* igel*
@vehicle_part
    motor* wischer* auspuff* kotflügel* lenkrad* lenker* sattel* kette* pedal*
    schlauch* öl sitzbezug* fussmatten* zündkerze* dachträger* scheinwerfer*
    kofferraum* kennzeichen*
@sport
    sport* training* hantel* fussball* ball fahrrad* tennis* schläger* schwimm*
    laufen* joggen* ski* snowboard* boxen boxhandschuh* volleyball*
    tischtennis* radfahr*
@camping_fishing
    schlafsack* isomatte* camping* campen wohnmobil* wohnwagen* köder* rolle
    kocher* gaskocher* luftmatratze* wanderschuh* rucksack* hängematte*
    outdoor* feldbett* kühlbox* wandern*
@furniture
    sofa* couch* schrank* kommode* matratze* möbel* moebel* lattenrost*
    nachttisch* kleiderschrank* garderobe*
@bedding
    bettdecke* decke decken bettwäsche* bettlaken* spannbettlaken* laken*
    matratze* handtuch* tagesdecke* topper* bezug* daunen* wolldecke* vorhang*
    gardine* kuscheldecke* tischdecke*
@lighting
    led leds led_lampe* kerze* dimmer* dimmbar* nachtlicht* strahler*
    deckenlampe* flacker* lumen bewegungsmelder*
@office
    stift* kugelschreiber* füller* papier* drucker* patrone* tinte* toner*
    ordner* kalender* locher* tacker* notizbuch* heft* block bleistift*
    radiergummi* laminier*
@party
    luftballon* ballon* deko* girlande* geburtstag* hochzeit* kostüm* konfetti*
    kerzen* serviette* torte* weihnachtsbaum* christbaum* feuerwerk* einladung*
    faschingskostüm* verkleid* geschenkpapier*
@food_spices
    brot* schokolade* honig* marmelade* gewürz* gewuerz* pfeffer* salz* nudel*
    reis öl olivenöl* kuchen* nüsse* süssigkeit* bonbon* chips wurst*
@drink
    kaffee* tee saft* milch* flasche* gin whisky* rum sekt* kapsel* limo* cola*
    kakao* espresso* bohnen*
@supplement
    kapsel* vitamin* protein* eiweiss* nahrungsergänz* magnesium* kollagen*
    kurkuma* omega* shake* hanf* cbd* zink* creatin* kreatin* eisen einnahme*
    abnehm*
@cleaning
    reinig* putz* seife* waschmittel* spülmittel* schwamm* lappen* tuch
    staubsauger* besen* mopp* bleich* chlor* entkalk* sauber* spray*
    toilettenpapier* klopapier*
@part
    schalter* gehäuse* halterung*
@material
    metall* baumwolle* polyester* gummi* silikon* aluminium* alu keramik*
    porzellan* bambus* leinen*
@colour
    braun* lila* orange* beige* silber* gold* bunt* türkis* violett* creme*
@size
    leicht* cm zentimeter*
@senses
    rau raue rauh* bitter* sauer kratzig* klebrig* salzig*
@looks
    huebsch* optisch* elegant* edel edle* toll* süss* niedlich* wirkt*
    hochwertig* stylisch* stilvoll* glanz* chic
@quality_praise
    hochwertig* gut_verarbeitet super toll* klasse perfekt* einwandfrei* top
    langlebig* hervorragend* ausgezeichnet* genial* tadellos* scharf* spitze*
    durchdacht* wertig* zuverlässig*
@quality_blame
    schrott* müll* mist* minderwertig* kaputt* instabil* wackel* klapprig*
    unbrauchbar* dünn* schief* krumm* lieblos* plump* schund* plunder*
    schlampig* chinaschrott*
@fail_verb
    abgebroch* reiss* ausgefallen* versag* geht_nicht_mehr funktioniert_nicht
    aufgegeben hakt* löst_sich abgefallen* fällt_ab abgeblättert* platz*
    abgestürzt* streikt spinnt
@work_verb
    geklappt* erfüll* verbind* taugt* bringt wirkt*
@use_verb
    montier* installier* ausgepackt* angeschlossen*
@body_part
    hand hände* arme* kopf köpfe* rücken* hals* nacken* nase* bauch* gesicht*
@room
    bad badezimmer* kinderzimmer* keller* dachboden* garage* balkon* treppe*
    büro* werkstatt* toilette* klo esszimmer* wohnung* speisekammer*
    gästezimmer*
@family
    opa* grossvater* tante* nichte* schwiegermutter* familie*
@comparison
    besser* mehr weniger im_vergleich vergleich* vorgänger* alternative*
    dagegen hingegen grösser* kleiner* schneller*
@negation
    weder nirgends nirgendwo kaum auf_keinen_fall
@intensifier
    extrem* mega super unglaublich* wahnsinnig* viel_zu überaus äusserst
    verdammt* unfassbar* tierisch
@hedge
    eigentlich etwas wohl wahrscheinlich* ganz_okay naja geht_so evtl
    einigermassen
@verdict
    okay ok fazit* mittelmässig* in_ordnung top flop katastroph* fehlkauf*
    reinfall*
@stars
    ein_stern fünf_sterne 5_sterne punktabzug* null_sterne daumen* abzug*
    volle_punktzahl minuspunkt*
@recommendation
    abrat* rate_ab finger_weg warn* gewarnt* wieder_kaufen jederzeit_wieder
    nie_wieder gerne_wieder lohnt* vorsicht* lieber hände_weg achtung
    nicht_kaufen abgeraten* klare_empfehlung immer_wieder
@courtesy
    bitte* vielen_dank guten_morgen mfg lg vg freundlichen_grüssen entschuldig*
    gerne schönen_tag beste_grüsse herzlich*
@swearing
    verflucht* arsch* wichser* hurensohn* verarsch* am_arsch kackding*
    himmelarsch* fresse pisser*
@place_name
    deutschland* berlin* hamburg* münchen* köln* frankfurt* wien* österreich*
    schweiz* zürich china* chinesisch* leipzig* stuttgart* polen* england* usa
    dresden*
@me
    i
@kin
    opa* tante* verwandt* nichte*
@companion
    mitbewohner* partner* mitschüler* kommilitone* trainer*
@spouse
    partner* verlobte* ex exmann* exfrau* lebensgefährt* göttergatte*
    meiner_frau schatz* verheiratet* männe
@child
    teenager* patenkind*
@maker
    designer* entwickler* übersetz* verlag* manufaktur* handwerker* künstler*
    herausgeber* bäcker* schneider* sprecher*
@making
    produzier* entwickel* entwerf* erfunden* handgemacht* gefertigt*
@workplace
    werkstatt* geschäft* laden* arbeit* verwaltung* zentrale*
@employment
    gehalt* kündig* gekündigt* praktikum* praktikant* teilhaber*
@business
    umsatz* start_up startup* branche* kleinunternehm* familienbetrieb* gmbh
    selbstständig* selbständig*
@rivalry
    vergleich* im_gegensatz besser_als kopie* schlechtmach* verleumd* rufmord*
    abgekupfert* gegenüber marktführer* rufschädig*
@promotion_place
    facebook* youtube* tiktok* blog* bio
@promotion_call
    schreib* bestell* schau* registrier* ruf_an sichern hol_dir jetzt teil*
    code google
@coupon
    aktion* neukundenrabatt* einlös* eingelöst*
@gift
    überrasch* probe* gewinn* beigelegt*
@payback
    paypal* betrag* kaufpreis* vergüt* voller_betrag auszahl* ausgezahl*
@bargain_for
    erstattung_gegen im_gegenzug als_gegenleistung im_austausch wenn_sie
    wenn_du dafür nur_wenn erst_wenn sobald gegenleistung* druck* vorschlag*
    bedingung* erpress* gegen
@review_words
    hinterlass*
@review_change
    bewertung_änder* bewertung_lösch* angepasst* erhöh* abgeändert*
@reviewers
    andere_kunden leute* vorredner* viele_hier nutzer*
@evidence
    siehe_foto siehe_bild* chatverlauf*
@openness
    offen* transparen* unabhängig* gesponsert* gesponsort* werbung*
    kostenlos_erhalten zur_verfügung_gestellt vine* produkttest*
    unvoreingenommen* neutral* objektiv* wahrheit* zugeb* zugegeben*
    kooperation* anzeige*
@disease
    demenz* alzheimer* parkinson* schlaganfall* herzinfarkt* corona* covid*
    grippe* neurodermitis* schuppenflechte* depression* migräne* bluthochdruck*
    osteoporose* ms adhs aids borreliose*
@ailment
    kopfschmerz* rückenschmerz* gelenkschmerz* schnupfen* fieber* übelkeit*
    juck* ausschlag* allergie* allergisch* entzünd* verdauung* durchfall*
    verstopfung* schlaflos* müde* müdigkeit* akne*
@medicine
    antibiot* salbe* tropfen* spritze* impf* operation* chemo* cortison*
    kortison* ibuprofen* schmerzmittel* therapie* blutverdünner* apotheke*
    schlaftablette* betablocker*
@healer
    therapeut* heilpraktiker* facharzt* orthopäd* psycholog* hautarzt* onkolog*
@healing
    besser* gelinder* linder* beschwerdefrei* schmerzfrei* symptomfrei* genes*
    bekämpf* wegbekomm* vorbeug* krebsfrei* hilft_gegen geholfen* wirkt*
@test_result
    blutwert* blutdruck* blutzucker* messung* gemessen* messen misst messwert*
    laborwert* cholesterin* zuckerwert* befund* positiv* schnelltest*
    untersuch* langzeitzucker*
@weapon
    gewehr* munition* patrone* schlagring* bombe* sprengstoff* granate* axt
    machete* pfefferspray* armbrust* softair* schreckschuss* schwert* dolch*
    schalldämpfer* schlagstock* elektroschocker*
@drug
    kokain* heroin* cannabis* hasch* marihuana* joint* bong* crack speed
    ecstasy* mdma lsd meth dealer* vape* grinder* weed thc
@alcohol
    wodka* whisky* gin rum sekt* saufen* kneipe* rausch* likör* angetrunken*
    kater feierabendbier* flachmann* saufgelage*
@police
    kripo* gericht* knast* gefängnis* verhaft* staatsanwalt* behörde* strafe*
    bussgeld* cops blitzer* kontroll* ermittl*
@theft
    ausgeraubt* unterschlag* mitgehen_lassen ladendieb* bestohlen* beklaut*
    mopsen
@stealth
    versteck* verborgen* unbemerkt* unauffällig* tarn* umgeh* erwisch*
    verheimlich* vertusch* unentdeckt* merkt_keiner merkt_niemand unsichtbar*
    schwarz hinter_dem_rücken
@violence
    geschlagen* verprügel* mord* erstech* erschiess* blut* gewalt* würg* quäl*
    folter* abstech* vergift* erwürg*
@safety_device
    schloss* sicherung* handschuh* sicherheitsgurt* alarm* fi_schalter
    kindersicherung* airbag* abdeckung* notaus* diebstahlsicherung*
    sicherheitsetikett* wegfahrsperre*
@disabling
    ausbau* ausgebaut* abmontier* überbrück* deaktivier* ausschalt*
    ausgeschaltet* abkleb* abgeklebt* umgeh* knack* geknackt* manipulier*
    abgeklemmt* lahmleg* kabelbinder* aushebel* hacken
@hazard
    gefahr* gefaehrlich* gas explod* stromschlag* gift* vergift* benzin*
    überhitz* kurzschluss* lebensgefähr* erstick* brandgefahr* funken* verätz*
    verschluck*
@insult_noun
    arschloch* betrüger* gauner* wichser* penner* versager* spast* mistkerl*
    schwein* abschaum* pack* schlampe* hure* clown* affe* honk* lappen*
@insult_adjective
    bekloppt* faul* unfähig* hirnlos* beschissen* verlogen* lächerlich*
    asozial* dreist* inkompetent* behindert* ekelhaft* widerlich* armselig*
    hirnverbrannt* bestusst*
@wits
    kopf köpfe* klug* schlau* dumm* intelligent* begreif* überleg* vernunft*
    sinn* clever* iq
@contempt
    hass* gehasst* verachte* verachtung* lächerlich* armselig* erbärmlich* pfui
    ekel* widerlich* frechheit* spuck* haha kotz* zum_kotzen auslach*
    jämmerlich*
@curse
    verreck* krepier* hölle* hoelle* fluch* verflucht* stirb sterben pest*
    schmor* bankrott* pleite* karma* verrott* teufel* untergeh* soll_euch
    verfault*
@nation
    deutsch* türke türken türkisch* tuerke tuerken tuerkisch* pole polen*
    russe* russisch* chines* araber* arabisch* franzos* italien* amerikan* ami
@faith_group
    katholi* evangelisch* moschee* pfarrer* priester* bischof* papst* koran*
    bibel* ramadan* kopftuch* sekte* buddhist* hindu* atheist* synagoge* halal
    nonne*
@gender_group
    herren* tussi* emanze* feminist* blondine* hausfrau* macho*
@orientation_group
    trans transgender* transsex* bisexuell* lgbt* regenbogen* gender* hetero*
    transe* pride* non_binär* pronomen* drag* kampflesbe* woke
@disability_group
    behindert* behinderung* rollstuhl* blind* autis* demenz* spast* mongo*
    downsyndrom* down_syndrom schizophren* krüppel* gehbehindert*
    schwerbehindert* geistig_behindert lernbehindert* psychisch_krank* irre
@age_group
    jugend* teenager* rentner* senior* alte alten opa* älter* pensionär* greis*
    erwachsen* jährig* jahrgang* boomer* omis
@newcomer
    fluechtling* asyl* einwander* zuwander* fremde* ausländisch*
    migrationshinterg* tourist* grenze* abschieb* gastarbeiter* heimatland*
    eingewandert* illegal*
@generalising
    allesamt typisch* solche* sind_alle wie_alle durchweg* sowas gesindel*
    man_kennt_das
@inferiority
    minderwertig* untermensch* abschaum* dreck* faul* primitiv* unrein*
    gesindel* pack* wertlos* nutzlos* unterlegen* gehört_nicht gehören_nicht
    parasit* schmarotz* unzivilisiert* rückständig*
@sex_act
    sex* bumsen* vögel* poppen* blasen* wichs* masturb* befriedig* lecken*
    penetr* verkehr* erotik* anal* vorspiel* liebe_machen rammel* kuschel*
    fessel*
@body_part_intimate
    penis* schwanz* vagina* muschi* brust* titten* busen* arsch* po hintern*
    hoden* eier klitoris* kitzler* intim* nippel* schamhaar* eichel*
@intimate_goods
    gleitgel* dessous* reizwäsche* strapse* handschellen* analplug* plug*
    peitsche* penisring* masturbator* liebeskugel* body korsett* latex*
    augenbinde* erotik* string tanga*
@shop_name
    otto temu shein aliexpress rossmann ikea obi bauhaus hornbach mediamarkt
    media_markt saturn zalando galeria thalia tchibo douglas müller
@cheapness
    spar* halber_preis hälfte* nur_kostet weniger prime_day black_friday
    preissturz* herabgesetzt*
@stock
    ausverkauft* vorraetig* lieferbar* verfügbar* vergriffen* restposten*
    sortiment* führen liefereng* auslauf* auf_lager rar
@shopping_time
    gestern gerade letzte_woche letzten_monat vor_kurzem kürzlich neulich tage*
    bald wieder damals
@seller_words
    kulanz* kommunikation*
@quality
    qualität* qualitaet* verarbeit* hochwertig* minderwertig* wertig* haltbar*
    langlebig* material*
@goods_kitchen
    topf* pfanne* teller* tasse* wasserkocher* kaffeemaschine* kühlschrank*
    mixer* toaster* schüssel* besteck* dose* kanne* ofen* backform* löffel*
    thermoskanne* brotdose*
@goods_electronic
    laptop* fernseher* drucker* lautsprecher* kopfhörer* powerbank* smartwatch*
    adapter* konsole* festplatte*
@goods_clothing
    hose* jacke* shirt* t_shirt* kleid schuh* stiefel* socken* mantel*
    pullover* handschuhe* rucksack* bh unterwäsche* hemd* jeans* schal schals
@goods_book_media
    cd dvd musik* hörbuch* kalender* zeitschrift* blu_ray kochbuch* serie*
    kinderbuch*
@goods_tool_garden
    säge* werkzeug* leiter* schlauch* schere* grill* blumentopf* spaten*
    scharnier* axt
@goods_toy_pet_baby
    puppe* lego* ball kuscheltier* kratzbaum* leine* futter* napf* kinderwagen*
    windel* schnuller* trage* roboter* aquarium* plüschtier* hochstuhl*
    laufrad*
@goods_beauty_health
    creme* shampoo* seife* parfum* öl kerze* lippenstift* nagellack* rasierer*
    zahnbürste* kapseln* thermometer* maske* gel spray* salbe* deo duft*
@goods_food_drink
    kaffee* tee schokolade* wein* bier* honig* öl brot* kuchen* nüsse* gewürz*
    salz* milch* saft* reis nudel* müsli* butter*
@goods_home_furniture
    sofa* lampe* matratze* teppich* vorhang* decke schrank* handtuch* kommode*
    gardine* duschvorhang* badematte*
@goods_sport_car
    helm* handschuhe* ball schlauch* sattel* luftpumpe* dachbox*
    scheibenwischer* schläger* kindersitz* batterie* e_scooter* sitzbezug*
@fiction
    figur* charakter* serie* ende* spannend* protagonist* fantasy* held*
    drehbuch* mörder* plot* fiktion*
@pet
    kaninchen* hase* hamster* wellensittich* papagei* pferd* meerschwein*
    fisch* huhn* haustier* tier* fellnase* schildkröte* dackel* labrador*
"""
