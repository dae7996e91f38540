"""
Obscene words of Chinese, in both scripts, and their innocent doubles.
"""

from __future__ import annotations

from itertools import product
from typing import Final

from review_policy.certainty import Certainty
from review_policy.phrases._obscene import (
    Homograph,
    InContext,
    ObsceneWords,
    lines,
    words,
)


_TRADITIONAL: Final = str.maketrans(
    "妈鸡贱杂种养龟孙妇卖烂骚个么货东儿铲贵机叫样头马尔们鸟没师这会买"
    "电脑猪丑爷赛枪闭宝装撕胀产别孩给侧试专卧员单价从开尽简谁净总发软"
    "两时笔际恶处"
    "随听问顾爱亲饼风树笋节当图册块扰费气烟药课练"
    "盘办纵劳线对还谢丝吗码玛骗贼现凭为",
    "媽雞賤雜種養龜孫婦賣爛騷個麼貨東兒鏟貴機叫樣頭馬爾們鳥沒師這會買"
    "電腦豬醜爺賽槍閉寶裝撕脹產別孩給側試專臥員單價從開盡簡誰淨總發軟"
    "兩時筆際惡處"
    "隨聽問顧愛親餅風樹筍節當圖冊塊擾費氣煙藥課練"
    "盤辦縱勞線對還謝絲嗎碼瑪騙賊現憑為",
)


def _scripts(forms: frozenset[str]) -> frozenset[str]:
    """
    Write words in traditional characters too.
    """
    return forms.union(form.translate(_TRADITIONAL) for form in forms)


def _both(text: str) -> frozenset[str]:
    """
    Read words that are parted by blanks, in both scripts.
    """
    return _scripts(words(text))


def _joined(*parts: str) -> frozenset[str]:
    """
    Join every word of each part with every word of the others.
    """
    return _scripts(
        frozenset(map("".join, product(*(part.split() for part in parts))))
    )


def _apart(forms: frozenset[str], marks: str) -> frozenset[str]:
    """
    Write words with a mark between all characters, or between two of them.
    """
    return frozenset(
        written
        for form in forms
        for mark in marks
        for written in (
            mark.join(form),
            (mark * 2).join(form),
            *(
                form[:at] + mark * times + form[at:]
                for at in range(1, len(form))
                for times in (1, 2)
            ),
        )
    )


_MOTHERS: Final = """
    你妈 你媽 你娘 你老娘 你老母 你奶奶 你大爷 你祖宗 你全家 你先人 你仙人
    你八辈 你姥姥 你爹 你爸 妳妈 妳娘 妳老母 您娘 您老母 他妈 他娘 她妈 它妈
    他祖宗 尼玛 尼妈 尼马 尼瑪 泥马 泥妈 你吗 你嘛 你玛 你马 你麻 你码 你m 你🐴
    你🐎 尼🐴 泥🐴 nm nima ni妈 n妈 妈的
"""
_VERBS: Final = "操 艹 肏 屌 cao"

_EXCLAIMED: Final = (
    _joined(_VERBS, _MOTHERS)
    | _joined(
        "草",
        """
    你妈 你娘 你老娘 你老母 你奶奶 你大爷 你祖宗 你全家 妳妈 您娘 他妈 他娘
    尼玛 尼妈 尼马 尼瑪 泥妈 泥玛 你吗 你嘛 你玛 你m 你🐴 你🐎 尼🐴 泥🐴 nm
    nima ni妈 n妈 拟吗 拟妈 拟马 你麻
    """,
    )
    | _joined(
        "日",
        """
    你妈 你娘 你老娘 你老母 你奶奶 你大爷 你先人 你仙人 你祖宗 你姥姥
    你全家祖宗 他妈 他娘 他先人 他仙人 尼玛 尼妈 尼瑪 泥马 nm
    """,
    )
    | _joined(
        "干 幹 赣 贛 淦",
        """
    你妈 你娘 你老母 你老师 你祖宗 你全家 妳妈 妳娘 妳老母 您娘 您老母 恁娘
    恁妈 恁老母 恁老师 恁祖公 拎娘 拎老母 拎老师 林娘 林老母 林老师 零娘 伊娘
    伊老母 他妈的 他娘 尼玛 尼娘 死你 爆你 翻你 你屁眼 您爸
    """,
    )
    | _joined(
        "戳 捅 搞 入 攮 嬲 塞 叼 丢 丟 吊 刁",
        "你妈的 你妈逼 你老母 你娘的 妳老母 拉娘 那妈 那娘",
    )
    | _joined("塞 賽 赛 駛 驶 屎", "你娘 恁娘 拎娘 林娘 林老母 你老母 您娘")
)

_ALWAYS: Final = (
    _EXCLAIMED
    | _both(
        """
    老逼样 老逼崽子 超機八 臭機八 你看三小 看三小啦 咧供三小 在供三小 槽你妈
    槽尼玛 嘈你妈 糙尼玛 傻逼 傻屄 傻比 傻b 傻批 傻币 傻鼻 傻壁 傻闭 傻13 傻屌
    傻吊 傻叼 傻逼玩意 傻x 傻× 傻叉 傻╳ 煞逼 煞比 煞b 沙逼 沙b 啥逼玩意 傻🐔
    傻🐓 傻嗶 s逼 s比 二逼玩意 蠢逼 脑残逼 贱逼 骚逼 骚b 骚比 臭逼 臭屄 臭b
    烂逼 烂屄 狗逼 狗屄 老屄 破逼玩意 穷逼 丑逼 胖逼 矮逼 屌逼 憨逼 哈逼 哈麻批
    哈妈批 瓜批 狗批 日批 操批 舔逼 操逼 肏逼 草逼 插逼 卖逼 卖屄 逼养的 屄养的
    逼崽子 屄崽子 小逼崽子 老逼登 老b登 妈逼养的 逼玩意 逼东西 逼样儿 臭傻逼
    大傻逼

    妈逼 妈b的 妈屄 妈比的 妈了个逼 妈了个比 妈了个b 妈个逼 妈个比 妈的逼
    妈的比 妈拉个逼 妈卖批 妈买批 麻卖批 马卖批 你妈逼 你妈屄 你妈比的 你妈b
    你妈批 你妈了个逼 你妈了个比 你妈个逼 你妈卖批 他妈逼 他妈屄 他妈b
    他妈了个逼 他妈个逼 他妈比的 你吗逼 你玛逼 你马逼 尼玛逼 尼玛比 尼玛b
    尼玛币 尼瑪逼 尼玛的逼 你麻痹的 你妈痹 你妈碧 妈了个巴子 妈拉个巴子
    妈勒个巴子 马勒戈壁 妈勒戈壁 马了隔壁 妈了隔壁 马勒个逼

    去你妈 去你妈的 去你娘的 去他妈的 去他娘的 去你妈逼 去尼玛的 滚你妈
    滚你妈的 滚你妈逼 滚你娘的 滚尼玛 你他妈的 你妈了个巴子 他妈的 它妈的
    他媽得 他妈滴 他妈地 他吗的 他嘛的 他码的 他玛的 他马的 他麻的 t妈的 t媽的
    他m的 他ma的 ta妈的 踏马的 踏妈的 塔妈的 塔马的 塔玛的 她吗的 他🐴的 他🐎的
    你🐴的 你🐎的 你🐴死了 你🐎死了 你m的 你ma的 尼玛的 尼妈的 尼马的 你玛的
    你吗的 他妈了个

    鸡巴 鸡叭 几吧毛 几把毛 鸡把毛 鸡吧毛 鸡八毛 几巴毛 勾八 勾巴 鸡掰 機掰
    机掰 鸡拜 g掰 雞敗 老机掰 臭机掰 臭鸡掰 操鸡掰 操机掰 草枝擺 草支擺 操枝擺
    🐔巴 🐔8 🐔掰 j8玩意 jj8 几吧玩意

    婊子 婊子养的 臭婊子 表子养的 臭表子 死表子 婊孙 狗日的 狗日卖家 狗日东西
    狗日玩意 狗日快递 狗日客服 狗日公司 狗日商家 驴日的 驴操的 驴草的 狗操的
    狗草的 狗娘养的 狗娘养 狗养的 狗杂种 狗杂碎 驴杂种 臭杂种 死杂种 野杂种
    杂种东西 杂种玩意 杂种卖家 贱种 骚货 骚婊 骚娘们 臭骚货 死贱货 臭贱货 破麻
    死破麻 臭破麻 肉便器 公交车婊 千人骑 万人骑 骚穴 淫穴 嫩穴 肉穴 骚屄 骚屌
    屄 肏 閪 𨳒 𨳊 𨶙 𨳍 屪

    我操你 我操了 我操他 我肏 我艹 我艹你 卧艹 握艹 沃艹 窝艹 操你 操他妈
    操死你 操翻你 操爆你 艹你 艹死 日死你 日你仙人板板 日你先人板板 操蛋玩意
    操nm 操n妈 草nm 草n妈 艹nm 艹n妈 cao你 cao他妈 c你妈 c尼玛 r你妈 草拟吗
    草拟妈 草你🐴 草你🐎 草🐴 草🐎 🌿泥🐴 🌿泥马 🌿你妈 草泥🐴 草尼🐴

    屌你 屌你老母 屌你老味 屌你老妹 屌你個閪 屌你妈 屌你媽 屌他妈 屌那媽 屌那妈
    屌佢 屌佢老母 屌拎老母 丟你老母 丢你老母 丟雷老母 丢雷老母 丟佢老母
    丢佢老母 丟那媽 丢那妈 丟老母 丢老母 叼你老母 吊你老母 刁你老母 叼雷老母
    屌雷老母 吊雷老母 屌七 屌鳩 屌柒 粉腸屌 臭閪 死閪 爛閪 含閪 閪樣 冚家鏟
    冚家铲 冚家剷 冚家產 冚家拎 咸家鏟 咸家铲 咸家產 含家鏟 含家铲 含家產
    冚家死 冚屎鏟 死撚 撚樣 撚狗 乜撚 咩撚 做乜撚 撚頭 撚屎 戇撚 on撚 真撚 好撚
    冇撚 係撚 點撚 含撚 食撚 撚你 戇鳩 戆鸠 戇尻 憨鳩 乜鳩 咩鳩 好鳩 真鳩 硬鳩
    鳩屎 鳩但 on鳩 傻鳩 死鳩 含鳩 食鳩 鳩噏 垃鳩圾 柒頭 死柒頭 柒頭皮 笨柒 死柒
    柒樣

    三洨 啥洨 殺洨 沙洨 蝦洨 啥潲 三潲 衝三小 看啥小 講三小 衝啥小 啥三小 懶叫
    懶教 覽叫 卵叫 膦鳥 𡳞鳥 懶覺比 懶趴 卵葩 𡳞葩 覽趴 操機八 死雞掰 老雞掰
    臭機八

    黑鬼 支那猪 支那狗 支那贱畜 支那病夫 支那畜 死屁精 白皮猪 臭黑鬼 死黑鬼
    高丽棒子 高麗棒子
    """
    )
    | words(
        """
    cnm cnmb cnmd cnmlgb wcnm wcnmb wqnmlgb qnmd qnmlgb qnmb nmlgb mlgb nmsl
    nmbd rnmb grnm wrnm rnmd gnmd ctmd ntmd wtmd qtmd caonima caonimab
    caonimabi caonm shabi dashabi 大sb 你个sb 你個sb 傻sb 2b卖家 2b賣家 2b客服
    2b玩意 大2b 你个2b 你個2b 真2b dllm dnlm dlnlm diulei diunei pokgai pukgai
    hamgaachan hamkachan knnccb knnbccb kannina kanninabu chibai cibai cheebai
    cheebye sohai lanjiao lanjiau ganlinniang ganninia ganniniang kaninia

    fuck fucks fucked fucker fuckers fucking fuckin fuckyou fuck你 fuk fking
    motherfucker motherfucking motherfuckers bullshit shit shits shitty asshole
    assholes bitch bitches cunt cunts dickhead fxxk fxck fvck sh1t nigger
    niggers nigga whore whores b1tch biatch cocksucker
    """
    )
    | lines(
        """
    cao ni ma
    cao nima
    caoni ma
    cao ni ma bi
    sha bi
    da sha bi
    ri ni ma
    gan ni niang
    gan lin niang
    gan lin nia
    gan ni nia
    kan ni na
    kan ni nia
    kan lin nia
    diu lei lo mo
    diu lei lo mou
    diu nei lo mo
    diu nei lo mou
    diu lei
    puk gai
    pok gai
    ham ga chan
    ham ka chan
    chee bai
    so hai
    fuck you
    son of a bitch
    """
    )
)

_ALONE: Final = _joined(", 。 ! ? ~", "操 艹 幹 我日", ", ! 。 ~")
"""Oaths of one character, known by the marks around them."""

_COARSE: Final = (
    _ALONE
    | _both(
        """
    妈的, 妈的! 妈的。 我操 我槽 卧槽 臥槽 握操 卧操 沃操 窝操 我焯 卧焯 握草
    沃草 窝草 卧艸 我艸 wo操 w操 操蛋 王八蛋 王八羔子 王八犊子 王八糕子 忘八蛋
    汪八蛋 王8蛋 王八旦 兔崽子养的 狗崽子养的 他娘的 真他娘 太他娘 特娘的
    狗rì的 二逼 2逼 二屄 二b 瞎逼逼 别逼逼 少逼逼 逼逼赖赖 逼逼叨叨 逼话 逼样
    逼脸 逼数 没逼数 逼货卖家 傻屌丝 屌毛 吊毛玩意 叼毛 屌样 屌用 屌人
    什么吊东西 啥吊东西 什么吊玩意 啥吊玩意 什么吊质量 啥吊质量 吊用没有 没吊用
    没个吊用 有个吊用 个屌 顶个屌 顶个吊用 有个屌用 屌你妹 贱人 贱婊 绿茶婊
    圣母婊 心机婊 婊里婊气 婊 骚娘儿们 发骚 骚b样 奶子真大 奶子好大 爆菊 捅菊花
    颜射 顏射 尻槍 尻枪 打枪撸 撸管子 吃屎去吧 吃屎去 吃屎吧 吃屎啦 食屎啦
    食屎啊 去食屎 吃大便啦 呷賽 呷屎啦 吃屎长大 狗屎不如 生儿子没屁眼
    生孩子没屁眼 生小孩没屁眼 你妈死了 你妈炸了 死妈东西 死妈玩意 死妈卖家
    死了妈的 司马玩意 司马东西 司马卖家 司马商家

    仆街 仆街仔 仆街貨 死仆街 你個仆街 撲街仔 死撲街 你個撲街 撲街賣家 撲街店
    扑街仔 死扑街 你个扑街 屎忽鬼 頂你個閪 食屎屙飯 拎老母 媽的咧 媽德智障
    妈的智障 賤女人

    韩国棒子 韓國棒子 死基佬 死gay 死同性恋 死同性戀 死娘炮 死变态佬 呆胞狗
    台巴子 死阿陆 死阿陸 死支那

    真他妈 太他妈 什么他妈 啥他妈 他妈什么 都他妈 就他妈 还他妈 還他妈 你他妈
    我他妈 这他妈 那他妈 又他妈 别他妈 净他妈 全他妈 咋他妈 怎么他妈 谁他妈
    老子他妈 简直他妈 竟他妈 特他妈 贼他妈 好他妈 更他妈 能他妈 敢他妈 真他妈的
    太他妈的 这他妈的 那他妈的 都他妈的 还他妈的 又他妈的 全他妈的 什么他妈的
    我他妈的 你们他妈 们他妈 真tm 太tm 什么tm 都tm 还tm 又tm 真他吗 太他吗
    真他么 太他么 真尼玛 太尼玛 真你妈 太你妈 这尼玛 什么尼玛 都尼玛 又尼玛
    真你妈的 他妈妈的逼 真踏马 太踏马 真特妈 太特妈

    真妈的 太妈的 妈的逼 真特么操 妈的什么 妈的垃圾 妈的骗子 妈的坑 妈的烂
    妈的智障 妈的又 气死我了妈的 妈的法克 法克 法克鱿 法克油 碧莲池 绿茶碧池
    """
    )
    | _joined(
        "什么 甚么 啥 个 真 太 这 这么 破",
        "鸡巴 鸡吧 鸡八 鸡把 几巴 吉巴 基巴 吉吧 屌 jb j8 jiba 机巴 屄",
        """
    玩意 东西 质量 卖家 客服 快递 毛 用 样 公司 服务 物流 货 难 烂 差 垃圾
    """,
    )
    | _joined(
        "什么 甚么 啥 破",
        "几把 逼",
        "玩意 东西 质量 卖家 客服 快递 毛 用 公司 服务 物流 货",
    )
    | _joined(
        "鸡巴 鸡吧 鸡八 鸡把 几把 几巴 吉巴 基巴 jb j8",
        "玩意 破玩意 卖家 样儿",
    )
    | _joined("什么 啥 真", "鸡巴 鸡吧 鸡八 几巴 几把 吉巴 基巴 jb j8")
    | words("jb玩意 wocao tamade tmdd")
    | lines(
        """
    wo cao
    ta ma de
    what the fuck
    """
    )
)

_MASKED: Final = _both(
    """
    傻* 傻** 傻*玩意 煞* 沙*玩意 傻_ 傻○ 傻〇 傻口 大傻* 傻● 操*妈 操**妈 操你*
    操你** 操*你妈 操尼* 操x妈 操× 草*妈 草你* 草**妈 艹*妈 艹你* 日*妈 干*娘
    幹*娘 幹你* 幹x娘 肏* 他*的 他**的 他x的 他×的 他○的 他妈* 你妈* 你妈x
    去*妈的 去你*的 去你*妈的 去他*的 滚你*的 妈*的 妈*逼 马*戈壁 鸡* 鸡*玩意
    *巴玩意 婊* 臭婊* 狗*的 狗娘*的 狗**的 贱*人 王*蛋 王八* 卧* 我*你妈 机*
    機*掰 雞* 雞*掰 杂*种 仆*街 冚家* 骚* 臭* 煞x 臭x子
    """
) - _both("鸡* 机* 骚* 臭* 卧* 雞* 傻口 他妈* 你妈*") | words(
    """
    s*b s**b c*nm cn*b c**m n*sl nm*l f*ck f**k fu*k f*** fuc* f*** fu**
    f*cking f**king sh*t s**t s*it b*tch b**ch bi*ch bit*h a**hole as*hole
    m*therfucker sh!t f@ck 5b玩意
    """
)

_BLANKED: Final = frozenset(
    """
    傻逼 傻屄 煞笔 操你妈 草你妈 草泥马 肏你妈 艹你妈 去你妈 操你娘 幹你娘
    干你娘 他妈的 婊子 狗日的 王八蛋 仆街 冚家鏟 冚家铲 屌你老母 機掰 骚逼 贱逼
    狗逼 臭逼 傻b 操逼 傻叉 狗娘养的 操你媽 草你媽 他媽的 幹您娘 屌你 傻比
    """.split()
)
_LATIN: Final = "shabi cnm cnmb nmsl tmd wcnm caonima fuck shit bitch"
_APART: Final = (
    _apart(_BLANKED, " .*-_·|~`^…")
    | _apart(frozenset(["鸡巴", "雞巴", "妈逼", "媽逼"]), ".*·_~")
    | _apart(frozenset(["日你妈", "日你媽"]), "*·")
    | frozenset(
        mark.join(form)
        for form in _LATIN.split()
        for mark in (" ", ".", "*", "-", "_", "·")
    )
) - {"草 你妈", "草 你媽"}

_MILD: Final = _both(
    """
    日了狗 去你大爷 你娘的 大奶子 全家死光 全家死绝 死你全家 你全家死 哭爸 靠夭
    哭夭 哭枵 恁娘卡好 你娘卡好 恁娘咧 你娘咧 拎娘咧 林娘咧 您娘咧 恁老師咧
    你老師咧 哩娘咧 恁娘 幹譙 死三八 臭三八 臭娘们 死娘们 碧池 牛逼 牛b 牛比
    牛x 牛屄 牛13 牛叉 装逼 装b 装x 装13 装屄 逗逼 逗b 苦逼 苦b 懵逼 懵b 蒙逼
    撕逼 撕b 逼格 屌丝 吊丝男 屌爆 屌炸 吊炸天 屌炸天 好屌 超屌 很屌 太屌 真屌
    最屌 更屌 夠屌 够屌 逼逼 我靠, 我靠! 我靠。 我勒个去 我勒个擦 我擦, 我擦!
    特么 特麼 踏马 他喵 他喵的 他奶奶的 他姥姥的 你大爷的 你奶奶的 你妹的 妈蛋
    妈的 馬的! 他大爷的 娘希匹 仙人板板 狗屁 放屁 放你的屁 放狗屁 放你娘的屁
    屁话 屁用 扯蛋 混蛋 混账东西 龟儿子 龟孙 龟孙子 鳖孙 龟公 什么鸟东西
    什么鸟质量 什么破鸟 犯贱 基佬 娘炮 小日本 日本鬼子 死鬼佬 鬼佬 番鬼
    印度阿三 尼哥 大陸狗 臺巴子 阿陸仔 八婆 死八婆 鸡鸡 小鸡鸡 奶子 打炮 约炮
    約炮 撸管 淫荡 淫蕩 荡妇 淫妇 淫娃 娼妇 扑街 撲街 頂你個肺 顶你个肺 硬膠
    戇居 契弟 冚家富貴 冚家祥 屎忽 靠北 靠杯 靠腰 靠爸 靠夭啊 雞歪 機歪 鸡歪
    幹! 操! 潮吹 册那, 册那! 触那 觸那 撚化 鳩嗚 on9 wtf stfu zhuangbi niubi
    tnnd tnnnd mdzz 祖宗十八代 我日, 我日! 我日。
    """
)

_IN_CONTEXT: Final = (
    InContext(
        words=words("sb"),
        reason="Somebody in dictionaries, antimony, a part number.",
        innocent=_both(
            """
            sth 英语 英語 词组 詞組 短语 短語 词典 詞典 字典 语法 語法 锑 銻
            元素 合金 型号 型號 sb- sb/ sb接口 接口 数据线 規格 规格 音效卡
            声卡 聲霸 主板 南桥 编号 編號 do give tell make let 老师讲 例句
            單字
            """
        )
        | {"to ", " for"},
        bare=Certainty.LIKELY,
    ),
    InContext(
        words=words("nmb nmd rnm gnm qnm"),
        reason="NMB is a maker of bearings, NMD a shoe, RNM an initialism.",
        innocent=_both(
            """
            轴承 軸承 风扇 風扇 鞋 adidas 阿迪 三叶草 跑鞋 尺码 码数 型号 電機
            电机 键盘 鍵盤 版 款
            """
        ),
        vulgar=_both("卖家 客服 骗 垃圾 滚 退钱 狗 傻 烂 死"),
        bare=Certainty.POSSIBLE,
    ),
    InContext(
        words=words("tmd"),
        reason="A joint of the jaw, a missile defence, a damper.",
        innocent=_both("颞 顳 关节 導彈 导弹 阻尼 减震 減震 tmd-"),
        bare=Certainty.LIKELY,
    ),
    InContext(
        words=words("mmp"),
        reason="Enzymes that skin creams name.",
        innocent=_both("胶原 膠原 酶 酵素 皮肤 皮膚 蛋白 mmp- 基质"),
        bare=Certainty.LIKELY,
    ),
    InContext(
        words=words("knn"),
        reason="An algorithm; in Malaysia and Singapore an oath.",
        innocent=_both("算法 机器学习 近邻 分类 模型 python 数据 演算法"),
        vulgar=_both("卖家 骗 烂 kanasai 死 ccb 垃圾"),
        bare=Certainty.POSSIBLE,
    ),
    InContext(
        words=words("草泥马 草泥馬 草尼马"),
        reason="The alpaca as a toy.",
        innocent=_both(
            """
            玩偶 公仔 毛绒 毛絨 羊驼 羊駝 抱枕 挂件 掛件 吊饰 吊飾 钥匙扣 鑰匙
            娃娃 动物 動物 神兽 神獸 手办 手辦 玩具 布偶 靠垫 靠墊 可爱 可愛 萌
            摆件 擺件 贴纸 貼紙 表情包 拖鞋 农场 農場
            """
        ),
        bare=Certainty.LIKELY,
    ),
    InContext(
        words=_both("杂种"),
        reason="A hybrid of plants or a dog of no breed.",
        innocent=_both(
            """
            犬 猫 贓 优势 優勢 种子 玉米 水稻 植物 育种 遗传 遺傳 基因 混血
            品种 品種 血统 血統 纯种 純種 嫁接 园艺 園藝 花卉 多肉 兰花 蘭花
            杂交 雜交 狗狗 马驹 小狗 狗粮 狗糧 月季 收养 領養
            """
        ),
        bare=Certainty.LIKELY,
    ),
    InContext(
        words=_both("贱货"),
        reason="Cheap goods, in a pun on a proverb.",
        innocent=_both(
            "便宜 好货 价格 价钱 價錢 贵货 一分钱 一分錢 低价 没好 货贱"
        ),
        bare=Certainty.LIKELY,
    ),
    InContext(
        words=words("煞笔 煞筆 莎比 沙比 撒比 啥比 傻笔 傻筆 撒币 撒幣 傻缺b"),
        reason="To end a piece of writing; part of foreign names; give money.",
        innocent=_both(
            """
            文章 结尾 結尾 全文 作文 诗 詩 书法 書法 收笔 起笔 活动 活動 直播
            抽奖 抽獎 发钱 發錢 政府 披萨 披薩 芥末 莎比娅 沙比娜 哇沙
            """
        ),
        vulgar=_both("卖家 客服 快递 骗 垃圾 你 个 大 死 店"),
        bare=Certainty.POSSIBLE,
    ),
    InContext(
        words=_both("你麻痹 你麻逼 你妈痹"),
        reason="Numbness and carelessness.",
        innocent=_both(
            "大意 神经 神經 肌肉 肢体 肢體 瘫 癱 症 按摩 药 藥 思想 手脚"
        ),
        bare=Certainty.LIKELY,
    ),
    InContext(
        words=_both("你妈的"),
        reason="Of your mother, in texts on presents.",
        innocent=_both(
            """
            生日 礼物 禮物 母亲 母親 孝 身体 身體 健康 照顾 照顧 感谢 感謝 爱
            愛 关心 關心 颈椎 腰 腿 年纪 年紀 尺码 尺碼 皮肤 皮膚 陪伴
            """
        ),
        bare=Certainty.LIKELY,
    ),
    InContext(
        words=_both("她妈的 她他妈"),
        reason="Of her mother.",
        vulgar=_both("真她妈的 太她妈的 骗 垃圾 烂 滚 狗 什么她妈"),
        bare=Certainty.POSSIBLE,
        innocent=_both("生日 礼物 禮物 衣服 鞋 身体 给她 送她 女儿 外婆"),
    ),
    InContext(
        words=words("尼玛 尼瑪"),
        reason="A Tibetan name and a county.",
        innocent=_both(
            """
            县 縣 藏 扎西 那曲 卓玛 卓瑪 次仁 喇嘛 活佛 唐卡 哈达 青海 歌手
            老师 老師 作者 作家 曼尼玛 阿尼玛 阿尼瑪 安尼玛
            """
        ),
        vulgar=_both("骗 垃圾 坑爹 滚 傻 狗 贱"),
        bare=Certainty.POSSIBLE,
    ),
    InContext(
        words=words("屌"),
        reason="Slang praise in Taiwan; a name of the organ elsewhere.",
        innocent=_both("周杰伦 周杰倫 汉字 漢字 水浒 水滸 歌词 歌詞"),
        bare=Certainty.LIKELY,
    ),
    InContext(
        words=words("艸 "),
        reason="The grass radical of characters.",
        innocent=_both(
            """
            部首 偏旁 汉字 漢字 字头 字頭 草字 笔画 筆畫 书法 書法 康熙 字典
            说文 說文 毛笔 毛筆 写法 寫法
            """
        ),
        vulgar=_both("卖家 骗 垃圾 什么 坏 滚 退 烂 又 妈"),
        bare=Certainty.POSSIBLE,
    ),
    InContext(
        words=words("屁眼"),
        reason="What pets, babies and patients have.",
        innocent=_both(
            """
            猫 狗 宠物 寵物 兔 鸡蛋 下蛋 便秘 痔 肛 宝宝 寶寶 婴儿 嬰兒 尿布
            湿巾 濕巾 蛲虫 蟯蟲 仓鼠 倉鼠 擦 坐浴 扣子 衣扣
            """
        ),
        bare=Certainty.LIKELY,
    ),
    InContext(
        words=_both("狗屎"),
        reason="What dogs leave behind.",
        innocent=_both(
            """
            捡 撿 铲 鏟 踩 拾便 遛狗 狗狗 宠物 寵物 狗屎运 狗屎運 袋 清理 粪 糞
            草坪 院子 夹子 夾子 散步 路上 鞋底 臭味 狗砂
            """
        ),
        vulgar=_both(
            """
            质量 質量 品质 品質 卖家 东西 产品 服务 服務 狗屎一样 客服 垃圾
            公司 商品 设计 設計 做工 物流 像狗屎 跟狗屎
            """
        ),
        bare=Certainty.POSSIBLE,
    ),
    InContext(
        words=words("屎"),
        reason="Plain word for droppings; vulgar of goods and people.",
        innocent=_both(
            """
            猫 狗 鸟屎 鸟粪 鸟笼 鹦鹉 鸽 老鼠 仓鼠 倉鼠 铲屎 拉屎 宝宝 婴儿
            嬰兒 尿 眼屎 耳屎 鼻屎 屎壳郎 屎殼郎 马桶 便便 大便 粪 糞 臭味 气味
            兔 宠物 寵物 牛屎 羊屎 娃 绘本 繪本 虫 蟲 踩到 肠胃 腸胃
            """
        ),
        vulgar=_both(
            """
            像屎 跟屎 如屎 坨屎 吃屎 屎货 屎东西 屎质量 屎一样 屎一樣 屎一般
            屎都不如 不如屎 屎做的 屎山 臭屎 屎公司 食屎 屎玩意
            """
        ),
    ),
    InContext(
        words=_both("母狗"),
        reason="A female dog.",
        innocent=_both(
            """
            生 怀孕 懷孕 发情 發情 绝育 絕育 公狗 狗粮 狗糧 小狗 幼犬 生理 尿
            品种 金毛 泰迪 柯基 拉布拉多 斤 岁 歲 养 養 穿 项圈 狗窝 宠物
            """
        ),
        vulgar=_both("臭母狗 贱母狗 骚母狗 死母狗 母狗养"),
        bare=Certainty.POSSIBLE,
    ),
    InContext(
        words=_both("鸡吧 鸡八 几把 几巴 吉巴 基巴 机巴 jb j8"),
        reason="How many, a particle after chicken, a brand.",
        innocent=_both("椅 刀 伞 傘 钥匙 鑰匙 吃鸡 炸鸡 烤鸡 weld 胶 膠 剪"),
        vulgar=_both("吃我几把 吃我鸡吧 大鸡吧 我鸡吧 你鸡吧 舔鸡吧 吸鸡吧"),
    ),
)

_SHIELDS: Final = (
    _joined(
        "操 艹 日 干 草 给 送 替 陪 照顾 孝敬     ",
        "他妈妈 他妈咪 她妈妈 她妈咪",
    )
    | _joined(
        """
    真 太 什么 都 就 还 你 我 这 那 又 别 全 尽 怎么 谁 好 能 是 跟 叫 让
    """,
        "他妈妈 他妈咪",
    )
    | _joined("给 送 替 陪 照顾 孝敬   祝 送给 买给", "他妈 你妈 她妈")
    | _joined(
        "他妈 他媽",
        """
    的生日 的手术 的病 的身体 的意见 的同意 的嘱咐 的拿手菜 的话 的遗物 的嫁妆
    妈 咪
    """,
    )
    | _joined(
        "妈 我妈 你妈 他妈 她妈 爸妈 被妈 大妈 老妈 宝妈 婆妈",
        """
    逼我 逼着 逼他 逼她 逼孩子 逼迫 逼婚 逼你 逼儿 逼女 逼人 逼学 逼去 逼做
    逼吃 逼喝 逼自 逼得 逼到 逼出 逼近 逼真 逼问 逼娃 逼供
    """,
    )
    | _joined(
        """
    我 大 姑 舅 宝 奶 后 老 干 老干 新手 辣 孕 爸 姨 阿 俺 咱 婆 二胎 伯 婶 亲
    养 妈 准 岳 丈母 全职 职场 单亲 虎 后 孩子 儿子 女儿 闺蜜 同学 朋友 老公
    老婆 婆 很多 当 做 星 虎 熊 猫 兔
    """,
        "妈的",
    )
    | _joined(
        """
    生 今 昨 明 节 周 当 次 本 末 假 平 往 近 前 后 每 即 翌 工作 星期 那 同 日
    元 1 2 3 4 5 6 7 8 9 0
    """,
        "日你妈 日你娘 日你奶奶 日他妈 日你老母 日你爸 日你大爷 日你姥姥",
    )
    | _joined(
        """
    饼 晒 烘 吹 擦 沥 风 豆 肉 果 葡萄 能 笋 牛肉 阴 甩 速 弄 拧 鱼 树 骨 若 包
    烤 口 喝 洗 榨
    """,
        "干 幹",
    )
    | _both(
        """
    能幹 樹幹 骨幹 才幹 軀幹 餅幹 主幹 精幹 強幹 怎麼幹 枝幹 苦幹 實幹 除草
    割草 种草 拔草 药草 香草 花草 小草 青草 甘草 仙草 薰衣草 猫草 牧草 甘草
    水草 杂草 稻草 烟草 人造草 假草 吃草 含羞草 锄草 操你的心 操他的心
    操你们的心 操你这份心 操你妈的心 操你那份心 操他人 操你家的心 操您的心
    我操作 我操心 我操控 我操纵 我操縱 我操办 我操持 我操练 我操練 我操盘
    我操盤 我操之 我操劳 我操勞 我操碎 我操刀 我操起 我操场 我操場 我操课
    我操縱 我操行 我操守 日你妈妈 日你妈咪 干你妈妈 草你妈妈会 草你妈妈也
    凹槽你妈 卡槽你妈 水槽你妈 跳槽你妈 插槽你妈 吐槽你妈 食槽你妈 线槽你妈
    沟槽你妈 滑槽你妈 洗手槽你妈 洗菜槽你妈 开槽你妈 吐槽尼玛 野草 枯草 狗尾草
    百草 绿草 干草 茅草 蒲草 藤草 麦草 草你妈妈 不干你妈 不干你老师 不关他妈的
    不关你妈的 不關他媽的 我操你的心 基佬紫 发骚动 黑鬼屋 太傻比 更傻比
    得狗逼真 的狗逼真 小狗逼真 和狗逼真 猫狗逼真 死基佬紫 手机掰 耳机掰 相机掰
    主机掰 洗衣机掰 飞机掰 烧鸡掰 烤鸡掰 手撕鸡掰 炸鸡掰 鸡掰开 鸡掰着 鸡掰成
    鸡掰一 机掰开 机掰断 机掰弯 机掰坏 机掰成 机掰直 机掰下 机掰碎 开鸡掰
    整鸡掰 乐机掰 狗屎运 狗屎運 一坨屎黄 狗逼急 狗逼近 狗逼到 狗逼得 狗逼我
    老逼我 老逼着 老逼迫 老逼孩子 死逼着 死逼我 死逼近 穷逼着 憨逼真 二逼近
    別逼逼真 臭逼人 丑逼真 胖逼真 你麻痹大意 他妈妈的 我妈的 我妈妈的 你妈妈的
    你妈妈 他妈妈 她妈妈 你妈b超 他妈b超 你妈比你 你妈比我 你妈比他 你妈批评
    你妈批发 他妈批评 傻批发 狗批发 狗批号 你妈逼我 几巴掌 几巴西 鸡巴西 雞巴西
    鸡巴掌 鸡巴黎 鸡巴氏 鸡巴马 死鸡巴结 草🐴装 一样的屎 三小时 三小瓶 三小包
    三小盒 三小件 看三小时 看三小段 看三小集 好鳩山 好撚線 真撚線 没屁眼儿
    去你妈妈 去你妈家 去你妈那 去他妈妈 去他妈家 你吗的士 你嘛的确 操你吗
    日他妈妈 谁他妈妈 操他妈妈 你码头 你码的 是sbs sbs 大sbs 吊毛巾 吊毛线
    吊毛衣 吊毛毯 吊毛笔 叼毛巾 叼毛线 叼毛绒 叼毛球 穷逼人 个屌丝 卖逼真
    卖逼格 什么逼真 啥逼真 臭婊的 恁娘家 拎老母鸡 拎老母雞 入你妈的手
    塞你妈的包 搞你妈的生日 拉拉链 死拉拉链 死拉拉扣 勾八角 勾八字 勾巴掌
    勾巴拿马 孩子们他妈 講三小時 好撚手 真撚手 沙逼近 沙逼人 凭什么逼 憑什麼逼
    为什么逼 為什麼逼 干什么逼 幹什麼逼 法克斯 法克兰 法克曼 死马屁精 死妈妈
    你娘家 你娘的生日 他娘的生日 册那页 手册那 画册那 相册那 名册那 图册那
    注册那 这册那 本册那 上册那 我靠着 我靠在 约炮台 打炮仗 打炮眼 打炮弹
    约炮制 打炮竹 老母鸡 老母雞 全家死机 发骚扰 發騷擾 发浪费 发浪漫 发浪莎
    發浪費 發浪漫 发浪琴 冲发浪 死三八节 好屌丝 太屌丝 千人干杯 万人骑行
    千人骑行 千人骑车 万人骑车 小你老母亲 司马东西方 吊你妈的包 你大爷的生日
    你奶奶的生日 你妈死了心 婊姐 碧池塘 碧池公园 碧池水 一支那 两支那 三支那
    这支那 每支那 几支那 各支那 該支那 哪支那
    """
    )
)

_HOMOGRAPHS: Final = (
    Homograph("草泥马玩偶", "The alpaca as a toy."),
    Homograph("操作", "To operate."),
    Homograph("操场", "A sports ground."),
    Homograph("操場", "A sports ground."),
    Homograph("体操", "Gymnastics."),
    Homograph("體操", "Gymnastics."),
    Homograph("做操", "To do gymnastics."),
    Homograph("早操", "Morning exercise."),
    Homograph("健身操", "Aerobics."),
    Homograph("健美操", "Aerobics."),
    Homograph("广播操", "Gymnastics to the radio."),
    Homograph("廣播操", "Gymnastics to the radio."),
    Homograph("保健操", "Exercise for health."),
    Homograph("减肥操", "Exercise to lose weight."),
    Homograph("瘦身操", "Exercise to lose weight."),
    Homograph("手指操", "Exercise of the fingers."),
    Homograph("有氧操", "Aerobics."),
    Homograph("瑜伽操", "Yoga."),
    Homograph("跳操", "To do aerobics."),
    Homograph("情操", "Noble feelings."),
    Homograph("节操", "Moral principle."),
    Homograph("節操", "Moral principle."),
    Homograph("贞操", "Chastity."),
    Homograph("貞操", "Chastity."),
    Homograph("曹操", "A statesman of old and of novels."),
    Homograph("重操", "In 'take up again'."),
    Homograph("逼真", "Lifelike."),
    Homograph("逼近", "To close in."),
    Homograph("逼迫", "To force."),
    Homograph("逼仄", "Narrow."),
    Homograph("咄咄逼人", "Overbearing."),
    Homograph("寒气逼人", "Chilling."),
    Homograph("寒氣逼人", "Chilling."),
    Homograph("模特么", "A model, and a particle."),
    Homograph("奥特么", "Part of a name, and a particle."),
    Homograph("独特么", "Unique, and a particle."),
    Homograph("奇特么", "Strange, and a particle."),
    Homograph("踏马飞燕", "The galloping horse of bronze."),
    Homograph("卧槽马", "A move of Chinese chess."),
    Homograph("臥槽馬", "A move of Chinese chess."),
    Homograph("哇沙比", "Wasabi."),
    Homograph("瓦沙比", "Wasabi."),
    Homograph("波霸奶茶", "Bubble tea."),
    Homograph("马奶子", "A kind of grape; mare's milk."),
    Homograph("牛奶子", "A shrub with edible berries."),
    Homograph("羊奶子", "A herb; goat's milk."),
    Homograph("酸奶子", "Sour milk."),
    Homograph("印度支那", "Indochina."),
    Homograph("防潮吹", "Against damp, and to blow."),
    Homograph("回潮吹", "To get damp, and to blow."),
    Homograph("受潮吹", "Damp, and to blow."),
    Homograph("潮吹风", "A hair dryer after 'tide'."),
    Homograph("贱人工具箱", "A program for slides."),
    Homograph("破鞋", "Torn shoes."),
    Homograph("放屁虫", "A bug."),
    Homograph("放屁蟲", "A bug."),
    Homograph("放屁垫", "A toy that makes a noise."),
    Homograph("你妹妹", "Your younger sister."),
    Homograph("阿三哥", "A name."),
    Homograph("三八节", "The eighth of March."),
    Homograph("三八節", "The eighth of March."),
    Homograph("三八妇女节", "The eighth of March."),
    Homograph("三八线", "The thirty-eighth parallel."),
    Homograph("小鸡鸡蛋", "Chicks and eggs."),
    Homograph("鸡鸡蛋", "Chicken and eggs."),
    Homograph("炸鸡鸡", "Fried chicken and chicken."),
    Homograph("人妖之间", "Between man and demon."),
    Homograph("死人妖怪", "Dead men and demons."),
    Homograph("骚气味", "A rank smell."),
    Homograph("骚扰", "To molest."),
    Homograph("騷擾", "To molest."),
    Homograph("牢骚", "A grumble."),
    Homograph("牢騷", "A grumble."),
    Homograph("离骚", "A poem of old."),
    Homograph("離騷", "A poem of old."),
    Homograph("斑鳩", "A turtle dove."),
    Homograph("斑鸠", "A turtle dove."),
    Homograph("柒佰", "Seven hundred in cheques."),
    Homograph("柒仟", "Seven thousand in cheques."),
    Homograph("王八蛋糕", "A cake in the shape of a turtle."),
    Homograph("黑鬼魅", "A black ghost."),
    Homograph("黑鬼怪", "A black ghost."),
    Homograph("黑鬼火", "Black and will-o'-the-wisp."),
    Homograph("漆黑鬼", "Pitch dark, and a ghost."),
    Homograph("靠北边", "Towards the north."),
    Homograph("靠北邊", "Towards the north."),
    Homograph("靠北面", "Towards the north."),
    Homograph("靠北侧", "Towards the north."),
    Homograph("靠北的", "Towards the north."),
    Homograph("靠北窗", "By the north window."),
    Homograph("靠腰枕", "A lumbar cushion."),
    Homograph("靠腰垫", "A lumbar cushion."),
    Homograph("靠腰墊", "A lumbar cushion."),
    Homograph("靠腰部", "At the waist."),
    Homograph("靠腰的", "Of a lumbar cushion."),
    Homograph("靠杯架", "A stand of cups."),
    Homograph("靠杯子", "By the cup."),
    Homograph("老司机", "An experienced driver."),
)


OBSCENE: Final = ObsceneWords(
    spaced=False,
    always=_ALWAYS,
    coarse=_COARSE - _ALWAYS,
    respelt=_MASKED | _APART,
    in_context=_IN_CONTEXT,
    mild=_MILD - _ALWAYS - _COARSE,
    innocent_phrases=_SHIELDS - _ALWAYS,
    homographs=_HOMOGRAPHS,
)
"""What the Chinese finder is built from."""
