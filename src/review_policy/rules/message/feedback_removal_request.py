"""
MS105 feedback-removal-request.
"""

from __future__ import annotations

import datetime as dt

from collections.abc import Iterator

from review_policy import citations as cite
from review_policy.certainty import Certainty
from review_policy.language import READ_LANGUAGES
from review_policy.model.marketplace import Marketplace
from review_policy.reading.acts import Offence
from review_policy.reasons import ReasonCode
from review_policy.rules._rule import (
    Evidence,
    Example,
    Rule,
    Severity,
    Subject,
    Wording,
)
from review_policy.rules._situation import Situation
from review_policy.rules.message._charged import charged
from review_policy.rules.message._examples import REPLY
from review_policy.sources import Basis, Confidence
from review_policy.timeline import Local, Revision, Timeline


def detect(situation: Situation) -> Iterator[Evidence]:
    """
    Yield direct requests, as grave as the store takes them.
    """
    answer = situation.in_force[RULE.code]
    severity, at_most = Severity.WARN, Certainty.CERTAIN
    if answer.value is Wording.NAMED_VIOLATION:
        severity = Severity.FAIL
    elif answer.value is Wording.MAY_BE_ASKED:
        at_most = Certainty.POSSIBLE
    return charged(
        situation,
        Offence.REMOVAL,
        ReasonCode.ASKS_FEEDBACK_REMOVAL,
        severity=severity,
        at_most=at_most,
    )


RULE = Rule(
    code="MS105",
    name="feedback-removal-request",
    title="Message asks the buyer to change or remove seller feedback",
    rationale="""
        Seller feedback is softer than product reviews: a neutral notice
        that who is satisfied can update or remove it is fine everywhere.
        A direct request is named a violation in Japan, is allowed by the
        page for Italy, and elsewhere is at risk; pressure and rewards are
        violations in all stores.
    """,
    severity=Severity.WARN,
    subject=Subject.MESSAGE,
    term="pressuring a buyer to remove or change feedback",
    languages=frozenset(READ_LANGUAGES),
    in_force=Timeline(
        history=(
            Revision(
                start=dt.date(2012, 10, 29),
                value=Wording.MAY_BE_ASKED,
                source=cite.SELLER_SUPPORT_BLOG_2012,
                basis=Basis.INFERRED,
                confidence=Confidence.MEDIUM,
                note=(
                    "Amazon's blog of 2012 lets sellers ask, without reward "
                    "or pressure."
                ),
            ),
            Revision(
                start=dt.date(2024, 1, 1),
                value=Wording.NOT_UNDER_PRESSURE,
                source=cite.NEGATIVE_FEEDBACK_AU,
                basis=Basis.FIRST_SEEN,
                confidence=Confidence.MEDIUM,
                note=(
                    "The page names pressure and rewards, and shows a "
                    "neutral notice; the API's type for asking went in 2025."
                ),
            ),
        ),
        elsewhere=(
            Local(
                marketplaces=frozenset({Marketplace.JP}),
                history=(
                    Revision(
                        start=dt.date(2024, 1, 1),
                        value=Wording.NAMED_VIOLATION,
                        source=cite.NEGATIVE_FEEDBACK_JP,
                        basis=Basis.FIRST_SEEN,
                        confidence=Confidence.HIGH,
                        note="Asking after solving is named a violation.",
                    ),
                ),
            ),
            Local(
                marketplaces=frozenset({Marketplace.IT}),
                history=(
                    Revision(
                        start=dt.date(2024, 1, 1),
                        value=Wording.MAY_BE_ASKED,
                        source=cite.REMOVE_FEEDBACK_IT,
                        basis=Basis.FIRST_SEEN,
                        confidence=Confidence.HIGH,
                        note="Sellers may kindly ask after solving.",
                    ),
                ),
            ),
        ),
    ),
    sources=(
        cite.NEGATIVE_FEEDBACK_JP,
        cite.NEGATIVE_FEEDBACK_AU,
        cite.REMOVE_FEEDBACK_IT,
        cite.SELLER_SUPPORT_BLOG_2012,
    ),
    limits=(
        "The words are weighed by what was learned from invented texts, so "
        "rare wordings are missed; only English is read so far. That a "
        "removal was asked for under pressure or for a reward is told by "
        "other rules."
    ),
    instead=(
        "Write that who is satisfied with the solution can update or remove "
        "the feedback in the account, and leave it there."
    ),
    detector=detect,
    examples=(
        Example(
            text=(
                "We have solved it. Please remove your negative seller "
                "feedback."
            ),
            marked=("remove your negative seller feedback",),
            message=REPLY,
        ),
        Example(
            text=(
                "If you are satisfied that we solved it, you can update or "
                "remove your feedback in your account."
            ),
            why="The neutral notice, Amazon's own model.",
            message=REPLY,
        ),
        Example(
            text="Please remove the four screws before you lift the lid.",
            why="Screws are removed.",
            message=REPLY,
        ),
    ),
)
