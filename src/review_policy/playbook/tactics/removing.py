"""
Tactics of having feedback and reviews removed.
"""

from __future__ import annotations

from typing import Final

from review_policy import citations as cite
from review_policy.parameters.feedback import REMOVAL_CHANNEL
from review_policy.parameters.reviews import (
    APPEALS_MAILBOX,
    COMMUNITY_MAILBOX,
    REPORT_LINK,
)
from review_policy.playbook.tactics import _conditions as only
from review_policy.playbook.tactics._tactic import (
    Tactic,
    TacticCondition,
    TacticVerdict,
)
from review_policy.rules.conduct._laws import DMCC, FTC, OMNIBUS


TACTICS: Final = (
    Tactic(
        name="request-removal-by-amazon",
        title="Request removal of seller feedback",
        advice="Ask Amazon to remove feedback that breaks the rules.",
        verdict=TacticVerdict.OK,
        exists=REMOVAL_CHANNEL,
        why="Within 90 days, for clear cases only, once.",
        sources=(cite.REMOVAL_US,),
    ),
    Tactic(
        name="keep-positive-feedback",
        title="Keep positive feedback",
        advice="Do not report praise, even if it is about the product only.",
        verdict=TacticVerdict.OK,
        why="Its removal would cost the rating.",
    ),
    Tactic(
        name="report-defamation",
        title="Report a libel",
        advice="Have a libellous review taken down.",
        verdict=TacticVerdict.ONLY_IF,
        exists=REPORT_LINK,
        why="The guidelines bar harassment and libel; the law of each country "
        "lies outside this library.",
        conditions=(only.BREAKS_A_RULE,),
    ),
    Tactic(
        name="contact-support-about-review",
        title="Write to support about a review",
        advice="Use the support form, and keep its text for the next step.",
        verdict=TacticVerdict.UNKNOWN,
        why="No current source shows that support acts on reviews.",
        instead="The report link at the review.",
    ),
    Tactic(
        name="request-removal-in-bulk",
        title="Report everything and hope",
        advice="Request the removal of every negative.",
        verdict=TacticVerdict.FORBIDDEN,
        rules=("rating-interference",),
        why="Bulk and speculative requests are barred as interference, and "
        "put the account at risk.",
        instead="Request the removal of clear cases only.",
        sources=(cite.FBA_FEEDBACK_EU,),
    ),
    Tactic(
        name="report-review-abuse",
        title="Report a review",
        advice="Use the report link under the review.",
        verdict=TacticVerdict.OK,
        exists=REPORT_LINK,
        why="A report needs a guideline that the review breaks.",
    ),
    Tactic(
        name="write-to-community-help",
        title="Write to the community-help mailbox",
        advice="Mail the community team about a review.",
        verdict=TacticVerdict.ONLY_IF,
        rules=(),
        why="It was named until 2023 and described as retired in the US in "
        "2026; in the UK and France a moderator confirmed it last.",
        conditions=(
            only.BREAKS_A_RULE,
            TacticCondition(
                "channel.is_confirmed",
                "A source of this time shows the mailbox in the store.",
            ),
        ),
        sources=tuple(
            revision.source
            for local in COMMUNITY_MAILBOX.elsewhere
            for revision in local.history[:1]
        )[:1],
    ),
    Tactic(
        name="write-to-review-appeals",
        title="Write to the review-appeals mailbox",
        advice="Mail the appeals team about a review.",
        verdict=TacticVerdict.UNKNOWN,
        why="It existed in 2016; its state today is not known.",
        instead="The report link at the review.",
        sources=tuple(
            revision.source
            for local in APPEALS_MAILBOX.elsewhere
            for revision in local.history[:1]
        )[:1],
    ),
    Tactic(
        name="review-rival-badly",
        title="Have rivals reviewed badly",
        advice="Reward bad reviews of a competitor.",
        verdict=TacticVerdict.FORBIDDEN,
        rules=("rival-review",),
        why="Reviews of a rival's goods are barred, paid ones by law.",
        instead="Better goods and a better listing.",
    ),
    Tactic(
        name="delete-negative-comments",
        title="Delete criticism on one's own site",
        advice="Remove negative comments where one can.",
        verdict=TacticVerdict.FORBIDDEN,
        rules=("rating-interference",),
        why="On Amazon it is impossible; elsewhere the law bars the "
        "suppression of reviews.",
        instead="Answer the criticism.",
        laws=(FTC, DMCC, OMNIBUS),
    ),
)
