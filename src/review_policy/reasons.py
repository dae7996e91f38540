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
    PARAMETER_NOT_IN_STORE = "parameter_not_in_store"
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
    DRAFT_LANGUAGE_CHOSEN = "draft_language_chosen"
    DRAFT_LANGUAGE_AMAZON = "draft_language_amazon"
    DRAFT_LANGUAGE_COMMENT = "draft_language_comment"
    DRAFT_LANGUAGE_BUYER = "draft_language_buyer"
    DRAFT_LANGUAGE_STORE = "draft_language_store"
    PLAN_CAUSE_NAMED = "plan_cause_named"
    PLAN_MIX_IS_HONEST = "plan_mix_is_honest"
    PLAN_TALK_HARDLY_HELPS = "plan_talk_hardly_helps"
    PLAN_IN_THREAD = "plan_in_thread"
    PLAN_WRITE_FIRST = "plan_write_first"
    PLAN_ALREADY_WRITTEN = "plan_already_written"
    PLAN_BUYER_OPTED_OUT = "plan_buyer_opted_out"
    PLAN_TOO_LATE_TO_WRITE = "plan_too_late_to_write"
    TACTIC_NO_RULE = "tactic_no_rule"
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
    MESSAGE_OTHER_ORDER = "message_other_order"
    MESSAGE_UNREAD = "message_unread"
    WORD_SENSITIVE = "word_sensitive"
    OFFERS_REWARD = "offers_reward"
    ASKS_POSITIVE = "asks_positive"
    ASKS_HAPPY_ONLY = "asks_happy_only"
    ASKS_REVIEW_CHANGE = "asks_review_change"
    ASKS_FEEDBACK_REMOVAL = "asks_feedback_removal"
    PRESSURES = "pressures"
    DIRECTS_CONTENT = "directs_content"
    ASKS_AGAIN = "asks_again"
    MOVES_OFF_AMAZON = "moves_off_amazon"
    ADVERTISES = "advertises"
    ONLY_COURTESY = "only_courtesy"
    ASKS_FOR_DATA = "asks_for_data"
    IS_ABUSIVE = "is_abusive"
    ASKS_FOR_SILENCE = "asks_for_silence"
    POSES_AS_AMAZON = "poses_as_amazon"
    ASKS_INSIDERS = "asks_insiders"
    ASKS_TO_CANCEL = "asks_to_cancel"
    GIVES_CONTACT = "gives_contact"
    CONTACT_OF_THIRD = "contact_of_third"
    LINK_NOT_SECURE = "link_not_secure"
    LINK_FOR_ORDER = "link_for_order"
    LINK_TO_PRODUCT = "link_to_product"
    CODE_TO_SCAN = "code_to_scan"
    LINK_ON_PAPER = "link_on_paper"
    CONTACT_ON_PAPER = "contact_on_paper"
    BUYER_DATA_SHOWN = "buyer_data_shown"
    HAS_EMOJI = "has_emoji"
    ORDER_ID_MISSING = "order_id_missing"
    LANGUAGE_DIFFERS = "language_differs"
    LANGUAGE_NOT_KNOWN = "language_not_known"
    SENT_TOO_LATE = "sent_too_late"
    SENT_PERHAPS_LATE = "sent_perhaps_late"
    ASKED_BEFORE = "asked_before"
    MESSAGE_BEFORE = "message_before"
    OPTED_OUT = "opted_out"
    ATTACHMENT_OTHER = "attachment_other"
    ATTACHMENT_UNKNOWN = "attachment_unknown"
    ATTACHMENT_FORMAT = "attachment_format"
    ATTACHMENTS_TAKEN = "attachments_taken"
    ATTACHMENT_NEEDED = "attachment_needed"
    ATTACHMENT_TOO_LARGE = "attachment_too_large"
    ATTACHMENT_PERHAPS_LARGE = "attachment_perhaps_large"
    IMAGE_COUNTS_OPENINGS = "image_counts_openings"
    LINK_TO_OPT_OUT = "link_to_opt_out"
    LOGO_LEADS_OUT = "logo_leads_out"
    SHOWS_PRODUCT = "shows_product"
    IMAGE_OF_OTHER = "image_of_other"
    IMAGE_ANIMATED = "image_animated"
    REQUEST_AMID_SERVICE = "request_amid_service"
    STYLE_OVERRIDDEN = "style_overridden"
    TOO_MANY_SIZES = "too_many_sizes"
    TOO_MANY_BREAKS = "too_many_breaks"
    TOO_WIDE = "too_wide"
    NO_ALTERNATIVE = "no_alternative"
    HEADINGS_SKIP = "headings_skip"
    LOW_CONTRAST = "low_contrast"
    NO_LABEL = "no_label"
    WORD_DOUBLED = "word_doubled"
    BLANK_LEFT = "blank_left"
    IMPORTANT_MISUSED = "important_misused"
    IMPORTANT_GONE = "important_gone"
    OVER_DAILY_CAP = "over_daily_cap"
    OVER_TEXT_LIMIT = "over_text_limit"
    ACTION_WITHOUT_TEXT = "action_without_text"
    ACTION_NEEDS_TEXT = "action_needs_text"
    ACTION_NOT_OFFERED = "action_not_offered"
    MARKUP_IN_PLAIN_TEXT = "markup_in_plain_text"
    LONG_FOR_REPLY = "long_for_reply"
    CONSENT_MISSING = "consent_missing"
    CONSENT_UNKNOWN = "consent_unknown"
    TEMPLATE_REPLIES = "template_replies"
    STEP_BLOCKED = "step_blocked"
    STEP_RESTRICTED = "step_restricted"
    STEP_RESTRICTED_OPEN = "step_restricted_open"
    STEP_SUSPENDED = "step_suspended"
    STEP_MANIPULATION = "step_manipulation"
    STEP_MANIPULATION_SOFT = "step_manipulation_soft"
    WINDOW_OPENS = "window_opens"
    WINDOW_ENDED = "window_ended"
    NOT_SHIPPED = "not_shipped"
    STATUS_NOT_KNOWN = "status_not_known"
    DELIVERY_NOT_KNOWN = "delivery_not_known"
    READINGS_DIFFER = "readings_differ"
    ONE_READING_KNOWN = "one_reading_known"
    BLOCKED_REFUNDED = "blocked_refunded"
    BLOCKED_RETURNED = "blocked_returned"
    BLOCKED_CANCELLED = "blocked_cancelled"
    PRUDENCE_OFF = "prudence_off"
    ACTIONS_OFFER = "actions_offer"
    ACTIONS_REFUSE = "actions_refuse"
    ACTIONS_OF_OTHER = "actions_of_other"
    LAUNCH_WINDOW = "launch_window"
    FILTER_SELECTS = "filter_selects"
    FILTER_SKIPS = "filter_skips"
    FILTER_NEUTRAL = "filter_neutral"
    FILTER_UNKNOWN = "filter_unknown"

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
    ReasonCode.PARAMETER_NOT_IN_STORE: "No source shows {parameter} for "
    "this store.",
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
    ReasonCode.DRAFT_LANGUAGE_CHOSEN: "The language {language} was asked for.",
    ReasonCode.DRAFT_LANGUAGE_AMAZON: "Amazon's staff is written to in "
    "{language} unless the caller says otherwise.",
    ReasonCode.DRAFT_LANGUAGE_COMMENT: "The comment is in {language}.",
    ReasonCode.DRAFT_LANGUAGE_BUYER: "The buyer's locale is {language}.",
    ReasonCode.DRAFT_LANGUAGE_STORE: "The buyer's language is not known; "
    "{language} is that of the store, and the buyer may prefer another.",
    ReasonCode.PLAN_CAUSE_NAMED: "Named as a cause: {cause} ({count}).",
    ReasonCode.PLAN_MIX_IS_HONEST: "A mix of ratings looks more honest than "
    "five stars only; not every negative is worth chasing.",
    ReasonCode.PLAN_TALK_HARDLY_HELPS: "{subject}: writing to the buyer "
    "hardly puts this right ({causes}), and may make it worse.",
    ReasonCode.PLAN_IN_THREAD: "The buyer wrote last: answer in that thread, "
    "within a day.",
    ReasonCode.PLAN_WRITE_FIRST: "Write once, about the problem with the "
    "order and about nothing else.",
    ReasonCode.PLAN_ALREADY_WRITTEN: "{subject}: the buyer was written to on "
    "{day} and has not answered; writing again would be repeated contact.",
    ReasonCode.PLAN_BUYER_OPTED_OUT: "{subject}: the buyer takes no "
    "unsolicited messages; a public reply is what is left.",
    ReasonCode.PLAN_TOO_LATE_TO_WRITE: "{subject}: the time in which the "
    "buyer may be written to unasked ended on {last}.",
    ReasonCode.TACTIC_NO_RULE: "No rule or page of Amazon's that was found "
    "concerns {tactic}; the verdict is inferred from that.",
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
    ReasonCode.MESSAGE_OTHER_ORDER: (
        "The order given is {given}, the message belongs to {expected}."
    ),
    ReasonCode.MESSAGE_UNREAD: (
        "The words were not read, so the text can only be warned about."
    ),
    ReasonCode.WORD_SENSITIVE: (
        "The text contains an obscene, profane or mild word."
    ),
    ReasonCode.OFFERS_REWARD: (
        "Something of value is tied to a review, rating or feedback."
    ),
    ReasonCode.ASKS_POSITIVE: (
        "A good review or rating is asked for, or only five stars are said "
        "to help."
    ),
    ReasonCode.ASKS_HAPPY_ONLY: (
        "Only the satisfied are asked, or the others are sent elsewhere first."
    ),
    ReasonCode.ASKS_REVIEW_CHANGE: (
        "The buyer is asked to change or remove a product review."
    ),
    ReasonCode.ASKS_FEEDBACK_REMOVAL: (
        "The buyer is asked to change or remove seller feedback."
    ),
    ReasonCode.PRESSURES: (
        "It pleads, or puts guilt or a livelihood on the buyer."
    ),
    ReasonCode.DIRECTS_CONTENT: (
        "It says what to write, or gives a text to paste."
    ),
    ReasonCode.ASKS_AGAIN: "The text shows that it asks a second time.",
    ReasonCode.MOVES_OFF_AMAZON: (
        "Sale, return, refund or talk is moved off Amazon."
    ),
    ReasonCode.ADVERTISES: (
        "It promotes something: other products, coupons, a newsletter, a "
        "page to follow."
    ),
    ReasonCode.ONLY_COURTESY: (
        "It says nothing that the buyer needs for the order."
    ),
    ReasonCode.ASKS_FOR_DATA: (
        "It asks for data that neither order nor delivery needs."
    ),
    ReasonCode.IS_ABUSIVE: (
        "It insults, blames or threatens the buyer, or argues."
    ),
    ReasonCode.ASKS_FOR_SILENCE: (
        "It asks the buyer to keep something from Amazon or from other people."
    ),
    ReasonCode.POSES_AS_AMAZON: "It speaks as if Amazon wrote it.",
    ReasonCode.ASKS_INSIDERS: (
        "Reviews are asked of insiders, swapped or bought."
    ),
    ReasonCode.ASKS_TO_CANCEL: (
        "The buyer is asked to cancel for a reason of the seller's."
    ),
    ReasonCode.GIVES_CONTACT: "It gives a {kind}.",
    ReasonCode.CONTACT_OF_THIRD: (
        "The {kind} seems to be a carrier's, a manufacturer's or a warranty"
        " line."
    ),
    ReasonCode.LINK_NOT_SECURE: "The link is not a secure one (https).",
    ReasonCode.LINK_FOR_ORDER: (
        "The link seems to serve the order; whether it is needed cannot be "
        "seen."
    ),
    ReasonCode.LINK_TO_PRODUCT: (
        "The link leads to a product page or a storefront; sources differ "
        "on it."
    ),
    ReasonCode.CODE_TO_SCAN: "A printed code leads to an unknown page.",
    ReasonCode.LINK_ON_PAPER: (
        "A link or code on paper is allowed if it diverts nobody; sources "
        "differ."
    ),
    ReasonCode.CONTACT_ON_PAPER: (
        "A social handle on paper is allowed by a moderator; sources differ."
    ),
    ReasonCode.BUYER_DATA_SHOWN: "It shows a {kind} of the buyer in public.",
    ReasonCode.HAS_EMOJI: "It contains an emoji or a picture sign.",
    ReasonCode.ORDER_ID_MISSING: (
        "Neither text nor subject names the order's id."
    ),
    ReasonCode.LANGUAGE_DIFFERS: (
        "The text is in {given}, the buyer reads {expected}."
    ),
    ReasonCode.LANGUAGE_NOT_KNOWN: (
        "The language of the text was not recognised, so it could not be "
        "compared with {expected}."
    ),
    ReasonCode.SENT_TOO_LATE: (
        "It is sent {days} days after {event}; the last day was {last}."
    ),
    ReasonCode.SENT_PERHAPS_LATE: (
        "Counted from {event} it is {days} days old; whether the delivery "
        "was later is not known."
    ),
    ReasonCode.ASKED_BEFORE: (
        "A review of this order was already requested on {day}."
    ),
    ReasonCode.MESSAGE_BEFORE: (
        "A message about this order was already sent on {day}; one request "
        "or one message is allowed."
    ),
    ReasonCode.OPTED_OUT: "The buyer has opted out of unsolicited messages.",
    ReasonCode.ATTACHMENT_OTHER: (
        "An attachment of the kind {kind} is not among those allowed."
    ),
    ReasonCode.ATTACHMENT_UNKNOWN: "What the attachment is was not given.",
    ReasonCode.ATTACHMENT_FORMAT: (
        "The ending {ending} is not among those that are surely taken; "
        "Amazon's list is not known."
    ),
    ReasonCode.ATTACHMENTS_TAKEN: "{action} takes {most} attachments at most.",
    ReasonCode.ATTACHMENT_NEEDED: "{action} needs an attachment.",
    ReasonCode.ATTACHMENT_TOO_LARGE: (
        "The attachments have {size} bytes together; {most} are taken."
    ),
    ReasonCode.ATTACHMENT_PERHAPS_LARGE: (
        "The attachments have {size} bytes; whether a megabyte is a million"
        " bytes is not said."
    ),
    ReasonCode.IMAGE_COUNTS_OPENINGS: (
        "The picture cannot be seen and only counts openings."
    ),
    ReasonCode.LINK_TO_OPT_OUT: "The link is one for opting out of messages.",
    ReasonCode.LOGO_LEADS_OUT: "The logo contains or shows a link.",
    ReasonCode.SHOWS_PRODUCT: (
        "The picture shows the product; Amazon adds its own."
    ),
    ReasonCode.IMAGE_OF_OTHER: (
        "The picture is neither a logo nor part of an instruction."
    ),
    ReasonCode.IMAGE_ANIMATED: "The picture is an animated one.",
    ReasonCode.REQUEST_AMID_SERVICE: (
        "A request for a review stands in a message about something else."
    ),
    ReasonCode.STYLE_OVERRIDDEN: (
        "The markup sets {property}, which is Amazon's to set."
    ),
    ReasonCode.TOO_MANY_SIZES: (
        "The markup uses {count} font sizes; {most} are allowed."
    ),
    ReasonCode.TOO_MANY_BREAKS: (
        "There are more than {most} line breaks in a row."
    ),
    ReasonCode.TOO_WIDE: (
        "{property} takes {percent} % of the width; {most} % are allowed."
    ),
    ReasonCode.NO_ALTERNATIVE: "The picture has no alternative text.",
    ReasonCode.HEADINGS_SKIP: (
        "A heading of level {level} follows one of level {before}."
    ),
    ReasonCode.LOW_CONTRAST: (
        "Text and background differ too little ({ratio}, at least {least})."
    ),
    ReasonCode.NO_LABEL: "The link has no words.",
    ReasonCode.WORD_DOUBLED: "A word stands twice in a row.",
    ReasonCode.BLANK_LEFT: "A blank of a template was left unfilled.",
    ReasonCode.IMPORTANT_MISUSED: (
        "The word in brackets is for critical messages alone."
    ),
    ReasonCode.IMPORTANT_GONE: (
        "Sellers can no longer set the word in brackets."
    ),
    ReasonCode.OVER_DAILY_CAP: (
        "With this one, {sent} messages are sent on {day}; the cap is {cap}."
    ),
    ReasonCode.OVER_TEXT_LIMIT: (
        "The text has {count} characters; {action} takes {most}."
    ),
    ReasonCode.ACTION_WITHOUT_TEXT: "{action} takes no text.",
    ReasonCode.ACTION_NEEDS_TEXT: "{action} needs a text.",
    ReasonCode.ACTION_NOT_OFFERED: "{action} was not offered on {day}.",
    ReasonCode.MARKUP_IN_PLAIN_TEXT: (
        "The Messaging API takes plain text only."
    ),
    ReasonCode.LONG_FOR_REPLY: (
        "The text has {count} characters; a source names {most} as the most"
        " for a reply."
    ),
    ReasonCode.CONSENT_MISSING: (
        "No consent of the buyer is recorded; a request for a rating by "
        "e-mail is advertising in German law."
    ),
    ReasonCode.CONSENT_UNKNOWN: (
        "Whether the buyer agreed to be asked is not known; a request for a"
        " rating by e-mail is advertising in German law."
    ),
    ReasonCode.TEMPLATE_REPLIES: (
        "The text is a template; what the tool puts into its blanks is not "
        "judged."
    ),
    ReasonCode.STEP_BLOCKED: (
        "Amazon may block the single message; a mended one passes."
    ),
    ReasonCode.STEP_RESTRICTED: (
        "Proactive messages may be blocked, usually for {days} days; "
        "replies, critical messages and Request a Review go on."
    ),
    ReasonCode.STEP_RESTRICTED_OPEN: (
        "A repeated breach may restrict messages without an end."
    ),
    ReasonCode.STEP_SUSPENDED: (
        "The seller may be limited to Amazon's templates, or lose the right"
        " to sell."
    ),
    ReasonCode.STEP_MANIPULATION: (
        "Review manipulation may cost the right to sell, the funds and all "
        "reviews of the product."
    ),
    ReasonCode.STEP_MANIPULATION_SOFT: (
        "Review manipulation may cost the right to sell and all reviews of "
        "the product."
    ),
    ReasonCode.WINDOW_OPENS: "A review may be requested from {day} on.",
    ReasonCode.WINDOW_ENDED: "The last day for requesting a review was {day}.",
    ReasonCode.NOT_SHIPPED: (
        "The order is {status}; a review may be requested for shipped "
        "orders only."
    ),
    ReasonCode.STATUS_NOT_KNOWN: "Whether the order is shipped is not known.",
    ReasonCode.DELIVERY_NOT_KNOWN: (
        "Neither delivery nor its promised days are known; Orders v0 does "
        "not give them for orders that Amazon ships."
    ),
    ReasonCode.READINGS_DIFFER: (
        "By {event} it would be allowed and by the other reading it is not;"
        " both are asked for."
    ),
    ReasonCode.ONE_READING_KNOWN: (
        "Only {event} is known; the other reading of the window cannot be "
        "checked."
    ),
    ReasonCode.BLOCKED_REFUNDED: (
        "The order was refunded; no source forbids a request, it is left "
        "out as prudence."
    ),
    ReasonCode.BLOCKED_RETURNED: (
        "The order was returned; no source forbids a request, it is left "
        "out as prudence."
    ),
    ReasonCode.BLOCKED_CANCELLED: "The order was cancelled.",
    ReasonCode.PRUDENCE_OFF: (
        "Refunded and returned orders are not left out, as the caller asked."
    ),
    ReasonCode.ACTIONS_OFFER: "Amazon offers the request for this order now.",
    ReasonCode.ACTIONS_REFUSE: (
        "Amazon does not offer the request for this order now; that may "
        "change."
    ),
    ReasonCode.ACTIONS_OF_OTHER: (
        "The answer about actions is for another order ({given})."
    ),
    ReasonCode.LAUNCH_WINDOW: (
        "A source on the launch of the button names day {days} as the first."
    ),
    ReasonCode.FILTER_SELECTS: (
        "{field} tells the satisfied from the others, so asking by it is "
        "selective."
    ),
    ReasonCode.FILTER_SKIPS: (
        "{field} leaves out orders that went wrong; no source allows or "
        "forbids it."
    ),
    ReasonCode.FILTER_NEUTRAL: "{field} says nothing of satisfaction.",
    ReasonCode.FILTER_UNKNOWN: (
        "{field} is not among the fields that are known."
    ),
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
