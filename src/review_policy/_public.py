"""
Every public name, gathered.
"""

from __future__ import annotations

from review_policy import citations, spapi
from review_policy._version import VERSION as __version__
from review_policy.assessments import (
    Action,
    ActionKind,
    ActMention,
    CampaignCheck,
    CauseMention,
    ClaimMention,
    Eligibility,
    EligibilityState,
    EnforcementStep,
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
from review_policy.health._account_health_rating import (
    AccountHealthRating,
    RatingBand,
)
from review_policy.health._feedback_rating import (
    FeedbackRating,
    FeedbackShare,
    LegacyGuidance,
    ShownToBuyers,
)
from review_policy.health._forecast import Forecast, ForecastDay, Recovery
from review_policy.health._metric import Metric
from review_policy.health._reading import Reading
from review_policy.health._removals import Effect, Removal
from review_policy.health._report import HealthReport, Unread
from review_policy.health._stars import (
    FOLKLORE,
    Saying,
    half_stars,
    mean_without,
    stars_needed,
)
from review_policy.language import Language
from review_policy.model.claim import (
    AToZClaim,
    Chargeback,
    ChargebackKind,
    ClaimAbout,
    ClaimOutcome,
    Payer,
)
from review_policy.model.days import Days, Moment
from review_policy.model.event import Event, EventKind
from review_policy.model.feedback import Feedback, FeedbackState, RatingClass
from review_policy.model.filter import Filter, FilterTest
from review_policy.model.ledger import Coverage, Ledger, RecordKind
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
from review_policy.model.service import (
    BuyerMessage,
    Complaint,
    ReturnRequest,
    Vote,
)
from review_policy.model.shipment import Cancellation, Invoice, Shipment
from review_policy.model.solicitation import SolicitationActions
from review_policy.model.violation import Violation, ViolationSeverity
from review_policy.parameters.health import Consequence
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
from review_policy.playbook.drafts import Draft, DraftKind, Remedy
from review_policy.playbook.plan import Plan, Step
from review_policy.playbook.summary import Count, Fix, Part, Summary, ToFix
from review_policy.playbook.tactics import (
    Tactic,
    TacticAnswer,
    TacticCondition,
    TacticVerdict,
)
from review_policy.playbook.triage import Triage, Work, WorkGroup
from review_policy.policy import Policy
from review_policy.reading.acts import Act
from review_policy.reading.causes import Cause
from review_policy.reading.claims import Claim as ReviewClaim
from review_policy.reading.known_reviews import KnownReviews
from review_policy.reading.topics import Topic
from review_policy.reasons import Reason, ReasonCode
from review_policy.record_schema import json_schema
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
from review_policy.targets import Condition, Target
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
from review_policy.windows._deadline import Deadline, DeadlineState
from review_policy.windows._window import Setting, Window, WindowState
from review_policy.windows._windows import Windows


__all__ = [
    "FOLKLORE",
    "NOT_GIVEN",
    "NOT_IN_FORCE",
    "AToZClaim",
    "AccountHealthRating",
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
    "BuyerMessage",
    "CampaignCheck",
    "Cancellation",
    "CancelledBy",
    "Cause",
    "CauseMention",
    "Certainty",
    "Change",
    "Channel",
    "ChannelState",
    "Chargeback",
    "ChargebackKind",
    "Claim",
    "ClaimAbout",
    "ClaimMention",
    "ClaimOutcome",
    "Clock",
    "Complaint",
    "Condition",
    "Confidence",
    "Consequence",
    "ContactOption",
    "ContactOptions",
    "Count",
    "Coverage",
    "DailyCap",
    "Days",
    "Deadline",
    "DeadlineState",
    "Draft",
    "DraftKind",
    "Effect",
    "Eligibility",
    "EligibilityState",
    "EnforcementStep",
    "Event",
    "EventKind",
    "Evidence",
    "Example",
    "Feedback",
    "FeedbackAssessment",
    "FeedbackRating",
    "FeedbackShare",
    "FeedbackState",
    "Filter",
    "FilterFinding",
    "FilterTest",
    "Finding",
    "Fix",
    "Forecast",
    "ForecastDay",
    "Fulfillment",
    "HealthReport",
    "InvalidTypeError",
    "InvalidValueError",
    "Invoice",
    "KnownReviews",
    "Language",
    "Law",
    "Ledger",
    "LegacyGuidance",
    "Local",
    "Marketplace",
    "MarketplaceMismatchError",
    "Message",
    "MessageCheck",
    "Metric",
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
    "Part",
    "Payer",
    "Plan",
    "Policy",
    "PolicyStanding",
    "PracticeStanding",
    "Problem",
    "Purpose",
    "RatingBand",
    "RatingClass",
    "RatingWithoutText",
    "Reading",
    "Reason",
    "ReasonCode",
    "RecordKind",
    "Recovery",
    "RefusedReview",
    "Remedy",
    "Removal",
    "ReportChannel",
    "ReturnRequest",
    "Review",
    "ReviewAdvice",
    "ReviewAssessment",
    "ReviewClaim",
    "ReviewPolicyError",
    "ReviewVersion",
    "Revision",
    "Rule",
    "Saying",
    "Seller",
    "Setting",
    "Severity",
    "Shipment",
    "ShownToBuyers",
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
    "Step",
    "StoreLanguage",
    "Subject",
    "Summary",
    "Tactic",
    "TacticAnswer",
    "TacticCondition",
    "TacticVerdict",
    "Target",
    "Timeline",
    "ToFix",
    "Topic",
    "TopicMention",
    "Triage",
    "UncertainDayError",
    "UnknownNameError",
    "Unread",
    "VariationPooling",
    "Violation",
    "ViolationSeverity",
    "Vote",
    "Window",
    "WindowState",
    "Windows",
    "Wording",
    "Work",
    "WorkGroup",
    "__version__",
    "checked_on",
    "citations",
    "from_record",
    "half_stars",
    "json_schema",
    "mean_without",
    "spapi",
    "stars_needed",
    "to_record",
]
