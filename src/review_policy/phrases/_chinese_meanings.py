"""
Chinese words by what they mean.
"""

from __future__ import annotations

from typing import Final


MEANINGS: Final = """
you
    你 您 妳 你们 你們
we
    我们 我們 咱们 咱們 咱
me
    我 俺 本人 我自己 咱
they
    他们 他們 她们 她們 它们
he
    他 那男的 那个人 那個人 那家伙
and
    和 与 與 以及 并且
thank
    谢谢 謝謝 感谢 感謝 多谢
she
    她 那女的
in
    里面 裡面 里头 在内 之内
be
    是 就是 係 为 為
one
    一个 一個 一件 一只 一隻
day
    天 一天 日子 当天 當天
at
    在 于 於 当时 當時
rate
    评分 評分 打分 打分数 給分
amazon
    亚马逊 亞馬遜 亚马孙 amazon 亚麻
would
    会 會 愿意 願意 本来想
or
    或者 或是 还是 還是 或
for
    为了 為了 给 給 替
week
    星期 周 週 礼拜 禮拜
if
    如果 要是 假如 若 若是
box
    盒子 箱子 盒 箱 纸箱
have
    有 拥有 擁有 具有 带有
come
    来 來 过来 過來 来了
who
    谁 誰 哪位 哪个人 哪個人
on
    在上面 上面 之上 上头 上頭
driver
    司机 司機 配送员 配送員 快递员
feedback
    反馈 反饋 回馈 回饋 意见
order
    订单 訂單 下单 下單 订购
like
    喜欢 喜歡 中意 像 好像
less
    更少 较少 較少 少了 不到
review
    评论 評論 评价 評價 好评
leave
    留下 留 离开 離開 丢下
this
    这个 這個 这 這 这款
bit
    一点 一點 有点 有點 一些
shop
    店铺 店鋪 商店 店家 店
tell
    告诉 告訴 告知 跟说 跟說
say
    说 說 讲 講 表示
answer
    回答 回复 回覆 答复 答覆
star
    星 星星 五星 一星 颗星
refund
    退款 退钱 退錢 全额退 全額退
same
    一样 一樣 相同 同样 同樣
that
    那个 那個 那 那款 那件
now
    现在 現在 目前 如今 此刻
page
    页面 頁面 页 頁 网页
wrap
    包裹 包起来 包起來 缠 纏
with
    带着 帶著 和 跟 附带
seller
    卖家 賣家 商家 店家 店主
can
    能 可以 能够 能夠 可
do
    做 干 幹 办 辦
so
    所以 因此 这么 這麼 那么
every
    每个 每個 每 每次 每一
of
    的 之 其中 属于 屬於
here
    这里 這裡 这儿 這兒 此处
ask
    问 問 询问 詢問 请求
since
    自从 自從 以来 以來 从那以后
these
    这些 這些 这几个 這幾個 呢啲
back
    回来 回來 背面 后面 後面
month
    月 个月 個月 一个月 每月
bag
    袋子 包包 袋 塑料袋 塑膠袋
write
    写 寫 写下 寫下 撰写
good
    好 不错 不錯 良好 好用
word
    词 詞 字 单词 單字
read
    读 讀 看 阅读 閱讀
no
    不 没有 沒有 不是 别
half
    一半 半 半个 半個 半价
mine
    我的 我家的 我这个 我這個 我那个
door
    门 門 门口 門口 家门口
send
    发 發 寄 发送 發送
old
    旧 舊 老 陈旧 陳舊
to
    到 向 往 对 對
still
    还 還 仍然 仍 还是
dear
    亲爱的 親愛的 尊敬的 亲 尊敬
first
    第一 首先 第一次 首次 先
get
    得到 收到 拿到 获得 獲得
name
    名字 姓名 名称 名稱 叫做
night
    晚上 夜里 夜裡 夜晚 半夜
pack
    包装 包裝 打包 装箱 裝箱
wait
    等 等待 等了 等候 苦等
comment
    评论 評論 留言 评语 評語
then
    然后 然後 接着 接著 那时
not
    不 没 沒 不是 并非
when
    什么时候 什麼時候 当时 當時 何时
never
    从来没 從來沒 从未 從未 绝不
up
    上 向上 往上 起来 起來
put
    放 放在 放到 摆 擺
gate
    大门 大門 门口 門口 围栏
cancel
    取消 撤销 撤銷 退订 退訂
what
    什么 什麼 啥 甚麼 甚么
free
    免费 免費 白送 赠送 贈送
enough
    足够 足夠 够 夠 够了
nice
    不错 不錯 好看 漂亮 挺好
sign
    签收 簽收 签名 簽名 签字
woman
    女人 女的 女士 女性 妇女
make
    做 制作 製作 让 讓
late
    晚 迟 遲 晚了 迟到
feel
    感觉 感覺 觉得 覺得 手感
own
    自己的 自有 拥有 擁有 自家
again
    再 再次 又 再一次 重新
please
    请 請 麻烦 麻煩 拜托
about
    关于 關於 大约 大約 大概
sorry
    抱歉 对不起 對不起 不好意思 遗憾
hour
    小时 小時 钟头 鐘頭 个小时
through
    通过 通過 穿过 穿過 经过
card
    卡片 卡 贺卡 賀卡 小卡片
somebody
    有人 某人 别人 別人 某个人
nothing
    什么都没 什麼都沒 没什么 沒什麼 啥也没
money
    钱 錢 金钱 金錢 现金
those
    那些 那几个 那幾個 嗰啲
run
    跑 运行 運行 跑步 运转
our
    我们的 我們的 本店 我司 我们家
parcel
    包裹 快递 快遞 包裹箱 邮包
without
    没有 沒有 不带 不帶 无
minute
    分钟 分鐘 几分钟 幾分鐘 一会儿
go
    去 走 前往 离开 離開
all
    全部 所有 都 全 一切
marketplace
    市场 市場 平台 商城 站点
pad
    垫子 墊子 垫 墊 衬垫
arrive
    到达 到達 到了 送到 寄到
before
    之前 以前 前 在之前 先前
love
    爱 愛 很喜欢 很喜歡 超爱
mail
    邮件 郵件 信件 邮寄 郵寄
people
    人 人们 人們 大家 别人
where
    哪里 哪裡 哪儿 哪 何处
take
    拿 带 帶 取 花了
nobody
    没人 沒人 无人 無人 没有人
each
    每个 每個 每 各 各自
after
    之后 之後 以后 以後 后
tape
    胶带 膠帶 胶布 膠布 封箱带
depot
    仓库 倉庫 站点 站點 集散中心
return
    退货 退貨 退回 退换 退換
courier
    快递 快遞 快递员 快遞員 物流
there
    那里 那裡 那儿 那邊 那边
by
    由 被 通过 通過 靠
quick
    快 很快 快速 迅速 神速
wrong
    错 錯 错误 錯誤 不对
postage
    邮费 郵費 运费 運費 邮资
both
    两个都 兩個都 两者 兩者 都
pay
    付 付款 支付 付钱 付錢
than
    比 比起 相比 于
off
    关掉 關掉 脱落 脫落 掉
from
    从 從 来自 來自 自
post
    发布 發布 张贴 邮寄 郵寄
soft
    软 軟 柔软 柔軟 松软
hold
    拿 握 撑 撐 装
charge
    收费 收費 充电 充電 扣款
which
    哪个 哪個 哪 哪款 哪一个
lot
    很多 许多 許多 大量 好多
little
    小 一点 一點 少 小小
but
    但是 但 可是 不过 不過
price
    价格 價格 价钱 價錢 售价
cheap
    便宜 廉价 廉價 低价 低價
already
    已经 已經 早就 已 都已
light
    灯 燈 灯光 燈光 轻
down
    下 往下 向下 下来 下來
rang
    按门铃 按門鈴 按铃 按鈴 打电话
reviewer
    评论者 評論者 评论人 评测员 评价者
out
    出 外 出来 出來 出去
delivery
    配送 送货 送貨 快递 快遞
once
    一次 一旦 曾经 曾經 一回
carton
    纸箱 紙箱 箱子 纸盒 紙盒
buy
    买 買 购买 購買 购入
picture
    图片 圖片 照片 图 圖
phone
    手机 手機 电话 電話 打电话
knock
    敲门 敲門 敲 撞 磕
under
    下面 在下面 低于 低於 底下
miss
    错过 錯過 缺 想念 漏
number
    号码 號碼 数字 數字 编号
should
    应该 應該 应当 應當 该
photo
    照片 相片 拍照 图片 圖片
open
    打开 打開 开 開 拆开
wash
    洗 清洗 水洗 洗涤 洗滌
size
    尺寸 大小 尺码 尺碼 码数
last
    最后 最後 上次 上个 上個
show
    显示 顯示 展示 表明 给看
chapter
    章 章节 章節 一章 篇章
how
    怎么 怎麼 如何 怎样 怎樣
message
    消息 信息 短信 简讯 簡訊
full
    满 滿 全 全额 全額
new
    新 全新 崭新 嶄新 新的
hand
    手 双手 雙手 手上 手部
paper
    纸 紙 纸张 紙張 纸条
label
    标签 標籤 面单 面單 贴标
hedge
    树篱 樹籬 篱笆 籬笆 绿篱
know
    知道 了解 瞭解 晓得 曉得
also
    也 还 還 另外 同时
roll
    卷 捲 滚 滾 一卷
lid
    盖子 蓋子 盖 蓋 瓶盖
lady
    女士 小姐 女生 大姐 阿姨
handle
    把手 手柄 柄 提手 处理
only
    只 仅 僅 只有 只能
ship
    发货 發貨 运送 運送 寄
remove
    删除 刪除 移除 去掉 去除
time
    时间 時間 次 时候 時候
track
    追踪 追蹤 跟踪 查物流 物流信息
flat
    公寓 平 扁 压扁 壓扁
wife
    老婆 妻子 太太 媳妇 媳婦
taste
    味道 口味 口感 尝 嚐
fast
    快 快速 迅速 很快 飞快
book
    书 書 书籍 書籍 书本
ring
    戒指 环 環 圈 铃
keep
    保持 保留 留着 留著 继续
invoice
    发票 發票 单据 單據 收据
date
    日期 约会 約會 日子 效期
scan
    扫描 掃描 扫码 掃碼 扫
much
    很多 许多 許多 多 太多
girl
    女孩 女生 姑娘 妹子 小姑娘
cut
    切 剪 割 割伤 砍
kind
    种 種 类 類 善良
buyer
    买家 買家 顾客 顧客 购买者
look
    看 看起来 看起來 外观 外觀
over
    超过 超過 结束 結束 上方
sleep
    睡 睡觉 睡覺 睡眠 入睡
smell
    味道 气味 氣味 异味 異味
close
    关 關 关闭 關閉 接近
find
    找 找到 发现 發現 寻找
decent
    还行 還行 还可以 還可以 像样
heavy
    重 沉 沉重 很重 太重
hello
    你好 您好 哈喽 哈囉 嗨
opinion
    意见 意見 看法 观点 觀點
game
    游戏 遊戲 玩 桌游 桌遊
man
    男人 男的 男士 男性 先生
next
    下一个 下一個 下次 下 接下来
mum
    妈妈 媽媽 妈 媽 母亲
crack
    裂 裂开 裂開 裂缝 裂縫
bin
    垃圾桶 垃圾箱 扔垃圾桶 扔掉 丢垃圾桶
change
    改 变 變 更改 修改
work
    工作 有效 好使 管用 能用
year
    年 一年 几年 幾年 岁
fit
    合适 合適 合身 适合 適合
need
    需要 要 必要 需 需求
strong
    强 強 坚固 堅固 结实
stay
    留 待 保持 呆 停留
reply
    回复 回覆 回信 答复 回应
fine
    好 还好 還好 没问题 沒問題
slide
    滑 滑动 滑動 滑梯 打滑
strap
    带子 帶子 绑带 綁帶 背带
colour
    颜色 顏色 色 色彩 色差
chat
    聊天 聊 在线客服 線上客服 对话
stick
    粘 黏 贴 貼 棍子
big
    大 很大 巨大 偏大 大号
will
    会 會 将 將 将会
sister
    姐姐 妹妹 姐妹 姊妹 姊姊
right
    对 對 正确 正確 右
real
    真 真的 真实 真實 真正
bell
    铃 鈴 门铃 門鈴 铃铛
promise
    承诺 承諾 答应 答應 保证
code
    码 碼 代码 代碼 验证码
boil
    煮 烧开 燒開 沸腾 沸騰
cure
    治好 治愈 治癒 根治 医好
clear
    清楚 清晰 透明 清除 明确
must
    必须 必須 一定 必 得
sharp
    锋利 鋒利 尖 尖锐 尖銳
folk
    人们 人們 大伙 乡亲 大家
third
    第三 第三次 第三个 三分之一
loud
    大声 大聲 吵 声音大 聲音大
ignore
    无视 無視 不理 忽视 忽視
give
    给 給 送 给予 給予
sort
    种类 種類 解决 解決 整理
between
    之间 之間 中间 中間 在之间
offer
    提供 提出 优惠 優惠 报价
hot
    热 熱 烫 燙 发热
hope
    希望 盼望 但愿 但願 期望
call
    打电话 打電話 来电 來電 叫
its
    它的 牠的 其 它
step
    步骤 步驟 台阶 台階 步
second
    第二 秒 第二次 第二个 二手
see
    看 看到 看见 看見 见
deliver
    送 送货 送貨 配送 交付
thin
    薄 很薄 太薄 瘦 细
form
    表格 形式 表 形状 填表
face
    脸 臉 面部 面 脸上
home
    家 家里 家裡 在家 回家
today
    今天 今日 今儿 今早
mark
    标记 標記 痕迹 痕跡 印子
side
    边 邊 侧 側 侧面
lose
    丢 丟 丢失 丟失 弄丢
top
    顶 頂 顶部 頂部 上衣
copy
    复制 複製 仿 抄 副本
dog
    狗 狗狗 狗子 小狗 汪
email
    邮件 郵件 邮箱 郵箱 电邮
purchase
    购买 購買 买 買 采购
drive
    开车 開車 驾驶 駕駛 驱动
birthday
    生日 过生日 過生日 庆生 慶生
van
    面包车 麵包車 货车 貨車 厢型车
fold
    折 折叠 折疊 摺疊 叠
thick
    厚 厚实 厚實 粗 浓
just
    只是 刚 剛 刚刚 剛剛
while
    一会儿 一會兒 一段时间 一段時間 同时
even
    甚至 连 連 即使 就算
warranty
    保修 质保 質保 保固 保养
plastic
    塑料 塑膠 塑胶 塑料袋 塑料感
text
    短信 文字 简讯 簡訊 文本
squeak
    吱吱 吱呀 嘎吱 吱嘎 异响
whole
    整个 整個 全 完整 全部
cover
    盖 蓋 套 套子 封面
app
    应用 app 软件 軟體 程序
leg
    腿 脚 腳 桌腿 椅腿
polite
    礼貌 禮貌 客气 客氣 有礼貌
other
    其他 其它 别的 別的 另外
long
    长 長 很久 久 好久
small
    小 小号 小號 很小 偏小
rain
    雨 下雨 淋雨 雨水 雨天
scratch
    划痕 刮痕 劃痕 刮花 划伤
straight
    直 直接 笔直 筆直 直的
proper
    合适 合適 正规 正規 像样
morning
    早上 早晨 上午 早 清晨
someone
    有人 某人 别人 別人 谁
until
    直到 到 为止 為止 等到
firm
    公司 硬 坚固 紧实 緊實
stop
    停 停止 停下 别再 不再
type
    类型 類型 型号 型號 打字
too
    太 过于 過於 也 过分
though
    虽然 雖然 尽管 儘管 不过
account
    账号 帳號 账户 帳戶 帐号
envelope
    信封 信袋 红包 紅包 气泡袋
try
    试 試 尝试 嘗試 试试
warm
    暖 温暖 溫暖 保暖 暖和
fortnight
    两周 兩週 两个星期 兩個星期 半个月
set
    套 套装 套裝 一套 设置
dad
    爸爸 爸 父亲 父親 老爸
heart
    心 心脏 心臟 爱心 愛心
mention
    提到 提及 说到 說到 提过
bring
    带来 帶來 拿来 拿來 带
behind
    后面 後面 背后 背後 在后
hair
    头发 頭髮 毛发 毛髮 头髮
knee
    膝盖 膝蓋 膝 护膝 護膝
pick
    选 選 挑 挑选 挑選
store
    商店 店 店铺 店鋪 存放
inside
    里面 裡面 内部 內部 里头
sell
    卖 賣 出售 销售 銷售
list
    清单 清單 列表 上架 名单
dry
    干 乾 干燥 乾燥 晾干
something
    某事 东西 東西 什么 一些东西
battery
    电池 電池 电量 電量 续航
block
    拉黑 封锁 封鎖 堵 屏蔽
site
    网站 網站 站点 站點 网址
smooth
    光滑 顺滑 順滑 平滑 顺畅
below
    下面 以下 低于 低於 下方
clean
    干净 乾淨 清洁 清潔 打扫
glass
    玻璃 玻璃杯 杯子 眼镜 眼鏡
solid
    坚固 堅固 结实 結實 实心
cancer
    癌症 癌 肿瘤 腫瘤 抗癌
bad
    差 坏 壞 烂 爛
place
    地方 位置 放置 场所 地点
address
    地址 住址 收货地址 收件地址 邮箱地址
throw
    扔 丢 丟 抛 拋
twice
    两次 兩次 两遍 兩遍 两倍
more
    更多 更 多 再 多点
husband
    老公 丈夫 先生 我老公 另一半
snap
    断 斷 断裂 斷裂 啪
sheet
    床单 床單 张 張 纸张
end
    结束 結束 末 结尾 結尾
reach
    联系 聯繫 到达 到達 达到
baby
    宝宝 寶寶 婴儿 嬰兒 宝贝
road
    路 马路 馬路 道路 公路
yet
    还没 還沒 尚未 还 還
head
    头 頭 头部 頭部 脑袋
signature
    签名 簽名 签字 簽字 签收
screw
    螺丝 螺絲 螺丝钉 螺絲釘 拧
weak
    弱 无力 無力 不牢 脆弱
ever
    曾经 曾經 从来 從來 有史以来
round
    圆 圓 圆形 圓形 一圈
carry
    带 帶 提 携带 攜帶
everyone
    大家 每个人 每個人 所有人 人人
let
    让 讓 允许 允許 由
kid
    孩子 小孩 小朋友 娃 儿童
case
    壳 殼 盒子 箱 情况
stock
    库存 庫存 现货 現貨 存货
sound
    声音 聲音 音质 音質 响声
hung
    挂 掛 挂断 掛斷 悬挂
outside
    外面 户外 戶外 室外 外边
refresh
    刷新 更新 清爽 恢复 提神
custom
    定制 訂製 客製 海关 海關
clip
    夹子 夾子 夹 夾 卡扣
praise
    表扬 表揚 夸 誇 赞美
agree
    同意 赞同 贊同 认同 認同
use
    用 使用 利用 用过 用過
question
    问题 問題 疑问 疑問 提问
wipe
    擦 擦拭 湿巾 濕巾 抹
house
    房子 家 屋子 住宅 屋
cat
    猫 貓 猫咪 貓咪 喵
great
    很棒 太好了 棒 伟大 非常好
kick
    踢 踹 踢开 赶走
reminder
    提醒 提示 催 温馨提示 溫馨提示
note
    纸条 紙條 便条 字条 注意
line
    线 線 行 排队 排隊
grip
    握 抓 抓地力 握把 手柄
shift
    班 轮班 輪班 上班 移动
zip
    拉链 拉鍊 拉鏈 邮编 郵編
product
    产品 產品 商品 货品 貨品
child
    孩子 小孩 儿童 兒童 小朋友
way
    方法 方式 路 办法 辦法
group
    群 组 組 团体 團體
replace
    换 換 更换 更換 补发
slow
    慢 很慢 太慢 缓慢 緩慢
worth
    值得 值 值回票价 值這個價 值这个价
turn
    转 轉 打开 打開 旋转
platform
    平台 站台 月台 电商平台 電商平台
deal
    交易 优惠 優惠 划算 特价
delete
    删除 刪除 删掉 刪掉 删评
happy
    开心 開心 高兴 高興 满意
brother
    哥哥 弟弟 兄弟 哥 我哥
some
    一些 有些 某些 几个 幾個
created
    创建 創建 创造 創造 创立
cash
    现金 現金 现钱 返现 返現
mouth
    嘴 嘴巴 口 口腔 嘴里
slot
    插槽 卡槽 槽 时段 時段
plug
    插头 插頭 插座 插 塞子
tag
    标签 標籤 吊牌 牌子 吊卡
country
    国家 國家 国内 國內 乡下
tissue
    纸巾 紙巾 卫生纸 衛生紙 面纸
edit
    编辑 編輯 修改 改 追加
leak
    漏 漏水 泄漏 洩漏 渗漏
glad
    高兴 高興 开心 開心 庆幸
wave
    波 波浪 挥手 揮手 浪
guard
    保安 门卫 警卫 警衛 护
think
    想 觉得 覺得 认为 認為
honest
    诚实 誠實 老实 老實 真实
seal
    密封 封条 封條 封口 封
customer
    顾客 顧客 客户 客戶 客人
bench
    长椅 長椅 长凳 工作台 板凳
letter
    信 字母 信件 信函 来信
transit
    运输 運輸 途中 运输中 運輸中
wear
    穿 戴 佩戴 配戴 磨损
clinic
    诊所 診所 门诊 門診 医院
heat
    热 熱 加热 加熱 热量
mind
    介意 心 头脑 頭腦 心思
want
    想要 想 要 希望 想着
walk
    走 走路 散步 步行 遛
quiet
    安静 安靜 静音 靜音 没声音
well
    好 良好 很好 好好 井
expect
    期待 期望 预期 預期 预计
term
    条款 條款 期限 学期 學期
drip
    滴 滴水 滴漏 漏 滴下来
bed
    床 床铺 床鋪 床上 睡觉
brain
    脑 腦 大脑 大腦 脑子
public
    公开 公開 公共 大众 大眾
helpful
    有用 有帮助 有幫助 热心 熱心
roof
    屋顶 屋頂 车顶 車頂 顶棚
friend
    朋友 好友 闺蜜 閨蜜 朋友们
apology
    道歉 歉意 致歉 赔礼 赔不是
floor
    地板 地面 楼层 樓層 楼
water
    水 进水 進水 浇水 澆水
warehouse
    仓库 倉庫 货仓 仓储 倉儲
update
    更新 追评 追評 后续 後續
postman
    邮差 郵差 邮递员 郵遞員 送信的
tablet
    平板 药片 藥片 平板电脑 平板電腦
town
    镇 鎮 城镇 城鎮 城里
move
    移动 移動 搬 动 動
per
    每 按 一次
hard
    硬 难 難 困难 困難
always
    总是 總是 一直 始终 始終
soup
    汤 湯 喝汤 粥 羹
edge
    边缘 邊緣 边 邊 边角
rave
    大赞 吹 狂赞 狂讚 好评如潮
save
    节省 節省 省 省钱 省錢
lobby
    大堂 大厅 大廳 门厅 门房
spare
    备用 備用 多余 多餘 空闲
lock
    锁 鎖 锁住 鎖住 上锁
very
    很 非常 十分 特别 特別
needle
    针 針 针头 針頭 缝针
car
    车 車 汽车 汽車 车子
pillow
    枕头 枕頭 抱枕 靠枕 枕芯
seem
    似乎 好像 看来 看來 貌似
against
    反对 反對 对着 對著 违反
evaluation
    评价 評價 评估 評估 好评
voucher
    券 代金券 抵用券 优惠券 優惠券
son
    儿子 兒子 我儿子 我儿 小子
channel
    频道 頻道 渠道 管道 途径
reason
    原因 理由 缘故 缘由 緣故
laugh
    笑 大笑 哈哈 搞笑 笑死
ribbon
    丝带 絲帶 缎带 緞帶 彩带
fence
    围栏 圍欄 栅栏 柵欄 篱笆
room
    房间 房間 屋子 空间 空間
link
    链接 連結 网址 網址 鏈接
team
    团队 團隊 队 小组 團
into
    进 進 进入 進入 到里面
near
    近 附近 靠近 旁边 旁邊
gift
    礼物 禮物 礼品 禮品 赠品
cold
    冷 凉 涼 冰 寒冷
red
    红 紅 红色 紅色 大红
because
    因为 因為 由于 由於 所以
finish
    完成 结束 結束 完 做完
anything
    任何 任何东西 任何東西 什么都 什麼都
black
    黑 黑色 发黑 全黑
bright
    亮 明亮 鲜艳 鮮豔 刺眼
yes
    是 是的 对 對 嗯
wobble
    摇晃 搖晃 晃 不稳 不穩
teacher
    老师 老師 教师 教師 班主任
tomorrow
    明天 明日 明儿 聽日 明早
fake
    假 假货 假貨 仿冒 虚假
score
    分数 分數 评分 評分 得分
brand
    品牌 牌子 大牌 名牌 厂牌
might
    可能 也许 也許 或许 或許
wet
    湿 濕 潮湿 潮濕 湿透
slip
    滑 打滑 滑倒 纸条 紙條
different
    不同 不一样 不一樣 不同的 差异
smile
    微笑 笑 笑容 笑脸 笑臉
dent
    凹 凹痕 凹陷 瘪 压凹
fall
    掉 摔 落 倒 跌
pretty
    漂亮 好看 挺 相当 相當
piece
    块 塊 件 片 个
claim
    声称 聲稱 索赔 索賠 宣称
boss
    老板 老闆 上司 领导 主管
stall
    摊 攤 摊位 攤位 地摊
window
    窗 窗户 窗戶 窗口 窗子
publish
    发布 發布 出版 发表 發表
test
    测试 測試 试 試 检测
instead
    而是 反而 代替 却 卻
drop
    掉 摔 下降 滴 降价
itself
    本身 自己 自身 它自己
pocket
    口袋 兜 衣袋 裤兜 褲袋
hip
    臀 臀部 髋 髖 胯
replacement
    换货 換貨 补发 補發 替换
tied
    绑 綁 系着 捆 绑着
play
    玩 播放 玩耍 演奏 弹
fun
    有趣 好玩 乐趣 樂趣 开心
cousin
    表哥 表妹 表弟 表姐 堂哥
tin
    罐头 罐頭 锡 錫 铁罐
chair
    椅子 椅 座椅 凳子 转椅
insulin
    胰岛素 胰島素
club
    俱乐部 俱樂部 社团 社團 会所
fair
    公平 公正 合理 还行 集市
cost
    花费 花費 成本 费用 費用
rating
    评分 評分 评级 評級 星级
rust
    锈 鏽 生锈 生鏽 锈迹
live
    住 居住 生活 直播 活
seat
    座位 座椅 座 坐垫 坐墊
map
    地图 地圖 导航 地圖上
average
    一般 平均 普通 中等 一般般
tiny
    很小 超小 微小 小小 迷你
check
    检查 檢查 查 查看 核对
count
    数 數 计算 計算 算
withdraw
    撤回 撤销 撤銷 收回 取款
hamper
    礼篮 禮籃 篮子 籃子 礼盒
video
    视频 視頻 影片 录像 錄影
kitchen
    厨房 廚房 灶台 厨具
join
    加入 参加 參加 入群 加群
away
    离开 離開 走 不在家 远
why
    为什么 為什麼 为何 為何 为啥
boat
    船 小船 皮划艇 游艇 遊艇
eat
    吃 食用 吃饭 吃飯 吃了
design
    设计 設計 款式 造型 图案
dm
    私信 私聊 私讯 私訊 dm
drawer
    抽屉 抽屜 柜子
everything
    一切 所有 全部 什么都 什麼都
mistake
    错误 錯誤 失误 失誤 搞错
feet
    脚 腳 英尺 双脚 腳底
wide
    宽 寬 宽大 宽敞 宽度
grey
    灰 灰色 银灰 深灰
across
    穿过 穿過 对面 對面 横
street
    街 街道 路 街上 马路
stamp
    邮票 郵票 印章 盖章 蓋章
most
    最 大多数 大多數 大部分 多数
market
    市场 市場 集市 菜市场 市面
whether
    是否 是不是 有没有 有沒有 能否
swap
    换 換 交换 交換 调换
request
    要求 请求 請求 申请 申請
job
    工作 活 任务 任務 职业
carrier
    快递公司 快遞公司 物流公司 承运商 物流商
guy
    家伙 傢伙 小哥 哥们 老兄
teach
    教 教学 教學 教导 教会
bottom
    底部 底 底下 屁股 下面
touch
    摸 触摸 觸摸 碰 触
wood
    木头 木頭 木 木材 实木
spring
    弹簧 彈簧 春天 春季 发条
gorgeous
    漂亮 华丽 華麗 超美 绝美
park
    公园 公園 停车 停車 停
proud
    骄傲 驕傲 自豪 得意
sturdy
    结实 結實 坚固 堅固 牢固
facility
    设施 設施 设备 場所 分拣中心
start
    开始 開始 启动 啟動 起步
blue
    蓝 藍 蓝色 藍色 天蓝
hook
    钩 鉤 挂钩 掛鉤 钩子
somewhere
    某处 某處 某个地方 某個地方 哪里
everywhere
    到处 到處 处处 處處 满地
wish
    希望 愿 願 祝 但愿
follow
    关注 關注 追踪 追蹤 跟随
glue
    胶 膠 胶水 膠水 粘胶
charger
    充电器 充電器 充电头 充電頭 充电线
secret
    秘密 保密 暗中 私下 偷偷
bow
    弓 蝴蝶结 蝴蝶結 琴弓 鞠躬
stiff
    硬 僵硬 很硬 太硬 不灵活
tent
    帐篷 帳篷 露营帐 天幕
knife
    刀 刀子 小刀 菜刀 刀具
sit
    坐 坐着 坐著 坐下 久坐
welcome
    欢迎 歡迎 不客气 不客氣 欢迎光临
mobile
    手机 手機 移动 行動 手提电话
talk
    说话 說話 谈 談 聊
sea
    海 大海 海边 海邊 海上
sale
    销售 銷售 促销 促銷 打折
evening
    晚上 傍晚 夜晚 当晚 當晚
bubble
    气泡 氣泡 泡泡 泡沫 起泡
fuck
    操 他妈 他媽 妈的 媽的
sticker
    贴纸 貼紙 贴 标签 不干胶
any
    任何 哪个 哪個 任意 一点
table
    桌子 桌 餐桌 台子 茶几
school
    学校 學校 上学 上學 校
comfy
    舒服 舒适 舒適 舒坦 自在
direct
    直接 直 直达 直營 直销
resident
    居民 住户 住戶 业主 住客
thumb
    拇指 大拇指 点赞 點讚 点个赞
short
    短 矮 缺 短缺 太短
empty
    空 空的 空盒 空荡荡 空箱
grandson
    孙子 孫子 外孙 外孫 孙儿
cool
    酷 凉 涼 凉爽 涼爽
alone
    一个人 一個人 独自 獨自 单独
cardboard
    纸板 紙板 硬纸板 纸箱 紙箱
safe
    安全 保险箱 保險箱 放心 安心
robbery
    抢劫 搶劫 抢钱 搶錢 抢
paste
    粘贴 貼上 膏 糊 复制粘贴
liar
    骗子 騙子 说谎 說謊 撒谎
another
    另一个 另一個 又一个 又一個 别的
air
    空气 空氣 气 氣 空中
exact
    准确 準確 精确 精確 确切
toast
    吐司 烤面包 烤麵包 干杯 乾杯
helpline
    热线 熱線 客服电话 客服電話 服务热线
tight
    紧 緊 很紧 太紧 紧身
past
    过去 過去 以前 经过 以往
idiot
    白痴 傻子 笨蛋 蠢货 蠢貨
help
    帮 幫 帮助 幫助 帮忙
service
    服务 服務 客服 售后 售後
print
    打印 印 印刷 列印 印花
tank
    缸 鱼缸 魚缸 水箱 坦克
anyone
    任何人 谁 有人 誰 哪个人
key
    钥匙 鑰匙 按键 按鍵 关键
watch
    手表 手錶 看 观看 觀看
bother
    打扰 打擾 麻烦 麻煩 烦
stuff
    东西 東西 玩意 塞 物品
bank
    银行 銀行 银行卡 銀行卡 网银
drink
    喝 饮料 飲料 饮 飲
within
    以内 以內 之内 之內 在内
scroll
    滚动 滾動 滑 下拉 翻页
attach
    附 附上 附件 连接 連接
rude
    粗鲁 粗魯 没礼貌 沒禮貌 态度差
together
    一起 一同 一块 一块儿 共同
satisfy
    满意 滿意 满足 滿足 令人满意
thing
    东西 東西 事 事情 物品
doctor
    医生 醫生 大夫 医师 醫師
fly
    飞 飛 苍蝇 蒼蠅 飞行
finger
    手指 指头 手指头 手指頭
desk
    桌子 书桌 書桌 办公桌 辦公桌
uncle
    叔叔 舅舅 伯伯 大叔 姑父
speak
    说 說 说话 說話 讲
break
    坏 壞 碎 断 斷
swear
    发誓 發誓 骂 罵 骂人
perfect
    完美 完美无缺 刚刚好 剛剛好 绝配
mile
    英里 里 哩 公里
none
    没有 沒有 一个都没 一個都沒 全无
brass
    黄铜 黃銅 铜 銅 铜制
story
    故事 剧情 劇情 情节 情節
shut
    关 關 关闭 關閉 闭嘴
seam
    接缝 接縫 缝 縫 线头
instruction
    说明 說明 说明书 說明書 指示
kit
    套装 套裝 工具包 套件 组合
bath
    洗澡 浴缸 泡澡 浴 沐浴
button
    按钮 按鈕 扣子 纽扣 鈕扣
else
    别的 別的 其他 另外 还有
receipt
    收据 收據 小票 发票 發票
used
    用过 用過 二手 使用过 使用過
bike
    自行车 自行車 单车 單車 脚踏车
whistle
    口哨 哨子 吹口哨 哨声
bus
    公交 公交车 巴士 公車 大巴
paint
    油漆 漆 颜料 顏料 画
tonight
    今晚 今夜 今天晚上
wheel
    轮子 輪子 轮 輪 车轮
easy
    容易 简单 簡單 轻松 輕鬆
rest
    休息 其余 其餘 剩下 其他
eye
    眼睛 眼 眼部 双眼 雙眼
paragraph
    段落 段 一段 段文字
powder
    粉 粉末 药粉 粉状 蛋白粉
breed
    品种 品種 繁殖 犬种 养殖
board
    板 板子 木板 棋盘 棋盤
moan
    抱怨 呻吟 发牢骚 發牢騷 吐槽
survive
    活 存活 幸存 倖存 活下来
nurse
    护士 護士 护理 護理 看护
support
    支持 支撑 支撐 客服 技术支持
dead
    死 死了 没电 沒電 不动了
locker
    储物柜 快递柜 快遞櫃 寄物柜 置物柜
tune
    调 調 曲子 调音 調音
cloth
    布 布料 抹布 毛巾 布块
trade
    交易 贸易 貿易 买卖 行业
few
    几个 幾個 少数 少數 几
range
    范围 範圍 系列 续航 距离
bare
    裸 赤裸 光秃 光 仅有
garden
    花园 花園 院子 庭院 园子
toy
    玩具 玩偶 公仔 玩意 毛绒
pass
    过 過 通过 通過 传
frame
    框 框架 相框 画框 架子
office
    办公室 辦公室 公司 邮局 事务所
meter
    米 表 公尺 仪表 電錶
wall
    墙 牆 墙壁 牆壁 墙上
settle
    解决 解決 结算 和解 安顿
crowd
    人群 群众 人多 一群人 拥挤
row
    排 行 一排 吵架 划船
square
    方 方形 正方形 广场 廣場
sag
    塌 下垂 塌陷 垮 凹陷
anywhere
    任何地方 哪里都 到处 哪儿都 哪裡都
ceiling
    天花板 吊顶 顶棚 天棚
verdict
    结论 結論 总结 總結 总的来说
beep
    滴滴 哔哔 嗶嗶 嘀嘀 蜂鸣
string
    绳 繩 弦 线 線
hum
    嗡嗡 嗡嗡声 嗡嗡聲 哼 低鸣
longer
    更长 更長 更久 再也 不再
person
    人 个人 個人 本人 一个人
enjoy
    享受 喜欢 喜歡 享用 尽情
click
    点击 點擊 点 點 按一下
private
    私人 私下 私密 隐私 隱私
overnight
    一夜 隔夜 一晚上 次日达 隔夜达
party
    派对 派對 聚会 聚會 趴
owner
    主人 店主 老板 老闆 业主
bent
    弯 彎 弯了 彎了 变形
beautiful
    漂亮 美丽 美麗 好看 美
green
    绿 綠 绿色 綠色 墨绿
stand
    站 站立 忍受 支架 立
trust
    信任 相信 信赖 信賴 放心
rather
    相当 相當 宁愿 寧願 比较
law
    法律 法 违法 違法 法规
pull
    拉 拔 扯 拽 拖
lower
    更低 降低 下面的 降 较低
cheese
    奶酪 芝士 起司 乳酪 起士
station
    站 车站 車站 电台 警察局
foam
    泡沫 海绵 海綿 泡棉 记忆棉
engineer
    工程师 工程師 技术员 维修师傅 技師
policy
    政策 规定 規定 规则 規則
funny
    好笑 搞笑 有趣 滑稽 笑死
early
    早 提前 提早 早期 一早
holder
    支架 架子 夹 座 杯架
judge
    判断 判斷 法官 评判 評判
double
    双 雙 双倍 雙倍 两倍
ran
    跑 跑了 运行 運行 用完了
odd
    奇怪 怪 古怪 怪异 单数
sew
    缝 縫 缝纫 縫紉 缝制
vet
    兽医 獸醫 宠物医院 動物醫院 宠物医生
bar
    酒吧 条 條 杆 棒
chart
    表 图表 圖表 尺码表 尺碼表
nephew
    侄子 外甥 姪子 侄儿
idea
    主意 想法 点子 點子 创意
staff
    员工 員工 工作人员 工作人員 店员
wrist
    手腕 腕 腕部 手腕上
member
    会员 會員 成员 成員 组员
quibble
    挑剔 小毛病 小问题 小問題 挑刺
daughter
    女儿 女兒 闺女 閨女 我女儿
weekend
    周末 週末 礼拜天 假日 双休日
deep
    深 很深 深度 深深 深层
guarantee
    保证 保證 担保 擔保 保障
disc
    光盘 光碟 碟片 盘 碟
catch
    抓 接 接住 抓住 陷阱
ferry
    渡轮 渡輪 轮渡 渡船
screen
    屏幕 螢幕 屏 显示屏 荧幕
centre
    中心 中间 中間 中央 正中
fault
    故障 过错 過錯 毛病 错
entry
    进入 入口 参赛 參賽 登录
bill
    账单 帳單 账 单据 話費
transfer
    转账 轉帳 转 轉 转移
library
    图书馆 圖書館 书房 书库
build
    建 建造 搭 组装 組裝
inhaler
    吸入器 喷雾 吸入劑 哮喘喷雾 气雾剂
camera
    相机 相機 摄像头 攝像頭 镜头
bone
    骨头 骨頭 骨 骨骼 骨折
flung
    扔 丢 丟 甩 抛
match
    匹配 比赛 比賽 相配 搭
listen
    听 聽 聆听 倾听 收听
grandma
    奶奶 外婆 姥姥 祖母 阿嬷
shout
    喊 吼 大叫 大喊 叫
dearer
    更贵 更貴 贵一点 贵些 比较贵
press
    按 按压 按壓 压 媒体
their
    他们的 他們的 她们的 人家的 它们的
profile
    主页 主頁 个人资料 個人資料 简介
shower
    淋浴 洗澡 花洒 花灑 莲蓬头
notice
    注意 通知 发现 發現 留意
licence
    执照 執照 驾照 駕照 许可证
dust
    灰尘 灰塵 灰 尘土 积灰
manager
    经理 經理 主管 店长 店長
believe
    相信 信 认为 以为 难以置信
screenshot
    截图 截圖 截屏 截个图 螢幕截圖
hepatitis
    肝炎 乙肝 甲肝 丙肝 b肝
pump
    泵 打气筒 打氣筒 水泵 抽水机
soon
    很快 马上 馬上 不久 快
met
    遇到 遇见 遇見 见到 見到
boy
    男孩 男生 小男孩 儿子 男仔
dark
    暗 黑 深色 黑暗 昏暗
degree
    度 程度 摄氏 学位 學位
engrave
    刻字 雕刻 刻 刻名 镌刻
smoke
    烟 煙 抽烟 抽煙 冒烟
hear
    听 聽 听到 聽到 听见
elastic
    弹性 彈性 松紧 鬆緊 橡皮筋
balance
    余额 餘額 平衡 尾款 结余
bend
    弯 彎 弯曲 彎曲 折弯
lung
    肺 肺部 肺癌 肺病
pavement
    人行道 路边 路邊 马路边 路面
corner
    角 角落 边角 邊角 拐角
ear
    耳朵 耳 耳孔 双耳
stone
    石头 石頭 石 石块 宝石
brush
    刷子 刷 牙刷 画笔 刷毛
flap
    翻盖 盖子 翻蓋 折口 襟翼
yourself
    你自己 您自己 自己 亲自 親自
skip
    跳过 跳過 略过 略過 跳
large
    大 大号 大號 巨大 大型
crisp
    脆 酥脆 薯片 洋芋片 清脆
class
    课 課 班 班级 上课
rope
    绳子 繩子 绳 繩 绳索
speedy
    快速 迅速 神速 飞快 高效
share
    分享 共享 转发 轉發 分
toe
    脚趾 腳趾 脚尖 脚趾头
wind
    风 風 大风 刮风 颳風
guess
    猜 估计 估計 猜想 大概
fix
    修 修理 修复 修復 固定
gym
    健身房 健身 体育馆 體育館
hospital
    医院 醫院 住院 急诊 急診
meet
    见面 見面 遇见 遇見 满足
lying
    躺 撒谎 撒謊 说谎 說謊
lean
    靠 倾斜 傾斜 瘦 倚
identical
    一模一样 一模一樣 完全相同 完全一样 完全一樣
sing
    唱 唱歌 歌唱 k歌
yoga
    瑜伽 瑜珈 瑜伽垫 瑜珈墊
machine
    机器 機器 机 機 洗衣机
season
    季节 季節 季 赛季 旺季
prove
    证明 證明 证实 證實 举证
confirm
    确认 確認 证实 證實 核实
flight
    航班 飞机 飛機 飞行 班机
film
    电影 電影 膜 片子 保护膜
mate
    伙伴 朋友 哥们 老兄 兄弟
snug
    贴合 貼合 紧贴 舒适 合身
gentleman
    先生 绅士 紳士 男士 老先生
learn
    学 學 学习 學習 学会
accord
    根据 根據 按照 依照 按
shed
    棚子 小屋 工具房 掉毛 脱落
land
    土地 着陆 降落 地 落地
item
    商品 物品 产品 產品 东西
correct
    正确 正確 对 對 纠正
official
    官方 正式 官网 官網 正规
life
    生活 生命 寿命 壽命 人生
ticket
    票 罚单 罰單 门票 工单
hang
    挂 掛 吊 悬 吊着
heel
    脚后跟 腳跟 鞋跟 高跟 后跟
arm
    手臂 胳膊 臂 扶手 武装
foot
    脚 腳 足 英尺 脚部
include
    包括 包含 含 附带 附帶
landlord
    房东 房東 业主 包租婆
apart
    分开 分開 散 拆开 散架
wool
    羊毛 毛线 毛線 毛料 羊绒
wow
    哇 哇塞 哇噻 天啊 天哪
stitch
    针脚 缝线 縫線 线 十字绣
search
    搜索 搜 搜寻 搜尋 找
front
    前面 前 正面 前台 前端
single
    单 單 一个 一個 单身
student
    学生 學生 同学 同學 大学生
steel
    钢 鋼 不锈钢 不鏽鋼 钢铁
sentence
    句子 句 一句话 一句話 判刑
lump
    块 塊 结块 結塊 肿块
problem
    问题 問題 毛病 麻烦 麻煩
whatsapp
    whatsapp 微信 line wa
stood
    站 站着 站著 立着 站在
copper
    铜 銅 红铜 紫铜 警察
understand
    理解 明白 懂 了解 瞭解
shoulder
    肩膀 肩 肩部 双肩
telephone
    电话 電話 座机 座機 致电
chemist
    药店 藥局 药房 藥房 药剂师
due
    到期 应付 由于 由於 预计
either
    也不 要么 要麼 任一 两者之一
matter
    事 事情 重要 要紧 问题
dribble
    流口水 口水 滴 滴水 漏
fresh
    新鲜 新鮮 清新 新 保鲜
thriller
    惊悚 驚悚 悬疑 懸疑 推理
handy
    方便 好用 顺手 順手 便利
christmas
    圣诞 聖誕 圣诞节 聖誕節 圣诞礼物
hole
    洞 孔 破洞 眼 破了个洞
point
    点 點 分 积分 積分
proof
    证据 證據 证明 證明 凭证
shade
    色号 色號 阴凉 灯罩 燈罩
motor
    电机 電機 马达 馬達 发动机
winter
    冬天 冬季 冬 过冬
pair
    双 雙 对 對 一对
fight
    打架 战斗 戰鬥 吵架 打
sun
    太阳 太陽 阳光 陽光 晒
arch
    足弓 拱 拱形 拱门
lane
    车道 巷子 小路 巷 胡同
shame
    羞耻 可惜 丢脸 丟臉 耻辱
arthritis
    关节炎 關節炎 风湿 風濕 类风湿
normal
    正常 普通 一般 平常 常规
fan
    风扇 風扇 扇子 粉丝 粉絲
author
    作者 作家 笔者 筆者 原作者
chew
    嚼 咬 啃 咀嚼 咬坏
gold
    金 金色 黄金 黃金 镀金
value
    价值 價值 性价比 性價比 值
absolute
    绝对 絕對 完全 十足 纯粹
beg
    求 恳求 懇求 乞求 讨
revise
    修改 修订 修訂 改 更正
surgeon
    外科医生 外科醫生 医生 手术 主刀
pin
    针 針 别针 別針 密码
retire
    退休 停产 停產 绝版 絕版
draw
    画 畫 抽奖 抽獎 抽
colleague
    同事 同僚 工友
restock
    补货 補貨 到货 重新上架 进货
lift
    电梯 電梯 抬 举 舉
burn
    烧 燒 烫 燙 烧伤
skin
    皮肤 皮膚 皮 肌肤 肌膚
credit
    信用 额度 积分 購物金 信用卡
extra
    额外 額外 多 多余 另外
joke
    笑话 笑話 开玩笑 開玩笑 玩笑
strike
    打 罢工 罷工 击 擊
pole
    杆 桿 柱子 棍 支柱
chip
    芯片 晶片 缺口 薯条 磕掉
record
    唱片 记录 記錄 黑胶 黑膠
hardware
    五金 硬件 硬體 零件 配件
scuff
    磨损 磨損 擦痕 刮痕 蹭
biscuit
    饼干 餅乾 曲奇 零食
describe
    描述 形容 说明 說明 介绍
helmet
    头盔 頭盔 安全帽 帽
voice
    声音 聲音 语音 語音 嗓音
pour
    倒 倒水 倾倒 浇
waterproof
    防水 不透水 防雨 防泼水
blunt
    钝 鈍 不锋利 不快 直白
mint
    薄荷 全新 崭新 薄荷味
parent
    父母 家长 家長 爸妈 爸媽
god
    神 上帝 天啊 老天 天哪
episode
    集 一集 剧集 劇集 发作
bolt
    螺栓 门闩 螺丝 閂 插销
genius
    天才 天才般 聪明绝顶
issue
    问题 問題 毛病 故障 事情
calm
    冷静 冷靜 平静 平靜 淡定
cord
    线 線 绳 繩 电源线
rule
    规则 規則 规定 規定 规矩
complain
    投诉 投訴 抱怨 客诉 客訴
tip
    小费 小費 提示 尖 窍门
band
    乐队 樂隊 带 帶 皮筋
cube
    立方 方块 方塊 魔方 魔術方塊
epilepsy
    癫痫 癲癇 羊癫疯 羊角风
newspaper
    报纸 報紙 报刊 日报 旧报纸
online
    网上 網上 线上 線上 在线
torch
    手电筒 手電筒 火炬 火把 电筒
maker
    制造商 製造商 厂家 廠家 厂商
young
    年轻 年輕 小 年幼 年少
borrow
    借 借用 借来 借款
attempt
    尝试 嘗試 试图 試圖 企图
low
    低 低的 很低 偏低 不足
bird
    鸟 鳥 小鸟 小鳥 雀
batch
    批 批次 一批 这批 這批
rattle
    晃荡 咔嗒 哐当 响 嘎嘎响
dinner
    晚餐 晚饭 晚飯 正餐 吃饭
supermarket
    超市 大卖场 賣場 商超 便利店
shit
    屎 狗屎 垃圾 破玩意 大便
natural
    天然 自然 纯天然 純天然 自然的
advent
    降临节 圣诞倒计时 倒数日历 降臨曆 倒數日曆
teeth
    牙 牙齿 牙齒 假牙 门牙
cheat
    骗 騙 欺骗 欺騙 作弊
gypsy
    吉普赛 吉普賽 吉普赛人 罗姆人
swing
    秋千 鞦韆 摇摆 摆动 荡
wake
    醒 叫醒 吵醒 起床 唤醒
level
    水平 级别 級別 层 等级
manner
    态度 態度 礼貌 禮貌 方式
barn
    谷仓 穀倉 仓 牛棚
rat
    老鼠 鼠 耗子 大老鼠 卑鄙小人
thyroid
    甲状腺 甲狀腺 甲亢 甲减
dentist
    牙医 牙醫 牙科 看牙
drone
    无人机 無人機 空拍机 空拍機 航拍
plain
    朴素 樸素 简单 素色 普通
family
    家人 家庭 家 全家 一家人
essay
    论文 論文 作文 文章 小作文
remark
    评语 评论 備註 备注 言论
far
    远 遠 很远 目前为止 迄今
letterbox
    信箱 邮箱 郵箱 投信口 信报箱
middle
    中间 中間 中 中央 中等
sprinkler
    洒水器 灑水器 喷头 喷淋 洒水
weight
    重量 体重 體重 重 减肥
vanish
    消失 不见 不見 没了 沒了
scale
    秤 体重秤 體重計 磅秤 规模
church
    教堂 教会 教會 礼拜堂
spot
    斑 点 污点 污點 地方
clock
    钟 鐘 时钟 時鐘 闹钟
smash
    摔碎 砸 粉碎 打碎 砸碎
critic
    批评 批評 评论家 影评人 恶评
pink
    粉 粉色 粉红 粉紅 粉红色
factory
    工厂 工廠 厂 廠 厂家
patio
    露台 庭院 院子 天井 陽台
cheer
    欢呼 干杯 打气 开心 加油
along
    沿着 沿著 一起 随 顺着
bias
    偏见 偏見 偏心 偏向 有失公允
ready
    准备好 準備好 现成 就绪 好了
collect
    收集 取 领 領 自取
thread
    线 線 螺纹 螺紋 帖子
hood
    帽子 兜帽 油烟机 头罩 引擎盖
tube
    管 管子 筒 地铁 软管
reverse
    倒车 倒車 逆转 逆轉 反
pity
    可惜 遗憾 遺憾 可怜 可憐
quite
    相当 相當 挺 蛮 蠻
shelf
    架子 架 书架 書架 货架
brake
    刹车 剎車 煞车 煞車 制动
cap
    帽子 盖子 蓋子 瓶盖 瓶蓋
cot
    婴儿床 嬰兒床 小床 行军床
later
    后来 後來 之后 之後 以后
leather
    皮 皮革 真皮 皮质 牛皮
feeder
    喂食器 餵食器 喂鸟器 投食器
goodbye
    再见 再見 拜拜 告别 掰掰
ride
    骑 騎 乘 骑行 搭
sweet
    甜 甜味 可爱 糖果 贴心
drill
    电钻 電鑽 钻 鑽 钻孔
cough
    咳嗽 咳 止咳 干咳
pattern
    图案 圖案 花纹 花紋 纹路
asthma
    哮喘 气喘 氣喘
department
    部门 部門 部 科室 百货
world
    世界 全世界 世上 天下 全球
win
    赢 贏 中奖 中獎 胜
prayer
    祈祷 祈禱 祷告 禱告 念经
myself
    我自己 自己 本人 亲自 親自
base
    底座 基座 底部 基础 基地
aisle
    过道 走道 通道 货架
lunch
    午餐 午饭 午飯 中饭 便当
bribe
    贿赂 賄賂 收买 收買 行贿
handsome
    帅 帥 英俊 大方 气派
subscribe
    订阅 訂閱 关注 關注 会员
split
    裂 裂开 裂開 分开 开线
true
    真 真的 真实 真實 属实
repair
    修 维修 維修 修理 修复
tongue
    舌头 舌頭 舌 鞋舌
apparently
    显然 顯然 看来 看來 似乎
wheelie
    垃圾桶 带轮 滚轮 带轮垃圾桶
ground
    地面 地上 地 接地 土地
freebie
    赠品 贈品 免费品 白送的 小赠品
storm
    风暴 風暴 暴风雨 暴風雨 暴雨
cable
    线 線 电缆 數據線 数据线
buzz
    嗡嗡 嗡嗡声 电流声 電流聲 震动
her
    她的 她 给她
serve
    服务 服務 上菜 招待 端
warden
    管理员 管理員 舍监 宿管 保安
anyway
    反正 无论如何 無論如何 总之 總之
meant
    意思 本来 本來 意味 打算
merchant
    商家 商户 商戶 商人 卖家
stair
    楼梯 樓梯 台阶 台階 楼道
silence
    沉默 安静 安靜 不说话 没声音
puzzle
    拼图 拼圖 谜题 益智 困惑
contact
    联系 聯繫 联络 聯絡 接触
access
    访问 進入 进入 通道 使用权
human
    人 人类 人類 真人 人工客服
reader
    读者 讀者 阅读器 閱讀器 讀卡機
stain
    污渍 污漬 污点 污垢 染色
tap
    水龙头 水龍頭 龙头 轻敲 点按
lawn
    草坪 草地 草皮
jar
    罐子 瓶子 罐 玻璃罐 广口瓶
submit
    提交 递交 遞交 上传 送出
coin
    硬币 硬幣 钱币 零钱 銅板
foil
    锡纸 锡箔 錫箔 铝箔 鋁箔
liver
    肝 肝脏 肝臟 护肝 護肝
min
    分钟 分鐘 最少 最小
visit
    拜访 拜訪 访问 参观 参觀
silent
    安静 安靜 静音 靜音 无声
greeting
    问候 問候 贺 打招呼 祝福
mirror
    镜子 鏡子 镜 鏡 后视镜
puddle
    水坑 水洼 积水 積水 一滩水
died
    死了 去世 过世 過世 坏了
iron
    铁 鐵 熨斗 熨 补铁
polish
    抛光 拋光 擦亮 指甲油 波兰
otherwise
    否则 否則 不然 要不然 除此之外
generation
    代 一代 世代 这一代 產生
drum
    鼓 打鼓 桶 滚筒 硒鼓
pop
    爆 流行 砰 弹出 汽水
pinch
    捏 夹 夾 掐 一撮
miracle
    奇迹 奇蹟 神奇 神药 奇跡
trip
    旅行 旅程 出差 绊倒 絆倒
suppose
    应该 應該 假设 想 大概
neat
    整洁 整潔 整齐 整齊 利落
recommend
    推荐 推薦 安利 种草 建议
around
    周围 周圍 大约 左右 附近
bucket
    桶 水桶 一桶
police
    警察 报警 報警 公安 派出所
squash
    压扁 壓扁 挤压 南瓜 压坏
doorbell
    门铃 門鈴 按门铃 智能门铃 视频门铃
mass
    大量 弥撒 彌撒 质量 群发
further
    进一步 進一步 更远 更多 另外
fray
    磨损 脱线 脫線 起毛 散边
pill
    药丸 藥丸 药片 藥片 起球
holiday
    假期 节日 節日 放假 度假
heater
    加热器 加熱器 取暖器 电暖器 電暖器
serial
    序列 序号 序號 序列号 序列號
cork
    软木 軟木 软木塞 瓶塞
fuss
    大惊小怪 麻烦 折腾 费事 闹
poor
    差 贫穷 可怜 可憐 糟糕
unit
    台 单位 單位 设备 部件
slap
    打 扇耳光 巴掌 拍 打耳光
waste
    浪费 浪費 废 废物 糟蹋
care
    照顾 照顧 关心 關心 在乎
verified
    已验证 验证 驗證 已认证 认证购买
mean
    意思 刻薄 小气 意味 卑鄙
literally
    简直 簡直 真的 字面 完完全全
self
    自己 自我 自 自身
volume
    音量 体积 體積 卷 容量
grateful
    感激 感谢 感謝 感恩 不胜感激
fill
    填 装满 裝滿 填充 灌
chilli
    辣椒 辣 辣椒酱 辣椒粉
calmer
    平静 平靜 冷静 更平静 安静多了
part
    零件 部分 部件 配件 一部分
physio
    理疗 物理治療 物理治疗 康复师 理疗师
race
    比赛 比賽 种族 種族 赛跑
net
    网 網 净 網子 渔网
english
    英语 英語 英文 英国 英國
remain
    剩 剩下 保持 仍然 留下
drain
    下水道 排水 排水口 耗电 耗電
nation
    国家 國家 民族 国民 國
truck
    卡车 卡車 货车 貨車 大货车
white
    白 白色 白人 纯白 雪白
snow
    雪 下雪 积雪 雪地
monitor
    显示器 顯示器 监视 監視 监测
superb
    极好 極好 超棒 一流 绝佳
company
    公司 企业 企業 商家 陪伴
add
    加 添加 增加 补充 加上
favourite
    最爱 最愛 最喜欢 最喜歡 收藏
receive
    收到 收 接收 领取 到手
whatever
    无论什么 随便 隨便 不管 任何
cook
    做饭 做飯 煮 烹饪 烹飪
village
    村 村庄 村莊 村子 乡村
kiss
    吻 亲吻 親吻 亲 么么哒
bless
    祝福 保佑 上帝保佑 祝 赐福
flower
    花 鲜花 鮮花 花朵 开花
buzzer
    蜂鸣器 门铃 蜂鳴器 对讲机 門禁
exam
    考试 考試 测验 考 期末
apologise
    道歉 抱歉 致歉 对不起 對不起
leaflet
    传单 傳單 小册子 卡片 宣传单
patience
    耐心 耐性 忍耐 有耐心 耐心等待
king
    国王 國王 王 大王 特大
newest
    最新 最新的 最新款 新款
cry
    哭 哭泣 大哭 哭了 想哭
bulb
    灯泡 燈泡 球茎 電燈泡
escalate
    升级 升級 上报 投诉到 上級
cushion
    垫子 墊子 靠垫 坐垫 坐墊
shine
    发光 發光 闪亮 闪 照
tax
    税 稅 关税 關稅 税费
prom
    舞会 舞會 毕业舞会 畢業舞會 晚会
dye
    染 染色 染发 染髮 染料
oak
    橡木 橡树 橡樹
patent
    专利 專利 漆皮 侵权
index
    索引 指数 指數 目录
previous
    之前 以前 上一个 上一個 先前
moment
    片刻 时刻 時刻 瞬间 一会儿
dull
    暗淡 暗沉 无聊 無聊 钝
frost
    霜 霜冻 冻 结霜 結霜
twin
    双胞胎 雙胞胎 孪生 双人
himself
    他自己 自己 本人 亲自
fabric
    布料 面料 织物 布 料子
error
    错误 錯誤 报错 報錯 失误
deaf
    聋 聾 耳聋 耳聾 聋人
mouse
    鼠标 滑鼠 老鼠 鼠 小老鼠
fish
    鱼 魚 钓鱼 釣魚 金鱼
shopper
    购物者 購物者 买家 顾客 顧客
drunk
    喝醉 醉 醉酒 喝多 酒鬼
toddler
    幼儿 幼兒 小孩 学步 宝宝
stuck
    卡住 卡 粘住 堵 卡死
logo
    标志 標誌 logo 商标 商標
yellow
    黄 黃 黄色 黃色 发黄
easter
    复活节 復活節 彩蛋
free_of_charge
    免费 免費 不收费 不收費 不收钱
gift_card
    礼品卡 禮品卡 购物卡 礼物卡 代金券
five_stars
    五星 5星 五颗星 五顆星 五星好评
one_star
    一星 1星 一颗星 一顆星 一星差评
star_rating
    星级 星級 星级评价 评星 打星
cashback
    返现 返現 好评返现 返钱 返利
voucher_code
    优惠码 優惠碼 折扣码 折扣碼 兑换码
raffle
    抽奖 抽獎 抽签 摸奖 摸彩
giveaway
    赠送 贈送 免费送 送礼 抽奖送
bonus
    奖励 獎勵 奖金 獎金 额外赠送
reward
    奖励 獎勵 报酬 報酬 酬谢
compensation
    赔偿 賠償 补偿 補償 赔款
store_credit
    购物金 購物金 店铺余额 商店积分 店內點數
warranty_extension
    延长保修 延長保固 延保 延长质保 保修延长
donate
    捐 捐款 捐赠 捐贈 捐给
make_it_right
    弥补 彌補 解决 解決 处理好
reach_out
    联系我 聯繫我 联络 聯絡 找我们
before_you
    在您之前 您先 给差评之前 給差評之前 先别
let_us_know
    告诉我们 告訴我們 告知我们 告知我們 通知我们
contact_us
    联系我们 聯繫我們 联络我们 聯絡我們 联系客服
small_business
    小店 小本生意 小本经营 小本經營 小卖家
family_business
    家庭作坊 夫妻店 家族企业 家族企業 自家小店
livelihood
    生计 生計 饭碗 飯碗 养家糊口
keep_secret
    保密 别声张 不要声张 守秘密 不要公开
between_us
    你我之间 你我之間 我们之间 我們之間 私下
not_mention
    不要提 别提 別提 不要提及 请勿提及
do_not_tell
    别告诉 別告訴 不要告诉 不要告訴 不要说
update_review
    更新评论 更新評論 更新评价 更新評價 改评价
change_review
    改评 修改评价 修改評價 修改评论 修改評論
remove_feedback
    删除反馈 刪除反饋 移除反馈 删除差评 刪除差評
leave_feedback
    留反馈 留下反馈 給予回饋 给反馈 留下反饋
leave_review
    留评 写评论 寫評論 留下评论 留下評論
scan_code
    扫码 掃碼 扫描二维码 掃描二維碼 扫二维码
follow_us
    关注我们 關注我們 关注店铺 追蹤我們 关注公众号
newsletter
    邮件订阅 电子报 電子報 订阅邮件 推送
bank_transfer
    银行转账 銀行轉帳 转账 轉帳 汇款
bank_account
    银行账户 銀行帳戶 银行账号 銀行帳號 银行卡号
pay_directly
    直接付款 直接支付 私下付款 线下付款 私下转账
profile_link
    主页链接 個人檔案連結 个人主页 主頁連結 profile链接
out_of_stock
    缺货 缺貨 无货 無貨 没货
cancel_order
    取消订单 取消訂單 砍单 砍單 撤单
pricing_error
    标错价 標錯價 价格错误 價格錯誤 标价错误
amazon_team
    亚马逊团队 亞馬遜團隊 亚马逊客服 亞馬遜客服 亚马逊官方
customer_service
    客服 客户服务 客戶服務 顾客服务 顧客服務
seller_account
    卖家账号 賣家帳號 店铺账号 卖家账户 賣家帳戶
negative
    负面 負面 差评 差評 不好的评价
positive
    正面 好评 好評 积极 積極
unhappy
    不满意 不滿意 不开心 不開心 不高兴
satisfied
    满意 滿意 很满意 很滿意 非常满意
dissatisfied
    不满意 不滿意 不满 不滿 失望
experience
    体验 體驗 经历 經歷 经验
last_week
    上周 上週 上星期 上礼拜 上禮拜
asked_before
    之前问过 之前問過 上次问 之前说过 之前提过
again_please
    再次请 再次請 再次恳请 再请您 再麻烦您
copy_and_paste
    复制粘贴 複製貼上 复制黏贴 直接复制 复制以下
keyword
    关键词 關鍵詞 关键字 關鍵字 关键词语
words_like
    这样的词 這樣的詞 诸如 比如写 例如写
in_exchange
    作为交换 作為交換 换取 換取 以换取
in_return
    作为回报 作為回報 作为回馈 回报 回報
thank_you_gift
    谢礼 謝禮 感谢礼物 感謝禮 答谢礼
as_a_thank_you
    作为感谢 作為感謝 以示感谢 以示感謝 表示感谢
on_the_house
    本店请客 店家请 我们请客 免单 免單
discount
    折扣 打折 优惠 優惠 减价
coupon
    优惠券 優惠券 折价券 折價券 券
promo_code
    优惠码 優惠碼 折扣码 折扣碼 促销码
influencer
    网红 網紅 博主 达人 達人
competitor
    竞争对手 競爭對手 同行 对手 竞品
my_company
    我公司 我的公司 我们公司 我們公司 我司
work_for
    为工作 就职于 在公司工作 供职 任职
employee
    员工 員工 职员 職員 雇员
founder
    创始人 創始人 创办人 創辦人 老板
inventor
    发明者 發明者 发明人 發明人 发明家
own_brand
    自有品牌 自己的品牌 我的品牌 自家品牌 我们的品牌
my_husband
    我老公 我先生 我丈夫 俺老公 我家那位
my_brother
    我哥 我弟 我哥哥 我弟弟 我兄弟
my_friend
    我朋友 我的朋友 我闺蜜 我閨蜜 好朋友
wrote_this
    写了这个 寫了這個 写这本书 寫這本書 我写的
author_is
    作者是 作者是我 作者係 认识作者 認識作者
got_it_free
    免费得到 免費得到 免费拿到 免费收到 免費收到
paid_me
    付钱给我 付錢給我 给我钱 給我錢 花钱请我
offered_me
    给我 提出给我 愿意给我 願意給我 要给我
refund_if
    退款如果 如果退款 删评就退款 改评就退 好评后退款
tester_program
    测评 測評 试用 試用 测试员
cheaper_elsewhere
    别处更便宜 別處更便宜 别家便宜 別家便宜 别的地方便宜
half_the_price
    半价 半價 一半价格 一半的价格 一半的價格
price_went_up
    涨价 漲價 提价 提價 价格涨了
sold_out
    卖完 賣完 售罄 卖光 賣光
in_stock
    有货 有貨 现货 現貨 有库存
other_reviews
    其他评论 其他評論 其他评价 其他評價 别的评论
reviewers
    评论者 評論者 评论的人 評論的人 评价的人
fake_reviews
    假评论 假評論 假好评 假好評 刷评
thief
    小偷 贼 賊 偷 窃贼
scammer
    骗子 騙子 诈骗犯 詐騙犯 骗钱
stupid
    愚蠢 笨 蠢 傻 白痴
shame_on_you
    不要脸 不要臉 丢人 丟人 真丢脸
threaten
    威胁 威脅 恐吓 恐嚇 要挟
sue
    起诉 起訴 告你 告你们 告到
lawyer
    律师 律師 律师函 律師函 法律顾问
report_you
    举报你 舉報你 举报 舉報 检举
blacklist
    黑名单 黑名單 拉黑 列入黑名单 封杀
heal
    愈合 癒合 治愈 治癒 治好
diabetes
    糖尿病 血糖 高血糖 降糖 降血糖
medication
    药 藥 药物 藥物 吃药
replace_medicine
    代替药物 代替藥物 替代药物 取代药物 不用吃药
side_effect
    副作用 不良反应 不良反應 过敏 過敏
steal
    偷 偷走 盗 盜 窃取
burglary
    入室盗窃 盗窃 盜竊 撬门 撬鎖
smuggle
    走私 夹带 夾帶 偷运 偷運
drug
    毒品 吸毒 大麻 冰毒 可卡因
weapon
    武器 枪 槍 刀 凶器
kill
    杀 殺 杀死 殺死 弄死
hurt
    伤 傷 伤害 傷害 疼
explode
    爆炸 炸 炸了 爆开 爆開
fire
    火 起火 着火 著火 火灾
alcohol
    酒 酒精 白酒 喝酒 烈酒
drive_drunk
    酒驾 酒駕 酒后驾车 醉驾 醉駕
forge_document
    伪造 偽造 假证 假證 造假证
hide_from_police
    躲警察 躲避警察 瞒过警察 警察查不到 逃过检查
remove_safety
    拆掉安全 拆除安全 解除安全 拆掉护罩 绕过安全
foreigners
    外国人 外國人 老外 外地人 外籍
women
    女人 女性 妇女 婦女 女的
religion
    宗教 信仰 基督 佛教 伊斯兰
gay
    同性恋 同性戀 基佬 gay 男同
sexy
    性感 诱惑 誘惑 火辣 情趣
erection
    勃起 硬起来 硬度 壮阳 壯陽
orgasm
    高潮 潮吹 快感 射精 爽翻
naked
    裸体 裸體 赤裸 光着身子 裸
condom
    避孕套 安全套 保险套 保險套 套套
vibrator
    震动棒 震動棒 按摩棒 跳蛋 自慰器
phone_number
    电话号码 電話號碼 手机号 手機號碼 手机号码
email_address
    邮箱 郵箱 邮箱地址 电子邮箱 電子信箱
telegram
    电报 telegram tg 飞机 纸飞机
wechat
    微信 wechat 加微信 微信号 微信號
instagram
    ins instagram ig 照片墙 哀居
website
    网站 網站 官网 官網 网址
shop_online
    网购 網購 网上购物 網路購物 网上买
order_number
    订单号 訂單號 订单编号 訂單編號 订单号码
full_name
    全名 姓名 真实姓名 真實姓名 名字
deliver_late
    迟到 遲到 晚到 延迟送达 延遲送達
never_arrived
    没收到 沒收到 一直没到 一直沒到 从未收到
lost_parcel
    丢件 丟件 包裹丢了 包裹丟失 快递丢了
tracking_number
    快递单号 快遞單號 物流单号 物流單號 运单号
neighbour
    邻居 鄰居 隔壁 楼上 楼下
thrown
    扔 丢 丟 抛 拋
left_outside
    放在门口 放在門口 丢在门外 丟在門外 扔在外面
damaged_box
    盒子破 箱子破 外盒破损 外箱破損 包装破损
well_packed
    包装很好 包裝很好 包装完好 包裝完好 包装严实
fast_delivery
    发货快 發貨快 物流快 送货快 送貨快
wrong_item
    发错货 發錯貨 寄错 寄錯 发错
used_item
    二手 用过的 用過的 别人用过 別人用過
broken_on_arrival
    收到就坏 收到就壞 到货就坏 收到时破损 到手就坏
missing_part
    缺件 少件 缺配件 少配件 缺零件
counterfeit_item
    假货 假貨 假冒 仿冒品 山寨
return_label
    退货标签 退貨標籤 退货面单 退货单 退貨單
no_answer
    不回复 不回覆 没回复 沒回覆 不理人
friendly
    友好 友善 亲切 親切 热情
refund_refused
    拒绝退款 拒絕退款 不退款 不给退款 不給退款
customs
    海关 海關 清关 清關 关税
works_well
    好用 很好用 效果好 好使 管用
stopped_working
    坏了 壞了 不工作了 没反应 沒反應
poor_quality
    质量差 品質差 质量不好 品質不好 质量太差
good_quality
    质量好 品質好 质量不错 品質不錯 做工好
value_for_money
    性价比高 性價比高 物有所值 物超所值 划算
too_small
    太小 偏小 小了 尺码偏小 尺碼偏小
too_big
    太大 偏大 大了 尺码偏大 尺碼偏大
comfortable
    舒服 舒适 舒適 舒服的 很舒服
ugly
    丑 醜 难看 難看 不好看
smells
    味道 气味 氣味 异味 異味
tastes
    味道 口味 好吃 难吃 難吃
noise
    噪音 噪声 雜音 杂音 声音大
instructions
    说明书 說明書 使用说明 使用說明 说明
material
    材料 材质 材質 料子 面料
@carrier
    顺丰 順豐 中通 圆通 圓通 申通 韵达 韻達 京东物流 邮政 郵政
    ems 黑猫 黑貓宅急便 新竹物流 宅配通 dhl ups
@courier_staff
    快递小哥 快遞小哥 送货的 送貨的 物流士 派件员 速遞員 送货师傅
    快递大叔
@vehicle
    開車 开车 轮船 摩托车 電動車 电动车 火车 飞机 三轮车 機車 推车
@route
    中转站 路线 路線 集運
@parcel
    货件 貨件 袋子
@delivery_place
    门外 門外 樓下 驿站 驛站 菜鸟驿站 物业 门卫 前台 车库 車庫
    管理室 警衛室 超商 便利店 公司 電梯口
@neighbour
    物业 物業 管理员 室友 陌生人 别人家 別人家 代收
@lateness
    还没到 還沒到 等了很久 拖 遲遲 姗姗来迟 卡住 拖延 终于 過了好幾天
@quick
    第二天就到 隔天到 当天到 當天 及时 及時 秒回 速度 立刻
@arrival
    簽收 拿到 入手
@courier_act
    代收 拍照 没按铃 送货上门 送貨上門 投递 派送 派件 直接走
@waiting
    干等 乾等 久等 等到花儿都谢了 催 等不及 望眼欲穿 排队 排隊
    等了好久
@tracking
    物流資訊 快递单号 单号 單號 物流 显示已签收 已签收 状态 狀態
    配送中 派送中 运单 貨態 已送達
@dispatch
    发出 發出 已发货 补发 補發 重发 发走 打包 配送
@weekday
    周一 周二 周三 周四 周五 周六 周日 星期一 星期天 星期日 禮拜
    昨天 前天 后天 工作日
@month
    一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月
    月份 月初 月底 夏天 秋天 春天
@feast
    春节 春節 过年 過年 中秋 情人节 情人節 母亲节 母親節 父亲节 婚礼
    婚禮 纪念日 紀念日 节 儿童节 新年 毕业
@day_time
    中午 下午 凌晨 点钟 早餐 晚餐 睡前 白天 點鐘
@time_span
    秒 半年 多天 很久 好久
@weather
    淋湿 淋濕 台风 颱風 潮湿 雾 冷 暴雨 天气 天氣 高温
@number
    一 二 两 兩 三 四 五 六 七 八 九 十 百 千 三个
@seller
    客服 黑店 第三方 這家店 这家
@staff
    人工客服 机器人客服 同事 专员
@answering
    客服 沟通 溝通 发邮件
@refund
    全额退款 全額退款 赔 退回 争议 信用卡拒付 部分退款 退我
@return
    重寄 退货标签 上门取件 七天无理由 退運 取件
@cancel
    退單 终止 拒收 停产 停產 下架 解约
@fraud
    欺诈 欺詐 上当 上當 套路 谎 坑爹 钓鱼
@conduct
    诚信 誠信 负责 負責 贴心 貼心 用心 周到 良心 专业
@rudeness
    嚣张 囂張 爱理不理 愛理不理 不耐烦 不耐煩 吵架 态度恶劣 摆臭脸
    擺臭臉 怼
@bribe
    好評返現 紅包 好评卡 刪差評 改好评 礼品卡 刷好评 送礼 給好評送
    五星好评送 诱导好评
@order
    拍 付款 预购 預購 加购 网购
@listing
    详情页 商品页 頁面 页面 介紹 标题 宣传 宣傳 广告 廣告 写着 寫著
    标注 标明 链接 買家秀 卖家秀 效果图
@instruction
    安装 安裝 组装 組裝 图纸 圖示 步驟 手册 指南 设置 設定 看不懂
    翻译 翻譯 中文说明 複雜 复杂
@wrong_item
    不是我买的 另一款 颜色不对 尺码不对 货不对板 弄混 重复 送错
    貨不對辦
@used_item
    使用痕迹 使用痕跡 拆封 开封 開封 别人退的 旧 舊 脏 髒 翻新 旧货
    磨损 手印 指纹 福利品
@damage
    破损 破損 烂 爛 掉漆 瑕疵 摔坏 散架
@missing
    少 少了 漏发 漏發 缺件 少件 忘了 漏 不见 不見 遗漏 漏寄 缺货
    没看到 不全 短少
@fake
    假冒 正品 真品 高仿 赝品 贗品 a货 翻版 不是正品 老鼠货 防伪
    水货 原厂
@expiry
    过期 過期 发霉 發霉 变质 變質 坏掉 壞掉 烂 馊 臭 临期 即期
    保质期 保質期 有效期 生虫 長蟲
@newness
    未拆封 未开封 没拆 原装 原裝 原封 完好 完好无损 完整 密封 如新
    塑封
@packing_material
    包装 包裝 氣泡紙 泡泡纸 填充物 缓冲 緩衝 快递袋 破壞袋
@packing_verb
    包 封 拆 裹 装 裝 密封 贴 貼 套 塞
@packing_verdict
    严实 嚴實 包装简陋 包裝簡陋 没有保护 精美 简陋 仔细 仔細 随便
    隨便 牢固 松散 晃动 包得很好 没有缓冲 完好 裸装
@money
    块 塊 元 块钱 塊錢 美元 美金 费 費 人民币 台币 港币 英镑 欧元
    刀 贵
@price_word
    贵 貴 降價 涨价 漲價 特价 特價 亏 虧 智商税 智商稅 坑 高价
    原价 冤大头
@shop_elsewhere
    淘宝 淘寶 京东 京東 拼多多 天猫 天貓 蝦皮 虾皮 momo 实体店
    實體店 商场 專櫃 专柜 其他店 别家 別家
@amazon
    亚马逊自营 prime kindle alexa echo 贝索斯
    亚马逊客服 自营 海外购
@kitchenware
    锅 鍋 碗 盘子 盤子 杯子 杯 勺 湯匙 叉子 筷子 壶 壺 保温杯
    保溫杯 砧板 菜板 碟
@appliance
    洗衣機 冰箱 微波炉 微波爐 烤箱 电饭锅 電鍋 電飯煲 热水壶 吸尘器
    吸塵器 空调 冷氣 榨汁机 果汁機 加湿器 除濕機 咖啡机
@electronics
    充电宝 行動電源 遥控器 電視 电视 蓝牙 藍牙 usb 音响 电源 智能
    路由器 摄像头 转接头
@phone
    保护壳 钢化膜 贴膜 保護貼 sim卡 充电 苹果 蘋果 iphone
    安卓 华为 小米 三星 手机支架
@computer
    电脑 電腦 笔记本 筆電 键盘 鍵盤 打印机 印表機 内存 硬盘 硬碟
    wifi 系统 系統 平板 网络 u盘 显卡
@audio
    耳机 耳機 音箱 音响 音響 喇叭 麦克风 麥克風 低音 蓝牙 杂音 雜音
    降噪 收音机 電流聲 话筒 功放
@camera
    三脚架 腳架 望远镜 像素 画质 畫質 行车记录仪
@clothes
    衣服 裤子 褲子 裙子 外套 衬衫 襯衫 毛衣 袜子 襪子 内衣 內衣
    t恤 羽绒服 袖子 领子 腰带 围巾
@shoes
    鞋 鞋子 靴子 拖鞋 凉鞋 涼鞋 运动鞋 球鞋 高跟鞋 鞋底 鞋垫 鞋墊
    鞋带 鞋帶 磨脚 磨腳 布鞋 雨靴
@jewellery
    项链 項鍊 手链 手鍊 耳环 耳環 耳钉 银 銀 钻石 鑽石 吊坠 首饰
    首飾 饰品 珍珠 褪色 手镯
@bag
    书包 書包 手提包 钱包 錢包 行李箱 旅行箱 挎包 双肩包 收纳袋
    收納袋 皮夹 腰包
@beauty_hair
    化妆 化妝 面霜 洗发水 洗髮精 护肤 護膚 口红 口紅 香水 面膜 精华
    指甲油 护手霜 乳液 眼影 肥皂 假发
@health
    药 口罩 体温计 體溫計 血压计 血壓計 按摩 轮椅 輪椅 助听器 護膝
    护膝 膏药 拐杖 检测 膝盖 关节 輔具
@baby
    奶瓶 尿布 尿不湿 尿布濕 婴儿车 嬰兒車 推车 奶嘴 围兜 双胞胎
    新生儿 新生兒 哺乳 吸奶器 安全座椅 奶粉
@toys_games
    积木 積木 乐高 樂高 娃娃 机器人 小汽车 球 遥控车 遙控車 棋 魔方
    手办 盲盒
@book
    小说 小說 书页 翻译 翻譯 纸质 出版 内容 电子书 電子書 結局
@music_media
    专辑 專輯 黑胶 黑膠 cd dvd 歌 音乐 音樂 演唱会 蓝光 藍光
    字幕 动画 歌曲 原声
@instrument
    吉他 钢琴 鋼琴 小提琴 琴弦 尤克里里 烏克麗麗 琴 大提琴 调音器
    調音器 古筝 笛子 二胡 电子琴 電子琴 口琴 琴键
@art_craft
    针线 缝纫 縫紉 颜料 顏料 画笔 畫筆 绣 刺绣 珠子 手工 画画 畫畫
    黏土 陶瓷 钩针 拼豆 水彩
@tools_fixings
    螺丝刀 螺絲起子 锤子 扳手 锯 鋸 合页 梯子 刀片 钉子 釘子 五金
    工具
@building
    墙 牆 瓷砖 磁磚 水槽 马桶 馬桶 水管 地板 砖 天花板 开关 開關
    浴室
@garden
    花盆 水管 浇水 澆水 割草机 割草機 烧烤 烤肉架 温室 铲子 鏟子
    肥料 阳台 除草
@plants
    植物 树 樹 种子 種子 叶子 葉子 发芽 發芽 苗 多肉 盆栽 玫瑰 草
    根 枯 仙人掌 干花
@pet_goods
    猫粮 貓糧 狗粮 狗糧 猫砂 貓砂 飼料 宠物 寵物 狗绳 牽繩 项圈
    項圈 猫窝 狗窝 罐头 猫抓板 貓抓板
@animal
    马 馬 老鼠 兔子 仓鼠 倉鼠 鸡 羊 牛 猪 乌龟 苍蝇 蟑螂 虫
@vehicle_part
    轮胎 輪胎 電瓶 电瓶 後照鏡 发动机 引擎 机油 雨刷 车灯 脚踏 链条
    链條 踏板 汽油 車燈 火花塞
@sport
    跑步 足球 篮球 籃球 羽毛球 网球 游泳 哑铃 啞鈴 手套 护具 球拍
    跳绳 骑行 滑雪 钓鱼 乒乓 登山
@camping_fishing
    露营 露營 睡袋 鱼竿 釣竿 鱼线 头灯 頭燈 炉子 登山 吊床 野营
    鱼钩 折叠椅 饵 水壶
@furniture
    沙发 沙發 櫃子 床垫 床墊 衣柜 衣櫃 置物架 办公椅 鞋柜
@bedding
    床单 床單 被子 棉被 被套 毯子 毛毯 毛巾 床垫 床墊 枕套 窗帘
    窗簾 蚊帐 羽绒被 桌布 浴巾 四件套
@lighting
    台灯 檯燈 蜡烛 蠟燭 灯串 燈串 亮 吊灯 小夜灯 小夜燈 led 闪
    閃 灯笼 燈籠 调光 亮度 太阳能灯
@office
    笔 筆 纸 紙 本子 笔记本 打印机 印表機 墨水 订书机 釘書機 尺子
    日历 日曆 橡皮 文具 碎纸机 钢笔
@party
    气球 氣球 派对 派對 蜡烛 圣诞树 聖誕樹 装饰 裝飾 彩带 彩帶 花环
    婚礼 婚禮 蛋糕 烟花 煙火 生日
@food_spices
    面包 麵包 米 巧克力 糖 牛奶 鸡蛋 雞蛋 酱 醬 盐 鹽 油 调料
    調料 香料 坚果 堅果
@drink
    茶 茶叶 茶葉 咖啡 红酒 紅酒 果汁 牛奶 奶茶 可乐 可樂 瓶 矿泉水
    豆浆 泡茶
@supplement
    维生素 維他命 胶囊 膠囊 保健品 鱼油 魚油 益生菌 钙片 鈣片
    胶原蛋白 膠原蛋白 减肥药 減肥藥 酵素 褪黑素 补品 姜黄
@cleaning
    清洁 清潔 洗洁精 洗碗精 洗衣液 洗衣精 拖把 海绵 海綿 刷子 喷雾
    漂白 消毒 吸尘器 扫把 掃把 垃圾袋 去污
@part
    拉链 支架 开关 外壳
@material
    金属 金屬 铁 鐵 铝 鋁 棉 纯棉 純棉 硅胶 矽膠 橡胶 陶瓷 竹
    涤纶
@colour
    紫色 棕色 咖啡色 金色 银色 橙色 米色 掉色
@size
    高 厘米 公分 轻 輕
@senses
    香 苦 滑 粗糙
@looks
    顏值 精致 精緻 可爱 可愛 时尚 時尚 高级感 質感 质感 大气 百搭
    简约 显瘦
@quality_praise
    质量好 品質好 做工好 做工精细 精致 优质 優質 高品质 给力 完美
    稳定 很棒 不错 良心
@quality_blame
    质量差 品質差 粗糙 易坏 不耐用 松动 鬆動 瑕疵 做工差 掉色 薄
    不结实 难用 難用 破烂 鸡肋 雞肋 翻车
@fail_verb
    脫落 失灵 失靈 褪色 松 开胶 開膠 没反应 死机 當機 报废 罢工
@work_verb
    好用 起作用 续航 清洗干净 吸 保温 見效
@use_verb
    安裝 装 裝 放
@body_part
    手 头 頭 鼻子 脖子 背 腰 脸 臉 肚子 胸
@room
    客厅 客廳 臥室 浴室 厕所 廁所 卫生间 阳台 陽台 书房 楼梯 车库
    地下室 走廊 衣柜 宿舍 办公室 儿童房
@family
    爷爷 爺爺 家人 阿姨
@comparison
    更 更好 不如 差不多 之前买的 之前買的 远不如 完全不同 换成 最
@negation
    不能 不会 不會 勿 不要 毫无
@intensifier
    極 实在 實在 贼 巨 有够 爆 死了
@hedge
    还行 還行 一般 有点 有點 稍微 算是 除了 差不多 感觉 個人覺得
    勉强
@verdict
    推荐 推薦 一般 太差 后悔 後悔 值得 不值 yyds 踩雷
@stars
    四星 三星 两星 满分 滿分 扣一星 零分
@recommendation
    不推荐 不推薦 值得买 值得買 会再买 會再買 不要买 不要買 别买 別買
    千万别 千萬別 避雷 警告 慎入 慎买 劝退 别上当
@courtesy
    不好意思 抱歉 辛苦 祝 顺祝 敬上 敬请 祝您 此致
@swearing
    他妈的 他媽的 草 煞笔 你妈 王八蛋 混蛋 滚 去死 妈蛋 日了狗
@place_name
    中国 中國 北京 上海 广州 深圳 香港 台湾 台灣 台北 日本 美国
    美國 德国 德國 法国 韩国 义乌
@me
    我家 我个人 我個人 我买
@kin
    阿姨 姑姑 亲戚 親戚 岳母 嫂子 姐夫
@companion
    同学 同學 室友 合伙人 客户 男朋友 女朋友 老乡 战友 搭档
@spouse
    男朋友 女朋友 男友 女友 未婚夫 未婚妻 对象 前任 结婚 結婚 前夫
@child
    孙女 小学生
@maker
    设计师 設計師 品牌方 译者 編輯 编辑 师傅 師傅 手艺人 裁缝 出版社
    演奏者
@making
    生产 生產 发明 發明 开发 開發 研发 研發 创作 創作 手工 翻译
    录制
@workplace
    车间 店里 店裡 工作室 單位 发货部 工地 总部 總部 厂里 作坊
    分公司 客服中心
@employment
    就职 任职 任職 打工 职位 職位 老板娘 股东 股東 实习 實習 合伙人
    离职 被炒 加班 代理 雇
@business
    生意 行業 创业 創業 开店 開店 产品 生产线 电商 微商
@rivalry
    抄袭 抄襲 模仿 别家 別家 抹黑 恶意 惡意 诋毁 侵权 不如我们 相比
    恶意差评 仿 某品牌
@promotion_place
    公众号 直播间 直播間 粉丝团 粉絲團 抖音 小红书 小紅書 淘宝店 首页
    朋友圈
@promotion_call
    下单 下單 加微信 联系我 聯繫我 收藏 评论区 欢迎 歡迎 戳 点赞
@coupon
    折扣码 折扣碼 領券 活动 半价 九折 八折 输入 免邮
@gift
    送 礼品卡 禮品卡 惊喜 驚喜 谢礼 样品
@payback
    支付宝 支付寶 微信转账 paypal 返还 返還 礼品卡 本金 到账
@bargain_for
    换取 換取 作为交换 作為交換 条件 條件 只要 如果您 就退 就给 就給
    施压 私了 撤诉 删了就 好评就 改评就 商量
@review_words
    晒图 追評 晒单 中评
@review_change
    修改评价 改评 改成 改为 改為 降星 加星 改好评 下调
@reviewers
    其他人 楼上 水軍 托 网友 網友 用户 键盘侠
@evidence
    聊天记录 聊天紀錄 对话 录音 物流记录 附图 有图有真相
@openness
    客观 客觀 说实话 說實話 老实说 老實說 免费试用 赞助 贊助 声明
    聲明 测评 不吹不黑 真心 非广告 业配 業配 自费
@disease
    高血压 高血壓 心脏病 心臟病 中风 中風 肾病 帕金森 老年痴呆 失智
    湿疹 濕疹 新冠 自闭症 抑郁症 憂鬱症 牛皮癣 肺炎
@ailment
    头痛 頭痛 发烧 發燒 痒 癢 过敏 過敏 失眠 感冒 拉肚子 便秘 红肿
    紅腫 疹子 恶心 噁心 呕吐
@medicine
    膠囊 中药 中藥 抗生素 止痛药 止痛藥 手术 手術 化疗 化療 疫苗
    药膏 藥膏 药店 药房 降压药 透析 偏方
@healer
    中医 中醫 藥師 专家 物理治療師 主任 老中医
@healing
    好了 康復 缓解 緩解 见效 見效 療效 药到病除 改善 消炎 止痛 抗癌
    降血糖 降血压 包治百病 有救
@test_result
    血糖 血压 血壓 化验 檢查 检查 體檢 指标 指標 数值 數值 测量
    測量 报告 報告 结果 結果 读数
@weapon
    匕首 炸弹 炸彈 子彈 弓 箭 弩 电击 電擊 砍刀 手枪 辣椒水 斧头
    火药 手榴弹 雷管 步枪 消音器
@drug
    鸦片 摇头丸 k粉 飞叶子 抽大麻 胶毒 吸食 毒贩 毒瘾 麻 嗨 迷幻
    卷烟 烟斗 芬太尼 水烟 笑气 叶子
@alcohol
    红酒 紅酒 葡萄酒 威士忌 酒吧 伏特加 高粱酒 未成年喝酒 灌醉 酒瓶
    下酒 酒驾 鸡尾酒
@police
    法院 安检 安檢 执法 執法 监狱 坐牢 逮捕 刑警 警局 检察 交警
    侦探 臨檢 机场 12315
@theft
    竊盜 搶 顺手牵羊 扒手 盗版 入室 失窃 不付钱 偷东西
@stealth
    隐藏 隱藏 藏 隐蔽 隱蔽 不被发现 不被發現 瞒 瞞 躲 偷拍 悄悄
    查不到 躲过 绕过 繞過 监听 跟踪
@violence
    砍 打死 揍 血 开枪 開槍 毒死 捅 暴力 烧死 自杀 自殺 勒死 掐
    殴打 毆打 报复 報復
@safety_device
    安全带 安全帶 安全锁 防護 护罩 護罩 报警器 警報器 烟雾报警器
    煙霧警報器 护栏 護欄 开关 保险 手套 护目镜 传感器 安全阀
@disabling
    拆掉 拆除 关掉 關掉 绕过 繞過 遮住 贴住 取消 解除 破解 短接
    剪断 剪斷 卡住 绑住 失效 干扰
@hazard
    危险 危險 漏电 漏電 触电 觸電 有毒 毒 甲醛 割伤 割傷 煤气 汽油
    短路 自燃 致命 窒息 燃
@insult_noun
    混蛋 王八蛋 垃圾 人渣 败类 敗類 狗东西 贱人 賤人 畜生 废物 廢物
    奸商 流氓 无赖 小人 神经病 小丑
@insult_adjective
    无耻 無恥 不要脸 不要臉 恶心 噁心 贱 賤 卑鄙 下流 缺德 没良心
    沒良心 懒 懶 黑心 无良 垃圾
@wits
    聪明 聰明 笨 傻 常识 常識 没脑子 沒腦子 脑袋 动脑 看不懂 识字
    眼瞎 长脑子 逻辑 文盲
@contempt
    呸 可笑 丢人 丟人 鄙视 鄙視 恶心 噁心 讨厌 討厭 看不起 不配
    笑死 呵呵 哈哈 恨 脸皮厚 臉皮厚
@curse
    去死 死全家 不得好死 倒闭 倒閉 报应 報應 下地狱 下地獄 诅咒 詛咒
    天打雷劈 遭雷劈 祝你 断子绝孙 早点死 烂掉 后悔
@nation
    中国人 中國人 日本人 美国人 美國人 印度人 韩国人 韓國人 黑人 白人
    台湾人 台灣人 大陆人 大陸人 香港人 外国人 阿三 小日本
@faith_group
    基督徒 基督教 犹太人 猶太人 佛教徒 清真 牧师 牧師 和尚 尼姑 神父
    圣经 聖經 信徒 天主教 古兰经 绿教 清真寺
@gender_group
    女司機 渣男 直男 老女人 女权 小仙女 母的
@orientation_group
    变性 變性 变性人 人妖 彩虹 跨性别 跨性別 死变态 双性恋 不男不女
    拉拉 娘娘腔 蕾丝边
@disability_group
    残疾 殘障 残疾人 身障 盲人 瞎子 聋子 瘸子 自闭 自閉 智障 弱智
    唐氏 轮椅 輪椅 精神病 神经病 痴呆
@age_group
    老人 老年人 老头 老頭 老太太 年轻人 年輕人 青少年 岁 歲 退休
    小学生 中学生 长辈 長輩 00后 老家伙 大爷
@newcomer
    難民 外来 外來 偷渡 黑户 游客 陌生人 留学生 新移民 非法移民
    乡巴佬 陆客 边境 滚回 新住民 签证
@generalising
    全都 这些人 這些人 这种人 這種人 从来 没一个好 個個 个个 一个德行
    这帮人 这群 一律 谁都 天生 果然
@inferiority
    低等 劣等 下等 低贱 低賤 不配 没用 沒用 落后 落後 懒 肮脏 骯髒
    野蛮 野蠻 垃圾 不如狗 畜生
@sex_act
    做爱 做愛 性爱 性愛 上床 自慰 口交 接吻 啪啪 啪啪啪 插入 捆绑
    綑綁 调教 調教 性生活 前戏 前戲
@body_part_intimate
    乳房 胸部 奶子 阴茎 陰莖 阴道 陰道 龟头 龜頭 鸡鸡 雞雞 下体
    下體 私处 私處 乳头 乳頭 大腿
@intimate_goods
    情趣内衣 情趣內衣 飛機杯 润滑液 潤滑液 丝袜 絲襪 蕾丝 蕾絲 手铐
    手銬 丁字裤 丁字褲 皮鞭 眼罩 肛塞 充气娃娃
@shop_name
    淘宝 淘寶 京东 京東 天猫 拼多多 虾皮 蝦皮 全家 711 家乐福
    家樂福 宜家 好市多 costco 屈臣氏 唯品会 闲鱼
@cheapness
    贵 貴 涨价 漲價 半价 黑五 雙十一 价格 原价 秒杀 白菜价 更便宜
    差价
@stock
    缺货 缺貨 断货 斷貨 售罄 卖完 賣完 没货 沒貨 预售 預購 下架
    绝版 絕版 停产 停產 卖光 脱销
@shopping_time
    昨天 上周 上週 下周 第一次 最近 刚 剛 一直 双十一 上个月 每次
@seller_words
    态度 態度 退款 换货 换貨 处理 處理 解决 解決 发货 沟通 厂家
@quality
    质量 品質 质感 質感 轻 粗糙 手感
@goods_kitchen
    锅 鍋 杯 碗 盘 盤 壶 壺 冰箱 烤箱 电饭锅 電鍋 保温杯 菜板
    勺子 罐 咖啡机 不粘锅
@goods_electronic
    耳机 耳機 电脑 電腦 键盘 鼠标 打印机 音箱 电视 電視 手表 手錶
    灯 蓝牙 藍牙 充电宝
@goods_clothing
    衣服 裤子 褲子 裙子 鞋 外套 袜子 襪子 手套 包 腰带 皮带 尺码
    尺碼 羽绒服 毛衣 内衣 t恤
@goods_book_media
    小说 小說 音乐 音樂 杂志 雜誌 漫画 漫畫 dvd 印刷 剧情 绘本
    繪本 教材 字典
@goods_tool_garden
    工具 锯 梯子 水管 花盆 割草机 剪刀 锤子 扳手 种子 铲子 合页
    园艺 園藝 棚 胶带 刀片 割草機
@goods_toy_pet_baby
    狗粮 猫粮 貓砂 猫砂 奶瓶 尿布 婴儿车 嬰兒車 娃娃 鱼缸 魚缸 宠物
    寵物 机器人 奶嘴 狗窝 遥控车
@goods_beauty_health
    面霜 口红 口紅 香水 面膜 洗发水 洗髮精 精油 肥皂 药 藥 维生素
    維他命 体温计 血压计 指甲油 牙刷 牙膏
@goods_food_drink
    茶 咖啡 巧克力 油 米 面包 麵包 牛奶 奶粉 坚果 堅果 糖 酱 醬
    蜂蜜 酒 调料 盐
@goods_home_furniture
    沙发 沙發 床垫 床墊 櫃子 灯 燈 毛巾 窗帘 窗簾 地毯 被子 收纳
    收納 衣架
@goods_sport_car
    轮胎 輪胎 哑铃 头盔 安全帽 手套 跑步机 球 鱼竿 滑板 行车记录仪
    行車紀錄器 打气筒 车载 坐垫 背包 球拍
@fiction
    小说 小說 主角 人物 结局 結局 角色 反派 凶手 虚构 虛構 侦探
    偵探 谋杀案 书中 書中 奇幻 女主
@pet
    宠物 寵物 兔子 仓鼠 倉鼠 鱼 魚 金毛 泰迪 毛孩 乌龟 烏龜 柯基
    汪星人
"""
