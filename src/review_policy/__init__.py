"""
Amazon's rules on seller feedback, each with its source and its day.

Make a `Policy` for a store and a day, and ask it:

>>> import datetime as dt
>>> import review_policy as rp
>>> policy = rp.Policy("US", on=dt.date(2026, 11, 21), languages=("en",))
>>> feedback = rp.Feedback(
...     order_id="111-2345678-9012345",
...     rating=1,
...     comment="The blender leaks and is far too loud.",
...     left_at=dt.date(2026, 11, 15),
... )
>>> case = policy.assess_feedback(feedback)
>>> str(case.outcome), case.findings[0].rule.name
('remove', 'product-review-only')
>>> str(case.windows.request_removal.last)
'2027-02-13'

The library reads no clock, no file and no network: the caller brings the
facts and the day.
"""

from __future__ import annotations

from review_policy import citations, spapi
from review_policy._version import VERSION as __version__
from review_policy.assessments import (
    Action,
    ActionKind,
    ActMention,
    CampaignCheck,
    ClaimMention,
    Consequence,
    Eligibility,
    EligibilityState,
    FeedbackAssessment,
    FilterFinding,
    Finding,
    MessageCheck,
    PolicyStanding,
    PracticeStanding,
    Problem,
    ReportChannel,
    ReviewAdvice,
    ReviewAssessment,
    Skipped,
    Stamp,
    Standing,
    TopicMention,
    Windows,
)
from review_policy.assumptions import Assumption
from review_policy.certainty import Certainty
from review_policy.citations import CHECKED as checked_on
from review_policy.exceptions import (
    AmbiguousNameError,
    InvalidTypeError,
    InvalidValueError,
    MarketplaceMismatchError,
    NotInForceError,
    NotRecordedError,
    ReviewPolicyError,
    UncertainDayError,
    UnknownNameError,
)
from review_policy.language import Language
from review_policy.model.days import Days, Moment
from review_policy.model.event import Event, EventKind
from review_policy.model.feedback import Feedback, FeedbackState, RatingClass
from review_policy.model.filter import Filter, FilterTest
from review_policy.model.marketplace import Marketplace, StoreLanguage
from review_policy.model.message import (
    ApiAction,
    Attachment,
    AttachmentKind,
    BodyFormat,
    Channel,
    Message,
    Purpose,
)
from review_policy.model.not_given import NOT_GIVEN, NotGiven
from review_policy.model.order import (
    CancelledBy,
    Fulfillment,
    Order,
    OrderItem,
    OrderStatus,
)
from review_policy.model.outcome import Outcome
from review_policy.model.review import Review, ReviewVersion
from review_policy.model.seller import Seller
from review_policy.model.solicitation import SolicitationActions
from review_policy.parameters.messages import (
    ActionLimits,
    BracketWord,
    DailyCap,
)
from review_policy.parameters.reviews import (
    ChannelState,
    ContactOption,
    ContactOptions,
    RatingWithoutText,
    RefusedReview,
    Spend,
    StarMethod,
    VariationPooling,
)
from review_policy.policy import Policy
from review_policy.reading.acts import Act
from review_policy.reading.claims import Claim as ReviewClaim
from review_policy.reading.known_reviews import KnownReviews
from review_policy.reading.topics import Topic
from review_policy.reasons import Reason, ReasonCode
from review_policy.records import from_record, to_record
from review_policy.rules._rule import (
    Evidence,
    Example,
    Law,
    Rule,
    Severity,
    Subject,
    Wording,
)
from review_policy.rules._situation import Need, Situation
from review_policy.sources import Basis, Claim, Confidence, Source
from review_policy.text import Span
from review_policy.timeline import (
    NOT_IN_FORCE,
    Answer,
    Between,
    Change,
    Clock,
    Local,
    NotInForce,
    Parameter,
    Revision,
    State,
    Timeline,
)
from review_policy.windows._window import Setting, Window, WindowState


__all__ = [
    "NOT_GIVEN",
    "NOT_IN_FORCE",
    "Act",
    "ActMention",
    "Action",
    "ActionKind",
    "ActionLimits",
    "AmbiguousNameError",
    "Answer",
    "ApiAction",
    "Assumption",
    "Attachment",
    "AttachmentKind",
    "Basis",
    "Between",
    "BodyFormat",
    "BracketWord",
    "CampaignCheck",
    "CancelledBy",
    "Certainty",
    "Change",
    "Channel",
    "ChannelState",
    "Claim",
    "ClaimMention",
    "Clock",
    "Confidence",
    "Consequence",
    "ContactOption",
    "ContactOptions",
    "DailyCap",
    "Days",
    "Eligibility",
    "EligibilityState",
    "Event",
    "EventKind",
    "Evidence",
    "Example",
    "Feedback",
    "FeedbackAssessment",
    "FeedbackState",
    "Filter",
    "FilterFinding",
    "FilterTest",
    "Finding",
    "Fulfillment",
    "InvalidTypeError",
    "InvalidValueError",
    "KnownReviews",
    "Language",
    "Law",
    "Local",
    "Marketplace",
    "MarketplaceMismatchError",
    "Message",
    "MessageCheck",
    "Moment",
    "Need",
    "NotGiven",
    "NotInForce",
    "NotInForceError",
    "NotRecordedError",
    "Order",
    "OrderItem",
    "OrderStatus",
    "Outcome",
    "Parameter",
    "Policy",
    "PolicyStanding",
    "PracticeStanding",
    "Problem",
    "Purpose",
    "RatingClass",
    "RatingWithoutText",
    "Reason",
    "ReasonCode",
    "RefusedReview",
    "ReportChannel",
    "Review",
    "ReviewAdvice",
    "ReviewAssessment",
    "ReviewClaim",
    "ReviewPolicyError",
    "ReviewVersion",
    "Revision",
    "Rule",
    "Seller",
    "Setting",
    "Severity",
    "Situation",
    "Skipped",
    "SolicitationActions",
    "Source",
    "Span",
    "Spend",
    "Stamp",
    "Standing",
    "StarMethod",
    "State",
    "StoreLanguage",
    "Subject",
    "Timeline",
    "Topic",
    "TopicMention",
    "UncertainDayError",
    "UnknownNameError",
    "VariationPooling",
    "Window",
    "WindowState",
    "Windows",
    "Wording",
    "__version__",
    "checked_on",
    "citations",
    "from_record",
    "spapi",
    "to_record",
]
