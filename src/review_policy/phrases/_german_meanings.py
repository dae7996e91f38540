"""
German words by what they mean.
"""

from __future__ import annotations

from typing import Final


MEANINGS: Final = """
you
    du sie dich dir dein* euch euer eure* ihr ihnen ihre*
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
    danke* dank bedank* merci dankbar* thx
she
    sie ihr die
in
    in im rein drin darin hinein innerhalb
be
    sein bin bist ist sind seid war wäre* waere* gewesen sei is
one
    ein eine einen einem einer eins eines nen ne nem
day
    tag tage tagen tages täglich*
at
    bei beim an am um
rate
    bewert* beurteil* benot* sterne_geb* sterne_vergeb* stern*
amazon
    amazon* amz
would
    würde* wuerde* hätte* haette* wäre* waere*
or
    oder bzw beziehungsweise
for
    für fuer fürs zum zur
week
    woche*
if
    wenn falls sofern ob sollte* solange
box
    karton* schachtel* kiste* box boxen paket* päckchen* verpackung* ovp
have
    haben habe hab hat hast habt hatte* gehabt
come
    komm* kam kamen gekommen ankam ankomm* angekommen
who
    wer wem wen der die welche* wessen
on
    auf an drauf darauf am
driver
    fahrer* zusteller* paketbote* lieferant* kurier* bote boten lieferfahrer*
feedback
    feedback* rückmeldung* rueckmeldung* bewertung* verkäuferbewertung*
    händlerbewertung* meinung*
order
    bestell* auftrag* order* geordert* reihenfolge*
like
    mag mögen gefall* gefiel* wie ähnlich* gern gerne
less
    weniger geringer* minder*
review
    rezension* rezi rezis bewertung* kundenrezension* produktbewertung*
    rezensier* kundenbewertung* review* erfahrungsbericht* testbericht*
leave
    hinterlass* hinterliess* lass lassen lässt gelassen dagelassen abgeben
    abgegeben verlassen
this
    dies* das hier
bit
    bisschen bischen bissel bisserl etwas wenig bit bits
shop
    shop* laden* geschäft* geschaeft* händler* onlineshop* webshop*
tell
    sag* erzähl* erzaehl* verrat* mitteil* mitgeteilt* ausricht*
say
    sag* gesagt* meint* behaupt* heisst
answer
    antwort* beantwort* geantwortet* rückmeldung* zurückschreib*
    zurückgeschrieben
star
    stern* einstern* fünfstern* 5sterne
refund
    erstatt* rückerstatt* rueckerstatt* zurückerstatt* rückzahl* geld_zurück
    geld_zurueck zurückzahl* zurückgezahl* gutschrift* gutgeschrieben*
    zurücküberw* zurückgebucht*
same
    gleich* selb* dasselbe dieselbe* derselbe* denselben identisch* genauso
that
    dass das jene* dies
now
    jetzt nun jetz mittlerweile inzwischen aktuell derzeit
page
    seite* webseite* buchseite*
wrap
    verpack* eingepack* einpack* umwickel* eingewickel* wickel*
    geschenkverpack*
with
    mit samt inkl inklusive inclusive dabei
seller
    verkäufer* verkaeufer* händler* haendler* anbieter* shop* vk
    marketplacehändler* drittanbieter* versender*
can
    kann kannst können könnt koennen konnte* koennte* dose dosen
do
    mach* gemacht* tun tut tat getan tue erledig*
so
    so also daher deshalb sodass deswegen
every
    jede* alle
of
    von vom der des davon
here
    hier her hierher da
ask
    frag* gefragt* nachfrag* nachgefrag* anfrag* angefragt* bitte* gebeten bat
since
    seit seitdem da weil
these
    diese* die
back
    zurück* zurueck* wieder rücken rücksend* retour*
month
    monat* mon
bag
    tasche* beutel* tüte* tuete* sack säcke* rucksack* handtasche*
write
    schreib* schrieb* geschrieben* verfass* angeschrieben* anschreib*
good
    gut gute guten guter gutes gutem super toll* prima
word
    wort* woerter* stichwort* schlagwort*
read
    lesen lese lest las lies liest gelesen* durchgelesen* lektüre* gelesn
no
    nein kein* nö nicht nee
half
    halb* hälfte* haelfte*
mine
    mein*
door
    tür tuer tuere tueren haustür* haustuer* wohnungstür* eingangstür* türe*
send
    send* schick* geschickt* zugesandt* gesandt* gesendet* verschick*
    zugeschick* zusend* zuschick* versand*
old
    alt alte alten altes altem älter* aelter* uralt*
to
    zu zum zur nach an bis
still
    noch immer_noch immernoch trotzdem weiterhin dennoch
dear
    liebe lieber sehr_geehrte* geehrte* hallo teuer teure*
first
    erste* erst zuerst zunächst anfangs
get
    bekomm* bekam* krieg* erhalt* erhielt* hol hole holen holt geholt*
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
    nicht nich net kein* ned nie
when
    wenn als wann sobald
never
    nie niemals nimmer nie_wieder nie_mehr
up
    hoch auf oben rauf aufwärts
put
    leg lege legen legt stell* gelegt* gestellt* steck* gesteckt* pack*
    abgestellt*
gate
    tor tore gartentor* pforte* gartentür* einfahrt* hoftor*
cancel
    stornier* storno* abbestell* kündig* kuendig* annullier* abgesagt*
    rückgängig* widerruf*
what
    was welche* wat wie
free
    gratis kostenlos* kostenfrei* umsonst frei geschenkt* unentgeltlich*
    for_free
enough
    genug ausreich* reicht gereicht* genügend* genügt*
nice
    nett nette netten netter nettes schön* schoen* hübsch* lieb* angenehm* nice
sign
    unterschr* unterzeichn* schild* zeichen*
woman
    frau* weib* dame* mädel*
make
    mach* herstell* hergestellt* fertig* bastel* anfertig* angefertigt*
late
    spät* spaet* verspät* verspaet* verzöger* zu_spät zu_spaet überfällig*
    lieferverzug* verzug*
feel
    fühl* fuehl* gefühl* gefuehl* anfühl* angefühlt* spür* empfind*
own
    eigen* selbst besitz*
again
    wieder nochmal nochmals erneut noch_einmal abermals wiedermal
please
    bitte bitten büdde bitteschön bidde
about
    über ueber ungefähr circa ca etwa rund darüber
sorry
    sorry entschuldig* leid bedauer* verzeih* sry tut_leid
hour
    stunde* std stündlich*
through
    durch hindurch durchs
card
    karte* kärtchen* kaertchen* visitenkarte* beilage* zettel* kreditkarte*
somebody
    jemand* irgendwer irgendjemand* wer
nothing
    nichts nix nüscht nichtmal garnichts
money
    geld* kohle knete euro* eur moneten asche
those
    die jene* diejenigen denen
run
    lauf* lief gelaufen renn* betreib*
our
    unser* unsre*
parcel
    paket* päckchen* paeckchen* packerl sendung* lieferung* packet* pakerl
without
    ohne ohen
minute
    minute* min minütig*
go
    geh gehe gehen geht gehst gehn ging* gegangen* fahr* los
all
    alle alles allen aller sämtliche* ganz* all
marketplace
    marketplace* marktplatz* handelsplattform* kleinanzeigen ebay*
pad
    polster* pad pads kissen* unterlage* block einlage* matte*
arrive
    ankomm* ankam* angekommen* eintreff* eingetroff* kam_an kommt_an geliefert*
    eingegangen
before
    bevor vor vorher zuvor ehe davor
love
    lieb* geliebt* herzallerliebst* begeister*
mail
    mail* email* e_mail* post brief* gemailt*
people
    leute* menschen* personen* kunden* volk
where
    wo woher wohin worin
take
    nehm* nimm* nahm* genommen* mitnehm* mitgenommen* dauer*
nobody
    niemand* keiner keinen kein_mensch keine_sau
each
    je jeweil* jede* pro
after
    nach nachdem danach hinterher
tape
    klebeband* tesa* klebestreif* paketband* band panzertape* massband*
depot
    depot* lager* verteilzentrum* paketzentrum* zustellbasis* filiale*
    paketshop*
return
    retour* rücksend* ruecksend* zurückschick* zurückgeschick* zurückgesend*
    rückgabe* zurückgeben umtausch* rückschick* zurücksend*
courier
    kurier* paketdienst* zusteller* dhl hermes dpd gls ups lieferdienst*
there
    da dort dorthin dahin es_gibt
by
    von durch bis per bei
quick
    schnell* flott* rasch* zügig* zuegig* fix ratzfatz blitz* ruckzuck
wrong
    falsch* verkehrt* verwechsel* fehlerhaft* unrecht vertauscht*
    fehllieferung*
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
    weich* sanft* kuschlig* kuschelig* flausch* zart*
hold
    halt* hielt* gehalten* aushalt* festhalt*
charge
    laden lade ladevorgang* lädt geladen* auflad* aufgeladen* berechn*
    abgebuch* gebühr* abbuch* ladezeit*
which
    welche* die der das was
lot
    viel viele vielen vieles menge* haufen massig jede_menge
little
    klein* wenig bisschen winzig*
but
    aber jedoch allerdings sondern doch
price
    preis* kosten* betrag*
cheap
    billig* günstig* guenstig* preiswert* preisgünstig* ramsch* schnäppchen*
    spottbillig* kostengünstig*
already
    schon bereits längst
light
    licht* lampe* leucht* leicht* hell* beleucht*
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
    kauf* gekauft* erwerb* erworben* hol hole holen holt geholt* zugeschlagen
    zuschlagen zugelegt* anschaff* angeschafft*
picture
    bild* foto* abbild* photo* produktbild*
phone
    telefon* handy* smartphone* iphone* anruf* angerufen* tel
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
    offen* öffn* oeffn* geöffnet* aufgemacht* aufmach* aufgerissen* auspack*
wash
    wasch* gewasch* waesch* abwasch* spülmaschine*
size
    grösse* groesse* gr mass masse* abmess* format*
last
    letzt* zuletzt hält haltbar* vorig* dauer*
show
    zeig* gezeigt* vorzeig* anzeig* angezeigt*
chapter
    kapitel* abschnitt*
how
    wie wieso
message
    nachricht* mitteilung* botschaft* pn sms benachrichtig* nachrich
full
    voll* komplett* ganz*
new
    neu neue neuen neuer neues neuem neuware* nagelneu* fabrikneu*
hand
    hand hände* haende* händisch* überreich* übergeb*
paper
    papier* zettel* pappe* packpapier*
label
    etikett* aufkleber* label* retourenlabel* rücksendeetikett* versandetikett*
    beschrift* marke*
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
    griff* henkel* stiel* bearbeit* handhab* türgriff*
only
    nur bloss lediglich einzig* erst
ship
    versend* verschick* versand* geschickt* schiff* abgeschickt*
remove
    entfern* lösch* loesch* gelöscht* rausnehm* entnehm* wegmach* abnehm*
time
    zeit zeiten zeitraum* uhrzeit* mal dauer* uhr
track
    verfolg* sendungsverfolg* tracking* nachverfolg* spur titel
flat
    flach* platt* wohnung* eben
wife
    frau* ehefrau* gattin* meine_frau göttergattin
taste
    schmeck* geschmack* geschmeckt* lecker*
fast
    schnell* flott* rasch* zügig* rasant*
book
    buch buches buchs bücher* buecher* roman* lektüre* band ebook*
ring
    ring ringe ringen klingel* läut* anruf*
keep
    behalt* behielt* aufheb* bewahr*
invoice
    rechnung* faktura beleg*
date
    datum* date termin* haltbarkeitsdatum* mhd datiert*
scan
    scan* gescann* einscann* abscann* qr
much
    viel viele vielen vieles sehr
girl
    mädchen* maedchen* mädel* mädl* tochter
cut
    schneid* schnitt* geschnitten* abgeschnitten* zugeschnitten* gekürzt*
kind
    art nett nette netten netter nettes freundlich* lieb* sorte*
buyer
    käufer* kaeufer* kunde* besteller* abnehmer*
look
    schau* guck* aussehen* sieht sah aussieh* gesehen* kuck* optik*
over
    über ueber vorbei rüber drüber
sleep
    schlaf* schlief* geschlafen* einschlaf* pennen
smell
    riech* geruch* stink* duft* gerochen* gestank* müffel* roch
close
    schliess* geschlossen* schloss nah nahe eng enge enger engen zumach* knapp*
find
    find* fand* gefunden*
decent
    ordentlich* anständig* brauchbar* passabel* solide* akzeptabel* vernünftig*
heavy
    schwer* gewicht* wuchtig*
hello
    hallo hi moin servus grüss* gruess* guten_tag hey grüezi
opinion
    meinung* ansicht* einschätz* urteil* meiner_meinung
game
    spiel* gespielt* game* brettspiel* videospiel*
man
    mann männer* maenner* mensch* kerl* typ herr herrn herren mannes
next
    nächst* naechst* neben* folgend* kommend*
mum
    mama* mutter* mutti* mami mom
crack
    riss* sprung* gesprungen* zerbroch* brüchig* geplatzt*
bin
    müll* muell* tonne* eimer* restmüll
change
    änder* aender* geändert* wechsel* umtausch* abänder* anpass*
work
    funktion* arbeit* geht klapp* läuft tut funzt job
year
    jahr* jaehrig*
fit
    pass* gepasst* sitzt
need
    brauch* benötig* benoetig* gebraucht* bedarf nötig*
strong
    stark* kräftig* stabil* robust* fest feste fester festes
stay
    bleib* blieb* geblieben* halt*
reply
    antwort* geantwortet* rückmeld* zurückschreib* beantwort* reagier*
    reaktion*
fine
    fein* okay gut in_ordnung ok prima geldstrafe*
slide
    rutsch* gleit* schieb* verrutsch*
strap
    riemen* gurt* band armband* träger* spanngurt* tragegurt*
colour
    farb* verfärb* couleur
chat
    chat* gechattet* livechat* plauder* unterhalt*
stick
    kleb* stock* stecken stick* haft* hängenbleib* verklemm*
big
    gross grosse grossen grosses grossem riesig* riesen* mega* grösser*
    groesser*
will
    wird werd* wirst will
sister
    schwester* schwägerin* sis
right
    richtig* recht* korrekt* stimmt passt
real
    echt* real* wirklich* original* wahr wahre wahrheit* tatsächlich*
bell
    klingel* glocke* türklingel* gong*
promise
    versprech* versprich* versprach* versprochen* zusag* zugesagt* zusicher*
    garantier*
code
    code* qr kode* gutscheincode* pin* rabattcode*
boil
    koch* gekocht* sied* aufkoch*
cure
    heilen heilt heilung* heilmittel* geheilt* kurier* gesund*
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
    geb gebe geben gebt gib* gab gaben gabst gegeben* schenk* vergeb* abgeb*
sort
    sortier* klär* geklärt* regel* geregelt* art
between
    zwischen dazwischen unter_uns zwischendurch
offer
    angebot* anbiet* biet* offeriert* bot
hot
    heiss heisse heisser heisses warm* scharf* hitze* erhitz*
hope
    hoff* gehofft*
call
    ruf rufe rufen ruft anruf* angerufen* telefonier* nenn* rief* gerufen*
its
    sein* ihr* dessen
step
    schritt* stufe* treppe* tritt*
second
    zweit* sekunde* sec
see
    sehe sehen seht sehn sieh* sah sahen gesehen* erkenn* guck*
deliver
    liefer* zustell* geliefert* zugestellt* ausliefer* ausgeliefert*
    abgeliefert* bring*
thin
    dünn* duenn* schmal* hauchdünn* schlank*
form
    form formular* formen
face
    gesicht* fresse*
home
    haus* zuhause zu_hause heim daheim nachhause nach_hause
today
    heute heut heutig* heutzutage
mark
    markier* fleck* zeichen* spur* kratzer* note*
side
    seite* seitlich*
lose
    verlier* verlor* lose verlust* abhanden
top
    top oben obere* oberste* spitze* oberteil* hammer
copy
    kopie* nachgemacht* nachbau* exemplar* abklatsch* abgekupfert*
dog
    hund* welpe* wauwau köter*
email
    mail* email* e_mail* gemailt*
purchase
    kauf* gekauft* einkauf* erwerb* erworben* bestellung* anschaffung*
drive
    fahr* fuhr* gefahren* autofahr* laufwerk* einfahrt*
birthday
    geburtstag* geb b_day bday
van
    lieferwagen* transporter* wagen bus sprinter kastenwagen*
fold
    falt* gefaltet* klapp* zusammenklapp* zusammenfalt* geknick*
thick
    dick* stärke
just
    nur gerade eben grad einfach halt soeben
while
    während waehrend solange weile zeitlang
even
    sogar selbst nicht_mal nichtmal gar gleichmässig*
warranty
    garantie* gewährleist* gewaehrleist* herstellergarantie*
plastic
    plastik* kunststoff* plaste* folie*
text
    text texte texten sms schrieb* simsen geschrieben
squeak
    quietsch* knarz* knarr* knatsch* gequietsch*
whole
    ganz* gesamt* komplett* vollständig* restlos*
cover
    hülle* huelle* abdeck* bezug* schutzhülle* umschlag* deckel* cover
app
    app apps application* anwendung* appstore*
leg
    bein beine* schenkel* hosenbein*
polite
    höflich* hoeflich* freundlich* zuvorkommend* nett nette netten netter
    nettes
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
    richtig* ordentlich* anständig* vernünftig* korrekt* gescheit*
morning
    morgen* vormittag* früh
someone
    jemand* irgendjemand* irgendwer einer
until
    bis solange bis_zu
firm
    firma* firmen* fest feste fester festes hart* unternehmen* straff*
stop
    stop* aufhör* aufgehört* hör_auf lass_das unterlass* anhalt* haltestelle*
type
    typ typen art arten sorte* tipp* modell*
too
    auch zu allzu ebenfalls
though
    obwohl aber allerdings trotzdem obgleich jedoch
account
    konto* account* kundenkonto* konten* verkäuferkonto* profil*
envelope
    umschlag* kuvert* briefumschlag* couvert* luftpolsterumschlag*
    polsterumschlag*
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
    abhol* abgeholt* aussuch* ausgesucht* wähl* pflück* auswähl*
store
    laden* geschäft* lager* shop* aufbewahr* filiale* speicher*
inside
    drin drinnen innere* innen* darin
sell
    verkauf* vertreib* vertick* anbiet*
list
    liste* auflist* gelistet* einstell* aufgelistet* inserier*
dry
    trocken* trockn* getrocknet* abtrockn*
something
    etwas was irgendwas irgendetwas
battery
    akku* batterie*
block
    block* sperr* gesperrt* geblockt* verstopf*
site
    seite* webseite* website* homepage* standort* baustelle*
smooth
    glatt* reibungslos* problemlos* geschmeidig* sanft*
below
    unten unterseite* darunter unterhalb
clean
    sauber* reinig* putz* gereinigt* rein
glass
    glas glases gläser* glaeser* glasscheibe*
solid
    solide* massiv* stabil* fest feste fester festes robust*
cancer
    krebs* tumor* karzinom*
bad
    schlecht* schlimm* mies* übel* uebel* miserabel* grottig*
place
    ort* platz* stelle* ablageort*
address
    adress* anschrift* lieferadresse* hausnummer* wohnort*
throw
    werf* wirf* warf geworfen* wegwerf* weggeworfen* schmeiss* geschmissen*
twice
    zweimal doppelt* 2x zwei_mal 2mal
more
    mehr weitere* zusätzlich* noch
husband
    mann ehemann* gatte* mein_mann göttergatte meinem_mann
snap
    brech* bricht brach abgebrochen* zerbroch* schnapp* gebrochen*
    durchgebrochen*
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
    hülle* fall fiel fälle* koffer* etui* gehäuse* schutzhülle*
stock
    lager* vorrat* bestand* warenbestand*
sound
    ton klang* sound* geräusch* klingt* klingen*
hung
    häng* haeng* gehangen* aufgehängt* hing aufgelegt*
outside
    draussen aussen* ausserhalb* vor_der_tür
refresh
    auffrisch* aktualisier* erfrisch* neu_lad*
custom
    individuell* massgefertig* personalisiert* zoll* sonderanfertig*
    massanfertig*
clip
    clip* klammer* klemm* schnalle*
praise
    lob* gelobt*
agree
    einverstanden* zustimm* zugestimmt* stimme_zu einig* geeinigt* vereinbar*
use
    benutz* nutz* verwend* gebrauch* einsatz* anwend* einsetz*
question
    frage* rückfrage* anfrage* anliegen*
wipe
    wisch* abwisch* gewischt* feuchttuch*
house
    haus* haeuser* eigenheim*
cat
    katz* kater* mieze* stubentiger*
great
    toll* super grossartig* klasse genial* spitze grandios* hammer*
kick
    treten trete tretet tritt trat getreten* kick*
reminder
    erinner* mahnung* reminder
note
    zettel* notiz* hinweis* brief* notier* beachte* anmerk*
line
    linie* zeile* leine* schlange* leitung*
grip
    griff* grip greif* halt
shift
    schicht* verschieb* verschob* verrutsch*
zip
    reissverschl* zipper* rv zip
product
    produkt* artikel* ware warensendung* teil erzeugnis* produckt*
child
    kind* nachwuchs* sprössling*
way
    weg wege weise art möglichkeit* methode*
group
    gruppe* testergruppe* facebookgruppe* whatsappgruppe* telegramgruppe*
replace
    ersetz* ersatz* austausch* ausgetauscht* umtausch* tausch*
slow
    langsam* lahm* schleppend* träge* schneckentempo*
worth
    wert* lohn* gelohnt* preiswert
turn
    dreh* gedreht* umdreh* wend* abbieg* einschalt*
platform
    plattform* portal* platform*
deal
    deal* angebot* schnäppchen* geschäft* vereinbar* handel*
delete
    lösch* loesch* gelöscht* geloescht* entfern* rausnehm* runternehm*
happy
    glücklich* gluecklich* zufrieden* froh* freu* happy
brother
    bruder* bro schwager*
some
    einige* etwas manche* ein_paar paar
created
    erstell* geschaffen* erschaffen* kreier* entworfen* gemacht*
cash
    bar bargeld* cash geld barzahl* nachnahme*
mouth
    mund* maul*
slot
    schlitz* slot* zeitfenster* steckplatz* fach
plug
    stecker* steckdose* stöpsel* einsteck* netzstecker* eingesteckt*
tag
    etikett* anhänger* schild* preisschild* tag
country
    land länder* staat* landes
tissue
    taschentuch* tempo seidenpapier* tücher*
edit
    bearbeit* änder* überarbeit* editier* abänder*
leak
    undicht* auslauf* ausgelaufen* tropf* läuft_aus leck leckt leckage* dicht
glad
    froh* freu* erfreut* glücklich*
wave
    well* wink* gewunken*
guard
    schutz* wache* wächter* wachmann*
think
    denk* dacht* gedacht* glaub* meine meint meinen find*
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
    trag* getragen* anzieh* angezogen* abgenutzt* verschleiss* abnutz*
clinic
    klinik* praxis* krankenhaus* ambulanz*
heat
    hitze* wärm* heiz* erhitz* aufheiz*
mind
    sinn verstand* gedanke* egal meinung
want
    will wollt* wollen möcht* moecht* willst wünsch*
walk
    lauf* geh gehe gehen geht gehst gehn spazier* gassi gelaufen*
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
    update* aktualis* nachtrag* neuigkeit* edit ergänz*
postman
    postbote* briefträger* brieftraeger* postler* postbotin*
tablet
    tablet* ipad*
town
    stadt* ort dorf*
move
    beweg* zieh* umzug* umgezogen* rücken rückt verschieb* umzieh*
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
    schloss schlösser* abschliess* abgeschlossen* verschliess* verriegel*
    absperr*
very
    sehr echt total richtig wirklich voll
needle
    nadel* nähnadel* kanüle* stricknadel*
car
    auto autos wagen* pkw kfz karre* fahrzeug*
pillow
    kissen* kopfkissen* polster* nackenkissen*
seem
    schein* wirkt wirkte wirken schien* anscheinend
against
    gegen dagegen wider
evaluation
    bewertung* beurteil* auswert* evaluation* einschätz*
voucher
    gutschein* coupon* bon warengutschein* wertgutschein* amazongutschein*
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
    geschenk* präsent* praesent* mitbringsel* gratis* aufmerksamkeit* schenk*
    verschenk* zugabe*
cold
    kalt* kühl* erkält*
red
    rot* knallrot*
because
    weil da denn wegen
finish
    fertig* beend* finish oberfläche* abgeschlossen* lackier*
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
    fake* fälsch* gefälscht* plagiat* unecht* nachgemacht* imitat* faelsch*
    gefaked* gefakt*
score
    punkte* punktzahl* wertung* note* bewertung* ergebnis*
brand
    marke* fabrikat* label
might
    könnte* koennte* vielleicht womöglich eventuell
wet
    nass* feucht* durchnäss* durchweicht*
slip
    rutsch* ausrutsch* zettel* lieferschein* ausgerutscht* schlupf*
different
    ander* unterschied* verschieden* abweich*
smile
    lächel* laechel* smile* grins*
dent
    delle* beule* verbeult* eingedrückt* eingedellt*
fall
    fall fallen fiel fällt gefallen* runterfall* herunterfall* herbst* sturz*
pretty
    hübsch* schön* ziemlich recht
piece
    stück* stueck* teil* exemplar*
claim
    behaupt* anspruch* reklam* a_z_garantie* garantieanspruch* beansprucht*
    forder*
boss
    chef* boss vorgesetzt* geschäftsführer*
stall
    stand marktstand* stall* abgewürgt* stagnier*
window
    fenster* scheibe* zeitfenster* schaufenster*
publish
    veröffentlich* veroeffentlich* publizier* herausgeb* freischalt*
    freigeschaltet*
test
    test* getestet* prüf* ausprobier* produkttest* geprüft*
instead
    statt stattdessen anstatt anstelle dafür
drop
    fall fallen fiel fallen_lassen fallengelassen* tropfen* abgeworfen* ablad*
    sink* abgeladen*
itself
    selbst sich selber
pocket
    tasche* hosentasche* jackentasche* seitentasche*
hip
    hüft* hueft*
replacement
    ersatz* austausch* umtausch* neulieferung*
tied
    gebunden* festgebunden* angebunden* verknotet* zugebunden* bind*
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
    kostet kostete gekostet* kosten* versandkosten* aufpreis*
rating
    bewertung* wertung* sterne* benotung* beurteil*
rust
    rost* verrost* angerostet*
live
    leben lebt lebe wohne wohnt wohnen gewohnt* live gelebt
seat
    sitz* platz* sattel* kindersitz*
map
    karte* landkarte* plan stadtplan* navi
average
    durchschnitt* mittel mittelmass*
tiny
    winzig* klein* mini minis
check
    prüf* überprüf* check* kontrollier* nachschau* nachgeschaut* geprüft*
    scheck*
count
    zähl* zaehl* gezählt* anzahl* abgezählt*
withdraw
    zurückzieh* zurückgezogen* zurücknehm* zurückgenommen* widerruf* abheb*
    zurücktret*
hamper
    geschenkkorb* präsentkorb* korb* wäschekorb* picknickkorb*
video
    video* film* clip aufnahme*
kitchen
    küche* kueche*
join
    beitret* mitmach* beigetreten* teilnehm* anschliess* anmeld*
away
    weg fort verreist entfernt*
why
    warum wieso weshalb wofür
boat
    boot* schiff* kahn
eat
    ess esse essen esst iss isst ass gegessen* fress* frisst
design
    design* entwurf* gestalt* motiv* entworfen*
dm
    dm pn privatnachricht* direktnachricht* persönliche_nachricht dms
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
    tausch* getauscht* austausch* ausgetauscht* umtausch* wechsel*
request
    bitte* anforder* anfrag* forder* wunsch* ersuch*
job
    job* arbeit* aufgabe* beruf* stelle
carrier
    paketdienst* spedition* versanddienst* transporteur* träger* zustelldienst*
    logistik*
guy
    typ typen kerl* mann bursche* heini
teach
    lehre lehrt lehren beibring* beigebracht* unterricht*
bottom
    unten boden* unterseite* hintern
touch
    berühr* beruehr* anfass* angefasst* touch* anfühl*
wood
    holz* massivholz*
spring
    feder* frühling* fruehling* frühjahr*
gorgeous
    wunderschön* wunderschoen* traumhaft* hinreissend* umwerfend* bildschön*
park
    park* geparkt*
proud
    stolz*
sturdy
    stabil* robust* standfest* solide* massiv* stabiel*
facility
    einrichtung* anlage* gebäude* betrieb* verteilzentrum*
start
    start* anfang* begin* begann* angefangen* los
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
    folg* gefolgt* befolg* abonnier* follow* verfolg*
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
    rede reden redet redest sprech* sprich* gesprochen* unterhalt* geredet*
    sprach
sea
    meer meeres see ostsee nordsee
sale
    verkauf* angebot* ausverkauf* sale rabattaktion* sonderangebot*
    schlussverkauf*
evening
    abend* feierabend*
bubble
    blase* bläschen* luftpolster* bubble* luftblase*
fuck
    fick* verdammt* scheiss* gefickt* fuck* verfickt*
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
    eng enge enger engen fest feste fester festes straff* knapp* stramm*
past
    vergang* vorbei früher* vorüber*
idiot
    idiot* depp* trottel* vollidiot* dummkopf* vollpfosten* volltrottel*
    blödmann*
help
    hilf* helf* geholfen* half unterstütz*
service
    service* dienst* kundendienst* kundenservice* bedien* betreu*
print
    druck* gedruckt* ausdruck* ausgedruckt* aufdruck* bedruckt*
tank
    tank* wassertank* aquarium* behälter*
anyone
    irgendjemand* jemand* irgendwer jeder niemand*
key
    schlüssel* schluessel* taste*
watch
    uhr* armbanduhr* schau* guck* angeschaut* smartwatch*
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
    befestig* anbring* angebracht* anhäng* beifüg* angehängt*
rude
    unhöflich* unhoeflich* unverschämt* frech* unfreundlich* patzig* pampig*
    ruppig*
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
    sprech* sprich* sprach* gesprochen* rede reden redet redest
break
    brech* brich* brach kaputt* gebrochen* zerbrech* zerbroch* pause*
swear
    schwör* schwoer* fluch* geschwor* schimpf* beschimpf*
perfect
    perfekt* perfeckt* einwandfrei* tadellos* ideal* makellos* optimal*
mile
    meile* kilometer* km
none
    keine* keins kein nichts
brass
    messing* blech*
story
    geschicht* story* handlung* erzähl*
shut
    zu geschlossen* zumach* halt_die schliess* verschliess*
seam
    naht* naehte* saum*
instruction
    anleitung* gebrauchsanweis* bedienungsanleit* anweis* aufbauanleit*
    gebrauchsanleit*
kit
    set* bausatz* kit* ausrüst* bastelset*
bath
    bad bäder* badewanne* baden* badezimmer*
button
    knopf* taste* knoepf* button* drucktaste*
else
    sonst ander*
receipt
    quittung* beleg* kassenbon* kassenzettel* rechnung* empfang*
used
    gebraucht* benutzt* verwendet* genutzt* getragen* gewöhnt*
bike
    fahrrad* rad bike* räder* velo* ebike* drahtesel
whistle
    pfeif* pfiff* gepfiffen* trillerpfeife*
bus
    bus busse* reisebus*
paint
    farb* malen male malt maler* gemalt* streich* lack* gestrichen* bemalt*
tonight
    heute_abend heut_abend heute_nacht
wheel
    rad räder* raeder* rolle* reifen* felge*
easy
    einfach* leicht* easy unkompliziert* kinderleicht* mühelos*
rest
    rest reste restlich* übrig* ruhe* ausruh*
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
    mecker* nörgel* stöhn* jammer* motz* maul*
survive
    überleb* ueberleb* überstand* überstehen* überdauer*
nurse
    krankenschwester* pfleger* pflegekraft* krankenpfleger*
support
    support* unterstütz* stütz* kundendienst* hilfe* kundensupport*
dead
    tot tote* gestorben* verstorben* leblos* defekt*
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
    pass* besteh* bestanden* weitergeb* vorbei* weitergeleitet*
frame
    rahmen* gestell* bilderrahmen* gerahmt*
office
    büro* buero* amt geschäftsstelle* homeoffice*
meter
    meter* zähler* messgerät* m
wall
    wand wandfarbe* wände* waende* mauer* wandhalter*
settle
    einig* beglich* begleich* klär* regel* beigelegt*
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
    schön* schoen* wunderschön* hübsch* traumhaft* bezaubernd*
green
    grün grüne grünen grüner grünes gruen gruene gruenen gruener grünlich*
stand
    steh* stand ständer* staender* gestanden* gestell*
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
    richtlinie* regel* bedingung* police* rückgaberecht* policy
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
    nähen näht nähte nähmaschine* naehen naeht naehte naehmaschine* genäht*
    vernäht* angenäht*
vet
    tierarzt* tieraerzt* veterinär*
bar
    bar stange* riegel* balken* leiste*
chart
    tabelle* diagramm* grössentabelle* groessentabelle* masstabelle* karte*
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
    kleinigkeit* mäkel* diskuss* nörgel* bemängel* ohne_diskussion
daughter
    tochter* toechter*
weekend
    we wochenend*
deep
    tief*
guarantee
    garantie* zusicher* gewährleist* a_z_garantie
disc
    scheibe* disc cd dvd blu_ray bremsscheibe*
catch
    fang* fing gefangen* haken* erwisch*
ferry
    fähre* faehre* fährschiff*
screen
    bildschirm* display* monitor* screen* leinwand* schirm*
centre
    zentrum* mitte mittel* center* verteilzentrum*
fault
    fehler* schuld* defekt* mangel* störung*
entry
    eingang* eintrag* eintritt* zugang* einfahrt*
bill
    rechnung* schein* mahnung* stromrechnung*
transfer
    überweis* ueberweis* übertrag* transfer* überwies* umbuch*
library
    bibliothek* bücherei* buecherei* büchersammlung*
build
    bauen baut baue bauteil* gebaut* aufbau* zusammenbau* aufgebaut*
    verarbeitung*
inhaler
    inhalator* inhalier* asthmaspray* inhalationsgerät*
camera
    kamera* cam fotoapparat* webcam* überwachungskamera*
bone
    knochen* kauknochen* knöcher*
flung
    geworfen* geschleudert* geschmissen* warf schleuder*
match
    pass* streichholz* spiel* zueinander übereinstimm* match*
listen
    hör* zuhör* gehört* hoer* zugehört*
grandma
    oma* grossmutter* omi
shout
    schrei* geschrien* brüll* angeschrien* rief* anbrüll*
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
    bemerk* merk* auffall* aufgefallen* hinweis* gemerkt* bekanntmach*
    fällt_auf
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
    gleichgewicht* saldo* balanc* kontostand* restbetrag* guthaben*
bend
    bieg* verbieg* bog gebogen* verbogen* knick*
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
    gross grosse grossen grosses grossem riesig* grösser* grosszügig*
crisp
    knusprig* chips gestochen* knackig* kross* scharf*
class
    klasse* unterricht* kurs* schulklasse*
rope
    seil* tau strick* leine*
speedy
    schnell* flott* zügig* fix* rasch*
share
    teilt teile geteilt* teilen* anteil* weitergeb*
toe
    zeh zehe* fussspitze*
wind
    wind windig* winde sturm* aufwickel*
guess
    rate raten rät vermut* schätz* rate_mal errat* tippe
fix
    reparier* behob* beheb* fix* gerichtet richt* in_ordnung_bring*
gym
    fitness* turnhalle* sporthalle* gym*
hospital
    krankenhaus* klinik* spital* kh
meet
    treff* trifft getroffen* kennenlern* begegn*
lying
    lüg* lueg* liegen* liegt gelogen* lag herumlieg*
lean
    lehn* neigt neigen geneigt* angelehnt* schief* anlehn*
identical
    identisch* gleich* exakt_gleich* baugleich* dasselbe
sing
    sing* gesungen* gesang* sang*
yoga
    yoga*
machine
    maschine* gerät* geraet* apparat* waschmaschine* kaffeemaschine*
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
    kumpel* freund* alter kollege* spezi* digga
snug
    gemütlich* eng enge enger engen kuschelig* passgenau* sitzt_perfekt
gentleman
    herr herren herrn* gentleman*
learn
    lern* gelernt* erlern* erfahr* dazulern*
accord
    laut gemäss* entsprech* zufolge
shed
    schuppen* gartenhaus* gartenhütte* haart fusselt* hütte*
land
    land* gelandet* grundstück*
item
    artikel* ware warensendung* produkt* teil* gegenstand*
correct
    richtig* korrekt* korrigier* berichtig* stimmt
official
    offiziell* amtlich* beamt* offizell*
life
    leben* akkulaufzeit*
ticket
    ticket* karte* fahrkarte* strafzettel* knöllchen* eintrittskarte*
hang
    häng* haeng* hing gehangen* aufhäng* aufgehängt*
heel
    ferse* absatz* hacke*
arm
    arm arme armen armlehne* ärmel*
foot
    fuss* pfote*
include
    enthalt* beinhalt* inkl* inbegriffen* dabei mitgeliefert* beilieg*
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
    schade schäm* schaem* schande* peinlich* blamag*
arthritis
    arthrit* arthros* rheuma* gicht* gelenkentzünd*
normal
    normal* üblich* gewöhnlich*
fan
    fan fans ventilator* lüfter* luefter* fächer*
author
    autor* schriftsteller* verfasser* schreiberling*
chew
    kauen kaut kaue kauspielzeug* gekaut* zerkau* zerbiss* angeknabbert*
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
    zeichn* malen male malt maler* gezeichnet* verlos* zieh*
colleague
    kollege* kollegin* arbeitskolleg*
restock
    auffüll* aufgefüllt* nachbestell* nachschub* wieder_vorrätig
    wieder_lieferbar
lift
    heben hebt hebe hob gehoben* aufzug* fahrstuhl* lift* anheb*
burn
    brenn* brannt* verbrann* verbrenn* gebrannt* anbrenn* verschmor*
skin
    haut* pelle
credit
    guthaben* gutschrift* gutgeschrieben* kredit* gutschreib*
extra
    extra* zusaetzlich* zusatz* aufpreis*
joke
    witz* scherz* spass* lachnummer* verarsch* schlechter_scherz
strike
    streik* schlag* gestreikt*
pole
    stange* pfahl* mast* stab stäbe* pole
chip
    chip* absplitter* abgeplatzt* splitter* abgesplittert*
record
    schallplatte* platte* aufnahm* aufgenommen* aufzeichn* vinyl* rekord*
hardware
    hardware* baumarkt* schrauben* eisenwaren* beschläge*
scuff
    schramm* abgewetzt* abschürf* kratzer* verschramm* abgeschabt*
biscuit
    keks* plätzchen* plaetzchen* leckerli*
describe
    beschreib* beschrieb* schilder* produktbeschreib*
helmet
    helm* fahrradhelm*
voice
    stimm* sprach*
pour
    giess* goss gegossen* schütt* einschenk* ausgiess*
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
    problem* thema* mangel* ausgabe* schwierigkeit* angelegenheit*
calm
    ruhig* beruhig* gelassen* ruhe*
cord
    kabel* schnur* kordel* seil* cord
rule
    regel* vorschrift* richtlinie*
complain
    beschwer* reklam* beklag* mecker* bemängel* moser* beanstand*
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
    supermarkt* discounter* aldi lidl rewe edeka
shit
    scheiss* mist* kacke* dreck* beschissen*
natural
    natur*
advent
    advent*
teeth
    zaehne* gebiss* zahn*
cheat
    betrug* betrog* beschiss* schummel* abzock* betrueg*
gypsy
    zigeuner* sinti roma
swing
    schaukel* schwing* hollywoodschaukel*
wake
    wach wache aufwach* aufgewacht* geweckt* weck*
level
    ebene* stufe* niveau* level* wasserwaage* füllstand*
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
    weit weite weiten fern bisher bei_weitem
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
    zerschlag* zertrümmer* zerbroch* zerschmetter* zerdeppert* kaputt*
critic
    kritik* kritisch* kritisier*
pink
    rosa pink* rosé rosafarben*
factory
    fabrik* werk werks hersteller* produktion* werkseitig*
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
    rückwärts* umkehr* rückgängig* rückseite* stornier* umgekehrt*
pity
    schade mitleid* bedauer* leider
quite
    ziemlich ganz recht relativ
shelf
    regal*
brake
    brems*
cap
    kappe* mütze* deckel* verschluss* cap caps
cot
    gitterbett* kinderbett* babybett* beistellbett*
later
    später* spaeter* nachher danach
leather
    leder* kunstleder* echtleder*
feeder
    futterhaus* futterspender* futterautomat* futterstation* futternapf*
goodbye
    tschüss* tschuess* auf_wiedersehen ciao servus wiedersehen*
ride
    fahr* reiten reite reitet ritt geritten*
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
    gewinn* gewann* gewonnen* sieg siege siegen
prayer
    gebet* bete betet beten*
myself
    selbst selber mich mir
base
    basis* sockel* boden* fuss* untergestell* unterlage*
aisle
    gang gänge* regal* ladengang
lunch
    mittag* brotzeit*
bribe
    bestech* bestoch* schmier* gekauft* erkauf* köder*
handsome
    gutaussehend* hübsch* schön* schick* stattlich*
subscribe
    abo* spar_abo sparabo* anmeld*
split
    gerissen* gespalten* geteilt* aufgeplatzt* riss* aufgeteilt* spalt*
true
    wahr wahre wahrheit* stimmt* richtig* tatsächlich*
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
    jedenfalls sowieso trotzdem ohnehin egal eh
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
    starb* gestorben* verstorben* tot abgeraucht* geist_aufgegeben
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
    ordentlich* sauber* nett nette netten netter nettes adrett*
recommend
    empfehl* empfiehl* empfahl* empfohlen* weiterempf* kaufempfehl*
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
    aufwand* theater* aufheben* ohne_probleme problemlos* stress
poor
    arm arme armer armes schlecht* mies* mangelhaft* miserabel* dürftig*
unit
    gerät* geraet* einheit* stück*
slap
    ohrfeige* klatsch* schlag*
waste
    verschwend* geldverschwend* müll* abfall* rausgeschmissen* zeitverschwend*
    vergeud*
care
    pfleg* kümmer* kuemmer* sorgfalt* interessier* vorsicht*
verified
    verifizier* bestätigt* geprüft* überprüft* verifizierter_kauf
mean
    meine meint meinen bedeut* gemein* fies* heisst
literally
    buchstäblich* wortwörtlich* wirklich tatsächlich*
self
    selbst* selber eigen*
volume
    lautstärke* lautstaerke* band volumen* menge*
grateful
    verbunden dank*
fill
    füll* fuell* gefüllt* auffüll* befüll* ausfüll*
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
    hervorragend* grossartig* ausgezeichnet* fantastisch* grandios* exzellent*
company
    firma* firmen* unternehmen* betrieb* konzern* gesellschaft*
add
    füg* hinzu* ergänz* zufüg*
favourite
    lieblings* favorit* liebste*
receive
    erhalt* erhielt* bekomm* bekam* empfang*
whatever
    was_auch egal was_auch_immer wurscht
cook
    koch* gekocht* backen backe backt gebacken* brat*
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
    zettel* flyer* beipackzettel* beilage* werbezettel* prospekt* faltblatt*
    beiblatt*
patience
    geduld* ausdauer*
king
    könig* koenig* king*
newest
    neuest* neuste* aktuellst*
cry
    weine weinen weint heul* geweint* geheult* schrei*
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
    festgesteckt* hängt hängen* festsitz* klemm* steckt*
logo
    logo* emblem* schriftzug* markenzeichen*
yellow
    gelb* vergilbt*
easter
    oster*
free_of_charge
    kostenlos* gratis kostenfrei* umsonst unentgeltlich* ohne_kosten
    gebührenfrei*
gift_card
    gutschein* geschenkkarte* guthaben* geschenkgutschein* amazon_gutschein*
    amazongutschein*
five_stars
    fünf_stern* 5_stern* fuenf_stern* 5_sterne* fünf_sterne* volle_punktzahl
    alle_sterne 5sterne*
one_star
    ein_stern einen_stern 1_stern 1_stern* ein_stern* nur_stern
star_rating
    sterne_bewertung* sternewertung* sternzahl* sternebewert* anzahl_sterne
cashback
    cashback* cash_back* geld_zurück* geld_zurück rückvergüt* cash_back
voucher_code
    gutscheincode* gutschein_code* rabattcode* aktionscode* gutscheinnummer*
    einlösecode*
raffle
    verlos* gewinnspiel* tombola* auslos* preisausschreiben*
giveaway
    gewinnspiel* verlos* give_away* giveaway* gratisaktion*
bonus
    bonus* prämie* praemie* zugabe* boni extra*
reward
    belohn* prämie* praemie* vergüt* entlohn*
compensation
    entschädig* entschaedig* ausgleich* kompensat* schadensersatz*
    wiedergutmach* kulanz* schadenersatz* preisnachlass*
store_credit
    guthaben* shopguthaben* gutschrift* warengutschein* einkaufsguthaben*
warranty_extension
    garantieverlänger* garantieverlaenger* verlängerte_garantie
    garantie_verläng* erweiterte_garantie zusatzgarantie*
donate
    spend* gespendet* stift*
make_it_right
    wiedergutmach* wieder_gutmachen gutmachen wiedergutzumachen
    in_ordnung_bringen aus_der_welt gerade_biegen gradebiegen
reach_out
    meld* kontaktier* kontakt_aufnehm* in_verbindung_setz* wenden_sie gemeldet*
    anschreib* schreib_uns
before_you
    bevor_sie bevor_du bevor_ihr ehe_sie ehe_du vor_der_bewertung
let_us_know
    bescheid* lass_uns_wissen uns_wissen_lassen sag_bescheid sagen_sie_bescheid
    geben_sie_bescheid teilen_sie_uns teil_uns_mit meld_dich
contact_us
    kontaktier*_uns kontaktieren_sie_uns schreib*_uns melde*_uns wende*_uns
    an_uns_wenden kontaktiere_uns melde*_dich
small_business
    kleinunternehm* kleinbetrieb* kleine_firma kleines_unternehmen
    kleiner_händler kleiner_betrieb kleine*_shop einzelunternehm*
family_business
    familienbetrieb* familienunternehm* familienfirma* familiengeführt*
livelihood
    existenz* lebensunterhalt* lebensgrundlage* lebt_davon leben_davon
    broterwerb*
keep_secret
    geheim_halt* geheimhalt* für_sich_behalt* verschwieg* nicht_weitersagen
    für_dich_behalt* diskret* vertraulich*
between_us
    unter_uns zwischen_uns unter_vier_augen unter_uns_bleib*
not_mention
    nicht_erwähn* nichts_erwähn* unerwähnt* nicht_nennen nicht_erwaehn*
    nicht_schreiben verschweig*
do_not_tell
    nicht_sagen nicht_verrat* nichts_sagen niemand*_sagen nicht_weitersag*
    nicht_erzähl* kein_wort nichts_verrat*
update_review
    bewertung_aktualis* rezension_aktualis* bewertung_anpass*
    bewertung_überarbeit* bewertung_angepasst rezension_anpass*
    bewertung_bearbeit*
change_review
    bewertung_änder* rezension_änder* bewertung_aender* bewertung_geändert
    bewertung_abänder* bewertung_verbesser* sterne_erhöh* bewertung_überdenk*
remove_feedback
    bewertung_entfern* bewertung_lösch* bewertung_loesch* rezension_lösch*
    rezension_entfern* feedback_entfern* bewertung_zurückzieh*
    bewertung_zurücknehm* bewertung_gelöscht
leave_feedback
    feedback_geb* feedback_hinterlass* bewertung_abgeb* bewertung_hinterlass*
    verkäuferbewertung* händler_bewert* verkäufer_bewert* rückmeldung_geb*
leave_review
    bewertung_hinterlass* bewertung_schreib* bewertung_abgeb*
    rezension_schreib* rezension_hinterlass* rezension_verfass*
    bewertung_verfass* bewertung_abgegeben
scan_code
    code_scan* qr_code* qr_code qrcode* code_einscan* code_abscan* code_gescan*
follow_us
    folg*_uns folgen_sie_uns folge_uns folgt_uns abonnier*_uns uns_folgen
newsletter
    newsletter* rundmail* mailingliste* infobrief*
bank_transfer
    überweis* ueberweis* banküberweis* überwies* sofortüberweis* sepa*
bank_account
    bankkonto* bankverbind* kontonummer* iban* kontodaten* bankdaten*
    bankkonten girokonto*
pay_directly
    direkt_bezahl* direkt_zahl* direkt_überweis* per_paypal direktzahl*
    ausserhalb_bezahl* freunde_und_familie
profile_link
    profillink* profil_link* link_profil* amazon_profil* profil_link
    link_zum_profil
out_of_stock
    ausverkauft* nicht_vorrätig nicht_lieferbar nicht_verfügbar vergriffen*
    nicht_lagernd nicht_auf_lager lieferengpass*
cancel_order
    bestellung_stornier* bestellung_storniert auftrag_stornier*
    bestellung_abbrech* stornier*_bestellung stornierung* bestellung_widerruf*
pricing_error
    preisfehler* falscher_preis falsch_ausgezeichnet* preisirrtum*
    fehler_im_preis
amazon_team
    amazon_team* amazon_team team_von_amazon amazonteam* amazon_mitarbeiter*
    amazon_support
customer_service
    kundenservice* kundendienst* kundenbetreu* kundensupport* kunden_service
    hotline* support* service
seller_account
    verkäuferkonto* verkäuferkonten* verkaeuferkonto* händlerkonto*
    verkäuferaccount* seller_account*
negative
    negativ* schlecht* kritisch* miese* abwert*
positive
    positiv* gute_bewertung wohlwollend* lobend* freundlich*
unhappy
    unzufrieden* unglücklich* enttäusch* verärgert* sauer enttaeusch*
satisfied
    zufrieden* befriedigt* sehr_zufrieden rundum_zufrieden glücklich*
dissatisfied
    unzufrieden* nicht_zufrieden enttäuscht* enttaeuscht* verärgert*
    unzufridden*
experience
    erfahrung* erleb* erfahren* einkaufserlebnis*
last_week
    letzte_woche letzter_woche vorige_woche vergangene_woche vor_einer_woche
asked_before
    schon_gefragt bereits_gefragt mehrfach_gefragt schon_mal_gefragt
    schon_mal_angefragt bereits_angeschrieben mehrmals_gefragt
again_please
    nochmal_bitte bitte_nochmal bitte_erneut bitte_noch_einmal bitte_nochmals
copy_and_paste
    copy_paste copy_and_paste kopieren_und_einfügen copypaste* copy&paste
    reinkopier* kopiert* abgeschrieben*
keyword
    stichwort* schlüsselwort* schlagwort* keyword*
words_like
    wörter_wie worte_wie begriffe_wie stichworte_wie formulierungen_wie
in_exchange
    im_austausch im_tausch im_gegenzug als_gegenleistung gegenleistung*
    im_austausch_für dafür_bekomm*
in_return
    im_gegenzug als_gegenleistung dafür gegenleistung* zum_dank
thank_you_gift
    dankeschön_geschenk* dankeschöngeschenk* dankesgeschenk* kleines_dankeschön
    geschenk_als_dank dankeschön
as_a_thank_you
    als_dankeschön als_dank zum_dank als_kleines_dankeschön als_danke
    als_dankeschoen
on_the_house
    aufs_haus auf_kosten_hauses geht_auf_uns spendier* auf_unsere_kosten
discount
    rabatt* nachlass* preisnachlass* ermässig* ermaessig* prozent* skonto*
    reduziert* vergünstig*
coupon
    coupon* gutschein* rabattgutschein* kupon*
promo_code
    promocode* promo_code* rabattcode* aktionscode* gutscheincode* rabatt_code
influencer
    influencer* youtuber* blogger* instagrammer* tiktoker*
competitor
    konkurren* mitbewerber* wettbewerb*
my_company
    meine_firma meiner_firma mein_unternehmen unsere_firma unser_unternehmen
    mein_betrieb meinem_unternehmen unserer_firma
work_for
    arbeit*_für arbeite_bei arbeitet_bei angestellt_bei tätig_für arbeite_in
    jobbe_bei
employee
    mitarbeiter* angestellt* beschäftigt* arbeitnehmer* azubi*
founder
    gründer* gruender* firmengründer* gegründet*
inventor
    erfind* erfunden*
own_brand
    eigenmarke* eigene_marke hausmarke* meine_marke unsere_marke
my_husband
    mein_mann meinem_mann meinen_mann mein_ehemann meines_mannes mein_gatte
my_brother
    mein_bruder meinem_bruder meinen_bruder meines_bruders mein_schwager
my_friend
    mein_freund meine_freundin meinem_freund meiner_freundin mein_kumpel
    ein_freund eine_freundin meinen_freund
wrote_this
    hab_geschrieben selbst_geschrieben geschrieben_hat das_geschrieben
    diese_zeilen habe_verfasst
author_is
    autor_ist autorin_ist der_autor die_autorin
got_it_free
    kostenlos_bekommen gratis_bekommen umsonst_bekommen kostenlos_erhalten
    gratis_erhalten geschenkt_bekommen kostenlos_zur_verfügung
    kostenfrei_erhalten testprodukt*
paid_me
    bezahlt_mich mich_bezahlt mir_geld_gezahlt bezahlt_worden dafür_bezahlt
    geld_bekommen mir_gezahlt
offered_me
    mir_angeboten bot_mir boten_mir bietet_mir wurde_angeboten bieten_mir
    mir_geboten
refund_if
    erstattung_wenn geld_zurück_wenn erstatten_wenn erstattung_falls
    erstattung_nur_wenn
tester_program
    testprogramm* produkttest* testerprogramm* vine* tester_programm*
    testergruppe*
cheaper_elsewhere
    woanders_billiger woanders_günstiger anderswo_günstiger anderswo_billiger
    woanders_guenstiger im_laden_billiger im_laden_günstiger günstiger_bei
    billiger_bei
half_the_price
    halber_preis halben_preis zum_halben_preis hälfte_des_preises
    hälfte_günstiger halb_so_teuer hälfte_billiger
price_went_up
    preis_gestiegen teurer_geworden preiserhöh* preis_erhöht preissteiger*
    preis_hochgegangen
sold_out
    ausverkauft* vergriffen* restlos_ausverkauft abverkauft*
in_stock
    auf_lager vorrätig* lagernd* verfügbar* lieferbar* vorraetig*
other_reviews
    andere_bewertungen anderen_bewertungen andere_rezensionen
    anderen_rezensionen übrigen_bewertungen vielen_bewertungen
    positiven_bewertungen
reviewers
    rezensent* bewerter* tester* andere_käufer kritiker*
fake_reviews
    gekaufte_bewertung* gefälschte_bewertung* fake_bewertung* fakebewertung*
    gekaufte_rezension* fakerezension* gefakte_bewertung* falsche_bewertung*
thief
    dieb* räuber* langfinger* gauner* klauen klaut klaue klauten
scammer
    betrüger* betrueger* abzocker* gauner* halsabschneider* scammer*
    schwindler* bauernfänger*
stupid
    dumm* blöd* bloed* doof* dämlich* bescheuert* saudumm* beknackt*
shame_on_you
    schäm* schaem* schämen_sie_sich schämt_euch schäm_dich pfui
threaten
    droh* gedroht* bedroh* androh*
sue
    verklag* klag* anzeig* vor_gericht anzeige_erstatt*
lawyer
    anwalt* rechtsanwalt* anwaelt* rechtlich*
report_you
    melde_sie melde_dich melde_euch anzeige* amazon_melden gemeldet*
blacklist
    schwarze_liste blacklist* schwarzen_liste sperrliste* schwarze*_liste
heal
    heilen heilt heilung* heilmittel* geheilt* verheil* abheil*
diabetes
    diabet* zucker zuckerkrank* blutzucker*
medication
    medikament* arznei* medizin* tablette* mittel
replace_medicine
    medikament*_absetz* tabletten_absetz* ersetzt_medikament* statt_medikament*
    statt_tabletten medikamente_abgesetzt keine_tabletten_mehr
    ersetzt_tabletten
side_effect
    nebenwirk* nebeneffekt* unverträglich*
steal
    stehl* stiehl* gestohlen* klauen klaut klaue klauten geklaut* stahl
    entwend* gemopst*
burglary
    einbruch* einbrech* eingebroch*
smuggle
    schmuggel* schmuggl* geschmuggelt* reinschmuggel*
drug
    droge* rauschgift* kiff* koks* gras
weapon
    waffe* pistole* knarre* bewaffn*
kill
    töt* toet* umbring* umgebracht* ermord* killt* abmurks* getötet*
hurt
    verletz* weh wehtut* schmerz* wehgetan
explode
    explodier* explosion* hochgegangen* geplatzt* hochgeh*
fire
    feuer* brand brände* brannte* gefeuert*
alcohol
    alkohol* schnaps* alk bier* wein* promille*
drive_drunk
    betrunken_fahr* besoffen_fahr* alkohol_am_steuer trunkenheit*
    betrunken_am_steuer
forge_document
    dokument*_fälsch* gefälschte_papiere gefälschter_ausweis urkundenfälsch*
    ausweis_fälsch* unterschrift_fälsch*
hide_from_police
    vor_der_polizei polizei_versteck* versteckt_polizei polizeikontrolle*
    der_polizei_entkomm*
remove_safety
    sicherung_entfern* schutz_entfern* sicherung_ausbau* schutz_abmontier*
    sicherheits*_entfern* sicherheits*_überbrück* rauchmelder_abkleb*
    drossel_entfern*
foreigners
    ausländer* auslaender* migrant* flüchtling* asylant* kanake* kanacke*
women
    frauen* weiber* damen* mädels
religion
    religion* religiös* glaube* islam* christ* kirche* moslem* muslim* jüd*
gay
    schwul* homo* lesb* queer* schwuchtel* tunte*
sexy
    sexy erotisch* geil* heiss heisse heisser heisses scharf* reizvoll*
erection
    erektion* latte ständer steifer potenz* erregiert*
orgasm
    orgasm* höhepunkt* gekommen
naked
    nackt* nackig* unbekleidet* splitternackt*
condom
    kondom* präser* gummi verhüt* pariser
vibrator
    vibrator* dildo* sextoy* sexspielzeug* massagestab*
phone_number
    telefonnummer* handynummer* tel_nr rufnummer* telefonnr* mobilnummer*
email_address
    mailadresse* e_mail_adresse* email_adresse e_mailadresse* mail_adresse*
    emailadr* e_mail_adresse
telegram
    telegram*
wechat
    wechat* we_chat weixin
instagram
    instagram* insta ig
website
    webseite* website* homepage* internetseite* web_seite* onlineshop*
shop_online
    onlineshop* online_shop* webshop* online_bestell* online_kauf*
    internetshop*
order_number
    bestellnummer* auftragsnummer* bestellnr* bestell_nr* ordernummer* order_id
    bestell_id
full_name
    vollständiger_name voller_name vor_und_nachname vollständigen_namen
    klarname*
deliver_late
    zu_spät_geliefert verspätet_geliefert verspätete_lieferung lieferverzöger*
    zu_spät_angekommen lieferverzug* kam_zu_spät
never_arrived
    nie_angekommen nicht_angekommen nie_ankam nie_erhalten nicht_erhalten
    nie_geliefert kam_nie nie_an nichts_angekommen
lost_parcel
    verloren_gegangen verlorengegangen* paket_verloren paket_verschwunden
    paket_weg sendung_verloren verschollen*
tracking_number
    sendungsnummer* trackingnummer* paketnummer* tracking_nummer*
    sendungsverfolg* sendungs_nr* trackingcode*
neighbour
    nachbar* beim_nachbar*
thrown
    geworfen* hingeworfen* geschmissen* hingeschmissen* gepfeffert*
    über_den_zaun
left_outside
    vor_der_tür vor_der_haustür draussen_abgestellt vor_die_tür
    einfach_abgestellt vor_tür_abgelegt im_regen
damaged_box
    beschädigter_karton karton_beschädigt verpackung_beschädigt
    karton_zerdrückt karton_aufgerissen verpackung_zerrissen
    beschädigte_verpackung karton_eingedrückt
well_packed
    gut_verpackt sicher_verpackt sorgfältig_verpackt bestens_verpackt
    ordentlich_verpackt super_verpackt liebevoll_verpackt
fast_delivery
    schnelle_lieferung schneller_versand schnell_geliefert schnell_da
    prompte_lieferung blitzversand* zügige_lieferung blitzschnell*
    schnelle_zustellung
wrong_item
    falscher_artikel falschen_artikel falsches_produkt falsche_ware
    falsch_geliefert falschlieferung* fehllieferung* etwas_anderes
used_item
    gebrauchte_ware gebrauchtes_gerät gebrauchter_artikel bereits_benutzt
    schon_benutzt gebrauchtware* gebrauchsspur* rückläufer* retourware* b_ware
broken_on_arrival
    kaputt_angekommen defekt_angekommen beschädigt_angekommen defekt_geliefert
    kaputt_geliefert kam_kaputt beschädigt_geliefert zerbrochen_angekommen
missing_part
    teil_fehlt teile_fehlen fehlende_teile fehlt_ein_teil fehlteil*
    schrauben_fehl* fehlendes_teil unvollständig* teile_gefehlt
counterfeit_item
    fälschung* faelschung* plagiat* gefälschte_ware nachgemacht* kein_original
    imitat* fakeware* produktfälschung*
return_label
    rücksendeetikett* retourenlabel* retourenschein* rücksendelabel*
    retourenetikett* ruecksendeetikett* retourlabel* rücksendeschein*
no_answer
    keine_antwort keine_reaktion keine_rückmeldung antwortet_nicht
    meldet_sich_nicht nicht_geantwortet reagiert_nicht funkstille*
    nie_geantwortet
friendly
    freundlich* nett nette netten netter nettes herzlich* sympathisch*
    zuvorkommend*
refund_refused
    erstattung_verweiger* erstattung_abgelehnt rückerstattung_verweiger*
    keine_erstattung kein_geld_zurück weigert_erstatt* erstattung_ablehn*
    weigert_sich
customs
    zoll* einfuhr* verzoll*
works_well
    funktioniert_gut funktioniert_super funktioniert_einwandfrei
    funktioniert_prima funktioniert_bestens klappt_gut läuft_super
    funktioniert_tadellos
stopped_working
    funktioniert_nicht_mehr geht_nicht_mehr nicht_mehr_funktion*
    geist_aufgegeben kaputt_gegangen kaputtgegangen* tut_nicht_mehr
    läuft_nicht_mehr ausgefallen*
poor_quality
    schlechte_qualität miese_qualität minderwert* billige_qualität
    schlechter_qualität schlecht_verarbeitet qualität_schlecht schrott*
    qualität_mangelhaft
good_quality
    gute_qualität guter_qualität super_qualität tolle_qualität hochwert*
    gut_verarbeitet qualität_gut top_qualität hervorragende_qualität
value_for_money
    preis_leistung* preisleistung* preis_leistung preis_leistungs_verhältnis*
    preis_leistungsverhältnis* preis_leistungs_verhältnis sein_geld_wert
    preis/leistung p/l
too_small
    zu_klein zu_eng zu_kurz fällt_klein_aus viel_zu_klein zu_knapp kleiner_als
too_big
    zu_gross zu_weit zu_lang fällt_gross_aus viel_zu_gross riesig*
comfortable
    bequem* gemütlich* komfortabel* angenehm* tragekomfort* sitzkomfort*
ugly
    hässlich* haesslich* scheusslich* potthässlich* unschön* grottenhässlich*
smells
    riecht* stinkt* müffelt* duftet* geruch* gestank*
tastes
    schmeckt* geschmack* geschmeckt* mundet lecker*
noise
    lärm* geräusch* geraeusch* krach* laut* brumm*
instructions
    anleitung* bedienungsanleit* gebrauchsanweis* gebrauchsanleit*
    aufbauanleit* montageanleit* beschreibung*
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
    abgestellt* abgelegt* abgegeben* hingestellt* hingelegt* abliefer*
    benachrichtig* nicht_angetroffen hinterlegt*
@waiting
    ungeduldig* vertröst* hinhalt* hingehalten* ausharr* hotline*
@tracking
    sendungsnummer* sendungsstatus* status* paketverfolg* track getrackt*
    paketnummer* versandbestätig*
@dispatch
    abgeschick* abschick* abgesend* zugesand* losgeschick* auf_den_weg
    nachgeschick* ausliefer*
@weekday
    montag* dienstag* mittwoch* donnerstag* freitag* samstag* sonnabend*
    sonntag* gestern vorgestern werktag* mo di mi fr
@month
    januar* jänner februar* märz maerz april mai juni juli august* september
    oktober november dezember frühling* frühjahr* sommer* herbst* monat*
@feast
    hochzeit* valentinstag* taufe* kommunion* konfirmation* silvester*
    jubiläum* einschulung* fasching* halloween
@day_time
    nachmittag* mitternacht* uhr frühstück* tagsüber
@time_span
    tage* lang lange länger* halbes_jahr zeit zeiten zeitraum* dauer* kurz*
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
    rueckmeldung* gemeldet* zurückgeschrieben* zurückruf* gesagt* rückruf*
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
    rückläufer* gebrauchsspur* dreckig* schonmal* krümel* b_ware fingerabdr*
    fettfleck* klebrig* ausgepackt* vorbesitzer*
@damage
    beschädig* beschaedig* abgebroch* schaden* schrott* hinüber zerstör*
    zerrissen* lädiert*
@missing
    unvollständig* unvollstaendig* vergessen* nicht_dabei nicht_enthalten
    nur_eine nicht_mitgeliefert nicht_vollständig statt weniger
@fake
    nachahm* billigkopie* original* kein_original echtheit* chinakopie*
    raubkopie* produktpiraterie* replik*
@expiry
    abgelaufen* mhd ablaufdatum* mindesthaltbarkeit* haltbar* verdorben*
    schimmel* verschimmelt* schimmlig* faul* verfault* ranzig* vergammelt*
    gammel* schlecht_geworden maden* motten* verwelkt* matschig* gekippt*
@newness
    ovp original* unbenutzt* ungeöffnet* unversehrt* eingeschweisst* unberührt*
    wie_neu
@packing_material
    umverpackung* füllmaterial* versandtasche*
@packing_verb
    ausgepackt* zugeklebt* verklebt* gepolstert* verschlossen* eingeschweisst*
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
    rossmann müller media_markt mediamarkt saturn ikea ebay* temu aliexpress
    shein otto fachhandel* obi woanders anderswo elektromarkt* fachgeschäft*
    kleinanzeigen tedi action
@amazon
    prime* kindle* echo alexa* bezos amazon_logistics
@kitchenware
    topf* pfanne* teller* tasse* gabel* löffel* schüssel* brotdose* kanne*
    becher* backform* schneidebrett* besteck* geschirr* sieb* thermoskanne*
    bräter* auflaufform* schale*
@appliance
    kühlschrank* staubsauger* mixer* toaster* wasserkocher* backofen* ofen*
    herd* mikrowelle* spülmaschine* geschirrspüler* trockner*
    heissluftfritteuse* airfryer* fritteuse* gefrierschrank* saugroboter*
    klimagerät* föhn* küchenmaschine*
@electronics
    fernseher* tv fernbedienung* adapter* usb* powerbank* smartwatch* wecker*
    router* alarm* hdmi* elektronik*
@phone
    panzerglas* schutzfolie* sim simkarte* sim_karte* samsung* galaxy* huawei*
    xiaomi* festnetz* klingelton*
@computer
    computer* pc laptop* notebook* rechner* tastatur* drucker* festplatte* ssd
    usb* software* windows* wlan* wifi internet* monitor* app* treiber* tablet*
    ipad* speicher* arbeitsspeicher*
@audio
    lautsprecher* kopfhörer* kopfhoerer* boxen bass* mikrofon* mikro bluetooth*
    headset* verstärker* rauschen* ohrhörer* radio* plattenspieler* earbuds*
    in_ear*
@camera
    objektiv* stativ* auflösung* zoom* fernglas* dashcam* actioncam* teleskop*
    blitz*
@clothes
    hose* jeans* shirt* t_shirt* hemd* kleid kleider* jacke* mantel* pullover*
    pulli* socken* strümpfe* unterhose* bh schal schals handschuhe* rock bluse*
    gürtel* leggings* jogginghose* bikini* badehose* ärmel*
@shoes
    schuh* stiefel* sandale* hausschuh* sneaker* turnschuh* pantoffel* sohle*
    schnürsenkel* gummistiefel* einlegesohle* wanderschuh* latschen* pumps*
    laufschuh* schlappen* crocs*
@jewellery
    schmuck* kette halskette* armband* silber* anhänger* edelstahl* uhr
    armreif* diamant* perle* verlobungsring* ehering* nickel* piercing*
@bag
    koffer* geldbeutel* portemonnaie* brieftasche* geldbörse* umhängetasche*
    schulranzen* trolley* etui* reisetasche* sporttasche* turnbeutel*
    bauchtasche* ranzen*
@beauty_hair
    shampoo* creme* seife* parfum* lippenstift* make_up* makeup* kamm* duft*
    lotion* deo rasier* mascara* bart* serum* nägel* schminke* glätteisen*
    lockenstab*
@health
    blutdruck* fieberthermometer* maske* massage* rollstuhl* rollator* bandage*
    pflaster* medikament* schmerz* gesundheit* schnelltest* orthopäd* salbe*
    einlagen*
@baby
    kinderwagen* windel* schnuller* fläschchen* hochstuhl* lätzchen* strampler*
    stillen* stillkissen* buggy* krippe* laufstall* taufe* wickel* maxi_cosi
    body
@toys_games
    puppe* lego* ball bälle* teddy* kuscheltier* plüschtier* bausteine*
    roboter* trampolin* playmobil* kartenspiel* konsole* nintendo* playstation*
    eisenbahn*
@book
    lesen* taschenbuch* cover* verlag* einband* sachbuch* kochbuch*
@music_media
    musik* lied* album* serie* staffel* konzert* hörbuch* hörspiel* soundtrack*
    sänger* song* schauspieler* schlager* tonspur*
@instrument
    gitarre* klavier* keyboard* geige* flöte* ukulele* trompete* notenständer*
    saxophon* mundharmonika* piano* akkordeon* cello* verstimmt* plektrum*
@art_craft
    malen* pinsel* acryl* stift* buntstift* bastel* häkel* strick* stoff*
    perlen* kleber* diamond_painting leinwand* plotter*
@tools_fixings
    werkzeug* hammer säge* zange* dübel* nagel leiter* scharnier* winkel*
    schleif* inbus* mutter muttern
@building
    wand wandfarbe* fliesen* rohr* waschbecken* toilette* wc_sitz heizung*
    rollo* jalousie* boden* laminat* tapete* silikon* ventil* steckdose*
@garden
    mäher* hecke* giesskanne* schlauch* blumentopf* töpfe* gewächshaus*
    hochbeet* grill* hängematte* schaufel* spaten* erde teich* pool*
    sonnenschirm* pavillon* unkraut*
@plants
    pflanze* samen* saatgut* baum* strauch* rose* blätter* wurzel* kräuter*
    tomate* lavendel* keim* gekeimt* orchidee* kaktus* moos* setzling*
    vertrocknet* eingegangen* tulpe*
@pet_goods
    hundebett* hundefutter* katzenfutter* katzenstreu* katzenklo* kratzbaum*
    leine* halsband* napf* hundegeschirr* futter* leckerli* transportbox*
    hundespielzeug* streu* käfig* zecken* tierbedarf* filter* katzenklappe*
    körbchen*
@animal
    pferd* hase* kaninchen* hamster* meerschwein* huhn* maus mäuse* ratte*
    papagei* tier* ameise* schaf* ziege* igel*
@vehicle_part
    motor* wischer* auspuff* kotflügel* lenkrad* lenker* sattel* kette* pedal*
    schlauch* öl sitzbezug* fussmatten* zündkerze* dachträger* scheinwerfer*
    kofferraum* kennzeichen*
@sport
    sport* training* fussball* ball fahrrad* tennis* schläger* schwimm* laufen*
    joggen* ski* snowboard* boxhandschuh* volleyball* tischtennis* radfahr*
    heimtrainer* trainier*
@camping_fishing
    schlafsack* isomatte* camping* campen wohnmobil* wohnwagen* köder* rolle
    kocher* gaskocher* luftmatratze* wanderschuh* rucksack* hängematte*
    outdoor* feldbett* kühlbox* wandern*
@furniture
    sofa* couch* schrank* kommode* matratze* möbel* moebel* lattenrost*
    nachttisch* kleiderschrank* garderobe*
@bedding
    decke decken spannbettlaken* laken* matratze* handtuch* tagesdecke* topper*
    bezug* daunen* wolldecke* vorhang* gardine* kuscheldecke* tischdecke*
    teppich*
@lighting
    led leds led_lampe* kerze* dimmer* dimmbar* nachtlicht* strahler*
    deckenlampe* flacker* lumen bewegungsmelder*
@office
    stift* kugelschreiber* füller* papier* drucker* patrone* tinte* toner*
    ordner* kalender* locher* tacker* notizbuch* heft* block bleistift*
    radiergummi* laminier* planer*
@party
    luftballon* ballon* deko* girlande* geburtstag* hochzeit* kostüm* konfetti*
    kerzen* serviette* torte* weihnachtsbaum* christbaum* feuerwerk* einladung*
    faschingskostüm* verkleid* geschenkpapier* karneval*
@food_spices
    brot* schokolade* honig* marmelade* gewürz* gewuerz* pfeffer* salz* nudel*
    reis öl olivenöl* kuchen* nüsse* bonbon* wurst* fleisch* tee müsli* obst*
    essen* lecker* sosse* sauce* eier
@drink
    kaffee* tee saft* milch* flasche* gin whisky* rum sekt* kapsel* limo* cola*
    kakao* espresso* bohnen*
@supplement
    kapsel* vitamin* protein* eiweiss* nahrungsergänz* magnesium* kollagen*
    kurkuma* omega* shake* hanf* cbd* zink* creatin* kreatin* eisen einnahme*
    abnehm* diät* dosier* tropfen*
@cleaning
    reinig* putz* seife* waschmittel* spülmittel* schwamm* lappen* tuch
    staubsauger* besen* mopp* bleich* chlor* entkalk* sauber* spray*
    toilettenpapier* klopapier* desinfektion*
@part
    schalter* halterung*
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
    durchdacht* wertig* zuverlässig* prima
@quality_blame
    schrott* müll* mist* minderwertig* instabil* wackel* klapprig* unbrauchbar*
    dünn* schief* krumm* lieblos* plump* schund* plunder* schlampig*
    chinaschrott* chinamüll
@fail_verb
    reiss* ausgefallen* versag* geht_nicht_mehr funktioniert_nicht aufgegeben
    hakt* löst_sich abgefallen* fällt_ab platz* abgestürzt* streikt spinnt
@work_verb
    geklappt* erfüll* verbind* taugt* bringt wirkt*
@use_verb
    montier* installier* ausgepackt* angeschlossen*
@body_part
    hand hände* arme* kopf köpfe* rücken* hals* nacken* nase* bauch* gesicht*
@room
    bad badezimmer* kinderzimmer* keller* dachboden* garage* balkon* büro*
    werkstatt* toilette* klo esszimmer* wohnung* speisekammer* gästezimmer*
@family
    opa* grossvater* tante* nichte* schwiegermutter*
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
    ein_stern fünf_sterne 5_sterne null_sterne daumen* abzug* volle_punktzahl
    minuspunkt*
@recommendation
    abrat* rate_ab finger_weg warn* gewarnt* wieder_kaufen jederzeit_wieder
    nie_wieder gerne_wieder lohnt* vorsicht* lieber hände_weg achtung
    nicht_kaufen abgeraten* klare_empfehlung immer_wieder
@courtesy
    bitte* vielen_dank guten_morgen lg vg freundlichen_grüssen entschuldig*
    gerne schönen_tag beste_grüsse herzlich*
@swearing
    verflucht* arsch* wichser* hurensohn* verarsch* am_arsch kackding*
    himmelarsch* fresse pisser*
@place_name
    deutschland* berlin* hamburg* münchen* köln* frankfurt* wien* österreich*
    schweiz* zürich china* chinesisch* leipzig* stuttgart* polen* england* usa
    dresden* bayern* europa* düsseldorf* italien* frankreich* shenzhen hongkong
    niederlande* türkei
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
    vergleich* im_gegensatz besser_als schlechtmach* verleumd* rufmord*
    gegenüber marktführer* rufschädig*
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
    erpress* gegen
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
    kooperation* anzeige* kennzeichn*
@disease
    demenz* alzheimer* parkinson* schlaganfall* herzinfarkt* corona* covid*
    grippe* neurodermitis* schuppenflechte* depression* migräne* bluthochdruck*
    osteoporose* ms adhs aids borreliose*
@ailment
    kopfschmerz* rückenschmerz* gelenkschmerz* schnupfen* fieber* übelkeit*
    juck* ausschlag* allergie* allergisch* entzünd* verdauung* durchfall*
    verstopfung* schlaflos* müde* müdigkeit* akne* pickel* schwindel* krampf*
    erkält* beschwerden* warzen* fusspilz*
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
    schalldämpfer* schlagstock* elektroschocker* pfeil*
@drug
    kokain* heroin* cannabis* hasch* marihuana* joint* bong* crack speed
    ecstasy* mdma lsd meth dealer* vape* grinder* weed thc ziehen schnupfen pep
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
    versteck* verborgen* unbemerkt* unauffällig* tarn* umgeh* verheimlich*
    vertusch* unentdeckt* merkt_keiner merkt_niemand unsichtbar* schwarz
    hinter_dem_rücken
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
    abgeklemmt* lahmleg* kabelbinder* aushebel* hacken hackt gehackt* hacker*
    abschalt* entsperr* störsender*
@hazard
    gefahr* gefaehrlich* gas explod* stromschlag* gift* vergift* benzin*
    überhitz* kurzschluss* lebensgefähr* erstick* brandgefahr* funken* verätz*
    verschluck*
@insult_noun
    arschloch* betrüger* gauner* wichser* penner* versager* spast* mistkerl*
    schwein* abschaum* pack* schlampe* hure* clown* affe* honk* lappen*
@insult_adjective
    bekloppt* faul* unfähig* hirnlos* verlogen* lächerlich* asozial* dreist*
    inkompetent* behindert* ekelhaft* widerlich* armselig* hirnverbrannt*
    bestusst*
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
    amis jude* rumän* syrer* afrika* ukrain* japan* inder österreicher* ossi*
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
    irrer
@age_group
    jugend* teenager* senior* opa* greis* erwachsen* jährig* jahrgang* boomer*
    omis
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
    parasit* schmarotz* unzivilisiert* rückständig* ungebildet* barbar*
@sex_act
    sex* bumsen* vögel* poppen* blasen* wichs* masturb* befriedig* lecken*
    penetr* verkehr* erotik* anal* vorspiel* liebe_machen rammel* kuschel*
    fessel*
@body_part_intimate
    penis* schwanz* vagina* muschi* brust* titten* busen* arsch* po hintern*
    hoden* eier klitoris* kitzler* intim* nippel* schamhaar* eichel* pimmel*
    schritt schamlippe* genital* oberschenkel*
@intimate_goods
    gleitgel* dessous* reizwäsche* strapse* handschellen* analplug* plug*
    peitsche* penisring* masturbator* liebeskugel* body korsett* latex*
    augenbinde* erotik* string tanga* fesseln* pornos*
@shop_name
    otto temu shein aliexpress rossmann ikea obi bauhaus hornbach mediamarkt
    media_markt saturn zalando galeria thalia tchibo douglas müller toom
    decathlon
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
    thermoskanne* brotdose* fritteuse* schneidebrett* küchenmaschine*
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
    creme* shampoo* seife* parfum* öl kerze* lippenstift* rasierer* zahnbürste*
    kapseln* thermometer* maske* gel spray* salbe* deo duft* blutdruckmess*
    föhn* serum*
@goods_food_drink
    kaffee* tee schokolade* wein* bier* honig* öl brot* kuchen* nüsse* gewürz*
    salz* milch* saft* reis nudel* müsli* butter* marmelade*
@goods_home_furniture
    sofa* lampe* matratze* teppich* vorhang* decke schrank* handtuch* kommode*
    gardine* duschvorhang* badematte*
@goods_sport_car
    helm* handschuhe* ball schlauch* sattel* luftpumpe* dachbox*
    scheibenwischer* schläger* kindersitz* batterie* e_scooter* sitzbezug*
@fiction
    figur* charakter* serie* spannend* protagonist* fantasy* held* drehbuch*
    mörder* plot* fiktion*
@pet
    kaninchen* hase* hamster* wellensittich* papagei* pferd* meerschwein*
    fisch* huhn* haustier* tier* fellnase* schildkröte* dackel* labrador*
"""
