"""
Drafts in Japanese.
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
    greeting="お世話になっております。",
    closing="何卒よろしくお願いいたします。",
    public_replies={
        None: (
            "率直なご意見をいただき、ありがとうございます。"
            "今回のお取引でご不快な思いをおかけし、申し訳ございません。"
        ),
        Cause.LISTING_PROMISE: (
            "商品が説明から想像されるものと異なり、申し訳ございませんでした。"
            "掲載内容を一行ずつ見直しております。"
        ),
        Cause.DEFECT: (
            "正常に動かない品をお届けしてしまい、深くお詫びいたします。"
            "検品担当にも共有いたしました。"
        ),
        Cause.LATE_OR_LOST: (
            "お届けまで長らくお待たせし、大変失礼いたしました。"
            "配送会社に経緯を確認しております。"
        ),
        Cause.DAMAGE: (
            "開封時に破損していたとのこと、残念なお気持ちにさせてしまい申し訳"
            "ございません。梱包を改めました。"
        ),
        Cause.WRONG_ITEM: (
            "別の商品が入っておりましたのは当店の手違いです。"
            "心よりお詫び申し上げます。"
        ),
        Cause.MISSING_PART: (
            "同梱品が不足しており、ご迷惑をおかけしました。"
            "封をする前の数の確認を徹底しております。"
        ),
        Cause.SERVICE: (
            "対応が行き届かず、誠に申し訳ございません。"
            "担当者全員で振り返りを行いました。"
        ),
        Cause.EXPECTATION: (
            "ご想像と異なる品であったとのこと、お察しいたします。"
            "寸法や写真の見せ方を検討し直します。"
        ),
        Cause.TASTE: (
            "お好みに合わなかった点を教えていただき、ありがとうございます。"
            "ご期待に添えず残念に存じます。"
        ),
        Cause.MISUNDERSTANDING: (
            "説明が分かりにくく、戸惑わせてしまい恐れ入ります。"
            "案内文を書き直しております。"
        ),
        Cause.PRICE: (
            "価格へのご意見を真摯に受け止めております。"
            "費用の見直しを続けてまいります。"
        ),
        Cause.PRICE_CUT: (
            "お買い上げの直後に値段が変わり、残念なお気持ちになられたことと存"
            "じます。申し訳なく思っております。"
        ),
        Cause.SUSPECTED_COMPETITOR: (
            "比較のご感想を拝読しました。どなたからのご指摘でも大切に受け止め"
            "ます。"
        ),
        Cause.OUTSIDE_EVENT: (
            "今回は当店の力の及ばない事情によるものでしたが、"
            "ご不便をおかけしたことに変わりはなく、心苦しく存じます。"
        ),
        Cause.FEATURE_WISH: (
            "よいご提案をありがとうございます。次の型を企画する者に伝えました"
            "。"
        ),
    },
    public_invitation=(
        "お調べいたしますので、Amazonの注文履歴から該当のご注文を開き、"
        "問題をお知らせいただけますでしょうか。"
    ),
    public_solved="その後、本件は解決しており、安堵しております。",
    support_replies={
        None: (
            "注文番号{order_id}の件でご連絡ありがとうございます。"
            "ご迷惑をおかけし申し訳ございません。私が対応いたします。"
        ),
        Cause.LISTING_PROMISE: (
            "注文番号{order_id}の商品と掲載ページを見比べ、"
            "ご指摘の点を確認いたしました。お詫び申し上げます。"
        ),
        Cause.DEFECT: (
            "注文番号{order_id}の商品が正常に動かず、"
            "ご不便をおかけしております。"
        ),
        Cause.LATE_OR_LOST: (
            "注文番号{order_id}の荷物について配送会社に照会いたしました。"
            "お待たせして申し訳ございません。"
        ),
        Cause.DAMAGE: (
            "注文番号{order_id}の商品が破損して届いたとのこと、"
            "お詫びいたします。追加の証明は不要でございます。"
        ),
        Cause.WRONG_ITEM: (
            "注文番号{order_id}で別の商品が届いてしまいました。"
            "当店での取り違えです。申し訳ございません。"
        ),
        Cause.MISSING_PART: (
            "注文番号{order_id}の内容に不足がございました。"
            "足りない物は控えております。お詫びいたします。"
        ),
        Cause.SERVICE: (
            "注文番号{order_id}での対応に至らない点がございました。"
            "今後は私が責任を持って担当いたします。"
        ),
        Cause.EXPECTATION: (
            "注文番号{order_id}の商品がご想像と違っていたとのこと、"
            "承知いたしました。"
        ),
        Cause.TASTE: (
            "注文番号{order_id}の商品がお気に召さず残念です。"
            "できる限りのことをいたします。"
        ),
        Cause.MISUNDERSTANDING: (
            "注文番号{order_id}に関する文面を拝読しました。"
            "説明書に足りない所があり、失礼いたしました。"
        ),
        Cause.PRICE: (
            "注文番号{order_id}の価格が内容に見合わないとお感じになったこと、"
            "承知いたしました。"
        ),
        Cause.PRICE_CUT: (
            "注文番号{order_id}のご購入後に価格が下がり、"
            "ご不快に思われたことと存じます。"
        ),
        Cause.SUSPECTED_COMPETITOR: (
            "注文番号{order_id}についてのご意見を控えました。"
            "商品そのものに不具合があれば対処いたします。"
        ),
        Cause.OUTSIDE_EVENT: (
            "注文番号{order_id}の件は双方に避けようのない事情でしたが、"
            "お力になりたく存じます。"
        ),
        Cause.FEATURE_WISH: (
            "注文番号{order_id}へのご提案は商品担当に申し伝えました。"
        ),
    },
    quoting="「{words}」とのお言葉を拝見いたしました。",
    remedies={
        Remedy.REFUND: (
            "商品代金を全額返金いたします。お支払いになった方法に戻ります。"
        ),
        Remedy.REPLACEMENT: (
            "本日、新しい商品を無料で発送の準備をいたします。"
            "配送状況はAmazonのアカウントでご確認いただけます。"
        ),
        Remedy.PART: "必要な部品をお送りしております。費用はかかりません。",
        Remedy.RETURN: (
            "送料は当店負担で返品いただけます。Amazonのアカウントで返品手続き"
            "を始めますとラベルが出ます。その後、返金いたします。"
        ),
        Remedy.HELP: (
            "どの手順で止まっているか教えていただければ、"
            "順を追ってご案内いたします。"
        ),
        Remedy.CHOICE: (
            "新しい商品のお届けと返金のどちらがよろしいでしょうか。"
            "お返事をいただき次第、当日中に手配いたします。"
        ),
    },
)

TEXTS: Final = DraftTexts(
    language=Language.JA,
    polite=POLITE,
    date="%Y年%m月%d日",
    gap="",
    removal_requests={
        "obscene-language": (
            "注文番号{order_id}の評価の削除をお願いいたします。"
            "一般に卑わいまたは冒とく的と理解される言葉が含まれています。"
            "該当箇所は「{words}」です。"
        ),
        "personal-information": (
            "注文番号{order_id}の評価の削除をお願いいたします。"
            "出品者個人を特定できる情報が含まれています。"
            "該当箇所は「{words}」です。"
        ),
        "product-review-only": (
            "注文番号{order_id}の評価の削除をお願いいたします。"
            "コメント全体が商品レビューであり、出品者のサービスに触れていませ"
            "ん。該当箇所は「{words}」です。"
        ),
        "fba-delivery-only": (
            "注文番号{order_id}の評価に取り消し線をお願いいたします。"
            "コメント全体がAmazonから発送された注文の配送に関するものです。"
            "該当箇所は「{words}」です。"
        ),
        "buy-shipping-delay-only": (
            "注文番号{order_id}の評価に取り消し線をお願いいたします。"
            "コメント全体がBuy Shippingで期日どおりに発送した荷物の遅延または"
            "未着に関するものです。該当箇所は「{words}」です。"
        ),
        "easy-ship-delivery-only": (
            "注文番号{order_id}の評価に取り消し線をお願いいたします。"
            "コメント全体がAmazonの配達（Easy "
            "Ship）に関するものです。該当箇所は「{words}」です。"
        ),
    },
    review_report=(
        "レビュー{review}をコミュニティガイドラインに照らしてご確認ください。"
    ),
    review_grounds={
        "seller-order-shipping": "出品者、注文または配送についての内容です。",
        "price-availability": (
            "個人の事例や特定の店における価格または在庫についての内容です。"
        ),
        "unsupported-language": (
            "対応していない言語、または複数の言語で書かれています。"
        ),
        "spam-gibberish": "繰り返し、または意味のない文字列です。",
        "too-few-words": "求められる長さに足りません。",
        "private-information": "個人情報を公開しています。",
        "profanity": "下品または卑わいな言葉を含みます。",
        "harassment": "人を侮辱し、嫌がらせまたは脅迫をしています。",
        "hate-speech": "人の属性を理由に憎悪を表しています。",
        "sexual-content": "露骨な性的描写を含みます。",
        "external-link": "外部サイトまたは紹介リンクへ誘導しています。",
        "promotional-content": (
            "会社、サイトまたは企画の宣伝を主な目的としています。"
        ),
        "conflict-of-interest": (
            "投稿者は商品に金銭的または個人的な利害を持っています。"
        ),
        "compensated-review": (
            "対価と引き換えに書かれ、または変更されたものです。"
        ),
        "medical-claim": "重い病気を予防または治すと主張しています。",
        "illegal-or-dangerous": "違法行為または危険な使い方を勧めています。",
        "comment-on-review": "商品ではなく他のレビューについて述べています。",
        "duplicate-review": (
            "同じ文が何度も、または複数のアカウントから投稿されています。"
        ),
    },
    review_words="該当箇所は「{words}」です。",
    check_in=(
        "お世話になっております。\n\n注文番号{order_id}の件でお問い合わせをい"
        "ただいておりました。お約束した手配は当店側ではすべて済んでおります。"
        "無事にお手元に届きましたでしょうか。気がかりな点があればお聞かせくだ"
        "さい。\n\n何卒よろしくお願いいたします。"
    ),
    feedback_notice=(
        "お世話になっております。\n\n注文番号{order_id}の問題は当店側では解決"
        "いたしました。対応にご満足いただけた場合、"
        "「注文履歴」から評価を更新または削除することができます。"
        "お決めになるのはお客様ご自身で、いずれの場合もお手伝いいたします。"
        "\n\n何卒よろしくお願いいたします。"
    ),
    review_request=(
        "お世話になっております。\n\n注文番号{order_id}にて当店の商品をお買い"
        "上げいただきました。どのようなご感想であっても、"
        "Amazonでの率直なレビューは他のお客様が選ぶ際の参考になります。"
        "お時間をいただき、ありがとうございます。"
        "\n\n何卒よろしくお願いいたします。"
    ),
    delay_notice=(
        "お世話になっております。\n\n注文番号{order_id}についてお知らせがござ"
        "います。お届けが予定より遅れ、{new_date}の見込みです。"
        "お待たせして申し訳ございません。ご都合に合わない場合は、"
        "このままご返信ください。別の方法を考えます。"
        "\n\n何卒よろしくお願いいたします。"
    ),
    cannot_ship_notice=(
        "お世話になっております。\n\n誠に申し訳ございませんが、"
        "注文番号{order_id}を発送できなくなりました。"
        "倉庫の最後の一点に不良が見つかったためです。"
        "全額を返金いたしますので、お客様にしていただくことはございません。"
        "\n\n何卒よろしくお願いいたします。"
    ),
    return_question=(
        "お世話になっております。\n\n注文番号{order_id}の返品が当店に到着しま"
        "した。手続きを終える前に一つお尋ねいたします。"
        "{question}\n\n何卒よろしくお願いいたします。"
    ),
    customization_question=(
        "お世話になっております。\n\n注文番号{order_id}の商品をご希望どおりに"
        "お作りするため、一点お教えください。{question}お返事をいただき次第、"
        "製作に入ります。\n\n何卒よろしくお願いいたします。"
    ),
    delivery_question=(
        "お世話になっております。\n\n注文番号{order_id}は、"
        "配達に必要な情報に不明な点があり、まだ配送会社に渡せておりません。"
        "{question}このままご返信いただければ、当日中に発送いたします。"
        "\n\n何卒よろしくお願いいたします。"
    ),
)
