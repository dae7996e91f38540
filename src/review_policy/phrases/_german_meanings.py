"""
German words by what they mean.
"""

from __future__ import annotations

from typing import Final


MEANINGS: Final = """
you
    du sie dich dir dein* euch euer eure* eurem euren eurer ihr ihnen ihre*
    ihrem ihren ihrer
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
    danke* dank bedank* dankeschön dankeschoen merci dankbar* thx
she
    sie ihr die
in
    in im rein drin darin hinein innerhalb
be
    sein bin bist ist sind seid war waren wäre* waere* gewesen sei is
one
    ein eine einen einem einer eins eines nen ne nem
day
    tag tage tagen tages täglich*
at
    bei beim an am um
rate
    bewert* beurteil* bewertung* benot* sterne_geb* sterne_vergeb* stern*
amazon
    amazon* amz amazonas
would
    würde* wuerde* hätte* haette* wäre* waere*
or
    oder bzw beziehungsweise
for
    für fuer fürs zum zur
week
    woche* wöchentlich* wochenlang*
if
    wenn falls sofern ob sollte* solange
box
    karton* schachtel* kiste* box boxen paket* päckchen* verpackung* ovp
have
    haben habe hab hat hast habt hatte* gehabt
come
    komm* kam kamen gekommen ankam ankomm* angekommen kommt
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
    bestell* bestellung* auftrag* order* geordert* reihenfolge* bestellnummer*
like
    mag mögen gefall* gefäll* gefiel* wie ähnlich* gern gerne
less
    weniger geringer* minder*
review
    rezension* rezi rezis bewertung* kundenrezension* produktbewertung*
    rezensier* kundenbewertung* review* erfahrungsbericht* testbericht*
leave
    hinterlass* hinterläss* hinterliess* lass lassen lässt gelassen dagelassen
    abgeben abgegeben verlassen
this
    dies* das dieser diese diesen diesem hier
bit
    bisschen bischen bissel bisserl etwas wenig bit bits
shop
    shop* laden* läden* geschäft* geschaeft* händler* onlineshop* webshop*
tell
    sag* erzähl* erzaehl* verrat* verrät* mitteil* mitgeteilt* ausricht*
say
    sag* gesagt* meint* behaupt* heisst
answer
    antwort* beantwort* geantwortet* rückmeldung* zurückschreib*
    zurückgeschrieben
star
    stern* sterne sternchen* einstern* fünfstern* 5sterne
refund
    erstatt* rückerstatt* rueckerstatt* zurückerstatt* erstattung* rückzahl*
    rückzahlung* geld_zurück geld_zurueck zurückzahl* zurückgezahl* gutschrift*
    gutgeschrieben* zurücküberw* zurückgebucht*
same
    gleich* selb* dasselbe dieselbe* derselbe* denselben identisch* genauso
that
    dass das jene* dies
now
    jetzt nun jetz mittlerweile inzwischen aktuell derzeit
page
    seite* webseite* buchseite* seitenzahl*
wrap
    verpack* eingepack* einpack* umwickel* eingewickel* wickel*
    geschenkverpack*
with
    mit samt inkl inklusive inclusive dabei
seller
    verkäufer* verkaeufer* händler* haendler* anbieter* shop* vk
    marketplacehändler* drittanbieter* versender*
can
    kann kannst können könnt koennen konnte* könnte* koennte* dose dosen
do
    mach* gemacht* tun tut tat getan tue erledig*
so
    so also daher deshalb sodass deswegen
every
    jede* jeden jedes jedem jeder alle
of
    von vom der des davon
here
    hier her hierher da
ask
    frag* gefragt* nachfrag* nachgefrag* anfrag* angefragt* bitte* gebeten bat
    anfrage*
since
    seit seitdem da weil
these
    diese* die diesen
back
    zurück* zurueck* wieder rücken rücksend* retour*
month
    monat* mon
bag
    tasche* beutel* tüte* tuete* sack säcke* rucksack* handtasche* sackerl
write
    schreib* schrieb* geschrieben* verfass* angeschrieben* anschreib*
good
    gut gute guten guter gutes gutem super toll* prima
word
    wort* wörter* woerter* stichwort* schlagwort*
read
    lesen lese lest las lies liest gelesen* durchgelesen* lektüre* gelesn
no
    nein kein* nö nicht nee
half
    halb* hälfte* haelfte* halbiert*
mine
    mein* meins meine
door
    tür türe türen tuer tuere tueren haustür* haustuer* wohnungstür*
    eingangstür* türe*
send
    send* schick* geschickt* zugesandt* gesandt* gesendet* verschick*
    zugeschick* zusend* zuschick* versand*
old
    alt alte alten alter altes altem älter* aelter* uralt*
to
    zu zum zur nach an bis
still
    noch immer_noch immernoch trotzdem weiterhin dennoch
dear
    liebe lieber sehr_geehrte* geehrte* hallo teuer teure*
first
    erste* erst zuerst zunächst anfangs
get
    bekomm* bekam* krieg* erhalt* erhält* erhielt* hol hole holen holt geholt*
name
    name* namens vorname* nachname* nick* benannt*
night
    nacht nachts nächte* nächtlich* abend*
pack
    pack* verpack* packung* packet* gepackt* 2er* 3er*
wait
    wart* abwart* gewartet* abgewartet* wartezeit* gedulden
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
    unterschr* unterzeichn* schild* zeichen* unterschrift*
woman
    frau* weib* dame* mädel*
make
    mach* hersteller* herstell* hergestellt* fertig* bastel* anfertig*
    angefertigt*
late
    spät* spaet* verspät* verspaet* verzöger* zu_spät zu_spaet überfällig*
    lieferverzug* verzug*
feel
    fühl* fuehl* gefühl* gefuehl* anfühl* angefühlt* spür* empfind*
own
    eigen* eigene* selbst besitz*
again
    wieder nochmal nochmals erneut noch_einmal abermals wiedermal
please
    bitte bitten büdde bitteschön bidde
about
    über ueber ungefähr circa ca etwa rund darüber
sorry
    sorry entschuldig* leid bedauer* verzeih* sry tut_leid
hour
    stunde* std stündlich* stundenlang*
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
    lauf* läuft lief gelaufen renn* betreib*
our
    unser* unsre* unsere*
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
    lieb* geliebt* herzallerliebst* begeister* liebe
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
    porto* versandkosten* rücksendekosten* versandgebühr* portokosten*
    frankier*
both
    beide* beides sowohl
pay
    zahl* bezahl* gezahlt* überweis* blech* bezahlung*
than
    als wie denn
off
    ab aus weg runter
from
    von vom aus ab seit
post
    post* poste* gepostet* veröffentlich* briefkasten* postfiliale*
soft
    weich* sanft* kuschlig* kuschelig* flausch* zart*
hold
    halt* hält hielt* gehalten* aushalt* festhalt*
charge
    laden lade ladevorgang* aufladen lädt geladen* auflad* aufgeladen* berechn*
    abgebuch* gebühr* abbuch* ladezeit*
which
    welche* die der das was
lot
    viel viele vielen vieles menge* haufen massig jede_menge
little
    klein* wenig bisschen winzig* kleiner
but
    aber jedoch allerdings sondern doch
price
    preis* preislich* kosten* betrag* preisleistung*
cheap
    billig* günstig* guenstig* preiswert* preisgünstig* ramsch* schnäppchen*
    spottbillig* billigware* kostengünstig*
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
    liefer* lieferung* zustell* zustellung* anlieferung* lieferzeit* versand*
once
    einmal mal sobald einst
carton
    karton* schachtel* pappkarton* pappe* tetrapack*
buy
    kauf* gekauft* kaufen* erwerb* erworben* hol hole holen holt geholt*
    zugeschlagen zuschlagen zugelegt* anschaff* angeschafft*
picture
    bild* foto* abbild* photo* produktbild*
phone
    telefon* handy* smartphone* iphone* anruf* angerufen* tel telefonisch*
knock
    klopf* geklopft* angeklopft* anklopf*
under
    unter unterhalb darunter
miss
    fehl* vermiss* verpass* gefehlt*
number
    nummer* nr zahl* anzahl* rufnummer*
should
    soll* sollte* müsste* muesste*
photo
    foto* photo* bild* bilder* aufnahme* fotografier*
open
    offen* öffn* oeffn* geöffnet* aufgemacht* aufmach* aufgerissen* auspack*
wash
    wasch* wäsch* gewasch* waesch* abwasch* spülmaschine*
size
    grösse* groesse* gr mass masse massen masse* abmess* format*
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
    voll* gänzlich komplett* ganz*
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
    hecke* heckenschere* busch gebüsch*
know
    wiss* weiss wusste* kenn* bekannt*
also
    auch ebenfalls ebenso ausserdem zudem
roll
    rolle* rolle rollen rollt gerollt* aufgerollt*
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
    verfolg* sendungsverfolg* tracking* trackingnummer* nachverfolg* spur titel
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
    behalt* behält* behielt* aufheb* behalte* bewahr*
invoice
    rechnung* faktura beleg* rechnungsbetrag*
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
    art nett nette netten netter nettes freundlich* lieb* liebenswürdig* sorte*
buyer
    käufer* kaeufer* kunde* kunden* besteller* abnehmer*
look
    schau* guck* aussehen* sieht sah aussieh* gesehen* kuck* optik*
over
    über ueber vorbei rüber drüber
sleep
    schlaf* schläf* schlief* geschlafen* einschlaf* pennen
smell
    riech* geruch* stink* duft* gerochen* gestank* müffel* roch
close
    schliess* geschlossen* schloss nah nahe eng enge enger engen zumach* knapp*
find
    find* fand* gefunden* finde*
decent
    ordentlich* anständig* brauchbar* passabel* solide* akzeptabel* vernünftig*
heavy
    schwer* gewicht* wuchtig* schwerer
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
    riss* risse* sprung* gesprungen* zerbroch* brüchig* geplatzt*
bin
    müll* muell* mülleimer* mülltonne* tonne* eimer* restmüll
change
    änder* aender* geändert* wechsel* umtausch* abänder* anpass* wechselgeld*
work
    funktion* arbeit* geht klapp* läuft tut funzt funktionier* job
year
    jahr* jährig* jährlich* jaehrig* jahrelang*
fit
    pass* gepasst* sitzt passform* passgenau* passend*
need
    brauch* benötig* benoetig* gebraucht* bedarf nötig*
strong
    stark* kräftig* stabil* robust* fest feste fester festes stärke*
stay
    bleib* blieb* geblieben* halt*
reply
    antwort* geantwortet* rückmeld* zurückschreib* beantwort* reagier*
    reaktion*
fine
    fein* okay gut in_ordnung ok prima geldstrafe*
slide
    rutsch* gleit* schieb* verrutsch* rutsche
strap
    riemen* gurt* band armband* träger* spanngurt* tragegurt*
colour
    farb* farbe* farblich* farbton* verfärb* couleur
chat
    chat* gechattet* livechat* plauder* unterhalt*
stick
    kleb* stock* stecken stick* haft* hängenbleib* verklemm*
big
    gross grosse grossen grosser grosses grossem riesig* riesen* mega* grösser*
    groesser*
will
    wird werd* wirst will
sister
    schwester* schwägerin* sis
right
    richtig* recht* rechts korrekt* stimmt passt
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
    koch* gekocht* sied* kochend* aufkoch*
cure
    heilen heilt heilung* heilmittel* geheilt* kurier* gesund*
clear
    klar* deutlich* durchsicht* eindeutig* verständlich* klär*
must
    muss* müss* mues* musste* gemusst
sharp
    scharf* schärf* spitz* messerscharf* scharfkantig*
folk
    leute* volk* leut
third
    dritt* drittel* drittens
loud
    laut* lautstärke* lärm* krach
ignore
    ignorier* ignoriert* missacht* nicht_beacht* überseh* übergang*
give
    geb gebe geben gebt gib* gab gaben gabst gegeben* schenk* vergeb* abgeb*
sort
    sortier* klär* geklärt* regel* geregelt* art
between
    zwischen dazwischen unter_uns zwischendurch
offer
    angebot* anbiet* angeboten* biet* offeriert* bot
hot
    heiss heisse heisser heisses warm* scharf* hitze* erhitz*
hope
    hoff* hoffentlich hoffnung* gehofft*
call
    ruf rufe rufen ruft anruf* angerufen* telefonier* nenn* rief* gerufen*
its
    sein* ihr* dessen
step
    schritt* stufe* treppe* tritt*
second
    zweit* sekunde* zweiter sec
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
    gesicht* fresse* gesichts*
home
    haus* zuhause zu_hause heim daheim nachhause nach_hause
today
    heute heut heutig* heutzutage
mark
    markier* fleck* zeichen* spur* kratzer* note*
side
    seite* seitlich* seiten*
lose
    verlier* verlor* verloren* lose verlust* abhanden
top
    top oben obere* oberste* spitze* spitzen* oberteil* hammer
copy
    kopie* kopier* nachgemacht* nachbau* exemplar* abklatsch* abgekupfert*
dog
    hund* hündin* welpe* wauwau köter* hundi
email
    mail* email* e_mail* mailadresse* gemailt* emailadresse*
purchase
    kauf* gekauft* einkauf* erwerb* erworben* käufe* bestellung* anschaffung*
drive
    fahr* fährt fuhr* gefahren* autofahr* laufwerk* einfahrt*
birthday
    geburtstag* geb b_day geburtstagsgeschenk* bday
van
    lieferwagen* transporter* wagen bus sprinter kastenwagen*
fold
    falt* gefaltet* klapp* zusammenklapp* zusammenfalt* geknick* faltbar*
thick
    dick* dicke* stärke
just
    nur gerade eben grad einfach halt soeben
while
    während waehrend solange weile zeitlang
even
    sogar selbst nicht_mal nichtmal gar gleichmässig*
warranty
    garantie* gewährleist* gewaehrleist* herstellergarantie* garantiefall*
plastic
    plastik* kunststoff* plaste* folie* plastikmüll
text
    text texte texten sms schrieb* simsen geschrieben
squeak
    quietsch* knarz* knarr* knatsch* gequietsch*
whole
    ganz* gesamt* komplett* vollständig* restlos*
cover
    hülle* huelle* abdeck* bezug* bezüge* schutzhülle* umschlag* deckel* cover
app
    app apps application* anwendung* appstore*
leg
    bein beine beinen beine* schenkel* hosenbein*
polite
    höflich* hoeflich* freundlich* zuvorkommend* nett nette netten netter
    nettes
other
    ander* andre* sonstig* weiter* übrig*
long
    lang lange langen langer langes länge* laenger* länger* ewig*
small
    klein* winzig* kleiner mini minis
rain
    regen* regn* geregnet* regenwetter* nass
scratch
    kratz* zerkratz* verkratz* gekratzt* schramme* kratzer*
straight
    gerad* direkt* sofort geradeaus schnurgerade*
proper
    richtig* ordentlich* anständig* vernünftig* korrekt* gescheit*
morning
    morgen* vormittag* früh morgens
someone
    jemand* irgendjemand* irgendwer einer
until
    bis solange bis_zu
firm
    firma* firmen* fest feste fester festes hart* unternehmen* straff*
stop
    stop* stopp* aufhör* aufgehört* hör_auf lass_das unterlass* anhalt*
    haltestelle*
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
    versuch* probier* ausprobier* test* versucht* getestet*
warm
    warm* wärm* waerm* herzlich* kuschelig*
fortnight
    zwei_wochen 14_tage* vierzehn_tage* 2_wochen
set
    set* sets eingestellt* einstell* satz* gesetzt*
dad
    papa* vater* vati* papi daddy väter*
heart
    herz* herzen* herzlich*
mention
    erwähn* erwaehn* nenn* genannt* erwähnt* anmerk*
bring
    bring* bracht* gebracht* mitbring* mitgebracht*
behind
    hinter* dahinter hinten
hair
    haar* haare* frisur* härchen*
knee
    knie* knien* kniescheibe*
pick
    abhol* abgeholt* aussuch* ausgesucht* wähl* pflück* auswähl*
store
    laden* geschäft* lager* shop* aufbewahr* filiale* speicher*
inside
    innen drin drinnen innere* innen* darin innenseite*
sell
    verkauf* verkauft* verkäufe* vertreib* vertick* anbiet*
list
    liste* auflist* gelistet* einstell* aufgelistet* inserier*
dry
    trocken* trockn* getrocknet* abtrockn*
something
    etwas was irgendwas irgendetwas
battery
    akku* batterie* batterien* akkulaufzeit*
block
    block* blockier* sperr* gesperrt* geblockt* verstopf*
site
    seite* webseite* website* homepage* standort* baustelle*
smooth
    glatt* reibungslos* problemlos* geschmeidig* sanft*
below
    unten unterseite* darunter unterhalb
clean
    sauber* reinig* putz* gereinigt* säuber* rein
glass
    glas glases gläser* glaeser* gläsern* glasscheibe*
solid
    solide* massiv* stabil* fest feste fester festes robust*
cancer
    krebs* krebskrank* krebserkrank* tumor* karzinom*
bad
    schlecht* schlimm* mies* übel* uebel* miserabel* grottig*
place
    ort* platz* stelle* plätze* ablageort* stellen
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
    blatt* blätter* bettlaken* laken* spannbettlaken* bettbezug*
end
    ende* schluss* endlich enden* beende*
reach
    erreich* kontaktier* melden meld* gemeldet*
baby
    baby* säugling* neugeboren* babys
road
    strasse* weg str unterwegs
yet
    noch bisher bislang dennoch
head
    kopf köpfe* kopfes haupt schädel* birne
signature
    unterschrift* signatur* unterschrieben* unterschreib*
screw
    schraub* schrauben* verschraub* geschraubt*
weak
    schwach* schwäch* schwächlich* kraftlos*
ever
    je jemals immer überhaupt
round
    rund* runde* rundum
carry
    trag* trägt trug getragen* schlepp* tragbar*
everyone
    jeder alle jedem jeden allen
let
    lass* lässt liess* gelassen vermiet*
kid
    kind* kinder* kids bub* kleine* knirps*
case
    hülle* fall fallen fiel fälle* koffer* etui* gehäuse* schutzhülle*
stock
    lager* vorrat* vorrätig* lagernd* bestand* lagerbestand* warenbestand*
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
    clip* klammer* klemm* schnalle* clips
praise
    lob* gelobt* lobend* lobhudel* loben
agree
    einverstanden* zustimm* zugestimmt* stimme_zu einig* geeinigt* vereinbar*
use
    benutz* nutz* verwend* gebrauch* einsatz* anwend* benütz* einsetz*
question
    frage* fragen* rückfrage* anfrage* anliegen*
wipe
    wisch* abwisch* gewischt* feuchttuch* feuchttücher* wischen
house
    haus* häuser* haeuser* hause eigenheim*
cat
    katz* kater* mieze* stubentiger* katzen
great
    toll* super grossartig* klasse genial* spitze grandios* hammer*
kick
    treten trete tretet tritt trat getreten* kick*
reminder
    erinner* mahnung* erinnerung* reminder
note
    zettel* notiz* hinweis* brief* notier* beachte* anmerk*
line
    linie* zeile* leine* schlange* leitung*
grip
    griff* grip griffig* greif* halt
shift
    schicht* verschieb* verschob* verrutsch* schichtarbeit*
zip
    reissverschl* zipper* rv zip
product
    produkt* artikel* ware warensendung* teil erzeugnis* produckt*
child
    kind* kinder* nachwuchs* sprössling*
way
    weg wege weise art möglichkeit* methode*
group
    gruppe* gruppen* testergruppe* facebookgruppe* whatsappgruppe*
    telegramgruppe*
replace
    ersetz* ersatz* austausch* ausgetauscht* umtausch* tausch* ersetzt*
slow
    langsam* lahm* schleppend* träge* schneckentempo*
worth
    wert* lohn* gelohnt* lohnenswert* preiswert
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
    bruder* brüder* bro schwager*
some
    einige* etwas manche* ein_paar paar
created
    erstell* geschaffen* erschaffen* kreier* entworfen* gemacht*
cash
    bar bargeld* cash geld barzahl* nachnahme*
mouth
    mund* maul* münd*
slot
    schlitz* slot* zeitfenster* steckplatz* fach
plug
    stecker* steckdose* stöpsel* einsteck* netzstecker* eingesteckt*
tag
    etikett* anhänger* schild* preisschild* tag
country
    land länder* staat* landes
tissue
    taschentuch* taschentücher* tempo seidenpapier* tücher*
edit
    bearbeit* änder* überarbeit* editier* abänder*
leak
    undicht* auslauf* ausgelaufen* tropf* läuft_aus leck leckt leckage* dicht
glad
    froh* freu* freue erfreut* glücklich*
wave
    well* welle* wink* gewunken*
guard
    schutz* schütz* wache* wächter* wachmann*
think
    denk* dacht* gedacht* glaub* meine meint meinen find*
honest
    ehrlich* aufrichtig* offen ehrlichkeit* wahrheitsgemäss*
seal
    siegel* versiegel* dicht* dichtung* verschweiss* versiegelt* plombe*
customer
    kunde* kundin* kunden* kundschaft* stammkund* neukund*
bench
    bank bänke* gartenbank* werkbank* sitzbank*
letter
    brief* buchstabe* schreiben briefe
transit
    transport* unterwegs transit* transportschaden* transportweg*
wear
    trag* trägt getragen* anzieh* angezogen* abgenutzt* verschleiss* abnutz*
clinic
    klinik* praxis* krankenhaus* ambulanz*
heat
    hitze* wärm* heiz* erhitz* aufheiz*
mind
    sinn verstand* gedanke* egal meinung
want
    will wollt* wollen wollt wollte* möcht* moecht* willst wünsch*
walk
    lauf* geh gehe gehen geht gehst gehn spazier* gassi spaziergang* gelaufen*
quiet
    leise* ruhig* still* lautlos* geräuscharm*
well
    gut wohl brunnen bestens
expect
    erwart* erhoff* rechn* gerechnet* erwartung* vorgestellt*
term
    begriff* bedingung* laufzeit* agb frist*
drip
    tropf* getropft* tröpfel* tropfen
bed
    bett* betten* bettgestell* beet*
brain
    gehirn* hirn* verstand*
public
    öffentlich* oeffentlich* publik*
helpful
    hilfreich* hilfsbereit* nützlich* behilflich*
roof
    dach dächer* dachgepäck*
friend
    freund* freundin* kumpel* bekannte* kollege* spezl
apology
    entschuldig* bitte_um_entschuldigung verzeihung* sorry entschuldigung*
floor
    boden* böden* fussboden* etage* stock* stockwerk*
water
    wasser* wässer* gewässer* wasserdicht*
warehouse
    lager* lagerhalle* warenlager* amazon_warehouse warehouse* logistikzentrum*
update
    update* aktualis* nachtrag* neuigkeit* edit ergänz*
postman
    postbote* briefträger* brieftraeger* postler* postbotin*
tablet
    tablet* tablette* ipad* tabletten*
town
    stadt* ort städt* dorf*
move
    beweg* zieh* umzug* umgezogen* rücken rückt verschieb* umzieh*
per
    pro je per
hard
    hart* schwer* schwierig* härte* fest
always
    immer stets ständig* jedesmal
soup
    suppe* suppen* brühe*
edge
    kante* rand* ränder* ecke* kanten*
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
    schein* scheint wirkt wirkte wirken schien* anscheinend
against
    gegen dagegen wider
evaluation
    bewertung* beurteil* auswert* evaluation* einschätz*
voucher
    gutschein* coupon* bon warengutschein* wertgutschein* amazongutschein*
son
    sohn* söhne* söhnchen* bub* junior
channel
    kanal* kanäle* channel* rinne* youtube_kanal
reason
    grund* gründe* gruende* ursache* begründ* anlass*
laugh
    lach* gelacht* lustig* lächerlich* auslach*
ribbon
    band schleife* bänder* geschenkband* farbband*
fence
    zaun* zäune* gartenzaun*
room
    zimmer* raum* räume* platz wohnzimmer* schlafzimmer*
link
    link* links verlink* url klick*
team
    team* mannschaft* kundenteam* amazon_team support*
into
    in hinein rein ins
near
    nah nahe nähe* neben
gift
    geschenk* präsent* praesent* mitbringsel* gratis* aufmerksamkeit* schenk*
    verschenk* geschenkt* zugabe*
cold
    kalt* kälte* kühl* erkält*
red
    rot* rote* rötlich* knallrot*
because
    weil da denn wegen
finish
    fertig* beend* finish oberfläche* abgeschlossen* lackier*
anything
    irgendwas irgendetwas etwas nichts alles
black
    schwarz* schwärz* pechschwarz*
bright
    hell* leucht* grell* strahl*
yes
    ja jo jup jawohl jep
wobble
    wackel* wackl* gewackelt* kippel* instabil*
teacher
    lehrer* lehrerin* erzieher* pädagog*
tomorrow
    morgen morgige* übermorgen
fake
    fake* fälsch* gefälscht* plagiat* unecht* nachgemacht* imitat* faelsch*
    gefaked* gefakt*
score
    punkte* punktzahl* wertung* note* bewertung* ergebnis*
brand
    marke* marken* markenware* fabrikat* label
might
    könnte* koennte* vielleicht womöglich eventuell
wet
    nass* nass feucht* durchnäss* durchweicht* nässe*
slip
    rutsch* ausrutsch* zettel* lieferschein* ausgerutscht* schlupf*
different
    ander* unterschied* verschieden* anders abweich*
smile
    lächel* laechel* smile* grins* smiley*
dent
    delle* beule* verbeult* eingedrückt* eingedellt* dellen
fall
    fall fallen fiel fällt gefallen* runterfall* herunterfall* herbst* sturz*
pretty
    hübsch* schön* ziemlich recht
piece
    stück* stueck* teil* teile* exemplar*
claim
    behaupt* anspruch* reklam* a_z_garantie* garantieanspruch* beansprucht*
    forder*
boss
    chef* chefin* boss vorgesetzt* geschäftsführer*
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
    hüft* hueft* hüftgurt*
replacement
    ersatz* ersatzlieferung* austausch* ersatzgerät* umtausch* neulieferung*
    ersatzteil*
tied
    gebunden* festgebunden* angebunden* verknotet* zugebunden* bind*
play
    spiel* gespielt* abspiel* zocken spielen*
fun
    spass* lustig* freude* fun
cousin
    cousin* cousine* vetter* kusine*
tin
    dose* dosen* blech* blechdose* büchse*
chair
    stuhl* stühl* stuehl* sessel* bürostuhl* hocker*
insulin
    insulin*
club
    verein* club* klub* vereins*
fair
    fair* gerecht* messe* unfair* jahrmarkt
cost
    kosten kostet kostete gekostet* kosten* versandkosten* aufpreis*
rating
    bewertung* wertung* sterne* sternebewertung* benotung* beurteil*
rust
    rost* rosten* verrost* rostig* angerostet*
live
    leben lebt lebe wohne wohnt wohnen gewohnt* live gelebt
seat
    sitz* platz* sattel* sitzfläche* kindersitz*
map
    karte* landkarte* plan stadtplan* navi
average
    durchschnitt* mittelmässig* mittel mittelmass*
tiny
    winzig* klein* mini minis kleinst*
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
    video* videos film* clip aufnahme*
kitchen
    küche* kueche* küchen*
join
    beitret* mitmach* beigetreten* teilnehm* anschliess* anmeld*
away
    weg fort verreist entfernt*
why
    warum wieso weshalb wofür
boat
    boot* boote* schiff* kahn
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
    fehler* irrtum* versehen* missgeschick* irrtümlich* versehentlich*
feet
    füsse* fuesse* füssen fuss*
wide
    breit* weit weite weiten breite* weite*
grey
    grau* graue* anthrazit*
across
    über gegenüber quer hinüber
street
    strasse* str gasse* bürgersteig*
stamp
    stempel* briefmarke* gestempelt* marke* frankier*
most
    meist* meiste* die_meisten grösste*
market
    markt* märkte* wochenmarkt* supermarkt* flohmarkt*
whether
    ob
swap
    tausch* getauscht* austausch* ausgetauscht* umtausch* wechsel*
request
    anfrage* bitte* anforder* anfrag* forder* wunsch* ersuch*
job
    job* arbeit* aufgabe* beruf* stelle
carrier
    paketdienst* spedition* versanddienst* transporteur* träger* zustelldienst*
    logistik*
guy
    typ typen kerl* mann bursche* heini
teach
    lehre lehrt lehren beibring* beigebracht* unterricht* unterrichtet*
bottom
    unten boden* unterseite* hintern
touch
    berühr* beruehr* anfass* angefasst* touch* anfühl*
wood
    holz* hölz* holzig* massivholz*
spring
    feder* frühling* fruehling* frühjahr* federn
gorgeous
    wunderschön* wunderschoen* traumhaft* hinreissend* umwerfend* bildschön*
park
    park* geparkt* parkplatz*
proud
    stolz* stolze*
sturdy
    stabil* robust* standfest* solide* massiv* stabiel*
facility
    einrichtung* anlage* gebäude* betrieb* verteilzentrum*
start
    start* anfang* anfäng* begin* begann* angefangen* los
blue
    blau* blaue* bläulich* dunkelblau*
hook
    haken* häkchen* einhäng* häkel*
somewhere
    irgendwo woanders irgendwohin
everywhere
    überall ueberall allerorts
wish
    wünsch* wuensch* wunsch* gewünscht* hätte_gern
follow
    folg* gefolgt* befolg* abonnier* follow* verfolg*
glue
    kleb* kleber* leim* geklebt* verleim* klebstoff*
charger
    ladegerät* ladegeraet* ladekabel* netzteil* lader*
secret
    geheim* heimlich* verschwieg* diskret*
bow
    bogen* schleife* bögen* fliege
stiff
    steif* starr* hart* schwergängig*
tent
    zelt* zelte* pavillon* vorzelt*
knife
    messer* kochmesser* taschenmesser* klinge*
sit
    sitz* sass gesessen* setz* hinsetz*
welcome
    willkommen* herzlich_willkommen gerne begrüss* bitteschön
mobile
    handy* mobil* mobiltelefon* handynummer* smartphone*
talk
    rede reden redet redest sprech* sprich* gesprochen* unterhalt* geredet*
    sprach
sea
    meer meeres see ostsee nordsee
sale
    verkauf* angebot* ausverkauf* sale rabattaktion* sonderangebot*
    schlussverkauf*
evening
    abend* abends feierabend*
bubble
    blase* bläschen* luftpolster* bubble* luftblase*
fuck
    fick* verdammt* scheiss* gefickt* fuck* verfickt*
sticker
    aufkleber* sticker* etikett* pickerl
any
    irgendein* irgendwelche* jegliche* kein* etwaige*
table
    tisch* tabelle* tische* esstisch* schreibtisch*
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
    kurz* kürzer* kürze* zu_wenig knapp*
empty
    leer* leere* geleert* leerer_karton
grandson
    enkel* enkelsohn* enkelkind*
cool
    cool* kühl* kuehl* abkühl* lässig*
alone
    allein* alleine einsam*
cardboard
    pappe* karton* pappkarton* pappschachtel* pappig*
safe
    sicher* safe tresor* ungefährlich* sicherheit*
robbery
    raub* überfall* abzocke* raubüberfall* wucher*
paste
    paste* einfüg* kleister* kopier* eingefügt*
liar
    lügner* luegner* lügt lügen* gelogen* lügenbaron*
another
    ander* noch_ein* weiter* nochmal
air
    luft* lüft* druckluft*
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
    hilf* helf* geholfen* half hilfe* unterstütz*
service
    service* dienst* kundendienst* kundenservice* bedien* betreu*
print
    druck* gedruckt* ausdruck* ausgedruckt* aufdruck* bedruckt*
tank
    tank* wassertank* aquarium* behälter*
anyone
    irgendjemand* jemand* irgendwer jeder niemand*
key
    schlüssel* schluessel* taste* tasten*
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
    befestig* anbring* angebracht* anhäng* beifüg* angehängt* anhang*
rude
    unhöflich* unhoeflich* unverschämt* frech* unfreundlich* patzig* pampig*
    ruppig*
together
    zusammen miteinander gemeinsam*
satisfy
    zufrieden* befriedig* zufriedenstell* zufriedenheit*
thing
    ding* sache* teil dinge* dingens
doctor
    arzt* ärzt* aerzt* doktor* hausarzt*
fly
    flieg* flog geflogen* flug* mücke*
finger
    finger* fingern*
desk
    schreibtisch* tisch* schalter* empfang*
uncle
    onkel* onkels
speak
    sprech* sprich* sprach* gesprochen* rede reden redet redest
break
    brech* brich* bricht brach kaputt* gebrochen* zerbrech* zerbroch* pause*
swear
    schwör* schwoer* fluch* geschwor* schimpf* beschimpf*
perfect
    perfekt* perfeckt* einwandfrei* tadellos* ideal* makellos* optimal*
mile
    meile* kilometer* km
none
    keine* keiner keins kein nichts
brass
    messing* blech* blechbläser*
story
    geschicht* story* handlung* erzähl*
shut
    zu geschlossen* zumach* halt_die schliess* verschliess*
seam
    naht* nähte* naehte* saum*
instruction
    anleitung* gebrauchsanweis* bedienungsanleit* anweis* aufbauanleit*
    gebrauchsanleit*
kit
    set* bausatz* kit* ausrüst* bastelset*
bath
    bad bäder* badewanne* baden* badezimmer*
button
    knopf* knöpf* taste* knoepf* button* drucktaste*
else
    sonst ander* anderes
receipt
    quittung* beleg* kassenbon* kassenzettel* rechnung* empfang*
used
    gebraucht* benutzt* verwendet* genutzt* getragen* gebrauchtware* gewöhnt*
bike
    fahrrad* rad bike* räder* velo* ebike* drahtesel
whistle
    pfeif* pfiff* gepfiffen* trillerpfeife*
bus
    bus busse* bussen* reisebus*
paint
    farb* malen male malt maler* gemalt* streich* lack* gestrichen* bemalt*
tonight
    heute_abend heut_abend heute_nacht
wheel
    rad räder* raeder* rolle* rollen* reifen* felge*
easy
    einfach* leicht* easy unkompliziert* kinderleicht* mühelos*
rest
    rest reste restlich* übrig* ruhe* ausruh*
eye
    auge* augen* äuglein
paragraph
    absatz* absätze* paragraf* paragraph*
powder
    pulver* puder* pulverförmig*
breed
    rasse* zücht* zucht* brüt*
board
    brett* bretter* platte* tafel* platine* schneidebrett*
moan
    mecker* nörgel* stöhn* jammer* motz* maul*
survive
    überleb* ueberleb* überstand* überstehen* überdauer*
nurse
    krankenschwester* pfleger* pflegerin* pflegekraft* krankenpfleger*
support
    support* unterstütz* stütz* kundendienst* hilfe* kundensupport*
dead
    tot tote* toten gestorben* verstorben* leblos* defekt*
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
    garten* gärt* gaerten* schrebergarten*
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
    quadrat* eckig* viereckig* quadratisch* platz
sag
    durchhäng* durchgelegen* absack* schlaff* eingesunken*
anywhere
    irgendwo nirgends nirgendwo überall
ceiling
    decke zimmerdecke* deckenlampe* deckenleuchte*
verdict
    urteil* fazit* endurteil* schlussurteil*
beep
    piep* gepiept* piepst* piepton*
string
    schnur* schnür* saite* faden* kordel* saiten*
hum
    brumm* summt summen gebrumm* surr*
longer
    länger* laenger* nicht_mehr
person
    person* mensch* personen* leute
enjoy
    geniess* genoss* freu* spass* gefall*
click
    klick* geklickt* anklick* klicken*
private
    privat* persönlich* vertraulich* diskret*
overnight
    über_nacht übernacht nachts
party
    party* feier* fete* partys* geburtstagsfeier*
owner
    besitzer* inhaber* eigentümer* inhaberin* halter*
bent
    verbog* gebog* krumm* verbogen* geknick* bieg*
beautiful
    schön* schoen* wunderschön* hübsch* traumhaft* bezaubernd*
green
    grün grüne grünen grüner grünes gruen gruene gruenen gruener grünlich*
stand
    steh* stand ständer* staender* gestanden* gestell*
trust
    vertrau* vertrauen* traue trauen traut vertrauenswürdig* misstrau*
rather
    eher lieber ziemlich recht
law
    gesetz* recht gesetzlich* rechtlich* jura
pull
    zieh* zog gezogen* ziehen*
lower
    niedrig* senk* gesenkt* unterseite* günstiger*
cheese
    käse* kaese* parmesan*
station
    station* bahnhof* packstation* revier*
foam
    schaum* schaumstoff* schäum* memoryschaum* styropor*
engineer
    ingenieur* techniker* ingenieurin* mechaniker*
policy
    richtlinie* regel* bedingung* police* rückgaberecht* policy
funny
    lustig* witzig* komisch* seltsam*
early
    früh* frueh* frühzeitig* vorzeitig* eher
holder
    halter* halterung* inhaber* ständer* aufbewahr*
judge
    beurteil* urteil* richter* bewert* richten
double
    doppel* doppelt* verdoppel* zweifach*
ran
    lief liefen gelaufen* rannte* betrieb
odd
    komisch* seltsam* merkwürdig* eigenartig* ungerade*
sew
    nähen näht nähte nähmaschine* naehen naeht naehte naehmaschine* genäht*
    vernäht* angenäht*
vet
    tierarzt* tierärzt* tieraerzt* veterinär*
bar
    bar stange* riegel* balken* leiste*
chart
    tabelle* diagramm* grössentabelle* groessentabelle* masstabelle* karte*
nephew
    neffe* neffen*
idea
    idee* ahnung* ideen* vorschlag*
staff
    mitarbeiter* personal* angestellt* belegschaft* mitarbeiterin*
wrist
    handgelenk* handgelenke*
member
    mitglied* mitglieder* prime_mitglied* mitgliedschaft*
quibble
    kleinigkeit* mäkel* diskuss* nörgel* bemängel* ohne_diskussion
daughter
    tochter* töchter* toechter* töchterchen*
weekend
    wochenende* we wochenend*
deep
    tief* tiefe* tiefer
guarantee
    garantie* garantier* zusicher* gewährleist* a_z_garantie
disc
    scheibe* disc cd dvd blu_ray bremsscheibe*
catch
    fang* fängt fing gefangen* haken* erwisch*
ferry
    fähre* faehre* fährschiff*
screen
    bildschirm* display* monitor* screen* leinwand* schirm*
centre
    zentrum* mitte mittel* center* verteilzentrum*
fault
    fehler* schuld* defekt* mangel* mängel* störung*
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
    oma* grossmutter* omi omas*
shout
    schrei* geschrien* brüll* angeschrien* rief* anbrüll*
dearer
    teurer* teuerer* kostspieliger*
press
    drück* drueck* gedrückt* press* presse*
their
    ihr ihre* deren
profile
    profil* profile* profilbild* profilseite*
shower
    dusch* dusche* geduscht*
notice
    bemerk* merk* auffall* aufgefallen* hinweis* gemerkt* bekanntmach*
    fällt_auf
licence
    führerschein* fuehrerschein* lizenz* lappen genehmig* lizenzschlüssel*
dust
    staub* staubig* verstaubt* eingestaubt*
manager
    manager* leiter* chef* filialleiter* geschäftsführer*
believe
    glaub* geglaubt* unglaublich* kaum_zu_glauben
screenshot
    screenshot* bildschirmfoto* screenshots bildschirmaufnahme* screen
hepatitis
    hepatitis* leberentzünd*
pump
    pump* pumpe* luftpumpe* gepumpt*
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
    gravier* gravur* eingravier* graviert*
smoke
    rauch* qualm* geraucht* verraucht* rauchmelder* zigarett*
hear
    hör* hoer* gehört* gehoert* hörbar*
elastic
    elast* gummi* dehnbar* gummizug* gummiband*
balance
    gleichgewicht* saldo* balanc* kontostand* restbetrag* guthaben*
bend
    bieg* verbieg* bog gebogen* verbogen* biegsam* knick*
lung
    lunge* lungen*
pavement
    gehweg* bürgersteig* gehsteig* pflaster* trottoir
corner
    ecke* eck ecken*
ear
    ohr* ohren* öhrchen ohrhörer*
stone
    stein* steine* steinchen*
brush
    bürste* buerste* pinsel* zahnbürste* bürst*
flap
    klappe* lasche* katzenklappe* flatter*
yourself
    selbst selber dich dir sich
skip
    überspring* container* auslass* übersprungen* ausgelassen
large
    gross grosse grossen grosser grosses grossem riesig* grösser* grosszügig*
crisp
    knusprig* chips gestochen* knackig* kross* scharf*
class
    klasse* klassen* unterricht* kurs* schulklasse*
rope
    seil* seile* tau strick* leine*
speedy
    schnell* flott* zügig* fix* rasch*
share
    teilen teilt teile geteilt* teilen* anteil* weitergeb*
toe
    zeh zehen zehe* zehen* fussspitze*
wind
    wind windig* winde sturm* aufwickel*
guess
    rate raten rät vermut* schätz* rate_mal errat* tippe
fix
    reparier* behob* beheb* fix* repariert* gerichtet richt* in_ordnung_bring*
gym
    fitness* fitnessstudio* turnhalle* sporthalle* gym*
hospital
    krankenhaus* klinik* spital* krankenhäuser* kh
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
    yoga* yogamatte*
machine
    maschine* gerät* geraet* apparat* waschmaschine* kaffeemaschine*
season
    saison* staffel* jahreszeit* würz*
prove
    beweis* bewies* nachweis* bewiesen* beleg*
confirm
    bestätig* bestaetig* bestätigt* bestätigung*
flight
    flug* flüge* flieger* treppe
film
    film* folie* movie* schutzfolie*
mate
    kumpel* freund* alter kollege* spezi* digga
snug
    gemütlich* eng enge enger engen kuschelig* passgenau* sitzt_perfekt
gentleman
    herr herrn herren herrn* gentleman*
learn
    lern* gelernt* erlern* erfahr* dazulern*
accord
    laut gemäss* entsprech* zufolge
shed
    schuppen* gartenhaus* gartenhütte* haart fusselt* hütte*
land
    land* gelandet* grundstück* landet
item
    artikel* ware warensendung* produkt* teil* gegenstand* gegenständ*
correct
    richtig* korrekt* korrigier* berichtig* stimmt
official
    offiziell* amtlich* beamt* offizell*
life
    leben* lebens* lebensdauer* akkulaufzeit*
ticket
    ticket* karte* fahrkarte* strafzettel* knöllchen* eintrittskarte*
hang
    häng* haeng* hing gehangen* aufhäng* aufgehängt*
heel
    ferse* absatz* absätze* fersen* hacke*
arm
    arm arme armen armlehne* ärmel*
foot
    fuss* füss* pfote*
include
    enthalt* enthält* beinhalt* inkl* inbegriffen* dabei mitgeliefert* beilieg*
landlord
    vermieter* hausbesitzer* hausverwalt* vermieterin* wirt
apart
    auseinander* getrennt* abgesehen zerfall* ausser
wool
    wolle wollig* wollsocke* wolle* schafwoll* merino*
wow
    wow wahnsinn* boah krass* hammer
stitch
    stich* naht* nähte* gestickt* stick* masche*
search
    such* suche* gesucht* recherchier*
front
    vorn* vorne* vorder* front*
single
    einzel* einzig* einzeln* single* ledig
student
    student* studier* studentin* schüler* studi
steel
    stahl* edelstahl* stählern*
sentence
    satz* sätze* saetze* strafe*
lump
    klump* klumpen* knoten* beule*
problem
    problem* schwierigkeit* probleme* problemchen* ärger
whatsapp
    whatsapp* whats_app wa whatsap* whattsapp*
stood
    stand standen gestanden* rumgestanden*
copper
    kupfer* kupfern* kupferfarb*
understand
    versteh* verstand* verständ* verstaend* verstanden* kapier*
shoulder
    schulter* schultern* achsel*
telephone
    telefon* telefonisch* telefonier* telefonnummer* festnetz*
chemist
    apotheke* apotheker* drogerie* chemiker* dm
due
    fällig* wegen aufgrund geschuldet*
either
    entweder weder auch_nicht beide*
matter
    egal angelegenheit* sache* wichtig* anliegen*
dribble
    tropf* sabber* kleckert* dribbel*
fresh
    frisch* frische* frischer
thriller
    thriller* krimi* spannungsroman*
handy
    praktisch* handlich* nützlich* griffbereit*
christmas
    weihnacht* xmas nikolaus* heiligabend* weihnachtsgeschenk* heilig_abend
hole
    loch* löcher* loecher* gelocht* löchrig*
point
    punkt* spitze* punkte* zeig*
proof
    beweis* nachweis* beleg* zustellnachweis* kaufbeleg*
shade
    schatten* farbton* schirm* ton lampenschirm*
motor
    motor* motoren* antrieb*
winter
    winter* winterlich*
pair
    paar* paare* koppel* gekoppelt* kopplung* verbind*
fight
    kampf* kämpf* kaempf* streit* gekämpft* prügel*
sun
    sonne* sonnig* sonnenlicht* sonnenschein*
arch
    bogen* fussgewölbe* gewölbe* fussbett*
lane
    gasse* weg spur feldweg*
shame
    schade schäm* schaem* schande* peinlich* blamag*
arthritis
    arthrit* arthros* rheuma* gicht* gelenkentzünd*
normal
    normal* üblich* gewöhnlich* normalerweise
fan
    fan fans ventilator* lüfter* luefter* fächer*
author
    autor* autorin* schriftsteller* verfasser* schreiberling*
chew
    kauen kaut kaue kauspielzeug* gekaut* zerkau* zerbiss* angeknabbert*
gold
    gold* golden* vergoldet*
value
    wert* preisleistung* preis_leistung* gegenwert*
absolute
    absolut* völlig* vollkommen* total*
beg
    bettel* gebettelt* fleh* angefleht* anbettel*
revise
    überarbeit* revidier* änder* geändert* korrigier*
surgeon
    chirurg* arzt chirurgen* operateur*
pin
    pin* nadel* stift* anstecknadel* pinnwand*
retire
    rente* pension* ruhestand* rentner* verrentet*
draw
    zeichn* malen male malt maler* gezeichnet* verlos* zieh*
colleague
    kollege* kollegin* kollegen* arbeitskolleg*
restock
    auffüll* aufgefüllt* nachbestell* nachschub* wieder_vorrätig
    wieder_lieferbar
lift
    heben hebt hebe hob gehoben* aufzug* fahrstuhl* lift* anheb*
burn
    brenn* brannt* verbrann* verbrenn* gebrannt* anbrenn* verschmor*
skin
    haut* hautbild* pelle
credit
    guthaben* gutschrift* gutgeschrieben* kredit* gutschreib*
extra
    extra* zusätzlich* zusaetzlich* zusatz* aufpreis*
joke
    witz* scherz* spass* lachnummer* verarsch* schlechter_scherz
strike
    streik* schlag* schlägt gestreikt*
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
    keks* plätzchen* plaetzchen* kekse* leckerli*
describe
    beschreib* beschrieb* beschrieben* schilder* produktbeschreib*
helmet
    helm* helme* fahrradhelm*
voice
    stimm* stimme* sprach* sprachnachricht*
pour
    giess* goss gegossen* schütt* einschenk* ausgiess*
waterproof
    wasserdicht* wasserfest* wasserabweisend* regenfest*
blunt
    stumpf* schonungslos* unverblümt* direkt*
mint
    minze* pfefferminz* neuwertig* tadellos* minzig*
parent
    eltern* elternteil* schwiegereltern*
god
    gott* herrgott* götter* oh_gott
episode
    folge* episode* teil
bolt
    schraube* bolzen* riegel* verriegel*
genius
    genial* genie* genies*
issue
    problem* thema* mangel* ausgabe* schwierigkeit* angelegenheit*
calm
    ruhig* beruhig* gelassen* ruhe*
cord
    kabel* schnur* kordel* seil* cord
rule
    regel* regeln* vorschrift* regelwerk* richtlinie*
complain
    beschwer* reklam* reklamier* beklag* mecker* bemängel* moser* beanstand*
tip
    tipp* spitze* trinkgeld* kipp* tip
band
    band bänder* armband* gummiband* musikgruppe*
cube
    würfel* wuerfel* kubus* packwürfel*
epilepsy
    epilep* epileps* epileptisch*
newspaper
    zeitung* zeitungspapier* tageszeitung*
online
    online* internet* im_netz
torch
    taschenlampe* lampe* stirnlampe* fackel*
maker
    hersteller* macher* erzeuger* produzent*
young
    jung* jünger* jungen jugendlich*
borrow
    leih* ausleih* geliehen* borg* ausgeliehen*
attempt
    versuch* zustellversuch* versucht* anlauf*
low
    niedrig* tief* gering* niedriger leise
bird
    vogel* vögel* voegel* vogelfutter*
batch
    charge* chargen* lieferung* ladung* posten
rattle
    klapper* rappel* rassel* scheppe* klappern
dinner
    abendessen* essen* abendbrot* dinner*
supermarket
    supermarkt* discounter* aldi lidl rewe edeka supermärkt*
shit
    scheiss* scheisse* mist* kacke* dreck* beschissen*
natural
    natur* natürlich* naturbelassen*
advent
    advent* adventskalender*
teeth
    zähne* zaehne* gebiss* zahn*
cheat
    betrug* betrüg* betrog* betrogen* beschiss* schummel* abzock* betrueg*
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
    scheune* stall* scheunen*
rat
    ratte* ratten*
thyroid
    schilddrüse* schilddruese* hashimoto
dentist
    zahnarzt* zahnärzt* zahnaerzt*
drone
    drohne* drohnen*
plain
    schlicht* einfach* einfarbig* neutral*
family
    familie* familien* familiär* angehörig*
essay
    aufsatz* roman* abhandlung* essay*
remark
    bemerk* anmerk* kommentar* bemerkung*
far
    weit weite weiten fern bisher bei_weitem
letterbox
    briefkasten* briefkästen* briefschlitz* postkasten*
middle
    mitte mittel* mittler* mittendrin
sprinkler
    sprinkler* rasensprenger* sprenger* bewässer*
weight
    gewicht* wieg* wiegt kilo* hantel*
vanish
    verschwind* verschwand* verschwunden* weg spurlos*
scale
    waage* skala* massstab* küchenwaage*
church
    kirche* kirchen* gemeinde*
spot
    fleck* stelle* punkt* pickel* entdeck*
clock
    uhr* wecker* wanduhr* uhrwerk*
smash
    zerschlag* zertrümmer* zerbroch* zerschmetter* zerdeppert* kaputt*
critic
    kritik* kritiker* kritisch* kritisier*
pink
    rosa pink* rosé rosafarben*
factory
    fabrik* werk werks hersteller* produktion* werkseitig*
patio
    terrasse* terrass* veranda* innenhof*
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
    faden* fäden* gewinde* garn* thread*
hood
    kapuze* haube* motorhaube* abzugshaube*
tube
    röhre* roehre* schlauch* tube* rohr*
reverse
    rückwärts* umkehr* rückgängig* rückseite* stornier* umgekehrt*
pity
    schade mitleid* bedauer* leider
quite
    ziemlich ganz recht relativ
shelf
    regal* regale* regalbrett* regalböden*
brake
    brems* bremse* bremsen*
cap
    kappe* mütze* deckel* verschluss* cap caps
cot
    gitterbett* kinderbett* babybett* beistellbett* babybettchen*
later
    später* spaeter* nachher danach
leather
    leder* ledern* kunstleder* echtleder*
feeder
    futterhaus* futterspender* futterautomat* futterstation* futternapf*
goodbye
    tschüss* tschuess* auf_wiedersehen ciao servus wiedersehen*
ride
    fahr* reiten reite reitet fahrt* ritt geritten*
sweet
    süss* suess* niedlich* lieb* goldig*
drill
    bohr* bohrer* bohrmaschine* gebohrt* akkuschrauber*
cough
    hust* husten* gehustet* hustensaft*
pattern
    muster* motiv* gemustert* schnittmuster*
asthma
    asthma* asthmat*
department
    abteilung* fachabteilung* ressort*
world
    welt* weltweit*
win
    gewinn* gewann* gewonnen* sieg siege siegen
prayer
    gebet* bete beten betet beten*
myself
    selbst selber mich mir
base
    basis* sockel* boden* fuss* untergestell* unterlage*
aisle
    gang gänge* regal* ladengang
lunch
    mittagessen* mittag* mittagspause* brotzeit*
bribe
    bestech* bestoch* schmiergeld* schmier* bestechung* gekauft* erkauf* köder*
handsome
    gutaussehend* hübsch* schön* schick* stattlich*
subscribe
    abonnier* abo* abonnement* spar_abo sparabo* anmeld*
split
    gerissen* gespalten* geteilt* aufgeplatzt* riss* aufgeteilt* spalt*
true
    wahr wahre wahrheit* stimmt* richtig* tatsächlich*
repair
    reparier* reparatur* instandsetz* geflickt* ausgebessert*
tongue
    zunge* lasche* zungen*
apparently
    anscheinend offenbar scheinbar offensichtlich* angeblich*
wheelie
    mülltonne* tonne* restmülltonne* papiertonne* biotonne*
ground
    boden* erde* grund* erdboden* gemahlen*
freebie
    werbegeschenk* gratisartikel* gratisprodukt* gratis* kostenlos* zugabe*
    goodie* gratisprobe*
storm
    sturm* stürm* unwetter* gewitter*
cable
    kabel* ladekabel* leitung* kabelbinder*
buzz
    brumm* summt summen surr* klingel*
her
    ihr ihre* sie
serve
    dienen dient diente bedien* servier* serviert*
warden
    hausmeister* aufseher* aufsicht* wärter*
anyway
    jedenfalls sowieso trotzdem ohnehin egal eh
meant
    gemeint* meinte* sollte* gedacht*
merchant
    händler* haendler* kaufmann* verkäufer*
stair
    treppe* stufe* treppenhaus* treppen*
silence
    stille* schweig* funkstille* ruhe* totenstille*
puzzle
    puzzle* puzzel* rätsel* puzzleteil*
contact
    kontakt* kontaktier* meld* ansprechpartner* wende* angeschrieben*
access
    zugang* zugriff* zutritt* einlogg*
human
    mensch* menschlich* menschen*
reader
    leser* lesegerät* kindle* reader* kartenleser*
stain
    fleck* flecken* verfleckt* befleckt* verschmutz* schmutz*
tap
    hahn* wasserhahn* tippen* armatur* antippen
lawn
    rasen* rasenmäher* wiese*
jar
    glas einmachglas* gläser* schraubglas* marmeladenglas*
submit
    einreich* abschick* eingereicht* abgeschickt* absend*
coin
    münz* muenz* geldstück* münze*
foil
    folie* alufolie* silberpapier* folien*
liver
    leber* leberwert*
min
    min minute* mindest*
visit
    besuch* besucht* vorbeikomm* vorbeischau*
silent
    still* leise* lautlos* stumm* geräuschlos*
greeting
    gruss* grüss* grüsse* grusskarte* mfg
mirror
    spiegel* spiegeln*
puddle
    pfütze* pfuetze* lache
died
    starb* gestorben* verstorben* tot abgeraucht* geist_aufgegeben
iron
    bügel* buegel* eisen* bügeleisen*
polish
    polier* politur* polnisch* nagellack* poliert*
otherwise
    sonst ansonsten andernfalls
generation
    generation* generationen*
drum
    trommel* schlagzeug* drum*
pop
    knall* platz* geplatzt* plopp*
pinch
    kneif* zwick* klemm* drückt prise*
miracle
    wunder* wundermittel* mirakel* wundersam*
trip
    reise* ausflug* stolper* trip urlaub*
suppose
    vermut* nehme_an angenommen* angeblich* soll
neat
    ordentlich* sauber* nett nette netten netter nettes adrett*
recommend
    empfehl* empfiehl* empfahl* empfohlen* weiterempf* kaufempfehl*
    empfehlenswert*
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
    masse* massen* massenware* massenhaft*
further
    weiter* ferner ferne
fray
    ausfrans* ausgefrans* frans* fransig*
pill
    pille* tablette* knötchen* pillen pilling
holiday
    urlaub* ferien* feiertag* reise*
heater
    heiz* heizung* heizlüfter* heizkörper* heizstrahler*
serial
    seriennummer* serien* serial*
cork
    kork* korken* korkenzieher*
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
    dankbar* verbunden dank*
fill
    füll* fuell* gefüllt* auffüll* befüll* ausfüll*
chilli
    chili* chilli* peperoni*
calmer
    ruhiger* gelassener* entspannter*
part
    teil* teile* einzelteil* ersatzteil* bauteil*
physio
    physio* physiotherap* krankengymnast*
race
    rasse* rennen* wettlauf* rennstrecke*
net
    netz netze netze* netto* moskitonetz*
english
    englisch* engländer* auf_englisch
remain
    bleib* verbleib* geblieben* übrig* restlich*
drain
    abfluss* entleer* entlad* gully* ablauf*
nation
    nation* volk land nationen*
truck
    lkw laster* lastwagen* truck* lieferwagen*
white
    weiss* weisse* cremeweiss*
snow
    schnee* schnei* verschneit*
monitor
    monitor* bildschirm* überwach* babyphone* blutdruckmess*
superb
    hervorragend* grossartig* ausgezeichnet* fantastisch* grandios* exzellent*
company
    firma* firmen* unternehmen* betrieb* konzern* gesellschaft*
add
    füg* hinzu* ergänz* hinzufüg* zufüg* hinzugefügt*
favourite
    lieblings* favorit* liebste*
receive
    erhalt* erhält* erhielt* bekomm* bekam* empfang* empfäng*
whatever
    was_auch egal was_auch_immer wurscht
cook
    koch* gekocht* backen backe backt gebacken* köchin* brat*
village
    dorf* dörf* ortschaft* kaff
kiss
    kuss* küss* kuesse* bussi* geküsst* knutsch*
bless
    segn* segen* gesegnet* gott_segne
flower
    blume* blüte* blumen* blüh*
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
    geduld* geduldig* ausdauer*
king
    könig* koenig* king*
newest
    neuest* neueste* neuste* aktuellst*
cry
    weine weinen weint heul* geweint* geheult* schrei*
bulb
    birne* glühbirne* leuchtmittel* gluehbirne* zwiebel*
escalate
    eskalier* weiterleit* weitergeleitet* eskalation*
cushion
    kissen* polster* sitzkissen* dämpf*
shine
    glanz* glänz* glaenz* strahl* leucht* scheint
tax
    steuer* mwst mehrwertsteuer* ust finanzamt*
prom
    abschlussball* abiball* ball
dye
    färb* faerb* haarfarbe* farbstoff* gefärbt*
oak
    eiche* eichenholz* eichen*
patent
    patent* patentiert*
index
    index* verzeichnis* inhaltsverzeichnis* register*
previous
    vorig* vorherig* früher* letzt* vorhergehend*
moment
    moment* augenblick* momentan*
dull
    matt* langweil* stumpf* trüb* öde*
frost
    frost* gefror* eis eisig* frostig* gefriert
twin
    zwilling* zwillinge* doppelt
himself
    sich selbst selber
fabric
    stoff* gewebe* stoffe* textil*
error
    fehler* irrtum* fehlermeldung* error preisfehler*
deaf
    taub* gehörlos* schwerhörig* hörgeschädigt*
mouse
    maus* mäuse* maeuse* mausefalle*
fish
    fisch* angel* fische* geangelt*
shopper
    käufer* kunde* einkäufer* shopper* kundin*
drunk
    betrunken* besoffen* suff* blau alkoholisiert*
toddler
    kleinkind* kleinkinder* krabbelkind*
stuck
    festgesteckt* hängt hängen* festsitz* klemm* steckt* hängengeblieben*
logo
    logo* emblem* schriftzug* markenzeichen*
yellow
    gelb* vergilbt* gelblich*
easter
    oster* ostern* osterhase*
free_of_charge
    kostenlos* gratis kostenfrei* umsonst unentgeltlich* ohne_kosten
    gebührenfrei*
gift_card
    gutschein* geschenkkarte* guthaben* geschenkgutschein* amazon_gutschein*
    amazongutschein* gutscheinkarte*
five_stars
    fünf_stern* 5_stern* fuenf_stern* 5_sterne* fünf_sterne* volle_punktzahl
    alle_sterne 5sterne*
one_star
    ein_stern einen_stern 1_stern 1_stern* ein_stern* nur_stern
star_rating
    sternebewertung* sterne_bewertung* sternewertung* sternzahl* sternebewert*
    anzahl_sterne
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
    belohn* prämie* praemie* belohnt* vergüt* entlohn*
compensation
    entschädig* entschaedig* ausgleich* kompensat* schadensersatz*
    wiedergutmach* kulanz* schadenersatz* preisnachlass*
store_credit
    guthaben* shopguthaben* gutschrift* warengutschein* einkaufsguthaben*
warranty_extension
    garantieverlänger* garantieverlaenger* verlängerte_garantie
    garantie_verläng* erweiterte_garantie zusatzgarantie*
donate
    spend* gespendet* spende* stift*
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
    zufrieden* befriedigt* zufriedengestellt* sehr_zufrieden rundum_zufrieden
    glücklich*
dissatisfied
    unzufrieden* nicht_zufrieden enttäuscht* enttaeuscht* verärgert*
    unzufridden*
experience
    erfahrung* erlebnis* erleb* erfahren* einkaufserlebnis* erfahrungswert*
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
    stichwort* stichwört* schlüsselwort* schlagwort* keyword* schlüsselwört*
    schlagwört*
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
    coupon* gutschein* rabattgutschein* kupon* gutscheincode*
promo_code
    promocode* promo_code* rabattcode* aktionscode* gutscheincode* rabatt_code
influencer
    influencer* youtuber* blogger* instagrammer* tiktoker*
competitor
    konkurren* mitbewerber* wettbewerb* konkurrenz* wettbewerber*
my_company
    meine_firma meiner_firma mein_unternehmen unsere_firma unser_unternehmen
    mein_betrieb meinem_unternehmen unserer_firma
work_for
    arbeit*_für arbeite_bei arbeitet_bei angestellt_bei tätig_für arbeite_in
    jobbe_bei
employee
    mitarbeiter* angestellt* mitarbeiterin* beschäftigt* arbeitnehmer* azubi*
founder
    gründer* gruender* gründerin* firmengründer* gegründet*
inventor
    erfinder* erfind* erfunden* erfinderin*
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
    testprogramm* produkttest* produkttester* testerprogramm* vine*
    tester_programm* testergruppe*
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
    dieb* diebe* räuber* langfinger* gauner* klauen klaut klaue klauten
scammer
    betrüger* betrueger* abzocker* gauner* halsabschneider* scammer*
    schwindler* bauernfänger*
stupid
    dumm* blöd* bloed* doof* dämlich* bescheuert* saudumm* beknackt*
shame_on_you
    schäm* schaem* schämen_sie_sich schämt_euch schäm_dich pfui
threaten
    droh* gedroht* bedroh* drohung* androh*
sue
    verklag* klag* anzeig* vor_gericht anzeige_erstatt* klage*
lawyer
    anwalt* anwält* rechtsanwalt* anwaelt* rechtsanwält* rechtlich*
report_you
    melde_sie melde_dich melde_euch anzeigen anzeige* amazon_melden gemeldet*
blacklist
    schwarze_liste blacklist* schwarzen_liste sperrliste* schwarze*_liste
heal
    heilen heilt heilung* heilmittel* geheilt* verheil* abheil*
diabetes
    diabet* zucker zuckerkrank* blutzucker* diabetiker*
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
    einbruch* einbrech* eingebroch* einbrüch* einbrecher*
smuggle
    schmuggel* schmuggl* geschmuggelt* reinschmuggel*
drug
    droge* drogen* rauschgift* kiff* koks* gras
weapon
    waffe* waffen* pistole* knarre* bewaffn*
kill
    töt* toet* umbring* umgebracht* ermord* killt* abmurks* getötet*
hurt
    verletz* weh wehtut* schmerz* wehgetan verletzt*
explode
    explodier* explosion* hochgegangen* geplatzt* hochgeh*
fire
    feuer* brand brände* brannte* feuergefahr* gefeuert*
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
    religion* religiös* glaube* islam* christ* kirche* moslem* muslim* jude*
    jüd*
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
    mailadresse* emailadresse* e_mail_adresse* email_adresse e_mailadresse*
    mail_adresse* emailadr* e_mail_adresse
telegram
    telegram* telegramm*
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
    nachbar* nachbarin* nachbarn* nachbarschaft* beim_nachbar*
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
    zoll* zollgebühr* zollamt* einfuhr* verzoll* zollabfertig*
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
    lärm* geräusch* geraeusch* krach* laut* lautstärke* brumm*
instructions
    anleitung* bedienungsanleit* gebrauchsanweis* gebrauchsanleit*
    aufbauanleit* montageanleit* beschreibung*
material
    material* stoff* materialien werkstoff* materiell*
@carrier
    dhl hermes dpd gls ups fedex amazon_logistics paketdienst* kurier*
    spedition* lieferdienst* zustelldienst* post deutsche_post versanddienst*
    versandunternehm* logistik* paketunternehm* logistiker*
    österreichische_post
@courier_staff
    fahrer* zusteller* zustellerin* bote boten paketbote* postbote* postbotin*
    briefträger* lieferant* lieferfahrer* kurier* kurierfahrer* auslieferer*
    paketmann* postler* paketfahrer* paketzusteller* dhl_mann dhl_bote*
    hermesbote*
@vehicle
    auto autos wagen lieferwagen* transporter* lkw pkw laster* lastwagen*
    sprinter bus zug flugzeug* schiff* fähre* motorrad* roller* geparkt*
    zustellfahrzeug* fahrzeug* anhänger*
@route
    strasse* weg ort stadt dorf plz postleitzahl* depot* lager* verteilzentrum*
    paketzentrum* zoll* filiale* unterwegs ausland* route* tour* navi
    kilometer*
@parcel
    paket* päckchen* paeckchen* sendung* lieferung* karton* brief* umschlag*
    briefe kuvert* packerl paketchen* warensendung* post bestellung*
    versandtasche* büchersendung* päckle schachtel*
@delivery_place
    tür türe türen tuer tuere tueren haustür* haustuer* briefkasten* garage*
    terrasse* balkon* nachbar* treppenhaus* hausflur* mülltonne* papiertonne*
    ablageort* packstation* postfiliale* paketshop* garten* carport* hof
    keller* eingang* fussmatte*
@neighbour
    nachbar* nachbarin* nachbarn* vermieter* hausmeister* mitbewohner*
    anwohner* mieter* wg hausbewohner* nebenan jemand* fremde* pförtner*
    empfang*
@lateness
    spät* spaet* verspät* verspaet* verzöger* verzoeger* überfällig* langsam*
    dauer* ewig* warte* wartezeit* versäum* verzug* lieferverzug* hinaus*
    immer_noch_nicht wochenlang* zu_spät vertröst*
@quick
    schnell* rasch* flott* zügig* zuegig* prompt* fix express* blitz*
    blitzschnell* sofort umgehend* früher* pünktlich* puenktlich* ruckzuck
    ratzfatz zeitnah* rasant* über_nacht unverzüglich*
@arrival
    kam kamen ankam* angekommen* komm* ankomm* eintreff* eingetroff* traf_ein
    zugestellt* geliefert* liefer* erhalt* erhielt* bekomm* bekam* zustell* da
    abgeliefert* eingegangen*
@courier_act
    geklingel* klingel* läut* geläutet* geklopft* abgestellt* abgelegt*
    abgegeben* abgeben hingestellt* hingelegt* geworfen* unterschr* übergeb*
    abliefer* benachrichtig* zustellversuch* nicht_angetroffen überreich*
    hinterlegt*
@waiting
    wart* gewartet* abwart* wartezeit* geduld* geduldig* ungeduldig*
    warteschlange* vertröst* hinhalt* hingehalten* ausharr* gewartet hotline*
    warteschleife*
@tracking
    sendungsverfolg* tracking* trackingnummer* sendungsnummer* sendungsstatus*
    status* nachverfolg* verfolg* gescannt* zugestellt* paketverfolg* track
    getrackt* lieferstatus* paketnummer* versandbestätig* unterwegs app
@dispatch
    versand* versend* verschick* verschickt* abgeschick* abschick* abgesend*
    geschickt* gesendet* gesandt* zusend* zugesand* zuschick* losgeschick*
    versandfertig* auf_den_weg nachgeschick* ausliefer*
@weekday
    montag* dienstag* mittwoch* donnerstag* freitag* samstag* sonnabend*
    sonntag* wochenende* heute gestern morgen vorgestern übermorgen werktag* mo
    di mi fr
@month
    januar* jänner februar* märz maerz april mai juni juli august* september
    oktober november dezember frühling* frühjahr* sommer* herbst* winter*
    monat*
@feast
    weihnacht* geburtstag* hochzeit* ostern* oster* muttertag* vatertag*
    valentinstag* taufe* kommunion* konfirmation* nikolaus* silvester*
    heiligabend* advent* jubiläum* hochzeitstag* einschulung* feier* party*
    urlaub* fasching* halloween
@day_time
    morgen* morgens vormittag* mittag* nachmittag* abend* nacht nachts nächte*
    mitternacht* früh uhr frühstück* feierabend* heute_abend abends mittags
    tagsüber
@time_span
    tag tage* tagen woche* monat* jahr* stunde* minute* sekunde* lang lange
    länger* halbes_jahr zeit zeiten zeitraum* dauer* kurz* wochenlang*
    monatelang* jahrelang*
@weather
    regen* regn* sonne* sonnig* wind windig* winde sturm* schnee* frost* eis
    hitze* kälte* nass* feucht* wetter* gewitter* nebel* hagel* unwetter*
    durchnässt* witterung*
@number
    eins zwei drei vier fünf fuenf sechs sieben acht neun zehn elf zwölf zwoelf
    zwanzig hundert tausend* halb* doppelt* dutzend* beide* einmal zweimal
    dreimal
@seller
    verkäufer* verkaeufer* händler* haendler* anbieter* shop* firma* laden*
    hersteller* vk drittanbieter* versandhändler* versender* unternehmen*
    lieferant* onlineshop* sie ihr
@staff
    mitarbeiter* mitarbeiterin* personal* kundenservice* kundendienst* support*
    team* angestellt* hotline* chef* dame* herr herrn herren berater*
    ansprechpartner* kollege* kundenbetreu* servicemitarbeiter* sachbearbeiter*
@answering
    antwort* geantwortet* beantwort* rückmeldung* rueckmeldung* melde*
    gemeldet* reagier* reaktion* gefragt* angerufen* geschrieben*
    zurückgeschrieben* zurückruf* nachricht* mail* telefonier* kontakt*
    funkstille* gesagt* rückruf*
@refund
    erstatt* rückerstatt* rueckerstatt* zurückerstatt* geld_zurück geld_zurueck
    gutschrift* gutgeschrieben* gutschreib* rückzahl* zurückgezahl* zurückzahl*
    entschädig* zurücküberwies* teilerstatt* kulanz* rückbuch* käuferschutz*
    wiedergutmach* kompensat* chargeback preisnachlass* zurückbekomm*
@return
    retour* rücksend* ruecksend* zurückschick* zurückgeschick* zurückgesend*
    zurücksend* rückgabe* rueckgabe* zurückgeben zurückgegeben* umtausch*
    umgetauscht* austausch* ersatz* tausch* rücknahme* retourenlabel*
    zurückgehen geht_zurück zurueckgeschick* rücklieferung*
@cancel
    stornier* storno* stornierung* abbestell* widerruf* widerrufen* kündig*
    kuendig* annullier* rückgängig* abgesagt* absag* rücktritt* zurückgetreten*
    abbrech* abgebrochen* zurücktret* gecancelt* canceln
@fraud
    betrug* betrüg* betrueg* betrogen* abzock* abgezockt* gauner* fake* fälsch*
    gefälscht* lüg* gelogen* täusch* schwindel* verarsch* beschiss* beschissen*
    nepp* reingelegt* reinfall* bauernfäng* irreführ* scam* kriminell*
    unseriös*
@conduct
    freundlich* nett nette netten netter nettes höflich* hilfsbereit*
    zuvorkommend* ehrlich* fair* kulant* kulanz* seriös* geduldig* entschuldig*
    kompetent* professionell* respektvoll* entgegenkomm* anständig* vertrauen*
    bemüht*
@rudeness
    unhöflich* unhoeflich* unfreundlich* frech* unverschämt* unverschaemt*
    patzig* pampig* arrogant* respektlos* beleidig* beschimpf* angeschrien*
    anschrei* schrei* ruppig* dreist* grob* motz* ausfallend* schnippisch*
    herablass* flapsig* genervt* barsch
@bribe
    bestech* bestoch* schmiergeld* gutschein* geschenk* belohn* gegenleistung*
    im_gegenzug 5_sterne gekauft* erkauf* cashback* geld_für_bewertung köder*
    beigelegt* kärtchen* schweigegeld* gratis* lösch* kostenlos*
@order
    bestell* bestellt* bestellung* kauf* gekauft* käufer* kunde* kundin*
    auftrag* order* geordert* zugeschlagen erworben* einkauf* nachbestell*
    vorbestell* zugelegt* warenkorb* anschaff*
@listing
    beschreib* produktbeschreib* artikelbeschreib* produktbild* bild* bilder*
    foto* abbild* abgebildet* angebot* anzeige* inserat* angegeben* angaben*
    artikelbild* produktseite* titel* verkauft* gelistet* produktfoto*
    beschrieben*
@instruction
    anleitung* bedienungsanleit* gebrauchsanweis* gebrauchsanleit*
    aufbauanleit* montageanleit* handbuch* beipackzettel* zusammenbau* aufbau*
    aufgebaut* montage* montier* erklär* übersetz* installation* einricht*
    schritt* aufbauen
@wrong_item
    falsch* verkehrt* verwechsel* verwechslung* vertauscht* ander* anders
    etwas_anderes fehllieferung* irrtum* irrtümlich* doppelt* nicht_bestellt
    abweich* stattdessen statt versehentlich* fehler*
@used_item
    gebraucht* benutzt* getragen* rückläufer* retour* geöffnet* gebrauchsspur*
    verschmutz* dreckig* schmutz* haare* staubig* schonmal* aufgerissen*
    krümel* abgenutzt* b_ware fingerabdr* fettfleck* klebrig* ausgepackt*
    vorbesitzer*
@damage
    kaputt* defekt* beschädig* beschaedig* zerbroch* gebrochen* gesprungen*
    riss* gerissen* delle* kratzer* verkratzt* zerkratzt* verbogen* loch*
    löcher* undicht* ausgelaufen* abgebroch* schaden* schrott* hinüber zerstör*
    zerrissen* beule* geplatzt* lädiert*
@missing
    fehl* fehlt* fehlen* fehlte* gefehlt* unvollständig* unvollstaendig* leer*
    ohne vergessen* nicht_dabei nicht_enthalten zu_wenig nur_eine
    nicht_mitgeliefert fehlend* nicht_vollständig statt weniger
@fake
    fake* fälsch* faelsch* gefälscht* plagiat* kopie* nachgemacht* imitat*
    nachahm* billigkopie* unecht* original* kein_original echtheit* chinakopie*
    raubkopie* nachbau* produktpiraterie* abklatsch* replik*
@expiry
    abgelaufen* mhd ablaufdatum* mindesthaltbarkeit* haltbar*
    haltbarkeitsdatum* verdorben* schimmel* verschimmelt* schimmlig* faul*
    verfault* ranzig* vergammelt* gammel* schlecht_geworden maden* motten*
    verwelkt* matschig* gekippt*
@newness
    neu neue neuen neuer neues neuem neuware* neuwertig* nagelneu*
    originalverpackt* ovp original* unbenutzt* ungeöffnet* versiegelt* frisch*
    fabrikneu* unversehrt* tadellos* eingeschweisst* unberührt* wie_neu
    makellos*
@packing_material
    karton* verpackung* umverpackung* folie* luftpolster* luftpolsterfolie*
    papier* packpapier* tüte* klebeband* paketband* styropor* schaumstoff*
    füllmaterial* umschlag* pappe* beutel* polster* versandtasche*
    verpackungsmaterial* plastik* plastiktüte*
@packing_verb
    verpack* verpackt* eingepackt* einpack* gepackt* auspack* ausgepackt*
    umwickel* eingewickelt* zugeklebt* verklebt* gepolstert* verschlossen*
    öffn* geöffnet* aufgerissen* eingeschweisst* beschrift* versiegel*
    aufgemacht*
@packing_verdict
    gut_verpackt sorgfältig* sorgfaeltig* liebevoll* sicher_verpackt
    schlecht_verpackt lieblos* lose nur_in_folie ungepolstert* stabil_verpackt
    ordentlich* doppelt_verpackt diskret* unzureichend* aufwändig* aufwendig*
    bruchsicher* sauber* schlampig*
@money
    geld* euro* eur cent cents betrag* bezahl* zahl* kosten* kostet gebühr*
    rechnung* preis* konto* überweis* bank* summe* kohle* gezahlt* paypal*
    kreditkarte* teuer* dollar* franken*
@price_word
    preis* billig* günstig* guenstig* teuer* teur* überteuert* ueberteuert*
    rabatt* schnäppchen* angebot* sonderangebot* preiswert* reduziert* sale*
    wucher* nachlass* kostet kostspielig* preisleistung* spottbillig*
    gutschein* preisgünstig*
@shop_elsewhere
    laden* geschäft* supermarkt* baumarkt* aldi lidl rewe edeka dm rossmann
    müller media_markt mediamarkt saturn ikea ebay* temu aliexpress shein otto
    apotheke* drogerie* fachhandel* obi woanders anderswo elektromarkt*
    fachgeschäft* kleinanzeigen tedi action
@amazon
    amazon* prime* marketplace* warehouse* amz kindle* echo alexa* bezos
    amazon.de amazonkonto* amazon_logistics
@kitchenware
    topf* töpfe* pfanne* teller* tasse* glas gläser* messer* gabel* löffel*
    schüssel* dose* brotdose* kanne* becher* backform* schneidebrett* besteck*
    geschirr* sieb* thermoskanne* bräter* auflaufform* schale*
@appliance
    waschmaschine* kühlschrank* staubsauger* mixer* toaster* wasserkocher*
    kaffeemaschine* backofen* ofen* herd* mikrowelle* spülmaschine*
    geschirrspüler* ventilator* heizlüfter* trockner* bügeleisen*
    heissluftfritteuse* airfryer* fritteuse* gefrierschrank* saugroboter*
    klimagerät* föhn* küchenmaschine*
@electronics
    akku* batterie* kabel* ladegerät* ladekabel* stecker* steckdose*
    bildschirm* display* fernseher* tv monitor* fernbedienung* adapter* usb*
    netzteil* powerbank* smartwatch* wecker* router* alarm* hdmi* elektronik*
@phone
    handy* smartphone* iphone* telefon* handyhülle* hülle* schutzhülle*
    display* displayschutz* panzerglas* schutzfolie* sim simkarte* sim_karte*
    samsung* galaxy* huawei* xiaomi* ladegerät* festnetz* klingelton*
    anrufbeantworter*
@computer
    computer* pc laptop* notebook* rechner* tastatur* maus* drucker*
    festplatte* ssd usb* software* windows* wlan* wifi internet* monitor* app*
    treiber* tablet* ipad* speicher* arbeitsspeicher*
@audio
    ton klang* sound* lautsprecher* kopfhörer* kopfhoerer* boxen bass*
    mikrofon* mikro lautstärke* bluetooth* headset* verstärker* soundbar*
    rauschen* ohrhörer* radio* plattenspieler* earbuds* in_ear*
@camera
    kamera* foto* bild* video* objektiv* stativ* drohne* webcam* auflösung*
    zoom* aufnahme* überwachungskamera* fernglas* dashcam* actioncam* teleskop*
    blitz* fotos bildqualität*
@clothes
    hose* jeans* shirt* t_shirt* hemd* kleid kleider* jacke* mantel* pullover*
    pulli* socken* strümpfe* unterhose* bh mütze* schal schals handschuhe* rock
    bluse* gürtel* leggings* jogginghose* bikini* badehose* reissverschluss*
    ärmel* kapuze*
@shoes
    schuh* stiefel* sandale* hausschuh* sneaker* turnschuh* pantoffel* absatz*
    sohle* schnürsenkel* gummistiefel* einlegesohle* wanderschuh* latschen*
    pumps* laufschuh* schlappen* crocs*
@jewellery
    schmuck* ring ringe kette halskette* armband* ohrring* gold* silber*
    vergoldet* anhänger* gravur* graviert* edelstahl* uhr armreif* diamant*
    perle* ohrstecker* verlobungsring* ehering* nickel* piercing*
@bag
    tasche* rucksack* koffer* handtasche* geldbeutel* portemonnaie*
    brieftasche* beutel* geldbörse* umhängetasche* reissverschluss*
    schulranzen* trolley* etui* reisetasche* sporttasche* turnbeutel*
    bauchtasche* ranzen*
@beauty_hair
    haar* shampoo* creme* seife* parfum* parfüm* lippenstift* nagellack*
    make_up* makeup* haut* haarfarbe* bürste* kamm* duft* lotion* deo rasier*
    mascara* bart* serum* nägel* schminke* glätteisen* lockenstab*
@health
    blutdruck* fieberthermometer* tablette* maske* massage* hörgerät*
    rollstuhl* rollator* insulin* bandage* pflaster* zahnbürste* medikament*
    krankenpfleger* schmerz* arzt* gesundheit* schnelltest* orthopäd* salbe*
    inhalator* einlagen*
@baby
    baby* säugling* neugeboren* kinderwagen* windel* schnuller* fläschchen*
    kinderbett* hochstuhl* kleinkind* lätzchen* strampler* stillen*
    stillkissen* babyphone* buggy* krippe* laufstall* taufe* wickel* maxi_cosi
    body
@toys_games
    spielzeug* spiel* puppe* puzzle* lego* ball bälle* teddy* kuscheltier*
    plüschtier* brettspiel* bausteine* roboter* trampolin* schaukel* rutsche*
    playmobil* kartenspiel* spielfigur* konsole* nintendo* playstation*
    eisenbahn* spielzeugauto*
@book
    buch buches buchs bücher* roman* seite* kapitel* autor* autorin*
    geschichte* lesen* gelesen* lesen lese lest taschenbuch* leser* ebook*
    kindle* cover* verlag* druck* krimi* einband* sachbuch* kochbuch*
    kinderbuch*
@music_media
    film* musik* cd dvd blu_ray lied* lieder* album* schallplatte* vinyl*
    serie* staffel* konzert* hörbuch* hörspiel* soundtrack* sänger* sängerin*
    song* folge* schauspieler* schlager* tonspur*
@instrument
    gitarre* klavier* keyboard* geige* saite* saiten* schlagzeug* flöte*
    ukulele* trompete* stimmgerät* notenständer* trommel* saxophon*
    mundharmonika* piano* akkordeon* cello* verstimmt* plektrum*
@art_craft
    malen* gemalt* pinsel* farbe* farben* acryl* stift* buntstift* zeichn*
    bastel* basteln* wolle* garn* häkel* strick* nähen näht nähte nähmaschine*
    stoff* perlen* kleber* stempel* sticken* diamond_painting leinwand*
    plotter*
@tools_fixings
    werkzeug* schraube* schrauben* schraubenzieher* schraubendreher* bohrer*
    bohrmaschine* akkuschrauber* hammer säge* zange* dübel* nagel nägel kleber*
    leiter* haken* scharnier* winkel* klebeband* schraubenschlüssel* schleif*
    inbus* mutter muttern bit
@building
    tür türe türen fenster* wand wandfarbe* dach dächer* fliesen* rohr*
    wasserhahn* waschbecken* dusche* badewanne* toilette* wc_sitz heizung*
    rollo* jalousie* boden* laminat* tapete* armatur* silikon* ventil* abfluss*
    duschkopf* steckdose*
@garden
    garten* rasen* rasenmäher* mäher* hecke* heckenschere* giesskanne*
    schlauch* gartenschlauch* blumentopf* töpfe* gewächshaus* hochbeet* grill*
    grillen* zaun* terrasse* hängematte* schaufel* spaten* erde teich* pool*
    sonnenschirm* pavillon* unkraut*
@plants
    pflanze* blume* samen* saatgut* baum* bäume* strauch* rose* rosen* zwiebel*
    blätter* wurzel* kräuter* tomate* lavendel* keim* gekeimt* blüh* orchidee*
    kaktus* moos* setzling* vertrocknet* eingegangen* tulpe*
@pet_goods
    hundebett* hundefutter* katzenfutter* katzenstreu* katzenklo* kratzbaum*
    leine* halsband* napf* hundegeschirr* aquarium* futter* leckerli*
    transportbox* hundespielzeug* streu* käfig* zecken* tierbedarf* filter*
    katzenklappe* körbchen*
@animal
    hund* katze* kater* welpe* pferd* vogel* vögel* fisch* hase* kaninchen*
    hamster* meerschwein* huhn* hühner* maus mäuse* ratte* papagei* tier*
    tiere* fliege* ameise* schaf* ziege* igel*
@vehicle_part
    reifen* felge* bremse* bremsen* motor* batterie* scheibenwischer* wischer*
    spiegel* auspuff* kotflügel* lenkrad* lenker* sattel* kette* pedal*
    schlauch* öl sitzbezug* fussmatten* zündkerze* dachträger* scheinwerfer*
    kofferraum* kennzeichen*
@sport
    sport* fitness* training* hantel* yoga* yogamatte* fussball* ball fahrrad*
    helm* tennis* schläger* schwimm* laufen* joggen* ski* snowboard* boxen
    boxhandschuh* volleyball* tischtennis* radfahr* heimtrainer* trainier*
@camping_fishing
    zelt* schlafsack* isomatte* camping* campen wohnmobil* wohnwagen* angel*
    angelrute* köder* rolle taschenlampe* stirnlampe* kocher* gaskocher*
    luftmatratze* wanderschuh* rucksack* hängematte* outdoor* feldbett*
    kühlbox* wandern*
@furniture
    tisch* stuhl* stühle* sofa* couch* schrank* regal* bett* kommode* sessel*
    schreibtisch* bürostuhl* hocker* schublade* matratze* möbel* moebel*
    lattenrost* bank nachttisch* kleiderschrank* garderobe*
@bedding
    kissen* kopfkissen* bettdecke* decke decken bettwäsche* bettlaken*
    spannbettlaken* laken* matratze* handtuch* handtücher* tagesdecke* topper*
    bezug* daunen* wolldecke* vorhang* vorhänge* gardine* kuscheldecke*
    tischdecke* teppich*
@lighting
    lampe* lampen licht* leuchte* led leds led_lampe* glühbirne* birne* kerze*
    kerzen* lichterkette* taschenlampe* lampenschirm* dimmer* dimmbar* hell*
    helligkeit* leucht* nachtlicht* strahler* deckenlampe* flacker* lumen
    bewegungsmelder*
@office
    stift* kugelschreiber* füller* papier* drucker* druckerpatrone* patrone*
    tinte* toner* ordner* kalender* umschlag* etikett* locher* tacker*
    notizbuch* heft* block bleistift* aufkleber* radiergummi* laminier* planer*
@party
    luftballon* ballon* deko* dekoration* girlande* geburtstag* hochzeit*
    kostüm* konfetti* kerzen* serviette* torte* tortendeko* adventskalender*
    weihnachtsbaum* christbaum* feuerwerk* einladung* faschingskostüm*
    verkleid* geschenkpapier* karneval*
@food_spices
    brot* käse* schokolade* kekse* honig* marmelade* gewürz* gewuerz* pfeffer*
    salz* nudel* reis öl olivenöl* kuchen* nüsse* süssigkeit* bonbon* chips
    wurst* fleisch* tee müsli* obst* essen* lecker* sosse* sauce* eier
@drink
    wasser* kaffee* tee bier* wein* saft* milch* flasche* getränk* getraenk*
    gin whisky* rum schnaps* sekt* kapsel* kapseln* limo* cola* kakao* trink*
    espresso* bohnen*
@supplement
    kapsel* kapseln* vitamin* protein* eiweiss* proteinpulver* nahrungsergänz*
    magnesium* kollagen* kurkuma* omega* pulver* shake* hanf* cbd* zink*
    creatin* kreatin* eisen einnahme* abnehm* diät* dosier* tropfen*
@cleaning
    reinig* reiniger* putz* putzmittel* seife* waschmittel* spülmittel*
    schwamm* lappen* tuch staubsauger* besen* wischmopp* mopp* bleich* chlor*
    entkalk* sauber* spray* abwisch* feuchttücher* toilettenpapier* klopapier*
    desinfektion*
@part
    deckel* griff* knopf* schalter* henkel* rad räder* teil* teile* ersatzteil*
    feder* akku* gehäuse* boden* riemen* verschluss* dichtung* halterung*
    schraube* schlauch* bein beine beinen gestell* naht* kabel* rolle*
@material
    plastik* kunststoff* metall* holz* leder* kunstleder* baumwolle* polyester*
    stahl* edelstahl* glas glases gummi* silikon* papier* pappe* stoff* wolle*
    aluminium* alu keramik* schaumstoff* messing* blech* porzellan* bambus*
    leinen*
@colour
    rot* blau* grün grüne grünen grüner grünes gruen gruene gruenen gruener
    gelb* schwarz* weiss* grau* braun* rosa pink* lila* orange* beige* silber*
    gold* farb* bunt* dunkel* hell* türkis* violett* creme* anthrazit*
@size
    gross grosse grossen grosser grosses grossem klein* lang lange langen
    langer langes kurz* breit* schmal* dick* dünn* duenn* schwer* leicht* eng
    enge enger engen weit weite weiten grösse* groesse* winzig* riesig* cm
    zentimeter* meter* masse* passt* gewicht*
@senses
    weich* hart* rau raue rauh* glatt* heiss heisse heisser heisses kalt* warm*
    laut* leise* süss* bitter* sauer riech* geruch* stink* duft* schmeck*
    geschmack* fühl* anfühl* scharf* kratzig* klebrig* steif* salzig*
@looks
    schön* schoen* hübsch* huebsch* hässlich* aussehen* sieht aussieht* optik*
    optisch* schick* elegant* edel edle* design* toll* süss* niedlich* muster*
    wirkt* hochwertig* wunderschön* stylisch* stilvoll* glanz* chic
@quality_praise
    hochwertig* stabil* robust* gut_verarbeitet super toll* klasse perfekt*
    einwandfrei* top praktisch* bequem* solide* langlebig* hervorragend*
    ausgezeichnet* genial* tadellos* wasserdicht* scharf* spitze* durchdacht*
    wertig* zuverlässig* prima
@quality_blame
    schlecht* billig* schrott* müll* mist* minderwertig* kaputt* instabil*
    wackel* klapprig* unbrauchbar* mangelhaft* schwach* dünn* stumpf* schief*
    krumm* ramsch* lieblos* plump* schund* plunder* billigplastik* schlampig*
    chinaschrott* chinamüll
@fail_verb
    kaputt* brech* brach bricht gebrochen* abgebroch* zerbroch* gerissen*
    reiss* riss* ausgefallen* versag* geht_nicht_mehr funktioniert_nicht
    aufgegeben klemm* hakt* löst_sich abgefallen* fällt_ab rutsch* tropf*
    auslauf* ausgelaufen* undicht* abgeblättert* platz* abgestürzt* streikt
    spinnt
@work_verb
    funktionier* funktioniert* geht läuft laufen hält halten klapp* geklappt*
    tut arbeit* lädt passt* schneid* reinig* erfüll* startet verbind* lief
    hielt taugt* bringt wirkt*
@use_verb
    benutz* nutz* verwend* gebrauch* einsatz* anwend* probier* ausprobier*
    test* getestet* lesen lese lest trag* getragen* wasch* koch* laden lade
    ladevorgang* aufladen schneid* aufbau* montier* installier* spiel*
    ausgepackt* benütz* angeschlossen*
@body_part
    hand hände* finger* arm arme* bein beine beinen beine* fuss* füsse* kopf
    köpfe* kopfes rücken* hals* nacken* knie* auge* augen* ohr* ohren* nase*
    mund* zähne* haut* haar* bauch* schulter* herz* gesicht* handgelenk* hüfte*
@room
    küche* kueche* bad badezimmer* wohnzimmer* schlafzimmer* kinderzimmer*
    zimmer* keller* dachboden* flur* garage* balkon* treppe* büro* werkstatt*
    toilette* klo esszimmer* wohnung* speisekammer* gästezimmer*
@family
    mutter* mama* vater* papa* eltern* bruder* schwester* sohn* tochter* kind*
    kinder* oma* opa* grossmutter* grossvater* enkel* onkel* tante* cousin*
    cousine* neffe* nichte* mann frau schwager* schwiegermutter* familie*
@comparison
    als wie besser* schlechter* mehr weniger genauso gleich* ähnlich* anders
    im_vergleich vergleich* statt stattdessen unterschied* vorgänger*
    alternative* dagegen hingegen grösser* kleiner* schneller*
@negation
    nicht kein* nie niemals nichts nix niemand* ohne weder nein nirgends
    nirgendwo kaum nichtmal auf_keinen_fall keinesfalls keinerlei net nich
@intensifier
    sehr total echt wirklich absolut* extrem* voll mega richtig ziemlich super
    völlig* unglaublich* wahnsinnig* so viel_zu überaus ganz äusserst verdammt*
    unfassbar* tierisch
@hedge
    aber vielleicht eigentlich eher etwas glaub* denke wohl scheinbar
    wahrscheinlich* könnte* vermutlich* ganz_okay naja geht_so eventuell evtl
    relativ einigermassen obwohl jedoch allerdings
@verdict
    gut gute guter gutes schlecht* super toll* okay ok perfekt* enttäusch*
    enttaeusch* zufrieden* unzufrieden* schade fazit* begeister* mittelmässig*
    in_ordnung top flop katastroph* fehlkauf* reinfall* geldverschwend* klasse
    hammer*
@stars
    stern* sterne sternen sternabzug* ein_stern fünf_sterne 5_sterne
    punktabzug* bewertung* bewert* punkte* null_sterne sternebewertung* note*
    daumen* abzug* volle_punktzahl minuspunkt*
@recommendation
    empfehl* empfiehl* empfohlen* weiterempf* kaufempfehl* abrat* rate_ab
    finger_weg warn* gewarnt* wieder_kaufen jederzeit_wieder nie_wieder
    gerne_wieder lohnt* vorsicht* empfehlenswert* lieber hände_weg achtung
    nicht_kaufen abgeraten* klare_empfehlung immer_wieder
@courtesy
    bitte* danke* dank vielen_dank hallo guten_tag guten_morgen liebe lieber
    sehr_geehrte* grüsse* gruss* mfg lg vg freundlichen_grüssen entschuldig*
    gerne tschüss* schönen_tag beste_grüsse herzlich* moin servus
@swearing
    scheiss* scheisse* verdammt* verflucht* fick* verfickt* arsch* arschloch*
    mist* kacke* fuck* beschissen* drecks* wichser* hurensohn* idiot* verarsch*
    am_arsch kackding* scheissding* himmelarsch* fresse pisser*
@place_name
    deutschland* berlin* hamburg* münchen* köln* frankfurt* wien* österreich*
    schweiz* zürich china* chinesisch* leipzig* stuttgart* polen* england* usa
    dresden* bayern* europa* düsseldorf* italien* frankreich* shenzhen hongkong
    niederlande* türkei
@me
    ich mich mir mein* meine* meinem meinen meiner wir uns unser* unsre* selbst
    selber i
@kin
    mann frau mutter* vater* sohn* tochter* bruder* schwester* kind* kinder*
    eltern* oma* opa* enkel* tante* onkel* familie* verwandt* schwager*
    schwägerin* cousin* schwiegereltern* neffe* nichte* mama* papa*
@companion
    freund* freundin* kumpel* kollege* kollegin* nachbar* bekannte*
    mitbewohner* partner* partnerin* mitschüler* arbeitskolleg* spezl kumpels
    lehrer* vermieter* kommilitone* trainer*
@spouse
    ehemann* ehefrau* mein_mann meine_frau gatte* gattin* mann frau partner*
    partnerin* verlobte* ex exmann* exfrau* lebensgefährt* göttergatte*
    meinem_mann meiner_frau schatz* verheiratet* männe
@child
    kind* kinder* kids baby* sohn* tochter* junge* mädchen* kleinkind* enkel*
    enkelin* bub* kleine* kleiner zwilling* teenager* jugendlich* nachwuchs*
    patenkind* knirps* mädel*
@maker
    hersteller* produzent* autor* autorin* verfasser* schriftsteller* designer*
    entwickler* ingenieur* erfinder* übersetz* verlag* manufaktur* handwerker*
    künstler* herausgeber* gründer* bäcker* schneider* sprecher*
@making
    herstell* hergestellt* gemacht* mach* produzier* schreib* geschrieben*
    schrieb* bauen baut baue bauteil* gebaut* entwickel* entworfen* entwerf*
    erfunden* kreier* handgemacht* fertig* gefertigt* anfertig* nähen näht
    nähte nähmaschine* verfass* gestalt*
@workplace
    büro* firma* betrieb* werkstatt* fabrik* lager* geschäft* laden*
    unternehmen* arbeit* arbeitsplatz* abteilung* schicht* verwaltung* werk
    filiale* zentrale* produktion* homeoffice*
@employment
    arbeit* job* chef* chefin* mitarbeiter* angestellt* kollege* kollegin*
    besitzer* inhaber* gehalt* arbeite* kündig* gekündigt* azubi* praktikum*
    praktikant* geschäftsführer* anteil* teilhaber* arbeitgeber* arbeitnehmer*
    beschäftigt*
@business
    firma* unternehmen* geschäft* betrieb* shop* laden* marke* handel* gewerb*
    kunde* kunden* umsatz* markt* start_up startup* branche* kleinunternehm*
    familienbetrieb* gmbh selbstständig* selbständig* hersteller*
@rivalry
    konkurren* konkurrenz* mitbewerber* wettbewerb* vergleich* im_gegensatz
    besser_als kopie* kopier* nachgemacht* schlechtmach* verleumd* plagiat*
    rufmord* abgekupfert* gegenüber marktführer* rufschädig*
@promotion_place
    webseite* website* homepage* instagram* insta facebook* telegram* whatsapp*
    shop* onlineshop* webshop* youtube* kanal* kanäle* link* profil* gruppe*
    tiktok* app newsletter* blog* seite* internetseite* bio
@promotion_call
    besuch* klick* folg* schreib* kontaktier* scan* bestell* abonnier* meld*
    schau* vorbeischau* anmeld* registrier* anruf* ruf_an sichern hol_dir jetzt
    teil* kommentier* code qr google
@coupon
    gutschein* coupon* rabatt* rabattcode* gutscheincode* code* prozent*
    aktion* angebot* nachlass* ermässig* aktionscode* willkommensrabatt*
    neukundenrabatt* spar* sparen* vergünstig* einlös* eingelöst* reduziert*
@gift
    geschenk* schenk* verschenk* gratis* kostenlos* gutschein* geschenkkarte*
    zugabe* bonus* prämie* dankeschön* präsent* umsonst überrasch*
    aufmerksamkeit* mitbringsel* probe* beilage* goodie* gewinn* geschenkt*
    beigelegt*
@payback
    geld* erstatt* rückerstatt* zurückzahl* zurückgezahl* überweis* paypal*
    bezahl* betrag* kaufpreis* cashback* geld_zurück konto* gutschrift* vergüt*
    gezahlt* voller_betrag rückzahl* auszahl* ausgezahl* guthaben*
@bargain_for
    erstattung_gegen im_gegenzug als_gegenleistung im_austausch wenn_sie
    wenn_du dafür nur_wenn erst_wenn sobald gegenleistung* druck* angebot*
    angeboten* versprech* versprochen* vorschlag* biet* anbiet* bedingung*
    erpress* gegen
@review_words
    bewertung* rezension* rezi bewert* feedback* stern* kommentar* meinung*
    schreib* geschrieben* erfahrungsbericht* beurteil* rezensier*
    produktbewertung* kundenrezension* hinterlass* veröffentlich* schrieb
    verfass* review* testbericht*
@review_change
    bewertung_änder* bewertung_lösch* ändern geändert* aender* lösch* loesch*
    gelöscht* entfern* anpass* angepasst* aktualisier* zurückzieh* zurücknehm*
    korrigier* überarbeit* erhöh* revidier* update nachtrag* abänder*
    abgeändert* zurückgezogen*
@reviewers
    rezensent* bewerter* käufer* kaeufer* kunde* kunden* tester* andere_kunden
    andere_käufer leser* leute* alle jemand* kritiker* vorredner*
    produkttester* viele_hier nutzer*
@evidence
    foto* fotos bild* bilder* video* beweis* beleg* screenshot* nachweis*
    nachricht* rechnung* anhang* quittung* mail* kaufbeleg* kassenbon*
    beweisfoto* siehe_foto siehe_bild* chatverlauf* aufnahme*
@openness
    ehrlich* offen* transparen* unabhängig* gesponsert* gesponsort* werbung*
    kostenlos_erhalten zur_verfügung_gestellt vine* produkttest*
    unvoreingenommen* neutral* objektiv* wahrheit* zugeb* zugegeben* offenleg*
    kooperation* anzeige* bezahlt* kennzeichn*
@disease
    krebs* diabet* rheuma* arthrose* arthrit* asthma* demenz* alzheimer*
    parkinson* schlaganfall* herzinfarkt* epileps* corona* covid* grippe*
    hepatitis* neurodermitis* schuppenflechte* depression* migräne*
    bluthochdruck* tumor* osteoporose* ms adhs aids gicht* borreliose*
@ailment
    schmerz* kopfschmerz* rückenschmerz* gelenkschmerz* husten* schnupfen*
    fieber* übelkeit* juck* ausschlag* allergie* allergisch* entzünd*
    verdauung* durchfall* verstopfung* schlaflos* müde* müdigkeit* akne*
    pickel* schwindel* krampf* krämpfe* erkält* beschwerden* warzen* fusspilz*
@medicine
    medikament* tablette* pille* arznei* antibiot* insulin* salbe* tropfen*
    spritze* impf* operation* chemo* chemotherap* cortison* kortison*
    ibuprofen* schmerzmittel* therapie* blutverdünner* apotheke* mittel
    heilmittel* schlaftablette* betablocker*
@healer
    arzt* ärzt* aerzt* doktor* hausarzt* zahnarzt* tierarzt* krankenhaus*
    klinik* apotheke* apotheker* krankenschwester* therapeut* physio*
    heilpraktiker* chirurg* facharzt* orthopäd* praxis* psycholog* hautarzt*
    onkolog*
@healing
    heilen heilt heilung* heilmittel* geheilt* verheil* gesund* kurier*
    verschwunden* verschwind* weg besser* gelinder* linder* beschwerdefrei*
    schmerzfrei* symptomfrei* genes* wunder* bekämpf* wegbekomm* vorbeug*
    krebsfrei* hilft_gegen geholfen* wirkt* wundermittel*
@test_result
    blutwert* blutdruck* blutzucker* werte* messung* gemessen* messen misst
    messgerät* messwert* test* testergebnis* laborwert* cholesterin*
    zuckerwert* befund* positiv* negativ* schnelltest* untersuch* leberwert*
    ergebnis* langzeitzucker*
@weapon
    waffe* messer* pistole* gewehr* knarre* munition* patrone* schlagring*
    bombe* sprengstoff* granate* axt machete* pfefferspray* armbrust* softair*
    schreckschuss* schwert* dolch* schalldämpfer* klinge* schlagstock*
    elektroschocker* pfeil*
@drug
    droge* drogen* kokain* koks* heroin* cannabis* gras hasch* marihuana* kiff*
    joint* bong* crack speed ecstasy* mdma lsd meth dealer* vape* grinder* weed
    thc rauschgift* ziehen schnupfen pep
@alcohol
    alkohol* bier* wein* schnaps* wodka* whisky* gin rum sekt* betrunken*
    besoffen* saufen* suff* promille* kneipe* rausch* likör* trink*
    angetrunken* kater feierabendbier* flachmann* saufgelage*
@police
    polizei* polizist* bullen anzeige* strafanzeige* kripo* gericht* richter*
    zoll* knast* gefängnis* verhaft* staatsanwalt* behörde* strafe* bussgeld*
    cops blitzer* kontroll* ermittl* wache
@theft
    dieb* diebstahl* klauen klaut klaue klauten geklaut* stehl* gestohlen*
    stiehlt raub* ausgeraubt* überfall* einbruch* einbrech* eingebroch*
    unterschlag* entwend* mitgehen_lassen langfinger* ladendieb* bestohlen*
    beklaut* mopsen
@stealth
    heimlich* versteck* verborgen* unbemerkt* unauffällig* geheim* tarn*
    schmuggel* umgeh* erwischt* erwisch* verheimlich* vertusch* unentdeckt*
    merkt_keiner merkt_niemand unsichtbar* schwarz diskret* hinter_dem_rücken
@violence
    schlag* schläg* geschlagen* prügel* verprügel* töt* getötet* mord* ermord*
    umbring* umgebracht* erstech* erschiess* blut* gewalt* würg* schmerz* quäl*
    folter* kampf* verletz* droh* abstech* vergift* erwürg*
@safety_device
    schloss* sicherung* schutz* schutzbrille* handschuh* gurt* sicherheitsgurt*
    alarm* alarmanlage* rauchmelder* helm* schutzschalter* fi_schalter
    kindersicherung* schutzgitter* airbag* abdeckung* notaus*
    diebstahlsicherung* sicherheitsetikett* wegfahrsperre*
@disabling
    entfern* ausbau* ausgebaut* abmontier* überbrück* deaktivier* ausschalt*
    ausgeschaltet* abkleb* abgeklebt* umgeh* knack* geknackt* manipulier*
    abgeklemmt* lahmleg* kabelbinder* aushebel* hacken hackt gehackt* hacker*
    abschalt* entsperr* störsender*
@hazard
    gefahr* gefährlich* gefaehrlich* feuer* brand brenn* verbrann* gas explod*
    explosion* stromschlag* gift* giftig* vergift* rauch* qualm* benzin*
    überhitz* kurzschluss* lebensgefähr* erstick* brandgefahr* funken* verätz*
    verschluck*
@insult_noun
    idiot* depp* trottel* arschloch* arschlöcher* lügner* betrüger* gauner*
    vollidiot* wichser* hurensohn* penner* versager* spast* mistkerl* schwein*
    schweine* abschaum* pack* schlampe* hure* clown* affe* dummkopf* honk*
    lappen*
@insult_adjective
    dumm* blöd* bloed* doof* dämlich* bescheuert* bekloppt* faul* unfähig*
    hirnlos* beschissen* verlogen* lächerlich* asozial* unverschämt* dreist*
    inkompetent* beknackt* behindert* ekelhaft* widerlich* armselig*
    hirnverbrannt* bestusst*
@wits
    denk* dacht* gedacht* verstand* hirn* gehirn* kopf köpfe* kopfes klug*
    schlau* dumm* intelligent* verstehen* versteh* begreif* kapier* überleg*
    vernunft* sinn* genie* clever* hirnzelle* iq
@contempt
    schäm* schaem* schande* hass* gehasst* verachte* verachtung* lächerlich*
    witz* peinlich* armselig* erbärmlich* pfui ekel* ekelhaft* widerlich*
    frechheit* spuck* haha kotz* zum_kotzen auslach* jämmerlich*
@curse
    verreck* verrecken krepier* hölle* hoelle* fluch* verflucht* stirb sterben
    tot pest* brenn* schmor* hoffe* hoffentlich wünsche* bankrott* pleite*
    karma* verrott* teufel* untergeh* soll_euch verfault*
@nation
    deutsch* türke türken türkisch* tuerke tuerken tuerkisch* pole polen*
    polnisch* russe* russen* russisch* chines* araber* arabisch* franzos*
    italien* engländer* amerikan* ami amis schwarze* jude* juden* rumän* syrer*
    afrika* ukrain* japan* inder zigeuner* österreicher* ossi*
@faith_group
    muslim* moslem* islam* jude* juden* jüdisch* christ* christlich* katholi*
    evangelisch* kirche* moschee* pfarrer* priester* bischof* papst* koran*
    bibel* ramadan* kopftuch* sekte* buddhist* hindu* atheist* synagoge* halal
    nonne*
@gender_group
    frau* frauen* mann männer* maenner* weib* weiber* mädchen* mädel* junge*
    jungs dame* damen* herr herren* kerl* tussi* emanze* feminist* typ typen
    blondine* hausfrau* macho*
@orientation_group
    schwul* lesb* homo* homosexuell* trans transgender* transsex* bisexuell*
    queer* lgbt* schwuchtel* tunte* regenbogen* gender* hetero* transe* pride*
    non_binär* pronomen* drag* kampflesbe* genderwahn* woke
@disability_group
    behindert* behinderung* rollstuhl* blind* taub* gehörlos* autis* autist*
    demenz* spast* mongo* downsyndrom* down_syndrom schizophren* krüppel*
    gehbehindert* schwerbehindert* epilept* geistig_behindert lernbehindert*
    krüppel psychisch_krank* irre irrer
@age_group
    kind* kinder* jugend* jugendlich* teenager* rentner* senior* alte alten
    alter opa* oma* jung* älter* pensionär* baby* kleinkind* greis* erwachsen*
    jährig* jahrgang* boomer* omis
@newcomer
    ausländer* auslaender* migrant* flüchtling* fluechtling* asyl* asylant*
    einwander* zuwander* fremde* zigeuner* kanake* ausländisch*
    migrationshinterg* tourist* grenze* abschieb* gastarbeiter* heimatland*
    eingewandert* illegal*
@generalising
    alle allesamt jeder immer nie niemals diese die typisch* solche* leute*
    sämtliche* ganze* keiner sind_alle wie_alle durchweg* sowas überall
    gesindel* volk man_kennt_das
@inferiority
    minderwertig* untermensch* abschaum* dreck* faul* primitiv* unrein*
    gesindel* pack* wertlos* nutzlos* unterlegen* gehört_nicht gehören_nicht
    parasit* schmarotz* unzivilisiert* rückständig* ungebildet* müll* barbar*
    rasse*
@sex_act
    sex* fick* ficken* bumsen* vögel* poppen* blasen* orgasm* wichs* masturb*
    befriedig* lecken* stöhn* penetr* verkehr* geil* erotik* anal* vorspiel*
    liebe_machen rammel* kuschel* fessel* höhepunkt* knutsch*
@body_part_intimate
    penis* schwanz* vagina* muschi* brust* brüste* titten* busen* arsch* po
    hintern* hoden* eier klitoris* kitzler* intim* nippel* brustwarze*
    schamhaar* eichel* pimmel* schritt schamlippe* genital* oberschenkel*
@intimate_goods
    vibrator* dildo* kondom* gleitgel* sexspielzeug* sextoy* dessous*
    reizwäsche* strapse* handschellen* analplug* plug* peitsche* penisring*
    masturbator* liebeskugel* body korsett* latex* lederriemen* augenbinde*
    erotik* string tanga* fesseln* pornos*
@shop_name
    amazon* ebay* otto temu shein aliexpress lidl aldi rewe dm rossmann ikea
    obi bauhaus hornbach mediamarkt media_markt saturn zalando kaufland galeria
    thalia tchibo douglas müller toom decathlon edeka
@cheapness
    billig* günstig* guenstig* preiswert* preisgünstig* billiger* günstiger*
    reduziert* angebot* sonderangebot* schnäppchen* rabatt* spar* sparen*
    halber_preis hälfte* nur_kostet weniger prime_day black_friday preissturz*
    spottbillig* preisnachlass* herabgesetzt*
@stock
    ausverkauft* lager* vorrätig* vorraetig* lieferbar* verfügbar* vergriffen*
    lagernd* bestand* nachbestell* regal* restposten* sortiment* nachschub*
    führen liefereng* leer* auslauf* auf_lager rar
@shopping_time
    heute gestern jetzt gerade letzte_woche letzten_monat vor_kurzem kürzlich
    neulich seit tag tage* woche* monat* jahr* bald nächste* später* wieder
    bisher inzwischen damals
@seller_words
    verkäufer* händler* kunde* kunden* kundenservice* service* nachricht*
    antwort* shop* support* team* konto* chat* firma* kundendienst* anbieter*
    hilfe* kulanz* kommunikation* ansprechpartner* hotline*
@quality
    qualität* qualitaet* qualitativ* verarbeit* hochwertig* minderwertig*
    weich* hart* dick* dünn* scharf* stabil* schwer* laut* leise* langsam*
    schnell* riecht* robust* wertig* haltbar* langlebig* geruch* material*
@goods_kitchen
    topf* pfanne* messer* teller* tasse* glas gläser* wasserkocher*
    kaffeemaschine* kühlschrank* mixer* toaster* schüssel* besteck* dose*
    kanne* ofen* backform* löffel* thermoskanne* deckel* brotdose* fritteuse*
    schneidebrett* küchenmaschine*
@goods_electronic
    handy* smartphone* laptop* ladegerät* ladekabel* kabel* akku* batterie*
    bildschirm* display* fernseher* kamera* drucker* lautsprecher* kopfhörer*
    lampe* tablet* powerbank* stecker* app taschenlampe* smartwatch* adapter*
    konsole* festplatte*
@goods_clothing
    hose* jacke* shirt* t_shirt* kleid schuh* schuhe* stiefel* socken* mütze*
    mantel* pullover* handschuhe* tasche* gürtel* rucksack* uhr bh unterwäsche*
    hemd* jeans* leder* schal schals reissverschluss*
@goods_book_media
    buch buches buchs bücher* roman* film* cd dvd spiel* musik* hörbuch*
    kapitel* seite* autor* puzzle* schallplatte* kalender* zeitschrift*
    thriller* blu_ray krimi* kochbuch* serie* kinderbuch*
@goods_tool_garden
    bohrer* bohrmaschine* säge* schraube* schrauben* akkuschrauber* werkzeug*
    leiter* schlauch* gartenschlauch* rasenmäher* heckenschere* pumpe* kleber*
    farbe* schere* grill* regal* gartenbank* blumentopf* spaten* scharnier* axt
    zaun*
@goods_toy_pet_baby
    spielzeug* puppe* lego* puzzle* ball kuscheltier* hund* katze* hundebett*
    kratzbaum* leine* futter* napf* baby* kinderwagen* windel* schnuller*
    trage* babytrage* fahrrad* roboter* aquarium* plüschtier* hochstuhl*
    laufrad*
@goods_beauty_health
    creme* shampoo* seife* parfum* parfüm* öl kerze* haarfarbe* lippenstift*
    nagellack* rasierer* zahnbürste* tablette* tabletten* kapseln* thermometer*
    maske* gel spray* salbe* deo duft* blutdruckmess* föhn* serum*
@goods_food_drink
    kaffee* tee schokolade* wein* bier* honig* öl käse* kekse* brot* kuchen*
    nüsse* gewürz* salz* milch* wasser* saft* süssigkeit* reis nudel* müsli*
    butter* suppe* marmelade* chips
@goods_home_furniture
    tisch* stuhl* bett* sofa* regal* lampe* matratze* kissen* teppich* vorhang*
    decke schrank* schreibtisch* sessel* spiegel* bilderrahmen* uhr bettwäsche*
    handtuch* kommode* gardine* duschvorhang* badematte* bank
@goods_sport_car
    fahrrad* auto autos reifen* zelt* helm* handschuhe* hantel* ball schlauch*
    felge* sattel* rad räder* yogamatte* luftpumpe* dachbox* scheibenwischer*
    schläger* kindersitz* fahrradschloss* batterie* wagen* e_scooter*
    sitzbezug* motorrad*
@fiction
    roman* geschichte* handlung* buch buches buchs kapitel* autor* autorin*
    krimi* thriller* figur* figuren* charakter* film* serie* ende* spannend*
    protagonist* fantasy* held* heldin* erzähl* drehbuch* mörder* plot*
    fiktion* folge*
@pet
    hund* hündin* katze* kater* welpe* kätzchen* kaninchen* hase* hamster*
    vogel* wellensittich* papagei* pferd* meerschwein* fisch* huhn* hühner*
    haustier* tier* fellnase* stubentiger* schildkröte* dackel* labrador*
"""
