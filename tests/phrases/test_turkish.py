"""
Tests of the obscene words of Turkish.
"""

from __future__ import annotations

import pytest

import review_policy as rp

from review_policy.reading.reading import Readers


READERS = Readers((rp.Language.TR,))


def found_in(text: str) -> list[str]:
    """
    Give the obscene words of *text* that are likely or certain.
    """
    reading = READERS.read(
        "comment", text, declared=rp.Language.TR, region="US"
    )
    return [
        each.word
        for each in reading.obscenities
        if each.certainty in {rp.Certainty.LIKELY, rp.Certainty.CERTAIN}
    ]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Böyle işin amına koyayım", "amına"),
        ("böyle kargonun amina koyim", "amina"),
        ("Üç günde bozuldu amk", "amk"),
        ("Param çöpe gitti amkkkk", "amkkkk"),
        ("Ne biçim ürün bu aq", "aq"),
        ("Rezalet a.m.k", "amk"),
        ("Paramı geri verin @mk", "amk"),
        ("Amınakoyduğumun kargosu", "amınakoyduğumun"),
        ("Koduğumun kargosu yine gelmedi", "koduğumun"),
        ("Kodumun telefonu kapanıp duruyor", "kodumun"),
        ("Siktirin gidin, dolandırıcılar", "siktirin"),
        ("SİKTİR GİT", "siktir"),
        ("S1kt1r git lan", "siktir"),
        ("si*tir git", "siktir"),
        ("Hassiktir, yine kırık gelmiş", "hassiktir"),
        ("sktr git", "sktr"),
        ("Sikerim böyle işi", "sikerim"),
        ("Böyle satıcıyı sikeyim", "sikeyim"),
        ("Siktiğimin kulaklığı çalışmıyor", "siktiğimin"),
        ("Kimsenin sikinde değil", "sikinde"),
        ("Müşteriyi siklemiyorlar bile", "siklemiyorlar"),
        ("Bir sik anlamadım kılavuzdan", "bir sik"),
        ("Sik gibi kumaş", "sik"),
        ("Hayatımızı siktiniz", "siktiniz"),
        ("Orospu çocukları paramı yedi", "orospu"),
        ("orospuçocuğu satıcı", "orospuçocuğu"),
        ("Hepiniz orospusunuz", "orospusunuz"),
        ("0r0spu çocuğu", "orospu"),
        ("oros*u evladı", "orospu"),
        ("oruspu çocuğu", "oruspu"),
        ("Oç satıcı iade yapmadı", "oç"),
        ("Piç kurusu satıcı", "piç"),
        ("Bu piçler iade yapmıyor", "piçler"),
        ("Satıcı tam bir ibne", "ibne"),
        ("İbneler cevap vermiyor", "ibneler"),
        ("Pezevenk herif telefonu kapattı", "pezevenk"),
        ("pez*venkler paramı vermedi", "pezevenkler"),
        ("Yarrak gibi ürün", "yarrak"),
        ("Yarrağımı yersiniz", "yarrağımı"),
        ("Götünüze sokun bu ürünü", "götünüze"),
        ("Götüm gibi kumaş", "götüm"),
        ("Götveren satıcı", "götveren"),
        ("Ürün bok gibi", "bok"),
        ("Boktan bir alet", "boktan"),
        ("Benimle taşak mı geçiyorsunuz", "taşak"),
        ("Ağzıma sıçtınız", "sıçtınız"),
        ("Amcık ağızlı satıcı", "amcık"),
        ("Puşt herifler", "puşt"),
        ("Kahpe evladı satıcı", "kahpe"),
        ("Seni kaşar seni", "kaşar"),
        ("Yavşak satıcı yalan söylüyor", "yavşak"),
    ],
)
def test_obscene_words_are_found(text: str, word: str) -> None:
    """
    Plain, inflected or in disguise, the word is named.
    """
    assert found_in(text) == [word]


@pytest.mark.parametrize(
    "text",
    [
        "Bir parça eksiktir, iade ettim.",
        "Klasiktir, her evde bulunmalı.",
        "Sık sık kapanıyor, memnun kalmadım.",
        "sik sik kapaniyor ama idare eder",
        "SIK DOKULU HAVLU, TAVSİYE EDERİM",
        "SIKINTI YOK, ÇOK GÜZEL",
        "Kapagi cok siki kapaniyor",
        "Ayakkabi ayagimi sikti, bir numara buyuk alin",
        "BELİMİ ÇOK SIKIYOR",
        "AYAĞIMI SIKTI, İADE ETTİM",
        "Film cok sikici, uyudum",
        "FERMUAR SIKIŞTI, AÇILMIYOR",
        "Vidalari servise siktirmak zorunda kaldim",
        "Müşteri hizmetlerine sikayet ettim",
        "Şike davasını anlatan kitap",
        "Siklamen rengi elbise çok güzel",
        "Ağır siklet boks eldiveni",
        "Siklon teknolojili süpürge",
        "Osmanlı sikkesi replikası güzel",
        "Bir sikim krem yetiyor",
        "Valizi tek elle götürdüm, çok hafif",
        "gotur getir zor olmuyor",
        "Got dizisinin kutulu seti",
        "Gotik harfli poster",
        "Eski kaşar peyniri çok lezzetli",
        "Kaşarlı tost makinesi gayet iyi",
        "Urfa usulü şıllık tatlısı tarifi var",
        "Bok böceği belgeseli çocuklar için güzel",
        "Kedi kumu iyi, kedinin boku kokmuyor",
        "Boksör köpeğim tasmayı sevdi",
        "Boxer, bokser ve boksit kelimeleri aynı sayfada",
        "Domateste piç sürgün almak için makas",
        "PIC mikrodenetleyici programlama kartı",
        "Sıçan kapanı işe yaradı",
        "Yağ sıçramasını önlüyor",
        "Amcamın hediyesi, amca çok sevdi",
        "Amino asit takviyesi, ananas aromalı",
        "Amin, Allah razı olsun",
        "Amina bebek önlüğünü çok sevdi",
        "AM FM radyo, net çekiyor",
        "Kurallara uyarak kullandım, boyarak yeniledim",
        "Sabah koyarak akşama kadar sıcak tuttu",
        "Ekran kartı OC modeli, MSI",
        "AQ 500 modeli hava kalitesi sensörü",
        "Michael Kors mk çanta orijinal",
        "Kahpe Bizans filmi çok komik",
        "İndirim kodumun süresi geçmiş",
        "Cuk oturdu, tam ölçüsünde",
        "Saksofon kamışı iyi ses veriyor",
        "Domalan mantarı konservesi",
        "A++ enerji sınıfı, beş yıldız *****",
        "Si*** Y***** adlı kişi yorumda haklı",
        "O.Ç. imzalı kart çıktı, M*** K*** teşekkürler",
        "Aptal gibi inandım, gerizekalı satıcı, lanet olsun",
        "Toplar sizi eğlendirir, top oğlan çocukları için",
        "Eyerin kaltak kısmı ahşap",
        "Bisturiyle açılan yara* iyileşti, sür* git kremi",
        "pelusun kolu sokuk geldi",
        "AYAĞIMI SIKIYOR, ÇOK SIK BOZULUYOR",
        "Köpek dolu sokakta işe yaradı",
    ],
)
def test_innocent_words_are_left_alone(text: str) -> None:
    """
    Words that hold or equal an obscene one are no finding.
    """
    assert found_in(text) == []
