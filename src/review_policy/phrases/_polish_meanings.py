"""
Polish words by what they mean.
"""

from __future__ import annotations

from typing import Final


MEANINGS: Final = """
you
    ty ciebie cię ci tobie tobą wy was wam wami pan pana panu panem pani panią
    panie państwo państwa państwu państwem wasz* twój twoj* twoi* cie toba
    pania panstwo panstwa panstwu panstwem twoj
we
    my nas nam nami jesteśmy mamy możemy chcemy jestesmy mozemy
me
    mnie mi mną ja mna
they
    oni one ich im nimi
he
    on jego jemu go niego nim
and
    i oraz a
thank
    dziękuj* dziękow* podziękow* dzięki dzięks dzieki dzienki dzięk* thx
    dziekuj* dziekow* podziekow* dzieks dziek*
she
    ona jej ją niej nią nia
in
    w we wewnątrz wewnatrz
be
    być jest są jestem jesteś jesteśmy jesteście był* będzie* będę będą bądź
    byc jestes jestesmy jestescie bedzie* bede beda badz
one
    jeden jedna jedno jednego jednej jedną jednym
day
    dzień dnia dniu dni dniach dniem dniami dzien
at
    przy u na o
rate
    oceń* ocenić ocenia* ocenił* stawk* ocen* ocenic ocenil*
amazon
    amazon* amazonie amazona amazonu
would
    by bym byś byśmy bylibyśmy byłoby chciałby* mógłby* bys bysmy bylibysmy
    byloby chcialby* moglby*
or
    lub albo czy bądź badz
for
    dla za na do
week
    tydzień tygodni* tydz tydzien
if
    jeśli jeżeli jak gdy gdyby jakby czy o_ile jesli jezeli
box
    pudełk* pudło pudła pudle karton* opakowani* skrzynk* pudelk* pudlo pudla
have
    mam masz ma mamy macie mają mieć miał* posiada* miec mial*
come
    przyszł* przyszedł przyjdzie przychodz* przyjść doszł* dotarł* dotrze
    przyszl* przyszedl przyjsc doszl* dotarl*
who
    kto kogo komu kim który która którzy ktory ktora ktorzy
on
    na włącz* wlacz*
driver
    kierowc* kurier* dostawc* sterownik*
feedback
    opini* ocen* feedback* komentarz* uwag* negatyw* pozytyw*
order
    zamówieni* zamówi* zamawia* zakup* kolejnoś* zamowi* zamowieni* kolejnos*
like
    podoba* lubi* jak lubię polubi* spodoba* jakby lubie
less
    mniej mniejsz*
review
    opini* recenzj* ocen* komentarz* opinię opinii recka reckę recki opinie
    recke
leave
    zostaw* pozostaw* wystaw* wyjd* wyjść opuści* wyjsc opusci*
this
    ten ta to tego tej tę tą tym temu
bit
    trochę troszkę kawałek odrobin* nieco bit bity wiertł* troche troszke
    kawalek wiertl*
shop
    sklep* sprzedawc* zakupy
tell
    powiedz* powiem mówi* powiedział* opowiedz* poinformuj* przekaż* mowi*
    powiedzial* przekaz*
say
    mówi* powiedz* powiedział* twierdz* stwierdzi* pisz* mówił* mowi*
    powiedzial* mowil*
answer
    odpowied* odpowiad* odpisa* odpisu* odpowiedz* odpisz*
star
    gwiazd* gwiazdk* gwiazdek gwiazdeczk*
refund
    zwrot* zwróc* zwraca* zwrócą zwróci* oddać oddamy oddali oddadzą oddaj*
    zwrot_pieni* zwrot_kos* zwrot_środków refund* zwroc* zwroca zwroci* oddac
    oddadza zwrot_srodkow
same
    tak_samo ten_sam to_samo ta_sama taki_sam tym_samym identyczn*
that
    że tamten tamta tamto to który która które ktory ktora ktore
now
    teraz obecnie aktualnie już zaraz juz
page
    stron* karta kartę karty kartą karcie kartk* karte
wrap
    zapakow* owini* owin* zawini* pakow* opakow*
with
    z ze wraz razem
seller
    sprzedawc* sprzedając* sprzedawcą sprzedawczyn* sprzedaw* handlarz*
    sprzedajac* sprzedawca
can
    mogę możesz może możemy możecie mogą móc można da_się umie umiem umiał*
    umieraj* potrafi* puszk* moge mozesz moze mozemy mozecie moga mozna da_sie
    umial*
do
    rób robi* robić zrobi* zrobić robię robią robił* rob robic zrobic robie
    robia robil*
so
    więc tak zatem dlatego wiec
every
    każd* co wszystk* wszelk* kazd*
of
    z od spośród sposrod
here
    tu tutaj oto
ask
    pyta* zapyta* spyta* pyt prosi* poprosi* dopyta* proszę prosze
since
    od odkąd skoro ponieważ odkad poniewaz
these
    te ci tych tymi tym
back
    z_powrotem wróci* wstecz plecy pleców tył tyłu tylu wroci* plecow tyl
month
    miesiąc* miesięc* mies miech miesiac* miesiec*
bag
    torb* toreb* torebk* worek worka worki siatk* reklamówk* woreczek
    reklamowk*
write
    pisz* pisać napisz* napisa* napisać pisał* wpisz* pisac napisac pisal*
good
    dobr* dobrze niezł* fajn* spok gites niezl*
word
    słowo słowa słów słowem słowami wyraz* slowo slowa slow slowem slowami
read
    czyta* przeczyta* czytać poczyta* odczyt* czytac
no
    nie żadn* brak zadn*
half
    połow* pół połówk* o_połowę polow* pol polowk* o_polowe
mine
    mój moja moje mojego mojej moją mojemu moj
door
    drzwi* drzwiami drzwiach drzwiczk*
send
    wyśl* wysła* wysyła* prześl* przesła* nadan* nadał* nadać nadaj* odesł*
    odeśl* odesła* wysył* wysl* wysla* wysyla* przesl* przesla* nadac odesl*
    odesla* wysyl*
old
    stary stara stare starego starsz* dawn*
to
    do na żeby aby ku zeby
still
    nadal wciąż ciągle dalej jeszcze wciaz ciagle
dear
    drog* szanown* kochan* drodzy
first
    pierwsz* najpierw po_pierwsze
get
    dosta* otrzym* otrzyma* dostać dostał* dostanie* uzyska* zdoby* dostac
    dostal*
name
    imię imieni* imiona nazw* nazwisk* imie
night
    noc nocy nocą noce nocn* noca
pack
    pakow* zapakow* spakow* paczk* opakowani*
wait
    czeka* poczeka* zaczeka* oczekiw* wyczek*
comment
    komentarz* skomentow* komentow* uwag* koment komcie
then
    potem wtedy następnie później wówczas to nastepnie pozniej wowczas
not
    nie
when
    kiedy gdy jak
never
    nigdy ani_razu przenigdy
up
    w_górę do_góry w_gore do_gory
put
    położy* kład* wstaw* postaw* włoży* wkłada* umieści* wsadzi* dałam polozy*
    klad* wlozy* wklada* umiesci* dalam
gate
    bram* furtk*
cancel
    anulow* anuluj* odwoł* rezygn* zrezygn* wycof* anulac* odstąpi* odwol*
    odstapi*
what
    co czego czym jaki jaka jakie
free
    darmo* gratis* za_darmo bezpłat* darmow* darmoch* wolny wolne bezplat*
enough
    dość wystarcz* dosyć starczy starcza dosc dosyc
nice
    miły miła miłe miło ładn* fajn* przyjemn* sympatycz* mily mila mile milo
    ladn*
sign
    podpis* znak* szyld* podpisa*
woman
    kobiet* pani babk* dziewczyn*
make
    robi* zrobi* wykona* tworzy* produkuj* robiąc* robiac*
late
    późno spóźni* spóźnion* opóźni* opóźnie* później za_późno po_terminie
    po_czasie z_opóźnieniem pozno spozni* spoznion* opozni* opoznie* pozniej
    za_pozno z_opoznieniem
feel
    czuję czuje czuć poczu* odczuw* w_dotyku czuc
own
    własn* swój swoj* posiada* wlasn* swoj
again
    znowu znów ponownie jeszcze_raz ponown* od_nowa znow
please
    proszę prosze prosimy uprzejmie
about
    o około mniej_więcej na_temat okolo mniej_wiecej
sorry
    przepraszam* przepras* przykro sorry sorki sory wybacz* przeprosin*
hour
    godzin* godz h
through
    przez poprzez
card
    karta kartę karty kartą karcie kartk* karteczk* karnet* karte
somebody
    ktoś kogoś komuś kimś ktos kogos komus kims
nothing
    nic niczego niczym
money
    pieniądz* pieniędz* kasa kasę kasy kasą kasie hajs* forsa forsę pln zł
    złot* gotówk* środk* pieniadz* pieniedz* kase forse zl zlot* gotowk* srodk*
those
    tamte tamci te tych
run
    bieg* biega* działa* uruchom* chodzi* dziala*
our
    nasz* nasza nasze naszego naszej naszym naszych
parcel
    paczk* przesyłk* paczuszk* paka przesylk*
without
    bez beze
minute
    minut* min minutk*
go
    iść idzie idę idź pójść pójdzie poszł* poszedł jecha* pojecha* chodzi* isc
    ide idz pojsc pojdzie poszl* poszedl
all
    wszystk* wszyscy całość całoś* każd* cały całe calosc calos* kazd* caly
    cale
marketplace
    marketplace platform* targowisk* market
pad
    podkładk* mata poduszk* wyściół* podpask* podkladk* wysciol*
arrive
    dotar* dotrze* przyszł* doszł* doszedł przyszedł przyby* dojd* dociera*
    przychodz* przyszl* doszl* doszedl przyszedl
before
    przed zanim wcześniej przedtem nim wczesniej
love
    koch* uwielbia* miłoś* kocham uwielbiam pokocha* zakocha* milos*
mail
    mail* poczt* maila mejl* list listy e_mail*
people
    ludzi* ludzie osoby osób ludzmi osob
where
    gdzie skąd dokąd gdzież skad dokad gdziez
take
    weź wzią* wzię* bierz* bior* brać brał* brała zabra* zabier* wezm* wez
    wzia* wzie* brac bral* brala
nobody
    nikt nikogo nikomu
each
    każd* po za_sztukę kazd* za_sztuke
after
    po później pozniej
tape
    taśm* plaster tasm*
depot
    magazyn* sortowni* oddział* terminal* oddzial*
return
    zwrot* zwróc* odesł* odesła* odsyła* zwraca* wróci* wraca* reklamac* zwroc*
    odesl* odesla* odsyla* wroci*
courier
    kurier* doręczyciel* dostawc* dhl dpd inpost doreczyciel*
there
    tam
by
    przez przy do obok
quick
    szybk* szybciutk* szybko prędk* błyskawicz* ekspresow* predk* blyskawicz*
wrong
    źle zły złe zła niewłaściw* błędn* pomył* nie_ten niepoprawn* nie_to inny
    zle zly zla niewlasciw* bledn* pomyl*
postage
    przesyłk* koszt*_wysył* wysyłk* koszt*_dostaw* znaczk* przesylk*
    koszt*_wysyl* wysylk*
both
    oba obie oboje obydw* obu
pay
    płac* zapłac* płat* opłac* zapłaci* wypłac* dopłac* zaplac* oplac* zaplaci*
    wyplac* doplac*
than
    niż od aniżeli niz anizeli
off
    zniżk* taniej wyłącz* z znizk* wylacz*
from
    z od ze
post
    poczt* post posta wpis* opublik* zamieści* wstaw* zamiesci*
soft
    miękk* miękki* mięciutk* delikatn* miekk* miekki* mieciutk*
hold
    trzyma* przytrzym* potrzym* utrzym*
charge
    ładow* ładuj* naładow* opłat* pobra* obciąż* naliczy* ladow* laduj*
    naladow* oplat* obciaz*
which
    któr* jaki jaka jakie ktor*
lot
    dużo wiele mnóstwo sporo masa pełno kupa kupę duzo mnostwo pelno kupe
little
    mały mała małe mało maluśk* malutk* trochę niewiel* maly mala male malo
    malusk* troche
but
    ale lecz jednak tylko
price
    cena ceny cenę cenie ceną cen cenow* cenowo cene
cheap
    tani* taniej tańsz* tanio tandet* taniut* najtań* niedrog* chińszczyzn*
    tania tansz* najtan* chinszczyzn*
already
    już juz
light
    światł* lamp* lekk* oświetl* świec* swiatl* oswietl* swiec*
down
    w_dół na_dole w_dol
rang
    zadzwoni* dzwoni* dzwonił* dzwonil*
reviewer
    recenzent* opiniując* oceniając* komentując* opiniujac* oceniajac*
    komentujac*
out
    z poza na_zewnątrz na_zewnatrz
delivery
    dostaw* doręcz* wysyłk* przesyłk* dowóz dostarcz* dorecz* wysylk* przesylk*
    dowoz
once
    raz jednokrot* kiedyś kiedys
carton
    karton* kartonik* pudełk* pudelk*
buy
    kupi* kupu* kupow* kupn* kupić kupuj* zakup* kupił* nabyć nabył* brać kupic
    kupil* nabyc nabyl* brac
picture
    zdjęci* obraz* fotk* fota fotograf* zdjeci*
phone
    telefon* komórk* fon smartfon* dzwoni* zadzwoni* komork*
knock
    puka* zapuka* stuka*
under
    pod poniżej spod ponizej
miss
    brakuj* tęskni* przegapi* omin* nie_zasta* teskni*
number
    numer* nr liczb* numerk*
should
    powin* powinien powinn* należy trzeba nalezy
photo
    zdjęci* fotk* foto fota fotograf* zdjecie zdjeci*
open
    otwar* otwór* otwier* otworzy* odpakow* otwor*
wash
    myje myć myj mył* mycie mycia prać prał* prania praniu umyć umył* umyj*
    wypra* pranie prani* zmyć zmył* zmywa* wymy* myc umyc umyl* zmyc zmyl*
size
    rozmiar* wielkoś* rozmiarów* wymiar* wielkos* rozmiarow*
last
    ostatn* wytrzyma* starcz* ostatnio trwa*
show
    pokaż* pokaz* pokaza* pokazuj* wyświetl* wyswietl*
chapter
    rozdział* rozdzial*
how
    jak w_jaki_sposób w_jaki_sposob
message
    wiadomoś* komunikat* sms* info wiadomos*
full
    pełn* pełny całkowit* cał* zapełni* peln* pelny calkowit* zapelni*
new
    now* nowy nowa nowe nówk* nowiutk* nowego nowk*
hand
    ręka rękę ręki ręce rąk rękach rękami dłoń dłoni* wręcz* reka reke reki
    rece rak rekach rekami dlon dloni* wrecz*
paper
    papier* kartk* gazet*
label
    etykiet* nalepk* metk* naklejk*
hedge
    żywopłot* zywoplot*
know
    wie wiesz wiedzieć wiem wiedz* znam zna znać znasz wiadomo wiedziec znac
also
    też także również takze tez rowniez
roll
    rolk* rolek zwinąć zwinę* zwiniet* tocz* zwinac zwine*
lid
    wieczk* pokryw* przykryw* wieko klapa klapk* klapę klape
lady
    pani panią babk* kobiet* pania
handle
    uchwyt* rączk* klamk* rękojeś* obsług* raczk* rekojes* obslug*
only
    tylko jedyn* jedynie wyłącznie dopiero wylacznie
ship
    wysył* wysła* wyśl* wysyła* statek statk* wysyl* wysla* wysl* wysyla*
remove
    usun* usuń* usuwa* skasow* zdjąć zdejm* zdją* zdjac zdja*
time
    czas* czasu raz razem pora godzin*
track
    śledz* śledze* tracking* śledzić namierz* sledz* sledze* sledzic
flat
    płask* mieszkani* blok bloku plask*
wife
    żon* małżonk* żona żonie żonę malzonk* zona zonie zone
taste
    smak* smaku posmak*
fast
    szybk* szybko szybciej szybciut* sprawn* błyskawicz* blyskawicz*
book
    książk* książek książ* książeczk* lektur* rezerw* ksiazk* ksiazek ksiaz*
    ksiazeczk*
ring
    dzwoni* zadzwoni* pierścion* pierścień obrączk* dzwon* pierscion* pierscien
    obraczk*
keep
    trzyma* zatrzym* zachow* zostaw*
invoice
    faktur* rachun* fv paragon*
date
    data daty datę dacie termin* randk* date
scan
    skan* zeskan*
much
    dużo wiele bardzo sporo duzo
girl
    dziewczyn* dziewczynk* córecz* laska corecz*
cut
    cięc* ciąć ciął tnie tną obciąć obcię* obcin* przeci* ucię* skalecz* ciec*
    ciac cial tna obciac obcie*
kind
    miły mił* uprzejm* życzliw* rodzaj* mily zyczliw*
buyer
    kupując* klient* nabywc* kupiec kupuj* kupujac*
look
    wygląd* patrz* spojrz* popatrz* zobacz* wyglad*
over
    nad ponad przez po
sleep
    spać spał* spania śpi śpię śpią sen snu wyspa* zasyp* spac spal* spi spie
    spia
smell
    zapach* pachn* śmierdz* smród smrod* woń smierdz* smrod won
close
    zamk* zamyka* blisko bliski* zamkn*
find
    znal* znajd* znaleź* odnal* szuka* znalez*
decent
    przyzwoit* porządn* niezł* znośn* porzadn* niezl* znosn*
heavy
    ciężk* ciężar* ciezk* ciezar*
hello
    cześć hej witam witaj* dzień_dobry siema halo czesc dzien_dobry
opinion
    opini* zdani* pogląd* poglad*
game
    gra grę gry grze gier gierk* planszówk* gre planszowk*
man
    mężczyzn* facet* pan gość gości* koleś mezczyzn* gosc gosci* koles
next
    następn* kolejn* obok przyszł* nastepn* przyszl*
mum
    mamą mamus* mama mamie mamę mamy matk* mamusi* mame
crack
    pęk* pękn* pęknię* rysa rysy rysk* popęka* pekn* peknie* popeka*
bin
    kosz kosza koszu śmietnik* śmieci* smietnik* smieci*
change
    zmien* zmian* zmieni* resztę przerobi* poprawi* reszte
work
    prac* praca pracy działa* robota robocie pracuj* dziala*
year
    rok roku lat lata latach roczn*
fit
    pasuj* pasow* dopasow* pasuje leży mieści* lezy miesci*
need
    potrzeb* potrzebuj* musz* trzeba
strong
    mocn* siln* wytrzymał* solidn* wytrzymal*
stay
    zostań* zosta* pozosta* trzyma* zostan*
reply
    odpowied* odpis* odpisa* odpowiad*
fine
    ok w_porządku dobrze spoko okej drobn* w_porzadku
slide
    ślizg* zsuw* przesuw* zjeżdżal* suwa* slizg* zjezdzal*
strap
    pasek pask* pas pasy rzemień szelk* taśm* rzemien tasm*
colour
    kolor* barw* odcień odcien
chat
    czat* czacie chat* rozmow*
stick
    klej* przyklej* klei* patyk* kij* przylep*
big
    duż* wielk* ogromn* spor*
will
    będzie* będę będą będziesz będziemy bedzie* bede beda bedziesz bedziemy
sister
    siostr*
right
    prawo prawa racj* prawidłow* poprawn* dobrze prawidlow*
real
    prawdziw* realn* rzeczywist* autentyczn*
bell
    dzwon* dzwonek dzwonk*
promise
    obiec* obiet* obiecyw* obieca* obietnic*
code
    kod* kodu kodzik*
boil
    gotow* zagotow* wrze wrzeni* wrząt* czyrak* wrzat*
cure
    lecz* wylecz* uzdrow* lek wyleczy*
clear
    jasn* przezroczyst* wyraźn* czyst* wyrazn*
must
    muszę musisz musi musimy muszą trzeba koniecznie musze musza
sharp
    ostr* ostry ostrość ostrosc
folk
    ludzi* ludzie ludow*
third
    trzeci* trzecia
loud
    głośn* hałaśliw* głośno glosn* halasliw* glosno
ignore
    ignor* zignor* olew* olali olał* zlewa* olal*
give
    dać da dam dadzą daj* daje podaj* wręcz* oddaj* dał* dac dadza wrecz*
sort
    rodzaj* załatw* typ sortow* zalatw*
between
    między pomiędzy miedzy pomiedzy
offer
    ofert* oferow* oferuj* zaofer* zapropon* propon* propozycj*
hot
    gorąc* ciepł* rozgrzan* ostr* gorac* ciepl*
hope
    nadziej* mam_nadzieję oby licz* mam_nadzieje
call
    dzwoni* zadzwoni* zadzwon* telefon* przedzwo* nazyw*
its
    jego jej swój swoje swoj
step
    krok* stopień schod* stopni* schodek stopien
second
    drug* drugi sekund* druga
see
    widz* widać zobacz* widzi* zobaczy* widac
deliver
    dostarcz* doręcz* dowoz* dowióz* dowiezi* przywióz* przywiez* dorecz*
    dowioz* przywioz*
thin
    cienk* cieniut* szczupł* szczupl*
form
    formularz* form* druk
face
    twarz* buzi* buźk* pysk* buzk*
home
    dom domu domem do_domu domow* chat*
today
    dziś dzisiaj dzisiejsz* dzis
mark
    ślad* znak* zaznacz* plam* slad*
side
    bok* stron* bok boku boczn*
lose
    gubi* zgubi* zgub* strac* przegr* zaginę* zagine*
top
    góra górę górn* top wierzch* topow* bluzk* gora gore gorn*
copy
    kopi* skopiow* podróbk* egzemplarz* podrobk*
dog
    pies psa psu psem psy psów piesk* psiak* psow
email
    email* mail* e_mail* mejl* maila
purchase
    zakup* kupi* kupu* kupow* kupn* nabyc* zakupu
drive
    jazd* jeździ* jedzi* prowadzi* kierow* dysk* jezdzi*
birthday
    urodzin* urodziny urodzinow*
van
    bus busa busem furgon* dostawczak* auto
fold
    skład* złoż* złóż* zgina* zagi* sklad* zloz*
thick
    grub* gęst* grubaśn* gest* grubasn*
just
    tylko właśnie po_prostu dopiero wlasnie
while
    podczas gdy chwil* dopóki dopoki
even
    nawet równ* rown*
warranty
    gwaranc* rękojmi* gwarancyjn* rekojmi*
plastic
    plastik* plastyk* tworzyw* foli*
text
    tekst* sms* napisz* smsa
squeak
    skrzyp* piszcz* piszcz zgrzyt*
whole
    cał* cały całego caly calego
cover
    okładk* pokrow* osłon* przykry* etui obudow* okladk* oslon*
app
    aplikacj* apk* apka apkę apke
leg
    nog* noga nogi nóg nóżk* nogaw* nog nozk*
polite
    uprzejm* grzeczn* kultur* miły mily
other
    inn* inny drug* pozosta*
long
    dług* długo długi dłuż* dlug* dlugo dlugi dluz*
small
    mał* mały małe mała mniejsz* malut* maleńk* maly male mala malenk*
rain
    deszcz* pada padał* padało ulew* padal* padalo
scratch
    rysa rysy rysk* porys* zadrap* zarys* podrap*
straight
    prost* prosto od_razu
proper
    właściw* porządn* odpowiedn* poprawn* wlasciw* porzadn*
morning
    rano ranek poran* rana poranek
someone
    ktoś kogoś komuś ktos kogos komus
until
    do aż dopóki az dopoki
firm
    firm* tward* sztywn* jędrn* jedrn*
stop
    przesta* zatrzym* stop przystan* skończ* skoncz*
type
    typ typu typy rodzaj* wpis*
too
    za zbyt też tez
though
    choć chociaż jednak mimo choc chociaz
account
    konto konta koncie kontem rachun*
envelope
    kopert* koperci*
try
    próba próbę próbow* próbuj* spróbuj* spróbow* przymierz* stara* proba probe
    probow* probuj* sprobuj* sprobow*
warm
    ciepł* ciepło grzej* cieplut* ciepl* cieplo
fortnight
    dwa_tygodnie dwóch_tygodni* 2_tygodnie dwoch_tygodni*
set
    zestaw* komplet* ustaw* set
dad
    tata taty tacie tatę tatą ojc* ojciec tatuś tatusi* tate tatus
heart
    serc* serduszk* serdeczn*
mention
    wspomn* wspomin* wzmian* nadmien*
bring
    przynie* przynió* przywi* przynos* przywoz* przynio*
behind
    za z_tyłu z_tylu
hair
    włos* włosk* kłak* wlos* wlosk* klak*
knee
    kolan*
pick
    wybra* wybier* odebra* odbier* odbi*
store
    sklep* przechow* magazyn*
inside
    w_środku wewnątrz środek środku wewnętrz* w_srodku wewnatrz srodek srodku
    wewnetrz*
sell
    sprzeda* sprzedaj* sprzedaw* sprzedać sprzedac
list
    list listu listem listy lista spis* wystaw*
dry
    such* susz* wysch* wysusz*
something
    coś czegoś czymś cos czegos czyms
battery
    bateri* akumulator* bateryjk*
block
    blok* zablok* bloku
site
    stron* witryn* portal* serwis*
smooth
    gładk* płynn* gładziut* gladk* plynn* gladziut*
below
    poniżej pod niżej ponizej nizej
clean
    czyst* czyści* czyszcz* wyczyść* sprząt* czysci* wyczysc* sprzat*
glass
    szkł* szklan* szyba szyby szybę kieliszk* szkieł* szkl* szybe szkiel*
solid
    solidn* lity lite porządn* masywn* porzadn*
cancer
    rak raka raku rakiem nowotwór* nowotwor*
bad
    zły zła złe źle kiepsk* słab* niedobr* lipn* do_kitu zly zla zle slab*
place
    miejsc* położy* miejscow* polozy*
address
    adres*
throw
    rzuc* rzuca* wyrzuc* rzucił* narzut* rzucil*
twice
    dwa_razy dwukrot* dwakroć dwakroc
more
    więcej bardziej jeszcze wiecej
husband
    mąż męża mężowi mężem małżon* maz meza mezowi mezem malzon*
snap
    pęk* złama* trzas* zatrzask* zlama*
sheet
    prześcierad* arkusz* kartk* blach* przescierad*
end
    koniec końc* skończ* zakończ* skoncz* zakoncz*
reach
    sięg* dosięg* dotrz* kontakt* sieg* dosieg*
baby
    dzieck* niemowl* bobas* dzidziu* maluszk*
road
    drog* ulic* szos* jezdni*
yet
    jeszcze jednak już juz
head
    głow* głowa głowę głowic* główk* glowa glowe glowic* glowk*
signature
    podpis* sygnatur*
screw
    śrub* wkręt* śrubk* przykrę* wkręc* srub* wkret* srubk* przykre* wkrec*
weak
    słab* słabiut* słabo wątł* slab* slabiut* slabo watl*
ever
    kiedykolwiek zawsze kiedyś kiedys
round
    okrągł* dookoł* okrąg* wokół okragl* dookol* okrag* wokol
carry
    nosi* nieś* nosz* przenos* noszen*
everyone
    wszyscy każd* wszystkich wszystkim kazd*
let
    pozw* pozwól* niech dajcie wpuśc* pozwol* wpusc*
kid
    dzieciak* dziec* maluch* żartuj* zartuj*
case
    etui pokrow* przypad* walizk* obudow* futerał* futeral*
stock
    magazyn* zapas* stan stanu stanie na_stanie dostępn* dostepn*
sound
    dźwięk* brzmi* brzmie* odgłos* dzwiek* odglos*
hung
    powie* wisi* zawie* wisia*
outside
    na_zewnątrz na_dworze zewnętrz* na_dwór na_polu na_zewnatrz zewnetrz*
    na_dwor
refresh
    odśwież* odswiez*
custom
    niestandard* na_zamówienie personaliz* zwyczaj* na_zamowienie
clip
    klips* spink* klip* klamerk* zatrzask*
praise
    pochw* chwal* pochwał* pochwal* zachwal*
agree
    zgadza* zgod* zgodzi* umów* zgadzam umow*
use
    używ* użyc* użyj* użyt* korzyst* stosow* uzyw* uzyc* uzyj* uzyt*
question
    pyta* pytani* kwesti*
wipe
    wytrz* wycier* przetrz* chusteczk* przecier* ściereczk* sciereczk*
house
    dom domu domem domk* domek
cat
    kot kota koty kotu kotem kotk* kotek kici*
great
    świetn* wspaniał* super rewelac* ekstra zajebist* swietn* wspanial*
kick
    kopać kopie kopn* kopną* kopac kopna*
reminder
    przypomn* przypomin* ponagl* monit*
note
    notatk* karteczk* liścik* uwag* nuta nuty liscik*
line
    lini* linijk* kolejk* wers* żyłk* zylk*
grip
    chwyt* uchwyt* przyczep* trzym*
shift
    zmian* przesu* przesuw*
zip
    zamek zamk* suwak* ekspres*
product
    produkt* towar* artykuł* wyrób wyrob* artykul* wyrob
child
    dzieck* dziec* dziecko dzieci
way
    sposób sposob* drog* droga sposob
group
    grup* grupk*
replace
    wymien* wymian* zamien* wymieni* podmien*
slow
    woln* powoln* wolno ślimacz* opiesz* slimacz*
worth
    wart* warto warte opłaca* oplaca*
turn
    obrac* obróc* skręc* odwróc* kolej* obroc* skrec* odwroc*
platform
    platform* peron*
deal
    okazj* ofert* interes* umow* układ* deal uklad*
delete
    usun* usuń* skasow* kasow* wykasow*
happy
    zadowol* szczęśliw* happy ucieszon* cieszy* szczesliw*
brother
    brat brata bratu bratem bracia brac*
some
    jakiś jakieś jakaś niektór* kilka trochę jakis jakies jakas niektor* troche
created
    stworz* utworz* tworzy*
cash
    gotówk* kasa kasę pieniądz* hajs* gotowk* kase pieniadz*
mouth
    usta ust ustach buzi* paszcz*
slot
    gniazd* otwór* szczelin* termin* otwor*
plug
    wtyczk* korek zatyczk* gniazdk*
tag
    metk* tag tagi zawieszk* etykiet*
country
    kraj* państw* wieś panstw* wies
tissue
    chustecz* bibuł* tkan* bibul*
edit
    edyt* edytow* zmien* popraw*
leak
    przeciek* cieknie ciekł* wyciek* kapi* kapie kapa* nieszczeln* ciekl*
glad
    cieszę cieszy* rad zadowol* ciesze
wave
    fal* macha* pomach*
guard
    ochron* strażnik* osłon* straż* straznik* oslon* straz*
think
    myśl* sądz* uważa* pomyśl* myślę mysl* uwaza* pomysl* mysle
honest
    uczciw* szczer* szczerze rzeteln*
seal
    plomb* zaplomb* uszczel* pieczę* zgrzew* piecze*
customer
    klient* kupując* nabywc* klientk* kupujac*
bench
    ław* ławk* ławeczk* lawk* laweczk*
letter
    list listu listem listy litera liter* liścik* liscik*
transit
    transport* w_drodze tranzyt*
wear
    nosi* nosz* zużyc* zużyw* przetar* zakłada* zuzyc* zuzyw* zaklada*
clinic
    klinik* przychodn* poradn*
heat
    grza* grzej* ciepło upał* nagrzew* ogrzew* cieplo upal*
mind
    umysł* myśl* pamięta* zdani* umysl* mysl* pamieta*
want
    chc* chce chcę chcia* chcieć chciał* chciec chcial*
walk
    spacer* chodz* iść pieszo isc
quiet
    cich* cicho cisz* cichut*
well
    dobrze studni* cóż coz
expect
    oczekiw* spodziew* oczekuj*
term
    termin* warun* okres*
drip
    kapi* kapie kapa* kropl* ciekn*
bed
    łóżk* łóżecz* łóżek legowisk* wyrk* lozk* lozecz* lozek
brain
    mózg* mózgu rozum* mozg* mozgu
public
    publiczn* jawn*
helpful
    pomocn* przydatn* pomaga*
roof
    dach* dachu
friend
    przyjaciel* przyjació* koleg* znajom* kumpel* kumpl* koleżan* przyjacio*
    kolezan*
apology
    przeprosin* przepros* przeprasz*
floor
    podłog* piętr* podłóg podlog* pietr* podlog
water
    wod* woda wodę wody wodn* wode
warehouse
    magazyn* hurtown* hala
update
    aktualiz* zaktualiz* uaktual* update edit
postman
    listonosz* doręczyciel* doreczyciel*
tablet
    tablet* tabletk* pastyl*
town
    miast* miasteczk* mieści* miesci*
move
    rusz* przesu* przenie* przeprowadz*
per
    na za za_sztukę za_sztuke
hard
    tward* trudn* ciężk* mocno ciezk*
always
    zawsze ciągle stale ciagle
soup
    zupa zupy zupę zupk* rosół* rosoł* zupe rosol*
edge
    krawęd* brzeg* kant* krawed*
rave
    zachwy* zachwyc*
save
    zapis* oszczęd* zaoszcz* ratuj* ratow* uratow* oszczed*
lobby
    hol holu klatk* portiern*
spare
    zapas* zapasow* zamien*
lock
    zamek zamk* kłód* blokad* zatrzask* klod*
very
    bardzo mega strasznie
needle
    igł* igieł* igiel*
car
    samochód* samochod* auto auta aucie autem fura
pillow
    poduszk* jasiek
seem
    wydaj* zdaje wygląda wyglada
against
    przeciw* wbrew
evaluation
    ocen* ewaluac*
voucher
    voucher* bon bonu bony talon* kupon* karta_podarunk*
son
    syn syna synow* synem synk* synek
channel
    kanał* kanale kanal*
reason
    powód powod* przyczyn* powod
laugh
    śmiech* śmiej* śmia* uśmi* smiech* smiej* smia* usmi*
ribbon
    wstążk* taśm* tasiemk* wstazk* tasm*
fence
    płot* ogrodzeni* plot*
room
    pokój* pokoj* miejsc* sypialn*
link
    link* linku odnośnik* ogniw* odnosnik*
team
    zespół* zespoł* ekip* drużyn* team* zespol* druzyn*
into
    do w
near
    blisko koło obok w_pobliżu kolo w_poblizu
gift
    prezent* upomin* podarun* gratis* gift podark* prezencik*
cold
    zimn* zimno chłod* przezięb* chlod* przezieb*
red
    czerwon* czerwień czerwien
because
    bo ponieważ dlatego gdyż poniewaz gdyz
finish
    wykończ* skończ* zakończ* koniec wykoncz* skoncz* zakoncz*
anything
    cokolwiek nic coś cos
black
    czarn* czarny czerń czern
bright
    jasn* jaskraw* jasno
yes
    tak no owszem
wobble
    chwiej* chwie* kiwa* chybot* giba* bujać buja bujac
teacher
    nauczyciel* wychowaw*
tomorrow
    jutro jutrzejsz*
fake
    podrób* fałszyw* fejk* fake* podrobion* nieorygin* lewy podrob* falszyw*
score
    wynik* ocen* punkt*
brand
    marka marki markę marce firm* brand* marke
might
    może mógłby mogło moze moglby moglo
wet
    mokr* wilgotn* przemocz* zmok*
slip
    ślizg* wyśliz* poślizg* zsuw* karteczk* slizg* wysliz* poslizg*
different
    inn* różn* inaczej odmienn* rozn*
smile
    uśmiech* uśmiechn* usmiech* usmiechn*
dent
    wgniec* wgniot* wgniotk* wgię* wgie*
fall
    spad* spada* upad* odpad* jesień jesien* jesien
pretty
    ładn* śliczn* całkiem dość ladn* sliczn* calkiem dosc
piece
    kawał* kawałek sztuk* część części element* kawal* kawalek czesc czesci
claim
    roszczen* reklamac* twierdz* zgłoszen* zgloszen*
boss
    szef* szefow* kierownik*
stall
    stoisk* stragan* utkn*
window
    okn* okno okien okienk* szyba szyby szybę szybe
publish
    opublik* publik* wydan* wydaw*
test
    test* testow* przetestow* spraw* próba próbę próbow* próbuj* proba probe
    probow* probuj*
instead
    zamiast w_zamian
drop
    spad* upuś* kropl* upadł* spadek upadl*
itself
    sam samo sama się sie
pocket
    kiesze* kieszonk*
hip
    biod* bioder*
replacement
    wymian* zamienn* zamian* nowy_egzemplarz
tied
    związ* zawiąz* wiąz* przywiąz* zwiaz* zawiaz* wiaz* przywiaz*
play
    gra gram grać gramy grają grał* zagra* bawi* bawić odtwarz* grac graja
    gral* bawic
fun
    zabaw* fajn* frajd* ubaw*
cousin
    kuzyn*
tin
    puszk* cyna cyny
chair
    krzes* krzesł* fotel* krzesl*
insulin
    insulin*
club
    klub* kij kija
fair
    uczciw* sprawiedl* fair
cost
    koszt* kosztow* kosztuj*
rating
    ocen* rating* nota noty notę gwiazd* note
rust
    rdz* rdza rdzew* zardzew* rudy
live
    mieszk* żyj* żyć żyw* mieszka* zyc
seat
    siedz* siedzen* siedzisk* fotel*
map
    mapa mapy mapę mapk* mape
average
    przecięt* średni* średnia przeciet* sredni* srednia
tiny
    malut* maleńk* maciup* mini tyci* malenk*
check
    sprawdz* sprawdź* spr kontrol* czek
count
    licz* policz* liczb*
withdraw
    wycof* wypłac* cofn* wyplac*
hamper
    kosz kosza kosz_prezent* zestaw_prezent*
video
    wideo film* filmik* video nagran*
kitchen
    kuchn* kuchni* kuchenn*
join
    dołącz* przyłącz* zapis* dolacz* przylacz*
away
    z_dala precz daleko poza_domem
why
    dlaczego czemu po_co
boat
    łód* łódk* łodz* łódź ponton* lodk* lodz
eat
    je jem jedz* zje* jeść zjad* zjeś* jesc zjes*
design
    projekt* design* wzór wzor* wzor
dm
    dm priv* pw prywatn*_wiadomoś* prywatn*_wiadomos*
drawer
    szuflad*
everything
    wszystko wszystkiego całość calosc
mistake
    błąd błęd* pomył* pomyłk* blad bled* pomyl* pomylk*
feet
    stopy stóp stopach nogi nóżk* stop nozk*
wide
    szerok* szerzej
grey
    szar* siw* popielat*
across
    przez naprzeciw* w_poprzek
street
    ulic* ul ulica
stamp
    znaczek znaczk* pieczą* stempel* stempl* piecza*
most
    większość większoś* najbardziej najwięcej wiekszosc wiekszos* najwiecej
market
    rynek rynk* targ* market*
whether
    czy
swap
    zamien* wymien* zamian* podmien*
request
    prośb* próśb* żąda* poproś* wniosek prosb* popros*
job
    prac* robot* robota zadani*
carrier
    przewoźnik* kurier* firm*_kuriersk* transporter* przewoznik*
guy
    facet* gość koleś* typ chłop* gosc koles* chlop*
teach
    uczy* uczę uczą naucz* nauk* ucze ucza
bottom
    dół dołu dno dnie spód spodu pupa dol dolu spod
touch
    dotyk* dotkn* dotyka*
wood
    drewn* drzew* drewnian*
spring
    sprężyn* wiosn* wiosen* sprezyn*
gorgeous
    przepiękn* cudown* prześlicz* bosk* przepiekn* przeslicz*
park
    park* zaparkow* parkow*
proud
    dumn* dum* duma
sturdy
    solidn* wytrzymał* mocn* stabiln* masywn* wytrzymal*
facility
    placówk* zakład* obiekt* placowk* zaklad*
start
    start* zacz* zaczyn* rozpocz* odpal*
blue
    niebiesk* błękit* granatow* blekit*
hook
    hak haki haka haczyk*
somewhere
    gdzieś gdzies
everywhere
    wszędzie wszedzie
wish
    życz* chciał* życzen* zycz* chcial* zyczen*
follow
    obserw* śledz* obserwuj* zaobserw* postępuj* sledz* postepuj*
glue
    klej* kleju przyklej* sklej*
charger
    ładowark* zasilacz* ladowark*
secret
    sekret* tajemn* tajn* dyskret*
bow
    łuk łuku kokard* smyczek smyczk* luk luku
stiff
    sztywn* usztywn*
tent
    namiot*
knife
    nóż noża noże nożem noży nożyk* noz noza noze nozem nozy nozyk*
sit
    siedz* siada* usią* siedzi* usia*
welcome
    witam wita witaj* witamy zaprasz* powita* proszę_bardzo prosze_bardzo
mobile
    komór* telefon* mobiln* przenośn* komor* przenosn*
talk
    rozmaw* rozmow* gada* mów* pogada*
sea
    morz* morze morsk*
sale
    wyprzeda* promocj* sprzedaż* obniżk* przecen* sprzedaz* obnizk*
evening
    wieczór* wieczor*
bubble
    bąbel* folia_bąbelkowa bąbl* bańk* babel* folia_babelkowa babl*
fuck
    kurw* jeb* pierdol* pieprz* chuj* kurde
sticker
    naklejk* nalepk* wlepk*
any
    jakikolwiek jakieś żadn* dowoln* jakichkolwiek jakies zadn*
table
    stół stoł* stol* tabel* stol
school
    szkoł* szkol* szkół*
comfy
    wygodn* wygodniut* komfort* mięciut* mieciut*
direct
    bezpośredn* prosto bezposredn*
resident
    mieszkan* lokator* rezydent*
thumb
    kciuk*
short
    krót* krótk* krótki* krot* krotk* krotki*
empty
    pust* opróżn* oprozn*
grandson
    wnuk* wnucz*
cool
    fajn* chłodn* spoko super odjazd* chlodn*
alone
    sam sama samotn* samemu
cardboard
    karton* tektur*
safe
    bezpiecz* bezpieczn* sejf*
robbery
    rabun* napad* rozbój złodziej* rozboj zlodziej*
paste
    wklej* pasta pastę pasty paste
liar
    kłamc* kłamczuch* krętacz* oszust* klamc* klamczuch* kretacz*
another
    inn* kolejn* drug* następn* nastepn*
air
    powietrz* powietrze
exact
    dokład* dokładn* ścisł* doklad* dokladn* scisl*
toast
    tost* grzank* toast*
helpline
    infolini* linia_pomocy
tight
    ciasn* obcis* ciasno szczeln*
past
    przeszł* po minion* obok przeszl*
idiot
    idiot* debil* kretyn* głup* glup*
help
    pomoc* pomóż* pomog* pomag* pomóc pomoz* pomoc
service
    usług* obsług* serwis* uslug* obslug*
print
    druk* wydruk* nadruk* drukow*
tank
    zbiornik* bak baku akwari*
anyone
    ktokolwiek ktoś nikt ktos
key
    klucz* kluczyk* klawisz*
watch
    zegar* zegarek ogląd* obejrz* patrz* oglad*
bother
    przeszkadz* kłopot* fatyg* chce_się zawraca* klopot* chce_sie
stuff
    rzecz* rzeczy graty bajer*
bank
    bank banku bankow* konto
drink
    pić pij* napój napoj* wypić wypił* drink* pic napoj wypic wypil*
within
    w_ciągu w_przeciągu wewnątrz w_ciagu w_przeciagu wewnatrz
scroll
    przewin* przewij* scroll*
attach
    załącz* dołącz* przymoc* przyczep* zalacz* dolacz*
rude
    niegrzecz* chams* nieuprzejm* niemił* niekultur* cham niemil*
together
    razem wspóln* łącznie wspoln* lacznie
satisfy
    zadowol* satysfakc* usatysf*
thing
    rzecz* coś sprawa cos
doctor
    lekarz* doktor* lekark*
fly
    lata latać latał* leci lecą leciał* much* muszk* latac latal* leca lecial*
finger
    palec palc* paluszk*
desk
    biurk* biurko
uncle
    wujek wujka wujk* stryj*
speak
    mów* mówi* rozmaw* porozmaw* mowi*
break
    psuj* psuł* zeps* łamie łamał* złam* pęk* przerw* rozwal* psul* lamie
    lamal* zlam*
swear
    przeklin* klął klnie przysięg* bluzg* wulgar* klal przysieg*
perfect
    idealn* perfek* doskonał* ideał doskonal* ideal
mile
    mil mila mile kilomet*
none
    żadn* nikt nic zadn*
brass
    mosią* mosięż* mosia* mosiez*
story
    histori* opowieś* opowiad* fabuł* bajk* opowies* fabul*
shut
    zamk* zamyka* zatrzas*
seam
    szew szw* szwy
instruction
    instrukc* wskazów* polecen* wskazow*
kit
    zestaw* komplet*
bath
    kąpiel* wann* kąpa* kapiel* kapa*
button
    guzik* przycisk* guzicz*
else
    inn* jeszcze kto_inny
receipt
    paragon* rachun* pokwitow* dowód_zakupu dowod_zakupu
used
    używan* użyt* używk* zużyt* po_kimś uzywan* uzyt* uzywk* zuzyt* po_kims
bike
    rower* motor*
whistle
    gwizd* gwizdek* gwiżdż* gwizdz*
bus
    autobus* bus busem
paint
    farb* malow* pomalow* lakier*
tonight
    dziś_wieczorem dziś_w_nocy wieczorem dzis_wieczorem dzis_w_nocy
wheel
    koło koła kół kolo kółk* kółek kola kol kolk* kolek
easy
    łatw* prost* łatwo łatwiut* latw* latwo latwiut*
rest
    reszt* reszta odpocz*
eye
    oko oka oczy oczu oczach oczk*
paragraph
    akapit* paragraf* ustęp* ustep*
powder
    proszek puder pudr* proszku proszkiem
breed
    rasa rasy hodow*
board
    desk* płyt* tablic* plansz* plyt*
moan
    narzek* jęcz* marudz* jęk* jecz*
survive
    przeży* przetrw* przetrwa* przezy*
nurse
    pielęgniar* karmi* pielegniar*
support
    wsparci* pomoc* wspier* obsług* support* obslug*
dead
    martw* zdech* padł* nie_żyje rozładow* padl* nie_zyje rozladow*
locker
    paczkomat* szaf* skryt* automat* szafk*
tune
    melod* strój stroi* nastroi* dostroi* stroj
cloth
    ścierk* szmat* materiał* ściereczk* scierk* material* sciereczk*
trade
    handel* handl* wymian* branż* branz*
few
    kilka mało parę kilku niewiele malo pare
range
    zasięg* zakres* gama asortym* zasieg*
bare
    goły goła gołe nagi naga nago nagie nagich ledwo goly gola gole
garden
    ogród* ogrod* ogródk* działk* ogrodk* dzialk*
toy
    zabaw* zabawk* zabawek*
pass
    przekaż* przejd* mija* zdać zdał* przepust* przekaz* zdac zdal*
frame
    rama ramy ramę ramk* ramek oprawk* stelaż* rame stelaz*
office
    biur* biuro urząd* urzędu urzad* urzedu
meter
    metr* miernik* licznik*
wall
    ścian* mur muru ściana scian* sciana
settle
    ureguluj* załatw* rozlicz* ugod* zalatw*
crowd
    tłum* tłok* tlum*
row
    rząd rzędu rzędzie wiersz* kłótni* rzad rzedu rzedzie klotni*
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
    sznur* strun* nitk* sznurek
hum
    bucz* brzęcz* szum* buczen* brzecz*
longer
    dłuż* dłużej dluz* dluzej
person
    osob* osoba człowiek* czlowiek*
enjoy
    ciesz* korzyst* podoba* delekt*
click
    klik* kliknij* kliknię* kliknie*
private
    prywat* prywatn* priv*
overnight
    z_dnia_na na_drugi_dzień przez_noc w_jedną_noc nocn* na_drugi_dzien
    w_jedna_noc
party
    imprez* przyjęc* party przyjec*
owner
    właściciel* posiadacz* wlasciciel*
bent
    zgię* wygię* krzyw* pogię* zagię* zgie* wygie* pogie* zagie*
beautiful
    piękn* przepięk* śliczn* piekn* przepiek* sliczn*
green
    zielon* zieleń zielen
stand
    stoi stoją stać stojak* podstaw* statyw* stoja stac
trust
    zaufa* ufa* ufam zaufan*
rather
    raczej dość wolę woli wolał* dosc wole wolal*
law
    prawo prawa prawn* ustaw*
pull
    ciągn* pociąg* wyciąg* szarp* ciagn* pociag* wyciag*
lower
    niższ* obniż* dolny nizsz* obniz*
cheese
    ser sera sery serem serów serek serow
station
    stacj* dworzec* dworc* komisariat*
foam
    piank* gąbk* pianka piana gabk*
engineer
    inżynier* technik* inzynier*
policy
    polityk* zasad* regulamin* polis*
funny
    śmieszn* zabawn* dziwn* smieszn*
early
    wcześn* wcześniej wczesn* za_wcześnie wczesniej za_wczesnie
holder
    uchwyt* stojak* podstawk* posiadacz*
judge
    sędzi* ocenia* osądz* sedzi* osadz*
double
    podwójn* dwukrot* podwoj* podwojn*
ran
    bieg* biegł* skończy* biegl* skonczy*
odd
    dziwn* nieparzyst* dziwaczn*
sew
    szyć szyje szyty szyc uszy* zszy* szyc*
vet
    weterynarz* wet weta
bar
    bar baru barze drąż* baton* kostk* draz*
chart
    tabel* wykres* tabelk*
nephew
    siostrzen* bratan*
idea
    pomysł* pojęci* idea pomysl* pojeci*
staff
    personel* pracown* obsług* załog* obslug* zalog*
wrist
    nadgarst*
member
    człon* członk* czlon* czlonk*
quibble
    czepia* zastrzeż* drobiazg* zastrzez*
daughter
    córk* córka córec* córci* cork* corka corec* corci*
weekend
    weekend* łikend* likend*
deep
    głębok* głęb* glebok* gleb*
guarantee
    gwarant* gwaranc* zapewn*
disc
    płyt* dysk* krąż* tarcz* plyt* kraz*
catch
    łap* złap* haczyk* chwyt* zlap*
ferry
    prom promu promem
screen
    ekran* wyświetlacz* ekranik* wyswietlacz*
centre
    centrum środek środk* ośrodek srodek srodk* osrodek
fault
    wad* wada usterk* wina winy winę awari* wine
entry
    wejści* wpis* wstęp* wejsci* wstep*
bill
    rachun* banknot* faktur*
transfer
    przelew* przela* przesł* przele* przesl*
library
    bibliotek*
build
    budow* zbudow* złoż* budynk* zloz*
inhaler
    inhalator*
camera
    kamer* aparat*
bone
    kość kości kostk* kosc kosci
flung
    cisną* rzuc* cisn* przerzuc* cisna*
match
    mecz* pasuj* dopasow* zapałk* zapalk*
listen
    słuch* posłuch* słucha* sluch* posluch* slucha*
grandma
    babci* babcia babk*
shout
    krzyc* krzyk* wrzeszcz* wydzier*
dearer
    droż* droższ* drożej droz* drozsz* drozej
press
    naciś* naciska* wciś* pras* nacis* wcis*
their
    ich
profile
    profil* profilu
shower
    prysznic*
notice
    zauważ* powiadom* ogłosz* wypowiedz* zauwaz* oglosz*
licence
    prawo_jazdy licenc* koncesj* prawko
dust
    kurz* pył* zakurz*
manager
    kierowni* menedż* menadż* manager* menedz* menadz*
believe
    wierz* uwierz* wierzyć wierzyc
screenshot
    screen* zrzut* zrzut_ekranu skrin*
hepatitis
    żółtacz* zapalenie_wątroby wzw zoltacz* zapalenie_watroby
pump
    pomp* pompk*
soon
    wkrótce niedług* zaraz szybko wkrotce niedlug*
met
    spotk* pozna*
boy
    chłop* chłopiec chłopc* chłopak* chlop* chlopiec chlopc* chlopak*
dark
    ciemn* ciemno mrocz*
degree
    stopni* stopień dyplom* stopien
engrave
    grawer* wygraw*
smoke
    dym* palen* dymi* pali*
hear
    słysz* usłysz* słychać slysz* uslysz* slychac
elastic
    gum* gumk* elastycz*
balance
    równowag* sald* balans* rownowag*
bend
    zgin* wygin* wygię* schyl* wygie*
lung
    płuc* płuca pluc* pluca
pavement
    chodnik*
corner
    róg rogu rogi kąt kącik* narożn* rog kacik* narozn*
ear
    ucho ucha uszy uszu uszach
stone
    kamień* kamien* kamyk*
brush
    szczot* szczotk* pędzel* pędzl* pedzel* pedzl*
flap
    klapa klapk* klapę skrzydeł* klape skrzydel*
yourself
    się siebie sobie sam sama sie
skip
    pomiń pomin* pomij* pomiń* omin* przeskocz* pomin
large
    duż* wielk* xl
crisp
    chrup* wyraźn* chips* wyrazn*
class
    klas* klasa lekcj* zajęc* zajec*
rope
    lina linę liny sznur* linka linkę line linke
speedy
    szybk* błyskawicz* ekspres* blyskawicz*
share
    udostępn* dziel* podziel* udział* udostepn* udzial*
toe
    palec_u_nogi paluch* palce_u
wind
    wiatr* wietrz* nawij* nakręc* nakrec*
guess
    zgadn* zgadu* chyba domyśl* domysl*
fix
    napraw* mocow* przymoc* zreper*
gym
    siłown* siłk* gimnasty* silown* silk*
hospital
    szpital*
meet
    spotk* spotyk* pozna*
lying
    kłami* kłama* leż* leżał* klami* klama* lezal*
lean
    oprz* opar* pochyl* chud*
identical
    identycz* taki_sam jednakow*
sing
    śpiew* zaśpiew* spiew* zaspiew*
yoga
    joga jogi jogę joge
machine
    maszyn* urządzen* pralk* urzadzen*
season
    sezon* pora_roku przypraw*
prove
    udowod* dowod* dowieś* wykaż* dowies* wykaz*
confirm
    potwierdz* potwierdź*
flight
    lot lotu lotem loty samolot*
film
    film* foli* folia
mate
    kumpel* kumpl* koleg* stary ziom*
snug
    dopasow* przytuln* przylega* ciepluś* cieplus*
gentleman
    pan dżentel* gentleman* dzentel*
learn
    uczy* uczę uczą naucz* dowiedz* ucze ucza
accord
    zgod* zgodn*
shed
    szop* altan* komórk* linie* komork*
land
    ląd* wyląd* ziemi* grunt* wylad*
item
    przedmiot* produkt* rzecz* artykuł* towar* artykul*
correct
    popraw* prawidł* właściw* skoryg* prawidl* wlasciw*
official
    oficjaln* urzęd* urzed*
life
    życi* życie życia zyci* zycie zycia
ticket
    bilet* mandat* zgłoszen* zgloszen*
hang
    wisi* wiesz* powies* zawies* zawiesz*
heel
    pięt* obcas* piet*
arm
    rama ramy ramę ramię ramion* ręka rame ramie reka
foot
    stopa stopy stopę stopach stóp stopie stope stop
include
    zawier* dołącz* obejm* włącz* w_zestawie dolacz* wlacz*
landlord
    właściciel* wynajmując* gospodarz* wlasciciel* wynajmujac*
apart
    osobno oprócz rozpad* oprocz
wool
    wełn* wełna weln* welna
wow
    wow łał ojej lal
stitch
    szew szwy szwów ścieg* zszy* szwow scieg*
search
    szuk* wyszuk* poszuk*
front
    przód przod* front* przed przod
single
    pojedyncz* jeden samotn* singiel*
student
    student* uczeń uczn* uczen
steel
    stal stali stalow*
sentence
    zdani* zdanie wyrok*
lump
    guz guza guzek grud* brył* bryl*
problem
    problem* kłopot* klopot*
whatsapp
    whatsapp* wats* wotsap* whatsup*
stood
    stał stała stali stoj* stan stanu stanie
copper
    miedź miedz* miedzian* miedz
understand
    rozumi* zrozum* rozumiem
shoulder
    bark* ramię ramion* ramieni* ramie
telephone
    telefon* tel
chemist
    aptek* chemi* farmac*
due
    termin* należn* z_powodu nalezn*
either
    też albo ani tez
matter
    sprawa sprawie znacze* ważn* kwesti* wazn*
dribble
    ślin* kapi* kapie kapa* slin*
fresh
    śwież* świeżut* swiez* swiezut*
thriller
    thriller* dreszczow* kryminał* kryminal*
handy
    poręcz* przydatn* przydaj* praktycz* porecz*
christmas
    święt* boże_narodzenie świąt* gwiazdk* wigili* mikołaj* swiet*
    boze_narodzenie swiat* mikolaj*
hole
    dziur* otwór* otwor* dziurk*
point
    punkt* czub* sens*
proof
    dowód* dowod*
shade
    odcień odcieni* cień cieni* klosz* abażur* odcien cien abazur*
motor
    silnik* motor* silnicz*
winter
    zima zimą zimę zimy zimow* zime
pair
    para parę pary sparow* parow* pare
fight
    walka walki walkę walcz* bój* bójk* kłóc* walke bojk*
sun
    słońc* słonecz* słońce slonc* slonecz* slonce
arch
    łuk* sklepien*
lane
    alej* uliczk* pas
shame
    wstyd* szkoda hańb* hanb*
arthritis
    artretyz* zapalenie_stawów reumat* rzs zapalenie_stawow
normal
    normaln* zwykł* norma zwykl*
fan
    wentylat* wiatrak* fan fanem wachlarz*
author
    autor* autork* pisarz*
chew
    żuć żuj* gryz* pogryz* przeżu* zuc przezu*
gold
    złot* złoto pozłac* zlot* zloto pozlac*
value
    wartoś* wart* ceni* wartos*
absolute
    absolut* całkowit* totaln* calkowit*
beg
    błag* żebr* proszę prosze blag* zebr*
revise
    popraw* zmien* zrewid*
surgeon
    chirurg*
pin
    pin pinu szpilk* przypin* bolec*
retire
    emeryt* na_emeryt*
draw
    rysow* narysow* losow* ciągn* ciagn*
colleague
    koleg* współprac* koleżan* kolega_z_pracy wspolprac* kolezan*
restock
    uzupełn* dostaw* znów_dostępn* uzupeln* znow_dostepn*
lift
    winda windę windy podnos* podnie* winde
burn
    pali* palą spal* przypal* poparz* przepal* pala
skin
    skór* skóra cera cery skora skore skory skorzan*
credit
    kredyt* środk* uzna* srodk*
extra
    dodatk* ekstra ekstr* gratis*
joke
    żart* kpin* dowcip* kpina zart*
strike
    strajk* uderz*
pole
    słup* kij* tyczk* drąż* polak* slup* draz*
chip
    odprys* wyszczerb* chip* czip* frytk*
record
    płyt* nagr* rekord* zapis* plyt*
hardware
    sprzęt* żelazn* osprzęt* sprzet* zelazn* osprzet*
scuff
    otar* obtar* przetar* zarys*
biscuit
    ciast* ciastk* herbatnik* biszkopt*
describe
    opis* opisa* opisuj*
helmet
    kask* kasku hełm* helm*
voice
    głos głosu głosem głosow* glos glosu glosem glosow*
pour
    nalać nalew* nalał* nala* leje lać wylać wylew* wylał* wlać wlał* nalac
    nalal* wylac wylal* wlac wlal*
waterproof
    wodoodporn* wodoszcz* nieprzemak* wodoodp*
blunt
    tęp* tępy stępi* tepy stepi*
mint
    mięt* miętow* idealny miet* mietow*
parent
    rodzic* rodzice
god
    bóg boga bogu boże bog boze
episode
    odcin* odcinek epizod*
bolt
    śrub* rygiel* rygl* zasuw* srub*
genius
    geniusz* genialn*
issue
    problem* kwesti* usterk* numer
calm
    spokojn* spok* uspok*
cord
    przewód* przewod* sznur* kabel*
rule
    regul* zasad* regulamin*
complain
    narzek* skarż* reklam* poskarż* złoży*_skarg* skarz* poskarz* zlozy*_skarg*
tip
    porad* wskazów* końców* napiwek czubek wskazow* koncow*
band
    pasek opask* zespół* gumk* zespol*
cube
    kostk* kostek sześcian* szescian*
epilepsy
    epileps* padaczk*
newspaper
    gazet* dzienni*
online
    online internet* w_sieci
torch
    latark* pochod*
maker
    producent* twórc* wytwórc* tworc* wytworc*
young
    młod* młody mlod* mlody
borrow
    pożycz* pożyczy* pozycz* pozyczy*
attempt
    próba próbę próbow* próbuj* usił* proba probe probow* probuj* usil*
low
    nisk* nisko niski
bird
    ptak* ptasz*
batch
    parti* partia serii
rattle
    grzecho* brzęcz* telep* stuka* brzecz*
dinner
    obiad* kolacj*
supermarket
    supermark* market* biedronk* lidl* hipermark*
shit
    gówn* gówno syf* bubel* badziew* chłam* gown* gowno chlam*
natural
    natural* naturalny
advent
    adwent*
teeth
    zęby zębów ząb zęba zębami zębach zeby zebow zab zeba zebami zebach
cheat
    oszuk* oszust* oszukuj* kant*
gypsy
    cygan* romów romow* romow
swing
    huśtaw* buja* hustaw*
wake
    budz* obudz* obudzi*
level
    poziom*
manner
    manier* sposób* zachowan* sposob*
barn
    stodoł* stodol*
rat
    szczur*
thyroid
    tarczyc*
dentist
    dentyst* stomatolog*
drone
    dron*
plain
    zwykł* prost* gładki zwykl* gladki
family
    rodzin*
essay
    esej* wypracow*
remark
    uwag* komentarz*
far
    dalek* daleko
letterbox
    skrzynk*_na_listy skrzynk* skrzynk*_pocztow*
middle
    środek środk* środkow* pośrod* srodek srodk* srodkow* posrod*
sprinkler
    zraszacz*
weight
    waga wagę wagi wadze ciężar* obciąż* wage ciezar* obciaz*
vanish
    znik* zniknę* przepad* znikne*
scale
    waga wagę wagi wadze skala skali skalę kamień wage skale kamien
church
    kości* kościół* kościoł* kosci* kosciol*
spot
    miejsc* plam* kropk* plamk*
clock
    zegar*
smash
    rozbi* rozwal* stłucz* roztrzask* stlucz*
critic
    kryty* krytyk*
pink
    różow* róż rozow* roz
factory
    fabry* fabryk*
patio
    taras* patio
cheer
    dzięki kibic* dzieki
along
    wzdłuż razem wzdluz
bias
    stronnicz* uprzedz* tendencyj*
ready
    gotow* gotowy
collect
    odbi* odebra* odbier* zbier* kolekcj*
thread
    nić nici nitk* gwint* wątek nic watek
hood
    kaptur* okap*
tube
    rur* rurk* tuba tubk* dętk* detk*
reverse
    odwrot* cofn* odwróc* odwroc*
pity
    szkod* szkoda litoś* litos*
quite
    całkiem dość dosyć calkiem dosc dosyc
shelf
    półk* półka półek polk* polka polek
brake
    hamul* hamow*
cap
    czap* czapk* nakrętk* zakręt* zaślep* nakretk* zakret* zaslep*
cot
    łóżecz* lozecz*
later
    później potem pozniej
leather
    skór* skórzan* skórk* skora skore skory skorzan* skork*
feeder
    karmni* podajnik*
goodbye
    do_widzenia żegna* pożegn* papa zegna* pozegn*
ride
    jazd* przejażdż* jeździ* jechać przejazdz* jezdzi* jechac
sweet
    słod* słodk* cukierk* uroc* slod* slodk*
drill
    wiert* wiertark*
cough
    kasze* kaszl* kaszel*
pattern
    wzór wzor* deseń wzor desen
asthma
    astm* astma
department
    dział działu działem wydział* dzial dzialu dzialem wydzial*
world
    świat świata świecie światow* swiat swiata swiecie swiatow*
win
    wygr* wygra* wygran*
prayer
    modlitw* modl*
myself
    się siebie sam sama sobie sie
base
    podstaw* baza bazy
aisle
    alejk* przejśc* korytarz* przejsc*
lunch
    lunch* obiad* śniadaniów* sniadaniow*
bribe
    łapów* przekup* łapówk* lapow* lapowk*
handsome
    przystojn*
subscribe
    subskryb* zasubskryb* zapis* prenumer*
split
    rozdw* rozdziel* pęk* podziel* rozszczep*
true
    prawd* prawdziw* prawda
repair
    napraw* reperac* serwis*
tongue
    język* jezyk*
apparently
    podobno najwyraź* widoczn* najwyraz*
wheelie
    kubeł* kosz_na_śmieci pojemnik* kubel* kosz_na_smieci
ground
    ziemi* grunt* mielon*
freebie
    gratis* darmow* próbk* darmoch* probk*
storm
    burz* wichur* sztorm*
cable
    kabel* kabl* przewód* przewod*
buzz
    brzęcz* bucz* bzycz* brzecz*
her
    jej ją niej nią nia
serve
    obsłu* serw* służ* obslu* sluz*
warden
    strażni* dozorc* naczelnik* strazni*
anyway
    i_tak w_każdym_razie zresztą mimo_wszystko w_kazdym_razie zreszta
meant
    miał* znaczy* przeznacz* mial*
merchant
    sprzedawc* kupc* handl* kupiec
stair
    schod* schody stopień stopien
silence
    cisz* cisza milcz*
puzzle
    puzzl* układank* zagadk* ukladank*
contact
    kontakt* skontakt* kontaktow*
access
    dostęp* dojście dostep* dojscie
human
    człowiek* ludz* ludzk* czlowiek*
reader
    czytel* czytnik*
stain
    plam* poplam* plamk* zaciek*
tap
    kran* kranu stuk* bateria_kuch*
lawn
    trawni* traw* trawa
jar
    słoi* słoik* słój sloi* sloik* sloj
submit
    wyśl* złoż* przesł* wysła* wysl* zloz* przesl* wysla*
coin
    monet* monety
foil
    foli* folia sreber*
liver
    wątrob* wątróbk* watrob* watrobk*
min
    min minut*
visit
    wizyt* odwiedz* odwiedź*
silent
    cich* milcz* bezgłoś* bezglos*
greeting
    pozdr* pozdrow* pozdraw* życzen* zyczen*
mirror
    luster* lustr* lusterk*
puddle
    kałuż* kaluz*
died
    umar* zmar* zdech* padł* padl*
iron
    żelaz* żelazk* prasow* zelaz* zelazk*
polish
    polsk* polski polak* poler* pasta
otherwise
    inaczej w_przeciwnym poza_tym
generation
    pokole* generac*
drum
    bęben bębn* perkus* beben bebn*
pop
    wpad* strzel* pop
pinch
    szczyp* uszczyp* uwiera*
miracle
    cud cudu cuda cudown*
trip
    podróż* wyciecz* wyjazd* potk* podroz*
suppose
    przypuszcz* chyba zakład* zaklad*
neat
    schludn* zgrabn* estetycz* staran*
recommend
    polec* polecam poleca* zaleca* rekomend* niepoleca* odradz*
around
    wokół dookoła około koło wokol dookola okolo kolo
bucket
    wiadr* wiaderk*
police
    policj* policja psy komend*
squash
    zgnie* ściś* zgniec* dyni* scis*
doorbell
    dzwonek dzwonk* domofon*
mass
    masa masy msza mszy mszę msze
further
    dalej dalsz* daln*
fray
    strzęp* postrzęp* przeciera_się pruje strzep* postrzep* przeciera_sie
pill
    tablet* pigułk* pigul* mechac* pigulk*
holiday
    wakac* urlop* święt* ferie swiet*
heater
    grzejnik* grzałk* piecyk* farelk* grzalk*
serial
    seryjn* serial*
cork
    korek kork* korkow*
fuss
    awantur* zamiesz* problem*
poor
    słab* biedn* kiepsk* marn* slab*
unit
    jednost* sztuk* urządzen* urzadzen*
slap
    klep* policz* plask*
waste
    strat* marnow* marnot* odpad* zmarnow*
care
    opiek* trosk* dba* obchodz*
verified
    zweryf* weryf* potwierdzon*
mean
    znacz* mam_na_myśli podł* wredn* mam_na_mysli
literally
    dosłown* literaln* doslown*
self
    siebie się sam sie
volume
    głośność głośnoś* tom objętoś* glosnosc glosnos* objetos*
grateful
    wdzięcz* zobowiąz* wdziecz* zobowiaz*
fill
    wypeł* napeł* uzupeł* napełn* wypel* napel* uzupel* napeln*
chilli
    chili chilli papryczk* ostr*
calmer
    spokojn* uspoka*
part
    częś* część części element* podzespoł* czesc czesci podzespol*
physio
    fizjoterap* rehabil* fizjo
race
    wyścig* rasa rasy wyscig*
net
    siatk* sieć netto net siec
english
    angiels* anglik* po_angielsku
remain
    pozosta* zosta*
drain
    odpływ* spust* rozładow* drenaż* odplyw* rozladow* drenaz*
nation
    naród narod* kraj narod
truck
    ciężarów* tir tira tiry ciężarówk* ciezarow* ciezarowk*
white
    biał* biały biel bial* bialy
snow
    śnieg* śnieżn* snieg* sniezn*
monitor
    monitor* ekran*
superb
    znakomit* wyśmien* super fantast* wysmien*
company
    firm* firma spółk* przedsięb* spolk* przedsieb*
add
    dod* dodać dodał* dodaj* dołącz* dodac dodal* dolacz*
favourite
    ulubion* ulubien*
receive
    otrzym* dosta* odebr* odbi*
whatever
    cokolwiek nieważne obojętn* niewazne obojetn*
cook
    gotow* ugot* kuchar*
village
    wieś wsi wiosk* wies
kiss
    całus* pocał* buziak* całuj* calus* pocal* caluj*
bless
    błogosł* pobłog* blogosl* poblog*
flower
    kwiat* kwiatk* kwiatek
buzzer
    domofon* brzęczyk* dzwonek brzeczyk*
exam
    egzamin* matur*
apologise
    przeprasz* przepros* przepraszam
leaflet
    ulot* ulotk* kartecz*
patience
    cierpliw*
king
    król* królow* krol* krolow*
newest
    najnow* najnowsz*
cry
    płacz* płaka* popłak* placz* plaka* poplak*
bulb
    żarów* żarówk* cebul* zarow* zarowk*
escalate
    eskal* zgłosz* dalej zglosz*
cushion
    podusz* poduszk* amortyz*
shine
    świec* błysz* połysk* lśni* swiec* blysz* polysk* lsni*
tax
    podat* vat cło clo
prom
    studniów* bal balu studniow*
dye
    farb* barwn* farbow*
oak
    dąb dęb* dębow* dab debow*
patent
    patent*
index
    indeks* spis_treści spis_tresci
previous
    poprzed* wcześniejsz* wczesniejsz*
moment
    chwil* moment* chwila
dull
    nudn* matow* tęp* ponur*
frost
    mróz mroz* szron* przymroz* mroz
twin
    bliźni* bliźniak* blizni* blizniak*
himself
    się siebie sam sie
fabric
    tkan* materiał* tkanin* material*
error
    błąd błęd* error* blad bled*
deaf
    głuch* niesłysz* gluch* nieslysz*
mouse
    mysz* myszk*
fish
    ryb* ryba rybk* rybek
shopper
    kupując* klient* kupujac*
drunk
    pijan* nachlan* pijak* wypić wypił* wypic wypil*
toddler
    maluch* szkrab* małe_dziecko roczniak* male_dziecko
stuck
    utkn* zacią* zablok* przyklej* zacin* zacia*
logo
    logo* logotyp*
yellow
    żółt* żółty zażółc* zolt* zolty zazolc*
easter
    wielkan* wielkanoc*
free_of_charge
    za_darmo gratis* bezpłat* darmow* nieodpłat* bez_opłat bezplat* nieodplat*
    bez_oplat
gift_card
    kart*_podarunk* kart*_upomink* bon_podarunk* karta_prezent* bon bonu bony
    bonem voucher* doładow* doladow*
five_stars
    pięć_gwiazd* 5_gwiazd* pięciogwiazd* 5 pięć_gwiazdek piec_gwiazd*
    pieciogwiazd* piec_gwiazdek
one_star
    jedna_gwiazd* jedną_gwiazd* 1_gwiazd* jednej_gwiazd* jednogwiazd*
star_rating
    ocen*_gwiazd* liczb*_gwiazd* gwiazd* ocen*
cashback
    cashback* zwrot_pieni* zwrot_gotów* zwrot_części* keszbek zwrot_gotow*
    zwrot_czesci*
voucher_code
    kod_rabat* kod_promo* kod*_kupon* kod_zniżk* kod_znizk*
raffle
    losow* loteri* konkurs*
giveaway
    rozda* rozdanie konkurs* giveaway
bonus
    bonus* premi* gratis* dodatk*
reward
    nagrod* nagród* wynagrodz* gratyfik* nagradz*
compensation
    rekompens* odszkod* zadośćucz* zrekompens* wynagrodz* zadoscucz*
store_credit
    środki_w_sklepie bon bonu bony bonem kredyt_sklep* do_wykorzystania
    srodki_w_sklepie
warranty_extension
    przedłuż*_gwaranc* wydłuż*_gwaranc* dłuższ*_gwaranc* dodatkow*_gwaranc*
    przedluz*_gwaranc* wydluz*_gwaranc* dluzsz*_gwaranc*
donate
    darowizn* przekaz*_na wpłac* podarow* darow* datek wplac*
make_it_right
    naprawi*_sytuac* wynagrodz* zrekompens* naprawi*_błąd rozwiąż*
    naprawi*_blad rozwiaz*
reach_out
    skontakt* odezw* napisz* napisać_do daj_znać napisac_do daj_znac
before_you
    zanim przed_wystawieniem przed_napisaniem przed_oceną najpierw przed_ocena
let_us_know
    daj_znać dajcie_znać daj_nam_znać proszę_dać_znać odezw* poinformuj*
    daj_znac dajcie_znac daj_nam_znac prosze_dac_znac
contact_us
    skontakt* kontakt* napisz*_do_nas kontakt_z_nami pisz*_do_nas
small_business
    mała_firm* małą_firm* małej_firm* mał*_biznes* mały_sklep* mały_przedsięb*
    mala_firm* malej_firm* mal*_biznes* maly_sklep* maly_przedsieb*
family_business
    firma_rodzin* firmą_rodzin* rodzinn*_firm* rodzinn*_biznes* rodzinny_sklep
livelihood
    utrzym* byt bytu zarob* przeży* na_chleb przezy*
keep_secret
    w_tajemnicy między_nami zachow*_dla poufn* dyskret* dla_siebie miedzy_nami
between_us
    między_nami zostan*_między po_cichu na_boku miedzy_nami zostan*_miedzy
not_mention
    nie_wspomin* nie_pisz* bez_wspominania nie_wspomn* proszę_nie_pisać
    prosze_nie_pisac
do_not_tell
    nie_mów* nikomu_nie proszę_nie_mówić nie_zdradz* nie_zgłasz* nie_mow*
    prosze_nie_mowic nie_zglasz*
update_review
    zmien*_opini* aktualiz* zaktualiz*_opini* edyt*_opini* popraw*_opini*
    zmian*_oceny
change_review
    zmien*_opini* zmien*_ocen* zmian*_opini* zmian*_oceny zmien*_komentarz*
    podnieś*_ocen* podnies*_ocen*
remove_feedback
    usun*_opini* usun*_ocen* usuń_opini* wycof*_opini* skasow*_opini*
    usun*_komentarz* usun*_negatyw* usunięcie_opinii usun_opini*
    usuniecie_opinii
leave_feedback
    wystaw*_opini* zostaw*_opini* zostaw*_komentarz* wystaw*_ocen*
    wystaw*_komentarz* dod*_opini*
leave_review
    wystaw*_opini* zostaw*_opini* napisz*_opini* napisa*_opini* dod*_opini*
    napisz*_recenzj* dodaj_recenzj* wystaw*_recenzj*
scan_code
    zeskan*_kod* skan*_kod* kod_qr kodu_qr zeskan*_qr
follow_us
    obserw*_nas zaobserw* śledź_nas polub_nas polub* obserwuj* sledz_nas
newsletter
    newsletter* biuletyn* zapis*_się zapis*_sie
bank_transfer
    przelew* przelew_bank* przela* blik* przelewem
bank_account
    konto_bank* nr_konta numer*_konta rachun*_bank* iban* konta_bank* konto
    konta koncie kontem
pay_directly
    zapłać_bezpośr* płatn*_bezpośr* bezpośrednio przelew* poza_amazon*
    płac*_bezpośr* do_ręki blikiem zaplac_bezposr* platn*_bezposr* bezposrednio
    plac*_bezposr* do_reki
profile_link
    link*_w_profilu link*_w_bio link*_do_profilu profil* w_bio
out_of_stock
    brak_towaru wyprzedan* niedostępn* brak_w_magazynie nie_ma_na
    brak_na_stanie niedostepn*
cancel_order
    anulow*_zamów* anuluj*_zamów* rezygn*_z_zamów* odwoł*_zamów* anulow*_zamow*
    anuluj*_zamow* rezygn*_z_zamow* odwol*_zamow*
pricing_error
    błąd_cen* błędn*_cen* pomył*_w_cenie zła_cena blad_cen* bledn*_cen*
    pomyl*_w_cenie zla_cena
amazon_team
    zespół_amazon* ekipa_amazon* pracown*_amazon* dział_amazon* zespol_amazon*
    dzial_amazon*
customer_service
    obsług*_klienta biur*_obsługi dział_obsługi bok infolini* kontakt_z_klient*
    obslug*_klienta biur*_obslugi dzial_obslugi
seller_account
    konto_sprzed* konta_sprzed* kont*_sprzedawc*
negative
    negatyw* negat* niska_ocena złą_opini* niekorzyst* zła_opinia zla_opini*
    zla_opinia
positive
    pozytyw* pozytyw dobr*_opini* korzystn*
unhappy
    niezadowol* nieszczęś* rozczarow* zawiedz* zawiedzion* nieszczes*
satisfied
    zadowol* usatysf* satysfakc* kontent*
dissatisfied
    niezadowol* niesatysf* rozczarow* zawiedz*
experience
    doświadcz* wrażen* doznan* doswiadcz* wrazen*
last_week
    w_zeszłym_tygodniu zeszłego_tygodnia tydzień_temu w_ubiegłym_tygodniu
    w_zeszlym_tygodniu zeszlego_tygodnia tydzien_temu w_ubieglym_tygodniu
asked_before
    już_pyta* już_prosi* wcześniej_pyta* pisał*_wcześniej pytał*_już juz_pyta*
    juz_prosi* wczesniej_pyta* pisal*_wczesniej pytal*_juz
again_please
    ponown*_prosz* jeszcze_raz_prosz* ponawia* jeszcze_raz
copy_and_paste
    kopiuj_wklej skopiow* skopiuj* przeklej* wklej*
keyword
    słow*_kluczow* słowa_klucze fraz* hasł* keyword* slow*_kluczow*
    slowa_klucze hasl*
words_like
    słow*_takie słów_takich słowa_typu użyj*_słów slow*_takie slow_takich
    slowa_typu uzyj*_slow
in_exchange
    w_zamian za_opini* za_recenzj* w_zamian_za wymian*
in_return
    w_zamian w_rewanżu w_podzięce w_rewanzu w_podziece
thank_you_gift
    prezent*_w_podzięk* upomin* drobny_upominek mały_prezent
    prezent*_w_podziek* maly_prezent
as_a_thank_you
    w_podzięk* w_podziękowaniu jako_podzięk* w_ramach_podziękowania w_dowód
    w_podziek* w_podziekowaniu jako_podziek* w_ramach_podziekowania w_dowod
on_the_house
    na_nasz_koszt na_koszt_firmy gratis* za_darmo
discount
    rabat* zniżk* upust* obniżk* promocj* przecen* taniej znizk* obnizk*
coupon
    kupon* bon bonu bony bonem voucher* talon*
promo_code
    kod_promo* kod*_rabat* kod_zniżk* kodzik* kod*_promocyj* kod_znizk*
influencer
    influenc* instagram* youtub* tiktok* bloger*
competitor
    konkurenc* konkurent* rywal*
my_company
    moja_firm* mojej_firm* nasza_firm* moją_firm* naszej_firm*
work_for
    prac*_dla pracuj*_w pracuję_dla pracował*_w jestem_pracown* pracuje_dla
    pracowal*_w
employee
    pracown* pracownik* zatrudn* pracownic*
founder
    założyciel* założyłem twórc* zalozyciel* zalozylem tworc*
inventor
    wynalaz* wynalazc* pomysłodaw* pomyslodaw*
own_brand
    własn*_mark* marka_własna naszej_marki moja_marka wlasn*_mark* marka_wlasna
my_husband
    mój_mąż mojego_męża mężowi mąż moj_maz mojego_meza mezowi maz
my_brother
    mój_brat mojego_brata bratu moj_brat
my_friend
    mój_przyjaciel mój_kolega moja_koleżanka mój_znajomy mojej_przyjaciół*
    mój_kumpel moj_przyjaciel moj_kolega moja_kolezanka moj_znajomy
    mojej_przyjaciol* moj_kumpel
wrote_this
    napisał*_to napisał*_tę jestem_autor* napisałem napisałam napisal*_to
    napisal*_te napisalem napisalam
author_is
    autor*_jest autorem autorka_to autor_to znam_autor*
got_it_free
    dosta*_za_darmo dosta*_gratis otrzym*_za_darmo za_darmo otrzym*_bezpłat*
    do_testów otrzym*_bezplat* do_testow
paid_me
    zapłacili_mi zapłacił*_mi płacą_mi dostałem_pieniądze za_kasę zaplacili_mi
    zaplacil*_mi placa_mi dostalem_pieniadze za_kase
offered_me
    zaproponow*_mi zaofer*_mi oferow*_mi proponow*_mi
refund_if
    zwrot_jeśli zwróc*_jeśli zwrot*_jeżeli zwrot_za_opini* oddadzą_jeśli
    zwrot_jesli zwroc*_jesli zwrot*_jezeli oddadza_jesli
tester_program
    program_test* tester* klub_recenzent* testow* vine
cheaper_elsewhere
    taniej_gdzie* gdzie_indziej taniej_w taniej_na gdzie_indziej_taniej
    tańszy_w tanszy_w
half_the_price
    za_pół_ceny połow*_ceny pół_ceny o_połowę o_połowę_taniej za_pol_ceny
    polow*_ceny pol_ceny o_polowe o_polowe_taniej
price_went_up
    cena_wzros* podroż* podnieśli_cen* cena_poszła podwyżk* podroz*
    podniesli_cen* cena_poszla podwyzk*
sold_out
    wyprzed* wyprzedan* wykupi* brak_towaru
in_stock
    dostępn* na_stanie w_magazynie w_sprzedaży na_magazynie dostepn*
    w_sprzedazy
other_reviews
    inn*_opini* inn*_recenzj* pozostał*_opini* opinie_innych innych_opinii
    pozostal*_opini*
reviewers
    recenzent* opiniując* oceniając* osoby_oceniając* opiniujac* oceniajac*
    osoby_oceniajac*
fake_reviews
    fałszyw*_opini* fałszyw*_recenzj* fejk*_opini* kupion*_opini*
    kupowan*_opini* lewe_opinie fake*_opini* falszyw*_opini* falszyw*_recenzj*
thief
    złodziej* złodziejk* kradziej* złodziejstw* zlodziej* zlodziejk*
    zlodziejstw*
scammer
    oszust* naciągacz* kanciarz* scamer* scammer* krętacz* wałk* wyłudz*
    naciagacz* kretacz* walk* wyludz*
stupid
    głup* durn* idiotyczn* debiln* tęp* glup*
shame_on_you
    wstyd* wstydź* powinniście_się_wstydzić hańb* żenad* wstydz*
    powinniscie_sie_wstydzic hanb* zenad*
threaten
    groź* gróź* groz* zagroz* grozi* straszy* zastrasz*
sue
    pozew* pozw* do_sądu skarż* sąd sądu do_sadu skarz* sadu
lawyer
    prawnik* adwokat* prawnicz* mecenas* radca_prawny
report_you
    zgłosz* zgłasz* zgłoszę zgłosić na_policj* do_uokik donie* uokik zglosz*
    zglasz* zglosze zglosic
blacklist
    czarn*_list* czarna_lista zablok* ban bana
heal
    lecz* wylecz* uzdraw* goi* zagoi*
diabetes
    cukrzyc* diabet* cukrzyk*
medication
    lek leki leków lekarstw* lekami medykament* lekow
replace_medicine
    zamiast_leków zastąp*_lek* odstaw*_lek* odstawi* zamiast_lekow zastap*_lek*
side_effect
    skut*_ubocz* efekt*_ubocz* działan*_niepożąd* skutki_uboczne
    dzialan*_niepozad*
steal
    kradn* kraść kradz* ukradł* ukradn* ukrad* skradz* podpier* zajuma* buchn*
    krasc ukradl*
burglary
    włam* włamani* włamywacz* wlam* wlamani* wlamywacz*
smuggle
    przemyc* przemyt* szmugl*
drug
    narkot* dragi ćpun* marihuan* koks* trawk* cpun*
weapon
    broń broni bronią pistolet* karabin* bron bronia
kill
    zabić zabij* zabił* morder* zamord* zabic zabil*
hurt
    boli* bolał* zran* skrzywdz* rani* bolal*
explode
    eksplo* wybuch* wybuchn*
fire
    ogień ogni* pożar* pali* ogien pozar*
alcohol
    alkohol* wódk* wóda piwo wodk* woda
drive_drunk
    po_pijaku pod_wpływem po_alkoholu jazda_po pod_wplywem
forge_document
    podrob*_dokument* fałszow*_dokument* sfałszow* podrabia* falszow*_dokument*
    sfalszow*
hide_from_police
    ukry*_przed_policj* schow*_przed_policj* przed_policją przed_policja
remove_safety
    usun*_zabezp* zdjąć_zabezp* wyłącz*_zabezp* obejść_zabezp* zdjac_zabezp*
    wylacz*_zabezp* obejsc_zabezp*
foreigners
    obcokraj* cudzoziem* imigrant* obcych ukraińc* uchodźc* ciapat* ukrainc*
    uchodzc*
women
    kobiet* baby bab babsk* kobiety
religion
    relig* wiara wiary wyznan*
gay
    gej* gejem homosek* homo pedał* lesbij* lgbt* pedal*
sexy
    seksown* sexy seksi seksow* podniec*
erection
    erekc* wzwód stoi wzwod
orgasm
    orgazm* szczytow*
naked
    nagi naga nago nagie nagich goły goła rozebran* goly gola
condom
    prezerwat* kondom* gumk*
vibrator
    wibrator* wibr*
phone_number
    numer_telefonu nr_tel* numer*_tel* nr_telefonu numer_komórk* nr_kom*
    numer_komork*
email_address
    adres_email adres_e_mail adres_mail* maila mailow* adres*_mailow*
telegram
    telegram*
wechat
    wechat* łeczat leczat
instagram
    instagram* insta ig instagramie
website
    stron*_internet* stron*_www witryn* strona www
shop_online
    sklep_internet* sklep*_online sklep_on_line nasz_sklep
order_number
    numer_zamów* nr_zamów* numer*_zamówienia numer_zamow* nr_zamow*
    numer*_zamowienia
full_name
    imię_i_nazwisko imieni*_i_nazwisk* pełne_imię nazwisk* imie_i_nazwisko
    pelne_imie
deliver_late
    spóźni*_dostaw* opóźni*_dostaw* późno_dostar* po_terminie dostarcz*_późno
    opóźnion* spozni*_dostaw* opozni*_dostaw* pozno_dostar* dostarcz*_pozno
    opoznion*
never_arrived
    nigdy_nie_dotar* nie_dotar* nie_doszł* nigdy_nie_przyszł* nie_przyszł*
    nie_otrzym* nie_dosta* nie_doszl* nigdy_nie_przyszl* nie_przyszl*
lost_parcel
    zgub*_paczk* zaginę* paczka_zaginę* zagubion* zaginion* zgubił*_paczk*
    zagine* paczka_zagine* zgubil*_paczk*
tracking_number
    numer_przesyłki numer_śledz* nr_przesyłki numer*_przesyłki numer_listu
    numer_przesylki numer_sledz* nr_przesylki numer*_przesylki
neighbour
    sąsiad* sąsiadk* sąsiedz* sasiad* sasiadk* sasiedz*
thrown
    rzucon* rzuc* przerzuc* wyrzuc* ciśn* cisn*
left_outside
    zostaw*_na_zewn* zostaw*_przed pod_drzwiami zostaw*_na_desz* na_wycieraczce
damaged_box
    uszkodz*_karton* uszkodz*_opak* zgnie*_karton* uszkodz*_pudeł*
    zniszcz*_opak* rozwalon*_karton* rozdart* uszkodz*_pudel*
well_packed
    dobrze_zapak* świetnie_zapak* solidnie_zapak* starannie_zapak*
    porządnie_zapak* super_zapakow* swietnie_zapak* porzadnie_zapak*
fast_delivery
    szybk*_dostaw* szybk*_wysył* szybko_dotar* szybk*_przesył* szybko_przyszł*
    ekspres* szybk*_wysyl* szybk*_przesyl* szybko_przyszl*
wrong_item
    nie_ten_produkt inny_produkt inny_towar zły_produkt nie_to_co pomylon*
    błędn*_towar* zly_produkt bledn*_towar*
used_item
    używan* noszon* ślady_użyt* ślad*_używ* po_zwrocie powystaw* używany
    uzywan* slady_uzyt* slad*_uzyw* uzywany
broken_on_arrival
    przysz*_uszkodz* dotar*_uszkodz* uszkodz* przysz*_zepsut* przysz*_rozbit*
    dotar*_rozbit* pękni* pekni*
missing_part
    brak_części brakuj* brakował* brak_elem* niekompl* brak_śrub* brak_czesci
    brakowal* brak_srub*
counterfeit_item
    podrób* podróbk* fałszyw* podrobion* nieoryginal* fejk* podrob* podrobk*
    falszyw*
return_label
    etykiet*_zwrot* list_przewoz* etykiet* nalepk*_zwrot*
no_answer
    brak_odpow* nie_odpow* brak_kontaktu nie_odpis* cisza zero_odpow*
    nie_odbier*
friendly
    mił* przyjazn* sympat* życzliw* serdecz* zyczliw*
refund_refused
    odmów*_zwrotu odmaw*_zwrotu nie_chcą_zwróc* nie_chcą_oddać odmow*_zwrot*
    nie_oddali odmow*_zwrotu nie_chca_zwroc* nie_chca_oddac
customs
    cło cła cłem celn* celny urząd_celny oclen* clo cla clem urzad_celny
works_well
    działa_dobrze dobrze_działa działa_super świetnie_działa działa_bez
    spraw*_się śmiga hula działa_idealnie dziala_dobrze dobrze_dziala
    dziala_super swietnie_dziala dziala_bez spraw*_sie smiga dziala_idealnie
stopped_working
    przesta*_działa* nie_działa zeps* padł* przestał*_działać popsu* wysiad*
    zdechł* przesta*_dziala* nie_dziala padl* przestal*_dzialac zdechl*
poor_quality
    słab*_jakoś* kiepsk*_jakoś* zł*_jakoś* nisk*_jakoś* tandet* badziew* lipa
    szajs* bubel* dziadost* slab*_jakos* kiepsk*_jakos* zl*_jakos* nisk*_jakos*
good_quality
    dobr*_jakoś* wysok*_jakoś* świetn*_jakoś* solidn* porządn* super_jakoś*
    dobr*_jakos* wysok*_jakos* swietn*_jakos* porzadn* super_jakos*
value_for_money
    stosun*_jakości_do ceny_do_jakości jakość_do_ceny wart*_ceny wart*_swojej
    adekwat* za_te_pieniądze w_tej_cenie stosun*_jakosci_do ceny_do_jakosci
    jakosc_do_ceny za_te_pieniadze
too_small
    za_mał* zbyt_mał* za_ciasn* za_mały przymał* zaniżon* za_mal* zbyt_mal*
    za_maly przymal* zanizon*
too_big
    za_duż* zbyt_duż* za_wielk* zawyż* przyduż* za_szerok* za_duz* zbyt_duz*
    zawyz* przyduz*
comfortable
    wygodn* komfort* wygoda przyjemn*
ugly
    brzyd* brzydk* paskudn* szpetn* ohydn*
smells
    śmierdz* pachn* cuchn* capi* jedzie zapach* smierdz*
tastes
    smak* smakuj* posmak*
noise
    hałas* szum* huk dźwięk* hałasuj* halas* dzwiek* halasuj*
instructions
    instruk* instrukc* ulotk* wskazów* wskazow*
material
    materiał* tkan* surow* materiał material* material
@carrier
    kurier* dhl dpd ups gls inpost* poczt* fedex* pocztex* przewoźni*
    doręczyciel* dostawc* paczkomat* paczkomac* spedy* hermes* orlen_paczk*
    przewozni* doreczyciel*
@courier_staff
    kurier* dostawc* listonosz* doręczyciel* kierowc* gość facet* koleś* typ
    typek pan chłop* człowiek babka ziomek doreczyciel* gosc koles* chlop*
    czlowiek
@vehicle
    auto auta aucie samochód* samochod* bus busa busem furgon* ciężarów* tir
    rower* pociąg* statek prom jecha* przyjecha* prowadz* ciezarow* pociag*
@route
    drog* ulic* trasa trasę adres* magazyn* sortown* oddział* cło miast* wieś
    wsi przystan* kilometr* mapa lokaliz* trase oddzial* clo wies
@parcel
    paczk* przesyłk* karton* koper* list listu pudeł* zamówien* dostaw* opakow*
    pakun* wór przesylk* pudel* zamowien* wor
@delivery_place
    drzwi* dom domu bram* furtk* próg progu progiem klatk* skrzynk* wycieraczk*
    garaż* ganek ganku ogród* schod* płot* paczkomat* recepcj* portiern*
    śmietnik* prog garaz* ogrod* plot* smietnik*
@neighbour
    sąsiad* sąsiadk* ktoś mieszkan* lokator* ochroniarz* ochron* portier*
    dozorc* współlok* znajom* ciec sasiad* sasiadk* ktos wspollok*
@lateness
    późno spóźni* opóźn* zagubi* zaginę* zgubi* czeka* czekam brak wolno wlecz*
    ślimacz* przeterm* po_terminie dopiero zwlek* nadal_nie nie_dotar* pozno
    spozni* opozn* zagine* slimacz*
@quick
    szybk* szybciej błyskawicz* ekspres* migiem natychm* od_razu przed_czasem
    wcześniej sprawn* prędk* raz_dwa następnego_dnia ekspresem w_mig
    blyskawicz* wczesniej predk* nastepnego_dnia
@arrival
    przysz* dotar* doszł* doszed* dojecha* przyjech* dostarcz* doręcz* otrzym*
    dosta* odebra* przynió* przywióz* jest_już na_miejscu doszl* dorecz*
    przynio* przywioz* jest_juz
@courier_act
    zostaw* rzuci* dzwoni* zadzwoni* puka* zapuka* odjech* podpis* wręczy*
    odda* uciek* czeka* awizo* avizo nie_zadzwo* przerzuc* podał* podaje
    wreczy* podal*
@waiting
    czeka* czekam poczek* zaczek* oczek* wyczek* cierpliw* doczek* niecierpl*
    kolejk* doczekać odczek* czekanie wciąż doczekac wciaz
@tracking
    śledz* status* tracking* aplikac* numer_przesył* skan* utknę* dostarczon*
    nadan* w_drodze zaktual* etykiet* sortown* lokaliz* sledz* numer_przesyl*
    utkne*
@dispatch
    wysła* wysył* wyśl* nadan* nadał* nadać nadaj* prześl* wysyłk* posła*
    odesł* ekspedy* wyszł* spakow* wysyłając wysla* wysyl* wysl* nadac przesl*
    wysylk* posla* odesl* wyszl* wysylajac
@weekday
    poniedział* wtorek wtork* środa środę środy czwart* piąt* sobot* niedziel*
    dziś dzisiaj jutro wczoraj weekend* pojutrze poniedzial* sroda srode srody
    piat* dzis
@month
    stycz* luty lutego lutym marzec marca marcu kwieci* kwietni* maj maja maju
    czerw* lipiec lipca lipcu sierp* wrzesnia wrzesniu wrześ* paździer*
    listopad* grud* lato zima pazdzier*
@feast
    święt* świąt* urodzin* imienin* wesel* ślub* rocznic* wigili* wielkan*
    mikołaj* walentyn* komuni* chrzc* imprez* sylwest* dzień_matki pogrzeb*
    swiet* swiat* slub* mikolaj* dzien_matki
@day_time
    rano ranek ranka poran* południ* wieczor* wieczór* noc nocy świt* popołud*
    w_nocy dziś_rano godzin* zmierzch* śniadan* o_świcie poludni* swit*
    popolud* dzis_rano sniadan* o_swicie
@time_span
    dzień dni dnia tydzień tygodni* tygod* miesiąc* miesięc* rok roku lat lata
    godzin* minut* sekund* chwil* doba doby dobę kwartał* dzien tydzien
    miesiac* miesiec* dobe kwartal*
@weather
    deszcz* pada* padał* śnieg* śnież* mróz mroz* wiatr* burz* słońc* upał*
    wilgo* mokr* ulew* zimn* pogod* padal* snieg* sniez* mroz slonc* upal*
@number
    jeden dwa dwie trzy cztery pięć sześć siedem osiem dziewięć dziesięć
    dwadzieścia sto pół oba raz dwukrot* dwóch trzech tysiąc* piec szesc
    dziewiec dziesiec dwadziescia pol dwoch tysiac*
@seller
    sprzedawc* sprzedając* sklep* firm* producent* oni wam was państw* marka
    marki markę marce dostawc* handl* wasza wasz* sprzedajac* panstw* marke
@staff
    obsług* pracown* konsult* pani pan ktoś osob* nikt kierown* zespół* zespoł*
    infolini* personel* doradc* szef* człowiek* obslug* ktos zespol* czlowiek*
@answering
    odpow* odpis* pisa* napisa* pyta* zapyta* dzwoni* telefon* kontakt*
    wiadomoś* mail* rozmow* czat* powiedz* mówi* reag* wiadomos* mowi*
@refund
    zwrot* zwróc* zwraca* odda* rekompens* voucher* bon bonu bony bonem
    odszkod* pieniądz* reklam* chargeback* kasa kasę przelew* uzna*
    zwrot_pieni* zwroc* pieniadz* kase
@return
    zwrot* zwróc* odesł* odsył* odesła* etykiet*_zwrot* wymian* wymien* zamien*
    odbiór reklam* zwracam odesłać odeśl* zwroc* odesl* odsyl* odesla* odbior
    odeslac
@cancel
    anulow* anuluj* rezygn* zrezyg* wycof* odwoł* odstąp* rozwiąz* skasow*
    anulac* storn* unieważn* odwol* odstap* rozwiaz* uniewazn*
@fraud
    oszust* oszuk* kłam* naciąg* fałsz* podróbk* ściem* przekręt* wyłudz* kant*
    scam* złodziej* udaw* nabij* nabier* wałk* wał naciag* falsz* podrobk*
    sciem* przekret* wyludz* zlodziej* walk* wal
@conduct
    przepros* przepr* miły mił* uprzejm* uczciw* grzecz* pomocn* profesjon*
    życzl* kultur* rzeteln* szczer* cierpl* sympat* mily zyczl*
@rudeness
    chams* cham niegrzecz* nieuprzejm* krzyc* wrzeszcz* przeklin* bezczel*
    arogan* niemił* opryskl* wulgar* klnie kłóc* burcz* olewa* buc buce buca
    niemil*
@bribe
    łapów* przekup* gratis* bon bonu bony bonem voucher* ulot* karteczk*
    cashback* w_zamian usun*_opini* zmien*_opini* kupon* zwrot_za za_opini*
    za_5_gwiazd* korupc* błaga* lapow* blaga*
@order
    zamów* zamawia* kupi* kupu* kupow* kupn* zakup* nabył* klient* wybra*
    zapłac* złoży*_zamów* koszyk* kupują* kupił* zamow* nabyl* zaplac*
    zlozy*_zamow* kupuja* kupil*
@listing
    zdjęc* opis* aukcj* ofert* ogłosz* stron* specyf* fotk* opisa* wzmian*
    na_zdjęciu sprzeda* tytuł* zgodn* zdjec* oglosz* na_zdjeciu tytul*
@instruction
    instruk* ulotk* poradn* tłumacz* montaż* schemat* rysun* krok* podręcz*
    po_polsku resetow* złoż* broszur* tlumacz* montaz* podrecz* zloz*
@wrong_item
    inn* pomył* pomyl* zły złe zamien* nie_ten nie_to błędn* niewłaśc* podmien*
    zamiast duplikat* dubel* źle zly zle bledn* niewlasc*
@used_item
    używan* użyt* noszon* otwart* zwrot* brudn* włos* kurz* poplam* plam* ślad*
    czyjś po_kimś zużyt* okrusz* uzywan* uzyt* wlos* slad* czyjs po_kims zuzyt*
@damage
    uszkodz* zepsu* zniszcz* pęk* stłucz* rozbi* połam* złam* porys* wgniec*
    dziur* przeciek* rozwal* pogię* zgnie* urw* odpad* wyszczerb* stlucz*
    polam* zlam* pogie*
@missing
    brak* brakuj* bez niekompl* pust* zapom* nie_było zgubi* za_mało niepełn*
    nie_ma braków zabrak* dosła* nie_bylo za_malo niepeln* brakow dosla*
@fake
    podrób* fałsz* fejk* fake* orygin* kopi* nieorygin* piract* imitac*
    licencj* podszyw* chińsk* lewy lewe autent* podrob* falsz* chinsk*
@expiry
    przetermin* termin* pleś* spleśn* zepsut* zgnił* gnij* zgni* stęchł*
    czerstw* robak* zwiędł* nieśwież* kwaśn* zjełcz* data_ważności ples*
    splesn* zgnil* stechl* zwiedl* nieswiez* kwasn* zjelcz* data_waznosci
@newness
    now* nówk* nowiut* fabrycz* zapieczęt* nieotw* nieużyw* śwież* idealn*
    orygin* zafoliow* nieskaz* nienarusz* nowk* zapieczet* nieuzyw* swiez*
@packing_material
    karton* pudeł* foli* taśm* papier* torb* worek woreczk* koper* pianka
    piank* piana gąbk* styrop* opakow* bąbel* wypełn* tektur* pudel* tasm*
    gabk* babel* wypeln*
@packing_verb
    pakow* zapak* spak* owin* otwor* otwier* rozpak* odpak* zakle* oklej*
    zabezp* zawin* opakow* foliow* etykiet*
@packing_verdict
    luzem luźno starann* porządn* bylejak* niedbale dyskret* estetycz*
    słabo_zabezp* dobrze_zapak* źle_zapak* grzechot* otwarty ładnie_zapak*
    nieuszkodz* bez_zabezp* luzno porzadn* slabo_zabezp* zle_zapak*
    ladnie_zapak*
@money
    pieniądz* pieniędz* kasa kasę zł złot* pln euro eur dolar* funt* grosz*
    cena ceny cenę cenie ceną cen cenow* zapłac* płac* koszt* bank banku
    bankow* kwot* opłat* hajs* pieniadz* pieniedz* kase zl zlot* cene zaplac*
    oplat*
@price_word
    cena ceny cenę cenie ceną cen cenow* tani* taniej drog* drożej droż* warto
    wart* promocj* rabat* zniżk* przepłac* okazj* wyprzed* kupon* zdzier*
    grosze cene drozej droz* znizk* przeplac*
@shop_elsewhere
    allegro biedron* lidl* rossman* mediamarkt ikea ikei olx temu aliexpress
    ali ebay apteka aptece sklep* market* castoram* galeri* gdzie_indziej
    stacjonarn*
@amazon
    amazon* amazonie prime amazonem kindle alexa echo amazonow* amazonka bezos*
    marketplace wysyłka_z_amazon* wysylka_z_amazon*
@kitchenware
    garnek garnk* garncz* patel* nóż noża noże kubek kubk* misk* talerz* łyż*
    sztuć* widel* słoi* szklan* deska deski kieli* pokryw* blach* wyciskark*
    noz noza noze sztuc* sloi*
@appliance
    pralk* lodówk* zmywark* odkurz* czajnik* toster* mikser* blender* piekar*
    kuchenk* ekspres* wentyl* grzejn* suszark* robot* mikrofal* frytkown*
    żelazk* lodowk* zelazk*
@electronics
    bateri* ekran* kabel* kabl* ładowar* wtycz* pilot* telewiz* monitor*
    przewód* zasilacz* alarm* kamerk* powerbank* router* panel* zegarek
    ladowar* przewod*
@phone
    telefon* smartfon* komór* etui ładowar* ekran* szkł*_hartow* dotyk* iphone*
    samsung* sim dzwoni* słuchaw* xiaomi* komor* ladowar* szkl*_hartow*
    sluchaw*
@computer
    komputer* laptop* drukark* mysz* klawiatur* pamię* dysk* program* aplikac*
    wifi wi_fi usb system* sterown* tablet* pendrive* pamie*
@audio
    dźwięk* głośni* słuchaw* bas basy głośnoś* mikrof* bluetooth bt radio
    wzmacn* muzyk* audio szumi* trzeszcz* gramof* dzwiek* glosni* sluchaw*
    glosnos*
@camera
    kamer* aparat* obiektyw* zdjęc* fotk* statyw* nagr* lornet* telesk*
    rozdzielcz* zoom dron* wideo ostrość zdjec* ostrosc
@clothes
    bluzk* koszul* spodn* kurtk* sukien* sweter* swetr* skarpet* czap* rękaw*
    kieszen* zamek guzik* bluz* rajstop* majtk* szalik* płaszcz* rekaw*
    plaszcz*
@shoes
    but buty butów butach butk* kapc* kozak* sandał* klapk* adidas* trampk*
    sznurów* podeszw* wkładk* obcas* szpilk* kalosz* tenisówk* butow sandal*
    sznurow* wkladk* tenisowk*
@jewellery
    pierścion* obrącz* naszyj* bransolet* kolczyk* łańcusz* wisior* biżuter*
    srebr* złot* zawieszk* grawer* kamień perł* pierscion* obracz* lancusz*
    bizuter* zlot* kamien perl*
@bag
    torb* torebk* plecak* walizk* portfel* pasek zamek worek saszet*
    kosmetyczk* nerk* neseser* portmonet* tornist*
@beauty_hair
    włos* krem* szampon* mydł* skór* puder* perfum* szmink* pomadk* lakier*
    paznok* maseczk* tusz* grzebie* szczot* farba broda golar* wlos* mydl*
    skora skore skory skorzan*
@health
    zęb* tabletk* masaż* termometr* ciśnieniom* maseczk* lekarz* szczoteczk*
    rehabil* ortez* stabiliz* plast* inhalat* wózek_inwal* słuch* ból bólu
    masaz* cisnieniom* wozek_inwal* sluch* bol bolu
@baby
    dzieck* niemowl* wózek wózk* smocz* butelk* pielusz* łóżecz* fotelik*
    noworod* śpioch* bliźni* śliniak* nosideł* maluszk* wozek wozk* lozecz*
    spioch* blizni* sliniak* nosidel*
@toys_games
    zabaw* klock* lego lalk* gra gry grę puzz* miś misia misiek autko autka
    pociąg* piłk* maskot* plansz* karty huśtaw* trampol* robot* gre mis pociag*
    pilk* hustaw*
@book
    książ* stron* rozdz* okład* autor* czyta* lektur* histor* druk* powieś*
    bohater* tom tomu tomy wydan* fabuł* ebook* tłumacz* ksiaz* oklad* powies*
    fabul* tlumacz*
@music_media
    płyt* winyl* film* serial* muzyk* piosen* utwor* koncert* cd dvd blu_ray
    album* odcin* nagran* bajk* plyt*
@instrument
    gitar* piani* skrzyp* perkus* ukulele strun* stroik* flet* keyboard*
    klawisz* smycz* trąbk* kapodast* harmon* pianin* trabk*
@art_craft
    farb* pędz* włócz* nici nitk* wełn* kredk* rysow* szyci* szyć malow*
    koralik* haft* klej* druty szydeł* ołówk* plasteli* wlocz* weln* szyc
    szydel* olowk*
@tools_fixings
    śrub* wkręt* młot* wiert* wkrętark* klucz* piła piłę pilark* taśm* kołk*
    gwoźdz* zawias* śrubokr* szlif* obcęg* hak haki haka drabin* kombin* srub*
    wkret* mlot* wkretark* pila pile tasm* kolk* gwozdz* srubokr* obceg*
@building
    drzwi okn* kran* zlew* prysz* wann* kafel* płyt* rur* uszczel* tynk* farba
    dach* umywal* zamek żaluz* rolet* podłog* plyt* zaluz* podlog*
@garden
    ogród* ogrod* traw* kosiark* wąż węża donicz* szklarn* grill* płot* altan*
    łopat* sekator* hamak* zrasz* balkon* konewk* działk* waz weza plot* lopat*
    dzialk*
@plants
    roślin* kwiat* drzew* nasion* sadzon* cebul* liść liści* ziemi* róża róże
    kaktus* storczyk* mech lawend* krzew* kiełk* kwitn* roslin* lisc lisci*
    roza roze kielk*
@pet_goods
    karma karmę karmy kuwet* legowi* smycz* obroż* drapak* akwar* żwir* klatk*
    miska przysmak* transport* szelk* pchł* kleszcz* żwirek karme obroz* zwir*
    pchl* zwirek
@animal
    pies psa psy psem piesk* kot kota koty kotk* koń konia konie ptak* ryb*
    chomik* królik* papug* owcz* kur kury zwierz* śwink* kon krolik* swink*
@vehicle_part
    akumul* opon* koło koła kół kolo hamul* silnik* świec* lusterk* łańcuch*
    pedał* felg* olej* filtr* żarów* wyciera* zderz* benzyn* swiec* lancuch*
    pedal* zarow*
@sport
    piłk* rękawic* rower* rolk* hantl* siłown* mata joga jogi trening* ćwicz*
    kask* rakiet* narty nart* pływ* basen* bieg* gwizd* pilk* rekawic* silown*
    cwicz* plyw*
@camping_fishing
    namiot* śpiwór* śpiwor* wędk* kołowrot* latark* kuchenk* termos* lina
    hamak* karimat* plecak* przyczep* przynęt* biwak* materac* scyzor* spiwor*
    wedk* kolowrot* przynet*
@furniture
    stół stoł* krzes* łóżk* szaf* biur* półk* sofa sofy sofę kanap* fotel*
    materac* szuflad* komod* regał* stoli* nog* taboret* stol stol* lozk* polk*
    sofe regal*
@bedding
    poduszk* kołdr* koc koca kocyk* pościel* materac* prześcier* ręcznik*
    poszew* narzut* obrus* ochraniacz* kocem pledy pled koldr* posciel*
    przescier* recznik*
@lighting
    lamp* żarów* światł* świec* led ledy latar* kinkiet* żyrand* lampk* oświet*
    abażur* migocz* migota* świeczk* zarow* swiatl* swiec* zyrand* oswiet*
    abazur* swieczk*
@office
    długopis* ołów* drukark* papier* zeszyt* koper* tusz* segreg* zszyw*
    kalendarz* naklejk* niszczark* flamast* linij* notes* pióro dlugopis* olow*
    pioro
@party
    balon* girland* choink* świąt* topper* serwet* konfetti* dekorac* fajerwer*
    ozdob* bombk* wianek* impre* wieniec* karnaw* swiat*
@food_spices
    chleb* ser sera czekol* masł* mięs* jaj* miód miod* ryż* przypraw* sól soli
    cukier* ciast* zupa zupy zupę zupk* dżem* orzech* makaron* mąka masl* mieso
    miesa miod sol zupe dzem* maka
@drink
    herbat* kawa kawę kawy woda wody wodę piwo piwa piwem wino wina sok soku
    mlek* napój* napoj* butelk* puszk* wódk* drink* yerba* kawe wode wodk*
@supplement
    suplem* witamin* kapsuł* białk* odżyw* proszek proszku magnez* kolagen*
    omega probiot* kreatyn* kurkum* dawk* cbd konop* tabletk* kapsul* bialk*
    odzyw*
@cleaning
    mydł* mop* szmat* ścier* gąbk* odkurz* płyn płynu płynem pran* zmyw*
    czyści* proszek wybiel* odplam* środek_czyst* sprząt* mycie mycia zapach*
    mydl* scier* gabk* plyn plynu plynem czysci* srodek_czyst* sprzat*
@part
    rączk* uchwyt* pokryw* pasek guzik* sprężyn* pomp* śrub* nóżk* wtycz*
    klaps* przycisk* element* częś* części kółk* silnik* bateri* raczk*
    sprezyn* srub* nozk* czesci kolk*
@material
    drewn* plastik* metal* szkł* skór* baweł* wełn* stal stali stalow* gum*
    papier* ceram* poliest* aluminium złot* miedź* kamien* tworzyw* szkl* skora
    skore skory skorzan* bawel* weln* zlot* miedz*
@colour
    czarn* biał* czerwon* niebies* zielon* żółt* szar* różow* brąz* kolor*
    granat* fiolet* beż* złot* srebrn* pomarańcz* odcień bial* zolt* rozow*
    braz* zlot* pomarancz* odcien
@size
    duż* mał* dług* krót* szerok* wąsk* grub* cienk* rozmiar* ciężk* lekk* cm
    ciasn* xl wymiar* luźn* wielk* dlug* krot* wask* ciezk* luzn*
@senses
    miękk* tward* zimn* gorąc* cich* głośn* zapach* śmierdz* pachn* smak*
    gładk* szorst* słod* gorzk* ciepł* kwaśn* miekk* gorac* glosn* smierdz*
    gladk* slod* ciepl* kwasn*
@looks
    wygląd* ładn* piękn* śliczn* estetycz* uroc* elegan* brzyd* efektow* wzór*
    wykończ* kolorow* cudown* styl* wyglad* ladn* piekn* sliczn* wzor* wykoncz*
@quality_praise
    solidn* porządn* mocn* trwał* wytrzym* super świetn* rewelac* wygod*
    dobr*_jakoś* ładnie_wykon* praktycz* funkcjon* bezawar* niezawod* pancern*
    jakościow* porzadn* trwal* swietn* dobr*_jakos* ladnie_wykon* jakosciow*
@quality_blame
    tandet* badziew* bubel* bubl* słab* kiepsk* cienk* krzyw* niestab*
    chińszcz* lipa lipn* syf* chłam* dziadost* niedorób* marn* szmelc* szajs*
    slab* chinszcz* chlam* niedorob*
@fail_verb
    zeps* popsu* pęk* złam* padł* odpad* przesta* zacin* zacią* cieknie
    przeciek* rozpad* rozla* odkle* rozwal* pruje spru* urwa* wysiad* zlam*
    padl* zacia*
@work_verb
    działa* trzyma* pasuj* spełn* sprawdz* spraw* ładuj* chodzi* śmiga*
    daje_rad* służy wytrzym* czyści* pracuj* grzeje dziala* speln* laduj*
    smiga* sluzy czysci*
@use_verb
    używ* korzyst* stosow* stosuj* nosi* prać prał* prania praniu myje myć myj
    mył* mycie mycia czyta* gra gram grać gramy grają grał* jeźdz* gotuj* druk*
    malow* piję jem testuj* przymierz* montuj* uzyw* myc grac graja gral*
    jezdz* pije
@body_part
    głow* ręk* noga nogi stopa stopy stopę stopach stóp plecy pleców szyj*
    kolan* oczy uszy nos palec palce włos* brzuch* twarz* ramion* zęby serc*
    stope stop plecow wlos* zeby
@room
    pokój* pokoj* kuchn* łazien* sypial* salon* przedpok* garaż* piwnic*
    strych* schod* balkon* warsztat* toalet* korytarz* sufit* lazien* garaz*
@family
    mąż męża żon* syn syna córk* mama mamy tata taty brat brata siostr* babci*
    dziad* wnuk* wnucz* dzieci* teści* ciocia wujek rodzin* maz meza cork*
    tesci*
@comparison
    niż jak taki_sam lepsz* gorsz* inn* podobn* różn* zamiast dwa_razy lepiej
    gorzej porówn* identycz* niczym w_porównaniu niz rozn* porown* w_porownaniu
@negation
    nie nigdy nic bez żaden żadn* nikt ani brak nigdzie niczego nikogo wcale
    bynajmniej zero zaden zadn*
@intensifier
    bardzo naprawdę mega strasznie tak zbyt za całkiem ekstra totalnie
    kompletnie super szczerze dosłownie absolutnie niesamowicie cholernie
    wyjątkowo naprawde calkiem doslownie wyjatkowo
@hedge
    ale może chyba raczej trochę jednak tylko jedynie choć chociaż dość niby
    prawdopodobnie w_miarę nieco poza_tym wydaje moze troche choc chociaz dosc
    w_miare
@verdict
    dobr* super świetn* fajn* zły słab* polecam ok okej najlep* najgors*
    masakra żart rewelac* tragedi* dramat* porażk* przeciętn* sztos* petarda
    swietn* zly slab* zart porazk* przecietn*
@stars
    gwiazd* jedna_gwiazd* pięć_gwiazd* 5_gwiazd* 1_gwiazd* ocen* opini* punkt*
    plus minus recenz* pozytyw* negatyw* dałbym daję gwiazdek piec_gwiazd*
    dalbym daje
@recommendation
    polec* polecam rekom* odradz* uważaj* ostrzeg* nie_kupuj* unikaj* omija*
    warto nie_polec* niepolec* kupcie kup_ponownie ponownie_kup* strzeż*
    nie_warto uwazaj* strzez*
@courtesy
    proszę dziękuję dzięki pozdr* witam dzień_dobry cześć szanown* państw*
    serdecz* miłego uprzejm* z_poważaniem do_widzenia hej prosze dziekuje
    dzieki dzien_dobry czesc panstw* milego z_powazaniem
@swearing
    kurw* jeb* pierd* chuj* huj* gówn* cholern* cholera dupa dupy dupie pieprz*
    szlag kurde zajeb* wkurw* spierd* skurw* zasran* gown*
@place_name
    polsk* warszaw* krakow* kraków wrocław* poznań* gdańsk* łódź niemc* niemie*
    chin* chińsk* angli* londyn* katowic* berlin* europ* ukrain* krakow
    wroclaw* poznan* gdansk* lodz chinsk*
@me
    ja mnie mi mną mój moja moje my nas nam nami nasz* mojego mojej swoj* sobie
    jestem mam mna moj
@kin
    mąż męża mężow* żon* syn syna synowi synem synk* córk* matk* mama ojciec
    ojca brat* siostr* kuzyn* ciot* wujek wujka wujk* babci* dziad* szwag*
    rodzin* teść* szwagier* maz meza mezow* cork* tesc*
@companion
    przyjac* przyjaciół* koleg* koleżan* kumpel* kumpl* znajom* sąsiad*
    współlok* ziom* nauczyc* psiapsi* wspóln* partner* przyjaciol* kolezan*
    sasiad* wspollok* wspoln*
@spouse
    mąż męża mężow* mężem żon* małżon* narzecz* partner* dziewczyn* chłopak*
    ślub* wesel* rocznic* eks rozwod* ukochan* maz meza mezow* mezem malzon*
    chlopak* slub*
@child
    dzieck* dzieci dzieciak* syn syna synowi synem synk* córk* wnuk* wnucz*
    chłop* dziewczyn* niemowl* maluch* nastol* mały mała bobas* młody
    chrześniak* cork* chlop* maly mala mlody chrzesniak*
@maker
    producent* autor* twórc* wytwór* projektan* wydawc* wydawn* rękodzieł*
    rzemieśl* stolarz* krawc* tłumacz* lektor* inżynier* tworc* wytwor*
    rekodziel* rzemiesl* tlumacz* inzynier*
@making
    robi* zrobi* wykona* napisa* stworz* pisa* produk* wyprod* szyj* budow*
    projekt* nagra* uszy* wymyśl* tworzy* wymysl*
@workplace
    biur* firm* magazyn* fabryk* zakład* warsztat* sklep* dział* hurtown* hala
    produkc* siedzib* oddział* korpo* praca zaklad* dzial* oddzial*
@employment
    prac* pracuj* szef* pracown* zatrudn* kierown* właścic* współprac* wspóln*
    zwoln* zmian* robot* etat* pensj* praktyk* wlascic* wspolprac* wspoln*
@business
    firm* sklep* biznes* działaln* spółk* przedsięb* marka marki markę marce
    klient* handel* handl* hurtown* startup* rynek rynk* interes* dzialaln*
    spolk* przedsieb* marke
@rivalry
    konkuren* konkurent* rywal* inna_firm* u_innych kopi* podróbk* porówn*
    oczern* gdzie_indziej szkaluj* zniesław* hejt* podrobk* porown* znieslaw*
@promotion_place
    stron* sklep* aplikac* link* grup* profil* facebook* fb insta instagram*
    kanał* blog* youtub* allegro* tiktok* www kanal*
@promotion_call
    wejdź* zajrzyj* kliknij* sprawdź* napisz* zadzwoń* skontakt* zapraszam*
    zamów kup_na odwiedź* obserwuj* zapisz* polub* subskryb* pisz_na wejdz*
    sprawdz* zadzwon* zamow odwiedz*
@coupon
    kupon* kod* rabat* zniżk* voucher* bon bonu bony promocj* procent* oferta
    okazj* wyprzed* taniej upust* obniżk* znizk* obnizk*
@gift
    prezent* gratis* upomin* podarun* karta_podarunk* bon bonu bony bonem
    darmow* za_darmo próbk* bonus* nagrod* niespodz* voucher* dodatek podarow*
    probk*
@payback
    zwrot* zwróc* odda* zwrac* przelew* przela* cał*_kwot* kwot* pieniądz*
    na_konto zapłac* rekompens* blik* paypal* wypłac* cashback* zwroc*
    cal*_kwot* pieniadz* zaplac* wyplac*
@bargain_for
    w_zamian jeśli_usun* zwrot* umow* układ* obiec* zapropon* zaofer* za_opini*
    warun* szantaż* nacisk* naciska* propon* wymusz* dogad* po_cichu
    jesli_usun* uklad* szantaz*
@review_words
    opini* recenz* ocen* gwiazd* komentarz* napisa* pisz* wystaw* dodać dodał*
    dodaj* opublik* odpowied* zdani* feedback* nota noty notę dodac dodal* note
@review_change
    zmien* zmian* usun* usuń* edyt* aktualiz* zaktual* popraw* podni* podnios*
    obniż* skasow* wycof* koryg* skoryg* dopisuj* obniz*
@reviewers
    recenzent* klient* kupując* ktoś użytk* czytel* inni ludzie osob* nabywc*
    opiniując* wszysc* komentując* ludzi tester* kupujac* ktos uzytk*
    opiniujac* komentujac*
@evidence
    zdjęc* fotk* film* nagran* dowód* dowod* paragon* faktur* screen* kamer*
    potwierdz* wiadomoś* ulotk* karteczk* zrzut* monitoring* zdjec* wiadomos*
@openness
    szczer* uczciw* obiektyw* prawd* opini* zapłac* sponsor* za_darmo do_testów
    współpr* reklam* rzeteln* niezależ* przyzn* otrzymał*_produkt* zaplac*
    do_testow wspolpr* niezalez* otrzymal*_produkt*
@disease
    rak raka nowotw* cukrzyc* astm* artret* reumat* zawał* udar* nadciśn*
    depresj* egzem* łuszczyc* padacz* alzheim* wątrob* covid* tarczyc* migren*
    boreli* zawal* nadcisn* luszczyc* watrob*
@ailment
    ból bólu bóle boli* swędz* kaszel* kaszl* katar* gorącz* wysyp* bezsen*
    zmęcz* obrzęk* alerg* uczul* mdłoś* wymiot* biegun* grzybic* guz guza guzek
    trądzik* bol bolu bole swedz* goracz* zmecz* obrzek* mdlos* tradzik*
@medicine
    lek leki leków lekiem lekarst* tabletk* antybiot* insulin* szczepion* maść
    maści syrop* pigułk* recept* aptek* kropl* chemioter* dawk* steryd* sterydy
    lekow masc masci pigulk*
@healer
    lekarz* doktor* szpital* dentyst* pielęg* przychod* fizjoter* rehabil*
    apteka farmac* chirurg* kardiol* dermat* specjal* weteryn* terapeut*
    pieleg*
@healing
    wylecz* lecz* uleczy* uzdrow* cud cudown* znik* ustąp* przeszł* pomog*
    pomaga* ulga ulgę zagoi* regener* cofn* ozdrow* ustap* przeszl* ulge
@test_result
    wynik* badan* pomiar* mierz* ciśnien* poziom* cukru temperat* test* krew
    krwi cholester* glukoz* tsh odczyt* morfolog* cisnien*
@weapon
    broń broni pistolet* nóż noże noża karabin* bomb* kastet* gaz_pieprz*
    amunic* nabój naboj* maczet* strzel* wiatrów* ostrze łuk paraliz* bron noz
    noze noza naboj wiatrow* luk
@drug
    narkot* marihuan* trawk* haszysz* kokain* koks* amfetam* dopalacz* ćpać
    ćpał* zioł* jointa joint* lufk* bongo* mefedron* dealer* diler* konopi* haj
    cpac cpal* ziol*
@alcohol
    piwo piwa piwem wódk* wino wina alkohol* pijan* whisky bimber* bimbr*
    drink* nalewk* szampan* pijak* rum gin naleweczk* upić upił* napić napił*
    wodk* upic upil* napic napil*
@police
    policj* polic* psy pały sąd sądu sędzi* mandat* więz* prokurat* areszt*
    komend* celn* kryminal* radiow* gliny paly sadu sedzi* wiez*
@theft
    kradz* ukrad* kradn* złodz* skradz* rabun* okrad* włam* podprow* zwinąć
    zwinę* zwiniet* podpier* zajuma* rozkrad* kieszonk* gwizdn* zlodz* wlam*
    zwinac zwine*
@stealth
    ukry* ukryt* schow* chow* niezauw* dyskret* tajn* po_cichu cicho podgląd*
    podsłuch* szpieg* ominąć obejś* bez_wiedzy niewykryw* potajem* podglad*
    podsluch* ominac obejs*
@violence
    bić bije pobił* pobić uderz* zabić zabij* zabił* kopn* walną* krew* krwi
    przemoc* strzel* groż* groź* udus* dusi* skrzywdz* napad* napaś* bic pobil*
    pobic zabic zabil* walna* groz* napas*
@safety_device
    zabezp* blokad* zamek pasy pas osłon* kask* rękawic* alarm* czujnik* kłódk*
    plomb* bezpieczn* bramk* wyłącznik* zawór* oslon* rekawic* klodk*
    wylacznik* zawor*
@disabling
    usun* obejś* wyłącz* zablok* zakle* zdjąć zdejm* odłącz* omin* zmostk*
    przeci* wyciąg* dezakt* odbezp* hakow* złama* obejs* wylacz* zdjac odlacz*
    wyciag* zlama*
@hazard
    pożar* ogień ognia pali* spal* wybuch* dym* poparz* porazi* porażen* gaz
    gazu gazem iskr* zwarc* truc* truj* chemi* stopi* niebezp* przegrz* pozar*
    ogien porazen*
@insult_noun
    idiot* debil* kretyn* złodziej* oszust* kłamc* cham* buc buce buca dureń
    durni* frajer* łajza łajz* bydl* śmieć gnój gnoj* cwaniak* palant* pajac*
    zlodziej* klamc* duren lajza lajz* smiec gnoj
@insult_adjective
    głup* durn* debiln* idiotycz* tęp* bezczel* leniw* chamsk* żałosn* beznad*
    pieprz* jeban* pojeb* bezmózg* zasran* śmieszn* glup* zalosn* bezmozg*
    smieszn*
@wits
    mózg* rozum* myśl* głup* mądr* inteligent* logik* sens* bezmyśl* geniusz*
    pomyśl* tęp* bystr* kumat* ogarn* mozg* mysl* glup* madr* bezmysl* pomysl*
@contempt
    wstyd* żenad* żal kpin* dno żałos* pogard* śmiech* śmieszn* hańb* pluj*
    brzydz* nienawi* obrzyd* dramat szkoda_słów skandal* zenad* zalos* smiech*
    smieszn* hanb* szkoda_slow
@curse
    zdychaj* zdech* oby szlag diabł* piekł* umrz* umie umiem umiał* umieraj*
    zgiń* przeklę* niech* karma_wróci do_diabła spłoń* życzę_wam śmierc*
    obyście diabl* piekl* umial* zgin* karma_wroci do_diabla splon* zycze_wam
    smierc* obyscie
@nation
    polak* polac* niemc* niemie* rusk* rosj* ukrai* chińcz* chińsk* żyd* arab*
    turek turk* angl* francuz* włoch* murzyn* hindus* czarn* ciapat* kacap*
    chincz* chinsk* wloch*
@faith_group
    żyd* muzułm* islam* katol* chrześc* kości* ksiądz* księż* meczet* biskup*
    relig* pastor* biblia* biblii ateist* jehow* zakonnic* koran* halal muzulm*
    chrzesc* kosci* ksiadz* ksiez*
@gender_group
    kobiet* baba baby bab mężczyzn* facet* chłop* dziewczyn* laska laski panie
    panow* pani panien* samic* blondyn* dziad* feminist* mezczyzn* chlop*
@orientation_group
    gej* lesbij* pedał* pedal* ciot* homo* lgbt* trans transpłc* transwest*
    tęcz* hetero* queer* biseks* tęczow* zbocz* pedzi* transplc* tecz* teczow*
@disability_group
    niepełnospr* inwalid* kalek* głuch* niewidom* ślep* autyst* autyzm* wózek*
    downa epilep* upośled* demenc* schizof* jąka* niedorozw* niepelnospr*
    gluch* slep* wozek* uposled*
@age_group
    dzieci* dzieciak* starus* emeryt* senior* dziad* młod* nastol* stary stara
    stare starego starsz* staruch* babci* dziadek* gówniar* bachor* moher*
    smark* mlod* gowniar*
@newcomer
    obcy obcych cudzoz* obcokraj* imigrant* uchodź* ukraiń* turyst* migrant*
    zagranic* przyjezdn* granic* przybłęd* nachodź* paszport* obcymi uchodz*
    ukrain* przybled* nachodz*
@generalising
    wszyscy wszystk* każd* oni zawsze żaden żadn* ci tacy ludzie nikt
    jak_zwykle nigdy cały_ten im ich typow* kazd* zaden zadn* caly_ten
@inferiority
    gors* podlud* śmieć śmieci nic_niewart* prymit* lenie leniw* brudas* brudn*
    bezwart* dzicz* szczur* robactw* bydł* hołot* pasożyt* patolog* smiec
    smieci bydl* holot* pasozyt*
@sex_act
    seks* sex* rucha* ruchan* pieprz* kocha*_się lizan* liza* masturb* orgazm*
    podniec* bzyk* całow* jęcz* nago łóżkow* lodzik* loda analn* erotycz*
    kocha*_sie calow* jecz* lozkow*
@body_part_intimate
    penis* pochw* piersi cycki cyck* biust* tyłek tyłk* dupa dupę pośladk*
    krocz* jądra jąder sutk* cipk* kutas* członek jaja tylek dupe posladk*
    jadra jader czlonek
@intimate_goods
    wibrat* dildo prezerwat* lubryk* erotycz* bieliz* stringi kajdank* lateks*
    koronk* pończoch* gadżet* body lateksow* korek_anal* afrodyzj* stanik*
    ponczoch* gadzet*
@shop_name
    allegro biedron* lidl* rossman* ikea ikei castoram* empik* mediamarkt olx
    temu aliexpress decathlon* action pepco żabk* amazon* zalando* zabk*
@cheapness
    tani* taniej tańsz* drog* drożej droższ* przecen* promoc* wyprzed* za_pół
    grosz* obniż* spadła spad*_cen* okazj* bezcen tansz* drozej drozsz* za_pol
    obniz* spadla
@stock
    dostępn* niedostępn* wyprzed* brak magazyn* stan stanie zapas* wykup*
    sprzedan* asortym* towar* nakład* na_półce zabrak* dostepn* niedostepn*
    naklad* na_polce
@shopping_time
    dziś dzisiaj wczoraj jutro tydzień tygodni* miesiąc* rok teraz już dni
    dzień godzin* raz kiedyś ostatnio temu niedawno dzis tydzien miesiac* juz
    dzien kiedys
@seller_words
    sklep* sprzedawc* obsług* klient* kontakt* wiadom* odpow* serwis* firm*
    konto zespół* pomoc* czat* sprzedaj* pytan* obslug* zespol*
@quality
    jakoś* miękk* tward* cienk* grub* mocn* słab* szybk* woln* cich* głośn*
    solidn* śmierdz* wykona* trwał* delikat* jakos* miekk* slab* glosn*
    smierdz* trwal*
@goods_kitchen
    garnek garnk* garncz* patel* nóż noże noża kubek kubk* czajn* talerz* misk*
    ekspres* toster* blender* mikser* szklan* pokryw* sztuć* desk* lodówk*
    termos* noz noze noza sztuc* lodowk*
@goods_electronic
    telefon* ładowar* bateri* kabel* ekran* słuchaw* kamer* głośni* drukark*
    laptop* tablet* lamp* pilot* zegarek monitor* smartwat* powerbank* ladowar*
    sluchaw* glosni*
@goods_clothing
    koszul* bluz* spodn* kurt* but buty butów sukien* skarp* czap* rękawic*
    torb* plecak* pasek zegarek portfel* bieliz* sweter* butow rekawic*
@goods_book_media
    książ* płyt* film* gra gry serial* winyl* ebook* audiobook* puzz* stron*
    rozdz* autor* album* komiks* kolorowank* podręcz* ksiaz* plyt* podrecz*
@goods_tool_garden
    wiert* wkręt* piła piłę pilark* młot* śrub* kosiark* wąż węża sekator*
    nożyc* łopat* drabin* klej* farb* pomp* szlifier* grill* szop* wkret* pila
    pile mlot* srub* waz weza nozyc* lopat*
@goods_toy_pet_baby
    zabaw* klock* lalk* pluszak* piłk* wózek wózk* pielusz* fotelik* karma
    karmę karmy smycz* legowi* kuwet* drapak* puzz* huśtaw* smocz* pilk* wozek
    wozk* karme hustaw*
@goods_beauty_health
    krem* szampon* perfum* mydł* olejek* olejk* maść maści tabletk* maseczk*
    szmink* lakier* suszark* golar* termometr* szczotecz* serum żel witamin*
    balsam* mydl* masc masci zel
@goods_food_drink
    kawa kawę kawy herbat* czekol* ciast* miód* olej* oliw* ser masł* chleb*
    przypraw* sok napój* mlek* orzech* baton* słodycz* makaron* kawe miod*
    masl* napoj* slodycz*
@goods_home_furniture
    stół* stol* krzes* łóżk* szaf* półk* lamp* dywan* materac* pościel*
    poduszk* zasłon* rolet* biurk* fotel* lustr* zegar* ramk* lozk* polk*
    posciel* zaslon*
@goods_sport_car
    rower* opon* kask* namiot* hantl* mata piłk* rękawic* plecak* samoch* auto
    akumul* uchwyt* rolki hulajn* bagażnik* dywanik* bieżni* pilk* rekawic*
    bagaznik* biezni*
@fiction
    książ* powieś* histor* bohater* fabuł* rozdz* autor* zakończ* thriller*
    krymina* postać* postaci romans* film* akcj* fantasy opowiad* ksiaz*
    powies* fabul* zakoncz* postac*
@pet
    pies psa psy psem psu piesek* piesk* psiak* szczeni* kot kota koty kotek*
    kotk* kocur* królik* chomik* papug* ryb* konia pupil* śwink* krolik* swink*
"""
