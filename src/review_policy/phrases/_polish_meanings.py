"""
Polish words by what they mean.
"""

from __future__ import annotations

from typing import Final


MEANINGS: Final = """
you
    ty ciebie cię ci tobie
we
    my nas nam nami jesteśmy
me
    mnie mi mną ja
they
    oni one ich im nimi
he
    on jego jemu go niego
and
    i oraz a
thank
    podziękow* dzienki dzięk* thx
she
    ona jej ją niej nią
in
    w we wewnątrz
be
    być jest są jestem jesteś
one
    jeden jedna jedno jednego jednej
day
    dzień dnia dniu dni dniach
at
    przy u na o
rate
    oceń* stawk*
amazon
    amazon*
would
    by bym byś byśmy bylibyśmy
or
    lub albo czy bądź
for
    dla za na do
week
    tydzień tygodni* tydz
if
    jeśli jeżeli jak gdy gdyby
box
    pudełk* pudło pudła pudle karton*
have
    mam masz ma mamy macie
come
    przyszł* przyszedł przyjdzie przychodz* przyjść
who
    kto kogo komu kim który
on
    na włącz*
driver
    kierowc* kurier* dostawc* sterownik*
feedback
    opini* ocen* feedback* komentarz* uwag*
order
    zamówi* zamawia* zakup* kolejnoś*
like
    podoba* lubi* jak polubi* spodoba*
less
    mniej mniejsz*
review
    opini* recenzj* ocen* komentarz* recka
leave
    zostaw* pozostaw* wystaw* wyjd* wyjść
this
    ten ta to tego tej
bit
    trochę troszkę kawałek odrobin* nieco
shop
    sklep* sprzedawc* zakupy
tell
    powiedz* powiem mówi* opowiedz* poinformuj*
say
    mówi* powiedz* twierdz* stwierdzi* pisz*
answer
    odpowied* odpowiad* odpisa* odpisu* odpisz*
star
    gwiazd*
refund
    zwrot* zwróc* zwraca* oddać oddamy
same
    tak_samo ten_sam to_samo ta_sama taki_sam
that
    że tamten tamta tamto to
now
    teraz obecnie aktualnie już zaraz
page
    stron* karta kartę karty karcie
wrap
    zapakow* owin* zawini* pakow* opakow*
with
    z ze wraz razem
seller
    sprzedając* sprzedaw* handlarz*
can
    mogę możesz może możemy możecie
do
    rób robi* zrobi*
so
    więc tak zatem dlatego
every
    każd* co wszystk* wszelk*
of
    z od spośród
here
    tu tutaj oto
ask
    pyta* zapyta* spyta* pyt prosi*
since
    od odkąd skoro ponieważ
these
    te ci tych tymi tym
back
    z_powrotem wróci* wstecz plecy pleców
month
    miesiąc* miesięc* mies miech
bag
    torb* toreb* worek worka worki
write
    pisz* pisać napisz* napisa* pisał*
good
    dobr* niezł* fajn* spok gites
word
    słowo słowa słów słowem słowami
read
    czyta* przeczyta* poczyta* odczyt*
no
    nie żadn* brak
half
    połow* pół o_połowę
mine
    mój moja moje mojego mojej
door
    drzwi*
send
    wyśl* prześl* nadan* nadał* nadać
old
    stary stara stare starego starsz*
to
    do na żeby aby ku
still
    nadal wciąż ciągle dalej jeszcze
dear
    drog* szanown* kochan* drodzy
first
    pierwsz* najpierw po_pierwsze
get
    dosta* otrzym* uzyska* zdoby*
name
    imię imieni* imiona nazw*
night
    noc nocy nocą noce nocn*
pack
    pakow* zapakow* spakow* paczk* opakowani*
wait
    czeka* poczeka* zaczeka* oczekiw* wyczek*
comment
    komentarz* skomentow* komentow* uwag* koment
then
    potem wtedy następnie później wówczas
not
    nie
when
    kiedy gdy jak
never
    nigdy ani_razu przenigdy
up
    w_górę do_góry
put
    położy* kład* wstaw* postaw* włoży*
gate
    bram* furtk*
cancel
    anulow* anuluj* odwoł* rezygn* zrezygn*
what
    co czego czym jaki jaka
free
    darmo* gratis* za_darmo bezpłat* wolny
enough
    dość wystarcz* dosyć starczy starcza
nice
    miły miła miłe miło ładn*
sign
    podpis* znak* szyld*
woman
    kobiet* pani babk* dziewczyn*
make
    robi* zrobi* wykona* tworzy* produkuj*
late
    późno spóźni* opóźni* później za_późno
feel
    czuję czuć poczu* odczuw* w_dotyku
own
    własn* swoj* posiada*
again
    znowu znów jeszcze_raz ponown* od_nowa
please
    proszę prosimy uprzejmie
about
    o około mniej_więcej na_temat
sorry
    przepras* przykro sorry sorki sory
hour
    godzin* godz h
through
    przez poprzez
card
    karta kartę karty karcie kartk*
somebody
    ktoś kogoś komuś kimś
nothing
    nic niczego niczym
money
    pieniądz* pieniędz* kasa kasę kasy
those
    tamte tamci te tych
run
    bieg* działa* uruchom* chodzi*
our
    nasz*
parcel
    paczk* przesyłk* paczuszk* paka
without
    bez beze
minute
    minut* min
go
    iść idzie idę idź pójść
all
    wszystk* wszyscy całoś* każd* cały
marketplace
    marketplace platform* targowisk* market
pad
    podkładk* mata poduszk* wyściół* podpask*
arrive
    dotar* dotrze* przyszł* doszł* doszedł
before
    przed zanim wcześniej przedtem nim
love
    koch* uwielbia* miłoś* pokocha* zakocha*
mail
    mail* poczt* mejl* list listy
people
    ludzi* osoby osób ludzmi
where
    gdzie skąd dokąd gdzież
take
    weź wzią* wzię* bierz* bior*
nobody
    nikt nikogo nikomu
each
    każd* po za_sztukę
after
    po później
tape
    taśm* plaster
depot
    magazyn* sortowni* oddział* terminal*
return
    zwrot* zwróc* odesł* odsyła* zwraca*
courier
    kurier* doręczyciel* dostawc* dhl dpd
there
    tam
by
    przez przy do obok
quick
    szybk* szybciutk* prędk* błyskawicz* ekspresow*
wrong
    źle zły zła niewłaściw* błędn*
postage
    przesyłk* koszt*_wysył* wysyłk* koszt*_dostaw* znaczk*
both
    oba obie oboje obydw* obu
pay
    płac* zapłac* płat* opłac* wypłac*
than
    niż od aniżeli
off
    zniżk* taniej wyłącz* z
from
    z od ze
post
    poczt* post posta wpis* opublik*
soft
    miękk* mięciutk* delikatn*
hold
    trzyma* przytrzym* potrzym* utrzym*
charge
    ładow* ładuj* naładow* opłat* pobra*
which
    któr* jaki jaka jakie
lot
    dużo wiele mnóstwo sporo masa
little
    mały mała małe mało maluśk*
but
    ale lecz jednak tylko
price
    cena ceny cenę cenie cen
cheap
    tani* tańsz* tandet* najtań* niedrog*
already
    już
light
    światł* lamp* lekk* oświetl* świec*
down
    w_dół na_dole
rang
    zadzwoni* dzwoni*
reviewer
    recenzent* opiniując* oceniając* komentując*
out
    z poza na_zewnątrz
delivery
    dostaw* doręcz* wysyłk* przesyłk* dowóz
once
    raz jednokrot* kiedyś
carton
    karton* pudełk*
buy
    kupi* kupu* kupow* kupn* zakup*
picture
    zdjęci* obraz* fotk* fota fotograf*
phone
    telefon* komórk* fon smartfon* dzwoni*
knock
    puka* zapuka* stuka*
under
    pod poniżej spod
miss
    brakuj* tęskni* przegapi* omin* nie_zasta*
number
    numer* nr liczb*
should
    powin* należy trzeba
photo
    zdjęci* fotk* foto fota fotograf*
open
    otwar* otwór* otwier* odpakow*
wash
    myje myć myj mył* mycie
size
    rozmiar* wielkoś* wymiar*
last
    ostatn* wytrzyma* starcz* trwa*
show
    pokaż* wyświetl*
chapter
    rozdział*
how
    jak w_jaki_sposób
message
    wiadomoś* komunikat* sms* info
full
    pełn* cał* zapełni*
new
    now*
hand
    ręka rękę ręki ręce rąk
paper
    papier* kartk* gazet*
label
    etykiet* nalepk* metk* naklejk*
hedge
    żywopłot*
know
    wie wiesz wiem wiedz* znam
also
    też także również
roll
    rolk* rolek zwinąć zwinę* zwiniet*
lid
    wieczk* pokryw* przykryw* wieko klapa
lady
    pani panią babk* kobiet*
handle
    uchwyt* rączk* klamk* rękojeś* obsług*
only
    tylko jedyn* wyłącznie dopiero
ship
    wysył* wyśl* statek statk*
remove
    usun* usuwa* skasow* zdejm* zdją*
time
    czas* raz razem pora godzin*
track
    śledz* tracking* namierz*
flat
    płask* mieszkani* blok bloku
wife
    żon* małżonk*
taste
    smak* posmak*
fast
    szybk* szybciej szybciut* sprawn* błyskawicz*
book
    książ* lektur* rezerw*
ring
    zadzwoni* pierścion* pierścień obrączk* dzwon*
keep
    trzyma* zatrzym* zachow* zostaw*
invoice
    faktur* rachun* fv paragon*
date
    data daty datę dacie termin*
scan
    skan* zeskan*
much
    dużo wiele bardzo sporo
girl
    dziewczyn* córecz* laska
cut
    cięc* ciąć ciął tnie tną
kind
    mił* uprzejm* życzliw* rodzaj*
buyer
    klient* nabywc* kupiec kupuj*
look
    wygląd* patrz* spojrz* popatrz* zobacz*
over
    nad ponad przez po
sleep
    spać spał* spania śpi śpię
smell
    zapach* pachn* śmierdz* smrod* woń
close
    zamk* zamyka* blisko bliski*
find
    znal* znajd* odnal* szuka*
decent
    przyzwoit* porządn* niezł* znośn*
heavy
    ciężk* ciężar*
hello
    cześć hej witam witaj* dzień_dobry
opinion
    opini* zdani* pogląd*
game
    gra grę gry grze gier
man
    mężczyzn* facet* pan gość gości*
next
    następn* kolejn* obok przyszł*
mum
    mamą mamus* mamie mamę mamy
crack
    pęk* rysa rysy rysk* popęka*
bin
    kosz kosza koszu śmietnik* śmieci*
change
    zmien* zmian* resztę przerobi* poprawi*
work
    prac* działa* robota robocie
year
    rok roku lat lata latach
fit
    pasuj* pasow* dopasow* leży mieści*
need
    potrzeb* musz* trzeba
strong
    mocn* siln* wytrzymał* solidn*
stay
    zosta* pozosta* trzyma*
reply
    odpowied* odpis* odpowiad*
fine
    ok w_porządku dobrze spoko okej
slide
    ślizg* zsuw* przesuw* zjeżdżal* suwa*
strap
    pasek pask* pas pasy rzemień
colour
    kolor* barw* odcień
chat
    czat* czacie chat* rozmow*
stick
    klej* przyklej* klei* patyk* kij*
big
    duż* wielk* ogromn* spor*
will
    będzie* będę będą
sister
    siostr*
right
    prawo prawa racj* prawidłow* poprawn*
real
    prawdziw* realn* rzeczywist* autentyczn*
bell
    dzwon*
promise
    obiec* obiet*
code
    kod*
boil
    gotow* zagotow* wrze wrzeni* wrząt*
cure
    lecz* wylecz* uzdrow* lek
clear
    jasn* przezroczyst* wyraźn* czyst*
must
    muszę musisz musi musimy muszą
sharp
    ostr*
folk
    ludzi* ludow*
third
    trzeci*
loud
    głośn* hałaśliw*
ignore
    ignor* zignor* olew* olał* zlewa*
give
    dać da dam dadzą daj*
sort
    rodzaj* załatw* typ sortow*
between
    między pomiędzy
offer
    ofert* oferow* oferuj* zaofer* zapropon*
hot
    gorąc* ciepł* rozgrzan* ostr*
hope
    nadziej* mam_nadzieję oby licz*
call
    dzwoni* zadzwon* telefon* przedzwo* nazyw*
its
    jego jej swój swoje
step
    krok* stopień schod* stopni*
second
    drug* sekund*
see
    widz* widać zobacz*
deliver
    dostarcz* doręcz* dowoz* dowióz* dowiezi*
thin
    cienk* cieniut* szczupł*
form
    form* druk
face
    twarz* buzi* buźk* pysk*
home
    dom domu domem do_domu domow*
today
    dziś dzisiaj dzisiejsz*
mark
    ślad* znak* zaznacz* plam*
side
    bok* stron* boczn*
lose
    gubi* zgub* strac* przegr* zaginę*
top
    góra górę górn* top wierzch*
copy
    kopi* skopiow* podróbk* egzemplarz*
dog
    pies psa psu psem psy
email
    email* mail* e_mail* mejl*
purchase
    zakup* kupi* kupu* kupow* kupn*
drive
    jazd* jeździ* jedzi* prowadzi* kierow*
birthday
    urodzin*
van
    bus busa busem furgon* dostawczak*
fold
    skład* złoż* zgina* zagi*
thick
    grub* gęst*
just
    tylko właśnie po_prostu dopiero
while
    podczas gdy chwil* dopóki
even
    nawet równ*
warranty
    gwaranc* rękojmi*
plastic
    plastik* plastyk* tworzyw* foli*
text
    tekst* sms* napisz*
squeak
    skrzyp* piszcz* zgrzyt*
whole
    cał*
cover
    okładk* pokrow* osłon* przykry* etui
app
    aplikacj* apk*
leg
    nog* nóżk*
polite
    uprzejm* grzeczn* kultur* miły
other
    inn* drug* pozosta*
long
    dług* dłuż*
small
    mał* mniejsz*
rain
    deszcz* pada padał* ulew*
scratch
    rysa rysy rysk* porys* zadrap*
straight
    prost* od_razu
proper
    właściw* porządn* odpowiedn* poprawn*
morning
    rano ranek poran* rana
someone
    ktoś kogoś komuś
until
    do aż dopóki
firm
    firm* tward* sztywn* jędrn*
stop
    przesta* zatrzym* stop przystan* skończ*
type
    typ typu typy rodzaj* wpis*
too
    za zbyt też
though
    choć chociaż jednak mimo
account
    konto konta koncie kontem rachun*
envelope
    kopert* koperci*
try
    próba próbę próbow* próbuj* spróbuj*
warm
    ciepł* grzej*
fortnight
    dwa_tygodnie dwóch_tygodni* 2_tygodnie
set
    zestaw* komplet* ustaw* set
dad
    tata taty tacie tatę ojc*
heart
    serc* serduszk* serdeczn*
mention
    wspomn* wspomin* wzmian* nadmien*
bring
    przynie* przynió* przywi* przynos* przywoz*
behind
    za z_tyłu
hair
    włos* kłak*
knee
    kolan*
pick
    wybra* wybier* odebra* odbi*
store
    sklep* przechow* magazyn*
inside
    w_środku wewnątrz środek środku wewnętrz*
sell
    sprzeda*
list
    list listu listem listy lista
dry
    such* susz* wysch* wysusz*
something
    coś czegoś czymś
battery
    bateri* akumulator* bateryjk*
block
    blok* zablok*
site
    stron* witryn* portal* serwis*
smooth
    gładk* płynn* gładziut*
below
    poniżej pod niżej
clean
    czyst* czyści* czyszcz* wyczyść* sprząt*
glass
    szkł* szyba szyby szybę kieliszk*
solid
    solidn* lity lite porządn* masywn*
cancer
    rak raka raku rakiem nowotwór*
bad
    zły zła złe kiepsk* słab*
place
    miejsc* położy*
address
    adres*
throw
    rzuc* wyrzuc* narzut*
twice
    dwa_razy dwukrot* dwakroć
more
    więcej bardziej jeszcze
husband
    mąż męża mężowi mężem małżon*
snap
    pęk* złama* trzas* zatrzask*
sheet
    prześcierad* arkusz* kartk* blach*
end
    koniec końc* skończ* zakończ*
reach
    sięg* dosięg* dotrz* kontakt*
baby
    dzieck* niemowl* bobas* dzidziu* maluszk*
road
    drog* ulic* szos* jezdni*
yet
    jeszcze jednak już
head
    głow*
signature
    podpis* sygnatur*
screw
    śrub* wkręt* przykrę* wkręc*
weak
    słab* wątł*
ever
    kiedykolwiek zawsze kiedyś
round
    dookoł* okrąg* wokół
carry
    nosi* nieś* nosz* przenos*
everyone
    wszyscy każd* wszystkich wszystkim
let
    pozw* niech dajcie wpuśc*
kid
    dziec* maluch* żartuj*
case
    etui pokrow* przypad* walizk* obudow*
stock
    magazyn* zapas* stan stanu stanie
sound
    dźwięk* brzmi* odgłos*
hung
    powie* wisi* zawie*
outside
    na_zewnątrz na_dworze zewnętrz* na_dwór na_polu
refresh
    odśwież*
custom
    niestandard* na_zamówienie personaliz* zwyczaj*
clip
    spink* klip* klamerk* zatrzask*
praise
    pochw* chwal* zachwal*
agree
    zgadza* zgod* umów*
use
    używ* użyc* użyj* użyt* korzyst*
question
    pyta* kwesti*
wipe
    wytrz* wycier* przetrz* chusteczk* przecier*
house
    dom domu domem domk* domek
cat
    kot kota koty kotu kotem
great
    świetn* wspaniał* super rewelac* ekstra
kick
    kopać kopie kopn*
reminder
    przypomn* przypomin* ponagl* monit*
note
    notatk* karteczk* liścik* uwag* nuta
line
    lini* kolejk* wers* żyłk*
grip
    chwyt* uchwyt* przyczep* trzym*
shift
    zmian* przesu*
zip
    zamek zamk* suwak* ekspres*
product
    produkt* towar* artykuł* wyrob*
child
    dziec*
way
    sposob* drog*
group
    grup*
replace
    wymien* wymian* zamien* podmien*
slow
    woln* powoln* ślimacz* opiesz*
worth
    wart* opłaca*
turn
    obrac* obróc* skręc* odwróc* kolej*
platform
    platform* peron*
deal
    okazj* ofert* interes* umow* układ*
delete
    usun* skasow* kasow* wykasow*
happy
    zadowol* szczęśliw* happy ucieszon* cieszy*
brother
    brat brata bratu bratem brac*
some
    jakiś jakieś jakaś niektór* kilka
created
    stworz* utworz* tworzy*
cash
    gotówk* kasa kasę pieniądz* hajs*
mouth
    usta ust ustach buzi* paszcz*
slot
    gniazd* otwór* szczelin* termin*
plug
    wtyczk* korek zatyczk* gniazdk*
tag
    metk* tag tagi zawieszk* etykiet*
country
    kraj* państw* wieś
tissue
    chustecz* bibuł* tkan*
edit
    edyt* zmien* popraw*
leak
    przeciek* cieknie ciekł* wyciek* kapi*
glad
    cieszę cieszy* rad zadowol*
wave
    fal* macha* pomach*
guard
    ochron* osłon* straż*
think
    myśl* sądz* uważa* pomyśl*
honest
    uczciw* szczer* rzeteln*
seal
    plomb* zaplomb* uszczel* pieczę* zgrzew*
customer
    klient* kupując* nabywc*
bench
    ław*
letter
    list listu listem listy liter*
transit
    transport* w_drodze tranzyt*
wear
    nosi* nosz* zużyc* zużyw* przetar*
clinic
    klinik* przychodn* poradn*
heat
    grza* grzej* ciepło upał* nagrzew*
mind
    umysł* myśl* pamięta* zdani*
want
    chc*
walk
    spacer* chodz* iść pieszo
quiet
    cich* cisz*
well
    dobrze studni* cóż
expect
    oczekiw* spodziew* oczekuj*
term
    termin* warun* okres*
drip
    kapi* kapa* kropl* ciekn*
bed
    łóżk* łóżecz* łóżek legowisk* wyrk*
brain
    mózg* rozum*
public
    publiczn* jawn*
helpful
    pomocn* przydatn* pomaga*
roof
    dach*
friend
    przyjaciel* przyjació* koleg* znajom* kumpel*
apology
    przepros* przeprasz*
floor
    podłog* piętr*
water
    wod*
warehouse
    magazyn* hurtown* hala
update
    aktualiz* zaktualiz* uaktual* update edit
postman
    listonosz* doręczyciel*
tablet
    tablet* pastyl*
town
    miast* mieści*
move
    rusz* przesu* przenie* przeprowadz*
per
    na za za_sztukę
hard
    tward* trudn* ciężk* mocno
always
    zawsze ciągle stale
soup
    zupa zupy zupę zupk* rosół*
edge
    krawęd* brzeg* kant*
rave
    zachwy*
save
    zapis* oszczęd* zaoszcz* ratuj* ratow*
lobby
    hol holu klatk* portiern*
spare
    zapas* zamien*
lock
    zamek zamk* kłód* blokad* zatrzask*
very
    bardzo mega strasznie
needle
    igł* igieł*
car
    samochód* auto auta aucie autem
pillow
    poduszk* jasiek
seem
    wydaj* zdaje wygląda
against
    przeciw* wbrew
evaluation
    ocen* ewaluac*
voucher
    voucher* bon bonu bony talon*
son
    syn syna synow* synem synk*
channel
    kanał*
reason
    powod* przyczyn*
laugh
    śmiech* śmiej* śmia* uśmi*
ribbon
    wstążk* taśm* tasiemk*
fence
    płot* ogrodzeni*
room
    pokój* miejsc* sypialn*
link
    link* odnośnik* ogniw*
team
    zespół* ekip* drużyn* team*
into
    do w
near
    blisko koło obok w_pobliżu
gift
    prezent* upomin* podarun* gratis* gift
cold
    zimn* chłod* przezięb*
red
    czerwon* czerwień
because
    bo ponieważ dlatego gdyż
finish
    wykończ* skończ* zakończ* koniec
anything
    cokolwiek nic coś
black
    czarn* czerń
bright
    jasn* jaskraw*
yes
    tak no owszem
wobble
    chwie* kiwa* chybot* giba* bujać
teacher
    nauczyciel* wychowaw*
tomorrow
    jutro jutrzejsz*
fake
    podrób* fałszyw* fejk* fake* nieorygin*
score
    wynik* ocen* punkt*
brand
    marka marki markę marce firm*
might
    może mógłby mogło
wet
    mokr* wilgotn* przemocz* zmok*
slip
    ślizg* wyśliz* poślizg* zsuw* karteczk*
different
    inn* różn* inaczej odmienn*
smile
    uśmiech*
dent
    wgniec* wgniot* wgię*
fall
    spad* upad* odpad* jesien*
pretty
    ładn* śliczn* całkiem dość
piece
    kawał* sztuk* część części element*
claim
    roszczen* reklamac* twierdz* zgłoszen*
boss
    szef* kierownik*
stall
    stoisk* stragan* utkn*
window
    okn* okien okienk* szyba szyby
publish
    opublik* publik* wydan* wydaw*
test
    test* przetestow* spraw* próba próbę
instead
    zamiast w_zamian
drop
    spad* upuś* kropl* upadł*
itself
    sam samo sama się
pocket
    kiesze* kieszonk*
hip
    biod*
replacement
    wymian* zamienn* zamian* nowy_egzemplarz
tied
    związ* zawiąz* wiąz* przywiąz*
play
    gra gram grać gramy grają
fun
    zabaw* fajn* frajd* ubaw*
cousin
    kuzyn*
tin
    puszk* cyna cyny
chair
    krzes* fotel*
insulin
    insulin*
club
    klub* kij kija
fair
    uczciw* sprawiedl* fair
cost
    koszt*
rating
    ocen* rating* nota noty notę
rust
    rdz* zardzew* rudy
live
    mieszk* żyj* żyć żyw*
seat
    siedz* fotel*
map
    mapa mapy mapę mapk*
average
    przecięt* średni*
tiny
    malut* maleńk* maciup* mini tyci*
check
    sprawdz* spr kontrol* czek
count
    licz* policz*
withdraw
    wycof* wypłac* cofn*
hamper
    kosz kosza kosz_prezent* zestaw_prezent*
video
    wideo film* video nagran*
kitchen
    kuchn* kuchenn*
join
    dołącz* przyłącz* zapis*
away
    z_dala precz daleko poza_domem
why
    dlaczego czemu po_co
boat
    łód* ponton*
eat
    je jem jedz* zje* jeść
design
    projekt* design* wzor*
dm
    dm priv* pw prywatn*_wiadomoś*
drawer
    szuflad*
everything
    wszystko wszystkiego całość
mistake
    błąd błęd* pomył*
feet
    stopy stóp stopach nogi nóżk*
wide
    szerok* szerzej
grey
    szar* siw* popielat*
across
    przez naprzeciw* w_poprzek
street
    ulic* ul
stamp
    znaczek znaczk* pieczą* stempel* stempl*
most
    większoś* najbardziej najwięcej
market
    rynek rynk* targ* market*
whether
    czy
swap
    zamien* wymien* zamian* podmien*
request
    prośb* żąda* poproś* wniosek
job
    prac* robot* zadani*
carrier
    przewoźnik* kurier* firm*_kuriersk* transporter*
guy
    facet* gość koleś* typ chłop*
teach
    uczy* uczę uczą naucz* nauk*
bottom
    dół dołu dno dnie spód
touch
    dotyk* dotkn*
wood
    drewn* drzew*
spring
    sprężyn* wiosn* wiosen*
gorgeous
    przepiękn* cudown* prześlicz* bosk*
park
    park* zaparkow*
proud
    dum*
sturdy
    solidn* wytrzymał* mocn* stabiln* masywn*
facility
    placówk* zakład* obiekt*
start
    start* zacz* rozpocz* odpal*
blue
    niebiesk* błękit* granatow*
hook
    hak haki haka haczyk*
somewhere
    gdzieś
everywhere
    wszędzie
wish
    życz* chciał*
follow
    obserw* śledz* zaobserw* postępuj*
glue
    klej* przyklej* sklej*
charger
    ładowark* zasilacz*
secret
    sekret* tajemn* tajn* dyskret*
bow
    łuk łuku kokard* smyczek smyczk*
stiff
    sztywn* usztywn*
tent
    namiot*
knife
    nóż noża noże nożem noży
sit
    siedz* siada* usią*
welcome
    witam wita witaj* witamy zaprasz*
mobile
    komór* telefon* mobiln* przenośn*
talk
    rozmaw* rozmow* gada* mów* pogada*
sea
    morz* morsk*
sale
    wyprzeda* promocj* sprzedaż* obniżk* przecen*
evening
    wieczór*
bubble
    bąbel* folia_bąbelkowa bąbl* bańk*
fuck
    kurw* jeb* pierdol* pieprz* chuj*
sticker
    naklejk* nalepk* wlepk*
any
    jakikolwiek jakieś żadn* dowoln* jakichkolwiek
table
    stoł* tabel*
school
    szkoł*
comfy
    wygodn* komfort* mięciut*
direct
    bezpośredn* prosto
resident
    mieszkan* lokator* rezydent*
thumb
    kciuk*
short
    krót*
empty
    pust* opróżn*
grandson
    wnuk* wnucz*
cool
    fajn* chłodn* spoko super odjazd*
alone
    sam sama samotn* samemu
cardboard
    karton* tektur*
safe
    bezpiecz* sejf*
robbery
    rabun* napad* rozbój złodziej*
paste
    wklej* pasta pastę pasty
liar
    kłamc* krętacz* oszust*
another
    inn* kolejn* drug* następn*
air
    powietrz*
exact
    dokład* ścisł*
toast
    tost* grzank* toast*
helpline
    infolini* linia_pomocy
tight
    ciasn* obcis* szczeln*
past
    przeszł* po minion* obok
idiot
    idiot* debil* kretyn* głup*
help
    pomoc* pomóż* pomog* pomag*
service
    usług* obsług* serwis*
print
    druk* wydruk* nadruk*
tank
    zbiornik* bak baku akwari*
anyone
    ktokolwiek ktoś nikt
key
    klucz* klawisz*
watch
    zegar* ogląd* obejrz* patrz*
bother
    przeszkadz* kłopot* fatyg* chce_się zawraca*
stuff
    rzecz* graty bajer*
bank
    bank banku bankow* konto
drink
    pić pij* napoj* wypić wypił*
within
    w_ciągu w_przeciągu wewnątrz
scroll
    przewin* przewij* scroll*
attach
    załącz* dołącz* przymoc* przyczep*
rude
    niegrzecz* chams* nieuprzejm* niemił* niekultur*
together
    razem wspóln* łącznie
satisfy
    zadowol* satysfakc* usatysf*
thing
    rzecz* coś sprawa
doctor
    lekarz* doktor* lekark*
fly
    lata latać latał* leci lecą
finger
    palec palc* paluszk*
desk
    biurk*
uncle
    wujek wujk* stryj*
speak
    mów* rozmaw* porozmaw*
break
    psuj* psuł* zeps* łamie łamał*
swear
    przeklin* klął klnie przysięg* bluzg*
perfect
    idealn* perfek* doskonał* ideał
mile
    mil mila mile kilomet*
none
    żadn* nikt nic
brass
    mosią* mosięż*
story
    histori* opowieś* opowiad* fabuł* bajk*
shut
    zamk* zamyka* zatrzas*
seam
    szew szw*
instruction
    instrukc* wskazów* polecen*
kit
    zestaw* komplet*
bath
    kąpiel* wann* kąpa*
button
    guzik* przycisk* guzicz*
else
    inn* jeszcze kto_inny
receipt
    paragon* rachun* pokwitow* dowód_zakupu
used
    używan* użyt* używk* zużyt* po_kimś
bike
    rower* motor*
whistle
    gwizd*
bus
    autobus* bus busem
paint
    farb* malow* pomalow* lakier*
tonight
    dziś_wieczorem dziś_w_nocy wieczorem
wheel
    koło koła kół kółk* kółek
easy
    łatw* prost*
rest
    reszt* odpocz*
eye
    oko oka oczy oczu oczach
paragraph
    akapit* paragraf* ustęp*
powder
    proszek puder pudr* proszku proszkiem
breed
    rasa rasy hodow*
board
    desk* płyt* tablic* plansz*
moan
    narzek* jęcz* marudz* jęk*
survive
    przeży* przetrw*
nurse
    pielęgniar* karmi*
support
    wsparci* pomoc* wspier* obsług* support*
dead
    martw* zdech* padł* nie_żyje rozładow*
locker
    paczkomat* szaf* skryt* automat*
tune
    melod* strój stroi* nastroi* dostroi*
cloth
    ścierk* szmat* materiał* ściereczk*
trade
    handel* handl* wymian* branż*
few
    kilka mało parę kilku niewiele
range
    zasięg* zakres* gama asortym*
bare
    goły goła gołe nagi naga
garden
    ogród* działk*
toy
    zabaw*
pass
    przekaż* przejd* mija* zdać zdał*
frame
    rama ramy ramę ramk* ramek
office
    biur* urząd* urzędu
meter
    metr* miernik* licznik*
wall
    ścian* mur muru
settle
    ureguluj* załatw* rozlicz* ugod*
crowd
    tłum* tłok*
row
    rząd rzędu rzędzie wiersz* kłótni*
square
    kwadrat* plac placu
sag
    zwisa* obwis* opad* zapad*
anywhere
    gdziekolwiek nigdzie
ceiling
    sufit*
verdict
    werdykt* podsumow* wyrok* ocen*
beep
    pip* pika* piszcz* pikn*
string
    sznur* strun* nitk*
hum
    bucz* brzęcz* szum*
longer
    dłuż*
person
    osob* człowiek*
enjoy
    ciesz* korzyst* podoba* delekt*
click
    klik*
private
    prywat* priv*
overnight
    z_dnia_na na_drugi_dzień przez_noc w_jedną_noc nocn*
party
    imprez* przyjęc* party
owner
    właściciel* posiadacz*
bent
    zgię* wygię* krzyw* pogię* zagię*
beautiful
    piękn* przepięk* śliczn*
green
    zielon* zieleń
stand
    stoi stoją stać stojak* podstaw*
trust
    zaufa* ufa*
rather
    raczej dość wolę woli wolał*
law
    prawo prawa prawn* ustaw*
pull
    ciągn* pociąg* wyciąg* szarp*
lower
    niższ* obniż* dolny
cheese
    ser sera sery serem serów
station
    stacj* dworzec* dworc* komisariat*
foam
    piank* gąbk* piana
engineer
    inżynier* technik*
policy
    polityk* zasad* regulamin* polis*
funny
    śmieszn* zabawn* dziwn*
early
    wcześn* za_wcześnie
holder
    uchwyt* stojak* podstawk* posiadacz*
judge
    sędzi* ocenia* osądz*
double
    dwukrot* podwoj*
ran
    bieg* skończy*
odd
    dziwn* nieparzyst* dziwaczn*
sew
    szyje szyty uszy* zszy* szyc*
vet
    weterynarz* wet weta
bar
    bar baru barze drąż* baton*
chart
    tabel* wykres*
nephew
    siostrzen* bratan*
idea
    pomysł* pojęci* idea
staff
    personel* pracown* obsług* załog*
wrist
    nadgarst*
member
    człon*
quibble
    czepia* zastrzeż* drobiazg*
daughter
    córk* córec* córci*
weekend
    weekend* łikend*
deep
    głęb*
guarantee
    gwarant* gwaranc* zapewn*
disc
    płyt* dysk* krąż* tarcz*
catch
    łap* złap* haczyk* chwyt*
ferry
    prom promu promem
screen
    ekran* wyświetlacz*
centre
    centrum środek środk* ośrodek
fault
    wad* usterk* wina winy winę
entry
    wejści* wpis* wstęp*
bill
    rachun* banknot* faktur*
transfer
    przela* przesł* przele*
library
    bibliotek*
build
    budow* zbudow* złoż* budynk*
inhaler
    inhalator*
camera
    kamer* aparat*
bone
    kość kości kostk*
flung
    rzuc* cisn* przerzuc*
match
    mecz* pasuj* dopasow* zapałk*
listen
    słuch* posłuch*
grandma
    babci* babk*
shout
    krzyc* krzyk* wrzeszcz* wydzier*
dearer
    droż*
press
    naciś* wciś* pras*
their
    ich
profile
    profil*
shower
    prysznic*
notice
    zauważ* powiadom* ogłosz* wypowiedz*
licence
    prawo_jazdy licenc* koncesj* prawko
dust
    kurz* pył* zakurz*
manager
    kierowni* menedż* menadż* manager*
believe
    wierz* uwierz*
screenshot
    screen* zrzut* zrzut_ekranu skrin*
hepatitis
    żółtacz* zapalenie_wątroby wzw
pump
    pomp*
soon
    wkrótce niedług* zaraz szybko
met
    spotk* pozna*
boy
    chłop*
dark
    ciemn* mrocz*
degree
    stopni* stopień dyplom*
engrave
    grawer* wygraw*
smoke
    dym* palen* pali*
hear
    słysz* usłysz* słychać
elastic
    gum* elastycz*
balance
    równowag* sald* balans*
bend
    zgin* wygin* wygię* schyl*
lung
    płuc*
pavement
    chodnik*
corner
    róg rogu rogi kąt kącik*
ear
    ucho ucha uszy uszu uszach
stone
    kamień* kamyk*
brush
    szczot* pędzel* pędzl*
flap
    klapa klapk* klapę skrzydeł*
yourself
    się siebie sobie sam sama
skip
    pomin* pomij* omin* przeskocz*
large
    duż* wielk* xl
crisp
    chrup* wyraźn* chips*
class
    klas* lekcj* zajęc*
rope
    lina linę liny sznur* linka
speedy
    szybk* błyskawicz* ekspres*
share
    udostępn* dziel* podziel* udział*
toe
    palec_u_nogi paluch* palce_u
wind
    wiatr* wietrz* nawij* nakręc*
guess
    zgadn* zgadu* chyba domyśl*
fix
    napraw* mocow* przymoc* zreper*
gym
    siłown* siłk* gimnasty*
hospital
    szpital*
meet
    spotk* spotyk* pozna*
lying
    kłami* kłama* leż*
lean
    oprz* opar* pochyl* chud*
identical
    identycz* taki_sam jednakow*
sing
    śpiew* zaśpiew*
yoga
    joga jogi jogę
machine
    maszyn* urządzen* pralk*
season
    sezon* pora_roku przypraw*
prove
    udowod* dowod* dowieś* wykaż*
confirm
    potwierdz*
flight
    lot lotu lotem loty samolot*
film
    film* foli*
mate
    kumpel* kumpl* koleg* stary ziom*
snug
    dopasow* przytuln* przylega* ciepluś*
gentleman
    pan dżentel* gentleman*
learn
    uczy* uczę uczą naucz* dowiedz*
accord
    zgod*
shed
    szop* altan* komórk* linie*
land
    ląd* wyląd* ziemi* grunt*
item
    przedmiot* produkt* rzecz* artykuł* towar*
correct
    popraw* prawidł* właściw* skoryg*
official
    oficjaln* urzęd*
life
    życi*
ticket
    bilet* mandat* zgłoszen*
hang
    wisi* wiesz* powies* zawies*
heel
    pięt* obcas*
arm
    rama ramy ramę ramię ramion*
foot
    stopa stopy stopę stopach stóp
include
    zawier* dołącz* obejm* włącz* w_zestawie
landlord
    właściciel* wynajmując* gospodarz*
apart
    osobno oprócz rozpad*
wool
    wełn*
wow
    wow łał ojej
stitch
    szew szwy szwów ścieg* zszy*
search
    szuk* wyszuk* poszuk*
front
    przod* front* przed
single
    pojedyncz* jeden samotn* singiel*
student
    student* uczeń uczn*
steel
    stal stali stalow*
sentence
    zdani* wyrok*
lump
    guz guza guzek grud* brył*
problem
    problem* kłopot*
whatsapp
    whatsapp* wats* wotsap* whatsup*
stood
    stał stała stali stoj* stan
copper
    miedz*
understand
    rozumi* zrozum*
shoulder
    bark* ramię ramion* ramieni*
telephone
    telefon* tel
chemist
    aptek* chemi* farmac*
due
    termin* należn* z_powodu
either
    też albo ani
matter
    sprawa sprawie znacze* ważn* kwesti*
dribble
    ślin* kapi* kapa*
fresh
    śwież*
thriller
    thriller* dreszczow* kryminał*
handy
    poręcz* przydatn* przydaj* praktycz*
christmas
    święt* boże_narodzenie świąt* gwiazdk* wigili*
hole
    dziur* otwór*
point
    punkt* czub* sens*
proof
    dowód*
shade
    odcień odcieni* cień cieni* klosz*
motor
    silnik* motor* silnicz*
winter
    zima zimę zimy zimow*
pair
    para parę pary sparow* parow*
fight
    walka walki walkę walcz* bój*
sun
    słońc* słonecz*
arch
    łuk* sklepien*
lane
    alej* uliczk* pas
shame
    wstyd* szkoda hańb*
arthritis
    artretyz* zapalenie_stawów reumat* rzs
normal
    normaln* zwykł* norma
fan
    wentylat* wiatrak* fan fanem wachlarz*
author
    autor* pisarz*
chew
    żuć żuj* gryz* pogryz* przeżu*
gold
    złot* pozłac*
value
    wart* ceni*
absolute
    absolut* całkowit* totaln*
beg
    błag* żebr* proszę
revise
    popraw* zmien* zrewid*
surgeon
    chirurg*
pin
    pin pinu szpilk* przypin* bolec*
retire
    emeryt* na_emeryt*
draw
    rysow* narysow* losow* ciągn*
colleague
    koleg* współprac* koleżan* kolega_z_pracy
restock
    uzupełn* dostaw* znów_dostępn*
lift
    winda windę windy podnos* podnie*
burn
    pali* palą spal* przypal* poparz*
skin
    skór* cera cery
credit
    kredyt* środk* uzna*
extra
    dodatk* ekstr* gratis*
joke
    żart* kpin* dowcip*
strike
    strajk* uderz*
pole
    słup* kij* tyczk* drąż* polak*
chip
    odprys* wyszczerb* chip* czip* frytk*
record
    płyt* nagr* rekord* zapis*
hardware
    sprzęt* żelazn* osprzęt*
scuff
    otar* obtar* przetar* zarys*
biscuit
    ciast* herbatnik* biszkopt*
describe
    opis*
helmet
    kask* hełm*
voice
    głos głosu głosem głosow*
pour
    nalew* nala* leje lać wylać
waterproof
    wodoszcz* nieprzemak* wodoodp*
blunt
    tęp* stępi*
mint
    mięt* idealny
parent
    rodzic*
god
    bóg boga bogu boże
episode
    odcin* epizod*
bolt
    śrub* rygiel* rygl* zasuw*
genius
    geniusz* genialn*
issue
    problem* kwesti* usterk* numer
calm
    spok* uspok*
cord
    przewód* sznur* kabel*
rule
    regul* zasad*
complain
    narzek* skarż* reklam* poskarż* złoży*_skarg*
tip
    porad* wskazów* końców* napiwek czubek
band
    pasek opask* zespół* gumk*
cube
    kostk* kostek sześcian*
epilepsy
    epileps* padaczk*
newspaper
    gazet* dzienni*
online
    online internet* w_sieci
torch
    latark* pochod*
maker
    producent* twórc* wytwórc*
young
    młod*
borrow
    pożycz*
attempt
    próba próbę próbow* próbuj* usił*
low
    nisk*
bird
    ptak* ptasz*
batch
    parti* serii
rattle
    grzecho* brzęcz* telep* stuka*
dinner
    obiad* kolacj*
supermarket
    supermark* market* biedronk* lidl* hipermark*
shit
    gówn* syf* bubel* badziew* chłam*
natural
    natural*
advent
    adwent*
teeth
    zęby zębów ząb zęba zębami
cheat
    oszuk* oszust* kant*
gypsy
    cygan* romow*
swing
    huśtaw* buja*
wake
    budz* obudz*
level
    poziom*
manner
    manier* sposób* zachowan*
barn
    stodoł*
rat
    szczur*
thyroid
    tarczyc*
dentist
    dentyst* stomatolog*
drone
    dron*
plain
    zwykł* prost* gładki
family
    rodzin*
essay
    esej* wypracow*
remark
    uwag* komentarz*
far
    dalek*
letterbox
    skrzynk*_na_listy skrzynk* skrzynk*_pocztow*
middle
    środek środk* pośrod*
sprinkler
    zraszacz*
weight
    waga wagę wagi wadze ciężar*
vanish
    znik* przepad*
scale
    waga wagę wagi wadze skala
church
    kości*
spot
    miejsc* plam* kropk*
clock
    zegar*
smash
    rozbi* rozwal* stłucz* roztrzask*
critic
    kryty*
pink
    różow* róż
factory
    fabry*
patio
    taras* patio
cheer
    dzięki kibic*
along
    wzdłuż razem
bias
    stronnicz* uprzedz* tendencyj*
ready
    gotow*
collect
    odbi* odebra* zbier* kolekcj*
thread
    nić nici nitk* gwint* wątek
hood
    kaptur* okap*
tube
    rur* tuba tubk* dętk*
reverse
    odwrot* cofn* odwróc*
pity
    szkod* litoś*
quite
    całkiem dość dosyć
shelf
    półk* półek
brake
    hamul* hamow*
cap
    czap* nakrętk* zakręt* zaślep*
cot
    łóżecz*
later
    później potem
leather
    skór*
feeder
    karmni* podajnik*
goodbye
    do_widzenia żegna* pożegn* papa
ride
    jazd* przejażdż* jeździ* jechać
sweet
    słod* cukierk* uroc*
drill
    wiert*
cough
    kasze* kaszl*
pattern
    wzor* deseń
asthma
    astm*
department
    dział działu działem wydział*
world
    świat świata świecie światow*
win
    wygr*
prayer
    modl*
myself
    się siebie sam sama sobie
base
    podstaw* baza bazy
aisle
    alejk* przejśc* korytarz*
lunch
    lunch* obiad* śniadaniów*
bribe
    łapów* przekup*
handsome
    przystojn*
subscribe
    subskryb* zasubskryb* zapis* prenumer*
split
    rozdw* rozdziel* pęk* podziel* rozszczep*
true
    prawd*
repair
    napraw* reperac* serwis*
tongue
    język*
apparently
    podobno najwyraź* widoczn*
wheelie
    kubeł* kosz_na_śmieci pojemnik*
ground
    ziemi* grunt* mielon*
freebie
    gratis* darmow* próbk* darmoch*
storm
    burz* wichur* sztorm*
cable
    kabel* kabl* przewód*
buzz
    brzęcz* bucz* bzycz*
her
    jej ją niej nią
serve
    obsłu* serw* służ*
warden
    strażni* dozorc* naczelnik*
anyway
    i_tak w_każdym_razie zresztą mimo_wszystko
meant
    miał* znaczy* przeznacz*
merchant
    sprzedawc* kupc* handl* kupiec
stair
    schod* stopień
silence
    cisz* milcz*
puzzle
    puzzl* układank* zagadk*
contact
    kontakt* skontakt*
access
    dostęp* dojście
human
    człowiek* ludz*
reader
    czytel* czytnik*
stain
    plam* poplam* zaciek*
tap
    kran* stuk* bateria_kuch*
lawn
    traw*
jar
    słoi* słój
submit
    wyśl* złoż* przesł*
coin
    monet*
foil
    foli* sreber*
liver
    wątrob*
min
    min minut*
visit
    wizyt* odwiedz*
silent
    cich* milcz* bezgłoś*
greeting
    pozdr* życzen*
mirror
    luster* lustr*
puddle
    kałuż*
died
    umar* zmar* zdech* padł*
iron
    żelaz* prasow*
polish
    polsk* polak* poler* pasta
otherwise
    inaczej w_przeciwnym poza_tym
generation
    pokole* generac*
drum
    bęben bębn* perkus*
pop
    wpad* strzel* pop
pinch
    szczyp* uszczyp* uwiera*
miracle
    cud cudu cuda cudown*
trip
    podróż* wyciecz* wyjazd* potk*
suppose
    przypuszcz* chyba zakład*
neat
    schludn* zgrabn* estetycz* staran*
recommend
    polec* zaleca* rekomend* niepoleca* odradz*
around
    wokół dookoła około koło
bucket
    wiadr* wiaderk*
police
    policj* psy komend*
squash
    zgnie* ściś* dyni*
doorbell
    dzwonek dzwonk* domofon*
mass
    masa masy msza mszy mszę
further
    dalej dalsz* daln*
fray
    strzęp* postrzęp* przeciera_się pruje
pill
    tablet* pigul* mechac*
holiday
    wakac* urlop* święt* ferie
heater
    grzejnik* grzałk* piecyk* farelk*
serial
    seryjn* serial*
cork
    korek kork*
fuss
    awantur* zamiesz* problem*
poor
    słab* biedn* kiepsk* marn*
unit
    jednost* sztuk* urządzen*
slap
    klep* policz* plask*
waste
    strat* marnow* marnot* odpad* zmarnow*
care
    opiek* trosk* dba* obchodz*
verified
    zweryf* weryf* potwierdzon*
mean
    znacz* mam_na_myśli podł* wredn*
literally
    dosłown* literaln*
self
    siebie się sam
volume
    głośnoś* tom objętoś*
grateful
    wdzięcz* zobowiąz*
fill
    wypeł* napeł* uzupeł*
chilli
    chili chilli papryczk* ostr*
calmer
    spokojn* uspoka*
part
    częś* element* podzespoł*
physio
    fizjoterap* rehabil* fizjo
race
    wyścig* rasa rasy
net
    siatk* sieć netto net
english
    angiels* anglik* po_angielsku
remain
    pozosta* zosta*
drain
    odpływ* spust* rozładow* drenaż*
nation
    narod* kraj
truck
    ciężarów* tir tira tiry
white
    biał* biel
snow
    śnieg* śnieżn*
monitor
    monitor* ekran*
superb
    znakomit* wyśmien* super fantast*
company
    firm* spółk* przedsięb*
add
    dod* dołącz*
favourite
    ulubion* ulubien*
receive
    otrzym* dosta* odebr* odbi*
whatever
    cokolwiek nieważne obojętn*
cook
    gotow* ugot* kuchar*
village
    wieś wsi wiosk*
kiss
    całus* pocał* buziak* całuj*
bless
    błogosł* pobłog*
flower
    kwiat*
buzzer
    domofon* brzęczyk* dzwonek
exam
    egzamin* matur*
apologise
    przeprasz* przepros*
leaflet
    ulot* kartecz*
patience
    cierpliw*
king
    król*
newest
    najnow*
cry
    płacz* płaka* popłak*
bulb
    żarów* cebul*
escalate
    eskal* zgłosz* dalej
cushion
    podusz* amortyz*
shine
    świec* błysz* połysk* lśni*
tax
    podat* vat cło
prom
    studniów* bal balu
dye
    farb* barwn*
oak
    dąb dęb*
patent
    patent*
index
    indeks* spis_treści
previous
    poprzed* wcześniejsz*
moment
    chwil* moment*
dull
    nudn* matow* tęp* ponur*
frost
    mroz* szron* przymroz*
twin
    bliźni*
himself
    się siebie sam
fabric
    tkan* materiał*
error
    błąd błęd* error*
deaf
    głuch* niesłysz*
mouse
    mysz*
fish
    ryb*
shopper
    kupując* klient*
drunk
    pijan* nachlan* pijak* wypić wypił*
toddler
    maluch* szkrab* małe_dziecko roczniak*
stuck
    utkn* zacią* zablok* przyklej* zacin*
logo
    logo*
yellow
    żółt* zażółc*
easter
    wielkan*
free_of_charge
    za_darmo gratis* bezpłat* darmow* nieodpłat*
gift_card
    kart*_podarunk* kart*_upomink* bon_podarunk* karta_prezent* bon
five_stars
    pięć_gwiazd* 5_gwiazd* pięciogwiazd* 5 pięć_gwiazdek
one_star
    jedna_gwiazd* 1_gwiazd* jednej_gwiazd* jednogwiazd*
star_rating
    ocen*_gwiazd* liczb*_gwiazd* gwiazd* ocen*
cashback
    cashback* zwrot_pieni* zwrot_gotów* zwrot_części* keszbek
voucher_code
    kod_rabat* kod_promo* kod*_kupon* kod_zniżk*
raffle
    losow* loteri* konkurs*
giveaway
    rozda* konkurs* giveaway
bonus
    bonus* premi* gratis* dodatk*
reward
    nagrod* wynagrodz* gratyfik* nagradz*
compensation
    rekompens* odszkod* zadośćucz* zrekompens* wynagrodz*
store_credit
    środki_w_sklepie bon bonu bony bonem
warranty_extension
    przedłuż*_gwaranc* wydłuż*_gwaranc* dłuższ*_gwaranc* dodatkow*_gwaranc*
donate
    przekaz*_na wpłac* podarow* darow* datek
make_it_right
    naprawi*_sytuac* wynagrodz* zrekompens* naprawi*_błąd rozwiąż*
reach_out
    skontakt* odezw* napisz* napisać_do daj_znać
before_you
    zanim przed_wystawieniem przed_napisaniem przed_oceną najpierw
let_us_know
    daj_znać dajcie_znać daj_nam_znać proszę_dać_znać odezw*
contact_us
    skontakt* kontakt* napisz*_do_nas kontakt_z_nami pisz*_do_nas
small_business
    mała_firm* małej_firm* mał*_biznes* mały_sklep* mały_przedsięb*
family_business
    firma_rodzin* rodzinn*_firm* rodzinn*_biznes* rodzinny_sklep
livelihood
    utrzym* byt bytu zarob* przeży*
keep_secret
    w_tajemnicy między_nami zachow*_dla poufn* dyskret*
between_us
    między_nami zostan*_między po_cichu na_boku
not_mention
    nie_wspomin* nie_pisz* bez_wspominania nie_wspomn* proszę_nie_pisać
do_not_tell
    nie_mów* nikomu_nie proszę_nie_mówić nie_zdradz* nie_zgłasz*
update_review
    zmien*_opini* aktualiz* zaktualiz*_opini* edyt*_opini* popraw*_opini*
change_review
    zmien*_opini* zmien*_ocen* zmian*_opini* zmian*_oceny zmien*_komentarz*
remove_feedback
    usun*_opini* usun*_ocen* usuń_opini* wycof*_opini* skasow*_opini*
leave_feedback
    wystaw*_opini* zostaw*_opini* zostaw*_komentarz* wystaw*_ocen*
    wystaw*_komentarz*
leave_review
    wystaw*_opini* zostaw*_opini* napisz*_opini* napisa*_opini* dod*_opini*
scan_code
    zeskan*_kod* skan*_kod* kod_qr kodu_qr zeskan*_qr
follow_us
    obserw*_nas zaobserw* śledź_nas polub_nas polub*
newsletter
    newsletter* biuletyn* zapis*_się
bank_transfer
    przelew* przelew_bank* przela* blik*
bank_account
    konto_bank* nr_konta numer*_konta rachun*_bank* iban*
pay_directly
    zapłać_bezpośr* płatn*_bezpośr* bezpośrednio przelew* poza_amazon*
profile_link
    link*_w_profilu link*_w_bio link*_do_profilu profil* w_bio
out_of_stock
    brak_towaru wyprzedan* niedostępn* brak_w_magazynie nie_ma_na
cancel_order
    anulow*_zamów* anuluj*_zamów* rezygn*_z_zamów* odwoł*_zamów*
pricing_error
    błąd_cen* błędn*_cen* pomył*_w_cenie zła_cena
amazon_team
    zespół_amazon* ekipa_amazon* pracown*_amazon* dział_amazon*
customer_service
    obsług*_klienta biur*_obsługi dział_obsługi bok infolini*
seller_account
    konto_sprzed* konta_sprzed* kont*_sprzedawc*
negative
    negat* niska_ocena złą_opini* niekorzyst* zła_opinia
positive
    pozytyw* dobr*_opini* korzystn*
unhappy
    niezadowol* nieszczęś* rozczarow* zawiedz*
satisfied
    zadowol* usatysf* satysfakc* kontent*
dissatisfied
    niezadowol* niesatysf* rozczarow* zawiedz*
experience
    doświadcz* wrażen* doznan*
last_week
    w_zeszłym_tygodniu zeszłego_tygodnia tydzień_temu w_ubiegłym_tygodniu
asked_before
    już_pyta* już_prosi* wcześniej_pyta* pisał*_wcześniej pytał*_już
again_please
    ponown*_prosz* jeszcze_raz_prosz* ponawia* jeszcze_raz
copy_and_paste
    kopiuj_wklej skopiow* skopiuj* przeklej* wklej*
keyword
    słow*_kluczow* słowa_klucze fraz* hasł* keyword*
words_like
    słow*_takie słów_takich słowa_typu użyj*_słów
in_exchange
    w_zamian za_opini* za_recenzj* w_zamian_za wymian*
in_return
    w_zamian w_rewanżu w_podzięce
thank_you_gift
    prezent*_w_podzięk* upomin* drobny_upominek mały_prezent
as_a_thank_you
    w_podzięk* w_podziękowaniu jako_podzięk* w_ramach_podziękowania w_dowód
on_the_house
    na_nasz_koszt na_koszt_firmy gratis* za_darmo
discount
    rabat* zniżk* upust* obniżk* promocj*
coupon
    kupon* bon bonu bony bonem
promo_code
    kod_promo* kod*_rabat* kod_zniżk* kodzik* kod*_promocyj*
influencer
    influenc* instagram* youtub* tiktok* bloger*
competitor
    konkurenc* konkurent* rywal*
my_company
    moja_firm* mojej_firm* nasza_firm* naszej_firm*
work_for
    prac*_dla pracuj*_w pracuję_dla pracował*_w jestem_pracown*
employee
    pracown* zatrudn*
founder
    założyciel* założyłem twórc*
inventor
    wynalaz* pomysłodaw*
own_brand
    własn*_mark* marka_własna naszej_marki moja_marka
my_husband
    mój_mąż mojego_męża mężowi mąż
my_brother
    mój_brat mojego_brata bratu
my_friend
    mój_przyjaciel mój_kolega moja_koleżanka mój_znajomy mojej_przyjaciół*
wrote_this
    napisał*_to napisał*_tę jestem_autor* napisałem napisałam
author_is
    autor*_jest autorem autorka_to autor_to znam_autor*
got_it_free
    dosta*_za_darmo dosta*_gratis otrzym*_za_darmo za_darmo otrzym*_bezpłat*
paid_me
    zapłacili_mi zapłacił*_mi płacą_mi dostałem_pieniądze za_kasę
offered_me
    zaproponow*_mi zaofer*_mi oferow*_mi proponow*_mi
refund_if
    zwrot_jeśli zwróc*_jeśli zwrot*_jeżeli zwrot_za_opini* oddadzą_jeśli
tester_program
    program_test* tester* klub_recenzent* testow* vine
cheaper_elsewhere
    taniej_gdzie* gdzie_indziej taniej_w taniej_na gdzie_indziej_taniej
half_the_price
    za_pół_ceny połow*_ceny pół_ceny o_połowę o_połowę_taniej
price_went_up
    cena_wzros* podroż* podnieśli_cen* cena_poszła podwyżk*
sold_out
    wyprzed* wykupi* brak_towaru
in_stock
    dostępn* na_stanie w_magazynie w_sprzedaży na_magazynie
other_reviews
    inn*_opini* inn*_recenzj* pozostał*_opini* opinie_innych innych_opinii
reviewers
    recenzent* opiniując* oceniając* osoby_oceniając*
fake_reviews
    fałszyw*_opini* fałszyw*_recenzj* fejk*_opini* kupion*_opini*
    kupowan*_opini*
thief
    złodziej* kradziej*
scammer
    oszust* naciągacz* kanciarz* scamer* scammer*
stupid
    głup* durn* idiotyczn* debiln* tęp*
shame_on_you
    wstyd* powinniście_się_wstydzić hańb* żenad*
threaten
    groź* zagroz* straszy* zastrasz*
sue
    pozew* pozw* do_sądu skarż* sąd
lawyer
    prawnik* adwokat* prawnicz* mecenas* radca_prawny
report_you
    zgłosz* zgłasz* zgłosić na_policj* do_uokik
blacklist
    czarn*_list* czarna_lista zablok* ban bana
heal
    lecz* wylecz* uzdraw* goi* zagoi*
diabetes
    cukrzyc* diabet* cukrzyk*
medication
    lek leki leków lekarstw* lekami
replace_medicine
    zamiast_leków zastąp*_lek* odstaw*_lek* odstawi*
side_effect
    skut*_ubocz* efekt*_ubocz* działan*_niepożąd* skutki_uboczne
steal
    kradn* kraść kradz* ukrad* skradz*
burglary
    włam*
smuggle
    przemyc* przemyt* szmugl*
drug
    narkot* dragi ćpun* marihuan* koks*
weapon
    broń broni bronią pistolet* karabin*
kill
    zabić zabij* zabił* morder* zamord*
hurt
    boli* bolał* zran* skrzywdz* rani*
explode
    eksplo* wybuch*
fire
    ogień ogni* pożar* pali*
alcohol
    alkohol* wódk* wóda piwo
drive_drunk
    po_pijaku pod_wpływem po_alkoholu jazda_po
forge_document
    podrob*_dokument* fałszow*_dokument* sfałszow* podrabia*
hide_from_police
    ukry*_przed_policj* schow*_przed_policj* przed_policją
remove_safety
    usun*_zabezp* zdjąć_zabezp* wyłącz*_zabezp* obejść_zabezp*
foreigners
    obcokraj* cudzoziem* imigrant* obcych ukraińc*
women
    kobiet* baby bab babsk*
religion
    relig* wiara wiary wyznan*
gay
    gej* homosek* homo pedał* lesbij*
sexy
    sexy seksi seksow* podniec*
erection
    erekc* wzwód stoi
orgasm
    orgazm* szczytow*
naked
    nagi naga nago nagie nagich
condom
    prezerwat* kondom* gumk*
vibrator
    wibr*
phone_number
    numer_telefonu nr_tel* numer*_tel* nr_telefonu numer_komórk*
email_address
    adres_email adres_e_mail adres_mail* maila mailow*
telegram
    telegram*
wechat
    wechat* łeczat
instagram
    instagram* insta ig
website
    stron*_internet* stron*_www witryn* strona www
shop_online
    sklep_internet* sklep*_online sklep_on_line nasz_sklep
order_number
    numer_zamów* nr_zamów* numer*_zamówienia
full_name
    imię_i_nazwisko imieni*_i_nazwisk* pełne_imię nazwisk*
deliver_late
    spóźni*_dostaw* opóźni*_dostaw* późno_dostar* po_terminie dostarcz*_późno
never_arrived
    nigdy_nie_dotar* nie_dotar* nie_doszł* nigdy_nie_przyszł* nie_przyszł*
lost_parcel
    zgub*_paczk* zaginę* paczka_zaginę* zagubion* zaginion*
tracking_number
    numer_przesyłki numer_śledz* nr_przesyłki numer*_przesyłki numer_listu
neighbour
    sąsiad* sąsiedz*
thrown
    rzuc* przerzuc* wyrzuc* ciśn*
left_outside
    zostaw*_na_zewn* zostaw*_przed pod_drzwiami zostaw*_na_desz* na_wycieraczce
damaged_box
    uszkodz*_karton* uszkodz*_opak* zgnie*_karton* uszkodz*_pudeł*
    zniszcz*_opak*
well_packed
    dobrze_zapak* świetnie_zapak* solidnie_zapak* starannie_zapak*
    porządnie_zapak*
fast_delivery
    szybk*_dostaw* szybk*_wysył* szybko_dotar* szybk*_przesył* szybko_przyszł*
wrong_item
    nie_ten_produkt inny_produkt inny_towar zły_produkt nie_to_co
used_item
    używan* noszon* ślady_użyt* ślad*_używ* po_zwrocie
broken_on_arrival
    przysz*_uszkodz* dotar*_uszkodz* uszkodz* przysz*_zepsut* przysz*_rozbit*
missing_part
    brak_części brakuj* brakował* brak_elem* niekompl*
counterfeit_item
    podrób* fałszyw* nieoryginal* fejk*
return_label
    etykiet*_zwrot* list_przewoz* etykiet* nalepk*_zwrot*
no_answer
    brak_odpow* nie_odpow* brak_kontaktu nie_odpis* cisza
friendly
    mił* przyjazn* sympat* życzliw* serdecz*
refund_refused
    odmów*_zwrotu odmaw*_zwrotu nie_chcą_zwróc* nie_chcą_oddać odmow*_zwrot*
customs
    cło cła cłem celn* urząd_celny
works_well
    działa_dobrze dobrze_działa działa_super świetnie_działa działa_bez
stopped_working
    przesta*_działa* nie_działa zeps* padł* przestał*_działać
poor_quality
    słab*_jakoś* kiepsk*_jakoś* zł*_jakoś* nisk*_jakoś* tandet*
good_quality
    dobr*_jakoś* wysok*_jakoś* świetn*_jakoś* solidn* porządn*
value_for_money
    stosun*_jakości_do ceny_do_jakości jakość_do_ceny wart*_ceny wart*_swojej
too_small
    za_mał* zbyt_mał* za_ciasn* za_mały przymał*
too_big
    za_duż* zbyt_duż* za_wielk* zawyż* przyduż*
comfortable
    wygodn* komfort* wygoda przyjemn*
ugly
    brzyd* paskudn* szpetn* ohydn*
smells
    śmierdz* pachn* cuchn* capi* jedzie
tastes
    smak* posmak*
noise
    hałas* szum* huk dźwięk*
instructions
    instruk* ulotk* wskazów*
material
    materiał* tkan* surow*
@carrier
    ups gls inpost* poczt* fedex* przewoźni* paczkomat* paczkomac* spedy*
    hermes* orlen_paczk*
@courier_staff
    typek człowiek ziomek
@vehicle
    rower* pociąg* jecha* przyjecha* prowadz*
@route
    trasa trasę adres* sortown* przystan* lokaliz*
@parcel
    koper* pudeł* opakow* pakun* wór
@delivery_place
    próg progu progiem wycieraczk* garaż* ganek ganku recepcj*
@neighbour
    portier* dozorc* współlok* znajom* ciec
@lateness
    opóźn* zagubi* czeka* brak wlecz* przeterm* dopiero zwlek* nadal_nie
    nie_dotar*
@quick
    migiem natychm* od_razu przed_czasem raz_dwa następnego_dnia w_mig
@arrival
    przysz* doszed* dojecha* przyjech* przynió* jest_już na_miejscu
@courier_act
    odjech* wręczy* odda* uciek* awizo* avizo nie_zadzwo* podał* podaje
@waiting
    poczek* zaczek* oczek* doczek* niecierpl* kolejk* odczek* wciąż
@tracking
    status* aplikac* numer_przesył* dostarczon* nadan* zaktual* etykiet*
    sortown* lokaliz*
@dispatch
    posła* ekspedy* wyszł* spakow*
@weekday
    poniedział* wtorek wtork* środa środę środy czwart* piąt* sobot* niedziel*
    wczoraj pojutrze
@month
    stycz* luty lutego lutym marzec marca marcu kwieci* kwietni* maj maja maju
    czerw* lipiec lipca lipcu sierp* wrześ*
@feast
    imienin* wesel* ślub* rocznic* walentyn* komuni* chrzc* sylwest*
    dzień_matki pogrzeb*
@day_time
    ranka południ* świt* popołud* w_nocy dziś_rano godzin* zmierzch* śniadan*
    o_świcie
@time_span
    tygod* sekund* doba doby dobę kwartał*
@weather
    pada* śnież* burz* upał* wilgo* mokr* zimn* pogod*
@number
    dwa dwie trzy cztery pięć sześć siedem osiem dziewięć dziesięć dwadzieścia
    sto dwóch trzech tysiąc*
@seller
    wam was państw* dostawc* wasz*
@staff
    konsult* kierown* doradc* szef*
@answering
    odpow* pisa* napisa* reag*
@refund
    odda* bonem pieniądz* reklam* chargeback* kasa kasę przelew*
@return
    odsył* etykiet*_zwrot* odbiór reklam*
@cancel
    zrezyg* odstąp* rozwiąz* skasow* storn* unieważn*
@fraud
    kłam* naciąg* fałsz* ściem* przekręt* scam* udaw* nabij* nabier* wał
@conduct
    przepr* grzecz* profesjon* życzl* cierpl*
@rudeness
    bezczel* arogan* opryskl* kłóc* burcz* olewa* buc buce buca
@bribe
    w_zamian usun*_opini* zmien*_opini* zwrot_za za_opini* za_5_gwiazd* korupc*
    błaga*
@order
    zamów* zapłac* złoży*_zamów* koszyk*
@listing
    zdjęc* aukcj* ofert* ogłosz* stron* specyf* na_zdjęciu tytuł* zgodn*
@instruction
    poradn* tłumacz* montaż* schemat* rysun* krok* podręcz* po_polsku resetow*
    złoż* broszur*
@wrong_item
    niewłaśc* zamiast duplikat* dubel*
@used_item
    noszon* otwart* brudn* ślad* czyjś okrusz*
@damage
    uszkodz* zniszcz* połam* urw* odpad*
@missing
    brak* niekompl* zapom* nie_było zgubi* za_mało niepełn* nie_ma zabrak*
    dosła*
@fake
    fałsz* orygin* piract* imitac* licencj* podszyw* chińsk* lewe autent*
@expiry
    przetermin* termin* pleś* spleśn* zepsut* gnij* zgni* stęchł* czerstw*
    robak* zwiędł* nieśwież* kwaśn* zjełcz* data_ważności
@newness
    fabrycz* zapieczęt* nieotw* nieużyw* orygin* zafoliow* nieskaz* nienarusz*
@packing_material
    pudeł* woreczk* koper* styrop* wypełn*
@packing_verb
    zapak* spak* rozpak* odpak* zakle* oklej* zabezp* zawin* foliow* etykiet*
@packing_verdict
    luzem luźno porządn* bylejak* niedbale dyskret* słabo_zabezp* dobrze_zapak*
    źle_zapak* ładnie_zapak* nieuszkodz* bez_zabezp*
@money
    euro eur dolar* funt* grosz* kwot*
@price_word
    cena ceny cenę cen cenow* przepłac* okazj* wyprzed* zdzier* grosze
@shop_elsewhere
    allegro biedron* rossman* mediamarkt ikea ikei olx temu aliexpress ali ebay
    aptece sklep* castoram* galeri* gdzie_indziej stacjonarn*
@amazon
    prime kindle alexa echo bezos* wysyłka_z_amazon*
@kitchenware
    garnek garnk* garncz* patel* kubek kubk* misk* talerz* łyż* sztuć* widel*
    szklan* deska deski kieli* pokryw* blach* wyciskark*
@appliance
    lodówk* zmywark* odkurz* czajnik* toster* mikser* blender* piekar* kuchenk*
    ekspres* wentyl* grzejn* suszark* robot* mikrofal* frytkown* żelazk*
@electronics
    ładowar* wtycz* pilot* telewiz* alarm* kamerk* powerbank* router* panel*
    zegarek
@phone
    ładowar* szkł*_hartow* dotyk* iphone* samsung* sim słuchaw* xiaomi*
@computer
    komputer* laptop* drukark* klawiatur* pamię* dysk* program* aplikac* wifi
    wi_fi usb system* sterown* tablet* pendrive*
@audio
    głośni* słuchaw* bas basy mikrof* bluetooth bt radio wzmacn* muzyk* audio
    szumi* trzeszcz* gramof*
@camera
    obiektyw* zdjęc* statyw* nagr* lornet* telesk* rozdzielcz* zoom ostrość
@clothes
    koszul* spodn* kurtk* sukien* sweter* swetr* skarpet* czap* rękaw* bluz*
    rajstop* majtk* szalik* płaszcz*
@shoes
    but buty butów butach butk* kapc* kozak* sandał* klapk* adidas* trampk*
    sznurów* podeszw* wkładk* szpilk* kalosz* tenisówk*
@jewellery
    obrącz* naszyj* bransolet* kolczyk* łańcusz* wisior* biżuter* srebr*
    zawieszk* kamień perł*
@bag
    plecak* walizk* portfel* saszet* kosmetyczk* nerk* neseser* portmonet*
    tornist*
@beauty_hair
    krem* szampon* mydł* puder* perfum* szmink* pomadk* lakier* paznok*
    maseczk* tusz* grzebie* broda golar*
@health
    zęb* masaż* termometr* ciśnieniom* maseczk* szczoteczk* ortez* stabiliz*
    plast* inhalat* wózek_inwal* słuch* ból bólu
@baby
    wózek wózk* smocz* butelk* pielusz* fotelik* noworod* śpioch* bliźni*
    śliniak* nosideł*
@toys_games
    klock* lego lalk* puzz* miś misia misiek autko autka pociąg* piłk* maskot*
    plansz* karty trampol* robot*
@book
    rozdz* okład* histor* powieś* bohater* tom tomu tomy wydan* ebook* tłumacz*
@music_media
    winyl* serial* muzyk* piosen* utwor* koncert* cd dvd blu_ray album* nagran*
    bajk*
@instrument
    gitar* piani* skrzyp* ukulele strun* flet* keyboard* klawisz* smycz* trąbk*
    kapodast* harmon*
@art_craft
    farb* pędz* włócz* kredk* szyci* szyć malow* koralik* haft* klej* druty
    szydeł* ołówk* plasteli*
@tools_fixings
    młot* klucz* piła piłę pilark* kołk* gwoźdz* zawias* szlif* obcęg* drabin*
    kombin*
@building
    zlew* prysz* kafel* płyt* rur* uszczel* tynk* farba dach* umywal* zamek
    żaluz* rolet* podłog*
@garden
    kosiark* wąż węża donicz* szklarn* grill* altan* łopat* sekator* hamak*
    zrasz* balkon* konewk*
@plants
    roślin* drzew* nasion* sadzon* liść liści* ziemi* róża róże kaktus*
    storczyk* mech lawend* krzew* kiełk* kwitn*
@pet_goods
    karma karmę karmy kuwet* legowi* smycz* obroż* drapak* akwar* żwir* klatk*
    miska przysmak* transport* szelk* pchł* kleszcz*
@animal
    koń konia konie chomik* królik* papug* owcz* kur kury zwierz* śwink*
@vehicle_part
    akumul* opon* silnik* świec* łańcuch* pedał* felg* olej* filtr* żarów*
    wyciera* zderz* benzyn*
@sport
    piłk* rękawic* rower* rolk* hantl* mata trening* ćwicz* rakiet* nart* pływ*
    basen* bieg*
@camping_fishing
    śpiwór* wędk* kołowrot* kuchenk* termos* hamak* karimat* plecak* przyczep*
    przynęt* biwak* materac* scyzor*
@furniture
    szaf* biur* sofa sofy sofę kanap* materac* komod* regał* nog* taboret*
@bedding
    kołdr* koc koca kocyk* pościel* materac* prześcier* ręcznik* poszew*
    narzut* obrus* ochraniacz* kocem pledy pled
@lighting
    led ledy latar* kinkiet* żyrand* oświet* abażur* migocz* migota*
@office
    długopis* ołów* drukark* papier* zeszyt* koper* tusz* segreg* zszyw*
    kalendarz* niszczark* flamast* linij* notes* pióro
@party
    balon* girland* choink* świąt* topper* serwet* konfetti* dekorac* fajerwer*
    ozdob* bombk* wianek* impre* wieniec* karnaw*
@food_spices
    chleb* czekol* masł* mięs* jaj* miod* ryż* przypraw* sól soli cukier* dżem*
    orzech* makaron* mąka
@drink
    herbat* kawa kawę kawy piwa piwem wino wina sok soku mlek* butelk* puszk*
    yerba*
@supplement
    suplem* witamin* kapsuł* białk* odżyw* magnez* kolagen* omega probiot*
    kreatyn* kurkum* dawk* cbd konop* tabletk*
@cleaning
    mydł* mop* szmat* ścier* gąbk* odkurz* płyn płynu płynem pran* zmyw*
    czyści* proszek wybiel* odplam* środek_czyst* sprząt* mycie
@part
    wtycz* klaps*
@material
    metal* baweł* gum* ceram* poliest* aluminium
@colour
    niebies* brąz* granat* fiolet* beż* złot* srebrn* pomarańcz*
@size
    wąsk* lekk* cm luźn*
@senses
    szorst* gorzk* kwaśn*
@looks
    estetycz* uroc* elegan* efektow* kolorow* styl*
@quality_praise
    trwał* wytrzym* super świetn* rewelac* wygod* dobr*_jakoś* ładnie_wykon*
    funkcjon* bezawar* niezawod* pancern* jakościow*
@quality_blame
    badziew* bubel* bubl* cienk* krzyw* niestab* chińszcz* lipa syf* chłam*
    dziadost* niedorób* marn* szmelc* szajs*
@fail_verb
    popsu* rozla* odkle* spru* urwa* wysiad*
@work_verb
    spełn* spraw* śmiga* daje_rad* służy wytrzym*
@use_verb
    stosuj* jeźdz* gotuj* testuj* montuj*
@body_part
    głow* ręk* plecy pleców szyj* nos brzuch* twarz*
@room
    łazien* sypial* salon* przedpok* garaż* piwnic* strych* schod* balkon*
    warsztat* toalet* korytarz*
@family
    dziad* teści* ciocia rodzin*
@comparison
    lepsz* gorsz* podobn* lepiej gorzej porówn* niczym w_porównaniu
@negation
    żaden ani nigdzie wcale bynajmniej zero
@intensifier
    naprawdę ekstra kompletnie super szczerze niesamowicie cholernie wyjątkowo
@hedge
    trochę niby prawdopodobnie w_miarę nieco
@verdict
    polecam ok okej najlep* najgors* masakra tragedi* dramat* porażk*
    przeciętn* sztos* petarda
@stars
    jedna_gwiazd* pięć_gwiazd* 5_gwiazd* 1_gwiazd* plus minus recenz* dałbym
    daję
@recommendation
    rekom* uważaj* ostrzeg* nie_kupuj* unikaj* omija* warto nie_polec*
    niepolec* kupcie kup_ponownie ponownie_kup* strzeż* nie_warto
@courtesy
    pozdr* państw* serdecz* miłego uprzejm* z_poważaniem
@swearing
    pierd* huj* cholern* cholera dupa dupy dupie szlag zajeb* wkurw* spierd*
    skurw* zasran*
@place_name
    warszaw* krakow* wrocław* poznań* gdańsk* łódź niemc* niemie* chin* angli*
    londyn* katowic* berlin* europ* ukrain*
@me
    swoj* jestem mam
@kin
    mężow* brat* ciot* dziad* szwag* teść*
@companion
    przyjac* współlok* nauczyc* psiapsi* wspóln* partner*
@spouse
    mężow* narzecz* partner* dziewczyn* ślub* wesel* rocznic* eks rozwod*
    ukochan*
@child
    nastol* mały mała chrześniak*
@maker
    wytwór* projektan* wydawc* wydawn* rękodzieł* rzemieśl* stolarz* krawc*
    tłumacz* lektor*
@making
    pisa* produk* wyprod* szyj* wymyśl*
@workplace
    warsztat* sklep* dział* produkc* siedzib* korpo* praca
@employment
    kierown* właścic* wspóln* zwoln* etat* pensj* praktyk*
@business
    biznes* działaln* hurtown* startup* interes*
@rivalry
    konkuren* inna_firm* u_innych kopi* porówn* oczern* gdzie_indziej szkaluj*
    zniesław* hejt*
@promotion_place
    aplikac* facebook* fb blog* youtub* allegro* tiktok*
@promotion_call
    wejdź* zajrzyj* zadzwoń* zapraszam* zamów kup_na polub* pisz_na
@coupon
    procent* wyprzed*
@gift
    bonem niespodz* dodatek
@payback
    odda* zwrac* cał*_kwot* kwot* na_konto blik* paypal*
@bargain_for
    w_zamian jeśli_usun* za_opini* warun* szantaż* nacisk* wymusz* dogad*
    po_cichu
@review_words
    recenz* wystaw* dodać dodał* dodaj*
@review_change
    zaktual* podni* koryg* dopisuj*
@reviewers
    użytk* inni ludzie osob* wszysc* ludzi tester*
@evidence
    zdjęc* monitoring*
@openness
    obiektyw* prawd* zapłac* sponsor* za_darmo do_testów współpr* reklam*
    niezależ* przyzn* otrzymał*_produkt*
@disease
    nowotw* artret* zawał* udar* nadciśn* depresj* egzem* łuszczyc* padacz*
    alzheim* covid* migren* boreli*
@ailment
    ból bólu bóle swędz* katar* gorącz* wysyp* bezsen* zmęcz* obrzęk* alerg*
    uczul* mdłoś* wymiot* biegun* grzybic* trądzik*
@medicine
    lekiem lekarst* antybiot* szczepion* maść maści syrop* recept* aptek*
    kropl* chemioter* dawk* steryd*
@healer
    pielęg* przychod* fizjoter* kardiol* dermat* specjal* weteryn* terapeut*
@healing
    uleczy* ustąp* przeszł* pomog* pomaga* ulga ulgę regener* ozdrow*
@test_result
    badan* pomiar* mierz* ciśnien* cukru temperat* krew krwi cholester* glukoz*
    tsh odczyt* morfolog*
@weapon
    bomb* kastet* gaz_pieprz* amunic* naboj* maczet* strzel* wiatrów* ostrze
    łuk paraliz*
@drug
    haszysz* kokain* amfetam* dopalacz* ćpać ćpał* zioł* joint* lufk* bongo*
    mefedron* dealer* diler* konopi* haj
@alcohol
    piwa piwem wino wina whisky bimber* bimbr* nalewk* szampan* rum gin
    naleweczk* upić upił* napić napił*
@police
    polic* pały sąd sądu więz* prokurat* areszt* kryminal* radiow* gliny
@theft
    złodz* okrad* podprow* zwinąć zwinę* zwiniet* rozkrad* kieszonk* gwizdn*
@stealth
    ukry* schow* chow* niezauw* po_cichu podgląd* podsłuch* szpieg* ominąć
    obejś* bez_wiedzy niewykryw* potajem*
@violence
    bić bije pobił* pobić walną* krew* krwi przemoc* strzel* udus* dusi* napad*
    napaś*
@safety_device
    zabezp* rękawic* alarm* czujnik* bezpieczn* wyłącznik* zawór*
@disabling
    obejś* wyłącz* zakle* odłącz* zmostk* przeci* wyciąg* dezakt* odbezp*
    hakow* złama*
@hazard
    porazi* porażen* gaz gazu gazem iskr* zwarc* truc* truj* chemi* stopi*
    niebezp* przegrz*
@insult_noun
    złodziej* cham* buc buce buca dureń durni* frajer* łajz* bydl* śmieć gnoj*
    cwaniak* palant* pajac*
@insult_adjective
    idiotycz* bezczel* leniw* żałosn* beznad* pieprz* jeban* pojeb* bezmózg*
    zasran* śmieszn*
@wits
    głup* mądr* inteligent* logik* sens* bezmyśl* tęp* bystr* kumat* ogarn*
@contempt
    żenad* żal dno żałos* pogard* śmiech* śmieszn* pluj* brzydz* nienawi*
    obrzyd* dramat szkoda_słów skandal*
@curse
    zdychaj* szlag diabł* piekł* umrz* umie umiem umiał* umieraj* zgiń*
    przeklę* niech* karma_wróci do_diabła spłoń* życzę_wam śmierc* obyście
@nation
    polac* niemc* niemie* rusk* rosj* ukrai* chińcz* chińsk* żyd* arab* turek
    turk* angl* francuz* włoch* murzyn* hindus* czarn*
@faith_group
    żyd* muzułm* islam* katol* chrześc* ksiądz* księż* meczet* biskup* pastor*
    biblia* biblii ateist* jehow* zakonnic* koran* halal
@gender_group
    baba laski panie panow* panien* samic* blondyn* dziad* feminist*
@orientation_group
    ciot* homo* trans transpłc* transwest* tęcz* hetero* queer* biseks* zbocz*
    pedzi*
@disability_group
    niepełnospr* inwalid* kalek* niewidom* ślep* autyst* autyzm* wózek* downa
    epilep* upośled* demenc* schizof* jąka* niedorozw*
@age_group
    starus* emeryt* senior* dziad* nastol* stary stara stare starego starsz*
    staruch* gówniar* bachor* moher* smark*
@newcomer
    obcy cudzoz* uchodź* ukraiń* turyst* migrant* zagranic* przyjezdn* granic*
    przybłęd* nachodź* paszport* obcymi
@generalising
    żaden tacy jak_zwykle cały_ten typow*
@inferiority
    gors* podlud* śmieć śmieci nic_niewart* prymit* lenie leniw* brudas* brudn*
    bezwart* dzicz* robactw* bydł* hołot* pasożyt* patolog*
@sex_act
    seks* sex* rucha* kocha*_się liza* masturb* bzyk* całow* lodzik* loda
    analn* erotycz*
@body_part_intimate
    penis* pochw* piersi cyck* biust* tyłek tyłk* dupa dupę pośladk* krocz*
    jądra jąder sutk* cipk* kutas* członek jaja
@intimate_goods
    dildo lubryk* erotycz* bieliz* stringi kajdank* lateks* koronk* pończoch*
    gadżet* body korek_anal* afrodyzj* stanik*
@shop_name
    allegro biedron* rossman* ikea ikei castoram* empik* mediamarkt olx temu
    aliexpress decathlon* action pepco żabk* zalando*
@cheapness
    promoc* wyprzed* za_pół grosz* obniż* spad*_cen* bezcen
@stock
    niedostępn* wyprzed* brak wykup* asortym* towar* nakład* na_półce zabrak*
@shopping_time
    wczoraj niedawno
@seller_words
    wiadom* odpow* sprzedaj* pytan*
@quality
    jakoś* wykona* trwał* delikat*
@goods_kitchen
    garnek garnk* garncz* patel* kubek kubk* czajn* talerz* misk* ekspres*
    toster* blender* mikser* sztuć* desk* lodówk* termos*
@goods_electronic
    słuchaw* głośni* drukark* laptop* lamp* pilot* zegarek smartwat* powerbank*
@goods_clothing
    koszul* bluz* spodn* kurt* but buty butów sukien* skarp* rękawic* torb*
    plecak* portfel* bieliz* sweter*
@goods_book_media
    serial* winyl* ebook* audiobook* puzz* rozdz* album* komiks* kolorowank*
    podręcz*
@goods_tool_garden
    piła piłę pilark* młot* kosiark* wąż węża sekator* nożyc* łopat* drabin*
    szlifier* grill*
@goods_toy_pet_baby
    klock* lalk* pluszak* piłk* wózek wózk* pielusz* fotelik* karma karmę karmy
    smycz* legowi* kuwet* drapak* puzz* huśtaw* smocz*
@goods_beauty_health
    krem* szampon* perfum* mydł* olejek* olejk* maść maści maseczk* szmink*
    lakier* suszark* golar* termometr* szczotecz* serum żel witamin*
@goods_food_drink
    kawa kawę kawy herbat* czekol* miód* olej* oliw* masł* chleb* przypraw* sok
    mlek* orzech* baton* makaron*
@goods_home_furniture
    szaf* lamp* dywan* materac* pościel* zasłon* rolet*
@goods_sport_car
    opon* kask* hantl* mata piłk* rękawic* plecak* samoch* akumul* uchwyt*
    rolki hulajn* bagażnik* dywanik* bieżni*
@fiction
    powieś* histor* bohater* rozdz* zakończ* krymina* postać* romans* akcj*
    fantasy
@pet
    piesek* szczeni* kotek* kocur* królik* chomik* papug* ryb* konia pupil*
    śwink*
"""
