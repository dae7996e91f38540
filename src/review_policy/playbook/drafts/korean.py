"""
Drafts in Korean.
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
    greeting="안녕하세요.",
    closing="감사합니다.",
    public_replies={
        None: (
            "불편하셨던 점을 솔직하게 말씀해 주셔서 감사합니다. 이번 주문에서 "
            "실망을 드려 죄송합니다."
        ),
        Cause.LISTING_PROMISE: (
            "상품이 설명과 다르게 느껴지셨다니 죄송합니다. 상세 페이지를 한 "
            "줄씩 다시 살펴보고 있습니다."
        ),
        Cause.DEFECT: (
            "제대로 작동하지 않는 제품은 창고에서 나가지 말았어야 했습니다. "
            "사과드리며 검수 담당자에게 전달했습니다."
        ),
        Cause.LATE_OR_LOST: (
            "안내보다 오래 기다리시게 해 송구합니다. 택배사에 경위를 확인하고 "
            "있습니다."
        ),
        Cause.DAMAGE: (
            "상자를 여셨을 때 파손되어 있었다니 속상하셨겠습니다. 이 제품의 "
            "포장을 보강했습니다."
        ),
        Cause.WRONG_ITEM: (
            "다른 상품이 들어간 것은 저희 실수입니다. 진심으로 사과드립니다."
        ),
        Cause.MISSING_PART: (
            "구성품이 빠져 있었던 점 죄송합니다. 봉하기 전에 한 번 더 세고 "
            "있습니다."
        ),
        Cause.SERVICE: (
            "응대가 마땅한 수준에 미치지 못했습니다. 사과드리며 팀이 함께 "
            "되짚어 보았습니다."
        ),
        Cause.EXPECTATION: (
            "생각하신 것과 다른 제품이었다니 충분히 이해합니다. 치수와 사진을 "
            "다시 검토하겠습니다."
        ),
        Cause.TASTE: (
            "마음에 들지 않으셨던 점을 알려 주셔서 감사합니다. 취향에 맞지 "
            "않아 아쉽습니다."
        ),
        Cause.MISUNDERSTANDING: (
            "안내가 헷갈리게 되어 있었습니다. 죄송하며 설명서를 고쳐 쓰고 "
            "있습니다."
        ),
        Cause.PRICE: (
            "가격에 대한 말씀 새겨듣겠습니다. 가격은 비용에 따라 정해지며 "
            "계속 점검하고 있습니다."
        ),
        Cause.PRICE_CUT: (
            "구매 직후 가격이 내려가 언짢으셨을 마음을 이해합니다."
        ),
        Cause.SUSPECTED_COMPETITOR: (
            "비교해 주신 내용을 꼼꼼히 읽었습니다. 누구의 지적이든 소중히 "
            "듣겠습니다."
        ),
        Cause.OUTSIDE_EVENT: (
            "이번 일은 저희 손이 닿지 않는 사정이었지만, 불편하셨을 것을 "
            "압니다. 유감스럽게 생각합니다."
        ),
        Cause.FEATURE_WISH: (
            "좋은 제안 감사합니다. 다음 제품을 준비하는 담당자에게 넘겼습니다."
        ),
    },
    public_invitation=(
        "확인해 드릴 수 있도록 아마존 계정에서 해당 주문을 열어 문제를 알려 "
        "주시기 바랍니다."
    ),
    public_solved="이후 문제가 잘 해결되어 다행으로 생각합니다.",
    support_replies={
        None: (
            "주문 {order_id} 건으로 연락 주셔서 감사합니다. 불편을 드려 "
            "죄송하며 제가 처리하겠습니다."
        ),
        Cause.LISTING_PROMISE: (
            "주문 {order_id}의 제품과 상세 페이지를 비교해 보니 말씀하신 뜻을 "
            "알겠습니다. 죄송합니다."
        ),
        Cause.DEFECT: (
            "주문 {order_id}의 제품이 제대로 작동하지 않아 죄송합니다."
        ),
        Cause.LATE_OR_LOST: (
            "주문 {order_id}의 배송을 택배사에 확인했습니다. 기다리시게 해 "
            "죄송합니다."
        ),
        Cause.DAMAGE: (
            "주문 {order_id}의 제품이 파손되어 도착했다니 유감입니다. 다른 "
            "증빙은 필요하지 않습니다."
        ),
        Cause.WRONG_ITEM: (
            "주문 {order_id}에 다른 제품이 배송되었습니다. 저희 쪽에서 뒤바뀐 "
            "것이니 사과드립니다."
        ),
        Cause.MISSING_PART: (
            "주문 {order_id}의 구성이 온전하지 않았습니다. 빠진 것을 적어 "
            "두었고 사과드립니다."
        ),
        Cause.SERVICE: (
            "주문 {order_id}에서 더 나은 응대를 받으셨어야 합니다. 죄송하며 "
            "이제부터 제가 직접 맡겠습니다."
        ),
        Cause.EXPECTATION: (
            "주문 {order_id}의 제품이 생각하신 것과 달랐던 점 이해합니다."
        ),
        Cause.TASTE: (
            "주문 {order_id}의 제품이 마음에 들지 않으셨다니 아쉽습니다. "
            "바로잡아 드리고 싶습니다."
        ),
        Cause.MISUNDERSTANDING: (
            "주문 {order_id}에 관한 글을 읽었습니다. 저희 설명서에 빠진 "
            "부분이 있어 죄송합니다."
        ),
        Cause.PRICE: (
            "주문 {order_id}의 가격이 내용에 비해 높게 느껴지신 점 이해합니다."
        ),
        Cause.PRICE_CUT: (
            "주문 {order_id} 이후 가격이 내려가 서운하셨을 것 같습니다."
        ),
        Cause.SUSPECTED_COMPETITOR: (
            "주문 {order_id}에 대한 의견을 기록해 두었습니다. 제품 자체에 "
            "문제가 있다면 조치하겠습니다."
        ),
        Cause.OUTSIDE_EVENT: (
            "주문 {order_id}의 일은 누구도 막기 어려운 사정이었습니다. 그래도 "
            "도와드리고 싶습니다."
        ),
        Cause.FEATURE_WISH: (
            "주문 {order_id}에 관한 제안을 제품 담당에게 전했습니다."
        ),
    },
    quoting="“{words}”라고 적어 주셨습니다.",
    remedies={
        Remedy.REFUND: (
            "상품 금액 전액을 환불해 드립니다. 결제하신 수단으로 돌아갑니다."
        ),
        Remedy.REPLACEMENT: (
            "오늘 새 제품을 무료로 준비해 보내 드립니다. 배송 조회는 아마존 "
            "계정에서 보실 수 있습니다."
        ),
        Remedy.PART: "필요하신 부품을 보내 드리고 있으며 비용은 없습니다.",
        Remedy.RETURN: (
            "반품 비용은 저희가 부담합니다. 아마존 계정에서 반품을 시작하시면 "
            "라벨이 나옵니다. 이후 환불됩니다."
        ),
        Remedy.HELP: (
            "어느 단계에서 막히셨는지 알려 주시면 차례대로 도와드리겠습니다."
        ),
        Remedy.CHOICE: (
            "새 제품과 환불 중 어느 쪽이 좋으신가요? 답을 주시면 당일에 "
            "진행하겠습니다."
        ),
    },
)

TEXTS: Final = DraftTexts(
    language=Language.KO,
    polite=POLITE,
    date="%Y-%m-%d",
    removal_requests={
        "obscene-language": (
            "주문 {order_id}의 판매자 피드백을 삭제해 주시기 바랍니다. "
            "일반적으로 외설적이거나 저속하다고 여겨지는 말이 들어 있습니다. "
            "해당 부분은 “{words}”입니다."
        ),
        "personal-information": (
            "주문 {order_id}의 판매자 피드백을 삭제해 주시기 바랍니다. "
            "판매자를 알아볼 수 있는 개인 정보가 들어 있습니다. 해당 부분은 "
            "“{words}”입니다."
        ),
        "product-review-only": (
            "주문 {order_id}의 판매자 피드백을 삭제해 주시기 바랍니다. 의견 "
            "전체가 상품평이며 판매자의 서비스는 언급하지 않습니다. 해당 "
            "부분은 “{words}”입니다."
        ),
        "fba-delivery-only": (
            "주문 {order_id}의 판매자 피드백에 취소선을 그어 주시기 바랍니다. "
            "의견 전체가 아마존이 처리한 주문의 배송에 관한 것입니다. 해당 "
            "부분은 “{words}”입니다."
        ),
        "buy-shipping-delay-only": (
            "주문 {order_id}의 판매자 피드백에 취소선을 그어 주시기 바랍니다. "
            "의견 전체가 Buy Shipping으로 제때 보낸 주문의 지연 또는 미배송에 "
            "관한 것입니다. 해당 부분은 “{words}”입니다."
        ),
        "easy-ship-delivery-only": (
            "주문 {order_id}의 판매자 피드백에 취소선을 그어 주시기 바랍니다. "
            "의견 전체가 아마존이 배송한(Easy Ship) 주문의 배송에 관한 "
            "것입니다. 해당 부분은 “{words}”입니다."
        ),
    },
    review_report=(
        "리뷰 {review}가 커뮤니티 가이드라인에 맞는지 확인해 주시기 바랍니다."
    ),
    review_grounds={
        "seller-order-shipping": "판매자, 주문 또는 배송에 관한 내용입니다.",
        "price-availability": (
            "개인의 경우나 특정 매장의 가격 또는 재고에 관한 내용입니다."
        ),
        "unsupported-language": (
            "지원되지 않는 언어이거나 여러 언어가 섞여 있습니다."
        ),
        "spam-gibberish": "반복되거나 뜻이 없는 글입니다.",
        "too-few-words": "요구되는 길이보다 짧습니다.",
        "private-information": "개인 정보를 드러냅니다.",
        "profanity": "욕설이나 외설적인 말이 들어 있습니다.",
        "harassment": "사람을 모욕하거나 괴롭히거나 위협합니다.",
        "hate-speech": "사람의 속성을 이유로 혐오를 드러냅니다.",
        "sexual-content": "노골적인 성적 묘사가 들어 있습니다.",
        "external-link": "외부 사이트로 연결하거나 추천 링크를 담고 있습니다.",
        "promotional-content": (
            "회사, 사이트 또는 행사를 알리는 것이 주된 목적입니다."
        ),
        "conflict-of-interest": (
            "작성자가 상품에 금전적 또는 개인적 이해관계를 갖고 있습니다."
        ),
        "compensated-review": "대가를 받고 쓰거나 고친 글입니다.",
        "medical-claim": "상품이 중한 병을 예방하거나 고친다고 주장합니다.",
        "illegal-or-dangerous": "불법 행위나 위험한 사용을 부추깁니다.",
        "comment-on-review": "상품이 아니라 다른 리뷰에 관한 글입니다.",
        "duplicate-review": (
            "같은 글이 여러 번 또는 여러 계정에서 올라왔습니다."
        ),
    },
    review_words="해당 부분은 “{words}”입니다.",
    check_in=(
        "안녕하세요.\n\n주문 {order_id} 건으로 문의를 주셨습니다. 약속드린 "
        "조치는 저희 쪽에서 모두 마쳤습니다. 잘 도착했는지, 아직 남은 문제가 "
        "있는지 궁금합니다.\n\n감사합니다."
    ),
    feedback_notice=(
        "안녕하세요.\n\n주문 {order_id}의 문제는 저희 쪽에서 해결되었습니다. "
        "해결에 만족하신다면 “내 주문”에서 판매자 피드백을 수정하거나 "
        "삭제하실 수 있습니다. 결정은 전적으로 고객님께 달려 있으며 어느 "
        "쪽이든 도와드립니다.\n\n감사합니다."
    ),
    review_request=(
        "안녕하세요.\n\n주문 {order_id}로 저희 상품을 구매하셨습니다. 의견이 "
        "어떠하든 아마존에 남겨 주시는 솔직한 리뷰는 다른 고객의 선택에 "
        "도움이 됩니다. 시간을 내 주셔서 감사합니다.\n\n감사합니다."
    ),
    delay_notice=(
        "안녕하세요.\n\n주문 {order_id}에 대한 소식입니다. 예정보다 늦어져 "
        "{new_date}에 도착할 예정입니다. 기다리시게 해 죄송합니다. 너무 "
        "늦다면 여기에 답해 주세요. 방법을 찾겠습니다.\n\n감사합니다."
    ),
    cannot_ship_notice=(
        "안녕하세요.\n\n죄송하게도 주문 {order_id}를 보내 드릴 수 없습니다. "
        "창고의 마지막 제품에서 불량이 발견되었습니다. 전액 환불해 드리며 "
        "고객님께서 하실 일은 없습니다.\n\n감사합니다."
    ),
    return_question=(
        "안녕하세요.\n\n주문 {order_id}의 반품이 저희에게 도착했습니다. "
        "마무리하기 전에 한 가지 여쭙니다. {question}\n\n감사합니다."
    ),
    customization_question=(
        "안녕하세요.\n\n주문 {order_id}의 제품을 원하시는 그대로 만들기 위해 "
        "한 가지를 확인해야 합니다. {question} 답을 받는 대로 제작을 "
        "시작합니다.\n\n감사합니다."
    ),
    delivery_question=(
        "안녕하세요.\n\n주문 {order_id}를 아직 택배사에 넘기지 못했습니다. "
        "배송에 필요한 내용 한 가지가 분명하지 않습니다. {question} 여기에 "
        "답해 주시면 당일에 발송합니다.\n\n감사합니다."
    ),
)
