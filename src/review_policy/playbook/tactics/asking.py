"""
Tactics of asking for reviews and feedback, and for changes of them.
"""

from __future__ import annotations

from typing import Final

from review_policy import citations as cite
from review_policy.parameters.messages import OPENS_AFTER
from review_policy.playbook.tactics import _conditions as only
from review_policy.playbook.tactics._tactic import Tactic, TacticVerdict


TACTICS: Final = (
    Tactic(
        name="request-review-button",
        title="Use Request a Review",
        advice="Ask by Amazon's own button.",
        verdict=TacticVerdict.OK,
        exists=OPENS_AFTER,
        why="Once for each order, from the 5th to the 30th day after "
        "delivery.",
    ),
    Tactic(
        name="mobile-friendly-request",
        title="Make the request easy on a telephone",
        advice="Let buyers answer where they are.",
        verdict=TacticVerdict.OK,
        why="Amazon's own request is.",
    ),
    Tactic(
        name="neutral-review-request",
        title="Ask every buyer for an honest review, once",
        advice="Ask all buyers alike for their opinion.",
        verdict=TacticVerdict.OK,
        why="Asking is allowed where it is neutral.",
        sources=(cite.REVIEW_POLICIES_US, cite.GUIDELINES_ANNOUNCED_US),
    ),
    Tactic(
        name="ask-only-happy-customers",
        title="Ask only the satisfied",
        advice="Ask those who said that they are happy.",
        verdict=TacticVerdict.FORBIDDEN,
        rules=("selective-solicitation", "conditional-review-request"),
        why="Who is asked must not depend on the opinion.",
        instead="Ask all buyers alike, or none.",
    ),
    Tactic(
        name="ask-for-more-stars",
        title="Ask for a better rating",
        advice="Ask for five stars, or for more than were given.",
        verdict=TacticVerdict.FORBIDDEN,
        rules=("positive-review-request",),
        why="A request must ask for no particular opinion.",
        instead="Ask for an honest review.",
    ),
    Tactic(
        name="ask-review-change",
        title="Ask to change or remove a product review",
        advice="After solving, ask to update the review.",
        verdict=TacticVerdict.FORBIDDEN,
        rules=("review-change-request", "review-change-by-request"),
        why="However polite, it tries to influence a review.",
        instead="Solve the problem, and leave the review to the buyer.",
    ),
    Tactic(
        name="incentive-for-change",
        title="Reward a change",
        advice="Give something so that the buyer acts.",
        verdict=TacticVerdict.FORBIDDEN,
        rules=("incentive", "refund-after-review"),
        why="Nothing of value may hang on a review.",
        instead="A remedy with no tie to any review.",
    ),
    Tactic(
        name="plead-small-business",
        title="Plead for a small firm",
        advice="Tell buyers how much a review matters to a small firm.",
        verdict=TacticVerdict.FORBIDDEN,
        rules=("emotional-pressure",),
        why="It is pressure.",
        instead="A neutral request.",
    ),
    Tactic(
        name="ask-to-move-feedback-to-review",
        title="Ask to post feedback as a review",
        advice="Ask a happy buyer to post the feedback as a review.",
        verdict=TacticVerdict.FORBIDDEN,
        rules=("content-direction", "selective-solicitation"),
        why="It selects the happy and says what to write.",
        instead="Ask all buyers alike for an honest review.",
    ),
    Tactic(
        name="insert-card",
        title="Put a card into the parcel",
        advice="Ask for feedback on paper.",
        verdict=TacticVerdict.ONLY_IF,
        rules=("manipulative-insert",),
        why="A neutral card is fine, one that steers or rewards is not.",
        conditions=(only.IS_NEUTRAL, only.NO_CONDITION, only.NO_REWARD),
    ),
    Tactic(
        name="incentive-for-review",
        title="Reward reviews",
        advice="Give a coupon, a code or a small gift for a review.",
        verdict=TacticVerdict.FORBIDDEN,
        rules=("incentive", "paid-review"),
        why="Paid reviews are barred, and by law where a law says so.",
        instead="A neutral request, or Amazon Vine.",
    ),
    Tactic(
        name="order-reviews",
        title="Buy reviews",
        advice="Order reviews, verified or not, or join reviewer groups.",
        verdict=TacticVerdict.FORBIDDEN,
        rules=("insider-review", "paid-review", "review-club"),
        why="Bought reviews are barred, and by law where a law says so.",
        instead="Amazon Vine.",
    ),
    Tactic(
        name="drown-in-positives",
        title="Balance negatives with positives",
        advice="Gather so many good ones that the bad ones drown.",
        verdict=TacticVerdict.ONLY_IF,
        rules=("positive-review-request", "paid-review"),
        why="Neutral requests to all are fine, bought reviews are not.",
        conditions=(only.IS_NEUTRAL, only.NO_REWARD),
    ),
    Tactic(
        name="reward-silence",
        title="Reward silence",
        advice="Give something to those who write no review.",
        verdict=TacticVerdict.FORBIDDEN,
        rules=("incentive",),
        why="Nothing of value may hang on a review, nor on its absence.",
        instead="A remedy with no tie to any review.",
    ),
)
