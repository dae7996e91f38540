"""
Japanese words by what they mean.
"""

from __future__ import annotations

from typing import Final


MEANINGS: Final = """
you
    あなた アナタ 貴方 あんた お前
we
    私たち 私達 わたしたち 我々 われわれ
me
    私 わたし 僕 ぼく 俺
they
    彼ら 彼等 あいつら あの人たち 連中
he
    彼 あの人 あいつ 奴
and
    そして それと それから および 及び
thank
    ありがと 有難う 有り難う 感謝 お礼
she
    彼女 あの人 あの方
in
    の中 の中に 中に 内に 以内
be
    です でした だった である であった
one
    一つ ひとつ 1つ 1個 一個
day
    日間 一日 1日 毎日 当日
at
    にて において の時 時点 付近
rate
    評価 採点 評点 点数 格付け
amazon
    アマゾン amazon アマ 尼 密林
would
    でしょう だろう であろう いただければ ところ
or
    または 又は もしくは あるいは それとも
for
    のため のために ための 用に にとって
week
    週間 一週間 1週間 毎週 今週
if
    もし もしも 場合 たら なら
box
    箱 ボックス 化粧箱 外箱 段ボール
have
    持って 持ち 所有 あります ありました
come
    来ま 来た 来て 来な 来る
who
    誰 だれ どなた どちら様
on
    の上 上に に乗せ に置い オン
driver
    ドライバー 運転手 配達員 配送員 配達の人
feedback
    フィードバック 評価 意見 感想 出品者評価
order
    注文 ご注文 オーダー 発注 購入
like
    好き 気に入 お気に入 のような のように
less
    より少 少なく 少なめ 未満 減っ
review
    レビュー 口コミ クチコミ くちコミ レヴュー
leave
    残し 残す 置い 置き 放置
this
    これ この コレ こちら 本品
bit
    少し すこし ちょっと ちょい 若干
shop
    店 お店 ショップ 店舗 当店
tell
    伝え 教え 言っ 知らせ 話し
say
    言っ 言う 言い 言わ 仰
answer
    回答 返答 答え 返事 返信
star
    星 つ星 ☆ ★ 星1
refund
    返金 払い戻 払戻 返金対応 全額返金
same
    同じ おなじ 同様 同一 同型
that
    それ その あれ あの そちら
now
    今 いま 現在 ただいま 今は
page
    ページ 頁 商品ページ 販売ページ 紙面
wrap
    包装 包ん 包み 包む ラッピング
with
    と一緒 付き 付属 一緒に を使って
seller
    出品者 セラー 販売者 販売元 業者
can
    できます できる 出来る 出来ま 可能
do
    する します しました して やって
so
    なので だから ですので そのため とても
every
    毎 毎回 毎日 すべて 全て
of
    の のうち の中の
here
    ここ こちら 此処 当方
ask
    聞い 聞き 聞く 尋ね 問い合わせ
since
    以来 以降 から それ以来 ので
these
    これら これらの こちらの この
back
    戻っ 戻し 返し 返さ 裏
month
    ヶ月 か月 カ月 ケ月 箇月
bag
    袋 バッグ かばん 鞄 カバン
write
    書い 書き 書く 書け 書か
good
    良い 良かっ よかっ いい 良く
word
    言葉 単語 文言 ワード 語
read
    読ん 読み 読む 読め 読了
no
    いいえ いや ノー 無し なし
half
    半分 半額 半 半数 半端
mine
    私の わたしの 自分の 僕の 俺の
door
    ドア 扉 玄関 戸 玄関先
send
    送っ 送り 送る 送ら 送付
old
    古い 古く 古かっ 古びた 年寄り
to
    へ まで に対し に向け 宛
still
    まだ 未だ いまだ 相変わらず 依然
dear
    高い 親愛 様へ 各位 大切な
first
    最初 はじめ 初めて 初め 第一
get
    手に入 もらっ もらい 届い 入手
name
    名前 氏名 名称 お名前 社名
night
    夜 夜中 深夜 晩 夜間
pack
    梱包 パック 包装 詰め 同梱
wait
    待っ 待ち 待た 待つ お待ち
comment
    コメント 書き込み 意見 感想 コメ
then
    それから その後 そしたら そうしたら 次に
not
    ない ません なかった なく なかっ
when
    時に とき いつ 際に 頃
never
    決して 絶対 一度も 二度と 全く全然
up
    上 上に 上がっ アップ 上げ
put
    置い 入れ 置き 付け 載せ
gate
    門 ゲート 門扉 柵
cancel
    キャンセル 取り消 取消 取りやめ 解約
what
    何 なに なん 何が どんな
free
    無料 タダ ただで 無償 フリー
enough
    十分 充分 足りる 足り じゅうぶん
nice
    素敵 良い ナイス いい感じ ステキ
sign
    サイン 署名 印 捺印 標識
woman
    女性 女 女の人 婦人 おばさん
make
    作っ 作り 作る 作ら 製造
late
    遅い 遅れ 遅く 遅延 遅かっ
feel
    感じ 感触 気がし 気持ち 肌触り
own
    自分の 所有 自ら 自前 自社
again
    また 再び 再度 もう一度 もう1度
please
    ください 下さい お願い どうか ぜひ
about
    について に関し 約 およそ ほど
sorry
    すみません すいません 申し訳 ごめん お詫び
hour
    時間 時間後 時間以内 時間半
through
    通して 通じて を通 経由 通っ
card
    カード はがき 葉書 名刺 クレカ
somebody
    誰か だれか 誰かが ある人 他人
nothing
    何も なにも 何もない 皆無 なんにも
money
    お金 金 おかね カネ 代金
those
    それら あれら その あの それらの
run
    走っ 走る 走り 動作 稼働
our
    私たちの 当店の 弊社の 我が家 うちの
parcel
    荷物 小包 お荷物 宅配便 郵便物
without
    なしで 無しで なく ないまま ずに
minute
    分 分間 分後 数分
go
    行っ 行く 行き 行け 向かっ
all
    全部 全て すべて 全員 みんな
marketplace
    マーケットプレイス マケプレ マケプレ業者 フリマ 市場
pad
    パッド クッション 詰め物 パット 緩衝材
arrive
    届い 到着 届き 届か 届く
before
    前に 以前 まえに 先に 前
love
    大好き 愛 好き 愛用 気に入っ
mail
    郵便 メール 郵送 ゆうパケット 郵便物
people
    人々 人 人たち 方々 皆さん
where
    どこ 何処 どちら 場所
take
    取っ 取り 持って かかっ 受け
nobody
    誰も だれも 誰一人
each
    それぞれ 各 各自 1つずつ ずつ
after
    後に あと 後 その後 以降
tape
    テープ ガムテープ ガムテ セロテープ 養生テープ
depot
    営業所 配送センター 集配所 配送拠点 倉庫
return
    返品 返送 返却 送り返 返し
courier
    宅配業者 運送会社 配送業者 運送業者 宅配便
there
    そこ あそこ そちら あります そこに
by
    によって により までに による そばに
quick
    早い 速い 早く 迅速 すぐ
wrong
    間違 違う 違っ 誤 まちが
postage
    送料 郵送料 配送料 切手 発送料
both
    両方 どちらも 両 二つとも 2つとも
pay
    払っ 払い 支払 払う お支払
than
    より よりも に比べ と比べ
off
    オフ 引き 外れ 取れ 離れ
from
    から より 発 出身
post
    投稿 郵便 投函 ポスト 郵送
soft
    柔らか やわらか 軟 ふわふわ ソフト
hold
    持っ 持ち 握 保持 固定
charge
    充電 請求 料金 課金 手数料
which
    どれ どの どちら どっち
lot
    たくさん 沢山 いっぱい 大量 多く
little
    少し 小さ ちょっと 少ない わずか
but
    でも しかし だが ですが けど
price
    値段 価格 お値段 金額 値
cheap
    安い 安く 安かっ 格安 激安
already
    もう すでに 既に とっくに 早くも
light
    ライト 照明 明かり 灯り 電気
down
    下 下に 下がっ ダウン 降り
rang
    鳴っ 鳴り ピンポン チャイム 電話し
reviewer
    レビュアー レビューワー レビュワー 投稿者 評者
out
    外 外に 出て 出し アウト
delivery
    配達 配送 お届け 納品 デリバリー
once
    一度 1度 一回 1回 かつて
carton
    カートン 箱 段ボール ダンボール ケース
buy
    買っ 買い 買う 買わ 購入
picture
    写真 画像 絵 図 イラスト
phone
    電話 スマホ 携帯 ケータイ iphone
knock
    ノック 叩い たたい ぶつけ
under
    下に の下 以下 未満 下で
miss
    逃し 欠け 欠品 見逃 不足
number
    番号 数 数字 ナンバー 数量
should
    べき はず 方が良い ほうがいい すべき
photo
    写真 フォト 画像 写メ 商品写真
open
    開け 開い 開封 開く オープン
wash
    洗っ 洗い 洗う 洗濯 洗浄
size
    サイズ 大きさ 寸法 丈 号
last
    最後 最後の 前回 この前 先
show
    見せ 示し 表示 番組 見せて
chapter
    章 チャプター 話 第一章
how
    どう どうやって どのように どれくらい いかに
message
    メッセージ 連絡 メール ご連絡 伝言
full
    いっぱい 満 全額 全部 満タン
new
    新しい 新品 新しく 新 新た
hand
    手 ハンド 手渡し 手元 片手
paper
    紙 用紙 ペーパー 書類 紙切れ
label
    ラベル 伝票 送り状 タグ シール
hedge
    生垣 生け垣 垣根 植え込み
know
    知っ 知ら 知り わかっ 分かっ
also
    また も さらに 更に おまけに
roll
    ロール 巻い 巻き 転が 丸め
lid
    蓋 ふた フタ キャップ
lady
    女性 婦人 奥様 おばさん レディ
handle
    取っ手 持ち手 ハンドル 柄 取手
only
    だけ のみ しか ばかり 唯一
ship
    発送 出荷 送っ 配送 船
remove
    外し 取り外 削除 除去 取っ
time
    時間 時 回 タイム 期間
track
    追跡 追跡番号 トラッキング 配送状況 追跡情報
flat
    平ら 平たい マンション アパート ぺちゃんこ
wife
    妻 嫁 奥さん 家内 女房
taste
    味 風味 美味し 味わ おいし
fast
    早い 速い 早く 速く 迅速
book
    本 書籍 書物 小説 漫画
ring
    指輪 リング 輪 鳴ら 呼び鈴
keep
    保管 続け 保っ 取っておい キープ
invoice
    請求書 領収書 納品書 インボイス 明細
date
    日付 日時 日程 期日 日にち
scan
    スキャン 読み取 読み込 読取 qrコード
much
    とても たくさん ずっと かなり 多く
girl
    女の子 娘 少女 女子 ガール
cut
    切れ 切っ 切り 切る カット
kind
    親切 優し 種類 丁寧 やさし
buyer
    購入者 買い手 お客様 客 買主
look
    見た目 見て 見え 見る 見栄え
over
    以上 超え 終わ 上に オーバー
sleep
    寝 眠 睡眠 熟睡 寝心地
smell
    匂い 臭い 香り におい ニオイ
close
    近い 近く 閉め 閉じ 閉ま
find
    見つけ 見つか 探し 発見 みつけ
decent
    まあまあ そこそこ まずまず それなり まとも
heavy
    重い 重く 重た 重かっ 重量
hello
    こんにちは こんばんは はじめまして お世話に もしもし
opinion
    意見 感想 ご意見 考え 個人的
game
    ゲーム 試合 ゲームソフト プレイ ソフト
man
    男 男性 男の人 おじさん 人
next
    次 次の 次回 隣 今度
mum
    母 お母さん ママ おふくろ 母親
crack
    ひび ヒビ 割れ 亀裂 ひび割れ
bin
    ゴミ箱 ごみ箱 ゴミ ごみ 捨て
change
    変え 変更 変わ 替え 変化
work
    動い 動か 動作 働 仕事
year
    年 年間 一年 1年 毎年
fit
    合い 合わ ぴったり ピッタリ フィット
need
    必要 要る いります 要ります 不要
strong
    強い 強く 強力 丈夫 頑丈
stay
    そのまま 留ま 泊ま 滞在 保た
reply
    返信 返事 返答 回答 ご返信
fine
    問題な 大丈夫 罰金 細か 結構
slide
    滑 スライド すべ 滑り台 ずれ
strap
    ストラップ ベルト バンド 紐 肩紐
colour
    色 カラー 色味 色合い 色違い
chat
    チャット 会話 雑談 おしゃべり カスタマーチャット
stick
    棒 スティック くっつ 貼り付 ステッカー
big
    大きい 大きな 大きく でかい デカい
will
    でしょう つもり ます 予定 だろう
sister
    姉 妹 姉妹 お姉さん 姉貴
right
    右 正しい 正しく 合って 権利
real
    本物 本当 リアル 実際 実物
bell
    ベル チャイム 呼び鈴 インターホン ピンポン
promise
    約束 お約束 誓 と言ったのに 保証
code
    コード クーポンコード 番号 qrコード 暗号
boil
    沸 煮 ゆで 沸騰 茹で
cure
    治 治療 治っ 完治 治癒
clear
    透明 クリア はっきり 明確 明らか
must
    なければ ならない 必ず 違いない ねば
sharp
    鋭い 鋭く 切れ味 尖 シャープ
folk
    人々 民俗 フォーク 民族 家族
third
    三 3回目 三度目 3番目 三分の
loud
    うるさい うるさく 音が大き 大きな音 爆音
ignore
    無視 スルー シカト 放置 既読無視
give
    くれ あげ 渡し 与え もらい
sort
    種類 整理 分類 対処 仕分け
between
    の間 間に 間 中間
offer
    申し出 提案 提供 オファー 差し上げ
hot
    暑い 熱い 熱く 暑く ホット
hope
    希望 願っ 期待 望 願い
call
    電話 呼ん 呼び 連絡 通話
its
    その それの
step
    ステップ 段 段差 踏 手順
second
    二番目 2回目 秒 二度目 2つ目
see
    見 見た 見え 見る 会っ
deliver
    届け 配達 配送 届い お届け
thin
    薄い 薄く 薄っぺら 細い ペラペラ
form
    形 フォーム 用紙 形状 書式
face
    顔 面 フェイス 表面 対面
home
    家 自宅 家庭 ホーム 在宅
today
    今日 本日 きょう
mark
    跡 印 マーク 汚れ 傷
side
    側 横 サイド 側面 脇
lose
    失く 無くし なくし 失 紛失
top
    上 トップ 上部 天板 一番上
copy
    コピー 複製 模倣 パクリ 複写
dog
    犬 いぬ イヌ ワンコ わんこ
email
    メール eメール メアド メールアドレス イーメール
purchase
    購入 買い物 買っ お買い上げ 購買
drive
    運転 ドライブ ドライブする 運転中 駆動
birthday
    誕生日 バースデー お誕生日 誕プレ 誕生
van
    バン トラック 配送車 配達車 ワゴン
fold
    折り 折れ 畳 折っ たたみ
thick
    厚い 厚手 分厚 厚み 太い
just
    ちょうど ただ だけ たった今 丁度
while
    間 間に しばらく 一方 ながら
even
    さえ すら でさえ までも 均等
warranty
    保証 保障 保証書 保証期間 メーカー保証
plastic
    プラスチック プラ ビニール 樹脂 ポリ
text
    文字 文章 メッセージ sms テキスト
squeak
    きしみ キュッキュ キーキー 軋 きしむ
whole
    全体 丸ごと 全部 まるごと 丸
cover
    カバー 表紙 覆 ケース 隠
app
    アプリ アプリケーション ソフト
leg
    脚 足 あし 太もも レッグ
polite
    丁寧 礼儀 礼儀正し 丁重 親切
other
    他 他の 別の 別 ほか
long
    長い 長く 長時間 長さ 長かっ
small
    小さい 小さく 小さめ 小さな 小さかっ
rain
    雨 雨天 雨の中 大雨 雨ざらし
scratch
    傷 キズ きず 引っかき すり傷
straight
    まっすぐ 真っ直ぐ 直接 ストレート すぐ
proper
    ちゃんと きちんと まとも 正式 適切
morning
    朝 午前 今朝 早朝 翌朝
someone
    誰か だれか 誰かが 他人 知らない人
until
    まで までに までは になるまで
firm
    会社 硬い 固い 業者 しっかり
stop
    止ま 止め やめ 停止 ストップ
type
    種類 タイプ 型 型式 入力
too
    過ぎ すぎ も あまりに 余りに
though
    けど けれど だが とはいえ のに
account
    アカウント 口座 垢 会員 アカ
envelope
    封筒 封書 茶封筒 ポリ袋
try
    試し 試す 試 挑戦 やってみ
warm
    暖か 温か あたたか ぬくぬく あったか
fortnight
    二週間 2週間 半月
set
    セット 組 設定 一式 揃い
dad
    父 お父さん パパ 親父 父親
heart
    心 心臓 ハート 胸 気持ち
mention
    言及 触れ 述べ 書いて 記載
bring
    持って来 持ってき 持参 届け 運ん
behind
    後ろ 裏 背後 陰 裏側
hair
    髪 毛 髪の毛 ヘア かみ
knee
    膝 ひざ ヒザ
pick
    選ん 選び 選 拾 ピック
store
    店 ストア 店舗 保管 収納
inside
    中 内部 内側 中身 中に
sell
    売っ 売り 売る 売ら 販売
list
    リスト 一覧 出品 名簿 掲載
dry
    乾 乾燥 乾かし ドライ パサパサ
something
    何か なにか なんか 何かしら
battery
    電池 バッテリー 乾電池 充電池 バッテリ
block
    ブロック 塞 遮 拒否
site
    サイト ホームページ 場所 hp ウェブ
smooth
    滑らか なめらか スムーズ ツルツル すべすべ
below
    下に 以下 下記 下の 下
clean
    きれい 綺麗 清潔 掃除 キレイ
glass
    ガラス グラス コップ 硝子 メガネ
solid
    しっかり 頑丈 堅牢 固体 がっしり
cancer
    癌 がん ガン 悪性腫瘍 癌患者
bad
    悪い 悪く 悪かっ ひどい 最悪
place
    場所 所 ところ 置き場 位置
address
    住所 宛先 アドレス 宛名 送り先
throw
    投げ 放り 捨て ぶん投げ 放り投げ
twice
    二度 2回 二回 2度 二倍
more
    もっと より さらに 更に 以上
husband
    夫 主人 旦那 ダンナ 亭主
snap
    折れ ポキ パキ プツン 切れ
sheet
    シーツ シート 紙 枚 布団カバー
end
    終わ 最後 端 終了 末
reach
    届く 届か 達し 連絡 到達
baby
    赤ちゃん 赤ん坊 ベビー ベイビー 乳児
road
    道 道路 道端 通り 路上
yet
    まだ 未だ いまだに それでも
head
    頭 ヘッド 頭部 あたま
signature
    サイン 署名 受領印 判子 ハンコ
screw
    ネジ ねじ ビス 螺子 ボルト
weak
    弱い 弱く 弱かっ もろい 脆い
ever
    今まで これまで かつて 一度でも いつか
round
    丸い 丸 円形 周り まる
carry
    運 持ち運 持ち歩 携帯 運ん
everyone
    みんな 皆 皆さん 皆様 全員
let
    させ 許 ましょう 使わせ
kid
    子供 子ども こども 子 キッズ
case
    ケース 場合 件 事例
stock
    在庫 ストック 入荷 品切れ
sound
    音 音質 サウンド 響き 音声
hung
    掛け 吊るし 掛かっ ぶら下が 干し
outside
    外 外側 屋外 外に 野外
refresh
    更新 リフレッシュ リロード 爽快 さっぱり
custom
    特注 オーダーメイド カスタム 関税 税関
clip
    クリップ 留め具 挟 動画
praise
    褒め 絶賛 称賛 賞賛 高評価
agree
    同意 賛成 同感 納得 承諾
use
    使っ 使い 使う 使用 使え
question
    質問 疑問 問い ご質問 問題
wipe
    拭 拭き ふき 拭い ウェットティッシュ
house
    家 お家 自宅 我が家 住宅
cat
    猫 ねこ ネコ にゃんこ 愛猫
great
    素晴らし 最高 すごい すばらし 偉大
kick
    蹴 キック けっ 蹴り
reminder
    催促 リマインド 再通知 督促 お知らせ
note
    メモ 手紙 注意 不在票 お札
line
    線 ライン 行 列 line
grip
    グリップ 握り 滑り止め つかみ 握
shift
    シフト ずれ 移動 交代 勤務
zip
    ファスナー チャック ジッパー 郵便番号 zip
product
    商品 製品 品物 プロダクト 品
child
    子供 子ども こども 息子 娘
way
    方法 道 やり方 仕方 やりよう
group
    グループ 団体 集団 組 コミュニティ
replace
    交換 取り替え 取替 代替 交換品
slow
    遅い 遅く のろい ゆっくり もっさり
worth
    価値 値する 買う価値 値打ち 相当
turn
    回 回転 曲が 回し 順番
platform
    プラットフォーム 台 ホーム 土台 サイト
deal
    取引 お得 セール 取り引き 対処
delete
    削除 消し 消去 消す 消え
happy
    嬉し うれし 満足 幸せ 喜
brother
    兄 弟 兄弟 お兄さん 兄貴
some
    いくつか いくらか 何人か 少し 一部
created
    作られ 作成 創 生み出 作った
cash
    現金 キャッシュ お金 現ナマ
mouth
    口 くち 口元 口の中
slot
    枠 スロット 差し込み口 穴 時間帯
plug
    プラグ コンセント 差し込み 栓 端子
tag
    タグ 札 値札 ラベル
country
    国 外国 国内 田舎 海外
tissue
    ティッシュ ちり紙 薄紙
edit
    編集 修正 追記 編集し 書き換え
leak
    漏れ 漏 もれ 水漏れ 液漏れ
glad
    嬉し うれし 良かっ 喜 よかった
wave
    波 ウェーブ 手を振
guard
    ガード 警備 守衛 警備員 防護
think
    思い 思う 思っ 考え 思わ
honest
    正直 率直 誠実 素直 本音
seal
    シール 封 密封 密閉 封印
customer
    客 お客様 顧客 利用者 お客
bench
    ベンチ 作業台 長椅子
letter
    手紙 文字 封書 便り レター
transit
    輸送 輸送中 配送中 運送中 輸送途中
wear
    着 着用 履 身に 着て
clinic
    クリニック 医院 病院 診療所
heat
    熱 加熱 暖 温め ヒート
mind
    気に 心 構わ 頭 気持ち
want
    欲し ほし たい 望 希望
walk
    歩 散歩 歩い ウォーキング 徒歩
quiet
    静か 静音 静かに 黙っ 無音
well
    よく 上手 うまく ちゃんと 井戸
expect
    期待 予想 思っていた 想定 見込
term
    条件 期間 用語 規約 学期
drip
    垂れ 滴 ドリップ ポタポタ 水滴
bed
    ベッド 寝床 ベット 寝具 布団
brain
    脳 頭 脳みそ 頭脳
public
    公 公共 公開 一般 みんなの前
helpful
    役に立 助か 参考に 役立 親切
roof
    屋根 ルーフ 屋上
friend
    友達 友人 ともだち 友だち 知人
apology
    謝罪 お詫び 謝り 詫び 謝罪の言葉
floor
    床 フロア 階 地面 フローリング
water
    水 お湯 水道 水分 ウォーター
warehouse
    倉庫 配送センター 物流センター ウェアハウス 物流
update
    更新 追記 アップデート 最新 追加レビュー
postman
    郵便屋 郵便配達 配達員 郵便局員 郵便屋さん
tablet
    タブレット 錠剤 ipad 錠 端末
town
    町 街 市内 まち 地元
move
    動 移動 引っ越 動か ずら
per
    につき あたり ごと 当たり 毎
hard
    硬い 固い 難し 硬く かたい
always
    いつも 常に 毎回 必ず つねに
soup
    スープ 味噌汁 汁 汁物
edge
    端 縁 エッジ 角 ふち
rave
    絶賛 べた褒め 大絶賛 激賞
save
    節約 保存 救 助け 貯め
lobby
    ロビー エントランス 玄関ホール
spare
    予備 スペア 替え 余り 余分
lock
    鍵 ロック 錠 施錠 カギ
very
    とても 非常に 大変 すごく かなり
needle
    針 ニードル 縫い針 注射針
car
    車 自動車 くるま クルマ 車内
pillow
    枕 まくら クッション マクラ ピロー
seem
    よう そう みたい らしい 見え
against
    に対して 反対 違反 反し に逆ら
evaluation
    評価 査定 評定 レビュー評価
voucher
    商品券 クーポン 引換券 ギフト券 金券
son
    息子 むすこ 長男 次男
channel
    チャンネル チャネル ユーチューブ
reason
    理由 原因 わけ 訳 事情
laugh
    笑 笑っ 笑い ワロ 草
ribbon
    リボン 紐 帯
fence
    柵 フェンス 塀 囲い
room
    部屋 お部屋 室 余裕 空間
link
    リンク url アドレス 連結
team
    チーム 担当 スタッフ 班 部署
into
    の中へ の中に 中へ に入れ
near
    近く 近い そば 付近 傍
gift
    プレゼント ギフト 贈り物 贈物 景品
cold
    冷た 寒 風邪 冷え コールド
red
    赤 赤い レッド 朱 真っ赤
because
    から ので なぜなら ため だって
finish
    終わ 仕上げ 仕上がり 完成 完了
anything
    何でも なんでも 何も 何か
black
    黒 黒い ブラック 真っ黒 クロ
bright
    明る まぶし 眩し 鮮やか 派手
yes
    はい ええ うん そう イエス
wobble
    ぐらぐら グラグラ ガタつ がたつ ぐらつ
teacher
    先生 教師 教員 講師
tomorrow
    明日 あした あす 翌日
fake
    偽物 にせ物 ニセモノ 偽 フェイク
score
    点数 スコア 得点 評点 点
brand
    ブランド メーカー 銘柄 ブランド品 社製
might
    かもしれ かも もしかし 可能性 かもしれない
wet
    濡れ ぬれ 湿 びしょ濡れ ビショビショ
slip
    滑 すべ ずれ 伝票 不在票
different
    違う 異な 違っ 別 違い
smile
    笑顔 微笑 スマイル 笑っ にこ
dent
    へこみ 凹み ヘコミ 凹ん 凹
fall
    落ち 転 倒れ 転倒 下落
pretty
    かわいい 可愛い きれい かなり 綺麗
piece
    個 かけら ピース 部品 一部
claim
    主張 請求 クレーム 申し立て 謳っ
boss
    上司 ボス 社長 店長 責任者
stall
    屋台 露店 停滞 止まっ エンスト
window
    窓 ウィンドウ 窓際 窓ガラス
publish
    公開 出版 掲載 発行 投稿
test
    テスト 試し 試験 検査 検証
instead
    代わり かわり 代わりに 代用 むしろ
drop
    落と 落ち 下が 滴 置き配
itself
    自体 そのもの それ自身 本体
pocket
    ポケット 懐 ポッケ
hip
    腰 尻 お尻 ヒップ 股関節
replacement
    交換品 代替品 代わり 交換 代品
tied
    結 縛 結ん 括 しば
play
    遊 遊び プレイ 再生 演奏
fun
    楽し 面白 おもしろ たのし 愉快
cousin
    いとこ 従兄弟 従姉妹 従兄 イトコ
tin
    缶 ブリキ 錫 缶詰
chair
    椅子 いす イス チェア 座椅子
insulin
    インスリン インシュリン
club
    クラブ 部活 会 サークル
fair
    公平 公正 妥当 まあまあ フェア
cost
    費用 コスト かかっ 値段 代金
rating
    評価 評点 星評価 レーティング 格付け
rust
    錆 サビ さび 錆び サビ付
live
    住ん 生き 暮らし ライブ 生活
seat
    座席 シート 席 座面 便座
map
    地図 マップ 図
average
    平均 普通 並 平均的 可もなく不可もなく
tiny
    極小 とても小さ 豆粒 ちっちゃ ミニ
check
    確認 チェック 点検 調べ 検査
count
    数え 数 カウント 本数 個数
withdraw
    取り下げ 撤回 引き出 取下げ 引き出し
hamper
    バスケット 洗濯かご 詰め合わせ かご
video
    動画 ビデオ 映像 ムービー
kitchen
    台所 キッチン 厨房 お勝手
join
    参加 入会 加入 登録 つなぎ
away
    離れ 遠く 不在 留守 捨て
why
    なぜ 何故 どうして なんで 理由
boat
    船 ボート 舟 ヨット
eat
    食べ 食う 食っ 食 召し上
design
    デザイン 設計 意匠 柄
dm
    dm ダイレクトメッセージ 個別メッセージ ディーエム
drawer
    引き出し 引出し ひきだし 抽斗
everything
    全部 全て すべて 何もかも ぜんぶ
mistake
    間違い 間違え ミス 失敗 誤り
feet
    足 両足 フィート 足元
wide
    広い 幅広 広く 幅 ワイド
grey
    灰色 グレー 鼠色 ねずみ色
across
    向かい 横切 渡っ 反対側 全体に
street
    通り 道 道路 街 ストリート
stamp
    切手 スタンプ 印 はんこ 消印
most
    ほとんど 最も 一番 大半 大部分
market
    市場 マーケット 市 フリマ
whether
    かどうか かどうかは 否か
swap
    交換 取り替え 入れ替え すり替え 差し替え
request
    依頼 要望 お願い リクエスト 請求
job
    仕事 職 作業 バイト 勤め
carrier
    運送会社 配送会社 配送業者 宅配業者 運送業者
guy
    男 奴 やつ 人 あの人
teach
    教え 教育 指導
bottom
    底 下部 お尻 一番下 裏面
touch
    触 さわ タッチ 手触り 触れ
wood
    木 木材 木製 ウッド 木目
spring
    春 バネ ばね スプリング
gorgeous
    豪華 美しい ゴージャス 華やか すごくきれい
park
    公園 駐車 パーク 停め
proud
    誇 自慢 誇り 自信
sturdy
    頑丈 丈夫 しっかり がっしり 堅牢
facility
    施設 設備 拠点 配送拠点
start
    始め 始ま スタート 開始 起動
blue
    青 青い ブルー 水色 紺
hook
    フック 鉤 引っ掛け かぎ針 ホック
somewhere
    どこか どこかに どっか 何処か
everywhere
    どこでも あちこち そこら中 至る所 どこにでも
wish
    願 望 してほしかった 希望 祈
follow
    フォロー 従 従っ 続い 守っ
glue
    接着剤 糊 のり ボンド 接着
charger
    充電器 チャージャー アダプター 充電アダプタ
secret
    秘密 内緒 ひみつ 極秘 内密
bow
    弓 リボン お辞儀 蝶結び
stiff
    硬い 固い こわばり ごわごわ ゴワゴワ
tent
    テント タープ ワンタッチテント
knife
    ナイフ 包丁 刃物 庖丁
sit
    座 腰掛け 座っ すわ
welcome
    歓迎 ようこそ いらっしゃ どういたしまして
mobile
    携帯 モバイル スマホ ケータイ
talk
    話 話し 喋 会話 しゃべ
sea
    海 海辺 シー 海水
sale
    セール 販売 特売 売り出し タイムセール
evening
    夕方 夜 晩 夕べ 夕刻
bubble
    泡 気泡 プチプチ エアキャップ バブル
fuck
    くそ クソ 糞 ふざけんな ふざけるな
sticker
    シール ステッカー ラベル
any
    どんな 何か いくらか どれも 少しも
table
    テーブル 机 台 食卓 表
school
    学校 小学校 中学 高校 スクール
comfy
    快適 心地よ 楽 着心地 座り心地
direct
    直接 直 ダイレクト 直通
resident
    住人 住民 居住者 入居者
thumb
    親指 おやゆび サムズ
short
    短い 短く 短 足りな ショート
empty
    空 空っぽ からっぽ 空箱 中身がな
grandson
    孫 孫息子 お孫さん 孫の
cool
    かっこいい カッコいい 涼し クール 冷え
alone
    一人 ひとり 単独 1人で ぼっち
cardboard
    段ボール ダンボール 厚紙 ボール紙
safe
    安全 安心 無事 金庫 セーフ
robbery
    強盗 泥棒 ぼったくり 窃盗
paste
    貼り付け ペースト コピペ 糊 貼付
liar
    嘘つき うそつき ウソつき 大嘘 嘘吐き
another
    別の もう一つ 他の もうひとつ 違う
air
    空気 エア 風 エアー
exact
    正確 まさに ぴったり 寸分 全く同じ
toast
    トースト 食パン パン 乾杯
helpline
    サポートセンター ヘルプデスク 電話窓口 お客様窓口 コールセンター
tight
    きつい キツイ きつく ぎゅうぎゅう 窮屈
past
    過去 過ぎ 以前 昔 これまで
idiot
    馬鹿 バカ ばか アホ あほ
help
    助け 手伝 ヘルプ 助か 役立
service
    サービス 対応 応対 接客 サポート
print
    印刷 プリント 印字 文字
tank
    タンク 水槽 戦車
anyone
    誰か 誰でも 誰も だれか
key
    鍵 キー カギ 重要
watch
    時計 腕時計 見 観 ウォッチ
bother
    面倒 迷惑 わざわざ 手間 煩わ
stuff
    物 もの 品 ブツ 荷物
bank
    銀行 口座 バンク 振込
drink
    飲 飲み 飲ん 飲料 ドリンク
within
    以内 内に 範囲 中で
scroll
    スクロール 巻物
attach
    添付 取り付け 付け 装着 取付
rude
    失礼 無礼 横柄 態度が悪 礼儀知らず
together
    一緒 共に いっしょ 合わせ 同梱
satisfy
    満足 満たし 納得 ご満足
thing
    物 もの こと 事 ブツ
doctor
    医者 医師 先生 お医者さん ドクター
fly
    飛 ハエ 蝿 飛ぶ フライ
finger
    指 ゆび 指先
desk
    机 デスク 受付 作業机
uncle
    おじ 叔父 伯父 おじさん
speak
    話 話し 喋 語
break
    壊れ 割れ 折れ 壊し 休憩
swear
    誓 罵 暴言 悪態 断言
perfect
    完璧 完全 パーフェクト 最高 申し分な
mile
    マイル 距離
none
    一つも 皆無 ゼロ 誰も なし
brass
    真鍮 しんちゅう 黄銅 ブラス
story
    話 物語 ストーリー お話 筋
shut
    閉め 閉じ 閉ま 黙れ
seam
    縫い目 縫目 継ぎ目 縫製
instruction
    説明書 取扱説明書 取説 指示 説明
kit
    キット セット 一式 道具
bath
    風呂 お風呂 浴槽 バス 入浴
button
    ボタン スイッチ 釦
else
    他に 別の 以外 ほかの
receipt
    レシート 領収書 受領 領収証 明細書
used
    中古 使用済 使った 使い古し 使用感
bike
    自転車 バイク チャリ ロードバイク
whistle
    笛 口笛 ホイッスル
bus
    バス バス停
paint
    ペンキ 塗料 塗装 絵の具 塗り
tonight
    今夜 今晩 こんばん
wheel
    車輪 タイヤ ホイール キャスター
easy
    簡単 かんたん 楽 容易 易し
rest
    残り 休 休憩 休息 あとの
eye
    目 眼 瞳 め
paragraph
    段落 文章 一節 節
powder
    粉 パウダー 粉末 粉状
breed
    品種 犬種 繁殖 種
board
    板 ボード 基板 まな板
moan
    愚痴 うめ 文句 喘 ぼやき
survive
    生き残 耐え 無事だった 持ちこたえ 生き延び
nurse
    看護師 看護婦 ナース 授乳
support
    サポート 支え 支援 サポートセンター 応援
dead
    死 死ん 壊れ 動かな お亡くなり
locker
    ロッカー 宅配ボックス 宅配box
tune
    曲 チューニング 調律 音合わせ
cloth
    布 生地 ふきん 布地 クロス
trade
    取引 商売 業界 貿易 交換
few
    少し 数個 いくつか 少数 少ない
range
    範囲 種類 レンジ 品揃え 射程
bare
    裸 むき出し 剥き出し そのまま 素
garden
    庭 お庭 ガーデン 花壇 ガーデニング
toy
    おもちゃ 玩具 オモチャ トイ
pass
    渡 通 合格 パス 過ぎ
frame
    枠 フレーム 額縁 骨組み
office
    事務所 会社 オフィス 職場 営業所
meter
    メーター メートル 計 測定器
wall
    壁 塀 ウォール 壁掛け
settle
    解決 落ち着 決着 示談 精算
crowd
    人混み 群衆 大勢 混雑
row
    列 行 段 連続 喧嘩
square
    四角 正方形 平方 広場 角
sag
    たるみ たわ へたり 垂れ ヘタ
anywhere
    どこにも どこでも どこか どこへも
ceiling
    天井 シーリング
verdict
    結論 判定 総評 評決 結果
beep
    ピー音 ピッ ピーピー ビープ 電子音
string
    紐 ひも 弦 糸 ストリング
hum
    ブーン ハム音 うなり 唸 ブーンという
longer
    より長 もっと長 もはや 長持ち 長めの
person
    人 方 人物 担当者 者
enjoy
    楽し 楽しん 満喫 エンジョイ 堪能
click
    クリック タップ カチッ カチカチ
private
    個人 プライベート 非公開 内密 個別
overnight
    翌日 一晩 翌日配達 夜通し 一夜
party
    パーティー パーティ 宴会 当事者 飲み会
owner
    オーナー 所有者 持ち主 店主 飼い主
bent
    曲が 曲がっ 折れ曲が 歪 ひん曲が
beautiful
    美し きれい 綺麗 キレイ 素敵
green
    緑 グリーン 緑色 抹茶色
stand
    立 スタンド 台 立っ 我慢
trust
    信頼 信用 信じ 安心 信用できな
rather
    むしろ どちらかと かなり やや いっそ
law
    法律 法 法的 違法 法令
pull
    引 引っ張 引き 引い
lower
    低い 下げ 下の 低く 安く
cheese
    チーズ とろけるチーズ
station
    駅 ステーション 局 基地
foam
    泡 フォーム スポンジ 発泡 ウレタン
engineer
    技術者 エンジニア 技師 整備士
policy
    規約 方針 ポリシー 規定 ルール
funny
    面白い おもしろ 笑える おかし ウケる
early
    早い 早く 早め 早朝 予定より早
holder
    ホルダー 持ち主 入れ 立て ケース
judge
    判断 裁判官 判定 審査 評価
double
    二重 ダブル 倍 2倍 二倍
ran
    走っ 逃げ 動い 動作し
odd
    変な 奇妙 おかしな 妙な 不思議
sew
    縫 縫製 縫い 裁縫
vet
    獣医 動物病院 獣医さん 獣医師
bar
    バー 棒 バーコード 飲み屋
chart
    表 チャート 図表 サイズ表 グラフ
nephew
    甥 甥っ子 おい
idea
    考え アイデア 案 発想 見当
staff
    スタッフ 店員 従業員 職員 社員
wrist
    手首 リスト 腕
member
    会員 メンバー 部員 一員
quibble
    文句 難癖 些細な不満 ケチ 細かいこと
daughter
    娘 むすめ 長女 次女 娘さん
weekend
    週末 土日 休日
deep
    深い 深く 深 ディープ 奥
guarantee
    保証 保障 請け合 返金保証 確約
disc
    ディスク 円盤 cd dvd
catch
    捕 つかま 引っかか キャッチ 掴
ferry
    フェリー 船 渡し船
screen
    画面 スクリーン 液晶 ディスプレイ モニター
centre
    センター 中心 中央 真ん中
fault
    不良 欠陥 故障 不具合 責任
entry
    エントリー 応募 参加 入口 入場
bill
    請求書 請求 代金 勘定 お札
transfer
    振込 振り込 送金 転送 移し
library
    図書館 図書室 ライブラリ
build
    作り 建て 組み立て 造 構築
inhaler
    吸入器 吸入薬 吸入
camera
    カメラ デジカメ ウェブカメラ 防犯カメラ 一眼
bone
    骨 骨折 ほね
flung
    投げ 放り投げ ぶん投げ 投げ捨て
match
    一致 合っ マッチ 試合 合わ
listen
    聞 聴 聞い 耳を傾け
grandma
    おばあちゃん 祖母 ばあちゃん お婆ちゃん おばあさん
shout
    怒鳴 叫 どなり 大声 怒号
dearer
    より高 割高 もっと高 高くつ
press
    押し 押す プレス 押
their
    彼らの あちらの 先方の 向こうの
profile
    プロフィール プロフ 自己紹介 アイコン
shower
    シャワー シャワーヘッド にわか雨
notice
    気づ 気付 通知 お知らせ 気がつ
licence
    免許 ライセンス 免許証 許可
dust
    埃 ほこり ホコリ 塵 粉塵
manager
    マネージャー 店長 責任者 管理者 支配人
believe
    信じ 思 信用 信じられ
screenshot
    スクショ スクリーンショット 画面キャプチャ スクリーンショ キャプチャ
hepatitis
    肝炎 b型肝炎 c型肝炎
pump
    ポンプ 空気入れ パンプス
soon
    すぐ まもなく 早く もうすぐ 間もなく
met
    会っ 出会っ 会い 満たし
boy
    男の子 少年 男子 坊や 息子
dark
    暗い 暗く 濃い 黒っぽ 真っ暗
degree
    度 程度 学位 角度
engrave
    刻印 彫刻 名入れ 彫っ
smoke
    煙 タバコ 喫煙 スモーク たばこ
hear
    聞 聞こえ 聞い 聴こえ
elastic
    ゴム 伸縮 弾力 ゴム紐 伸び
balance
    バランス 残高 均衡 釣り合い
bend
    曲げ 曲が かが 折り曲げ
lung
    肺 肺炎 肺がん
pavement
    歩道 舗道 道端 路上
corner
    角 隅 コーナー すみ かど
ear
    耳 イヤー 耳の
stone
    石 石こ ストーン 宝石 小石
brush
    ブラシ 筆 はけ 歯ブラシ
flap
    フラップ 蓋 ふた 垂れ べろ
yourself
    あなた自身 ご自身 自分で ご自分
skip
    飛ばし スキップ 省 抜かし とばし
large
    大きい 大 大型 大きめ lサイズ
crisp
    パリパリ サクサク カリカリ ぱりっと くっきり
class
    クラス 授業 級 学級
rope
    ロープ 縄 綱 なわ
speedy
    迅速 スピーディ 素早 早急 スピード
share
    共有 シェア 分け 分かち合 拡散
toe
    つま先 足の指 爪先 つまさき
wind
    風 強風 巻き ゼンマイ
guess
    たぶん 推測 おそらく 多分 予想
fix
    直し 修理 治し 直っ 固定
gym
    ジム 体育館 スポーツジム 筋トレ
hospital
    病院 入院 医院
meet
    会 出会 満た 待ち合わせ
lying
    嘘 うそ 横たわ 寝転 嘘をつ
lean
    傾 もたれ 寄りかか 傾い
identical
    全く同じ 同一 瓜二つ そっくり まったく同じ
sing
    歌 歌っ 歌い 歌う
yoga
    ヨガ ヨガマット ピラティス
machine
    機械 マシン 器械 機 本体
season
    シーズン 季節 期 旬
prove
    証明 立証 証拠
confirm
    確認 確定 認め 確かめ
flight
    飛行機 フライト 便 航空便
film
    映画 フィルム 作品 膜
mate
    友達 仲間 相棒 ダチ 連れ
snug
    ぴったり ぬくぬく 心地よ フィット ジャスト
gentleman
    紳士 男性 殿方 男の方
learn
    学 習 覚え 勉強 習っ
accord
    一致 合意 調和 自発的
shed
    物置 小屋 納屋 抜け毛
land
    土地 陸 着地 届い
item
    商品 品 アイテム 品物 品目
correct
    正しい 正確 訂正 修正 合って
official
    公式 正規 正式 オフィシャル 純正
life
    人生 生活 命 寿命 生涯
ticket
    チケット 切符 券 入場券
hang
    掛け 吊る ぶら下げ 干し
heel
    かかと ヒール 踵
arm
    腕 アーム うで
foot
    足 足元 フット
include
    含 付属 同梱 入っ 込み
landlord
    大家 大家さん 家主 管理人
apart
    バラバラ 離れ ばらばら 分解 別々
wool
    ウール 毛糸 羊毛 毛
wow
    わあ すごい わお おお ワオ
stitch
    縫い 縫い目 ステッチ 縫
search
    検索 探し 捜 サーチ
front
    前 正面 表 フロント
single
    一つ シングル 単 独身 一つも
student
    学生 生徒 大学生 児童
steel
    鋼 スチール ステンレス 鉄 鋼鉄
sentence
    文 文章 一文 文言
lump
    しこり 塊 かたまり だま こぶ
problem
    問題 不具合 トラブル 支障 難点
whatsapp
    ワッツアップ whatsapp ワッツアプ ライン line
stood
    立っ 立ち 立って
copper
    銅 カッパー 銅製
understand
    理解 わかり 分かり 了解 承知
shoulder
    肩 ショルダー 肩こり
telephone
    電話 固定電話 電話機 tel
chemist
    薬局 ドラッグストア 薬剤師 薬屋
due
    予定 期限 予定日 せいで
either
    どちらか どちらも いずれ も
matter
    問題 件 事 重要
dribble
    よだれ 垂れ ドリブル 液だれ
fresh
    新鮮 フレッシュ さわやか 鮮度 爽やか
thriller
    スリラー サスペンス ミステリー
handy
    便利 重宝 手軽 ハンディ
christmas
    クリスマス xmas イブ サンタ クリプレ
hole
    穴 孔 ホール 穴あき
point
    点 ポイント 要点 先端
proof
    証拠 証明 プルーフ 証
shade
    日陰 色合い シェード 影
motor
    モーター エンジン 原動機
winter
    冬 真冬 冬場 冬季
pair
    ペア 一組 組 足 セット
fight
    喧嘩 戦 ケンカ 戦い
sun
    太陽 日 陽 日光 日差し
arch
    アーチ 土踏まず 弓形
lane
    車線 路地 小道 レーン
shame
    恥 残念 恥ずかし 恥知らず
arthritis
    関節炎 リウマチ 関節痛 リュウマチ
normal
    普通 通常 正常 ノーマル ふつう
fan
    扇風機 ファン 換気扇 うちわ
author
    著者 作者 作家 筆者 先生
chew
    噛 かじ 咀嚼 噛み
gold
    金 ゴールド 金色 純金
value
    価値 値 コスパ お得 バリュー
absolute
    絶対 完全 全くの 絶対的
beg
    頼み込 懇願 お願い 乞 すが
revise
    修正 改訂 改め 書き直 変更
surgeon
    外科医 執刀医 外科
pin
    ピン 針 暗証番号 留め具
retire
    引退 退職 定年 リタイア 廃盤
draw
    描 絵 引 抽選 描い
colleague
    同僚 職場の 仕事仲間 会社の人
restock
    再入荷 入荷 補充 在庫復活
lift
    エレベーター 持ち上げ リフト 上げ
burn
    焦げ 燃え やけど 火傷 焼け
skin
    皮膚 肌 スキン 皮 お肌
credit
    クレジット 返金 信用 ポイント付与 残高
extra
    追加 余分 余計 おまけ エキストラ
joke
    冗談 ジョーク ふざけ 笑い話 ネタ
strike
    打 ストライキ ストライク 叩
pole
    ポール 棒 竿 柱 支柱
chip
    欠け チップ 欠片 カケ ポテチ
record
    記録 レコード 録音 録画 履歴
hardware
    金具 ハードウェア 金物 ハード 部品
scuff
    擦れ すれ 擦り傷 スレ こすれ
biscuit
    ビスケット クッキー お菓子 焼き菓子
describe
    説明 記述 記載 述べ 説明通り
helmet
    ヘルメット メット
voice
    声 音声 ボイス 肉声
pour
    注 注ぐ 流し 土砂降り かけ
waterproof
    防水 撥水 防滴 耐水
blunt
    切れ味が悪 切れない 鈍い なまくら 率直
mint
    ミント 新品同様 ハッカ 極美品
parent
    親 両親 保護者 父母
god
    神 神様 ゴッド
episode
    話 エピソード 回 放送回
bolt
    ボルト ネジ 留め具 稲妻
genius
    天才 ジーニアス 秀才
issue
    問題 不具合 件 号 課題
calm
    落ち着 穏やか 静か 冷静
cord
    コード ひも 紐 ケーブル 電源コード
rule
    規則 ルール 決まり 規定
complain
    文句 苦情 クレーム 不満 抗議
tip
    先端 ヒント チップ コツ 先
band
    バンド ベルト ゴム 帯
cube
    キューブ 立方体 サイコロ 角
epilepsy
    てんかん 癲癇 テンカン
newspaper
    新聞 新聞紙
online
    オンライン ネット ネット通販 通販 ネット上
torch
    懐中電灯 トーチ ライト バーナー
maker
    メーカー 製造元 作り手 製造者
young
    若い 若 若者 若く
borrow
    借り 借 拝借
attempt
    試み 試し 試行 挑戦
low
    低い 低く 少な 低 安
bird
    鳥 小鳥 インコ 鳥さん
batch
    ロット 一括 バッチ 束
rattle
    ガタガタ カラカラ カタカタ がらがら ガラガラ
dinner
    夕食 晩ご飯 ディナー 夕飯
supermarket
    スーパー スーパーマーケット イオン
shit
    くそ クソ 糞 うんこ ゴミ
natural
    自然 天然 ナチュラル 当然
advent
    アドベント アドベントカレンダー 待降節
teeth
    歯 入れ歯 前歯 歯磨き
cheat
    騙 だまし 詐欺 ズル インチキ
gypsy
    ジプシー ロマ
swing
    ブランコ スイング 振 揺れ
wake
    起き 目が覚め 起こ 目覚め
level
    レベル 水平 水準 段階
manner
    マナー 態度 方法 礼儀
barn
    納屋 小屋 物置 畜舎
rat
    ネズミ ねずみ 鼠
thyroid
    甲状腺 橋本病 バセドウ
dentist
    歯医者 歯科 歯科医 歯医者さん
drone
    ドローン マルチコプター
plain
    無地 シンプル 地味 質素 プレーン
family
    家族 ファミリー 身内 一家 家庭
essay
    作文 エッセイ 随筆 小論文
remark
    発言 一言 コメント 備考
far
    遠い 遠く はるか ずっと
letterbox
    郵便受け ポスト 郵便ポスト 新聞受け
middle
    真ん中 中央 中間 途中
sprinkler
    スプリンクラー 散水 散水機
weight
    重さ 重量 体重 重み ダイエット
vanish
    消え 消失 行方不明 なくなっ
scale
    はかり 体重計 目盛 秤 規模
church
    教会 チャーチ 礼拝
spot
    染み シミ 場所 斑点 見つけ
clock
    時計 掛け時計 目覚まし
smash
    粉々 割れ 粉砕 叩き割 バキバキ
critic
    批評家 評論家 批判
pink
    ピンク 桃色 桃
factory
    工場 町工場 製造工場
patio
    テラス 中庭 ベランダ
cheer
    応援 元気 乾杯 励ま
along
    沿っ 一緒に 沿い
bias
    偏り 偏見 先入観 バイアス 贔屓
ready
    準備 用意 準備完了 すぐ使え
collect
    集め 受け取り 回収 収集 集荷
thread
    糸 スレッド ねじ山 縫い糸
hood
    フード レンジフード 頭巾
tube
    チューブ 管 筒 パイプ
reverse
    逆 裏 反対 リバース 取り消し
pity
    残念 かわいそう 哀れ 可哀想
quite
    かなり 結構 なかなか まったく わりと
shelf
    棚 ラック 書棚 本棚
brake
    ブレーキ 制動
cap
    キャップ 帽子 蓋 ふた
cot
    ベビーベッド 簡易ベッド コット
later
    後で あとで 後日 後 のちに
leather
    革 レザー 皮 本革 牛革
feeder
    給餌器 餌やり機 エサ入れ フィーダー
goodbye
    さようなら さよなら バイバイ お別れ
ride
    乗 乗り 乗っ ライド 乗車
sweet
    甘い 甘 かわいい スイーツ 優し
drill
    ドリル 穴あけ 電動ドライバー
cough
    咳 せき 咳き込
pattern
    柄 模様 パターン 図案
asthma
    喘息 ぜんそく ぜん息
department
    部署 部門 課 部 百貨店
world
    世界 世 世の中 ワールド
win
    勝 当たり 当選 勝っ 優勝
prayer
    祈り お祈り 祈願
myself
    自分 私自身 自分自身 自分で
base
    土台 底 ベース 台座 基地
aisle
    通路 売り場 廊下
lunch
    昼食 お昼 ランチ 弁当 昼ご飯
bribe
    賄賂 買収 わいろ 袖の下 口止め料
handsome
    ハンサム イケメン かっこいい 男前
subscribe
    登録 購読 定期便 サブスク チャンネル登録
split
    裂け 割れ 分け 分割 分かれ
true
    本当 真実 本物 確か 事実
repair
    修理 直し 修繕 リペア 補修
tongue
    舌 ベロ タン
apparently
    どうやら らしい みたい 見たところ
wheelie
    キャリー キャスター付き 車輪付き
ground
    地面 地 土 グラウンド 床
freebie
    おまけ オマケ 試供品 サービス品 無料品
storm
    嵐 台風 暴風 ストーム
cable
    ケーブル コード 配線 線
buzz
    ブーン ブザー ブンブン 振動音
her
    彼女の 彼女 彼女を
serve
    接客 出し 提供 応対 仕え
warden
    管理人 監視員 寮長
anyway
    とにかく ともかく いずれにせよ とりあえず
meant
    つもり 意味 はずだった 意図
merchant
    販売業者 商人 店 業者 業者さん
stair
    階段 段 踊り場
silence
    沈黙 静寂 音沙汰 無言 口止め
puzzle
    パズル ジグソー 謎 知育
contact
    連絡 問い合わせ コンタクト 接触 連絡先
access
    アクセス ログイン 出入り
human
    人間 人 ヒト 生身
reader
    読者 読み手 リーダー 読み取り機
stain
    染み シミ 汚れ しみ
tap
    蛇口 タップ 水道
lawn
    芝生 芝 庭
jar
    瓶 びん ビン ジャー
submit
    提出 送信 投稿 提出し
coin
    硬貨 コイン 小銭 玉
foil
    ホイル アルミ 箔 アルミホイル
liver
    肝臓 レバー 肝
min
    分 数分 最小
visit
    訪問 訪れ 来店 アクセス 訪ね
silent
    無音 静か 黙 サイレント 無言
greeting
    挨拶 あいさつ ご挨拶 グリーティング
mirror
    鏡 ミラー 手鏡
puddle
    水たまり 水溜り 水浸し
died
    死ん 亡くな 壊れ 他界 お亡くなり
iron
    鉄 アイロン 鉄製
polish
    磨 艶出し ポリッシュ ワックス
otherwise
    さもなければ でなければ それ以外 そうでない
generation
    世代 年代 代
drum
    ドラム 太鼓 洗濯槽
pop
    ポン ポップ 弾け 破裂
pinch
    つま 挟ん ひとつまみ 挟まれ
miracle
    奇跡 ミラクル 奇蹟
trip
    旅行 旅 出張 つまず
suppose
    思 仮定 はず だろう
neat
    きちんと すっきり きれい 整 丁寧
recommend
    おすすめ お勧め オススメ 薦め 推薦
around
    周り 周囲 辺り 頃 前後
bucket
    バケツ 桶 バケット
police
    警察 警官 おまわりさん お巡り 通報
squash
    潰れ つぶれ 押しつぶ ぺしゃんこ
doorbell
    インターホン ドアベル チャイム 呼び鈴 ピンポン
mass
    大量 塊 大衆 量産
further
    さらに もっと これ以上 追加
fray
    ほつれ 擦り切れ 解れ
pill
    錠剤 薬 ピル 毛玉 丸薬
holiday
    休日 休み 祝日 旅行 連休
heater
    ヒーター 暖房 ストーブ 暖房器具
serial
    シリアル 製造番号 連続 シリアルナンバー
cork
    コルク 栓
fuss
    騒ぎ 面倒 大騒ぎ 手間
poor
    粗悪 貧弱 悪い 貧しい お粗末
unit
    ユニット 台 単位 本体
slap
    叩 平手 貼り付け ビンタ
waste
    無駄 ゴミ 浪費 もったいな ムダ
care
    ケア 世話 気をつけ 手入れ 介護
verified
    確認済 認証 認証済 購入確認済 検証
mean
    意味 意地悪 つもり 意図 ひど
literally
    文字通り まさに ガチで マジで
self
    自分 自身 セルフ 自己
volume
    音量 巻 ボリューム 容量
grateful
    感謝 ありがたい 有難い 助かり
fill
    満た 埋め 入れ 詰め 充填
chilli
    唐辛子 チリ とうがらし ラー油
calmer
    落ち着い より静か 穏やかに
part
    部品 部分 パーツ 一部 パート
physio
    理学療法 リハビリ 理学療法士 整体
race
    レース 人種 競走 競争
net
    網 ネット 正味
english
    英語 イギリス 英文
remain
    残 残っ 残り 依然
drain
    排水 排水口 排水溝 減り
nation
    国 国民 国家 民族
truck
    トラック 配送トラック 貨物車
white
    白 白い ホワイト 真っ白
snow
    雪 積雪 雪道
monitor
    モニター 画面 ディスプレイ 監視
superb
    素晴らし 見事 極上 抜群 秀逸
company
    会社 企業 業者 メーカー 弊社
add
    追加 加え 足し 追記 付け足
favourite
    お気に入り 一番好き お気に 推し 好み
receive
    受け取 受取 届い 受領 もらっ
whatever
    何でも どうでも 何であれ なんでも
cook
    料理 調理 炊 作る 炒め
village
    村 田舎 集落 里
kiss
    キス 口づけ チュー
bless
    祝福 幸あれ 恵み
flower
    花 お花 フラワー 生花
buzzer
    ブザー 呼び鈴 インターホン 防犯ブザー
exam
    試験 受験 テスト 検定
apologise
    謝 詫び お詫び 謝罪 申し訳
leaflet
    チラシ リーフレット 紙切れ 案内 パンフレット
patience
    我慢 忍耐 辛抱 根気
king
    王 キング 王様
newest
    最新 一番新しい 最新型 新着
cry
    泣 泣い 涙 号泣
bulb
    電球 球 球根 豆電球
escalate
    上に報告 エスカレート 上司に 上申
cushion
    クッション 座布団 緩衝材
shine
    光 輝 艶 ツヤ
tax
    税金 税 消費税 税込 関税
prom
    卒業パーティー プロム 謝恩会
dye
    染め 染料 毛染め 染色
oak
    オーク 樫 ナラ 楢
patent
    特許 パテント エナメル 実用新案
index
    目次 索引 人差し指 インデックス
previous
    以前 前の 前回 前作 旧
moment
    瞬間 今 一瞬 ちょっと
dull
    鈍い 退屈 くすん つまらな 切れ味
frost
    霜 凍 凍結
twin
    双子 ツイン 二つ
himself
    彼自身 本人 自分で
fabric
    生地 布 布地 ファブリック
error
    エラー 間違い 誤り 不具合
deaf
    耳が聞こえ 難聴 聾 耳の不自由
mouse
    マウス ネズミ ねずみ
fish
    魚 さかな 金魚 熱帯魚
shopper
    買い物客 購入者 買物客 客
drunk
    酔っ 酔っ払い 泥酔 酔い
toddler
    幼児 よちよち 1歳児 2歳児
stuck
    動かなく 詰ま 引っかか はまっ 止まったまま
logo
    ロゴ マーク ブランドロゴ
yellow
    黄色 黄 イエロー 黄ばみ
easter
    イースター 復活祭
free_of_charge
    無料 無償 タダで 0円 ただで
gift_card
    ギフトカード ギフト券 アマギフ アマゾンギフト 商品券
five_stars
    星5 星五つ ★5 五つ星 星5つ
one_star
    星1 星ひとつ 星一つ ★1 ☆1
star_rating
    星評価 星の数 星の評価 星数 星をつけ
cashback
    キャッシュバック 還元 現金還元 返金キャンペーン キャッシュバッグ
voucher_code
    クーポンコード 割引コード ギフトコード プロモコード
raffle
    抽選 くじ 抽選会 福引 懸賞
giveaway
    プレゼント企画 プレゼントキャンペーン 配布 無料配布 進呈
bonus
    ボーナス 特典 おまけ 謝礼 付録
reward
    報酬 ご褒美 謝礼 見返り お礼
compensation
    補償 賠償 弁償 慰謝料 補填
store_credit
    ストアクレジット ショップポイント 店舗ポイント 次回使えるポイント
warranty_extension
    保証延長 延長保証 保証期間延長 保証を延長 保証期間を延長
donate
    寄付 寄贈 募金 寄附
make_it_right
    誠意を持って対応 責任を持って対応 解決させて 埋め合わせ 償い
reach_out
    ご連絡ください 連絡して お問い合わせください 連絡を取 ご相談ください
before_you
    する前に 前に 投稿する前に 書く前に 評価の前に
let_us_know
    お知らせください ご連絡ください お申し付けください 教えてください
    ご一報
contact_us
    ご連絡ください お問い合わせください 連絡ください お問合せ
    ご連絡いただけ
small_business
    小さな会社 小さな店 零細 個人店 小規模
family_business
    家族経営 家業 一家で営 夫婦で営
livelihood
    生活がかか 生計 暮らし 食べていけな 死活問題
keep_secret
    内緒に 秘密に 口外しな 誰にも言わな 内密に
between_us
    ここだけの話 二人だけの 私たちだけの 内緒 あなたと私
not_mention
    書かないで 触れないで 言及しないで 記載しないで 伏せて
do_not_tell
    言わないで 内緒 誰にも言わ 教えないで 口外
update_review
    レビューを更新 評価を更新 レビューを修正 レビューの更新 追記して
change_review
    レビューを変更 評価を変更 レビューを書き換え 評価を変え 評価を上げ
remove_feedback
    評価を削除 レビューを削除 評価の削除 レビューの削除 レビューを消
leave_feedback
    評価を残 評価をつけ 評価を付け 評価して 評価をお願い
leave_review
    レビューを書 レビューを投稿 レビューを残 レビュー投稿 レビューをお願い
scan_code
    qrコードを読 コードを読み取 コードをスキャン qrコード 二次元コード
follow_us
    フォローして フォローお願い フォロー頂 友だち追加 友達追加
newsletter
    メルマガ ニュースレター メールマガジン 会員登録
bank_transfer
    銀行振込 振込 振り込み 口座振込 送金
bank_account
    銀行口座 口座 口座番号 振込先 口座情報
pay_directly
    直接支払 直接払 直接振込 直接取引 paypay
profile_link
    プロフィールのリンク プロフのリンク プロフから プロフィール欄
    固定ツイート
out_of_stock
    在庫切れ 品切れ 在庫なし 売り切れ 欠品
cancel_order
    注文をキャンセル 注文キャンセル 注文の取り消し 注文を取り消
    キャンセル依頼
pricing_error
    価格ミス 価格の誤り 値段の間違い 価格設定ミス 誤表示
amazon_team
    アマゾンの担当 アマゾンスタッフ amazonチーム amazonサポート
    amazonカスタマー
customer_service
    カスタマーサービス カスタマーサポート サポートセンター カスタマー
    お客様窓口
seller_account
    出品者アカウント セラーアカウント 出品用アカウント セラーセントラル
negative
    否定的 ネガティブ 低評価 悪い評価 マイナス
positive
    肯定的 ポジティブ 高評価 良い評価 好意的
unhappy
    不満 満足できな 残念 不幸 がっかり
satisfied
    満足 大満足 ご満足 納得 気に入っ
dissatisfied
    不満 満足できな ご不満 納得いか 期待外れ
experience
    経験 体験 お買い物体験 経験上 使用感
last_week
    先週 一週間前 前の週 1週間前
asked_before
    以前もお願い 前にもお願い 何度もお願い 先日もお願い 以前お願い
again_please
    再度お願い もう一度お願い 改めてお願い 再度ご 重ねてお願い
copy_and_paste
    コピペ コピーして貼り付け コピー&ペースト 貼り付けて
keyword
    キーワード 検索ワード ワード
words_like
    といった言葉 という言葉 などの言葉 のような単語 という単語
in_exchange
    引き換え 引換え 見返り 代わりに 交換条件
in_return
    お返し 見返り 代わりに お礼に お返しに
thank_you_gift
    お礼の品 謝礼 お礼のギフト 粗品 感謝の品
as_a_thank_you
    お礼として お礼に 感謝の気持ち 御礼に 感謝を込めて
on_the_house
    サービスで 無料で こちらの負担で 店のおごり
discount
    割引 値引 値引き ディスカウント オフ
coupon
    クーポン 割引券 クーポン券 クーポンコード
promo_code
    プロモコード プロモーションコード 割引コード クーポンコード
    キャンペーンコード
influencer
    インフルエンサー ユーチューバー インスタグラマー youtuber
    ティックトッカー
competitor
    競合 ライバル 同業 他社 競合他社
my_company
    私の会社 弊社 うちの会社 自社 当社
work_for
    に勤め で働いて 勤務 の社員 の従業員
employee
    社員 従業員 スタッフ 店員 関係者
founder
    創業者 創設者 設立者 創立者
inventor
    発明者 開発者 考案者 発明家
own_brand
    自社ブランド 自分のブランド プライベートブランド 当ブランド
    うちのブランド
my_husband
    私の夫 うちの旦那 主人が 夫が 旦那が
my_brother
    私の兄 私の弟 うちの兄 兄が 弟が
my_friend
    私の友人 友達が 友人が 友達の 知り合いが
wrote_this
    これを書い が書いた 執筆した 私が書い 書きました
author_is
    著者は 作者は 著者が 作者が
got_it_free
    無料でもら タダでもら 無料提供 無償提供 サンプル提供
paid_me
    お金をもら 報酬をもら 謝礼をもら 金をくれ 払ってくれ
offered_me
    提案され 持ちかけ と言われ 申し出 打診
refund_if
    返金するから 返金する代わり したら返金 すれば返金 返金しますので
tester_program
    モニター テスター 商品モニター 無料モニター 先取りプログラム
cheaper_elsewhere
    他の方が安 他で安く 他店の方が安 よそで安 他のサイトで安
half_the_price
    半額 半値 半分の値段 五割引 50%オフ
price_went_up
    値上がり 値上げ 高くなっ 価格が上が 高騰
sold_out
    売り切れ 完売 品切れ 売切れ ソールドアウト
in_stock
    在庫あり 在庫有 在庫がある 入荷 即納
other_reviews
    他のレビュー ほかのレビュー 他の口コミ 皆さんのレビュー
    他の方のレビュー
reviewers
    レビュアー レビュワー レビュー者 投稿者 レビュー書いてる
fake_reviews
    サクラ さくら やらせ ステマ 偽レビュー
thief
    泥棒 盗人 どろぼう ドロボー 窃盗犯
scammer
    詐欺師 詐欺業者 詐欺 サギ ペテン師
stupid
    馬鹿 バカ アホ くだらな 愚か
shame_on_you
    恥を知れ 恥ずかしくない 恥知らず 最低だ 恥を知
threaten
    脅 脅迫 脅し 恫喝 脅され
sue
    訴え 訴訟 裁判 告訴 提訴
lawyer
    弁護士 弁護人 顧問弁護士 法律家
report_you
    通報し 通報します 報告します 訴えます アマゾンに通報
blacklist
    ブラックリスト 出禁 要注意人物 着信拒否 ブラリ
heal
    治 癒 治っ 回復 治癒
diabetes
    糖尿病 糖尿 血糖値 血糖
medication
    薬 お薬 服薬 処方薬 投薬
replace_medicine
    薬の代わり 薬をやめ 薬が要らな 薬いらず 薬不要
side_effect
    副作用 副反応 体調不良 拒絶反応
steal
    盗 盗ん 盗まれ 窃盗 パクる
burglary
    空き巣 泥棒 侵入 窃盗 強盗
smuggle
    密輸 持ち込 密輸入 税関をすり抜け
drug
    麻薬 薬物 ドラッグ 大麻 覚醒剤
weapon
    武器 凶器 銃 兵器 護身用
kill
    殺 殺し 殺す 殺さ ころす
hurt
    痛 傷つ 怪我 痛い ケガ
explode
    爆発 破裂 爆ぜ 爆破
fire
    火 火事 火災 発火 炎
alcohol
    お酒 アルコール 酒 酒類
drive_drunk
    飲酒運転 酒気帯び 飲んで運転 酔っ払い運転 酔って運転
forge_document
    偽造 書類偽造 文書偽造 偽の書類 改ざん
hide_from_police
    警察にバレ 警察から隠 職質 警察に見つから 警察の目
remove_safety
    安全装置を外 リミッター解除 リミッターを外 ガードを外 安全カバーを外
foreigners
    外国人 外人 ガイジン 在日 よそ者
women
    女性 女ども 女たち 女 おんな
religion
    宗教 信仰 宗教的 教団 信者
gay
    ゲイ ホモ 同性愛 レズ おかま
sexy
    セクシー エロい 色っぽい えろい エッチ
erection
    勃起 勃ち 精力 ed 勃た
orgasm
    オーガズム 絶頂 イッた イキ オルガズム
naked
    裸 全裸 ヌード すっぽんぽん はだか
condom
    コンドーム ゴム スキン 避妊具
vibrator
    バイブ 電マ ローター バイブレーター 大人のおもちゃ
phone_number
    電話番号 携帯番号 tel お電話番号 番号
email_address
    メールアドレス メアド アドレス メール宛
telegram
    テレグラム telegram 電報
wechat
    wechat ウィーチャット 微信 weixin
instagram
    インスタ インスタグラム instagram insta ig
website
    ホームページ ウェブサイト 公式サイト サイト hp
shop_online
    ネットショップ 通販サイト オンラインショップ 公式ストア 公式通販
order_number
    注文番号 オーダー番号 ご注文番号 受注番号
full_name
    氏名 フルネーム お名前 本名 名字
deliver_late
    遅配 届くのが遅 配達が遅 配送が遅 到着が遅
never_arrived
    届かな 届いてない 届いていな 届きません 未着
lost_parcel
    荷物紛失 紛失 荷物がなくな 行方不明 荷物が届かな
tracking_number
    追跡番号 お問い合わせ番号 伝票番号 送り状番号 問い合わせ番号
neighbour
    隣人 近所 お隣 隣の家 隣の人
thrown
    投げ 投げられ 放り投げ 投げ込ま 放り込
left_outside
    外に放置 置き配 玄関前に置 外に置 雨ざらし
damaged_box
    箱が潰れ 箱がつぶれ 箱潰れ 箱がボロボロ 外箱破損
well_packed
    梱包も丁寧 丁寧な梱包 しっかり梱包 梱包が丁寧 丁寧に梱包
fast_delivery
    迅速な配送 早い配達 すぐ届 迅速な発送 早く届
wrong_item
    違う商品 別の商品 商品違い 誤配送 間違った商品
used_item
    中古品 中古 使用済み 使用感 開封済
broken_on_arrival
    初期不良 届いた時から壊れ 最初から壊れ 届いたら壊れ 到着時に破損
missing_part
    欠品 部品が足りな 部品不足 入ってな 入っていな
counterfeit_item
    偽物 偽ブランド コピー品 模倣品 パチモン
return_label
    返品ラベル 返送ラベル 返送用ラベル 着払い伝票 着払い
no_answer
    返事がな 返信がな 返答な 音信不通 無視され
friendly
    親切 フレンドリー 感じが良 気さく 愛想
refund_refused
    返金拒否 返金できな 返金してくれな 返金に応じ 返金されな
customs
    税関 関税 通関 輸入税
works_well
    問題なく使え よく動 快調 ちゃんと使え 問題なく動
stopped_working
    動かなくな 使えなくな 壊れ 故障 止まっ
poor_quality
    粗悪 粗悪品 品質が悪 安っぽ 作りが雑
good_quality
    高品質 品質が良 品質も良 良質 しっかりした作り
value_for_money
    コスパ コストパフォーマンス お買い得 お値打ち 値段の割
too_small
    小さすぎ 小さ過ぎ きつい キツイ 小さかっ
too_big
    大きすぎ 大き過ぎ ぶかぶか ブカブカ デカすぎ
comfortable
    快適 着心地 履き心地 座り心地 心地よ
ugly
    醜い ダサい ださい 不格好 みっともな
smells
    臭い 臭う 匂い におう 匂う
tastes
    味 美味し おいし まずい 不味い
noise
    騒音 雑音 ノイズ 異音 うるさ
instructions
    説明書 取説 取扱説明書 マニュアル 手順
material
    素材 材質 生地 材料 質感
@carrier
    黒猫 佐川急便 日本郵便 郵便局 ゆうパック ゆうメール 西濃 福山通運
    宅急便 アマゾン配送 デリバリープロバイダ デリプロ dhl fedex
    sgh ネコポス
@courier_staff
    郵便配達員 配達の方 配達のおじさん 配達人 宅配の人 ヤマトの人
    佐川の人 置き配員 配送の方 運送屋
@vehicle
    軽トラ 電車 バイク スクーター 飛行機 運転 自転車 台車 乗用車
    レンタカー
@route
    経由 住所 中継 センター キロ 集配 転送 配送ルート
@parcel
    レターパック 配達物 包み
@delivery_place
    車庫 ガレージ ガスメーター 管理人室 コンビニ受取 自転車のかご
@neighbour
    他人の家 別の家 他の部屋 同居人
@lateness
    まだ届かな 未着 届かな 待た いつまで やっと ようやく 延び
    予定日を過ぎ 今だに 一向に 止まったまま
@quick
    即日 即 爆速 早速 あっという間 早かっ すぐに 超速 最速
@arrival
    着き 着いた 来ました 手元に 到着し 送られて来 送られてき
@courier_act
    投函 不在票 受け取り 手渡し 持ち帰 再配達 不在 配達完了 押し込
    在宅
@waiting
    待機 首を長く 待ちくたびれ 心待ち 何日も 待ちぼうけ 順番待ち 列
@tracking
    配送状態 配達状況 配達済み 配達完了 配達中 発送済み 持ち出し中
    ステータス お問い合わせ番号 伝票番号 反映
@dispatch
    発送通知 出荷通知 発送済 未発送 手配 出荷済 差し出 再送
@weekday
    月曜 火曜 水曜 木曜 金曜 土曜 日曜 平日 昨日 明後日 一昨日
    おととい
@month
    1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月
    12月 春 夏 秋 上旬 中旬 下旬
@feast
    お正月 正月 母の日 父の日 敬老の日 結婚式 結婚祝い 出産祝い 入学
    卒業 葬式 記念日 バレンタイン ハロウィン お盆 お歳暮 お中元 七五三
@day_time
    昼 午後 正午 朝食 夕食 寝る前 昼間 時頃
@time_span
    秒 数日 数週間 数ヶ月 半年 週間後 年ぶり
@weather
    晴れ 台風 嵐 湿気 霧 直射日光 暑さ 寒さ 梅雨 ずぶ濡れ びしょ濡れ
    雷
@number
    二つ 三つ 四つ 五つ 2つ 3つ 3回 2個 3個 10 全部
@seller
    当社 中華業者
@staff
    オペレーター カスタマー 窓口 担当の方 お姉さん 対応者 上司
@answering
    対応 やり取り やりとり
@refund
    一部返金 返金手続 ポイント還元 返金され atoz マケプレ保証 返金額
@return
    返品ラベル 着払い 返品手続 返品理由 返品不可 返品送料 返送料 集荷
@cancel
    廃番 廃盤 生産終了 勝手にキャンセル キャンセルされ キャンセル料
    一方的にキャンセル 無効 打ち切り 販売終了
@fraud
    だまさ ペテン 悪徳 虚偽 偽造 改ざん 詐称 不正 手口 騙し 誇大広告
@conduct
    対応が良 誠意 真摯 迅速な対応 心遣い 気遣い 神対応 好感
@rudeness
    上から目線 不愛想 無愛想 対応が悪 塩対応 逆ギレ 喧嘩腰 高圧的
    不誠実 開き直 感じが悪 タメ口 舌打ち
@bribe
    アマギフ 謝礼 星5で 高評価で レビュー投稿で レビュー特典 プレゼント
    返金するから 口止め 紙が入って 500円 1000円
@order
    頼ん 予約 リピート 買い足し
@listing
    商品ページ 商品説明 説明文 表記 表示 タイトル 商品名 サムネ 広告
    と書いて
@instruction
    組立説明書 組み立て 日本語 翻訳 図解 設定 初期設定 組立 英語表記
    中国語
@wrong_item
    違う商品 別の商品 商品違い 別物 誤配送 誤発送 色違い サイズ違い
    違う色 別の物 誤送 違うもの 取り違え 入れ間違い 頼んでない
@used_item
    開封済 開封され 返品された 手垢 指紋 新品ではな 新品じゃな 使われた
    開けた形跡 再梱包
@damage
    破損 破れ 剥がれ ボロボロ
@missing
    欠品 入ってな 入っていな 不足 付いてな 付属してな ついてな なかった
    無かった 入ってませ 忘れ 抜け 数が合わ 部品がな 同梱されてな
@fake
    模倣品 海賊版 正規品ではな 非正規 本物 正規品 純正 粗悪品 偽造
    まがい物 模造 バッタもん 非純正
@expiry
    賞味期限 消費期限 期限切れ 腐っ カビ かび 傷ん 期限 虫 古い 変色
    酸化 痛ん 腐敗 使用期限 期限間近 異臭 しなび
@newness
    未開封 きれい 綺麗 正規品 純正 美品 ピカピカ 傷一つな 密封 最新
    新古品 きれいな状態
@packing_material
    緩衝材 包装紙 発泡スチロール 紙袋 クッション材
@packing_verb
    包ま 封 巻か 梱包され 包まれ 簡易包装 入れて 貼ら 密封
@packing_verdict
    梱包が雑 梱包も丁寧 丁寧な梱包 過剰包装 簡易梱包 雑な梱包 むき出し
    裸 しっかり梱包 梱包が酷 梱包がひど 厳重 ペラペラ 緩衝材なし
    箱が大き 適当な梱包 無造作 プチプチなし
@money
    円 万円 千円 出費
@price_word
    値段 価格 割安 定価 値上げ 値下げ 送料 お買い得 最安 お手頃 高額
@shop_elsewhere
    楽天 ヤフー メルカリ ヤフオク 100均 百均 ダイソー ホームセンター
    ヨドバシ ドンキ 近所の店 実店舗 コストコ 他のサイト 他店 アリエク
    aliexpress temu
@amazon
    プライム アマプラ キンドル kindle アマゾンさん アレクサ fba
    アマゾン倉庫 amazon.co.jp ベゾス
@kitchenware
    鍋 フライパン まな板 皿 コップ カップ 茶碗 箸 スプーン フォーク
    弁当箱 タッパー 水筒 グラス マグ 急須 おたま ボウル
@appliance
    炊飯器 冷蔵庫 洗濯機 掃除機 電子レンジ ケトル ポット オーブン
    トースター エアコン ミキサー ドライヤー 加湿器 空気清浄機 除湿機
    アイロン 食洗機 コーヒーメーカー
@electronics
    充電 テレビ リモコン usb 電源 基板 センサー ルーター
@phone
    アンドロイド android 保護フィルム ガラスフィルム sim 着信
    端末 タッチ 機種
@computer
    パソコン pc ノートパソコン ノートpc キーボード プリンター メモリ
    ssd hdd タブレット wifi ルーター ウィンドウズ
    windows mac usb モニター インク
@audio
    イヤホン ヘッドホン スピーカー 低音 高音 bluetooth
    ブルートゥース マイク ノイズ イヤフォン ヘッドフォン アンプ
    ペアリング ノイキャン 重低音 音割れ
@camera
    レンズ 画質 三脚 望遠鏡 ドラレコ ドライブレコーダー ズーム 撮影
    フィルム 双眼鏡 解像度 自撮り ピント
@clothes
    服 シャツ ズボン パンツ スカート ワンピース コート 上着 靴下 帽子
    手袋 下着 パーカー ジャケット 袖 襟 セーター パジャマ
@shoes
    靴 スニーカー ブーツ サンダル スリッパ 長靴 靴底 ソール 靴紐
    中敷き インソール パンプス 上履き シューズ 革靴 履き クロックス
@jewellery
    ネックレス ピアス ブレスレット イヤリング 銀 シルバー チェーン
    アクセサリー 腕時計 宝石 ダイヤ 真珠 ステンレス 天然石 ペンダント
    メッキ
@bag
    財布 スーツケース ポーチ ショルダー トート ランドセル キャリー
    ボストン 巾着 リュックサック パスケース
@beauty_hair
    シャンプー 化粧水 クリーム 石鹸 香水 口紅 ネイル マスカラ ファンデ
    美容液 日焼け止め トリートメント ドライヤー ウィッグ 脱毛 髭剃り
    リップ 化粧
@health
    マスク 体温計 血圧計 サポーター マッサージ 湿布 絆創膏 補聴器
    車椅子 歯ブラシ 杖 健康 コンタクト 腰痛 パルスオキシメーター 介護
    看護
@baby
    哺乳瓶 おむつ オムツ ベビーカー 抱っこ紐 チャイルドシート よだれかけ
    スタイ 粉ミルク おしゃぶり 出産 育児 離乳食 妊娠 授乳
@toys_games
    ぬいぐるみ 人形 レゴ ブロック プラモデル プラモ フィギュア ミニカー
    ラジコン カードゲーム ボードゲーム 電車 プラレール トランプ ガンプラ
    switch 積み木
@book
    マンガ コミック 帯 絵本 参考書 雑誌 全巻 図鑑
@music_media
    ブルーレイ レコード アルバム 曲 音楽 歌 アニメ ドラマ コンサート
    サントラ 特典 初回限定盤 bluray ライブ 再生 字幕 盤面
@instrument
    ギター ピアノ バイオリン 弦 ウクレレ ベース 笛 フルート リコーダー
    チューナー 楽器 ハーモニカ サックス カリンバ 鍵盤 キーボード 三味線
@art_craft
    絵の具 編み物 ビーズ 刺繍 ミシン 色鉛筆 筆 手芸 布 針 画用紙
    レジン スケッチ 粘土 折り紙 ハンドメイド 裁縫 かぎ針
@tools_fixings
    ドライバー のこぎり ハンマー 工具 レンチ ペンチ 釘 はしご 脚立
    金具 刃 蝶番 ナット 六角
@building
    壁 床 屋根 トイレ タイル カーテン 配管 シンク 鍵 網戸 コンセント
    ブラインド 壁紙 便座 障子
@garden
    ホース 芝刈り機 鉢 プランター 草刈り 肥料 土 剪定 スコップ 園芸
    畑 雑草 除草 じょうろ ビニールハウス 人工芝 バーベキュー 家庭菜園
@plants
    植物 苗 種 木 葉 観葉植物 芽 根 バラ 多肉 サボテン 枯れ 発芽
    芝 野菜 鉢植え 盆栽 咲
@pet_goods
    キャットフード ドッグフード 猫砂 首輪 リード ペットシーツ 餌 えさ
    エサ おやつ キャットタワー ケージ ペットベッド フィルター 給水器
    爪切り トイレ砂 ハーネス
@animal
    うさぎ ハムスター 馬 牛 亀 虫 ネズミ 動物 羊 カブトムシ 熊 鳩
@vehicle_part
    ワイパー エンジン オイル ヘッドライト チェーン ペダル サドル ナビ
    シートカバー カーナビ バンパー ガソリン 車検 ナンバー
@sport
    ボール バット ラケット グローブ ゴルフ サッカー 野球 テニス 水泳
    ダンベル ランニング 卓球 スキー 水着 ゴーグル バスケ バドミントン
@camping_fishing
    キャンプ 寝袋 釣り リール 釣竿 竿 ルアー ランタン コンロ
    アウトドア 登山 焚き火 クーラーボックス 餌 シュラフ 水筒
@furniture
    ソファ タンス マットレス 家具 脚 ハンガーラック こたつ スツール
    収納
@bedding
    布団 シーツ 毛布 マットレス タオル カバー タオルケット 敷布団
    掛け布団 枕カバー 寝具 カーテン 羽毛 ブランケット バスタオル 寝心地
    敷きパッド
@lighting
    led ろうそく キャンドル 明るさ 点灯 点滅 ランタン
    シーリングライト 蛍光灯 明るい 電灯 昼白色 スタンドライト 調光
@office
    ペン ノート 手帳 付箋 ファイル 鉛筆 ボールペン 消しゴム カレンダー
    万年筆 定規 はさみ プリンター インク 用紙 ホッチキス シュレッダー
    電卓
@party
    風船 バルーン 飾り ケーキトッパー 衣装 コスプレ クリスマスツリー
    サンタ 花火 ガーランド パーティー リース 仮装 飾り付け クラッカー
    紙吹雪 ハロウィン 余興
@food_spices
    米 パン ケーキ チョコ 卵 バター 肉 魚 野菜 果物 蜂蜜 ナッツ
    味噌 醤油 塩 砂糖 カレー 麺
@drink
    お茶 コーヒー ジュース ビール ワイン 紅茶 牛乳 ペットボトル 炭酸水
    緑茶 日本酒 缶 ミルク 麦茶 焼酎 豆 ウイスキー
@supplement
    サプリ サプリメント プロテイン ビタミン カプセル 錠剤 青汁
    コラーゲン 乳酸菌 粒 葉酸 鉄分 亜鉛 ダイエットサプリ クレアチン
    飲み続け 健康食品 酵素
@cleaning
    洗剤 石鹸 掃除 雑巾 スポンジ モップ ほうき 漂白剤 ハイター 柔軟剤
    洗濯 カビ取り 除菌 掃除機 ブラシ クリーナー 消臭 汚れ落とし
@part
    本体 端子 ヒンジ 付属品
@material
    綿 金属 ゴム シリコン ポリエステル コットン アルミ 麻 陶器 合皮
@colour
    茶色 紫 オレンジ 金色 銀色 ベージュ ネイビー 薄い
@size
    軽い 高さ ゆるい センチ cm コンパクト
@senses
    音 冷たい ザラザラ しょっぱい
@looks
    おしゃれ オシャレ お洒落 高級感 シンプル 安っぽい 色合い
@quality_praise
    高品質 上質 使いやす 良い 素晴らし 優秀 最高 長持ち 作りが良 良質
    高級感 完璧 性能が良 精度が高
@quality_blame
    粗悪 ちゃち チャチ 雑 ペラペラ 使いにく 使いづら すぐ壊れ 品質が悪
    ゴミ ガラクタ 粗末 ガタガタ 作りが悪
@fail_verb
    破れ 外れ 取れ 剥がれ 動かな 使えな 反応しな 点かな 故障
    電源が入らな 充電できな 緩 溶け 縮
@work_verb
    動き 充電でき 問題なく 反応し 点灯 接続でき 切れる 洗え つなが
@use_verb
    読 洗 塗 愛用 設置 はめ
@body_part
    手 頭 首 背中 お腹 顔 爪 足首
@room
    寝室 風呂 お風呂 トイレ 玄関 リビング 浴室 洗面所 子供部屋 廊下
    ベランダ 押し入れ クローゼット 書斎 和室 屋根裏
@family
    家族 祖父 おじいちゃん 義母
@comparison
    比べ 比較 以前 前の 前回 他の 別の 似 一番 もっと 以上 劣 勝
    同等 ほうが
@negation
    無い できな 全然 全く ダメ 無理 不
@intensifier
    本当に ほんとに 超 めちゃくちゃ 全く まじで とにかく 本当 極めて
@hedge
    少し ちょっと 一応 まあ ような 個人的に ほぼ 若干
@verdict
    普通 気に入 微妙 買って良かった 失敗 後悔 イマイチ いまいち
@stars
    星2 星3 星4 マイナス 減点 満点 低評価 高評価 星ゼロ
@recommendation
    買うべき リピート 買わない方 やめた方 買ってはいけ 注意 気をつけ
    また買 避け 検討中の方 要注意 再購入 一押し
@courtesy
    ありがとう お願いします すみません 申し訳 お世話になっ よろしく
    恐れ入り 失礼 お手数 はい どうも お待ち ご了承 幸いです いただけ
    ございます 敬具
@swearing
    死ね ボケ カス クズ うぜえ ちくしょう 畜生 ムカつく くたばれ しね
    クソッタレ
@place_name
    日本 東京 大阪 中国 中華 深セン 京都 北海道 沖縄 名古屋 福岡
    横浜 アメリカ 韓国 台湾 ドイツ フランス 香港
@me
    わし 私ども
@kin
    叔母 姪 祖父 義父 義母 親戚
@companion
    知り合い 先輩 後輩 上司 彼氏 彼女 同級生 ママ友 恋人
@spouse
    パートナー 結婚 元妻 元夫 相方
@child
    小学生 中学生 園児
@maker
    職人 設計者 デザイナー 工房 訳者 翻訳者 編集者 監督 製作者 出版社
    社長
@making
    開発 手作り 手がけ 生産 制作 監修 デザインし 編集 翻訳し
@workplace
    店 現場 支店 本社 勤務先 工房 支社
@employment
    働い 給料 転職 パート アルバイト 元社員 退職 クビ 株主
@business
    ビジネス 経営 事業 営業 自営業 起業 小売 個人店
@rivalry
    パクリ 真似 比較 他店 他社製品 嫌がらせ 他社品 コピー 業者の 妨害
    ネガキャン 工作 に比べ
@promotion_place
    ブログ ツイッター youtube 通販サイト 公式 フェイスブック
    tiktok 公式ストア
@promotion_call
    ご覧ください お問い合わせ 友だち追加 こちらから お買い求め
    ご利用ください ダウンロード 追加して
@coupon
    割引コード off ポイント 優待 プロモコード キャンペーン 期間限定
    円引き
@gift
    アマギフ ギフトカード サンプル 当選 差し上げ お歳暮 贈呈 ラッピング
@payback
    paypal paypay ペイペイ 返し 差額
@bargain_for
    引き換え 代わりに 条件 したら すれば ご協力 頂ければ いただければ
    送ります
@review_words
    レビュ 低評価 カスタマーレビュー
@review_change
    消して 評価を上げ 見直し 星を増や
@reviewers
    サクラ 他の人 使用者 買った人
@evidence
    録画 記録 履歴
@openness
    中立 提供 vine メンバー 先取りプログラム ステマ pr 関係者
    本当のところ 忖度 真実 案件
@disease
    高血圧 アトピー うつ 鬱 認知症 腎臓 脳梗塞 コロナ 肺炎 心臓病
    痛風 アレルギー 腫瘍 自閉症 緑内障 インフルエンザ
@ailment
    痛み かゆみ 痒い かぶれ 腰痛 頭痛 湿疹 吐き気 下痢 便秘 不眠
    肩こり 蕁麻疹 発疹 めまい 風邪 むくみ ニキビ
@medicine
    処方 抗がん剤 ワクチン 手術 痛み止め 漢方 服用 点滴 ステロイド
    注射 血圧の薬 降圧剤 薬局 睡眠薬 鎮痛剤 特効薬
@healer
    整骨院 皮膚科 専門医 介護士 内科 眼科
@healing
    治り 治る 改善 効い 効果 効き 楽にな 軽減 根治 予防
@test_result
    血圧 血糖値 数値 結果 測定 コレステロール 陽性 陰性 診断 検診
    値が下が ヘモグロビン 健康診断 採血 体温 ct 肝機能
@weapon
    刀 爆弾 拳銃 弾 ライフル 剣 スタンガン 矢 ボウガン 爆発物
    メリケンサック 警棒 弓 催涙スプレー エアガン 火薬
@drug
    マリファナ コカイン ヘロイン 吸引 ハッパ マリワナ 脱法 ハーブ
    cbd キメ ハイにな トリップ 注射器
@alcohol
    ビール ワイン 焼酎 日本酒 ウイスキー 飲酒 居酒屋 飲み会 ウォッカ
    缶チューハイ 二日酔い 未成年 飲酒運転
@police
    逮捕 空港 職質 刑事 罰金 違反 裁判 刑務所 捕ま おまわり 検問
    パトカー 取り締まり 被害届 犯罪 検査
@theft
    万引き 盗難 パクっ スリ ひったくり 横領 車上荒らし ピッキング
@stealth
    隠 バレ ばれ こっそり 気づかれ 見つから 隠し 盗撮 尾行 盗聴
    バレず 見えない 監視 すり抜け 忍 誤魔化
@violence
    殴 血 撃 刺 暴力 傷つけ 襲 死 虐待 ぶん殴 絞め 毒 復讐
@safety_device
    安全装置 シートベルト 火災報知器 手袋 リミッター アラーム センサー
    安全カバー ブレーカー 警報 ヒューズ 保護カバー チャイルドロック
    煙感知器
@disabling
    外す 解除 無効 テープで固定 切断 改造 取っ払 固定 塞い バイパス
    無視 外せ オフに 壊し 短絡 ショートさせ
@hazard
    感電 ガス 毒 漏電 ガソリン 発熱 ショート 膨張 高温 有毒 危険
    怪我
@insult_noun
    クズ カス ゴミ 詐欺師 泥棒 キチガイ ボケ 無能 ゴキブリ クソ野郎
    ペテン師 悪党 基地外 犯罪者 ド素人
@insult_adjective
    最低 無能 ゴミみたい クソ 汚い ずる 卑怯 怠け いい加減 頭おかしい
    使えない キモい 気持ち悪い 情けない 低能
@wits
    賢 馬鹿 常識 頭が悪 知能 知識 わかっ 分から 日本語が通じ
    頭おかしい 読解力 思考
@contempt
    呆れ 嫌い 最低 軽蔑 みっともな 情けな 嘲笑 頭おかしい 憎 大嫌い
    鼻で笑 論外 笑える うんざり
@curse
    死ね 潰れろ くたばれ 地獄 呪 罰が当た バチが当た 滅び 消えろ
    つぶれ 後悔 倒産 祟 首を吊 しね 燃えろ 地獄に落ち 天罰
@nation
    中国人 中華 日本人 韓国人 朝鮮人 アメリカ人 外国人 シナ人 チョン
    中国製 ベトナム人 黒人 白人 ロシア人 インド人 在日 日本製 ドイツ製
@faith_group
    寺 仏教 キリスト教 イスラム 神社 創価 ムスリム カルト お坊さん
    牧師 ユダヤ 聖書 モスク 統一教会 神父 エホバ
@gender_group
    ババア ジジイ 女性用 男性用 オバサン 主婦 オヤジ
@orientation_group
    lgbt トランス 性別 ジェンダー レインボー ニューハーフ
    バイセクシャル オネエ 同性 女装 性的少数者 ノンケ
@disability_group
    障害 障がい 障害者 目が見えな 車椅子 発達障害 自閉症 認知症
    知的障害 ガイジ 盲 身障 池沼 アスペ 統合失調症
@age_group
    老人 年寄り 高齢者 老害 高齢 シニア 大人 中年 小学生 お年寄り 歳
    年配 ジジババ 定年
@newcomer
    難民 観光客 不法滞在 技能実習生 出稼ぎ 海外 密入国 インバウンド
    国に帰れ 国へ帰れ 留学生
@generalising
    こいつら ばかり どいつも どうせ これだから 誰もが という国 人間は
@inferiority
    劣 下等 役立たず 使えない 底辺 低能 汚い 野蛮 猿 ゴキブリ 害虫
    民度 カス 寄生虫 遅れた クズ 未開 土人
@sex_act
    セックス オナニー フェラ 挿入 イク イッ 濡れ 感じ 気持ちいい 前戯
    抱 責め プレイ 夜の営み 射精 中出し 騎乗位 sex
@body_part_intimate
    おっぱい 胸 乳首 陰部 性器 ペニス ちんこ チンコ まんこ 股間
    アソコ 太もも 唇 ちんぽ 亀頭 クリトリス アナル 巨乳
@intimate_goods
    ローション オナホ ディルド アダルト ランジェリー tバック 下着 手錠
    目隠し 精力剤 アダルトグッズ 首輪 ラブドール ガーター
@shop_name
    楽天 ヤフー メルカリ ヨドバシ ダイソー セリア ニトリ ドンキ
    コストコ ビックカメラ ユニクロ 無印 カインズ イケア 公式ショップ
    ヤマダ電機 アリエクスプレス shein
@cheapness
    半額 値下げ 最安 プライムデー ブラックフライデー 破格 投げ売り 百円
@stock
    売り切れ 完売 欠品 在庫切れ 廃番 廃盤 販売終了 在庫なし 残りわずか
    売って 生産終了 取り扱い 品薄 転売
@shopping_time
    昨日 一週間前 数日 年前 ヶ月前 日前 初めて 前に
@seller_words
    お問い合わせ 担当者 ご不便 カスタマー ご迷惑 誠に
@quality
    品質 質 軽い 厚 薄 耐久性 質感 作り 性能
@goods_kitchen
    鍋 フライパン カップ 皿 炊飯器 冷蔵庫 ケトル ポット 水筒 コーヒー
    まな板 弁当箱 ミキサー トースター スプーン やかん 土鍋 食器
@goods_electronic
    イヤホン パソコン テレビ プリンター スピーカー リモコン キーボード
    ヘッドホン マウス 時計
@goods_clothing
    服 シャツ 靴 パンツ コート バッグ 靴下 財布 ジャケット スニーカー
    ブーツ 下着 手袋 ワンピース スカート リュック パーカー マフラー
@goods_book_media
    cd dvd 雑誌 参考書 絵本 音楽 ブルーレイ アニメ 写真集
    コミック
@goods_tool_garden
    工具 のこぎり ホース 鉢 肥料 はしご 脚立 ドライバー 刃 スコップ
    芝刈り機 高圧洗浄機 草刈り機
@goods_toy_pet_baby
    ぬいぐるみ ベビーカー おむつ フード 首輪 水槽 人形 抱っこ紐 猫砂
    ラジコン ミルク ケージ フィギュア
@goods_beauty_health
    シャンプー 化粧水 クリーム 石鹸 香水 マスク サプリ 体温計
    日焼け止め 口紅 美容液 歯ブラシ 血圧計 リップ マッサージ器
    ドライヤー ジェル 入浴剤
@goods_food_drink
    コーヒー お茶 米 パン チョコ ビール ワイン カレー ナッツ 蜂蜜
    調味料 ラーメン ジュース 塩 油 牛乳 肉 プロテイン
@goods_home_furniture
    ソファ ランプ カーテン マットレス ラグ カーペット 収納 マット 家具
    毛布
@goods_sport_car
    ボール ヘルメット ダンベル グローブ ゴルフ 釣竿 ドラレコ ラケット
    オイル ワイパー カー用品 寝袋 バット
@fiction
    主人公 登場人物 結末 シリーズ あらすじ ラスト 展開 続編 犯人 伏線
    読者 短編 ファンタジー ネタバレ
@pet
    ペット うさぎ ハムスター 小型犬 子猫 子犬 金魚 柴犬 トイプードル
    フェレット
"""
