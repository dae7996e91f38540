"""
Tactics of answering in public.
"""

from __future__ import annotations

from typing import Final

from review_policy import citations as cite
from review_policy.parameters.reviews import PUBLIC_COMMENT
from review_policy.playbook.tactics import _conditions as only
from review_policy.playbook.tactics._tactic import Tactic, TacticVerdict


TACTICS: Final = (
    Tactic(
        name="monitor-daily",
        title="Watch feedback and reviews every day",
        advice="Look daily, so that problems are met while they are fresh.",
        verdict=TacticVerdict.OK,
        why="Reading is free; the days for a request and an answer run.",
    ),
    Tactic(
        name="answer-within-a-day",
        title="Answer within a day",
        advice="Answer within hours, not after ten days.",
        verdict=TacticVerdict.OK,
        why="Amazon counts 24 hours for messages, weekends included.",
        sources=(cite.RESPONSE_TIME_US,),
    ),
    Tactic(
        name="stay-polite",
        title="Stay polite",
        advice="Be calm, short and professional; no argument, no stock text.",
        verdict=TacticVerdict.OK,
        why="A rude answer is a violation, a polite one never is.",
    ),
    Tactic(
        name="ignore-trolls",
        title="Do not feed trolls",
        advice="Leave abuse unanswered and report it.",
        verdict=TacticVerdict.OK,
        why="Nobody has to answer; a report needs a rule that is broken.",
    ),
    Tactic(
        name="apologise",
        title="Apologise, at fault or not",
        advice="Say sorry even where the fault lies elsewhere.",
        verdict=TacticVerdict.OK,
        why="An apology breaks no rule and admits nothing to Amazon.",
    ),
    Tactic(
        name="explain-gently",
        title="Explain what was out of your hands",
        advice="Explain the reason without blaming anybody.",
        verdict=TacticVerdict.ONLY_IF,
        rules=("abusive-tone", "buyer-data-exposed"),
        why="Blame is abusive tone, and details may tell who bought.",
        conditions=(only.NO_BLAME, only.NO_BUYER_DATA),
    ),
    Tactic(
        name="reply-publicly-to-feedback",
        title="Reply in public to seller feedback",
        advice="Answer under the feedback, under neutral and positive too.",
        verdict=TacticVerdict.OK,
        why="There is one reply, and it cannot be edited.",
        sources=(cite.NEGATIVE_FEEDBACK_AU,),
    ),
    Tactic(
        name="comment-publicly-on-review",
        title="Comment in public on a product review",
        advice="Answer under the review, for all to read.",
        verdict=TacticVerdict.OK,
        exists=PUBLIC_COMMENT,
        why="Amazon ended comments on reviews in December 2020.",
        instead="Contact Customer, for owners of the brand.",
    ),
    Tactic(
        name="put-contact-details-in-public-reply",
        title="Put contact details into the public reply",
        advice="Give a mail address or telephone number in the comment.",
        verdict=TacticVerdict.FORBIDDEN,
        rules=("contact-details",),
        why="Contact data of one's own are barred in what buyers read.",
        instead="Point to Amazon's own way of writing to a seller.",
    ),
    Tactic(
        name="link-seller-contact-page",
        title="Link Amazon's contact page of the seller",
        advice="Link to the page on which buyers write to the seller.",
        verdict=TacticVerdict.ONLY_IF,
        rules=("external-link",),
        why="A link to Amazon's own page is no external one; in public it "
        "is at risk.",
        conditions=(only.NO_CONTACT_DATA, only.NO_CONDITION),
    ),
    Tactic(
        name="invite-contact-through-amazon",
        title="Ask the buyer to write through Amazon",
        advice="Invite the buyer, in the reply, to get in touch.",
        verdict=TacticVerdict.ONLY_IF,
        rules=("contact-details", "off-amazon-diversion"),
        why="Amazon's messages are the way that is allowed.",
        conditions=(only.NO_CONTACT_DATA,),
    ),
    Tactic(
        name="state-remedy-in-public-reply",
        title="Name the remedy in the public reply",
        advice="Say what was offered or done, later that it is solved.",
        verdict=TacticVerdict.ONLY_IF,
        rules=("buyer-data-exposed", "incentive"),
        why="The one reply cannot be edited, so it waits until the matter is "
        "settled.",
        conditions=(
            only.IS_SOLVED,
            only.NO_BUYER_DATA,
            only.NO_CONDITION,
        ),
    ),
    Tactic(
        name="ask-removal-in-public-reply",
        title="Ask for removal in the public reply",
        advice="Ask the buyer, under the feedback, to take it back.",
        verdict=TacticVerdict.FORBIDDEN,
        rules=("feedback-removal-request",),
        why="A public plea puts pressure on the buyer.",
        instead="The neutral notice, after the problem is solved.",
    ),
    Tactic(
        name="leave-brand-out-of-reply",
        title="Leave brand and keywords out of replies",
        advice="Keep names of brand and product out of replies to negatives.",
        verdict=TacticVerdict.FOLKLORE,
        why="The guide itself calls it an opinion; no rule says so.",
    ),
    Tactic(
        name="point-to-track-record",
        title="Point to a good record",
        advice="Mention the good service and products so far.",
        verdict=TacticVerdict.ONLY_IF,
        rules=("marketing",),
        why="A word on one's record is fine, an advertisement is not.",
        conditions=(only.NO_MARKETING,),
    ),
    Tactic(
        name="accept-and-learn",
        title="Answer politely once, then leave it",
        advice="A last polite reply, and no further contact.",
        verdict=TacticVerdict.OK,
        why="Not every negative is worth chasing; a mix of ratings looks "
        "honest.",
    ),
)
