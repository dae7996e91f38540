"""
Tactics of putting things right for a buyer.
"""

from __future__ import annotations

from typing import Final

from review_policy import citations as cite
from review_policy.playbook.tactics._tactic import Tactic, TacticVerdict


TACTICS: Final = (
    Tactic(
        name="offer-refund-or-replacement",
        title="Offer a refund, a replacement or a part",
        advice="Solve the problem with money, a new item or the part.",
        verdict=TacticVerdict.OK,
        why="It is what Amazon expects, and it is never tied to a review.",
        sources=(cite.NEGATIVE_FEEDBACK_AU,),
    ),
    Tactic(
        name="ask-what-would-help",
        title="Ask what would help",
        advice="Ask which remedy would be right, and agree before acting.",
        verdict=TacticVerdict.OK,
        why="It is about the order and about nothing else.",
    ),
    Tactic(
        name="keep-the-promise",
        title="Keep the promise",
        advice="Do what was offered, then say that it is done.",
        verdict=TacticVerdict.OK,
        why="A broken promise is a second complaint.",
    ),
    Tactic(
        name="offer-discount-on-next-order",
        title="Offer a discount on the next order",
        advice="Calm the buyer with a discount, coupon or gift.",
        verdict=TacticVerdict.FORBIDDEN,
        rules=("marketing", "incentive"),
        why="It is marketing, and an incentive where it is tied to a review.",
        instead="A remedy for this order.",
    ),
    Tactic(
        name="bypass-returns",
        title="Have returns and claims go past Amazon",
        advice="Have the buyer return or claim off Amazon.",
        verdict=TacticVerdict.FORBIDDEN,
        rules=("off-amazon-diversion",),
        why="Returns and refunds run through Amazon.",
        instead="Start the return, or the refund, in Amazon's own pages.",
    ),
    Tactic(
        name="fix-listing",
        title="Correct the listing",
        advice="Correct promises, details, uses, parts, warnings, pictures.",
        verdict=TacticVerdict.OK,
        why="It mends disappointed expectations at their root.",
    ),
    Tactic(
        name="fix-quality",
        title="Mend the product and its packaging",
        advice="Check production, inspection, packaging and instructions.",
        verdict=TacticVerdict.OK,
        why="It mends defects, damage and missing parts at their root.",
    ),
    Tactic(
        name="fix-price-policy",
        title="Avoid sharp price cuts after sales",
        advice="Do not lower prices sharply soon after many bought.",
        verdict=TacticVerdict.OK,
        why="Buyers compare what they paid with today's price.",
    ),
    Tactic(
        name="fix-delivery",
        title="Mend the delivery",
        advice="Agree with carriers, and promise realistic days.",
        verdict=TacticVerdict.OK,
        why="It mends late and lost parcels at their root.",
    ),
    Tactic(
        name="fix-picking",
        title="Mend stock and picking",
        advice="Control what is stored where, and what is packed.",
        verdict=TacticVerdict.OK,
        why="It mends wrong items and missing parts at their root.",
    ),
    Tactic(
        name="fix-service",
        title="Mend the service",
        advice="Train people and answer faster.",
        verdict=TacticVerdict.OK,
        why="It mends complaints about service at their root.",
    ),
    Tactic(
        name="share-with-staff",
        title="Share reviews with the team",
        advice="Let everybody read what buyers say.",
        verdict=TacticVerdict.OK,
        why="A summary by cause says who can mend what.",
    ),
    Tactic(
        name="set-goals",
        title="Set goals from reviews",
        advice="Draw measurable goals from what buyers say.",
        verdict=TacticVerdict.OK,
        why="The health report says what a goal would change.",
    ),
    Tactic(
        name="watch-other-sites",
        title="Watch social media and other sites",
        advice="Read what is said elsewhere.",
        verdict=TacticVerdict.OK,
        why="Amazon's rules do not reach there.",
    ),
    Tactic(
        name="learn-from-rivals",
        title="Read rivals' negative reviews",
        advice="See what their buyers miss.",
        verdict=TacticVerdict.OK,
        why="Reading is free.",
    ),
)
