"""
Drafts in Chinese.
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
    greeting="您好！",
    closing="此致敬礼",
    public_replies={
        None: (
            "感谢您坦率地告诉我们哪里没做好。这笔订单让您失望了，我们很抱歉。"
        ),
        Cause.LISTING_PROMISE: (
            "商品与描述给人的印象不符，我们向您道歉。页面文字正在逐行核对。"
        ),
        Cause.DEFECT: (
            "用不了的商品本不该出库，实在抱歉。我们已经告知质检人员。"
        ),
        Cause.LATE_OR_LOST: (
            "让您比预期等得更久，深表歉意。我们正在向物流公司了解原因。"
        ),
        Cause.DAMAGE: (
            "打开箱子却发现东西坏了，确实扫兴。对不起，"
            "这款商品的包装已经加固。"
        ),
        Cause.WRONG_ITEM: "包裹里放错了商品，这是我们的失误，向您致歉。",
        Cause.MISSING_PART: (
            "您的包裹少了东西，我们很过意不去。现在封箱前都会再清点一遍。"
        ),
        Cause.SERVICE: (
            "这次的服务没有做到位，请您谅解。整个团队已经一起复盘。"
        ),
        Cause.EXPECTATION: (
            "商品和您想象的不一样，我们理解。页面上的尺寸和图片会重新检查。"
        ),
        Cause.TASTE: (
            "谢谢您直说不喜欢的地方。各人口味不同，没能合您心意，很可惜。"
        ),
        Cause.MISUNDERSTANDING: (
            "我们的说明容易让人误会，抱歉。说明书正在重写。"
        ),
        Cause.PRICE: (
            "您觉得价格偏高，我们听进去了。价格随成本而定，我们会经常检视。"
        ),
        Cause.PRICE_CUT: "刚买完就看到降价，心里不舒服，我们能理解。",
        Cause.SUSPECTED_COMPETITOR: (
            "您的比较我们仔细读过了。对商品的批评，不论来自谁，我们都重视。"
        ),
        Cause.OUTSIDE_EVENT: (
            "这次的原因不在我们掌控之中，但给您添的麻烦是真的，我们感到遗憾。"
        ),
        Cause.FEATURE_WISH: "好主意，谢谢您。我们已转给负责下一款的同事。",
    },
    public_invitation=(
        "为便于我们处理，请在您的亚马逊账户中打开该订单并反映问题。"
    ),
    public_solved="此后问题已经解决，我们感到欣慰。",
    support_replies={
        None: (
            "感谢您就订单{order_id}来信。给您带来不便，我很抱歉，"
            "这件事由我来处理。"
        ),
        Cause.LISTING_PROMISE: (
            "我把订单{order_id}的商品和页面对照过了，明白您的意思，非常抱歉。"
        ),
        Cause.DEFECT: "订单{order_id}的商品不能正常使用，我很抱歉。",
        Cause.LATE_OR_LOST: (
            "订单{order_id}的包裹我已向物流公司查询，让您久等了。"
        ),
        Cause.DAMAGE: (
            "订单{order_id}的商品到手时已经损坏，实在抱歉。"
            "您不需要再提供证明。"
        ),
        Cause.WRONG_ITEM: (
            "订单{order_id}寄到的是另一件商品，是我们这边弄混了，向您道歉。"
        ),
        Cause.MISSING_PART: (
            "订单{order_id}的内容不齐全，缺的部分我已记下，请您见谅。"
        ),
        Cause.SERVICE: (
            "在订单{order_id}上您本该得到更好的服务。"
            "对不起，今后由我亲自跟进。"
        ),
        Cause.EXPECTATION: "我理解，订单{order_id}的商品不是您心里想的样子。",
        Cause.TASTE: (
            "订单{order_id}的商品不合您的心意，很可惜，我想为您处理好。"
        ),
        Cause.MISUNDERSTANDING: (
            "您关于订单{order_id}的来信我看过了。我们的说明书没讲清楚，抱歉。"
        ),
        Cause.PRICE: "我理解，您觉得订单{order_id}不值这个价。",
        Cause.PRICE_CUT: (
            "您下了订单{order_id}之后价格降了，心里不快是人之常情。"
        ),
        Cause.SUSPECTED_COMPETITOR: (
            "您对订单{order_id}的意见我已记下。如果商品本身有问题，我会处理。"
        ),
        Cause.OUTSIDE_EVENT: (
            "订单{order_id}遇到的事谁也无法避免，但我还是想帮您解决。"
        ),
        Cause.FEATURE_WISH: "您对订单{order_id}的建议，我已转给产品部门。",
    },
    quoting="您写道：“{words}”。",
    remedies={
        Remedy.REFUND: "我将全额退还商品款，款项会按原支付方式退回。",
        Remedy.REPLACEMENT: (
            "今天就为您免费准备一件新的，物流信息会显示在您的亚马逊账户中。"
        ),
        Remedy.PART: "您需要的配件已经寄出，不收任何费用。",
        Remedy.RETURN: (
            "退货运费由我们承担：请在亚马逊账户中发起退货，标签就在那里，"
            "随后退款。"
        ),
        Remedy.HELP: "请告诉我卡在哪一步，我一步一步陪您操作。",
        Remedy.CHOICE: (
            "换一件新的，还是退款，哪种对您更方便？收到您的回复后，"
            "我当天就办理。"
        ),
    },
)

TEXTS: Final = DraftTexts(
    language=Language.ZH,
    polite=POLITE,
    date="%Y年%m月%d日",
    gap="",
    removal_requests={
        "obscene-language": (
            "请移除订单{order_id}的卖家反馈。"
            "其中含有通常被认为淫秽或粗俗的词语：“{words}”。"
        ),
        "personal-information": (
            "请移除订单{order_id}的卖家反馈。"
            "其中含有可识别卖家身份的个人信息：“{words}”。"
        ),
        "product-review-only": (
            "请移除订单{order_id}的卖家反馈。"
            "全部评论都是商品评论，没有提到卖家的服务：“{words}”。"
        ),
        "fba-delivery-only": (
            "请划掉订单{order_id}的卖家反馈。"
            "全部评论都是关于亚马逊配送订单的送货体验：“{words}”。"
        ),
        "buy-shipping-delay-only": (
            "请划掉订单{order_id}的卖家反馈。全部评论都是关于已通过Buy "
            "Shipping按时发货的订单延误或未送达：“{words}”。"
        ),
        "easy-ship-delivery-only": (
            "请划掉订单{order_id}的卖家反馈。"
            "全部评论都是关于由亚马逊派送（Easy Ship）的订单的送货："
            "“{words}”。"
        ),
    },
    review_report="请按社区准则核查评论{review}。",
    review_grounds={
        "seller-order-shipping": "内容针对卖家、订单或配送。",
        "price-availability": "内容是个人情况或某家店的价格或库存。",
        "unsupported-language": "使用了不支持的语言或混用多种语言。",
        "spam-gibberish": "内容重复或毫无意义。",
        "too-few-words": "篇幅短于当时的要求。",
        "private-information": "泄露了私人信息。",
        "profanity": "含有脏话或淫秽内容。",
        "harassment": "辱骂、骚扰或威胁他人。",
        "hate-speech": "因他人的身份特征表达仇恨。",
        "sexual-content": "含有露骨的性描写。",
        "external-link": "指向外部网站或带有推荐链接。",
        "promotional-content": "主要目的是推广公司、网站或优惠活动。",
        "conflict-of-interest": "作者与商品有经济或个人利益关系。",
        "compensated-review": "是为换取报酬而写或修改的。",
        "medical-claim": "声称商品能预防或治愈严重疾病。",
        "illegal-or-dangerous": "怂恿违法行为或危险地使用商品。",
        "comment-on-review": "谈的是其他评论，而不是商品。",
        "duplicate-review": "同样的文字多次发布或由多个账户发布。",
    },
    review_words="相关文字为：“{words}”。",
    check_in=(
        "您好！\n\n您曾就订单{order_id}联系我们。约定的事项我们这边都已办妥。"
        "东西是否已顺利到手，还有没有没解决的地方？\n\n此致敬礼"
    ),
    feedback_notice=(
        "您好！\n\n订单{order_id}的问题，我们这边已经解决。"
        "如果您对处理结果满意，可以在“我的订单”中更新或移除卖家反馈。"
        "这由您自己决定，订单有任何问题我们都会继续处理。\n\n此致敬礼"
    ),
    review_request=(
        "您好！\n\n您通过订单{order_id}购买了我们的商品。"
        "无论您的看法如何，在亚马逊上留下真实的评论都能帮助其他顾客做选择。"
        "感谢您抽出时间。\n\n此致敬礼"
    ),
    delay_notice=(
        "您好！\n\n订单{order_id}有新的消息：到货比原计划晚，"
        "预计{new_date}送达。让您等待，我很抱歉。"
        "如果对您来说太晚，请在这里回复，我们一起想办法。\n\n此致敬礼"
    ),
    cannot_ship_notice=(
        "您好！\n\n很遗憾，订单{order_id}无法发货：仓库里最后一件查出有瑕疵。"
        "我们会全额退款，您无需任何操作。给您添麻烦了，请谅解。\n\n此致敬礼"
    ),
    return_question=(
        "您好！\n\n订单{order_id}的退货已经到我们这里。"
        "办结之前有一个问题：{question}\n\n此致敬礼"
    ),
    customization_question=(
        "您好！\n\n我们想完全按您的心意制作订单{order_id}的商品，"
        "还缺一项信息：{question}收到您的答复后马上开始制作。\n\n此致敬礼"
    ),
    delivery_question=(
        "您好！\n\n订单{order_id}还不能交给物流，"
        "因为有一项送货信息不清楚：{question}请在这里回复，包裹当天就寄出。"
        "\n\n此致敬礼"
    ),
)
