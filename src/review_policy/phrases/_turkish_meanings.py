"""
Turkish words by what they mean.
"""

from __future__ import annotations

from typing import Final


MEANINGS: Final = """
you
    sen siz size sizi sizin
we
    biz bizler* bize bizi bizim
me
    ben bana beni benden benimle
they
    onlar* bunlar* kendileri* bu_adamlar
he
    o ona onu ondan kendisi*
and
    ve ayrıca hem ile
thank
    teşekkür* tşk tşkler sağolun sağol
she
    o onu ona kendisi* kadın*
in
    içinde* içine içeri*
be
    var yok idi olan oldu*
one
    bir biri birini tek bi
day
    gün günü* günde* gündür günler*
at
    de da yanında saatinde üzerinde
rate
    puan* derecelendir* oyla* değerlendir* yıldız_ver*
amazon
    amazon* amz
would
    olurdu isterdi* isterim ederdi* olurdum
or
    veya ya yada yahut veyahut
for
    için adına amacıyla üzere diye
week
    hafta*
if
    eğer şayet takdirde ise olursa*
box
    kutu* koli* karton* paket* ambalaj*
have
    var vardı sahip* bulun* varmış
come
    gel* ulaş*
who
    kim kime kimi kimin kimse*
on
    üzerinde* üstünde* üstüne üzerine açık
driver
    şoför* sürücü* kurye* kargocu* dağıtıcı*
feedback
    geri_bildirim* geribildirim* dönüş* yorum* feedback*
order
    sipariş* ısmarla* sipariş_ver* sıra sıraya
like
    beğen* sev sevdi* seviyor* sevmedi*
less
    az daha_az azı azal* eksik*
review
    yorum* inceleme* değerlendirme* eleştiri* review*
leave
    bırak* terk* ayrıl*
this
    bu bunu buna bunun bundan
bit
    biraz azıcık parça* az birazcık
shop
    mağaza* dükkan* alışveriş* market* esnaf*
tell
    söyle* anlat* de dedi* bildir*
say
    de dedi* söyle* demiş* söylü*
answer
    cevap* cevab* yanıt* cvp geri_dön*
star
    yıldız*
refund
    iade* para_iade* geri_öde* ücret_iade* iade_et*
same
    aynı*
that
    o şu ki onu bunu
now
    şimdi* artık şu_an* şuan* hemen
page
    sayfa*
wrap
    sardı* sarıl* sarmış* sarıp paketle*
with
    ile birlikte beraber
seller
    satıcı* satan* esnaf* firma* mağaza*
can
    ebil* olabil* edebil* yapabil* kutu*
do
    yap yaptı* yapıyor* yapıl* yapma
so
    yani böyle öyle o_kadar böylece
every
    her hepsi herbir tüm her_bir
of
    nın hakkında ait
here
    burada* burda buraya burdan işte
ask
    sor sordu* soruyor* sorma sormak*
since
    beri den_beri itibaren çünkü madem*
these
    bu bunlar*
back
    geri geriye arka arkası* arkada
month
    ay ayda aylık* aylar* ayı
bag
    çanta* torba* poşet* naylon* kese
write
    yaz yazdı* yazıyor* yazın* yazmış*
good
    iyi* güzel* hoş başarılı* kaliteli*
word
    kelime* söz sözü sözler* söz_ver*
read
    oku okudu* okuyor* okuma* okuyun*
no
    hayır yok olmaz yoo değil
half
    yarı yarısı* yarım* buçuk*
mine
    benim benimki* bana_ait kendimin
door
    kapı*
send
    gönder* yolla* at ilet* attı*
old
    eski* yaşlı* ihtiyar* bayat*
to
    kadar doğru için e_kadar
still
    hala halen henüz
dear
    sevgili* sayın* değerli* canım* kıymetli*
first
    ilk* önce birinci* öncelikle
get
    al aldı* alıyor* alın* alır*
name
    ad adı* isim* ism*
night
    gece* akşam*
pack
    paket* ambalaj* topla*
wait
    bekle* bekli*
comment
    yorum* açıklama* not görüş*
then
    sonra o_zaman ardından ondan_sonra zaman
not
    değil* yok dgl olmadı olmaz
when
    zaman* ne_zaman iken sırada olunca
never
    asla hiç hiçbir_zaman katiyen hiçbir
up
    yukarı* üst*
put
    koy koydu* koyuyor* koymuş* koyma*
gate
    kapı* bahçe_kapı* geçit* giriş* güvenlik_kapı*
cancel
    iptal* vazgeç* iptal_et* iptal_ed* sipariş_iptal*
what
    ne neyi neyin neler* nedir
free
    ücretsiz* bedava* beleş* parasız* hediye*
enough
    yeter* kafi* yetiyor*
nice
    güzel* hoş* iyi* şık* tatlı*
sign
    imza* işaret* tabela* belirti*
woman
    kadın* hanım* bayan* hatun* teyze*
make
    yap yaptı* yapıyor* yapıl* yapma
late
    geç geçe gecik* sonradan
feel
    hisset* his hissi* hissed* duygu*
own
    kendi* sahip* şahsi*
again
    tekrar* yine* bir_daha yeniden gene
please
    lütfen rica_ederim rica* ltf lütfedip
about
    hakkında ilgili yaklaşık* konusunda dair
sorry
    özür* üzgün* kusura_bakma* pardon maalesef
hour
    saat*
through
    boyunca içinden aracılığıyla yoluyla üzerinden
card
    kart kartı* kartlar* karta karttan
somebody
    biri birisi* birini birine kimse
nothing
    hiçbir* hiçbir_şey hiç_birşey hiçbişey hiç
money
    para* ücret* nakit* lira* tl
those
    şunlar* onlar* o şu
run
    koş koştu* koşuyor* koşu işlet*
our
    bizim firmamız* mağazamız* ürünümüz* dükkanımız*
parcel
    kargo* paket* koli* gönderi*
without
    olmadan siz_olmadan etmeden yapmadan vermeden
minute
    dakika* dk dakka*
go
    git gitti* gitmi* gitmek* gitmed*
all
    hepsi hepsini hepsine hepsinde tüm
marketplace
    pazaryeri* pazar_yeri* marketplace* platform* trendyol*
pad
    ped pedi pedler* minder* altlık*
arrive
    ulaş* gel* var vardı elime*
before
    önce* evvel daha_önce olmadan
love
    sev sevdi* seviyor* sevmedi* severek
mail
    posta postayla postada postaya posta_ile
people
    insan* kişi* millet* adam* halk*
where
    nerde* nere* hani
take
    al aldı* alıyor* alın* alır*
nobody
    kimse* hiç_kimse hiçkimse
each
    her herbir* her_bir* tane* adet*
after
    sonra* ardından müteakip
tape
    bant* band* koli_bant* şerit*
depot
    depo* şube* dağıtım_merkez* aktarma* transfer_merkez*
return
    iade* geri_gönder* geri_yolla* iade_et* dön
courier
    kurye* kargo* kargo_firma* dağıtıcı*
there
    orada* orda oraya ordan orası*
by
    tarafından yanında ile göre
quick
    hızlı* çabuk* süratli* acele* hızla
wrong
    yanlış* ters* hata*
postage
    kargo_ücret* gönderim_ücret* posta_ücret* kargo_bedel* kargo_para*
both
    ikisi* her_iki* iki ikimiz* hem
pay
    öde* ödüyor* para_ver* ücret_öde*
than
    göre daha kıyasla dan den
off
    kapalı* kapat* kapan* indirim* çıkar*
from
    dan den itibaren gelen tarafından
post
    posta postayla postada postaya posta_ile
soft
    yumuşak* yumuşacık* yumoş*
hold
    tut tuttu* tutuyor* tutmuyor* tutma*
charge
    şarj* ücret* tahsil* çekildi* çekiliyor*
which
    hangi* ki olan
lot
    çok* bir_sürü bayağı sürüsü* fazla*
little
    az biraz küçük* ufak* minik*
but
    ama fakat ancak lakin yalnız
price
    fiyat* ücret* bedel* tutar* fiat*
cheap
    ucuz* hesaplı* uygun uyguna uygundu*
already
    zaten çoktan şimdiden önceden bile
light
    lamba* ışık* ışığ* hafif* aydınlatma*
down
    aşağı* alt altında* altına alttan
rang
    çal çaldı* çalıyor* çalın* çalmadı*
reviewer
    yorumcu* yorum_yapan* yorum_yazan* değerlendiren*
out
    dışarı* dışı* çık*
delivery
    teslim* kargo* dağıtım*
once
    bir_kere bir_kez bir_defa bikere birkere
carton
    karton* koli* kutu* mukavva*
buy
    al aldı* alıyor* alın* alır*
picture
    resim* resmi resmin* resmim* foto*
phone
    telefon* tel cep* cep_telefon* telden
knock
    vur* çal çaldı* çalıyor* çalın*
under
    altında* alt altına alttan alttaki*
miss
    kaçır* özle* ıska* eksik* kaçtı*
number
    numara* sayı sayısı* sayıda no
should
    gerek* lazım* malı meli olmalı*
photo
    foto* resim* resmi resmin* resmim*
open
    aç açtı* açıyor* açıl* açın
wash
    yıka* çamaşır*
size
    beden* boy boyu boyut* boyum
last
    son sonu sonunda sonuncu* sondan
show
    göster* görün* dizi*
chapter
    bölüm* kısım* ünite*
how
    nasıl* ne_kadar ne_şekilde
message
    mesaj* ileti iletiniz* iletisi* msj
full
    dolu* tam tamamen tamamı* dopdolu
new
    yeni* sıfır* yepyeni*
hand
    el eli elime elle elden
paper
    kağıt* kağıd*
label
    etiket* barkod* yafta*
hedge
    çit* çalı çalılar* bitki_çit*
know
    bil biliyor* bilmi* bilir* bilen
also
    ayrıca bir_de birde keza hem
roll
    rulo* yuvarla* top makara*
lid
    kapak* kapağ*
lady
    hanım* bayan* kadın* teyze*
handle
    kulp* sap saplı* sapı* tutacak*
only
    sadece yalnız* tek teki tekli
ship
    gönder* kargola* gemi* sevk* yolla*
remove
    kaldır* çıkar* sil sildi* silin*
time
    zaman* vakit* süre süresi* sürede
track
    takip* takib* izle* takip_no* kargo_takip*
flat
    düz düzlük* dümdüz* daire* yassı*
wife
    karım* eşim* hanım* karısı* eşi
taste
    tat tadı* lezzet* tatsız*
fast
    hızlı* çabuk* hızla süratli* jet*
book
    kitap* kitab* roman*
ring
    yüzük* yüzüğ* çal çaldı* çalıyor*
keep
    tut tuttu* tutuyor* tutmuyor* tutma*
invoice
    fatura* fiş*
date
    tarih* randevu* hurma* skt
scan
    tara tarama* tarayın* okut* tarat*
much
    çok* fazla* epey* bayağı baya
girl
    kız kızlar* kızı* bayan* genç_kız*
cut
    kes kesti* kesiyor* kesmi* kesmed*
kind
    nazik* kibar* tür türü* türlü
buyer
    alıcı* müşteri* alan* satın_alan* tüketici*
look
    bak baktı* bakıyor* bakın* bakma
over
    bitti* üzeri* fazla* aşkın* üstünde*
sleep
    uyudu* uyuyor* uyku* uyumak* uyuyam*
smell
    koku* kok kokan* kokma* leş*
close
    kapat* yakın* kapan* kapadı*
find
    bul buldu* buluyor* bulun* bulmak*
decent
    düzgün* idare_eder* makul* fena_değil iyi*
heavy
    ağır*
hello
    merhaba* selam* mrb slm iyi_günler
opinion
    görüş* fikir* fikr* düşünce* kanaat*
game
    oyun oyunu* oyunlar* oyuna oyna*
man
    adam* bey beye beyler* beyefendi*
next
    sonraki* gelecek* önümüzdeki* bir_sonraki* ertesi*
mum
    anne* anam* validem*
crack
    çatla* kırık* kırıl*
bin
    çöp* çöp_kutu*
change
    değiş*
work
    çalış* iş işe işi* işle
year
    yıl yıldır yıllık* yıllar* yılda
fit
    uy uydu* uymadı* uymuyor* uyumlu*
need
    ihtiyaç* gerek* lazım*
strong
    güçlü* sağlam* kuvvetli* sert* dayanıklı*
stay
    kal kaldı* kalıyor* kalır* kalmış*
reply
    cevap* yanıt* cevab* geri_dön* dönüş*
fine
    iyi* ince incecik* incelik* incesi
slide
    kaydı kayıyor* kaydır* kayma* kaygan*
strap
    kayış* kemer* askı* kordon* bant*
colour
    renk* reng*
chat
    sohbet* yazış* chat* canlı_destek* mesajlaş*
stick
    yapış* çubuk* sopa* çubuğ* değnek*
big
    büyük* kocaman* iri irice koca
will
    olacak* edecek* cek cak vasiyet*
sister
    kız_kardeş* kızkardeş* abla* bacı* kardeş*
right
    doğru* sağ haklı* hak hakkı
real
    gerçek* sahici* hakiki orjinal* orijinal*
bell
    zil* çan çanı
promise
    söz sözü sözler* söz_ver* vaat*
code
    kod* şifre* karekod*
boil
    kaynadı* kaynıyor* kaynat* haşla* çıban*
cure
    çare* tedavi* iyileş* şifa* deva
clear
    açık* net netti netlik* berrak*
must
    zorunda* mecbur* şart* gerek* lazım*
sharp
    keskin* sivri* net netti netlik*
folk
    millet* insan* halk* ahali*
third
    üçüncü* üçte 3
loud
    gürültülü* sesli* yüksek_ses* bağır* ses_çok
ignore
    görmezden* umursama* dikkate_alma* takma* aldırma*
give
    ver*
sort
    tür türü* türlü çeşit* sırala*
between
    arasında* arada* aramızda
offer
    teklif* öner* sun sundu* sunuyor*
hot
    sıcak* ısın* kızgın* acı*
hope
    um umarım umut* umuy* inşallah
call
    ara aradı* çağrı* arıyor* arayın*
its
    onun kendi bunun
step
    adım* basamak* basamağ* aşama*
second
    ikinci* saniye* 2
see
    gör gördü* görün* görüyor* görme*
deliver
    teslim* getir* ulaştır* teslim_et* dağıt*
thin
    ince incelik* incesi inceci* zayıf*
form
    form* biçim* şekil* şekl*
face
    yüz yüze surat* yüzü*
home
    ev eve evi evim* evin*
today
    bugün* bu_gün
mark
    işaret* iz izi izleri* leke*
side
    yan yanı yanında yanına taraf
lose
    kayb* yitir*
top
    üst* tepe* kapak* bluz*
copy
    kopya* taklit* taklid* replika*
dog
    köpek* köpeğ* it köpiş*
email
    eposta* mail* e_posta* meil email*
purchase
    satın_al* alışveriş* alım* satın* aldı*
drive
    sür sürdü* sürüyor* sürme* araba_kullan*
birthday
    doğum_gün* doğumgün* yaş_gün*
van
    kamyonet* minibüs* araç* kargo_araba* panelvan*
fold
    katla* katlı* bük* kıvır*
thick
    kalın* yoğun*
just
    sadece sade henüz az_önce tam
while
    iken sırada süre süresi* sürede
even
    bile hatta dahi çift
warranty
    garanti*
plastic
    plastik* plastiğ* naylon* pvc
text
    yazı yazısı* yazılar* yazılı metin*
squeak
    cıyakla* gıcır*
whole
    bütün* tüm tümü* komple* tam
cover
    kapak* kılıf* kapağ* ört*
app
    uygulama* app aplikasyon* program*
leg
    bacak* bacağ* ayak ayaklar* ayağ*
polite
    kibar* nazik* saygılı* terbiyeli* efendi*
other
    diğer* başka* öteki* öbür*
long
    uzun* upuzun boyu boyum
small
    küçük* ufak* minik* küçücük* ufacık*
rain
    yağmur* yağış*
scratch
    çizik* çiz çizdi* çizim* çizil*
straight
    düz düzlük* dümdüz* doğrudan* direkt*
proper
    düzgün* doğru_düzgün uygun uyguna uygundu*
morning
    sabah* günaydın*
someone
    biri birisi* birine birini kimse
until
    kadar dek ta_ki gelene_kadar
firm
    firma* şirket* sert* sıkı sıkıca
stop
    dur durdu* duruyor* durmuş* durmuyor*
type
    tip* tür türü* türlü çeşit*
too
    de da çok fazla* aşırı*
though
    ama gerçi rağmen fakat yinede
account
    hesap hesaplar* hesapta hesaptan hesab*
envelope
    zarf*
try
    dene denedi* deniyor* deneme* deneyin*
warm
    sıcak* ılık* sıcacık* ısıt*
fortnight
    iki_hafta* 2_hafta* on_beş_gün* onbeş_gün* 15_gün*
set
    set* takım* kur kurdu* kuruyor*
dad
    baba* pederim*
heart
    kalp* kalb* yürek* gönül*
mention
    bahset* belirt* söz_et* değin* bahsed*
bring
    getir* götür*
behind
    arkasında* arkada arkadan ardında* arkasına
hair
    saç saçlar* saçı* kıl tüy*
knee
    diz dizi* dizlik* dizliğ*
pick
    seç* topla* al aldı* alıyor*
store
    mağaza* dükkan* market* sakla* depola*
inside
    iç içi içinde* içeri* iç_kısım*
sell
    sat sattı* satıyor* satış* satıl*
list
    liste* ilan* sırala*
dry
    kuru kurut* kurudu* kurumuş* kupkuru*
something
    bir_şey* birşey* bişey* bi_şey* şey
battery
    pil piller* pilli* batarya* akü*
block
    blok* tıka* engel*
site
    site* internet_site* web_site* şantiye*
smooth
    pürüzsüz* düz düzlük* dümdüz* kaygan*
below
    altında* alt altına alttan alttaki*
clean
    temiz* tertemiz* pırıl_pırıl
glass
    cam camlı* camlar* bardak* bardağ*
solid
    sağlam* katı sert* masif* dolgun*
cancer
    kanser* tümör* lösemi* ur
bad
    kötü* berbat* rezil* rezalet* fena*
place
    yer yerde yere yerden yerler*
address
    adres* mahalle*
throw
    at attı* atıyor* atar atmış*
twice
    iki_kez iki_kere iki_defa 2_kere 2_kez
more
    daha fazla* çok daha_fazla dahası
husband
    kocam kocamla kocamın kocama eşim*
snap
    kop koptu* kopuk* kopuyor* kopmuş*
sheet
    çarşaf* yaprak* levha* sayfa* nevresim*
end
    son sondan bit bitti* bitiyor*
reach
    ulaş* eriş* yetiş*
baby
    bebek* bebeğ* bebiş* bebeler
road
    yol yolda* yola yollar yolu*
yet
    henüz hala daha ama daha_gelme*
head
    baş kafa* başı*
signature
    imza*
screw
    vida* cıvata*
weak
    zayıf* güçsüz* dayanıksız* çürük*
ever
    hiç şimdiye_kadar hayatımda ömrümde
round
    etraf* yuvarla* tur
carry
    taşıdı* taşıyor* taşıma* taşıyan* taşın*
everyone
    herkes* cümle
let
    izin* bırak* müsaade* olsun
kid
    çocuk* çocuğ* velet* ufaklık* bebe*
case
    kılıf* kutu* durum* kasa* çanta*
stock
    stok* stoğ* mevcut*
sound
    ses sesi* sesli* sesler* sesten
hung
    asılı* astı asıyor* asmak* astım*
outside
    dışarı* dışında* dış kapı_önü*
refresh
    yenile* tazele* ferahla*
custom
    gümrük* özel* kişiye_özel*
clip
    klips* mandal* toka* tutturma* kıskaç*
praise
    övdü* övgü* övmek* öven övülen
agree
    katıl* kabul* anlaş* mutabık*
use
    kullan*
question
    soru sorusu* sorular* soruyu sordu*
wipe
    sil sildi* silin* silme* siler*
house
    ev evi evim* evin* eve
cat
    kedi* pisi*
great
    harika* süper* muhteşem* mükemmel* şahane*
kick
    tekme* vur*
reminder
    hatırlat* anımsat*
note
    not notu* notlar* pusula* not_yaz*
line
    hat sıra sıraya sırada sırası*
grip
    kavra* tutuş* tutun* tutma*
shift
    vardiya* mesai* kaydı kayıyor* kaydır*
zip
    fermuar* posta_kod*
product
    ürün* mal malı mallar* malın
child
    çocuk* çocuğ* evlat* evlad*
way
    yol yolu yolda* yola yollar
group
    grup* grub* whatsapp_grup* telegram_grup* topluluk*
replace
    değiştir* yenisi* yerine* değişim* yenile*
slow
    yavaş* ağır* kaplumbağa* ağır_aksak
worth
    değer değeri* değmez* değdi* eder*
turn
    dön döndü* dönüş* dönüyor* dönme*
platform
    platform* pazaryeri* mecra*
deal
    anlaş* fırsat* kampanya* pazarlık*
delete
    sil sildi* silin* silme* siler*
happy
    mutlu* memnun* sevin*
brother
    kardeş* erkek_kardeş* abi* ağabey* birader*
some
    bazı* biraz birkaç* kimi* bir_miktar
created
    yarat* oluştur* yap yaptı* yapıyor*
cash
    nakit* nakid* peşin* para* elden
mouth
    ağız* ağzı*
slot
    yuva yuvası* giriş* bölme* saat_aralığı*
plug
    fiş* priz* tıpa*
tag
    etiket* künye*
country
    ülke* memleket* vatan* yurt*
tissue
    mendil* peçete* kağıt_mendil* doku dokusu*
edit
    düzenle* düzelt* değiştir*
leak
    ak akıt* sızdı* sızıyor* sızıntı*
glad
    memnun* sevin* mutlu*
wave
    dalga* el_salla*
guard
    bekçi* güvenlik* koruma* muhafaza*
think
    düşün* sanırım sanıyor* zannet* bence
honest
    dürüst* namuslu* açıkçası doğru_söyle* samimi*
seal
    mühür* conta* güvenlik_bant* jelatin* bandrol*
customer
    müşteri* alıcı* tüketici*
bench
    bank bankı tezgah* sıra sıraya
letter
    mektup* harf harfi harfler* mektub*
transit
    yolda* aktarma* transfer* nakil* taşıma*
wear
    giy* tak taktı* takıyor* takmak*
clinic
    klinik* poliklinik* muayenehane* kliniğ*
heat
    ısı ısısı* ısın* ısıt* sıcak*
mind
    akıl* aklı aklın* aklım* fikir*
want
    iste* istiyor* istiyo
walk
    yürü* gez*
quiet
    sessiz* sakin* sesi_çık* gürültüsüz* sus
well
    iyi* güzel* kuyu* gayet
expect
    bekle* bekli* um ummuyor* umduğu*
term
    dönem* terim* şart* koşul* vade*
drip
    damla* damlıyor* akıt*
bed
    yatak* yatağ* karyola*
brain
    beyin* beyn* akıl* kafa*
public
    kamu* halk* herkese_açık* umumi*
helpful
    yardımcı* yardımsever* faydalı* yararlı* ilgili*
roof
    çatı* dam damı tavan*
friend
    arkadaş* dost* kanka* ahbap*
apology
    özür* özrü* af
floor
    zemin* kat yer yeri yerde
water
    su suyu* suya suda sular*
warehouse
    depo* ambar* antrepo*
update
    guncel* yenile*
postman
    postacı* ptt_görevli* kargocu*
tablet
    tablet* hap hapı* haplar* haptan
town
    kasaba* şehir* ilçe* semt* şehr*
move
    taşıdı* taşıyor* taşıma* taşıyan* taşın*
per
    başına başı adet_başı tane_başı
hard
    sert* zor zorlu zorlan* zordu*
always
    hep her_zaman daima sürekli herzaman
soup
    çorba*
edge
    kenar* köşe* kıyı* uç
rave
    öve_öve övgü* abart* bayıl*
save
    kaydet* tasarruf* biriktir* kurtar* kâr
lobby
    lobi* antre* giriş* apartman_giriş*
spare
    yedek* yedeğ* fazla*
lock
    kilit* kilid* asma_kilit*
very
    çok baya bayağı aşırı epey
needle
    iğne* şırınga*
car
    araba* araç* otomobil* oto
pillow
    yastık* yastığ* kırlent*
seem
    görün* gibi benz* sanki galiba
against
    karşı karşıdan karşısın* karşıda aleyh*
evaluation
    değerlendir* puanlama* inceleme*
voucher
    hediye_çek* kupon* çek çeki çekini
son
    oğlu* oğul* oğlan* erkek_çocuk*
channel
    kanal* youtube_kanal*
reason
    neden* sebep* sebeb* gerekçe*
laugh
    gül güldü* gülü* güle_güle komik*
ribbon
    kurdele* şerit* fiyonk* şerid*
fence
    çit* tel_örgü* parmaklık*
room
    oda* salon*
link
    link* bağlantı* url
team
    ekip* takım* ekib* tim
into
    içine içeri* dönüş*
near
    yakın* civar* dibinde*
gift
    hediye* armağan* ikram* promosyon* jest*
cold
    soğuk* üşü* soğuğ* nezle* grip
red
    kırmızı* kızıl* al
because
    çünkü için diye yüzünden çünki
finish
    bit bitti* bitiyor* bitmiş* biter
anything
    hiçbir_şey bir_şey herhangi* birşey
black
    siyah* kara simsiyah*
bright
    parlak* aydınlık* canlı* parlıyor* parlağ*
yes
    evet he hee tabi tabii
wobble
    sallan* oynuyor* titre* oynak*
teacher
    öğretmen* hoca*
tomorrow
    yarın*
fake
    sahte* çakma çakması çakmaydı taklit*
score
    puan* skor* not
brand
    marka*
might
    belki olabilir* bilir muhtemelen
wet
    ıslak* ıslan* sırılsıklam* ıslat* nemli*
slip
    kaydı kayıyor* kaydır* kayma* kaygan*
different
    farklı* değişik* başka*
smile
    gülümse* gülen* tebessüm* güler_yüz*
dent
    göçük* ezik* çökük* ezil* göçüğ*
fall
    düştü* düşüyor* düşür* düşmüş* düşme
pretty
    güzel* hoş* oldukça tatlı* şirin*
piece
    parça* tane* adet*
claim
    iddia* talep* hak_iddia* tazmin*
boss
    patron* müdür* şef şefi şefim
stall
    tezgah* stand* oyala* pazar pazarda
window
    pencere* cam camlı* camlar* vitrin*
publish
    yayımla* yayın*
test
    test testler* test_et* test_ed* testten
instead
    yerine bunun_yerine onun_yerine
drop
    düştü* düşüyor* düşür* düşmüş* düşme
itself
    kendi* bizzat
pocket
    cep cebi* cepli*
hip
    kalça*
replacement
    yenisi* değişim* yedek* yedeğ* yeni_ürün*
tied
    bağla* bağlı*
play
    oyna* oynuyor* çal çaldı* çalıyor*
fun
    eğlen* keyif* zevkli*
cousin
    kuzen* amca_oğlu* teyze_oğlu* dayı_oğlu*
tin
    teneke* konserve* kutu* kalay*
chair
    sandalye* koltuk* koltuğ* tabure* iskemle*
insulin
    insülin* ensülin*
club
    kulüp* kulüb* sopa*
fair
    adil* adaletli* makul* hakkaniyet* haklı*
cost
    maliyet* tutar* ücret* masraf* maloldu
rating
    puan* yıldız* derecelendirme* değerlendirme* not
rust
    pas paslı* pasla*
live
    yaşa* canlı* otur* yaşıyor*
seat
    koltuk* oturak* koltuğ* oturağ* sele*
map
    harita* navigasyon* konum*
average
    ortalama* vasat* orta sıradan*
tiny
    minik* ufacık* minnacık* küçücük* mini
check
    kontrol* bak baktı* bakıyor* bakın*
count
    say saydı* sayı sayısı* sayıyor*
withdraw
    geri_çek* çek çekti* çekiyor* çekmiyor*
hamper
    sepet* hediye_sepet* çamaşır_sepet*
video
    video* vidyo* kayıt*
kitchen
    mutfak* mutfağ*
join
    katıl* üye* üye_ol*
away
    uzak* uzağ* öte
why
    neden niye niçin nedeni nie
boat
    tekne* bot kayık* kayığ* sandal
eat
    ye yedi* yiyor* yeme* yiyin*
design
    tasarım* tasarla* dizayn* desen*
dm
    dm özelden özel_mesaj* dmden mesajdan
drawer
    çekmece*
everything
    her_şey* herşey* hepsi hepsini hepsine
mistake
    hata* yanlış*
feet
    ayak ayaklar* ayağ*
wide
    geniş* bol enli*
grey
    gri grisi* füme*
across
    karşı karşıdan karşısın* karşıda boyunca
street
    sokak* sokağ* cadde* mahalle*
stamp
    damga* pul* kaşe* mühür*
most
    en çoğu* en_çok
market
    pazar pazarda pazardan pazara pazar_gün*
whether
    olup_olmadığı* mi acaba
swap
    değiş* takas* takas_et*
request
    talep* istek* rica* isteğ* taleb*
job
    iş işi* meslek* görev* mesleğ*
carrier
    kargo* kargo_firma* taşıyıcı* kargo_şirket* aras
guy
    adam* herif* eleman* çocuk* tip
teach
    öğretti* öğretmek ders dersi dersler*
bottom
    alt altı dip dibi* taban
touch
    dokun* değ temas*
wood
    ahşap* tahta* odun* ağaç* ahşab*
spring
    yay yayı yaylı* bahar baharda
gorgeous
    muhteşem* harika* çok_güzel* nefis* şahane*
park
    park* park_et* otopark*
proud
    gurur* iftihar*
sturdy
    sağlam* dayanıklı* sapasağlam* gürbüz
facility
    tesis* kolaylık* imkan*
start
    başla* çalıştır*
blue
    mavi* lacivert* masmavi
hook
    kanca* askı* çengel* kopça*
somewhere
    bir_yer* bir_yerde biryer* bir_yerlere
everywhere
    her_yer* heryer* her_taraf* her_yan*
wish
    dile* keşke istek*
follow
    takip* takib* izle* takip_et* takip_ed*
glue
    yapıştır* tutkal* zamk* silikon* uhu*
charger
    şarj_alet* şarj_cihaz* şarj* adaptör*
secret
    gizli* sır sırrı* saklı*
bow
    fiyonk* yay fiyong* kurdele*
stiff
    sert* katı kaskatı* tutuk*
tent
    çadır*
knife
    bıçak* bıçağ* çakı*
sit
    otur*
welcome
    hoş_geldin* hoşgeldin* rica_ederim karşıla* buyurun
mobile
    mobil* cep* cep_telefon* gsm
talk
    konuş* görüş*
sea
    deniz*
sale
    satış* indirim* satılık* ucuzluk* kampanya*
evening
    akşam* ikindi*
bubble
    kabarcık* balon* patpat* pat_pat* köpük*
fuck
    sik* amk aq amına mk
sticker
    çıkartma* etiket* sticker* yapışkan* stiker*
any
    herhangi* hiç hiçbir* bir
table
    masa masası* masayı masam* masanın
school
    okul* ilkokul* lise*
comfy
    rahat* konforlu*
direct
    direkt* doğrudan* direk direği* aracısız*
resident
    sakin* site_sakin* oturan* ikamet* mukim*
thumb
    başparmak* baş_parmak* parmak* parmağ*
short
    kısa*
empty
    boş boşu boştu* bomboş* boşalt*
grandson
    torun*
cool
    havalı* serin* soğu* süper* efsane*
alone
    yalnız* tek_baş* kendi_baş*
cardboard
    karton* mukavva* koli*
safe
    güvenli* kasa* güvende* emniyet*
robbery
    soygun* hırsızlık* gasp* soyul*
paste
    macun* yapıştır* salça* krem* hamur*
liar
    yalan* palavracı* sahtekar*
another
    başka* bir_başka* diğer* farklı*
air
    hava havası* havada havalar* havalı*
exact
    tam tamamen tamamı* kesin* birebir*
toast
    tost* kızart* ekmek_kızart* kızarmış*
helpline
    yardım_hat* çağrı_merkez* destek_hat* danışma* müşteri_hizmet*
tight
    dar sıkı sıkıca sıkıyor* daracık*
past
    geçmiş* geçen* önceki* eski*
idiot
    aptal* salak* gerizekalı* mal geri_zekalı*
help
    yardım* destek* desteğ*
service
    servis* hizmet*
print
    bas baskı* yazdır* çıktı* bastır*
tank
    depo* tank* hazne* akvaryum*
anyone
    kimse* herhangi_bir* biri isteyen*
key
    anahtar* tuş*
watch
    izle* saat* seyret* bak baktı*
bother
    rahatsız* uğraş* zahmet* bulaş*
stuff
    eşya* şey* malzeme* zımbırtı*
bank
    banka*
drink
    iç içecek* içki* içti* içiyor*
within
    içinde* içerisinde* zarfında*
scroll
    kaydır* aşağı_in*
attach
    ekle eklendi* ekledi* ekleyin* eklemiş*
rude
    kaba kabaca kabalık* kabalığ* terbiyesiz*
together
    birlikte* beraber* hep_birlikte
satisfy
    memnun* tatmin* hoşnut*
thing
    şey* eşya* nesne*
doctor
    doktor* hekim* dr uzman*
fly
    uç sinek* uçak* uçuyor* uçtu*
finger
    parmak* parmağ*
desk
    masa masası* masayı masam* masanın
uncle
    amca* dayı* enişte*
speak
    konuş* söyle* görüş*
break
    kır kırdı* kırık* kırıl* kırmış*
swear
    küfür* yemin* küfr*
perfect
    mükemmel* kusursuz* harika* on_numara*
mile
    mil mili* kilometre* km
none
    hiçbir* hiç yok
brass
    pirinç* sarı* bronz* prinç
story
    hikaye* öykü* konu konusu* konular*
shut
    kapat* kapalı* kapan* kapadı* sus
seam
    dikiş* ek_yer*
instruction
    talimat* kılavuz* kullanma_kılavuz* yönerge* kullanım_kılavuz*
kit
    set* kit takım* kiti*
bath
    banyo* küvet* hamam*
button
    düğme* buton* tuş*
else
    başka* yoksa diğer*
receipt
    fiş* makbuz* fatura* dekont*
used
    ikinci_el* 2_el* kullan* elden_düşme*
bike
    bisiklet* motor*
whistle
    düdük* ıslık* düdüğ* ıslığ*
bus
    otobüs* minibüs* dolmuş*
paint
    boya*
tonight
    bu_gece bu_akşam bugece buakşam
wheel
    teker* direksiyon*
easy
    kolay* basit* rahat*
rest
    kalan* geri_kalan* dinlen* gerisi*
eye
    göz gözü* gözler*
paragraph
    paragraf*
powder
    toz* pudra* deterjan*
breed
    cins ırk* üret* cinsi* yetiştir*
board
    tahta* kart pano* levha* kurul*
moan
    sızlan* mızmız* yakın* inle* söylen*
survive
    hayatta_kal* dayan* sağ_kal* kurtul* atlat*
nurse
    hemşire* bakıcı*
support
    destek* desteğ* canlı_destek*
dead
    ölü* ölmüş* öldü* bitik* bozuk*
locker
    dolap* kargomat* dolab* kilitli_dolap* teslimat_nokta*
tune
    akort* melodi* ayar* akord* şarkı*
cloth
    bez kumaş* bezi* örtü*
trade
    ticaret* takas* alışveriş* esnaf*
few
    birkaç* az bir_kaç* üç_beş*
range
    menzil* çekim* aralık* çeşit* aralığ*
bare
    çıplak* yalın* çırılçıplak boş
garden
    bahçe* bostan*
toy
    oyuncak* oyuncağ*
pass
    geç geçti* ver ilet* geçir*
frame
    çerçeve* şase* kasa* iskelet* gövde*
office
    ofis* büro* işyeri* şube*
meter
    metre* sayaç* ölçer*
wall
    duvar*
settle
    hallet* anlaş* yerleş* çöz* uzlaş*
crowd
    kalabalık* kalabalığ* topluluk*
row
    sıra sıraya sırada sırası* kavga*
square
    kare kareli* meydan* köşeli*
sag
    sark* çök*
anywhere
    hiçbir_yer* herhangi_bir_yer* hiç_bir_yer*
ceiling
    tavan*
verdict
    kararma* karardı* kararıyor* sonuç* hüküm*
beep
    bip bipliyor* ötüyor* bip_ses* öt
string
    ip ipi* tel sicim* teli*
hum
    uğultu* vızıltı* uğulda* vızılda*
longer
    daha_uzun* artık uzun* daha_fazla
person
    kişi* insan* şahıs* birey*
enjoy
    keyif* zevk* güle_güle_kullan* beğen* tadını_çıkar*
click
    tıkla* klik* tık
private
    özel* mahrem* şahsi* kişisel* gizli*
overnight
    bir_gece* ertesi_gün* gece_boyu* bir_gecede
party
    parti* kutlama* davet* eğlence*
owner
    sahip* sahib* işletmeci*
bent
    eğri* yamuk* bükül* eğil* yamul*
beautiful
    güzel* çok_güzel* hoş* enfes*
green
    yeşil* yemyeşil
stand
    dur stand* sehpa* ayakta* ayaklık*
trust
    güven* itimat*
rather
    daha_çok oldukça tercih* aksine
law
    kanun* yasa* hukuk* mevzuat*
pull
    çek çekti* çekiyor* çekmiyor* çekildi*
lower
    düşük* alçal* düşür* indir* alt
cheese
    peynir* kaşar*
station
    istasyon* gar durak* karakol*
foam
    köpük* sünger* köpüğ* strafor*
engineer
    mühendis* teknisyen*
policy
    politika* kural* poliçe* ilke*
funny
    komik* eğlenceli* gülünç* tuhaf*
early
    erken* önce vaktinden*
holder
    tutucu* tutacak* standı* kılıf*
judge
    hakim* yargıla* yargıç*
double
    çift* iki_kat* duble* iki_katı*
ran
    koştu* kaçtı* bitti* çalıştı*
odd
    garip* tuhaf* acayip* tek enteresan*
sew
    dik dikti* diki*
vet
    veteriner* baytar*
bar
    bar çubuk* kalıp* çubuğ*
chart
    grafik* tablo* çizelge* beden_tablo*
nephew
    yeğen*
idea
    fikir* fikr* düşünce*
staff
    personel* çalışan* eleman* görevli*
wrist
    bilek bilekler* bileğ*
member
    üye*
quibble
    itiraz* sorgusuz* sorgulama* kıvır* bahane*
daughter
    kızı* kız_çocuk*
weekend
    hafta_son* haftason* hafta_sonu*
deep
    derin* koyu koyudur
guarantee
    garanti* temin*
disc
    disk* cd dvd plak plaklar*
catch
    yakala* tut tuttu* tutuyor* tutmuyor*
ferry
    feribot* vapur* gemi*
screen
    ekran* perde*
centre
    merkez* orta ortası* ortada
fault
    hata* arıza* kusur* suç suçu*
entry
    giriş* kayıt* girdi*
bill
    fatura* hesap hesaplar* hesapta hesaptan
transfer
    havale* transfer* aktar* eft virman*
library
    kütüphane* kitaplık*
build
    yap yaptı* yapıyor* yapıl* yapma
inhaler
    inhaler* astım_sprey* nefes_aç* fısfıs* solunum_cihaz*
camera
    kamera* fotoğraf_makine*
bone
    kemik* kemiğ* kılçık*
flung
    fırlat* savur* attı*
match
    eşleş* uy maç* uyumlu* kibrit*
listen
    dinle* dinliyor* kulak_ver*
grandma
    büyükanne* anneanne* babaanne* nine*
shout
    bağır* haykır*
dearer
    daha_pahalı* pahalı*
press
    bas basın* bastı* preslen* basıyor*
their
    onların kendi firmanın satıcının
profile
    profil*
shower
    duş*
notice
    fark farkı fark_et* farkına bildirim*
licence
    ehliyet* lisans* ruhsat* izin*
dust
    toz*
manager
    müdür* yönetici* amir* sorumlu*
believe
    inan* güven*
screenshot
    ekran_görüntü* ss ekran_resm* ekran_foto* screenshot*
hepatitis
    hepatit* sarılık*
pump
    pompa* şişir*
soon
    yakında* birazdan en_kısa kısa_süre* bir_an_önce
met
    tanış* karşıla* buluş*
boy
    oğlan* erkek* oğlum* delikanlı* erkek_çocuk*
dark
    karanlık* koyu koyudur karanlığ* kara
degree
    derece* diploma*
engrave
    gravür* kazındı* kazıma* kazınmış* işle
smoke
    duman* sigara* tütün* tüt
hear
    duy* işit*
elastic
    elastik* lastik* lastiğ* esne*
balance
    denge* bakiye*
bend
    bük* eğ eğil* kıvrıl*
lung
    akciğer* ciğer*
pavement
    kaldırım*
corner
    köşe*
ear
    kulak kulaklar* kulakta kulağ*
stone
    taş taşı taşlı* taşlar* taşıdı*
brush
    fırça*
flap
    kapak* kanat* kapağ* çırp*
yourself
    kendin* kendi_kendine bizzat
skip
    atla* geç es_geç* konteyner*
large
    büyük* geniş* iri irice large*
crisp
    çıtır* gevrek* cips* net
class
    sınıf* ders dersi dersler* kalite*
rope
    ip halat* urgan* ipi*
speedy
    hızlı* çabuk* süratli* seri
share
    paylaş* pay hisse*
toe
    ayak_parmak* ayak_parmağ* parmak* burun* burn*
wind
    rüzgar* sar yel
guess
    tahmin* galiba sanırım herhalde*
fix
    tamir* düzelt* onar* sabitle* tamir_et*
gym
    spor_salon* spor* jimnastik* fitness*
hospital
    hastane* acil_servis*
meet
    buluş* tanış* görüş* karşıla*
lying
    yalan* yalan_söyle* yatıyor* uzan*
lean
    yaslan* eğil* yağsız* dayadı* dayan*
identical
    aynı* birebir* tıpatıp* özdeş*
sing
    şarkı* söyle* şarkı_söyle* öt
yoga
    yoga* pilates*
machine
    makine* makina* cihaz* alet*
season
    sezon* mevsim* baharat*
prove
    kanıt* ispat*
confirm
    doğrula* teyit* onay* teyid*
flight
    uçuş* uçak* uçağ* sefer*
film
    film* folyo* streç* dizi*
mate
    kanka* arkadaş* dost* ahbap*
snug
    sıkı sıkıca sıkıyor* tam_otur* rahat*
gentleman
    beyefendi* centilmen* bey beye beyler*
learn
    öğren*
accord
    göre uygun uyguna uygundu* uygunluk*
shed
    baraka* kulübe* depo* dök* tüy_dök*
land
    arazi* toprak* arsa* iniş*
item
    ürün* parça* kalem* eşya*
correct
    doğru* düzelt* düzgün*
official
    resmi* yetkili* yetkili_satıcı* distribütör*
life
    hayat* yaşam* ömür* ömr*
ticket
    bilet* kayıt* talep* ceza*
hang
    astı asıyor* asmak* ast asıl*
heel
    topuk* topuğ* ökçe*
arm
    kol kolu* kollar*
foot
    ayak ayaklar* ayağ*
include
    dahil* içeri* kapsa* içinde*
landlord
    ev_sahib* evsahib* ev_sahip* mülk_sahib*
apart
    ayrı dışında dağıl* parçala* ayrıl*
wool
    yün* yapağı*
wow
    vay vaay wow vay_be oha
stitch
    dikiş* ilmek*
search
    ara arama* arıyor* aradı* arat*
front
    ön önü* on_taraf
single
    tek teki tekli bekar* tek_kişilik*
student
    öğrenci*
steel
    çelik* çeliğ* paslanmaz*
sentence
    cümle* ceza*
lump
    yumru* topak* topağ* şiş şişlik*
problem
    sorun* problem* sıkıntı* aksaklık* aksilik*
whatsapp
    watsap* vatsap* wp whatsap* wtsp
stood
    durdu* dikil* duruyor* bekledi*
copper
    bakır*
understand
    anla anladı* anlıyor* anlamı* anlama*
shoulder
    omuz* omzu*
telephone
    telefon* tel
chemist
    kimyager* ecza*
due
    dolayı son_tarih* vade* borç* nedeniyle
either
    ya ikisinden_biri* da de
matter
    mesele* konu konusu* konular* önemli*
dribble
    sızdı* sızıyor* sızıntı* salya* damla*
fresh
    taze* ferah* yeni* bayat*
thriller
    gerilim* polisiye* korku_film*
handy
    kullanışlı* pratik* el_altı* işe_yara*
christmas
    noel* yılbaşı* yeni_yıl*
hole
    delik* deliğ* delin* yırtık* delik_deşik
point
    nokta* uç puan* mesele*
proof
    kanıt* ispat* delil* belge*
shade
    gölge* ton abajur* tonu*
motor
    motor*
winter
    kış kışlık* kışın*
pair
    çift* teki* takım*
fight
    kavga* dövüş* savaş* mücadele* tartış*
sun
    güneş*
arch
    kemer* kavis* taban tabanı* tabanlar*
lane
    şerit* yol yolu yolda* yola
shame
    yazık* ayıp* utan* ayıb* rezalet*
arthritis
    artrit* eklem_ağrı* kireçlenme* romatizma* eklem*
normal
    normal* olağan* sıradan*
fan
    fan vantilatör* hayran* pervane* fanı*
author
    yazar* müellif*
chew
    çiğne* kemir* ısır*
gold
    altın altını altınlar* altın_kapla* gold
value
    değer değeri* değmez* kıymet* fiyat_performans*
absolute
    mutlak* kesin* tam tamamen tamamı*
beg
    yalvar* dilen* rica*
revise
    düzelt* güncelle* gözden_geçir* revize* değiştir*
surgeon
    cerrah* operatör*
pin
    iğne* pin şifre* raptiye* toplu_iğne*
retire
    emekli*
draw
    çiz çizdi* çizim* çizil* çizik*
colleague
    iş_arkadaş* meslektaş* mesai_arkadaş* çalışma_arkadaş*
restock
    stok_yenile* yeniden_stok* stoğa* tekrar_stok* stoklar*
lift
    asansör* kaldır*
burn
    yan yak yanık* yandı* yanıyor*
skin
    cilt* cild* deri derisi* deriden
credit
    kredi* bakiye* kredi_kart* alacak* puan*
extra
    ekstra* fazladan* ek ilave*
joke
    şaka* espri* fıkra* dalga_geç*
strike
    vur* grev* çarp*
pole
    direk direkt direğ* sırık* çubuk*
chip
    çip* kırık* çentik* kırığ*
record
    kayıt* plak plaklar* plağ* rekor*
hardware
    donanım* hırdavat* nalbur* bağlantı_parça*
scuff
    çizik* sürtünme* sıyrık* aşınma*
biscuit
    bisküvi* kurabiye* kraker*
describe
    tarif* açıkla* anlat* tanımla* betimle*
helmet
    kask* baret*
voice
    ses sesi* sesli* sesler* sesten
pour
    dök* akıt* boşalt*
waterproof
    su_geçirmez* suya_dayanıklı* su_geçirme* waterproof* sugeçirmez*
blunt
    kör kesmiyor* körel* keskin_değil* açık_sözlü*
mint
    nane* kusursuz*
parent
    anne_baba* ebeveyn* veli* annebaba*
god
    allah* tanrı* rab*
episode
    bölüm* epizot*
bolt
    cıvata* sürgü* vida*
genius
    dahi dahiler dahice deha* zeki*
issue
    sorun* problem* sıkıntı* konu konusu*
calm
    sakin* rahatla*
cord
    kablo* kordon* ip
rule
    kural* kaide* cetvel*
complain
    şikayet* yakın* dert_yan*
tip
    uç bahşiş* ipucu* devril* tavsiye*
band
    bant* kordon* grup* lastik* bileklik*
cube
    küp küpler* küpü* kare kareli*
epilepsy
    epilepsi* sara nöbet*
newspaper
    gazete*
online
    online* internet* çevrimiçi* onlayn
torch
    fener* el_fener* meşale* pürmüz*
maker
    yapımcı* üretici* imalatçı* yapan* üreten*
young
    genç* küçük*
borrow
    ödünç* ödünç_al* emanet* borç*
attempt
    deneme* girişim* dene denedi* deniyor*
low
    düşük* alçak* az kısık*
bird
    kuş kuşu kuşum* kuşlar* muhabbet_kuş*
batch
    parti* seri serisi* lot grup*
rattle
    tıkırda* tıngır* çıngırak* zangır* takırtı*
dinner
    akşam_yemeğ* yemek* akşam_yemek* sofra*
supermarket
    süpermarket* market* migros* bim carrefour*
shit
    bok boktan* boku* bok_gibi* lanet*
natural
    doğal* tabii* organik*
advent
    noel_takvim* advent* yılbaşı_takvim*
teeth
    diş dişler* dişi* dis_fırça*
cheat
    aldat* hile* kandır* dolandır* kazıkla*
gypsy
    roman* çingen*
swing
    salıncak* salla* salıncağ*
wake
    uyan* kalk*
level
    seviye* düzey* su_terazi* terazi*
manner
    tavır* tavr* davranış* üslup* terbiye*
barn
    ahır* samanlık* ambar*
rat
    fare* sıçan*
thyroid
    tiroid* guatr* tiroit*
dentist
    dişçi* diş_hekim* diş_doktor*
drone
    dron*
plain
    sade sadelik* düz düzlük* dümdüz*
family
    aile*
essay
    deneme* makale* yazı yazısı* yazılar*
remark
    söz sözü sözler* söz_ver* yorum*
far
    uzak* uzağ* ırak*
letterbox
    posta_kutu* mektup_kutu*
middle
    orta ortası* ortada*
sprinkler
    fıskiye* sulama* yağmurlama*
weight
    ağırlık* kilo* ağırlığ* gramaj*
vanish
    kaybol* yok_ol* ortadan_kaybol* kayıplara*
scale
    terazi* tartı tartısı* tartılar* ölçek*
church
    kilise*
spot
    nokta* leke* yer yeri yerde
clock
    saat* duvar_saat* çalar_saat*
smash
    parçala* kır paramparça* kırıl* tuzla_buz*
critic
    eleştir*
pink
    pembe* pembiş*
factory
    fabrika* imalathane* atölye*
patio
    veranda* teras* avlu* taşlık*
cheer
    tezahürat* neşe* sevin* moral*
along
    boyunca birlikte yanında
bias
    taraflı* önyargı* yanlı* tarafsız* yandaş*
ready
    hazır* hazır_ol*
collect
    topla* teslim_al* gidip_al* koleksiyon* al
thread
    iplik* ip ipliğ* diş
hood
    kapüşon* davlumbaz* kapşon* başlık*
tube
    tüp* boru* hortum*
reverse
    ters* geri geriye
pity
    yazık* acı* ayıp* maalesef
quite
    oldukça baya bayağı epey gayet
shelf
    raf*
brake
    fren* balata*
cap
    kapak* şapka* kep kepi kapağ*
cot
    beşik* beşiğ* bebek_yatak* portbebe*
later
    sonra* daha_sonra ilerde
leather
    deri derisi* deriden deriye suni_deri*
feeder
    yemlik* mama_kab* yemliğ* besleyici*
goodbye
    hoşçakal* güle_güle elveda* görüşürüz hoşça_kal*
ride
    sür bin biniş* sürüş* yolculuk*
sweet
    tatlı* şeker* sevimli*
drill
    matkap* matkab* del delik_aç*
cough
    öksür*
pattern
    desen* motif* kalıp* kalıb*
asthma
    astım* koah
department
    bölüm* departman* birim* şube*
world
    dünya*
win
    kazan* çekiliş*
prayer
    dua* namaz* seccade*
myself
    kendim* bizzat
base
    taban tabanı* tabanlar* alt temel*
aisle
    koridor* reyon*
lunch
    öğle_yemeğ* öğle*
bribe
    rüşvet* sus_payı*
handsome
    yakışıklı* hoş* şık*
subscribe
    abone* üye_ol*
split
    yarıl* böl bölün* ayrıl* patla*
true
    doğru* gerçek* hakiki
repair
    tamir* onar*
tongue
    dil dili*
apparently
    görünüşe_göre anlaşılan meğer galiba belliki
wheelie
    tekerlekli* çöp_kutu* çöp_konteyner*
ground
    yer yeri yerde yere yerden
freebie
    bedava* hediye* promosyon* beleş* eşantiyon*
storm
    fırtına* tipi bora
cable
    kablo* kordon*
buzz
    vızılda* vızıltı* cızırtı* zile_bas* cızırda*
her
    onun ona onu kendisi*
serve
    hizmet* servis* sun sunul* yara
warden
    bekçi* görevli* kapıcı* muhafız*
anyway
    zaten neyse yine_de her_neyse nasılsa
meant
    demek_iste* kastet* kasted* anlam*
merchant
    tüccar* satıcı* esnaf* tacir*
stair
    merdiven* basamak*
silence
    sessiz* ses_yok sus suskun*
puzzle
    yapboz* puzzle* bulmaca* bilmece* yap_boz*
contact
    iletişim* irtibat* ulaş* temas* iletişime_geç*
access
    eriş* ulaşım* giriş*
human
    insan*
reader
    okur* okuyucu* kindle* okuyan*
stain
    leke*
tap
    musluk* musluğ* dokun* tıkla* batarya*
lawn
    çim çimi* çimen* çimler*
jar
    kavanoz*
submit
    gönder* ilet* sun ver*
coin
    madeni_para* bozuk_para* jeton* bozukluk* sikke*
foil
    folyo* alüminyum_folyo* jelatin*
liver
    karaciğer* ciğer*
min
    dk dakika* min asgari
visit
    ziyaret* uğradı* uğrama* uğrayın* uğramı*
silent
    sessiz* suskun* ses_çıkarma*
greeting
    selam* tebrik* saygılar*
mirror
    ayna*
puddle
    su_birikinti* gölet* su_bas*
died
    öldü* vefat* ölmüş* bozuldu* gitti*
iron
    demir* ütü*
polish
    cila* parlat* polonya* oje*
otherwise
    yoksa aksi_halde aksi_takdirde bunun_dışında onun_dışında
generation
    nesil* kuşak* nesl* jenerasyon*
drum
    davul* bateri* tambur* varil*
pop
    patla* pop fırla* pat
pinch
    çimdik* sıkıştır* sıkıyor* tutam*
miracle
    mucize* keramet*
trip
    gezi* seyahat* yolculuk* tatil* takıl*
suppose
    sanırım varsay* herhalde sözde güya
neat
    düzenli* derli_toplu* temiz* özenli* şık*
recommend
    tavsiye* öner* tavsiye_ed*
around
    etraf* civar* çevre* aşağı_yukarı
bucket
    kova*
police
    polis* emniyet* jandarma* karakol* zabıta*
squash
    ez ezil* ezik* kabak*
doorbell
    zil* kapı_zil*
mass
    kütle* toplu* kitle* yığın*
further
    daha_fazla ayrıca ileri* başka*
fray
    yıpran* iplik_çık* püskül* lif
pill
    hap hapı* haplar* haptan tablet*
holiday
    tatil* bayram*
heater
    ısıtıcı* soba* kalorifer* elektrikli_soba*
serial
    seri serisi* dizi* seri_no* seri_numara*
cork
    mantar* tıpa*
fuss
    olay_çıkar* telaş* sorun_çıkar* tantana* yaygara*
poor
    kötü* fakir* zayıf* kalitesiz* yetersiz*
unit
    birim* ünite* cihaz* adet*
slap
    tokat* şaplak*
waste
    israf* boşa boşuna ziyan* çöp*
care
    bakım* özen* dikkat* umur* ilgi*
verified
    doğrulan* onaylı* onaylan* teyitli*
mean
    demek* kötü* anlam* cimri* kast
literally
    resmen kelimenin_tam* gerçekten adeta
self
    kendi*
volume
    ses sesi* sesli* sesler* sesten
grateful
    minnettar* müteşekkir* teşekkür* şükran*
fill
    doldur* dolu* dol
chilli
    acı* biber* acı_biber* pul_biber*
calmer
    sakin* daha_sakin*
part
    parça* kısım* bölüm* kısm* yedek_parça*
physio
    fizyoterapi* fizik_tedavi* fizik_tedavici*
race
    yarış* ırk* koşu*
net
    net ağ file*
english
    ingiliz* türkçe*
remain
    kal kalan* kaldı* kalıyor*
drain
    gider* tıkan* lavabo* süz süzdü*
nation
    millet* ulus* ülke*
truck
    kamyon* tır tırı tırlar
white
    beyaz* ak bembeyaz*
snow
    kar karı karısı* karım* karda*
monitor
    monitör* ekran* izle*
superb
    mükemmel* muhteşem* enfes* harika* süper*
company
    şirket* firma* işletme*
add
    ekle eklendi* ekledi* ekleyin* eklemiş*
favourite
    favori* en_sevdiğ* gözde* en_sevilen*
receive
    al aldı* alıyor* alın* alır*
whatever
    her_neyse ne_olursa fark_etmez neyse
cook
    pişir* aşçı* yemek_yap* pişti* ahçı*
village
    köy* kasaba*
kiss
    öp öpücük* öptü* öpüyor*
bless
    allah_razı* bereket* razı_olsun maşallah*
flower
    çiçek* çiçeğ*
buzzer
    zil* diyafon* kapı_zil* megafon*
exam
    sınav* imtihan* kpss yks
apologise
    özür_dile* özür*
leaflet
    broşür* el_ilan* prospektüs* kağıt* kart
patience
    sabır* sabr* anlayış*
king
    kral* padişah*
newest
    en_yeni* son_çıkan* en_son*
cry
    ağla*
bulb
    ampul* soğan* lamba*
escalate
    üst_birim* üst_makam* yükselt* ilet büyüt*
cushion
    minder* yastık* kırlent* yastığ*
shine
    parla parlıyor* parladı* parlak* parlat*
tax
    vergi* kdv ötv gümrük_vergi*
prom
    mezuniyet* balo balosu mezuniyet_gece*
dye
    boya* renk_ver*
oak
    meşe*
patent
    patent*
index
    dizin* endeks* indeks* işaret_parmağ*
previous
    önceki* bir_önceki* geçen* eski*
moment
    an anda şu_an* bir_dakika dakika*
dull
    mat donuk* sönük* sıkıcı* kör
frost
    don ayaz* buzlan* kırağı*
twin
    ikiz* çift
himself
    kendi*
fabric
    kumaş* dokuma*
error
    hata* yanlış* error*
deaf
    sağır* işitme* işitme_engel*
mouse
    fare* mouse* maus*
fish
    balık* balığ*
shopper
    müşteri* alışveriş_yapan* alıcı*
drunk
    sarhoş* kafası_güzel* ayyaş* içkili*
toddler
    küçük_çocuk* bebek* ufaklık* yürümeye_başla*
stuck
    takıl* sıkış* yapış* mahsur*
logo
    logo* amblem*
yellow
    sarı* sarar*
easter
    paskalya*
free_of_charge
    ücretsiz* bedava* karşılıksız* parasız* beleş*
gift_card
    hediye_kart* hediye_çek* hediye_kod* hediyekart* gift_card*
five_stars
    beş_yıldız* 5_yıldız* tam_puan* 5_üzerinden_5 beş_puan
one_star
    bir_yıldız* 1_yıldız* tek_yıldız* 1_puan
star_rating
    yıldız* yıldız_puan* puanlama* puanı*
cashback
    para_iade* nakit_iade* cashback* geri_ödeme* paranın_iade*
voucher_code
    kupon_kod* indirim_kod* hediye_kod* promosyon_kod* çek_kod*
raffle
    çekiliş* kura kurayla piyango*
giveaway
    çekiliş* hediye_dağıt* bedava_dağıt* giveaway*
bonus
    bonus* ikramiye* prim primi ek_hediye*
reward
    ödül* mükafat*
compensation
    tazmin* telafi* karşılığ* zarar_karşıla* gönlünüzü_al*
store_credit
    mağaza_bakiye* alışveriş_çek* mağaza_kredi* hediye_bakiye* cüzdan*
warranty_extension
    garanti_uzat* ek_garanti* uzatılmış_garanti* garanti_süre* ekstra_garanti*
donate
    bağış* hibe* yardım_et*
make_it_right
    telafi* düzelt* çözelim* çözüm* mağduriyet*
reach_out
    ulaş* iletişime_geç* bize_yaz* irtibat* bize_ulaş*
before_you
    önce* vermeden_önce* yazmadan_önce* yapmadan_önce* bırakmadan_önce*
let_us_know
    bize_bildir* haber_ver* bize_yaz* bildirin* söyleyin*
contact_us
    bize_ulaş* iletişime_geç* bize_yaz* bizi_ara* bizimle_iletişim*
small_business
    küçük_işletme* küçük_esnaf* küçük_firma* butik* ufak_işletme*
family_business
    aile_işletme* aile_şirket* aile_firma* baba_mesleğ*
livelihood
    geçim* ekmek_para* ekmek_tekne* ekmeğ* rızk*
keep_secret
    gizli_tut* kimseye_söyleme* sır aramızda_kalsın gizli_kalsın
between_us
    aramızda* aramızda_kalsın ikimizin_arasında* bizim_aramızda* laf_aramızda
not_mention
    bahsetme* belirtme* yazma* söz_etme* değinme*
do_not_tell
    söyleme* kimseye_söyleme* anlatma* deme demeyin*
update_review
    yorumu_güncelle* yorumunu_güncelle* yorumunuzu_güncelle* yorumu_düzenle*
    değerlendirmeyi_güncelle*
change_review
    yorumu_değiştir* yorumunuzu_değiştir* puanı_değiştir* yorumu_düzelt*
    puanınızı_değiştir*
remove_feedback
    yorumu_sil* yorumunuzu_sil* yorumunuzu_kaldır* geri_bildirimi_kaldır*
    değerlendirmeyi_sil*
leave_feedback
    yorum_yap* geri_bildirim* değerlendirme_yap* yorum_bırak* puan_ver*
leave_review
    yorum_yap* yorum_yaz* yorum_bırak* değerlendirme_yap* değerlendirme_yaz*
scan_code
    kodu_tara* karekod* qr kodu_okut* qr_kod*
follow_us
    bizi_takip* takip_edin takip_et* takipte_kal* sayfamızı_takip*
newsletter
    bülten* e_bülten* haber_bülten* ebülten*
bank_transfer
    havale* eft banka_havale* para_gönder* fast
bank_account
    banka_hesab* iban* hesap_no* hesap_numara* hesabınıza
pay_directly
    elden_öde* direkt_öde* doğrudan_öde* havaleyle_öde* ibana_at*
profile_link
    profil_link* profilimde* profildeki_link* bio bioda
out_of_stock
    stokta_yok* stok_yok* tüken* stoklar_tüken* stok_bit*
cancel_order
    siparişi_iptal* sipariş_iptal* siparişimi_iptal* siparişinizi_iptal*
    iptal_et*
pricing_error
    fiyat_hata* yanlış_fiyat* hatalı_fiyat* fiyat_yanlış* fiyatlandırma_hata*
amazon_team
    amazon_ekib* amazon_ekip* amazon_destek* amazon_yetkili* amazon_müşteri*
customer_service
    müşteri_hizmet* müşteri_temsilci* canlı_destek* çağrı_merkez* destek_ekib*
seller_account
    satıcı_hesab* mağaza_hesab* satıcı_hesap* mağazamız* satıcı_panel*
negative
    negatif* olumsuz* kötü_yorum* kötü* düşük_puan*
positive
    pozitif* olumlu* iyi_yorum* güzel_yorum*
unhappy
    mutsuz* memnun_değil* memnun_kalma* memnuniyetsiz* hayal_kırıklığ*
satisfied
    memnun* memnun_kal* hoşnut* tatmin*
dissatisfied
    memnun_değil* memnun_kalma* memnuniyetsiz* beğenme* tatmin_olma*
experience
    deneyim* tecrübe* yaşadı*
last_week
    geçen_hafta* geçtiğimiz_hafta*
asked_before
    daha_önce_sor* daha_önce_yaz* önceden_sor* sormuştu* tekrar_soruyor*
again_please
    tekrar_lütfen lütfen_tekrar yeniden_lütfen bir_daha_rica* tekrar_rica*
copy_and_paste
    kopyala* kopyala_yapıştır* yapıştır*
keyword
    anahtar_kelime* anahtar_sözcük* etiket* hashtag*
words_like
    gibi_kelime* kelimeler* gibi_sözler* gibi_ifade* kelimesini*
in_exchange
    karşılık* karşılığı* mukabil* bunun_karşılığ*
in_return
    karşılığında* karşılık* karşılık_olarak* bunun_karşılığ*
thank_you_gift
    teşekkür_hediye* hediye* küçük_bir_hediye* jest* minik_hediye*
as_a_thank_you
    teşekkür_olarak teşekkür_için teşekkür_amaç* teşekkür_mahiyet*
    teşekkür_niyet*
on_the_house
    bizden* ikram* müesseseden* şirketten* bizim_hediye*
discount
    indirim* iskonto* ucuzluk* kampanya*
coupon
    kupon* çek indirim_kupon*
promo_code
    promosyon_kod* indirim_kod* promo_kod* kupon_kod* kampanya_kod*
influencer
    influencer* fenomen* youtuber* instagrammer* blogger*
competitor
    rakip* rakib* diğer_firma* muadil*
my_company
    şirketim* firmam* kendi_şirket* kendi_firma* işletmem*
work_for
    çalışıyorum çalışanı* için_çalış* bünyesinde* şirkette_çalış*
employee
    çalışan* personel* eleman* işçi* memur*
founder
    kurucu* kurdum kurduğum*
inventor
    mucit* mucid* icat* buluş* icad*
own_brand
    kendi_marka* markam* kendi_ürün* bizim_marka*
my_husband
    kocam kocamla kocamın kocama eşim*
my_brother
    kardeşim* abim* ağabeyim* erkek_kardeş* biraderim*
my_friend
    arkadaşım* dostum* kankam* kankim
wrote_this
    ben_yazdım yazdığım* bunu_yazan* kaleme_al* bu_kitabı_yaz*
author_is
    yazar* kitabın_yazar* yazarını_tanı*
got_it_free
    ücretsiz_gönder* bedava_al* ücretsiz_al* hediye_olarak* bedavaya_geldi
paid_me
    para_ver* bana_öde* para_öde* para_karşılığ* ücret_öde*
offered_me
    bana_teklif* teklif_et* teklif_ed* önerdi* vadet*
refund_if
    iade_ederiz iade_edeceğ* silersen* kaldırırsan* iade_karşılığ*
tester_program
    ürün_test* test_program* deneme_program* ürün_deneme* vine*
cheaper_elsewhere
    daha_ucuz* başka_yerde_ucuz* daha_uygun* yarı_fiyat* trendyol*
half_the_price
    yarı_fiyat* yarı_para* fiyatının_yarı* yarısına* yarı_yarıya
price_went_up
    zam zammı* zamlı* zamlan* fiyat_art*
sold_out
    tüken* satıldı* stokta_yok* bitti* kalmadı*
in_stock
    stokta_var* stokta* stoklarımızda* mevcut* stok_var*
other_reviews
    diğer_yorum* başka_yorum* yorumlara* yorumları_oku* diğer_değerlendirme*
reviewers
    yorumcular* yorum_yapan* yorum_yazan* yorum_yapanlar* 5_yıldız_veren*
fake_reviews
    sahte_yorum* yalan_yorum* parayla_yorum* uydurma_yorum* satın_alınmış*
thief
    hırsız* çalan* soyguncu* yankesici*
scammer
    dolandırıcı* sahtekar* üçkağıtçı* düzenbaz* şarlatan*
stupid
    aptal* salak* saçma* geri_zekalı* gerizekalı*
shame_on_you
    yazıklar_olsun utanın utanmaz* ayıp_size yazık_size
threaten
    tehdit* tehdid* korkut* gözdağ* tehtit*
sue
    dava* mahkeme* dava_aç* tüketici_hakem* hakem_heyet*
lawyer
    avukat* hukukçu*
report_you
    şikayet_ed* sikayet* ihbar* sizi_şikayet* bildireceğ*
blacklist
    kara_liste* karaliste* engelle* listeye_al*
heal
    iyileş* şifa* tedavi* geçirdi* düzeldi*
diabetes
    diyabet* şeker_hasta* şekerim* kan_şeker*
medication
    ilaç* reçete* hap hapı* haplar*
replace_medicine
    ilacı_bırak* ilaç_yerine* ilacın_yerine* ilaçları_bırak* ilaca_gerek*
side_effect
    yan_etki* yan_tesir* yanetki* alerji*
steal
    çal çalın* çaldı* hırsızlık* çalmış*
burglary
    hırsızlık* ev_soy* eve_gir* soygun*
smuggle
    kaçak* kaçır* kaçağ* gizlice_sok*
drug
    uyuşturucu* ot esrar* eroin* bonzai*
weapon
    silah* bıçak* tabanca* tüfek* tüfeğ*
kill
    öldür* gebert* cinayet* gebersin*
hurt
    acı acıt* yarala* incit* canımı_yak*
explode
    patla* infilak* patlıyor*
fire
    yangın* ateş* yan alev* tutuş*
alcohol
    alkol* içki* rakı* bira birası*
drive_drunk
    alkollü_araba* alkollü_araç* sarhoş_sür* içkili_araba* alkollü_direksiyon*
forge_document
    sahte_belge* sahte_evrak* belge_sahte* sahte_kimlik* sahte_diploma*
hide_from_police
    polisten_sakla* polisten_kaç* polise_yakalan* polisten_gizle* çevirme*
remove_safety
    emniyeti_sök* korumayı_çıkar* güvenliği_devre* korumayı_sök* emniyet_kilid*
foreigners
    yabancı* mülteci* göçmen* suriyeli* sığınmacı*
women
    bayanlar* kadın* hanımlar* karılar* hatun*
religion
    din dini* islam* müslüman* hristiyan*
gay
    gey* eşcinsel* gay ibne* top
sexy
    seksi* sexi* sexy* azgın* tahrik*
erection
    ereksiyon* sertleş* kaldır* cinsel_güç*
orgasm
    orgazm* boşal* zevkten*
naked
    çıplak* çıplağ* çırılçıplak* soyun*
condom
    prezervatif* kondom* durex* okey
vibrator
    vibratör* dildo* titreşimli* seks_oyunca*
phone_number
    telefon_numara* tel_no* telefon_no* numaram* numaranız*
email_address
    eposta_adres* mail_adres* e_posta_adres* mailim* mailiniz*
telegram
    telegram* tg
wechat
    wechat* weixin*
instagram
    insta* ig
website
    web_site* internet_site* website* sitemiz* siteden
shop_online
    internetten_al* online_alışveriş* online_mağaza* internet_mağaza*
    sitemizden*
order_number
    sipariş_numara* sipariş_no* sipariş_kod*
full_name
    ad_soyad* isim_soyisim* adınız_soyadınız adı_soyadı* isim_soyad*
deliver_late
    geç_teslim* geç_gel* geç_geldi* gecik* geç_ulaş*
never_arrived
    gelmedi* ulaşmadı* hiç_gelme* elime_ulaşma* hala_gelme*
lost_parcel
    kayıp_kargo* kargo_kayb* kargo_kayıp* paket_kayb* kaybolmuş*
tracking_number
    takip_numara* takip_no* kargo_kod* takip_kod* kargo_takip*
neighbour
    komşu*
thrown
    fırlat* atmış* atılmış* atıp* atılan*
left_outside
    kapıya_bırak* dışarı_bırak* kapı_önüne_bırak* kapıda_bırak* yağmurda_bırak*
damaged_box
    ezik_kutu* kutu_ezil* kutusu_ezil* hasarlı_kutu* kutu_yırtık*
well_packed
    iyi_paketle* güzel_paketle* özenli_paket* sağlam_paket* özenle_paketle*
fast_delivery
    hızlı_kargo* hızlı_teslim* çabuk_geldi* hızlı_geldi* hızlı_gönder*
wrong_item
    yanlış_ürün* farklı_ürün* başka_ürün* yanlış_gönder* yanlış_geldi*
used_item
    kullanılmış* ikinci_el* 2_el* açılmış* kullanılmış_ürün*
broken_on_arrival
    kırık_geldi* bozuk_geldi* kırık_çık* hasarlı_geldi* kırılmış*
missing_part
    eksik_parça* eksik_geldi* parçası_eksik* eksik_çık* vidası_eksik*
counterfeit_item
    sahte_ürün* çakma çakması çakmaydı taklit_ürün*
return_label
    iade_kod* iade_etiket* iade_kargo* iade_barkod* kargo_kod*
no_answer
    cevap_yok* cevap_verme* dönüş_yapma* yanıt_verme* geri_dönme*
friendly
    samimi* güler_yüz* güleryüz* ilgili* sıcakkanlı*
refund_refused
    iade_etme* iade_kabul_etme* iadeyi_reddet* paramı_iade_etme* iade_yapma*
customs
    gümrük* gümrüğ*
works_well
    güzel_çalış* iyi_çalış* sorunsuz* çalışıyor* iş_gör*
stopped_working
    çalışmıyor* çalışmadı* bozul* arıza* açılmıyor*
poor_quality
    kalitesiz* kötü_kalite* düşük_kalite* dandik* çerçöp*
good_quality
    kaliteli* iyi_kalite* kalitesi_iyi* kalitesi_güzel* sağlam*
value_for_money
    fiyat_performans* fp f_p fiyatına_göre* parasının_karşılığ*
too_small
    küçük_geldi* çok_küçük* dar_geldi* bana_küçük* olmadı*
too_big
    büyük_geldi* çok_büyük* bol_geldi* kocaman* büyük_oldu*
comfortable
    rahat* konfor* ergonomik*
ugly
    çirkin* estetik_değil* göze_hoş_gelme* kaba_görün*
smells
    koku* kokan* kok kötü_kok* leş_gibi*
tastes
    tadı* lezzet* tatsız* tat_ver*
noise
    gürültü* ses sesi* sesli* sesler*
instructions
    talimat* kılavuz* kullanım_kılavuz* kullanma_kılavuz* yönerge*
material
    malzeme* materyal* kumaş* hammadde*
@carrier
    mng* ptt* ups* dhl* fedex* hepsijet* kolay_gelsin trendyol_express* sendeo*
    dağıtım_şirket* nakliye*
@courier_staff
    getiren* kargo_görevli* kargo_eleman* dağıtım_görevli* abi* arkadaş*
@vehicle
    motor* otobüs* tren* uçak* uçağ* bisiklet* taksi* karavan*
@route
    durak* adres* güzergah* rota*
@parcel
    emanet*
@delivery_place
    kapı_önü* bina* güvenlik* site* balkon* paspas* şube* bakkal*
@neighbour
    kapıcı* site_görevli* yönetici* apartman_görevli* bakkal* ev_arkadaş*
    alt_kat* üst_kat* karşı_daire* yan_daire* kiracı*
@lateness
    geç_geldi* gelmedi* gelmiyor* hala_gelme* kayıp* bekliyor* bekletti*
    haftalarca günlerce sonunda ertele* nihayet oyal* sallan* yetişme*
@quick
    hız anında hemen aynı_gün* bir_günde* 1_günde* şimşek* zamanında vaktinde
    bekletme* sıcağı_sıcağına çarçabuk
@arrival
    varmış* çıktı* elimde*
@courier_act
    zili_çal* aramadı* aramadan teslim_et* teslim_ed* uğrama* adreste_yok*
    adreste_bulun* kaçtı* kodu_sor* getirme* dağıtıma*
@waiting
    sıra sıraya sırada sırası* kuyruk* kuyruğ* oyal* dört_gözle merakla umutla
@tracking
    takip_numara* barkod* dağıtıma_çık* dağıtımda* teslim_edildi* şubede*
    durum* görün* teslim_görün* hareket* statü*
@dispatch
    kargoya_veril* çıkış* yola_çık* hazırlan* hazırlık* tedarik* çıkart*
@weekday
    pazartesi* salı* çarşamba* perşembe* cuma* ctesi pazar pazara hafta_içi*
    dün dünkü* mesai_gün* iş_gün*
@month
    ocak* ocağ* şubat* mart* nisan* mayıs* haziran* temmuz* ağustos* eylül*
    ekim* kasım* aralık* aralığ* yaz yazın bahar baharda
@feast
    kurban_bayram* ramazan* düğün* nişan* kına* sünnet* yıldönümü* yıl_dönüm*
    anneler_gün* babalar_gün* sevgililer_gün* öğretmenler_gün* cenaze* nikah*
    kandil* evlilik*
@day_time
    gündüz* öğleden_sonra kahvaltı* saat* gece_yarı* şafak* mesai* iftar*
    sahur*
@time_span
    saniye* zaman* asır* asr* ömür*
@weather
    soğuk* sıcak* hava havası* havada havalar* fırtına* dolu sis sisli buz
    buzlu* nem nemli* rutubet* sel ıslan* ıslak*
@number
    üç dört beş altı yedi sekiz dokuz on yirmi otuz kırk elli altmış yetmiş
    seksen doksan yüz bin
@seller
    distribütör* toptancı* adamlar* ithalatçı* butik*
@staff
    temsilci* yetkili* kasiyer* müşteri_temsilci* operatör* destek_ekib*
    ilgili_kişi* tezgahtar*
@answering
    soru sorusu* sorular* soruyu soruma diyor* yaz yazdı* yazıyor* yazın*
    yazmış* yazma* yazıl* yazıp ilet* muhatap* muhatab* açmıyor*
@refund
    geri_ödeme* paramı parası_geri* paranız* kısmi_iade* kısmi* kartıma*
    hesabıma_yat* yatır* yatmadı* geri_yat* ters_ibraz* harcama_itiraz*
    chargeback*
@return
    iade_ed* geri_al* iade_kod* iade_etiket* cayma* cayma_hakk* iade_süre*
    ücretsiz_iade* iade_süreç*
@cancel
    caydı* cayma* sonlandır* feshet* fesih* durdur* iptal_ol* siparişi_iptal*
    üretimden_kalk* bırak* kapat*
@fraud
    kazık* kazığ* üçkağıt* oltalama* tuzak* tuzağ* vurgun* tokat* kumpas*
    keriz* enayi*
@conduct
    ilgi* alaka* saygı* cömert* özenli* çözüm_odaklı* profesyonel* beyefendi*
@rudeness
    hakaret* azarla* surat* ukala* kavga* tartış* ilgisiz* alay* dalga_geç*
    üslup* üslub* lakayt* çıkış*
@bribe
    para_teklif* yorum_karşılığ* karşılığında* beş_yıldız* 5_yıldız* kartı*
    kartlar* karta karttan kartvizit* ikna* teklif_et* teklif_ed* nakit*
@order
    sepet* order* sepete_ekle*
@listing
    ürün_sayfa* tanım* tanıtım* başlık* başlığ* katalog* görüldüğ* göründüğ*
    yazıyor* yazan* ürün_bilgi*
@instruction
    kurulum* montaj* kur kurdum kuran* anlatım* şema* rehber* türkçe_açıklama*
    çeviri* kitapçık* kitapçığ* sıfırla* ayar*
@wrong_item
    alakasız* karış* yerine* istemediğ* siparişim_değil* aldığım_değil*
    çift_gönder* apayrı* uyumsuz*
@used_item
    açılmış* açık_kutu* iade_ürün* teşhir* kirli* yıpran* yenilenmiş* denenmiş*
    giyilmiş* parmak_iz* çıkma
@damage
    hasar* yırtıl* defo* sökük* zarar*
@missing
    eksik* eksiğ* yok yoktu çıkmadı* eksik_çık* eksik_geldi* noksan* kayıp*
    kayb* içinden_çıkma* içinde_yok* unut* konulma* koyma* gönderilme*
    az_geldi* tane_eksik*
@fake
    orjinal* orijinal* korsan* lisanssız* çin_mal* yalan* gerçek_değil*
    merdiven_altı* a_kalite* bandrol* düzmece*
@expiry
    skt son_kullanma* tarihi_geç* tarihi_geçmiş* son_tüketim* miadı* bayat*
    bozulmuş* bozuk* küf küfü küflü* küflen* çürü* kurtlu* kurtlan* böcek*
    böceğ*
@newness
    orijinal* orjinal* açılmamış* jelatin* kapalı_kutu* kullanılmamış* mühürlü*
    tertemiz* gıcır* pırıl_pırıl hiç_kullanılma* ambalajında*
@packing_material
    pose* balonlu_naylon* jelatin* çuval*
@packing_verb
    bantla* mühürle* kapat* koru* poşetle* yapıştır* sarıp* doldur* bağla*
    katla*
@packing_verdict
    baştan_savma* gelişigüzel* sağlam* iyi_paket* kötü_paket* yırtık* düzgün*
    korumasız* korunaklı* gevşek* ters* titiz* özen* paketleme_kötü*
    paketleme_iyi* itina* çıplak*
@money
    kuruş* dolar* euro* avro* kredi* kart kartı* kartlar* karta karttan kasa*
    bütçe* cüzdan*
@price_word
    fiyat* zam zamlı* zamlan* kazık* fahiş* bedava* fırsat* etiket* sudan_ucuz*
@shop_elsewhere
    trendyol* hepsiburada* n11* gittigidiyor* çiçeksepeti* pttavm* a101*
    koçtaş* bauhaus* ikea* teknosa* mediamarkt* vatan* gratis* watsons*
    rossmann* pazarda* avm*
@amazon
    prime* prime_üye* kindle* alexa* echo* amazon_depo* bezos* amazon_lojistik*
    fba* amazon_türkiye*
@kitchenware
    bardak* bardağ* tabak tabaklar* tabakta tabağ* tencere* tava tavası* tavada
    tavalar* tavanın kaşık* kaşığ* çatal* fincan* kase* kupa*
@appliance
    buzdolab* buzdolap* çamaşır_makine* bulaşık_makine* fırın* ocak* ocağ* ütü*
    süpürge* kettle* blender* mikser* tost_makine* airfryer* fritöz* klima*
    kombi* su_ısıtıcı*
@electronics
    kumanda* televizyon* tv tuş* hoparlör* alarm* led* usb* powerbank* sensör*
    modem* cihaz* uzatma* akıllı_saat* devre* anakart* elektronik*
@phone
    kırılmaz_cam* ekran_koruyucu* iphone* samsung* xiaomi* android* hat sim
    sim_kart* kamera* tuş* redmi* huawei* batarya* lens_koruyucu*
@computer
    bilgisayar* laptop* notebook* pc klavye* yazıcı* monitör* ekran_kart* ssd*
    ram bellek* hafıza* harddisk* disk* tablet* ipad* yazılım* internet*
@audio
    seste* kulaklık* kulaklığ* hoparlör* bas bluetooth* mikrofon* amfi*
    cızırtı* cızırda* airpods* müzik* müziğ* radyo* teyp* kolon*
    gürültü_engelle* sol_kulak*
@camera
    lens* objektif* tripod* çözünürlük* çözünürlüğ* çekim* zoom* flaş* dürbün*
    teleskop* megapiksel* görüntü* gece_görüş* hafıza_kart* selfie*
@clothes
    elbise* gömlek* gömleğ* pantolon* kazak* kazağ* mont montu* montlar* ceket*
    tişört* tshirt* t_shirt etek* eteğ* çorap* çorab* şapka*
@shoes
    ayakkabı* bot botu* botlar* çizme* terlik* terliğ* sandalet* spor_ayakkabı*
    taban tabanı* tabanlar* tabanlık* tabanlığ* bağcık* bağcığ* sneaker*
    krampon*
@jewellery
    kolye* küpe* bilezik* bileziğ* bileklik* bilekliğ* gümüş* zincir* takı
    takılar* takısı taş taşlı* pırlanta* inci incili* inciler elmas*
@bag
    sırt_çanta* valiz* bavul* cüzdan* omuz_çanta* el_çanta* bel_çanta*
    okul_çanta* laptop_çanta* kartlık* kartlığ* seyahat_çanta* makyaj_çanta*
    organizer*
@beauty_hair
    şampuan* krem* sabun* parfüm* makyaj* ruj* oje* rimel* maskara* losyon*
    tarak* tarağ* tıraş* traş* sakal* serum* jel jeli*
@health
    ilaç* hasta* tansiyon* ateş_ölçer* maske* masaj* ortopedik* vitamin*
    dizlik* bel_korse* korse* şeker_ölçüm* tekerlekli_sandalye* işitme_cihaz*
    sağlık* sağlığ* tedavi* eczane*
@baby
    biberon* emzik* emziğ* bez bezi bebek_bez* puset* mama* mama_sandalye*
    anne_süt* emzir* kundak* kundağ* yenidoğan* zıbın* oto_koltuk* ana_kucağ*
    ikiz*
@toys_games
    bebek lego* top topu robot* tren* satranç* kutu_oyun* peluş* ayıcık*
    trambolin* figür* barbie* playstation* ps5* konsol* uzaktan_kumanda*
    kart_oyun*
@book
    yayınev* yayınlar* basım* cilt* cild* çeviri* çevirmen* şiir* test_kitab*
    soru_banka* kaynak*
@music_media
    müzik* müziğ* albüm* şarkı* dvd* blu_ray* kaset* konser* sezon* oyuncu*
    soundtrack* belgesel* yönetmen* çizgi_film* vinil* pikap*
@instrument
    gitar* keman* piyano* org bağlama* saz ud flüt* ukulele* tel teli* pena*
    nota* klarnet* kanun* darbuka* ney mızıka*
@art_craft
    boya* fırça* tuval* resim* kalem* örgü* tığ* şiş diki* kumaş* boncuk*
    boncuğ* kil seramik* makas* nakış* kanaviçe* etamin*
@tools_fixings
    çivi* tornavida* çekiç* testere* pense* anahtar* alyan* somun* dübel*
    menteşe* uç ucu ucunda* uçlar* merdiven* metre* taşlama* kelepçe*
@building
    duvar* klozet* karo* fayans* tuğla* parke* vana* boru* perde* jaluzi* stor*
    menteşe* kilit* kilid* tavan* zemin* boya* sifon*
@garden
    saksı* hortum* kürek* küreğ* tırmık* mangal* barbekü* hamak* sera serası
    budama* çapa* toprak* toprağ* gübre* balkon* şemsiye* çim_biçme*
@plants
    bitki* ağaç* tohum* fide* fidan* yaprak* yaprağ* gül güldü* gülü* güle_güle
    lale* orkide* kaktüs* sukulent* saksı* kök ot
@pet_goods
    mama* kedi_mama* köpek_mama* kedi_kum* kum kumu* tasma* filtre* kafes* yem
    yemi* yemlik* tırmalama* mama_kab* taşıma_çanta* tuvalet* kedi_yatağ*
    ödül_mama*
@animal
    at tavşan* hamster* keçi* koyun* inek* ineğ* tavuk* tavuğ* papağan* fare*
    sinek* sineğ* böcek* böceğ* kaplumbağa* yavru* hayvan*
@vehicle_part
    lastik* lastiğ* jant* far farı* silecek* sileceğ* debriyaj* vites* buji*
    filtre* yağ yağı* koltuk_kılıf* paspas* zincir* pedal* egzoz*
@sport
    futbol* top basketbol* voleybol* tenis* raket* dambıl* ağırlık* ağırlığ*
    koşu_band* koşu* mat matı* yüzme* gözlük* eldiven* boks* bisiklet*
@camping_fishing
    kamp kampta* kampçı* kampa uyku_tulum* olta* misina* makara* yem matara*
    termos* sırt_çanta* ocak* hamak* çakı* outdoor* şişme_yatak*
    katlanır_sandalye*
@furniture
    dolap* dolab* kitaplık* kitaplığ* baza* kanepe* gardırop* ayakkabılık*
    mobilya* ayağı* puf* komodin* büfe* tv_ünite* ahşap* berjer* sunta* mdf*
@bedding
    yorgan* nevresim* çarşaf* battaniye* pike* havlu* alez* yatak_örtü*
    uyku_set* yatak* yatağ* masa_örtü* şilte* visco* perde* bornoz* örtü*
    pamuk*
@lighting
    avize* abajur* led* mum spot* gece_lamba* masa_lamba* şerit_led* aplik*
    güneş_enerji* florasan* lümen* gün_ışığ* sarı_ışık* beyaz_ışık* duy*
    sensörlü* parlak*
@office
    kalem* defter* kağıt* kağıd* zımba* silgi* cetvel* yazıcı* kartuş* toner*
    ajanda* takvim* dosya* klasör* kırtasiye* tükenmez* dolma_kalem*
    hesap_makine*
@party
    balon* süs süsü* süsle* doğum_gün* parti* pasta* mum maytap* konfeti* kına*
    gelin gelini* gelinlik* damat* düğün* yılbaşı* çam_ağac*
@food_spices
    yemek* yemeğ* ekmek* ekmeğ* zeytin* yumurta* süt sütlü* sütü* bal balı
    reçel* çikolata* kuruyemiş* fıstık* fındık* ceviz* badem*
@drink
    çay çayı* kahve* meyve_suyu* kola kolası soda* ayran* süt şarab* viski*
    votka* cin gazoz* şişe* bardak* içeceğ* içim*
@supplement
    vitamin* protein* kreatin* kollajen* kolajen* omega* balık_yağ* magnezyum*
    çinko* probiyotik* kapsül* takviye* gıda_takviye* zayıfla* yağ_yakıcı*
    bcaa* whey* ölçek*
@cleaning
    temizlik* temizliğ* temizle* deterjan* sabun* çamaşır_suyu* bezi* sünger*
    mop* süpür* yüzey* sprey* yumuşatıcı* leke* kireç* kireç_çöz* yağ_çöz*
    dezenfektan*
@part
    kolu* başlık* başlığ* filtre* mil aparat* aksesuar* menteşe* kilit*
    mekanizma*
@material
    metal* demir* pamuk* pamuğ* polyester* silikon* seramik* porselen* gümüş*
    alüminyum* mermer* lastik* kauçuk* kadife* keten* bambu*
@colour
    mor gri* kahverengi* turuncu* bej krem bordo* haki turkuaz* lila* fuşya*
    ekru* açık_renk* gümüş_reng* soluk*
@size
    küçüğ* ufağ* cm santim* gram* litre* hafif* kalıp* kalıb* xl xxl small
    medium hacim*
@senses
    ekşi ekşimiş* ekşimsi* tuzlu* parlak* mat ılık* pürüzlü* ferah*
    keskin_koku* titreşim*
@looks
    zarif* estetik* modern* kaliteli_duru* duruş* albenili* göz_alıcı*
    göz_kamaştır* sade sadelik* sevimli* yakış*
@quality_praise
    kalite* başarılı* mükemmel* süper* harika* fonksiyonel* işlevsel* pürüzsüz*
    efsane* on_numara* birinci_sınıf* işe_yarı* tok
@quality_blame
    kalitesiz* dandik* çürüğ* çöp* bozuk* incecik* işe_yarama* kullanışsız*
    vasat* basit* yamuk* özensiz* defolu* uyduruk* çerçöp* çin_mal* fos
    fiyasko*
@fail_verb
    çalışmı* çalışmadı* yırtıl* sök* erit* eridi* arızalan* soy soyul* kararma*
    karardı* kararıyor* sol soldu* çek çekti* iflas* açılmı*
@work_verb
    işe_yara* işe_yarı* iş_gör* iş_görüyor* çekiyor* idare_ed* gidiyor*
    görüyor* yarıyor* yetiyor* açılıyor* bağlanıyor* kullanılıyor* performans*
    hallediyo*
@use_verb
    dinle* şarj_et* monte*
@body_part
    el eli elim elime bel belim* sırt sırtım* boyun boyn* baş başım* kafa* ağz*
    omz* karın* karnı karnım*
@room
    banyo* tuvalet* yatak_oda* çocuk_oda* balkon* koridor* garaj* kiler* çatı*
    bodrum* merdiven* dolap* gardırop* ofis* teras* atölye* hol oturma_oda*
@family
    dede* teyze* hala* gelin gelini* gelinlik* damat* kayınvalide* kaynana*
    kayınpeder* aile* yavrum* baldız* görümce*
@comparison
    kadar en kıyas* karşılaştır* muadil* yerine* eşdeğer* alternatif* öncek*
    eskisi* diğer* iki_kat* beter* üstün bire_bir* oysa halbuki nazaran
@negation
    ne olmaz* olmadı* yapmadı* gelmedi* gelmiyor* çalışmıyor* çalışmadı*
    etmedi* vermedi* vermiyor* almayın* almadı* almam almıyor* bulamadı*
    yapmıyor* edemi*
@intensifier
    son_derece gerçekten* cidden tam_anlam* bile hiç böyle* en inanılmaz*
    acayip* mükemmel_derece* ciddi_anlam* bildiğin bildiğiniz valla vallahi
    harbi* feci*
@hedge
    biraz yine_de ise aslında neredeyse nispeten ufak_tefek tek_sıkıntı keşke
    idare_ed* inşallah umarım
@verdict
    pişman* hayal_kırıklı* vasat* değmez* tam_not* eh ok tamam fiyasko* nefret*
    sıfır*
@stars
    bir_yıldız* tek_yıldız* beş_yıldız* 5_yıldız* 1_yıldız* tam_puan* sıfır*
    eksi tam_not* 10_numara* on_numara* onda
@recommendation
    tavsiye_et* sakın* uzak_dur* düşünme* tereddüt* gönül_rahatlığ* şiddetle*
    kaçın* kaçırma* bir_daha* pişman* aman dikkat* uyar* kesinlikle* alabilir*
    denemelisin* güvenle*
@courtesy
    tşk* sağol* iyi_akşamlar kolay_gelsin saygılar* iyi_çalışmalar özür*
    kusura_bakma* memnun* elinize_sağlık emeğinize_sağlık hayırlı* bol_kazanç*
    allah_razı* günaydın* güle_güle* eyvallah*
@swearing
    amına* orospu* oç piç* göt götü götün* götlek* lan ulan kahpe* şerefsiz*
    yavşak* yavşağ* pezevenk* ibne* mına ananı*
@place_name
    istanbul* ankara* izmir* bursa* antalya* adana* konya* gaziantep* mersin*
    kayseri* diyarbakır* samsun* trabzon* eskişehir* denizli* muğla* kocaeli*
    sakarya*
@me
    şahsen kendi bendeniz şahsım*
@kin
    dede* teyze* hala halam* gelin gelini* gelinlik* damat* kayın* kaynana*
    akraba* baldız* bacanak*
@companion
    sevgili* ortak* ortağ* ev_arkadaş* kız_arkadaş* erkek_arkadaş* tanıdık*
    tanıdığ* patron* hemşeri*
@spouse
    eş nişanlı* sevgili* evli* düğün* boşan* dul eski_eş* hayat_arkadaş*
    müstakbel*
@child
    yavru* ufaklığ* minik* prenses* paşam kreş* anaokul* ilkokul* bızdık*
    ergen*
@maker
    tasarımcı* çevirmen* usta* terzi* marangoz* editör* zanaatkar* ressam*
    çizer* besteci* geliştirici* atölye* yönetmen* tasarlayan* yazan* sanatçı*
    seslendiren*
@making
    el_yapım* el_emeğ* kaleme_al* çevirdi* ördüm ör bestele* çizdi* hazırla*
    elle_yap*
@workplace
    iş iş_yeri* mağaza* şantiye* merkez* plaza* dükkan* genel_müdür*
@employment
    maaş* ortak* ortağ* kovul* işten* emekli* kadro* stajyer* sigorta* işveren*
@business
    butik* satış* girişim* kobi* aile_işletme* sektör* toptan* ciro* holding*
    bayi*
@rivalry
    rekabet* karala* kötüle* diğer_marka* başka_marka* başka_firma* kıyas*
    karşılaştır* kopyala* çamur_at* itibar* iftira* benzer* piyasa*
    haksız_rekabet*
@promotion_place
    facebook* youtube* tiktok* twitter* blog* bio discord*
@promotion_call
    takip_edin* arayın* yazın* dmden* kaçırma* bekleriz* bekliyoruz*
    sipariş_için* kaydol* indirin* göz_at* hemen_al*
@coupon
    indirim_kod* yüzde* puan* sepette* promo* kazan* hediye_kart*
@gift
    hediye_kart* numune* çikolata* hediye_paket* doğum_gün* tester*
@payback
    geri_ver* geri_al* yatır* iban* kısmi* tutar* cüzdan* karşıla* papara*
@bargain_for
    karşılık* karşılığı* şart* koşul* silerse* yaparsanız* verirseniz* ikna*
    baskı* ısrar* yoksa zorla*
@review_words
    yorum_yap*
@review_change
    yükselt* yayından* yayınlanma* 5_yıldıza* beşe_çık* arttır* artır* çevir*
    iyileştir* editle*
@reviewers
    kullanıcı* millet* insanlar* arkadaşlar* kişiler* üye* trol* bot
    puan_veren* yorumlara*
@evidence
    yazışma* kayd* tutanak* takip_no* şahit* kamera_kayd*
@openness
    açıkça* objektif* doğru* gerçek* itiraf* reklam_değil* sponsor* iş_birliğ*
    işbirliğ* vine* parayla* şeffaf* açık_konuş* yalan_yok* reklam*
@disease
    tansiyon* koah* felç* kalp_kriz* kalp_hasta* böbrek* böbreğ* alzheimer*
    parkinson* egzama* sedef* covid* korona* otizm* otistik* demans* fıtık*
    fıtığ*
@ailment
    ağrı* kaşın* kızar* alerji* grip* nezle* ateş* baş_ağrı* bel_ağrı* mide*
    bulantı* kusma* kus ishal* kabız* yara yarası* yaram*
@medicine
    kapsül* merhem* krem* şurup* aşı aşısı* antibiyotik* ağrı_kesici* ameliyat*
    kemoterapi* eczane* iğne* serum* doz* diyaliz* vitamin* parol* aspirin*
@healer
    diyetisyen* psikolog* ameliyat* sağlık_ocağ* prof ebe terapist* ambulans*
@healing
    geçti* geçiyor* iyi_geldi* iyi_geliyor* fayda* rahatla* kesti* yok_etti*
    düzel* yendi* etkili* etkisi* derman* azal* birebir* son_verdi ağrım_kalma*
@test_result
    tahlil* sonuç* ölçüm* ölçtü* ölç şekerim* kan kan_değer* kan_tahlil*
    tansiyon* nabız* röntgen* mr ultrason* emar düştü* yüksek* rapor*
@weapon
    kurşun* mermi* fişek* bomba* patlayıcı* kılıç* hançer* muşta* sustalı*
    pala* balta* cop sopa* ok susturucu* şarjör* kuru_sıkı* biber_gaz*
@drug
    otu metamfetamin* meth kenevir* ecstasy* joint* cigara* sarma* bong*
    kafa_yap* kafası* torbacı* çekmek* kafayı_bul* kullanıcı* bally* tiner* keş
@alcohol
    şarab* viski* votka* cin kadeh* meyhane* bar kafayı_çek* şampanya* likör*
    tekila* meze* çakırkeyif* sızdı*
@police
    savcı* mahkeme* dava* suç suçu* suçlu* hapis* hapse* gözaltı* dedektif*
    trafik* çevirme* radar* kelepçe*
@theft
    soy arakla* cebe_indir* iç_et* aşır* el_koy* zimmet* korsan* kaçır* götür*
    kapkaç*
@stealth
    gizle* sakla* görünme* fark_edilme* farkedilme* fark_etme* çaktırma*
    yakalan* haber_vermeden belli_etme* belli_olma* kamufle* atlat*
    gizli_kamera* casus* dinleme_cihaz*
@violence
    döv* yumruk* yumruğ* saldır* bıçakla* kan kanlı* şiddet* kes işkence* boğ
    zehir* katil* kır parçala* linç* ateş_et*
@safety_device
    emniyet* emniyet_kemer* eldiven* koruyucu* alarm* duman_dedektör* sigorta*
    hava_yastığ* bariyer* maske* gözlük* çocuk_kilid* yangın_tüp* tapa* çit
    can_yeleğ* topraklama* emniyet_kilid*
@disabling
    kapat* devre_dışı* iptal_et* kes kesip* kır kırıp* baypas* bypass* körel*
    sustur* susması* devreden* gevşet* köprüle* del
@hazard
    gaz gazı* kısa_devre* elektrik_çarp* çarptı* çarpıl* zehir* ısın* tehlike*
    kıvılcım* benzin* çakmak* asit* kimyasal* boğul* erit* eridi* tiner*
@insult_noun
    salağ* mallar* ahmağ* şerefsiz* üçkağıtçı* dolandırıcı* hırsız* soytarı*
    palyaço* it köpek* domuz* eşek* hayvan* öküz* piç* puşt* namussuz*
@insult_adjective
    ahlaksız* utanmaz* rezil* iğrenç* beceriksiz* cahil* sorumsuz* ilgisiz*
    şerefsiz* kalpsiz* vicdansız* arsız* yüzsüz* umursamaz* tembel* pis pislik*
    yavşak*
@wits
    zeka* mantık* mantığ* fikr* bilgi bilgisi* bilgiler* bilgim* öğren* cahil*
    aptal* idrak* cin_fikir* okuduğunu_anla*
@contempt
    yazıklar_olsun rezil* nefret* iğren* tiksin* alay* kepaze* yuh* pes tüh tüü
    komik* gülünç* maskara* saçmalık* saçmalığ* hadi_oradan güldür*
@curse
    allah_belanı* belanı* belasını* allah_bela* lanet* lanet_olsun haram*
    haram_olsun zıkkım* kahrol* geber* öl ölsün* cehennem* beddua*
    hakkımı_helal* helal_etmi* hakkım*
@nation
    türk türkler* türkün alman* fransız* amerikan* amerikalı* rus* çinli*
    çin_mal* suriyeli* arap* arabın yunan* ermeni* kürt* kürd* italyan*
@faith_group
    hıristiyan* yahudi* alevi* sünni* ateist* imansız* dindar* imam* hoca*
    papaz* cami* kuran* kuran_ı allah* namaz* ramazan* oruç* helal*
@gender_group
    erkeğ* karı cinsiyet* feminist* maço* dişi* eril* avrat* kadın_şoför*
    koca_karı*
@orientation_group
    lezbiyen* biseksüel* trans translar* travesti* toplar dönme* queer*
    gökkuşağ* onur_yürüyüş* sapık* sapığ* sapkın* cinsel_yönelim* götveren*
    yumuşak_erkek*
@disability_group
    engelli* özürlü* sakat* kör dilsiz* topal* kambur* otizm* otistik*
    down_sendrom* zihinsel* zeka_geriliğ* spastik* tekerlekli_sandalye* felçli*
    bipolar* şizofren* deli
@age_group
    yaşlı* ihtiyar* moruk* moruğ* dede* teyze* amca* emekli* ergen* yetişkin*
    bunak* bunağ* yaşında* yaş z_kuşağ* orta_yaş* delikanlı* dinozor*
@newcomer
    kaçak* kaçağ* turist* ithal* vize* pasaport* sınır* iltica* vatandaşlık*
    vatandaşlığ* muhacir* gurbetçi* arap* gelen ülkemize* ülkelerine* geri_dön*
@generalising
    hepiniz* siz sizler* böyleleri* bu_tip* bu_tür* zaten topunuz* alayınız*
    cümlesi* gibiler*
@inferiority
    geri_kal* pis pislik* pisliğ* cahil* ilkel* barbar* medeniyetsiz* görgüsüz*
    köylü* tembel* parazit* asalak* asalağ* hayvan* maymun* işe_yaramaz* ahmak*
@sex_act
    seks* sex* seviş* sok öpüş* yala yaladı* yalıyor* okşa* mastürbasyon* oral*
    anal* fantezi* ilişki* 31_çek* otuz_bir* emiş* becer*
@body_part_intimate
    penis* vajina* göğüs* göğs* meme* popo* göt götü götün* kıç* sik siki
    sikica sikiyor* yarak* yarrak* amcık* am
@intimate_goods
    kayganlaştırıcı* jartiyer* fantezi* gecelik* geceliğ* iç_çamaşır* sütyen*
    tanga* külot* kelepçe* kırbaç* şişme_bebek* geciktirici* cinsel* harness*
    masaj_yağ* dantel* ereksiyon*
@shop_name
    n11* gittigidiyor* a101* koçtaş* bauhaus* ikea* teknosa* mediamarkt* vatan*
    gratis* watsons* lcw* lc_waikiki defacto* koton* decathlon* temu*
    aliexpress*
@cheapness
    daha_ucuz* yarı_fiyat* yarısına* fiyatı_düş* fiyat_düş* bedava* iki_katı*
    üç_kuruş* sudan_ucuz* komik_fiyat* outlet* efsane_cuma* black_friday
    fiyatına*
@stock
    tüken* kalmadı* kalmamış* bitti* bitmiş* tedarik* yok_sat* son_ürün*
    sınırlı* yeniden_gel* ne_zaman_gel* temin* üretim* baskısı_tüken* elimizde*
@shopping_time
    dün dünkü* önce* tekrar* bir_daha ilk* kez defa ikinci* halen bu_sefer
@seller_words
    alaka* satış* temsilci* soru sorusu* sorular* soruyu soruma muhatap* çözüm*
@quality
    kalite* hafif* esnek*
@goods_kitchen
    tabak tabaklar* tabakta tabağ* tencere* tava tavası* tavada tavalar*
    tavanın fincan* kase* kupa* kettle* su_ısıtıcı* çaydanlık* kahve* fırın*
@goods_electronic
    kulaklık* kulaklığ* yazıcı* kumanda* televizyon* laptop* bilgisayar* saat
    akıllı_saat* powerbank* hoparlör* mouse* klavye* robot_süpürge* modem* usb*
    cihaz*
@goods_clothing
    elbise* gömlek* gömleğ* pantolon* kazak* kazağ* mont montu* montlar* ceket*
    tişört* tshirt* etek* çorap* çorab* ayakkabı* bot terlik*
@goods_book_media
    baskı* çeviri* albüm* cd dvd* dergi* şarkı* müzik* defter* takvim* kılavuz*
    yayınev* hikaye* konsol_oyun* manga* çizgi_roman*
@goods_tool_garden
    tornavida* çekiç* testere* fırça* hortum* saksı* menteşe* bant* merdiven*
    kürek* budama* mangal* zımpara* somun*
@goods_toy_pet_baby
    top robot* lego* mama* tasma* kedi_kum* akvaryum* biberon* emzik* emziğ*
    puset* kanguru* peluş* kafes* kuş araba* kum ödül*
@goods_beauty_health
    krem* yağ yağı* sabun* şampuan* parfüm* koku* ruj* oje* jel jeli* losyon*
    serum* maske* sprey* mum tarak* saç_boya*
@goods_food_drink
    çay kahve* yağ bal ekmek* ekmeğ* çikolata* kek tuz süt makarna* baharat*
    fıstık* fındık* kuruyemiş* bira birası* biralar*
@goods_home_furniture
    dolap* dolab* halı* kilim* paspas* perde* yorgan* battaniye* havlu* avize*
    menteşe* vazo* klozet* askı*
@goods_sport_car
    lastik* lastiğ* jant* kask* eldiven* dambıl* mat top bench silecek* akü*
    koltuk_kılıf* paspas* olta* raket* koşu_band* scooter* telefon_tutucu*
@fiction
    karakter* kahraman* katil* cinayet* kurgu* son sonu* aşk* fantastik* olay*
    senaryo* seri serisi* efsane* hayalet* sahne* başrol* final*
@pet
    balık* balığ* tavşan* hamster* papağan* at kaplumbağa* yavru* mama* tasma*
    veteriner* pati patisi* patiler* tüy tüyü* havla* miyav*
"""
