"""
Obscene words of Arabic, and what their innocent doubles stand next to.
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


_CARELESS: Final = str.maketrans("أإآٱةى", "ااااهي")
_BARE: Final = str.maketrans("أإآٱ", "اااا")
_KAFS: Final = (str.maketrans("كي", "کی"), str.maketrans("كي", "ڪي"))


def _typed(forms: frozenset[str]) -> frozenset[str]:
    """
    Add how *forms* look when typed carelessly, as most people type.
    """
    return frozenset(
        form.translate(table)
        for form in forms
        for table in ({}, _BARE, _CARELESS)
    )


def _stretched(forms: frozenset[str]) -> frozenset[str]:
    """
    Give *forms* with the letters of other keyboards.
    """
    other = {form.translate(table) for form in forms for table in _KAFS}
    return frozenset(other) - forms


_PROCLITICS: Final = (
    *("", "و", "ف", "ب", "ل", "ك", "ع", "ال", "وال", "بال", "فال", "كال"),
    *("لل", "عال", "هال", "يا", "ويا", "ول", "وب"),
)
"""What is written together with a noun: and, in, like, the, O."""

_ARTICLES: Final = ("", "ال", "وال", "بال", "كال", "هال", "يا", "لل")


def _fronted(
    forms: frozenset[str], fronts: tuple[str, ...] = _PROCLITICS
) -> frozenset[str]:
    """
    Write every front before each of *forms*.

    It is done here and for chosen words only: before short ones they would
    make boxes ("بكس"), pride ("فخرا") and lies ("كزب") obscene.
    """
    return frozenset(front + form for form in forms for front in fronts)


_OBJECTS: Final = (
    *("ك", "كم", "كن", "كو", "كوا", "ه", "ها", "هم", "ني", "نا", "و", "وا"),
    *("وك", "وكم", "وه", "وها", "وهم", "وني", "ونا", "ون", "ين", "لك", "لكم"),
)
_MOTHERS: Final = _typed(
    words(
        """
        أمك أمكم أمكو أمكوا أمه أمها أمهم أم أمي أمكن أمهاتكم أمهاتكو أمهات
        إمك إمكم مك موك امو إمو يمك أميك ميتينك ميتين ميتينكم أختك أختكم أخته
        أختها أخت أختكن خواتك خواتكم أخواتك أخواتكم ختك ختكم أبوك أبوكم أبوه
        أبو أبوكي أبوها بوك بوكم والدينك والديك والديكم ربك ربكم ربها رب ربه
        دينك دينكم دين دينه خالتك عمتك جدتك ستك مرتك مراتك بنتك عرضك عرضكم
        شرفك شرفكم أهلك أهلكم أهاليكم أهله أمچ أختچ امڪ أمڪ اختڪ
        """
    )
)
_SHORT: Final = words("ام أم ابو أبو اخت أخت دين رب مك بوك اهلك أهلك امي")
"""Of these, words that stand beside many others."""

_OURS: Final = _typed(
    words(
        """
        الخدمة الشركة المنتج المندوب الشحن التوصيل البائع البايع المتجر المحل
        التاجر الجهاز العيشة الدنيا اليوم الحظ خدمة شركة شحن خدمتكم شركتكم
        شغلكم منتجكم منتجاتكم متجركم بضاعتكم توصيلكم محلكم شحنكم ده دا دي دول
        هذا هذي هاد هاي هذه اللي امازون
        """
    )
)

_PLAIN: Final = _typed(
    words(
        """
        شرموطة شراميط شرموطات شرموطتك شرموطين شرمطجي شرمطجية شرموطي قحبة قحاب
        قحبات قحبتك قحيبة قحايب قحبنة قحب گحبة گحاب گحبات متناكة متناك متناكين
        متناكات منيوكة منيوك منيوكين مناويك منايكة منيوچ منيوچة منيوج منيوجة
        نياكة نياك نياكين طيز طيزك طيزي طيزه طيزها طيزكم طيزهم طيزنا طيزو
        طيزكو طيزين طياز طيازكم طيازهم اطياز طيزچ طيزج
        """
    )
)
_JOINED: Final = _fronted(_PLAIN) - words("كنياك")  # Cognac.
_LONG: Final = _fronted(
    _typed(
        words(
            "شرموطة شراميط شرموطات شرموطتك متناكة متناكين متناكات منيوكة "
            "منيوكين"
        )
    ),
    ("", "ال"),
)
"""
Of these only long ones are sought behind stars.

A vowel sign parts a word like a star does, so that "قُبة", "طيّها" and "مِنْك"
would be taken for shorter ones in disguise.
"""

_VERBS: Final = (
    frozenset(
        front + "نيك" + tail
        for front in words("ي ت ا ن أ بي بت هي هت حي حت غن")
        for tail in ("", *_OBJECTS)
    )
    | frozenset(
        front + "نيك" + tail
        for front in words("ه ح ب")
        for tail in words("ك ككم ها هم")
    )
    | frozenset(
        front + "تناك" + tail
        for front in words("ي ت ا بي بت هي هت حت نت")
        for tail in ("", "وا", "و", "ت", "نا")
    )
    | frozenset("نيك" + tail for tail in words("ني وني ونا هم وهم"))
    | frozenset("ناك" + tail for tail in words("ك ها ني كم هم"))
) - words("انيكو انيكه انيكها أنيكو أنيكه أنيكها تنيكه تنيكو")
"""Without names and small tins."""

_CURSED: Final = _typed(
    frozenset(
        "كس" + kin
        for kin in words(
            """
            أمك أمكم أمه أمها أمهم أمكو أمكوا أم أميك أختك أختكم أخته أختها
            أخت ختك ختكم ختو خت خته ختها أبوك أبوكم ربك ربكم دينك دينكم مكم
            مكو مكوا ميتين ميتينك ميتينكم ميتينكو أهلك أهلكم عرضك خواتك خواتكم
            خواته مراتك إمك إمكم
            """
        )
    )
    | words(
        """
        يكسمك ياكسمك يكسامك وكسمك وكسامك وكسختك دينمك دينامك دينأمك نيكمك
        نيكأمك نيكموك نيكختك نيكاختك نيكربك نيكدينك نعلدينك يلعندينك طبونمك
        طبونموك زبمك
        """
    )
)

_UNMISTAKABLE: Final = 6
"""From so many letters on a word may be sought behind stars."""

_ALWAYS: Final = (
    _LONG
    | frozenset(form for form in _CURSED if len(form) >= _UNMISTAKABLE)
    | _typed(words("أحا خولنة كلخرا كولخرا"))
    | words(
        """
        fuck fucks fucking fucked fucker fuckers motherfucker motherfuckers
        shit shits shitty bullshit asshole assholes cunt cunts

        sharmouta sharmota sharmoota sharmuta sharmoutah sharmotah kosomak
        kosomk kosomek metnaka metnak metnakeen manyouk manyoka qahba ga7ba
        """
    )
)

_ARABIZI: Final = words(
    """
    sharmout sharmot sharmoot sharmut sharameet sharamit shrameet sharamet
    shrmota shrmouta shrmoota shrmuta sharmo6a shrmo6a sharmo6ah chermouta
    charmouta charmota charmuta cherameet scharmuta

    kosomek kosomko kosomkom kosomaha kosommak kosommek kosommk kossomak
    kossomk kossommak kosomk ksomk ksomak ksmk kosmk kosmak kosomo kosemak
    kosemk kosamak kos2omak kos2mk koss2omak kosokhtak kosokhtk kos5tk ksokhtk
    kso5tk kossokhtak kosoktak kosoumak kissemmak kissimmak kesemak kesemmak
    kesokhtak kisokhtak kisikhtak kiso5tak kesso5tak kosrabak kosrabbak

    metnake mitnak mitnaka mtnak mtnaka mtnaken metnakin motnak motnaka
    metnakeen manyok manyook manyuk manyoke manyouke manyooka mnayek mnayik
    mnayke manayek manyake nayek neeek aneekak aneek aneekk aneekek anikak
    anikek haneekak haneekek yeneek yneek yneekak yenik btetnak yetnak
    etnak itnak btetnaak nikomok nikomk nikomak nikommok nikoumok nikmok
    nikmak nikoumouk nikoummok nikommek nikamok nikamak ni9omok ni9amok nikomo
    nikrabak nikrabek nikkomok nikemok nikmouk nikemouk

    9a7ba 9ahba 97ba q7ba qa7ba qahbe qa7be ka7ba ka7be k7ba g7ba gahba g7bah
    ga7bah ga7ba 9a7ab ka7bah 9a7be l9a7ba l97ba el9a7ba
    elka7ba elgahba gu7ba

    5awal 5awalat khawalat 5wlat 5awl khwl khawal khawel 5awel

    a7a a7aa a7aaa a7aaaa a7aaaaa a7ah a7tein a7aten

    teezak teezek teezy teezi teezik teezo teezha teezkom tizak tizek tizik
    tizkom tizo tizha tyzak 6eez 6eezak 6eezy 6ezak 6izi 6izak

    zobry zobri zobrak zobry zobrk zoby zobi zobbi zebi zebbi zeby zebby zebbak
    zebak zbi zbak zbbi zubbi zubry zibbi zibby zibi zebrak

    tabounmok tabonmok 9lawi klawik 9lawik
    """
)

_RESPELT: Final = (
    _ARABIZI
    | _JOINED
    | _CURSED
    | _stretched(
        words(
            """
            كسمك كسمكم كسامك كسأمك كساختك كسختك شرموطة شرموطه قحبة قحبه طيز
            طيزك طيزي متناك متناكة متناكه منيوك منيوكة منيوكه احا أحا شراميط
            القحبة القحبه الشرموطة الشرموطه المتناكة المتناكه
            """
        )
    )
    | words(
        """
        كsمك كsم كsامك كسomk كxمك كسmك
        شرمو6ة شرمو6ه شرموtة شrموطة شرمoطة قحpة قحbة طيzك طiز مeناك
        متnاك ا7ا أ7ا احاا احااا احاااا احااااا احاااااا أحااا أحاااا أحااااا

        شرموتة شرموته شرموطا شرموطةة شرموضة شرموضه شرموظة شرموظه شارموطة
        شارموطه شرماطة شروموطة ابنالشرموطة يابنالشرموطة بنتالشرموطة
        ابنالقحبة ابنالمتناكة يابنالمتناكة يابنالقحبة يبنالشرموطة
        يبنالمتناكة يبنالقحبة

        قحبةة قحبا قحبهه غحبة غحبه قهبة قهبه متناكا موتناك منيوكا منيوگ

        كصمك كسومك كوسومك كوسومكم كوسامك كوساختك كوسختك

        فاكيو فاكيوو فاكنج فاكينج فاكينغ فاكنغ ماذرفاكر مذرفاكر مازرفاكر
        ماذرفكر اسهول بولشيت
        """
    )
)

_COARSE: Final = _typed(
    _VERBS
    | _fronted(
        words(
            """
                منيك منيكة منايك منايكة خولات بعبوص بعابيص بضان بضينة ميبون
                ميبونة ميبونين فقحتك فقحته فقحتي عيورة زبكم زبوب كساس ديوثين
                خنيث خنيثة خنايث نيقرز حتشون حتشونك خريان خريانة
                """
        ),
        _ARTICLES,
    )
    | words(
        """
            زبي زبك بزبي لزبي وزبي زبري زبرك زبره زبركم زبرهم بعبصة بيبعبص
            يبعبصك ابعبصك هبعبصك اتبعبصت متبعبص خرائي خرائية الخرائي الخرائية
            بضين ابضن بيضنوني بضنتونا بضنتوني بتبضن گواد گواويد الگواد انيچك
            انيچ نيچك ينيچ انيجك ينيجك ينيج انيج تنيچ ياعرص ياعرصة يامعرص
            يامعرصين ياخرا ياشرموط ياقواد يالبوة يالوطي ياديوث ياخول
            """
    )
)

_FOREIGN: Final = words(
    """
        bitch bitches slut whore dickhead dickheads wanker wankers khara 5ara
        5ra khra 5arah kharah 5araa kharyan ya5ra lkhra manyak manyaks khanith
        """
)

_FRAGMENTS: Final = words(
    """
    ر رت روا ره رها ارة اره ارات رنا رة روه رو ل ول لان ب اب بت وة وه رات ري
    متأ المتأ تأ يتأ المؤ بالمؤ الأ وأ بأ لأ فا الفا سا الآ رني ير رته تني
    رتها ف مؤ آ أ ا ؤ م مت ان يت دة ده دية ديه ون ال اط
    """
)
"""What is left of "كسّر", "زبّون" and "فَخرا" where vowel signs part words."""

_ANIMALS: Final = _typed(
    words(
        """
        الطيور طيور العصافير عصافير الحمام حمام القطط قطط القطة قطة القط قط
        قطتي قطتك الكلاب كلاب الكلب كلبي الطفل البيبي حفاض حفاضة حفاضات الحفاض
        الرمل رمل الليتر الفئران فئران الفار الأرانب الحشرات الذباب الوزغ
        الدجاج البقر الحيوانات كيس أكياس
        """
    )
)

_CALLED: Final = _typed(
    words(
        """
        يا ويا انت أنت أنتي انتي أنتم انتم انتو أنتو انتوا إنت إنتي إنتو انك
        إنك ابن إبن يابن يبن ولد ود بن بنت أولاد ولاد ياولاد عيال ياعيال أبناء
        بنات أخو ياخو أخت كلكم كلكو كلهم وكلكم شلة عصابة أكبر أحقر أوسخ بائع
        بايع البائع البايع مندوب المندوب المناديب السواق السائق سواق التاجر
        تاجر الموظف موظف الموظفين التجار البياعين البائعين المدير مدير راجل رجل
        كلب حقير نصاب حرامي نصابين حرامية غشاش وسخ واطي حيوان حمار زبالة نذل
        """
    )
)
_SAID_OF: Final = _typed(
    words(
        """
        هم هو هي دول دا ده هذا هذول هاد هادول شوية مجموعة واحد يعني طلع طلعوا
        زي مثل متل كيف صحيح حقيقي مجرد
        """
    )
)

_MILD: Final = InContext(
    words=_typed(
        words(
            """
            طز طظ فشخ مفشوخ مفشوخة فشيخ فشيخة فشختوني هفشخك يفشخ بتفشخ ضراط
            ضرطة يضرط فسوة شخاخ بعصة انبعص انبعصت بعصوني بعصونا مشرمط مشرمطة
            تشرمط تشرمطت متشرمط متشرمطة شرمطة سرسري سرسرية السرسرية أحه أحيه
            ممحون ممحونة زنجي زنوج wtf stfu a7eeh a7eh
            """
        )
    ),
    reason="Mild, or torn, cracked and tested: careful readers differ.",
    bare=Certainty.POSSIBLE,
    most=Certainty.POSSIBLE,
    is_masked=False,
)

IN_CONTEXT: Final = (
    _MILD,
    InContext(
        words=_COARSE,
        reason="Coarse; with a vowel sign many a plain word looks like one.",
        bare=Certainty.LIKELY,
        is_masked=False,
    ),
    InContext(
        words=words("كس ڪس کس "),
        reason="A piece of 'to break' and its like where vowel signs stand.",
        innocent=_FRAGMENTS,
        vulgar=_MOTHERS | words("لحس الحس يلحس انيك يلعن"),
        bare=Certainty.POSSIBLE,
        is_masked=False,
    ),
    InContext(
        words=words("كسك كسي كسها كسهم كسج كسچ الكس كسو كوس وكس"),
        reason="Was clothed; the name Alex; cos lettuce; to fail.",
        innocent=_FRAGMENTS | words("ساندر اندر القماش الكعبة"),
        vulgar=(_MOTHERS - _SHORT)
        | words("لحس الحس يلحس انيك نيك ينيك مص زب يلعن"),
        is_masked=False,
    ),
    InContext(
        words=words("كسمك"),
        reason="Like fish, in poems and in descriptions of taste.",
        innocent=_typed(
            words(
                """
                القرش السلمون التونة البحر البحار مشوي مقلي طازج السردين الزينة
                البلطي الصحراء طعم طعمه طعمها رائحة يسبح تسبح ماء الماء حوض
                """
            )
        ),
        vulgar=words("يا على علي احا انت"),
        bare=Certainty.LIKELY,
        insults=True,
    ),
    InContext(
        words=words("كسم كسمه كسمها كسمهم كسمو كسمين "),
        reason="The cut of a garment, in the Levant; like poison.",
        innocent=_typed(
            words(
                """
                الفستان فستان فستاني التنورة تنورة الجاكيت جاكيت القميص قميص
                البنطلون بنطلون البدلة بدلة العباية عباية الجسم جسم جسمي القصة
                قصة القماش قماش خياطة الخياطة قاتل قاتلة الأفعى الأفاعي العقرب
                طعم طعمه حلو
                """
            )
        ),
        vulgar=_MOTHERS | _OURS | words("احا أحا يا على"),
        bare=Certainty.POSSIBLE,
        is_masked=False,
    ),
    InContext(
        words=_typed(words("كحبة كحاب كحبات الكحبة الكحاب والكحبة")),
        reason="Like a grain or a pill: 'small as a grain of rice'.",
        innocent=_typed(
            words(
                """
                رمل الرمل أرز الأرز الرز رز عدس العدس قمح القمح حمص الحمص دواء
                فستق بندق لوز خردل مسك لؤلؤ واحدة صغيرة حجمها حجمه صغير
                """
            )
        ),
        vulgar=_typed(
            words(
                "ابن ولد بنت يا يابن اولاد ولاد ابناء بنات اخو خت امك ود عيال"
            )
        ),
        is_masked=False,
    ),
    InContext(
        words=words("شرموط الشرموط والشرموط بالشرموط"),
        reason="Dried meat in strips, in the kitchen of Sudan.",
        innocent=_typed(
            words(
                """
                ملاح لحم اللحم لحمة ناشف مجفف مجففة سوداني سودانية السودان ويكة
                عصيدة العصيدة كسرة مطحون شرائح تقلية ابيض أحمر احمر طبخ طبخة
                وصفة بهارات أكلة
                """
            )
        ),
        vulgar=words("ابن كلب حقير"),
        bare=Certainty.LIKELY,
        insults=True,
    ),
    InContext(
        words=words(
            "عرص العرص معرص المعرص معرصين المعرصين تعريص التعريص بيعرص يعرص "
            "بتعرص بيعرصوا عرصين والعرص عرصنة متعرص"
        ),
        reason="An offer, a fair: 'عرض' and 'معرض' with a dot forgotten.",
        innocent=_typed(
            words(
                """
                خاص سعر السعر أسعار خصم تخفيض تخفيضات جميل ممتاز محدود خاصة
                العروض عروض الجمعة رمضان العيد سم سنتيمتر متر طول الطول الشاشة
                شاشة الكتاب الدولي السيارات دبي منتجات سرير السرير
                """
            )
        ),
        vulgar=_CALLED | words("خول متناك شرموط قواد احا"),
        bare=Certainty.POSSIBLE,
    ),
    InContext(
        words=_typed(words("عرصة عرصات العرصة العرصات")),
        reason="A garden or a plot of land; a street in Baghdad.",
        innocent=_typed(
            words(
                """
                مراكش رياض الرياض حديقة بستان أرض الأرض الهندية بغداد شارع
                مولاي دار مطعم حي درب المدينة فاس
                """
            )
        ),
        vulgar=words("كلب حقير متناك شرموط ابن"),
        bare=Certainty.POSSIBLE,
        insults=True,
    ),
    InContext(
        words=words("خول الخول والخول "),
        reason="Authorised; servants, in old books.",
        innocent=_typed(
            words(
                """
                له لي لنا لك لكم لها لهم القانون البنك العقد النظام الصلاحية
                صلاحية صلاحيات الحق خدم حشم وحشم وخدم الوكيل المحكمة توكيل
                الدستور المجلس بموجب
                """
            )
        ),
        vulgar=_typed(
            words("ابن متناك متناكة عرص كلب وسخ حقير معرص احا شرموط")
        ),
        bare=Certainty.POSSIBLE,
        insults=True,
        is_masked=False,
    ),
    InContext(
        words=words("نيك النيك نيج نيچ نيكك نيكه نيكها نيكو نيكوا ونيك"),
        reason="The name Nick, a nickname in a game.",
        innocent=_typed(
            words(
                """
                نيم كيف فيلم رواية السير هاري مايكل كايل جيمس الممثل الكاتب
                المؤلف اسم اسمه باسم حسابي حساب لعبة كيروس كيج باول
                """
            )
        ),
        vulgar=(_MOTHERS - _SHORT) | words("يا مص زب كس طيز"),
        bare=None,
        is_masked=False,
    ),
    InContext(
        words=_typed(words("نيكة ناك انتاك منتاك منتاكة ينتاك تنتاك")),
        reason="Names of firms and people; worn down.",
        vulgar=_MOTHERS,
        bare=Certainty.POSSIBLE,
        insults=True,
        is_masked=False,
    ),
    InContext(
        words=words("زب الزب زبه زبو زبها بزب ازبار زب'"),
        reason="What vowel signs leave of 'client' and 'butter'; a plant.",
        innocent=_FRAGMENTS
        | _typed(words("الأرض البحر القاضي عشبة أعشاب بذور تمر نخل نبات")),
        vulgar=_typed(
            words(
                """
                مص مصوا يمص تمص الحس كس طيز على ابو أبو انت يا راس وجه ريحة
                كبير زي فيك فيكم أمك بأمك شوية واحد حط دخل
                """
            )
        ),
        bare=Certainty.POSSIBLE,
        insults=True,
        is_masked=False,
    ),
    InContext(
        words=words("زبر الزبر زبار زبور"),
        reason="Blocks of iron; holy books, the Psalms.",
        innocent=_typed(
            words(
                """
                الحديد حديد الكتب الأولين القرآن القران داود مزامير التوراة
                الإنجيل الانجيل القبور نبي كتاب الكتاب
                """
            )
        ),
        vulgar=_typed(words("مص يمص طيز كس على زي واحد راس حط يا")),
        is_masked=False,
    ),
    InContext(
        words=_typed(words("أير أيري أيرك أيره ايرين آير")),
        reason="The English word 'air', in names of things.",
        innocent=words(
            """
            ماك بوك بودز ايباد آيباد ماكبوك جوردن جوردان ماكس فراير نايك نايكي
            فورس ون كوول كول تاغ تاج ويك فرايرز لاين لاينز ام تو دوتس فريش
            """
        ),
        vulgar=_typed(
            words(
                """
                فيك فيكم فيكن فيكي فيه فيها بيك بيكم بهيك بهال بهالخدمة بهالشغل
                بأمك بإمك باختك بأختك بربك بشرفك بعرضك بكس بكسمك بالشركة
                بالخدمة بالبياع بالبائع بالمحل بالمتجر بطيزك بدينك بديني عليكم
                مص حط لايري
                """
            )
        ),
        is_masked=False,
    ),
    InContext(
        words=words("عير عيري عيرك العير"),
        reason="A caravan or a wild ass, in old books; to mock.",
        innocent=_typed(words("القافلة يوسف والنفير النفير أيتها حمار")),
        vulgar=words("بيك بيكم بيه بامك باختك مص راس بطيزك بعرضك"),
        is_masked=False,
    ),
    InContext(
        words=_typed(
            words(
                "خرا الخرا والخرا بالخرا هالخرا كالخرا خراء الخراء خرة الخرة "
                "عالخرا لخرا خرية الخرية"
            )
        ),
        reason="Droppings of birds and pets; an end of 'pride' and 'lately'.",
        innocent=_ANIMALS | _FRAGMENTS,
        vulgar=_typed(
            words(
                """
                زي مثل متل كيف كل كلوا كلو ياكل ابن ابو يا وجه ريحة عليك عليكم
                خدمة منتج شغل حتة قطعة انت كلام بضاعة شركة صناعة جودة والله
                """
            )
        ),
        bare=Certainty.LIKELY,
        insults=True,
        is_masked=False,
    ),
    InContext(
        words=words("زق الزق كالزق هالزق زقي"),
        reason="To push, in Egypt; a waterskin.",
        innocent=_typed(
            words(
                """
                الباب باب العربية العربة الكرسي الترابيزة الكنبة العجل ماء خمر
                جلد لبن معايا قدام ورا
                """
            )
        ),
        vulgar=_typed(
            words(
                """
                زي مثل كنه كأنه كل كلوا وجهك المنتج الخدمة التعامل خدمة
                خدمتكم خدمتهم جودة جودته
                جودتها منتج منتجات بضاعة تعامل تعاملهم شغل ريحة ريحته والله يا
                """
            )
        ),
        is_masked=False,
    ),
    InContext(
        words=_typed(words("لبوة اللبوة لبؤة لبوات")),
        reason="A lioness.",
        innocent=_typed(
            words(
                """
                أسد الأسد أسود الأسود أشبال شبل أشبالها لعبة مجسم حديقة الغابة
                غابة حيوانات الحيوانات نمر الأسد أفريقيا لوحة تمثال
                """
            )
        ),
        vulgar=_typed(words("ابن يابن ولاد اولاد بنت متناكة وسخة")),
        is_masked=False,
    ),
    InContext(
        words=_typed(
            words(
                "عاهرة العاهرة عاهرات العاهرات عاهر العاهر مومس المومس داعرة "
                "الداعرة فاجرة زانية الزانية ساقطة الساقطة"
            )
        ),
        reason="Plain words of novels, of law and of religion.",
        innocent=_typed(
            words(
                """
                رواية الرواية قصة فيلم الفيلم البطلة شخصية الكاتب الكاتبة آية
                الأحكام حكم الفقه حدود مكالمة مكالمات الأوراق
                """
            )
        ),
        vulgar=_typed(
            words("ابن أبناء ابناء يابن اولاد أولاد ولاد ولد يا أمك امك بنت")
        ),
        is_masked=False,
    ),
    InContext(
        words=_typed(
            words(
                """
                قواد القواد قوادة قوادين القوادين ديوث الديوث ديوس لوطي اللوطي
                لواطي لوطية لوطيين مخنث المخنث مخنثين المخنثين نغل النغل نغولة
                بندوق زامل زوامل عطاي نيقر طحان علق علوق
                """
            )
        ),
        reason="Leaders, kin of Lot, a name, a chant, a miller, to hang.",
        innocent=_typed(
            words(
                """
                الجيش جيش القوات قوم مكيف مكيفات يمني يمنية اليمن شيلة قهوة
                القهوة حبوب القمح صيد هواء شركة مجموعة عائلة الحديث الفقه
                """
            )
        ),
        vulgar=_CALLED | words("متناك خول عرص شرموط قحبة منيوك"),
        is_masked=False,
    ),
    InContext(
        words=_typed(words("طبون قلاوي قلاويك ترمة ترمتك صرم صرمك عصبتي")),
        reason="An oven for bread; names; a tie of nerves.",
        innocent=_typed(words("خبز الخبز فرن الفرن طين حلوى عائلة الدم")),
        vulgar=(_MOTHERS - _SHORT) | words("مك موك ليك ليكم نيك"),
        is_masked=False,
    ),
    InContext(
        words=words(
            "kos koss kus kuss kis kes kess tiz tizi teez zeb zob zib"
        ),
        reason="An island, a maker of headphones, a town, English words.",
        innocent=words(
            "headphones greece island ouzou ouzo headset portapro earbuds"
        ),
        vulgar=words(
            """
            omak omk omek ommak ommek omo omaha om omkom omko emak emmak immak
            ommk okhtak o5tak o5tk okhtk ikhtak rabak rabbak omok mok oumouk
            ya ala 3ala 3la mos moss el abouk wlad yel7as tel7as bouss fik
            """
        ),
        is_masked=False,
    ),
    InContext(
        words=words("nik nikk neek ayri ayre ayreh eyri eyre airi ayr zamel"),
        reason="Short for Nicholas; a family name; names of places.",
        vulgar=words(
            """
            omak omk omok mok ommok oumouk oummek mouk rabak rabek bouk okhtak
            o5tk fik feek fikon fikom fekon feekon bi bikon b2emmak bemmak
            bokhtak ya wld wlad
            """
        ),
        is_masked=False,
    ),
    InContext(
        words=words("3ars 3rs 3arsat m3ars m3rs me3aras me3ars"),
        reason="A wedding, spelt like a pimp.",
        vulgar=words("ya ibn ebn yabn enta ento kalb 5awal khawal metnak"),
        is_masked=False,
    ),
)

_SONS: Final = _typed(
    words("ابن إبن يابن يبن ولاد أولاد ياولاد بن ولد عيال ياعيال بنت أبناء")
)

_VULGAR_PHRASES: Final = (
    frozenset(
        f"{son} {kin}"
        for son in _SONS
        for kin in words("الوسخة الوسخه زنا الزنا الزنى زنى وسخة وسخه")
    )
    | frozenset(f"ك س {kin}" for kin in _MOTHERS - _SHORT)
    | frozenset(
        f"{curse} {whose}"
        for curse in words(
            "يلعن ينعل ينعن نعل العن لعنت يحرق احرق ملعون ياحرق يلعنو منعول"
        )
        for whose in _typed(
            words("دينك دينكم دينه دين ربك ربكم رب دينهم ربهم كس")
        )
    )
    | _typed(
        lines(
            """
            دين أمك
            دين أمكم
            دين أم
            دين أمه
            دين أمهم
            هنيك أمك
            حنيك أمك
            بنيك أمك
            زك أمك
            طز في ربك
            يا ابن الكلب
            يا ابن كلب
            يا ولاد الكلب
            يا أولاد الكلب
            يابن الكلب
            يابن كلب
            ياولاد الكلب
            ياولاد كلب
            ولاد الكلب
            ولاد كلب
            عيال الكلب
            عيال كلب
            ابن ستين كلب
            ولاد ستين كلب
            ابن مرة وسخة
            أخو الوسخة
            سير تقود
            سيرو تقودو
            تقود عليا
            نحوي مك
            عصبة ليك
            قح ة
            قح ه
            ق بة
            ط ز
            خ ول
            مت اك
            متن اك
            من وك
            ق ح ب ة
            ق ح ب ه
            ط ي ز
            خ و ل
            ع ر ص
            م ت ن ا ك
            هولي شيت
            فاك يو
            فك يو
            فاك أوف
            ماذر فاكر
            مذر فاكر
            ماذر فكر
            سون أوف بيتش
            اخرا عليك
            اخرا عليكم
            كلوا زق
            كل زق
            """
        )
    )
    | lines(
        """
        kos omak
        kos om
        kos ommak
        ya ibn el sharmouta
        ibn el sharmouta
        ebn el sharmouta
        ibn el metnaka
        ibn el wes5a
        ibn el weskha
        wlad el wes5a
        yel3an deenak
        yel3an dinak
        yel3an rabak
        yl3n dynk
        inal dinak
        son of a bitch
        ya ibn el kalb
        yabn el kalb
        wlad el kalb
        """
    )
)

_MILD_PHRASES: Final = _typed(
    lines(
        """
        ابن الكلب
        ابن كلب
        أولاد الكلب
        أولاد كلب
        بنت الكلب
        ابن حرام
        ابن الحرام
        ولد حرام
        ولد الحرام
        أولاد الحرام
        أولاد حرام
        ولاد الحرام
        ولاد حرام
        عيال الحرام
        ديك أمك
        ديك أم
        يلعن أبوك
        يلعن أبوكم
        يلعن أبو
        ينعل أبوك
        ينعل أبو
        نعل بوك
        ينعل بوك
        """
    )
)

_INNOCENT_PHRASES: Final = _typed(
    lines(
        """
        زب الأرض
        زب البحر
        زب القاضي
        نيك نيم
        خول له
        خول لي
        أير ماكس
        أير بودز
        ماك بوك أير
        زق الباب
        كسم الفستان
        زبر الحديد
        دين أم قرض
        دين أم هبة
        """
    )
)

_HOMOGRAPHS: Final = (
    Homograph("طيزناباذ", "A place near Kufa in old books."),
    Homograph("متناكح", "Marrying one another."),
    Homograph("متناكر", "Feigning not to know one another."),
    Homograph("متناكف", "Disdaining one another."),
    Homograph("قحبان", "A family name.", whole=True),
    Homograph("قحة", "A cough, also written 'قحّة'.", whole=True),
    Homograph("كسر", "To break, what buyers write most."),
    Homograph("كسارة", "A nutcracker, a crusher."),
    Homograph("كسكس", "Couscous."),
    Homograph("كسكاس", "A pot in which couscous is steamed."),
    Homograph("كسول", "Lazy."),
    Homograph("كسل", "Laziness."),
    Homograph("كسوة", "Clothing, the cloth of the Kaaba."),
    Homograph("كساء", "A garment."),
    Homograph("كسب", "To earn, to win."),
    Homograph("كستناء", "Chestnuts."),
    Homograph("كستور", "A cloth for pyjamas; castor oil."),
    Homograph("كسوف", "An eclipse."),
    Homograph("كسرة", "A piece of bread; the flat bread of Sudan."),
    Homograph("بكس", "A box, a parcel.", whole=True),
    Homograph("بوكس", "A box, a parcel."),
    Homograph("لكس", "Lexus; luxury; Lux soap.", whole=True),
    Homograph("اكس", "The letter X, Xbox."),
    Homograph("فوكس", "Focus, fox."),
    Homograph("وكسة", "A failure, in Egypt; nothing obscene."),
    Homograph("زبون", "A client."),
    Homograph("زباين", "Clients, in dialect."),
    Homograph("زبائن", "Clients."),
    Homograph("زبالة", "Rubbish."),
    Homograph("زبدة", "Butter."),
    Homograph("زبدية", "A bowl."),
    Homograph("زبادي", "Yoghurt."),
    Homograph("زبيب", "Raisins."),
    Homograph("زبرجد", "Chrysolite, a gem."),
    Homograph("زبط", "It worked, in the Levant."),
    Homograph("كزب", "A lie, as 'كذب' is spoken.", whole=True),
    Homograph("حزب", "A party.", whole=True),
    Homograph("نيكون", "Nikon, a maker of cameras."),
    Homograph("نيكول", "A name."),
    Homograph("نيكل", "Nickel."),
    Homograph("نيكوتين", "Nicotine."),
    Homograph("نيكاي", "Nikai, a maker of appliances."),
    Homograph("ميكانيك", "Mechanics."),
    Homograph("اورجانيك", "Organic."),
    Homograph("تيتانيك", "The Titanic."),
    Homograph("بيكنيك", "A picnic."),
    Homograph("كلاسيك", "Classic."),
    Homograph("هنيك", "There, in the Levant.", whole=True),
    Homograph("اهنيك", "I congratulate you.", whole=True),
    Homograph("بنيك", "Your children, in prayers.", whole=True),
    Homograph("تحنيك", "A custom at births: a date on the palate."),
    Homograph("تكنيك", "Technique."),
    Homograph("تنيكة", "A small tin.", whole=True),
    Homograph("خولة", "A woman's name.", whole=True),
    Homograph("مخول", "Authorised."),
    Homograph("دخول", "Entry."),
    Homograph("خراب", "Ruin."),
    Homograph("خرابيط", "Nonsense."),
    Homograph("خراطة", "Turning on a lathe; nonsense."),
    Homograph("خراطيش", "Cartridges."),
    Homograph("خرازة", "A sewing awl."),
    Homograph("فخرا", "In pride.", whole=True),
    Homograph("مؤخرا", "Lately.", whole=True),
    Homograph("متأخرا", "Late.", whole=True),
    Homograph("عرض", "An offer, width; one dot from an insult.", whole=True),
    Homograph("معرض", "A fair; one dot from an insult.", whole=True),
    Homograph("عرصات", "A street in Baghdad; plots.", whole=True),
    Homograph("شرم", "Sharm el-Sheikh.", whole=True),
    Homograph("شرمولة", "Chermoula, a marinade of Morocco."),
    Homograph("شرموخ", "A family name."),
    Homograph("شرائط", "Ribbons, tapes."),
    Homograph("لزق", "It stuck; sticky tape.", whole=True),
    Homograph("بزق", "A lute; to spit.", whole=True),
    Homograph("رزق", "A living, sent by God.", whole=True),
    Homograph("بلوط", "Oak.", whole=True),
    Homograph("طابون", "An oven for bread."),
    Homograph("صابون", "Soap."),
    Homograph("مكوة", "An iron, in Egypt; slang in the Gulf.", whole=True),
    Homograph("قضيب", "A rod, as for curtains or fishing."),
    Homograph("مصاصة", "A straw, a lollipop, a dummy."),
    Homograph("بزازة", "A feeding bottle, in Egypt.", whole=True),
    Homograph("احاديث", "Sayings of the Prophet."),
    Homograph("احادي", "Single, mono."),
    Homograph("احاسيس", "Feelings."),
    Homograph("ايربودز", "AirPods."),
    Homograph("ايرفراير", "An air fryer."),
    Homograph("مانيوك", "Manioc, a root that is eaten."),
    Homograph("نايك", "Nike, a maker of shoes.", whole=True),
    Homograph("بيتش", "A beach, as English is spelt.", whole=True),
    Homograph("شيت", "A sheet, as of Excel.", whole=True),
    Homograph("koss", "A maker of headphones.", whole=True),
)

OBSCENE: Final = ObsceneWords(
    always=_ALWAYS,
    respelt=_RESPELT,
    coarse=_FOREIGN,
    stems=_fronted(
        _typed(words("شرموطة شرموطت شراميط متناكة متناكي منيوكة منيوكي قحبة"))
        | words("قحبت قحاب طيزك طيزه طيزي كسامك كساختك كسختك"),
        ("", "و", "ف", "ب", "ل", "ال", "وال", "بال", "يا", "لل"),
    ),
    roots=words("شرموطة شرموطه شراميط متناك منيوك"),
    in_context=IN_CONTEXT,
    mild=words("ابنالكلب ابنكلب يابنالكلب"),
    vulgar_phrases=_VULGAR_PHRASES,
    mild_phrases=_MILD_PHRASES,
    innocent_phrases=_INNOCENT_PHRASES,
    homographs=_HOMOGRAPHS,
    abuse=_CALLED
    | _SAID_OF
    | words("ya enta ento ibn ebn yabn yebn wlad wld weld bent inta"),
    people=words("البائع البايع المندوب التاجر الموظف الشركة المتجر"),
    links=words("كان كانت كانوا طلع طلعت طلعوا صار هو هي هم"),
    fillers=_typed(words("ال ده دا دي هذا هاد فعلا جدا كبير والله ألف ستين")),
    by_initial=_typed(
        words("كسم كسمك شرموطة شرموط قحبة متناكة متناك خول عرص منيوك طيز")
    ),
    beheaded=_typed(words("رموطة راميط لشرموطة تناكة نيوكة")),
    footnoted=words(
        """
        من مني منت مت مع ما كس كسا كسر كل قح قم شر شرم شرط خر خرا خو خوا عر
        عرض عرو طي طيب نيو نا زب زبو زبا لب اي ايا بع بض ال الم الش الق يا ان
        ين تن كو كوس sh sha ko met
        """
    ),
    numbered=_typed(
        words(
            """
            موديل الموديل رقم الرقم قطعة القطعة كود الكود طراز مقاس طلب الطلب
            شحنة سيريال نوع model no number code
            """
        )
    ),
    titles=_typed(
        words(
            """
            السيد السيدة سيد سيدة الأستاذ أستاذ الأستاذة أستاذة دكتور الدكتور د
            أ م الأخ أخ الأخت المهندس مهندس الشيخ اسمه اسمها اسم باسم المدعو
            البائع العميل الحرف حرف فئة
            """
        )
    ),
)
"""What the Arabic finder is built from."""
