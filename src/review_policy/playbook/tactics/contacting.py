"""
Tactics of writing to buyers.
"""

from __future__ import annotations

from typing import Final

from review_policy import citations as cite
from review_policy.model.marketplace import Marketplace
from review_policy.parameters.orders import WRITE_WITHIN
from review_policy.parameters.reviews import CONTACT_CUSTOMER
from review_policy.playbook.tactics import _conditions as only
from review_policy.playbook.tactics._tactic import (
    Tactic,
    TacticCondition,
    TacticVerdict,
)


TACTICS: Final = (
    Tactic(
        name="contact-through-buyer-seller-messaging",
        title="Write in Amazon's messages",
        advice="Write to the buyer about the problem with the order.",
        verdict=TacticVerdict.ONLY_IF,
        exists=WRITE_WITHIN,
        why="There are permitted reasons, a time, and buyers who opted out.",
        conditions=(
            TacticCondition(
                "message.has_permitted_reason",
                "It is about a problem with the order, or another permitted "
                "reason.",
            ),
            only.IN_TIME,
            only.HAS_ORDER_ID,
            only.IN_BUYERS_LANGUAGE,
            only.NOT_OPTED_OUT,
        ),
    ),
    Tactic(
        name="contact-off-amazon",
        title="Contact the buyer off Amazon",
        advice="Write by mail, telephone, SMS or a social network.",
        verdict=TacticVerdict.FORBIDDEN,
        rules=("off-amazon-diversion",),
        why="Contact runs through Amazon alone.",
        instead="Amazon's messages.",
    ),
    Tactic(
        name="ask-phone-then-follow-up-by-sms",
        title="Ask for a telephone number and go on by SMS",
        advice="Get the number for a replacement, then call or text.",
        verdict=TacticVerdict.FORBIDDEN,
        rules=("personal-data-request", "off-amazon-diversion"),
        why="Buyers' data serve to fulfil the order and nothing else.",
        instead="Go on in the buyer's thread.",
    ),
    Tactic(
        name="identify-reviewer",
        title="Find the order behind a review",
        advice="Match a review with an order by name, place or a tool.",
        verdict=TacticVerdict.ONLY_IF,
        exists=CONTACT_CUSTOMER,
        why="No explicit ban was found; Contact Customer is the official "
        "way, and a reward makes it forbidden.",
        conditions=(
            only.NO_REWARD,
            TacticCondition(
                "text.names_review",
                "What is written does not speak of the review.",
                must=False,
            ),
        ),
    ),
    Tactic(
        name="contact-customer-tool",
        title="Use Contact Customer",
        advice="Answer a review of one to three stars by Amazon's templates.",
        verdict=TacticVerdict.ONLY_IF,
        exists=CONTACT_CUSTOMER,
        why="It is for owners of the brand who sold the item, with a refund "
        "or support.",
        conditions=(
            TacticCondition(
                "seller.brand_owner", "The seller owns the brand."
            ),
            TacticCondition(
                "review.seller_of_record", "The seller sold the reviewed item."
            ),
            TacticCondition(
                "windows.contact_customer_open",
                "The review is still shown in the tool.",
            ),
        ),
        sources=(cite.CONTACT_CUSTOMER_2023,),
    ),
    Tactic(
        name="send-bonus-material",
        title="Send bonus material",
        advice="Attach an e-book or a manual, or promise one.",
        verdict=TacticVerdict.ONLY_IF,
        rules=("wrong-attachment-type", "marketing"),
        why="Attachments are instructions, warranties and invoices; a bonus "
        "that a blocked mail cannot bring breeds negatives.",
        conditions=(
            TacticCondition(
                "attachment.is_permitted",
                "It is an instruction, a warranty or an invoice.",
            ),
            only.NO_CONDITION,
        ),
    ),
    Tactic(
        name="ask-feedback-removal-after-solving",
        title="Say that feedback can be taken back, after solving",
        advice="Once the problem is solved, ask to remove the feedback.",
        verdict=TacticVerdict.ONLY_IF,
        rules=("feedback-removal-request",),
        why="The neutral notice is fine everywhere; a direct request is at "
        "risk, and a violation in Japan.",
        conditions=(
            only.IS_SOLVED,
            TacticCondition(
                "text.asks_for_removal",
                "It says that it can be done, and does not ask for it.",
                must=False,
            ),
            only.NO_REWARD,
        ),
        sources=(cite.NEGATIVE_FEEDBACK_AU, cite.NEGATIVE_FEEDBACK_JP),
    ),
    Tactic(
        name="ask-feedback-removal-directly",
        title="Ask directly to remove seller feedback",
        advice="Ask the buyer in plain words to take the feedback back.",
        verdict=TacticVerdict.ONLY_IF,
        rules=("feedback-removal-request",),
        elsewhere={Marketplace.JP: TacticVerdict.FORBIDDEN},
        why="Italy's page permits it after solving, Japan's calls it a "
        "violation, and elsewhere it is at risk.",
        instead="The neutral notice.",
        conditions=(only.IS_SOLVED, only.NO_REWARD),
        sources=(cite.REMOVE_FEEDBACK_IT, cite.NEGATIVE_FEEDBACK_JP),
    ),
    Tactic(
        name="give-removal-instructions",
        title="Explain how to change or remove",
        advice="Give simple steps or a link.",
        verdict=TacticVerdict.ONLY_IF,
        rules=("feedback-removal-request", "review-change-request"),
        why="Inside the neutral notice on feedback it is fine; for reviews "
        "it asks for a change.",
        conditions=(
            TacticCondition(
                "text.is_on_feedback",
                "It is about seller feedback and no product review.",
            ),
            only.IS_SOLVED,
        ),
    ),
    Tactic(
        name="check-in-after-solving",
        title="Ask afterwards whether all is well",
        advice="After solving, ask whether everything is in order.",
        verdict=TacticVerdict.ONLY_IF,
        rules=("unnecessary-message", "repeat-contact"),
        why="In the buyer's thread it is an answer; alone it is an "
        "unnecessary message.",
        conditions=(only.IS_SOLVED, only.IN_THREAD),
    ),
    Tactic(
        name="send-delay-updates",
        title="Tell buyers of delays early",
        advice="Write as soon as a delay is known, with sympathy.",
        verdict=TacticVerdict.OK,
        why="A delay is a problem with the order; write once, with news.",
        sources=(cite.GUIDELINES_ANNOUNCED_US,),
    ),
    Tactic(
        name="repeat-messages",
        title="Write several times",
        advice="Write again until the buyer answers.",
        verdict=TacticVerdict.FORBIDDEN,
        rules=("repeat-contact", "repeat-request"),
        why="Repeated contact is barred, repeated requests even more.",
        instead="One message, then the public reply.",
    ),
    Tactic(
        name="mass-mail-customers",
        title="Write to masses of customers",
        advice="Send the same message to many buyers.",
        verdict=TacticVerdict.FORBIDDEN,
        rules=("marketing", "unnecessary-message", "repeat-contact"),
        why="Only what an order needs may be sent.",
        instead="One neutral request for each order, by Amazon's button.",
    ),
    Tactic(
        name="mail-past-customers",
        title="Mail a review link to former buyers",
        advice="Write to everybody who ever bought.",
        verdict=TacticVerdict.FORBIDDEN,
        rules=("outside-window", "repeat-contact"),
        why="The time for an order ends 30 days after it is complete.",
        instead="Ask each buyer once, in time, by Amazon's button.",
    ),
    Tactic(
        name="social-and-own-site-contact",
        title="Keep channels of one's own open",
        advice="Be found on social media and a site where the unhappy write.",
        verdict=TacticVerdict.ONLY_IF,
        rules=("off-amazon-diversion",),
        why="They may exist; Amazon's buyers must not be sent there.",
        conditions=(
            TacticCondition(
                "text.diverts_buyers",
                "Nothing sent to an Amazon buyer points there.",
                must=False,
            ),
        ),
    ),
    Tactic(
        name="collect-feedback-off-amazon",
        title="Collect opinions off Amazon",
        advice="Ask buyers for their opinion on another site.",
        verdict=TacticVerdict.FORBIDDEN,
        rules=("off-amazon-diversion",),
        why="Buyers must not be led off Amazon.",
        instead="Read reviews, returns and messages for what they say.",
    ),
)
