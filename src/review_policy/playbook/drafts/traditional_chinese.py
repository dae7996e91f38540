"""
Drafts in traditional Chinese.
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
    closing="此致敬禮",
    public_replies={
        None: (
            "感謝您坦率地告訴我們哪裡沒做好。這筆訂單讓您失望了，我們很抱歉。"
        ),
        Cause.LISTING_PROMISE: (
            "商品與描述給人的印象不符，我們向您道歉。頁面文字正在逐行核對。"
        ),
        Cause.DEFECT: (
            "用不了的商品本不該出庫，實在抱歉。我們已經告知質檢人員。"
        ),
        Cause.LATE_OR_LOST: (
            "讓您比預期等得更久，深表歉意。我們正在向物流公司瞭解原因。"
        ),
        Cause.DAMAGE: (
            "開啟箱子卻發現東西壞了，確實掃興。對不起，"
            "這款商品的包裝已經加固。"
        ),
        Cause.WRONG_ITEM: "包裹裡放錯了商品，這是我們的失誤，向您致歉。",
        Cause.MISSING_PART: (
            "您的包裹少了東西，我們很過意不去。現在封箱前都會再清點一遍。"
        ),
        Cause.SERVICE: (
            "這次的服務沒有做到位，請您諒解。整個團隊已經一起復盤。"
        ),
        Cause.EXPECTATION: (
            "商品和您想象的不一樣，我們理解。頁面上的尺寸和圖片會重新檢查。"
        ),
        Cause.TASTE: (
            "謝謝您直說不喜歡的地方。各人口味不同，沒能合您心意，很可惜。"
        ),
        Cause.MISUNDERSTANDING: (
            "我們的說明容易讓人誤會，抱歉。說明書正在重寫。"
        ),
        Cause.PRICE: (
            "您覺得價格偏高，我們聽進去了。價格隨成本而定，我們會經常檢視。"
        ),
        Cause.PRICE_CUT: "剛買完就看到降價，心裡不舒服，我們能理解。",
        Cause.SUSPECTED_COMPETITOR: (
            "您的比較我們仔細讀過了。對商品的批評，不論來自誰，我們都重視。"
        ),
        Cause.OUTSIDE_EVENT: (
            "這次的原因不在我們掌控之中，但給您添的麻煩是真的，我們感到遺憾。"
        ),
        Cause.FEATURE_WISH: "好主意，謝謝您。我們已轉給負責下一款的同事。",
    },
    public_invitation=(
        "為便於我們處理，請在您的亞馬遜賬戶中開啟該訂單並反映問題。"
    ),
    public_solved="此後問題已經解決，我們感到欣慰。",
    support_replies={
        None: (
            "感謝您就訂單{order_id}來信。給您帶來不便，我很抱歉，"
            "這件事由我來處理。"
        ),
        Cause.LISTING_PROMISE: (
            "我把訂單{order_id}的商品和頁面對照過了，明白您的意思，非常抱歉。"
        ),
        Cause.DEFECT: "訂單{order_id}的商品不能正常使用，我很抱歉。",
        Cause.LATE_OR_LOST: (
            "訂單{order_id}的包裹我已向物流公司查詢，讓您久等了。"
        ),
        Cause.DAMAGE: (
            "訂單{order_id}的商品到手時已經損壞，實在抱歉。"
            "您不需要再提供證明。"
        ),
        Cause.WRONG_ITEM: (
            "訂單{order_id}寄到的是另一件商品，是我們這邊弄混了，向您道歉。"
        ),
        Cause.MISSING_PART: (
            "訂單{order_id}的內容不齊全，缺的部分我已記下，請您見諒。"
        ),
        Cause.SERVICE: (
            "在訂單{order_id}上您本該得到更好的服務。"
            "對不起，今後由我親自跟進。"
        ),
        Cause.EXPECTATION: "我理解，訂單{order_id}的商品不是您心裡想的樣子。",
        Cause.TASTE: (
            "訂單{order_id}的商品不合您的心意，很可惜，我想為您處理好。"
        ),
        Cause.MISUNDERSTANDING: (
            "您關於訂單{order_id}的來信我看過了。我們的說明書沒講清楚，抱歉。"
        ),
        Cause.PRICE: "我理解，您覺得訂單{order_id}不值這個價。",
        Cause.PRICE_CUT: (
            "您下了訂單{order_id}之後價格降了，心裡不快是人之常情。"
        ),
        Cause.SUSPECTED_COMPETITOR: (
            "您對訂單{order_id}的意見我已記下。如果商品本身有問題，我會處理。"
        ),
        Cause.OUTSIDE_EVENT: (
            "訂單{order_id}遇到的事誰也無法避免，但我還是想幫您解決。"
        ),
        Cause.FEATURE_WISH: "您對訂單{order_id}的建議，我已轉給產品部門。",
    },
    quoting="您寫道：“{words}”。",
    remedies={
        Remedy.REFUND: "我將全額退還商品款，款項會按原支付方式退回。",
        Remedy.REPLACEMENT: (
            "今天就為您免費準備一件新的，物流資訊會顯示在您的亞馬遜賬戶中。"
        ),
        Remedy.PART: "您需要的配件已經寄出，不收任何費用。",
        Remedy.RETURN: (
            "退貨運費由我們承擔：請在亞馬遜賬戶中發起退貨，標籤就在那裡，"
            "隨後退款。"
        ),
        Remedy.HELP: "請告訴我卡在哪一步，我一步一步陪您操作。",
        Remedy.CHOICE: (
            "換一件新的，還是退款，哪種對您更方便？收到您的回覆後，"
            "我當天就辦理。"
        ),
    },
)

TEXTS: Final = DraftTexts(
    language=Language.ZH_HANT,
    polite=POLITE,
    date="%Y年%m月%d日",
    gap="",
    removal_requests={
        "obscene-language": (
            "請移除訂單{order_id}的賣家反饋。"
            "其中含有通常被認為淫穢或粗俗的詞語：“{words}”。"
        ),
        "personal-information": (
            "請移除訂單{order_id}的賣家反饋。"
            "其中含有可識別賣家身份的個人資訊：“{words}”。"
        ),
        "product-review-only": (
            "請移除訂單{order_id}的賣家反饋。"
            "全部評論都是商品評論，沒有提到賣家的服務：“{words}”。"
        ),
        "fba-delivery-only": (
            "請劃掉訂單{order_id}的賣家反饋。"
            "全部評論都是關於亞馬遜配送訂單的送貨體驗：“{words}”。"
        ),
        "buy-shipping-delay-only": (
            "請劃掉訂單{order_id}的賣家反饋。全部評論都是關於已透過Buy "
            "Shipping按時發貨的訂單延誤或未送達：“{words}”。"
        ),
        "easy-ship-delivery-only": (
            "請劃掉訂單{order_id}的賣家反饋。"
            "全部評論都是關於由亞馬遜派送（Easy Ship）的訂單的送貨："
            "“{words}”。"
        ),
    },
    review_report="請按社群準則核查評論{review}。",
    review_grounds={
        "seller-order-shipping": "內容針對賣家、訂單或配送。",
        "price-availability": "內容是個人情況或某家店的價格或庫存。",
        "unsupported-language": "使用了不支援的語言或混用多種語言。",
        "spam-gibberish": "內容重複或毫無意義。",
        "too-few-words": "篇幅短於當時的要求。",
        "private-information": "洩露了私人資訊。",
        "profanity": "含有髒話或淫穢內容。",
        "harassment": "辱罵、騷擾或威脅他人。",
        "hate-speech": "因他人的身份特徵表達仇恨。",
        "sexual-content": "含有露骨的性描寫。",
        "external-link": "指向外部網站或帶有推薦連結。",
        "promotional-content": "主要目的是推廣公司、網站或優惠活動。",
        "conflict-of-interest": "作者與商品有經濟或個人利益關係。",
        "compensated-review": "是為換取報酬而寫或修改的。",
        "medical-claim": "聲稱商品能預防或治癒嚴重疾病。",
        "illegal-or-dangerous": "慫恿違法行為或危險地使用商品。",
        "comment-on-review": "談的是其他評論，而不是商品。",
        "duplicate-review": "同樣的文字多次釋出或由多個賬戶釋出。",
    },
    review_words="相關文字為：“{words}”。",
    check_in=(
        "您好！\n\n您曾就訂單{order_id}聯絡我們。約定的事項我們這邊都已辦妥。"
        "東西是否已順利到手，還有沒有沒解決的地方？\n\n此致敬禮"
    ),
    feedback_notice=(
        "您好！\n\n訂單{order_id}的問題，我們這邊已經解決。"
        "如果您對處理結果滿意，可以在“我的訂單”中更新或移除賣家反饋。"
        "這由您自己決定，訂單有任何問題我們都會繼續處理。\n\n此致敬禮"
    ),
    review_request=(
        "您好！\n\n您透過訂單{order_id}購買了我們的商品。"
        "無論您的看法如何，在亞馬遜上留下真實的評論都能幫助其他顧客做選擇。"
        "感謝您抽出時間。\n\n此致敬禮"
    ),
    delay_notice=(
        "您好！\n\n訂單{order_id}有新的訊息：到貨比原計劃晚，"
        "預計{new_date}送達。讓您等待，我很抱歉。"
        "如果對您來說太晚，請在這裡回覆，我們一起想辦法。\n\n此致敬禮"
    ),
    cannot_ship_notice=(
        "您好！\n\n很遺憾，訂單{order_id}無法發貨：倉庫裡最後一件查出有瑕疵。"
        "我們會全額退款，您無需任何操作。給您添麻煩了，請諒解。\n\n此致敬禮"
    ),
    return_question=(
        "您好！\n\n訂單{order_id}的退貨已經到我們這裡。"
        "辦結之前有一個問題：{question}\n\n此致敬禮"
    ),
    customization_question=(
        "您好！\n\n我們想完全按您的心意製作訂單{order_id}的商品，"
        "還缺一項資訊：{question}收到您的答覆後馬上開始製作。\n\n此致敬禮"
    ),
    delivery_question=(
        "您好！\n\n訂單{order_id}還不能交給物流，"
        "因為有一項送貨資訊不清楚：{question}請在這裡回覆，包裹當天就寄出。"
        "\n\n此致敬禮"
    ),
)
