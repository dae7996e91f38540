"""
Turkish words by which the causes of complaints are told.
"""

from __future__ import annotations

from typing import Final


CAUSES: Final = """
not
    değil yok yoktu hiç hiçbir yoktur asla degil
broken
    kırıldı kırık kırılmış koptu kopmuş çatladı yırtıldı ayrıldı parçalandı
    dağıldı söküldü kırılıyor kopuyor kırılmıştı
faulty
    bozuldu bozuk bozuktu bozulmuş arızalı arızalandı arıza su_kaçırıyor
    sızdırıyor sızdırdı damlatıyor çalışmıyor çalışmadı çalışmaz şarj_olmuyor
    şarj_tutmuyor açılmıyor kapanıyor yandı paslandı kusurlu defolu takılıyor
    donuyor titriyor kopuyor tutmuyor kullanılmaz çalışmayı kısa_devre soyuldu
    dökülüyor akıtıyor sönüyor çöktü bozuluyor çalışmıyordu
works
    çalışıyor çalışmakta şarj
damaged
    hasar hasarlı ezik ezilmiş ezildi çizik çizikler çizilmiş göçük çatlak
    çatlaktı parça_parça kırık_dökük yırtık yırtılmış bükülmüş eğilmiş ıslanmış
    ıslak paramparça çatlamış zedelenmiş patlamış ufalanmış deforme kırık
    kırılmış
arrived
    geldi gelmiş gelen paket* kutu* kargo* teslim* taşın* açtığımda açınca
    ambalaj* ulaştı elime nakliye*
in_use
    hafta ay gün kullanım* kullandım kullanınca yıkama* yıkadım kere sefer yıl
    sonra
strict_use
    kolayca yıkama* hemen_çiz*
lost
    geç_geldi geç gecik* kayboldu kayıp bekliyorum bekledim hiç_gelmedi gelmedi
    ulaşmadı elime_geçmedi çok_uzun_sürdü uzun_sürdü teslim_edilmedi
    hâlâ_gelmedi hala_gelmedi çok_yavaş gününde_gelmedi almadım
    zamanında_gelmedi bir_türlü_gelmedi
late_praise
    gecikme_olmadan geç_kalmadan gecikmeden gecikmedi
parcel
    paket* kargo* sipariş* ürün* teslimat*
wrong_item
    yanlış_renk yanlış_ürün yanlış_beden yanlış_model yanlış_numara
    yanlış_parça yanlış_gönder* yanlış_gel* başka_ürün bambaşka farklı_ürün
    farklı_bir_ürün başka_bir_ürün farklı_renk başka_renk
    sipariş_ettiğim_ürün_değil sipariş_ettiğim_değil istediğim_ürün_değil
    farklı_model aldığım_ürün_değil
ordered
    sipariş_ettim sipariş istedim aldım
sent
    geldi gönder* yolla* gelmiş
instead
    yerine ama
part
    vida* kablo* kapa* şarj_aleti adaptör* kılavuz* talimat* kumanda* pil pili
    parça* tekerlek* sap sapı fiş* sayfa* aksesuar* anahtar* hortum* somun*
    ayak ayağı kılıf* cıvata* dübel* montaj_kılavuzu set seti
missing
    eksik eksikti eksikler eksik_geldi noksan çıkmadı içinde_yoktu
    pakette_yoktu kutuda_yoktu içinden_çıkmadı gönderilmemiş konulmamış
    konmamış gelmemiş olmadan
included
    kutu* paket* içinden içinde dahil
without
    olmadan yok yoktu
no_need
    gerek* sorun* lazım alet*
rude
    kaba saygısız* ilgisiz* dolandırıcı* dolandır* terbiyesiz* yalancı* kibirli
    güvenilmez* amatör yüzüme_kapat*
service
    hizmet* satıcı* destek mağaza* firma* müşteri_hizmet* ilgi
bad
    kötü berbat rezalet felaket iğrenç korkunç vasat çöp facia fena
refuse
    reddediyor* reddetti* cevap_vermiyor* cevap_vermedi* cevap_yok
    dönüş_yapmıyor* dönüş_yapmadı* yanıt_vermiyor* yanıt_vermedi* görmezden
    iade_edilmedi iade_etmiyor* iade_etmedi* ulaşamıyorum muhatap_yok
    muhatap_bulam* oyalıyor* cevapsız iptal_ettiler umursamıyor* ilgilenmiyor*
    geri_ödeme_yap*
expected
    beklediğim* bekliyordum umduğum* umdum sanmıştım sanıyordum beklentim*
    düşündüğüm* düşünmüştüm hayal_ettiğim*
lacking
    küçük zayıf ince kısa az iyisini daha_iyi kadar fazlasını büyük
disappointing
    hayal_kırık* özel_bir_yanı_yok sıradan idare_eder vasat çok_küçük çok_ince
    çok_zayıf çok_kısa beklentimi_karşılamadı abartılacak
exceeded
    beklediğimden_daha_iyi beklediğimden_iyi beklentimin_üst* umduğumdan_iyi
    beklediğimden_güzel beklediğimden_daha_güzel beklediğimden_kaliteli
described
    açıklama* fotoğraf* resim* ilan* görsel* tanıtım* resimde* görseldeki*
claims
    sözde güya iddia
mismatch
    plastik alakası aslında farklı girdi halbuki oysa gelen_ürün
misleading
    yanıltıcı yanıltı* uyuşmuyor uymuyor_açıklama* aldatıcı aldatmaca
    alakası_yok ile_alakası açıklamadaki_gibi_değil göründüğü_gibi_değil
    fotoğraftaki_gibi_değil resimdeki_gibi_değil görseldeki_gibi_değil
    görselle_alakası fotoğraftakinden_farklı görselden_farklı yanlış_bilgi
    anlatıldığı_gibi_değil
ugly
    sıkıcı çirkin kötü_kokuyor leş_gibi pis_kokuyor zevksiz* rüküş* tatsız
    tarzım_değil zevkime_göre_değil bana_göre_değil sabun_gibi plastik_gibi
    ucuz_duruyor ucuz_görünüyor çok_tatlı çok_tuzlu tahmin_edilebilir bayat
    kötü_koku kimyasal_koku beğenmedim beğenmedik sevmedim sevemedim
    hoşuma_gitmedi sarmadı iğrenç_kok* kokuyor_kötü ağır_koku demode
looks
    renk rengi koku* tadı tasarım* desen* konu* parfüm* görünüş* stil*
mine
    benim telefonuma telefonumla arabama bizim
compatible
    uyumlu
fits
    uyuyor
overlooked
    benim_hatam hata_bende kendi_hatam yanlış_okumuşum yanlışlıkla
    fark_etmemişim fark_etmedim dikkat_etmemişim dikkatli_okumalıydım
    okumalıydım uyumlu_değil uyumsuz uymadı uymuyor dikkatsizlik* görmemişim
    bilmiyordum yanlış_sipariş_ver* yanlış_anlamışım yanlış_ölçmüşüm bakmamışım
    suç_bende
expensive
    pahalı fahiş parasına_değmez parasını_hak_etmiyor değmez fiyatı_yüksek
    fiyatı_fazla aşırı_fiyat kazık uçuk_fiyat fiyatı_çok fiyatına_değmez
    paraya_yazık abartı_fiyat fiyatı_abartılı
price
    fiyat* ücret* para parası
inexpensive
    pahalı_değil pahalı_markalar pahalılar
price_fell
    ucuzladı ucuz düştü düşürdü* indirim* indirdi* indi kampanya* yarı_fiyat*
then
    sonra şimdi ertesi hemen gün artık
bought
    aldıktan aldım sipariş* satın* aldığım*
rival
    rakip rakib* markası marka sitelerinden mağazalarında sitesinden
    kendi_site* kendi_mağaza* oradan adresinde başka_marka
go_buy
    sitelerinden_alın gidin oradan_alın tercih_edin alın_bence bulabilirsiniz
    sitesinden_alın alın bakın satılıyor alabilirsiniz
superior
    daha_iyi üstün iyileri daha_iyisi daha_kaliteli
event
    grev* gümrük* fırtına* sel karantina* pandemi* salgın* covid* deprem*
    elektrik_kesinti* kasırga* sokağa_çıkma_yasağı hava_koşul* kar_yağış*
because
    yüzünden nedeniyle takıldı gecik* geciktir* sebebiyle dolayı bekledi
beast
    köpek köpeği kedi kedisi fare fareler
chewed
    ısır* yedi parçala* kemir* çiğne* yemiş
wish
    olsa_daha_iyi daha_iyi_olurdu iyi_olurdu güzel_olurdu lütfen_ekleyin
    ekleyin eklenmeli eklense keşke olmalıydı olmalı olsaydı olsa_iyi
    olsa_güzel isterdim koysalar eklenebilir dilerdim olabilirdi
praise
    harika mükemmel süper bayıldım memnun* güzel teşekkür* tavsiye* kusursuz
    başarılı gayet_iyi iyi sağlam
remedy
    onar* tamir* korur karşı değiştir*
earlier
    eski önceki
if
    eğer
colour
    siyah* beyaz* kırmızı* mavi* yeşil* pembe* gri* sarı* kahverengi* mor gümüş
    lacivert
says
    yazıyor diyor belirtilmiş yazmış vaat
"""
