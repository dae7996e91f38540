"""
Drafts in Turkish.
"""

from __future__ import annotations

from typing import Final

from review_policy.language import Language
from review_policy.playbook.drafts._draft_texts import (
    Address,
    DraftTexts,
    Remedy,
)
from review_policy.reading.causes import Cause


POLITE: Final = Address(
    greeting="Merhaba,",
    closing="Saygılarımızla",
    public_replies={
        None: (
            "Neyin yolunda gitmediğini yazdığınız için teşekkür ederiz. Bu "
            "siparişte yaşadıklarınıza üzüldük."
        ),
        Cause.LISTING_PROMISE: (
            "Ürün, açıklamanın düşündürdüğü gibi çıkmamış; özür dileriz. "
            "Sayfayı satır satır gözden geçiriyoruz."
        ),
        Cause.DEFECT: (
            "Çalışmayan bir ürün depomuzdan hiç çıkmamalıydı. Kusura "
            "bakmayın, kontrol ekibine haber verildi."
        ),
        Cause.LATE_OR_LOST: (
            "Söylenenden uzun beklemek can sıkıcıdır, özür dileriz. Kargo "
            "firmasına ne olduğunu sorduk."
        ),
        Cause.DAMAGE: (
            "Kutuyu açıp kırık bir ürün bulmak üzücü. Bu ürünü artık daha iyi "
            "koruyarak paketliyoruz."
        ),
        Cause.WRONG_ITEM: (
            "Paketinize yanlış ürün konmuş; hata bizim, özür dileriz."
        ),
        Cause.MISSING_PART: (
            "Paketinizde eksik varmış, üzgünüz. Her takım artık kapatılmadan "
            "önce bir kez daha sayılıyor."
        ),
        Cause.SERVICE: (
            "Hizmetimiz olması gerektiği gibi değildi. Özür dileriz, konuyu "
            "ekipçe konuştuk."
        ),
        Cause.EXPECTATION: (
            "Ürünün aklınızdakinden farklı çıktığını anlıyoruz. Sayfadaki "
            "ölçülere ve fotoğraflara yeniden bakıyoruz."
        ),
        Cause.TASTE: (
            "Açık sözlülüğünüz için teşekkürler. Zevkler farklı olabiliyor, "
            "beğenmemenize üzüldük."
        ),
        Cause.MISUNDERSTANDING: (
            "Anlatımımız yanlış anlaşılmaya açıkmış, üzgünüz. Kılavuzu "
            "yeniden yazıyoruz."
        ),
        Cause.PRICE: (
            "Fiyatla ilgili sitemi anlıyoruz. Fiyat maliyetlerimize bağlı, "
            "onları da sık sık gözden geçiriyoruz."
        ),
        Cause.PRICE_CUT: (
            "Alışverişten hemen sonra fiyatın düştüğünü görmek can sıkar, "
            "bunu anlıyoruz."
        ),
        Cause.SUSPECTED_COMPETITOR: (
            "Karşılaştırmanızı dikkatle okuduk. Ürünlerimize yönelik her "
            "eleştiri, kimden gelirse gelsin önemlidir."
        ),
        Cause.OUTSIDE_EVENT: (
            "Bu kez neden bizim elimizde değildi, ama bunun sıkıntıyı "
            "azaltmadığını biliyoruz. Üzgünüz."
        ),
        Cause.FEATURE_WISH: (
            "Güzel bir fikir, teşekkürler. Yeni sürüm üzerinde çalışanlara "
            "ilettik."
        ),
    },
    public_invitation=(
        "İlgilenebilmemiz için Amazon hesabınızda siparişi açıp sorunu oradan "
        "bildirebilirsiniz."
    ),
    public_solved="Bu arada konu çözüldü, buna seviniyoruz.",
    support_replies={
        None: (
            "{order_id} numaralı siparişinizle ilgili mesajınız için teşekkür "
            "ederim. Yaşanana üzüldüm, ilgileniyorum."
        ),
        Cause.LISTING_PROMISE: (
            "{order_id} numaralı siparişteki ürünü sayfasıyla karşılaştırdım, "
            "ne demek istediğinizi görüyorum. Özür dilerim."
        ),
        Cause.DEFECT: (
            "{order_id} numaralı siparişteki ürünün düzgün çalışmamasına "
            "üzüldüm."
        ),
        Cause.LATE_OR_LOST: (
            "{order_id} numaralı siparişin kargosunu firmaya sordum. "
            "Beklettiğimiz için özür dilerim."
        ),
        Cause.DAMAGE: (
            "{order_id} numaralı siparişteki ürünün hasarlı ulaşmasına "
            "üzüldüm. Başka kanıt gerekmiyor."
        ),
        Cause.WRONG_ITEM: (
            "{order_id} numaralı siparişle size başka bir ürün gelmiş. "
            "Karışıklık bizde oldu, özür dilerim."
        ),
        Cause.MISSING_PART: (
            "{order_id} numaralı siparişin içeriği tam değilmiş. Eksiği not "
            "ettim, kusura bakmayın."
        ),
        Cause.SERVICE: (
            "{order_id} numaralı siparişte bizden daha fazlasını "
            "bekleyebilirdiniz. Özür dilerim, konuyu artık ben takip ediyorum."
        ),
        Cause.EXPECTATION: (
            "{order_id} numaralı siparişteki ürünün beklediğiniz gibi "
            "olmadığını anlıyorum."
        ),
        Cause.TASTE: (
            "{order_id} numaralı siparişteki ürünün size uymaması üzücü. Bunu "
            "düzeltmek isterim."
        ),
        Cause.MISUNDERSTANDING: (
            "{order_id} numaralı siparişle ilgili yazdıklarınızı okudum. "
            "Kılavuzumuz bir soruyu açık bırakıyor, özür dilerim."
        ),
        Cause.PRICE: (
            "{order_id} numaralı siparişin sunduğuna göre pahalı geldiğini "
            "anlıyorum."
        ),
        Cause.PRICE_CUT: (
            "{order_id} numaralı siparişinizden sonra fiyatın düşmesi elbette "
            "canınızı sıkmıştır."
        ),
        Cause.SUSPECTED_COMPETITOR: (
            "{order_id} numaralı siparişle ilgili görüşlerinizi not ettim. "
            "Ürünün kendisinde bir sorun varsa çözüm bulurum."
        ),
        Cause.OUTSIDE_EVENT: (
            "{order_id} numaralı siparişte olanı ne siz ne biz "
            "önleyebilirdik. Yine de yardımcı olmak isterim."
        ),
        Cause.FEATURE_WISH: (
            "{order_id} numaralı siparişle ilgili önerinizi ürün ekibine "
            "ilettim."
        ),
    },
    quoting="Şöyle yazmışsınız: “{words}”.",
    remedies={
        Remedy.REFUND: (
            "Ürün bedelinin tamamını iade ediyorum; tutar ödeme yaptığınız "
            "yönteme döner."
        ),
        Remedy.REPLACEMENT: (
            "Size bugün ücretsiz olarak yeni bir ürün hazırlanıyor. Takip "
            "bilgisi Amazon hesabınızda görünecek."
        ),
        Remedy.PART: (
            "İhtiyacınız olan parça yola çıktı, bunun için bir şey ödemeniz "
            "gerekmiyor."
        ),
        Remedy.RETURN: (
            "Ürünü masrafı bize ait olmak üzere geri gönderebilirsiniz: "
            "iadeyi Amazon hesabınızdan başlatın, etiket oradadır. Para "
            "iadesi ardından yapılır."
        ),
        Remedy.HELP: (
            "Hangi adımda takıldığınızı yazın, birlikte adım adım ilerleyelim."
        ),
        Remedy.CHOICE: (
            "Sizin için hangisi daha iyi olur, yeni bir ürün mü para iadesi "
            "mi? Yazmanız yeterli, aynı gün başlatırım."
        ),
    },
)

TEXTS: Final = DraftTexts(
    language=Language.TR,
    polite=POLITE,
    date="%d.%m.%Y",
    removal_requests={
        "obscene-language": (
            "Lütfen {order_id} numaralı siparişe ait satıcı geri bildirimini "
            "kaldırın. Yaygın olarak müstehcen veya kaba sayılan sözler "
            "içeriyor: “{words}”."
        ),
        "personal-information": (
            "Lütfen {order_id} numaralı siparişe ait satıcı geri bildirimini "
            "kaldırın. Satıcıya ait kişisel bilgiler içeriyor: “{words}”."
        ),
        "product-review-only": (
            "Lütfen {order_id} numaralı siparişe ait satıcı geri bildirimini "
            "kaldırın. Yorumun tamamı bir ürün değerlendirmesidir ve "
            "satıcının hizmetinden söz etmiyor: “{words}”."
        ),
        "fba-delivery-only": (
            "Lütfen {order_id} numaralı siparişe ait satıcı geri bildiriminin "
            "üstünü çizin. Yorumun tamamı Amazon tarafından gönderilen bir "
            "siparişin teslimatıyla ilgilidir: “{words}”."
        ),
        "buy-shipping-delay-only": (
            "Lütfen {order_id} numaralı siparişe ait satıcı geri bildiriminin "
            "üstünü çizin. Yorumun tamamı Buy Shipping ile zamanında "
            "gönderilmiş bir siparişin gecikmesi veya teslim edilmemesiyle "
            "ilgilidir: “{words}”."
        ),
        "easy-ship-delivery-only": (
            "Lütfen {order_id} numaralı siparişe ait satıcı geri bildiriminin "
            "üstünü çizin. Yorumun tamamı Amazon'un teslim ettiği (Easy Ship) "
            "bir siparişin teslimatıyla ilgilidir: “{words}”."
        ),
    },
    review_report=(
        "Lütfen {review} numaralı yorumu Topluluk Kuralları'na göre inceleyin."
    ),
    review_grounds={
        "seller-order-shipping": "Satıcı, sipariş veya gönderimle ilgili.",
        "price-availability": (
            "Kişisel bir durumda ya da belirli bir mağazada fiyat veya stok "
            "üzerine."
        ),
        "unsupported-language": (
            "Desteklenmeyen bir dilde ya da karışık dillerde yazılmış."
        ),
        "spam-gibberish": "Tekrarlardan veya anlamsız metinden oluşuyor.",
        "too-few-words": "Gerekenden kısa.",
        "private-information": "Özel bilgileri açıklıyor.",
        "profanity": "Küfür veya müstehcen sözler içeriyor.",
        "harassment": (
            "Kişilere hakaret ediyor, onları taciz ya da tehdit ediyor."
        ),
        "hate-speech": "İnsanlara kimlikleri yüzünden nefret ifade ediyor.",
        "sexual-content": "Açık cinsel anlatımlar içeriyor.",
        "external-link": (
            "Dış bir siteye yönlendiriyor ya da ortaklık bağlantısı taşıyor."
        ),
        "promotional-content": (
            "Asıl amacı bir firmayı, siteyi veya teklifi tanıtmak."
        ),
        "conflict-of-interest": (
            "Yazanın üründe maddi veya kişisel çıkarı var."
        ),
        "compensated-review": (
            "Bir karşılık için yazılmış ya da değiştirilmiş."
        ),
        "medical-claim": (
            "Ürünün ciddi bir hastalığı önlediğini veya iyileştirdiğini ileri "
            "sürüyor."
        ),
        "illegal-or-dangerous": (
            "Yasa dışı bir işe ya da ürünün tehlikeli kullanımına özendiriyor."
        ),
        "comment-on-review": "Ürünle değil, başka yorumlarla ilgili.",
        "duplicate-review": (
            "Aynı metin birkaç kez ya da birkaç hesaptan yayımlanmış."
        ),
    },
    review_words="Söz konusu ifadeler: “{words}”.",
    check_in=(
        "Merhaba,\n\n{order_id} numaralı siparişle ilgili bize yazmıştınız. "
        "Kararlaştırdığımız iş bizim tarafımızda tamamlandı. Her şey elinize "
        "ulaştı mı, yoksa açık kalan bir şey var mı?\n\nSaygılarımızla"
    ),
    feedback_notice=(
        "Merhaba,\n\n{order_id} numaralı siparişteki sorun bizim tarafımızda "
        "çözüldü. Çözümden memnunsanız satıcı geri bildiriminizi "
        "“Siparişlerim” bölümünden güncelleyebilir veya kaldırabilirsiniz. "
        "Karar tamamen sizindir, her durumda yardımcı "
        "oluruz.\n\nSaygılarımızla"
    ),
    review_request=(
        "Merhaba,\n\n{order_id} numaralı siparişle bizden alışveriş yaptınız. "
        "Görüşünüz ne olursa olsun, Amazon'da dürüst bir yorum diğer "
        "müşterilerin seçimine yardımcı olur. Zaman ayırdığınız için "
        "teşekkürler.\n\nSaygılarımızla"
    ),
    delay_notice=(
        "Merhaba,\n\n{order_id} numaralı siparişle ilgili yeni bilgi var: "
        "planlanandan geç, {new_date} tarihinde ulaşacak. Beklettiğimiz için "
        "üzgünüm. Sizin için çok geçse buradan yanıt verin, bir yol "
        "bulalım.\n\nSaygılarımızla"
    ),
    cannot_ship_notice=(
        "Merhaba,\n\nmaalesef {order_id} numaralı siparişi gönderemiyoruz: "
        "depodaki son ürün kusurlu çıktı. Tutarın tamamını iade ediyoruz, "
        "sizin bir şey yapmanız gerekmiyor. Kusura bakmayın.\n\nSaygılarımızla"
    ),
    return_question=(
        "Merhaba,\n\n{order_id} numaralı siparişin iadesi bize ulaştı. "
        "Tamamlamadan önce bir sorumuz var: {question}\n\nSaygılarımızla"
    ),
    customization_question=(
        "Merhaba,\n\n{order_id} numaralı siparişteki ürünü tam istediğiniz "
        "gibi yapmak istiyoruz, bir bilgi eksik: {question} Yanıtınız gelir "
        "gelmez başlıyoruz.\n\nSaygılarımızla"
    ),
    delivery_question=(
        "Merhaba,\n\n{order_id} numaralı siparişi henüz kargoya veremiyoruz, "
        "çünkü teslimatla ilgili bir bilgi net değil: {question} Buradan "
        "yanıt verin, paket aynı gün çıksın.\n\nSaygılarımızla"
    ),
)
