"""
Drafts in English.
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
    greeting="Hello,",
    closing="Kind regards",
    public_replies={
        None: (
            "Thank you for telling us where this order fell short. We are "
            "sorry for the disappointment."
        ),
        Cause.LISTING_PROMISE: (
            "The item was not what its description promised, and we "
            "apologise. We are going through the listing line by line to "
            "put it right."
        ),
        Cause.DEFECT: (
            "An item that stops working is not what we want to send out, and "
            "we apologise. We have passed this on to the people who check "
            "our stock."
        ),
        Cause.LATE_OR_LOST: (
            "Waiting longer than promised is annoying, and we apologise for "
            "the delay. We are asking the carrier what went wrong."
        ),
        Cause.DAMAGE: (
            "Opening the box and finding something broken is a let-down, "
            "and we are sorry. This item travels in better padding now."
        ),
        Cause.WRONG_ITEM: (
            "The wrong item went into your parcel, which is our mistake, and "
            "we apologise. The shelf has been checked since."
        ),
        Cause.MISSING_PART: (
            "Something was left out of your parcel, and we are sorry. Each "
            "set is now counted once more before it is closed."
        ),
        Cause.SERVICE: (
            "Our service was not what it should have been, and we apologise. "
            "The team has talked your case through."
        ),
        Cause.EXPECTATION: (
            "You had something different in mind, and we understand that. "
            "Measurements and pictures on the page are being looked at."
        ),
        Cause.TASTE: (
            "It helps to hear what you did not like. Tastes differ, and it "
            "is a pity that this one was not for you."
        ),
        Cause.MISUNDERSTANDING: (
            "Our page should have made clear how this item is used, and we "
            "regret the confusion. The wording is being changed."
        ),
        Cause.PRICE: (
            "What you say about the price has been heard. It follows our "
            "costs, which we check all the time."
        ),
        Cause.PRICE_CUT: (
            "A price that drops soon after a purchase is frustrating. We "
            "understand that very well."
        ),
        Cause.SUSPECTED_COMPETITOR: (
            "Your comparison was read with care. We take criticism of our "
            "items seriously, wherever it comes from."
        ),
        Cause.OUTSIDE_EVENT: (
            "This time the cause lay outside our control, yet we know that "
            "this makes it no easier for you. We are sorry for the trouble."
        ),
        Cause.FEATURE_WISH: (
            "That is a good idea, thank you. It is now with the people who "
            "plan the next version."
        ),
    },
    public_invitation=(
        "To let us look into it, please open the order in your Amazon "
        "account and choose the button for problems with an order."
    ),
    public_solved="We are glad that this could be settled in the meantime.",
    support_replies={
        None: (
            "thank you for writing about order {order_id}. I am sorry that "
            "something went wrong, and I will take care of it."
        ),
        Cause.LISTING_PROMISE: (
            "I have compared the item of order {order_id} with its page, and "
            "I see what you mean. I am sorry that you received "
            "something other than described."
        ),
        Cause.DEFECT: (
            "I am sorry that the item of order {order_id} does not work as "
            "it should. That must have cost you time."
        ),
        Cause.LATE_OR_LOST: (
            "I have looked up the parcel of order {order_id} with the "
            "carrier. I am sorry that you have had to wait for it."
        ),
        Cause.DAMAGE: (
            "I am sorry to read that the item of order {order_id} was broken "
            "when you opened the box. You need not prove anything further."
        ),
        Cause.WRONG_ITEM: (
            "you received something else than you bought with order "
            "{order_id}. The mix-up happened on our shelf, and I apologise."
        ),
        Cause.MISSING_PART: (
            "I apologise that the contents of order {order_id} were not "
            "complete. I have noted what is lacking."
        ),
        Cause.SERVICE: (
            "you were right to expect more from us on order {order_id}. I "
            "apologise for the way it was handled, and I have it on my desk "
            "now."
        ),
        Cause.EXPECTATION: (
            "I understand that the item of order {order_id} is not what you "
            "had pictured. I am sorry for the let-down."
        ),
        Cause.TASTE: (
            "it is a pity that the item of order {order_id} does not suit "
            "you, and I would like to make that right."
        ),
        Cause.MISUNDERSTANDING: (
            "I have read your lines on order {order_id}, and I believe that "
            "our instructions left a question open. I am sorry about that."
        ),
        Cause.PRICE: (
            "I understand that what you paid for order {order_id} feels like "
            "too much for what you got."
        ),
        Cause.PRICE_CUT: (
            "I can see why it stings that the price fell after you had "
            "placed order {order_id}."
        ),
        Cause.SUSPECTED_COMPETITOR: (
            "I take note of your remarks on order {order_id}. If anything is "
            "wrong with the item itself, I will put it right."
        ),
        Cause.OUTSIDE_EVENT: (
            "I am sorry for the trouble with order {order_id}. Although "
            "neither of us could prevent it, I do not want to leave you "
            "alone with it."
        ),
        Cause.FEATURE_WISH: (
            "your suggestion on order {order_id} has been passed to our "
            "product team. I am sorry that the present version lacks it."
        ),
    },
    quoting="You wrote: “{words}”.",
    remedies={
        Remedy.REFUND: (
            "I am refunding the price of the item in full; the amount goes "
            "back to the way in which you paid."
        ),
        Remedy.REPLACEMENT: (
            "A new item is being packed for you today, at no cost to you. "
            "Tracking will show in your Amazon account."
        ),
        Remedy.PART: (
            "The part you need is on its way to you, and there is nothing to "
            "pay for it."
        ),
        Remedy.RETURN: (
            "You can send the item back at our expense: start the return in "
            "your Amazon account, and the label will be there. The refund "
            "follows as soon as it is scanned."
        ),
        Remedy.HELP: (
            "Please tell me at which step you are stuck, and I will guide "
            "you through it."
        ),
        Remedy.CHOICE: (
            "Which would help you more, a replacement or your money back? "
            "Tell me, and I will start it the same day."
        ),
    },
)

TEXTS: Final = DraftTexts(
    language=Language.EN,
    polite=POLITE,
    date="%Y-%m-%d",
    removal_requests={
        "obscene-language": (
            "Please remove the feedback for order {order_id}. It contains "
            "words commonly understood as obscene or profane: “{words}”."
        ),
        "personal-information": (
            "Please remove the feedback for order {order_id}. It contains "
            "seller-specific, personally identifiable information (e-mail "
            "addresses, full names or telephone numbers): “{words}”."
        ),
        "product-review-only": (
            "Please remove the feedback for order {order_id}. The entire "
            "comment is a product review and says nothing of the seller's "
            "service: “{words}”."
        ),
        "fba-delivery-only": (
            "Please strike through the feedback for order {order_id}. The "
            "entire comment is explicitly about the delivery experience of "
            "an order fulfilled by Amazon: “{words}”."
        ),
        "buy-shipping-delay-only": (
            "Please strike through the feedback for order {order_id}. The "
            "entire comment is about a delayed or undelivered order that was "
            "shipped on time using Buy Shipping: “{words}”."
        ),
        "easy-ship-delivery-only": (
            "Please strike through the feedback for order {order_id}. The "
            "entire comment is about the delivery of an order delivered by "
            "Amazon (Easy Ship): “{words}”."
        ),
    },
    review_report=(
        "Please check review {review} against the Community Guidelines."
    ),
    review_grounds={
        "seller-order-shipping": (
            "They do not allow reviews that focus on sellers and the "
            "customer service they provide, ordering issues and returns, "
            "shipping packaging, product condition and damage, or shipping "
            "cost and speed."
        ),
        "price-availability": (
            "They do not allow comments about pricing or availability that "
            "relate to an individual experience or a specific store."
        ),
        "unsupported-language": (
            "They do not allow content written in unsupported languages, or "
            "in a mix of languages."
        ),
        "spam-gibberish": (
            "They do not allow repetitive text, nonsense and gibberish, "
            "content that's just punctuation and symbols, or ASCII art."
        ),
        "too-few-words": (
            "They say that written reviews must be at least 20 words."
        ),
        "private-information": (
            "They do not allow private information (phone number, e-mail "
            "address, mailing address, license plate, data source name, "
            "order number)."
        ),
        "profanity": (
            "They do not allow profanity, obscenities, or name-calling."
        ),
        "harassment": (
            "They do not allow profanity, obscenities, name-calling, "
            "harassment, threats or attacks on people."
        ),
        "hate-speech": (
            "They do not allow hate speech: hatred for people based on "
            "characteristics such as race, nationality, gender, sexual "
            "orientation, religion, age or disability."
        ),
        "sexual-content": (
            "They do not allow sexually explicit images or descriptions."
        ),
        "external-link": (
            "They do not allow links to external sites, or URLs with "
            "referrer tags."
        ),
        "promotional-content": (
            "They do not allow content whose main purpose is to promote a "
            "company, website, author or special offer."
        ),
        "conflict-of-interest": (
            "They do not allow reviews by someone with a financial or "
            "personal interest in the product: own products, and those of "
            "friends, relatives, employers, business associates or "
            "competitors."
        ),
        "compensated-review": (
            "They do not allow reviews created, edited or removed in "
            "exchange for compensation (cash, discounts, free products, gift"
            " cards, refunds)."
        ),
        "medical-claim": (
            "They do not allow statements or claims related to preventing or"
            " curing serious medical conditions or severe symptoms."
        ),
        "illegal-or-dangerous": (
            "They do not allow content that encourages illegal activity "
            "(violence, drugs, underage drinking, fraud) or the dangerous "
            "misuse of a product."
        ),
        "comment-on-review": (
            "They do not allow content that is not about the product but "
            "about other reviews."
        ),
        "duplicate-review": (
            "They do not allow repetitive text, or posting from multiple "
            "accounts or coordinating with others."
        ),
    },
    review_words="The words are: “{words}”.",
    check_in=(
        "Hello,\n\nyou wrote to us about order {order_id}. What we agreed on "
        "has been done from our side. Has everything reached you as it "
        "should, or is something still open?\n\nKind regards"
    ),
    feedback_notice=(
        "Hello,\n\nthe problem with order {order_id} is solved from our side. "
        "If you are satisfied with the solution, you can update or remove "
        "your feedback under “Your orders”. That is your own decision, and "
        "we help you either way.\n\nKind regards"
    ),
    review_request=(
        "Hello,\n\nyou bought from us with order {order_id}. Whatever you "
        "made of the item, an honest review on Amazon helps other customers "
        "to choose. Thank you for your time.\n\nKind regards"
    ),
    delay_notice=(
        "Hello,\n\nI have news on order {order_id}: it will arrive later than "
        "planned. The new date is {new_date}. I am sorry that you have to "
        "wait. If that is too late for you, answer here and we will find a "
        "way.\n\nKind regards"
    ),
    cannot_ship_notice=(
        "Hello,\n\nunfortunately we are not able to ship order {order_id}: "
        "the last piece in our warehouse proved to be faulty. We are "
        "refunding you in full, and you need not do anything. I apologise "
        "for the trouble.\n\nKind regards"
    ),
    return_question=(
        "Hello,\n\nyour return for order {order_id} has reached us. Before we "
        "can complete it, one question: {question}\n\nKind regards"
    ),
    customization_question=(
        "Hello,\n\nwe would like to make the item of order {order_id} exactly "
        "as you want it, and are missing one detail: {question} Production "
        "starts as soon as we have your answer.\n\nKind regards"
    ),
    delivery_question=(
        "Hello,\n\nwe cannot hand order {order_id} to the carrier yet, since "
        "a detail of the delivery is not clear: {question} Please answer in "
        "this thread, and the parcel leaves the same day.\n\nKind regards"
    ),
)
