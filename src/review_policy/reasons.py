"""
Reasons as values: a stable code, its facts, and a text that may change.
"""

from __future__ import annotations

import datetime as dt
import enum

from typing import Final

from attrs import field, frozen


Fact = str | int | dt.date | None
"""What a reason may carry."""


class ReasonCode(enum.StrEnum):
    """
    Every code that a reason may have; a tool can translate them.
    """

    COMMENT_NOT_GIVEN = "comment_not_given"
    COMMENT_BLANK = "comment_blank"
    FACT_MISSING = "fact_missing"
    CIRCUMSTANCE_NOT_MET = "circumstance_not_met"
    LANGUAGE_NOT_COVERED = "language_not_covered"
    LANGUAGE_UNKNOWN = "language_unknown"
    LANGUAGE_NOT_LOADED = "language_not_loaded"
    RULE_NOT_IN_FORCE = "rule_not_in_force"
    RULE_NOT_RECORDED = "rule_not_recorded"
    RULE_UNCERTAIN = "rule_uncertain"
    RULE_NOT_IN_STORE = "rule_not_in_store"
    HISTORY_NOT_GIVEN = "history_not_given"
    STATE_NOT_GIVEN = "state_not_given"
    ALREADY_REMOVED = "already_removed"
    ALREADY_STRUCK_THROUGH = "already_struck_through"
    OTHER_ORDER = "other_order"
    PARAMETER_NOT_IN_FORCE = "parameter_not_in_force"
    PARAMETER_NOT_RECORDED = "parameter_not_recorded"
    PARAMETER_UNCERTAIN = "parameter_uncertain"
    RIVAL_DEADLINE = "rival_deadline"
    LOW_CONFIDENCE = "low_confidence"
    GROUND_FOUND = "ground_found"
    GROUND_UNCERTAIN = "ground_uncertain"
    NO_GROUND = "no_ground"
    REQUEST_PENDING = "request_pending"
    REQUEST_REFUSED = "request_refused"
    REQUEST_CLOSED = "request_closed"
    REPLY_POSTED = "reply_posted"
    REPLY_DELETED = "reply_deleted"
    REPLY_WAITS = "reply_waits"
    ONE_REPLY = "one_reply"
    POSITIVE_KEPT = "positive_kept"
    STARS_ONLY = "stars_only"
    STARS_ONLY_UNCERTAIN = "stars_only_uncertain"
    STILL_REMOVABLE_BY_BUYER = "still_removable_by_buyer"
    SOLVE_FIRST = "solve_first"
    NEUTRAL_NOTICE = "neutral_notice"
    BUYER_WINDOW_CLOSED = "buyer_window_closed"
    ZONE_USED = "zone_used"
    ASSUMPTION_USED = "assumption_used"
    BEYOND_CALENDAR = "beyond_calendar"
    WORD_OBSCENE = "word_obscene"
    WORD_MILD = "word_mild"
    DATA_OF_SELLER = "data_of_seller"
    DATA_OF_WRITER = "data_of_writer"
    DATA_OF_THIRD_PERSON = "data_of_third_person"
    DATA_STREET_ADDRESS = "data_street_address"
    NAME_ALONE = "name_alone"
    WHOLLY_PRODUCT = "wholly_product"
    WHOLLY_DELIVERY = "wholly_delivery"
    WHOLLY_LATE_DELIVERY = "wholly_late_delivery"
    WHOLLY_FULFILMENT = "wholly_fulfilment"
    DAMAGE_ON_ARRIVAL = "damage_on_arrival"
    BODY_NOT_GIVEN = "body_not_given"
    RATING_ONLY = "rating_only"
    RATING_ONLY_BEFORE = "rating_only_before"
    SAYS_PRICE = "says_price"
    SAYS_INSULT = "says_insult"
    SAYS_HATE = "says_hate"
    SAYS_SEXUAL = "says_sexual"
    SAYS_PROMOTION = "says_promotion"
    SAYS_INTEREST = "says_interest"
    SAYS_REWARD = "says_reward"
    SAYS_CURE = "says_cure"
    SAYS_CRIME = "says_crime"
    WHOLLY_ORDER = "wholly_order"
    FOCUSES_ON_ORDER = "focuses_on_order"
    CONDITION_IN_REVIEW = "condition_in_review"
    WHOLLY_REVIEWS = "wholly_reviews"
    DATA_IN_REVIEW = "data_in_review"
    LINK_OUTSIDE = "link_outside"
    LINK_WITH_TAG = "link_with_tag"
    LINK_SHORTENED = "link_shortened"
    NOISE_SYMBOLS = "noise_symbols"
    NOISE_DRAWING = "noise_drawing"
    NOISE_REPETITION = "noise_repetition"
    NOISE_MASH = "noise_mash"
    OTHER_LANGUAGE = "other_language"
    MIXES_LANGUAGE = "mixes_language"
    TOO_FEW_WORDS = "too_few_words"
    SAME_CUSTOMER = "same_customer"
    NEAR_COPY = "near_copy"
    PRACTICE_UNKNOWN = "practice_unknown"
    PRACTICE_OFTEN_REFUSED = "practice_often_refused"
    PRACTICE_MIXED_STAYS = "practice_mixed_stays"
    NOT_REPORTABLE_HARSH = "not_reportable_harsh"
    NOT_REPORTABLE_UNFAIR = "not_reportable_unfair"
    NOT_REPORTABLE_WRONG = "not_reportable_wrong"
    NOT_REPORTABLE_COMPARISON = "not_reportable_comparison"
    NOT_REPORTABLE_RATING = "not_reportable_rating"
    REVIEWER_REMOVAL = "reviewer_removal"
    REVIEWER_BARRED = "reviewer_barred"
    REVIEWER_MAY_EDIT = "reviewer_may_edit"
    REVIEWER_UNKNOWN = "reviewer_unknown"
    REPORT_PENDING = "report_pending"
    REPORT_REFUSED = "report_refused"
    CONTACT_OPTIONS = "contact_options"
    CONTACTED = "contacted"
    CONTACT_STARS = "contact_stars"
    COMMENT_POSSIBLE = "comment_possible"
    OWN_POSITIVE_KEPT = "own_positive_kept"
    STARS_NOT_COMPUTED = "stars_not_computed"
    REVIEWS_POOLED = "reviews_pooled"
    REVIEWS_POOLED_UNCERTAIN = "reviews_pooled_uncertain"

    # Of account health, and of the windows of orders, claims and messages.
    NO_DATA = "no_data"
    KIND_NOT_GIVEN = "kind_not_given"
    KIND_INCOMPLETE = "kind_incomplete"
    ORDERS_PENDING = "orders_pending"
    OTHER_STORE = "other_store"
    RECORDS_UNDATED = "records_undated"
    CHANNEL_UNKNOWN = "channel_unknown"
    WORST_SCOPE = "worst_scope"
    CLAIMS_PENDING = "claims_pending"
    CLAIMS_PAID_BY_AMAZON = "claims_paid_by_amazon"
    CLAIM_EXCLUSION_UNKNOWN = "claim_exclusion_unknown"
    CHARGEBACKS_UNKNOWN = "chargebacks_unknown"
    DEFECTS_WITHOUT_ORDER = "defects_without_order"
    FACTS_UNKNOWN = "facts_unknown"
    PERIOD_NOT_PUBLISHED = "period_not_published"
    TARGET_NOT_PUBLISHED = "target_not_published"
    PART_OF = "part_of"
    SANCTION_NOT_NAMED = "sanction_not_named"
    LOWER_BOUND = "lower_bound"
    COUNT_INCOMPLETE = "count_incomplete"
    BELOW_LEAST = "below_least"
    RIVAL_TARGET = "rival_target"
    RIVAL_PERIOD = "rival_period"
    DEFECTS_UNUSED = "defects_unused"
    EXEMPT_LEFT_OUT = "exempt_left_out"
    PROTECTED_LEFT_OUT = "protected_left_out"
    PLACING_ASSUMED = "placing_assumed"
    NOT_DUE = "not_due"
    ON_TARGET_EXACTLY = "on_target_exactly"
    NO_NEW_DEFECTS = "no_new_defects"
    NEVER_MET = "never_met"
    BROKEN_AGAIN = "broken_again"
    POSITIVES_NOT_GIVEN = "positives_not_given"
    FEEDBACK_LEFT_OUT = "feedback_left_out"
    EXACTLY_AT_LEAST = "exactly_at_least"
    LEGACY_GUIDANCE = "legacy_guidance"
    LEVEL_WITHOUT_SOURCE = "level_without_source"
    WEIGHTS_UNKNOWN = "weights_unknown"
    REPEATS_UNKNOWN = "repeats_unknown"
    RIVAL_HOURS = "rival_hours"
    RIVAL_ANCHOR = "rival_anchor"
    PROMISED_AND_ACTUAL = "promised_and_actual"
    HOUR_UNKNOWN = "hour_unknown"
    REVIEW_REQUESTED = "review_requested"
    MESSAGE_SENT = "message_sent"
    ANSWERED = "answered"
    RATE_ESTIMATED = "rate_estimated"
    EFFECT_LATER = "effect_later"
    NOT_COUNTED = "not_counted"


_TEXTS: Final[dict[ReasonCode, str]] = {
    ReasonCode.COMMENT_NOT_GIVEN: "The comment was not given, so its words "
    "were not looked at.",
    ReasonCode.COMMENT_BLANK: "The feedback has stars and no comment.",
    ReasonCode.FACT_MISSING: "Not known: {fact}.",
    ReasonCode.CIRCUMSTANCE_NOT_MET: "The rule does not apply: {fact}.",
    ReasonCode.LANGUAGE_NOT_COVERED: "The rule does not read {language} yet.",
    ReasonCode.LANGUAGE_UNKNOWN: "The language of the text was not "
    "recognised.",
    ReasonCode.LANGUAGE_NOT_LOADED: "The policy was made without {language}.",
    ReasonCode.RULE_NOT_IN_FORCE: "The rule was not in force on {day} "
    "(since {since}).",
    ReasonCode.RULE_NOT_RECORDED: "No source shows the rule on {day}; the "
    "earliest is of {earliest}.",
    ReasonCode.RULE_NOT_IN_STORE: "No source shows the rule for {store}.",
    ReasonCode.RULE_UNCERTAIN: "Between {first} and {last} the rule changed "
    "on an unknown day.",
    ReasonCode.HISTORY_NOT_GIVEN: "Earlier steps are unknown, since no "
    "history was given.",
    ReasonCode.STATE_NOT_GIVEN: "Whether the feedback was already removed or "
    "struck through is not known.",
    ReasonCode.ALREADY_REMOVED: "The feedback is already removed.",
    ReasonCode.ALREADY_STRUCK_THROUGH: "The feedback is already struck "
    "through.",
    ReasonCode.OTHER_ORDER: "The order given is {given}, the feedback "
    "belongs to {expected}.",
    ReasonCode.PARAMETER_NOT_IN_FORCE: "{parameter} was not in force on "
    "{day} (since {since}).",
    ReasonCode.PARAMETER_NOT_RECORDED: "No source shows {parameter} on "
    "{day}; the earliest is of {earliest}.",
    ReasonCode.PARAMETER_UNCERTAIN: "{parameter} changed on an unknown day "
    "between {first} and {last}.",
    ReasonCode.RIVAL_DEADLINE: "Other sources end this after {days} days, "
    "on {last}.",
    ReasonCode.LOW_CONFIDENCE: "The fact behind this is of {confidence} "
    "confidence.",
    ReasonCode.GROUND_FOUND: "The comment meets the ground {rule}.",
    ReasonCode.GROUND_UNCERTAIN: "Whether the comment meets the ground "
    "{rule} is doubtful; a wrong request counts against the account.",
    ReasonCode.NO_GROUND: "No ground for removal was found.",
    ReasonCode.REQUEST_PENDING: "Removal was requested on {day} and no "
    "decision is recorded.",
    ReasonCode.REQUEST_REFUSED: "Removal was refused on {day}; there is no "
    "official second request.",
    ReasonCode.REQUEST_CLOSED: "The last day to request removal was {last}.",
    ReasonCode.REPLY_POSTED: "A public reply stands (posted on {day}); it "
    "cannot be edited.",
    ReasonCode.REPLY_DELETED: "The public reply was deleted on {day}; there "
    "is no second one.",
    ReasonCode.REPLY_WAITS: "A public reply waits until the removal request "
    "is decided, since there is only one.",
    ReasonCode.ONE_REPLY: "There is one public reply and it cannot be edited.",
    ReasonCode.POSITIVE_KEPT: "Removing {stars}-star feedback would take a "
    "positive vote out of the feedback rating.",
    ReasonCode.STARS_ONLY: "Feedback without a comment cannot be requested "
    "away; a report starts a check by Amazon.",
    ReasonCode.STARS_ONLY_UNCERTAIN: "Sources differ on whether feedback "
    "without a comment existed on {day}.",
    ReasonCode.STILL_REMOVABLE_BY_BUYER: "The buyer can remove the feedback "
    "until {last}.",
    ReasonCode.SOLVE_FIRST: "Solve the buyer's problem first, whatever "
    "happens to the feedback.",
    ReasonCode.NEUTRAL_NOTICE: "Once the problem is solved, a neutral notice "
    "that feedback can be removed is allowed; asking for it under pressure "
    "or for a reward is not.",
    ReasonCode.BUYER_WINDOW_CLOSED: "The buyer could remove the feedback "
    "until {last}.",
    ReasonCode.ZONE_USED: "Days are counted in {zone}.",
    ReasonCode.ASSUMPTION_USED: "{parameter} is assumed by the caller to be "
    "{days} days.",
    ReasonCode.BEYOND_CALENDAR: "The calendar ends before {days} days are "
    "over.",
    ReasonCode.WORD_OBSCENE: "The comment contains an obscene or profane "
    "word.",
    ReasonCode.WORD_MILD: "The comment contains a mild word; careful readers "
    "differ on it, and Amazon lists none.",
    ReasonCode.DATA_OF_SELLER: "The {kind} is, or may well be, the seller's.",
    ReasonCode.DATA_OF_WRITER: "The {kind} seems to be the writer's own.",
    ReasonCode.DATA_OF_THIRD_PERSON: "The {kind} seems to be of somebody "
    "who is neither buyer nor seller.",
    ReasonCode.NAME_ALONE: "Nothing beside the {kind} speaks of a person; "
    "it may be a brand's.",
    ReasonCode.DATA_STREET_ADDRESS: "A street address is not among the "
    "examples that the policy names.",
    ReasonCode.WHOLLY_PRODUCT: "Every statement with content is about the "
    "product.",
    ReasonCode.WHOLLY_DELIVERY: "Every statement with content is about the "
    "delivery.",
    ReasonCode.WHOLLY_LATE_DELIVERY: "Every statement with content is about "
    "a late or missing parcel.",
    ReasonCode.DAMAGE_ON_ARRIVAL: "Beside the delivery the comment speaks of "
    "damage on arrival, which may count as delivery or as condition.",
    ReasonCode.BODY_NOT_GIVEN: (
        "The text of the review was not given, so its words were not looked "
        "at."
    ),
    ReasonCode.RATING_ONLY: (
        "The review has stars and no text; nobody can be named or contacted "
        "for it, and there is nothing to report."
    ),
    ReasonCode.RATING_ONLY_BEFORE: (
        "No source shows ratings without text on {day}."
    ),
    ReasonCode.SAYS_PRICE: (
        "The review compares prices or tells where the product is in stock."
    ),
    ReasonCode.SAYS_INSULT: "The review insults or threatens somebody.",
    ReasonCode.SAYS_HATE: "The review shows contempt for a protected group.",
    ReasonCode.SAYS_SEXUAL: "The review tells of sex explicitly.",
    ReasonCode.SAYS_PROMOTION: "The review advertises something else.",
    ReasonCode.SAYS_INTEREST: (
        "The writer is tied to the maker, the seller or a rival."
    ),
    ReasonCode.SAYS_REWARD: (
        "Something of value was given or offered for the review."
    ),
    ReasonCode.SAYS_CURE: (
        "The review says that the product prevents or cures an illness."
    ),
    ReasonCode.SAYS_CRIME: (
        "The review encourages crime, violence, drugs or dangerous misuse."
    ),
    ReasonCode.WHOLLY_ORDER: (
        "Every statement with content is about the seller, the order or the "
        "shipping."
    ),
    ReasonCode.FOCUSES_ON_ORDER: (
        "Most statements are about the seller, the order or the shipping, "
        "beside something on the product."
    ),
    ReasonCode.CONDITION_IN_REVIEW: (
        "It speaks of the condition of the goods: damaged, used, wrong or "
        "incomplete."
    ),
    ReasonCode.WHOLLY_REVIEWS: (
        "Every statement with content is about other reviews."
    ),
    ReasonCode.DATA_IN_REVIEW: "The review contains a {kind}.",
    ReasonCode.LINK_OUTSIDE: "The link leads out of Amazon.",
    ReasonCode.LINK_WITH_TAG: "The link carries a referral tag.",
    ReasonCode.LINK_SHORTENED: (
        "Where the shortened link leads cannot be seen."
    ),
    ReasonCode.NOISE_SYMBOLS: (
        "The text is punctuation or symbols, without a word."
    ),
    ReasonCode.NOISE_DRAWING: "The text is a picture made of symbols.",
    ReasonCode.NOISE_REPETITION: "The text says the same again and again.",
    ReasonCode.NOISE_MASH: "The text is keys struck at random.",
    ReasonCode.OTHER_LANGUAGE: (
        "The review is in a language that the store does not support "
        "({language})."
    ),
    ReasonCode.MIXES_LANGUAGE: (
        "The review mixes another language into {language}."
    ),
    ReasonCode.TOO_FEW_WORDS: (
        "The review has {count} words; it had to have {least}."
    ),
    ReasonCode.SAME_CUSTOMER: "The customer has {count} reviews of {asin}.",
    ReasonCode.NEAR_COPY: (
        "The review shares {percent} % of its runs of words with another "
        "one ({other})."
    ),
    ReasonCode.PRACTICE_UNKNOWN: (
        "No reported cases show how Amazon acts on this."
    ),
    ReasonCode.PRACTICE_OFTEN_REFUSED: (
        "The guidelines forbid it, but Amazon refused real reports of "
        "damaged or used goods for years (cases of 2018 and of 2020 to "
        "2024)."
    ),
    ReasonCode.PRACTICE_MIXED_STAYS: (
        "Sellers report that any statement on the product makes a review stay."
    ),
    ReasonCode.NOT_REPORTABLE_HARSH: (
        "A harsh opinion is no ground; disagreeing with it is not either."
    ),
    ReasonCode.NOT_REPORTABLE_UNFAIR: (
        "An unfair review, or a low rating as such, is no ground."
    ),
    ReasonCode.NOT_REPORTABLE_WRONG: (
        "A factually wrong review is no ground: Amazon does not judge facts."
    ),
    ReasonCode.NOT_REPORTABLE_COMPARISON: (
        "A comparison with a competitor's product is no ground."
    ),
    ReasonCode.NOT_REPORTABLE_RATING: (
        "A rating that contradicts the text is no ground."
    ),
    ReasonCode.REVIEWER_REMOVAL: (
        "The review may be removed, and the reviewer limited or suspended."
    ),
    ReasonCode.REVIEWER_BARRED: (
        "A refused or removed review bars a new review of that product by "
        "the same customer."
    ),
    ReasonCode.REVIEWER_MAY_EDIT: (
        "Refused before publication, the review may be edited and sent "
        "again; a removed one is final."
    ),
    ReasonCode.REVIEWER_UNKNOWN: (
        "What follows for the reviewer is not recorded for this day and store."
    ),
    ReasonCode.REPORT_PENDING: (
        "The review was reported on {day} and no decision is recorded."
    ),
    ReasonCode.REPORT_REFUSED: (
        "The report was refused on {day}; the same report again is not "
        "worth it."
    ),
    ReasonCode.CONTACT_OPTIONS: (
        "Contact Customer offers {options}, in fixed texts; a change, a "
        "removal or a positive review may never be asked for."
    ),
    ReasonCode.CONTACTED: (
        "The customer was contacted on {day}; how many contacts are allowed "
        "is not known."
    ),
    ReasonCode.CONTACT_STARS: "Customers are contacted up to {stars} stars.",
    ReasonCode.COMMENT_POSSIBLE: (
        "Sellers could still comment publicly on reviews on that day."
    ),
    ReasonCode.OWN_POSITIVE_KEPT: (
        "A review of {stars} stars helps the product; reporting it would "
        "cost the rating."
    ),
    ReasonCode.STARS_NOT_COMPUTED: (
        "The stars shown are weighted by a method that is not published; "
        "they cannot be computed from counts."
    ),
    ReasonCode.REVIEWS_POOLED: (
        "Variations share each other's reviews ({pooling}), so the review "
        "may be of another variation."
    ),
    ReasonCode.REVIEWS_POOLED_UNCERTAIN: (
        "Between {first} and {last}, category by category, variations cease "
        "to share reviews but for minor differences."
    ),
    ReasonCode.WHOLLY_FULFILMENT: "Every statement with content is about "
    "fulfilment or customer service, both of them Amazon's.",
    ReasonCode.NO_DATA: "There are no units to count, so there is no rate.",
    ReasonCode.KIND_NOT_GIVEN: "No {kind} were given, so what they would "
    "show is not known.",
    ReasonCode.KIND_INCOMPLETE: "The {kind} are complete only from {first} "
    "to {last}.",
    ReasonCode.ORDERS_PENDING: "{count} pending orders are left out; whether "
    "Amazon counts "
    "them is not known.",
    ReasonCode.OTHER_STORE: "{count} {kind} of other stores are left out.",
    ReasonCode.RECORDS_UNDATED: "{count} {kind} have no {fact} and are in no "
    "period.",
    ReasonCode.CHANNEL_UNKNOWN: "For {count} orders it is not known who "
    "ships them.",
    ReasonCode.WORST_SCOPE: "Amazon judges each of them apart; this is the "
    "worst: "
    "{scope}.",
    ReasonCode.CLAIMS_PENDING: "{count} claims are undecided and not counted "
    "yet.",
    ReasonCode.CLAIMS_PAID_BY_AMAZON: "{count} claims that Amazon paid are "
    "counted; sellers say "
    "that they may not be.",
    ReasonCode.CLAIM_EXCLUSION_UNKNOWN: "{count} delivery claims count "
    "unless the order was shipped "
    "on time with Buy Shipping, which is not known.",
    ReasonCode.CHARGEBACKS_UNKNOWN: "For {count} chargebacks it is not known "
    "whether they are "
    "about service, so they are not counted.",
    ReasonCode.DEFECTS_WITHOUT_ORDER: "{count} defects belong to orders that "
    "were not given.",
    ReasonCode.FACTS_UNKNOWN: "For {count} units it is not known: {fact}.",
    ReasonCode.PERIOD_NOT_PUBLISHED: "No source states the period of "
    "{metric}; hand one in.",
    ReasonCode.TARGET_NOT_PUBLISHED: "No target of {metric} is published.",
    ReasonCode.PART_OF: "It is a part of {metric} and has no target of its "
    "own.",
    ReasonCode.SANCTION_NOT_NAMED: "No source names a sanction.",
    ReasonCode.LOWER_BOUND: "More bad units may be there than were counted, "
    "so the "
    "account is not called healthy.",
    ReasonCode.COUNT_INCOMPLETE: "Units are missing, so that the true rate "
    "may lie on either "
    "side.",
    ReasonCode.BELOW_LEAST: "Amazon judges from {least} units on.",
    ReasonCode.RIVAL_TARGET: "Another source says {target} ({source}).",
    ReasonCode.RIVAL_PERIOD: "Another source says {days} days ({source}).",
    ReasonCode.DEFECTS_UNUSED: "Amazon said that defects before {before} are "
    "not used "
    "against the account.",
    ReasonCode.EXEMPT_LEFT_OUT: "{count} exempt packages are left out.",
    ReasonCode.PROTECTED_LEFT_OUT: "{count} late but protected units are "
    "left out.",
    ReasonCode.PLACING_ASSUMED: "No source says which date places a unit; "
    "{fact} is taken.",
    ReasonCode.NOT_DUE: "{count} {kind} are not due yet and left out.",
    ReasonCode.ON_TARGET_EXACTLY: "The rate is exactly the target's value, "
    "on which sources may "
    "differ.",
    ReasonCode.NO_NEW_DEFECTS: "No new defects are assumed, so this is a "
    "lower bound: "
    "feedback and claims arrive late.",
    ReasonCode.NEVER_MET: "The target is not met within the {days} days that "
    "known "
    "units need to leave the period.",
    ReasonCode.BROKEN_AGAIN: "Known units break the target again on {day}.",
    ReasonCode.POSITIVES_NOT_GIVEN: "No positive feedback was given, and "
    "Amazon's report holds "
    "none, so the share is not known.",
    ReasonCode.FEEDBACK_LEFT_OUT: "{count} struck through or removed "
    "feedbacks are left out.",
    ReasonCode.EXACTLY_AT_LEAST: "What buyers see with exactly {count} "
    "feedbacks is undefined; "
    "lifetime is taken.",
    ReasonCode.LEGACY_GUIDANCE: "Unofficial: guides for sellers say so, and "
    "no page of "
    "Amazon's was found.",
    ReasonCode.LEVEL_WITHOUT_SOURCE: "No source was found for {level}; it is "
    "the guides' saying "
    "alone.",
    ReasonCode.WEIGHTS_UNKNOWN: "Points by severity are not published; "
    "{least} to {most} a "
    "violation are typical.",
    ReasonCode.REPEATS_UNKNOWN: "Repeated violations may take more points; "
    "how many is not "
    "published.",
    ReasonCode.RIVAL_HOURS: "Another source says {hours} hours ({source}).",
    ReasonCode.RIVAL_ANCHOR: "Other sources count from {anchor} and end this "
    "on {last} "
    "({source}).",
    ReasonCode.PROMISED_AND_ACTUAL: "Promised and actual delivery both bound "
    "this; alone they say "
    "{first} to {last} (promised).",
    ReasonCode.HOUR_UNKNOWN: "The hour is not known, so the deadline may "
    "fall at any time "
    "of the day.",
    ReasonCode.REVIEW_REQUESTED: "A review was requested on {day}; there is "
    "one request an "
    "order.",
    ReasonCode.MESSAGE_SENT: "The buyer was written to on {day}; there is "
    "one request or "
    "one message an order.",
    ReasonCode.ANSWERED: "It was answered on {day}.",
    ReasonCode.RATE_ESTIMATED: "It rests on {orders} orders a day, which is "
    "assumed.",
    ReasonCode.EFFECT_LATER: "The order counts only from {day} on.",
    ReasonCode.NOT_COUNTED: "It does not count in this period.",
}


@frozen
class Reason:
    """
    Why an answer is as it is.

    `facts` are pairs of a name and a value, sorted by name.

    >>> Reason.of(ReasonCode.FACT_MISSING, fact="order").text
    'Not known: order.'
    """

    code: ReasonCode
    facts: tuple[tuple[str, Fact], ...] = field(default=())

    @classmethod
    def of(cls, code: ReasonCode, **facts: Fact) -> Reason:
        """
        Make a reason out of its *code* and named *facts*.
        """
        return cls(code, tuple(sorted(facts.items())))

    @property
    def text(self) -> str:
        """
        The reason in English; other languages go by `code` and `facts`.
        """
        known = {name: fact for name, fact in self.facts if fact is not None}
        return _TEXTS[self.code].format_map(_Named(known))

    def __str__(self) -> str:
        return self.text


class _Named(dict[str, Fact]):
    def __missing__(self, key: str) -> str:
        return f"an unknown {key}"
