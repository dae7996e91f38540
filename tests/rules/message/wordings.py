"""
Wordings that are not allowed and wordings that are, each in several ways.

They follow the paraphrased lists of the fact sheet on messages, and are
written anew.
"""

from __future__ import annotations

from typing import Final

from review_policy.model.message import Channel


REQUEST, ORDER, REPLY, INSERT, PUBLIC = (
    Channel.REVIEW_REQUEST,
    Channel.ORDER_MESSAGE,
    Channel.SUPPORT_REPLY,
    Channel.INSERT,
    Channel.PUBLIC_REPLY,
)

DISALLOWED: Final[tuple[tuple[str, Channel, tuple[str, ...]], ...]] = (
    (
        "positive-review-request",
        REQUEST,
        (
            "Please give us five stars on Amazon.",
            "Could you rate us 5 stars? It takes a minute.",
        ),
    ),
    (
        "positive-review-request",
        INSERT,
        (
            "Please leave a positive review of your new lamp.",
            "We would appreciate a great rating from you.",
        ),
    ),
    (
        "conditional-review-request",
        REQUEST,
        (
            "If you are happy with your lamp, please write a review.",
            "If you love it, we would like to read your review on Amazon.",
            "If you enjoyed the tea, feel free to leave a review.",
        ),
    ),
    (
        "conditional-review-request",
        INSERT,
        (
            "Please contact us before you leave negative feedback.",
            "Write to us instead of leaving a bad review.",
        ),
    ),
    (
        "emotional-pressure",
        REQUEST,
        (
            "This shop is our family's only income, your rating counts.",
            (
                "Your review would mean the world to us, it really means the "
                "world to our family: a review means the world to us."
            ),
        ),
    ),
    (
        "emotional-pressure",
        REPLY,
        (
            "Because of your rating our account may be closed.",
            "We beg you to think of our families.",
        ),
    ),
    (
        "incentive",
        INSERT,
        (
            "Get a gift card for your honest review, whatever the stars.",
            "A free spatula for every review of the pan!",
            "Leave a review and receive a 20 % discount on your next order.",
            "Write a review and win a prize in our monthly raffle.",
        ),
    ),
    (
        "incentive",
        REPLY,
        (
            "You get a full refund once you delete your review.",
            "We offer a 25 % off voucher if you remove your feedback.",
        ),
    ),
    (
        "review-change-request",
        REPLY,
        (
            "As it is solved now, could you please update your review?",
            "Would you consider changing your star rating?",
            "Please remove your negative review.",
        ),
    ),
    (
        "feedback-removal-request",
        REPLY,
        (
            "We have solved it. Would you please remove your feedback?",
            "Could you kindly delete the negative feedback for our shop?",
        ),
    ),
    (
        "content-direction",
        REQUEST,
        (
            "Here is a text to copy and paste into your review.",
            "In your review, please mention how quiet the fan is.",
            "Could you copy your feedback into a product review?",
        ),
    ),
    (
        "personal-data-request",
        INSERT,
        (
            "Send us a screenshot of your review.",
            "Please give us your email address for the certificate.",
        ),
    ),
    (
        "repeat-request",
        REQUEST,
        (
            "Just a reminder to review your order, please.",
            "A second reminder: your review of the lamp is still open.",
        ),
    ),
    (
        "marketing",
        REQUEST,
        (
            "Follow us and see our other lamps.",
            "Join our newsletter for readers of good books.",
            "Take 15 % off your next order of tea.",
        ),
    ),
    (
        "unnecessary-message",
        ORDER,
        (
            "Thank you for your order!",
            "Thank you. We are here if you have any problem.",
        ),
    ),
    (
        "contact-details",
        REPLY,
        (
            "Reply to service@lampshop.example instead.",
            "Call us at 1-800-555-0133.",
            "Add us on WhatsApp +44 7700 900318.",
            "LINE: lamp_shop7 answers faster.",
        ),
    ),
    (
        "insider-review",
        INSERT,
        (
            "Dear friends and family, please write a review of our lamp.",
            "All employees must post a review of the new kettle.",
        ),
    ),
    (
        "concealment",
        INSERT,
        (
            "Please do not mention this card in your review.",
            "Keep this between us, please.",
        ),
    ),
    (
        "amazon-impersonation",
        REPLY,
        (
            "We are the Amazon review team, please delete your comment.",
            "This is Amazon customer service about your comment.",
        ),
    ),
    (
        "off-amazon-diversion",
        REPLY,
        (
            "Please do not open a return on Amazon for it.",
            "Next time buy directly on our own website.",
            "We refund you by PayPal.",
        ),
    ),
    (
        "cancel-request",
        ORDER,
        (
            "The lamp is out of stock, please cancel your order.",
            "Could you cancel the order for us? We have no more.",
        ),
    ),
)
"""Rule, channel and texts that the rule must find."""

ALLOWED: Final[tuple[tuple[Channel, tuple[str, ...]], ...]] = (
    (
        REQUEST,
        (
            "We would welcome your opinion. Please write a customer review.",
            (
                "Thanks for choosing us. If you have a moment, please leave "
                "an "
                "honest review of your purchase."
            ),
            "Please share your experience with the lamp, good or bad.",
            "Please leave a product review or seller feedback for this order.",
            (
                "Thank you for your order. Would you tell other shoppers what "
                "you think of the lamp?"
            ),
        ),
    ),
    (
        INSERT,
        (
            (
                "Thank you for choosing our lamp. You can write a review "
                "under "
                "Your Orders."
            ),
        ),
    ),
    (
        REPLY,
        (
            (
                "If you are satisfied that we solved it, you can update or "
                "remove your feedback in your account."
            ),
            (
                "The item is not available any more. We have refunded the "
                "full "
                "amount, the reason is a defect in our store room."
            ),
            "Your return has arrived. 23.90 dollars are refunded by Friday.",
            "We need one detail to finish your return: which colour was it?",
            "Thank you for your question. The lid turns to the left.",
            "We are looking into it and will answer by Friday.",
            (
                "The parcel was lost. Would you like a new one or your money "
                "back?"
            ),
            (
                "We can refund a third of the price and you keep the lamp, if "
                "that suits you better than the return."
            ),
        ),
    ),
    (
        ORDER,
        (
            "Your order is delayed by snow; the new day is Friday.",
            "Please confirm the spelling for the engraving: Mia or Mya?",
            (
                "Which of these two days suits you for the sofa, Monday or "
                "Thursday?"
            ),
            (
                "The carrier cannot use this address. Please correct the "
                "house "
                "number."
            ),
            "Your invoice is attached.",
            "A safety notice that the law requires is attached.",
            (
                "Your activation key is AB12-CD34. Enter it on the first page "
                "of the setup."
            ),
            (
                "Your parcel waits at the depot: "
                "https://www.ups.com/track?tracknum=1Z999AA10123456784"
            ),
        ),
    ),
    (
        PUBLIC,
        ("We are sorry that the lamp came late. A new one was sent at once.",),
    ),
)
"""Channel and texts in which nothing may be found."""
