"""
Full names in writings without capitals: Arabic, Chinese, Japanese, Korean.

Family names are few there (but in Arabic), so a family name, a given name of
the usual length and a word such as "named" or a title settle it.
"""

from __future__ import annotations

import re

from typing import TYPE_CHECKING, Final

from review_policy.text.pattern import Pattern


if TYPE_CHECKING:
    from collections.abc import Iterator


_HANGUL: Final = Pattern("[가-힣]{3}")
_HAN: Final = Pattern("[\u4e00-\u9fff]{2}")
_KANA: Final = Pattern("[\u3040-\u30ff]")
_ARABIC: Final = Pattern("[\u0621-\u064a]{2}")

_KOREAN_FAMILY: Final = (
    "김이박최정강조윤장임한오서신권황안송류유전홍고문양손배"
    "백허남심노곽성차주우구민나진지엄채원천방공현함변염여추"
    "도소석선설마길연위표명기반왕금옥육인맹"
    "제모탁국어은편용"
)
_KOREAN_TITLE: Final = (
    "실장|대리|기사|과장|팀장|사장|대표|부장|주임|이사|매니저|상담사|상담원"
    "|점장|차장|사원|전무|상무|소장|원장|씨"
)
_KOREAN_NAME: Final = Pattern(
    rf"(?<![가-힣])(?P<name>[{_KOREAN_FAMILY}][가-힣]{{2}})"
    rf"(?=[ ]?(?:{_KOREAN_TITLE})(?:님|이|가|은|는|한테|에게|께|분|에|의|라는"
    rf"|이라는|이라고|라고|과|와"
    rf"|을|를|도|이?라[가-힣]{{1,3}})?(?:[^가-힣]|$)"
    r"|(?:이라는|라는|이란)[ ](?:사람|분|직원|상담|여자|남자))"
    rf"|(?:기사님?|사장님?|담당자|상담원|상담사|직원|대표자?|판매자|예금주"
    rf"|이름은|성함은|매니저"
    rf"|팀장님?)[ ]?[(:'\"]?[ ]?(?P<name_>[{_KOREAN_FAMILY}][가-힣]{{2}})"
    rf"(?=[ ,)'\".]|님|씨|입니다|이라|$)"
)
_NO_KOREAN_NAME: Final = frozenset(
    "주문자 구매자 이용자 소비자 전문가 제조사 공급사 신청자 구입자 고객님"
    " 고객이 고객은 고객도 이분이 정말로 진짜로 진짜 전화를"
    " 전화도 전화가 연락을 연락도 연락이 연락두 "
    "문의를 문의도 문자를 문자도 답변도 답변이 배송도 배송이 배송은 정확히"
    " 정말 이상한 친절히 친절하 조금도 주말에 오늘도 오늘은"
    " 어제는 어제도 한테서 서비스 신경도 "
    "주소를 주문을 주문도 반품도 반품을 교환을 교환도 환불을 환불도 제대로"
    " 도대체 이렇게 그렇게 원래는 인간이 인사도 성의도 성격이"
    " 유선상 유선으 남자분 여자분 어르신 "
    "전혀요 전달을 고맙게 고마운 민원을 소통이 소통도 상담을 지금은 지금도"
    " 현재는 현장에 우체국 우체부 "
    "고객센 소비자원 택배사 지역장 정직한 성실한 진상인 한국인 여러명"
    " 어떤분".split()
)

_JAPANESE_FAMILY: Final = (
    "佐藤|鈴木|高橋|田中|伊藤|渡辺|渡邊|渡邉|山本|中村|小林|加藤|吉田|山田"
    "|佐々木|山口|松本|井上|木村|林|斎藤|斉藤|齋藤|清水"
    "|山崎|森|池田|橋本|阿部|石川|山下|中島|石井|小川|前田|岡田|長谷川|藤田"
    "|後藤|近藤|村上|遠藤|青木|坂本|福田|太田|西村|藤井|金子|岡本|藤原|三浦"
    "|中野|中川|原田|松田|竹内|小野|田村|中山|和田|石田"
    "|森田|上田|原|柴田|酒井|横山|宮崎|宮本|内田|高木|安藤|谷口|大野"
    "|丸山|今井|高田|河野|藤本|小島|村田|武田|上野|杉山|増田|平野|大塚|千葉"
    "|久保|松井|小山|木下|岩崎|野口|野村|新井|菊地|菊池"
    "|佐野|松尾|市川|杉本|古川|大西|島田|水野|桜井|渡部|吉川|山内|西田"
    "|西川|飯田|北村|安田|五十嵐|関|川口|平田|中田|東|久保田|服部|川崎|岩田"
    "|土屋|福島|本田|樋口|田口|永井|秋山|中西|吉村|川上"
    "|石原|大橋|松岡|浜田|馬場|森本|星野|矢野|浅野|大島|吉岡|松下"
    "|小池|野田|荒木|松村|荒井|熊谷|片山|堀|大谷|菅原|尾崎|本間|早川|望月"
    "|小野寺|大沼|奥村|黒田|内藤|堀内|岡崎|小松|須藤|宮田"
    "|西山|小西|川村|岩本|広瀬|成田|榎本|河合|田島|北川|関口|三宅|大久保|高野"
    "|高山|平井|大川|沢田|澤田|相馬|篠原|黒木|白石|神田"
    "|辻|柳|星|緒方|宇野|永田|松原|児玉|栗原|工藤|上村|天野|細川|梶原|大森"
    "|坂口|富田|古田|若林|川島|桑原|門脇|真田|滝沢|大石"
    "|新田|堀江|小田|青山|今村|内山|島|森下|吉野|飯塚|横田"
)
_JAPANESE_ROLE: Final = (
    "担当者?の?|店長の?|代表の?|社長の?|責任者の?|店主の?|オーナーの?"
    "|名前は|名義は?|スタッフの?|オペレーターの?|サポートの?|出品者の?"
    "|販売者の?|受付の?|窓口の?|代表取締役|運営責任者"
)
_JAPANESE_GIVEN: Final = (
    "[\u4e00-\u9fff々]{1,3}?|[\u3041-\u309f]{2,4}?|[\u30a1-\u30fa]{2,5}?"
    "|[\u4e00-\u9fff][\u3041-\u309f]{1,2}?"
)
_JAPANESE_NAME: Final = Pattern(
    rf"(?P<name>(?:{_JAPANESE_FAMILY})[ ]?(?:{_JAPANESE_GIVEN}))(?=さん|様"
    rf"|さま|氏"
    rf"|という|って(?:人|方|いう|奴|名)|と名乗|と申)"
    rf"|(?:{_JAPANESE_ROLE})[ :「]{{0,2}}(?P<name_>(?:{_JAPANESE_FAMILY})[ ]?"
    rf"(?:[\u4e00-\u9fff]{{1,2}}|[\u3041-\u309f]{{2,3}}))(?=[。、,. 」)(]|って"
    rf"|が|は"
    rf"|に|から|の|と|$)"
)
_NO_JAPANESE_GIVEN: Final = Pattern(
    "店長|社長|部長|課長|係長|主任|代表|担当|先生|社員|さん|くん|ちゃん|様|氏"
    "|君|家|屋|店|会社|商店|工業|電機|製作|運輸|急便"
    "|市|県|町|村|区|駅|君"
)

_CHINESE_FAMILY: Final = (
    "欧阳|歐陽|上官|司马|司馬|诸葛|諸葛|皇甫|尉迟|公孙|慕容|令狐|东方|夏侯|"
    "[王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭"
    "马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅"
    "沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉"
    "阎閻余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝"
    "孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易"
    "常武乔喬贺賀赖賴龚龔文庞樊殷施陶洪翟安"
    "颜顏倪严嚴牛温溫季俞章鲁魯葛伍韦申尤毕聂焦向柳邢岳齐梅"
    "莫庄莊辛管祝左涂谷祁舒耿牟卜路詹关關苗凌费纪靳盛童欧歐"
    "甄项曲成游阳裴席卫查屈鲍霍翁隋甘景薄单"
    "包司柏宁柯阮桂闵解强柴华车冉房边]"
)
_CHINESE_CUE: Final = (
    "名叫|叫做|叫|姓名是?|联系人|聯絡人|负责人|負責人|技术员|技術員|工程师"
    "|工程師|客服|店主|老板|老板娘|老闆|经理|經理|店长|店長|师傅|師傅|法人"
    "|户名|戶名|收款人|收件人|业务员|業務員|主管|专员|專員|小哥|同事|感谢"
    "|感謝"
)
_CHINESE_NAME: Final = Pattern(
    rf"(?:{_CHINESE_CUE})[:：是 ]{{0,2}}"
    rf"(?P<name>(?:{_CHINESE_FAMILY})[\u4e00-\u9fff]{{2}})"
    r"(?=[,，。.、；;!！?？ (（）)\n]|先生|女士|小姐|老师|老師|的(?:人|电话)"
    r"|电话|電話|说|說|在|远程|遠程|很|给|給"
    r"|帮|幫|让|讓|跟|和|耐心|热情|人很|$)"
    rf"|(?:名叫|叫"
    rf"|姓名是?)[:： ]?(?P<name_>(?:{_CHINESE_FAMILY})[\u4e00-\u9fff])"
    rf"(?=[,，。、 ]|的人|先生|女士|$)"
    rf"|(?P<name___>(?:{_CHINESE_FAMILY})[\u4e00-\u9fff]{{2}})(?=女士|先生"
    rf"|小姐|大姐"
    rf"|大哥|老师|老師)"
    rf"|[:：,， ]"
    rf"(?P<name__>"
    rf"(?:{_CHINESE_FAMILY})[\u4e00-\u9fff]{{1,2}})[,，、: ：]{{1,2}}"
    rf"(?=(?:电话|電話|手机|手機)?[:： ]?1[3-9]\d)"
)
_NO_CHINESE_GIVEN: Final = Pattern(
    "先生|小姐|女士|老师|老師|师傅|师父|老板|老闆|经理|經理|客服|店长|店家"
    "|售后|態度|态度|服务|服務|质量|品质|价|價|经常|非常"
    "|方便|任何|高兴|高级|成功|关系|关心|安排|安慰|解决|解释|解釋|包装|包装"
    "|管理|向我|个子|位|这|那|的|单子|常常|文字|白天"
)

_ARABIC_CUE: Final = (
    "اسمه|اسمها|أسمه|يدعى|تدعى|المدعو|المدعوة|الأستاذ|الاستاذ|الأستاذة"
    "|الاستاذة|استاذ|أستاذ|السيد|السيدة|الأخ|الاخ|الأخت|المهندس|الدكتور"
    "|باسم|بإسم|باسم|صاحب المحل|صاحب المتجر|صاحبه|صاحبها|المدير|المديرة|الموظف"
    "|الموظفة|اسم البائع|البائع اسمه|المسؤول|المسؤولة|خدمة العملاء"
)
_ARABIC_FIRST: Final = (
    "محمد|أحمد|احمد|محمود|مصطفى|علي|حسن|حسين|عمر|عمرو|خالد|يوسف|إبراهيم"
    "|ابراهيم|عبدالله|عبدالرحمن|عبدالعزيز|عبدالكريم|سعد|سعيد|سالم|سلطان|فهد"
    "|فيصل|تركي|ماجد|نايف|مشاري|مشعل|بندر|ناصر|نواف|طلال|بدر|وليد|ياسر|هاني"
    "|هشام|طارق|كريم|شريف|سامي|سامر|رامي|باسم|زياد|جمال|كمال|عادل|أشرف|اشرف"
    "|أيمن|ايمن|عماد|إيهاب|وائل|حازم|تامر|شوقي|صلاح|رضا|فؤاد|نبيل|منصور|راشد"
    "|حمد|حمدان|زايد|عيسى|موسى|داود|إسماعيل|اسماعيل"
    "|فاطمة|عائشة|مريم|خديجة|زينب|سارة|نورة|نورا|هند|منى|هدى|أمل|امل|أميرة"
    "|اميرة|ريم|رنا|دينا|دعاء|شيماء|إيمان|ايمان|أسماء|اسماء|ياسمين|سلمى|ليلى"
    "|سعاد|نادية|سميرة|هالة|غادة|رانيا|لمياء|عبير|حنان|وفاء|سلوى|ندى|لينا"
    "|جواهر|موضي|العنود|شهد"
)
_ARABIC_NAME: Final = Pattern(
    rf"(?<![\u0621-\u064a])(?:(?:{_ARABIC_CUE})[ :]{{1,2}}"
    rf"(?P<name>(?:عبد[ ])?[\u0621-\u064a]{{3,12}}(?:[ ](?:بن|ابن|بنت|أبو|ابو"
    rf"|عبد|آل))?(?:[ ][\u0621-\u064a]{{3,14}}){{1,2}})"
    r"|(?P<name_>(?:عبد[ ])?[\u0621-\u064a]{3,12}[ ](?:بن|ابن"
    r"|بنت)[ ][\u0621-\u064a]{3,12}(?:[ ]ال[\u0621-\u064a]{3,12})?)"
    rf"|(?P<name__>(?:{_ARABIC_FIRST})(?:[ ]"
    rf"(?:{_ARABIC_FIRST}))?[ ](?:ال[\u0621-\u064a]{{3,12}}(?:ي|اوي|اني)"
    rf"|عبد[ ]?ال[\u0621-\u064a]{{3,10}}|أبو[ ][\u0621-\u064a]{{3,10}}))"
    r")(?![\u0621-\u064a])"
)
_WITH_WAW: Final = frozenset(
    "وليد وائل وسام وسيم وجدي وحيد وفاء وداد وهبي وصفي وردة وجيه وهيب"
    " وضاح".split()
)
_NO_ARABIC_NAME: Final = frozenset(
    "من في على عن إلى الى مع هذا هذه ذلك كان كانت قال قالت يقول تقول رد ردت"
    " ولا وما لا ما لم لن ليس غير كل بعد قبل عند اللي الذي التي جدا والله"
    " يرد ترد رسالة وبعدها وبعد وقال شركة متجر محل مؤسسة البائع التاجر المتجر"
    " الطلب المنتج الشحن العملاء الدعم الفني المبيعات سيئة سيئ ممتاز ممتازة"
    " محترم محترمة لطيف يسوي حتى كلمني وكلمني كلم وهو وهي انه أنه اسمه رقم"
    " رقمه يعني ثم".split()
)


def unspaced_names(folded: str) -> Iterator[tuple[int, int]]:
    """
    Yield the places of full names in Arabic, Chinese, Japanese and Korean.
    """
    if _HANGUL.search(folded) is not None:
        yield from _korean(folded)
    if _HAN.search(folded) is not None:
        if _KANA.search(folded) is not None:
            yield from _japanese(folded)
        else:
            yield from _chinese(folded)
    if _ARABIC.search(folded) is not None:
        yield from _arabic(folded)


def _place(match: re.Match[str]) -> tuple[int, int]:
    """
    Give the place of the group that matched.
    """
    return match.span(match.lastgroup or 0)


def _korean(folded: str) -> Iterator[tuple[int, int]]:
    for match in _KOREAN_NAME.finditer(folded):
        start, end = _place(match)
        name = folded[start:end]
        is_title = name[1:] in _KOREAN_TITLE.split("|")
        if name not in _NO_KOREAN_NAME and not is_title:
            yield start, end


def _japanese(folded: str) -> Iterator[tuple[int, int]]:
    for match in _JAPANESE_NAME.finditer(folded):
        start, end = _place(match)
        if _NO_JAPANESE_GIVEN.search(folded, start + 1, end) is None:
            yield start, end


def _chinese(folded: str) -> Iterator[tuple[int, int]]:
    for match in _CHINESE_NAME.finditer(folded):
        start, end = _place(match)
        if _NO_CHINESE_GIVEN.search(folded, start, end) is None:
            yield start, end


def _arabic(folded: str) -> Iterator[tuple[int, int]]:
    for match in _ARABIC_NAME.finditer(folded):
        start, end = _place(match)
        words = folded[start:end].split()
        kept: list[str] = []
        for word in words:
            is_verb = word.startswith("و") and word not in _WITH_WAW
            if word in _NO_ARABIC_NAME or is_verb:
                break
            kept.append(word)
        full = [word for word in kept if word not in {"بن", "ابن", "بنت"}]
        if len(full) > 1:
            yield start, start + len(" ".join(kept))
