"""
Tests of the obscene words of Chinese, and of their innocent doubles.
"""

from __future__ import annotations

import pytest

from review_policy.certainty import Certainty
from review_policy.language import Language
from review_policy.reading.reading import Readers


READERS = Readers((Language.ZH,))


def found_in(text: str) -> list[str]:
    """
    Quote the obscene words that are found without much doubt.
    """
    reading = READERS.read("comment", text, declared=Language.ZH, region="US")
    return [
        reading.folded.quote(each.start, each.end)
        for each in reading.obscenities
        if each.certainty in {Certainty.LIKELY, Certainty.CERTAIN}
    ]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("卖家就是个傻逼", "傻逼"),
        ("傻B客服，死活不退钱", "傻B"),
        ("沙b店铺", "沙b"),
        ("SB卖家，滚", "SB"),
        ("操你妈，还我钱", "操你妈"),
        ("操你媽的賣家", "操你媽"),
        ("草泥马的破快递", "草泥马"),
        ("肏，买了个寂寞", "肏"),
        ("CNM还钱", "CNM"),
        ("TMD等了一个月", "TMD"),
        ("他妈的什么破东西", "他妈的"),
        ("他媽的爛透了", "他媽的"),
        ("真他妈垃圾", "真他妈"),
        ("妈的，又坏了", "妈的，"),
        ("你妈逼的还钱", "你妈逼"),
        ("去你妈的售后", "去你妈的"),
        ("日你先人板板", "日你先人板板"),
        ("这什么鸡巴玩意", "什么鸡巴玩意"),
        ("用了两天，鸡巴都不如", "鸡巴"),
        ("什么几把质量", "什么几把质量"),
        ("臭婊子骗钱", "臭婊子"),
        ("狗日的快递", "狗日的"),
        ("狗娘养的骗子", "狗娘养的"),
        ("王八蛋，还钱", "王八蛋"),
        ("杂种，骗我的血汗钱", "杂种"),
        ("我操，又坏了", "我操"),
        ("卧槽，什么垃圾", "卧槽"),
        ("贱人店主拉黑我", "贱人"),
        ("质量像屎一样", "屎"),
        ("屌你老母，退錢", "屌你老母"),
        ("死仆街賣家", "死仆街"),
        ("冚家鏟，食咗我啲錢", "冚家鏟"),
        ("個老闆戇鳩㗎", "戇鳩"),
        ("幹你娘，寄爛貨", "幹你娘"),
        ("機掰賣家", "機掰"),
        ("衝三小啦", "衝三小"),
        ("哈麻批老板", "哈麻批"),
        ("cao ni ma 还钱", "cao ni ma"),
        ("fucking垃圾", "fucking"),
        ("傻*卖家", "傻*"),
        ("傻**，退钱", "傻**"),
        ("操*妈的快递", "操*妈"),
        ("他*的破烂", "他*的"),
        ("f**k这破货", "f**k"),
        ("傻 逼 商家", "傻 逼"),
        ("操 你 妈", "操 你 妈"),
        ("傻·逼客服", "傻·逼"),
        ("c.n.m退款", "c.n.m"),
        ("傻13卖家", "傻13"),
        ("傻ｘ客服", "傻ｘ"),
        ("你🐴死了", "你🐴死了"),
    ],
)
def test_obscene_words_are_found(text: str, word: str) -> None:
    """
    Plain, in both scripts or in disguise, the word is named.
    """
    assert found_in(text) == [word]


@pytest.mark.parametrize(
    "text",
    [
        "操作简单，老人也会用",
        "我操作了半天才弄好",
        "上体操课穿的，很合身",
        "不用操你的心，客服都安排好了",
        "曹操他写的诗也收了",
        "花做得很逼真，像真的一样",
        "我妈逼我再买两束",
        "末日逼近，备了两箱罐头",
        "凭什么逼用户注册会员",
        "这把椅子配几把锁",
        "有好几把刀不锋利",
        "今晚一起吃鸡吧，这手柄不错",
        "冷冻鸡巴西进口，肉很嫩",
        "手机掰弯了也没断",
        "送给他妈的生日礼物",
        "都他妈妈在带孩子，背带很实用",
        "这是我妈的，我的还没到",
        "老干妈的味道不错",
        "尼玛扎西写的西藏游记",
        "草泥马玩偶好可爱，羊驼控必入",
        "我草莓过敏，香精别放这么多",
        "7日你们才发货，太慢",
        "生日你妈妈收到很开心",
        "狗日常用的毛巾",
        "晒干你妈妈做的腊肉用这个网",
        "樹幹很粗，你很能幹！",
        "幹嘛這麼貴",
        "加工三小時才充滿",
        "靠北邊的窗戶用這窗簾剛好",
        "靠腰枕很舒服",
        "哇沙比豌豆很嗆",
        "接口是USB3.0，型号SB-210",
        "英语词典里sb. do sth.的例句太少",
        "TMD关节贴布有用",
        "抑制MMP的面霜，胶原保持得好",
        "阿迪NMD鞋很舒服",
        "杂种犬也能吃这款狗粮",
        "艹字头的汉字练习帖",
        "狗狗便秘，屁眼红肿，用药后好了",
        "遛狗捡狗屎的袋子",
        "走了狗屎运抢到的",
        "宝宝拉屎也不漏",
        "母狗绝育后穿的衣服",
        "马奶子葡萄干很甜",
        "这支那种颜色没有",
        "水槽你妈洗菜正好",
        "感谢特意送来的小礼物",
        "卧槽马是象棋术语",
        "模特么？比图上胖",
        "吊毛巾的架子很稳",
        "斑鳩叫聲的鬧鐘",
        "垃圾，质量差，再也不买",
    ],
)
def test_innocent_doubles_are_not_found(text: str) -> None:
    """
    Words that hold or equal an obscene one are left alone.
    """
    assert found_in(text) == []
