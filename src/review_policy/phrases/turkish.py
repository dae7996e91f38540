"""
Turkish: what people say, sorted by meaning.
"""

from __future__ import annotations

from typing import Final

from review_policy.language import Language
from review_policy.phrases._phrases import Phrases, listed, phrased
from review_policy.phrases._turkish_meanings import MEANINGS
from review_policy.phrases._turkish_obscene import OBSCENE


PHRASES: Final = Phrases(
    language=Language.TR,
    function_words=listed(
        """
        ve bir bu çok için ile ama değil yok gibi daha kadar hiç sonra olarak
        oldu olan olmuş olur olmadı oluyor olduğu olması ancak çünkü fakat bana
        beni benim siz sizi sizin biz bizi bizim onu onun şu şey bunu buna
        bunun bunlar böyle öyle nasıl neden niye zaten sadece yani artık bence
        henüz hala hâlâ bütün tüm bazı başka aynı önce şimdi bugün yine tekrar
        kendi içinde tarafından rağmen biraz pek gayet oldukça bile ise mı
        mü ki veya eğer hiçbir herkes iki üç gün diye göre dedi aldım
        geldi çıktı etti ettim iyi kötü güzel ürün kargo tavsiye
        ediyorum ederim teşekkürler lütfen cok icin degil urun guzel
        tesekkurler
        """
    ),
    clause_words=listed(
        """
        ama fakat ancak lakin oysa oysaki halbuki yalnız yalnızca maalesef
        yinede lâkin velakin gelgelelim üstelik ayrıca aksine tersine bilakis
        hâlbuki madem mademki çünkü keşke
        """
    ),
    own_objects=listed("beni bizi bana bize benimle bizimle benle bizle"),
    own_possessives=listed("benim bizim benimki bizimki kendi kişisel şahsi"),
    reach_words=listed(
        """
        ara arayın arayınız arayabilirsiniz arayabilirsin arasın arasınlar
        aramanız aramak arar ararsınız ararsanız yaz yazın yazınız yazsın
        yazsınlar yazabilirsiniz yazarsanız ulaş ulaşın ulaşınız ulaşsın
        ulaşsınlar ulaşabilirsiniz ulaşabilirsin ulaşırsanız dön dönün dönsün
        dönsünler mesaj mail mailleyin eposta sms whatsapp telefon gönder
        gönderin gönderiniz at atın atınız atsın iletin iletişim çağrı bildirin
        arayin ulasin ulasabilirsiniz yazin gonderin
        """
    ),
    contact_words=listed(
        """
        numara numarası numaram numaramı numaramız numaranız numaranızı numaran
        numaranı numarasını numaradan numaramdan numaramızdan telefon telefonu
        telefonum telefonumuz telefonunuz telefonunuzu telefonun telefonundan
        telefonumdan tel cep cebim gsm hat hattı hattımız hattım faks whatsapp
        wp mail maili mailim mailimiz mailiniz mailinizi mailine mailime email
        emailim emailiniz posta eposta epostam epostamız epostanız epostanızı
        postam postanız postası adres adresi adresim adresimiz adresiniz
        adresinizi adresin adresini adresinize iletişim instagram instagramım
        numarami numaraniz numarasi iletisim
        """
    ),
    introductions=phrased(
        """
        ben
        adım
        ismim
        benim adım
        benim ismim
        adım soyadım
        isim soyisim
        adımız
        bendeniz
        adim
        benim adim
        müşteriniz
        ben müşteriniz
        """
    ),
    sign_offs=listed(
        """
        saygılar saygılarımla saygılarımızla saygılarla saygı sevgiler
        sevgilerimle sevgilerimizle sevgiyle selamlar selamlarımla hürmetler
        hürmetlerimle esenlikler görüşürüz hoşçakalın hoşça dileklerimle
        dileklerle imza imzası saygilar saygilarimla
        """
    ),
    third_persons=listed(
        """
        kurye kuryesi kuryenin kuryeye kuryeci kuryeden şoför şoförü şoförün
        şöför postacı postacının postacıya postacısı kargocu kargocunun
        kargocuya kargocular dağıtıcı dağıtıcının teslimatçı kapıcı kapıcının
        kapıcıya kapıcımız güvenlik güvenliğe bekçi komşu komşum komşuma
        komşumun komşumuz komşumuza komşumuzun komşuya komşunun komşular
        yabancı yabancıya resepsiyon resepsiyona eşim eşime eşimin eşi kocam
        kocama kocamın karım karıma karımın kızım kızıma kızımın oğlum oğluma
        oğlumun annem anneme annemin anne babam babama babamın baba annesi
        babası anneannem anneanneme babaannem babaanneme dedem dedeme dedemin
        nine ninem abim abime abimin ağabeyim ablam ablama ablamın kardeşim
        kardeşime kardeşimin amcam amcama amca dayım dayıma teyzem teyzeme
        halam halama kuzenim kuzenime kuzen yeğenim yeğenime yeğen torunum
        torunuma enişte eniştem yengem gelinim damadım kayınvalidem
        kayınpederim görümcem baldızım arkadaşım arkadaşıma arkadaşımın arkadaş
        sevgilim sevgilime nişanlım nişanlıma öğretmen öğretmenim öğretmenine
        öğretmeni doktor doktoru doktorum veteriner veterinerim veterinerimiz
        dişçi dişçim yazar yazarı yazarın anlatıcı şarkıcı şarkıcısı oyuncu
        oyuncusu yönetmen yönetmeni besteci çizer çizeri alıcı alıcının alıcıya
        kiracı kiracım kiracının sahibim müşteri müşterinin muhatap depo şube
        """
    ),
    person_words=listed(
        """
        o onu ona onun ondan kendisi kendisine kendisini kendisinden bey beyin
        beye beyi beyden beyle beyefendi beyefendinin hanım hanımın hanıma
        hanımı hanımdan hanımla hanımefendi hanim bay bayan sayın sn dr doktor
        av avukat prof hoca hocam abi abiye abinin abla ablaya usta ustaya kişi
        kişinin kişiye kişiden kişisi şahıs şahsın şahsa biri birisi birine
        birinin birisine kim kimse kadın kadına adam adama adamın genç çocuk
        arkadaş arkadaşa arkadaşı adlı adında adındaki isimli isminde ismindeki
        ismi adı soyadı soyisimli denen diye isim ad imza imzalı imzası
        imzalayan sahibi sahibinin sahibine patron patronu patronun müdür
        müdürü müdürün müdüre yönetici yöneticisi yetkili yetkilisi yetkiliye
        şef sorumlu sorumlusu temsilci temsilcisi temsilciye temsilcinin
        danışman danışmanı eleman elemanı personel personeli çalışan çalışanı
        çalışanınız görevli görevlisi memur asistan asistanı satıcı satıcının
        satıcıya satıcısı satıcıdan esnaf ekip ekibi ekibine destek iade
        muhasebe kargo servis teknisyen büro ofis mağaza hizmetlerinden
        departman dedi demiş diyor dedim diyen söyledi söylüyor söylemiş
        söyleyen sordu sordum soruyor yazdı yazdım yazıyor yazan yazmış aradı
        aradım arıyor arayan aramış konuştu konuştum konuştuk konuşuyor
        görüştüm görüştük görüştü görüşün görüşmüştüm yanıtladı cevapladı cevap
        yanıt reddetti iddia etti yemin ısrar diretti diledi dilemedi ilgilendi
        ilgilenen ilgilenmedi ilgilendiler yardımcı yardım çözdü halletti
        ayarladı açıkladı anlattı onardı paketledi paketleyen hazırladı
        hazırlayan gönderdi gönderen postaladı kargoladı ödedi ödemedi borçlu
        çalışıyor işletiyor yönetiyor teşekkür teşekkürler teşekkürlerimi
        sağolsun sağolun minnettarım helal tebrikler tebrik ellerine eline
        iletişim iletişime fatura faturada hesap hesabı hesabına iban havale
        dikkatine mektup not notu etiket etiketinde gönderici azarladı hakaret
        küfretti
        """
    ),
    private_persons=listed(
        """
        komşu komşum komşuma komşumun komşumuz komşumuza komşuya komşusu kocam
        kocama kocamın karım karıma karımın eşim eşime eşimin eşi annem anneme
        annemin babam babama babamın annesi babası anneannem babaannem dedem
        dedeme nine ninem kızkardeşim kardeşim kardeşime kardeşimin kardeşi
        abim abime ağabeyim ablam ablama ablası abisi teyzem teyze halam amcam
        amca dayım dayı yengem eniştem kuzen kuzenim kuzenime yeğen yeğenim
        yeğenime oğlum oğluma oğlu kızım kızıma kızı torunum torunu torunuma
        gelin gelinim damat damadım kayınvalide kayınvalidem kayınpeder
        kayınpederim kayınbirader görümce görümcem baldız baldızım bacanağım
        elti eltim nişanlım nişanlısı sevgilim sevgilisi arkadaş arkadaşım
        arkadaşıma arkadaşımın arkadaşı dostum kanka kankam sahibi sahibim
        kiracı kiracım patron patronum müdür müdürüm amirim satıcı satıcının
        satıcısı satıcıya esnaf dükkan dükkanın işletme paketleyen paketçi
        kasiyer tezgahtar kurye kuryesi kuryenin kargocu kargocunun postacı
        postacının şoför şoförü dağıtıcı temsilci temsilcisi temsilciniz eleman
        elemanı elemanınız personel personeli çalışan çalışanı çalışanınız
        görevli görevlisi memur yetkili yetkilisi teknisyen tamirci usta ustası
        tesisatçı elektrikçi inşaatçı marangoz öğretmen öğretmenim öğretmeni
        dişçi dişçim veteriner doktorum doktoru hemşire hemşiresi terapist
        terapistim avukat avukatım ebe bakıcı bakıcısı dadı antrenör hoca imam
        apartman kapıcı kapıcımız bekçi bey beyin beye beyden hanım hanımın
        hanıma hanımdan bayan bay adlı isimli adındaki ismindeki adında imzalı
        adresi adresinde oturan oturuyor yaşıyor ikamet müşteri alıcı alıcının
        yorumcu kattaki sokak mahalle mahallesi kimliği yaka köy kadın herif
        """
    ),
    public_persons=listed(
        """
        yazar yazarı yazarın yazarının yazarlar romancı şair şairi şairin
        şiirleri şiir şiirler şarkıcı şarkıcısı şarkı şarkısı şarkıları grup
        grubu solist oyuncu oyuncusu aktör aktris yönetmen yönetmeni yönetmenin
        yönettiği besteci bestecisi çizer çizeri anlatıcı seslendiren çevirmen
        çevirmeni çeviren çevirisi editör editörü derleyen roman romanı
        romanları romanında romanının kitap kitabı kitabında kitabının
        kitapları kitaplar film filmi filmleri filminde anıları biyografi
        biyografisi otobiyografi üçleme üçlemesi seri serisi dizi dizisi
        dizisinde sezon albüm albümü albümleri plak marka markası karakter
        karakteri kahraman kahramanı başkarakter protagonist dedektif komiser
        müfettiş polisiye katil katili kurgu bölümler hikaye hikayesi
        hikayeleri öykü öyküsü öyküleri tiyatro oyunu ressam ressamı tablo
        tablosu tabloları filozof filozofu filozofun felsefesi cumhurbaşkanı
        başbakan bakanı kral kralı kraliçe padişah sultan aziz paşa peygamber
        hazreti tasarımcı tasarımcısı başrol başrolde başrolünde canlandıran
        canlandırdığı yazdığı kaleme söylediği hayranı hayranları konser
        konseri uyarlaması uyarlanan
        """
    ),
    platform_words=listed(
        """
        amazon amazon'un amazon'dan amazon'a amazon'da amazon'u amazonun
        amazondan amazona amazonda amazonu amazon'la prime amz
        """
    ),
    buyer_possessives=listed(
        """
        sizin senin onun müşterinin alıcının onların müşterimizin beyin hanımın
        alıcımızın kendisinin
        """
    ),
    given_words=listed(
        """
        verdiğiniz verdiği verdiğin verdiler verdi verilen vermiş verdiniz
        vermişsiniz bıraktığınız bıraktığı bıraktınız bırakılan bırakmış
        yazdığınız yazdığı yazdınız yazılan girdiğiniz girdiği girdiniz girilen
        girmişsiniz belirttiğiniz belirttiği belirttiniz belirtilen ilettiğiniz
        ilettiği ilettiniz iletilen paylaştığınız paylaştığı paylaştınız
        paylaşılan bildirdiğiniz bildirdiği bildirdiniz bildirilen kayıtlı
        eklediğiniz sunduğunuz kaydettiğiniz gönderdiğiniz gönderdiği tanımlı
        """
    ),
    greetings=listed(
        """
        merhaba merhabalar selam selamlar sayın sn sevgili değerli saygıdeğer
        günaydın tünaydın günler akşamlar geceler aleyküm selamünaleyküm
        selamun slm mrb alo hey bay bayan bey hanım kıymetli muhterem sayin
        """
    ),
    scan_words=listed(
        """
        tara tarat taratın taratınız taratarak taratıp tarayın tarayınız
        tarayarak tarayıp tarayabilirsiniz taratabilirsiniz tarama taramanız
        taratmanız taratırsanız tararsanız taraması okut okutun okutunuz
        okutarak okutup okutabilirsiniz okutmanız okutursanız okutma çekin
        tutun tutarak yaklaştırın yöneltin doğrultun tarayin
        """
    ),
    code_words=listed(
        """
        qr kod kodu kodunu kodumuzu koda koduna kodları karekod karekodu
        karekodunu karekoda karekodumuzu kare barkod barkodu barkodunu barkoda
        qrkod qrkodu qrcode
        """
    ),
    parcel_words=listed(
        """
        takip takibi takibini izle izleyin izleme izleyebilirsiniz sorgula
        sorgulayın sorgulama sorgulayabilirsiniz kargo kargonuz kargonuzu
        kargonuzun kargom kargosu kargonun kargoya gönderi gönderiniz
        gönderinizi gönderinizin gönderim paket paketiniz paketinizi
        paketinizin paketi teslimat teslimatı teslimatınızı teslimatınız
        sevkiyat sevkiyatı kurye kuryeden koli koliniz taşıyıcı
        """
    ),
    third_lines=listed(
        """
        kargo kargonun kargosu kargocu kurye kuryenin kuryesi taşıyıcı
        taşıyıcının nakliye nakliyeci nakliyat lojistik dağıtıcı dağıtım şoför
        şoförün şube şubesi şubenin depo deposu aras yurtiçi mng ptt sürat
        surat hepsijet kolaygelsin sendeo ups dhl fedex tnt üretici üreticinin
        üreticiye üreticisi ithalatçı ithalatçısı distribütör distribütörü
        imalatçı garanti garantisi garantinin servis servisi servisin servise
        servisinin yetkili sigorta sigortacı
        """
    ),
    opt_out_words=listed(
        """
        abonelikten aboneliği aboneliğinizi ayrıl ayrılın ayrılmak çıkmak
        listeden listesinden vazgeç vazgeçmek kaydımı unsubscribe optout ret
        reddet reddetmek red
        """
    ),
    may_double=listed(
        """
        çok sık yavaş hızlı tek teker zaman ayrı adım kısa uzun bol iyi güzel
        ara yer kat çeşit parça gün sabah akşam boş kolay mışıl pırıl ışıl
        cayır şıkır çatır gürül mis tıkır tıpış rahat güle hadi haydi dur tamam
        evet hayır yok var bir birer ikişer üçer dörder beşer iki kim ne nasıl
        neden bak bakın gel git al ver tık pat küt bık sıra sıkı sakin
        usul usulca ağır derin ince kalın küçük büyük renk boy taze sıcak soğuk
        ılık dizi deste avuç kucak kutu koşa baka bile güler gülüm cık cik ha
        hah he hi ho of oh ah ay vah tüh bye bay sağ sağa sola öyle böyle şöyle
        zor darmadağın dilim demet damla kaşık tane tabaka bölük
        grup sokak kapı kent köy ev gerçekten harika süper şapır şupur fokur
        horul homur mırıl fısıl çıtır kıtır gıcır parıl tiril buram lime sere
        doya seve severek göz içe iç açık yana karşı baş üst üste yüz eş ileri
        geri erken geç az biraz hemen daha ısrarla defalarca kere kez yarım
        bütün temiz düzgün alım satım mutlu canlı tatlı hafif koyu açıkça kuru
        düz delik yol yollu satır sayfa kelime harf nokta kademe aşama hafta
        yıl saat dakika saniye tük hep asla lütfen teşekkürler sağolun
        """
    ),
    obscene=OBSCENE,
    limits=(
        (
            "Words of three letters with a star in them are not found; "
            "without Turkish letters some innocent verbs look obscene and "
            "need a neighbour."
        ),
    ),
    meanings=(MEANINGS,),
)
