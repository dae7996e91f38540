"""
Obscene words of Turkish, and what their innocent doubles stand next to.
"""

from __future__ import annotations

from typing import Final

from review_policy.certainty import Certainty
from review_policy.phrases._obscene import (
    Homograph,
    InContext,
    ObsceneWords,
    lines,
    words,
)


_DOTTED: Final = str.maketrans("ı", "i")
_ASCII: Final = str.maketrans("çğıöşü", "cgiosu")


def _typed(forms: frozenset[str]) -> frozenset[str]:
    """
    Add how *forms* look in capitals without a dot, and typed without marks.

    A capital "I" folds to a dotted letter, and many keyboards have no other.
    """
    return frozenset(
        form.translate(table)
        for form in forms
        for table in ({}, _DOTTED, _ASCII)
    )


_PLURAL_E: Final = ("", "ler", "leri", "lere", "lerin", "lerden")
_PLURAL_A: Final = ("", "lar", "ları", "lara", "ların", "lardan")
_COPULA: Final = ("sin", "siniz", "dir", "ler", "lermiş", "yiz", "yim", "ymiş")

_ALWAYS: Final = _typed(
    frozenset(
        base + plural
        for base in words(
            "ibne ibnelik ipne götveren götlek pezevenk pezevenklik"
        )
        for plural in _PLURAL_E
    )
    | frozenset(
        base + plural
        for base in words(
            """
            orospu orospuluk kavat yarrak yarak dalyarak dalyarrak amcık puşt
            puştluk götoş
            """
        )
        for plural in _PLURAL_A
    )
    | frozenset("ibne" + ending for ending in _COPULA)
    | words(
        """
        siktir siktirin siktirip siktirler siktirsin siktirsinler siktirgit
        siktiret siktirtme siktirsene siktirol siktirolsun siktirtmeyin
        siktirik siktiriboktan siktirilmiş siktiğimin siktiğiminin siktimin
        hassiktir hasiktir hassiktirin hasssiktir siker sikerim sikerler
        sikersin sikeriz sikersiniz sikerse sikermiş siken sikene sikenler
        sikenin sikeyim sikeyin sikelim sikem sikecek sikecem sikecez sikeceğim
        sikeceğiz sikecekler sikerek sikmek sikmeye sikmeli sikmeden sikmeyin
        sikmez sikmem sikmezler sikmeyeyim sikiyim sikiyin sikicem sikicez
        sikcem sikilesi sikilmek sikilecek sikişmek sikişme sikişmeye sikişen
        sikişelim sikişecek sikişenler sikik sikikler sikiğin sikiğe sikikçe
        sikko sikindirik sikimsonik sikimtırak sikkafa sikkafalı sikime sikimde
        sikimden sikimin sikimizde sikimize sikine sikinde sikinden sikinizde
        sikinize sikinin sikleri siklerinde siklerine siklemiyor siklemiyorlar
        siklemiyorsunuz siklemiyorum siklemez siklemezler siklemem siklemedi
        siklemediler siklemediniz siklemeyin sikleyen sikleyip sikbaşı
        sikbeyinli sikkırığı

        amına amınıza amınızı amınızın amınakoyim amınakoyayım amınakoyum
        amınakoyarım amınakoyduğum amınakoyduğumun amınakoduğum amınakoduğumun
        amınakodumun amınagoyim amınagoyayım amınasokayım amınoğlu amınoğlum
        amısına amınakoyayim amcığa amcığı amcığım amcığın amcığını amcığına
        amcıksın amcıksınız amcıkoğlu

        orospunun orospuya orospuyu orospum orospusu orospusun orospusunuz
        orospudur orospuçocuğu orospuçocukları orospuevladı orospuevlatları
        orospudan orospuca orospulaşmış

        yarrağım yarrağımı yarrağımın yarrağıma yarrağı yarrağa yarrağın
        yarrağını yarrağına yarrağımda yarağım yarağımı yarağımın yarağıma
        yarağı yarağa yarağın yarağını yarağına yarağımda yarram yarrama
        yarramı yarramın yarraklı yarraksın yarraksınız

        pezevengin pezevengi pezevenge pezevenksin pezevenksiniz pezevenktir
        götverenlik götverensin götverensiniz götoğlanı götoğlanları götlekler
        götleksin puştsun puştsunuz puştlarsınız puştça kavatsın gavatsın
        gavatsınız gavat gavatlar gavatın gavatı gavata gavatların
        """
    )
    | words("amk amq fuck fucks fucking fucked fucker fuckers")
    | words("motherfucker motherfuckers shit shits bullshit asshole")
    | words("assholes cunt")
) - words("amina")

_RESPELT: Final = _typed(
    words(
        """
        gotünüze gotünüzü gotüne gotünü gotüme gotüm

        amkk amkkk amkkkk amkkkkk aqqq aqqqq

        aminakoyim aminakoyiim aminakoyam aminakoyym aminakoyim amınakoyiim
        amınakoim amınakoyıyım amınakoyiyim amınako amınakym amnakoyim
        amnakoyayım amnakoym amnakym amnkym amnskm amnskym amınıskm amınıskim
        amunakoyim amunakoyum amunakoyayım amunagoyim amunagoyum amugoyum
        amugoyim amugoduğum amugoduğumun amukoduğum amukoduğumun aminyum
        amkkoyim amkoyim amkoyum amkodumun amkoduğumun amkafa amkafalı amcuk
        amcuklar amckk amcıq mınakoyim mınakoyayım mınakoyum mınakoyiim
        mınagoyim mınako mınakoduğum mınakoduğumun mınıskm mınskm anskm
        ananıskm anaskm anasıskm anasikim anassikim ananısikeyim ananısikim
        ananısikiyim ananısikerim ananıskeyim anasınısikeyim anasınısikiyim
        ananızısikeyim avradınısikeyim götünüsikeyim ebenisikeyim
        allahınısikeyim dininisikeyim belanısikeyim belasınısikeyim

        oruspu orusbu orosbu orospı orosbı orspu orsbu orsp oruspular orusbular
        orosbular orspular orospucocu orospuçocu orospucoc oruspuçocuğu
        orusbuçocuğu orosbuçocuğu orspuçocuğu orspç orspçcğ oruspuevladı
        orusbunun orosbunun oruspunun orospulr orosp orospoo

        sktir sktr sktrr sktrgt sktrgit sktirgit sktiret sktrsn skrm skerim
        skerler skeyim skeym skiyim skcm skicem skecem sktm sktmn sktiğimin
        sktgmn sktiğim sikrim sikeym sikeyimm sikerimm sikiim sikeyın sıkeyim
        sıkerim sıkicem sikerım sikeyım zikeyim zikerim ziktir ziktirgit sihtir
        sihtirgit siktr siktrgit siktrr siktirgt sittir sittirgit sittirin
        sittiret ssktr hsktr hssktr hssiktir hassktir hassktr hasiktr hasktir
        hasktr

        yarraam yaraam yarrrak yrrk yrrak yarrk yarrakk yarrağm yarragm yarah
        yarrah yarraği yaragi yarakk pzvnk pzvk pzvnkler pezeveng pezevnk
        pezvenk pzevenk pezevek pezefenk pezavenk pezevenklere ibine ibineler
        ibnetor ibnetorlar ipneler ibnee ibbne ipnelik götvren götferen gtveren
        gtvrn götverenn gottveren puşd püşt pushtlar fakyu fakyou fukyu
        madafaka madafakalar fucking fuk fuking
        """
    )
)

_COARSE: Final = (
    _typed(
        words(
            """
            götler götlük götü götünü götüne götünde götünden götünün götünüz
            götünüze götünüzü götünüzde götünüzden götünüzün götüm götüme
            götümü götümün götümde götümden götümüz götümüze götümüzde götleri
            götlerine götlerini götlerinin götlü götcü götçü götelek götsün
            götsünüz götüyle götünle götümle götünüzle götkafalı

            sıçtı sıçtım sıçtın sıçtık sıçtınız sıçtılar sıçtırdı sıçtırdınız
            sıçtırdılar sıçtırtma sıçtığım sıçtığımın sıçtığı sıçar sıçarım
            sıçarlar sıçarsın sıçarsınız sıçarız sıçayım sıçayim sıçıyım
            sıçıyor sıçıyorlar sıçıyorum sıçıyorsunuz sıçıyorsun sıçmış
            sıçmışlar sıçmışsınız sıçmışım sıçacak sıçacağım sıçmak sıçma
            sıçmaya sıçmayın sıçmaz sıçıp sıçılmış sıçılmaz sıçılır sıçmık
            sıçsın sıçsam sıçsınlar sıçtıran sıçasım sıçtırıyor

            boktan boktansın boklu bokluk bokları bokladı bokladınız bokladılar
            boklamış boklamak boklaştı bokum bokuma bokumu bokumun bokumuz
            bokçu bokyedi bokboğaz bokyiyen boktu bokmuş boktandı boktanmış
            boktandır

            taşak taşaklar taşağı taşağım taşağımı taşağıma taşağımın taşağa
            taşağın taşağını taşakları taşaklarım taşaklarımı taşaklı taşaksız
            taşakoğlanı taşşak taşşaklar taşşağı taşşağım taşşağımı taşşağıma
            taşşağımın taşşağa taşşağın taşşaklı taşşaksız taşşakoğlanı daşak
            daşağı daşağım daşağımı daşağına daşaklı daşaksız daşşak daşşağı
            daşşağım daşşağımı daşşağına daşşaklı

            kahpelik kahpeler kahpenin kahpesin kahpesiniz kahpeye kahpelere
            kahbe kahbeler kahbenin gahpe gahpeler kaltaklar kaltağın kaltağı
            kaltağa kaltaksın kaltaksınız sürtükler sürtüğün sürtüğü sürtüğe
            sürtüksün sürtüklük kevaşe kevaşeler kevaşenin kevaşelik kancıklık
            kancıkça şırfıntı şırfıntılar şırfıntılık orospuluk yavşaklar
            yavşaklık yavşağın yavşaksın yavşaksınız yavşakça yavşaklıklar
            godoş godoşlar godoşun deyyus deyyuslar deyyusun dümbük dümbükler
            dümbüğün dürzünün piçler piçlik piçlere piçlerin piçleri piçsin
            piçsiniz piçlerden piçlersiniz piçkurusu piçkuruları piçoğlupiç
            veledizina fahişelik fahişesin fahişesiniz fahişeçocuğu malafat
            malafatı domaltmak domalttı domalttılar domaltırlar domaltırım
            domaltıyorlar domalın domalsın domaldım domaldık saksocu saksocular
            oç oçlar oçları oçsunuz oçsun oçlara oçların koduğumun koduğum
            koduğumunun koduklarımın koduklarım goduğum goduğumun kodumunun
            götverdi mına amsalak amsalaklar
            """
        )
    )
    | words("picler piclik piclere piclerin picsiniz pickurusu pickurulari")
) - words(
    """
    gotler gotluk gotlu gotcu gotsun oc oclar oclari oclara oclarin ocsun
    ocsunuz mina sicar sicip godos durzunun
    """
)

_ABUSE: Final = words(
    """
    sen siz seni sizi senin sizin lan ulan ülen ulen hey pis adi alçak alcak
    aşağılık asagilik iğrenç igrenc kahrolası kahrolasi lanet salak aptal
    gerizekalı gerizekali gerzek ahmak dangalak hırsız hirsiz dolandırıcı
    dolandirici şerefsiz serefsiz namussuz haysiyetsiz karaktersiz onursuz
    yalancı yalanci sahtekar sahtekâr terbiyesiz edepsiz ahlaksız ahlaksiz
    köpek kopek hayvan öküz üçkağıtçı uckagitci düzenbaz utanmaz arsız yüzsüz
    yuzsuz küstah rezil soysuz kansız vicdansız amk aq orospu siktiğimin
    siktigimin
    """
)

_PEOPLE: Final = words(
    """
    satıcı satici satıcılar saticilar satıcısı mağaza magaza firma dükkan esnaf
    kurye kuryeci kargocu kargocular postacı şoför sürücü adam adamlar herif
    herifler kadın kadin karı kari kız kiz çocuk cocuk müdür müdürü patron
    sahibi yetkili yetkilisi temsilci temsilcisi personel çalışan çalışanlar
    eleman elemanlar müşteri komşu o onlar bu bunlar şu hepsi hepiniz herkes
    biri birisi tip tipler insanlar millet
    """
)

_LINKS: Final = words(
    """
    tam tamamen resmen bildiğin bildigin düpedüz dupeduz cidden gerçekten
    gercekten harbiden hakikaten meğer meger çıktı cikti
    """
)

_FILLERS: Final = words(
    "bir bi çok cok da de ya işte iste böyle boyle hep sadece en büyük"
)

_SQUEEZED: Final = words(
    """
    can cani canimi canim canin canini canimizi moral morali moralimi sinir
    sinirimi vida vidayi vidalari vidasi somun somunu civata kelepce ayak ayagi
    ayagimi ayaklarimi parmak parmagimi bel belimi beli karin karnimi karni
    gobek gobegimi bogaz bogazimi boyun boynumu bas basimi kafa kafami kulak
    kulagimi kulaklarimi burun burnumu diz dizimi kol kolumu kollarimi bacak
    bacagimi bilek bilegimi gogus gogsumu kalca elimi elini limon portakal
    meyve su suyu suyunu krem parfum sprey deodorant losyon macun macunu
    sampuan sabun bez bezi sunger mop corset korse korsesi corap corabi lastik
    lastigi kemer kemeri tayt pantolon ayakkabi ayakkabiyi bot cizme gozluk
    kask maske sutyen kayis kordon biraz dar fazla hafif bayagi iyice mengene
    pense anahtar kapak kapagi dis jel boya silikon kopuk
    """
)

_OFTEN: Final = words(
    """
    sik sorulan kullanilan kullanan kullanilmis kullaniyorum kullanirim
    kullandigim kullaniyoruz dokunmus dokulu dokuma doku disli disleri aralik
    araliklarla araliklar tekrarlanan tekrar yikanan yikama yikayin yikamak
    yasanan yasiyorum yasiyoruz gorulen gorunen karsilasilan karsilastigim
    tercih ediyorum ediyor degistirmek degistir gidip gelen geliyor oluyor
    arizalaniyor bozuluyor kopuyor kesiliyor takiliyor donuyor kapaniyor killi
    kil killari firca tarak orgu orgulu ormeli dikis dikisli delikli elek goz
    gozenekli agac cim cimen sac saclar sarj siparis aliyorum alirim kontrol
    araliklı kullanım kullanılan kullanıyorum sorulan dokulu dişli dişleri
    aralıklarla örgü dikiş dokuma
    """
)

_KIN: Final = words(
    """
    ananı anani ananızı ananizi ananın ananin anasını anasini anasının avradını
    avradini avradınızı avradinizi bacını bacini bacınızı bacinizi karını
    karini sülaleni sulaleni sülalenizi sulalenizi sülalesini ebeni ebenizi
    ebemizi ebesini ebemi ceddini soyunu sopunu allahını allahini dinini
    imanını kitabını belanı belani belasını belasini belanızı hayatımı
    hayatımızı beynimi beynimizi götünü götünüzü götümüzü amına ağzımı ağzını
    ağzımızı ağzına attı attınız geçti geçtiniz atayım atarım atacağım amk aq
    lan ulan piç piçi orospu
    """
)

_DUNG: Final = words(
    """
    böceği böcekleri böcek bocegi bocek sineği sinekleri sinegi kuş kuşu kus
    kedi kedinin kedim kedimin kedilerin köpek köpeğin köpeğim köpeğimin tavuk
    tavşan koyun keçi at inek güvercin fare sıçan yarasa martı hamster kum kumu
    kumluk tuvalet klozet bez bezi bezinde bebek bebeğin bebeğim bebeğimin
    gübre gübresi çöp poşet poşeti poşetleri kürek küreği torbası solucan
    dezenfektan no hero academia anime manga
    """
)

_PUT: Final = words(
    """
    koy koyim koyayım koyayim koyum koyiyim koyam koyarım koyarim koyarlar
    koyduğum koydugum koyduğumun koydugumun koduğum kodugum koduğumun kodugumun
    kodum kodumun kodumunun koydumun goyim goyayım goyayim goyum goduğum
    goduğumun godugumun sokayım sokayim sokarım sokarim sokim sokum sikeyim
    sikiyim sikim sikerim sıçayım sicayim koysunlar koydular
    """
)

_CODES: Final = words(
    """
    indirim promosyon kupon hediye davet referans onay doğrulama dogrulama sms
    güvenlik guvenlik posta aktivasyon lisans şifre sifre süresi suresi
    geçersiz gecersiz çalışmadı calismadi gelmedi kullanılmış girdim yazdım
    takip karekod barkod kampanya çek cek puan kart pin iade
    """
)

IN_CONTEXT: Final = (
    InContext(
        words=words("sik"),
        reason="Often, dense: 'sık' without its own letter or in capitals.",
        innocent=_OFTEN,
        vulgar=words(
            """
            kafalı kafali kafa kırığı kirigi beyinli suratlı suratli kadar gibi
            yemez yiyin değil değilsiniz umurumda anlamamış ye kılıklı kilikli
            yalasın yala kalkmış ağızlı
            """
        ),
        bare=None,
        is_masked=False,
    ),
    InContext(
        words=words("siki sikin sikini sikinle sikle sikler sikip"),
        reason="Tight, squeeze: 'sıkı', 'sıkın' without their own letter.",
        innocent=_OFTEN | _SQUEEZED,
        vulgar=_KIN
        | words(
            """
            tuttuk tuttum tuttunuz eşeğin esegin babamın babamin babanın itin
            köpeğin devenin kalkmış kalkık taşağı tassagi daşşağı götüne
            """
        ),
        is_masked=False,
    ),
    InContext(
        words=words("sikim sikimi"),
        reason="One press of a pump: 'sıkım' without its own letter.",
        innocent=_SQUEEZED
        | words(
            """
            tek iki üç uc dört 1 2 3 4 5 birkaç birkac yarım bir yeter yeterli
            atım atim cay
            """
        ),
        vulgar=_KIN | words("gibi kadar yala yalayın ye yesin"),
        bare=Certainty.LIKELY,
        is_masked=False,
    ),
    InContext(
        words=words(
            """
            sikti siktim siktin siktik siktiniz siktiler siktiğim siktigim
            siktiği siktigi siktiğiniz siktiginiz sikiyor sikiyorlar sikiyorum
            sikiyorsunuz sikmiş sikmis sikmişler sikmisler sikmişsiniz sikilmiş
            sikilmis siksin siksinler sikildi sikildim sikildik
            """
        ),
        reason="Squeezed, was bored: 'sıktı' without its own letter.",
        innocent=_SQUEEZED,
        vulgar=_KIN,
        bare=None,
        is_masked=False,
    ),
    InContext(
        words=words("sikmişim sikmisim"),
        reason="I have squeezed: 'sıkmışım' in capitals.",
        innocent=_SQUEEZED,
        vulgar=_KIN,
        bare=Certainty.LIKELY,
        is_masked=False,
    ),
    InContext(
        words=words("sikiş sikişi sikişin sikişti sikişiyor sikişmiş"),
        reason="Jammed: 'sıkıştı' in capitals.",
        innocent=words(
            """
            tepiş tepişi kağıt kapı fermuar parmağı parmağım dişli çekmece
            araya arasına içine kapak düğme tuş trafik parça kablo ayağım elim
            """
        ),
        vulgar=words("porno film filmi video videosu amk lan"),
        bare=None,
        is_masked=False,
    ),
    InContext(
        words=words("aq aqq"),
        reason="A sign of models, of air quality and of water.",
        innocent=words(
            """
            model modeli kod kodu seri serisi no hava kalite kalitesi sensör
            sensor endeksi akvaryum aqua aquaphor filtre filtresi samsung sharp
            yamaha tip tipi cihazı
            """
        ),
        bare=Certainty.LIKELY,
        is_masked=False,
    ),
    InContext(
        words=words("mk mq"),
        reason="A sign of models, of a fashion house; short for an oath.",
        innocent=words(
            """
            michael kors çanta canta saat saati model seri mortal kombat 1 2 3
            4 5 11 xi ii iii iv versiyon rode cüzdan kol
            """
        ),
        bare=Certainty.POSSIBLE,
        most=Certainty.POSSIBLE,
        is_masked=False,
    ),
    InContext(
        words=words("oc ocsun oclar"),
        reason="Overclocked: said of graphics cards; else short for an oath.",
        innocent=words(
            """
            ekran kartı karti kart gpu cpu msi asus gigabyte rtx gtx rx edition
            gaming ram mhz overclock işlemci gb
            """
        ),
        insults=True,
        is_masked=False,
    ),
    InContext(
        words=words("amina amini amin aminin"),
        reason="A name; amen.",
        vulgar=_PUT,
        is_masked=False,
    ),
    InContext(
        words=words("amı amını amın"),
        reason="Seen in typing slips of 'ama' and 'anını'.",
        innocent=words("fm radyo bant frekans"),
        vulgar=_PUT | _KIN,
        bare=Certainty.LIKELY,
        is_masked=False,
    ),
    InContext(
        words=words("göt"),
        reason="The back end of a thing, to some.",
        innocent=words("göttingen goethe"),
        bare=Certainty.LIKELY,
    ),
    InContext(
        words=words("götün gotun gotler gotluk"),
        reason="Seen in slips of 'götür'; a Goth without its own letters.",
        innocent=words("gotik goth vizigot ostrogot roma kavimler"),
        bare=Certainty.LIKELY,
        is_masked=False,
    ),
    InContext(
        words=words(
            """
            bok boklar boku boka bokun bokunu bokuna bokunda bokundan bokunun
            """
        ),
        reason="The dung of animals; the dung beetle; a manga.",
        innocent=_DUNG,
        vulgar=words(
            """
            gibi herif herifler yemiş yediniz yemişsiniz yemişler yiyin yesin
            ye yemek yolu çukuru püsür beyinli kafalı suratlı
            """
        ),
        bare=Certainty.LIKELY,
        insults=True,
    ),
    InContext(
        words=words("piç piçi piçin piçe"),
        reason="A shoot that gardeners break off; a natural child.",
        innocent=words(
            """
            sürgün sürgünü sürgünleri sürgünler dal dalı dalları filiz filizi
            filizler kök kökü kökler asma budama bağ domates gövde fidan fidanı
            aşı anaç zeytin tarım jon snow taht roman romanı karakter
            """
        ),
        vulgar=words("kurusu kuruları oğlu ettiniz etti ettiler edip lan"),
        bare=Certainty.LIKELY,
        insults=True,
    ),
    InContext(
        words=words("pic pici"),
        reason="A microcontroller; short for picture.",
        innocent=words(
            """
            microchip programlama programlayıcı mikrodenetleyici kart kartı
            işlemci devre 16f877a resim foto
            """
        ),
        vulgar=words("kurusu kurulari oglu ettiniz ettiler lan"),
        insults=True,
        is_masked=False,
    ),
    InContext(
        words=words("puştu puştun puştunu"),
        reason="The language and people of Afghanistan, misspelt.",
        innocent=words("dili dilinde afgan afganistan pakistan halkı sözlük"),
        bare=Certainty.LIKELY,
        insults=True,
        is_masked=False,
    ),
    InContext(
        words=words("kahpe"),
        reason="Said of fate in songs; the name of a film.",
        innocent=words(
            """
            felek feleğin dünya dünyanın kader kaderim bizans film filmi dvd
            rüzgar türkü türküsü şarkı şarkısı plak
            """
        ),
        vulgar=words("evladı evladi dölü dolu karı kari oğlu"),
        bare=Certainty.LIKELY,
        insults=True,
    ),
    InContext(
        words=words("kaltak"),
        reason="The wooden frame of a saddle.",
        innocent=words("eyer eyeri eğer ahşap at semer binicilik müze"),
        vulgar=words("karı kari evladı lan"),
        bare=Certainty.LIKELY,
        insults=True,
        is_masked=False,
    ),
    InContext(
        words=words("sürtük surtuk"),
        reason="The name of an old film.",
        innocent=words("film filmi filmin şoray hülya koçyiğit dvd yeşilçam"),
        bare=Certainty.LIKELY,
        insults=True,
    ),
    InContext(
        words=words("şıllık şillik sillik şıllıklar silliklar şıllığın"),
        reason="A walnut dessert of Urfa.",
        innocent=words(
            """
            tatlı tatlısı tatlisi tatlıyı tatli urfa şanlıurfa cevizli ceviz
            şerbetli şerbet tarif tarifi yedik lezzetli börek
            """
        ),
        vulgar=words("karı kari lan"),
        bare=Certainty.LIKELY,
        insults=True,
        is_masked=False,
    ),
    InContext(
        words=words("kancık kancik kancıklar kancığın"),
        reason="A female dog or donkey.",
        innocent=words(
            """
            köpek köpeğim köpeği köpekler it eşek yavru yavrusu doğum kızgınlık
            kangal cins tasma mama dişi kısırlaştırma kurt tazı
            """
        ),
        vulgar=words("karı lan herif"),
        bare=Certainty.LIKELY,
        insults=True,
        is_masked=False,
    ),
    InContext(
        words=words("kaşar kasar kaşarlar kaşarsın kaşarsınız"),
        reason="A cheese; 'kasar' is said of a computer that lags.",
        innocent=words(
            """
            peynir peyniri peynirli peynirini tost tostu tostluk rende rendesi
            rendelenmiş dilim dilimli taze eski tam yağlı pide pizza kars kilo
            gram kg gr lezzet lezzetli erimiş eriyor süt sütü tereyağı sucuk
            sandviç kahvaltı oyun oyunu telefon bilgisayar donar işlemci ekmek
            mantar salam
            """
        ),
        vulgar=words("karı kari"),
        insults=True,
        is_masked=False,
    ),
    InContext(
        words=words("yavşak yavsak"),
        reason="The young of a louse; slip for the herb 'yavşan'.",
        innocent=words(
            "bit biti otu bitki bitkisi çayı şampuan sirke sirkesi"
        ),
        bare=Certainty.LIKELY,
        insults=True,
    ),
    InContext(
        words=words("fahişe fahişeler fahise fahişenin"),
        reason="A plain word for prostitutes in novels and reports.",
        innocent=words(
            """
            kitap kitabı kitapta roman romanı romanda romanda film filmi filmde
            karakter karakteri yazar hikaye hikayesi hayatı sokak rolü rolünde
            öykü anlatıyor konu
            """
        ),
        vulgar=words("çocuğu cocugu evladı dölü karı"),
        bare=Certainty.POSSIBLE,
        insults=True,
        is_masked=False,
    ),
    InContext(
        words=words("dürzü durzu durzuler"),
        reason="The Druze.",
        innocent=words("lübnan lubnan suriye mezhep dağı dini israil cemaat"),
        bare=Certainty.LIKELY,
        insults=True,
        is_name=True,
        is_masked=False,
    ),
    InContext(
        words=words("kodumun koydumun koyduğumun koydugumun"),
        reason="'Of my code', 'that I put'; else half of an oath.",
        innocent=_CODES,
        vulgar=words(
            """
            amına amina ürünü urunu telefonu makinesi makinası yeri yerinde
            malı kargosu kargocusu kargocuları satıcısı saticisi çocuğu cocugu
            çocukları evladı dünyası dünyasında memleketi ülkesi ülkesinde
            firması şirketi herifi herifleri aleti şeyi seyi uygulaması
            """
        ),
        bare=None,
        is_masked=False,
    ),
    InContext(
        words=words("sakso"),
        reason="Short for saxophone.",
        innocent=words(
            """
            alto tenor kamış kamışı ağızlık ağızlığı nefesli klarnet caz müzik
            nota ses sesi tonu soprano bariton
            """
        ),
        vulgar=words("çek çekin çeksin çekti cek ceksin cekin çekmek"),
        bare=Certainty.LIKELY,
        is_masked=False,
    ),
    InContext(
        words=words("domal domaldı domaltı"),
        reason="Beside the truffle 'domalan'.",
        innocent=words("mantar mantarı domalan keme yoga hareket"),
        bare=Certainty.LIKELY,
        is_masked=False,
    ),
    InContext(
        words=words("döl dölü dölleri"),
        reason="Offspring, seed.",
        innocent=words("yatağı tutma tutmaz verimi sığır koyun koç boğa"),
        vulgar=words(
            "ermeni gavur yahudi şeytan it köpek kahpe orospu piç domuz"
        ),
        is_masked=False,
    ),
    InContext(
        words=words("sg sgt"),
        reason="A sign of models; short for 'get lost' in an oath.",
        innocent=words("samsung galaxy model seri no"),
        vulgar=words("hadi git lan ulan burdan buradan amk aq"),
        most=Certainty.POSSIBLE,
        is_masked=False,
    ),
    InContext(
        words=words("çingene cingene çingeneler cingeneler"),
        reason="A people; a shade of pink, a palamut fish.",
        innocent=words(
            """
            pembesi pembe palamutu palamudu müziği müzik roman film kız kızı
            kemanı dans kıyafeti etek kostüm tencere
            """
        ),
        insults=True,
        most=Certainty.POSSIBLE,
        is_masked=False,
    ),
    InContext(
        words=words("am ami"),
        reason="Everyday words that only fixed phrases make vulgar.",
        is_masked=False,
    ),
)

_VULGAR_PHRASES: Final = lines(
    """
    bir sik
    bi sik
    hiçbir sik
    hicbir sik
    hiç bir sik
    hiçbir sike
    hicbir sike
    hiçbir sikim
    ne sikime
    ne sike
    sike sike
    sikip atayım
    sikip atarım
    sikip attı
    sikip attınız
    it siki
    itin siki
    eşek siki
    eşeğin siki
    babamın siki
    babanın siki
    dingilin siki
    ananın ami
    ananin ami
    ananızın ami
    am kafalı
    am kafali
    am suratlı
    am suratli
    anasını avradını
    anasini avradini
    ananı avradını
    anani avradini
    ananızı avradınızı
    got herif
    got veren
    got verenler
    got lalesi
    got kafali
    got gibi kaldim
    got korkusu
    got deligi
    göt deliği
    pic kurusu
    pic kurulari
    piç kurusu
    a q
    a m k
    o ç
    bacına koyayım
    anana koyayım
    ananıza koyayım
    anana koyim
    ananıza koyim
    karına koyayım
    kafana sıçayım
    """
)

_MILD_PHRASES: Final = lines(
    """
    anasını satayım
    ana avrat
    anasini satayim
    anasını satim
    anasını sattığımın
    anasini sattigimin
    ananı s
    ananızı s
    ananın örekesi
    ebenin örekesi
    ebesinin örekesi
    ebenin nikahı
    ebesinin nikahı
    ebenin körü
    yedi ceddini
    yedi sülaleni
    gelmişini geçmişini
    gelmişinizi geçmişinizi
    gelmişine geçmişine
    avradını s
    it oğlu it
    itoğlu it
    köpek oğlu köpek
    eşek oğlu eşek
    eşşoğlu eşek
    bir tarafınıza sokun
    bi tarafınıza sokun
    bir yerinize sokun
    münasip yerinize sokun
    münasip bir yerinize sokun
    uygun yerinize sokun
    kıçı kırık
    kici kirik
    31 çek
    31 çekiyor
    31 çekmek
    31 çeken
    31 çekin
    otuzbir çek
    otuzbir çekmek
    otuz bir çekmek
    """
)

_INNOCENT_PHRASES: Final = lines(
    """
    sık sık
    sik sik
    siki siki
    sik sorulan
    sik dokulu
    sik disli
    sik kullanilan
    siki tutun
    siki tutuyor
    siki kapanıyor
    siki kapaniyor
    bok böceği
    bok böcekleri
    bok bocegi
    bok sineği
    piç sürgün
    piç sürgünü
    piç dal
    kahpe bizans
    kahpe felek
    kahpe dünya
    kahpe kader
    kaşar peyniri
    kaşar peynir
    kasar peyniri
    eski kaşar
    taze kaşar
    şıllık tatlısı
    sillik tatlisi
    amk gazetesi
    amk spor
    amk spor gazetesi
    çingene pembesi
    koç taşağı
    am fm
    fm am
    """
)

_HOMOGRAPHS: Final = (
    Homograph("eksik", "Lacking; 'eksiktir' holds an oath."),
    Homograph("klasik", "Classic; 'klasiktir' holds an oath."),
    Homograph("basik", "Flat: 'basık' without its own letter."),
    Homograph("kasik", "Spoon, groin: 'kaşık' without its own letters."),
    Homograph("siktirma", "'Sıktırmak', to have tightened."),
    Homograph("siktira", "'Sıktıran', who has it tightened."),
    Homograph("sikinti", "Trouble: 'sıkıntı' in capitals."),
    Homograph("sikint", "Trouble: 'sıkıntı' cut short."),
    Homograph("sikici", "Boring: 'sıkıcı' in capitals."),
    Homograph("sikistir", "To jam: 'sıkıştır' without its own letters."),
    Homograph("sikiştir", "To jam: 'sıkıştır' in capitals."),
    Homograph("sikilik", "Tightness: 'sıkılık' in capitals."),
    Homograph("sikilas", "To tighten: 'sıkılaş' without its own letters."),
    Homograph("sikilaş", "To tighten: 'sıkılaş' in capitals."),
    Homograph("siklamen", "Cyclamen, a flower."),
    Homograph("siklemen", "Cyclamen, misspelt."),
    Homograph("siklet", "A class of weight in boxing."),
    Homograph("siklon", "A cyclone; how a vacuum cleaner parts dust."),
    Homograph("siklus", "A cycle."),
    Homograph("siklik", "Frequency: 'sıklık' in capitals; cyclic."),
    Homograph("siklos", "'Siklosporin', a medicine."),
    Homograph("sikke", "A coin."),
    Homograph("sikatrizan", "Healing scars, said of creams."),
    Homograph("sikorsky", "A maker of helicopters."),
    Homograph("sikayet", "Complaint: 'şikayet' without its own letter."),
    Homograph("sikeyi", "Match-fixing: 'şikeyi'.", whole=True),
    Homograph("sikece", "By match-fixing: 'şikece'.", whole=True),
    Homograph("sikeci", "A fixer of matches: 'şikeci'."),
    Homograph("götür", "To carry away."),
    Homograph("gotur", "To carry away, without its own letters."),
    Homograph("götürü", "In a lump sum."),
    Homograph("gotik", "Gothic."),
    Homograph("göttingen", "A town in Germany."),
    Homograph("göteborg", "A town in Sweden."),
    Homograph("sıçan", "A rat."),
    Homograph("sıçra", "To leap, to splash."),
    Homograph("sicra", "To leap, to splash, without its own letters."),
    Homograph("sıçrat", "To splash."),
    Homograph("bokser", "A boxer; boxer shorts."),
    Homograph("boksör", "A boxer."),
    Homograph("boksit", "Bauxite, an ore."),
    Homograph("bokeh", "Blur of the background of photographs."),
    Homograph("taşağıl", "A town of Antalya."),
    Homograph("yarasa", "A bat."),
    Homograph("uyarak", "Obeying; it ends like an obscene word."),
    Homograph("duyarak", "Hearing; it ends like an obscene word."),
    Homograph("boyarak", "Painting; it ends like an obscene word."),
    Homograph("koyarak", "Putting; it ends like an obscene word."),
    Homograph("ibnü", "Son of, in Arabic names."),
    Homograph("ibnülemin", "A name."),
    Homograph("amca", "Uncle."),
    Homograph("amino", "Amino acid."),
    Homograph("aminoasit", "Amino acid."),
    Homograph("amonyak", "Ammonia."),
    Homograph("ananas", "Pineapple."),
    Homograph("domalan", "A truffle."),
    Homograph("saksofon", "Saxophone."),
    Homograph("saksonya", "Saxony."),
    Homograph("puştuca", "The language Pashto, misspelt."),
    Homograph("picasso", "A painter."),
    Homograph("kavata", "A wooden bowl; a bitter tomato.", whole=True),
    Homograph("kavatalar", "Wooden bowls."),
    Homograph("kavatasi", "'Kavatası', his wooden bowl."),
    Homograph("ibnesina", "Avicenna, misspelt."),
)

OBSCENE: Final = ObsceneWords(
    always=_ALWAYS,
    respelt=_RESPELT,
    coarse=_COARSE,
    stems=_typed(
        words(
            """
            siktir siktiğimin sikeri sikerl sikers sikeyim sikece sikmey
            sikindirik sikimsonik siktirib siklemi hassiktir hasiktir amınako
            amınago amınasok amcık amcığ amınıza orospu oruspu orusbu orosbu
            yarrağ yarrak yarak yarağ dalyarak pezevenk pezeveng ibne götveren
            götlek puştluk kevaşe şırfıntı madafaka motherfuck
            """
        )
    ),
    roots=words("orospu pezevenk amınako"),
    in_context=IN_CONTEXT,
    mild=_typed(
        words(
            """
            kıç kıçı kıçım kıçıma kıçımın kıçını kıçına kıçınıza kıçınızı
            kıçımı kıçından osuruk osuruktan osurmak osurdu osuruyor osurur
            osurgan çük çükü çüküm çükün eşşoğlueşek eşoğlueşek itoğluit
            köpoğlu köpoğluköpek dallama dallamalar pezo nonoş nonoşlar
            düdükmakarnası wtf stfu gavurdölü godoşluk
            """
        )
    )
    - words("kici kicim cuk cuku cukum cukun"),
    vulgar_phrases=_VULGAR_PHRASES,
    mild_phrases=_MILD_PHRASES,
    innocent_phrases=_INNOCENT_PHRASES,
    homographs=_HOMOGRAPHS,
    abuse=_ABUSE,
    people=_PEOPLE,
    links=_LINKS,
    fillers=_FILLERS,
    beheaded=words(
        """
        rospu rospular rospunun iktir iktirin iktirgit iktirip ikeyim ikerim
        iktiğimin mına mınakoyim ezevenk ezevenkler arrak arrağım mcık ötveren
        """
    ),
    footnoted=words(
        """
        am ya ka pi bo pu ib ip gö go or do ta da sa pe ga de me so si sı su kı
        ki ke ku fa ma du dü dö ha as is as gu ni no ko or os pa pe pü şi şı
        kah kal kan kaş kas yar dom sak tas taş das göt kev orh sev sel sin ama
        yara sür sur god sıç sic kodu ibn bok pic sik aman amin dal pus
        """
    ),
    numbered=words(
        """
        model modeli kod kodu no numara numarası parça parca ürün urun seri
        stok sipariş siparis barkod beden referans sku asin tip tipi plaka
        versiyon sürüm kapı daire
        """
    ),
    titles=words(
        """
        bay bayan sayın sayin sn bey hanım dr prof av sınıf sınıfı adı adım
        adlı isimli imza
        """
    ),
)
"""What the Turkish finder is built from."""
