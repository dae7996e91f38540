"""
Obscene words of Japanese, and what their innocent doubles stand next to.

No blanks part the words, so an innocent neighbour is often the beginning of
the innocent word that holds an obscene one: "キッチンコ" is a kitchen's.
"""

from __future__ import annotations

from collections.abc import Iterable
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


_MARKS: Final = "○〇◯●◎×✕✖❌*xX△▲▽▼□■☆★♡♥♪⭕#$@%^"
"""What people write in the place of a letter."""

_PARTS: Final = (" ", ".", "・", "-", "_", "/", "、", "*", "★", "☆", "~", "…")
"""What people write between the letters."""

_LOAN: Final = frozenset(
    chr(code) for code in range(ord("ァ"), ord("ヶ") + 1)
) | {"ー"}


def _hidden(forms: str) -> frozenset[str]:
    """
    Write each form with one inner letter hidden, and with two of many.
    """
    found: set[str] = set()
    for form in forms.split():
        for at in range(1, len(form) - 1):
            for mark in _MARKS:
                found.add(form[:at] + mark + form[at + 1 :])
                if 4 < len(form) > at + 2:  # noqa: PLR2004
                    found.add(form[:at] + mark * 2 + form[at + 2 :])
    return frozenset(found)


def _apart(forms: str) -> frozenset[str]:
    """
    Write each form with marks or blanks between all its letters.
    """
    return frozenset(
        part.join(form) for form in forms.split() for part in _PARTS
    )


def _before(form: str, letters: Iterable[str]) -> frozenset[str]:
    """
    Put each of the letters before the form, which is innocent then.
    """
    return frozenset(letter + form for letter in letters)


_SCOUNDRELS: Final = words(
    """
    野郎 やろう ヤロウ ヤロー やろー 野朗 ったれ ッタレ ッたれ たれ タレ 垂れ
    っ垂れ ッ垂れ ガキ がき 餓鬼 ババア ばばあ ババァ ばばぁ 婆 婆あ BBA ジジイ
    じじい ジジィ じじぃ ジジー 爺 ビッチ アマ女 女 男 親父 オヤジ おやじ
    喰らえ 食らえ くらえ クラエ 喰え 食え ども 共 虫野郎 豚 ブタ デブ ハゲ 坊主
    バカ 馬鹿 ばか アホ ボケ カス ゴミ ごみ クズ ゴミクズ ゴミカス して死ね
    して寝ろ 漏らし 人間 オタク ニート
    """
)
"""What follows dung where somebody is called names."""

_THINGS: Final = words(
    """
    業者 店 店舗 ショップ 屋 会社 企業 商品 製品 品質 品物 出品者 出品業者
    販売者 販売店 販売元 販売業者 セラー サイト アマゾン amazon 密林 対応
    サポート サービス カスタマー 中国 中華 配達員 配達 配送 配送業者 配送員
    宅配 運送 ドライバー 店員 店長 社員 担当 担当者 オペレーター スタッフ
    メーカー ブランド 詐欺 転売 転売屋 転売ヤー バイヤー クオリティ
    クオリティー レベル 性能 仕様 設計 画質 音質 縫製 梱包 包装 アプリ ソフト
    説明書 説明 マニュアル 評価 レビュー サクラ 客 返品 返信 物 もの モノ 以下
    以外 同然 だらけ まみれ みたい すぎ 過ぎ だ です でし だっ じゃ じゃん な
    なん なの なので なら でしか でしょ でも のよう やん やな やった やろ やわ
    が 野郎ども 味 匂い 電池 充電器 ケーブル イヤホン スマホ パソコン カバー
    フィルム 靴 服 椅子 財布 時計
    """
)
"""What follows dung where something is called so."""

_OF_DROPPINGS: Final = words(
    """
    が な だ です でし だっ じゃ じゃん なん なの なので なら でしか でしょ
    でも もの モノ 物 以外 同然 だらけ まみれ みたい すぎ 過ぎ のよう やん やな
    やった やろ やわ 味 匂い
    """
)
"""The same, but droppings of animals are spoken of so too."""

_AFTER_KANA: Final = words("のよう なん なの でも 物 もの やろ やな")
"""What is more often the rest of something else after "くそ"."""

_MILDLY: Final = words(
    """
    高い 高 たかい 安い 安 やすい 遅い 遅 おそい 早い 早 はやい 速い 重い 重
    おもい 軽い かるい 暑い 暑 あつい 寒い 寒 さむい 熱い 熱 冷た 長い 長
    ながい 短い みじか うまい うま 旨 美味 不味 まずい まず 面白 おもしろ
    おもろ つまら 詰まら かわいい かわ 可愛 真面目 まじめ マジメ デカ でか 大き
    おおき 小さ ちいさ ちっさ 硬 固 かた 狭 せま 広 ひろ うるさ うるせ 煩
    五月蝿 臭 くさい くさ 眠 ねむ 忙 いそが 田舎 雑 適当 強 つよ 弱 よわ 簡単
    かんたん 難 むず 便利 使え 使い 役立た 楽 丁寧 痛 いた 汚 きたな ダサ ださ
    悪 わる 酷 ひど 邪魔 面倒 めんど 最悪 最高 良い いい 好き かっこ カッコ
    恥ず はず 腹立 ムカ むか 疲れ つかれ 多い 少な すくな 薄 うす 厚 分かり
    わかり 読み 綺麗 きれい エロ ゲー ゲーム リプ コラ ワロ わろ 映画 アニメ
    ドラマ 漫画 曲 度胸 力 ヂカラ ぢから 食らえ精神 ッ っ ォ ぉ ー ~
    """
)
"""What follows dung where it only says "very", or in banter."""

_DIRTY_PEOPLE: Final = frozenset(
    front + between + tail
    for front, between, tail in product(
        ("クソ", "くそ", "糞", "クッソ", "くっそ"),
        ("", " ", "・"),
        sorted(_SCOUNDRELS),
    )
)

_DIRTY_THINGS: Final = (
    frozenset("クソ" + tail for tail in _THINGS)
    | frozenset("糞" + tail for tail in _THINGS - _OF_DROPPINGS)
    | frozenset("くそ" + tail for tail in _THINGS - _AFTER_KANA)
)

_DIRT_MARKS: Final = "○〇◯●*★"

_HALF_HIDDEN: Final = frozenset(
    front + mark + tail
    for front, mark, tail in product(
        ("ク", "く"),
        _DIRT_MARKS,
        sorted(
            _SCOUNDRELS
            | (
                _THINGS
                - words("が な なら もの 物 でも じゃ 屋 サイト ソフト")
            )
        ),
    )
)

_ALWAYS: Final = words(
    """
    おちんこ おちんぽ おチンコ おチンポ オチンコ オチンポ ちんぽこ チンポコ
    ちんポコ デカチン でかちん 粗チン 粗ちん 租チン フニャチン ふにゃちん
    ふにゃチン チンカス ちんかす ちんカス 珍カス クリちんぽ ちんしゃぶ
    チンしゃぶ ちんこしゃぶ チンコしゃぶ ちんぽしゃぶ チンポしゃぶ

    おまんこ オマンコ おマンコ おまンこ オまんこ おまんちょ オマンチョ マンカス
    まんカス まんかす ガバマン がばまん ガバまん ケツマンコ けつまんこ マンズリ
    まんずり マングリ返し まんぐり返し ちんぐり返し おめこ汁 マン汁 まん汁
    我慢汁 ガマン汁 がまん汁 メス汁

    ロリマンコ ロリまんこ 淫乱マンコ デカチンコ デカちんこ でかちんこ
    バカチンコ クサマンコ くさまんこ 臭マンコ ユルマンコ ゆるまんこ 腐れマンコ

    フェラチオ ふぇらちお フェラ抜き フェラしろ フェラさせ フェラ顔 即フェラ
    生フェラ 強制フェラ ごっくんフェラ イマラチオ イラマチオ クンニリングス
    クンニしろ クンニさせ パイズリ ぱいずり 手コキ 手こき 足コキ 足こき 中出し
    中だし ナカダシ 顔射 口内射精 肉便器 肉オナホ 精液便所 ザーメン ざーめん
    ヤリマン やりまん ヤリまん ヤリチン やりちん やりチン ハメ撮り ハメどり
    生ハメ 青姦 センズリ せんずり 千摺り マスかき マスかいて マス掻き
    アナルファック アナルセックス ケツ穴 けつ穴 ケツアナ ケツの穴 けつの穴
    けつあな確定 尻穴 肉穴 淫売 売女

    ファック ふぁっく ファッキン ふぁっきん ファッキュー ファッキュ ふぁっきゅ
    ファックユー ファックオフ ファッカー マザーファッカー マザーファッキン
    マザファッカ マザファカ サノバビッチ サンオブアビッチ サナバビッチ
    ブルシット アスホール クソビッチ くそびっち 糞ビッチ

    チャンコロ チョン公 チョン野郎 糞チョン クソチョン くそチョン 支那畜
    不逞鮮人 ニガー ニッガー クロンボ クロンボー 黒ん坊 黒んぼ 毛唐 露助 ロスケ
    ジャップ野郎 ガイジ がいじ野郎 知障 キチガイ 気違い 気ちがい きちがい野郎
    キチガイ野郎 基地外 基地害

    chinko chinpo chimpo manko omanko kusoyaro kusoyarou kusotare kusottare
    kusogaki kusobaba yariman

    fuck fucks fucked fucker fuckers fucking fuckin fuckyou fuckoff fck fcking
    fxck fxxk fuxk fuk motherfucker motherfuckers motherfucking wtf stfu shit
    shits shitty bullshit bitch bitches asshole assholes cunt cunts dickhead
    cocksucker nigger niggers nigga faggot faggots whore whores f*ck f**k f***
    fu*k fu** f*** f*cking f**king fu*king fu**ing f○ck f〇ck f●ck f×ck f××k
    fu○k fu×k f○○k sh*t s**t sh!t sh○t sh×t s○it bullsh*t b*tch b**tch bi*ch
    b○tch a**hole assh*le as*hole mother*ucker f.u.c.k f-u-c-k s.h.i.t
    """
)

# Of two senses: each stands in `_IN_CONTEXT` too.
_TWO_SENSES: Final = words(
    """
    中出し 中だし 顔射 売女 ヤリマン やりまん やりちん ヤリチン ファック
    ふぁっく アスホール ファッカー ニガー ガイジ 知障 気違い 気ちがい 基地外
    マスかき マスかいて キチガイ マンカス まんかす チンカス ちんかす マン汁
    まん汁 ロスケ 手こき せんずり まんずり ザーメン クロンボ 手コキ 足こき
    ケツ穴 尻穴 中だし
    """
)

_SHORT_HIDDEN: Final = _hidden("まんこ ちんこ マンコ チンコ")

_MASKED: Final = (
    _hidden(
        "ちんぽ チンポ おまんこ オマンコ おちんこ おちんぽ きんたま キンタマ"
    )
    | _hidden("ヤリマン ヤリチン やりまん ファッキン ふぁっく ファッキュー")
    | _hidden(
        "マザーファッカー フェラチオ イラマチオ ザーメン キチガイ ビッチ"
    )
    | _hidden("パイズリ サノバビッチ チャンコロ 肉便器 きちがい野郎")
    | _hidden("くそやろう クソヤロウ くそったれ クソッタレ")
    | words(
        """
        お○○こ お〇〇こ お●●こ お××こ お**こ オ○○コ オ〇〇コ オ●●コ オ××コ
        オ**コ チ○○ポ チ**ポ フ○ック フ〇ック フ●ック フ×ック フ*ック フ○○ク
        フ**ク ファッ○ キチ○○ キチ** キチ×× 基○外 糞○郎 クソ○郎 クソ野○
        """
    )
    | _apart("まんこ マンコ ちんこ チンコ ちんぽ チンポ おまんこ オマンコ")
    | _apart("ファック キチガイ くそ野郎 クソ野郎 糞野郎 きんたま キンタマ")
    | _apart("くそったれ クソッタレ ヤリマン フェラチオ fuck shit bitch")
    | words(
        """
        ファ・ック ファッ・ク フ・ァック ファ/ック ファ.ック ファーック
        ファァック ファッーク ファッック キチ・ガイ ク・ソ野郎 く・そ野郎
        """
    )
    | lines("ファ ック\nキチ ガイ\nク ソ野郎\nフ ァック")
)

_COARSE: Final = words(
    """
    くそくらえ クソくらえ クソクラエ 糞くらえ 糞喰らえ くそ喰らえ くそ食らえ
    クソ食らえ クソ喰らえ 糞食らえ くそっ食らえ クソッ喰らえ くそったれ
    クソったれ クソッタレ 糞ったれ 糞っ垂れ くそたれ クソタレ 糞たれ
    くそったれめ クソたれ ババタレ くそ垂れ クソ垂れ 糞垂れ うんこ野郎
    ウンコ野郎 うんこ食え ウンコ食え うんこ食ってろ うんこたれ ウンコ製造機
    うんこ製造機 うんち野郎 うんこ会社 ウンコ会社

    アバズレ あばずれ 阿婆擦れ 肉壺 肉奴隷 ズッコンバッコン アヘ顔 淫乱女
    ド淫乱 スカトロ 素股 輪姦 獣姦 シコってろ しこってろ シコって寝ろ
    シコって死ね しゃぶれや オナニー野郎 オナニストども 種付けプレス 珍棒 乱交
    オナネタ シコネタ ズリネタ ヤリサー ヤリ捨て インポ野郎 包茎野郎 短小野郎
    短小包茎野郎 童貞野郎

    ガイキチ 気狂い ホモ野郎 ホモ豚 オカマ野郎 カマ野郎 おかま野郎 おかま店員
    キムチ野郎 在日野郎 腐れ外人 土人ども 土人国家 支那人 シナ人 シナ畜
    かたわ者 片輪者 カタワ者 めくら野郎 つんぼ野郎 ちんば野郎 びっこ野郎
    """
)

_MILD: Final = words(
    """
    クソゲー クソゲ くそげー クソリプ クソコラ クソワロ くそわろ 胸糞 胸クソ
    胸くそ むなくそ ムナクソ 死ね タヒね タヒネ 氏ねよ しねよ シネヨ 死ねや
    死に晒せ 死にさらせ くたばれ クタバレ 地獄に落ちろ 地獄へ落ちろ ちくしょう
    チクショウ ちくしょー チクショー こん畜生 コンチクショウ ド畜生 ガッデム
    バカヤロー 馬鹿野郎 ばかやろう バカ野郎 ゴミ野郎 クズ野郎 カス野郎 ゲス野郎
    下衆野郎 豚野郎 ブタ野郎 尻軽 おちんちん オチンチン おチンチン ケツ毛
    尻の穴 しょんべん ションベン 小便臭 シコる オナニー おなにー セックス
    セッ○ス セ○クス セ○○ス ペニス クリトリス サゲマン さげまん オナホ
    ホーリーシット ジャップ バカチョン ニグロ 援交女 ちんちん野郎 うん○ チン毛
    ちん毛 マン毛 まん毛 陰毛 ヤリモク ヤリ目 くぱぁ 愛液 勃起 アナル 穢多 強姦
    レイプ 痴女 雌ガキ メスガキ 腐れ外道 腐れ野郎
    """
)

_MILD_DIRT: Final = frozenset(
    front + tail
    for front, tail in product(
        ("クソ", "糞", "クッソ", "くっそ"), sorted(_MILDLY)
    )
) | frozenset(
    "くそ" + tail
    for tail in _MILDLY - words("かた いい わかり うま うす ー ~ っ")
)

_IN_DIRT: Final = _before(
    "クソ", _LOAN - set("ジツデトノチプミカァィゥェォガ")
)
"""What stands before "クソ" inside foreign words, such as saxophones."""

_AFTER_DIRT: Final = words(
    """
    クソシ クソソ クソー クソフト クソファ クソック クソロジ クソフォ クソノ
    クソリュ クソース クソケット クソン クソル クソトロ クソダ クソナ クソプ
    クソード クソウル クソラ クソロ クソメ クソニー クソウ クソイ クソバ
    """
)

_NEXT_WORDS: Final = words(
    """
    これ この ここ こそ こち こう こん ころ こま こけ こす コン コー コス コミ
    コレ コラ コッ コイ コピ コメ コア コロ コウ コク コパ コネ コフ
    """
)
"""What words begin with after a mark that parts them."""

_ANIMALS: Final = words(
    """
    鳥 犬 猫 ネコ ねこ イヌ 牛 馬 鶏 兎 うさぎ ウサギ 動物 ペット 掃除 始末
    肥料 堆肥 トイレ 散歩 庭 ベランダ ネズミ ねずみ 鼠 亀 カメ 鳩 ハト カラス
    ワンコ わんこ ワンちゃん ニャンコ ハムスター インコ 被害 害獣 コウモリ
    ゴキブリ 猿 金魚 メダカ 水槽 ろ過 濾過 餌 エサ フェレット モルモット ヤモリ
    チンチラ 子 幼虫 カブト 腸 便秘 ツバメ スズメ 防鳥
    """
)

_IN_CONTEXT: Final = (
    InContext(
        words=words("クソ"),
        reason="In saxophones, exosomes, Jackson and silk socks.",
        innocent=_IN_DIRT
        | _AFTER_DIRT
        | words("鼻クソ 目クソ 耳クソ 歯クソ 下手クソ 味噌クソ 焼けクソ"),
        bare=Certainty.LIKELY,
    ),
    InContext(
        words=_MILD_DIRT,
        reason='It only says "very", and silk socks hold it.',
        innocent=_IN_DIRT,
        bare=Certainty.POSSIBLE,
        most=Certainty.POSSIBLE,
    ),
    InContext(
        words=_HALF_HIDDEN,
        reason="After a word that ends in the same letter a mark is a bullet.",
        innocent=frozenset(
            letter + "ク" + mark
            for letter, mark in product(
                _LOAN - set("ジチノトデァィゥェォ"), _DIRT_MARKS
            )
        )
        | frozenset(
            chr(letter) + "く" + mark
            for letter, mark in product(
                range(ord("ぁ"), ord("ん") + 1), _DIRT_MARKS
            )
            if chr(letter) not in "がはのもをで"
        ),
        bare=Certainty.LIKELY,
    ),
    InContext(
        words=words("糞"),
        reason="Droppings of animals, which people clean up.",
        innocent=_ANIMALS,
        vulgar=words("死ね ふざけ 金返せ 二度と 最悪 ゴミ 詐欺 マジ まじ"),
        bare=Certainty.POSSIBLE,
    ),
    InContext(
        words=frozenset("糞" + tail for tail in _OF_DROPPINGS),
        reason="Droppings of animals, which people clean up.",
        innocent=_ANIMALS
        | words("糞が出 糞がしや 糞がし 糞が落 糞が付 糞がつ"),
        bare=Certainty.LIKELY,
    ),
    InContext(
        words=words("くそ"),
        reason='An ending and a beginning: "高くそして", "約束 (やくそく)".',
        innocent=words(
            "やくそ ほくそ そくそ くそう くそく くそん はくそ がくそ"
        ),
        vulgar=words("マジ まじ 死ね ふざけ 金返せ ほんと"),
        bare=Certainty.POSSIBLE,
        most=Certainty.POSSIBLE,
    ),
    InContext(
        words=words("うんこ ウンコ うんち ウンチ"),
        reason="A child's word for what napkins and litter are for.",
        innocent=words(
            """
            ダウンコ ブラウンコ ラウンコ タウンコ サウンコ ウンコー うんこう
            うんちく ウンチク ラウンチ カウンチ マウンチ オムツ おむつ 猫 犬
            子供 子ども トイレ ドリル ペット 赤ちゃん 離乳 砂 散歩 袋
            """
        ),
        vulgar=words("みたいな商品 以下 死ね クソ 会社 業者 レベル"),
        bare=None,
        most=Certainty.POSSIBLE,
    ),
    InContext(
        words=words("チンコ"),
        reason="In pachinko, clapperboards, and after kitchens.",
        innocent=_before(
            "チンコ", set("ッパガペビバカコクーュトルスリレメンラロキタシゴゼ")
        )
        | words(
            "チンコン チンコー チンコロ チンコミ チンコラ チンコス チンコレ"
        )
        | words("チンコッ チンコイ チンコル チンコツ チンコダ"),
        bare=Certainty.LIKELY,
    ),
    InContext(
        words=words("ちんこ"),
        reason="In the slingshot, a little dog, and dialect for small.",
        innocent=words(
            """
            ぱちんこ がちんこ かちんこ ぺちんこ ぴちんこ こちんこ きちんこ
            ばちんこ ちんころ ちんこい ちんこう ちんこん っちんこ いちんこ
            ちんこつ さちんこ やちんこ
            """
        ),
        bare=Certainty.LIKELY,
    ),
    InContext(
        words=words("チンポ ちんぽ"),
        reason="After kitchens: kitchen pots and kitchen points.",
        innocent=_before("チンポ", set("ッーパガカトルスリンラロキコタシゴゼ"))
        | words(
            "チンポッ チンポー チンポリ チンポイ チンポス チンポケ チンポン"
        )
        | words("キッチンぽ きちんぽ ちんぽん ちんぽい"),
        bare=Certainty.LIKELY,
    ),
    InContext(
        words=words("マンコ"),
        reason="Of men and women in costumes, comics and concerts.",
        innocent=_before("マンコ", _LOAN - set("ノデキメバソ"))
        | words(
            """
            マンコス マンコン マンコミ マンコー マンコレ マンコロ マンコラ
            マンコイ マンコ・カ マンコカ マンコ・イ マンコインカ マンコッ
            マンコピ スマンコ ロマンコ クマンコ マンコツ マンコット マンコード
            マンコート マンコナ マンコウ マンコア マンコマ マンコメ マンコテ
            """
        ),
        bare=Certainty.LIKELY,
    ),
    InContext(
        words=words("まんこ"),
        reason="Where まん ends a word and こ begins one.",
        innocent=words(
            """
            じまんこ がまんこ すまんこ にくまん 肉まん あんまん ぶたまん 豚まん
            しまんこ こまんこ ちまんこ うまんこ かまんこ けまんこ きまんこ
            たまんこ とまんこ どまんこ ゆまんこ やまんこ らまんこ ごまんこ
            まんこい まんこう まんこっち まんこれ まんこん まんこす まんこみ
            まんころ カレーまん ピザまん 中華まん だるまんこ さまんこ ろまんこ
            くまんこ
            """
        ),
        bare=Certainty.LIKELY,
    ),
    InContext(
        words=words(
            """
            まンこ マんこ まンコ マんコ ちンこ チんこ ちンコ チんコ ちンぽ
            チんぽ ちんコ まーんこ まんーこ まんっこ ちーんこ ちんーこ ちんっこ
            ちーんぽ まnこ マnコ ちnこ チnコ ちnぽ chんこ
            """
        ),
        reason="Two scripts mixed, where a word may end and one begin.",
        innocent=words("きちんコ ちんコー ちんコン さーんこ っちーんこ"),
        bare=Certainty.LIKELY,
    ),
    InContext(
        words=_SHORT_HIDDEN,
        reason='A mark may part words too: "さま*この".',
        innocent=frozenset(
            mark + tail
            for mark, tail in product(_MARKS.casefold(), sorted(_NEXT_WORDS))
        ),
        bare=Certainty.LIKELY,
    ),
    InContext(
        words=_hidden("ファック"),
        reason='Beside a sofa: "ソファ×クッション".',
        innocent=_before("クッ", _MARKS.casefold()) | words("ソファ シファ"),
        bare=Certainty.LIKELY,
    ),
    InContext(
        words=words("肉棒"),
        reason="A stick of meat.",
        innocent=words(
            """
            鶏肉棒 豚肉棒 魚肉棒 牛肉棒 焼肉棒 挽肉棒 羊肉棒 筋肉棒 鹿肉棒
            馬肉棒
            """
        ),
        bare=Certainty.LIKELY,
    ),
    InContext(
        words=words("オメコ"),
        reason="In names that end so.",
        innocent=words("オメコン オメコム オメコミ ロメオ オメコー オメコレ"),
        bare=Certainty.LIKELY,
    ),
    InContext(
        words=words("おめこ"),
        reason='In "お目こぼし", and where おめ ends a word.',
        innocent=words(
            "おめこぼ おめこし あおめこ かおめこ おめこち おめこの"
        ),
        bare=Certainty.LIKELY,
    ),
    InContext(
        words=words("キンタマ きんたま 金玉"),
        reason="In Balinese coffee, onions, a sweet, and names.",
        innocent=words(
            """
            キンタマーニ キンタマニ スキンタマ きんたまご きんたまね きんたまっ
            きんたまに いきんたま キンタマゴ キンタマネ 金玉満堂 金玉均 金玉糖
            金玉羹 黄金玉 純金玉 鍍金玉 針金玉 合金玉 金玉子 金玉ねぎ 現金玉
            金玉入 金属玉
            """
        ),
        bare=Certainty.LIKELY,
    ),
    InContext(
        words=words("ビッチ"),
        reason="In Slavic names, ceviche, and the full to the brim.",
        innocent=_before(
            "ビッチ", set("ロモノイトヨニリラバャコゴジソズテツル")
        )
        | _before("ビッチ", set("レセドシネスムェボマデサザ"))
        | words(
            "ビッチェ ビッチリ ビッチビ ビッチョ ビッチング ビッチャ ビッチー"
        ),
        vulgar=words("クソビッチ 糞ビッチ くそビッチ サノバビッチ"),
        bare=Certainty.LIKELY,
    ),
    InContext(
        words=words("中出し"),
        reason="What is put out half-way or on the back.",
        innocent=words(
            """
            背中出 途中出 夜中出 日中出 最中出 空中出 水中出 年中出 の中出し
            田中出 御中出 家中出 町中出 心中出 道中出 山中出 集中出 中出しっぱ
            ただ中出 用中出 業中出 行中出 事中出 話中出 転中出 電中出 動中出
            前中出 午中出 院中出 張中出 宅中出 眠中出 濯中出 理中出 守中出
            庫中出 学中出 修中出 世中出
            """
        ),
        bare=Certainty.LIKELY,
        most=Certainty.CERTAIN,
    ),
    InContext(
        words=words("中だし"),
        reason='In "治療中だし", because one is in the midst of something.',
        vulgar=words("まんこ マンコ 精液 ザーメン AV セックス 生ハメ 顔射 孕"),
        bare=None,
    ),
    InContext(
        words=words("顔射 売女 知障 ケツ穴 尻穴"),
        reason="Where two words meet, as in sensors and saleswomen.",
        innocent=words(
            """
            洗顔射 笑顔射 販売女 発売女 転売女 小売女 専売女 直売女 売女性
            売女子 知障害 バケツ穴 ロケツ穴 お尻穴 目尻穴 直売女 即売女 商売女
            特売女 前売女 押売女 密売女
            """
        ),
        bare=Certainty.LIKELY,
        most=Certainty.CERTAIN,
    ),
    InContext(
        words=words("ヤリマン やりまん ヤリチン やりちん"),
        reason="In kindness, satisfaction, comics and rents.",
        innocent=words(
            """
            思いやり おもいやり オモイヤリ やりまんが やりまんぞ やりまんて
            ヤリマンガ ヤリマンシ やりちんたい ヤリチンギ むりやり 無理やり
            ヤリマンゾ
            """
        ),
        bare=Certainty.LIKELY,
        most=Certainty.CERTAIN,
    ),
    InContext(
        words=words("ファック ふぁっく ファッカー"),
        reason="In fax machines, and in brands that end so.",
        innocent=words(
            """
            ファックス ファックシ ふぁっくす アルファック アルファッカ
            ファックトリ ファックル シファック ソファック ソファッカ マファッカ
            ファックト ファックラ
            """
        ),
        bare=Certainty.LIKELY,
        most=Certainty.CERTAIN,
    ),
    InContext(
        words=words("アスホール"),
        reason='In the "ピアスホール", where earrings go.',
        innocent=words("ピアスホ ガラスホ ボーナスホ アスホールセ テラスホ"),
        bare=Certainty.LIKELY,
        most=Certainty.CERTAIN,
    ),
    InContext(
        words=words("ニガー ロスケ ガイジ クロンボ"),
        reason="In vinegar, cross-cutting names, guides and foreigners.",
        innocent=words(
            """
            ビニガー ワニガー ニガーイ ニガーナ ニガーッ ニガーい ロスケー
            クロスケ マックロスケ まっくろくろすけ ゼロスケ ロスケッ プロスケ
            ガイジン ガイジュ ガイジョ ガイジェ ガイジャ ゴロスケ エロスケ
            シロスケ ロスケア クロスケア ニガータ ニガーデ アロスケ ガイジビ
            マクロンボ クロンボル オニガー マニガー ガイジネ
            """
        ),
        bare=Certainty.LIKELY,
    ),
    InContext(
        words=words("きちがい"),
        reason='In "行きちがい", "聞きちがい" and other slips.',
        innocent=words(
            "きちがいま きちがいが いきち ききち かきち おきち ひきち"
        ),
        vulgar=words("野郎 じみ 店主 業者 出品者 死ね クソ 糞 くそ 沙汰"),
        bare=Certainty.POSSIBLE,
    ),
    InContext(
        words=words("キチガイ 気違い 気ちがい 基地外"),
        reason='Beside "行き違い", "雰囲気違い" and what is off base.',
        innocent=words(
            """
            いきちがい 行きちがい 聞きちがい ききちがい 書きちがい かきちがい
            置きちがい おきちがい 引きちがい ひきちがい 履きちがい はきちがい
            解きちがい 大きちがい おおきちがい 焼きちがい 抜きちがい
            さっきちがい イキチガイ キキチガイ 行キチガイ カキチガイ 向きちがい
            むきちがい ときちがい 付きちがい つきちがい 好きちがい すきちがい
            囲気違 空気違 電気違 人気違 元気違 天気違 病気違 一気違 陽気違
            匂い気違 色気違 湿気違 換気違 通気違 景気違 語気違 磁気違 排気違
            蒸気違 囲気ちが 空気ちが 電気ちが 気違います 気違いま 気違いそ 米軍
            空軍 海軍 軍基地 自衛隊 母基地 基地外周 基地外部 基地外壁 基地外れ
            秘密基地外 前線基地 基地外側 基地外観 の基地外
            """
        ),
        bare=Certainty.LIKELY,
    ),
    InContext(
        words=words(
            "チンカス ちんかす マンカス まんかす マン汁 まん汁 まんずり"
        ),
        reason="Where a kitchen or a man ends and a custom begins.",
        innocent=_before("チンカス", set("ッーガパ"))
        | _before("マンカス", _LOAN - set("ノデク"))
        | words(
            """
            マンカスタ チンカスタ きちんかす ピーマン汁 肉まん汁 にくまん汁
            がまんず じまんず 豚まん汁 まんかすて あんまん汁 ーマン汁
            """
        ),
        bare=Certainty.LIKELY,
        most=Certainty.CERTAIN,
    ),
    InContext(
        words=words("手コキ 手こき 足こき せんずり ザーメン"),
        reason="Where two words meet.",
        innocent=words(
            """
            相手コキ 選手コキ 手こきつ 手こきざ 手こきみ ませんずり せんずりお
            ありませんず ブザーメン レーザーメン ミキサーメン グザーメン
            バザーメン ーザーメン
            """
        ),
        bare=Certainty.LIKELY,
        most=Certainty.CERTAIN,
    ),
    InContext(
        words=words("マスかき マスかいて"),
        reason="Of shaved ice and letters at Christmas.",
        innocent=words("リスマスか トマスか かき氷 かき揚"),
        bare=Certainty.LIKELY,
        most=Certainty.CERTAIN,
    ),
    InContext(
        words=words("手マン"),
        reason='Of athletes and partners: "選手マンション".',
        innocent=words(
            """
            選手マ 相手マ 歌手マ 助手マ 運転手マ 片手マ 苦手マ 左手マ 右手マ
            手マンシ 手マンガ 手マンド 手マンネ 両手マ 上手マ 下手マ 若手マ
            大手マ 取っ手マ 勝手マ 派手マ 切手マ 手マンツ
            """
        ),
        bare=Certainty.LIKELY,
    ),
    InContext(
        words=words("フェラ"),
        reason="In café latte, Ferrari and plant names.",
        innocent=words(
            """
            カフェラ フェラー フェラガ フェライ フェラリ フェラン フェラス
            フェラム ニフェラ レイフェラ シェフェラ ルミフェラ ロックフェラ
            フェラテ
            """
        ),
        vulgar=words(
            "ちんこ チンコ チンポ ちんぽ 風俗 射精 しゃぶ してもら 口内"
        ),
        bare=None,
    ),
    InContext(
        words=words("クンニ"),
        reason='Where "君に" or a name is written so.',
        innocent=words(
            "クンニッ クンニン ックンニ ークンニ ンクンニ ククンニ"
        ),
        bare=Certainty.LIKELY,
    ),
    InContext(
        words=words("スペルマ"),
        reason='The "スペルマスター", who knows spells.',
        innocent=words(
            "スペルマス スペルマイ スペルマシ スペルマガ スペルマー"
        ),
        bare=Certainty.LIKELY,
    ),
    InContext(
        words=words("メス豚 雌豚 牝豚 めす豚 メスブタ"),
        reason="Sows, where meat and farms are spoken of.",
        innocent=words(
            "豚肉 養豚 飼育 肉質 出産 子豚 品種 交配 農場 繁殖 オス豚"
        ),
        bare=Certainty.LIKELY,
    ),
    InContext(
        words=words("雌犬 メス犬 牝犬 めす犬"),
        reason="Female dogs, for whom much is bought.",
        innocent=words(
            "避妊 ヒート おむつ オムツ 生理 飼 愛犬 歳 ヶ月 用 散歩"
        ),
        vulgar=words("野郎 この雌犬 このメス犬 死ね クソ 糞 発情"),
        bare=None,
    ),
    InContext(
        words=words("チョン"),
        reason="Korean names, topknots and a light tap.",
        innocent=words(
            "チョンマ チョンボ チョンガ ・チョン チョン・ チョンと"
        ),
        vulgar=words("在日 糞 クソ 死ね 国に帰れ 国へ帰れ 朝鮮人"),
        bare=None,
    ),
    InContext(
        words=words("ホモ オカマ"),
        reason="Sausages, mankind, milk, and rice pots.",
        innocent=words(
            "ホモサ ホモ・サ ホモ牛 ホモジ ホモゲ ホモロ ホモルー 釜"
        ),
        vulgar=words("死ね クソ 糞 野郎 きもい キモい キモイ"),
        bare=None,
    ),
    InContext(
        words=words("池沼"),
        reason="Ponds and marshes.",
        innocent=words("魚 釣 水 生物 トンボ 植物 カエル 湿地 河川 川 湖"),
        vulgar=words("店員 出品者 かよ 死ね 野郎 業者 クソ 糞 対応"),
        bare=None,
    ),
    InContext(
        words=words("土人"),
        reason='In clay dolls, "土人形", and populations.',
        innocent=words(
            "土人形 土人口 粘土人 郷土人 本土人 風土人 国土人 全土人"
        ),
        vulgar=words("野蛮 死ね クソ 糞 国 かよ レベル"),
        bare=None,
    ),
    InContext(
        words=words("潮吹き ぶっかけ パイパン"),
        reason="Whales and clams, noodles, and a tile of mah-jong.",
        innocent=words(
            "うどん そば 蕎麦 クジラ 鯨 麺 アップルパイ 麻雀 牌 だし 出汁"
        ),
        vulgar=words("ザーメン 精液 まんこ マンコ AV 風俗 女優 顔射"),
        bare=None,
    ),
    InContext(
        words=words("kuso KUSO"),
        reason="The same as the word in kana, and a name of jokes.",
        innocent=words("kusoge kuso-"),
        vulgar=words("マジ まじ 死ね 商品 店 業者 対応"),
        bare=Certainty.POSSIBLE,
    ),
)


def _homographs(text: str) -> tuple[Homograph, ...]:
    """
    Read homographs, one a line, with the reason behind the word.
    """
    found = (line.split(None, 1) for line in text.split("\n") if line.strip())
    return tuple(Homograph(word, reason.strip()) for word, reason in found)


_HOMOGRAPHS: Final = _homographs(
    """
    エクソシスト      an exorcist
    エクソソーム      exosomes, in cosmetics
    エクソン          an exon
    サクソフォン      a saxophone
    サクソ            Saxon
    ジャクソン        Jackson
    ニクソン          Nixon
    エリクソン        Ericsson
    ネクソン          a maker of games
    ヒクソン          a given name
    リフレクソ        reflexology
    フレクソ          printing
    ルクソール        Luxor
    ミクソリ          a mode of music
    タクソノミ        taxonomy
    チクソ            thixotropy
    ヘクソカズラ      a plant
    へくそかずら      a plant
    マジックソ        magic soap
    ミルクソ          milk soap, milk soda
    シルクソ          silk socks
    ブラックソ        black soles
    ほくそ笑          to chuckle to oneself
    ほくそえ          to chuckle to oneself
    やくそく          a promise
    そくそく          onomatopoeia
    くその            an adverb before その
    くそれ            an adverb before それ
    くそこ            an adverb before そこ
    くそし            an adverb before そして
    くそち            an adverb before そちら
    くそう            an adverb before そう
    くそろ            an adverb before そろう
    くそも            an adverb before そもそも
    くそっくり        an adverb before そっくり
    くそんな          an adverb before そんな
    くそば            an adverb before そば
    くそだつ          an adverb before 育つ
    くそだち          an adverb before 育ち
    くそだて          an adverb before 育て
    くそなえ          an adverb before 備え
    くそなわ          an adverb before 備わる
    くそがい          an adverb before 疎外
    くそがれ          an adverb before 削がれる
    けったくそ        an idiom of Kansai, mild
    へたくそ          clumsy
    ヘタクソ          clumsy
    下手くそ          clumsy
    下手クソ          clumsy
    下手糞            clumsy
    ぼろくそ          to run down
    ボロクソ          to run down
    ボロ糞            to run down
    やけくそ          desperation
    ヤケクソ          desperation
    ヤケ糞            desperation
    みそくそ          all alike
    ミソクソ          all alike
    味噌も糞も        all alike, a saying
    糞も味噌も        all alike, a saying
    糞味噌            all alike, a saying
    味噌糞            all alike, a saying
    はなくそ          dried mucus
    鼻くそ            dried mucus
    ハナクソ          dried mucus
    鼻クソ            dried mucus
    鼻糞              dried mucus
    目くそ            gum in the eyes
    目クソ            gum in the eyes
    目糞              gum in the eyes
    耳くそ            ear wax
    耳クソ            ear wax
    耳糞              ear wax
    歯くそ            plaque
    歯糞              plaque
    糞便              stool, as in tests
    糞尿              excreta
    糞害              harm by droppings
    糞石              a coprolite
    糞虫              dung beetles
    糞線虫            a parasite
    糞転がし          a dung beetle
    糞食              of rabbits
    鶏糞              manure
    牛糞              manure
    馬糞              manure, and an urchin
    豚糞              manure
    鳥糞              droppings
    犬糞              droppings
    猫糞              pocketing what is found
    人糞              manure
    脱糞              to defecate
    のどちんこ        the uvula
    ノドチンコ        the uvula
    喉ちんこ          the uvula
    喉チンコ          the uvula
    まんずりゃ        an old form of 甘んずる
    金玉淑            a name
    金玉鎮            a name
    黒ん坊沼          a pond
    焼け糞            desperation
    自棄糞            desperation
    糞詰              constipation
    ぱちんこ          a slingshot, a gambling machine
    パチンコ          a slingshot, a gambling machine
    ガチンコ          in earnest
    がちんこ          in earnest
    カチンコ          a clapperboard
    キッチンコ        a kitchen corner
    キッチンポ        a kitchen pot
    キッチンカ        a kitchen counter
    チンコロ          a little dog, an informer
    ちんころ          a little dog
    チンゲン          a vegetable, チンゲンサイ
    チンチラ          chinchillas
    ちんちくりん      a short person
    ちんちろ          a game of dice
    チンチロ          a game of dice
    ちんちん電        a tram
    チンチン電        a tram
    ウルトラマンコ    a hero of children
    スーパーマンコ    a costume
    バットマンコ      comics
    ワンマンコ        one man's concert
    ロマンコ          a romantic comedy
    マンコカパック    the first Inca
    マンコ・カパック  the first Inca
    マン毛布          a hero's blanket
    チン毛布          a kitchen's blanket
    じまんこ          "proud of this"
    がまんこ          "patience" and "this"
    ちまんこい        tiny, in dialect
    おめこぼし        overlooking something
    キティガイド      a guide to a cat
    キンタマーニ      coffee of Bali
    キンタマニ        coffee of Bali
    きんたまご        golden eggs
    金玉満堂          a lucky saying
    金玉糖            a sweet
    金玉羹            a sweet
    ファックス        a fax machine
    ふぁっくす        a fax machine
    カフェラテ        café latte
    フェラーリ        Ferrari
    フェラガモ        Ferragamo
    フェライト        ferrite cores
    コニフェラ        conifers
    ロックフェラー    Rockefeller
    ピアスホール      the hole for an earring
    ビネガー          vinegar
    ビニガー          vinegar
    バケツ            a bucket
    背中出し          to bare the back
    途中出し          to take out half-way
    夜中出し          to put out at night
    販売女            a saleswoman
    発売女            a woman who launches something
    朝鮮人            Koreans
    感知障害          a failure of a sensor
    認知障害          a cognitive disorder
    検知障害          a failure of a sensor
    土人形            a clay doll
    支那そば          noodles
    インドシナ人      people of Indochina
    ユニセックス      for all sexes
    サセックス        Sussex
    エセックス        Essex
    ミドルセックス    Middlesex
    ペニスコラ        a town in Spain
    思いやり          kindness
    雰囲気違い        another mood
    空気違い          another air
    気狂いピエロ      a film
    基地外壁          the wall of a base
    死ねない          cannot die
    死ねる            can die
    死ねば            if one dies
    死ねた            could die
    死ねず            unable to die
    シネマ            cinema
    レイプシード      rapeseed
    グレイプ          grapes
    ドレイプ          drapes
    クレイプ          crêpe
    トレイプ          a tray
    アナルグ          a misspelt "analogue"
    スペルマスター    who knows spells
    赤ちゃんころ      a baby tumbles
    ちびっこ          little ones
    まっくろくろすけ  a sprite of soot
    クソニー          a name
    くそみそ          a saying, all alike
    クソミソ          a saying, all alike
    """
)


OBSCENE: Final = ObsceneWords(
    always=_ALWAYS - _TWO_SENSES,
    coarse=_COARSE | _DIRTY_PEOPLE | words("セックスしろ やらせろ女"),
    respelt=_MASKED,
    stems=words("おまんこ オマンコ ちんぽこ チンポコ フェラチオ マザーファッ"),
    in_context=_IN_CONTEXT,
    mild=_MILD,
    vulgar_phrases=_DIRTY_THINGS
    | lines(
        """
        くその役にも立た
        クソの役にも立た
        糞の役にも立た
        くそほども役に
        クソほども役に
        クソして寝ろ
        くそして寝ろ
        糞して寝ろ
        糞して死ね
        クソ食って死ね
        うんこ食って
        ケツの穴に突っ込
        ケツに突っ込
        ケツにぶち込
        ケツ舐めろ
        ケツでも舐め
        ケツを舐め
        俺のケツ舐め
        しゃぶってろ
        俺のをしゃぶ
        マスでもかい
        センズリでもこい
        シコシコしてろ
        キンタマついてん
        気違いじみ
        犯してやる
        犯すぞ
        fuck you
        fuck off
        piece of shit
        son of a bitch
        """
    ),
    innocent_phrases=lines(
        """
        セックス・アンド
        セックスアンド
        セックス・ピストルズ
        セックスピストルズ
        """
    ),
    homographs=_HOMOGRAPHS,
    spaced=False,
)
